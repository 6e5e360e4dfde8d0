//! Query pools: results are pushed when the submission that writes them completes, or fetched. The host never waits
//! for them: what they wait for may stand behind on the lane; a guest that waits asks again when something has
//! completed.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ash::vk::{self, Handle as _};
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::query_pool as decode;
use protocol::vulkan::generated::encode::query_pool as encode;
use protocol::vulkan::query_pool::values_per_query;
use protocol::wire::message::{QueryRange, QueryResults};

use crate::object_table::kib;
use crate::replayer::{Device, Replayer};

/// What a driver takes for one query, software drivers above all.
const QUERY_BYTES: u64 = 256;
/// Queries of one message of results.
const QUERIES_PER_MESSAGE: u32 = 4096;
/// Results are always fetched whole, with their availability.
const FLAGS: vk::QueryResultFlags = vk::QueryResultFlags::from_raw(
    vk::QueryResultFlags::TYPE_64.as_raw() | vk::QueryResultFlags::WITH_AVAILABILITY.as_raw(),
);

/// A pool, as the host has to know it.
#[derive(Clone, Copy, Debug)]
struct Pool {
    raw: vk::QueryPool,
    count: u32,
    /// Numbers per query, with availability.
    numbers: usize,
}

/// The pools of a device. The lock is held while results are read: a pool is not destroyed meanwhile.
#[derive(Debug, Default)]
pub(crate) struct Pools(Mutex<HashMap<u64, Pool>>);

