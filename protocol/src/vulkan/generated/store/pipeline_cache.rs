// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `pipeline_cache`.

use super::prelude::*;

/// Stores the reply to `vkCreatePipelineCache`.
pub unsafe fn create_pipeline_cache(
    d: &mut Decoder<'_>,
    p_pipeline_cache: *mut vk::PipelineCache,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_pipeline_cache, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetPipelineCacheData`.
pub unsafe fn get_pipeline_cache_data(
    d: &mut Decoder<'_>,
    p_data_size: *mut usize,
    p_data: *mut c_void,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        let p_data_size_now: usize = d.value()?;
        d.store_array::<u8>(p_data.cast(), *p_data_size as usize, p_data_size_now as usize)?;
        *p_data_size = p_data_size_now;
    }
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkMergePipelineCaches`.
pub unsafe fn merge_pipeline_caches(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}
