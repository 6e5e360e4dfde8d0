//! Memory that the guest may allocate without asking, and memory that it has.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ash::vk;
use protocol::wire::message::{LeaseHeap, Message, ReturnLease};
use protocol::wire::{LaneId, Need};

use crate::lane::Lane;

/// What takes memory: its type and id.
pub type Allocated = (vk::ObjectType, u64);

/// A heap as the app sees it, and what is leased of it together with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeapPlace {
    /// Device-local heaps of a GPU have one lease, and so have the others.
    pub lease: LeaseHeap,
    /// `heapIndex`.
    pub index: u32,
}

/// What the host leased to this process, by heap. The I/O thread changes it too: nothing here blocks for long.
#[derive(Debug, Default)]
pub struct Leases {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Bytes leased that no allocation uses.
    left: HashMap<LeaseHeap, u64>,
    /// Bytes of live allocations, by GPU and heap.
    used: HashMap<(u32, u32), u64>,
    allocations: HashMap<Allocated, (HeapPlace, u64)>,
    /// The instance's lane, once it is open.
    lane: Option<Arc<Lane>>,
    /// Where the host learns of the latest free of each heap. Each free stands after the one before, so that whoever
    /// uses the bytes on another device's lane needs this one only.
    freed: HashMap<LeaseHeap, Need>,
    /// Recalled before the lane was open.
    recalled: Vec<LeaseHeap>,
}

impl Leases {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The first lease of every physical device; answers to recalls go out on `lane` from now on.
    pub fn open(&self, leases: &[[u64; 2]], lane: &Arc<Lane>) {
        for (gpu, bytes) in (0..).zip(leases) {
            self.add(LeaseHeap { gpu, device_local: true }, bytes[0]);
            self.add(LeaseHeap { gpu, device_local: false }, bytes[1]);
        }
        let recalled = {
            let mut state = self.lock();
            state.lane = Some(Arc::clone(lane));
            std::mem::take(&mut state.recalled)
        };
        for heap in recalled {
            self.recall(heap);
        }
    }

    /// The host leases more.
    pub fn add(&self, heap: LeaseHeap, bytes: u64) {
        let mut state = self.lock();
        let left = state.left.entry(heap).or_default();
        *left = left.saturating_add(bytes);
    }

    /// Takes `bytes` for an allocation; false when there are not enough left.
    #[must_use]
    pub fn take(&self, heap: LeaseHeap, bytes: u64) -> bool {
        let mut state = self.lock();
        let left = state.left.entry(heap).or_default();
        let enough = left.checked_sub(bytes);
        *left = enough.unwrap_or(*left);
        enough.is_some()
    }

    /// Gives up what is left: the host needs it for what is about to be asked of it.
    #[must_use]
    pub fn take_all(&self, heap: LeaseHeap) -> u64 {
        self.lock().left.remove(&heap).unwrap_or(0)
    }

    /// Counts the allocation of a memory or swapchain.
    pub fn allocated(&self, object: Allocated, place: HeapPlace, bytes: u64) {
        let mut state = self.lock();
        state.allocations.insert(object, (place, bytes));
        let used = state.used.entry((place.lease.gpu, place.index)).or_default();
        *used = used.saturating_add(bytes);
    }

    /// What a frame on `lane` has to stand behind so that the host knows of every free of this heap.
    #[must_use]
    pub fn needs(&self, heap: LeaseHeap, lane: LaneId) -> Option<Need> {
        self.lock().freed.get(&heap).copied().filter(|need| need.lane != lane)
    }

    /// The same for the heap of an allocation.
    #[must_use]
    pub fn needs_of(&self, object: Allocated, lane: LaneId) -> Option<Need> {
        let heap = self.lock().allocations.get(&object).map(|(place, _)| place.lease)?;
        self.needs(heap, lane)
    }

    /// The host learns of the free of this allocation there; to be said before the bytes are used again.
    pub fn freed_at(&self, object: Allocated, need: Option<Need>) {
        let mut state = self.lock();
        let heap = state.allocations.get(&object).map(|(place, _)| place.lease);
        if let (Some(heap), Some(need)) = (heap, need) {
            state.freed.insert(heap, need);
        }
    }

