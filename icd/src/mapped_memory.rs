//! Device memory as the guest sees it: shadows of what is mapped, what is bound where, and what the device may
//! write that the app can read.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};

use protocol::limits::FRAME_BYTES_MAX;
use protocol::wire::Need;
use protocol::wire::contents::{Changed, compress};
use protocol::wire::frame::FrameError;
use protocol::wire::message::{MemoryData, MemoryRange, Message, Upload};

use crate::config::TrackMode;
use crate::lane::Lane;
use crate::stats::Stats;

mod blocks;
mod foretelling;
mod mapping;
mod memory;
mod room;
mod shadow;
mod spares;
mod tracker;
mod write_notes;
mod write_protection;

use foretelling::Foretelling;
use memory::Scratch;
pub use memory::{FirstMap, Memory};
use spares::Spares;
pub use tracker::{Noting, Tracker};
pub use write_notes::{BufferWrite, QueryEffect, QueryNote, SEVERAL_VIEWS, WriteNotes};

/// All memories of a device.
#[derive(Debug)]
pub struct Memories {
    /// Gone before the memories: what they have when the device goes is not kept.
    spares: Arc<Spares>,
    tracker: Tracker,
    all: Mutex<HashMap<u64, Arc<Memory>>>,
    mapped: Mutex<Vec<Arc<Memory>>>,
    /// Held while changes are taken and appended, so that uploads stand on the lane in the order in which they were
    /// found. Never taken by the I/O thread, which must stay free to drain the lane.
    upload: Mutex<Scratch>,
    /// Held from a memory's first shadow until the host has been told on the lane: a submission that finds it tracked comes
    /// after. Never taken by the I/O thread.
    foretelling: Mutex<Foretelling>,
}

/// Contents of up to this size stand on the control lane itself, unless larger ones of that memory went before: to have one lane
/// wait for the other costs the host more than they do.
const CONTROL_BYTES_MAX: usize = 1 << 10;

/// What a submission may write into host-visible memory.
#[derive(Debug, Default)]
pub struct Writes {
    /// In host-visible memories: of those that are tracked when the submission completes, the host pushes what changed.
    pub readback: Vec<MemoryRange>,
    /// Those of the memories that were never mapped: once the submission is sent, their contents are owed.
    pub owed: Vec<Arc<Memory>>,
}

/// What the host is told of a memory that was not mapped yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// It will be read: what is written into it is to be sent without being asked for.
    Track,
    /// It was not read so far: nothing is to be sent until it is asked for.
    Rest,
}

/// A memory's first shadow is being made; the host is told as long as this lives.
#[derive(Debug)]
pub struct Tracking<'a>(MutexGuard<'a, Foretelling>);

impl Tracking<'_> {
    /// The memory is mapped for the first time; `early`: it was tracked already.
    pub fn mapped(&mut self, memory: &Memory, early: bool) {
        self.0.mapped(memory.bytes(), early);
    }
}

impl Memories {
    /// None yet; `mode` says how writes of the app are found.
    #[must_use]
    pub fn new(mode: TrackMode, stats: &Stats) -> Self {
        Self::tracked_by(Tracker::choose(mode), stats)
    }

    /// None yet; `tracker` finds the writes of the app.
    fn tracked_by(tracker: Tracker, stats: &Stats) -> Self {
        stats.set_tracking(tracker.name());
        static SAID: Once = Once::new();
        SAID.call_once(|| {
            tracing::info!(mode = tracker.name(), "writes into mapped memory are found by this")
        });
        Self {
            spares: Arc::new(Spares::new(&tracker)),
            tracker,
            all: Mutex::default(),
            mapped: Mutex::default(),
            upload: Mutex::default(),
            foretelling: Mutex::default(),
        }
    }

    /// How writes are found.
    #[must_use]
    pub fn tracker(&self) -> &Tracker {
        &self.tracker
    }

    /// A memory was allocated.
    pub fn add(&self, memory: Memory) {
        let memory = memory.reusing(Arc::downgrade(&self.spares));
        lock(&self.all).insert(memory.id(), Arc::new(memory));
    }

