//! Submissions and waits for them.

use std::time::Instant;

use ash::vk;

use super::{Figure, figure, microseconds, per_second, quantile};
use crate::gpu::{Gpu, PATIENCE_NS};
use crate::programs::Result;

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

pub(super) fn pipelined(gpu: &Gpu) -> Result<Vec<Figure>> {
    const SUBMITS: u32 = 2_000;
    let commands = trivial(gpu)?;
    let start = Instant::now();
    for _ in 0..SUBMITS {
        gpu.submit(&commands, vk::Fence::null())?;
    }
    unsafe { gpu.device.queue_wait_idle(gpu.queue) }?;
    Ok(vec![figure("submits, pipelined /s", per_second(SUBMITS, start.elapsed()))])
}

pub(super) fn fence(gpu: &Gpu) -> Result<Vec<Figure>> {
    let commands = trivial(gpu)?;
    let fence = gpu.fence()?;
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        gpu.submit(&commands, fence)?;
        gpu.wait(fence)?;
        times.push(microseconds(start.elapsed()));
        unsafe { gpu.device.reset_fences(&[fence]) }?;
    }
    Ok(vec![
        figure("submit to fence, median us", quantile(&mut times, 0.5)),
        figure("submit to fence, p99 us", quantile(&mut times, 0.99)),
    ])
}

pub(super) fn timeline(gpu: &Gpu) -> Result<Vec<Figure>> {
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
