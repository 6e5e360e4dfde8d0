//! For how long nothing was heard of a host, and whether its process is gone: what guests and viewers conclude from what
//! their connections and sockets tell them. Instants come in.

use std::time::{Duration, Instant};

/// Who looks this much later than it did before stood still itself, with its process or machine.
const STOOD_STILL: Duration = Duration::from_secs(1);
/// Keep-alives are answered twice in this time.
const ASK_AFTER: Duration = Duration::from_millis(1_500);
const ASK_INTERVAL: Duration = Duration::from_secs(1);
/// A person whom it keeps waiting is told of a silence of this length.
pub const TOLD_AFTER: Duration = Duration::from_secs(5);
/// An answer that takes longer than this, and than two round trips, is overdue.
const OVERDUE: Duration = Duration::from_millis(100);
/// Round trips of more are those of no link.
const RTT_MAX: Duration = Duration::from_millis(500);
/// So many refusals of a port, with nothing heard in between ...
const REFUSALS_NEEDED: u32 = 2;
/// ... over this time at least: one moment might be a firewall's that is being loaded.
const REFUSALS_OVER: Duration = Duration::from_millis(200);

impl Look {
    /// Whether an answer is so late, over a link with this round trip, that the host may be gone.
    #[must_use]
    pub fn is_overdue(&self, rtt: Duration) -> bool {
        self.unanswered_for >= OVERDUE + 2 * rtt.min(RTT_MAX)
    }
}

/// Refusals of one port ("port unreachable") in a row.
#[derive(Clone, Copy, Debug, Default)]
pub struct Refusals {
    first: Option<Instant>,
    count: u32,
}

impl Refusals {
    /// The peer was heard: it lives.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// One more, at `now`; whether that is enough to say that nobody has the port any more.
    pub fn add(&mut self, now: Instant) -> bool {
        let first = *self.first.get_or_insert(now);
        self.count = self.count.saturating_add(1);
        self.count >= REFUSALS_NEEDED && now.saturating_duration_since(first) >= REFUSALS_OVER
    }
}

/// What was heard of a peer.
#[derive(Clone, Debug)]
pub struct Silence {
    received: u64,
    heard_at: Instant,
    /// What had been sent when it was heard last.
    sent: u64,
    unanswered_since: Option<Instant>,
    looked_at: Instant,
    asked_at: Instant,
}

/// What a look at a connection shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Nothing was heard for so long, in which this process ran.
    pub silent_for: Duration,
    /// It ends a silence of this length.
    pub back_after: Option<Duration>,
    /// Something was sent so long ago, and nothing came since.
    pub unanswered_for: Duration,
    /// This process stood still.
    pub stood_still: bool,
    /// The peer is to be asked now.
    pub ask: bool,
}

impl Silence {
    /// Heard just now.
    #[must_use]
    pub fn new(now: Instant) -> Self {
        Self { received: 0, heard_at: now, sent: 0, unanswered_since: None, looked_at: now, asked_at: now }
    }

    /// Looks at a connection: how many datagrams it has received and sent so far.
    pub fn look(&mut self, received: u64, sent: u64, now: Instant) -> Look {
        let stood_still = now.saturating_duration_since(self.looked_at) >= STOOD_STILL;
        self.looked_at = now;
        if stood_still {
            // What came is read now; until then nobody was silent.
            (self.heard_at, self.unanswered_since) = (now, None);
        }
        let silent_for = now.saturating_duration_since(self.heard_at);
        if received != self.received {
            (self.received, self.sent, self.heard_at) = (received, sent, now);
            self.unanswered_since = None;
            return Look { back_after: Some(silent_for), stood_still, ..Look::default() };
        }
        if sent > self.sent {
            self.unanswered_since.get_or_insert(now);
        }
        let unanswered_for =
            self.unanswered_since.map_or(Duration::ZERO, |since| now.saturating_duration_since(since));
        let ask = silent_for >= ASK_AFTER && now.saturating_duration_since(self.asked_at) >= ASK_INTERVAL;
        if ask {
            self.asked_at = now;
        }
        Look { silent_for, back_after: None, unanswered_for, stood_still, ask }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn a_silent_peer_is_asked_each_second_until_it_is_back() {
        let start = Instant::now();
        let mut silence = Silence::new(start);
        assert_eq!(silence.look(1, 1, start).back_after, Some(Duration::ZERO));
        let mut asked = 0;
        for tick in 1..=600_u64 {
            let look = silence.look(1, 2, start + ms(100 * tick));
            assert_eq!((look.silent_for, look.unanswered_for), (ms(100 * tick), ms(100 * (tick - 1))));
            asked += u32::from(look.ask);
        }
        assert_eq!(asked, 59);
        assert_eq!(silence.look(2, 60, start + ms(60_100)).back_after, Some(ms(60_100)));
        let look = silence.look(2, 60, start + ms(60_200));
        assert_eq!((look.silent_for, look.unanswered_for, look.ask), (ms(100), Duration::ZERO, false));
    }

    #[test]
    fn who_stood_still_itself_finds_nobody_silent() {
        let start = Instant::now();
        let mut silence = Silence::new(start);
        silence.look(1, 1, start);
        silence.look(1, 2, start + ms(100));
        let look = silence.look(1, 2, start + ms(45_000));
        assert_eq!((look.stood_still, look.silent_for, look.ask), (true, Duration::ZERO, false));
        assert!(look.unanswered_for < ms(1));
    }

    #[test]
    fn a_port_is_gone_when_it_is_refused_again_after_a_while() {
        let start = Instant::now();
        let mut refusals = Refusals::default();
        assert!(!refusals.add(start));
        assert!(!refusals.add(start + REFUSALS_OVER / 2));
        refusals.forget();
        assert!(!refusals.add(start + REFUSALS_OVER));
        assert!(refusals.add(start + 2 * REFUSALS_OVER));
    }

    #[test]
    fn answers_of_long_links_are_waited_for() {
        let look = Look { unanswered_for: ms(300), ..Look::default() };
        assert!(look.is_overdue(ms(100)) && !look.is_overdue(ms(101)));
        assert!(Look { unanswered_for: ms(1_100), ..look }.is_overdue(ms(40_000)));
    }
}
