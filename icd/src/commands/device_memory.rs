//! `VkDeviceMemory`: allocated on the lease or by a call, mapped through a shadow.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

use std::ffi::c_void;
use std::ptr::NonNull;
use std::sync::Arc;

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::generated::{encode, opcode, store as reply};
use protocol::wire::message::{FetchMemory, LeaseHeap, MemoryRange, Message, ReturnLease, TrackMemory};

use crate::app_pointer::{find_in_chain, slice, store};
use crate::forward;
use crate::mapped_memory::{FirstMap, Memory};
use crate::object::Device;

/// `vkAllocateMemory`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn allocate_memory(
    device: vk::Device,
    p_allocate_info: *const vk::MemoryAllocateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_memory: *mut vk::DeviceMemory,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_allocate_info };
    // SAFETY: a valid chain, by this function's contract.
    let import = unsafe { find_in_chain::<vk::ImportMemoryFdInfoKHR<'_>>(info.p_next) };
    // SAFETY: as above.
    let host_import = unsafe { find_in_chain::<vk::ImportMemoryHostPointerInfoEXT<'_>>(info.p_next) };
    if import.is_some() {
        return vk::Result::ERROR_INVALID_EXTERNAL_HANDLE;
    }
    let imported = match host_import.map(|import| imported(import, info.allocation_size)).transpose() {
        Ok(imported) => imported,
        Err(result) => return result,
    };
    let Some(ty) = state.physical_device().memory_type(info.memory_type_index) else {
        return vk::Result::ERROR_OUT_OF_DEVICE_MEMORY;
    };
    if imported.is_some() && !ty.host_visible {
        return vk::Result::ERROR_INVALID_EXTERNAL_HANDLE;
    }
    let heap = ty.place.lease;
    let leases = state.session().leases();
    // A window is a part of the lease's heap: to have room in that is not to have room in the window.
    let used = if ty.is_window { leases.used_bytes(heap.gpu, ty.place.index) } else { 0 };
    if info.allocation_size > ty.heap_bytes.saturating_sub(used) {
        return vk::Result::ERROR_OUT_OF_DEVICE_MEMORY;
    }
    let id = match state.ids().allocate(vk::ObjectType::DEVICE_MEMORY) {
        Ok(id) => id,
        Err(result) => return result,
    };
    let memory = vk::DeviceMemory::from_raw(id);
    let encode = |e: &mut _| {
        let mut out = memory;
        // SAFETY: the app's pointer, and one to a local.
        unsafe { encode::device_memory::allocate_memory(e, device, p_allocate_info, &raw mut out) }
    };
    // The host's driver may have as many as it takes; what is to be its only resource may have failed.
    let many = state.ids().taken(vk::ObjectType::DEVICE_MEMORY)
        > state.physical_device().limits().core.max_memory_allocation_count;
    let asks = ty.is_window || many || state.failures().any();
    let leased = !asks && leases.take(heap, info.allocation_size);
    if leased {
        // The bytes may have been freed on another device's lane.
        let needs: Vec<_> = leases.needs(heap, state.control().id()).into_iter().collect();
        forward::post_after(state, &needs, opcode::ALLOCATE_MEMORY, encode);
    } else {
        end_lease(state, heap);
        let reply =
            forward::call(state, opcode::ALLOCATE_MEMORY, encode, |d| d.i32().map(vk::Result::from_raw));
        let result = reply.unwrap_or_else(|lost| lost);
        if result != vk::Result::SUCCESS {
            // The host never made it: not even its id was taken.
            state.ids().take_back(vk::ObjectType::DEVICE_MEMORY, [id]);
            crate::config::tell_refused(info.allocation_size, result);
            return result;
        }
    }
    leases.allocated((vk::ObjectType::DEVICE_MEMORY, id), ty.place, info.allocation_size);
    let made = Memory::new(id, info.allocation_size, ty.host_visible, leased);
    state.memories().add(made.to_be_read(ty.for_reading));
    if let Some(address) = imported
        && let Err(result) = track_imported(state, memory, address)
    {
        // SAFETY: allocated above.
        unsafe { free_memory(device, memory, std::ptr::null()) };
        return result;
    }
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_memory, memory) };
    vk::Result::SUCCESS
}

