//! Objects that come and go.

use std::time::Instant;

use ash::vk;

use super::{Extent, Figure, figure, per_second};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::programs::Result;

pub(super) fn buffers(gpu: &Gpu, _: Extent) -> Result<Vec<Figure>> {
    const COUNT: u32 = 5_000;
    let info = vk::BufferCreateInfo::default().size(256).usage(vk::BufferUsageFlags::UNIFORM_BUFFER);
    let start = Instant::now();
    for _ in 0..COUNT {
        let buffer = unsafe { gpu.device.create_buffer(&info, None) }?;
        unsafe { gpu.device.destroy_buffer(buffer, None) };
    }
    // The host has seen all of them.
    gpu.run(|_| ())?;
    Ok(vec![figure("buffers created and destroyed /s", per_second(COUNT, start.elapsed()))])
}

/// Allocate, map, write, unmap, free.
pub(super) fn allocations(gpu: &Gpu, _: Extent) -> Result<Vec<Figure>> {
    const COUNT: u32 = 500;
    const BYTES: u64 = 64 << 10;
    let probe = gpu.buffer(BYTES, Place::Upload)?;
    let needs = unsafe { gpu.device.get_buffer_memory_requirements(probe.handle) };
    let flags = vk::MemoryPropertyFlags::HOST_VISIBLE | vk::MemoryPropertyFlags::HOST_COHERENT;
    let info = vk::MemoryAllocateInfo::default()
        .allocation_size(BYTES)
        .memory_type_index(gpu.memory_type(needs.memory_type_bits, flags)?);
    let start = Instant::now();
    for _ in 0..COUNT {
        unsafe {
            let memory = gpu.device.allocate_memory(&info, None)?;
            let at = gpu.device.map_memory(memory, 0, BYTES, vk::MemoryMapFlags::empty())?;
            at.cast::<[u8; 64]>().write([7; 64]);
            gpu.device.unmap_memory(memory);
            gpu.device.free_memory(memory, None);
        }
    }
    gpu.run(|_| ())?;
    Ok(vec![figure("allocate, map, write, free /s", per_second(COUNT, start.elapsed()))])
}

/// Distinct compute pipelines of one module.
pub(super) fn pipelines(gpu: &Gpu, _: Extent) -> Result<Vec<Figure>> {
    const COUNT: u32 = 100;
    const WGSL: &str = "
@group(0) @binding(0) var<storage, read_write> data: array<u32>;
override factor: u32 = 1u;
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    data[id.x] = data[id.x] * VALUEu + id.x;
}
";
    let binding = [(0, vk::DescriptorType::STORAGE_BUFFER, 1)];
    let layout = gpu.layout(&[gpu.set_layout(&binding)?], 0)?;
    let seed = std::process::id();
    let modules = (0..COUNT)
        .map(|number| {
            // Another program each time, in each run: no cache of the driver has it.
            let value = (seed.wrapping_mul(1000).wrapping_add(number)).to_string();
            gpu.shader(&WGSL.replace("override factor: u32 = 1u;", "").replace("VALUE", &value))
        })
        .collect::<Result<Vec<_>>>()?;
    let mut made_all = Vec::new();
    let start = Instant::now();
    for module in modules {
        let stage = vk::PipelineShaderStageCreateInfo::default()
            .stage(vk::ShaderStageFlags::COMPUTE)
            .module(module)
            .name(c"main");
        let info = vk::ComputePipelineCreateInfo::default().stage(stage).layout(layout);
        let made = unsafe { gpu.device.create_compute_pipelines(vk::PipelineCache::null(), &[info], None) };
        let pipeline = made.map_err(|(_, result)| result)?[0];
        made_all.push(pipeline);
        gpu.own(move |device| unsafe { device.destroy_pipeline(pipeline, None) });
    }
    let returned = start.elapsed();
    // A driver that compiles beside the app's thread has to have them now.
    gpu.run(|cb| {
        for &pipeline in &made_all {
            unsafe { cb.device.cmd_bind_pipeline(cb.handle, vk::PipelineBindPoint::COMPUTE, pipeline) };
        }
    })?;
    Ok(vec![
        figure("pipelines, calls returned /s", per_second(COUNT, returned)),
        figure("pipelines, all there /s", per_second(COUNT, start.elapsed())),
    ])
}
