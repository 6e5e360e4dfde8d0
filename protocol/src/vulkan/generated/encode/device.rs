// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `device`.

use super::prelude::*;

impl EncodeBody for vk::DeviceQueueCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.queue_family_index);
        e.value(&self.queue_count);
        e.array(self.p_queue_priorities, self.queue_count as usize);
    }
}

impl EncodeBody for vk::DeviceCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.queue_create_info_count);
        e.array(self.p_queue_create_infos, self.queue_create_info_count as usize);
        e.value(&self.enabled_layer_count);
        {
            let p =
                e.unless(ignored_when::layers_are_ignored(self, e.context()), self.pp_enabled_layer_names);
            e.strings(p, self.enabled_layer_count as usize);
        }
        e.value(&self.enabled_extension_count);
        e.strings(self.pp_enabled_extension_names, self.enabled_extension_count as usize);
        e.pointer(self.p_enabled_features);
    }
}

impl EncodeBody for vk::DeviceGroupDeviceCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.physical_device_count);
        e.array(self.p_physical_devices, self.physical_device_count as usize);
    }
}

impl EncodeBody for vk::RenderingAreaInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.view_mask);
        e.value(&self.color_attachment_count);
        e.array(self.p_color_attachment_formats, self.color_attachment_count as usize);
        e.value(&self.depth_attachment_format);
        e.value(&self.stencil_attachment_format);
    }
}

encode_tagged! { DeviceQueueCreateInfo, DeviceCreateInfo, DeviceGroupDeviceCreateInfo, RenderingAreaInfoKHR, DeviceQueueGlobalPriorityCreateInfoKHR, CalibratedTimestampInfoKHR }

encode_plain_bodies! { DeviceQueueGlobalPriorityCreateInfoKHR, CalibratedTimestampInfoKHR }

/// `vkCreateDevice`.
pub unsafe fn create_device(
    e: &mut Encoder,
    physical_device: vk::PhysicalDevice,
    p_create_info: *const vk::DeviceCreateInfo<'_>,
    p_device: *mut vk::Device,
) {
    e.value(&physical_device);
    e.pointer(p_create_info);
    e.value(&*p_device);
}

/// The reply to `vkCreateDevice`.
pub unsafe fn reply_create_device(e: &mut Encoder, result: vk::Result, p_device: *mut vk::Device) {
    e.value(&result);
    e.made(p_device, 1);
}

/// `vkDestroyDevice`.
pub unsafe fn destroy_device(e: &mut Encoder, device: vk::Device) {
    e.value(&device);
}

/// `vkDeviceWaitIdle`.
pub unsafe fn device_wait_idle(e: &mut Encoder, device: vk::Device) {
    e.value(&device);
}

/// The reply to `vkDeviceWaitIdle`.
pub unsafe fn reply_device_wait_idle(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkGetCalibratedTimestampsKHR`.
pub unsafe fn get_calibrated_timestamps_khr(
    e: &mut Encoder,
    device: vk::Device,
    timestamp_count: u32,
    p_timestamp_infos: *const vk::CalibratedTimestampInfoKHR<'_>,
    p_timestamps: *mut u64,
    p_max_deviation: *mut u64,
) {
    e.value(&device);
    e.value(&timestamp_count);
    e.array(p_timestamp_infos, timestamp_count as usize);
    e.requests(p_timestamps, timestamp_count as usize);
    (*p_max_deviation).encode_request(e);
}

/// The reply to `vkGetCalibratedTimestampsKHR`.
pub unsafe fn reply_get_calibrated_timestamps_khr(
    e: &mut Encoder,
    result: vk::Result,
    timestamp_count: u32,
    p_timestamps: *mut u64,
    p_max_deviation: *mut u64,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.array(p_timestamps, timestamp_count as usize);
        e.value(&*p_max_deviation);
    }
}

/// `vkGetRenderingAreaGranularityKHR`.
pub unsafe fn get_rendering_area_granularity_khr(
    e: &mut Encoder,
    device: vk::Device,
    p_rendering_area_info: *const vk::RenderingAreaInfoKHR<'_>,
    p_granularity: *mut vk::Extent2D,
) {
    e.value(&device);
    e.pointer(p_rendering_area_info);
    (*p_granularity).encode_request(e);
}

/// The reply to `vkGetRenderingAreaGranularityKHR`.
pub unsafe fn reply_get_rendering_area_granularity_khr(e: &mut Encoder, p_granularity: *mut vk::Extent2D) {
    e.value(&*p_granularity);
}
