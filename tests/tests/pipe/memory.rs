//! A machine that has not the memory for what a program maps.

use e2e::harness::{Driver, Guest, Host, Lab, PATIENCE};

/// What the program says: pieces mapped, and how the next one was refused.
fn mapped(lab: &Lab, name: &str) -> (usize, Option<String>) {
    let output = lab.read(&format!("{name}.out"));
    let said = |word: &str| output.lines().find_map(|line| line.strip_prefix(word)).map(str::to_owned);
    (said("mapped ").unwrap().parse().unwrap(), said("refused "))
}

#[test]
fn what_has_no_addresses_is_refused_and_said_once() {
    let lab = Lab::new("map_much");
    let host = Host::start(&lab);
    let run = |name: &str| Guest::test_program(&lab, name, Driver::Pipe(&host), "map_much");
    // All that the tenant has.
    run("unlimited").start().succeed(PATIENCE);
    let (pieces, refused) = mapped(&lab, "unlimited");
    assert!(pieces >= 7, "{pieces} pieces of 256 MiB");
    assert_eq!(refused.as_deref(), Some("ERROR_OUT_OF_DEVICE_MEMORY"));
    assert!(!lab.read("unlimited.log").contains("no room"), "{}", lab.read("unlimited.log"));
    // A shadow is mapped twice and has a mirror: there are addresses for five pieces at most: threads of the program take some.
    let limited = run("limited").with_addresses(4 << 30);
    limited.start().succeed(PATIENCE);
    let (pieces, refused) = mapped(&lab, "limited");
    assert!((1..=5).contains(&pieces), "{pieces} pieces");
    assert_eq!(refused.as_deref(), Some("ERROR_MEMORY_MAP_FAILED"));
    let log = lab.read("limited.log");
    assert_eq!(log.matches("no room to map device memory").count(), 1, "{log}");
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}
