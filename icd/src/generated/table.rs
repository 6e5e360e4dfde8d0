// Written by `cargo xtask codegen`; do not edit.
//! Entry points by name.

use std::ffi::CStr;
use std::mem::transmute;

use ash::vk;

/// A command, of unknown type.
pub(crate) type Pfn = unsafe extern "system" fn();

/// Whom a command is asked of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    /// Nobody: before there is an instance.
    Global,
    /// An instance.
    Instance,
    /// A physical device.
    PhysicalDevice,
    /// A device, queue or command buffer.
    Device,
}

/// The entry point with this name, canonical or alias.
pub(crate) fn lookup(name: &CStr) -> Option<(Level, Pfn)> {
    let name = name.to_str().ok()?;
    let index = TABLE.binary_search_by(|row| row.0.cmp(name)).ok()?;
    TABLE.get(index).map(|row| (row.1, row.2))
}

static TABLE: &[(&str, Level, Pfn)] = &[
    ("vkAcquireNextImage2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkAcquireNextImage2KHR, Pfn>(super::swapchain::acquire_next_image2_khr)
    }),
    ("vkAcquireNextImageKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkAcquireNextImageKHR, Pfn>(super::swapchain::acquire_next_image_khr)
    }),
    ("vkAllocateCommandBuffers", Level::Device, unsafe {
        transmute::<vk::PFN_vkAllocateCommandBuffers, Pfn>(super::command_buffer::allocate_command_buffers)
    }),
    ("vkAllocateDescriptorSets", Level::Device, unsafe {
        transmute::<vk::PFN_vkAllocateDescriptorSets, Pfn>(super::descriptor_set::allocate_descriptor_sets)
    }),
    ("vkAllocateMemory", Level::Device, unsafe {
        transmute::<vk::PFN_vkAllocateMemory, Pfn>(super::device_memory::allocate_memory)
    }),
    ("vkBeginCommandBuffer", Level::Device, unsafe {
        transmute::<vk::PFN_vkBeginCommandBuffer, Pfn>(super::command_buffer::begin_command_buffer)
    }),
    ("vkBindBufferMemory", Level::Device, unsafe {
        transmute::<vk::PFN_vkBindBufferMemory, Pfn>(super::buffer::bind_buffer_memory)
    }),
    ("vkBindBufferMemory2", Level::Device, unsafe {
        transmute::<vk::PFN_vkBindBufferMemory2, Pfn>(super::buffer::bind_buffer_memory2)
    }),
    ("vkBindBufferMemory2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkBindBufferMemory2, Pfn>(super::buffer::bind_buffer_memory2)
    }),
    ("vkBindImageMemory", Level::Device, unsafe {
        transmute::<vk::PFN_vkBindImageMemory, Pfn>(super::image::bind_image_memory)
    }),
    ("vkBindImageMemory2", Level::Device, unsafe {
        transmute::<vk::PFN_vkBindImageMemory2, Pfn>(super::image::bind_image_memory2)
    }),
    ("vkBindImageMemory2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkBindImageMemory2, Pfn>(super::image::bind_image_memory2)
    }),
    ("vkCmdBeginConditionalRenderingEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBeginConditionalRenderingEXT, Pfn>(
            super::command_buffer::cmd_begin_conditional_rendering_ext,
        )
    }),
    ("vkCmdBeginDebugUtilsLabelEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBeginDebugUtilsLabelEXT, Pfn>(
            super::debug_utils::cmd_begin_debug_utils_label_ext,
        )
    }),
    ("vkCmdBeginQuery", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBeginQuery, Pfn>(super::command_buffer::cmd_begin_query)
    }),
    ("vkCmdBeginQueryIndexedEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBeginQueryIndexedEXT, Pfn>(
            super::command_buffer::cmd_begin_query_indexed_ext,
        )
    }),
    ("vkCmdBeginRenderPass", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBeginRenderPass, Pfn>(super::command_buffer::cmd_begin_render_pass)
    }),
    ("vkCmdBeginRenderPass2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBeginRenderPass2, Pfn>(super::command_buffer::cmd_begin_render_pass2)
    }),
    ("vkCmdBeginRenderPass2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBeginRenderPass2, Pfn>(super::command_buffer::cmd_begin_render_pass2)
    }),
    ("vkCmdBeginRendering", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBeginRendering, Pfn>(super::command_buffer::cmd_begin_rendering)
    }),
    ("vkCmdBeginRenderingKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBeginRendering, Pfn>(super::command_buffer::cmd_begin_rendering)
    }),
    ("vkCmdBeginTransformFeedbackEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBeginTransformFeedbackEXT, Pfn>(
            super::command_buffer::cmd_begin_transform_feedback_ext,
        )
    }),
    ("vkCmdBindDescriptorSets", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBindDescriptorSets, Pfn>(super::command_buffer::cmd_bind_descriptor_sets)
    }),
    ("vkCmdBindDescriptorSets2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBindDescriptorSets2KHR, Pfn>(
            super::command_buffer::cmd_bind_descriptor_sets2_khr,
        )
    }),
    ("vkCmdBindIndexBuffer", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBindIndexBuffer, Pfn>(super::command_buffer::cmd_bind_index_buffer)
    }),
    ("vkCmdBindIndexBuffer2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBindIndexBuffer2KHR, Pfn>(super::command_buffer::cmd_bind_index_buffer2_khr)
    }),
    ("vkCmdBindPipeline", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBindPipeline, Pfn>(super::command_buffer::cmd_bind_pipeline)
    }),
    ("vkCmdBindShadersEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBindShadersEXT, Pfn>(super::command_buffer::cmd_bind_shaders_ext)
    }),
    ("vkCmdBindTransformFeedbackBuffersEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBindTransformFeedbackBuffersEXT, Pfn>(
            super::command_buffer::cmd_bind_transform_feedback_buffers_ext,
        )
    }),
    ("vkCmdBindVertexBuffers", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBindVertexBuffers, Pfn>(super::command_buffer::cmd_bind_vertex_buffers)
    }),
    ("vkCmdBindVertexBuffers2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBindVertexBuffers2, Pfn>(super::command_buffer::cmd_bind_vertex_buffers2)
    }),
    ("vkCmdBindVertexBuffers2EXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBindVertexBuffers2, Pfn>(super::command_buffer::cmd_bind_vertex_buffers2)
    }),
    ("vkCmdBlitImage", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBlitImage, Pfn>(super::command_buffer::cmd_blit_image)
    }),
    ("vkCmdBlitImage2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBlitImage2, Pfn>(super::command_buffer::cmd_blit_image2)
    }),
    ("vkCmdBlitImage2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBlitImage2, Pfn>(super::command_buffer::cmd_blit_image2)
    }),
    ("vkCmdBuildAccelerationStructuresIndirectKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBuildAccelerationStructuresIndirectKHR, Pfn>(
            super::command_buffer::cmd_build_acceleration_structures_indirect_khr,
        )
    }),
    ("vkCmdBuildAccelerationStructuresKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBuildAccelerationStructuresKHR, Pfn>(
            super::command_buffer::cmd_build_acceleration_structures_khr,
        )
    }),
    ("vkCmdBuildMicromapsEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdBuildMicromapsEXT, Pfn>(super::command_buffer::cmd_build_micromaps_ext)
    }),
    ("vkCmdClearAttachments", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdClearAttachments, Pfn>(super::command_buffer::cmd_clear_attachments)
    }),
    ("vkCmdClearColorImage", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdClearColorImage, Pfn>(super::command_buffer::cmd_clear_color_image)
    }),
    ("vkCmdClearDepthStencilImage", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdClearDepthStencilImage, Pfn>(
            super::command_buffer::cmd_clear_depth_stencil_image,
        )
    }),
    ("vkCmdCopyAccelerationStructureKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyAccelerationStructureKHR, Pfn>(
            super::command_buffer::cmd_copy_acceleration_structure_khr,
        )
    }),
    ("vkCmdCopyAccelerationStructureToMemoryKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyAccelerationStructureToMemoryKHR, Pfn>(
            super::command_buffer::cmd_copy_acceleration_structure_to_memory_khr,
        )
    }),
    ("vkCmdCopyBuffer", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyBuffer, Pfn>(super::command_buffer::cmd_copy_buffer)
    }),
    ("vkCmdCopyBuffer2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyBuffer2, Pfn>(super::command_buffer::cmd_copy_buffer2)
    }),
    ("vkCmdCopyBuffer2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyBuffer2, Pfn>(super::command_buffer::cmd_copy_buffer2)
    }),
    ("vkCmdCopyBufferToImage", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyBufferToImage, Pfn>(super::command_buffer::cmd_copy_buffer_to_image)
    }),
    ("vkCmdCopyBufferToImage2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyBufferToImage2, Pfn>(super::command_buffer::cmd_copy_buffer_to_image2)
    }),
    ("vkCmdCopyBufferToImage2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyBufferToImage2, Pfn>(super::command_buffer::cmd_copy_buffer_to_image2)
    }),
    ("vkCmdCopyImage", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyImage, Pfn>(super::command_buffer::cmd_copy_image)
    }),
    ("vkCmdCopyImage2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyImage2, Pfn>(super::command_buffer::cmd_copy_image2)
    }),
    ("vkCmdCopyImage2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyImage2, Pfn>(super::command_buffer::cmd_copy_image2)
    }),
    ("vkCmdCopyImageToBuffer", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyImageToBuffer, Pfn>(super::command_buffer::cmd_copy_image_to_buffer)
    }),
    ("vkCmdCopyImageToBuffer2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyImageToBuffer2, Pfn>(super::command_buffer::cmd_copy_image_to_buffer2)
    }),
    ("vkCmdCopyImageToBuffer2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyImageToBuffer2, Pfn>(super::command_buffer::cmd_copy_image_to_buffer2)
    }),
    ("vkCmdCopyMemoryToAccelerationStructureKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyMemoryToAccelerationStructureKHR, Pfn>(
            super::command_buffer::cmd_copy_memory_to_acceleration_structure_khr,
        )
    }),
    ("vkCmdCopyMemoryToMicromapEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyMemoryToMicromapEXT, Pfn>(
            super::command_buffer::cmd_copy_memory_to_micromap_ext,
        )
    }),
    ("vkCmdCopyMicromapEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyMicromapEXT, Pfn>(super::command_buffer::cmd_copy_micromap_ext)
    }),
    ("vkCmdCopyMicromapToMemoryEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyMicromapToMemoryEXT, Pfn>(
            super::command_buffer::cmd_copy_micromap_to_memory_ext,
        )
    }),
    ("vkCmdCopyQueryPoolResults", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdCopyQueryPoolResults, Pfn>(
            super::command_buffer::cmd_copy_query_pool_results,
        )
    }),
    ("vkCmdDispatch", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDispatch, Pfn>(super::command_buffer::cmd_dispatch)
    }),
    ("vkCmdDispatchBase", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDispatchBase, Pfn>(super::command_buffer::cmd_dispatch_base)
    }),
    ("vkCmdDispatchBaseKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDispatchBase, Pfn>(super::command_buffer::cmd_dispatch_base)
    }),
    ("vkCmdDispatchIndirect", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDispatchIndirect, Pfn>(super::command_buffer::cmd_dispatch_indirect)
    }),
    ("vkCmdDraw", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDraw, Pfn>(super::command_buffer::cmd_draw)
    }),
    ("vkCmdDrawIndexed", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawIndexed, Pfn>(super::command_buffer::cmd_draw_indexed)
    }),
    ("vkCmdDrawIndexedIndirect", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawIndexedIndirect, Pfn>(super::command_buffer::cmd_draw_indexed_indirect)
    }),
    ("vkCmdDrawIndexedIndirectCount", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawIndexedIndirectCount, Pfn>(
            super::command_buffer::cmd_draw_indexed_indirect_count,
        )
    }),
    ("vkCmdDrawIndexedIndirectCountKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawIndexedIndirectCount, Pfn>(
            super::command_buffer::cmd_draw_indexed_indirect_count,
        )
    }),
    ("vkCmdDrawIndirect", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawIndirect, Pfn>(super::command_buffer::cmd_draw_indirect)
    }),
    ("vkCmdDrawIndirectByteCountEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawIndirectByteCountEXT, Pfn>(
            super::command_buffer::cmd_draw_indirect_byte_count_ext,
        )
    }),
    ("vkCmdDrawIndirectCount", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawIndirectCount, Pfn>(super::command_buffer::cmd_draw_indirect_count)
    }),
    ("vkCmdDrawIndirectCountKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawIndirectCount, Pfn>(super::command_buffer::cmd_draw_indirect_count)
    }),
    ("vkCmdDrawMeshTasksEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawMeshTasksEXT, Pfn>(super::command_buffer::cmd_draw_mesh_tasks_ext)
    }),
    ("vkCmdDrawMeshTasksIndirectCountEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawMeshTasksIndirectCountEXT, Pfn>(
            super::command_buffer::cmd_draw_mesh_tasks_indirect_count_ext,
        )
    }),
    ("vkCmdDrawMeshTasksIndirectEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawMeshTasksIndirectEXT, Pfn>(
            super::command_buffer::cmd_draw_mesh_tasks_indirect_ext,
        )
    }),
    ("vkCmdDrawMultiEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawMultiEXT, Pfn>(super::command_buffer::cmd_draw_multi_ext)
    }),
    ("vkCmdDrawMultiIndexedEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdDrawMultiIndexedEXT, Pfn>(super::command_buffer::cmd_draw_multi_indexed_ext)
    }),
    ("vkCmdEndConditionalRenderingEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdEndConditionalRenderingEXT, Pfn>(
            super::command_buffer::cmd_end_conditional_rendering_ext,
        )
    }),
    ("vkCmdEndDebugUtilsLabelEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdEndDebugUtilsLabelEXT, Pfn>(
            super::debug_utils::cmd_end_debug_utils_label_ext,
        )
    }),
    ("vkCmdEndQuery", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdEndQuery, Pfn>(super::command_buffer::cmd_end_query)
    }),
    ("vkCmdEndQueryIndexedEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdEndQueryIndexedEXT, Pfn>(super::command_buffer::cmd_end_query_indexed_ext)
    }),
    ("vkCmdEndRenderPass", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdEndRenderPass, Pfn>(super::command_buffer::cmd_end_render_pass)
    }),
    ("vkCmdEndRenderPass2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdEndRenderPass2, Pfn>(super::command_buffer::cmd_end_render_pass2)
    }),
    ("vkCmdEndRenderPass2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdEndRenderPass2, Pfn>(super::command_buffer::cmd_end_render_pass2)
    }),
    ("vkCmdEndRendering", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdEndRendering, Pfn>(super::command_buffer::cmd_end_rendering)
    }),
    ("vkCmdEndRenderingKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdEndRendering, Pfn>(super::command_buffer::cmd_end_rendering)
    }),
    ("vkCmdEndTransformFeedbackEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdEndTransformFeedbackEXT, Pfn>(
            super::command_buffer::cmd_end_transform_feedback_ext,
        )
    }),
    ("vkCmdExecuteCommands", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdExecuteCommands, Pfn>(super::command_buffer::cmd_execute_commands)
    }),
    ("vkCmdFillBuffer", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdFillBuffer, Pfn>(super::command_buffer::cmd_fill_buffer)
    }),
    ("vkCmdInsertDebugUtilsLabelEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdInsertDebugUtilsLabelEXT, Pfn>(
            super::debug_utils::cmd_insert_debug_utils_label_ext,
        )
    }),
    ("vkCmdNextSubpass", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdNextSubpass, Pfn>(super::command_buffer::cmd_next_subpass)
    }),
    ("vkCmdNextSubpass2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdNextSubpass2, Pfn>(super::command_buffer::cmd_next_subpass2)
    }),
    ("vkCmdNextSubpass2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdNextSubpass2, Pfn>(super::command_buffer::cmd_next_subpass2)
    }),
    ("vkCmdPipelineBarrier", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdPipelineBarrier, Pfn>(super::command_buffer::cmd_pipeline_barrier)
    }),
    ("vkCmdPipelineBarrier2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdPipelineBarrier2, Pfn>(super::command_buffer::cmd_pipeline_barrier2)
    }),
    ("vkCmdPipelineBarrier2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdPipelineBarrier2, Pfn>(super::command_buffer::cmd_pipeline_barrier2)
    }),
    ("vkCmdPushConstants", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdPushConstants, Pfn>(super::command_buffer::cmd_push_constants)
    }),
    ("vkCmdPushConstants2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdPushConstants2KHR, Pfn>(super::command_buffer::cmd_push_constants2_khr)
    }),
    ("vkCmdPushDescriptorSet2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdPushDescriptorSet2KHR, Pfn>(
            super::command_buffer::cmd_push_descriptor_set2_khr,
        )
    }),
    ("vkCmdPushDescriptorSetKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdPushDescriptorSetKHR, Pfn>(
            super::command_buffer::cmd_push_descriptor_set_khr,
        )
    }),
    ("vkCmdPushDescriptorSetWithTemplate2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdPushDescriptorSetWithTemplate2KHR, Pfn>(
            super::command_buffer::cmd_push_descriptor_set_with_template2_khr,
        )
    }),
    ("vkCmdPushDescriptorSetWithTemplateKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdPushDescriptorSetWithTemplateKHR, Pfn>(
            super::command_buffer::cmd_push_descriptor_set_with_template_khr,
        )
    }),
    ("vkCmdResetEvent", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdResetEvent, Pfn>(super::command_buffer::cmd_reset_event)
    }),
    ("vkCmdResetEvent2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdResetEvent2, Pfn>(super::command_buffer::cmd_reset_event2)
    }),
    ("vkCmdResetEvent2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdResetEvent2, Pfn>(super::command_buffer::cmd_reset_event2)
    }),
    ("vkCmdResetQueryPool", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdResetQueryPool, Pfn>(super::command_buffer::cmd_reset_query_pool)
    }),
    ("vkCmdResolveImage", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdResolveImage, Pfn>(super::command_buffer::cmd_resolve_image)
    }),
    ("vkCmdResolveImage2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdResolveImage2, Pfn>(super::command_buffer::cmd_resolve_image2)
    }),
    ("vkCmdResolveImage2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdResolveImage2, Pfn>(super::command_buffer::cmd_resolve_image2)
    }),
    ("vkCmdSetAlphaToCoverageEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetAlphaToCoverageEnableEXT, Pfn>(
            super::command_buffer::cmd_set_alpha_to_coverage_enable_ext,
        )
    }),
    ("vkCmdSetAlphaToOneEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetAlphaToOneEnableEXT, Pfn>(
            super::command_buffer::cmd_set_alpha_to_one_enable_ext,
        )
    }),
    ("vkCmdSetAttachmentFeedbackLoopEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetAttachmentFeedbackLoopEnableEXT, Pfn>(
            super::command_buffer::cmd_set_attachment_feedback_loop_enable_ext,
        )
    }),
    ("vkCmdSetBlendConstants", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetBlendConstants, Pfn>(super::command_buffer::cmd_set_blend_constants)
    }),
    ("vkCmdSetColorBlendAdvancedEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetColorBlendAdvancedEXT, Pfn>(
            super::command_buffer::cmd_set_color_blend_advanced_ext,
        )
    }),
    ("vkCmdSetColorBlendEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetColorBlendEnableEXT, Pfn>(
            super::command_buffer::cmd_set_color_blend_enable_ext,
        )
    }),
    ("vkCmdSetColorBlendEquationEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetColorBlendEquationEXT, Pfn>(
            super::command_buffer::cmd_set_color_blend_equation_ext,
        )
    }),
    ("vkCmdSetColorWriteEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetColorWriteEnableEXT, Pfn>(
            super::command_buffer::cmd_set_color_write_enable_ext,
        )
    }),
    ("vkCmdSetColorWriteMaskEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetColorWriteMaskEXT, Pfn>(
            super::command_buffer::cmd_set_color_write_mask_ext,
        )
    }),
    ("vkCmdSetConservativeRasterizationModeEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetConservativeRasterizationModeEXT, Pfn>(
            super::command_buffer::cmd_set_conservative_rasterization_mode_ext,
        )
    }),
    ("vkCmdSetCullMode", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetCullMode, Pfn>(super::command_buffer::cmd_set_cull_mode)
    }),
    ("vkCmdSetCullModeEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetCullMode, Pfn>(super::command_buffer::cmd_set_cull_mode)
    }),
    ("vkCmdSetDepthBias", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthBias, Pfn>(super::command_buffer::cmd_set_depth_bias)
    }),
    ("vkCmdSetDepthBias2EXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthBias2EXT, Pfn>(super::command_buffer::cmd_set_depth_bias2_ext)
    }),
    ("vkCmdSetDepthBiasEnable", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthBiasEnable, Pfn>(super::command_buffer::cmd_set_depth_bias_enable)
    }),
    ("vkCmdSetDepthBiasEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthBiasEnable, Pfn>(super::command_buffer::cmd_set_depth_bias_enable)
    }),
    ("vkCmdSetDepthBounds", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthBounds, Pfn>(super::command_buffer::cmd_set_depth_bounds)
    }),
    ("vkCmdSetDepthBoundsTestEnable", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthBoundsTestEnable, Pfn>(
            super::command_buffer::cmd_set_depth_bounds_test_enable,
        )
    }),
    ("vkCmdSetDepthBoundsTestEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthBoundsTestEnable, Pfn>(
            super::command_buffer::cmd_set_depth_bounds_test_enable,
        )
    }),
    ("vkCmdSetDepthClampEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthClampEnableEXT, Pfn>(
            super::command_buffer::cmd_set_depth_clamp_enable_ext,
        )
    }),
    ("vkCmdSetDepthClipEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthClipEnableEXT, Pfn>(
            super::command_buffer::cmd_set_depth_clip_enable_ext,
        )
    }),
    ("vkCmdSetDepthClipNegativeOneToOneEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthClipNegativeOneToOneEXT, Pfn>(
            super::command_buffer::cmd_set_depth_clip_negative_one_to_one_ext,
        )
    }),
    ("vkCmdSetDepthCompareOp", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthCompareOp, Pfn>(super::command_buffer::cmd_set_depth_compare_op)
    }),
    ("vkCmdSetDepthCompareOpEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthCompareOp, Pfn>(super::command_buffer::cmd_set_depth_compare_op)
    }),
    ("vkCmdSetDepthTestEnable", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthTestEnable, Pfn>(super::command_buffer::cmd_set_depth_test_enable)
    }),
    ("vkCmdSetDepthTestEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthTestEnable, Pfn>(super::command_buffer::cmd_set_depth_test_enable)
    }),
    ("vkCmdSetDepthWriteEnable", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthWriteEnable, Pfn>(super::command_buffer::cmd_set_depth_write_enable)
    }),
    ("vkCmdSetDepthWriteEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDepthWriteEnable, Pfn>(super::command_buffer::cmd_set_depth_write_enable)
    }),
    ("vkCmdSetDeviceMask", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDeviceMask, Pfn>(super::command_buffer::cmd_set_device_mask)
    }),
    ("vkCmdSetDeviceMaskKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDeviceMask, Pfn>(super::command_buffer::cmd_set_device_mask)
    }),
    ("vkCmdSetDiscardRectangleEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDiscardRectangleEXT, Pfn>(
            super::command_buffer::cmd_set_discard_rectangle_ext,
        )
    }),
    ("vkCmdSetDiscardRectangleEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDiscardRectangleEnableEXT, Pfn>(
            super::command_buffer::cmd_set_discard_rectangle_enable_ext,
        )
    }),
    ("vkCmdSetDiscardRectangleModeEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetDiscardRectangleModeEXT, Pfn>(
            super::command_buffer::cmd_set_discard_rectangle_mode_ext,
        )
    }),
    ("vkCmdSetEvent", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetEvent, Pfn>(super::command_buffer::cmd_set_event)
    }),
    ("vkCmdSetEvent2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetEvent2, Pfn>(super::command_buffer::cmd_set_event2)
    }),
    ("vkCmdSetEvent2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetEvent2, Pfn>(super::command_buffer::cmd_set_event2)
    }),
    ("vkCmdSetExtraPrimitiveOverestimationSizeEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetExtraPrimitiveOverestimationSizeEXT, Pfn>(
            super::command_buffer::cmd_set_extra_primitive_overestimation_size_ext,
        )
    }),
    ("vkCmdSetFragmentShadingRateKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetFragmentShadingRateKHR, Pfn>(
            super::command_buffer::cmd_set_fragment_shading_rate_khr,
        )
    }),
    ("vkCmdSetFrontFace", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetFrontFace, Pfn>(super::command_buffer::cmd_set_front_face)
    }),
    ("vkCmdSetFrontFaceEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetFrontFace, Pfn>(super::command_buffer::cmd_set_front_face)
    }),
    ("vkCmdSetLineRasterizationModeEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetLineRasterizationModeEXT, Pfn>(
            super::command_buffer::cmd_set_line_rasterization_mode_ext,
        )
    }),
    ("vkCmdSetLineStippleEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetLineStippleKHR, Pfn>(super::command_buffer::cmd_set_line_stipple_khr)
    }),
    ("vkCmdSetLineStippleEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetLineStippleEnableEXT, Pfn>(
            super::command_buffer::cmd_set_line_stipple_enable_ext,
        )
    }),
    ("vkCmdSetLineStippleKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetLineStippleKHR, Pfn>(super::command_buffer::cmd_set_line_stipple_khr)
    }),
    ("vkCmdSetLineWidth", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetLineWidth, Pfn>(super::command_buffer::cmd_set_line_width)
    }),
    ("vkCmdSetLogicOpEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetLogicOpEXT, Pfn>(super::command_buffer::cmd_set_logic_op_ext)
    }),
    ("vkCmdSetLogicOpEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetLogicOpEnableEXT, Pfn>(super::command_buffer::cmd_set_logic_op_enable_ext)
    }),
    ("vkCmdSetPatchControlPointsEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetPatchControlPointsEXT, Pfn>(
            super::command_buffer::cmd_set_patch_control_points_ext,
        )
    }),
    ("vkCmdSetPolygonModeEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetPolygonModeEXT, Pfn>(super::command_buffer::cmd_set_polygon_mode_ext)
    }),
    ("vkCmdSetPrimitiveRestartEnable", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetPrimitiveRestartEnable, Pfn>(
            super::command_buffer::cmd_set_primitive_restart_enable,
        )
    }),
    ("vkCmdSetPrimitiveRestartEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetPrimitiveRestartEnable, Pfn>(
            super::command_buffer::cmd_set_primitive_restart_enable,
        )
    }),
    ("vkCmdSetPrimitiveTopology", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetPrimitiveTopology, Pfn>(super::command_buffer::cmd_set_primitive_topology)
    }),
    ("vkCmdSetPrimitiveTopologyEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetPrimitiveTopology, Pfn>(super::command_buffer::cmd_set_primitive_topology)
    }),
    ("vkCmdSetProvokingVertexModeEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetProvokingVertexModeEXT, Pfn>(
            super::command_buffer::cmd_set_provoking_vertex_mode_ext,
        )
    }),
    ("vkCmdSetRasterizationSamplesEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetRasterizationSamplesEXT, Pfn>(
            super::command_buffer::cmd_set_rasterization_samples_ext,
        )
    }),
    ("vkCmdSetRasterizationStreamEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetRasterizationStreamEXT, Pfn>(
            super::command_buffer::cmd_set_rasterization_stream_ext,
        )
    }),
    ("vkCmdSetRasterizerDiscardEnable", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetRasterizerDiscardEnable, Pfn>(
            super::command_buffer::cmd_set_rasterizer_discard_enable,
        )
    }),
    ("vkCmdSetRasterizerDiscardEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetRasterizerDiscardEnable, Pfn>(
            super::command_buffer::cmd_set_rasterizer_discard_enable,
        )
    }),
    ("vkCmdSetRayTracingPipelineStackSizeKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetRayTracingPipelineStackSizeKHR, Pfn>(
            super::command_buffer::cmd_set_ray_tracing_pipeline_stack_size_khr,
        )
    }),
    ("vkCmdSetRenderingAttachmentLocationsKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetRenderingAttachmentLocationsKHR, Pfn>(
            super::command_buffer::cmd_set_rendering_attachment_locations_khr,
        )
    }),
    ("vkCmdSetRenderingInputAttachmentIndicesKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetRenderingInputAttachmentIndicesKHR, Pfn>(
            super::command_buffer::cmd_set_rendering_input_attachment_indices_khr,
        )
    }),
    ("vkCmdSetSampleLocationsEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetSampleLocationsEXT, Pfn>(
            super::command_buffer::cmd_set_sample_locations_ext,
        )
    }),
    ("vkCmdSetSampleLocationsEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetSampleLocationsEnableEXT, Pfn>(
            super::command_buffer::cmd_set_sample_locations_enable_ext,
        )
    }),
    ("vkCmdSetSampleMaskEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetSampleMaskEXT, Pfn>(super::command_buffer::cmd_set_sample_mask_ext)
    }),
    ("vkCmdSetScissor", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetScissor, Pfn>(super::command_buffer::cmd_set_scissor)
    }),
    ("vkCmdSetScissorWithCount", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetScissorWithCount, Pfn>(super::command_buffer::cmd_set_scissor_with_count)
    }),
    ("vkCmdSetScissorWithCountEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetScissorWithCount, Pfn>(super::command_buffer::cmd_set_scissor_with_count)
    }),
    ("vkCmdSetStencilCompareMask", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetStencilCompareMask, Pfn>(
            super::command_buffer::cmd_set_stencil_compare_mask,
        )
    }),
    ("vkCmdSetStencilOp", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetStencilOp, Pfn>(super::command_buffer::cmd_set_stencil_op)
    }),
    ("vkCmdSetStencilOpEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetStencilOp, Pfn>(super::command_buffer::cmd_set_stencil_op)
    }),
    ("vkCmdSetStencilReference", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetStencilReference, Pfn>(super::command_buffer::cmd_set_stencil_reference)
    }),
    ("vkCmdSetStencilTestEnable", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetStencilTestEnable, Pfn>(
            super::command_buffer::cmd_set_stencil_test_enable,
        )
    }),
    ("vkCmdSetStencilTestEnableEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetStencilTestEnable, Pfn>(
            super::command_buffer::cmd_set_stencil_test_enable,
        )
    }),
    ("vkCmdSetStencilWriteMask", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetStencilWriteMask, Pfn>(super::command_buffer::cmd_set_stencil_write_mask)
    }),
    ("vkCmdSetTessellationDomainOriginEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetTessellationDomainOriginEXT, Pfn>(
            super::command_buffer::cmd_set_tessellation_domain_origin_ext,
        )
    }),
    ("vkCmdSetVertexInputEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetVertexInputEXT, Pfn>(super::command_buffer::cmd_set_vertex_input_ext)
    }),
    ("vkCmdSetViewport", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetViewport, Pfn>(super::command_buffer::cmd_set_viewport)
    }),
    ("vkCmdSetViewportWithCount", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetViewportWithCount, Pfn>(
            super::command_buffer::cmd_set_viewport_with_count,
        )
    }),
    ("vkCmdSetViewportWithCountEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdSetViewportWithCount, Pfn>(
            super::command_buffer::cmd_set_viewport_with_count,
        )
    }),
    ("vkCmdTraceRaysIndirect2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdTraceRaysIndirect2KHR, Pfn>(
            super::command_buffer::cmd_trace_rays_indirect2_khr,
        )
    }),
    ("vkCmdTraceRaysIndirectKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdTraceRaysIndirectKHR, Pfn>(
            super::command_buffer::cmd_trace_rays_indirect_khr,
        )
    }),
    ("vkCmdTraceRaysKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdTraceRaysKHR, Pfn>(super::command_buffer::cmd_trace_rays_khr)
    }),
    ("vkCmdUpdateBuffer", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdUpdateBuffer, Pfn>(super::command_buffer::cmd_update_buffer)
    }),
    ("vkCmdWaitEvents", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdWaitEvents, Pfn>(super::command_buffer::cmd_wait_events)
    }),
    ("vkCmdWaitEvents2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdWaitEvents2, Pfn>(super::command_buffer::cmd_wait_events2)
    }),
    ("vkCmdWaitEvents2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdWaitEvents2, Pfn>(super::command_buffer::cmd_wait_events2)
    }),
    ("vkCmdWriteAccelerationStructuresPropertiesKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdWriteAccelerationStructuresPropertiesKHR, Pfn>(
            super::command_buffer::cmd_write_acceleration_structures_properties_khr,
        )
    }),
    ("vkCmdWriteMicromapsPropertiesEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdWriteMicromapsPropertiesEXT, Pfn>(
            super::command_buffer::cmd_write_micromaps_properties_ext,
        )
    }),
    ("vkCmdWriteTimestamp", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdWriteTimestamp, Pfn>(super::command_buffer::cmd_write_timestamp)
    }),
    ("vkCmdWriteTimestamp2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdWriteTimestamp2, Pfn>(super::command_buffer::cmd_write_timestamp2)
    }),
    ("vkCmdWriteTimestamp2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCmdWriteTimestamp2, Pfn>(super::command_buffer::cmd_write_timestamp2)
    }),
    ("vkCreateAccelerationStructureKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateAccelerationStructureKHR, Pfn>(
            super::acceleration_structure::create_acceleration_structure_khr,
        )
    }),
    ("vkCreateBuffer", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateBuffer, Pfn>(super::buffer::create_buffer)
    }),
    ("vkCreateBufferView", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateBufferView, Pfn>(super::buffer_view::create_buffer_view)
    }),
    ("vkCreateCommandPool", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateCommandPool, Pfn>(super::command_pool::create_command_pool)
    }),
    ("vkCreateComputePipelines", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateComputePipelines, Pfn>(super::pipeline::create_compute_pipelines)
    }),
    ("vkCreateDebugUtilsMessengerEXT", Level::Instance, unsafe {
        transmute::<vk::PFN_vkCreateDebugUtilsMessengerEXT, Pfn>(
            super::debug_utils::create_debug_utils_messenger_ext,
        )
    }),
    ("vkCreateDeferredOperationKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateDeferredOperationKHR, Pfn>(
            super::deferred_operation::create_deferred_operation_khr,
        )
    }),
    ("vkCreateDescriptorPool", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateDescriptorPool, Pfn>(super::descriptor_pool::create_descriptor_pool)
    }),
    ("vkCreateDescriptorSetLayout", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateDescriptorSetLayout, Pfn>(
            super::descriptor_set_layout::create_descriptor_set_layout,
        )
    }),
    ("vkCreateDescriptorUpdateTemplate", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateDescriptorUpdateTemplate, Pfn>(
            super::descriptor_update_template::create_descriptor_update_template,
        )
    }),
    ("vkCreateDescriptorUpdateTemplateKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateDescriptorUpdateTemplate, Pfn>(
            super::descriptor_update_template::create_descriptor_update_template,
        )
    }),
    ("vkCreateDevice", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkCreateDevice, Pfn>(super::device::create_device)
    }),
    ("vkCreateEvent", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateEvent, Pfn>(super::event::create_event)
    }),
    ("vkCreateFence", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateFence, Pfn>(super::fence::create_fence)
    }),
    ("vkCreateFramebuffer", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateFramebuffer, Pfn>(super::framebuffer::create_framebuffer)
    }),
    ("vkCreateGraphicsPipelines", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateGraphicsPipelines, Pfn>(super::pipeline::create_graphics_pipelines)
    }),
    ("vkCreateHeadlessSurfaceEXT", Level::Instance, unsafe {
        transmute::<vk::PFN_vkCreateHeadlessSurfaceEXT, Pfn>(super::surface::create_headless_surface_ext)
    }),
    ("vkCreateImage", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateImage, Pfn>(super::image::create_image)
    }),
    ("vkCreateImageView", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateImageView, Pfn>(super::image_view::create_image_view)
    }),
    ("vkCreateInstance", Level::Global, unsafe {
        transmute::<vk::PFN_vkCreateInstance, Pfn>(super::instance::create_instance)
    }),
    ("vkCreateMicromapEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateMicromapEXT, Pfn>(super::micromap::create_micromap_ext)
    }),
    ("vkCreatePipelineCache", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreatePipelineCache, Pfn>(super::pipeline_cache::create_pipeline_cache)
    }),
    ("vkCreatePipelineLayout", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreatePipelineLayout, Pfn>(super::pipeline_layout::create_pipeline_layout)
    }),
    ("vkCreatePrivateDataSlot", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreatePrivateDataSlot, Pfn>(super::private_data_slot::create_private_data_slot)
    }),
    ("vkCreatePrivateDataSlotEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreatePrivateDataSlot, Pfn>(super::private_data_slot::create_private_data_slot)
    }),
    ("vkCreateQueryPool", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateQueryPool, Pfn>(super::query_pool::create_query_pool)
    }),
    ("vkCreateRayTracingPipelinesKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateRayTracingPipelinesKHR, Pfn>(
            super::pipeline::create_ray_tracing_pipelines_khr,
        )
    }),
    ("vkCreateRenderPass", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateRenderPass, Pfn>(super::render_pass::create_render_pass)
    }),
    ("vkCreateRenderPass2", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateRenderPass2, Pfn>(super::render_pass::create_render_pass2)
    }),
    ("vkCreateRenderPass2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateRenderPass2, Pfn>(super::render_pass::create_render_pass2)
    }),
    ("vkCreateSampler", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateSampler, Pfn>(super::sampler::create_sampler)
    }),
    ("vkCreateSamplerYcbcrConversion", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateSamplerYcbcrConversion, Pfn>(
            super::sampler_ycbcr_conversion::create_sampler_ycbcr_conversion,
        )
    }),
    ("vkCreateSamplerYcbcrConversionKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateSamplerYcbcrConversion, Pfn>(
            super::sampler_ycbcr_conversion::create_sampler_ycbcr_conversion,
        )
    }),
    ("vkCreateSemaphore", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateSemaphore, Pfn>(super::semaphore::create_semaphore)
    }),
    ("vkCreateShaderModule", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateShaderModule, Pfn>(super::shader_module::create_shader_module)
    }),
    ("vkCreateShadersEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateShadersEXT, Pfn>(super::shader::create_shaders_ext)
    }),
    ("vkCreateSwapchainKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkCreateSwapchainKHR, Pfn>(super::swapchain::create_swapchain_khr)
    }),
    ("vkCreateWaylandSurfaceKHR", Level::Instance, unsafe {
        transmute::<vk::PFN_vkCreateWaylandSurfaceKHR, Pfn>(super::surface::create_wayland_surface_khr)
    }),
    ("vkCreateXcbSurfaceKHR", Level::Instance, unsafe {
        transmute::<vk::PFN_vkCreateXcbSurfaceKHR, Pfn>(super::surface::create_xcb_surface_khr)
    }),
    ("vkCreateXlibSurfaceKHR", Level::Instance, unsafe {
        transmute::<vk::PFN_vkCreateXlibSurfaceKHR, Pfn>(super::surface::create_xlib_surface_khr)
    }),
    ("vkDeferredOperationJoinKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkDeferredOperationJoinKHR, Pfn>(
            super::deferred_operation::deferred_operation_join_khr,
        )
    }),
    ("vkDestroyAccelerationStructureKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyAccelerationStructureKHR, Pfn>(
            super::acceleration_structure::destroy_acceleration_structure_khr,
        )
    }),
    ("vkDestroyBuffer", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyBuffer, Pfn>(super::buffer::destroy_buffer)
    }),
    ("vkDestroyBufferView", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyBufferView, Pfn>(super::buffer_view::destroy_buffer_view)
    }),
    ("vkDestroyCommandPool", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyCommandPool, Pfn>(super::command_pool::destroy_command_pool)
    }),
    ("vkDestroyDebugUtilsMessengerEXT", Level::Instance, unsafe {
        transmute::<vk::PFN_vkDestroyDebugUtilsMessengerEXT, Pfn>(
            super::debug_utils::destroy_debug_utils_messenger_ext,
        )
    }),
    ("vkDestroyDeferredOperationKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyDeferredOperationKHR, Pfn>(
            super::deferred_operation::destroy_deferred_operation_khr,
        )
    }),
    ("vkDestroyDescriptorPool", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyDescriptorPool, Pfn>(super::descriptor_pool::destroy_descriptor_pool)
    }),
    ("vkDestroyDescriptorSetLayout", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyDescriptorSetLayout, Pfn>(
            super::descriptor_set_layout::destroy_descriptor_set_layout,
        )
    }),
    ("vkDestroyDescriptorUpdateTemplate", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyDescriptorUpdateTemplate, Pfn>(
            super::descriptor_update_template::destroy_descriptor_update_template,
        )
    }),
    ("vkDestroyDescriptorUpdateTemplateKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyDescriptorUpdateTemplate, Pfn>(
            super::descriptor_update_template::destroy_descriptor_update_template,
        )
    }),
    ("vkDestroyDevice", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyDevice, Pfn>(super::device::destroy_device)
    }),
    ("vkDestroyEvent", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyEvent, Pfn>(super::event::destroy_event)
    }),
    ("vkDestroyFence", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyFence, Pfn>(super::fence::destroy_fence)
    }),
    ("vkDestroyFramebuffer", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyFramebuffer, Pfn>(super::framebuffer::destroy_framebuffer)
    }),
    ("vkDestroyImage", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyImage, Pfn>(super::image::destroy_image)
    }),
    ("vkDestroyImageView", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyImageView, Pfn>(super::image_view::destroy_image_view)
    }),
    ("vkDestroyInstance", Level::Instance, unsafe {
        transmute::<vk::PFN_vkDestroyInstance, Pfn>(super::instance::destroy_instance)
    }),
    ("vkDestroyMicromapEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyMicromapEXT, Pfn>(super::micromap::destroy_micromap_ext)
    }),
    ("vkDestroyPipeline", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyPipeline, Pfn>(super::pipeline::destroy_pipeline)
    }),
    ("vkDestroyPipelineCache", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyPipelineCache, Pfn>(super::pipeline_cache::destroy_pipeline_cache)
    }),
    ("vkDestroyPipelineLayout", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyPipelineLayout, Pfn>(super::pipeline_layout::destroy_pipeline_layout)
    }),
    ("vkDestroyPrivateDataSlot", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyPrivateDataSlot, Pfn>(
            super::private_data_slot::destroy_private_data_slot,
        )
    }),
    ("vkDestroyPrivateDataSlotEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyPrivateDataSlot, Pfn>(
            super::private_data_slot::destroy_private_data_slot,
        )
    }),
    ("vkDestroyQueryPool", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyQueryPool, Pfn>(super::query_pool::destroy_query_pool)
    }),
    ("vkDestroyRenderPass", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyRenderPass, Pfn>(super::render_pass::destroy_render_pass)
    }),
    ("vkDestroySampler", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroySampler, Pfn>(super::sampler::destroy_sampler)
    }),
    ("vkDestroySamplerYcbcrConversion", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroySamplerYcbcrConversion, Pfn>(
            super::sampler_ycbcr_conversion::destroy_sampler_ycbcr_conversion,
        )
    }),
    ("vkDestroySamplerYcbcrConversionKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroySamplerYcbcrConversion, Pfn>(
            super::sampler_ycbcr_conversion::destroy_sampler_ycbcr_conversion,
        )
    }),
    ("vkDestroySemaphore", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroySemaphore, Pfn>(super::semaphore::destroy_semaphore)
    }),
    ("vkDestroyShaderEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyShaderEXT, Pfn>(super::shader::destroy_shader_ext)
    }),
    ("vkDestroyShaderModule", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroyShaderModule, Pfn>(super::shader_module::destroy_shader_module)
    }),
    ("vkDestroySurfaceKHR", Level::Instance, unsafe {
        transmute::<vk::PFN_vkDestroySurfaceKHR, Pfn>(super::surface::destroy_surface_khr)
    }),
    ("vkDestroySwapchainKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkDestroySwapchainKHR, Pfn>(super::swapchain::destroy_swapchain_khr)
    }),
    ("vkDeviceWaitIdle", Level::Device, unsafe {
        transmute::<vk::PFN_vkDeviceWaitIdle, Pfn>(super::device::device_wait_idle)
    }),
    ("vkEndCommandBuffer", Level::Device, unsafe {
        transmute::<vk::PFN_vkEndCommandBuffer, Pfn>(super::command_buffer::end_command_buffer)
    }),
    ("vkEnumerateDeviceExtensionProperties", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkEnumerateDeviceExtensionProperties, Pfn>(
            super::physical_device::enumerate_device_extension_properties,
        )
    }),
    ("vkEnumerateDeviceLayerProperties", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkEnumerateDeviceLayerProperties, Pfn>(
            super::physical_device::enumerate_device_layer_properties,
        )
    }),
    ("vkEnumerateInstanceExtensionProperties", Level::Global, unsafe {
        transmute::<vk::PFN_vkEnumerateInstanceExtensionProperties, Pfn>(
            super::instance::enumerate_instance_extension_properties,
        )
    }),
    ("vkEnumerateInstanceLayerProperties", Level::Global, unsafe {
        transmute::<vk::PFN_vkEnumerateInstanceLayerProperties, Pfn>(
            super::instance::enumerate_instance_layer_properties,
        )
    }),
    ("vkEnumerateInstanceVersion", Level::Global, unsafe {
        transmute::<vk::PFN_vkEnumerateInstanceVersion, Pfn>(super::instance::enumerate_instance_version)
    }),
    ("vkEnumeratePhysicalDeviceGroups", Level::Instance, unsafe {
        transmute::<vk::PFN_vkEnumeratePhysicalDeviceGroups, Pfn>(
            super::physical_device::enumerate_physical_device_groups,
        )
    }),
    ("vkEnumeratePhysicalDeviceGroupsKHR", Level::Instance, unsafe {
        transmute::<vk::PFN_vkEnumeratePhysicalDeviceGroups, Pfn>(
            super::physical_device::enumerate_physical_device_groups,
        )
    }),
    ("vkEnumeratePhysicalDevices", Level::Instance, unsafe {
        transmute::<vk::PFN_vkEnumeratePhysicalDevices, Pfn>(
            super::physical_device::enumerate_physical_devices,
        )
    }),
    ("vkFlushMappedMemoryRanges", Level::Device, unsafe {
        transmute::<vk::PFN_vkFlushMappedMemoryRanges, Pfn>(super::device_memory::flush_mapped_memory_ranges)
    }),
    ("vkFreeCommandBuffers", Level::Device, unsafe {
        transmute::<vk::PFN_vkFreeCommandBuffers, Pfn>(super::command_pool::free_command_buffers)
    }),
    ("vkFreeDescriptorSets", Level::Device, unsafe {
        transmute::<vk::PFN_vkFreeDescriptorSets, Pfn>(super::descriptor_pool::free_descriptor_sets)
    }),
    ("vkFreeMemory", Level::Device, unsafe {
        transmute::<vk::PFN_vkFreeMemory, Pfn>(super::device_memory::free_memory)
    }),
    ("vkGetAccelerationStructureBuildSizesKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetAccelerationStructureBuildSizesKHR, Pfn>(
            super::acceleration_structure::get_acceleration_structure_build_sizes_khr,
        )
    }),
    ("vkGetAccelerationStructureDeviceAddressKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetAccelerationStructureDeviceAddressKHR, Pfn>(
            super::acceleration_structure::get_acceleration_structure_device_address_khr,
        )
    }),
    ("vkGetBufferDeviceAddress", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetBufferDeviceAddress, Pfn>(super::buffer::get_buffer_device_address)
    }),
    ("vkGetBufferDeviceAddressKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetBufferDeviceAddress, Pfn>(super::buffer::get_buffer_device_address)
    }),
    ("vkGetBufferMemoryRequirements", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetBufferMemoryRequirements, Pfn>(super::buffer::get_buffer_memory_requirements)
    }),
    ("vkGetBufferMemoryRequirements2", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetBufferMemoryRequirements2, Pfn>(
            super::buffer::get_buffer_memory_requirements2,
        )
    }),
    ("vkGetBufferMemoryRequirements2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetBufferMemoryRequirements2, Pfn>(
            super::buffer::get_buffer_memory_requirements2,
        )
    }),
    ("vkGetBufferOpaqueCaptureAddress", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetBufferOpaqueCaptureAddress, Pfn>(
            super::buffer::get_buffer_opaque_capture_address,
        )
    }),
    ("vkGetBufferOpaqueCaptureAddressKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetBufferOpaqueCaptureAddress, Pfn>(
            super::buffer::get_buffer_opaque_capture_address,
        )
    }),
    ("vkGetCalibratedTimestampsEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetCalibratedTimestampsKHR, Pfn>(super::device::get_calibrated_timestamps_khr)
    }),
    ("vkGetCalibratedTimestampsKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetCalibratedTimestampsKHR, Pfn>(super::device::get_calibrated_timestamps_khr)
    }),
    ("vkGetDeferredOperationMaxConcurrencyKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeferredOperationMaxConcurrencyKHR, Pfn>(
            super::deferred_operation::get_deferred_operation_max_concurrency_khr,
        )
    }),
    ("vkGetDeferredOperationResultKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeferredOperationResultKHR, Pfn>(
            super::deferred_operation::get_deferred_operation_result_khr,
        )
    }),
    ("vkGetDescriptorSetLayoutSupport", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDescriptorSetLayoutSupport, Pfn>(
            super::descriptor_set_layout::get_descriptor_set_layout_support,
        )
    }),
    ("vkGetDescriptorSetLayoutSupportKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDescriptorSetLayoutSupport, Pfn>(
            super::descriptor_set_layout::get_descriptor_set_layout_support,
        )
    }),
    ("vkGetDeviceAccelerationStructureCompatibilityKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceAccelerationStructureCompatibilityKHR, Pfn>(
            super::acceleration_structure::get_device_acceleration_structure_compatibility_khr,
        )
    }),
    ("vkGetDeviceBufferMemoryRequirements", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceBufferMemoryRequirements, Pfn>(
            super::buffer::get_device_buffer_memory_requirements,
        )
    }),
    ("vkGetDeviceBufferMemoryRequirementsKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceBufferMemoryRequirements, Pfn>(
            super::buffer::get_device_buffer_memory_requirements,
        )
    }),
    ("vkGetDeviceGroupPeerMemoryFeatures", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceGroupPeerMemoryFeatures, Pfn>(
            super::device::get_device_group_peer_memory_features,
        )
    }),
    ("vkGetDeviceGroupPeerMemoryFeaturesKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceGroupPeerMemoryFeatures, Pfn>(
            super::device::get_device_group_peer_memory_features,
        )
    }),
    ("vkGetDeviceGroupPresentCapabilitiesKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceGroupPresentCapabilitiesKHR, Pfn>(
            super::swapchain::get_device_group_present_capabilities_khr,
        )
    }),
    ("vkGetDeviceGroupSurfacePresentModesKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceGroupSurfacePresentModesKHR, Pfn>(
            super::swapchain::get_device_group_surface_present_modes_khr,
        )
    }),
    ("vkGetDeviceImageMemoryRequirements", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceImageMemoryRequirements, Pfn>(
            super::image::get_device_image_memory_requirements,
        )
    }),
    ("vkGetDeviceImageMemoryRequirementsKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceImageMemoryRequirements, Pfn>(
            super::image::get_device_image_memory_requirements,
        )
    }),
    ("vkGetDeviceImageSparseMemoryRequirements", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceImageSparseMemoryRequirements, Pfn>(
            super::image::get_device_image_sparse_memory_requirements,
        )
    }),
    ("vkGetDeviceImageSparseMemoryRequirementsKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceImageSparseMemoryRequirements, Pfn>(
            super::image::get_device_image_sparse_memory_requirements,
        )
    }),
    ("vkGetDeviceImageSubresourceLayoutKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceImageSubresourceLayoutKHR, Pfn>(
            super::image::get_device_image_subresource_layout_khr,
        )
    }),
    ("vkGetDeviceMemoryCommitment", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceMemoryCommitment, Pfn>(
            super::device_memory::get_device_memory_commitment,
        )
    }),
    ("vkGetDeviceMemoryOpaqueCaptureAddress", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceMemoryOpaqueCaptureAddress, Pfn>(
            super::device_memory::get_device_memory_opaque_capture_address,
        )
    }),
    ("vkGetDeviceMemoryOpaqueCaptureAddressKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceMemoryOpaqueCaptureAddress, Pfn>(
            super::device_memory::get_device_memory_opaque_capture_address,
        )
    }),
    ("vkGetDeviceMicromapCompatibilityEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceMicromapCompatibilityEXT, Pfn>(
            super::micromap::get_device_micromap_compatibility_ext,
        )
    }),
    ("vkGetDeviceProcAddr", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceProcAddr, Pfn>(super::device::get_device_proc_addr)
    }),
    ("vkGetDeviceQueue", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceQueue, Pfn>(super::device::get_device_queue)
    }),
    ("vkGetDeviceQueue2", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetDeviceQueue2, Pfn>(super::device::get_device_queue2)
    }),
    ("vkGetEventStatus", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetEventStatus, Pfn>(super::event::get_event_status)
    }),
    ("vkGetFenceStatus", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetFenceStatus, Pfn>(super::fence::get_fence_status)
    }),
    ("vkGetImageMemoryRequirements", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetImageMemoryRequirements, Pfn>(super::image::get_image_memory_requirements)
    }),
    ("vkGetImageMemoryRequirements2", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetImageMemoryRequirements2, Pfn>(super::image::get_image_memory_requirements2)
    }),
    ("vkGetImageMemoryRequirements2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetImageMemoryRequirements2, Pfn>(super::image::get_image_memory_requirements2)
    }),
    ("vkGetImageSparseMemoryRequirements", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetImageSparseMemoryRequirements, Pfn>(
            super::image::get_image_sparse_memory_requirements,
        )
    }),
    ("vkGetImageSparseMemoryRequirements2", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetImageSparseMemoryRequirements2, Pfn>(
            super::image::get_image_sparse_memory_requirements2,
        )
    }),
    ("vkGetImageSparseMemoryRequirements2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetImageSparseMemoryRequirements2, Pfn>(
            super::image::get_image_sparse_memory_requirements2,
        )
    }),
    ("vkGetImageSubresourceLayout", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetImageSubresourceLayout, Pfn>(super::image::get_image_subresource_layout)
    }),
    ("vkGetImageSubresourceLayout2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetImageSubresourceLayout2KHR, Pfn>(
            super::image::get_image_subresource_layout2_khr,
        )
    }),
    ("vkGetInstanceProcAddr", Level::Global, unsafe {
        transmute::<vk::PFN_vkGetInstanceProcAddr, Pfn>(super::instance::get_instance_proc_addr)
    }),
    ("vkGetMicromapBuildSizesEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetMicromapBuildSizesEXT, Pfn>(super::micromap::get_micromap_build_sizes_ext)
    }),
    ("vkGetPhysicalDeviceCalibrateableTimeDomainsEXT", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceCalibrateableTimeDomainsKHR, Pfn>(
            super::physical_device::get_physical_device_calibrateable_time_domains_khr,
        )
    }),
    ("vkGetPhysicalDeviceCalibrateableTimeDomainsKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceCalibrateableTimeDomainsKHR, Pfn>(
            super::physical_device::get_physical_device_calibrateable_time_domains_khr,
        )
    }),
    ("vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR, Pfn>(
            super::physical_device::get_physical_device_cooperative_matrix_properties_khr,
        )
    }),
    ("vkGetPhysicalDeviceExternalBufferProperties", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceExternalBufferProperties, Pfn>(
            super::physical_device::get_physical_device_external_buffer_properties,
        )
    }),
    ("vkGetPhysicalDeviceExternalBufferPropertiesKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceExternalBufferProperties, Pfn>(
            super::physical_device::get_physical_device_external_buffer_properties,
        )
    }),
    ("vkGetPhysicalDeviceExternalFenceProperties", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceExternalFenceProperties, Pfn>(
            super::physical_device::get_physical_device_external_fence_properties,
        )
    }),
    ("vkGetPhysicalDeviceExternalFencePropertiesKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceExternalFenceProperties, Pfn>(
            super::physical_device::get_physical_device_external_fence_properties,
        )
    }),
    ("vkGetPhysicalDeviceExternalSemaphoreProperties", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceExternalSemaphoreProperties, Pfn>(
            super::physical_device::get_physical_device_external_semaphore_properties,
        )
    }),
    ("vkGetPhysicalDeviceExternalSemaphorePropertiesKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceExternalSemaphoreProperties, Pfn>(
            super::physical_device::get_physical_device_external_semaphore_properties,
        )
    }),
    ("vkGetPhysicalDeviceFeatures", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceFeatures, Pfn>(
            super::physical_device::get_physical_device_features,
        )
    }),
    ("vkGetPhysicalDeviceFeatures2", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceFeatures2, Pfn>(
            super::physical_device::get_physical_device_features2,
        )
    }),
    ("vkGetPhysicalDeviceFeatures2KHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceFeatures2, Pfn>(
            super::physical_device::get_physical_device_features2,
        )
    }),
    ("vkGetPhysicalDeviceFormatProperties", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceFormatProperties, Pfn>(
            super::physical_device::get_physical_device_format_properties,
        )
    }),
    ("vkGetPhysicalDeviceFormatProperties2", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceFormatProperties2, Pfn>(
            super::physical_device::get_physical_device_format_properties2,
        )
    }),
    ("vkGetPhysicalDeviceFormatProperties2KHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceFormatProperties2, Pfn>(
            super::physical_device::get_physical_device_format_properties2,
        )
    }),
    ("vkGetPhysicalDeviceFragmentShadingRatesKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceFragmentShadingRatesKHR, Pfn>(
            super::physical_device::get_physical_device_fragment_shading_rates_khr,
        )
    }),
    ("vkGetPhysicalDeviceImageFormatProperties", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceImageFormatProperties, Pfn>(
            super::physical_device::get_physical_device_image_format_properties,
        )
    }),
    ("vkGetPhysicalDeviceImageFormatProperties2", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceImageFormatProperties2, Pfn>(
            super::physical_device::get_physical_device_image_format_properties2,
        )
    }),
    ("vkGetPhysicalDeviceImageFormatProperties2KHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceImageFormatProperties2, Pfn>(
            super::physical_device::get_physical_device_image_format_properties2,
        )
    }),
    ("vkGetPhysicalDeviceMemoryProperties", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceMemoryProperties, Pfn>(
            super::physical_device::get_physical_device_memory_properties,
        )
    }),
    ("vkGetPhysicalDeviceMemoryProperties2", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceMemoryProperties2, Pfn>(
            super::physical_device::get_physical_device_memory_properties2,
        )
    }),
    ("vkGetPhysicalDeviceMemoryProperties2KHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceMemoryProperties2, Pfn>(
            super::physical_device::get_physical_device_memory_properties2,
        )
    }),
    ("vkGetPhysicalDeviceMultisamplePropertiesEXT", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceMultisamplePropertiesEXT, Pfn>(
            super::physical_device::get_physical_device_multisample_properties_ext,
        )
    }),
    ("vkGetPhysicalDevicePresentRectanglesKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDevicePresentRectanglesKHR, Pfn>(
            super::surface::get_physical_device_present_rectangles_khr,
        )
    }),
    ("vkGetPhysicalDeviceProperties", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceProperties, Pfn>(
            super::physical_device::get_physical_device_properties,
        )
    }),
    ("vkGetPhysicalDeviceProperties2", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceProperties2, Pfn>(
            super::physical_device::get_physical_device_properties2,
        )
    }),
    ("vkGetPhysicalDeviceProperties2KHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceProperties2, Pfn>(
            super::physical_device::get_physical_device_properties2,
        )
    }),
    ("vkGetPhysicalDeviceQueueFamilyProperties", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceQueueFamilyProperties, Pfn>(
            super::physical_device::get_physical_device_queue_family_properties,
        )
    }),
    ("vkGetPhysicalDeviceQueueFamilyProperties2", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceQueueFamilyProperties2, Pfn>(
            super::physical_device::get_physical_device_queue_family_properties2,
        )
    }),
    ("vkGetPhysicalDeviceQueueFamilyProperties2KHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceQueueFamilyProperties2, Pfn>(
            super::physical_device::get_physical_device_queue_family_properties2,
        )
    }),
    ("vkGetPhysicalDeviceSparseImageFormatProperties", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceSparseImageFormatProperties, Pfn>(
            super::physical_device::get_physical_device_sparse_image_format_properties,
        )
    }),
    ("vkGetPhysicalDeviceSparseImageFormatProperties2", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceSparseImageFormatProperties2, Pfn>(
            super::physical_device::get_physical_device_sparse_image_format_properties2,
        )
    }),
    ("vkGetPhysicalDeviceSparseImageFormatProperties2KHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceSparseImageFormatProperties2, Pfn>(
            super::physical_device::get_physical_device_sparse_image_format_properties2,
        )
    }),
    ("vkGetPhysicalDeviceSurfaceCapabilities2KHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceSurfaceCapabilities2KHR, Pfn>(
            super::surface::get_physical_device_surface_capabilities2_khr,
        )
    }),
    ("vkGetPhysicalDeviceSurfaceCapabilitiesKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceSurfaceCapabilitiesKHR, Pfn>(
            super::surface::get_physical_device_surface_capabilities_khr,
        )
    }),
    ("vkGetPhysicalDeviceSurfaceFormats2KHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceSurfaceFormats2KHR, Pfn>(
            super::surface::get_physical_device_surface_formats2_khr,
        )
    }),
    ("vkGetPhysicalDeviceSurfaceFormatsKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceSurfaceFormatsKHR, Pfn>(
            super::surface::get_physical_device_surface_formats_khr,
        )
    }),
    ("vkGetPhysicalDeviceSurfacePresentModesKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceSurfacePresentModesKHR, Pfn>(
            super::surface::get_physical_device_surface_present_modes_khr,
        )
    }),
    ("vkGetPhysicalDeviceSurfaceSupportKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceSurfaceSupportKHR, Pfn>(
            super::surface::get_physical_device_surface_support_khr,
        )
    }),
    ("vkGetPhysicalDeviceToolProperties", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceToolProperties, Pfn>(
            super::physical_device::get_physical_device_tool_properties,
        )
    }),
    ("vkGetPhysicalDeviceToolPropertiesEXT", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceToolProperties, Pfn>(
            super::physical_device::get_physical_device_tool_properties,
        )
    }),
    ("vkGetPhysicalDeviceWaylandPresentationSupportKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceWaylandPresentationSupportKHR, Pfn>(
            super::surface::get_physical_device_wayland_presentation_support_khr,
        )
    }),
    ("vkGetPhysicalDeviceXcbPresentationSupportKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceXcbPresentationSupportKHR, Pfn>(
            super::surface::get_physical_device_xcb_presentation_support_khr,
        )
    }),
    ("vkGetPhysicalDeviceXlibPresentationSupportKHR", Level::PhysicalDevice, unsafe {
        transmute::<vk::PFN_vkGetPhysicalDeviceXlibPresentationSupportKHR, Pfn>(
            super::surface::get_physical_device_xlib_presentation_support_khr,
        )
    }),
    ("vkGetPipelineCacheData", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetPipelineCacheData, Pfn>(super::pipeline_cache::get_pipeline_cache_data)
    }),
    ("vkGetPipelineExecutableInternalRepresentationsKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetPipelineExecutableInternalRepresentationsKHR, Pfn>(
            super::pipeline::get_pipeline_executable_internal_representations_khr,
        )
    }),
    ("vkGetPipelineExecutablePropertiesKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetPipelineExecutablePropertiesKHR, Pfn>(
            super::pipeline::get_pipeline_executable_properties_khr,
        )
    }),
    ("vkGetPipelineExecutableStatisticsKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetPipelineExecutableStatisticsKHR, Pfn>(
            super::pipeline::get_pipeline_executable_statistics_khr,
        )
    }),
    ("vkGetPrivateData", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetPrivateData, Pfn>(super::private_data_slot::get_private_data)
    }),
    ("vkGetPrivateDataEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetPrivateData, Pfn>(super::private_data_slot::get_private_data)
    }),
    ("vkGetQueryPoolResults", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetQueryPoolResults, Pfn>(super::query_pool::get_query_pool_results)
    }),
    ("vkGetRayTracingShaderGroupHandlesKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetRayTracingShaderGroupHandlesKHR, Pfn>(
            super::pipeline::get_ray_tracing_shader_group_handles_khr,
        )
    }),
    ("vkGetRayTracingShaderGroupStackSizeKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetRayTracingShaderGroupStackSizeKHR, Pfn>(
            super::pipeline::get_ray_tracing_shader_group_stack_size_khr,
        )
    }),
    ("vkGetRenderAreaGranularity", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetRenderAreaGranularity, Pfn>(super::render_pass::get_render_area_granularity)
    }),
    ("vkGetRenderingAreaGranularityKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetRenderingAreaGranularityKHR, Pfn>(
            super::device::get_rendering_area_granularity_khr,
        )
    }),
    ("vkGetSemaphoreCounterValue", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetSemaphoreCounterValue, Pfn>(super::semaphore::get_semaphore_counter_value)
    }),
    ("vkGetSemaphoreCounterValueKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetSemaphoreCounterValue, Pfn>(super::semaphore::get_semaphore_counter_value)
    }),
    ("vkGetShaderBinaryDataEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetShaderBinaryDataEXT, Pfn>(super::shader::get_shader_binary_data_ext)
    }),
    ("vkGetShaderModuleCreateInfoIdentifierEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetShaderModuleCreateInfoIdentifierEXT, Pfn>(
            super::shader_module::get_shader_module_create_info_identifier_ext,
        )
    }),
    ("vkGetShaderModuleIdentifierEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetShaderModuleIdentifierEXT, Pfn>(
            super::shader_module::get_shader_module_identifier_ext,
        )
    }),
    ("vkGetSwapchainImagesKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkGetSwapchainImagesKHR, Pfn>(super::swapchain::get_swapchain_images_khr)
    }),
    ("vkInvalidateMappedMemoryRanges", Level::Device, unsafe {
        transmute::<vk::PFN_vkInvalidateMappedMemoryRanges, Pfn>(
            super::device_memory::invalidate_mapped_memory_ranges,
        )
    }),
    ("vkMapMemory", Level::Device, unsafe {
        transmute::<vk::PFN_vkMapMemory, Pfn>(super::device_memory::map_memory)
    }),
    ("vkMapMemory2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkMapMemory2KHR, Pfn>(super::device_memory::map_memory2_khr)
    }),
    ("vkMergePipelineCaches", Level::Device, unsafe {
        transmute::<vk::PFN_vkMergePipelineCaches, Pfn>(super::pipeline_cache::merge_pipeline_caches)
    }),
    ("vkQueueBeginDebugUtilsLabelEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkQueueBeginDebugUtilsLabelEXT, Pfn>(
            super::debug_utils::queue_begin_debug_utils_label_ext,
        )
    }),
    ("vkQueueBindSparse", Level::Device, unsafe {
        transmute::<vk::PFN_vkQueueBindSparse, Pfn>(super::queue::queue_bind_sparse)
    }),
    ("vkQueueEndDebugUtilsLabelEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkQueueEndDebugUtilsLabelEXT, Pfn>(
            super::debug_utils::queue_end_debug_utils_label_ext,
        )
    }),
    ("vkQueueInsertDebugUtilsLabelEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkQueueInsertDebugUtilsLabelEXT, Pfn>(
            super::debug_utils::queue_insert_debug_utils_label_ext,
        )
    }),
    ("vkQueuePresentKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkQueuePresentKHR, Pfn>(super::swapchain::queue_present_khr)
    }),
    ("vkQueueSubmit", Level::Device, unsafe {
        transmute::<vk::PFN_vkQueueSubmit, Pfn>(super::queue::queue_submit)
    }),
    ("vkQueueSubmit2", Level::Device, unsafe {
        transmute::<vk::PFN_vkQueueSubmit2, Pfn>(super::queue::queue_submit2)
    }),
    ("vkQueueSubmit2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkQueueSubmit2, Pfn>(super::queue::queue_submit2)
    }),
    ("vkQueueWaitIdle", Level::Device, unsafe {
        transmute::<vk::PFN_vkQueueWaitIdle, Pfn>(super::queue::queue_wait_idle)
    }),
    ("vkReleaseSwapchainImagesEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkReleaseSwapchainImagesEXT, Pfn>(super::swapchain::release_swapchain_images_ext)
    }),
    ("vkResetCommandBuffer", Level::Device, unsafe {
        transmute::<vk::PFN_vkResetCommandBuffer, Pfn>(super::command_buffer::reset_command_buffer)
    }),
    ("vkResetCommandPool", Level::Device, unsafe {
        transmute::<vk::PFN_vkResetCommandPool, Pfn>(super::command_pool::reset_command_pool)
    }),
    ("vkResetDescriptorPool", Level::Device, unsafe {
        transmute::<vk::PFN_vkResetDescriptorPool, Pfn>(super::descriptor_pool::reset_descriptor_pool)
    }),
    ("vkResetEvent", Level::Device, unsafe {
        transmute::<vk::PFN_vkResetEvent, Pfn>(super::event::reset_event)
    }),
    ("vkResetFences", Level::Device, unsafe {
        transmute::<vk::PFN_vkResetFences, Pfn>(super::fence::reset_fences)
    }),
    ("vkResetQueryPool", Level::Device, unsafe {
        transmute::<vk::PFN_vkResetQueryPool, Pfn>(super::query_pool::reset_query_pool)
    }),
    ("vkResetQueryPoolEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkResetQueryPool, Pfn>(super::query_pool::reset_query_pool)
    }),
    ("vkSetDebugUtilsObjectNameEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkSetDebugUtilsObjectNameEXT, Pfn>(
            super::debug_utils::set_debug_utils_object_name_ext,
        )
    }),
    ("vkSetDebugUtilsObjectTagEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkSetDebugUtilsObjectTagEXT, Pfn>(
            super::debug_utils::set_debug_utils_object_tag_ext,
        )
    }),
    ("vkSetDeviceMemoryPriorityEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkSetDeviceMemoryPriorityEXT, Pfn>(
            super::device_memory::set_device_memory_priority_ext,
        )
    }),
    ("vkSetEvent", Level::Device, unsafe { transmute::<vk::PFN_vkSetEvent, Pfn>(super::event::set_event) }),
    ("vkSetHdrMetadataEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkSetHdrMetadataEXT, Pfn>(super::swapchain::set_hdr_metadata_ext)
    }),
    ("vkSetPrivateData", Level::Device, unsafe {
        transmute::<vk::PFN_vkSetPrivateData, Pfn>(super::private_data_slot::set_private_data)
    }),
    ("vkSetPrivateDataEXT", Level::Device, unsafe {
        transmute::<vk::PFN_vkSetPrivateData, Pfn>(super::private_data_slot::set_private_data)
    }),
    ("vkSignalSemaphore", Level::Device, unsafe {
        transmute::<vk::PFN_vkSignalSemaphore, Pfn>(super::semaphore::signal_semaphore)
    }),
    ("vkSignalSemaphoreKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkSignalSemaphore, Pfn>(super::semaphore::signal_semaphore)
    }),
    ("vkSubmitDebugUtilsMessageEXT", Level::Instance, unsafe {
        transmute::<vk::PFN_vkSubmitDebugUtilsMessageEXT, Pfn>(
            super::debug_utils::submit_debug_utils_message_ext,
        )
    }),
    ("vkTrimCommandPool", Level::Device, unsafe {
        transmute::<vk::PFN_vkTrimCommandPool, Pfn>(super::command_pool::trim_command_pool)
    }),
    ("vkTrimCommandPoolKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkTrimCommandPool, Pfn>(super::command_pool::trim_command_pool)
    }),
    ("vkUnmapMemory", Level::Device, unsafe {
        transmute::<vk::PFN_vkUnmapMemory, Pfn>(super::device_memory::unmap_memory)
    }),
    ("vkUnmapMemory2KHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkUnmapMemory2KHR, Pfn>(super::device_memory::unmap_memory2_khr)
    }),
    ("vkUpdateDescriptorSetWithTemplate", Level::Device, unsafe {
        transmute::<vk::PFN_vkUpdateDescriptorSetWithTemplate, Pfn>(
            super::descriptor_set::update_descriptor_set_with_template,
        )
    }),
    ("vkUpdateDescriptorSetWithTemplateKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkUpdateDescriptorSetWithTemplate, Pfn>(
            super::descriptor_set::update_descriptor_set_with_template,
        )
    }),
    ("vkUpdateDescriptorSets", Level::Device, unsafe {
        transmute::<vk::PFN_vkUpdateDescriptorSets, Pfn>(super::descriptor_set::update_descriptor_sets)
    }),
    ("vkWaitForFences", Level::Device, unsafe {
        transmute::<vk::PFN_vkWaitForFences, Pfn>(super::fence::wait_for_fences)
    }),
    ("vkWaitForPresentKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkWaitForPresentKHR, Pfn>(super::swapchain::wait_for_present_khr)
    }),
    ("vkWaitSemaphores", Level::Device, unsafe {
        transmute::<vk::PFN_vkWaitSemaphores, Pfn>(super::semaphore::wait_semaphores)
    }),
    ("vkWaitSemaphoresKHR", Level::Device, unsafe {
        transmute::<vk::PFN_vkWaitSemaphores, Pfn>(super::semaphore::wait_semaphores)
    }),
];
