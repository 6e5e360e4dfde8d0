// Written by `cargo xtask codegen`; do not edit.
//! Replay of `command_buffer`.

use super::prelude::*;

/// `vkAllocateCommandBuffers`.
pub(super) fn allocate_command_buffers(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::AllocateCommandBuffers::decode(d)?;
    d.finish()?;
    commands::command_buffer::allocate_command_buffers(replayer, &a, call)
}

/// `vkBeginCommandBuffer`.
pub(super) fn begin_command_buffer(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::BeginCommandBuffer::decode(d)?;
    d.finish()?;
    commands::command_buffer::begin_command_buffer(replayer, &a, call)
}

/// `vkCmdBeginConditionalRenderingEXT`.
pub(super) fn cmd_begin_conditional_rendering_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBeginConditionalRenderingExt::decode(d)?;
    let f = replayer.functions().cmd_begin_conditional_rendering_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.conditional_rendering_begin)) };
    Ok(())
}

/// `vkCmdBeginQuery`.
pub(super) fn cmd_begin_query(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBeginQuery::decode(d)?;
    checks::command_buffer::cmd_begin_query(replayer, &a)?;
    let f = replayer.functions().cmd_begin_query.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.query_pool, a.query, a.flags) };
    Ok(())
}

/// `vkCmdBeginQueryIndexedEXT`.
pub(super) fn cmd_begin_query_indexed_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBeginQueryIndexedExt::decode(d)?;
    checks::command_buffer::cmd_begin_query_indexed_ext(replayer, &a)?;
    let f = replayer.functions().cmd_begin_query_indexed_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.query_pool, a.query, a.flags, a.index) };
    Ok(())
}

/// `vkCmdBeginRenderPass`.
pub(super) fn cmd_begin_render_pass(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBeginRenderPass::decode(d)?;
    let f = replayer.functions().cmd_begin_render_pass.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.render_pass_begin), a.contents) };
    Ok(())
}

/// `vkCmdBeginRenderPass2`.
pub(super) fn cmd_begin_render_pass2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBeginRenderPass2::decode(d)?;
    let f = replayer.functions().cmd_begin_render_pass2.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.render_pass_begin), ptr::from_ref(a.subpass_begin_info)) };
    Ok(())
}

/// `vkCmdBeginRendering`.
pub(super) fn cmd_begin_rendering(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBeginRendering::decode(d)?;
    checks::command_buffer::cmd_begin_rendering(replayer, &a)?;
    let f = replayer.functions().cmd_begin_rendering.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.rendering_info)) };
    Ok(())
}

/// `vkCmdBeginTransformFeedbackEXT`.
pub(super) fn cmd_begin_transform_feedback_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBeginTransformFeedbackExt::decode(d)?;
    checks::command_buffer::cmd_begin_transform_feedback_ext(replayer, &a)?;
    let f = replayer.functions().cmd_begin_transform_feedback_ext.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.first_counter_buffer,
            a.counter_buffer_count,
            a.counter_buffers.map_or(ptr::null(), |values| values.as_ptr()),
            a.counter_buffer_offsets.map_or(ptr::null(), |values| values.as_ptr()),
        )
    };
    Ok(())
}

/// `vkCmdBindDescriptorBufferEmbeddedSamplers2EXT`.
pub(super) fn cmd_bind_descriptor_buffer_embedded_samplers2_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBindDescriptorBufferEmbeddedSamplers2Ext::decode(d)?;
    checks::command_buffer::cmd_bind_descriptor_buffer_embedded_samplers2_ext(replayer, &a)?;
    let f = replayer.functions().cmd_bind_descriptor_buffer_embedded_samplers2_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.bind_descriptor_buffer_embedded_samplers_info)) };
    Ok(())
}

/// `vkCmdBindDescriptorBufferEmbeddedSamplersEXT`.
pub(super) fn cmd_bind_descriptor_buffer_embedded_samplers_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBindDescriptorBufferEmbeddedSamplersExt::decode(d)?;
    checks::command_buffer::cmd_bind_descriptor_buffer_embedded_samplers_ext(replayer, &a)?;
    let f = replayer.functions().cmd_bind_descriptor_buffer_embedded_samplers_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.pipeline_bind_point, a.layout, a.set) };
    Ok(())
}

/// `vkCmdBindDescriptorBuffersEXT`.
pub(super) fn cmd_bind_descriptor_buffers_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBindDescriptorBuffersExt::decode(d)?;
    checks::command_buffer::cmd_bind_descriptor_buffers_ext(replayer, &a)?;
    let f = replayer.functions().cmd_bind_descriptor_buffers_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.buffer_count, a.binding_infos.as_ptr()) };
    Ok(())
}

/// `vkCmdBindDescriptorSets`.
pub(super) fn cmd_bind_descriptor_sets(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBindDescriptorSets::decode(d)?;
    checks::command_buffer::cmd_bind_descriptor_sets(replayer, &a)?;
    let f = replayer.functions().cmd_bind_descriptor_sets.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.pipeline_bind_point,
            a.layout,
            a.first_set,
            a.descriptor_set_count,
            a.descriptor_sets.as_ptr(),
            a.dynamic_offset_count,
            a.dynamic_offsets.as_ptr(),
        )
    };
    Ok(())
}

/// `vkCmdBindDescriptorSets2KHR`.
pub(super) fn cmd_bind_descriptor_sets2_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBindDescriptorSets2Khr::decode(d)?;
    checks::command_buffer::cmd_bind_descriptor_sets2_khr(replayer, &a)?;
    let f = replayer.functions().cmd_bind_descriptor_sets2_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.bind_descriptor_sets_info)) };
    Ok(())
}

/// `vkCmdBindIndexBuffer`.
pub(super) fn cmd_bind_index_buffer(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBindIndexBuffer::decode(d)?;
    checks::command_buffer::cmd_bind_index_buffer(replayer, &a)?;
    let f = replayer.functions().cmd_bind_index_buffer.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.buffer, a.offset, a.index_type) };
    Ok(())
}

/// `vkCmdBindIndexBuffer2KHR`.
pub(super) fn cmd_bind_index_buffer2_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBindIndexBuffer2Khr::decode(d)?;
    checks::command_buffer::cmd_bind_index_buffer2_khr(replayer, &a)?;
    let f = replayer.functions().cmd_bind_index_buffer2_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.buffer, a.offset, a.size, a.index_type) };
    Ok(())
}

/// `vkCmdBindPipeline`.
pub(super) fn cmd_bind_pipeline(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBindPipeline::decode(d)?;
    let f = replayer.functions().cmd_bind_pipeline.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.pipeline_bind_point, a.pipeline) };
    Ok(())
}

/// `vkCmdBindShadersEXT`.
pub(super) fn cmd_bind_shaders_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBindShadersExt::decode(d)?;
    let f = replayer.functions().cmd_bind_shaders_ext.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.stage_count,
            a.stages.as_ptr(),
            a.shaders.map_or(ptr::null(), |values| values.as_ptr()),
        )
    };
    Ok(())
}

