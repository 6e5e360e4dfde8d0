//! Frames of 2,000 draws that are recorded anew each time, three in flight, without a present.

use std::time::{Duration, Instant};

use ash::vk;

use super::{Extent, Figure, figure, per_second};
use crate::gpu::Gpu;
use crate::gpu::buffer::{Buffer, Mapping, Place};
use crate::gpu::image::Image;
use crate::gpu::pipeline::Graphics;
use crate::gpu::recording::Recording;
use crate::programs::{Failure, Result, check};

const WGSL: &str = "
struct Push { color: vec4<f32>, a: vec4<f32>, b: vec4<f32>, c: vec4<f32> }
var<immediate> push: Push;
@vertex fn vertex(@builtin(vertex_index) index: u32) -> @builtin(position) vec4<f32> {
    var corners = array<vec2<f32>, 3>(vec2(-1.0, -1.0), vec2(-0.99, -1.0), vec2(-1.0, -0.99));
    return vec4(corners[index], 0.0, 1.0);
}
@fragment fn fragment() -> @location(0) vec4<f32> { return push.color; }
";
/// Bytes of push constants.
const PUSH: usize = 64;
/// Commands of one draw: push constants, bind, draw.
pub(super) const COMMANDS: u32 = 3;
pub(super) const DRAWS: u32 = 2_000;
const IN_FLIGHT: usize = 3;
/// Pixels of the target's side.
const SIDE: u32 = 16;

/// What the frames draw, and what is asked of each.
pub(super) struct Scene {
    target: Image,
    layout: vk::PipelineLayout,
    pipeline: vk::Pipeline,
    /// The picture is copied there and looked at when the frame has ended.
    readback: Option<Buffer>,
    /// Samples are counted, one query per frame in flight.
    queries: Option<vk::QueryPool>,
    /// Vertices of a draw: without any, a driver in software takes the commands and has nothing to rasterise.
    vertices: u32,
}

impl Scene {
    pub(super) fn new(gpu: &Gpu) -> Result<Self> {
        let layout = gpu.layout(&[], 64)?;
        let pipeline = gpu.graphics(Graphics { wgsl: WGSL, layout, ..Graphics::default() })?;
        let target = gpu.target(SIDE, SIDE)?;
        Ok(Self { target, layout, pipeline, readback: None, queries: None, vertices: 3 })
    }

    /// Records one frame; `frame` changes the push constants of every `every`th draw. Gives the time that the draws took.
    pub(super) fn record(&self, gpu: &Gpu, handle: vk::CommandBuffer, frame: (u32, u32)) -> Result<Duration> {
        self.record_slot(gpu, handle, frame, 0)
    }

    fn record_slot(
        &self,
        gpu: &Gpu,
        handle: vk::CommandBuffer,
        frame: (u32, u32),
        slot: usize,
    ) -> Result<Duration> {
        let device = &gpu.device;
        let info = vk::CommandBufferBeginInfo::default().flags(vk::CommandBufferUsageFlags::ONE_TIME_SUBMIT);
        unsafe { device.begin_command_buffer(handle, &info) }?;
        let cb = Recording { device, handle };
        let query = u32::try_from(slot).unwrap_or(0);
        if let Some(pool) = self.queries {
            unsafe { device.cmd_reset_query_pool(handle, pool, query, 1) };
        }
        cb.transition(self.target, vk::ImageLayout::UNDEFINED, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL);
        cb.begin_rendering(self.target, None, Some([f32::from(self.clear(frame.0)) / 255.0; 4]));
        if let Some(pool) = self.queries {
            unsafe { device.cmd_begin_query(handle, pool, query, vk::QueryControlFlags::PRECISE) };
        }
        let start = Instant::now();
        self.draws(device, handle, frame);
        let took = start.elapsed();
        if let Some(pool) = self.queries {
            unsafe { device.cmd_end_query(handle, pool, query) };
        }
        match &self.readback {
            None => cb.end_rendering(),
            Some(buffer) => {
                cb.end_rendering_for_copy(self.target);
                cb.copy_image_to_buffer(self.target, buffer.handle, slot_offset(slot));
                cb.to_host();
            }
        }
        unsafe { device.end_command_buffer(handle) }?;
        Ok(took)
    }

    fn draws(&self, device: &ash::Device, handle: vk::CommandBuffer, (frame, every): (u32, u32)) {
        let mut push = [0_u8; PUSH];
        for draw in 0..DRAWS {
            let changes = if every > 0 && draw % every == 0 { frame } else { 0 };
            for (word, part) in push.as_chunks_mut::<4>().0.iter_mut().zip(0..) {
                *word = (draw.wrapping_mul(31) ^ changes.wrapping_mul(0x9e37_79b9) ^ part).to_le_bytes();
            }
            unsafe {
                device.cmd_push_constants(handle, self.layout, vk::ShaderStageFlags::ALL, 0, &push);
                device.cmd_bind_pipeline(handle, vk::PipelineBindPoint::GRAPHICS, self.pipeline);
                device.cmd_draw(handle, self.vertices, 1, 0, 0);
            }
        }
    }

