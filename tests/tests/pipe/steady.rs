//! What a frame costs when a program runs steadily: waits for the host, and bytes on the wire. Both are counted by the
//! driver; a long run less a short one leaves the frames.

use e2e::harness::{Driver, Guest, GuestStats, Host, HostOptions, Lab, PATIENCE, guest, programs};

const SHORT: u32 = 10;
const LONG: u32 = 50;

fn stats(lab: &Lab, host: &Host, scene: &str, frames: u32) -> GuestStats {
    let name = format!("{scene}-{frames}");
    Guest::new(lab, &name, Driver::Pipe(host), programs().join("e2e-bench"))
        .arguments(&["--measure", scene, "--frames", &frames.to_string()])
        .variable("PYRODUCT_COMPRESS", "always")
        .start()
        .succeed(PATIENCE);
    guest::stats_of(lab, &name)
}

/// Of [`LONG`] less [`SHORT`] frames: bytes encoded, and those of them on the wire. None of them waited for the host.
fn frames_of(scene: &str) -> (u64, u64) {
    let lab = Lab::new(scene);
    let host = Host::with(&lab, "host", HostOptions { unvalidated: true, ..HostOptions::default() });
    let (short, long) = (stats(&lab, &host, scene, SHORT), stats(&lab, &host, scene, LONG));
    assert_eq!(
        short.blocking_round_trips.total, long.blocking_round_trips.total,
        "{:?}, {:?}",
        short.blocking_round_trips, long.blocking_round_trips
    );
    (long.bytes_up - short.bytes_up, long.wire_bytes_up - short.wire_bytes_up)
}

#[test]
fn two_thousand_draws_of_which_a_tenth_changes_take_a_tenth_of_the_wire() {
    let (raw, wire) = frames_of("scene-tenth");
    assert!(raw > u64::from(LONG - SHORT) * 2_000 * 64, "{raw}");
    assert!(wire * 100 <= raw * 10, "{wire} of {raw} bytes");
}

#[test]
fn two_thousand_draws_that_all_change_take_two_fifths_of_the_wire() {
    let (raw, wire) = frames_of("scene");
    assert!(wire * 100 <= raw * 40, "{wire} of {raw} bytes");
}

#[test]
fn a_scene_read_back_in_each_frame_waits_for_nothing_but_the_gpu() {
    frames_of("scene-readback");
}

#[test]
fn a_scene_with_occlusion_queries_in_each_frame_waits_for_nothing_but_the_gpu() {
    frames_of("scene-queries");
}