/// `vkCmdBindTransformFeedbackBuffersEXT`.
pub(super) fn cmd_bind_transform_feedback_buffers_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBindTransformFeedbackBuffersExt::decode(d)?;
    checks::command_buffer::cmd_bind_transform_feedback_buffers_ext(replayer, &a)?;
    let f = replayer.functions().cmd_bind_transform_feedback_buffers_ext.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.first_binding,
            a.binding_count,
            a.buffers.as_ptr(),
            a.offsets.as_ptr(),
            a.sizes.map_or(ptr::null(), |values| values.as_ptr()),
        )
    };
    Ok(())
}

/// `vkCmdBindVertexBuffers`.
pub(super) fn cmd_bind_vertex_buffers(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBindVertexBuffers::decode(d)?;
    checks::command_buffer::cmd_bind_vertex_buffers(replayer, &a)?;
    let f = replayer.functions().cmd_bind_vertex_buffers.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.first_binding, a.binding_count, a.buffers.as_ptr(), a.offsets.as_ptr()) };
    Ok(())
}

/// `vkCmdBindVertexBuffers2`.
pub(super) fn cmd_bind_vertex_buffers2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBindVertexBuffers2::decode(d)?;
    checks::command_buffer::cmd_bind_vertex_buffers2(replayer, &a)?;
    let f = replayer.functions().cmd_bind_vertex_buffers2.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.first_binding,
            a.binding_count,
            a.buffers.as_ptr(),
            a.offsets.as_ptr(),
            a.sizes.map_or(ptr::null(), |values| values.as_ptr()),
            a.strides.map_or(ptr::null(), |values| values.as_ptr()),
        )
    };
    Ok(())
}

/// `vkCmdBlitImage`.
pub(super) fn cmd_blit_image(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBlitImage::decode(d)?;
    checks::command_buffer::cmd_blit_image(replayer, &a)?;
    let f = replayer.functions().cmd_blit_image.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.src_image,
            a.src_image_layout,
            a.dst_image,
            a.dst_image_layout,
            a.region_count,
            a.regions.as_ptr(),
            a.filter,
        )
    };
    Ok(())
}

/// `vkCmdBlitImage2`.
pub(super) fn cmd_blit_image2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBlitImage2::decode(d)?;
    checks::command_buffer::cmd_blit_image2(replayer, &a)?;
    let f = replayer.functions().cmd_blit_image2.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.blit_image_info)) };
    Ok(())
}

/// `vkCmdBuildAccelerationStructuresIndirectKHR`.
pub(super) fn cmd_build_acceleration_structures_indirect_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBuildAccelerationStructuresIndirectKhr::decode(d)?;
    let f = replayer.functions().cmd_build_acceleration_structures_indirect_khr.ok_or(MISSING)?;
    let max_primitive_counts: Vec<*const u32> =
        a.max_primitive_counts.iter().map(|inner| inner.as_ptr()).collect();
    unsafe {
        f(
            command_buffer,
            a.info_count,
            a.infos.as_ptr(),
            a.indirect_device_addresses.as_ptr(),
            a.indirect_strides.as_ptr(),
            max_primitive_counts.as_ptr(),
        )
    };
    Ok(())
}

/// `vkCmdBuildAccelerationStructuresKHR`.
pub(super) fn cmd_build_acceleration_structures_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBuildAccelerationStructuresKhr::decode(d)?;
    let f = replayer.functions().cmd_build_acceleration_structures_khr.ok_or(MISSING)?;
    let build_range_infos: Vec<*const vk::AccelerationStructureBuildRangeInfoKHR> =
        a.build_range_infos.iter().map(|inner| inner.as_ptr()).collect();
    unsafe { f(command_buffer, a.info_count, a.infos.as_ptr(), build_range_infos.as_ptr()) };
    Ok(())
}

/// `vkCmdBuildMicromapsEXT`.
pub(super) fn cmd_build_micromaps_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdBuildMicromapsExt::decode(d)?;
    let f = replayer.functions().cmd_build_micromaps_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.info_count, a.infos.as_ptr()) };
    Ok(())
}

/// `vkCmdClearAttachments`.
pub(super) fn cmd_clear_attachments(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdClearAttachments::decode(d)?;
    checks::command_buffer::cmd_clear_attachments(replayer, &a)?;
    let f = replayer.functions().cmd_clear_attachments.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.attachment_count, a.attachments.as_ptr(), a.rect_count, a.rects.as_ptr()) };
    Ok(())
}

/// `vkCmdClearColorImage`.
pub(super) fn cmd_clear_color_image(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdClearColorImage::decode(d)?;
    checks::command_buffer::cmd_clear_color_image(replayer, &a)?;
    let f = replayer.functions().cmd_clear_color_image.ok_or(MISSING)?;
    unsafe {
        f(command_buffer, a.image, a.image_layout, ptr::from_ref(a.color), a.range_count, a.ranges.as_ptr())
    };
    Ok(())
}

/// `vkCmdClearDepthStencilImage`.
pub(super) fn cmd_clear_depth_stencil_image(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdClearDepthStencilImage::decode(d)?;
    checks::command_buffer::cmd_clear_depth_stencil_image(replayer, &a)?;
    let f = replayer.functions().cmd_clear_depth_stencil_image.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.image,
            a.image_layout,
            ptr::from_ref(a.depth_stencil),
            a.range_count,
            a.ranges.as_ptr(),
        )
    };
    Ok(())
}

/// `vkCmdCopyAccelerationStructureKHR`.
pub(super) fn cmd_copy_acceleration_structure_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyAccelerationStructureKhr::decode(d)?;
    let f = replayer.functions().cmd_copy_acceleration_structure_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.info)) };
    Ok(())
}

/// `vkCmdCopyAccelerationStructureToMemoryKHR`.
pub(super) fn cmd_copy_acceleration_structure_to_memory_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyAccelerationStructureToMemoryKhr::decode(d)?;
    let f = replayer.functions().cmd_copy_acceleration_structure_to_memory_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.info)) };
    Ok(())
}

/// `vkCmdCopyBuffer`.
pub(super) fn cmd_copy_buffer(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyBuffer::decode(d)?;
    checks::command_buffer::cmd_copy_buffer(replayer, &a)?;
    let f = replayer.functions().cmd_copy_buffer.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.src_buffer, a.dst_buffer, a.region_count, a.regions.as_ptr()) };
    Ok(())
}

/// `vkCmdCopyBuffer2`.
pub(super) fn cmd_copy_buffer2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyBuffer2::decode(d)?;
    checks::command_buffer::cmd_copy_buffer2(replayer, &a)?;
    let f = replayer.functions().cmd_copy_buffer2.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.copy_buffer_info)) };
    Ok(())
}

/// `vkCmdCopyBufferToImage`.
pub(super) fn cmd_copy_buffer_to_image(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyBufferToImage::decode(d)?;
    checks::command_buffer::cmd_copy_buffer_to_image(replayer, &a)?;
    let f = replayer.functions().cmd_copy_buffer_to_image.ok_or(MISSING)?;
    unsafe {
        f(command_buffer, a.src_buffer, a.dst_image, a.dst_image_layout, a.region_count, a.regions.as_ptr())
    };
    Ok(())
}

