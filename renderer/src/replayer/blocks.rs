//! Small memories of a guest in few of the driver's allocations, where the driver allows few.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ash::vk::{self, Handle as _};

use super::mapped_memory::Backing;
use crate::host_gpu::HostDevice;
use crate::tenancy::placement::{Place, Placement, small_bytes};

/// The least that a place has: what resources of any kind are aligned to.
const GRANULE: u64 = 64 << 10;
/// Handles of parts. No driver's handle has these bits: it would be no address.
const PART_HANDLES: u64 = 0b11 << 62;

/// What allocations have in common that may lie in one block: the host's memory type, what guests see it with, and flags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct PoolKey {
    pub(crate) type_index: u32,
    pub(crate) guest_flags: vk::MemoryPropertyFlags,
    pub(crate) allocate_flags: vk::MemoryAllocateFlags,
}

/// A part of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    key: PoolKey,
    place: Place,
}

impl Part {
    /// Bytes that it has.
    pub(crate) fn bytes(&self) -> u64 {
        self.place.bytes
    }
}

/// A place for a memory.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) backing: Backing,
    /// Where it is mapped, if the host can map it.
    pub(crate) pointer: Option<*mut u8>,
}

#[derive(Debug)]
struct Pool {
    placement: Placement,
    parts: u64,
    blocks: HashMap<u32, Block>,
}

#[derive(Clone, Copy, Debug)]
struct Block {
    raw: vk::DeviceMemory,
    base: Option<Base>,
}

/// Where a block is mapped.
#[derive(Clone, Copy, Debug)]
struct Base(*mut u8);

// SAFETY: an address; what is there is accessed through `Memory`.
unsafe impl Send for Base {}

/// The blocks of one device.
#[derive(Debug, Default)]
pub(crate) struct Blocks {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    pools: HashMap<PoolKey, Pool>,
    last_handle: u64,
    most: Figures,
}

/// How much lay in how many blocks, when it was most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Figures {
    parts: u64,
    blocks: usize,
    used_bytes: u64,
    capacity_bytes: u64,
}

impl Blocks {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place of `bytes` in memory of this kind, whose contents are anything. `None` for what is to have an allocation
    /// of its own.
    ///
    /// # Errors
    /// Of the driver, for a new block.
    pub(crate) fn place(
        &self,
        device: &HostDevice,
        key: PoolKey,
        bytes: u64,
        heap_bytes: u64,
    ) -> Result<Option<Found>, vk::Result> {
        let Some(blocks_max) = device.physical_device().allocations_of_heap() else { return Ok(None) };
        let small = small_bytes(heap_bytes, blocks_max);
        if bytes > small {
            return Ok(None);
        }
        let granularity = device.physical_device().limits.buffer_image_granularity;
        let granule = GRANULE.max(granularity.next_power_of_two());
        let mut state = self.lock();
        let pool = state.pools.entry(key).or_insert_with(|| Pool {
            placement: Placement::new(granule),
            parts: 0,
            blocks: HashMap::new(),
        });
        let place = match pool.placement.place(bytes) {
            Some(place) => place,
            None => match pool.grow(device, key, bytes, small)? {
                Some(place) => place,
                None => return Ok(None),
            },
        };
        let Some(block) = pool.blocks.get(&place.block).copied() else { return Ok(None) };
        pool.parts = pool.parts.saturating_add(1);
        let offset = usize::try_from(place.offset).map_err(|_| vk::Result::ERROR_OUT_OF_HOST_MEMORY)?;
        // SAFETY: the place lies in the block, all of which is mapped.
        let pointer = block.base.map(|base| unsafe { base.0.add(offset) });
        state.last_handle = state.last_handle.wrapping_add(1);
        state.note();
        let handle = vk::DeviceMemory::from_raw(PART_HANDLES | state.last_handle);
        let part = Some(Part { key, place });
        Ok(Some(Found { backing: Backing { handle, raw: block.raw, offset: place.offset, part }, pointer }))
    }

    /// A part is used no more.
    pub(crate) fn free(&self, device: &HostDevice, part: Part) {
        let mut state = self.lock();
        let Some(pool) = state.pools.get_mut(&part.key) else { return };
        pool.parts = pool.parts.saturating_sub(1);
        if pool.placement.free(part.place)
            && let Some(block) = pool.blocks.remove(&part.place.block)
        {
            // Freeing unmaps.
            device.free_memory(block.raw);
        }
    }
}

impl State {
    fn note(&mut self) {
        let mut now = Figures::default();
        for pool in self.pools.values() {
            now.parts = now.parts.saturating_add(pool.parts);
            now.blocks = now.blocks.saturating_add(pool.blocks.len());
        }
        if now.parts > self.most.parts {
            let sum = |of: fn(&Placement) -> u64| self.pools.values().map(|pool| of(&pool.placement)).sum();
            (now.used_bytes, now.capacity_bytes) =
                (sum(Placement::used_bytes), sum(Placement::capacity_bytes));
            self.most = now;
        }
    }
}

