//! Code that runs in a worker after it was taken over, for tests: `LD_PRELOAD` loads it into a host and its workers, and once
//! a worker's sandbox is closed and sealed it tries what such code would try, on a thread of the worker's. What came of it is in
//! the log, a line for each attempt: `adversary: NAME denied (ERROR)` or `adversary: NAME SUCCEEDED`, and `adversary: done` at last.
#![expect(unsafe_code, reason = "stands between a program and its C library, and makes raw system calls")]

mod attempts;

use std::ffi::{c_int, c_uint, c_void};
use std::sync::atomic::{AtomicBool, Ordering};

/// Names the process that workers shall try to reach.
const SUPERVISOR: &str = "ADVERSARY_SUPERVISOR";

/// The first process that loads this is the supervisor; its workers inherit its environment.
extern "C" fn remember_supervisor() {
    if std::env::var_os(SUPERVISOR).is_none() {
        // SAFETY: constructors run before there are other threads.
        unsafe { std::env::set_var(SUPERVISOR, std::process::id().to_string()) };
    }
}

#[used]
// SAFETY: the C library calls what stands in this section when it loads the library.
#[unsafe(link_section = ".init_array")]
static CONSTRUCTOR: extern "C" fn() = remember_supervisor;

/// What quinn receives with: a worker calls it from its start on.
///
/// # Safety
/// As of the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn recvmmsg(
    socket: c_int,
    messages: *mut libc::mmsghdr,
    count: c_uint,
    flags: c_int,
    timeout: *mut libc::timespec,
) -> c_int {
    static STRUCK: AtomicBool = AtomicBool::new(false);
    if is_sealed(socket) && !STRUCK.swap(true, Ordering::Relaxed) {
        std::thread::spawn(move || attempts::all(socket, std::env::var(SUPERVISOR)));
    }
    // SAFETY: the caller's arguments, unchanged.
    let result = unsafe { libc::syscall(libc::SYS_recvmmsg, socket, messages, count, flags, timeout) };
    c_int::try_from(result).unwrap_or(-1)
}

/// A filter of system calls is there, and options of sockets are denied: the last thing that a worker gives up.
fn is_sealed(socket: c_int) -> bool {
    // SAFETY: asks, with numbers.
    if unsafe { libc::prctl(libc::PR_GET_SECCOMP) } != 2 {
        return false;
    }
    let bytes: c_int = 1 << 20;
    let length = libc::socklen_t::try_from(size_of::<c_int>()).unwrap_or(0);
    let option = (&raw const bytes).cast::<c_void>();
    // SAFETY: the option is as long as it says and lives across the call.
    let set = unsafe { libc::setsockopt(socket, libc::SOL_SOCKET, libc::SO_SNDBUF, option, length) };
    set == -1
}
