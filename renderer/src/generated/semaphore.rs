// Written by `cargo xtask codegen`; do not edit.
//! Replay of `semaphore`.

use super::prelude::*;

/// `vkCreateSemaphore`.
pub(super) fn create_semaphore(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::semaphore::CreateSemaphore::decode(d)?;
    d.finish()?;
    let f = replayer.functions().create_semaphore.ok_or(MISSING)?;
    let mut semaphore = [vk::Semaphore::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), semaphore.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.semaphore], &semaphore, |e| unsafe {
        encode::semaphore::reply_create_semaphore(e, result, semaphore.as_ptr().cast_mut())
    })
}

/// `vkDestroySemaphore`.
pub(super) fn destroy_semaphore(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::semaphore::DestroySemaphore::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_semaphore.ok_or(MISSING)?;
    let Some(semaphore) = replayer.retire(vk::Semaphore::TYPE, a.semaphore) else { return Ok(()) };
    unsafe { f(a.device, vk::Semaphore::from_raw(semaphore), ptr::null()) };
    Ok(())
}

/// `vkSignalSemaphore`.
pub(super) fn signal_semaphore(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::semaphore::SignalSemaphore::decode(d)?;
    d.finish()?;
    commands::semaphore::signal_semaphore(replayer, &a, call)
}
