//! Queries of a pool.

use ash::vk;
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::query_pool as decode;

use super::{reaches, within};
use crate::replayer::Replayer;

const BEYOND: &str = "queries beyond their pool";

/// `count` queries from `first` on are in the pool.
pub(super) fn queries(
    replayer: &Replayer,
    pool: vk::QueryPool,
    first: u32,
    count: u32,
) -> Result<(), DecodeError> {
    let Some(queries) = replayer.device()?.extents().query_pools.of(pool) else { return Ok(()) };
    within(first, count, queries, BEYOND)
}

/// `vkCreateQueryPool`: drivers take memory for as many as are asked for.
pub(crate) fn create_query_pool(_: &Replayer, args: &decode::CreateQueryPool<'_>) -> Result<(), DecodeError> {
    reaches(
        (1..=limits::QUERIES_MAX).contains(&args.create_info.query_count),
        "a pool of more queries than may be",
    )
}

/// `vkResetQueryPool`.
pub(crate) fn reset_query_pool(
    replayer: &Replayer,
    args: &decode::ResetQueryPool,
) -> Result<(), DecodeError> {
    queries(replayer, args.query_pool, args.first_query, args.query_count)
}

/// `vkGetQueryPoolResults`.
pub(crate) fn get_query_pool_results(
    replayer: &Replayer,
    args: &decode::GetQueryPoolResults,
) -> Result<(), DecodeError> {
    queries(replayer, args.query_pool, args.first_query, args.query_count)
}
