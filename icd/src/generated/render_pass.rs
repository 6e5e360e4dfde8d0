// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `render_pass`.

use super::prelude::*;

/// `vkCreateRenderPass`.
pub(crate) unsafe extern "system-unwind" fn create_render_pass(
    device: vk::Device,
    p_create_info: *const vk::RenderPassCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_render_pass: *mut vk::RenderPass,
) -> vk::Result {
    guard(move || {
        commands::render_pass::create_render_pass(device, p_create_info, p_allocator, p_render_pass)
    })
}

/// `vkCreateRenderPass2`.
pub(crate) unsafe extern "system-unwind" fn create_render_pass2(
    device: vk::Device,
    p_create_info: *const vk::RenderPassCreateInfo2<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_render_pass: *mut vk::RenderPass,
) -> vk::Result {
    guard(move || {
        commands::render_pass::create_render_pass2(device, p_create_info, p_allocator, p_render_pass)
    })
}

/// `vkDestroyRenderPass`.
pub(crate) unsafe extern "system-unwind" fn destroy_render_pass(
    device: vk::Device,
    render_pass: vk::RenderPass,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::render_pass::destroy_render_pass(device, render_pass, p_allocator))
}

/// `vkGetRenderAreaGranularity`.
pub(crate) unsafe extern "system-unwind" fn get_render_area_granularity(
    device: vk::Device,
    render_pass: vk::RenderPass,
    p_granularity: *mut vk::Extent2D,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_RENDER_AREA_GRANULARITY,
            move |e| encode::render_pass::get_render_area_granularity(e, device, render_pass, p_granularity),
            |d| store::render_pass::get_render_area_granularity(d, p_granularity),
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<vk::Extent2D>(&arena, p_granularity.cast());
            AfterPanic::after_panic()
        })
    })
}
