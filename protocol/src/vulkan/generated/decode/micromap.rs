// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `micromap`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::MicromapBuildInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let ty: vk::MicromapTypeEXT = d.value()?;
        let flags: vk::BuildMicromapFlagsEXT = d.value()?;
        let mode: vk::BuildMicromapModeEXT = d.value()?;
        let dst_micromap: vk::MicromapEXT = d.handle_or_null()?;
        let usage_counts_count: u32 = d.value()?;
        let p_usage_counts = d.array(usage_counts_count as usize)?;
        let pp_usage_counts = d.pointers(usage_counts_count as usize)?;
        let data: vk::DeviceOrHostAddressConstKHR = d.value()?;
        let scratch_data: vk::DeviceOrHostAddressKHR = d.value()?;
        let triangle_array: vk::DeviceOrHostAddressConstKHR = d.value()?;
        let triangle_array_stride: vk::DeviceSize = d.value()?;
        Ok(Self {
            p_next: next as _,
            ty,
            flags,
            mode,
            dst_micromap,
            usage_counts_count,
            p_usage_counts,
            pp_usage_counts,
            data,
            scratch_data,
            triangle_array,
            triangle_array_stride,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::MicromapCreateInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let create_flags: vk::MicromapCreateFlagsEXT = d.value()?;
        let buffer: vk::Buffer = d.full_handle()?;
        let offset: vk::DeviceSize = d.value()?;
        let size: vk::DeviceSize = d.value()?;
        let ty: vk::MicromapTypeEXT = d.value()?;
        let device_address: vk::DeviceAddress = d.value()?;
        Ok(Self {
            p_next: next as _,
            create_flags,
            buffer,
            offset,
            size,
            ty,
            device_address,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::MicromapVersionInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let p_version_data = d.full_array(2 * vk::UUID_SIZE)?;
        Ok(Self { p_next: next as _, p_version_data, ..Default::default() })
    }
}

decode_tagged! { MicromapBuildInfoEXT, MicromapCreateInfoEXT, MicromapVersionInfoEXT, MicromapBuildSizesInfoEXT }

decode_plain_bodies! { MicromapBuildSizesInfoEXT }

/// Arguments of `vkCreateMicromapEXT`.
#[derive(Clone, Copy)]
pub struct CreateMicromapExt<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::MicromapCreateInfoEXT<'a>,
    pub micromap: u64,
}

impl<'a> CreateMicromapExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::MicromapCreateInfoEXT<'a> = d.expected()?;
        let micromap: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, micromap })
    }
}

/// Arguments of `vkDestroyMicromapEXT`.
#[derive(Clone, Copy)]
pub struct DestroyMicromapExt {
    pub device_id: u64,
    pub device: vk::Device,
    pub micromap: u64,
}

impl DestroyMicromapExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let micromap: u64 = d.u64()?;
        Ok(Self { device_id, device, micromap })
    }
}

/// Arguments of `vkGetDeviceMicromapCompatibilityEXT`.
#[derive(Clone, Copy)]
pub struct GetDeviceMicromapCompatibilityExt<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub version_info: &'a vk::MicromapVersionInfoEXT<'a>,
    pub compatibility: *mut vk::AccelerationStructureCompatibilityKHR,
}

impl<'a> GetDeviceMicromapCompatibilityExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let version_info: &'a vk::MicromapVersionInfoEXT<'a> = d.expected()?;
        let compatibility: *mut vk::AccelerationStructureCompatibilityKHR = d.blank()?;
        Ok(Self { device_id, device, version_info, compatibility })
    }
}

/// Arguments of `vkGetMicromapBuildSizesEXT`.
#[derive(Clone, Copy)]
pub struct GetMicromapBuildSizesExt<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub build_type: vk::AccelerationStructureBuildTypeKHR,
    pub build_info: &'a vk::MicromapBuildInfoEXT<'a>,
    pub size_info: *mut vk::MicromapBuildSizesInfoEXT<'a>,
}

impl<'a> GetMicromapBuildSizesExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let build_type: vk::AccelerationStructureBuildTypeKHR = d.value()?;
        let build_info: &'a vk::MicromapBuildInfoEXT<'a> = d.expected()?;
        let size_info: *mut vk::MicromapBuildSizesInfoEXT<'a> = d.blank()?;
        Ok(Self { device_id, device, build_type, build_info, size_info })
    }
}
