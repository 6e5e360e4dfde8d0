// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `acceleration_structure`.

use super::prelude::*;

impl EncodeBody for vk::AccelerationStructureGeometryTrianglesDataKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.vertex_format);
        e.value(&self.vertex_data);
        e.value(&self.vertex_stride);
        e.value(&self.max_vertex);
        e.value(&self.index_type);
        e.value(&self.index_data);
        e.value(&self.transform_data);
    }
}

impl EncodeBody for vk::AccelerationStructureGeometryInstancesDataKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.array_of_pointers);
        e.value(&self.data);
    }
}

impl EncodeBody for vk::AccelerationStructureGeometryKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.geometry_type);
        match self.geometry_type {
            vk::GeometryTypeKHR::TRIANGLES => e.value(&self.geometry.triangles),
            vk::GeometryTypeKHR::AABBS => e.value(&self.geometry.aabbs),
            vk::GeometryTypeKHR::INSTANCES => e.value(&self.geometry.instances),
            _ => {}
        }
        e.value(&self.flags);
    }
}

impl EncodeBody for vk::AccelerationStructureBuildGeometryInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.ty);
        e.value(&self.flags);
        e.value(&self.mode);
        e.value(&self.src_acceleration_structure);
        e.value(&self.dst_acceleration_structure);
        e.value(&self.geometry_count);
        e.array(self.p_geometries, self.geometry_count as usize);
        e.pointers(self.pp_geometries, self.geometry_count as usize);
        e.value(&self.scratch_data);
    }
}

impl EncodeBody for vk::AccelerationStructureCreateInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.create_flags);
        e.value(&self.buffer);
        e.value(&self.offset);
        e.value(&self.size);
        e.value(&self.ty);
        e.value(&self.device_address);
    }
}

impl EncodeBody for vk::AccelerationStructureDeviceAddressInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.acceleration_structure);
    }
}

impl EncodeBody for vk::AccelerationStructureVersionInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.array(self.p_version_data, 2 * vk::UUID_SIZE);
    }
}

impl EncodeBody for vk::AccelerationStructureTrianglesOpacityMicromapEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.index_type);
        e.value(&self.index_buffer);
        e.value(&self.index_stride);
        e.value(&self.base_triangle);
        e.value(&self.usage_counts_count);
        e.array(self.p_usage_counts, self.usage_counts_count as usize);
        e.pointers(self.pp_usage_counts, self.usage_counts_count as usize);
        e.value(&self.micromap);
    }
}

encode_tagged! { AccelerationStructureGeometryTrianglesDataKHR, AccelerationStructureGeometryAabbsDataKHR, AccelerationStructureGeometryInstancesDataKHR, AccelerationStructureGeometryKHR, AccelerationStructureBuildGeometryInfoKHR, AccelerationStructureCreateInfoKHR, AccelerationStructureDeviceAddressInfoKHR, AccelerationStructureVersionInfoKHR, AccelerationStructureBuildSizesInfoKHR, AccelerationStructureTrianglesOpacityMicromapEXT }

encode_plain_bodies! { AccelerationStructureGeometryAabbsDataKHR, AccelerationStructureBuildSizesInfoKHR }

/// `vkCreateAccelerationStructureKHR`.
pub unsafe fn create_acceleration_structure_khr(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::AccelerationStructureCreateInfoKHR<'_>,
    p_acceleration_structure: *mut vk::AccelerationStructureKHR,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_acceleration_structure);
}

/// The reply to `vkCreateAccelerationStructureKHR`.
pub unsafe fn reply_create_acceleration_structure_khr(
    e: &mut Encoder,
    result: vk::Result,
    p_acceleration_structure: *mut vk::AccelerationStructureKHR,
) {
    e.value(&result);
    e.made(p_acceleration_structure, 1);
}

/// `vkDestroyAccelerationStructureKHR`.
pub unsafe fn destroy_acceleration_structure_khr(
    e: &mut Encoder,
    device: vk::Device,
    acceleration_structure: vk::AccelerationStructureKHR,
) {
    e.value(&device);
    e.value(&acceleration_structure);
}

/// `vkGetAccelerationStructureBuildSizesKHR`.
pub unsafe fn get_acceleration_structure_build_sizes_khr(
    e: &mut Encoder,
    device: vk::Device,
    build_type: vk::AccelerationStructureBuildTypeKHR,
    p_build_info: *const vk::AccelerationStructureBuildGeometryInfoKHR<'_>,
    p_max_primitive_counts: *const u32,
    p_size_info: *mut vk::AccelerationStructureBuildSizesInfoKHR<'_>,
) {
    e.value(&device);
    e.value(&build_type);
    e.pointer(p_build_info);
    e.array(p_max_primitive_counts, (*p_build_info).geometry_count as usize);
    (*p_size_info).encode_request(e);
}

/// The reply to `vkGetAccelerationStructureBuildSizesKHR`.
pub unsafe fn reply_get_acceleration_structure_build_sizes_khr(
    e: &mut Encoder,
    p_size_info: *mut vk::AccelerationStructureBuildSizesInfoKHR<'_>,
) {
    e.value(&*p_size_info);
}

/// `vkGetAccelerationStructureDeviceAddressKHR`.
pub unsafe fn get_acceleration_structure_device_address_khr(
    e: &mut Encoder,
    device: vk::Device,
    p_info: *const vk::AccelerationStructureDeviceAddressInfoKHR<'_>,
) {
    e.value(&device);
    e.pointer(p_info);
}

/// The reply to `vkGetAccelerationStructureDeviceAddressKHR`.
pub unsafe fn reply_get_acceleration_structure_device_address_khr(
    e: &mut Encoder,
    result: vk::DeviceAddress,
) {
    e.value(&result);
}

/// `vkGetDeviceAccelerationStructureCompatibilityKHR`.
pub unsafe fn get_device_acceleration_structure_compatibility_khr(
    e: &mut Encoder,
    device: vk::Device,
    p_version_info: *const vk::AccelerationStructureVersionInfoKHR<'_>,
    p_compatibility: *mut vk::AccelerationStructureCompatibilityKHR,
) {
    e.value(&device);
    e.pointer(p_version_info);
    (*p_compatibility).encode_request(e);
}

/// The reply to `vkGetDeviceAccelerationStructureCompatibilityKHR`.
pub unsafe fn reply_get_device_acceleration_structure_compatibility_khr(
    e: &mut Encoder,
    p_compatibility: *mut vk::AccelerationStructureCompatibilityKHR,
) {
    e.value(&*p_compatibility);
}
