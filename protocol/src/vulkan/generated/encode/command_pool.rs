// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `command_pool`.

use super::prelude::*;

encode_tagged! { CommandPoolCreateInfo }

encode_plain_bodies! { CommandPoolCreateInfo }

/// `vkCreateCommandPool`.
pub unsafe fn create_command_pool(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::CommandPoolCreateInfo<'_>,
    p_command_pool: *mut vk::CommandPool,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_command_pool);
}

/// The reply to `vkCreateCommandPool`.
pub unsafe fn reply_create_command_pool(
    e: &mut Encoder,
    result: vk::Result,
    p_command_pool: *mut vk::CommandPool,
) {
    e.value(&result);
    e.made(p_command_pool, 1);
}

/// `vkDestroyCommandPool`.
pub unsafe fn destroy_command_pool(e: &mut Encoder, device: vk::Device, command_pool: vk::CommandPool) {
    e.value(&device);
    e.value(&command_pool);
}

/// `vkFreeCommandBuffers`.
pub unsafe fn free_command_buffers(
    e: &mut Encoder,
    device: vk::Device,
    command_pool: vk::CommandPool,
    command_buffer_count: u32,
    p_command_buffers: *const vk::CommandBuffer,
) {
    e.value(&device);
    e.value(&command_pool);
    e.value(&command_buffer_count);
    e.array(p_command_buffers, command_buffer_count as usize);
}

/// `vkResetCommandPool`.
pub unsafe fn reset_command_pool(
    e: &mut Encoder,
    device: vk::Device,
    command_pool: vk::CommandPool,
    flags: vk::CommandPoolResetFlags,
) {
    e.value(&device);
    e.value(&command_pool);
    e.value(&flags);
}

/// The reply to `vkResetCommandPool`.
pub unsafe fn reply_reset_command_pool(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}
