//! Which pages of a shadow have to be compared, by what is known of their past.
//!
//! A page that was seen written is compared in the next flushes too: transfers that were under way when it was
//! protected again (`O_DIRECT`, fixed buffers of io_uring) write it without a fault. A block whose pages are written again
//! and again, as those of a ring of staging buffers are, is *hot*: its protection is left off, because the faults cost more
//! than comparing the block each time.

use std::collections::BTreeSet;
use std::ops::Range;

/// Bytes of a block: the unit of comparing.
pub(super) const BLOCK_BYTES: usize = 64 << 10;
/// The smallest page that there is.
const PAGE_BYTES: usize = 4 << 10;
/// Pages of a block.
const PAGES: u16 = 16;
/// Flushes in which a page is compared after the one that saw it written.
const FLUSHES_AFTER: u8 = 3;
/// Of the last four flushes, so many saw a block change that changes all the time.
const CHANGES_MIN: u32 = 3;
const HISTORY: u8 = 0b1111;
/// Pages written lately, of which each flush forgets an eighth. A fault takes 2 µs and a block 8 µs to compare: what is written
/// whole pays for four flushes. A ring of three is hot when it comes round, one of eight never.
const HOT_PAGES: u16 = 25;
const COOL_PAGES: u16 = 15;
/// After so many flushes nothing is left that matters.
const FORGOTTEN: u32 = 32;

const _: () = assert!(BLOCK_BYTES / PAGE_BYTES == u16::BITS as usize && PAGES as u32 == u16::BITS);

#[derive(Clone, Copy, Debug, Default)]
struct Block {
    /// To be compared, a bit for each page.
    pages: u16,
    /// Flushes for which that holds.
    left: u8,
    /// Whether it had changed, a bit for each flush, the last one lowest.
    history: u8,
    /// Pages seen written since it was compared.
    fresh: u16,
    /// Pages written lately, as of the flush of this number.
    heat: u16,
    flush: u32,
    hot: bool,
}

impl Block {
    /// Brings what is known of its past up to this flush, which wrote so many pages.
    fn warm(&mut self, pages: u16, flush: u32) {
        for _ in 0..flush.wrapping_sub(self.flush).min(FORGOTTEN) {
            self.heat -= self.heat.div_ceil(8);
        }
        self.heat = self.heat.saturating_add(pages.min(PAGES));
        self.flush = flush;
        self.hot = self.heat >= if self.hot { COOL_PAGES } else { HOT_PAGES };
    }
}

/// The blocks of one shadow.
#[derive(Debug)]
pub(super) struct Blocks {
    all: Vec<Block>,
    /// Those with pages to be compared.
    active: BTreeSet<usize>,
    /// Counts flushes.
    flush: u32,
}

impl Blocks {
    /// For so many bytes; nothing is to be compared.
    #[must_use]
    pub(super) fn new(bytes: usize) -> Self {
        Self { all: vec![Block::default(); bytes.div_ceil(BLOCK_BYTES)], active: BTreeSet::new(), flush: 0 }
    }

