//! Copies, blits, resolves and clears of images: within levels and layers, and within the buffers on the other side.
#![expect(unsafe_code, reason = "reads decoded structs")]

use ash::vk;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::format::{Linear, TexelBlock, aspect_block};
use protocol::vulkan::generated::decode::command_buffer as decode;
use protocol::vulkan::generated::decode::image as decode_image;
use protocol::wire::message::TexelBox;

use super::transfer::BUFFER;
use super::{reaches, within_buffer};
use crate::host_gpu::slice;
use crate::replayer::Replayer;
use crate::replayer::extents::ImageExtent;

const IMAGE: &str = "a transfer beyond its image";
/// Of formats that the registry does not know: as if each texel were by itself.
const TEXEL: TexelBlock = TexelBlock { bytes: 1, width: 1, height: 1 };

/// The level is there, and the layers. Levels and layers of 3D images are checked like others: they have one layer.
fn layers(image: &ImageExtent, subresource: &vk::ImageSubresourceLayers) -> Result<(), DecodeError> {
    reaches(subresource.mip_level < image.mip_levels, IMAGE)?;
    let (base, count) = (subresource.base_array_layer, subresource.layer_count);
    // What remains is at least one.
    let count = if count == vk::REMAINING_ARRAY_LAYERS { 1 } else { count };
    reaches(base.checked_add(count).is_some_and(|end| end <= image.array_layers), IMAGE)
}

/// Width, height and depth of a level, of the plane that `aspect` is. Apps count whole blocks of compressed formats at the
/// edges of levels.
fn level(image: &ImageExtent, level: u32, aspect: vk::ImageAspectFlags) -> [u32; 3] {
    let block = aspect_block(image.format, aspect).unwrap_or(TEXEL);
    let (across, down) = image.plane_divisors(aspect);
    let side = |whole: u32, divisor: u32, block: u32| {
        let side = whole.div_ceil(divisor).checked_shr(level).unwrap_or(0).max(1);
        side.checked_next_multiple_of(block).unwrap_or(side)
    };
    let vk::Extent3D { width, height, depth } = image.extent;
    [side(width, across, block.width), side(height, down, block.height), side(depth, 1, 1)]
}

/// `offset` and `extent` are within the level. Of images without depth only width and height are looked at: copies
/// between them and 3D images count layers as depth.
fn within_level(
    image: &ImageExtent,
    subresource: &vk::ImageSubresourceLayers,
    offset: vk::Offset3D,
    extent: [u32; 3],
) -> Result<(), DecodeError> {
    let sides = level(image, subresource.mip_level, subresource.aspect_mask);
    let fits = |offset: i32, size: u32, whole: u32| {
        let end = u32::try_from(offset).ok().and_then(|offset| offset.checked_add(size));
        end.is_some_and(|end| end <= whole)
    };
    let deep = if image.is_3d {
        fits(offset.z, extent[2], sides[2])
    } else {
        let layers = extent[2].max(1).checked_add(subresource.base_array_layer);
        offset.z == 0 && layers.is_some_and(|end| end <= image.array_layers)
    };
    reaches(deep && fits(offset.x, extent[0], sides[0]) && fits(offset.y, extent[1], sides[1]), IMAGE)
}

fn sides(extent: vk::Extent3D) -> [u32; 3] {
    [extent.width, extent.height, extent.depth]
}

fn buffer_and_image(
    replayer: &Replayer,
    buffer: vk::Buffer,
    image: vk::Image,
    regions: impl Iterator<Item = vk::BufferImageCopy>,
) -> Result<(), DecodeError> {
    let extents = replayer.device()?.extents();
    let (size, image) = (extents.buffers.of(buffer), extents.images.of(image));
    for region in regions {
        let subresource = region.image_subresource;
        // Images of swapchains are not known here; the buffer's first byte is looked at, as it is of unknown formats.
        let mut bytes = 1;
        if let Some(image) = image {
            layers(&image, &subresource)?;
            within_level(&image, &subresource, region.image_offset, sides(region.image_extent))?;
            let all = image.array_layers.saturating_sub(subresource.base_array_layer);
            let count = subresource.layer_count;
            let texels = Linear {
                row_length: region.buffer_row_length,
                image_height: region.buffer_image_height,
                extent: region.image_extent,
                layers: if count == vk::REMAINING_ARRAY_LAYERS { all } else { count },
            };
            let block = aspect_block(image.format, subresource.aspect_mask);
            bytes = block.map_or(bytes, |block| texels.bytes(block));
        }
        within_buffer(size, region.buffer_offset, bytes.min(vk::WHOLE_SIZE - 1), BUFFER)?;
    }
    Ok(())
}

