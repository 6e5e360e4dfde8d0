//! Mapped memory without the kernel's help: the same bytes as with it, which the tests of all programs are about.

use e2e::harness::{Driver, Guest, Host, Lab, PATIENCE, guest};

/// The programs that live on mapped memory.
const PROGRAMS: [&str; 8] = [
    "sparse_write",
    "mapping_ranges",
    "mapping_file",
    "readback_before_map",
    "readback_after_map",
    "readback_neighbours",
    "staging_reuse",
    "threads",
];

#[test]
fn comparing_everything_gives_the_same_bytes() {
    let lab = Lab::new("tracking_compare");
    let host = Host::start(&lab);
    for program in PROGRAMS {
        let run = |name: &str, driver| {
            let guest =
                Guest::test_program(&lab, name, driver, program).variable("PYRODUCT_TRACK", "compare");
            guest.start().succeed(PATIENCE);
            std::fs::read(guest::result_of(&lab, name)).unwrap()
        };
        assert_eq!(run("native", Driver::Native), run("piped", Driver::Pipe(&host)), "{program}");
        assert_eq!(guest::stats_of(&lab, "piped").tracking, "compare");
    }
}
