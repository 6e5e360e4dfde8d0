// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `event`.

use super::prelude::*;

/// Stores the reply to `vkCreateEvent`.
pub unsafe fn create_event(d: &mut Decoder<'_>, p_event: *mut vk::Event) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_event, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetEventStatus`.
pub unsafe fn get_event_status(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkResetEvent`.
pub unsafe fn reset_event(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkSetEvent`.
pub unsafe fn set_event(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}
