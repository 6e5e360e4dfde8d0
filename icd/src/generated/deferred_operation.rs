// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `deferred_operation`.

use super::prelude::*;

/// `vkCreateDeferredOperationKHR`.
pub(crate) unsafe extern "system" fn create_deferred_operation_khr(
    device: vk::Device,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_deferred_operation: *mut vk::DeferredOperationKHR,
) -> vk::Result {
    guard(move || {
        commands::deferred_operation::create_deferred_operation_khr(device, p_allocator, p_deferred_operation)
    })
}

/// `vkDeferredOperationJoinKHR`.
pub(crate) unsafe extern "system" fn deferred_operation_join_khr(
    device: vk::Device,
    operation: vk::DeferredOperationKHR,
) -> vk::Result {
    guard(move || commands::deferred_operation::deferred_operation_join_khr(device, operation))
}

/// `vkDestroyDeferredOperationKHR`.
pub(crate) unsafe extern "system" fn destroy_deferred_operation_khr(
    device: vk::Device,
    operation: vk::DeferredOperationKHR,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        commands::deferred_operation::destroy_deferred_operation_khr(device, operation, p_allocator)
    })
}

/// `vkGetDeferredOperationMaxConcurrencyKHR`.
pub(crate) unsafe extern "system" fn get_deferred_operation_max_concurrency_khr(
    device: vk::Device,
    operation: vk::DeferredOperationKHR,
) -> u32 {
    guard(move || commands::deferred_operation::get_deferred_operation_max_concurrency_khr(device, operation))
}

/// `vkGetDeferredOperationResultKHR`.
pub(crate) unsafe extern "system" fn get_deferred_operation_result_khr(
    device: vk::Device,
    operation: vk::DeferredOperationKHR,
) -> vk::Result {
    guard(move || commands::deferred_operation::get_deferred_operation_result_khr(device, operation))
}
