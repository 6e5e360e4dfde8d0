// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `shader`.

use super::prelude::*;

/// Stores the reply to `vkCreateShadersEXT`.
pub unsafe fn create_shaders_ext(
    d: &mut Decoder<'_>,
    create_info_count: u32,
    p_shaders: *mut vk::ShaderEXT,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_shaders, create_info_count as usize)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetShaderBinaryDataEXT`.
pub unsafe fn get_shader_binary_data_ext(
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
