// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `descriptor_set_layout`.

use super::prelude::*;

/// `vkCreateDescriptorSetLayout`.
pub(crate) unsafe extern "system-unwind" fn create_descriptor_set_layout(
    device: vk::Device,
    p_create_info: *const vk::DescriptorSetLayoutCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_set_layout: *mut vk::DescriptorSetLayout,
) -> vk::Result {
    guard(move || {
        commands::descriptor_set_layout::create_descriptor_set_layout(
            device,
            p_create_info,
            p_allocator,
            p_set_layout,
        )
    })
}

/// `vkDestroyDescriptorSetLayout`.
pub(crate) unsafe extern "system-unwind" fn destroy_descriptor_set_layout(
    device: vk::Device,
    descriptor_set_layout: vk::DescriptorSetLayout,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        commands::descriptor_set_layout::destroy_descriptor_set_layout(
            device,
            descriptor_set_layout,
            p_allocator,
        )
    })
}

/// `vkGetDescriptorSetLayoutBindingOffsetEXT`.
pub(crate) unsafe extern "system-unwind" fn get_descriptor_set_layout_binding_offset_ext(
    device: vk::Device,
    layout: vk::DescriptorSetLayout,
    binding: u32,
    p_offset: *mut vk::DeviceSize,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_DESCRIPTOR_SET_LAYOUT_BINDING_OFFSET_EXT,
            move |e| {
                encode::descriptor_set_layout::get_descriptor_set_layout_binding_offset_ext(
                    e, device, layout, binding, p_offset,
                )
            },
            |d| store::descriptor_set_layout::get_descriptor_set_layout_binding_offset_ext(d, p_offset),
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<vk::DeviceSize>(&arena, p_offset.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkGetDescriptorSetLayoutSizeEXT`.
pub(crate) unsafe extern "system-unwind" fn get_descriptor_set_layout_size_ext(
    device: vk::Device,
    layout: vk::DescriptorSetLayout,
    p_layout_size_in_bytes: *mut vk::DeviceSize,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_DESCRIPTOR_SET_LAYOUT_SIZE_EXT,
            move |e| {
                encode::descriptor_set_layout::get_descriptor_set_layout_size_ext(
                    e,
                    device,
                    layout,
                    p_layout_size_in_bytes,
                )
            },
            |d| store::descriptor_set_layout::get_descriptor_set_layout_size_ext(d, p_layout_size_in_bytes),
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<vk::DeviceSize>(&arena, p_layout_size_in_bytes.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkGetDescriptorSetLayoutSupport`.
pub(crate) unsafe extern "system-unwind" fn get_descriptor_set_layout_support(
    device: vk::Device,
    p_create_info: *const vk::DescriptorSetLayoutCreateInfo<'_>,
    p_support: *mut vk::DescriptorSetLayoutSupport<'_>,
) {
    guard(move || {
        commands::descriptor_set_layout::get_descriptor_set_layout_support(device, p_create_info, p_support)
    })
}
