//! A viewer with a window: keyboard and size go back to the guest.

use e2e::harness::viewer::ViewerOptions;
use e2e::harness::{Display, Driver, Guest, Host, Lab, PATIENCE, Process, Viewer, until};

/// vkcube on one display, a viewer's window on another one.
struct Desk {
    guest_display: Display,
    viewer_display: Display,
    host: Host,
    vkcube: Process,
    _viewer: Process,
    window: u32,
}

fn desk(lab: &Lab) -> Desk {
    let guest_display = Display::start(lab, "guest_display");
    let viewer_display = Display::start(lab, "viewer_display");
    let host = Host::start(lab);
    let viewer = Viewer::windowed(lab, "viewer", &host, &viewer_display);
    let vkcube = Guest::new(lab, "vkcube", Driver::Pipe(&host), "vkcube").on(&guest_display).start();
    let window = viewer_display.window();
    Desk { guest_display, viewer_display, host, vkcube, _viewer: viewer, window }
}

#[test]
fn escape_in_the_viewer_ends_vkcube() {
    let lab = Lab::new("escape");
    let mut desk = desk(&lab);
    // Again and again: the viewer's window exists before its keyboard is connected.
    until(PATIENCE, "vkcube's end", || {
        let _ = desk.viewer_display.xdotool(&["windowfocus", "--sync", &desk.window.to_string()]);
        let _ = desk.viewer_display.xdotool(&["key", "Escape"]);
        (!desk.vkcube.runs()).then_some(())
    });
    desk.vkcube.succeed(PATIENCE);
}

#[test]
fn the_viewers_size_becomes_the_swapchains() {
    let lab = Lab::new("resize");
    let desk = desk(&lab);
    let window = desk.guest_display.window();
    assert_eq!(desk.guest_display.size_of(window), Some((500, 500)));
    let _ = desk.viewer_display.xdotool(&["windowsize", &desk.window.to_string(), "640", "360"]);
    until(PATIENCE, "the guest's window in its new size", || {
        (desk.guest_display.size_of(window) == Some((640, 360))).then_some(())
    });
    // Frames of the new size come: another viewer captures one.
    until(PATIENCE, "a frame of the new size", || {
        let options = ViewerOptions { frames: Some(1), once: true };
        Viewer::headless(&lab, "second", &desk.host, options).succeed(PATIENCE);
        let file = std::io::BufReader::new(std::fs::File::open(lab.path("second.png")).ok()?);
        let reader = png::Decoder::new(file).read_info().ok()?;
        (reader.info().size() == (640, 360)).then_some(())
    });
    assert_eq!(desk.host.validation_errors(&lab), Vec::<String>::new());
}
