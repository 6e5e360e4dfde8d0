// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `acceleration_structure`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkDeviceOrHostAddressKHR", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceOrHostAddressKHR>()?);
        Ok(())
    }),
    ("VkDeviceOrHostAddressConstKHR", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceOrHostAddressConstKHR>()?);
        Ok(())
    }),
    ("VkAccelerationStructureGeometryTrianglesDataKHR", |d, e| unsafe {
        e.value(&d.value::<vk::AccelerationStructureGeometryTrianglesDataKHR<'_>>()?);
        Ok(())
    }),
    ("VkAccelerationStructureGeometryAabbsDataKHR", |d, e| unsafe {
        e.value(&d.value::<vk::AccelerationStructureGeometryAabbsDataKHR<'_>>()?);
        Ok(())
    }),
    ("VkAccelerationStructureGeometryInstancesDataKHR", |d, e| unsafe {
        e.value(&d.value::<vk::AccelerationStructureGeometryInstancesDataKHR<'_>>()?);
        Ok(())
    }),
    ("VkAccelerationStructureGeometryKHR", |d, e| unsafe {
        e.value(&d.value::<vk::AccelerationStructureGeometryKHR<'_>>()?);
        Ok(())
    }),
    ("VkAccelerationStructureBuildGeometryInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::AccelerationStructureBuildGeometryInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkAccelerationStructureCreateInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::AccelerationStructureCreateInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkAccelerationStructureDeviceAddressInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::AccelerationStructureDeviceAddressInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkAccelerationStructureVersionInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::AccelerationStructureVersionInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkAccelerationStructureBuildSizesInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::AccelerationStructureBuildSizesInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkAccelerationStructureTrianglesOpacityMicromapEXT", |d, e| unsafe {
        e.value(&d.value::<vk::AccelerationStructureTrianglesOpacityMicromapEXT<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateAccelerationStructureKHR", |d, e| unsafe {
        let a = decode::acceleration_structure::CreateAccelerationStructureKhr::decode(d)?;
        let mut acceleration_structure = vk::AccelerationStructureKHR::from_raw(a.acceleration_structure);
        encode::acceleration_structure::create_acceleration_structure_khr(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            &raw mut acceleration_structure,
        );
        Ok(())
    }),
    ("vkDestroyAccelerationStructureKHR", |d, e| unsafe {
        let a = decode::acceleration_structure::DestroyAccelerationStructureKhr::decode(d)?;
        encode::acceleration_structure::destroy_acceleration_structure_khr(
            e,
            a.device,
            vk::AccelerationStructureKHR::from_raw(a.acceleration_structure),
        );
        Ok(())
    }),
    ("vkGetAccelerationStructureBuildSizesKHR", |d, e| unsafe {
        let a = decode::acceleration_structure::GetAccelerationStructureBuildSizesKhr::decode(d)?;
        encode::acceleration_structure::get_acceleration_structure_build_sizes_khr(
            e,
            a.device,
            a.build_type,
            ptr::from_ref(a.build_info),
            a.max_primitive_counts.map_or(ptr::null(), |values| values.as_ptr()),
            a.size_info,
        );
        Ok(())
    }),
    ("vkGetAccelerationStructureDeviceAddressKHR", |d, e| unsafe {
        let a = decode::acceleration_structure::GetAccelerationStructureDeviceAddressKhr::decode(d)?;
        encode::acceleration_structure::get_acceleration_structure_device_address_khr(
            e,
            a.device,
            ptr::from_ref(a.info),
        );
        Ok(())
    }),
    ("vkGetDeviceAccelerationStructureCompatibilityKHR", |d, e| unsafe {
        let a = decode::acceleration_structure::GetDeviceAccelerationStructureCompatibilityKhr::decode(d)?;
        encode::acceleration_structure::get_device_acceleration_structure_compatibility_khr(
            e,
            a.device,
            ptr::from_ref(a.version_info),
            a.compatibility,
        );
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("VkAccelerationStructureBuildGeometryInfoKHR", |e, pointer| unsafe {
        e.value(&vk::AccelerationStructureBuildGeometryInfoKHR {
            p_geometries: pointer.cast(),
            pp_geometries: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkAccelerationStructureTrianglesOpacityMicromapEXT", |e, pointer| unsafe {
        e.value(&vk::AccelerationStructureTrianglesOpacityMicromapEXT {
            p_usage_counts: pointer.cast(),
            pp_usage_counts: pointer.cast(),
            ..Default::default()
        });
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateAccelerationStructureKHR", |d, r| unsafe {
        let a = decode::acceleration_structure::CreateAccelerationStructureKhr::decode(d)?;
        let mut acceleration_structure = vk::AccelerationStructureKHR::from_raw(a.acceleration_structure);
        store::acceleration_structure::create_acceleration_structure_khr(r, &raw mut acceleration_structure)
            .map(|_| ())
    }),
    ("vkGetAccelerationStructureBuildSizesKHR", |d, r| unsafe {
        let a = decode::acceleration_structure::GetAccelerationStructureBuildSizesKhr::decode(d)?;
        store::acceleration_structure::get_acceleration_structure_build_sizes_khr(r, a.size_info).map(|_| ())
    }),
    ("vkGetAccelerationStructureDeviceAddressKHR", |d, r| unsafe {
        let a = decode::acceleration_structure::GetAccelerationStructureDeviceAddressKhr::decode(d)?;
        store::acceleration_structure::get_acceleration_structure_device_address_khr(r).map(|_| ())
    }),
    ("vkGetDeviceAccelerationStructureCompatibilityKHR", |d, r| unsafe {
        let a = decode::acceleration_structure::GetDeviceAccelerationStructureCompatibilityKhr::decode(d)?;
        store::acceleration_structure::get_device_acceleration_structure_compatibility_khr(r, a.compatibility)
            .map(|_| ())
    }),
];
