// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `query_pool`.

use super::prelude::*;

/// Stores the reply to `vkCreateQueryPool`.
pub unsafe fn create_query_pool(
    d: &mut Decoder<'_>,
    p_query_pool: *mut vk::QueryPool,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_query_pool, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetQueryPoolResults`.
pub unsafe fn get_query_pool_results(
    d: &mut Decoder<'_>,
    data_size: usize,
    p_data: *mut c_void,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        d.store_array::<u8>(p_data.cast(), data_size as usize, data_size as usize)?;
    }
    d.finish()?;
    Ok(result)
}
