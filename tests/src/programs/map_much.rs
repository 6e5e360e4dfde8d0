//! More mapped memory than the machine or its limits may have room for.

#![expect(clippy::print_stdout, reason = "the test reads how much was mapped, and how the rest was refused")]

use ash::vk;

use super::{Output, Result, check_equal};
use crate::gpu::Gpu;
use crate::gpu::buffer::{Buffer, Place};

/// As much as a heap may have, in pieces.
const PIECE: u64 = 256 << 20;
const PIECES: usize = 16;
/// Bytes from one that is written to the next.
const STEP: usize = 32 << 20;

struct Piece {
    buffer: Buffer,
    address: *mut u8,
}

/// A mapped buffer, or how that is refused.
fn piece(gpu: &Gpu) -> std::result::Result<Piece, vk::Result> {
    let info = vk::BufferCreateInfo::default().size(PIECE).usage(vk::BufferUsageFlags::TRANSFER_SRC);
    let handle = unsafe { gpu.device.create_buffer(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_buffer(handle, None) });
    let needs = unsafe { gpu.device.get_buffer_memory_requirements(handle) };
    let wanted = vk::MemoryPropertyFlags::HOST_VISIBLE | vk::MemoryPropertyFlags::HOST_COHERENT;
    let memory_type = gpu.memory_type(needs.memory_type_bits, wanted);
    let memory_type = memory_type.map_err(|_| vk::Result::ERROR_UNKNOWN)?;
    let info = vk::MemoryAllocateInfo::default().allocation_size(needs.size).memory_type_index(memory_type);
    let memory = unsafe { gpu.device.allocate_memory(&info, None) }?;
    gpu.own(move |device| unsafe { device.free_memory(memory, None) });
    unsafe { gpu.device.bind_buffer_memory(handle, memory, 0) }?;
    let address = unsafe { gpu.device.map_memory(memory, 0, PIECE, vk::MemoryMapFlags::empty()) }?;
    Ok(Piece { buffer: Buffer { handle, memory, size: PIECE }, address: address.cast() })
}

/// Maps until that is refused; what was mapped works.
pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let sink = gpu.buffer(8, Place::Readback)?;
    let seen = gpu.map(sink)?;
    let mut pieces = Vec::new();
    while pieces.len() < PIECES {
        match piece(&gpu) {
            Ok(piece) => pieces.push(piece),
            Err(result) => {
                println!("refused {result:?}");
                break;
            }
        }
    }
    println!("mapped {}", pieces.len());
    for (piece, number) in pieces.iter().zip(1_u8..) {
        let steps = usize::try_from(PIECE).unwrap_or(0) / STEP;
        for step in 0..steps {
            unsafe { piece.address.add(step * STEP + 5).write_volatile(number) };
        }
        let last = u64::try_from((steps - 1) * STEP).unwrap_or(0);
        gpu.run(|cb| {
            cb.copy_buffer((piece.buffer.handle, last), (sink.handle, 0), 8);
            cb.to_host();
        })?;
        check_equal(&seen.bytes()[5..6], &[number], "what was written far behind")?;
    }
    Ok(Output::default())
}
