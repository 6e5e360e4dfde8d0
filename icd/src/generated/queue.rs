// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `queue`.

use super::prelude::*;

/// `vkGetDeviceQueue`.
pub(crate) unsafe extern "system" fn get_device_queue(
    device: vk::Device,
    queue_family_index: u32,
    queue_index: u32,
    p_queue: *mut vk::Queue,
) {
    guard(|| commands::queue::get_device_queue(device, queue_family_index, queue_index, p_queue))
}

/// `vkGetDeviceQueue2`.
pub(crate) unsafe extern "system" fn get_device_queue2(
    device: vk::Device,
    p_queue_info: *const vk::DeviceQueueInfo2<'_>,
    p_queue: *mut vk::Queue,
) {
    guard(|| commands::queue::get_device_queue2(device, p_queue_info, p_queue))
}

/// `vkQueueBindSparse`.
pub(crate) unsafe extern "system" fn queue_bind_sparse(
    queue: vk::Queue,
    bind_info_count: u32,
    p_bind_info: *const vk::BindSparseInfo<'_>,
    fence: vk::Fence,
) -> vk::Result {
    guard(|| commands::queue::queue_bind_sparse(queue, bind_info_count, p_bind_info, fence))
}

/// `vkQueuePresentKHR`.
pub(crate) unsafe extern "system" fn queue_present_khr(
    queue: vk::Queue,
    p_present_info: *const vk::PresentInfoKHR<'_>,
) -> vk::Result {
    guard(|| commands::queue::queue_present_khr(queue, p_present_info))
}

/// `vkQueueSubmit`.
pub(crate) unsafe extern "system" fn queue_submit(
    queue: vk::Queue,
    submit_count: u32,
    p_submits: *const vk::SubmitInfo<'_>,
    fence: vk::Fence,
) -> vk::Result {
    guard(|| commands::queue::queue_submit(queue, submit_count, p_submits, fence))
}

/// `vkQueueSubmit2`.
pub(crate) unsafe extern "system" fn queue_submit2(
    queue: vk::Queue,
    submit_count: u32,
    p_submits: *const vk::SubmitInfo2<'_>,
    fence: vk::Fence,
) -> vk::Result {
    guard(|| commands::queue::queue_submit2(queue, submit_count, p_submits, fence))
}

/// `vkQueueWaitIdle`.
pub(crate) unsafe extern "system" fn queue_wait_idle(queue: vk::Queue) -> vk::Result {
    guard(|| commands::queue::queue_wait_idle(queue))
}