/// Bytes of a box's texels; it lies within the image.
pub(crate) fn box_bytes(image: &ImageExtent, part: &TexelBox) -> Result<usize, DecodeError> {
    let (aspect_mask, [x, y, z]) = (vk::ImageAspectFlags::from_raw(part.aspect), part.offset);
    let subresource = vk::ImageSubresourceLayers {
        aspect_mask,
        mip_level: part.mip_level,
        base_array_layer: part.array_layer,
        layer_count: 1,
    };
    layers(image, &subresource)?;
    within_level(image, &subresource, vk::Offset3D { x, y, z }, part.extent)?;
    let [width, height, depth] = part.extent;
    // Those of images without depth have one slice.
    reaches(image.is_3d || depth <= 1, IMAGE)?;
    let block = aspect_block(image.format, aspect_mask)
        .ok_or(DecodeError::Breach("a copy of a format without blocks"))?;
    let texels =
        Linear { row_length: 0, image_height: 0, extent: vk::Extent3D { width, height, depth }, layers: 1 };
    usize::try_from(texels.bytes(block)).map_err(|_| DecodeError::Breach("a copy of too many texels"))
}

/// The second form of a region says the same.
fn first_form(region: &vk::BufferImageCopy2<'_>) -> vk::BufferImageCopy {
    vk::BufferImageCopy {
        buffer_offset: region.buffer_offset,
        buffer_row_length: region.buffer_row_length,
        buffer_image_height: region.buffer_image_height,
        image_subresource: region.image_subresource,
        image_offset: region.image_offset,
        image_extent: region.image_extent,
    }
}

/// `vkCmdCopyBufferToImage`.
pub(crate) fn cmd_copy_buffer_to_image(
    replayer: &Replayer,
    args: &decode::CmdCopyBufferToImage<'_>,
) -> Result<(), DecodeError> {
    buffer_and_image(replayer, args.src_buffer, args.dst_image, args.regions.iter().copied())
}

/// `vkCmdCopyImageToBuffer`.
pub(crate) fn cmd_copy_image_to_buffer(
    replayer: &Replayer,
    args: &decode::CmdCopyImageToBuffer<'_>,
) -> Result<(), DecodeError> {
    buffer_and_image(replayer, args.dst_buffer, args.src_image, args.regions.iter().copied())
}

/// `vkCmdCopyBufferToImage2`.
pub(crate) fn cmd_copy_buffer_to_image2(
    replayer: &Replayer,
    args: &decode::CmdCopyBufferToImage2<'_>,
) -> Result<(), DecodeError> {
    let info = args.copy_buffer_to_image_info;
    // SAFETY: decoded: the array has this many elements.
    let regions = unsafe { slice(info.p_regions, info.region_count) };
    buffer_and_image(replayer, info.src_buffer, info.dst_image, regions.iter().map(first_form))
}

/// `vkCmdCopyImageToBuffer2`.
pub(crate) fn cmd_copy_image_to_buffer2(
    replayer: &Replayer,
    args: &decode::CmdCopyImageToBuffer2<'_>,
) -> Result<(), DecodeError> {
    let info = args.copy_image_to_buffer_info;
    // SAFETY: decoded: the array has this many elements.
    let regions = unsafe { slice(info.p_regions, info.region_count) };
    buffer_and_image(replayer, info.dst_buffer, info.src_image, regions.iter().map(first_form))
}

/// One side of a copy, blit or resolve.
struct Side {
    subresource: vk::ImageSubresourceLayers,
    offset: vk::Offset3D,
}

/// Two images and the same number of texels, or of blocks where only one of the formats has them.
fn images(
    replayer: &Replayer,
    src: vk::Image,
    dst: vk::Image,
    regions: impl Iterator<Item = (Side, Side, vk::Extent3D)>,
) -> Result<(), DecodeError> {
    let extents = &replayer.device()?.extents().images;
    let (src, dst) = (extents.of(src), extents.of(dst));
    let block = |image: &Option<ImageExtent>, side: &Side| {
        image.and_then(|image| aspect_block(image.format, side.subresource.aspect_mask)).unwrap_or(TEXEL)
    };
    for (from, to, extent) in regions {
        let (from_block, to_block) = (block(&src, &from), block(&dst, &to));
        if let Some(image) = src {
            layers(&image, &from.subresource)?;
            within_level(&image, &from.subresource, from.offset, sides(extent))?;
        }
        if let Some(image) = dst {
            // The extent counts texels of the source.
            let scaled = |texels: u32, from: u32, to: u32| {
                if from == to { texels } else { texels.div_ceil(from).saturating_mul(to) }
            };
            let there = [
                scaled(extent.width, from_block.width, to_block.width),
                scaled(extent.height, from_block.height, to_block.height),
                extent.depth,
            ];
            layers(&image, &to.subresource)?;
            within_level(&image, &to.subresource, to.offset, there)?;
        }
    }
    Ok(())
}

macro_rules! sided {
    ($region:expr) => {{
        let region = $region;
        (
            Side { subresource: region.src_subresource, offset: region.src_offset },
            Side { subresource: region.dst_subresource, offset: region.dst_offset },
            region.extent,
        )
    }};
}

/// `vkCmdCopyImage`.
pub(crate) fn cmd_copy_image(
    replayer: &Replayer,
    args: &decode::CmdCopyImage<'_>,
) -> Result<(), DecodeError> {
    images(replayer, args.src_image, args.dst_image, args.regions.iter().map(|region| sided!(region)))
}

