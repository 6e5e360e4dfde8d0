// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `command_buffer`.

use super::prelude::*;

/// `vkAllocateCommandBuffers`.
pub(crate) unsafe extern "system-unwind" fn allocate_command_buffers(
    device: vk::Device,
    p_allocate_info: *const vk::CommandBufferAllocateInfo<'_>,
    p_command_buffers: *mut vk::CommandBuffer,
) -> vk::Result {
    guard(move || {
        commands::command_buffer::allocate_command_buffers(device, p_allocate_info, p_command_buffers)
    })
}

/// `vkBeginCommandBuffer`.
pub(crate) unsafe extern "system-unwind" fn begin_command_buffer(
    command_buffer: vk::CommandBuffer,
    p_begin_info: *const vk::CommandBufferBeginInfo<'_>,
) -> vk::Result {
    guard(move || commands::command_buffer::begin_command_buffer(command_buffer, p_begin_info))
}

/// `vkCmdBeginConditionalRenderingEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_begin_conditional_rendering_ext(
    command_buffer: vk::CommandBuffer,
    p_conditional_rendering_begin: *const vk::ConditionalRenderingBeginInfoEXT<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BEGIN_CONDITIONAL_RENDERING_EXT,
            move |e| {
                encode::command_buffer::cmd_begin_conditional_rendering_ext(e, p_conditional_rendering_begin)
            },
        )
    })
}

/// `vkCmdBeginQuery`.
pub(crate) unsafe extern "system-unwind" fn cmd_begin_query(
    command_buffer: vk::CommandBuffer,
    query_pool: vk::QueryPool,
    query: u32,
    flags: vk::QueryControlFlags,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_BEGIN_QUERY, move |e| {
            encode::command_buffer::cmd_begin_query(e, query_pool, query, flags)
        })
    })
}

/// `vkCmdBeginQueryIndexedEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_begin_query_indexed_ext(
    command_buffer: vk::CommandBuffer,
    query_pool: vk::QueryPool,
    query: u32,
    flags: vk::QueryControlFlags,
    index: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BEGIN_QUERY_INDEXED_EXT,
            move |e| encode::command_buffer::cmd_begin_query_indexed_ext(e, query_pool, query, flags, index),
        )
    })
}

/// `vkCmdBeginRenderPass`.
pub(crate) unsafe extern "system-unwind" fn cmd_begin_render_pass(
    command_buffer: vk::CommandBuffer,
    p_render_pass_begin: *const vk::RenderPassBeginInfo<'_>,
    contents: vk::SubpassContents,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_BEGIN_RENDER_PASS, move |e| {
            encode::command_buffer::cmd_begin_render_pass(e, p_render_pass_begin, contents)
        })
    })
}

/// `vkCmdBeginRenderPass2`.
pub(crate) unsafe extern "system-unwind" fn cmd_begin_render_pass2(
    command_buffer: vk::CommandBuffer,
    p_render_pass_begin: *const vk::RenderPassBeginInfo<'_>,
    p_subpass_begin_info: *const vk::SubpassBeginInfo<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BEGIN_RENDER_PASS2,
            move |e| {
                encode::command_buffer::cmd_begin_render_pass2(e, p_render_pass_begin, p_subpass_begin_info)
            },
        )
    })
}

/// `vkCmdBeginRendering`.
pub(crate) unsafe extern "system-unwind" fn cmd_begin_rendering(
    command_buffer: vk::CommandBuffer,
    p_rendering_info: *const vk::RenderingInfo<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_BEGIN_RENDERING, move |e| {
            encode::command_buffer::cmd_begin_rendering(e, p_rendering_info)
        })
    })
}

/// `vkCmdBeginTransformFeedbackEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_begin_transform_feedback_ext(
    command_buffer: vk::CommandBuffer,
    first_counter_buffer: u32,
    counter_buffer_count: u32,
    p_counter_buffers: *const vk::Buffer,
    p_counter_buffer_offsets: *const vk::DeviceSize,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BEGIN_TRANSFORM_FEEDBACK_EXT,
            move |e| {
                encode::command_buffer::cmd_begin_transform_feedback_ext(
                    e,
                    first_counter_buffer,
                    counter_buffer_count,
                    p_counter_buffers,
                    p_counter_buffer_offsets,
                )
            },
        )
    })
}

/// `vkCmdBindDescriptorBufferEmbeddedSamplers2EXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_bind_descriptor_buffer_embedded_samplers2_ext(
    command_buffer: vk::CommandBuffer,
    p_bind_descriptor_buffer_embedded_samplers_info: *const vk::BindDescriptorBufferEmbeddedSamplersInfoEXT<
        '_,
    >,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BIND_DESCRIPTOR_BUFFER_EMBEDDED_SAMPLERS2_EXT,
            move |e| {
                encode::command_buffer::cmd_bind_descriptor_buffer_embedded_samplers2_ext(
                    e,
                    p_bind_descriptor_buffer_embedded_samplers_info,
                )
            },
        )
    })
}

/// `vkCmdBindDescriptorBufferEmbeddedSamplersEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_bind_descriptor_buffer_embedded_samplers_ext(
    command_buffer: vk::CommandBuffer,
    pipeline_bind_point: vk::PipelineBindPoint,
    layout: vk::PipelineLayout,
    set: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BIND_DESCRIPTOR_BUFFER_EMBEDDED_SAMPLERS_EXT,
            move |e| {
                encode::command_buffer::cmd_bind_descriptor_buffer_embedded_samplers_ext(
                    e,
                    pipeline_bind_point,
                    layout,
                    set,
                )
            },
        )
    })
}

/// `vkCmdBindDescriptorBuffersEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_bind_descriptor_buffers_ext(
    command_buffer: vk::CommandBuffer,
    buffer_count: u32,
    p_binding_infos: *const vk::DescriptorBufferBindingInfoEXT<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BIND_DESCRIPTOR_BUFFERS_EXT,
            move |e| {
                encode::command_buffer::cmd_bind_descriptor_buffers_ext(e, buffer_count, p_binding_infos)
            },
        )
    })
}

/// `vkCmdBindDescriptorSets`.
pub(crate) unsafe extern "system-unwind" fn cmd_bind_descriptor_sets(
    command_buffer: vk::CommandBuffer,
    pipeline_bind_point: vk::PipelineBindPoint,
    layout: vk::PipelineLayout,
    first_set: u32,
    descriptor_set_count: u32,
    p_descriptor_sets: *const vk::DescriptorSet,
    dynamic_offset_count: u32,
    p_dynamic_offsets: *const u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BIND_DESCRIPTOR_SETS,
            move |e| {
                encode::command_buffer::cmd_bind_descriptor_sets(
                    e,
                    pipeline_bind_point,
                    layout,
                    first_set,
                    descriptor_set_count,
                    p_descriptor_sets,
                    dynamic_offset_count,
                    p_dynamic_offsets,
                )
            },
        )
    })
}

/// `vkCmdBindDescriptorSets2KHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_bind_descriptor_sets2_khr(
    command_buffer: vk::CommandBuffer,
    p_bind_descriptor_sets_info: *const vk::BindDescriptorSetsInfoKHR<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BIND_DESCRIPTOR_SETS2_KHR,
            move |e| encode::command_buffer::cmd_bind_descriptor_sets2_khr(e, p_bind_descriptor_sets_info),
        )
    })
}

/// `vkCmdBindIndexBuffer`.
pub(crate) unsafe extern "system-unwind" fn cmd_bind_index_buffer(
    command_buffer: vk::CommandBuffer,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    index_type: vk::IndexType,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_BIND_INDEX_BUFFER, move |e| {
            encode::command_buffer::cmd_bind_index_buffer(e, buffer, offset, index_type)
        })
    })
}

/// `vkCmdBindIndexBuffer2KHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_bind_index_buffer2_khr(
    command_buffer: vk::CommandBuffer,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    size: vk::DeviceSize,
    index_type: vk::IndexType,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BIND_INDEX_BUFFER2_KHR,
            move |e| encode::command_buffer::cmd_bind_index_buffer2_khr(e, buffer, offset, size, index_type),
        )
    })
}

/// `vkCmdBindPipeline`.
pub(crate) unsafe extern "system-unwind" fn cmd_bind_pipeline(
    command_buffer: vk::CommandBuffer,
    pipeline_bind_point: vk::PipelineBindPoint,
    pipeline: vk::Pipeline,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_BIND_PIPELINE, move |e| {
            encode::command_buffer::cmd_bind_pipeline(e, pipeline_bind_point, pipeline)
        })
    })
}

/// `vkCmdBindShadersEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_bind_shaders_ext(
    command_buffer: vk::CommandBuffer,
    stage_count: u32,
    p_stages: *const vk::ShaderStageFlags,
    p_shaders: *const vk::ShaderEXT,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_BIND_SHADERS_EXT, move |e| {
            encode::command_buffer::cmd_bind_shaders_ext(e, stage_count, p_stages, p_shaders)
        })
    })
}

