//! Where small allocations lie in large ones: a driver may allow few allocations (`maxMemoryAllocationCount`), and apps
//! make thousands.
//!
//! Each place has granules of its own, so that neither what is linear and what is not (`bufferImageGranularity`), nor
//! what two objects hold, share one. A place begins at a multiple of the largest power of two that is not more than its
//! size: what is bound at its beginning is no larger than it, and no driver asks for an alignment beyond a
//! resource's own size.

use std::collections::BTreeMap;

/// What is no larger lies in a block.
const SMALL_BYTES_MIN: u64 = 1 << 20;
/// A new block has this part of what there is already: what is left of it stays small beside the rest.
const GROWTH_DIVISOR: u64 = 16;
/// Places are aligned to no more than this.
const ALIGNMENT_MAX: u64 = 1 << 20;

/// What is not larger than this many bytes lies in blocks of at least as many, where a heap of `heap_bytes` is to take
/// about `blocks_max` of the driver's allocations: what is larger, there can be as few of.
#[must_use]
pub fn small_bytes(heap_bytes: u64, blocks_max: u64) -> u64 {
    floor_power_of_two(heap_bytes / blocks_max.max(1)).max(SMALL_BYTES_MIN)
}

/// A part of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which block.
    pub block: u32,
    /// Where it begins, in bytes.
    pub offset: u64,
    /// What it has, in bytes: whole granules.
    pub bytes: u64,
}

#[derive(Debug)]
struct Block {
    bytes: u64,
    used: u64,
    /// Where each free run begins, and its bytes; no two touch.
    free: BTreeMap<u64, u64>,
}

/// Blocks of one kind of memory, and what is free in them.
#[derive(Debug)]
pub struct Placement {
    granule: u64,
    blocks: BTreeMap<u32, Block>,
    last: u32,
}

impl Placement {
    /// Without blocks. Places begin and end at multiples of `granule`, a power of two.
    #[must_use]
    pub fn new(granule: u64) -> Self {
        Self { granule: granule.max(1), blocks: BTreeMap::new(), last: 0 }
    }

    /// Bytes of all blocks.
    #[must_use]
    pub fn capacity_bytes(&self) -> u64 {
        self.blocks.values().map(|block| block.bytes).fold(0, u64::saturating_add)
    }

    /// Bytes in places.
    #[must_use]
    pub fn used_bytes(&self) -> u64 {
        self.blocks.values().map(|block| block.used).fold(0, u64::saturating_add)
    }

    /// Number of blocks.
    #[must_use]
    pub fn blocks(&self) -> usize {
        self.blocks.len()
    }

    /// A place of at least `bytes` in the oldest block that has one; `None` when a new block is needed.
    pub fn place(&mut self, bytes: u64) -> Option<Place> {
        let bytes = self.whole_granules(bytes)?;
        let alignment = self.alignment(bytes);
        for (number, block) in &mut self.blocks {
            let fit = block.free.iter().find_map(|(start, length)| {
                let offset = start.checked_next_multiple_of(alignment)?;
                let end = offset.checked_add(bytes)?;
                (end <= start.checked_add(*length)?).then_some((*start, *length, offset, end))
            });
            if let Some((start, length, offset, end)) = fit {
                block.free.remove(&start);
                block.put_free(start, offset.saturating_sub(start));
                block.put_free(end, start.saturating_add(length).saturating_sub(end));
                block.used = block.used.saturating_add(bytes);
                return Some(Place { block: *number, offset, bytes });
            }
        }
        None
    }

    /// How large the block should be that is made for `bytes`: at least `least_bytes`, more the more there is.
    #[must_use]
    pub fn new_block_bytes(&self, bytes: u64, least_bytes: u64) -> u64 {
        let grown = floor_power_of_two(self.capacity_bytes() / GROWTH_DIVISOR);
        let needed = self.whole_granules(bytes).unwrap_or(bytes);
        grown.max(least_bytes).max(needed)
    }

    /// A block of `bytes` is there; gives its number.
    pub fn add_block(&mut self, bytes: u64) -> u32 {
        self.last = self.last.wrapping_add(1);
        let block = Block { bytes, used: 0, free: BTreeMap::from([(0, bytes)]) };
        self.blocks.insert(self.last, block);
        self.last
    }

    /// Nobody is at this place any more; whether its block is needed no longer: it is forgotten then.
    pub fn free(&mut self, place: Place) -> bool {
        let Some(block) = self.blocks.get_mut(&place.block) else { return false };
        let (mut start, mut end) = (place.offset, place.offset.saturating_add(place.bytes));
        if let Some((before, length)) =
            block.free.range(..start).next_back().map(|(at, length)| (*at, *length))
            && before.saturating_add(length) == start
        {
            block.free.remove(&before);
            start = before;
        }
        if let Some(length) = block.free.remove(&end) {
            end = end.saturating_add(length);
        }
        block.put_free(start, end.saturating_sub(start));
        block.used = block.used.saturating_sub(place.bytes);
        let empty = block.used == 0;
        if empty {
            self.blocks.remove(&place.block);
        }
        empty
    }

