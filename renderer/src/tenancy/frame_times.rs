//! What late frames waited for.
//!
//! The time from one frame's end to the next has four parts: what the device took, what was waited for while other
//! tenants had it, what calls waited for the network, and the rest, which is the program's own. A frame is late when that
//! time is a quarter longer than the target; the longest part is its cause. How long a viewer has to wait for a frame that is
//! done is counted beside.

use std::collections::VecDeque;

use bincode::{Decode, Encode};

/// A program that presents nothing for so long draws when it has to: its next frame is not late.
const REST_NS: u64 = 1_000_000_000;
/// Without a limit, frames are wanted so often.
const TARGET_NS: u64 = 1_000_000_000 / 60;
/// A viewer that sees a frame so much later is behind.
const VIEWER_TARGET_NS: u64 = 100_000_000;
/// Frames on their way to viewers; older ones are not told of any more.
const FRAMES_ON_THE_WAY_MAX: usize = 256;

/// What a late frame waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The device worked for it.
    Gpu,
    /// The device worked for another tenant.
    Tenant,
    /// Calls were answered.
    Network,
    /// The program did something else.
    Program,
    /// It was done in time, and late at a viewer.
    Viewer,
}

impl Cause {
    /// All, in the order in which [`Counts::slow`] has them, with the names that metrics give them.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Gpu, "gpu"),
        (Self::Tenant, "tenant"),
        (Self::Network, "network"),
        (Self::Program, "program"),
        (Self::Viewer, "viewer"),
    ];
}

/// Sums since the session's start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Counts {
    /// Late frames, by [`Cause::ALL`].
    pub slow: [u64; 5],
    /// Time that turns were waited for while others had the device.
    pub waited_ns: u64,
    /// Time in which the device had something of the session's to do, and did it.
    pub executed_ns: u64,
    /// Time from a frame's end on the device to a viewer's having it.
    pub delivered_ns: u64,
    /// Frames that viewers have got.
    pub delivered: u64,
}

impl Counts {
    /// Of two sessions.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let mut slow = self.slow;
        slow.iter_mut().zip(other.slow).for_each(|(slow, other)| *slow = slow.saturating_add(other));
        Self {
            slow,
            waited_ns: self.waited_ns.saturating_add(other.waited_ns),
            executed_ns: self.executed_ns.saturating_add(other.executed_ns),
            delivered_ns: self.delivered_ns.saturating_add(other.delivered_ns),
            delivered: self.delivered.saturating_add(other.delivered),
        }
    }

    fn late(&mut self, cause: Cause) {
        let at = Cause::ALL.iter().position(|(one, _)| *one == cause);
        if let Some(slow) = at.and_then(|at| self.slow.get_mut(at)) {
            *slow = slow.saturating_add(1);
        }
    }
}

/// A session's frames. Times are those of any clock that only grows.
#[derive(Debug)]
pub struct FrameTimes {
    counts: Counts,
    target_ns: u64,
    /// At the end of the last frame: when that was, and what had been counted.
    last: Option<Mark>,
    /// Surface, number and end of frames that viewers may tell of.
    on_the_way: VecDeque<(u64, u64, u64)>,
}

#[derive(Clone, Copy, Debug)]
struct Mark {
    at_ns: u64,
    waited_ns: u64,
    executed_ns: u64,
    calls: u64,
}

impl Default for FrameTimes {
    fn default() -> Self {
        Self { counts: Counts::default(), target_ns: TARGET_NS, last: None, on_the_way: VecDeque::new() }
    }
}

impl FrameTimes {
    /// What was counted so far.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// The tenant's limit of frames per second has changed: no more than these are wanted.
    pub fn limit(&mut self, fps_max: Option<u32>) {
        let limit = fps_max.map_or(0, |fps| 1_000_000_000 / u64::from(fps.max(1)));
        self.target_ns = TARGET_NS.max(limit);
    }

    /// A turn was waited for while others had the device.
    pub fn waited(&mut self, ns: u64) {
        self.counts.waited_ns = self.counts.waited_ns.saturating_add(ns);
    }

    /// The device has done something that it was given (or could begin with) so long ago, waits for turns included.
    pub fn executed(&mut self, ns: u64) {
        self.counts.executed_ns = self.counts.executed_ns.saturating_add(ns);
    }

