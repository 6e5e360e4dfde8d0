// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `physical_device`.

use super::prelude::*;

impl Encode for vk::PhysicalDeviceProperties {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.api_version);
        e.value(&self.driver_version);
        e.value(&self.vendor_id);
        e.value(&self.device_id);
        e.value(&self.device_type);
        e.each(&self.device_name);
        e.each(&self.pipeline_cache_uuid);
        e.value(&self.limits);
        e.value(&self.sparse_properties);
    }
}

impl Encode for vk::PhysicalDeviceMemoryProperties {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.memory_type_count);
        e.each(&self.memory_types);
        e.value(&self.memory_heap_count);
        e.each(&self.memory_heaps);
    }
}

impl Encode for vk::MemoryHeap {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.size);
        e.value(&self.flags);
    }
}

impl Encode for vk::PhysicalDeviceLimits {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.max_image_dimension1_d);
        e.value(&self.max_image_dimension2_d);
        e.value(&self.max_image_dimension3_d);
        e.value(&self.max_image_dimension_cube);
        e.value(&self.max_image_array_layers);
        e.value(&self.max_texel_buffer_elements);
        e.value(&self.max_uniform_buffer_range);
        e.value(&self.max_storage_buffer_range);
        e.value(&self.max_push_constants_size);
        e.value(&self.max_memory_allocation_count);
        e.value(&self.max_sampler_allocation_count);
        e.value(&self.buffer_image_granularity);
        e.value(&self.sparse_address_space_size);
        e.value(&self.max_bound_descriptor_sets);
        e.value(&self.max_per_stage_descriptor_samplers);
        e.value(&self.max_per_stage_descriptor_uniform_buffers);
        e.value(&self.max_per_stage_descriptor_storage_buffers);
        e.value(&self.max_per_stage_descriptor_sampled_images);
        e.value(&self.max_per_stage_descriptor_storage_images);
        e.value(&self.max_per_stage_descriptor_input_attachments);
        e.value(&self.max_per_stage_resources);
        e.value(&self.max_descriptor_set_samplers);
        e.value(&self.max_descriptor_set_uniform_buffers);
        e.value(&self.max_descriptor_set_uniform_buffers_dynamic);
        e.value(&self.max_descriptor_set_storage_buffers);
        e.value(&self.max_descriptor_set_storage_buffers_dynamic);
        e.value(&self.max_descriptor_set_sampled_images);
        e.value(&self.max_descriptor_set_storage_images);
        e.value(&self.max_descriptor_set_input_attachments);
        e.value(&self.max_vertex_input_attributes);
        e.value(&self.max_vertex_input_bindings);
        e.value(&self.max_vertex_input_attribute_offset);
        e.value(&self.max_vertex_input_binding_stride);
        e.value(&self.max_vertex_output_components);
        e.value(&self.max_tessellation_generation_level);
        e.value(&self.max_tessellation_patch_size);
        e.value(&self.max_tessellation_control_per_vertex_input_components);
        e.value(&self.max_tessellation_control_per_vertex_output_components);
        e.value(&self.max_tessellation_control_per_patch_output_components);
        e.value(&self.max_tessellation_control_total_output_components);
        e.value(&self.max_tessellation_evaluation_input_components);
        e.value(&self.max_tessellation_evaluation_output_components);
        e.value(&self.max_geometry_shader_invocations);
        e.value(&self.max_geometry_input_components);
        e.value(&self.max_geometry_output_components);
        e.value(&self.max_geometry_output_vertices);
        e.value(&self.max_geometry_total_output_components);
        e.value(&self.max_fragment_input_components);
        e.value(&self.max_fragment_output_attachments);
        e.value(&self.max_fragment_dual_src_attachments);
        e.value(&self.max_fragment_combined_output_resources);
        e.value(&self.max_compute_shared_memory_size);
        e.value(&self.max_compute_work_group_count);
        e.value(&self.max_compute_work_group_invocations);
        e.value(&self.max_compute_work_group_size);
        e.value(&self.sub_pixel_precision_bits);
        e.value(&self.sub_texel_precision_bits);
        e.value(&self.mipmap_precision_bits);
        e.value(&self.max_draw_indexed_index_value);
        e.value(&self.max_draw_indirect_count);
        e.value(&self.max_sampler_lod_bias);
        e.value(&self.max_sampler_anisotropy);
        e.value(&self.max_viewports);
        e.value(&self.max_viewport_dimensions);
        e.value(&self.viewport_bounds_range);
        e.value(&self.viewport_sub_pixel_bits);
        e.value(&self.min_memory_map_alignment);
        e.value(&self.min_texel_buffer_offset_alignment);
        e.value(&self.min_uniform_buffer_offset_alignment);
        e.value(&self.min_storage_buffer_offset_alignment);
        e.value(&self.min_texel_offset);
        e.value(&self.max_texel_offset);
        e.value(&self.min_texel_gather_offset);
        e.value(&self.max_texel_gather_offset);
        e.value(&self.min_interpolation_offset);
        e.value(&self.max_interpolation_offset);
        e.value(&self.sub_pixel_interpolation_offset_bits);
        e.value(&self.max_framebuffer_width);
        e.value(&self.max_framebuffer_height);
        e.value(&self.max_framebuffer_layers);
        e.value(&self.framebuffer_color_sample_counts);
        e.value(&self.framebuffer_depth_sample_counts);
        e.value(&self.framebuffer_stencil_sample_counts);
        e.value(&self.framebuffer_no_attachments_sample_counts);
        e.value(&self.max_color_attachments);
        e.value(&self.sampled_image_color_sample_counts);
        e.value(&self.sampled_image_integer_sample_counts);
        e.value(&self.sampled_image_depth_sample_counts);
        e.value(&self.sampled_image_stencil_sample_counts);
        e.value(&self.storage_image_sample_counts);
        e.value(&self.max_sample_mask_words);
        e.value(&self.timestamp_compute_and_graphics);
        e.value(&self.timestamp_period);
        e.value(&self.max_clip_distances);
        e.value(&self.max_cull_distances);
        e.value(&self.max_combined_clip_and_cull_distances);
        e.value(&self.discrete_queue_priorities);
        e.value(&self.point_size_range);
        e.value(&self.line_width_range);
        e.value(&self.point_size_granularity);
        e.value(&self.line_width_granularity);
        e.value(&self.strict_lines);
        e.value(&self.standard_sample_locations);
        e.value(&self.optimal_buffer_copy_offset_alignment);
        e.value(&self.optimal_buffer_copy_row_pitch_alignment);
        e.value(&self.non_coherent_atom_size);
    }
}

