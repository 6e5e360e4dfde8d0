//! A `pyroduct-host serve` of our own, and its processes.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use protocol::ticket::Ticket;
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::process::{Pid, PidfdFlags, Signal};

/// Far longer than anything here takes.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// The program under test.
pub(crate) fn pyroduct_host() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pyroduct-host"));
    command.env("PYRODUCT_LOG", "warn,audit=info").stdin(Stdio::null());
    command
}

/// A running host; ends with the value.
pub(crate) struct Host {
    child: Child,
    pub(crate) address: String,
    tickets: Vec<Ticket>,
}

impl Host {
    /// `serve --dev` on a free port.
    pub(crate) fn dev() -> Self {
        Self::serve(&["--dev"])
    }

    pub(crate) fn with_state(directory: &Path) -> Self {
        Self::serve(&["--state-dir", directory.to_str().unwrap()])
    }

    pub(crate) fn serve(arguments: &[&str]) -> Self {
        let mut child = pyroduct_host()
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // It speaks once it accepts.
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let first = lines.next().expect("the host ended at its start");
        let address = first.strip_prefix("pyroduct-host serves at ").unwrap().to_owned();
        let count = if arguments.contains(&"--dev") { 2 } else { 0 };
        let tickets = lines.take(count).map(|line| Ticket::parse(line.rsplit(' ').next().unwrap()).unwrap());
        Self { tickets: tickets.collect(), child, address }
    }

    pub(crate) fn guest_ticket(&self) -> &Ticket {
        &self.tickets[0]
    }

    pub(crate) fn viewer_ticket(&self) -> &Ticket {
        &self.tickets[1]
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Its worker processes, in the order in which they were started: where they have pid namespaces, each is the child of a
    /// process that waits for it.
    pub(crate) fn workers(&self) -> Vec<Process> {
        let started = children(self.pid());
        let worker = |pid: i32| children(pid.unsigned_abs()).first().copied().unwrap_or(pid);
        started.into_iter().filter_map(|pid| Process::open(worker(pid))).collect()
    }

    /// As `kill` does; waits for its exit.
    pub(crate) fn terminate(&mut self) -> ExitStatus {
        let pid = Pid::from_child(&self.child);
        rustix::process::kill_process(pid, Signal::TERM).unwrap();
        self.child.wait().unwrap()
    }

    /// As `kill -9` does.
    pub(crate) fn kill(&mut self) -> ExitStatus {
        self.child.kill().unwrap();
        self.child.wait().unwrap()
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A process that is not our child.
#[derive(Debug)]
pub(crate) struct Process {
    pub(crate) pid: i32,
    descriptor: std::os::fd::OwnedFd,
}

impl Process {
    fn open(pid: i32) -> Option<Self> {
        let descriptor = rustix::process::pidfd_open(Pid::from_raw(pid)?, PidfdFlags::empty()).ok()?;
        Some(Self { pid, descriptor })
    }

    pub(crate) fn kill(&self) {
        rustix::process::pidfd_send_signal(&self.descriptor, Signal::KILL).unwrap();
    }

    /// Waits for its exit.
    pub(crate) fn assert_ends(&self) {
        let mut descriptors = [PollFd::new(&self.descriptor, PollFlags::IN)];
        let patience = Timespec::try_from(PATIENCE).unwrap();
        assert_eq!(
            rustix::event::poll(&mut descriptors, Some(&patience)),
            Ok(1),
            "process {} lives on",
            self.pid
        );
    }

    pub(crate) fn is_alive(&self) -> bool {
        let mut descriptors = [PollFd::new(&self.descriptor, PollFlags::IN)];
        rustix::event::poll(&mut descriptors, Some(&Timespec::default())) == Ok(0)
    }
}

/// When `pid` was started, if `parent` started it. From `/proc/PID/stat` (proc_pid_stat(5)).
/// Of a process, in the order in which they were started.
fn children(parent: u32) -> Vec<i32> {
    let mut found: Vec<_> = std::fs::read_dir("/proc")
        .unwrap()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(|pid: i32| Some((start_time_of_child(pid, parent)?, pid)))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, pid)| pid).collect()
}

fn start_time_of_child(pid: i32, parent: u32) -> Option<u64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name, in parentheses, may hold anything.
    let fields: Vec<_> = stat.rsplit_once(") ")?.1.split(' ').collect();
    let is_child = fields.get(1)?.parse() == Ok(parent);
    is_child.then(|| fields.get(19)?.parse().ok()).flatten()
}