    /// The colour's bytes where nothing is drawn: another one in each frame that is read back.
    fn clear(&self, frame: u32) -> u8 {
        if self.readback.is_some() { frame.to_le_bytes()[0] } else { 0 }
    }

    /// What the app does with a frame that has ended.
    fn ended(&self, gpu: &Gpu, (frame, slot): (u32, usize), mapping: Option<Mapping>) -> Result<()> {
        if let Some(mapping) = mapping {
            let at = usize::try_from(slot_offset(slot)).unwrap_or(0);
            let pixel = mapping.read(at + PIXELS_BYTES - 4, 4);
            let wanted = [self.clear(frame); 4];
            check(pixel == wanted, || {
                format!("the last pixel of frame {frame} is {pixel:?}, not {wanted:?}")
            })?;
        }
        if let Some(pool) = self.queries {
            let mut samples = [u32::MAX];
            let query = u32::try_from(slot).unwrap_or(0);
            let flags = vk::QueryResultFlags::empty();
            unsafe { gpu.device.get_query_pool_results(pool, query, &mut samples, flags) }?;
        }
        Ok(())
    }

    fn frames(&self, gpu: &Gpu, frames: u32, every: u32, mapping: Option<Mapping>) -> Result<Duration> {
        let handles = gpu.command_buffers(u32::try_from(IN_FLIGHT).unwrap_or(1))?;
        let fences = (0..IN_FLIGHT).map(|_| gpu.fence()).collect::<Result<Vec<_>>>()?;
        let start = Instant::now();
        for (frame, slot) in (0..frames).zip((0..IN_FLIGHT).cycle()) {
            if frame >= 3 {
                gpu.wait(fences[slot])?;
                unsafe { gpu.device.reset_fences(&[fences[slot]]) }?;
                self.ended(gpu, (frame - 3, slot), mapping)?;
            }
            self.record_slot(gpu, handles[slot], (frame, every), slot)?;
            gpu.submit(&handles[slot..=slot], fences[slot])?;
        }
        unsafe { gpu.device.queue_wait_idle(gpu.queue) }?;
        Ok(start.elapsed())
    }
}

const PIXELS_BYTES: usize = (SIDE * SIDE * 4) as usize;

fn slot_offset(slot: usize) -> u64 {
    u64::try_from(slot * PIXELS_BYTES).unwrap_or(0)
}

fn rate(gpu: &Gpu, scene: &Scene, (name, every): (&str, u32), extent: Extent) -> Result<Vec<Figure>> {
    let mapping = scene.readback.map(|buffer| gpu.map(buffer)).transpose()?;
    // The driver's own first time: shaders, memory.
    scene.frames(gpu, 3, every, mapping)?;
    let time = scene.frames(gpu, extent.frames, every, mapping)?;
    Ok(vec![figure(name, per_second(extent.frames, time))])
}

pub(super) fn all_change(gpu: &Gpu, extent: Extent) -> Result<Vec<Figure>> {
    rate(gpu, &Scene::new(gpu)?, ("scene, all draws change frames/s", 1), extent)
}

pub(super) fn a_tenth_changes(gpu: &Gpu, extent: Extent) -> Result<Vec<Figure>> {
    rate(gpu, &Scene::new(gpu)?, ("scene, a tenth of the draws changes frames/s", 10), extent)
}

/// What is recorded anew for each frame is what was recorded for the one three frames ago.
pub(super) fn nothing_changes(gpu: &Gpu, extent: Extent) -> Result<Vec<Figure>> {
    rate(gpu, &Scene::new(gpu)?, ("scene, nothing changes frames/s", 0), extent)
}

/// As on a GPU that is faster than the CPU records.
pub(super) fn without_vertices(gpu: &Gpu, extent: Extent) -> Result<Vec<Figure>> {
    let scene = Scene { vertices: 0, ..Scene::new(gpu)? };
    rate(gpu, &scene, ("scene, draws without vertices frames/s", 1), extent)
}

pub(super) fn with_readback(gpu: &Gpu, extent: Extent) -> Result<Vec<Figure>> {
    let size = slot_offset(IN_FLIGHT);
    let buffer = gpu.buffer(size, Place::Readback)?;
    let scene = Scene { readback: Some(buffer), ..Scene::new(gpu)? };
    rate(gpu, &scene, ("scene with readback frames/s", 10), extent)
}

pub(super) fn with_queries(gpu: &Gpu, extent: Extent) -> Result<Vec<Figure>> {
    let count = u32::try_from(IN_FLIGHT).map_err(|_| Failure("too many frames in flight".to_owned()))?;
    let info = vk::QueryPoolCreateInfo::default().query_type(vk::QueryType::OCCLUSION).query_count(count);
    let pool = unsafe { gpu.device.create_query_pool(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_query_pool(pool, None) });
    let scene = Scene { queries: Some(pool), ..Scene::new(gpu)? };
    rate(gpu, &scene, ("scene with occlusion queries frames/s", 10), extent)
}
