//! `VK_KHR_calibrated_timestamps`: the device's clock as the guest's clocks see it.
//!
//! The host is asked what the device's clock shows; the answer was true at some moment between the question and its
//! arrival. From such anchors the clock is extrapolated, with a deviation that says all that is not known: half of that
//! time, the host's own deviation, and what two clocks may drift apart since. Only the first call waits; later anchors
//! are asked for in passing, and arrive on the event lane.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rustix::time::ClockId;

/// What two clocks may drift apart, in billionths: quartz is good for 100 parts in a million.
const DRIFT_PPB: u64 = 100_000;
/// After this an anchor is renewed when somebody calls.
const RENEW_AFTER_NS: u64 = 1_000_000_000;

/// Nanoseconds of a clock of the guest.
#[must_use]
pub fn now_ns(clock: ClockId) -> u64 {
    let time = rustix::time::clock_gettime(clock);
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    let nanoseconds = u64::try_from(time.tv_nsec).unwrap_or(0);
    seconds.saturating_mul(1_000_000_000).saturating_add(nanoseconds)
}

/// The device's clock showed `ticks` at `at_ns`, give or take `deviation_ns`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Anchor {
    ticks: u64,
    at_ns: u64,
    deviation_ns: u64,
}

impl Anchor {
    /// How wrong it may be at `now_ns`.
    fn deviation(&self, now_ns: u64) -> u64 {
        let age = u128::from(now_ns.abs_diff(self.at_ns));
        let drift = age * u128::from(DRIFT_PPB) / 1_000_000_000;
        self.deviation_ns.saturating_add(u64::try_from(drift).unwrap_or(u64::MAX))
    }
}

#[derive(Debug, Default)]
struct State {
    best: Option<Anchor>,
    /// When an anchor was asked for that has not come.
    asked_at_ns: Option<u64>,
    last_ticks: u64,
}

/// The device's clock.
#[derive(Debug, Default)]
pub struct DeviceClock(Mutex<State>);

/// What the device's clock shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Ticks.
    pub ticks: u64,
    /// How wrong that may be.
    pub deviation_ns: u64,
}

impl DeviceClock {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The host's answer to a question of `asked_ns` has come at `now_ns`.
    pub fn answered(&self, asked_ns: u64, now_ns: u64, ticks: u64, host_deviation_ns: u64) {
        let half = now_ns.saturating_sub(asked_ns) / 2;
        let new = Anchor {
            ticks,
            at_ns: asked_ns.saturating_add(half),
            deviation_ns: half.saturating_add(1).saturating_add(host_deviation_ns),
        };
        let mut state = self.lock();
        state.asked_at_ns = None;
        // An answer that was long on its way says less than an older one.
        let better = |best: Anchor| new.deviation(now_ns) < best.deviation(now_ns);
        if state.best.is_none_or(better) {
            state.best = Some(new);
        }
    }

    /// Whether a new anchor is to be asked for now; who is told so asks.
    pub fn is_due(&self, now_ns: u64) -> bool {
        let mut state = self.lock();
        let young = state.best.is_some_and(|best| now_ns.saturating_sub(best.at_ns) < RENEW_AFTER_NS);
        let asked = state.asked_at_ns.is_some_and(|at| now_ns.saturating_sub(at) < RENEW_AFTER_NS);
        if young || asked {
            return false;
        }
        state.asked_at_ns = Some(now_ns);
        true
    }

    /// What the clock shows at `now_ns`, with ticks of `period_ns`; `None` before there is an anchor. It never goes back.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "the distance from an anchor is small, and its fraction of a tick is below the deviation"
    )]
    pub fn read(&self, now_ns: u64, period_ns: f64) -> Option<Reading> {
        let mut state = self.lock();
        let best = state.best?;
        let period_ns = if period_ns > 0.0 { period_ns } else { 1.0 };
        let elapsed = (now_ns.saturating_sub(best.at_ns) as f64 / period_ns).round() as u64;
        let estimate = best.ticks.wrapping_add(elapsed);
        let ticks = estimate.max(state.last_ticks);
        state.last_ticks = ticks;
        // A tick for what was rounded, and what it was held back by.
        let held_ns = ((ticks - estimate + 1) as f64 * period_ns).ceil() as u64;
        Some(Reading { ticks, deviation_ns: best.deviation(now_ns).saturating_add(held_ns) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: u64 = 1_000_000_000;

    #[test]
    fn the_truth_lies_within_the_deviation() {
        // The device's clock is 5000 ahead and 50 parts in a million fast; answers take long one way.
        let truth = |at: u64| at + 5000 + at / 20_000;
        let clock = DeviceClock::default();
        assert_eq!(clock.read(0, 1.0), None);
        for (asked, sampled, came) in [
            (0, 900, 1000),
            (2 * SECOND, 2 * SECOND + 10, 2 * SECOND + 40_000),
            (4 * SECOND, 4 * SECOND + 9, 4 * SECOND + 10),
        ] {
            assert!(clock.is_due(asked) && !clock.is_due(asked + 1));
            clock.answered(asked, came, truth(sampled), 0);
            for later in [0, 1000, SECOND / 2] {
                let reading = clock.read(came + later, 1.0).unwrap();
                let error = reading.ticks.abs_diff(truth(came + later));
                assert!(error <= reading.deviation_ns, "{error} of {reading:?}");
            }
        }
    }

    #[test]
    fn a_slow_answer_does_not_replace_a_good_anchor() {
        let clock = DeviceClock::default();
        clock.answered(0, 100, 1000, 0);
        clock.answered(SECOND, 3 * SECOND, 77, 0);
        assert!(clock.read(3 * SECOND, 1.0).unwrap().deviation_ns < SECOND / 1000);
    }

    #[test]
    fn ticks_have_their_period_and_never_go_back() {
        let clock = DeviceClock::default();
        clock.answered(0, 0, 1000, 0);
        assert_eq!(clock.read(1000, 10.0).unwrap().ticks, 1100);
        clock.answered(2000, 2000, 1000, 0);
        assert!(clock.read(2001, 10.0).unwrap().ticks >= 1100);
    }
}
