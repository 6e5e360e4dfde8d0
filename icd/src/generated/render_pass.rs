// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `render_pass`.

use super::prelude::*;

/// `vkCreateRenderPass`.
pub(crate) unsafe extern "system" fn create_render_pass(
    device: vk::Device,
    p_create_info: *const vk::RenderPassCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_render_pass: *mut vk::RenderPass,
) -> vk::Result {
    guard(|| {
        let owner = Device::from_handle(device);
        p_render_pass.write(vk::RenderPass::from_raw(owner.ids().allocate(vk::RenderPass::TYPE)));
        forward::post(owner, opcode::CREATE_RENDER_PASS, |e| {
            encode::render_pass::create_render_pass(e, device, p_create_info, p_render_pass)
        });
        vk::Result::SUCCESS
    })
}

/// `vkCreateRenderPass2`.
pub(crate) unsafe extern "system" fn create_render_pass2(
    device: vk::Device,
    p_create_info: *const vk::RenderPassCreateInfo2<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_render_pass: *mut vk::RenderPass,
) -> vk::Result {
    guard(|| {
        let owner = Device::from_handle(device);
        p_render_pass.write(vk::RenderPass::from_raw(owner.ids().allocate(vk::RenderPass::TYPE)));
        forward::post(owner, opcode::CREATE_RENDER_PASS2, |e| {
            encode::render_pass::create_render_pass2(e, device, p_create_info, p_render_pass)
        });
        vk::Result::SUCCESS
    })
}

/// `vkDestroyRenderPass`.
pub(crate) unsafe extern "system" fn destroy_render_pass(
    device: vk::Device,
    render_pass: vk::RenderPass,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(|| {
        if render_pass.is_null() {
            return;
        }
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::DESTROY_RENDER_PASS, |e| {
            encode::render_pass::destroy_render_pass(e, device, render_pass)
        });
        owner.ids().free(vk::RenderPass::TYPE, render_pass.as_raw());
    })
}

/// `vkGetRenderAreaGranularity`.
pub(crate) unsafe extern "system" fn get_render_area_granularity(
    device: vk::Device,
    render_pass: vk::RenderPass,
    p_granularity: *mut vk::Extent2D,
) {
    guard(|| {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_RENDER_AREA_GRANULARITY,
            |e| encode::render_pass::get_render_area_granularity(e, device, render_pass, p_granularity),
            |d| store::render_pass::get_render_area_granularity(d, p_granularity),
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<vk::Extent2D>(&arena, p_granularity.cast());
            AfterPanic::after_panic()
        })
    })
}
