// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `buffer`.

use super::prelude::*;

impl Encode for vk::MemoryRequirements {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.size);
        e.value(&self.alignment);
        e.value(&self.memory_type_bits);
    }
}

impl EncodeBody for vk::BufferCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.size);
        e.value(&self.usage);
        e.value(&self.sharing_mode);
        e.value(&self.queue_family_index_count);
        {
            let p =
                e.unless(ignored_when::buffer_is_exclusive(self, e.context()), self.p_queue_family_indices);
            e.array(p, self.queue_family_index_count as usize);
        }
    }
}

impl EncodeBody for vk::BindBufferMemoryInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.buffer);
        e.value(&self.memory);
        e.value(&self.memory_offset);
    }
}

impl EncodeBody for vk::BindBufferMemoryDeviceGroupInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.device_index_count);
        e.array(self.p_device_indices, self.device_index_count as usize);
    }
}

impl EncodeBody for vk::BufferMemoryRequirementsInfo2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.buffer);
    }
}

impl EncodeBody for vk::DeviceBufferMemoryRequirements<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.pointer(self.p_create_info);
    }
}

impl EncodeBody for vk::MemoryRequirements2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.memory_requirements);
    }
}

impl EncodeBody for vk::BufferDeviceAddressInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.buffer);
    }
}

encode_tagged! { BufferCreateInfo, BindBufferMemoryInfo, BindBufferMemoryDeviceGroupInfo, BufferMemoryRequirementsInfo2, DeviceBufferMemoryRequirements, MemoryRequirements2, MemoryDedicatedRequirements, BufferDeviceAddressInfo, BufferOpaqueCaptureAddressCreateInfo }

encode_plain_bodies! { MemoryDedicatedRequirements, BufferOpaqueCaptureAddressCreateInfo }

/// `vkBindBufferMemory`.
pub unsafe fn bind_buffer_memory(
    e: &mut Encoder,
    device: vk::Device,
    buffer: vk::Buffer,
    memory: vk::DeviceMemory,
    memory_offset: vk::DeviceSize,
) {
    e.value(&device);
    e.value(&buffer);
    e.value(&memory);
    e.value(&memory_offset);
}

/// The reply to `vkBindBufferMemory`.
pub unsafe fn reply_bind_buffer_memory(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkBindBufferMemory2`.
pub unsafe fn bind_buffer_memory2(
    e: &mut Encoder,
    device: vk::Device,
    bind_info_count: u32,
    p_bind_infos: *const vk::BindBufferMemoryInfo<'_>,
) {
    e.value(&device);
    e.value(&bind_info_count);
    e.array(p_bind_infos, bind_info_count as usize);
}

/// The reply to `vkBindBufferMemory2`.
pub unsafe fn reply_bind_buffer_memory2(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkCreateBuffer`.
pub unsafe fn create_buffer(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::BufferCreateInfo<'_>,
    p_buffer: *mut vk::Buffer,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_buffer);
}

/// The reply to `vkCreateBuffer`.
pub unsafe fn reply_create_buffer(e: &mut Encoder, result: vk::Result, p_buffer: *mut vk::Buffer) {
    e.value(&result);
    e.made(p_buffer, 1);
}

/// `vkDestroyBuffer`.
pub unsafe fn destroy_buffer(e: &mut Encoder, device: vk::Device, buffer: vk::Buffer) {
    e.value(&device);
    e.value(&buffer);
}

/// `vkGetBufferDeviceAddress`.
pub unsafe fn get_buffer_device_address(
    e: &mut Encoder,
    device: vk::Device,
    p_info: *const vk::BufferDeviceAddressInfo<'_>,
) {
    e.value(&device);
    e.pointer(p_info);
}

/// The reply to `vkGetBufferDeviceAddress`.
pub unsafe fn reply_get_buffer_device_address(e: &mut Encoder, result: vk::DeviceAddress) {
    e.value(&result);
}

/// `vkGetBufferMemoryRequirements`.
pub unsafe fn get_buffer_memory_requirements(
    e: &mut Encoder,
    device: vk::Device,
    buffer: vk::Buffer,
    p_memory_requirements: *mut vk::MemoryRequirements,
) {
    e.value(&device);
    e.value(&buffer);
    (*p_memory_requirements).encode_request(e);
}

/// The reply to `vkGetBufferMemoryRequirements`.
pub unsafe fn reply_get_buffer_memory_requirements(
    e: &mut Encoder,
    p_memory_requirements: *mut vk::MemoryRequirements,
) {
    e.value(&*p_memory_requirements);
}

/// `vkGetBufferMemoryRequirements2`.
pub unsafe fn get_buffer_memory_requirements2(
    e: &mut Encoder,
    device: vk::Device,
    p_info: *const vk::BufferMemoryRequirementsInfo2<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    e.value(&device);
    e.pointer(p_info);
    (*p_memory_requirements).encode_request(e);
}

/// The reply to `vkGetBufferMemoryRequirements2`.
pub unsafe fn reply_get_buffer_memory_requirements2(
    e: &mut Encoder,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    e.value(&*p_memory_requirements);
}

/// `vkGetDeviceBufferMemoryRequirements`.
pub unsafe fn get_device_buffer_memory_requirements(
    e: &mut Encoder,
    device: vk::Device,
    p_info: *const vk::DeviceBufferMemoryRequirements<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    e.value(&device);
    e.pointer(p_info);
    (*p_memory_requirements).encode_request(e);
}

/// The reply to `vkGetDeviceBufferMemoryRequirements`.
pub unsafe fn reply_get_device_buffer_memory_requirements(
    e: &mut Encoder,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    e.value(&*p_memory_requirements);
}
