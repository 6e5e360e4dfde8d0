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
    assert!(said.contains("run `pyroduct-host serve` once, or give --address"), "{said}");
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
