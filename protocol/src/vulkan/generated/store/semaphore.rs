// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `semaphore`.

use super::prelude::*;

/// Stores the reply to `vkCreateSemaphore`.
pub unsafe fn create_semaphore(
    d: &mut Decoder<'_>,
    p_semaphore: *mut vk::Semaphore,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_semaphore, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetSemaphoreCounterValue`.
pub unsafe fn get_semaphore_counter_value(
    d: &mut Decoder<'_>,
    p_value: *mut u64,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        d.store_value::<u64>(p_value.cast())?;
    }
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkSignalSemaphore`.
pub unsafe fn signal_semaphore(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkWaitSemaphores`.
pub unsafe fn wait_semaphores(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}
