//! Against a real X server of our own, without a window manager.

use std::io::BufRead as _;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread::JoinHandle;

use protocol::control::input::InputEvent;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{CreateWindowAux, PropMode, WindowClass};
use x11rb::wrapper::ConnectionExt as _;

use super::super::x11::X11;
use super::*;

/// An Xvfb on a display that it chose itself; ends with this.
struct Server {
    process: Child,
    display: String,
}

impl Server {
    fn start() -> Self {
        let mut process = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed");
        let mut line = String::new();
        let stdout = process.stdout.take().expect("piped");
        std::io::BufReader::new(stdout).read_line(&mut line).expect("a display number");
        Self { process, display: format!(":{}", line.trim()) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().expect("our child");
        self.process.wait().expect("our child");
    }
}

/// What an app has: a connection and a mapped window at 100,50.
struct App {
    connection: RustConnection,
    atoms: Atoms,
    window: Window,
}

impl App {
    fn new(display: &str) -> Self {
        let (connection, screen) = x11rb::connect(Some(display)).expect("connects");
        let root = connection.setup().roots[screen].root;
        let window = connection.generate_id().expect("an id");
        let mask = EventMask::KEY_PRESS
            | EventMask::KEY_RELEASE
            | EventMask::BUTTON_PRESS
            | EventMask::BUTTON_RELEASE
            | EventMask::POINTER_MOTION
            | EventMask::STRUCTURE_NOTIFY;
        let aux = CreateWindowAux::new().event_mask(mask);
        connection
            .create_window(24, window, root, 100, 50, 200, 100, 0, WindowClass::INPUT_OUTPUT, 0, &aux)
            .expect("sent");
        let atoms = Atoms::new(&connection).expect("sent").reply().expect("atoms");
        connection
            .change_property32(
                PropMode::REPLACE,
                window,
                atoms.WM_PROTOCOLS,
                AtomEnum::ATOM,
                &[atoms.WM_DELETE_WINDOW],
            )
            .expect("sent");
        connection
            .change_property8(PropMode::REPLACE, window, AtomEnum::WM_NAME, AtomEnum::STRING, b"cube\n")
            .expect("sent");
        connection.map_window(window).expect("sent");
        connection.flush().expect("flushed");
        let app = Self { connection, atoms, window };
        app.wait_for("MapNotify", |event| matches!(event, Event::MapNotify(_)).then_some(()));
        app
    }

    /// The first event that `wanted` accepts; fails after ten seconds without any.
    fn wait_for<T>(&self, name: &str, wanted: impl Fn(&Event) -> Option<T>) -> T {
        loop {
            while let Some(event) = self.connection.poll_for_event().expect("connected") {
                if let Some(found) = wanted(&event) {
                    return found;
                }
            }
            let mut fds =
                [rustix::event::PollFd::new(self.connection.stream(), rustix::event::PollFlags::IN)];
            let timeout = rustix::event::Timespec { tv_sec: 10, tv_nsec: 0 };
            let ready = rustix::event::poll(&mut fds, Some(&timeout)).expect("polls");
            assert_ne!(ready, 0, "no {name}");
        }
    }
}

/// The injector on a thread, as in the driver.
struct Injecting {
    queue: Arc<InputQueue>,
    thread: Option<JoinHandle<()>>,
}

impl Injecting {
    fn start(display: &str) -> Self {
        let queue = Arc::new(InputQueue::default());
        let (display, theirs) = (display.to_owned(), Arc::clone(&queue));
        let thread = std::thread::spawn(move || run(&theirs, Some(&display)));
        Self { queue, thread: Some(thread) }
    }

