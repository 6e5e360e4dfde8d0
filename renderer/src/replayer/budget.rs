//! How much device memory the guest may allocate.

use std::sync::atomic::{AtomicU64, Ordering};

/// Bytes allowed and bytes charged. Exact under any number of threads: the last byte is granted, the next is not.
#[derive(Debug)]
pub struct MemoryBudget {
    bytes_max: u64,
    charged: AtomicU64,
}

impl MemoryBudget {
    /// Nothing charged yet.
    #[must_use]
    pub fn new(bytes_max: u64) -> Self {
        Self { bytes_max, charged: AtomicU64::new(0) }
    }

    /// Charges `bytes`, before the driver is asked for them; false when there is no room.
    #[must_use]
    pub fn charge(&self, bytes: u64) -> bool {
        let more = |charged: u64| charged.checked_add(bytes).filter(|total| *total <= self.bytes_max);
        self.charged.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more).is_ok()
    }

    /// Gives back what was charged.
    pub fn refund(&self, bytes: u64) {
        let _ = self.charged.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |charged| {
            Some(charged.saturating_sub(bytes))
        });
    }

    /// Bytes charged now.
    #[must_use]
    pub fn charged(&self) -> u64 {
        self.charged.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_byte_is_granted_once() {
        let budget = MemoryBudget::new(100);
        assert!(budget.charge(99));
        assert!(!budget.charge(2));
        assert!(budget.charge(1));
        assert!(!budget.charge(1));
        assert!(!budget.charge(u64::MAX));
        budget.refund(50);
        assert!(budget.charge(50));
        assert_eq!(budget.charged(), 100);
    }

    #[test]
    fn racing_allocators_have_one_winner() {
        for _ in 0..100 {
            let budget = MemoryBudget::new(10);
            let won: usize = std::thread::scope(|scope| {
                let racers: Vec<_> = (0..8).map(|_| scope.spawn(|| usize::from(budget.charge(10)))).collect();
                racers.into_iter().map(|racer| racer.join().unwrap()).sum()
            });
            assert_eq!(won, 1);
        }
    }
}
