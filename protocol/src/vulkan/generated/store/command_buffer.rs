// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `command_buffer`.

use super::prelude::*;

/// Stores the reply to `vkAllocateCommandBuffers`.
pub unsafe fn allocate_command_buffers(
    d: &mut Decoder<'_>,
    p_allocate_info: *const vk::CommandBufferAllocateInfo<'_>,
    p_command_buffers: *mut vk::CommandBuffer,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_command_buffers, (*p_allocate_info).command_buffer_count as usize)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkBeginCommandBuffer`.
pub unsafe fn begin_command_buffer(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkEndCommandBuffer`.
pub unsafe fn end_command_buffer(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkResetCommandBuffer`.
pub unsafe fn reset_command_buffer(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}
