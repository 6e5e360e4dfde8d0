//! Mapped memory in every way in which the guest finds what a program wrote.

use e2e::harness::{Driver, Guest, Host, Lab, PATIENCE, Refused, guest};

/// What `PYRODUCT_TRACK` may be.
const WAYS: [&str; 2] = ["uffd", "compare"];
/// Programs that write into mapped memory in ways of their own: files read into it, parts, memory that is the program's.
const PROGRAMS: [&str; 4] = ["coherence", "mapping_file", "mapping_ranges", "imported_memory"];

/// What the statistics call a way of finding writes: the kernel notes them since Linux 6.7 (asynchronous write protection and
/// `PAGEMAP_SCAN`), and before that everything is compared.
fn used(way: &'static str) -> &'static str {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap();
    let mut numbers =
        release.split(|c: char| !c.is_ascii_digit()).map_while(|number| number.parse::<u32>().ok());
    let version = (numbers.next().unwrap(), numbers.next().unwrap());
    if version >= (6, 7) { way } else { "compare" }
}

#[test]
fn each_way_of_finding_writes_finds_all_of_them() {
    let lab = Lab::new("ways_of_tracking");
    let host = Host::start(&lab);
    for program in PROGRAMS {
        let native = format!("{program}.native");
        Guest::test_program(&lab, &native, Driver::Native, program).start().succeed(PATIENCE);
        let wanted = std::fs::read(guest::result_of(&lab, &native)).unwrap();
        for way in WAYS {
            let name = format!("{program}.{way}");
            let piped = Guest::test_program(&lab, &name, Driver::Pipe(&host), program);
            piped.variable("PYRODUCT_TRACK", way).start().succeed(PATIENCE);
            let found = std::fs::read(guest::result_of(&lab, &name)).unwrap();
            let differs = wanted.iter().zip(&found).position(|(wanted, found)| wanted != found);
            assert_eq!((found.len(), differs), (wanted.len(), None), "{program}, {way}");
            assert_eq!(guest::stats_of(&lab, &name).tracking, used(way), "{program}");
        }
    }
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}

/// Kernels and containers in which writes cannot be noted. Numbers are those of `linux/userfaultfd.h` and `linux/fs.h`.
const WITHOUT: [(&str, Refused, &str); 4] = [
    // As in many a container.
    ("forbidden", Refused::Call { number: libc::SYS_userfaultfd, errno: libc::EPERM }, "not permitted"),
    ("unknown", Refused::Call { number: libc::SYS_userfaultfd, errno: libc::ENOSYS }, "not implemented"),
    // UFFDIO_API with features that it does not know: before Linux 6.7.
    ("without_features", Refused::Ioctl { request: 0xc018_aa3f, errno: libc::EINVAL }, "Invalid argument"),
    // PAGEMAP_SCAN.
    ("without_scan", Refused::Ioctl { request: 0xc060_6610, errno: libc::ENOTTY }, "ioctl"),
];

#[test]
fn where_writes_cannot_be_noted_all_is_compared_and_that_is_said_once() {
    const PROGRAMS: [&str; 3] = ["coherence", "mapping_file", "devices_come_and_go"];
    let lab = Lab::new("without_noting");
    let host = Host::start(&lab);
    for program in PROGRAMS {
        let native = format!("{program}.native");
        Guest::test_program(&lab, &native, Driver::Native, program).start().succeed(PATIENCE);
        let wanted = std::fs::read(guest::result_of(&lab, &native)).unwrap();
        for (kernel, refused, reason) in WITHOUT {
            let name = format!("{program}.{kernel}");
            let piped = Guest::test_program(&lab, &name, Driver::Pipe(&host), program);
            piped.refused(refused).start().succeed(PATIENCE);
            let found = std::fs::read(guest::result_of(&lab, &name)).unwrap();
            assert!(found == wanted, "{name}: {} bytes, {} natively", found.len(), wanted.len());
            assert_eq!(guest::stats_of(&lab, &name).tracking, "compare", "{name}");
            let log = lab.read(&format!("{name}.log"));
            let said = |text: &str| log.lines().filter(|line| line.contains(text)).collect::<Vec<_>>();
            let why = said("writes cannot be noted by the kernel");
            assert!(why.len() == 1 && why[0].contains(reason), "{name}: {why:?}");
            let mode = said("writes into mapped memory are found by this");
            assert!(mode.len() == 1 && mode[0].contains("compare"), "{name}: {mode:?}");
        }
    }
    // What is not refused is not given up: else the above would hold for any filter.
    let other = Refused::Ioctl { request: 0, errno: libc::EINVAL };
    let noted = Guest::test_program(&lab, "noted", Driver::Pipe(&host), "coherence");
    noted.refused(other).start().succeed(PATIENCE);
    assert_eq!(guest::stats_of(&lab, "noted").tracking, used("uffd"));
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}
