//! More allocations than a driver may allow: each is its own, zeros at first, and keeps what is written to it.

use ash::vk;

use super::{Failure, Output, Result, check};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;

const BYTES: u64 = 64 << 10;
const WORD: u64 = 4;
/// 256 MiB of them.
const COUNT: u32 = 4096;
const MAPPED: u32 = 256;

struct Small {
    buffer: vk::Buffer,
    memory: vk::DeviceMemory,
}

fn allocate(gpu: &Gpu, flags: vk::MemoryPropertyFlags) -> Result<Small> {
    let usage = vk::BufferUsageFlags::TRANSFER_SRC | vk::BufferUsageFlags::TRANSFER_DST;
    let info = vk::BufferCreateInfo::default().size(BYTES).usage(usage);
    let buffer = unsafe { gpu.device.create_buffer(&info, None) }?;
    let needs = unsafe { gpu.device.get_buffer_memory_requirements(buffer) };
    check(needs.size == BYTES, || format!("a buffer of {} bytes", needs.size))?;
    let info = vk::MemoryAllocateInfo::default()
        .allocation_size(BYTES)
        .memory_type_index(gpu.memory_type(needs.memory_type_bits, flags)?);
    let memory = unsafe { gpu.device.allocate_memory(&info, None) }?;
    unsafe { gpu.device.bind_buffer_memory(buffer, memory, 0) }?;
    Ok(Small { buffer, memory })
}

fn free(gpu: &Gpu, small: &Small) {
    unsafe {
        gpu.device.destroy_buffer(small.buffer, None);
        gpu.device.free_memory(small.memory, None);
    }
}

/// The first and the last word of each are what `wanted` says.
fn holds(gpu: &Gpu, all: &[Small], what: &str, wanted: impl Fn(u32) -> u32) -> Result<()> {
    let count = u64::try_from(all.len()).unwrap_or(0);
    let read = gpu.buffer(2 * WORD * count.max(1), Place::Readback)?;
    gpu.run(|commands| {
        commands.full_barrier();
        for (small, at) in all.iter().zip((0..).step_by(8)) {
            commands.copy_buffer((small.buffer, 0), (read.handle, at), WORD);
            commands.copy_buffer((small.buffer, BYTES - WORD), (read.handle, at + WORD), WORD);
        }
        commands.to_host();
    })?;
    let bytes = gpu.map(read)?.bytes();
    for (pair, index) in bytes.chunks_exact(8).zip(0..) {
        let wanted = wanted(index).to_le_bytes();
        if pair != [wanted, wanted].concat() {
            return Err(Failure(format!("{what}: allocation {index} has {pair:?}, not {wanted:?} twice")));
        }
    }
    Ok(())
}

fn fill(gpu: &Gpu, all: &[Small]) -> Result<()> {
    gpu.run(|commands| {
        for (small, index) in all.iter().zip(0..) {
            unsafe {
                gpu.device.cmd_fill_buffer(commands.handle, small.buffer, 0, vk::WHOLE_SIZE, stamp(index))
            };
        }
    })
}

fn stamp(index: u32) -> u32 {
    index.wrapping_mul(0x9e37_79b9) | 1
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let limits = unsafe { gpu.instance.get_physical_device_properties(gpu.physical_device) }.limits;
    check(limits.max_memory_allocation_count >= COUNT, || {
        "fewer allocations than every driver has".to_owned()
    })?;
    let device = vk::MemoryPropertyFlags::DEVICE_LOCAL;
    let mut all = (0..COUNT).map(|_| allocate(&gpu, device)).collect::<Result<Vec<_>>>()?;
    holds(&gpu, &all, "new", |_| 0)?;
    fill(&gpu, &all)?;
    holds(&gpu, &all, "filled", stamp)?;
    // Every second one anew: in the places of those that were filled.
    for small in all.iter_mut().step_by(2) {
        free(&gpu, small);
        *small = allocate(&gpu, device)?;
    }
    holds(&gpu, &all, "anew", |index| if index % 2 == 0 { 0 } else { stamp(index) })?;
    let mapped = mapped(&gpu)?;
    holds(&gpu, &all, "still", |index| if index % 2 == 0 { 0 } else { stamp(index) })?;
    all.iter().chain(&mapped).for_each(|small| free(&gpu, small));
    Ok(Output::default())
}

/// Mapped ones, all at once: written by the app, read by the device.
fn mapped(gpu: &Gpu) -> Result<Vec<Small>> {
    let upload = vk::MemoryPropertyFlags::HOST_VISIBLE | vk::MemoryPropertyFlags::HOST_COHERENT;
    let mut all = (0..MAPPED).map(|_| allocate(gpu, upload)).collect::<Result<Vec<_>>>()?;
    for round in 0..2 {
        for (small, index) in all.iter().zip(0..) {
            let none = vk::MemoryMapFlags::empty();
            let first =
                unsafe { gpu.device.map_memory(small.memory, 0, vk::WHOLE_SIZE, none) }?.cast::<u32>();
            let words = usize::try_from(BYTES / WORD).unwrap_or(1);
            let new = unsafe { (first.read(), first.add(words - 1).read()) };
            check(new == (0, 0), || format!("mapped allocation {index} has {new:?} in round {round}"))?;
            unsafe {
                first.write(stamp(index));
                first.add(words - 1).write(stamp(index));
            }
        }
        holds(gpu, &all, "mapped", stamp)?;
        if round == 0 {
            for small in &mut all {
                free(gpu, small);
                *small = allocate(gpu, upload)?;
            }
        }
    }
    Ok(all)
}
