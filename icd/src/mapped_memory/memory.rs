//! One `VkDeviceMemory` as the guest knows it.
#![expect(unsafe_code, reason = "maps where the app says")]

use std::num::NonZeroUsize;
use std::ops::Range;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, Weak};

use ash::vk;
use protocol::wire::contents::Changed;
use protocol::wire::message::MemoryData;

use super::blocks::{BLOCK_BYTES, Blocks};
use super::foretelling;
use super::mapping::Mapping;
use super::shadow::Shadow;
use super::spares::{Spare, Spares};
use super::tracker::{Noting, Tracker};

/// Bytes of runs after which an upload is cut, so that the network gets to work and the lock is free again.
const UPLOAD_BYTES: usize = 4 << 20;
/// Blocks compared at one go, for the same reason.
const SCAN_BLOCKS: usize = 256;

/// One allocation.
#[derive(Debug)]
pub struct Memory {
    id: u64,
    bytes: u64,
    host_visible: bool,
    leased: bool,
    will_be_read: bool,
    /// Something is bound to it that a device may write.
    device_writes: AtomicBool,
    /// Contents of it stand on the bulk lane, and so do those that come after them.
    on_bulk_lane: AtomicBool,
    /// Where its shadow comes from and goes to.
    spares: Weak<Spares>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Made at the first map; from then on the host keeps a mirror too.
    shadow: Option<Shadow>,
    mapped: Option<Range<usize>>,
    /// The app's view, when the app chose its address.
    placed: Option<Mapping>,
    /// The shadow was mapped a further time, at some time.
    was_placed: bool,
    /// The app's own memory: always mapped, all of it.
    imported: bool,
    /// The device may have written it before its first map: its contents have to be fetched.
    owed: bool,
    /// Tracked before its first map, which was not yet.
    early: Option<Early>,
    /// What the kernel noted; `None` where everything is compared.
    noted: Option<Noted>,
}

/// A memory that is tracked and was never mapped.
#[derive(Clone, Copy, Debug, Default)]
struct Early {
    /// Submissions that wrote it.
    writes: u8,
    /// The host was told to send nothing of it.
    rests: bool,
}

/// What the first map of a memory has to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstMap {
    /// Its contents are known: zeros, or what the host sent.
    Known,
    /// The host has to be told, and to send what is in it.
    Fetch,
    /// The host keeps a mirror already, and has to send what differs.
    Refresh,
}

/// Writes of the app as the kernel notes them.
#[derive(Debug)]
struct Noted {
    by: Noting,
    blocks: Blocks,
    /// The mapping in which they are noted, with the offset of its first byte in the memory.
    view: Range<usize>,
    offset: usize,
}

impl Noted {
    /// Brings `blocks` up to date; false when nothing is known any more.
    fn scan(&mut self, mapped: &Range<usize>) -> bool {
        let Self { by, blocks, view, offset } = self;
        blocks.begin_flush();
        let page = rustix::param::page_size();
        let whole = mapped.start / page * page..mapped.end.next_multiple_of(page);
        for part in blocks.cool(&whole) {
            let Some(address) = part.start.checked_sub(*offset).map(|n| view.start + n) else { return false };
            let bytes = part.end - part.start;
            if address + bytes > view.end {
                return false;
            }
            let scan = by.0.take_written(address, bytes, |address, bytes| {
                let start = address - view.start + *offset;
                blocks.written(start..start + bytes);
            });
            if let Err(error) = scan {
                tracing::warn!(%error, "writes into a memory are noted no more; it is compared");
                return false;
            }
        }
        true
    }
}

/// Buffers for looking for changes, which would cost their pages' faults each time.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    /// Of a block that is compared.
    pub(super) block: Vec<u8>,
    /// Of what is found.
    pub(super) payload: Vec<u8>,
}

/// What a scan found.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) changed: Changed,
    /// Byte at which to go on, if there may be more.
    pub(super) next: Option<usize>,
}

impl Memory {
    /// A new allocation. `leased`: it was posted, on the session's lease.
    #[must_use]
    pub fn new(id: u64, bytes: u64, host_visible: bool, leased: bool) -> Self {
        Self {
            id,
            bytes,
            host_visible,
            leased,
            will_be_read: false,
            device_writes: AtomicBool::new(false),
            on_bulk_lane: AtomicBool::new(false),
            spares: Weak::new(),
            state: Mutex::default(),
        }
    }

