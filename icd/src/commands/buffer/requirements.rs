//! Memory requirements and addresses of buffers.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::sync::Arc;

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::generated::encode::buffer as encode;
use protocol::vulkan::generated::opcode;
use protocol::vulkan::generated::store::buffer as store;

use super::super::addresses::Place;
use super::super::memory_requirements::Requirements;
use super::class_of;
use crate::answers::Question;
use crate::app_pointer;
use crate::forward;
use crate::object::Device;

/// `vkGetBufferOpaqueCaptureAddress`: 0, as capture and replay is not offered. Programs ask without it.
///
/// # Safety
/// As Vulkan demands.
#[must_use]
pub(crate) unsafe fn get_buffer_opaque_capture_address(
    _device: vk::Device,
    _p_info: *const vk::BufferDeviceAddressInfo<'_>,
) -> u64 {
    0
}

/// `vkGetBufferMemoryRequirements`.
pub(crate) unsafe fn get_buffer_memory_requirements(
    device: vk::Device,
    buffer: vk::Buffer,
    p_memory_requirements: *mut vk::MemoryRequirements,
) {
    // SAFETY: a live device, as valid usage demands.
    let requirements = unsafe { of_buffer(device, buffer) };
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { app_pointer::store(p_memory_requirements, requirements.base()) };
}

/// `vkGetBufferMemoryRequirements2`.
pub(crate) unsafe fn get_buffer_memory_requirements2(
    device: vk::Device,
    p_info: *const vk::BufferMemoryRequirementsInfo2<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    // SAFETY: a valid struct, as valid usage demands.
    let buffer = unsafe { (*p_info).buffer };
    // SAFETY: a live device, as valid usage demands.
    let requirements = unsafe { of_buffer(device, buffer) };
    // SAFETY: a valid struct with a valid chain, as valid usage demands.
    unsafe { requirements.store(p_memory_requirements) };
}

/// `vkGetDeviceBufferMemoryRequirements`.
pub(crate) unsafe fn get_device_buffer_memory_requirements(
    device: vk::Device,
    p_info: *const vk::DeviceBufferMemoryRequirements<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let create_info = unsafe { (*p_info).p_create_info };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*create_info };
    // SAFETY: a valid struct with a valid chain, as valid usage demands.
    let class = unsafe { class_of(device, info) };
    let requirements = of_class(object, &class, info.size, || {
        Requirements::ask(
            object,
            opcode::GET_DEVICE_BUFFER_MEMORY_REQUIREMENTS,
            // SAFETY: the app's info, and an output struct that lives.
            |encoder, out| unsafe {
                encode::get_device_buffer_memory_requirements(encoder, device, p_info, out)
            },
            // SAFETY: an output struct that lives.
            |decoder, out| unsafe { store::get_device_buffer_memory_requirements(decoder, out) },
        )
    });
    // SAFETY: a valid struct with a valid chain, as valid usage demands.
    unsafe { requirements.store(p_memory_requirements) };
}

/// `vkGetBufferDeviceAddress`: an address stays for the buffer's life.
pub(crate) unsafe fn get_buffer_device_address(
    device: vk::Device,
    p_info: *const vk::BufferDeviceAddressInfo<'_>,
) -> vk::DeviceAddress {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let id = unsafe { (*p_info).buffer }.as_raw();
    let objects = object.objects();
    let bound = objects.buffers.bound(id);
    let place = bound.map(|bound| Place { memory: bound.memory, offset: bound.offset });
    objects.buffer_addresses.address(object, vk::ObjectType::BUFFER, id, place, || {
        forward::call(
            object,
            opcode::GET_BUFFER_DEVICE_ADDRESS,
            // SAFETY: the app's info, valid as valid usage demands.
            |encoder| unsafe { encode::get_buffer_device_address(encoder, device, p_info) },
            |decoder| decoder.u64(),
        )
    })
}

/// # Safety
/// `device` is live.
unsafe fn of_buffer(device: vk::Device, handle: vk::Buffer) -> Requirements {
    // SAFETY: by this function's contract.
    let object = unsafe { Device::from_handle(device) };
    let Some(buffer) = object.objects().buffers.lookup(handle.as_raw()) else {
        return Requirements::of_lost_device(0);
    };
    of_class(object, &buffer.class, buffer.size, || {
        let info = vk::BufferMemoryRequirementsInfo2::default().buffer(handle);
        Requirements::ask(
            object,
            opcode::GET_BUFFER_MEMORY_REQUIREMENTS2,
            // SAFETY: structs that live.
            |encoder, out| unsafe {
                encode::get_buffer_memory_requirements2(encoder, device, &raw const info, out)
            },
            // SAFETY: an output struct that lives.
            |decoder, out| unsafe { store::get_buffer_memory_requirements2(decoder, out) },
        )
    })
}

/// Requirements of a buffer of `size` bytes. Alignment and memory types are equal within a class, and the size is
/// never more than the buffer's rounded up to the alignment (Vulkan 1.3, maintenance4), so that one answer serves a
/// class; a host that does otherwise is asked each time.
fn of_class(
    device: &Device,
    class: &Arc<[u8]>,
    size: u64,
    ask: impl FnOnce() -> Result<Requirements, vk::Result>,
) -> Requirements {
    let memo = &device.objects().buffers.requirements;
    if let Some(known) = memo.lookup(device, Question::BufferRequirements, class) {
        return Requirements { size: size.next_multiple_of(known.alignment), ..known };
    }
    let Ok(asked) = ask() else { return Requirements::of_lost_device(size) };
    if asked.size <= size.next_multiple_of(asked.alignment) {
        memo.insert(device, Question::BufferRequirements, class, asked);
    }
    asked
}
