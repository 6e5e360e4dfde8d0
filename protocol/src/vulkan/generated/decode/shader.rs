// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `shader`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::ShaderCreateInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::ShaderCreateFlagsEXT = d.value()?;
        let stage: vk::ShaderStageFlags = d.value()?;
        let next_stage: vk::ShaderStageFlags = d.value()?;
        let code_type: vk::ShaderCodeTypeEXT = d.value()?;
        let code_size: usize = d.value()?;
        let p_code = d.full_opaque(code_size as usize)?;
        let p_name = d.string()?;
        let set_layout_count: u32 = d.value()?;
        let p_set_layouts = d.array(set_layout_count as usize)?;
        let push_constant_range_count: u32 = d.value()?;
        let p_push_constant_ranges = d.array(push_constant_range_count as usize)?;
        let p_specialization_info = d.pointer()?;
        Ok(Self {
            p_next: next as _,
            flags,
            stage,
            next_stage,
            code_type,
            code_size,
            p_code,
            p_name,
            set_layout_count,
            p_set_layouts,
            push_constant_range_count,
            p_push_constant_ranges,
            p_specialization_info,
            ..Default::default()
        })
    }
}

decode_tagged! { ShaderCreateInfoEXT }

/// Arguments of `vkCreateShadersEXT`.
#[derive(Clone, Copy)]
pub struct CreateShadersExt<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info_count: u32,
    pub create_infos: &'a [vk::ShaderCreateInfoEXT<'a>],
    pub shaders: &'a [u64],
}

impl<'a> CreateShadersExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info_count: u32 = d.value()?;
        let create_infos: &'a [vk::ShaderCreateInfoEXT<'a>] = d.full_slice(create_info_count as usize)?;
        let shaders: &'a [u64] = d.full_slice(create_info_count as usize)?;
        Ok(Self { device_id, device, create_info_count, create_infos, shaders })
    }
}

/// Arguments of `vkDestroyShaderEXT`.
#[derive(Clone, Copy)]
pub struct DestroyShaderExt {
    pub device_id: u64,
    pub device: vk::Device,
    pub shader: u64,
}

impl DestroyShaderExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let shader: u64 = d.u64()?;
        Ok(Self { device_id, device, shader })
    }
}

/// Arguments of `vkGetShaderBinaryDataEXT`.
#[derive(Clone, Copy)]
pub struct GetShaderBinaryDataExt {
    pub device_id: u64,
    pub device: vk::Device,
    pub shader_id: u64,
    pub shader: vk::ShaderEXT,
    pub data_size: *mut usize,
    pub data: *mut c_void,
}

impl GetShaderBinaryDataExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let shader_id = d.u64()?;
        let shader: vk::ShaderEXT = d.full_handle_of(shader_id)?;
        let data_size_room: usize = d.value()?;
        let data_size: *mut usize = d.keep(data_size_room)?;
        let data: *mut c_void = d.blank_bytes(data_size_room as usize)?;
        Ok(Self { device_id, device, shader_id, shader, data_size, data })
    }
}