impl EncodeBody for vk::PhysicalDeviceProperties2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.properties);
    }
}

impl EncodeBody for vk::PhysicalDeviceMemoryProperties2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.memory_properties);
    }
}

impl EncodeBody for vk::PhysicalDeviceDriverProperties<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.driver_id);
        e.each(&self.driver_name);
        e.each(&self.driver_info);
        e.value(&self.conformance_version);
    }
}

impl EncodeBody for vk::PhysicalDeviceIDProperties<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.each(&self.device_uuid);
        e.each(&self.driver_uuid);
        e.each(&self.device_luid);
        e.value(&self.device_node_mask);
        e.value(&self.device_luid_valid);
    }
}

impl EncodeBody for vk::PhysicalDeviceGroupProperties<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.physical_device_count);
        e.each(&self.physical_devices);
        e.value(&self.subset_allocation);
    }
}

impl EncodeBody for vk::PhysicalDeviceMaintenance3Properties<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.max_per_set_descriptors);
        e.value(&self.max_memory_allocation_size);
    }
}

impl EncodeBody for vk::QueueFamilyGlobalPriorityPropertiesKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.priority_count);
        e.each(&self.priorities);
    }
}

impl EncodeBody for vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.each(&self.heap_budget);
        e.each(&self.heap_usage);
    }
}

impl EncodeBody for vk::PhysicalDeviceTexelBufferAlignmentProperties<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.storage_texel_buffer_offset_alignment_bytes);
        e.value(&self.storage_texel_buffer_offset_single_texel_alignment);
        e.value(&self.uniform_texel_buffer_offset_alignment_bytes);
        e.value(&self.uniform_texel_buffer_offset_single_texel_alignment);
    }
}

impl EncodeBody for vk::PhysicalDeviceVulkan11Properties<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.each(&self.device_uuid);
        e.each(&self.driver_uuid);
        e.each(&self.device_luid);
        e.value(&self.device_node_mask);
        e.value(&self.device_luid_valid);
        e.value(&self.subgroup_size);
        e.value(&self.subgroup_supported_stages);
        e.value(&self.subgroup_supported_operations);
        e.value(&self.subgroup_quad_operations_in_all_stages);
        e.value(&self.point_clipping_behavior);
        e.value(&self.max_multiview_view_count);
        e.value(&self.max_multiview_instance_index);
        e.value(&self.protected_no_fault);
        e.value(&self.max_per_set_descriptors);
        e.value(&self.max_memory_allocation_size);
    }
}

impl EncodeBody for vk::PhysicalDeviceVulkan12Properties<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.driver_id);
        e.each(&self.driver_name);
        e.each(&self.driver_info);
        e.value(&self.conformance_version);
        e.value(&self.denorm_behavior_independence);
        e.value(&self.rounding_mode_independence);
        e.value(&self.shader_signed_zero_inf_nan_preserve_float16);
        e.value(&self.shader_signed_zero_inf_nan_preserve_float32);
        e.value(&self.shader_signed_zero_inf_nan_preserve_float64);
        e.value(&self.shader_denorm_preserve_float16);
        e.value(&self.shader_denorm_preserve_float32);
        e.value(&self.shader_denorm_preserve_float64);
        e.value(&self.shader_denorm_flush_to_zero_float16);
        e.value(&self.shader_denorm_flush_to_zero_float32);
        e.value(&self.shader_denorm_flush_to_zero_float64);
        e.value(&self.shader_rounding_mode_rte_float16);
        e.value(&self.shader_rounding_mode_rte_float32);
        e.value(&self.shader_rounding_mode_rte_float64);
        e.value(&self.shader_rounding_mode_rtz_float16);
        e.value(&self.shader_rounding_mode_rtz_float32);
        e.value(&self.shader_rounding_mode_rtz_float64);
        e.value(&self.max_update_after_bind_descriptors_in_all_pools);
        e.value(&self.shader_uniform_buffer_array_non_uniform_indexing_native);
        e.value(&self.shader_sampled_image_array_non_uniform_indexing_native);
        e.value(&self.shader_storage_buffer_array_non_uniform_indexing_native);
        e.value(&self.shader_storage_image_array_non_uniform_indexing_native);
        e.value(&self.shader_input_attachment_array_non_uniform_indexing_native);
        e.value(&self.robust_buffer_access_update_after_bind);
        e.value(&self.quad_divergent_implicit_lod);
        e.value(&self.max_per_stage_descriptor_update_after_bind_samplers);
        e.value(&self.max_per_stage_descriptor_update_after_bind_uniform_buffers);
        e.value(&self.max_per_stage_descriptor_update_after_bind_storage_buffers);
        e.value(&self.max_per_stage_descriptor_update_after_bind_sampled_images);
        e.value(&self.max_per_stage_descriptor_update_after_bind_storage_images);
        e.value(&self.max_per_stage_descriptor_update_after_bind_input_attachments);
        e.value(&self.max_per_stage_update_after_bind_resources);
        e.value(&self.max_descriptor_set_update_after_bind_samplers);
        e.value(&self.max_descriptor_set_update_after_bind_uniform_buffers);
        e.value(&self.max_descriptor_set_update_after_bind_uniform_buffers_dynamic);
        e.value(&self.max_descriptor_set_update_after_bind_storage_buffers);
        e.value(&self.max_descriptor_set_update_after_bind_storage_buffers_dynamic);
        e.value(&self.max_descriptor_set_update_after_bind_sampled_images);
        e.value(&self.max_descriptor_set_update_after_bind_storage_images);
        e.value(&self.max_descriptor_set_update_after_bind_input_attachments);
        e.value(&self.supported_depth_resolve_modes);
        e.value(&self.supported_stencil_resolve_modes);
        e.value(&self.independent_resolve_none);
        e.value(&self.independent_resolve);
        e.value(&self.filter_minmax_single_component_formats);
        e.value(&self.filter_minmax_image_component_mapping);
        e.value(&self.max_timeline_semaphore_value_difference);
        e.value(&self.framebuffer_integer_color_sample_counts);
    }
}

