//! The pipe over a slow, lossy and interrupted link.

use std::time::Duration;

use e2e::harness::viewer::ViewerOptions;
use e2e::harness::{Display, Driver, Guest, Host, HostOptions, Lab, PATIENCE, Viewer, guest, until};
use e2e::link::Settings;

const ROUND_TRIP: Duration = Duration::from_millis(20);

fn host(lab: &Lab, name: &str, link: Settings) -> Host {
    Host::with(lab, name, HostOptions { link: Some(link), unvalidated: true, ..HostOptions::default() })
}

/// Frames a second of vkcube without pacing, from start to end.
fn immediate_fps(lab: &Lab, display: &Display, host: &Host, name: &str, frames: u32) -> f64 {
    let run = |name: &str, frames: u32| {
        let start = std::time::Instant::now();
        Guest::new(lab, name, Driver::Pipe(host), "vkcube")
            .on(display)
            .arguments(&["--present_mode", "0", "--c", &frames.to_string()])
            .start()
            .succeed(PATIENCE);
        start.elapsed()
    };
    // What connecting takes is not what is measured: a short run is taken off.
    let short = run(&format!("{name}_short"), 60);
    let long = run(name, frames + 60);
    f64::from(frames) / long.saturating_sub(short).as_secs_f64().max(0.001)
}

#[test]
fn run_ahead_does_not_wait_for_a_link_of_twenty_milliseconds() {
    let lab = Lab::new("run_ahead");
    let display = Display::start(&lab, "display");
    let near = host(&lab, "near", Settings::default());
    let far = host(&lab, "far", Settings::round_trip(ROUND_TRIP));
    let frames = 400;
    let at_once = immediate_fps(&lab, &display, &near, "near", frames);
    let delayed = immediate_fps(&lab, &display, &far, "far", frames);
    let frame_ms = 1000.0 / at_once;
    // vkcube has two frames in flight.
    let ceiling = 2000.0 / (20.0 + frame_ms);
    println!(
        "0 ms: {at_once:.0} frames/s ({frame_ms:.2} ms each); 20 ms: {delayed:.0} frames/s, {:.2} of it; without \
         run-ahead at most {ceiling:.0}",
        delayed / at_once
    );
    let stats = guest::stats_of(&lab, "far");
    assert_eq!(stats.steady.blocking_round_trips, 0, "{:?}", stats.blocking_round_trips);
    // The ratio is a figure for a quiet machine; that fences do not wait for the link shows on any.
    assert!(delayed > ceiling, "{delayed:.0} frames/s are what waiting for the link gives");
}

#[test]
fn loss_and_jitter_change_no_byte() {
    let lab = Lab::new("loss");
    let settings = Settings {
        delay: Duration::from_millis(5),
        jitter: Duration::from_millis(3),
        loss_ppm: 20_000,
        ..Settings::default()
    };
    let host = host(&lab, "host", settings);
    for name in ["staging_reuse", "uniform_reuse", "readback_after_map", "sparse_write", "threads"] {
        let native = format!("native_{name}");
        Guest::test_program(&lab, &native, Driver::Native, name).start().succeed(PATIENCE);
        Guest::test_program(&lab, name, Driver::Pipe(&host), name).start().succeed(PATIENCE);
        let bytes = |name: &str| std::fs::read(guest::result_of(&lab, name)).unwrap();
        assert!(bytes(&native) == bytes(name), "{name} differs");
    }
    let counts = host.link().counts();
    assert!(counts.lost > 20, "the link lost nothing: {counts:?}");
}

#[test]
fn a_cut_of_five_seconds_is_survived() {
    let lab = Lab::new("cut");
    let display = Display::start(&lab, "display");
    let host = host(&lab, "host", Settings::round_trip(Duration::from_millis(2)));
    let mut viewer = Viewer::headless(&lab, "viewer", &host, ViewerOptions { once: true, frames: None });
    let mut vkcube = Guest::new(&lab, "vkcube", Driver::Pipe(&host), "vkcube")
        .on(&display)
        .arguments(&["--c", "600"])
        .start();
    let frames = || lab.read("host.hashes").lines().count();
    until(PATIENCE, "frames", || (frames() > 30).then_some(()));
    host.link().cut(true);
    // The length of the cut is what is tested.
    std::thread::sleep(Duration::from_secs(5));
    assert!(vkcube.runs() && viewer.runs());
    let before = frames();
    host.link().cut(false);
    until(PATIENCE, "frames after the cut", || (frames() > before).then_some(()));
    vkcube.succeed(PATIENCE);
    viewer.succeed(PATIENCE);
    assert_eq!(guest::stats_of(&lab, "vkcube").frames_presented, 600);
    assert_eq!(Viewer::stats(&lab, "viewer").mismatches, 0);
}