    /// The memory is of a kind that apps have only to read what the device wrote.
    #[must_use]
    pub fn to_be_read(mut self, will_be_read: bool) -> Self {
        self.will_be_read = will_be_read && self.bytes <= foretelling::BYTES_MAX;
        self
    }

    /// Whether it pays to track it before it is mapped for the first time.
    #[must_use]
    pub fn will_be_read(&self) -> bool {
        self.will_be_read
    }

    /// Tracks it before its first map, if nothing wrote it yet and there is room; says whether the host is to be told.
    pub(super) fn track_early(&self, tracker: &Tracker) -> bool {
        let mut state = self.lock();
        if state.shadow.is_some() || state.owed {
            return false;
        }
        if self.take_shadow(&mut state, tracker).is_err() {
            return false;
        }
        state.early = Some(Early::default());
        true
    }

    /// Whether it was tracked early, and not mapped since.
    pub(super) fn is_early(&self) -> bool {
        self.lock().early.is_some()
    }

    /// A submission writes it. Whether the host is to be told that nobody looks at it.
    pub(super) fn is_written_unread(&self) -> bool {
        let mut state = self.lock();
        let Some(early) = &mut state.early else { return false };
        early.writes = early.writes.saturating_add(1);
        let tires = early.writes > foretelling::UNREAD_MAX && !early.rests;
        early.rests |= tires;
        tires
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.id
    }

    /// Its size.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Whether it can be mapped.
    #[must_use]
    pub fn is_host_visible(&self) -> bool {
        self.host_visible
    }

    /// Whether its bytes go back to the lease.
    #[must_use]
    pub fn is_leased(&self) -> bool {
        self.leased
    }

    /// Whether it was ever mapped: both sides keep a mirror.
    #[must_use]
    pub fn is_tracked(&self) -> bool {
        self.lock().shadow.is_some()
    }

    /// A submission may write it while it is not tracked.
    pub fn owe(&self) {
        self.lock().owed = true;
    }

    /// Something is bound to it that a device may write: from now on bytes that the app did not change are left alone.
    pub fn set_device_writes(&self) {
        self.device_writes.store(true, Ordering::Relaxed);
    }

    /// Makes the shadow, if there is none yet, for a map; says what of its contents is to be asked for, and whether it was tracked
    /// early until now.
    ///
    /// # Errors
    /// `ERROR_MEMORY_MAP_FAILED`, `ERROR_OUT_OF_HOST_MEMORY`.
    pub fn make_shadow(&self, tracker: &Tracker) -> Result<(FirstMap, bool), vk::Result> {
        let mut state = self.lock();
        if state.shadow.is_none() {
            self.take_shadow(&mut state, tracker)?;
        }
        let owed = std::mem::take(&mut state.owed);
        let early = state.early.take();
        let rests = early.is_some_and(|early| early.rests);
        let wanted = match (owed, rests) {
            (true, _) => FirstMap::Fetch,
            (false, true) => FirstMap::Refresh,
            (false, false) => FirstMap::Known,
        };
        Ok((wanted, early.is_some()))
    }

    /// A shadow of zeros, that of a freed memory or a new one.
    fn take_shadow(&self, state: &mut State, tracker: &Tracker) -> Result<(), vk::Result> {
        let spares = self.spares.upgrade();
        let shadow = if let Some(Spare { shadow, noting }) = spares.as_ref().and_then(|s| s.take(self.bytes))
        {
            let view = shadow.app_view().pages();
            let blocks = Blocks::new(shadow.bytes());
            state.noted = noting.map(|by| Noted { by, blocks, view, offset: 0 });
            shadow
        } else {
            let made = spares.map_or_else(|| Shadow::new(self.bytes), |spares| spares.make(self.bytes))?;
            state.noted = note(tracker, made.app_view(), 0, Blocks::new(made.bytes()));
            made
        };
        state.shadow = Some(shadow);
        Ok(())
    }