    /// A frame is done on the device. `calls`: how many the guest has waited for since the session's start, each of them
    /// for `round_trip_ns` and more.
    pub fn done(&mut self, at_ns: u64, calls: u64, round_trip_ns: u64) {
        let Counts { waited_ns, executed_ns, .. } = self.counts;
        let now = Mark { at_ns, waited_ns, executed_ns, calls };
        let Some(last) = self.last.replace(now) else { return };
        let took = at_ns.saturating_sub(last.at_ns);
        let tenant = waited_ns.saturating_sub(last.waited_ns).min(took);
        let gpu = executed_ns.saturating_sub(last.executed_ns).saturating_sub(tenant).min(took);
        let network = calls.saturating_sub(last.calls).saturating_mul(round_trip_ns);
        let rest = took.saturating_sub(tenant).saturating_sub(gpu);
        let network = network.min(rest);
        let program = rest.saturating_sub(network);
        let late = took.saturating_mul(4) > self.target_ns.saturating_mul(5);
        if !late || program > REST_NS {
            return;
        }
        let parts = [
            (gpu, Cause::Gpu),
            (tenant, Cause::Tenant),
            (network, Cause::Network),
            (program, Cause::Program),
        ];
        // Of equals the first.
        if let Some((_, cause)) = parts.into_iter().rev().max_by_key(|(ns, _)| *ns) {
            self.counts.late(cause);
        }
    }

    /// A picture leaves for viewers.
    pub fn leaves(&mut self, surface: u64, number: u64, at_ns: u64) {
        if self.on_the_way.len() == FRAMES_ON_THE_WAY_MAX {
            self.on_the_way.pop_front();
        }
        self.on_the_way.push_back((surface, number, at_ns));
    }

    /// A viewer has got it.
    pub fn arrived(&mut self, surface: u64, number: u64, at_ns: u64) {
        let known = self.on_the_way.iter().find(|(of, which, _)| (*of, *which) == (surface, number));
        let Some((_, _, left_ns)) = known else { return };
        let took = at_ns.saturating_sub(*left_ns);
        self.counts.delivered = self.counts.delivered.saturating_add(1);
        self.counts.delivered_ns = self.counts.delivered_ns.saturating_add(took);
        if took > VIEWER_TARGET_NS {
            self.counts.late(Cause::Viewer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: u64 = 1_000_000;

    /// The cause of a frame that took so long, with so much of it waited, executed, and called.
    fn cause(took: u64, waited: u64, executed: u64, calls: u64) -> Option<&'static str> {
        let mut times = FrameTimes::default();
        times.done(5 * MS, 7, 10 * MS);
        times.waited(waited * MS);
        times.executed(executed * MS);
        times.done((5 + took) * MS, 7 + calls, 10 * MS);
        let slow = times.counts().slow;
        assert!(slow.iter().sum::<u64>() <= 1);
        Cause::ALL.iter().zip(slow).find(|(_, slow)| *slow == 1).map(|((_, name), _)| *name)
    }

    #[test]
    fn late_frames_are_laid_to_what_took_longest() {
        assert_eq!(cause(16, 0, 16, 0), None, "in time");
        assert_eq!(cause(40, 0, 30, 0), Some("gpu"));
        assert_eq!(cause(40, 25, 39, 0), Some("tenant"), "what was waited is no work");
        assert_eq!(cause(40, 0, 5, 3), Some("network"));
        assert_eq!(cause(40, 5, 10, 0), Some("program"));
        assert_eq!(cause(5000, 0, 10, 0), None, "a program that had nothing to draw");
        assert_eq!(cause(5000, 0, 4990, 0), Some("gpu"));
    }

    #[test]
    fn a_limit_makes_frames_rarer_and_not_late() {
        let mut times = FrameTimes::default();
        times.limit(Some(10));
        for frame in 0..5 {
            times.done(frame * 100 * MS, 0, 0);
        }
        assert_eq!(times.counts(), Counts::default());
        times.limit(None);
        times.done(500 * MS, 0, 0);
        assert_eq!(times.counts().slow, [0, 0, 0, 1, 0]);
    }

    #[test]
    fn viewers_are_told_apart_from_the_rest() {
        let mut times = FrameTimes::default();
        for number in 0..1000 {
            times.leaves(1, number, number * MS);
        }
        times.arrived(1, 999, 1010 * MS);
        times.arrived(1, 998, 1200 * MS);
        times.arrived(1, 3, 1200 * MS);
        times.arrived(2, 999, 1200 * MS);
        let counts = times.counts();
        assert_eq!((counts.delivered, counts.delivered_ns, counts.slow), (2, 213 * MS, [0, 0, 0, 0, 1]));
    }
}
