//! Copies: within their buffers, and within levels and layers of their images.
#![expect(unsafe_code, reason = "reads decoded structs")]

use ash::vk;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::command_buffer as decode;

use super::{holds, within, within_buffer};
use crate::host_gpu::slice;
use crate::replayer::Replayer;
use crate::replayer::extents::ImageExtent;

const BUFFER: &str = "a transfer beyond its buffer";
const IMAGE: &str = "a transfer beyond its image";

fn buffer(replayer: &Replayer, buffer: vk::Buffer, offset: u64, size: u64) -> Result<(), DecodeError> {
    within_buffer(replayer.device()?.extents().buffers.of(buffer), offset, size, BUFFER)
}

/// `vkCmdFillBuffer`.
pub(crate) fn cmd_fill_buffer(replayer: &Replayer, args: &decode::CmdFillBuffer) -> Result<(), DecodeError> {
    buffer(replayer, args.dst_buffer, args.dst_offset, args.size)
}

/// `vkCmdUpdateBuffer`.
pub(crate) fn cmd_update_buffer(
    replayer: &Replayer,
    args: &decode::CmdUpdateBuffer<'_>,
) -> Result<(), DecodeError> {
    /// From the specification of `vkCmdUpdateBuffer`.
    const BYTES_MAX: u64 = 65536;
    holds(args.data_size <= BYTES_MAX, "more data than a buffer may be updated with")?;
    buffer(replayer, args.dst_buffer, args.dst_offset, args.data_size)
}

/// `vkCmdCopyBuffer`.
pub(crate) fn cmd_copy_buffer(
    replayer: &Replayer,
    args: &decode::CmdCopyBuffer<'_>,
) -> Result<(), DecodeError> {
    let regions = args.regions.iter().map(|region| (region.src_offset, region.dst_offset, region.size));
    copies(replayer, args.src_buffer, args.dst_buffer, regions)
}

/// `vkCmdCopyBuffer2`.
pub(crate) fn cmd_copy_buffer2(
    replayer: &Replayer,
    args: &decode::CmdCopyBuffer2<'_>,
) -> Result<(), DecodeError> {
    let info = args.copy_buffer_info;
    // SAFETY: decoded: the array has this many elements.
    let regions = unsafe { slice(info.p_regions, info.region_count) };
    let regions = regions.iter().map(|region| (region.src_offset, region.dst_offset, region.size));
    copies(replayer, info.src_buffer, info.dst_buffer, regions)
}

fn copies(
    replayer: &Replayer,
    src: vk::Buffer,
    dst: vk::Buffer,
    regions: impl Iterator<Item = (u64, u64, u64)>,
) -> Result<(), DecodeError> {
    let sizes = &replayer.device()?.extents().buffers;
    let (src, dst) = (sizes.of(src), sizes.of(dst));
    for (src_offset, dst_offset, size) in regions {
        holds(size != vk::WHOLE_SIZE, BUFFER)?;
        within_buffer(src, src_offset, size, BUFFER)?;
        within_buffer(dst, dst_offset, size, BUFFER)?;
    }
    Ok(())
}

/// What a copy between buffer and image says, in both of its forms.
struct Region {
    buffer_offset: u64,
    subresource: vk::ImageSubresourceLayers,
    offset: vk::Offset3D,
    extent: vk::Extent3D,
}

macro_rules! region {
    ($region:expr) => {
        Region {
            buffer_offset: $region.buffer_offset,
            subresource: $region.image_subresource,
            offset: $region.image_offset,
            extent: $region.image_extent,
        }
    };
}

fn buffer_and_image(
    replayer: &Replayer,
    buffer: vk::Buffer,
    image: vk::Image,
    regions: impl Iterator<Item = Region>,
) -> Result<(), DecodeError> {
    let extents = replayer.device()?.extents();
    let (bytes, image) = (extents.buffers.of(buffer), extents.images.of(image));
    for region in regions {
        // How many bytes follow depends on the format: the first of them at least.
        within_buffer(bytes, region.buffer_offset, 1, BUFFER)?;
        if let Some(image) = image {
            layers(&image, &region.subresource)?;
            within_level(&image, region.subresource.mip_level, region.offset, region.extent)?;
        }
    }
    Ok(())
}

/// The level is there, and the layers.
fn layers(image: &ImageExtent, subresource: &vk::ImageSubresourceLayers) -> Result<(), DecodeError> {
    holds(subresource.mip_level < image.mip_levels, IMAGE)?;
    let (base, count) = (subresource.base_array_layer, subresource.layer_count);
    let count = if count == vk::REMAINING_ARRAY_LAYERS { 0 } else { count };
    // The slices of a 3D image may stand for layers in copies to and from 2D ones.
    within(base, count, image.array_layers.max(image.extent.depth), IMAGE)
}

