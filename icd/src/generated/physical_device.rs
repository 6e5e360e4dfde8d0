// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `physical_device`.

use super::prelude::*;

/// `vkEnumerateDeviceExtensionProperties`.
pub(crate) unsafe extern "system-unwind" fn enumerate_device_extension_properties(
    physical_device: vk::PhysicalDevice,
    p_layer_name: *const c_char,
    p_property_count: *mut u32,
    p_properties: *mut vk::ExtensionProperties,
) -> vk::Result {
    guard(move || {
        commands::physical_device::enumerate_device_extension_properties(
            physical_device,
            p_layer_name,
            p_property_count,
            p_properties,
        )
    })
}

/// `vkEnumerateDeviceLayerProperties`.
pub(crate) unsafe extern "system-unwind" fn enumerate_device_layer_properties(
    physical_device: vk::PhysicalDevice,
    p_property_count: *mut u32,
    p_properties: *mut vk::LayerProperties,
) -> vk::Result {
    guard(move || {
        commands::physical_device::enumerate_device_layer_properties(
            physical_device,
            p_property_count,
            p_properties,
        )
    })
}

/// `vkEnumeratePhysicalDeviceGroups`.
pub(crate) unsafe extern "system-unwind" fn enumerate_physical_device_groups(
    instance: vk::Instance,
    p_physical_device_group_count: *mut u32,
    p_physical_device_group_properties: *mut vk::PhysicalDeviceGroupProperties<'_>,
) -> vk::Result {
    guard(move || {
        commands::physical_device::enumerate_physical_device_groups(
            instance,
            p_physical_device_group_count,
            p_physical_device_group_properties,
        )
    })
}

/// `vkEnumeratePhysicalDevices`.
pub(crate) unsafe extern "system-unwind" fn enumerate_physical_devices(
    instance: vk::Instance,
    p_physical_device_count: *mut u32,
    p_physical_devices: *mut vk::PhysicalDevice,
) -> vk::Result {
    guard(move || {
        commands::physical_device::enumerate_physical_devices(
            instance,
            p_physical_device_count,
            p_physical_devices,
        )
    })
}

/// `vkGetPhysicalDeviceCalibrateableTimeDomainsKHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_calibrateable_time_domains_khr(
    physical_device: vk::PhysicalDevice,
    p_time_domain_count: *mut u32,
    p_time_domains: *mut vk::TimeDomainKHR,
) -> vk::Result {
    guard(move || {
        commands::physical_device::get_physical_device_calibrateable_time_domains_khr(
            physical_device,
            p_time_domain_count,
            p_time_domains,
        )
    })
}

/// `vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_cooperative_matrix_properties_khr(
    physical_device: vk::PhysicalDevice,
    p_property_count: *mut u32,
    p_properties: *mut vk::CooperativeMatrixPropertiesKHR<'_>,
) -> vk::Result {
    guard(move || {
        let owner = &PhysicalDevice::from_handle(physical_device).session();
        forward::call_session(
            owner,
            opcode::GET_PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR,
            move |e| {
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

/// `vkGetPhysicalDeviceExternalBufferProperties`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_external_buffer_properties(
    physical_device: vk::PhysicalDevice,
    p_external_buffer_info: *const vk::PhysicalDeviceExternalBufferInfo<'_>,
    p_external_buffer_properties: *mut vk::ExternalBufferProperties<'_>,
) {
    guard(move || {
        commands::physical_device::get_physical_device_external_buffer_properties(
            physical_device,
            p_external_buffer_info,
            p_external_buffer_properties,
        )
    })
}

/// `vkGetPhysicalDeviceExternalFenceProperties`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_external_fence_properties(
    physical_device: vk::PhysicalDevice,
    p_external_fence_info: *const vk::PhysicalDeviceExternalFenceInfo<'_>,
    p_external_fence_properties: *mut vk::ExternalFenceProperties<'_>,
) {
    guard(move || {
        commands::physical_device::get_physical_device_external_fence_properties(
            physical_device,
            p_external_fence_info,
            p_external_fence_properties,
        )
    })
}

/// `vkGetPhysicalDeviceExternalSemaphoreProperties`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_external_semaphore_properties(
    physical_device: vk::PhysicalDevice,
    p_external_semaphore_info: *const vk::PhysicalDeviceExternalSemaphoreInfo<'_>,
    p_external_semaphore_properties: *mut vk::ExternalSemaphoreProperties<'_>,
) {
    guard(move || {
        commands::physical_device::get_physical_device_external_semaphore_properties(
            physical_device,
            p_external_semaphore_info,
            p_external_semaphore_properties,
        )
    })
}

/// `vkGetPhysicalDeviceFeatures`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_features(
    physical_device: vk::PhysicalDevice,
    p_features: *mut vk::PhysicalDeviceFeatures,
) {
    guard(move || commands::physical_device::get_physical_device_features(physical_device, p_features))
}

/// `vkGetPhysicalDeviceFeatures2`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_features2(
    physical_device: vk::PhysicalDevice,
    p_features: *mut vk::PhysicalDeviceFeatures2<'_>,
) {
    guard(move || commands::physical_device::get_physical_device_features2(physical_device, p_features))
}

