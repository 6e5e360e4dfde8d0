//! `VkQueueFamilyProperties2` of each family.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk;
use bumpalo::Bump;
use protocol::vulkan::generated::chain::QUEUE_FAMILY_PROPERTIES2_CHAIN;

use super::{SnapshotError, edit, encode, with_chain};
use crate::host_gpu::{HostPhysicalDevice, PRIORITIES_OF_GUESTS};

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
        edit(family.p_next, keep_priorities_of_guests);
    }
    Ok(families.iter().map(encode).collect())
}

/// How many families are offered: indices are the host's, so only the last ones can be left out.
fn offered(flags: &[vk::QueueFlags]) -> usize {
    let useful = |flags: &vk::QueueFlags| flags.intersects(WORK) && !flags.intersects(VIDEO);
    flags.iter().rposition(useful).map_or(0, |last| last + 1)
}

/// Leaves those that a guest may ask for. What the host did not fill in stays as it is.
fn keep_priorities_of_guests(family: &mut vk::QueueFamilyGlobalPriorityPropertiesKHR<'_>) {
    let count = usize::try_from(family.priority_count).unwrap_or(usize::MAX);
    let host = family.priorities;
    let kept = host.iter().take(count).filter(|priority| PRIORITIES_OF_GUESTS.contains(priority));
    family.priorities = Default::default();
    family.priority_count = 0;
    for (slot, priority) in family.priorities.iter_mut().zip(kept) {
        *slot = *priority;
        family.priority_count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guest_is_told_of_the_priorities_that_it_may_ask_for() {
        use vk::QueueGlobalPriorityKHR as Priority;
        let all = [Priority::LOW, Priority::MEDIUM, Priority::HIGH, Priority::REALTIME];
        let mut family = vk::QueueFamilyGlobalPriorityPropertiesKHR::default();
        family.priorities[..4].copy_from_slice(&all);
        for (host, told) in [(0, 0), (1, 1), (2, 2), (3, 2), (4, 2)] {
            family.priorities[..4].copy_from_slice(&all);
            family.priority_count = host;
            keep_priorities_of_guests(&mut family);
            assert_eq!(family.priority_count, told);
            let told = usize::try_from(told).expect("small");
            assert_eq!(family.priorities[..told], all[..told]);
            assert!(family.priorities[told..].iter().all(|rest| *rest == Priority::default()));
        }
    }

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
