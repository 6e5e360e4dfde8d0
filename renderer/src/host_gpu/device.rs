//! A guest's `VkDevice` on the host.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use ash::vk;
use gpu_allocator::vulkan::{Allocator, AllocatorCreateDesc};
use protocol::wire::message::DeviceQueue;

use super::device_request::{spare_queue, with_host_request};
use super::fill::{FillQueue, Filler};
use super::injection;
use super::stamps::{Clock, Stamps};
use super::{HostGpu, HostPhysicalDevice, Sharing, Turns, zeroing};
use crate::tenancy::gpu_time::GpuTimeSource;
use crate::worker::link::TurnPlace;

/// A queue of a [`HostDevice`].
#[derive(Debug)]
pub struct HostQueue {
    /// The guest's id.
    pub id: u64,
    /// The host's handle.
    pub raw: vk::Queue,
    /// Index of its family.
    pub family: u32,
    /// Timeline semaphore that counts completed submissions: submission n (of the guest's count, presents
    /// included) signals n. Starts at 0.
    pub completion: vk::Semaphore,
    /// When each piece of what it is given may execute.
    pub turns: Turns,
    /// Where it stands in the scheduler's order.
    pub place: QueuePlace,
    /// With whom the GPU is shared.
    pub sharing: Arc<Sharing>,
    /// `vkQueue*` calls need the queue to themselves: whoever submits holds this.
    pub lock: Mutex<()>,
}

/// What the scheduler knows a queue by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QueuePlace {
    /// Number of its GPU, in the order of the host's snapshot.
    pub gpu: u32,
    /// Number in the session.
    pub queue: u32,
    /// The processors are the GPU.
    pub software: bool,
}

impl HostQueue {
    /// How far the device is with its turns.
    #[must_use]
    pub fn turns_reached(&self, device: &ash::Device) -> u64 {
        // SAFETY: the semaphore lives as long as the queue.
        unsafe { device.get_semaphore_counter_value(self.turns.progress) }.unwrap_or(0)
    }

    /// What the scheduler knows of its turns.
    #[must_use]
    pub fn turn_place(&self, frame: bool) -> TurnPlace {
        TurnPlace { gpu: self.place.gpu, queue: self.place.queue, frame, software: self.place.software }
    }
}

/// A device and its queues. Destroyed, after waiting for it to be idle, when the last reference goes.
pub struct HostDevice {
    gpu: Arc<HostGpu>,
    physical_device: Arc<HostPhysicalDevice>,
    id: u64,
    raw: ash::Device,
    queues: HashMap<u64, Arc<HostQueue>>,
    filler: Filler,
    /// A queue that no guest uses, and its family: for filling memory, where that needs one.
    own_queue: Option<(vk::Queue, u32, Mutex<()>)>,
    /// Present from `create` to `drop`.
    allocator: Mutex<Option<Allocator>>,
}

impl std::fmt::Debug for HostDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HostDevice").field("id", &self.id).finish_non_exhaustive()
    }
}

