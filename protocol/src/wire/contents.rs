//! Contents of memory: which bytes changed, and whether they are worth compressing. Both directions use it.

use std::ops::Range;

use super::message::{Run, Skip};

/// Payloads below this are not worth compressing.
const COMPRESS_BYTES_MIN: usize = 1 << 10;
/// zstd level: the link is seldom faster than this is.
const COMPRESS_LEVEL: i32 = 1;
/// From this size on, samples say whether to try at all.
const SAMPLED_BYTES_MIN: usize = 256 << 10;
/// Of each, these bytes.
const SAMPLE_BYTES: usize = 4 << 10;
/// So many, evenly spread.
const SAMPLES: usize = 8;

/// Appends the runs in which `new` differs from `old`, and their bytes. A run never spans equal bytes: a page may
/// hold bytes that the device wrote since, which an upload must not take back. `base` is the offset of the first byte.
pub fn changed_runs(old: &[u8], new: &[u8], base: u64, runs: &mut Vec<Run>, payload: &mut Vec<u8>) {
    let length = old.len().min(new.len());
    let mut at = 0;
    while let Some(start) = first_different(&old[at..length], &new[at..length]).map(|n| at + n) {
        let size = first_equal(&old[start..length], &new[start..length]).unwrap_or(length - start);
        runs.push(Run { offset: base.saturating_add(start as u64), size: size as u64 });
        payload.extend_from_slice(&new[start..start + size]);
        at = start + size;
    }
}

/// Changed contents of a memory, with the bytes between changes where most change: so that contents which come again
/// look as they did, whatever they replace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Runs of the payload, ascending.
    pub runs: Vec<Run>,
    /// Bytes of the payload that did not change.
    pub skipped: Vec<Skip>,
    /// Bytes of the runs.
    pub payload: Vec<u8>,
    /// Parts of the payload with all bytes of a range.
    pub whole: Vec<Range<usize>>,
    /// Byte of the payload up to which `skipped` has been filled.
    skipped_until: usize,
}

/// From so many bytes on, a range may be taken whole.
const WHOLE_BYTES_MIN: usize = 4 << 10;
/// What did not change at the ends of a range is taken with it up to so many bytes: equal by chance. More is not of what was
/// written.
const WHOLE_MARGIN: usize = 64;

impl Changed {
    /// Adds what differs, as [`changed_runs`] does.
    pub fn add(&mut self, old: &[u8], new: &[u8], base: u64) {
        changed_runs(old, new, base, &mut self.runs, &mut self.payload);
    }

    /// Adds what differs, of memory that no device writes: where most changes, with what lies between and without looking
    /// further, as writing it once more changes nothing.
    pub fn add_overwritten(&mut self, old: &[u8], new: &[u8], base: u64) {
        let (Some(start), Some(end)) = (first_different(old, new), last_different(old, new)) else { return };
        let start = if start <= WHOLE_MARGIN { 0 } else { start };
        let end = if new.len().saturating_sub(end) <= WHOLE_MARGIN { new.len() } else { end };
        match (old.get(start..end), new.get(start..end)) {
            (Some(old), Some(whole)) if whole.len() >= WHOLE_BYTES_MIN && mostly_differ(old, whole) => {
                let from = self.payload.len();
                self.payload.extend_from_slice(whole);
                self.add_part(from, base.saturating_add(start as u64));
            }
            _ => self.add(old, new, base),
        }
    }

    /// The payload from byte `from` on is a range that begins at `offset`.
    fn add_part(&mut self, from: usize, offset: u64) {
        let part = from..self.payload.len();
        let size = part.len() as u64;
        match (self.runs.last_mut(), self.whole.last_mut()) {
            (Some(run), Some(before))
                if before.end == part.start && run.offset.saturating_add(run.size) == offset =>
            {
                run.size = run.size.saturating_add(size);
                before.end = part.end;
            }
            _ => {
                self.runs.push(Run { offset, size });
                self.whole.push(part);
            }
        }
    }

