//! How writes of the app are found.
//!
//! Each rung of the ladder answers one question: which blocks may have changed. What really changed is then found by
//! comparing with the mirror, always. Compare-with-mirror suspects every block; a rung that the kernel helps with
//! (userfaultfd with asynchronous write protection) will suspect fewer, and is chosen in [`Tracker::choose`].

use std::ops::Range;

use super::diff::BLOCK_BYTES;
use crate::config::TrackMode;

/// A way of finding writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tracker {
    /// Every block may have changed.
    Compare,
}

impl Tracker {
    /// The best that this machine has and `mode` allows.
    #[must_use]
    pub fn choose(mode: TrackMode) -> Self {
        match mode {
            TrackMode::Best | TrackMode::Compare => Self::Compare,
        }
    }

    /// For the statistics.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Compare => "compare",
        }
    }

    /// First bytes of the blocks of a mapped range that may have changed since they were last asked for.
    pub fn suspects(self, mapped: Range<usize>) -> impl Iterator<Item = usize> {
        let first = mapped.start / BLOCK_BYTES * BLOCK_BYTES;
        match self {
            Self::Compare => (first..mapped.end).step_by(BLOCK_BYTES),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapped_range_is_widened_to_whole_blocks() {
        let blocks: Vec<_> = Tracker::Compare.suspects(BLOCK_BYTES + 5..3 * BLOCK_BYTES + 1).collect();
        assert_eq!(blocks, [BLOCK_BYTES, 2 * BLOCK_BYTES, 3 * BLOCK_BYTES]);
        assert_eq!(Tracker::Compare.suspects(0..0).count(), 0);
    }
}
