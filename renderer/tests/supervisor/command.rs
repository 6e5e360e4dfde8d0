//! The command line: what scripts and people rely on.

use std::os::unix::fs::PermissionsExt;
use std::process::Output;

use protocol::control::supervisor::Role;
use protocol::ticket::Ticket;

use super::host::{Host, pyroduct_host};
use super::peer::{Peer, story};

fn run(arguments: &[&str]) -> Output {
    pyroduct_host().env("PYRODUCT_LOG", "off").args(arguments).output().unwrap()
}

/// The one line on standard error of a command that fails.
fn failure(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.lines().count(), 1, "{said}");
    said
}

#[test]
fn the_ready_file_says_how_to_come_in() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("ready.json");
    let host = Host::serve(&["--dev", "--ready-file", path.to_str().unwrap()]);
    let ready: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(ready["address"], host.address);
    assert_eq!(ready["pid"], host.pid());
    let ticket = |name: &str| Ticket::parse(ready[name].as_str().unwrap()).unwrap();
    assert_eq!(&ticket("guest_ticket"), host.guest_ticket());
    assert_eq!(&ticket("viewer_ticket"), host.viewer_ticket());
    assert_eq!(host.guest_ticket().role, Role::Guest);
    assert_eq!(host.viewer_ticket().role, Role::Viewer);
    // It holds keys.
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 1, "something is left over");
}

#[test]
fn tickets_outlive_the_host_that_made_them() {
    let state = tempfile::tempdir().unwrap();
    let directory = state.path().to_str().unwrap();
    let order = ["ticket", "--state-dir", directory, "--role", "guest", "--tenant", "lava"];
    let said = failure(&order);
    assert!(
        said.contains("no host has served from") && said.contains("run `pyroduct-host serve` once"),
        "{said}"
    );
    drop(Host::with_state(state.path()));
    let output = run(&order);
    let ticket = Ticket::parse(&String::from_utf8(output.stdout).unwrap()).unwrap();
    assert_eq!((ticket.role, ticket.tenant.as_str()), (Role::Guest, "lava"));
    let again = Host::with_state(state.path());
    let ticket = Ticket { host: again.address.clone(), ..ticket };
    story(async {
        Peer::arrive(&ticket).await.hear_session().await;
    });
    let key = std::fs::metadata(state.path().join("ca.key")).unwrap();
    assert_eq!(key.permissions().mode() & 0o777, 0o600);
}

#[test]
fn failures_are_one_line_that_says_what_to_do() {
    let host = Host::dev();
    let taken = failure(&["serve", "--dev", "--listen", &host.address]);
    assert!(taken.contains("cannot listen on") && taken.contains("--listen"), "{taken}");
    let gpu = failure(&["serve", "--dev", "--listen", "127.0.0.1:0", "--gpu", "no such GPU"]);
    assert!(gpu.contains("no such GPU"), "{gpu}");
    let port = host.address.rsplit(':').next().unwrap();
    let ports =
        failure(&["serve", "--dev", "--listen", "127.0.0.1:0", "--worker-ports", &format!("{port}-{port}")]);
    assert!(ports.contains("no port of --worker-ports"), "{ports}");
    let tenant = ["ticket", "--role", "guest", "--tenant", "no good", "--address", "a:1", "--state-dir"];
    let directory = tempfile::tempdir().unwrap();
    let tenant = failure(&[&tenant[..], &[directory.path().to_str().unwrap()]].concat());
    assert!(tenant.contains("a tenant's name has"), "{tenant}");
    let worker = failure(&["worker"]);
    assert!(worker.contains("not by hand"), "{worker}");
}

#[test]
fn what_is_advertised_is_what_peers_are_told() {
    let host = Host::serve(&["--dev", "--advertise", "127.0.0.1"]);
    let port = host.address.strip_prefix("127.0.0.1:").unwrap();
    assert_ne!(port, "0");
    story(async {
        let address = Peer::arrive(host.guest_ticket()).await.hear_session().await;
        assert!(address.address.starts_with("127.0.0.1:"), "{address:?}");
    });
}

#[test]
fn what_an_operator_changes_counts_when_the_host_has_taken_it() {
    let state = tempfile::tempdir().unwrap();
    let directory = state.path().to_str().unwrap();
    let said = |arguments: &[&str]| {
        let output = run(&[arguments, &["--state-dir", directory]].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let refused = |arguments: &[&str]| failure(&[arguments, &["--state-dir", directory]].concat());
    assert!(said(&["tenant", "add", "lava", "--memory", "64 MiB"]).contains("no host runs on"));
    let host = Host::with_state(state.path());
    assert!(!said(&["tenant", "add", "lava", "--share", "50"]).contains("no host runs on"));

    let file = state.path().join("ticket");
    let out = file.to_str().unwrap();
    let ticket = |tenant: &'static str, more: &[&'static str]| {
        [&["tenant", "ticket", tenant, "--role", "guest", "--out", out], more].concat()
    };
    assert!(refused(&ticket("nosuch", &[])).contains("there is no tenant `nosuch`"));
    for wrong in ["localhost", "127.0.0.1:99999", "::1:7420"] {
        assert!(refused(&ticket("lava", &["--address", wrong])).contains("write HOST:PORT"), "{wrong}");
    }
    for days in ["0", "99999999"] {
        let output = run(&[ticket("lava", &["--days", days]), vec!["--state-dir", directory]].concat());
        let why = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && why.contains("1..=3650"), "{why}");
    }
    assert!(!file.exists(), "what is refused writes nothing");
    said(&ticket("lava", &[]));
    assert!(refused(&ticket("lava", &[])).contains("--force"));

    let made = Ticket::parse(&std::fs::read_to_string(&file).unwrap()).unwrap();
    let id = protocol::tls::certificate_name(&made.certificate_der);
    assert_eq!(said(&["tenant", "revoke", &id]), format!("ticket {id} is revoked\n"));
    story(async {
        let reason = Peer::arrive(&made).await.hear_refusal().await;
        assert!(reason.contains("was revoked"), "{reason}");
    });

    drop(host);
    std::fs::remove_file(state.path().join("ca.key")).unwrap();
    assert!(refused(&["serve", "--listen", "127.0.0.1:0"]).contains("ca.key is missing"));
    assert!(refused(&["check"]).contains("ca.key is missing"));
    let elsewhere = state.path().join("mistyped");
    assert!(failure(&["tenant", "list", "--state-dir", elsewhere.to_str().unwrap()]).contains("--state-dir"));
    assert!(!elsewhere.exists());
}
