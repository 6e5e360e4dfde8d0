//! Scattered writes into persistently mapped memory, checked by copying on the device and reading back.

use super::{Output, Result, check_equal};
use crate::gpu::Gpu;
use crate::gpu::buffer::{Buffer, Mapping, Place};
use crate::random::Random;

/// Unaligned on purpose.
const SIZES: [usize; 3] = [1 << 20, 65536 * 3 + 123, 777];
const ROUNDS: u64 = 40;

struct Region {
    source: Buffer,
    mapping: Mapping,
    on_device: Buffer,
    sink: Buffer,
    seen: Mapping,
    wanted: Vec<u8>,
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let mut regions = SIZES.iter().map(|&size| region(&gpu, size)).collect::<Result<Vec<_>>>()?;
    for round in 0..ROUNDS {
        std::thread::scope(|scope| {
            for (region, index) in regions.iter_mut().zip(0..) {
                scope.spawn(move || scatter(region, Random::new(round * 10 + index)));
            }
        });
        gpu.run(|cb| {
            for region in &regions {
                cb.copy_buffer((region.source.handle, 0), (region.on_device.handle, 0), region.source.size);
            }
            cb.full_barrier();
            for region in &regions {
                cb.copy_buffer((region.on_device.handle, 0), (region.sink.handle, 0), region.source.size);
            }
            cb.to_host();
        })?;
        for (region, index) in regions.iter().zip(0..) {
            check_equal(&region.seen.bytes(), &region.wanted, &format!("round {round}, memory {index}"))?;
        }
    }
    Ok(regions.into_iter().flat_map(|region| region.wanted).collect::<Vec<_>>().into())
}

fn region(gpu: &Gpu, size: usize) -> Result<Region> {
    let bytes = u64::try_from(size).unwrap_or(0);
    let source = gpu.buffer(bytes, Place::Upload)?;
    let mapping = gpu.map(source)?;
    // Fresh memory has any contents; from here on the program knows them.
    let wanted = vec![0; size];
    mapping.write(0, &wanted);
    let on_device = gpu.buffer(bytes, Place::Device)?;
    let sink = gpu.buffer(bytes, Place::Readback)?;
    Ok(Region { source, mapping, on_device, sink, seen: gpu.map(sink)?, wanted })
}

fn scatter(region: &mut Region, mut random: Random) {
    for _ in 0..random.below(60) {
        let at = random.index(region.wanted.len());
        let most = if random.once_in(10) { 20_000 } else { 40 };
        let length = 1 + random.index(most);
        let end = region.wanted.len().min(at + length);
        let bytes = random.bytes(end - at);
        region.mapping.write(at, &bytes);
        region.wanted[at..end].copy_from_slice(&bytes);
    }
}