/// Where the app's memory is; whole pages, as `minImportedHostPointerAlignment` says.
fn imported(
    import: &vk::ImportMemoryHostPointerInfoEXT<'_>,
    bytes: vk::DeviceSize,
) -> Result<NonNull<u8>, vk::Result> {
    let page = rustix::param::page_size();
    let whole = import.p_host_pointer.addr().is_multiple_of(page) && bytes.is_multiple_of(page as u64);
    let address = NonNull::new(import.p_host_pointer.cast());
    address
        .filter(|_| whole && import.handle_type == vk::ExternalMemoryHandleTypeFlags::HOST_ALLOCATION_EXT)
        .ok_or(vk::Result::ERROR_INVALID_EXTERNAL_HANDLE)
}

/// What the app has there goes up with the first submission, and what it writes later as from mapped memory.
fn track_imported(device: &Device, memory: vk::DeviceMemory, address: NonNull<u8>) -> Result<(), vk::Result> {
    let memory = device.memories().find(memory.as_raw()).ok_or(vk::Result::ERROR_OUT_OF_HOST_MEMORY)?;
    memory.import(address)?;
    device.post_message(&TrackMemory { memory: memory.id(), fetch: false });
    device.memories().mapped(&memory);
    Ok(())
}

/// `vkGetMemoryHostPointerPropertiesEXT`: memory of every type that can be mapped.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_memory_host_pointer_properties_ext(
    device: vk::Device,
    handle_type: vk::ExternalMemoryHandleTypeFlags,
    _p_host_pointer: *const c_void,
    p_memory_host_pointer_properties: *mut vk::MemoryHostPointerPropertiesEXT<'_>,
) -> vk::Result {
    if handle_type != vk::ExternalMemoryHandleTypeFlags::HOST_ALLOCATION_EXT {
        return vk::Result::ERROR_INVALID_EXTERNAL_HANDLE;
    }
    // SAFETY: a live device, by this function's contract.
    let physical_device = unsafe { Device::from_handle(device) }.physical_device();
    let visible = (0..vk::MAX_MEMORY_TYPES).filter_map(|index| {
        let index = u32::try_from(index).ok()?;
        physical_device.memory_type(index).filter(|ty| ty.host_visible).map(|_| 1 << index)
    });
    let bits: u32 = visible.sum();
    // SAFETY: valid to write to, by this function's contract.
    unsafe { (*p_memory_host_pointer_properties).memory_type_bits = bits };
    vk::Result::SUCCESS
}

/// Gives what is left of a lease back to the host, which needs it for what is asked of it next.
pub(crate) fn end_lease(device: &Device, heap: LeaseHeap) {
    let leases = device.session().leases();
    let bytes = leases.take_all(heap);
    // What was freed on other devices' lanes counts too.
    let needs: Vec<_> = leases.needs(heap, device.control().id()).into_iter().collect();
    if bytes > 0 || !needs.is_empty() {
        device.post_message_after(&needs, &ReturnLease { heap, bytes, recalled: false });
    }
}

/// `vkFreeMemory`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn free_memory(
    device: vk::Device,
    memory: vk::DeviceMemory,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if memory.is_null() {
        return;
    }
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    let freed = state.memories().remove(memory.as_raw());
    state.objects().buffer_addresses.forget_memory(memory.as_raw());
    state.objects().structure_addresses.forget_memory(memory.as_raw());
    // Uploads that name it stand on the bulk lane.
    let object = (vk::ObjectType::DEVICE_MEMORY, memory.as_raw());
    let leases = state.session().leases();
    let before = leases.needs_of(object, state.control().id());
    let needs: Vec<_> = state.bulk().need().into_iter().chain(before).collect();
    forward::post_after(state, &needs, opcode::FREE_MEMORY, |e| {
        // SAFETY: handles only.
        unsafe { encode::device_memory::free_memory(e, device, memory) }
    });
    leases.freed_at(object, state.control().need());
    leases.freed(object, freed.is_some_and(|memory| memory.is_leased()));
    state.ids().free(vk::ObjectType::DEVICE_MEMORY, memory.as_raw());
}

