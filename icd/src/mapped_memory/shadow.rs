//! The guest's copy of a mapped memory: mapped twice, and a mirror of what the host has.
#![expect(unsafe_code, reason = "maps memory that the app writes at any time, from any thread")]

use std::num::NonZeroUsize;
use std::ops::Range;
use std::ptr::NonNull;
use std::sync::{Arc, Once};

use ash::vk;
use rustix::mm::{Advice, madvise};

use super::blocks::BLOCK_BYTES;
use super::mapping::Mapping;
use super::room;

/// Shadow and mirror of one memory. Both start as zeros.
#[derive(Debug)]
pub(super) struct Shadow {
    /// The app's.
    view: Mapping,
    /// Ours: never tracked, never faulting.
    alias: Arc<Mapping>,
    /// What the host has, as far as the guest knows.
    mirror: Mapping,
    bytes: usize,
    /// Blocks whose mirror has been given its pages.
    populated: Vec<bool>,
}

/// Parts of a mirror from this size on get their pages at once, and not by a fault for reading and one for writing each.
const POPULATED_BYTES_MIN: usize = 16 << 10;

impl Shadow {
    /// A shadow of `bytes` bytes, which this machine has room for.
    ///
    /// # Errors
    /// `ERROR_OUT_OF_HOST_MEMORY` when this machine has no room for it, `ERROR_MEMORY_MAP_FAILED` when it has no
    /// addresses: better now than as a SIGBUS in the app.
    pub(super) fn new(bytes: u64) -> Result<Self, vk::Result> {
        Self::new_or(bytes, || false)
    }

    /// As [`Self::new`]; where there is no room, `give_way` may make some, and says whether it did.
    pub(super) fn new_or(bytes: u64, give_way: impl FnOnce() -> bool) -> Result<Self, vk::Result> {
        let made = match Self::reserve(bytes) {
            Err(_) if give_way() => Self::reserve(bytes),
            made => made,
        };
        made.map_err(|error| {
            static SAID: Once = Once::new();
            SAID.call_once(|| tracing::error!(%error, bytes, "no room to map device memory; further ones are not logged"));
            tracing::debug!(%error, bytes, "no room to map device memory");
            match error {
                room::NoRoom::Addresses(_) => vk::Result::ERROR_MEMORY_MAP_FAILED,
                _ => vk::Result::ERROR_OUT_OF_HOST_MEMORY,
            }
        })
    }

    fn reserve(bytes: u64) -> Result<Self, room::NoRoom> {
        let too_large = || room::NoRoom::Addresses(rustix::io::Errno::OVERFLOW);
        let size = usize::try_from(bytes).map_err(|_| too_large())?;
        let mapped = size.checked_next_multiple_of(rustix::param::page_size()).and_then(NonZeroUsize::new);
        let mapped = mapped.ok_or_else(too_large)?;
        // Addresses first: to give memory back is dearer.
        let alias = Arc::new(Mapping::shared(mapped).map_err(room::NoRoom::Addresses)?);
        let view = alias.again().map_err(room::NoRoom::Addresses)?;
        let mirror = Mapping::anonymous(mapped).map_err(room::NoRoom::Addresses)?;
        room::reserve(&alias)?;
        Ok(Self { view, alias, mirror, bytes: size, populated: Vec::new() })
    }

    /// A shadow that is the app's own memory (`VK_EXT_external_memory_host`), with a mirror of zeros.
    ///
    /// # Errors
    /// `ERROR_OUT_OF_HOST_MEMORY`: no room for the mirror.
    pub(super) fn imported(address: NonNull<u8>, bytes: NonZeroUsize) -> Result<Self, vk::Result> {
        let mirror = Mapping::anonymous(bytes).map_err(|error| {
            tracing::error!(%error, bytes, "no room for a copy of imported memory");
            vk::Result::ERROR_OUT_OF_HOST_MEMORY
        })?;
        let view = || Mapping::of_app(address, bytes);
        let alias = Arc::new(view());
        Ok(Self { view: view(), alias, mirror, bytes: bytes.get(), populated: Vec::new() })
    }

    /// Its size.
    #[must_use]
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Another size, of at most what is mapped.
    pub(super) fn resize(&mut self, bytes: usize) {
        self.bytes = bytes.min(self.view.bytes());
    }

