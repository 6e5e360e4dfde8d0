//! How far the guest may run ahead: frame time against the link's round trip.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Frames over which the frame time is averaged.
const FRAMES: usize = 16;
/// Frames under way at most, however long the link.
const DEPTH_MAX: u128 = 64;
/// Frames under way while nothing is known of their time: as many as apps have anyway.
const DEPTH_AT_FIRST: usize = 4;
/// Links below this cost a program's first frames too little to answer them early.
const RTT_AT_FIRST_MIN: Duration = Duration::from_millis(5);
/// A pause longer than this is no frame time.
const PAUSE: Duration = Duration::from_millis(500);

/// Frame time and round-trip time as seen lately.
#[derive(Debug, Default)]
pub struct Pace {
    rtt: Duration,
    ends: VecDeque<Instant>,
}

impl Pace {
    /// The round trip of the link, before anything was reported.
    pub fn begin(&mut self, rtt: Duration) {
        self.rtt = rtt;
    }

    /// `frames` frames were reported as finished.
    pub fn completed(&mut self, frames: u32, rtt: Duration, now: Instant) {
        self.rtt = rtt;
        if frames > 0 && self.ends.back().is_some_and(|&last| now.saturating_duration_since(last) > PAUSE) {
            self.ends.clear();
        }
        for _ in 0..frames {
            self.ends.push_back(now);
        }
        while self.ends.len() > FRAMES {
            self.ends.pop_front();
        }
    }

    /// Mean time between ends of frames; `None` before there are enough of them.
    #[must_use]
    pub fn frame_time(&self) -> Option<Duration> {
        let (first, last) = (self.ends.front()?, self.ends.back()?);
        let intervals = u32::try_from(self.ends.len()).ok()?.checked_sub(1).filter(|&n| n >= 3)?;
        Some(last.saturating_duration_since(*first).checked_div(intervals)?.max(Duration::from_micros(20)))
    }

    /// Frames that may be under way to keep the link busy; `None` before frame times are known.
    #[must_use]
    pub fn depth(&self) -> Option<usize> {
        let frame_time = self.frame_time()?;
        // The frame time is that of frames as they end: with no more under way than a round trip holds, the depth
        // itself would set it, and what the host takes beside the link would lower both. A quarter more lets the
        // rate rise until the host is the bound; it costs at most a quarter of a round trip of lag.
        let reach = self.rtt.saturating_add(self.rtt / 4);
        let depth = reach.as_nanos().div_ceil(frame_time.as_nanos()).saturating_add(2).min(DEPTH_MAX);
        usize::try_from(depth).ok()
    }

    /// Whether an early answer is allowed with this many frames under way. On a link that costs less than a tenth
    /// of a frame, never: it would only add lag. A program that loads its first level would wait for a round trip before each of
    /// its first submissions, until frame times are known.
    #[must_use]
    pub fn allows(&self, frames_in_flight: usize) -> bool {
        let Some(frame_time) = self.frame_time() else {
            return self.rtt >= RTT_AT_FIRST_MIN && frames_in_flight <= DEPTH_AT_FIRST;
        };
        self.rtt * 10 > frame_time && self.depth().is_some_and(|depth| frames_in_flight <= depth)
    }
}
