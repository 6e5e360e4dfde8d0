// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `pipeline`.

use super::prelude::*;

impl Encode for vk::SpecializationMapEntry {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.constant_id);
        e.value(&self.offset);
        e.value(&self.size);
    }
}

impl Encode for vk::SpecializationInfo<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.map_entry_count);
        e.array(self.p_map_entries, self.map_entry_count as usize);
        e.value(&self.data_size);
        e.opaque(self.p_data, self.data_size as usize);
    }
}

impl EncodeBody for vk::PipelineShaderStageCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.stage);
        e.value(&self.module);
        e.string(self.p_name);
        e.pointer(self.p_specialization_info);
    }
}

impl EncodeBody for vk::ComputePipelineCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.stage);
        e.value(&self.layout);
        if ignored_when::no_base_compute_pipeline(self, e.context()) {
            e.value(&<vk::Pipeline>::default())
        } else {
            e.value(&self.base_pipeline_handle)
        }
        e.value(&self.base_pipeline_index);
    }
}

impl EncodeBody for vk::PipelineVertexInputStateCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.vertex_binding_description_count);
        e.array(self.p_vertex_binding_descriptions, self.vertex_binding_description_count as usize);
        e.value(&self.vertex_attribute_description_count);
        e.array(self.p_vertex_attribute_descriptions, self.vertex_attribute_description_count as usize);
    }
}

impl EncodeBody for vk::PipelineViewportStateCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.viewport_count);
        {
            let p = e.unless(ignored_when::viewports_are_dynamic(self, e.context()), self.p_viewports);
            e.array(p, self.viewport_count as usize);
        }
        e.value(&self.scissor_count);
        {
            let p = e.unless(ignored_when::scissors_are_dynamic(self, e.context()), self.p_scissors);
            e.array(p, self.scissor_count as usize);
        }
    }
}

impl EncodeBody for vk::PipelineMultisampleStateCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.rasterization_samples);
        e.value(&self.sample_shading_enable);
        e.value(&self.min_sample_shading);
        {
            let p = e.unless(ignored_when::sample_mask_is_dynamic(self, e.context()), self.p_sample_mask);
            e.array(p, (self.rasterization_samples.as_raw() as usize).div_ceil(32));
        }
        e.value(&self.alpha_to_coverage_enable);
        e.value(&self.alpha_to_one_enable);
    }
}

impl EncodeBody for vk::PipelineColorBlendStateCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.logic_op_enable);
        e.value(&self.logic_op);
        e.value(&self.attachment_count);
        if ignored_when::blend_is_dynamic(self, e.context()) {
            e.zeros::<vk::PipelineColorBlendAttachmentState>(self.attachment_count as usize)
        } else {
            e.array(self.p_attachments, self.attachment_count as usize)
        }
        e.value(&self.blend_constants);
    }
}

impl EncodeBody for vk::PipelineDynamicStateCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.dynamic_state_count);
        e.array(self.p_dynamic_states, self.dynamic_state_count as usize);
    }
}

impl Encode for vk::GraphicsPipelineCreateInfo<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        let outer = e.enter(ignored_when::graphics_pipeline(self, e.context()));
        e.tagged(self);
        e.leave(outer);
    }
}