/// Both sides keep a mirror from now on; what the device wrote before is fetched.
fn track(device: &Device, memory: &Memory) -> Result<(), vk::Result> {
    let mut telling = device.memories().begin_tracking();
    let was_tracked = memory.is_tracked();
    let (wanted, early) = memory.make_shadow(device.memories().tracker())?;
    if was_tracked && !early {
        return Ok(());
    }
    telling.mapped(memory, early);
    let (id, mut body) = (memory.id(), Vec::new());
    let opcode = match wanted {
        FirstMap::Known if was_tracked => return Ok(()),
        FirstMap::Known => {
            device.post_message(&TrackMemory { memory: id, fetch: false });
            return Ok(());
        }
        FirstMap::Fetch => {
            Message::encode(&TrackMemory { memory: id, fetch: true }, &mut body);
            TrackMemory::OPCODE
        }
        FirstMap::Refresh => {
            let whole = MemoryRange { memory: id, offset: 0, size: memory.bytes() };
            Message::encode(&FetchMemory { ranges: vec![whole] }, &mut body);
            FetchMemory::OPCODE
        }
    };
    drop(telling);
    // What submissions that are under way write comes before their completion, as to any tracked memory. The reply comes after
    // the contents.
    device.session().call(Some(device), device.control(), "vkMapMemory", opcode, &[], &body).map(drop)
}

/// # Safety
/// The app gave the range at `placed` away.
unsafe fn map(
    device: &Device,
    memory: vk::DeviceMemory,
    (offset, size): (u64, u64),
    placed: Option<*mut u8>,
) -> Result<*mut u8, vk::Result> {
    device.check()?;
    device.failures().check(vk::ObjectType::DEVICE_MEMORY, memory.as_raw())?;
    let memory = device.memories().find(memory.as_raw()).ok_or(vk::Result::ERROR_MEMORY_MAP_FAILED)?;
    if !memory.is_host_visible() {
        return Err(vk::Result::ERROR_MEMORY_MAP_FAILED);
    }
    track(device, &memory)?;
    // SAFETY: by this function's contract.
    let address = unsafe { memory.map(offset, size, placed) }?;
    device.memories().mapped(&memory);
    Ok(address)
}

fn unmap(device: &Device, memory: vk::DeviceMemory, reserve: bool) -> vk::Result {
    let Some(memory) = device.memories().find(memory.as_raw()) else { return vk::Result::SUCCESS };
    device.memories().flush_one(&memory, device.control(), device.bulk());
    if let Err(result) = memory.unmap(reserve) {
        return result;
    }
    if !memory.is_imported() {
        device.memories().unmapped(&memory);
    }
    vk::Result::SUCCESS
}

/// `vkGetDeviceMemoryOpaqueCaptureAddress`: 0, as capture and replay is not offered. Programs ask without it.
///
/// # Safety
/// As Vulkan demands.
#[must_use]
pub unsafe fn get_device_memory_opaque_capture_address(
    _device: vk::Device,
    _p_info: *const vk::DeviceMemoryOpaqueCaptureAddressInfo<'_>,
) -> u64 {
    0
}

/// Stores the address of a map that went well.
///
/// # Safety
/// `pp_data` is valid to write to.
unsafe fn mapped(address: Result<*mut u8, vk::Result>, pp_data: *mut *mut c_void) -> vk::Result {
    match address {
        Ok(address) => {
            // SAFETY: by this function's contract.
            unsafe { store(pp_data, address.cast()) };
            vk::Result::SUCCESS
        }
        Err(result) => result,
    }
}

/// `vkMapMemory`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn map_memory(
    device: vk::Device,
    memory: vk::DeviceMemory,
    offset: vk::DeviceSize,
    size: vk::DeviceSize,
    _flags: vk::MemoryMapFlags,
    pp_data: *mut *mut c_void,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    // SAFETY: at no chosen address.
    let address = unsafe { map(device, memory, (offset, size), None) };
    // SAFETY: valid to write to, by this function's contract.
    unsafe { mapped(address, pp_data) }
}