/// `vkCmdCopyBufferToImage2`.
pub(super) fn cmd_copy_buffer_to_image2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyBufferToImage2::decode(d)?;
    checks::command_buffer::cmd_copy_buffer_to_image2(replayer, &a)?;
    let f = replayer.functions().cmd_copy_buffer_to_image2.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.copy_buffer_to_image_info)) };
    Ok(())
}

/// `vkCmdCopyImage`.
pub(super) fn cmd_copy_image(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyImage::decode(d)?;
    checks::command_buffer::cmd_copy_image(replayer, &a)?;
    let f = replayer.functions().cmd_copy_image.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.src_image,
            a.src_image_layout,
            a.dst_image,
            a.dst_image_layout,
            a.region_count,
            a.regions.as_ptr(),
        )
    };
    Ok(())
}

/// `vkCmdCopyImage2`.
pub(super) fn cmd_copy_image2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyImage2::decode(d)?;
    checks::command_buffer::cmd_copy_image2(replayer, &a)?;
    let f = replayer.functions().cmd_copy_image2.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.copy_image_info)) };
    Ok(())
}

/// `vkCmdCopyImageToBuffer`.
pub(super) fn cmd_copy_image_to_buffer(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyImageToBuffer::decode(d)?;
    checks::command_buffer::cmd_copy_image_to_buffer(replayer, &a)?;
    let f = replayer.functions().cmd_copy_image_to_buffer.ok_or(MISSING)?;
    unsafe {
        f(command_buffer, a.src_image, a.src_image_layout, a.dst_buffer, a.region_count, a.regions.as_ptr())
    };
    Ok(())
}

/// `vkCmdCopyImageToBuffer2`.
pub(super) fn cmd_copy_image_to_buffer2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyImageToBuffer2::decode(d)?;
    checks::command_buffer::cmd_copy_image_to_buffer2(replayer, &a)?;
    let f = replayer.functions().cmd_copy_image_to_buffer2.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.copy_image_to_buffer_info)) };
    Ok(())
}

/// `vkCmdCopyMemoryToAccelerationStructureKHR`.
pub(super) fn cmd_copy_memory_to_acceleration_structure_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyMemoryToAccelerationStructureKhr::decode(d)?;
    let f = replayer.functions().cmd_copy_memory_to_acceleration_structure_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.info)) };
    Ok(())
}

/// `vkCmdCopyMemoryToMicromapEXT`.
pub(super) fn cmd_copy_memory_to_micromap_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyMemoryToMicromapExt::decode(d)?;
    let f = replayer.functions().cmd_copy_memory_to_micromap_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.info)) };
    Ok(())
}

/// `vkCmdCopyMicromapEXT`.
pub(super) fn cmd_copy_micromap_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyMicromapExt::decode(d)?;
    let f = replayer.functions().cmd_copy_micromap_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.info)) };
    Ok(())
}

/// `vkCmdCopyMicromapToMemoryEXT`.
pub(super) fn cmd_copy_micromap_to_memory_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyMicromapToMemoryExt::decode(d)?;
    let f = replayer.functions().cmd_copy_micromap_to_memory_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.info)) };
    Ok(())
}

/// `vkCmdCopyQueryPoolResults`.
pub(super) fn cmd_copy_query_pool_results(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdCopyQueryPoolResults::decode(d)?;
    checks::command_buffer::cmd_copy_query_pool_results(replayer, &a)?;
    let f = replayer.functions().cmd_copy_query_pool_results.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.query_pool,
            a.first_query,
            a.query_count,
            a.dst_buffer,
            a.dst_offset,
            a.stride,
            a.flags,
        )
    };
    Ok(())
}

/// `vkCmdDispatch`.
pub(super) fn cmd_dispatch(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDispatch::decode(d)?;
    let f = replayer.functions().cmd_dispatch.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.group_count_x, a.group_count_y, a.group_count_z) };
    Ok(())
}

/// `vkCmdDispatchBase`.
pub(super) fn cmd_dispatch_base(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDispatchBase::decode(d)?;
    let f = replayer.functions().cmd_dispatch_base.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.base_group_x,
            a.base_group_y,
            a.base_group_z,
            a.group_count_x,
            a.group_count_y,
            a.group_count_z,
        )
    };
    Ok(())
}

/// `vkCmdDispatchIndirect`.
pub(super) fn cmd_dispatch_indirect(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDispatchIndirect::decode(d)?;
    checks::command_buffer::cmd_dispatch_indirect(replayer, &a)?;
    let f = replayer.functions().cmd_dispatch_indirect.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.buffer, a.offset) };
    Ok(())
}

/// `vkCmdDraw`.
pub(super) fn cmd_draw(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDraw::decode(d)?;
    let f = replayer.functions().cmd_draw.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.vertex_count, a.instance_count, a.first_vertex, a.first_instance) };
    Ok(())
}

/// `vkCmdDrawIndexed`.
pub(super) fn cmd_draw_indexed(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDrawIndexed::decode(d)?;
    let f = replayer.functions().cmd_draw_indexed.ok_or(MISSING)?;
    unsafe {
        f(command_buffer, a.index_count, a.instance_count, a.first_index, a.vertex_offset, a.first_instance)
    };
    Ok(())
}

/// `vkCmdDrawIndexedIndirect`.
pub(super) fn cmd_draw_indexed_indirect(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDrawIndexedIndirect::decode(d)?;
    checks::command_buffer::cmd_draw_indexed_indirect(replayer, &a)?;
    let f = replayer.functions().cmd_draw_indexed_indirect.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.buffer, a.offset, a.draw_count, a.stride) };
    Ok(())
}

/// `vkCmdDrawIndexedIndirectCount`.
pub(super) fn cmd_draw_indexed_indirect_count(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDrawIndexedIndirectCount::decode(d)?;
    checks::command_buffer::cmd_draw_indexed_indirect_count(replayer, &a)?;
    let f = replayer.functions().cmd_draw_indexed_indirect_count.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.buffer,
            a.offset,
            a.count_buffer,
            a.count_buffer_offset,
            a.max_draw_count,
            a.stride,
        )
    };
    Ok(())
}

/// `vkCmdDrawIndirect`.
pub(super) fn cmd_draw_indirect(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDrawIndirect::decode(d)?;
    checks::command_buffer::cmd_draw_indirect(replayer, &a)?;
    let f = replayer.functions().cmd_draw_indirect.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.buffer, a.offset, a.draw_count, a.stride) };
    Ok(())
}

/// `vkCmdDrawIndirectByteCountEXT`.
pub(super) fn cmd_draw_indirect_byte_count_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDrawIndirectByteCountExt::decode(d)?;
    let f = replayer.functions().cmd_draw_indirect_byte_count_ext.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.instance_count,
            a.first_instance,
            a.counter_buffer,
            a.counter_buffer_offset,
            a.counter_offset,
            a.vertex_stride,
        )
    };
    Ok(())
}