/// `vkCmdCopyImage2`.
pub(crate) fn cmd_copy_image2(
    replayer: &Replayer,
    args: &decode::CmdCopyImage2<'_>,
) -> Result<(), DecodeError> {
    let info = args.copy_image_info;
    // SAFETY: decoded: the array has this many elements.
    let regions = unsafe { slice(info.p_regions, info.region_count) };
    images(replayer, info.src_image, info.dst_image, regions.iter().map(|region| sided!(region)))
}

/// `vkCmdResolveImage`.
pub(crate) fn cmd_resolve_image(
    replayer: &Replayer,
    args: &decode::CmdResolveImage<'_>,
) -> Result<(), DecodeError> {
    images(replayer, args.src_image, args.dst_image, args.regions.iter().map(|region| sided!(region)))
}

/// `vkCmdResolveImage2`.
pub(crate) fn cmd_resolve_image2(
    replayer: &Replayer,
    args: &decode::CmdResolveImage2<'_>,
) -> Result<(), DecodeError> {
    let info = args.resolve_image_info;
    // SAFETY: decoded: the array has this many elements.
    let regions = unsafe { slice(info.p_regions, info.region_count) };
    images(replayer, info.src_image, info.dst_image, regions.iter().map(|region| sided!(region)))
}

fn blits<'a>(
    replayer: &Replayer,
    src: vk::Image,
    dst: vk::Image,
    regions: impl Iterator<Item = [(vk::ImageSubresourceLayers, &'a [vk::Offset3D; 2]); 2]>,
) -> Result<(), DecodeError> {
    let extents = &replayer.device()?.extents().images;
    let images = [extents.of(src), extents.of(dst)];
    for region in regions {
        for (image, (subresource, corners)) in images.iter().zip(region) {
            let Some(image) = image else { continue };
            layers(image, &subresource)?;
            let sides = level(image, subresource.mip_level, subresource.aspect_mask);
            let fits = |at: i32, side: u32| u32::try_from(at).is_ok_and(|at| at <= side);
            let inside =
                |at: &vk::Offset3D| fits(at.x, sides[0]) && fits(at.y, sides[1]) && fits(at.z, sides[2]);
            reaches(corners.iter().all(inside), IMAGE)?;
        }
    }
    Ok(())
}

macro_rules! corners {
    ($region:expr) => {{
        let region = $region;
        [(region.src_subresource, &region.src_offsets), (region.dst_subresource, &region.dst_offsets)]
    }};
}

/// `vkCmdBlitImage`.
pub(crate) fn cmd_blit_image(
    replayer: &Replayer,
    args: &decode::CmdBlitImage<'_>,
) -> Result<(), DecodeError> {
    blits(replayer, args.src_image, args.dst_image, args.regions.iter().map(|region| corners!(region)))
}

/// `vkCmdBlitImage2`.
pub(crate) fn cmd_blit_image2(
    replayer: &Replayer,
    args: &decode::CmdBlitImage2<'_>,
) -> Result<(), DecodeError> {
    let info = args.blit_image_info;
    // SAFETY: decoded: the array has this many elements.
    let regions = unsafe { slice(info.p_regions, info.region_count) };
    blits(replayer, info.src_image, info.dst_image, regions.iter().map(|region| corners!(region)))
}

fn clears(
    replayer: &Replayer,
    image: vk::Image,
    ranges: &[vk::ImageSubresourceRange],
) -> Result<(), DecodeError> {
    let Some(image) = replayer.device()?.extents().images.of(image) else { return Ok(()) };
    ranges.iter().try_for_each(|range| reaches(image.has(range), "a clear beyond its image"))
}

/// `vkCmdClearColorImage`.
pub(crate) fn cmd_clear_color_image(
    replayer: &Replayer,
    args: &decode::CmdClearColorImage<'_>,
) -> Result<(), DecodeError> {
    clears(replayer, args.image, args.ranges)
}

/// `vkCmdClearDepthStencilImage`.
pub(crate) fn cmd_clear_depth_stencil_image(
    replayer: &Replayer,
    args: &decode::CmdClearDepthStencilImage<'_>,
) -> Result<(), DecodeError> {
    clears(replayer, args.image, args.ranges)
}

/// `vkCopyImageToImageEXT`.
pub(crate) fn copy_image_to_image_ext(
    replayer: &Replayer,
    args: &decode_image::CopyImageToImageExt<'_>,
) -> Result<(), DecodeError> {
    let info = args.copy_image_to_image_info;
    // SAFETY: decoded: the array has this many elements.
    let regions = unsafe { slice(info.p_regions, info.region_count) };
    images(replayer, info.src_image, info.dst_image, regions.iter().map(|region| sided!(region)))
}

/// `vkTransitionImageLayoutEXT`.
pub(crate) fn transition_image_layout_ext(
    replayer: &Replayer,
    args: &decode_image::TransitionImageLayoutExt<'_>,
) -> Result<(), DecodeError> {
    args.transitions.iter().try_for_each(|transition| {
        let image = replayer.device()?.extents().images.of(transition.image);
        let range = &transition.subresource_range;
        reaches(image.is_none_or(|image| image.has(range)), "a transition beyond its image")
    })
}
