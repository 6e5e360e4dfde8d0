//! Programs that end with the value that stands for them.

#![expect(
    unsafe_code,
    reason = "the child asks the kernel to end with its parent, before it becomes the program"
)]

use std::fs::File;
use std::io;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{
    Pid, PidfdFlags, Resource, Rlimit, Signal, kill_process, kill_process_group, pidfd_open,
    set_parent_process_death_signal, setrlimit,
};

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch,
};

use super::Lab;

/// System calls that fail for a program and whatever it starts, as they do under an older kernel or in a container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// A system call, whatever its arguments.
    Call {
        /// Its number.
        number: libc::c_long,
        /// The error that it fails with.
        errno: i32,
    },
    /// `ioctl` with this request.
    Ioctl {
        /// The request.
        request: u32,
        /// The error that it fails with.
        errno: i32,
    },
}

impl Refused {
    /// A filter of system calls that refuses this and nothing else.
    fn filter(self) -> BpfProgram {
        let (number, rules, errno) = match self {
            Self::Call { number, errno } => (number, Vec::new(), errno),
            Self::Ioctl { request, errno } => {
                let value = u64::from(request);
                let is_it = SeccompCondition::new(1, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, value);
                let rule =
                    is_it.and_then(|is_it| SeccompRule::new(vec![is_it])).expect("an argument of ioctl");
                (libc::SYS_ioctl, vec![rule], errno)
            }
        };
        let architecture =
            TargetArch::try_from(std::env::consts::ARCH).expect("seccomp knows this processor");
        let refuse = SeccompAction::Errno(errno.unsigned_abs());
        let filter = SeccompFilter::new([(number, rules)].into(), SeccompAction::Allow, refuse, architecture);
        filter.and_then(BpfProgram::try_from).expect("one rule makes a filter")
    }
}

/// The program will find this refused.
pub(super) fn refuse(command: &mut Command, refused: Refused) {
    let filter = refused.filter();
    let close = move || seccompiler::apply_filter(&filter).map_err(|_| io::Error::last_os_error());
    // SAFETY: the filter is made already; applying it is two system calls, and nothing else happens between fork and exec.
    unsafe { command.pre_exec(close) };
}

/// The program will have so many bytes of addresses.
pub(super) fn limit_addresses(command: &mut Command, bytes: u64) {
    let limit = Rlimit { current: Some(bytes), maximum: Some(bytes) };
    // SAFETY: setrlimit is async-signal-safe and nothing else happens between fork and exec.
    unsafe { command.pre_exec(move || Ok(setrlimit(Resource::As, limit)?)) };
}

/// A running program, leader of its own process group.
#[derive(Debug)]
pub struct Process {
    name: String,
    child: Child,
}

impl Process {
    /// Starts a program; its output goes to `NAME.log` (standard error) and `NAME.out` (standard output) of the lab.
    ///
    /// # Panics
    /// When it cannot be started.
    #[must_use]
    pub fn start(lab: &Lab, name: &str, mut command: Command) -> Self {
        let file = |ending| File::create(lab.path(&format!("{name}.{ending}"))).expect("a log can be made");
        command.stdin(Stdio::null()).stdout(file("out")).stderr(file("log")).process_group(0);
        // SAFETY: prctl is async-signal-safe and nothing else happens between fork and exec.
        unsafe { command.pre_exec(|| Ok(set_parent_process_death_signal(Some(Signal::KILL))?)) };
        let child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        Self { name: name.to_owned(), child }
    }

    /// Its process id.
    ///
    /// # Panics
    /// Never: a child's id is positive.
    #[must_use]
    pub fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    /// Waits for its end.
    ///
    /// # Panics
    /// When it still runs after `patience`.
    pub fn wait(&mut self, patience: Duration) -> ExitStatus {
        let ended = wait_for_end(self.pid(), patience);
        assert!(ended, "{} still runs after {patience:?}", self.name);
        self.child.wait().expect("a child can be waited for")
    }

    /// Waits for its end, which must be a success.
    ///
    /// # Panics
    /// When it fails, or still runs after `patience`.
    pub fn succeed(&mut self, patience: Duration) {
        let status = self.wait(patience);
        assert!(status.success(), "{}: {status}", self.name);
    }

    /// Waits for its end.
    ///
    /// # Errors
    /// Why it was no success, or that it still runs after `patience`.
    pub fn end(&mut self, patience: Duration) -> Result<(), String> {
        if !wait_for_end(self.pid(), patience) {
            return Err(format!("still runs after {} s", patience.as_secs()));
        }
        match self.child.wait() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(status.to_string()),
            Err(error) => Err(error.to_string()),
        }
    }

    /// Whether it still runs.
    ///
    /// # Panics
    /// When the kernel does not say.
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().expect("a child can be asked").is_none()
    }

    /// Asks it to end.
    pub fn terminate(&self) {
        let _ = kill_process(self.pid(), Signal::TERM);
    }

    /// Stops it, as a debugger or a suspended machine does, until [`Self::go_on`].
    pub fn stop(&self) {
        let _ = kill_process(self.pid(), Signal::STOP);
    }

    /// Lets it go on.
    pub fn go_on(&self) {
        let _ = kill_process(self.pid(), Signal::CONT);
    }

    /// Ends it the hard way, alone: not its process group.
    pub fn kill(&self) {
        kill(self.pid());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if self.runs() {
            let _ = kill_process_group(self.pid(), Signal::KILL);
            let _ = self.child.wait();
        }
    }
}

/// `kill -9`.
pub fn kill(pid: Pid) {
    let _ = kill_process(pid, Signal::KILL);
}

/// Bytes of a process that are in memory; 0 when it is gone.
#[must_use]
pub fn resident_bytes(pid: Pid) -> u64 {
    let status =
        std::fs::read_to_string(format!("/proc/{}/status", pid.as_raw_nonzero())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kib.unwrap_or(0) * 1024
}

/// Waits until no such process runs any more; false if it still does after `patience`.
#[must_use]
pub fn wait_for_end(pid: Pid, patience: Duration) -> bool {
    let Ok(descriptor) = pidfd_open(pid, PidfdFlags::empty()) else { return true };
    let timeout = Timespec::try_from(patience).ok();
    let mut descriptors = [PollFd::new(&descriptor, PollFlags::IN)];
    matches!(poll(&mut descriptors, timeout.as_ref()), Ok(count) if count > 0)
}