    /// The memory with this id.
    #[must_use]
    pub fn find(&self, id: u64) -> Option<Arc<Memory>> {
        lock(&self.all).get(&id).cloned()
    }

    /// A memory is freed.
    pub fn remove(&self, id: u64) -> Option<Arc<Memory>> {
        lock(&self.mapped).retain(|m| m.id() != id);
        let memory = lock(&self.all).remove(&id)?;
        if memory.is_early() {
            lock(&self.foretelling).missed(memory.bytes());
        }
        Some(memory)
    }

    /// The memory is scanned from now on.
    pub fn mapped(&self, memory: &Arc<Memory>) {
        let mut mapped = lock(&self.mapped);
        if !mapped.iter().any(|m| Arc::ptr_eq(m, memory)) {
            mapped.push(memory.clone());
        }
    }

    /// The memory is scanned no more.
    pub fn unmapped(&self, memory: &Arc<Memory>) {
        lock(&self.mapped).retain(|m| !Arc::ptr_eq(m, memory));
    }

    /// Whether the app could map this memory.
    #[must_use]
    pub fn is_host_visible(&self, memory: u64) -> bool {
        lock(&self.all).get(&memory).is_some_and(|m| m.is_host_visible())
    }

    /// Something is bound to this memory that a device may write.
    pub fn set_device_writes(&self, memory: u64) {
        if let Some(memory) = lock(&self.all).get(&memory) {
            memory.set_device_writes();
        }
    }

    /// As [`Self::set_device_writes`], for all that there is: what sparse resources are bound to is not looked up.
    pub fn set_device_writes_everywhere(&self) {
        lock(&self.all).values().for_each(|memory| memory.set_device_writes());
    }

