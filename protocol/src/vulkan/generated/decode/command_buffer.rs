// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `command_buffer`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::BufferMemoryBarrier<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src_access_mask: vk::AccessFlags = d.value()?;
        let dst_access_mask: vk::AccessFlags = d.value()?;
        let src_queue_family_index: u32 = d.value()?;
        let dst_queue_family_index: u32 = d.value()?;
        let buffer: vk::Buffer = d.full_handle()?;
        let offset: vk::DeviceSize = d.value()?;
        let size: vk::DeviceSize = d.value()?;
        Ok(Self {
            p_next: next as _,
            src_access_mask,
            dst_access_mask,
            src_queue_family_index,
            dst_queue_family_index,
            buffer,
            offset,
            size,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::ImageMemoryBarrier<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src_access_mask: vk::AccessFlags = d.value()?;
        let dst_access_mask: vk::AccessFlags = d.value()?;
        let old_layout: vk::ImageLayout = d.value()?;
        let new_layout: vk::ImageLayout = d.value()?;
        let src_queue_family_index: u32 = d.value()?;
        let dst_queue_family_index: u32 = d.value()?;
        let image: vk::Image = d.full_handle()?;
        let subresource_range: vk::ImageSubresourceRange = d.value()?;
        Ok(Self {
            p_next: next as _,
            src_access_mask,
            dst_access_mask,
            old_layout,
            new_layout,
            src_queue_family_index,
            dst_queue_family_index,
            image,
            subresource_range,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::CommandBufferAllocateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let command_pool: vk::CommandPool = d.full_handle()?;
        let level: vk::CommandBufferLevel = d.value()?;
        let command_buffer_count: u32 = d.value()?;
        Ok(Self { p_next: next as _, command_pool, level, command_buffer_count, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::CommandBufferInheritanceInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let render_pass: vk::RenderPass = d.handle_or_null()?;
        let subpass: u32 = d.value()?;
        let framebuffer: vk::Framebuffer = d.handle_or_null()?;
        let occlusion_query_enable: vk::Bool32 = d.value()?;
        let query_flags: vk::QueryControlFlags = d.value()?;
        let pipeline_statistics: vk::QueryPipelineStatisticFlags = d.value()?;
        Ok(Self {
            p_next: next as _,
            render_pass,
            subpass,
            framebuffer,
            occlusion_query_enable,
            query_flags,
            pipeline_statistics,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::CommandBufferBeginInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::CommandBufferUsageFlags = d.value()?;
        let p_inheritance_info = d.pointer()?;
        Ok(Self { p_next: next as _, flags, p_inheritance_info, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderPassBeginInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let render_pass: vk::RenderPass = d.full_handle()?;
        let framebuffer: vk::Framebuffer = d.full_handle()?;
        let render_area: vk::Rect2D = d.value()?;
        let clear_value_count: u32 = d.value()?;
        let p_clear_values = d.array(clear_value_count as usize)?;
        Ok(Self {
            p_next: next as _,
            render_pass,
            framebuffer,
            render_area,
            clear_value_count,
            p_clear_values,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::DeviceGroupRenderPassBeginInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let device_mask: u32 = d.value()?;
        let device_render_area_count: u32 = d.value()?;
        let p_device_render_areas = d.full_array(device_render_area_count as usize)?;
        Ok(Self {
            p_next: next as _,
            device_mask,
            device_render_area_count,
            p_device_render_areas,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::ConditionalRenderingBeginInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let buffer: vk::Buffer = d.full_handle()?;
        let offset: vk::DeviceSize = d.value()?;
        let flags: vk::ConditionalRenderingFlagsEXT = d.value()?;
        Ok(Self { p_next: next as _, buffer, offset, flags, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::SampleLocationsInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let sample_locations_per_pixel: vk::SampleCountFlags = d.value()?;
        let sample_location_grid_size: vk::Extent2D = d.value()?;
        let sample_locations_count: u32 = d.value()?;
        let p_sample_locations = d.full_array(sample_locations_count as usize)?;
        Ok(Self {
            p_next: next as _,
            sample_locations_per_pixel,
            sample_location_grid_size,
            sample_locations_count,
            p_sample_locations,
            ..Default::default()
        })
    }
}

impl<'a> Decode<'a> for vk::AttachmentSampleLocationsEXT<'a> {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let attachment_index: u32 = d.value()?;
        let sample_locations_info: vk::SampleLocationsInfoEXT<'a> = d.value()?;
        Ok(Self { attachment_index, sample_locations_info, ..Default::default() })
    }
}

impl<'a> Decode<'a> for vk::SubpassSampleLocationsEXT<'a> {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let subpass_index: u32 = d.value()?;
        let sample_locations_info: vk::SampleLocationsInfoEXT<'a> = d.value()?;
        Ok(Self { subpass_index, sample_locations_info, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderPassSampleLocationsBeginInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let attachment_initial_sample_locations_count: u32 = d.value()?;
        let p_attachment_initial_sample_locations =
            d.full_array(attachment_initial_sample_locations_count as usize)?;
        let post_subpass_sample_locations_count: u32 = d.value()?;
        let p_post_subpass_sample_locations = d.full_array(post_subpass_sample_locations_count as usize)?;
        Ok(Self {
            p_next: next as _,
            attachment_initial_sample_locations_count,
            p_attachment_initial_sample_locations,
            post_subpass_sample_locations_count,
            p_post_subpass_sample_locations,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderPassAttachmentBeginInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let attachment_count: u32 = d.value()?;
        let p_attachments = d.full_array(attachment_count as usize)?;
        Ok(Self { p_next: next as _, attachment_count, p_attachments, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::CopyAccelerationStructureInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src: vk::AccelerationStructureKHR = d.full_handle()?;
        let dst: vk::AccelerationStructureKHR = d.full_handle()?;
        let mode: vk::CopyAccelerationStructureModeKHR = d.value()?;
        Ok(Self { p_next: next as _, src, dst, mode, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::CopyAccelerationStructureToMemoryInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src: vk::AccelerationStructureKHR = d.full_handle()?;
        let dst: vk::DeviceOrHostAddressKHR = d.value()?;
        let mode: vk::CopyAccelerationStructureModeKHR = d.value()?;
        Ok(Self { p_next: next as _, src, dst, mode, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::CopyMemoryToAccelerationStructureInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src: vk::DeviceOrHostAddressConstKHR = d.value()?;
        let dst: vk::AccelerationStructureKHR = d.full_handle()?;
        let mode: vk::CopyAccelerationStructureModeKHR = d.value()?;
        Ok(Self { p_next: next as _, src, dst, mode, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::CopyBufferInfo2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src_buffer: vk::Buffer = d.full_handle()?;
        let dst_buffer: vk::Buffer = d.full_handle()?;
        let region_count: u32 = d.value()?;
        let p_regions = d.full_array(region_count as usize)?;
        Ok(Self { p_next: next as _, src_buffer, dst_buffer, region_count, p_regions, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::CopyImageInfo2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src_image: vk::Image = d.full_handle()?;
        let src_image_layout: vk::ImageLayout = d.value()?;
        let dst_image: vk::Image = d.full_handle()?;
        let dst_image_layout: vk::ImageLayout = d.value()?;
        let region_count: u32 = d.value()?;
        let p_regions = d.full_array(region_count as usize)?;
        Ok(Self {
            p_next: next as _,
            src_image,
            src_image_layout,
            dst_image,
            dst_image_layout,
            region_count,
            p_regions,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::BlitImageInfo2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src_image: vk::Image = d.full_handle()?;
        let src_image_layout: vk::ImageLayout = d.value()?;
        let dst_image: vk::Image = d.full_handle()?;
        let dst_image_layout: vk::ImageLayout = d.value()?;
        let region_count: u32 = d.value()?;
        let p_regions = d.full_array(region_count as usize)?;
        let filter: vk::Filter = d.value()?;
        Ok(Self {
            p_next: next as _,
            src_image,
            src_image_layout,
            dst_image,
            dst_image_layout,
            region_count,
            p_regions,
            filter,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::CopyBufferToImageInfo2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src_buffer: vk::Buffer = d.full_handle()?;
        let dst_image: vk::Image = d.full_handle()?;
        let dst_image_layout: vk::ImageLayout = d.value()?;
        let region_count: u32 = d.value()?;
        let p_regions = d.full_array(region_count as usize)?;
        Ok(Self {
            p_next: next as _,
            src_buffer,
            dst_image,
            dst_image_layout,
            region_count,
            p_regions,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::CopyImageToBufferInfo2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src_image: vk::Image = d.full_handle()?;
        let src_image_layout: vk::ImageLayout = d.value()?;
        let dst_buffer: vk::Buffer = d.full_handle()?;
        let region_count: u32 = d.value()?;
        let p_regions = d.full_array(region_count as usize)?;
        Ok(Self {
            p_next: next as _,
            src_image,
            src_image_layout,
            dst_buffer,
            region_count,
            p_regions,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::ResolveImageInfo2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src_image: vk::Image = d.full_handle()?;
        let src_image_layout: vk::ImageLayout = d.value()?;
        let dst_image: vk::Image = d.full_handle()?;
        let dst_image_layout: vk::ImageLayout = d.value()?;
        let region_count: u32 = d.value()?;
        let p_regions = d.full_array(region_count as usize)?;
        Ok(Self {
            p_next: next as _,
            src_image,
            src_image_layout,
            dst_image,
            dst_image_layout,
            region_count,
            p_regions,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::ImageMemoryBarrier2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src_stage_mask: vk::PipelineStageFlags2 = d.value()?;
        let src_access_mask: vk::AccessFlags2 = d.value()?;
        let dst_stage_mask: vk::PipelineStageFlags2 = d.value()?;
        let dst_access_mask: vk::AccessFlags2 = d.value()?;
        let old_layout: vk::ImageLayout = d.value()?;
        let new_layout: vk::ImageLayout = d.value()?;
        let src_queue_family_index: u32 = d.value()?;
        let dst_queue_family_index: u32 = d.value()?;
        let image: vk::Image = d.full_handle()?;
        let subresource_range: vk::ImageSubresourceRange = d.value()?;
        Ok(Self {
            p_next: next as _,
            src_stage_mask,
            src_access_mask,
            dst_stage_mask,
            dst_access_mask,
            old_layout,
            new_layout,
            src_queue_family_index,
            dst_queue_family_index,
            image,
            subresource_range,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::BufferMemoryBarrier2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src_stage_mask: vk::PipelineStageFlags2 = d.value()?;
        let src_access_mask: vk::AccessFlags2 = d.value()?;
        let dst_stage_mask: vk::PipelineStageFlags2 = d.value()?;
        let dst_access_mask: vk::AccessFlags2 = d.value()?;
        let src_queue_family_index: u32 = d.value()?;
        let dst_queue_family_index: u32 = d.value()?;
        let buffer: vk::Buffer = d.full_handle()?;
        let offset: vk::DeviceSize = d.value()?;
        let size: vk::DeviceSize = d.value()?;
        Ok(Self {
            p_next: next as _,
            src_stage_mask,
            src_access_mask,
            dst_stage_mask,
            dst_access_mask,
            src_queue_family_index,
            dst_queue_family_index,
            buffer,
            offset,
            size,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::DependencyInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let dependency_flags: vk::DependencyFlags = d.value()?;
        let memory_barrier_count: u32 = d.value()?;
        let p_memory_barriers = d.full_array(memory_barrier_count as usize)?;
        let buffer_memory_barrier_count: u32 = d.value()?;
        let p_buffer_memory_barriers = d.full_array(buffer_memory_barrier_count as usize)?;
        let image_memory_barrier_count: u32 = d.value()?;
        let p_image_memory_barriers = d.full_array(image_memory_barrier_count as usize)?;
        Ok(Self {
            p_next: next as _,
            dependency_flags,
            memory_barrier_count,
            p_memory_barriers,
            buffer_memory_barrier_count,
            p_buffer_memory_barriers,
            image_memory_barrier_count,
            p_image_memory_barriers,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::DescriptorBufferBindingPushDescriptorBufferHandleEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let buffer: vk::Buffer = d.full_handle()?;
        Ok(Self { p_next: next as _, buffer, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderingInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::RenderingFlags = d.value()?;
        let render_area: vk::Rect2D = d.value()?;
        let layer_count: u32 = d.value()?;
        let view_mask: u32 = d.value()?;
        let color_attachment_count: u32 = d.value()?;
        let p_color_attachments = d.full_array(color_attachment_count as usize)?;
        let p_depth_attachment = d.pointer()?;
        let p_stencil_attachment = d.pointer()?;
        Ok(Self {
            p_next: next as _,
            flags,
            render_area,
            layer_count,
            view_mask,
            color_attachment_count,
            p_color_attachments,
            p_depth_attachment,
            p_stencil_attachment,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderingAttachmentInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let image_view: vk::ImageView = d.value()?;
        let image_layout: vk::ImageLayout = d.value()?;
        let resolve_mode: vk::ResolveModeFlags = d.value()?;
        let resolve_image_view: vk::ImageView = d.value()?;
        let resolve_image_layout: vk::ImageLayout = d.value()?;
        let load_op: vk::AttachmentLoadOp = d.value()?;
        let store_op: vk::AttachmentStoreOp = d.value()?;
        let clear_value: vk::ClearValue = d.value()?;
        Ok(Self {
            p_next: next as _,
            image_view,
            image_layout,
            resolve_mode,
            resolve_image_view,
            resolve_image_layout,
            load_op,
            store_op,
            clear_value,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderingFragmentShadingRateAttachmentInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let image_view: vk::ImageView = d.value()?;
        let image_layout: vk::ImageLayout = d.value()?;
        let shading_rate_attachment_texel_size: vk::Extent2D = d.value()?;
        Ok(Self {
            p_next: next as _,
            image_view,
            image_layout,
            shading_rate_attachment_texel_size,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::CommandBufferInheritanceRenderingInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::RenderingFlags = d.value()?;
        let view_mask: u32 = d.value()?;
        let color_attachment_count: u32 = d.value()?;
        let p_color_attachment_formats = d.array(color_attachment_count as usize)?;
        let depth_attachment_format: vk::Format = d.value()?;
        let stencil_attachment_format: vk::Format = d.value()?;
        let rasterization_samples: vk::SampleCountFlags = d.value()?;
        Ok(Self {
            p_next: next as _,
            flags,
            view_mask,
            color_attachment_count,
            p_color_attachment_formats,
            depth_attachment_format,
            stencil_attachment_format,
            rasterization_samples,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::CopyMicromapInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src: vk::MicromapEXT = d.full_handle()?;
        let dst: vk::MicromapEXT = d.full_handle()?;
        let mode: vk::CopyMicromapModeEXT = d.value()?;
        Ok(Self { p_next: next as _, src, dst, mode, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::CopyMicromapToMemoryInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src: vk::MicromapEXT = d.full_handle()?;
        let dst: vk::DeviceOrHostAddressKHR = d.value()?;
        let mode: vk::CopyMicromapModeEXT = d.value()?;
        Ok(Self { p_next: next as _, src, dst, mode, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::CopyMemoryToMicromapInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src: vk::DeviceOrHostAddressConstKHR = d.value()?;
        let dst: vk::MicromapEXT = d.full_handle()?;
        let mode: vk::CopyMicromapModeEXT = d.value()?;
        Ok(Self { p_next: next as _, src, dst, mode, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::BindDescriptorSetsInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let stage_flags: vk::ShaderStageFlags = d.value()?;
        let layout: vk::PipelineLayout = d.value()?;
        let first_set: u32 = d.value()?;
        let descriptor_set_count: u32 = d.value()?;
        let p_descriptor_sets = d.full_array(descriptor_set_count as usize)?;
        let dynamic_offset_count: u32 = d.value()?;
        let p_dynamic_offsets = d.array(dynamic_offset_count as usize)?;
        Ok(Self {
            p_next: next as _,
            stage_flags,
            layout,
            first_set,
            descriptor_set_count,
            p_descriptor_sets,
            dynamic_offset_count,
            p_dynamic_offsets,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::PushConstantsInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let layout: vk::PipelineLayout = d.value()?;
        let stage_flags: vk::ShaderStageFlags = d.value()?;
        let offset: u32 = d.value()?;
        let size: u32 = d.value()?;
        let p_values = d.full_opaque(size as usize)?;
        Ok(Self { p_next: next as _, layout, stage_flags, offset, size, p_values, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::PushDescriptorSetInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let stage_flags: vk::ShaderStageFlags = d.value()?;
        let layout: vk::PipelineLayout = d.value()?;
        let set: u32 = d.value()?;
        let descriptor_write_count: u32 = d.value()?;
        let p_descriptor_writes = d.full_array(descriptor_write_count as usize)?;
        Ok(Self {
            p_next: next as _,
            stage_flags,
            layout,
            set,
            descriptor_write_count,
            p_descriptor_writes,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::SetDescriptorBufferOffsetsInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let stage_flags: vk::ShaderStageFlags = d.value()?;
        let layout: vk::PipelineLayout = d.value()?;
        let first_set: u32 = d.value()?;
        let set_count: u32 = d.value()?;
        let p_buffer_indices = d.full_array(set_count as usize)?;
        let p_offsets = d.full_array(set_count as usize)?;
        Ok(Self {
            p_next: next as _,
            stage_flags,
            layout,
            first_set,
            set_count,
            p_buffer_indices,
            p_offsets,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::BindDescriptorBufferEmbeddedSamplersInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let stage_flags: vk::ShaderStageFlags = d.value()?;
        let layout: vk::PipelineLayout = d.value()?;
        let set: u32 = d.value()?;
        Ok(Self { p_next: next as _, stage_flags, layout, set, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderingAttachmentLocationInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let color_attachment_count: u32 = d.value()?;
        let p_color_attachment_locations = d.array(color_attachment_count as usize)?;
        Ok(Self {
            p_next: next as _,
            color_attachment_count,
            p_color_attachment_locations,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderingInputAttachmentIndexInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let color_attachment_count: u32 = d.value()?;
        let p_color_attachment_input_indices = d.array(color_attachment_count as usize)?;
        let p_depth_input_attachment_index = d.pointer()?;
        let p_stencil_input_attachment_index = d.pointer()?;
        Ok(Self {
            p_next: next as _,
            color_attachment_count,
            p_color_attachment_input_indices,
            p_depth_input_attachment_index,
            p_stencil_input_attachment_index,
            ..Default::default()
        })
    }
}

decode_tagged! { MemoryBarrier, BufferMemoryBarrier, ImageMemoryBarrier, CommandBufferAllocateInfo, CommandBufferInheritanceInfo, CommandBufferBeginInfo, RenderPassBeginInfo, DeviceGroupRenderPassBeginInfo, DeviceGroupCommandBufferBeginInfo, ConditionalRenderingBeginInfoEXT, SampleLocationsInfoEXT, RenderPassSampleLocationsBeginInfoEXT, SubpassBeginInfo, SubpassEndInfo, CommandBufferInheritanceConditionalRenderingInfoEXT, RenderPassAttachmentBeginInfo, CopyAccelerationStructureInfoKHR, CopyAccelerationStructureToMemoryInfoKHR, CopyMemoryToAccelerationStructureInfoKHR, BufferCopy2, ImageBlit2, BufferImageCopy2, ImageResolve2, CopyBufferInfo2, CopyImageInfo2, BlitImageInfo2, CopyBufferToImageInfo2, CopyImageToBufferInfo2, ResolveImageInfo2, VertexInputBindingDescription2EXT, VertexInputAttributeDescription2EXT, MemoryBarrier2, ImageMemoryBarrier2, BufferMemoryBarrier2, DependencyInfo, DescriptorBufferBindingInfoEXT, DescriptorBufferBindingPushDescriptorBufferHandleEXT, RenderingInfo, RenderingAttachmentInfo, RenderingFragmentShadingRateAttachmentInfoKHR, CommandBufferInheritanceRenderingInfo, CopyMicromapInfoEXT, CopyMicromapToMemoryInfoEXT, CopyMemoryToMicromapInfoEXT, DepthBiasInfoEXT, DepthBiasRepresentationInfoEXT, BindDescriptorSetsInfoKHR, PushConstantsInfoKHR, PushDescriptorSetInfoKHR, SetDescriptorBufferOffsetsInfoEXT, BindDescriptorBufferEmbeddedSamplersInfoEXT, RenderingAttachmentLocationInfoKHR, RenderingInputAttachmentIndexInfoKHR }

decode_plain_bodies! { MemoryBarrier, DeviceGroupCommandBufferBeginInfo, SubpassBeginInfo, SubpassEndInfo, CommandBufferInheritanceConditionalRenderingInfoEXT, BufferCopy2, ImageBlit2, BufferImageCopy2, ImageResolve2, VertexInputBindingDescription2EXT, VertexInputAttributeDescription2EXT, MemoryBarrier2, DescriptorBufferBindingInfoEXT, DepthBiasInfoEXT, DepthBiasRepresentationInfoEXT }

/// Arguments of `vkAllocateCommandBuffers`.
#[derive(Clone, Copy)]
pub struct AllocateCommandBuffers<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub allocate_info: &'a vk::CommandBufferAllocateInfo<'a>,
    pub command_buffers: &'a [u64],
}

impl<'a> AllocateCommandBuffers<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let allocate_info: &'a vk::CommandBufferAllocateInfo<'a> = d.expected()?;
        let command_buffers: &'a [u64] = d.full_slice(allocate_info.command_buffer_count as usize)?;
        Ok(Self { device_id, device, allocate_info, command_buffers })
    }
}

/// Arguments of `vkBeginCommandBuffer`.
#[derive(Clone, Copy)]
pub struct BeginCommandBuffer<'a> {
    pub command_buffer_id: u64,
    pub command_buffer: vk::CommandBuffer,
    pub begin_info: &'a vk::CommandBufferBeginInfo<'a>,
}

impl<'a> BeginCommandBuffer<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let command_buffer_id = d.u64()?;
        let command_buffer: vk::CommandBuffer = d.full_handle_of(command_buffer_id)?;
        let begin_info: &'a vk::CommandBufferBeginInfo<'a> = d.expected()?;
        Ok(Self { command_buffer_id, command_buffer, begin_info })
    }
}

/// Arguments of `vkCmdBeginConditionalRenderingEXT`.
#[derive(Clone, Copy)]
pub struct CmdBeginConditionalRenderingExt<'a> {
    pub conditional_rendering_begin: &'a vk::ConditionalRenderingBeginInfoEXT<'a>,
}

impl<'a> CmdBeginConditionalRenderingExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let conditional_rendering_begin: &'a vk::ConditionalRenderingBeginInfoEXT<'a> = d.expected()?;
        Ok(Self { conditional_rendering_begin })
    }
}

/// Arguments of `vkCmdBeginQuery`.
#[derive(Clone, Copy)]
pub struct CmdBeginQuery {
    pub query_pool_id: u64,
    pub query_pool: vk::QueryPool,
    pub query: u32,
    pub flags: vk::QueryControlFlags,
}

impl CmdBeginQuery {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let query_pool_id = d.u64()?;
        let query_pool: vk::QueryPool = d.full_handle_of(query_pool_id)?;
        let query: u32 = d.value()?;
        let flags: vk::QueryControlFlags = d.value()?;
        Ok(Self { query_pool_id, query_pool, query, flags })
    }
}

/// Arguments of `vkCmdBeginQueryIndexedEXT`.
#[derive(Clone, Copy)]
pub struct CmdBeginQueryIndexedExt {
    pub query_pool_id: u64,
    pub query_pool: vk::QueryPool,
    pub query: u32,
    pub flags: vk::QueryControlFlags,
    pub index: u32,
}

impl CmdBeginQueryIndexedExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let query_pool_id = d.u64()?;
        let query_pool: vk::QueryPool = d.full_handle_of(query_pool_id)?;
        let query: u32 = d.value()?;
        let flags: vk::QueryControlFlags = d.value()?;
        let index: u32 = d.value()?;
        Ok(Self { query_pool_id, query_pool, query, flags, index })
    }
}

/// Arguments of `vkCmdBeginRenderPass`.
#[derive(Clone, Copy)]
pub struct CmdBeginRenderPass<'a> {
    pub render_pass_begin: &'a vk::RenderPassBeginInfo<'a>,
    pub contents: vk::SubpassContents,
}

impl<'a> CmdBeginRenderPass<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let render_pass_begin: &'a vk::RenderPassBeginInfo<'a> = d.expected()?;
        let contents: vk::SubpassContents = d.value()?;
        Ok(Self { render_pass_begin, contents })
    }
}

/// Arguments of `vkCmdBeginRenderPass2`.
#[derive(Clone, Copy)]
pub struct CmdBeginRenderPass2<'a> {
    pub render_pass_begin: &'a vk::RenderPassBeginInfo<'a>,
    pub subpass_begin_info: &'a vk::SubpassBeginInfo<'a>,
}

impl<'a> CmdBeginRenderPass2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let render_pass_begin: &'a vk::RenderPassBeginInfo<'a> = d.expected()?;
        let subpass_begin_info: &'a vk::SubpassBeginInfo<'a> = d.expected()?;
        Ok(Self { render_pass_begin, subpass_begin_info })
    }
}

/// Arguments of `vkCmdBeginRendering`.
#[derive(Clone, Copy)]
pub struct CmdBeginRendering<'a> {
    pub rendering_info: &'a vk::RenderingInfo<'a>,
}

impl<'a> CmdBeginRendering<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let rendering_info: &'a vk::RenderingInfo<'a> = d.expected()?;
        Ok(Self { rendering_info })
    }
}

/// Arguments of `vkCmdBeginTransformFeedbackEXT`.
#[derive(Clone, Copy)]
pub struct CmdBeginTransformFeedbackExt<'a> {
    pub first_counter_buffer: u32,
    pub counter_buffer_count: u32,
    pub counter_buffers: Option<&'a [vk::Buffer]>,
    pub counter_buffer_offsets: Option<&'a [vk::DeviceSize]>,
}

impl<'a> CmdBeginTransformFeedbackExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let first_counter_buffer: u32 = d.value()?;
        let counter_buffer_count: u32 = d.value()?;
        let counter_buffers: Option<&'a [vk::Buffer]> = d.slice(counter_buffer_count as usize)?;
        let counter_buffer_offsets: Option<&'a [vk::DeviceSize]> = d.slice(counter_buffer_count as usize)?;
        Ok(Self { first_counter_buffer, counter_buffer_count, counter_buffers, counter_buffer_offsets })
    }
}

/// Arguments of `vkCmdBindDescriptorBufferEmbeddedSamplers2EXT`.
#[derive(Clone, Copy)]
pub struct CmdBindDescriptorBufferEmbeddedSamplers2Ext<'a> {
    pub bind_descriptor_buffer_embedded_samplers_info:
        &'a vk::BindDescriptorBufferEmbeddedSamplersInfoEXT<'a>,
}

impl<'a> CmdBindDescriptorBufferEmbeddedSamplers2Ext<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let bind_descriptor_buffer_embedded_samplers_info: &'a vk::BindDescriptorBufferEmbeddedSamplersInfoEXT<'a> = d.expected()?;
        Ok(Self { bind_descriptor_buffer_embedded_samplers_info })
    }
}

/// Arguments of `vkCmdBindDescriptorBufferEmbeddedSamplersEXT`.
#[derive(Clone, Copy)]
pub struct CmdBindDescriptorBufferEmbeddedSamplersExt {
    pub pipeline_bind_point: vk::PipelineBindPoint,
    pub layout_id: u64,
    pub layout: vk::PipelineLayout,
    pub set: u32,
}

impl CmdBindDescriptorBufferEmbeddedSamplersExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let pipeline_bind_point: vk::PipelineBindPoint = d.value()?;
        let layout_id = d.u64()?;
        let layout: vk::PipelineLayout = d.full_handle_of(layout_id)?;
        let set: u32 = d.value()?;
        Ok(Self { pipeline_bind_point, layout_id, layout, set })
    }
}

/// Arguments of `vkCmdBindDescriptorBuffersEXT`.
#[derive(Clone, Copy)]
pub struct CmdBindDescriptorBuffersExt<'a> {
    pub buffer_count: u32,
    pub binding_infos: &'a [vk::DescriptorBufferBindingInfoEXT<'a>],
}

impl<'a> CmdBindDescriptorBuffersExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let buffer_count: u32 = d.value()?;
        let binding_infos: &'a [vk::DescriptorBufferBindingInfoEXT<'a>] =
            d.full_slice(buffer_count as usize)?;
        Ok(Self { buffer_count, binding_infos })
    }
}

/// Arguments of `vkCmdBindDescriptorSets`.
#[derive(Clone, Copy)]
pub struct CmdBindDescriptorSets<'a> {
    pub pipeline_bind_point: vk::PipelineBindPoint,
    pub layout_id: u64,
    pub layout: vk::PipelineLayout,
    pub first_set: u32,
    pub descriptor_set_count: u32,
    pub descriptor_sets: &'a [vk::DescriptorSet],
    pub dynamic_offset_count: u32,
    pub dynamic_offsets: &'a [u32],
}

impl<'a> CmdBindDescriptorSets<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let pipeline_bind_point: vk::PipelineBindPoint = d.value()?;
        let layout_id = d.u64()?;
        let layout: vk::PipelineLayout = d.full_handle_of(layout_id)?;
        let first_set: u32 = d.value()?;
        let descriptor_set_count: u32 = d.value()?;
        let descriptor_sets: &'a [vk::DescriptorSet] = d.full_slice(descriptor_set_count as usize)?;
        let dynamic_offset_count: u32 = d.value()?;
        let dynamic_offsets: &'a [u32] = d.full_slice(dynamic_offset_count as usize)?;
        Ok(Self {
            pipeline_bind_point,
            layout_id,
            layout,
            first_set,
            descriptor_set_count,
            descriptor_sets,
            dynamic_offset_count,
            dynamic_offsets,
        })
    }
}

/// Arguments of `vkCmdBindDescriptorSets2KHR`.
#[derive(Clone, Copy)]
pub struct CmdBindDescriptorSets2Khr<'a> {
    pub bind_descriptor_sets_info: &'a vk::BindDescriptorSetsInfoKHR<'a>,
}

impl<'a> CmdBindDescriptorSets2Khr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let bind_descriptor_sets_info: &'a vk::BindDescriptorSetsInfoKHR<'a> = d.expected()?;
        Ok(Self { bind_descriptor_sets_info })
    }
}

/// Arguments of `vkCmdBindIndexBuffer`.
#[derive(Clone, Copy)]
pub struct CmdBindIndexBuffer {
    pub buffer_id: u64,
    pub buffer: vk::Buffer,
    pub offset: vk::DeviceSize,
    pub index_type: vk::IndexType,
}

impl CmdBindIndexBuffer {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let buffer_id = d.u64()?;
        let buffer: vk::Buffer = d.handle_of(buffer_id)?;
        let offset: vk::DeviceSize = d.value()?;
        let index_type: vk::IndexType = d.value()?;
        Ok(Self { buffer_id, buffer, offset, index_type })
    }
}

/// Arguments of `vkCmdBindIndexBuffer2KHR`.
#[derive(Clone, Copy)]
pub struct CmdBindIndexBuffer2Khr {
    pub buffer_id: u64,
    pub buffer: vk::Buffer,
    pub offset: vk::DeviceSize,
    pub size: vk::DeviceSize,
    pub index_type: vk::IndexType,
}

impl CmdBindIndexBuffer2Khr {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let buffer_id = d.u64()?;
        let buffer: vk::Buffer = d.handle_of(buffer_id)?;
        let offset: vk::DeviceSize = d.value()?;
        let size: vk::DeviceSize = d.value()?;
        let index_type: vk::IndexType = d.value()?;
        Ok(Self { buffer_id, buffer, offset, size, index_type })
    }
}

/// Arguments of `vkCmdBindPipeline`.
#[derive(Clone, Copy)]
pub struct CmdBindPipeline {
    pub pipeline_bind_point: vk::PipelineBindPoint,
    pub pipeline_id: u64,
    pub pipeline: vk::Pipeline,
}

impl CmdBindPipeline {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let pipeline_bind_point: vk::PipelineBindPoint = d.value()?;
        let pipeline_id = d.u64()?;
        let pipeline: vk::Pipeline = d.full_handle_of(pipeline_id)?;
        Ok(Self { pipeline_bind_point, pipeline_id, pipeline })
    }
}

/// Arguments of `vkCmdBindShadersEXT`.
#[derive(Clone, Copy)]
pub struct CmdBindShadersExt<'a> {
    pub stage_count: u32,
    pub stages: &'a [vk::ShaderStageFlags],
    pub shaders: Option<&'a [vk::ShaderEXT]>,
}

impl<'a> CmdBindShadersExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let stage_count: u32 = d.value()?;
        let stages: &'a [vk::ShaderStageFlags] = d.full_slice(stage_count as usize)?;
        let shaders: Option<&'a [vk::ShaderEXT]> = d.slice(stage_count as usize)?;
        Ok(Self { stage_count, stages, shaders })
    }
}

/// Arguments of `vkCmdBindTransformFeedbackBuffersEXT`.
#[derive(Clone, Copy)]
pub struct CmdBindTransformFeedbackBuffersExt<'a> {
    pub first_binding: u32,
    pub binding_count: u32,
    pub buffers: &'a [vk::Buffer],
    pub offsets: &'a [vk::DeviceSize],
    pub sizes: Option<&'a [vk::DeviceSize]>,
}

impl<'a> CmdBindTransformFeedbackBuffersExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let first_binding: u32 = d.value()?;
        let binding_count: u32 = d.value()?;
        let buffers: &'a [vk::Buffer] = d.full_slice(binding_count as usize)?;
        let offsets: &'a [vk::DeviceSize] = d.full_slice(binding_count as usize)?;
        let sizes: Option<&'a [vk::DeviceSize]> = d.slice(binding_count as usize)?;
        Ok(Self { first_binding, binding_count, buffers, offsets, sizes })
    }
}

/// Arguments of `vkCmdBindVertexBuffers`.
#[derive(Clone, Copy)]
pub struct CmdBindVertexBuffers<'a> {
    pub first_binding: u32,
    pub binding_count: u32,
    pub buffers: &'a [vk::Buffer],
    pub offsets: &'a [vk::DeviceSize],
}

impl<'a> CmdBindVertexBuffers<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let first_binding: u32 = d.value()?;
        let binding_count: u32 = d.value()?;
        let buffers: &'a [vk::Buffer] = d.full_slice(binding_count as usize)?;
        let offsets: &'a [vk::DeviceSize] = d.full_slice(binding_count as usize)?;
        Ok(Self { first_binding, binding_count, buffers, offsets })
    }
}

/// Arguments of `vkCmdBindVertexBuffers2`.
#[derive(Clone, Copy)]
pub struct CmdBindVertexBuffers2<'a> {
    pub first_binding: u32,
    pub binding_count: u32,
    pub buffers: &'a [vk::Buffer],
    pub offsets: &'a [vk::DeviceSize],
    pub sizes: Option<&'a [vk::DeviceSize]>,
    pub strides: Option<&'a [vk::DeviceSize]>,
}

impl<'a> CmdBindVertexBuffers2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let first_binding: u32 = d.value()?;
        let binding_count: u32 = d.value()?;
        let buffers: &'a [vk::Buffer] = d.full_slice(binding_count as usize)?;
        let offsets: &'a [vk::DeviceSize] = d.full_slice(binding_count as usize)?;
        let sizes: Option<&'a [vk::DeviceSize]> = d.slice(binding_count as usize)?;
        let strides: Option<&'a [vk::DeviceSize]> = d.slice(binding_count as usize)?;
        Ok(Self { first_binding, binding_count, buffers, offsets, sizes, strides })
    }
}

/// Arguments of `vkCmdBlitImage`.
#[derive(Clone, Copy)]
pub struct CmdBlitImage<'a> {
    pub src_image_id: u64,
    pub src_image: vk::Image,
    pub src_image_layout: vk::ImageLayout,
    pub dst_image_id: u64,
    pub dst_image: vk::Image,
    pub dst_image_layout: vk::ImageLayout,
    pub region_count: u32,
    pub regions: &'a [vk::ImageBlit],
    pub filter: vk::Filter,
}

impl<'a> CmdBlitImage<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let src_image_id = d.u64()?;
        let src_image: vk::Image = d.full_handle_of(src_image_id)?;
        let src_image_layout: vk::ImageLayout = d.value()?;
        let dst_image_id = d.u64()?;
        let dst_image: vk::Image = d.full_handle_of(dst_image_id)?;
        let dst_image_layout: vk::ImageLayout = d.value()?;
        let region_count: u32 = d.value()?;
        let regions: &'a [vk::ImageBlit] = d.full_slice(region_count as usize)?;
        let filter: vk::Filter = d.value()?;
        Ok(Self {
            src_image_id,
            src_image,
            src_image_layout,
            dst_image_id,
            dst_image,
            dst_image_layout,
            region_count,
            regions,
            filter,
        })
    }
}

/// Arguments of `vkCmdBlitImage2`.
#[derive(Clone, Copy)]
pub struct CmdBlitImage2<'a> {
    pub blit_image_info: &'a vk::BlitImageInfo2<'a>,
}

impl<'a> CmdBlitImage2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let blit_image_info: &'a vk::BlitImageInfo2<'a> = d.expected()?;
        Ok(Self { blit_image_info })
    }
}

/// Arguments of `vkCmdBuildAccelerationStructuresIndirectKHR`.
#[derive(Clone, Copy)]
pub struct CmdBuildAccelerationStructuresIndirectKhr<'a> {
    pub info_count: u32,
    pub infos: &'a [vk::AccelerationStructureBuildGeometryInfoKHR<'a>],
    pub indirect_device_addresses: &'a [vk::DeviceAddress],
    pub indirect_strides: &'a [u32],
    pub max_primitive_counts: &'a [&'a [u32]],
}

impl<'a> CmdBuildAccelerationStructuresIndirectKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let info_count: u32 = d.value()?;
        let infos: &'a [vk::AccelerationStructureBuildGeometryInfoKHR<'a>] =
            d.full_slice(info_count as usize)?;
        let indirect_device_addresses: &'a [vk::DeviceAddress] = d.full_slice(info_count as usize)?;
        let indirect_strides: &'a [u32] = d.full_slice(info_count as usize)?;
        let max_primitive_counts: &'a [&'a [u32]] =
            d.arrays(info_count as usize, |i| infos.get(i).map_or(0, |info| info.geometry_count as usize))?;
        Ok(Self { info_count, infos, indirect_device_addresses, indirect_strides, max_primitive_counts })
    }
}

