//! Memory that is rewritten every frame, with several frames in flight: a wrong order shows as wrong bytes.

use ash::vk;

use super::{Output, Result, check_equal, floats, words};
use crate::gpu::Gpu;
use crate::gpu::buffer::{Buffer, Mapping, Place};
use crate::gpu::image::Image;
use crate::gpu::pipeline::{Binding, Graphics};
use crate::gpu::recording::Recording;

const IN_FLIGHT: usize = 3;
const FRAMES: u32 = 240;

struct Slot {
    staging: Buffer,
    mapping: Mapping,
    handle: vk::CommandBuffer,
    fence: vk::Fence,
    used: bool,
}

fn slots(gpu: &Gpu, bytes: u64) -> Result<Vec<Slot>> {
    gpu.command_buffers(u32::try_from(IN_FLIGHT).unwrap_or(0))?
        .into_iter()
        .map(|handle| {
            let staging = gpu.buffer(bytes, Place::Upload)?;
            Ok(Slot { staging, mapping: gpu.map(staging)?, handle, fence: gpu.fence()?, used: false })
        })
        .collect()
}

impl Slot {
    /// Waits until the frame that used this slot before is done.
    fn take(&mut self, gpu: &Gpu) -> Result<()> {
        if std::mem::replace(&mut self.used, true) {
            gpu.wait(self.fence)?;
            unsafe { gpu.device.reset_fences(&[self.fence]) }?;
        }
        Ok(())
    }
}

/// Each frame's staging contents are copied to a place of their own.
pub(super) fn copies() -> Result<Output> {
    const WORDS: u32 = 4096;
    let gpu = Gpu::new()?;
    let bytes = u64::from(WORDS) * 4;
    let sink = gpu.buffer(bytes * u64::from(FRAMES), Place::Device)?;
    let mut slots = slots(&gpu, bytes)?;
    let contents = |frame: u32| words((0..WORDS).map(|word| word.wrapping_mul(frame + 1) ^ (frame << 20)));
    for (frame, slot) in (0..FRAMES).zip((0..IN_FLIGHT).cycle()) {
        let slot = &mut slots[slot];
        slot.take(&gpu)?;
        slot.mapping.write(0, &contents(frame));
        gpu.record(slot.handle, |cb| {
            cb.copy_buffer((slot.staging.handle, 0), (sink.handle, u64::from(frame) * bytes), bytes);
        })?;
        gpu.submit(&[slot.handle], slot.fence)?;
    }
    let result = gpu.buffer(sink.size, Place::Readback)?;
    gpu.run(|cb| {
        cb.full_barrier();
        cb.copy_buffer((sink.handle, 0), (result.handle, 0), sink.size);
        cb.to_host();
    })?;
    let found = gpu.map(result)?.bytes();
    let wanted: Vec<u8> = (0..FRAMES).flat_map(contents).collect();
    check_equal(&found, &wanted, "copied frames")?;
    Ok(found.into())
}

const WGSL: &str = "
struct Frame { color: vec4<f32>, left: f32, right: f32 }
@group(0) @binding(0) var<uniform> frame: Frame;
@vertex fn vertex(@builtin(vertex_index) index: u32) -> @builtin(position) vec4<f32> {
    var corners = array<vec2<f32>, 6>(
        vec2(0.0, -1.0), vec2(1.0, -1.0), vec2(1.0, 1.0), vec2(0.0, -1.0), vec2(1.0, 1.0), vec2(0.0, 1.0));
    let corner = corners[index];
    return vec4(mix(frame.left, frame.right, corner.x), corner.y, 0.0, 1.0);
}
@fragment fn fragment() -> @location(0) vec4<f32> { return frame.color; }
";
const BINDINGS: [Binding; 1] = [(0, vk::DescriptorType::UNIFORM_BUFFER_DYNAMIC, 1)];
const WIDTH: u16 = 240;

/// Each frame draws one column in a colour that stands in mapped memory.
pub(super) fn uniforms() -> Result<Output> {
    let gpu = Gpu::new()?;
    let target = gpu.target(u32::from(WIDTH), 8)?;
    let set_layout = gpu.set_layout(&BINDINGS)?;
    let layout = gpu.layout(&[set_layout], 0)?;
    let pipeline = gpu.graphics(Graphics { wgsl: WGSL, layout, ..Graphics::default() })?;
    let mut slots = slots(&gpu, 512)?;
    let sets: Vec<_> = slots
        .iter()
        .map(|slot| {
            let set = gpu.set(set_layout, &BINDINGS)?;
            gpu.write_buffer(set, 0, BINDINGS[0].1, slot.staging, (0, 32));
            Ok(set)
        })
        .collect::<Result<_>>()?;
    for (frame, index) in (0..WIDTH).zip((0..IN_FLIGHT).cycle()) {
        let slot = &mut slots[index];
        slot.take(&gpu)?;
        let [low, high] = [f32::from(frame), f32::from(frame + 1)].map(|x| x / f32::from(WIDTH) * 2.0 - 1.0);
        let red = f32::from(frame) / 255.0;
        slot.mapping.write(256, &floats(&[red, 1.0 - red, 0.5, 1.0, low, high]));
        let set = sets[index];
        gpu.record(slot.handle, |cb| draw_column(cb, target, (pipeline, layout, set), frame == 0))?;
        gpu.submit(&[slot.handle], slot.fence)?;
    }
    gpu.run(|cb| {
        cb.transition(
            target,
            vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL,
            vk::ImageLayout::TRANSFER_SRC_OPTIMAL,
        );
    })?;
    let bytes = gpu.read_image(target)?;
    let row: Vec<u8> = (0..WIDTH)
        .flat_map(|x| {
            let red = u8::try_from(x).unwrap_or(u8::MAX);
            [red, 255 - red, 128, 255]
        })
        .collect();
    check_equal(&bytes, &row.repeat(8), "columns")?;
    Ok(Output { bytes, extent: Some((u32::from(WIDTH), 8)), ..Output::default() })
}

fn draw_column(
    cb: &Recording<'_>,
    target: Image,
    (pipeline, layout, set): (vk::Pipeline, vk::PipelineLayout, vk::DescriptorSet),
    first: bool,
) {
    let attachment = vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL;
    cb.transition(target, if first { vk::ImageLayout::UNDEFINED } else { attachment }, attachment);
    cb.begin_rendering(target, None, first.then_some([0.0; 4]));
    let point = vk::PipelineBindPoint::GRAPHICS;
    unsafe {
        cb.device.cmd_bind_pipeline(cb.handle, point, pipeline);
        cb.device.cmd_bind_descriptor_sets(cb.handle, point, layout, 0, &[set], &[256]);
        cb.device.cmd_draw(cb.handle, 6, 1, 0, 0);
    }
    cb.end_rendering();
}
