// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `micromap`.

use super::prelude::*;

/// Stores the reply to `vkCreateMicromapEXT`.
pub unsafe fn create_micromap_ext(
    d: &mut Decoder<'_>,
    p_micromap: *mut vk::MicromapEXT,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_micromap, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetDeviceMicromapCompatibilityEXT`.
pub unsafe fn get_device_micromap_compatibility_ext(
    d: &mut Decoder<'_>,
    p_compatibility: *mut vk::AccelerationStructureCompatibilityKHR,
) -> Result<(), DecodeError> {
    d.store_value::<vk::AccelerationStructureCompatibilityKHR>(p_compatibility.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetMicromapBuildSizesEXT`.
pub unsafe fn get_micromap_build_sizes_ext(
    d: &mut Decoder<'_>,
    p_size_info: *mut vk::MicromapBuildSizesInfoEXT<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::MicromapBuildSizesInfoEXT<'_>>(p_size_info.cast())?;
    d.finish()
}
