// Written by `cargo xtask codegen`; do not edit.
//! Replay of `query_pool`.

use super::prelude::*;

/// `vkCreateQueryPool`.
pub(super) fn create_query_pool(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::query_pool::CreateQueryPool::decode(d)?;
    checks::query_pool::create_query_pool(replayer, &a)?;
    d.finish()?;
    commands::query_pool::create_query_pool(replayer, &a, call)
}

/// `vkDestroyQueryPool`.
pub(super) fn destroy_query_pool(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::query_pool::DestroyQueryPool::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_query_pool.ok_or(MISSING)?;
    let Some(query_pool) = replayer.retire(vk::QueryPool::TYPE, a.query_pool) else { return Ok(()) };
    unsafe { f(a.device, vk::QueryPool::from_raw(query_pool), ptr::null()) };
    Ok(())
}

/// `vkGetQueryPoolResults`.
pub(super) fn get_query_pool_results(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::query_pool::GetQueryPoolResults::decode(d)?;
    checks::query_pool::get_query_pool_results(replayer, &a)?;
    d.finish()?;
    commands::query_pool::get_query_pool_results(replayer, &a, call)
}

/// `vkResetQueryPool`.
pub(super) fn reset_query_pool(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::query_pool::ResetQueryPool::decode(d)?;
    checks::query_pool::reset_query_pool(replayer, &a)?;
    d.finish()?;
    let f = replayer.functions().reset_query_pool.ok_or(MISSING)?;
    unsafe { f(a.device, a.query_pool, a.first_query, a.query_count) };
    Ok(())
}
