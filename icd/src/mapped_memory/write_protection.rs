//! Writes that the kernel notes: userfaultfd with asynchronous write protection, read by `PAGEMAP_SCAN` (Linux 6.7).
//!
//! A protected page that is written, by the app or by the kernel for it (`read(2)`), loses its protection within the
//! fault; nobody is signalled or waits. A scan says which pages have lost it, and gives it back in the same step:
//! what is written after the scan is found by the next one. Shapes and numbers are those of `linux/userfaultfd.h` and
//! of `linux/fs.h`.
#![expect(unsafe_code, reason = "system calls on ranges of this process's memory")]

use std::ffi::c_ulong;
use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd as _, OwnedFd};

use rustix::ioctl::opcode;
use rustix::mm::{UserfaultfdFlags, userfaultfd};

/// `struct uffdio_api`.
#[repr(C)]
#[derive(Debug)]
struct Api {
    api: u64,
    features: u64,
    ioctls: u64,
}

/// `struct uffdio_register`, with its `uffdio_range` in place.
#[repr(C)]
#[derive(Debug)]
struct Register {
    start: u64,
    len: u64,
    mode: u64,
    ioctls: u64,
}

/// `struct uffdio_writeprotect`, with its `uffdio_range` in place.
#[repr(C)]
#[derive(Debug)]
struct WriteProtect {
    start: u64,
    len: u64,
    mode: u64,
}

/// `struct pm_scan_arg`.
#[repr(C)]
#[derive(Debug, Default)]
struct Scan {
    size: u64,
    flags: u64,
    start: u64,
    end: u64,
    walk_end: u64,
    vec: u64,
    vec_len: u64,
    max_pages: u64,
    category_inverted: u64,
    category_mask: u64,
    category_anyof_mask: u64,
    return_mask: u64,
}

/// `struct page_region`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
struct Region {
    start: u64,
    end: u64,
    categories: u64,
}

const _: () = assert!(size_of::<Api>() == 24 && size_of::<Register>() == 32);
const _: () = assert!(size_of::<WriteProtect>() == 24 && size_of::<Region>() == 24);
const _: () = assert!(size_of::<Scan>() == 96 && std::mem::offset_of!(Scan, return_mask) == 88);

/// `UFFD_API`, and as a group of ioctls.
const API: u8 = 0xaa;
const UFFDIO_API: u32 = opcode::read_write::<Api>(API, 0x3f);
const UFFDIO_REGISTER: u32 = opcode::read_write::<Register>(API, 0x00);
const UFFDIO_WRITEPROTECT: u32 = opcode::read_write::<WriteProtect>(API, 0x06);
const PAGEMAP_SCAN: u32 = opcode::read_write::<Scan>(b'f', 16);

const FEATURE_PAGEFAULT_FLAG_WP: u64 = 1 << 0;
const FEATURE_WP_HUGETLBFS_SHMEM: u64 = 1 << 12;
const FEATURE_WP_UNPOPULATED: u64 = 1 << 13;
const FEATURE_WP_ASYNC: u64 = 1 << 15;
/// `UFFDIO_REGISTER_MODE_WP`.
const REGISTER_WP: u64 = 1 << 1;
/// `UFFDIO_WRITEPROTECT_MODE_WP`.
const PROTECT: u64 = 1 << 0;
/// `PM_SCAN_WP_MATCHING`: what is found is protected again.
const WP_MATCHING: u64 = 1 << 0;
/// `PM_SCAN_CHECK_WPASYNC`: a range that is not protected this way is an error, and not clean.
const CHECK_WPASYNC: u64 = 1 << 1;
const PAGE_IS_WRITTEN: u64 = 1 << 1;
const PAGE_IS_PRESENT: u64 = 1 << 3;
const PAGE_IS_SWAPPED: u64 = 1 << 4;
/// `UFFD_USER_MODE_ONLY`: faults of the kernel's own accesses need no handler either, as the kernel resolves them, so
/// that no privilege is needed.
const USER_MODE_ONLY: u32 = 1;

/// Regions taken from the kernel at once.
const REGIONS: usize = 256;

/// What this process needs to have writes noted. Belongs to the process that made it.
#[derive(Debug)]
pub(super) struct WriteProtection {
    userfaultfd: OwnedFd,
    pagemap: File,
}

