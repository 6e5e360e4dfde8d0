//! Which memory is tracked before its first map: what the device writes there is then there when the app maps it, and no map
//! waits for the host. Programs that read pictures back make fresh memory for each; those that never look at some kind of
//! memory are not sent what is in it.

/// Larger memory is a heap that others are cut from: it is mapped once.
pub(super) const BYTES_MAX: u64 = 64 << 20;
/// Memories at a time that are tracked and were not mapped yet.
pub(super) const COUNT_MAX: usize = 64;
/// Bytes of them, each of which both sides may have to keep once more.
const ALL_BYTES_MAX: u64 = 256 << 20;
/// Submissions that write a memory which is then not mapped: nothing of it is sent any more, until it is mapped.
pub(super) const UNREAD_MAX: u8 = 8;
/// Memories of a size, one after the other, that were freed without ever having been mapped: those that follow are not tracked early.
const MISSES_MAX: u8 = 3;

/// What is tracked early now, and what became of it before.
#[derive(Debug)]
pub(super) struct Foretelling {
    count: usize,
    bytes: u64,
    /// By size, in powers of two.
    misses: [u8; u64::BITS as usize + 1],
}

impl Default for Foretelling {
    fn default() -> Self {
        Self { count: 0, bytes: 0, misses: [0; u64::BITS as usize + 1] }
    }
}

impl Foretelling {
    /// Whether to track a memory of so many bytes.
    pub(super) fn is_worth(&mut self, bytes: u64) -> bool {
        self.count < COUNT_MAX
            && self.bytes.saturating_add(bytes) <= ALL_BYTES_MAX
            && *self.misses_of(bytes) < MISSES_MAX
    }

    /// One is tracked.
    pub(super) fn begin(&mut self, bytes: u64) {
        self.count += 1;
        self.bytes = self.bytes.saturating_add(bytes);
    }

    /// One was mapped, as foretold: `early`.
    pub(super) fn mapped(&mut self, bytes: u64, early: bool) {
        *self.misses_of(bytes) = 0;
        if early {
            self.end(bytes);
        }
    }

    /// One that was tracked early is gone, and was never mapped.
    pub(super) fn missed(&mut self, bytes: u64) {
        let misses = self.misses_of(bytes);
        *misses = misses.saturating_add(1);
        self.end(bytes);
    }

    fn end(&mut self, bytes: u64) {
        self.count = self.count.saturating_sub(1);
        self.bytes = self.bytes.saturating_sub(bytes);
    }

    fn misses_of(&mut self, bytes: u64) -> &mut u8 {
        let class = (u64::BITS - bytes.leading_zeros()) as usize;
        &mut self.misses[class]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIB: u64 = 1 << 20;

    #[test]
    fn there_is_a_limit_to_bytes_and_to_memories() {
        let mut foretelling = Foretelling::default();
        for _ in 0..4 {
            assert!(foretelling.is_worth(BYTES_MAX));
            foretelling.begin(BYTES_MAX);
        }
        assert!(!foretelling.is_worth(1));
        foretelling.mapped(BYTES_MAX, true);
        for _ in 3..COUNT_MAX {
            assert!(foretelling.is_worth(MIB));
            foretelling.begin(MIB);
        }
        assert!(!foretelling.is_worth(1));
    }

    #[test]
    fn a_kind_that_nobody_looks_at_is_left_alone_until_somebody_does() {
        let mut foretelling = Foretelling::default();
        for _ in 0..MISSES_MAX {
            assert!(foretelling.is_worth(5 * MIB));
            foretelling.begin(5 * MIB);
            foretelling.missed(5 * MIB);
        }
        assert!(!foretelling.is_worth(6 * MIB), "of about the same size");
        assert!(foretelling.is_worth(MIB) && foretelling.is_worth(64 * MIB), "and no other");
        foretelling.mapped(5 * MIB, false);
        assert!(foretelling.is_worth(5 * MIB) && foretelling.count == 0);
    }
}
