//! Which bytes changed.

use protocol::wire::message::Run;

/// Bytes of a block: the unit of comparing.
pub const BLOCK_BYTES: usize = 64 << 10;

/// Appends the runs in which `new` differs from `old`, and their bytes. A run never spans equal bytes: a page may
/// hold bytes that the device wrote since, which an upload must not take back. `base` is the offset of the first byte.
pub fn changed_runs(old: &[u8], new: &[u8], base: u64, runs: &mut Vec<Run>, payload: &mut Vec<u8>) {
    let length = old.len().min(new.len());
    let mut at = 0;
    while let Some(start) = first(&old[at..length], &new[at..length], |a, b| a != b).map(|n| at + n) {
        let size = first(&old[start..length], &new[start..length], |a, b| a == b).unwrap_or(length - start);
        runs.push(Run { offset: base.saturating_add(start as u64), size: size as u64 });
        payload.extend_from_slice(&new[start..start + size]);
        at = start + size;
    }
}

/// Index of the first pair for which `found` holds; equal words are skipped whole when looking for a difference.
fn first(old: &[u8], new: &[u8], found: fn(u8, u8) -> bool) -> Option<usize> {
    const WORD: usize = size_of::<u64>();
    let looks_for_equal = found(0, 0);
    let mut at = 0;
    if !looks_for_equal {
        let words = old.as_chunks::<WORD>().0.iter().zip(new.as_chunks::<WORD>().0);
        at = words.take_while(|(a, b)| a == b).count() * WORD;
    }
    let rest = old.get(at..)?.iter().zip(new.get(at..)?);
    rest.into_iter().position(|(a, b)| found(*a, *b)).map(|n| at + n)
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
