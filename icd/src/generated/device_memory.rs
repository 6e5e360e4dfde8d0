// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `device_memory`.

use super::prelude::*;

/// `vkAllocateMemory`.
pub(crate) unsafe extern "system-unwind" fn allocate_memory(
    device: vk::Device,
    p_allocate_info: *const vk::MemoryAllocateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_memory: *mut vk::DeviceMemory,
) -> vk::Result {
    guard(move || commands::device_memory::allocate_memory(device, p_allocate_info, p_allocator, p_memory))
}

/// `vkFlushMappedMemoryRanges`.
pub(crate) unsafe extern "system-unwind" fn flush_mapped_memory_ranges(
    device: vk::Device,
    memory_range_count: u32,
    p_memory_ranges: *const vk::MappedMemoryRange<'_>,
) -> vk::Result {
    guard(move || {
        commands::device_memory::flush_mapped_memory_ranges(device, memory_range_count, p_memory_ranges)
    })
}

/// `vkFreeMemory`.
pub(crate) unsafe extern "system-unwind" fn free_memory(
    device: vk::Device,
    memory: vk::DeviceMemory,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::device_memory::free_memory(device, memory, p_allocator))
}

/// `vkGetDeviceMemoryCommitment`.
pub(crate) unsafe extern "system-unwind" fn get_device_memory_commitment(
    device: vk::Device,
    memory: vk::DeviceMemory,
    p_committed_memory_in_bytes: *mut vk::DeviceSize,
) {
    guard(move || {
        commands::device_memory::get_device_memory_commitment(device, memory, p_committed_memory_in_bytes)
    })
}

/// `vkGetDeviceMemoryOpaqueCaptureAddress`.
pub(crate) unsafe extern "system-unwind" fn get_device_memory_opaque_capture_address(
    device: vk::Device,
    p_info: *const vk::DeviceMemoryOpaqueCaptureAddressInfo<'_>,
) -> u64 {
    guard(move || commands::device_memory::get_device_memory_opaque_capture_address(device, p_info))
}

/// `vkGetMemoryHostPointerPropertiesEXT`.
pub(crate) unsafe extern "system-unwind" fn get_memory_host_pointer_properties_ext(
    device: vk::Device,
    handle_type: vk::ExternalMemoryHandleTypeFlags,
    p_host_pointer: *const c_void,
    p_memory_host_pointer_properties: *mut vk::MemoryHostPointerPropertiesEXT<'_>,
) -> vk::Result {
    guard(move || {
        commands::device_memory::get_memory_host_pointer_properties_ext(
            device,
            handle_type,
            p_host_pointer,
            p_memory_host_pointer_properties,
        )
    })
}

/// `vkInvalidateMappedMemoryRanges`.
pub(crate) unsafe extern "system-unwind" fn invalidate_mapped_memory_ranges(
    device: vk::Device,
    memory_range_count: u32,
    p_memory_ranges: *const vk::MappedMemoryRange<'_>,
) -> vk::Result {
    guard(move || {
        commands::device_memory::invalidate_mapped_memory_ranges(device, memory_range_count, p_memory_ranges)
    })
}

/// `vkMapMemory`.
pub(crate) unsafe extern "system-unwind" fn map_memory(
    device: vk::Device,
    memory: vk::DeviceMemory,
    offset: vk::DeviceSize,
    size: vk::DeviceSize,
    flags: vk::MemoryMapFlags,
    pp_data: *mut *mut c_void,
) -> vk::Result {
    guard(move || commands::device_memory::map_memory(device, memory, offset, size, flags, pp_data))
}

/// `vkMapMemory2KHR`.
pub(crate) unsafe extern "system-unwind" fn map_memory2_khr(
    device: vk::Device,
    p_memory_map_info: *const vk::MemoryMapInfoKHR<'_>,
    pp_data: *mut *mut c_void,
) -> vk::Result {
    guard(move || commands::device_memory::map_memory2_khr(device, p_memory_map_info, pp_data))
}

/// `vkSetDeviceMemoryPriorityEXT`.
pub(crate) unsafe extern "system-unwind" fn set_device_memory_priority_ext(
    device: vk::Device,
    memory: vk::DeviceMemory,
    priority: f32,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::SET_DEVICE_MEMORY_PRIORITY_EXT, move |e| {
            encode::device_memory::set_device_memory_priority_ext(e, device, memory, priority)
        });
    })
}

/// `vkUnmapMemory`.
pub(crate) unsafe extern "system-unwind" fn unmap_memory(device: vk::Device, memory: vk::DeviceMemory) {
    guard(move || commands::device_memory::unmap_memory(device, memory))
}

/// `vkUnmapMemory2KHR`.
pub(crate) unsafe extern "system-unwind" fn unmap_memory2_khr(
    device: vk::Device,
    p_memory_unmap_info: *const vk::MemoryUnmapInfoKHR<'_>,
) -> vk::Result {
    guard(move || commands::device_memory::unmap_memory2_khr(device, p_memory_unmap_info))
}
