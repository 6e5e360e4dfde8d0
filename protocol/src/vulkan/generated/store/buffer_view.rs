// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `buffer_view`.

use super::prelude::*;

/// Stores the reply to `vkCreateBufferView`.
pub unsafe fn create_buffer_view(
    d: &mut Decoder<'_>,
    p_view: *mut vk::BufferView,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_view, 1)?;
    d.finish()?;
    Ok(result)
}