impl EncodeBody for vk::GraphicsPipelineCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.stage_count);
        {
            let p = e.unless(ignored_when::no_stages(self, e.context()), self.p_stages);
            e.array(p, self.stage_count as usize);
        }
        {
            let p = e.unless(ignored_when::no_vertex_input(self, e.context()), self.p_vertex_input_state);
            e.pointer(p);
        }
        {
            let p = e.unless(ignored_when::no_input_assembly(self, e.context()), self.p_input_assembly_state);
            e.pointer(p);
        }
        {
            let p = e.unless(ignored_when::no_tessellation(self, e.context()), self.p_tessellation_state);
            e.pointer(p);
        }
        {
            let p = e.unless(ignored_when::no_viewport(self, e.context()), self.p_viewport_state);
            e.pointer(p);
        }
        {
            let p = e.unless(ignored_when::no_rasterization(self, e.context()), self.p_rasterization_state);
            e.pointer(p);
        }
        {
            let p = e.unless(ignored_when::no_multisample(self, e.context()), self.p_multisample_state);
            e.pointer(p);
        }
        {
            let p = e.unless(ignored_when::no_depth_stencil(self, e.context()), self.p_depth_stencil_state);
            e.pointer(p);
        }
        {
            let p = e.unless(ignored_when::no_color_blend(self, e.context()), self.p_color_blend_state);
            e.pointer(p);
        }
        e.pointer(self.p_dynamic_state);
        e.value(&self.layout);
        e.value(&self.render_pass);
        e.value(&self.subpass);
        if ignored_when::no_base_pipeline(self, e.context()) {
            e.value(&<vk::Pipeline>::default())
        } else {
            e.value(&self.base_pipeline_handle)
        }
        e.value(&self.base_pipeline_index);
    }
}

impl EncodeBody for vk::PipelineDiscardRectangleStateCreateInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.discard_rectangle_mode);
        e.value(&self.discard_rectangle_count);
        {
            let p = e.unless(
                ignored_when::discard_rectangles_are_dynamic(self, e.context()),
                self.p_discard_rectangles,
            );
            e.array(p, self.discard_rectangle_count as usize);
        }
    }
}

impl EncodeBody for vk::PipelineSampleLocationsStateCreateInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.sample_locations_enable);
        if ignored_when::sample_locations_are_dynamic(self, e.context()) {
            e.value(&<vk::SampleLocationsInfoEXT<'_>>::default())
        } else {
            e.value(&self.sample_locations_info)
        }
    }
}

impl EncodeBody for vk::PipelineVertexInputDivisorStateCreateInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.vertex_binding_divisor_count);
        e.array(self.p_vertex_binding_divisors, self.vertex_binding_divisor_count as usize);
    }
}

impl EncodeBody for vk::RayTracingShaderGroupCreateInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.ty);
        e.value(&self.general_shader);
        e.value(&self.closest_hit_shader);
        e.value(&self.any_hit_shader);
        e.value(&self.intersection_shader);
    }
}

impl EncodeBody for vk::RayTracingPipelineCreateInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.stage_count);
        e.array(self.p_stages, self.stage_count as usize);
        e.value(&self.group_count);
        e.array(self.p_groups, self.group_count as usize);
        e.value(&self.max_pipeline_ray_recursion_depth);
        e.pointer(self.p_library_info);
        e.pointer(self.p_library_interface);
        e.pointer(self.p_dynamic_state);
        e.value(&self.layout);
        if ignored_when::no_base_ray_tracing_pipeline(self, e.context()) {
            e.value(&<vk::Pipeline>::default())
        } else {
            e.value(&self.base_pipeline_handle)
        }
        e.value(&self.base_pipeline_index);
    }
}

impl EncodeBody for vk::PipelineInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.pipeline);
    }
}

impl EncodeBody for vk::PipelineExecutablePropertiesKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.stages);
        e.each(&self.name);
        e.each(&self.description);
        e.value(&self.subgroup_size);
    }
}

impl EncodeBody for vk::PipelineExecutableInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.pipeline);
        e.value(&self.executable_index);
    }
}

impl EncodeBody for vk::PipelineExecutableStatisticKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.each(&self.name);
        e.each(&self.description);
        e.value(&self.format);
        e.value(&self.value);
    }
}

impl EncodeBody for vk::PipelineExecutableInternalRepresentationKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.each(&self.name);
        e.each(&self.description);
        e.value(&self.is_text);
        e.value(&self.data_size);
        e.opaque(self.p_data, self.data_size as usize);
    }
}

impl EncodeBody for vk::PipelineRasterizationLineStateCreateInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.line_rasterization_mode);
        e.value(&self.stippled_line_enable);
        e.value(&self.line_stipple_factor);
        e.value(&self.line_stipple_pattern);
    }
}

