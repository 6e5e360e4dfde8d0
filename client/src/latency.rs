//! Where a frame's time goes.

use protocol::stream::{FrameEnd, FrameStamps};
use serde::Serialize;

/// Stages of a frame's way, in its order.
pub const STAGES: [&str; 7] = ["copy", "wait", "code", "send", "network", "decode", "total"];

/// More frames than this are not kept for percentiles: the latest count.
const SAMPLES_MAX: usize = 100_000;

/// When a frame was where. Microseconds, of the host's clock up to `end`, of the viewer's from `received_us` on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FrameTimes {
    /// Up to the beginning of coding.
    pub stamps: FrameStamps,
    /// Coded and sent.
    pub coded_us: u64,
    /// See `coded_us`.
    pub sent_us: u64,
    /// First byte.
    pub first_byte_us: u64,
    /// Last byte.
    pub received_us: u64,
    /// Picture complete.
    pub decoded_us: u64,
    /// The host's clock less the viewer's.
    pub offset_us: i64,
}

impl FrameTimes {
    /// Times up to the end of sending.
    #[must_use]
    pub fn sent(stamps: FrameStamps, end: FrameEnd) -> Self {
        Self { stamps, coded_us: end.coded_us, sent_us: end.sent_us, ..Self::default() }
    }

    /// Microseconds of each of [`STAGES`].
    #[must_use]
    pub fn stages_us(&self) -> [u64; STAGES.len()] {
        let received_us = self.received_us.saturating_add_signed(self.offset_us);
        let decoded_us = self.decoded_us.saturating_add_signed(self.offset_us);
        [
            self.stamps.submitted_us.saturating_sub(self.stamps.rendered_us),
            self.stamps.coding_us.saturating_sub(self.stamps.submitted_us),
            self.coded_us.saturating_sub(self.stamps.coding_us),
            self.sent_us.saturating_sub(self.coded_us),
            received_us.saturating_sub(self.sent_us),
            self.decoded_us.saturating_sub(self.received_us),
            decoded_us.saturating_sub(self.stamps.rendered_us),
        ]
    }
}

/// Collected stages of many frames.
#[derive(Clone, Debug, Default)]
pub struct Latencies {
    samples: Vec<[u64; STAGES.len()]>,
    next: usize,
}

/// Milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Percentiles {
    /// Half of the frames took no longer.
    pub p50_ms: f64,
    /// All but one in a hundred took no longer.
    pub p99_ms: f64,
}

impl Latencies {
    /// One more frame.
    pub fn add(&mut self, times: &FrameTimes) {
        let stages = times.stages_us();
        if self.samples.len() < SAMPLES_MAX {
            self.samples.push(stages);
        } else if let Some(oldest) = self.samples.get_mut(self.next) {
            *oldest = stages;
            self.next = (self.next + 1) % SAMPLES_MAX;
        }
    }

    /// Of each stage with its name.
    #[must_use]
    pub fn percentiles(&self) -> Vec<(&'static str, Percentiles)> {
        let of = |stage: usize| {
            let mut values: Vec<u64> = self.samples.iter().map(|sample| sample[stage]).collect();
            values.sort_unstable();
            let at = |percent: usize| {
                let index = (values.len() * percent / 100).min(values.len().saturating_sub(1));
                let value_us = values.get(index).copied().unwrap_or(0);
                f64::from(u32::try_from(value_us).unwrap_or(u32::MAX)) / 1000.0
            };
            Percentiles { p50_ms: at(50), p99_ms: at(99) }
        };
        STAGES.iter().enumerate().map(|(stage, &name)| (name, of(stage))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_cross_clocks() {
        let stamps = FrameStamps { rendered_us: 1_000_000, submitted_us: 1_000_100, coding_us: 1_000_150 };
        let mut times = FrameTimes::sent(stamps, FrameEnd { coded_us: 1_002_000, sent_us: 1_002_500 });
        times.received_us = 3_000;
        times.decoded_us = 4_000;
        times.offset_us = 1_000_000;
        assert_eq!(times.stages_us(), [100, 50, 1850, 500, 500, 1000, 4000]);
    }

    #[test]
    fn percentiles_of_a_hundred_frames() {
        let mut latencies = Latencies::default();
        for decoded_us in 1..=100 {
            latencies.add(&FrameTimes { decoded_us: decoded_us * 1000, ..FrameTimes::default() });
        }
        let percentiles = latencies.percentiles();
        let (name, decode) = percentiles[5];
        assert_eq!((name, decode), ("decode", Percentiles { p50_ms: 51.0, p99_ms: 100.0 }));
    }
}