    /// Adds what differs; where that is more than half, with what lies between.
    pub fn add_whole(&mut self, old: &[u8], new: &[u8], base: u64) {
        let (runs_before, bytes_before) = (self.runs.len(), self.payload.len());
        self.add(old, new, base);
        let changed = self.payload.len() - bytes_before;
        let runs = self.runs.get(runs_before..).unwrap_or_default();
        let (Some(first), Some(last)) = (runs.first(), runs.last()) else { return };
        let index = |offset: u64| usize::try_from(offset.saturating_sub(base)).unwrap_or(usize::MAX);
        let (mut start, mut end) = (index(first.offset), index(last.offset.saturating_add(last.size)));
        if start <= WHOLE_MARGIN {
            start = 0;
        }
        if new.len().saturating_sub(end) <= WHOLE_MARGIN {
            end = new.len();
        }
        let Some(whole) = new.get(start..end) else { return };
        if whole.len() < WHOLE_BYTES_MIN || changed * 2 < whole.len() {
            return;
        }
        let runs = self.runs.split_off(runs_before);
        self.payload.truncate(bytes_before);
        self.payload.extend_from_slice(whole);
        self.skip_between(&runs, bytes_before, base.saturating_add(start as u64), whole.len());
        self.add_part(bytes_before, base.saturating_add(start as u64));
    }

    /// Skips what is not in `runs`, in a part of the payload from byte `at` on that begins with the byte at `offset`.
    fn skip_between(&mut self, runs: &[Run], at: usize, offset: u64, bytes: usize) {
        let place = |offset_of: u64| at + usize::try_from(offset_of.saturating_sub(offset)).unwrap_or(0);
        let mut from = at;
        let last = std::iter::once(Run { offset: offset.saturating_add(bytes as u64), size: 0 });
        for run in runs.iter().copied().chain(last) {
            let until = place(run.offset);
            if until > from {
                let after = (from - self.skipped_until) as u64;
                self.skipped.push(Skip { after, size: (until - from) as u64 });
                self.skipped_until = until;
            }
            from = until + usize::try_from(run.size).unwrap_or(0);
        }
    }
}

/// The parts of a payload that are to be written: those of its runs that are not skipped, as offset and bytes. Ends early
/// when the payload is too short.
pub fn written<'a>(
    runs: &'a [Run],
    skipped: &'a [Skip],
    payload: &'a [u8],
) -> impl Iterator<Item = (u64, &'a [u8])> + 'a {
    let mut skips = skipped.iter().scan(0_u64, |at, skip| {
        let start = at.saturating_add(skip.after);
        *at = start.saturating_add(skip.size);
        Some((start, *at))
    });
    let mut skip = skips.next();
    let mut at = 0_u64;
    let mut runs = runs.iter().copied();
    let mut run = runs.next();
    std::iter::from_fn(move || {
        loop {
            let Run { offset, size } = run?;
            let end = at.saturating_add(size);
            while skip.is_some_and(|(_, until)| until <= at) {
                skip = skips.next();
            }
            // Up to the next byte that is skipped, or from behind it.
            let (until, go_on) = match skip {
                Some((start, until)) if start <= at => (at, until.min(end)),
                Some((start, _)) => (start.min(end), start.min(end)),
                None => (end, end),
            };
            let index = |byte: u64| usize::try_from(byte).ok();
            let bytes = payload.get(index(at)?..index(until)?)?;
            at = go_on;
            let left = end - go_on;
            run = if left == 0 {
                runs.next()
            } else {
                Some(Run { offset: offset.saturating_add(size - left), size: left })
            };
            if !bytes.is_empty() {
                return Some((offset, bytes));
            }
        }
    })
}

/// The compressed payload (zstd), if that pays.
#[must_use]
pub fn compress(payload: &[u8]) -> Option<Vec<u8>> {
    if payload.len() < COMPRESS_BYTES_MIN || !looks_compressible(payload) {
        return None;
    }
    let compressed = zstd::bulk::compress(payload, COMPRESS_LEVEL).ok()?;
    pays(compressed.len(), payload.len()).then_some(compressed)
}

fn pays(compressed: usize, bytes: usize) -> bool {
    compressed < bytes / 10 * 9
}

/// Whether any of a few samples shrinks: to compress large contents for nothing costs as much as to send them.
fn looks_compressible(payload: &[u8]) -> bool {
    if payload.len() < SAMPLED_BYTES_MIN {
        return true;
    }
    let between = payload.len() / SAMPLES;
    payload.chunks(between).filter_map(|part| part.get(..SAMPLE_BYTES)).any(|sample| {
        zstd::bulk::compress(sample, COMPRESS_LEVEL)
            .is_ok_and(|compressed| pays(compressed.len(), SAMPLE_BYTES))
    })
}

const WORD: usize = size_of::<u64>();

/// Whether most of some samples differ.
fn mostly_differ(old: &[u8], new: &[u8]) -> bool {
    const SAMPLES: usize = 64;
    let step = (new.len() / SAMPLES).max(WORD);
    let samples = || old.chunks(step).zip(new.chunks(step));
    let differing = samples().filter(|(a, b)| a.get(..WORD) != b.get(..WORD)).count();
    differing * 4 >= samples().count() * 3
}

/// Index behind the last pair that differs.
fn last_different(old: &[u8], new: &[u8]) -> Option<usize> {
    let length = old.len().min(new.len());
    let (old, new) = (old.get(..length)?, new.get(..length)?);
    let rest = old.rchunks(WORD * 8).zip(new.rchunks(WORD * 8)).take_while(|(a, b)| a == b);
    let end = length.saturating_sub(rest.map(|(a, _)| a.len()).sum());
    old.get(..end)?.iter().zip(new).rposition(|(a, b)| a != b).map(|at| at + 1)
}

/// Index of the first pair that differs.
fn first_different(old: &[u8], new: &[u8]) -> Option<usize> {
    first(old, new, |differing| differing)
}

/// Index of the first pair that is equal.
fn first_equal(old: &[u8], new: &[u8]) -> Option<usize> {
    const LOW: u64 = u64::from_ne_bytes([0x01; WORD]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; WORD]);
    // The lowest bit that this sets is in the lowest byte that is zero; above it, it may be wrong.
    first(old, new, |differing| differing.wrapping_sub(LOW) & !differing & HIGH)
}

