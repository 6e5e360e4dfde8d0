// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `buffer`.

use super::prelude::*;

/// Stores the reply to `vkBindBufferMemory`.
pub unsafe fn bind_buffer_memory(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkBindBufferMemory2`.
pub unsafe fn bind_buffer_memory2(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkCreateBuffer`.
pub unsafe fn create_buffer(
    d: &mut Decoder<'_>,
    p_buffer: *mut vk::Buffer,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_buffer, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetBufferDeviceAddress`.
pub unsafe fn get_buffer_device_address(d: &mut Decoder<'_>) -> Result<vk::DeviceAddress, DecodeError> {
    let result: vk::DeviceAddress = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetBufferMemoryRequirements`.
pub unsafe fn get_buffer_memory_requirements(
    d: &mut Decoder<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements,
) -> Result<(), DecodeError> {
    d.store_value::<vk::MemoryRequirements>(p_memory_requirements.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetBufferMemoryRequirements2`.
pub unsafe fn get_buffer_memory_requirements2(
    d: &mut Decoder<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::MemoryRequirements2<'_>>(p_memory_requirements.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetDeviceBufferMemoryRequirements`.
pub unsafe fn get_device_buffer_memory_requirements(
    d: &mut Decoder<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::MemoryRequirements2<'_>>(p_memory_requirements.cast())?;
    d.finish()
}