impl Pools {
    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Pool>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The queries are some of the pool's.
fn check(pool: &Pool, first: u32, count: u32) -> Result<(), DecodeError> {
    match first.checked_add(count) {
        Some(end) if end <= pool.count => Ok(()),
        _ => Err(DecodeError::Breach("queries that the pool does not have")),
    }
}

/// The ranges of a submission are within their pools. One whose pool could not be made counts for nothing.
pub(crate) fn check_ranges(device: &Device, ranges: &[QueryRange]) -> Result<(), DecodeError> {
    let pools = device.query_pools.lock();
    let known = |range: &QueryRange| pools.get(&range.query_pool).copied();
    ranges
        .iter()
        .filter_map(|range| Some((range, known(range)?)))
        .try_for_each(|(range, pool)| check(&pool, range.first_query, range.query_count))
}

/// Sends the results of these queries, as they are now.
pub(crate) fn send_results(device: &Device, ranges: &mut Vec<QueryRange>) {
    for range in joined(std::mem::take(ranges)) {
        let mut first = range.first_query;
        let end = range.first_query.saturating_add(range.query_count);
        while first < end {
            let query_count = (end - first).min(QUERIES_PER_MESSAGE);
            if let Some(results) = read(device, range.query_pool, first, query_count) {
                let query_pool = range.query_pool;
                let message = QueryResults { query_pool, first_query: first, query_count, results };
                device.events().send(Vec::new(), &message);
            }
            first += query_count;
        }
    }
}

/// Every query once.
fn joined(mut ranges: Vec<QueryRange>) -> Vec<QueryRange> {
    ranges.sort_unstable_by_key(|range| (range.query_pool, range.first_query));
    ranges.dedup_by(|next, kept| {
        let end = kept.first_query.saturating_add(kept.query_count);
        let joins = next.query_pool == kept.query_pool && next.first_query <= end;
        if joins {
            let next_end = next.first_query.saturating_add(next.query_count);
            kept.query_count = end.max(next_end) - kept.first_query;
        }
        joins
    });
    ranges
}

/// `None` when the pool is gone, or the device is lost.
fn read(device: &Device, id: u64, first: u32, count: u32) -> Option<Vec<u64>> {
    // Held while the driver reads.
    let pools = device.query_pools.lock();
    let pool = pools.get(&id).copied().filter(|pool| check(pool, first, count).is_ok())?;
    let (result, data) = results(device, &pool, first, count, vk::QueryResultFlags::empty());
    drop(pools);
    (result.as_raw() >= 0).then_some(data)
}

fn results(
    device: &Device,
    pool: &Pool,
    first: u32,
    count: u32,
    flags: vk::QueryResultFlags,
) -> (vk::Result, Vec<u64>) {
    let ash = device.ash();
    let mut data = vec![0_u64; pool.numbers * usize::try_from(count).unwrap_or(0)];
    let bytes = size_of_val(data.as_slice());
    let stride = pool.numbers * size_of::<u64>();
    // SAFETY: a live query pool with these queries; there is room for all of their numbers.
    let result = unsafe {
        (ash.fp_v1_0().get_query_pool_results)(
            ash.handle(),
            pool.raw,
            first,
            count,
            bytes,
            data.as_mut_ptr().cast(),
            stride as u64,
            FLAGS | flags,
        )
    };
    (result, data)
}

/// `vkGetQueryPoolResults`, as if without `VK_QUERY_RESULT_WAIT_BIT`. Guests ask for 64 bits with availability, without
/// gaps.
pub(crate) fn get_query_pool_results(
    replayer: &Replayer,
    args: &decode::GetQueryPoolResults,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let pools = device.query_pools.lock();
    let breach = DecodeError::Breach("query results that do not fit their data");
    let pool = pools.values().find(|pool| pool.raw == args.query_pool).copied().ok_or(breach)?;
    check(&pool, args.first_query, args.query_count)?;
    let count = usize::try_from(args.query_count).unwrap_or(usize::MAX);
    let bytes = count.checked_mul(pool.numbers * size_of::<u64>()).ok_or(breach)?;
    if bytes != args.data_size || bytes > limits::REPLY_BYTES_MAX {
        return Err(breach);
    }
    let partial = args.flags & vk::QueryResultFlags::PARTIAL;
    let (result, data) = results(device, &pool, args.first_query, args.query_count, partial);
    drop(pools);
    // Values that are not there yet are not the guest's business, their availability is.
    let result = if result == vk::Result::NOT_READY { vk::Result::SUCCESS } else { result };
    let first = data.as_ptr().cast_mut().cast();
    // SAFETY: there are `data_size` bytes.
    replayer.reply(call, |e| unsafe { encode::reply_get_query_pool_results(e, result, bytes, first) });
    Ok(())
}

/// `vkCreateQueryPool`.
pub(crate) fn create_query_pool(
    replayer: &Replayer,
    args: &decode::CreateQueryPool<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let kib = kib(args.create_info.query_count.into(), QUERY_BYTES);
    // SAFETY: decoded.
    let create = || unsafe { device.ash().create_query_pool(args.create_info, None) };
    let made = replayer.room_for(kib).and_then(|()| create());
    if let Ok(raw) = made {
        let numbers = values_per_query(args.create_info) + 1;
        let pool = Pool { raw, count: args.create_info.query_count, numbers };
        device.extents().query_pools.insert(raw.as_raw(), args.create_info.query_count);
        device.query_pools.lock().insert(args.query_pool, pool);
    }
    let made = made.map(|pool| pool.as_raw());
    let ty = vk::ObjectType::QUERY_POOL;
    replayer.created(ty, args.query_pool, made, call)?;
    replayer.session().objects().add_cost(ty, args.query_pool, kib);
    Ok(())
}

/// `vkDestroyQueryPool`.
pub(crate) fn destroy_query_pool(
    replayer: &Replayer,
    args: &decode::DestroyQueryPool,
    _call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    if let Some(raw) = replayer.retire(vk::ObjectType::QUERY_POOL, args.query_pool) {
        // Waits for whoever reads results.
        device.query_pools.lock().remove(&args.query_pool);
        // SAFETY: retired, and nobody reads it; the app answers for the device being done with it.
        unsafe { device.ash().destroy_query_pool(vk::QueryPool::from_raw(raw), None) };
    }
    Ok(())
}

/// `vkResetQueryPool`.
pub(crate) fn reset_query_pool(
    replayer: &Replayer,
    args: &decode::ResetQueryPool,
    _call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let pools = device.query_pools.lock();
    let unknown = DecodeError::Breach("a query pool that is not this device's");
    let pool = pools.values().find(|pool| pool.raw == args.query_pool).ok_or(unknown)?;
    check(pool, args.first_query, args.query_count)?;
    let reset = device.functions().reset_query_pool.ok_or(super::MISSING)?;
    // SAFETY: a live pool with these queries.
    unsafe { reset(device.ash().handle(), pool.raw, args.first_query, args.query_count) };
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_query_is_sent_once() {
        let range =
            |query_pool, first_query, query_count| QueryRange { query_pool, first_query, query_count };
        let ranges = vec![range(2, 0, 4), range(1, 8, 2), range(1, 0, 4), range(1, 2, 6), range(2, 1, 1)];
        assert_eq!(joined(ranges), [range(1, 0, 10), range(2, 0, 4)]);
        assert_eq!(joined(vec![range(1, 0, 1), range(1, 2, 1)]), [range(1, 0, 1), range(1, 2, 1)]);
    }

    #[test]
    fn queries_beyond_the_pool_are_a_breach() {
        let pool = Pool { raw: vk::QueryPool::null(), count: 8, numbers: 2 };
        assert!(check(&pool, 0, 8).is_ok() && check(&pool, 8, 0).is_ok());
        assert!(check(&pool, 1, 8).is_err() && check(&pool, u32::MAX, 2).is_err());
    }
}
