// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `descriptor_pool`.

use super::prelude::*;

/// Stores the reply to `vkCreateDescriptorPool`.
pub unsafe fn create_descriptor_pool(
    d: &mut Decoder<'_>,
    p_descriptor_pool: *mut vk::DescriptorPool,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_descriptor_pool, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkFreeDescriptorSets`.
pub unsafe fn free_descriptor_sets(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkResetDescriptorPool`.
pub unsafe fn reset_descriptor_pool(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}
