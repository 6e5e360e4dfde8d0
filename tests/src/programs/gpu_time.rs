//! Work for the GPU: without end, or for a while beside another tenant's.

#![expect(clippy::print_stdout, reason = "the test reads when what happened")]

use std::time::{Duration, Instant};

use ash::vk;

use super::compute::BINDINGS;
use super::{Output, Result, check};
use crate::gpu::buffer::Place;
use crate::gpu::{Gpu, PATIENCE_NS};

const ROUNDS: &str = "
@group(0) @binding(0) var<storage, read> source: array<u32>;
@group(0) @binding(1) var<storage, read_write> sink: array<u32>;
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    var x = source[0] + id.x;
    for (var i = 0u; i < 4000u; i++) { x = x * 1664525u + 1013904223u; }
    sink[id.x & 63u] = x;
}
";
/// How long [`busy`] works, unless `E2E_SECONDS` says otherwise.
const BUSY_SECONDS: u64 = 2;
/// Of [`long`]: some seconds of a processor, but for a driver that is faster.
const LONG_GROUPS: u32 = 32_768;
/// Submissions of [`busy`] that are under way at once.
const AHEAD: usize = 3;

/// A GPU with a command buffer that dispatches `groups` of the shader.
fn dispatching(gpu: &Gpu, groups: [u32; 2]) -> Result<vk::CommandBuffer> {
    let source = gpu.upload(&[0; 256])?;
    let sink = gpu.buffer(256, Place::Device)?;
    let set_layout = gpu.set_layout(&BINDINGS)?;
    let layout = gpu.layout(&[set_layout], 0)?;
    let set = gpu.set(set_layout, &BINDINGS)?;
    gpu.write_buffer(set, 0, BINDINGS[0].1, source, (0, vk::WHOLE_SIZE));
    gpu.write_buffer(set, 1, BINDINGS[1].1, sink, (0, vk::WHOLE_SIZE));
    let pipeline = gpu.compute(ROUNDS, layout)?;
    let handles = gpu.command_buffers(1)?;
    let (device, handle, point) = (&gpu.device, handles[0], vk::PipelineBindPoint::COMPUTE);
    let info = vk::CommandBufferBeginInfo::default().flags(vk::CommandBufferUsageFlags::SIMULTANEOUS_USE);
    unsafe {
        device.begin_command_buffer(handle, &info)?;
        device.cmd_bind_pipeline(handle, point, pipeline);
        device.cmd_bind_descriptor_sets(handle, point, layout, 0, &[set], &[]);
        device.cmd_dispatch(handle, groups[0], groups[1], 1);
        device.end_command_buffer(handle)?;
    }
    Ok(handle)
}

/// Work for hours (software drivers end endless loops): its device is lost, and no other.
pub(super) fn endless() -> Result<Output> {
    let gpu = Gpu::new()?;
    let handle = dispatching(&gpu, [65_535; 2])?;
    let fence = gpu.fence()?;
    gpu.submit(&[handle], fence)?;
    let began = Instant::now();
    let waited = unsafe { gpu.device.wait_for_fences(&[fence], true, PATIENCE_NS) };
    check(waited == Err(vk::Result::ERROR_DEVICE_LOST), || format!("an endless shader: {waited:?}"))?;
    println!("lost after {} ms", began.elapsed().as_millis());
    Ok(Output::default())
}

/// One submission that takes a while, and ends.
pub(super) fn long() -> Result<Output> {
    let gpu = Gpu::new()?;
    let handle = dispatching(&gpu, [LONG_GROUPS, 1])?;
    let fence = gpu.fence()?;
    gpu.submit(&[handle], fence)?;
    println!("submitted");
    let waited = unsafe { gpu.device.wait_for_fences(&[fence], true, u64::MAX) };
    check(waited.is_ok(), || format!("a long submission: {waited:?}"))?;
    Ok(Output::default())
}

/// Work for a while, several submissions at once; says how many there were.
pub(super) fn busy() -> Result<Output> {
    let seconds = std::env::var("E2E_SECONDS").ok().and_then(|text| text.parse().ok());
    let gpu = Gpu::new()?;
    let handle = dispatching(&gpu, [64, 1])?;
    let mut fences = Vec::new();
    for _ in 0..AHEAD {
        fences.push(gpu.fence()?);
        gpu.submit(&[handle], fences[fences.len() - 1])?;
    }
    println!("busy");
    let end = Instant::now() + Duration::from_secs(seconds.unwrap_or(BUSY_SECONDS));
    let (mut rounds, mut times) = (0_u64, Vec::new());
    let mut last = Instant::now();
    while last < end {
        for fence in &fences {
            gpu.wait(*fence)?;
            unsafe { gpu.device.reset_fences(&[*fence]) }?;
            gpu.submit(&[handle], *fence)?;
            rounds += 1;
            times.push(last.elapsed().as_micros());
            last = Instant::now();
        }
    }
    for fence in fences {
        gpu.wait(fence)?;
    }
    times.sort_unstable();
    let at = |permille: usize| times.get(times.len() * permille / 1000).copied().unwrap_or(0);
    println!("rounds {rounds} p50 {} us p99 {} us", at(500), at(990));
    Ok(Output::default())
}

/// One submission after the other, waited for, as frames are; says how long they took. With `E2E_FPS` no more than so many
/// in a second, and what is said is the time from the end of one to the end of the next.
pub(super) fn frames() -> Result<Output> {
    let seconds = std::env::var("E2E_SECONDS").ok().and_then(|text| text.parse().ok());
    let gpu = Gpu::new()?;
    let handle = dispatching(&gpu, [64, 1])?;
    let fence = gpu.fence()?;
    println!("frames");
    let end = Instant::now() + Duration::from_secs(seconds.unwrap_or(BUSY_SECONDS));
    let fps = std::env::var("E2E_FPS").ok().and_then(|text| text.parse().ok());
    let period = fps.map(|fps: u32| Duration::from_secs(1) / fps);
    let (mut times, mut due, mut last) = (Vec::new(), Instant::now(), None);
    while Instant::now() < end {
        if let Some(period) = period {
            // Late ones are not made up for.
            due = (due + period).max(Instant::now());
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
        }
        let began = Instant::now();
        gpu.submit(&[handle], fence)?;
        gpu.wait(fence)?;
        unsafe { gpu.device.reset_fences(&[fence]) }?;
        let since = if period.is_some() { last.replace(Instant::now()) } else { Some(began) };
        times.extend(since.map(|since| since.elapsed().as_micros()));
    }
    times.sort_unstable();
    let at = |permille: usize| times.get(times.len() * permille / 1000).copied().unwrap_or(0);
    println!("frames {} p50 {} us p99 {} us", times.len(), at(500), at(990));
    Ok(Output::default())
}