/// `vkCmdBindTransformFeedbackBuffersEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_bind_transform_feedback_buffers_ext(
    command_buffer: vk::CommandBuffer,
    first_binding: u32,
    binding_count: u32,
    p_buffers: *const vk::Buffer,
    p_offsets: *const vk::DeviceSize,
    p_sizes: *const vk::DeviceSize,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BIND_TRANSFORM_FEEDBACK_BUFFERS_EXT,
            move |e| {
                encode::command_buffer::cmd_bind_transform_feedback_buffers_ext(
                    e,
                    first_binding,
                    binding_count,
                    p_buffers,
                    p_offsets,
                    p_sizes,
                )
            },
        )
    })
}

/// `vkCmdBindVertexBuffers`.
pub(crate) unsafe extern "system-unwind" fn cmd_bind_vertex_buffers(
    command_buffer: vk::CommandBuffer,
    first_binding: u32,
    binding_count: u32,
    p_buffers: *const vk::Buffer,
    p_offsets: *const vk::DeviceSize,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BIND_VERTEX_BUFFERS,
            move |e| {
                encode::command_buffer::cmd_bind_vertex_buffers(
                    e,
                    first_binding,
                    binding_count,
                    p_buffers,
                    p_offsets,
                )
            },
        )
    })
}

/// `vkCmdBindVertexBuffers2`.
pub(crate) unsafe extern "system-unwind" fn cmd_bind_vertex_buffers2(
    command_buffer: vk::CommandBuffer,
    first_binding: u32,
    binding_count: u32,
    p_buffers: *const vk::Buffer,
    p_offsets: *const vk::DeviceSize,
    p_sizes: *const vk::DeviceSize,
    p_strides: *const vk::DeviceSize,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BIND_VERTEX_BUFFERS2,
            move |e| {
                encode::command_buffer::cmd_bind_vertex_buffers2(
                    e,
                    first_binding,
                    binding_count,
                    p_buffers,
                    p_offsets,
                    p_sizes,
                    p_strides,
                )
            },
        )
    })
}

/// `vkCmdBlitImage`.
pub(crate) unsafe extern "system-unwind" fn cmd_blit_image(
    command_buffer: vk::CommandBuffer,
    src_image: vk::Image,
    src_image_layout: vk::ImageLayout,
    dst_image: vk::Image,
    dst_image_layout: vk::ImageLayout,
    region_count: u32,
    p_regions: *const vk::ImageBlit,
    filter: vk::Filter,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_BLIT_IMAGE, move |e| {
            encode::command_buffer::cmd_blit_image(
                e,
                src_image,
                src_image_layout,
                dst_image,
                dst_image_layout,
                region_count,
                p_regions,
                filter,
            )
        })
    })
}

/// `vkCmdBlitImage2`.
pub(crate) unsafe extern "system-unwind" fn cmd_blit_image2(
    command_buffer: vk::CommandBuffer,
    p_blit_image_info: *const vk::BlitImageInfo2<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_BLIT_IMAGE2, move |e| {
            encode::command_buffer::cmd_blit_image2(e, p_blit_image_info)
        })
    })
}

/// `vkCmdBuildAccelerationStructuresIndirectKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_build_acceleration_structures_indirect_khr(
    command_buffer: vk::CommandBuffer,
    info_count: u32,
    p_infos: *const vk::AccelerationStructureBuildGeometryInfoKHR<'_>,
    p_indirect_device_addresses: *const vk::DeviceAddress,
    p_indirect_strides: *const u32,
    pp_max_primitive_counts: *const *const u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BUILD_ACCELERATION_STRUCTURES_INDIRECT_KHR,
            move |e| {
                encode::command_buffer::cmd_build_acceleration_structures_indirect_khr(
                    e,
                    info_count,
                    p_infos,
                    p_indirect_device_addresses,
                    p_indirect_strides,
                    pp_max_primitive_counts,
                )
            },
        )
    })
}

/// `vkCmdBuildAccelerationStructuresKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_build_acceleration_structures_khr(
    command_buffer: vk::CommandBuffer,
    info_count: u32,
    p_infos: *const vk::AccelerationStructureBuildGeometryInfoKHR<'_>,
    pp_build_range_infos: *const *const vk::AccelerationStructureBuildRangeInfoKHR,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BUILD_ACCELERATION_STRUCTURES_KHR,
            move |e| {
                encode::command_buffer::cmd_build_acceleration_structures_khr(
                    e,
                    info_count,
                    p_infos,
                    pp_build_range_infos,
                )
            },
        )
    })
}

/// `vkCmdBuildMicromapsEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_build_micromaps_ext(
    command_buffer: vk::CommandBuffer,
    info_count: u32,
    p_infos: *const vk::MicromapBuildInfoEXT<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_BUILD_MICROMAPS_EXT,
            move |e| encode::command_buffer::cmd_build_micromaps_ext(e, info_count, p_infos),
        )
    })
}

/// `vkCmdClearAttachments`.
pub(crate) unsafe extern "system-unwind" fn cmd_clear_attachments(
    command_buffer: vk::CommandBuffer,
    attachment_count: u32,
    p_attachments: *const vk::ClearAttachment,
    rect_count: u32,
    p_rects: *const vk::ClearRect,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_CLEAR_ATTACHMENTS, move |e| {
            encode::command_buffer::cmd_clear_attachments(
                e,
                attachment_count,
                p_attachments,
                rect_count,
                p_rects,
            )
        })
    })
}

/// `vkCmdClearColorImage`.
pub(crate) unsafe extern "system-unwind" fn cmd_clear_color_image(
    command_buffer: vk::CommandBuffer,
    image: vk::Image,
    image_layout: vk::ImageLayout,
    p_color: *const vk::ClearColorValue,
    range_count: u32,
    p_ranges: *const vk::ImageSubresourceRange,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_CLEAR_COLOR_IMAGE, move |e| {
            encode::command_buffer::cmd_clear_color_image(
                e,
                image,
                image_layout,
                p_color,
                range_count,
                p_ranges,
            )
        })
    })
}

/// `vkCmdClearDepthStencilImage`.
pub(crate) unsafe extern "system-unwind" fn cmd_clear_depth_stencil_image(
    command_buffer: vk::CommandBuffer,
    image: vk::Image,
    image_layout: vk::ImageLayout,
    p_depth_stencil: *const vk::ClearDepthStencilValue,
    range_count: u32,
    p_ranges: *const vk::ImageSubresourceRange,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_CLEAR_DEPTH_STENCIL_IMAGE,
            move |e| {
                encode::command_buffer::cmd_clear_depth_stencil_image(
                    e,
                    image,
                    image_layout,
                    p_depth_stencil,
                    range_count,
                    p_ranges,
                )
            },
        )
    })
}

/// `vkCmdCopyAccelerationStructureKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_acceleration_structure_khr(
    command_buffer: vk::CommandBuffer,
    p_info: *const vk::CopyAccelerationStructureInfoKHR<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_COPY_ACCELERATION_STRUCTURE_KHR,
            move |e| encode::command_buffer::cmd_copy_acceleration_structure_khr(e, p_info),
        )
    })
}

/// `vkCmdCopyAccelerationStructureToMemoryKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_acceleration_structure_to_memory_khr(
    command_buffer: vk::CommandBuffer,
    p_info: *const vk::CopyAccelerationStructureToMemoryInfoKHR<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_COPY_ACCELERATION_STRUCTURE_TO_MEMORY_KHR,
            move |e| encode::command_buffer::cmd_copy_acceleration_structure_to_memory_khr(e, p_info),
        )
    })
}

/// `vkCmdCopyBuffer`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_buffer(
    command_buffer: vk::CommandBuffer,
    src_buffer: vk::Buffer,
    dst_buffer: vk::Buffer,
    region_count: u32,
    p_regions: *const vk::BufferCopy,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_COPY_BUFFER, move |e| {
            encode::command_buffer::cmd_copy_buffer(e, src_buffer, dst_buffer, region_count, p_regions)
        })
    })
}

/// `vkCmdCopyBuffer2`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_buffer2(
    command_buffer: vk::CommandBuffer,
    p_copy_buffer_info: *const vk::CopyBufferInfo2<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_COPY_BUFFER2, move |e| {
            encode::command_buffer::cmd_copy_buffer2(e, p_copy_buffer_info)
        })
    })
}

/// `vkCmdCopyBufferToImage`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_buffer_to_image(
    command_buffer: vk::CommandBuffer,
    src_buffer: vk::Buffer,
    dst_image: vk::Image,
    dst_image_layout: vk::ImageLayout,
    region_count: u32,
    p_regions: *const vk::BufferImageCopy,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_COPY_BUFFER_TO_IMAGE,
            move |e| {
                encode::command_buffer::cmd_copy_buffer_to_image(
                    e,
                    src_buffer,
                    dst_image,
                    dst_image_layout,
                    region_count,
                    p_regions,
                )
            },
        )
    })
}

/// `vkCmdCopyBufferToImage2`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_buffer_to_image2(
    command_buffer: vk::CommandBuffer,
    p_copy_buffer_to_image_info: *const vk::CopyBufferToImageInfo2<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_COPY_BUFFER_TO_IMAGE2,
            move |e| encode::command_buffer::cmd_copy_buffer_to_image2(e, p_copy_buffer_to_image_info),
        )
    })
}

