//! Tickets and addresses that are wrong: one line that says what and what to do, soon.

use std::net::UdpSocket;
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

use e2e::harness::{Driver, Guest, Host, Lab, PATIENCE, Process, guest, program, until};
use protocol::control::supervisor::Role;
use protocol::ticket::Ticket;
use protocol::tls::{CertificateAuthority, Validity};

/// What a program says when it is given this ticket.
fn refusal(lab: &Lab, host: &Host, ticket: &str) -> String {
    let start = Instant::now();
    let mut process = Guest::test_program(lab, "refused", Driver::Pipe(host), "connect")
        .variable("PYRODUCT_TICKET", ticket)
        .start();
    let status = process.wait(Duration::from_secs(10));
    assert!(!status.success());
    assert!(start.elapsed() < Duration::from_millis(5500), "refused after {:?}", start.elapsed());
    let said = lab.read("refused.log");
    let lines: Vec<_> = said.lines().filter(|line| line.starts_with("pyroduct: ")).collect();
    assert_eq!(lines.len(), 1, "{said}");
    lines[0].to_owned()
}

#[test]
fn each_bad_ticket_is_refused_in_words() {
    let lab = Lab::new("tickets");
    let host = Host::start(&lab);
    let other = Host::with(&lab, "other", e2e::harness::HostOptions::default());
    let good = &host.guest_ticket;
    let said = |ticket: &str| refusal(&lab, &host, ticket);
    assert!(said("hello").contains("not a ticket"));
    assert!(said(&good[..good.len() / 2]).contains("cut short"));
    let typo = good.replacen(&good[400..401], if &good[400..401] == "A" { "B" } else { "A" }, 1);
    assert!(!said(&typo).is_empty());
    assert!(said(&host.viewer_ticket).contains("guest ticket"));
    // The other host's ticket, with this host's address in it.
    let mut wrong = Ticket::parse(&other.guest_ticket).unwrap();
    wrong.host = Ticket::parse(good).unwrap().host;
    let wrong = said(&wrong.to_text());
    assert!(wrong.contains("ticket") || wrong.contains("certificate"), "{wrong}");
    // This one's key, but the other one's authority: the host does not know the guest.
    let mut foreign = Ticket::parse(&other.guest_ticket).unwrap();
    foreign.host = Ticket::parse(good).unwrap().host;
    foreign.ca_certificate_der = Ticket::parse(good).unwrap().ca_certificate_der;
    let foreign = said(&foreign.to_text());
    assert!(foreign.contains("ticket") || foreign.contains("certificate"), "{foreign}");
    let mut nowhere = Ticket::parse(good).unwrap();
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    nowhere.host = silent.local_addr().unwrap().to_string();
    assert!(said(&nowhere.to_text()).contains("no answer"));
    nowhere.host = "no-such-host.invalid:1".to_owned();
    assert!(said(&nowhere.to_text()).contains("no-such-host.invalid"));
    Guest::test_program(&lab, "good", Driver::Pipe(&host), "connect").start().succeed(PATIENCE);
}

#[test]
fn an_expired_ticket_is_refused() {
    let lab = Lab::new("expired");
    let state = lab.path("state");
    let mut command = Command::new(program("pyroduct-host"));
    command.args(["serve", "--listen", "127.0.0.1:0", "--ready-file"]).arg(lab.path("ready"));
    command.arg("--state-dir").arg(&state);
    command.env("VK_DRIVER_FILES", guest::native_driver()).env("VK_ICD_FILENAMES", guest::native_driver());
    let _host = Process::start(&lab, "host", command);
    until(PATIENCE, "the ready file", || lab.path("ready").exists().then_some(()));
    // One that was made two days ago for a day: no command makes one that has expired.
    let read = |name: &str| std::fs::read(state.join(name)).unwrap();
    let authority = CertificateAuthority::load(&read("ca.der"), &read("ca.key")).unwrap();
    let (now, day) = (SystemTime::now(), Duration::from_secs(24 * 3600));
    let past = Validity { from: now - 2 * day, until: now - day };
    let address = String::from_utf8(read("address")).unwrap();
    let expired = authority.issue_ticket(&address, "someone", Role::Guest, past).unwrap().to_text();
    let mut command = Command::new(program("pyroduct-host"));
    command
        .args(["ticket", "--role", "guest", "--tenant", "someone", "--days", "1", "--state-dir"])
        .arg(&state);
    let good = String::from_utf8(command.output().unwrap().stdout).unwrap();
    let dev = Host::start(&lab);
    let said = refusal(&lab, &dev, &expired);
    assert!(said.contains("expired"), "{said}");
    Guest::test_program(&lab, "good", Driver::Pipe(&dev), "connect")
        .variable("PYRODUCT_TICKET", &good)
        .start()
        .succeed(PATIENCE);
}

#[test]
fn a_gpu_that_is_not_there_is_named_with_those_that_are() {
    let lab = Lab::new("no_gpu");
    let mut command = Command::new(program("pyroduct-host"));
    command.args(["serve", "--dev", "--listen", "127.0.0.1:0", "--gpu", "Voodoo 2"]);
    command.env("VK_DRIVER_FILES", guest::native_driver()).env("VK_ICD_FILENAMES", guest::native_driver());
    let mut host = Process::start(&lab, "host", command);
    assert!(!host.wait(Duration::from_secs(5)).success());
    let said = lab.read("host.log");
    let line = said.lines().find(|line| line.starts_with("pyroduct-host: ")).unwrap_or_default();
    assert!(line.contains("Voodoo 2") && line.contains("llvmpipe"), "{said}");
}

/// What a program starts inherits a path, and no key; a ticket as an argument is refused, without being said again.
#[test]
fn a_ticket_is_no_argument_and_not_in_the_environment() {
    let lab = Lab::new("ticket_environment");
    let run = |arguments: &[&str]| {
        let mut command = Command::new(program("pyroduct-run"));
        command.args(arguments).args(["--", "env"]).env("PYRODUCT_TICKET", "pyroduct:v1:SECRET");
        command.env_remove("PYRODUCT_TICKET_FILE").env("XDG_RUNTIME_DIR", lab.path("runtime"));
        command.output().unwrap()
    };
    let output = run(&[]);
    assert!(output.status.success());
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(!said.contains("SECRET"), "{said}");
    let path = said.lines().find_map(|line| line.strip_prefix("PYRODUCT_TICKET_FILE=")).unwrap();
    assert_eq!(std::fs::read_to_string(path).unwrap(), "pyroduct:v1:SECRET");

    let refused = run(&["--ticket", "pyroduct:v1:OTHER"]);
    assert_eq!(refused.status.code(), Some(127));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains("standard input") && !said.contains("OTHER"), "{said}");
}
