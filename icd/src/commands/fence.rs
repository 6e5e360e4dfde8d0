//! `VkFence`: lives in the guest only.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

use ash::vk;
use ash::vk::Handle as _;

use crate::app_pointer::{slice, store};
use crate::object::Device;
use crate::sync::Goal;

/// `vkCreateFence`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn create_fence(
    device: vk::Device,
    p_create_info: *const vk::FenceCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_fence: *mut vk::Fence,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    // SAFETY: valid, by this function's contract.
    let flags = unsafe { &*p_create_info }.flags;
    let id = device.ids().allocate_local(vk::ObjectType::FENCE);
    device.sync().update(|s| s.create_fence(id, flags.contains(vk::FenceCreateFlags::SIGNALED)));
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_fence, vk::Fence::from_raw(id)) };
    vk::Result::SUCCESS
}

/// `vkDestroyFence`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn destroy_fence(
    device: vk::Device,
    fence: vk::Fence,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if fence.is_null() {
        return;
    }
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    device.sync().update(|s| s.destroy_fence(fence.as_raw()));
    device.ids().free(vk::ObjectType::FENCE, fence.as_raw());
}

/// `vkResetFences`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn reset_fences(device: vk::Device, fence_count: u32, p_fences: *const vk::Fence) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    // SAFETY: valid, by this function's contract.
    let fences = unsafe { slice(p_fences, fence_count) };
    device.sync().update(|s| fences.iter().for_each(|f| s.reset_fence(f.as_raw())));
    vk::Result::SUCCESS
}

/// `vkGetFenceStatus`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_fence_status(device: vk::Device, fence: vk::Fence) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    if let Err(lost) = device.check() {
        return lost;
    }
    device.sync().poll(device, Goal::Fences { fences: &[fence.as_raw()], all: true })
}

/// `vkWaitForFences`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn wait_for_fences(
    device: vk::Device,
    fence_count: u32,
    p_fences: *const vk::Fence,
    wait_all: vk::Bool32,
    timeout: u64,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    if let Err(lost) = device.check() {
        return lost;
    }
    // SAFETY: valid, by this function's contract.
    let fences: Vec<u64> = unsafe { slice(p_fences, fence_count) }.iter().map(|f| f.as_raw()).collect();
    let goal = Goal::Fences { fences: &fences, all: wait_all != vk::FALSE };
    device.sync().wait(device, goal, timeout)
}
