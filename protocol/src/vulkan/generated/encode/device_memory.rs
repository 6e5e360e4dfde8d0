// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `device_memory`.

use super::prelude::*;

impl EncodeBody for vk::MappedMemoryRange<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.memory);
        e.value(&self.offset);
        e.value(&self.size);
    }
}

impl EncodeBody for vk::MemoryDedicatedAllocateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.image);
        e.value(&self.buffer);
    }
}

encode_tagged! { MemoryAllocateInfo, MappedMemoryRange, MemoryAllocateFlagsInfo, MemoryDedicatedAllocateInfo, MemoryPriorityAllocateInfoEXT, MemoryOpaqueCaptureAddressAllocateInfo }

encode_plain_bodies! { MemoryAllocateInfo, MemoryAllocateFlagsInfo, MemoryPriorityAllocateInfoEXT, MemoryOpaqueCaptureAddressAllocateInfo }

/// `vkAllocateMemory`.
pub unsafe fn allocate_memory(
    e: &mut Encoder,
    device: vk::Device,
    p_allocate_info: *const vk::MemoryAllocateInfo<'_>,
    p_memory: *mut vk::DeviceMemory,
) {
    e.value(&device);
    e.pointer(p_allocate_info);
    e.value(&*p_memory);
}

/// The reply to `vkAllocateMemory`.
pub unsafe fn reply_allocate_memory(e: &mut Encoder, result: vk::Result, p_memory: *mut vk::DeviceMemory) {
    e.value(&result);
    e.made(p_memory, 1);
}

/// `vkFlushMappedMemoryRanges`.
pub unsafe fn flush_mapped_memory_ranges(
    e: &mut Encoder,
    device: vk::Device,
    memory_range_count: u32,
    p_memory_ranges: *const vk::MappedMemoryRange<'_>,
) {
    e.value(&device);
    e.value(&memory_range_count);
    e.array(p_memory_ranges, memory_range_count as usize);
}

/// The reply to `vkFlushMappedMemoryRanges`.
pub unsafe fn reply_flush_mapped_memory_ranges(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkFreeMemory`.
pub unsafe fn free_memory(e: &mut Encoder, device: vk::Device, memory: vk::DeviceMemory) {
    e.value(&device);
    e.value(&memory);
}

/// `vkGetDeviceMemoryCommitment`.
pub unsafe fn get_device_memory_commitment(
    e: &mut Encoder,
    device: vk::Device,
    memory: vk::DeviceMemory,
    p_committed_memory_in_bytes: *mut vk::DeviceSize,
) {
    e.value(&device);
    e.value(&memory);
    (*p_committed_memory_in_bytes).encode_request(e);
}

/// The reply to `vkGetDeviceMemoryCommitment`.
pub unsafe fn reply_get_device_memory_commitment(
    e: &mut Encoder,
    p_committed_memory_in_bytes: *mut vk::DeviceSize,
) {
    e.value(&*p_committed_memory_in_bytes);
}

/// `vkInvalidateMappedMemoryRanges`.
pub unsafe fn invalidate_mapped_memory_ranges(
    e: &mut Encoder,
    device: vk::Device,
    memory_range_count: u32,
    p_memory_ranges: *const vk::MappedMemoryRange<'_>,
) {
    e.value(&device);
    e.value(&memory_range_count);
    e.array(p_memory_ranges, memory_range_count as usize);
}

/// The reply to `vkInvalidateMappedMemoryRanges`.
pub unsafe fn reply_invalidate_mapped_memory_ranges(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkSetDeviceMemoryPriorityEXT`.
pub unsafe fn set_device_memory_priority_ext(
    e: &mut Encoder,
    device: vk::Device,
    memory: vk::DeviceMemory,
    priority: f32,
) {
    e.value(&device);
    e.value(&memory);
    e.value(&priority);
}