impl HostDevice {
    /// Creates a device for the guest.
    ///
    /// # Errors
    /// The driver's answer, which travels to the app; `ERROR_INITIALIZATION_FAILED` for a queue that the create
    /// info does not ask for, `ERROR_EXTENSION_NOT_PRESENT` for an extension that was not offered.
    ///
    /// # Safety
    /// The create info is well-formed, and its chain is in memory that may be written and that nobody else uses (a
    /// decoder's arena).
    pub unsafe fn create(
        gpu: &Arc<HostGpu>,
        physical_device: &Arc<HostPhysicalDevice>,
        id: u64,
        create_info: &vk::DeviceCreateInfo<'_>,
        queues: &[DeviceQueue],
    ) -> Result<Arc<Self>, vk::Result> {
        let create = |info: &vk::DeviceCreateInfo<'_>| {
            // SAFETY: well-formed as the caller vouches; what was changed is known to be valid.
            unsafe { gpu.instance().create_device(physical_device.handle, info, None) }
        };
        // A single queue is in order with itself.
        let spare = if queues.len() > 1 && physical_device.has_unmappable() {
            // SAFETY: as the caller vouches.
            unsafe { spare_queue(physical_device, create_info) }
        } else {
            None
        };
        // SAFETY: as the caller vouches.
        let raw = unsafe { with_host_request(physical_device, create_info, spare, create) }?;
        let raw = physical_device.injection.wrap(gpu.instance(), raw);
        let own_queue = spare.map(|spare| {
            // SAFETY: the queue was asked for besides the guest's.
            let queue = unsafe { raw.get_device_queue(spare.family, spare.index) };
            (queue, spare.family, Mutex::new(()))
        });
        // Owned from here on, so that a failure below destroys the device.
        let mut device = Self {
            gpu: Arc::clone(gpu),
            physical_device: Arc::clone(physical_device),
            id,
            raw,
            queues: HashMap::new(),
            filler: Filler::default(),
            own_queue,
            allocator: Mutex::new(None),
        };
        for queue in queues {
            let queue = device.open_queue(create_info, queue)?;
            device.queues.insert(queue.id, Arc::new(queue));
        }
        device.allocator = Mutex::new(Some(device.open_allocator()?));
        Ok(Arc::new(device))
    }

    /// The guest's id.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.id
    }

    /// The host's handle and core functions.
    #[must_use]
    pub fn raw(&self) -> &ash::Device {
        &self.raw
    }

    /// Where it came from.
    #[must_use]
    pub fn gpu(&self) -> &Arc<HostGpu> {
        &self.gpu
    }

    /// The physical device.
    #[must_use]
    pub fn physical_device(&self) -> &Arc<HostPhysicalDevice> {
        &self.physical_device
    }

    /// Whether its memory is this process' own.
    #[must_use]
    pub fn is_software(&self) -> bool {
        self.physical_device.is_software()
    }

    /// Zeroes memory that nothing has used yet: a software driver's memory is this process's own, and may hold what
    /// others left in it, and so may a GPU's. `type_index` is the host's; `guest_flags` are what guests see it with.
    ///
    /// # Errors
    /// Of the driver: the memory must not be given out.
    pub fn zero_memory(
        &self,
        memory: vk::DeviceMemory,
        bytes: u64,
        type_index: u32,
        guest_flags: vk::MemoryPropertyFlags,
    ) -> Result<(), vk::Result> {
        if !self.physical_device.can_map(type_index, guest_flags) {
            return self.fill_memory(memory, 0, bytes);
        }
        let length = usize::try_from(bytes).map_err(|_| vk::Result::ERROR_OUT_OF_HOST_MEMORY)?;
        // SAFETY: new memory of this device, mapped only here.
        let pointer = unsafe { self.raw.map_memory(memory, 0, vk::WHOLE_SIZE, vk::MemoryMapFlags::empty()) }?;
        // SAFETY: so many bytes are mapped, and nobody else uses them.
        unsafe { zeroing::zero(pointer.cast(), length, self.is_software()) };
        let whole = [vk::MappedMemoryRange::default().memory(memory).size(vk::WHOLE_SIZE)];
        // SAFETY: it is mapped; flushing coherent memory is allowed.
        let flushed = unsafe { self.raw.flush_mapped_memory_ranges(&whole) };
        // SAFETY: mapped above.
        unsafe { self.raw.unmap_memory(memory) };
        flushed
    }

    /// Has the device make a part of memory zeros, before anything that is submitted from now on executes. There is
    /// room for it ([`Self::room_to_fill`]).
    ///
    /// # Errors
    /// Of the driver: the memory must not be given out.
    pub fn fill_memory(&self, memory: vk::DeviceMemory, offset: u64, bytes: u64) -> Result<(), vk::Result> {
        let queue = match &self.own_queue {
            Some((raw, family, lock)) => FillQueue { raw: *raw, family: *family, lock, ordered: false },
            None => {
                let mut queues: Vec<_> = self.queues.values().collect();
                queues.sort_by_key(|queue| queue.id);
                let queue = queues.iter().find(|queue| self.can_fill(queue.family));
                let queue = queue.ok_or(vk::Result::ERROR_OUT_OF_DEVICE_MEMORY)?;
                let ordered = self.queues.len() == 1;
                FillQueue { raw: queue.raw, family: queue.family, lock: &queue.lock, ordered }
            }
        };
        self.filler.fill(&self.raw, queue, memory, (offset, bytes))
    }

    /// Bytes to allocate so that all `bytes` can be filled; `None` where the device cannot fill such memory.
    ///
    /// # Errors
    /// Of the driver.
    pub fn room_to_fill(&self, bytes: u64, type_index: u32) -> Result<Option<u64>, vk::Result> {
        Filler::room(&self.raw, bytes, type_index)
    }

    /// Frees memory, once the device does not fill it any more.
    pub fn free_memory(&self, memory: vk::DeviceMemory) {
        self.filler.free(&self.raw, memory);
    }

    fn can_fill(&self, family: u32) -> bool {
        let families = &self.physical_device.queue_families;
        let family = usize::try_from(family).ok().and_then(|family| families.get(family));
        let able = vk::QueueFlags::GRAPHICS | vk::QueueFlags::COMPUTE | vk::QueueFlags::TRANSFER;
        family.is_some_and(|family| family.queue_flags.intersects(able))
    }

    /// A queue by the guest's id.
    #[must_use]
    pub fn queue(&self, id: u64) -> Option<&Arc<HostQueue>> {
        self.queues.get(&id)
    }

    /// All queues.
    pub fn queues(&self) -> impl Iterator<Item = &Arc<HostQueue>> {
        self.queues.values()
    }

    /// Runs `f` with the allocator for the host's own memory (readback, staging, encoders).
    ///
    /// # Errors
    /// What `f` returns.
    pub fn with_allocator<R>(
        &self,
        f: impl FnOnce(&mut Allocator) -> Result<R, vk::Result>,
    ) -> Result<R, vk::Result> {
        let mut allocator = self.allocator.lock().unwrap_or_else(PoisonError::into_inner);
        f(allocator.as_mut().ok_or(vk::Result::ERROR_INITIALIZATION_FAILED)?)
    }

    fn open_queue(
        &self,
        create_info: &vk::DeviceCreateInfo<'_>,
        queue: &DeviceQueue,
    ) -> Result<HostQueue, vk::Result> {
        let flags = vk::DeviceQueueCreateFlags::from_raw(queue.flags);
        // SAFETY: decoded: the array has this many elements.
        let asked =
            unsafe { super::slice(create_info.p_queue_create_infos, create_info.queue_create_info_count) };
        let there = asked.iter().any(|info| {
            info.queue_family_index == queue.family && info.flags == flags && queue.index < info.queue_count
        });
        if !there || self.queues.contains_key(&queue.queue) {
            return Err(vk::Result::ERROR_INITIALIZATION_FAILED);
        }
        let raw = if flags.is_empty() {
            // SAFETY: a queue of this family and index was asked for.
            unsafe { self.raw.get_device_queue(queue.family, queue.index) }
        } else {
            let info = vk::DeviceQueueInfo2::default()
                .flags(flags)
                .queue_family_index(queue.family)
                .queue_index(queue.index);
            // SAFETY: a queue of this family, index and flags was asked for.
            unsafe { self.raw.get_device_queue2(&info) }
        };
        let completion = self.timeline()?;
        let sharing = Arc::clone(self.gpu.sharing());
        let place = QueuePlace {
            gpu: self.gpu.index_of(&self.physical_device).unwrap_or(0),
            queue: sharing.new_queue(),
            software: self.physical_device.is_software(),
        };
        let stamps = self.stamps(queue.family, flags);
        Ok(HostQueue {
            id: queue.queue,
            raw,
            family: queue.family,
            completion,
            turns: Turns::new(self.timeline()?, self.timeline()?).with_stamps(stamps),
            place,
            sharing,
            lock: Mutex::new(()),
        })
    }

    /// Timestamps for a queue, where time is measured by them and it has some.
    fn stamps(&self, family: u32, flags: vk::DeviceQueueCreateFlags) -> Option<Stamps> {
        let sharing = self.gpu.sharing();
        let software = self.physical_device.is_software();
        if !sharing.measure().wants_timestamps(software) {
            sharing.note_source(if software { GpuTimeSource::Processor } else { GpuTimeSource::Outside });
            return None;
        }
        let properties =
            usize::try_from(family).ok().and_then(|at| self.physical_device.queue_families.get(at))?;
        // What is protected may not be queried; queries are reset by graphics and compute queues.
        let resets = properties.queue_flags.intersects(vk::QueueFlags::GRAPHICS | vk::QueueFlags::COMPUTE);
        let period_ns = self.physical_device.limits.timestamp_period;
        let clock = Clock::of(properties.timestamp_valid_bits, period_ns);
        let stamps = match clock.filter(|_| resets && flags.is_empty()) {
            Some(clock) => {
                Stamps::new(&self.raw, family, clock, self.physical_device.memory.memory_types_as_slice())
            }
            None => Err(vk::Result::ERROR_FEATURE_NOT_PRESENT),
        };
        sharing.note_source(if stamps.is_ok() { GpuTimeSource::Timestamps } else { GpuTimeSource::Outside });
        if let Err(result) = &stamps {
            tracing::warn!(family, ?result, "a queue has no timestamps: its time is measured from outside");
        }
        stamps.ok()
    }

    fn timeline(&self) -> Result<vk::Semaphore, vk::Result> {
        let mut timeline = vk::SemaphoreTypeCreateInfo::default().semaphore_type(vk::SemaphoreType::TIMELINE);
        let info = vk::SemaphoreCreateInfo::default().push_next(&mut timeline);
        // SAFETY: timeline semaphores are enabled on every device of ours.
        unsafe { self.raw.create_semaphore(&info, None) }
    }

    fn open_allocator(&self) -> Result<Allocator, vk::Result> {
        Allocator::new(&AllocatorCreateDesc {
            instance: self.gpu.instance().clone(),
            device: self.raw.clone(),
            physical_device: self.physical_device.handle,
            debug_settings: gpu_allocator::AllocatorDebugSettings::default(),
            buffer_device_address: false,
            allocation_sizes: gpu_allocator::AllocationSizes::default(),
        })
        .map_err(|error| {
            tracing::error!(%error, "no allocator for the host's own memory");
            vk::Result::ERROR_OUT_OF_DEVICE_MEMORY
        })
    }
}

impl Drop for HostDevice {
    fn drop(&mut self) {
        // SAFETY: no queue is used any more: queues are reached through this struct only. A lost device is idle.
        let _ = unsafe { self.raw.device_wait_idle() };
        *self.allocator.get_mut().unwrap_or_else(PoisonError::into_inner) = None;
        self.filler.close(&self.raw);
        for queue in self.queues.values() {
            if let Some(stamps) = queue.turns.stamps() {
                stamps.destroy(&self.raw);
            }
            for semaphore in [queue.completion, queue.turns.progress, queue.turns.gate] {
                // SAFETY: idle, and destroyed once.
                unsafe { self.raw.destroy_semaphore(semaphore, None) };
            }
        }
        // SAFETY: idle; who holds objects of this device holds a reference to this struct.
        unsafe { self.raw.destroy_device(None) };
        injection::forget(self.raw.handle());
    }
}
