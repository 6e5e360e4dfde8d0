//! The host's clock less ours, from questions and answers: the quickest answer is the truest.

use std::collections::VecDeque;

/// Answers that count; older ones are forgotten, as clocks drift.
const SAMPLES: usize = 30;

#[derive(Clone, Debug, Default)]
pub(super) struct ClockOffset {
    /// Round trip and offset, microseconds.
    samples: VecDeque<(u64, i64)>,
}

impl ClockOffset {
    /// We asked at `asked_us`, the host answered `host_us`, it is `now_us`.
    pub(super) fn answer(&mut self, asked_us: u64, host_us: u64, now_us: u64) {
        let Some(round_trip_us) = now_us.checked_sub(asked_us) else { return };
        let middle_us = asked_us + round_trip_us / 2;
        let Ok(offset_us) = i64::try_from(i128::from(host_us) - i128::from(middle_us)) else { return };
        if self.samples.len() == SAMPLES {
            self.samples.pop_front();
        }
        self.samples.push_back((round_trip_us, offset_us));
    }

    /// Microseconds; 0 before the first answer.
    pub(super) fn offset_us(&self) -> i64 {
        self.samples
            .iter()
            .min_by_key(|(round_trip_us, _)| *round_trip_us)
            .map_or(0, |(_, offset_us)| *offset_us)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quickest_answer_counts() {
        let mut clock = ClockOffset::default();
        assert_eq!(clock.offset_us(), 0);
        clock.answer(1000, 501_900, 2000);
        clock.answer(5000, 505_050, 5100);
        clock.answer(7000, 509_900, 8000);
        assert_eq!(clock.offset_us(), 500_000);
        clock.answer(u64::MAX, 0, 1);
        assert_eq!(clock.offset_us(), 500_000);
    }
}
