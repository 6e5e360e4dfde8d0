//! What the host has kept of this tenant's contents: they are named and not sent again ([`protocol::wire::content`]).

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock};

use fastcdc::v2020::FastCDC;
use protocol::limits::{CONTENT_BYTES_MAX, CONTENTS_MAX};
use protocol::wire::content::{ContentId, HeldContent};
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
    held: RwLock<Held>,
    keeps: AtomicBool,
}

#[derive(Debug, Default)]
struct Held {
    contents: HashSet<ContentId>,
    /// How many bytes those are that begin so; the last ones that did.
    sizes: HashMap<u32, u32>,
}

impl Held {
    /// Contents that `bytes` begin with: a guess by how they begin, which is looked at. Cutting is as dear as that, and where to cut
    /// is known already.
    fn at_front(&self, bytes: &[u8]) -> Option<(usize, ContentId)> {
        let size = self.sizes.get(&HeldContent::head_of(bytes))?;
        let size = usize::try_from(*size).ok()?;
        let content = ContentId::of(bytes.get(..size)?);
        self.contents.contains(&content).then_some((size, content))
    }

    fn plan(&self, bytes: &[u8], keeps: bool) -> Option<Plan> {
        let content = ContentId::of(bytes);
        if self.contents.contains(&content) { Some(Plan::Held(content)) } else { keeps.then_some(Plan::Keep) }
    }
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
    pub fn hear(&self, contents: Vec<HeldContent>, keeps: bool) {
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        let room = CONTENTS_MAX.saturating_sub(held.contents.len());
        for HeldContent { content, bytes, head } in contents.into_iter().take(room) {
            held.contents.insert(content);
            held.sizes.insert(head, bytes);
        }
        self.keeps.store(keeps, Ordering::Relaxed);
    }

    /// What to do with `whole` parts of an upload's bytes.
    pub fn plan_upload(&self, bytes: &[u8], whole: &[Range<usize>]) -> Vec<Part> {
        let [least, usual, most] = PART_BYTES;
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let keeps = self.keeps.load(Ordering::Relaxed);
        let mut parts = Vec::new();
        if held.contents.is_empty() && !keeps {
            return parts;
        }
        for range in whole.iter().filter(|range| range.len() >= least) {
            let mut at = range.start;
            while let Some(left) = bytes.get(at..range.end).filter(|left| !left.is_empty()) {
                let (size, plan) = match held.at_front(left) {
                    Some((size, content)) if size > 0 => (size, Some(Plan::Held(content))),
                    _ => {
                        let size = FastCDC::new(left, least, usual, most)
                            .next()
                            .map_or(left.len(), |cut| cut.length);
                        (size, held.plan(left.get(..size).unwrap_or(left), keeps))
                    }
                };
                parts.extend(plan.map(|plan| (at..at + size, plan)));
                at += size;
            }
        }
        parts
    }

    /// What to do with arrays within the parameters of a command.
    pub fn plan_arrays(&self, bytes: &[u8], arrays: &[Range<usize>]) -> Vec<Part> {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let keeps = self.keeps.load(Ordering::Relaxed);
        if held.contents.is_empty() && !keeps {
            return Vec::new();
        }
        let fit =
            arrays.iter().filter(|array| (CONTENT_BYTES_MIN..=CONTENT_BYTES_MAX).contains(&array.len()));
        fit.filter_map(|array| Some((array.clone(), held.plan(bytes.get(array.clone())?, keeps)?))).collect()
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

    fn ids(bytes: &[u8], parts: &[Part]) -> Vec<HeldContent> {
        parts.iter().map(|(range, _)| HeldContent::of(&bytes[range.clone()])).collect()
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
    fn bytes_that_begin_like_others_are_cut_as_if_nothing_were_known_of_them() {
        let cut = HostContents::default();
        cut.hear(Vec::new(), true);
        let bytes = noise(1 << 20);
        let range = 0..bytes.len();
        let whole = std::slice::from_ref(&range);
        let expected = cut.plan_upload(&bytes, whole);
        // Contents of other sizes that begin as each part does, the last one beyond the end.
        let mut others = ids(&bytes, &expected);
        for (number, other) in others.iter_mut().enumerate() {
            *other = HeldContent {
                content: ContentId([1; 16]),
                bytes: 700 * u32::try_from(number).unwrap(),
                ..*other
            };
        }
        others.last_mut().unwrap().bytes = u32::MAX;
        let misled = HostContents::default();
        misled.hear(others, true);
        assert_eq!(misled.plan_upload(&bytes, whole), expected);
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