/// Arguments of `vkCmdBuildAccelerationStructuresKHR`.
#[derive(Clone, Copy)]
pub struct CmdBuildAccelerationStructuresKhr<'a> {
    pub info_count: u32,
    pub infos: &'a [vk::AccelerationStructureBuildGeometryInfoKHR<'a>],
    pub build_range_infos: &'a [&'a [vk::AccelerationStructureBuildRangeInfoKHR]],
}

impl<'a> CmdBuildAccelerationStructuresKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let info_count: u32 = d.value()?;
        let infos: &'a [vk::AccelerationStructureBuildGeometryInfoKHR<'a>] =
            d.full_slice(info_count as usize)?;
        let build_range_infos: &'a [&'a [vk::AccelerationStructureBuildRangeInfoKHR]] =
            d.arrays(info_count as usize, |i| infos.get(i).map_or(0, |info| info.geometry_count as usize))?;
        Ok(Self { info_count, infos, build_range_infos })
    }
}

/// Arguments of `vkCmdBuildMicromapsEXT`.
#[derive(Clone, Copy)]
pub struct CmdBuildMicromapsExt<'a> {
    pub info_count: u32,
    pub infos: &'a [vk::MicromapBuildInfoEXT<'a>],
}

impl<'a> CmdBuildMicromapsExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let info_count: u32 = d.value()?;
        let infos: &'a [vk::MicromapBuildInfoEXT<'a>] = d.full_slice(info_count as usize)?;
        Ok(Self { info_count, infos })
    }
}

