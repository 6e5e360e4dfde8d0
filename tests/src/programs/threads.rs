//! Four threads record at once, each into its own pool.

use ash::vk;

use super::compute::BINDINGS;
use super::{Output, Result, check_equal, words};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::gpu::recording::Recording;

const THREADS: u32 = 4;
const FRAMES: u32 = 20;
const DISPATCHES: u32 = 200;
const KIND: vk::DescriptorType = vk::DescriptorType::STORAGE_BUFFER;

const WGSL: &str = "
var<immediate> at: u32;
@group(0) @binding(0) var<storage, read> source: array<u32>;
@group(0) @binding(1) var<storage, read_write> sink: array<u32>;
@compute @workgroup_size(1) fn main() { sink[at] = sink[at] * 5u + source[at]; }
";

#[derive(Clone, Copy)]
struct Work {
    pipeline: vk::Pipeline,
    layout: vk::PipelineLayout,
    set: vk::DescriptorSet,
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let cells = THREADS * DISPATCHES;
    let source = gpu.upload(&words(0..cells))?;
    let sink = gpu.buffer(u64::from(cells) * 4, Place::Readback)?;
    let set_layout = gpu.set_layout(&BINDINGS)?;
    let layout = gpu.layout(&[set_layout], 4)?;
    let set = gpu.set(set_layout, &BINDINGS)?;
    gpu.write_buffer(set, 0, KIND, source, (0, vk::WHOLE_SIZE));
    gpu.write_buffer(set, 1, KIND, sink, (0, vk::WHOLE_SIZE));
    let work = Work { pipeline: gpu.compute(WGSL, layout)?, layout, set };
    gpu.run(|cb| unsafe { cb.device.cmd_fill_buffer(cb.handle, sink.handle, 0, vk::WHOLE_SIZE, 1) })?;
    let pools = (0..THREADS).map(|_| pool(&gpu)).collect::<Result<Vec<_>>>()?;
    let fence = gpu.fence()?;
    for _ in 0..FRAMES {
        let handles = std::thread::scope(|scope| {
            let recorders: Vec<_> = pools
                .iter()
                .zip(0..)
                .map(|(&(pool, handle), thread)| {
                    let gpu = &gpu;
                    scope.spawn(move || record(gpu, pool, handle, thread, work))
                })
                .collect();
            recorders
                .into_iter()
                .map(|recorder| recorder.join().unwrap_or_else(|_| Err(vk::Result::ERROR_UNKNOWN.into())))
                .collect::<Result<Vec<_>>>()
        })?;
        gpu.submit(&handles, fence)?;
        gpu.wait(fence)?;
        unsafe { gpu.device.reset_fences(&[fence]) }?;
    }
    let found = gpu.map(sink)?.bytes();
    let start = |cell: u32| (0..FRAMES).fold(1_u32, |x, _| x.wrapping_mul(5).wrapping_add(cell));
    check_equal(&found, &words((0..cells).map(start)), "cells")?;
    Ok(found.into())
}

fn pool(gpu: &Gpu) -> Result<(vk::CommandPool, vk::CommandBuffer)> {
    let info = vk::CommandPoolCreateInfo::default().queue_family_index(gpu.queue_family);
    let pool = unsafe { gpu.device.create_command_pool(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_command_pool(pool, None) });
    let info = vk::CommandBufferAllocateInfo::default().command_pool(pool).command_buffer_count(1);
    let handles = unsafe { gpu.device.allocate_command_buffers(&info) }?;
    Ok((pool, handles[0]))
}

fn record(
    gpu: &Gpu,
    pool: vk::CommandPool,
    handle: vk::CommandBuffer,
    thread: u32,
    work: Work,
) -> Result<vk::CommandBuffer> {
    unsafe { gpu.device.reset_command_pool(pool, vk::CommandPoolResetFlags::empty()) }?;
    gpu.record(handle, |cb| {
        let point = vk::PipelineBindPoint::COMPUTE;
        cb.full_barrier();
        unsafe {
            cb.device.cmd_bind_pipeline(cb.handle, point, work.pipeline);
            cb.device.cmd_bind_descriptor_sets(cb.handle, point, work.layout, 0, &[work.set], &[]);
        }
        for dispatch in 0..DISPATCHES {
            dispatch_one(cb, work.layout, thread * DISPATCHES + dispatch);
        }
        cb.to_host();
    })?;
    Ok(handle)
}

fn dispatch_one(cb: &Recording<'_>, layout: vk::PipelineLayout, at: u32) {
    unsafe {
        cb.device.cmd_push_constants(cb.handle, layout, vk::ShaderStageFlags::ALL, 0, &at.to_le_bytes());
        cb.device.cmd_dispatch(cb.handle, 1, 1, 1);
    }
}