    /// Its shadow is one of these, and becomes one of these.
    pub(super) fn reusing(mut self, spares: Weak<Spares>) -> Self {
        self.spares = spares;
        self
    }

    /// Whether its contents go by the bulk lane from now on: all of them, in their order, once some do.
    pub(super) fn go_by_bulk_lane(&self, this_one: bool) -> bool {
        self.on_bulk_lane.fetch_or(this_one, Ordering::Relaxed) || this_one
    }

    /// The memory is the app's at `address`, in whole pages, from now until it is freed. What the app writes there is found by
    /// comparing: it may be memory of any kind, whose protection is the app's.
    ///
    /// # Errors
    /// `ERROR_OUT_OF_HOST_MEMORY`.
    pub fn import(&self, address: NonNull<u8>) -> Result<(), vk::Result> {
        let bytes = usize::try_from(self.bytes).ok().and_then(NonZeroUsize::new);
        let bytes = bytes.ok_or(vk::Result::ERROR_OUT_OF_HOST_MEMORY)?;
        let mut state = self.lock();
        state.shadow = Some(Shadow::imported(address, bytes)?);
        state.mapped = Some(0..bytes.get());
        state.imported = true;
        drop(state);
        self.set_device_writes();
        Ok(())
    }

    /// Whether it is the app's own memory.
    #[must_use]
    pub fn is_imported(&self) -> bool {
        self.lock().imported
    }

    /// Maps; gives the address of the byte at `offset`. With an address in `placed`, there.
    ///
    /// # Errors
    /// `ERROR_MEMORY_MAP_FAILED`, for a range outside or without a shadow.
    ///
    /// # Safety
    /// The app gave the range at `placed` away (`VK_EXT_map_memory_placed`).
    pub unsafe fn map(&self, offset: u64, size: u64, placed: Option<*mut u8>) -> Result<*mut u8, vk::Result> {
        let failed = vk::Result::ERROR_MEMORY_MAP_FAILED;
        let left = self.bytes.checked_sub(offset).ok_or(failed)?;
        let size = if size == vk::WHOLE_SIZE { left } else { size };
        if size > left {
            return Err(failed);
        }
        let start = usize::try_from(offset).map_err(|_| failed)?;
        let end = usize::try_from(offset.saturating_add(size)).map_err(|_| failed)?;
        let mut state = self.lock();
        let shadow = state.shadow.as_ref().ok_or(failed)?;
        let address = match placed {
            None => shadow.view().wrapping_add(start),
            Some(address) => {
                // SAFETY: by this function's contract.
                let mapping = unsafe { shadow.place(address, offset, end.saturating_sub(start)) }?;
                // Where its writes are not noted, they are found by comparing.
                state.noted = match state.noted.take() {
                    Some(noted) if start.is_multiple_of(rustix::param::page_size()) => {
                        note(&Tracker::WriteProtection(noted.by), &mapping, start, noted.blocks)
                    }
                    _ => None,
                };
                state.placed = Some(mapping);
                state.was_placed = true;
                address
            }
        };
        if !state.imported {
            state.mapped = Some(start..end);
        }
        Ok(address)
    }

    /// Unmaps. The shadow stays. `reserve`: a range that the app chose stays taken.
    ///
    /// # Errors
    /// `ERROR_MEMORY_MAP_FAILED`: still mapped.
    pub fn unmap(&self, reserve: bool) -> Result<(), vk::Result> {
        let mut state = self.lock();
        if let Some(placed) = state.placed.take() {
            if let (Some(noted), Some(shadow)) = (state.noted.take(), &state.shadow) {
                // Back to the view of its own, which has been watched all the while.
                let (start, bytes) = (shadow.view() as usize, shadow.app_view().bytes());
                state.noted = Some(Noted { view: start..start + bytes, offset: 0, ..noted });
            }
            if reserve {
                placed.reserve()?;
            }
        }
        if !state.imported {
            state.mapped = None;
        }
        Ok(())
    }