/// Arguments of `vkCmdClearAttachments`.
#[derive(Clone, Copy)]
pub struct CmdClearAttachments<'a> {
    pub attachment_count: u32,
    pub attachments: &'a [vk::ClearAttachment],
    pub rect_count: u32,
    pub rects: &'a [vk::ClearRect],
}

impl<'a> CmdClearAttachments<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let attachment_count: u32 = d.value()?;
        let attachments: &'a [vk::ClearAttachment] = d.full_slice(attachment_count as usize)?;
        let rect_count: u32 = d.value()?;
        let rects: &'a [vk::ClearRect] = d.full_slice(rect_count as usize)?;
        Ok(Self { attachment_count, attachments, rect_count, rects })
    }
}

/// Arguments of `vkCmdClearColorImage`.
#[derive(Clone, Copy)]
pub struct CmdClearColorImage<'a> {
    pub image_id: u64,
    pub image: vk::Image,
    pub image_layout: vk::ImageLayout,
    pub color: &'a vk::ClearColorValue,
    pub range_count: u32,
    pub ranges: &'a [vk::ImageSubresourceRange],
}

impl<'a> CmdClearColorImage<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let image_id = d.u64()?;
        let image: vk::Image = d.full_handle_of(image_id)?;
        let image_layout: vk::ImageLayout = d.value()?;
        let color: &'a vk::ClearColorValue = d.expected()?;
        let range_count: u32 = d.value()?;
        let ranges: &'a [vk::ImageSubresourceRange] = d.full_slice(range_count as usize)?;
        Ok(Self { image_id, image, image_layout, color, range_count, ranges })
    }
}

/// Arguments of `vkCmdClearDepthStencilImage`.
#[derive(Clone, Copy)]
pub struct CmdClearDepthStencilImage<'a> {
    pub image_id: u64,
    pub image: vk::Image,
    pub image_layout: vk::ImageLayout,
    pub depth_stencil: &'a vk::ClearDepthStencilValue,
    pub range_count: u32,
    pub ranges: &'a [vk::ImageSubresourceRange],
}

impl<'a> CmdClearDepthStencilImage<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let image_id = d.u64()?;
        let image: vk::Image = d.full_handle_of(image_id)?;
        let image_layout: vk::ImageLayout = d.value()?;
        let depth_stencil: &'a vk::ClearDepthStencilValue = d.expected()?;
        let range_count: u32 = d.value()?;
        let ranges: &'a [vk::ImageSubresourceRange] = d.full_slice(range_count as usize)?;
        Ok(Self { image_id, image, image_layout, depth_stencil, range_count, ranges })
    }
}

/// Arguments of `vkCmdCopyAccelerationStructureKHR`.
#[derive(Clone, Copy)]
pub struct CmdCopyAccelerationStructureKhr<'a> {
    pub info: &'a vk::CopyAccelerationStructureInfoKHR<'a>,
}

impl<'a> CmdCopyAccelerationStructureKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let info: &'a vk::CopyAccelerationStructureInfoKHR<'a> = d.expected()?;
        Ok(Self { info })
    }
}

/// Arguments of `vkCmdCopyAccelerationStructureToMemoryKHR`.
#[derive(Clone, Copy)]
pub struct CmdCopyAccelerationStructureToMemoryKhr<'a> {
    pub info: &'a vk::CopyAccelerationStructureToMemoryInfoKHR<'a>,
}

impl<'a> CmdCopyAccelerationStructureToMemoryKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let info: &'a vk::CopyAccelerationStructureToMemoryInfoKHR<'a> = d.expected()?;
        Ok(Self { info })
    }
}