impl EncodeBody for vk::PipelineLibraryCreateInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.library_count);
        e.array(self.p_libraries, self.library_count as usize);
    }
}

impl EncodeBody for vk::PipelineColorWriteCreateInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.attachment_count);
        {
            let p = e.unless(
                ignored_when::color_writes_are_dynamic(self, e.context()),
                self.p_color_write_enables,
            );
            e.array(p, self.attachment_count as usize);
        }
    }
}

impl EncodeBody for vk::PipelineRenderingCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.view_mask);
        if ignored_when::no_color_formats(self, e.context()) {
            e.value(&<u32>::default())
        } else {
            e.value(&self.color_attachment_count)
        }
        {
            let p =
                e.unless(ignored_when::no_color_formats(self, e.context()), self.p_color_attachment_formats);
            e.array(p, self.color_attachment_count as usize);
        }
        e.value(&self.depth_attachment_format);
        e.value(&self.stencil_attachment_format);
    }
}

impl EncodeBody for vk::PipelineShaderStageModuleIdentifierCreateInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.identifier_size);
        e.array(self.p_identifier, self.identifier_size as usize);
    }
}

encode_tagged! { PipelineShaderStageCreateInfo, ComputePipelineCreateInfo, PipelineCreateFlags2CreateInfoKHR, PipelineVertexInputStateCreateInfo, PipelineInputAssemblyStateCreateInfo, PipelineTessellationStateCreateInfo, PipelineViewportStateCreateInfo, PipelineRasterizationStateCreateInfo, PipelineMultisampleStateCreateInfo, PipelineColorBlendStateCreateInfo, PipelineDynamicStateCreateInfo, PipelineDepthStencilStateCreateInfo, PipelineDiscardRectangleStateCreateInfoEXT, PipelineTessellationDomainOriginStateCreateInfo, PipelineSampleLocationsStateCreateInfoEXT, PipelineColorBlendAdvancedStateCreateInfoEXT, PipelineRasterizationConservativeStateCreateInfoEXT, PipelineVertexInputDivisorStateCreateInfoKHR, PipelineRasterizationStateStreamCreateInfoEXT, RayTracingShaderGroupCreateInfoKHR, RayTracingPipelineCreateInfoKHR, PipelineRasterizationDepthClipStateCreateInfoEXT, PipelineInfoKHR, PipelineExecutablePropertiesKHR, PipelineExecutableInfoKHR, PipelineExecutableStatisticKHR, PipelineExecutableInternalRepresentationKHR, PipelineShaderStageRequiredSubgroupSizeCreateInfo, PipelineRasterizationLineStateCreateInfoKHR, RayTracingPipelineInterfaceCreateInfoKHR, PipelineLibraryCreateInfoKHR, PipelineFragmentShadingRateStateCreateInfoKHR, PipelineViewportDepthClipControlCreateInfoEXT, PipelineColorWriteCreateInfoEXT, PipelineRasterizationProvokingVertexStateCreateInfoEXT, PipelineRenderingCreateInfo, GraphicsPipelineLibraryCreateInfoEXT, PipelineShaderStageModuleIdentifierCreateInfoEXT, PipelineRobustnessCreateInfoEXT }

encode_plain_bodies! { PipelineCreateFlags2CreateInfoKHR, PipelineInputAssemblyStateCreateInfo, PipelineTessellationStateCreateInfo, PipelineRasterizationStateCreateInfo, PipelineDepthStencilStateCreateInfo, PipelineTessellationDomainOriginStateCreateInfo, PipelineColorBlendAdvancedStateCreateInfoEXT, PipelineRasterizationConservativeStateCreateInfoEXT, PipelineRasterizationStateStreamCreateInfoEXT, PipelineRasterizationDepthClipStateCreateInfoEXT, PipelineShaderStageRequiredSubgroupSizeCreateInfo, RayTracingPipelineInterfaceCreateInfoKHR, PipelineFragmentShadingRateStateCreateInfoKHR, PipelineViewportDepthClipControlCreateInfoEXT, PipelineRasterizationProvokingVertexStateCreateInfoEXT, GraphicsPipelineLibraryCreateInfoEXT, PipelineRobustnessCreateInfoEXT }

