//! How the texels of linear images lie in memory.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::generated::encode::image as encode;
use protocol::vulkan::generated::opcode;
use protocol::vulkan::generated::store::image as store;

use super::host_copy::{Shape, store_packed_bytes};
use crate::answers::{self, Question};
use crate::app_pointer;
use crate::forward;
use crate::object::Device;

/// Aspect, level, layer.
type Place = (u32, u32, u32);

type Layouts = HashMap<(Arc<[u8]>, Place), vk::SubresourceLayout>;

/// Layouts, by the image's creation and the subresource.
#[derive(Debug, Default)]
pub(super) struct LayoutMemo {
    known: Mutex<Layouts>,
}

/// `vkGetImageSubresourceLayout`.
pub(crate) unsafe fn get_image_subresource_layout(
    device: vk::Device,
    image: vk::Image,
    p_subresource: *const vk::ImageSubresource,
    p_layout: *mut vk::SubresourceLayout,
) {
    // SAFETY: a valid struct, as valid usage demands.
    let subresource = unsafe { *p_subresource };
    // SAFETY: a live device, as valid usage demands.
    let layout = unsafe { layout_of(device, image, subresource) };
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { app_pointer::store(p_layout, layout) };
}

/// `vkGetImageSubresourceLayout2KHR`. Of extending structs that of host copies is filled; compression belongs to an extension
/// that is not offered.
pub(crate) unsafe fn get_image_subresource_layout2_khr(
    device: vk::Device,
    image: vk::Image,
    p_subresource: *const vk::ImageSubresource2KHR<'_>,
    p_layout: *mut vk::SubresourceLayout2KHR<'_>,
) {
    // SAFETY: a valid struct, as valid usage demands.
    let subresource = unsafe { (*p_subresource).image_subresource };
    // SAFETY: a live device, as valid usage demands.
    let layout = unsafe { layout_of(device, image, subresource) };
    // SAFETY: a valid struct, as valid usage demands.
    if let Some(out) = unsafe { p_layout.as_mut() } {
        out.subresource_layout = layout;
        // SAFETY: a live device, as valid usage demands.
        let object = unsafe { Device::from_handle(device) };
        if let Some(image) = object.objects().images.lookup(image.as_raw()) {
            // SAFETY: a valid chain, as valid usage demands.
            unsafe { store_packed_bytes(&image.shape, &subresource, out.p_next) };
        }
    }
}

/// `vkGetDeviceImageSubresourceLayoutKHR`.
pub(crate) unsafe fn get_device_image_subresource_layout_khr(
    device: vk::Device,
    p_info: *const vk::DeviceImageSubresourceInfoKHR<'_>,
    p_layout: *mut vk::SubresourceLayout2KHR<'_>,
) {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let asked = forward::call(
        object,
        opcode::GET_DEVICE_IMAGE_SUBRESOURCE_LAYOUT_KHR,
        // SAFETY: the app's structs.
        |encoder| unsafe {
            encode::get_device_image_subresource_layout_khr(encoder, device, p_info, p_layout)
        },
        // SAFETY: valid to write to, as valid usage demands.
        |decoder| unsafe { store::get_device_image_subresource_layout_khr(decoder, p_layout) },
    );
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_info };
    // SAFETY: valid to write to, as valid usage demands.
    let out = unsafe { &mut *p_layout };
    if asked.is_err() {
        out.subresource_layout = vk::SubresourceLayout::default();
    }
    // SAFETY: as above.
    let create = unsafe { &*info.p_create_info };
    let vk::ImageCreateInfo { format, extent, array_layers, .. } = *create;
    // SAFETY: as above.
    let subresource = unsafe { &*info.p_subresource }.image_subresource;
    // SAFETY: a valid chain, as valid usage demands.
    unsafe { store_packed_bytes(&Shape { format, extent, array_layers }, &subresource, out.p_next) };
}

/// # Safety
/// `device` is live.
unsafe fn layout_of(
    device: vk::Device,
    handle: vk::Image,
    subresource: vk::ImageSubresource,
) -> vk::SubresourceLayout {
    // SAFETY: by this function's contract.
    let object = unsafe { Device::from_handle(device) };
    let memo = &object.objects().images.layouts.known;
    let place = (subresource.aspect_mask.as_raw(), subresource.mip_level, subresource.array_layer);
    let Some(image) = object.objects().images.lookup(handle.as_raw()) else {
        return vk::SubresourceLayout::default();
    };
    let key = (Arc::clone(&image.class), place);
    if let Some(known) = memo.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return *known;
    }
    let (aspect, level, layer) = place;
    let mut question = image.class.to_vec();
    [aspect, level, layer].iter().for_each(|number| question.extend(number.to_le_bytes()));
    if let Some(known) = answers::recall(object, Question::SubresourceLayout, &question) {
        let [offset, size, row_pitch, array_pitch, depth_pitch] = known;
        let known = vk::SubresourceLayout { offset, size, row_pitch, array_pitch, depth_pitch };
        memo.lock().unwrap_or_else(PoisonError::into_inner).insert(key, known);
        return known;
    }
    let mut layout = vk::SubresourceLayout::default();
    let out = &raw mut layout;
    let asked = forward::call(
        object,
        opcode::GET_IMAGE_SUBRESOURCE_LAYOUT,
        // SAFETY: structs that live.
        |encoder| unsafe {
            encode::get_image_subresource_layout(encoder, device, handle, &raw const subresource, out);
        },
        // SAFETY: an output struct that lives.
        |decoder| unsafe { store::get_image_subresource_layout(decoder, out) },
    );
    if asked.is_err() {
        return vk::SubresourceLayout::default();
    }
    memo.lock().unwrap_or_else(PoisonError::into_inner).insert(key, layout);
    let vk::SubresourceLayout { offset, size, row_pitch, array_pitch, depth_pitch } = layout;
    let words = [offset, size, row_pitch, array_pitch, depth_pitch];
    answers::remember(object, Question::SubresourceLayout, &question, words);
    layout
}
