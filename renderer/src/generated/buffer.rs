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
    commands::buffer::bind_buffer_memory(replayer, &a, call)
}

/// `vkBindBufferMemory2`.
pub(super) fn bind_buffer_memory2(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::buffer::BindBufferMemory2::decode(d)?;
    d.finish()?;
    commands::buffer::bind_buffer_memory2(replayer, &a, call)
}

/// `vkCreateBuffer`.
pub(super) fn create_buffer(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::buffer::CreateBuffer::decode(d)?;
    d.finish()?;
    commands::buffer::create_buffer(replayer, &a, call)
}

/// `vkDestroyBuffer`.
pub(super) fn destroy_buffer(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::buffer::DestroyBuffer::decode(d)?;
    d.finish()?;
    commands::buffer::destroy_buffer(replayer, &a, call)
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
