//! What the host has kept of this tenant's contents: they are named and not sent again ([`protocol::wire::content`]).

use std::collections::HashSet;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock};

use fastcdc::v2020::FastCDC;
use protocol::limits::{CONTENT_BYTES_MAX, CONTENTS_MAX};
use protocol::wire::content::ContentId;
use protocol::wire::segment::SegmentHeader;

/// Contents below this are sent: naming them saves little.
pub const CONTENT_BYTES_MIN: usize = 512;
/// Uploads are cut where their bytes say so (Xia et al., FastCDC, USENIX ATC 2016): the same texels are cut in the same places
/// wherever in a staging buffer they stand. The least, usual and most bytes of a part.
const PART_BYTES: [usize; 3] = [16 << 10, 32 << 10, 128 << 10];

const _: () = assert!(PART_BYTES[2] <= CONTENT_BYTES_MAX);

/// What the host has.
#[derive(Debug, Default)]
pub struct HostContents {
    held: RwLock<HashSet<ContentId>>,
    keeps: AtomicBool,
}

/// What is to be done with a part of some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    /// The host shall keep it.
    Keep,
    /// The host has it.
    Held(ContentId),
}

/// A part of some bytes that is not simply sent.
pub type Part = (Range<usize>, Plan);

/// A place in a lane's bytes at which something other than bytes stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Bytes of the lane before it.
    pub at: usize,
    /// [`SegmentHeader::Keep`] or [`SegmentHeader::Held`].
    pub header: SegmentHeader,
}

impl HostContents {
    /// The host says what it has, and whether it keeps more.
    pub fn hear(&self, contents: Vec<ContentId>, keeps: bool) {
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        let room = CONTENTS_MAX.saturating_sub(held.len());
        held.extend(contents.into_iter().take(room));
        self.keeps.store(keeps, Ordering::Relaxed);
    }

    /// What to do with `whole` parts of an upload's bytes.
    pub fn plan_upload(&self, bytes: &[u8], whole: &[Range<usize>]) -> Vec<Part> {
        let [least, usual, most] = PART_BYTES;
        self.plan(whole.iter().filter(|range| range.len() >= least).flat_map(|range| {
            let part = bytes.get(range.clone()).unwrap_or_default();
            FastCDC::new(part, least, usual, most).map(|chunk| {
                let start = range.start + chunk.offset;
                (start..start + chunk.length, part.get(chunk.offset..chunk.offset + chunk.length))
            })
        }))
    }

    /// What to do with arrays within the parameters of a command.
    pub fn plan_arrays(&self, bytes: &[u8], arrays: &[Range<usize>]) -> Vec<Part> {
        let fit =
            arrays.iter().filter(|array| (CONTENT_BYTES_MIN..=CONTENT_BYTES_MAX).contains(&array.len()));
        self.plan(fit.map(|array| (array.clone(), bytes.get(array.clone()))))
    }

    fn plan<'a>(&self, parts: impl Iterator<Item = (Range<usize>, Option<&'a [u8]>)>) -> Vec<Part> {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let keeps = self.keeps.load(Ordering::Relaxed);
        if held.is_empty() && !keeps {
            return Vec::new();
        }
        let plan = |bytes: &[u8]| {
            let content = ContentId::of(bytes);
            if held.contains(&content) { Some(Plan::Held(content)) } else { keeps.then_some(Plan::Keep) }
        };
        parts.filter_map(|(range, bytes)| Some((range, plan(bytes?)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noise(bytes: usize) -> Vec<u8> {
        let mut state = 7_u64;
        let next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56).to_le_bytes()[0]
        };
        std::iter::repeat_with(next).take(bytes).collect()
    }

    fn ids(bytes: &[u8], parts: &[Part]) -> Vec<ContentId> {
        parts.iter().map(|(range, _)| ContentId::of(&bytes[range.clone()])).collect()
    }

    #[test]
    fn nothing_is_planned_for_a_host_that_keeps_nothing() {
        let contents = HostContents::default();
        let bytes = noise(1 << 20);
        assert_eq!(contents.plan_upload(&bytes, std::slice::from_ref(&(0..bytes.len()))), []);
    }

    #[test]
    fn what_the_host_has_is_named_wherever_it_stands() {
        let contents = HostContents::default();
        contents.hear(Vec::new(), true);
        let bytes = noise(1 << 20);
        let whole = 0..bytes.len();
        let first = contents.plan_upload(&bytes, std::slice::from_ref(&whole));
        assert!(first.iter().all(|(_, plan)| *plan == Plan::Keep));
        assert_eq!(first.iter().map(|(range, _)| range.len()).sum::<usize>(), bytes.len(), "all of it");
        contents.hear(ids(&bytes, &first), false);

        let mut moved = vec![1; 12_345];
        moved.extend(&bytes);
        let parts = contents.plan_upload(&moved, std::slice::from_ref(&(0..moved.len())));
        let held: usize = parts.iter().map(|(range, _)| range.len()).sum();
        assert!(held > bytes.len() / 10 * 8, "{held} bytes are found again");
        for (range, plan) in parts {
            assert_eq!(plan, Plan::Held(ContentId::of(&moved[range])), "no room for others");
        }
    }

    #[test]
    fn arrays_are_taken_whole_if_they_are_large_enough() {
        let contents = HostContents::default();
        contents.hear(Vec::new(), true);
        let bytes = noise(4096);
        let arrays = [0..CONTENT_BYTES_MIN - 1, 600..4096];
        assert_eq!(contents.plan_arrays(&bytes, &arrays), [(600..4096, Plan::Keep)]);
    }
}
