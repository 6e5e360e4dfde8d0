// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `render_pass`.

use super::prelude::*;

impl<'a> Decode<'a> for vk::AttachmentDescription {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let flags: vk::AttachmentDescriptionFlags = d.value()?;
        let format: vk::Format = d.value()?;
        let samples: vk::SampleCountFlags = d.value()?;
        let load_op: vk::AttachmentLoadOp = d.value()?;
        let store_op: vk::AttachmentStoreOp = d.value()?;
        let stencil_load_op: vk::AttachmentLoadOp = d.value()?;
        let stencil_store_op: vk::AttachmentStoreOp = d.value()?;
        let initial_layout: vk::ImageLayout = d.value()?;
        let final_layout: vk::ImageLayout = d.value()?;
        Ok(Self {
            flags,
            format,
            samples,
            load_op,
            store_op,
            stencil_load_op,
            stencil_store_op,
            initial_layout,
            final_layout,
        })
    }
}

impl<'a> Decode<'a> for vk::AttachmentReference {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let attachment: u32 = d.value()?;
        let layout: vk::ImageLayout = d.value()?;
        Ok(Self { attachment, layout })
    }
}

impl<'a> Decode<'a> for vk::SubpassDescription<'a> {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let flags: vk::SubpassDescriptionFlags = d.value()?;
        let pipeline_bind_point: vk::PipelineBindPoint = d.value()?;
        let input_attachment_count: u32 = d.value()?;
        let p_input_attachments = d.full_array(input_attachment_count as usize)?;
        let color_attachment_count: u32 = d.value()?;
        let p_color_attachments = d.full_array(color_attachment_count as usize)?;
        let p_resolve_attachments = d.array(color_attachment_count as usize)?;
        let p_depth_stencil_attachment = d.pointer()?;
        let preserve_attachment_count: u32 = d.value()?;
        let p_preserve_attachments = d.full_array(preserve_attachment_count as usize)?;
        Ok(Self {
            flags,
            pipeline_bind_point,
            input_attachment_count,
            p_input_attachments,
            color_attachment_count,
            p_color_attachments,
            p_resolve_attachments,
            p_depth_stencil_attachment,
            preserve_attachment_count,
            p_preserve_attachments,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderPassCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::RenderPassCreateFlags = d.value()?;
        let attachment_count: u32 = d.value()?;
        let p_attachments = d.full_array(attachment_count as usize)?;
        let subpass_count: u32 = d.value()?;
        let p_subpasses = d.full_array(subpass_count as usize)?;
        let dependency_count: u32 = d.value()?;
        let p_dependencies = d.full_array(dependency_count as usize)?;
        Ok(Self {
            p_next: next as _,
            flags,
            attachment_count,
            p_attachments,
            subpass_count,
            p_subpasses,
            dependency_count,
            p_dependencies,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderPassMultiviewCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let subpass_count: u32 = d.value()?;
        let p_view_masks = d.full_array(subpass_count as usize)?;
        let dependency_count: u32 = d.value()?;
        let p_view_offsets = d.full_array(dependency_count as usize)?;
        let correlation_mask_count: u32 = d.value()?;
        let p_correlation_masks = d.full_array(correlation_mask_count as usize)?;
        Ok(Self {
            p_next: next as _,
            subpass_count,
            p_view_masks,
            dependency_count,
            p_view_offsets,
            correlation_mask_count,
            p_correlation_masks,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderPassInputAttachmentAspectCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let aspect_reference_count: u32 = d.value()?;
        let p_aspect_references = d.full_array(aspect_reference_count as usize)?;
        Ok(Self { p_next: next as _, aspect_reference_count, p_aspect_references, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::AttachmentDescription2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::AttachmentDescriptionFlags = d.value()?;
        let format: vk::Format = d.value()?;
        let samples: vk::SampleCountFlags = d.value()?;
        let load_op: vk::AttachmentLoadOp = d.value()?;
        let store_op: vk::AttachmentStoreOp = d.value()?;
        let stencil_load_op: vk::AttachmentLoadOp = d.value()?;
        let stencil_store_op: vk::AttachmentStoreOp = d.value()?;
        let initial_layout: vk::ImageLayout = d.value()?;
        let final_layout: vk::ImageLayout = d.value()?;
        Ok(Self {
            p_next: next as _,
            flags,
            format,
            samples,
            load_op,
            store_op,
            stencil_load_op,
            stencil_store_op,
            initial_layout,
            final_layout,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::AttachmentReference2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let attachment: u32 = d.value()?;
        let layout: vk::ImageLayout = d.value()?;
        let aspect_mask: vk::ImageAspectFlags = d.value()?;
        Ok(Self { p_next: next as _, attachment, layout, aspect_mask, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::SubpassDescription2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::SubpassDescriptionFlags = d.value()?;
        let pipeline_bind_point: vk::PipelineBindPoint = d.value()?;
        let view_mask: u32 = d.value()?;
        let input_attachment_count: u32 = d.value()?;
        let p_input_attachments = d.full_array(input_attachment_count as usize)?;
        let color_attachment_count: u32 = d.value()?;
        let p_color_attachments = d.full_array(color_attachment_count as usize)?;
        let p_resolve_attachments = d.array(color_attachment_count as usize)?;
        let p_depth_stencil_attachment = d.pointer()?;
        let preserve_attachment_count: u32 = d.value()?;
        let p_preserve_attachments = d.full_array(preserve_attachment_count as usize)?;
        Ok(Self {
            p_next: next as _,
            flags,
            pipeline_bind_point,
            view_mask,
            input_attachment_count,
            p_input_attachments,
            color_attachment_count,
            p_color_attachments,
            p_resolve_attachments,
            p_depth_stencil_attachment,
            preserve_attachment_count,
            p_preserve_attachments,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderPassCreateInfo2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::RenderPassCreateFlags = d.value()?;
        let attachment_count: u32 = d.value()?;
        let p_attachments = d.full_array(attachment_count as usize)?;
        let subpass_count: u32 = d.value()?;
        let p_subpasses = d.full_array(subpass_count as usize)?;
        let dependency_count: u32 = d.value()?;
        let p_dependencies = d.full_array(dependency_count as usize)?;
        let correlated_view_mask_count: u32 = d.value()?;
        let p_correlated_view_masks = d.full_array(correlated_view_mask_count as usize)?;
        Ok(Self {
            p_next: next as _,
            flags,
            attachment_count,
            p_attachments,
            subpass_count,
            p_subpasses,
            dependency_count,
            p_dependencies,
            correlated_view_mask_count,
            p_correlated_view_masks,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::SubpassDescriptionDepthStencilResolve<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let depth_resolve_mode: vk::ResolveModeFlags = d.value()?;
        let stencil_resolve_mode: vk::ResolveModeFlags = d.value()?;
        let p_depth_stencil_resolve_attachment = d.pointer()?;
        Ok(Self {
            p_next: next as _,
            depth_resolve_mode,
            stencil_resolve_mode,
            p_depth_stencil_resolve_attachment,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::AttachmentReferenceStencilLayout<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let stencil_layout: vk::ImageLayout = d.value()?;
        Ok(Self { p_next: next as _, stencil_layout, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::AttachmentDescriptionStencilLayout<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let stencil_initial_layout: vk::ImageLayout = d.value()?;
        let stencil_final_layout: vk::ImageLayout = d.value()?;
        Ok(Self { p_next: next as _, stencil_initial_layout, stencil_final_layout, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::FragmentShadingRateAttachmentInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let p_fragment_shading_rate_attachment = d.pointer()?;
        let shading_rate_attachment_texel_size: vk::Extent2D = d.value()?;
        Ok(Self {
            p_next: next as _,
            p_fragment_shading_rate_attachment,
            shading_rate_attachment_texel_size,
            ..Default::default()
        })
    }
}

decode_tagged! { RenderPassCreateInfo, RenderPassMultiviewCreateInfo, RenderPassInputAttachmentAspectCreateInfo, AttachmentDescription2, AttachmentReference2, SubpassDescription2, SubpassDependency2, RenderPassCreateInfo2, SubpassDescriptionDepthStencilResolve, AttachmentReferenceStencilLayout, AttachmentDescriptionStencilLayout, FragmentShadingRateAttachmentInfoKHR, MultisampledRenderToSingleSampledInfoEXT }

decode_plain_bodies! { SubpassDependency2, MultisampledRenderToSingleSampledInfoEXT }

/// Arguments of `vkCreateRenderPass`.
#[derive(Clone, Copy)]
pub struct CreateRenderPass<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::RenderPassCreateInfo<'a>,
    pub render_pass: u64,
}

impl<'a> CreateRenderPass<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::RenderPassCreateInfo<'a> = d.expected()?;
        let render_pass: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, render_pass })
    }
}

/// Arguments of `vkCreateRenderPass2`.
#[derive(Clone, Copy)]
pub struct CreateRenderPass2<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::RenderPassCreateInfo2<'a>,
    pub render_pass: u64,
}

impl<'a> CreateRenderPass2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::RenderPassCreateInfo2<'a> = d.expected()?;
        let render_pass: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, render_pass })
    }
}

/// Arguments of `vkDestroyRenderPass`.
#[derive(Clone, Copy)]
pub struct DestroyRenderPass {
    pub device_id: u64,
    pub device: vk::Device,
    pub render_pass: u64,
}

impl DestroyRenderPass {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let render_pass: u64 = d.u64()?;
        Ok(Self { device_id, device, render_pass })
    }
}

/// Arguments of `vkGetRenderAreaGranularity`.
#[derive(Clone, Copy)]
pub struct GetRenderAreaGranularity {
    pub device_id: u64,
    pub device: vk::Device,
    pub render_pass_id: u64,
    pub render_pass: vk::RenderPass,
    pub granularity: *mut vk::Extent2D,
}

impl GetRenderAreaGranularity {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let render_pass_id = d.u64()?;
        let render_pass: vk::RenderPass = d.full_handle_of(render_pass_id)?;
        let granularity: *mut vk::Extent2D = d.blank()?;
        Ok(Self { device_id, device, render_pass_id, render_pass, granularity })
    }
}
