// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `private_data_slot`.

use super::prelude::*;

/// `vkCreatePrivateDataSlot`.
pub(crate) unsafe extern "system-unwind" fn create_private_data_slot(
    device: vk::Device,
    p_create_info: *const vk::PrivateDataSlotCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_private_data_slot: *mut vk::PrivateDataSlot,
) -> vk::Result {
    guard(move || {
        commands::private_data_slot::create_private_data_slot(
            device,
            p_create_info,
            p_allocator,
            p_private_data_slot,
        )
    })
}

/// `vkDestroyPrivateDataSlot`.
pub(crate) unsafe extern "system-unwind" fn destroy_private_data_slot(
    device: vk::Device,
    private_data_slot: vk::PrivateDataSlot,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        commands::private_data_slot::destroy_private_data_slot(device, private_data_slot, p_allocator)
    })
}

/// `vkGetPrivateData`.
pub(crate) unsafe extern "system-unwind" fn get_private_data(
    device: vk::Device,
    object_type: vk::ObjectType,
    object_handle: u64,
    private_data_slot: vk::PrivateDataSlot,
    p_data: *mut u64,
) {
    guard(move || {
        commands::private_data_slot::get_private_data(
            device,
            object_type,
            object_handle,
            private_data_slot,
            p_data,
        )
    })
}

/// `vkSetPrivateData`.
pub(crate) unsafe extern "system-unwind" fn set_private_data(
    device: vk::Device,
    object_type: vk::ObjectType,
    object_handle: u64,
    private_data_slot: vk::PrivateDataSlot,
    data: u64,
) -> vk::Result {
    guard(move || {
        commands::private_data_slot::set_private_data(
            device,
            object_type,
            object_handle,
            private_data_slot,
            data,
        )
    })
}
