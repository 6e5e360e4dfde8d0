//! Descriptor pools that run out, are freed from, reset and used again.

use ash::vk;

use super::compute::BINDINGS;
use super::{Output, Result, check, check_equal, words};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;

/// Sets that the pool is made for.
const SETS: u32 = 8;
const KIND: vk::DescriptorType = vk::DescriptorType::STORAGE_BUFFER;

const WGSL: &str = "
var<immediate> at: u32;
@group(0) @binding(0) var<storage, read> source: array<u32>;
@group(0) @binding(1) var<storage, read_write> sink: array<u32>;
@compute @workgroup_size(1) fn main() { sink[at] = source[0] * 3u + at; }
";

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let set_layout = gpu.set_layout(&BINDINGS)?;
    let layout = gpu.layout(&[set_layout], 4)?;
    let pipeline = gpu.compute(WGSL, layout)?;
    let flags = vk::DescriptorPoolCreateFlags::FREE_DESCRIPTOR_SET;
    let pool = gpu.descriptor_pool(SETS, &[(KIND, SETS * 2)], flags)?;
    let mut sets: Vec<_> =
        (0..SETS).map(|_| gpu.allocate_set(pool, set_layout)).collect::<std::result::Result<_, _>>()?;
    let mut notes = vec![one_too_many(&gpu, pool, set_layout)?];
    // Free every other one and take it again, many times: ids are used again, contents are not.
    for _ in 0..100 {
        for set in sets.iter_mut().step_by(2) {
            unsafe { gpu.device.free_descriptor_sets(pool, &[*set]) }?;
            *set = gpu.allocate_set(pool, set_layout)?;
        }
    }
    let mut bytes = use_sets(&gpu, &sets, (pipeline, layout), 100)?;
    for _ in 0..100 {
        unsafe { gpu.device.reset_descriptor_pool(pool, vk::DescriptorPoolResetFlags::empty()) }?;
        sets =
            (0..SETS).map(|_| gpu.allocate_set(pool, set_layout)).collect::<std::result::Result<_, _>>()?;
    }
    bytes.extend(use_sets(&gpu, &sets, (pipeline, layout), 7)?);
    notes.dedup();
    Ok(Output { bytes, notes, ..Output::default() })
}

/// One set more than the pool was made for. Drivers may have room for it; ours counts sets.
fn one_too_many(gpu: &Gpu, pool: vk::DescriptorPool, set_layout: vk::DescriptorSetLayout) -> Result<String> {
    match gpu.allocate_set(pool, set_layout) {
        Ok(set) => {
            unsafe { gpu.device.free_descriptor_sets(pool, &[set]) }?;
            Ok("one too many: accepted".to_owned())
        }
        Err(result) => {
            let expected = result == vk::Result::ERROR_OUT_OF_POOL_MEMORY;
            check(expected, || format!("one too many: {result:?}"))?;
            Ok("one too many: OUT_OF_POOL_MEMORY".to_owned())
        }
    }
}

fn use_sets(
    gpu: &Gpu,
    sets: &[vk::DescriptorSet],
    (pipeline, layout): (vk::Pipeline, vk::PipelineLayout),
    factor: u32,
) -> Result<Vec<u8>> {
    let sink = gpu.buffer(u64::from(SETS) * 4, Place::Readback)?;
    for (&set, index) in sets.iter().zip(0_u32..) {
        let source = gpu.upload(&words([index * factor]))?;
        gpu.write_buffer(set, 0, KIND, source, (0, 4));
        gpu.write_buffer(set, 1, KIND, sink, (0, vk::WHOLE_SIZE));
    }
    gpu.run(|cb| {
        let point = vk::PipelineBindPoint::COMPUTE;
        unsafe { cb.device.cmd_bind_pipeline(cb.handle, point, pipeline) };
        for (&set, index) in sets.iter().zip(0_u32..) {
            unsafe {
                cb.device.cmd_bind_descriptor_sets(cb.handle, point, layout, 0, &[set], &[]);
                let all = vk::ShaderStageFlags::ALL;
                cb.device.cmd_push_constants(cb.handle, layout, all, 0, &index.to_le_bytes());
                cb.device.cmd_dispatch(cb.handle, 1, 1, 1);
            }
        }
        cb.to_host();
    })?;
    let found = gpu.map(sink)?.bytes();
    let wanted = words((0..SETS).map(|index| index * factor * 3 + index));
    check_equal(&found, &wanted, "sets")?;
    Ok(found)
}
