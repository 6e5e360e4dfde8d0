// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `device`.

use super::prelude::*;

/// Stores the reply to `vkCreateDevice`.
pub unsafe fn create_device(
    d: &mut Decoder<'_>,
    p_device: *mut vk::Device,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_device, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkDeviceWaitIdle`.
pub unsafe fn device_wait_idle(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetCalibratedTimestampsKHR`.
pub unsafe fn get_calibrated_timestamps_khr(
    d: &mut Decoder<'_>,
    timestamp_count: u32,
    p_timestamps: *mut u64,
    p_max_deviation: *mut u64,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        d.store_array::<u64>(p_timestamps.cast(), timestamp_count as usize, timestamp_count as usize)?;
        d.store_value::<u64>(p_max_deviation.cast())?;
    }
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetRenderingAreaGranularityKHR`.
pub unsafe fn get_rendering_area_granularity_khr(
    d: &mut Decoder<'_>,
    p_granularity: *mut vk::Extent2D,
) -> Result<(), DecodeError> {
    d.store_value::<vk::Extent2D>(p_granularity.cast())?;
    d.finish()
}
