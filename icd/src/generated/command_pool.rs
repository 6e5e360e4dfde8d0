// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `command_pool`.

use super::prelude::*;

/// `vkCreateCommandPool`.
pub(crate) unsafe extern "system-unwind" fn create_command_pool(
    device: vk::Device,
    p_create_info: *const vk::CommandPoolCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_command_pool: *mut vk::CommandPool,
) -> vk::Result {
    guard(move || {
        commands::command_pool::create_command_pool(device, p_create_info, p_allocator, p_command_pool)
    })
}

/// `vkDestroyCommandPool`.
pub(crate) unsafe extern "system-unwind" fn destroy_command_pool(
    device: vk::Device,
    command_pool: vk::CommandPool,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::command_pool::destroy_command_pool(device, command_pool, p_allocator))
}

/// `vkFreeCommandBuffers`.
pub(crate) unsafe extern "system-unwind" fn free_command_buffers(
    device: vk::Device,
    command_pool: vk::CommandPool,
    command_buffer_count: u32,
    p_command_buffers: *const vk::CommandBuffer,
) {
    guard(move || {
        commands::command_pool::free_command_buffers(
            device,
            command_pool,
            command_buffer_count,
            p_command_buffers,
        )
    })
}

/// `vkResetCommandPool`.
pub(crate) unsafe extern "system-unwind" fn reset_command_pool(
    device: vk::Device,
    command_pool: vk::CommandPool,
    flags: vk::CommandPoolResetFlags,
) -> vk::Result {
    guard(move || commands::command_pool::reset_command_pool(device, command_pool, flags))
}

/// `vkTrimCommandPool`.
pub(crate) unsafe extern "system-unwind" fn trim_command_pool(
    device: vk::Device,
    command_pool: vk::CommandPool,
    flags: vk::CommandPoolTrimFlags,
) {
    guard(move || {})
}
