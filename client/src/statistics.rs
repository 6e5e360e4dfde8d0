//! Counts and figures over the frames of a run.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::decoder::DecodedFrame;
use crate::latency::{FrameTimes, Latencies, Percentiles};

/// What has come so far.
#[derive(Clone, Debug, Default)]
pub struct Statistics {
    frames: u64,
    verified: u64,
    bytes: u64,
    pixel_bytes: u64,
    first_us: Option<u64>,
    last_us: u64,
    latencies: Latencies,
}

/// What `--stats` writes.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Frames decoded.
    pub frames: u64,
    /// Frames whose picture has the hash that the host gave it.
    pub verified: u64,
    /// Frames whose picture has not.
    pub mismatches: u64,
    /// Bytes of frames, without the transport's own.
    pub bytes: u64,
    /// Bytes of the pixels, by the bytes of the frames.
    pub compression_ratio: f64,
    /// Frames a second, from the first to the last.
    pub fps: f64,
    /// Megabits a second, from the first frame to the last.
    pub mbit_s: f64,
    /// By stage, in milliseconds: copy (host: image to memory), wait (for its turn), code, send, network, decode;
    /// total is from rendered to decoded.
    pub latency: BTreeMap<&'static str, Percentiles>,
}

impl Statistics {
    /// One more frame.
    pub fn add(&mut self, frame: &DecodedFrame, times: &FrameTimes, bytes: u64) {
        self.frames += 1;
        self.verified += u64::from(frame.intact);
        self.bytes += bytes;
        self.pixel_bytes += 4 * u64::from(frame.picture.width()) * u64::from(frame.picture.height());
        self.first_us.get_or_insert(times.decoded_us);
        self.last_us = times.decoded_us;
        self.latencies.add(times);
    }

    /// Frames so far.
    #[must_use]
    pub fn frames(&self) -> u64 {
        self.frames
    }

    /// Frames that were not decoded to what was sent.
    #[must_use]
    pub fn mismatches(&self) -> u64 {
        self.frames - self.verified
    }

    /// Figures.
    #[must_use]
    pub fn report(&self) -> Report {
        let seconds = number(self.last_us.saturating_sub(self.first_us.unwrap_or(0))) / 1e6;
        let rate = |amount: f64| if seconds > 0.0 { amount / seconds } else { 0.0 };
        Report {
            frames: self.frames,
            verified: self.verified,
            mismatches: self.mismatches(),
            bytes: self.bytes,
            compression_ratio: number(self.pixel_bytes) / number(self.bytes.max(1)),
            fps: rate(number(self.frames.saturating_sub(1))),
            mbit_s: rate(number(self.bytes) * 8.0 / 1e6),
            latency: self.latencies.percentiles().into_iter().collect(),
        }
    }
}

/// As a float; what does not fit 32 bits loses its last digits.
fn number(value: u64) -> f64 {
    let low = u32::try_from(value & u64::from(u32::MAX)).unwrap_or(0);
    let high = u32::try_from(value >> 32).unwrap_or(0);
    f64::from(high) * 4_294_967_296.0 + f64::from(low)
}
