// Written by `cargo xtask codegen`; do not edit.
//! Entry points by name.

use std::ffi::CStr;
use std::mem::transmute;

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
        pfn: unsafe { transmute::<*const (), Pfn>(super::swapchain::acquire_next_image2_khr as *const ()) },
    },
    Row {
        name: "vkAcquireNextImageKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_swapchain"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::swapchain::acquire_next_image_khr as *const ()) },
    },
    Row {
        name: "vkAllocateCommandBuffers",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::allocate_command_buffers as *const ())
        },
    },
    Row {
        name: "vkAllocateDescriptorSets",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::descriptor_set::allocate_descriptor_sets as *const ())
        },
    },
    Row {
        name: "vkAllocateMemory",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device_memory::allocate_memory as *const ()) },
    },
    Row {
        name: "vkBeginCommandBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::begin_command_buffer as *const ()) },
    },
    Row {
        name: "vkBindBufferMemory",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::buffer::bind_buffer_memory as *const ()) },
    },
    Row {
        name: "vkBindBufferMemory2",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::buffer::bind_buffer_memory2 as *const ()) },
    },
    Row {
        name: "vkBindBufferMemory2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_bind_memory2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::buffer::bind_buffer_memory2 as *const ()) },
    },
    Row {
        name: "vkBindImageMemory",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image::bind_image_memory as *const ()) },
    },
    Row {
        name: "vkBindImageMemory2",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image::bind_image_memory2 as *const ()) },
    },
    Row {
        name: "vkBindImageMemory2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_bind_memory2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image::bind_image_memory2 as *const ()) },
    },
    Row {
        name: "vkBuildAccelerationStructuresKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::deferred_operation::build_acceleration_structures_khr as *const (),
            )
        },
    },
    Row {
        name: "vkBuildMicromapsEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::deferred_operation::build_micromaps_ext as *const ())
        },
    },
    Row {
        name: "vkCmdBeginConditionalRenderingEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_conditional_rendering"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_begin_conditional_rendering_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdBeginDebugUtilsLabelEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::debug_utils::cmd_begin_debug_utils_label_ext as *const ())
        },
    },
    Row {
        name: "vkCmdBeginQuery",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_begin_query as *const ()) },
    },
    Row {
        name: "vkCmdBeginQueryIndexedEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_transform_feedback"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_begin_query_indexed_ext as *const ())
        },
    },
    Row {
        name: "vkCmdBeginRenderPass",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_begin_render_pass as *const ())
        },
    },
    Row {
        name: "vkCmdBeginRenderPass2",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_begin_render_pass2 as *const ())
        },
    },
    Row {
        name: "vkCmdBeginRenderPass2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_create_renderpass2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_begin_render_pass2 as *const ())
        },
    },
    Row {
        name: "vkCmdBeginRendering",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_begin_rendering as *const ()) },
    },
    Row {
        name: "vkCmdBeginRenderingKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_dynamic_rendering"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_begin_rendering as *const ()) },
    },
    Row {
        name: "vkCmdBeginTransformFeedbackEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_transform_feedback"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_begin_transform_feedback_ext as *const ())
        },
    },
    Row {
        name: "vkCmdBindDescriptorBufferEmbeddedSamplers2EXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance6"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_bind_descriptor_buffer_embedded_samplers2_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdBindDescriptorBufferEmbeddedSamplersEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_bind_descriptor_buffer_embedded_samplers_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdBindDescriptorBuffersEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_bind_descriptor_buffers_ext as *const ())
        },
    },
    Row {
        name: "vkCmdBindDescriptorSets",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_bind_descriptor_sets as *const ())
        },
    },
    Row {
        name: "vkCmdBindDescriptorSets2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance6"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_bind_descriptor_sets2_khr as *const ())
        },
    },
    Row {
        name: "vkCmdBindIndexBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_bind_index_buffer as *const ())
        },
    },
    Row {
        name: "vkCmdBindIndexBuffer2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance5"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_bind_index_buffer2_khr as *const ())
        },
    },
    Row {
        name: "vkCmdBindPipeline",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_bind_pipeline as *const ()) },
    },
    Row {
        name: "vkCmdBindShadersEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_object"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_bind_shaders_ext as *const ()) },
    },
    Row {
        name: "vkCmdBindTransformFeedbackBuffersEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_transform_feedback"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_bind_transform_feedback_buffers_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdBindVertexBuffers",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_bind_vertex_buffers as *const ())
        },
    },
    Row {
        name: "vkCmdBindVertexBuffers2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_bind_vertex_buffers2 as *const ())
        },
    },
    Row {
        name: "vkCmdBindVertexBuffers2EXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_bind_vertex_buffers2 as *const ())
        },
    },
    Row {
        name: "vkCmdBlitImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_blit_image as *const ()) },
    },
    Row {
        name: "vkCmdBlitImage2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_blit_image2 as *const ()) },
    },
    Row {
        name: "vkCmdBlitImage2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_copy_commands2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_blit_image2 as *const ()) },
    },
    Row {
        name: "vkCmdBuildAccelerationStructuresIndirectKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_build_acceleration_structures_indirect_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCmdBuildAccelerationStructuresKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_build_acceleration_structures_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCmdBuildMicromapsEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_build_micromaps_ext as *const ())
        },
    },
    Row {
        name: "vkCmdClearAttachments",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_clear_attachments as *const ())
        },
    },
    Row {
        name: "vkCmdClearColorImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_clear_color_image as *const ())
        },
    },
    Row {
        name: "vkCmdClearDepthStencilImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_clear_depth_stencil_image as *const ())
        },
    },
    Row {
        name: "vkCmdCopyAccelerationStructureKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_copy_acceleration_structure_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCmdCopyAccelerationStructureToMemoryKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_copy_acceleration_structure_to_memory_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCmdCopyBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_buffer as *const ()) },
    },
    Row {
        name: "vkCmdCopyBuffer2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_buffer2 as *const ()) },
    },
    Row {
        name: "vkCmdCopyBuffer2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_copy_commands2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_buffer2 as *const ()) },
    },
    Row {
        name: "vkCmdCopyBufferToImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_buffer_to_image as *const ())
        },
    },
    Row {
        name: "vkCmdCopyBufferToImage2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_buffer_to_image2 as *const ())
        },
    },
    Row {
        name: "vkCmdCopyBufferToImage2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_copy_commands2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_buffer_to_image2 as *const ())
        },
    },
    Row {
        name: "vkCmdCopyImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_image as *const ()) },
    },
    Row {
        name: "vkCmdCopyImage2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_image2 as *const ()) },
    },
    Row {
        name: "vkCmdCopyImage2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_copy_commands2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_image2 as *const ()) },
    },
    Row {
        name: "vkCmdCopyImageToBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_image_to_buffer as *const ())
        },
    },
    Row {
        name: "vkCmdCopyImageToBuffer2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_image_to_buffer2 as *const ())
        },
    },
    Row {
        name: "vkCmdCopyImageToBuffer2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_copy_commands2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_image_to_buffer2 as *const ())
        },
    },
    Row {
        name: "vkCmdCopyMemoryToAccelerationStructureKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_copy_memory_to_acceleration_structure_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCmdCopyMemoryToMicromapEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_memory_to_micromap_ext as *const ())
        },
    },
    Row {
        name: "vkCmdCopyMicromapEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_micromap_ext as *const ())
        },
    },
    Row {
        name: "vkCmdCopyMicromapToMemoryEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_micromap_to_memory_ext as *const ())
        },
    },
    Row {
        name: "vkCmdCopyQueryPoolResults",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_copy_query_pool_results as *const ())
        },
    },
    Row {
        name: "vkCmdDispatch",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_dispatch as *const ()) },
    },
    Row {
        name: "vkCmdDispatchBase",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_dispatch_base as *const ()) },
    },
    Row {
        name: "vkCmdDispatchBaseKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_device_group"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_dispatch_base as *const ()) },
    },
    Row {
        name: "vkCmdDispatchIndirect",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_dispatch_indirect as *const ())
        },
    },
    Row {
        name: "vkCmdDraw",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_draw as *const ()) },
    },
    Row {
        name: "vkCmdDrawIndexed",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_draw_indexed as *const ()) },
    },
    Row {
        name: "vkCmdDrawIndexedIndirect",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_draw_indexed_indirect as *const ())
        },
    },
    Row {
        name: "vkCmdDrawIndexedIndirectCount",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_draw_indexed_indirect_count as *const ())
        },
    },
    Row {
        name: "vkCmdDrawIndexedIndirectCountKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_draw_indirect_count"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_draw_indexed_indirect_count as *const ())
        },
    },
    Row {
        name: "vkCmdDrawIndirect",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_draw_indirect as *const ()) },
    },
    Row {
        name: "vkCmdDrawIndirectByteCountEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_transform_feedback"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_draw_indirect_byte_count_ext as *const ())
        },
    },
    Row {
        name: "vkCmdDrawIndirectCount",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_draw_indirect_count as *const ())
        },
    },
    Row {
        name: "vkCmdDrawIndirectCountKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_draw_indirect_count"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_draw_indirect_count as *const ())
        },
    },
    Row {
        name: "vkCmdDrawMeshTasksEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_mesh_shader"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_draw_mesh_tasks_ext as *const ())
        },
    },
    Row {
        name: "vkCmdDrawMeshTasksIndirectCountEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_mesh_shader"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_draw_mesh_tasks_indirect_count_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdDrawMeshTasksIndirectEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_mesh_shader"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_draw_mesh_tasks_indirect_ext as *const ())
        },
    },
    Row {
        name: "vkCmdDrawMultiEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_multi_draw"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_draw_multi_ext as *const ()) },
    },
    Row {
        name: "vkCmdDrawMultiIndexedEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_multi_draw"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_draw_multi_indexed_ext as *const ())
        },
    },
    Row {
        name: "vkCmdEndConditionalRenderingEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_conditional_rendering"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_end_conditional_rendering_ext as *const ())
        },
    },
    Row {
        name: "vkCmdEndDebugUtilsLabelEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::debug_utils::cmd_end_debug_utils_label_ext as *const ())
        },
    },
    Row {
        name: "vkCmdEndQuery",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_end_query as *const ()) },
    },
    Row {
        name: "vkCmdEndQueryIndexedEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_transform_feedback"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_end_query_indexed_ext as *const ())
        },
    },
    Row {
        name: "vkCmdEndRenderPass",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_end_render_pass as *const ()) },
    },
    Row {
        name: "vkCmdEndRenderPass2",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_end_render_pass2 as *const ()) },
    },
    Row {
        name: "vkCmdEndRenderPass2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_create_renderpass2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_end_render_pass2 as *const ()) },
    },
    Row {
        name: "vkCmdEndRendering",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_end_rendering as *const ()) },
    },
    Row {
        name: "vkCmdEndRenderingKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_dynamic_rendering"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_end_rendering as *const ()) },
    },
    Row {
        name: "vkCmdEndTransformFeedbackEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_transform_feedback"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_end_transform_feedback_ext as *const ())
        },
    },
    Row {
        name: "vkCmdExecuteCommands",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_execute_commands as *const ()) },
    },
    Row {
        name: "vkCmdFillBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_fill_buffer as *const ()) },
    },
    Row {
        name: "vkCmdInsertDebugUtilsLabelEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::debug_utils::cmd_insert_debug_utils_label_ext as *const ())
        },
    },
    Row {
        name: "vkCmdNextSubpass",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_next_subpass as *const ()) },
    },
    Row {
        name: "vkCmdNextSubpass2",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_next_subpass2 as *const ()) },
    },
    Row {
        name: "vkCmdNextSubpass2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_create_renderpass2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_next_subpass2 as *const ()) },
    },
    Row {
        name: "vkCmdPipelineBarrier",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_pipeline_barrier as *const ()) },
    },
    Row {
        name: "vkCmdPipelineBarrier2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_pipeline_barrier2 as *const ())
        },
    },
    Row {
        name: "vkCmdPipelineBarrier2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_synchronization2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_pipeline_barrier2 as *const ())
        },
    },
    Row {
        name: "vkCmdPushConstants",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_push_constants as *const ()) },
    },
    Row {
        name: "vkCmdPushConstants2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance6"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_push_constants2_khr as *const ())
        },
    },
    Row {
        name: "vkCmdPushDescriptorSet2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance6"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_push_descriptor_set2_khr as *const ())
        },
    },
    Row {
        name: "vkCmdPushDescriptorSetKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_push_descriptor"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_push_descriptor_set_khr as *const ())
        },
    },
    Row {
        name: "vkCmdPushDescriptorSetWithTemplate2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance6"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_push_descriptor_set_with_template2_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCmdPushDescriptorSetWithTemplateKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_descriptor_update_template", "VK_KHR_push_descriptor"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_push_descriptor_set_with_template_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCmdResetEvent",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_reset_event as *const ()) },
    },
    Row {
        name: "vkCmdResetEvent2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_reset_event2 as *const ()) },
    },
    Row {
        name: "vkCmdResetEvent2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_synchronization2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_reset_event2 as *const ()) },
    },
    Row {
        name: "vkCmdResetQueryPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_reset_query_pool as *const ()) },
    },
    Row {
        name: "vkCmdResolveImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_resolve_image as *const ()) },
    },
    Row {
        name: "vkCmdResolveImage2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_resolve_image2 as *const ()) },
    },
    Row {
        name: "vkCmdResolveImage2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_copy_commands2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_resolve_image2 as *const ()) },
    },
    Row {
        name: "vkCmdSetAlphaToCoverageEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_alpha_to_coverage_enable_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetAlphaToOneEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_alpha_to_one_enable_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetAttachmentFeedbackLoopEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_attachment_feedback_loop_dynamic_state"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_attachment_feedback_loop_enable_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetBlendConstants",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_blend_constants as *const ())
        },
    },
    Row {
        name: "vkCmdSetColorBlendAdvancedEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_color_blend_advanced_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetColorBlendEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_color_blend_enable_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetColorBlendEquationEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_color_blend_equation_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetColorWriteEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_color_write_enable"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_color_write_enable_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetColorWriteMaskEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_color_write_mask_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetConservativeRasterizationModeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_conservative_rasterization_mode_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetCullMode",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_cull_mode as *const ()) },
    },
    Row {
        name: "vkCmdSetCullModeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_cull_mode as *const ()) },
    },
    Row {
        name: "vkCmdSetDepthBias",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_bias as *const ()) },
    },
    Row {
        name: "vkCmdSetDepthBias2EXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_depth_bias_control"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_bias2_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetDepthBiasEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_bias_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetDepthBiasEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state2", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_bias_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetDepthBounds",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_bounds as *const ()) },
    },
    Row {
        name: "vkCmdSetDepthBoundsTestEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_bounds_test_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetDepthBoundsTestEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_bounds_test_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetDepthClampEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_clamp_enable_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetDepthClipEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_clip_enable_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetDepthClipNegativeOneToOneEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_depth_clip_negative_one_to_one_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetDepthCompareOp",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_compare_op as *const ())
        },
    },
    Row {
        name: "vkCmdSetDepthCompareOpEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_compare_op as *const ())
        },
    },
    Row {
        name: "vkCmdSetDepthTestEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_test_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetDepthTestEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_test_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetDepthWriteEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_write_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetDepthWriteEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_depth_write_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetDescriptorBufferOffsets2EXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance6"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_descriptor_buffer_offsets2_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetDescriptorBufferOffsetsEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_descriptor_buffer_offsets_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetDeviceMask",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_device_mask as *const ()) },
    },
    Row {
        name: "vkCmdSetDeviceMaskKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_device_group"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_device_mask as *const ()) },
    },
    Row {
        name: "vkCmdSetDiscardRectangleEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_discard_rectangles"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_discard_rectangle_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetDiscardRectangleEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_discard_rectangles"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_discard_rectangle_enable_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetDiscardRectangleModeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_discard_rectangles"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_discard_rectangle_mode_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetEvent",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_event as *const ()) },
    },
    Row {
        name: "vkCmdSetEvent2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_event2 as *const ()) },
    },
    Row {
        name: "vkCmdSetEvent2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_synchronization2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_event2 as *const ()) },
    },
    Row {
        name: "vkCmdSetExtraPrimitiveOverestimationSizeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_extra_primitive_overestimation_size_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetFragmentShadingRateKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_fragment_shading_rate"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_fragment_shading_rate_khr as *const ())
        },
    },
    Row {
        name: "vkCmdSetFrontFace",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_front_face as *const ()) },
    },
    Row {
        name: "vkCmdSetFrontFaceEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_front_face as *const ()) },
    },
    Row {
        name: "vkCmdSetLineRasterizationModeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_line_rasterization_mode_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetLineStippleEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_line_rasterization"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_line_stipple_khr as *const ())
        },
    },
    Row {
        name: "vkCmdSetLineStippleEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_line_stipple_enable_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetLineStippleKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_line_rasterization"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_line_stipple_khr as *const ())
        },
    },
    Row {
        name: "vkCmdSetLineWidth",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_line_width as *const ()) },
    },
    Row {
        name: "vkCmdSetLogicOpEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state2", "VK_EXT_shader_object"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_logic_op_ext as *const ()) },
    },
    Row {
        name: "vkCmdSetLogicOpEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_logic_op_enable_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetPatchControlPointsEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state2", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_patch_control_points_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetPolygonModeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_polygon_mode_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetPrimitiveRestartEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_primitive_restart_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetPrimitiveRestartEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state2", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_primitive_restart_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetPrimitiveTopology",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_primitive_topology as *const ())
        },
    },
    Row {
        name: "vkCmdSetPrimitiveTopologyEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_primitive_topology as *const ())
        },
    },
    Row {
        name: "vkCmdSetProvokingVertexModeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_provoking_vertex_mode_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetRasterizationSamplesEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_rasterization_samples_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetRasterizationStreamEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_rasterization_stream_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetRasterizerDiscardEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_rasterizer_discard_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetRasterizerDiscardEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state2", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_rasterizer_discard_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetRayTracingPipelineStackSizeKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_ray_tracing_pipeline_stack_size_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetRenderingAttachmentLocationsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_dynamic_rendering_local_read"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_rendering_attachment_locations_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetRenderingInputAttachmentIndicesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_dynamic_rendering_local_read"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_rendering_input_attachment_indices_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetSampleLocationsEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_sample_locations"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_sample_locations_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetSampleLocationsEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_sample_locations_enable_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetSampleMaskEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_sample_mask_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetScissor",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_scissor as *const ()) },
    },
    Row {
        name: "vkCmdSetScissorWithCount",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_scissor_with_count as *const ())
        },
    },
    Row {
        name: "vkCmdSetScissorWithCountEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_scissor_with_count as *const ())
        },
    },
    Row {
        name: "vkCmdSetStencilCompareMask",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_stencil_compare_mask as *const ())
        },
    },
    Row {
        name: "vkCmdSetStencilOp",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_stencil_op as *const ()) },
    },
    Row {
        name: "vkCmdSetStencilOpEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_stencil_op as *const ()) },
    },
    Row {
        name: "vkCmdSetStencilReference",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_stencil_reference as *const ())
        },
    },
    Row {
        name: "vkCmdSetStencilTestEnable",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_stencil_test_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetStencilTestEnableEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_stencil_test_enable as *const ())
        },
    },
    Row {
        name: "vkCmdSetStencilWriteMask",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_stencil_write_mask as *const ())
        },
    },
    Row {
        name: "vkCmdSetTessellationDomainOriginEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state3", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_set_tessellation_domain_origin_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdSetVertexInputEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_object", "VK_EXT_vertex_input_dynamic_state"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_vertex_input_ext as *const ())
        },
    },
    Row {
        name: "vkCmdSetViewport",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_set_viewport as *const ()) },
    },
    Row {
        name: "vkCmdSetViewportWithCount",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_viewport_with_count as *const ())
        },
    },
    Row {
        name: "vkCmdSetViewportWithCountEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_extended_dynamic_state", "VK_EXT_shader_object"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_set_viewport_with_count as *const ())
        },
    },
    Row {
        name: "vkCmdTraceRaysIndirect2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_maintenance1"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_trace_rays_indirect2_khr as *const ())
        },
    },
    Row {
        name: "vkCmdTraceRaysIndirectKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::command_buffer::cmd_trace_rays_indirect_khr as *const ())
        },
    },
    Row {
        name: "vkCmdTraceRaysKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_trace_rays_khr as *const ()) },
    },
    Row {
        name: "vkCmdUpdateBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_update_buffer as *const ()) },
    },
    Row {
        name: "vkCmdWaitEvents",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_wait_events as *const ()) },
    },
    Row {
        name: "vkCmdWaitEvents2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_wait_events2 as *const ()) },
    },
    Row {
        name: "vkCmdWaitEvents2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_synchronization2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_wait_events2 as *const ()) },
    },
    Row {
        name: "vkCmdWriteAccelerationStructuresPropertiesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_write_acceleration_structures_properties_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCmdWriteMicromapsPropertiesEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::command_buffer::cmd_write_micromaps_properties_ext as *const (),
            )
        },
    },
    Row {
        name: "vkCmdWriteTimestamp",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_write_timestamp as *const ()) },
    },
    Row {
        name: "vkCmdWriteTimestamp2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_write_timestamp2 as *const ()) },
    },
    Row {
        name: "vkCmdWriteTimestamp2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_synchronization2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::cmd_write_timestamp2 as *const ()) },
    },
    Row {
        name: "vkCopyAccelerationStructureKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::deferred_operation::copy_acceleration_structure_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCopyAccelerationStructureToMemoryKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::deferred_operation::copy_acceleration_structure_to_memory_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCopyImageToImageEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_host_image_copy"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image::copy_image_to_image_ext as *const ()) },
    },
    Row {
        name: "vkCopyImageToMemoryEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_host_image_copy"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image::copy_image_to_memory_ext as *const ()) },
    },
    Row {
        name: "vkCopyMemoryToAccelerationStructureKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::deferred_operation::copy_memory_to_acceleration_structure_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCopyMemoryToImageEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_host_image_copy"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image::copy_memory_to_image_ext as *const ()) },
    },
    Row {
        name: "vkCopyMemoryToMicromapEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::deferred_operation::copy_memory_to_micromap_ext as *const ())
        },
    },
    Row {
        name: "vkCopyMicromapEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::deferred_operation::copy_micromap_ext as *const ())
        },
    },
    Row {
        name: "vkCopyMicromapToMemoryEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::deferred_operation::copy_micromap_to_memory_ext as *const ())
        },
    },
    Row {
        name: "vkCreateAccelerationStructureKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::acceleration_structure::create_acceleration_structure_khr as *const (),
            )
        },
    },
    Row {
        name: "vkCreateBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::buffer::create_buffer as *const ()) },
    },
    Row {
        name: "vkCreateBufferView",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::buffer_view::create_buffer_view as *const ()) },
    },
    Row {
        name: "vkCreateCommandPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_pool::create_command_pool as *const ()) },
    },
    Row {
        name: "vkCreateComputePipelines",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::pipeline::create_compute_pipelines as *const ()) },
    },
    Row {
        name: "vkCreateDebugUtilsMessengerEXT",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::debug_utils::create_debug_utils_messenger_ext as *const ())
        },
    },
    Row {
        name: "vkCreateDeferredOperationKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_deferred_host_operations"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::deferred_operation::create_deferred_operation_khr as *const ())
        },
    },
    Row {
        name: "vkCreateDescriptorPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::descriptor_pool::create_descriptor_pool as *const ())
        },
    },
    Row {
        name: "vkCreateDescriptorSetLayout",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::descriptor_set_layout::create_descriptor_set_layout as *const (),
            )
        },
    },
    Row {
        name: "vkCreateDescriptorUpdateTemplate",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::descriptor_update_template::create_descriptor_update_template as *const (),
            )
        },
    },
    Row {
        name: "vkCreateDescriptorUpdateTemplateKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_descriptor_update_template"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::descriptor_update_template::create_descriptor_update_template as *const (),
            )
        },
    },
    Row {
        name: "vkCreateDevice",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device::create_device as *const ()) },
    },
    Row {
        name: "vkCreateEvent",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::event::create_event as *const ()) },
    },
    Row {
        name: "vkCreateFence",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::fence::create_fence as *const ()) },
    },
    Row {
        name: "vkCreateFramebuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::framebuffer::create_framebuffer as *const ()) },
    },
    Row {
        name: "vkCreateGraphicsPipelines",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::pipeline::create_graphics_pipelines as *const ()) },
    },
    Row {
        name: "vkCreateHeadlessSurfaceEXT",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_EXT_headless_surface"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::surface::create_headless_surface_ext as *const ()) },
    },
    Row {
        name: "vkCreateImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image::create_image as *const ()) },
    },
    Row {
        name: "vkCreateImageView",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image_view::create_image_view as *const ()) },
    },
    Row {
        name: "vkCreateInstance",
        level: Level::Global,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::instance::create_instance as *const ()) },
    },
    Row {
        name: "vkCreateMicromapEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::micromap::create_micromap_ext as *const ()) },
    },
    Row {
        name: "vkCreatePipelineCache",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::pipeline_cache::create_pipeline_cache as *const ())
        },
    },
    Row {
        name: "vkCreatePipelineLayout",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::pipeline_layout::create_pipeline_layout as *const ())
        },
    },
    Row {
        name: "vkCreatePrivateDataSlot",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::private_data_slot::create_private_data_slot as *const ())
        },
    },
    Row {
        name: "vkCreatePrivateDataSlotEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_private_data"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::private_data_slot::create_private_data_slot as *const ())
        },
    },
    Row {
        name: "vkCreateQueryPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::query_pool::create_query_pool as *const ()) },
    },
    Row {
        name: "vkCreateRayTracingPipelinesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::pipeline::create_ray_tracing_pipelines_khr as *const ())
        },
    },
    Row {
        name: "vkCreateRenderPass",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::render_pass::create_render_pass as *const ()) },
    },
    Row {
        name: "vkCreateRenderPass2",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::render_pass::create_render_pass2 as *const ()) },
    },
    Row {
        name: "vkCreateRenderPass2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_create_renderpass2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::render_pass::create_render_pass2 as *const ()) },
    },
    Row {
        name: "vkCreateSampler",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::sampler::create_sampler as *const ()) },
    },
    Row {
        name: "vkCreateSamplerYcbcrConversion",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::sampler_ycbcr_conversion::create_sampler_ycbcr_conversion as *const (),
            )
        },
    },
    Row {
        name: "vkCreateSamplerYcbcrConversionKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_sampler_ycbcr_conversion"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::sampler_ycbcr_conversion::create_sampler_ycbcr_conversion as *const (),
            )
        },
    },
    Row {
        name: "vkCreateSemaphore",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::semaphore::create_semaphore as *const ()) },
    },
    Row {
        name: "vkCreateShaderModule",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::shader_module::create_shader_module as *const ()) },
    },
    Row {
        name: "vkCreateShadersEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_object"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::shader::create_shaders_ext as *const ()) },
    },
    Row {
        name: "vkCreateSwapchainKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_swapchain"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::swapchain::create_swapchain_khr as *const ()) },
    },
    Row {
        name: "vkCreateWaylandSurfaceKHR",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_KHR_wayland_surface"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::surface::create_wayland_surface_khr as *const ()) },
    },
    Row {
        name: "vkCreateXcbSurfaceKHR",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_KHR_xcb_surface"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::surface::create_xcb_surface_khr as *const ()) },
    },
    Row {
        name: "vkCreateXlibSurfaceKHR",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_KHR_xlib_surface"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::surface::create_xlib_surface_khr as *const ()) },
    },
    Row {
        name: "vkDeferredOperationJoinKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_deferred_host_operations"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::deferred_operation::deferred_operation_join_khr as *const ())
        },
    },
    Row {
        name: "vkDestroyAccelerationStructureKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::acceleration_structure::destroy_acceleration_structure_khr as *const (),
            )
        },
    },
    Row {
        name: "vkDestroyBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::buffer::destroy_buffer as *const ()) },
    },
    Row {
        name: "vkDestroyBufferView",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::buffer_view::destroy_buffer_view as *const ()) },
    },
    Row {
        name: "vkDestroyCommandPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_pool::destroy_command_pool as *const ()) },
    },
    Row {
        name: "vkDestroyDebugUtilsMessengerEXT",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::debug_utils::destroy_debug_utils_messenger_ext as *const ())
        },
    },
    Row {
        name: "vkDestroyDeferredOperationKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_deferred_host_operations"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::deferred_operation::destroy_deferred_operation_khr as *const (),
            )
        },
    },
    Row {
        name: "vkDestroyDescriptorPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::descriptor_pool::destroy_descriptor_pool as *const ())
        },
    },
    Row {
        name: "vkDestroyDescriptorSetLayout",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::descriptor_set_layout::destroy_descriptor_set_layout as *const (),
            )
        },
    },
    Row {
        name: "vkDestroyDescriptorUpdateTemplate",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::descriptor_update_template::destroy_descriptor_update_template as *const (),
            )
        },
    },
    Row {
        name: "vkDestroyDescriptorUpdateTemplateKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_descriptor_update_template"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::descriptor_update_template::destroy_descriptor_update_template as *const (),
            )
        },
    },
    Row {
        name: "vkDestroyDevice",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device::destroy_device as *const ()) },
    },
    Row {
        name: "vkDestroyEvent",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::event::destroy_event as *const ()) },
    },
    Row {
        name: "vkDestroyFence",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::fence::destroy_fence as *const ()) },
    },
    Row {
        name: "vkDestroyFramebuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::framebuffer::destroy_framebuffer as *const ()) },
    },
    Row {
        name: "vkDestroyImage",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image::destroy_image as *const ()) },
    },
    Row {
        name: "vkDestroyImageView",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image_view::destroy_image_view as *const ()) },
    },
    Row {
        name: "vkDestroyInstance",
        level: Level::Instance,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::instance::destroy_instance as *const ()) },
    },
    Row {
        name: "vkDestroyMicromapEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::micromap::destroy_micromap_ext as *const ()) },
    },
    Row {
        name: "vkDestroyPipeline",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::pipeline::destroy_pipeline as *const ()) },
    },
    Row {
        name: "vkDestroyPipelineCache",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::pipeline_cache::destroy_pipeline_cache as *const ())
        },
    },
    Row {
        name: "vkDestroyPipelineLayout",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::pipeline_layout::destroy_pipeline_layout as *const ())
        },
    },
    Row {
        name: "vkDestroyPrivateDataSlot",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::private_data_slot::destroy_private_data_slot as *const ())
        },
    },
    Row {
        name: "vkDestroyPrivateDataSlotEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_private_data"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::private_data_slot::destroy_private_data_slot as *const ())
        },
    },
    Row {
        name: "vkDestroyQueryPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::query_pool::destroy_query_pool as *const ()) },
    },
    Row {
        name: "vkDestroyRenderPass",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::render_pass::destroy_render_pass as *const ()) },
    },
    Row {
        name: "vkDestroySampler",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::sampler::destroy_sampler as *const ()) },
    },
    Row {
        name: "vkDestroySamplerYcbcrConversion",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::sampler_ycbcr_conversion::destroy_sampler_ycbcr_conversion as *const (),
            )
        },
    },
    Row {
        name: "vkDestroySamplerYcbcrConversionKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_sampler_ycbcr_conversion"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::sampler_ycbcr_conversion::destroy_sampler_ycbcr_conversion as *const (),
            )
        },
    },
    Row {
        name: "vkDestroySemaphore",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::semaphore::destroy_semaphore as *const ()) },
    },
    Row {
        name: "vkDestroyShaderEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_object"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::shader::destroy_shader_ext as *const ()) },
    },
    Row {
        name: "vkDestroyShaderModule",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::shader_module::destroy_shader_module as *const ()) },
    },
    Row {
        name: "vkDestroySurfaceKHR",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_KHR_surface"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::surface::destroy_surface_khr as *const ()) },
    },
    Row {
        name: "vkDestroySwapchainKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_swapchain"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::swapchain::destroy_swapchain_khr as *const ()) },
    },
    Row {
        name: "vkDeviceWaitIdle",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device::device_wait_idle as *const ()) },
    },
    Row {
        name: "vkEndCommandBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::end_command_buffer as *const ()) },
    },
    Row {
        name: "vkEnumerateDeviceExtensionProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::enumerate_device_extension_properties as *const (),
            )
        },
    },
    Row {
        name: "vkEnumerateDeviceLayerProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::enumerate_device_layer_properties as *const (),
            )
        },
    },
    Row {
        name: "vkEnumerateInstanceExtensionProperties",
        level: Level::Global,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::instance::enumerate_instance_extension_properties as *const ())
        },
    },
    Row {
        name: "vkEnumerateInstanceLayerProperties",
        level: Level::Global,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::instance::enumerate_instance_layer_properties as *const ())
        },
    },
    Row {
        name: "vkEnumerateInstanceVersion",
        level: Level::Global,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::instance::enumerate_instance_version as *const ()) },
    },
    Row {
        name: "vkEnumeratePhysicalDeviceGroups",
        level: Level::Instance,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::physical_device::enumerate_physical_device_groups as *const ())
        },
    },
    Row {
        name: "vkEnumeratePhysicalDeviceGroupsKHR",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_KHR_device_group_creation"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::physical_device::enumerate_physical_device_groups as *const ())
        },
    },
    Row {
        name: "vkEnumeratePhysicalDevices",
        level: Level::Instance,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::physical_device::enumerate_physical_devices as *const ())
        },
    },
    Row {
        name: "vkFlushMappedMemoryRanges",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::device_memory::flush_mapped_memory_ranges as *const ())
        },
    },
    Row {
        name: "vkFreeCommandBuffers",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_pool::free_command_buffers as *const ()) },
    },
    Row {
        name: "vkFreeDescriptorSets",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::descriptor_pool::free_descriptor_sets as *const ())
        },
    },
    Row {
        name: "vkFreeMemory",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device_memory::free_memory as *const ()) },
    },
    Row {
        name: "vkGetAccelerationStructureBuildSizesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::acceleration_structure::get_acceleration_structure_build_sizes_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetAccelerationStructureDeviceAddressKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::acceleration_structure::get_acceleration_structure_device_address_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetAccelerationStructureOpaqueCaptureDescriptorDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::acceleration_structure::get_acceleration_structure_opaque_capture_descriptor_data_ext
                    as *const (),
            )
        },
    },
    Row {
        name: "vkGetBufferDeviceAddress",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::buffer::get_buffer_device_address as *const ()) },
    },
    Row {
        name: "vkGetBufferDeviceAddressKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_buffer_device_address"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::buffer::get_buffer_device_address as *const ()) },
    },
    Row {
        name: "vkGetBufferMemoryRequirements",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::buffer::get_buffer_memory_requirements as *const ())
        },
    },
    Row {
        name: "vkGetBufferMemoryRequirements2",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::buffer::get_buffer_memory_requirements2 as *const ())
        },
    },
    Row {
        name: "vkGetBufferMemoryRequirements2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_get_memory_requirements2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::buffer::get_buffer_memory_requirements2 as *const ())
        },
    },
    Row {
        name: "vkGetBufferOpaqueCaptureAddress",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::buffer::get_buffer_opaque_capture_address as *const ())
        },
    },
    Row {
        name: "vkGetBufferOpaqueCaptureAddressKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_buffer_device_address"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::buffer::get_buffer_opaque_capture_address as *const ())
        },
    },
    Row {
        name: "vkGetBufferOpaqueCaptureDescriptorDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::buffer::get_buffer_opaque_capture_descriptor_data_ext as *const (),
            )
        },
    },
    Row {
        name: "vkGetCalibratedTimestampsEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_calibrated_timestamps"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::device::get_calibrated_timestamps_khr as *const ())
        },
    },
    Row {
        name: "vkGetCalibratedTimestampsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_calibrated_timestamps"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::device::get_calibrated_timestamps_khr as *const ())
        },
    },
    Row {
        name: "vkGetDeferredOperationMaxConcurrencyKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_deferred_host_operations"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::deferred_operation::get_deferred_operation_max_concurrency_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetDeferredOperationResultKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_deferred_host_operations"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::deferred_operation::get_deferred_operation_result_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetDescriptorEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::descriptor_set::get_descriptor_ext as *const ()) },
    },
    Row {
        name: "vkGetDescriptorSetLayoutBindingOffsetEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::descriptor_set_layout::get_descriptor_set_layout_binding_offset_ext as *const (),
            )
        },
    },
    Row {
        name: "vkGetDescriptorSetLayoutSizeEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::descriptor_set_layout::get_descriptor_set_layout_size_ext as *const (),
            )
        },
    },
    Row {
        name: "vkGetDescriptorSetLayoutSupport",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::descriptor_set_layout::get_descriptor_set_layout_support as *const (),
            )
        },
    },
    Row {
        name: "vkGetDescriptorSetLayoutSupportKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance3"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::descriptor_set_layout::get_descriptor_set_layout_support as *const (),
            )
        },
    },
    Row {
        name: "vkGetDeviceAccelerationStructureCompatibilityKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::acceleration_structure::get_device_acceleration_structure_compatibility_khr
                    as *const (),
            )
        },
    },
    Row {
        name: "vkGetDeviceBufferMemoryRequirements",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::buffer::get_device_buffer_memory_requirements as *const ())
        },
    },
    Row {
        name: "vkGetDeviceBufferMemoryRequirementsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance4"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::buffer::get_device_buffer_memory_requirements as *const ())
        },
    },
    Row {
        name: "vkGetDeviceFaultInfoEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_device_fault"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device::get_device_fault_info_ext as *const ()) },
    },
    Row {
        name: "vkGetDeviceGroupPeerMemoryFeatures",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::device::get_device_group_peer_memory_features as *const ())
        },
    },
    Row {
        name: "vkGetDeviceGroupPeerMemoryFeaturesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_device_group"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::device::get_device_group_peer_memory_features as *const ())
        },
    },
    Row {
        name: "vkGetDeviceGroupPresentCapabilitiesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_device_group", "VK_KHR_swapchain"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::swapchain::get_device_group_present_capabilities_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetDeviceGroupSurfacePresentModesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_device_group", "VK_KHR_swapchain"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::swapchain::get_device_group_surface_present_modes_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetDeviceImageMemoryRequirements",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::image::get_device_image_memory_requirements as *const ())
        },
    },
    Row {
        name: "vkGetDeviceImageMemoryRequirementsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance4"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::image::get_device_image_memory_requirements as *const ())
        },
    },
    Row {
        name: "vkGetDeviceImageSparseMemoryRequirements",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::image::get_device_image_sparse_memory_requirements as *const (),
            )
        },
    },
    Row {
        name: "vkGetDeviceImageSparseMemoryRequirementsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance4"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::image::get_device_image_sparse_memory_requirements as *const (),
            )
        },
    },
    Row {
        name: "vkGetDeviceImageSubresourceLayoutKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance5"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::image::get_device_image_subresource_layout_khr as *const ())
        },
    },
    Row {
        name: "vkGetDeviceMemoryCommitment",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::device_memory::get_device_memory_commitment as *const ())
        },
    },
    Row {
        name: "vkGetDeviceMemoryOpaqueCaptureAddress",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::device_memory::get_device_memory_opaque_capture_address as *const (),
            )
        },
    },
    Row {
        name: "vkGetDeviceMemoryOpaqueCaptureAddressKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_buffer_device_address"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::device_memory::get_device_memory_opaque_capture_address as *const (),
            )
        },
    },
    Row {
        name: "vkGetDeviceMicromapCompatibilityEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::micromap::get_device_micromap_compatibility_ext as *const ())
        },
    },
    Row {
        name: "vkGetDeviceProcAddr",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device::get_device_proc_addr as *const ()) },
    },
    Row {
        name: "vkGetDeviceQueue",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device::get_device_queue as *const ()) },
    },
    Row {
        name: "vkGetDeviceQueue2",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device::get_device_queue2 as *const ()) },
    },
    Row {
        name: "vkGetEventStatus",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::event::get_event_status as *const ()) },
    },
    Row {
        name: "vkGetFenceStatus",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::fence::get_fence_status as *const ()) },
    },
    Row {
        name: "vkGetImageMemoryRequirements",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image::get_image_memory_requirements as *const ()) },
    },
    Row {
        name: "vkGetImageMemoryRequirements2",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::image::get_image_memory_requirements2 as *const ())
        },
    },
    Row {
        name: "vkGetImageMemoryRequirements2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_get_memory_requirements2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::image::get_image_memory_requirements2 as *const ())
        },
    },
    Row {
        name: "vkGetImageOpaqueCaptureDescriptorDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::image::get_image_opaque_capture_descriptor_data_ext as *const (),
            )
        },
    },
    Row {
        name: "vkGetImageSparseMemoryRequirements",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::image::get_image_sparse_memory_requirements as *const ())
        },
    },
    Row {
        name: "vkGetImageSparseMemoryRequirements2",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::image::get_image_sparse_memory_requirements2 as *const ())
        },
    },
    Row {
        name: "vkGetImageSparseMemoryRequirements2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_get_memory_requirements2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::image::get_image_sparse_memory_requirements2 as *const ())
        },
    },
    Row {
        name: "vkGetImageSubresourceLayout",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image::get_image_subresource_layout as *const ()) },
    },
    Row {
        name: "vkGetImageSubresourceLayout2EXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_host_image_copy"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::image::get_image_subresource_layout2_khr as *const ())
        },
    },
    Row {
        name: "vkGetImageSubresourceLayout2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance5"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::image::get_image_subresource_layout2_khr as *const ())
        },
    },
    Row {
        name: "vkGetImageViewOpaqueCaptureDescriptorDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::image::get_image_view_opaque_capture_descriptor_data_ext as *const (),
            )
        },
    },
    Row {
        name: "vkGetInstanceProcAddr",
        level: Level::Global,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::instance::get_instance_proc_addr as *const ()) },
    },
    Row {
        name: "vkGetMemoryHostPointerPropertiesEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_external_memory_host"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::device_memory::get_memory_host_pointer_properties_ext as *const (),
            )
        },
    },
    Row {
        name: "vkGetMicromapBuildSizesEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::micromap::get_micromap_build_sizes_ext as *const ())
        },
    },
    Row {
        name: "vkGetPhysicalDeviceCalibrateableTimeDomainsEXT",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_EXT_calibrated_timestamps"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_calibrateable_time_domains_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceCalibrateableTimeDomainsKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_calibrated_timestamps"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_calibrateable_time_domains_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_cooperative_matrix"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_cooperative_matrix_properties_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceExternalBufferProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_external_buffer_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceExternalBufferPropertiesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_external_memory_capabilities"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_external_buffer_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceExternalFenceProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_external_fence_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceExternalFencePropertiesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_external_fence_capabilities"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_external_fence_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceExternalSemaphoreProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_external_semaphore_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceExternalSemaphorePropertiesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_external_semaphore_capabilities"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_external_semaphore_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFeatures",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::physical_device::get_physical_device_features as *const ())
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFeatures2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::physical_device::get_physical_device_features2 as *const ())
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFeatures2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::physical_device::get_physical_device_features2 as *const ())
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFormatProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_format_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFormatProperties2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_format_properties2 as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFormatProperties2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_format_properties2 as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceFragmentShadingRatesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_fragment_shading_rate"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_fragment_shading_rates_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceImageFormatProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_image_format_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceImageFormatProperties2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_image_format_properties2 as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceImageFormatProperties2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_image_format_properties2 as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceMemoryProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_memory_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceMemoryProperties2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_memory_properties2 as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceMemoryProperties2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_memory_properties2 as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceMultisamplePropertiesEXT",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_EXT_sample_locations"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_multisample_properties_ext as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDevicePresentRectanglesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_device_group", "VK_KHR_swapchain"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::surface::get_physical_device_present_rectangles_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::physical_device::get_physical_device_properties as *const ())
        },
    },
    Row {
        name: "vkGetPhysicalDeviceProperties2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::physical_device::get_physical_device_properties2 as *const ())
        },
    },
    Row {
        name: "vkGetPhysicalDeviceProperties2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::physical_device::get_physical_device_properties2 as *const ())
        },
    },
    Row {
        name: "vkGetPhysicalDeviceQueueFamilyProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_queue_family_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceQueueFamilyProperties2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_queue_family_properties2 as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceQueueFamilyProperties2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_queue_family_properties2 as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSparseImageFormatProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_sparse_image_format_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSparseImageFormatProperties2",
        level: Level::PhysicalDevice,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_sparse_image_format_properties2 as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSparseImageFormatProperties2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_physical_device_properties2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_sparse_image_format_properties2 as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSurfaceCapabilities2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_surface_capabilities2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::surface::get_physical_device_surface_capabilities2_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSurfaceCapabilitiesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_surface"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::surface::get_physical_device_surface_capabilities_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSurfaceFormats2KHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_get_surface_capabilities2"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::surface::get_physical_device_surface_formats2_khr as *const ())
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSurfaceFormatsKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_surface"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::surface::get_physical_device_surface_formats_khr as *const ())
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSurfacePresentModesKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_surface"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::surface::get_physical_device_surface_present_modes_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceSurfaceSupportKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_surface"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::surface::get_physical_device_surface_support_khr as *const ())
        },
    },
    Row {
        name: "vkGetPhysicalDeviceToolProperties",
        level: Level::PhysicalDevice,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_tool_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceToolPropertiesEXT",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_EXT_tooling_info"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::physical_device::get_physical_device_tool_properties as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceWaylandPresentationSupportKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_wayland_surface"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::surface::get_physical_device_wayland_presentation_support_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceXcbPresentationSupportKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_xcb_surface"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::surface::get_physical_device_xcb_presentation_support_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetPhysicalDeviceXlibPresentationSupportKHR",
        level: Level::PhysicalDevice,
        core_minor: None,
        extensions: &["VK_KHR_xlib_surface"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::surface::get_physical_device_xlib_presentation_support_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetPipelineCacheData",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::pipeline_cache::get_pipeline_cache_data as *const ())
        },
    },
    Row {
        name: "vkGetPipelineExecutableInternalRepresentationsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_pipeline_executable_properties"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::pipeline::get_pipeline_executable_internal_representations_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetPipelineExecutablePropertiesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_pipeline_executable_properties"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::pipeline::get_pipeline_executable_properties_khr as *const ())
        },
    },
    Row {
        name: "vkGetPipelineExecutableStatisticsKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_pipeline_executable_properties"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::pipeline::get_pipeline_executable_statistics_khr as *const ())
        },
    },
    Row {
        name: "vkGetPrivateData",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::private_data_slot::get_private_data as *const ()) },
    },
    Row {
        name: "vkGetPrivateDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_private_data"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::private_data_slot::get_private_data as *const ()) },
    },
    Row {
        name: "vkGetQueryPoolResults",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::query_pool::get_query_pool_results as *const ()) },
    },
    Row {
        name: "vkGetRayTracingCaptureReplayShaderGroupHandlesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::pipeline::get_ray_tracing_capture_replay_shader_group_handles_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetRayTracingShaderGroupHandlesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::pipeline::get_ray_tracing_shader_group_handles_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetRayTracingShaderGroupStackSizeKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_ray_tracing_pipeline"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::pipeline::get_ray_tracing_shader_group_stack_size_khr as *const (),
            )
        },
    },
    Row {
        name: "vkGetRenderAreaGranularity",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::render_pass::get_render_area_granularity as *const ())
        },
    },
    Row {
        name: "vkGetRenderingAreaGranularityKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance5"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::device::get_rendering_area_granularity_khr as *const ())
        },
    },
    Row {
        name: "vkGetSamplerOpaqueCaptureDescriptorDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_descriptor_buffer"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::device::get_sampler_opaque_capture_descriptor_data_ext as *const (),
            )
        },
    },
    Row {
        name: "vkGetSemaphoreCounterValue",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::semaphore::get_semaphore_counter_value as *const ())
        },
    },
    Row {
        name: "vkGetSemaphoreCounterValueKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_timeline_semaphore"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::semaphore::get_semaphore_counter_value as *const ())
        },
    },
    Row {
        name: "vkGetSemaphoreFdKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_external_semaphore_fd"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::semaphore::get_semaphore_fd_khr as *const ()) },
    },
    Row {
        name: "vkGetShaderBinaryDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_object"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::shader::get_shader_binary_data_ext as *const ()) },
    },
    Row {
        name: "vkGetShaderModuleCreateInfoIdentifierEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_module_identifier"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::shader_module::get_shader_module_create_info_identifier_ext as *const (),
            )
        },
    },
    Row {
        name: "vkGetShaderModuleIdentifierEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_shader_module_identifier"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::shader_module::get_shader_module_identifier_ext as *const ())
        },
    },
    Row {
        name: "vkGetSwapchainImagesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_swapchain"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::swapchain::get_swapchain_images_khr as *const ()) },
    },
    Row {
        name: "vkImportSemaphoreFdKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_external_semaphore_fd"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::semaphore::import_semaphore_fd_khr as *const ()) },
    },
    Row {
        name: "vkInvalidateMappedMemoryRanges",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::device_memory::invalidate_mapped_memory_ranges as *const ())
        },
    },
    Row {
        name: "vkMapMemory",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device_memory::map_memory as *const ()) },
    },
    Row {
        name: "vkMapMemory2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_map_memory2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device_memory::map_memory2_khr as *const ()) },
    },
    Row {
        name: "vkMergePipelineCaches",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::pipeline_cache::merge_pipeline_caches as *const ())
        },
    },
    Row {
        name: "vkQueueBeginDebugUtilsLabelEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::debug_utils::queue_begin_debug_utils_label_ext as *const ())
        },
    },
    Row {
        name: "vkQueueBindSparse",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::queue::queue_bind_sparse as *const ()) },
    },
    Row {
        name: "vkQueueEndDebugUtilsLabelEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::debug_utils::queue_end_debug_utils_label_ext as *const ())
        },
    },
    Row {
        name: "vkQueueInsertDebugUtilsLabelEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::debug_utils::queue_insert_debug_utils_label_ext as *const ())
        },
    },
    Row {
        name: "vkQueuePresentKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_swapchain"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::swapchain::queue_present_khr as *const ()) },
    },
    Row {
        name: "vkQueueSubmit",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::queue::queue_submit as *const ()) },
    },
    Row {
        name: "vkQueueSubmit2",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::queue::queue_submit2 as *const ()) },
    },
    Row {
        name: "vkQueueSubmit2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_synchronization2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::queue::queue_submit2 as *const ()) },
    },
    Row {
        name: "vkQueueWaitIdle",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::queue::queue_wait_idle as *const ()) },
    },
    Row {
        name: "vkReleaseSwapchainImagesEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_swapchain_maintenance1"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::swapchain::release_swapchain_images_ext as *const ())
        },
    },
    Row {
        name: "vkResetCommandBuffer",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_buffer::reset_command_buffer as *const ()) },
    },
    Row {
        name: "vkResetCommandPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_pool::reset_command_pool as *const ()) },
    },
    Row {
        name: "vkResetDescriptorPool",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::descriptor_pool::reset_descriptor_pool as *const ())
        },
    },
    Row {
        name: "vkResetEvent",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::event::reset_event as *const ()) },
    },
    Row {
        name: "vkResetFences",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::fence::reset_fences as *const ()) },
    },
    Row {
        name: "vkResetQueryPool",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::query_pool::reset_query_pool as *const ()) },
    },
    Row {
        name: "vkResetQueryPoolEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_host_query_reset"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::query_pool::reset_query_pool as *const ()) },
    },
    Row {
        name: "vkSetDebugUtilsObjectNameEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::debug_utils::set_debug_utils_object_name_ext as *const ())
        },
    },
    Row {
        name: "vkSetDebugUtilsObjectTagEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::debug_utils::set_debug_utils_object_tag_ext as *const ())
        },
    },
    Row {
        name: "vkSetDeviceMemoryPriorityEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_pageable_device_local_memory"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::device_memory::set_device_memory_priority_ext as *const ())
        },
    },
    Row {
        name: "vkSetEvent",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::event::set_event as *const ()) },
    },
    Row {
        name: "vkSetHdrMetadataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_hdr_metadata"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::swapchain::set_hdr_metadata_ext as *const ()) },
    },
    Row {
        name: "vkSetPrivateData",
        level: Level::Device,
        core_minor: Some(3),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::private_data_slot::set_private_data as *const ()) },
    },
    Row {
        name: "vkSetPrivateDataEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_private_data"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::private_data_slot::set_private_data as *const ()) },
    },
    Row {
        name: "vkSignalSemaphore",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::semaphore::signal_semaphore as *const ()) },
    },
    Row {
        name: "vkSignalSemaphoreKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_timeline_semaphore"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::semaphore::signal_semaphore as *const ()) },
    },
    Row {
        name: "vkSubmitDebugUtilsMessageEXT",
        level: Level::Instance,
        core_minor: None,
        extensions: &["VK_EXT_debug_utils"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::debug_utils::submit_debug_utils_message_ext as *const ())
        },
    },
    Row {
        name: "vkTransitionImageLayoutEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_host_image_copy"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::image::transition_image_layout_ext as *const ()) },
    },
    Row {
        name: "vkTrimCommandPool",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_pool::trim_command_pool as *const ()) },
    },
    Row {
        name: "vkTrimCommandPoolKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_maintenance1"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::command_pool::trim_command_pool as *const ()) },
    },
    Row {
        name: "vkUnmapMemory",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device_memory::unmap_memory as *const ()) },
    },
    Row {
        name: "vkUnmapMemory2KHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_map_memory2"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::device_memory::unmap_memory2_khr as *const ()) },
    },
    Row {
        name: "vkUpdateDescriptorSetWithTemplate",
        level: Level::Device,
        core_minor: Some(1),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::descriptor_set::update_descriptor_set_with_template as *const (),
            )
        },
    },
    Row {
        name: "vkUpdateDescriptorSetWithTemplateKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_descriptor_update_template"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::descriptor_set::update_descriptor_set_with_template as *const (),
            )
        },
    },
    Row {
        name: "vkUpdateDescriptorSets",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::descriptor_set::update_descriptor_sets as *const ())
        },
    },
    Row {
        name: "vkWaitForFences",
        level: Level::Device,
        core_minor: Some(0),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::fence::wait_for_fences as *const ()) },
    },
    Row {
        name: "vkWaitForPresentKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_present_wait"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::swapchain::wait_for_present_khr as *const ()) },
    },
    Row {
        name: "vkWaitSemaphores",
        level: Level::Device,
        core_minor: Some(2),
        extensions: &[],
        pfn: unsafe { transmute::<*const (), Pfn>(super::semaphore::wait_semaphores as *const ()) },
    },
    Row {
        name: "vkWaitSemaphoresKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_timeline_semaphore"],
        pfn: unsafe { transmute::<*const (), Pfn>(super::semaphore::wait_semaphores as *const ()) },
    },
    Row {
        name: "vkWriteAccelerationStructuresPropertiesKHR",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_KHR_acceleration_structure"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(
                super::acceleration_structure::write_acceleration_structures_properties_khr as *const (),
            )
        },
    },
    Row {
        name: "vkWriteMicromapsPropertiesEXT",
        level: Level::Device,
        core_minor: None,
        extensions: &["VK_EXT_opacity_micromap"],
        pfn: unsafe {
            transmute::<*const (), Pfn>(super::micromap::write_micromaps_properties_ext as *const ())
        },
    },
];
