// Written by `cargo xtask codegen`; do not edit.
//! Replay of `shader`.

use super::prelude::*;

/// `vkCreateShadersEXT`.
pub(super) fn create_shaders_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::shader::CreateShadersExt::decode(d)?;
    d.finish()?;
    let f = replayer.functions().create_shaders_ext.ok_or(MISSING)?;
    let mut shaders = vec![vk::ShaderEXT::null(); a.shaders.len()];
    let result = if replayer.has_room() {
        unsafe {
            f(a.device, a.create_info_count, a.create_infos.as_ptr(), ptr::null(), shaders.as_mut_ptr())
        }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, a.shaders, &shaders, |e| unsafe {
        encode::shader::reply_create_shaders_ext(e, result, a.create_info_count, shaders.as_ptr().cast_mut())
    })
}

/// `vkDestroyShaderEXT`.
pub(super) fn destroy_shader_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::shader::DestroyShaderExt::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_shader_ext.ok_or(MISSING)?;
    let Some(shader) = replayer.retire(vk::ShaderEXT::TYPE, a.shader) else { return Ok(()) };
    unsafe { f(a.device, vk::ShaderEXT::from_raw(shader), ptr::null()) };
    Ok(())
}

/// `vkGetShaderBinaryDataEXT`.
pub(super) fn get_shader_binary_data_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::shader::GetShaderBinaryDataExt::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_shader_binary_data_ext.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.shader, a.data_size, a.data) };
    answer(replayer, call, opcode::GET_SHADER_BINARY_DATA_EXT, result, |e| unsafe {
        encode::shader::reply_get_shader_binary_data_ext(e, result, a.data_size, a.data)
    });
    Ok(())
}