/// `vkMapMemory2KHR`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn map_memory2_khr(
    device: vk::Device,
    p_memory_map_info: *const vk::MemoryMapInfoKHR<'_>,
    pp_data: *mut *mut c_void,
) -> vk::Result {
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_memory_map_info };
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    // SAFETY: a valid chain, by this function's contract.
    let placed = unsafe { find_in_chain::<vk::MemoryMapPlacedInfoEXT<'_>>(info.p_next) };
    let placed = placed.filter(|_| info.flags.contains(vk::MemoryMapFlags::PLACED_EXT));
    let address = placed.map(|placed| placed.p_placed_address.cast());
    // SAFETY: the app gives the range away with this command.
    let address = unsafe { map(device, info.memory, (info.offset, info.size), address) };
    // SAFETY: valid to write to, by this function's contract.
    unsafe { mapped(address, pp_data) }
}

/// `vkUnmapMemory`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn unmap_memory(device: vk::Device, memory: vk::DeviceMemory) {
    // SAFETY: a live device, by this function's contract.
    let result = unmap(unsafe { Device::from_handle(device) }, memory, false);
    debug_assert_eq!(result, vk::Result::SUCCESS, "only reserving can fail");
}

/// `vkUnmapMemory2KHR`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn unmap_memory2_khr(
    device: vk::Device,
    p_memory_unmap_info: *const vk::MemoryUnmapInfoKHR<'_>,
) -> vk::Result {
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_memory_unmap_info };
    let reserve = info.flags.contains(vk::MemoryUnmapFlagsKHR::RESERVE_EXT);
    // SAFETY: a live device, by this function's contract.
    unmap(unsafe { Device::from_handle(device) }, info.memory, reserve)
}

/// `vkFlushMappedMemoryRanges`: a head start only, as every type is coherent.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn flush_mapped_memory_ranges(
    device: vk::Device,
    memory_range_count: u32,
    p_memory_ranges: *const vk::MappedMemoryRange<'_>,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    // SAFETY: valid, by this function's contract.
    let ranges = unsafe { slice(p_memory_ranges, memory_range_count) };
    let mut memories: Vec<Arc<Memory>> =
        ranges.iter().filter_map(|r| device.memories().find(r.memory.as_raw())).collect();
    memories.dedup_by_key(|m| m.id());
    for memory in &memories {
        device.memories().flush_one(memory, device.control(), device.bulk());
    }
    device.check().map_or_else(|lost| lost, |()| vk::Result::SUCCESS)
}

/// `vkInvalidateMappedMemoryRanges`: what the device wrote is there before the wait for it returns.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn invalidate_mapped_memory_ranges(
    device: vk::Device,
    _memory_range_count: u32,
    _p_memory_ranges: *const vk::MappedMemoryRange<'_>,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    unsafe { Device::from_handle(device) }.check().map_or_else(|lost| lost, |()| vk::Result::SUCCESS)
}

/// `vkGetDeviceMemoryCommitment`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_device_memory_commitment(
    device: vk::Device,
    memory: vk::DeviceMemory,
    p_committed_memory_in_bytes: *mut vk::DeviceSize,
) {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    let reply = forward::call(
        state,
        opcode::GET_DEVICE_MEMORY_COMMITMENT,
        |e| {
            // SAFETY: the app's pointer.
            unsafe {
                encode::device_memory::get_device_memory_commitment(
                    e,
                    device,
                    memory,
                    p_committed_memory_in_bytes,
                )
            }
        },
        // SAFETY: valid to write to, by this function's contract.
        |d| unsafe { reply::device_memory::get_device_memory_commitment(d, p_committed_memory_in_bytes) },
    );
    if reply.is_err() {
        // SAFETY: valid to write to, by this function's contract.
        unsafe { store(p_committed_memory_in_bytes, 0) };
    }
}
