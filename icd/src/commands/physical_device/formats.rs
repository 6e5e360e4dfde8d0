//! Formats, and what images of them can be.

use std::sync::PoisonError;

use ash::vk;
use bumpalo::Bump;
use protocol::vulkan::codec::{Decoder, Encoder, IdentityHandles};
use protocol::vulkan::generated::{encode, opcode, store as reply};

use super::answer;
use crate::app_pointer::{find_in_chain, find_in_chain_mut, store};
use crate::commands::semaphore::OPAQUE;
use crate::object::PhysicalDevice;

/// `vkGetPhysicalDeviceFormatProperties2`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_format_properties2(
    physical_device: vk::PhysicalDevice,
    format: vk::Format,
    p_format_properties: *mut vk::FormatProperties2<'_>,
) {
    // SAFETY: a live physical device, by this function's contract.
    let formats = &unsafe { PhysicalDevice::from_handle(physical_device) }.snapshot().formats;
    // A format that the host does not know supports nothing: the chain stays as it is, which is zeros.
    // SAFETY: valid to write to, by this function's contract.
    unsafe { (*p_format_properties).format_properties = vk::FormatProperties::default() };
    if let Some((_, encoded)) = formats.iter().find(|(known, _)| *known == format.as_raw()) {
        answer(encoded, |d| {
            // SAFETY: valid to write to with a valid chain, by this function's contract.
            unsafe { d.store_value::<vk::FormatProperties2<'_>>(p_format_properties.cast()) }
        });
    }
}

/// `vkGetPhysicalDeviceFormatProperties`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_format_properties(
    physical_device: vk::PhysicalDevice,
    format: vk::Format,
    p_format_properties: *mut vk::FormatProperties,
) {
    let mut properties = vk::FormatProperties2::default();
    // SAFETY: a live physical device, by this function's contract, and a local.
    unsafe { get_physical_device_format_properties2(physical_device, format, &raw mut properties) };
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_format_properties, properties.format_properties) };
}

/// `vkGetPhysicalDeviceImageFormatProperties2`: asked once for each question.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_image_format_properties2(
    physical_device: vk::PhysicalDevice,
    p_image_format_info: *const vk::PhysicalDeviceImageFormatInfo2<'_>,
    p_image_format_properties: *mut vk::ImageFormatProperties2<'_>,
) -> vk::Result {
    // SAFETY: a live physical device, by this function's contract.
    let device = unsafe { PhysicalDevice::from_handle(physical_device) };
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_image_format_info };
    // SAFETY: a valid chain, by this function's contract.
    let external = unsafe { find_in_chain::<vk::PhysicalDeviceExternalImageFormatInfo<'_>>(info.p_next) };
    let external = external.map_or(vk::ExternalMemoryHandleTypeFlags::empty(), |e| e.handle_type);
    if !external.is_empty() && external != IMPORTED {
        return vk::Result::ERROR_FORMAT_NOT_SUPPORTED;
    }
    let mut encoder = Encoder::new();
    // SAFETY: the app's pointers.
    unsafe {
        encode::physical_device::get_physical_device_image_format_properties2(
            &mut encoder,
            physical_device,
            p_image_format_info,
            p_image_format_properties,
        );
    };
    let request = encoder.into_bytes();
    let known = device.memo.lock().unwrap_or_else(PoisonError::into_inner).get(&request).cloned();
    let encoded = match known {
        Some(encoded) => encoded,
        None => {
            // There are no other results for a host that is gone.
            let Ok(session) = device.renewed_session() else { return vk::Result::ERROR_OUT_OF_HOST_MEMORY };
            let name = "vkGetPhysicalDeviceImageFormatProperties2";
            let number = opcode::GET_PHYSICAL_DEVICE_IMAGE_FORMAT_PROPERTIES2;
            match session.call(None, session.control(), name, number, &[], &request) {
                Ok(encoded) => {
                    let mut memo = device.memo.lock().unwrap_or_else(PoisonError::into_inner);
                    memo.insert(request, encoded.clone());
                    encoded
                }
                // Not among this command's results.
                Err(_) => return vk::Result::ERROR_OUT_OF_HOST_MEMORY,
            }
        }
    };
    let arena = Bump::new();
    let mut decoder = Decoder::new(&encoded, &arena, &IdentityHandles);
    // SAFETY: valid to write to with a valid chain, by this function's contract.
    let stored = unsafe {
        reply::physical_device::get_physical_device_image_format_properties2(
            &mut decoder,
            p_image_format_properties.cast(),
        )
    };
    let result = stored.unwrap_or(vk::Result::ERROR_OUT_OF_HOST_MEMORY);
    if result != vk::Result::SUCCESS {
        // "all zero": VkImageFormatProperties, of a combination that is not supported.
        // SAFETY: valid to write to, by this function's contract.
        unsafe {
            (*p_image_format_properties).image_format_properties = vk::ImageFormatProperties::default()
        };
    }
    // SAFETY: as above.
    let next = unsafe { (*p_image_format_properties).p_next };
    // SAFETY: a valid chain, by this function's contract.
    if let Some(out) = unsafe { find_in_chain_mut::<vk::ExternalImageFormatProperties<'_>>(next) } {
        let supported = result == vk::Result::SUCCESS && !external.is_empty();
        out.external_memory_properties = external_memory(external, supported);
    }
    result
}

