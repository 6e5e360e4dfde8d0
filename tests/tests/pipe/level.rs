//! What loading a level costs: waits for the host and bytes on the wire, as the driver counts them, by a fresh process
//! each time.

use e2e::harness::{Driver, Guest, GuestStats, Host, HostOptions, Lab, PATIENCE, guest, programs};

/// Bytes of the textures of `e2e-bench --measure level`.
const TEXELS: u64 = 300 * 256 * 256 * 4;
/// One for the device, one for the first mapping, and one each for what a kind of buffer and of image takes.
const WAITS: u64 = 4;

fn load(lab: &Lab, host: &Host, name: &str) -> GuestStats {
    Guest::new(lab, name, Driver::Pipe(host), programs().join("e2e-bench"))
        .arguments(&["--measure", "level"])
        .start()
        .succeed(PATIENCE);
    guest::stats_of(lab, name)
}

/// Neither the number of pipelines nor that of textures is in it.
fn waits_for_little(stats: &GuestStats) {
    assert!(stats.blocking_round_trips.total <= WAITS, "{:?}", stats.blocking_round_trips);
}

#[test]
fn a_level_of_500_pipelines_and_300_textures_takes_four_round_trips_and_its_bytes_once() {
    let lab = Lab::new("level");
    let host = Host::with(&lab, "host", HostOptions { unvalidated: true, ..HostOptions::default() });
    let first = load(&lab, &host, "first");
    waits_for_little(&first);
    assert!(first.wire_bytes_up * 100 <= TEXELS * 105, "{} bytes for {TEXELS}", first.wire_bytes_up);
    let again = load(&lab, &host, "again");
    waits_for_little(&again);
    assert!(again.wire_bytes_up * 100 <= TEXELS * 105, "{} bytes for {TEXELS}", again.wire_bytes_up);
}