    fn end(&mut self) {
        self.queue.close();
        if let Some(thread) = self.thread.take() {
            thread.join().expect("the injector does not panic");
        }
    }
}

fn key(event: &Event) -> Option<(bool, u8)> {
    match event {
        Event::KeyPress(key) => Some((true, key.detail)),
        Event::KeyRelease(key) => Some((false, key.detail)),
        _ => None,
    }
}

#[test]
fn keys_reach_the_window_and_are_released_at_the_end() {
    let server = Server::start();
    let app = App::new(&server.display);
    let mut injecting = Injecting::start(&server.display);
    let target = Target { surface: 1, window: app.window };
    let press = |code| Request::Input(target, InputEvent::Key { code, pressed: true });
    injecting.queue.push(press(1));
    assert_eq!(app.wait_for("Escape", key), (true, 9));
    injecting.queue.push(Request::Input(target, InputEvent::ReleaseAll));
    assert_eq!(app.wait_for("release", key), (false, 9));
    injecting.queue.push(press(42));
    assert_eq!(app.wait_for("Shift", key), (true, 50));
    injecting.end();
    assert_eq!(app.wait_for("release at the end", key), (false, 50));
}

#[test]
fn the_pointer_moves_in_the_coordinates_of_the_window() {
    let server = Server::start();
    let app = App::new(&server.display);
    let mut injecting = Injecting::start(&server.display);
    let target = Target { surface: 1, window: app.window };
    let motion = |event: &Event| match event {
        Event::MotionNotify(motion) => Some((motion.event_x, motion.event_y, motion.root_x, motion.root_y)),
        _ => None,
    };
    let button = |event: &Event| match event {
        Event::ButtonPress(button) => Some(button.detail),
        _ => None,
    };
    injecting.queue.push(Request::Input(target, InputEvent::PointerMove { x: 10.5, y: 20.0 }));
    assert_eq!(app.wait_for("motion", motion), (10, 20, 110, 70));
    injecting.queue.push(Request::Input(target, InputEvent::PointerRelative { dx: 5.0, dy: -5.0 }));
    assert_eq!(app.wait_for("relative motion", motion), (15, 15, 115, 65));
    injecting.queue.push(Request::Input(target, InputEvent::Button { code: 0x111, pressed: true }));
    assert_eq!(app.wait_for("right button", button), 3);
    injecting.queue.push(Request::Input(target, InputEvent::Wheel { dx: 0.0, dy: -1.0 }));
    assert_eq!(app.wait_for("wheel", button), 5);
    injecting.end();
}

#[test]
fn a_viewer_resizes_and_closes_the_window() {
    let server = Server::start();
    let app = App::new(&server.display);
    let mut injecting = Injecting::start(&server.display);
    let target = Target { surface: 1, window: app.window };
    let watcher = X11::connect(Some(&server.display)).expect("connects");
    assert_eq!(watcher.watch(app.window), Some((200, 100)));
    assert_eq!(watcher.title(app.window), "cube");
    assert_eq!(watcher.watch(app.window), Some((200, 100)), "a second surface of the window");
    watcher.unwatch(app.window);
    injecting.queue.push(Request::Resize(target, 320, 240));
    let extent = app.wait_for("ConfigureNotify", |event| match event {
        Event::ConfigureNotify(configured) if configured.width != 200 => {
            Some((configured.width, configured.height))
        }
        _ => None,
    });
    assert_eq!(extent, (320, 240));
    assert_eq!(watcher.extent(app.window), Some((320, 240)));
    assert_eq!(watcher.last_extent(app.window), Some((320, 240)));
    injecting.queue.push(Request::Close(target));
    let message = app.wait_for("WM_DELETE_WINDOW", |event| match event {
        Event::ClientMessage(message) => Some((message.type_, message.data.as_data32()[0])),
        _ => None,
    });
    assert_eq!(message, (app.atoms.WM_PROTOCOLS, app.atoms.WM_DELETE_WINDOW));
    injecting.end();
    app.connection.destroy_window(app.window).expect("sent").check().expect("destroyed");
    assert_eq!(watcher.extent(app.window), None);
    assert_eq!(watcher.last_extent(app.window), None);
    assert_eq!(watcher.watch(app.window), None);
}

#[test]
fn requests_for_a_window_that_is_gone_do_no_harm() {
    let server = Server::start();
    let app = App::new(&server.display);
    let mut injecting = Injecting::start(&server.display);
    let gone = Target { surface: 2, window: app.connection.generate_id().expect("an id") };
    injecting.queue.push(Request::Input(gone, InputEvent::PointerMove { x: 1.0, y: 1.0 }));
    injecting.queue.push(Request::Input(gone, InputEvent::Key { code: 30, pressed: true }));
    injecting.queue.push(Request::Resize(gone, 1, 1));
    injecting.queue.push(Request::Close(gone));
    let target = Target { surface: 1, window: app.window };
    injecting.queue.push(Request::Input(target, InputEvent::Key { code: 1, pressed: true }));
    assert_eq!(app.wait_for("Escape", key), (true, 9));
    injecting.end();
}

#[test]
fn a_destroyed_surface_leaves_no_key_down() {
    use protocol::control::worker::GuestMessage;

    use crate::surface::{SurfaceExtent, Surfaces};

    let server = Server::start();
    let app = App::new(&server.display);
    let surfaces = Surfaces::default();
    let name = Some(server.display.clone());
    let surface = surfaces.create_window(1, name.clone(), app.window).expect("the window exists");
    assert_eq!((surface.extent(), surface.title().as_str()), (SurfaceExtent::Window(200, 100), "cube"));
    surfaces.handle(&GuestMessage::Input { surface: 1, event: InputEvent::Key { code: 1, pressed: true } });
    assert_eq!(app.wait_for("Escape", key), (true, 9));
    surfaces.handle(&GuestMessage::Resize { surface: 1, width: 64, height: 32 });
    app.wait_for("ConfigureNotify", |event| match event {
        Event::ConfigureNotify(configured) if configured.width == 64 => Some(()),
        _ => None,
    });
    assert_eq!(surface.extent(), SurfaceExtent::Window(64, 32));
    drop(surface);
    drop(surfaces.remove(1));
    // The injector has ended by now, so this is already on its way.
    assert_eq!(app.wait_for("release", key), (false, 9));
    surfaces.handle(&GuestMessage::Close { surface: 1 });
    let gone = app.connection.generate_id().expect("an id");
    assert!(surfaces.create_window(2, name, gone).is_err(), "no such window");
    assert!(surfaces.create_window(3, Some(":no".to_owned()), app.window).is_err(), "no such display");
}
