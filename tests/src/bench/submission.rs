//! Submissions and waits for them.

use std::time::Instant;

use ash::vk;

use super::{Extent, Figure, figure, microseconds, per_second, quantile};
use crate::gpu::buffer::Place;
use crate::gpu::{Gpu, PATIENCE_NS};
use crate::programs::{Result, check_equal};

const ROUNDS: u32 = 300;

/// A command buffer that can be submitted again and again.
fn trivial(gpu: &Gpu) -> Result<[vk::CommandBuffer; 1]> {
    let handle = gpu.command_buffers(1)?[0];
    let info = vk::CommandBufferBeginInfo::default().flags(vk::CommandBufferUsageFlags::SIMULTANEOUS_USE);
    unsafe {
        gpu.device.begin_command_buffer(handle, &info)?;
        gpu.device.end_command_buffer(handle)?;
    }
    Ok([handle])
}

pub(super) fn pipelined(gpu: &Gpu, _: Extent) -> Result<Vec<Figure>> {
    const SUBMITS: u32 = 2_000;
    let commands = trivial(gpu)?;
    let start = Instant::now();
    for _ in 0..SUBMITS {
        gpu.submit(&commands, vk::Fence::null())?;
    }
    unsafe { gpu.device.queue_wait_idle(gpu.queue) }?;
    Ok(vec![figure("submits, pipelined /s", per_second(SUBMITS, start.elapsed()))])
}

/// From a submission to its fence. With something to read back, the fence has to wait for the device; without, a driver
/// may say so earlier.
pub(super) fn fence(gpu: &Gpu, _: Extent) -> Result<Vec<Figure>> {
    let sink = gpu.buffer(64, Place::Readback)?;
    let mapping = gpu.map(sink)?;
    let handle = gpu.command_buffers(1)?;
    let mut written = Vec::new();
    for round in 0..ROUNDS {
        gpu.record(handle[0], |cb| {
            unsafe { cb.device.cmd_fill_buffer(cb.handle, sink.handle, 0, 64, round) };
            cb.to_host();
        })?;
        written.push(submit_and_wait(gpu, &handle)?);
        check_equal(&mapping.read(0, 4), &round.to_le_bytes(), "filled")?;
    }
    let mut empty = Vec::new();
    let commands = trivial(gpu)?;
    for _ in 0..ROUNDS {
        empty.push(submit_and_wait(gpu, &commands)?);
    }
    Ok(vec![
        figure("submit to fence with 64 bytes read back, median us", quantile(&mut written, 0.5)),
        figure("submit to fence with 64 bytes read back, p99 us", quantile(&mut written, 0.99)),
        figure("submit to fence with nothing to read, median us", quantile(&mut empty, 0.5)),
    ])
}

fn submit_and_wait(gpu: &Gpu, handle: &[vk::CommandBuffer]) -> Result<f64> {
    let fence = unsafe { gpu.device.create_fence(&vk::FenceCreateInfo::default(), None) }?;
    let start = Instant::now();
    gpu.submit(handle, fence)?;
    gpu.wait(fence)?;
    let took = microseconds(start.elapsed());
    unsafe { gpu.device.destroy_fence(fence, None) };
    Ok(took)
}

pub(super) fn timeline(gpu: &Gpu, _: Extent) -> Result<Vec<Figure>> {
    let semaphore = gpu.timeline(0)?;
    let mut times = Vec::new();
    for value in 1..=u64::from(ROUNDS) {
        let (semaphores, values) = ([semaphore], [value]);
        let mut timeline = vk::TimelineSemaphoreSubmitInfo::default().signal_semaphore_values(&values);
        let batch = vk::SubmitInfo::default().signal_semaphores(&semaphores).push_next(&mut timeline);
        let wait = vk::SemaphoreWaitInfo::default().semaphores(&semaphores).values(&values);
        let start = Instant::now();
        unsafe { gpu.device.queue_submit(gpu.queue, &[batch], vk::Fence::null()) }?;
        unsafe { gpu.device.wait_semaphores(&wait, PATIENCE_NS) }?;
        times.push(microseconds(start.elapsed()));
    }
    Ok(vec![figure("timeline round trip, median us", quantile(&mut times, 0.5))])
}
