//! Which pages of a shadow have to be compared, by what is known of their past.
//!
//! A page that was seen written is compared in the next flushes too: transfers that were under way when it was
//! protected again (`O_DIRECT`, fixed buffers of io_uring) write it without a fault. A block that changes all the time
//! is *hot*: its protection is left off, because a fault for each page costs more than comparing the block.

use std::collections::BTreeSet;
use std::ops::Range;

/// Bytes of a block: the unit of comparing.
pub(super) const BLOCK_BYTES: usize = 64 << 10;
/// The smallest page that there is.
const PAGE_BYTES: usize = 4 << 10;
/// Flushes in which a page is compared after the one that saw it written.
const FLUSHES_AFTER: u8 = 3;
/// Of the last four flushes, so many saw a hot block change; four that saw nothing cool it.
const HOT_CHANGES_MIN: u32 = 3;
const HISTORY: u8 = 0b1111;

const _: () = assert!(BLOCK_BYTES / PAGE_BYTES == u16::BITS as usize);

#[derive(Clone, Copy, Debug, Default)]
struct Block {
    /// To be compared, a bit for each page.
    pages: u16,
    /// Flushes for which that holds.
    left: u8,
    /// Whether it had changed, a bit for each flush, the last one lowest.
    history: u8,
    hot: bool,
}

/// The blocks of one shadow.
#[derive(Debug)]
pub(super) struct Blocks {
    all: Vec<Block>,
    /// Those with pages to be compared.
    active: BTreeSet<usize>,
}

impl Blocks {
    /// For so many bytes; nothing is to be compared.
    #[must_use]
    pub(super) fn new(bytes: usize) -> Self {
        Self { all: vec![Block::default(); bytes.div_ceil(BLOCK_BYTES)], active: BTreeSet::new() }
    }

    /// These bytes may have been written.
    pub(super) fn written(&mut self, bytes: Range<usize>) {
        let mut start = bytes.start;
        while start < bytes.end {
            let number = start / BLOCK_BYTES;
            let base = number * BLOCK_BYTES;
            let end = bytes.end.min(base + BLOCK_BYTES);
            let Some(block) = self.all.get_mut(number) else { return };
            let first = (start - base) / PAGE_BYTES;
            let count = (end - base).div_ceil(PAGE_BYTES) - first;
            // At most 16 bits from `first` on, within the block.
            block.pages |= (u16::MAX >> (u16::BITS as usize - count)) << first;
            block.left = FLUSHES_AFTER + 1;
            self.active.insert(number);
            start = end;
        }
    }

    /// Whether a block changes all the time.
    #[must_use]
    pub(super) fn is_hot(&self, number: usize) -> bool {
        self.all.get(number).is_some_and(|block| block.hot)
    }

