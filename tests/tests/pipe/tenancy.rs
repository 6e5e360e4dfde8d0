//! Many tenants on one host: quotas to the byte, tenants that come and go while it runs.

use std::path::PathBuf;
use std::process::Command;

use e2e::harness::{Driver, Guest, Lab, PATIENCE, Process, guest, program, until};

const QUOTA: u64 = 256 << 20;

#[derive(serde::Deserialize)]
struct Top {
    tenants: Vec<Tenant>,
}

#[derive(serde::Deserialize)]
struct Tenant {
    tenant: String,
    sessions: u64,
    memory_held_bytes: u64,
    host_memory_held_bytes: u64,
}

/// A host with tenants; commands of its operator.
struct Estate<'a> {
    lab: &'a Lab,
    state: PathBuf,
    _host: Process,
}

impl<'a> Estate<'a> {
    fn start(lab: &'a Lab, config: &str) -> Self {
        Self::with(lab, config, &[])
    }

    /// With variables in the host's environment.
    fn with(lab: &'a Lab, config: &str, variables: &[(&str, &str)]) -> Self {
        let state = lab.path("state");
        std::fs::create_dir(&state).unwrap();
        std::fs::write(state.join("pyroduct.toml"), config).unwrap();
        let mut command = Command::new(program("pyroduct-host"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--ready-file"]).arg(lab.path("ready"));
        command.arg("--state-dir").arg(&state);
        command.env("VK_DRIVER_FILES", guest::native_driver());
        command.env("VK_ICD_FILENAMES", guest::native_driver()).envs(variables.iter().copied());
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

    /// A tenant as `top --json` shows it.
    fn tenant(&self, tenant: &str) -> Tenant {
        let (shown, text) = self.operate(&["top", "--json"]);
        assert!(shown, "{text}");
        let top: Top = serde_json::from_str(&text).unwrap();
        top.tenants.into_iter().find(|row| row.tenant == tenant).unwrap()
    }

    /// Waits until no session of the tenant is there any more, and asserts that nothing is held then.
    fn nothing_is_held(&self, tenant: &str) {
        let row = until(PATIENCE, "the end of the tenant's sessions", || {
            Some(self.tenant(tenant)).filter(|row| row.sessions == 0)
        });
        assert_eq!((row.memory_held_bytes, row.host_memory_held_bytes), (0, 0));
    }

    /// Process ids of the workers of all sessions.
    fn workers(&self) -> Vec<rustix::process::Pid> {
        let (_, sessions) = self.operate(&["sessions"]);
        let pids = sessions.lines().filter_map(|line| line.split("pid ").nth(1)?.split_whitespace().next());
        pids.map(|pid| rustix::process::Pid::from_raw(pid.parse().unwrap()).unwrap()).collect()
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

    let _holder = holder(&lab, "holder", &lava);
    assert!(estate.run(&lava, "half", "quota_half"), "{}", lab.read("half.log"));
    assert!(estate.run(&tube, "other", "quota"), "another tenant: {}", lab.read("other.log"));
    // Its worker dies: all that it held is free.
    estate.workers().into_iter().for_each(e2e::harness::process::kill);
    until(PATIENCE, "the dead session's memory", || estate.run(&lava, "again", "quota").then_some(()));
}

/// A program that has half of the device's heap until it is killed.
fn holder(lab: &Lab, name: &str, ticket: &str) -> Process {
    let mut holder = Guest::test_program(lab, name, Driver::Ticket(ticket), "quota_hold").start();
    until(PATIENCE, "half of the quota", || {
        assert!(holder.runs(), "{}", lab.read(&format!("{name}.log")));
        lab.read(&format!("{name}.out")).contains("holding").then_some(())
    });
    holder
}

#[test]
fn nothing_is_held_after_a_session_however_it_ended() {
    let lab = Lab::new("nothing_held");
    let estate = Estate::start(&lab, TWO_TENANTS);
    let lava = estate.ticket("lava");
    assert!(estate.run(&lava, "clean", "quota"), "{}", lab.read("clean.log"));
    estate.nothing_is_held("lava");

    let killed = holder(&lab, "killed", &lava);
    assert!(estate.tenant("lava").memory_held_bytes >= QUOTA / 2);
    killed.kill();
    estate.nothing_is_held("lava");

    let mut orphan = holder(&lab, "orphan", &lava);
    estate.workers().into_iter().for_each(e2e::harness::process::kill);
    estate.nothing_is_held("lava");
    assert!(orphan.runs(), "{}", lab.read("orphan.log"));
    assert!(estate.run(&lava, "again", "quota"), "{}", lab.read("again.log"));
}

/// The number after `name=` in a line of a log.
fn figure(line: &str, name: &str) -> u64 {
    let after = line.split(&format!("{name}=")).nth(1).unwrap_or_else(|| panic!("no {name} in {line}"));
    after.split_whitespace().next().unwrap().parse().unwrap()
}

#[test]
fn thousands_of_small_allocations_fit_a_driver_that_allows_few() {
    let config = "[[tenant]]\nname = \"lava\"\nmemory = \"320 MiB\"\n";
    // The second driver's device memory cannot be mapped, and is dirty when it is new.
    for (name, injected) in [("few", "allocations=64"), ("dirty", "allocations=64,unmappable")] {
        let lab = Lab::new(name);
        let estate = Estate::with(&lab, config, &[("PYRODUCT_INJECT", injected)]);
        let lava = estate.ticket("lava");
        assert!(estate.run(&lava, name, "small_allocations"), "{}", lab.read(&format!("{name}.log")));
        estate.nothing_is_held("lava");
        let log = lab.read("host.log");
        let line = log.lines().find(|line| line.contains("small allocations were put together"));
        let line = line.unwrap_or_else(|| panic!("nothing was put together\n{log}"));
        assert!(figure(line, "parts") >= 4096 + 256, "{line}");
        let (used, capacity) = (figure(line, "used_bytes"), figure(line, "capacity_bytes"));
        assert!((capacity - used) * 100 <= capacity * 6, "{line}");
    }
}

#[test]
fn memory_that_the_host_cannot_map_is_zeros_too() {
    let lab = Lab::new("unmappable");
    let estate = Estate::with(&lab, TWO_TENANTS, &[("PYRODUCT_INJECT", "unmappable")]);
    let lava = estate.ticket("lava");
    assert!(estate.run(&lava, "zeros", "zeros"), "{}", lab.read("zeros.log"));
    assert!(estate.run(&lava, "quota", "quota"), "{}", lab.read("quota.log"));
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
