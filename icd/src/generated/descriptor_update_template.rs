// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `descriptor_update_template`.

use super::prelude::*;

/// `vkCreateDescriptorUpdateTemplate`.
pub(crate) unsafe extern "system-unwind" fn create_descriptor_update_template(
    device: vk::Device,
    p_create_info: *const vk::DescriptorUpdateTemplateCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_descriptor_update_template: *mut vk::DescriptorUpdateTemplate,
) -> vk::Result {
    guard(move || {
        commands::descriptor_update_template::create_descriptor_update_template(
            device,
            p_create_info,
            p_allocator,
            p_descriptor_update_template,
        )
    })
}

/// `vkDestroyDescriptorUpdateTemplate`.
pub(crate) unsafe extern "system-unwind" fn destroy_descriptor_update_template(
    device: vk::Device,
    descriptor_update_template: vk::DescriptorUpdateTemplate,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        commands::descriptor_update_template::destroy_descriptor_update_template(
            device,
            descriptor_update_template,
            p_allocator,
        )
    })
}
