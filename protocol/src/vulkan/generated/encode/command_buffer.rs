// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `command_buffer`.

use super::prelude::*;

impl EncodeBody for vk::BufferMemoryBarrier<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src_access_mask);
        e.value(&self.dst_access_mask);
        e.value(&self.src_queue_family_index);
        e.value(&self.dst_queue_family_index);
        e.value(&self.buffer);
        e.value(&self.offset);
        e.value(&self.size);
    }
}

impl EncodeBody for vk::ImageMemoryBarrier<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src_access_mask);
        e.value(&self.dst_access_mask);
        e.value(&self.old_layout);
        e.value(&self.new_layout);
        e.value(&self.src_queue_family_index);
        e.value(&self.dst_queue_family_index);
        e.value(&self.image);
        e.value(&self.subresource_range);
    }
}

impl EncodeBody for vk::CommandBufferAllocateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.command_pool);
        e.value(&self.level);
        e.value(&self.command_buffer_count);
    }
}

impl Encode for vk::CommandBufferInheritanceInfo<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        let outer = e.enter(ignored_when::inheritance(self, e.context()));
        e.tagged(self);
        e.leave(outer);
    }
}

impl EncodeBody for vk::CommandBufferInheritanceInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.render_pass);
        e.value(&self.subpass);
        e.value(&self.framebuffer);
        e.value(&self.occlusion_query_enable);
        e.value(&self.query_flags);
        e.value(&self.pipeline_statistics);
    }
}

impl Encode for vk::CommandBufferBeginInfo<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        let outer = e.enter(ignored_when::command_buffer_begin(self, e.context()));
        e.tagged(self);
        e.leave(outer);
    }
}

impl EncodeBody for vk::CommandBufferBeginInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.pointer(self.p_inheritance_info);
    }
}

impl EncodeBody for vk::RenderPassBeginInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.render_pass);
        e.value(&self.framebuffer);
        e.value(&self.render_area);
        e.value(&self.clear_value_count);
        e.array(self.p_clear_values, self.clear_value_count as usize);
    }
}

impl EncodeBody for vk::DeviceGroupRenderPassBeginInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.device_mask);
        e.value(&self.device_render_area_count);
        e.array(self.p_device_render_areas, self.device_render_area_count as usize);
    }
}

impl EncodeBody for vk::ConditionalRenderingBeginInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.buffer);
        e.value(&self.offset);
        e.value(&self.flags);
    }
}

impl EncodeBody for vk::SampleLocationsInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.sample_locations_per_pixel);
        e.value(&self.sample_location_grid_size);
        e.value(&self.sample_locations_count);
        e.array(self.p_sample_locations, self.sample_locations_count as usize);
    }
}

impl Encode for vk::AttachmentSampleLocationsEXT<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.attachment_index);
        e.value(&self.sample_locations_info);
    }
}

impl Encode for vk::SubpassSampleLocationsEXT<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.subpass_index);
        e.value(&self.sample_locations_info);
    }
}

impl EncodeBody for vk::RenderPassSampleLocationsBeginInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.attachment_initial_sample_locations_count);
        e.array(
            self.p_attachment_initial_sample_locations,
            self.attachment_initial_sample_locations_count as usize,
        );
        e.value(&self.post_subpass_sample_locations_count);
        e.array(self.p_post_subpass_sample_locations, self.post_subpass_sample_locations_count as usize);
    }
}

impl EncodeBody for vk::RenderPassAttachmentBeginInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.attachment_count);
        e.array(self.p_attachments, self.attachment_count as usize);
    }
}

impl EncodeBody for vk::CopyAccelerationStructureInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src);
        e.value(&self.dst);
        e.value(&self.mode);
    }
}

impl EncodeBody for vk::CopyAccelerationStructureToMemoryInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src);
        e.value(&self.dst);
        e.value(&self.mode);
    }
}

impl EncodeBody for vk::CopyMemoryToAccelerationStructureInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src);
        e.value(&self.dst);
        e.value(&self.mode);
    }
}

impl EncodeBody for vk::CopyBufferInfo2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src_buffer);
        e.value(&self.dst_buffer);
        e.value(&self.region_count);
        e.array(self.p_regions, self.region_count as usize);
    }
}

impl EncodeBody for vk::CopyImageInfo2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src_image);
        e.value(&self.src_image_layout);
        e.value(&self.dst_image);
        e.value(&self.dst_image_layout);
        e.value(&self.region_count);
        e.array(self.p_regions, self.region_count as usize);
    }
}

impl EncodeBody for vk::BlitImageInfo2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src_image);
        e.value(&self.src_image_layout);
        e.value(&self.dst_image);
        e.value(&self.dst_image_layout);
        e.value(&self.region_count);
        e.array(self.p_regions, self.region_count as usize);
        e.value(&self.filter);
    }
}

impl EncodeBody for vk::CopyBufferToImageInfo2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src_buffer);
        e.value(&self.dst_image);
        e.value(&self.dst_image_layout);
        e.value(&self.region_count);
        e.array(self.p_regions, self.region_count as usize);
    }
}

impl EncodeBody for vk::CopyImageToBufferInfo2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src_image);
        e.value(&self.src_image_layout);
        e.value(&self.dst_buffer);
        e.value(&self.region_count);
        e.array(self.p_regions, self.region_count as usize);
    }
}

impl EncodeBody for vk::ResolveImageInfo2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src_image);
        e.value(&self.src_image_layout);
        e.value(&self.dst_image);
        e.value(&self.dst_image_layout);
        e.value(&self.region_count);
        e.array(self.p_regions, self.region_count as usize);
    }
}

impl EncodeBody for vk::ImageMemoryBarrier2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src_stage_mask);
        e.value(&self.src_access_mask);
        e.value(&self.dst_stage_mask);
        e.value(&self.dst_access_mask);
        e.value(&self.old_layout);
        e.value(&self.new_layout);
        e.value(&self.src_queue_family_index);
        e.value(&self.dst_queue_family_index);
        e.value(&self.image);
        e.value(&self.subresource_range);
    }
}

impl EncodeBody for vk::BufferMemoryBarrier2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src_stage_mask);
        e.value(&self.src_access_mask);
        e.value(&self.dst_stage_mask);
        e.value(&self.dst_access_mask);
        e.value(&self.src_queue_family_index);
        e.value(&self.dst_queue_family_index);
        e.value(&self.buffer);
        e.value(&self.offset);
        e.value(&self.size);
    }
}

impl EncodeBody for vk::DependencyInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.dependency_flags);
        e.value(&self.memory_barrier_count);
        e.array(self.p_memory_barriers, self.memory_barrier_count as usize);
        e.value(&self.buffer_memory_barrier_count);
        e.array(self.p_buffer_memory_barriers, self.buffer_memory_barrier_count as usize);
        e.value(&self.image_memory_barrier_count);
        e.array(self.p_image_memory_barriers, self.image_memory_barrier_count as usize);
    }
}

impl EncodeBody for vk::DescriptorBufferBindingPushDescriptorBufferHandleEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.buffer);
    }
}

impl EncodeBody for vk::RenderingInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.render_area);
        e.value(&self.layer_count);
        e.value(&self.view_mask);
        e.value(&self.color_attachment_count);
        e.array(self.p_color_attachments, self.color_attachment_count as usize);
        e.pointer(self.p_depth_attachment);
        e.pointer(self.p_stencil_attachment);
    }
}

impl EncodeBody for vk::RenderingAttachmentInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.image_view);
        e.value(&self.image_layout);
        e.value(&self.resolve_mode);
        if ignored_when::nothing_is_resolved(self, e.context()) {
            e.value(&<vk::ImageView>::default())
        } else {
            e.value(&self.resolve_image_view)
        }
        e.value(&self.resolve_image_layout);
        e.value(&self.load_op);
        e.value(&self.store_op);
        e.value(&self.clear_value);
    }
}

impl EncodeBody for vk::RenderingFragmentShadingRateAttachmentInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.image_view);
        e.value(&self.image_layout);
        e.value(&self.shading_rate_attachment_texel_size);
    }
}

impl EncodeBody for vk::CommandBufferInheritanceRenderingInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.view_mask);
        e.value(&self.color_attachment_count);
        {
            let p = e.unless(
                ignored_when::no_inherited_rendering(self, e.context()),
                self.p_color_attachment_formats,
            );
            e.array(p, self.color_attachment_count as usize);
        }
        e.value(&self.depth_attachment_format);
        e.value(&self.stencil_attachment_format);
        e.value(&self.rasterization_samples);
    }
}

impl EncodeBody for vk::CopyMicromapInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src);
        e.value(&self.dst);
        e.value(&self.mode);
    }
}

impl EncodeBody for vk::CopyMicromapToMemoryInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src);
        e.value(&self.dst);
        e.value(&self.mode);
    }
}

