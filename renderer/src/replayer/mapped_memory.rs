//! A guest's device memory on the host: its mapping, and the mirror of what the guest has.
#![expect(unsafe_code, reason = "reads and writes mapped device memory")]

use std::sync::{Mutex, MutexGuard, PoisonError};

use ash::vk;
use protocol::vulkan::codec::DecodeError;
use protocol::wire::contents::{changed_runs, written};
use protocol::wire::message::{MemoryRange, Run, Skip};

use crate::host_gpu::zeroing;

/// Compared at once.
const BLOCK: usize = 64 << 10;

/// Where a guest's memory lies on the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Backing {
    /// What the guest's id stands for: the host's handle, or a number of our own for a part of another memory.
    pub(crate) handle: vk::DeviceMemory,
    /// The host's handle.
    pub(crate) raw: vk::DeviceMemory,
    /// Where it begins in that.
    pub(crate) offset: u64,
    /// The part, if it is one.
    pub(crate) part: Option<super::blocks::Part>,
}

impl From<vk::DeviceMemory> for Backing {
    /// All of a memory.
    fn from(raw: vk::DeviceMemory) -> Self {
        Self { handle: raw, raw, offset: 0, part: None }
    }
}

/// One `VkDeviceMemory`.
#[derive(Debug)]
pub(crate) struct Memory {
    pub(crate) id: u64,
    pub(crate) backing: Backing,
    pub(crate) size: u64,
    coherent: bool,
    contents: Mutex<Contents>,
}

/// Changed and compared together.
#[derive(Debug)]
struct Contents {
    /// Of host-visible memory, until it is freed.
    mapping: Option<Mapping>,
    /// What the guest has, once it tracks the memory.
    mirror: Option<Vec<u8>>,
    /// The guest does not look at it: nothing is sent until it asks.
    rests: bool,
}

/// Where the whole memory is mapped, for as long as it lives.
#[derive(Clone, Copy, Debug)]
struct Mapping(*mut u8);

// SAFETY: the mapping belongs to the memory, which any thread may read and write through raw copies.
unsafe impl Send for Mapping {}
// SAFETY: as above.
unsafe impl Sync for Mapping {}

/// Changed runs of one memory and their bytes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    pub(crate) runs: Vec<Run>,
    pub(crate) bytes: Vec<u8>,
}

impl Changes {
    /// Makes one run of the last one before `from` and the first one from there, if they touch.
    fn join_at(&mut self, from: usize) {
        let Some([last, next]) = from.checked_sub(1).and_then(|at| self.runs.get(at..=from)) else { return };
        if last.offset + last.size == next.offset {
            let size = next.size;
            self.runs.remove(from);
            self.runs[from - 1].size += size;
        }
    }
}

