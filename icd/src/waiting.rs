//! Waiting for the host: who does, and until when, where time stands still.
//!
//! A process that was stopped, debugged or suspended did not wait meanwhile, and a host that cannot be reached did not
//! work: an app that gives a fence ten seconds takes more for a hung GPU. So time that the process stood still does not
//! count against the app's time-outs; nor does, where they are a second or more, time in which nothing was heard of the
//! host. Shorter ones belong to loops that have other things to do.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// A time-out is waited for in pieces of this length, to see what happened meanwhile.
const SLICE: Duration = Duration::from_millis(500);
/// A thread that sleeps for so much longer than it wanted to was stopped, with its process or machine.
const OVERSLEPT: Duration = Duration::from_secs(1);
/// What came while the process stood still is read within this time.
const GRACE: Duration = Duration::from_millis(250);
/// Time-outs from here on are for hung GPUs.
const PATIENT_FROM: Duration = Duration::from_secs(1);

static WAITING: AtomicUsize = AtomicUsize::new(0);
static SILENT: AtomicBool = AtomicBool::new(false);

/// Counts a thread as waiting for the host while it lives.
#[derive(Debug)]
pub struct Waits(());

impl Waits {
    /// One more.
    #[must_use]
    pub fn begin() -> Self {
        WAITING.fetch_add(1, Ordering::Relaxed);
        Self(())
    }
}

impl Drop for Waits {
    fn drop(&mut self) {
        WAITING.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Whether any thread waits for the host.
#[must_use]
pub fn anybody_waits() -> bool {
    WAITING.load(Ordering::Relaxed) > 0
}

/// Whether nothing was heard of the host lately, although it was asked.
pub fn set_silent(silent: bool) {
    SILENT.store(silent, Ordering::Relaxed);
}

/// When a wait with a time-out of the app's is over.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    at: Option<Instant>,
    is_patient: bool,
}

impl Deadline {
    /// `timeout_ns` from `now`, as in Vulkan: `u64::MAX` is for ever.
    #[must_use]
    pub fn new(timeout_ns: u64, now: Instant) -> Self {
        let timeout = Duration::from_nanos(timeout_ns);
        let at = now.checked_add(timeout).filter(|_| timeout_ns != u64::MAX);
        Self { at, is_patient: timeout >= PATIENT_FROM }
    }

    /// Whether it has passed.
    #[must_use]
    pub fn has_passed(&self, now: Instant) -> bool {
        self.at.is_some_and(|at| at <= now)
    }

    /// For how long to block before looking again; `None` is for ever.
    #[must_use]
    pub fn slice(&self, now: Instant) -> Option<Duration> {
        self.at.map(|at| at.saturating_duration_since(now).min(SLICE))
    }

    /// A thread wanted to block for `wanted` at most, from `from` on, and now it is `now`.
    pub fn blocked(&mut self, from: Instant, wanted: Duration, now: Instant) {
        self.count(from, wanted, now, SILENT.load(Ordering::Relaxed));
    }

    fn count(&mut self, from: Instant, wanted: Duration, now: Instant, host_is_silent: bool) {
        let Some(at) = self.at else { return };
        let took = now.saturating_duration_since(from);
        let over = took.saturating_sub(wanted);
        if over >= OVERSLEPT {
            self.at = at.checked_add(over).map(|at| at.max(now + GRACE));
        } else if host_is_silent && self.is_patient {
            self.at = at.checked_add(took);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    fn deadline(timeout: Duration, now: Instant) -> Deadline {
        Deadline::new(u64::try_from(timeout.as_nanos()).unwrap(), now)
    }

    #[test]
    fn time_passes_while_the_host_is_heard() {
        let start = Instant::now();
        let mut deadline = deadline(ms(800), start);
        assert_eq!(deadline.slice(start), Some(ms(500)));
        deadline.count(start, ms(500), start + ms(510), false);
        assert_eq!(deadline.slice(start + ms(510)), Some(ms(290)));
        assert!(!deadline.has_passed(start + ms(799)) && deadline.has_passed(start + ms(800)));
        let forever = Deadline::new(u64::MAX, start);
        assert!(forever.slice(start).is_none() && !forever.has_passed(start + ms(1 << 40)));
        assert!(Deadline::new(0, start).has_passed(start));
    }

    #[test]
    fn time_that_the_process_stood_still_does_not_count() {
        let start = Instant::now();
        let mut deadline = deadline(ms(400), start);
        let woken = start + ms(45_400);
        deadline.count(start, ms(400), woken, false);
        assert!(!deadline.has_passed(woken), "what came meanwhile is yet to be read");
        assert_eq!(deadline.slice(woken), Some(GRACE));
        assert!(deadline.has_passed(woken + GRACE));
    }

    #[test]
    fn time_without_the_host_counts_for_short_time_outs_only() {
        let start = Instant::now();
        let mut long = deadline(ms(10_000), start);
        let mut short = deadline(ms(900), start);
        let mut now = start;
        for _ in 0..120 {
            long.count(now, ms(500), now + ms(500), true);
            short.count(now, ms(500), now + ms(500), true);
            now += ms(500);
        }
        assert!(short.has_passed(start + ms(900)));
        assert!(!long.has_passed(now + ms(9_999)) && long.has_passed(now + ms(10_000)));
    }
}
