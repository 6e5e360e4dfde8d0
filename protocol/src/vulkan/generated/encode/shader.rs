// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `shader`.

use super::prelude::*;

impl EncodeBody for vk::ShaderCreateInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.stage);
        e.value(&self.next_stage);
        e.value(&self.code_type);
        e.value(&self.code_size);
        e.opaque(self.p_code, self.code_size as usize);
        e.string(self.p_name);
        e.value(&self.set_layout_count);
        e.array(self.p_set_layouts, self.set_layout_count as usize);
        e.value(&self.push_constant_range_count);
        e.array(self.p_push_constant_ranges, self.push_constant_range_count as usize);
        e.pointer(self.p_specialization_info);
    }
}

encode_tagged! { ShaderCreateInfoEXT }

/// `vkCreateShadersEXT`.
pub unsafe fn create_shaders_ext(
    e: &mut Encoder,
    device: vk::Device,
    create_info_count: u32,
    p_create_infos: *const vk::ShaderCreateInfoEXT<'_>,
    p_shaders: *mut vk::ShaderEXT,
) {
    e.value(&device);
    e.value(&create_info_count);
    e.array(p_create_infos, create_info_count as usize);
    e.array(p_shaders, create_info_count as usize);
}

/// The reply to `vkCreateShadersEXT`.
pub unsafe fn reply_create_shaders_ext(
    e: &mut Encoder,
    result: vk::Result,
    create_info_count: u32,
    p_shaders: *mut vk::ShaderEXT,
) {
    e.value(&result);
    e.made(p_shaders, create_info_count as usize);
}

/// `vkDestroyShaderEXT`.
pub unsafe fn destroy_shader_ext(e: &mut Encoder, device: vk::Device, shader: vk::ShaderEXT) {
    e.value(&device);
    e.value(&shader);
}

/// `vkGetShaderBinaryDataEXT`.
pub unsafe fn get_shader_binary_data_ext(
    e: &mut Encoder,
    device: vk::Device,
    shader: vk::ShaderEXT,
    p_data_size: *mut usize,
    p_data: *mut c_void,
) {
    e.value(&device);
    e.value(&shader);
    e.value(&(*p_data_size).min(limits::REPLY_BYTES_MAX as _));
    e.u32(u32::from(!p_data.is_null()));
}

/// The reply to `vkGetShaderBinaryDataEXT`.
pub unsafe fn reply_get_shader_binary_data_ext(
    e: &mut Encoder,
    result: vk::Result,
    p_data_size: *mut usize,
    p_data: *mut c_void,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.value(&*p_data_size);
        e.opaque(p_data, *p_data_size as usize);
    }
}
