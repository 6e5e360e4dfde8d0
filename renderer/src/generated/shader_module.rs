// Written by `cargo xtask codegen`; do not edit.
//! Replay of `shader_module`.

use super::prelude::*;

/// `vkCreateShaderModule`.
pub(super) fn create_shader_module(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::shader_module::CreateShaderModule::decode(d)?;
    checks::shader_module::create_shader_module(replayer, &a)?;
    d.finish()?;
    let f = replayer.functions().create_shader_module.ok_or(MISSING)?;
    let mut shader_module = [vk::ShaderModule::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), shader_module.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.shader_module], &shader_module, |e| unsafe {
        encode::shader_module::reply_create_shader_module(e, result, shader_module.as_ptr().cast_mut())
    })
}

/// `vkDestroyShaderModule`.
pub(super) fn destroy_shader_module(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::shader_module::DestroyShaderModule::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_shader_module.ok_or(MISSING)?;
    let Some(shader_module) = replayer.retire(vk::ShaderModule::TYPE, a.shader_module) else { return Ok(()) };
    unsafe { f(a.device, vk::ShaderModule::from_raw(shader_module), ptr::null()) };
    Ok(())
}

/// `vkGetShaderModuleCreateInfoIdentifierEXT`.
pub(super) fn get_shader_module_create_info_identifier_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::shader_module::GetShaderModuleCreateInfoIdentifierExt::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_shader_module_create_info_identifier_ext.ok_or(MISSING)?;
    unsafe { f(a.device, ptr::from_ref(a.create_info), a.identifier) };
    answer(
        replayer,
        call,
        opcode::GET_SHADER_MODULE_CREATE_INFO_IDENTIFIER_EXT,
        vk::Result::SUCCESS,
        |e| unsafe {
            encode::shader_module::reply_get_shader_module_create_info_identifier_ext(e, a.identifier)
        },
    );
    Ok(())
}

/// `vkGetShaderModuleIdentifierEXT`.
pub(super) fn get_shader_module_identifier_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::shader_module::GetShaderModuleIdentifierExt::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_shader_module_identifier_ext.ok_or(MISSING)?;
    unsafe { f(a.device, a.shader_module, a.identifier) };
    answer(replayer, call, opcode::GET_SHADER_MODULE_IDENTIFIER_EXT, vk::Result::SUCCESS, |e| unsafe {
        encode::shader_module::reply_get_shader_module_identifier_ext(e, a.identifier)
    });
    Ok(())
}
