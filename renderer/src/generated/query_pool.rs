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
    commands::query_pool::destroy_query_pool(replayer, &a, call)
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
    commands::query_pool::reset_query_pool(replayer, &a, call)
}