/// `vkCmdDrawIndirectCount`.
pub(super) fn cmd_draw_indirect_count(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDrawIndirectCount::decode(d)?;
    checks::command_buffer::cmd_draw_indirect_count(replayer, &a)?;
    let f = replayer.functions().cmd_draw_indirect_count.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.buffer,
            a.offset,
            a.count_buffer,
            a.count_buffer_offset,
            a.max_draw_count,
            a.stride,
        )
    };
    Ok(())
}

/// `vkCmdDrawMeshTasksEXT`.
pub(super) fn cmd_draw_mesh_tasks_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDrawMeshTasksExt::decode(d)?;
    let f = replayer.functions().cmd_draw_mesh_tasks_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.group_count_x, a.group_count_y, a.group_count_z) };
    Ok(())
}

/// `vkCmdDrawMeshTasksIndirectCountEXT`.
pub(super) fn cmd_draw_mesh_tasks_indirect_count_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDrawMeshTasksIndirectCountExt::decode(d)?;
    checks::command_buffer::cmd_draw_mesh_tasks_indirect_count_ext(replayer, &a)?;
    let f = replayer.functions().cmd_draw_mesh_tasks_indirect_count_ext.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.buffer,
            a.offset,
            a.count_buffer,
            a.count_buffer_offset,
            a.max_draw_count,
            a.stride,
        )
    };
    Ok(())
}

/// `vkCmdDrawMeshTasksIndirectEXT`.
pub(super) fn cmd_draw_mesh_tasks_indirect_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDrawMeshTasksIndirectExt::decode(d)?;
    checks::command_buffer::cmd_draw_mesh_tasks_indirect_ext(replayer, &a)?;
    let f = replayer.functions().cmd_draw_mesh_tasks_indirect_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.buffer, a.offset, a.draw_count, a.stride) };
    Ok(())
}

/// `vkCmdDrawMultiEXT`.
pub(super) fn cmd_draw_multi_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDrawMultiExt::decode(d)?;
    let f = replayer.functions().cmd_draw_multi_ext.ok_or(MISSING)?;
    unsafe {
        f(command_buffer, a.draw_count, a.vertex_info.as_ptr(), a.instance_count, a.first_instance, a.stride)
    };
    Ok(())
}

/// `vkCmdDrawMultiIndexedEXT`.
pub(super) fn cmd_draw_multi_indexed_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdDrawMultiIndexedExt::decode(d)?;
    let f = replayer.functions().cmd_draw_multi_indexed_ext.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.draw_count,
            a.index_info.as_ptr(),
            a.instance_count,
            a.first_instance,
            a.stride,
            a.vertex_offset.map_or(ptr::null(), ptr::from_ref),
        )
    };
    Ok(())
}

/// `vkCmdEndConditionalRenderingEXT`.
pub(super) fn cmd_end_conditional_rendering_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdEndConditionalRenderingExt::decode(d)?;
    let f = replayer.functions().cmd_end_conditional_rendering_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer) };
    Ok(())
}

/// `vkCmdEndQuery`.
pub(super) fn cmd_end_query(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdEndQuery::decode(d)?;
    checks::command_buffer::cmd_end_query(replayer, &a)?;
    let f = replayer.functions().cmd_end_query.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.query_pool, a.query) };
    Ok(())
}

/// `vkCmdEndQueryIndexedEXT`.
pub(super) fn cmd_end_query_indexed_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdEndQueryIndexedExt::decode(d)?;
    checks::command_buffer::cmd_end_query_indexed_ext(replayer, &a)?;
    let f = replayer.functions().cmd_end_query_indexed_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.query_pool, a.query, a.index) };
    Ok(())
}

/// `vkCmdEndRenderPass`.
pub(super) fn cmd_end_render_pass(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdEndRenderPass::decode(d)?;
    let f = replayer.functions().cmd_end_render_pass.ok_or(MISSING)?;
    unsafe { f(command_buffer) };
    Ok(())
}

/// `vkCmdEndRenderPass2`.
pub(super) fn cmd_end_render_pass2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdEndRenderPass2::decode(d)?;
    let f = replayer.functions().cmd_end_render_pass2.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.subpass_end_info)) };
    Ok(())
}

/// `vkCmdEndRendering`.
pub(super) fn cmd_end_rendering(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdEndRendering::decode(d)?;
    let f = replayer.functions().cmd_end_rendering.ok_or(MISSING)?;
    unsafe { f(command_buffer) };
    Ok(())
}

/// `vkCmdEndTransformFeedbackEXT`.
pub(super) fn cmd_end_transform_feedback_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdEndTransformFeedbackExt::decode(d)?;
    checks::command_buffer::cmd_end_transform_feedback_ext(replayer, &a)?;
    let f = replayer.functions().cmd_end_transform_feedback_ext.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.first_counter_buffer,
            a.counter_buffer_count,
            a.counter_buffers.map_or(ptr::null(), |values| values.as_ptr()),
            a.counter_buffer_offsets.map_or(ptr::null(), |values| values.as_ptr()),
        )
    };
    Ok(())
}

/// `vkCmdExecuteCommands`.
pub(super) fn cmd_execute_commands(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdExecuteCommands::decode(d)?;
    commands::command_buffer::cmd_execute_commands(replayer, command_buffer, &a)
}

/// `vkCmdFillBuffer`.
pub(super) fn cmd_fill_buffer(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdFillBuffer::decode(d)?;
    checks::command_buffer::cmd_fill_buffer(replayer, &a)?;
    let f = replayer.functions().cmd_fill_buffer.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.dst_buffer, a.dst_offset, a.size, a.data) };
    Ok(())
}

/// `vkCmdNextSubpass`.
pub(super) fn cmd_next_subpass(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdNextSubpass::decode(d)?;
    let f = replayer.functions().cmd_next_subpass.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.contents) };
    Ok(())
}

/// `vkCmdNextSubpass2`.
pub(super) fn cmd_next_subpass2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdNextSubpass2::decode(d)?;
    let f = replayer.functions().cmd_next_subpass2.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.subpass_begin_info), ptr::from_ref(a.subpass_end_info)) };
    Ok(())
}

/// `vkCmdPipelineBarrier`.
pub(super) fn cmd_pipeline_barrier(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdPipelineBarrier::decode(d)?;
    let f = replayer.functions().cmd_pipeline_barrier.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.src_stage_mask,
            a.dst_stage_mask,
            a.dependency_flags,
            a.memory_barrier_count,
            a.memory_barriers.as_ptr(),
            a.buffer_memory_barrier_count,
            a.buffer_memory_barriers.as_ptr(),
            a.image_memory_barrier_count,
            a.image_memory_barriers.as_ptr(),
        )
    };
    Ok(())
}

/// `vkCmdPipelineBarrier2`.
pub(super) fn cmd_pipeline_barrier2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdPipelineBarrier2::decode(d)?;
    let f = replayer.functions().cmd_pipeline_barrier2.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.dependency_info)) };
    Ok(())
}

