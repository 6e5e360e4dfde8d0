// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `physical_device`.

use super::prelude::*;

impl<'a> Decode<'a> for vk::PhysicalDeviceProperties {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let api_version: u32 = d.value()?;
        let driver_version: u32 = d.value()?;
        let vendor_id: u32 = d.value()?;
        let device_id: u32 = d.value()?;
        let device_type: vk::PhysicalDeviceType = d.value()?;
        let device_name: [c_char; vk::MAX_PHYSICAL_DEVICE_NAME_SIZE] = d.each()?;
        let pipeline_cache_uuid: [u8; vk::UUID_SIZE] = d.each()?;
        let limits: vk::PhysicalDeviceLimits = d.value()?;
        let sparse_properties: vk::PhysicalDeviceSparseProperties = d.value()?;
        Ok(Self {
            api_version,
            driver_version,
            vendor_id,
            device_id,
            device_type,
            device_name,
            pipeline_cache_uuid,
            limits,
            sparse_properties,
        })
    }
}

impl<'a> Decode<'a> for vk::PhysicalDeviceMemoryProperties {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let memory_type_count: u32 = d.value()?;
        let memory_types: [vk::MemoryType; vk::MAX_MEMORY_TYPES] = d.each()?;
        let memory_heap_count: u32 = d.value()?;
        let memory_heaps: [vk::MemoryHeap; vk::MAX_MEMORY_HEAPS] = d.each()?;
        Ok(Self { memory_type_count, memory_types, memory_heap_count, memory_heaps })
    }
}

impl<'a> Decode<'a> for vk::MemoryHeap {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let size: vk::DeviceSize = d.value()?;
        let flags: vk::MemoryHeapFlags = d.value()?;
        Ok(Self { size, flags })
    }
}

