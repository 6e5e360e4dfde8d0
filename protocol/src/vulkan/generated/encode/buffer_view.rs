// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `buffer_view`.

use super::prelude::*;

impl EncodeBody for vk::BufferViewCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.buffer);
        e.value(&self.format);
        e.value(&self.offset);
        e.value(&self.range);
    }
}

encode_tagged! { BufferUsageFlags2CreateInfoKHR, BufferViewCreateInfo }

encode_plain_bodies! { BufferUsageFlags2CreateInfoKHR }

/// `vkCreateBufferView`.
pub unsafe fn create_buffer_view(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::BufferViewCreateInfo<'_>,
    p_view: *mut vk::BufferView,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_view);
}

/// The reply to `vkCreateBufferView`.
pub unsafe fn reply_create_buffer_view(e: &mut Encoder, result: vk::Result, p_view: *mut vk::BufferView) {
    e.value(&result);
    e.made(p_view, 1);
}

/// `vkDestroyBufferView`.
pub unsafe fn destroy_buffer_view(e: &mut Encoder, device: vk::Device, buffer_view: vk::BufferView) {
    e.value(&device);
    e.value(&buffer_view);
}
