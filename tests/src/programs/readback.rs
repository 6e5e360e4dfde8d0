//! Memory that the device writes and the host reads: before its first map, while mapped, beside host writes.

use ash::vk;

use super::{Output, Result, check_equal};
use crate::gpu::Gpu;
use crate::gpu::buffer::{Buffer, Place};
use crate::random::Random;

const SIZE: u64 = 3 * 65536 + 100;

/// The device writes host-visible memory that nobody has mapped yet; then it is mapped, unmapped, written, mapped.
pub(super) fn before_map() -> Result<Output> {
    let gpu = Gpu::new()?;
    let size = usize::try_from(SIZE).unwrap_or(0);
    let mut wanted = Random::new(1).bytes(size);
    let source = gpu.upload(&wanted)?;
    let sink = gpu.buffer(SIZE, Place::Readback)?;
    gpu.run(|cb| {
        cb.copy_buffer((source.handle, 0), (sink.handle, 0), SIZE);
        cb.to_host();
    })?;
    check_equal(&gpu.map(sink)?.bytes(), &wanted, "first map")?;
    gpu.unmap(sink);
    gpu.run(|cb| {
        unsafe { cb.device.cmd_fill_buffer(cb.handle, sink.handle, 4096, 70_000, 0xA5A5_A5A5) };
        cb.to_host();
    })?;
    wanted[4096..74_096].fill(0xA5);
    let found = gpu.map(sink)?.bytes();
    check_equal(&found, &wanted, "second map")?;
    Ok(found.into())
}

/// Mapped for good; the device writes other ranges in every round.
pub(super) fn after_map() -> Result<Output> {
    let gpu = Gpu::new()?;
    let size = usize::try_from(SIZE).unwrap_or(0);
    let mut random = Random::new(2);
    let sink = gpu.buffer(SIZE, Place::Readback)?;
    let mapping = gpu.map(sink)?;
    let mut wanted = random.bytes(size);
    mapping.write(0, &wanted);
    for round in 0..50 {
        let at = random.index(size - 5000) / 4 * 4;
        let length = 4 + random.index(4996) / 4 * 4;
        let fill = u32::try_from(random.number() >> 32).unwrap_or(0);
        let (offset, bytes) = (u64::try_from(at).unwrap_or(0), u64::try_from(length).unwrap_or(0));
        gpu.run(|cb| {
            unsafe { cb.device.cmd_fill_buffer(cb.handle, sink.handle, offset, bytes, fill) };
            cb.to_host();
        })?;
        for word in wanted[at..at + length].chunks_exact_mut(4) {
            word.copy_from_slice(&fill.to_le_bytes());
        }
        check_equal(&mapping.bytes(), &wanted, &format!("round {round}"))?;
    }
    Ok(wanted.into())
}

/// Device-local memory that is mapped, as desktop GPUs have it: both sides write it, the device reads and writes it.
pub(super) fn window() -> Result<Output> {
    let gpu = Gpu::new()?;
    let size = usize::try_from(SIZE).unwrap_or(0);
    let mut random = Random::new(3);
    let window = gpu.buffer(SIZE, Place::Window)?;
    let mapping = gpu.map(window)?;
    let sink = gpu.buffer(SIZE, Place::Readback)?;
    let seen = gpu.map(sink)?;
    let mut wanted = random.bytes(size);
    mapping.write(0, &wanted);
    for round in 0..20 {
        let at = random.index(size - 5000) / 4 * 4;
        wanted[at..at + 400].fill(round);
        mapping.write(at, &wanted[at..at + 400]);
        let fill = u32::from_le_bytes([round; 4]) ^ u32::MAX;
        let (offset, bytes) = (u64::try_from(at).unwrap_or(0) + 400, 1600);
        gpu.run(|cb| {
            unsafe { cb.device.cmd_fill_buffer(cb.handle, window.handle, offset, bytes, fill) };
            cb.full_barrier();
            cb.copy_buffer((window.handle, 0), (sink.handle, 0), SIZE);
            cb.to_host();
        })?;
        wanted[at + 400..at + 2000].fill(!round);
        check_equal(&mapping.bytes(), &wanted, &format!("round {round}, mapped"))?;
        check_equal(&seen.bytes(), &wanted, &format!("round {round}, on the device"))?;
    }
    Ok(wanted.into())
}

