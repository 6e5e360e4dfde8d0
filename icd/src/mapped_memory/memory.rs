//! One `VkDeviceMemory` as the guest knows it.
#![expect(unsafe_code, reason = "maps where the app says")]

use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ash::vk;
use protocol::wire::message::{MemoryData, Run};

use super::Tracker;
use super::diff::changed_runs;
use super::shadow::{Mapping, Shadow};

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
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Made at the first map; from then on the host keeps a mirror too.
    shadow: Option<Shadow>,
    mapped: Option<Range<usize>>,
    /// The app's view, when the app chose its address.
    placed: Option<Mapping>,
    /// The device may have written it before its first map: its contents have to be fetched.
    owed: bool,
}

/// What a scan found.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) runs: Vec<Run>,
    pub(super) payload: Vec<u8>,
    /// Byte at which to go on, if there may be more.
    pub(super) next: Option<usize>,
}

impl Memory {
    /// A new allocation. `leased`: it was posted, on the session's lease.
    #[must_use]
    pub fn new(id: u64, bytes: u64, host_visible: bool, leased: bool) -> Self {
        Self { id, bytes, host_visible, leased, state: Mutex::default() }
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

    /// Makes the shadow, if there is none yet; says whether the contents have to be fetched.
    ///
    /// # Errors
    /// `ERROR_MEMORY_MAP_FAILED`.
    pub fn make_shadow(&self) -> Result<bool, vk::Result> {
        let mut state = self.lock();
        if state.shadow.is_none() {
            state.shadow = Some(Shadow::new(self.bytes)?);
        }
        Ok(std::mem::take(&mut state.owed))
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
                state.placed = Some(mapping);
                address
            }
        };
        state.mapped = Some(start..end);
        Ok(address)
    }

    /// Unmaps. The shadow stays. `reserve`: a range that the app chose stays taken.
    ///
    /// # Errors
    /// `ERROR_MEMORY_MAP_FAILED`: still mapped.
    pub fn unmap(&self, reserve: bool) -> Result<(), vk::Result> {
        let mut state = self.lock();
        match state.placed.take() {
            Some(placed) if reserve => placed.reserve()?,
            other => drop(other),
        }
        state.mapped = None;
        Ok(())
    }

    /// What the app changed from byte `from` of the mapped range on; the mirror then has it. Ends after a few
    /// megabytes.
    pub(super) fn take_changes(&self, tracker: Tracker, from: usize, scratch: &mut Vec<u8>) -> Changes {
        let mut changes = Changes::default();
        let mut state = self.lock();
        let Some(mapped) = state.mapped.clone() else { return changes };
        let Some(shadow) = state.shadow.as_mut() else { return changes };
        for (start, block) in tracker.suspects(mapped.start.max(from)..mapped.end).zip(0..) {
            if changes.payload.len() >= UPLOAD_BYTES || block >= SCAN_BLOCKS {
                changes.next = Some(start);
                break;
            }
            let Some((app, mirror)) = shadow.changed_block(start, scratch) else { continue };
            changed_runs(mirror, app, start as u64, &mut changes.runs, &mut changes.payload);
            mirror.copy_from_slice(app);
        }
        changes
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
