//! Mapped memory of this process. What is mapped twice is so without a file: the app's descriptors are few and its own.
#![expect(unsafe_code, reason = "maps memory")]

use std::num::NonZeroUsize;
use std::ops::Range;
use std::ptr::NonNull;

use ash::vk;
use rustix::mm::{
    Advice, MapFlags, MremapFlags, ProtFlags, madvise, mmap_anonymous, mremap, mremap_fixed, munmap,
};

/// One mapping; unmapped when dropped, unless it is the app's.
#[derive(Debug)]
pub(super) struct Mapping {
    address: NonNull<u8>,
    bytes: NonZeroUsize,
    of_app: bool,
}

// SAFETY: a mapping is plain memory, owned by this value; what is done with it is synchronised by its user.
unsafe impl Send for Mapping {}
// SAFETY: as above.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Its size, in whole pages where the kernel chose the address.
    #[must_use]
    pub(super) fn bytes(&self) -> usize {
        self.bytes.get()
    }

    /// Its addresses, up to the end of its last page.
    #[must_use]
    pub(super) fn pages(&self) -> Range<usize> {
        let start = self.address.as_ptr().addr();
        start..start + self.bytes.get().next_multiple_of(rustix::param::page_size())
    }

    /// Memory that can be mapped again; zeros.
    pub(super) fn shared(bytes: NonZeroUsize) -> rustix::io::Result<Self> {
        let protection = ProtFlags::READ | ProtFlags::WRITE;
        // SAFETY: a new mapping at an address that the kernel chooses changes no existing memory.
        let address =
            unsafe { mmap_anonymous(std::ptr::null_mut(), bytes.get(), protection, MapFlags::SHARED) }?;
        Self::adopt(address.cast(), bytes)
    }

    /// The same memory once more: what is resized from nothing stays where it is too (`mremap(2)`).
    pub(super) fn again(&self) -> rustix::io::Result<Self> {
        let address = self.address.as_ptr().cast();
        // SAFETY: this mapping stays, and the new one is where nothing is.
        let address = unsafe { mremap(address, 0, self.bytes.get(), MremapFlags::MAYMOVE) }?;
        Self::adopt(address.cast(), self.bytes)
    }

    /// A part of the same memory at an address that the app chose; what was mapped there is gone.
    ///
    /// # Safety
    /// The app gave the range away: `VK_EXT_map_memory_placed`.
    pub(super) unsafe fn placed(
        &self,
        address: *mut u8,
        offset: usize,
        bytes: NonZeroUsize,
    ) -> rustix::io::Result<Self> {
        if offset.checked_add(bytes.get()).is_none_or(|end| end > self.pages().len()) {
            return Err(rustix::io::Errno::INVAL);
        }
        let from = self.address.as_ptr().wrapping_add(offset);
        // SAFETY: this mapping stays; the app gave the range away, by this function's contract.
        let address =
            unsafe { mremap_fixed(from.cast(), 0, bytes.get(), MremapFlags::MAYMOVE, address.cast()) }?;
        Self::adopt(address.cast(), bytes)
    }

    /// The app's own memory, which is not unmapped here.
    pub(super) fn of_app(address: NonNull<u8>, bytes: NonZeroUsize) -> Self {
        Self { address, bytes, of_app: true }
    }

    /// Whether it is the app's own memory.
    pub(super) fn is_of_app(&self) -> bool {
        self.of_app
    }

    /// Its first byte.
    pub(super) fn start(&self) -> *mut u8 {
        self.address.as_ptr()
    }

    /// Gives all of it its pages, so that none has to be found later.
    pub(super) fn populate(&self) -> rustix::io::Result<()> {
        let (address, bytes) = (self.address.as_ptr(), self.bytes.get());
        loop {
            // SAFETY: this mapping's own pages, whose contents stay.
            match unsafe { madvise(address.cast(), bytes, Advice::LinuxPopulateWrite) } {
                Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => {}
                // Kernels before 5.14 do not know this: pages come by faults.
                Err(rustix::io::Errno::INVAL) => {
                    for page in (0..bytes).step_by(rustix::param::page_size()) {
                        // SAFETY: within the mapping.
                        let page = unsafe { address.add(page) };
                        // SAFETY: mapped zeros, which are nobody else's yet.
                        unsafe { page.write_volatile(0) };
                    }
                    return Ok(());
                }
                populated => return populated,
            }
        }
    }

    /// Bytes of it that have their pages; what is in swap does not count.
    pub(super) fn resident_bytes(&self) -> u64 {
        const AT_ONCE: usize = 4096;
        let page = rustix::param::page_size();
        let mut there = [0_u8; AT_ONCE];
        let mut pages = 0;
        for start in (0..self.bytes.get()).step_by(AT_ONCE * page) {
            let bytes = (AT_ONCE * page).min(self.bytes.get() - start);
            let part = self.address.as_ptr().wrapping_add(start);
            // SAFETY: part of this mapping; the kernel writes a byte for each of its pages.
            if unsafe { libc::mincore(part.cast(), bytes, there.as_mut_ptr()) } == 0 {
                let told = there.get(..bytes.div_ceil(page)).unwrap_or_default();
                pages += told.iter().filter(|page| **page & 1 != 0).count();
            }
        }
        (pages * page) as u64
    }

    /// Unmaps the memory and keeps the addresses from being taken (`VK_MEMORY_UNMAP_RESERVE_BIT_EXT`).
    pub(super) fn reserve(self) -> Result<(), vk::Result> {
        // The range stays mapped, as nothing, and is the app's from here on.
        let kept = std::mem::ManuallyDrop::new(self);
        let (address, bytes) = (kept.address.as_ptr(), kept.bytes.get());
        let flags = MapFlags::PRIVATE | MapFlags::FIXED | MapFlags::NORESERVE;
        // SAFETY: replaces this mapping, which nobody uses any more.
        let reserved = unsafe { mmap_anonymous(address.cast(), bytes, ProtFlags::empty(), flags) };
        reserved.map(drop).map_err(|error| {
            tracing::error!(%error, "an address range could not be kept");
            vk::Result::ERROR_MEMORY_MAP_FAILED
        })
    }

    /// Memory that cannot be mapped again; zeros.
    pub(super) fn anonymous(bytes: NonZeroUsize) -> rustix::io::Result<Self> {
        let protection = ProtFlags::READ | ProtFlags::WRITE;
        // SAFETY: as in `shared`.
        let address =
            unsafe { mmap_anonymous(std::ptr::null_mut(), bytes.get(), protection, MapFlags::PRIVATE) }?;
        Self::adopt(address.cast(), bytes)
    }

    fn adopt(address: *mut u8, bytes: NonZeroUsize) -> rustix::io::Result<Self> {
        let address = NonNull::new(address).ok_or(rustix::io::Errno::NOMEM)?;
        let mapping = Self { address, bytes, of_app: false };
        // Advice only: a child of a fork must not see it (and not change it); small pages keep tracking fine.
        // SAFETY: the range is this mapping.
        let forked = unsafe { madvise(address.as_ptr().cast(), bytes.get(), Advice::LinuxDontFork) };
        // SAFETY: as above.
        let pages = unsafe { madvise(address.as_ptr().cast(), bytes.get(), Advice::LinuxNoHugepage) };
        if forked.is_err() || pages.is_err() {
            tracing::debug!(?forked, ?pages, "advice on a shadow was refused");
        }
        Ok(mapping)
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        if self.of_app {
            return;
        }
        // SAFETY: the mapping is this value's own, and nobody uses it after it.
        let unmapped = unsafe { munmap(self.address.as_ptr().cast(), self.bytes.get()) };
        if let Err(error) = unmapped {
            tracing::error!(%error, "a shadow could not be unmapped");
        }
    }
}
