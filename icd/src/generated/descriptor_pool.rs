// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `descriptor_pool`.

use super::prelude::*;

/// `vkCreateDescriptorPool`.
pub(crate) unsafe extern "system-unwind" fn create_descriptor_pool(
    device: vk::Device,
    p_create_info: *const vk::DescriptorPoolCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_descriptor_pool: *mut vk::DescriptorPool,
) -> vk::Result {
    guard(move || {
        commands::descriptor_pool::create_descriptor_pool(
            device,
            p_create_info,
            p_allocator,
            p_descriptor_pool,
        )
    })
}

/// `vkDestroyDescriptorPool`.
pub(crate) unsafe extern "system-unwind" fn destroy_descriptor_pool(
    device: vk::Device,
    descriptor_pool: vk::DescriptorPool,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::descriptor_pool::destroy_descriptor_pool(device, descriptor_pool, p_allocator))
}

/// `vkFreeDescriptorSets`.
pub(crate) unsafe extern "system-unwind" fn free_descriptor_sets(
    device: vk::Device,
    descriptor_pool: vk::DescriptorPool,
    descriptor_set_count: u32,
    p_descriptor_sets: *const vk::DescriptorSet,
) -> vk::Result {
    guard(move || {
        commands::descriptor_pool::free_descriptor_sets(
            device,
            descriptor_pool,
            descriptor_set_count,
            p_descriptor_sets,
        )
    })
}

/// `vkResetDescriptorPool`.
pub(crate) unsafe extern "system-unwind" fn reset_descriptor_pool(
    device: vk::Device,
    descriptor_pool: vk::DescriptorPool,
    flags: vk::DescriptorPoolResetFlags,
) -> vk::Result {
    guard(move || commands::descriptor_pool::reset_descriptor_pool(device, descriptor_pool, flags))
}
