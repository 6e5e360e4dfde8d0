// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `shader_module`.

use super::prelude::*;

impl EncodeBody for vk::ShaderModuleCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.code_size);
        e.array(self.p_code, (self.code_size as usize).div_ceil(4));
    }
}

impl EncodeBody for vk::ShaderModuleIdentifierEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.identifier_size);
        e.each(&self.identifier);
    }
}

encode_tagged! { ShaderModuleCreateInfo, ShaderModuleIdentifierEXT }

/// `vkCreateShaderModule`.
pub unsafe fn create_shader_module(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::ShaderModuleCreateInfo<'_>,
    p_shader_module: *mut vk::ShaderModule,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_shader_module);
}

/// The reply to `vkCreateShaderModule`.
pub unsafe fn reply_create_shader_module(
    e: &mut Encoder,
    result: vk::Result,
    p_shader_module: *mut vk::ShaderModule,
) {
    e.value(&result);
    e.made(p_shader_module, 1);
}

/// `vkDestroyShaderModule`.
pub unsafe fn destroy_shader_module(e: &mut Encoder, device: vk::Device, shader_module: vk::ShaderModule) {
    e.value(&device);
    e.value(&shader_module);
}

/// `vkGetShaderModuleCreateInfoIdentifierEXT`.
pub unsafe fn get_shader_module_create_info_identifier_ext(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::ShaderModuleCreateInfo<'_>,
    p_identifier: *mut vk::ShaderModuleIdentifierEXT<'_>,
) {
    e.value(&device);
    e.pointer(p_create_info);
    (*p_identifier).encode_request(e);
}

/// The reply to `vkGetShaderModuleCreateInfoIdentifierEXT`.
pub unsafe fn reply_get_shader_module_create_info_identifier_ext(
    e: &mut Encoder,
    p_identifier: *mut vk::ShaderModuleIdentifierEXT<'_>,
) {
    e.value(&*p_identifier);
}

/// `vkGetShaderModuleIdentifierEXT`.
pub unsafe fn get_shader_module_identifier_ext(
    e: &mut Encoder,
    device: vk::Device,
    shader_module: vk::ShaderModule,
    p_identifier: *mut vk::ShaderModuleIdentifierEXT<'_>,
) {
    e.value(&device);
    e.value(&shader_module);
    (*p_identifier).encode_request(e);
}

/// The reply to `vkGetShaderModuleIdentifierEXT`.
pub unsafe fn reply_get_shader_module_identifier_ext(
    e: &mut Encoder,
    p_identifier: *mut vk::ShaderModuleIdentifierEXT<'_>,
) {
    e.value(&*p_identifier);
}
