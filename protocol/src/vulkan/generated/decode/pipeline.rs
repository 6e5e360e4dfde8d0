// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `pipeline`.

use super::prelude::*;

impl<'a> Decode<'a> for vk::SpecializationMapEntry {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let constant_id: u32 = d.value()?;
        let offset: u32 = d.value()?;
        let size: usize = d.value()?;
        Ok(Self { constant_id, offset, size })
    }
}

impl<'a> Decode<'a> for vk::SpecializationInfo<'a> {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let map_entry_count: u32 = d.value()?;
        let p_map_entries = d.full_array(map_entry_count as usize)?;
        let data_size: usize = d.value()?;
        let p_data = d.full_opaque(data_size as usize)?;
        Ok(Self { map_entry_count, p_map_entries, data_size, p_data, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineShaderStageCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::PipelineShaderStageCreateFlags = d.value()?;
        let stage: vk::ShaderStageFlags = d.value()?;
        let module: vk::ShaderModule = d.value()?;
        let p_name = d.full_string()?;
        let p_specialization_info = d.pointer()?;
        Ok(Self {
            p_next: next as _,
            flags,
            stage,
            module,
            p_name,
            p_specialization_info,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::ComputePipelineCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::PipelineCreateFlags = d.value()?;
        let stage: vk::PipelineShaderStageCreateInfo<'a> = d.value()?;
        let layout: vk::PipelineLayout = d.full_handle()?;
        let base_pipeline_handle: vk::Pipeline = d.value()?;
        let base_pipeline_index: i32 = d.value()?;
        Ok(Self {
            p_next: next as _,
            flags,
            stage,
            layout,
            base_pipeline_handle,
            base_pipeline_index,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineVertexInputStateCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::PipelineVertexInputStateCreateFlags = d.value()?;
        let vertex_binding_description_count: u32 = d.value()?;
        let p_vertex_binding_descriptions = d.full_array(vertex_binding_description_count as usize)?;
        let vertex_attribute_description_count: u32 = d.value()?;
        let p_vertex_attribute_descriptions = d.full_array(vertex_attribute_description_count as usize)?;
        Ok(Self {
            p_next: next as _,
            flags,
            vertex_binding_description_count,
            p_vertex_binding_descriptions,
            vertex_attribute_description_count,
            p_vertex_attribute_descriptions,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineViewportStateCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::PipelineViewportStateCreateFlags = d.value()?;
        let viewport_count: u32 = d.value()?;
        let p_viewports = d.array(viewport_count as usize)?;
        let scissor_count: u32 = d.value()?;
        let p_scissors = d.array(scissor_count as usize)?;
        Ok(Self {
            p_next: next as _,
            flags,
            viewport_count,
            p_viewports,
            scissor_count,
            p_scissors,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineMultisampleStateCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::PipelineMultisampleStateCreateFlags = d.value()?;
        let rasterization_samples: vk::SampleCountFlags = d.value()?;
        let sample_shading_enable: vk::Bool32 = d.value()?;
        let min_sample_shading: f32 = d.value()?;
        let p_sample_mask = d.array((rasterization_samples.as_raw() as usize).div_ceil(32))?;
        let alpha_to_coverage_enable: vk::Bool32 = d.value()?;
        let alpha_to_one_enable: vk::Bool32 = d.value()?;
        Ok(Self {
            p_next: next as _,
            flags,
            rasterization_samples,
            sample_shading_enable,
            min_sample_shading,
            p_sample_mask,
            alpha_to_coverage_enable,
            alpha_to_one_enable,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineColorBlendStateCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::PipelineColorBlendStateCreateFlags = d.value()?;
        let logic_op_enable: vk::Bool32 = d.value()?;
        let logic_op: vk::LogicOp = d.value()?;
        let attachment_count: u32 = d.value()?;
        let p_attachments = d.array(attachment_count as usize)?;
        let blend_constants: [f32; 4] = d.value()?;
        Ok(Self {
            p_next: next as _,
            flags,
            logic_op_enable,
            logic_op,
            attachment_count,
            p_attachments,
            blend_constants,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineDynamicStateCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::PipelineDynamicStateCreateFlags = d.value()?;
        let dynamic_state_count: u32 = d.value()?;
        let p_dynamic_states = d.full_array(dynamic_state_count as usize)?;
        Ok(Self { p_next: next as _, flags, dynamic_state_count, p_dynamic_states, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::GraphicsPipelineCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::PipelineCreateFlags = d.value()?;
        let stage_count: u32 = d.value()?;
        let p_stages = d.array(stage_count as usize)?;
        let p_vertex_input_state = d.pointer()?;
        let p_input_assembly_state = d.pointer()?;
        let p_tessellation_state = d.pointer()?;
        let p_viewport_state = d.pointer()?;
        let p_rasterization_state = d.pointer()?;
        let p_multisample_state = d.pointer()?;
        let p_depth_stencil_state = d.pointer()?;
        let p_color_blend_state = d.pointer()?;
        let p_dynamic_state = d.pointer()?;
        let layout: vk::PipelineLayout = d.handle_or_null()?;
        let render_pass: vk::RenderPass = d.handle_or_null()?;
        let subpass: u32 = d.value()?;
        let base_pipeline_handle: vk::Pipeline = d.value()?;
        let base_pipeline_index: i32 = d.value()?;
        Ok(Self {
            p_next: next as _,
            flags,
            stage_count,
            p_stages,
            p_vertex_input_state,
            p_input_assembly_state,
            p_tessellation_state,
            p_viewport_state,
            p_rasterization_state,
            p_multisample_state,
            p_depth_stencil_state,
            p_color_blend_state,
            p_dynamic_state,
            layout,
            render_pass,
            subpass,
            base_pipeline_handle,
            base_pipeline_index,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineDiscardRectangleStateCreateInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::PipelineDiscardRectangleStateCreateFlagsEXT = d.value()?;
        let discard_rectangle_mode: vk::DiscardRectangleModeEXT = d.value()?;
        let discard_rectangle_count: u32 = d.value()?;
        let p_discard_rectangles = d.array(discard_rectangle_count as usize)?;
        Ok(Self {
            p_next: next as _,
            flags,
            discard_rectangle_mode,
            discard_rectangle_count,
            p_discard_rectangles,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineSampleLocationsStateCreateInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let sample_locations_enable: vk::Bool32 = d.value()?;
        let sample_locations_info: vk::SampleLocationsInfoEXT<'a> = d.value()?;
        Ok(Self { p_next: next as _, sample_locations_enable, sample_locations_info, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineVertexInputDivisorStateCreateInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let vertex_binding_divisor_count: u32 = d.value()?;
        let p_vertex_binding_divisors = d.full_array(vertex_binding_divisor_count as usize)?;
        Ok(Self {
            p_next: next as _,
            vertex_binding_divisor_count,
            p_vertex_binding_divisors,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::RayTracingShaderGroupCreateInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let ty: vk::RayTracingShaderGroupTypeKHR = d.value()?;
        let general_shader: u32 = d.value()?;
        let closest_hit_shader: u32 = d.value()?;
        let any_hit_shader: u32 = d.value()?;
        let intersection_shader: u32 = d.value()?;
        Ok(Self {
            p_next: next as _,
            ty,
            general_shader,
            closest_hit_shader,
            any_hit_shader,
            intersection_shader,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::RayTracingPipelineCreateInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::PipelineCreateFlags = d.value()?;
        let stage_count: u32 = d.value()?;
        let p_stages = d.full_array(stage_count as usize)?;
        let group_count: u32 = d.value()?;
        let p_groups = d.full_array(group_count as usize)?;
        let max_pipeline_ray_recursion_depth: u32 = d.value()?;
        let p_library_info = d.pointer()?;
        let p_library_interface = d.pointer()?;
        let p_dynamic_state = d.pointer()?;
        let layout: vk::PipelineLayout = d.full_handle()?;
        let base_pipeline_handle: vk::Pipeline = d.value()?;
        let base_pipeline_index: i32 = d.value()?;
        Ok(Self {
            p_next: next as _,
            flags,
            stage_count,
            p_stages,
            group_count,
            p_groups,
            max_pipeline_ray_recursion_depth,
            p_library_info,
            p_library_interface,
            p_dynamic_state,
            layout,
            base_pipeline_handle,
            base_pipeline_index,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let pipeline: vk::Pipeline = d.full_handle()?;
        Ok(Self { p_next: next as _, pipeline, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineExecutablePropertiesKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let stages: vk::ShaderStageFlags = d.value()?;
        let name: [c_char; vk::MAX_DESCRIPTION_SIZE] = d.each()?;
        let description: [c_char; vk::MAX_DESCRIPTION_SIZE] = d.each()?;
        let subgroup_size: u32 = d.value()?;
        Ok(Self { p_next: next as _, stages, name, description, subgroup_size, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineExecutableInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let pipeline: vk::Pipeline = d.full_handle()?;
        let executable_index: u32 = d.value()?;
        Ok(Self { p_next: next as _, pipeline, executable_index, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineExecutableStatisticKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let name: [c_char; vk::MAX_DESCRIPTION_SIZE] = d.each()?;
        let description: [c_char; vk::MAX_DESCRIPTION_SIZE] = d.each()?;
        let format: vk::PipelineExecutableStatisticFormatKHR = d.value()?;
        let value: vk::PipelineExecutableStatisticValueKHR = d.value()?;
        Ok(Self { p_next: next as _, name, description, format, value, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineExecutableInternalRepresentationKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let name: [c_char; vk::MAX_DESCRIPTION_SIZE] = d.each()?;
        let description: [c_char; vk::MAX_DESCRIPTION_SIZE] = d.each()?;
        let is_text: vk::Bool32 = d.value()?;
        let data_size: usize = d.value()?;
        let p_data = d.opaque(data_size as usize)?.cast_mut();
        Ok(Self { p_next: next as _, name, description, is_text, data_size, p_data, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineRasterizationLineStateCreateInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let line_rasterization_mode: vk::LineRasterizationModeKHR = d.value()?;
        let stippled_line_enable: vk::Bool32 = d.value()?;
        let line_stipple_factor: u32 = d.value()?;
        let line_stipple_pattern: u16 = d.value()?;
        Ok(Self {
            p_next: next as _,
            line_rasterization_mode,
            stippled_line_enable,
            line_stipple_factor,
            line_stipple_pattern,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineLibraryCreateInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let library_count: u32 = d.value()?;
        let p_libraries = d.full_array(library_count as usize)?;
        Ok(Self { p_next: next as _, library_count, p_libraries, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineColorWriteCreateInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let attachment_count: u32 = d.value()?;
        let p_color_write_enables = d.array(attachment_count as usize)?;
        Ok(Self { p_next: next as _, attachment_count, p_color_write_enables, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineRenderingCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let view_mask: u32 = d.value()?;
        let color_attachment_count: u32 = d.value()?;
        let p_color_attachment_formats = d.array(color_attachment_count as usize)?;
        let depth_attachment_format: vk::Format = d.value()?;
        let stencil_attachment_format: vk::Format = d.value()?;
        Ok(Self {
            p_next: next as _,
            view_mask,
            color_attachment_count,
            p_color_attachment_formats,
            depth_attachment_format,
            stencil_attachment_format,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PipelineShaderStageModuleIdentifierCreateInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let identifier_size: u32 = d.value()?;
        let p_identifier = d.full_array(identifier_size as usize)?;
        Ok(Self { p_next: next as _, identifier_size, p_identifier, ..Default::default() })
    }
}

decode_tagged! { PipelineShaderStageCreateInfo, ComputePipelineCreateInfo, PipelineCreateFlags2CreateInfoKHR, PipelineVertexInputStateCreateInfo, PipelineInputAssemblyStateCreateInfo, PipelineTessellationStateCreateInfo, PipelineViewportStateCreateInfo, PipelineRasterizationStateCreateInfo, PipelineMultisampleStateCreateInfo, PipelineColorBlendStateCreateInfo, PipelineDynamicStateCreateInfo, PipelineDepthStencilStateCreateInfo, GraphicsPipelineCreateInfo, PipelineDiscardRectangleStateCreateInfoEXT, PipelineTessellationDomainOriginStateCreateInfo, PipelineSampleLocationsStateCreateInfoEXT, PipelineColorBlendAdvancedStateCreateInfoEXT, PipelineRasterizationConservativeStateCreateInfoEXT, PipelineVertexInputDivisorStateCreateInfoKHR, PipelineRasterizationStateStreamCreateInfoEXT, RayTracingShaderGroupCreateInfoKHR, RayTracingPipelineCreateInfoKHR, PipelineRasterizationDepthClipStateCreateInfoEXT, PipelineInfoKHR, PipelineExecutablePropertiesKHR, PipelineExecutableInfoKHR, PipelineExecutableStatisticKHR, PipelineExecutableInternalRepresentationKHR, PipelineShaderStageRequiredSubgroupSizeCreateInfo, PipelineRasterizationLineStateCreateInfoKHR, RayTracingPipelineInterfaceCreateInfoKHR, PipelineLibraryCreateInfoKHR, PipelineFragmentShadingRateStateCreateInfoKHR, PipelineViewportDepthClipControlCreateInfoEXT, PipelineColorWriteCreateInfoEXT, PipelineRasterizationProvokingVertexStateCreateInfoEXT, PipelineRenderingCreateInfo, GraphicsPipelineLibraryCreateInfoEXT, PipelineShaderStageModuleIdentifierCreateInfoEXT, PipelineRobustnessCreateInfoEXT }

decode_plain_bodies! { PipelineCreateFlags2CreateInfoKHR, PipelineInputAssemblyStateCreateInfo, PipelineTessellationStateCreateInfo, PipelineRasterizationStateCreateInfo, PipelineDepthStencilStateCreateInfo, PipelineTessellationDomainOriginStateCreateInfo, PipelineColorBlendAdvancedStateCreateInfoEXT, PipelineRasterizationConservativeStateCreateInfoEXT, PipelineRasterizationStateStreamCreateInfoEXT, PipelineRasterizationDepthClipStateCreateInfoEXT, PipelineShaderStageRequiredSubgroupSizeCreateInfo, RayTracingPipelineInterfaceCreateInfoKHR, PipelineFragmentShadingRateStateCreateInfoKHR, PipelineViewportDepthClipControlCreateInfoEXT, PipelineRasterizationProvokingVertexStateCreateInfoEXT, GraphicsPipelineLibraryCreateInfoEXT, PipelineRobustnessCreateInfoEXT }

/// Arguments of `vkCreateComputePipelines`.
#[derive(Clone, Copy)]
pub struct CreateComputePipelines<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub pipeline_cache_id: u64,
    pub pipeline_cache: vk::PipelineCache,
    pub create_info_count: u32,
    pub create_infos: &'a [vk::ComputePipelineCreateInfo<'a>],
    pub pipelines: &'a [u64],
}

impl<'a> CreateComputePipelines<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let pipeline_cache_id = d.u64()?;
        let pipeline_cache: vk::PipelineCache = d.handle_of(pipeline_cache_id)?;
        let create_info_count: u32 = d.value()?;
        let create_infos: &'a [vk::ComputePipelineCreateInfo<'a>] =
            d.full_slice(create_info_count as usize)?;
        let pipelines: &'a [u64] = d.full_slice(create_info_count as usize)?;
        Ok(Self {
            device_id,
            device,
            pipeline_cache_id,
            pipeline_cache,
            create_info_count,
            create_infos,
            pipelines,
        })
    }
}

/// Arguments of `vkCreateGraphicsPipelines`.
#[derive(Clone, Copy)]
pub struct CreateGraphicsPipelines<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub pipeline_cache_id: u64,
    pub pipeline_cache: vk::PipelineCache,
    pub create_info_count: u32,
    pub create_infos: &'a [vk::GraphicsPipelineCreateInfo<'a>],
    pub pipelines: &'a [u64],
}

impl<'a> CreateGraphicsPipelines<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let pipeline_cache_id = d.u64()?;
        let pipeline_cache: vk::PipelineCache = d.handle_of(pipeline_cache_id)?;
        let create_info_count: u32 = d.value()?;
        let create_infos: &'a [vk::GraphicsPipelineCreateInfo<'a>] =
            d.full_slice(create_info_count as usize)?;
        let pipelines: &'a [u64] = d.full_slice(create_info_count as usize)?;
        Ok(Self {
            device_id,
            device,
            pipeline_cache_id,
            pipeline_cache,
            create_info_count,
            create_infos,
            pipelines,
        })
    }
}

/// Arguments of `vkCreateRayTracingPipelinesKHR`.
#[derive(Clone, Copy)]
pub struct CreateRayTracingPipelinesKhr<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub deferred_operation_id: u64,
    pub deferred_operation: vk::DeferredOperationKHR,
    pub pipeline_cache_id: u64,
    pub pipeline_cache: vk::PipelineCache,
    pub create_info_count: u32,
    pub create_infos: &'a [vk::RayTracingPipelineCreateInfoKHR<'a>],
    pub pipelines: &'a [u64],
}

impl<'a> CreateRayTracingPipelinesKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let deferred_operation_id = d.u64()?;
        let deferred_operation: vk::DeferredOperationKHR = d.handle_of(deferred_operation_id)?;
        let pipeline_cache_id = d.u64()?;
        let pipeline_cache: vk::PipelineCache = d.handle_of(pipeline_cache_id)?;
        let create_info_count: u32 = d.value()?;
        let create_infos: &'a [vk::RayTracingPipelineCreateInfoKHR<'a>] =
            d.full_slice(create_info_count as usize)?;
        let pipelines: &'a [u64] = d.full_slice(create_info_count as usize)?;
        Ok(Self {
            device_id,
            device,
            deferred_operation_id,
            deferred_operation,
            pipeline_cache_id,
            pipeline_cache,
            create_info_count,
            create_infos,
            pipelines,
        })
    }
}

/// Arguments of `vkDestroyPipeline`.
#[derive(Clone, Copy)]
pub struct DestroyPipeline {
    pub device_id: u64,
    pub device: vk::Device,
    pub pipeline: u64,
}

impl DestroyPipeline {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let pipeline: u64 = d.u64()?;
        Ok(Self { device_id, device, pipeline })
    }
}

/// Arguments of `vkGetPipelineExecutableInternalRepresentationsKHR`.
#[derive(Clone, Copy)]
pub struct GetPipelineExecutableInternalRepresentationsKhr<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub executable_info: &'a vk::PipelineExecutableInfoKHR<'a>,
    pub internal_representation_count: *mut u32,
    pub internal_representations: *mut vk::PipelineExecutableInternalRepresentationKHR<'a>,
}

impl<'a> GetPipelineExecutableInternalRepresentationsKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let executable_info: &'a vk::PipelineExecutableInfoKHR<'a> = d.expected()?;
        let internal_representation_count_room: u32 = d.value()?;
        let internal_representation_count: *mut u32 = d.keep(internal_representation_count_room)?;
        let internal_representations: *mut vk::PipelineExecutableInternalRepresentationKHR<'a> =
            d.blanks(internal_representation_count_room as usize)?;
        Ok(Self {
            device_id,
            device,
            executable_info,
            internal_representation_count,
            internal_representations,
        })
    }
}

/// Arguments of `vkGetPipelineExecutablePropertiesKHR`.
#[derive(Clone, Copy)]
pub struct GetPipelineExecutablePropertiesKhr<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub pipeline_info: &'a vk::PipelineInfoKHR<'a>,
    pub executable_count: *mut u32,
    pub properties: *mut vk::PipelineExecutablePropertiesKHR<'a>,
}

impl<'a> GetPipelineExecutablePropertiesKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let pipeline_info: &'a vk::PipelineInfoKHR<'a> = d.expected()?;
        let executable_count_room: u32 = d.value()?;
        let executable_count: *mut u32 = d.keep(executable_count_room)?;
        let properties: *mut vk::PipelineExecutablePropertiesKHR<'a> =
            d.blanks(executable_count_room as usize)?;
        Ok(Self { device_id, device, pipeline_info, executable_count, properties })
    }
}

/// Arguments of `vkGetPipelineExecutableStatisticsKHR`.
#[derive(Clone, Copy)]
pub struct GetPipelineExecutableStatisticsKhr<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub executable_info: &'a vk::PipelineExecutableInfoKHR<'a>,
    pub statistic_count: *mut u32,
    pub statistics: *mut vk::PipelineExecutableStatisticKHR<'a>,
}

impl<'a> GetPipelineExecutableStatisticsKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let executable_info: &'a vk::PipelineExecutableInfoKHR<'a> = d.expected()?;
        let statistic_count_room: u32 = d.value()?;
        let statistic_count: *mut u32 = d.keep(statistic_count_room)?;
        let statistics: *mut vk::PipelineExecutableStatisticKHR<'a> =
            d.blanks(statistic_count_room as usize)?;
        Ok(Self { device_id, device, executable_info, statistic_count, statistics })
    }
}

/// Arguments of `vkGetRayTracingShaderGroupHandlesKHR`.
#[derive(Clone, Copy)]
pub struct GetRayTracingShaderGroupHandlesKhr {
    pub device_id: u64,
    pub device: vk::Device,
    pub pipeline_id: u64,
    pub pipeline: vk::Pipeline,
    pub first_group: u32,
    pub group_count: u32,
    pub data_size: usize,
    pub data: *mut c_void,
}

impl GetRayTracingShaderGroupHandlesKhr {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let pipeline_id = d.u64()?;
        let pipeline: vk::Pipeline = d.full_handle_of(pipeline_id)?;
        let first_group: u32 = d.value()?;
        let group_count: u32 = d.value()?;
        let data_size: usize = d.value()?;
        let data: *mut c_void = d.blank_bytes(data_size as usize)?;
        Ok(Self { device_id, device, pipeline_id, pipeline, first_group, group_count, data_size, data })
    }
}

/// Arguments of `vkGetRayTracingShaderGroupStackSizeKHR`.
#[derive(Clone, Copy)]
pub struct GetRayTracingShaderGroupStackSizeKhr {
    pub device_id: u64,
    pub device: vk::Device,
    pub pipeline_id: u64,
    pub pipeline: vk::Pipeline,
    pub group: u32,
    pub group_shader: vk::ShaderGroupShaderKHR,
}

impl GetRayTracingShaderGroupStackSizeKhr {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let pipeline_id = d.u64()?;
        let pipeline: vk::Pipeline = d.full_handle_of(pipeline_id)?;
        let group: u32 = d.value()?;
        let group_shader: vk::ShaderGroupShaderKHR = d.value()?;
        Ok(Self { device_id, device, pipeline_id, pipeline, group, group_shader })
    }
}
