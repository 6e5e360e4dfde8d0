// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `fence`.

use super::prelude::*;

/// `vkCreateFence`.
pub(crate) unsafe extern "system-unwind" fn create_fence(
    device: vk::Device,
    p_create_info: *const vk::FenceCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_fence: *mut vk::Fence,
) -> vk::Result {
    guard(move || commands::fence::create_fence(device, p_create_info, p_allocator, p_fence))
}

/// `vkDestroyFence`.
pub(crate) unsafe extern "system-unwind" fn destroy_fence(
    device: vk::Device,
    fence: vk::Fence,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::fence::destroy_fence(device, fence, p_allocator))
}

/// `vkGetFenceStatus`.
pub(crate) unsafe extern "system-unwind" fn get_fence_status(
    device: vk::Device,
    fence: vk::Fence,
) -> vk::Result {
    guard(move || commands::fence::get_fence_status(device, fence))
}

/// `vkResetFences`.
pub(crate) unsafe extern "system-unwind" fn reset_fences(
    device: vk::Device,
    fence_count: u32,
    p_fences: *const vk::Fence,
) -> vk::Result {
    guard(move || commands::fence::reset_fences(device, fence_count, p_fences))
}

/// `vkWaitForFences`.
pub(crate) unsafe extern "system-unwind" fn wait_for_fences(
    device: vk::Device,
    fence_count: u32,
    p_fences: *const vk::Fence,
    wait_all: vk::Bool32,
    timeout: u64,
) -> vk::Result {
    guard(move || commands::fence::wait_for_fences(device, fence_count, p_fences, wait_all, timeout))
}