/// `vkCmdPushConstants`.
pub(super) fn cmd_push_constants(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdPushConstants::decode(d)?;
    checks::command_buffer::cmd_push_constants(replayer, &a)?;
    let f = replayer.functions().cmd_push_constants.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.layout, a.stage_flags, a.offset, a.size, a.values.as_ptr().cast()) };
    Ok(())
}

/// `vkCmdPushConstants2KHR`.
pub(super) fn cmd_push_constants2_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdPushConstants2Khr::decode(d)?;
    checks::command_buffer::cmd_push_constants2_khr(replayer, &a)?;
    let f = replayer.functions().cmd_push_constants2_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.push_constants_info)) };
    Ok(())
}

/// `vkCmdPushDescriptorSet2KHR`.
pub(super) fn cmd_push_descriptor_set2_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdPushDescriptorSet2Khr::decode(d)?;
    let f = replayer.functions().cmd_push_descriptor_set2_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.push_descriptor_set_info)) };
    Ok(())
}

/// `vkCmdPushDescriptorSetKHR`.
pub(super) fn cmd_push_descriptor_set_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdPushDescriptorSetKhr::decode(d)?;
    checks::command_buffer::cmd_push_descriptor_set_khr(replayer, &a)?;
    let f = replayer.functions().cmd_push_descriptor_set_khr.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.pipeline_bind_point,
            a.layout,
            a.set,
            a.descriptor_write_count,
            a.descriptor_writes.as_ptr(),
        )
    };
    Ok(())
}

/// `vkCmdResetEvent`.
pub(super) fn cmd_reset_event(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdResetEvent::decode(d)?;
    let f = replayer.functions().cmd_reset_event.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.event, a.stage_mask) };
    Ok(())
}

/// `vkCmdResetEvent2`.
pub(super) fn cmd_reset_event2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdResetEvent2::decode(d)?;
    let f = replayer.functions().cmd_reset_event2.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.event, a.stage_mask) };
    Ok(())
}

/// `vkCmdResetQueryPool`.
pub(super) fn cmd_reset_query_pool(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdResetQueryPool::decode(d)?;
    checks::command_buffer::cmd_reset_query_pool(replayer, &a)?;
    let f = replayer.functions().cmd_reset_query_pool.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.query_pool, a.first_query, a.query_count) };
    Ok(())
}

/// `vkCmdResolveImage`.
pub(super) fn cmd_resolve_image(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdResolveImage::decode(d)?;
    checks::command_buffer::cmd_resolve_image(replayer, &a)?;
    let f = replayer.functions().cmd_resolve_image.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.src_image,
            a.src_image_layout,
            a.dst_image,
            a.dst_image_layout,
            a.region_count,
            a.regions.as_ptr(),
        )
    };
    Ok(())
}

/// `vkCmdResolveImage2`.
pub(super) fn cmd_resolve_image2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdResolveImage2::decode(d)?;
    checks::command_buffer::cmd_resolve_image2(replayer, &a)?;
    let f = replayer.functions().cmd_resolve_image2.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.resolve_image_info)) };
    Ok(())
}

/// `vkCmdSetAlphaToCoverageEnableEXT`.
pub(super) fn cmd_set_alpha_to_coverage_enable_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetAlphaToCoverageEnableExt::decode(d)?;
    let f = replayer.functions().cmd_set_alpha_to_coverage_enable_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.alpha_to_coverage_enable) };
    Ok(())
}

/// `vkCmdSetAlphaToOneEnableEXT`.
pub(super) fn cmd_set_alpha_to_one_enable_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetAlphaToOneEnableExt::decode(d)?;
    let f = replayer.functions().cmd_set_alpha_to_one_enable_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.alpha_to_one_enable) };
    Ok(())
}

/// `vkCmdSetAttachmentFeedbackLoopEnableEXT`.
pub(super) fn cmd_set_attachment_feedback_loop_enable_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetAttachmentFeedbackLoopEnableExt::decode(d)?;
    let f = replayer.functions().cmd_set_attachment_feedback_loop_enable_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.aspect_mask) };
    Ok(())
}

/// `vkCmdSetBlendConstants`.
pub(super) fn cmd_set_blend_constants(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetBlendConstants::decode(d)?;
    let f = replayer.functions().cmd_set_blend_constants.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.blend_constants)) };
    Ok(())
}

/// `vkCmdSetColorBlendAdvancedEXT`.
pub(super) fn cmd_set_color_blend_advanced_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetColorBlendAdvancedExt::decode(d)?;
    checks::command_buffer::cmd_set_color_blend_advanced_ext(replayer, &a)?;
    let f = replayer.functions().cmd_set_color_blend_advanced_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.first_attachment, a.attachment_count, a.color_blend_advanced.as_ptr()) };
    Ok(())
}

/// `vkCmdSetColorBlendEnableEXT`.
pub(super) fn cmd_set_color_blend_enable_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetColorBlendEnableExt::decode(d)?;
    checks::command_buffer::cmd_set_color_blend_enable_ext(replayer, &a)?;
    let f = replayer.functions().cmd_set_color_blend_enable_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.first_attachment, a.attachment_count, a.color_blend_enables.as_ptr()) };
    Ok(())
}

/// `vkCmdSetColorBlendEquationEXT`.
pub(super) fn cmd_set_color_blend_equation_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetColorBlendEquationExt::decode(d)?;
    checks::command_buffer::cmd_set_color_blend_equation_ext(replayer, &a)?;
    let f = replayer.functions().cmd_set_color_blend_equation_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.first_attachment, a.attachment_count, a.color_blend_equations.as_ptr()) };
    Ok(())
}

/// `vkCmdSetColorWriteEnableEXT`.
pub(super) fn cmd_set_color_write_enable_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetColorWriteEnableExt::decode(d)?;
    checks::command_buffer::cmd_set_color_write_enable_ext(replayer, &a)?;
    let f = replayer.functions().cmd_set_color_write_enable_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.attachment_count, a.color_write_enables.as_ptr()) };
    Ok(())
}

/// `vkCmdSetColorWriteMaskEXT`.
pub(super) fn cmd_set_color_write_mask_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetColorWriteMaskExt::decode(d)?;
    checks::command_buffer::cmd_set_color_write_mask_ext(replayer, &a)?;
    let f = replayer.functions().cmd_set_color_write_mask_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.first_attachment, a.attachment_count, a.color_write_masks.as_ptr()) };
    Ok(())
}

/// `vkCmdSetConservativeRasterizationModeEXT`.
pub(super) fn cmd_set_conservative_rasterization_mode_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetConservativeRasterizationModeExt::decode(d)?;
    let f = replayer.functions().cmd_set_conservative_rasterization_mode_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.conservative_rasterization_mode) };
    Ok(())
}

/// `vkCmdSetCullMode`.
pub(super) fn cmd_set_cull_mode(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetCullMode::decode(d)?;
    let f = replayer.functions().cmd_set_cull_mode.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.cull_mode) };
    Ok(())
}

/// `vkCmdSetDepthBias`.
pub(super) fn cmd_set_depth_bias(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDepthBias::decode(d)?;
    let f = replayer.functions().cmd_set_depth_bias.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.depth_bias_constant_factor, a.depth_bias_clamp, a.depth_bias_slope_factor) };
    Ok(())
}

