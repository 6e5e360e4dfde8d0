//! Queue families.

use ash::vk;

use super::answer;
use crate::app_pointer::{slice_mut, store};
use crate::object::PhysicalDevice;

/// `vkGetPhysicalDeviceQueueFamilyProperties2`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_queue_family_properties2(
    physical_device: vk::PhysicalDevice,
    p_queue_family_property_count: *mut u32,
    p_queue_family_properties: *mut vk::QueueFamilyProperties2<'_>,
) {
    // SAFETY: a live physical device, by this function's contract.
    let families = &unsafe { PhysicalDevice::from_handle(physical_device) }.snapshot().queue_families;
    let available = u32::try_from(families.len()).unwrap_or(u32::MAX);
    let mut count = available;
    if !p_queue_family_properties.is_null() {
        // SAFETY: valid, by this function's contract.
        count = available.min(unsafe { p_queue_family_property_count.read() });
        // SAFETY: room for `count` structs, by this function's contract.
        let out = unsafe { slice_mut(p_queue_family_properties, count) };
        for (out, family) in out.iter_mut().zip(families) {
            answer(family, |d| {
                // SAFETY: valid to write to with a valid chain, by this function's contract.
                unsafe { d.store_value::<vk::QueueFamilyProperties2<'_>>(std::ptr::from_mut(out).cast()) }
            });
        }
    }
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_queue_family_property_count, count) };
}

/// `vkGetPhysicalDeviceQueueFamilyProperties`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_queue_family_properties(
    physical_device: vk::PhysicalDevice,
    p_queue_family_property_count: *mut u32,
    p_queue_family_properties: *mut vk::QueueFamilyProperties,
) {
    if p_queue_family_properties.is_null() {
        // SAFETY: the same contract; only the count is asked for.
        return unsafe {
            get_physical_device_queue_family_properties2(
                physical_device,
                p_queue_family_property_count,
                std::ptr::null_mut(),
            );
        };
    }
    // SAFETY: valid, by this function's contract.
    let room = unsafe { p_queue_family_property_count.read() };
    // SAFETY: room for so many, by this function's contract.
    let out = unsafe { slice_mut(p_queue_family_properties, room) };
    let mut families = vec![vk::QueueFamilyProperties2::default(); out.len()];
    // SAFETY: the same contract, with local structs.
    unsafe {
        get_physical_device_queue_family_properties2(
            physical_device,
            p_queue_family_property_count,
            families.as_mut_ptr(),
        );
    };
    for (out, family) in out.iter_mut().zip(&families) {
        *out = family.queue_family_properties;
    }
}