/// Index of the first byte for which `mark` sets a bit; it gets words in which bytes that are equal are zero, and its
/// lowest bit counts.
fn first(old: &[u8], new: &[u8], mark: impl Fn(u64) -> u64) -> Option<usize> {
    let marks = |a: &[u8; WORD], b: &[u8; WORD]| mark(u64::from_le_bytes(*a) ^ u64::from_le_bytes(*b));
    let length = old.len().min(new.len());
    let (old_words, old_rest) = old.get(..length)?.as_chunks::<WORD>();
    let (new_words, new_rest) = new.get(..length)?.as_chunks::<WORD>();
    for ((a, b), at) in old_words.iter().zip(new_words).zip((0..).step_by(WORD)) {
        let marks = marks(a, b);
        if marks != 0 {
            return Some(at + marks.trailing_zeros() as usize / 8);
        }
    }
    let padded = |rest: &[u8]| std::array::from_fn(|at| rest.get(at).copied().unwrap_or(0));
    let at = mark_of_rest(marks(&padded(old_rest), &padded(new_rest)), old_rest.len())?;
    Some(old_words.len() * WORD + at)
}

/// The byte of the lowest mark, if it is one of the first `length`.
fn mark_of_rest(marks: u64, length: usize) -> Option<usize> {
    let at = marks.trailing_zeros() as usize / 8;
    (at < length).then_some(at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn diff(old: &[u8], new: &[u8]) -> (Vec<Run>, Vec<u8>) {
        let (mut runs, mut payload) = (Vec::new(), Vec::new());
        changed_runs(old, new, 0, &mut runs, &mut payload);
        (runs, payload)
    }

    #[test]
    fn equal_gaps_are_not_bridged() {
        let (runs, payload) = diff(&[0; 12], &[1, 0, 2, 2, 0, 0, 0, 0, 0, 0, 0, 3]);
        let expected = [(0, 1), (2, 2), (11, 1)].map(|(offset, size)| Run { offset, size });
        assert_eq!((runs.as_slice(), payload.as_slice()), (&expected[..], &[1, 2, 2, 3][..]));
    }

    fn patched(old: &[u8], changed: &Changed) -> (Vec<u8>, usize) {
        let (mut patched, mut touched) = (old.to_vec(), 0);
        for (offset, bytes) in written(&changed.runs, &changed.skipped, &changed.payload) {
            let offset = usize::try_from(offset).unwrap();
            patched[offset..offset + bytes.len()].copy_from_slice(bytes);
            touched += bytes.len();
        }
        (patched, touched)
    }

    fn noise(seed: u64, bytes: usize) -> Vec<u8> {
        let mut state = seed;
        let next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56).to_le_bytes()[0]
        };
        std::iter::repeat_with(next).take(bytes).collect()
    }

    #[test]
    fn contents_that_come_again_look_the_same_whatever_they_replace() {
        let new = noise(1, 64 << 10);
        for old in [vec![0; new.len()], noise(2, new.len()), noise(3, new.len())] {
            let mut changed = Changed::default();
            changed.add(&[1], &[2], 0);
            changed.add_whole(&old[..40 << 10], &new[..40 << 10], 5);
            changed.add_whole(&old[40 << 10..], &new[40 << 10..], 5 + (40 << 10));
            assert_eq!(changed.whole, std::slice::from_ref(&(1..1 + new.len())), "one part, as they touch");
            assert_eq!(changed.runs.len(), 2);
            assert!(changed.payload[1..] == new);
            let mut expected = vec![2; 5];
            expected.extend(&new);
            let mut before = vec![2; 5];
            before.extend(&old);
            let (now, touched) = patched(&before, &changed);
            assert!(now == expected);
            assert_eq!(touched, 1 + old.iter().zip(&new).filter(|(a, b)| a != b).count());
        }
    }

    #[test]
    fn what_no_device_writes_is_taken_whole_without_skips() {
        let (old, new) = (noise(1, 64 << 10), noise(2, 64 << 10));
        let mut changed = Changed::default();
        for at in (0..old.len()).step_by(16 << 10) {
            let part = at..at + (16 << 10);
            changed.add_overwritten(&old[part.clone()], &new[part], at as u64);
        }
        assert_eq!((changed.runs.len(), changed.skipped.len()), (1, 0));
        assert_eq!(changed.whole, std::slice::from_ref(&(0..new.len())));
        assert!(changed.payload == new);
        let mut few = old.clone();
        few.iter_mut().step_by(1000).for_each(|byte| *byte ^= 1);
        let mut changed = Changed::default();
        changed.add_overwritten(&old, &few, 0);
        assert_eq!(changed.payload.len(), old.len().div_ceil(1000));
        assert!(patched(&old, &changed).0 == few);
        changed.add_overwritten(&old, &old, 0);
        assert_eq!(changed.payload.len(), old.len().div_ceil(1000));
    }

    #[test]
    fn few_changes_are_not_taken_whole() {
        let old = noise(1, 16 << 10);
        let mut new = old.clone();
        new.iter_mut().step_by(3).for_each(|byte| *byte ^= 1);
        let mut changed = Changed::default();
        changed.add_whole(&old, &new, 0);
        assert_eq!((changed.whole.len(), changed.payload.len()), (0, old.len().div_ceil(3)));
        assert!(patched(&old, &changed).0 == new);
    }

    #[test]
    fn what_a_range_does_not_begin_or_end_with_stays_outside() {
        let old = noise(1, 32 << 10);
        let mut new = old.clone();
        new[1000..20_000].copy_from_slice(&noise(2, 19_000));
        let mut changed = Changed::default();
        changed.add_whole(&old, &new, 0);
        assert_eq!(changed.runs.len(), 1);
        assert!(changed.runs[0].offset.abs_diff(1000) < 9 && changed.payload.len().abs_diff(19_000) < 9);
    }

    #[test]
    fn skips_that_do_not_fit_write_what_there_is() {
        let runs = [Run { offset: 10, size: 4 }, Run { offset: 20, size: 4 }];
        let all = |skipped: &[Skip], payload: &[u8]| -> Vec<(u64, Vec<u8>)> {
            written(&runs, skipped, payload).map(|(offset, bytes)| (offset, bytes.to_vec())).collect()
        };
        let payload = [1, 2, 3, 4, 5, 6, 7, 8];
        assert_eq!(all(&[], &payload), [(10, vec![1, 2, 3, 4]), (20, vec![5, 6, 7, 8])]);
        let skips = [Skip { after: 1, size: 1 }, Skip { after: 1, size: 2 }];
        assert_eq!(all(&skips, &payload), [(10, vec![1]), (12, vec![3]), (21, vec![6, 7, 8])]);
        assert_eq!(all(&[Skip { after: 0, size: u64::MAX }], &payload), []);
        assert_eq!(all(&[Skip { after: u64::MAX, size: 1 }], &payload[..5]), [(10, vec![1, 2, 3, 4])]);
        assert_eq!(all(&[Skip { after: 0, size: 0 }; 3], &payload[..3]), []);
    }

    #[test]
    fn compression_only_where_it_pays() {
        assert_eq!(compress(&[0; 64]), None);
        assert!(compress(&[0; 1 << 16]).unwrap().len() < 1000);
        assert!(compress(&vec![0; SAMPLED_BYTES_MIN]).unwrap().len() < 1000);
        let mut state = 1_u32;
        let noise = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        });
        let mut half: Vec<u8> = noise.take(SAMPLED_BYTES_MIN * 2).collect();
        assert_eq!(compress(&half), None);
        // One half of it gets small: a sample says so.
        half[SAMPLED_BYTES_MIN..].fill(7);
        assert!(compress(&half).is_some_and(|small| small.len() < half.len() / 10 * 6));
    }

    fn pair() -> impl Strategy<Value = (Vec<u8>, Vec<u8>)> {
        (0_usize..600).prop_flat_map(|n| {
            let few = || prop::collection::vec(0_u8..3, n);
            (few(), few())
        })
    }

    proptest! {
        #[test]
        fn whole_ranges_turn_old_into_new_and_touch_nothing_else(
            parts in prop::collection::vec((any::<u64>(), any::<u64>(), 0_usize..9000, 1_u64..300), 1..5)
        ) {
            let (mut old, mut new, mut changed) = (Vec::new(), Vec::new(), Changed::default());
            for (a, b, bytes, every) in parts {
                let (before, mut now) = (noise(a, bytes), noise(b, bytes));
                for (at, byte) in now.iter_mut().enumerate() {
                    if (at as u64).is_multiple_of(every) { *byte = before[at]; }
                }
                changed.add_whole(&before, &now, old.len() as u64);
                old.extend(before);
                new.extend(now);
            }
            let (now, touched) = patched(&old, &changed);
            prop_assert!(now == new);
            prop_assert_eq!(touched, old.iter().zip(&new).filter(|(a, b)| a != b).count());
            prop_assert_eq!(changed.runs.iter().map(|run| run.size).sum::<u64>(), changed.payload.len() as u64);
        }

        #[test]
        fn overwritten_ranges_turn_old_into_new(
            seeds in any::<(u64, u64)>(), bytes in 0_usize..9000, same in prop::collection::vec(0_usize..9000, 0..9)
        ) {
            let (old, mut new) = (noise(seeds.0, bytes), noise(seeds.1, bytes));
            for pair in same.chunks_exact(2) {
                let (from, to) = (pair[0].min(pair[1]).min(bytes), pair[0].max(pair[1]).min(bytes));
                new[from..to].copy_from_slice(&old[from..to]);
            }
            let mut changed = Changed::default();
            changed.add_overwritten(&old, &new, 0);
            prop_assert!(patched(&old, &changed).0 == new);
        }

        #[test]
        fn runs_turn_old_into_new_and_touch_nothing_else((old, new) in pair()) {
            let (runs, payload) = diff(&old, &new);
            let mut patched = old.clone();
            let (mut taken, mut touched) = (0, 0);
            let mut end = 0;
            for run in &runs {
                let offset = usize::try_from(run.offset).unwrap();
                let size = usize::try_from(run.size).unwrap();
                prop_assert!(size > 0 && (offset > end || end == 0), "ascending, with gaps between");
                patched[offset..offset + size].copy_from_slice(&payload[taken..taken + size]);
                taken += size;
                touched += size;
                end = offset + size;
            }
            prop_assert_eq!(taken, payload.len());
            prop_assert_eq!(&patched, &new);
            prop_assert_eq!(touched, old.iter().zip(&new).filter(|(a, b)| a != b).count());
        }
    }
}
