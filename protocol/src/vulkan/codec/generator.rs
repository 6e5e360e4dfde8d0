//! Arbitrary but valid wire bytes: the generated decoder asks for what it is going to read, and gets it made up.

use std::cell::Cell;

use ash::vk;
use bumpalo::Bump;

use super::NEXT_END;
use super::decoder::Expected;

/// A reproducible source of values (xorshift64*).
#[derive(Debug)]
pub(crate) struct Generator {
    state: Cell<u64>,
    /// The next pointer is not to be null.
    fill: Cell<bool>,
}

/// Beyond this depth pointers are null and chains end.
const DEPTH_MAX: u32 = 6;
/// More elements than this are refused: the decoder fails, the test takes another seed.
const ELEMENTS_MAX: usize = 32;

impl Generator {
    pub(crate) fn new(seed: u64) -> Self {
        let state = Cell::new(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let generator = Self { state, fill: Cell::new(false) };
        generator.below(2);
        generator
    }

    /// The next pointer is one that may not be null.
    pub(super) fn fill(&self) {
        self.fill.set(true);
    }

    fn random(&self) -> u64 {
        let mut x = self.state.get();
        x ^= x >> 12;
        x ^= x << 25;
        x ^= x >> 27;
        self.state.set(x);
        x.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&self, end: u32) -> u32 {
        u32::try_from(self.random() >> 40).unwrap_or(0) % end.max(1)
    }

    fn index(&self, end: usize) -> usize {
        usize::try_from(self.below(u32::try_from(end).unwrap_or(u32::MAX))).unwrap_or(0)
    }

    /// The bytes for one read.
    pub(super) fn bytes<'a>(&self, arena: &'a Bump, what: Expected<'_>, depth: u32) -> &'a [u8] {
        let word = |value: u32| &*arena.alloc_slice_copy(&value.to_le_bytes());
        match what {
            // Single numbers may be counts: small ones.
            Expected::Bytes(4) => word(self.below(4)),
            Expected::Bytes(8) => arena.alloc_slice_copy(&u64::from(self.below(9)).to_le_bytes()),
            Expected::Bytes(count) => {
                self.made_up(arena, count, |generator| generator.random().to_le_bytes()[7])
            }
            Expected::Characters(count) => {
                self.made_up(arena, count, |generator| b'a' + generator.random().to_le_bytes()[7] % 26)
            }
            Expected::Presence => {
                let may = depth < DEPTH_MAX && self.below(4) > 0;
                word(u32::from(self.fill.take() || may))
            }
            Expected::Next(allowed) => word(self.next(allowed, depth)),
            Expected::Elements(count) if count <= ELEMENTS_MAX => arena.alloc_slice_fill_copy(4096, 0),
            Expected::Elements(_) => &[],
            Expected::Exactly(value) => word(u32::try_from(value).unwrap_or(0)),
            Expected::Null => arena.alloc_slice_copy(&[0; 8]),
        }
    }

    fn made_up<'a>(&self, arena: &'a Bump, count: usize, byte: impl Fn(&Self) -> u8) -> &'a [u8] {
        if count > 4096 {
            return &[];
        }
        // What pads is zero, as the encoder writes it.
        arena.alloc_slice_fill_with(count.next_multiple_of(4), |i| if i < count { byte(self) } else { 0 })
    }

    fn next(&self, allowed: &[vk::StructureType], depth: u32) -> u32 {
        if allowed.is_empty() || depth >= DEPTH_MAX || self.below(3) == 0 {
            return NEXT_END;
        }
        let ty = allowed.get(self.index(allowed.len())).copied().unwrap_or_default();
        ty.as_raw().cast_unsigned()
    }
}