/// `vkCreateComputePipelines`.
pub unsafe fn create_compute_pipelines(
    e: &mut Encoder,
    device: vk::Device,
    pipeline_cache: vk::PipelineCache,
    create_info_count: u32,
    p_create_infos: *const vk::ComputePipelineCreateInfo<'_>,
    p_pipelines: *mut vk::Pipeline,
) {
    e.value(&device);
    e.value(&pipeline_cache);
    e.value(&create_info_count);
    e.array(p_create_infos, create_info_count as usize);
    e.array(p_pipelines, create_info_count as usize);
}

/// The reply to `vkCreateComputePipelines`.
pub unsafe fn reply_create_compute_pipelines(
    e: &mut Encoder,
    result: vk::Result,
    create_info_count: u32,
    p_pipelines: *mut vk::Pipeline,
) {
    e.value(&result);
    e.made(p_pipelines, create_info_count as usize);
}

/// `vkCreateGraphicsPipelines`.
pub unsafe fn create_graphics_pipelines(
    e: &mut Encoder,
    device: vk::Device,
    pipeline_cache: vk::PipelineCache,
    create_info_count: u32,
    p_create_infos: *const vk::GraphicsPipelineCreateInfo<'_>,
    p_pipelines: *mut vk::Pipeline,
) {
    e.value(&device);
    e.value(&pipeline_cache);
    e.value(&create_info_count);
    e.array(p_create_infos, create_info_count as usize);
    e.array(p_pipelines, create_info_count as usize);
}

/// The reply to `vkCreateGraphicsPipelines`.
pub unsafe fn reply_create_graphics_pipelines(
    e: &mut Encoder,
    result: vk::Result,
    create_info_count: u32,
    p_pipelines: *mut vk::Pipeline,
) {
    e.value(&result);
    e.made(p_pipelines, create_info_count as usize);
}

/// `vkCreateRayTracingPipelinesKHR`.
pub unsafe fn create_ray_tracing_pipelines_khr(
    e: &mut Encoder,
    device: vk::Device,
    deferred_operation: vk::DeferredOperationKHR,
    pipeline_cache: vk::PipelineCache,
    create_info_count: u32,
    p_create_infos: *const vk::RayTracingPipelineCreateInfoKHR<'_>,
    p_pipelines: *mut vk::Pipeline,
) {
    e.value(&device);
    e.value(&deferred_operation);
    e.value(&pipeline_cache);
    e.value(&create_info_count);
    e.array(p_create_infos, create_info_count as usize);
    e.array(p_pipelines, create_info_count as usize);
}

/// The reply to `vkCreateRayTracingPipelinesKHR`.
pub unsafe fn reply_create_ray_tracing_pipelines_khr(
    e: &mut Encoder,
    result: vk::Result,
    create_info_count: u32,
    p_pipelines: *mut vk::Pipeline,
) {
    e.value(&result);
    e.made(p_pipelines, create_info_count as usize);
}

/// `vkDestroyPipeline`.
pub unsafe fn destroy_pipeline(e: &mut Encoder, device: vk::Device, pipeline: vk::Pipeline) {
    e.value(&device);
    e.value(&pipeline);
}

