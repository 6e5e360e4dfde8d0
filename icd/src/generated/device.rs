// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `device`.

use super::prelude::*;

/// `vkGetRenderingAreaGranularityKHR`.
pub(crate) unsafe extern "system" fn get_rendering_area_granularity_khr(
    device: vk::Device,
    p_rendering_area_info: *const vk::RenderingAreaInfoKHR<'_>,
    p_granularity: *mut vk::Extent2D,
) {
    guard(|| {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_RENDERING_AREA_GRANULARITY_KHR,
            |e| {
                encode::device::get_rendering_area_granularity_khr(
                    e,
                    device,
                    p_rendering_area_info,
                    p_granularity,
                )
            },
            |d| store::device::get_rendering_area_granularity_khr(d, p_granularity),
        )
        .unwrap_or_else(|_| AfterPanic::after_panic())
    })
}
