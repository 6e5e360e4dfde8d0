//! `VkDevice`: made by one call, which also names its queues.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

mod clock;

use std::ffi::{CStr, CString, c_char};
use std::sync::Arc;
use std::time::Duration;

use ash::vk;
use ash::vk::Handle as _;
use protocol::control::supervisor::PROTOCOL_VERSION;
use protocol::limits::DEVICES_MAX;
use protocol::vulkan::codec::{Dispatchable, Encoder};
use protocol::vulkan::generated::{encode, extensions::GUEST_DEVICE_EXTENSIONS, opcode, store as reply};
use protocol::wire::content::ContentId;
use protocol::wire::message::{CreateDevice, DeviceQueue, Message, SampleClock};
use rustix::time::ClockId;

use super::descriptor_pool::lock;
use super::instance::names;
use super::physical_device::extensions;

pub use clock::{DeviceClock, Reading, now_ns};

use crate::app_pointer::{find_in_chain, slice, slice_mut, store};
use crate::forward;
use crate::ids::{DeviceIds, Ids};
use crate::object::{Device, PhysicalDevice, Queue, head};
use crate::session::Session;
use crate::sync::Goal;

/// Sessions that `vkCreateDevice` tries, should each end under it.
const ATTEMPTS_MAX: u32 = 3;
/// For how long `vkDestroyDevice` waits for what an app should have waited for itself.
const DESTROY_TIMEOUT: Duration = Duration::from_secs(10);

/// Every queue that the create info asks for, with its id.
///
/// # Safety
/// `info` is valid.
unsafe fn queues(
    info: &vk::DeviceCreateInfo<'_>,
    physical_device: &PhysicalDevice,
    ids: &Ids,
) -> Result<Vec<DeviceQueue>, vk::Result> {
    let counts = physical_device.queue_counts();
    let mut queues = Vec::new();
    // SAFETY: part of a valid struct.
    for create in unsafe { slice(info.p_queue_create_infos, info.queue_create_info_count) } {
        let family = usize::try_from(create.queue_family_index).ok();
        let there = family.and_then(|family| counts.get(family)).copied().unwrap_or(0);
        // The host takes anything else for a breach.
        let twice = queues.iter().any(|queue: &DeviceQueue| queue.family == create.queue_family_index);
        if !(1..=there).contains(&create.queue_count) || !create.flags.is_empty() || twice {
            tracing::warn!(family = create.queue_family_index, there, "queues that the device does not have");
            return Err(vk::Result::ERROR_INITIALIZATION_FAILED);
        }
        let queue_ids = ids.allocate_many(vk::ObjectType::QUEUE, create.queue_count)?;
        queues.extend(queue_ids.into_iter().zip(0..).map(|(queue, index)| DeviceQueue {
            queue,
            family: create.queue_family_index,
            index,
            flags: create.flags.as_raw(),
        }));
    }
    Ok(queues)
}

/// The command's body, with those extensions only that the host has to know.
///
/// # Safety
/// `info` is valid.
unsafe fn command(
    physical_device: &PhysicalDevice,
    info: &vk::DeviceCreateInfo<'_>,
    enabled: &[String],
    id: u64,
) -> Vec<u8> {
    let of_host = |name: &&String| !GUEST_DEVICE_EXTENSIONS.iter().any(|(guest, _)| guest == name);
    let of_host: Vec<CString> =
        enabled.iter().filter(of_host).filter_map(|name| CString::new(name.as_str()).ok()).collect();
    let pointers: Vec<*const c_char> = of_host.iter().map(|name| name.as_ptr()).collect();
    let mut info = *info;
    info.pp_enabled_extension_names = pointers.as_ptr();
    info.enabled_extension_count = u32::try_from(pointers.len()).unwrap_or(0);
    // What is encoded of the new handle is its id.
    let stand_in: Dispatchable = head(id);
    let mut device = vk::Device::from_raw(std::ptr::from_ref(&stand_in).expose_provenance() as u64);
    let mut encoder = Encoder::new();
    // SAFETY: the app's pointers, and those to locals that live.
    unsafe {
        encode::device::create_device(
            &mut encoder,
            physical_device.handle(),
            &raw const info,
            &raw mut device,
        );
    };
    encoder.into_bytes()
}

