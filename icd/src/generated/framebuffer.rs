// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `framebuffer`.

use super::prelude::*;

/// `vkCreateFramebuffer`.
pub(crate) unsafe extern "system-unwind" fn create_framebuffer(
    device: vk::Device,
    p_create_info: *const vk::FramebufferCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_framebuffer: *mut vk::Framebuffer,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::create(
            owner,
            beyond::create_framebuffer(owner, p_create_info),
            opcode::CREATE_FRAMEBUFFER,
            p_framebuffer,
            move |e| encode::framebuffer::create_framebuffer(e, device, p_create_info, p_framebuffer),
        )
    })
}

/// `vkDestroyFramebuffer`.
pub(crate) unsafe extern "system-unwind" fn destroy_framebuffer(
    device: vk::Device,
    framebuffer: vk::Framebuffer,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        if framebuffer.is_null() {
            return;
        }
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::DESTROY_FRAMEBUFFER, move |e| {
            encode::framebuffer::destroy_framebuffer(e, device, framebuffer)
        });
        owner.ids().free(vk::Framebuffer::TYPE, framebuffer.as_raw());
    })
}
