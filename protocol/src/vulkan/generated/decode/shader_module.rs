// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `shader_module`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::ShaderModuleCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::ShaderModuleCreateFlags = d.value()?;
        let code_size: usize = d.value()?;
        let p_code = d.full_array((code_size as usize).div_ceil(4))?;
        Ok(Self { p_next: next as _, flags, code_size, p_code, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::ShaderModuleIdentifierEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let identifier_size: u32 = d.value()?;
        let identifier: [u8; vk::MAX_SHADER_MODULE_IDENTIFIER_SIZE_EXT] = d.each()?;
        Ok(Self { p_next: next as _, identifier_size, identifier, ..Default::default() })
    }
}

decode_tagged! { ShaderModuleCreateInfo, ShaderModuleIdentifierEXT }

/// Arguments of `vkCreateShaderModule`.
#[derive(Clone, Copy)]
pub struct CreateShaderModule<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::ShaderModuleCreateInfo<'a>,
    pub shader_module: u64,
}

impl<'a> CreateShaderModule<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::ShaderModuleCreateInfo<'a> = d.expected()?;
        let shader_module: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, shader_module })
    }
}

/// Arguments of `vkDestroyShaderModule`.
#[derive(Clone, Copy)]
pub struct DestroyShaderModule {
    pub device_id: u64,
    pub device: vk::Device,
    pub shader_module: u64,
}

impl DestroyShaderModule {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let shader_module: u64 = d.u64()?;
        Ok(Self { device_id, device, shader_module })
    }
}

/// Arguments of `vkGetShaderModuleCreateInfoIdentifierEXT`.
#[derive(Clone, Copy)]
pub struct GetShaderModuleCreateInfoIdentifierExt<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::ShaderModuleCreateInfo<'a>,
    pub identifier: *mut vk::ShaderModuleIdentifierEXT<'a>,
}

impl<'a> GetShaderModuleCreateInfoIdentifierExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::ShaderModuleCreateInfo<'a> = d.expected()?;
        let identifier: *mut vk::ShaderModuleIdentifierEXT<'a> = d.blank()?;
        Ok(Self { device_id, device, create_info, identifier })
    }
}

/// Arguments of `vkGetShaderModuleIdentifierEXT`.
#[derive(Clone, Copy)]
pub struct GetShaderModuleIdentifierExt<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub shader_module_id: u64,
    pub shader_module: vk::ShaderModule,
    pub identifier: *mut vk::ShaderModuleIdentifierEXT<'a>,
}

impl<'a> GetShaderModuleIdentifierExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let shader_module_id = d.u64()?;
        let shader_module: vk::ShaderModule = d.full_handle_of(shader_module_id)?;
        let identifier: *mut vk::ShaderModuleIdentifierEXT<'a> = d.blank()?;
        Ok(Self { device_id, device, shader_module_id, shader_module, identifier })
    }
}