impl<'a> Decode<'a> for vk::PhysicalDeviceLimits {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let max_image_dimension1_d: u32 = d.value()?;
        let max_image_dimension2_d: u32 = d.value()?;
        let max_image_dimension3_d: u32 = d.value()?;
        let max_image_dimension_cube: u32 = d.value()?;
        let max_image_array_layers: u32 = d.value()?;
        let max_texel_buffer_elements: u32 = d.value()?;
        let max_uniform_buffer_range: u32 = d.value()?;
        let max_storage_buffer_range: u32 = d.value()?;
        let max_push_constants_size: u32 = d.value()?;
        let max_memory_allocation_count: u32 = d.value()?;
        let max_sampler_allocation_count: u32 = d.value()?;
        let buffer_image_granularity: vk::DeviceSize = d.value()?;
        let sparse_address_space_size: vk::DeviceSize = d.value()?;
        let max_bound_descriptor_sets: u32 = d.value()?;
        let max_per_stage_descriptor_samplers: u32 = d.value()?;
        let max_per_stage_descriptor_uniform_buffers: u32 = d.value()?;
        let max_per_stage_descriptor_storage_buffers: u32 = d.value()?;
        let max_per_stage_descriptor_sampled_images: u32 = d.value()?;
        let max_per_stage_descriptor_storage_images: u32 = d.value()?;
        let max_per_stage_descriptor_input_attachments: u32 = d.value()?;
        let max_per_stage_resources: u32 = d.value()?;
        let max_descriptor_set_samplers: u32 = d.value()?;
        let max_descriptor_set_uniform_buffers: u32 = d.value()?;
        let max_descriptor_set_uniform_buffers_dynamic: u32 = d.value()?;
        let max_descriptor_set_storage_buffers: u32 = d.value()?;
        let max_descriptor_set_storage_buffers_dynamic: u32 = d.value()?;
        let max_descriptor_set_sampled_images: u32 = d.value()?;
        let max_descriptor_set_storage_images: u32 = d.value()?;
        let max_descriptor_set_input_attachments: u32 = d.value()?;
        let max_vertex_input_attributes: u32 = d.value()?;
        let max_vertex_input_bindings: u32 = d.value()?;
        let max_vertex_input_attribute_offset: u32 = d.value()?;
        let max_vertex_input_binding_stride: u32 = d.value()?;
        let max_vertex_output_components: u32 = d.value()?;
        let max_tessellation_generation_level: u32 = d.value()?;
        let max_tessellation_patch_size: u32 = d.value()?;
        let max_tessellation_control_per_vertex_input_components: u32 = d.value()?;
        let max_tessellation_control_per_vertex_output_components: u32 = d.value()?;
        let max_tessellation_control_per_patch_output_components: u32 = d.value()?;
        let max_tessellation_control_total_output_components: u32 = d.value()?;
        let max_tessellation_evaluation_input_components: u32 = d.value()?;
        let max_tessellation_evaluation_output_components: u32 = d.value()?;
        let max_geometry_shader_invocations: u32 = d.value()?;
        let max_geometry_input_components: u32 = d.value()?;
        let max_geometry_output_components: u32 = d.value()?;
        let max_geometry_output_vertices: u32 = d.value()?;
        let max_geometry_total_output_components: u32 = d.value()?;
        let max_fragment_input_components: u32 = d.value()?;
        let max_fragment_output_attachments: u32 = d.value()?;
        let max_fragment_dual_src_attachments: u32 = d.value()?;
        let max_fragment_combined_output_resources: u32 = d.value()?;
        let max_compute_shared_memory_size: u32 = d.value()?;
        let max_compute_work_group_count: [u32; 3] = d.value()?;
        let max_compute_work_group_invocations: u32 = d.value()?;
        let max_compute_work_group_size: [u32; 3] = d.value()?;
        let sub_pixel_precision_bits: u32 = d.value()?;
        let sub_texel_precision_bits: u32 = d.value()?;
        let mipmap_precision_bits: u32 = d.value()?;
        let max_draw_indexed_index_value: u32 = d.value()?;
        let max_draw_indirect_count: u32 = d.value()?;
        let max_sampler_lod_bias: f32 = d.value()?;
        let max_sampler_anisotropy: f32 = d.value()?;
        let max_viewports: u32 = d.value()?;
        let max_viewport_dimensions: [u32; 2] = d.value()?;
        let viewport_bounds_range: [f32; 2] = d.value()?;
        let viewport_sub_pixel_bits: u32 = d.value()?;
        let min_memory_map_alignment: usize = d.value()?;
        let min_texel_buffer_offset_alignment: vk::DeviceSize = d.value()?;
        let min_uniform_buffer_offset_alignment: vk::DeviceSize = d.value()?;
        let min_storage_buffer_offset_alignment: vk::DeviceSize = d.value()?;
        let min_texel_offset: i32 = d.value()?;
        let max_texel_offset: u32 = d.value()?;
        let min_texel_gather_offset: i32 = d.value()?;
        let max_texel_gather_offset: u32 = d.value()?;
        let min_interpolation_offset: f32 = d.value()?;
        let max_interpolation_offset: f32 = d.value()?;
        let sub_pixel_interpolation_offset_bits: u32 = d.value()?;
        let max_framebuffer_width: u32 = d.value()?;
        let max_framebuffer_height: u32 = d.value()?;
        let max_framebuffer_layers: u32 = d.value()?;
        let framebuffer_color_sample_counts: vk::SampleCountFlags = d.value()?;
        let framebuffer_depth_sample_counts: vk::SampleCountFlags = d.value()?;
        let framebuffer_stencil_sample_counts: vk::SampleCountFlags = d.value()?;
        let framebuffer_no_attachments_sample_counts: vk::SampleCountFlags = d.value()?;
        let max_color_attachments: u32 = d.value()?;
        let sampled_image_color_sample_counts: vk::SampleCountFlags = d.value()?;
        let sampled_image_integer_sample_counts: vk::SampleCountFlags = d.value()?;
        let sampled_image_depth_sample_counts: vk::SampleCountFlags = d.value()?;
        let sampled_image_stencil_sample_counts: vk::SampleCountFlags = d.value()?;
        let storage_image_sample_counts: vk::SampleCountFlags = d.value()?;
        let max_sample_mask_words: u32 = d.value()?;
        let timestamp_compute_and_graphics: vk::Bool32 = d.value()?;
        let timestamp_period: f32 = d.value()?;
        let max_clip_distances: u32 = d.value()?;
        let max_cull_distances: u32 = d.value()?;
        let max_combined_clip_and_cull_distances: u32 = d.value()?;
        let discrete_queue_priorities: u32 = d.value()?;
        let point_size_range: [f32; 2] = d.value()?;
        let line_width_range: [f32; 2] = d.value()?;
        let point_size_granularity: f32 = d.value()?;
        let line_width_granularity: f32 = d.value()?;
        let strict_lines: vk::Bool32 = d.value()?;
        let standard_sample_locations: vk::Bool32 = d.value()?;
        let optimal_buffer_copy_offset_alignment: vk::DeviceSize = d.value()?;
        let optimal_buffer_copy_row_pitch_alignment: vk::DeviceSize = d.value()?;
        let non_coherent_atom_size: vk::DeviceSize = d.value()?;
        Ok(Self {
            max_image_dimension1_d,
            max_image_dimension2_d,
            max_image_dimension3_d,
            max_image_dimension_cube,
            max_image_array_layers,
            max_texel_buffer_elements,
            max_uniform_buffer_range,
            max_storage_buffer_range,
            max_push_constants_size,
            max_memory_allocation_count,
            max_sampler_allocation_count,
            buffer_image_granularity,
            sparse_address_space_size,
            max_bound_descriptor_sets,
            max_per_stage_descriptor_samplers,
            max_per_stage_descriptor_uniform_buffers,
            max_per_stage_descriptor_storage_buffers,
            max_per_stage_descriptor_sampled_images,
            max_per_stage_descriptor_storage_images,
            max_per_stage_descriptor_input_attachments,
            max_per_stage_resources,
            max_descriptor_set_samplers,
            max_descriptor_set_uniform_buffers,
            max_descriptor_set_uniform_buffers_dynamic,
            max_descriptor_set_storage_buffers,
            max_descriptor_set_storage_buffers_dynamic,
            max_descriptor_set_sampled_images,
            max_descriptor_set_storage_images,
            max_descriptor_set_input_attachments,
            max_vertex_input_attributes,
            max_vertex_input_bindings,
            max_vertex_input_attribute_offset,
            max_vertex_input_binding_stride,
            max_vertex_output_components,
            max_tessellation_generation_level,
            max_tessellation_patch_size,
            max_tessellation_control_per_vertex_input_components,
            max_tessellation_control_per_vertex_output_components,
            max_tessellation_control_per_patch_output_components,
            max_tessellation_control_total_output_components,
            max_tessellation_evaluation_input_components,
            max_tessellation_evaluation_output_components,
            max_geometry_shader_invocations,
            max_geometry_input_components,
            max_geometry_output_components,
            max_geometry_output_vertices,
            max_geometry_total_output_components,
            max_fragment_input_components,
            max_fragment_output_attachments,
            max_fragment_dual_src_attachments,
            max_fragment_combined_output_resources,
            max_compute_shared_memory_size,
            max_compute_work_group_count,
            max_compute_work_group_invocations,
            max_compute_work_group_size,
            sub_pixel_precision_bits,
            sub_texel_precision_bits,
            mipmap_precision_bits,
            max_draw_indexed_index_value,
            max_draw_indirect_count,
            max_sampler_lod_bias,
            max_sampler_anisotropy,
            max_viewports,
            max_viewport_dimensions,
            viewport_bounds_range,
            viewport_sub_pixel_bits,
            min_memory_map_alignment,
            min_texel_buffer_offset_alignment,
            min_uniform_buffer_offset_alignment,
            min_storage_buffer_offset_alignment,
            min_texel_offset,
            max_texel_offset,
            min_texel_gather_offset,
            max_texel_gather_offset,
            min_interpolation_offset,
            max_interpolation_offset,
            sub_pixel_interpolation_offset_bits,
            max_framebuffer_width,
            max_framebuffer_height,
            max_framebuffer_layers,
            framebuffer_color_sample_counts,
            framebuffer_depth_sample_counts,
            framebuffer_stencil_sample_counts,
            framebuffer_no_attachments_sample_counts,
            max_color_attachments,
            sampled_image_color_sample_counts,
            sampled_image_integer_sample_counts,
            sampled_image_depth_sample_counts,
            sampled_image_stencil_sample_counts,
            storage_image_sample_counts,
            max_sample_mask_words,
            timestamp_compute_and_graphics,
            timestamp_period,
            max_clip_distances,
            max_cull_distances,
            max_combined_clip_and_cull_distances,
            discrete_queue_priorities,
            point_size_range,
            line_width_range,
            point_size_granularity,
            line_width_granularity,
            strict_lines,
            standard_sample_locations,
            optimal_buffer_copy_offset_alignment,
            optimal_buffer_copy_row_pitch_alignment,
            non_coherent_atom_size,
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceProperties2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let properties: vk::PhysicalDeviceProperties = d.value()?;
        Ok(Self { p_next: next as _, properties, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceMemoryProperties2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let memory_properties: vk::PhysicalDeviceMemoryProperties = d.value()?;
        Ok(Self { p_next: next as _, memory_properties, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceDriverProperties<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let driver_id: vk::DriverId = d.value()?;
        let driver_name: [c_char; vk::MAX_DRIVER_NAME_SIZE] = d.each()?;
        let driver_info: [c_char; vk::MAX_DRIVER_INFO_SIZE] = d.each()?;
        let conformance_version: vk::ConformanceVersion = d.value()?;
        Ok(Self {
            p_next: next as _,
            driver_id,
            driver_name,
            driver_info,
            conformance_version,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceIDProperties<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let device_uuid: [u8; vk::UUID_SIZE] = d.each()?;
        let driver_uuid: [u8; vk::UUID_SIZE] = d.each()?;
        let device_luid: [u8; vk::LUID_SIZE] = d.each()?;
        let device_node_mask: u32 = d.value()?;
        let device_luid_valid: vk::Bool32 = d.value()?;
        Ok(Self {
            p_next: next as _,
            device_uuid,
            driver_uuid,
            device_luid,
            device_node_mask,
            device_luid_valid,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceGroupProperties<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let physical_device_count: u32 = d.value()?;
        let physical_devices: [vk::PhysicalDevice; vk::MAX_DEVICE_GROUP_SIZE] = d.each()?;
        let subset_allocation: vk::Bool32 = d.value()?;
        Ok(Self {
            p_next: next as _,
            physical_device_count,
            physical_devices,
            subset_allocation,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceMaintenance3Properties<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let max_per_set_descriptors: u32 = d.value()?;
        let max_memory_allocation_size: vk::DeviceSize = d.value()?;
        Ok(Self {
            p_next: next as _,
            max_per_set_descriptors,
            max_memory_allocation_size,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::QueueFamilyGlobalPriorityPropertiesKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let priority_count: u32 = d.value()?;
        let priorities: [vk::QueueGlobalPriorityKHR; vk::MAX_GLOBAL_PRIORITY_SIZE_KHR] = d.each()?;
        Ok(Self { p_next: next as _, priority_count, priorities, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let heap_budget: [vk::DeviceSize; vk::MAX_MEMORY_HEAPS] = d.each()?;
        let heap_usage: [vk::DeviceSize; vk::MAX_MEMORY_HEAPS] = d.each()?;
        Ok(Self { p_next: next as _, heap_budget, heap_usage, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceTexelBufferAlignmentProperties<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let storage_texel_buffer_offset_alignment_bytes: vk::DeviceSize = d.value()?;
        let storage_texel_buffer_offset_single_texel_alignment: vk::Bool32 = d.value()?;
        let uniform_texel_buffer_offset_alignment_bytes: vk::DeviceSize = d.value()?;
        let uniform_texel_buffer_offset_single_texel_alignment: vk::Bool32 = d.value()?;
        Ok(Self {
            p_next: next as _,
            storage_texel_buffer_offset_alignment_bytes,
            storage_texel_buffer_offset_single_texel_alignment,
            uniform_texel_buffer_offset_alignment_bytes,
            uniform_texel_buffer_offset_single_texel_alignment,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceVulkan11Properties<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let device_uuid: [u8; vk::UUID_SIZE] = d.each()?;
        let driver_uuid: [u8; vk::UUID_SIZE] = d.each()?;
        let device_luid: [u8; vk::LUID_SIZE] = d.each()?;
        let device_node_mask: u32 = d.value()?;
        let device_luid_valid: vk::Bool32 = d.value()?;
        let subgroup_size: u32 = d.value()?;
        let subgroup_supported_stages: vk::ShaderStageFlags = d.value()?;
        let subgroup_supported_operations: vk::SubgroupFeatureFlags = d.value()?;
        let subgroup_quad_operations_in_all_stages: vk::Bool32 = d.value()?;
        let point_clipping_behavior: vk::PointClippingBehavior = d.value()?;
        let max_multiview_view_count: u32 = d.value()?;
        let max_multiview_instance_index: u32 = d.value()?;
        let protected_no_fault: vk::Bool32 = d.value()?;
        let max_per_set_descriptors: u32 = d.value()?;
        let max_memory_allocation_size: vk::DeviceSize = d.value()?;
        Ok(Self {
            p_next: next as _,
            device_uuid,
            driver_uuid,
            device_luid,
            device_node_mask,
            device_luid_valid,
            subgroup_size,
            subgroup_supported_stages,
            subgroup_supported_operations,
            subgroup_quad_operations_in_all_stages,
            point_clipping_behavior,
            max_multiview_view_count,
            max_multiview_instance_index,
            protected_no_fault,
            max_per_set_descriptors,
            max_memory_allocation_size,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceVulkan12Properties<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let driver_id: vk::DriverId = d.value()?;
        let driver_name: [c_char; vk::MAX_DRIVER_NAME_SIZE] = d.each()?;
        let driver_info: [c_char; vk::MAX_DRIVER_INFO_SIZE] = d.each()?;
        let conformance_version: vk::ConformanceVersion = d.value()?;
        let denorm_behavior_independence: vk::ShaderFloatControlsIndependence = d.value()?;
        let rounding_mode_independence: vk::ShaderFloatControlsIndependence = d.value()?;
        let shader_signed_zero_inf_nan_preserve_float16: vk::Bool32 = d.value()?;
        let shader_signed_zero_inf_nan_preserve_float32: vk::Bool32 = d.value()?;
        let shader_signed_zero_inf_nan_preserve_float64: vk::Bool32 = d.value()?;
        let shader_denorm_preserve_float16: vk::Bool32 = d.value()?;
        let shader_denorm_preserve_float32: vk::Bool32 = d.value()?;
        let shader_denorm_preserve_float64: vk::Bool32 = d.value()?;
        let shader_denorm_flush_to_zero_float16: vk::Bool32 = d.value()?;
        let shader_denorm_flush_to_zero_float32: vk::Bool32 = d.value()?;
        let shader_denorm_flush_to_zero_float64: vk::Bool32 = d.value()?;
        let shader_rounding_mode_rte_float16: vk::Bool32 = d.value()?;
        let shader_rounding_mode_rte_float32: vk::Bool32 = d.value()?;
        let shader_rounding_mode_rte_float64: vk::Bool32 = d.value()?;
        let shader_rounding_mode_rtz_float16: vk::Bool32 = d.value()?;
        let shader_rounding_mode_rtz_float32: vk::Bool32 = d.value()?;
        let shader_rounding_mode_rtz_float64: vk::Bool32 = d.value()?;
        let max_update_after_bind_descriptors_in_all_pools: u32 = d.value()?;
        let shader_uniform_buffer_array_non_uniform_indexing_native: vk::Bool32 = d.value()?;
        let shader_sampled_image_array_non_uniform_indexing_native: vk::Bool32 = d.value()?;
        let shader_storage_buffer_array_non_uniform_indexing_native: vk::Bool32 = d.value()?;
        let shader_storage_image_array_non_uniform_indexing_native: vk::Bool32 = d.value()?;
        let shader_input_attachment_array_non_uniform_indexing_native: vk::Bool32 = d.value()?;
        let robust_buffer_access_update_after_bind: vk::Bool32 = d.value()?;
        let quad_divergent_implicit_lod: vk::Bool32 = d.value()?;
        let max_per_stage_descriptor_update_after_bind_samplers: u32 = d.value()?;
        let max_per_stage_descriptor_update_after_bind_uniform_buffers: u32 = d.value()?;
        let max_per_stage_descriptor_update_after_bind_storage_buffers: u32 = d.value()?;
        let max_per_stage_descriptor_update_after_bind_sampled_images: u32 = d.value()?;
        let max_per_stage_descriptor_update_after_bind_storage_images: u32 = d.value()?;
        let max_per_stage_descriptor_update_after_bind_input_attachments: u32 = d.value()?;
        let max_per_stage_update_after_bind_resources: u32 = d.value()?;
        let max_descriptor_set_update_after_bind_samplers: u32 = d.value()?;
        let max_descriptor_set_update_after_bind_uniform_buffers: u32 = d.value()?;
        let max_descriptor_set_update_after_bind_uniform_buffers_dynamic: u32 = d.value()?;
        let max_descriptor_set_update_after_bind_storage_buffers: u32 = d.value()?;
        let max_descriptor_set_update_after_bind_storage_buffers_dynamic: u32 = d.value()?;
        let max_descriptor_set_update_after_bind_sampled_images: u32 = d.value()?;
        let max_descriptor_set_update_after_bind_storage_images: u32 = d.value()?;
        let max_descriptor_set_update_after_bind_input_attachments: u32 = d.value()?;
        let supported_depth_resolve_modes: vk::ResolveModeFlags = d.value()?;
        let supported_stencil_resolve_modes: vk::ResolveModeFlags = d.value()?;
        let independent_resolve_none: vk::Bool32 = d.value()?;
        let independent_resolve: vk::Bool32 = d.value()?;
        let filter_minmax_single_component_formats: vk::Bool32 = d.value()?;
        let filter_minmax_image_component_mapping: vk::Bool32 = d.value()?;
        let max_timeline_semaphore_value_difference: u64 = d.value()?;
        let framebuffer_integer_color_sample_counts: vk::SampleCountFlags = d.value()?;
        Ok(Self {
            p_next: next as _,
            driver_id,
            driver_name,
            driver_info,
            conformance_version,
            denorm_behavior_independence,
            rounding_mode_independence,
            shader_signed_zero_inf_nan_preserve_float16,
            shader_signed_zero_inf_nan_preserve_float32,
            shader_signed_zero_inf_nan_preserve_float64,
            shader_denorm_preserve_float16,
            shader_denorm_preserve_float32,
            shader_denorm_preserve_float64,
            shader_denorm_flush_to_zero_float16,
            shader_denorm_flush_to_zero_float32,
            shader_denorm_flush_to_zero_float64,
            shader_rounding_mode_rte_float16,
            shader_rounding_mode_rte_float32,
            shader_rounding_mode_rte_float64,
            shader_rounding_mode_rtz_float16,
            shader_rounding_mode_rtz_float32,
            shader_rounding_mode_rtz_float64,
            max_update_after_bind_descriptors_in_all_pools,
            shader_uniform_buffer_array_non_uniform_indexing_native,
            shader_sampled_image_array_non_uniform_indexing_native,
            shader_storage_buffer_array_non_uniform_indexing_native,
            shader_storage_image_array_non_uniform_indexing_native,
            shader_input_attachment_array_non_uniform_indexing_native,
            robust_buffer_access_update_after_bind,
            quad_divergent_implicit_lod,
            max_per_stage_descriptor_update_after_bind_samplers,
            max_per_stage_descriptor_update_after_bind_uniform_buffers,
            max_per_stage_descriptor_update_after_bind_storage_buffers,
            max_per_stage_descriptor_update_after_bind_sampled_images,
            max_per_stage_descriptor_update_after_bind_storage_images,
            max_per_stage_descriptor_update_after_bind_input_attachments,
            max_per_stage_update_after_bind_resources,
            max_descriptor_set_update_after_bind_samplers,
            max_descriptor_set_update_after_bind_uniform_buffers,
            max_descriptor_set_update_after_bind_uniform_buffers_dynamic,
            max_descriptor_set_update_after_bind_storage_buffers,
            max_descriptor_set_update_after_bind_storage_buffers_dynamic,
            max_descriptor_set_update_after_bind_sampled_images,
            max_descriptor_set_update_after_bind_storage_images,
            max_descriptor_set_update_after_bind_input_attachments,
            supported_depth_resolve_modes,
            supported_stencil_resolve_modes,
            independent_resolve_none,
            independent_resolve,
            filter_minmax_single_component_formats,
            filter_minmax_image_component_mapping,
            max_timeline_semaphore_value_difference,
            framebuffer_integer_color_sample_counts,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceVulkan13Properties<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let min_subgroup_size: u32 = d.value()?;
        let max_subgroup_size: u32 = d.value()?;
        let max_compute_workgroup_subgroups: u32 = d.value()?;
        let required_subgroup_size_stages: vk::ShaderStageFlags = d.value()?;
        let max_inline_uniform_block_size: u32 = d.value()?;
        let max_per_stage_descriptor_inline_uniform_blocks: u32 = d.value()?;
        let max_per_stage_descriptor_update_after_bind_inline_uniform_blocks: u32 = d.value()?;
        let max_descriptor_set_inline_uniform_blocks: u32 = d.value()?;
        let max_descriptor_set_update_after_bind_inline_uniform_blocks: u32 = d.value()?;
        let max_inline_uniform_total_size: u32 = d.value()?;
        let integer_dot_product8_bit_unsigned_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product8_bit_signed_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product8_bit_mixed_signedness_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product4x8_bit_packed_unsigned_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product4x8_bit_packed_signed_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product4x8_bit_packed_mixed_signedness_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product16_bit_unsigned_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product16_bit_signed_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product16_bit_mixed_signedness_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product32_bit_unsigned_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product32_bit_signed_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product32_bit_mixed_signedness_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product64_bit_unsigned_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product64_bit_signed_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product64_bit_mixed_signedness_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product_accumulating_saturating8_bit_unsigned_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product_accumulating_saturating8_bit_signed_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product_accumulating_saturating8_bit_mixed_signedness_accelerated: vk::Bool32 =
            d.value()?;
        let integer_dot_product_accumulating_saturating4x8_bit_packed_unsigned_accelerated: vk::Bool32 =
            d.value()?;
        let integer_dot_product_accumulating_saturating4x8_bit_packed_signed_accelerated: vk::Bool32 =
            d.value()?;
        let integer_dot_product_accumulating_saturating4x8_bit_packed_mixed_signedness_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product_accumulating_saturating16_bit_unsigned_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product_accumulating_saturating16_bit_signed_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product_accumulating_saturating16_bit_mixed_signedness_accelerated: vk::Bool32 =
            d.value()?;
        let integer_dot_product_accumulating_saturating32_bit_unsigned_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product_accumulating_saturating32_bit_signed_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product_accumulating_saturating32_bit_mixed_signedness_accelerated: vk::Bool32 =
            d.value()?;
        let integer_dot_product_accumulating_saturating64_bit_unsigned_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product_accumulating_saturating64_bit_signed_accelerated: vk::Bool32 = d.value()?;
        let integer_dot_product_accumulating_saturating64_bit_mixed_signedness_accelerated: vk::Bool32 =
            d.value()?;
        let storage_texel_buffer_offset_alignment_bytes: vk::DeviceSize = d.value()?;
        let storage_texel_buffer_offset_single_texel_alignment: vk::Bool32 = d.value()?;
        let uniform_texel_buffer_offset_alignment_bytes: vk::DeviceSize = d.value()?;
        let uniform_texel_buffer_offset_single_texel_alignment: vk::Bool32 = d.value()?;
        let max_buffer_size: vk::DeviceSize = d.value()?;
        Ok(Self {
            p_next: next as _,
            min_subgroup_size,
            max_subgroup_size,
            max_compute_workgroup_subgroups,
            required_subgroup_size_stages,
            max_inline_uniform_block_size,
            max_per_stage_descriptor_inline_uniform_blocks,
            max_per_stage_descriptor_update_after_bind_inline_uniform_blocks,
            max_descriptor_set_inline_uniform_blocks,
            max_descriptor_set_update_after_bind_inline_uniform_blocks,
            max_inline_uniform_total_size,
            integer_dot_product8_bit_unsigned_accelerated,
            integer_dot_product8_bit_signed_accelerated,
            integer_dot_product8_bit_mixed_signedness_accelerated,
            integer_dot_product4x8_bit_packed_unsigned_accelerated,
            integer_dot_product4x8_bit_packed_signed_accelerated,
            integer_dot_product4x8_bit_packed_mixed_signedness_accelerated,
            integer_dot_product16_bit_unsigned_accelerated,
            integer_dot_product16_bit_signed_accelerated,
            integer_dot_product16_bit_mixed_signedness_accelerated,
            integer_dot_product32_bit_unsigned_accelerated,
            integer_dot_product32_bit_signed_accelerated,
            integer_dot_product32_bit_mixed_signedness_accelerated,
            integer_dot_product64_bit_unsigned_accelerated,
            integer_dot_product64_bit_signed_accelerated,
            integer_dot_product64_bit_mixed_signedness_accelerated,
            integer_dot_product_accumulating_saturating8_bit_unsigned_accelerated,
            integer_dot_product_accumulating_saturating8_bit_signed_accelerated,
            integer_dot_product_accumulating_saturating8_bit_mixed_signedness_accelerated,
            integer_dot_product_accumulating_saturating4x8_bit_packed_unsigned_accelerated,
            integer_dot_product_accumulating_saturating4x8_bit_packed_signed_accelerated,
            integer_dot_product_accumulating_saturating4x8_bit_packed_mixed_signedness_accelerated,
            integer_dot_product_accumulating_saturating16_bit_unsigned_accelerated,
            integer_dot_product_accumulating_saturating16_bit_signed_accelerated,
            integer_dot_product_accumulating_saturating16_bit_mixed_signedness_accelerated,
            integer_dot_product_accumulating_saturating32_bit_unsigned_accelerated,
            integer_dot_product_accumulating_saturating32_bit_signed_accelerated,
            integer_dot_product_accumulating_saturating32_bit_mixed_signedness_accelerated,
            integer_dot_product_accumulating_saturating64_bit_unsigned_accelerated,
            integer_dot_product_accumulating_saturating64_bit_signed_accelerated,
            integer_dot_product_accumulating_saturating64_bit_mixed_signedness_accelerated,
            storage_texel_buffer_offset_alignment_bytes,
            storage_texel_buffer_offset_single_texel_alignment,
            uniform_texel_buffer_offset_alignment_bytes,
            uniform_texel_buffer_offset_single_texel_alignment,
            max_buffer_size,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceDescriptorBufferPropertiesEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let combined_image_sampler_descriptor_single_array: vk::Bool32 = d.value()?;
        let bufferless_push_descriptors: vk::Bool32 = d.value()?;
        let allow_sampler_image_view_post_submit_creation: vk::Bool32 = d.value()?;
        let descriptor_buffer_offset_alignment: vk::DeviceSize = d.value()?;
        let max_descriptor_buffer_bindings: u32 = d.value()?;
        let max_resource_descriptor_buffer_bindings: u32 = d.value()?;
        let max_sampler_descriptor_buffer_bindings: u32 = d.value()?;
        let max_embedded_immutable_sampler_bindings: u32 = d.value()?;
        let max_embedded_immutable_samplers: u32 = d.value()?;
        let buffer_capture_replay_descriptor_data_size: usize = d.value()?;
        let image_capture_replay_descriptor_data_size: usize = d.value()?;
        let image_view_capture_replay_descriptor_data_size: usize = d.value()?;
        let sampler_capture_replay_descriptor_data_size: usize = d.value()?;
        let acceleration_structure_capture_replay_descriptor_data_size: usize = d.value()?;
        let sampler_descriptor_size: usize = d.value()?;
        let combined_image_sampler_descriptor_size: usize = d.value()?;
        let sampled_image_descriptor_size: usize = d.value()?;
        let storage_image_descriptor_size: usize = d.value()?;
        let uniform_texel_buffer_descriptor_size: usize = d.value()?;
        let robust_uniform_texel_buffer_descriptor_size: usize = d.value()?;
        let storage_texel_buffer_descriptor_size: usize = d.value()?;
        let robust_storage_texel_buffer_descriptor_size: usize = d.value()?;
        let uniform_buffer_descriptor_size: usize = d.value()?;
        let robust_uniform_buffer_descriptor_size: usize = d.value()?;
        let storage_buffer_descriptor_size: usize = d.value()?;
        let robust_storage_buffer_descriptor_size: usize = d.value()?;
        let input_attachment_descriptor_size: usize = d.value()?;
        let acceleration_structure_descriptor_size: usize = d.value()?;
        let max_sampler_descriptor_buffer_range: vk::DeviceSize = d.value()?;
        let max_resource_descriptor_buffer_range: vk::DeviceSize = d.value()?;
        let sampler_descriptor_buffer_address_space_size: vk::DeviceSize = d.value()?;
        let resource_descriptor_buffer_address_space_size: vk::DeviceSize = d.value()?;
        let descriptor_buffer_address_space_size: vk::DeviceSize = d.value()?;
        Ok(Self {
            p_next: next as _,
            combined_image_sampler_descriptor_single_array,
            bufferless_push_descriptors,
            allow_sampler_image_view_post_submit_creation,
            descriptor_buffer_offset_alignment,
            max_descriptor_buffer_bindings,
            max_resource_descriptor_buffer_bindings,
            max_sampler_descriptor_buffer_bindings,
            max_embedded_immutable_sampler_bindings,
            max_embedded_immutable_samplers,
            buffer_capture_replay_descriptor_data_size,
            image_capture_replay_descriptor_data_size,
            image_view_capture_replay_descriptor_data_size,
            sampler_capture_replay_descriptor_data_size,
            acceleration_structure_capture_replay_descriptor_data_size,
            sampler_descriptor_size,
            combined_image_sampler_descriptor_size,
            sampled_image_descriptor_size,
            storage_image_descriptor_size,
            uniform_texel_buffer_descriptor_size,
            robust_uniform_texel_buffer_descriptor_size,
            storage_texel_buffer_descriptor_size,
            robust_storage_texel_buffer_descriptor_size,
            uniform_buffer_descriptor_size,
            robust_uniform_buffer_descriptor_size,
            storage_buffer_descriptor_size,
            robust_storage_buffer_descriptor_size,
            input_attachment_descriptor_size,
            acceleration_structure_descriptor_size,
            max_sampler_descriptor_buffer_range,
            max_resource_descriptor_buffer_range,
            sampler_descriptor_buffer_address_space_size,
            resource_descriptor_buffer_address_space_size,
            descriptor_buffer_address_space_size,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceDescriptorBufferDensityMapPropertiesEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let combined_image_sampler_density_map_descriptor_size: usize = d.value()?;
        Ok(Self {
            p_next: next as _,
            combined_image_sampler_density_map_descriptor_size,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceShaderModuleIdentifierPropertiesEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let shader_module_identifier_algorithm_uuid: [u8; vk::UUID_SIZE] = d.each()?;
        Ok(Self { p_next: next as _, shader_module_identifier_algorithm_uuid, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceShaderObjectPropertiesEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let shader_binary_uuid: [u8; vk::UUID_SIZE] = d.each()?;
        let shader_binary_version: u32 = d.value()?;
        Ok(Self { p_next: next as _, shader_binary_uuid, shader_binary_version, ..Default::default() })
    }
}

decode_tagged! { PhysicalDevicePrivateDataFeatures, PhysicalDeviceMultiDrawPropertiesEXT, PhysicalDeviceFeatures2, PhysicalDeviceProperties2, FormatProperties2, ImageFormatProperties2, PhysicalDeviceImageFormatInfo2, QueueFamilyProperties2, PhysicalDeviceMemoryProperties2, SparseImageFormatProperties2, PhysicalDeviceSparseImageFormatInfo2, PhysicalDevicePushDescriptorPropertiesKHR, PhysicalDeviceDriverProperties, PhysicalDeviceVariablePointersFeatures, PhysicalDeviceIDProperties, PhysicalDeviceMultiviewFeatures, PhysicalDeviceMultiviewProperties, PhysicalDeviceGroupProperties, PhysicalDeviceDiscardRectanglePropertiesEXT, PhysicalDevice16BitStorageFeatures, PhysicalDeviceSubgroupProperties, PhysicalDeviceShaderSubgroupExtendedTypesFeatures, PhysicalDevicePointClippingProperties, PhysicalDeviceSamplerYcbcrConversionFeatures, SamplerYcbcrConversionImageFormatProperties, PhysicalDeviceProtectedMemoryFeatures, PhysicalDeviceProtectedMemoryProperties, PhysicalDeviceSamplerFilterMinmaxProperties, PhysicalDeviceSampleLocationsPropertiesEXT, MultisamplePropertiesEXT, PhysicalDeviceBlendOperationAdvancedFeaturesEXT, PhysicalDeviceMultiDrawFeaturesEXT, PhysicalDeviceBlendOperationAdvancedPropertiesEXT, PhysicalDeviceInlineUniformBlockFeatures, PhysicalDeviceInlineUniformBlockProperties, PhysicalDeviceMaintenance3Properties, PhysicalDeviceMaintenance4Features, PhysicalDeviceMaintenance4Properties, PhysicalDeviceMaintenance5FeaturesKHR, PhysicalDeviceMaintenance5PropertiesKHR, PhysicalDeviceMaintenance6FeaturesKHR, PhysicalDeviceMaintenance6PropertiesKHR, PhysicalDeviceShaderDrawParametersFeatures, PhysicalDeviceShaderFloat16Int8Features, PhysicalDeviceFloatControlsProperties, PhysicalDeviceHostQueryResetFeatures, PhysicalDeviceGlobalPriorityQueryFeaturesKHR, QueueFamilyGlobalPriorityPropertiesKHR, PhysicalDeviceConservativeRasterizationPropertiesEXT, PhysicalDeviceDescriptorIndexingFeatures, PhysicalDeviceDescriptorIndexingProperties, PhysicalDeviceTimelineSemaphoreFeatures, PhysicalDeviceTimelineSemaphoreProperties, PhysicalDeviceVertexAttributeDivisorPropertiesEXT, PhysicalDeviceVertexAttributeDivisorPropertiesKHR, PhysicalDevicePCIBusInfoPropertiesEXT, PhysicalDevice8BitStorageFeatures, PhysicalDeviceConditionalRenderingFeaturesEXT, PhysicalDeviceVulkanMemoryModelFeatures, PhysicalDeviceShaderAtomicInt64Features, PhysicalDeviceShaderAtomicFloatFeaturesEXT, PhysicalDeviceShaderAtomicFloat2FeaturesEXT, PhysicalDeviceVertexAttributeDivisorFeaturesKHR, PhysicalDeviceDepthStencilResolveProperties, PhysicalDeviceASTCDecodeFeaturesEXT, PhysicalDeviceTransformFeedbackFeaturesEXT, PhysicalDeviceTransformFeedbackPropertiesEXT, PhysicalDeviceMeshShaderFeaturesEXT, PhysicalDeviceMeshShaderPropertiesEXT, PhysicalDeviceAccelerationStructureFeaturesKHR, PhysicalDeviceRayTracingPipelineFeaturesKHR, PhysicalDeviceRayQueryFeaturesKHR, PhysicalDeviceAccelerationStructurePropertiesKHR, PhysicalDeviceRayTracingPipelinePropertiesKHR, PhysicalDeviceRayTracingMaintenance1FeaturesKHR, PhysicalDeviceScalarBlockLayoutFeatures, PhysicalDeviceUniformBufferStandardLayoutFeatures, PhysicalDeviceDepthClipEnableFeaturesEXT, PhysicalDeviceMemoryBudgetPropertiesEXT, PhysicalDeviceMemoryPriorityFeaturesEXT, PhysicalDevicePageableDeviceLocalMemoryFeaturesEXT, PhysicalDeviceBufferDeviceAddressFeatures, PhysicalDeviceImageViewImageFormatInfoEXT, FilterCubicImageViewImageFormatPropertiesEXT, PhysicalDeviceImagelessFramebufferFeatures, PhysicalDeviceTextureCompressionASTCHDRFeatures, PhysicalDeviceYcbcrImageArraysFeaturesEXT, PhysicalDeviceShaderClockFeaturesKHR, PhysicalDeviceIndexTypeUint8FeaturesKHR, PhysicalDeviceFragmentShaderInterlockFeaturesEXT, PhysicalDeviceSeparateDepthStencilLayoutsFeatures, PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT, PhysicalDevicePipelineExecutablePropertiesFeaturesKHR, PhysicalDeviceShaderDemoteToHelperInvocationFeatures, PhysicalDeviceTexelBufferAlignmentFeaturesEXT, PhysicalDeviceTexelBufferAlignmentProperties, PhysicalDeviceSubgroupSizeControlFeatures, PhysicalDeviceSubgroupSizeControlProperties, PhysicalDeviceLineRasterizationFeaturesKHR, PhysicalDeviceLineRasterizationPropertiesKHR, PhysicalDevicePipelineCreationCacheControlFeatures, PhysicalDeviceVulkan11Features, PhysicalDeviceVulkan11Properties, PhysicalDeviceVulkan12Features, PhysicalDeviceVulkan12Properties, PhysicalDeviceVulkan13Features, PhysicalDeviceVulkan13Properties, PhysicalDeviceCustomBorderColorPropertiesEXT, PhysicalDeviceCustomBorderColorFeaturesEXT, PhysicalDeviceBorderColorSwizzleFeaturesEXT, PhysicalDeviceExtendedDynamicStateFeaturesEXT, PhysicalDeviceExtendedDynamicState2FeaturesEXT, PhysicalDeviceExtendedDynamicState3FeaturesEXT, PhysicalDeviceExtendedDynamicState3PropertiesEXT, PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures, PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR, PhysicalDeviceRobustness2FeaturesEXT, PhysicalDeviceRobustness2PropertiesEXT, PhysicalDeviceImageRobustnessFeatures, PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR, PhysicalDevice4444FormatsFeaturesEXT, PhysicalDeviceShaderImageAtomicInt64FeaturesEXT, PhysicalDeviceFragmentShadingRateFeaturesKHR, PhysicalDeviceFragmentShadingRatePropertiesKHR, PhysicalDeviceFragmentShadingRateKHR, PhysicalDeviceShaderTerminateInvocationFeatures, PhysicalDeviceImage2DViewOf3DFeaturesEXT, PhysicalDeviceImageSlicedViewOf3DFeaturesEXT, PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT, PhysicalDeviceMutableDescriptorTypeFeaturesEXT, PhysicalDeviceDepthClipControlFeaturesEXT, PhysicalDeviceVertexInputDynamicStateFeaturesEXT, PhysicalDeviceColorWriteEnableFeaturesEXT, PhysicalDeviceSynchronization2Features, PhysicalDeviceHostImageCopyFeaturesEXT, HostImageCopyDevicePerformanceQueryEXT, PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT, PhysicalDeviceLegacyDitheringFeaturesEXT, PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT, SubpassResolvePerformanceQueryEXT, PhysicalDevicePipelineProtectedAccessFeaturesEXT, PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT, PhysicalDeviceProvokingVertexFeaturesEXT, PhysicalDeviceProvokingVertexPropertiesEXT, PhysicalDeviceDescriptorBufferFeaturesEXT, PhysicalDeviceDescriptorBufferPropertiesEXT, PhysicalDeviceDescriptorBufferDensityMapPropertiesEXT, PhysicalDeviceShaderIntegerDotProductFeatures, PhysicalDeviceShaderIntegerDotProductProperties, PhysicalDeviceFragmentShaderBarycentricFeaturesKHR, PhysicalDeviceFragmentShaderBarycentricPropertiesKHR, PhysicalDeviceRGBA10X6FormatsFeaturesEXT, FormatProperties3, PhysicalDeviceDynamicRenderingFeatures, PhysicalDeviceImageViewMinLodFeaturesEXT, PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT, PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT, PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT, PhysicalDeviceNestedCommandBufferFeaturesEXT, PhysicalDeviceNestedCommandBufferPropertiesEXT, PhysicalDeviceShaderModuleIdentifierFeaturesEXT, PhysicalDeviceShaderModuleIdentifierPropertiesEXT, PhysicalDeviceOpacityMicromapFeaturesEXT, PhysicalDeviceOpacityMicromapPropertiesEXT, PhysicalDeviceNonSeamlessCubeMapFeaturesEXT, PhysicalDevicePipelineRobustnessFeaturesEXT, PhysicalDevicePipelineRobustnessPropertiesEXT, PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT, PhysicalDeviceDepthClampZeroOneFeaturesEXT, PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT, PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT, PhysicalDeviceDepthBiasControlFeaturesEXT, PhysicalDeviceRayTracingPositionFetchFeaturesKHR, PhysicalDeviceShaderObjectFeaturesEXT, PhysicalDeviceShaderObjectPropertiesEXT, PhysicalDeviceCooperativeMatrixFeaturesKHR, CooperativeMatrixPropertiesKHR, PhysicalDeviceCooperativeMatrixPropertiesKHR, PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR, PhysicalDeviceShaderSubgroupRotateFeaturesKHR, PhysicalDeviceShaderExpectAssumeFeaturesKHR, PhysicalDeviceShaderFloatControls2FeaturesKHR, PhysicalDeviceDynamicRenderingLocalReadFeaturesKHR, PhysicalDeviceShaderQuadControlFeaturesKHR }

decode_plain_bodies! { PhysicalDevicePrivateDataFeatures, PhysicalDeviceMultiDrawPropertiesEXT, PhysicalDeviceFeatures2, FormatProperties2, ImageFormatProperties2, PhysicalDeviceImageFormatInfo2, QueueFamilyProperties2, SparseImageFormatProperties2, PhysicalDeviceSparseImageFormatInfo2, PhysicalDevicePushDescriptorPropertiesKHR, PhysicalDeviceVariablePointersFeatures, PhysicalDeviceMultiviewFeatures, PhysicalDeviceMultiviewProperties, PhysicalDeviceDiscardRectanglePropertiesEXT, PhysicalDevice16BitStorageFeatures, PhysicalDeviceSubgroupProperties, PhysicalDeviceShaderSubgroupExtendedTypesFeatures, PhysicalDevicePointClippingProperties, PhysicalDeviceSamplerYcbcrConversionFeatures, SamplerYcbcrConversionImageFormatProperties, PhysicalDeviceProtectedMemoryFeatures, PhysicalDeviceProtectedMemoryProperties, PhysicalDeviceSamplerFilterMinmaxProperties, PhysicalDeviceSampleLocationsPropertiesEXT, MultisamplePropertiesEXT, PhysicalDeviceBlendOperationAdvancedFeaturesEXT, PhysicalDeviceMultiDrawFeaturesEXT, PhysicalDeviceBlendOperationAdvancedPropertiesEXT, PhysicalDeviceInlineUniformBlockFeatures, PhysicalDeviceInlineUniformBlockProperties, PhysicalDeviceMaintenance4Features, PhysicalDeviceMaintenance4Properties, PhysicalDeviceMaintenance5FeaturesKHR, PhysicalDeviceMaintenance5PropertiesKHR, PhysicalDeviceMaintenance6FeaturesKHR, PhysicalDeviceMaintenance6PropertiesKHR, PhysicalDeviceShaderDrawParametersFeatures, PhysicalDeviceShaderFloat16Int8Features, PhysicalDeviceFloatControlsProperties, PhysicalDeviceHostQueryResetFeatures, PhysicalDeviceGlobalPriorityQueryFeaturesKHR, PhysicalDeviceConservativeRasterizationPropertiesEXT, PhysicalDeviceDescriptorIndexingFeatures, PhysicalDeviceDescriptorIndexingProperties, PhysicalDeviceTimelineSemaphoreFeatures, PhysicalDeviceTimelineSemaphoreProperties, PhysicalDeviceVertexAttributeDivisorPropertiesEXT, PhysicalDeviceVertexAttributeDivisorPropertiesKHR, PhysicalDevicePCIBusInfoPropertiesEXT, PhysicalDevice8BitStorageFeatures, PhysicalDeviceConditionalRenderingFeaturesEXT, PhysicalDeviceVulkanMemoryModelFeatures, PhysicalDeviceShaderAtomicInt64Features, PhysicalDeviceShaderAtomicFloatFeaturesEXT, PhysicalDeviceShaderAtomicFloat2FeaturesEXT, PhysicalDeviceVertexAttributeDivisorFeaturesKHR, PhysicalDeviceDepthStencilResolveProperties, PhysicalDeviceASTCDecodeFeaturesEXT, PhysicalDeviceTransformFeedbackFeaturesEXT, PhysicalDeviceTransformFeedbackPropertiesEXT, PhysicalDeviceMeshShaderFeaturesEXT, PhysicalDeviceMeshShaderPropertiesEXT, PhysicalDeviceAccelerationStructureFeaturesKHR, PhysicalDeviceRayTracingPipelineFeaturesKHR, PhysicalDeviceRayQueryFeaturesKHR, PhysicalDeviceAccelerationStructurePropertiesKHR, PhysicalDeviceRayTracingPipelinePropertiesKHR, PhysicalDeviceRayTracingMaintenance1FeaturesKHR, PhysicalDeviceScalarBlockLayoutFeatures, PhysicalDeviceUniformBufferStandardLayoutFeatures, PhysicalDeviceDepthClipEnableFeaturesEXT, PhysicalDeviceMemoryPriorityFeaturesEXT, PhysicalDevicePageableDeviceLocalMemoryFeaturesEXT, PhysicalDeviceBufferDeviceAddressFeatures, PhysicalDeviceImageViewImageFormatInfoEXT, FilterCubicImageViewImageFormatPropertiesEXT, PhysicalDeviceImagelessFramebufferFeatures, PhysicalDeviceTextureCompressionASTCHDRFeatures, PhysicalDeviceYcbcrImageArraysFeaturesEXT, PhysicalDeviceShaderClockFeaturesKHR, PhysicalDeviceIndexTypeUint8FeaturesKHR, PhysicalDeviceFragmentShaderInterlockFeaturesEXT, PhysicalDeviceSeparateDepthStencilLayoutsFeatures, PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT, PhysicalDevicePipelineExecutablePropertiesFeaturesKHR, PhysicalDeviceShaderDemoteToHelperInvocationFeatures, PhysicalDeviceTexelBufferAlignmentFeaturesEXT, PhysicalDeviceSubgroupSizeControlFeatures, PhysicalDeviceSubgroupSizeControlProperties, PhysicalDeviceLineRasterizationFeaturesKHR, PhysicalDeviceLineRasterizationPropertiesKHR, PhysicalDevicePipelineCreationCacheControlFeatures, PhysicalDeviceVulkan11Features, PhysicalDeviceVulkan12Features, PhysicalDeviceVulkan13Features, PhysicalDeviceCustomBorderColorPropertiesEXT, PhysicalDeviceCustomBorderColorFeaturesEXT, PhysicalDeviceBorderColorSwizzleFeaturesEXT, PhysicalDeviceExtendedDynamicStateFeaturesEXT, PhysicalDeviceExtendedDynamicState2FeaturesEXT, PhysicalDeviceExtendedDynamicState3FeaturesEXT, PhysicalDeviceExtendedDynamicState3PropertiesEXT, PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures, PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR, PhysicalDeviceRobustness2FeaturesEXT, PhysicalDeviceRobustness2PropertiesEXT, PhysicalDeviceImageRobustnessFeatures, PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR, PhysicalDevice4444FormatsFeaturesEXT, PhysicalDeviceShaderImageAtomicInt64FeaturesEXT, PhysicalDeviceFragmentShadingRateFeaturesKHR, PhysicalDeviceFragmentShadingRatePropertiesKHR, PhysicalDeviceFragmentShadingRateKHR, PhysicalDeviceShaderTerminateInvocationFeatures, PhysicalDeviceImage2DViewOf3DFeaturesEXT, PhysicalDeviceImageSlicedViewOf3DFeaturesEXT, PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT, PhysicalDeviceMutableDescriptorTypeFeaturesEXT, PhysicalDeviceDepthClipControlFeaturesEXT, PhysicalDeviceVertexInputDynamicStateFeaturesEXT, PhysicalDeviceColorWriteEnableFeaturesEXT, PhysicalDeviceSynchronization2Features, PhysicalDeviceHostImageCopyFeaturesEXT, HostImageCopyDevicePerformanceQueryEXT, PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT, PhysicalDeviceLegacyDitheringFeaturesEXT, PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT, SubpassResolvePerformanceQueryEXT, PhysicalDevicePipelineProtectedAccessFeaturesEXT, PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT, PhysicalDeviceProvokingVertexFeaturesEXT, PhysicalDeviceProvokingVertexPropertiesEXT, PhysicalDeviceDescriptorBufferFeaturesEXT, PhysicalDeviceShaderIntegerDotProductFeatures, PhysicalDeviceShaderIntegerDotProductProperties, PhysicalDeviceFragmentShaderBarycentricFeaturesKHR, PhysicalDeviceFragmentShaderBarycentricPropertiesKHR, PhysicalDeviceRGBA10X6FormatsFeaturesEXT, FormatProperties3, PhysicalDeviceDynamicRenderingFeatures, PhysicalDeviceImageViewMinLodFeaturesEXT, PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT, PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT, PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT, PhysicalDeviceNestedCommandBufferFeaturesEXT, PhysicalDeviceNestedCommandBufferPropertiesEXT, PhysicalDeviceShaderModuleIdentifierFeaturesEXT, PhysicalDeviceOpacityMicromapFeaturesEXT, PhysicalDeviceOpacityMicromapPropertiesEXT, PhysicalDeviceNonSeamlessCubeMapFeaturesEXT, PhysicalDevicePipelineRobustnessFeaturesEXT, PhysicalDevicePipelineRobustnessPropertiesEXT, PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT, PhysicalDeviceDepthClampZeroOneFeaturesEXT, PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT, PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT, PhysicalDeviceDepthBiasControlFeaturesEXT, PhysicalDeviceRayTracingPositionFetchFeaturesKHR, PhysicalDeviceShaderObjectFeaturesEXT, PhysicalDeviceCooperativeMatrixFeaturesKHR, CooperativeMatrixPropertiesKHR, PhysicalDeviceCooperativeMatrixPropertiesKHR, PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR, PhysicalDeviceShaderSubgroupRotateFeaturesKHR, PhysicalDeviceShaderExpectAssumeFeaturesKHR, PhysicalDeviceShaderFloatControls2FeaturesKHR, PhysicalDeviceDynamicRenderingLocalReadFeaturesKHR, PhysicalDeviceShaderQuadControlFeaturesKHR }

/// Arguments of `vkEnumeratePhysicalDeviceGroups`.
#[derive(Clone, Copy)]
pub struct EnumeratePhysicalDeviceGroups<'a> {
    pub instance_id: u64,
    pub instance: vk::Instance,
    pub physical_device_group_count: *mut u32,
    pub physical_device_group_properties: *mut vk::PhysicalDeviceGroupProperties<'a>,
}

impl<'a> EnumeratePhysicalDeviceGroups<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let instance_id = d.u64()?;
        let instance: vk::Instance = d.full_handle_of(instance_id)?;
        let physical_device_group_count_room: u32 = d.value()?;
        let physical_device_group_count: *mut u32 = d.keep(physical_device_group_count_room)?;
        let physical_device_group_properties: *mut vk::PhysicalDeviceGroupProperties<'a> =
            d.blanks(physical_device_group_count_room as usize)?;
        Ok(Self { instance_id, instance, physical_device_group_count, physical_device_group_properties })
    }
}

/// Arguments of `vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceCooperativeMatrixPropertiesKhr<'a> {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub property_count: *mut u32,
    pub properties: *mut vk::CooperativeMatrixPropertiesKHR<'a>,
}

impl<'a> GetPhysicalDeviceCooperativeMatrixPropertiesKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let property_count_room: u32 = d.value()?;
        let property_count: *mut u32 = d.keep(property_count_room)?;
        let properties: *mut vk::CooperativeMatrixPropertiesKHR<'a> =
            d.blanks(property_count_room as usize)?;
        Ok(Self { physical_device_id, physical_device, property_count, properties })
    }
}

/// Arguments of `vkGetPhysicalDeviceFeatures`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceFeatures {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub features: *mut vk::PhysicalDeviceFeatures,
}

impl GetPhysicalDeviceFeatures {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let features: *mut vk::PhysicalDeviceFeatures = d.blank()?;
        Ok(Self { physical_device_id, physical_device, features })
    }
}

/// Arguments of `vkGetPhysicalDeviceFeatures2`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceFeatures2<'a> {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub features: *mut vk::PhysicalDeviceFeatures2<'a>,
}

impl<'a> GetPhysicalDeviceFeatures2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let features: *mut vk::PhysicalDeviceFeatures2<'a> = d.blank()?;
        Ok(Self { physical_device_id, physical_device, features })
    }
}

/// Arguments of `vkGetPhysicalDeviceFormatProperties`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceFormatProperties {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub format: vk::Format,
    pub format_properties: *mut vk::FormatProperties,
}

impl GetPhysicalDeviceFormatProperties {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let format: vk::Format = d.value()?;
        let format_properties: *mut vk::FormatProperties = d.blank()?;
        Ok(Self { physical_device_id, physical_device, format, format_properties })
    }
}

/// Arguments of `vkGetPhysicalDeviceFormatProperties2`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceFormatProperties2<'a> {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub format: vk::Format,
    pub format_properties: *mut vk::FormatProperties2<'a>,
}

impl<'a> GetPhysicalDeviceFormatProperties2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let format: vk::Format = d.value()?;
        let format_properties: *mut vk::FormatProperties2<'a> = d.blank()?;
        Ok(Self { physical_device_id, physical_device, format, format_properties })
    }
}

/// Arguments of `vkGetPhysicalDeviceFragmentShadingRatesKHR`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceFragmentShadingRatesKhr<'a> {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub fragment_shading_rate_count: *mut u32,
    pub fragment_shading_rates: *mut vk::PhysicalDeviceFragmentShadingRateKHR<'a>,
}

impl<'a> GetPhysicalDeviceFragmentShadingRatesKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let fragment_shading_rate_count_room: u32 = d.value()?;
        let fragment_shading_rate_count: *mut u32 = d.keep(fragment_shading_rate_count_room)?;
        let fragment_shading_rates: *mut vk::PhysicalDeviceFragmentShadingRateKHR<'a> =
            d.blanks(fragment_shading_rate_count_room as usize)?;
        Ok(Self { physical_device_id, physical_device, fragment_shading_rate_count, fragment_shading_rates })
    }
}

/// Arguments of `vkGetPhysicalDeviceImageFormatProperties`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceImageFormatProperties {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub format: vk::Format,
    pub ty: vk::ImageType,
    pub tiling: vk::ImageTiling,
    pub usage: vk::ImageUsageFlags,
    pub flags: vk::ImageCreateFlags,
    pub image_format_properties: *mut vk::ImageFormatProperties,
}

impl GetPhysicalDeviceImageFormatProperties {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let format: vk::Format = d.value()?;
        let ty: vk::ImageType = d.value()?;
        let tiling: vk::ImageTiling = d.value()?;
        let usage: vk::ImageUsageFlags = d.value()?;
        let flags: vk::ImageCreateFlags = d.value()?;
        let image_format_properties: *mut vk::ImageFormatProperties = d.blank()?;
        Ok(Self {
            physical_device_id,
            physical_device,
            format,
            ty,
            tiling,
            usage,
            flags,
            image_format_properties,
        })
    }
}

/// Arguments of `vkGetPhysicalDeviceImageFormatProperties2`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceImageFormatProperties2<'a> {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub image_format_info: &'a vk::PhysicalDeviceImageFormatInfo2<'a>,
    pub image_format_properties: *mut vk::ImageFormatProperties2<'a>,
}

impl<'a> GetPhysicalDeviceImageFormatProperties2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let image_format_info: &'a vk::PhysicalDeviceImageFormatInfo2<'a> = d.expected()?;
        let image_format_properties: *mut vk::ImageFormatProperties2<'a> = d.blank()?;
        Ok(Self { physical_device_id, physical_device, image_format_info, image_format_properties })
    }
}

/// Arguments of `vkGetPhysicalDeviceMemoryProperties`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceMemoryProperties {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub memory_properties: *mut vk::PhysicalDeviceMemoryProperties,
}

impl GetPhysicalDeviceMemoryProperties {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let memory_properties: *mut vk::PhysicalDeviceMemoryProperties = d.blank()?;
        Ok(Self { physical_device_id, physical_device, memory_properties })
    }
}

/// Arguments of `vkGetPhysicalDeviceMemoryProperties2`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceMemoryProperties2<'a> {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub memory_properties: *mut vk::PhysicalDeviceMemoryProperties2<'a>,
}

impl<'a> GetPhysicalDeviceMemoryProperties2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let memory_properties: *mut vk::PhysicalDeviceMemoryProperties2<'a> = d.blank()?;
        Ok(Self { physical_device_id, physical_device, memory_properties })
    }
}

/// Arguments of `vkGetPhysicalDeviceMultisamplePropertiesEXT`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceMultisamplePropertiesExt<'a> {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub samples: vk::SampleCountFlags,
    pub multisample_properties: *mut vk::MultisamplePropertiesEXT<'a>,
}

impl<'a> GetPhysicalDeviceMultisamplePropertiesExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let samples: vk::SampleCountFlags = d.value()?;
        let multisample_properties: *mut vk::MultisamplePropertiesEXT<'a> = d.blank()?;
        Ok(Self { physical_device_id, physical_device, samples, multisample_properties })
    }
}

