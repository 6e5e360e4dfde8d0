//! Against a real X server of our own, without a window manager.

use std::io::BufRead as _;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread::JoinHandle;

use protocol::control::input::InputEvent;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{CreateWindowAux, PropMode, WindowClass};
use x11rb::wrapper::ConnectionExt as _;

use super::*;
use crate::pointer::Unwatched;

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

    /// A window beside the first one.
    fn another_window(&self) -> Window {
        let window = self.connection.generate_id().expect("an id");
        let root = self.connection.setup().roots[0].root;
        let mask = EventMask::KEY_PRESS | EventMask::STRUCTURE_NOTIFY;
        let aux = CreateWindowAux::new().event_mask(mask);
        let class = WindowClass::INPUT_OUTPUT;
        let created = self.connection.create_window(24, window, root, 300, 50, 200, 100, 0, class, 0, &aux);
        created.expect("sent").check().expect("created");
        self.connection.map_window(window).expect("sent").check().expect("mapped");
        window
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
        let thread = std::thread::spawn(move || run(&theirs, Some(&display), &Unwatched));
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
    let target = Target { source: 1, window: app.window };
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
    let target = Target { source: 1, window: app.window };
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
    let target = Target { source: 1, window: app.window };
    injecting.queue.push(Request::Resize(target, 320, 240));
    let extent = app.wait_for("ConfigureNotify", |event| match event {
        Event::ConfigureNotify(configured) if configured.width != 200 => {
            Some((configured.width, configured.height))
        }
        _ => None,
    });
    assert_eq!(extent, (320, 240));
    injecting.queue.push(Request::Close(target));
    let message = app.wait_for("WM_DELETE_WINDOW", |event| match event {
        Event::ClientMessage(message) => Some((message.type_, message.data.as_data32()[0])),
        _ => None,
    });
    assert_eq!(message, (app.atoms.WM_PROTOCOLS, app.atoms.WM_DELETE_WINDOW));
    injecting.end();
}

#[test]
fn requests_for_a_window_that_is_gone_do_no_harm() {
    let server = Server::start();
    let app = App::new(&server.display);
    let mut injecting = Injecting::start(&server.display);
    let gone = Target { source: 2, window: app.connection.generate_id().expect("an id") };
    injecting.queue.push(Request::Input(gone, InputEvent::PointerMove { x: 1.0, y: 1.0 }));
    injecting.queue.push(Request::Input(gone, InputEvent::Key { code: 30, pressed: true }));
    injecting.queue.push(Request::Resize(gone, 1, 1));
    injecting.queue.push(Request::Close(gone));
    let target = Target { source: 1, window: app.window };
    injecting.queue.push(Request::Input(target, InputEvent::Key { code: 1, pressed: true }));
    assert_eq!(app.wait_for("Escape", key), (true, 9));
    injecting.end();
}

#[test]
fn what_a_silent_viewer_holds_is_released() {
    let server = Server::start();
    let app = App::new(&server.display);
    let mut injecting = Injecting::start(&server.display);
    let target = Target { source: 1, window: app.window };
    let press = Request::Input(target, InputEvent::Key { code: 1, pressed: true });
    injecting.queue.push(press);
    assert_eq!(app.wait_for("Escape", key), (true, 9));
    // Nothing more is heard of it.
    assert_eq!(app.wait_for("release", key), (false, 9));
    // It still holds it, and says so again.
    injecting.queue.push(press);
    assert_eq!(app.wait_for("Escape again", key), (true, 9));
    injecting.end();
}

#[test]
fn a_click_goes_to_the_window_that_the_person_sees() {
    let server = Server::start();
    let below = App::new(&server.display);
    let above = App::new(&server.display);
    let mut injecting = Injecting::start(&server.display);
    let button = |event: &Event| match event {
        Event::ButtonPress(button) => Some((button.event, button.event_x, button.event_y)),
        _ => None,
    };
    for app in [&below, &above, &below] {
        let target = Target { source: 1, window: app.window };
        let input = |event| injecting.queue.push(Request::Input(target, event));
        input(InputEvent::PointerMove { x: 30.0, y: 40.0 });
        input(InputEvent::Button { code: 0x110, pressed: true });
        assert_eq!(app.wait_for("a click", button), (app.window, 30, 40));
        input(InputEvent::Key { code: 1, pressed: true });
        assert_eq!(app.wait_for("Escape", key), (true, 9));
        input(InputEvent::ReleaseAll);
    }
    injecting.end();
}

#[test]
fn every_place_of_a_window_larger_than_the_screen_can_be_clicked() {
    let server = Server::start();
    let app = App::new(&server.display);
    let mut injecting = Injecting::start(&server.display);
    let target = Target { source: 1, window: app.window };
    let button = |event: &Event| match event {
        Event::ButtonPress(button) => Some((button.event_x, button.event_y)),
        _ => None,
    };
    // The screen has 640 x 480.
    injecting.queue.push(Request::Resize(target, 1500, 950));
    for (x, y) in [(1390_i16, 890), (5, 5), (1499, 949), (700, 3)] {
        let (left, top) = (f32::from(x), f32::from(y));
        let input = |event| injecting.queue.push(Request::Input(target, event));
        input(InputEvent::PointerMove { x: left, y: top });
        input(InputEvent::Button { code: 0x110, pressed: true });
        assert_eq!(app.wait_for("a click", button), (x, y));
        input(InputEvent::ReleaseAll);
    }
    injecting.end();
}

#[test]
fn keys_reach_the_one_of_a_programs_windows_that_has_the_viewers_focus() {
    let server = Server::start();
    let app = App::new(&server.display);
    let second = app.another_window();
    let mut injecting = Injecting::start(&server.display);
    let pressed = |event: &Event| match event {
        Event::KeyPress(key) => Some((key.event, key.detail)),
        _ => None,
    };
    for window in [app.window, second, app.window, second] {
        let target = Target { source: 1, window };
        let input = |event| injecting.queue.push(Request::Input(target, event));
        input(InputEvent::Focus { locks: None });
        input(InputEvent::Key { code: 1, pressed: true });
        assert_eq!(app.wait_for("Escape", pressed), (window, 9));
        input(InputEvent::ReleaseAll);
    }
    injecting.end();
}
