//! Lines in the log that others cause: said while they are few, counted when they are many. Nobody fills a host's log.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

const SECOND: Duration = Duration::from_secs(1);

/// Bounds the lines of one kind.
#[derive(Debug)]
pub(crate) struct Strangers {
    what: &'static str,
    lines_max: u32,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    began: Option<Instant>,
    said: u32,
    left_out: u64,
}

#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Say,
    LeaveOut {
        /// Since the last count was said.
        first: bool,
    },
}

impl State {
    fn judge(&mut self, now: Instant, lines_max: u32) -> Verdict {
        if self.began.is_none_or(|began| now.saturating_duration_since(began) >= SECOND) {
            (self.began, self.said) = (Some(now), 0);
        }
        if self.said < lines_max {
            self.said += 1;
            return Verdict::Say;
        }
        self.left_out = self.left_out.saturating_add(1);
        Verdict::LeaveOut { first: self.left_out == 1 }
    }
}

impl Strangers {
    /// At most so many lines in a second, and one that counts the others. `what` they are about.
    #[must_use]
    pub(crate) fn new(what: &'static str, lines_max: u32) -> Arc<Self> {
        Arc::new(Self { what, lines_max, state: Mutex::default() })
    }

    /// Says the line, or counts it.
    pub(crate) fn say(self: &Arc<Self>, line: impl FnOnce()) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let verdict = state.judge(Instant::now(), self.lines_max);
        drop(state);
        match verdict {
            Verdict::Say => line(),
            Verdict::LeaveOut { first: false } => {}
            Verdict::LeaveOut { first: true } => {
                let this = Arc::clone(self);
                tokio::spawn(async move {
                    tokio::time::sleep(SECOND).await;
                    let mut state = this.state.lock().unwrap_or_else(PoisonError::into_inner);
                    let more = std::mem::take(&mut state.left_out);
                    drop(state);
                    tracing::warn!(target: "audit", "{}: … and {more} more", this.what);
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_lines_are_said_and_many_are_counted() {
        let (mut state, began) = (State::default(), Instant::now());
        assert_eq!([(); 2].map(|()| state.judge(began, 2)), [Verdict::Say, Verdict::Say]);
        assert_eq!(state.judge(began + SECOND / 2, 2), Verdict::LeaveOut { first: true });
        for _ in 0..311 {
            assert_eq!(state.judge(began + SECOND / 2, 2), Verdict::LeaveOut { first: false });
        }
        assert_eq!(state.left_out, 312);
        assert_eq!(state.judge(began + SECOND, 2), Verdict::Say, "another second");
    }
}
