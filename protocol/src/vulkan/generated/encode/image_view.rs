// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `image_view`.

use super::prelude::*;

impl EncodeBody for vk::ImageViewCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.image);
        e.value(&self.view_type);
        e.value(&self.format);
        e.value(&self.components);
        e.value(&self.subresource_range);
    }
}

encode_tagged! { ImageViewCreateInfo, ImageViewUsageCreateInfo, ImageViewSlicedCreateInfoEXT, ImageViewASTCDecodeModeEXT, ImageViewMinLodCreateInfoEXT }

encode_plain_bodies! { ImageViewUsageCreateInfo, ImageViewSlicedCreateInfoEXT, ImageViewASTCDecodeModeEXT, ImageViewMinLodCreateInfoEXT }

/// `vkCreateImageView`.
pub unsafe fn create_image_view(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::ImageViewCreateInfo<'_>,
    p_view: *mut vk::ImageView,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_view);
}

/// The reply to `vkCreateImageView`.
pub unsafe fn reply_create_image_view(e: &mut Encoder, result: vk::Result, p_view: *mut vk::ImageView) {
    e.value(&result);
    e.made(p_view, 1);
}

/// `vkDestroyImageView`.
pub unsafe fn destroy_image_view(e: &mut Encoder, device: vk::Device, image_view: vk::ImageView) {
    e.value(&device);
    e.value(&image_view);
}