/// `vkCmdSetDepthBias2EXT`.
pub(super) fn cmd_set_depth_bias2_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDepthBias2Ext::decode(d)?;
    let f = replayer.functions().cmd_set_depth_bias2_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.depth_bias_info)) };
    Ok(())
}

/// `vkCmdSetDepthBiasEnable`.
pub(super) fn cmd_set_depth_bias_enable(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDepthBiasEnable::decode(d)?;
    let f = replayer.functions().cmd_set_depth_bias_enable.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.depth_bias_enable) };
    Ok(())
}

/// `vkCmdSetDepthBounds`.
pub(super) fn cmd_set_depth_bounds(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDepthBounds::decode(d)?;
    let f = replayer.functions().cmd_set_depth_bounds.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.min_depth_bounds, a.max_depth_bounds) };
    Ok(())
}

/// `vkCmdSetDepthBoundsTestEnable`.
pub(super) fn cmd_set_depth_bounds_test_enable(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDepthBoundsTestEnable::decode(d)?;
    let f = replayer.functions().cmd_set_depth_bounds_test_enable.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.depth_bounds_test_enable) };
    Ok(())
}

/// `vkCmdSetDepthClampEnableEXT`.
pub(super) fn cmd_set_depth_clamp_enable_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDepthClampEnableExt::decode(d)?;
    let f = replayer.functions().cmd_set_depth_clamp_enable_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.depth_clamp_enable) };
    Ok(())
}

/// `vkCmdSetDepthClipEnableEXT`.
pub(super) fn cmd_set_depth_clip_enable_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDepthClipEnableExt::decode(d)?;
    let f = replayer.functions().cmd_set_depth_clip_enable_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.depth_clip_enable) };
    Ok(())
}

/// `vkCmdSetDepthClipNegativeOneToOneEXT`.
pub(super) fn cmd_set_depth_clip_negative_one_to_one_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDepthClipNegativeOneToOneExt::decode(d)?;
    let f = replayer.functions().cmd_set_depth_clip_negative_one_to_one_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.negative_one_to_one) };
    Ok(())
}

/// `vkCmdSetDepthCompareOp`.
pub(super) fn cmd_set_depth_compare_op(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDepthCompareOp::decode(d)?;
    let f = replayer.functions().cmd_set_depth_compare_op.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.depth_compare_op) };
    Ok(())
}

/// `vkCmdSetDepthTestEnable`.
pub(super) fn cmd_set_depth_test_enable(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDepthTestEnable::decode(d)?;
    let f = replayer.functions().cmd_set_depth_test_enable.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.depth_test_enable) };
    Ok(())
}

/// `vkCmdSetDepthWriteEnable`.
pub(super) fn cmd_set_depth_write_enable(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDepthWriteEnable::decode(d)?;
    let f = replayer.functions().cmd_set_depth_write_enable.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.depth_write_enable) };
    Ok(())
}

/// `vkCmdSetDescriptorBufferOffsets2EXT`.
pub(super) fn cmd_set_descriptor_buffer_offsets2_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDescriptorBufferOffsets2Ext::decode(d)?;
    checks::command_buffer::cmd_set_descriptor_buffer_offsets2_ext(replayer, &a)?;
    let f = replayer.functions().cmd_set_descriptor_buffer_offsets2_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.set_descriptor_buffer_offsets_info)) };
    Ok(())
}

/// `vkCmdSetDescriptorBufferOffsetsEXT`.
pub(super) fn cmd_set_descriptor_buffer_offsets_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDescriptorBufferOffsetsExt::decode(d)?;
    checks::command_buffer::cmd_set_descriptor_buffer_offsets_ext(replayer, &a)?;
    let f = replayer.functions().cmd_set_descriptor_buffer_offsets_ext.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.pipeline_bind_point,
            a.layout,
            a.first_set,
            a.set_count,
            a.buffer_indices.as_ptr(),
            a.offsets.as_ptr(),
        )
    };
    Ok(())
}

/// `vkCmdSetDeviceMask`.
pub(super) fn cmd_set_device_mask(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDeviceMask::decode(d)?;
    let f = replayer.functions().cmd_set_device_mask.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.device_mask) };
    Ok(())
}

/// `vkCmdSetDiscardRectangleEXT`.
pub(super) fn cmd_set_discard_rectangle_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDiscardRectangleExt::decode(d)?;
    let f = replayer.functions().cmd_set_discard_rectangle_ext.ok_or(MISSING)?;
    unsafe {
        f(command_buffer, a.first_discard_rectangle, a.discard_rectangle_count, a.discard_rectangles.as_ptr())
    };
    Ok(())
}

/// `vkCmdSetDiscardRectangleEnableEXT`.
pub(super) fn cmd_set_discard_rectangle_enable_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDiscardRectangleEnableExt::decode(d)?;
    let f = replayer.functions().cmd_set_discard_rectangle_enable_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.discard_rectangle_enable) };
    Ok(())
}

/// `vkCmdSetDiscardRectangleModeEXT`.
pub(super) fn cmd_set_discard_rectangle_mode_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetDiscardRectangleModeExt::decode(d)?;
    let f = replayer.functions().cmd_set_discard_rectangle_mode_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.discard_rectangle_mode) };
    Ok(())
}

/// `vkCmdSetEvent`.
pub(super) fn cmd_set_event(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetEvent::decode(d)?;
    let f = replayer.functions().cmd_set_event.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.event, a.stage_mask) };
    Ok(())
}

/// `vkCmdSetEvent2`.
pub(super) fn cmd_set_event2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetEvent2::decode(d)?;
    let f = replayer.functions().cmd_set_event2.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.event, ptr::from_ref(a.dependency_info)) };
    Ok(())
}

/// `vkCmdSetExtraPrimitiveOverestimationSizeEXT`.
pub(super) fn cmd_set_extra_primitive_overestimation_size_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetExtraPrimitiveOverestimationSizeExt::decode(d)?;
    let f = replayer.functions().cmd_set_extra_primitive_overestimation_size_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.extra_primitive_overestimation_size) };
    Ok(())
}

/// `vkCmdSetFragmentShadingRateKHR`.
pub(super) fn cmd_set_fragment_shading_rate_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetFragmentShadingRateKhr::decode(d)?;
    let f = replayer.functions().cmd_set_fragment_shading_rate_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.fragment_size), ptr::from_ref(a.combiner_ops)) };
    Ok(())
}

/// `vkCmdSetFrontFace`.
pub(super) fn cmd_set_front_face(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetFrontFace::decode(d)?;
    let f = replayer.functions().cmd_set_front_face.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.front_face) };
    Ok(())
}

/// `vkCmdSetLineRasterizationModeEXT`.
pub(super) fn cmd_set_line_rasterization_mode_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetLineRasterizationModeExt::decode(d)?;
    let f = replayer.functions().cmd_set_line_rasterization_mode_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.line_rasterization_mode) };
    Ok(())
}