    /// The next flush begins.
    pub(super) fn begin_flush(&mut self) {
        self.flush = self.flush.wrapping_add(1);
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
            block.fresh = block.fresh.saturating_add(u16::try_from(count).unwrap_or(u16::MAX));
            block.left = FLUSHES_AFTER + 1;
            self.active.insert(number);
            start = end;
        }
    }

    /// Whether a block changes all the time.
    #[must_use]
    pub(super) fn changes_always(&self, number: usize) -> bool {
        self.all.get(number).is_some_and(|block| block.history.count_ones() >= CHANGES_MIN)
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

    /// A block was compared, and so many of its bytes had changed.
    pub(super) fn compared(&mut self, number: usize, changed_bytes: usize) {
        let flush = self.flush;
        let Some(block) = self.all.get_mut(number) else { return };
        let changed = changed_bytes > 0;
        block.history = (block.history << 1 | u8::from(changed)) & HISTORY;
        block.left = if changed { FLUSHES_AFTER } else { block.left.saturating_sub(1) };
        // Of a hot block nothing says which pages were written; those that changed were.
        let changed_pages = u16::try_from(changed_bytes.div_ceil(PAGE_BYTES)).unwrap_or(u16::MAX);
        let pages = if block.hot { changed_pages } else { std::mem::take(&mut block.fresh) };
        // Once it is hot no more, the next scan finds its pages without protection, and gives it back.
        block.warm(pages, flush);
        if block.left == 0 && !block.hot {
            *block = Block { heat: block.heat, flush, ..Block::default() };
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
        blocks.compared(0, 1);
        for _ in 0..FLUSHES_AFTER {
            assert_eq!(parts(&blocks).len(), 1);
            blocks.compared(0, 0);
        }
        assert!(parts(&blocks).is_empty());
        blocks.written(0..1);
        for _ in 0..=FLUSHES_AFTER {
            assert_eq!(parts(&blocks).len(), 1, "written, though it looked the same at first");
            blocks.compared(0, 0);
        }
        assert!(parts(&blocks).is_empty());
    }

    /// A transfer that is under way (`O_DIRECT`, `io_uring`) writes without a fault: only comparing sees it, and its next part
    /// may come in any of the next three flushes.
    #[test]
    fn what_only_comparing_saw_is_compared_in_three_flushes_more() {
        let mut blocks = Blocks::new(BLOCK);
        blocks.written(0..1);
        for _ in 0..3 {
            blocks.compared(0, 0);
        }
        blocks.compared(0, 1);
        for flush in 0..3 {
            assert_eq!(parts(&blocks).len(), 1, "flush {flush} after the change");
            blocks.compared(0, 0);
        }
        assert!(parts(&blocks).is_empty());
    }

    #[test]
    fn pages_of_several_writes_add_up() {
        let (mut whole, mut halves) = (Blocks::new(BLOCK), Blocks::new(BLOCK));
        let mut hot = false;
        for _ in 0..4 {
            for blocks in [&mut whole, &mut halves] {
                blocks.begin_flush();
            }
            whole.written(0..BLOCK);
            halves.written(0..BLOCK / 2);
            halves.written(BLOCK / 2..BLOCK);
            for blocks in [&mut whole, &mut halves] {
                blocks.compared(0, BLOCK);
            }
            assert_eq!(whole.cool(&(0..BLOCK)), halves.cool(&(0..BLOCK)));
            hot |= whole.cool(&(0..BLOCK)).is_empty();
        }
        assert!(hot, "written whole in each flush");
    }

    #[test]
    fn what_changes_all_the_time_is_known() {
        let mut blocks = Blocks::new(BLOCK);
        for changed in [1, 0, 1] {
            blocks.written(0..1);
            blocks.compared(0, changed);
            assert!(!blocks.changes_always(0));
        }
        blocks.compared(0, 1);
        assert!(blocks.changes_always(0));
        blocks.compared(0, 0);
        blocks.compared(0, 0);
        assert!(!blocks.changes_always(0));
    }

    /// One flush, before which these bytes of a block were written, as far as its protection tells.
    fn flush(blocks: &mut Blocks, number: usize, written: usize) {
        blocks.begin_flush();
        let start = number * BLOCK;
        if written > 0 && !blocks.cool(&(start..start + BLOCK)).is_empty() {
            blocks.written(start..start + written);
        }
        if blocks.within(&(start..start + BLOCK)).next().is_some() {
            blocks.compared(number, written);
        }
    }

    #[test]
    fn a_ring_that_is_written_again_and_again_is_not_asked_for_until_it_rests() {
        let mut blocks = Blocks::new(4 * BLOCK);
        let all = 0..4 * BLOCK;
        let mut hot_after = None;
        for turn in 0..12 {
            // A third of the ring in each flush, as three frames in flight do.
            flush(&mut blocks, 1, if turn % 3 == 0 { BLOCK } else { 0 });
            let hot = blocks.cool(&all) == [0..BLOCK, 2 * BLOCK..4 * BLOCK];
            assert!(hot || hot_after.is_none(), "hot once, hot for as long as it goes on");
            hot_after = hot_after.or_else(|| hot.then_some(turn));
            assert!(!blocks.changes_always(1));
        }
        assert_eq!(hot_after, Some(3), "with the second time");
        assert!(blocks.cool(&(BLOCK..2 * BLOCK)).is_empty());
        assert_eq!(
            parts(&blocks),
            std::slice::from_ref(&(BLOCK..2 * BLOCK)),
            "whole, as nothing says which pages"
        );
        let rest = (0..20).take_while(|_| {
            flush(&mut blocks, 1, 0);
            blocks.cool(&all) != std::slice::from_ref(&all)
        });
        assert!((1..10).contains(&rest.count()));
    }

    #[test]
    fn a_few_pages_of_a_block_are_cheaper_to_ask_for() {
        let mut blocks = Blocks::new(BLOCK);
        for _ in 0..100 {
            flush(&mut blocks, 0, 3 * PAGE);
            assert_eq!(blocks.cool(&(0..BLOCK)), std::slice::from_ref(&(0..BLOCK)));
        }
        // Nor is what is written once in a while worth it.
        let mut blocks = Blocks::new(BLOCK);
        for turn in 0..100 {
            flush(&mut blocks, 0, if turn % 8 == 0 { BLOCK } else { 0 });
            assert_eq!(blocks.cool(&(0..BLOCK)), std::slice::from_ref(&(0..BLOCK)));
        }
    }
}
