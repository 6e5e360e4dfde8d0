//! `VkQueryPool`: results are pushed by the host, and read here.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

mod mirror;

use std::ffi::c_void;
use std::sync::Arc;
use std::time::Duration;

use ash::vk;
use ash::vk::Handle as _;
use protocol::limits::QUERIES_MAX;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::{encode, opcode, store};
use protocol::vulkan::query_pool::values_per_query;

pub use mirror::{Coming, QueryPool, QueryPools};

use crate::forward;
use crate::object::Device;

/// How long a wait for results sleeps at most between two looks.
const LOOK_AGAIN: Duration = Duration::from_millis(100);
/// After this long a submission may have come to a stop in its middle (it waits for an event that the app sets when it
/// has seen a result), so that the host is asked what is there already.
const STUCK_AFTER: Duration = Duration::from_secs(1);
/// Queries that the host is asked for at once.
const QUERIES_PER_CALL: u32 = 4096;

/// What the app asks for, and where it wants it.
struct Request {
    first: u32,
    count: u32,
    data_size: usize,
    data: *mut c_void,
    stride: vk::DeviceSize,
    flags: vk::QueryResultFlags,
}

impl Request {
    /// Writes what is there as the app wants it (Vulkan, "Copying Query Results"): values that are unavailable stay
    /// untouched unless partial ones are wanted. Whether everything was available.
    ///
    /// # Safety
    /// `data` has room for `data_size` bytes.
    unsafe fn write(&self, pool: &QueryPool, numbers: &[u64]) -> bool {
        let wide = self.flags.contains(vk::QueryResultFlags::TYPE_64);
        let size = if wide { size_of::<u64>() } else { size_of::<u32>() };
        let stride = usize::try_from(self.stride).unwrap_or(usize::MAX);
        let mut all = true;
        for (index, query) in numbers.chunks_exact(pool.numbers()).enumerate() {
            let Some((&available, values)) = query.split_last() else { continue };
            all &= available != 0;
            let mut bytes = Vec::with_capacity(query.len() * size);
            let start = index.saturating_mul(stride);
            let mut put = |at: usize, value: u64| {
                let offset = start.saturating_add(at * size);
                bytes.clear();
                if wide {
                    bytes.extend_from_slice(&value.to_ne_bytes());
                } else {
                    bytes.extend_from_slice(&narrow(value, pool.timestamps).to_ne_bytes());
                }
                if offset.saturating_add(size) <= self.data_size {
                    let to = self.data.cast::<u8>().wrapping_add(offset);
                    // SAFETY: within `data_size` bytes, by this function's contract.
                    unsafe { to.copy_from_nonoverlapping(bytes.as_ptr(), size) };
                }
            };
            if available != 0 || self.flags.contains(vk::QueryResultFlags::PARTIAL) {
                values.iter().enumerate().for_each(|(at, value)| put(at, *value));
            }
            if self.flags.contains(vk::QueryResultFlags::WITH_AVAILABILITY) {
                put(values.len(), available);
            }
        }
        all
    }
}

/// 32 bits of a value: timestamps go round, counts stay at their end.
fn narrow(value: u64, timestamp: bool) -> u32 {
    if timestamp {
        u32::try_from(value & u64::from(u32::MAX)).unwrap_or_default()
    } else {
        u32::try_from(value).unwrap_or(u32::MAX)
    }
}

/// `vkGetQueryPoolResults`.
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
    let device = unsafe { Device::from_handle(device) };
    let usable = device.failures().check(vk::ObjectType::QUERY_POOL, query_pool.as_raw());
    if let Err(result) = device.check().and(usable) {
        return result;
    }
    let pools = &device.objects().query_pools;
    let Some(pool) = pools.lookup(query_pool.as_raw()) else { return vk::Result::ERROR_DEVICE_LOST };
    let request = Request { first: first_query, count: query_count, data_size, data: p_data, stride, flags };
    let mut ask = pool.is_asked();
    loop {
        let news = device.sync().news();
        let numbers = if ask { fetch(device, query_pool, &pool, &request) } else { Ok(None) };
        let numbers = match numbers {
            Ok(Some(numbers)) => numbers,
            Ok(None) => {
                wait_for_early(device, query_pool.as_raw(), &request);
                pool.read(request.first, request.count)
            }
            Err(lost) => return lost,
        };
        // SAFETY: room for `data_size` bytes, by this function's contract.
        if unsafe { request.write(&pool, &numbers) } {
            return vk::Result::SUCCESS;
        }
        if flags.contains(vk::QueryResultFlags::WAIT) {
            let came = device.sync().wait_for_news(device, news, LOOK_AGAIN);
            if !came {
                return vk::Result::ERROR_DEVICE_LOST;
            }
            ask = pool.is_asked() || device.sync().news() == news;
            continue;
        }
        let coming = pools.coming(query_pool.as_raw(), first_query, query_count);
        if !ask && coming.iter().any(|coming| coming.age > STUCK_AFTER) {
            ask = true;
            continue;
        }
        let partial = flags.contains(vk::QueryResultFlags::PARTIAL);
        return if partial { vk::Result::SUCCESS } else { vk::Result::NOT_READY };
    }
}

/// What was reported as finished before it was (run-ahead) has to be finished before its results are looked at.
fn wait_for_early(device: &Device, pool: u64, request: &Request) {
    loop {
        let news = device.sync().news();
        let coming = device.objects().query_pools.coming(pool, request.first, request.count);
        let early = device.sync().read(|state| coming.iter().any(|coming| state.is_settled(coming.point)));
        if !early || !device.sync().wait_for_news(device, news, LOOK_AGAIN) {
            return;
        }
    }
}

