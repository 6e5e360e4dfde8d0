// Written by `cargo xtask codegen`; do not edit.
//! Tables of the host driver's commands, each under its name or a name that it had as an extension.

use std::ffi::CStr;
use std::mem::transmute;

use ash::vk;

/// Commands of a device.
#[derive(Clone, Debug, Default)]
pub struct DeviceFunctions {
    /// `vkAllocateCommandBuffers`.
    pub allocate_command_buffers: Option<vk::PFN_vkAllocateCommandBuffers>,
    /// `vkAllocateDescriptorSets`.
    pub allocate_descriptor_sets: Option<vk::PFN_vkAllocateDescriptorSets>,
    /// `vkAllocateMemory`.
    pub allocate_memory: Option<vk::PFN_vkAllocateMemory>,
    /// `vkBeginCommandBuffer`.
    pub begin_command_buffer: Option<vk::PFN_vkBeginCommandBuffer>,
    /// `vkBindBufferMemory`.
    pub bind_buffer_memory: Option<vk::PFN_vkBindBufferMemory>,
    /// `vkBindBufferMemory2`.
    pub bind_buffer_memory2: Option<vk::PFN_vkBindBufferMemory2>,
    /// `vkBindImageMemory`.
    pub bind_image_memory: Option<vk::PFN_vkBindImageMemory>,
    /// `vkBindImageMemory2`.
    pub bind_image_memory2: Option<vk::PFN_vkBindImageMemory2>,
    /// `vkCmdBeginConditionalRenderingEXT`.
    pub cmd_begin_conditional_rendering_ext: Option<vk::PFN_vkCmdBeginConditionalRenderingEXT>,
    /// `vkCmdBeginDebugUtilsLabelEXT`.
    pub cmd_begin_debug_utils_label_ext: Option<vk::PFN_vkCmdBeginDebugUtilsLabelEXT>,
    /// `vkCmdBeginQuery`.
    pub cmd_begin_query: Option<vk::PFN_vkCmdBeginQuery>,
    /// `vkCmdBeginQueryIndexedEXT`.
    pub cmd_begin_query_indexed_ext: Option<vk::PFN_vkCmdBeginQueryIndexedEXT>,
    /// `vkCmdBeginRenderPass`.
    pub cmd_begin_render_pass: Option<vk::PFN_vkCmdBeginRenderPass>,
    /// `vkCmdBeginRenderPass2`.
    pub cmd_begin_render_pass2: Option<vk::PFN_vkCmdBeginRenderPass2>,
    /// `vkCmdBeginRendering`.
    pub cmd_begin_rendering: Option<vk::PFN_vkCmdBeginRendering>,
    /// `vkCmdBeginTransformFeedbackEXT`.
    pub cmd_begin_transform_feedback_ext: Option<vk::PFN_vkCmdBeginTransformFeedbackEXT>,
    /// `vkCmdBindDescriptorBufferEmbeddedSamplers2EXT`.
    pub cmd_bind_descriptor_buffer_embedded_samplers2_ext:
        Option<vk::PFN_vkCmdBindDescriptorBufferEmbeddedSamplers2EXT>,
    /// `vkCmdBindDescriptorBufferEmbeddedSamplersEXT`.
    pub cmd_bind_descriptor_buffer_embedded_samplers_ext:
        Option<vk::PFN_vkCmdBindDescriptorBufferEmbeddedSamplersEXT>,
    /// `vkCmdBindDescriptorBuffersEXT`.
    pub cmd_bind_descriptor_buffers_ext: Option<vk::PFN_vkCmdBindDescriptorBuffersEXT>,
    /// `vkCmdBindDescriptorSets`.
    pub cmd_bind_descriptor_sets: Option<vk::PFN_vkCmdBindDescriptorSets>,
    /// `vkCmdBindDescriptorSets2KHR`.
    pub cmd_bind_descriptor_sets2_khr: Option<vk::PFN_vkCmdBindDescriptorSets2KHR>,
    /// `vkCmdBindIndexBuffer`.
    pub cmd_bind_index_buffer: Option<vk::PFN_vkCmdBindIndexBuffer>,
    /// `vkCmdBindIndexBuffer2KHR`.
    pub cmd_bind_index_buffer2_khr: Option<vk::PFN_vkCmdBindIndexBuffer2KHR>,
    /// `vkCmdBindPipeline`.
    pub cmd_bind_pipeline: Option<vk::PFN_vkCmdBindPipeline>,
    /// `vkCmdBindShadersEXT`.
    pub cmd_bind_shaders_ext: Option<vk::PFN_vkCmdBindShadersEXT>,
    /// `vkCmdBindTransformFeedbackBuffersEXT`.
    pub cmd_bind_transform_feedback_buffers_ext: Option<vk::PFN_vkCmdBindTransformFeedbackBuffersEXT>,
    /// `vkCmdBindVertexBuffers`.
    pub cmd_bind_vertex_buffers: Option<vk::PFN_vkCmdBindVertexBuffers>,
    /// `vkCmdBindVertexBuffers2`.
    pub cmd_bind_vertex_buffers2: Option<vk::PFN_vkCmdBindVertexBuffers2>,
    /// `vkCmdBlitImage`.
    pub cmd_blit_image: Option<vk::PFN_vkCmdBlitImage>,
    /// `vkCmdBlitImage2`.
    pub cmd_blit_image2: Option<vk::PFN_vkCmdBlitImage2>,
    /// `vkCmdBuildAccelerationStructuresIndirectKHR`.
    pub cmd_build_acceleration_structures_indirect_khr:
        Option<vk::PFN_vkCmdBuildAccelerationStructuresIndirectKHR>,
    /// `vkCmdBuildAccelerationStructuresKHR`.
    pub cmd_build_acceleration_structures_khr: Option<vk::PFN_vkCmdBuildAccelerationStructuresKHR>,
    /// `vkCmdBuildMicromapsEXT`.
    pub cmd_build_micromaps_ext: Option<vk::PFN_vkCmdBuildMicromapsEXT>,
    /// `vkCmdClearAttachments`.
    pub cmd_clear_attachments: Option<vk::PFN_vkCmdClearAttachments>,
    /// `vkCmdClearColorImage`.
    pub cmd_clear_color_image: Option<vk::PFN_vkCmdClearColorImage>,
    /// `vkCmdClearDepthStencilImage`.
    pub cmd_clear_depth_stencil_image: Option<vk::PFN_vkCmdClearDepthStencilImage>,
    /// `vkCmdCopyAccelerationStructureKHR`.
    pub cmd_copy_acceleration_structure_khr: Option<vk::PFN_vkCmdCopyAccelerationStructureKHR>,
    /// `vkCmdCopyAccelerationStructureToMemoryKHR`.
    pub cmd_copy_acceleration_structure_to_memory_khr:
        Option<vk::PFN_vkCmdCopyAccelerationStructureToMemoryKHR>,
    /// `vkCmdCopyBuffer`.
    pub cmd_copy_buffer: Option<vk::PFN_vkCmdCopyBuffer>,
    /// `vkCmdCopyBuffer2`.
    pub cmd_copy_buffer2: Option<vk::PFN_vkCmdCopyBuffer2>,
    /// `vkCmdCopyBufferToImage`.
    pub cmd_copy_buffer_to_image: Option<vk::PFN_vkCmdCopyBufferToImage>,
    /// `vkCmdCopyBufferToImage2`.
    pub cmd_copy_buffer_to_image2: Option<vk::PFN_vkCmdCopyBufferToImage2>,
    /// `vkCmdCopyImage`.
    pub cmd_copy_image: Option<vk::PFN_vkCmdCopyImage>,
    /// `vkCmdCopyImage2`.
    pub cmd_copy_image2: Option<vk::PFN_vkCmdCopyImage2>,
    /// `vkCmdCopyImageToBuffer`.
    pub cmd_copy_image_to_buffer: Option<vk::PFN_vkCmdCopyImageToBuffer>,
    /// `vkCmdCopyImageToBuffer2`.
    pub cmd_copy_image_to_buffer2: Option<vk::PFN_vkCmdCopyImageToBuffer2>,
    /// `vkCmdCopyMemoryToAccelerationStructureKHR`.
    pub cmd_copy_memory_to_acceleration_structure_khr:
        Option<vk::PFN_vkCmdCopyMemoryToAccelerationStructureKHR>,
    /// `vkCmdCopyMemoryToMicromapEXT`.
    pub cmd_copy_memory_to_micromap_ext: Option<vk::PFN_vkCmdCopyMemoryToMicromapEXT>,
    /// `vkCmdCopyMicromapEXT`.
    pub cmd_copy_micromap_ext: Option<vk::PFN_vkCmdCopyMicromapEXT>,
    /// `vkCmdCopyMicromapToMemoryEXT`.
    pub cmd_copy_micromap_to_memory_ext: Option<vk::PFN_vkCmdCopyMicromapToMemoryEXT>,
    /// `vkCmdCopyQueryPoolResults`.
    pub cmd_copy_query_pool_results: Option<vk::PFN_vkCmdCopyQueryPoolResults>,
    /// `vkCmdDispatch`.
    pub cmd_dispatch: Option<vk::PFN_vkCmdDispatch>,
    /// `vkCmdDispatchBase`.
    pub cmd_dispatch_base: Option<vk::PFN_vkCmdDispatchBase>,
    /// `vkCmdDispatchIndirect`.
    pub cmd_dispatch_indirect: Option<vk::PFN_vkCmdDispatchIndirect>,
    /// `vkCmdDraw`.
    pub cmd_draw: Option<vk::PFN_vkCmdDraw>,
    /// `vkCmdDrawIndexed`.
    pub cmd_draw_indexed: Option<vk::PFN_vkCmdDrawIndexed>,
    /// `vkCmdDrawIndexedIndirect`.
    pub cmd_draw_indexed_indirect: Option<vk::PFN_vkCmdDrawIndexedIndirect>,
    /// `vkCmdDrawIndexedIndirectCount`.
    pub cmd_draw_indexed_indirect_count: Option<vk::PFN_vkCmdDrawIndexedIndirectCount>,
    /// `vkCmdDrawIndirect`.
    pub cmd_draw_indirect: Option<vk::PFN_vkCmdDrawIndirect>,
    /// `vkCmdDrawIndirectByteCountEXT`.
    pub cmd_draw_indirect_byte_count_ext: Option<vk::PFN_vkCmdDrawIndirectByteCountEXT>,
    /// `vkCmdDrawIndirectCount`.
    pub cmd_draw_indirect_count: Option<vk::PFN_vkCmdDrawIndirectCount>,
    /// `vkCmdDrawMeshTasksEXT`.
    pub cmd_draw_mesh_tasks_ext: Option<vk::PFN_vkCmdDrawMeshTasksEXT>,
    /// `vkCmdDrawMeshTasksIndirectCountEXT`.
    pub cmd_draw_mesh_tasks_indirect_count_ext: Option<vk::PFN_vkCmdDrawMeshTasksIndirectCountEXT>,
    /// `vkCmdDrawMeshTasksIndirectEXT`.
    pub cmd_draw_mesh_tasks_indirect_ext: Option<vk::PFN_vkCmdDrawMeshTasksIndirectEXT>,
    /// `vkCmdDrawMultiEXT`.
    pub cmd_draw_multi_ext: Option<vk::PFN_vkCmdDrawMultiEXT>,
    /// `vkCmdDrawMultiIndexedEXT`.
    pub cmd_draw_multi_indexed_ext: Option<vk::PFN_vkCmdDrawMultiIndexedEXT>,
    /// `vkCmdEndConditionalRenderingEXT`.
    pub cmd_end_conditional_rendering_ext: Option<vk::PFN_vkCmdEndConditionalRenderingEXT>,
    /// `vkCmdEndDebugUtilsLabelEXT`.
    pub cmd_end_debug_utils_label_ext: Option<vk::PFN_vkCmdEndDebugUtilsLabelEXT>,
    /// `vkCmdEndQuery`.
    pub cmd_end_query: Option<vk::PFN_vkCmdEndQuery>,
    /// `vkCmdEndQueryIndexedEXT`.
    pub cmd_end_query_indexed_ext: Option<vk::PFN_vkCmdEndQueryIndexedEXT>,
    /// `vkCmdEndRenderPass`.
    pub cmd_end_render_pass: Option<vk::PFN_vkCmdEndRenderPass>,
    /// `vkCmdEndRenderPass2`.
    pub cmd_end_render_pass2: Option<vk::PFN_vkCmdEndRenderPass2>,
    /// `vkCmdEndRendering`.
    pub cmd_end_rendering: Option<vk::PFN_vkCmdEndRendering>,
    /// `vkCmdEndTransformFeedbackEXT`.
    pub cmd_end_transform_feedback_ext: Option<vk::PFN_vkCmdEndTransformFeedbackEXT>,
    /// `vkCmdExecuteCommands`.
    pub cmd_execute_commands: Option<vk::PFN_vkCmdExecuteCommands>,
    /// `vkCmdFillBuffer`.
    pub cmd_fill_buffer: Option<vk::PFN_vkCmdFillBuffer>,
    /// `vkCmdInsertDebugUtilsLabelEXT`.
    pub cmd_insert_debug_utils_label_ext: Option<vk::PFN_vkCmdInsertDebugUtilsLabelEXT>,
    /// `vkCmdNextSubpass`.
    pub cmd_next_subpass: Option<vk::PFN_vkCmdNextSubpass>,
    /// `vkCmdNextSubpass2`.
    pub cmd_next_subpass2: Option<vk::PFN_vkCmdNextSubpass2>,
    /// `vkCmdPipelineBarrier`.
    pub cmd_pipeline_barrier: Option<vk::PFN_vkCmdPipelineBarrier>,
    /// `vkCmdPipelineBarrier2`.
    pub cmd_pipeline_barrier2: Option<vk::PFN_vkCmdPipelineBarrier2>,
    /// `vkCmdPushConstants`.
    pub cmd_push_constants: Option<vk::PFN_vkCmdPushConstants>,
    /// `vkCmdPushConstants2KHR`.
    pub cmd_push_constants2_khr: Option<vk::PFN_vkCmdPushConstants2KHR>,
    /// `vkCmdPushDescriptorSet2KHR`.
    pub cmd_push_descriptor_set2_khr: Option<vk::PFN_vkCmdPushDescriptorSet2KHR>,
    /// `vkCmdPushDescriptorSetKHR`.
    pub cmd_push_descriptor_set_khr: Option<vk::PFN_vkCmdPushDescriptorSetKHR>,
    /// `vkCmdResetEvent`.
    pub cmd_reset_event: Option<vk::PFN_vkCmdResetEvent>,
    /// `vkCmdResetEvent2`.
    pub cmd_reset_event2: Option<vk::PFN_vkCmdResetEvent2>,
    /// `vkCmdResetQueryPool`.
    pub cmd_reset_query_pool: Option<vk::PFN_vkCmdResetQueryPool>,
    /// `vkCmdResolveImage`.
    pub cmd_resolve_image: Option<vk::PFN_vkCmdResolveImage>,
    /// `vkCmdResolveImage2`.
    pub cmd_resolve_image2: Option<vk::PFN_vkCmdResolveImage2>,
    /// `vkCmdSetAlphaToCoverageEnableEXT`.
    pub cmd_set_alpha_to_coverage_enable_ext: Option<vk::PFN_vkCmdSetAlphaToCoverageEnableEXT>,
    /// `vkCmdSetAlphaToOneEnableEXT`.
    pub cmd_set_alpha_to_one_enable_ext: Option<vk::PFN_vkCmdSetAlphaToOneEnableEXT>,
    /// `vkCmdSetAttachmentFeedbackLoopEnableEXT`.
    pub cmd_set_attachment_feedback_loop_enable_ext: Option<vk::PFN_vkCmdSetAttachmentFeedbackLoopEnableEXT>,
    /// `vkCmdSetBlendConstants`.
    pub cmd_set_blend_constants: Option<vk::PFN_vkCmdSetBlendConstants>,
    /// `vkCmdSetColorBlendAdvancedEXT`.
    pub cmd_set_color_blend_advanced_ext: Option<vk::PFN_vkCmdSetColorBlendAdvancedEXT>,
    /// `vkCmdSetColorBlendEnableEXT`.
    pub cmd_set_color_blend_enable_ext: Option<vk::PFN_vkCmdSetColorBlendEnableEXT>,
    /// `vkCmdSetColorBlendEquationEXT`.
    pub cmd_set_color_blend_equation_ext: Option<vk::PFN_vkCmdSetColorBlendEquationEXT>,
    /// `vkCmdSetColorWriteEnableEXT`.
    pub cmd_set_color_write_enable_ext: Option<vk::PFN_vkCmdSetColorWriteEnableEXT>,
    /// `vkCmdSetColorWriteMaskEXT`.
    pub cmd_set_color_write_mask_ext: Option<vk::PFN_vkCmdSetColorWriteMaskEXT>,
    /// `vkCmdSetConservativeRasterizationModeEXT`.
    pub cmd_set_conservative_rasterization_mode_ext: Option<vk::PFN_vkCmdSetConservativeRasterizationModeEXT>,
    /// `vkCmdSetCullMode`.
    pub cmd_set_cull_mode: Option<vk::PFN_vkCmdSetCullMode>,
    /// `vkCmdSetDepthBias`.
    pub cmd_set_depth_bias: Option<vk::PFN_vkCmdSetDepthBias>,
    /// `vkCmdSetDepthBias2EXT`.
    pub cmd_set_depth_bias2_ext: Option<vk::PFN_vkCmdSetDepthBias2EXT>,
    /// `vkCmdSetDepthBiasEnable`.
    pub cmd_set_depth_bias_enable: Option<vk::PFN_vkCmdSetDepthBiasEnable>,
    /// `vkCmdSetDepthBounds`.
    pub cmd_set_depth_bounds: Option<vk::PFN_vkCmdSetDepthBounds>,
    /// `vkCmdSetDepthBoundsTestEnable`.
    pub cmd_set_depth_bounds_test_enable: Option<vk::PFN_vkCmdSetDepthBoundsTestEnable>,
    /// `vkCmdSetDepthClampEnableEXT`.
    pub cmd_set_depth_clamp_enable_ext: Option<vk::PFN_vkCmdSetDepthClampEnableEXT>,
    /// `vkCmdSetDepthClipEnableEXT`.
    pub cmd_set_depth_clip_enable_ext: Option<vk::PFN_vkCmdSetDepthClipEnableEXT>,
    /// `vkCmdSetDepthClipNegativeOneToOneEXT`.
    pub cmd_set_depth_clip_negative_one_to_one_ext: Option<vk::PFN_vkCmdSetDepthClipNegativeOneToOneEXT>,
    /// `vkCmdSetDepthCompareOp`.
    pub cmd_set_depth_compare_op: Option<vk::PFN_vkCmdSetDepthCompareOp>,
    /// `vkCmdSetDepthTestEnable`.
    pub cmd_set_depth_test_enable: Option<vk::PFN_vkCmdSetDepthTestEnable>,
    /// `vkCmdSetDepthWriteEnable`.
    pub cmd_set_depth_write_enable: Option<vk::PFN_vkCmdSetDepthWriteEnable>,
    /// `vkCmdSetDescriptorBufferOffsets2EXT`.
    pub cmd_set_descriptor_buffer_offsets2_ext: Option<vk::PFN_vkCmdSetDescriptorBufferOffsets2EXT>,
    /// `vkCmdSetDescriptorBufferOffsetsEXT`.
    pub cmd_set_descriptor_buffer_offsets_ext: Option<vk::PFN_vkCmdSetDescriptorBufferOffsetsEXT>,
    /// `vkCmdSetDeviceMask`.
    pub cmd_set_device_mask: Option<vk::PFN_vkCmdSetDeviceMask>,
    /// `vkCmdSetDiscardRectangleEXT`.
    pub cmd_set_discard_rectangle_ext: Option<vk::PFN_vkCmdSetDiscardRectangleEXT>,
    /// `vkCmdSetDiscardRectangleEnableEXT`.
    pub cmd_set_discard_rectangle_enable_ext: Option<vk::PFN_vkCmdSetDiscardRectangleEnableEXT>,
    /// `vkCmdSetDiscardRectangleModeEXT`.
    pub cmd_set_discard_rectangle_mode_ext: Option<vk::PFN_vkCmdSetDiscardRectangleModeEXT>,
    /// `vkCmdSetEvent`.
    pub cmd_set_event: Option<vk::PFN_vkCmdSetEvent>,
    /// `vkCmdSetEvent2`.
    pub cmd_set_event2: Option<vk::PFN_vkCmdSetEvent2>,
    /// `vkCmdSetExtraPrimitiveOverestimationSizeEXT`.
    pub cmd_set_extra_primitive_overestimation_size_ext:
        Option<vk::PFN_vkCmdSetExtraPrimitiveOverestimationSizeEXT>,
    /// `vkCmdSetFragmentShadingRateKHR`.
    pub cmd_set_fragment_shading_rate_khr: Option<vk::PFN_vkCmdSetFragmentShadingRateKHR>,
    /// `vkCmdSetFrontFace`.
    pub cmd_set_front_face: Option<vk::PFN_vkCmdSetFrontFace>,
    /// `vkCmdSetLineRasterizationModeEXT`.
    pub cmd_set_line_rasterization_mode_ext: Option<vk::PFN_vkCmdSetLineRasterizationModeEXT>,
    /// `vkCmdSetLineStippleEnableEXT`.
    pub cmd_set_line_stipple_enable_ext: Option<vk::PFN_vkCmdSetLineStippleEnableEXT>,
    /// `vkCmdSetLineStippleKHR`.
    pub cmd_set_line_stipple_khr: Option<vk::PFN_vkCmdSetLineStippleKHR>,
    /// `vkCmdSetLineWidth`.
    pub cmd_set_line_width: Option<vk::PFN_vkCmdSetLineWidth>,
    /// `vkCmdSetLogicOpEXT`.
    pub cmd_set_logic_op_ext: Option<vk::PFN_vkCmdSetLogicOpEXT>,
    /// `vkCmdSetLogicOpEnableEXT`.
    pub cmd_set_logic_op_enable_ext: Option<vk::PFN_vkCmdSetLogicOpEnableEXT>,
    /// `vkCmdSetPatchControlPointsEXT`.
    pub cmd_set_patch_control_points_ext: Option<vk::PFN_vkCmdSetPatchControlPointsEXT>,
    /// `vkCmdSetPolygonModeEXT`.
    pub cmd_set_polygon_mode_ext: Option<vk::PFN_vkCmdSetPolygonModeEXT>,
    /// `vkCmdSetPrimitiveRestartEnable`.
    pub cmd_set_primitive_restart_enable: Option<vk::PFN_vkCmdSetPrimitiveRestartEnable>,
    /// `vkCmdSetPrimitiveTopology`.
    pub cmd_set_primitive_topology: Option<vk::PFN_vkCmdSetPrimitiveTopology>,
    /// `vkCmdSetProvokingVertexModeEXT`.
    pub cmd_set_provoking_vertex_mode_ext: Option<vk::PFN_vkCmdSetProvokingVertexModeEXT>,
    /// `vkCmdSetRasterizationSamplesEXT`.
    pub cmd_set_rasterization_samples_ext: Option<vk::PFN_vkCmdSetRasterizationSamplesEXT>,
    /// `vkCmdSetRasterizationStreamEXT`.
    pub cmd_set_rasterization_stream_ext: Option<vk::PFN_vkCmdSetRasterizationStreamEXT>,
    /// `vkCmdSetRasterizerDiscardEnable`.
    pub cmd_set_rasterizer_discard_enable: Option<vk::PFN_vkCmdSetRasterizerDiscardEnable>,
    /// `vkCmdSetRayTracingPipelineStackSizeKHR`.
    pub cmd_set_ray_tracing_pipeline_stack_size_khr: Option<vk::PFN_vkCmdSetRayTracingPipelineStackSizeKHR>,
    /// `vkCmdSetRenderingAttachmentLocationsKHR`.
    pub cmd_set_rendering_attachment_locations_khr: Option<vk::PFN_vkCmdSetRenderingAttachmentLocationsKHR>,
    /// `vkCmdSetRenderingInputAttachmentIndicesKHR`.
    pub cmd_set_rendering_input_attachment_indices_khr:
        Option<vk::PFN_vkCmdSetRenderingInputAttachmentIndicesKHR>,
    /// `vkCmdSetSampleLocationsEXT`.
    pub cmd_set_sample_locations_ext: Option<vk::PFN_vkCmdSetSampleLocationsEXT>,
    /// `vkCmdSetSampleLocationsEnableEXT`.
    pub cmd_set_sample_locations_enable_ext: Option<vk::PFN_vkCmdSetSampleLocationsEnableEXT>,
    /// `vkCmdSetSampleMaskEXT`.
    pub cmd_set_sample_mask_ext: Option<vk::PFN_vkCmdSetSampleMaskEXT>,
    /// `vkCmdSetScissor`.
    pub cmd_set_scissor: Option<vk::PFN_vkCmdSetScissor>,
    /// `vkCmdSetScissorWithCount`.
    pub cmd_set_scissor_with_count: Option<vk::PFN_vkCmdSetScissorWithCount>,
    /// `vkCmdSetStencilCompareMask`.
    pub cmd_set_stencil_compare_mask: Option<vk::PFN_vkCmdSetStencilCompareMask>,
    /// `vkCmdSetStencilOp`.
    pub cmd_set_stencil_op: Option<vk::PFN_vkCmdSetStencilOp>,
    /// `vkCmdSetStencilReference`.
    pub cmd_set_stencil_reference: Option<vk::PFN_vkCmdSetStencilReference>,
    /// `vkCmdSetStencilTestEnable`.
    pub cmd_set_stencil_test_enable: Option<vk::PFN_vkCmdSetStencilTestEnable>,
    /// `vkCmdSetStencilWriteMask`.
    pub cmd_set_stencil_write_mask: Option<vk::PFN_vkCmdSetStencilWriteMask>,
    /// `vkCmdSetTessellationDomainOriginEXT`.
    pub cmd_set_tessellation_domain_origin_ext: Option<vk::PFN_vkCmdSetTessellationDomainOriginEXT>,
    /// `vkCmdSetVertexInputEXT`.
    pub cmd_set_vertex_input_ext: Option<vk::PFN_vkCmdSetVertexInputEXT>,
    /// `vkCmdSetViewport`.
    pub cmd_set_viewport: Option<vk::PFN_vkCmdSetViewport>,
    /// `vkCmdSetViewportWithCount`.
    pub cmd_set_viewport_with_count: Option<vk::PFN_vkCmdSetViewportWithCount>,
    /// `vkCmdTraceRaysIndirect2KHR`.
    pub cmd_trace_rays_indirect2_khr: Option<vk::PFN_vkCmdTraceRaysIndirect2KHR>,
    /// `vkCmdTraceRaysIndirectKHR`.
    pub cmd_trace_rays_indirect_khr: Option<vk::PFN_vkCmdTraceRaysIndirectKHR>,
    /// `vkCmdTraceRaysKHR`.
    pub cmd_trace_rays_khr: Option<vk::PFN_vkCmdTraceRaysKHR>,
    /// `vkCmdUpdateBuffer`.
    pub cmd_update_buffer: Option<vk::PFN_vkCmdUpdateBuffer>,
    /// `vkCmdWaitEvents`.
    pub cmd_wait_events: Option<vk::PFN_vkCmdWaitEvents>,
    /// `vkCmdWaitEvents2`.
    pub cmd_wait_events2: Option<vk::PFN_vkCmdWaitEvents2>,
    /// `vkCmdWriteAccelerationStructuresPropertiesKHR`.
    pub cmd_write_acceleration_structures_properties_khr:
        Option<vk::PFN_vkCmdWriteAccelerationStructuresPropertiesKHR>,
    /// `vkCmdWriteMicromapsPropertiesEXT`.
    pub cmd_write_micromaps_properties_ext: Option<vk::PFN_vkCmdWriteMicromapsPropertiesEXT>,
    /// `vkCmdWriteTimestamp`.
    pub cmd_write_timestamp: Option<vk::PFN_vkCmdWriteTimestamp>,
    /// `vkCmdWriteTimestamp2`.
    pub cmd_write_timestamp2: Option<vk::PFN_vkCmdWriteTimestamp2>,
    /// `vkCopyImageToImageEXT`.
    pub copy_image_to_image_ext: Option<vk::PFN_vkCopyImageToImageEXT>,
    /// `vkCopyImageToMemoryEXT`.
    pub copy_image_to_memory_ext: Option<vk::PFN_vkCopyImageToMemoryEXT>,
    /// `vkCopyMemoryToImageEXT`.
    pub copy_memory_to_image_ext: Option<vk::PFN_vkCopyMemoryToImageEXT>,
    /// `vkCreateAccelerationStructureKHR`.
    pub create_acceleration_structure_khr: Option<vk::PFN_vkCreateAccelerationStructureKHR>,
    /// `vkCreateBuffer`.
    pub create_buffer: Option<vk::PFN_vkCreateBuffer>,
    /// `vkCreateBufferView`.
    pub create_buffer_view: Option<vk::PFN_vkCreateBufferView>,
    /// `vkCreateCommandPool`.
    pub create_command_pool: Option<vk::PFN_vkCreateCommandPool>,
    /// `vkCreateComputePipelines`.
    pub create_compute_pipelines: Option<vk::PFN_vkCreateComputePipelines>,
    /// `vkCreateDescriptorPool`.
    pub create_descriptor_pool: Option<vk::PFN_vkCreateDescriptorPool>,
    /// `vkCreateDescriptorSetLayout`.
    pub create_descriptor_set_layout: Option<vk::PFN_vkCreateDescriptorSetLayout>,
    /// `vkCreateEvent`.
    pub create_event: Option<vk::PFN_vkCreateEvent>,
    /// `vkCreateFramebuffer`.
    pub create_framebuffer: Option<vk::PFN_vkCreateFramebuffer>,
    /// `vkCreateGraphicsPipelines`.
    pub create_graphics_pipelines: Option<vk::PFN_vkCreateGraphicsPipelines>,
    /// `vkCreateImage`.
    pub create_image: Option<vk::PFN_vkCreateImage>,
    /// `vkCreateImageView`.
    pub create_image_view: Option<vk::PFN_vkCreateImageView>,
    /// `vkCreateMicromapEXT`.
    pub create_micromap_ext: Option<vk::PFN_vkCreateMicromapEXT>,
    /// `vkCreatePipelineCache`.
    pub create_pipeline_cache: Option<vk::PFN_vkCreatePipelineCache>,
    /// `vkCreatePipelineLayout`.
    pub create_pipeline_layout: Option<vk::PFN_vkCreatePipelineLayout>,
    /// `vkCreateQueryPool`.
    pub create_query_pool: Option<vk::PFN_vkCreateQueryPool>,
    /// `vkCreateRayTracingPipelinesKHR`.
    pub create_ray_tracing_pipelines_khr: Option<vk::PFN_vkCreateRayTracingPipelinesKHR>,
    /// `vkCreateRenderPass`.
    pub create_render_pass: Option<vk::PFN_vkCreateRenderPass>,
    /// `vkCreateRenderPass2`.
    pub create_render_pass2: Option<vk::PFN_vkCreateRenderPass2>,
    /// `vkCreateSampler`.
    pub create_sampler: Option<vk::PFN_vkCreateSampler>,
    /// `vkCreateSamplerYcbcrConversion`.
    pub create_sampler_ycbcr_conversion: Option<vk::PFN_vkCreateSamplerYcbcrConversion>,
    /// `vkCreateSemaphore`.
    pub create_semaphore: Option<vk::PFN_vkCreateSemaphore>,
    /// `vkCreateShaderModule`.
    pub create_shader_module: Option<vk::PFN_vkCreateShaderModule>,
    /// `vkCreateShadersEXT`.
    pub create_shaders_ext: Option<vk::PFN_vkCreateShadersEXT>,
    /// `vkDestroyAccelerationStructureKHR`.
    pub destroy_acceleration_structure_khr: Option<vk::PFN_vkDestroyAccelerationStructureKHR>,
    /// `vkDestroyBuffer`.
    pub destroy_buffer: Option<vk::PFN_vkDestroyBuffer>,
    /// `vkDestroyBufferView`.
    pub destroy_buffer_view: Option<vk::PFN_vkDestroyBufferView>,
    /// `vkDestroyCommandPool`.
    pub destroy_command_pool: Option<vk::PFN_vkDestroyCommandPool>,
    /// `vkDestroyDescriptorPool`.
    pub destroy_descriptor_pool: Option<vk::PFN_vkDestroyDescriptorPool>,
    /// `vkDestroyDescriptorSetLayout`.
    pub destroy_descriptor_set_layout: Option<vk::PFN_vkDestroyDescriptorSetLayout>,
    /// `vkDestroyDevice`.
    pub destroy_device: Option<vk::PFN_vkDestroyDevice>,
    /// `vkDestroyEvent`.
    pub destroy_event: Option<vk::PFN_vkDestroyEvent>,
    /// `vkDestroyFramebuffer`.
    pub destroy_framebuffer: Option<vk::PFN_vkDestroyFramebuffer>,
    /// `vkDestroyImage`.
    pub destroy_image: Option<vk::PFN_vkDestroyImage>,
    /// `vkDestroyImageView`.
    pub destroy_image_view: Option<vk::PFN_vkDestroyImageView>,
    /// `vkDestroyMicromapEXT`.
    pub destroy_micromap_ext: Option<vk::PFN_vkDestroyMicromapEXT>,
    /// `vkDestroyPipeline`.
    pub destroy_pipeline: Option<vk::PFN_vkDestroyPipeline>,
    /// `vkDestroyPipelineCache`.
    pub destroy_pipeline_cache: Option<vk::PFN_vkDestroyPipelineCache>,
    /// `vkDestroyPipelineLayout`.
    pub destroy_pipeline_layout: Option<vk::PFN_vkDestroyPipelineLayout>,
    /// `vkDestroyQueryPool`.
    pub destroy_query_pool: Option<vk::PFN_vkDestroyQueryPool>,
    /// `vkDestroyRenderPass`.
    pub destroy_render_pass: Option<vk::PFN_vkDestroyRenderPass>,
    /// `vkDestroySampler`.
    pub destroy_sampler: Option<vk::PFN_vkDestroySampler>,
    /// `vkDestroySamplerYcbcrConversion`.
    pub destroy_sampler_ycbcr_conversion: Option<vk::PFN_vkDestroySamplerYcbcrConversion>,
    /// `vkDestroySemaphore`.
    pub destroy_semaphore: Option<vk::PFN_vkDestroySemaphore>,
    /// `vkDestroyShaderEXT`.
    pub destroy_shader_ext: Option<vk::PFN_vkDestroyShaderEXT>,
    /// `vkDestroyShaderModule`.
    pub destroy_shader_module: Option<vk::PFN_vkDestroyShaderModule>,
    /// `vkDeviceWaitIdle`.
    pub device_wait_idle: Option<vk::PFN_vkDeviceWaitIdle>,
    /// `vkEndCommandBuffer`.
    pub end_command_buffer: Option<vk::PFN_vkEndCommandBuffer>,
    /// `vkFlushMappedMemoryRanges`.
    pub flush_mapped_memory_ranges: Option<vk::PFN_vkFlushMappedMemoryRanges>,
    /// `vkFreeCommandBuffers`.
    pub free_command_buffers: Option<vk::PFN_vkFreeCommandBuffers>,
    /// `vkFreeDescriptorSets`.
    pub free_descriptor_sets: Option<vk::PFN_vkFreeDescriptorSets>,
    /// `vkFreeMemory`.
    pub free_memory: Option<vk::PFN_vkFreeMemory>,
    /// `vkGetAccelerationStructureBuildSizesKHR`.
    pub get_acceleration_structure_build_sizes_khr: Option<vk::PFN_vkGetAccelerationStructureBuildSizesKHR>,
    /// `vkGetAccelerationStructureDeviceAddressKHR`.
    pub get_acceleration_structure_device_address_khr:
        Option<vk::PFN_vkGetAccelerationStructureDeviceAddressKHR>,
    /// `vkGetBufferDeviceAddress`.
    pub get_buffer_device_address: Option<vk::PFN_vkGetBufferDeviceAddress>,
    /// `vkGetBufferMemoryRequirements`.
    pub get_buffer_memory_requirements: Option<vk::PFN_vkGetBufferMemoryRequirements>,
    /// `vkGetBufferMemoryRequirements2`.
    pub get_buffer_memory_requirements2: Option<vk::PFN_vkGetBufferMemoryRequirements2>,
    /// `vkGetCalibratedTimestampsKHR`.
    pub get_calibrated_timestamps_khr: Option<vk::PFN_vkGetCalibratedTimestampsKHR>,
    /// `vkGetDescriptorEXT`.
    pub get_descriptor_ext: Option<vk::PFN_vkGetDescriptorEXT>,
    /// `vkGetDescriptorSetLayoutBindingOffsetEXT`.
    pub get_descriptor_set_layout_binding_offset_ext:
        Option<vk::PFN_vkGetDescriptorSetLayoutBindingOffsetEXT>,
    /// `vkGetDescriptorSetLayoutSizeEXT`.
    pub get_descriptor_set_layout_size_ext: Option<vk::PFN_vkGetDescriptorSetLayoutSizeEXT>,
    /// `vkGetDescriptorSetLayoutSupport`.
    pub get_descriptor_set_layout_support: Option<vk::PFN_vkGetDescriptorSetLayoutSupport>,
    /// `vkGetDeviceAccelerationStructureCompatibilityKHR`.
    pub get_device_acceleration_structure_compatibility_khr:
        Option<vk::PFN_vkGetDeviceAccelerationStructureCompatibilityKHR>,
    /// `vkGetDeviceBufferMemoryRequirements`.
    pub get_device_buffer_memory_requirements: Option<vk::PFN_vkGetDeviceBufferMemoryRequirements>,
    /// `vkGetDeviceImageMemoryRequirements`.
    pub get_device_image_memory_requirements: Option<vk::PFN_vkGetDeviceImageMemoryRequirements>,
    /// `vkGetDeviceImageSparseMemoryRequirements`.
    pub get_device_image_sparse_memory_requirements: Option<vk::PFN_vkGetDeviceImageSparseMemoryRequirements>,
    /// `vkGetDeviceImageSubresourceLayoutKHR`.
    pub get_device_image_subresource_layout_khr: Option<vk::PFN_vkGetDeviceImageSubresourceLayoutKHR>,
    /// `vkGetDeviceMemoryCommitment`.
    pub get_device_memory_commitment: Option<vk::PFN_vkGetDeviceMemoryCommitment>,
    /// `vkGetDeviceMicromapCompatibilityEXT`.
    pub get_device_micromap_compatibility_ext: Option<vk::PFN_vkGetDeviceMicromapCompatibilityEXT>,
    /// `vkGetEventStatus`.
    pub get_event_status: Option<vk::PFN_vkGetEventStatus>,
    /// `vkGetImageMemoryRequirements`.
    pub get_image_memory_requirements: Option<vk::PFN_vkGetImageMemoryRequirements>,
    /// `vkGetImageMemoryRequirements2`.
    pub get_image_memory_requirements2: Option<vk::PFN_vkGetImageMemoryRequirements2>,
    /// `vkGetImageSparseMemoryRequirements`.
    pub get_image_sparse_memory_requirements: Option<vk::PFN_vkGetImageSparseMemoryRequirements>,
    /// `vkGetImageSparseMemoryRequirements2`.
    pub get_image_sparse_memory_requirements2: Option<vk::PFN_vkGetImageSparseMemoryRequirements2>,
    /// `vkGetImageSubresourceLayout`.
    pub get_image_subresource_layout: Option<vk::PFN_vkGetImageSubresourceLayout>,
    /// `vkGetImageSubresourceLayout2KHR`.
    pub get_image_subresource_layout2_khr: Option<vk::PFN_vkGetImageSubresourceLayout2KHR>,
    /// `vkGetMicromapBuildSizesEXT`.
    pub get_micromap_build_sizes_ext: Option<vk::PFN_vkGetMicromapBuildSizesEXT>,
    /// `vkGetPipelineCacheData`.
    pub get_pipeline_cache_data: Option<vk::PFN_vkGetPipelineCacheData>,
    /// `vkGetPipelineExecutableInternalRepresentationsKHR`.
    pub get_pipeline_executable_internal_representations_khr:
        Option<vk::PFN_vkGetPipelineExecutableInternalRepresentationsKHR>,
    /// `vkGetPipelineExecutablePropertiesKHR`.
    pub get_pipeline_executable_properties_khr: Option<vk::PFN_vkGetPipelineExecutablePropertiesKHR>,
    /// `vkGetPipelineExecutableStatisticsKHR`.
    pub get_pipeline_executable_statistics_khr: Option<vk::PFN_vkGetPipelineExecutableStatisticsKHR>,
    /// `vkGetQueryPoolResults`.
    pub get_query_pool_results: Option<vk::PFN_vkGetQueryPoolResults>,
    /// `vkGetRayTracingShaderGroupHandlesKHR`.
    pub get_ray_tracing_shader_group_handles_khr: Option<vk::PFN_vkGetRayTracingShaderGroupHandlesKHR>,
    /// `vkGetRayTracingShaderGroupStackSizeKHR`.
    pub get_ray_tracing_shader_group_stack_size_khr: Option<vk::PFN_vkGetRayTracingShaderGroupStackSizeKHR>,
    /// `vkGetRenderAreaGranularity`.
    pub get_render_area_granularity: Option<vk::PFN_vkGetRenderAreaGranularity>,
    /// `vkGetRenderingAreaGranularityKHR`.
    pub get_rendering_area_granularity_khr: Option<vk::PFN_vkGetRenderingAreaGranularityKHR>,
    /// `vkGetSemaphoreCounterValue`.
    pub get_semaphore_counter_value: Option<vk::PFN_vkGetSemaphoreCounterValue>,
    /// `vkGetShaderBinaryDataEXT`.
    pub get_shader_binary_data_ext: Option<vk::PFN_vkGetShaderBinaryDataEXT>,
    /// `vkGetShaderModuleCreateInfoIdentifierEXT`.
    pub get_shader_module_create_info_identifier_ext:
        Option<vk::PFN_vkGetShaderModuleCreateInfoIdentifierEXT>,
    /// `vkGetShaderModuleIdentifierEXT`.
    pub get_shader_module_identifier_ext: Option<vk::PFN_vkGetShaderModuleIdentifierEXT>,
    /// `vkInvalidateMappedMemoryRanges`.
    pub invalidate_mapped_memory_ranges: Option<vk::PFN_vkInvalidateMappedMemoryRanges>,
    /// `vkMergePipelineCaches`.
    pub merge_pipeline_caches: Option<vk::PFN_vkMergePipelineCaches>,
    /// `vkQueueBeginDebugUtilsLabelEXT`.
    pub queue_begin_debug_utils_label_ext: Option<vk::PFN_vkQueueBeginDebugUtilsLabelEXT>,
    /// `vkQueueBindSparse`.
    pub queue_bind_sparse: Option<vk::PFN_vkQueueBindSparse>,
    /// `vkQueueEndDebugUtilsLabelEXT`.
    pub queue_end_debug_utils_label_ext: Option<vk::PFN_vkQueueEndDebugUtilsLabelEXT>,
    /// `vkQueueInsertDebugUtilsLabelEXT`.
    pub queue_insert_debug_utils_label_ext: Option<vk::PFN_vkQueueInsertDebugUtilsLabelEXT>,
    /// `vkQueueSubmit`.
    pub queue_submit: Option<vk::PFN_vkQueueSubmit>,
    /// `vkQueueSubmit2`.
    pub queue_submit2: Option<vk::PFN_vkQueueSubmit2>,
    /// `vkQueueWaitIdle`.
    pub queue_wait_idle: Option<vk::PFN_vkQueueWaitIdle>,
    /// `vkResetCommandBuffer`.
    pub reset_command_buffer: Option<vk::PFN_vkResetCommandBuffer>,
    /// `vkResetCommandPool`.
    pub reset_command_pool: Option<vk::PFN_vkResetCommandPool>,
    /// `vkResetDescriptorPool`.
    pub reset_descriptor_pool: Option<vk::PFN_vkResetDescriptorPool>,
    /// `vkResetEvent`.
    pub reset_event: Option<vk::PFN_vkResetEvent>,
    /// `vkResetQueryPool`.
    pub reset_query_pool: Option<vk::PFN_vkResetQueryPool>,
    /// `vkSetDebugUtilsObjectNameEXT`.
    pub set_debug_utils_object_name_ext: Option<vk::PFN_vkSetDebugUtilsObjectNameEXT>,
    /// `vkSetDeviceMemoryPriorityEXT`.
    pub set_device_memory_priority_ext: Option<vk::PFN_vkSetDeviceMemoryPriorityEXT>,
    /// `vkSetEvent`.
    pub set_event: Option<vk::PFN_vkSetEvent>,
    /// `vkSignalSemaphore`.
    pub signal_semaphore: Option<vk::PFN_vkSignalSemaphore>,
    /// `vkTransitionImageLayoutEXT`.
    pub transition_image_layout_ext: Option<vk::PFN_vkTransitionImageLayoutEXT>,
    /// `vkUpdateDescriptorSets`.
    pub update_descriptor_sets: Option<vk::PFN_vkUpdateDescriptorSets>,
    /// `vkWaitSemaphores`.
    pub wait_semaphores: Option<vk::PFN_vkWaitSemaphores>,
}

