// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `pipeline`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkOffset2D", |d, e| unsafe {
        e.value(&d.value::<vk::Offset2D>()?);
        Ok(())
    }),
    ("VkExtent2D", |d, e| unsafe {
        e.value(&d.value::<vk::Extent2D>()?);
        Ok(())
    }),
    ("VkViewport", |d, e| unsafe {
        e.value(&d.value::<vk::Viewport>()?);
        Ok(())
    }),
    ("VkRect2D", |d, e| unsafe {
        e.value(&d.value::<vk::Rect2D>()?);
        Ok(())
    }),
    ("VkSpecializationMapEntry", |d, e| unsafe {
        e.value(&d.value::<vk::SpecializationMapEntry>()?);
        Ok(())
    }),
    ("VkSpecializationInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SpecializationInfo<'_>>()?);
        Ok(())
    }),
    ("VkPipelineShaderStageCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineShaderStageCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkComputePipelineCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::ComputePipelineCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkPipelineCreateFlags2CreateInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineCreateFlags2CreateInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkVertexInputBindingDescription", |d, e| unsafe {
        e.value(&d.value::<vk::VertexInputBindingDescription>()?);
        Ok(())
    }),
    ("VkVertexInputAttributeDescription", |d, e| unsafe {
        e.value(&d.value::<vk::VertexInputAttributeDescription>()?);
        Ok(())
    }),
    ("VkPipelineVertexInputStateCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineVertexInputStateCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkPipelineInputAssemblyStateCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineInputAssemblyStateCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkPipelineTessellationStateCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineTessellationStateCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkPipelineViewportStateCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineViewportStateCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkPipelineRasterizationStateCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineRasterizationStateCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkPipelineMultisampleStateCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineMultisampleStateCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkPipelineColorBlendAttachmentState", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineColorBlendAttachmentState>()?);
        Ok(())
    }),
    ("VkPipelineColorBlendStateCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineColorBlendStateCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkPipelineDynamicStateCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineDynamicStateCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkStencilOpState", |d, e| unsafe {
        e.value(&d.value::<vk::StencilOpState>()?);
        Ok(())
    }),
    ("VkPipelineDepthStencilStateCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineDepthStencilStateCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkGraphicsPipelineCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::GraphicsPipelineCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkPipelineDiscardRectangleStateCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineDiscardRectangleStateCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkPipelineTessellationDomainOriginStateCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineTessellationDomainOriginStateCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkPipelineSampleLocationsStateCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineSampleLocationsStateCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkPipelineColorBlendAdvancedStateCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineColorBlendAdvancedStateCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkPipelineRasterizationConservativeStateCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineRasterizationConservativeStateCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkVertexInputBindingDivisorDescriptionKHR", |d, e| unsafe {
        e.value(&d.value::<vk::VertexInputBindingDivisorDescriptionKHR>()?);
        Ok(())
    }),
    ("VkPipelineVertexInputDivisorStateCreateInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineVertexInputDivisorStateCreateInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkPipelineRasterizationStateStreamCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineRasterizationStateStreamCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkRayTracingShaderGroupCreateInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::RayTracingShaderGroupCreateInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkRayTracingPipelineCreateInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::RayTracingPipelineCreateInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkPipelineRasterizationDepthClipStateCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineRasterizationDepthClipStateCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkPipelineInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkPipelineExecutablePropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineExecutablePropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPipelineExecutableInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineExecutableInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkPipelineExecutableStatisticValueKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineExecutableStatisticValueKHR>()?);
        Ok(())
    }),
    ("VkPipelineExecutableStatisticKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineExecutableStatisticKHR<'_>>()?);
        Ok(())
    }),
    ("VkPipelineExecutableInternalRepresentationKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineExecutableInternalRepresentationKHR<'_>>()?);
        Ok(())
    }),
    ("VkPipelineShaderStageRequiredSubgroupSizeCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineShaderStageRequiredSubgroupSizeCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkPipelineRasterizationLineStateCreateInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineRasterizationLineStateCreateInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkRayTracingPipelineInterfaceCreateInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::RayTracingPipelineInterfaceCreateInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkPipelineLibraryCreateInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineLibraryCreateInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkPipelineFragmentShadingRateStateCreateInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineFragmentShadingRateStateCreateInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkPipelineViewportDepthClipControlCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineViewportDepthClipControlCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkPipelineColorWriteCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineColorWriteCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkPipelineRasterizationProvokingVertexStateCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineRasterizationProvokingVertexStateCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkPipelineRenderingCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineRenderingCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkGraphicsPipelineLibraryCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::GraphicsPipelineLibraryCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkPipelineShaderStageModuleIdentifierCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineShaderStageModuleIdentifierCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkPipelineRobustnessCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineRobustnessCreateInfoEXT<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateComputePipelines", |d, e| unsafe {
        let a = decode::pipeline::CreateComputePipelines::decode(d)?;
        encode::pipeline::create_compute_pipelines(
            e,
            a.device,
            a.pipeline_cache,
            a.create_info_count,
            a.create_infos.as_ptr(),
            a.pipelines.as_ptr().cast_mut().cast(),
        );
        Ok(())
    }),
    ("vkCreateGraphicsPipelines", |d, e| unsafe {
        let a = decode::pipeline::CreateGraphicsPipelines::decode(d)?;
        encode::pipeline::create_graphics_pipelines(
            e,
            a.device,
            a.pipeline_cache,
            a.create_info_count,
            a.create_infos.as_ptr(),
            a.pipelines.as_ptr().cast_mut().cast(),
        );
        Ok(())
    }),
    ("vkCreateRayTracingPipelinesKHR", |d, e| unsafe {
        let a = decode::pipeline::CreateRayTracingPipelinesKhr::decode(d)?;
        encode::pipeline::create_ray_tracing_pipelines_khr(
            e,
            a.device,
            a.deferred_operation,
            a.pipeline_cache,
            a.create_info_count,
            a.create_infos.as_ptr(),
            a.pipelines.as_ptr().cast_mut().cast(),
        );
        Ok(())
    }),
    ("vkDestroyPipeline", |d, e| unsafe {
        let a = decode::pipeline::DestroyPipeline::decode(d)?;
        encode::pipeline::destroy_pipeline(e, a.device, vk::Pipeline::from_raw(a.pipeline));
        Ok(())
    }),
    ("vkGetPipelineExecutableInternalRepresentationsKHR", |d, e| unsafe {
        let a = decode::pipeline::GetPipelineExecutableInternalRepresentationsKhr::decode(d)?;
        encode::pipeline::get_pipeline_executable_internal_representations_khr(
            e,
            a.device,
            ptr::from_ref(a.executable_info),
            a.internal_representation_count,
            a.internal_representations,
        );
        Ok(())
    }),
    ("vkGetPipelineExecutablePropertiesKHR", |d, e| unsafe {
        let a = decode::pipeline::GetPipelineExecutablePropertiesKhr::decode(d)?;
        encode::pipeline::get_pipeline_executable_properties_khr(
            e,
            a.device,
            ptr::from_ref(a.pipeline_info),
            a.executable_count,
            a.properties,
        );
        Ok(())
    }),
    ("vkGetPipelineExecutableStatisticsKHR", |d, e| unsafe {
        let a = decode::pipeline::GetPipelineExecutableStatisticsKhr::decode(d)?;
        encode::pipeline::get_pipeline_executable_statistics_khr(
            e,
            a.device,
            ptr::from_ref(a.executable_info),
            a.statistic_count,
            a.statistics,
        );
        Ok(())
    }),
    ("vkGetRayTracingShaderGroupHandlesKHR", |d, e| unsafe {
        let a = decode::pipeline::GetRayTracingShaderGroupHandlesKhr::decode(d)?;
        encode::pipeline::get_ray_tracing_shader_group_handles_khr(
            e,
            a.device,
            a.pipeline,
            a.first_group,
            a.group_count,
            a.data_size,
            a.data,
        );
        Ok(())
    }),
    ("vkGetRayTracingShaderGroupStackSizeKHR", |d, e| unsafe {
        let a = decode::pipeline::GetRayTracingShaderGroupStackSizeKhr::decode(d)?;
        encode::pipeline::get_ray_tracing_shader_group_stack_size_khr(
            e,
            a.device,
            a.pipeline,
            a.group,
            a.group_shader,
        );
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("VkSpecializationInfo", |e, pointer| unsafe {
        e.value(&vk::SpecializationInfo {
            p_map_entries: pointer.cast(),
            p_data: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkPipelineVertexInputStateCreateInfo", |e, pointer| unsafe {
        e.value(&vk::PipelineVertexInputStateCreateInfo {
            p_vertex_binding_descriptions: pointer.cast(),
            p_vertex_attribute_descriptions: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkPipelineViewportStateCreateInfo", |e, pointer| unsafe {
        e.value(&vk::PipelineViewportStateCreateInfo {
            p_viewports: pointer.cast(),
            p_scissors: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkPipelineMultisampleStateCreateInfo", |e, pointer| unsafe {
        e.value(&vk::PipelineMultisampleStateCreateInfo {
            p_sample_mask: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkPipelineColorBlendStateCreateInfo", |e, pointer| unsafe {
        e.value(&vk::PipelineColorBlendStateCreateInfo {
            p_attachments: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkPipelineDynamicStateCreateInfo", |e, pointer| unsafe {
        e.value(&vk::PipelineDynamicStateCreateInfo {
            p_dynamic_states: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkGraphicsPipelineCreateInfo", |e, pointer| unsafe {
        e.value(&vk::GraphicsPipelineCreateInfo { p_stages: pointer.cast(), ..Default::default() });
    }),
    ("VkPipelineDiscardRectangleStateCreateInfoEXT", |e, pointer| unsafe {
        e.value(&vk::PipelineDiscardRectangleStateCreateInfoEXT {
            p_discard_rectangles: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkPipelineVertexInputDivisorStateCreateInfoKHR", |e, pointer| unsafe {
        e.value(&vk::PipelineVertexInputDivisorStateCreateInfoKHR {
            p_vertex_binding_divisors: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkRayTracingShaderGroupCreateInfoKHR", |e, pointer| unsafe {
        e.value(&vk::RayTracingShaderGroupCreateInfoKHR {
            p_shader_group_capture_replay_handle: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkRayTracingPipelineCreateInfoKHR", |e, pointer| unsafe {
        e.value(&vk::RayTracingPipelineCreateInfoKHR {
            p_stages: pointer.cast(),
            p_groups: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkPipelineExecutableInternalRepresentationKHR", |e, pointer| unsafe {
        e.value(&vk::PipelineExecutableInternalRepresentationKHR {
            p_data: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkPipelineLibraryCreateInfoKHR", |e, pointer| unsafe {
        e.value(&vk::PipelineLibraryCreateInfoKHR { p_libraries: pointer.cast(), ..Default::default() });
    }),
    ("VkPipelineColorWriteCreateInfoEXT", |e, pointer| unsafe {
        e.value(&vk::PipelineColorWriteCreateInfoEXT {
            p_color_write_enables: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkPipelineRenderingCreateInfo", |e, pointer| unsafe {
        e.value(&vk::PipelineRenderingCreateInfo {
            p_color_attachment_formats: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkPipelineShaderStageModuleIdentifierCreateInfoEXT", |e, pointer| unsafe {
        e.value(&vk::PipelineShaderStageModuleIdentifierCreateInfoEXT {
            p_identifier: pointer.cast(),
            ..Default::default()
        });
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateComputePipelines", |d, r| unsafe {
        let a = decode::pipeline::CreateComputePipelines::decode(d)?;
        let mut pipelines: Vec<vk::Pipeline> =
            a.pipelines.iter().map(|id| vk::Pipeline::from_raw(*id)).collect();
        store::pipeline::create_compute_pipelines(r, a.create_info_count, pipelines.as_mut_ptr()).map(|_| ())
    }),
    ("vkCreateGraphicsPipelines", |d, r| unsafe {
        let a = decode::pipeline::CreateGraphicsPipelines::decode(d)?;
        let mut pipelines: Vec<vk::Pipeline> =
            a.pipelines.iter().map(|id| vk::Pipeline::from_raw(*id)).collect();
        store::pipeline::create_graphics_pipelines(r, a.create_info_count, pipelines.as_mut_ptr()).map(|_| ())
    }),
    ("vkCreateRayTracingPipelinesKHR", |d, r| unsafe {
        let a = decode::pipeline::CreateRayTracingPipelinesKhr::decode(d)?;
        let mut pipelines: Vec<vk::Pipeline> =
            a.pipelines.iter().map(|id| vk::Pipeline::from_raw(*id)).collect();
        store::pipeline::create_ray_tracing_pipelines_khr(r, a.create_info_count, pipelines.as_mut_ptr())
            .map(|_| ())
    }),
    ("vkGetPipelineExecutableInternalRepresentationsKHR", |d, r| unsafe {
        let a = decode::pipeline::GetPipelineExecutableInternalRepresentationsKhr::decode(d)?;
        store::pipeline::get_pipeline_executable_internal_representations_khr(
            r,
            a.internal_representation_count,
            a.internal_representations,
        )
        .map(|_| ())
    }),
    ("vkGetPipelineExecutablePropertiesKHR", |d, r| unsafe {
        let a = decode::pipeline::GetPipelineExecutablePropertiesKhr::decode(d)?;
        store::pipeline::get_pipeline_executable_properties_khr(r, a.executable_count, a.properties)
            .map(|_| ())
    }),
    ("vkGetPipelineExecutableStatisticsKHR", |d, r| unsafe {
        let a = decode::pipeline::GetPipelineExecutableStatisticsKhr::decode(d)?;
        store::pipeline::get_pipeline_executable_statistics_khr(r, a.statistic_count, a.statistics)
            .map(|_| ())
    }),
    ("vkGetRayTracingShaderGroupHandlesKHR", |d, r| unsafe {
        let a = decode::pipeline::GetRayTracingShaderGroupHandlesKhr::decode(d)?;
        store::pipeline::get_ray_tracing_shader_group_handles_khr(r, a.data_size, a.data).map(|_| ())
    }),
    ("vkGetRayTracingShaderGroupStackSizeKHR", |d, r| unsafe {
        let a = decode::pipeline::GetRayTracingShaderGroupStackSizeKhr::decode(d)?;
        store::pipeline::get_ray_tracing_shader_group_stack_size_khr(r).map(|_| ())
    }),
];
