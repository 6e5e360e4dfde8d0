// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `render_pass`.

use super::prelude::*;

/// Stores the reply to `vkCreateRenderPass`.
pub unsafe fn create_render_pass(
    d: &mut Decoder<'_>,
    p_render_pass: *mut vk::RenderPass,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_render_pass, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkCreateRenderPass2`.
pub unsafe fn create_render_pass2(
    d: &mut Decoder<'_>,
    p_render_pass: *mut vk::RenderPass,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_render_pass, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetRenderAreaGranularity`.
pub unsafe fn get_render_area_granularity(
    d: &mut Decoder<'_>,
    p_granularity: *mut vk::Extent2D,
) -> Result<(), DecodeError> {
    d.store_value::<vk::Extent2D>(p_granularity.cast())?;
    d.finish()
}
