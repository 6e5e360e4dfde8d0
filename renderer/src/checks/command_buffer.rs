//! Recorded commands: counts against limits, ranges against buffers and query pools. Drivers keep state in arrays of fixed
//! sizes and copy into them without looking.

use ash::vk;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::command_buffer as decode;

pub(crate) use super::image_transfer::{
    cmd_blit_image, cmd_blit_image2, cmd_clear_color_image, cmd_clear_depth_stencil_image,
    cmd_copy_buffer_to_image, cmd_copy_buffer_to_image2, cmd_copy_image, cmd_copy_image_to_buffer,
    cmd_copy_image_to_buffer2, cmd_copy_image2, cmd_resolve_image, cmd_resolve_image2,
};
pub(crate) use super::transfer::{cmd_copy_buffer, cmd_copy_buffer2, cmd_fill_buffer, cmd_update_buffer};
use super::{descriptor_set, holds, one_sample_count, query_pool, within, within_buffer};
use crate::replayer::Replayer;

const INDIRECT: &str = "indirect commands beyond their buffer";
/// `maxTransformFeedbackBuffers` of every driver that has any.
const TRANSFORM_FEEDBACK_BUFFERS: u32 = 4;

fn limits(replayer: &Replayer) -> Result<&vk::PhysicalDeviceLimits, DecodeError> {
    Ok(replayer.device()?.limits())
}