impl WriteProtection {
    /// Opens what is needed.
    ///
    /// # Errors
    /// The kernel does not know it, or a filter of system calls forbids it.
    pub(super) fn open() -> io::Result<Self> {
        let flags = UserfaultfdFlags::CLOEXEC
            | UserfaultfdFlags::NONBLOCK
            | UserfaultfdFlags::from_bits_retain(USER_MODE_ONLY);
        // SAFETY: a new descriptor, with no range registered yet.
        let userfaultfd = unsafe { userfaultfd(flags) }?;
        let features = FEATURE_PAGEFAULT_FLAG_WP
            | FEATURE_WP_HUGETLBFS_SHMEM
            | FEATURE_WP_UNPOPULATED
            | FEATURE_WP_ASYNC;
        let mut api = Api { api: u64::from(API), features, ioctls: 0 };
        ioctl(&userfaultfd, UFFDIO_API, &mut api)?;
        Ok(Self { userfaultfd, pagemap: File::open("/proc/self/pagemap")? })
    }

    /// From now on writes into these pages are noted. All of them are protected, those too that are not there yet.
    ///
    /// # Errors
    /// Not memory that can be protected.
    pub(super) fn watch(&self, address: usize, bytes: usize) -> io::Result<()> {
        let (start, len) = (address as u64, bytes as u64);
        let mut register = Register { start, len, mode: REGISTER_WP, ioctls: 0 };
        ioctl(&self.userfaultfd, UFFDIO_REGISTER, &mut register)?;
        let mut protect = WriteProtect { start, len, mode: PROTECT };
        ioctl(&self.userfaultfd, UFFDIO_WRITEPROTECT, &mut protect).map(drop)
    }

    /// Calls `found` with the first address and the size of what was written since it was last asked for (or
    /// watched), in whole pages. A page may be named that was not written.
    ///
    /// # Errors
    /// Not all of it is watched (the app mapped something else there): nothing is known then.
    pub(super) fn take_written(
        &self,
        address: usize,
        bytes: usize,
        mut found: impl FnMut(usize, usize),
    ) -> io::Result<()> {
        let written = Scan { category_mask: PAGE_IS_WRITTEN, ..Scan::default() };
        self.scan(&written, address, bytes, &mut found)?;
        // A protected page that is not there has a marker, which counts as swapped. One without was written, and
        // then taken out of the page table (memory pressure): the kernel knows nothing of it any more.
        let nothing = PAGE_IS_PRESENT | PAGE_IS_SWAPPED;
        let taken_out = Scan { category_inverted: nothing, category_mask: nothing, ..Scan::default() };
        self.scan(&taken_out, address, bytes, &mut found)
    }

    fn scan(
        &self,
        wanted: &Scan,
        address: usize,
        bytes: usize,
        found: &mut impl FnMut(usize, usize),
    ) -> io::Result<()> {
        let mut regions = [Region::default(); REGIONS];
        let end = address as u64 + bytes as u64;
        let mut scan = Scan {
            size: size_of::<Scan>() as u64,
            flags: WP_MATCHING | CHECK_WPASYNC,
            start: address as u64,
            end,
            vec: regions.as_mut_ptr() as usize as u64,
            vec_len: REGIONS as u64,
            return_mask: PAGE_IS_WRITTEN,
            category_inverted: wanted.category_inverted,
            category_mask: wanted.category_mask,
            ..Scan::default()
        };
        while scan.start < end {
            let count = ioctl(&self.pagemap, PAGEMAP_SCAN, &mut scan)?;
            for region in regions.get(..count).unwrap_or_default() {
                if let (Ok(start), Ok(size)) =
                    (usize::try_from(region.start), usize::try_from(region.end.saturating_sub(region.start)))
                {
                    found(start, size);
                }
            }
            if scan.walk_end <= scan.start {
                return Err(io::Error::other("a scan of the page table does not advance"));
            }
            scan.start = scan.walk_end;
        }
        Ok(())
    }
}

/// Calls the kernel; again when it was interrupted before it did anything.
fn ioctl<T>(fd: &impl std::os::fd::AsFd, request: u32, argument: &mut T) -> io::Result<usize> {
    let fd = fd.as_fd().as_raw_fd();
    loop {
        // SAFETY: each request above is paired with the type that it reads and writes; ranges are the caller's own
        // mappings, whose contents none of the requests changes.
        let result = unsafe { libc::ioctl(fd, c_ulong::from(request), std::ptr::from_mut(argument)) };
        if let Ok(count) = usize::try_from(result) {
            return Ok(count);
        }
        let error = io::Error::last_os_error();
        if !matches!(error.kind(), io::ErrorKind::Interrupted | io::ErrorKind::WouldBlock) {
            return Err(error);
        }
    }
}