impl DeviceFunctions {
    /// Asks `load` for each command.
    ///
    /// # Safety
    /// What `load` gives is the command of that name, or `None`.
    pub unsafe fn load(mut load: impl FnMut(&CStr) -> vk::PFN_vkVoidFunction) -> Self {
        type Pfn = unsafe extern "system" fn();
        Self {
            allocate_command_buffers: load(c"vkAllocateCommandBuffers")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkAllocateCommandBuffers>(f) }),
            allocate_descriptor_sets: load(c"vkAllocateDescriptorSets")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkAllocateDescriptorSets>(f) }),
            allocate_memory: load(c"vkAllocateMemory")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkAllocateMemory>(f) }),
            begin_command_buffer: load(c"vkBeginCommandBuffer")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkBeginCommandBuffer>(f) }),
            bind_buffer_memory: load(c"vkBindBufferMemory")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkBindBufferMemory>(f) }),
            bind_buffer_memory2: load(c"vkBindBufferMemory2")
                .or_else(|| load(c"vkBindBufferMemory2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkBindBufferMemory2>(f) }),
            bind_image_memory: load(c"vkBindImageMemory")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkBindImageMemory>(f) }),
            bind_image_memory2: load(c"vkBindImageMemory2")
                .or_else(|| load(c"vkBindImageMemory2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkBindImageMemory2>(f) }),
            cmd_begin_conditional_rendering_ext: load(c"vkCmdBeginConditionalRenderingEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBeginConditionalRenderingEXT>(f) }),
            cmd_begin_debug_utils_label_ext: load(c"vkCmdBeginDebugUtilsLabelEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBeginDebugUtilsLabelEXT>(f) }),
            cmd_begin_query: load(c"vkCmdBeginQuery")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBeginQuery>(f) }),
            cmd_begin_query_indexed_ext: load(c"vkCmdBeginQueryIndexedEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBeginQueryIndexedEXT>(f) }),
            cmd_begin_render_pass: load(c"vkCmdBeginRenderPass")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBeginRenderPass>(f) }),
            cmd_begin_render_pass2: load(c"vkCmdBeginRenderPass2")
                .or_else(|| load(c"vkCmdBeginRenderPass2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBeginRenderPass2>(f) }),
            cmd_begin_rendering: load(c"vkCmdBeginRendering")
                .or_else(|| load(c"vkCmdBeginRenderingKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBeginRendering>(f) }),
            cmd_begin_transform_feedback_ext: load(c"vkCmdBeginTransformFeedbackEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBeginTransformFeedbackEXT>(f) }),
            cmd_bind_descriptor_buffer_embedded_samplers2_ext: load(
                c"vkCmdBindDescriptorBufferEmbeddedSamplers2EXT",
            )
            .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBindDescriptorBufferEmbeddedSamplers2EXT>(f) }),
            cmd_bind_descriptor_buffer_embedded_samplers_ext: load(
                c"vkCmdBindDescriptorBufferEmbeddedSamplersEXT",
            )
            .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBindDescriptorBufferEmbeddedSamplersEXT>(f) }),
            cmd_bind_descriptor_buffers_ext: load(c"vkCmdBindDescriptorBuffersEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBindDescriptorBuffersEXT>(f) }),
            cmd_bind_descriptor_sets: load(c"vkCmdBindDescriptorSets")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBindDescriptorSets>(f) }),
            cmd_bind_descriptor_sets2_khr: load(c"vkCmdBindDescriptorSets2KHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBindDescriptorSets2KHR>(f) }),
            cmd_bind_index_buffer: load(c"vkCmdBindIndexBuffer")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBindIndexBuffer>(f) }),
            cmd_bind_index_buffer2_khr: load(c"vkCmdBindIndexBuffer2KHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBindIndexBuffer2KHR>(f) }),
            cmd_bind_pipeline: load(c"vkCmdBindPipeline")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBindPipeline>(f) }),
            cmd_bind_shaders_ext: load(c"vkCmdBindShadersEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBindShadersEXT>(f) }),
            cmd_bind_transform_feedback_buffers_ext: load(c"vkCmdBindTransformFeedbackBuffersEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBindTransformFeedbackBuffersEXT>(f) }),
            cmd_bind_vertex_buffers: load(c"vkCmdBindVertexBuffers")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBindVertexBuffers>(f) }),
            cmd_bind_vertex_buffers2: load(c"vkCmdBindVertexBuffers2")
                .or_else(|| load(c"vkCmdBindVertexBuffers2EXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBindVertexBuffers2>(f) }),
            cmd_blit_image: load(c"vkCmdBlitImage")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBlitImage>(f) }),
            cmd_blit_image2: load(c"vkCmdBlitImage2")
                .or_else(|| load(c"vkCmdBlitImage2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBlitImage2>(f) }),
            cmd_build_acceleration_structures_indirect_khr: load(
                c"vkCmdBuildAccelerationStructuresIndirectKHR",
            )
            .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBuildAccelerationStructuresIndirectKHR>(f) }),
            cmd_build_acceleration_structures_khr: load(c"vkCmdBuildAccelerationStructuresKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBuildAccelerationStructuresKHR>(f) }),
            cmd_build_micromaps_ext: load(c"vkCmdBuildMicromapsEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdBuildMicromapsEXT>(f) }),
            cmd_clear_attachments: load(c"vkCmdClearAttachments")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdClearAttachments>(f) }),
            cmd_clear_color_image: load(c"vkCmdClearColorImage")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdClearColorImage>(f) }),
            cmd_clear_depth_stencil_image: load(c"vkCmdClearDepthStencilImage")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdClearDepthStencilImage>(f) }),
            cmd_copy_acceleration_structure_khr: load(c"vkCmdCopyAccelerationStructureKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyAccelerationStructureKHR>(f) }),
            cmd_copy_acceleration_structure_to_memory_khr: load(c"vkCmdCopyAccelerationStructureToMemoryKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyAccelerationStructureToMemoryKHR>(f) }),
            cmd_copy_buffer: load(c"vkCmdCopyBuffer")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyBuffer>(f) }),
            cmd_copy_buffer2: load(c"vkCmdCopyBuffer2")
                .or_else(|| load(c"vkCmdCopyBuffer2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyBuffer2>(f) }),
            cmd_copy_buffer_to_image: load(c"vkCmdCopyBufferToImage")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyBufferToImage>(f) }),
            cmd_copy_buffer_to_image2: load(c"vkCmdCopyBufferToImage2")
                .or_else(|| load(c"vkCmdCopyBufferToImage2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyBufferToImage2>(f) }),
            cmd_copy_image: load(c"vkCmdCopyImage")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyImage>(f) }),
            cmd_copy_image2: load(c"vkCmdCopyImage2")
                .or_else(|| load(c"vkCmdCopyImage2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyImage2>(f) }),
            cmd_copy_image_to_buffer: load(c"vkCmdCopyImageToBuffer")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyImageToBuffer>(f) }),
            cmd_copy_image_to_buffer2: load(c"vkCmdCopyImageToBuffer2")
                .or_else(|| load(c"vkCmdCopyImageToBuffer2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyImageToBuffer2>(f) }),
            cmd_copy_memory_to_acceleration_structure_khr: load(c"vkCmdCopyMemoryToAccelerationStructureKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyMemoryToAccelerationStructureKHR>(f) }),
            cmd_copy_memory_to_micromap_ext: load(c"vkCmdCopyMemoryToMicromapEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyMemoryToMicromapEXT>(f) }),
            cmd_copy_micromap_ext: load(c"vkCmdCopyMicromapEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyMicromapEXT>(f) }),
            cmd_copy_micromap_to_memory_ext: load(c"vkCmdCopyMicromapToMemoryEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyMicromapToMemoryEXT>(f) }),
            cmd_copy_query_pool_results: load(c"vkCmdCopyQueryPoolResults")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdCopyQueryPoolResults>(f) }),
            cmd_dispatch: load(c"vkCmdDispatch")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDispatch>(f) }),
            cmd_dispatch_base: load(c"vkCmdDispatchBase")
                .or_else(|| load(c"vkCmdDispatchBaseKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDispatchBase>(f) }),
            cmd_dispatch_indirect: load(c"vkCmdDispatchIndirect")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDispatchIndirect>(f) }),
            cmd_draw: load(c"vkCmdDraw").map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDraw>(f) }),
            cmd_draw_indexed: load(c"vkCmdDrawIndexed")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDrawIndexed>(f) }),
            cmd_draw_indexed_indirect: load(c"vkCmdDrawIndexedIndirect")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDrawIndexedIndirect>(f) }),
            cmd_draw_indexed_indirect_count: load(c"vkCmdDrawIndexedIndirectCount")
                .or_else(|| load(c"vkCmdDrawIndexedIndirectCountKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDrawIndexedIndirectCount>(f) }),
            cmd_draw_indirect: load(c"vkCmdDrawIndirect")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDrawIndirect>(f) }),
            cmd_draw_indirect_byte_count_ext: load(c"vkCmdDrawIndirectByteCountEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDrawIndirectByteCountEXT>(f) }),
            cmd_draw_indirect_count: load(c"vkCmdDrawIndirectCount")
                .or_else(|| load(c"vkCmdDrawIndirectCountKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDrawIndirectCount>(f) }),
            cmd_draw_mesh_tasks_ext: load(c"vkCmdDrawMeshTasksEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDrawMeshTasksEXT>(f) }),
            cmd_draw_mesh_tasks_indirect_count_ext: load(c"vkCmdDrawMeshTasksIndirectCountEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDrawMeshTasksIndirectCountEXT>(f) }),
            cmd_draw_mesh_tasks_indirect_ext: load(c"vkCmdDrawMeshTasksIndirectEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDrawMeshTasksIndirectEXT>(f) }),
            cmd_draw_multi_ext: load(c"vkCmdDrawMultiEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDrawMultiEXT>(f) }),
            cmd_draw_multi_indexed_ext: load(c"vkCmdDrawMultiIndexedEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdDrawMultiIndexedEXT>(f) }),
            cmd_end_conditional_rendering_ext: load(c"vkCmdEndConditionalRenderingEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdEndConditionalRenderingEXT>(f) }),
            cmd_end_debug_utils_label_ext: load(c"vkCmdEndDebugUtilsLabelEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdEndDebugUtilsLabelEXT>(f) }),
            cmd_end_query: load(c"vkCmdEndQuery")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdEndQuery>(f) }),
            cmd_end_query_indexed_ext: load(c"vkCmdEndQueryIndexedEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdEndQueryIndexedEXT>(f) }),
            cmd_end_render_pass: load(c"vkCmdEndRenderPass")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdEndRenderPass>(f) }),
            cmd_end_render_pass2: load(c"vkCmdEndRenderPass2")
                .or_else(|| load(c"vkCmdEndRenderPass2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdEndRenderPass2>(f) }),
            cmd_end_rendering: load(c"vkCmdEndRendering")
                .or_else(|| load(c"vkCmdEndRenderingKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdEndRendering>(f) }),
            cmd_end_transform_feedback_ext: load(c"vkCmdEndTransformFeedbackEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdEndTransformFeedbackEXT>(f) }),
            cmd_execute_commands: load(c"vkCmdExecuteCommands")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdExecuteCommands>(f) }),
            cmd_fill_buffer: load(c"vkCmdFillBuffer")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdFillBuffer>(f) }),
            cmd_insert_debug_utils_label_ext: load(c"vkCmdInsertDebugUtilsLabelEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdInsertDebugUtilsLabelEXT>(f) }),
            cmd_next_subpass: load(c"vkCmdNextSubpass")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdNextSubpass>(f) }),
            cmd_next_subpass2: load(c"vkCmdNextSubpass2")
                .or_else(|| load(c"vkCmdNextSubpass2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdNextSubpass2>(f) }),
            cmd_pipeline_barrier: load(c"vkCmdPipelineBarrier")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdPipelineBarrier>(f) }),
            cmd_pipeline_barrier2: load(c"vkCmdPipelineBarrier2")
                .or_else(|| load(c"vkCmdPipelineBarrier2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdPipelineBarrier2>(f) }),
            cmd_push_constants: load(c"vkCmdPushConstants")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdPushConstants>(f) }),
            cmd_push_constants2_khr: load(c"vkCmdPushConstants2KHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdPushConstants2KHR>(f) }),
            cmd_push_descriptor_set2_khr: load(c"vkCmdPushDescriptorSet2KHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdPushDescriptorSet2KHR>(f) }),
            cmd_push_descriptor_set_khr: load(c"vkCmdPushDescriptorSetKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdPushDescriptorSetKHR>(f) }),
            cmd_reset_event: load(c"vkCmdResetEvent")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdResetEvent>(f) }),
            cmd_reset_event2: load(c"vkCmdResetEvent2")
                .or_else(|| load(c"vkCmdResetEvent2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdResetEvent2>(f) }),
            cmd_reset_query_pool: load(c"vkCmdResetQueryPool")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdResetQueryPool>(f) }),
            cmd_resolve_image: load(c"vkCmdResolveImage")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdResolveImage>(f) }),
            cmd_resolve_image2: load(c"vkCmdResolveImage2")
                .or_else(|| load(c"vkCmdResolveImage2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdResolveImage2>(f) }),
            cmd_set_alpha_to_coverage_enable_ext: load(c"vkCmdSetAlphaToCoverageEnableEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetAlphaToCoverageEnableEXT>(f) }),
            cmd_set_alpha_to_one_enable_ext: load(c"vkCmdSetAlphaToOneEnableEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetAlphaToOneEnableEXT>(f) }),
            cmd_set_attachment_feedback_loop_enable_ext: load(c"vkCmdSetAttachmentFeedbackLoopEnableEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetAttachmentFeedbackLoopEnableEXT>(f) }),
            cmd_set_blend_constants: load(c"vkCmdSetBlendConstants")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetBlendConstants>(f) }),
            cmd_set_color_blend_advanced_ext: load(c"vkCmdSetColorBlendAdvancedEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetColorBlendAdvancedEXT>(f) }),
            cmd_set_color_blend_enable_ext: load(c"vkCmdSetColorBlendEnableEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetColorBlendEnableEXT>(f) }),
            cmd_set_color_blend_equation_ext: load(c"vkCmdSetColorBlendEquationEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetColorBlendEquationEXT>(f) }),
            cmd_set_color_write_enable_ext: load(c"vkCmdSetColorWriteEnableEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetColorWriteEnableEXT>(f) }),
            cmd_set_color_write_mask_ext: load(c"vkCmdSetColorWriteMaskEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetColorWriteMaskEXT>(f) }),
            cmd_set_conservative_rasterization_mode_ext: load(c"vkCmdSetConservativeRasterizationModeEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetConservativeRasterizationModeEXT>(f) }),
            cmd_set_cull_mode: load(c"vkCmdSetCullMode")
                .or_else(|| load(c"vkCmdSetCullModeEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetCullMode>(f) }),
            cmd_set_depth_bias: load(c"vkCmdSetDepthBias")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDepthBias>(f) }),
            cmd_set_depth_bias2_ext: load(c"vkCmdSetDepthBias2EXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDepthBias2EXT>(f) }),
            cmd_set_depth_bias_enable: load(c"vkCmdSetDepthBiasEnable")
                .or_else(|| load(c"vkCmdSetDepthBiasEnableEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDepthBiasEnable>(f) }),
            cmd_set_depth_bounds: load(c"vkCmdSetDepthBounds")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDepthBounds>(f) }),
            cmd_set_depth_bounds_test_enable: load(c"vkCmdSetDepthBoundsTestEnable")
                .or_else(|| load(c"vkCmdSetDepthBoundsTestEnableEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDepthBoundsTestEnable>(f) }),
            cmd_set_depth_clamp_enable_ext: load(c"vkCmdSetDepthClampEnableEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDepthClampEnableEXT>(f) }),
            cmd_set_depth_clip_enable_ext: load(c"vkCmdSetDepthClipEnableEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDepthClipEnableEXT>(f) }),
            cmd_set_depth_clip_negative_one_to_one_ext: load(c"vkCmdSetDepthClipNegativeOneToOneEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDepthClipNegativeOneToOneEXT>(f) }),
            cmd_set_depth_compare_op: load(c"vkCmdSetDepthCompareOp")
                .or_else(|| load(c"vkCmdSetDepthCompareOpEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDepthCompareOp>(f) }),
            cmd_set_depth_test_enable: load(c"vkCmdSetDepthTestEnable")
                .or_else(|| load(c"vkCmdSetDepthTestEnableEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDepthTestEnable>(f) }),
            cmd_set_depth_write_enable: load(c"vkCmdSetDepthWriteEnable")
                .or_else(|| load(c"vkCmdSetDepthWriteEnableEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDepthWriteEnable>(f) }),
            cmd_set_descriptor_buffer_offsets2_ext: load(c"vkCmdSetDescriptorBufferOffsets2EXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDescriptorBufferOffsets2EXT>(f) }),
            cmd_set_descriptor_buffer_offsets_ext: load(c"vkCmdSetDescriptorBufferOffsetsEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDescriptorBufferOffsetsEXT>(f) }),
            cmd_set_device_mask: load(c"vkCmdSetDeviceMask")
                .or_else(|| load(c"vkCmdSetDeviceMaskKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDeviceMask>(f) }),
            cmd_set_discard_rectangle_ext: load(c"vkCmdSetDiscardRectangleEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDiscardRectangleEXT>(f) }),
            cmd_set_discard_rectangle_enable_ext: load(c"vkCmdSetDiscardRectangleEnableEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDiscardRectangleEnableEXT>(f) }),
            cmd_set_discard_rectangle_mode_ext: load(c"vkCmdSetDiscardRectangleModeEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetDiscardRectangleModeEXT>(f) }),
            cmd_set_event: load(c"vkCmdSetEvent")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetEvent>(f) }),
            cmd_set_event2: load(c"vkCmdSetEvent2")
                .or_else(|| load(c"vkCmdSetEvent2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetEvent2>(f) }),
            cmd_set_extra_primitive_overestimation_size_ext: load(
                c"vkCmdSetExtraPrimitiveOverestimationSizeEXT",
            )
            .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetExtraPrimitiveOverestimationSizeEXT>(f) }),
            cmd_set_fragment_shading_rate_khr: load(c"vkCmdSetFragmentShadingRateKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetFragmentShadingRateKHR>(f) }),
            cmd_set_front_face: load(c"vkCmdSetFrontFace")
                .or_else(|| load(c"vkCmdSetFrontFaceEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetFrontFace>(f) }),
            cmd_set_line_rasterization_mode_ext: load(c"vkCmdSetLineRasterizationModeEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetLineRasterizationModeEXT>(f) }),
            cmd_set_line_stipple_enable_ext: load(c"vkCmdSetLineStippleEnableEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetLineStippleEnableEXT>(f) }),
            cmd_set_line_stipple_khr: load(c"vkCmdSetLineStippleKHR")
                .or_else(|| load(c"vkCmdSetLineStippleEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetLineStippleKHR>(f) }),
            cmd_set_line_width: load(c"vkCmdSetLineWidth")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetLineWidth>(f) }),
            cmd_set_logic_op_ext: load(c"vkCmdSetLogicOpEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetLogicOpEXT>(f) }),
            cmd_set_logic_op_enable_ext: load(c"vkCmdSetLogicOpEnableEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetLogicOpEnableEXT>(f) }),
            cmd_set_patch_control_points_ext: load(c"vkCmdSetPatchControlPointsEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetPatchControlPointsEXT>(f) }),
            cmd_set_polygon_mode_ext: load(c"vkCmdSetPolygonModeEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetPolygonModeEXT>(f) }),
            cmd_set_primitive_restart_enable: load(c"vkCmdSetPrimitiveRestartEnable")
                .or_else(|| load(c"vkCmdSetPrimitiveRestartEnableEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetPrimitiveRestartEnable>(f) }),
            cmd_set_primitive_topology: load(c"vkCmdSetPrimitiveTopology")
                .or_else(|| load(c"vkCmdSetPrimitiveTopologyEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetPrimitiveTopology>(f) }),
            cmd_set_provoking_vertex_mode_ext: load(c"vkCmdSetProvokingVertexModeEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetProvokingVertexModeEXT>(f) }),
            cmd_set_rasterization_samples_ext: load(c"vkCmdSetRasterizationSamplesEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetRasterizationSamplesEXT>(f) }),
            cmd_set_rasterization_stream_ext: load(c"vkCmdSetRasterizationStreamEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetRasterizationStreamEXT>(f) }),
            cmd_set_rasterizer_discard_enable: load(c"vkCmdSetRasterizerDiscardEnable")
                .or_else(|| load(c"vkCmdSetRasterizerDiscardEnableEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetRasterizerDiscardEnable>(f) }),
            cmd_set_ray_tracing_pipeline_stack_size_khr: load(c"vkCmdSetRayTracingPipelineStackSizeKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetRayTracingPipelineStackSizeKHR>(f) }),
            cmd_set_rendering_attachment_locations_khr: load(c"vkCmdSetRenderingAttachmentLocationsKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetRenderingAttachmentLocationsKHR>(f) }),
            cmd_set_rendering_input_attachment_indices_khr: load(
                c"vkCmdSetRenderingInputAttachmentIndicesKHR",
            )
            .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetRenderingInputAttachmentIndicesKHR>(f) }),
            cmd_set_sample_locations_ext: load(c"vkCmdSetSampleLocationsEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetSampleLocationsEXT>(f) }),
            cmd_set_sample_locations_enable_ext: load(c"vkCmdSetSampleLocationsEnableEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetSampleLocationsEnableEXT>(f) }),
            cmd_set_sample_mask_ext: load(c"vkCmdSetSampleMaskEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetSampleMaskEXT>(f) }),
            cmd_set_scissor: load(c"vkCmdSetScissor")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetScissor>(f) }),
            cmd_set_scissor_with_count: load(c"vkCmdSetScissorWithCount")
                .or_else(|| load(c"vkCmdSetScissorWithCountEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetScissorWithCount>(f) }),
            cmd_set_stencil_compare_mask: load(c"vkCmdSetStencilCompareMask")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetStencilCompareMask>(f) }),
            cmd_set_stencil_op: load(c"vkCmdSetStencilOp")
                .or_else(|| load(c"vkCmdSetStencilOpEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetStencilOp>(f) }),
            cmd_set_stencil_reference: load(c"vkCmdSetStencilReference")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetStencilReference>(f) }),
            cmd_set_stencil_test_enable: load(c"vkCmdSetStencilTestEnable")
                .or_else(|| load(c"vkCmdSetStencilTestEnableEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetStencilTestEnable>(f) }),
            cmd_set_stencil_write_mask: load(c"vkCmdSetStencilWriteMask")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetStencilWriteMask>(f) }),
            cmd_set_tessellation_domain_origin_ext: load(c"vkCmdSetTessellationDomainOriginEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetTessellationDomainOriginEXT>(f) }),
            cmd_set_vertex_input_ext: load(c"vkCmdSetVertexInputEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetVertexInputEXT>(f) }),
            cmd_set_viewport: load(c"vkCmdSetViewport")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetViewport>(f) }),
            cmd_set_viewport_with_count: load(c"vkCmdSetViewportWithCount")
                .or_else(|| load(c"vkCmdSetViewportWithCountEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdSetViewportWithCount>(f) }),
            cmd_trace_rays_indirect2_khr: load(c"vkCmdTraceRaysIndirect2KHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdTraceRaysIndirect2KHR>(f) }),
            cmd_trace_rays_indirect_khr: load(c"vkCmdTraceRaysIndirectKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdTraceRaysIndirectKHR>(f) }),
            cmd_trace_rays_khr: load(c"vkCmdTraceRaysKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdTraceRaysKHR>(f) }),
            cmd_update_buffer: load(c"vkCmdUpdateBuffer")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdUpdateBuffer>(f) }),
            cmd_wait_events: load(c"vkCmdWaitEvents")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdWaitEvents>(f) }),
            cmd_wait_events2: load(c"vkCmdWaitEvents2")
                .or_else(|| load(c"vkCmdWaitEvents2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdWaitEvents2>(f) }),
            cmd_write_acceleration_structures_properties_khr: load(
                c"vkCmdWriteAccelerationStructuresPropertiesKHR",
            )
            .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdWriteAccelerationStructuresPropertiesKHR>(f) }),
            cmd_write_micromaps_properties_ext: load(c"vkCmdWriteMicromapsPropertiesEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdWriteMicromapsPropertiesEXT>(f) }),
            cmd_write_timestamp: load(c"vkCmdWriteTimestamp")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdWriteTimestamp>(f) }),
            cmd_write_timestamp2: load(c"vkCmdWriteTimestamp2")
                .or_else(|| load(c"vkCmdWriteTimestamp2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCmdWriteTimestamp2>(f) }),
            copy_image_to_image_ext: load(c"vkCopyImageToImageEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCopyImageToImageEXT>(f) }),
            copy_image_to_memory_ext: load(c"vkCopyImageToMemoryEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCopyImageToMemoryEXT>(f) }),
            copy_memory_to_image_ext: load(c"vkCopyMemoryToImageEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCopyMemoryToImageEXT>(f) }),
            create_acceleration_structure_khr: load(c"vkCreateAccelerationStructureKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateAccelerationStructureKHR>(f) }),
            create_buffer: load(c"vkCreateBuffer")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateBuffer>(f) }),
            create_buffer_view: load(c"vkCreateBufferView")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateBufferView>(f) }),
            create_command_pool: load(c"vkCreateCommandPool")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateCommandPool>(f) }),
            create_compute_pipelines: load(c"vkCreateComputePipelines")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateComputePipelines>(f) }),
            create_descriptor_pool: load(c"vkCreateDescriptorPool")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateDescriptorPool>(f) }),
            create_descriptor_set_layout: load(c"vkCreateDescriptorSetLayout")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateDescriptorSetLayout>(f) }),
            create_event: load(c"vkCreateEvent")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateEvent>(f) }),
            create_framebuffer: load(c"vkCreateFramebuffer")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateFramebuffer>(f) }),
            create_graphics_pipelines: load(c"vkCreateGraphicsPipelines")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateGraphicsPipelines>(f) }),
            create_image: load(c"vkCreateImage")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateImage>(f) }),
            create_image_view: load(c"vkCreateImageView")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateImageView>(f) }),
            create_micromap_ext: load(c"vkCreateMicromapEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateMicromapEXT>(f) }),
            create_pipeline_cache: load(c"vkCreatePipelineCache")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreatePipelineCache>(f) }),
            create_pipeline_layout: load(c"vkCreatePipelineLayout")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreatePipelineLayout>(f) }),
            create_query_pool: load(c"vkCreateQueryPool")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateQueryPool>(f) }),
            create_ray_tracing_pipelines_khr: load(c"vkCreateRayTracingPipelinesKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateRayTracingPipelinesKHR>(f) }),
            create_render_pass: load(c"vkCreateRenderPass")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateRenderPass>(f) }),
            create_render_pass2: load(c"vkCreateRenderPass2")
                .or_else(|| load(c"vkCreateRenderPass2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateRenderPass2>(f) }),
            create_sampler: load(c"vkCreateSampler")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateSampler>(f) }),
            create_sampler_ycbcr_conversion: load(c"vkCreateSamplerYcbcrConversion")
                .or_else(|| load(c"vkCreateSamplerYcbcrConversionKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateSamplerYcbcrConversion>(f) }),
            create_semaphore: load(c"vkCreateSemaphore")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateSemaphore>(f) }),
            create_shader_module: load(c"vkCreateShaderModule")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateShaderModule>(f) }),
            create_shaders_ext: load(c"vkCreateShadersEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateShadersEXT>(f) }),
            destroy_acceleration_structure_khr: load(c"vkDestroyAccelerationStructureKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyAccelerationStructureKHR>(f) }),
            destroy_buffer: load(c"vkDestroyBuffer")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyBuffer>(f) }),
            destroy_buffer_view: load(c"vkDestroyBufferView")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyBufferView>(f) }),
            destroy_command_pool: load(c"vkDestroyCommandPool")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyCommandPool>(f) }),
            destroy_descriptor_pool: load(c"vkDestroyDescriptorPool")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyDescriptorPool>(f) }),
            destroy_descriptor_set_layout: load(c"vkDestroyDescriptorSetLayout")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyDescriptorSetLayout>(f) }),
            destroy_device: load(c"vkDestroyDevice")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyDevice>(f) }),
            destroy_event: load(c"vkDestroyEvent")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyEvent>(f) }),
            destroy_framebuffer: load(c"vkDestroyFramebuffer")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyFramebuffer>(f) }),
            destroy_image: load(c"vkDestroyImage")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyImage>(f) }),
            destroy_image_view: load(c"vkDestroyImageView")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyImageView>(f) }),
            destroy_micromap_ext: load(c"vkDestroyMicromapEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyMicromapEXT>(f) }),
            destroy_pipeline: load(c"vkDestroyPipeline")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyPipeline>(f) }),
            destroy_pipeline_cache: load(c"vkDestroyPipelineCache")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyPipelineCache>(f) }),
            destroy_pipeline_layout: load(c"vkDestroyPipelineLayout")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyPipelineLayout>(f) }),
            destroy_query_pool: load(c"vkDestroyQueryPool")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyQueryPool>(f) }),
            destroy_render_pass: load(c"vkDestroyRenderPass")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyRenderPass>(f) }),
            destroy_sampler: load(c"vkDestroySampler")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroySampler>(f) }),
            destroy_sampler_ycbcr_conversion: load(c"vkDestroySamplerYcbcrConversion")
                .or_else(|| load(c"vkDestroySamplerYcbcrConversionKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroySamplerYcbcrConversion>(f) }),
            destroy_semaphore: load(c"vkDestroySemaphore")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroySemaphore>(f) }),
            destroy_shader_ext: load(c"vkDestroyShaderEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyShaderEXT>(f) }),
            destroy_shader_module: load(c"vkDestroyShaderModule")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDestroyShaderModule>(f) }),
            device_wait_idle: load(c"vkDeviceWaitIdle")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkDeviceWaitIdle>(f) }),
            end_command_buffer: load(c"vkEndCommandBuffer")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkEndCommandBuffer>(f) }),
            flush_mapped_memory_ranges: load(c"vkFlushMappedMemoryRanges")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkFlushMappedMemoryRanges>(f) }),
            free_command_buffers: load(c"vkFreeCommandBuffers")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkFreeCommandBuffers>(f) }),
            free_descriptor_sets: load(c"vkFreeDescriptorSets")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkFreeDescriptorSets>(f) }),
            free_memory: load(c"vkFreeMemory").map(|f| unsafe { transmute::<Pfn, vk::PFN_vkFreeMemory>(f) }),
            get_acceleration_structure_build_sizes_khr: load(c"vkGetAccelerationStructureBuildSizesKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetAccelerationStructureBuildSizesKHR>(f) }),
            get_acceleration_structure_device_address_khr: load(
                c"vkGetAccelerationStructureDeviceAddressKHR",
            )
            .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetAccelerationStructureDeviceAddressKHR>(f) }),
            get_buffer_device_address: load(c"vkGetBufferDeviceAddress")
                .or_else(|| load(c"vkGetBufferDeviceAddressKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetBufferDeviceAddress>(f) }),
            get_buffer_memory_requirements: load(c"vkGetBufferMemoryRequirements")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetBufferMemoryRequirements>(f) }),
            get_buffer_memory_requirements2: load(c"vkGetBufferMemoryRequirements2")
                .or_else(|| load(c"vkGetBufferMemoryRequirements2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetBufferMemoryRequirements2>(f) }),
            get_calibrated_timestamps_khr: load(c"vkGetCalibratedTimestampsKHR")
                .or_else(|| load(c"vkGetCalibratedTimestampsEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetCalibratedTimestampsKHR>(f) }),
            get_descriptor_ext: load(c"vkGetDescriptorEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetDescriptorEXT>(f) }),
            get_descriptor_set_layout_binding_offset_ext: load(c"vkGetDescriptorSetLayoutBindingOffsetEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetDescriptorSetLayoutBindingOffsetEXT>(f) }),
            get_descriptor_set_layout_size_ext: load(c"vkGetDescriptorSetLayoutSizeEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetDescriptorSetLayoutSizeEXT>(f) }),
            get_descriptor_set_layout_support: load(c"vkGetDescriptorSetLayoutSupport")
                .or_else(|| load(c"vkGetDescriptorSetLayoutSupportKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetDescriptorSetLayoutSupport>(f) }),
            get_device_acceleration_structure_compatibility_khr: load(
                c"vkGetDeviceAccelerationStructureCompatibilityKHR",
            )
            .map(|f| unsafe {
                transmute::<Pfn, vk::PFN_vkGetDeviceAccelerationStructureCompatibilityKHR>(f)
            }),
            get_device_buffer_memory_requirements: load(c"vkGetDeviceBufferMemoryRequirements")
                .or_else(|| load(c"vkGetDeviceBufferMemoryRequirementsKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetDeviceBufferMemoryRequirements>(f) }),
            get_device_image_memory_requirements: load(c"vkGetDeviceImageMemoryRequirements")
                .or_else(|| load(c"vkGetDeviceImageMemoryRequirementsKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetDeviceImageMemoryRequirements>(f) }),
            get_device_image_sparse_memory_requirements: load(c"vkGetDeviceImageSparseMemoryRequirements")
                .or_else(|| load(c"vkGetDeviceImageSparseMemoryRequirementsKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetDeviceImageSparseMemoryRequirements>(f) }),
            get_device_image_subresource_layout_khr: load(c"vkGetDeviceImageSubresourceLayoutKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetDeviceImageSubresourceLayoutKHR>(f) }),
            get_device_memory_commitment: load(c"vkGetDeviceMemoryCommitment")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetDeviceMemoryCommitment>(f) }),
            get_device_micromap_compatibility_ext: load(c"vkGetDeviceMicromapCompatibilityEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetDeviceMicromapCompatibilityEXT>(f) }),
            get_event_status: load(c"vkGetEventStatus")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetEventStatus>(f) }),
            get_image_memory_requirements: load(c"vkGetImageMemoryRequirements")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetImageMemoryRequirements>(f) }),
            get_image_memory_requirements2: load(c"vkGetImageMemoryRequirements2")
                .or_else(|| load(c"vkGetImageMemoryRequirements2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetImageMemoryRequirements2>(f) }),
            get_image_sparse_memory_requirements: load(c"vkGetImageSparseMemoryRequirements")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetImageSparseMemoryRequirements>(f) }),
            get_image_sparse_memory_requirements2: load(c"vkGetImageSparseMemoryRequirements2")
                .or_else(|| load(c"vkGetImageSparseMemoryRequirements2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetImageSparseMemoryRequirements2>(f) }),
            get_image_subresource_layout: load(c"vkGetImageSubresourceLayout")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetImageSubresourceLayout>(f) }),
            get_image_subresource_layout2_khr: load(c"vkGetImageSubresourceLayout2KHR")
                .or_else(|| load(c"vkGetImageSubresourceLayout2EXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetImageSubresourceLayout2KHR>(f) }),
            get_micromap_build_sizes_ext: load(c"vkGetMicromapBuildSizesEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetMicromapBuildSizesEXT>(f) }),
            get_pipeline_cache_data: load(c"vkGetPipelineCacheData")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPipelineCacheData>(f) }),
            get_pipeline_executable_internal_representations_khr: load(
                c"vkGetPipelineExecutableInternalRepresentationsKHR",
            )
            .map(|f| unsafe {
                transmute::<Pfn, vk::PFN_vkGetPipelineExecutableInternalRepresentationsKHR>(f)
            }),
            get_pipeline_executable_properties_khr: load(c"vkGetPipelineExecutablePropertiesKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPipelineExecutablePropertiesKHR>(f) }),
            get_pipeline_executable_statistics_khr: load(c"vkGetPipelineExecutableStatisticsKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPipelineExecutableStatisticsKHR>(f) }),
            get_query_pool_results: load(c"vkGetQueryPoolResults")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetQueryPoolResults>(f) }),
            get_ray_tracing_shader_group_handles_khr: load(c"vkGetRayTracingShaderGroupHandlesKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetRayTracingShaderGroupHandlesKHR>(f) }),
            get_ray_tracing_shader_group_stack_size_khr: load(c"vkGetRayTracingShaderGroupStackSizeKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetRayTracingShaderGroupStackSizeKHR>(f) }),
            get_render_area_granularity: load(c"vkGetRenderAreaGranularity")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetRenderAreaGranularity>(f) }),
            get_rendering_area_granularity_khr: load(c"vkGetRenderingAreaGranularityKHR")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetRenderingAreaGranularityKHR>(f) }),
            get_semaphore_counter_value: load(c"vkGetSemaphoreCounterValue")
                .or_else(|| load(c"vkGetSemaphoreCounterValueKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetSemaphoreCounterValue>(f) }),
            get_shader_binary_data_ext: load(c"vkGetShaderBinaryDataEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetShaderBinaryDataEXT>(f) }),
            get_shader_module_create_info_identifier_ext: load(c"vkGetShaderModuleCreateInfoIdentifierEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetShaderModuleCreateInfoIdentifierEXT>(f) }),
            get_shader_module_identifier_ext: load(c"vkGetShaderModuleIdentifierEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetShaderModuleIdentifierEXT>(f) }),
            invalidate_mapped_memory_ranges: load(c"vkInvalidateMappedMemoryRanges")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkInvalidateMappedMemoryRanges>(f) }),
            merge_pipeline_caches: load(c"vkMergePipelineCaches")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkMergePipelineCaches>(f) }),
            queue_begin_debug_utils_label_ext: load(c"vkQueueBeginDebugUtilsLabelEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkQueueBeginDebugUtilsLabelEXT>(f) }),
            queue_bind_sparse: load(c"vkQueueBindSparse")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkQueueBindSparse>(f) }),
            queue_end_debug_utils_label_ext: load(c"vkQueueEndDebugUtilsLabelEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkQueueEndDebugUtilsLabelEXT>(f) }),
            queue_insert_debug_utils_label_ext: load(c"vkQueueInsertDebugUtilsLabelEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkQueueInsertDebugUtilsLabelEXT>(f) }),
            queue_submit: load(c"vkQueueSubmit")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkQueueSubmit>(f) }),
            queue_submit2: load(c"vkQueueSubmit2")
                .or_else(|| load(c"vkQueueSubmit2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkQueueSubmit2>(f) }),
            queue_wait_idle: load(c"vkQueueWaitIdle")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkQueueWaitIdle>(f) }),
            reset_command_buffer: load(c"vkResetCommandBuffer")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkResetCommandBuffer>(f) }),
            reset_command_pool: load(c"vkResetCommandPool")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkResetCommandPool>(f) }),
            reset_descriptor_pool: load(c"vkResetDescriptorPool")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkResetDescriptorPool>(f) }),
            reset_event: load(c"vkResetEvent").map(|f| unsafe { transmute::<Pfn, vk::PFN_vkResetEvent>(f) }),
            reset_query_pool: load(c"vkResetQueryPool")
                .or_else(|| load(c"vkResetQueryPoolEXT"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkResetQueryPool>(f) }),
            set_debug_utils_object_name_ext: load(c"vkSetDebugUtilsObjectNameEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkSetDebugUtilsObjectNameEXT>(f) }),
            set_device_memory_priority_ext: load(c"vkSetDeviceMemoryPriorityEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkSetDeviceMemoryPriorityEXT>(f) }),
            set_event: load(c"vkSetEvent").map(|f| unsafe { transmute::<Pfn, vk::PFN_vkSetEvent>(f) }),
            signal_semaphore: load(c"vkSignalSemaphore")
                .or_else(|| load(c"vkSignalSemaphoreKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkSignalSemaphore>(f) }),
            transition_image_layout_ext: load(c"vkTransitionImageLayoutEXT")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkTransitionImageLayoutEXT>(f) }),
            update_descriptor_sets: load(c"vkUpdateDescriptorSets")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkUpdateDescriptorSets>(f) }),
            wait_semaphores: load(c"vkWaitSemaphores")
                .or_else(|| load(c"vkWaitSemaphoresKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkWaitSemaphores>(f) }),
        }
    }
}

/// Commands of an instance and its physical devices.
#[derive(Clone, Debug, Default)]
pub struct InstanceFunctions {
    /// `vkCreateDevice`.
    pub create_device: Option<vk::PFN_vkCreateDevice>,
    /// `vkEnumeratePhysicalDeviceGroups`.
    pub enumerate_physical_device_groups: Option<vk::PFN_vkEnumeratePhysicalDeviceGroups>,
    /// `vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR`.
    pub get_physical_device_cooperative_matrix_properties_khr:
        Option<vk::PFN_vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR>,
    /// `vkGetPhysicalDeviceFeatures`.
    pub get_physical_device_features: Option<vk::PFN_vkGetPhysicalDeviceFeatures>,
    /// `vkGetPhysicalDeviceFeatures2`.
    pub get_physical_device_features2: Option<vk::PFN_vkGetPhysicalDeviceFeatures2>,
    /// `vkGetPhysicalDeviceFormatProperties`.
    pub get_physical_device_format_properties: Option<vk::PFN_vkGetPhysicalDeviceFormatProperties>,
    /// `vkGetPhysicalDeviceFormatProperties2`.
    pub get_physical_device_format_properties2: Option<vk::PFN_vkGetPhysicalDeviceFormatProperties2>,
    /// `vkGetPhysicalDeviceFragmentShadingRatesKHR`.
    pub get_physical_device_fragment_shading_rates_khr:
        Option<vk::PFN_vkGetPhysicalDeviceFragmentShadingRatesKHR>,
    /// `vkGetPhysicalDeviceImageFormatProperties`.
    pub get_physical_device_image_format_properties: Option<vk::PFN_vkGetPhysicalDeviceImageFormatProperties>,
    /// `vkGetPhysicalDeviceImageFormatProperties2`.
    pub get_physical_device_image_format_properties2:
        Option<vk::PFN_vkGetPhysicalDeviceImageFormatProperties2>,
    /// `vkGetPhysicalDeviceMemoryProperties`.
    pub get_physical_device_memory_properties: Option<vk::PFN_vkGetPhysicalDeviceMemoryProperties>,
    /// `vkGetPhysicalDeviceMemoryProperties2`.
    pub get_physical_device_memory_properties2: Option<vk::PFN_vkGetPhysicalDeviceMemoryProperties2>,
    /// `vkGetPhysicalDeviceMultisamplePropertiesEXT`.
    pub get_physical_device_multisample_properties_ext:
        Option<vk::PFN_vkGetPhysicalDeviceMultisamplePropertiesEXT>,
    /// `vkGetPhysicalDeviceProperties`.
    pub get_physical_device_properties: Option<vk::PFN_vkGetPhysicalDeviceProperties>,
    /// `vkGetPhysicalDeviceProperties2`.
    pub get_physical_device_properties2: Option<vk::PFN_vkGetPhysicalDeviceProperties2>,
    /// `vkGetPhysicalDeviceQueueFamilyProperties`.
    pub get_physical_device_queue_family_properties: Option<vk::PFN_vkGetPhysicalDeviceQueueFamilyProperties>,
    /// `vkGetPhysicalDeviceQueueFamilyProperties2`.
    pub get_physical_device_queue_family_properties2:
        Option<vk::PFN_vkGetPhysicalDeviceQueueFamilyProperties2>,
    /// `vkGetPhysicalDeviceSparseImageFormatProperties`.
    pub get_physical_device_sparse_image_format_properties:
        Option<vk::PFN_vkGetPhysicalDeviceSparseImageFormatProperties>,
    /// `vkGetPhysicalDeviceSparseImageFormatProperties2`.
    pub get_physical_device_sparse_image_format_properties2:
        Option<vk::PFN_vkGetPhysicalDeviceSparseImageFormatProperties2>,
}

impl InstanceFunctions {
    /// Asks `load` for each command.
    ///
    /// # Safety
    /// What `load` gives is the command of that name, or `None`.
    pub unsafe fn load(mut load: impl FnMut(&CStr) -> vk::PFN_vkVoidFunction) -> Self {
        type Pfn = unsafe extern "system" fn();
        Self {
            create_device: load(c"vkCreateDevice")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkCreateDevice>(f) }),
            enumerate_physical_device_groups: load(c"vkEnumeratePhysicalDeviceGroups")
                .or_else(|| load(c"vkEnumeratePhysicalDeviceGroupsKHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkEnumeratePhysicalDeviceGroups>(f) }),
            get_physical_device_cooperative_matrix_properties_khr: load(
                c"vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR",
            )
            .map(|f| unsafe {
                transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR>(f)
            }),
            get_physical_device_features: load(c"vkGetPhysicalDeviceFeatures")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceFeatures>(f) }),
            get_physical_device_features2: load(c"vkGetPhysicalDeviceFeatures2")
                .or_else(|| load(c"vkGetPhysicalDeviceFeatures2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceFeatures2>(f) }),
            get_physical_device_format_properties: load(c"vkGetPhysicalDeviceFormatProperties")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceFormatProperties>(f) }),
            get_physical_device_format_properties2: load(c"vkGetPhysicalDeviceFormatProperties2")
                .or_else(|| load(c"vkGetPhysicalDeviceFormatProperties2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceFormatProperties2>(f) }),
            get_physical_device_fragment_shading_rates_khr: load(
                c"vkGetPhysicalDeviceFragmentShadingRatesKHR",
            )
            .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceFragmentShadingRatesKHR>(f) }),
            get_physical_device_image_format_properties: load(c"vkGetPhysicalDeviceImageFormatProperties")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceImageFormatProperties>(f) }),
            get_physical_device_image_format_properties2: load(c"vkGetPhysicalDeviceImageFormatProperties2")
                .or_else(|| load(c"vkGetPhysicalDeviceImageFormatProperties2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceImageFormatProperties2>(f) }),
            get_physical_device_memory_properties: load(c"vkGetPhysicalDeviceMemoryProperties")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceMemoryProperties>(f) }),
            get_physical_device_memory_properties2: load(c"vkGetPhysicalDeviceMemoryProperties2")
                .or_else(|| load(c"vkGetPhysicalDeviceMemoryProperties2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceMemoryProperties2>(f) }),
            get_physical_device_multisample_properties_ext: load(
                c"vkGetPhysicalDeviceMultisamplePropertiesEXT",
            )
            .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceMultisamplePropertiesEXT>(f) }),
            get_physical_device_properties: load(c"vkGetPhysicalDeviceProperties")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceProperties>(f) }),
            get_physical_device_properties2: load(c"vkGetPhysicalDeviceProperties2")
                .or_else(|| load(c"vkGetPhysicalDeviceProperties2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceProperties2>(f) }),
            get_physical_device_queue_family_properties: load(c"vkGetPhysicalDeviceQueueFamilyProperties")
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceQueueFamilyProperties>(f) }),
            get_physical_device_queue_family_properties2: load(c"vkGetPhysicalDeviceQueueFamilyProperties2")
                .or_else(|| load(c"vkGetPhysicalDeviceQueueFamilyProperties2KHR"))
                .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceQueueFamilyProperties2>(f) }),
            get_physical_device_sparse_image_format_properties: load(
                c"vkGetPhysicalDeviceSparseImageFormatProperties",
            )
            .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceSparseImageFormatProperties>(f) }),
            get_physical_device_sparse_image_format_properties2: load(
                c"vkGetPhysicalDeviceSparseImageFormatProperties2",
            )
            .or_else(|| load(c"vkGetPhysicalDeviceSparseImageFormatProperties2KHR"))
            .map(|f| unsafe { transmute::<Pfn, vk::PFN_vkGetPhysicalDeviceSparseImageFormatProperties2>(f) }),
        }
    }
}