/// Arguments of `vkCmdCopyBuffer`.
#[derive(Clone, Copy)]
pub struct CmdCopyBuffer<'a> {
    pub src_buffer_id: u64,
    pub src_buffer: vk::Buffer,
    pub dst_buffer_id: u64,
    pub dst_buffer: vk::Buffer,
    pub region_count: u32,
    pub regions: &'a [vk::BufferCopy],
}

impl<'a> CmdCopyBuffer<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let src_buffer_id = d.u64()?;
        let src_buffer: vk::Buffer = d.full_handle_of(src_buffer_id)?;
        let dst_buffer_id = d.u64()?;
        let dst_buffer: vk::Buffer = d.full_handle_of(dst_buffer_id)?;
        let region_count: u32 = d.value()?;
        let regions: &'a [vk::BufferCopy] = d.full_slice(region_count as usize)?;
        Ok(Self { src_buffer_id, src_buffer, dst_buffer_id, dst_buffer, region_count, regions })
    }
}

/// Arguments of `vkCmdCopyBuffer2`.
#[derive(Clone, Copy)]
pub struct CmdCopyBuffer2<'a> {
    pub copy_buffer_info: &'a vk::CopyBufferInfo2<'a>,
}

impl<'a> CmdCopyBuffer2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let copy_buffer_info: &'a vk::CopyBufferInfo2<'a> = d.expected()?;
        Ok(Self { copy_buffer_info })
    }
}

/// Arguments of `vkCmdCopyBufferToImage`.
#[derive(Clone, Copy)]
pub struct CmdCopyBufferToImage<'a> {
    pub src_buffer_id: u64,
    pub src_buffer: vk::Buffer,
    pub dst_image_id: u64,
    pub dst_image: vk::Image,
    pub dst_image_layout: vk::ImageLayout,
    pub region_count: u32,
    pub regions: &'a [vk::BufferImageCopy],
}

impl<'a> CmdCopyBufferToImage<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let src_buffer_id = d.u64()?;
        let src_buffer: vk::Buffer = d.full_handle_of(src_buffer_id)?;
        let dst_image_id = d.u64()?;
        let dst_image: vk::Image = d.full_handle_of(dst_image_id)?;
        let dst_image_layout: vk::ImageLayout = d.value()?;
        let region_count: u32 = d.value()?;
        let regions: &'a [vk::BufferImageCopy] = d.full_slice(region_count as usize)?;
        Ok(Self {
            src_buffer_id,
            src_buffer,
            dst_image_id,
            dst_image,
            dst_image_layout,
            region_count,
            regions,
        })
    }
}

/// Arguments of `vkCmdCopyBufferToImage2`.
#[derive(Clone, Copy)]
pub struct CmdCopyBufferToImage2<'a> {
    pub copy_buffer_to_image_info: &'a vk::CopyBufferToImageInfo2<'a>,
}

impl<'a> CmdCopyBufferToImage2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let copy_buffer_to_image_info: &'a vk::CopyBufferToImageInfo2<'a> = d.expected()?;
        Ok(Self { copy_buffer_to_image_info })
    }
}

/// Arguments of `vkCmdCopyImage`.
#[derive(Clone, Copy)]
pub struct CmdCopyImage<'a> {
    pub src_image_id: u64,
    pub src_image: vk::Image,
    pub src_image_layout: vk::ImageLayout,
    pub dst_image_id: u64,
    pub dst_image: vk::Image,
    pub dst_image_layout: vk::ImageLayout,
    pub region_count: u32,
    pub regions: &'a [vk::ImageCopy],
}

impl<'a> CmdCopyImage<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let src_image_id = d.u64()?;
        let src_image: vk::Image = d.full_handle_of(src_image_id)?;
        let src_image_layout: vk::ImageLayout = d.value()?;
        let dst_image_id = d.u64()?;
        let dst_image: vk::Image = d.full_handle_of(dst_image_id)?;
        let dst_image_layout: vk::ImageLayout = d.value()?;
        let region_count: u32 = d.value()?;
        let regions: &'a [vk::ImageCopy] = d.full_slice(region_count as usize)?;
        Ok(Self {
            src_image_id,
            src_image,
            src_image_layout,
            dst_image_id,
            dst_image,
            dst_image_layout,
            region_count,
            regions,
        })
    }
}

/// Arguments of `vkCmdCopyImage2`.
#[derive(Clone, Copy)]
pub struct CmdCopyImage2<'a> {
    pub copy_image_info: &'a vk::CopyImageInfo2<'a>,
}

impl<'a> CmdCopyImage2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let copy_image_info: &'a vk::CopyImageInfo2<'a> = d.expected()?;
        Ok(Self { copy_image_info })
    }
}

/// Arguments of `vkCmdCopyImageToBuffer`.
#[derive(Clone, Copy)]
pub struct CmdCopyImageToBuffer<'a> {
    pub src_image_id: u64,
    pub src_image: vk::Image,
    pub src_image_layout: vk::ImageLayout,
    pub dst_buffer_id: u64,
    pub dst_buffer: vk::Buffer,
    pub region_count: u32,
    pub regions: &'a [vk::BufferImageCopy],
}

impl<'a> CmdCopyImageToBuffer<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let src_image_id = d.u64()?;
        let src_image: vk::Image = d.full_handle_of(src_image_id)?;
        let src_image_layout: vk::ImageLayout = d.value()?;
        let dst_buffer_id = d.u64()?;
        let dst_buffer: vk::Buffer = d.full_handle_of(dst_buffer_id)?;
        let region_count: u32 = d.value()?;
        let regions: &'a [vk::BufferImageCopy] = d.full_slice(region_count as usize)?;
        Ok(Self {
            src_image_id,
            src_image,
            src_image_layout,
            dst_buffer_id,
            dst_buffer,
            region_count,
            regions,
        })
    }
}

/// Arguments of `vkCmdCopyImageToBuffer2`.
#[derive(Clone, Copy)]
pub struct CmdCopyImageToBuffer2<'a> {
    pub copy_image_to_buffer_info: &'a vk::CopyImageToBufferInfo2<'a>,
}

impl<'a> CmdCopyImageToBuffer2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let copy_image_to_buffer_info: &'a vk::CopyImageToBufferInfo2<'a> = d.expected()?;
        Ok(Self { copy_image_to_buffer_info })
    }
}

/// Arguments of `vkCmdCopyMemoryToAccelerationStructureKHR`.
#[derive(Clone, Copy)]
pub struct CmdCopyMemoryToAccelerationStructureKhr<'a> {
    pub info: &'a vk::CopyMemoryToAccelerationStructureInfoKHR<'a>,
}

impl<'a> CmdCopyMemoryToAccelerationStructureKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let info: &'a vk::CopyMemoryToAccelerationStructureInfoKHR<'a> = d.expected()?;
        Ok(Self { info })
    }
}

/// Arguments of `vkCmdCopyMemoryToMicromapEXT`.
#[derive(Clone, Copy)]
pub struct CmdCopyMemoryToMicromapExt<'a> {
    pub info: &'a vk::CopyMemoryToMicromapInfoEXT<'a>,
}

impl<'a> CmdCopyMemoryToMicromapExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let info: &'a vk::CopyMemoryToMicromapInfoEXT<'a> = d.expected()?;
        Ok(Self { info })
    }
}

/// Arguments of `vkCmdCopyMicromapEXT`.
#[derive(Clone, Copy)]
pub struct CmdCopyMicromapExt<'a> {
    pub info: &'a vk::CopyMicromapInfoEXT<'a>,
}

impl<'a> CmdCopyMicromapExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let info: &'a vk::CopyMicromapInfoEXT<'a> = d.expected()?;
        Ok(Self { info })
    }
}

/// Arguments of `vkCmdCopyMicromapToMemoryEXT`.
#[derive(Clone, Copy)]
pub struct CmdCopyMicromapToMemoryExt<'a> {
    pub info: &'a vk::CopyMicromapToMemoryInfoEXT<'a>,
}

impl<'a> CmdCopyMicromapToMemoryExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let info: &'a vk::CopyMicromapToMemoryInfoEXT<'a> = d.expected()?;
        Ok(Self { info })
    }
}

/// Arguments of `vkCmdCopyQueryPoolResults`.
#[derive(Clone, Copy)]
pub struct CmdCopyQueryPoolResults {
    pub query_pool_id: u64,
    pub query_pool: vk::QueryPool,
    pub first_query: u32,
    pub query_count: u32,
    pub dst_buffer_id: u64,
    pub dst_buffer: vk::Buffer,
    pub dst_offset: vk::DeviceSize,
    pub stride: vk::DeviceSize,
    pub flags: vk::QueryResultFlags,
}

impl CmdCopyQueryPoolResults {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let query_pool_id = d.u64()?;
        let query_pool: vk::QueryPool = d.full_handle_of(query_pool_id)?;
        let first_query: u32 = d.value()?;
        let query_count: u32 = d.value()?;
        let dst_buffer_id = d.u64()?;
        let dst_buffer: vk::Buffer = d.full_handle_of(dst_buffer_id)?;
        let dst_offset: vk::DeviceSize = d.value()?;
        let stride: vk::DeviceSize = d.value()?;
        let flags: vk::QueryResultFlags = d.value()?;
        Ok(Self {
            query_pool_id,
            query_pool,
            first_query,
            query_count,
            dst_buffer_id,
            dst_buffer,
            dst_offset,
            stride,
            flags,
        })
    }
}

/// Arguments of `vkCmdDispatch`.
#[derive(Clone, Copy)]
pub struct CmdDispatch {
    pub group_count_x: u32,
    pub group_count_y: u32,
    pub group_count_z: u32,
}

impl CmdDispatch {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let group_count_x: u32 = d.value()?;
        let group_count_y: u32 = d.value()?;
        let group_count_z: u32 = d.value()?;
        Ok(Self { group_count_x, group_count_y, group_count_z })
    }
}

/// Arguments of `vkCmdDispatchBase`.
#[derive(Clone, Copy)]
pub struct CmdDispatchBase {
    pub base_group_x: u32,
    pub base_group_y: u32,
    pub base_group_z: u32,
    pub group_count_x: u32,
    pub group_count_y: u32,
    pub group_count_z: u32,
}

impl CmdDispatchBase {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let base_group_x: u32 = d.value()?;
        let base_group_y: u32 = d.value()?;
        let base_group_z: u32 = d.value()?;
        let group_count_x: u32 = d.value()?;
        let group_count_y: u32 = d.value()?;
        let group_count_z: u32 = d.value()?;
        Ok(Self { base_group_x, base_group_y, base_group_z, group_count_x, group_count_y, group_count_z })
    }
}

/// Arguments of `vkCmdDispatchIndirect`.
#[derive(Clone, Copy)]
pub struct CmdDispatchIndirect {
    pub buffer_id: u64,
    pub buffer: vk::Buffer,
    pub offset: vk::DeviceSize,
}

impl CmdDispatchIndirect {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let buffer_id = d.u64()?;
        let buffer: vk::Buffer = d.full_handle_of(buffer_id)?;
        let offset: vk::DeviceSize = d.value()?;
        Ok(Self { buffer_id, buffer, offset })
    }
}

/// Arguments of `vkCmdDraw`.
#[derive(Clone, Copy)]
pub struct CmdDraw {
    pub vertex_count: u32,
    pub instance_count: u32,
    pub first_vertex: u32,
    pub first_instance: u32,
}

impl CmdDraw {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let vertex_count: u32 = d.value()?;
        let instance_count: u32 = d.value()?;
        let first_vertex: u32 = d.value()?;
        let first_instance: u32 = d.value()?;
        Ok(Self { vertex_count, instance_count, first_vertex, first_instance })
    }
}

/// Arguments of `vkCmdDrawIndexed`.
#[derive(Clone, Copy)]
pub struct CmdDrawIndexed {
    pub index_count: u32,
    pub instance_count: u32,
    pub first_index: u32,
    pub vertex_offset: i32,
    pub first_instance: u32,
}

impl CmdDrawIndexed {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let index_count: u32 = d.value()?;
        let instance_count: u32 = d.value()?;
        let first_index: u32 = d.value()?;
        let vertex_offset: i32 = d.value()?;
        let first_instance: u32 = d.value()?;
        Ok(Self { index_count, instance_count, first_index, vertex_offset, first_instance })
    }
}

/// Arguments of `vkCmdDrawIndexedIndirect`.
#[derive(Clone, Copy)]
pub struct CmdDrawIndexedIndirect {
    pub buffer_id: u64,
    pub buffer: vk::Buffer,
    pub offset: vk::DeviceSize,
    pub draw_count: u32,
    pub stride: u32,
}

impl CmdDrawIndexedIndirect {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let buffer_id = d.u64()?;
        let buffer: vk::Buffer = d.full_handle_of(buffer_id)?;
        let offset: vk::DeviceSize = d.value()?;
        let draw_count: u32 = d.value()?;
        let stride: u32 = d.value()?;
        Ok(Self { buffer_id, buffer, offset, draw_count, stride })
    }
}

/// Arguments of `vkCmdDrawIndexedIndirectCount`.
#[derive(Clone, Copy)]
pub struct CmdDrawIndexedIndirectCount {
    pub buffer_id: u64,
    pub buffer: vk::Buffer,
    pub offset: vk::DeviceSize,
    pub count_buffer_id: u64,
    pub count_buffer: vk::Buffer,
    pub count_buffer_offset: vk::DeviceSize,
    pub max_draw_count: u32,
    pub stride: u32,
}

impl CmdDrawIndexedIndirectCount {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let buffer_id = d.u64()?;
        let buffer: vk::Buffer = d.full_handle_of(buffer_id)?;
        let offset: vk::DeviceSize = d.value()?;
        let count_buffer_id = d.u64()?;
        let count_buffer: vk::Buffer = d.full_handle_of(count_buffer_id)?;
        let count_buffer_offset: vk::DeviceSize = d.value()?;
        let max_draw_count: u32 = d.value()?;
        let stride: u32 = d.value()?;
        Ok(Self {
            buffer_id,
            buffer,
            offset,
            count_buffer_id,
            count_buffer,
            count_buffer_offset,
            max_draw_count,
            stride,
        })
    }
}

/// Arguments of `vkCmdDrawIndirect`.
#[derive(Clone, Copy)]
pub struct CmdDrawIndirect {
    pub buffer_id: u64,
    pub buffer: vk::Buffer,
    pub offset: vk::DeviceSize,
    pub draw_count: u32,
    pub stride: u32,
}

impl CmdDrawIndirect {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let buffer_id = d.u64()?;
        let buffer: vk::Buffer = d.full_handle_of(buffer_id)?;
        let offset: vk::DeviceSize = d.value()?;
        let draw_count: u32 = d.value()?;
        let stride: u32 = d.value()?;
        Ok(Self { buffer_id, buffer, offset, draw_count, stride })
    }
}

