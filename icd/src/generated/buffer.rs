// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `buffer`.

use super::prelude::*;

/// `vkBindBufferMemory`.
pub(crate) unsafe extern "system-unwind" fn bind_buffer_memory(
    device: vk::Device,
    buffer: vk::Buffer,
    memory: vk::DeviceMemory,
    memory_offset: vk::DeviceSize,
) -> vk::Result {
    guard(move || commands::buffer::bind_buffer_memory(device, buffer, memory, memory_offset))
}

/// `vkBindBufferMemory2`.
pub(crate) unsafe extern "system-unwind" fn bind_buffer_memory2(
    device: vk::Device,
    bind_info_count: u32,
    p_bind_infos: *const vk::BindBufferMemoryInfo<'_>,
) -> vk::Result {
    guard(move || commands::buffer::bind_buffer_memory2(device, bind_info_count, p_bind_infos))
}

/// `vkCreateBuffer`.
pub(crate) unsafe extern "system-unwind" fn create_buffer(
    device: vk::Device,
    p_create_info: *const vk::BufferCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_buffer: *mut vk::Buffer,
) -> vk::Result {
    guard(move || commands::buffer::create_buffer(device, p_create_info, p_allocator, p_buffer))
}

/// `vkDestroyBuffer`.
pub(crate) unsafe extern "system-unwind" fn destroy_buffer(
    device: vk::Device,
    buffer: vk::Buffer,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::buffer::destroy_buffer(device, buffer, p_allocator))
}

/// `vkGetBufferDeviceAddress`.
pub(crate) unsafe extern "system-unwind" fn get_buffer_device_address(
    device: vk::Device,
    p_info: *const vk::BufferDeviceAddressInfo<'_>,
) -> vk::DeviceAddress {
    guard(move || commands::buffer::get_buffer_device_address(device, p_info))
}

/// `vkGetBufferMemoryRequirements`.
pub(crate) unsafe extern "system-unwind" fn get_buffer_memory_requirements(
    device: vk::Device,
    buffer: vk::Buffer,
    p_memory_requirements: *mut vk::MemoryRequirements,
) {
    guard(move || commands::buffer::get_buffer_memory_requirements(device, buffer, p_memory_requirements))
}

/// `vkGetBufferMemoryRequirements2`.
pub(crate) unsafe extern "system-unwind" fn get_buffer_memory_requirements2(
    device: vk::Device,
    p_info: *const vk::BufferMemoryRequirementsInfo2<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    guard(move || commands::buffer::get_buffer_memory_requirements2(device, p_info, p_memory_requirements))
}

/// `vkGetBufferOpaqueCaptureAddress`.
pub(crate) unsafe extern "system-unwind" fn get_buffer_opaque_capture_address(
    device: vk::Device,
    p_info: *const vk::BufferDeviceAddressInfo<'_>,
) -> u64 {
    guard(move || commands::buffer::get_buffer_opaque_capture_address(device, p_info))
}

/// `vkGetBufferOpaqueCaptureDescriptorDataEXT`.
pub(crate) unsafe extern "system-unwind" fn get_buffer_opaque_capture_descriptor_data_ext(
    device: vk::Device,
    p_info: *const vk::BufferCaptureDescriptorDataInfoEXT<'_>,
    p_data: *mut c_void,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkGetDeviceBufferMemoryRequirements`.
pub(crate) unsafe extern "system-unwind" fn get_device_buffer_memory_requirements(
    device: vk::Device,
    p_info: *const vk::DeviceBufferMemoryRequirements<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    guard(move || {
        commands::buffer::get_device_buffer_memory_requirements(device, p_info, p_memory_requirements)
    })
}
