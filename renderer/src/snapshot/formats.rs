//! `VkFormatProperties2` of every format.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::ops::RangeInclusive;

use ash::vk;
use bumpalo::Bump;
use protocol::vulkan::generated::chain::FORMAT_PROPERTIES2_CHAIN;

use super::{SnapshotError, encode, with_chain};
use crate::host_gpu::HostPhysicalDevice;

/// Values of `VkFormat` that the generated code's extensions define.
const FORMATS: [RangeInclusive<i32>; 6] = [
    1..=184,
    // VK_EXT_texture_compression_astc_hdr (1.3)
    1_000_066_000..=1_000_066_013,
    // VK_KHR_sampler_ycbcr_conversion (1.1)
    1_000_156_000..=1_000_156_033,
    // VK_EXT_ycbcr_2plane_444_formats (1.3)
    1_000_330_000..=1_000_330_003,
    // VK_EXT_4444_formats (1.3)
    1_000_340_000..=1_000_340_001,
    MAINTENANCE5,
];
/// VK_KHR_maintenance5
const MAINTENANCE5: RangeInclusive<i32> = 1_000_470_000..=1_000_470_001;

/// Every format that the host can do something with.
pub(super) fn supported(
    instance: &ash::Instance,
    device: &HostPhysicalDevice,
) -> Vec<(vk::Format, vk::FormatProperties)> {
    let maintenance5 = device.offers("VK_KHR_maintenance5");
    let known = FORMATS.into_iter().flatten().filter(|format| maintenance5 || !MAINTENANCE5.contains(format));
    known
        .map(|format| {
            let format = vk::Format::from_raw(format);
            // SAFETY: a live physical device.
            (format, unsafe { instance.get_physical_device_format_properties(device.handle, format) })
        })
        .filter(|(_, p)| {
            !(p.linear_tiling_features | p.optimal_tiling_features | p.buffer_features).is_empty()
        })
        .collect()
}

/// Those, with every struct of their chain.
pub(super) fn encoded(
    instance: &ash::Instance,
    device: &HostPhysicalDevice,
    formats: &[(vk::Format, vk::FormatProperties)],
) -> Result<Vec<(i32, Vec<u8>)>, SnapshotError> {
    let mut arena = Bump::new();
    let mut encoded = Vec::new();
    for (format, _) in formats {
        arena.reset();
        let mut properties: vk::FormatProperties2<'_> = with_chain(&arena, FORMAT_PROPERTIES2_CHAIN)?;
        // SAFETY: a live physical device, and a chain of valid structs.
        unsafe { instance.get_physical_device_format_properties2(device.handle, *format, &mut properties) };
        encoded.push((format.as_raw(), encode(&properties)));
    }
    Ok(encoded)
}