/// `vkGetPhysicalDeviceFormatProperties`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_format_properties(
    physical_device: vk::PhysicalDevice,
    format: vk::Format,
    p_format_properties: *mut vk::FormatProperties,
) {
    guard(move || {
        commands::physical_device::get_physical_device_format_properties(
            physical_device,
            format,
            p_format_properties,
        )
    })
}

/// `vkGetPhysicalDeviceFormatProperties2`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_format_properties2(
    physical_device: vk::PhysicalDevice,
    format: vk::Format,
    p_format_properties: *mut vk::FormatProperties2<'_>,
) {
    guard(move || {
        commands::physical_device::get_physical_device_format_properties2(
            physical_device,
            format,
            p_format_properties,
        )
    })
}

/// `vkGetPhysicalDeviceFragmentShadingRatesKHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_fragment_shading_rates_khr(
    physical_device: vk::PhysicalDevice,
    p_fragment_shading_rate_count: *mut u32,
    p_fragment_shading_rates: *mut vk::PhysicalDeviceFragmentShadingRateKHR<'_>,
) -> vk::Result {
    guard(move || {
        let owner = &PhysicalDevice::from_handle(physical_device).session();
        forward::call_session(
            owner,
            opcode::GET_PHYSICAL_DEVICE_FRAGMENT_SHADING_RATES_KHR,
            move |e| {
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

/// `vkGetPhysicalDeviceImageFormatProperties`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_image_format_properties(
    physical_device: vk::PhysicalDevice,
    format: vk::Format,
    ty: vk::ImageType,
    tiling: vk::ImageTiling,
    usage: vk::ImageUsageFlags,
    flags: vk::ImageCreateFlags,
    p_image_format_properties: *mut vk::ImageFormatProperties,
) -> vk::Result {
    guard(move || {
        commands::physical_device::get_physical_device_image_format_properties(
            physical_device,
            format,
            ty,
            tiling,
            usage,
            flags,
            p_image_format_properties,
        )
    })
}

/// `vkGetPhysicalDeviceImageFormatProperties2`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_image_format_properties2(
    physical_device: vk::PhysicalDevice,
    p_image_format_info: *const vk::PhysicalDeviceImageFormatInfo2<'_>,
    p_image_format_properties: *mut vk::ImageFormatProperties2<'_>,
) -> vk::Result {
    guard(move || {
        commands::physical_device::get_physical_device_image_format_properties2(
            physical_device,
            p_image_format_info,
            p_image_format_properties,
        )
    })
}

/// `vkGetPhysicalDeviceMemoryProperties`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_memory_properties(
    physical_device: vk::PhysicalDevice,
    p_memory_properties: *mut vk::PhysicalDeviceMemoryProperties,
) {
    guard(move || {
        commands::physical_device::get_physical_device_memory_properties(physical_device, p_memory_properties)
    })
}

/// `vkGetPhysicalDeviceMemoryProperties2`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_memory_properties2(
    physical_device: vk::PhysicalDevice,
    p_memory_properties: *mut vk::PhysicalDeviceMemoryProperties2<'_>,
) {
    guard(move || {
        commands::physical_device::get_physical_device_memory_properties2(
            physical_device,
            p_memory_properties,
        )
    })
}

/// `vkGetPhysicalDeviceMultisamplePropertiesEXT`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_multisample_properties_ext(
    physical_device: vk::PhysicalDevice,
    samples: vk::SampleCountFlags,
    p_multisample_properties: *mut vk::MultisamplePropertiesEXT<'_>,
) {
    guard(move || {
        let owner = &PhysicalDevice::from_handle(physical_device).session();
        forward::call_session(
            owner,
            opcode::GET_PHYSICAL_DEVICE_MULTISAMPLE_PROPERTIES_EXT,
            move |e| {
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
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<vk::MultisamplePropertiesEXT<'_>>(&arena, p_multisample_properties.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkGetPhysicalDeviceProperties`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_properties(
    physical_device: vk::PhysicalDevice,
    p_properties: *mut vk::PhysicalDeviceProperties,
) {
    guard(move || commands::physical_device::get_physical_device_properties(physical_device, p_properties))
}

/// `vkGetPhysicalDeviceProperties2`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_properties2(
    physical_device: vk::PhysicalDevice,
    p_properties: *mut vk::PhysicalDeviceProperties2<'_>,
) {
    guard(move || commands::physical_device::get_physical_device_properties2(physical_device, p_properties))
}

/// `vkGetPhysicalDeviceQueueFamilyProperties`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_queue_family_properties(
    physical_device: vk::PhysicalDevice,
    p_queue_family_property_count: *mut u32,
    p_queue_family_properties: *mut vk::QueueFamilyProperties,
) {
    guard(move || {
        commands::physical_device::get_physical_device_queue_family_properties(
            physical_device,
            p_queue_family_property_count,
            p_queue_family_properties,
        )
    })
}

/// `vkGetPhysicalDeviceQueueFamilyProperties2`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_queue_family_properties2(
    physical_device: vk::PhysicalDevice,
    p_queue_family_property_count: *mut u32,
    p_queue_family_properties: *mut vk::QueueFamilyProperties2<'_>,
) {
    guard(move || {
        commands::physical_device::get_physical_device_queue_family_properties2(
            physical_device,
            p_queue_family_property_count,
            p_queue_family_properties,
        )
    })
}

/// `vkGetPhysicalDeviceSparseImageFormatProperties`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_sparse_image_format_properties(
    physical_device: vk::PhysicalDevice,
    format: vk::Format,
    ty: vk::ImageType,
    samples: vk::SampleCountFlags,
    usage: vk::ImageUsageFlags,
    tiling: vk::ImageTiling,
    p_property_count: *mut u32,
    p_properties: *mut vk::SparseImageFormatProperties,
) {
    guard(move || {
        let owner = &PhysicalDevice::from_handle(physical_device).session();
        forward::call_session(
            owner,
            opcode::GET_PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_PROPERTIES,
            move |e| {
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
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<u32>(&arena, p_property_count.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkGetPhysicalDeviceSparseImageFormatProperties2`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_sparse_image_format_properties2(
    physical_device: vk::PhysicalDevice,
    p_format_info: *const vk::PhysicalDeviceSparseImageFormatInfo2<'_>,
    p_property_count: *mut u32,
    p_properties: *mut vk::SparseImageFormatProperties2<'_>,
) {
    guard(move || {
        let owner = &PhysicalDevice::from_handle(physical_device).session();
        forward::call_session(
            owner,
            opcode::GET_PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_PROPERTIES2,
            move |e| {
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
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<u32>(&arena, p_property_count.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkGetPhysicalDeviceToolProperties`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_tool_properties(
    physical_device: vk::PhysicalDevice,
    p_tool_count: *mut u32,
    p_tool_properties: *mut vk::PhysicalDeviceToolProperties<'_>,
) -> vk::Result {
    guard(move || {
        commands::physical_device::get_physical_device_tool_properties(
            physical_device,
            p_tool_count,
            p_tool_properties,
        )
    })
}
