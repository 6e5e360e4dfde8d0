// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `shader_module`.

use super::prelude::*;

/// `vkCreateShaderModule`.
pub(crate) unsafe extern "system-unwind" fn create_shader_module(
    device: vk::Device,
    p_create_info: *const vk::ShaderModuleCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_shader_module: *mut vk::ShaderModule,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::create(
            owner,
            beyond::create_shader_module(owner, p_create_info),
            opcode::CREATE_SHADER_MODULE,
            p_shader_module,
            move |e| encode::shader_module::create_shader_module(e, device, p_create_info, p_shader_module),
        )
    })
}

/// `vkDestroyShaderModule`.
pub(crate) unsafe extern "system-unwind" fn destroy_shader_module(
    device: vk::Device,
    shader_module: vk::ShaderModule,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        if shader_module.is_null() {
            return;
        }
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::DESTROY_SHADER_MODULE, move |e| {
            encode::shader_module::destroy_shader_module(e, device, shader_module)
        });
        owner.ids().free(vk::ShaderModule::TYPE, shader_module.as_raw());
    })
}

/// `vkGetShaderModuleCreateInfoIdentifierEXT`.
pub(crate) unsafe extern "system-unwind" fn get_shader_module_create_info_identifier_ext(
    device: vk::Device,
    p_create_info: *const vk::ShaderModuleCreateInfo<'_>,
    p_identifier: *mut vk::ShaderModuleIdentifierEXT<'_>,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_SHADER_MODULE_CREATE_INFO_IDENTIFIER_EXT,
            move |e| {
                encode::shader_module::get_shader_module_create_info_identifier_ext(
                    e,
                    device,
                    p_create_info,
                    p_identifier,
                )
            },
            |d| store::shader_module::get_shader_module_create_info_identifier_ext(d, p_identifier),
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<vk::ShaderModuleIdentifierEXT<'_>>(&arena, p_identifier.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkGetShaderModuleIdentifierEXT`.
pub(crate) unsafe extern "system-unwind" fn get_shader_module_identifier_ext(
    device: vk::Device,
    shader_module: vk::ShaderModule,
    p_identifier: *mut vk::ShaderModuleIdentifierEXT<'_>,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_SHADER_MODULE_IDENTIFIER_EXT,
            move |e| {
                encode::shader_module::get_shader_module_identifier_ext(
                    e,
                    device,
                    shader_module,
                    p_identifier,
                )
            },
            |d| store::shader_module::get_shader_module_identifier_ext(d, p_identifier),
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<vk::ShaderModuleIdentifierEXT<'_>>(&arena, p_identifier.cast());
            AfterPanic::after_panic()
        })
    })
}
