// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `framebuffer`.

use super::prelude::*;

impl EncodeBody for vk::FramebufferCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.render_pass);
        e.value(&self.attachment_count);
        {
            let p = e.unless(ignored_when::framebuffer_is_imageless(self, e.context()), self.p_attachments);
            e.array(p, self.attachment_count as usize);
        }
        e.value(&self.width);
        e.value(&self.height);
        e.value(&self.layers);
    }
}

impl EncodeBody for vk::FramebufferAttachmentsCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.attachment_image_info_count);
        e.array(self.p_attachment_image_infos, self.attachment_image_info_count as usize);
    }
}

impl EncodeBody for vk::FramebufferAttachmentImageInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.usage);
        e.value(&self.width);
        e.value(&self.height);
        e.value(&self.layer_count);
        e.value(&self.view_format_count);
        e.array(self.p_view_formats, self.view_format_count as usize);
    }
}

encode_tagged! { FramebufferCreateInfo, FramebufferAttachmentsCreateInfo, FramebufferAttachmentImageInfo }

/// `vkCreateFramebuffer`.
pub unsafe fn create_framebuffer(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::FramebufferCreateInfo<'_>,
    p_framebuffer: *mut vk::Framebuffer,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_framebuffer);
}

/// The reply to `vkCreateFramebuffer`.
pub unsafe fn reply_create_framebuffer(
    e: &mut Encoder,
    result: vk::Result,
    p_framebuffer: *mut vk::Framebuffer,
) {
    e.value(&result);
    e.made(p_framebuffer, 1);
}

/// `vkDestroyFramebuffer`.
pub unsafe fn destroy_framebuffer(e: &mut Encoder, device: vk::Device, framebuffer: vk::Framebuffer) {
    e.value(&device);
    e.value(&framebuffer);
}
