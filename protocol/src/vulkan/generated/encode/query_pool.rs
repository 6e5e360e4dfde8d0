// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `query_pool`.

use super::prelude::*;

encode_tagged! { QueryPoolCreateInfo }

encode_plain_bodies! { QueryPoolCreateInfo }

/// `vkCreateQueryPool`.
pub unsafe fn create_query_pool(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::QueryPoolCreateInfo<'_>,
    p_query_pool: *mut vk::QueryPool,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_query_pool);
}

/// The reply to `vkCreateQueryPool`.
pub unsafe fn reply_create_query_pool(e: &mut Encoder, result: vk::Result, p_query_pool: *mut vk::QueryPool) {
    e.value(&result);
    e.made(p_query_pool, 1);
}

/// `vkDestroyQueryPool`.
pub unsafe fn destroy_query_pool(e: &mut Encoder, device: vk::Device, query_pool: vk::QueryPool) {
    e.value(&device);
    e.value(&query_pool);
}

/// `vkGetQueryPoolResults`.
pub unsafe fn get_query_pool_results(
    e: &mut Encoder,
    device: vk::Device,
    query_pool: vk::QueryPool,
    first_query: u32,
    query_count: u32,
    data_size: usize,
    p_data: *mut c_void,
    stride: vk::DeviceSize,
    flags: vk::QueryResultFlags,
) {
    e.value(&device);
    e.value(&query_pool);
    e.value(&first_query);
    e.value(&query_count);
    e.value(&data_size);
    e.u32(u32::from(!p_data.is_null()));
    e.value(&stride);
    e.value(&flags);
}

/// The reply to `vkGetQueryPoolResults`.
pub unsafe fn reply_get_query_pool_results(
    e: &mut Encoder,
    result: vk::Result,
    data_size: usize,
    p_data: *mut c_void,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.opaque(p_data, data_size as usize);
    }
}

/// `vkResetQueryPool`.
pub unsafe fn reset_query_pool(
    e: &mut Encoder,
    device: vk::Device,
    query_pool: vk::QueryPool,
    first_query: u32,
    query_count: u32,
) {
    e.value(&device);
    e.value(&query_pool);
    e.value(&first_query);
    e.value(&query_count);
}