/// Arguments of `vkCmdDrawIndirectByteCountEXT`.
#[derive(Clone, Copy)]
pub struct CmdDrawIndirectByteCountExt {
    pub instance_count: u32,
    pub first_instance: u32,
    pub counter_buffer_id: u64,
    pub counter_buffer: vk::Buffer,
    pub counter_buffer_offset: vk::DeviceSize,
    pub counter_offset: u32,
    pub vertex_stride: u32,
}

impl CmdDrawIndirectByteCountExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let instance_count: u32 = d.value()?;
        let first_instance: u32 = d.value()?;
        let counter_buffer_id = d.u64()?;
        let counter_buffer: vk::Buffer = d.full_handle_of(counter_buffer_id)?;
        let counter_buffer_offset: vk::DeviceSize = d.value()?;
        let counter_offset: u32 = d.value()?;
        let vertex_stride: u32 = d.value()?;
        Ok(Self {
            instance_count,
            first_instance,
            counter_buffer_id,
            counter_buffer,
            counter_buffer_offset,
            counter_offset,
            vertex_stride,
        })
    }
}

/// Arguments of `vkCmdDrawIndirectCount`.
#[derive(Clone, Copy)]
pub struct CmdDrawIndirectCount {
    pub buffer_id: u64,
    pub buffer: vk::Buffer,
    pub offset: vk::DeviceSize,
    pub count_buffer_id: u64,
    pub count_buffer: vk::Buffer,
    pub count_buffer_offset: vk::DeviceSize,
    pub max_draw_count: u32,
    pub stride: u32,
}

impl CmdDrawIndirectCount {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let buffer_id = d.u64()?;
        let buffer: vk::Buffer = d.full_handle_of(buffer_id)?;
        let offset: vk::DeviceSize = d.value()?;
        let count_buffer_id = d.u64()?;
        let count_buffer: vk::Buffer = d.full_handle_of(count_buffer_id)?;
        let count_buffer_offset: vk::DeviceSize = d.value()?;
        let max_draw_count: u32 = d.value()?;
        let stride: u32 = d.value()?;
        Ok(Self {
            buffer_id,
            buffer,
            offset,
            count_buffer_id,
            count_buffer,
            count_buffer_offset,
            max_draw_count,
            stride,
        })
    }
}

/// Arguments of `vkCmdDrawMeshTasksEXT`.
#[derive(Clone, Copy)]
pub struct CmdDrawMeshTasksExt {
    pub group_count_x: u32,
    pub group_count_y: u32,
    pub group_count_z: u32,
}

impl CmdDrawMeshTasksExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let group_count_x: u32 = d.value()?;
        let group_count_y: u32 = d.value()?;
        let group_count_z: u32 = d.value()?;
        Ok(Self { group_count_x, group_count_y, group_count_z })
    }
}

/// Arguments of `vkCmdDrawMeshTasksIndirectCountEXT`.
#[derive(Clone, Copy)]
pub struct CmdDrawMeshTasksIndirectCountExt {
    pub buffer_id: u64,
    pub buffer: vk::Buffer,
    pub offset: vk::DeviceSize,
    pub count_buffer_id: u64,
    pub count_buffer: vk::Buffer,
    pub count_buffer_offset: vk::DeviceSize,
    pub max_draw_count: u32,
    pub stride: u32,
}

impl CmdDrawMeshTasksIndirectCountExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let buffer_id = d.u64()?;
        let buffer: vk::Buffer = d.full_handle_of(buffer_id)?;
        let offset: vk::DeviceSize = d.value()?;
        let count_buffer_id = d.u64()?;
        let count_buffer: vk::Buffer = d.full_handle_of(count_buffer_id)?;
        let count_buffer_offset: vk::DeviceSize = d.value()?;
        let max_draw_count: u32 = d.value()?;
        let stride: u32 = d.value()?;
        Ok(Self {
            buffer_id,
            buffer,
            offset,
            count_buffer_id,
            count_buffer,
            count_buffer_offset,
            max_draw_count,
            stride,
        })
    }
}

/// Arguments of `vkCmdDrawMeshTasksIndirectEXT`.
#[derive(Clone, Copy)]
pub struct CmdDrawMeshTasksIndirectExt {
    pub buffer_id: u64,
    pub buffer: vk::Buffer,
    pub offset: vk::DeviceSize,
    pub draw_count: u32,
    pub stride: u32,
}

impl CmdDrawMeshTasksIndirectExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let buffer_id = d.u64()?;
        let buffer: vk::Buffer = d.full_handle_of(buffer_id)?;
        let offset: vk::DeviceSize = d.value()?;
        let draw_count: u32 = d.value()?;
        let stride: u32 = d.value()?;
        Ok(Self { buffer_id, buffer, offset, draw_count, stride })
    }
}

/// Arguments of `vkCmdDrawMultiEXT`.
#[derive(Clone, Copy)]
pub struct CmdDrawMultiExt<'a> {
    pub draw_count: u32,
    pub vertex_info: &'a [vk::MultiDrawInfoEXT],
    pub instance_count: u32,
    pub first_instance: u32,
    pub stride: u32,
}

impl<'a> CmdDrawMultiExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let draw_count: u32 = d.value()?;
        let vertex_info: &'a [vk::MultiDrawInfoEXT] = d.full_slice(draw_count as usize)?;
        let instance_count: u32 = d.value()?;
        let first_instance: u32 = d.value()?;
        let stride: u32 = d.stride(size_of::<vk::MultiDrawInfoEXT>())?;
        Ok(Self { draw_count, vertex_info, instance_count, first_instance, stride })
    }
}

/// Arguments of `vkCmdDrawMultiIndexedEXT`.
#[derive(Clone, Copy)]
pub struct CmdDrawMultiIndexedExt<'a> {
    pub draw_count: u32,
    pub index_info: &'a [vk::MultiDrawIndexedInfoEXT],
    pub instance_count: u32,
    pub first_instance: u32,
    pub stride: u32,
    pub vertex_offset: Option<&'a i32>,
}

impl<'a> CmdDrawMultiIndexedExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let draw_count: u32 = d.value()?;
        let index_info: &'a [vk::MultiDrawIndexedInfoEXT] = d.full_slice(draw_count as usize)?;
        let instance_count: u32 = d.value()?;
        let first_instance: u32 = d.value()?;
        let stride: u32 = d.stride(size_of::<vk::MultiDrawIndexedInfoEXT>())?;
        let vertex_offset: Option<&'a i32> = d.optional()?.map(|value| &*value);
        Ok(Self { draw_count, index_info, instance_count, first_instance, stride, vertex_offset })
    }
}

/// Arguments of `vkCmdEndConditionalRenderingEXT`.
#[derive(Clone, Copy)]
pub struct CmdEndConditionalRenderingExt {}

impl CmdEndConditionalRenderingExt {
    /// Reads the arguments.
    pub fn decode(_d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

/// Arguments of `vkCmdEndQuery`.
#[derive(Clone, Copy)]
pub struct CmdEndQuery {
    pub query_pool_id: u64,
    pub query_pool: vk::QueryPool,
    pub query: u32,
}

impl CmdEndQuery {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let query_pool_id = d.u64()?;
        let query_pool: vk::QueryPool = d.full_handle_of(query_pool_id)?;
        let query: u32 = d.value()?;
        Ok(Self { query_pool_id, query_pool, query })
    }
}

/// Arguments of `vkCmdEndQueryIndexedEXT`.
#[derive(Clone, Copy)]
pub struct CmdEndQueryIndexedExt {
    pub query_pool_id: u64,
    pub query_pool: vk::QueryPool,
    pub query: u32,
    pub index: u32,
}

impl CmdEndQueryIndexedExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let query_pool_id = d.u64()?;
        let query_pool: vk::QueryPool = d.full_handle_of(query_pool_id)?;
        let query: u32 = d.value()?;
        let index: u32 = d.value()?;
        Ok(Self { query_pool_id, query_pool, query, index })
    }
}

/// Arguments of `vkCmdEndRenderPass`.
#[derive(Clone, Copy)]
pub struct CmdEndRenderPass {}

impl CmdEndRenderPass {
    /// Reads the arguments.
    pub fn decode(_d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

/// Arguments of `vkCmdEndRenderPass2`.
#[derive(Clone, Copy)]
pub struct CmdEndRenderPass2<'a> {
    pub subpass_end_info: &'a vk::SubpassEndInfo<'a>,
}

impl<'a> CmdEndRenderPass2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let subpass_end_info: &'a vk::SubpassEndInfo<'a> = d.expected()?;
        Ok(Self { subpass_end_info })
    }
}

/// Arguments of `vkCmdEndRendering`.
#[derive(Clone, Copy)]
pub struct CmdEndRendering {}

impl CmdEndRendering {
    /// Reads the arguments.
    pub fn decode(_d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

/// Arguments of `vkCmdEndTransformFeedbackEXT`.
#[derive(Clone, Copy)]
pub struct CmdEndTransformFeedbackExt<'a> {
    pub first_counter_buffer: u32,
    pub counter_buffer_count: u32,
    pub counter_buffers: Option<&'a [vk::Buffer]>,
    pub counter_buffer_offsets: Option<&'a [vk::DeviceSize]>,
}

impl<'a> CmdEndTransformFeedbackExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let first_counter_buffer: u32 = d.value()?;
        let counter_buffer_count: u32 = d.value()?;
        let counter_buffers: Option<&'a [vk::Buffer]> = d.slice(counter_buffer_count as usize)?;
        let counter_buffer_offsets: Option<&'a [vk::DeviceSize]> = d.slice(counter_buffer_count as usize)?;
        Ok(Self { first_counter_buffer, counter_buffer_count, counter_buffers, counter_buffer_offsets })
    }
}

/// Arguments of `vkCmdExecuteCommands`.
#[derive(Clone, Copy)]
pub struct CmdExecuteCommands<'a> {
    pub command_buffer_count: u32,
    pub command_buffers: &'a [vk::CommandBuffer],
}

impl<'a> CmdExecuteCommands<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let command_buffer_count: u32 = d.value()?;
        let command_buffers: &'a [vk::CommandBuffer] = d.full_slice(command_buffer_count as usize)?;
        Ok(Self { command_buffer_count, command_buffers })
    }
}

/// Arguments of `vkCmdFillBuffer`.
#[derive(Clone, Copy)]
pub struct CmdFillBuffer {
    pub dst_buffer_id: u64,
    pub dst_buffer: vk::Buffer,
    pub dst_offset: vk::DeviceSize,
    pub size: vk::DeviceSize,
    pub data: u32,
}

impl CmdFillBuffer {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let dst_buffer_id = d.u64()?;
        let dst_buffer: vk::Buffer = d.full_handle_of(dst_buffer_id)?;
        let dst_offset: vk::DeviceSize = d.value()?;
        let size: vk::DeviceSize = d.value()?;
        let data: u32 = d.value()?;
        Ok(Self { dst_buffer_id, dst_buffer, dst_offset, size, data })
    }
}

/// Arguments of `vkCmdNextSubpass`.
#[derive(Clone, Copy)]
pub struct CmdNextSubpass {
    pub contents: vk::SubpassContents,
}

impl CmdNextSubpass {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let contents: vk::SubpassContents = d.value()?;
        Ok(Self { contents })
    }
}

/// Arguments of `vkCmdNextSubpass2`.
#[derive(Clone, Copy)]
pub struct CmdNextSubpass2<'a> {
    pub subpass_begin_info: &'a vk::SubpassBeginInfo<'a>,
    pub subpass_end_info: &'a vk::SubpassEndInfo<'a>,
}

impl<'a> CmdNextSubpass2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let subpass_begin_info: &'a vk::SubpassBeginInfo<'a> = d.expected()?;
        let subpass_end_info: &'a vk::SubpassEndInfo<'a> = d.expected()?;
        Ok(Self { subpass_begin_info, subpass_end_info })
    }
}

/// Arguments of `vkCmdPipelineBarrier`.
#[derive(Clone, Copy)]
pub struct CmdPipelineBarrier<'a> {
    pub src_stage_mask: vk::PipelineStageFlags,
    pub dst_stage_mask: vk::PipelineStageFlags,
    pub dependency_flags: vk::DependencyFlags,
    pub memory_barrier_count: u32,
    pub memory_barriers: &'a [vk::MemoryBarrier<'a>],
    pub buffer_memory_barrier_count: u32,
    pub buffer_memory_barriers: &'a [vk::BufferMemoryBarrier<'a>],
    pub image_memory_barrier_count: u32,
    pub image_memory_barriers: &'a [vk::ImageMemoryBarrier<'a>],
}

impl<'a> CmdPipelineBarrier<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let src_stage_mask: vk::PipelineStageFlags = d.value()?;
        let dst_stage_mask: vk::PipelineStageFlags = d.value()?;
        let dependency_flags: vk::DependencyFlags = d.value()?;
        let memory_barrier_count: u32 = d.value()?;
        let memory_barriers: &'a [vk::MemoryBarrier<'a>] = d.full_slice(memory_barrier_count as usize)?;
        let buffer_memory_barrier_count: u32 = d.value()?;
        let buffer_memory_barriers: &'a [vk::BufferMemoryBarrier<'a>] =
            d.full_slice(buffer_memory_barrier_count as usize)?;
        let image_memory_barrier_count: u32 = d.value()?;
        let image_memory_barriers: &'a [vk::ImageMemoryBarrier<'a>] =
            d.full_slice(image_memory_barrier_count as usize)?;
        Ok(Self {
            src_stage_mask,
            dst_stage_mask,
            dependency_flags,
            memory_barrier_count,
            memory_barriers,
            buffer_memory_barrier_count,
            buffer_memory_barriers,
            image_memory_barrier_count,
            image_memory_barriers,
        })
    }
}

/// Arguments of `vkCmdPipelineBarrier2`.
#[derive(Clone, Copy)]
pub struct CmdPipelineBarrier2<'a> {
    pub dependency_info: &'a vk::DependencyInfo<'a>,
}

impl<'a> CmdPipelineBarrier2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let dependency_info: &'a vk::DependencyInfo<'a> = d.expected()?;
        Ok(Self { dependency_info })
    }
}

/// Arguments of `vkCmdPushConstants`.
#[derive(Clone, Copy)]
pub struct CmdPushConstants<'a> {
    pub layout_id: u64,
    pub layout: vk::PipelineLayout,
    pub stage_flags: vk::ShaderStageFlags,
    pub offset: u32,
    pub size: u32,
    pub values: &'a [u8],
}