impl EncodeBody for vk::CopyMemoryToMicromapInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src);
        e.value(&self.dst);
        e.value(&self.mode);
    }
}

impl EncodeBody for vk::BindDescriptorSetsInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.stage_flags);
        e.value(&self.layout);
        e.value(&self.first_set);
        e.value(&self.descriptor_set_count);
        e.array(self.p_descriptor_sets, self.descriptor_set_count as usize);
        e.value(&self.dynamic_offset_count);
        e.array(self.p_dynamic_offsets, self.dynamic_offset_count as usize);
    }
}

impl EncodeBody for vk::PushConstantsInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.layout);
        e.value(&self.stage_flags);
        e.value(&self.offset);
        e.value(&self.size);
        e.opaque(self.p_values, self.size as usize);
    }
}

impl Encode for vk::PushDescriptorSetInfoKHR<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        let outer = e.enter(ignored_when::push_descriptor_info(self, e.context()));
        e.tagged(self);
        e.leave(outer);
    }
}

impl EncodeBody for vk::PushDescriptorSetInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.stage_flags);
        e.value(&self.layout);
        e.value(&self.set);
        e.value(&self.descriptor_write_count);
        e.array(self.p_descriptor_writes, self.descriptor_write_count as usize);
    }
}

impl EncodeBody for vk::SetDescriptorBufferOffsetsInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.stage_flags);
        e.value(&self.layout);
        e.value(&self.first_set);
        e.value(&self.set_count);
        e.array(self.p_buffer_indices, self.set_count as usize);
        e.array(self.p_offsets, self.set_count as usize);
    }
}

impl EncodeBody for vk::BindDescriptorBufferEmbeddedSamplersInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.stage_flags);
        e.value(&self.layout);
        e.value(&self.set);
    }
}

impl EncodeBody for vk::RenderingAttachmentLocationInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.color_attachment_count);
        e.array(self.p_color_attachment_locations, self.color_attachment_count as usize);
    }
}

impl EncodeBody for vk::RenderingInputAttachmentIndexInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.color_attachment_count);
        e.array(self.p_color_attachment_input_indices, self.color_attachment_count as usize);
        e.pointer(self.p_depth_input_attachment_index);
        e.pointer(self.p_stencil_input_attachment_index);
    }
}

encode_tagged! { MemoryBarrier, BufferMemoryBarrier, ImageMemoryBarrier, CommandBufferAllocateInfo, RenderPassBeginInfo, DeviceGroupRenderPassBeginInfo, DeviceGroupCommandBufferBeginInfo, ConditionalRenderingBeginInfoEXT, SampleLocationsInfoEXT, RenderPassSampleLocationsBeginInfoEXT, SubpassBeginInfo, SubpassEndInfo, CommandBufferInheritanceConditionalRenderingInfoEXT, RenderPassAttachmentBeginInfo, CopyAccelerationStructureInfoKHR, CopyAccelerationStructureToMemoryInfoKHR, CopyMemoryToAccelerationStructureInfoKHR, BufferCopy2, ImageBlit2, BufferImageCopy2, ImageResolve2, CopyBufferInfo2, CopyImageInfo2, BlitImageInfo2, CopyBufferToImageInfo2, CopyImageToBufferInfo2, ResolveImageInfo2, VertexInputBindingDescription2EXT, VertexInputAttributeDescription2EXT, MemoryBarrier2, ImageMemoryBarrier2, BufferMemoryBarrier2, DependencyInfo, DescriptorBufferBindingInfoEXT, DescriptorBufferBindingPushDescriptorBufferHandleEXT, RenderingInfo, RenderingAttachmentInfo, RenderingFragmentShadingRateAttachmentInfoKHR, CommandBufferInheritanceRenderingInfo, CopyMicromapInfoEXT, CopyMicromapToMemoryInfoEXT, CopyMemoryToMicromapInfoEXT, DepthBiasInfoEXT, DepthBiasRepresentationInfoEXT, BindDescriptorSetsInfoKHR, PushConstantsInfoKHR, SetDescriptorBufferOffsetsInfoEXT, BindDescriptorBufferEmbeddedSamplersInfoEXT, RenderingAttachmentLocationInfoKHR, RenderingInputAttachmentIndexInfoKHR }

encode_plain_bodies! { MemoryBarrier, DeviceGroupCommandBufferBeginInfo, SubpassBeginInfo, SubpassEndInfo, CommandBufferInheritanceConditionalRenderingInfoEXT, BufferCopy2, ImageBlit2, BufferImageCopy2, ImageResolve2, VertexInputBindingDescription2EXT, VertexInputAttributeDescription2EXT, MemoryBarrier2, DescriptorBufferBindingInfoEXT, DepthBiasInfoEXT, DepthBiasRepresentationInfoEXT }

/// `vkAllocateCommandBuffers`.
pub unsafe fn allocate_command_buffers(
    e: &mut Encoder,
    device: vk::Device,
    p_allocate_info: *const vk::CommandBufferAllocateInfo<'_>,
    p_command_buffers: *mut vk::CommandBuffer,
) {
    e.value(&device);
    e.pointer(p_allocate_info);
    e.array(p_command_buffers, (*p_allocate_info).command_buffer_count as usize);
}

/// The reply to `vkAllocateCommandBuffers`.
pub unsafe fn reply_allocate_command_buffers(
    e: &mut Encoder,
    result: vk::Result,
    p_allocate_info: *const vk::CommandBufferAllocateInfo<'_>,
    p_command_buffers: *mut vk::CommandBuffer,
) {
    e.value(&result);
    e.made(p_command_buffers, (*p_allocate_info).command_buffer_count as usize);
}

/// `vkBeginCommandBuffer`.
pub unsafe fn begin_command_buffer(
    e: &mut Encoder,
    command_buffer: vk::CommandBuffer,
    p_begin_info: *const vk::CommandBufferBeginInfo<'_>,
) {
    e.value(&command_buffer);
    e.pointer(p_begin_info);
}

