// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `command_buffer`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkClearRect", |d, e| unsafe {
        e.value(&d.value::<vk::ClearRect>()?);
        Ok(())
    }),
    ("VkMemoryBarrier", |d, e| unsafe {
        e.value(&d.value::<vk::MemoryBarrier<'_>>()?);
        Ok(())
    }),
    ("VkBufferMemoryBarrier", |d, e| unsafe {
        e.value(&d.value::<vk::BufferMemoryBarrier<'_>>()?);
        Ok(())
    }),
    ("VkImageMemoryBarrier", |d, e| unsafe {
        e.value(&d.value::<vk::ImageMemoryBarrier<'_>>()?);
        Ok(())
    }),
    ("VkBufferCopy", |d, e| unsafe {
        e.value(&d.value::<vk::BufferCopy>()?);
        Ok(())
    }),
    ("VkImageCopy", |d, e| unsafe {
        e.value(&d.value::<vk::ImageCopy>()?);
        Ok(())
    }),
    ("VkImageBlit", |d, e| unsafe {
        e.value(&d.value::<vk::ImageBlit>()?);
        Ok(())
    }),
    ("VkBufferImageCopy", |d, e| unsafe {
        e.value(&d.value::<vk::BufferImageCopy>()?);
        Ok(())
    }),
    ("VkImageResolve", |d, e| unsafe {
        e.value(&d.value::<vk::ImageResolve>()?);
        Ok(())
    }),
    ("VkCommandBufferAllocateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::CommandBufferAllocateInfo<'_>>()?);
        Ok(())
    }),
    ("VkCommandBufferInheritanceInfo", |d, e| unsafe {
        e.value(&d.value::<vk::CommandBufferInheritanceInfo<'_>>()?);
        Ok(())
    }),
    ("VkCommandBufferBeginInfo", |d, e| unsafe {
        e.value(&d.value::<vk::CommandBufferBeginInfo<'_>>()?);
        Ok(())
    }),
    ("VkRenderPassBeginInfo", |d, e| unsafe {
        e.value(&d.value::<vk::RenderPassBeginInfo<'_>>()?);
        Ok(())
    }),
    ("VkClearColorValue", |d, e| unsafe {
        e.value(&d.value::<vk::ClearColorValue>()?);
        Ok(())
    }),
    ("VkClearDepthStencilValue", |d, e| unsafe {
        e.value(&d.value::<vk::ClearDepthStencilValue>()?);
        Ok(())
    }),
    ("VkClearValue", |d, e| unsafe {
        e.value(&d.value::<vk::ClearValue>()?);
        Ok(())
    }),
    ("VkClearAttachment", |d, e| unsafe {
        e.value(&d.value::<vk::ClearAttachment>()?);
        Ok(())
    }),
    ("VkMultiDrawInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::MultiDrawInfoEXT>()?);
        Ok(())
    }),
    ("VkMultiDrawIndexedInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::MultiDrawIndexedInfoEXT>()?);
        Ok(())
    }),
    ("VkDeviceGroupRenderPassBeginInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceGroupRenderPassBeginInfo<'_>>()?);
        Ok(())
    }),
    ("VkDeviceGroupCommandBufferBeginInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceGroupCommandBufferBeginInfo<'_>>()?);
        Ok(())
    }),
    ("VkConditionalRenderingBeginInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::ConditionalRenderingBeginInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkSampleLocationEXT", |d, e| unsafe {
        e.value(&d.value::<vk::SampleLocationEXT>()?);
        Ok(())
    }),
    ("VkSampleLocationsInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::SampleLocationsInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkAttachmentSampleLocationsEXT", |d, e| unsafe {
        e.value(&d.value::<vk::AttachmentSampleLocationsEXT<'_>>()?);
        Ok(())
    }),
    ("VkSubpassSampleLocationsEXT", |d, e| unsafe {
        e.value(&d.value::<vk::SubpassSampleLocationsEXT<'_>>()?);
        Ok(())
    }),
    ("VkRenderPassSampleLocationsBeginInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::RenderPassSampleLocationsBeginInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkSubpassBeginInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SubpassBeginInfo<'_>>()?);
        Ok(())
    }),
    ("VkSubpassEndInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SubpassEndInfo<'_>>()?);
        Ok(())
    }),
    ("VkCommandBufferInheritanceConditionalRenderingInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::CommandBufferInheritanceConditionalRenderingInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkStridedDeviceAddressRegionKHR", |d, e| unsafe {
        e.value(&d.value::<vk::StridedDeviceAddressRegionKHR>()?);
        Ok(())
    }),
    ("VkRenderPassAttachmentBeginInfo", |d, e| unsafe {
        e.value(&d.value::<vk::RenderPassAttachmentBeginInfo<'_>>()?);
        Ok(())
    }),
    ("VkAccelerationStructureBuildRangeInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::AccelerationStructureBuildRangeInfoKHR>()?);
        Ok(())
    }),
    ("VkCopyAccelerationStructureInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::CopyAccelerationStructureInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkCopyAccelerationStructureToMemoryInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::CopyAccelerationStructureToMemoryInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkCopyMemoryToAccelerationStructureInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::CopyMemoryToAccelerationStructureInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkColorBlendEquationEXT", |d, e| unsafe {
        e.value(&d.value::<vk::ColorBlendEquationEXT>()?);
        Ok(())
    }),
    ("VkColorBlendAdvancedEXT", |d, e| unsafe {
        e.value(&d.value::<vk::ColorBlendAdvancedEXT>()?);
        Ok(())
    }),
    ("VkBufferCopy2", |d, e| unsafe {
        e.value(&d.value::<vk::BufferCopy2<'_>>()?);
        Ok(())
    }),
    ("VkImageBlit2", |d, e| unsafe {
        e.value(&d.value::<vk::ImageBlit2<'_>>()?);
        Ok(())
    }),
    ("VkBufferImageCopy2", |d, e| unsafe {
        e.value(&d.value::<vk::BufferImageCopy2<'_>>()?);
        Ok(())
    }),
    ("VkImageResolve2", |d, e| unsafe {
        e.value(&d.value::<vk::ImageResolve2<'_>>()?);
        Ok(())
    }),
    ("VkCopyBufferInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::CopyBufferInfo2<'_>>()?);
        Ok(())
    }),
    ("VkCopyImageInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::CopyImageInfo2<'_>>()?);
        Ok(())
    }),
    ("VkBlitImageInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::BlitImageInfo2<'_>>()?);
        Ok(())
    }),
    ("VkCopyBufferToImageInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::CopyBufferToImageInfo2<'_>>()?);
        Ok(())
    }),
    ("VkCopyImageToBufferInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::CopyImageToBufferInfo2<'_>>()?);
        Ok(())
    }),
    ("VkResolveImageInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::ResolveImageInfo2<'_>>()?);
        Ok(())
    }),
    ("VkVertexInputBindingDescription2EXT", |d, e| unsafe {
        e.value(&d.value::<vk::VertexInputBindingDescription2EXT<'_>>()?);
        Ok(())
    }),
    ("VkVertexInputAttributeDescription2EXT", |d, e| unsafe {
        e.value(&d.value::<vk::VertexInputAttributeDescription2EXT<'_>>()?);
        Ok(())
    }),
    ("VkMemoryBarrier2", |d, e| unsafe {
        e.value(&d.value::<vk::MemoryBarrier2<'_>>()?);
        Ok(())
    }),
    ("VkImageMemoryBarrier2", |d, e| unsafe {
        e.value(&d.value::<vk::ImageMemoryBarrier2<'_>>()?);
        Ok(())
    }),
    ("VkBufferMemoryBarrier2", |d, e| unsafe {
        e.value(&d.value::<vk::BufferMemoryBarrier2<'_>>()?);
        Ok(())
    }),
    ("VkDependencyInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DependencyInfo<'_>>()?);
        Ok(())
    }),
    ("VkDescriptorBufferBindingInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorBufferBindingInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkDescriptorBufferBindingPushDescriptorBufferHandleEXT", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorBufferBindingPushDescriptorBufferHandleEXT<'_>>()?);
        Ok(())
    }),
    ("VkRenderingInfo", |d, e| unsafe {
        e.value(&d.value::<vk::RenderingInfo<'_>>()?);
        Ok(())
    }),
    ("VkRenderingAttachmentInfo", |d, e| unsafe {
        e.value(&d.value::<vk::RenderingAttachmentInfo<'_>>()?);
        Ok(())
    }),
    ("VkRenderingFragmentShadingRateAttachmentInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::RenderingFragmentShadingRateAttachmentInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkCommandBufferInheritanceRenderingInfo", |d, e| unsafe {
        e.value(&d.value::<vk::CommandBufferInheritanceRenderingInfo<'_>>()?);
        Ok(())
    }),
    ("VkCopyMicromapInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::CopyMicromapInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkCopyMicromapToMemoryInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::CopyMicromapToMemoryInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkCopyMemoryToMicromapInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::CopyMemoryToMicromapInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkDepthBiasInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::DepthBiasInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkDepthBiasRepresentationInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::DepthBiasRepresentationInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkBindDescriptorSetsInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::BindDescriptorSetsInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkPushConstantsInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PushConstantsInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkPushDescriptorSetInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PushDescriptorSetInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkSetDescriptorBufferOffsetsInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::SetDescriptorBufferOffsetsInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkBindDescriptorBufferEmbeddedSamplersInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::BindDescriptorBufferEmbeddedSamplersInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkRenderingAttachmentLocationInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::RenderingAttachmentLocationInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkRenderingInputAttachmentIndexInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::RenderingInputAttachmentIndexInfoKHR<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkAllocateCommandBuffers", |d, e| unsafe {
        let a = decode::command_buffer::AllocateCommandBuffers::decode(d)?;
        encode::command_buffer::allocate_command_buffers(
            e,
            a.device,
            ptr::from_ref(a.allocate_info),
            a.command_buffers.as_ptr().cast_mut().cast(),
        );
        Ok(())
    }),
    ("vkBeginCommandBuffer", |d, e| unsafe {
        let a = decode::command_buffer::BeginCommandBuffer::decode(d)?;
        encode::command_buffer::begin_command_buffer(e, a.command_buffer, ptr::from_ref(a.begin_info));
        Ok(())
    }),
    ("vkCmdBeginConditionalRenderingEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdBeginConditionalRenderingExt::decode(d)?;
        encode::command_buffer::cmd_begin_conditional_rendering_ext(
            e,
            ptr::from_ref(a.conditional_rendering_begin),
        );
        Ok(())
    }),
    ("vkCmdBeginQuery", |d, e| unsafe {
        let a = decode::command_buffer::CmdBeginQuery::decode(d)?;
        encode::command_buffer::cmd_begin_query(e, a.query_pool, a.query, a.flags);
        Ok(())
    }),
    ("vkCmdBeginQueryIndexedEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdBeginQueryIndexedExt::decode(d)?;
        encode::command_buffer::cmd_begin_query_indexed_ext(e, a.query_pool, a.query, a.flags, a.index);
        Ok(())
    }),
    ("vkCmdBeginRenderPass", |d, e| unsafe {
        let a = decode::command_buffer::CmdBeginRenderPass::decode(d)?;
        encode::command_buffer::cmd_begin_render_pass(e, ptr::from_ref(a.render_pass_begin), a.contents);
        Ok(())
    }),
    ("vkCmdBeginRenderPass2", |d, e| unsafe {
        let a = decode::command_buffer::CmdBeginRenderPass2::decode(d)?;
        encode::command_buffer::cmd_begin_render_pass2(
            e,
            ptr::from_ref(a.render_pass_begin),
            ptr::from_ref(a.subpass_begin_info),
        );
        Ok(())
    }),
    ("vkCmdBeginRendering", |d, e| unsafe {
        let a = decode::command_buffer::CmdBeginRendering::decode(d)?;
        encode::command_buffer::cmd_begin_rendering(e, ptr::from_ref(a.rendering_info));
        Ok(())
    }),
    ("vkCmdBeginTransformFeedbackEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdBeginTransformFeedbackExt::decode(d)?;
        encode::command_buffer::cmd_begin_transform_feedback_ext(
            e,
            a.first_counter_buffer,
            a.counter_buffer_count,
            a.counter_buffers.map_or(ptr::null(), |values| values.as_ptr()),
            a.counter_buffer_offsets.map_or(ptr::null(), |values| values.as_ptr()),
        );
        Ok(())
    }),
    ("vkCmdBindDescriptorBufferEmbeddedSamplers2EXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdBindDescriptorBufferEmbeddedSamplers2Ext::decode(d)?;
        encode::command_buffer::cmd_bind_descriptor_buffer_embedded_samplers2_ext(
            e,
            ptr::from_ref(a.bind_descriptor_buffer_embedded_samplers_info),
        );
        Ok(())
    }),
    ("vkCmdBindDescriptorBufferEmbeddedSamplersEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdBindDescriptorBufferEmbeddedSamplersExt::decode(d)?;
        encode::command_buffer::cmd_bind_descriptor_buffer_embedded_samplers_ext(
            e,
            a.pipeline_bind_point,
            a.layout,
            a.set,
        );
        Ok(())
    }),
    ("vkCmdBindDescriptorBuffersEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdBindDescriptorBuffersExt::decode(d)?;
        encode::command_buffer::cmd_bind_descriptor_buffers_ext(e, a.buffer_count, a.binding_infos.as_ptr());
        Ok(())
    }),
    ("vkCmdBindDescriptorSets", |d, e| unsafe {
        let a = decode::command_buffer::CmdBindDescriptorSets::decode(d)?;
        encode::command_buffer::cmd_bind_descriptor_sets(
            e,
            a.pipeline_bind_point,
            a.layout,
            a.first_set,
            a.descriptor_set_count,
            a.descriptor_sets.as_ptr(),
            a.dynamic_offset_count,
            a.dynamic_offsets.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdBindDescriptorSets2KHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdBindDescriptorSets2Khr::decode(d)?;
        encode::command_buffer::cmd_bind_descriptor_sets2_khr(e, ptr::from_ref(a.bind_descriptor_sets_info));
        Ok(())
    }),
    ("vkCmdBindIndexBuffer", |d, e| unsafe {
        let a = decode::command_buffer::CmdBindIndexBuffer::decode(d)?;
        encode::command_buffer::cmd_bind_index_buffer(e, a.buffer, a.offset, a.index_type);
        Ok(())
    }),
    ("vkCmdBindIndexBuffer2KHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdBindIndexBuffer2Khr::decode(d)?;
        encode::command_buffer::cmd_bind_index_buffer2_khr(e, a.buffer, a.offset, a.size, a.index_type);
        Ok(())
    }),
    ("vkCmdBindPipeline", |d, e| unsafe {
        let a = decode::command_buffer::CmdBindPipeline::decode(d)?;
        encode::command_buffer::cmd_bind_pipeline(e, a.pipeline_bind_point, a.pipeline);
        Ok(())
    }),
    ("vkCmdBindShadersEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdBindShadersExt::decode(d)?;
        encode::command_buffer::cmd_bind_shaders_ext(
            e,
            a.stage_count,
            a.stages.as_ptr(),
            a.shaders.map_or(ptr::null(), |values| values.as_ptr()),
        );
        Ok(())
    }),
    ("vkCmdBindTransformFeedbackBuffersEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdBindTransformFeedbackBuffersExt::decode(d)?;
        encode::command_buffer::cmd_bind_transform_feedback_buffers_ext(
            e,
            a.first_binding,
            a.binding_count,
            a.buffers.as_ptr(),
            a.offsets.as_ptr(),
            a.sizes.map_or(ptr::null(), |values| values.as_ptr()),
        );
        Ok(())
    }),
    ("vkCmdBindVertexBuffers", |d, e| unsafe {
        let a = decode::command_buffer::CmdBindVertexBuffers::decode(d)?;
        encode::command_buffer::cmd_bind_vertex_buffers(
            e,
            a.first_binding,
            a.binding_count,
            a.buffers.as_ptr(),
            a.offsets.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdBindVertexBuffers2", |d, e| unsafe {
        let a = decode::command_buffer::CmdBindVertexBuffers2::decode(d)?;
        encode::command_buffer::cmd_bind_vertex_buffers2(
            e,
            a.first_binding,
            a.binding_count,
            a.buffers.as_ptr(),
            a.offsets.as_ptr(),
            a.sizes.map_or(ptr::null(), |values| values.as_ptr()),
            a.strides.map_or(ptr::null(), |values| values.as_ptr()),
        );
        Ok(())
    }),
    ("vkCmdBlitImage", |d, e| unsafe {
        let a = decode::command_buffer::CmdBlitImage::decode(d)?;
        encode::command_buffer::cmd_blit_image(
            e,
            a.src_image,
            a.src_image_layout,
            a.dst_image,
            a.dst_image_layout,
            a.region_count,
            a.regions.as_ptr(),
            a.filter,
        );
        Ok(())
    }),
    ("vkCmdBlitImage2", |d, e| unsafe {
        let a = decode::command_buffer::CmdBlitImage2::decode(d)?;
        encode::command_buffer::cmd_blit_image2(e, ptr::from_ref(a.blit_image_info));
        Ok(())
    }),
    ("vkCmdBuildAccelerationStructuresIndirectKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdBuildAccelerationStructuresIndirectKhr::decode(d)?;
        let max_primitive_counts: Vec<*const u32> =
            a.max_primitive_counts.iter().map(|inner| inner.as_ptr()).collect();
        encode::command_buffer::cmd_build_acceleration_structures_indirect_khr(
            e,
            a.info_count,
            a.infos.as_ptr(),
            a.indirect_device_addresses.as_ptr(),
            a.indirect_strides.as_ptr(),
            max_primitive_counts.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdBuildAccelerationStructuresKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdBuildAccelerationStructuresKhr::decode(d)?;
        let build_range_infos: Vec<*const vk::AccelerationStructureBuildRangeInfoKHR> =
            a.build_range_infos.iter().map(|inner| inner.as_ptr()).collect();
        encode::command_buffer::cmd_build_acceleration_structures_khr(
            e,
            a.info_count,
            a.infos.as_ptr(),
            build_range_infos.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdBuildMicromapsEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdBuildMicromapsExt::decode(d)?;
        encode::command_buffer::cmd_build_micromaps_ext(e, a.info_count, a.infos.as_ptr());
        Ok(())
    }),
    ("vkCmdClearAttachments", |d, e| unsafe {
        let a = decode::command_buffer::CmdClearAttachments::decode(d)?;
        encode::command_buffer::cmd_clear_attachments(
            e,
            a.attachment_count,
            a.attachments.as_ptr(),
            a.rect_count,
            a.rects.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdClearColorImage", |d, e| unsafe {
        let a = decode::command_buffer::CmdClearColorImage::decode(d)?;
        encode::command_buffer::cmd_clear_color_image(
            e,
            a.image,
            a.image_layout,
            ptr::from_ref(a.color),
            a.range_count,
            a.ranges.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdClearDepthStencilImage", |d, e| unsafe {
        let a = decode::command_buffer::CmdClearDepthStencilImage::decode(d)?;
        encode::command_buffer::cmd_clear_depth_stencil_image(
            e,
            a.image,
            a.image_layout,
            ptr::from_ref(a.depth_stencil),
            a.range_count,
            a.ranges.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdCopyAccelerationStructureKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyAccelerationStructureKhr::decode(d)?;
        encode::command_buffer::cmd_copy_acceleration_structure_khr(e, ptr::from_ref(a.info));
        Ok(())
    }),
    ("vkCmdCopyAccelerationStructureToMemoryKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyAccelerationStructureToMemoryKhr::decode(d)?;
        encode::command_buffer::cmd_copy_acceleration_structure_to_memory_khr(e, ptr::from_ref(a.info));
        Ok(())
    }),
    ("vkCmdCopyBuffer", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyBuffer::decode(d)?;
        encode::command_buffer::cmd_copy_buffer(
            e,
            a.src_buffer,
            a.dst_buffer,
            a.region_count,
            a.regions.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdCopyBuffer2", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyBuffer2::decode(d)?;
        encode::command_buffer::cmd_copy_buffer2(e, ptr::from_ref(a.copy_buffer_info));
        Ok(())
    }),
    ("vkCmdCopyBufferToImage", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyBufferToImage::decode(d)?;
        encode::command_buffer::cmd_copy_buffer_to_image(
            e,
            a.src_buffer,
            a.dst_image,
            a.dst_image_layout,
            a.region_count,
            a.regions.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdCopyBufferToImage2", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyBufferToImage2::decode(d)?;
        encode::command_buffer::cmd_copy_buffer_to_image2(e, ptr::from_ref(a.copy_buffer_to_image_info));
        Ok(())
    }),
    ("vkCmdCopyImage", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyImage::decode(d)?;
        encode::command_buffer::cmd_copy_image(
            e,
            a.src_image,
            a.src_image_layout,
            a.dst_image,
            a.dst_image_layout,
            a.region_count,
            a.regions.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdCopyImage2", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyImage2::decode(d)?;
        encode::command_buffer::cmd_copy_image2(e, ptr::from_ref(a.copy_image_info));
        Ok(())
    }),
    ("vkCmdCopyImageToBuffer", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyImageToBuffer::decode(d)?;
        encode::command_buffer::cmd_copy_image_to_buffer(
            e,
            a.src_image,
            a.src_image_layout,
            a.dst_buffer,
            a.region_count,
            a.regions.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdCopyImageToBuffer2", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyImageToBuffer2::decode(d)?;
        encode::command_buffer::cmd_copy_image_to_buffer2(e, ptr::from_ref(a.copy_image_to_buffer_info));
        Ok(())
    }),
    ("vkCmdCopyMemoryToAccelerationStructureKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyMemoryToAccelerationStructureKhr::decode(d)?;
        encode::command_buffer::cmd_copy_memory_to_acceleration_structure_khr(e, ptr::from_ref(a.info));
        Ok(())
    }),
    ("vkCmdCopyMemoryToMicromapEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyMemoryToMicromapExt::decode(d)?;
        encode::command_buffer::cmd_copy_memory_to_micromap_ext(e, ptr::from_ref(a.info));
        Ok(())
    }),
    ("vkCmdCopyMicromapEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyMicromapExt::decode(d)?;
        encode::command_buffer::cmd_copy_micromap_ext(e, ptr::from_ref(a.info));
        Ok(())
    }),
    ("vkCmdCopyMicromapToMemoryEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyMicromapToMemoryExt::decode(d)?;
        encode::command_buffer::cmd_copy_micromap_to_memory_ext(e, ptr::from_ref(a.info));
        Ok(())
    }),
    ("vkCmdCopyQueryPoolResults", |d, e| unsafe {
        let a = decode::command_buffer::CmdCopyQueryPoolResults::decode(d)?;
        encode::command_buffer::cmd_copy_query_pool_results(
            e,
            a.query_pool,
            a.first_query,
            a.query_count,
            a.dst_buffer,
            a.dst_offset,
            a.stride,
            a.flags,
        );
        Ok(())
    }),
    ("vkCmdDispatch", |d, e| unsafe {
        let a = decode::command_buffer::CmdDispatch::decode(d)?;
        encode::command_buffer::cmd_dispatch(e, a.group_count_x, a.group_count_y, a.group_count_z);
        Ok(())
    }),
    ("vkCmdDispatchBase", |d, e| unsafe {
        let a = decode::command_buffer::CmdDispatchBase::decode(d)?;
        encode::command_buffer::cmd_dispatch_base(
            e,
            a.base_group_x,
            a.base_group_y,
            a.base_group_z,
            a.group_count_x,
            a.group_count_y,
            a.group_count_z,
        );
        Ok(())
    }),
    ("vkCmdDispatchIndirect", |d, e| unsafe {
        let a = decode::command_buffer::CmdDispatchIndirect::decode(d)?;
        encode::command_buffer::cmd_dispatch_indirect(e, a.buffer, a.offset);
        Ok(())
    }),
    ("vkCmdDraw", |d, e| unsafe {
        let a = decode::command_buffer::CmdDraw::decode(d)?;
        encode::command_buffer::cmd_draw(
            e,
            a.vertex_count,
            a.instance_count,
            a.first_vertex,
            a.first_instance,
        );
        Ok(())
    }),
    ("vkCmdDrawIndexed", |d, e| unsafe {
        let a = decode::command_buffer::CmdDrawIndexed::decode(d)?;
        encode::command_buffer::cmd_draw_indexed(
            e,
            a.index_count,
            a.instance_count,
            a.first_index,
            a.vertex_offset,
            a.first_instance,
        );
        Ok(())
    }),
    ("vkCmdDrawIndexedIndirect", |d, e| unsafe {
        let a = decode::command_buffer::CmdDrawIndexedIndirect::decode(d)?;
        encode::command_buffer::cmd_draw_indexed_indirect(e, a.buffer, a.offset, a.draw_count, a.stride);
        Ok(())
    }),
    ("vkCmdDrawIndexedIndirectCount", |d, e| unsafe {
        let a = decode::command_buffer::CmdDrawIndexedIndirectCount::decode(d)?;
        encode::command_buffer::cmd_draw_indexed_indirect_count(
            e,
            a.buffer,
            a.offset,
            a.count_buffer,
            a.count_buffer_offset,
            a.max_draw_count,
            a.stride,
        );
        Ok(())
    }),
    ("vkCmdDrawIndirect", |d, e| unsafe {
        let a = decode::command_buffer::CmdDrawIndirect::decode(d)?;
        encode::command_buffer::cmd_draw_indirect(e, a.buffer, a.offset, a.draw_count, a.stride);
        Ok(())
    }),
    ("vkCmdDrawIndirectByteCountEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdDrawIndirectByteCountExt::decode(d)?;
        encode::command_buffer::cmd_draw_indirect_byte_count_ext(
            e,
            a.instance_count,
            a.first_instance,
            a.counter_buffer,
            a.counter_buffer_offset,
            a.counter_offset,
            a.vertex_stride,
        );
        Ok(())
    }),
    ("vkCmdDrawIndirectCount", |d, e| unsafe {
        let a = decode::command_buffer::CmdDrawIndirectCount::decode(d)?;
        encode::command_buffer::cmd_draw_indirect_count(
            e,
            a.buffer,
            a.offset,
            a.count_buffer,
            a.count_buffer_offset,
            a.max_draw_count,
            a.stride,
        );
        Ok(())
    }),
    ("vkCmdDrawMeshTasksEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdDrawMeshTasksExt::decode(d)?;
        encode::command_buffer::cmd_draw_mesh_tasks_ext(e, a.group_count_x, a.group_count_y, a.group_count_z);
        Ok(())
    }),
    ("vkCmdDrawMeshTasksIndirectCountEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdDrawMeshTasksIndirectCountExt::decode(d)?;
        encode::command_buffer::cmd_draw_mesh_tasks_indirect_count_ext(
            e,
            a.buffer,
            a.offset,
            a.count_buffer,
            a.count_buffer_offset,
            a.max_draw_count,
            a.stride,
        );
        Ok(())
    }),
    ("vkCmdDrawMeshTasksIndirectEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdDrawMeshTasksIndirectExt::decode(d)?;
        encode::command_buffer::cmd_draw_mesh_tasks_indirect_ext(
            e,
            a.buffer,
            a.offset,
            a.draw_count,
            a.stride,
        );
        Ok(())
    }),
    ("vkCmdDrawMultiEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdDrawMultiExt::decode(d)?;
        encode::command_buffer::cmd_draw_multi_ext(
            e,
            a.draw_count,
            a.vertex_info.as_ptr(),
            a.instance_count,
            a.first_instance,
            a.stride,
        );
        Ok(())
    }),
    ("vkCmdDrawMultiIndexedEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdDrawMultiIndexedExt::decode(d)?;
        encode::command_buffer::cmd_draw_multi_indexed_ext(
            e,
            a.draw_count,
            a.index_info.as_ptr(),
            a.instance_count,
            a.first_instance,
            a.stride,
            a.vertex_offset.map_or(ptr::null(), ptr::from_ref),
        );
        Ok(())
    }),
    ("vkCmdEndConditionalRenderingEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdEndConditionalRenderingExt::decode(d)?;
        encode::command_buffer::cmd_end_conditional_rendering_ext(e);
        Ok(())
    }),
    ("vkCmdEndQuery", |d, e| unsafe {
        let a = decode::command_buffer::CmdEndQuery::decode(d)?;
        encode::command_buffer::cmd_end_query(e, a.query_pool, a.query);
        Ok(())
    }),
    ("vkCmdEndQueryIndexedEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdEndQueryIndexedExt::decode(d)?;
        encode::command_buffer::cmd_end_query_indexed_ext(e, a.query_pool, a.query, a.index);
        Ok(())
    }),
    ("vkCmdEndRenderPass", |d, e| unsafe {
        let a = decode::command_buffer::CmdEndRenderPass::decode(d)?;
        encode::command_buffer::cmd_end_render_pass(e);
        Ok(())
    }),
    ("vkCmdEndRenderPass2", |d, e| unsafe {
        let a = decode::command_buffer::CmdEndRenderPass2::decode(d)?;
        encode::command_buffer::cmd_end_render_pass2(e, ptr::from_ref(a.subpass_end_info));
        Ok(())
    }),
    ("vkCmdEndRendering", |d, e| unsafe {
        let a = decode::command_buffer::CmdEndRendering::decode(d)?;
        encode::command_buffer::cmd_end_rendering(e);
        Ok(())
    }),
    ("vkCmdEndTransformFeedbackEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdEndTransformFeedbackExt::decode(d)?;
        encode::command_buffer::cmd_end_transform_feedback_ext(
            e,
            a.first_counter_buffer,
            a.counter_buffer_count,
            a.counter_buffers.map_or(ptr::null(), |values| values.as_ptr()),
            a.counter_buffer_offsets.map_or(ptr::null(), |values| values.as_ptr()),
        );
        Ok(())
    }),
    ("vkCmdExecuteCommands", |d, e| unsafe {
        let a = decode::command_buffer::CmdExecuteCommands::decode(d)?;
        encode::command_buffer::cmd_execute_commands(e, a.command_buffer_count, a.command_buffers.as_ptr());
        Ok(())
    }),
    ("vkCmdFillBuffer", |d, e| unsafe {
        let a = decode::command_buffer::CmdFillBuffer::decode(d)?;
        encode::command_buffer::cmd_fill_buffer(e, a.dst_buffer, a.dst_offset, a.size, a.data);
        Ok(())
    }),
    ("vkCmdNextSubpass", |d, e| unsafe {
        let a = decode::command_buffer::CmdNextSubpass::decode(d)?;
        encode::command_buffer::cmd_next_subpass(e, a.contents);
        Ok(())
    }),
    ("vkCmdNextSubpass2", |d, e| unsafe {
        let a = decode::command_buffer::CmdNextSubpass2::decode(d)?;
        encode::command_buffer::cmd_next_subpass2(
            e,
            ptr::from_ref(a.subpass_begin_info),
            ptr::from_ref(a.subpass_end_info),
        );
        Ok(())
    }),
    ("vkCmdPipelineBarrier", |d, e| unsafe {
        let a = decode::command_buffer::CmdPipelineBarrier::decode(d)?;
        encode::command_buffer::cmd_pipeline_barrier(
            e,
            a.src_stage_mask,
            a.dst_stage_mask,
            a.dependency_flags,
            a.memory_barrier_count,
            a.memory_barriers.as_ptr(),
            a.buffer_memory_barrier_count,
            a.buffer_memory_barriers.as_ptr(),
            a.image_memory_barrier_count,
            a.image_memory_barriers.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdPipelineBarrier2", |d, e| unsafe {
        let a = decode::command_buffer::CmdPipelineBarrier2::decode(d)?;
        encode::command_buffer::cmd_pipeline_barrier2(e, ptr::from_ref(a.dependency_info));
        Ok(())
    }),
    ("vkCmdPushConstants", |d, e| unsafe {
        let a = decode::command_buffer::CmdPushConstants::decode(d)?;
        encode::command_buffer::cmd_push_constants(
            e,
            a.layout,
            a.stage_flags,
            a.offset,
            a.size,
            a.values.as_ptr().cast(),
        );
        Ok(())
    }),
    ("vkCmdPushConstants2KHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdPushConstants2Khr::decode(d)?;
        encode::command_buffer::cmd_push_constants2_khr(e, ptr::from_ref(a.push_constants_info));
        Ok(())
    }),
    ("vkCmdPushDescriptorSet2KHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdPushDescriptorSet2Khr::decode(d)?;
        encode::command_buffer::cmd_push_descriptor_set2_khr(e, ptr::from_ref(a.push_descriptor_set_info));
        Ok(())
    }),
    ("vkCmdPushDescriptorSetKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdPushDescriptorSetKhr::decode(d)?;
        encode::command_buffer::cmd_push_descriptor_set_khr(
            e,
            a.pipeline_bind_point,
            a.layout,
            a.set,
            a.descriptor_write_count,
            a.descriptor_writes.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdResetEvent", |d, e| unsafe {
        let a = decode::command_buffer::CmdResetEvent::decode(d)?;
        encode::command_buffer::cmd_reset_event(e, a.event, a.stage_mask);
        Ok(())
    }),
    ("vkCmdResetEvent2", |d, e| unsafe {
        let a = decode::command_buffer::CmdResetEvent2::decode(d)?;
        encode::command_buffer::cmd_reset_event2(e, a.event, a.stage_mask);
        Ok(())
    }),
    ("vkCmdResetQueryPool", |d, e| unsafe {
        let a = decode::command_buffer::CmdResetQueryPool::decode(d)?;
        encode::command_buffer::cmd_reset_query_pool(e, a.query_pool, a.first_query, a.query_count);
        Ok(())
    }),
    ("vkCmdResolveImage", |d, e| unsafe {
        let a = decode::command_buffer::CmdResolveImage::decode(d)?;
        encode::command_buffer::cmd_resolve_image(
            e,
            a.src_image,
            a.src_image_layout,
            a.dst_image,
            a.dst_image_layout,
            a.region_count,
            a.regions.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdResolveImage2", |d, e| unsafe {
        let a = decode::command_buffer::CmdResolveImage2::decode(d)?;
        encode::command_buffer::cmd_resolve_image2(e, ptr::from_ref(a.resolve_image_info));
        Ok(())
    }),
    ("vkCmdSetAlphaToCoverageEnableEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetAlphaToCoverageEnableExt::decode(d)?;
        encode::command_buffer::cmd_set_alpha_to_coverage_enable_ext(e, a.alpha_to_coverage_enable);
        Ok(())
    }),
    ("vkCmdSetAlphaToOneEnableEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetAlphaToOneEnableExt::decode(d)?;
        encode::command_buffer::cmd_set_alpha_to_one_enable_ext(e, a.alpha_to_one_enable);
        Ok(())
    }),
    ("vkCmdSetAttachmentFeedbackLoopEnableEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetAttachmentFeedbackLoopEnableExt::decode(d)?;
        encode::command_buffer::cmd_set_attachment_feedback_loop_enable_ext(e, a.aspect_mask);
        Ok(())
    }),
    ("vkCmdSetBlendConstants", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetBlendConstants::decode(d)?;
        encode::command_buffer::cmd_set_blend_constants(e, ptr::from_ref(a.blend_constants));
        Ok(())
    }),
    ("vkCmdSetColorBlendAdvancedEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetColorBlendAdvancedExt::decode(d)?;
        encode::command_buffer::cmd_set_color_blend_advanced_ext(
            e,
            a.first_attachment,
            a.attachment_count,
            a.color_blend_advanced.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdSetColorBlendEnableEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetColorBlendEnableExt::decode(d)?;
        encode::command_buffer::cmd_set_color_blend_enable_ext(
            e,
            a.first_attachment,
            a.attachment_count,
            a.color_blend_enables.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdSetColorBlendEquationEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetColorBlendEquationExt::decode(d)?;
        encode::command_buffer::cmd_set_color_blend_equation_ext(
            e,
            a.first_attachment,
            a.attachment_count,
            a.color_blend_equations.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdSetColorWriteEnableEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetColorWriteEnableExt::decode(d)?;
        encode::command_buffer::cmd_set_color_write_enable_ext(
            e,
            a.attachment_count,
            a.color_write_enables.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdSetColorWriteMaskEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetColorWriteMaskExt::decode(d)?;
        encode::command_buffer::cmd_set_color_write_mask_ext(
            e,
            a.first_attachment,
            a.attachment_count,
            a.color_write_masks.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdSetConservativeRasterizationModeEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetConservativeRasterizationModeExt::decode(d)?;
        encode::command_buffer::cmd_set_conservative_rasterization_mode_ext(
            e,
            a.conservative_rasterization_mode,
        );
        Ok(())
    }),
    ("vkCmdSetCullMode", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetCullMode::decode(d)?;
        encode::command_buffer::cmd_set_cull_mode(e, a.cull_mode);
        Ok(())
    }),
    ("vkCmdSetDepthBias", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDepthBias::decode(d)?;
        encode::command_buffer::cmd_set_depth_bias(
            e,
            a.depth_bias_constant_factor,
            a.depth_bias_clamp,
            a.depth_bias_slope_factor,
        );
        Ok(())
    }),
    ("vkCmdSetDepthBias2EXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDepthBias2Ext::decode(d)?;
        encode::command_buffer::cmd_set_depth_bias2_ext(e, ptr::from_ref(a.depth_bias_info));
        Ok(())
    }),
    ("vkCmdSetDepthBiasEnable", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDepthBiasEnable::decode(d)?;
        encode::command_buffer::cmd_set_depth_bias_enable(e, a.depth_bias_enable);
        Ok(())
    }),
    ("vkCmdSetDepthBounds", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDepthBounds::decode(d)?;
        encode::command_buffer::cmd_set_depth_bounds(e, a.min_depth_bounds, a.max_depth_bounds);
        Ok(())
    }),
    ("vkCmdSetDepthBoundsTestEnable", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDepthBoundsTestEnable::decode(d)?;
        encode::command_buffer::cmd_set_depth_bounds_test_enable(e, a.depth_bounds_test_enable);
        Ok(())
    }),
    ("vkCmdSetDepthClampEnableEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDepthClampEnableExt::decode(d)?;
        encode::command_buffer::cmd_set_depth_clamp_enable_ext(e, a.depth_clamp_enable);
        Ok(())
    }),
    ("vkCmdSetDepthClipEnableEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDepthClipEnableExt::decode(d)?;
        encode::command_buffer::cmd_set_depth_clip_enable_ext(e, a.depth_clip_enable);
        Ok(())
    }),
    ("vkCmdSetDepthClipNegativeOneToOneEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDepthClipNegativeOneToOneExt::decode(d)?;
        encode::command_buffer::cmd_set_depth_clip_negative_one_to_one_ext(e, a.negative_one_to_one);
        Ok(())
    }),
    ("vkCmdSetDepthCompareOp", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDepthCompareOp::decode(d)?;
        encode::command_buffer::cmd_set_depth_compare_op(e, a.depth_compare_op);
        Ok(())
    }),
    ("vkCmdSetDepthTestEnable", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDepthTestEnable::decode(d)?;
        encode::command_buffer::cmd_set_depth_test_enable(e, a.depth_test_enable);
        Ok(())
    }),
    ("vkCmdSetDepthWriteEnable", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDepthWriteEnable::decode(d)?;
        encode::command_buffer::cmd_set_depth_write_enable(e, a.depth_write_enable);
        Ok(())
    }),
    ("vkCmdSetDescriptorBufferOffsets2EXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDescriptorBufferOffsets2Ext::decode(d)?;
        encode::command_buffer::cmd_set_descriptor_buffer_offsets2_ext(
            e,
            ptr::from_ref(a.set_descriptor_buffer_offsets_info),
        );
        Ok(())
    }),
    ("vkCmdSetDescriptorBufferOffsetsEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDescriptorBufferOffsetsExt::decode(d)?;
        encode::command_buffer::cmd_set_descriptor_buffer_offsets_ext(
            e,
            a.pipeline_bind_point,
            a.layout,
            a.first_set,
            a.set_count,
            a.buffer_indices.as_ptr(),
            a.offsets.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdSetDeviceMask", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDeviceMask::decode(d)?;
        encode::command_buffer::cmd_set_device_mask(e, a.device_mask);
        Ok(())
    }),
    ("vkCmdSetDiscardRectangleEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDiscardRectangleExt::decode(d)?;
        encode::command_buffer::cmd_set_discard_rectangle_ext(
            e,
            a.first_discard_rectangle,
            a.discard_rectangle_count,
            a.discard_rectangles.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdSetDiscardRectangleEnableEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDiscardRectangleEnableExt::decode(d)?;
        encode::command_buffer::cmd_set_discard_rectangle_enable_ext(e, a.discard_rectangle_enable);
        Ok(())
    }),
    ("vkCmdSetDiscardRectangleModeEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetDiscardRectangleModeExt::decode(d)?;
        encode::command_buffer::cmd_set_discard_rectangle_mode_ext(e, a.discard_rectangle_mode);
        Ok(())
    }),
    ("vkCmdSetEvent", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetEvent::decode(d)?;
        encode::command_buffer::cmd_set_event(e, a.event, a.stage_mask);
        Ok(())
    }),
    ("vkCmdSetEvent2", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetEvent2::decode(d)?;
        encode::command_buffer::cmd_set_event2(e, a.event, ptr::from_ref(a.dependency_info));
        Ok(())
    }),
    ("vkCmdSetExtraPrimitiveOverestimationSizeEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetExtraPrimitiveOverestimationSizeExt::decode(d)?;
        encode::command_buffer::cmd_set_extra_primitive_overestimation_size_ext(
            e,
            a.extra_primitive_overestimation_size,
        );
        Ok(())
    }),
    ("vkCmdSetFragmentShadingRateKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetFragmentShadingRateKhr::decode(d)?;
        encode::command_buffer::cmd_set_fragment_shading_rate_khr(
            e,
            ptr::from_ref(a.fragment_size),
            ptr::from_ref(a.combiner_ops),
        );
        Ok(())
    }),
    ("vkCmdSetFrontFace", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetFrontFace::decode(d)?;
        encode::command_buffer::cmd_set_front_face(e, a.front_face);
        Ok(())
    }),
    ("vkCmdSetLineRasterizationModeEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetLineRasterizationModeExt::decode(d)?;
        encode::command_buffer::cmd_set_line_rasterization_mode_ext(e, a.line_rasterization_mode);
        Ok(())
    }),
    ("vkCmdSetLineStippleEnableEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetLineStippleEnableExt::decode(d)?;
        encode::command_buffer::cmd_set_line_stipple_enable_ext(e, a.stippled_line_enable);
        Ok(())
    }),
    ("vkCmdSetLineStippleKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetLineStippleKhr::decode(d)?;
        encode::command_buffer::cmd_set_line_stipple_khr(e, a.line_stipple_factor, a.line_stipple_pattern);
        Ok(())
    }),
    ("vkCmdSetLineWidth", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetLineWidth::decode(d)?;
        encode::command_buffer::cmd_set_line_width(e, a.line_width);
        Ok(())
    }),
    ("vkCmdSetLogicOpEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetLogicOpExt::decode(d)?;
        encode::command_buffer::cmd_set_logic_op_ext(e, a.logic_op);
        Ok(())
    }),
    ("vkCmdSetLogicOpEnableEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetLogicOpEnableExt::decode(d)?;
        encode::command_buffer::cmd_set_logic_op_enable_ext(e, a.logic_op_enable);
        Ok(())
    }),
    ("vkCmdSetPatchControlPointsEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetPatchControlPointsExt::decode(d)?;
        encode::command_buffer::cmd_set_patch_control_points_ext(e, a.patch_control_points);
        Ok(())
    }),
    ("vkCmdSetPolygonModeEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetPolygonModeExt::decode(d)?;
        encode::command_buffer::cmd_set_polygon_mode_ext(e, a.polygon_mode);
        Ok(())
    }),
    ("vkCmdSetPrimitiveRestartEnable", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetPrimitiveRestartEnable::decode(d)?;
        encode::command_buffer::cmd_set_primitive_restart_enable(e, a.primitive_restart_enable);
        Ok(())
    }),
    ("vkCmdSetPrimitiveTopology", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetPrimitiveTopology::decode(d)?;
        encode::command_buffer::cmd_set_primitive_topology(e, a.primitive_topology);
        Ok(())
    }),
    ("vkCmdSetProvokingVertexModeEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetProvokingVertexModeExt::decode(d)?;
        encode::command_buffer::cmd_set_provoking_vertex_mode_ext(e, a.provoking_vertex_mode);
        Ok(())
    }),
    ("vkCmdSetRasterizationSamplesEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetRasterizationSamplesExt::decode(d)?;
        encode::command_buffer::cmd_set_rasterization_samples_ext(e, a.rasterization_samples);
        Ok(())
    }),
    ("vkCmdSetRasterizationStreamEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetRasterizationStreamExt::decode(d)?;
        encode::command_buffer::cmd_set_rasterization_stream_ext(e, a.rasterization_stream);
        Ok(())
    }),
    ("vkCmdSetRasterizerDiscardEnable", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetRasterizerDiscardEnable::decode(d)?;
        encode::command_buffer::cmd_set_rasterizer_discard_enable(e, a.rasterizer_discard_enable);
        Ok(())
    }),
    ("vkCmdSetRayTracingPipelineStackSizeKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetRayTracingPipelineStackSizeKhr::decode(d)?;
        encode::command_buffer::cmd_set_ray_tracing_pipeline_stack_size_khr(e, a.pipeline_stack_size);
        Ok(())
    }),
    ("vkCmdSetRenderingAttachmentLocationsKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetRenderingAttachmentLocationsKhr::decode(d)?;
        encode::command_buffer::cmd_set_rendering_attachment_locations_khr(e, ptr::from_ref(a.location_info));
        Ok(())
    }),
    ("vkCmdSetRenderingInputAttachmentIndicesKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetRenderingInputAttachmentIndicesKhr::decode(d)?;
        encode::command_buffer::cmd_set_rendering_input_attachment_indices_khr(
            e,
            ptr::from_ref(a.location_info),
        );
        Ok(())
    }),
    ("vkCmdSetSampleLocationsEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetSampleLocationsExt::decode(d)?;
        encode::command_buffer::cmd_set_sample_locations_ext(e, ptr::from_ref(a.sample_locations_info));
        Ok(())
    }),
    ("vkCmdSetSampleLocationsEnableEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetSampleLocationsEnableExt::decode(d)?;
        encode::command_buffer::cmd_set_sample_locations_enable_ext(e, a.sample_locations_enable);
        Ok(())
    }),
    ("vkCmdSetSampleMaskEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetSampleMaskExt::decode(d)?;
        encode::command_buffer::cmd_set_sample_mask_ext(e, a.samples, a.sample_mask.as_ptr());
        Ok(())
    }),
    ("vkCmdSetScissor", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetScissor::decode(d)?;
        encode::command_buffer::cmd_set_scissor(e, a.first_scissor, a.scissor_count, a.scissors.as_ptr());
        Ok(())
    }),
    ("vkCmdSetScissorWithCount", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetScissorWithCount::decode(d)?;
        encode::command_buffer::cmd_set_scissor_with_count(e, a.scissor_count, a.scissors.as_ptr());
        Ok(())
    }),
    ("vkCmdSetStencilCompareMask", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetStencilCompareMask::decode(d)?;
        encode::command_buffer::cmd_set_stencil_compare_mask(e, a.face_mask, a.compare_mask);
        Ok(())
    }),
    ("vkCmdSetStencilOp", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetStencilOp::decode(d)?;
        encode::command_buffer::cmd_set_stencil_op(
            e,
            a.face_mask,
            a.fail_op,
            a.pass_op,
            a.depth_fail_op,
            a.compare_op,
        );
        Ok(())
    }),
    ("vkCmdSetStencilReference", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetStencilReference::decode(d)?;
        encode::command_buffer::cmd_set_stencil_reference(e, a.face_mask, a.reference);
        Ok(())
    }),
    ("vkCmdSetStencilTestEnable", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetStencilTestEnable::decode(d)?;
        encode::command_buffer::cmd_set_stencil_test_enable(e, a.stencil_test_enable);
        Ok(())
    }),
    ("vkCmdSetStencilWriteMask", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetStencilWriteMask::decode(d)?;
        encode::command_buffer::cmd_set_stencil_write_mask(e, a.face_mask, a.write_mask);
        Ok(())
    }),
    ("vkCmdSetTessellationDomainOriginEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetTessellationDomainOriginExt::decode(d)?;
        encode::command_buffer::cmd_set_tessellation_domain_origin_ext(e, a.domain_origin);
        Ok(())
    }),
    ("vkCmdSetVertexInputEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetVertexInputExt::decode(d)?;
        encode::command_buffer::cmd_set_vertex_input_ext(
            e,
            a.vertex_binding_description_count,
            a.vertex_binding_descriptions.as_ptr(),
            a.vertex_attribute_description_count,
            a.vertex_attribute_descriptions.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdSetViewport", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetViewport::decode(d)?;
        encode::command_buffer::cmd_set_viewport(e, a.first_viewport, a.viewport_count, a.viewports.as_ptr());
        Ok(())
    }),
    ("vkCmdSetViewportWithCount", |d, e| unsafe {
        let a = decode::command_buffer::CmdSetViewportWithCount::decode(d)?;
        encode::command_buffer::cmd_set_viewport_with_count(e, a.viewport_count, a.viewports.as_ptr());
        Ok(())
    }),
    ("vkCmdTraceRaysIndirect2KHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdTraceRaysIndirect2Khr::decode(d)?;
        encode::command_buffer::cmd_trace_rays_indirect2_khr(e, a.indirect_device_address);
        Ok(())
    }),
    ("vkCmdTraceRaysIndirectKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdTraceRaysIndirectKhr::decode(d)?;
        encode::command_buffer::cmd_trace_rays_indirect_khr(
            e,
            ptr::from_ref(a.raygen_shader_binding_table),
            ptr::from_ref(a.miss_shader_binding_table),
            ptr::from_ref(a.hit_shader_binding_table),
            ptr::from_ref(a.callable_shader_binding_table),
            a.indirect_device_address,
        );
        Ok(())
    }),
    ("vkCmdTraceRaysKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdTraceRaysKhr::decode(d)?;
        encode::command_buffer::cmd_trace_rays_khr(
            e,
            ptr::from_ref(a.raygen_shader_binding_table),
            ptr::from_ref(a.miss_shader_binding_table),
            ptr::from_ref(a.hit_shader_binding_table),
            ptr::from_ref(a.callable_shader_binding_table),
            a.width,
            a.height,
            a.depth,
        );
        Ok(())
    }),
    ("vkCmdUpdateBuffer", |d, e| unsafe {
        let a = decode::command_buffer::CmdUpdateBuffer::decode(d)?;
        encode::command_buffer::cmd_update_buffer(
            e,
            a.dst_buffer,
            a.dst_offset,
            a.data_size,
            a.data.as_ptr().cast(),
        );
        Ok(())
    }),
    ("vkCmdWaitEvents", |d, e| unsafe {
        let a = decode::command_buffer::CmdWaitEvents::decode(d)?;
        encode::command_buffer::cmd_wait_events(
            e,
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
        );
        Ok(())
    }),
    ("vkCmdWaitEvents2", |d, e| unsafe {
        let a = decode::command_buffer::CmdWaitEvents2::decode(d)?;
        encode::command_buffer::cmd_wait_events2(
            e,
            a.event_count,
            a.events.as_ptr(),
            a.dependency_infos.as_ptr(),
        );
        Ok(())
    }),
    ("vkCmdWriteAccelerationStructuresPropertiesKHR", |d, e| unsafe {
        let a = decode::command_buffer::CmdWriteAccelerationStructuresPropertiesKhr::decode(d)?;
        encode::command_buffer::cmd_write_acceleration_structures_properties_khr(
            e,
            a.acceleration_structure_count,
            a.acceleration_structures.as_ptr(),
            a.query_type,
            a.query_pool,
            a.first_query,
        );
        Ok(())
    }),
    ("vkCmdWriteMicromapsPropertiesEXT", |d, e| unsafe {
        let a = decode::command_buffer::CmdWriteMicromapsPropertiesExt::decode(d)?;
        encode::command_buffer::cmd_write_micromaps_properties_ext(
            e,
            a.micromap_count,
            a.micromaps.as_ptr(),
            a.query_type,
            a.query_pool,
            a.first_query,
        );
        Ok(())
    }),
    ("vkCmdWriteTimestamp", |d, e| unsafe {
        let a = decode::command_buffer::CmdWriteTimestamp::decode(d)?;
        encode::command_buffer::cmd_write_timestamp(e, a.pipeline_stage, a.query_pool, a.query);
        Ok(())
    }),
    ("vkCmdWriteTimestamp2", |d, e| unsafe {
        let a = decode::command_buffer::CmdWriteTimestamp2::decode(d)?;
        encode::command_buffer::cmd_write_timestamp2(e, a.stage, a.query_pool, a.query);
        Ok(())
    }),
    ("vkEndCommandBuffer", |d, e| unsafe {
        let a = decode::command_buffer::EndCommandBuffer::decode(d)?;
        encode::command_buffer::end_command_buffer(e, a.command_buffer);
        Ok(())
    }),
    ("vkResetCommandBuffer", |d, e| unsafe {
        let a = decode::command_buffer::ResetCommandBuffer::decode(d)?;
        encode::command_buffer::reset_command_buffer(e, a.command_buffer, a.flags);
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("VkRenderPassBeginInfo", |e, pointer| unsafe {
        e.value(&vk::RenderPassBeginInfo { p_clear_values: pointer.cast(), ..Default::default() });
    }),
    ("VkDeviceGroupRenderPassBeginInfo", |e, pointer| unsafe {
        e.value(&vk::DeviceGroupRenderPassBeginInfo {
            p_device_render_areas: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkSampleLocationsInfoEXT", |e, pointer| unsafe {
        e.value(&vk::SampleLocationsInfoEXT { p_sample_locations: pointer.cast(), ..Default::default() });
    }),
    ("VkRenderPassSampleLocationsBeginInfoEXT", |e, pointer| unsafe {
        e.value(&vk::RenderPassSampleLocationsBeginInfoEXT {
            p_attachment_initial_sample_locations: pointer.cast(),
            p_post_subpass_sample_locations: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkRenderPassAttachmentBeginInfo", |e, pointer| unsafe {
        e.value(&vk::RenderPassAttachmentBeginInfo { p_attachments: pointer.cast(), ..Default::default() });
    }),
    ("VkCopyBufferInfo2", |e, pointer| unsafe {
        e.value(&vk::CopyBufferInfo2 { p_regions: pointer.cast(), ..Default::default() });
    }),
    ("VkCopyImageInfo2", |e, pointer| unsafe {
        e.value(&vk::CopyImageInfo2 { p_regions: pointer.cast(), ..Default::default() });
    }),
    ("VkBlitImageInfo2", |e, pointer| unsafe {
        e.value(&vk::BlitImageInfo2 { p_regions: pointer.cast(), ..Default::default() });
    }),
    ("VkCopyBufferToImageInfo2", |e, pointer| unsafe {
        e.value(&vk::CopyBufferToImageInfo2 { p_regions: pointer.cast(), ..Default::default() });
    }),
    ("VkCopyImageToBufferInfo2", |e, pointer| unsafe {
        e.value(&vk::CopyImageToBufferInfo2 { p_regions: pointer.cast(), ..Default::default() });
    }),
    ("VkResolveImageInfo2", |e, pointer| unsafe {
        e.value(&vk::ResolveImageInfo2 { p_regions: pointer.cast(), ..Default::default() });
    }),
    ("VkDependencyInfo", |e, pointer| unsafe {
        e.value(&vk::DependencyInfo {
            p_memory_barriers: pointer.cast(),
            p_buffer_memory_barriers: pointer.cast(),
            p_image_memory_barriers: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkRenderingInfo", |e, pointer| unsafe {
        e.value(&vk::RenderingInfo { p_color_attachments: pointer.cast(), ..Default::default() });
    }),
    ("VkCommandBufferInheritanceRenderingInfo", |e, pointer| unsafe {
        e.value(&vk::CommandBufferInheritanceRenderingInfo {
            p_color_attachment_formats: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkBindDescriptorSetsInfoKHR", |e, pointer| unsafe {
        e.value(&vk::BindDescriptorSetsInfoKHR {
            p_descriptor_sets: pointer.cast(),
            p_dynamic_offsets: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkPushConstantsInfoKHR", |e, pointer| unsafe {
        e.value(&vk::PushConstantsInfoKHR { p_values: pointer.cast(), ..Default::default() });
    }),
    ("VkPushDescriptorSetInfoKHR", |e, pointer| unsafe {
        e.value(&vk::PushDescriptorSetInfoKHR { p_descriptor_writes: pointer.cast(), ..Default::default() });
    }),
    ("VkSetDescriptorBufferOffsetsInfoEXT", |e, pointer| unsafe {
        e.value(&vk::SetDescriptorBufferOffsetsInfoEXT {
            p_buffer_indices: pointer.cast(),
            p_offsets: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkRenderingAttachmentLocationInfoKHR", |e, pointer| unsafe {
        e.value(&vk::RenderingAttachmentLocationInfoKHR {
            p_color_attachment_locations: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkRenderingInputAttachmentIndexInfoKHR", |e, pointer| unsafe {
        e.value(&vk::RenderingInputAttachmentIndexInfoKHR {
            p_color_attachment_input_indices: pointer.cast(),
            ..Default::default()
        });
    }),
    ("vkCmdBeginTransformFeedbackEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_begin_transform_feedback_ext(
            e,
            Default::default(),
            Default::default(),
            pointer.cast(),
            pointer.cast(),
        )
    }),
    ("vkCmdBindDescriptorBuffersEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_bind_descriptor_buffers_ext(e, Default::default(), pointer.cast())
    }),
    ("vkCmdBindDescriptorSets", |e, pointer| unsafe {
        encode::command_buffer::cmd_bind_descriptor_sets(
            e,
            Default::default(),
            Handle::from_raw(0),
            Default::default(),
            Default::default(),
            pointer.cast(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdBindShadersEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_bind_shaders_ext(e, Default::default(), pointer.cast(), pointer.cast())
    }),
    ("vkCmdBindTransformFeedbackBuffersEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_bind_transform_feedback_buffers_ext(
            e,
            Default::default(),
            Default::default(),
            pointer.cast(),
            pointer.cast(),
            pointer.cast(),
        )
    }),
    ("vkCmdBindVertexBuffers", |e, pointer| unsafe {
        encode::command_buffer::cmd_bind_vertex_buffers(
            e,
            Default::default(),
            Default::default(),
            pointer.cast(),
            pointer.cast(),
        )
    }),
    ("vkCmdBindVertexBuffers2", |e, pointer| unsafe {
        encode::command_buffer::cmd_bind_vertex_buffers2(
            e,
            Default::default(),
            Default::default(),
            pointer.cast(),
            pointer.cast(),
            pointer.cast(),
            pointer.cast(),
        )
    }),
    ("vkCmdBlitImage", |e, pointer| unsafe {
        encode::command_buffer::cmd_blit_image(
            e,
            Handle::from_raw(0),
            Default::default(),
            Handle::from_raw(0),
            Default::default(),
            Default::default(),
            pointer.cast(),
            Default::default(),
        )
    }),
    ("vkCmdBuildMicromapsEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_build_micromaps_ext(e, Default::default(), pointer.cast())
    }),
    ("vkCmdClearAttachments", |e, pointer| unsafe {
        encode::command_buffer::cmd_clear_attachments(
            e,
            Default::default(),
            pointer.cast(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdClearColorImage", |e, pointer| unsafe {
        encode::command_buffer::cmd_clear_color_image(
            e,
            Handle::from_raw(0),
            Default::default(),
            ptr::null(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdClearDepthStencilImage", |e, pointer| unsafe {
        encode::command_buffer::cmd_clear_depth_stencil_image(
            e,
            Handle::from_raw(0),
            Default::default(),
            ptr::null(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdCopyBuffer", |e, pointer| unsafe {
        encode::command_buffer::cmd_copy_buffer(
            e,
            Handle::from_raw(0),
            Handle::from_raw(0),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdCopyBufferToImage", |e, pointer| unsafe {
        encode::command_buffer::cmd_copy_buffer_to_image(
            e,
            Handle::from_raw(0),
            Handle::from_raw(0),
            Default::default(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdCopyImage", |e, pointer| unsafe {
        encode::command_buffer::cmd_copy_image(
            e,
            Handle::from_raw(0),
            Default::default(),
            Handle::from_raw(0),
            Default::default(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdCopyImageToBuffer", |e, pointer| unsafe {
        encode::command_buffer::cmd_copy_image_to_buffer(
            e,
            Handle::from_raw(0),
            Default::default(),
            Handle::from_raw(0),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdDrawMultiEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_draw_multi_ext(
            e,
            Default::default(),
            pointer.cast(),
            Default::default(),
            Default::default(),
            Default::default(),
        )
    }),
    ("vkCmdDrawMultiIndexedEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_draw_multi_indexed_ext(
            e,
            Default::default(),
            pointer.cast(),
            Default::default(),
            Default::default(),
            Default::default(),
            ptr::null(),
        )
    }),
    ("vkCmdEndTransformFeedbackEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_end_transform_feedback_ext(
            e,
            Default::default(),
            Default::default(),
            pointer.cast(),
            pointer.cast(),
        )
    }),
    ("vkCmdExecuteCommands", |e, pointer| unsafe {
        encode::command_buffer::cmd_execute_commands(e, Default::default(), pointer.cast())
    }),
    ("vkCmdPipelineBarrier", |e, pointer| unsafe {
        encode::command_buffer::cmd_pipeline_barrier(
            e,
            Default::default(),
            Default::default(),
            Default::default(),
            Default::default(),
            pointer.cast(),
            Default::default(),
            pointer.cast(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdPushConstants", |e, pointer| unsafe {
        encode::command_buffer::cmd_push_constants(
            e,
            Handle::from_raw(0),
            Default::default(),
            Default::default(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdPushDescriptorSetKHR", |e, pointer| unsafe {
        encode::command_buffer::cmd_push_descriptor_set_khr(
            e,
            Default::default(),
            Handle::from_raw(0),
            Default::default(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdResolveImage", |e, pointer| unsafe {
        encode::command_buffer::cmd_resolve_image(
            e,
            Handle::from_raw(0),
            Default::default(),
            Handle::from_raw(0),
            Default::default(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdSetColorBlendAdvancedEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_color_blend_advanced_ext(
            e,
            Default::default(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdSetColorBlendEnableEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_color_blend_enable_ext(
            e,
            Default::default(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdSetColorBlendEquationEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_color_blend_equation_ext(
            e,
            Default::default(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdSetColorWriteEnableEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_color_write_enable_ext(e, Default::default(), pointer.cast())
    }),
    ("vkCmdSetColorWriteMaskEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_color_write_mask_ext(
            e,
            Default::default(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdSetDescriptorBufferOffsetsEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_descriptor_buffer_offsets_ext(
            e,
            Default::default(),
            Handle::from_raw(0),
            Default::default(),
            Default::default(),
            pointer.cast(),
            pointer.cast(),
        )
    }),
    ("vkCmdSetDiscardRectangleEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_discard_rectangle_ext(
            e,
            Default::default(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdSetSampleMaskEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_sample_mask_ext(e, Default::default(), pointer.cast())
    }),
    ("vkCmdSetScissor", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_scissor(e, Default::default(), Default::default(), pointer.cast())
    }),
    ("vkCmdSetScissorWithCount", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_scissor_with_count(e, Default::default(), pointer.cast())
    }),
    ("vkCmdSetVertexInputEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_vertex_input_ext(
            e,
            Default::default(),
            pointer.cast(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdSetViewport", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_viewport(e, Default::default(), Default::default(), pointer.cast())
    }),
    ("vkCmdSetViewportWithCount", |e, pointer| unsafe {
        encode::command_buffer::cmd_set_viewport_with_count(e, Default::default(), pointer.cast())
    }),
    ("vkCmdUpdateBuffer", |e, pointer| unsafe {
        encode::command_buffer::cmd_update_buffer(
            e,
            Handle::from_raw(0),
            Default::default(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdWaitEvents", |e, pointer| unsafe {
        encode::command_buffer::cmd_wait_events(
            e,
            Default::default(),
            pointer.cast(),
            Default::default(),
            Default::default(),
            Default::default(),
            pointer.cast(),
            Default::default(),
            pointer.cast(),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkCmdWaitEvents2", |e, pointer| unsafe {
        encode::command_buffer::cmd_wait_events2(e, Default::default(), pointer.cast(), pointer.cast())
    }),
    ("vkCmdWriteAccelerationStructuresPropertiesKHR", |e, pointer| unsafe {
        encode::command_buffer::cmd_write_acceleration_structures_properties_khr(
            e,
            Default::default(),
            pointer.cast(),
            Default::default(),
            Handle::from_raw(0),
            Default::default(),
        )
    }),
    ("vkCmdWriteMicromapsPropertiesEXT", |e, pointer| unsafe {
        encode::command_buffer::cmd_write_micromaps_properties_ext(
            e,
            Default::default(),
            pointer.cast(),
            Default::default(),
            Handle::from_raw(0),
            Default::default(),
        )
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkAllocateCommandBuffers", |d, r| unsafe {
        let a = decode::command_buffer::AllocateCommandBuffers::decode(d)?;
        let mut command_buffers: Vec<vk::CommandBuffer> =
            a.command_buffers.iter().map(|id| vk::CommandBuffer::from_raw(*id)).collect();
        store::command_buffer::allocate_command_buffers(
            r,
            ptr::from_ref(a.allocate_info),
            command_buffers.as_mut_ptr(),
        )
        .map(|_| ())
    }),
    ("vkBeginCommandBuffer", |d, r| unsafe {
        let a = decode::command_buffer::BeginCommandBuffer::decode(d)?;
        store::command_buffer::begin_command_buffer(r).map(|_| ())
    }),
    ("vkEndCommandBuffer", |d, r| unsafe {
        let a = decode::command_buffer::EndCommandBuffer::decode(d)?;
        store::command_buffer::end_command_buffer(r).map(|_| ())
    }),
    ("vkResetCommandBuffer", |d, r| unsafe {
        let a = decode::command_buffer::ResetCommandBuffer::decode(d)?;
        store::command_buffer::reset_command_buffer(r).map(|_| ())
    }),
];
