//! What a silence must not be taken for. Pure: instants come in.

use std::time::{Duration, Instant};

/// After a silence, round trips hold what waited; for this long at most.
const SETTLE: Duration = Duration::from_secs(5);
/// A round trip is settled when it is at most so much longer than it was.
const SETTLED_JITTER: Duration = Duration::from_millis(5);

/// The link's round trip without what a silence adds to it.
#[derive(Debug, Default)]
pub(super) struct SettledRtt {
    last: Duration,
    unsettled_until: Option<Instant>,
}

impl SettledRtt {
    /// There was, or is, a silence.
    pub(super) fn disturb(&mut self, now: Instant) {
        self.unsettled_until = now.checked_add(SETTLE);
    }

    /// Whether what the connection says of its path can be believed.
    pub(super) fn is_settled(&self) -> bool {
        self.unsettled_until.is_none()
    }

    /// What to take for the round trip when the connection says `rtt`.
    pub(super) fn look(&mut self, rtt: Duration, now: Instant) -> Duration {
        let again = rtt <= self.last * 2 + SETTLED_JITTER;
        if self.unsettled_until.is_none_or(|until| again || now >= until) {
            self.unsettled_until = None;
            self.last = rtt;
        }
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn round_trips_of_a_silence_are_passed_over() {
        let now = Instant::now();
        let mut rtt = SettledRtt::default();
        assert_eq!(rtt.look(ms(20), now), ms(20));
        assert_eq!(rtt.look(ms(300), now), ms(300), "links may become longer");
        assert_eq!(rtt.look(ms(20), now), ms(20));
        rtt.disturb(now);
        assert_eq!(rtt.look(ms(5_600), now), ms(20));
        assert!(!rtt.is_settled());
        assert_eq!(rtt.look(ms(45), now + ms(900)), ms(45));
        assert!(rtt.is_settled());
        rtt.disturb(now);
        assert_eq!(rtt.look(ms(500), now + SETTLE), ms(500), "a link that is another one now");
    }
}
