//! Many tenants on one host: quotas to the byte, tenants that come and go while it runs.

use std::process::Command;
use std::time::{Duration, Instant};

use e2e::harness::{Driver, Estate, Guest, Lab, PATIENCE, Process, program, until};
use rustix::process::{Pid, Signal, kill_process};

const QUOTA: u64 = 256 << 20;

const TWO_TENANTS: &str = "[[tenant]]\nname = \"lava\"\nmemory = \"256 MiB\"\nsessions_max = 2\n\n[[tenant]]\nname = \"tube\"\nmemory = \"64 MiB\"\n";

#[test]
fn a_tenant_has_its_quota_to_the_last_byte_over_all_of_its_sessions() {
    let lab = Lab::new("quota");
    let estate = Estate::start(&lab, TWO_TENANTS);
    let (lava, tube) = (estate.ticket("lava"), estate.ticket("tube"));
    assert!(estate.run(&lava, "whole", "quota"), "{}", lab.read("whole.log"));
    // A software driver has one heap for all.
    assert_eq!(lab.read("whole.out"), format!("heap {QUOTA}\n"), "the heap is as large as the quota");

    let _holder = holder(&lab, "holder", &lava);
    assert!(estate.run(&lava, "half", "quota_half"), "{}", lab.read("half.log"));
    assert!(estate.run(&tube, "other", "quota"), "another tenant: {}", lab.read("other.log"));
    // Its worker dies: all that it held is free.
    estate.workers_of("lava").into_iter().for_each(e2e::harness::process::kill);
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
    estate.workers_of("lava").into_iter().for_each(e2e::harness::process::kill);
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
fn sessions_are_placed_on_one_of_several_gpus() {
    let lab = Lab::new("gpus");
    // The same driver twice: two GPUs.
    let first = e2e::harness::guest::native_driver();
    let second = lab.path("second.json");
    std::fs::copy(&first, &second).unwrap();
    let both = format!("{}:{}", first.display(), second.display());
    let variables = [("VK_DRIVER_FILES", &*both), ("VK_ICD_FILENAMES", &*both)];
    let tenant =
        |name: &str, more: &str| format!("[[tenant]]\nname = \"{name}\"\nmemory = \"256 MiB\"\n{more}");
    let config = format!("placement = \"spread\"\n{}{}", tenant("lava", ""), tenant("tube", ""));
    let estate = Estate::with(&lab, &config, &variables);
    let (lava, tube) = (estate.ticket("lava"), estate.ticket("tube"));
    let placed = |count: usize| {
        let log = lab.read("host.log");
        let gpus: Vec<_> = log
            .lines()
            .filter(|line| line.contains("placed on a GPU"))
            .map(|line| figure(line, "gpu"))
            .collect();
        assert_eq!(gpus.len(), count, "{log}");
        gpus
    };
    let held = holder(&lab, "first", &lava);
    assert!(estate.run(&lava, "other", "quota"), "a quota is one of each GPU: {}", lab.read("other.log"));
    assert_eq!(placed(2), [0, 1]);

    let more =
        format!("placement = \"pack\"\n{}{}", tenant("lava", ""), tenant("tube", "exclusive = true\n"));
    let (taken, said) = estate.configure(&format!("{more}{}", tenant("rock", "exclusive = true\n")));
    assert!(taken, "{said}");
    let _own = holder(&lab, "own", &tube);
    assert!(estate.run(&lava, "packed", "connect"), "{}", lab.read("packed.log"));
    assert_eq!(placed(4), [0, 1, 1, 0]);
    assert!(!estate.run(&estate.ticket("rock"), "refused", "connect"));
    let said = lab.read("refused.log");
    assert!(said.contains("tenant `rock` has a GPU of its own, and others use all 2"), "{said}");
    held.kill();
    estate.nothing_is_held("lava");
    assert!(estate.run(&estate.ticket("rock"), "owner", "connect"), "{}", lab.read("owner.log"));
    assert_eq!(placed(5), [0, 1, 1, 0, 0]);
}

#[test]
fn a_software_driver_that_is_forbidden_is_named() {
    let lab = Lab::new("no_software");
    std::fs::create_dir(lab.path("state")).unwrap();
    std::fs::write(lab.path("state").join("pyroduct.toml"), "software = false\n").unwrap();
    let mut host = Command::new(program("pyroduct-host"));
    host.args(["serve", "--listen", "127.0.0.1:0", "--state-dir"]).arg(lab.path("state"));
    host.env("VK_DRIVER_FILES", e2e::harness::guest::native_driver()).env("PYRODUCT_LOG", "off");
    let output = host.output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    is_one_line(&said, "llvmpipe");
    is_one_line(&said, "software = false");
}

#[test]
fn what_tenants_wait_for_is_counted() {
    let lab = Lab::new("waited");
    let estate = Estate::start(&lab, TWO_TENANTS);
    let (lava, tube) = (estate.ticket("lava"), estate.ticket("tube"));
    assert!(estate.run(&lava, "alone", "compute"), "{}", lab.read("alone.log"));
    estate.nothing_is_held("lava");
    let alone = estate.tenant("lava");
    assert!(alone.waited_ns == 0 && alone.executed_ns > 0, "{alone:?}");
    let mut both = [("lava", &lava), ("tube", &tube)]
        .map(|(name, ticket)| Guest::test_program(&lab, name, Driver::Ticket(ticket), "busy").start());
    for guest in &mut both {
        guest.succeed(PATIENCE);
    }
    for tenant in ["lava", "tube"] {
        let row = estate.tenant(tenant);
        assert!(row.waited_ns > 0 && row.turns > 0 && row.executed_ns > 0, "{row:?}");
    }
}

#[test]
fn gpu_time_is_what_the_devices_clock_says_where_that_is_asked_for() {
    let lab = Lab::new("timestamps");
    let config = format!("gpu_time = \"timestamps\"\n\n{TWO_TENANTS}");
    let estate = Estate::with(&lab, &config, &[("PYRODUCT_VALIDATION", "1"), ("PYRODUCT_LOG", "info")]);
    let (lava, tube) = (estate.ticket("lava"), estate.ticket("tube"));
    let spent = |tenant| {
        estate.nothing_is_held(tenant);
        let row = estate.tenant(tenant);
        assert_eq!(row.gpu_time_source, "timestamps", "{row:?}");
        row.gpu_ns
    };
    let start = Instant::now();
    assert!(estate.run(&lava, "little", "compute"), "{}", lab.read("little.log"));
    assert!(estate.run(&tube, "much", "busy"), "{}", lab.read("much.log"));
    let (little, much) = (spent("lava"), spent("tube"));
    assert!(little > 0 && much > 10 * little, "{little} ns and {much} ns");
    assert!(
        u128::from(little + much) < start.elapsed().as_nanos(),
        "{little} ns and {much} ns of one device"
    );
    // Beside each other they take turns, which cost what the device says.
    let mut both = [("both-lava", &lava), ("both-tube", &tube)]
        .map(|(name, ticket)| Guest::test_program(&lab, name, Driver::Ticket(ticket), "busy").start());
    for guest in &mut both {
        guest.succeed(PATIENCE);
    }
    for (tenant, before) in [("lava", little), ("tube", much)] {
        let taken = spent(tenant) - before;
        let row = estate.tenant(tenant);
        assert!(row.turns > 0 && row.charged_ns > 0 && row.charged_ns <= taken, "{taken} ns, {row:?}");
    }
    let log = lab.read("host.log");
    assert!(!log.contains("Validation Error"), "{log}");
}

#[test]
fn killed_workers_cost_only_their_own_sessions() {
    let kills = e2e::tenants::kill(4, 3, "");
    // That nobody else lost a frame is looked at on the way.
    assert_eq!((kills.freed.len(), kills.lost.len()), (4, 4));
    assert!(kills.frames > 4 * 20, "{kills}");
}

/// A line that says what is wrong, and nothing else.
fn is_one_line(said: &str, what: &str) {
    assert!(said.contains(what) && said.lines().count() == 1, "{said}");
}

#[test]
fn what_is_wrong_is_said_in_one_line_and_changes_nothing() {
    let lab = Lab::new("wrong_rules");
    let estate = Estate::start(&lab, TWO_TENANTS);
    let lava = estate.ticket("lava");
    let mut guest = holder(&lab, "holder", &lava);
    let wrong = [
        ("[[tenant]]\nname = \"lava\"\nmemory = \"0 GiB\"\n", "pyroduct.toml:3: tenant `lava`: memory is 0"),
        ("[[tenant]]\nname = \"lava\"\nmemory = \"1 GiB\"\nshare = 0\n", "pyroduct.toml:4:"),
        ("[[tenant]]\nname = \"lava\"\nmemory = \"1 GiB\"\ncolour = 3\n", "unknown field `colour`"),
        ("[[tenant]\n", "pyroduct.toml:1:"),
        (&format!("{TWO_TENANTS}{TWO_TENANTS}"), "lava"),
        ("\u{0}\u{1}", "pyroduct.toml:1:"),
    ];
    for (config, what) in wrong {
        let (taken, said) = estate.configure(config);
        assert!(!taken, "{config} is in force");
        is_one_line(&said, what);
        is_one_line(&said, "the old rules stay in force");
        let top = estate.tenant("lava");
        assert_eq!((top.memory_quota_bytes, top.sessions), (QUOTA, 1));
    }
    // Without the command: the file is looked at, and at a signal at once. The log says what is wrong.
    let said = |count: usize| {
        until(PATIENCE, "a line in the log", || {
            (lab.read("host.log").matches("the old rules stay in force").count() >= count).then_some(())
        });
    };
    let before = lab.read("host.log").matches("the old rules stay in force").count();
    let _ = kill_process(estate.host.pid(), Signal::HUP);
    said(before + 1);
    assert!(guest.runs() && estate.tenant("lava").memory_quota_bytes == QUOTA);
    let (taken, said) = estate.configure(TWO_TENANTS);
    assert!(taken, "{said}");
    assert!(guest.runs());
}

#[test]
fn rules_change_while_programs_run() {
    let lab = Lab::new("live_rules");
    let rules =
        |memory: &str, more: &str| format!("[[tenant]]\nname = \"lava\"\nmemory = \"{memory}\"\n{more}");
    let estate = Estate::start(&lab, &rules("256 MiB", ""));
    let lava = estate.ticket("lava");
    let mut guest = holder(&lab, "holder", &lava);
    // Less than is held: what is held stays, nothing comes to it.
    assert!(estate.configure(&rules("64 MiB", "share = 7\npriority = 2\nfps_max = 5\n")).0);
    assert!(guest.runs());
    assert_eq!(estate.tenant("lava").memory_quota_bytes, 64 << 20);
    assert!(!estate.run(&lava, "none", "quota"), "there is no memory left");
    // More: at once.
    assert!(estate.configure(&rules("384 MiB", "")).0);
    assert!(estate.run(&lava, "more", "zeros"), "{}", lab.read("more.log"));
    // Nobody any more: the session ends.
    assert!(estate.configure("[[tenant]]\nname = \"tube\"\nmemory = \"64 MiB\"\n").0);
    estate.nothing_is_held("lava");
    assert!(!estate.run(&lava, "gone", "connect"));
    assert!(lab.read("gone.log").contains("there is no tenant `lava`"), "{}", lab.read("gone.log"));
}

#[test]
fn a_full_disk_is_one_line_and_the_old_state() {
    let lab = Lab::new("full_disk");
    let estate = Estate::start(&lab, TWO_TENANTS);
    assert!(estate.operate(&["tenant", "add", "kept", "--memory", "64 MiB"]).0);
    let before = std::fs::read(estate.state.join("tenants.toml")).unwrap();
    // As little as nothing may be written: what a full disk is to a program.
    let full = |arguments: &str| {
        let mut command = Command::new("sh");
        let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"";
        command.args(["-c", script]).arg(program("pyroduct-host")).args(arguments.split(' '));
        command
            .arg("--state-dir")
            .arg(&estate.state)
            .env("PYRODUCT_LOG", "off")
            .stderr(std::process::Stdio::piped());
        let output = command.output().unwrap();
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    };
    for command in ["tenant add new --memory 1GiB", "tenant ticket kept --role guest", "tenant remove kept"] {
        let (done, said) = full(command);
        assert!(!done, "{command} succeeded");
        is_one_line(&said, "File too large");
    }
    assert_eq!(std::fs::read(estate.state.join("tenants.toml")).unwrap(), before);
    assert!(estate.operate(&["reload"]).0);
    let (_, list) = estate.operate(&["tenant", "list"]);
    assert!(list.contains("kept: ") && !list.contains("new: "), "{list}");
    let left: Vec<_> =
        std::fs::read_dir(&estate.state).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("new")), "{left:?}");
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

