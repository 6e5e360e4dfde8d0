// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `sampler`.

use super::prelude::*;

/// Stores the reply to `vkCreateSampler`.
pub unsafe fn create_sampler(
    d: &mut Decoder<'_>,
    p_sampler: *mut vk::Sampler,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_sampler, 1)?;
    d.finish()?;
    Ok(result)
}