impl<'a> CmdPushConstants<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let layout_id = d.u64()?;
        let layout: vk::PipelineLayout = d.full_handle_of(layout_id)?;
        let stage_flags: vk::ShaderStageFlags = d.value()?;
        let offset: u32 = d.value()?;
        let size: u32 = d.value()?;
        let values: &'a [u8] = d.full_slice(size as usize)?;
        Ok(Self { layout_id, layout, stage_flags, offset, size, values })
    }
}

/// Arguments of `vkCmdPushConstants2KHR`.
#[derive(Clone, Copy)]
pub struct CmdPushConstants2Khr<'a> {
    pub push_constants_info: &'a vk::PushConstantsInfoKHR<'a>,
}

impl<'a> CmdPushConstants2Khr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let push_constants_info: &'a vk::PushConstantsInfoKHR<'a> = d.expected()?;
        Ok(Self { push_constants_info })
    }
}

/// Arguments of `vkCmdPushDescriptorSet2KHR`.
#[derive(Clone, Copy)]
pub struct CmdPushDescriptorSet2Khr<'a> {
    pub push_descriptor_set_info: &'a vk::PushDescriptorSetInfoKHR<'a>,
}

impl<'a> CmdPushDescriptorSet2Khr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let push_descriptor_set_info: &'a vk::PushDescriptorSetInfoKHR<'a> = d.expected()?;
        Ok(Self { push_descriptor_set_info })
    }
}

/// Arguments of `vkCmdPushDescriptorSetKHR`.
#[derive(Clone, Copy)]
pub struct CmdPushDescriptorSetKhr<'a> {
    pub pipeline_bind_point: vk::PipelineBindPoint,
    pub layout_id: u64,
    pub layout: vk::PipelineLayout,
    pub set: u32,
    pub descriptor_write_count: u32,
    pub descriptor_writes: &'a [vk::WriteDescriptorSet<'a>],
}

impl<'a> CmdPushDescriptorSetKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let pipeline_bind_point: vk::PipelineBindPoint = d.value()?;
        let layout_id = d.u64()?;
        let layout: vk::PipelineLayout = d.full_handle_of(layout_id)?;
        let set: u32 = d.value()?;
        let descriptor_write_count: u32 = d.value()?;
        let descriptor_writes: &'a [vk::WriteDescriptorSet<'a>] =
            d.full_slice(descriptor_write_count as usize)?;
        Ok(Self { pipeline_bind_point, layout_id, layout, set, descriptor_write_count, descriptor_writes })
    }
}

/// Arguments of `vkCmdResetEvent`.
#[derive(Clone, Copy)]
pub struct CmdResetEvent {
    pub event_id: u64,
    pub event: vk::Event,
    pub stage_mask: vk::PipelineStageFlags,
}

impl CmdResetEvent {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let event_id = d.u64()?;
        let event: vk::Event = d.full_handle_of(event_id)?;
        let stage_mask: vk::PipelineStageFlags = d.value()?;
        Ok(Self { event_id, event, stage_mask })
    }
}

/// Arguments of `vkCmdResetEvent2`.
#[derive(Clone, Copy)]
pub struct CmdResetEvent2 {
    pub event_id: u64,
    pub event: vk::Event,
    pub stage_mask: vk::PipelineStageFlags2,
}

impl CmdResetEvent2 {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let event_id = d.u64()?;
        let event: vk::Event = d.full_handle_of(event_id)?;
        let stage_mask: vk::PipelineStageFlags2 = d.value()?;
        Ok(Self { event_id, event, stage_mask })
    }
}

/// Arguments of `vkCmdResetQueryPool`.
#[derive(Clone, Copy)]
pub struct CmdResetQueryPool {
    pub query_pool_id: u64,
    pub query_pool: vk::QueryPool,
    pub first_query: u32,
    pub query_count: u32,
}

impl CmdResetQueryPool {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let query_pool_id = d.u64()?;
        let query_pool: vk::QueryPool = d.full_handle_of(query_pool_id)?;
        let first_query: u32 = d.value()?;
        let query_count: u32 = d.value()?;
        Ok(Self { query_pool_id, query_pool, first_query, query_count })
    }
}

/// Arguments of `vkCmdResolveImage`.
#[derive(Clone, Copy)]
pub struct CmdResolveImage<'a> {
    pub src_image_id: u64,
    pub src_image: vk::Image,
    pub src_image_layout: vk::ImageLayout,
    pub dst_image_id: u64,
    pub dst_image: vk::Image,
    pub dst_image_layout: vk::ImageLayout,
    pub region_count: u32,
    pub regions: &'a [vk::ImageResolve],
}

impl<'a> CmdResolveImage<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let src_image_id = d.u64()?;
        let src_image: vk::Image = d.full_handle_of(src_image_id)?;
        let src_image_layout: vk::ImageLayout = d.value()?;
        let dst_image_id = d.u64()?;
        let dst_image: vk::Image = d.full_handle_of(dst_image_id)?;
        let dst_image_layout: vk::ImageLayout = d.value()?;
        let region_count: u32 = d.value()?;
        let regions: &'a [vk::ImageResolve] = d.full_slice(region_count as usize)?;
        Ok(Self {
            src_image_id,
            src_image,
            src_image_layout,
            dst_image_id,
            dst_image,
            dst_image_layout,
            region_count,
            regions,
        })
    }
}

/// Arguments of `vkCmdResolveImage2`.
#[derive(Clone, Copy)]
pub struct CmdResolveImage2<'a> {
    pub resolve_image_info: &'a vk::ResolveImageInfo2<'a>,
}

impl<'a> CmdResolveImage2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let resolve_image_info: &'a vk::ResolveImageInfo2<'a> = d.expected()?;
        Ok(Self { resolve_image_info })
    }
}

/// Arguments of `vkCmdSetAlphaToCoverageEnableEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetAlphaToCoverageEnableExt {
    pub alpha_to_coverage_enable: vk::Bool32,
}

impl CmdSetAlphaToCoverageEnableExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let alpha_to_coverage_enable: vk::Bool32 = d.value()?;
        Ok(Self { alpha_to_coverage_enable })
    }
}

/// Arguments of `vkCmdSetAlphaToOneEnableEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetAlphaToOneEnableExt {
    pub alpha_to_one_enable: vk::Bool32,
}

impl CmdSetAlphaToOneEnableExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let alpha_to_one_enable: vk::Bool32 = d.value()?;
        Ok(Self { alpha_to_one_enable })
    }
}

/// Arguments of `vkCmdSetAttachmentFeedbackLoopEnableEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetAttachmentFeedbackLoopEnableExt {
    pub aspect_mask: vk::ImageAspectFlags,
}

impl CmdSetAttachmentFeedbackLoopEnableExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let aspect_mask: vk::ImageAspectFlags = d.value()?;
        Ok(Self { aspect_mask })
    }
}

/// Arguments of `vkCmdSetBlendConstants`.
#[derive(Clone, Copy)]
pub struct CmdSetBlendConstants<'a> {
    pub blend_constants: &'a [f32; 4],
}

impl<'a> CmdSetBlendConstants<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let blend_constants: &'a [f32; 4] = d.expected()?;
        Ok(Self { blend_constants })
    }
}

/// Arguments of `vkCmdSetColorBlendAdvancedEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetColorBlendAdvancedExt<'a> {
    pub first_attachment: u32,
    pub attachment_count: u32,
    pub color_blend_advanced: &'a [vk::ColorBlendAdvancedEXT],
}

impl<'a> CmdSetColorBlendAdvancedExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let first_attachment: u32 = d.value()?;
        let attachment_count: u32 = d.value()?;
        let color_blend_advanced: &'a [vk::ColorBlendAdvancedEXT] =
            d.full_slice(attachment_count as usize)?;
        Ok(Self { first_attachment, attachment_count, color_blend_advanced })
    }
}

/// Arguments of `vkCmdSetColorBlendEnableEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetColorBlendEnableExt<'a> {
    pub first_attachment: u32,
    pub attachment_count: u32,
    pub color_blend_enables: &'a [vk::Bool32],
}

impl<'a> CmdSetColorBlendEnableExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let first_attachment: u32 = d.value()?;
        let attachment_count: u32 = d.value()?;
        let color_blend_enables: &'a [vk::Bool32] = d.full_slice(attachment_count as usize)?;
        Ok(Self { first_attachment, attachment_count, color_blend_enables })
    }
}

/// Arguments of `vkCmdSetColorBlendEquationEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetColorBlendEquationExt<'a> {
    pub first_attachment: u32,
    pub attachment_count: u32,
    pub color_blend_equations: &'a [vk::ColorBlendEquationEXT],
}

impl<'a> CmdSetColorBlendEquationExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let first_attachment: u32 = d.value()?;
        let attachment_count: u32 = d.value()?;
        let color_blend_equations: &'a [vk::ColorBlendEquationEXT] =
            d.full_slice(attachment_count as usize)?;
        Ok(Self { first_attachment, attachment_count, color_blend_equations })
    }
}

/// Arguments of `vkCmdSetColorWriteEnableEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetColorWriteEnableExt<'a> {
    pub attachment_count: u32,
    pub color_write_enables: &'a [vk::Bool32],
}

impl<'a> CmdSetColorWriteEnableExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let attachment_count: u32 = d.value()?;
        let color_write_enables: &'a [vk::Bool32] = d.full_slice(attachment_count as usize)?;
        Ok(Self { attachment_count, color_write_enables })
    }
}

/// Arguments of `vkCmdSetColorWriteMaskEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetColorWriteMaskExt<'a> {
    pub first_attachment: u32,
    pub attachment_count: u32,
    pub color_write_masks: &'a [vk::ColorComponentFlags],
}

impl<'a> CmdSetColorWriteMaskExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let first_attachment: u32 = d.value()?;
        let attachment_count: u32 = d.value()?;
        let color_write_masks: &'a [vk::ColorComponentFlags] = d.full_slice(attachment_count as usize)?;
        Ok(Self { first_attachment, attachment_count, color_write_masks })
    }
}

/// Arguments of `vkCmdSetConservativeRasterizationModeEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetConservativeRasterizationModeExt {
    pub conservative_rasterization_mode: vk::ConservativeRasterizationModeEXT,
}

impl CmdSetConservativeRasterizationModeExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let conservative_rasterization_mode: vk::ConservativeRasterizationModeEXT = d.value()?;
        Ok(Self { conservative_rasterization_mode })
    }
}

/// Arguments of `vkCmdSetCullMode`.
#[derive(Clone, Copy)]
pub struct CmdSetCullMode {
    pub cull_mode: vk::CullModeFlags,
}

impl CmdSetCullMode {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let cull_mode: vk::CullModeFlags = d.value()?;
        Ok(Self { cull_mode })
    }
}

/// Arguments of `vkCmdSetDepthBias`.
#[derive(Clone, Copy)]
pub struct CmdSetDepthBias {
    pub depth_bias_constant_factor: f32,
    pub depth_bias_clamp: f32,
    pub depth_bias_slope_factor: f32,
}

impl CmdSetDepthBias {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let depth_bias_constant_factor: f32 = d.value()?;
        let depth_bias_clamp: f32 = d.value()?;
        let depth_bias_slope_factor: f32 = d.value()?;
        Ok(Self { depth_bias_constant_factor, depth_bias_clamp, depth_bias_slope_factor })
    }
}

/// Arguments of `vkCmdSetDepthBias2EXT`.
#[derive(Clone, Copy)]
pub struct CmdSetDepthBias2Ext<'a> {
    pub depth_bias_info: &'a vk::DepthBiasInfoEXT<'a>,
}

impl<'a> CmdSetDepthBias2Ext<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let depth_bias_info: &'a vk::DepthBiasInfoEXT<'a> = d.expected()?;
        Ok(Self { depth_bias_info })
    }
}

/// Arguments of `vkCmdSetDepthBiasEnable`.
#[derive(Clone, Copy)]
pub struct CmdSetDepthBiasEnable {
    pub depth_bias_enable: vk::Bool32,
}

impl CmdSetDepthBiasEnable {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let depth_bias_enable: vk::Bool32 = d.value()?;
        Ok(Self { depth_bias_enable })
    }
}

/// Arguments of `vkCmdSetDepthBounds`.
#[derive(Clone, Copy)]
pub struct CmdSetDepthBounds {
    pub min_depth_bounds: f32,
    pub max_depth_bounds: f32,
}

impl CmdSetDepthBounds {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let min_depth_bounds: f32 = d.value()?;
        let max_depth_bounds: f32 = d.value()?;
        Ok(Self { min_depth_bounds, max_depth_bounds })
    }
}

/// Arguments of `vkCmdSetDepthBoundsTestEnable`.
#[derive(Clone, Copy)]
pub struct CmdSetDepthBoundsTestEnable {
    pub depth_bounds_test_enable: vk::Bool32,
}

impl CmdSetDepthBoundsTestEnable {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let depth_bounds_test_enable: vk::Bool32 = d.value()?;
        Ok(Self { depth_bounds_test_enable })
    }
}

/// Arguments of `vkCmdSetDepthClampEnableEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetDepthClampEnableExt {
    pub depth_clamp_enable: vk::Bool32,
}

impl CmdSetDepthClampEnableExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let depth_clamp_enable: vk::Bool32 = d.value()?;
        Ok(Self { depth_clamp_enable })
    }
}

/// Arguments of `vkCmdSetDepthClipEnableEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetDepthClipEnableExt {
    pub depth_clip_enable: vk::Bool32,
}

impl CmdSetDepthClipEnableExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let depth_clip_enable: vk::Bool32 = d.value()?;
        Ok(Self { depth_clip_enable })
    }
}

/// Arguments of `vkCmdSetDepthClipNegativeOneToOneEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetDepthClipNegativeOneToOneExt {
    pub negative_one_to_one: vk::Bool32,
}

impl CmdSetDepthClipNegativeOneToOneExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let negative_one_to_one: vk::Bool32 = d.value()?;
        Ok(Self { negative_one_to_one })
    }
}

/// Arguments of `vkCmdSetDepthCompareOp`.
#[derive(Clone, Copy)]
pub struct CmdSetDepthCompareOp {
    pub depth_compare_op: vk::CompareOp,
}

impl CmdSetDepthCompareOp {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let depth_compare_op: vk::CompareOp = d.value()?;
        Ok(Self { depth_compare_op })
    }
}

/// Arguments of `vkCmdSetDepthTestEnable`.
#[derive(Clone, Copy)]
pub struct CmdSetDepthTestEnable {
    pub depth_test_enable: vk::Bool32,
}

impl CmdSetDepthTestEnable {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let depth_test_enable: vk::Bool32 = d.value()?;
        Ok(Self { depth_test_enable })
    }
}

/// Arguments of `vkCmdSetDepthWriteEnable`.
#[derive(Clone, Copy)]
pub struct CmdSetDepthWriteEnable {
    pub depth_write_enable: vk::Bool32,
}

