// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `semaphore`.

use super::prelude::*;

/// `vkCreateSemaphore`.
pub(crate) unsafe extern "system-unwind" fn create_semaphore(
    device: vk::Device,
    p_create_info: *const vk::SemaphoreCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_semaphore: *mut vk::Semaphore,
) -> vk::Result {
    guard(move || commands::semaphore::create_semaphore(device, p_create_info, p_allocator, p_semaphore))
}

/// `vkDestroySemaphore`.
pub(crate) unsafe extern "system-unwind" fn destroy_semaphore(
    device: vk::Device,
    semaphore: vk::Semaphore,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::semaphore::destroy_semaphore(device, semaphore, p_allocator))
}

/// `vkGetSemaphoreCounterValue`.
pub(crate) unsafe extern "system-unwind" fn get_semaphore_counter_value(
    device: vk::Device,
    semaphore: vk::Semaphore,
    p_value: *mut u64,
) -> vk::Result {
    guard(move || commands::semaphore::get_semaphore_counter_value(device, semaphore, p_value))
}

/// `vkGetSemaphoreFdKHR`.
pub(crate) unsafe extern "system-unwind" fn get_semaphore_fd_khr(
    device: vk::Device,
    p_get_fd_info: *const vk::SemaphoreGetFdInfoKHR<'_>,
    p_fd: *mut i32,
) -> vk::Result {
    guard(move || commands::semaphore::get_semaphore_fd_khr(device, p_get_fd_info, p_fd))
}

/// `vkImportSemaphoreFdKHR`.
pub(crate) unsafe extern "system-unwind" fn import_semaphore_fd_khr(
    device: vk::Device,
    p_import_semaphore_fd_info: *const vk::ImportSemaphoreFdInfoKHR<'_>,
) -> vk::Result {
    guard(move || commands::semaphore::import_semaphore_fd_khr(device, p_import_semaphore_fd_info))
}

/// `vkSignalSemaphore`.
pub(crate) unsafe extern "system-unwind" fn signal_semaphore(
    device: vk::Device,
    p_signal_info: *const vk::SemaphoreSignalInfo<'_>,
) -> vk::Result {
    guard(move || commands::semaphore::signal_semaphore(device, p_signal_info))
}

/// `vkWaitSemaphores`.
pub(crate) unsafe extern "system-unwind" fn wait_semaphores(
    device: vk::Device,
    p_wait_info: *const vk::SemaphoreWaitInfo<'_>,
    timeout: u64,
) -> vk::Result {
    guard(move || commands::semaphore::wait_semaphores(device, p_wait_info, timeout))
}
