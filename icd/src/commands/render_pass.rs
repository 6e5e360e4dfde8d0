//! `VkRenderPass`: which of them have several views.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::collections::HashSet;
use std::sync::{PoisonError, RwLock};

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::generated::encode::render_pass as encode;
use protocol::vulkan::generated::opcode;

use crate::app_pointer;
use crate::forward;
use crate::mapped_memory::SEVERAL_VIEWS;
use crate::object::Device;

/// Ids of render passes with several views: a query in one is as many queries as views.
#[derive(Debug, Default)]
pub struct RenderPasses(RwLock<HashSet<u64>>);

impl RenderPasses {
    /// Whether it has several views.
    pub fn has_several_views(&self, render_pass: u64) -> bool {
        let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
        render_pass == SEVERAL_VIEWS || all.contains(&render_pass)
    }

    fn made(&self, render_pass: u64, view_masks: impl IntoIterator<Item = u32>) {
        if view_masks.into_iter().any(|mask| mask.count_ones() > 1) {
            self.0.write().unwrap_or_else(PoisonError::into_inner).insert(render_pass);
        }
    }

    fn destroyed(&self, render_pass: u64) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).remove(&render_pass);
    }
}

/// `vkCreateRenderPass`.
pub(crate) unsafe fn create_render_pass(
    device: vk::Device,
    p_create_info: *const vk::RenderPassCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_render_pass: *mut vk::RenderPass,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let next = unsafe { (*p_create_info).p_next };
    // SAFETY: a valid chain, as valid usage demands.
    let views = unsafe { app_pointer::find_in_chain::<vk::RenderPassMultiviewCreateInfo<'_>>(next) };
    let mut made = vk::RenderPass::from_raw(object.ids().allocate(vk::ObjectType::RENDER_PASS));
    if let Some(views) = views {
        // SAFETY: as many as the count says, as valid usage demands.
        let masks = unsafe { app_pointer::slice(views.p_view_masks, views.subpass_count) };
        object.objects().render_passes.made(made.as_raw(), masks.iter().copied());
    }
    forward::post(object, opcode::CREATE_RENDER_PASS, |e| {
        // SAFETY: the app's info, and a local for the id.
        unsafe { encode::create_render_pass(e, device, p_create_info, &raw mut made) };
    });
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { app_pointer::store(p_render_pass, made) };
    vk::Result::SUCCESS
}

/// `vkCreateRenderPass2`.
pub(crate) unsafe fn create_render_pass2(
    device: vk::Device,
    p_create_info: *const vk::RenderPassCreateInfo2<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_render_pass: *mut vk::RenderPass,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_create_info };
    // SAFETY: as many as the count says, as valid usage demands.
    let subpasses = unsafe { app_pointer::slice(info.p_subpasses, info.subpass_count) };
    let mut made = vk::RenderPass::from_raw(object.ids().allocate(vk::ObjectType::RENDER_PASS));
    object.objects().render_passes.made(made.as_raw(), subpasses.iter().map(|subpass| subpass.view_mask));
    forward::post(object, opcode::CREATE_RENDER_PASS2, |e| {
        // SAFETY: the app's info, and a local for the id.
        unsafe { encode::create_render_pass2(e, device, p_create_info, &raw mut made) };
    });
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { app_pointer::store(p_render_pass, made) };
    vk::Result::SUCCESS
}

/// `vkDestroyRenderPass`.
pub(crate) unsafe fn destroy_render_pass(
    device: vk::Device,
    render_pass: vk::RenderPass,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if render_pass.is_null() {
        return;
    }
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    object.objects().render_passes.destroyed(render_pass.as_raw());
    forward::post(object, opcode::DESTROY_RENDER_PASS, |e| {
        // SAFETY: handles only.
        unsafe { encode::destroy_render_pass(e, device, render_pass) };
    });
    object.ids().free(vk::ObjectType::RENDER_PASS, render_pass.as_raw());
}
