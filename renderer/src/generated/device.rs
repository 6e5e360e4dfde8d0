// Written by `cargo xtask codegen`; do not edit.
//! Replay of `device`.

use super::prelude::*;

/// `vkGetCalibratedTimestampsKHR`.
pub(super) fn get_calibrated_timestamps_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::device::GetCalibratedTimestampsKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_calibrated_timestamps_khr.ok_or(MISSING)?;
    let result =
        unsafe { f(a.device, a.timestamp_count, a.timestamp_infos.as_ptr(), a.timestamps, a.max_deviation) };
    answer(replayer, call, opcode::GET_CALIBRATED_TIMESTAMPS_KHR, result, |e| unsafe {
        encode::device::reply_get_calibrated_timestamps_khr(
            e,
            result,
            a.timestamp_count,
            a.timestamps,
            a.max_deviation,
        )
    });
    Ok(())
}

/// `vkGetRenderingAreaGranularityKHR`.
pub(super) fn get_rendering_area_granularity_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::device::GetRenderingAreaGranularityKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_rendering_area_granularity_khr.ok_or(MISSING)?;
    unsafe { f(a.device, ptr::from_ref(a.rendering_area_info), a.granularity) };
    answer(replayer, call, opcode::GET_RENDERING_AREA_GRANULARITY_KHR, vk::Result::SUCCESS, |e| unsafe {
        encode::device::reply_get_rendering_area_granularity_khr(e, a.granularity)
    });
    Ok(())
}