/// `vkCmdCopyImage`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_image(
    command_buffer: vk::CommandBuffer,
    src_image: vk::Image,
    src_image_layout: vk::ImageLayout,
    dst_image: vk::Image,
    dst_image_layout: vk::ImageLayout,
    region_count: u32,
    p_regions: *const vk::ImageCopy,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_COPY_IMAGE, move |e| {
            encode::command_buffer::cmd_copy_image(
                e,
                src_image,
                src_image_layout,
                dst_image,
                dst_image_layout,
                region_count,
                p_regions,
            )
        })
    })
}

/// `vkCmdCopyImage2`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_image2(
    command_buffer: vk::CommandBuffer,
    p_copy_image_info: *const vk::CopyImageInfo2<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_COPY_IMAGE2, move |e| {
            encode::command_buffer::cmd_copy_image2(e, p_copy_image_info)
        })
    })
}

/// `vkCmdCopyImageToBuffer`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_image_to_buffer(
    command_buffer: vk::CommandBuffer,
    src_image: vk::Image,
    src_image_layout: vk::ImageLayout,
    dst_buffer: vk::Buffer,
    region_count: u32,
    p_regions: *const vk::BufferImageCopy,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_COPY_IMAGE_TO_BUFFER,
            move |e| {
                encode::command_buffer::cmd_copy_image_to_buffer(
                    e,
                    src_image,
                    src_image_layout,
                    dst_buffer,
                    region_count,
                    p_regions,
                )
            },
        )
    })
}

/// `vkCmdCopyImageToBuffer2`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_image_to_buffer2(
    command_buffer: vk::CommandBuffer,
    p_copy_image_to_buffer_info: *const vk::CopyImageToBufferInfo2<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_COPY_IMAGE_TO_BUFFER2,
            move |e| encode::command_buffer::cmd_copy_image_to_buffer2(e, p_copy_image_to_buffer_info),
        )
    })
}

/// `vkCmdCopyMemoryToAccelerationStructureKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_memory_to_acceleration_structure_khr(
    command_buffer: vk::CommandBuffer,
    p_info: *const vk::CopyMemoryToAccelerationStructureInfoKHR<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_COPY_MEMORY_TO_ACCELERATION_STRUCTURE_KHR,
            move |e| encode::command_buffer::cmd_copy_memory_to_acceleration_structure_khr(e, p_info),
        )
    })
}

/// `vkCmdCopyMemoryToMicromapEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_memory_to_micromap_ext(
    command_buffer: vk::CommandBuffer,
    p_info: *const vk::CopyMemoryToMicromapInfoEXT<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_COPY_MEMORY_TO_MICROMAP_EXT,
            move |e| encode::command_buffer::cmd_copy_memory_to_micromap_ext(e, p_info),
        )
    })
}

/// `vkCmdCopyMicromapEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_micromap_ext(
    command_buffer: vk::CommandBuffer,
    p_info: *const vk::CopyMicromapInfoEXT<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_COPY_MICROMAP_EXT, move |e| {
            encode::command_buffer::cmd_copy_micromap_ext(e, p_info)
        })
    })
}

/// `vkCmdCopyMicromapToMemoryEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_micromap_to_memory_ext(
    command_buffer: vk::CommandBuffer,
    p_info: *const vk::CopyMicromapToMemoryInfoEXT<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_COPY_MICROMAP_TO_MEMORY_EXT,
            move |e| encode::command_buffer::cmd_copy_micromap_to_memory_ext(e, p_info),
        )
    })
}

/// `vkCmdCopyQueryPoolResults`.
pub(crate) unsafe extern "system-unwind" fn cmd_copy_query_pool_results(
    command_buffer: vk::CommandBuffer,
    query_pool: vk::QueryPool,
    first_query: u32,
    query_count: u32,
    dst_buffer: vk::Buffer,
    dst_offset: vk::DeviceSize,
    stride: vk::DeviceSize,
    flags: vk::QueryResultFlags,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_COPY_QUERY_POOL_RESULTS,
            move |e| {
                encode::command_buffer::cmd_copy_query_pool_results(
                    e,
                    query_pool,
                    first_query,
                    query_count,
                    dst_buffer,
                    dst_offset,
                    stride,
                    flags,
                )
            },
        )
    })
}

/// `vkCmdDispatch`.
pub(crate) unsafe extern "system-unwind" fn cmd_dispatch(
    command_buffer: vk::CommandBuffer,
    group_count_x: u32,
    group_count_y: u32,
    group_count_z: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_DISPATCH, move |e| {
            encode::command_buffer::cmd_dispatch(e, group_count_x, group_count_y, group_count_z)
        })
    })
}

/// `vkCmdDispatchBase`.
pub(crate) unsafe extern "system-unwind" fn cmd_dispatch_base(
    command_buffer: vk::CommandBuffer,
    base_group_x: u32,
    base_group_y: u32,
    base_group_z: u32,
    group_count_x: u32,
    group_count_y: u32,
    group_count_z: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_DISPATCH_BASE, move |e| {
            encode::command_buffer::cmd_dispatch_base(
                e,
                base_group_x,
                base_group_y,
                base_group_z,
                group_count_x,
                group_count_y,
                group_count_z,
            )
        })
    })
}

/// `vkCmdDispatchIndirect`.
pub(crate) unsafe extern "system-unwind" fn cmd_dispatch_indirect(
    command_buffer: vk::CommandBuffer,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_DISPATCH_INDIRECT, move |e| {
            encode::command_buffer::cmd_dispatch_indirect(e, buffer, offset)
        })
    })
}

/// `vkCmdDraw`.
pub(crate) unsafe extern "system-unwind" fn cmd_draw(
    command_buffer: vk::CommandBuffer,
    vertex_count: u32,
    instance_count: u32,
    first_vertex: u32,
    first_instance: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_DRAW, move |e| {
            encode::command_buffer::cmd_draw(e, vertex_count, instance_count, first_vertex, first_instance)
        })
    })
}

/// `vkCmdDrawIndexed`.
pub(crate) unsafe extern "system-unwind" fn cmd_draw_indexed(
    command_buffer: vk::CommandBuffer,
    index_count: u32,
    instance_count: u32,
    first_index: u32,
    vertex_offset: i32,
    first_instance: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_DRAW_INDEXED, move |e| {
            encode::command_buffer::cmd_draw_indexed(
                e,
                index_count,
                instance_count,
                first_index,
                vertex_offset,
                first_instance,
            )
        })
    })
}

/// `vkCmdDrawIndexedIndirect`.
pub(crate) unsafe extern "system-unwind" fn cmd_draw_indexed_indirect(
    command_buffer: vk::CommandBuffer,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    draw_count: u32,
    stride: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_DRAW_INDEXED_INDIRECT,
            move |e| encode::command_buffer::cmd_draw_indexed_indirect(e, buffer, offset, draw_count, stride),
        )
    })
}

/// `vkCmdDrawIndexedIndirectCount`.
pub(crate) unsafe extern "system-unwind" fn cmd_draw_indexed_indirect_count(
    command_buffer: vk::CommandBuffer,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    count_buffer: vk::Buffer,
    count_buffer_offset: vk::DeviceSize,
    max_draw_count: u32,
    stride: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_DRAW_INDEXED_INDIRECT_COUNT,
            move |e| {
                encode::command_buffer::cmd_draw_indexed_indirect_count(
                    e,
                    buffer,
                    offset,
                    count_buffer,
                    count_buffer_offset,
                    max_draw_count,
                    stride,
                )
            },
        )
    })
}

/// `vkCmdDrawIndirect`.
pub(crate) unsafe extern "system-unwind" fn cmd_draw_indirect(
    command_buffer: vk::CommandBuffer,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    draw_count: u32,
    stride: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_DRAW_INDIRECT, move |e| {
            encode::command_buffer::cmd_draw_indirect(e, buffer, offset, draw_count, stride)
        })
    })
}

/// `vkCmdDrawIndirectByteCountEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_draw_indirect_byte_count_ext(
    command_buffer: vk::CommandBuffer,
    instance_count: u32,
    first_instance: u32,
    counter_buffer: vk::Buffer,
    counter_buffer_offset: vk::DeviceSize,
    counter_offset: u32,
    vertex_stride: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_DRAW_INDIRECT_BYTE_COUNT_EXT,
            move |e| {
                encode::command_buffer::cmd_draw_indirect_byte_count_ext(
                    e,
                    instance_count,
                    first_instance,
                    counter_buffer,
                    counter_buffer_offset,
                    counter_offset,
                    vertex_stride,
                )
            },
        )
    })
}

/// `vkCmdDrawIndirectCount`.
pub(crate) unsafe extern "system-unwind" fn cmd_draw_indirect_count(
    command_buffer: vk::CommandBuffer,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    count_buffer: vk::Buffer,
    count_buffer_offset: vk::DeviceSize,
    max_draw_count: u32,
    stride: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_DRAW_INDIRECT_COUNT,
            move |e| {
                encode::command_buffer::cmd_draw_indirect_count(
                    e,
                    buffer,
                    offset,
                    count_buffer,
                    count_buffer_offset,
                    max_draw_count,
                    stride,
                )
            },
        )
    })
}

/// `vkCmdDrawMeshTasksEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_draw_mesh_tasks_ext(
    command_buffer: vk::CommandBuffer,
    group_count_x: u32,
    group_count_y: u32,
    group_count_z: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_DRAW_MESH_TASKS_EXT,
            move |e| {
                encode::command_buffer::cmd_draw_mesh_tasks_ext(
                    e,
                    group_count_x,
                    group_count_y,
                    group_count_z,
                )
            },
        )
    })
}

/// `vkCmdDrawMeshTasksIndirectCountEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_draw_mesh_tasks_indirect_count_ext(
    command_buffer: vk::CommandBuffer,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    count_buffer: vk::Buffer,
    count_buffer_offset: vk::DeviceSize,
    max_draw_count: u32,
    stride: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_DRAW_MESH_TASKS_INDIRECT_COUNT_EXT,
            move |e| {
                encode::command_buffer::cmd_draw_mesh_tasks_indirect_count_ext(
                    e,
                    buffer,
                    offset,
                    count_buffer,
                    count_buffer_offset,
                    max_draw_count,
                    stride,
                )
            },
        )
    })
}

/// `vkCmdDrawMeshTasksIndirectEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_draw_mesh_tasks_indirect_ext(
    command_buffer: vk::CommandBuffer,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    draw_count: u32,
    stride: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_DRAW_MESH_TASKS_INDIRECT_EXT,
            move |e| {
                encode::command_buffer::cmd_draw_mesh_tasks_indirect_ext(
                    e, buffer, offset, draw_count, stride,
                )
            },
        )
    })
}

/// `vkCmdDrawMultiEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_draw_multi_ext(
    command_buffer: vk::CommandBuffer,
    draw_count: u32,
    p_vertex_info: *const vk::MultiDrawInfoEXT,
    instance_count: u32,
    first_instance: u32,
    stride: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_DRAW_MULTI_EXT, move |e| {
            encode::command_buffer::cmd_draw_multi_ext(
                e,
                draw_count,
                p_vertex_info,
                instance_count,
                first_instance,
                stride,
            )
        })
    })
}

/// `vkCmdDrawMultiIndexedEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_draw_multi_indexed_ext(
    command_buffer: vk::CommandBuffer,
    draw_count: u32,
    p_index_info: *const vk::MultiDrawIndexedInfoEXT,
    instance_count: u32,
    first_instance: u32,
    stride: u32,
    p_vertex_offset: *const i32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_DRAW_MULTI_INDEXED_EXT,
            move |e| {
                encode::command_buffer::cmd_draw_multi_indexed_ext(
                    e,
                    draw_count,
                    p_index_info,
                    instance_count,
                    first_instance,
                    stride,
                    p_vertex_offset,
                )
            },
        )
    })
}

/// `vkCmdEndConditionalRenderingEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_end_conditional_rendering_ext(
    command_buffer: vk::CommandBuffer,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_END_CONDITIONAL_RENDERING_EXT,
            move |e| encode::command_buffer::cmd_end_conditional_rendering_ext(e),
        )
    })
}

/// `vkCmdEndQuery`.
pub(crate) unsafe extern "system-unwind" fn cmd_end_query(
    command_buffer: vk::CommandBuffer,
    query_pool: vk::QueryPool,
    query: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_END_QUERY, move |e| {
            encode::command_buffer::cmd_end_query(e, query_pool, query)
        })
    })
}

/// `vkCmdEndQueryIndexedEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_end_query_indexed_ext(
    command_buffer: vk::CommandBuffer,
    query_pool: vk::QueryPool,
    query: u32,
    index: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_END_QUERY_INDEXED_EXT,
            move |e| encode::command_buffer::cmd_end_query_indexed_ext(e, query_pool, query, index),
        )
    })
}

/// `vkCmdEndRenderPass`.
pub(crate) unsafe extern "system-unwind" fn cmd_end_render_pass(command_buffer: vk::CommandBuffer) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_END_RENDER_PASS, move |e| {
            encode::command_buffer::cmd_end_render_pass(e)
        })
    })
}

/// `vkCmdEndRenderPass2`.
pub(crate) unsafe extern "system-unwind" fn cmd_end_render_pass2(
    command_buffer: vk::CommandBuffer,
    p_subpass_end_info: *const vk::SubpassEndInfo<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_END_RENDER_PASS2, move |e| {
            encode::command_buffer::cmd_end_render_pass2(e, p_subpass_end_info)
        })
    })
}

/// `vkCmdEndRendering`.
pub(crate) unsafe extern "system-unwind" fn cmd_end_rendering(command_buffer: vk::CommandBuffer) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_END_RENDERING, move |e| {
            encode::command_buffer::cmd_end_rendering(e)
        })
    })
}

/// `vkCmdEndTransformFeedbackEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_end_transform_feedback_ext(
    command_buffer: vk::CommandBuffer,
    first_counter_buffer: u32,
    counter_buffer_count: u32,
    p_counter_buffers: *const vk::Buffer,
    p_counter_buffer_offsets: *const vk::DeviceSize,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_END_TRANSFORM_FEEDBACK_EXT,
            move |e| {
                encode::command_buffer::cmd_end_transform_feedback_ext(
                    e,
                    first_counter_buffer,
                    counter_buffer_count,
                    p_counter_buffers,
                    p_counter_buffer_offsets,
                )
            },
        )
    })
}

/// `vkCmdExecuteCommands`.
pub(crate) unsafe extern "system-unwind" fn cmd_execute_commands(
    command_buffer: vk::CommandBuffer,
    command_buffer_count: u32,
    p_command_buffers: *const vk::CommandBuffer,
) {
    guard(move || {
        commands::command_buffer::cmd_execute_commands(
            command_buffer,
            command_buffer_count,
            p_command_buffers,
        )
    })
}

/// `vkCmdFillBuffer`.
pub(crate) unsafe extern "system-unwind" fn cmd_fill_buffer(
    command_buffer: vk::CommandBuffer,
    dst_buffer: vk::Buffer,
    dst_offset: vk::DeviceSize,
    size: vk::DeviceSize,
    data: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_FILL_BUFFER, move |e| {
            encode::command_buffer::cmd_fill_buffer(e, dst_buffer, dst_offset, size, data)
        })
    })
}

/// `vkCmdNextSubpass`.
pub(crate) unsafe extern "system-unwind" fn cmd_next_subpass(
    command_buffer: vk::CommandBuffer,
    contents: vk::SubpassContents,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_NEXT_SUBPASS, move |e| {
            encode::command_buffer::cmd_next_subpass(e, contents)
        })
    })
}

/// `vkCmdNextSubpass2`.
pub(crate) unsafe extern "system-unwind" fn cmd_next_subpass2(
    command_buffer: vk::CommandBuffer,
    p_subpass_begin_info: *const vk::SubpassBeginInfo<'_>,
    p_subpass_end_info: *const vk::SubpassEndInfo<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_NEXT_SUBPASS2, move |e| {
            encode::command_buffer::cmd_next_subpass2(e, p_subpass_begin_info, p_subpass_end_info)
        })
    })
}

/// `vkCmdPipelineBarrier`.
pub(crate) unsafe extern "system-unwind" fn cmd_pipeline_barrier(
    command_buffer: vk::CommandBuffer,
    src_stage_mask: vk::PipelineStageFlags,
    dst_stage_mask: vk::PipelineStageFlags,
    dependency_flags: vk::DependencyFlags,
    memory_barrier_count: u32,
    p_memory_barriers: *const vk::MemoryBarrier<'_>,
    buffer_memory_barrier_count: u32,
    p_buffer_memory_barriers: *const vk::BufferMemoryBarrier<'_>,
    image_memory_barrier_count: u32,
    p_image_memory_barriers: *const vk::ImageMemoryBarrier<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_PIPELINE_BARRIER, move |e| {
            encode::command_buffer::cmd_pipeline_barrier(
                e,
                src_stage_mask,
                dst_stage_mask,
                dependency_flags,
                memory_barrier_count,
                p_memory_barriers,
                buffer_memory_barrier_count,
                p_buffer_memory_barriers,
                image_memory_barrier_count,
                p_image_memory_barriers,
            )
        })
    })
}

/// `vkCmdPipelineBarrier2`.
pub(crate) unsafe extern "system-unwind" fn cmd_pipeline_barrier2(
    command_buffer: vk::CommandBuffer,
    p_dependency_info: *const vk::DependencyInfo<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_PIPELINE_BARRIER2, move |e| {
            encode::command_buffer::cmd_pipeline_barrier2(e, p_dependency_info)
        })
    })
}

/// `vkCmdPushConstants`.
pub(crate) unsafe extern "system-unwind" fn cmd_push_constants(
    command_buffer: vk::CommandBuffer,
    layout: vk::PipelineLayout,
    stage_flags: vk::ShaderStageFlags,
    offset: u32,
    size: u32,
    p_values: *const c_void,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_PUSH_CONSTANTS, move |e| {
            encode::command_buffer::cmd_push_constants(e, layout, stage_flags, offset, size, p_values)
        })
    })
}