impl EncodeBody for vk::PhysicalDeviceVulkan13Properties<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.min_subgroup_size);
        e.value(&self.max_subgroup_size);
        e.value(&self.max_compute_workgroup_subgroups);
        e.value(&self.required_subgroup_size_stages);
        e.value(&self.max_inline_uniform_block_size);
        e.value(&self.max_per_stage_descriptor_inline_uniform_blocks);
        e.value(&self.max_per_stage_descriptor_update_after_bind_inline_uniform_blocks);
        e.value(&self.max_descriptor_set_inline_uniform_blocks);
        e.value(&self.max_descriptor_set_update_after_bind_inline_uniform_blocks);
        e.value(&self.max_inline_uniform_total_size);
        e.value(&self.integer_dot_product8_bit_unsigned_accelerated);
        e.value(&self.integer_dot_product8_bit_signed_accelerated);
        e.value(&self.integer_dot_product8_bit_mixed_signedness_accelerated);
        e.value(&self.integer_dot_product4x8_bit_packed_unsigned_accelerated);
        e.value(&self.integer_dot_product4x8_bit_packed_signed_accelerated);
        e.value(&self.integer_dot_product4x8_bit_packed_mixed_signedness_accelerated);
        e.value(&self.integer_dot_product16_bit_unsigned_accelerated);
        e.value(&self.integer_dot_product16_bit_signed_accelerated);
        e.value(&self.integer_dot_product16_bit_mixed_signedness_accelerated);
        e.value(&self.integer_dot_product32_bit_unsigned_accelerated);
        e.value(&self.integer_dot_product32_bit_signed_accelerated);
        e.value(&self.integer_dot_product32_bit_mixed_signedness_accelerated);
        e.value(&self.integer_dot_product64_bit_unsigned_accelerated);
        e.value(&self.integer_dot_product64_bit_signed_accelerated);
        e.value(&self.integer_dot_product64_bit_mixed_signedness_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating8_bit_unsigned_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating8_bit_signed_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating8_bit_mixed_signedness_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating4x8_bit_packed_unsigned_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating4x8_bit_packed_signed_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating4x8_bit_packed_mixed_signedness_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating16_bit_unsigned_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating16_bit_signed_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating16_bit_mixed_signedness_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating32_bit_unsigned_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating32_bit_signed_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating32_bit_mixed_signedness_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating64_bit_unsigned_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating64_bit_signed_accelerated);
        e.value(&self.integer_dot_product_accumulating_saturating64_bit_mixed_signedness_accelerated);
        e.value(&self.storage_texel_buffer_offset_alignment_bytes);
        e.value(&self.storage_texel_buffer_offset_single_texel_alignment);
        e.value(&self.uniform_texel_buffer_offset_alignment_bytes);
        e.value(&self.uniform_texel_buffer_offset_single_texel_alignment);
        e.value(&self.max_buffer_size);
    }
}

impl EncodeBody for vk::PhysicalDeviceDescriptorBufferPropertiesEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.combined_image_sampler_descriptor_single_array);
        e.value(&self.bufferless_push_descriptors);
        e.value(&self.allow_sampler_image_view_post_submit_creation);
        e.value(&self.descriptor_buffer_offset_alignment);
        e.value(&self.max_descriptor_buffer_bindings);
        e.value(&self.max_resource_descriptor_buffer_bindings);
        e.value(&self.max_sampler_descriptor_buffer_bindings);
        e.value(&self.max_embedded_immutable_sampler_bindings);
        e.value(&self.max_embedded_immutable_samplers);
        e.value(&self.buffer_capture_replay_descriptor_data_size);
        e.value(&self.image_capture_replay_descriptor_data_size);
        e.value(&self.image_view_capture_replay_descriptor_data_size);
        e.value(&self.sampler_capture_replay_descriptor_data_size);
        e.value(&self.acceleration_structure_capture_replay_descriptor_data_size);
        e.value(&self.sampler_descriptor_size);
        e.value(&self.combined_image_sampler_descriptor_size);
        e.value(&self.sampled_image_descriptor_size);
        e.value(&self.storage_image_descriptor_size);
        e.value(&self.uniform_texel_buffer_descriptor_size);
        e.value(&self.robust_uniform_texel_buffer_descriptor_size);
        e.value(&self.storage_texel_buffer_descriptor_size);
        e.value(&self.robust_storage_texel_buffer_descriptor_size);
        e.value(&self.uniform_buffer_descriptor_size);
        e.value(&self.robust_uniform_buffer_descriptor_size);
        e.value(&self.storage_buffer_descriptor_size);
        e.value(&self.robust_storage_buffer_descriptor_size);
        e.value(&self.input_attachment_descriptor_size);
        e.value(&self.acceleration_structure_descriptor_size);
        e.value(&self.max_sampler_descriptor_buffer_range);
        e.value(&self.max_resource_descriptor_buffer_range);
        e.value(&self.sampler_descriptor_buffer_address_space_size);
        e.value(&self.resource_descriptor_buffer_address_space_size);
        e.value(&self.descriptor_buffer_address_space_size);
    }
}

impl EncodeBody for vk::PhysicalDeviceDescriptorBufferDensityMapPropertiesEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.combined_image_sampler_density_map_descriptor_size);
    }
}

impl EncodeBody for vk::PhysicalDeviceShaderModuleIdentifierPropertiesEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.each(&self.shader_module_identifier_algorithm_uuid);
    }
}

impl EncodeBody for vk::PhysicalDeviceShaderObjectPropertiesEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.each(&self.shader_binary_uuid);
        e.value(&self.shader_binary_version);
    }
}