impl CmdSetDepthWriteEnable {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let depth_write_enable: vk::Bool32 = d.value()?;
        Ok(Self { depth_write_enable })
    }
}

/// Arguments of `vkCmdSetDescriptorBufferOffsets2EXT`.
#[derive(Clone, Copy)]
pub struct CmdSetDescriptorBufferOffsets2Ext<'a> {
    pub set_descriptor_buffer_offsets_info: &'a vk::SetDescriptorBufferOffsetsInfoEXT<'a>,
}

impl<'a> CmdSetDescriptorBufferOffsets2Ext<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let set_descriptor_buffer_offsets_info: &'a vk::SetDescriptorBufferOffsetsInfoEXT<'a> =
            d.expected()?;
        Ok(Self { set_descriptor_buffer_offsets_info })
    }
}

/// Arguments of `vkCmdSetDescriptorBufferOffsetsEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetDescriptorBufferOffsetsExt<'a> {
    pub pipeline_bind_point: vk::PipelineBindPoint,
    pub layout_id: u64,
    pub layout: vk::PipelineLayout,
    pub first_set: u32,
    pub set_count: u32,
    pub buffer_indices: &'a [u32],
    pub offsets: &'a [vk::DeviceSize],
}

impl<'a> CmdSetDescriptorBufferOffsetsExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let pipeline_bind_point: vk::PipelineBindPoint = d.value()?;
        let layout_id = d.u64()?;
        let layout: vk::PipelineLayout = d.full_handle_of(layout_id)?;
        let first_set: u32 = d.value()?;
        let set_count: u32 = d.value()?;
        let buffer_indices: &'a [u32] = d.full_slice(set_count as usize)?;
        let offsets: &'a [vk::DeviceSize] = d.full_slice(set_count as usize)?;
        Ok(Self { pipeline_bind_point, layout_id, layout, first_set, set_count, buffer_indices, offsets })
    }
}

/// Arguments of `vkCmdSetDeviceMask`.
#[derive(Clone, Copy)]
pub struct CmdSetDeviceMask {
    pub device_mask: u32,
}

impl CmdSetDeviceMask {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_mask: u32 = d.value()?;
        Ok(Self { device_mask })
    }
}

/// Arguments of `vkCmdSetDiscardRectangleEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetDiscardRectangleExt<'a> {
    pub first_discard_rectangle: u32,
    pub discard_rectangle_count: u32,
    pub discard_rectangles: &'a [vk::Rect2D],
}

impl<'a> CmdSetDiscardRectangleExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let first_discard_rectangle: u32 = d.value()?;
        let discard_rectangle_count: u32 = d.value()?;
        let discard_rectangles: &'a [vk::Rect2D] = d.full_slice(discard_rectangle_count as usize)?;
        Ok(Self { first_discard_rectangle, discard_rectangle_count, discard_rectangles })
    }
}

/// Arguments of `vkCmdSetDiscardRectangleEnableEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetDiscardRectangleEnableExt {
    pub discard_rectangle_enable: vk::Bool32,
}

impl CmdSetDiscardRectangleEnableExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let discard_rectangle_enable: vk::Bool32 = d.value()?;
        Ok(Self { discard_rectangle_enable })
    }
}

/// Arguments of `vkCmdSetDiscardRectangleModeEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetDiscardRectangleModeExt {
    pub discard_rectangle_mode: vk::DiscardRectangleModeEXT,
}

impl CmdSetDiscardRectangleModeExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let discard_rectangle_mode: vk::DiscardRectangleModeEXT = d.value()?;
        Ok(Self { discard_rectangle_mode })
    }
}

/// Arguments of `vkCmdSetEvent`.
#[derive(Clone, Copy)]
pub struct CmdSetEvent {
    pub event_id: u64,
    pub event: vk::Event,
    pub stage_mask: vk::PipelineStageFlags,
}

impl CmdSetEvent {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let event_id = d.u64()?;
        let event: vk::Event = d.full_handle_of(event_id)?;
        let stage_mask: vk::PipelineStageFlags = d.value()?;
        Ok(Self { event_id, event, stage_mask })
    }
}

/// Arguments of `vkCmdSetEvent2`.
#[derive(Clone, Copy)]
pub struct CmdSetEvent2<'a> {
    pub event_id: u64,
    pub event: vk::Event,
    pub dependency_info: &'a vk::DependencyInfo<'a>,
}

impl<'a> CmdSetEvent2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let event_id = d.u64()?;
        let event: vk::Event = d.full_handle_of(event_id)?;
        let dependency_info: &'a vk::DependencyInfo<'a> = d.expected()?;
        Ok(Self { event_id, event, dependency_info })
    }
}

/// Arguments of `vkCmdSetExtraPrimitiveOverestimationSizeEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetExtraPrimitiveOverestimationSizeExt {
    pub extra_primitive_overestimation_size: f32,
}

impl CmdSetExtraPrimitiveOverestimationSizeExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let extra_primitive_overestimation_size: f32 = d.value()?;
        Ok(Self { extra_primitive_overestimation_size })
    }
}

/// Arguments of `vkCmdSetFragmentShadingRateKHR`.
#[derive(Clone, Copy)]
pub struct CmdSetFragmentShadingRateKhr<'a> {
    pub fragment_size: &'a vk::Extent2D,
    pub combiner_ops: &'a [vk::FragmentShadingRateCombinerOpKHR; 2],
}

impl<'a> CmdSetFragmentShadingRateKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let fragment_size: &'a vk::Extent2D = d.expected()?;
        let combiner_ops: &'a [vk::FragmentShadingRateCombinerOpKHR; 2] = d.expected()?;
        Ok(Self { fragment_size, combiner_ops })
    }
}

/// Arguments of `vkCmdSetFrontFace`.
#[derive(Clone, Copy)]
pub struct CmdSetFrontFace {
    pub front_face: vk::FrontFace,
}

impl CmdSetFrontFace {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let front_face: vk::FrontFace = d.value()?;
        Ok(Self { front_face })
    }
}

/// Arguments of `vkCmdSetLineRasterizationModeEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetLineRasterizationModeExt {
    pub line_rasterization_mode: vk::LineRasterizationModeKHR,
}

impl CmdSetLineRasterizationModeExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let line_rasterization_mode: vk::LineRasterizationModeKHR = d.value()?;
        Ok(Self { line_rasterization_mode })
    }
}

/// Arguments of `vkCmdSetLineStippleEnableEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetLineStippleEnableExt {
    pub stippled_line_enable: vk::Bool32,
}

impl CmdSetLineStippleEnableExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let stippled_line_enable: vk::Bool32 = d.value()?;
        Ok(Self { stippled_line_enable })
    }
}

/// Arguments of `vkCmdSetLineStippleKHR`.
#[derive(Clone, Copy)]
pub struct CmdSetLineStippleKhr {
    pub line_stipple_factor: u32,
    pub line_stipple_pattern: u16,
}

impl CmdSetLineStippleKhr {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let line_stipple_factor: u32 = d.value()?;
        let line_stipple_pattern: u16 = d.value()?;
        Ok(Self { line_stipple_factor, line_stipple_pattern })
    }
}

/// Arguments of `vkCmdSetLineWidth`.
#[derive(Clone, Copy)]
pub struct CmdSetLineWidth {
    pub line_width: f32,
}

impl CmdSetLineWidth {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let line_width: f32 = d.value()?;
        Ok(Self { line_width })
    }
}

/// Arguments of `vkCmdSetLogicOpEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetLogicOpExt {
    pub logic_op: vk::LogicOp,
}

impl CmdSetLogicOpExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let logic_op: vk::LogicOp = d.value()?;
        Ok(Self { logic_op })
    }
}

/// Arguments of `vkCmdSetLogicOpEnableEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetLogicOpEnableExt {
    pub logic_op_enable: vk::Bool32,
}

impl CmdSetLogicOpEnableExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let logic_op_enable: vk::Bool32 = d.value()?;
        Ok(Self { logic_op_enable })
    }
}

/// Arguments of `vkCmdSetPatchControlPointsEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetPatchControlPointsExt {
    pub patch_control_points: u32,
}

impl CmdSetPatchControlPointsExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let patch_control_points: u32 = d.value()?;
        Ok(Self { patch_control_points })
    }
}

/// Arguments of `vkCmdSetPolygonModeEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetPolygonModeExt {
    pub polygon_mode: vk::PolygonMode,
}

impl CmdSetPolygonModeExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let polygon_mode: vk::PolygonMode = d.value()?;
        Ok(Self { polygon_mode })
    }
}

/// Arguments of `vkCmdSetPrimitiveRestartEnable`.
#[derive(Clone, Copy)]
pub struct CmdSetPrimitiveRestartEnable {
    pub primitive_restart_enable: vk::Bool32,
}

impl CmdSetPrimitiveRestartEnable {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let primitive_restart_enable: vk::Bool32 = d.value()?;
        Ok(Self { primitive_restart_enable })
    }
}

/// Arguments of `vkCmdSetPrimitiveTopology`.
#[derive(Clone, Copy)]
pub struct CmdSetPrimitiveTopology {
    pub primitive_topology: vk::PrimitiveTopology,
}

impl CmdSetPrimitiveTopology {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let primitive_topology: vk::PrimitiveTopology = d.value()?;
        Ok(Self { primitive_topology })
    }
}

/// Arguments of `vkCmdSetProvokingVertexModeEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetProvokingVertexModeExt {
    pub provoking_vertex_mode: vk::ProvokingVertexModeEXT,
}

impl CmdSetProvokingVertexModeExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let provoking_vertex_mode: vk::ProvokingVertexModeEXT = d.value()?;
        Ok(Self { provoking_vertex_mode })
    }
}

/// Arguments of `vkCmdSetRasterizationSamplesEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetRasterizationSamplesExt {
    pub rasterization_samples: vk::SampleCountFlags,
}

impl CmdSetRasterizationSamplesExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let rasterization_samples: vk::SampleCountFlags = d.value()?;
        Ok(Self { rasterization_samples })
    }
}

/// Arguments of `vkCmdSetRasterizationStreamEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetRasterizationStreamExt {
    pub rasterization_stream: u32,
}

impl CmdSetRasterizationStreamExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let rasterization_stream: u32 = d.value()?;
        Ok(Self { rasterization_stream })
    }
}

/// Arguments of `vkCmdSetRasterizerDiscardEnable`.
#[derive(Clone, Copy)]
pub struct CmdSetRasterizerDiscardEnable {
    pub rasterizer_discard_enable: vk::Bool32,
}

impl CmdSetRasterizerDiscardEnable {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let rasterizer_discard_enable: vk::Bool32 = d.value()?;
        Ok(Self { rasterizer_discard_enable })
    }
}

/// Arguments of `vkCmdSetRayTracingPipelineStackSizeKHR`.
#[derive(Clone, Copy)]
pub struct CmdSetRayTracingPipelineStackSizeKhr {
    pub pipeline_stack_size: u32,
}

impl CmdSetRayTracingPipelineStackSizeKhr {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let pipeline_stack_size: u32 = d.value()?;
        Ok(Self { pipeline_stack_size })
    }
}

/// Arguments of `vkCmdSetRenderingAttachmentLocationsKHR`.
#[derive(Clone, Copy)]
pub struct CmdSetRenderingAttachmentLocationsKhr<'a> {
    pub location_info: &'a vk::RenderingAttachmentLocationInfoKHR<'a>,
}

impl<'a> CmdSetRenderingAttachmentLocationsKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let location_info: &'a vk::RenderingAttachmentLocationInfoKHR<'a> = d.expected()?;
        Ok(Self { location_info })
    }
}

/// Arguments of `vkCmdSetRenderingInputAttachmentIndicesKHR`.
#[derive(Clone, Copy)]
pub struct CmdSetRenderingInputAttachmentIndicesKhr<'a> {
    pub location_info: &'a vk::RenderingInputAttachmentIndexInfoKHR<'a>,
}

impl<'a> CmdSetRenderingInputAttachmentIndicesKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let location_info: &'a vk::RenderingInputAttachmentIndexInfoKHR<'a> = d.expected()?;
        Ok(Self { location_info })
    }
}

/// Arguments of `vkCmdSetSampleLocationsEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetSampleLocationsExt<'a> {
    pub sample_locations_info: &'a vk::SampleLocationsInfoEXT<'a>,
}

impl<'a> CmdSetSampleLocationsExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let sample_locations_info: &'a vk::SampleLocationsInfoEXT<'a> = d.expected()?;
        Ok(Self { sample_locations_info })
    }
}

/// Arguments of `vkCmdSetSampleLocationsEnableEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetSampleLocationsEnableExt {
    pub sample_locations_enable: vk::Bool32,
}

impl CmdSetSampleLocationsEnableExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let sample_locations_enable: vk::Bool32 = d.value()?;
        Ok(Self { sample_locations_enable })
    }
}

/// Arguments of `vkCmdSetSampleMaskEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetSampleMaskExt<'a> {
    pub samples: vk::SampleCountFlags,
    pub sample_mask: &'a [u32],
}

impl<'a> CmdSetSampleMaskExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let samples: vk::SampleCountFlags = d.value()?;
        let sample_mask: &'a [u32] = d.full_slice((samples.as_raw() as usize).div_ceil(32))?;
        Ok(Self { samples, sample_mask })
    }
}

/// Arguments of `vkCmdSetScissor`.
#[derive(Clone, Copy)]
pub struct CmdSetScissor<'a> {
    pub first_scissor: u32,
    pub scissor_count: u32,
    pub scissors: &'a [vk::Rect2D],
}

impl<'a> CmdSetScissor<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let first_scissor: u32 = d.value()?;
        let scissor_count: u32 = d.value()?;
        let scissors: &'a [vk::Rect2D] = d.full_slice(scissor_count as usize)?;
        Ok(Self { first_scissor, scissor_count, scissors })
    }
}

/// Arguments of `vkCmdSetScissorWithCount`.
#[derive(Clone, Copy)]
pub struct CmdSetScissorWithCount<'a> {
    pub scissor_count: u32,
    pub scissors: &'a [vk::Rect2D],
}

impl<'a> CmdSetScissorWithCount<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let scissor_count: u32 = d.value()?;
        let scissors: &'a [vk::Rect2D] = d.full_slice(scissor_count as usize)?;
        Ok(Self { scissor_count, scissors })
    }
}

/// Arguments of `vkCmdSetStencilCompareMask`.
#[derive(Clone, Copy)]
pub struct CmdSetStencilCompareMask {
    pub face_mask: vk::StencilFaceFlags,
    pub compare_mask: u32,
}

