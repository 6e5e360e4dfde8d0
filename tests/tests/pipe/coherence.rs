//! Mapped memory in every way in which the guest finds what a program wrote.

use e2e::harness::{Driver, Guest, Host, Lab, PATIENCE, guest};

/// What `PYRODUCT_TRACK` may be, and what the statistics call it then.
const WAYS: [(&str, &str); 2] = [("uffd", "uffd"), ("compare", "compare")];
/// Programs that write into mapped memory in ways of their own: files read into it, parts, memory that is the program's.
const PROGRAMS: [&str; 4] = ["coherence", "mapping_file", "mapping_ranges", "imported_memory"];

#[test]
fn each_way_of_finding_writes_finds_all_of_them() {
    let lab = Lab::new("ways_of_tracking");
    let host = Host::start(&lab);
    for program in PROGRAMS {
        let native = format!("{program}.native");
        Guest::test_program(&lab, &native, Driver::Native, program).start().succeed(PATIENCE);
        let wanted = std::fs::read(guest::result_of(&lab, &native)).unwrap();
        for (way, called) in WAYS {
            let name = format!("{program}.{way}");
            let piped = Guest::test_program(&lab, &name, Driver::Pipe(&host), program);
            piped.variable("PYRODUCT_TRACK", way).start().succeed(PATIENCE);
            let found = std::fs::read(guest::result_of(&lab, &name)).unwrap();
            let differs = wanted.iter().zip(&found).position(|(wanted, found)| wanted != found);
            assert_eq!((found.len(), differs), (wanted.len(), None), "{program}, {way}");
            assert_eq!(guest::stats_of(&lab, &name).tracking, called, "{program}");
        }
    }
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}