/// `offset` and `extent` are within the level. Apps count whole blocks of compressed formats at its edges.
fn within_level(
    image: &ImageExtent,
    level: u32,
    offset: vk::Offset3D,
    extent: vk::Extent3D,
) -> Result<(), DecodeError> {
    let fits = |offset: i32, size: u32, whole: u32| {
        let level_size = whole.checked_shr(level).unwrap_or(0).max(1).next_multiple_of(image.block_side);
        let end = u32::try_from(offset).ok().and_then(|offset| offset.checked_add(size));
        end.is_some_and(|end| end <= level_size)
    };
    let whole = image.extent;
    holds(
        fits(offset.x, extent.width, whole.width)
            && fits(offset.y, extent.height, whole.height)
            && fits(offset.z, extent.depth, whole.depth),
        IMAGE,
    )
}

/// `vkCmdCopyBufferToImage`.
pub(crate) fn cmd_copy_buffer_to_image(
    replayer: &Replayer,
    args: &decode::CmdCopyBufferToImage<'_>,
) -> Result<(), DecodeError> {
    let regions = args.regions.iter().map(|region| region!(region));
    buffer_and_image(replayer, args.src_buffer, args.dst_image, regions)
}

/// `vkCmdCopyImageToBuffer`.
pub(crate) fn cmd_copy_image_to_buffer(
    replayer: &Replayer,
    args: &decode::CmdCopyImageToBuffer<'_>,
) -> Result<(), DecodeError> {
    let regions = args.regions.iter().map(|region| region!(region));
    buffer_and_image(replayer, args.dst_buffer, args.src_image, regions)
}

/// `vkCmdCopyBufferToImage2`.
pub(crate) fn cmd_copy_buffer_to_image2(
    replayer: &Replayer,
    args: &decode::CmdCopyBufferToImage2<'_>,
) -> Result<(), DecodeError> {
    let info = args.copy_buffer_to_image_info;
    // SAFETY: decoded: the array has this many elements.
    let regions = unsafe { slice(info.p_regions, info.region_count) };
    let regions = regions.iter().map(|region| region!(region));
    buffer_and_image(replayer, info.src_buffer, info.dst_image, regions)
}

/// `vkCmdCopyImageToBuffer2`.
pub(crate) fn cmd_copy_image_to_buffer2(
    replayer: &Replayer,
    args: &decode::CmdCopyImageToBuffer2<'_>,
) -> Result<(), DecodeError> {
    let info = args.copy_image_to_buffer_info;
    // SAFETY: decoded: the array has this many elements.
    let regions = unsafe { slice(info.p_regions, info.region_count) };
    let regions = regions.iter().map(|region| region!(region));
    buffer_and_image(replayer, info.dst_buffer, info.src_image, regions)
}

/// `vkCmdCopyImage`.
pub(crate) fn cmd_copy_image(
    replayer: &Replayer,
    args: &decode::CmdCopyImage<'_>,
) -> Result<(), DecodeError> {
    let regions = args.regions.iter().map(|region| (region.src_subresource, region.dst_subresource));
    images(replayer, args.src_image, args.dst_image, regions)
}

/// `vkCmdCopyImage2`.
pub(crate) fn cmd_copy_image2(
    replayer: &Replayer,
    args: &decode::CmdCopyImage2<'_>,
) -> Result<(), DecodeError> {
    let info = args.copy_image_info;
    // SAFETY: decoded: the array has this many elements.
    let regions = unsafe { slice(info.p_regions, info.region_count) };
    let regions = regions.iter().map(|region| (region.src_subresource, region.dst_subresource));
    images(replayer, info.src_image, info.dst_image, regions)
}

/// Levels and layers; offsets count in texel blocks of formats that may differ.
fn images(
    replayer: &Replayer,
    src: vk::Image,
    dst: vk::Image,
    regions: impl Iterator<Item = (vk::ImageSubresourceLayers, vk::ImageSubresourceLayers)>,
) -> Result<(), DecodeError> {
    let extents = &replayer.device()?.extents().images;
    let (src, dst) = (extents.of(src), extents.of(dst));
    for (from, to) in regions {
        src.map_or(Ok(()), |image| layers(&image, &from))?;
        dst.map_or(Ok(()), |image| layers(&image, &to))?;
    }
    Ok(())
}
