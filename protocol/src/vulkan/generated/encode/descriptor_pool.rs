// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `descriptor_pool`.

use super::prelude::*;

impl EncodeBody for vk::DescriptorPoolCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.max_sets);
        e.value(&self.pool_size_count);
        e.array(self.p_pool_sizes, self.pool_size_count as usize);
    }
}

encode_tagged! { DescriptorPoolCreateInfo, DescriptorPoolInlineUniformBlockCreateInfo }

encode_plain_bodies! { DescriptorPoolInlineUniformBlockCreateInfo }

/// `vkCreateDescriptorPool`.
pub unsafe fn create_descriptor_pool(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::DescriptorPoolCreateInfo<'_>,
    p_descriptor_pool: *mut vk::DescriptorPool,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_descriptor_pool);
}

/// The reply to `vkCreateDescriptorPool`.
pub unsafe fn reply_create_descriptor_pool(
    e: &mut Encoder,
    result: vk::Result,
    p_descriptor_pool: *mut vk::DescriptorPool,
) {
    e.value(&result);
    e.made(p_descriptor_pool, 1);
}

/// `vkDestroyDescriptorPool`.
pub unsafe fn destroy_descriptor_pool(
    e: &mut Encoder,
    device: vk::Device,
    descriptor_pool: vk::DescriptorPool,
) {
    e.value(&device);
    e.value(&descriptor_pool);
}

/// `vkFreeDescriptorSets`.
pub unsafe fn free_descriptor_sets(
    e: &mut Encoder,
    device: vk::Device,
    descriptor_pool: vk::DescriptorPool,
    descriptor_set_count: u32,
    p_descriptor_sets: *const vk::DescriptorSet,
) {
    e.value(&device);
    e.value(&descriptor_pool);
    e.value(&descriptor_set_count);
    e.array(p_descriptor_sets, descriptor_set_count as usize);
}

/// The reply to `vkFreeDescriptorSets`.
pub unsafe fn reply_free_descriptor_sets(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkResetDescriptorPool`.
pub unsafe fn reset_descriptor_pool(
    e: &mut Encoder,
    device: vk::Device,
    descriptor_pool: vk::DescriptorPool,
    flags: vk::DescriptorPoolResetFlags,
) {
    e.value(&device);
    e.value(&descriptor_pool);
    e.value(&flags);
}

/// The reply to `vkResetDescriptorPool`.
pub unsafe fn reply_reset_descriptor_pool(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}
