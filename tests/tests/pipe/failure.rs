//! Processes that are killed: who notices, who does not.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use e2e::harness::process::{kill, wait_for_end};
use e2e::harness::{Display, Driver, Estate, Guest, Host, Lab, PATIENCE, Process, until};

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
    // Nobody says goodbye for a killed process, and a silent one is waited for ten minutes: its port tells.
    assert!(wait_for_end(worker, PATIENCE), "the worker is still there");
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
    // Nobody is left to tell; a silent host is waited for ten minutes, but nobody has its port any more.
    guest.succeed(PATIENCE);
    assert!(time_of(&lab, "guest", "lost").is_some());
    assert!(lab.read("guest.log").contains("the host's process is gone"));
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

/// A program whose devices are lost one after the other, each time when `lose` is called.
fn devices_are_replaced(lab: &Lab, driver: Driver<'_>, mut lose: impl FnMut(&Process)) {
    let display = Display::start(lab, "display");
    let mut program = Guest::test_program(lab, "renewed", driver, "renewed").on(&display).start();
    for device in ["first", "second"] {
        until(PATIENCE, "a device at work", || {
            assert!(program.runs(), "{}", lab.read("renewed.log"));
            time_of(lab, "renewed", &format!("running_{device}"))
        });
        lose(&program);
    }
    program.succeed(PATIENCE);
}

#[test]
fn a_device_whose_worker_was_killed_is_replaced_on_the_same_instance() {
    let lab = Lab::new("renewed_worker");
    let host = Host::start(&lab);
    let mut killed = None;
    devices_are_replaced(&lab, Driver::Pipe(&host), |program| {
        let worker = until(PATIENCE, "its worker", || {
            Some(host.last_worker_of(&lab, program)).filter(|worker| killed != Some(*worker))
        });
        killed = Some(worker);
        kill(worker);
    });
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}

#[test]
fn a_device_whose_host_was_restarted_is_replaced_on_the_same_instance() {
    let lab = Lab::new("renewed_host");
    let mut estate = Estate::start(&lab, "");
    let ticket = estate.ticket("lava");
    devices_are_replaced(&lab, Driver::Ticket(&ticket), |_| estate.restart());
}

#[test]
fn a_guest_that_was_stopped_goes_on() {
    let lab = Lab::new("stopped");
    let host = Host::start(&lab);
    let mut guest = working(&lab, &host, "guest");
    let worker = host.worker_of(&lab, &guest);
    guest.stop();
    // Longer than a guest is asked for once (a second), and than a killed one takes to be noticed.
    assert!(!wait_for_end(worker, Duration::from_secs(8)), "the worker of a stopped guest has ended");
    guest.go_on();
    new_session_works(&lab, &host);
    assert!(guest.runs() && time_of(&lab, "guest", "lost").is_none(), "{}", lab.read("guest.log"));
    kill(worker);
    guest.succeed(PATIENCE);
}

const SHORT_LINGER: &str =
    "[limits]\nlinger = \"2 s\"\n\n[[tenant]]\nname = \"lava\"\nmemory = \"256 MiB\"\n";
const ONE_SESSION: &str = "[[tenant]]\nname = \"lava\"\nmemory = \"256 MiB\"\nsessions_max = 1\n";

/// A guest with this ticket, at work.
fn guest_of(lab: &Lab, ticket: &str) -> Process {
    let guest = Guest::test_program(lab, "guest", Driver::Ticket(ticket), "until_lost").start();
    until(PATIENCE, "the guest at work", || time_of(lab, "guest", "running"));
    guest
}

#[test]
fn a_session_is_kept_for_linger_and_its_guest_told_when_it_is_back() {
    let lab = Lab::new("linger");
    let estate = Estate::start(&lab, SHORT_LINGER);
    let mut guest = guest_of(&lab, &estate.ticket("lava"));
    guest.stop();
    estate.nothing_is_held("lava");
    assert!(lab.read("host.log").contains("nothing was heard of it for 2 s"), "{}", lab.read("host.log"));
    guest.go_on();
    guest.succeed(PATIENCE);
    assert!(time_of(&lab, "guest", "lost").is_some());
}

#[test]
fn a_silent_session_gives_way_where_its_tenant_has_no_other() {
    let lab = Lab::new("gives_way");
    let estate = Estate::start(&lab, ONE_SESSION);
    let ticket = estate.ticket("lava");
    let guest = guest_of(&lab, &ticket);
    assert!(!estate.run(&ticket, "beside", "compute"), "a second session beside one that is heard");
    guest.stop();
    until(PATIENCE, "a session in its place", || estate.run(&ticket, "after", "compute").then_some(()));
    guest.go_on();
}
