// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `query_pool`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[("VkQueryPoolCreateInfo", |d, e| unsafe {
    e.value(&d.value::<vk::QueryPoolCreateInfo<'_>>()?);
    Ok(())
})];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateQueryPool", |d, e| unsafe {
        let a = decode::query_pool::CreateQueryPool::decode(d)?;
        let mut query_pool = vk::QueryPool::from_raw(a.query_pool);
        encode::query_pool::create_query_pool(e, a.device, ptr::from_ref(a.create_info), &raw mut query_pool);
        Ok(())
    }),
    ("vkDestroyQueryPool", |d, e| unsafe {
        let a = decode::query_pool::DestroyQueryPool::decode(d)?;
        encode::query_pool::destroy_query_pool(e, a.device, vk::QueryPool::from_raw(a.query_pool));
        Ok(())
    }),
    ("vkGetQueryPoolResults", |d, e| unsafe {
        let a = decode::query_pool::GetQueryPoolResults::decode(d)?;
        encode::query_pool::get_query_pool_results(
            e,
            a.device,
            a.query_pool,
            a.first_query,
            a.query_count,
            a.data_size,
            a.data,
            a.stride,
            a.flags,
        );
        Ok(())
    }),
    ("vkResetQueryPool", |d, e| unsafe {
        let a = decode::query_pool::ResetQueryPool::decode(d)?;
        encode::query_pool::reset_query_pool(e, a.device, a.query_pool, a.first_query, a.query_count);
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateQueryPool", |d, r| unsafe {
        let a = decode::query_pool::CreateQueryPool::decode(d)?;
        let mut query_pool = vk::QueryPool::from_raw(a.query_pool);
        store::query_pool::create_query_pool(r, &raw mut query_pool).map(|_| ())
    }),
    ("vkGetQueryPoolResults", |d, r| unsafe {
        let a = decode::query_pool::GetQueryPoolResults::decode(d)?;
        store::query_pool::get_query_pool_results(r, a.data_size, a.data).map(|_| ())
    }),
];
