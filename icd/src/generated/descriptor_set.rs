// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `descriptor_set`.

use super::prelude::*;

/// `vkAllocateDescriptorSets`.
pub(crate) unsafe extern "system-unwind" fn allocate_descriptor_sets(
    device: vk::Device,
    p_allocate_info: *const vk::DescriptorSetAllocateInfo<'_>,
    p_descriptor_sets: *mut vk::DescriptorSet,
) -> vk::Result {
    guard(move || {
        commands::descriptor_set::allocate_descriptor_sets(device, p_allocate_info, p_descriptor_sets)
    })
}

/// `vkGetDescriptorEXT`.
pub(crate) unsafe extern "system-unwind" fn get_descriptor_ext(
    device: vk::Device,
    p_descriptor_info: *const vk::DescriptorGetInfoEXT<'_>,
    data_size: usize,
    p_descriptor: *mut c_void,
) {
    guard(move || {
        commands::descriptor_set::get_descriptor_ext(device, p_descriptor_info, data_size, p_descriptor)
    })
}

/// `vkUpdateDescriptorSetWithTemplate`.
pub(crate) unsafe extern "system-unwind" fn update_descriptor_set_with_template(
    device: vk::Device,
    descriptor_set: vk::DescriptorSet,
    descriptor_update_template: vk::DescriptorUpdateTemplate,
    p_data: *const c_void,
) {
    guard(move || {
        commands::descriptor_set::update_descriptor_set_with_template(
            device,
            descriptor_set,
            descriptor_update_template,
            p_data,
        )
    })
}

/// `vkUpdateDescriptorSets`.
pub(crate) unsafe extern "system-unwind" fn update_descriptor_sets(
    device: vk::Device,
    descriptor_write_count: u32,
    p_descriptor_writes: *const vk::WriteDescriptorSet<'_>,
    descriptor_copy_count: u32,
    p_descriptor_copies: *const vk::CopyDescriptorSet<'_>,
) {
    guard(move || {
        commands::descriptor_set::update_descriptor_sets(
            device,
            descriptor_write_count,
            p_descriptor_writes,
            descriptor_copy_count,
            p_descriptor_copies,
        )
    })
}