/// Arguments of `vkGetPhysicalDeviceProperties`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceProperties {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub properties: *mut vk::PhysicalDeviceProperties,
}

impl GetPhysicalDeviceProperties {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let properties: *mut vk::PhysicalDeviceProperties = d.blank()?;
        Ok(Self { physical_device_id, physical_device, properties })
    }
}

/// Arguments of `vkGetPhysicalDeviceProperties2`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceProperties2<'a> {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub properties: *mut vk::PhysicalDeviceProperties2<'a>,
}

impl<'a> GetPhysicalDeviceProperties2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let properties: *mut vk::PhysicalDeviceProperties2<'a> = d.blank()?;
        Ok(Self { physical_device_id, physical_device, properties })
    }
}

/// Arguments of `vkGetPhysicalDeviceQueueFamilyProperties`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceQueueFamilyProperties {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub queue_family_property_count: *mut u32,
    pub queue_family_properties: *mut vk::QueueFamilyProperties,
}

impl GetPhysicalDeviceQueueFamilyProperties {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let queue_family_property_count_room: u32 = d.value()?;
        let queue_family_property_count: *mut u32 = d.keep(queue_family_property_count_room)?;
        let queue_family_properties: *mut vk::QueueFamilyProperties =
            d.blanks(queue_family_property_count_room as usize)?;
        Ok(Self { physical_device_id, physical_device, queue_family_property_count, queue_family_properties })
    }
}