    /// Held while a memory's first shadow is made and the host is told.
    pub(crate) fn begin_tracking(&self) -> Tracking<'_> {
        Tracking(lock(&self.foretelling))
    }

    /// Sorts ranges that a submission may write; they may overlap, and end beyond their memory. `tell` tells the host of memory
    /// that was not mapped yet, and will be read, or was not so far.
    pub fn writes(&self, mut ranges: Vec<MemoryRange>, tell: impl Fn(&Memory, Telling)) -> Writes {
        let mut writes = Writes::default();
        if ranges.is_empty() {
            return writes;
        }
        let all = lock(&self.all);
        ranges.retain_mut(|range| {
            let left = all.get(&range.memory).and_then(|m| m.bytes().checked_sub(range.offset)).unwrap_or(0);
            range.size = range.size.min(left);
            range.size > 0
        });
        let mut read: Vec<Arc<Memory>> = Vec::new();
        for range in join(ranges) {
            let Some(memory) = all.get(&range.memory).filter(|m| m.is_host_visible()) else { continue };
            writes.readback.push(range);
            if memory.will_be_read() {
                if read.last().is_none_or(|last| !Arc::ptr_eq(last, memory)) {
                    read.push(memory.clone());
                }
            } else if writes.owed.last().is_none_or(|last| !Arc::ptr_eq(last, memory)) && !memory.is_tracked()
            {
                writes.owed.push(memory.clone());
            }
        }
        drop(all);
        if !read.is_empty() {
            let mut foretelling = lock(&self.foretelling);
            read.retain(|memory| {
                if foretelling.is_worth(memory.bytes()) && memory.track_early(&self.tracker) {
                    foretelling.begin(memory.bytes());
                    tell(memory, Telling::Track);
                }
                if memory.is_written_unread() {
                    tell(memory, Telling::Rest);
                }
                !memory.is_tracked()
            });
            writes.owed.extend(read);
        }
        writes
    }

    /// Sends what the app changed in everything that is mapped. Each upload is acted upon after all that stands on
    /// `control` so far; gives what a submission, which stands on `control` after it, needs to see it.
    pub fn flush(&self, control: &Lane, bulk: &Lane) -> Option<Need> {
        let mapped = lock(&self.mapped).clone();
        self.upload(mapped.iter(), control, bulk)
    }

    /// As [`Self::flush`], for one memory.
    pub fn flush_one(&self, memory: &Arc<Memory>, control: &Lane, bulk: &Lane) -> Option<Need> {
        self.upload(std::iter::once(memory), control, bulk)
    }

    fn upload<'a>(
        &self,
        memories: impl Iterator<Item = &'a Arc<Memory>>,
        control: &Lane,
        bulk: &Lane,
    ) -> Option<Need> {
        let mut scratch = lock(&self.upload);
        for memory in memories {
            let mut from = Some(0);
            while let Some(start) = from {
                let changes = memory.take_changes(start, &mut scratch);
                scratch.payload = if changes.changed.runs.is_empty() {
                    changes.changed.payload
                } else if memory.go_by_bulk_lane(changes.changed.payload.len() > CONTROL_BYTES_MAX) {
                    let needs: Vec<Need> = control.need().into_iter().collect();
                    bulk_upload(bulk, &needs, memory.id(), changes.changed)
                } else {
                    let Changed { runs, skipped, payload, .. } = changes.changed;
                    let upload =
                        Upload { memory: memory.id(), runs, skipped, compressed: false, payload: &payload };
                    control.append_message(&[], &upload);
                    payload
                };
                from = changes.next;
            }
        }
        drop(scratch);
        bulk.flush();
        bulk.need()
    }

    /// Contents that the device wrote.
    ///
    /// # Errors
    /// Runs outside of the memory, or a payload that does not fit them.
    pub fn apply(&self, data: &MemoryData<'_>) -> Result<(), FrameError> {
        // Freed meanwhile: nobody will look.
        let Some(memory) = self.find(data.memory) else { return Ok(()) };
        let broken = FrameError::BadMessage(MemoryData::OPCODE);
        let fits = if data.compressed {
            let bytes: u64 = data.runs.iter().fold(0, |sum, run| sum.saturating_add(run.size));
            let capacity = usize::try_from(bytes).ok().filter(|&n| n <= FRAME_BYTES_MAX).ok_or(broken)?;
            let payload = zstd::bulk::decompress(data.payload, capacity).map_err(|_| broken)?;
            memory.apply(data, &payload)
        } else {
            memory.apply(data, data.payload)
        };
        if fits { Ok(()) } else { Err(broken) }
    }
}

/// Sends changed contents; gives back the payload's buffer.
fn bulk_upload(bulk: &Lane, needs: &[Need], memory: u64, changed: Changed) -> Vec<u8> {
    let Changed { runs, skipped, payload, whole, .. } = changed;
    let parts = bulk.contents().plan_upload(&payload, &whole);
    if parts.is_empty() {
        let compressed = compress(&payload);
        let is_compressed = compressed.is_some();
        let payload = compressed.as_deref().unwrap_or(&payload);
        let upload = Upload { memory, runs, skipped, compressed: is_compressed, payload };
        bulk.append_upload(needs, &upload, &[]);
    } else {
        // As it is: compressed as a whole, its parts would not be found again. The lane compresses what is sent, where that pays.
        let upload = Upload { memory, runs, skipped, compressed: false, payload: &payload };
        bulk.append_upload(needs, &upload, &parts);
    }
    payload
}

/// Sorts the ranges, and makes one of those that touch.
fn join(mut ranges: Vec<MemoryRange>) -> Vec<MemoryRange> {
    ranges.sort_unstable_by_key(|r| (r.memory, r.offset));
    let mut joined: Vec<MemoryRange> = Vec::with_capacity(ranges.len());
    for range in ranges {
        let end = range.offset.saturating_add(range.size);
        match joined.last_mut() {
            Some(last)
                if last.memory == range.memory && range.offset <= last.offset.saturating_add(last.size) =>
            {
                last.size = last.size.max(end.saturating_sub(last.offset));
            }
            _ => joined.push(range),
        }
    }
    joined
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