    /// Counts a free; `leased`: the bytes may be allocated again without asking.
    pub fn freed(&self, object: Allocated, leased: bool) {
        let mut state = self.lock();
        let Some((place, bytes)) = state.allocations.remove(&object) else { return };
        let used = state.used.entry((place.lease.gpu, place.index)).or_default();
        *used = used.saturating_sub(bytes);
        if leased {
            let left = state.left.entry(place.lease).or_default();
            *left = left.saturating_add(bytes);
        }
    }

    /// Bytes of live allocations in a heap of a GPU.
    #[must_use]
    pub fn used_bytes(&self, gpu: u32, heap: u32) -> u64 {
        self.lock().used.get(&(gpu, heap)).copied().unwrap_or(0)
    }

    /// The host wants back what is not used. Runs on the I/O thread, which never waits for room in a lane.
    pub fn recall(&self, heap: LeaseHeap) {
        let mut state = self.lock();
        let Some(lane) = state.lane.clone() else { return state.recalled.push(heap) };
        let bytes = state.left.remove(&heap).unwrap_or(0);
        drop(state);
        let mut body = Vec::new();
        Message::encode(&ReturnLease { heap, bytes, recalled: true }, &mut body);
        lane.append(ReturnLease::OPCODE, 0, &[], &body);
        lane.flush();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAP: LeaseHeap = LeaseHeap { gpu: 0, device_local: true };
    const OTHER: LeaseHeap = LeaseHeap { gpu: 0, device_local: false };
    const PLACE: HeapPlace = HeapPlace { lease: HEAP, index: 0 };
    const WINDOW: HeapPlace = HeapPlace { lease: HEAP, index: 2 };

    #[test]
    fn a_lease_is_used_to_its_last_byte() {
        let leases = Leases::default();
        leases.add(HEAP, 10);
        assert!(leases.take(HEAP, 9));
        assert!(!leases.take(HEAP, 2));
        assert!(leases.take(HEAP, 1));
        assert!(!leases.take(OTHER, 1));
        leases.add(HEAP, 4);
        assert_eq!((leases.take_all(HEAP), leases.take_all(HEAP)), (4, 0));
        assert!(leases.take(HEAP, 0) && !leases.take(HEAP, 1));
    }

    #[test]
    fn what_was_freed_on_another_lane_is_needed_on_this_one() {
        let leases = Leases::default();
        let memory = (vk::ObjectType::DEVICE_MEMORY, 1);
        let (first, second) = (LaneId(3), LaneId(5));
        assert_eq!(leases.needs(HEAP, first), None);
        leases.allocated(memory, PLACE, 7);
        let free = Need { lane: first, frame: 9 };
        assert_eq!(leases.needs_of(memory, first), None);
        leases.freed_at(memory, Some(free));
        leases.freed(memory, true);
        assert_eq!(leases.needs(HEAP, first), None, "a lane is in order by itself");
        assert_eq!(leases.needs(HEAP, second), Some(free));
        assert_eq!(leases.needs(OTHER, second), None);
        leases.allocated(memory, PLACE, 7);
        assert_eq!(leases.needs_of(memory, second), Some(free), "a free stands behind the one before");
    }

    #[test]
    fn use_is_counted_by_heap() {
        let leases = Leases::default();
        let memory = |id| (vk::ObjectType::DEVICE_MEMORY, id);
        leases.allocated(memory(1), PLACE, 7);
        leases.allocated(memory(2), PLACE, 3);
        leases.allocated(memory(3), WINDOW, 5);
        leases.freed(memory(1), true);
        leases.freed(memory(1), true);
        assert_eq!([0, 1, 2].map(|heap| leases.used_bytes(0, heap)), [3, 0, 5]);
        leases.freed(memory(3), true);
        assert_eq!((leases.used_bytes(0, 2), leases.used_bytes(1, 0)), (0, 0));
        assert!(leases.take(HEAP, 12) && !leases.take(HEAP, 1), "one lease for both");
    }
}
