// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `queue`.

use super::prelude::*;

/// Stores the reply to `vkQueueBindSparse`.
pub unsafe fn queue_bind_sparse(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkQueueSubmit`.
pub unsafe fn queue_submit(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkQueueSubmit2`.
pub unsafe fn queue_submit2(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkQueueWaitIdle`.
pub unsafe fn queue_wait_idle(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}
