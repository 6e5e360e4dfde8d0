// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `buffer_view`.

use super::prelude::*;

/// `vkCreateBufferView`.
pub(crate) unsafe extern "system-unwind" fn create_buffer_view(
    device: vk::Device,
    p_create_info: *const vk::BufferViewCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_view: *mut vk::BufferView,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::create(
            owner,
            beyond::create_buffer_view(owner, p_create_info),
            opcode::CREATE_BUFFER_VIEW,
            p_view,
            move |e| encode::buffer_view::create_buffer_view(e, device, p_create_info, p_view),
        )
    })
}

/// `vkDestroyBufferView`.
pub(crate) unsafe extern "system-unwind" fn destroy_buffer_view(
    device: vk::Device,
    buffer_view: vk::BufferView,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        if buffer_view.is_null() {
            return;
        }
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::DESTROY_BUFFER_VIEW, move |e| {
            encode::buffer_view::destroy_buffer_view(e, device, buffer_view)
        });
        owner.ids().free(vk::BufferView::TYPE, buffer_view.as_raw());
    })
}