/// `vkCmdSetLineStippleEnableEXT`.
pub(super) fn cmd_set_line_stipple_enable_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetLineStippleEnableExt::decode(d)?;
    let f = replayer.functions().cmd_set_line_stipple_enable_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.stippled_line_enable) };
    Ok(())
}

/// `vkCmdSetLineStippleKHR`.
pub(super) fn cmd_set_line_stipple_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetLineStippleKhr::decode(d)?;
    let f = replayer.functions().cmd_set_line_stipple_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.line_stipple_factor, a.line_stipple_pattern) };
    Ok(())
}

/// `vkCmdSetLineWidth`.
pub(super) fn cmd_set_line_width(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetLineWidth::decode(d)?;
    let f = replayer.functions().cmd_set_line_width.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.line_width) };
    Ok(())
}

/// `vkCmdSetLogicOpEXT`.
pub(super) fn cmd_set_logic_op_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetLogicOpExt::decode(d)?;
    let f = replayer.functions().cmd_set_logic_op_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.logic_op) };
    Ok(())
}

/// `vkCmdSetLogicOpEnableEXT`.
pub(super) fn cmd_set_logic_op_enable_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetLogicOpEnableExt::decode(d)?;
    let f = replayer.functions().cmd_set_logic_op_enable_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.logic_op_enable) };
    Ok(())
}

/// `vkCmdSetPatchControlPointsEXT`.
pub(super) fn cmd_set_patch_control_points_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetPatchControlPointsExt::decode(d)?;
    let f = replayer.functions().cmd_set_patch_control_points_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.patch_control_points) };
    Ok(())
}

/// `vkCmdSetPolygonModeEXT`.
pub(super) fn cmd_set_polygon_mode_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetPolygonModeExt::decode(d)?;
    let f = replayer.functions().cmd_set_polygon_mode_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.polygon_mode) };
    Ok(())
}

/// `vkCmdSetPrimitiveRestartEnable`.
pub(super) fn cmd_set_primitive_restart_enable(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetPrimitiveRestartEnable::decode(d)?;
    let f = replayer.functions().cmd_set_primitive_restart_enable.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.primitive_restart_enable) };
    Ok(())
}

/// `vkCmdSetPrimitiveTopology`.
pub(super) fn cmd_set_primitive_topology(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetPrimitiveTopology::decode(d)?;
    let f = replayer.functions().cmd_set_primitive_topology.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.primitive_topology) };
    Ok(())
}

/// `vkCmdSetProvokingVertexModeEXT`.
pub(super) fn cmd_set_provoking_vertex_mode_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetProvokingVertexModeExt::decode(d)?;
    let f = replayer.functions().cmd_set_provoking_vertex_mode_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.provoking_vertex_mode) };
    Ok(())
}

/// `vkCmdSetRasterizationSamplesEXT`.
pub(super) fn cmd_set_rasterization_samples_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetRasterizationSamplesExt::decode(d)?;
    let f = replayer.functions().cmd_set_rasterization_samples_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.rasterization_samples) };
    Ok(())
}

/// `vkCmdSetRasterizationStreamEXT`.
pub(super) fn cmd_set_rasterization_stream_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetRasterizationStreamExt::decode(d)?;
    let f = replayer.functions().cmd_set_rasterization_stream_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.rasterization_stream) };
    Ok(())
}

/// `vkCmdSetRasterizerDiscardEnable`.
pub(super) fn cmd_set_rasterizer_discard_enable(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetRasterizerDiscardEnable::decode(d)?;
    let f = replayer.functions().cmd_set_rasterizer_discard_enable.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.rasterizer_discard_enable) };
    Ok(())
}

/// `vkCmdSetRayTracingPipelineStackSizeKHR`.
pub(super) fn cmd_set_ray_tracing_pipeline_stack_size_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetRayTracingPipelineStackSizeKhr::decode(d)?;
    let f = replayer.functions().cmd_set_ray_tracing_pipeline_stack_size_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.pipeline_stack_size) };
    Ok(())
}

/// `vkCmdSetRenderingAttachmentLocationsKHR`.
pub(super) fn cmd_set_rendering_attachment_locations_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetRenderingAttachmentLocationsKhr::decode(d)?;
    let f = replayer.functions().cmd_set_rendering_attachment_locations_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.location_info)) };
    Ok(())
}

/// `vkCmdSetRenderingInputAttachmentIndicesKHR`.
pub(super) fn cmd_set_rendering_input_attachment_indices_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetRenderingInputAttachmentIndicesKhr::decode(d)?;
    let f = replayer.functions().cmd_set_rendering_input_attachment_indices_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.location_info)) };
    Ok(())
}

/// `vkCmdSetSampleLocationsEXT`.
pub(super) fn cmd_set_sample_locations_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetSampleLocationsExt::decode(d)?;
    let f = replayer.functions().cmd_set_sample_locations_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, ptr::from_ref(a.sample_locations_info)) };
    Ok(())
}

/// `vkCmdSetSampleLocationsEnableEXT`.
pub(super) fn cmd_set_sample_locations_enable_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetSampleLocationsEnableExt::decode(d)?;
    let f = replayer.functions().cmd_set_sample_locations_enable_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.sample_locations_enable) };
    Ok(())
}

/// `vkCmdSetSampleMaskEXT`.
pub(super) fn cmd_set_sample_mask_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetSampleMaskExt::decode(d)?;
    checks::command_buffer::cmd_set_sample_mask_ext(replayer, &a)?;
    let f = replayer.functions().cmd_set_sample_mask_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.samples, a.sample_mask.as_ptr()) };
    Ok(())
}

/// `vkCmdSetScissor`.
pub(super) fn cmd_set_scissor(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetScissor::decode(d)?;
    checks::command_buffer::cmd_set_scissor(replayer, &a)?;
    let f = replayer.functions().cmd_set_scissor.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.first_scissor, a.scissor_count, a.scissors.as_ptr()) };
    Ok(())
}

/// `vkCmdSetScissorWithCount`.
pub(super) fn cmd_set_scissor_with_count(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetScissorWithCount::decode(d)?;
    checks::command_buffer::cmd_set_scissor_with_count(replayer, &a)?;
    let f = replayer.functions().cmd_set_scissor_with_count.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.scissor_count, a.scissors.as_ptr()) };
    Ok(())
}

/// `vkCmdSetStencilCompareMask`.
pub(super) fn cmd_set_stencil_compare_mask(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetStencilCompareMask::decode(d)?;
    let f = replayer.functions().cmd_set_stencil_compare_mask.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.face_mask, a.compare_mask) };
    Ok(())
}

/// `vkCmdSetStencilOp`.
pub(super) fn cmd_set_stencil_op(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetStencilOp::decode(d)?;
    let f = replayer.functions().cmd_set_stencil_op.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.face_mask, a.fail_op, a.pass_op, a.depth_fail_op, a.compare_op) };
    Ok(())
}

/// `vkCmdSetStencilReference`.
pub(super) fn cmd_set_stencil_reference(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetStencilReference::decode(d)?;
    let f = replayer.functions().cmd_set_stencil_reference.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.face_mask, a.reference) };
    Ok(())
}

