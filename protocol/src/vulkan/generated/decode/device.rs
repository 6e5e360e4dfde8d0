// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `device`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::DeviceQueueCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::DeviceQueueCreateFlags = d.value()?;
        let queue_family_index: u32 = d.value()?;
        let queue_count: u32 = d.value()?;
        let p_queue_priorities = d.full_array(queue_count as usize)?;
        Ok(Self {
            p_next: next as _,
            flags,
            queue_family_index,
            queue_count,
            p_queue_priorities,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::DeviceCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::DeviceCreateFlags = d.value()?;
        let queue_create_info_count: u32 = d.value()?;
        let p_queue_create_infos = d.full_array(queue_create_info_count as usize)?;
        let enabled_layer_count: u32 = d.value()?;
        let pp_enabled_layer_names = d.strings(enabled_layer_count as usize)?;
        let enabled_extension_count: u32 = d.value()?;
        let pp_enabled_extension_names = d.full_strings(enabled_extension_count as usize)?;
        let p_enabled_features = d.pointer()?;
        Ok(Self {
            p_next: next as _,
            flags,
            queue_create_info_count,
            p_queue_create_infos,
            enabled_layer_count,
            pp_enabled_layer_names,
            enabled_extension_count,
            pp_enabled_extension_names,
            p_enabled_features,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::DeviceGroupDeviceCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let physical_device_count: u32 = d.value()?;
        let p_physical_devices = d.full_array(physical_device_count as usize)?;
        Ok(Self { p_next: next as _, physical_device_count, p_physical_devices, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::RenderingAreaInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let view_mask: u32 = d.value()?;
        let color_attachment_count: u32 = d.value()?;
        let p_color_attachment_formats = d.array(color_attachment_count as usize)?;
        let depth_attachment_format: vk::Format = d.value()?;
        let stencil_attachment_format: vk::Format = d.value()?;
        Ok(Self {
            p_next: next as _,
            view_mask,
            color_attachment_count,
            p_color_attachment_formats,
            depth_attachment_format,
            stencil_attachment_format,
            ..Default::default()
        })
    }
}

decode_tagged! { DeviceQueueCreateInfo, DeviceCreateInfo, DeviceGroupDeviceCreateInfo, RenderingAreaInfoKHR, DeviceQueueGlobalPriorityCreateInfoKHR, CalibratedTimestampInfoKHR }

decode_plain_bodies! { DeviceQueueGlobalPriorityCreateInfoKHR, CalibratedTimestampInfoKHR }

/// Arguments of `vkCreateDevice`.
#[derive(Clone, Copy)]
pub struct CreateDevice<'a> {
    pub physical_device_id: u64,
    pub physical_device: vk::PhysicalDevice,
    pub create_info: &'a vk::DeviceCreateInfo<'a>,
    pub device: u64,
}

impl<'a> CreateDevice<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let physical_device_id = d.u64()?;
        let physical_device: vk::PhysicalDevice = d.full_handle_of(physical_device_id)?;
        let create_info: &'a vk::DeviceCreateInfo<'a> = d.expected()?;
        let device: u64 = d.u64()?;
        Ok(Self { physical_device_id, physical_device, create_info, device })
    }
}

/// Arguments of `vkDestroyDevice`.
#[derive(Clone, Copy)]
pub struct DestroyDevice {
    pub device: u64,
}

impl DestroyDevice {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device: u64 = d.u64()?;
        Ok(Self { device })
    }
}

/// Arguments of `vkDeviceWaitIdle`.
#[derive(Clone, Copy)]
pub struct DeviceWaitIdle {
    pub device_id: u64,
    pub device: vk::Device,
}

impl DeviceWaitIdle {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        Ok(Self { device_id, device })
    }
}

/// Arguments of `vkGetCalibratedTimestampsKHR`.
#[derive(Clone, Copy)]
pub struct GetCalibratedTimestampsKhr<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub timestamp_count: u32,
    pub timestamp_infos: &'a [vk::CalibratedTimestampInfoKHR<'a>],
    pub timestamps: *mut u64,
    pub max_deviation: *mut u64,
}

impl<'a> GetCalibratedTimestampsKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let timestamp_count: u32 = d.value()?;
        let timestamp_infos: &'a [vk::CalibratedTimestampInfoKHR<'a>] =
            d.full_slice(timestamp_count as usize)?;
        let timestamps: *mut u64 = d.blanks(timestamp_count as usize)?;
        let max_deviation: *mut u64 = d.blank()?;
        Ok(Self { device_id, device, timestamp_count, timestamp_infos, timestamps, max_deviation })
    }
}

/// Arguments of `vkGetRenderingAreaGranularityKHR`.
#[derive(Clone, Copy)]
pub struct GetRenderingAreaGranularityKhr<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub rendering_area_info: &'a vk::RenderingAreaInfoKHR<'a>,
    pub granularity: *mut vk::Extent2D,
}

impl<'a> GetRenderingAreaGranularityKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let rendering_area_info: &'a vk::RenderingAreaInfoKHR<'a> = d.expected()?;
        let granularity: *mut vk::Extent2D = d.blank()?;
        Ok(Self { device_id, device, rendering_area_info, granularity })
    }
}