/// `vkCmdPushConstants2KHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_push_constants2_khr(
    command_buffer: vk::CommandBuffer,
    p_push_constants_info: *const vk::PushConstantsInfoKHR<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_PUSH_CONSTANTS2_KHR,
            move |e| encode::command_buffer::cmd_push_constants2_khr(e, p_push_constants_info),
        )
    })
}

/// `vkCmdPushDescriptorSet2KHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_push_descriptor_set2_khr(
    command_buffer: vk::CommandBuffer,
    p_push_descriptor_set_info: *const vk::PushDescriptorSetInfoKHR<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_PUSH_DESCRIPTOR_SET2_KHR,
            move |e| encode::command_buffer::cmd_push_descriptor_set2_khr(e, p_push_descriptor_set_info),
        )
    })
}

/// `vkCmdPushDescriptorSetKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_push_descriptor_set_khr(
    command_buffer: vk::CommandBuffer,
    pipeline_bind_point: vk::PipelineBindPoint,
    layout: vk::PipelineLayout,
    set: u32,
    descriptor_write_count: u32,
    p_descriptor_writes: *const vk::WriteDescriptorSet<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_PUSH_DESCRIPTOR_SET_KHR,
            move |e| {
                encode::command_buffer::cmd_push_descriptor_set_khr(
                    e,
                    pipeline_bind_point,
                    layout,
                    set,
                    descriptor_write_count,
                    p_descriptor_writes,
                )
            },
        )
    })
}

/// `vkCmdPushDescriptorSetWithTemplate2KHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_push_descriptor_set_with_template2_khr(
    command_buffer: vk::CommandBuffer,
    p_push_descriptor_set_with_template_info: *const vk::PushDescriptorSetWithTemplateInfoKHR<'_>,
) {
    guard(move || {
        commands::command_buffer::cmd_push_descriptor_set_with_template2_khr(
            command_buffer,
            p_push_descriptor_set_with_template_info,
        )
    })
}

/// `vkCmdPushDescriptorSetWithTemplateKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_push_descriptor_set_with_template_khr(
    command_buffer: vk::CommandBuffer,
    descriptor_update_template: vk::DescriptorUpdateTemplate,
    layout: vk::PipelineLayout,
    set: u32,
    p_data: *const c_void,
) {
    guard(move || {
        commands::command_buffer::cmd_push_descriptor_set_with_template_khr(
            command_buffer,
            descriptor_update_template,
            layout,
            set,
            p_data,
        )
    })
}

/// `vkCmdResetEvent`.
pub(crate) unsafe extern "system-unwind" fn cmd_reset_event(
    command_buffer: vk::CommandBuffer,
    event: vk::Event,
    stage_mask: vk::PipelineStageFlags,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_RESET_EVENT, move |e| {
            encode::command_buffer::cmd_reset_event(e, event, stage_mask)
        })
    })
}

/// `vkCmdResetEvent2`.
pub(crate) unsafe extern "system-unwind" fn cmd_reset_event2(
    command_buffer: vk::CommandBuffer,
    event: vk::Event,
    stage_mask: vk::PipelineStageFlags2,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_RESET_EVENT2, move |e| {
            encode::command_buffer::cmd_reset_event2(e, event, stage_mask)
        })
    })
}

/// `vkCmdResetQueryPool`.
pub(crate) unsafe extern "system-unwind" fn cmd_reset_query_pool(
    command_buffer: vk::CommandBuffer,
    query_pool: vk::QueryPool,
    first_query: u32,
    query_count: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_RESET_QUERY_POOL, move |e| {
            encode::command_buffer::cmd_reset_query_pool(e, query_pool, first_query, query_count)
        })
    })
}

/// `vkCmdResolveImage`.
pub(crate) unsafe extern "system-unwind" fn cmd_resolve_image(
    command_buffer: vk::CommandBuffer,
    src_image: vk::Image,
    src_image_layout: vk::ImageLayout,
    dst_image: vk::Image,
    dst_image_layout: vk::ImageLayout,
    region_count: u32,
    p_regions: *const vk::ImageResolve,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_RESOLVE_IMAGE, move |e| {
            encode::command_buffer::cmd_resolve_image(
                e,
                src_image,
                src_image_layout,
                dst_image,
                dst_image_layout,
                region_count,
                p_regions,
            )
        })
    })
}

/// `vkCmdResolveImage2`.
pub(crate) unsafe extern "system-unwind" fn cmd_resolve_image2(
    command_buffer: vk::CommandBuffer,
    p_resolve_image_info: *const vk::ResolveImageInfo2<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_RESOLVE_IMAGE2, move |e| {
            encode::command_buffer::cmd_resolve_image2(e, p_resolve_image_info)
        })
    })
}

/// `vkCmdSetAlphaToCoverageEnableEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_alpha_to_coverage_enable_ext(
    command_buffer: vk::CommandBuffer,
    alpha_to_coverage_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_ALPHA_TO_COVERAGE_ENABLE_EXT,
            move |e| {
                encode::command_buffer::cmd_set_alpha_to_coverage_enable_ext(e, alpha_to_coverage_enable)
            },
        )
    })
}

/// `vkCmdSetAlphaToOneEnableEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_alpha_to_one_enable_ext(
    command_buffer: vk::CommandBuffer,
    alpha_to_one_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_ALPHA_TO_ONE_ENABLE_EXT,
            move |e| encode::command_buffer::cmd_set_alpha_to_one_enable_ext(e, alpha_to_one_enable),
        )
    })
}

/// `vkCmdSetAttachmentFeedbackLoopEnableEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_attachment_feedback_loop_enable_ext(
    command_buffer: vk::CommandBuffer,
    aspect_mask: vk::ImageAspectFlags,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_ATTACHMENT_FEEDBACK_LOOP_ENABLE_EXT,
            move |e| encode::command_buffer::cmd_set_attachment_feedback_loop_enable_ext(e, aspect_mask),
        )
    })
}

/// `vkCmdSetBlendConstants`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_blend_constants(
    command_buffer: vk::CommandBuffer,
    blend_constants: *const [f32; 4],
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_BLEND_CONSTANTS,
            move |e| encode::command_buffer::cmd_set_blend_constants(e, blend_constants),
        )
    })
}

/// `vkCmdSetColorBlendAdvancedEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_color_blend_advanced_ext(
    command_buffer: vk::CommandBuffer,
    first_attachment: u32,
    attachment_count: u32,
    p_color_blend_advanced: *const vk::ColorBlendAdvancedEXT,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_COLOR_BLEND_ADVANCED_EXT,
            move |e| {
                encode::command_buffer::cmd_set_color_blend_advanced_ext(
                    e,
                    first_attachment,
                    attachment_count,
                    p_color_blend_advanced,
                )
            },
        )
    })
}

/// `vkCmdSetColorBlendEnableEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_color_blend_enable_ext(
    command_buffer: vk::CommandBuffer,
    first_attachment: u32,
    attachment_count: u32,
    p_color_blend_enables: *const vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_COLOR_BLEND_ENABLE_EXT,
            move |e| {
                encode::command_buffer::cmd_set_color_blend_enable_ext(
                    e,
                    first_attachment,
                    attachment_count,
                    p_color_blend_enables,
                )
            },
        )
    })
}

/// `vkCmdSetColorBlendEquationEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_color_blend_equation_ext(
    command_buffer: vk::CommandBuffer,
    first_attachment: u32,
    attachment_count: u32,
    p_color_blend_equations: *const vk::ColorBlendEquationEXT,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_COLOR_BLEND_EQUATION_EXT,
            move |e| {
                encode::command_buffer::cmd_set_color_blend_equation_ext(
                    e,
                    first_attachment,
                    attachment_count,
                    p_color_blend_equations,
                )
            },
        )
    })
}

/// `vkCmdSetColorWriteEnableEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_color_write_enable_ext(
    command_buffer: vk::CommandBuffer,
    attachment_count: u32,
    p_color_write_enables: *const vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_COLOR_WRITE_ENABLE_EXT,
            move |e| {
                encode::command_buffer::cmd_set_color_write_enable_ext(
                    e,
                    attachment_count,
                    p_color_write_enables,
                )
            },
        )
    })
}

/// `vkCmdSetColorWriteMaskEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_color_write_mask_ext(
    command_buffer: vk::CommandBuffer,
    first_attachment: u32,
    attachment_count: u32,
    p_color_write_masks: *const vk::ColorComponentFlags,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_COLOR_WRITE_MASK_EXT,
            move |e| {
                encode::command_buffer::cmd_set_color_write_mask_ext(
                    e,
                    first_attachment,
                    attachment_count,
                    p_color_write_masks,
                )
            },
        )
    })
}

/// `vkCmdSetConservativeRasterizationModeEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_conservative_rasterization_mode_ext(
    command_buffer: vk::CommandBuffer,
    conservative_rasterization_mode: vk::ConservativeRasterizationModeEXT,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_CONSERVATIVE_RASTERIZATION_MODE_EXT,
            move |e| {
                encode::command_buffer::cmd_set_conservative_rasterization_mode_ext(
                    e,
                    conservative_rasterization_mode,
                )
            },
        )
    })
}

