// Written by `cargo xtask codegen`; do not edit.
//! Replay of `buffer`.

use super::prelude::*;

/// `vkBindBufferMemory`.
pub(super) fn bind_buffer_memory(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::buffer::BindBufferMemory::decode(d)?;
    d.finish()?;
    let f = replayer.functions().bind_buffer_memory.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.buffer, a.memory, a.memory_offset) };
    answer(replayer, call, opcode::BIND_BUFFER_MEMORY, result, |e| unsafe {
        encode::buffer::reply_bind_buffer_memory(e, result)
    });
    Ok(())
}

/// `vkBindBufferMemory2`.
pub(super) fn bind_buffer_memory2(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::buffer::BindBufferMemory2::decode(d)?;
    d.finish()?;
    let f = replayer.functions().bind_buffer_memory2.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.bind_info_count, a.bind_infos.as_ptr()) };
    answer(replayer, call, opcode::BIND_BUFFER_MEMORY2, result, |e| unsafe {
        encode::buffer::reply_bind_buffer_memory2(e, result)
    });
    Ok(())
}

/// `vkCreateBuffer`.
pub(super) fn create_buffer(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::buffer::CreateBuffer::decode(d)?;
    d.finish()?;
    let f = replayer.functions().create_buffer.ok_or(MISSING)?;
    let mut buffer = [vk::Buffer::null()];
    let result = unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), buffer.as_mut_ptr()) };
    made(replayer, call, result, &[a.buffer], &buffer, |e| unsafe {
        encode::buffer::reply_create_buffer(e, result, buffer.as_ptr().cast_mut())
    })
}

/// `vkDestroyBuffer`.
pub(super) fn destroy_buffer(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::buffer::DestroyBuffer::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_buffer.ok_or(MISSING)?;
    let Some(buffer) = replayer.retire(vk::Buffer::TYPE, a.buffer) else { return Ok(()) };
    unsafe { f(a.device, vk::Buffer::from_raw(buffer), ptr::null()) };
    Ok(())
}

/// `vkGetBufferDeviceAddress`.
pub(super) fn get_buffer_device_address(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::buffer::GetBufferDeviceAddress::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_buffer_device_address.ok_or(MISSING)?;
    let result = unsafe { f(a.device, ptr::from_ref(a.info)) };
    answer(replayer, call, opcode::GET_BUFFER_DEVICE_ADDRESS, vk::Result::SUCCESS, |e| unsafe {
        encode::buffer::reply_get_buffer_device_address(e, result)
    });
    Ok(())
}

/// `vkGetBufferMemoryRequirements`.
pub(super) fn get_buffer_memory_requirements(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::buffer::GetBufferMemoryRequirements::decode(d)?;
    d.finish()?;
    commands::buffer::get_buffer_memory_requirements(replayer, &a, call)
}

/// `vkGetBufferMemoryRequirements2`.
pub(super) fn get_buffer_memory_requirements2(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::buffer::GetBufferMemoryRequirements2::decode(d)?;
    d.finish()?;
    commands::buffer::get_buffer_memory_requirements2(replayer, &a, call)
}

/// `vkGetDeviceBufferMemoryRequirements`.
pub(super) fn get_device_buffer_memory_requirements(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::buffer::GetDeviceBufferMemoryRequirements::decode(d)?;
    d.finish()?;
    commands::buffer::get_device_buffer_memory_requirements(replayer, &a, call)
}
