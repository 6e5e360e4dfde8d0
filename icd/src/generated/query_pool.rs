// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `query_pool`.

use super::prelude::*;

/// `vkCreateQueryPool`.
pub(crate) unsafe extern "system-unwind" fn create_query_pool(
    device: vk::Device,
    p_create_info: *const vk::QueryPoolCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_query_pool: *mut vk::QueryPool,
) -> vk::Result {
    guard(move || commands::query_pool::create_query_pool(device, p_create_info, p_allocator, p_query_pool))
}

/// `vkDestroyQueryPool`.
pub(crate) unsafe extern "system-unwind" fn destroy_query_pool(
    device: vk::Device,
    query_pool: vk::QueryPool,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::query_pool::destroy_query_pool(device, query_pool, p_allocator))
}

/// `vkGetQueryPoolResults`.
pub(crate) unsafe extern "system-unwind" fn get_query_pool_results(
    device: vk::Device,
    query_pool: vk::QueryPool,
    first_query: u32,
    query_count: u32,
    data_size: usize,
    p_data: *mut c_void,
    stride: vk::DeviceSize,
    flags: vk::QueryResultFlags,
) -> vk::Result {
    guard(move || {
        commands::query_pool::get_query_pool_results(
            device,
            query_pool,
            first_query,
            query_count,
            data_size,
            p_data,
            stride,
            flags,
        )
    })
}

/// `vkResetQueryPool`.
pub(crate) unsafe extern "system-unwind" fn reset_query_pool(
    device: vk::Device,
    query_pool: vk::QueryPool,
    first_query: u32,
    query_count: u32,
) {
    guard(move || commands::query_pool::reset_query_pool(device, query_pool, first_query, query_count))
}