/// The reply to `vkBeginCommandBuffer`.
pub unsafe fn reply_begin_command_buffer(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkCmdBeginConditionalRenderingEXT`.
pub unsafe fn cmd_begin_conditional_rendering_ext(
    e: &mut Encoder,
    p_conditional_rendering_begin: *const vk::ConditionalRenderingBeginInfoEXT<'_>,
) {
    e.pointer(p_conditional_rendering_begin);
}

/// `vkCmdBeginQuery`.
pub unsafe fn cmd_begin_query(
    e: &mut Encoder,
    query_pool: vk::QueryPool,
    query: u32,
    flags: vk::QueryControlFlags,
) {
    e.value(&query_pool);
    e.value(&query);
    e.value(&flags);
}

/// `vkCmdBeginQueryIndexedEXT`.
pub unsafe fn cmd_begin_query_indexed_ext(
    e: &mut Encoder,
    query_pool: vk::QueryPool,
    query: u32,
    flags: vk::QueryControlFlags,
    index: u32,
) {
    e.value(&query_pool);
    e.value(&query);
    e.value(&flags);
    e.value(&index);
}

/// `vkCmdBeginRenderPass`.
pub unsafe fn cmd_begin_render_pass(
    e: &mut Encoder,
    p_render_pass_begin: *const vk::RenderPassBeginInfo<'_>,
    contents: vk::SubpassContents,
) {
    e.pointer(p_render_pass_begin);
    e.value(&contents);
}

/// `vkCmdBeginRenderPass2`.
pub unsafe fn cmd_begin_render_pass2(
    e: &mut Encoder,
    p_render_pass_begin: *const vk::RenderPassBeginInfo<'_>,
    p_subpass_begin_info: *const vk::SubpassBeginInfo<'_>,
) {
    e.pointer(p_render_pass_begin);
    e.pointer(p_subpass_begin_info);
}

/// `vkCmdBeginRendering`.
pub unsafe fn cmd_begin_rendering(e: &mut Encoder, p_rendering_info: *const vk::RenderingInfo<'_>) {
    e.pointer(p_rendering_info);
}

/// `vkCmdBeginTransformFeedbackEXT`.
pub unsafe fn cmd_begin_transform_feedback_ext(
    e: &mut Encoder,
    first_counter_buffer: u32,
    counter_buffer_count: u32,
    p_counter_buffers: *const vk::Buffer,
    p_counter_buffer_offsets: *const vk::DeviceSize,
) {
    e.value(&first_counter_buffer);
    e.value(&counter_buffer_count);
    e.array(p_counter_buffers, counter_buffer_count as usize);
    e.array(p_counter_buffer_offsets, counter_buffer_count as usize);
}

/// `vkCmdBindDescriptorBufferEmbeddedSamplers2EXT`.
pub unsafe fn cmd_bind_descriptor_buffer_embedded_samplers2_ext(
    e: &mut Encoder,
    p_bind_descriptor_buffer_embedded_samplers_info: *const vk::BindDescriptorBufferEmbeddedSamplersInfoEXT<
        '_,
    >,
) {
    e.pointer(p_bind_descriptor_buffer_embedded_samplers_info);
}

/// `vkCmdBindDescriptorBufferEmbeddedSamplersEXT`.
pub unsafe fn cmd_bind_descriptor_buffer_embedded_samplers_ext(
    e: &mut Encoder,
    pipeline_bind_point: vk::PipelineBindPoint,
    layout: vk::PipelineLayout,
    set: u32,
) {
    e.value(&pipeline_bind_point);
    e.value(&layout);
    e.value(&set);
}

/// `vkCmdBindDescriptorBuffersEXT`.
pub unsafe fn cmd_bind_descriptor_buffers_ext(
    e: &mut Encoder,
    buffer_count: u32,
    p_binding_infos: *const vk::DescriptorBufferBindingInfoEXT<'_>,
) {
    e.value(&buffer_count);
    e.array(p_binding_infos, buffer_count as usize);
}

/// `vkCmdBindDescriptorSets`.
pub unsafe fn cmd_bind_descriptor_sets(
    e: &mut Encoder,
    pipeline_bind_point: vk::PipelineBindPoint,
    layout: vk::PipelineLayout,
    first_set: u32,
    descriptor_set_count: u32,
    p_descriptor_sets: *const vk::DescriptorSet,
    dynamic_offset_count: u32,
    p_dynamic_offsets: *const u32,
) {
    e.value(&pipeline_bind_point);
    e.value(&layout);
    e.value(&first_set);
    e.value(&descriptor_set_count);
    e.array(p_descriptor_sets, descriptor_set_count as usize);
    e.value(&dynamic_offset_count);
    e.array(p_dynamic_offsets, dynamic_offset_count as usize);
}

/// `vkCmdBindDescriptorSets2KHR`.
pub unsafe fn cmd_bind_descriptor_sets2_khr(
    e: &mut Encoder,
    p_bind_descriptor_sets_info: *const vk::BindDescriptorSetsInfoKHR<'_>,
) {
    e.pointer(p_bind_descriptor_sets_info);
}

/// `vkCmdBindIndexBuffer`.
pub unsafe fn cmd_bind_index_buffer(
    e: &mut Encoder,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    index_type: vk::IndexType,
) {
    e.value(&buffer);
    e.value(&offset);
    e.value(&index_type);
}

/// `vkCmdBindIndexBuffer2KHR`.
pub unsafe fn cmd_bind_index_buffer2_khr(
    e: &mut Encoder,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    size: vk::DeviceSize,
    index_type: vk::IndexType,
) {
    e.value(&buffer);
    e.value(&offset);
    e.value(&size);
    e.value(&index_type);
}

/// `vkCmdBindPipeline`.
pub unsafe fn cmd_bind_pipeline(
    e: &mut Encoder,
    pipeline_bind_point: vk::PipelineBindPoint,
    pipeline: vk::Pipeline,
) {
    e.value(&pipeline_bind_point);
    e.value(&pipeline);
}

/// `vkCmdBindShadersEXT`.
pub unsafe fn cmd_bind_shaders_ext(
    e: &mut Encoder,
    stage_count: u32,
    p_stages: *const vk::ShaderStageFlags,
    p_shaders: *const vk::ShaderEXT,
) {
    e.value(&stage_count);
    e.array(p_stages, stage_count as usize);
    e.array(p_shaders, stage_count as usize);
}

/// `vkCmdBindTransformFeedbackBuffersEXT`.
pub unsafe fn cmd_bind_transform_feedback_buffers_ext(
    e: &mut Encoder,
    first_binding: u32,
    binding_count: u32,
    p_buffers: *const vk::Buffer,
    p_offsets: *const vk::DeviceSize,
    p_sizes: *const vk::DeviceSize,
) {
    e.value(&first_binding);
    e.value(&binding_count);
    e.array(p_buffers, binding_count as usize);
    e.array(p_offsets, binding_count as usize);
    e.array(p_sizes, binding_count as usize);
}

/// `vkCmdBindVertexBuffers`.
pub unsafe fn cmd_bind_vertex_buffers(
    e: &mut Encoder,
    first_binding: u32,
    binding_count: u32,
    p_buffers: *const vk::Buffer,
    p_offsets: *const vk::DeviceSize,
) {
    e.value(&first_binding);
    e.value(&binding_count);
    e.array(p_buffers, binding_count as usize);
    e.array(p_offsets, binding_count as usize);
}

/// `vkCmdBindVertexBuffers2`.
pub unsafe fn cmd_bind_vertex_buffers2(
    e: &mut Encoder,
    first_binding: u32,
    binding_count: u32,
    p_buffers: *const vk::Buffer,
    p_offsets: *const vk::DeviceSize,
    p_sizes: *const vk::DeviceSize,
    p_strides: *const vk::DeviceSize,
) {
    e.value(&first_binding);
    e.value(&binding_count);
    e.array(p_buffers, binding_count as usize);
    e.array(p_offsets, binding_count as usize);
    e.array(p_sizes, binding_count as usize);
    e.array(p_strides, binding_count as usize);
}

/// `vkCmdBlitImage`.
pub unsafe fn cmd_blit_image(
    e: &mut Encoder,
    src_image: vk::Image,
    src_image_layout: vk::ImageLayout,
    dst_image: vk::Image,
    dst_image_layout: vk::ImageLayout,
    region_count: u32,
    p_regions: *const vk::ImageBlit,
    filter: vk::Filter,
) {
    e.value(&src_image);
    e.value(&src_image_layout);
    e.value(&dst_image);
    e.value(&dst_image_layout);
    e.value(&region_count);
    e.array(p_regions, region_count as usize);
    e.value(&filter);
}

/// `vkCmdBlitImage2`.
pub unsafe fn cmd_blit_image2(e: &mut Encoder, p_blit_image_info: *const vk::BlitImageInfo2<'_>) {
    e.pointer(p_blit_image_info);
}

/// `vkCmdBuildAccelerationStructuresIndirectKHR`.
pub unsafe fn cmd_build_acceleration_structures_indirect_khr(
    e: &mut Encoder,
    info_count: u32,
    p_infos: *const vk::AccelerationStructureBuildGeometryInfoKHR<'_>,
    p_indirect_device_addresses: *const vk::DeviceAddress,
    p_indirect_strides: *const u32,
    pp_max_primitive_counts: *const *const u32,
) {
    e.value(&info_count);
    e.array(p_infos, info_count as usize);
    e.array(p_indirect_device_addresses, info_count as usize);
    e.array(p_indirect_strides, info_count as usize);
    e.arrays(pp_max_primitive_counts, info_count as usize, |i| (*p_infos.add(i)).geometry_count as usize);
}

/// `vkCmdBuildAccelerationStructuresKHR`.
pub unsafe fn cmd_build_acceleration_structures_khr(
    e: &mut Encoder,
    info_count: u32,
    p_infos: *const vk::AccelerationStructureBuildGeometryInfoKHR<'_>,
    pp_build_range_infos: *const *const vk::AccelerationStructureBuildRangeInfoKHR,
) {
    e.value(&info_count);
    e.array(p_infos, info_count as usize);
    e.arrays(pp_build_range_infos, info_count as usize, |i| (*p_infos.add(i)).geometry_count as usize);
}

/// `vkCmdBuildMicromapsEXT`.
pub unsafe fn cmd_build_micromaps_ext(
    e: &mut Encoder,
    info_count: u32,
    p_infos: *const vk::MicromapBuildInfoEXT<'_>,
) {
    e.value(&info_count);
    e.array(p_infos, info_count as usize);
}

/// `vkCmdClearAttachments`.
pub unsafe fn cmd_clear_attachments(
    e: &mut Encoder,
    attachment_count: u32,
    p_attachments: *const vk::ClearAttachment,
    rect_count: u32,
    p_rects: *const vk::ClearRect,
) {
    e.value(&attachment_count);
    e.array(p_attachments, attachment_count as usize);
    e.value(&rect_count);
    e.array(p_rects, rect_count as usize);
}

/// `vkCmdClearColorImage`.
pub unsafe fn cmd_clear_color_image(
    e: &mut Encoder,
    image: vk::Image,
    image_layout: vk::ImageLayout,
    p_color: *const vk::ClearColorValue,
    range_count: u32,
    p_ranges: *const vk::ImageSubresourceRange,
) {
    e.value(&image);
    e.value(&image_layout);
    e.pointer(p_color);
    e.value(&range_count);
    e.array(p_ranges, range_count as usize);
}

/// `vkCmdClearDepthStencilImage`.
pub unsafe fn cmd_clear_depth_stencil_image(
    e: &mut Encoder,
    image: vk::Image,
    image_layout: vk::ImageLayout,
    p_depth_stencil: *const vk::ClearDepthStencilValue,
    range_count: u32,
    p_ranges: *const vk::ImageSubresourceRange,
) {
    e.value(&image);
    e.value(&image_layout);
    e.pointer(p_depth_stencil);
    e.value(&range_count);
    e.array(p_ranges, range_count as usize);
}

/// `vkCmdCopyAccelerationStructureKHR`.
pub unsafe fn cmd_copy_acceleration_structure_khr(
    e: &mut Encoder,
    p_info: *const vk::CopyAccelerationStructureInfoKHR<'_>,
) {
    e.pointer(p_info);
}

/// `vkCmdCopyAccelerationStructureToMemoryKHR`.
pub unsafe fn cmd_copy_acceleration_structure_to_memory_khr(
    e: &mut Encoder,
    p_info: *const vk::CopyAccelerationStructureToMemoryInfoKHR<'_>,
) {
    e.pointer(p_info);
}

/// `vkCmdCopyBuffer`.
pub unsafe fn cmd_copy_buffer(
    e: &mut Encoder,
    src_buffer: vk::Buffer,
    dst_buffer: vk::Buffer,
    region_count: u32,
    p_regions: *const vk::BufferCopy,
) {
    e.value(&src_buffer);
    e.value(&dst_buffer);
    e.value(&region_count);
    e.array(p_regions, region_count as usize);
}

/// `vkCmdCopyBuffer2`.
pub unsafe fn cmd_copy_buffer2(e: &mut Encoder, p_copy_buffer_info: *const vk::CopyBufferInfo2<'_>) {
    e.pointer(p_copy_buffer_info);
}

/// `vkCmdCopyBufferToImage`.
pub unsafe fn cmd_copy_buffer_to_image(
    e: &mut Encoder,
    src_buffer: vk::Buffer,
    dst_image: vk::Image,
    dst_image_layout: vk::ImageLayout,
    region_count: u32,
    p_regions: *const vk::BufferImageCopy,
) {
    e.value(&src_buffer);
    e.value(&dst_image);
    e.value(&dst_image_layout);
    e.value(&region_count);
    e.array(p_regions, region_count as usize);
}

/// `vkCmdCopyBufferToImage2`.
pub unsafe fn cmd_copy_buffer_to_image2(
    e: &mut Encoder,
    p_copy_buffer_to_image_info: *const vk::CopyBufferToImageInfo2<'_>,
) {
    e.pointer(p_copy_buffer_to_image_info);
}

/// `vkCmdCopyImage`.
pub unsafe fn cmd_copy_image(
    e: &mut Encoder,
    src_image: vk::Image,
    src_image_layout: vk::ImageLayout,
    dst_image: vk::Image,
    dst_image_layout: vk::ImageLayout,
    region_count: u32,
    p_regions: *const vk::ImageCopy,
) {
    e.value(&src_image);
    e.value(&src_image_layout);
    e.value(&dst_image);
    e.value(&dst_image_layout);
    e.value(&region_count);
    e.array(p_regions, region_count as usize);
}

/// `vkCmdCopyImage2`.
pub unsafe fn cmd_copy_image2(e: &mut Encoder, p_copy_image_info: *const vk::CopyImageInfo2<'_>) {
    e.pointer(p_copy_image_info);
}

/// `vkCmdCopyImageToBuffer`.
pub unsafe fn cmd_copy_image_to_buffer(
    e: &mut Encoder,
    src_image: vk::Image,
    src_image_layout: vk::ImageLayout,
    dst_buffer: vk::Buffer,
    region_count: u32,
    p_regions: *const vk::BufferImageCopy,
) {
    e.value(&src_image);
    e.value(&src_image_layout);
    e.value(&dst_buffer);
    e.value(&region_count);
    e.array(p_regions, region_count as usize);
}

/// `vkCmdCopyImageToBuffer2`.
pub unsafe fn cmd_copy_image_to_buffer2(
    e: &mut Encoder,
    p_copy_image_to_buffer_info: *const vk::CopyImageToBufferInfo2<'_>,
) {
    e.pointer(p_copy_image_to_buffer_info);
}

/// `vkCmdCopyMemoryToAccelerationStructureKHR`.
pub unsafe fn cmd_copy_memory_to_acceleration_structure_khr(
    e: &mut Encoder,
    p_info: *const vk::CopyMemoryToAccelerationStructureInfoKHR<'_>,
) {
    e.pointer(p_info);
}

/// `vkCmdCopyMemoryToMicromapEXT`.
pub unsafe fn cmd_copy_memory_to_micromap_ext(
    e: &mut Encoder,
    p_info: *const vk::CopyMemoryToMicromapInfoEXT<'_>,
) {
    e.pointer(p_info);
}

/// `vkCmdCopyMicromapEXT`.
pub unsafe fn cmd_copy_micromap_ext(e: &mut Encoder, p_info: *const vk::CopyMicromapInfoEXT<'_>) {
    e.pointer(p_info);
}

/// `vkCmdCopyMicromapToMemoryEXT`.
pub unsafe fn cmd_copy_micromap_to_memory_ext(
    e: &mut Encoder,
    p_info: *const vk::CopyMicromapToMemoryInfoEXT<'_>,
) {
    e.pointer(p_info);
}

/// `vkCmdCopyQueryPoolResults`.
pub unsafe fn cmd_copy_query_pool_results(
    e: &mut Encoder,
    query_pool: vk::QueryPool,
    first_query: u32,
    query_count: u32,
    dst_buffer: vk::Buffer,
    dst_offset: vk::DeviceSize,
    stride: vk::DeviceSize,
    flags: vk::QueryResultFlags,
) {
    e.value(&query_pool);
    e.value(&first_query);
    e.value(&query_count);
    e.value(&dst_buffer);
    e.value(&dst_offset);
    e.value(&stride);
    e.value(&flags);
}

/// `vkCmdDispatch`.
pub unsafe fn cmd_dispatch(e: &mut Encoder, group_count_x: u32, group_count_y: u32, group_count_z: u32) {
    e.value(&group_count_x);
    e.value(&group_count_y);
    e.value(&group_count_z);
}

/// `vkCmdDispatchBase`.
pub unsafe fn cmd_dispatch_base(
    e: &mut Encoder,
    base_group_x: u32,
    base_group_y: u32,
    base_group_z: u32,
    group_count_x: u32,
    group_count_y: u32,
    group_count_z: u32,
) {
    e.value(&base_group_x);
    e.value(&base_group_y);
    e.value(&base_group_z);
    e.value(&group_count_x);
    e.value(&group_count_y);
    e.value(&group_count_z);
}

/// `vkCmdDispatchIndirect`.
pub unsafe fn cmd_dispatch_indirect(e: &mut Encoder, buffer: vk::Buffer, offset: vk::DeviceSize) {
    e.value(&buffer);
    e.value(&offset);
}

/// `vkCmdDraw`.
pub unsafe fn cmd_draw(
    e: &mut Encoder,
    vertex_count: u32,
    instance_count: u32,
    first_vertex: u32,
    first_instance: u32,
) {
    e.value(&vertex_count);
    e.value(&instance_count);
    e.value(&first_vertex);
    e.value(&first_instance);
}

/// `vkCmdDrawIndexed`.
pub unsafe fn cmd_draw_indexed(
    e: &mut Encoder,
    index_count: u32,
    instance_count: u32,
    first_index: u32,
    vertex_offset: i32,
    first_instance: u32,
) {
    e.value(&index_count);
    e.value(&instance_count);
    e.value(&first_index);
    e.value(&vertex_offset);
    e.value(&first_instance);
}

/// `vkCmdDrawIndexedIndirect`.
pub unsafe fn cmd_draw_indexed_indirect(
    e: &mut Encoder,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    draw_count: u32,
    stride: u32,
) {
    e.value(&buffer);
    e.value(&offset);
    e.value(&draw_count);
    e.value(&stride);
}

/// `vkCmdDrawIndexedIndirectCount`.
pub unsafe fn cmd_draw_indexed_indirect_count(
    e: &mut Encoder,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    count_buffer: vk::Buffer,
    count_buffer_offset: vk::DeviceSize,
    max_draw_count: u32,
    stride: u32,
) {
    e.value(&buffer);
    e.value(&offset);
    e.value(&count_buffer);
    e.value(&count_buffer_offset);
    e.value(&max_draw_count);
    e.value(&stride);
}

/// `vkCmdDrawIndirect`.
pub unsafe fn cmd_draw_indirect(
    e: &mut Encoder,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    draw_count: u32,
    stride: u32,
) {
    e.value(&buffer);
    e.value(&offset);
    e.value(&draw_count);
    e.value(&stride);
}

/// `vkCmdDrawIndirectByteCountEXT`.
pub unsafe fn cmd_draw_indirect_byte_count_ext(
    e: &mut Encoder,
    instance_count: u32,
    first_instance: u32,
    counter_buffer: vk::Buffer,
    counter_buffer_offset: vk::DeviceSize,
    counter_offset: u32,
    vertex_stride: u32,
) {
    e.value(&instance_count);
    e.value(&first_instance);
    e.value(&counter_buffer);
    e.value(&counter_buffer_offset);
    e.value(&counter_offset);
    e.value(&vertex_stride);
}

/// `vkCmdDrawIndirectCount`.
pub unsafe fn cmd_draw_indirect_count(
    e: &mut Encoder,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    count_buffer: vk::Buffer,
    count_buffer_offset: vk::DeviceSize,
    max_draw_count: u32,
    stride: u32,
) {
    e.value(&buffer);
    e.value(&offset);
    e.value(&count_buffer);
    e.value(&count_buffer_offset);
    e.value(&max_draw_count);
    e.value(&stride);
}

/// `vkCmdDrawMeshTasksEXT`.
pub unsafe fn cmd_draw_mesh_tasks_ext(
    e: &mut Encoder,
    group_count_x: u32,
    group_count_y: u32,
    group_count_z: u32,
) {
    e.value(&group_count_x);
    e.value(&group_count_y);
    e.value(&group_count_z);
}

/// `vkCmdDrawMeshTasksIndirectCountEXT`.
pub unsafe fn cmd_draw_mesh_tasks_indirect_count_ext(
    e: &mut Encoder,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    count_buffer: vk::Buffer,
    count_buffer_offset: vk::DeviceSize,
    max_draw_count: u32,
    stride: u32,
) {
    e.value(&buffer);
    e.value(&offset);
    e.value(&count_buffer);
    e.value(&count_buffer_offset);
    e.value(&max_draw_count);
    e.value(&stride);
}

/// `vkCmdDrawMeshTasksIndirectEXT`.
pub unsafe fn cmd_draw_mesh_tasks_indirect_ext(
    e: &mut Encoder,
    buffer: vk::Buffer,
    offset: vk::DeviceSize,
    draw_count: u32,
    stride: u32,
) {
    e.value(&buffer);
    e.value(&offset);
    e.value(&draw_count);
    e.value(&stride);
}

/// `vkCmdDrawMultiEXT`.
pub unsafe fn cmd_draw_multi_ext(
    e: &mut Encoder,
    draw_count: u32,
    p_vertex_info: *const vk::MultiDrawInfoEXT,
    instance_count: u32,
    first_instance: u32,
    stride: u32,
) {
    e.value(&draw_count);
    e.strided(p_vertex_info, draw_count as usize, stride as usize);
    e.value(&instance_count);
    e.value(&first_instance);
    e.u32(size_of::<vk::MultiDrawInfoEXT>() as u32);
}

/// `vkCmdDrawMultiIndexedEXT`.
pub unsafe fn cmd_draw_multi_indexed_ext(
    e: &mut Encoder,
    draw_count: u32,
    p_index_info: *const vk::MultiDrawIndexedInfoEXT,
    instance_count: u32,
    first_instance: u32,
    stride: u32,
    p_vertex_offset: *const i32,
) {
    e.value(&draw_count);
    e.strided(p_index_info, draw_count as usize, stride as usize);
    e.value(&instance_count);
    e.value(&first_instance);
    e.u32(size_of::<vk::MultiDrawIndexedInfoEXT>() as u32);
    e.pointer(p_vertex_offset);
}

/// `vkCmdEndConditionalRenderingEXT`.
pub unsafe fn cmd_end_conditional_rendering_ext(_e: &mut Encoder) {}

/// `vkCmdEndQuery`.
pub unsafe fn cmd_end_query(e: &mut Encoder, query_pool: vk::QueryPool, query: u32) {
    e.value(&query_pool);
    e.value(&query);
}

/// `vkCmdEndQueryIndexedEXT`.
pub unsafe fn cmd_end_query_indexed_ext(e: &mut Encoder, query_pool: vk::QueryPool, query: u32, index: u32) {
    e.value(&query_pool);
    e.value(&query);
    e.value(&index);
}

/// `vkCmdEndRenderPass`.
pub unsafe fn cmd_end_render_pass(_e: &mut Encoder) {}

/// `vkCmdEndRenderPass2`.
pub unsafe fn cmd_end_render_pass2(e: &mut Encoder, p_subpass_end_info: *const vk::SubpassEndInfo<'_>) {
    e.pointer(p_subpass_end_info);
}

/// `vkCmdEndRendering`.
pub unsafe fn cmd_end_rendering(_e: &mut Encoder) {}

/// `vkCmdEndTransformFeedbackEXT`.
pub unsafe fn cmd_end_transform_feedback_ext(
    e: &mut Encoder,
    first_counter_buffer: u32,
    counter_buffer_count: u32,
    p_counter_buffers: *const vk::Buffer,
    p_counter_buffer_offsets: *const vk::DeviceSize,
) {
    e.value(&first_counter_buffer);
    e.value(&counter_buffer_count);
    e.array(p_counter_buffers, counter_buffer_count as usize);
    e.array(p_counter_buffer_offsets, counter_buffer_count as usize);
}

/// `vkCmdExecuteCommands`.
pub unsafe fn cmd_execute_commands(
    e: &mut Encoder,
    command_buffer_count: u32,
    p_command_buffers: *const vk::CommandBuffer,
) {
    e.value(&command_buffer_count);
    e.array(p_command_buffers, command_buffer_count as usize);
}

/// `vkCmdFillBuffer`.
pub unsafe fn cmd_fill_buffer(
    e: &mut Encoder,
    dst_buffer: vk::Buffer,
    dst_offset: vk::DeviceSize,
    size: vk::DeviceSize,
    data: u32,
) {
    e.value(&dst_buffer);
    e.value(&dst_offset);
    e.value(&size);
    e.value(&data);
}

/// `vkCmdNextSubpass`.
pub unsafe fn cmd_next_subpass(e: &mut Encoder, contents: vk::SubpassContents) {
    e.value(&contents);
}

/// `vkCmdNextSubpass2`.
pub unsafe fn cmd_next_subpass2(
    e: &mut Encoder,
    p_subpass_begin_info: *const vk::SubpassBeginInfo<'_>,
    p_subpass_end_info: *const vk::SubpassEndInfo<'_>,
) {
    e.pointer(p_subpass_begin_info);
    e.pointer(p_subpass_end_info);
}

/// `vkCmdPipelineBarrier`.
pub unsafe fn cmd_pipeline_barrier(
    e: &mut Encoder,
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
    e.value(&src_stage_mask);
    e.value(&dst_stage_mask);
    e.value(&dependency_flags);
    e.value(&memory_barrier_count);
    e.array(p_memory_barriers, memory_barrier_count as usize);
    e.value(&buffer_memory_barrier_count);
    e.array(p_buffer_memory_barriers, buffer_memory_barrier_count as usize);
    e.value(&image_memory_barrier_count);
    e.array(p_image_memory_barriers, image_memory_barrier_count as usize);
}

/// `vkCmdPipelineBarrier2`.
pub unsafe fn cmd_pipeline_barrier2(e: &mut Encoder, p_dependency_info: *const vk::DependencyInfo<'_>) {
    e.pointer(p_dependency_info);
}

/// `vkCmdPushConstants`.
pub unsafe fn cmd_push_constants(
    e: &mut Encoder,
    layout: vk::PipelineLayout,
    stage_flags: vk::ShaderStageFlags,
    offset: u32,
    size: u32,
    p_values: *const c_void,
) {
    e.value(&layout);
    e.value(&stage_flags);
    e.value(&offset);
    e.value(&size);
    e.opaque(p_values, size as usize);
}

/// `vkCmdPushConstants2KHR`.
pub unsafe fn cmd_push_constants2_khr(
    e: &mut Encoder,
    p_push_constants_info: *const vk::PushConstantsInfoKHR<'_>,
) {
    e.pointer(p_push_constants_info);
}

/// `vkCmdPushDescriptorSet2KHR`.
pub unsafe fn cmd_push_descriptor_set2_khr(
    e: &mut Encoder,
    p_push_descriptor_set_info: *const vk::PushDescriptorSetInfoKHR<'_>,
) {
    e.pointer(p_push_descriptor_set_info);
}

/// `vkCmdPushDescriptorSetKHR`.
pub unsafe fn cmd_push_descriptor_set_khr(
    e: &mut Encoder,
    pipeline_bind_point: vk::PipelineBindPoint,
    layout: vk::PipelineLayout,
    set: u32,
    descriptor_write_count: u32,
    p_descriptor_writes: *const vk::WriteDescriptorSet<'_>,
) {
    let outer = e.enter(ignored_when::push_descriptors(e.context()));
    e.value(&pipeline_bind_point);
    e.value(&layout);
    e.value(&set);
    e.value(&descriptor_write_count);
    e.array(p_descriptor_writes, descriptor_write_count as usize);
    e.leave(outer);
}

/// `vkCmdResetEvent`.
pub unsafe fn cmd_reset_event(e: &mut Encoder, event: vk::Event, stage_mask: vk::PipelineStageFlags) {
    e.value(&event);
    e.value(&stage_mask);
}

/// `vkCmdResetEvent2`.
pub unsafe fn cmd_reset_event2(e: &mut Encoder, event: vk::Event, stage_mask: vk::PipelineStageFlags2) {
    e.value(&event);
    e.value(&stage_mask);
}

/// `vkCmdResetQueryPool`.
pub unsafe fn cmd_reset_query_pool(
    e: &mut Encoder,
    query_pool: vk::QueryPool,
    first_query: u32,
    query_count: u32,
) {
    e.value(&query_pool);
    e.value(&first_query);
    e.value(&query_count);
}

/// `vkCmdResolveImage`.
pub unsafe fn cmd_resolve_image(
    e: &mut Encoder,
    src_image: vk::Image,
    src_image_layout: vk::ImageLayout,
    dst_image: vk::Image,
    dst_image_layout: vk::ImageLayout,
    region_count: u32,
    p_regions: *const vk::ImageResolve,
) {
    e.value(&src_image);
    e.value(&src_image_layout);
    e.value(&dst_image);
    e.value(&dst_image_layout);
    e.value(&region_count);
    e.array(p_regions, region_count as usize);
}

/// `vkCmdResolveImage2`.
pub unsafe fn cmd_resolve_image2(e: &mut Encoder, p_resolve_image_info: *const vk::ResolveImageInfo2<'_>) {
    e.pointer(p_resolve_image_info);
}

/// `vkCmdSetAlphaToCoverageEnableEXT`.
pub unsafe fn cmd_set_alpha_to_coverage_enable_ext(e: &mut Encoder, alpha_to_coverage_enable: vk::Bool32) {
    e.value(&alpha_to_coverage_enable);
}

/// `vkCmdSetAlphaToOneEnableEXT`.
pub unsafe fn cmd_set_alpha_to_one_enable_ext(e: &mut Encoder, alpha_to_one_enable: vk::Bool32) {
    e.value(&alpha_to_one_enable);
}

/// `vkCmdSetAttachmentFeedbackLoopEnableEXT`.
pub unsafe fn cmd_set_attachment_feedback_loop_enable_ext(
    e: &mut Encoder,
    aspect_mask: vk::ImageAspectFlags,
) {
    e.value(&aspect_mask);
}

/// `vkCmdSetBlendConstants`.
pub unsafe fn cmd_set_blend_constants(e: &mut Encoder, blend_constants: *const [f32; 4]) {
    e.pointer(blend_constants);
}

/// `vkCmdSetColorBlendAdvancedEXT`.
pub unsafe fn cmd_set_color_blend_advanced_ext(
    e: &mut Encoder,
    first_attachment: u32,
    attachment_count: u32,
    p_color_blend_advanced: *const vk::ColorBlendAdvancedEXT,
) {
    e.value(&first_attachment);
    e.value(&attachment_count);
    e.array(p_color_blend_advanced, attachment_count as usize);
}

/// `vkCmdSetColorBlendEnableEXT`.
pub unsafe fn cmd_set_color_blend_enable_ext(
    e: &mut Encoder,
    first_attachment: u32,
    attachment_count: u32,
    p_color_blend_enables: *const vk::Bool32,
) {
    e.value(&first_attachment);
    e.value(&attachment_count);
    e.array(p_color_blend_enables, attachment_count as usize);
}

/// `vkCmdSetColorBlendEquationEXT`.
pub unsafe fn cmd_set_color_blend_equation_ext(
    e: &mut Encoder,
    first_attachment: u32,
    attachment_count: u32,
    p_color_blend_equations: *const vk::ColorBlendEquationEXT,
) {
    e.value(&first_attachment);
    e.value(&attachment_count);
    e.array(p_color_blend_equations, attachment_count as usize);
}

/// `vkCmdSetColorWriteEnableEXT`.
pub unsafe fn cmd_set_color_write_enable_ext(
    e: &mut Encoder,
    attachment_count: u32,
    p_color_write_enables: *const vk::Bool32,
) {
    e.value(&attachment_count);
    e.array(p_color_write_enables, attachment_count as usize);
}

/// `vkCmdSetColorWriteMaskEXT`.
pub unsafe fn cmd_set_color_write_mask_ext(
    e: &mut Encoder,
    first_attachment: u32,
    attachment_count: u32,
    p_color_write_masks: *const vk::ColorComponentFlags,
) {
    e.value(&first_attachment);
    e.value(&attachment_count);
    e.array(p_color_write_masks, attachment_count as usize);
}

/// `vkCmdSetConservativeRasterizationModeEXT`.
pub unsafe fn cmd_set_conservative_rasterization_mode_ext(
    e: &mut Encoder,
    conservative_rasterization_mode: vk::ConservativeRasterizationModeEXT,
) {
    e.value(&conservative_rasterization_mode);
}

/// `vkCmdSetCullMode`.
pub unsafe fn cmd_set_cull_mode(e: &mut Encoder, cull_mode: vk::CullModeFlags) {
    e.value(&cull_mode);
}

/// `vkCmdSetDepthBias`.
pub unsafe fn cmd_set_depth_bias(
    e: &mut Encoder,
    depth_bias_constant_factor: f32,
    depth_bias_clamp: f32,
    depth_bias_slope_factor: f32,
) {
    e.value(&depth_bias_constant_factor);
    e.value(&depth_bias_clamp);
    e.value(&depth_bias_slope_factor);
}

/// `vkCmdSetDepthBias2EXT`.
pub unsafe fn cmd_set_depth_bias2_ext(e: &mut Encoder, p_depth_bias_info: *const vk::DepthBiasInfoEXT<'_>) {
    e.pointer(p_depth_bias_info);
}

/// `vkCmdSetDepthBiasEnable`.
pub unsafe fn cmd_set_depth_bias_enable(e: &mut Encoder, depth_bias_enable: vk::Bool32) {
    e.value(&depth_bias_enable);
}

/// `vkCmdSetDepthBounds`.
pub unsafe fn cmd_set_depth_bounds(e: &mut Encoder, min_depth_bounds: f32, max_depth_bounds: f32) {
    e.value(&min_depth_bounds);
    e.value(&max_depth_bounds);
}

/// `vkCmdSetDepthBoundsTestEnable`.
pub unsafe fn cmd_set_depth_bounds_test_enable(e: &mut Encoder, depth_bounds_test_enable: vk::Bool32) {
    e.value(&depth_bounds_test_enable);
}

/// `vkCmdSetDepthClampEnableEXT`.
pub unsafe fn cmd_set_depth_clamp_enable_ext(e: &mut Encoder, depth_clamp_enable: vk::Bool32) {
    e.value(&depth_clamp_enable);
}

/// `vkCmdSetDepthClipEnableEXT`.
pub unsafe fn cmd_set_depth_clip_enable_ext(e: &mut Encoder, depth_clip_enable: vk::Bool32) {
    e.value(&depth_clip_enable);
}

/// `vkCmdSetDepthClipNegativeOneToOneEXT`.
pub unsafe fn cmd_set_depth_clip_negative_one_to_one_ext(e: &mut Encoder, negative_one_to_one: vk::Bool32) {
    e.value(&negative_one_to_one);
}

/// `vkCmdSetDepthCompareOp`.
pub unsafe fn cmd_set_depth_compare_op(e: &mut Encoder, depth_compare_op: vk::CompareOp) {
    e.value(&depth_compare_op);
}

/// `vkCmdSetDepthTestEnable`.
pub unsafe fn cmd_set_depth_test_enable(e: &mut Encoder, depth_test_enable: vk::Bool32) {
    e.value(&depth_test_enable);
}

/// `vkCmdSetDepthWriteEnable`.
pub unsafe fn cmd_set_depth_write_enable(e: &mut Encoder, depth_write_enable: vk::Bool32) {
    e.value(&depth_write_enable);
}

/// `vkCmdSetDescriptorBufferOffsets2EXT`.
pub unsafe fn cmd_set_descriptor_buffer_offsets2_ext(
    e: &mut Encoder,
    p_set_descriptor_buffer_offsets_info: *const vk::SetDescriptorBufferOffsetsInfoEXT<'_>,
) {
    e.pointer(p_set_descriptor_buffer_offsets_info);
}

/// `vkCmdSetDescriptorBufferOffsetsEXT`.
pub unsafe fn cmd_set_descriptor_buffer_offsets_ext(
    e: &mut Encoder,
    pipeline_bind_point: vk::PipelineBindPoint,
    layout: vk::PipelineLayout,
    first_set: u32,
    set_count: u32,
    p_buffer_indices: *const u32,
    p_offsets: *const vk::DeviceSize,
) {
    e.value(&pipeline_bind_point);
    e.value(&layout);
    e.value(&first_set);
    e.value(&set_count);
    e.array(p_buffer_indices, set_count as usize);
    e.array(p_offsets, set_count as usize);
}

/// `vkCmdSetDeviceMask`.
pub unsafe fn cmd_set_device_mask(e: &mut Encoder, device_mask: u32) {
    e.value(&device_mask);
}

/// `vkCmdSetDiscardRectangleEXT`.
pub unsafe fn cmd_set_discard_rectangle_ext(
    e: &mut Encoder,
    first_discard_rectangle: u32,
    discard_rectangle_count: u32,
    p_discard_rectangles: *const vk::Rect2D,
) {
    e.value(&first_discard_rectangle);
    e.value(&discard_rectangle_count);
    e.array(p_discard_rectangles, discard_rectangle_count as usize);
}

/// `vkCmdSetDiscardRectangleEnableEXT`.
pub unsafe fn cmd_set_discard_rectangle_enable_ext(e: &mut Encoder, discard_rectangle_enable: vk::Bool32) {
    e.value(&discard_rectangle_enable);
}

/// `vkCmdSetDiscardRectangleModeEXT`.
pub unsafe fn cmd_set_discard_rectangle_mode_ext(
    e: &mut Encoder,
    discard_rectangle_mode: vk::DiscardRectangleModeEXT,
) {
    e.value(&discard_rectangle_mode);
}

/// `vkCmdSetEvent`.
pub unsafe fn cmd_set_event(e: &mut Encoder, event: vk::Event, stage_mask: vk::PipelineStageFlags) {
    e.value(&event);
    e.value(&stage_mask);
}

/// `vkCmdSetEvent2`.
pub unsafe fn cmd_set_event2(
    e: &mut Encoder,
    event: vk::Event,
    p_dependency_info: *const vk::DependencyInfo<'_>,
) {
    e.value(&event);
    e.pointer(p_dependency_info);
}

/// `vkCmdSetExtraPrimitiveOverestimationSizeEXT`.
pub unsafe fn cmd_set_extra_primitive_overestimation_size_ext(
    e: &mut Encoder,
    extra_primitive_overestimation_size: f32,
) {
    e.value(&extra_primitive_overestimation_size);
}

/// `vkCmdSetFragmentShadingRateKHR`.
pub unsafe fn cmd_set_fragment_shading_rate_khr(
    e: &mut Encoder,
    p_fragment_size: *const vk::Extent2D,
    combiner_ops: *const [vk::FragmentShadingRateCombinerOpKHR; 2],
) {
    e.pointer(p_fragment_size);
    e.pointer(combiner_ops);
}

/// `vkCmdSetFrontFace`.
pub unsafe fn cmd_set_front_face(e: &mut Encoder, front_face: vk::FrontFace) {
    e.value(&front_face);
}

/// `vkCmdSetLineRasterizationModeEXT`.
pub unsafe fn cmd_set_line_rasterization_mode_ext(
    e: &mut Encoder,
    line_rasterization_mode: vk::LineRasterizationModeKHR,
) {
    e.value(&line_rasterization_mode);
}

/// `vkCmdSetLineStippleEnableEXT`.
pub unsafe fn cmd_set_line_stipple_enable_ext(e: &mut Encoder, stippled_line_enable: vk::Bool32) {
    e.value(&stippled_line_enable);
}

/// `vkCmdSetLineStippleKHR`.
pub unsafe fn cmd_set_line_stipple_khr(e: &mut Encoder, line_stipple_factor: u32, line_stipple_pattern: u16) {
    e.value(&line_stipple_factor);
    e.value(&line_stipple_pattern);
}

/// `vkCmdSetLineWidth`.
pub unsafe fn cmd_set_line_width(e: &mut Encoder, line_width: f32) {
    e.value(&line_width);
}

/// `vkCmdSetLogicOpEXT`.
pub unsafe fn cmd_set_logic_op_ext(e: &mut Encoder, logic_op: vk::LogicOp) {
    e.value(&logic_op);
}

/// `vkCmdSetLogicOpEnableEXT`.
pub unsafe fn cmd_set_logic_op_enable_ext(e: &mut Encoder, logic_op_enable: vk::Bool32) {
    e.value(&logic_op_enable);
}

/// `vkCmdSetPatchControlPointsEXT`.
pub unsafe fn cmd_set_patch_control_points_ext(e: &mut Encoder, patch_control_points: u32) {
    e.value(&patch_control_points);
}

/// `vkCmdSetPolygonModeEXT`.
pub unsafe fn cmd_set_polygon_mode_ext(e: &mut Encoder, polygon_mode: vk::PolygonMode) {
    e.value(&polygon_mode);
}

/// `vkCmdSetPrimitiveRestartEnable`.
pub unsafe fn cmd_set_primitive_restart_enable(e: &mut Encoder, primitive_restart_enable: vk::Bool32) {
    e.value(&primitive_restart_enable);
}

/// `vkCmdSetPrimitiveTopology`.
pub unsafe fn cmd_set_primitive_topology(e: &mut Encoder, primitive_topology: vk::PrimitiveTopology) {
    e.value(&primitive_topology);
}

/// `vkCmdSetProvokingVertexModeEXT`.
pub unsafe fn cmd_set_provoking_vertex_mode_ext(
    e: &mut Encoder,
    provoking_vertex_mode: vk::ProvokingVertexModeEXT,
) {
    e.value(&provoking_vertex_mode);
}

/// `vkCmdSetRasterizationSamplesEXT`.
pub unsafe fn cmd_set_rasterization_samples_ext(
    e: &mut Encoder,
    rasterization_samples: vk::SampleCountFlags,
) {
    e.value(&rasterization_samples);
}

/// `vkCmdSetRasterizationStreamEXT`.
pub unsafe fn cmd_set_rasterization_stream_ext(e: &mut Encoder, rasterization_stream: u32) {
    e.value(&rasterization_stream);
}

/// `vkCmdSetRasterizerDiscardEnable`.
pub unsafe fn cmd_set_rasterizer_discard_enable(e: &mut Encoder, rasterizer_discard_enable: vk::Bool32) {
    e.value(&rasterizer_discard_enable);
}

/// `vkCmdSetRayTracingPipelineStackSizeKHR`.
pub unsafe fn cmd_set_ray_tracing_pipeline_stack_size_khr(e: &mut Encoder, pipeline_stack_size: u32) {
    e.value(&pipeline_stack_size);
}

/// `vkCmdSetRenderingAttachmentLocationsKHR`.
pub unsafe fn cmd_set_rendering_attachment_locations_khr(
    e: &mut Encoder,
    p_location_info: *const vk::RenderingAttachmentLocationInfoKHR<'_>,
) {
    e.pointer(p_location_info);
}

/// `vkCmdSetRenderingInputAttachmentIndicesKHR`.
pub unsafe fn cmd_set_rendering_input_attachment_indices_khr(
    e: &mut Encoder,
    p_location_info: *const vk::RenderingInputAttachmentIndexInfoKHR<'_>,
) {
    e.pointer(p_location_info);
}

/// `vkCmdSetSampleLocationsEXT`.
pub unsafe fn cmd_set_sample_locations_ext(
    e: &mut Encoder,
    p_sample_locations_info: *const vk::SampleLocationsInfoEXT<'_>,
) {
    e.pointer(p_sample_locations_info);
}

/// `vkCmdSetSampleLocationsEnableEXT`.
pub unsafe fn cmd_set_sample_locations_enable_ext(e: &mut Encoder, sample_locations_enable: vk::Bool32) {
    e.value(&sample_locations_enable);
}

/// `vkCmdSetSampleMaskEXT`.
pub unsafe fn cmd_set_sample_mask_ext(
    e: &mut Encoder,
    samples: vk::SampleCountFlags,
    p_sample_mask: *const u32,
) {
    e.value(&samples);
    e.array(p_sample_mask, (samples.as_raw() as usize).div_ceil(32));
}

/// `vkCmdSetScissor`.
pub unsafe fn cmd_set_scissor(
    e: &mut Encoder,
    first_scissor: u32,
    scissor_count: u32,
    p_scissors: *const vk::Rect2D,
) {
    e.value(&first_scissor);
    e.value(&scissor_count);
    e.array(p_scissors, scissor_count as usize);
}

/// `vkCmdSetScissorWithCount`.
pub unsafe fn cmd_set_scissor_with_count(e: &mut Encoder, scissor_count: u32, p_scissors: *const vk::Rect2D) {
    e.value(&scissor_count);
    e.array(p_scissors, scissor_count as usize);
}

/// `vkCmdSetStencilCompareMask`.
pub unsafe fn cmd_set_stencil_compare_mask(
    e: &mut Encoder,
    face_mask: vk::StencilFaceFlags,
    compare_mask: u32,
) {
    e.value(&face_mask);
    e.value(&compare_mask);
}

/// `vkCmdSetStencilOp`.
pub unsafe fn cmd_set_stencil_op(
    e: &mut Encoder,
    face_mask: vk::StencilFaceFlags,
    fail_op: vk::StencilOp,
    pass_op: vk::StencilOp,
    depth_fail_op: vk::StencilOp,
    compare_op: vk::CompareOp,
) {
    e.value(&face_mask);
    e.value(&fail_op);
    e.value(&pass_op);
    e.value(&depth_fail_op);
    e.value(&compare_op);
}

/// `vkCmdSetStencilReference`.
pub unsafe fn cmd_set_stencil_reference(e: &mut Encoder, face_mask: vk::StencilFaceFlags, reference: u32) {
    e.value(&face_mask);
    e.value(&reference);
}

/// `vkCmdSetStencilTestEnable`.
pub unsafe fn cmd_set_stencil_test_enable(e: &mut Encoder, stencil_test_enable: vk::Bool32) {
    e.value(&stencil_test_enable);
}

/// `vkCmdSetStencilWriteMask`.
pub unsafe fn cmd_set_stencil_write_mask(e: &mut Encoder, face_mask: vk::StencilFaceFlags, write_mask: u32) {
    e.value(&face_mask);
    e.value(&write_mask);
}

/// `vkCmdSetTessellationDomainOriginEXT`.
pub unsafe fn cmd_set_tessellation_domain_origin_ext(
    e: &mut Encoder,
    domain_origin: vk::TessellationDomainOrigin,
) {
    e.value(&domain_origin);
}

/// `vkCmdSetVertexInputEXT`.
pub unsafe fn cmd_set_vertex_input_ext(
    e: &mut Encoder,
    vertex_binding_description_count: u32,
    p_vertex_binding_descriptions: *const vk::VertexInputBindingDescription2EXT<'_>,
    vertex_attribute_description_count: u32,
    p_vertex_attribute_descriptions: *const vk::VertexInputAttributeDescription2EXT<'_>,
) {
    e.value(&vertex_binding_description_count);
    e.array(p_vertex_binding_descriptions, vertex_binding_description_count as usize);
    e.value(&vertex_attribute_description_count);
    e.array(p_vertex_attribute_descriptions, vertex_attribute_description_count as usize);
}

/// `vkCmdSetViewport`.
pub unsafe fn cmd_set_viewport(
    e: &mut Encoder,
    first_viewport: u32,
    viewport_count: u32,
    p_viewports: *const vk::Viewport,
) {
    e.value(&first_viewport);
    e.value(&viewport_count);
    e.array(p_viewports, viewport_count as usize);
}

/// `vkCmdSetViewportWithCount`.
pub unsafe fn cmd_set_viewport_with_count(
    e: &mut Encoder,
    viewport_count: u32,
    p_viewports: *const vk::Viewport,
) {
    e.value(&viewport_count);
    e.array(p_viewports, viewport_count as usize);
}

/// `vkCmdTraceRaysIndirect2KHR`.
pub unsafe fn cmd_trace_rays_indirect2_khr(e: &mut Encoder, indirect_device_address: vk::DeviceAddress) {
    e.value(&indirect_device_address);
}

/// `vkCmdTraceRaysIndirectKHR`.
pub unsafe fn cmd_trace_rays_indirect_khr(
    e: &mut Encoder,
    p_raygen_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    p_miss_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    p_hit_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    p_callable_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    indirect_device_address: vk::DeviceAddress,
) {
    e.pointer(p_raygen_shader_binding_table);
    e.pointer(p_miss_shader_binding_table);
    e.pointer(p_hit_shader_binding_table);
    e.pointer(p_callable_shader_binding_table);
    e.value(&indirect_device_address);
}

/// `vkCmdTraceRaysKHR`.
pub unsafe fn cmd_trace_rays_khr(
    e: &mut Encoder,
    p_raygen_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    p_miss_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    p_hit_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    p_callable_shader_binding_table: *const vk::StridedDeviceAddressRegionKHR,
    width: u32,
    height: u32,
    depth: u32,
) {
    e.pointer(p_raygen_shader_binding_table);
    e.pointer(p_miss_shader_binding_table);
    e.pointer(p_hit_shader_binding_table);
    e.pointer(p_callable_shader_binding_table);
    e.value(&width);
    e.value(&height);
    e.value(&depth);
}

/// `vkCmdUpdateBuffer`.
pub unsafe fn cmd_update_buffer(
    e: &mut Encoder,
    dst_buffer: vk::Buffer,
    dst_offset: vk::DeviceSize,
    data_size: vk::DeviceSize,
    p_data: *const c_void,
) {
    e.value(&dst_buffer);
    e.value(&dst_offset);
    e.value(&data_size);
    e.opaque(p_data, data_size as usize);
}

/// `vkCmdWaitEvents`.
pub unsafe fn cmd_wait_events(
    e: &mut Encoder,
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
    e.value(&event_count);
    e.array(p_events, event_count as usize);
    e.value(&src_stage_mask);
    e.value(&dst_stage_mask);
    e.value(&memory_barrier_count);
    e.array(p_memory_barriers, memory_barrier_count as usize);
    e.value(&buffer_memory_barrier_count);
    e.array(p_buffer_memory_barriers, buffer_memory_barrier_count as usize);
    e.value(&image_memory_barrier_count);
    e.array(p_image_memory_barriers, image_memory_barrier_count as usize);
}

/// `vkCmdWaitEvents2`.
pub unsafe fn cmd_wait_events2(
    e: &mut Encoder,
    event_count: u32,
    p_events: *const vk::Event,
    p_dependency_infos: *const vk::DependencyInfo<'_>,
) {
    e.value(&event_count);
    e.array(p_events, event_count as usize);
    e.array(p_dependency_infos, event_count as usize);
}

/// `vkCmdWriteAccelerationStructuresPropertiesKHR`.
pub unsafe fn cmd_write_acceleration_structures_properties_khr(
    e: &mut Encoder,
    acceleration_structure_count: u32,
    p_acceleration_structures: *const vk::AccelerationStructureKHR,
    query_type: vk::QueryType,
    query_pool: vk::QueryPool,
    first_query: u32,
) {
    e.value(&acceleration_structure_count);
    e.array(p_acceleration_structures, acceleration_structure_count as usize);
    e.value(&query_type);
    e.value(&query_pool);
    e.value(&first_query);
}

/// `vkCmdWriteMicromapsPropertiesEXT`.
pub unsafe fn cmd_write_micromaps_properties_ext(
    e: &mut Encoder,
    micromap_count: u32,
    p_micromaps: *const vk::MicromapEXT,
    query_type: vk::QueryType,
    query_pool: vk::QueryPool,
    first_query: u32,
) {
    e.value(&micromap_count);
    e.array(p_micromaps, micromap_count as usize);
    e.value(&query_type);
    e.value(&query_pool);
    e.value(&first_query);
}

/// `vkCmdWriteTimestamp`.
pub unsafe fn cmd_write_timestamp(
    e: &mut Encoder,
    pipeline_stage: vk::PipelineStageFlags,
    query_pool: vk::QueryPool,
    query: u32,
) {
    e.value(&pipeline_stage);
    e.value(&query_pool);
    e.value(&query);
}

/// `vkCmdWriteTimestamp2`.
pub unsafe fn cmd_write_timestamp2(
    e: &mut Encoder,
    stage: vk::PipelineStageFlags2,
    query_pool: vk::QueryPool,
    query: u32,
) {
    e.value(&stage);
    e.value(&query_pool);
    e.value(&query);
}

/// `vkEndCommandBuffer`.
pub unsafe fn end_command_buffer(e: &mut Encoder, command_buffer: vk::CommandBuffer) {
    e.value(&command_buffer);
}

/// The reply to `vkEndCommandBuffer`.
pub unsafe fn reply_end_command_buffer(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkResetCommandBuffer`.
pub unsafe fn reset_command_buffer(
    e: &mut Encoder,
    command_buffer: vk::CommandBuffer,
    flags: vk::CommandBufferResetFlags,
) {
    e.value(&command_buffer);
    e.value(&flags);
}

/// The reply to `vkResetCommandBuffer`.
pub unsafe fn reply_reset_command_buffer(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}