    /// What the app changed from byte `from` of the mapped range on; the mirror then has it. Ends after a few
    /// megabytes.
    pub(super) fn take_changes(&self, from: usize, scratch: &mut Scratch) -> Changes {
        let mut changes = Changes::default();
        changes.changed.payload = std::mem::take(&mut scratch.payload);
        changes.changed.payload.clear();
        let device_writes = self.device_writes.load(Ordering::Relaxed);
        let mut state = self.lock();
        let state = &mut *state;
        let Some(mapped) = state.mapped.clone() else { return changes };
        let Some(shadow) = state.shadow.as_mut() else { return changes };
        if from == 0 && state.noted.as_mut().is_some_and(|noted| !noted.scan(&mapped)) {
            state.noted = None;
        }
        let left = mapped.start.max(from)..mapped.end;
        let suspects: Vec<usize> = match &state.noted {
            Some(noted) => noted.blocks.within(&left).take(SCAN_BLOCKS + 1).collect(),
            None => {
                (left.start / BLOCK_BYTES..left.end.div_ceil(BLOCK_BYTES)).take(SCAN_BLOCKS + 1).collect()
            }
        };
        for (number, block) in suspects.into_iter().zip(0..) {
            if changes.changed.payload.len() >= UPLOAD_BYTES || block >= SCAN_BLOCKS {
                changes.next = Some(number * BLOCK_BYTES);
                break;
            }
            let before = changes.changed.payload.len();
            // What changes all the time does not come again.
            let changes_always =
                state.noted.as_ref().is_some_and(|noted| noted.blocks.changes_always(number));
            let mut compare = |part: Range<usize>| {
                if let Some((app, mirror)) = shadow.changed(&part, &mut scratch.block) {
                    let (changed, base) = (&mut changes.changed, part.start as u64);
                    match (changes_always, device_writes) {
                        (true, _) => changed.add(mirror, app, base),
                        (false, true) => changed.add_whole(mirror, app, base),
                        (false, false) => changed.add_overwritten(mirror, app, base),
                    }
                    mirror.copy_from_slice(app);
                }
            };
            match &mut state.noted {
                Some(noted) => {
                    noted.blocks.parts(number).for_each(&mut compare);
                    noted.blocks.compared(number, changes.changed.payload.len() - before);
                }
                None => compare(number * BLOCK_BYTES..(number + 1) * BLOCK_BYTES),
            }
        }
        changes
    }

    /// Blocks that a flush would compare now.
    #[cfg(test)]
    pub(super) fn suspects(&self) -> usize {
        let mut state = self.lock();
        let mapped = state.mapped.clone().unwrap_or_default();
        let noted = state.noted.as_mut().expect("writes are noted");
        assert!(noted.scan(&mapped));
        noted.blocks.within(&mapped).count()
    }

    /// Contents that the device wrote; false when a run lies outside, or the payload does not fit the runs.
    #[must_use]
    pub(super) fn apply(&self, runs: &MemoryData<'_>, payload: &[u8]) -> bool {
        let mut state = self.lock();
        let Some(shadow) = state.shadow.as_mut() else {
            return false;
        };
        let mut left = payload;
        for run in &runs.runs {
            let Some((bytes, rest)) = usize::try_from(run.size).ok().and_then(|n| left.split_at_checked(n))
            else {
                return false;
            };
            if !shadow.write(run.offset, bytes) {
                return false;
            }
            left = rest;
        }
        left.is_empty()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Memory {
    /// Nobody has it any more, not even a flush that is under way.
    fn drop(&mut self) {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        // The app may have its own mappings of it; a child of a fork has none of ours.
        if state.imported || state.was_placed || crate::process::is_forked_child() {
            return;
        }
        if let (Some(spares), Some(shadow)) = (self.spares.upgrade(), state.shadow.take()) {
            spares.retire(shadow, state.noted.take().map(|noted| noted.by));
        }
    }
}

/// Has writes into a mapping noted, as `tracker` wants; what is written there so far is not. `offset` is that of its
/// first byte in the memory.
fn note(tracker: &Tracker, mapping: &Mapping, offset: usize, blocks: Blocks) -> Option<Noted> {
    let Tracker::WriteProtection(by) = tracker else { return None };
    let view = mapping.pages();
    if let Err(error) = by.0.watch(view.start, view.len()) {
        tracing::warn!(%error, "writes into a memory cannot be noted; it is compared");
        return None;
    }
    Some(Noted { by: by.clone(), blocks, view, offset })
}
