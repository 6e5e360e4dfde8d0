// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `sampler_ycbcr_conversion`.

use super::prelude::*;

/// Stores the reply to `vkCreateSamplerYcbcrConversion`.
pub unsafe fn create_sampler_ycbcr_conversion(
    d: &mut Decoder<'_>,
    p_ycbcr_conversion: *mut vk::SamplerYcbcrConversion,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_ycbcr_conversion, 1)?;
    d.finish()?;
    Ok(result)
}
