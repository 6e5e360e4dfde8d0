//! Many tenants on one host: quotas to the byte, tenants that come and go while it runs.

use std::path::PathBuf;
use std::process::Command;

use e2e::harness::{Driver, Guest, Lab, PATIENCE, Process, guest, program, until};

const QUOTA: u64 = 256 << 20;

/// A host with tenants; commands of its operator.
struct Estate<'a> {
    lab: &'a Lab,
    state: PathBuf,
    _host: Process,
}

impl<'a> Estate<'a> {
    fn start(lab: &'a Lab, config: &str) -> Self {
        let state = lab.path("state");
        std::fs::create_dir(&state).unwrap();
        std::fs::write(state.join("pyroduct.toml"), config).unwrap();
        let mut command = Command::new(program("pyroduct-host"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--ready-file"]).arg(lab.path("ready"));
        command.arg("--state-dir").arg(&state);
        command.env("VK_DRIVER_FILES", guest::native_driver());
        command.env("VK_ICD_FILENAMES", guest::native_driver());
        let mut host = Process::start(lab, "host", command);
        until(PATIENCE, "the ready file", || {
            assert!(host.runs(), "the host has ended");
            lab.path("ready").exists().then_some(())
        });
        Self { lab, state, _host: host }
    }

    /// A command of the operator: whether it succeeded, and what it said.
    fn operate(&self, arguments: &[&str]) -> (bool, String) {
        let mut command = Command::new(program("pyroduct-host"));
        command.args(arguments).arg("--state-dir").arg(&self.state).env("PYRODUCT_LOG", "off");
        let output = command.output().unwrap();
        let said = if output.status.success() { output.stdout } else { output.stderr };
        (output.status.success(), String::from_utf8(said).unwrap())
    }

    fn ticket(&self, tenant: &str) -> String {
        let (made, ticket) = self.operate(&["tenant", "ticket", tenant, "--role", "guest"]);
        assert!(made, "{ticket}");
        ticket.trim().to_owned()
    }

    fn run(&self, ticket: &str, name: &str, test_program: &str) -> bool {
        let mut process = Guest::test_program(self.lab, name, Driver::Ticket(ticket), test_program).start();
        process.wait(PATIENCE).success()
    }
}

const TWO_TENANTS: &str = "[[tenant]]\nname = \"lava\"\nmemory = \"256 MiB\"\nsessions_max = 2\n\n[[tenant]]\nname = \"tube\"\nmemory = \"64 MiB\"\n";

#[test]
fn a_tenant_has_its_quota_to_the_last_byte_over_all_of_its_sessions() {
    let lab = Lab::new("quota");
    let estate = Estate::start(&lab, TWO_TENANTS);
    let (lava, tube) = (estate.ticket("lava"), estate.ticket("tube"));
    assert!(estate.run(&lava, "whole", "quota"), "{}", lab.read("whole.log"));
    let heaps = format!("heap {QUOTA}\nheap {QUOTA}\n");
    assert_eq!(lab.read("whole.out"), heaps, "heaps are as large as the quota");

    let mut holder = Guest::test_program(&lab, "holder", Driver::Ticket(&lava), "quota_hold").start();
    until(PATIENCE, "half of the quota", || {
        assert!(holder.runs(), "{}", lab.read("holder.log"));
        lab.read("holder.out").contains("holding").then_some(())
    });
    assert!(estate.run(&lava, "half", "quota_half"), "{}", lab.read("half.log"));
    assert!(estate.run(&tube, "other", "quota"), "another tenant: {}", lab.read("other.log"));
    let (_, sessions) = estate.operate(&["sessions"]);
    let pid = sessions.split("pid ").nth(1).and_then(|text| text.split_whitespace().next()).unwrap();
    // Its worker dies: all that it held is free.
    e2e::harness::process::kill(rustix::process::Pid::from_raw(pid.parse().unwrap()).unwrap());
    until(PATIENCE, "the dead session's memory", || estate.run(&lava, "again", "quota").then_some(()));
}

#[test]
fn work_without_end_costs_only_its_own_session() {
    let lab = Lab::new("watchdog");
    let config = format!("[limits]\nwatchdog = \"2 s\"\n\n{TWO_TENANTS}");
    let estate = Estate::start(&lab, &config);
    let (lava, tube) = (estate.ticket("lava"), estate.ticket("tube"));
    let busy = Guest::test_program(&lab, "busy", Driver::Ticket(&tube), "busy").variable("E2E_SECONDS", "5");
    let mut busy = busy.start();
    until(PATIENCE, "a neighbour at work", || {
        assert!(busy.runs(), "{}", lab.read("busy.log"));
        lab.read("busy.out").contains("busy").then_some(())
    });
    // It ends by the loss of its device, which it checks.
    assert!(estate.run(&lava, "endless", "endless"), "{}", lab.read("endless.log"));
    assert!(
        lab.read("endless.log").contains("the watchdog ended the session"),
        "{}",
        lab.read("endless.log")
    );
    assert!(busy.wait(PATIENCE).success(), "{}", lab.read("busy.log"));
}

#[test]
fn tenants_and_tickets_come_and_go_while_the_host_runs() {
    let lab = Lab::new("tenants");
    let estate = Estate::start(&lab, "");
    let (added, said) = estate.operate(&["tenant", "add", "lava", "--memory", "64 MiB"]);
    assert!(added && said.starts_with("lava: memory 64 MiB"), "{said}");
    let (reloaded, said) = estate.operate(&["reload"]);
    assert!(reloaded, "{said}");
    let (lava, stranger) = (estate.ticket("lava"), estate.ticket("stranger"));
    assert!(estate.run(&lava, "known", "connect"), "{}", lab.read("known.log"));
    assert!(!estate.run(&stranger, "stranger", "connect"));
    assert!(lab.read("stranger.log").contains("there is no tenant `stranger` on this host"));

    let (_, tickets) = estate.operate(&["tenant", "tickets"]);
    let id =
        tickets.lines().find(|line| line.contains("lava")).unwrap().split(' ').next().unwrap().to_owned();
    assert!(estate.operate(&["tenant", "revoke", &id]).0);
    assert!(estate.operate(&["reload"]).0);
    assert!(!estate.run(&lava, "revoked", "connect"));
    assert!(lab.read("revoked.log").contains("was revoked"), "{}", lab.read("revoked.log"));

    std::fs::write(estate.state.join("pyroduct.toml"), "[[tenant]]\nname = \"a\"\nmemory = 0\n").unwrap();
    let (reloaded, said) = estate.operate(&["reload"]);
    assert!(!reloaded && said.contains("pyroduct.toml:3: tenant `a`: memory is 0"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(estate.run(&estate.ticket("lava"), "still", "connect"), "the old rules stay in force");
    assert!(estate.operate(&["drain"]).0);
    assert!(!estate.run(&estate.ticket("lava"), "drained", "connect"));
    assert!(lab.read("drained.log").contains("takes no new sessions"), "{}", lab.read("drained.log"));

    let mut second = Command::new(program("pyroduct-host"));
    second.args(["serve", "--listen", "127.0.0.1:0", "--state-dir"]).arg(&estate.state);
    let output = second.env("PYRODUCT_LOG", "off").output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("another host (pid "), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}
