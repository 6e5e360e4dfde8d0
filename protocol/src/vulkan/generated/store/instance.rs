// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `instance`.

use super::prelude::*;

/// Stores the reply to `vkEnumeratePhysicalDeviceGroups`.
pub unsafe fn enumerate_physical_device_groups(
    d: &mut Decoder<'_>,
    p_physical_device_group_count: *mut u32,
    p_physical_device_group_properties: *mut vk::PhysicalDeviceGroupProperties<'_>,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        let p_physical_device_group_count_now: u32 = d.value()?;
        d.store_array::<vk::PhysicalDeviceGroupProperties<'_>>(
            p_physical_device_group_properties.cast(),
            (*p_physical_device_group_count as usize),
            p_physical_device_group_count_now as usize,
        )?;
        *p_physical_device_group_count = p_physical_device_group_count_now;
    }
    d.finish()?;
    Ok(result)
}
