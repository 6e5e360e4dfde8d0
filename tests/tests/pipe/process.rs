//! The driver lives in someone else's process, which ends threads, forks, and closes files as it likes.

use e2e::harness::{Driver, Guest, Host, Lab, PATIENCE, guest, until};

#[test]
fn threads_end_in_the_driver_by_themselves_and_cancelled() {
    let lab = Lab::new("thread_end");
    let host = Host::start(&lab);
    // Mesa's own drivers keep their locks then, so that there is nothing to compare with.
    Guest::test_program(&lab, "program", Driver::Pipe(&host), "thread_end").start().succeed(PATIENCE);
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}

#[test]
fn a_child_of_a_process_with_an_instance_is_told_why_it_has_no_vulkan() {
    let lab = Lab::new("fork_with_instance");
    let host = Host::start(&lab);
    Guest::test_program(&lab, "parent", Driver::Pipe(&host), "fork_with_instance").start().succeed(PATIENCE);
    let log = lab.read("parent.log");
    assert_eq!(log.matches("forked from one that had a VkInstance").count(), 1, "{log}");
}

#[test]
fn files_that_a_program_closes_are_let_go_of() {
    let lab = Lab::new("closed_files");
    let host = Host::start(&lab);
    Guest::test_program(&lab, "daemon", Driver::Pipe(&host), "closed_files").start().succeed(PATIENCE);
    let said = lab.read("daemon.out");
    assert!(said.contains("ERROR_DEVICE_LOST"), "{said}");
    let log = lab.read("daemon.log");
    assert!(log.contains("the program closed the driver's files"), "{log}");
    assert!(said.contains("again: ERROR_INCOMPATIBLE_DRIVER"), "{said}");
    assert!(log.contains("Vulkan works after a restart"), "{log}");
}

#[test]
fn statistics_survive_a_kill_and_a_second_process() {
    let lab = Lab::new("statistics");
    let host = Host::start(&lab);
    let first = Guest::test_program(&lab, "first", Driver::Pipe(&host), "until_lost").start();
    let counted = || {
        // Not there yet, at first.
        let text = std::fs::read_to_string(lab.path("first.stats")).ok()?;
        let stats: guest::GuestStats = serde_json::from_str(&text).unwrap();
        (stats.commands > 50).then_some(stats.commands)
    };
    let commands = until(PATIENCE, "the first counts", counted);
    let file = lab.path("first.stats");
    let second = Guest::test_program(&lab, "second", Driver::Pipe(&host), "compute");
    second.variable("PYRODUCT_STATS", &file.to_string_lossy()).start().succeed(PATIENCE);
    let files = std::fs::read_dir(lab.path("")).unwrap().flatten();
    let names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    let others = names.filter(|name| name.starts_with("first.stats.") && !name.ends_with(".new"));
    assert_eq!(others.count(), 1, "the second one's file has its number");
    first.kill();
    assert!(guest::stats_of(&lab, "first").commands >= commands);
}
