//! A worker whose guest runs code of its own in it: `examples/adversary_preload`, loaded into every worker, tries what such code
//! would. Two tenants work meanwhile.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::process::Pid;

use crate::harness::process::wait_for_end;
use crate::harness::{Driver, Estate, Guest, Lab, PATIENCE, Process, program, until};

/// What comes through, and is said to (`SECURITY.md`).
const KNOWN: &[&str] = &["datagrams by the worker's own socket"];
/// Of the attempts that stand in the findings; more are made.
const ATTEMPTS_MIN: usize = 40;
/// Nothing of a session lives longer than its end and this.
const AFTERLIFE: Duration = Duration::from_secs(1);

/// What was tried, in one worker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attempts {
    /// Those that failed, with the error.
    pub denied: Vec<String>,
    /// Those that did not.
    pub succeeded: Vec<String>,
}

impl fmt::Display for Attempts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} attempts denied, {} came through: {:?}",
            self.denied.len(),
            self.succeeded.len(),
            self.succeeded
        )
    }
}

/// Runs two tenants on a host whose workers are all taken over.
///
/// # Panics
/// When something that should not comes through, is changed, read, killed, or lives on.
#[must_use]
pub fn run() -> Attempts {
    let lab = Lab::new("taken_over");
    let other = lab.path("other.secret");
    fs::write(&other, "another program's").expect("a file can be written");
    let key = lab.path("state/ca.key");
    let variables =
        [("LD_PRELOAD", text(&preload())), ("ADVERSARY_KEY", text(&key)), ("ADVERSARY_OTHER", text(&other))];
    let estate = Estate::with(
        &lab,
        "[[tenant]]\nname = \"evil\"\nmemory = \"256 MiB\"\n[[tenant]]\nname = \"good\"\nmemory = \"256 MiB\"\n",
        &variables.each_ref().map(|(name, value)| (*name, value.as_str())),
    );
    let before = (facts(&key), facts(&other));
    let mut sessions = ["evil", "good"].map(|tenant| Session::start(&lab, &estate, tenant));
    let attempts = until(PATIENCE, "the attempts in two sessions", || {
        let log = lab.read("host.log");
        let done = log.matches("adversary: done").count();
        (done >= sessions.len()).then(|| read(&log))
    });
    assert!(attempts.denied.len() >= ATTEMPTS_MIN, "{attempts}");
    let unknown: Vec<_> = attempts.succeeded.iter().filter(|name| !KNOWN.contains(&name.as_str())).collect();
    assert!(unknown.is_empty(), "came through: {unknown:?}");
    assert_eq!((facts(&key), facts(&other)), before, "files of others were changed");
    assert!(sessions.iter_mut().all(|session| session.process.runs()), "a session has ended");
    let [evil, good] = &mut sessions;
    evil.process.terminate();
    until(PATIENCE, "the end of the session", || (estate.tenant("evil").sessions == 0).then_some(()));
    assert!(wait_for_end(evil.worker, AFTERLIFE), "the worker lives on");
    let ours = family(&estate);
    assert!(ours.iter().all(|process| *process != evil.worker));
    assert!(
        good.process.runs() && estate.tenant("good").sessions == 1,
        "the other tenant's session has ended"
    );
    good.process.kill();
    let mut host = estate.host;
    host.kill();
    let _ = host.wait(PATIENCE);
    for process in ours {
        assert!(wait_for_end(process, AFTERLIFE), "{process:?} outlives its host");
    }
    attempts
}

/// A program of a tenant, and its worker.
struct Session {
    process: Process,
    worker: Pid,
}

impl Session {
    fn start(lab: &Lab, estate: &Estate<'_>, tenant: &str) -> Self {
        let ticket = estate.ticket(tenant);
        let process = Guest::test_program(lab, tenant, Driver::Ticket(&ticket), "until_lost").start();
        until(PATIENCE, "a program at work", || {
            lab.read(&format!("{tenant}.out")).contains("running").then_some(())
        });
        let worker = until(PATIENCE, "its worker", || estate.workers_of(tenant).first().copied());
        Self { process, worker }
    }
}

/// The library, beside the other programs.
fn preload() -> PathBuf {
    let programs = program("pyroduct-host");
    let path = programs.with_file_name("examples").join("libadversary_preload.so");
    assert!(path.is_file(), "{} is not built; `cargo build -p e2e --examples` builds it", path.display());
    path
}

fn text(path: &Path) -> String {
    path.to_str().expect("paths of tests are text").to_owned()
}

/// What an attacker would change of a file.
fn facts(path: &Path) -> (Vec<u8>, u32, u32, u64) {
    let contents = fs::read(path).unwrap_or_default();
    let about = fs::metadata(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    (contents, about.mode(), about.uid(), about.nlink())
}

/// Of all workers, each name once.
fn read(log: &str) -> Attempts {
    let (mut denied, mut succeeded) = (BTreeSet::new(), BTreeSet::new());
    for line in log.lines().filter_map(|line| line.split_once("adversary: ").map(|(_, rest)| rest)) {
        if let Some(name) = line.strip_suffix(" SUCCEEDED") {
            succeeded.insert(name.to_owned());
        } else if line.contains(" denied (") {
            denied.insert(line.to_owned());
        }
    }
    Attempts { denied: denied.into_iter().collect(), succeeded: succeeded.into_iter().collect() }
}

/// All processes that come from the host.
fn family(estate: &Estate<'_>) -> Vec<Pid> {
    let mut found = vec![estate.host.pid()];
    let mut looked_at = 0;
    while let Some(parent) = found.get(looked_at).copied() {
        found.extend(crate::harness::host::children(parent));
        looked_at += 1;
    }
    found.split_off(1)
}
