// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `command_pool`.

use super::prelude::*;

/// Stores the reply to `vkCreateCommandPool`.
pub unsafe fn create_command_pool(
    d: &mut Decoder<'_>,
    p_command_pool: *mut vk::CommandPool,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_command_pool, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkResetCommandPool`.
pub unsafe fn reset_command_pool(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}
