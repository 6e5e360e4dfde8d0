//! Query pools: results. The host never waits for them: what they wait for may stand behind on the lane; a guest that
//! waits asks again when something has completed.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk::{self, Handle as _};
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::query_pool as decode;
use protocol::vulkan::generated::encode::query_pool as encode;

use crate::replayer::Replayer;

/// `vkCreateQueryPool`.
pub(crate) fn create_query_pool(
    replayer: &Replayer,
    args: &decode::CreateQueryPool<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    // SAFETY: decoded.
    let made = unsafe { device.ash().create_query_pool(args.create_info, None) };
    let made = made.map(|pool| pool.as_raw());
    if let Ok(raw) = made {
        device.extents().query_pools.insert(raw, args.create_info.query_count);
    }
    replayer.created(vk::ObjectType::QUERY_POOL, args.query_pool, made, call)
}

/// `vkGetQueryPoolResults`, as if without `VK_QUERY_RESULT_WAIT_BIT`.
pub(crate) fn get_query_pool_results(
    replayer: &Replayer,
    args: &decode::GetQueryPoolResults,
    call: u32,
) -> Result<(), DecodeError> {
    check(args)?;
    let ash = replayer.device()?.ash();
    let mut data = vec![0; args.data_size];
    let first = data.as_mut_ptr().cast();
    // SAFETY: a live query pool; there are `data_size` bytes, within which the driver writes `query_count` results.
    let result = unsafe {
        (ash.fp_v1_0().get_query_pool_results)(
            ash.handle(),
            args.query_pool,
            args.first_query,
            args.query_count,
            args.data_size,
            first,
            args.stride,
            args.flags & !vk::QueryResultFlags::WAIT,
        )
    };
    // SAFETY: as above.
    replayer
        .reply(call, |e| unsafe { encode::reply_get_query_pool_results(e, result, args.data_size, first) });
    Ok(())
}

/// The results fit the bytes that the guest has for them.
fn check(args: &decode::GetQueryPoolResults) -> Result<(), DecodeError> {
    let breach = DecodeError::Breach("query results beyond their data");
    let last = args.stride.checked_mul(u64::from(args.query_count.saturating_sub(1))).ok_or(breach)?;
    let fits = usize::try_from(last).is_ok_and(|last| last <= args.data_size);
    if fits && args.data_size <= limits::REPLY_BYTES_MAX { Ok(()) } else { Err(breach) }
}
