//! Many pipelines, created one after the other, and then a frame that needs the last of them: it does not stand in line behind
//! what the others take to compile.

#![expect(clippy::print_stdout, reason = "says how long creation and frame took")]

use std::time::Instant;

use ash::vk;

use super::compute::BINDINGS;
use super::{Output, Result, check_equal, words};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;

/// Pipelines, unless `E2E_PIPELINES` says otherwise.
const PIPELINES: usize = 120;
const COUNT: u32 = 64;

const WGSL: &str = "
@group(0) @binding(0) var<storage, read> source: array<u32>;
@group(0) @binding(1) var<storage, read_write> sink: array<u32>;
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    sink[id.x] = source[id.x] * 3u;
}
";

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let source = gpu.upload(&words(0..COUNT))?;
    let sink = gpu.buffer(u64::from(COUNT) * 4, Place::Readback)?;
    let set_layout = gpu.set_layout(&BINDINGS)?;
    let layout = gpu.layout(&[set_layout], 0)?;
    let set = gpu.set(set_layout, &BINDINGS)?;
    gpu.write_buffer(set, 0, BINDINGS[0].1, source, (0, vk::WHOLE_SIZE));
    gpu.write_buffer(set, 1, BINDINGS[1].1, sink, (0, vk::WHOLE_SIZE));
    let stage = vk::PipelineShaderStageCreateInfo::default()
        .stage(vk::ShaderStageFlags::COMPUTE)
        .module(gpu.shader(WGSL)?)
        .name(c"main");
    let info = vk::ComputePipelineCreateInfo::default().stage(stage).layout(layout);
    let count = std::env::var("E2E_PIPELINES").ok().and_then(|text| text.parse().ok()).unwrap_or(PIPELINES);
    let began = Instant::now();
    let mut pipelines = Vec::new();
    for _ in 0..count {
        let none = vk::PipelineCache::null();
        let made = unsafe { gpu.device.create_compute_pipelines(none, &[info], None) };
        pipelines.extend(made.map_err(|(_, error)| error)?);
    }
    let created = began.elapsed();
    let needed = pipelines.last().copied().unwrap_or_default();
    let fence = gpu.fence()?;
    let handles = gpu.command_buffers(1)?;
    gpu.record(handles[0], |cb| {
        unsafe {
            cb.device.cmd_bind_pipeline(cb.handle, vk::PipelineBindPoint::COMPUTE, needed);
            let point = vk::PipelineBindPoint::COMPUTE;
            cb.device.cmd_bind_descriptor_sets(cb.handle, point, layout, 0, &[set], &[]);
            cb.device.cmd_dispatch(cb.handle, COUNT / 64, 1, 1);
        }
        cb.to_host();
    })?;
    let submitted = Instant::now();
    gpu.submit(&handles, fence)?;
    gpu.wait(fence)?;
    println!("created in {} ms, frame in {} ms", created.as_millis(), submitted.elapsed().as_millis());
    let found = gpu.map(sink)?.bytes();
    check_equal(&found, &words((0..COUNT).map(|index| index * 3)), "what the last pipeline does")?;
    for pipeline in pipelines {
        gpu.own(move |device| unsafe { device.destroy_pipeline(pipeline, None) });
    }
    Ok(found.into())
}
