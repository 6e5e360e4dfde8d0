//! What a worker gives up before it reads a guest's bytes: system calls that are not on a list (seccomp), files that it does
//! not need (Landlock), capabilities, its user where that is root, and more of the machine than a session takes (limits).
//! Namespaces it has given up before that: [`super::namespaces`].
//!
//! A guest's shaders are compiled and run in the worker's address space by drivers that were not written for strangers;
//! whoever takes over a worker shall get no further. Order: the driver is loaded and its devices are enumerated first,
//! then the sandbox closes, before any other thread of ours is started. When the endpoint stands it is [sealed](seal): no
//! more sockets.

mod files;
mod gpu_nodes;
mod privileges;
mod system_calls;

use crate::tenancy::isolation::Isolation;
use gpu_nodes::GpuNodes;
use privileges::drop_capabilities;
pub use privileges::limit_session;

/// Why the sandbox does not close: the worker must not go on.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// Files.
    #[error("the sandbox for files does not close: {0}")]
    Files(#[from] landlock::RulesetError),
    /// System calls.
    #[error("the sandbox for system calls does not close: {0}")]
    SystemCalls(#[from] seccompiler::Error),
    /// The filter cannot be made.
    #[error("the filter of system calls cannot be made: {0}")]
    Filter(#[from] seccompiler::BackendError),
    /// Privileges.
    #[error("the worker's privileges cannot be dropped: {0}")]
    Privileges(#[from] std::io::Error),
}

/// Closes the sandbox around the process, for good, and adds to what holds already. `user` is whom a worker of root becomes.
/// To be called on its only thread; those that a driver has started already are counted.
///
/// # Errors
/// [`SandboxError`].
pub fn close(isolation: Isolation, user: Option<u32>) -> Result<Isolation, SandboxError> {
    let threads = std::fs::read_dir("/proc/self/task").map_or(1, Iterator::count);
    let nodes = GpuNodes::find();
    let files = files::restrict(&nodes, true)?;
    let mut isolation = Isolation { files: files.version, ..isolation };
    if !files.all_threads {
        isolation.early_threads = u32::try_from(threads.saturating_sub(1)).unwrap_or(u32::MAX);
    }
    isolation.user |= privileges::become_user(user, &nodes)?;
    isolation.capabilities = drop_capabilities()?;
    isolation.limits = privileges::limit(isolation.user);
    seccompiler::apply_filter_all_threads(&system_calls::filter(&nodes)?)?;
    isolation.system_calls = true;
    Ok(isolation)
}

/// No more sockets and options of sockets from now on.
///
/// # Errors
/// [`SandboxError`].
pub fn seal() -> Result<(), SandboxError> {
    Ok(seccompiler::apply_filter_all_threads(&system_calls::sealing()?)?)
}

#[cfg(test)]
mod tests;
