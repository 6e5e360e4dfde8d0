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

/// An entry point, and what makes it available: a core version, or one of some extensions.
#[derive(Debug)]
pub(crate) struct Row {
    /// Canonical name or alias.
    pub(crate) name: &'static str,
    /// Whom it is asked of.
    pub(crate) level: Level,
    /// Minor number of the version of Vulkan 1 that has it.
    pub(crate) core_minor: Option<u32>,
    /// Instance and device extensions that have it.
    pub(crate) extensions: &'static [&'static str],
    /// The entry point.
    pub(crate) pfn: Pfn,
}

/// The entry point with this name.
pub(crate) fn lookup(name: &CStr) -> Option<&'static Row> {
    let name = name.to_str().ok()?;
    let index = TABLE.binary_search_by(|row| row.name.cmp(name)).ok()?;
    TABLE.get(index)
}

static TABLE: &[Row] = &[
    Row {
        name: "vkAcquireNextImage2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_device_group", "VK_KHR_swapchain"],
        pfn: unsafe {
            transmute::<vk::PFN_vkAcquireNextImage2KHR, Pfn>(super::swapchain::acquire_next_image2_khr)
        },
    },
    Row {
        name: "vkAcquireNextImageKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_swapchain"],
        pfn: unsafe {
            transmute::<vk::PFN_vkAcquireNextImageKHR, Pfn>(super::swapchain::acquire_next_image_khr)
        },
    },
    Row {
        name: "vkAllocateCommandBuffers",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkAllocateCommandBuffers, Pfn>(
                super::command_buffer::allocate_command_buffers,
            )
        },
    },
    Row {
        name: "vkAllocateDescriptorSets",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkAllocateDescriptorSets, Pfn>(
                super::descriptor_set::allocate_descriptor_sets,
            )
        },
    },
    Row {
        name: "vkAllocateMemory",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkAllocateMemory, Pfn>(super::device_memory::allocate_memory) },
    },
    Row {
        name: "vkBeginCommandBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkBeginCommandBuffer, Pfn>(super::command_buffer::begin_command_buffer)
        },
    },
    Row {
        name: "vkBindBufferMemory",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkBindBufferMemory, Pfn>(super::buffer::bind_buffer_memory) },
    },
    Row {
        name: "vkBindBufferMemory2",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkBindBufferMemory2, Pfn>(super::buffer::bind_buffer_memory2) },
    },
    Row {
        name: "vkBindBufferMemory2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_bind_memory2"],
        pfn: unsafe { transmute::<vk::PFN_vkBindBufferMemory2, Pfn>(super::buffer::bind_buffer_memory2) },
    },
    Row {
        name: "vkBindImageMemory",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkBindImageMemory, Pfn>(super::image::bind_image_memory) },
    },
    Row {
        name: "vkBindImageMemory2",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkBindImageMemory2, Pfn>(super::image::bind_image_memory2) },
    },
    Row {
        name: "vkBindImageMemory2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_bind_memory2"],
        pfn: unsafe { transmute::<vk::PFN_vkBindImageMemory2, Pfn>(super::image::bind_image_memory2) },
    },
    Row {
        name: "vkBuildAccelerationStructuresKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkBuildAccelerationStructuresKHR, Pfn>(
                super::deferred_operation::build_acceleration_structures_khr,
            )
        },
    },
    Row {
        name: "vkBuildMicromapsEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<vk::PFN_vkBuildMicromapsEXT, Pfn>(super::deferred_operation::build_micromaps_ext)
        },
    },
    Row {
        name: "vkCmdBeginConditionalRenderingEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_conditional_rendering"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBeginConditionalRenderingEXT, Pfn>(
                super::command_buffer::cmd_begin_conditional_rendering_ext,
            )
        },
    },
    Row {
        name: "vkCmdBeginDebugUtilsLabelEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBeginDebugUtilsLabelEXT, Pfn>(
                super::debug_utils::cmd_begin_debug_utils_label_ext,
            )
        },
    },
    Row {
        name: "vkCmdBeginQuery",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdBeginQuery, Pfn>(super::command_buffer::cmd_begin_query) },
    },
    Row {
        name: "vkCmdBeginQueryIndexedEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_transform_feedback"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBeginQueryIndexedEXT, Pfn>(
                super::command_buffer::cmd_begin_query_indexed_ext,
            )
        },
    },
    Row {
        name: "vkCmdBeginRenderPass",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBeginRenderPass, Pfn>(super::command_buffer::cmd_begin_render_pass)
        },
    },
    Row {
        name: "vkCmdBeginRenderPass2",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBeginRenderPass2, Pfn>(super::command_buffer::cmd_begin_render_pass2)
        },
    },
    Row {
        name: "vkCmdBeginRenderPass2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_create_renderpass2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBeginRenderPass2, Pfn>(super::command_buffer::cmd_begin_render_pass2)
        },
    },
    Row {
        name: "vkCmdBeginRendering",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBeginRendering, Pfn>(super::command_buffer::cmd_begin_rendering)
        },
    },
    Row {
        name: "vkCmdBeginRenderingKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_dynamic_rendering"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBeginRendering, Pfn>(super::command_buffer::cmd_begin_rendering)
        },
    },
    Row {
        name: "vkCmdBeginTransformFeedbackEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_transform_feedback"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBeginTransformFeedbackEXT, Pfn>(
                super::command_buffer::cmd_begin_transform_feedback_ext,
            )
        },
    },
    Row {
        name: "vkCmdBindDescriptorBufferEmbeddedSamplers2EXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance6"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBindDescriptorBufferEmbeddedSamplers2EXT, Pfn>(
                super::command_buffer::cmd_bind_descriptor_buffer_embedded_samplers2_ext,
            )
        },
    },
    Row {
        name: "vkCmdBindDescriptorBufferEmbeddedSamplersEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBindDescriptorBufferEmbeddedSamplersEXT, Pfn>(
                super::command_buffer::cmd_bind_descriptor_buffer_embedded_samplers_ext,
            )
        },
    },
    Row {
        name: "vkCmdBindDescriptorBuffersEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBindDescriptorBuffersEXT, Pfn>(
                super::command_buffer::cmd_bind_descriptor_buffers_ext,
            )
        },
    },
    Row {
        name: "vkCmdBindDescriptorSets",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBindDescriptorSets, Pfn>(super::command_buffer::cmd_bind_descriptor_sets)
        },
    },
    Row {
        name: "vkCmdBindDescriptorSets2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance6"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBindDescriptorSets2KHR, Pfn>(
                super::command_buffer::cmd_bind_descriptor_sets2_khr,
            )
        },
    },
    Row {
        name: "vkCmdBindIndexBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBindIndexBuffer, Pfn>(super::command_buffer::cmd_bind_index_buffer)
        },
    },
    Row {
        name: "vkCmdBindIndexBuffer2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance5"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBindIndexBuffer2KHR, Pfn>(
                super::command_buffer::cmd_bind_index_buffer2_khr,
            )
        },
    },
    Row {
        name: "vkCmdBindPipeline",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdBindPipeline, Pfn>(super::command_buffer::cmd_bind_pipeline) },
    },
    Row {
        name: "vkCmdBindShadersEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBindShadersEXT, Pfn>(super::command_buffer::cmd_bind_shaders_ext)
        },
    },
    Row {
        name: "vkCmdBindTransformFeedbackBuffersEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_transform_feedback"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBindTransformFeedbackBuffersEXT, Pfn>(
                super::command_buffer::cmd_bind_transform_feedback_buffers_ext,
            )
        },
    },
    Row {
        name: "vkCmdBindVertexBuffers",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBindVertexBuffers, Pfn>(super::command_buffer::cmd_bind_vertex_buffers)
        },
    },
    Row {
        name: "vkCmdBindVertexBuffers2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBindVertexBuffers2, Pfn>(super::command_buffer::cmd_bind_vertex_buffers2)
        },
    },
    Row {
        name: "vkCmdBindVertexBuffers2EXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBindVertexBuffers2, Pfn>(super::command_buffer::cmd_bind_vertex_buffers2)
        },
    },
    Row {
        name: "vkCmdBlitImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdBlitImage, Pfn>(super::command_buffer::cmd_blit_image) },
    },
    Row {
        name: "vkCmdBlitImage2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdBlitImage2, Pfn>(super::command_buffer::cmd_blit_image2) },
    },
    Row {
        name: "vkCmdBlitImage2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_copy_commands2"],
        pfn: unsafe { transmute::<vk::PFN_vkCmdBlitImage2, Pfn>(super::command_buffer::cmd_blit_image2) },
    },
    Row {
        name: "vkCmdBuildAccelerationStructuresIndirectKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBuildAccelerationStructuresIndirectKHR, Pfn>(
                super::command_buffer::cmd_build_acceleration_structures_indirect_khr,
            )
        },
    },
    Row {
        name: "vkCmdBuildAccelerationStructuresKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBuildAccelerationStructuresKHR, Pfn>(
                super::command_buffer::cmd_build_acceleration_structures_khr,
            )
        },
    },
    Row {
        name: "vkCmdBuildMicromapsEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdBuildMicromapsEXT, Pfn>(super::command_buffer::cmd_build_micromaps_ext)
        },
    },
    Row {
        name: "vkCmdClearAttachments",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdClearAttachments, Pfn>(super::command_buffer::cmd_clear_attachments)
        },
    },
    Row {
        name: "vkCmdClearColorImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdClearColorImage, Pfn>(super::command_buffer::cmd_clear_color_image)
        },
    },
    Row {
        name: "vkCmdClearDepthStencilImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdClearDepthStencilImage, Pfn>(
                super::command_buffer::cmd_clear_depth_stencil_image,
            )
        },
    },
    Row {
        name: "vkCmdCopyAccelerationStructureKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyAccelerationStructureKHR, Pfn>(
                super::command_buffer::cmd_copy_acceleration_structure_khr,
            )
        },
    },
    Row {
        name: "vkCmdCopyAccelerationStructureToMemoryKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyAccelerationStructureToMemoryKHR, Pfn>(
                super::command_buffer::cmd_copy_acceleration_structure_to_memory_khr,
            )
        },
    },
    Row {
        name: "vkCmdCopyBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdCopyBuffer, Pfn>(super::command_buffer::cmd_copy_buffer) },
    },
    Row {
        name: "vkCmdCopyBuffer2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdCopyBuffer2, Pfn>(super::command_buffer::cmd_copy_buffer2) },
    },
    Row {
        name: "vkCmdCopyBuffer2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_copy_commands2"],
        pfn: unsafe { transmute::<vk::PFN_vkCmdCopyBuffer2, Pfn>(super::command_buffer::cmd_copy_buffer2) },
    },
    Row {
        name: "vkCmdCopyBufferToImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyBufferToImage, Pfn>(super::command_buffer::cmd_copy_buffer_to_image)
        },
    },
    Row {
        name: "vkCmdCopyBufferToImage2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyBufferToImage2, Pfn>(
                super::command_buffer::cmd_copy_buffer_to_image2,
            )
        },
    },
    Row {
        name: "vkCmdCopyBufferToImage2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_copy_commands2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyBufferToImage2, Pfn>(
                super::command_buffer::cmd_copy_buffer_to_image2,
            )
        },
    },
    Row {
        name: "vkCmdCopyImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdCopyImage, Pfn>(super::command_buffer::cmd_copy_image) },
    },
    Row {
        name: "vkCmdCopyImage2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdCopyImage2, Pfn>(super::command_buffer::cmd_copy_image2) },
    },
    Row {
        name: "vkCmdCopyImage2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_copy_commands2"],
        pfn: unsafe { transmute::<vk::PFN_vkCmdCopyImage2, Pfn>(super::command_buffer::cmd_copy_image2) },
    },
    Row {
        name: "vkCmdCopyImageToBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyImageToBuffer, Pfn>(super::command_buffer::cmd_copy_image_to_buffer)
        },
    },
    Row {
        name: "vkCmdCopyImageToBuffer2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyImageToBuffer2, Pfn>(
                super::command_buffer::cmd_copy_image_to_buffer2,
            )
        },
    },
    Row {
        name: "vkCmdCopyImageToBuffer2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_copy_commands2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyImageToBuffer2, Pfn>(
                super::command_buffer::cmd_copy_image_to_buffer2,
            )
        },
    },
    Row {
        name: "vkCmdCopyMemoryToAccelerationStructureKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyMemoryToAccelerationStructureKHR, Pfn>(
                super::command_buffer::cmd_copy_memory_to_acceleration_structure_khr,
            )
        },
    },
    Row {
        name: "vkCmdCopyMemoryToMicromapEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyMemoryToMicromapEXT, Pfn>(
                super::command_buffer::cmd_copy_memory_to_micromap_ext,
            )
        },
    },
    Row {
        name: "vkCmdCopyMicromapEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyMicromapEXT, Pfn>(super::command_buffer::cmd_copy_micromap_ext)
        },
    },
    Row {
        name: "vkCmdCopyMicromapToMemoryEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyMicromapToMemoryEXT, Pfn>(
                super::command_buffer::cmd_copy_micromap_to_memory_ext,
            )
        },
    },
    Row {
        name: "vkCmdCopyQueryPoolResults",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdCopyQueryPoolResults, Pfn>(
                super::command_buffer::cmd_copy_query_pool_results,
            )
        },
    },
    Row {
        name: "vkCmdDispatch",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdDispatch, Pfn>(super::command_buffer::cmd_dispatch) },
    },
    Row {
        name: "vkCmdDispatchBase",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdDispatchBase, Pfn>(super::command_buffer::cmd_dispatch_base) },
    },
    Row {
        name: "vkCmdDispatchBaseKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_device_group"],
        pfn: unsafe { transmute::<vk::PFN_vkCmdDispatchBase, Pfn>(super::command_buffer::cmd_dispatch_base) },
    },
    Row {
        name: "vkCmdDispatchIndirect",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdDispatchIndirect, Pfn>(super::command_buffer::cmd_dispatch_indirect)
        },
    },
    Row {
        name: "vkCmdDraw",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdDraw, Pfn>(super::command_buffer::cmd_draw) },
    },
    Row {
        name: "vkCmdDrawIndexed",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdDrawIndexed, Pfn>(super::command_buffer::cmd_draw_indexed) },
    },
    Row {
        name: "vkCmdDrawIndexedIndirect",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdDrawIndexedIndirect, Pfn>(
                super::command_buffer::cmd_draw_indexed_indirect,
            )
        },
    },
    Row {
        name: "vkCmdDrawIndexedIndirectCount",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdDrawIndexedIndirectCount, Pfn>(
                super::command_buffer::cmd_draw_indexed_indirect_count,
            )
        },
    },
    Row {
        name: "vkCmdDrawIndexedIndirectCountKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_draw_indirect_count"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdDrawIndexedIndirectCount, Pfn>(
                super::command_buffer::cmd_draw_indexed_indirect_count,
            )
        },
    },
    Row {
        name: "vkCmdDrawIndirect",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdDrawIndirect, Pfn>(super::command_buffer::cmd_draw_indirect) },
    },
    Row {
        name: "vkCmdDrawIndirectByteCountEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_transform_feedback"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdDrawIndirectByteCountEXT, Pfn>(
                super::command_buffer::cmd_draw_indirect_byte_count_ext,
            )
        },
    },
    Row {
        name: "vkCmdDrawIndirectCount",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdDrawIndirectCount, Pfn>(super::command_buffer::cmd_draw_indirect_count)
        },
    },
    Row {
        name: "vkCmdDrawIndirectCountKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_draw_indirect_count"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdDrawIndirectCount, Pfn>(super::command_buffer::cmd_draw_indirect_count)
        },
    },
    Row {
        name: "vkCmdDrawMeshTasksEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_mesh_shader"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdDrawMeshTasksEXT, Pfn>(super::command_buffer::cmd_draw_mesh_tasks_ext)
        },
    },
    Row {
        name: "vkCmdDrawMeshTasksIndirectCountEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_mesh_shader"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdDrawMeshTasksIndirectCountEXT, Pfn>(
                super::command_buffer::cmd_draw_mesh_tasks_indirect_count_ext,
            )
        },
    },
    Row {
        name: "vkCmdDrawMeshTasksIndirectEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_mesh_shader"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdDrawMeshTasksIndirectEXT, Pfn>(
                super::command_buffer::cmd_draw_mesh_tasks_indirect_ext,
            )
        },
    },
    Row {
        name: "vkCmdDrawMultiEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_multi_draw"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdDrawMultiEXT, Pfn>(super::command_buffer::cmd_draw_multi_ext)
        },
    },
    Row {
        name: "vkCmdDrawMultiIndexedEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_multi_draw"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdDrawMultiIndexedEXT, Pfn>(
                super::command_buffer::cmd_draw_multi_indexed_ext,
            )
        },
    },
    Row {
        name: "vkCmdEndConditionalRenderingEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_conditional_rendering"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdEndConditionalRenderingEXT, Pfn>(
                super::command_buffer::cmd_end_conditional_rendering_ext,
            )
        },
    },
    Row {
        name: "vkCmdEndDebugUtilsLabelEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdEndDebugUtilsLabelEXT, Pfn>(
                super::debug_utils::cmd_end_debug_utils_label_ext,
            )
        },
    },
    Row {
        name: "vkCmdEndQuery",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdEndQuery, Pfn>(super::command_buffer::cmd_end_query) },
    },
    Row {
        name: "vkCmdEndQueryIndexedEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_transform_feedback"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdEndQueryIndexedEXT, Pfn>(
                super::command_buffer::cmd_end_query_indexed_ext,
            )
        },
    },
    Row {
        name: "vkCmdEndRenderPass",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdEndRenderPass, Pfn>(super::command_buffer::cmd_end_render_pass)
        },
    },
    Row {
        name: "vkCmdEndRenderPass2",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdEndRenderPass2, Pfn>(super::command_buffer::cmd_end_render_pass2)
        },
    },
    Row {
        name: "vkCmdEndRenderPass2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_create_renderpass2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdEndRenderPass2, Pfn>(super::command_buffer::cmd_end_render_pass2)
        },
    },
    Row {
        name: "vkCmdEndRendering",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdEndRendering, Pfn>(super::command_buffer::cmd_end_rendering) },
    },
    Row {
        name: "vkCmdEndRenderingKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_dynamic_rendering"],
        pfn: unsafe { transmute::<vk::PFN_vkCmdEndRendering, Pfn>(super::command_buffer::cmd_end_rendering) },
    },
    Row {
        name: "vkCmdEndTransformFeedbackEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_transform_feedback"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdEndTransformFeedbackEXT, Pfn>(
                super::command_buffer::cmd_end_transform_feedback_ext,
            )
        },
    },
    Row {
        name: "vkCmdExecuteCommands",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdExecuteCommands, Pfn>(super::command_buffer::cmd_execute_commands)
        },
    },
    Row {
        name: "vkCmdFillBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdFillBuffer, Pfn>(super::command_buffer::cmd_fill_buffer) },
    },
    Row {
        name: "vkCmdInsertDebugUtilsLabelEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdInsertDebugUtilsLabelEXT, Pfn>(
                super::debug_utils::cmd_insert_debug_utils_label_ext,
            )
        },
    },
    Row {
        name: "vkCmdNextSubpass",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdNextSubpass, Pfn>(super::command_buffer::cmd_next_subpass) },
    },
    Row {
        name: "vkCmdNextSubpass2",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdNextSubpass2, Pfn>(super::command_buffer::cmd_next_subpass2) },
    },
    Row {
        name: "vkCmdNextSubpass2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_create_renderpass2"],
        pfn: unsafe { transmute::<vk::PFN_vkCmdNextSubpass2, Pfn>(super::command_buffer::cmd_next_subpass2) },
    },
    Row {
        name: "vkCmdPipelineBarrier",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdPipelineBarrier, Pfn>(super::command_buffer::cmd_pipeline_barrier)
        },
    },
    Row {
        name: "vkCmdPipelineBarrier2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdPipelineBarrier2, Pfn>(super::command_buffer::cmd_pipeline_barrier2)
        },
    },
    Row {
        name: "vkCmdPipelineBarrier2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_synchronization2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdPipelineBarrier2, Pfn>(super::command_buffer::cmd_pipeline_barrier2)
        },
    },
    Row {
        name: "vkCmdPushConstants",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdPushConstants, Pfn>(super::command_buffer::cmd_push_constants)
        },
    },
    Row {
        name: "vkCmdPushConstants2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance6"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdPushConstants2KHR, Pfn>(super::command_buffer::cmd_push_constants2_khr)
        },
    },
    Row {
        name: "vkCmdPushDescriptorSet2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance6"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdPushDescriptorSet2KHR, Pfn>(
                super::command_buffer::cmd_push_descriptor_set2_khr,
            )
        },
    },
    Row {
        name: "vkCmdPushDescriptorSetKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_push_descriptor"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdPushDescriptorSetKHR, Pfn>(
                super::command_buffer::cmd_push_descriptor_set_khr,
            )
        },
    },
    Row {
        name: "vkCmdPushDescriptorSetWithTemplate2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance6"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdPushDescriptorSetWithTemplate2KHR, Pfn>(
                super::command_buffer::cmd_push_descriptor_set_with_template2_khr,
            )
        },
    },
    Row {
        name: "vkCmdPushDescriptorSetWithTemplateKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_descriptor_update_template", "VK_KHR_push_descriptor"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdPushDescriptorSetWithTemplateKHR, Pfn>(
                super::command_buffer::cmd_push_descriptor_set_with_template_khr,
            )
        },
    },
    Row {
        name: "vkCmdResetEvent",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdResetEvent, Pfn>(super::command_buffer::cmd_reset_event) },
    },
    Row {
        name: "vkCmdResetEvent2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdResetEvent2, Pfn>(super::command_buffer::cmd_reset_event2) },
    },
    Row {
        name: "vkCmdResetEvent2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_synchronization2"],
        pfn: unsafe { transmute::<vk::PFN_vkCmdResetEvent2, Pfn>(super::command_buffer::cmd_reset_event2) },
    },
    Row {
        name: "vkCmdResetQueryPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdResetQueryPool, Pfn>(super::command_buffer::cmd_reset_query_pool)
        },
    },
    Row {
        name: "vkCmdResolveImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdResolveImage, Pfn>(super::command_buffer::cmd_resolve_image) },
    },
    Row {
        name: "vkCmdResolveImage2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdResolveImage2, Pfn>(super::command_buffer::cmd_resolve_image2)
        },
    },
    Row {
        name: "vkCmdResolveImage2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_copy_commands2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdResolveImage2, Pfn>(super::command_buffer::cmd_resolve_image2)
        },
    },
    Row {
        name: "vkCmdSetAlphaToCoverageEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetAlphaToCoverageEnableEXT, Pfn>(
                super::command_buffer::cmd_set_alpha_to_coverage_enable_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetAlphaToOneEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetAlphaToOneEnableEXT, Pfn>(
                super::command_buffer::cmd_set_alpha_to_one_enable_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetAttachmentFeedbackLoopEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_attachment_feedback_loop_dynamic_state"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetAttachmentFeedbackLoopEnableEXT, Pfn>(
                super::command_buffer::cmd_set_attachment_feedback_loop_enable_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetBlendConstants",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetBlendConstants, Pfn>(super::command_buffer::cmd_set_blend_constants)
        },
    },
    Row {
        name: "vkCmdSetColorBlendAdvancedEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetColorBlendAdvancedEXT, Pfn>(
                super::command_buffer::cmd_set_color_blend_advanced_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetColorBlendEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetColorBlendEnableEXT, Pfn>(
                super::command_buffer::cmd_set_color_blend_enable_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetColorBlendEquationEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetColorBlendEquationEXT, Pfn>(
                super::command_buffer::cmd_set_color_blend_equation_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetColorWriteEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_color_write_enable"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetColorWriteEnableEXT, Pfn>(
                super::command_buffer::cmd_set_color_write_enable_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetColorWriteMaskEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetColorWriteMaskEXT, Pfn>(
                super::command_buffer::cmd_set_color_write_mask_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetConservativeRasterizationModeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetConservativeRasterizationModeEXT, Pfn>(
                super::command_buffer::cmd_set_conservative_rasterization_mode_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetCullMode",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdSetCullMode, Pfn>(super::command_buffer::cmd_set_cull_mode) },
    },
    Row {
        name: "vkCmdSetCullModeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe { transmute::<vk::PFN_vkCmdSetCullMode, Pfn>(super::command_buffer::cmd_set_cull_mode) },
    },
    Row {
        name: "vkCmdSetDepthBias",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthBias, Pfn>(super::command_buffer::cmd_set_depth_bias)
        },
    },
    Row {
        name: "vkCmdSetDepthBias2EXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_depth_bias_control"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthBias2EXT, Pfn>(super::command_buffer::cmd_set_depth_bias2_ext)
        },
    },
    Row {
        name: "vkCmdSetDepthBiasEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthBiasEnable, Pfn>(
                super::command_buffer::cmd_set_depth_bias_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetDepthBiasEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state2", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthBiasEnable, Pfn>(
                super::command_buffer::cmd_set_depth_bias_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetDepthBounds",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthBounds, Pfn>(super::command_buffer::cmd_set_depth_bounds)
        },
    },
    Row {
        name: "vkCmdSetDepthBoundsTestEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthBoundsTestEnable, Pfn>(
                super::command_buffer::cmd_set_depth_bounds_test_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetDepthBoundsTestEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthBoundsTestEnable, Pfn>(
                super::command_buffer::cmd_set_depth_bounds_test_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetDepthClampEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthClampEnableEXT, Pfn>(
                super::command_buffer::cmd_set_depth_clamp_enable_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetDepthClipEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthClipEnableEXT, Pfn>(
                super::command_buffer::cmd_set_depth_clip_enable_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetDepthClipNegativeOneToOneEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthClipNegativeOneToOneEXT, Pfn>(
                super::command_buffer::cmd_set_depth_clip_negative_one_to_one_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetDepthCompareOp",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthCompareOp, Pfn>(super::command_buffer::cmd_set_depth_compare_op)
        },
    },
    Row {
        name: "vkCmdSetDepthCompareOpEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthCompareOp, Pfn>(super::command_buffer::cmd_set_depth_compare_op)
        },
    },
    Row {
        name: "vkCmdSetDepthTestEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthTestEnable, Pfn>(
                super::command_buffer::cmd_set_depth_test_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetDepthTestEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthTestEnable, Pfn>(
                super::command_buffer::cmd_set_depth_test_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetDepthWriteEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthWriteEnable, Pfn>(
                super::command_buffer::cmd_set_depth_write_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetDepthWriteEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDepthWriteEnable, Pfn>(
                super::command_buffer::cmd_set_depth_write_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetDescriptorBufferOffsets2EXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance6"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDescriptorBufferOffsets2EXT, Pfn>(
                super::command_buffer::cmd_set_descriptor_buffer_offsets2_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetDescriptorBufferOffsetsEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDescriptorBufferOffsetsEXT, Pfn>(
                super::command_buffer::cmd_set_descriptor_buffer_offsets_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetDeviceMask",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDeviceMask, Pfn>(super::command_buffer::cmd_set_device_mask)
        },
    },
    Row {
        name: "vkCmdSetDeviceMaskKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_device_group"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDeviceMask, Pfn>(super::command_buffer::cmd_set_device_mask)
        },
    },
    Row {
        name: "vkCmdSetDiscardRectangleEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_discard_rectangles"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDiscardRectangleEXT, Pfn>(
                super::command_buffer::cmd_set_discard_rectangle_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetDiscardRectangleEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_discard_rectangles"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDiscardRectangleEnableEXT, Pfn>(
                super::command_buffer::cmd_set_discard_rectangle_enable_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetDiscardRectangleModeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_discard_rectangles"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetDiscardRectangleModeEXT, Pfn>(
                super::command_buffer::cmd_set_discard_rectangle_mode_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetEvent",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdSetEvent, Pfn>(super::command_buffer::cmd_set_event) },
    },
    Row {
        name: "vkCmdSetEvent2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdSetEvent2, Pfn>(super::command_buffer::cmd_set_event2) },
    },
    Row {
        name: "vkCmdSetEvent2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_synchronization2"],
        pfn: unsafe { transmute::<vk::PFN_vkCmdSetEvent2, Pfn>(super::command_buffer::cmd_set_event2) },
    },
    Row {
        name: "vkCmdSetExtraPrimitiveOverestimationSizeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetExtraPrimitiveOverestimationSizeEXT, Pfn>(
                super::command_buffer::cmd_set_extra_primitive_overestimation_size_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetFragmentShadingRateKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_fragment_shading_rate"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetFragmentShadingRateKHR, Pfn>(
                super::command_buffer::cmd_set_fragment_shading_rate_khr,
            )
        },
    },
    Row {
        name: "vkCmdSetFrontFace",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetFrontFace, Pfn>(super::command_buffer::cmd_set_front_face)
        },
    },
    Row {
        name: "vkCmdSetFrontFaceEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetFrontFace, Pfn>(super::command_buffer::cmd_set_front_face)
        },
    },
    Row {
        name: "vkCmdSetLineRasterizationModeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetLineRasterizationModeEXT, Pfn>(
                super::command_buffer::cmd_set_line_rasterization_mode_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetLineStippleEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_line_rasterization"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetLineStippleKHR, Pfn>(super::command_buffer::cmd_set_line_stipple_khr)
        },
    },
    Row {
        name: "vkCmdSetLineStippleEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetLineStippleEnableEXT, Pfn>(
                super::command_buffer::cmd_set_line_stipple_enable_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetLineStippleKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_line_rasterization"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetLineStippleKHR, Pfn>(super::command_buffer::cmd_set_line_stipple_khr)
        },
    },
    Row {
        name: "vkCmdSetLineWidth",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetLineWidth, Pfn>(super::command_buffer::cmd_set_line_width)
        },
    },
    Row {
        name: "vkCmdSetLogicOpEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state2", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetLogicOpEXT, Pfn>(super::command_buffer::cmd_set_logic_op_ext)
        },
    },
    Row {
        name: "vkCmdSetLogicOpEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetLogicOpEnableEXT, Pfn>(
                super::command_buffer::cmd_set_logic_op_enable_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetPatchControlPointsEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state2", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetPatchControlPointsEXT, Pfn>(
                super::command_buffer::cmd_set_patch_control_points_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetPolygonModeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetPolygonModeEXT, Pfn>(super::command_buffer::cmd_set_polygon_mode_ext)
        },
    },
    Row {
        name: "vkCmdSetPrimitiveRestartEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetPrimitiveRestartEnable, Pfn>(
                super::command_buffer::cmd_set_primitive_restart_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetPrimitiveRestartEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state2", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetPrimitiveRestartEnable, Pfn>(
                super::command_buffer::cmd_set_primitive_restart_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetPrimitiveTopology",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetPrimitiveTopology, Pfn>(
                super::command_buffer::cmd_set_primitive_topology,
            )
        },
    },
    Row {
        name: "vkCmdSetPrimitiveTopologyEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetPrimitiveTopology, Pfn>(
                super::command_buffer::cmd_set_primitive_topology,
            )
        },
    },
    Row {
        name: "vkCmdSetProvokingVertexModeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetProvokingVertexModeEXT, Pfn>(
                super::command_buffer::cmd_set_provoking_vertex_mode_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetRasterizationSamplesEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetRasterizationSamplesEXT, Pfn>(
                super::command_buffer::cmd_set_rasterization_samples_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetRasterizationStreamEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetRasterizationStreamEXT, Pfn>(
                super::command_buffer::cmd_set_rasterization_stream_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetRasterizerDiscardEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetRasterizerDiscardEnable, Pfn>(
                super::command_buffer::cmd_set_rasterizer_discard_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetRasterizerDiscardEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state2", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetRasterizerDiscardEnable, Pfn>(
                super::command_buffer::cmd_set_rasterizer_discard_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetRayTracingPipelineStackSizeKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetRayTracingPipelineStackSizeKHR, Pfn>(
                super::command_buffer::cmd_set_ray_tracing_pipeline_stack_size_khr,
            )
        },
    },
    Row {
        name: "vkCmdSetRenderingAttachmentLocationsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_dynamic_rendering_local_read"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetRenderingAttachmentLocationsKHR, Pfn>(
                super::command_buffer::cmd_set_rendering_attachment_locations_khr,
            )
        },
    },
    Row {
        name: "vkCmdSetRenderingInputAttachmentIndicesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_dynamic_rendering_local_read"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetRenderingInputAttachmentIndicesKHR, Pfn>(
                super::command_buffer::cmd_set_rendering_input_attachment_indices_khr,
            )
        },
    },
    Row {
        name: "vkCmdSetSampleLocationsEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_sample_locations"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetSampleLocationsEXT, Pfn>(
                super::command_buffer::cmd_set_sample_locations_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetSampleLocationsEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetSampleLocationsEnableEXT, Pfn>(
                super::command_buffer::cmd_set_sample_locations_enable_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetSampleMaskEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetSampleMaskEXT, Pfn>(super::command_buffer::cmd_set_sample_mask_ext)
        },
    },
    Row {
        name: "vkCmdSetScissor",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdSetScissor, Pfn>(super::command_buffer::cmd_set_scissor) },
    },
    Row {
        name: "vkCmdSetScissorWithCount",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetScissorWithCount, Pfn>(
                super::command_buffer::cmd_set_scissor_with_count,
            )
        },
    },
    Row {
        name: "vkCmdSetScissorWithCountEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetScissorWithCount, Pfn>(
                super::command_buffer::cmd_set_scissor_with_count,
            )
        },
    },
    Row {
        name: "vkCmdSetStencilCompareMask",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetStencilCompareMask, Pfn>(
                super::command_buffer::cmd_set_stencil_compare_mask,
            )
        },
    },
    Row {
        name: "vkCmdSetStencilOp",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetStencilOp, Pfn>(super::command_buffer::cmd_set_stencil_op)
        },
    },
    Row {
        name: "vkCmdSetStencilOpEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetStencilOp, Pfn>(super::command_buffer::cmd_set_stencil_op)
        },
    },
    Row {
        name: "vkCmdSetStencilReference",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetStencilReference, Pfn>(
                super::command_buffer::cmd_set_stencil_reference,
            )
        },
    },
    Row {
        name: "vkCmdSetStencilTestEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetStencilTestEnable, Pfn>(
                super::command_buffer::cmd_set_stencil_test_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetStencilTestEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetStencilTestEnable, Pfn>(
                super::command_buffer::cmd_set_stencil_test_enable,
            )
        },
    },
    Row {
        name: "vkCmdSetStencilWriteMask",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetStencilWriteMask, Pfn>(
                super::command_buffer::cmd_set_stencil_write_mask,
            )
        },
    },
    Row {
        name: "vkCmdSetTessellationDomainOriginEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetTessellationDomainOriginEXT, Pfn>(
                super::command_buffer::cmd_set_tessellation_domain_origin_ext,
            )
        },
    },
    Row {
        name: "vkCmdSetVertexInputEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_object", "VK_EXT_vertex_input_dynamic_state"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetVertexInputEXT, Pfn>(super::command_buffer::cmd_set_vertex_input_ext)
        },
    },
    Row {
        name: "vkCmdSetViewport",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdSetViewport, Pfn>(super::command_buffer::cmd_set_viewport) },
    },
    Row {
        name: "vkCmdSetViewportWithCount",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetViewportWithCount, Pfn>(
                super::command_buffer::cmd_set_viewport_with_count,
            )
        },
    },
    Row {
        name: "vkCmdSetViewportWithCountEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdSetViewportWithCount, Pfn>(
                super::command_buffer::cmd_set_viewport_with_count,
            )
        },
    },
    Row {
        name: "vkCmdTraceRaysIndirect2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_maintenance1"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdTraceRaysIndirect2KHR, Pfn>(
                super::command_buffer::cmd_trace_rays_indirect2_khr,
            )
        },
    },
    Row {
        name: "vkCmdTraceRaysIndirectKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdTraceRaysIndirectKHR, Pfn>(
                super::command_buffer::cmd_trace_rays_indirect_khr,
            )
        },
    },
    Row {
        name: "vkCmdTraceRaysKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdTraceRaysKHR, Pfn>(super::command_buffer::cmd_trace_rays_khr)
        },
    },
    Row {
        name: "vkCmdUpdateBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdUpdateBuffer, Pfn>(super::command_buffer::cmd_update_buffer) },
    },
    Row {
        name: "vkCmdWaitEvents",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdWaitEvents, Pfn>(super::command_buffer::cmd_wait_events) },
    },
    Row {
        name: "vkCmdWaitEvents2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCmdWaitEvents2, Pfn>(super::command_buffer::cmd_wait_events2) },
    },
    Row {
        name: "vkCmdWaitEvents2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_synchronization2"],
        pfn: unsafe { transmute::<vk::PFN_vkCmdWaitEvents2, Pfn>(super::command_buffer::cmd_wait_events2) },
    },
    Row {
        name: "vkCmdWriteAccelerationStructuresPropertiesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdWriteAccelerationStructuresPropertiesKHR, Pfn>(
                super::command_buffer::cmd_write_acceleration_structures_properties_khr,
            )
        },
    },
    Row {
        name: "vkCmdWriteMicromapsPropertiesEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdWriteMicromapsPropertiesEXT, Pfn>(
                super::command_buffer::cmd_write_micromaps_properties_ext,
            )
        },
    },
    Row {
        name: "vkCmdWriteTimestamp",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdWriteTimestamp, Pfn>(super::command_buffer::cmd_write_timestamp)
        },
    },
    Row {
        name: "vkCmdWriteTimestamp2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdWriteTimestamp2, Pfn>(super::command_buffer::cmd_write_timestamp2)
        },
    },
    Row {
        name: "vkCmdWriteTimestamp2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_synchronization2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCmdWriteTimestamp2, Pfn>(super::command_buffer::cmd_write_timestamp2)
        },
    },
    Row {
        name: "vkCopyAccelerationStructureKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCopyAccelerationStructureKHR, Pfn>(
                super::deferred_operation::copy_acceleration_structure_khr,
            )
        },
    },
    Row {
        name: "vkCopyAccelerationStructureToMemoryKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCopyAccelerationStructureToMemoryKHR, Pfn>(
                super::deferred_operation::copy_acceleration_structure_to_memory_khr,
            )
        },
    },
    Row {
        name: "vkCopyImageToImageEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_host_image_copy"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCopyImageToImageEXT, Pfn>(super::image::copy_image_to_image_ext)
        },
    },
    Row {
        name: "vkCopyImageToMemoryEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_host_image_copy"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCopyImageToMemoryEXT, Pfn>(super::image::copy_image_to_memory_ext)
        },
    },
    Row {
        name: "vkCopyMemoryToAccelerationStructureKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCopyMemoryToAccelerationStructureKHR, Pfn>(
                super::deferred_operation::copy_memory_to_acceleration_structure_khr,
            )
        },
    },
    Row {
        name: "vkCopyMemoryToImageEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_host_image_copy"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCopyMemoryToImageEXT, Pfn>(super::image::copy_memory_to_image_ext)
        },
    },
    Row {
        name: "vkCopyMemoryToMicromapEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCopyMemoryToMicromapEXT, Pfn>(
                super::deferred_operation::copy_memory_to_micromap_ext,
            )
        },
    },
    Row {
        name: "vkCopyMicromapEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCopyMicromapEXT, Pfn>(super::deferred_operation::copy_micromap_ext)
        },
    },
    Row {
        name: "vkCopyMicromapToMemoryEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCopyMicromapToMemoryEXT, Pfn>(
                super::deferred_operation::copy_micromap_to_memory_ext,
            )
        },
    },
    Row {
        name: "vkCreateAccelerationStructureKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateAccelerationStructureKHR, Pfn>(
                super::acceleration_structure::create_acceleration_structure_khr,
            )
        },
    },
    Row {
        name: "vkCreateBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateBuffer, Pfn>(super::buffer::create_buffer) },
    },
    Row {
        name: "vkCreateBufferView",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateBufferView, Pfn>(super::buffer_view::create_buffer_view) },
    },
    Row {
        name: "vkCreateCommandPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateCommandPool, Pfn>(super::command_pool::create_command_pool)
        },
    },
    Row {
        name: "vkCreateComputePipelines",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateComputePipelines, Pfn>(super::pipeline::create_compute_pipelines)
        },
    },
    Row {
        name: "vkCreateDebugUtilsMessengerEXT",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateDebugUtilsMessengerEXT, Pfn>(
                super::debug_utils::create_debug_utils_messenger_ext,
            )
        },
    },
    Row {
        name: "vkCreateDeferredOperationKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_deferred_host_operations"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateDeferredOperationKHR, Pfn>(
                super::deferred_operation::create_deferred_operation_khr,
            )
        },
    },
    Row {
        name: "vkCreateDescriptorPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateDescriptorPool, Pfn>(super::descriptor_pool::create_descriptor_pool)
        },
    },
    Row {
        name: "vkCreateDescriptorSetLayout",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateDescriptorSetLayout, Pfn>(
                super::descriptor_set_layout::create_descriptor_set_layout,
            )
        },
    },
    Row {
        name: "vkCreateDescriptorUpdateTemplate",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateDescriptorUpdateTemplate, Pfn>(
                super::descriptor_update_template::create_descriptor_update_template,
            )
        },
    },
    Row {
        name: "vkCreateDescriptorUpdateTemplateKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_descriptor_update_template"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateDescriptorUpdateTemplate, Pfn>(
                super::descriptor_update_template::create_descriptor_update_template,
            )
        },
    },
    Row {
        name: "vkCreateDevice",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateDevice, Pfn>(super::device::create_device) },
    },
    Row {
        name: "vkCreateEvent",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateEvent, Pfn>(super::event::create_event) },
    },
    Row {
        name: "vkCreateFence",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateFence, Pfn>(super::fence::create_fence) },
    },
    Row {
        name: "vkCreateFramebuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateFramebuffer, Pfn>(super::framebuffer::create_framebuffer) },
    },
    Row {
        name: "vkCreateGraphicsPipelines",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateGraphicsPipelines, Pfn>(super::pipeline::create_graphics_pipelines)
        },
    },
    Row {
        name: "vkCreateHeadlessSurfaceEXT",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_EXT_headless_surface"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateHeadlessSurfaceEXT, Pfn>(super::surface::create_headless_surface_ext)
        },
    },
    Row {
        name: "vkCreateImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateImage, Pfn>(super::image::create_image) },
    },
    Row {
        name: "vkCreateImageView",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateImageView, Pfn>(super::image_view::create_image_view) },
    },
    Row {
        name: "vkCreateInstance",
        level: Level::Global,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateInstance, Pfn>(super::instance::create_instance) },
    },
    Row {
        name: "vkCreateMicromapEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe { transmute::<vk::PFN_vkCreateMicromapEXT, Pfn>(super::micromap::create_micromap_ext) },
    },
    Row {
        name: "vkCreatePipelineCache",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreatePipelineCache, Pfn>(super::pipeline_cache::create_pipeline_cache)
        },
    },
    Row {
        name: "vkCreatePipelineLayout",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreatePipelineLayout, Pfn>(super::pipeline_layout::create_pipeline_layout)
        },
    },
    Row {
        name: "vkCreatePrivateDataSlot",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreatePrivateDataSlot, Pfn>(
                super::private_data_slot::create_private_data_slot,
            )
        },
    },
    Row {
        name: "vkCreatePrivateDataSlotEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_private_data"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreatePrivateDataSlot, Pfn>(
                super::private_data_slot::create_private_data_slot,
            )
        },
    },
    Row {
        name: "vkCreateQueryPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateQueryPool, Pfn>(super::query_pool::create_query_pool) },
    },
    Row {
        name: "vkCreateRayTracingPipelinesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateRayTracingPipelinesKHR, Pfn>(
                super::pipeline::create_ray_tracing_pipelines_khr,
            )
        },
    },
    Row {
        name: "vkCreateRenderPass",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateRenderPass, Pfn>(super::render_pass::create_render_pass) },
    },
    Row {
        name: "vkCreateRenderPass2",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateRenderPass2, Pfn>(super::render_pass::create_render_pass2)
        },
    },
    Row {
        name: "vkCreateRenderPass2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_create_renderpass2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateRenderPass2, Pfn>(super::render_pass::create_render_pass2)
        },
    },
    Row {
        name: "vkCreateSampler",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateSampler, Pfn>(super::sampler::create_sampler) },
    },
    Row {
        name: "vkCreateSamplerYcbcrConversion",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateSamplerYcbcrConversion, Pfn>(
                super::sampler_ycbcr_conversion::create_sampler_ycbcr_conversion,
            )
        },
    },
    Row {
        name: "vkCreateSamplerYcbcrConversionKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_sampler_ycbcr_conversion"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateSamplerYcbcrConversion, Pfn>(
                super::sampler_ycbcr_conversion::create_sampler_ycbcr_conversion,
            )
        },
    },
    Row {
        name: "vkCreateSemaphore",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkCreateSemaphore, Pfn>(super::semaphore::create_semaphore) },
    },
    Row {
        name: "vkCreateShaderModule",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateShaderModule, Pfn>(super::shader_module::create_shader_module)
        },
    },
    Row {
        name: "vkCreateShadersEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_object"],
        pfn: unsafe { transmute::<vk::PFN_vkCreateShadersEXT, Pfn>(super::shader::create_shaders_ext) },
    },
    Row {
        name: "vkCreateSwapchainKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_swapchain"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateSwapchainKHR, Pfn>(super::swapchain::create_swapchain_khr)
        },
    },
    Row {
        name: "vkCreateWaylandSurfaceKHR",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_KHR_wayland_surface"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateWaylandSurfaceKHR, Pfn>(super::surface::create_wayland_surface_khr)
        },
    },
    Row {
        name: "vkCreateXcbSurfaceKHR",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_KHR_xcb_surface"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateXcbSurfaceKHR, Pfn>(super::surface::create_xcb_surface_khr)
        },
    },
    Row {
        name: "vkCreateXlibSurfaceKHR",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_KHR_xlib_surface"],
        pfn: unsafe {
            transmute::<vk::PFN_vkCreateXlibSurfaceKHR, Pfn>(super::surface::create_xlib_surface_khr)
        },
    },
    Row {
        name: "vkDeferredOperationJoinKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_deferred_host_operations"],
        pfn: unsafe {
            transmute::<vk::PFN_vkDeferredOperationJoinKHR, Pfn>(
                super::deferred_operation::deferred_operation_join_khr,
            )
        },
    },
    Row {
        name: "vkDestroyAccelerationStructureKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyAccelerationStructureKHR, Pfn>(
                super::acceleration_structure::destroy_acceleration_structure_khr,
            )
        },
    },
    Row {
        name: "vkDestroyBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkDestroyBuffer, Pfn>(super::buffer::destroy_buffer) },
    },
    Row {
        name: "vkDestroyBufferView",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyBufferView, Pfn>(super::buffer_view::destroy_buffer_view)
        },
    },
    Row {
        name: "vkDestroyCommandPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyCommandPool, Pfn>(super::command_pool::destroy_command_pool)
        },
    },
    Row {
        name: "vkDestroyDebugUtilsMessengerEXT",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyDebugUtilsMessengerEXT, Pfn>(
                super::debug_utils::destroy_debug_utils_messenger_ext,
            )
        },
    },
    Row {
        name: "vkDestroyDeferredOperationKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_deferred_host_operations"],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyDeferredOperationKHR, Pfn>(
                super::deferred_operation::destroy_deferred_operation_khr,
            )
        },
    },
    Row {
        name: "vkDestroyDescriptorPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyDescriptorPool, Pfn>(super::descriptor_pool::destroy_descriptor_pool)
        },
    },
    Row {
        name: "vkDestroyDescriptorSetLayout",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyDescriptorSetLayout, Pfn>(
                super::descriptor_set_layout::destroy_descriptor_set_layout,
            )
        },
    },
    Row {
        name: "vkDestroyDescriptorUpdateTemplate",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyDescriptorUpdateTemplate, Pfn>(
                super::descriptor_update_template::destroy_descriptor_update_template,
            )
        },
    },
    Row {
        name: "vkDestroyDescriptorUpdateTemplateKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_descriptor_update_template"],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyDescriptorUpdateTemplate, Pfn>(
                super::descriptor_update_template::destroy_descriptor_update_template,
            )
        },
    },
    Row {
        name: "vkDestroyDevice",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkDestroyDevice, Pfn>(super::device::destroy_device) },
    },
    Row {
        name: "vkDestroyEvent",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkDestroyEvent, Pfn>(super::event::destroy_event) },
    },
    Row {
        name: "vkDestroyFence",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkDestroyFence, Pfn>(super::fence::destroy_fence) },
    },
    Row {
        name: "vkDestroyFramebuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyFramebuffer, Pfn>(super::framebuffer::destroy_framebuffer)
        },
    },
    Row {
        name: "vkDestroyImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkDestroyImage, Pfn>(super::image::destroy_image) },
    },
    Row {
        name: "vkDestroyImageView",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkDestroyImageView, Pfn>(super::image_view::destroy_image_view) },
    },
    Row {
        name: "vkDestroyInstance",
        level: Level::Instance,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkDestroyInstance, Pfn>(super::instance::destroy_instance) },
    },
    Row {
        name: "vkDestroyMicromapEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe { transmute::<vk::PFN_vkDestroyMicromapEXT, Pfn>(super::micromap::destroy_micromap_ext) },
    },
    Row {
        name: "vkDestroyPipeline",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkDestroyPipeline, Pfn>(super::pipeline::destroy_pipeline) },
    },
    Row {
        name: "vkDestroyPipelineCache",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyPipelineCache, Pfn>(super::pipeline_cache::destroy_pipeline_cache)
        },
    },
    Row {
        name: "vkDestroyPipelineLayout",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyPipelineLayout, Pfn>(super::pipeline_layout::destroy_pipeline_layout)
        },
    },
    Row {
        name: "vkDestroyPrivateDataSlot",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyPrivateDataSlot, Pfn>(
                super::private_data_slot::destroy_private_data_slot,
            )
        },
    },
    Row {
        name: "vkDestroyPrivateDataSlotEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_private_data"],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyPrivateDataSlot, Pfn>(
                super::private_data_slot::destroy_private_data_slot,
            )
        },
    },
    Row {
        name: "vkDestroyQueryPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkDestroyQueryPool, Pfn>(super::query_pool::destroy_query_pool) },
    },
    Row {
        name: "vkDestroyRenderPass",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyRenderPass, Pfn>(super::render_pass::destroy_render_pass)
        },
    },
    Row {
        name: "vkDestroySampler",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkDestroySampler, Pfn>(super::sampler::destroy_sampler) },
    },
    Row {
        name: "vkDestroySamplerYcbcrConversion",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroySamplerYcbcrConversion, Pfn>(
                super::sampler_ycbcr_conversion::destroy_sampler_ycbcr_conversion,
            )
        },
    },
    Row {
        name: "vkDestroySamplerYcbcrConversionKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_sampler_ycbcr_conversion"],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroySamplerYcbcrConversion, Pfn>(
                super::sampler_ycbcr_conversion::destroy_sampler_ycbcr_conversion,
            )
        },
    },
    Row {
        name: "vkDestroySemaphore",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkDestroySemaphore, Pfn>(super::semaphore::destroy_semaphore) },
    },
    Row {
        name: "vkDestroyShaderEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_object"],
        pfn: unsafe { transmute::<vk::PFN_vkDestroyShaderEXT, Pfn>(super::shader::destroy_shader_ext) },
    },
    Row {
        name: "vkDestroyShaderModule",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroyShaderModule, Pfn>(super::shader_module::destroy_shader_module)
        },
    },
    Row {
        name: "vkDestroySurfaceKHR",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_KHR_surface"],
        pfn: unsafe { transmute::<vk::PFN_vkDestroySurfaceKHR, Pfn>(super::surface::destroy_surface_khr) },
    },
    Row {
        name: "vkDestroySwapchainKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_swapchain"],
        pfn: unsafe {
            transmute::<vk::PFN_vkDestroySwapchainKHR, Pfn>(super::swapchain::destroy_swapchain_khr)
        },
    },
    Row {
        name: "vkDeviceWaitIdle",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkDeviceWaitIdle, Pfn>(super::device::device_wait_idle) },
    },
    Row {
        name: "vkEndCommandBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkEndCommandBuffer, Pfn>(super::command_buffer::end_command_buffer)
        },
    },
    Row {
        name: "vkEnumerateDeviceExtensionProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkEnumerateDeviceExtensionProperties, Pfn>(
                super::physical_device::enumerate_device_extension_properties,
            )
        },
    },
    Row {
        name: "vkEnumerateDeviceLayerProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkEnumerateDeviceLayerProperties, Pfn>(
                super::physical_device::enumerate_device_layer_properties,
            )
        },
    },
    Row {
        name: "vkEnumerateInstanceExtensionProperties",
        level: Level::Global,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkEnumerateInstanceExtensionProperties, Pfn>(
                super::instance::enumerate_instance_extension_properties,
            )
        },
    },
    Row {
        name: "vkEnumerateInstanceLayerProperties",
        level: Level::Global,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkEnumerateInstanceLayerProperties, Pfn>(
                super::instance::enumerate_instance_layer_properties,
            )
        },
    },
    Row {
        name: "vkEnumerateInstanceVersion",
        level: Level::Global,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkEnumerateInstanceVersion, Pfn>(super::instance::enumerate_instance_version)
        },
    },
    Row {
        name: "vkEnumeratePhysicalDeviceGroups",
        level: Level::Instance,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkEnumeratePhysicalDeviceGroups, Pfn>(
                super::physical_device::enumerate_physical_device_groups,
            )
        },
    },
    Row {
        name: "vkEnumeratePhysicalDeviceGroupsKHR",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_KHR_device_group_creation"],
        pfn: unsafe {
            transmute::<vk::PFN_vkEnumeratePhysicalDeviceGroups, Pfn>(
                super::physical_device::enumerate_physical_device_groups,
            )
        },
    },
    Row {
        name: "vkEnumeratePhysicalDevices",
        level: Level::Instance,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkEnumeratePhysicalDevices, Pfn>(
                super::physical_device::enumerate_physical_devices,
            )
        },
    },
    Row {
        name: "vkFlushMappedMemoryRanges",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkFlushMappedMemoryRanges, Pfn>(
                super::device_memory::flush_mapped_memory_ranges,
            )
        },
    },
    Row {
        name: "vkFreeCommandBuffers",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkFreeCommandBuffers, Pfn>(super::command_pool::free_command_buffers)
        },
    },
    Row {
        name: "vkFreeDescriptorSets",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkFreeDescriptorSets, Pfn>(super::descriptor_pool::free_descriptor_sets)
        },
    },
    Row {
        name: "vkFreeMemory",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkFreeMemory, Pfn>(super::device_memory::free_memory) },
    },
    Row {
        name: "vkGetAccelerationStructureBuildSizesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetAccelerationStructureBuildSizesKHR, Pfn>(
                super::acceleration_structure::get_acceleration_structure_build_sizes_khr,
            )
        },
    },
    Row {
        name: "vkGetAccelerationStructureDeviceAddressKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetAccelerationStructureDeviceAddressKHR, Pfn>(
                super::acceleration_structure::get_acceleration_structure_device_address_khr,
            )
        },
    },
    Row {
        name: "vkGetAccelerationStructureOpaqueCaptureDescriptorDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetAccelerationStructureOpaqueCaptureDescriptorDataEXT, Pfn>(
                super::acceleration_structure::get_acceleration_structure_opaque_capture_descriptor_data_ext,
            )
        },
    },
    Row {
        name: "vkGetBufferDeviceAddress",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetBufferDeviceAddress, Pfn>(super::buffer::get_buffer_device_address)
        },
    },
    Row {
        name: "vkGetBufferDeviceAddressKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_buffer_device_address"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetBufferDeviceAddress, Pfn>(super::buffer::get_buffer_device_address)
        },
    },
    Row {
        name: "vkGetBufferMemoryRequirements",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetBufferMemoryRequirements, Pfn>(
                super::buffer::get_buffer_memory_requirements,
            )
        },
    },
    Row {
        name: "vkGetBufferMemoryRequirements2",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetBufferMemoryRequirements2, Pfn>(
                super::buffer::get_buffer_memory_requirements2,
            )
        },
    },
    Row {
        name: "vkGetBufferMemoryRequirements2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_get_memory_requirements2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetBufferMemoryRequirements2, Pfn>(
                super::buffer::get_buffer_memory_requirements2,
            )
        },
    },
    Row {
        name: "vkGetBufferOpaqueCaptureAddress",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetBufferOpaqueCaptureAddress, Pfn>(
                super::buffer::get_buffer_opaque_capture_address,
            )
        },
    },
    Row {
        name: "vkGetBufferOpaqueCaptureAddressKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_buffer_device_address"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetBufferOpaqueCaptureAddress, Pfn>(
                super::buffer::get_buffer_opaque_capture_address,
            )
        },
    },
    Row {
        name: "vkGetBufferOpaqueCaptureDescriptorDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetBufferOpaqueCaptureDescriptorDataEXT, Pfn>(
                super::buffer::get_buffer_opaque_capture_descriptor_data_ext,
            )
        },
    },
    Row {
        name: "vkGetCalibratedTimestampsEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_calibrated_timestamps"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetCalibratedTimestampsKHR, Pfn>(
                super::device::get_calibrated_timestamps_khr,
            )
        },
    },
    Row {
        name: "vkGetCalibratedTimestampsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_calibrated_timestamps"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetCalibratedTimestampsKHR, Pfn>(
                super::device::get_calibrated_timestamps_khr,
            )
        },
    },
    Row {
        name: "vkGetDeferredOperationMaxConcurrencyKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_deferred_host_operations"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeferredOperationMaxConcurrencyKHR, Pfn>(
                super::deferred_operation::get_deferred_operation_max_concurrency_khr,
            )
        },
    },
    Row {
        name: "vkGetDeferredOperationResultKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_deferred_host_operations"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeferredOperationResultKHR, Pfn>(
                super::deferred_operation::get_deferred_operation_result_khr,
            )
        },
    },
    Row {
        name: "vkGetDescriptorEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDescriptorEXT, Pfn>(super::descriptor_set::get_descriptor_ext)
        },
    },
    Row {
        name: "vkGetDescriptorSetLayoutBindingOffsetEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDescriptorSetLayoutBindingOffsetEXT, Pfn>(
                super::descriptor_set_layout::get_descriptor_set_layout_binding_offset_ext,
            )
        },
    },
    Row {
        name: "vkGetDescriptorSetLayoutSizeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDescriptorSetLayoutSizeEXT, Pfn>(
                super::descriptor_set_layout::get_descriptor_set_layout_size_ext,
            )
        },
    },
    Row {
        name: "vkGetDescriptorSetLayoutSupport",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDescriptorSetLayoutSupport, Pfn>(
                super::descriptor_set_layout::get_descriptor_set_layout_support,
            )
        },
    },
    Row {
        name: "vkGetDescriptorSetLayoutSupportKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance3"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDescriptorSetLayoutSupport, Pfn>(
                super::descriptor_set_layout::get_descriptor_set_layout_support,
            )
        },
    },
    Row {
        name: "vkGetDeviceAccelerationStructureCompatibilityKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceAccelerationStructureCompatibilityKHR, Pfn>(
                super::acceleration_structure::get_device_acceleration_structure_compatibility_khr,
            )
        },
    },
    Row {
        name: "vkGetDeviceBufferMemoryRequirements",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceBufferMemoryRequirements, Pfn>(
                super::buffer::get_device_buffer_memory_requirements,
            )
        },
    },
    Row {
        name: "vkGetDeviceBufferMemoryRequirementsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance4"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceBufferMemoryRequirements, Pfn>(
                super::buffer::get_device_buffer_memory_requirements,
            )
        },
    },
    Row {
        name: "vkGetDeviceFaultInfoEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_device_fault"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceFaultInfoEXT, Pfn>(super::device::get_device_fault_info_ext)
        },
    },
    Row {
        name: "vkGetDeviceGroupPeerMemoryFeatures",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceGroupPeerMemoryFeatures, Pfn>(
                super::device::get_device_group_peer_memory_features,
            )
        },
    },
    Row {
        name: "vkGetDeviceGroupPeerMemoryFeaturesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_device_group"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceGroupPeerMemoryFeatures, Pfn>(
                super::device::get_device_group_peer_memory_features,
            )
        },
    },
    Row {
        name: "vkGetDeviceGroupPresentCapabilitiesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_device_group", "VK_KHR_swapchain"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceGroupPresentCapabilitiesKHR, Pfn>(
                super::swapchain::get_device_group_present_capabilities_khr,
            )
        },
    },
    Row {
        name: "vkGetDeviceGroupSurfacePresentModesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_device_group", "VK_KHR_swapchain"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceGroupSurfacePresentModesKHR, Pfn>(
                super::swapchain::get_device_group_surface_present_modes_khr,
            )
        },
    },
    Row {
        name: "vkGetDeviceImageMemoryRequirements",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceImageMemoryRequirements, Pfn>(
                super::image::get_device_image_memory_requirements,
            )
        },
    },
    Row {
        name: "vkGetDeviceImageMemoryRequirementsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance4"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceImageMemoryRequirements, Pfn>(
                super::image::get_device_image_memory_requirements,
            )
        },
    },
    Row {
        name: "vkGetDeviceImageSparseMemoryRequirements",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceImageSparseMemoryRequirements, Pfn>(
                super::image::get_device_image_sparse_memory_requirements,
            )
        },
    },
    Row {
        name: "vkGetDeviceImageSparseMemoryRequirementsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance4"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceImageSparseMemoryRequirements, Pfn>(
                super::image::get_device_image_sparse_memory_requirements,
            )
        },
    },
    Row {
        name: "vkGetDeviceImageSubresourceLayoutKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance5"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceImageSubresourceLayoutKHR, Pfn>(
                super::image::get_device_image_subresource_layout_khr,
            )
        },
    },
    Row {
        name: "vkGetDeviceMemoryCommitment",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceMemoryCommitment, Pfn>(
                super::device_memory::get_device_memory_commitment,
            )
        },
    },
    Row {
        name: "vkGetDeviceMemoryOpaqueCaptureAddress",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceMemoryOpaqueCaptureAddress, Pfn>(
                super::device_memory::get_device_memory_opaque_capture_address,
            )
        },
    },
    Row {
        name: "vkGetDeviceMemoryOpaqueCaptureAddressKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_buffer_device_address"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceMemoryOpaqueCaptureAddress, Pfn>(
                super::device_memory::get_device_memory_opaque_capture_address,
            )
        },
    },
    Row {
        name: "vkGetDeviceMicromapCompatibilityEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetDeviceMicromapCompatibilityEXT, Pfn>(
                super::micromap::get_device_micromap_compatibility_ext,
            )
        },
    },
    Row {
        name: "vkGetDeviceProcAddr",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkGetDeviceProcAddr, Pfn>(super::device::get_device_proc_addr) },
    },
    Row {
        name: "vkGetDeviceQueue",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkGetDeviceQueue, Pfn>(super::device::get_device_queue) },
    },
    Row {
        name: "vkGetDeviceQueue2",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkGetDeviceQueue2, Pfn>(super::device::get_device_queue2) },
    },
    Row {
        name: "vkGetEventStatus",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkGetEventStatus, Pfn>(super::event::get_event_status) },
    },
    Row {
        name: "vkGetFenceStatus",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkGetFenceStatus, Pfn>(super::fence::get_fence_status) },
    },
    Row {
        name: "vkGetImageMemoryRequirements",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetImageMemoryRequirements, Pfn>(
                super::image::get_image_memory_requirements,
            )
        },
    },
    Row {
        name: "vkGetImageMemoryRequirements2",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetImageMemoryRequirements2, Pfn>(
                super::image::get_image_memory_requirements2,
            )
        },
    },
    Row {
        name: "vkGetImageMemoryRequirements2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_get_memory_requirements2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetImageMemoryRequirements2, Pfn>(
                super::image::get_image_memory_requirements2,
            )
        },
    },
    Row {
        name: "vkGetImageOpaqueCaptureDescriptorDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetImageOpaqueCaptureDescriptorDataEXT, Pfn>(
                super::image::get_image_opaque_capture_descriptor_data_ext,
            )
        },
    },
    Row {
        name: "vkGetImageSparseMemoryRequirements",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetImageSparseMemoryRequirements, Pfn>(
                super::image::get_image_sparse_memory_requirements,
            )
        },
    },
    Row {
        name: "vkGetImageSparseMemoryRequirements2",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetImageSparseMemoryRequirements2, Pfn>(
                super::image::get_image_sparse_memory_requirements2,
            )
        },
    },
    Row {
        name: "vkGetImageSparseMemoryRequirements2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_get_memory_requirements2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetImageSparseMemoryRequirements2, Pfn>(
                super::image::get_image_sparse_memory_requirements2,
            )
        },
    },
    Row {
        name: "vkGetImageSubresourceLayout",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetImageSubresourceLayout, Pfn>(super::image::get_image_subresource_layout)
        },
    },
    Row {
        name: "vkGetImageSubresourceLayout2EXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_host_image_copy"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetImageSubresourceLayout2KHR, Pfn>(
                super::image::get_image_subresource_layout2_khr,
            )
        },
    },
    Row {
        name: "vkGetImageSubresourceLayout2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance5"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetImageSubresourceLayout2KHR, Pfn>(
                super::image::get_image_subresource_layout2_khr,
            )
        },
    },
    Row {
        name: "vkGetImageViewOpaqueCaptureDescriptorDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetImageViewOpaqueCaptureDescriptorDataEXT, Pfn>(
                super::image::get_image_view_opaque_capture_descriptor_data_ext,
            )
        },
    },
    Row {
        name: "vkGetInstanceProcAddr",
        level: Level::Global,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetInstanceProcAddr, Pfn>(super::instance::get_instance_proc_addr)
        },
    },
    Row {
        name: "vkGetMemoryHostPointerPropertiesEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_external_memory_host"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetMemoryHostPointerPropertiesEXT, Pfn>(
                super::device_memory::get_memory_host_pointer_properties_ext,
            )
        },
    },
    Row {
        name: "vkGetMicromapBuildSizesEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetMicromapBuildSizesEXT, Pfn>(
                super::micromap::get_micromap_build_sizes_ext,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceCalibrateableTimeDomainsEXT",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_EXT_calibrated_timestamps"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceCalibrateableTimeDomainsKHR, Pfn>(
                super::physical_device::get_physical_device_calibrateable_time_domains_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceCalibrateableTimeDomainsKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_calibrated_timestamps"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceCalibrateableTimeDomainsKHR, Pfn>(
                super::physical_device::get_physical_device_calibrateable_time_domains_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_cooperative_matrix"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR, Pfn>(
                super::physical_device::get_physical_device_cooperative_matrix_properties_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceExternalBufferProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceExternalBufferProperties, Pfn>(
                super::physical_device::get_physical_device_external_buffer_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceExternalBufferPropertiesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_external_memory_capabilities"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceExternalBufferProperties, Pfn>(
                super::physical_device::get_physical_device_external_buffer_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceExternalFenceProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceExternalFenceProperties, Pfn>(
                super::physical_device::get_physical_device_external_fence_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceExternalFencePropertiesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_external_fence_capabilities"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceExternalFenceProperties, Pfn>(
                super::physical_device::get_physical_device_external_fence_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceExternalSemaphoreProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceExternalSemaphoreProperties, Pfn>(
                super::physical_device::get_physical_device_external_semaphore_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceExternalSemaphorePropertiesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_external_semaphore_capabilities"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceExternalSemaphoreProperties, Pfn>(
                super::physical_device::get_physical_device_external_semaphore_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFeatures",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceFeatures, Pfn>(
                super::physical_device::get_physical_device_features,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFeatures2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceFeatures2, Pfn>(
                super::physical_device::get_physical_device_features2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFeatures2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceFeatures2, Pfn>(
                super::physical_device::get_physical_device_features2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFormatProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceFormatProperties, Pfn>(
                super::physical_device::get_physical_device_format_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFormatProperties2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceFormatProperties2, Pfn>(
                super::physical_device::get_physical_device_format_properties2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFormatProperties2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceFormatProperties2, Pfn>(
                super::physical_device::get_physical_device_format_properties2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFragmentShadingRatesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_fragment_shading_rate"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceFragmentShadingRatesKHR, Pfn>(
                super::physical_device::get_physical_device_fragment_shading_rates_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceImageFormatProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceImageFormatProperties, Pfn>(
                super::physical_device::get_physical_device_image_format_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceImageFormatProperties2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceImageFormatProperties2, Pfn>(
                super::physical_device::get_physical_device_image_format_properties2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceImageFormatProperties2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceImageFormatProperties2, Pfn>(
                super::physical_device::get_physical_device_image_format_properties2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceMemoryProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceMemoryProperties, Pfn>(
                super::physical_device::get_physical_device_memory_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceMemoryProperties2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceMemoryProperties2, Pfn>(
                super::physical_device::get_physical_device_memory_properties2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceMemoryProperties2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceMemoryProperties2, Pfn>(
                super::physical_device::get_physical_device_memory_properties2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceMultisamplePropertiesEXT",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_EXT_sample_locations"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceMultisamplePropertiesEXT, Pfn>(
                super::physical_device::get_physical_device_multisample_properties_ext,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDevicePresentRectanglesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_device_group", "VK_KHR_swapchain"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDevicePresentRectanglesKHR, Pfn>(
                super::surface::get_physical_device_present_rectangles_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceProperties, Pfn>(
                super::physical_device::get_physical_device_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceProperties2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceProperties2, Pfn>(
                super::physical_device::get_physical_device_properties2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceProperties2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceProperties2, Pfn>(
                super::physical_device::get_physical_device_properties2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceQueueFamilyProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceQueueFamilyProperties, Pfn>(
                super::physical_device::get_physical_device_queue_family_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceQueueFamilyProperties2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceQueueFamilyProperties2, Pfn>(
                super::physical_device::get_physical_device_queue_family_properties2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceQueueFamilyProperties2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceQueueFamilyProperties2, Pfn>(
                super::physical_device::get_physical_device_queue_family_properties2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSparseImageFormatProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceSparseImageFormatProperties, Pfn>(
                super::physical_device::get_physical_device_sparse_image_format_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSparseImageFormatProperties2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceSparseImageFormatProperties2, Pfn>(
                super::physical_device::get_physical_device_sparse_image_format_properties2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSparseImageFormatProperties2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceSparseImageFormatProperties2, Pfn>(
                super::physical_device::get_physical_device_sparse_image_format_properties2,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSurfaceCapabilities2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_surface_capabilities2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceSurfaceCapabilities2KHR, Pfn>(
                super::surface::get_physical_device_surface_capabilities2_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSurfaceCapabilitiesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_surface"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceSurfaceCapabilitiesKHR, Pfn>(
                super::surface::get_physical_device_surface_capabilities_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSurfaceFormats2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_surface_capabilities2"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceSurfaceFormats2KHR, Pfn>(
                super::surface::get_physical_device_surface_formats2_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSurfaceFormatsKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_surface"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceSurfaceFormatsKHR, Pfn>(
                super::surface::get_physical_device_surface_formats_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSurfacePresentModesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_surface"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceSurfacePresentModesKHR, Pfn>(
                super::surface::get_physical_device_surface_present_modes_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSurfaceSupportKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_surface"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceSurfaceSupportKHR, Pfn>(
                super::surface::get_physical_device_surface_support_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceToolProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceToolProperties, Pfn>(
                super::physical_device::get_physical_device_tool_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceToolPropertiesEXT",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_EXT_tooling_info"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceToolProperties, Pfn>(
                super::physical_device::get_physical_device_tool_properties,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceWaylandPresentationSupportKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_wayland_surface"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceWaylandPresentationSupportKHR, Pfn>(
                super::surface::get_physical_device_wayland_presentation_support_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceXcbPresentationSupportKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_xcb_surface"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceXcbPresentationSupportKHR, Pfn>(
                super::surface::get_physical_device_xcb_presentation_support_khr,
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceXlibPresentationSupportKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_xlib_surface"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPhysicalDeviceXlibPresentationSupportKHR, Pfn>(
                super::surface::get_physical_device_xlib_presentation_support_khr,
            )
        },
    },
    Row {
        name: "vkGetPipelineCacheData",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPipelineCacheData, Pfn>(super::pipeline_cache::get_pipeline_cache_data)
        },
    },
    Row {
        name: "vkGetPipelineExecutableInternalRepresentationsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_pipeline_executable_properties"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPipelineExecutableInternalRepresentationsKHR, Pfn>(
                super::pipeline::get_pipeline_executable_internal_representations_khr,
            )
        },
    },
    Row {
        name: "vkGetPipelineExecutablePropertiesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_pipeline_executable_properties"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPipelineExecutablePropertiesKHR, Pfn>(
                super::pipeline::get_pipeline_executable_properties_khr,
            )
        },
    },
    Row {
        name: "vkGetPipelineExecutableStatisticsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_pipeline_executable_properties"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPipelineExecutableStatisticsKHR, Pfn>(
                super::pipeline::get_pipeline_executable_statistics_khr,
            )
        },
    },
    Row {
        name: "vkGetPrivateData",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPrivateData, Pfn>(super::private_data_slot::get_private_data)
        },
    },
    Row {
        name: "vkGetPrivateDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_private_data"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetPrivateData, Pfn>(super::private_data_slot::get_private_data)
        },
    },
    Row {
        name: "vkGetQueryPoolResults",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetQueryPoolResults, Pfn>(super::query_pool::get_query_pool_results)
        },
    },
    Row {
        name: "vkGetRayTracingCaptureReplayShaderGroupHandlesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetRayTracingCaptureReplayShaderGroupHandlesKHR, Pfn>(
                super::pipeline::get_ray_tracing_capture_replay_shader_group_handles_khr,
            )
        },
    },
    Row {
        name: "vkGetRayTracingShaderGroupHandlesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetRayTracingShaderGroupHandlesKHR, Pfn>(
                super::pipeline::get_ray_tracing_shader_group_handles_khr,
            )
        },
    },
    Row {
        name: "vkGetRayTracingShaderGroupStackSizeKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetRayTracingShaderGroupStackSizeKHR, Pfn>(
                super::pipeline::get_ray_tracing_shader_group_stack_size_khr,
            )
        },
    },
    Row {
        name: "vkGetRenderAreaGranularity",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetRenderAreaGranularity, Pfn>(
                super::render_pass::get_render_area_granularity,
            )
        },
    },
    Row {
        name: "vkGetRenderingAreaGranularityKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance5"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetRenderingAreaGranularityKHR, Pfn>(
                super::device::get_rendering_area_granularity_khr,
            )
        },
    },
    Row {
        name: "vkGetSamplerOpaqueCaptureDescriptorDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetSamplerOpaqueCaptureDescriptorDataEXT, Pfn>(
                super::device::get_sampler_opaque_capture_descriptor_data_ext,
            )
        },
    },
    Row {
        name: "vkGetSemaphoreCounterValue",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetSemaphoreCounterValue, Pfn>(
                super::semaphore::get_semaphore_counter_value,
            )
        },
    },
    Row {
        name: "vkGetSemaphoreCounterValueKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_timeline_semaphore"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetSemaphoreCounterValue, Pfn>(
                super::semaphore::get_semaphore_counter_value,
            )
        },
    },
    Row {
        name: "vkGetShaderBinaryDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetShaderBinaryDataEXT, Pfn>(super::shader::get_shader_binary_data_ext)
        },
    },
    Row {
        name: "vkGetShaderModuleCreateInfoIdentifierEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_module_identifier"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetShaderModuleCreateInfoIdentifierEXT, Pfn>(
                super::shader_module::get_shader_module_create_info_identifier_ext,
            )
        },
    },
    Row {
        name: "vkGetShaderModuleIdentifierEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_module_identifier"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetShaderModuleIdentifierEXT, Pfn>(
                super::shader_module::get_shader_module_identifier_ext,
            )
        },
    },
    Row {
        name: "vkGetSwapchainImagesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_swapchain"],
        pfn: unsafe {
            transmute::<vk::PFN_vkGetSwapchainImagesKHR, Pfn>(super::swapchain::get_swapchain_images_khr)
        },
    },
    Row {
        name: "vkInvalidateMappedMemoryRanges",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkInvalidateMappedMemoryRanges, Pfn>(
                super::device_memory::invalidate_mapped_memory_ranges,
            )
        },
    },
    Row {
        name: "vkMapMemory",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkMapMemory, Pfn>(super::device_memory::map_memory) },
    },
    Row {
        name: "vkMapMemory2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_map_memory2"],
        pfn: unsafe { transmute::<vk::PFN_vkMapMemory2KHR, Pfn>(super::device_memory::map_memory2_khr) },
    },
    Row {
        name: "vkMergePipelineCaches",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkMergePipelineCaches, Pfn>(super::pipeline_cache::merge_pipeline_caches)
        },
    },
    Row {
        name: "vkQueueBeginDebugUtilsLabelEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<vk::PFN_vkQueueBeginDebugUtilsLabelEXT, Pfn>(
                super::debug_utils::queue_begin_debug_utils_label_ext,
            )
        },
    },
    Row {
        name: "vkQueueBindSparse",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkQueueBindSparse, Pfn>(super::queue::queue_bind_sparse) },
    },
    Row {
        name: "vkQueueEndDebugUtilsLabelEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<vk::PFN_vkQueueEndDebugUtilsLabelEXT, Pfn>(
                super::debug_utils::queue_end_debug_utils_label_ext,
            )
        },
    },
    Row {
        name: "vkQueueInsertDebugUtilsLabelEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<vk::PFN_vkQueueInsertDebugUtilsLabelEXT, Pfn>(
                super::debug_utils::queue_insert_debug_utils_label_ext,
            )
        },
    },
    Row {
        name: "vkQueuePresentKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_swapchain"],
        pfn: unsafe { transmute::<vk::PFN_vkQueuePresentKHR, Pfn>(super::swapchain::queue_present_khr) },
    },
    Row {
        name: "vkQueueSubmit",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkQueueSubmit, Pfn>(super::queue::queue_submit) },
    },
    Row {
        name: "vkQueueSubmit2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkQueueSubmit2, Pfn>(super::queue::queue_submit2) },
    },
    Row {
        name: "vkQueueSubmit2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_synchronization2"],
        pfn: unsafe { transmute::<vk::PFN_vkQueueSubmit2, Pfn>(super::queue::queue_submit2) },
    },
    Row {
        name: "vkQueueWaitIdle",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkQueueWaitIdle, Pfn>(super::queue::queue_wait_idle) },
    },
    Row {
        name: "vkReleaseSwapchainImagesEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_swapchain_maintenance1"],
        pfn: unsafe {
            transmute::<vk::PFN_vkReleaseSwapchainImagesEXT, Pfn>(
                super::swapchain::release_swapchain_images_ext,
            )
        },
    },
    Row {
        name: "vkResetCommandBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkResetCommandBuffer, Pfn>(super::command_buffer::reset_command_buffer)
        },
    },
    Row {
        name: "vkResetCommandPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkResetCommandPool, Pfn>(super::command_pool::reset_command_pool) },
    },
    Row {
        name: "vkResetDescriptorPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkResetDescriptorPool, Pfn>(super::descriptor_pool::reset_descriptor_pool)
        },
    },
    Row {
        name: "vkResetEvent",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkResetEvent, Pfn>(super::event::reset_event) },
    },
    Row {
        name: "vkResetFences",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkResetFences, Pfn>(super::fence::reset_fences) },
    },
    Row {
        name: "vkResetQueryPool",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkResetQueryPool, Pfn>(super::query_pool::reset_query_pool) },
    },
    Row {
        name: "vkResetQueryPoolEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_host_query_reset"],
        pfn: unsafe { transmute::<vk::PFN_vkResetQueryPool, Pfn>(super::query_pool::reset_query_pool) },
    },
    Row {
        name: "vkSetDebugUtilsObjectNameEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<vk::PFN_vkSetDebugUtilsObjectNameEXT, Pfn>(
                super::debug_utils::set_debug_utils_object_name_ext,
            )
        },
    },
    Row {
        name: "vkSetDebugUtilsObjectTagEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<vk::PFN_vkSetDebugUtilsObjectTagEXT, Pfn>(
                super::debug_utils::set_debug_utils_object_tag_ext,
            )
        },
    },
    Row {
        name: "vkSetDeviceMemoryPriorityEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_pageable_device_local_memory"],
        pfn: unsafe {
            transmute::<vk::PFN_vkSetDeviceMemoryPriorityEXT, Pfn>(
                super::device_memory::set_device_memory_priority_ext,
            )
        },
    },
    Row {
        name: "vkSetEvent",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkSetEvent, Pfn>(super::event::set_event) },
    },
    Row {
        name: "vkSetHdrMetadataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_hdr_metadata"],
        pfn: unsafe { transmute::<vk::PFN_vkSetHdrMetadataEXT, Pfn>(super::swapchain::set_hdr_metadata_ext) },
    },
    Row {
        name: "vkSetPrivateData",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkSetPrivateData, Pfn>(super::private_data_slot::set_private_data)
        },
    },
    Row {
        name: "vkSetPrivateDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_private_data"],
        pfn: unsafe {
            transmute::<vk::PFN_vkSetPrivateData, Pfn>(super::private_data_slot::set_private_data)
        },
    },
    Row {
        name: "vkSignalSemaphore",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkSignalSemaphore, Pfn>(super::semaphore::signal_semaphore) },
    },
    Row {
        name: "vkSignalSemaphoreKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_timeline_semaphore"],
        pfn: unsafe { transmute::<vk::PFN_vkSignalSemaphore, Pfn>(super::semaphore::signal_semaphore) },
    },
    Row {
        name: "vkSubmitDebugUtilsMessageEXT",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<vk::PFN_vkSubmitDebugUtilsMessageEXT, Pfn>(
                super::debug_utils::submit_debug_utils_message_ext,
            )
        },
    },
    Row {
        name: "vkTransitionImageLayoutEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_host_image_copy"],
        pfn: unsafe {
            transmute::<vk::PFN_vkTransitionImageLayoutEXT, Pfn>(super::image::transition_image_layout_ext)
        },
    },
    Row {
        name: "vkTrimCommandPool",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkTrimCommandPool, Pfn>(super::command_pool::trim_command_pool) },
    },
    Row {
        name: "vkTrimCommandPoolKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance1"],
        pfn: unsafe { transmute::<vk::PFN_vkTrimCommandPool, Pfn>(super::command_pool::trim_command_pool) },
    },
    Row {
        name: "vkUnmapMemory",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkUnmapMemory, Pfn>(super::device_memory::unmap_memory) },
    },
    Row {
        name: "vkUnmapMemory2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_map_memory2"],
        pfn: unsafe { transmute::<vk::PFN_vkUnmapMemory2KHR, Pfn>(super::device_memory::unmap_memory2_khr) },
    },
    Row {
        name: "vkUpdateDescriptorSetWithTemplate",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkUpdateDescriptorSetWithTemplate, Pfn>(
                super::descriptor_set::update_descriptor_set_with_template,
            )
        },
    },
    Row {
        name: "vkUpdateDescriptorSetWithTemplateKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_descriptor_update_template"],
        pfn: unsafe {
            transmute::<vk::PFN_vkUpdateDescriptorSetWithTemplate, Pfn>(
                super::descriptor_set::update_descriptor_set_with_template,
            )
        },
    },
    Row {
        name: "vkUpdateDescriptorSets",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<vk::PFN_vkUpdateDescriptorSets, Pfn>(super::descriptor_set::update_descriptor_sets)
        },
    },
    Row {
        name: "vkWaitForFences",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkWaitForFences, Pfn>(super::fence::wait_for_fences) },
    },
    Row {
        name: "vkWaitForPresentKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_present_wait"],
        pfn: unsafe { transmute::<vk::PFN_vkWaitForPresentKHR, Pfn>(super::swapchain::wait_for_present_khr) },
    },
    Row {
        name: "vkWaitSemaphores",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe { transmute::<vk::PFN_vkWaitSemaphores, Pfn>(super::semaphore::wait_semaphores) },
    },
    Row {
        name: "vkWaitSemaphoresKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_timeline_semaphore"],
        pfn: unsafe { transmute::<vk::PFN_vkWaitSemaphores, Pfn>(super::semaphore::wait_semaphores) },
    },
    Row {
        name: "vkWriteAccelerationStructuresPropertiesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<vk::PFN_vkWriteAccelerationStructuresPropertiesKHR, Pfn>(
                super::acceleration_structure::write_acceleration_structures_properties_khr,
            )
        },
    },
    Row {
        name: "vkWriteMicromapsPropertiesEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<vk::PFN_vkWriteMicromapsPropertiesEXT, Pfn>(
                super::micromap::write_micromaps_properties_ext,
            )
        },
    },
];
