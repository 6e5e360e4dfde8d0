// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `acceleration_structure`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::AccelerationStructureGeometryTrianglesDataKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let vertex_format: vk::Format = d.value()?;
        let vertex_data: vk::DeviceOrHostAddressConstKHR = d.value()?;
        let vertex_stride: vk::DeviceSize = d.value()?;
        let max_vertex: u32 = d.value()?;
        let index_type: vk::IndexType = d.value()?;
        let index_data: vk::DeviceOrHostAddressConstKHR = d.value()?;
        let transform_data: vk::DeviceOrHostAddressConstKHR = d.value()?;
        Ok(Self {
            p_next: next as _,
            vertex_format,
            vertex_data,
            vertex_stride,
            max_vertex,
            index_type,
            index_data,
            transform_data,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::AccelerationStructureGeometryInstancesDataKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let array_of_pointers: vk::Bool32 = d.value()?;
        let data: vk::DeviceOrHostAddressConstKHR = d.value()?;
        Ok(Self { p_next: next as _, array_of_pointers, data, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::AccelerationStructureGeometryKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let geometry_type: vk::GeometryTypeKHR = d.value()?;
        let geometry: vk::AccelerationStructureGeometryDataKHR<'a> = match geometry_type {
            vk::GeometryTypeKHR::TRIANGLES => {
                vk::AccelerationStructureGeometryDataKHR { triangles: d.value()? }
            }
            vk::GeometryTypeKHR::AABBS => vk::AccelerationStructureGeometryDataKHR { aabbs: d.value()? },
            vk::GeometryTypeKHR::INSTANCES => {
                vk::AccelerationStructureGeometryDataKHR { instances: d.value()? }
            }
            _ => return Err(DecodeError::Breach("a union has no such member")),
        };
        let flags: vk::GeometryFlagsKHR = d.value()?;
        Ok(Self { p_next: next as _, geometry_type, geometry, flags, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::AccelerationStructureBuildGeometryInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let ty: vk::AccelerationStructureTypeKHR = d.value()?;
        let flags: vk::BuildAccelerationStructureFlagsKHR = d.value()?;
        let mode: vk::BuildAccelerationStructureModeKHR = d.value()?;
        let src_acceleration_structure: vk::AccelerationStructureKHR = d.handle_or_null()?;
        let dst_acceleration_structure: vk::AccelerationStructureKHR = d.handle_or_null()?;
        let geometry_count: u32 = d.value()?;
        let p_geometries = d.array(geometry_count as usize)?;
        let pp_geometries = d.pointers(geometry_count as usize)?;
        let scratch_data: vk::DeviceOrHostAddressKHR = d.value()?;
        Ok(Self {
            p_next: next as _,
            ty,
            flags,
            mode,
            src_acceleration_structure,
            dst_acceleration_structure,
            geometry_count,
            p_geometries,
            pp_geometries,
            scratch_data,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::AccelerationStructureCreateInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let create_flags: vk::AccelerationStructureCreateFlagsKHR = d.value()?;
        let buffer: vk::Buffer = d.full_handle()?;
        let offset: vk::DeviceSize = d.value()?;
        let size: vk::DeviceSize = d.value()?;
        let ty: vk::AccelerationStructureTypeKHR = d.value()?;
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

impl<'a> DecodeBody<'a> for vk::AccelerationStructureDeviceAddressInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let acceleration_structure: vk::AccelerationStructureKHR = d.full_handle()?;
        Ok(Self { p_next: next as _, acceleration_structure, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::AccelerationStructureVersionInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let p_version_data = d.full_array(2 * vk::UUID_SIZE)?;
        Ok(Self { p_next: next as _, p_version_data, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::AccelerationStructureTrianglesOpacityMicromapEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let index_type: vk::IndexType = d.value()?;
        let index_buffer: vk::DeviceOrHostAddressConstKHR = d.value()?;
        let index_stride: vk::DeviceSize = d.value()?;
        let base_triangle: u32 = d.value()?;
        let usage_counts_count: u32 = d.value()?;
        let p_usage_counts = d.array(usage_counts_count as usize)?;
        let pp_usage_counts = d.pointers(usage_counts_count as usize)?;
        let micromap: vk::MicromapEXT = d.value()?;
        Ok(Self {
            p_next: next as _,
            index_type,
            index_buffer,
            index_stride,
            base_triangle,
            usage_counts_count,
            p_usage_counts,
            pp_usage_counts,
            micromap,
            ..Default::default()
        })
    }
}

decode_tagged! { AccelerationStructureGeometryTrianglesDataKHR, AccelerationStructureGeometryAabbsDataKHR, AccelerationStructureGeometryInstancesDataKHR, AccelerationStructureGeometryKHR, AccelerationStructureBuildGeometryInfoKHR, AccelerationStructureCreateInfoKHR, AccelerationStructureDeviceAddressInfoKHR, AccelerationStructureVersionInfoKHR, AccelerationStructureBuildSizesInfoKHR, AccelerationStructureTrianglesOpacityMicromapEXT }

decode_plain_bodies! { AccelerationStructureGeometryAabbsDataKHR, AccelerationStructureBuildSizesInfoKHR }

/// Arguments of `vkCreateAccelerationStructureKHR`.
#[derive(Clone, Copy)]
pub struct CreateAccelerationStructureKhr<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::AccelerationStructureCreateInfoKHR<'a>,
    pub acceleration_structure: u64,
}

impl<'a> CreateAccelerationStructureKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::AccelerationStructureCreateInfoKHR<'a> = d.expected()?;
        let acceleration_structure: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, acceleration_structure })
    }
}

/// Arguments of `vkDestroyAccelerationStructureKHR`.
#[derive(Clone, Copy)]
pub struct DestroyAccelerationStructureKhr {
    pub device_id: u64,
    pub device: vk::Device,
    pub acceleration_structure: u64,
}

impl DestroyAccelerationStructureKhr {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let acceleration_structure: u64 = d.u64()?;
        Ok(Self { device_id, device, acceleration_structure })
    }
}

/// Arguments of `vkGetAccelerationStructureBuildSizesKHR`.
#[derive(Clone, Copy)]
pub struct GetAccelerationStructureBuildSizesKhr<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub build_type: vk::AccelerationStructureBuildTypeKHR,
    pub build_info: &'a vk::AccelerationStructureBuildGeometryInfoKHR<'a>,
    pub max_primitive_counts: Option<&'a [u32]>,
    pub size_info: *mut vk::AccelerationStructureBuildSizesInfoKHR<'a>,
}

impl<'a> GetAccelerationStructureBuildSizesKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let build_type: vk::AccelerationStructureBuildTypeKHR = d.value()?;
        let build_info: &'a vk::AccelerationStructureBuildGeometryInfoKHR<'a> = d.expected()?;
        let max_primitive_counts: Option<&'a [u32]> = d.slice(build_info.geometry_count as usize)?;
        let size_info: *mut vk::AccelerationStructureBuildSizesInfoKHR<'a> = d.blank()?;
        Ok(Self { device_id, device, build_type, build_info, max_primitive_counts, size_info })
    }
}

/// Arguments of `vkGetAccelerationStructureDeviceAddressKHR`.
#[derive(Clone, Copy)]
pub struct GetAccelerationStructureDeviceAddressKhr<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub info: &'a vk::AccelerationStructureDeviceAddressInfoKHR<'a>,
}

impl<'a> GetAccelerationStructureDeviceAddressKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let info: &'a vk::AccelerationStructureDeviceAddressInfoKHR<'a> = d.expected()?;
        Ok(Self { device_id, device, info })
    }
}

/// Arguments of `vkGetDeviceAccelerationStructureCompatibilityKHR`.
#[derive(Clone, Copy)]
pub struct GetDeviceAccelerationStructureCompatibilityKhr<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub version_info: &'a vk::AccelerationStructureVersionInfoKHR<'a>,
    pub compatibility: *mut vk::AccelerationStructureCompatibilityKHR,
}

impl<'a> GetDeviceAccelerationStructureCompatibilityKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let version_info: &'a vk::AccelerationStructureVersionInfoKHR<'a> = d.expected()?;
        let compatibility: *mut vk::AccelerationStructureCompatibilityKHR = d.blank()?;
        Ok(Self { device_id, device, version_info, compatibility })
    }
}
