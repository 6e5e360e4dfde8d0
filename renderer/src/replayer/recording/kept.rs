//! Recordings that the guest may send once more by their place: their commands as they came, read anew each time.

use std::sync::{Arc, Mutex};

use protocol::limits::{KEPT_RECORDINGS_BYTES_MAX, KEPT_RECORDINGS_MAX};
use protocol::vulkan::codec::DecodeError;

/// The commands of a blob.
#[derive(Clone, Debug)]
pub(crate) struct Commands {
    /// Id of the command buffer that they begin.
    pub(crate) begun: u64,
    /// The frame's body; the commands are the end of it.
    body: Arc<Vec<u8>>,
    start: usize,
}

impl Commands {
    /// Those of a frame for the command buffer `begun`, from `start` on in its body.
    pub(crate) fn new(begun: u64, body: Vec<u8>, start: usize) -> Self {
        Self { begun, body: Arc::new(body), start }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.body.get(self.start..).unwrap_or_default()
    }
}

/// What is kept for one device.
#[derive(Debug, Default)]
pub(crate) struct KeptRecordings(Mutex<Places>);

#[derive(Debug, Default)]
struct Places {
    places: Vec<Option<Commands>>,
    bytes: usize,
}

impl Places {
    fn drop_at(&mut self, place: usize) -> bool {
        let dropped = self.places.get_mut(place).and_then(Option::take);
        self.bytes -= dropped.as_ref().map_or(0, |commands| commands.bytes().len());
        dropped.is_some()
    }
}

impl KeptRecordings {
    /// Keeps commands at a place, after those at `dropped` places are gone.
    ///
    /// # Errors
    /// Nothing was at one of these, or it is more than a guest may have kept.
    pub(crate) fn keep(&self, place: u32, dropped: &[u32], commands: Commands) -> Result<(), DecodeError> {
        let mut state = super::lock(&self.0);
        for &gone in dropped {
            if !usize::try_from(gone).is_ok_and(|gone| state.drop_at(gone)) {
                return Err(DecodeError::Breach("a recording to be dropped that is not kept"));
            }
        }
        let place = usize::try_from(place)
            .ok()
            .filter(|place| *place < KEPT_RECORDINGS_MAX)
            .ok_or(DecodeError::Breach("more recordings to be kept than may be"))?;
        state.drop_at(place);
        state.bytes += commands.bytes().len();
        if state.bytes > KEPT_RECORDINGS_BYTES_MAX {
            state.bytes -= commands.bytes().len();
            return Err(DecodeError::Breach("more bytes of recordings to be kept than may be"));
        }
        if state.places.len() <= place {
            state.places.resize_with(place + 1, || None);
        }
        if let Some(slot) = state.places.get_mut(place) {
            *slot = Some(commands);
        }
        Ok(())
    }

    /// The commands at a place.
    ///
    /// # Errors
    /// There are none.
    pub(crate) fn get(&self, place: u32) -> Result<Commands, DecodeError> {
        let state = super::lock(&self.0);
        let commands =
            usize::try_from(place).ok().and_then(|place| state.places.get(place)).cloned().flatten();
        commands.ok_or(DecodeError::Breach("a known recording that is not kept"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn commands(begun: u64, bytes: usize) -> Commands {
        Commands::new(begun, vec![7; bytes + 3], 3)
    }

    #[test]
    fn what_is_kept_is_found_until_something_else_is_there() {
        let kept = KeptRecordings::default();
        assert!(kept.get(5).is_err());
        kept.keep(5, &[], commands(1, 10)).unwrap();
        assert_eq!((kept.get(5).unwrap().begun, kept.get(5).unwrap().bytes().len()), (1, 10));
        assert!(kept.get(4).is_err() && kept.get(6).is_err() && kept.get(u32::MAX).is_err());
        kept.keep(5, &[], commands(2, 20)).unwrap();
        assert_eq!(kept.get(5).unwrap().begun, 2);
        kept.keep(0, &[5], commands(3, 30)).unwrap();
        assert!(kept.get(5).is_err() && kept.get(0).is_ok());
        assert_eq!(super::super::lock(&kept.0).bytes, 30);
    }

    #[test]
    fn a_guest_that_keeps_more_than_it_may_or_drops_what_is_not_there_breaches() {
        let kept = KeptRecordings::default();
        let most = u32::try_from(KEPT_RECORDINGS_MAX).unwrap();
        assert!(kept.keep(most, &[], commands(1, 1)).is_err());
        kept.keep(most - 1, &[], commands(1, KEPT_RECORDINGS_BYTES_MAX - 1)).unwrap();
        assert!(kept.keep(0, &[], commands(1, 2)).is_err());
        kept.keep(0, &[], commands(1, 1)).unwrap();
        // In place of the large one, it fits.
        kept.keep(most - 1, &[], commands(1, KEPT_RECORDINGS_BYTES_MAX - 1)).unwrap();
        assert!(kept.keep(1, &[2], commands(1, 1)).is_err());
        assert!(kept.keep(1, &[0, 0], commands(1, 1)).is_err());
    }
}
