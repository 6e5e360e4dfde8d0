// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `physical_device`.

use super::prelude::*;

/// Stores the reply to `vkEnumeratePhysicalDeviceGroups`.
pub unsafe fn enumerate_physical_device_groups(
    d: &mut Decoder<'_>,
    p_physical_device_group_count: *mut u32,
    p_physical_device_group_properties: *mut vk::PhysicalDeviceGroupProperties<'_>,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        let p_physical_device_group_count_now: u32 = d.value()?;
        d.store_array::<vk::PhysicalDeviceGroupProperties<'_>>(
            p_physical_device_group_properties.cast(),
            *p_physical_device_group_count as usize,
            p_physical_device_group_count_now as usize,
        )?;
        *p_physical_device_group_count = p_physical_device_group_count_now;
    }
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR`.
pub unsafe fn get_physical_device_cooperative_matrix_properties_khr(
    d: &mut Decoder<'_>,
    p_property_count: *mut u32,
    p_properties: *mut vk::CooperativeMatrixPropertiesKHR<'_>,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        let p_property_count_now: u32 = d.value()?;
        d.store_array::<vk::CooperativeMatrixPropertiesKHR<'_>>(
            p_properties.cast(),
            *p_property_count as usize,
            p_property_count_now as usize,
        )?;
        *p_property_count = p_property_count_now;
    }
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetPhysicalDeviceFeatures`.
pub unsafe fn get_physical_device_features(
    d: &mut Decoder<'_>,
    p_features: *mut vk::PhysicalDeviceFeatures,
) -> Result<(), DecodeError> {
    d.store_value::<vk::PhysicalDeviceFeatures>(p_features.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetPhysicalDeviceFeatures2`.
pub unsafe fn get_physical_device_features2(
    d: &mut Decoder<'_>,
    p_features: *mut vk::PhysicalDeviceFeatures2<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::PhysicalDeviceFeatures2<'_>>(p_features.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetPhysicalDeviceFormatProperties`.
pub unsafe fn get_physical_device_format_properties(
    d: &mut Decoder<'_>,
    p_format_properties: *mut vk::FormatProperties,
) -> Result<(), DecodeError> {
    d.store_value::<vk::FormatProperties>(p_format_properties.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetPhysicalDeviceFormatProperties2`.
pub unsafe fn get_physical_device_format_properties2(
    d: &mut Decoder<'_>,
    p_format_properties: *mut vk::FormatProperties2<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::FormatProperties2<'_>>(p_format_properties.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetPhysicalDeviceFragmentShadingRatesKHR`.
pub unsafe fn get_physical_device_fragment_shading_rates_khr(
    d: &mut Decoder<'_>,
    p_fragment_shading_rate_count: *mut u32,
    p_fragment_shading_rates: *mut vk::PhysicalDeviceFragmentShadingRateKHR<'_>,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        let p_fragment_shading_rate_count_now: u32 = d.value()?;
        d.store_array::<vk::PhysicalDeviceFragmentShadingRateKHR<'_>>(
            p_fragment_shading_rates.cast(),
            *p_fragment_shading_rate_count as usize,
            p_fragment_shading_rate_count_now as usize,
        )?;
        *p_fragment_shading_rate_count = p_fragment_shading_rate_count_now;
    }
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetPhysicalDeviceImageFormatProperties`.
pub unsafe fn get_physical_device_image_format_properties(
    d: &mut Decoder<'_>,
    p_image_format_properties: *mut vk::ImageFormatProperties,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        d.store_value::<vk::ImageFormatProperties>(p_image_format_properties.cast())?;
    }
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetPhysicalDeviceImageFormatProperties2`.
pub unsafe fn get_physical_device_image_format_properties2(
    d: &mut Decoder<'_>,
    p_image_format_properties: *mut vk::ImageFormatProperties2<'_>,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        d.store_value::<vk::ImageFormatProperties2<'_>>(p_image_format_properties.cast())?;
    }
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetPhysicalDeviceMemoryProperties`.
pub unsafe fn get_physical_device_memory_properties(
    d: &mut Decoder<'_>,
    p_memory_properties: *mut vk::PhysicalDeviceMemoryProperties,
) -> Result<(), DecodeError> {
    d.store_value::<vk::PhysicalDeviceMemoryProperties>(p_memory_properties.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetPhysicalDeviceMemoryProperties2`.
pub unsafe fn get_physical_device_memory_properties2(
    d: &mut Decoder<'_>,
    p_memory_properties: *mut vk::PhysicalDeviceMemoryProperties2<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::PhysicalDeviceMemoryProperties2<'_>>(p_memory_properties.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetPhysicalDeviceMultisamplePropertiesEXT`.
pub unsafe fn get_physical_device_multisample_properties_ext(
    d: &mut Decoder<'_>,
    p_multisample_properties: *mut vk::MultisamplePropertiesEXT<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::MultisamplePropertiesEXT<'_>>(p_multisample_properties.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetPhysicalDeviceProperties`.
pub unsafe fn get_physical_device_properties(
    d: &mut Decoder<'_>,
    p_properties: *mut vk::PhysicalDeviceProperties,
) -> Result<(), DecodeError> {
    d.store_value::<vk::PhysicalDeviceProperties>(p_properties.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetPhysicalDeviceProperties2`.
pub unsafe fn get_physical_device_properties2(
    d: &mut Decoder<'_>,
    p_properties: *mut vk::PhysicalDeviceProperties2<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::PhysicalDeviceProperties2<'_>>(p_properties.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetPhysicalDeviceQueueFamilyProperties`.
pub unsafe fn get_physical_device_queue_family_properties(
    d: &mut Decoder<'_>,
    p_queue_family_property_count: *mut u32,
    p_queue_family_properties: *mut vk::QueueFamilyProperties,
) -> Result<(), DecodeError> {
    let p_queue_family_property_count_now: u32 = d.value()?;
    d.store_array::<vk::QueueFamilyProperties>(
        p_queue_family_properties.cast(),
        *p_queue_family_property_count as usize,
        p_queue_family_property_count_now as usize,
    )?;
    *p_queue_family_property_count = p_queue_family_property_count_now;
    d.finish()
}

/// Stores the reply to `vkGetPhysicalDeviceQueueFamilyProperties2`.
pub unsafe fn get_physical_device_queue_family_properties2(
    d: &mut Decoder<'_>,
    p_queue_family_property_count: *mut u32,
    p_queue_family_properties: *mut vk::QueueFamilyProperties2<'_>,
) -> Result<(), DecodeError> {
    let p_queue_family_property_count_now: u32 = d.value()?;
    d.store_array::<vk::QueueFamilyProperties2<'_>>(
        p_queue_family_properties.cast(),
        *p_queue_family_property_count as usize,
        p_queue_family_property_count_now as usize,
    )?;
    *p_queue_family_property_count = p_queue_family_property_count_now;
    d.finish()
}

/// Stores the reply to `vkGetPhysicalDeviceSparseImageFormatProperties`.
pub unsafe fn get_physical_device_sparse_image_format_properties(
    d: &mut Decoder<'_>,
    p_property_count: *mut u32,
    p_properties: *mut vk::SparseImageFormatProperties,
) -> Result<(), DecodeError> {
    let p_property_count_now: u32 = d.value()?;
    d.store_array::<vk::SparseImageFormatProperties>(
        p_properties.cast(),
        *p_property_count as usize,
        p_property_count_now as usize,
    )?;
    *p_property_count = p_property_count_now;
    d.finish()
}

/// Stores the reply to `vkGetPhysicalDeviceSparseImageFormatProperties2`.
pub unsafe fn get_physical_device_sparse_image_format_properties2(
    d: &mut Decoder<'_>,
    p_property_count: *mut u32,
    p_properties: *mut vk::SparseImageFormatProperties2<'_>,
) -> Result<(), DecodeError> {
    let p_property_count_now: u32 = d.value()?;
    d.store_array::<vk::SparseImageFormatProperties2<'_>>(
        p_properties.cast(),
        *p_property_count as usize,
        p_property_count_now as usize,
    )?;
    *p_property_count = p_property_count_now;
    d.finish()
}
