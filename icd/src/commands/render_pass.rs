//! `VkRenderPass`: which of them have several views.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::collections::HashSet;
use std::sync::{PoisonError, RwLock};

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
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
    let info = unsafe { &*p_create_info };
    let next = info.p_next;
    // SAFETY: as many as the count says, as valid usage demands.
    let subpasses = unsafe { app_pointer::slice(info.p_subpasses, info.subpass_count) };
    let asks = asks(object, subpasses.iter().map(|subpass| subpass.color_attachment_count));
    // SAFETY: a valid chain, as valid usage demands.
    let views = unsafe { app_pointer::find_in_chain::<vk::RenderPassMultiviewCreateInfo<'_>>(next) };
    // SAFETY: the app's create info, and its output, valid as valid usage demands.
    let encode =
        |e: &mut Encoder| unsafe { encode::create_render_pass(e, device, p_create_info, p_render_pass) };
    // SAFETY: valid to write to, as valid usage demands.
    let result = unsafe { forward::create(object, asks, opcode::CREATE_RENDER_PASS, p_render_pass, encode) };
    if let (Some(views), vk::Result::SUCCESS) = (views, result) {
        // SAFETY: as many as the count says, as valid usage demands.
        let masks = unsafe { app_pointer::slice(views.p_view_masks, views.subpass_count) };
        // SAFETY: written above.
        object.objects().render_passes.made(unsafe { *p_render_pass }.as_raw(), masks.iter().copied());
    }
    result
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
    let asks = asks(object, subpasses.iter().map(|subpass| subpass.color_attachment_count));
    // SAFETY: the app's create info, and its output, valid as valid usage demands.
    let encode =
        |e: &mut Encoder| unsafe { encode::create_render_pass2(e, device, p_create_info, p_render_pass) };
    // SAFETY: valid to write to, as valid usage demands.
    let result = unsafe { forward::create(object, asks, opcode::CREATE_RENDER_PASS2, p_render_pass, encode) };
    if result == vk::Result::SUCCESS {
        let masks = subpasses.iter().map(|subpass| subpass.view_mask);
        // SAFETY: written above.
        object.objects().render_passes.made(unsafe { *p_render_pass }.as_raw(), masks);
    }
    result
}

/// Whether it goes beyond what is known to work: the host takes no more color attachments than the limit.
fn asks(device: &Device, mut color_attachments: impl Iterator<Item = u32>) -> bool {
    let max = device.physical_device().limits().core.max_color_attachments;
    color_attachments.any(|count| count > max)
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
