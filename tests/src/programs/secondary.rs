//! Secondary command buffers: within dynamic rendering and outside; a primary submitted several times.

use ash::vk;

use super::{Output, Result, check_equal};
use crate::gpu::Gpu;
use crate::gpu::image::Image;
use crate::gpu::pipeline::Graphics;
use crate::gpu::recording::Recording;

const SIDE: u32 = 64;
const FORMATS: [vk::Format; 1] = [vk::Format::R8G8B8A8_UNORM];

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
    let target = gpu.target(SIDE, SIDE)?;
    let layout = gpu.layout(&[], 16)?;
    let pipeline = gpu.graphics(Graphics { wgsl: WGSL, layout, ..Graphics::default() })?;
    let secondaries = secondaries(&gpu, 4)?;
    for (&handle, quarter) in secondaries.iter().zip(0..) {
        record_quarter(&gpu, handle, quarter, pipeline, layout)?;
    }
    let primary = gpu.command_buffers(1)?;
    let info = vk::CommandBufferBeginInfo::default();
    unsafe { gpu.device.begin_command_buffer(primary[0], &info) }?;
    let cb = Recording { device: &gpu.device, handle: primary[0] };
    cb.transition(target, vk::ImageLayout::UNDEFINED, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL);
    render(&cb, target, &secondaries);
    cb.transition(target, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL, vk::ImageLayout::TRANSFER_SRC_OPTIMAL);
    unsafe { gpu.device.end_command_buffer(primary[0]) }?;
    // Not for one time only: submitted again without being recorded again.
    for _ in 0..3 {
        let fence = gpu.fence()?;
        gpu.submit(&primary, fence)?;
        gpu.wait(fence)?;
    }
    let bytes = gpu.read_image(target)?;
    let wanted: Vec<u8> = (0..SIDE)
        .flat_map(|y| (0..SIDE).map(move |x| x / (SIDE / 2) + y / (SIDE / 2) * 2))
        .flat_map(color)
        .collect();
    check_equal(&bytes, &wanted, "quarters")?;
    Ok(Output { bytes, extent: Some((SIDE, SIDE)), ..Output::default() })
}

fn color(quarter: u32) -> [u8; 4] {
    let part = u8::try_from(quarter * 60).unwrap_or(0);
    [part, 255 - part, 51, 255]
}

fn secondaries(gpu: &Gpu, count: u32) -> Result<Vec<vk::CommandBuffer>> {
    let info = vk::CommandPoolCreateInfo::default().queue_family_index(gpu.queue_family);
    let pool = unsafe { gpu.device.create_command_pool(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_command_pool(pool, None) });
    let info = vk::CommandBufferAllocateInfo::default()
        .command_pool(pool)
        .level(vk::CommandBufferLevel::SECONDARY)
        .command_buffer_count(count);
    Ok(unsafe { gpu.device.allocate_command_buffers(&info) }?)
}

fn record_quarter(
    gpu: &Gpu,
    handle: vk::CommandBuffer,
    quarter: u32,
    pipeline: vk::Pipeline,
    layout: vk::PipelineLayout,
) -> Result<()> {
    let mut rendering = vk::CommandBufferInheritanceRenderingInfo::default()
        .color_attachment_formats(&FORMATS)
        .rasterization_samples(vk::SampleCountFlags::TYPE_1);
    let inheritance = vk::CommandBufferInheritanceInfo::default().push_next(&mut rendering);
    let flags =
        vk::CommandBufferUsageFlags::RENDER_PASS_CONTINUE | vk::CommandBufferUsageFlags::SIMULTANEOUS_USE;
    let info = vk::CommandBufferBeginInfo::default().flags(flags).inheritance_info(&inheritance);
    unsafe { gpu.device.begin_command_buffer(handle, &info) }?;
    let cb = Recording { device: &gpu.device, handle };
    cb.view_all(vk::Extent2D { width: SIDE, height: SIDE });
    let half = SIDE / 2;
    let offset = |part: u32| i32::try_from(part * half).unwrap_or(0);
    let scissor = vk::Rect2D {
        offset: vk::Offset2D { x: offset(quarter % 2), y: offset(quarter / 2) },
        extent: vk::Extent2D { width: half, height: half },
    };
    let color = super::floats(&color(quarter).map(|part| f32::from(part) / 255.0));
    unsafe {
        gpu.device.cmd_bind_pipeline(handle, vk::PipelineBindPoint::GRAPHICS, pipeline);
        gpu.device.cmd_set_scissor(handle, 0, &[scissor]);
        gpu.device.cmd_push_constants(handle, layout, vk::ShaderStageFlags::ALL, 0, &color);
        gpu.device.cmd_draw(handle, 3, 1, 0, 0);
        gpu.device.end_command_buffer(handle)?;
    }
    Ok(())
}

fn render(cb: &Recording<'_>, target: Image, secondaries: &[vk::CommandBuffer]) {
    let colors = [vk::RenderingAttachmentInfo::default()
        .image_view(target.view)
        .image_layout(vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL)
        .load_op(vk::AttachmentLoadOp::CLEAR)
        .store_op(vk::AttachmentStoreOp::STORE)];
    let info = vk::RenderingInfo::default()
        .flags(vk::RenderingFlags::CONTENTS_SECONDARY_COMMAND_BUFFERS)
        .render_area(target.extent.into())
        .layer_count(1)
        .color_attachments(&colors);
    unsafe {
        cb.device.cmd_begin_rendering(cb.handle, &info);
        cb.device.cmd_execute_commands(cb.handle, secondaries);
        cb.device.cmd_end_rendering(cb.handle);
    }
}