/// `vkCmdSetStencilTestEnable`.
pub(super) fn cmd_set_stencil_test_enable(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetStencilTestEnable::decode(d)?;
    let f = replayer.functions().cmd_set_stencil_test_enable.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.stencil_test_enable) };
    Ok(())
}

/// `vkCmdSetStencilWriteMask`.
pub(super) fn cmd_set_stencil_write_mask(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetStencilWriteMask::decode(d)?;
    let f = replayer.functions().cmd_set_stencil_write_mask.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.face_mask, a.write_mask) };
    Ok(())
}

/// `vkCmdSetTessellationDomainOriginEXT`.
pub(super) fn cmd_set_tessellation_domain_origin_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetTessellationDomainOriginExt::decode(d)?;
    let f = replayer.functions().cmd_set_tessellation_domain_origin_ext.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.domain_origin) };
    Ok(())
}

/// `vkCmdSetVertexInputEXT`.
pub(super) fn cmd_set_vertex_input_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetVertexInputExt::decode(d)?;
    checks::command_buffer::cmd_set_vertex_input_ext(replayer, &a)?;
    let f = replayer.functions().cmd_set_vertex_input_ext.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.vertex_binding_description_count,
            a.vertex_binding_descriptions.as_ptr(),
            a.vertex_attribute_description_count,
            a.vertex_attribute_descriptions.as_ptr(),
        )
    };
    Ok(())
}

/// `vkCmdSetViewport`.
pub(super) fn cmd_set_viewport(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetViewport::decode(d)?;
    checks::command_buffer::cmd_set_viewport(replayer, &a)?;
    let f = replayer.functions().cmd_set_viewport.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.first_viewport, a.viewport_count, a.viewports.as_ptr()) };
    Ok(())
}

/// `vkCmdSetViewportWithCount`.
pub(super) fn cmd_set_viewport_with_count(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdSetViewportWithCount::decode(d)?;
    checks::command_buffer::cmd_set_viewport_with_count(replayer, &a)?;
    let f = replayer.functions().cmd_set_viewport_with_count.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.viewport_count, a.viewports.as_ptr()) };
    Ok(())
}

/// `vkCmdTraceRaysIndirect2KHR`.
pub(super) fn cmd_trace_rays_indirect2_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdTraceRaysIndirect2Khr::decode(d)?;
    let f = replayer.functions().cmd_trace_rays_indirect2_khr.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.indirect_device_address) };
    Ok(())
}

/// `vkCmdTraceRaysIndirectKHR`.
pub(super) fn cmd_trace_rays_indirect_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdTraceRaysIndirectKhr::decode(d)?;
    let f = replayer.functions().cmd_trace_rays_indirect_khr.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            ptr::from_ref(a.raygen_shader_binding_table),
            ptr::from_ref(a.miss_shader_binding_table),
            ptr::from_ref(a.hit_shader_binding_table),
            ptr::from_ref(a.callable_shader_binding_table),
            a.indirect_device_address,
        )
    };
    Ok(())
}

/// `vkCmdTraceRaysKHR`.
pub(super) fn cmd_trace_rays_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdTraceRaysKhr::decode(d)?;
    let f = replayer.functions().cmd_trace_rays_khr.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            ptr::from_ref(a.raygen_shader_binding_table),
            ptr::from_ref(a.miss_shader_binding_table),
            ptr::from_ref(a.hit_shader_binding_table),
            ptr::from_ref(a.callable_shader_binding_table),
            a.width,
            a.height,
            a.depth,
        )
    };
    Ok(())
}

/// `vkCmdUpdateBuffer`.
pub(super) fn cmd_update_buffer(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdUpdateBuffer::decode(d)?;
    checks::command_buffer::cmd_update_buffer(replayer, &a)?;
    let f = replayer.functions().cmd_update_buffer.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.dst_buffer, a.dst_offset, a.data_size, a.data.as_ptr().cast()) };
    Ok(())
}

/// `vkCmdWaitEvents`.
pub(super) fn cmd_wait_events(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdWaitEvents::decode(d)?;
    let f = replayer.functions().cmd_wait_events.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.event_count,
            a.events.as_ptr(),
            a.src_stage_mask,
            a.dst_stage_mask,
            a.memory_barrier_count,
            a.memory_barriers.as_ptr(),
            a.buffer_memory_barrier_count,
            a.buffer_memory_barriers.as_ptr(),
            a.image_memory_barrier_count,
            a.image_memory_barriers.as_ptr(),
        )
    };
    Ok(())
}

/// `vkCmdWaitEvents2`.
pub(super) fn cmd_wait_events2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdWaitEvents2::decode(d)?;
    let f = replayer.functions().cmd_wait_events2.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.event_count, a.events.as_ptr(), a.dependency_infos.as_ptr()) };
    Ok(())
}

/// `vkCmdWriteAccelerationStructuresPropertiesKHR`.
pub(super) fn cmd_write_acceleration_structures_properties_khr(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdWriteAccelerationStructuresPropertiesKhr::decode(d)?;
    checks::command_buffer::cmd_write_acceleration_structures_properties_khr(replayer, &a)?;
    let f = replayer.functions().cmd_write_acceleration_structures_properties_khr.ok_or(MISSING)?;
    unsafe {
        f(
            command_buffer,
            a.acceleration_structure_count,
            a.acceleration_structures.as_ptr(),
            a.query_type,
            a.query_pool,
            a.first_query,
        )
    };
    Ok(())
}

/// `vkCmdWriteMicromapsPropertiesEXT`.
pub(super) fn cmd_write_micromaps_properties_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdWriteMicromapsPropertiesExt::decode(d)?;
    checks::command_buffer::cmd_write_micromaps_properties_ext(replayer, &a)?;
    let f = replayer.functions().cmd_write_micromaps_properties_ext.ok_or(MISSING)?;
    unsafe {
        f(command_buffer, a.micromap_count, a.micromaps.as_ptr(), a.query_type, a.query_pool, a.first_query)
    };
    Ok(())
}

/// `vkCmdWriteTimestamp`.
pub(super) fn cmd_write_timestamp(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdWriteTimestamp::decode(d)?;
    checks::command_buffer::cmd_write_timestamp(replayer, &a)?;
    let f = replayer.functions().cmd_write_timestamp.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.pipeline_stage, a.query_pool, a.query) };
    Ok(())
}

/// `vkCmdWriteTimestamp2`.
pub(super) fn cmd_write_timestamp2(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::CmdWriteTimestamp2::decode(d)?;
    checks::command_buffer::cmd_write_timestamp2(replayer, &a)?;
    let f = replayer.functions().cmd_write_timestamp2.ok_or(MISSING)?;
    unsafe { f(command_buffer, a.stage, a.query_pool, a.query) };
    Ok(())
}

/// `vkResetCommandBuffer`.
pub(super) fn reset_command_buffer(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::command_buffer::ResetCommandBuffer::decode(d)?;
    d.finish()?;
    commands::command_buffer::reset_command_buffer(replayer, &a, call)
}
