//! Capabilities, the worker's user, and how much of the machine it may take.
#![expect(
    unsafe_code,
    reason = "calls the C library: it changes the user of all threads, rustix that of one"
)]

use std::io;

use rustix::process::{Resource, Rlimit, Signal, getrlimit, setrlimit};
use rustix::thread::{CapabilitySet, CapabilitySets};

use super::gpu_nodes::GpuNodes;

/// Open files: those of a tenant that are handed over, those of a driver, and room.
const FILES_MAX: u64 = 4096;
/// Threads, where only this worker's count.
const THREADS_MAX: u64 = 2048;
/// Bytes of a file that a session may write beyond what it may keep: indices of contents, caches of drivers.
const FILE_BYTES: u64 = 256 << 20;
/// Bytes of memory besides what the tenant may have: queues of frames, the streamer, the driver.
const HOST_BYTES: u64 = 4 << 30;
/// Address space of the allocator's heaps and of stacks, for each processor: most of it is never touched.
const HOST_BYTES_PER_PROCESSOR: u64 = 640 << 20;

/// Makes a worker of root a user that nobody else is, in the groups that the GPU's nodes want. Whether it is one now: not where
/// it was no root, where this container has no such user, or where only root may open the GPU.
///
/// # Errors
/// When it has stopped half way.
pub(super) fn become_user(user: Option<u32>, nodes: &GpuNodes) -> io::Result<bool> {
    let (Some(user), Some(groups)) = (user, nodes.groups()) else { return Ok(false) };
    if !rustix::process::geteuid().is_root() {
        return Ok(false);
    }
    // SAFETY: takes as many groups as there are; the list lives across the call.
    if unsafe { libc::setgroups(groups.len(), groups.as_ptr()) } != 0 {
        return Ok(false);
    }
    // SAFETY: takes numbers.
    if unsafe { libc::setresgid(user, user, user) } != 0 {
        return Ok(false);
    }
    // SAFETY: takes numbers.
    if unsafe { libc::setresuid(user, user, user) } != 0 {
        return Ok(false);
    }
    // The kernel forgets it with the user.
    rustix::process::set_parent_process_death_signal(Some(Signal::KILL))?;
    Ok(rustix::process::getuid().as_raw() == user && rustix::process::getgid().as_raw() == user)
}

/// Gives up all capabilities, and all ways to gain some; whether there are none now.
///
/// # Errors
/// Of the kernel, which does not refuse this.
pub(super) fn drop_capabilities() -> io::Result<bool> {
    rustix::thread::set_no_new_privs(true)?;
    rustix::thread::clear_ambient_capability_set()?;
    let none = CapabilitySet::empty();
    let none = CapabilitySets { effective: none, permitted: none, inheritable: none };
    rustix::thread::set_capabilities(None, none)?;
    Ok(rustix::thread::capabilities(None)? == none)
}

/// Lowers limits, of threads only where nobody else's count (`own_user`); whether all are in force.
pub(super) fn limit(own_user: bool) -> bool {
    ignore_large_files();
    let threads = own_user.then_some((Resource::Nproc, THREADS_MAX));
    let limits = [
        // A dump would hold the memory of a guest.
        (Resource::Core, 0),
        (Resource::Nofile, FILES_MAX),
        (Resource::Msgqueue, 0),
        (Resource::Rtprio, 0),
    ];
    // Each one, even if another is refused.
    let refused = limits.into_iter().chain(threads).filter(|(what, most)| lower(*what, *most).is_err());
    refused.count() == 0
}

/// What a session may take besides: memory as its tenant may have it (a software driver's device memory is the worker's), and a
/// constant; files as large as what it may keep, `kept_bytes`, and its memory (lavapipe 25 has it in one file of memory), and a constant.
/// A worker beyond that gets no more memory, which ends it, and nobody else.
pub fn limit_session(quotas: [u64; 2], kept_bytes: u64) {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let processors = u64::try_from(processors).unwrap_or(u64::MAX);
    let host = HOST_BYTES_PER_PROCESSOR.saturating_mul(processors).saturating_add(HOST_BYTES);
    let memory = quotas.into_iter().fold(host, u64::saturating_add);
    let file = quotas.into_iter().fold(kept_bytes.saturating_add(FILE_BYTES), u64::saturating_add);
    for (what, most) in [(Resource::Data, memory), (Resource::Fsize, file)] {
        if let Err(error) = lower(what, most) {
            tracing::warn!(%error, ?what, "a limit of this session is not in force");
        }
    }
}

fn lower(what: Resource, most: u64) -> io::Result<()> {
    let Rlimit { current, maximum } = getrlimit(what);
    // None is no limit.
    let at_most = |limit: Option<u64>| Some(limit.map_or(most, |limit| limit.min(most)));
    Ok(setrlimit(what, Rlimit { current: at_most(current), maximum: at_most(maximum) })?)
}

/// What exceeds a limit shall be told so, not killed.
fn ignore_large_files() {
    // SAFETY: ignores a signal; no handler is involved.
    unsafe { libc::signal(libc::SIGXFSZ, libc::SIG_IGN) };
}