/// Memory that is made anew for each thing that is read back, as Zink does it: of up to 8 MiB, and freed after that.
pub(super) fn fresh() -> Result<Output> {
    let gpu = Gpu::new()?;
    let mut random = Random::new(4);
    let source = gpu.upload(&random.bytes(8 << 20))?;
    let pattern = gpu.map(source)?.bytes();
    let mut found = Vec::new();
    for (frame, kib) in [1600_usize, 8192, 300, 4000, 1600, 2500].into_iter().cycle().take(24).enumerate() {
        let bytes = kib << 10;
        let from = random.index(pattern.len() - bytes + 1) / 4 * 4;
        let read = read_fresh(&gpu, source, from, bytes)?;
        check_equal(&read, &pattern[from..from + bytes], &format!("frame {frame}"))?;
        found.extend_from_slice(&read[..64]);
    }
    Ok(found.into())
}

/// Copies a range into a new buffer, maps that, and frees it.
fn read_fresh(gpu: &Gpu, source: Buffer, from: usize, bytes: usize) -> Result<Vec<u8>> {
    let size = u64::try_from(bytes).unwrap_or(0);
    let info = vk::BufferCreateInfo::default().size(size).usage(vk::BufferUsageFlags::TRANSFER_DST);
    let handle = unsafe { gpu.device.create_buffer(&info, None) }?;
    let needs = unsafe { gpu.device.get_buffer_memory_requirements(handle) };
    let flags = vk::MemoryPropertyFlags::HOST_VISIBLE | vk::MemoryPropertyFlags::HOST_CACHED;
    let info = vk::MemoryAllocateInfo::default()
        .allocation_size(needs.size)
        .memory_type_index(gpu.memory_type(needs.memory_type_bits, flags)?);
    let memory = unsafe { gpu.device.allocate_memory(&info, None) }?;
    unsafe { gpu.device.bind_buffer_memory(handle, memory, 0) }?;
    gpu.run(|cb| {
        cb.copy_buffer((source.handle, u64::try_from(from).unwrap_or(0)), (handle, 0), size);
        cb.to_host();
    })?;
    let mapping = gpu.map(Buffer { handle, memory, size })?;
    let read = mapping.bytes();
    unsafe { gpu.device.destroy_buffer(handle, None) };
    unsafe { gpu.device.free_memory(memory, None) };
    Ok(read)
}

/// Host and device write every other four bytes of the same pages, at the same time as far as is allowed.
pub(super) fn neighbours() -> Result<Output> {
    const WORDS: u64 = 2048;
    let gpu = Gpu::new()?;
    let shared = gpu.buffer(WORDS * 4, Place::Readback)?;
    let mapping = gpu.map(shared)?;
    let mut wanted = vec![0; usize::try_from(WORDS * 4).unwrap_or(0)];
    mapping.write(0, &wanted);
    let fence = gpu.fence()?;
    let handles = gpu.command_buffers(1)?;
    for round in 0..20_u32 {
        let fill = 0x0101_0101 * (round + 1);
        gpu.record(handles[0], |cb| {
            for word in (0..WORDS).step_by(2) {
                unsafe { cb.device.cmd_fill_buffer(cb.handle, shared.handle, word * 4, 4, fill) };
            }
            cb.to_host();
        })?;
        gpu.submit(&handles, fence)?;
        // While the device may be writing its words, the host writes its own ones.
        for (index, word) in wanted.chunks_exact_mut(4).enumerate() {
            if index % 2 == 0 {
                word.copy_from_slice(&fill.to_le_bytes());
            } else {
                word.copy_from_slice(&(!fill).to_le_bytes());
                mapping.write(index * 4, word);
            }
        }
        gpu.wait(fence)?;
        unsafe { gpu.device.reset_fences(&[fence]) }?;
        check_equal(&mapping.bytes(), &wanted, &format!("round {round}, on the host"))?;
        let copy = gpu.buffer(shared.size, Place::Readback)?;
        gpu.run(|cb| {
            cb.copy_buffer((shared.handle, 0), (copy.handle, 0), shared.size);
            cb.to_host();
        })?;
        check_equal(&gpu.map(copy)?.bytes(), &wanted, &format!("round {round}, on the device"))?;
    }
    // What the host reads and writes back unchanged must count as written, too.
    let kept = mapping.bytes();
    mapping.write(0, &kept);
    Ok(kept.into())
}
