//! `VkBuffer`: its creation is posted, what it needs of memory is remembered by what it was created with.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

mod requirements;

use std::sync::{Arc, OnceLock};

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::encode::buffer as encode;
use protocol::vulkan::generated::opcode;
use protocol::wire::message::MemoryRange;

use super::bound_memory::{BoundMemory, store_status};
use super::memory_requirements::{RequirementsMemo, after_device};
use crate::app_pointer;
use crate::beyond;
use crate::forward;
use crate::mapped_memory::BufferWrite;
use crate::object::Device;
use crate::slab::Slab;

pub(crate) use requirements::{
    get_buffer_device_address, get_buffer_memory_requirements, get_buffer_memory_requirements2,
    get_buffer_opaque_capture_address, get_device_buffer_memory_requirements,
};

/// A buffer, as the guest knows it.
#[derive(Debug)]
pub struct Buffer {
    /// Bytes.
    pub size: u64,
    /// `VkBufferUsageFlags2KHR`, from whichever struct the app used.
    pub usage: vk::BufferUsageFlags2KHR,
    /// Encoded creation without its size: buffers that agree in it need memory of one kind.
    class: Arc<[u8]>,
    bound: OnceLock<BoundMemory>,
}

/// The buffers of a device.
#[derive(Debug, Default)]
pub struct Buffers {
    slab: Slab<Arc<Buffer>>,
    requirements: RequirementsMemo,
}

/// Usages through which the device only reads.
const READ_ONLY: vk::BufferUsageFlags2KHR = vk::BufferUsageFlags2KHR::from_raw(
    vk::BufferUsageFlags2KHR::TRANSFER_SRC.as_raw()
        | vk::BufferUsageFlags2KHR::UNIFORM_TEXEL_BUFFER.as_raw()
        | vk::BufferUsageFlags2KHR::UNIFORM_BUFFER.as_raw()
        | vk::BufferUsageFlags2KHR::INDEX_BUFFER.as_raw()
        | vk::BufferUsageFlags2KHR::VERTEX_BUFFER.as_raw()
        | vk::BufferUsageFlags2KHR::INDIRECT_BUFFER.as_raw(),
);

/// Usages through which the device writes a buffer without a copy that names it.
fn is_device_writable(usage: vk::BufferUsageFlags2KHR) -> bool {
    usage.intersects(
        vk::BufferUsageFlags2KHR::STORAGE_BUFFER
            | vk::BufferUsageFlags2KHR::STORAGE_TEXEL_BUFFER
            | vk::BufferUsageFlags2KHR::SHADER_DEVICE_ADDRESS
            | vk::BufferUsageFlags2KHR::TRANSFORM_FEEDBACK_BUFFER_EXT
            | vk::BufferUsageFlags2KHR::TRANSFORM_FEEDBACK_COUNTER_BUFFER_EXT
            | vk::BufferUsageFlags2KHR::ACCELERATION_STRUCTURE_STORAGE,
    )
}

impl Buffers {
    /// The buffer; `None` for null.
    pub fn lookup(&self, id: u64) -> Option<Arc<Buffer>> {
        self.slab.lookup(id)
    }

    /// The host-visible memory behind a write.
    pub fn written_range(&self, write: &BufferWrite) -> Option<MemoryRange> {
        let buffer = self.slab.lookup(write.buffer)?;
        let bound = buffer.bound.get().filter(|bound| bound.host_visible)?;
        let size = write.size.min(buffer.size.saturating_sub(write.offset));
        let offset = bound.offset.saturating_add(write.offset);
        (size > 0).then_some(MemoryRange { memory: bound.memory, offset, size })
    }

    /// The buffer's binding.
    pub fn bound(&self, id: u64) -> Option<BoundMemory> {
        self.slab.lookup(id)?.bound.get().copied()
    }
}

/// `vkCreateBuffer`.
pub(crate) unsafe fn create_buffer(
    device: vk::Device,
    p_create_info: *const vk::BufferCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_buffer: *mut vk::Buffer,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_create_info };
    // SAFETY: a valid chain, as valid usage demands.
    let usage = unsafe { usage_of(info) };
    // SAFETY: as above.
    let class = unsafe { class_of(device, info) };
    let asks = beyond::buffer(object.physical_device().limits(), info);
    // SAFETY: the app's create info, and its output, valid as valid usage demands.
    let encode = |e: &mut Encoder| unsafe { encode::create_buffer(e, device, p_create_info, p_buffer) };
    // SAFETY: valid to write to, as valid usage demands.
    let result = unsafe { forward::create(object, asks, opcode::CREATE_BUFFER, p_buffer, encode) };
    if result == vk::Result::SUCCESS {
        let buffer = Buffer { size: info.size, usage, class, bound: OnceLock::new() };
        // SAFETY: written above.
        object.objects().buffers.slab.insert(unsafe { *p_buffer }.as_raw(), Arc::new(buffer));
    }
    result
}

