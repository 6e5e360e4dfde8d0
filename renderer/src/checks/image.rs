//! Images: drivers compute sizes and take arrays of levels for what is asked for.
#![expect(unsafe_code, reason = "reads decoded structs")]

use ash::vk;
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::image as decode;

pub(crate) use super::image_transfer::{copy_image_to_image_ext, transition_image_layout_ext};
use super::{one_sample_count, reaches};
use crate::replayer::Replayer;

/// `vkCreateImage`.
pub(crate) fn create_image(_: &Replayer, args: &decode::CreateImage<'_>) -> Result<(), DecodeError> {
    extent(args.create_info)
}

/// `vkGetDeviceImageMemoryRequirements`: an image is made to ask it.
pub(crate) fn get_device_image_memory_requirements(
    _: &Replayer,
    args: &decode::GetDeviceImageMemoryRequirements<'_>,
) -> Result<(), DecodeError> {
    // SAFETY: decoded: null or a struct in the arena.
    unsafe { args.info.p_create_info.as_ref() }.map_or(Ok(()), extent)
}

/// No side is 0 or over the limit, there are no more levels than sides can be halved.
pub(crate) fn extent(info: &vk::ImageCreateInfo<'_>) -> Result<(), DecodeError> {
    let sides = [info.extent.width, info.extent.height, info.extent.depth];
    let possible = |side: &u32| (1..=limits::IMAGE_EXTENT_MAX).contains(side);
    reaches(sides.iter().all(possible), "an image of no or too large an extent")?;
    let levels = sides.iter().max().map_or(0, |side| u32::BITS - side.leading_zeros());
    reaches((1..=levels).contains(&info.mip_levels), "an image of more levels than it has sizes")?;
    let layers = (1..=limits::IMAGE_LAYERS_MAX).contains(&info.array_layers);
    reaches(layers, "an image of no or too many layers")?;
    reaches(one_sample_count(info.samples), "an image of no number of samples")
}
