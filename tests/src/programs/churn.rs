//! Objects made and destroyed many times over: their ids are used again, out of order.

use ash::vk;

use super::{Output, Result, check_equal, words};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::random::Random;

const ROUNDS: usize = 2000;

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let mut random = Random::new(9);
    let mut alive = Vec::new();
    for _ in 0..ROUNDS {
        if alive.len() > 20 {
            let (buffer, memory) = alive.swap_remove(random.index(alive.len()));
            unsafe {
                gpu.device.destroy_buffer(buffer, None);
                gpu.device.free_memory(memory, None);
            }
        }
        alive.push(make(&gpu, 4096 + random.below(100_000))?);
    }
    // Those alive at the end must be themselves.
    let sink = gpu.buffer(4 * 32, Place::Readback)?;
    let count = u32::try_from(alive.len()).unwrap_or(0);
    gpu.run(|cb| {
        for (&(buffer, _), index) in alive.iter().zip(0_u32..) {
            unsafe { cb.device.cmd_fill_buffer(cb.handle, buffer, 0, vk::WHOLE_SIZE, index * 3 + 1) };
        }
        cb.full_barrier();
        for (&(buffer, _), index) in alive.iter().zip(0_u64..) {
            cb.copy_buffer((buffer, 2048), (sink.handle, index * 4), 4);
        }
        cb.to_host();
    })?;
    for (buffer, memory) in alive {
        unsafe {
            gpu.device.destroy_buffer(buffer, None);
            gpu.device.free_memory(memory, None);
        }
    }
    let wanted = words((0..count).map(|index| index * 3 + 1));
    let found = gpu.map(sink)?.read(0, wanted.len());
    check_equal(&found, &wanted, "buffers")?;
    // Null handles may be destroyed.
    unsafe {
        gpu.device.destroy_buffer(vk::Buffer::null(), None);
        gpu.device.free_memory(vk::DeviceMemory::null(), None);
        gpu.device.destroy_pipeline(vk::Pipeline::null(), None);
    }
    Ok(found.into())
}

fn make(gpu: &Gpu, size: u64) -> Result<(vk::Buffer, vk::DeviceMemory)> {
    let usage = vk::BufferUsageFlags::TRANSFER_SRC | vk::BufferUsageFlags::TRANSFER_DST;
    let info = vk::BufferCreateInfo::default().size(size).usage(usage);
    let buffer = unsafe { gpu.device.create_buffer(&info, None) }?;
    let needs = unsafe { gpu.device.get_buffer_memory_requirements(buffer) };
    let info = vk::MemoryAllocateInfo::default()
        .allocation_size(needs.size)
        .memory_type_index(gpu.memory_type(needs.memory_type_bits, vk::MemoryPropertyFlags::DEVICE_LOCAL)?);
    let memory = unsafe { gpu.device.allocate_memory(&info, None) }?;
    unsafe { gpu.device.bind_buffer_memory(buffer, memory, 0) }?;
    Ok((buffer, memory))
}
