// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `shader_module`.

use super::prelude::*;

/// Stores the reply to `vkCreateShaderModule`.
pub unsafe fn create_shader_module(
    d: &mut Decoder<'_>,
    p_shader_module: *mut vk::ShaderModule,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_shader_module, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetShaderModuleCreateInfoIdentifierEXT`.
pub unsafe fn get_shader_module_create_info_identifier_ext(
    d: &mut Decoder<'_>,
    p_identifier: *mut vk::ShaderModuleIdentifierEXT<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::ShaderModuleIdentifierEXT<'_>>(p_identifier.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetShaderModuleIdentifierEXT`.
pub unsafe fn get_shader_module_identifier_ext(
    d: &mut Decoder<'_>,
    p_identifier: *mut vk::ShaderModuleIdentifierEXT<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::ShaderModuleIdentifierEXT<'_>>(p_identifier.cast())?;
    d.finish()
}
