//! The descriptors that a session's sets have, which are the worker's memory.

use std::sync::atomic::{AtomicU64, Ordering};

use protocol::limits;

/// A guest keeps to [`limits::DESCRIPTORS_MAX`]. What one of its devices frees and another takes may come the other way round.
const MAX: u64 = limits::DESCRIPTORS_MAX / 4 * 5;

/// How many there are.
#[derive(Debug, Default)]
pub(crate) struct Descriptors(AtomicU64);

impl Descriptors {
    /// A set takes so many; false when there would be too many.
    pub(crate) fn take(&self, count: u64) -> bool {
        let more = |live: u64| live.checked_add(count).filter(|live| *live <= MAX);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more).is_ok()
    }

    /// Sets are gone that took so many.
    pub(crate) fn give(&self, count: u64) {
        self.0.fetch_sub(count, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_never_too_many() {
        let descriptors = Descriptors::default();
        assert!(descriptors.take(MAX - 1) && !descriptors.take(2) && descriptors.take(1));
        assert!(!descriptors.take(u64::MAX));
        descriptors.give(3);
        assert!(descriptors.take(3) && !descriptors.take(1));
    }
}
