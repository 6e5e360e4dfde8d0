//! `VkDeferredOperationKHR`: what may be deferred is done at once, so that every operation is complete.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

use ash::vk;
use ash::vk::Handle as _;

use crate::app_pointer::store;
use crate::object::Device;

/// `vkCreateDeferredOperationKHR`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn create_deferred_operation_khr(
    device: vk::Device,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_deferred_operation: *mut vk::DeferredOperationKHR,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    let id = device.ids().allocate_local(vk::ObjectType::DEFERRED_OPERATION_KHR);
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_deferred_operation, vk::DeferredOperationKHR::from_raw(id)) };
    vk::Result::SUCCESS
}

/// `vkDestroyDeferredOperationKHR`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn destroy_deferred_operation_khr(
    device: vk::Device,
    operation: vk::DeferredOperationKHR,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if operation.is_null() {
        return;
    }
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    device.ids().free(vk::ObjectType::DEFERRED_OPERATION_KHR, operation.as_raw());
}

/// `vkGetDeferredOperationMaxConcurrencyKHR`: nothing is left to join.
///
/// # Safety
/// None needed; unsafe as every command.
pub unsafe fn get_deferred_operation_max_concurrency_khr(
    _device: vk::Device,
    _operation: vk::DeferredOperationKHR,
) -> u32 {
    0
}

/// `vkGetDeferredOperationResultKHR`: the deferring command itself reported failure.
///
/// # Safety
/// None needed; unsafe as every command.
pub unsafe fn get_deferred_operation_result_khr(
    _device: vk::Device,
    _operation: vk::DeferredOperationKHR,
) -> vk::Result {
    vk::Result::SUCCESS
}

/// `vkDeferredOperationJoinKHR`.
///
/// # Safety
/// None needed; unsafe as every command.
pub unsafe fn deferred_operation_join_khr(
    _device: vk::Device,
    _operation: vk::DeferredOperationKHR,
) -> vk::Result {
    vk::Result::SUCCESS
}
