// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `framebuffer`.

use super::prelude::*;

/// Stores the reply to `vkCreateFramebuffer`.
pub unsafe fn create_framebuffer(
    d: &mut Decoder<'_>,
    p_framebuffer: *mut vk::Framebuffer,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_framebuffer, 1)?;
    d.finish()?;
    Ok(result)
}
