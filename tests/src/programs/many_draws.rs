//! 10,000 draws in one frame, each of one pixel with its own colour.

use ash::vk;

use super::{Output, Result, check_equal};
use crate::gpu::Gpu;
use crate::gpu::pipeline::Graphics;

const SIDE: u8 = 100;

const WGSL: &str = "
var<immediate> color: vec4<f32>;
@vertex fn vertex(@builtin(vertex_index) index: u32) -> @builtin(position) vec4<f32> {
    var corners = array<vec2<f32>, 3>(vec2(-1.0, -1.0), vec2(3.0, -1.0), vec2(-1.0, 3.0));
    return vec4(corners[index], 0.0, 1.0);
}
@fragment fn fragment() -> @location(0) vec4<f32> { return color; }
";

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let side = u32::from(SIDE);
    let target = gpu.target(side, side)?;
    let layout = gpu.layout(&[], 16)?;
    let pipeline = gpu.graphics(Graphics { wgsl: WGSL, layout, ..Graphics::default() })?;
    gpu.run(|cb| {
        cb.transition(target, vk::ImageLayout::UNDEFINED, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL);
        cb.begin_rendering(target, None, Some([0.0; 4]));
        unsafe { cb.device.cmd_bind_pipeline(cb.handle, vk::PipelineBindPoint::GRAPHICS, pipeline) };
        for (x, y) in pixels() {
            let color = super::floats(&color(x, y).map(|part| f32::from(part) / 255.0));
            let scissor = vk::Rect2D {
                offset: vk::Offset2D { x: i32::from(x), y: i32::from(y) },
                extent: vk::Extent2D { width: 1, height: 1 },
            };
            unsafe {
                cb.device.cmd_set_scissor(cb.handle, 0, &[scissor]);
                cb.device.cmd_push_constants(cb.handle, layout, vk::ShaderStageFlags::ALL, 0, &color);
                cb.device.cmd_draw(cb.handle, 3, 1, 0, 0);
            }
        }
        cb.end_rendering_for_copy(target);
    })?;
    let bytes = gpu.read_image(target)?;
    let wanted: Vec<u8> = pixels().flat_map(|(x, y)| color(x, y)).collect();
    check_equal(&bytes, &wanted, "pixels")?;
    Ok(Output { bytes, extent: Some((side, side)), ..Output::default() })
}

fn pixels() -> impl Iterator<Item = (u8, u8)> {
    (0..SIDE).flat_map(|y| (0..SIDE).map(move |x| (x, y)))
}

fn color(x: u8, y: u8) -> [u8; 4] {
    [x * 2, y * 2, x ^ y, 255]
}
