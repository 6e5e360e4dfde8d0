//! A swapchain's readback buffers: copies go into them, delivery takes pictures out.
//!
//! A present never waits for a buffer. When none is free, the newest copy that is still on its way is overwritten:
//! the older pictures are delivered, the overwritten one never was seen, and the last picture always arrives.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::sync::{Arc, Mutex, PoisonError};

use ash::vk;
use gpu_allocator::MemoryLocation;
use gpu_allocator::vulkan::{Allocation, AllocationCreateDesc, AllocationScheme};

use crate::host_gpu::HostDevice;

/// Buffers of a ring: one being converted, one waiting for it, two with the device.
pub(super) const SLOTS: usize = 4;

/// A point on a queue's timeline.
pub(super) type Timeline = (vk::Semaphore, u64);

#[derive(Clone, Copy, Debug)]
enum Slot {
    Free,
    /// Being copied into; complete when the timeline gets there.
    Copying {
        frame_number: u64,
        done: Timeline,
    },
    /// Complete; delivery reads it, now or later.
    Taken,
}

/// Where a copy goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    /// Index of the slot.
    pub(super) slot: usize,
    /// What the copy must wait for on the device: an overwritten copy of another queue.
    pub(super) after: Option<Timeline>,
    /// The slot is already announced to delivery.
    pub(super) announced: bool,
}

#[derive(Debug)]
struct SlotBuffer {
    buffer: vk::Buffer,
    allocation: Allocation,
}

/// The buffers of one swapchain.
#[derive(Debug)]
pub(super) struct Ring {
    device: Arc<HostDevice>,
    /// Id of the surface.
    pub(super) surface: u64,
    /// Format of the pictures.
    pub(super) format: vk::Format,
    /// Pixels.
    pub(super) extent: vk::Extent2D,
    buffers: Vec<SlotBuffer>,
    slots: Mutex<[Slot; SLOTS]>,
}

impl Ring {
    pub(super) fn new(
        device: &Arc<HostDevice>,
        surface: u64,
        format: vk::Format,
        extent: vk::Extent2D,
        bytes: u64,
    ) -> Result<Self, vk::Result> {
        let mut ring = Self {
            device: Arc::clone(device),
            surface,
            format,
            extent,
            buffers: Vec::with_capacity(SLOTS),
            slots: Mutex::new([Slot::Free; SLOTS]),
        };
        for _ in 0..SLOTS {
            ring.buffers.push(new_buffer(device, bytes)?);
        }
        Ok(ring)
    }

    /// The buffer of a slot.
    pub(super) fn buffer(&self, slot: usize) -> Option<vk::Buffer> {
        self.buffers.get(slot).map(|b| b.buffer)
    }

    /// Chooses the slot for a copy that ends at `done`; the copy must then be submitted. `None` when delivery has
    /// all slots in its hands.
    pub(super) fn begin(&self, frame_number: u64, done: Timeline) -> Option<Target> {
        let mut slots = self.lock();
        let free = slots.iter().position(|slot| matches!(slot, Slot::Free));
        let target = if let Some(slot) = free {
            Target { slot, after: None, announced: false }
        } else {
            let newest = slots.iter().enumerate().filter_map(|(slot, state)| match state {
                Slot::Copying { frame_number, done } => Some((*frame_number, slot, *done)),
                _ => None,
            });
            let (_, slot, after) = newest.max_by_key(|(frame_number, ..)| *frame_number)?;
            Target { slot, after: Some(after), announced: true }
        };
        *slots.get_mut(target.slot)? = Slot::Copying { frame_number, done };
        Some(target)
    }

    /// What the slot waits for, if it is being copied into.
    pub(super) fn copying(&self, slot: usize) -> Option<Timeline> {
        match self.lock().get(slot)? {
            Slot::Copying { done, .. } => Some(*done),
            _ => None,
        }
    }

    /// Takes a picture out for reading and gives its frame number, if the copy that ends at `done` is still the slot's last.
    pub(super) fn take(&self, slot: usize, done: Timeline) -> Option<u64> {
        let mut slots = self.lock();
        let state = slots.get_mut(slot)?;
        match *state {
            Slot::Copying { frame_number, done: present } if present == done => {
                *state = Slot::Taken;
                Some(frame_number)
            }
            _ => None,
        }
    }

    /// The bytes of a taken slot.
    pub(super) fn bytes(&self, slot: usize) -> &[u8] {
        let bytes = self.buffers.get(slot).and_then(|b| b.allocation.mapped_slice()).unwrap_or(&[]);
        let wanted = u64::from(self.extent.width) * u64::from(self.extent.height) * 4;
        usize::try_from(wanted).ok().and_then(|wanted| bytes.get(..wanted)).unwrap_or(&[])
    }

    /// The slot may be copied into again.
    pub(super) fn release(&self, slot: usize) {
        if let Some(state) = self.lock().get_mut(slot) {
            *state = Slot::Free;
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, [Slot; SLOTS]> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Ring {
    fn drop(&mut self) {
        for SlotBuffer { buffer, allocation } in self.buffers.drain(..) {
            // SAFETY: the last reference goes only after the last copy into the ring has completed.
            unsafe { self.device.raw().destroy_buffer(buffer, None) };
            let _ = self.device.with_allocator(|a| a.free(allocation).map_err(|_| vk::Result::ERROR_UNKNOWN));
        }
    }
}

fn new_buffer(device: &HostDevice, bytes: u64) -> Result<SlotBuffer, vk::Result> {
    let info = vk::BufferCreateInfo::default().size(bytes).usage(vk::BufferUsageFlags::TRANSFER_DST);
    // SAFETY: the create info is complete.
    let buffer = unsafe { device.raw().create_buffer(&info, None) }?;
    let bound = bind_memory(device, buffer);
    if bound.is_err() {
        // SAFETY: never used.
        unsafe { device.raw().destroy_buffer(buffer, None) };
    }
    bound.map(|allocation| SlotBuffer { buffer, allocation })
}

fn bind_memory(device: &HostDevice, buffer: vk::Buffer) -> Result<Allocation, vk::Result> {
    // SAFETY: a live buffer of this device.
    let requirements = unsafe { device.raw().get_buffer_memory_requirements(buffer) };
    let wanted = AllocationCreateDesc {
        name: "readback of presented images",
        requirements,
        location: MemoryLocation::GpuToCpu,
        linear: true,
        allocation_scheme: AllocationScheme::GpuAllocatorManaged,
    };
    let allocation = device.with_allocator(|allocator| {
        allocator.allocate(&wanted).map_err(|error| {
            tracing::error!(%error, "no memory to read presented images back");
            vk::Result::ERROR_OUT_OF_HOST_MEMORY
        })
    })?;
    // SAFETY: the allocation lives until it is freed, and binds this buffer only.
    let memory = unsafe { allocation.memory() };
    // SAFETY: buffer and memory are of this device, the range fits the requirements.
    let bound = unsafe { device.raw().bind_buffer_memory(buffer, memory, allocation.offset()) };
    if let Err(result) = bound {
        let _ = device.with_allocator(|a| a.free(allocation).map_err(|_| vk::Result::ERROR_UNKNOWN));
        return Err(result);
    }
    Ok(allocation)
}
