//! Views: of levels and layers that their image has.

use ash::vk;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::image_view as decode;

use super::reaches;
use crate::replayer::Replayer;

/// `vkCreateImageView`.
pub(crate) fn create_image_view(
    replayer: &Replayer,
    args: &decode::CreateImageView<'_>,
) -> Result<(), DecodeError> {
    let info = args.create_info;
    let Some(mut image) = replayer.device()?.extents().images.of(info.image) else { return Ok(()) };
    if image.is_3d && info.view_type != vk::ImageViewType::TYPE_3D {
        // Its slices are the layers of such a view, of that level.
        let level = info.subresource_range.base_mip_level;
        image.array_layers = image.extent.depth.checked_shr(level).unwrap_or(0).max(1);
    }
    reaches(image.has(&info.subresource_range), "a view of levels or layers that the image has not")
}