/// `vkCmdSetCullMode`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_cull_mode(
    command_buffer: vk::CommandBuffer,
    cull_mode: vk::CullModeFlags,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_SET_CULL_MODE, move |e| {
            encode::command_buffer::cmd_set_cull_mode(e, cull_mode)
        })
    })
}

/// `vkCmdSetDepthBias`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_depth_bias(
    command_buffer: vk::CommandBuffer,
    depth_bias_constant_factor: f32,
    depth_bias_clamp: f32,
    depth_bias_slope_factor: f32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_SET_DEPTH_BIAS, move |e| {
            encode::command_buffer::cmd_set_depth_bias(
                e,
                depth_bias_constant_factor,
                depth_bias_clamp,
                depth_bias_slope_factor,
            )
        })
    })
}

/// `vkCmdSetDepthBias2EXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_depth_bias2_ext(
    command_buffer: vk::CommandBuffer,
    p_depth_bias_info: *const vk::DepthBiasInfoEXT<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DEPTH_BIAS2_EXT,
            move |e| encode::command_buffer::cmd_set_depth_bias2_ext(e, p_depth_bias_info),
        )
    })
}

/// `vkCmdSetDepthBiasEnable`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_depth_bias_enable(
    command_buffer: vk::CommandBuffer,
    depth_bias_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DEPTH_BIAS_ENABLE,
            move |e| encode::command_buffer::cmd_set_depth_bias_enable(e, depth_bias_enable),
        )
    })
}

/// `vkCmdSetDepthBounds`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_depth_bounds(
    command_buffer: vk::CommandBuffer,
    min_depth_bounds: f32,
    max_depth_bounds: f32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_SET_DEPTH_BOUNDS, move |e| {
            encode::command_buffer::cmd_set_depth_bounds(e, min_depth_bounds, max_depth_bounds)
        })
    })
}

/// `vkCmdSetDepthBoundsTestEnable`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_depth_bounds_test_enable(
    command_buffer: vk::CommandBuffer,
    depth_bounds_test_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DEPTH_BOUNDS_TEST_ENABLE,
            move |e| encode::command_buffer::cmd_set_depth_bounds_test_enable(e, depth_bounds_test_enable),
        )
    })
}

/// `vkCmdSetDepthClampEnableEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_depth_clamp_enable_ext(
    command_buffer: vk::CommandBuffer,
    depth_clamp_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DEPTH_CLAMP_ENABLE_EXT,
            move |e| encode::command_buffer::cmd_set_depth_clamp_enable_ext(e, depth_clamp_enable),
        )
    })
}

/// `vkCmdSetDepthClipEnableEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_depth_clip_enable_ext(
    command_buffer: vk::CommandBuffer,
    depth_clip_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DEPTH_CLIP_ENABLE_EXT,
            move |e| encode::command_buffer::cmd_set_depth_clip_enable_ext(e, depth_clip_enable),
        )
    })
}

/// `vkCmdSetDepthClipNegativeOneToOneEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_depth_clip_negative_one_to_one_ext(
    command_buffer: vk::CommandBuffer,
    negative_one_to_one: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DEPTH_CLIP_NEGATIVE_ONE_TO_ONE_EXT,
            move |e| {
                encode::command_buffer::cmd_set_depth_clip_negative_one_to_one_ext(e, negative_one_to_one)
            },
        )
    })
}

/// `vkCmdSetDepthCompareOp`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_depth_compare_op(
    command_buffer: vk::CommandBuffer,
    depth_compare_op: vk::CompareOp,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DEPTH_COMPARE_OP,
            move |e| encode::command_buffer::cmd_set_depth_compare_op(e, depth_compare_op),
        )
    })
}

/// `vkCmdSetDepthTestEnable`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_depth_test_enable(
    command_buffer: vk::CommandBuffer,
    depth_test_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DEPTH_TEST_ENABLE,
            move |e| encode::command_buffer::cmd_set_depth_test_enable(e, depth_test_enable),
        )
    })
}

/// `vkCmdSetDepthWriteEnable`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_depth_write_enable(
    command_buffer: vk::CommandBuffer,
    depth_write_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DEPTH_WRITE_ENABLE,
            move |e| encode::command_buffer::cmd_set_depth_write_enable(e, depth_write_enable),
        )
    })
}

/// `vkCmdSetDescriptorBufferOffsets2EXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_descriptor_buffer_offsets2_ext(
    command_buffer: vk::CommandBuffer,
    p_set_descriptor_buffer_offsets_info: *const vk::SetDescriptorBufferOffsetsInfoEXT<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DESCRIPTOR_BUFFER_OFFSETS2_EXT,
            move |e| {
                encode::command_buffer::cmd_set_descriptor_buffer_offsets2_ext(
                    e,
                    p_set_descriptor_buffer_offsets_info,
                )
            },
        )
    })
}

/// `vkCmdSetDescriptorBufferOffsetsEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_descriptor_buffer_offsets_ext(
    command_buffer: vk::CommandBuffer,
    pipeline_bind_point: vk::PipelineBindPoint,
    layout: vk::PipelineLayout,
    first_set: u32,
    set_count: u32,
    p_buffer_indices: *const u32,
    p_offsets: *const vk::DeviceSize,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DESCRIPTOR_BUFFER_OFFSETS_EXT,
            move |e| {
                encode::command_buffer::cmd_set_descriptor_buffer_offsets_ext(
                    e,
                    pipeline_bind_point,
                    layout,
                    first_set,
                    set_count,
                    p_buffer_indices,
                    p_offsets,
                )
            },
        )
    })
}

/// `vkCmdSetDeviceMask`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_device_mask(
    command_buffer: vk::CommandBuffer,
    device_mask: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_SET_DEVICE_MASK, move |e| {
            encode::command_buffer::cmd_set_device_mask(e, device_mask)
        })
    })
}

/// `vkCmdSetDiscardRectangleEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_discard_rectangle_ext(
    command_buffer: vk::CommandBuffer,
    first_discard_rectangle: u32,
    discard_rectangle_count: u32,
    p_discard_rectangles: *const vk::Rect2D,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DISCARD_RECTANGLE_EXT,
            move |e| {
                encode::command_buffer::cmd_set_discard_rectangle_ext(
                    e,
                    first_discard_rectangle,
                    discard_rectangle_count,
                    p_discard_rectangles,
                )
            },
        )
    })
}

/// `vkCmdSetDiscardRectangleEnableEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_discard_rectangle_enable_ext(
    command_buffer: vk::CommandBuffer,
    discard_rectangle_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DISCARD_RECTANGLE_ENABLE_EXT,
            move |e| {
                encode::command_buffer::cmd_set_discard_rectangle_enable_ext(e, discard_rectangle_enable)
            },
        )
    })
}

/// `vkCmdSetDiscardRectangleModeEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_discard_rectangle_mode_ext(
    command_buffer: vk::CommandBuffer,
    discard_rectangle_mode: vk::DiscardRectangleModeEXT,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_DISCARD_RECTANGLE_MODE_EXT,
            move |e| encode::command_buffer::cmd_set_discard_rectangle_mode_ext(e, discard_rectangle_mode),
        )
    })
}

/// `vkCmdSetEvent`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_event(
    command_buffer: vk::CommandBuffer,
    event: vk::Event,
    stage_mask: vk::PipelineStageFlags,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_SET_EVENT, move |e| {
            encode::command_buffer::cmd_set_event(e, event, stage_mask)
        })
    })
}

/// `vkCmdSetEvent2`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_event2(
    command_buffer: vk::CommandBuffer,
    event: vk::Event,
    p_dependency_info: *const vk::DependencyInfo<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_SET_EVENT2, move |e| {
            encode::command_buffer::cmd_set_event2(e, event, p_dependency_info)
        })
    })
}

/// `vkCmdSetExtraPrimitiveOverestimationSizeEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_extra_primitive_overestimation_size_ext(
    command_buffer: vk::CommandBuffer,
    extra_primitive_overestimation_size: f32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_EXTRA_PRIMITIVE_OVERESTIMATION_SIZE_EXT,
            move |e| {
                encode::command_buffer::cmd_set_extra_primitive_overestimation_size_ext(
                    e,
                    extra_primitive_overestimation_size,
                )
            },
        )
    })
}

/// `vkCmdSetFragmentShadingRateKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_fragment_shading_rate_khr(
    command_buffer: vk::CommandBuffer,
    p_fragment_size: *const vk::Extent2D,
    combiner_ops: *const [vk::FragmentShadingRateCombinerOpKHR; 2],
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_FRAGMENT_SHADING_RATE_KHR,
            move |e| {
                encode::command_buffer::cmd_set_fragment_shading_rate_khr(e, p_fragment_size, combiner_ops)
            },
        )
    })
}

/// `vkCmdSetFrontFace`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_front_face(
    command_buffer: vk::CommandBuffer,
    front_face: vk::FrontFace,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_SET_FRONT_FACE, move |e| {
            encode::command_buffer::cmd_set_front_face(e, front_face)
        })
    })
}

/// `vkCmdSetLineRasterizationModeEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_line_rasterization_mode_ext(
    command_buffer: vk::CommandBuffer,
    line_rasterization_mode: vk::LineRasterizationModeKHR,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_LINE_RASTERIZATION_MODE_EXT,
            move |e| encode::command_buffer::cmd_set_line_rasterization_mode_ext(e, line_rasterization_mode),
        )
    })
}

/// `vkCmdSetLineStippleEnableEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_line_stipple_enable_ext(
    command_buffer: vk::CommandBuffer,
    stippled_line_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_LINE_STIPPLE_ENABLE_EXT,
            move |e| encode::command_buffer::cmd_set_line_stipple_enable_ext(e, stippled_line_enable),
        )
    })
}

/// `vkCmdSetLineStippleKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_line_stipple_khr(
    command_buffer: vk::CommandBuffer,
    line_stipple_factor: u32,
    line_stipple_pattern: u16,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_LINE_STIPPLE_KHR,
            move |e| {
                encode::command_buffer::cmd_set_line_stipple_khr(e, line_stipple_factor, line_stipple_pattern)
            },
        )
    })
}

/// `vkCmdSetLineWidth`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_line_width(
    command_buffer: vk::CommandBuffer,
    line_width: f32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_SET_LINE_WIDTH, move |e| {
            encode::command_buffer::cmd_set_line_width(e, line_width)
        })
    })
}

/// `vkCmdSetLogicOpEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_logic_op_ext(
    command_buffer: vk::CommandBuffer,
    logic_op: vk::LogicOp,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_SET_LOGIC_OP_EXT, move |e| {
            encode::command_buffer::cmd_set_logic_op_ext(e, logic_op)
        })
    })
}

/// `vkCmdSetLogicOpEnableEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_logic_op_enable_ext(
    command_buffer: vk::CommandBuffer,
    logic_op_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_LOGIC_OP_ENABLE_EXT,
            move |e| encode::command_buffer::cmd_set_logic_op_enable_ext(e, logic_op_enable),
        )
    })
}

/// `vkCmdSetPatchControlPointsEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_patch_control_points_ext(
    command_buffer: vk::CommandBuffer,
    patch_control_points: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_PATCH_CONTROL_POINTS_EXT,
            move |e| encode::command_buffer::cmd_set_patch_control_points_ext(e, patch_control_points),
        )
    })
}

/// `vkCmdSetPolygonModeEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_polygon_mode_ext(
    command_buffer: vk::CommandBuffer,
    polygon_mode: vk::PolygonMode,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_POLYGON_MODE_EXT,
            move |e| encode::command_buffer::cmd_set_polygon_mode_ext(e, polygon_mode),
        )
    })
}

/// `vkCmdSetPrimitiveRestartEnable`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_primitive_restart_enable(
    command_buffer: vk::CommandBuffer,
    primitive_restart_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_PRIMITIVE_RESTART_ENABLE,
            move |e| encode::command_buffer::cmd_set_primitive_restart_enable(e, primitive_restart_enable),
        )
    })
}

/// `vkCmdSetPrimitiveTopology`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_primitive_topology(
    command_buffer: vk::CommandBuffer,
    primitive_topology: vk::PrimitiveTopology,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_PRIMITIVE_TOPOLOGY,
            move |e| encode::command_buffer::cmd_set_primitive_topology(e, primitive_topology),
        )
    })
}

/// `vkCmdSetProvokingVertexModeEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_provoking_vertex_mode_ext(
    command_buffer: vk::CommandBuffer,
    provoking_vertex_mode: vk::ProvokingVertexModeEXT,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_PROVOKING_VERTEX_MODE_EXT,
            move |e| encode::command_buffer::cmd_set_provoking_vertex_mode_ext(e, provoking_vertex_mode),
        )
    })
}

/// `vkCmdSetRasterizationSamplesEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_rasterization_samples_ext(
    command_buffer: vk::CommandBuffer,
    rasterization_samples: vk::SampleCountFlags,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_RASTERIZATION_SAMPLES_EXT,
            move |e| encode::command_buffer::cmd_set_rasterization_samples_ext(e, rasterization_samples),
        )
    })
}

/// `vkCmdSetRasterizationStreamEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_rasterization_stream_ext(
    command_buffer: vk::CommandBuffer,
    rasterization_stream: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_RASTERIZATION_STREAM_EXT,
            move |e| encode::command_buffer::cmd_set_rasterization_stream_ext(e, rasterization_stream),
        )
    })
}

/// `vkCmdSetRasterizerDiscardEnable`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_rasterizer_discard_enable(
    command_buffer: vk::CommandBuffer,
    rasterizer_discard_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_RASTERIZER_DISCARD_ENABLE,
            move |e| encode::command_buffer::cmd_set_rasterizer_discard_enable(e, rasterizer_discard_enable),
        )
    })
}

/// `vkCmdSetRayTracingPipelineStackSizeKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_ray_tracing_pipeline_stack_size_khr(
    command_buffer: vk::CommandBuffer,
    pipeline_stack_size: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_RAY_TRACING_PIPELINE_STACK_SIZE_KHR,
            move |e| {
                encode::command_buffer::cmd_set_ray_tracing_pipeline_stack_size_khr(e, pipeline_stack_size)
            },
        )
    })
}

/// `vkCmdSetRenderingAttachmentLocationsKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_rendering_attachment_locations_khr(
    command_buffer: vk::CommandBuffer,
    p_location_info: *const vk::RenderingAttachmentLocationInfoKHR<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_RENDERING_ATTACHMENT_LOCATIONS_KHR,
            move |e| encode::command_buffer::cmd_set_rendering_attachment_locations_khr(e, p_location_info),
        )
    })
}

/// `vkCmdSetRenderingInputAttachmentIndicesKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_rendering_input_attachment_indices_khr(
    command_buffer: vk::CommandBuffer,
    p_location_info: *const vk::RenderingInputAttachmentIndexInfoKHR<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_RENDERING_INPUT_ATTACHMENT_INDICES_KHR,
            move |e| {
                encode::command_buffer::cmd_set_rendering_input_attachment_indices_khr(e, p_location_info)
            },
        )
    })
}

/// `vkCmdSetSampleLocationsEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_sample_locations_ext(
    command_buffer: vk::CommandBuffer,
    p_sample_locations_info: *const vk::SampleLocationsInfoEXT<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_SAMPLE_LOCATIONS_EXT,
            move |e| encode::command_buffer::cmd_set_sample_locations_ext(e, p_sample_locations_info),
        )
    })
}

/// `vkCmdSetSampleLocationsEnableEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_sample_locations_enable_ext(
    command_buffer: vk::CommandBuffer,
    sample_locations_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_SAMPLE_LOCATIONS_ENABLE_EXT,
            move |e| encode::command_buffer::cmd_set_sample_locations_enable_ext(e, sample_locations_enable),
        )
    })
}

/// `vkCmdSetSampleMaskEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_sample_mask_ext(
    command_buffer: vk::CommandBuffer,
    samples: vk::SampleCountFlags,
    p_sample_mask: *const u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_SAMPLE_MASK_EXT,
            move |e| encode::command_buffer::cmd_set_sample_mask_ext(e, samples, p_sample_mask),
        )
    })
}

/// `vkCmdSetScissor`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_scissor(
    command_buffer: vk::CommandBuffer,
    first_scissor: u32,
    scissor_count: u32,
    p_scissors: *const vk::Rect2D,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_SET_SCISSOR, move |e| {
            encode::command_buffer::cmd_set_scissor(e, first_scissor, scissor_count, p_scissors)
        })
    })
}

/// `vkCmdSetScissorWithCount`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_scissor_with_count(
    command_buffer: vk::CommandBuffer,
    scissor_count: u32,
    p_scissors: *const vk::Rect2D,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_SCISSOR_WITH_COUNT,
            move |e| encode::command_buffer::cmd_set_scissor_with_count(e, scissor_count, p_scissors),
        )
    })
}

/// `vkCmdSetStencilCompareMask`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_stencil_compare_mask(
    command_buffer: vk::CommandBuffer,
    face_mask: vk::StencilFaceFlags,
    compare_mask: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_STENCIL_COMPARE_MASK,
            move |e| encode::command_buffer::cmd_set_stencil_compare_mask(e, face_mask, compare_mask),
        )
    })
}

/// `vkCmdSetStencilOp`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_stencil_op(
    command_buffer: vk::CommandBuffer,
    face_mask: vk::StencilFaceFlags,
    fail_op: vk::StencilOp,
    pass_op: vk::StencilOp,
    depth_fail_op: vk::StencilOp,
    compare_op: vk::CompareOp,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_SET_STENCIL_OP, move |e| {
            encode::command_buffer::cmd_set_stencil_op(
                e,
                face_mask,
                fail_op,
                pass_op,
                depth_fail_op,
                compare_op,
            )
        })
    })
}

/// `vkCmdSetStencilReference`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_stencil_reference(
    command_buffer: vk::CommandBuffer,
    face_mask: vk::StencilFaceFlags,
    reference: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_STENCIL_REFERENCE,
            move |e| encode::command_buffer::cmd_set_stencil_reference(e, face_mask, reference),
        )
    })
}

