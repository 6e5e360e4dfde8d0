// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `image_view`.

use super::prelude::*;

/// Stores the reply to `vkCreateImageView`.
pub unsafe fn create_image_view(
    d: &mut Decoder<'_>,
    p_view: *mut vk::ImageView,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_view, 1)?;
    d.finish()?;
    Ok(result)
}
