//! Mapping again, ranges, flush and invalidate; files read straight into mapped memory.

use std::io::{Read, Seek, Write};

use ash::vk;

use super::{Output, Result, check_equal};
use crate::gpu::Gpu;
use crate::gpu::buffer::{Buffer, Place};
use crate::random::Random;

const SIZE: usize = 200_000;

fn copied(gpu: &Gpu, source: Buffer) -> Result<Vec<u8>> {
    let sink = gpu.buffer(source.size, Place::Readback)?;
    gpu.run(|cb| {
        cb.copy_buffer((source.handle, 0), (sink.handle, 0), source.size);
        cb.to_host();
    })?;
    Ok(gpu.map(sink)?.bytes())
}

/// Contents outlive `vkUnmapMemory`; a map may begin anywhere; flush and invalidate change nothing on coherent memory.
pub(super) fn ranges() -> Result<Output> {
    let gpu = Gpu::new()?;
    let mut wanted = Random::new(3).bytes(SIZE);
    let buffer = gpu.upload(&wanted)?;
    check_equal(&copied(&gpu, buffer)?, &wanted, "after unmap")?;
    check_equal(&gpu.map(buffer)?.bytes(), &wanted, "mapped again")?;
    gpu.unmap(buffer);
    for (offset, size) in [(70_000, 1000), (65_536, 65_536), (1, 3), (199_000, 1000)] {
        let bytes = Random::new(offset).bytes(usize::try_from(size).unwrap_or(0));
        let at = usize::try_from(offset).unwrap_or(0);
        let flags = vk::MemoryMapFlags::empty();
        let range = vk::MappedMemoryRange::default().memory(buffer.memory).size(vk::WHOLE_SIZE);
        unsafe {
            let address = gpu.device.map_memory(buffer.memory, offset, size, flags)?;
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), address.cast(), bytes.len());
            let aligned = range.offset(offset.next_multiple_of(4096).min(offset / 4096 * 4096 + 4096));
            if offset % 4096 == 0 {
                gpu.device.flush_mapped_memory_ranges(&[aligned])?;
                gpu.device.invalidate_mapped_memory_ranges(&[aligned])?;
            }
            gpu.device.unmap_memory(buffer.memory);
        }
        wanted[at..at + bytes.len()].copy_from_slice(&bytes);
        check_equal(&copied(&gpu, buffer)?, &wanted, &format!("range at {offset}"))?;
    }
    Ok(wanted.into())
}

/// `read(2)` straight into mapped memory: the kernel writes, not the program.
pub(super) fn file() -> Result<Output> {
    let gpu = Gpu::new()?;
    let buffer = gpu.buffer(u64::try_from(SIZE).unwrap_or(0), Place::Upload)?;
    let mut mapping = gpu.map(buffer)?;
    let mut all = Vec::new();
    for round in 0..5 {
        let bytes = Random::new(100 + round).bytes(SIZE);
        let mut file = tempfile::tempfile()?;
        file.write_all(&bytes)?;
        file.rewind()?;
        file.read_exact(mapping.as_mut_slice())?;
        let found = copied(&gpu, buffer)?;
        check_equal(&found, &bytes, &format!("file {round}"))?;
        all.extend(found);
    }
    Ok(all.into())
}
