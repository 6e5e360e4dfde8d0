//! How fast an agent is listened to: what it says goes on to every viewer.

use std::time::Duration;

use tokio::time::Instant;

/// What each message counts for, beside its bytes: 400 in a second.
const MESSAGE: Duration = Duration::from_micros(2_500);
/// Bytes in a second.
const BYTES_PER_SECOND: u64 = 4 << 20;
/// How far ahead an agent may be: an agent that begins tells several things at once.
const AHEAD: Duration = Duration::from_millis(500);

/// A bucket that leaks by the clock.
#[derive(Debug, Default)]
pub(super) struct Pace {
    /// When all that was said would have been said at the pace allowed.
    due: Option<Instant>,
}

impl Pace {
    /// Counts a message; gives how long to wait before the next is read.
    pub(super) fn count(&mut self, bytes: usize, now: Instant) -> Option<Duration> {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        let cost = Duration::from_micros(bytes.saturating_mul(1_000_000) / BYTES_PER_SECOND);
        let from = self.due.map_or(now, |due| due.max(now));
        let due = from.checked_add(MESSAGE.saturating_add(cost)).unwrap_or(from);
        self.due = Some(due);
        due.saturating_duration_since(now).checked_sub(AHEAD)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_speaks_too_fast_is_made_to_wait_and_who_rests_is_not() {
        let (mut pace, start) = (Pace::default(), Instant::now());
        let mut waited = Duration::ZERO;
        for _ in 0..4000 {
            waited += pace.count(0, start + waited).unwrap_or_default();
        }
        // 4000 messages at 400 a second, less what was ahead.
        assert_eq!(waited, Duration::from_millis(9_500));
        let later = start + waited + Duration::from_secs(1);
        assert_eq!(pace.count(0, later), None);
        let large = pace.count(8 << 20, later).unwrap();
        assert!(large > Duration::from_secs(1), "{large:?}");
    }
}
