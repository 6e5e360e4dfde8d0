//! A pipeline linked from four libraries, each with the state that is its own and nothing else.

use ash::vk;

use super::{Output, Result, check};
use crate::gpu::{Features, Gpu};

const SIDE: u32 = 64;

const WGSL: &str = "
@vertex fn vertex(@builtin(vertex_index) index: u32) -> @builtin(position) vec4<f32> {
    var corners = array<vec2<f32>, 3>(vec2(-0.8, 0.8), vec2(0.8, 0.8), vec2(0.0, -0.8));
    return vec4(corners[index], 0.0, 1.0);
}
@fragment fn fragment(@builtin(position) at: vec4<f32>) -> @location(0) vec4<f32> {
    return vec4(at.xy / 64.0, 0.5, 1.0);
}
";

pub(super) fn run() -> Result<Output> {
    let mut libraries =
        vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT::default().graphics_pipeline_library(true);
    let extensions = [vk::KHR_PIPELINE_LIBRARY_NAME, vk::EXT_GRAPHICS_PIPELINE_LIBRARY_NAME];
    let gpu = Gpu::with_features(&extensions, Features { chain: &mut [&mut libraries] })?;
    let target = gpu.target(SIDE, SIDE)?;
    let layout = gpu.layout(&[], 0)?;
    let pipeline = linked(&gpu, layout)?;
    gpu.run(|cb| {
        cb.transition(target, vk::ImageLayout::UNDEFINED, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL);
        cb.begin_rendering(target, None, Some([0.0, 0.0, 0.0, 1.0]));
        unsafe {
            cb.device.cmd_bind_pipeline(cb.handle, vk::PipelineBindPoint::GRAPHICS, pipeline);
            cb.device.cmd_draw(cb.handle, 3, 1, 0, 0);
        }
        cb.end_rendering();
        let to = vk::ImageLayout::TRANSFER_SRC_OPTIMAL;
        cb.transition(target, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL, to);
    })?;
    let bytes = gpu.read_image(target)?;
    let drawn = bytes.as_chunks::<4>().0.iter().filter(|texel| texel[2] > 0).count();
    check(drawn > 800, || format!("{drawn} texels are drawn"))?;
    Ok(Output { bytes, extent: Some((SIDE, SIDE)), ..Output::default() })
}

/// One of the four, or what they make together.
fn make(gpu: &Gpu, info: vk::GraphicsPipelineCreateInfo<'_>) -> Result<vk::Pipeline> {
    let cache = vk::PipelineCache::null();
    let made = unsafe { gpu.device.create_graphics_pipelines(cache, &[info], None) };
    let pipeline = made.map_err(|(_, result)| result)?[0];
    gpu.own(move |device| unsafe { device.destroy_pipeline(pipeline, None) });
    Ok(pipeline)
}

fn linked(gpu: &Gpu, layout: vk::PipelineLayout) -> Result<vk::Pipeline> {
    use vk::GraphicsPipelineLibraryFlagsEXT as Part;
    let library = vk::PipelineCreateFlags::LIBRARY_KHR;
    let part = |part| vk::GraphicsPipelineLibraryCreateInfoEXT::default().flags(part);
    let base = || vk::GraphicsPipelineCreateInfo::default().flags(library).layout(layout);
    let module = gpu.shader(WGSL)?;
    let stage =
        |stage, name| [vk::PipelineShaderStageCreateInfo::default().stage(stage).module(module).name(name)];
    let vertex_stage = stage(vk::ShaderStageFlags::VERTEX, c"vertex");
    let fragment_stage = stage(vk::ShaderStageFlags::FRAGMENT, c"fragment");
    let vertex_input = vk::PipelineVertexInputStateCreateInfo::default();
    let assembly =
        vk::PipelineInputAssemblyStateCreateInfo::default().topology(vk::PrimitiveTopology::TRIANGLE_LIST);
    let viewport = vk::PipelineViewportStateCreateInfo::default().viewport_count(1).scissor_count(1);
    let rasterization = vk::PipelineRasterizationStateCreateInfo::default().line_width(1.0);
    let multisample =
        vk::PipelineMultisampleStateCreateInfo::default().rasterization_samples(vk::SampleCountFlags::TYPE_1);
    let depth = vk::PipelineDepthStencilStateCreateInfo::default();
    let blends =
        [vk::PipelineColorBlendAttachmentState::default().color_write_mask(vk::ColorComponentFlags::RGBA)];
    let blend = vk::PipelineColorBlendStateCreateInfo::default().attachments(&blends);
    let dynamics = [vk::DynamicState::VIEWPORT, vk::DynamicState::SCISSOR];
    let dynamic = vk::PipelineDynamicStateCreateInfo::default().dynamic_states(&dynamics);
    let formats = [vk::Format::R8G8B8A8_UNORM];
    let mut rendering_of_output =
        vk::PipelineRenderingCreateInfo::default().color_attachment_formats(&formats);
    // Formats are the output's alone; the others would know of views.
    let mut rendering_of_shaders = vk::PipelineRenderingCreateInfo::default();
    let mut rendering_before = vk::PipelineRenderingCreateInfo::default();
    let parts = [
        make(
            gpu,
            base()
                .vertex_input_state(&vertex_input)
                .input_assembly_state(&assembly)
                .push_next(&mut part(Part::VERTEX_INPUT_INTERFACE)),
        )?,
        make(
            gpu,
            base()
                .stages(&vertex_stage)
                .viewport_state(&viewport)
                .rasterization_state(&rasterization)
                .dynamic_state(&dynamic)
                .push_next(&mut part(Part::PRE_RASTERIZATION_SHADERS))
                .push_next(&mut rendering_before),
        )?,
        make(
            gpu,
            base()
                .stages(&fragment_stage)
                .multisample_state(&multisample)
                .depth_stencil_state(&depth)
                .push_next(&mut part(Part::FRAGMENT_SHADER))
                .push_next(&mut rendering_of_shaders),
        )?,
        make(
            gpu,
            base()
                .multisample_state(&multisample)
                .color_blend_state(&blend)
                .push_next(&mut part(Part::FRAGMENT_OUTPUT_INTERFACE))
                .push_next(&mut rendering_of_output),
        )?,
    ];
    let mut linking = vk::PipelineLibraryCreateInfoKHR::default().libraries(&parts);
    make(gpu, vk::GraphicsPipelineCreateInfo::default().layout(layout).push_next(&mut linking))
}
