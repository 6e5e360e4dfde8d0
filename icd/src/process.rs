//! Living in someone else's process: forks, exits, signals.
#![expect(unsafe_code, reason = "pthread_atfork, atexit and signal masks have no safe interface")]

use std::sync::Once;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

static FORKED: AtomicBool = AtomicBool::new(false);
/// Sessions of this process, those included that are still connecting.
static SESSIONS: AtomicU32 = AtomicU32::new(0);
/// Forks between the first process of the driver and this one.
static GENERATION: AtomicU32 = AtomicU32::new(0);

extern "C" fn in_child() {
    GENERATION.fetch_add(1, Ordering::Relaxed);
    if SESSIONS.load(Ordering::Relaxed) > 0 {
        FORKED.store(true, Ordering::Relaxed);
    }
}

/// Counts a session, from before it connects until its thread has ended.
#[derive(Debug)]
pub struct LiveSession(());

impl LiveSession {
    /// One more.
    #[must_use]
    pub fn begin() -> Self {
        SESSIONS.fetch_add(1, Ordering::Relaxed);
        Self(())
    }
}

impl Drop for LiveSession {
    fn drop(&mut self) {
        SESSIONS.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Changes with each fork: what belongs to a process and not to its memory has to be made anew then.
#[must_use]
pub fn generation() -> u32 {
    GENERATION.load(Ordering::Relaxed)
}

/// How long the end of the process waits for the goodbye to the host.
const GOODBYE_TIMEOUT: Duration = Duration::from_secs(3);

/// Says goodbye on a thread of its own: `exit` may be called by a signal handler that interrupted the driver, and what was
/// interrupted keeps its locks for ever.
extern "C" fn at_exit() {
    if is_forked_child() || SESSIONS.load(Ordering::Relaxed) == 0 {
        return;
    }
    let (done, ended) = std::sync::mpsc::channel();
    let goodbye = move || {
        crate::stats::write_all();
        crate::session::close_current();
        let _ = done.send(());
    };
    let spawn = || std::thread::Builder::new().name("pyroduct-exit".to_owned()).spawn(goodbye);
    if with_signals_blocked(spawn).is_ok() {
        let _ = ended.recv_timeout(GOODBYE_TIMEOUT);
    }
}

/// Whether this process is a fork of one that had a session then. Its driver is dead: the I/O thread
/// stayed in the parent, and locks may be held for ever. A child of a process without a session begins anew.
#[inline]
#[must_use]
pub fn is_forked_child() -> bool {
    FORKED.load(Ordering::Relaxed)
}

/// Says once why nothing works here. Takes no lock: the parent may have held it at the fork.
#[cold]
pub fn tell_forked() {
    static SAID: AtomicBool = AtomicBool::new(false);
    const LINE: &[u8] = b"pyroduct: no Vulkan in this process: it was forked from one that had a VkInstance at that moment, and the \
        connection to the render host stays there; fork before vkCreateInstance, or after vkDestroyInstance\n";
    if !SAID.swap(true, Ordering::Relaxed) {
        // SAFETY: a buffer of that length; standard error may be closed, and there is nobody else to tell.
        let _ = unsafe { libc::write(libc::STDERR_FILENO, LINE.as_ptr().cast(), LINE.len()) };
    }
}

/// Installs the handlers for forks and exit, once.
pub fn install_handlers() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // In the log, which the person chose, and not all over the program's standard error.
        std::panic::set_hook(Box::new(|panic| tracing::error!("a panic in the driver: {panic}")));
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
