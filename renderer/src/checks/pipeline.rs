//! Pipelines: what drivers copy into arrays of fixed sizes, or read from where an offset says.
#![expect(unsafe_code, reason = "reads decoded structs")]

use ash::vk;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::pipeline as decode;

use super::{one_sample_count, reaches};
use crate::host_gpu::slice;
use crate::replayer::Replayer;

/// `vkCreateComputePipelines`.
pub(crate) fn create_compute_pipelines(
    _: &Replayer,
    args: &decode::CreateComputePipelines<'_>,
) -> Result<(), DecodeError> {
    args.create_infos.iter().try_for_each(|info| specialization(&info.stage))
}

/// `vkCreateRayTracingPipelinesKHR`.
pub(crate) fn create_ray_tracing_pipelines_khr(
    _: &Replayer,
    args: &decode::CreateRayTracingPipelinesKhr<'_>,
) -> Result<(), DecodeError> {
    for info in args.create_infos {
        // SAFETY: decoded: the array has this many elements; so below.
        let stages = unsafe { slice(info.p_stages, info.stage_count) };
        stages.iter().try_for_each(specialization)?;
        // SAFETY: as above.
        for group in unsafe { slice(info.p_groups, info.group_count) } {
            // Stages of libraries count too, and only the driver knows how many they have.
            let shaders = [
                group.general_shader,
                group.closest_hit_shader,
                group.any_hit_shader,
                group.intersection_shader,
            ];
            let known = |shader: &u32| *shader == vk::SHADER_UNUSED_KHR || *shader < info.stage_count;
            let linked = !info.p_library_info.is_null();
            reaches(linked || shaders.iter().all(known), "a group of a shader that there is not")?;
        }
    }
    Ok(())
}

/// `vkCreateGraphicsPipelines`.
pub(crate) fn create_graphics_pipelines(
    replayer: &Replayer,
    args: &decode::CreateGraphicsPipelines<'_>,
) -> Result<(), DecodeError> {
    let limits = replayer.device()?.limits();
    args.create_infos.iter().try_for_each(|info| graphics(limits, info))
}

fn graphics(
    limits: &vk::PhysicalDeviceLimits,
    info: &vk::GraphicsPipelineCreateInfo<'_>,
) -> Result<(), DecodeError> {
    // SAFETY: decoded: the arrays have as many elements as their counts say, pointers are null or valid; so below.
    let stages = unsafe { slice(info.p_stages, info.stage_count) };
    stages.iter().try_for_each(specialization)?;
    // SAFETY: as above.
    if let Some(input) = unsafe { info.p_vertex_input_state.as_ref() } {
        vertex_input(limits, input)?;
    }
    // SAFETY: as above.
    if let Some(viewport) = unsafe { info.p_viewport_state.as_ref() } {
        let most = viewport.viewport_count.max(viewport.scissor_count);
        reaches(most <= limits.max_viewports, "more viewports than the limit")?;
    }
    // SAFETY: as above.
    if let Some(blend) = unsafe { info.p_color_blend_state.as_ref() } {
        let fits = blend.attachment_count <= limits.max_color_attachments;
        reaches(fits, "more color attachments than the limit")?;
    }
    // SAFETY: as above.
    if let Some(multisample) = unsafe { info.p_multisample_state.as_ref() } {
        // None where it is dynamic.
        let samples = multisample.rasterization_samples;
        reaches(samples.is_empty() || one_sample_count(samples), "a pipeline of no number of samples")?;
    }
    Ok(())
}

fn vertex_input(
    limits: &vk::PhysicalDeviceLimits,
    input: &vk::PipelineVertexInputStateCreateInfo<'_>,
) -> Result<(), DecodeError> {
    // SAFETY: decoded: the array has this many elements.
    let bindings =
        unsafe { slice(input.p_vertex_binding_descriptions, input.vertex_binding_description_count) };
    // SAFETY: as above.
    let attributes =
        unsafe { slice(input.p_vertex_attribute_descriptions, input.vertex_attribute_description_count) };
    let fits = bindings.iter().all(|binding| binding.binding < limits.max_vertex_input_bindings)
        && attributes.iter().all(|attribute| {
            attribute.location < limits.max_vertex_input_attributes
                && attribute.binding < limits.max_vertex_input_bindings
        });
    reaches(fits, "vertex input beyond the limits")
}

/// Constants lie within their data.
fn specialization(stage: &vk::PipelineShaderStageCreateInfo<'_>) -> Result<(), DecodeError> {
    // SAFETY: decoded: null or valid.
    let Some(info) = (unsafe { stage.p_specialization_info.as_ref() }) else { return Ok(()) };
    // SAFETY: decoded: the array has this many elements.
    let entries = unsafe { slice(info.p_map_entries, info.map_entry_count) };
    let inside = |entry: &vk::SpecializationMapEntry| {
        let offset = usize::try_from(entry.offset).ok();
        let end = offset.and_then(|offset| offset.checked_add(entry.size));
        end.is_some_and(|end| end <= info.data_size)
    };
    reaches(entries.iter().all(inside), "specialization constants beyond their data")
}
