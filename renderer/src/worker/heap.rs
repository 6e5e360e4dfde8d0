//! How glibc's allocator treats what is freed in a worker.
#![expect(unsafe_code, reason = "a parameter of the C library")]

/// Freed bytes at the end of a heap that are kept.
#[cfg(target_env = "gnu")]
const TRIM_BYTES: libc::c_int = 64 << 20;
/// Bytes that a heap is given beyond what is asked for: as many as a thread's heap can have, which grows page by page otherwise.
/// What is not touched takes no memory.
#[cfg(target_env = "gnu")]
const PAD_BYTES: libc::c_int = 64 << 20;
/// Allocations from here on are mapped and unmapped one by one: the most that glibc takes.
#[cfg(target_env = "gnu")]
const MAPPED_BYTES: libc::c_int = 32 << 20;

/// What is freed is taken again at once: a heap that is trimmed and grown for each pipeline that a driver compiles costs more
/// system calls than the pipeline, and a frame's body that is mapped anew costs a fault for each of its pages.
pub(super) fn keep_freed_memory() {
    #[cfg(target_env = "gnu")]
    for (parameter, bytes) in [
        (libc::M_TOP_PAD, PAD_BYTES),
        (libc::M_TRIM_THRESHOLD, TRIM_BYTES),
        (libc::M_MMAP_THRESHOLD, MAPPED_BYTES),
    ] {
        // SAFETY: takes two numbers; there is no other thread yet.
        if unsafe { libc::mallopt(parameter, bytes) } == 0 {
            tracing::debug!(parameter, bytes, "the allocator does not take this");
        }
    }
}