/// `vkGetPipelineExecutableInternalRepresentationsKHR`.
pub unsafe fn get_pipeline_executable_internal_representations_khr(
    e: &mut Encoder,
    device: vk::Device,
    p_executable_info: *const vk::PipelineExecutableInfoKHR<'_>,
    p_internal_representation_count: *mut u32,
    p_internal_representations: *mut vk::PipelineExecutableInternalRepresentationKHR<'_>,
) {
    e.value(&device);
    e.pointer(p_executable_info);
    e.value(&(*p_internal_representation_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(
        p_internal_representations,
        (*p_internal_representation_count as usize).min(limits::REPLY_ELEMENTS_MAX),
    );
}

/// The reply to `vkGetPipelineExecutableInternalRepresentationsKHR`.
pub unsafe fn reply_get_pipeline_executable_internal_representations_khr(
    e: &mut Encoder,
    result: vk::Result,
    p_internal_representation_count: *mut u32,
    p_internal_representations: *mut vk::PipelineExecutableInternalRepresentationKHR<'_>,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.value(&*p_internal_representation_count);
        e.array(p_internal_representations, *p_internal_representation_count as usize);
    }
}

/// `vkGetPipelineExecutablePropertiesKHR`.
pub unsafe fn get_pipeline_executable_properties_khr(
    e: &mut Encoder,
    device: vk::Device,
    p_pipeline_info: *const vk::PipelineInfoKHR<'_>,
    p_executable_count: *mut u32,
    p_properties: *mut vk::PipelineExecutablePropertiesKHR<'_>,
) {
    e.value(&device);
    e.pointer(p_pipeline_info);
    e.value(&(*p_executable_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(p_properties, (*p_executable_count as usize).min(limits::REPLY_ELEMENTS_MAX));
}

/// The reply to `vkGetPipelineExecutablePropertiesKHR`.
pub unsafe fn reply_get_pipeline_executable_properties_khr(
    e: &mut Encoder,
    result: vk::Result,
    p_executable_count: *mut u32,
    p_properties: *mut vk::PipelineExecutablePropertiesKHR<'_>,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.value(&*p_executable_count);
        e.array(p_properties, *p_executable_count as usize);
    }
}

/// `vkGetPipelineExecutableStatisticsKHR`.
pub unsafe fn get_pipeline_executable_statistics_khr(
    e: &mut Encoder,
    device: vk::Device,
    p_executable_info: *const vk::PipelineExecutableInfoKHR<'_>,
    p_statistic_count: *mut u32,
    p_statistics: *mut vk::PipelineExecutableStatisticKHR<'_>,
) {
    e.value(&device);
    e.pointer(p_executable_info);
    e.value(&(*p_statistic_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(p_statistics, (*p_statistic_count as usize).min(limits::REPLY_ELEMENTS_MAX));
}

/// The reply to `vkGetPipelineExecutableStatisticsKHR`.
pub unsafe fn reply_get_pipeline_executable_statistics_khr(
    e: &mut Encoder,
    result: vk::Result,
    p_statistic_count: *mut u32,
    p_statistics: *mut vk::PipelineExecutableStatisticKHR<'_>,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.value(&*p_statistic_count);
        e.array(p_statistics, *p_statistic_count as usize);
    }
}

/// `vkGetRayTracingShaderGroupHandlesKHR`.
pub unsafe fn get_ray_tracing_shader_group_handles_khr(
    e: &mut Encoder,
    device: vk::Device,
    pipeline: vk::Pipeline,
    first_group: u32,
    group_count: u32,
    data_size: usize,
    p_data: *mut c_void,
) {
    e.value(&device);
    e.value(&pipeline);
    e.value(&first_group);
    e.value(&group_count);
    e.value(&data_size);
    e.u32(u32::from(!p_data.is_null()));
}

/// The reply to `vkGetRayTracingShaderGroupHandlesKHR`.
pub unsafe fn reply_get_ray_tracing_shader_group_handles_khr(
    e: &mut Encoder,
    result: vk::Result,
    data_size: usize,
    p_data: *mut c_void,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.opaque(p_data, data_size as usize);
    }
}

/// `vkGetRayTracingShaderGroupStackSizeKHR`.
pub unsafe fn get_ray_tracing_shader_group_stack_size_khr(
    e: &mut Encoder,
    device: vk::Device,
    pipeline: vk::Pipeline,
    group: u32,
    group_shader: vk::ShaderGroupShaderKHR,
) {
    e.value(&device);
    e.value(&pipeline);
    e.value(&group);
    e.value(&group_shader);
}

/// The reply to `vkGetRayTracingShaderGroupStackSizeKHR`.
pub unsafe fn reply_get_ray_tracing_shader_group_stack_size_khr(e: &mut Encoder, result: vk::DeviceSize) {
    e.value(&result);
}
