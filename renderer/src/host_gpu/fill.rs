//! Zeros in memory that the host cannot map: the device writes them.
//!
//! A device with one queue fills there: what the app submits later comes after it. With several, nothing orders the
//! queues, and a queue may be waiting for what the app does next: then a queue that no guest uses fills, and is waited
//! for.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::sync::{Mutex, MutexGuard, PoisonError};

use ash::vk;

/// `vkCmdFillBuffer` writes words.
const WORD: u64 = 4;
/// Filling is waited for so long, where it is waited for.
const TIMEOUT_NS: u64 = 2_000_000_000;

/// The queue that fills.
#[derive(Clone, Copy, Debug)]
pub(super) struct FillQueue<'a> {
    /// The host's handle.
    pub(super) raw: vk::Queue,
    /// Its family.
    pub(super) family: u32,
    /// Held while something is submitted to it.
    pub(super) lock: &'a Mutex<()>,
    /// What is submitted to the guest's queues afterwards comes after it anyway.
    pub(super) ordered: bool,
}

/// What the device fills, or has filled.
#[derive(Debug, Default)]
pub(super) struct Filler {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    pool: vk::CommandPool,
    done: vk::Semaphore,
    last: u64,
    pending: Vec<Pending>,
}

#[derive(Debug)]
struct Pending {
    value: u64,
    memory: vk::DeviceMemory,
    buffer: vk::Buffer,
    commands: vk::CommandBuffer,
    /// To be freed when it is done.
    freed: bool,
}

impl Filler {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Bytes to allocate so that all `bytes` can be filled; `None` where no buffer can be in memory of this type.
    ///
    /// # Errors
    /// Of `vkCreateBuffer`.
    pub(super) fn room(device: &ash::Device, bytes: u64, type_index: u32) -> Result<Option<u64>, vk::Result> {
        let whole = bytes.checked_next_multiple_of(WORD).ok_or(vk::Result::ERROR_OUT_OF_DEVICE_MEMORY)?;
        let buffer = new_buffer(device, whole)?;
        // SAFETY: a live buffer.
        let needed = unsafe { device.get_buffer_memory_requirements(buffer) };
        // SAFETY: never used.
        unsafe { device.destroy_buffer(buffer, None) };
        Ok((needed.memory_type_bits & (1 << type_index) != 0).then_some(needed.size.max(whole)))
    }

    /// Makes `bytes` from `offset` on zeros, before anything that is submitted from now on executes.
    ///
    /// # Errors
    /// The memory must not be given out.
    pub(super) fn fill(
        &self,
        device: &ash::Device,
        queue: FillQueue<'_>,
        memory: vk::DeviceMemory,
        (offset, bytes): (u64, u64),
    ) -> Result<(), vk::Result> {
        let mut state = self.lock();
        state.open(device, queue.family)?;
        state.reap(device);
        let bytes = bytes.next_multiple_of(WORD);
        let buffer = new_buffer(device, bytes)?;
        // SAFETY: a new buffer; the caller has made room for it.
        let bound = unsafe { device.bind_buffer_memory(buffer, memory, offset) };
        let recorded = bound.and_then(|()| state.record(device, buffer));
        let commands = match recorded {
            Ok(commands) => commands,
            Err(result) => {
                // SAFETY: never used.
                unsafe { device.destroy_buffer(buffer, None) };
                return Err(result);
            }
        };
        let value = state.last.saturating_add(1);
        let pending = Pending { value, memory, buffer, commands, freed: false };
        if let Err(result) = state.submit(device, queue, commands, value) {
            pending.drop_parts(device, state.pool);
            return Err(result);
        }
        state.last = value;
        state.pending.push(pending);
        if queue.ordered {
            return Ok(());
        }
        let (semaphores, values) = ([state.done], [value]);
        let info = vk::SemaphoreWaitInfo::default().semaphores(&semaphores).values(&values);
        // SAFETY: a live semaphore.
        unsafe { device.wait_semaphores(&info, TIMEOUT_NS) }.map_err(|result| match result {
            vk::Result::TIMEOUT => vk::Result::ERROR_OUT_OF_DEVICE_MEMORY,
            other => other,
        })
    }

    /// Frees memory, once it is filled.
    pub(super) fn free(&self, device: &ash::Device, memory: vk::DeviceMemory) {
        let mut state = self.lock();
        state.reap(device);
        match state.pending.iter_mut().rev().find(|pending| pending.memory == memory) {
            Some(pending) => pending.freed = true,
            // SAFETY: the app answers for its being used no more, and nothing fills it.
            None => unsafe { device.free_memory(memory, None) },
        }
    }

    /// The device is idle, and about to go.
    pub(super) fn close(&mut self, device: &ash::Device) {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        for pending in std::mem::take(&mut state.pending) {
            pending.end(device, state.pool);
        }
        // SAFETY: null, or unused: the device is idle.
        unsafe { device.destroy_command_pool(state.pool, None) };
        // SAFETY: as above.
        unsafe { device.destroy_semaphore(state.done, None) };
    }
}

