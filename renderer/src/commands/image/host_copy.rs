//! `VK_EXT_host_image_copy`: texels between messages and images, by the host's CPU.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk::{self, Handle as _};
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::wire::message::{CopyImageToMemory, CopyMemoryToImage, TexelBox};

use super::super::MISSING;
use crate::checks::image_transfer;
use crate::replayer::{Device, Replayer};

fn image_of(replayer: &Replayer, id: u64) -> Result<vk::Image, DecodeError> {
    let objects = replayer.session().objects();
    objects.handle(vk::ObjectType::IMAGE, id, replayer.parent()).map(vk::Image::from_raw)
}

/// Bytes of each box, which lies within the image.
fn sizes(device: &Device, image: vk::Image, boxes: &[TexelBox]) -> Result<Vec<usize>, DecodeError> {
    if boxes.len() > limits::TEXEL_BOXES_MAX {
        return Err(DecodeError::Breach("too many boxes of texels"));
    }
    let extent = device.extents().images.of(image);
    let extent = extent.ok_or(DecodeError::Breach("a copy of an image that is not the guest's own"))?;
    boxes.iter().map(|part| image_transfer::box_bytes(&extent, part)).collect()
}

fn subresource(part: &TexelBox) -> vk::ImageSubresourceLayers {
    vk::ImageSubresourceLayers {
        aspect_mask: vk::ImageAspectFlags::from_raw(part.aspect),
        mip_level: part.mip_level,
        base_array_layer: part.array_layer,
        layer_count: 1,
    }
}

fn place(part: &TexelBox) -> (vk::Offset3D, vk::Extent3D) {
    let ([x, y, z], [width, height, depth]) = (part.offset, part.extent);
    (vk::Offset3D { x, y, z }, vk::Extent3D { width, height, depth })
}

/// `vkCopyMemoryToImageEXT`.
pub(crate) fn copy_memory_to_image(
    replayer: &Replayer,
    message: &CopyMemoryToImage<'_>,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let copy = device.functions().copy_memory_to_image_ext.ok_or(MISSING)?;
    let image = image_of(replayer, message.image)?;
    let mut left = message.payload;
    let mut regions = Vec::with_capacity(message.boxes.len());
    for (part, bytes) in message.boxes.iter().zip(sizes(device, image, &message.boxes)?) {
        let short = DecodeError::Breach("fewer texels than their boxes take");
        let (texels, rest) = left.split_at_checked(bytes).ok_or(short)?;
        let (offset, extent) = place(part);
        regions.push(
            vk::MemoryToImageCopyEXT::default()
                .host_pointer(texels.as_ptr().cast())
                .image_subresource(subresource(part))
                .image_offset(offset)
                .image_extent(extent),
        );
        left = rest;
    }
    if !left.is_empty() {
        return Err(DecodeError::Breach("more texels than their boxes take"));
    }
    let info = vk::CopyMemoryToImageInfoEXT::default()
        .dst_image(image)
        .dst_image_layout(vk::ImageLayout::from_raw(message.layout))
        .regions(&regions);
    // SAFETY: a live image of this device, boxes within it, and all of their texels; the app (and `HostWait` for it)
    // answers for the device being done with it.
    let copied = unsafe { copy(device.ash().handle(), &raw const info) }.result();
    replayer.done(copied, "texels could not be copied into an image", 0);
    Ok(())
}

/// `vkCopyImageToMemoryEXT`.
pub(crate) fn copy_image_to_memory(
    replayer: &Replayer,
    message: &CopyImageToMemory,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let copy = device.functions().copy_image_to_memory_ext.ok_or(MISSING)?;
    let image = image_of(replayer, message.image)?;
    let sizes = sizes(device, image, &message.boxes)?;
    let total = sizes.iter().try_fold(0_usize, |total, bytes| total.checked_add(*bytes));
    let too_much = DecodeError::Breach("more texels than one reply can have");
    let total = total.filter(|total| *total <= limits::REPLY_BYTES_MAX).ok_or(too_much)?;
    let mut payload = vec![0_u8; total];
    let mut left = payload.as_mut_slice();
    let mut regions = Vec::with_capacity(message.boxes.len());
    for (part, bytes) in message.boxes.iter().zip(sizes) {
        let (texels, rest) = left.split_at_mut(bytes);
        let (offset, extent) = place(part);
        regions.push(
            vk::ImageToMemoryCopyEXT::default()
                .host_pointer(texels.as_mut_ptr().cast())
                .image_subresource(subresource(part))
                .image_offset(offset)
                .image_extent(extent),
        );
        left = rest;
    }
    let info = vk::CopyImageToMemoryInfoEXT::default()
        .src_image(image)
        .src_image_layout(vk::ImageLayout::from_raw(message.layout))
        .regions(&regions);
    // SAFETY: as above, with room for all of the texels.
    let result = unsafe { copy(device.ash().handle(), &raw const info) };
    replayer.reply(call, |e| {
        e.i32(result.as_raw());
        if result == vk::Result::SUCCESS {
            e.buffer().extend_from_slice(&payload);
        }
    });
    Ok(())
}
