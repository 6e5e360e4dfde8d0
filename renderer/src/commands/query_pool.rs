//! Query pools: results, which a guest may wait for without holding up its lane.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::sync::Arc;

use ash::vk;
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::query_pool as decode;
use protocol::vulkan::generated::encode::query_pool as encode;

use crate::replayer::{Device, Replayer};

/// What is asked for, without what lives in a frame's arena.
#[derive(Clone, Copy, Debug)]
struct Request {
    pool: vk::QueryPool,
    first: u32,
    count: u32,
    size: usize,
    stride: u64,
    flags: vk::QueryResultFlags,
    call: u32,
}

/// `vkGetQueryPoolResults`.
pub(crate) fn get_query_pool_results(
    replayer: &Replayer,
    args: &decode::GetQueryPoolResults,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let request = Request {
        pool: args.query_pool,
        first: args.first_query,
        count: args.query_count,
        size: args.data_size,
        stride: args.stride,
        flags: args.flags,
        call,
    };
    check(&request)?;
    let seen = device.progress().seen();
    let (result, data) = results(device, &request);
    if result == vk::Result::NOT_READY && request.flags.contains(vk::QueryResultFlags::WAIT) {
        // On a thread of its own: what it waits for may come on this lane.
        let (waiter, device) = (replayer.clone(), Arc::clone(device));
        let spawned = std::thread::Builder::new().name("query".to_owned()).spawn(move || {
            wait(&waiter, &device, &request, seen);
        });
        if spawned.is_err() {
            answer(replayer, &request, vk::Result::ERROR_OUT_OF_HOST_MEMORY, data);
        }
        return Ok(());
    }
    answer(replayer, &request, result, data);
    Ok(())
}

/// The results fit the bytes that the guest has for them.
fn check(request: &Request) -> Result<(), DecodeError> {
    let breach = DecodeError::Breach("query results beyond their data");
    let last = request.stride.checked_mul(u64::from(request.count.saturating_sub(1))).ok_or(breach)?;
    let fits = usize::try_from(last).is_ok_and(|last| last <= request.size);
    if fits && request.size <= limits::REPLY_BYTES_MAX { Ok(()) } else { Err(breach) }
}

/// Asks again whenever a submission has completed.
fn wait(replayer: &Replayer, device: &Device, request: &Request, mut seen: u64) {
    loop {
        if !device.progress().wait_beyond(seen) {
            return;
        }
        seen = device.progress().seen();
        let (result, data) = results(device, request);
        if result != vk::Result::NOT_READY {
            return answer(replayer, request, result, data);
        }
    }
}

fn results(device: &Device, request: &Request) -> (vk::Result, Vec<u8>) {
    let mut data = vec![0; request.size];
    // SAFETY: a live query pool; `data` has `size` bytes, of which the driver writes those of `count` queries.
    let result = unsafe {
        (device.ash().fp_v1_0().get_query_pool_results)(
            device.ash().handle(),
            request.pool,
            request.first,
            request.count,
            request.size,
            data.as_mut_ptr().cast(),
            request.stride,
            request.flags & !vk::QueryResultFlags::WAIT,
        )
    };
    (result, data)
}

fn answer(replayer: &Replayer, request: &Request, result: vk::Result, mut data: Vec<u8>) {
    let first = data.as_mut_ptr().cast();
    replayer.reply(request.call, |e| {
        // SAFETY: `data` has `size` bytes.
        unsafe { encode::reply_get_query_pool_results(e, result, request.size, first) };
    });
}
