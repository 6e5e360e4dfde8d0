// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `shader`.

use super::prelude::*;

/// `vkCreateShadersEXT`.
pub(crate) unsafe extern "system-unwind" fn create_shaders_ext(
    device: vk::Device,
    create_info_count: u32,
    p_create_infos: *const vk::ShaderCreateInfoEXT<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_shaders: *mut vk::ShaderEXT,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        for i in 0..create_info_count as usize {
            match owner.ids().allocate(vk::ShaderEXT::TYPE) {
                Ok(id) => p_shaders.add(i).write(vk::ShaderEXT::from_raw(id)),
                Err(result) => return result,
            }
        }
        forward::call(
            owner,
            opcode::CREATE_SHADERS_EXT,
            move |e| {
                encode::shader::create_shaders_ext(e, device, create_info_count, p_create_infos, p_shaders)
            },
            |d| store::shader::create_shaders_ext(d, create_info_count, p_shaders),
        )
        .unwrap_or_else(|lost| lost)
    })
}

/// `vkDestroyShaderEXT`.
pub(crate) unsafe extern "system-unwind" fn destroy_shader_ext(
    device: vk::Device,
    shader: vk::ShaderEXT,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        if shader.is_null() {
            return;
        }
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::DESTROY_SHADER_EXT, move |e| {
            encode::shader::destroy_shader_ext(e, device, shader)
        });
        owner.ids().free(vk::ShaderEXT::TYPE, shader.as_raw());
    })
}

/// `vkGetShaderBinaryDataEXT`.
pub(crate) unsafe extern "system-unwind" fn get_shader_binary_data_ext(
    device: vk::Device,
    shader: vk::ShaderEXT,
    p_data_size: *mut usize,
    p_data: *mut c_void,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_SHADER_BINARY_DATA_EXT,
            move |e| encode::shader::get_shader_binary_data_ext(e, device, shader, p_data_size, p_data),
            |d| store::shader::get_shader_binary_data_ext(d, p_data_size, p_data),
        )
        .unwrap_or_else(|lost| lost)
    })
}