/// `vkGetPhysicalDeviceImageFormatProperties`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_image_format_properties(
    physical_device: vk::PhysicalDevice,
    format: vk::Format,
    ty: vk::ImageType,
    tiling: vk::ImageTiling,
    usage: vk::ImageUsageFlags,
    flags: vk::ImageCreateFlags,
    p_image_format_properties: *mut vk::ImageFormatProperties,
) -> vk::Result {
    let info = vk::PhysicalDeviceImageFormatInfo2::default()
        .format(format)
        .ty(ty)
        .tiling(tiling)
        .usage(usage)
        .flags(flags);
    let mut properties = vk::ImageFormatProperties2::default();
    // SAFETY: a live physical device, by this function's contract, and locals.
    let result = unsafe {
        get_physical_device_image_format_properties2(physical_device, &raw const info, &raw mut properties)
    };
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_image_format_properties, properties.image_format_properties) };
    result
}

/// The app's own memory, the one kind that can be imported: nothing is shared with other processes.
const IMPORTED: vk::ExternalMemoryHandleTypeFlags = vk::ExternalMemoryHandleTypeFlags::HOST_ALLOCATION_EXT;

fn external_memory(
    compatible_handle_types: vk::ExternalMemoryHandleTypeFlags,
    importable: bool,
) -> vk::ExternalMemoryProperties {
    let none = vk::ExternalMemoryFeatureFlags::empty();
    vk::ExternalMemoryProperties {
        external_memory_features: if importable { vk::ExternalMemoryFeatureFlags::IMPORTABLE } else { none },
        export_from_imported_handle_types: vk::ExternalMemoryHandleTypeFlags::empty(),
        compatible_handle_types,
    }
}

/// `vkGetPhysicalDeviceExternalBufferProperties`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_external_buffer_properties(
    _physical_device: vk::PhysicalDevice,
    p_external_buffer_info: *const vk::PhysicalDeviceExternalBufferInfo<'_>,
    p_external_buffer_properties: *mut vk::ExternalBufferProperties<'_>,
) {
    // SAFETY: valid, by this function's contract.
    let vk::PhysicalDeviceExternalBufferInfo { handle_type, flags, .. } = unsafe { *p_external_buffer_info };
    let sparse = vk::BufferCreateFlags::SPARSE_BINDING;
    let properties = external_memory(handle_type, handle_type == IMPORTED && !flags.intersects(sparse));
    // SAFETY: valid to write to, by this function's contract.
    unsafe { (*p_external_buffer_properties).external_memory_properties = properties };
}

/// `vkGetPhysicalDeviceExternalFenceProperties`: nothing is shared with other processes.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_external_fence_properties(
    _physical_device: vk::PhysicalDevice,
    _p_external_fence_info: *const vk::PhysicalDeviceExternalFenceInfo<'_>,
    p_external_fence_properties: *mut vk::ExternalFenceProperties<'_>,
) {
    // SAFETY: valid to write to, by this function's contract.
    let out = unsafe { &mut *p_external_fence_properties };
    out.export_from_imported_handle_types = vk::ExternalFenceHandleTypeFlags::empty();
    out.compatible_handle_types = vk::ExternalFenceHandleTypeFlags::empty();
    out.external_fence_features = vk::ExternalFenceFeatureFlags::empty();
}

/// `vkGetPhysicalDeviceExternalSemaphoreProperties`: binary ones, by opaque descriptors.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_external_semaphore_properties(
    _physical_device: vk::PhysicalDevice,
    p_external_semaphore_info: *const vk::PhysicalDeviceExternalSemaphoreInfo<'_>,
    p_external_semaphore_properties: *mut vk::ExternalSemaphoreProperties<'_>,
) {
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_external_semaphore_info };
    // SAFETY: a valid chain, by this function's contract.
    let ty = unsafe { find_in_chain::<vk::SemaphoreTypeCreateInfo<'_>>(info.p_next) };
    let is_timeline = ty.is_some_and(|ty| ty.semaphore_type == vk::SemaphoreType::TIMELINE);
    let works = info.handle_type == OPAQUE && !is_timeline;
    // SAFETY: valid to write to, by this function's contract.
    let out = unsafe { &mut *p_external_semaphore_properties };
    let types = if works { OPAQUE } else { vk::ExternalSemaphoreHandleTypeFlags::empty() };
    out.export_from_imported_handle_types = types;
    out.compatible_handle_types = types;
    let features =
        vk::ExternalSemaphoreFeatureFlags::EXPORTABLE | vk::ExternalSemaphoreFeatureFlags::IMPORTABLE;
    out.external_semaphore_features =
        if works { features } else { vk::ExternalSemaphoreFeatureFlags::empty() };
}
