// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `shader_module`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkShaderModuleCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::ShaderModuleCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkShaderModuleIdentifierEXT", |d, e| unsafe {
        e.value(&d.value::<vk::ShaderModuleIdentifierEXT<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateShaderModule", |d, e| unsafe {
        let a = decode::shader_module::CreateShaderModule::decode(d)?;
        let mut shader_module = vk::ShaderModule::from_raw(a.shader_module);
        encode::shader_module::create_shader_module(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            &raw mut shader_module,
        );
        Ok(())
    }),
    ("vkDestroyShaderModule", |d, e| unsafe {
        let a = decode::shader_module::DestroyShaderModule::decode(d)?;
        encode::shader_module::destroy_shader_module(
            e,
            a.device,
            vk::ShaderModule::from_raw(a.shader_module),
        );
        Ok(())
    }),
    ("vkGetShaderModuleCreateInfoIdentifierEXT", |d, e| unsafe {
        let a = decode::shader_module::GetShaderModuleCreateInfoIdentifierExt::decode(d)?;
        encode::shader_module::get_shader_module_create_info_identifier_ext(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            a.identifier,
        );
        Ok(())
    }),
    ("vkGetShaderModuleIdentifierEXT", |d, e| unsafe {
        let a = decode::shader_module::GetShaderModuleIdentifierExt::decode(d)?;
        encode::shader_module::get_shader_module_identifier_ext(e, a.device, a.shader_module, a.identifier);
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[("VkShaderModuleCreateInfo", |e, pointer| unsafe {
    e.value(&vk::ShaderModuleCreateInfo { p_code: pointer.cast(), ..Default::default() });
})];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateShaderModule", |d, r| unsafe {
        let a = decode::shader_module::CreateShaderModule::decode(d)?;
        let mut shader_module = vk::ShaderModule::from_raw(a.shader_module);
        store::shader_module::create_shader_module(r, &raw mut shader_module).map(|_| ())
    }),
    ("vkGetShaderModuleCreateInfoIdentifierEXT", |d, r| unsafe {
        let a = decode::shader_module::GetShaderModuleCreateInfoIdentifierExt::decode(d)?;
        store::shader_module::get_shader_module_create_info_identifier_ext(r, a.identifier).map(|_| ())
    }),
    ("vkGetShaderModuleIdentifierEXT", |d, r| unsafe {
        let a = decode::shader_module::GetShaderModuleIdentifierExt::decode(d)?;
        store::shader_module::get_shader_module_identifier_ext(r, a.identifier).map(|_| ())
    }),
];