impl Drop for Blocks {
    fn drop(&mut self) {
        let Figures { parts, blocks, used_bytes, capacity_bytes } = self.lock().most;
        if parts > 0 {
            tracing::info!(parts, blocks, used_bytes, capacity_bytes, "small allocations were put together");
        }
    }
}

impl Pool {
    fn grow(
        &mut self,
        device: &HostDevice,
        key: PoolKey,
        bytes: u64,
        small: u64,
    ) -> Result<Option<Place>, vk::Result> {
        let size = self.placement.new_block_bytes(bytes, small);
        let block = match new_block(device, key, size) {
            // The heap may be full but for a little.
            Err(vk::Result::ERROR_OUT_OF_DEVICE_MEMORY | vk::Result::ERROR_OUT_OF_HOST_MEMORY) => {
                return Ok(None);
            }
            block => block?,
        };
        let number = self.placement.add_block(size);
        self.blocks.insert(number, block);
        tracing::debug!(
            ?key,
            size,
            blocks = self.blocks.len(),
            used = self.placement.used_bytes(),
            "a block for small allocations"
        );
        Ok(self.placement.place(bytes))
    }
}

fn new_block(device: &HostDevice, key: PoolKey, bytes: u64) -> Result<Block, vk::Result> {
    let ash = device.raw();
    let mut flags = vk::MemoryAllocateFlagsInfo::default().flags(key.allocate_flags);
    let mut info = vk::MemoryAllocateInfo::default().allocation_size(bytes).memory_type_index(key.type_index);
    if !key.allocate_flags.is_empty() {
        info = info.push_next(&mut flags);
    }
    // SAFETY: a type of this device.
    let raw = unsafe { ash.allocate_memory(&info, None) }?;
    if !device.physical_device().can_map(key.type_index, key.guest_flags) {
        return Ok(Block { raw, base: None });
    }
    // SAFETY: host-visible, and mapped only here.
    match unsafe { ash.map_memory(raw, 0, vk::WHOLE_SIZE, vk::MemoryMapFlags::empty()) } {
        Ok(pointer) => Ok(Block { raw, base: Some(Base(pointer.cast())) }),
        Err(result) => {
            // SAFETY: new, and used nowhere.
            unsafe { ash.free_memory(raw, None) };
            Err(result)
        }
    }
}

/// The flags of an allocation that may lie in a block; `None` for one that has to have a memory of its own: dedicated,
/// exported, imported, with an address of the app's choice, or of a kind that is not known.
pub(crate) fn flags_of(info: &vk::MemoryAllocateInfo<'_>) -> Option<vk::MemoryAllocateFlags> {
    let mut flags = vk::MemoryAllocateFlags::empty();
    let mut next = info.p_next.cast::<vk::BaseInStructure<'_>>();
    // SAFETY: decoded: the chain consists of structs that begin like this one and live in the arena.
    while let Some(header) = unsafe { next.as_ref() } {
        match header.s_type {
            vk::StructureType::MEMORY_ALLOCATE_FLAGS_INFO => {
                // SAFETY: the type says what it is.
                flags = unsafe { &*next.cast::<vk::MemoryAllocateFlagsInfo<'_>>() }.flags;
            }
            // A wish.
            vk::StructureType::MEMORY_PRIORITY_ALLOCATE_INFO_EXT => {}
            _ => return None,
        }
        next = header.p_next;
    }
    (flags & !vk::MemoryAllocateFlags::DEVICE_ADDRESS).is_empty().then_some(flags)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_allocations_lie_in_blocks() {
        let plain = vk::MemoryAllocateInfo::default();
        assert_eq!(flags_of(&plain), Some(vk::MemoryAllocateFlags::empty()));
        let address = vk::MemoryAllocateFlags::DEVICE_ADDRESS;
        let mut flags = vk::MemoryAllocateFlagsInfo::default().flags(address);
        let mut priority = vk::MemoryPriorityAllocateInfoEXT::default();
        let plain = vk::MemoryAllocateInfo::default().push_next(&mut flags).push_next(&mut priority);
        assert_eq!(flags_of(&plain), Some(address));
        let mut replay = vk::MemoryAllocateFlagsInfo::default()
            .flags(address | vk::MemoryAllocateFlags::DEVICE_ADDRESS_CAPTURE_REPLAY);
        assert_eq!(flags_of(&vk::MemoryAllocateInfo::default().push_next(&mut replay)), None);
        let mut dedicated = vk::MemoryDedicatedAllocateInfo::default();
        assert_eq!(flags_of(&vk::MemoryAllocateInfo::default().push_next(&mut dedicated)), None);
    }
}
