//! Four threads write at random into memory that stays mapped, into the same pages, while the device reads and writes other
//! parts of that memory. Whatever the device sees and whatever it writes is compared with what it has to be.
//!
//! `E2E_ROUNDS` in the environment says for how many rounds, where the usual few are not enough.

use ash::vk;

use super::{Failure, Output, Result, check_equal};
use crate::gpu::Gpu;
use crate::gpu::buffer::{Buffer, Mapping, Place};
use crate::random::Random;

const THREADS: usize = 4;
const ROUNDS: u64 = 60;
/// Bytes that belong to one thread, then come those of the next: pages have bytes of all, at odd places.
const CELL: usize = 61;
/// Bytes of a half: the threads write one while the device reads the other one.
const HALF: usize = 500_004;
/// Bytes behind both halves that the device writes too.
const OF_DEVICE: usize = 70_000;

/// The memory, and what it has to hold.
struct Memory {
    buffer: Buffer,
    mapping: Mapping,
    wanted: Vec<u8>,
}

/// A submission that copies a half, and what the copy has to be.
struct Copy {
    handle: vk::CommandBuffer,
    fence: vk::Fence,
    sink: Buffer,
    seen: Mapping,
    wanted: Option<Vec<u8>>,
}

/// Bytes that a thread wrote, and where.
type Written = Vec<(usize, Vec<u8>)>;

pub(super) fn run() -> Result<Output> {
    let rounds = match std::env::var("E2E_ROUNDS") {
        Ok(text) => text.parse().map_err(|_| Failure(format!("E2E_ROUNDS is {text:?}, not a number")))?,
        Err(_) => ROUNDS,
    };
    let gpu = Gpu::new()?;
    let buffer = gpu.buffer(bytes(2 * HALF + OF_DEVICE), Place::Readback)?;
    let mapping = gpu.map(buffer)?;
    let wanted = vec![0; 2 * HALF + OF_DEVICE];
    mapping.write(0, &wanted);
    let mut memory = Memory { buffer, mapping, wanted };
    let handles = gpu.command_buffers(2)?;
    let mut copies = handles.into_iter().map(|handle| copy(&gpu, handle)).collect::<Result<Vec<_>>>()?;
    let mut random = Random::new(rounds);
    for round in 0..rounds {
        let half = usize::from(round % 2 == 1);
        write(&mut memory, half, &mut random);
        if random.once_in(10) {
            let range = vk::MappedMemoryRange::default().memory(memory.buffer.memory).size(vk::WHOLE_SIZE);
            unsafe { gpu.device.flush_mapped_memory_ranges(&[range]) }?;
        }
        submit(&gpu, &mut memory, half, &mut copies[half], &mut random)?;
        finish(&gpu, &mut copies[1 - half], round)?;
        if random.once_in(8) {
            finish(&gpu, &mut copies[half], round)?;
            alone(&gpu, &mut memory, &mut random, round)?;
        }
    }
    for copy in &mut copies {
        finish(&gpu, copy, rounds)?;
    }
    check_equal(&memory.mapping.bytes(), &memory.wanted, "at the end")?;
    Ok(Output { bytes: memory.wanted, notes: vec![format!("{rounds} rounds")], ..Output::default() })
}

fn bytes(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

fn copy(gpu: &Gpu, handle: vk::CommandBuffer) -> Result<Copy> {
    let sink = gpu.buffer(bytes(HALF), Place::Readback)?;
    Ok(Copy { handle, fence: gpu.fence()?, sink, seen: gpu.map(sink)?, wanted: None })
}

/// All threads write into their cells of a half, at once.
fn write(memory: &mut Memory, half: usize, random: &mut Random) {
    let mapping = memory.mapping;
    let written: Vec<Written> = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..THREADS)
            .map(|thread| {
                let random = Random::new(random.number());
                scope.spawn(move || writer(mapping, (thread, half), random))
            })
            .collect();
        writers.into_iter().map(|writer| writer.join().unwrap_or_default()).collect()
    });
    for (at, bytes) in written.into_iter().flatten() {
        memory.wanted[at..at + bytes.len()].copy_from_slice(&bytes);
    }
}

fn writer(mapping: Mapping, (thread, half): (usize, usize), mut random: Random) -> Written {
    // Mostly few; now and then most of the memory, or nothing.
    let most = [0, 3, 40, 40, 2000][random.index(5)];
    let count = random.index(most + 1);
    let cells = HALF / CELL / THREADS;
    let one = |_| {
        let cell = random.index(cells) * THREADS + thread;
        let from = random.index(CELL);
        let size = 1 + random.index(CELL - from);
        let at = half * HALF + cell * CELL + from;
        let bytes = random.bytes(size);
        mapping.write(at, &bytes);
        (at, bytes)
    };
    (0..count).map(one).collect()
}

/// The device copies the half, and writes into the part that is its own.
fn submit(gpu: &Gpu, memory: &mut Memory, half: usize, copy: &mut Copy, random: &mut Random) -> Result<()> {
    let words = OF_DEVICE / 4;
    let first = random.index(words);
    let count = 1 + random.index((words - first).min(3000));
    let word = u32::try_from(random.below(1 << 32)).unwrap_or(0);
    let at = 2 * HALF + first * 4;
    gpu.record(copy.handle, |cb| {
        cb.copy_buffer((memory.buffer.handle, bytes(half * HALF)), (copy.sink.handle, 0), bytes(HALF));
        unsafe {
            cb.device.cmd_fill_buffer(cb.handle, memory.buffer.handle, bytes(at), bytes(count * 4), word);
        };
        cb.full_barrier();
        cb.to_host();
    })?;
    gpu.submit(&[copy.handle], copy.fence)?;
    memory.wanted[at..at + count * 4].copy_from_slice(&word.to_le_bytes().repeat(count));
    copy.wanted = Some(memory.wanted[half * HALF..(half + 1) * HALF].to_vec());
    Ok(())
}

fn finish(gpu: &Gpu, copy: &mut Copy, round: u64) -> Result<()> {
    let Some(wanted) = copy.wanted.take() else { return Ok(()) };
    gpu.wait(copy.fence)?;
    unsafe { gpu.device.reset_fences(&[copy.fence]) }?;
    check_equal(&copy.seen.bytes(), &wanted, &format!("the device's copy, round {round}"))
}

/// While the device does nothing: all of the memory is as it has to be; the program writes over what the device wrote, and maps anew.
fn alone(gpu: &Gpu, memory: &mut Memory, random: &mut Random, round: u64) -> Result<()> {
    check_equal(&memory.mapping.bytes(), &memory.wanted, &format!("mapped memory, round {round}"))?;
    for _ in 0..random.index(20) {
        let size = 1 + random.index(200);
        let at = 2 * HALF + random.index(OF_DEVICE - size);
        let bytes = random.bytes(size);
        memory.mapping.write(at, &bytes);
        memory.wanted[at..at + size].copy_from_slice(&bytes);
    }
    if random.once_in(2) {
        gpu.unmap(memory.buffer);
        memory.mapping = gpu.map(memory.buffer)?;
        check_equal(&memory.mapping.bytes(), &memory.wanted, &format!("mapped anew, round {round}"))?;
    }
    Ok(())
}
