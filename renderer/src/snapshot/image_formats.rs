//! Answers to `vkGetPhysicalDeviceImageFormatProperties2` for what most apps ask: 2D images of optimal tiling, with
//! all that the format can do, and with the usual parts of it.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::collections::BTreeSet;

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::encode::physical_device::{
    get_physical_device_image_format_properties2, reply_get_physical_device_image_format_properties2,
};
use vk::FormatFeatureFlags as Feature;
use vk::ImageUsageFlags as Usage;

use crate::host_gpu::HostPhysicalDevice;

/// Feature of a format and the usage that it allows.
const ALLOWED: [(Feature, Usage); 6] = [
    (Feature::SAMPLED_IMAGE, Usage::SAMPLED),
    (Feature::STORAGE_IMAGE, Usage::STORAGE),
    (Feature::COLOR_ATTACHMENT, Usage::COLOR_ATTACHMENT),
    (Feature::DEPTH_STENCIL_ATTACHMENT, Usage::DEPTH_STENCIL_ATTACHMENT),
    (Feature::TRANSFER_SRC, Usage::TRANSFER_SRC),
    (Feature::TRANSFER_DST, Usage::TRANSFER_DST),
];

const TRANSFER: Usage = Usage::from_raw(Usage::TRANSFER_SRC.as_raw() | Usage::TRANSFER_DST.as_raw());

/// Encoded requests and replies, as the command's frame and its reply have them.
pub(super) fn encoded(
    instance: &ash::Instance,
    device: &HostPhysicalDevice,
    id: u64,
    formats: &[(vk::Format, vk::FormatProperties)],
) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut encoded = Vec::new();
    let feedback = device.offers("VK_EXT_attachment_feedback_loop_layout");
    for (format, properties) in formats {
        for usage in usages(properties.optimal_tiling_features, feedback) {
            let info = vk::PhysicalDeviceImageFormatInfo2::default()
                .format(*format)
                .ty(vk::ImageType::TYPE_2D)
                .tiling(vk::ImageTiling::OPTIMAL)
                .usage(usage);
            encoded.push(pair(instance, device, id, &info));
        }
    }
    encoded
}

/// What is asked about a format with these features. `feedback`: targets may be read while they are written, as Zink and DXVK
/// have them.
fn usages(features: Feature, feedback: bool) -> BTreeSet<Usage> {
    let all = ALLOWED.iter().filter(|(feature, _)| features.contains(*feature));
    let all = all.fold(Usage::empty(), |all, (_, usage)| all | *usage);
    let attachment = all & (Usage::COLOR_ATTACHMENT | Usage::DEPTH_STENCIL_ATTACHMENT);
    let target = attachment | all & (Usage::SAMPLED | TRANSFER);
    let input =
        if attachment.contains(Usage::COLOR_ATTACHMENT) { Usage::INPUT_ATTACHMENT } else { Usage::empty() };
    let target_read = if feedback && !attachment.is_empty() {
        target | input | Usage::ATTACHMENT_FEEDBACK_LOOP_EXT
    } else {
        target
    };
    let candidates = [
        target_read,
        all,
        all & Usage::SAMPLED,
        all & (Usage::SAMPLED | Usage::TRANSFER_DST),
        all & (Usage::SAMPLED | TRANSFER),
        attachment,
        attachment | all & Usage::SAMPLED,
        target,
    ];
    candidates.into_iter().filter(|usage| !usage.is_empty()).collect()
}

fn pair(
    instance: &ash::Instance,
    device: &HostPhysicalDevice,
    id: u64,
    info: &vk::PhysicalDeviceImageFormatInfo2<'_>,
) -> (Vec<u8>, Vec<u8>) {
    let mut properties = vk::ImageFormatProperties2::default();
    let mut request = Encoder::new().with_raw_handles();
    let guest = vk::PhysicalDevice::from_raw(id);
    // SAFETY: structs of ours, without chains; raw handles are not looked into.
    unsafe { get_physical_device_image_format_properties2(&mut request, guest, info, &raw mut properties) };
    // SAFETY: a live physical device, structs of ours.
    let answer = unsafe {
        instance.get_physical_device_image_format_properties2(device.handle, info, &mut properties)
    };
    let result = answer.err().unwrap_or(vk::Result::SUCCESS);
    let mut reply = Encoder::new();
    // SAFETY: a struct of ours, without a chain.
    unsafe { reply_get_physical_device_image_format_properties2(&mut reply, result, &raw mut properties) };
    (request.into_bytes(), reply.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_usage_is_asked_twice_or_beyond_the_format() {
        let all = usages(Feature::SAMPLED_IMAGE | Feature::TRANSFER_DST, true);
        assert!(all.contains(&Usage::SAMPLED) && all.contains(&(Usage::SAMPLED | Usage::TRANSFER_DST)));
        assert_eq!(all.len(), 2);
        assert!(usages(Feature::empty(), true).is_empty());
        let target = Usage::SAMPLED | Usage::COLOR_ATTACHMENT;
        let read = target | Usage::INPUT_ATTACHMENT | Usage::ATTACHMENT_FEEDBACK_LOOP_EXT;
        let features = Feature::SAMPLED_IMAGE | Feature::COLOR_ATTACHMENT;
        assert!(usages(features, true).contains(&read) && usages(features, true).contains(&target));
        assert!(!usages(features, false).contains(&read));
    }
}