/// Processor time of a process, in nanoseconds.
fn processor_ns(process: Pid) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", process.as_raw_nonzero())).unwrap();
    let fields = stat.rsplit_once(')').unwrap().1.split_ascii_whitespace().skip(11).take(2);
    let ticks: u64 = fields.map(|ticks| ticks.parse::<u64>().unwrap()).sum();
    ticks * 1_000_000_000 / rustix::param::clock_ticks_per_second()
}

/// What costs a session is work, not time: a worker that gets no processor in the middle of a submission, for longer than the
/// watchdog allows, goes on where it was. That it says nothing meanwhile is told.
#[test]
fn a_worker_that_gets_no_processor_is_not_ended() {
    let lab = Lab::new("starved");
    let config = format!("[limits]\nwatchdog = \"8 s\"\n\n{TWO_TENANTS}");
    let estate = Estate::start(&lab, &config);
    let lava = estate.ticket("lava");
    let mut guest = Guest::test_program(&lab, "long", Driver::Ticket(&lava), "long").start();
    until(PATIENCE, "a submission", || {
        assert!(guest.runs(), "{}", lab.read("long.log"));
        lab.read("long.out").contains("submitted").then_some(())
    });
    let worker = estate.workers_of("lava")[0];
    let before = processor_ns(worker);
    until(PATIENCE, "the submission's execution", || {
        (processor_ns(worker) > before + 300_000_000).then_some(())
    });
    kill_process(worker, Signal::STOP).unwrap();
    let stopped = Instant::now();
    until(PATIENCE, "a line about the silent worker", || {
        lab.read("host.log").contains("a session's worker says nothing").then_some(())
    });
    let silent = || estate.top().sessions.first().map_or(0, |session| session.silent_seconds);
    until(PATIENCE, "the session in `sessions`", || (silent() >= 10).then_some(()));
    let (_, said) = estate.operate(&["sessions"]);
    assert!(said.contains("its worker has said nothing for"), "{said}");
    assert!(stopped.elapsed() > Duration::from_secs(9), "longer than the watchdog allows");
    assert!(guest.runs(), "the submission was over before the worker was stopped: it has to be longer");
    kill_process(worker, Signal::CONT).unwrap();
    until(PATIENCE, "its answer", || (silent() == 0).then_some(()));
    guest.succeed(PATIENCE);
    let log = lab.read("host.log");
    assert!(log.contains("the session's worker answers again") && !log.contains("watchdog ended"), "{log}");
}