/// `vkCreateDevice`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn create_device(
    physical_device: vk::PhysicalDevice,
    p_create_info: *const vk::DeviceCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_device: *mut vk::Device,
) -> vk::Result {
    // SAFETY: a live physical device, by this function's contract.
    let physical_device = unsafe { PhysicalDevice::from_handle(physical_device) };
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_create_info };
    // SAFETY: valid, by this function's contract.
    match unsafe { create(physical_device, info) } {
        Ok(device) => {
            // SAFETY: valid to write to, by this function's contract.
            unsafe { store(p_device, device) };
            vk::Result::SUCCESS
        }
        Err(result) => result,
    }
}

/// # Safety
/// `info` is valid.
unsafe fn create(
    physical_device: &'static PhysicalDevice,
    info: &vk::DeviceCreateInfo<'_>,
) -> Result<vk::Device, vk::Result> {
    // SAFETY: part of a valid struct.
    let enabled = unsafe { names(info.pp_enabled_extension_names, info.enabled_extension_count) };
    let offered = |name: &String| extensions(physical_device).any(|(known, _)| known == name);
    if let Some(unknown) = enabled.iter().find(|name| !offered(name)) {
        tracing::warn!(unknown, "a device extension is not offered");
        return Err(vk::Result::ERROR_EXTENSION_NOT_PRESENT);
    }
    // SAFETY: a valid chain.
    let fault = unsafe { find_in_chain::<vk::PhysicalDeviceFaultFeaturesEXT<'_>>(info.p_next) };
    // Features of the host are the host's to refuse; this one is the guest's, which has no binaries of vendors.
    if fault.is_some_and(|asked| asked.device_fault_vendor_binary != vk::FALSE) {
        return Err(vk::Result::ERROR_FEATURE_NOT_PRESENT);
    }
    // The one that was lost may have taken its session with it; a session may end while it is asked.
    for _ in 0..ATTEMPTS_MAX {
        let session = physical_device.renewed_session()?;
        if session.devices() >= DEVICES_MAX {
            tracing::warn!(max = DEVICES_MAX, "a process has no more devices");
            return Err(vk::Result::ERROR_TOO_MANY_OBJECTS);
        }
        let ids = session.device_ids().take();
        // SAFETY: by this function's contract.
        let made = unsafe { create_with((&session, physical_device), info, &enabled, &ids) };
        if made == Err(vk::Result::ERROR_DEVICE_LOST) && session.has_ended() {
            continue;
        }
        return made.inspect_err(|_| session.device_ids().give_back(ids.clone()));
    }
    Err(vk::Result::ERROR_INITIALIZATION_FAILED)
}

/// # Safety
/// `info` is valid.
unsafe fn create_with(
    (session, physical_device): (&Arc<Session>, &'static PhysicalDevice),
    info: &vk::DeviceCreateInfo<'_>,
    enabled: &[String],
    ids: &DeviceIds,
) -> Result<vk::Device, vk::Result> {
    let id = ids.device;
    let needs: Vec<_> = ids.after.into_iter().collect();
    let ids = &ids.objects;
    // SAFETY: by this function's contract.
    let queues = unsafe { queues(info, physical_device, ids) }?;
    // SAFETY: by this function's contract.
    let command = unsafe { command(physical_device, info, enabled, id) };
    let message =
        CreateDevice { physical_device: physical_device.id(), device: id, queues, command: &command };
    let mut body = Vec::new();
    Message::encode(&message, &mut body);
    let reply =
        session.call(None, session.control(), "vkCreateDevice", CreateDevice::OPCODE, &needs, &body)?;
    let result = reply.first_chunk().map_or(vk::Result::ERROR_INITIALIZATION_FAILED, |bytes| {
        vk::Result::from_raw(i32::from_le_bytes(*bytes))
    });
    if result != vk::Result::SUCCESS {
        // The host has none of them.
        message.queues.iter().for_each(|queue| ids.free(vk::ObjectType::QUEUE, queue.queue));
        return Err(result);
    }
    // SAFETY: by this function's contract.
    let identity = unsafe { identity(physical_device, info, enabled) };
    let told = (enabled.to_vec(), identity);
    let device = Device::new(id, (session, physical_device), &message.queues, told, Arc::clone(ids));
    session.add_device(id, &device);
    let handle = device.handle();
    // Taken back by `destroy_device`.
    let _ = Arc::into_raw(device);
    Ok(handle)
}

/// Names a physical device, with all that is said of it (driver and its version, limits, memory types), and a creation.
///
/// # Safety
/// `info` is valid.
unsafe fn identity(
    physical_device: &PhysicalDevice,
    info: &vk::DeviceCreateInfo<'_>,
    enabled: &[String],
) -> ContentId {
    let snapshot = physical_device.snapshot();
    let mut bytes = PROTOCOL_VERSION.to_le_bytes().to_vec();
    for part in [&snapshot.properties, &snapshot.memory_properties, &snapshot.features] {
        bytes.extend(ContentId::of(part).0);
    }
    // Whatever its id.
    // SAFETY: by this function's contract.
    bytes.extend(unsafe { command(physical_device, info, enabled, 0) });
    ContentId::of(&bytes)
}

/// `vkDestroyDevice`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn destroy_device(device: vk::Device, _p_allocator: *const vk::AllocationCallbacks<'_>) {
    if device.is_null() {
        return;
    }
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    // What was reported early has to happen before everything goes.
    let timeout_ns = u64::try_from(DESTROY_TIMEOUT.as_nanos()).unwrap_or(u64::MAX);
    let idle = state.sync().wait(state, Goal::Idle, timeout_ns);
    tracing::debug!(?idle, "a device is destroyed");
    let needs: Vec<_> = state.bulk().need().into_iter().collect();
    forward::post_after(state, &needs, opcode::DESTROY_DEVICE, |e| {
        // SAFETY: handles only.
        unsafe { encode::device::destroy_device(e, device) }
    });
    let destroyed = state.control().need();
    state.control().finish();
    state.bulk().finish();
    let session = state.session().clone();
    session.remove_device(state.id());
    for queue in state.queues() {
        state.ids().free(vk::ObjectType::QUEUE, queue.place().queue);
    }
    for pool in state.objects().descriptor_pools.values() {
        lock(&pool).account.reset(session.descriptors());
    }
    for layout in state.objects().layouts_held.take_all() {
        state.ids().free(vk::ObjectType::PIPELINE_LAYOUT, layout);
    }
    let ids = DeviceIds { device: state.id(), objects: Arc::clone(state.ids()), after: destroyed };
    session.device_ids().give_back(ids);
    let address = std::ptr::from_ref(state);
    // SAFETY: made by `Arc::into_raw` in `create`; the app does not use the device any more.
    drop(unsafe { Arc::from_raw(address) });
}

/// `vkDeviceWaitIdle`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn device_wait_idle(device: vk::Device) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    if let Err(lost) = device.check() {
        return lost;
    }
    device.sync().wait(device, Goal::Idle, u64::MAX)
}

