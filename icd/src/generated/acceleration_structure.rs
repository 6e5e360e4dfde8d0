// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `acceleration_structure`.

use super::prelude::*;

/// `vkCreateAccelerationStructureKHR`.
pub(crate) unsafe extern "system" fn create_acceleration_structure_khr(
    device: vk::Device,
    p_create_info: *const vk::AccelerationStructureCreateInfoKHR<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_acceleration_structure: *mut vk::AccelerationStructureKHR,
) -> vk::Result {
    guard(|| {
        let owner = Device::from_handle(device);
        p_acceleration_structure.write(vk::AccelerationStructureKHR::from_raw(
            owner.ids().allocate(vk::AccelerationStructureKHR::TYPE),
        ));
        forward::post(owner, opcode::CREATE_ACCELERATION_STRUCTURE_KHR, |e| {
            encode::acceleration_structure::create_acceleration_structure_khr(
                e,
                device,
                p_create_info,
                p_acceleration_structure,
            )
        });
        vk::Result::SUCCESS
    })
}

/// `vkDestroyAccelerationStructureKHR`.
pub(crate) unsafe extern "system" fn destroy_acceleration_structure_khr(
    device: vk::Device,
    acceleration_structure: vk::AccelerationStructureKHR,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(|| {
        if acceleration_structure.is_null() {
            return;
        }
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::DESTROY_ACCELERATION_STRUCTURE_KHR, |e| {
            encode::acceleration_structure::destroy_acceleration_structure_khr(
                e,
                device,
                acceleration_structure,
            )
        });
        owner.ids().free(vk::AccelerationStructureKHR::TYPE, acceleration_structure.as_raw());
    })
}

/// `vkGetAccelerationStructureBuildSizesKHR`.
pub(crate) unsafe extern "system" fn get_acceleration_structure_build_sizes_khr(
    device: vk::Device,
    build_type: vk::AccelerationStructureBuildTypeKHR,
    p_build_info: *const vk::AccelerationStructureBuildGeometryInfoKHR<'_>,
    p_max_primitive_counts: *const u32,
    p_size_info: *mut vk::AccelerationStructureBuildSizesInfoKHR<'_>,
) {
    guard(|| {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_ACCELERATION_STRUCTURE_BUILD_SIZES_KHR,
            |e| {
                encode::acceleration_structure::get_acceleration_structure_build_sizes_khr(
                    e,
                    device,
                    build_type,
                    p_build_info,
                    p_max_primitive_counts,
                    p_size_info,
                )
            },
            |d| store::acceleration_structure::get_acceleration_structure_build_sizes_khr(d, p_size_info),
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<vk::AccelerationStructureBuildSizesInfoKHR<'_>>(&arena, p_size_info.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkGetAccelerationStructureDeviceAddressKHR`.
pub(crate) unsafe extern "system" fn get_acceleration_structure_device_address_khr(
    device: vk::Device,
    p_info: *const vk::AccelerationStructureDeviceAddressInfoKHR<'_>,
) -> vk::DeviceAddress {
    guard(|| {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_ACCELERATION_STRUCTURE_DEVICE_ADDRESS_KHR,
            |e| {
                encode::acceleration_structure::get_acceleration_structure_device_address_khr(
                    e, device, p_info,
                )
            },
            |d| store::acceleration_structure::get_acceleration_structure_device_address_khr(d),
        )
        .unwrap_or_else(|_| AfterPanic::after_panic())
    })
}

/// `vkGetDeviceAccelerationStructureCompatibilityKHR`.
pub(crate) unsafe extern "system" fn get_device_acceleration_structure_compatibility_khr(
    device: vk::Device,
    p_version_info: *const vk::AccelerationStructureVersionInfoKHR<'_>,
    p_compatibility: *mut vk::AccelerationStructureCompatibilityKHR,
) {
    guard(|| {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_DEVICE_ACCELERATION_STRUCTURE_COMPATIBILITY_KHR,
            |e| {
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
