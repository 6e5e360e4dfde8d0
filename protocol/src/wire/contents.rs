//! Contents of memory: which bytes changed, and whether they are worth compressing. Both directions use it.

use super::message::Run;

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