/// Asks the host: 64 bits, with availability, without gaps. It is never asked to wait: what it waits for may need
/// commands that stand behind this one on the lane.
fn fetch(
    device: &Device,
    handle: vk::QueryPool,
    pool: &Arc<QueryPool>,
    request: &Request,
) -> Result<Option<Vec<u64>>, vk::Result> {
    let flags = (request.flags & vk::QueryResultFlags::PARTIAL)
        | vk::QueryResultFlags::TYPE_64
        | vk::QueryResultFlags::WITH_AVAILABILITY;
    let mut numbers = Vec::new();
    let (mut first, end) = (request.first, request.first.saturating_add(request.count));
    while first < end {
        let count = (end - first).min(QUERIES_PER_CALL);
        let mut piece = vec![0_u64; usize::try_from(count).unwrap_or(0).saturating_mul(pool.numbers())];
        let (data, bytes) = (piece.as_mut_ptr().cast::<c_void>(), size_of_val(piece.as_slice()));
        let stride = u64::try_from(pool.numbers() * size_of::<u64>()).unwrap_or(0);
        let reply = forward::call(
            device,
            opcode::GET_QUERY_POOL_RESULTS,
            |e| {
                let device = device.handle();
                // SAFETY: the pointer is only looked at for null.
                unsafe {
                    encode::query_pool::get_query_pool_results(
                        e, device, handle, first, count, bytes, data, stride, flags,
                    );
                }
            },
            // SAFETY: there is room for that many bytes.
            |d| unsafe { store::query_pool::get_query_pool_results(d, bytes, data) },
        );
        let result = reply?;
        if result.as_raw() < 0 {
            return Err(result);
        }
        numbers.append(&mut piece);
        first += count;
    }
    Ok(Some(numbers))
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
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_create_info };
    // Neither side keeps more results.
    if info.query_count > QUERIES_MAX {
        return vk::Result::ERROR_OUT_OF_DEVICE_MEMORY;
    }
    let encode = |e: &mut Encoder| {
        // SAFETY: the app's pointers, by this function's contract.
        unsafe { encode::query_pool::create_query_pool(e, device, p_create_info, p_query_pool) }
    };
    // SAFETY: valid to write to, by this function's contract.
    let result = unsafe { forward::create(state, false, opcode::CREATE_QUERY_POOL, p_query_pool, encode) };
    if result == vk::Result::SUCCESS {
        let timestamps = info.query_type == vk::QueryType::TIMESTAMP;
        let mirrored = QueryPool::new(info.query_count, values_per_query(info), timestamps);
        // SAFETY: written above.
        state.objects().query_pools.insert(unsafe { *p_query_pool }.as_raw(), mirrored);
    }
    result
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
    state.objects().query_pools.remove(query_pool.as_raw());
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
    if let Some(pool) = state.objects().query_pools.lookup(query_pool.as_raw()) {
        pool.reset(first_query, query_count);
    }
    forward::post(state, opcode::RESET_QUERY_POOL, |e| {
        // SAFETY: handles and numbers only.
        unsafe { encode::query_pool::reset_query_pool(e, device, query_pool, first_query, query_count) }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(flags: vk::QueryResultFlags, stride: u64, numbers: &[u64]) -> (bool, Vec<u8>) {
        let mut data = vec![0xEE_u8; 40];
        let data_size = data.len();
        let p_data = data.as_mut_ptr().cast();
        let request = Request { first: 0, count: 2, data_size, data: p_data, stride, flags };
        // SAFETY: room for `data_size` bytes.
        let all = unsafe { request.write(&QueryPool::new(2, 1, false), numbers) };
        (all, data)
    }

    fn word(data: &[u8], at: usize) -> u32 {
        u32::from_ne_bytes(*data[at..].first_chunk().unwrap())
    }

    #[test]
    fn unavailable_values_stay_untouched() {
        let (all, data) = written(vk::QueryResultFlags::empty(), 8, &[5, 1, 9, 0]);
        assert!(!all);
        assert_eq!((word(&data, 0), word(&data, 4), word(&data, 8)), (5, 0xEEEE_EEEE, 0xEEEE_EEEE));
        let (_, data) = written(vk::QueryResultFlags::PARTIAL, 8, &[5, 1, 0, 0]);
        assert_eq!((word(&data, 0), word(&data, 8)), (5, 0));
    }

    #[test]
    fn availability_stands_behind_the_values() {
        let (all, data) = written(vk::QueryResultFlags::WITH_AVAILABILITY, 12, &[u64::MAX, 1, 9, 0]);
        assert!(!all);
        assert_eq!((word(&data, 0), word(&data, 4)), (u32::MAX, 1));
        assert_eq!((word(&data, 12), word(&data, 16)), (0xEEEE_EEEE, 0));
        assert_eq!(narrow(0x1_0000_0002, true), 2);
    }

    #[test]
    fn nothing_is_written_beyond_the_data() {
        let flags = vk::QueryResultFlags::TYPE_64 | vk::QueryResultFlags::WITH_AVAILABILITY;
        let (all, data) = written(flags, 32, &[5, 1, 9, 1]);
        assert!(all);
        assert_eq!(word(&data, 32), 9);
    }
}
