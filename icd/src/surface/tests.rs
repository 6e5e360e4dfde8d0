//! Against a real X server of our own, without a window manager.

use std::io::BufRead as _;
use std::process::{Child, Command, Stdio};

use protocol::control::input::InputEvent;
use protocol::control::worker::GuestMessage;
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, PropMode, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use super::x11::X11;
use super::{SurfaceExtent, Surfaces};

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
    window: Window,
}

impl App {
    fn new(display: &str) -> Self {
        let (connection, _) = x11rb::connect(Some(display)).expect("connects");
        let window = connection.generate_id().expect("an id");
        let app = Self { connection, window };
        app.make_window(window);
        app.wait_for("MapNotify", |event| matches!(event, Event::MapNotify(_)).then_some(()));
        app
    }

    fn make_window(&self, window: Window) {
        let root = self.connection.setup().roots[0].root;
        let mask = EventMask::KEY_PRESS
            | EventMask::KEY_RELEASE
            | EventMask::BUTTON_PRESS
            | EventMask::BUTTON_RELEASE
            | EventMask::POINTER_MOTION
            | EventMask::STRUCTURE_NOTIFY;
        let aux = CreateWindowAux::new().event_mask(mask);
        self.connection
            .create_window(24, window, root, 100, 50, 200, 100, 0, WindowClass::INPUT_OUTPUT, 0, &aux)
            .expect("sent");
        self.rename(window, "cube\n");
        self.connection.map_window(window).expect("sent").check().expect("mapped");
    }

    fn rename(&self, window: Window, title: &str) {
        let title = title.as_bytes();
        let renamed = self.connection.change_property8(
            PropMode::REPLACE,
            window,
            AtomEnum::WM_NAME,
            AtomEnum::STRING,
            title,
        );
        renamed.expect("sent").check().expect("renamed");
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

fn key(event: &Event) -> Option<(bool, u8)> {
    match event {
        Event::KeyPress(key) => Some((true, key.detail)),
        Event::KeyRelease(key) => Some((false, key.detail)),
        _ => None,
    }
}

#[test]
fn a_windows_size_and_title_are_followed_until_it_is_gone() {
    let server = Server::start();
    let app = App::new(&server.display);
    let watcher = X11::connect(Some(&server.display)).expect("connects");
    assert_eq!(watcher.watch(app.window), Some((200, 100)));
    assert_eq!(watcher.title(app.window), "cube");
    let before = watcher.renames(app.window);
    app.rename(app.window, "sphere");
    // Events that were sent before an answer are there with it.
    assert_eq!(watcher.extent(app.window), Some((200, 100)));
    assert!(watcher.renames(app.window) > before, "a new title is noticed");
    assert_eq!(watcher.title(app.window), "sphere");
    assert_eq!(watcher.watch(app.window), Some((200, 100)), "a second surface of the window");
    watcher.unwatch(app.window);
    app.connection.destroy_window(app.window).expect("sent").check().expect("destroyed");
    assert_eq!(watcher.extent(app.window), None);
    assert_eq!(watcher.last_extent(app.window), None);
    assert_eq!(watcher.watch(app.window), None);
}

#[test]
fn all_programs_of_a_display_know_it_by_one_id() {
    let (server, other) = (Server::start(), Server::start());
    let id = |server: &Server| X11::connect(Some(&server.display)).expect("connects").id().expect("an id");
    // Its server lives on with this connection.
    let _app = App::new(&server.display);
    assert_eq!(id(&server), id(&server));
    assert_ne!(id(&server), id(&other));
}

#[test]
fn a_destroyed_surface_leaves_no_key_down() {
    let server = Server::start();
    let app = App::new(&server.display);
    let surfaces = Surfaces::default();
    let name = Some(server.display.clone());
    let surface = surfaces.create_window(1, (name.clone(), None), app.window).expect("there is a server");
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
    let late = surfaces.create_window(2, (name, None), gone).expect("there is a server");
    assert_eq!(
        (late.extent(), late.last_extent()),
        (SurfaceExtent::Lost, SurfaceExtent::Lost),
        "no such window"
    );
    app.make_window(gone);
    assert_eq!(late.extent(), SurfaceExtent::Window(200, 100), "it came later");
    assert_eq!(late.new_title().as_deref(), Some("cube"));
    assert_eq!(late.new_title(), None);
    let elsewhere = (Some(":no".to_owned()), None);
    assert!(surfaces.create_window(3, elsewhere, app.window).is_err(), "no such display");
}
