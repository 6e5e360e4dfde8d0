//! Waiting in which a thread may end: `pthread_exit` in a signal handler (Wine's TerminateThread), `pthread_cancel`.
//!
//! As [`std::sync::Condvar`], with two differences. The compiler knows that the system call may unwind, so that every frame above
//! it lets go of what it holds. And a cancelled thread ends in it at once, as in the C library's own waits.
#![expect(unsafe_code, reason = "futexes and cancellation have no safe interface")]

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Tells waiting threads that what they look at has changed.
#[derive(Debug, Default)]
pub struct Wake {
    changes: AtomicU32,
    waiters: AtomicU32,
}

/// Somebody waits; also when it is unwound.
struct Waiter<'a>(&'a AtomicU32);

impl Drop for Waiter<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Wake {
    /// Nobody waits yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { changes: AtomicU32::new(0), waiters: AtomicU32::new(0) }
    }

    /// Everybody who waits looks again. What changed was changed under the lock that they give to [`Self::wait`].
    pub fn notify_all(&self) {
        self.changes.fetch_add(1, Ordering::SeqCst);
        if self.waiters.load(Ordering::SeqCst) > 0 {
            // SAFETY: the kernel takes the word's address as a name, and wakes who waits under it.
            let woken = unsafe {
                libc::syscall(
                    libc::SYS_futex,
                    self.changes.as_ptr(),
                    libc::FUTEX_WAKE | libc::FUTEX_PRIVATE_FLAG,
                    i32::MAX,
                )
            };
            debug_assert!(woken >= 0, "a futex of this process");
        }
    }

    /// Gives the lock back, waits for the next change, for `left` at most, and takes the lock again. May return earlier.
    pub fn wait<'a, T>(
        &self,
        lock: &'a Mutex<T>,
        guard: MutexGuard<'a, T>,
        left: Option<Duration>,
    ) -> MutexGuard<'a, T> {
        self.waiters.fetch_add(1, Ordering::SeqCst);
        let waiter = Waiter(&self.waiters);
        let seen = self.changes.load(Ordering::SeqCst);
        drop(guard);
        let time = left.map(|left| libc::timespec {
            tv_sec: libc::time_t::try_from(left.as_secs()).unwrap_or(libc::time_t::MAX),
            tv_nsec: left.subsec_nanos() as libc::c_long,
        });
        sleep_while(&self.changes, seen, time.as_ref());
        drop(waiter);
        lock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

unsafe extern "C-unwind" {
    fn syscall(number: libc::c_long, ...) -> libc::c_long;
    fn pthread_setcanceltype(new: libc::c_int, old: *mut libc::c_int) -> libc::c_int;
}

/// `PTHREAD_CANCEL_ASYNCHRONOUS` of every C library on Linux.
const CANCEL_AT_ONCE: libc::c_int = 1;

/// The system call. Its frame owns nothing that would have to be dropped: a thread may be unwound from anywhere in it.
#[inline(never)]
fn sleep_while(word: &AtomicU32, seen: u32, time: Option<&libc::timespec>) {
    let time = time.map_or(std::ptr::null(), std::ptr::from_ref);
    let mut before = 0;
    // SAFETY: a place for the old value. Where the thread is cancelled, it is unwound from here on.
    unsafe { pthread_setcanceltype(CANCEL_AT_ONCE, &raw mut before) };
    let wait = libc::FUTEX_WAIT | libc::FUTEX_PRIVATE_FLAG;
    // A failure is a change, a signal or the end of the time: the caller looks again each time.
    // SAFETY: a live word, and a time that lives as long as the call.
    unsafe { syscall(libc::SYS_futex, word.as_ptr(), wait, seen, time) };
    // SAFETY: as before; the old value is not wanted.
    unsafe { pthread_setcanceltype(before, &raw mut before) };
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::time::Instant;

    #[test]
    fn a_change_wakes_all_and_time_ends_the_wait() {
        let shared = Arc::new((Mutex::new(0), Wake::new()));
        let threads: Vec<_> = (0..3)
            .map(|_| {
                let shared = shared.clone();
                std::thread::spawn(move || {
                    let mut value = shared.0.lock().unwrap();
                    while *value == 0 {
                        value = shared.1.wait(&shared.0, value, None);
                    }
                })
            })
            .collect();
        *shared.0.lock().unwrap() = 1;
        shared.1.notify_all();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        let begun = Instant::now();
        let guard = shared.0.lock().unwrap();
        drop(shared.1.wait(&shared.0, guard, Some(Duration::from_millis(5))));
        assert!(begun.elapsed() >= Duration::from_millis(5));
        assert_eq!(shared.1.waiters.load(Ordering::SeqCst), 0);
    }
}