/// `vkDestroyBuffer`.
pub(crate) unsafe fn destroy_buffer(
    device: vk::Device,
    buffer: vk::Buffer,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if buffer.is_null() {
        return;
    }
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let id = buffer.as_raw();
    object.objects().buffers.slab.remove(id);
    object.objects().buffer_addresses.forget(id);
    object.objects().device_writable.remove(vk::ObjectType::BUFFER, id);
    forward::post(object, opcode::DESTROY_BUFFER, |encoder| {
        // SAFETY: handles only.
        unsafe { encode::destroy_buffer(encoder, device, buffer) };
    });
    object.ids().free(vk::ObjectType::BUFFER, id);
}

/// `vkBindBufferMemory`.
pub(crate) unsafe fn bind_buffer_memory(
    device: vk::Device,
    buffer: vk::Buffer,
    memory: vk::DeviceMemory,
    memory_offset: vk::DeviceSize,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let sent = forward::attempt(object, false, opcode::BIND_BUFFER_MEMORY, |encoder| {
        // SAFETY: handles only.
        unsafe { encode::bind_buffer_memory(encoder, device, buffer, memory, memory_offset) };
    });
    match sent {
        Ok(()) => bound(object, buffer, memory, memory_offset),
        Err(result) => return result,
    }
    vk::Result::SUCCESS
}

/// `vkBindBufferMemory2`.
pub(crate) unsafe fn bind_buffer_memory2(
    device: vk::Device,
    bind_info_count: u32,
    p_bind_infos: *const vk::BindBufferMemoryInfo<'_>,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: as many as the count says, as valid usage demands.
    let infos = unsafe { app_pointer::slice(p_bind_infos, bind_info_count) };
    let sent = forward::attempt(object, false, opcode::BIND_BUFFER_MEMORY2, |encoder| {
        // SAFETY: the app's array, valid as valid usage demands.
        unsafe { encode::bind_buffer_memory2(encoder, device, bind_info_count, p_bind_infos) };
    });
    let result = sent.map_or_else(|result| result, |()| vk::Result::SUCCESS);
    for info in infos {
        if result == vk::Result::SUCCESS {
            bound(object, info.buffer, info.memory, info.memory_offset);
        }
        // SAFETY: a valid chain, as valid usage demands.
        unsafe { store_status(info.p_next, result) };
    }
    result
}

fn bound(device: &Device, handle: vk::Buffer, memory: vk::DeviceMemory, offset: u64) {
    let Some(buffer) = device.objects().buffers.lookup(handle.as_raw()) else { return };
    let memory = memory.as_raw();
    let host_visible = device.memories().is_host_visible(memory);
    if !READ_ONLY.contains(buffer.usage) {
        device.memories().set_device_writes(memory);
    }
    if host_visible && is_device_writable(buffer.usage) {
        let range = MemoryRange { memory, offset, size: buffer.size };
        device.objects().device_writable.insert(vk::ObjectType::BUFFER, handle.as_raw(), range);
    }
    // A buffer is bound once; a second time is the app's mistake, and changes nothing here.
    let _ = buffer.bound.set(BoundMemory { memory, offset, host_visible });
}

/// # Safety
/// `info` and its chain are valid.
unsafe fn usage_of(info: &vk::BufferCreateInfo<'_>) -> vk::BufferUsageFlags2KHR {
    // SAFETY: by this function's contract.
    let flags2 = unsafe { app_pointer::find_in_chain::<vk::BufferUsageFlags2CreateInfoKHR<'_>>(info.p_next) };
    flags2.map_or_else(
        || vk::BufferUsageFlags2KHR::from_raw(u64::from(info.usage.as_raw())),
        |flags2| flags2.usage,
    )
}

/// # Safety
/// `info` and its chain are valid.
unsafe fn class_of(device: vk::Device, info: &vk::BufferCreateInfo<'_>) -> Arc<[u8]> {
    let mut sizeless = *info;
    sizeless.size = 0;
    let mut null = vk::Buffer::null();
    let mut encoder = Encoder::new();
    // SAFETY: a copy of a valid create info, and a local for the id.
    unsafe { encode::create_buffer(&mut encoder, device, &raw const sizeless, &raw mut null) };
    after_device(&encoder).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_is_a_range_of_host_visible_memory_or_nothing() {
        let buffers = Buffers::default();
        let insert = |id, bound| {
            let usage = vk::BufferUsageFlags2KHR::TRANSFER_DST;
            let buffer = Buffer { size: 100, usage, class: Arc::new([]), bound: OnceLock::new() };
            if let Some(bound) = bound {
                buffer.bound.set(bound).unwrap();
            }
            buffers.slab.insert(id, Arc::new(buffer));
        };
        insert(1, Some(BoundMemory { memory: 9, offset: 1000, host_visible: true }));
        insert(2, Some(BoundMemory { memory: 8, offset: 0, host_visible: false }));
        insert(3, None);
        let write = |buffer, offset, size| buffers.written_range(&BufferWrite { buffer, offset, size });
        assert_eq!(write(1, 90, vk::WHOLE_SIZE), Some(MemoryRange { memory: 9, offset: 1090, size: 10 }));
        assert_eq!(write(1, 0, 4), Some(MemoryRange { memory: 9, offset: 1000, size: 4 }));
        assert_eq!(write(1, 100, 4), None);
        assert_eq!(write(2, 0, 4), None);
        assert_eq!(write(3, 0, 4), None);
        assert_eq!(write(4, 0, 4), None);
    }
}