#[test]
fn tenants_and_tickets_come_and_go_while_the_host_runs() {
    let lab = Lab::new("tenants");
    let estate = Estate::start(&lab, "");
    // Before a tenant was named, everybody may come.
    let stranger = estate.ticket("stranger");
    let (added, said) = estate.operate(&["tenant", "add", "lava", "--memory", "64 MiB"]);
    assert!(added && said.starts_with("lava: memory 64 MiB") && said.lines().count() == 1, "{said}");
    let lava = estate.ticket("lava");
    assert!(estate.run(&lava, "known", "connect"), "{}", lab.read("known.log"));
    assert!(!estate.run(&stranger, "stranger", "connect"));
    assert!(lab.read("stranger.log").contains("there is no tenant `stranger` on this host"));

    let (_, tickets) = estate.operate(&["tenant", "tickets"]);
    let id =
        tickets.lines().find(|line| line.contains("lava")).unwrap().split(' ').next().unwrap().to_owned();
    assert!(estate.operate(&["tenant", "revoke", &id]).0);
    assert!(!estate.run(&lava, "revoked", "connect"));
    assert!(lab.read("revoked.log").contains("was revoked"), "{}", lab.read("revoked.log"));

    let again = estate.ticket("lava");
    std::fs::write(estate.state.join("pyroduct.toml"), "[[tenant]]\nname = \"a\"\nmemory = 0\n").unwrap();
    let (reloaded, said) = estate.operate(&["reload"]);
    assert!(!reloaded && said.contains("pyroduct.toml:3: tenant `a`: memory is 0"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(estate.run(&again, "still", "connect"), "the old rules stay in force");
    assert!(estate.operate(&["drain"]).0);
    assert!(!estate.run(&again, "drained", "connect"));
    assert!(lab.read("drained.log").contains("takes no new sessions"), "{}", lab.read("drained.log"));

    let mut second = Command::new(program("pyroduct-host"));
    second.args(["serve", "--listen", "127.0.0.1:0", "--state-dir"]).arg(&estate.state);
    let output = second.env("PYRODUCT_LOG", "off").output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("another host (pid "), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}
