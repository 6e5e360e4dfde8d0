//! The descriptors that the sets of a session have: the host's memory.

use std::sync::atomic::{AtomicU64, Ordering};

use protocol::limits::DESCRIPTORS_MAX;

/// How many there are.
#[derive(Debug, Default)]
pub struct Descriptors(AtomicU64);

impl Descriptors {
    /// Sets take so many; false when there would be too many.
    #[must_use]
    pub fn take(&self, count: u64) -> bool {
        let more = |live: u64| live.checked_add(count).filter(|live| *live <= DESCRIPTORS_MAX);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more).is_ok()
    }

    /// Sets are gone that took so many.
    pub fn give(&self, count: u64) {
        self.0.fetch_sub(count, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_never_too_many() {
        let descriptors = Descriptors::default();
        assert!(descriptors.take(DESCRIPTORS_MAX) && !descriptors.take(1));
        descriptors.give(2);
        assert!(!descriptors.take(3) && descriptors.take(2) && !descriptors.take(u64::MAX));
    }
}