impl CmdSetStencilCompareMask {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let face_mask: vk::StencilFaceFlags = d.value()?;
        let compare_mask: u32 = d.value()?;
        Ok(Self { face_mask, compare_mask })
    }
}

/// Arguments of `vkCmdSetStencilOp`.
#[derive(Clone, Copy)]
pub struct CmdSetStencilOp {
    pub face_mask: vk::StencilFaceFlags,
    pub fail_op: vk::StencilOp,
    pub pass_op: vk::StencilOp,
    pub depth_fail_op: vk::StencilOp,
    pub compare_op: vk::CompareOp,
}

impl CmdSetStencilOp {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let face_mask: vk::StencilFaceFlags = d.value()?;
        let fail_op: vk::StencilOp = d.value()?;
        let pass_op: vk::StencilOp = d.value()?;
        let depth_fail_op: vk::StencilOp = d.value()?;
        let compare_op: vk::CompareOp = d.value()?;
        Ok(Self { face_mask, fail_op, pass_op, depth_fail_op, compare_op })
    }
}

/// Arguments of `vkCmdSetStencilReference`.
#[derive(Clone, Copy)]
pub struct CmdSetStencilReference {
    pub face_mask: vk::StencilFaceFlags,
    pub reference: u32,
}

impl CmdSetStencilReference {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let face_mask: vk::StencilFaceFlags = d.value()?;
        let reference: u32 = d.value()?;
        Ok(Self { face_mask, reference })
    }
}

/// Arguments of `vkCmdSetStencilTestEnable`.
#[derive(Clone, Copy)]
pub struct CmdSetStencilTestEnable {
    pub stencil_test_enable: vk::Bool32,
}

impl CmdSetStencilTestEnable {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let stencil_test_enable: vk::Bool32 = d.value()?;
        Ok(Self { stencil_test_enable })
    }
}

/// Arguments of `vkCmdSetStencilWriteMask`.
#[derive(Clone, Copy)]
pub struct CmdSetStencilWriteMask {
    pub face_mask: vk::StencilFaceFlags,
    pub write_mask: u32,
}

impl CmdSetStencilWriteMask {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let face_mask: vk::StencilFaceFlags = d.value()?;
        let write_mask: u32 = d.value()?;
        Ok(Self { face_mask, write_mask })
    }
}

/// Arguments of `vkCmdSetTessellationDomainOriginEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetTessellationDomainOriginExt {
    pub domain_origin: vk::TessellationDomainOrigin,
}

impl CmdSetTessellationDomainOriginExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let domain_origin: vk::TessellationDomainOrigin = d.value()?;
        Ok(Self { domain_origin })
    }
}

/// Arguments of `vkCmdSetVertexInputEXT`.
#[derive(Clone, Copy)]
pub struct CmdSetVertexInputExt<'a> {
    pub vertex_binding_description_count: u32,
    pub vertex_binding_descriptions: &'a [vk::VertexInputBindingDescription2EXT<'a>],
    pub vertex_attribute_description_count: u32,
    pub vertex_attribute_descriptions: &'a [vk::VertexInputAttributeDescription2EXT<'a>],
}

impl<'a> CmdSetVertexInputExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let vertex_binding_description_count: u32 = d.value()?;
        let vertex_binding_descriptions: &'a [vk::VertexInputBindingDescription2EXT<'a>] =
            d.full_slice(vertex_binding_description_count as usize)?;
        let vertex_attribute_description_count: u32 = d.value()?;
        let vertex_attribute_descriptions: &'a [vk::VertexInputAttributeDescription2EXT<'a>] =
            d.full_slice(vertex_attribute_description_count as usize)?;
        Ok(Self {
            vertex_binding_description_count,
            vertex_binding_descriptions,
            vertex_attribute_description_count,
            vertex_attribute_descriptions,
        })
    }
}

/// Arguments of `vkCmdSetViewport`.
#[derive(Clone, Copy)]
pub struct CmdSetViewport<'a> {
    pub first_viewport: u32,
    pub viewport_count: u32,
    pub viewports: &'a [vk::Viewport],
}

impl<'a> CmdSetViewport<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let first_viewport: u32 = d.value()?;
        let viewport_count: u32 = d.value()?;
        let viewports: &'a [vk::Viewport] = d.full_slice(viewport_count as usize)?;
        Ok(Self { first_viewport, viewport_count, viewports })
    }
}

/// Arguments of `vkCmdSetViewportWithCount`.
#[derive(Clone, Copy)]
pub struct CmdSetViewportWithCount<'a> {
    pub viewport_count: u32,
    pub viewports: &'a [vk::Viewport],
}

impl<'a> CmdSetViewportWithCount<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let viewport_count: u32 = d.value()?;
        let viewports: &'a [vk::Viewport] = d.full_slice(viewport_count as usize)?;
        Ok(Self { viewport_count, viewports })
    }
}

/// Arguments of `vkCmdTraceRaysIndirect2KHR`.
#[derive(Clone, Copy)]
pub struct CmdTraceRaysIndirect2Khr {
    pub indirect_device_address: vk::DeviceAddress,
}

impl CmdTraceRaysIndirect2Khr {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let indirect_device_address: vk::DeviceAddress = d.value()?;
        Ok(Self { indirect_device_address })
    }
}

/// Arguments of `vkCmdTraceRaysIndirectKHR`.
#[derive(Clone, Copy)]
pub struct CmdTraceRaysIndirectKhr<'a> {
    pub raygen_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR,
    pub miss_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR,
    pub hit_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR,
    pub callable_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR,
    pub indirect_device_address: vk::DeviceAddress,
}

impl<'a> CmdTraceRaysIndirectKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let raygen_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR = d.expected()?;
        let miss_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR = d.expected()?;
        let hit_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR = d.expected()?;
        let callable_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR = d.expected()?;
        let indirect_device_address: vk::DeviceAddress = d.value()?;
        Ok(Self {
            raygen_shader_binding_table,
            miss_shader_binding_table,
            hit_shader_binding_table,
            callable_shader_binding_table,
            indirect_device_address,
        })
    }
}

/// Arguments of `vkCmdTraceRaysKHR`.
#[derive(Clone, Copy)]
pub struct CmdTraceRaysKhr<'a> {
    pub raygen_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR,
    pub miss_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR,
    pub hit_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR,
    pub callable_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR,
    pub width: u32,
    pub height: u32,
    pub depth: u32,
}

impl<'a> CmdTraceRaysKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let raygen_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR = d.expected()?;
        let miss_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR = d.expected()?;
        let hit_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR = d.expected()?;
        let callable_shader_binding_table: &'a vk::StridedDeviceAddressRegionKHR = d.expected()?;
        let width: u32 = d.value()?;
        let height: u32 = d.value()?;
        let depth: u32 = d.value()?;
        Ok(Self {
            raygen_shader_binding_table,
            miss_shader_binding_table,
            hit_shader_binding_table,
            callable_shader_binding_table,
            width,
            height,
            depth,
        })
    }
}

/// Arguments of `vkCmdUpdateBuffer`.
#[derive(Clone, Copy)]
pub struct CmdUpdateBuffer<'a> {
    pub dst_buffer_id: u64,
    pub dst_buffer: vk::Buffer,
    pub dst_offset: vk::DeviceSize,
    pub data_size: vk::DeviceSize,
    pub data: &'a [u8],
}

impl<'a> CmdUpdateBuffer<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let dst_buffer_id = d.u64()?;
        let dst_buffer: vk::Buffer = d.full_handle_of(dst_buffer_id)?;
        let dst_offset: vk::DeviceSize = d.value()?;
        let data_size: vk::DeviceSize = d.value()?;
        let data: &'a [u8] = d.full_slice(data_size as usize)?;
        Ok(Self { dst_buffer_id, dst_buffer, dst_offset, data_size, data })
    }
}

/// Arguments of `vkCmdWaitEvents`.
#[derive(Clone, Copy)]
pub struct CmdWaitEvents<'a> {
    pub event_count: u32,
    pub events: &'a [vk::Event],
    pub src_stage_mask: vk::PipelineStageFlags,
    pub dst_stage_mask: vk::PipelineStageFlags,
    pub memory_barrier_count: u32,
    pub memory_barriers: &'a [vk::MemoryBarrier<'a>],
    pub buffer_memory_barrier_count: u32,
    pub buffer_memory_barriers: &'a [vk::BufferMemoryBarrier<'a>],
    pub image_memory_barrier_count: u32,
    pub image_memory_barriers: &'a [vk::ImageMemoryBarrier<'a>],
}

impl<'a> CmdWaitEvents<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let event_count: u32 = d.value()?;
        let events: &'a [vk::Event] = d.full_slice(event_count as usize)?;
        let src_stage_mask: vk::PipelineStageFlags = d.value()?;
        let dst_stage_mask: vk::PipelineStageFlags = d.value()?;
        let memory_barrier_count: u32 = d.value()?;
        let memory_barriers: &'a [vk::MemoryBarrier<'a>] = d.full_slice(memory_barrier_count as usize)?;
        let buffer_memory_barrier_count: u32 = d.value()?;
        let buffer_memory_barriers: &'a [vk::BufferMemoryBarrier<'a>] =
            d.full_slice(buffer_memory_barrier_count as usize)?;
        let image_memory_barrier_count: u32 = d.value()?;
        let image_memory_barriers: &'a [vk::ImageMemoryBarrier<'a>] =
            d.full_slice(image_memory_barrier_count as usize)?;
        Ok(Self {
            event_count,
            events,
            src_stage_mask,
            dst_stage_mask,
            memory_barrier_count,
            memory_barriers,
            buffer_memory_barrier_count,
            buffer_memory_barriers,
            image_memory_barrier_count,
            image_memory_barriers,
        })
    }
}

/// Arguments of `vkCmdWaitEvents2`.
#[derive(Clone, Copy)]
pub struct CmdWaitEvents2<'a> {
    pub event_count: u32,
    pub events: &'a [vk::Event],
    pub dependency_infos: &'a [vk::DependencyInfo<'a>],
}

impl<'a> CmdWaitEvents2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let event_count: u32 = d.value()?;
        let events: &'a [vk::Event] = d.full_slice(event_count as usize)?;
        let dependency_infos: &'a [vk::DependencyInfo<'a>] = d.full_slice(event_count as usize)?;
        Ok(Self { event_count, events, dependency_infos })
    }
}

/// Arguments of `vkCmdWriteAccelerationStructuresPropertiesKHR`.
#[derive(Clone, Copy)]
pub struct CmdWriteAccelerationStructuresPropertiesKhr<'a> {
    pub acceleration_structure_count: u32,
    pub acceleration_structures: &'a [vk::AccelerationStructureKHR],
    pub query_type: vk::QueryType,
    pub query_pool_id: u64,
    pub query_pool: vk::QueryPool,
    pub first_query: u32,
}

impl<'a> CmdWriteAccelerationStructuresPropertiesKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let acceleration_structure_count: u32 = d.value()?;
        let acceleration_structures: &'a [vk::AccelerationStructureKHR] =
            d.full_slice(acceleration_structure_count as usize)?;
        let query_type: vk::QueryType = d.value()?;
        let query_pool_id = d.u64()?;
        let query_pool: vk::QueryPool = d.full_handle_of(query_pool_id)?;
        let first_query: u32 = d.value()?;
        Ok(Self {
            acceleration_structure_count,
            acceleration_structures,
            query_type,
            query_pool_id,
            query_pool,
            first_query,
        })
    }
}

/// Arguments of `vkCmdWriteMicromapsPropertiesEXT`.
#[derive(Clone, Copy)]
pub struct CmdWriteMicromapsPropertiesExt<'a> {
    pub micromap_count: u32,
    pub micromaps: &'a [vk::MicromapEXT],
    pub query_type: vk::QueryType,
    pub query_pool_id: u64,
    pub query_pool: vk::QueryPool,
    pub first_query: u32,
}

impl<'a> CmdWriteMicromapsPropertiesExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let micromap_count: u32 = d.value()?;
        let micromaps: &'a [vk::MicromapEXT] = d.full_slice(micromap_count as usize)?;
        let query_type: vk::QueryType = d.value()?;
        let query_pool_id = d.u64()?;
        let query_pool: vk::QueryPool = d.full_handle_of(query_pool_id)?;
        let first_query: u32 = d.value()?;
        Ok(Self { micromap_count, micromaps, query_type, query_pool_id, query_pool, first_query })
    }
}

/// Arguments of `vkCmdWriteTimestamp`.
#[derive(Clone, Copy)]
pub struct CmdWriteTimestamp {
    pub pipeline_stage: vk::PipelineStageFlags,
    pub query_pool_id: u64,
    pub query_pool: vk::QueryPool,
    pub query: u32,
}

impl CmdWriteTimestamp {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let pipeline_stage: vk::PipelineStageFlags = d.value()?;
        let query_pool_id = d.u64()?;
        let query_pool: vk::QueryPool = d.full_handle_of(query_pool_id)?;
        let query: u32 = d.value()?;
        Ok(Self { pipeline_stage, query_pool_id, query_pool, query })
    }
}

/// Arguments of `vkCmdWriteTimestamp2`.
#[derive(Clone, Copy)]
pub struct CmdWriteTimestamp2 {
    pub stage: vk::PipelineStageFlags2,
    pub query_pool_id: u64,
    pub query_pool: vk::QueryPool,
    pub query: u32,
}

impl CmdWriteTimestamp2 {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let stage: vk::PipelineStageFlags2 = d.value()?;
        let query_pool_id = d.u64()?;
        let query_pool: vk::QueryPool = d.full_handle_of(query_pool_id)?;
        let query: u32 = d.value()?;
        Ok(Self { stage, query_pool_id, query_pool, query })
    }
}

/// Arguments of `vkEndCommandBuffer`.
#[derive(Clone, Copy)]
pub struct EndCommandBuffer {
    pub command_buffer_id: u64,
    pub command_buffer: vk::CommandBuffer,
}

impl EndCommandBuffer {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let command_buffer_id = d.u64()?;
        let command_buffer: vk::CommandBuffer = d.full_handle_of(command_buffer_id)?;
        Ok(Self { command_buffer_id, command_buffer })
    }
}

/// Arguments of `vkResetCommandBuffer`.
#[derive(Clone, Copy)]
pub struct ResetCommandBuffer {
    pub command_buffer_id: u64,
    pub command_buffer: vk::CommandBuffer,
    pub flags: vk::CommandBufferResetFlags,
}

impl ResetCommandBuffer {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let command_buffer_id = d.u64()?;
        let command_buffer: vk::CommandBuffer = d.full_handle_of(command_buffer_id)?;
        let flags: vk::CommandBufferResetFlags = d.value()?;
        Ok(Self { command_buffer_id, command_buffer, flags })
    }
}