fn find_queue(device: &Device, family: u32, index: u32, flags: u32) -> vk::Queue {
    let wanted = |queue: &&Queue| {
        let place = queue.place();
        (place.family, place.index, place.flags) == (family, index, flags)
    };
    device.queues().iter().find(wanted).map_or(vk::Queue::null(), Queue::handle)
}

/// `vkGetDeviceQueue`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_device_queue(
    device: vk::Device,
    queue_family_index: u32,
    queue_index: u32,
    p_queue: *mut vk::Queue,
) {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_queue, find_queue(device, queue_family_index, queue_index, 0)) };
}

/// `vkGetDeviceQueue2`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_device_queue2(
    device: vk::Device,
    p_queue_info: *const vk::DeviceQueueInfo2<'_>,
    p_queue: *mut vk::Queue,
) {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_queue_info };
    let queue = find_queue(device, info.queue_family_index, info.queue_index, info.flags.as_raw());
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_queue, queue) };
}

/// `vkGetDeviceProcAddr`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_device_proc_addr(device: vk::Device, p_name: *const c_char) -> vk::PFN_vkVoidFunction {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    // SAFETY: a C string, by this function's contract.
    crate::loader::device_command(device, unsafe { CStr::from_ptr(p_name) })
}

/// `vkGetDeviceGroupPeerMemoryFeatures`: a group has one device, which has no peer.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_device_group_peer_memory_features(
    _device: vk::Device,
    _heap_index: u32,
    _local_device_index: u32,
    _remote_device_index: u32,
    p_peer_memory_features: *mut vk::PeerMemoryFeatureFlags,
) {
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_peer_memory_features, vk::PeerMemoryFeatureFlags::empty()) };
}

