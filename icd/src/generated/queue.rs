// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `queue`.

use super::prelude::*;

/// `vkQueueBindSparse`.
pub(crate) unsafe extern "system-unwind" fn queue_bind_sparse(
    queue: vk::Queue,
    bind_info_count: u32,
    p_bind_info: *const vk::BindSparseInfo<'_>,
    fence: vk::Fence,
) -> vk::Result {
    guard(move || commands::queue::queue_bind_sparse(queue, bind_info_count, p_bind_info, fence))
}

/// `vkQueueSubmit`.
pub(crate) unsafe extern "system-unwind" fn queue_submit(
    queue: vk::Queue,
    submit_count: u32,
    p_submits: *const vk::SubmitInfo<'_>,
    fence: vk::Fence,
) -> vk::Result {
    guard(move || commands::queue::queue_submit(queue, submit_count, p_submits, fence))
}

/// `vkQueueSubmit2`.
pub(crate) unsafe extern "system-unwind" fn queue_submit2(
    queue: vk::Queue,
    submit_count: u32,
    p_submits: *const vk::SubmitInfo2<'_>,
    fence: vk::Fence,
) -> vk::Result {
    guard(move || commands::queue::queue_submit2(queue, submit_count, p_submits, fence))
}

/// `vkQueueWaitIdle`.
pub(crate) unsafe extern "system-unwind" fn queue_wait_idle(queue: vk::Queue) -> vk::Result {
    guard(move || commands::queue::queue_wait_idle(queue))
}