encode_tagged! { PhysicalDevicePrivateDataFeatures, PhysicalDeviceMultiDrawPropertiesEXT, PhysicalDeviceFeatures2, PhysicalDeviceProperties2, FormatProperties2, ImageFormatProperties2, PhysicalDeviceImageFormatInfo2, QueueFamilyProperties2, PhysicalDeviceMemoryProperties2, SparseImageFormatProperties2, PhysicalDeviceSparseImageFormatInfo2, PhysicalDevicePushDescriptorPropertiesKHR, PhysicalDeviceDriverProperties, PhysicalDeviceVariablePointersFeatures, PhysicalDeviceIDProperties, PhysicalDeviceMultiviewFeatures, PhysicalDeviceMultiviewProperties, PhysicalDeviceGroupProperties, PhysicalDeviceDiscardRectanglePropertiesEXT, PhysicalDevice16BitStorageFeatures, PhysicalDeviceSubgroupProperties, PhysicalDeviceShaderSubgroupExtendedTypesFeatures, PhysicalDevicePointClippingProperties, PhysicalDeviceSamplerYcbcrConversionFeatures, SamplerYcbcrConversionImageFormatProperties, PhysicalDeviceProtectedMemoryFeatures, PhysicalDeviceProtectedMemoryProperties, PhysicalDeviceSamplerFilterMinmaxProperties, PhysicalDeviceSampleLocationsPropertiesEXT, MultisamplePropertiesEXT, PhysicalDeviceBlendOperationAdvancedFeaturesEXT, PhysicalDeviceMultiDrawFeaturesEXT, PhysicalDeviceBlendOperationAdvancedPropertiesEXT, PhysicalDeviceInlineUniformBlockFeatures, PhysicalDeviceInlineUniformBlockProperties, PhysicalDeviceMaintenance3Properties, PhysicalDeviceMaintenance4Features, PhysicalDeviceMaintenance4Properties, PhysicalDeviceMaintenance5FeaturesKHR, PhysicalDeviceMaintenance5PropertiesKHR, PhysicalDeviceMaintenance6FeaturesKHR, PhysicalDeviceMaintenance6PropertiesKHR, PhysicalDeviceShaderDrawParametersFeatures, PhysicalDeviceShaderFloat16Int8Features, PhysicalDeviceFloatControlsProperties, PhysicalDeviceHostQueryResetFeatures, PhysicalDeviceGlobalPriorityQueryFeaturesKHR, QueueFamilyGlobalPriorityPropertiesKHR, PhysicalDeviceConservativeRasterizationPropertiesEXT, PhysicalDeviceDescriptorIndexingFeatures, PhysicalDeviceDescriptorIndexingProperties, PhysicalDeviceTimelineSemaphoreFeatures, PhysicalDeviceTimelineSemaphoreProperties, PhysicalDeviceVertexAttributeDivisorPropertiesEXT, PhysicalDeviceVertexAttributeDivisorPropertiesKHR, PhysicalDevicePCIBusInfoPropertiesEXT, PhysicalDevice8BitStorageFeatures, PhysicalDeviceConditionalRenderingFeaturesEXT, PhysicalDeviceVulkanMemoryModelFeatures, PhysicalDeviceShaderAtomicInt64Features, PhysicalDeviceShaderAtomicFloatFeaturesEXT, PhysicalDeviceShaderAtomicFloat2FeaturesEXT, PhysicalDeviceVertexAttributeDivisorFeaturesKHR, PhysicalDeviceDepthStencilResolveProperties, PhysicalDeviceASTCDecodeFeaturesEXT, PhysicalDeviceTransformFeedbackFeaturesEXT, PhysicalDeviceTransformFeedbackPropertiesEXT, PhysicalDeviceMeshShaderFeaturesEXT, PhysicalDeviceMeshShaderPropertiesEXT, PhysicalDeviceAccelerationStructureFeaturesKHR, PhysicalDeviceRayTracingPipelineFeaturesKHR, PhysicalDeviceRayQueryFeaturesKHR, PhysicalDeviceAccelerationStructurePropertiesKHR, PhysicalDeviceRayTracingPipelinePropertiesKHR, PhysicalDeviceRayTracingMaintenance1FeaturesKHR, PhysicalDeviceScalarBlockLayoutFeatures, PhysicalDeviceUniformBufferStandardLayoutFeatures, PhysicalDeviceDepthClipEnableFeaturesEXT, PhysicalDeviceMemoryBudgetPropertiesEXT, PhysicalDeviceMemoryPriorityFeaturesEXT, PhysicalDevicePageableDeviceLocalMemoryFeaturesEXT, PhysicalDeviceBufferDeviceAddressFeatures, PhysicalDeviceImageViewImageFormatInfoEXT, FilterCubicImageViewImageFormatPropertiesEXT, PhysicalDeviceImagelessFramebufferFeatures, PhysicalDeviceTextureCompressionASTCHDRFeatures, PhysicalDeviceYcbcrImageArraysFeaturesEXT, PhysicalDeviceShaderClockFeaturesKHR, PhysicalDeviceIndexTypeUint8FeaturesKHR, PhysicalDeviceFragmentShaderInterlockFeaturesEXT, PhysicalDeviceSeparateDepthStencilLayoutsFeatures, PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT, PhysicalDevicePipelineExecutablePropertiesFeaturesKHR, PhysicalDeviceShaderDemoteToHelperInvocationFeatures, PhysicalDeviceTexelBufferAlignmentFeaturesEXT, PhysicalDeviceTexelBufferAlignmentProperties, PhysicalDeviceSubgroupSizeControlFeatures, PhysicalDeviceSubgroupSizeControlProperties, PhysicalDeviceLineRasterizationFeaturesKHR, PhysicalDeviceLineRasterizationPropertiesKHR, PhysicalDevicePipelineCreationCacheControlFeatures, PhysicalDeviceVulkan11Features, PhysicalDeviceVulkan11Properties, PhysicalDeviceVulkan12Features, PhysicalDeviceVulkan12Properties, PhysicalDeviceVulkan13Features, PhysicalDeviceVulkan13Properties, PhysicalDeviceCustomBorderColorPropertiesEXT, PhysicalDeviceCustomBorderColorFeaturesEXT, PhysicalDeviceBorderColorSwizzleFeaturesEXT, PhysicalDeviceExtendedDynamicStateFeaturesEXT, PhysicalDeviceExtendedDynamicState2FeaturesEXT, PhysicalDeviceExtendedDynamicState3FeaturesEXT, PhysicalDeviceExtendedDynamicState3PropertiesEXT, PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures, PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR, PhysicalDeviceRobustness2FeaturesEXT, PhysicalDeviceRobustness2PropertiesEXT, PhysicalDeviceImageRobustnessFeatures, PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR, PhysicalDevice4444FormatsFeaturesEXT, PhysicalDeviceShaderImageAtomicInt64FeaturesEXT, PhysicalDeviceFragmentShadingRateFeaturesKHR, PhysicalDeviceFragmentShadingRatePropertiesKHR, PhysicalDeviceFragmentShadingRateKHR, PhysicalDeviceShaderTerminateInvocationFeatures, PhysicalDeviceImage2DViewOf3DFeaturesEXT, PhysicalDeviceImageSlicedViewOf3DFeaturesEXT, PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT, PhysicalDeviceMutableDescriptorTypeFeaturesEXT, PhysicalDeviceDepthClipControlFeaturesEXT, PhysicalDeviceVertexInputDynamicStateFeaturesEXT, PhysicalDeviceColorWriteEnableFeaturesEXT, PhysicalDeviceSynchronization2Features, PhysicalDeviceHostImageCopyFeaturesEXT, HostImageCopyDevicePerformanceQueryEXT, PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT, PhysicalDeviceLegacyDitheringFeaturesEXT, PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT, SubpassResolvePerformanceQueryEXT, PhysicalDevicePipelineProtectedAccessFeaturesEXT, PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT, PhysicalDeviceProvokingVertexFeaturesEXT, PhysicalDeviceProvokingVertexPropertiesEXT, PhysicalDeviceDescriptorBufferFeaturesEXT, PhysicalDeviceDescriptorBufferPropertiesEXT, PhysicalDeviceDescriptorBufferDensityMapPropertiesEXT, PhysicalDeviceShaderIntegerDotProductFeatures, PhysicalDeviceShaderIntegerDotProductProperties, PhysicalDeviceFragmentShaderBarycentricFeaturesKHR, PhysicalDeviceFragmentShaderBarycentricPropertiesKHR, PhysicalDeviceRGBA10X6FormatsFeaturesEXT, FormatProperties3, PhysicalDeviceDynamicRenderingFeatures, PhysicalDeviceImageViewMinLodFeaturesEXT, PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT, PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT, PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT, PhysicalDeviceNestedCommandBufferFeaturesEXT, PhysicalDeviceNestedCommandBufferPropertiesEXT, PhysicalDeviceShaderModuleIdentifierFeaturesEXT, PhysicalDeviceShaderModuleIdentifierPropertiesEXT, PhysicalDeviceOpacityMicromapFeaturesEXT, PhysicalDeviceOpacityMicromapPropertiesEXT, PhysicalDeviceNonSeamlessCubeMapFeaturesEXT, PhysicalDevicePipelineRobustnessFeaturesEXT, PhysicalDevicePipelineRobustnessPropertiesEXT, PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT, PhysicalDeviceDepthClampZeroOneFeaturesEXT, PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT, PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT, PhysicalDeviceDepthBiasControlFeaturesEXT, PhysicalDeviceRayTracingPositionFetchFeaturesKHR, PhysicalDeviceShaderObjectFeaturesEXT, PhysicalDeviceShaderObjectPropertiesEXT, PhysicalDeviceCooperativeMatrixFeaturesKHR, CooperativeMatrixPropertiesKHR, PhysicalDeviceCooperativeMatrixPropertiesKHR, PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR, PhysicalDeviceShaderSubgroupRotateFeaturesKHR, PhysicalDeviceShaderExpectAssumeFeaturesKHR, PhysicalDeviceShaderFloatControls2FeaturesKHR, PhysicalDeviceDynamicRenderingLocalReadFeaturesKHR, PhysicalDeviceShaderQuadControlFeaturesKHR }

