//! Programs that ask for too much get an error, and go on: natively and through the pipe the same one.

use e2e::harness::{Display, Driver, Guest, Host, HostOptions, Lab, PATIENCE, guest};
use e2e::programs::REFUSED;

/// Queries of one pool that the host gives; a native driver gives as many as there is memory for.
const QUERIES_MAX: u64 = protocol::limits::QUERIES_MAX as u64;

fn lines(lab: &Lab, name: &str) -> Vec<String> {
    let bytes = std::fs::read(guest::result_of(lab, name)).unwrap();
    String::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect()
}

/// What may differ, and why: README, "Limits".
fn is_reasoned(native: &str, piped: &str) -> bool {
    let queries = native.strip_prefix("query pool ").and_then(|rest| rest.split(' ').next()?.parse().ok());
    let more = queries.is_some_and(|queries: u64| queries > QUERIES_MAX);
    more && native.ends_with(": SUCCESS") && piped.ends_with(": ERROR_OUT_OF_DEVICE_MEMORY")
}

#[test]
fn what_is_too_much_fails_as_natively() {
    let lab = Lab::new("too_much");
    let host = Host::with(&lab, "host", HostOptions { unvalidated: true, ..HostOptions::default() });
    for (name, driver) in [("native", Driver::Native), ("piped", Driver::Pipe(&host))] {
        Guest::test_program(&lab, name, driver, "too_much").start().succeed(PATIENCE);
    }
    let (native, piped) = (lines(&lab, "native"), lines(&lab, "piped"));
    assert_eq!(native.len(), piped.len());
    let different = native.iter().zip(&piped).filter(|(native, piped)| native != piped);
    let unreasoned: Vec<_> = different.filter(|(native, piped)| !is_reasoned(native, piped)).collect();
    assert!(unreasoned.is_empty(), "{unreasoned:#?}");
    let refused = piped.iter().filter(|line| line.ends_with("ERROR_OUT_OF_DEVICE_MEMORY")).count();
    assert!(refused >= 10, "{refused} of {} were too much", piped.len());
}

#[test]
fn what_the_host_could_not_make_is_told_where_it_is_used() {
    let lab = Lab::new("refused");
    let options = HostOptions { injected: Some(REFUSED), ..HostOptions::default() };
    let host = Host::with(&lab, "host", options);
    Guest::test_program(&lab, "guest", Driver::Pipe(&host), "refused").start().succeed(PATIENCE);
    // None of it has reached the driver.
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
    let log = lab.read("host.log");
    let failed = log.matches("a posted creation failed").count();
    assert!(failed >= 18, "{failed} creations failed\n{log}");
}

#[test]
fn a_window_wider_than_a_swapchain_is_drawn_in_part_and_a_swapchain_beyond_is_an_error() {
    let lab = Lab::new("wide");
    let display = Display::start(&lab, "display");
    let host = Host::start(&lab);
    Guest::test_program(&lab, "guest", Driver::Pipe(&host), "wide").on(&display).start().succeed(PATIENCE);
    let drawn = std::fs::read(guest::result_of(&lab, "guest")).unwrap();
    assert_eq!(String::from_utf8_lossy(&drawn), format!("{} x 4", protocol::limits::SURFACE_EXTENT_MAX));
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}

#[test]
fn limits_of_the_host_are_errors_and_the_device_goes_on() {
    let lab = Lab::new("limits");
    let host = Host::with(&lab, "host", HostOptions { unvalidated: true, ..HostOptions::default() });
    Guest::test_program(&lab, "guest", Driver::Pipe(&host), "limits").start().succeed(PATIENCE * 3);
    assert!(!lab.read("host.log").contains("protocol breach"), "{}", lab.read("host.log"));
}