/// `vkGetCalibratedTimestampsKHR`: see [`DeviceClock`].
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_calibrated_timestamps_khr(
    device: vk::Device,
    timestamp_count: u32,
    p_timestamp_infos: *const vk::CalibratedTimestampInfoKHR<'_>,
    p_timestamps: *mut u64,
    p_max_deviation: *mut u64,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    if let Err(lost) = device.check() {
        return lost;
    }
    // SAFETY: as many as the count says, by this function's contract; so below.
    let infos = unsafe { slice(p_timestamp_infos, timestamp_count) };
    // SAFETY: as above.
    let timestamps = unsafe { slice_mut(p_timestamps, timestamp_count) };
    let period_ns = device.timestamp_period_ns();
    let asked_ns = now_ns(ClockId::Monotonic);
    let wants_device = infos.iter().any(|info| info.time_domain == vk::TimeDomainKHR::DEVICE);
    if wants_device && device.clock().is_due(asked_ns) {
        if device.clock().read(asked_ns, period_ns).is_some() {
            device.post_message(&SampleClock { asked_ns });
            device.control().flush();
        } else if let Err(lost) = first_sample(device) {
            return lost;
        }
    }
    let before_ns = now_ns(ClockId::Monotonic);
    let reading = device.clock().read(before_ns, period_ns);
    // Another thread's first question may still be under way.
    let reading = reading.unwrap_or(Reading { ticks: 0, deviation_ns: u64::MAX });
    for (info, timestamp) in infos.iter().zip(timestamps) {
        *timestamp = match info.time_domain {
            vk::TimeDomainKHR::DEVICE => reading.ticks,
            vk::TimeDomainKHR::CLOCK_MONOTONIC_RAW => now_ns(ClockId::MonotonicRaw),
            _ => before_ns,
        };
    }
    let took_ns = now_ns(ClockId::Monotonic).saturating_sub(before_ns);
    let deviation_ns = if wants_device { reading.deviation_ns } else { 0 };
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_max_deviation, deviation_ns.saturating_add(took_ns).saturating_add(1)) };
    vk::Result::SUCCESS
}

/// Asks the host for the first time, and waits.
fn first_sample(device: &Device) -> Result<(), vk::Result> {
    let info = vk::CalibratedTimestampInfoKHR::default().time_domain(vk::TimeDomainKHR::DEVICE);
    let (mut ticks, mut deviation_ns) = (0_u64, 0_u64);
    let (to_ticks, to_deviation) = (&raw mut ticks, &raw mut deviation_ns);
    let asked_ns = now_ns(ClockId::Monotonic);
    let result = forward::call(
        device,
        opcode::GET_CALIBRATED_TIMESTAMPS_KHR,
        |e| {
            let (device, info) = (device.handle(), &raw const info);
            // SAFETY: locals.
            unsafe {
                encode::device::get_calibrated_timestamps_khr(e, device, 1, info, to_ticks, to_deviation);
            }
        },
        // SAFETY: locals.
        |d| unsafe { reply::device::get_calibrated_timestamps_khr(d, 1, to_ticks, to_deviation) },
    )?;
    if result != vk::Result::SUCCESS {
        return Err(result);
    }
    device.clock().answered(asked_ns, now_ns(ClockId::Monotonic), ticks, deviation_ns);
    Ok(())
}

/// `vkGetDeviceFaultInfoEXT`: why the device was lost, in words. Addresses are the host's, and mean nothing here.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_device_fault_info_ext(
    device: vk::Device,
    p_fault_counts: *mut vk::DeviceFaultCountsEXT<'_>,
    p_fault_info: *mut vk::DeviceFaultInfoEXT<'_>,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    // SAFETY: valid to write to, by this function's contract.
    if let Some(counts) = unsafe { p_fault_counts.as_mut() } {
        (counts.address_info_count, counts.vendor_info_count, counts.vendor_binary_size) = (0, 0, 0);
    }
    // SAFETY: null or valid to write to, by this function's contract.
    if let Some(info) = unsafe { p_fault_info.as_mut() } {
        let reason = device.lost_reason().unwrap_or("the device is not lost");
        let room = info.description.len() - 1;
        let text = reason.bytes().take(room).chain(std::iter::repeat(0));
        info.description.iter_mut().zip(text).for_each(|(to, from)| *to = c_char::from_ne_bytes([from]));
    }
    vk::Result::SUCCESS
}