    /// Parts of the range, in whole blocks, whose writes have to be asked for: all but the hot ones.
    #[must_use]
    pub(super) fn cool(&self, bytes: &Range<usize>) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let mut from = bytes.start;
        for number in self.within(bytes).filter(|&number| self.all.get(number).is_some_and(|b| b.hot)) {
            let start = number * BLOCK_BYTES;
            if from < start {
                parts.push(from..start);
            }
            from = start + BLOCK_BYTES;
        }
        if from < bytes.end {
            parts.push(from..bytes.end);
        }
        parts
    }

    /// Numbers of the blocks of a range that have pages to be compared.
    pub(super) fn within(&self, bytes: &Range<usize>) -> impl Iterator<Item = usize> + use<'_> {
        self.active.range(bytes.start / BLOCK_BYTES..bytes.end.div_ceil(BLOCK_BYTES)).copied()
    }

    /// The parts of a block that have to be compared.
    pub(super) fn parts(&self, number: usize) -> impl Iterator<Item = Range<usize>> + use<> {
        let block = self.all.get(number).copied().unwrap_or_default();
        let mut pages = if block.hot { u16::MAX } else { block.pages };
        let mut start = number * BLOCK_BYTES;
        std::iter::from_fn(move || {
            if pages == 0 {
                return None;
            }
            let gap = pages.trailing_zeros();
            let size = (pages >> gap).trailing_ones();
            start += gap as usize * PAGE_BYTES;
            let part = start..start + size as usize * PAGE_BYTES;
            start = part.end;
            // Shifts by all 16 bits give nothing, as wanted.
            pages = pages.checked_shr(gap + size).unwrap_or(0);
            Some(part)
        })
    }

    /// A block was compared.
    pub(super) fn compared(&mut self, number: usize, changed: bool) {
        let Some(block) = self.all.get_mut(number) else { return };
        block.history = (block.history << 1 | u8::from(changed)) & HISTORY;
        block.left = if changed { FLUSHES_AFTER } else { block.left.saturating_sub(1) };
        if block.history.count_ones() >= HOT_CHANGES_MIN {
            block.hot = true;
        } else if block.history == 0 {
            // The next scan finds its pages without protection, and gives it back.
            block.hot = false;
        }
        if block.left == 0 && !block.hot {
            *block = Block::default();
            self.active.remove(&number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: usize = PAGE_BYTES;
    const BLOCK: usize = BLOCK_BYTES;

    fn parts(blocks: &Blocks) -> Vec<Range<usize>> {
        let all = 0..blocks.all.len() * BLOCK;
        blocks.within(&all).flat_map(|number| blocks.parts(number)).collect()
    }

    #[test]
    fn pages_touched_by_a_write_are_compared_and_no_others() {
        let mut blocks = Blocks::new(3 * BLOCK);
        blocks.written(PAGE + 1..PAGE + 2);
        blocks.written(BLOCK - PAGE..BLOCK + 1);
        blocks.written(2 * BLOCK..3 * BLOCK);
        assert_eq!(
            parts(&blocks),
            [PAGE..2 * PAGE, BLOCK - PAGE..BLOCK, BLOCK..BLOCK + PAGE, 2 * BLOCK..3 * BLOCK]
        );
        blocks.written(3 * BLOCK..9 * BLOCK);
        assert_eq!(blocks.active.len(), 3, "beyond the shadow is nothing");
    }

    #[test]
    fn a_written_page_is_compared_for_some_flushes_more() {
        let mut blocks = Blocks::new(BLOCK);
        blocks.written(0..1);
        blocks.compared(0, true);
        for _ in 0..FLUSHES_AFTER {
            assert_eq!(parts(&blocks).len(), 1);
            blocks.compared(0, false);
        }
        assert!(parts(&blocks).is_empty());
        blocks.written(0..1);
        for _ in 0..=FLUSHES_AFTER {
            assert_eq!(parts(&blocks).len(), 1, "written, though it looked the same at first");
            blocks.compared(0, false);
        }
        assert!(parts(&blocks).is_empty());
    }

    #[test]
    fn a_block_that_changes_all_the_time_is_not_asked_for_until_it_rests() {
        let mut blocks = Blocks::new(4 * BLOCK);
        let all = 0..4 * BLOCK;
        for changed in [true, false, true] {
            blocks.written(BLOCK..BLOCK + 1);
            blocks.compared(1, changed);
            assert_eq!(blocks.cool(&all), std::slice::from_ref(&all));
        }
        blocks.compared(1, true);
        assert_eq!(blocks.cool(&all), [0..BLOCK, 2 * BLOCK..4 * BLOCK]);
        assert!(blocks.cool(&(BLOCK..2 * BLOCK)).is_empty());
        for _ in 0..4 {
            assert_eq!(
                parts(&blocks).first(),
                Some(&(BLOCK..2 * BLOCK)),
                "whole, as nothing says which pages"
            );
            blocks.compared(1, false);
        }
        assert_eq!(blocks.cool(&all), std::slice::from_ref(&all));
    }
}
