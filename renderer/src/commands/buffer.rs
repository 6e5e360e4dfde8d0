//! Buffers: created, bound and asked for their requirements, with the guest's memory types.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::buffer as decode;
use protocol::vulkan::generated::encode::buffer as encode;
use protocol::wire::message::ForetoldAddress;

use super::{MISSING, memory_requirements};
use crate::replayer::Replayer;

/// `vkCreateBuffer`.
pub(crate) fn create_buffer(
    replayer: &Replayer,
    args: &decode::CreateBuffer<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    // SAFETY: decoded.
    let made =
        replayer.room_for(1).and_then(|()| unsafe { device.ash().create_buffer(args.create_info, None) });
    let made = made.map(|buffer| buffer.as_raw());
    if let Ok(raw) = made {
        device.extents().buffers.insert(raw, args.create_info.size);
    }
    replayer.created(vk::ObjectType::BUFFER, args.buffer, made, call)
}

/// `vkDestroyBuffer`.
pub(crate) fn destroy_buffer(
    replayer: &Replayer,
    args: &decode::DestroyBuffer,
    _call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    if let Some(raw) = replayer.retire(vk::ObjectType::BUFFER, args.buffer) {
        // SAFETY: retired; the app (and `HostWait` for it) answers for the device being done with it.
        unsafe { device.ash().destroy_buffer(vk::Buffer::from_raw(raw), None) };
    }
    Ok(())
}

/// A guest that has foretold an address wrongly loses its device: its app uses what is not there.
pub(crate) fn check_address(replayer: &Replayer, message: &ForetoldAddress) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let (raw_device, functions) = (device.ash().handle(), device.functions());
    let ty = vk::ObjectType::from_raw(message.object_type);
    let raw = replayer.session().objects().handle(ty, message.id, replayer.parent())?;
    let address = match ty {
        vk::ObjectType::BUFFER => {
            let get = functions.get_buffer_device_address.ok_or(MISSING)?;
            let info = vk::BufferDeviceAddressInfo::default().buffer(vk::Buffer::from_raw(raw));
            // SAFETY: a live buffer of this device.
            unsafe { get(raw_device, &raw const info) }
        }
        vk::ObjectType::ACCELERATION_STRUCTURE_KHR => {
            let get = functions.get_acceleration_structure_device_address_khr.ok_or(MISSING)?;
            let structure = vk::AccelerationStructureKHR::from_raw(raw);
            let info =
                vk::AccelerationStructureDeviceAddressInfoKHR::default().acceleration_structure(structure);
            // SAFETY: a live acceleration structure of this device.
            unsafe { get(raw_device, &raw const info) }
        }
        _ => return Err(DecodeError::Breach("an address of what has none")),
    };
    if address != message.address {
        replayer.lose_device(vk::Result::ERROR_UNKNOWN, "a device address was foretold wrongly");
    }
    Ok(())
}

/// `vkBindBufferMemory`.
pub(crate) fn bind_buffer_memory(
    replayer: &Replayer,
    args: &decode::BindBufferMemory,
    call: u32,
) -> Result<(), DecodeError> {
    let info = vk::BindBufferMemoryInfo::default()
        .buffer(args.buffer)
        .memory(args.memory)
        .memory_offset(args.memory_offset);
    bind(replayer, &[info], call)
}

/// `vkBindBufferMemory2`.
pub(crate) fn bind_buffer_memory2(
    replayer: &Replayer,
    args: &decode::BindBufferMemory2<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    bind(replayer, args.bind_infos, call)
}

fn bind(replayer: &Replayer, infos: &[vk::BindBufferMemoryInfo<'_>], call: u32) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let mut bindings = Vec::with_capacity(infos.len());
    for info in infos {
        // SAFETY: a live buffer.
        let needed = unsafe { device.ash().get_buffer_memory_requirements(info.buffer) };
        let (memory, offset) =
            memory_requirements::bound_at(device, info.memory, info.memory_offset, needed)?;
        bindings.push(info.memory(memory).memory_offset(offset));
    }
    // SAFETY: decoded with live handles; the memory is large enough.
    let bound = unsafe { device.ash().bind_buffer_memory2(&bindings) };
    if call != 0 {
        replayer.done(bound, "a buffer could not be bound", call);
        return Ok(());
    }
    bound.map_err(DecodeError::Refused)
}

/// `vkGetBufferMemoryRequirements`.
pub(crate) fn get_buffer_memory_requirements(
    replayer: &Replayer,
    args: &decode::GetBufferMemoryRequirements,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    // SAFETY: a live buffer.
    let mut needed = unsafe { device.ash().get_buffer_memory_requirements(args.buffer) };
    memory_requirements::translate(device, &mut needed);
    // SAFETY: the requirements live across the call.
    replayer.reply(call, |e| unsafe { encode::reply_get_buffer_memory_requirements(e, &raw mut needed) });
    Ok(())
}

/// `vkGetBufferMemoryRequirements2`.
pub(crate) fn get_buffer_memory_requirements2(
    replayer: &Replayer,
    args: &decode::GetBufferMemoryRequirements2<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    // SAFETY: decoded: the struct and its chain live in the arena and are nobody else's.
    let needed = unsafe { &mut *args.memory_requirements };
    // SAFETY: decoded with a live buffer.
    unsafe { device.ash().get_buffer_memory_requirements2(args.info, needed) };
    memory_requirements::translate(device, &mut needed.memory_requirements);
    // SAFETY: as above.
    replayer.reply(call, |e| unsafe { encode::reply_get_buffer_memory_requirements2(e, needed) });
    Ok(())
}

/// `vkGetDeviceBufferMemoryRequirements`.
pub(crate) fn get_device_buffer_memory_requirements(
    replayer: &Replayer,
    args: &decode::GetDeviceBufferMemoryRequirements<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    // SAFETY: decoded: the struct and its chain live in the arena and are nobody else's.
    let needed = unsafe { &mut *args.memory_requirements };
    let get = device.functions().get_device_buffer_memory_requirements.ok_or(MISSING)?;
    // SAFETY: decoded.
    unsafe { get(args.device, args.info, needed) };
    memory_requirements::translate(device, &mut needed.memory_requirements);
    // SAFETY: as above.
    replayer.reply(call, |e| unsafe { encode::reply_get_device_buffer_memory_requirements(e, needed) });
    Ok(())
}
