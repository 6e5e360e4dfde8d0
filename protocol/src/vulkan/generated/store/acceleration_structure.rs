// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `acceleration_structure`.

use super::prelude::*;

/// Stores the reply to `vkCreateAccelerationStructureKHR`.
pub unsafe fn create_acceleration_structure_khr(
    d: &mut Decoder<'_>,
    p_acceleration_structure: *mut vk::AccelerationStructureKHR,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_acceleration_structure, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetAccelerationStructureBuildSizesKHR`.
pub unsafe fn get_acceleration_structure_build_sizes_khr(
    d: &mut Decoder<'_>,
    p_size_info: *mut vk::AccelerationStructureBuildSizesInfoKHR<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::AccelerationStructureBuildSizesInfoKHR<'_>>(p_size_info.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetAccelerationStructureDeviceAddressKHR`.
pub unsafe fn get_acceleration_structure_device_address_khr(
    d: &mut Decoder<'_>,
) -> Result<vk::DeviceAddress, DecodeError> {
    let result: vk::DeviceAddress = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetDeviceAccelerationStructureCompatibilityKHR`.
pub unsafe fn get_device_acceleration_structure_compatibility_khr(
    d: &mut Decoder<'_>,
    p_compatibility: *mut vk::AccelerationStructureCompatibilityKHR,
) -> Result<(), DecodeError> {
    d.store_value::<vk::AccelerationStructureCompatibilityKHR>(p_compatibility.cast())?;
    d.finish()
}