impl Memory {
    fn new(id: u64, backing: Backing, size: u64, mapping: Option<Mapping>, coherent: bool) -> Self {
        Self {
            id,
            backing,
            size,
            coherent,
            contents: Mutex::new(Contents { mapping, mirror: None, rests: false }),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The memory is about to be freed: nobody accesses its mapping any more.
    pub(crate) fn unmap(&self) {
        let mut contents = self.lock();
        contents.mapping = None;
        contents.mirror = None;
    }

    /// Memory that the guest can never see.
    pub(crate) fn unmapped(id: u64, backing: impl Into<Backing>, size: u64) -> Self {
        Self::new(id, backing.into(), size, None, true)
    }

    /// Memory that is mapped at `pointer` as long as it lives; it is zeroed. `private`: what is there is this process'
    /// own memory, and not a GPU's.
    ///
    /// # Safety
    /// `size` bytes at `pointer` stay mapped until the last use of the result.
    pub(crate) unsafe fn mapped(
        id: u64,
        backing: impl Into<Backing>,
        size: u64,
        pointer: *mut u8,
        (coherent, private): (bool, bool),
        flush: impl FnOnce(vk::MappedMemoryRange<'_>),
    ) -> Self {
        let bytes = usize::try_from(size).unwrap_or(0);
        // SAFETY: the caller's promise; nobody else uses the memory yet.
        unsafe { zeroing::zero(pointer, bytes, private) };
        let memory = Self::new(id, backing.into(), size, Some(Mapping(pointer)), coherent);
        if !coherent {
            flush(memory.whole());
        }
        memory
    }

    /// What to flush or invalidate around an access.
    fn whole(&self) -> vk::MappedMemoryRange<'static> {
        // Parts are whole granules, which are multiples of `nonCoherentAtomSize`.
        let size = self.backing.part.map_or(vk::WHOLE_SIZE, |part| part.bytes());
        vk::MappedMemoryRange::default().memory(self.backing.raw).offset(self.backing.offset).size(size)
    }

    /// From now on the guest has a mirror, of zeros.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for memory that cannot be mapped, or tracked already.
    pub(crate) fn track(&self) -> Result<(), DecodeError> {
        let mut contents = self.lock();
        if contents.mapping.is_none() {
            return Err(DecodeError::Breach("tracking of memory that is not host-visible"));
        }
        if contents.mirror.is_some() {
            return Err(DecodeError::Breach("memory tracked twice"));
        }
        contents.mirror = Some(vec![0; usize::try_from(self.size).unwrap_or(0)]);
        Ok(())
    }

    /// Whether nothing of it is sent until the guest asks.
    pub(crate) fn rest(&self, rests: bool) {
        self.lock().rests = rests;
    }

    /// The range as indices.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when it reaches beyond the memory.
    pub(crate) fn check(&self, range: &MemoryRange) -> Result<(usize, usize), DecodeError> {
        let breach = DecodeError::Breach("a range beyond its memory");
        let end = range.offset.checked_add(range.size).filter(|end| *end <= self.size).ok_or(breach)?;
        let start = usize::try_from(range.offset).map_err(|_| breach)?;
        Ok((start, usize::try_from(end).map_err(|_| breach)?))
    }

    /// Writes the guest's changed runs to the memory and the mirror; `flush` makes them visible to the device
    /// where the host's memory is not coherent.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for memory that is not tracked, runs that are not ascending and within it, or a
    /// payload of another size.
    pub(crate) fn upload(
        &self,
        (runs, skipped): (&[Run], &[Skip]),
        payload: &[u8],
        flush: impl FnOnce(vk::MappedMemoryRange<'_>),
    ) -> Result<(), DecodeError> {
        let mut contents = self.lock();
        let Contents { mapping: Some(mapping), mirror: Some(mirror), .. } = &mut *contents else {
            return Err(DecodeError::Breach("contents for memory that is not tracked"));
        };
        // All is checked before anything is written.
        let (mut end, mut used) = (0_usize, 0_usize);
        for run in runs {
            let (start, run_end) =
                self.check(&MemoryRange { memory: self.id, offset: run.offset, size: run.size })?;
            if start < end {
                return Err(DecodeError::Breach("runs out of order"));
            }
            used = used.saturating_add(run_end - start);
            if used > payload.len() {
                return Err(DecodeError::Breach("runs longer than their payload"));
            }
            end = run_end;
        }
        if used != payload.len() {
            return Err(DecodeError::Breach("a payload longer than its runs"));
        }
        for (offset, bytes) in written(runs, skipped, payload) {
            // Within a run, and so within the memory, as checked.
            let start = usize::try_from(offset).unwrap_or(usize::MAX);
            mirror[start..start + bytes.len()].copy_from_slice(bytes);
            mapping.write(start, bytes);
        }
        if !self.coherent {
            flush(self.whole());
        }
        Ok(())
    }

    /// Compares the ranges with the mirror, brings the mirror up to date and gives what changed, ascending;
    /// `invalidate` makes the device's writes visible where the host's memory is not coherent. Nothing for memory that is not tracked, or rests.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for a range beyond the memory.
    pub(crate) fn changes(
        &self,
        ranges: &[MemoryRange],
        invalidate: impl FnOnce(vk::MappedMemoryRange<'_>),
    ) -> Result<Changes, DecodeError> {
        let mut spans = Vec::with_capacity(ranges.len());
        for range in ranges {
            spans.push(self.check(range)?);
        }
        spans.sort_unstable();
        let mut changes = Changes::default();
        let mut contents = self.lock();
        let Contents { mapping: Some(mapping), mirror: Some(mirror), rests: false } = &mut *contents else {
            return Ok(changes);
        };
        if !self.coherent {
            invalidate(self.whole());
        }
        let mut block = vec![0; BLOCK];
        let mut done = 0;
        for (start, end) in spans {
            let mut at = start.max(done);
            while at < end {
                let size = BLOCK.min(end - at);
                let present = &mut block[..size];
                mapping.read(at, present);
                diff(at, present, &mut mirror[at..at + size], &mut changes);
                at += size;
            }
            done = done.max(end);
        }
        Ok(changes)
    }
}

impl Mapping {
    fn write(self, offset: usize, bytes: &[u8]) {
        // SAFETY: callers check offsets against the memory's size, all of which is mapped.
        let to = unsafe { self.0.add(offset) };
        // SAFETY: as above; a device that writes the same bytes at this moment is the guest's own race.
        unsafe { to.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
    }

    fn read(self, offset: usize, bytes: &mut [u8]) {
        // SAFETY: callers check offsets against the memory's size, all of which is mapped.
        let from = unsafe { self.0.add(offset) };
        // SAFETY: as above; bytes that the device writes at this moment are compared again when it is done.
        unsafe { from.copy_to_nonoverlapping(bytes.as_mut_ptr(), bytes.len()) };
    }
}

/// Notes the bytes in which `present` differs, and only these: a gap of equal bytes may by now have newer ones in
/// the guest.
fn diff(base: usize, present: &[u8], mirror: &mut [u8], changes: &mut Changes) {
    if present == &*mirror {
        return;
    }
    let from = changes.runs.len();
    changed_runs(mirror, present, base as u64, &mut changes.runs, &mut changes.bytes);
    changes.join_at(from);
    mirror.copy_from_slice(present);
}

#[cfg(test)]
mod tests;
