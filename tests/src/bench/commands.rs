//! Recording, and a scene that is recorded anew for each frame.

use std::time::{Duration, Instant};

use ash::vk;

use super::{Figure, figure, per_second, quantile};
use crate::gpu::Gpu;
use crate::gpu::image::Image;
use crate::gpu::pipeline::Graphics;
use crate::programs::Result;

const WGSL: &str = "
struct Push { color: vec4<f32>, a: vec4<f32>, b: vec4<f32>, c: vec4<f32> }
var<push_constant> push: Push;
@vertex fn vertex(@builtin(vertex_index) index: u32) -> @builtin(position) vec4<f32> {
    var corners = array<vec2<f32>, 3>(vec2(-1.0, -1.0), vec2(-0.99, -1.0), vec2(-1.0, -0.99));
    return vec4(corners[index], 0.0, 1.0);
}
@fragment fn fragment() -> @location(0) vec4<f32> { return push.color; }
";
/// Bytes of push constants.
const PUSH: usize = 64;
/// Commands of one draw: push constants, bind, draw.
const COMMANDS: u32 = 3;
const DRAWS: u32 = 2_000;
const FRAMES: u32 = 60;
const IN_FLIGHT: usize = 3;

struct Scene {
    target: Image,
    layout: vk::PipelineLayout,
    pipeline: vk::Pipeline,
}

fn prepare(gpu: &Gpu) -> Result<Scene> {
    let layout = gpu.layout(&[], 64)?;
    let pipeline = gpu.graphics(Graphics { wgsl: WGSL, layout, ..Graphics::default() })?;
    Ok(Scene { target: gpu.target(16, 16)?, layout, pipeline })
}

/// Records one frame; `frame` changes the push constants of every `every`th draw.
fn record_frame(
    device: &ash::Device,
    handle: vk::CommandBuffer,
    scene: &Scene,
    (frame, every): (u32, u32),
) -> Result<()> {
    let info = vk::CommandBufferBeginInfo::default().flags(vk::CommandBufferUsageFlags::ONE_TIME_SUBMIT);
    unsafe { device.begin_command_buffer(handle, &info) }?;
    let recording = crate::gpu::recording::Recording { device, handle };
    recording.transition(scene.target, vk::ImageLayout::UNDEFINED, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL);
    recording.begin_rendering(scene.target, None, Some([0.0; 4]));
    draws(device, handle, scene, (frame, every));
    recording.end_rendering();
    Ok(unsafe { device.end_command_buffer(handle) }?)
}

fn draws(device: &ash::Device, handle: vk::CommandBuffer, scene: &Scene, (frame, every): (u32, u32)) {
    let mut push = [0_u8; PUSH];
    for draw in 0..DRAWS {
        let changes = if draw % every == 0 { frame } else { 0 };
        for (word, part) in push.as_chunks_mut::<4>().0.iter_mut().zip(0..) {
            *word = (draw.wrapping_mul(31) ^ changes.wrapping_mul(0x9e37_79b9) ^ part).to_le_bytes();
        }
        unsafe {
            device.cmd_push_constants(handle, scene.layout, vk::ShaderStageFlags::ALL, 0, &push);
            device.cmd_bind_pipeline(handle, vk::PipelineBindPoint::GRAPHICS, scene.pipeline);
            device.cmd_draw(handle, 3, 1, 0, 0);
        }
    }
}

/// A pool and a command buffer of one thread.
fn own_commands(gpu: &Gpu) -> Result<vk::CommandBuffer> {
    let info = vk::CommandPoolCreateInfo::default()
        .queue_family_index(gpu.queue_family)
        .flags(vk::CommandPoolCreateFlags::RESET_COMMAND_BUFFER);
    let pool = unsafe { gpu.device.create_command_pool(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_command_pool(pool, None) });
    let info = vk::CommandBufferAllocateInfo::default().command_pool(pool).command_buffer_count(1);
    Ok(unsafe { gpu.device.allocate_command_buffers(&info) }?[0])
}

/// Nanoseconds per command recorded, of all threads together.
fn record_on(gpu: &Gpu, scene: &Scene, threads: u32) -> Result<f64> {
    const ROUNDS: u32 = 10;
    let handles = (0..threads).map(|_| own_commands(gpu)).collect::<Result<Vec<_>>>()?;
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let start = Instant::now();
        std::thread::scope(|scope| {
            let all: Vec<_> = handles
                .iter()
                .map(|&handle| scope.spawn(move || record_frame(&gpu.device, handle, scene, (round, 1))))
                .collect();
            all.into_iter().try_for_each(|thread| thread.join().expect("a recording does not panic"))
        })?;
        times.push(start.elapsed().as_secs_f64() * 1e9 / f64::from(threads * DRAWS * COMMANDS));
    }
    Ok(quantile(&mut times, 0.5))
}

pub(super) fn record(gpu: &Gpu) -> Result<Vec<Figure>> {
    let scene = prepare(gpu)?;
    Ok(vec![
        figure("record, 1 thread ns/command", record_on(gpu, &scene, 1)?),
        figure("record, 2 threads ns/command", record_on(gpu, &scene, 2)?),
    ])
}

/// Frames of 2,000 draws, three in flight, without a present.
pub(super) fn scene(gpu: &Gpu) -> Result<Vec<Figure>> {
    let scene = prepare(gpu)?;
    let mut figures = Vec::new();
    for (name, every) in [("scene, all draws change draws/s", 1), ("scene, a tenth changes draws/s", 10)] {
        let time = frames(gpu, &scene, every)?;
        figures.push(figure(name, per_second(FRAMES * DRAWS, time)));
    }
    Ok(figures)
}

fn frames(gpu: &Gpu, scene: &Scene, every: u32) -> Result<Duration> {
    let handles = gpu.command_buffers(u32::try_from(IN_FLIGHT).unwrap_or(1))?;
    let fences = (0..IN_FLIGHT).map(|_| gpu.fence()).collect::<Result<Vec<_>>>()?;
    let start = Instant::now();
    for (frame, slot) in (0..FRAMES).zip((0..IN_FLIGHT).cycle()) {
        if frame >= 3 {
            gpu.wait(fences[slot])?;
            unsafe { gpu.device.reset_fences(&[fences[slot]]) }?;
        }
        record_frame(&gpu.device, handles[slot], scene, (frame, every))?;
        gpu.submit(&handles[slot..=slot], fences[slot])?;
    }
    unsafe { gpu.device.queue_wait_idle(gpu.queue) }?;
    Ok(start.elapsed())
}
