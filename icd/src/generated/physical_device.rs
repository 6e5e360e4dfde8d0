// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `physical_device`.

use super::prelude::*;

/// `vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR`.
pub(crate) unsafe extern "system" fn get_physical_device_cooperative_matrix_properties_khr(
    physical_device: vk::PhysicalDevice,
    p_property_count: *mut u32,
    p_properties: *mut vk::CooperativeMatrixPropertiesKHR<'_>,
) -> vk::Result {
    guard(|| {
        let owner = PhysicalDevice::from_handle(physical_device).session();
        forward::call_session(
            owner,
            opcode::GET_PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR,
            |e| {
                encode::physical_device::get_physical_device_cooperative_matrix_properties_khr(
                    e,
                    physical_device,
                    p_property_count,
                    p_properties,
                )
            },
            |d| {
                store::physical_device::get_physical_device_cooperative_matrix_properties_khr(
                    d,
                    p_property_count,
                    p_properties,
                )
            },
        )
        .unwrap_or_else(|lost| lost)
    })
}

/// `vkGetPhysicalDeviceFragmentShadingRatesKHR`.
pub(crate) unsafe extern "system" fn get_physical_device_fragment_shading_rates_khr(
    physical_device: vk::PhysicalDevice,
    p_fragment_shading_rate_count: *mut u32,
    p_fragment_shading_rates: *mut vk::PhysicalDeviceFragmentShadingRateKHR<'_>,
) -> vk::Result {
    guard(|| {
        let owner = PhysicalDevice::from_handle(physical_device).session();
        forward::call_session(
            owner,
            opcode::GET_PHYSICAL_DEVICE_FRAGMENT_SHADING_RATES_KHR,
            |e| {
                encode::physical_device::get_physical_device_fragment_shading_rates_khr(
                    e,
                    physical_device,
                    p_fragment_shading_rate_count,
                    p_fragment_shading_rates,
                )
            },
            |d| {
                store::physical_device::get_physical_device_fragment_shading_rates_khr(
                    d,
                    p_fragment_shading_rate_count,
                    p_fragment_shading_rates,
                )
            },
        )
        .unwrap_or_else(|lost| lost)
    })
}

/// `vkGetPhysicalDeviceMultisamplePropertiesEXT`.
pub(crate) unsafe extern "system" fn get_physical_device_multisample_properties_ext(
    physical_device: vk::PhysicalDevice,
    samples: vk::SampleCountFlags,
    p_multisample_properties: *mut vk::MultisamplePropertiesEXT<'_>,
) {
    guard(|| {
        let owner = PhysicalDevice::from_handle(physical_device).session();
        forward::call_session(
            owner,
            opcode::GET_PHYSICAL_DEVICE_MULTISAMPLE_PROPERTIES_EXT,
            |e| {
                encode::physical_device::get_physical_device_multisample_properties_ext(
                    e,
                    physical_device,
                    samples,
                    p_multisample_properties,
                )
            },
            |d| {
                store::physical_device::get_physical_device_multisample_properties_ext(
                    d,
                    p_multisample_properties,
                )
            },
        )
        .unwrap_or_else(|_| AfterPanic::after_panic())
    })
}

/// `vkGetPhysicalDeviceSparseImageFormatProperties`.
pub(crate) unsafe extern "system" fn get_physical_device_sparse_image_format_properties(
    physical_device: vk::PhysicalDevice,
    format: vk::Format,
    ty: vk::ImageType,
    samples: vk::SampleCountFlags,
    usage: vk::ImageUsageFlags,
    tiling: vk::ImageTiling,
    p_property_count: *mut u32,
    p_properties: *mut vk::SparseImageFormatProperties,
) {
    guard(|| {
        let owner = PhysicalDevice::from_handle(physical_device).session();
        forward::call_session(
            owner,
            opcode::GET_PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_PROPERTIES,
            |e| {
                encode::physical_device::get_physical_device_sparse_image_format_properties(
                    e,
                    physical_device,
                    format,
                    ty,
                    samples,
                    usage,
                    tiling,
                    p_property_count,
                    p_properties,
                )
            },
            |d| {
                store::physical_device::get_physical_device_sparse_image_format_properties(
                    d,
                    p_property_count,
                    p_properties,
                )
            },
        )
        .unwrap_or_else(|_| AfterPanic::after_panic())
    })
}

/// `vkGetPhysicalDeviceSparseImageFormatProperties2`.
pub(crate) unsafe extern "system" fn get_physical_device_sparse_image_format_properties2(
    physical_device: vk::PhysicalDevice,
    p_format_info: *const vk::PhysicalDeviceSparseImageFormatInfo2<'_>,
    p_property_count: *mut u32,
    p_properties: *mut vk::SparseImageFormatProperties2<'_>,
) {
    guard(|| {
        let owner = PhysicalDevice::from_handle(physical_device).session();
        forward::call_session(
            owner,
            opcode::GET_PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_PROPERTIES2,
            |e| {
                encode::physical_device::get_physical_device_sparse_image_format_properties2(
                    e,
                    physical_device,
                    p_format_info,
                    p_property_count,
                    p_properties,
                )
            },
            |d| {
                store::physical_device::get_physical_device_sparse_image_format_properties2(
                    d,
                    p_property_count,
                    p_properties,
                )
            },
        )
        .unwrap_or_else(|_| AfterPanic::after_panic())
    })
}
