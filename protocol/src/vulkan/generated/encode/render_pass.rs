// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `render_pass`.

use super::prelude::*;

impl Encode for vk::AttachmentDescription {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.format);
        e.value(&self.samples);
        e.value(&self.load_op);
        e.value(&self.store_op);
        e.value(&self.stencil_load_op);
        e.value(&self.stencil_store_op);
        e.value(&self.initial_layout);
        e.value(&self.final_layout);
    }
}

impl Encode for vk::AttachmentReference {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.attachment);
        e.value(&self.layout);
    }
}

impl Encode for vk::SubpassDescription<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.pipeline_bind_point);
        e.value(&self.input_attachment_count);
        e.array(self.p_input_attachments, self.input_attachment_count as usize);
        e.value(&self.color_attachment_count);
        e.array(self.p_color_attachments, self.color_attachment_count as usize);
        e.array(self.p_resolve_attachments, self.color_attachment_count as usize);
        e.pointer(self.p_depth_stencil_attachment);
        e.value(&self.preserve_attachment_count);
        e.array(self.p_preserve_attachments, self.preserve_attachment_count as usize);
    }
}

impl EncodeBody for vk::RenderPassCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.attachment_count);
        e.array(self.p_attachments, self.attachment_count as usize);
        e.value(&self.subpass_count);
        e.array(self.p_subpasses, self.subpass_count as usize);
        e.value(&self.dependency_count);
        e.array(self.p_dependencies, self.dependency_count as usize);
    }
}

impl EncodeBody for vk::RenderPassMultiviewCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.subpass_count);
        e.array(self.p_view_masks, self.subpass_count as usize);
        e.value(&self.dependency_count);
        e.array(self.p_view_offsets, self.dependency_count as usize);
        e.value(&self.correlation_mask_count);
        e.array(self.p_correlation_masks, self.correlation_mask_count as usize);
    }
}

impl EncodeBody for vk::RenderPassInputAttachmentAspectCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.aspect_reference_count);
        e.array(self.p_aspect_references, self.aspect_reference_count as usize);
    }
}

impl EncodeBody for vk::AttachmentDescription2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.format);
        e.value(&self.samples);
        e.value(&self.load_op);
        e.value(&self.store_op);
        e.value(&self.stencil_load_op);
        e.value(&self.stencil_store_op);
        e.value(&self.initial_layout);
        e.value(&self.final_layout);
    }
}

impl EncodeBody for vk::AttachmentReference2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.attachment);
        e.value(&self.layout);
        e.value(&self.aspect_mask);
    }
}

impl EncodeBody for vk::SubpassDescription2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.pipeline_bind_point);
        e.value(&self.view_mask);
        e.value(&self.input_attachment_count);
        e.array(self.p_input_attachments, self.input_attachment_count as usize);
        e.value(&self.color_attachment_count);
        e.array(self.p_color_attachments, self.color_attachment_count as usize);
        e.array(self.p_resolve_attachments, self.color_attachment_count as usize);
        e.pointer(self.p_depth_stencil_attachment);
        e.value(&self.preserve_attachment_count);
        e.array(self.p_preserve_attachments, self.preserve_attachment_count as usize);
    }
}

impl EncodeBody for vk::RenderPassCreateInfo2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.attachment_count);
        e.array(self.p_attachments, self.attachment_count as usize);
        e.value(&self.subpass_count);
        e.array(self.p_subpasses, self.subpass_count as usize);
        e.value(&self.dependency_count);
        e.array(self.p_dependencies, self.dependency_count as usize);
        e.value(&self.correlated_view_mask_count);
        e.array(self.p_correlated_view_masks, self.correlated_view_mask_count as usize);
    }
}

impl EncodeBody for vk::SubpassDescriptionDepthStencilResolve<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.depth_resolve_mode);
        e.value(&self.stencil_resolve_mode);
        e.pointer(self.p_depth_stencil_resolve_attachment);
    }
}

impl EncodeBody for vk::AttachmentReferenceStencilLayout<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.stencil_layout);
    }
}

impl EncodeBody for vk::AttachmentDescriptionStencilLayout<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.stencil_initial_layout);
        e.value(&self.stencil_final_layout);
    }
}

impl EncodeBody for vk::FragmentShadingRateAttachmentInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.pointer(self.p_fragment_shading_rate_attachment);
        e.value(&self.shading_rate_attachment_texel_size);
    }
}

encode_tagged! { RenderPassCreateInfo, RenderPassMultiviewCreateInfo, RenderPassInputAttachmentAspectCreateInfo, AttachmentDescription2, AttachmentReference2, SubpassDescription2, SubpassDependency2, RenderPassCreateInfo2, SubpassDescriptionDepthStencilResolve, AttachmentReferenceStencilLayout, AttachmentDescriptionStencilLayout, FragmentShadingRateAttachmentInfoKHR, MultisampledRenderToSingleSampledInfoEXT }

encode_plain_bodies! { SubpassDependency2, MultisampledRenderToSingleSampledInfoEXT }

/// `vkCreateRenderPass`.
pub unsafe fn create_render_pass(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::RenderPassCreateInfo<'_>,
    p_render_pass: *mut vk::RenderPass,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_render_pass);
}

/// The reply to `vkCreateRenderPass`.
pub unsafe fn reply_create_render_pass(
    e: &mut Encoder,
    result: vk::Result,
    p_render_pass: *mut vk::RenderPass,
) {
    e.value(&result);
    e.made(p_render_pass, 1);
}

/// `vkCreateRenderPass2`.
pub unsafe fn create_render_pass2(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::RenderPassCreateInfo2<'_>,
    p_render_pass: *mut vk::RenderPass,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_render_pass);
}

/// The reply to `vkCreateRenderPass2`.
pub unsafe fn reply_create_render_pass2(
    e: &mut Encoder,
    result: vk::Result,
    p_render_pass: *mut vk::RenderPass,
) {
    e.value(&result);
    e.made(p_render_pass, 1);
}

/// `vkDestroyRenderPass`.
pub unsafe fn destroy_render_pass(e: &mut Encoder, device: vk::Device, render_pass: vk::RenderPass) {
    e.value(&device);
    e.value(&render_pass);
}

/// `vkGetRenderAreaGranularity`.
pub unsafe fn get_render_area_granularity(
    e: &mut Encoder,
    device: vk::Device,
    render_pass: vk::RenderPass,
    p_granularity: *mut vk::Extent2D,
) {
    e.value(&device);
    e.value(&render_pass);
    (*p_granularity).encode_request(e);
}

/// The reply to `vkGetRenderAreaGranularity`.
pub unsafe fn reply_get_render_area_granularity(e: &mut Encoder, p_granularity: *mut vk::Extent2D) {
    e.value(&*p_granularity);
}
