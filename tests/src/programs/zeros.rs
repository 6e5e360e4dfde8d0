//! Device memory is zeros when it is new, of every size, for one image alone too, and behind a queue that waits.

use ash::vk;

use super::{Output, Result, check};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;

fn is_zero(gpu: &Gpu, buffer: vk::Buffer, bytes: u64) -> Result<()> {
    let read = gpu.buffer(bytes, Place::Readback)?;
    gpu.run(|commands| {
        commands.copy_buffer((buffer, 0), (read.handle, 0), bytes);
        commands.to_host();
    })?;
    let wrong = gpu.map(read)?.bytes().iter().filter(|byte| **byte != 0).count();
    check(wrong == 0, || format!("{wrong} of {bytes} bytes are not zero"))
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    for bytes in [4, 20, 4096, 65_540, 3 << 20, 12 << 20] {
        let buffer = gpu.buffer(bytes, Place::Device)?;
        is_zero(&gpu, buffer.handle, bytes)?;
    }
    dedicated(&gpu)?;
    behind_a_queue_that_waits(&gpu)?;
    Ok(Output::default())
}

fn dedicated(gpu: &Gpu) -> Result<()> {
    const BYTES: u64 = 1 << 20;
    let usage = vk::BufferUsageFlags::TRANSFER_SRC | vk::BufferUsageFlags::TRANSFER_DST;
    let info = vk::BufferCreateInfo::default().size(BYTES).usage(usage);
    let buffer = unsafe { gpu.device.create_buffer(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_buffer(buffer, None) });
    let needs = unsafe { gpu.device.get_buffer_memory_requirements(buffer) };
    let mut alone = vk::MemoryDedicatedAllocateInfo::default().buffer(buffer);
    let flags = vk::MemoryPropertyFlags::DEVICE_LOCAL;
    let info = vk::MemoryAllocateInfo::default()
        .allocation_size(needs.size)
        .memory_type_index(gpu.memory_type(needs.memory_type_bits, flags)?)
        .push_next(&mut alone);
    let memory = unsafe { gpu.device.allocate_memory(&info, None) }?;
    gpu.own(move |device| unsafe { device.free_memory(memory, None) });
    unsafe { gpu.device.bind_buffer_memory(buffer, memory, 0) }?;
    is_zero(gpu, buffer, BYTES)
}

/// Allocating, and freeing what was never used, waits for nothing that the app has yet to do.
fn behind_a_queue_that_waits(gpu: &Gpu) -> Result<()> {
    let timeline = gpu.timeline(0)?;
    let (waits, values, stages) = ([timeline], [1], [vk::PipelineStageFlags::ALL_COMMANDS]);
    let mut of_timeline = vk::TimelineSemaphoreSubmitInfo::default().wait_semaphore_values(&values);
    let submit = vk::SubmitInfo::default()
        .wait_semaphores(&waits)
        .wait_dst_stage_mask(&stages)
        .push_next(&mut of_timeline);
    unsafe { gpu.device.queue_submit(gpu.queue, &[submit], vk::Fence::null()) }?;
    let buffer = gpu.buffer(5 << 20, Place::Device)?;
    let unused = vk::MemoryAllocateInfo::default().allocation_size(5 << 20);
    let unused = unsafe { gpu.device.allocate_memory(&unused, None) }?;
    unsafe { gpu.device.free_memory(unused, None) };
    let signal = vk::SemaphoreSignalInfo::default().semaphore(timeline).value(1);
    unsafe { gpu.device.signal_semaphore(&signal) }?;
    is_zero(gpu, buffer.handle, buffer.size)
}