encode_plain_bodies! { PhysicalDevicePrivateDataFeatures, PhysicalDeviceMultiDrawPropertiesEXT, PhysicalDeviceFeatures2, FormatProperties2, ImageFormatProperties2, PhysicalDeviceImageFormatInfo2, QueueFamilyProperties2, SparseImageFormatProperties2, PhysicalDeviceSparseImageFormatInfo2, PhysicalDevicePushDescriptorPropertiesKHR, PhysicalDeviceVariablePointersFeatures, PhysicalDeviceMultiviewFeatures, PhysicalDeviceMultiviewProperties, PhysicalDeviceDiscardRectanglePropertiesEXT, PhysicalDevice16BitStorageFeatures, PhysicalDeviceSubgroupProperties, PhysicalDeviceShaderSubgroupExtendedTypesFeatures, PhysicalDevicePointClippingProperties, PhysicalDeviceSamplerYcbcrConversionFeatures, SamplerYcbcrConversionImageFormatProperties, PhysicalDeviceProtectedMemoryFeatures, PhysicalDeviceProtectedMemoryProperties, PhysicalDeviceSamplerFilterMinmaxProperties, PhysicalDeviceSampleLocationsPropertiesEXT, MultisamplePropertiesEXT, PhysicalDeviceBlendOperationAdvancedFeaturesEXT, PhysicalDeviceMultiDrawFeaturesEXT, PhysicalDeviceBlendOperationAdvancedPropertiesEXT, PhysicalDeviceInlineUniformBlockFeatures, PhysicalDeviceInlineUniformBlockProperties, PhysicalDeviceMaintenance4Features, PhysicalDeviceMaintenance4Properties, PhysicalDeviceMaintenance5FeaturesKHR, PhysicalDeviceMaintenance5PropertiesKHR, PhysicalDeviceMaintenance6FeaturesKHR, PhysicalDeviceMaintenance6PropertiesKHR, PhysicalDeviceShaderDrawParametersFeatures, PhysicalDeviceShaderFloat16Int8Features, PhysicalDeviceFloatControlsProperties, PhysicalDeviceHostQueryResetFeatures, PhysicalDeviceGlobalPriorityQueryFeaturesKHR, PhysicalDeviceConservativeRasterizationPropertiesEXT, PhysicalDeviceDescriptorIndexingFeatures, PhysicalDeviceDescriptorIndexingProperties, PhysicalDeviceTimelineSemaphoreFeatures, PhysicalDeviceTimelineSemaphoreProperties, PhysicalDeviceVertexAttributeDivisorPropertiesEXT, PhysicalDeviceVertexAttributeDivisorPropertiesKHR, PhysicalDevicePCIBusInfoPropertiesEXT, PhysicalDevice8BitStorageFeatures, PhysicalDeviceConditionalRenderingFeaturesEXT, PhysicalDeviceVulkanMemoryModelFeatures, PhysicalDeviceShaderAtomicInt64Features, PhysicalDeviceShaderAtomicFloatFeaturesEXT, PhysicalDeviceShaderAtomicFloat2FeaturesEXT, PhysicalDeviceVertexAttributeDivisorFeaturesKHR, PhysicalDeviceDepthStencilResolveProperties, PhysicalDeviceASTCDecodeFeaturesEXT, PhysicalDeviceTransformFeedbackFeaturesEXT, PhysicalDeviceTransformFeedbackPropertiesEXT, PhysicalDeviceMeshShaderFeaturesEXT, PhysicalDeviceMeshShaderPropertiesEXT, PhysicalDeviceAccelerationStructureFeaturesKHR, PhysicalDeviceRayTracingPipelineFeaturesKHR, PhysicalDeviceRayQueryFeaturesKHR, PhysicalDeviceAccelerationStructurePropertiesKHR, PhysicalDeviceRayTracingPipelinePropertiesKHR, PhysicalDeviceRayTracingMaintenance1FeaturesKHR, PhysicalDeviceScalarBlockLayoutFeatures, PhysicalDeviceUniformBufferStandardLayoutFeatures, PhysicalDeviceDepthClipEnableFeaturesEXT, PhysicalDeviceMemoryPriorityFeaturesEXT, PhysicalDevicePageableDeviceLocalMemoryFeaturesEXT, PhysicalDeviceBufferDeviceAddressFeatures, PhysicalDeviceImageViewImageFormatInfoEXT, FilterCubicImageViewImageFormatPropertiesEXT, PhysicalDeviceImagelessFramebufferFeatures, PhysicalDeviceTextureCompressionASTCHDRFeatures, PhysicalDeviceYcbcrImageArraysFeaturesEXT, PhysicalDeviceShaderClockFeaturesKHR, PhysicalDeviceIndexTypeUint8FeaturesKHR, PhysicalDeviceFragmentShaderInterlockFeaturesEXT, PhysicalDeviceSeparateDepthStencilLayoutsFeatures, PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT, PhysicalDevicePipelineExecutablePropertiesFeaturesKHR, PhysicalDeviceShaderDemoteToHelperInvocationFeatures, PhysicalDeviceTexelBufferAlignmentFeaturesEXT, PhysicalDeviceSubgroupSizeControlFeatures, PhysicalDeviceSubgroupSizeControlProperties, PhysicalDeviceLineRasterizationFeaturesKHR, PhysicalDeviceLineRasterizationPropertiesKHR, PhysicalDevicePipelineCreationCacheControlFeatures, PhysicalDeviceVulkan11Features, PhysicalDeviceVulkan12Features, PhysicalDeviceVulkan13Features, PhysicalDeviceCustomBorderColorPropertiesEXT, PhysicalDeviceCustomBorderColorFeaturesEXT, PhysicalDeviceBorderColorSwizzleFeaturesEXT, PhysicalDeviceExtendedDynamicStateFeaturesEXT, PhysicalDeviceExtendedDynamicState2FeaturesEXT, PhysicalDeviceExtendedDynamicState3FeaturesEXT, PhysicalDeviceExtendedDynamicState3PropertiesEXT, PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures, PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR, PhysicalDeviceRobustness2FeaturesEXT, PhysicalDeviceRobustness2PropertiesEXT, PhysicalDeviceImageRobustnessFeatures, PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR, PhysicalDevice4444FormatsFeaturesEXT, PhysicalDeviceShaderImageAtomicInt64FeaturesEXT, PhysicalDeviceFragmentShadingRateFeaturesKHR, PhysicalDeviceFragmentShadingRatePropertiesKHR, PhysicalDeviceFragmentShadingRateKHR, PhysicalDeviceShaderTerminateInvocationFeatures, PhysicalDeviceImage2DViewOf3DFeaturesEXT, PhysicalDeviceImageSlicedViewOf3DFeaturesEXT, PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT, PhysicalDeviceMutableDescriptorTypeFeaturesEXT, PhysicalDeviceDepthClipControlFeaturesEXT, PhysicalDeviceVertexInputDynamicStateFeaturesEXT, PhysicalDeviceColorWriteEnableFeaturesEXT, PhysicalDeviceSynchronization2Features, PhysicalDeviceHostImageCopyFeaturesEXT, HostImageCopyDevicePerformanceQueryEXT, PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT, PhysicalDeviceLegacyDitheringFeaturesEXT, PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT, SubpassResolvePerformanceQueryEXT, PhysicalDevicePipelineProtectedAccessFeaturesEXT, PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT, PhysicalDeviceProvokingVertexFeaturesEXT, PhysicalDeviceProvokingVertexPropertiesEXT, PhysicalDeviceDescriptorBufferFeaturesEXT, PhysicalDeviceShaderIntegerDotProductFeatures, PhysicalDeviceShaderIntegerDotProductProperties, PhysicalDeviceFragmentShaderBarycentricFeaturesKHR, PhysicalDeviceFragmentShaderBarycentricPropertiesKHR, PhysicalDeviceRGBA10X6FormatsFeaturesEXT, FormatProperties3, PhysicalDeviceDynamicRenderingFeatures, PhysicalDeviceImageViewMinLodFeaturesEXT, PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT, PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT, PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT, PhysicalDeviceNestedCommandBufferFeaturesEXT, PhysicalDeviceNestedCommandBufferPropertiesEXT, PhysicalDeviceShaderModuleIdentifierFeaturesEXT, PhysicalDeviceOpacityMicromapFeaturesEXT, PhysicalDeviceOpacityMicromapPropertiesEXT, PhysicalDeviceNonSeamlessCubeMapFeaturesEXT, PhysicalDevicePipelineRobustnessFeaturesEXT, PhysicalDevicePipelineRobustnessPropertiesEXT, PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT, PhysicalDeviceDepthClampZeroOneFeaturesEXT, PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT, PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT, PhysicalDeviceDepthBiasControlFeaturesEXT, PhysicalDeviceRayTracingPositionFetchFeaturesKHR, PhysicalDeviceShaderObjectFeaturesEXT, PhysicalDeviceCooperativeMatrixFeaturesKHR, CooperativeMatrixPropertiesKHR, PhysicalDeviceCooperativeMatrixPropertiesKHR, PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR, PhysicalDeviceShaderSubgroupRotateFeaturesKHR, PhysicalDeviceShaderExpectAssumeFeaturesKHR, PhysicalDeviceShaderFloatControls2FeaturesKHR, PhysicalDeviceDynamicRenderingLocalReadFeaturesKHR, PhysicalDeviceShaderQuadControlFeaturesKHR }

