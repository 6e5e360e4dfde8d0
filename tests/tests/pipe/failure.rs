//! Processes that are killed: who notices, who does not.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use e2e::harness::process::{kill, wait_for_end};
use e2e::harness::{Driver, Guest, Host, Lab, PATIENCE, Process, until};

/// A guest that works until its device is lost, past its first frames.
fn working(lab: &Lab, host: &Host, name: &str) -> Process {
    let process = Guest::test_program(lab, name, Driver::Pipe(host), "until_lost").start();
    until(PATIENCE, "the guest at work", || time_of(lab, name, "running"));
    process
}

/// When a guest said `word`, in milliseconds of Unix time.
fn time_of(lab: &Lab, name: &str, word: &str) -> Option<u128> {
    let output = lab.read(&format!("{name}.out"));
    let line = output.lines().find_map(|line| line.strip_prefix(word)?.strip_prefix(' ')?.parse().ok());
    line.filter(|_| output.ends_with('\n'))
}

fn now_ms() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis()
}

fn new_session_works(lab: &Lab, host: &Host) {
    Guest::test_program(lab, "after", Driver::Pipe(host), "compute").start().succeed(PATIENCE);
}

#[test]
fn a_killed_worker_is_a_lost_device_and_nothing_else() {
    let lab = Lab::new("kill_worker");
    let mut host = Host::start(&lab);
    let mut first = working(&lab, &host, "first");
    let mut second = working(&lab, &host, "second");
    let killed_ms = now_ms();
    kill(host.worker_of(&lab, &first));
    first.succeed(PATIENCE);
    let lost_ms = time_of(&lab, "first", "lost").unwrap();
    assert!(lost_ms - killed_ms <= 500, "told after {} ms", lost_ms - killed_ms);
    assert!(second.runs() && host.process.runs());
    new_session_works(&lab, &host);
    assert!(second.runs() && time_of(&lab, "second", "lost").is_none());
}

#[test]
fn a_killed_guest_frees_its_worker() {
    let lab = Lab::new("kill_guest");
    let mut host = Host::start(&lab);
    let first = working(&lab, &host, "first");
    let mut second = working(&lab, &host, "second");
    let worker = host.worker_of(&lab, &first);
    first.kill();
    // Nobody says goodbye for a killed process: the connection's idle timeout (30 s) rules.
    assert!(wait_for_end(worker, Duration::from_secs(45)), "the worker is still there");
    assert!(second.runs() && host.process.runs());
    new_session_works(&lab, &host);
}

#[test]
fn a_killed_supervisor_ends_workers_and_guests() {
    let lab = Lab::new("kill_supervisor");
    let host = Host::start(&lab);
    let mut guest = working(&lab, &host, "guest");
    let workers = host.workers();
    assert!(!workers.is_empty());
    host.process.kill();
    for worker in workers {
        assert!(wait_for_end(worker, Duration::from_secs(5)), "worker {worker:?} is still there");
    }
    // Nobody is left to tell: the silence does, after the idle timeout (30 s).
    guest.succeed(Duration::from_secs(45));
    assert!(time_of(&lab, "guest", "lost").is_some());
}

#[test]
fn a_host_that_is_asked_to_end_tells_its_guests() {
    let lab = Lab::new("terminate_host");
    let mut host = Host::start(&lab);
    let mut guest = working(&lab, &host, "guest");
    host.process.terminate();
    host.process.succeed(Duration::from_secs(10));
    guest.succeed(Duration::from_secs(5));
    assert!(time_of(&lab, "guest", "lost").is_some());
}
