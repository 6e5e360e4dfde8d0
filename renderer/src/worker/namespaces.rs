//! Namespaces of a worker's own, before anything else happens in it: processes, mounts with a `/dev/shm` that nobody shares,
//! System V's and POSIX's queues, host name and networks. Its socket and what else it was given stay what they are.
//!
//! A worker of root makes them by root's rights; else a user namespace gives the right, where the system lets users make
//! one. Where neither is to be had (many containers), the process stays as it is, and says so in [`Isolation`].
//!
//! A pid namespace begins with a child. The process that the supervisor started waits for it and ends as it did; when
//! it is killed the worker is, too, and with the worker whatever is in its namespace.
#![expect(unsafe_code, reason = "makes namespaces and forks, while there is one thread")]

use std::fs;
use std::io;
use std::path::Path;

use rustix::mount::{MountFlags, MountPropagationFlags, mount, mount_change};
use rustix::process::{
    Pid, Resource, Rlimit, Signal, WaitOptions, getegid, geteuid, set_parent_process_death_signal, setrlimit,
    waitpid,
};
use rustix::thread::{CapabilitySet, CapabilitySets, UnshareFlags};

use crate::tenancy::isolation::Isolation;

/// Bytes of the worker's own `/dev/shm`; drivers take anonymous memory instead.
const SHARED_MEMORY: &std::ffi::CStr = c"size=64m,nr_inodes=1k,mode=1777";
/// Ends up in `/proc/PID/oom_score_adj`: a worker goes before the supervisor and before what else runs on the machine.
const OUT_OF_MEMORY_SCORE: &str = "500";

/// The worker, on the way in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entered {
    /// What holds already.
    pub(super) isolation: Isolation,
    /// Its process, as the supervisor sees it.
    pub(super) pid: u32,
}

/// Enters; what returns is the worker. To be called before there is another thread.
///
/// # Errors
/// Of the kernel, where a worker cannot go on.
pub(super) fn enter() -> io::Result<Entered> {
    // Raising it needs no right. Without it the kernel may choose another process first.
    let _ = fs::write("/proc/self/oom_score_adj", OUT_OF_MEMORY_SCORE);
    let mut isolation = Isolation::default();
    if make_namespaces(&mut isolation) {
        isolation.mounts = own_mounts().is_ok();
        become_first_process()?;
        isolation.processes = true;
    }
    // The kernel ends it with its parent. Should that be gone already, the socket to the supervisor says so.
    set_parent_process_death_signal(Some(Signal::KILL))?;
    // As the mounted /proc counts: the supervisor's.
    let own = fs::read_link("/proc/self").ok();
    let pid = own.and_then(|own| own.to_str()?.parse().ok()).unwrap_or_else(std::process::id);
    Ok(Entered { isolation, pid })
}

/// All of them, or none.
fn make_namespaces(isolation: &mut Isolation) -> bool {
    let all = UnshareFlags::NEWPID
        | UnshareFlags::NEWNS
        | UnshareFlags::NEWIPC
        | UnshareFlags::NEWUTS
        | UnshareFlags::NEWNET;
    let (user, group) = (geteuid(), getegid());
    let by_right = rustix::thread::capabilities(None)
        .is_ok_and(|sets| sets.effective.contains(CapabilitySet::SYS_ADMIN));
    // Root without rights cannot become another user in a namespace where only root is: it becomes one without.
    if !by_right && user.is_root() {
        return false;
    }
    let flags = if by_right { all } else { all | UnshareFlags::NEWUSER };
    // SAFETY: there is one thread, and no open file is shared with another by these.
    if unsafe { rustix::thread::unshare_unsafe(flags) }.is_err() {
        return false;
    }
    if !by_right {
        // The same numbers inside: files look as they did. Refused, they look like nobody's, and work all the same.
        let map = |file: &str, number: u32| fs::write(file, format!("{number} {number} 1"));
        let _ = map("/proc/self/uid_map", user.as_raw());
        let _ = fs::write("/proc/self/setgroups", "deny");
        let _ = map("/proc/self/gid_map", group.as_raw());
        isolation.user = true;
    }
    (isolation.ipc, isolation.network) = (true, true);
    true
}

/// What is mounted here is seen nowhere else.
fn own_mounts() -> io::Result<()> {
    let propagation = MountPropagationFlags::PRIVATE | MountPropagationFlags::REC;
    mount_change("/", propagation)?;
    if !Path::new("/dev/shm").is_dir() {
        return Ok(());
    }
    let flags = MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC;
    Ok(mount("tmpfs", "/dev/shm", "tmpfs", flags, SHARED_MEMORY)?)
}

/// The child goes on as the first process of the namespace; this process waits for it.
fn become_first_process() -> io::Result<()> {
    // SAFETY: there is one thread: the child may do whatever this process may.
    match unsafe { libc::fork() } {
        -1 => Err(io::Error::last_os_error()),
        0 => Ok(()),
        child => stand_by(child),
    }
}

/// Waits for the worker and ends as it did.
fn stand_by(child: i32) -> ! {
    let _ = rustix::thread::set_name(c"pyroduct-keeper");
    // Its sockets are the worker's: their ends are to be seen.
    // SAFETY: nothing in this process uses a descriptor from here on but the log, and that stays.
    unsafe { libc::close_range(0, 1, 0) };
    // SAFETY: as above.
    unsafe { libc::close_range(3, u32::MAX, 0) };
    let _ = keep_one_capability();
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    let status = loop {
        match waitpid(Pid::from_raw(child), WaitOptions::empty()) {
            Ok(Some((_, status))) => break status,
            Ok(None) | Err(rustix::io::Errno::INTR) => {}
            Err(_) => std::process::exit(1),
        }
    };
    if let Some(signal) = status.terminating_signal() {
        // SAFETY: as it would be without a handler; there is none.
        unsafe { libc::signal(signal, libc::SIG_DFL) };
        // SAFETY: to this process alone.
        unsafe { libc::raise(signal) };
    }
    std::process::exit(status.exit_status().unwrap_or(1))
}

/// The kernel kills a worker with this process only if this process may: a worker of root is another user.
fn keep_one_capability() -> rustix::io::Result<()> {
    let all = rustix::thread::capabilities(None)?;
    let kill = all.permitted & CapabilitySet::KILL;
    let sets = CapabilitySets { effective: kill, permitted: kill, inheritable: CapabilitySet::empty() };
    rustix::thread::set_no_new_privs(true)?;
    rustix::thread::set_capabilities(None, sets)
}
