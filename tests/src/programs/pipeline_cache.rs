//! Data of a pipeline cache: what may be read of them, what a cache may be made of, and that pipelines are the same with any.

use ash::vk;

use super::compute::BINDINGS;
use super::{Output, Result, check, check_equal, words};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;

const WGSL: &str = "
@group(0) @binding(0) var<storage, read> source: array<u32>;
@group(0) @binding(1) var<storage, read_write> sink: array<u32>;
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    sink[id.x] = sink[id.x] + source[id.x] * 3u;
}
";
const COUNT: u32 = 64;
/// Bytes of `VkPipelineCacheHeaderVersionOne`.
const HEADER_BYTES: usize = 32;

fn cache(gpu: &Gpu, data: &[u8]) -> Result<vk::PipelineCache> {
    let info = vk::PipelineCacheCreateInfo::default().initial_data(data);
    let made = unsafe { gpu.device.create_pipeline_cache(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_pipeline_cache(made, None) });
    Ok(made)
}

/// All that there is, and what is said where there is room for `room` bytes only.
fn read(gpu: &Gpu, cache: vk::PipelineCache, room: usize) -> (vk::Result, Vec<u8>) {
    let mut data = vec![0xA5; room];
    let mut size = room;
    let read = gpu.device.fp_v1_0().get_pipeline_cache_data;
    let result = unsafe { read(gpu.device.handle(), cache, &raw mut size, data.as_mut_ptr().cast()) };
    data.truncate(size);
    (result, data)
}

fn is_of_device(gpu: &Gpu, data: &[u8]) -> Result<()> {
    let properties = unsafe { gpu.instance.get_physical_device_properties(gpu.physical_device) };
    let mut header = words([32, 1, properties.vendor_id, properties.device_id]);
    header.extend(properties.pipeline_cache_uuid);
    check_equal(data.get(..HEADER_BYTES).unwrap_or_default(), &header, "the header")
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let source = gpu.upload(&words(0..COUNT))?;
    let sink = gpu.buffer(u64::from(COUNT) * 4, Place::Readback)?;
    let set_layout = gpu.set_layout(&BINDINGS)?;
    let layout = gpu.layout(&[set_layout], 0)?;
    let set = gpu.set(set_layout, &BINDINGS)?;
    gpu.write_buffer(set, 0, BINDINGS[0].1, source, (0, vk::WHOLE_SIZE));
    gpu.write_buffer(set, 1, BINDINGS[1].1, sink, (0, vk::WHOLE_SIZE));
    let first = cache(&gpu, &[])?;
    let mut pipelines = vec![gpu.compute_cached(WGSL, layout, first)?];
    let data = unsafe { gpu.device.get_pipeline_cache_data(first) }?;
    is_of_device(&gpu, &data)?;
    for room in [0, 1, HEADER_BYTES - 1, data.len() - 1] {
        let (result, some) = read(&gpu, first, room);
        check(result == vk::Result::INCOMPLETE, || format!("{room} bytes of {}: {result:?}", data.len()))?;
        check(some.len() <= room, || format!("{} bytes where {room} fit", some.len()))?;
    }
    // Drivers differ in what they say of the room that is left.
    let (result, all) = read(&gpu, first, data.len() + 7);
    check(result == vk::Result::SUCCESS && all.starts_with(&data), || format!("{result:?}, or other data"))?;
    // Its own data, those of another device, and what was never any.
    let mut foreign = data.clone();
    foreign[20] ^= 0xFF;
    for initial in [&data[..], &foreign, &[7; 100], &data[..HEADER_BYTES]] {
        let other = cache(&gpu, initial)?;
        pipelines.push(gpu.compute_cached(WGSL, layout, other)?);
        unsafe { gpu.device.merge_pipeline_caches(first, &[other]) }?;
        is_of_device(&gpu, &unsafe { gpu.device.get_pipeline_cache_data(other) }?)?;
    }
    pipelines.push(gpu.compute(WGSL, layout)?);
    gpu.run(|cb| {
        let point = vk::PipelineBindPoint::COMPUTE;
        unsafe { cb.device.cmd_fill_buffer(cb.handle, sink.handle, 0, vk::WHOLE_SIZE, 0) };
        for &pipeline in &pipelines {
            cb.full_barrier();
            unsafe {
                cb.device.cmd_bind_pipeline(cb.handle, point, pipeline);
                cb.device.cmd_bind_descriptor_sets(cb.handle, point, layout, 0, &[set], &[]);
                cb.device.cmd_dispatch(cb.handle, COUNT / 64, 1, 1);
            }
        }
        cb.to_host();
    })?;
    let found = gpu.map(sink)?.bytes();
    check_equal(&found, &words((0..COUNT).map(|index| index * 3 * 6)), "what six pipelines add up to")?;
    Ok(found.into())
}