    fn whole_granules(&self, bytes: u64) -> Option<u64> {
        bytes.max(1).checked_next_multiple_of(self.granule)
    }

    fn alignment(&self, bytes: u64) -> u64 {
        floor_power_of_two(bytes).clamp(self.granule, ALIGNMENT_MAX.max(self.granule))
    }
}

impl Block {
    fn put_free(&mut self, start: u64, bytes: u64) {
        if bytes > 0 {
            self.free.insert(start, bytes);
        }
    }
}

fn floor_power_of_two(value: u64) -> u64 {
    value.checked_ilog2().map_or(0, |log| 1 << log)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenancy::random::Random;

    const GRANULE: u64 = 64 << 10;

    fn allocate(placement: &mut Placement, bytes: u64, least_bytes: u64) -> Place {
        placement.place(bytes).unwrap_or_else(|| {
            let size = placement.new_block_bytes(bytes, least_bytes);
            placement.add_block(size);
            placement.place(bytes).expect("a new block has room")
        })
    }

    #[test]
    fn four_thousand_small_ones_fit_a_driver_limit_of_64_with_little_waste() {
        let mut placement = Placement::new(GRANULE);
        for _ in 0..4096 {
            allocate(&mut placement, GRANULE, small_bytes(256 << 20, 14));
        }
        let (used, capacity) = (placement.used_bytes(), placement.capacity_bytes());
        assert_eq!(used, 256 << 20);
        assert!(placement.blocks() <= 28, "{} blocks", placement.blocks());
        assert!((capacity - used) * 100 <= capacity * 6, "{capacity} for {used}");
    }

    #[test]
    fn a_heap_takes_few_allocations_whatever_their_sizes() {
        for seed in 0..20 {
            let mut placement = Placement::new(GRANULE);
            let mut random = Random(seed);
            let (heap, mut used, mut own) = (256 << 20, 0, 0);
            let small = small_bytes(heap, 14);
            while used < heap {
                let log = 10 + random.below(18);
                let bytes = (1 + random.below(1 << log)).min(heap - used);
                used += bytes;
                if bytes > small {
                    own += 1;
                } else {
                    allocate(&mut placement, bytes, small);
                }
            }
            let all = placement.blocks() + own;
            assert!(all <= 28, "{all} of the driver's allocations");
        }
    }

    /// Places do not overlap, are aligned, and give back all that they had.
    #[test]
    fn a_hundred_thousand_random_places_are_apart_and_leave_nothing() {
        let mut placement = Placement::new(GRANULE);
        let mut random = Random(11);
        let mut live: BTreeMap<(u32, u64), Place> = BTreeMap::new();
        for _ in 0..100_000 {
            if random.below(100) < 52 && live.len() < 400 {
                let log = 1 + random.below(20);
                let bytes = 1 + random.below(1 << log);
                let place = allocate(&mut placement, bytes, SMALL_BYTES_MIN);
                assert!(place.bytes >= bytes && place.offset.is_multiple_of(GRANULE));
                let alignment = floor_power_of_two(bytes).max(GRANULE);
                assert!(place.offset.is_multiple_of(alignment), "{place:?} for {bytes}");
                let before = live.range(..(place.block, place.offset)).next_back();
                assert!(before.is_none_or(|(_, other)| {
                    other.block != place.block || other.offset + other.bytes <= place.offset
                }));
                let after = live.range((place.block, place.offset)..).next();
                assert!(after.is_none_or(|(_, other)| {
                    other.block != place.block || place.offset + place.bytes <= other.offset
                }));
                live.insert((place.block, place.offset), place);
            } else if let Some(at) = live.keys().nth(usize::try_from(random.below(400)).unwrap()).copied() {
                placement.free(live.remove(&at).unwrap());
            }
            assert_eq!(placement.used_bytes(), live.values().map(|place| place.bytes).sum::<u64>());
        }
        for place in live.into_values() {
            placement.free(place);
        }
        assert_eq!((placement.used_bytes(), placement.blocks()), (0, 0));
    }

    #[test]
    fn what_is_freed_joins_the_free_places_before_and_behind_it() {
        for order in [[0, 1, 2], [2, 1, 0], [0, 2, 1], [1, 0, 2]] {
            let mut placement = Placement::new(GRANULE);
            let block = placement.add_block(4 * GRANULE);
            let places = [(); 4].map(|()| placement.place(GRANULE).unwrap());
            order.into_iter().for_each(|n| assert!(!placement.free(places[n])));
            // The last one keeps the block.
            let joined = placement.place(2 * GRANULE).map(|place| (place.block, place.offset));
            assert_eq!(joined, Some((block, 0)), "freed in the order {order:?}");
            assert_eq!(placement.place(GRANULE).map(|place| place.offset), Some(2 * GRANULE), "{order:?}");
        }
    }

    #[test]
    fn sizes_beyond_everything_have_no_place() {
        let mut placement = Placement::new(GRANULE);
        placement.add_block(1 << 20);
        assert_eq!(placement.place(u64::MAX), None);
        assert_eq!(placement.place((1 << 20) + 1), None);
        assert!(placement.place(1 << 20).is_some());
    }
}
