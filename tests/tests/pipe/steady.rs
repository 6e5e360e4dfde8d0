//! What a frame costs when a program runs steadily: waits for the host, and bytes on the wire. Both are counted by the
//! driver; a long run less a short one leaves the frames.

use e2e::harness::{Driver, Guest, GuestStats, Host, HostOptions, Lab, PATIENCE, guest, programs};

const SHORT: u32 = 10;
const LONG: u32 = 50;

fn stats(lab: &Lab, host: &Host, (scene, compress): (&str, &str), frames: u32) -> GuestStats {
    let name = format!("{scene}-{frames}");
    Guest::new(lab, &name, Driver::Pipe(host), programs().join("e2e-bench"))
        .arguments(&["--measure", scene, "--frames", &frames.to_string()])
        .variable("PYRODUCT_COMPRESS", compress)
        .start()
        .succeed(PATIENCE);
    guest::stats_of(lab, &name)
}

/// Bytes of [`LONG`] less [`SHORT`] frames.
struct Frames {
    encoded: u64,
    on_wire: u64,
    /// Of those encoded, what the host had.
    named: u64,
}

/// None of them waited for the host.
fn frames_of(scene: &str, compress: &str) -> Frames {
    let lab = Lab::new(scene);
    let host = Host::with(&lab, "host", HostOptions { unvalidated: true, ..HostOptions::default() });
    let of = |frames| stats(&lab, &host, (scene, compress), frames);
    let (short, long) = (of(SHORT), of(LONG));
    // What the first run asked, the second one may know already; it never asks more.
    let (few, many) = (&short.blocking_round_trips.by_command, &long.blocking_round_trips.by_command);
    let more = many.iter().find(|(command, waits)| few.get(*command).is_none_or(|few| few < waits));
    assert_eq!(more, None, "{few:?}, {many:?}");
    Frames {
        encoded: long.bytes_up - short.bytes_up,
        on_wire: long.wire_bytes_up - short.wire_bytes_up,
        named: long.named_bytes_up - short.named_bytes_up,
    }
}

/// Bytes of the push constants of the scene's draws.
const PUSHED: u64 = (LONG - SHORT) as u64 * 2_000 * 64;

#[test]
fn two_thousand_draws_of_which_a_tenth_changes_take_a_tenth_of_the_wire() {
    let Frames { encoded, on_wire, .. } = frames_of("scene-tenth", "always");
    assert!(encoded > PUSHED, "{encoded}");
    assert!(on_wire * 100 <= encoded * 10, "{on_wire} of {encoded} bytes");
}

#[test]
fn two_thousand_draws_that_all_change_take_two_fifths_of_the_wire() {
    let Frames { encoded, on_wire, .. } = frames_of("scene", "always");
    assert!(on_wire * 100 <= encoded * 40, "{on_wire} of {encoded} bytes");
}

#[test]
fn two_thousand_draws_that_do_not_change_are_named_and_not_sent() {
    let Frames { encoded, on_wire, named } = frames_of("scene-same", "never");
    assert!(encoded > PUSHED && named > PUSHED, "{encoded}, {named}");
    assert!(on_wire * 200 <= encoded, "{on_wire} of {encoded} bytes");
}

#[test]
fn a_scene_read_back_in_each_frame_waits_for_nothing_but_the_gpu() {
    frames_of("scene-readback", "always");
}

#[test]
fn a_scene_with_occlusion_queries_in_each_frame_waits_for_nothing_but_the_gpu() {
    frames_of("scene-queries", "always");
}
