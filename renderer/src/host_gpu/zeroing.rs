//! Memory is zeros when a guest gets it. What a software driver has just got from the kernel is so already: to write
//! zeros there would only make all of it take room, at once, for apps that allocate more than they use.

use std::sync::LazyLock;

/// Bytes asked about at once: 16,384 pages.
const CHUNK: usize = 64 << 20;

/// With swap, pages that are not in memory may have contents.
static HAS_SWAP: LazyLock<bool> = LazyLock::new(|| {
    // Its first line is a heading. What cannot be read is taken for the worse.
    std::fs::read_to_string("/proc/swaps").map_or(true, |swaps| swaps.lines().nth(1).is_some())
});

/// Whether pages are skipped that the kernel has not made yet. Reads a file: to be called before the sandbox closes.
pub(crate) fn probe() -> bool {
    !*HAS_SWAP
}

/// Makes `bytes` at `pointer` zeros. Of memory that is `private` to this process and its driver, pages that nobody has
/// touched are left alone; pages of a GPU's memory may have contents without being there.
///
/// # Safety
/// So many bytes are mapped there, for writing, and nobody else uses them.
pub(crate) unsafe fn zero(pointer: *mut u8, bytes: usize, private: bool) {
    let page = rustix::param::page_size();
    let start = pointer.addr();
    let mut at = 0;
    while at < bytes {
        // Chunks end at the ends of pages, so that all but the first begin at one.
        let until = ((start + at) / page * page + CHUNK - start).min(bytes);
        let there = if private && !*HAS_SWAP { resident(start + at, until - at, page) } else { None };
        let Some(there) = there else {
            // SAFETY: within the caller's bytes.
            let chunk = unsafe { pointer.add(at) };
            // SAFETY: as above.
            unsafe { chunk.write_bytes(0, until - at) };
            at = until;
            continue;
        };
        for resident in there {
            let end = (((start + at) / page + 1) * page - start).min(until);
            if resident {
                // SAFETY: within the caller's bytes.
                let first = unsafe { pointer.add(at) };
                // SAFETY: as above.
                unsafe { first.write_bytes(0, end - at) };
            }
            at = end;
        }
    }
}

/// For each page that has some of the `bytes` at this address: whether it is in memory. `None` where the kernel does not
/// say.
fn resident(address: usize, bytes: usize, page: usize) -> Option<impl Iterator<Item = bool>> {
    let first = address / page * page;
    let length = address + bytes - first;
    let mut pages = vec![0_u8; length.div_ceil(page)];
    let start = std::ptr::with_exposed_provenance_mut(first);
    // SAFETY: one byte for each page; what is mapped there is only asked about.
    let result = unsafe { libc::mincore(start, length, pages.as_mut_ptr()) };
    (result == 0).then(|| pages.into_iter().map(|page| page & 1 != 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(count: usize) -> Vec<u8> {
        vec![0; count * rustix::param::page_size()]
    }

    #[test]
    fn what_was_written_is_zero_and_what_was_not_stays_away() {
        let page = rustix::param::page_size();
        // Large enough that it comes from the kernel, untouched.
        let mut memory = pages(40_000);
        for at in [5 * page + 7, 20_000 * page, 39_000 * page + 1] {
            memory[at] = 0xA5;
        }
        let inner = &mut memory[3..40_000 * page - page];
        // SAFETY: the slice's own bytes.
        unsafe { zero(inner.as_mut_ptr(), inner.len(), true) };
        assert!(memory.iter().all(|byte| *byte == 0));
        let mut untouched = pages(40_000);
        let (base, bytes) = (untouched.as_mut_ptr(), untouched.len());
        // SAFETY: the vector's own bytes.
        unsafe { zero(base, bytes, true) };
        let there = resident(base.addr(), bytes, page).map(|pages| pages.filter(|page| *page).count());
        // Huge pages may bring more than was asked for, at the ends that others use.
        assert!(there.is_some_and(|there| *HAS_SWAP || there < 2_000), "{there:?} pages");
    }

    #[test]
    fn the_last_bytes_are_zero_and_those_behind_stay() {
        for private in [false, true] {
            let page = rustix::param::page_size();
            let mut memory = vec![7_u8; 3 * page];
            let inner = &mut memory[5..5 + 2 * page];
            // SAFETY: the slice's own bytes.
            unsafe { zero(inner.as_mut_ptr(), inner.len(), private) };
            let zeros = memory.iter().filter(|byte| **byte == 0).count();
            assert_eq!((zeros, memory[4], memory[2 * page + 5]), (2 * page, 7, 7));
        }
    }
}