    /// Makes all that is mapped zeros again, whatever was noted or compared of it: every byte is looked at. Nobody else
    /// reaches it any more.
    pub(super) fn clear(&mut self) {
        const ZEROS: [u8; PART] = [0; PART];
        const PART: usize = 4096;
        for mapping in [&*self.alias, &self.mirror] {
            for start in (0..mapping.bytes()).step_by(PART) {
                let size = PART.min(mapping.bytes() - start);
                // SAFETY: within the mapping.
                let part = unsafe { mapping.start().add(start) };
                // SAFETY: so many bytes are mapped there, and `ZEROS` is as long at least.
                let is_clear = unsafe { libc::memcmp(part.cast(), ZEROS.as_ptr().cast(), size) } == 0;
                // Reading does not take memory for pages that nobody wrote.
                if !is_clear {
                    // SAFETY: as above.
                    unsafe { part.write_bytes(0, size) };
                }
            }
        }
    }

    /// The app's mapping, whole pages.
    #[must_use]
    pub(super) fn app_view(&self) -> &Mapping {
        &self.view
    }

    /// A page of the app's view, while there is no app yet.
    pub(super) fn view_page(&mut self, number: usize, page_bytes: usize) -> &mut [u8] {
        assert!((number + 1) * page_bytes <= self.view.bytes(), "a page of the view");
        // SAFETY: within the mapping, as just checked.
        let start = unsafe { self.view.start().add(number * page_bytes) };
        // SAFETY: mapped, and reached by nobody else while this shadow is borrowed: no app has it yet.
        unsafe { std::slice::from_raw_parts_mut(start, page_bytes) }
    }

    /// Where the app sees the first byte.
    #[must_use]
    pub(super) fn view(&self) -> *mut u8 {
        self.view.start()
    }

    /// Maps a range a further time, at an address that the app chose.
    ///
    /// # Errors
    /// `ERROR_MEMORY_MAP_FAILED`.
    ///
    /// # Safety
    /// The app gave the range at `address` away.
    pub(super) unsafe fn place(
        &self,
        address: *mut u8,
        offset: u64,
        bytes: usize,
    ) -> Result<Mapping, vk::Result> {
        let bytes = NonZeroUsize::new(bytes).ok_or(vk::Result::ERROR_MEMORY_MAP_FAILED)?;
        if self.alias.is_of_app() {
            return Err(vk::Result::ERROR_MEMORY_MAP_FAILED);
        }
        let offset = usize::try_from(offset).map_err(|_| vk::Result::ERROR_MEMORY_MAP_FAILED)?;
        // SAFETY: by this function's contract.
        unsafe { self.alias.placed(address, offset, bytes) }.map_err(|error| {
            tracing::error!(%error, "device memory could not be mapped where the app wants it");
            vk::Result::ERROR_MEMORY_MAP_FAILED
        })
    }

