// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `image_view`.

use super::prelude::*;

/// `vkCreateImageView`.
pub(crate) unsafe extern "system-unwind" fn create_image_view(
    device: vk::Device,
    p_create_info: *const vk::ImageViewCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_view: *mut vk::ImageView,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::create(owner, false, opcode::CREATE_IMAGE_VIEW, p_view, move |e| {
            encode::image_view::create_image_view(e, device, p_create_info, p_view)
        })
    })
}

/// `vkDestroyImageView`.
pub(crate) unsafe extern "system-unwind" fn destroy_image_view(
    device: vk::Device,
    image_view: vk::ImageView,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        if image_view.is_null() {
            return;
        }
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::DESTROY_IMAGE_VIEW, move |e| {
            encode::image_view::destroy_image_view(e, device, image_view)
        });
        owner.ids().free(vk::ImageView::TYPE, image_view.as_raw());
    })
}
