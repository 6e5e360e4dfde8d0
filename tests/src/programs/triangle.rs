//! A triangle in a classic render pass: attachment layouts, framebuffer, implicit transitions.

use ash::vk;

use super::{Output, Result, check};
use crate::gpu::Gpu;
use crate::gpu::image::Image;
use crate::gpu::pipeline::Graphics;

const SIZE: u32 = 256;

const WGSL: &str = "
struct Varying { @builtin(position) position: vec4<f32>, @location(0) color: vec3<f32> }
@vertex fn vertex(@builtin(vertex_index) index: u32) -> Varying {
    var corners = array<vec2<f32>, 3>(vec2(-0.75, 0.75), vec2(0.75, 0.75), vec2(0.0, -0.75));
    var colors = array<vec3<f32>, 3>(vec3(1.0, 0.0, 0.0), vec3(0.0, 1.0, 0.0), vec3(0.0, 0.0, 1.0));
    return Varying(vec4(corners[index], 0.0, 1.0), colors[index]);
}
@fragment fn fragment(passed: Varying) -> @location(0) vec4<f32> { return vec4(passed.color, 1.0); }
";

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let target = gpu.target(SIZE, SIZE)?;
    let render_pass = render_pass(&gpu)?;
    let framebuffer = framebuffer(&gpu, render_pass, target)?;
    let layout = gpu.layout(&[], 0)?;
    let render_pass_option = Some(render_pass);
    let pipeline = gpu.graphics(Graphics {
        wgsl: WGSL,
        layout,
        render_pass: render_pass_option,
        ..Graphics::default()
    })?;
    gpu.run(|cb| {
        let clears = [vk::ClearValue { color: vk::ClearColorValue { float32: [0.1, 0.2, 0.4, 1.0] } }];
        let begin = vk::RenderPassBeginInfo::default()
            .render_pass(render_pass)
            .framebuffer(framebuffer)
            .render_area(target.extent.into())
            .clear_values(&clears);
        unsafe { cb.device.cmd_begin_render_pass(cb.handle, &begin, vk::SubpassContents::INLINE) };
        cb.view_all(target.extent);
        unsafe {
            cb.device.cmd_bind_pipeline(cb.handle, vk::PipelineBindPoint::GRAPHICS, pipeline);
            cb.device.cmd_draw(cb.handle, 3, 1, 0, 0);
            cb.device.cmd_end_render_pass(cb.handle);
        }
    })?;
    let bytes = gpu.read_image(target)?;
    check(bytes[..4] == [26, 51, 102, 255], || format!("the corner is {:?}", &bytes[..4]))?;
    let center = (usize::try_from(SIZE / 2 * SIZE + SIZE / 2).unwrap_or(0)) * 4;
    check(bytes[center] > 40 && bytes[center + 2] > 40, || "no triangle in the middle".to_owned())?;
    Ok(Output { bytes, extent: Some((SIZE, SIZE)), ..Output::default() })
}

fn render_pass(gpu: &Gpu) -> Result<vk::RenderPass> {
    let attachments = [vk::AttachmentDescription::default()
        .format(vk::Format::R8G8B8A8_UNORM)
        .samples(vk::SampleCountFlags::TYPE_1)
        .load_op(vk::AttachmentLoadOp::CLEAR)
        .store_op(vk::AttachmentStoreOp::STORE)
        .stencil_load_op(vk::AttachmentLoadOp::DONT_CARE)
        .stencil_store_op(vk::AttachmentStoreOp::DONT_CARE)
        .initial_layout(vk::ImageLayout::UNDEFINED)
        .final_layout(vk::ImageLayout::TRANSFER_SRC_OPTIMAL)];
    let colors =
        [vk::AttachmentReference { attachment: 0, layout: vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL }];
    let subpasses = [vk::SubpassDescription::default()
        .pipeline_bind_point(vk::PipelineBindPoint::GRAPHICS)
        .color_attachments(&colors)];
    let dependencies = [vk::SubpassDependency::default()
        .src_subpass(0)
        .dst_subpass(vk::SUBPASS_EXTERNAL)
        .src_stage_mask(vk::PipelineStageFlags::COLOR_ATTACHMENT_OUTPUT)
        .src_access_mask(vk::AccessFlags::COLOR_ATTACHMENT_WRITE)
        .dst_stage_mask(vk::PipelineStageFlags::TRANSFER)
        .dst_access_mask(vk::AccessFlags::TRANSFER_READ)];
    let info = vk::RenderPassCreateInfo::default()
        .attachments(&attachments)
        .subpasses(&subpasses)
        .dependencies(&dependencies);
    let render_pass = unsafe { gpu.device.create_render_pass(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_render_pass(render_pass, None) });
    Ok(render_pass)
}

fn framebuffer(gpu: &Gpu, render_pass: vk::RenderPass, target: Image) -> Result<vk::Framebuffer> {
    let views = [target.view];
    let info = vk::FramebufferCreateInfo::default()
        .render_pass(render_pass)
        .attachments(&views)
        .width(target.extent.width)
        .height(target.extent.height)
        .layers(1);
    let framebuffer = unsafe { gpu.device.create_framebuffer(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_framebuffer(framebuffer, None) });
    Ok(framebuffer)
}
