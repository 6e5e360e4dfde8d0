//! `VkQueueFamilyProperties2` of each family.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk;
use bumpalo::Bump;
use protocol::vulkan::generated::chain::QUEUE_FAMILY_PROPERTIES2_CHAIN;

use super::{SnapshotError, encode, with_chain};
use crate::host_gpu::HostPhysicalDevice;

/// What a queue can do for an app.
const WORK: vk::QueueFlags = vk::QueueFlags::from_raw(
    vk::QueueFlags::GRAPHICS.as_raw() | vk::QueueFlags::COMPUTE.as_raw() | vk::QueueFlags::TRANSFER.as_raw(),
);
/// What of it crosses the pipe.
const KNOWN: vk::QueueFlags =
    vk::QueueFlags::from_raw(WORK.as_raw() | vk::QueueFlags::SPARSE_BINDING.as_raw());
/// What makes a family one for video: not offered at all where that leaves no gap.
const VIDEO: vk::QueueFlags = vk::QueueFlags::from_raw(
    vk::QueueFlags::VIDEO_DECODE_KHR.as_raw()
        | vk::QueueFlags::VIDEO_ENCODE_KHR.as_raw()
        | vk::QueueFlags::OPTICAL_FLOW_NV.as_raw(),
);

/// Each family at the host's index.
pub(super) fn encoded(
    instance: &ash::Instance,
    device: &HostPhysicalDevice,
) -> Result<Vec<Vec<u8>>, SnapshotError> {
    let arena = Bump::new();
    let mut families = Vec::new();
    for _ in &device.queue_families {
        let family: vk::QueueFamilyProperties2<'_> = with_chain(&arena, QUEUE_FAMILY_PROPERTIES2_CHAIN)?;
        families.push(family);
    }
    // SAFETY: a live physical device, as many structs as it has families, chains of valid structs.
    unsafe { instance.get_physical_device_queue_family_properties2(device.handle, &mut families) };
    let flags: Vec<_> = families.iter().map(|family| family.queue_family_properties.queue_flags).collect();
    families.truncate(offered(&flags));
    for family in &mut families {
        family.queue_family_properties.queue_flags &= KNOWN;
    }
    Ok(families.iter().map(encode).collect())
}

/// How many families are offered: indices are the host's, so only the last ones can be left out.
fn offered(flags: &[vk::QueueFlags]) -> usize {
    let useful = |flags: &vk::QueueFlags| flags.intersects(WORK) && !flags.intersects(VIDEO);
    flags.iter().rposition(useful).map_or(0, |last| last + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_for_video_are_left_out_without_moving_others() {
        let all = vk::QueueFlags::GRAPHICS | vk::QueueFlags::COMPUTE | vk::QueueFlags::TRANSFER;
        let copy = vk::QueueFlags::TRANSFER;
        let decode = vk::QueueFlags::TRANSFER | vk::QueueFlags::VIDEO_DECODE_KHR;
        assert_eq!(offered(&[all, copy, decode]), 2);
        assert_eq!(offered(&[all, decode, copy]), 3);
        assert_eq!(offered(&[all]), 1);
    }
}