/// `vkEnumeratePhysicalDeviceGroups`.
pub unsafe fn enumerate_physical_device_groups(
    e: &mut Encoder,
    instance: vk::Instance,
    p_physical_device_group_count: *mut u32,
    p_physical_device_group_properties: *mut vk::PhysicalDeviceGroupProperties<'_>,
) {
    e.value(&instance);
    e.value(&(*p_physical_device_group_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(
        p_physical_device_group_properties,
        (*p_physical_device_group_count as usize).min(limits::REPLY_ELEMENTS_MAX),
    );
}

/// The reply to `vkEnumeratePhysicalDeviceGroups`.
pub unsafe fn reply_enumerate_physical_device_groups(
    e: &mut Encoder,
    result: vk::Result,
    p_physical_device_group_count: *mut u32,
    p_physical_device_group_properties: *mut vk::PhysicalDeviceGroupProperties<'_>,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.value(&*p_physical_device_group_count);
        e.array(p_physical_device_group_properties, *p_physical_device_group_count as usize);
    }
}

/// `vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR`.
pub unsafe fn get_physical_device_cooperative_matrix_properties_khr(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_property_count: *mut u32,
    p_properties: *mut vk::CooperativeMatrixPropertiesKHR<'_>,
) {
    e.value(&physical_device);
    e.value(&(*p_property_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(p_properties, (*p_property_count as usize).min(limits::REPLY_ELEMENTS_MAX));
}

/// The reply to `vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR`.
pub unsafe fn reply_get_physical_device_cooperative_matrix_properties_khr(
    e: &mut Encoder,
    result: vk::Result,
    p_property_count: *mut u32,
    p_properties: *mut vk::CooperativeMatrixPropertiesKHR<'_>,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.value(&*p_property_count);
        e.array(p_properties, *p_property_count as usize);
    }
}

/// `vkGetPhysicalDeviceFeatures`.
pub unsafe fn get_physical_device_features(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_features: *mut vk::PhysicalDeviceFeatures,
) {
    e.value(&physical_device);
    (*p_features).encode_request(e);
}

/// The reply to `vkGetPhysicalDeviceFeatures`.
pub unsafe fn reply_get_physical_device_features(
    e: &mut Encoder,
    p_features: *mut vk::PhysicalDeviceFeatures,
) {
    e.value(&*p_features);
}

/// `vkGetPhysicalDeviceFeatures2`.
pub unsafe fn get_physical_device_features2(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_features: *mut vk::PhysicalDeviceFeatures2<'_>,
) {
    e.value(&physical_device);
    (*p_features).encode_request(e);
}

/// The reply to `vkGetPhysicalDeviceFeatures2`.
pub unsafe fn reply_get_physical_device_features2(
    e: &mut Encoder,
    p_features: *mut vk::PhysicalDeviceFeatures2<'_>,
) {
    e.value(&*p_features);
}

/// `vkGetPhysicalDeviceFormatProperties`.
pub unsafe fn get_physical_device_format_properties(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    format: vk::Format,
    p_format_properties: *mut vk::FormatProperties,
) {
    e.value(&physical_device);
    e.value(&format);
    (*p_format_properties).encode_request(e);
}

/// The reply to `vkGetPhysicalDeviceFormatProperties`.
pub unsafe fn reply_get_physical_device_format_properties(
    e: &mut Encoder,
    p_format_properties: *mut vk::FormatProperties,
) {
    e.value(&*p_format_properties);
}

/// `vkGetPhysicalDeviceFormatProperties2`.
pub unsafe fn get_physical_device_format_properties2(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    format: vk::Format,
    p_format_properties: *mut vk::FormatProperties2<'_>,
) {
    e.value(&physical_device);
    e.value(&format);
    (*p_format_properties).encode_request(e);
}

/// The reply to `vkGetPhysicalDeviceFormatProperties2`.
pub unsafe fn reply_get_physical_device_format_properties2(
    e: &mut Encoder,
    p_format_properties: *mut vk::FormatProperties2<'_>,
) {
    e.value(&*p_format_properties);
}

/// `vkGetPhysicalDeviceFragmentShadingRatesKHR`.
pub unsafe fn get_physical_device_fragment_shading_rates_khr(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_fragment_shading_rate_count: *mut u32,
    p_fragment_shading_rates: *mut vk::PhysicalDeviceFragmentShadingRateKHR<'_>,
) {
    e.value(&physical_device);
    e.value(&(*p_fragment_shading_rate_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(
        p_fragment_shading_rates,
        (*p_fragment_shading_rate_count as usize).min(limits::REPLY_ELEMENTS_MAX),
    );
}

/// The reply to `vkGetPhysicalDeviceFragmentShadingRatesKHR`.
pub unsafe fn reply_get_physical_device_fragment_shading_rates_khr(
    e: &mut Encoder,
    result: vk::Result,
    p_fragment_shading_rate_count: *mut u32,
    p_fragment_shading_rates: *mut vk::PhysicalDeviceFragmentShadingRateKHR<'_>,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.value(&*p_fragment_shading_rate_count);
        e.array(p_fragment_shading_rates, *p_fragment_shading_rate_count as usize);
    }
}

/// `vkGetPhysicalDeviceImageFormatProperties`.
pub unsafe fn get_physical_device_image_format_properties(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    format: vk::Format,
    ty: vk::ImageType,
    tiling: vk::ImageTiling,
    usage: vk::ImageUsageFlags,
    flags: vk::ImageCreateFlags,
    p_image_format_properties: *mut vk::ImageFormatProperties,
) {
    e.value(&physical_device);
    e.value(&format);
    e.value(&ty);
    e.value(&tiling);
    e.value(&usage);
    e.value(&flags);
    (*p_image_format_properties).encode_request(e);
}

/// The reply to `vkGetPhysicalDeviceImageFormatProperties`.
pub unsafe fn reply_get_physical_device_image_format_properties(
    e: &mut Encoder,
    result: vk::Result,
    p_image_format_properties: *mut vk::ImageFormatProperties,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.value(&*p_image_format_properties);
    }
}

/// `vkGetPhysicalDeviceImageFormatProperties2`.
pub unsafe fn get_physical_device_image_format_properties2(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_image_format_info: *const vk::PhysicalDeviceImageFormatInfo2<'_>,
    p_image_format_properties: *mut vk::ImageFormatProperties2<'_>,
) {
    e.value(&physical_device);
    e.pointer(p_image_format_info);
    (*p_image_format_properties).encode_request(e);
}

/// The reply to `vkGetPhysicalDeviceImageFormatProperties2`.
pub unsafe fn reply_get_physical_device_image_format_properties2(
    e: &mut Encoder,
    result: vk::Result,
    p_image_format_properties: *mut vk::ImageFormatProperties2<'_>,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.value(&*p_image_format_properties);
    }
}

/// `vkGetPhysicalDeviceMemoryProperties`.
pub unsafe fn get_physical_device_memory_properties(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_memory_properties: *mut vk::PhysicalDeviceMemoryProperties,
) {
    e.value(&physical_device);
    (*p_memory_properties).encode_request(e);
}

/// The reply to `vkGetPhysicalDeviceMemoryProperties`.
pub unsafe fn reply_get_physical_device_memory_properties(
    e: &mut Encoder,
    p_memory_properties: *mut vk::PhysicalDeviceMemoryProperties,
) {
    e.value(&*p_memory_properties);
}

/// `vkGetPhysicalDeviceMemoryProperties2`.
pub unsafe fn get_physical_device_memory_properties2(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_memory_properties: *mut vk::PhysicalDeviceMemoryProperties2<'_>,
) {
    e.value(&physical_device);
    (*p_memory_properties).encode_request(e);
}

/// The reply to `vkGetPhysicalDeviceMemoryProperties2`.
pub unsafe fn reply_get_physical_device_memory_properties2(
    e: &mut Encoder,
    p_memory_properties: *mut vk::PhysicalDeviceMemoryProperties2<'_>,
) {
    e.value(&*p_memory_properties);
}

/// `vkGetPhysicalDeviceMultisamplePropertiesEXT`.
pub unsafe fn get_physical_device_multisample_properties_ext(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    samples: vk::SampleCountFlags,
    p_multisample_properties: *mut vk::MultisamplePropertiesEXT<'_>,
) {
    e.value(&physical_device);
    e.value(&samples);
    (*p_multisample_properties).encode_request(e);
}

/// The reply to `vkGetPhysicalDeviceMultisamplePropertiesEXT`.
pub unsafe fn reply_get_physical_device_multisample_properties_ext(
    e: &mut Encoder,
    p_multisample_properties: *mut vk::MultisamplePropertiesEXT<'_>,
) {
    e.value(&*p_multisample_properties);
}

/// `vkGetPhysicalDeviceProperties`.
pub unsafe fn get_physical_device_properties(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_properties: *mut vk::PhysicalDeviceProperties,
) {
    e.value(&physical_device);
    (*p_properties).encode_request(e);
}

/// The reply to `vkGetPhysicalDeviceProperties`.
pub unsafe fn reply_get_physical_device_properties(
    e: &mut Encoder,
    p_properties: *mut vk::PhysicalDeviceProperties,
) {
    e.value(&*p_properties);
}

/// `vkGetPhysicalDeviceProperties2`.
pub unsafe fn get_physical_device_properties2(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_properties: *mut vk::PhysicalDeviceProperties2<'_>,
) {
    e.value(&physical_device);
    (*p_properties).encode_request(e);
}

/// The reply to `vkGetPhysicalDeviceProperties2`.
pub unsafe fn reply_get_physical_device_properties2(
    e: &mut Encoder,
    p_properties: *mut vk::PhysicalDeviceProperties2<'_>,
) {
    e.value(&*p_properties);
}

/// `vkGetPhysicalDeviceQueueFamilyProperties`.
pub unsafe fn get_physical_device_queue_family_properties(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_queue_family_property_count: *mut u32,
    p_queue_family_properties: *mut vk::QueueFamilyProperties,
) {
    e.value(&physical_device);
    e.value(&(*p_queue_family_property_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(
        p_queue_family_properties,
        (*p_queue_family_property_count as usize).min(limits::REPLY_ELEMENTS_MAX),
    );
}

/// The reply to `vkGetPhysicalDeviceQueueFamilyProperties`.
pub unsafe fn reply_get_physical_device_queue_family_properties(
    e: &mut Encoder,
    p_queue_family_property_count: *mut u32,
    p_queue_family_properties: *mut vk::QueueFamilyProperties,
) {
    e.value(&*p_queue_family_property_count);
    e.array(p_queue_family_properties, *p_queue_family_property_count as usize);
}

/// `vkGetPhysicalDeviceQueueFamilyProperties2`.
pub unsafe fn get_physical_device_queue_family_properties2(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_queue_family_property_count: *mut u32,
    p_queue_family_properties: *mut vk::QueueFamilyProperties2<'_>,
) {
    e.value(&physical_device);
    e.value(&(*p_queue_family_property_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(
        p_queue_family_properties,
        (*p_queue_family_property_count as usize).min(limits::REPLY_ELEMENTS_MAX),
    );
}

/// The reply to `vkGetPhysicalDeviceQueueFamilyProperties2`.
pub unsafe fn reply_get_physical_device_queue_family_properties2(
    e: &mut Encoder,
    p_queue_family_property_count: *mut u32,
    p_queue_family_properties: *mut vk::QueueFamilyProperties2<'_>,
) {
    e.value(&*p_queue_family_property_count);
    e.array(p_queue_family_properties, *p_queue_family_property_count as usize);
}

/// `vkGetPhysicalDeviceSparseImageFormatProperties`.
pub unsafe fn get_physical_device_sparse_image_format_properties(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    format: vk::Format,
    ty: vk::ImageType,
    samples: vk::SampleCountFlags,
    usage: vk::ImageUsageFlags,
    tiling: vk::ImageTiling,
    p_property_count: *mut u32,
    p_properties: *mut vk::SparseImageFormatProperties,
) {
    e.value(&physical_device);
    e.value(&format);
    e.value(&ty);
    e.value(&samples);
    e.value(&usage);
    e.value(&tiling);
    e.value(&(*p_property_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(p_properties, (*p_property_count as usize).min(limits::REPLY_ELEMENTS_MAX));
}

/// The reply to `vkGetPhysicalDeviceSparseImageFormatProperties`.
pub unsafe fn reply_get_physical_device_sparse_image_format_properties(
    e: &mut Encoder,
    p_property_count: *mut u32,
    p_properties: *mut vk::SparseImageFormatProperties,
) {
    e.value(&*p_property_count);
    e.array(p_properties, *p_property_count as usize);
}

/// `vkGetPhysicalDeviceSparseImageFormatProperties2`.
pub unsafe fn get_physical_device_sparse_image_format_properties2(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_format_info: *const vk::PhysicalDeviceSparseImageFormatInfo2<'_>,
    p_property_count: *mut u32,
    p_properties: *mut vk::SparseImageFormatProperties2<'_>,
) {
    e.value(&physical_device);
    e.pointer(p_format_info);
    e.value(&(*p_property_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(p_properties, (*p_property_count as usize).min(limits::REPLY_ELEMENTS_MAX));
}

/// The reply to `vkGetPhysicalDeviceSparseImageFormatProperties2`.
pub unsafe fn reply_get_physical_device_sparse_image_format_properties2(
    e: &mut Encoder,
    p_property_count: *mut u32,
    p_properties: *mut vk::SparseImageFormatProperties2<'_>,
) {
    e.value(&*p_property_count);
    e.array(p_properties, *p_property_count as usize);
}
