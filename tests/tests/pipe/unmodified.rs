//! vkcube, unmodified, in each of its modes and on Wayland.

use e2e::harness::viewer::ViewerOptions;
use e2e::harness::{Compositor, Display, Driver, Guest, Host, Lab, PATIENCE, Viewer, guest};

/// Frames that each short run draws; those after the 60th count as steady.
const FRAMES: &str = "90";

/// The picture that a viewer saw last, as red, green, blue.
pub(crate) fn picture(lab: &Lab) -> Vec<[u8; 3]> {
    let file = std::io::BufReader::new(std::fs::File::open(lab.path("viewer.png")).unwrap());
    let mut reader = png::Decoder::new(file).read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    bytes.chunks_exact(info.color_type.samples()).map(|p| [p[0], p[1], p[2]]).collect()
}

/// All frames that the viewer saw were the host's.
pub(crate) fn seen_without_loss(lab: &Lab) {
    let seen = Viewer::stats(lab, "viewer");
    assert!(seen.frames > 0);
    assert_eq!((seen.mismatches, seen.verified), (0, seen.frames));
}

#[test]
fn vkcube_presents_in_every_mode() {
    let lab = Lab::new("vkcube_modes");
    let display = Display::start(&lab, "display");
    let host = Host::start(&lab);
    for mode in ["0", "1", "2", "3"] {
        let name = format!("mode{mode}");
        let vkcube = Guest::new(&lab, &name, Driver::Pipe(&host), "vkcube").on(&display);
        vkcube.arguments(&["--c", FRAMES, "--present_mode", mode]).start().succeed(PATIENCE);
        let stats = guest::stats_of(&lab, &name);
        assert_eq!((stats.frames_presented, stats.steady.frames), (90, 30), "mode {mode}");
        assert_eq!(stats.steady.blocking_round_trips, 0, "{mode}: {:?}", stats.blocking_round_trips);
    }
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}

#[test]
fn vkcube_draws_into_a_wayland_window() {
    let lab = Lab::new("vkcube_wayland");
    let compositor = Compositor::start(&lab, "weston");
    let host = Host::start(&lab);
    let mut viewer = Viewer::headless(&lab, "viewer", &host, ViewerOptions { once: true, frames: None });
    let vkcube = Guest::new(&lab, "vkcube", Driver::Pipe(&host), "vkcube-wayland");
    compositor.gives_windows_to(vkcube).arguments(&["--c", FRAMES]).start().succeed(PATIENCE);
    viewer.succeed(PATIENCE);
    let stats = guest::stats_of(&lab, "vkcube");
    assert_eq!((stats.frames_presented, stats.steady.frames), (90, 30));
    assert_eq!(stats.steady.blocking_round_trips, 0, "{:?}", stats.blocking_round_trips);
    seen_without_loss(&lab);
    // vkcube's grey, and a cube on it.
    let background = [51; 3];
    let pixels = picture(&lab);
    assert_eq!((pixels.len(), pixels[0]), (500 * 500, background));
    let cube = pixels.iter().filter(|pixel| **pixel != background).count();
    assert!((20_000..180_000).contains(&cube), "{cube} pixels of a cube");
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}
