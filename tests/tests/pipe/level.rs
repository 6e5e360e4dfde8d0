//! What loading a level costs: waits for the host and bytes on the wire, as the driver counts them, by a fresh process
//! each time.

use e2e::harness::{Driver, Guest, GuestStats, Host, HostOptions, Lab, PATIENCE, guest, programs, until};

/// Bytes of the textures of `e2e-bench --measure level`.
const TEXELS: u64 = 300 * 256 * 256 * 4;
/// One for the device, and one each for what two kinds of buffer and one of image take.
const WAITS: u64 = 4;
/// One for the device.
const WAITS_AGAIN: u64 = 1;

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

/// The host has said what it answered the first time.
fn waits_for_nothing(stats: &GuestStats) {
    assert!(stats.blocking_round_trips.total <= WAITS_AGAIN, "{:?}", stats.blocking_round_trips);
}

/// What a session kept is made to last in the background; it is found before, but not by a test's luck.
fn sealed(lab: &Lab) {
    let directory = lab.path("host.cache").join("tenant-dev");
    until(PATIENCE, "kept contents", || {
        let entries = std::fs::read_dir(&directory).ok()?.flatten();
        let endings: Vec<_> =
            entries.filter_map(|entry| entry.path().extension()?.to_str().map(str::to_owned)).collect();
        (endings.iter().all(|ending| ending == "index" || ending == "data" || ending == "pipelines")
            && !endings.is_empty())
        .then_some(())
    });
}

fn host(lab: &Lab) -> Host {
    Host::with(lab, "host", HostOptions { unvalidated: true, ..HostOptions::default() })
}

/// At most a twentieth of the first time's bytes.
fn takes_little(again: &GuestStats, first: &GuestStats) {
    waits_for_nothing(again);
    let (again, first) = (again.wire_bytes_up, first.wire_bytes_up);
    assert!(again * 20 <= first, "{again} bytes after {first}");
}

#[test]
fn a_level_of_500_pipelines_and_300_textures_takes_four_round_trips_and_its_bytes_once() {
    let lab = Lab::new("level");
    let mut first_host = host(&lab);
    let first = load(&lab, &first_host, "first");
    waits_for_little(&first);
    assert!(first.wire_bytes_up * 100 <= TEXELS * 105, "{} bytes for {TEXELS}", first.wire_bytes_up);
    assert_eq!(first.named_bytes_up, 0);
    sealed(&lab);
    let again = load(&lab, &first_host, "again");
    takes_little(&again, &first);
    assert!(again.named_bytes_up >= TEXELS, "{} bytes named", again.named_bytes_up);
    // Another host on the same directory, after the first was killed.
    first_host.process.kill();
    let _ = first_host.process.end(PATIENCE);
    drop(first_host);
    std::fs::remove_file(lab.path("host.ready")).unwrap();
    let second_host = host(&lab);
    sealed(&lab);
    takes_little(&load(&lab, &second_host, "later"), &first);
}

#[test]
fn contents_that_are_damaged_on_the_disk_cost_one_session_and_are_forgotten() {
    let lab = Lab::new("level-damaged");
    let host = host(&lab);
    let first = load(&lab, &host, "first");
    sealed(&lab);
    let directory = lab.path("host.cache").join("tenant-dev");
    for entry in std::fs::read_dir(&directory).unwrap().flatten() {
        if entry.path().extension().is_some_and(|ending| ending == "data") {
            let bytes = entry.metadata().unwrap().len();
            std::fs::write(entry.path(), vec![7; usize::try_from(bytes).unwrap()]).unwrap();
        }
    }
    let program = programs().join("e2e-bench");
    let mut guest =
        Guest::new(&lab, "lost", Driver::Pipe(&host), program).arguments(&["--measure", "level"]).start();
    assert!(guest.end(PATIENCE).is_err(), "it was told that the device is lost");
    assert!(
        lab.read("lost.log").contains("contents that were kept cannot be read any more"),
        "{}",
        lab.read("lost.log")
    );
    until(PATIENCE, "the host to forget them", || {
        lab.read("host.log").contains("kept contents are damaged, and forgotten").then_some(())
    });
    let again = load(&lab, &host, "again");
    assert!(again.named_bytes_up < first.wire_bytes_up / 20, "they are sent again");
}

/// What the driver compiled, as the host keeps it.
fn kept_pipelines(lab: &Lab) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(lab.path("host.cache").join("tenant-dev")).unwrap().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "pipelines"))
        .collect()
}

#[test]
fn compiled_pipelines_are_kept_and_damaged_ones_cost_a_line_in_the_log() {
    let lab = Lab::new("pipelines-kept");
    let host = host(&lab);
    let program = |name: &str| {
        Guest::test_program(&lab, name, Driver::Pipe(&host), "pipeline_cache").start().succeed(PATIENCE);
        sealed(&lab);
        let waits = guest::stats_of(&lab, name).blocking_round_trips.by_command;
        assert!(!waits.contains_key("vkGetPipelineCacheData"), "{waits:?}");
    };
    program("first");
    let kept = kept_pipelines(&lab);
    assert_eq!(kept.len(), 1);
    program("again");
    assert_eq!(kept_pipelines(&lab), kept, "nothing was new");
    let mut bytes = std::fs::read(&kept[0]).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(&kept[0], bytes).unwrap();
    assert!(!lab.read("host.log").contains("compiled pipelines that were kept are not used"));
    program("damaged");
    assert!(lab.read("host.log").contains("compiled pipelines that were kept are not used"));
    let anew = kept_pipelines(&lab);
    assert_eq!(anew.len(), 1);
    assert_ne!(anew, kept, "another takes the place of the damaged one");
}
