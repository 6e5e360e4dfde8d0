//! Mapped memory: uploads, scattered writes, readback.

use std::time::Instant;

use super::{Extent, Figure, figure, microseconds, quantile};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::programs::{Result, check_equal};
use crate::random::Random;

const MIB: usize = 1 << 20;
const SIZE: usize = 32 * MIB;

#[expect(clippy::cast_precision_loss, reason = "megabytes, to a few digits")]
fn mib_per_s(bytes: usize, start: Instant) -> f64 {
    bytes as f64 / MIB as f64 / start.elapsed().as_secs_f64()
}

/// Contents that a codec makes a tenth of.
fn compressible(mut random: Random) -> Vec<u8> {
    let words: Vec<Vec<u8>> = (0..64).map(|_| random.bytes(40)).collect();
    let mut bytes = Vec::with_capacity(SIZE + 40);
    while bytes.len() < SIZE {
        bytes.extend_from_slice(&words[random.index(words.len())]);
    }
    bytes.truncate(SIZE);
    bytes
}

/// Written into mapped memory, copied by the device, waited for.
pub(super) fn uploads(gpu: &Gpu, extent: Extent) -> Result<Vec<Figure>> {
    let size = u64::try_from(SIZE).unwrap_or(0);
    let source = gpu.buffer(size, Place::Upload)?;
    let mapping = gpu.map(source)?;
    let on_device = gpu.buffer(size, Place::Device)?;
    let upload = |bytes: &[u8]| {
        let start = Instant::now();
        mapping.write(0, bytes);
        gpu.run(|cb| cb.copy_buffer((source.handle, 0), (on_device.handle, 0), size))?;
        Result::Ok(mib_per_s(SIZE, start))
    };
    let (mut random, mut repeated, mut small) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..u64::from(extent.repetitions) {
        let bytes = Random::new(round).bytes(SIZE);
        random.push(upload(&bytes)?);
        repeated.push(upload(&bytes)?);
        small.push(upload(&compressible(Random::new(round + 100)))?);
    }
    Ok(vec![
        figure("upload, random MiB/s", quantile(&mut random, 0.5)),
        figure("upload, compressible MiB/s", quantile(&mut small, 0.5)),
        figure("upload, repeated MiB/s", quantile(&mut repeated, 0.5)),
    ])
}

/// 64 bytes in each of 64 pages of 64 MiB, then a submit; and the wait for it.
pub(super) fn sparse(gpu: &Gpu, _: Extent) -> Result<Vec<Figure>> {
    let size = 64 * MIB;
    let source = gpu.buffer(u64::try_from(size).unwrap_or(0), Place::Upload)?;
    let mapping = gpu.map(source)?;
    // Everything was touched once.
    mapping.write(0, &vec![1; size]);
    gpu.run(|_| ())?;
    let mut random = Random::new(5);
    let (mut submitted, mut seen, mut clean) = (Vec::new(), Vec::new(), Vec::new());
    let fence = gpu.fence()?;
    let commands = gpu.command_buffers(1)?;
    let mut submit = |writes: usize, times: &mut Vec<f64>| {
        gpu.record(commands[0], |_| ())?;
        let places: Vec<_> =
            (0..writes).map(|_| (random.index(size / 4096) * 4096, random.bytes(64))).collect();
        let start = Instant::now();
        for (at, bytes) in &places {
            mapping.write(*at, bytes);
        }
        gpu.submit(&commands, fence)?;
        times.push(microseconds(start.elapsed()));
        gpu.wait(fence)?;
        let all = microseconds(start.elapsed());
        unsafe { gpu.device.reset_fences(&[fence]) }?;
        Result::Ok(all)
    };
    for _ in 0..50 {
        seen.push(submit(64, &mut submitted)?);
        for _ in 0..5 {
            // What was written is compared for some flushes more; then nothing is left to do.
            submit(0, &mut Vec::new())?;
        }
        submit(0, &mut clean)?;
    }
    Ok(vec![
        figure("64 scattered pages, writes and submit us", quantile(&mut submitted, 0.5)),
        figure("64 scattered pages, to the fence us", quantile(&mut seen, 0.5)),
        figure("submit with 64 MiB mapped and clean us", quantile(&mut clean, 0.5)),
    ])
}

/// Copied by the device into mapped memory, waited for, read.
pub(super) fn readback(gpu: &Gpu, extent: Extent) -> Result<Vec<Figure>> {
    let size = u64::try_from(SIZE).unwrap_or(0);
    let contents = [1, 2].map(|seed| Random::new(seed).bytes(SIZE));
    let sources = [gpu.upload(&contents[0])?, gpu.upload(&contents[1])?];
    let sink = gpu.buffer(size, Place::Readback)?;
    let mapping = gpu.map(sink)?;
    let mut rates = Vec::new();
    for (source, wanted) in
        sources.iter().zip(&contents).cycle().take(usize::try_from(extent.repetitions + 2).unwrap_or(2))
    {
        let start = Instant::now();
        gpu.run(|cb| {
            cb.copy_buffer((source.handle, 0), (sink.handle, 0), size);
            cb.to_host();
        })?;
        rates.push(mib_per_s(SIZE, start));
        check_equal(&mapping.bytes(), wanted, "read back")?;
    }
    Ok(vec![figure("readback, random MiB/s", quantile(&mut rates, 0.5))])
}