/// `vkCmdSetStencilTestEnable`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_stencil_test_enable(
    command_buffer: vk::CommandBuffer,
    stencil_test_enable: vk::Bool32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_STENCIL_TEST_ENABLE,
            move |e| encode::command_buffer::cmd_set_stencil_test_enable(e, stencil_test_enable),
        )
    })
}

/// `vkCmdSetStencilWriteMask`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_stencil_write_mask(
    command_buffer: vk::CommandBuffer,
    face_mask: vk::StencilFaceFlags,
    write_mask: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_STENCIL_WRITE_MASK,
            move |e| encode::command_buffer::cmd_set_stencil_write_mask(e, face_mask, write_mask),
        )
    })
}

/// `vkCmdSetTessellationDomainOriginEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_tessellation_domain_origin_ext(
    command_buffer: vk::CommandBuffer,
    domain_origin: vk::TessellationDomainOrigin,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_TESSELLATION_DOMAIN_ORIGIN_EXT,
            move |e| encode::command_buffer::cmd_set_tessellation_domain_origin_ext(e, domain_origin),
        )
    })
}

/// `vkCmdSetVertexInputEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_vertex_input_ext(
    command_buffer: vk::CommandBuffer,
    vertex_binding_description_count: u32,
    p_vertex_binding_descriptions: *const vk::VertexInputBindingDescription2EXT<'_>,
    vertex_attribute_description_count: u32,
    p_vertex_attribute_descriptions: *const vk::VertexInputAttributeDescription2EXT<'_>,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_VERTEX_INPUT_EXT,
            move |e| {
                encode::command_buffer::cmd_set_vertex_input_ext(
                    e,
                    vertex_binding_description_count,
                    p_vertex_binding_descriptions,
                    vertex_attribute_description_count,
                    p_vertex_attribute_descriptions,
                )
            },
        )
    })
}

/// `vkCmdSetViewport`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_viewport(
    command_buffer: vk::CommandBuffer,
    first_viewport: u32,
    viewport_count: u32,
    p_viewports: *const vk::Viewport,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_SET_VIEWPORT, move |e| {
            encode::command_buffer::cmd_set_viewport(e, first_viewport, viewport_count, p_viewports)
        })
    })
}

/// `vkCmdSetViewportWithCount`.
pub(crate) unsafe extern "system-unwind" fn cmd_set_viewport_with_count(
    command_buffer: vk::CommandBuffer,
    viewport_count: u32,
    p_viewports: *const vk::Viewport,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_SET_VIEWPORT_WITH_COUNT,
            move |e| encode::command_buffer::cmd_set_viewport_with_count(e, viewport_count, p_viewports),
        )
    })
}

/// `vkCmdTraceRaysIndirect2KHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_trace_rays_indirect2_khr(
    command_buffer: vk::CommandBuffer,
    indirect_device_address: vk::DeviceAddress,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_TRACE_RAYS_INDIRECT2_KHR,
            move |e| encode::command_buffer::cmd_trace_rays_indirect2_khr(e, indirect_device_address),
        )
    })
}

/// `vkCmdTraceRaysIndirectKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_trace_rays_indirect_khr(
    command_buffer: vk::CommandBuffer,
    p_raygen_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    p_miss_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    p_hit_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    p_callable_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    indirect_device_address: vk::DeviceAddress,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_TRACE_RAYS_INDIRECT_KHR,
            move |e| {
                encode::command_buffer::cmd_trace_rays_indirect_khr(
                    e,
                    p_raygen_shader_binding_table,
                    p_miss_shader_binding_table,
                    p_hit_shader_binding_table,
                    p_callable_shader_binding_table,
                    indirect_device_address,
                )
            },
        )
    })
}

/// `vkCmdTraceRaysKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_trace_rays_khr(
    command_buffer: vk::CommandBuffer,
    p_raygen_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    p_miss_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    p_hit_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    p_callable_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    width: u32,
    height: u32,
    depth: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_TRACE_RAYS_KHR, move |e| {
            encode::command_buffer::cmd_trace_rays_khr(
                e,
                p_raygen_shader_binding_table,
                p_miss_shader_binding_table,
                p_hit_shader_binding_table,
                p_callable_shader_binding_table,
                width,
                height,
                depth,
            )
        })
    })
}

/// `vkCmdUpdateBuffer`.
pub(crate) unsafe extern "system-unwind" fn cmd_update_buffer(
    command_buffer: vk::CommandBuffer,
    dst_buffer: vk::Buffer,
    dst_offset: vk::DeviceSize,
    data_size: vk::DeviceSize,
    p_data: *const c_void,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_UPDATE_BUFFER, move |e| {
            encode::command_buffer::cmd_update_buffer(e, dst_buffer, dst_offset, data_size, p_data)
        })
    })
}

/// `vkCmdWaitEvents`.
pub(crate) unsafe extern "system-unwind" fn cmd_wait_events(
    command_buffer: vk::CommandBuffer,
    event_count: u32,
    p_events: *const vk::Event,
    src_stage_mask: vk::PipelineStageFlags,
    dst_stage_mask: vk::PipelineStageFlags,
    memory_barrier_count: u32,
    p_memory_barriers: *const vk::MemoryBarrier<'_>,
    buffer_memory_barrier_count: u32,
    p_buffer_memory_barriers: *const vk::BufferMemoryBarrier<'_>,
    image_memory_barrier_count: u32,
    p_image_memory_barriers: *const vk::ImageMemoryBarrier<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_WAIT_EVENTS, move |e| {
            encode::command_buffer::cmd_wait_events(
                e,
                event_count,
                p_events,
                src_stage_mask,
                dst_stage_mask,
                memory_barrier_count,
                p_memory_barriers,
                buffer_memory_barrier_count,
                p_buffer_memory_barriers,
                image_memory_barrier_count,
                p_image_memory_barriers,
            )
        })
    })
}

/// `vkCmdWaitEvents2`.
pub(crate) unsafe extern "system-unwind" fn cmd_wait_events2(
    command_buffer: vk::CommandBuffer,
    event_count: u32,
    p_events: *const vk::Event,
    p_dependency_infos: *const vk::DependencyInfo<'_>,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_WAIT_EVENTS2, move |e| {
            encode::command_buffer::cmd_wait_events2(e, event_count, p_events, p_dependency_infos)
        })
    })
}

/// `vkCmdWriteAccelerationStructuresPropertiesKHR`.
pub(crate) unsafe extern "system-unwind" fn cmd_write_acceleration_structures_properties_khr(
    command_buffer: vk::CommandBuffer,
    acceleration_structure_count: u32,
    p_acceleration_structures: *const vk::AccelerationStructureKHR,
    query_type: vk::QueryType,
    query_pool: vk::QueryPool,
    first_query: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_WRITE_ACCELERATION_STRUCTURES_PROPERTIES_KHR,
            move |e| {
                encode::command_buffer::cmd_write_acceleration_structures_properties_khr(
                    e,
                    acceleration_structure_count,
                    p_acceleration_structures,
                    query_type,
                    query_pool,
                    first_query,
                )
            },
        )
    })
}

/// `vkCmdWriteMicromapsPropertiesEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_write_micromaps_properties_ext(
    command_buffer: vk::CommandBuffer,
    micromap_count: u32,
    p_micromaps: *const vk::MicromapEXT,
    query_type: vk::QueryType,
    query_pool: vk::QueryPool,
    first_query: u32,
) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_WRITE_MICROMAPS_PROPERTIES_EXT,
            move |e| {
                encode::command_buffer::cmd_write_micromaps_properties_ext(
                    e,
                    micromap_count,
                    p_micromaps,
                    query_type,
                    query_pool,
                    first_query,
                )
            },
        )
    })
}

/// `vkCmdWriteTimestamp`.
pub(crate) unsafe extern "system-unwind" fn cmd_write_timestamp(
    command_buffer: vk::CommandBuffer,
    pipeline_stage: vk::PipelineStageFlags,
    query_pool: vk::QueryPool,
    query: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_WRITE_TIMESTAMP, move |e| {
            encode::command_buffer::cmd_write_timestamp(e, pipeline_stage, query_pool, query)
        })
    })
}

/// `vkCmdWriteTimestamp2`.
pub(crate) unsafe extern "system-unwind" fn cmd_write_timestamp2(
    command_buffer: vk::CommandBuffer,
    stage: vk::PipelineStageFlags2,
    query_pool: vk::QueryPool,
    query: u32,
) {
    guard(move || {
        forward::record(CommandBuffer::from_handle(command_buffer), opcode::CMD_WRITE_TIMESTAMP2, move |e| {
            encode::command_buffer::cmd_write_timestamp2(e, stage, query_pool, query)
        })
    })
}

/// `vkEndCommandBuffer`.
pub(crate) unsafe extern "system-unwind" fn end_command_buffer(
    command_buffer: vk::CommandBuffer,
) -> vk::Result {
    guard(move || commands::command_buffer::end_command_buffer(command_buffer))
}

/// `vkResetCommandBuffer`.
pub(crate) unsafe extern "system-unwind" fn reset_command_buffer(
    command_buffer: vk::CommandBuffer,
    flags: vk::CommandBufferResetFlags,
) -> vk::Result {
    guard(move || commands::command_buffer::reset_command_buffer(command_buffer, flags))
}
