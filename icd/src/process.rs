//! Living in someone else's process: forks, exits, signals.
#![expect(unsafe_code, reason = "pthread_atfork, atexit and signal masks have no safe interface")]

use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

static FORKED: AtomicBool = AtomicBool::new(false);

extern "C" fn in_child() {
    FORKED.store(true, Ordering::Relaxed);
}

extern "C" fn at_exit() {
    if !is_forked_child() {
        crate::stats::write_all();
        crate::session::close_current();
    }
}

/// Whether this process is a fork of the one that created the instance. Its driver is dead: the I/O thread
/// stayed in the parent, and locks may be held for ever.
#[inline]
#[must_use]
pub fn is_forked_child() -> bool {
    FORKED.load(Ordering::Relaxed)
}

/// Installs the handlers for forks and exit, once.
pub fn install_handlers() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // SAFETY: `in_child` only stores to an atomic, which is allowed after fork; the library is never unloaded.
        let forks = unsafe { libc::pthread_atfork(None, None, Some(in_child)) };
        // SAFETY: `at_exit` has the signature that atexit asks for and the library is never unloaded.
        let exits = unsafe { libc::atexit(at_exit) };
        if forks != 0 || exits != 0 {
            tracing::warn!("handlers for fork and exit could not be installed");
        }
    });
}

/// The file name of the program that this process runs; empty when it cannot be told.
#[must_use]
pub fn program_name() -> String {
    let name = std::env::current_exe().ok().and_then(|path| path.file_name().map(ToOwned::to_owned));
    name.map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// Runs `body` with all signals blocked: threads that it starts inherit the mask, and the app's handlers
/// (Wine has many) never run on them.
pub fn with_signals_blocked<R>(body: impl FnOnce() -> R) -> R {
    // SAFETY: an all-zero sigset_t is a valid value for sigfillset and pthread_sigmask to overwrite.
    let mut all: libc::sigset_t = unsafe { std::mem::zeroed() };
    // SAFETY: as above.
    let mut before: libc::sigset_t = unsafe { std::mem::zeroed() };
    // SAFETY: `all` is a live sigset_t.
    unsafe { libc::sigfillset(&raw mut all) };
    // SAFETY: both sets are live for the call.
    let masked = unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &raw const all, &raw mut before) };
    let result = body();
    if masked == 0 {
        // SAFETY: `before` was filled by the successful call above.
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &raw const before, std::ptr::null_mut()) };
    }
    result
}
