//! Shadows of memory that was freed, for memory that is mapped next. Making a shadow costs three mappings and a
//! fault for each page; programs that allocate, map, write and free for each thing they do would pay that each time.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ash::vk;

use super::shadow::Shadow;
use super::tracker::{Noting, Tracker};

/// Larger shadows go back to the system: to make them zeros would cost as much as new ones do.
const SPARE_BYTES_MAX: usize = 1 << 20;
/// Kept in all; their mirrors take as much again.
const ALL_BYTES_MAX: usize = 8 << 20;
/// Each takes a turn of whoever looks for one.
const SPARES_MAX: usize = 32;

/// A shadow of zeros, and what notes the writes into it: nothing was written.
#[derive(Debug)]
pub(super) struct Spare {
    pub(super) shadow: Shadow,
    pub(super) noting: Option<Noting>,
}

/// Those of a device, oldest first.
#[derive(Debug)]
pub(super) struct Spares {
    noted: bool,
    kept: Mutex<VecDeque<Spare>>,
}

impl Spares {
    /// None yet.
    pub(super) fn new(tracker: &Tracker) -> Self {
        Self { noted: matches!(tracker, Tracker::WriteProtection(_)), kept: Mutex::default() }
    }

    /// One for a memory of so many bytes: the smallest that is large enough, but none of more than twice that.
    pub(super) fn take(&self, bytes: u64) -> Option<Spare> {
        let wanted = usize::try_from(bytes).ok()?.checked_next_multiple_of(rustix::param::page_size())?;
        let mut kept = self.lock();
        let fits = |spare: &Spare| {
            let has = spare.shadow.app_view().bytes();
            (wanted..=wanted.saturating_mul(2)).contains(&has).then_some(has)
        };
        let sizes = kept.iter().enumerate().filter_map(|(at, spare)| Some((fits(spare)?, at)));
        let (_, at) = sizes.min()?;
        let mut spare = kept.remove(at)?;
        drop(kept);
        spare.shadow.resize(usize::try_from(bytes).ok()?);
        Some(spare)
    }

    /// A new shadow, for which these give way if need be.
    pub(super) fn make(&self, bytes: u64) -> Result<Shadow, vk::Result> {
        Shadow::new_or(bytes, || !std::mem::take(&mut *self.lock()).is_empty())
    }

    /// The shadow of a memory that is gone: nobody reaches it any more. `noting`: where its writes were noted to the end.
    pub(super) fn retire(&self, mut shadow: Shadow, noting: Option<Noting>) {
        let bytes = shadow.app_view().bytes();
        if bytes > SPARE_BYTES_MAX || noting.is_some() != self.noted {
            return;
        }
        shadow.clear();
        // Protected again, what was written last and what was left without protection.
        if let Some(Noting(means)) = &noting
            && let Err(error) = means.take_written(shadow.view().addr(), bytes, |_, _| ())
        {
            tracing::debug!(%error, "a shadow is not kept");
            return;
        }
        let mut kept = self.lock();
        kept.push_back(Spare { shadow, noting });
        let mut all: usize = kept.iter().map(|spare| spare.shadow.app_view().bytes()).sum();
        let mut dropped = Vec::new();
        while (all > ALL_BYTES_MAX || kept.len() > SPARES_MAX)
            && let Some(oldest) = kept.pop_front()
        {
            all -= oldest.shadow.app_view().bytes();
            dropped.push(oldest);
        }
        // Unmapped after that.
        drop(kept);
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Spare>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::TrackMode;

    fn spares() -> Spares {
        Spares::new(&Tracker::choose(TrackMode::Compare))
    }

    #[test]
    fn a_shadow_that_comes_again_is_zeros_in_all_that_it_was() {
        let spares = spares();
        let mut shadow = Shadow::new(5 * 4096).unwrap();
        let first = shadow.view();
        // The device's in the mirror too, the app's in the view alone.
        assert!(shadow.write(4096, &[1; 100]));
        shadow.view_page(4, 4096).fill(7);
        spares.retire(shadow, None);
        assert!(spares.take(6 * 4096).is_none(), "too small");
        assert!(spares.take(2 * 4096).is_none(), "too large");
        let mut again = spares.take(4 * 4096 + 1).unwrap().shadow;
        assert_eq!((again.view(), again.bytes()), (first, 4 * 4096 + 1));
        for page in 0..5 {
            assert!(again.view_page(page, 4096).iter().all(|&byte| byte == 0), "page {page}");
        }
        assert!(again.changed(&(0..5 * 4096), &mut Vec::new()).is_none(), "and so is the mirror");
        assert!(!again.write(4 * 4096 + 1, &[1]), "beyond the end of what it is now");
        assert!(spares.take(4 * 4096 + 1).is_none(), "there was one");
    }

    #[test]
    fn the_smallest_that_is_large_enough_comes_first() {
        let spares = spares();
        for pages in [4, 2, 3] {
            spares.retire(Shadow::new(pages * 4096).unwrap(), None);
        }
        let bytes = || spares.take(2 * 4096).map(|spare| spare.shadow.app_view().bytes() / 4096);
        assert_eq!([bytes(), bytes(), bytes(), bytes()], [Some(2), Some(3), Some(4), None]);
    }

    #[test]
    fn what_is_kept_has_a_bound() {
        let (spares, page) = (spares(), rustix::param::page_size() as u64);
        for _ in 0..SPARES_MAX + 3 {
            spares.retire(Shadow::new(page).unwrap(), None);
        }
        assert_eq!(spares.lock().len(), SPARES_MAX);
        spares.retire(Shadow::new(SPARE_BYTES_MAX as u64 + 1).unwrap(), None);
        assert_eq!(spares.lock().len(), SPARES_MAX, "too large to be kept");
        for _ in 0..10 {
            spares.retire(Shadow::new(SPARE_BYTES_MAX as u64).unwrap(), None);
        }
        let sizes: Vec<_> = spares.lock().iter().map(|spare| spare.shadow.app_view().bytes()).collect();
        assert_eq!(sizes, [SPARE_BYTES_MAX; ALL_BYTES_MAX / SPARE_BYTES_MAX], "the oldest went");
    }

    #[test]
    fn spares_give_way_to_what_there_is_no_room_for() {
        let spares = spares();
        spares.retire(Shadow::new(4096).unwrap(), None);
        assert!(spares.make(1 << 50).is_err(), "of which no machine has as much");
        assert!(spares.lock().is_empty());
    }

    #[test]
    fn what_was_not_noted_to_the_end_is_not_kept() {
        let spares = Spares { noted: true, kept: Mutex::default() };
        spares.retire(Shadow::new(4096).unwrap(), None);
        assert!(spares.lock().is_empty());
    }
}