    /// Compares a range with the mirror. If it differs, `scratch` gets a copy of it that no app thread changes any
    /// more, and the result is that copy with the mirror's bytes. What lies beyond the end is left out.
    pub(super) fn changed<'a>(
        &'a mut self,
        range: &Range<usize>,
        scratch: &'a mut Vec<u8>,
    ) -> Option<(&'a [u8], &'a mut [u8])> {
        let start = range.start;
        let size = range.end.min(self.bytes).checked_sub(start)?;
        // SAFETY: `start` is within the mapping.
        let app = unsafe { self.alias.start().add(start) };
        // SAFETY: as above.
        let mirror = unsafe { self.mirror.start().add(start) };
        // SAFETY: both ranges are mapped; a concurrent write of the app may be seen or not, and if not is found by
        // the next comparison. Not a Rust slice: the app may write meanwhile.
        let equal = unsafe { libc::memcmp(app.cast(), mirror.cast(), size) } == 0;
        if equal {
            return None;
        }
        self.populate(start, size);
        scratch.resize(size, 0);
        // SAFETY: source mapped, destination just sized, they do not overlap.
        unsafe { std::ptr::copy_nonoverlapping(app, scratch.as_mut_ptr(), size) };
        // SAFETY: the mirror is only reached through `&mut self`.
        let mirror = unsafe { std::slice::from_raw_parts_mut(mirror, size) };
        Some((scratch, mirror))
    }

    /// Gives a part of the mirror, within a block, its pages.
    fn populate(&mut self, start: usize, bytes: usize) {
        let block = start / BLOCK_BYTES;
        if bytes < POPULATED_BYTES_MIN || self.populated.get(block) == Some(&true) {
            return;
        }
        self.populated.resize(self.populated.len().max(block + 1), false);
        self.populated[block] = true;
        let page = rustix::param::page_size();
        let first = start / page * page;
        let end = (start + bytes).next_multiple_of(page).min(self.mirror.bytes());
        // SAFETY: within the mapping, as the part is within the shadow.
        let address = unsafe { self.mirror.start().add(first) };
        // What is not given is faulted in: kernels before 5.14 do not know this.
        // SAFETY: the mirror's own pages, whose contents stay.
        let _ = unsafe { madvise(address.cast(), end.saturating_sub(first), Advice::LinuxPopulateWrite) };
    }

    /// Writes bytes of the device into the app's view and the mirror; false when they do not fit.
    #[must_use]
    pub(super) fn write(&mut self, offset: u64, bytes: &[u8]) -> bool {
        let Ok(offset) = usize::try_from(offset) else { return false };
        if offset.checked_add(bytes.len()).is_none_or(|end| end > self.bytes) {
            return false;
        }
        for mapping in [&*self.alias, &self.mirror] {
            // SAFETY: within the mapping, as checked.
            let to = unsafe { mapping.start().add(offset) };
            // SAFETY: `bytes` is ours, the destination is mapped and of that length.
            unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len()) };
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::blocks::BLOCK_BYTES;
    use super::*;

    /// The block at `start`.
    fn changed<'a>(
        shadow: &'a mut Shadow,
        start: usize,
        scratch: &'a mut Vec<u8>,
    ) -> Option<(&'a [u8], &'a mut [u8])> {
        shadow.changed(&(start..start + BLOCK_BYTES), scratch)
    }

    fn poke(shadow: &Shadow, offset: usize, value: u8) {
        // SAFETY: tests stay within the view.
        let at = unsafe { shadow.view().add(offset) };
        // SAFETY: as above.
        unsafe { at.write_volatile(value) };
    }

    fn peek(shadow: &Shadow, offset: usize) -> u8 {
        // SAFETY: tests stay within the view.
        let at = unsafe { shadow.view().add(offset) };
        // SAFETY: as above.
        unsafe { at.read_volatile() }
    }

    #[test]
    fn what_the_app_writes_differs_from_the_mirror_until_it_is_taken() {
        let mut shadow = Shadow::new(BLOCK_BYTES as u64 + 10).unwrap();
        let mut scratch = Vec::new();
        assert!(changed(&mut shadow, 0, &mut scratch).is_none());
        poke(&shadow, BLOCK_BYTES + 9, 7);
        assert!(changed(&mut shadow, 0, &mut scratch).is_none());
        let (app, mirror) = changed(&mut shadow, BLOCK_BYTES, &mut scratch).unwrap();
        assert_eq!((app.len(), app[9]), (10, 7));
        mirror.copy_from_slice(app);
        assert!(changed(&mut shadow, BLOCK_BYTES, &mut scratch).is_none());
    }

    #[test]
    fn a_placed_view_shows_the_same_bytes() {
        let shadow = Shadow::new(2 * BLOCK_BYTES as u64).unwrap();
        // A range to give away.
        let given = Mapping::anonymous(NonZeroUsize::new(BLOCK_BYTES).unwrap()).unwrap();
        // SAFETY: the range is this test's own.
        let placed = unsafe { shadow.place(given.start(), BLOCK_BYTES as u64, BLOCK_BYTES) }.unwrap();
        // SAFETY: the first byte of a mapping.
        unsafe { placed.start().write_volatile(3) };
        assert_eq!(peek(&shadow, BLOCK_BYTES), 3);
        placed.reserve().unwrap();
    }

    #[test]
    fn what_the_device_wrote_is_seen_by_the_app_and_not_sent_back() {
        let mut shadow = Shadow::new(100).unwrap();
        assert!(shadow.write(90, &[1; 10]));
        assert!(!shadow.write(91, &[1; 10]));
        assert!(!shadow.write(u64::MAX, &[1]));
        assert_eq!(peek(&shadow, 99), 1);
        assert!(changed(&mut shadow, 0, &mut Vec::new()).is_none());
    }
}
