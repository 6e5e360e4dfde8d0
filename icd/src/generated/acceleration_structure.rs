// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `acceleration_structure`.

use super::prelude::*;

/// `vkCreateAccelerationStructureKHR`.
pub(crate) unsafe extern "system-unwind" fn create_acceleration_structure_khr(
    device: vk::Device,
    p_create_info: *const vk::AccelerationStructureCreateInfoKHR<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_acceleration_structure: *mut vk::AccelerationStructureKHR,
) -> vk::Result {
    guard(move || {
        commands::acceleration_structure::create_acceleration_structure_khr(
            device,
            p_create_info,
            p_allocator,
            p_acceleration_structure,
        )
    })
}

/// `vkDestroyAccelerationStructureKHR`.
pub(crate) unsafe extern "system-unwind" fn destroy_acceleration_structure_khr(
    device: vk::Device,
    acceleration_structure: vk::AccelerationStructureKHR,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        commands::acceleration_structure::destroy_acceleration_structure_khr(
            device,
            acceleration_structure,
            p_allocator,
        )
    })
}

/// `vkGetAccelerationStructureBuildSizesKHR`.
pub(crate) unsafe extern "system-unwind" fn get_acceleration_structure_build_sizes_khr(
    device: vk::Device,
    build_type: vk::AccelerationStructureBuildTypeKHR,
    p_build_info: *const vk::AccelerationStructureBuildGeometryInfoKHR<'_>,
    p_max_primitive_counts: *const u32,
    p_size_info: *mut vk::AccelerationStructureBuildSizesInfoKHR<'_>,
) {
    guard(move || {
        commands::acceleration_structure::get_acceleration_structure_build_sizes_khr(
            device,
            build_type,
            p_build_info,
            p_max_primitive_counts,
            p_size_info,
        )
    })
}

/// `vkGetAccelerationStructureDeviceAddressKHR`.
pub(crate) unsafe extern "system-unwind" fn get_acceleration_structure_device_address_khr(
    device: vk::Device,
    p_info: *const vk::AccelerationStructureDeviceAddressInfoKHR<'_>,
) -> vk::DeviceAddress {
    guard(move || {
        commands::acceleration_structure::get_acceleration_structure_device_address_khr(device, p_info)
    })
}

/// `vkGetAccelerationStructureOpaqueCaptureDescriptorDataEXT`.
pub(crate) unsafe extern "system-unwind" fn get_acceleration_structure_opaque_capture_descriptor_data_ext(
    device: vk::Device,
    p_info: *const vk::AccelerationStructureCaptureDescriptorDataInfoEXT<'_>,
    p_data: *mut c_void,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkGetDeviceAccelerationStructureCompatibilityKHR`.
pub(crate) unsafe extern "system-unwind" fn get_device_acceleration_structure_compatibility_khr(
    device: vk::Device,
    p_version_info: *const vk::AccelerationStructureVersionInfoKHR<'_>,
    p_compatibility: *mut vk::AccelerationStructureCompatibilityKHR,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_DEVICE_ACCELERATION_STRUCTURE_COMPATIBILITY_KHR,
            move |e| {
                encode::acceleration_structure::get_device_acceleration_structure_compatibility_khr(
                    e,
                    device,
                    p_version_info,
                    p_compatibility,
                )
            },
            |d| {
                store::acceleration_structure::get_device_acceleration_structure_compatibility_khr(
                    d,
                    p_compatibility,
                )
            },
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<vk::AccelerationStructureCompatibilityKHR>(&arena, p_compatibility.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkWriteAccelerationStructuresPropertiesKHR`.
pub(crate) unsafe extern "system-unwind" fn write_acceleration_structures_properties_khr(
    device: vk::Device,
    acceleration_structure_count: u32,
    p_acceleration_structures: *const vk::AccelerationStructureKHR,
    query_type: vk::QueryType,
    data_size: usize,
    p_data: *mut c_void,
    stride: usize,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}