macro_rules! ranges {
    ($($(#[$doc:meta])* $name:ident($args:ident: $ty:ident, $limits:ident) = $first:expr, $count:expr, $max:expr;)*) => { $(
        $(#[$doc])*
        pub(crate) fn $name(replayer: &Replayer, $args: &decode::$ty<'_>) -> Result<(), DecodeError> {
            let $limits = limits(replayer)?;
            within($first, $count, $max, concat!(stringify!($ty), " beyond the limits"))
        }
    )* };
}

ranges! {
    /// `vkCmdSetViewport`.
    cmd_set_viewport(a: CmdSetViewport, l) = a.first_viewport, a.viewport_count, l.max_viewports;
    /// `vkCmdSetViewportWithCount`.
    cmd_set_viewport_with_count(a: CmdSetViewportWithCount, l) = 0, a.viewport_count, l.max_viewports;
    /// `vkCmdSetScissor`.
    cmd_set_scissor(a: CmdSetScissor, l) = a.first_scissor, a.scissor_count, l.max_viewports;
    /// `vkCmdSetScissorWithCount`.
    cmd_set_scissor_with_count(a: CmdSetScissorWithCount, l) = 0, a.scissor_count, l.max_viewports;
    /// `vkCmdPushConstants`.
    cmd_push_constants(a: CmdPushConstants, l) = a.offset, a.size, l.max_push_constants_size;
    /// `vkCmdPushConstants2KHR`.
    cmd_push_constants2_khr(a: CmdPushConstants2Khr, l) =
        a.push_constants_info.offset, a.push_constants_info.size, l.max_push_constants_size;
    /// `vkCmdBindDescriptorBuffersEXT`: drivers bind at least one for each set.
    cmd_bind_descriptor_buffers_ext(a: CmdBindDescriptorBuffersExt, l) =
        0, a.buffer_count, l.max_bound_descriptor_sets;
    /// `vkCmdSetDescriptorBufferOffsetsEXT`.
    cmd_set_descriptor_buffer_offsets_ext(a: CmdSetDescriptorBufferOffsetsExt, l) =
        a.first_set, a.set_count, l.max_bound_descriptor_sets;
    /// `vkCmdSetDescriptorBufferOffsets2EXT`.
    cmd_set_descriptor_buffer_offsets2_ext(a: CmdSetDescriptorBufferOffsets2Ext, l) =
        a.set_descriptor_buffer_offsets_info.first_set,
        a.set_descriptor_buffer_offsets_info.set_count,
        l.max_bound_descriptor_sets;
    /// `vkCmdBeginRendering`.
    cmd_begin_rendering(a: CmdBeginRendering, l) =
        0, a.rendering_info.color_attachment_count, l.max_color_attachments;
    /// `vkCmdSetColorBlendEnableEXT`.
    cmd_set_color_blend_enable_ext(a: CmdSetColorBlendEnableExt, l) =
        a.first_attachment, a.attachment_count, l.max_color_attachments;
    /// `vkCmdSetColorBlendEquationEXT`.
    cmd_set_color_blend_equation_ext(a: CmdSetColorBlendEquationExt, l) =
        a.first_attachment, a.attachment_count, l.max_color_attachments;
    /// `vkCmdSetColorBlendAdvancedEXT`.
    cmd_set_color_blend_advanced_ext(a: CmdSetColorBlendAdvancedExt, l) =
        a.first_attachment, a.attachment_count, l.max_color_attachments;
    /// `vkCmdSetColorWriteMaskEXT`.
    cmd_set_color_write_mask_ext(a: CmdSetColorWriteMaskExt, l) =
        a.first_attachment, a.attachment_count, l.max_color_attachments;
    /// `vkCmdSetColorWriteEnableEXT`.
    cmd_set_color_write_enable_ext(a: CmdSetColorWriteEnableExt, l) =
        0, a.attachment_count, l.max_color_attachments;
    /// `vkCmdBindTransformFeedbackBuffersEXT`.
    cmd_bind_transform_feedback_buffers_ext(a: CmdBindTransformFeedbackBuffersExt, _l) =
        a.first_binding, a.binding_count, TRANSFORM_FEEDBACK_BUFFERS;
    /// `vkCmdBeginTransformFeedbackEXT`.
    cmd_begin_transform_feedback_ext(a: CmdBeginTransformFeedbackExt, _l) =
        a.first_counter_buffer, a.counter_buffer_count, TRANSFORM_FEEDBACK_BUFFERS;
    /// `vkCmdEndTransformFeedbackEXT`.
    cmd_end_transform_feedback_ext(a: CmdEndTransformFeedbackExt, _l) =
        a.first_counter_buffer, a.counter_buffer_count, TRANSFORM_FEEDBACK_BUFFERS;
}

/// `vkCmdBindVertexBuffers`.
pub(crate) fn cmd_bind_vertex_buffers(
    replayer: &Replayer,
    args: &decode::CmdBindVertexBuffers<'_>,
) -> Result<(), DecodeError> {
    vertex_buffers(replayer, args.first_binding, args.buffers, args.offsets)
}

/// `vkCmdBindVertexBuffers2`.
pub(crate) fn cmd_bind_vertex_buffers2(
    replayer: &Replayer,
    args: &decode::CmdBindVertexBuffers2<'_>,
) -> Result<(), DecodeError> {
    vertex_buffers(replayer, args.first_binding, args.buffers, args.offsets)
}

/// Drivers take the offset off the buffer's size. Sizes of their own are the GPU's to keep.
fn vertex_buffers(
    replayer: &Replayer,
    first: u32,
    buffers: &[vk::Buffer],
    offsets: &[u64],
) -> Result<(), DecodeError> {
    let count = u32::try_from(buffers.len()).unwrap_or(u32::MAX);
    within(first, count, limits(replayer)?.max_vertex_input_bindings, "vertex buffers beyond the limits")?;
    let sizes = &replayer.device()?.extents().buffers;
    buffers.iter().zip(offsets).try_for_each(|(buffer, offset)| {
        within_buffer(sizes.of(*buffer), *offset, 0, "vertices beyond their buffer")
    })
}

const INDICES: &str = "indices beyond their buffer";

/// `vkCmdBindIndexBuffer`.
pub(crate) fn cmd_bind_index_buffer(
    replayer: &Replayer,
    args: &decode::CmdBindIndexBuffer,
) -> Result<(), DecodeError> {
    within_buffer(replayer.device()?.extents().buffers.of(args.buffer), args.offset, 0, INDICES)
}

/// `vkCmdBindIndexBuffer2KHR`.
pub(crate) fn cmd_bind_index_buffer2_khr(
    replayer: &Replayer,
    args: &decode::CmdBindIndexBuffer2Khr,
) -> Result<(), DecodeError> {
    within_buffer(replayer.device()?.extents().buffers.of(args.buffer), args.offset, args.size, INDICES)
}

/// `vkCmdBindDescriptorBufferEmbeddedSamplersEXT`.
pub(crate) fn cmd_bind_descriptor_buffer_embedded_samplers_ext(
    replayer: &Replayer,
    args: &decode::CmdBindDescriptorBufferEmbeddedSamplersExt,
) -> Result<(), DecodeError> {
    within(args.set, 1, limits(replayer)?.max_bound_descriptor_sets, "descriptor sets beyond the limits")
}

/// `vkCmdBindDescriptorBufferEmbeddedSamplers2EXT`.
pub(crate) fn cmd_bind_descriptor_buffer_embedded_samplers2_ext(
    replayer: &Replayer,
    args: &decode::CmdBindDescriptorBufferEmbeddedSamplers2Ext<'_>,
) -> Result<(), DecodeError> {
    let set = args.bind_descriptor_buffer_embedded_samplers_info.set;
    within(set, 1, limits(replayer)?.max_bound_descriptor_sets, "descriptor sets beyond the limits")
}

/// `vkCmdSetSampleMaskEXT`.
pub(crate) fn cmd_set_sample_mask_ext(
    _: &Replayer,
    args: &decode::CmdSetSampleMaskExt<'_>,
) -> Result<(), DecodeError> {
    holds(one_sample_count(args.samples), "a sample mask of no number of samples")
}

/// `vkCmdBindDescriptorSets`.
pub(crate) fn cmd_bind_descriptor_sets(
    replayer: &Replayer,
    args: &decode::CmdBindDescriptorSets<'_>,
) -> Result<(), DecodeError> {
    let limits = limits(replayer)?;
    sets(limits, args.first_set, args.descriptor_set_count, args.dynamic_offset_count)
}

/// `vkCmdBindDescriptorSets2KHR`.
pub(crate) fn cmd_bind_descriptor_sets2_khr(
    replayer: &Replayer,
    args: &decode::CmdBindDescriptorSets2Khr<'_>,
) -> Result<(), DecodeError> {
    let info = args.bind_descriptor_sets_info;
    sets(limits(replayer)?, info.first_set, info.descriptor_set_count, info.dynamic_offset_count)
}

fn sets(
    limits: &vk::PhysicalDeviceLimits,
    first: u32,
    count: u32,
    dynamic_offsets: u32,
) -> Result<(), DecodeError> {
    within(first, count, limits.max_bound_descriptor_sets, "descriptor sets beyond the limits")?;
    let dynamic = limits
        .max_descriptor_set_uniform_buffers_dynamic
        .saturating_add(limits.max_descriptor_set_storage_buffers_dynamic);
    holds(dynamic_offsets <= dynamic, "more dynamic offsets than there are dynamic buffers")
}

/// `vkCmdPushDescriptorSetKHR`.
pub(crate) fn cmd_push_descriptor_set_khr(
    replayer: &Replayer,
    args: &decode::CmdPushDescriptorSetKhr<'_>,
) -> Result<(), DecodeError> {
    let limits = limits(replayer)?;
    within(args.set, 1, limits.max_bound_descriptor_sets, "descriptor sets beyond the limits")?;
    let whole = args
        .descriptor_writes
        .iter()
        .all(|write| write.descriptor_count == 0 || descriptor_set::has_contents(write));
    holds(whole, "descriptors without what is in them")
}

/// `vkCmdSetVertexInputEXT`.
pub(crate) fn cmd_set_vertex_input_ext(
    replayer: &Replayer,
    args: &decode::CmdSetVertexInputExt<'_>,
) -> Result<(), DecodeError> {
    let limits = limits(replayer)?;
    let bindings = args.vertex_binding_descriptions;
    let attributes = args.vertex_attribute_descriptions;
    let fits = bindings.iter().all(|binding| binding.binding < limits.max_vertex_input_bindings)
        && attributes.iter().all(|attribute| {
            attribute.location < limits.max_vertex_input_attributes
                && attribute.binding < limits.max_vertex_input_bindings
        });
    holds(fits, "vertex input beyond the limits")
}

/// `vkCmdClearAttachments`.
pub(crate) fn cmd_clear_attachments(
    replayer: &Replayer,
    args: &decode::CmdClearAttachments<'_>,
) -> Result<(), DecodeError> {
    let limits = limits(replayer)?;
    let fits = args.attachments.iter().all(|attachment| {
        !attachment.aspect_mask.contains(vk::ImageAspectFlags::COLOR)
            || attachment.color_attachment == vk::ATTACHMENT_UNUSED
            || attachment.color_attachment < limits.max_color_attachments
    });
    holds(fits, "a color attachment beyond the limits")
}

macro_rules! queries {
    ($($(#[$doc:meta])* $name:ident($args:ident: $ty:ty) = $first:expr, $count:expr;)*) => { $(
        $(#[$doc])*
        pub(crate) fn $name(replayer: &Replayer, $args: &$ty) -> Result<(), DecodeError> {
            query_pool::queries(replayer, $args.query_pool, $first, $count)
        }
    )* };
}

queries! {
    /// `vkCmdBeginQuery`.
    cmd_begin_query(a: decode::CmdBeginQuery) = a.query, 1;
    /// `vkCmdBeginQueryIndexedEXT`.
    cmd_begin_query_indexed_ext(a: decode::CmdBeginQueryIndexedExt) = a.query, 1;
    /// `vkCmdEndQuery`.
    cmd_end_query(a: decode::CmdEndQuery) = a.query, 1;
    /// `vkCmdEndQueryIndexedEXT`.
    cmd_end_query_indexed_ext(a: decode::CmdEndQueryIndexedExt) = a.query, 1;
    /// `vkCmdResetQueryPool`.
    cmd_reset_query_pool(a: decode::CmdResetQueryPool) = a.first_query, a.query_count;
    /// `vkCmdWriteTimestamp`.
    cmd_write_timestamp(a: decode::CmdWriteTimestamp) = a.query, 1;
    /// `vkCmdWriteTimestamp2`.
    cmd_write_timestamp2(a: decode::CmdWriteTimestamp2) = a.query, 1;
    /// `vkCmdWriteAccelerationStructuresPropertiesKHR`.
    cmd_write_acceleration_structures_properties_khr(a: decode::CmdWriteAccelerationStructuresPropertiesKhr<'_>) =
        a.first_query, a.acceleration_structure_count;
    /// `vkCmdWriteMicromapsPropertiesEXT`.
    cmd_write_micromaps_properties_ext(a: decode::CmdWriteMicromapsPropertiesExt<'_>) =
        a.first_query, a.micromap_count;
}

/// `vkCmdCopyQueryPoolResults`: the last result begins within the buffer, how long it is depends on the queries.
pub(crate) fn cmd_copy_query_pool_results(
    replayer: &Replayer,
    args: &decode::CmdCopyQueryPoolResults,
) -> Result<(), DecodeError> {
    query_pool::queries(replayer, args.query_pool, args.first_query, args.query_count)?;
    let beyond = "query results beyond their buffer";
    let last = args.stride.checked_mul(args.query_count.saturating_sub(1).into());
    let bytes = if args.flags.contains(vk::QueryResultFlags::TYPE_64) { 8 } else { 4 };
    let size = last.and_then(|last| last.checked_add(bytes)).ok_or(DecodeError::Breach(beyond))?;
    let buffer = replayer.device()?.extents().buffers.of(args.dst_buffer);
    within_buffer(buffer, args.dst_offset, size, beyond)
}

fn indirect(
    replayer: &Replayer,
    buffer: vk::Buffer,
    offset: u64,
    count: u32,
    stride: u32,
    bytes: usize,
) -> Result<(), DecodeError> {
    let Some(more) = count.checked_sub(1) else { return Ok(()) };
    let size = u64::from(more) * u64::from(stride) + u64::try_from(bytes).unwrap_or(u64::MAX);
    within_buffer(replayer.device()?.extents().buffers.of(buffer), offset, size, INDIRECT)
}

macro_rules! indirect_draws {
    ($($(#[$doc:meta])* $name:ident($ty:ident, $command:ident), $counted:ident($counted_ty:ident);)*) => { $(
        $(#[$doc])*
        pub(crate) fn $name(replayer: &Replayer, args: &decode::$ty) -> Result<(), DecodeError> {
            let bytes = size_of::<vk::$command>();
            indirect(replayer, args.buffer, args.offset, args.draw_count, args.stride, bytes)
        }

        /// The same with a count from a buffer, which has to be in there; how many commands there are it says itself.
        pub(crate) fn $counted(replayer: &Replayer, args: &decode::$counted_ty) -> Result<(), DecodeError> {
            indirect(replayer, args.count_buffer, args.count_buffer_offset, 1, 0, size_of::<u32>())?;
            indirect(replayer, args.buffer, args.offset, 1, 0, 0)
        }
    )* };
}

indirect_draws! {
    /// `vkCmdDrawIndirect`.
    cmd_draw_indirect(CmdDrawIndirect, DrawIndirectCommand), cmd_draw_indirect_count(CmdDrawIndirectCount);
    /// `vkCmdDrawIndexedIndirect`.
    cmd_draw_indexed_indirect(CmdDrawIndexedIndirect, DrawIndexedIndirectCommand),
        cmd_draw_indexed_indirect_count(CmdDrawIndexedIndirectCount);
    /// `vkCmdDrawMeshTasksIndirectEXT`.
    cmd_draw_mesh_tasks_indirect_ext(CmdDrawMeshTasksIndirectExt, DrawMeshTasksIndirectCommandEXT),
        cmd_draw_mesh_tasks_indirect_count_ext(CmdDrawMeshTasksIndirectCountExt);
}

/// `vkCmdDispatchIndirect`.
pub(crate) fn cmd_dispatch_indirect(
    replayer: &Replayer,
    args: &decode::CmdDispatchIndirect,
) -> Result<(), DecodeError> {
    indirect(replayer, args.buffer, args.offset, 1, 0, size_of::<vk::DispatchIndirectCommand>())
}