/// Arguments of `vkGetPhysicalDeviceQueueFamilyProperties2`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceQueueFamilyProperties2<'a> {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub queue_family_property_count: *mut u32,
    pub queue_family_properties: *mut vk::QueueFamilyProperties2<'a>,
}

impl<'a> GetPhysicalDeviceQueueFamilyProperties2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let queue_family_property_count_room: u32 = d.value()?;
        let queue_family_property_count: *mut u32 = d.keep(queue_family_property_count_room)?;
        let queue_family_properties: *mut vk::QueueFamilyProperties2<'a> =
            d.blanks(queue_family_property_count_room as usize)?;
        Ok(Self { physical_device_id, physical_device, queue_family_property_count, queue_family_properties })
    }
}

/// Arguments of `vkGetPhysicalDeviceSparseImageFormatProperties`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceSparseImageFormatProperties {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub format: vk::Format,
    pub ty: vk::ImageType,
    pub samples: vk::SampleCountFlags,
    pub usage: vk::ImageUsageFlags,
    pub tiling: vk::ImageTiling,
    pub property_count: *mut u32,
    pub properties: *mut vk::SparseImageFormatProperties,
}

impl GetPhysicalDeviceSparseImageFormatProperties {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let format: vk::Format = d.value()?;
        let ty: vk::ImageType = d.value()?;
        let samples: vk::SampleCountFlags = d.value()?;
        let usage: vk::ImageUsageFlags = d.value()?;
        let tiling: vk::ImageTiling = d.value()?;
        let property_count_room: u32 = d.value()?;
        let property_count: *mut u32 = d.keep(property_count_room)?;
        let properties: *mut vk::SparseImageFormatProperties = d.blanks(property_count_room as usize)?;
        Ok(Self {
            physical_device_id,
            physical_device,
            format,
            ty,
            samples,
            usage,
            tiling,
            property_count,
            properties,
        })
    }
}

/// Arguments of `vkGetPhysicalDeviceSparseImageFormatProperties2`.
#[derive(Clone, Copy)]
pub struct GetPhysicalDeviceSparseImageFormatProperties2<'a> {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub format_info: &'a vk::PhysicalDeviceSparseImageFormatInfo2<'a>,
    pub property_count: *mut u32,
    pub properties: *mut vk::SparseImageFormatProperties2<'a>,
}

impl<'a> GetPhysicalDeviceSparseImageFormatProperties2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let format_info: &'a vk::PhysicalDeviceSparseImageFormatInfo2<'a> = d.expected()?;
        let property_count_room: u32 = d.value()?;
        let property_count: *mut u32 = d.keep(property_count_room)?;
        let properties: *mut vk::SparseImageFormatProperties2<'a> = d.blanks(property_count_room as usize)?;
        Ok(Self { physical_device_id, physical_device, format_info, property_count, properties })
    }
}
