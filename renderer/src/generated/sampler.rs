// Written by `cargo xtask codegen`; do not edit.
//! Replay of `sampler`.

use super::prelude::*;

/// `vkCreateSampler`.
pub(super) fn create_sampler(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::sampler::CreateSampler::decode(d)?;
    d.finish()?;
    let f = replayer.functions().create_sampler.ok_or(MISSING)?;
    let mut sampler = [vk::Sampler::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), sampler.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.sampler], &sampler, |e| unsafe {
        encode::sampler::reply_create_sampler(e, result, sampler.as_ptr().cast_mut())
    })
}

/// `vkDestroySampler`.
pub(super) fn destroy_sampler(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::sampler::DestroySampler::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_sampler.ok_or(MISSING)?;
    let Some(sampler) = replayer.retire(vk::Sampler::TYPE, a.sampler) else { return Ok(()) };
    unsafe { f(a.device, vk::Sampler::from_raw(sampler), ptr::null()) };
    Ok(())
}
