//! Whether the link is what the guest waits for, and how fast it is then: coding takes time, and is worth it only where
//! the link takes longer.

use std::time::{Duration, Instant};

/// Delay that a link adds to its own for other reasons than bytes that wait for it.
const JITTER: Duration = Duration::from_millis(2);
/// A link is looked at again after this long: with what was coded, nothing waits for it any more.
const HOLD: Duration = Duration::from_secs(5);
/// It is looked at less and less often if it is slow each time.
const HOLD_MAX: Duration = Duration::from_secs(120);

/// What the connection knows of its path.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path {
    pub(super) rtt: Duration,
    /// Bytes that may be on their way.
    pub(super) window: u64,
    /// How often the network lost something, so far.
    pub(super) congestion_events: u64,
}

/// The rate of a link, while it is what the guest waits for.
#[derive(Debug)]
pub(super) struct LinkRate {
    least_rtt: Duration,
    congestion_events: u64,
    slow: Option<Slow>,
    expired: Option<Instant>,
    hold: Duration,
}

#[derive(Clone, Copy, Debug)]
struct Slow {
    bytes_per_s: f64,
    since: Instant,
}

impl Default for LinkRate {
    fn default() -> Self {
        Self { least_rtt: Duration::MAX, congestion_events: 0, slow: None, expired: None, hold: HOLD }
    }
}

impl LinkRate {
    /// Bytes a second, at most, of a link that bytes wait for; `None`: nothing waits.
    ///
    /// Bytes that wait for a link show as a round trip that takes longer than the shortest one, or as a loss; the window
    /// bounds how many they are.
    pub(super) fn look(&mut self, path: Path, now: Instant) -> Option<f64> {
        self.least_rtt = self.least_rtt.min(path.rtt);
        let is_congested = path.congestion_events > self.congestion_events;
        self.congestion_events = path.congestion_events;
        let waits = if is_congested { path.rtt } else { path.rtt - self.least_rtt };
        if waits > JITTER {
            #[expect(clippy::cast_precision_loss, reason = "a window is far below 2^52 bytes")]
            self.waited(path.window as f64 / waits.as_secs_f64(), now);
        } else if self.slow.is_some_and(|slow| now.duration_since(slow.since) > self.hold) {
            self.slow = None;
            self.expired = Some(now);
        }
        self.slow.map(|slow| slow.bytes_per_s)
    }

    /// As [`Self::look`], while the path's delays and losses are those of a silence.
    pub(super) fn pass_over(&mut self, path: Path) -> Option<f64> {
        self.congestion_events = path.congestion_events;
        self.slow.map(|slow| slow.bytes_per_s)
    }

    fn waited(&mut self, bytes_per_s: f64, now: Instant) {
        if self.slow.is_none() {
            let again = self.expired.is_some_and(|expired| now.duration_since(expired) < self.hold);
            self.hold = if again { (self.hold * 2).min(HOLD_MAX) } else { HOLD };
        }
        let least = self.slow.map_or(f64::INFINITY, |slow| slow.bytes_per_s);
        self.slow = Some(Slow { bytes_per_s: least.min(bytes_per_s), since: now });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: u64 = 1 << 20;

    fn path(rtt_ms: u64, congestion_events: u64) -> Path {
        Path { rtt: Duration::from_millis(rtt_ms), window: WINDOW, congestion_events }
    }

    #[test]
    fn a_link_that_is_only_long_is_not_slow() {
        let (mut link, now) = (LinkRate::default(), Instant::now());
        for rtt_ms in [20, 21, 20, 22] {
            assert_eq!(link.look(path(rtt_ms, 0), now), None);
        }
    }

    #[test]
    fn three_milliseconds_more_are_bytes_that_wait() {
        let (mut link, now) = (LinkRate::default(), Instant::now());
        assert_eq!(link.look(path(20, 0), now), None);
        let rate = link.look(path(23, 0), now).unwrap();
        assert!((349_525_333.0..349_525_334.0).contains(&rate), "a window in 3 ms, not {rate}");
    }

    #[test]
    fn bytes_that_wait_tell_the_rate_and_a_loss_does() {
        let now = Instant::now();
        let mut link = LinkRate::default();
        assert_eq!(link.look(path(1, 0), now), None);
        assert_eq!(link.look(path(101, 0), now), Some(10_485_760.0));
        // Coded, they do not wait any more; that lasts for a while, and the lowest rate counts.
        assert_eq!(link.look(path(1, 0), now), Some(10_485_760.0));
        assert_eq!(link.look(path(11, 0), now), Some(10_485_760.0));
        let mut link = LinkRate::default();
        assert_eq!(link.look(path(20, 0), now), None);
        assert_eq!(link.look(path(20, 1), now), Some(52_428_800.0));
        assert_eq!(link.look(path(20, 1), now), Some(52_428_800.0));
    }

    #[test]
    fn a_silence_says_nothing_of_the_rate() {
        let now = Instant::now();
        let mut link = LinkRate::default();
        assert_eq!(link.look(path(20, 0), now), None);
        assert_eq!(link.pass_over(path(45_000, 7)), None);
        assert_eq!(link.look(path(20, 7), now), None);
    }

    #[test]
    fn a_slow_link_is_tried_less_and_less_often() {
        let (mut link, mut now) = (LinkRate::default(), Instant::now());
        link.look(path(1, 0), now);
        for round in 0..8_u32 {
            assert!(link.look(path(101, 0), now).is_some());
            let hold = (HOLD * 2_u32.pow(round)).min(HOLD_MAX);
            now += hold;
            assert!(link.look(path(1, 0), now).is_some(), "{round}");
            now += Duration::from_millis(1);
            assert_eq!(link.look(path(1, 0), now), None, "{round}");
            now += Duration::from_millis(1);
        }
        // After a long time in which nothing waited it is a link like any other.
        now += HOLD_MAX;
        assert!(link.look(path(101, 0), now).is_some());
        assert_eq!(link.look(path(1, 0), now + HOLD + Duration::from_millis(1)), None);
    }
}
