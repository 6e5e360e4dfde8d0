// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `shader`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[("VkShaderCreateInfoEXT", |d, e| unsafe {
    e.value(&d.value::<vk::ShaderCreateInfoEXT<'_>>()?);
    Ok(())
})];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateShadersEXT", |d, e| unsafe {
        let a = decode::shader::CreateShadersExt::decode(d)?;
        encode::shader::create_shaders_ext(
            e,
            a.device,
            a.create_info_count,
            a.create_infos.as_ptr(),
            a.shaders.as_ptr().cast_mut().cast(),
        );
        Ok(())
    }),
    ("vkDestroyShaderEXT", |d, e| unsafe {
        let a = decode::shader::DestroyShaderExt::decode(d)?;
        encode::shader::destroy_shader_ext(e, a.device, vk::ShaderEXT::from_raw(a.shader));
        Ok(())
    }),
    ("vkGetShaderBinaryDataEXT", |d, e| unsafe {
        let a = decode::shader::GetShaderBinaryDataExt::decode(d)?;
        encode::shader::get_shader_binary_data_ext(e, a.device, a.shader, a.data_size, a.data);
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[("VkShaderCreateInfoEXT", |e, pointer| unsafe {
    e.value(&vk::ShaderCreateInfoEXT {
        p_code: pointer.cast(),
        p_set_layouts: pointer.cast(),
        p_push_constant_ranges: pointer.cast(),
        ..Default::default()
    });
})];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateShadersEXT", |d, r| unsafe {
        let a = decode::shader::CreateShadersExt::decode(d)?;
        let mut shaders: Vec<vk::ShaderEXT> =
            a.shaders.iter().map(|id| vk::ShaderEXT::from_raw(*id)).collect();
        store::shader::create_shaders_ext(r, a.create_info_count, shaders.as_mut_ptr()).map(|_| ())
    }),
    ("vkGetShaderBinaryDataEXT", |d, r| unsafe {
        let a = decode::shader::GetShaderBinaryDataExt::decode(d)?;
        store::shader::get_shader_binary_data_ext(r, a.data_size, a.data).map(|_| ())
    }),
];
