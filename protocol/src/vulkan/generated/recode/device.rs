// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `device`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkDeviceQueueCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceQueueCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkDeviceCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceFeatures>()?);
        Ok(())
    }),
    ("VkDeviceGroupDeviceCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceGroupDeviceCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkRenderingAreaInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::RenderingAreaInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkDeviceQueueGlobalPriorityCreateInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceQueueGlobalPriorityCreateInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkCalibratedTimestampInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::CalibratedTimestampInfoKHR<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateDevice", |d, e| unsafe {
        let a = decode::device::CreateDevice::decode(d)?;
        let mut device = vk::Device::from_raw(a.device);
        encode::device::create_device(e, a.physical_device, ptr::from_ref(a.create_info), &raw mut device);
        Ok(())
    }),
    ("vkDestroyDevice", |d, e| unsafe {
        let a = decode::device::DestroyDevice::decode(d)?;
        encode::device::destroy_device(e, vk::Device::from_raw(a.device));
        Ok(())
    }),
    ("vkDeviceWaitIdle", |d, e| unsafe {
        let a = decode::device::DeviceWaitIdle::decode(d)?;
        encode::device::device_wait_idle(e, a.device);
        Ok(())
    }),
    ("vkGetCalibratedTimestampsKHR", |d, e| unsafe {
        let a = decode::device::GetCalibratedTimestampsKhr::decode(d)?;
        encode::device::get_calibrated_timestamps_khr(
            e,
            a.device,
            a.timestamp_count,
            a.timestamp_infos.as_ptr(),
            a.timestamps,
            a.max_deviation,
        );
        Ok(())
    }),
    ("vkGetRenderingAreaGranularityKHR", |d, e| unsafe {
        let a = decode::device::GetRenderingAreaGranularityKhr::decode(d)?;
        encode::device::get_rendering_area_granularity_khr(
            e,
            a.device,
            ptr::from_ref(a.rendering_area_info),
            a.granularity,
        );
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("VkDeviceQueueCreateInfo", |e, pointer| unsafe {
        e.value(&vk::DeviceQueueCreateInfo { p_queue_priorities: pointer.cast(), ..Default::default() });
    }),
    ("VkDeviceCreateInfo", |e, pointer| unsafe {
        e.value(&vk::DeviceCreateInfo {
            p_queue_create_infos: pointer.cast(),
            pp_enabled_layer_names: pointer.cast(),
            pp_enabled_extension_names: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkDeviceGroupDeviceCreateInfo", |e, pointer| unsafe {
        e.value(&vk::DeviceGroupDeviceCreateInfo {
            p_physical_devices: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkRenderingAreaInfoKHR", |e, pointer| unsafe {
        e.value(&vk::RenderingAreaInfoKHR {
            p_color_attachment_formats: pointer.cast(),
            ..Default::default()
        });
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateDevice", |d, r| unsafe {
        let a = decode::device::CreateDevice::decode(d)?;
        let mut device = vk::Device::from_raw(a.device);
        store::device::create_device(r, &raw mut device).map(|_| ())
    }),
    ("vkDeviceWaitIdle", |d, r| unsafe {
        let a = decode::device::DeviceWaitIdle::decode(d)?;
        store::device::device_wait_idle(r).map(|_| ())
    }),
    ("vkGetCalibratedTimestampsKHR", |d, r| unsafe {
        let a = decode::device::GetCalibratedTimestampsKhr::decode(d)?;
        store::device::get_calibrated_timestamps_khr(r, a.timestamp_count, a.timestamps, a.max_deviation)
            .map(|_| ())
    }),
    ("vkGetRenderingAreaGranularityKHR", |d, r| unsafe {
        let a = decode::device::GetRenderingAreaGranularityKhr::decode(d)?;
        store::device::get_rendering_area_granularity_khr(r, a.granularity).map(|_| ())
    }),
];
