//! `VkQueryPool` results.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

use std::ffi::c_void;
use std::time::Duration;

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::generated::{encode, opcode, store};

use crate::app_pointer;
use crate::forward;
use crate::object::Device;

/// How long a wait for results sleeps at most between two looks.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// `vkGetQueryPoolResults`. The host is never asked to wait: what it waits for may need commands that stand behind
/// this one on the lane.
///
/// # Safety
/// As Vulkan demands.
#[expect(clippy::too_many_arguments, reason = "the command's own")]
pub unsafe fn get_query_pool_results(
    device: vk::Device,
    query_pool: vk::QueryPool,
    first_query: u32,
    query_count: u32,
    data_size: usize,
    p_data: *mut c_void,
    stride: vk::DeviceSize,
    flags: vk::QueryResultFlags,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    let without_wait = flags & !vk::QueryResultFlags::WAIT;
    loop {
        let news = state.sync().news();
        let reply = forward::call(
            state,
            opcode::GET_QUERY_POOL_RESULTS,
            |e| {
                // SAFETY: the app's pointer is only looked at for null.
                unsafe {
                    encode::query_pool::get_query_pool_results(
                        e,
                        device,
                        query_pool,
                        first_query,
                        query_count,
                        data_size,
                        p_data,
                        stride,
                        without_wait,
                    )
                }
            },
            // SAFETY: `p_data` has room for `data_size` bytes, by this function's contract.
            |d| unsafe { store::query_pool::get_query_pool_results(d, data_size, p_data) },
        );
        let result = reply.unwrap_or_else(|lost| lost);
        if result != vk::Result::NOT_READY || !flags.contains(vk::QueryResultFlags::WAIT) {
            return result;
        }
        if !state.sync().wait_for_news(state, news, LOOK_AGAIN) {
            return vk::Result::ERROR_DEVICE_LOST;
        }
    }
}

/// `vkCreateQueryPool`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn create_query_pool(
    device: vk::Device,
    p_create_info: *const vk::QueryPoolCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_query_pool: *mut vk::QueryPool,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    let pool = vk::QueryPool::from_raw(state.ids().allocate(vk::ObjectType::QUERY_POOL));
    forward::post(state, opcode::CREATE_QUERY_POOL, |e| {
        let mut out = pool;
        // SAFETY: the app's pointer, and one to a local.
        unsafe { encode::query_pool::create_query_pool(e, device, p_create_info, &raw mut out) }
    });
    // SAFETY: valid to write to, by this function's contract.
    unsafe { app_pointer::store(p_query_pool, pool) };
    vk::Result::SUCCESS
}

/// `vkDestroyQueryPool`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn destroy_query_pool(
    device: vk::Device,
    query_pool: vk::QueryPool,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if query_pool.is_null() {
        return;
    }
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    forward::post(state, opcode::DESTROY_QUERY_POOL, |e| {
        // SAFETY: handles only.
        unsafe { encode::query_pool::destroy_query_pool(e, device, query_pool) }
    });
    state.ids().free(vk::ObjectType::QUERY_POOL, query_pool.as_raw());
}

/// `vkResetQueryPool`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn reset_query_pool(
    device: vk::Device,
    query_pool: vk::QueryPool,
    first_query: u32,
    query_count: u32,
) {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    forward::post(state, opcode::RESET_QUERY_POOL, |e| {
        // SAFETY: handles and numbers only.
        unsafe { encode::query_pool::reset_query_pool(e, device, query_pool, first_query, query_count) }
    });
}
