// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `pipeline_layout`.

use super::prelude::*;

/// Stores the reply to `vkCreatePipelineLayout`.
pub unsafe fn create_pipeline_layout(
    d: &mut Decoder<'_>,
    p_pipeline_layout: *mut vk::PipelineLayout,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_pipeline_layout, 1)?;
    d.finish()?;
    Ok(result)
}
