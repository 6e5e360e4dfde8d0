// Written by `cargo xtask codegen`; do not edit.
//! Replay of `sampler_ycbcr_conversion`.

use super::prelude::*;

/// `vkCreateSamplerYcbcrConversion`.
pub(super) fn create_sampler_ycbcr_conversion(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::sampler_ycbcr_conversion::CreateSamplerYcbcrConversion::decode(d)?;
    d.finish()?;
    let f = replayer.functions().create_sampler_ycbcr_conversion.ok_or(MISSING)?;
    let mut ycbcr_conversion = [vk::SamplerYcbcrConversion::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), ycbcr_conversion.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.ycbcr_conversion], &ycbcr_conversion, |e| unsafe {
        encode::sampler_ycbcr_conversion::reply_create_sampler_ycbcr_conversion(
            e,
            result,
            ycbcr_conversion.as_ptr().cast_mut(),
        )
    })
}

/// `vkDestroySamplerYcbcrConversion`.
pub(super) fn destroy_sampler_ycbcr_conversion(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::sampler_ycbcr_conversion::DestroySamplerYcbcrConversion::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_sampler_ycbcr_conversion.ok_or(MISSING)?;
    let Some(ycbcr_conversion) = replayer.retire(vk::SamplerYcbcrConversion::TYPE, a.ycbcr_conversion) else {
        return Ok(());
    };
    unsafe { f(a.device, vk::SamplerYcbcrConversion::from_raw(ycbcr_conversion), ptr::null()) };
    Ok(())
}