impl State {
    fn open(&mut self, device: &ash::Device, family: u32) -> Result<(), vk::Result> {
        if self.pool == vk::CommandPool::null() {
            let info = vk::CommandPoolCreateInfo::default()
                .flags(vk::CommandPoolCreateFlags::TRANSIENT)
                .queue_family_index(family);
            // SAFETY: the family is that of one of the device's queues.
            self.pool = unsafe { device.create_command_pool(&info, None) }?;
        }
        if self.done == vk::Semaphore::null() {
            let mut timeline =
                vk::SemaphoreTypeCreateInfo::default().semaphore_type(vk::SemaphoreType::TIMELINE);
            let info = vk::SemaphoreCreateInfo::default().push_next(&mut timeline);
            // SAFETY: timeline semaphores are enabled on every device of ours.
            self.done = unsafe { device.create_semaphore(&info, None) }?;
        }
        Ok(())
    }

    /// Lets go of what is done.
    fn reap(&mut self, device: &ash::Device) {
        if self.pending.is_empty() {
            return;
        }
        // SAFETY: a live semaphore. Of a lost device nothing is done.
        let reached = unsafe { device.get_semaphore_counter_value(self.done) }.unwrap_or(0);
        let pool = self.pool;
        for pending in self.pending.extract_if(.., |pending| pending.value <= reached) {
            pending.end(device, pool);
        }
    }

    fn record(&self, device: &ash::Device, buffer: vk::Buffer) -> Result<vk::CommandBuffer, vk::Result> {
        let info = vk::CommandBufferAllocateInfo::default().command_pool(self.pool).command_buffer_count(1);
        // SAFETY: a pool of this device.
        let commands = unsafe { device.allocate_command_buffers(&info) }?;
        let commands = commands.first().copied().ok_or(vk::Result::ERROR_OUT_OF_HOST_MEMORY)?;
        let recorded = record(device, commands, buffer);
        if recorded.is_err() {
            // SAFETY: never submitted.
            unsafe { device.free_command_buffers(self.pool, &[commands]) };
        }
        recorded.map(|()| commands)
    }

    fn submit(
        &self,
        device: &ash::Device,
        queue: FillQueue<'_>,
        commands: vk::CommandBuffer,
        value: u64,
    ) -> Result<(), vk::Result> {
        let (commands, signals, values) = ([commands], [self.done], [value]);
        let mut timeline = vk::TimelineSemaphoreSubmitInfo::default().signal_semaphore_values(&values);
        let submit = vk::SubmitInfo::default()
            .command_buffers(&commands)
            .signal_semaphores(&signals)
            .push_next(&mut timeline);
        let _turn = queue.lock.lock().unwrap_or_else(PoisonError::into_inner);
        // SAFETY: recorded; the queue's lock is held.
        unsafe { device.queue_submit(queue.raw, &[submit], vk::Fence::null()) }
    }
}

impl Pending {
    fn drop_parts(&self, device: &ash::Device, pool: vk::CommandPool) {
        // SAFETY: done, or never submitted.
        unsafe { device.destroy_buffer(self.buffer, None) };
        // SAFETY: as above.
        unsafe { device.free_command_buffers(pool, &[self.commands]) };
    }

    fn end(self, device: &ash::Device, pool: vk::CommandPool) {
        self.drop_parts(device, pool);
        if self.freed {
            // SAFETY: whoever had it has let go of it, and the device is done with it.
            unsafe { device.free_memory(self.memory, None) };
        }
    }
}

fn new_buffer(device: &ash::Device, bytes: u64) -> Result<vk::Buffer, vk::Result> {
    let info =
        vk::BufferCreateInfo::default().size(bytes.max(WORD)).usage(vk::BufferUsageFlags::TRANSFER_DST);
    // SAFETY: a valid info.
    unsafe { device.create_buffer(&info, None) }
}

fn record(device: &ash::Device, commands: vk::CommandBuffer, buffer: vk::Buffer) -> Result<(), vk::Result> {
    let begin = vk::CommandBufferBeginInfo::default().flags(vk::CommandBufferUsageFlags::ONE_TIME_SUBMIT);
    // SAFETY: a fresh primary command buffer.
    unsafe { device.begin_command_buffer(commands, &begin) }?;
    // SAFETY: recording; the buffer has memory.
    unsafe { device.cmd_fill_buffer(commands, buffer, 0, vk::WHOLE_SIZE, 0) };
    let after = vk::MemoryBarrier::default()
        .src_access_mask(vk::AccessFlags::TRANSFER_WRITE)
        .dst_access_mask(vk::AccessFlags::MEMORY_READ | vk::AccessFlags::MEMORY_WRITE);
    let (from, to) = (vk::PipelineStageFlags::TRANSFER, vk::PipelineStageFlags::ALL_COMMANDS);
    let none = vk::DependencyFlags::empty();
    // SAFETY: recording, outside of a render pass.
    unsafe { device.cmd_pipeline_barrier(commands, from, to, none, &[after], &[], &[]) };
    // SAFETY: recording.
    unsafe { device.end_command_buffer(commands) }
}
