//! `VK_EXT_host_image_copy`: the app's texels travel in messages. To an image nothing is waited for; from an image the
//! texels are. What an app copies with `VK_HOST_IMAGE_COPY_MEMCPY_EXT` is packed: any host reads it.

use std::ffi::c_void;

use ash::vk;
use ash::vk::Handle as _;
use protocol::limits;
use protocol::vulkan::format::{Linear, TexelBlock, aspect_block};
use protocol::vulkan::generated::format::planes;
use protocol::wire::message::{CopyImageToMemory, CopyMemoryToImage, Message, TexelBox};

use crate::app_pointer::{find_in_chain_mut, slice};
use crate::object::Device;

/// Bytes of texels after which a message ends.
const MESSAGE_BYTES: usize = 4 << 20;
/// As above, of what is waited for.
const REPLY_BYTES: usize = 16 << 20;

/// What an image is, as far as its texels' places go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    pub(super) format: vk::Format,
    pub(super) extent: vk::Extent3D,
    pub(super) array_layers: u32,
}

/// Bytes of one layer of this level, packed; 0 for aspects that the format has not.
pub(super) fn packed_bytes(shape: &Shape, subresource: &vk::ImageSubresource) -> u64 {
    let aspect = subresource.aspect_mask;
    let index = match aspect {
        vk::ImageAspectFlags::PLANE_1 => 1,
        vk::ImageAspectFlags::PLANE_2 => 2,
        _ => 0,
    };
    let divisors = planes(shape.format).get(index).map_or((1, 1), |p| (p.width_divisor, p.height_divisor));
    let side = |whole: u32, divisor: u32| {
        whole.div_ceil(divisor).checked_shr(subresource.mip_level).unwrap_or(0).max(1)
    };
    let extent = vk::Extent3D {
        width: side(shape.extent.width, divisors.0),
        height: side(shape.extent.height, divisors.1),
        depth: side(shape.extent.depth, 1),
    };
    let texels = Linear { row_length: 0, image_height: 0, extent, layers: 1 };
    aspect_block(shape.format, aspect).map_or(0, |block| texels.bytes(block))
}

/// Tells the app how much it copies of a subresource with `VK_HOST_IMAGE_COPY_MEMCPY_EXT`.
///
/// # Safety
/// `next` is a valid chain.
pub(super) unsafe fn store_packed_bytes(
    shape: &Shape,
    subresource: &vk::ImageSubresource,
    next: *mut c_void,
) {
    // SAFETY: by this function's contract.
    if let Some(out) = unsafe { find_in_chain_mut::<vk::SubresourceHostMemcpySizeEXT<'_>>(next) } {
        out.size = packed_bytes(shape, subresource);
    }
}

/// One region: the app's memory beside the image's.
struct Region {
    subresource: vk::ImageSubresourceLayers,
    offset: vk::Offset3D,
    extent: vk::Extent3D,
    row_length: u32,
    image_height: u32,
}

/// A box, and where its rows lie in the app's memory, in bytes from the region's first texel.
struct Part {
    texels: TexelBox,
    start: usize,
    row_bytes: usize,
    row_stride: usize,
    rows: usize,
    slice_stride: usize,
    slices: usize,
}

impl Part {
    fn bytes(&self) -> usize {
        self.row_bytes.saturating_mul(self.rows).saturating_mul(self.slices)
    }

    /// First bytes of the rows.
    fn row_starts(&self) -> impl Iterator<Item = usize> {
        let (start, slice_stride, row_stride, rows) =
            (self.start, self.slice_stride, self.row_stride, self.rows);
        (0..self.slices)
            .flat_map(move |slice| (0..rows).map(move |row| start + slice * slice_stride + row * row_stride))
    }
}

fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl Region {
    /// Boxes of at most `max_bytes`, or of one row where that is more.
    fn parts(&self, shape: &Shape, max_bytes: usize) -> Option<Vec<Part>> {
        let TexelBlock { bytes, width, height } = aspect_block(shape.format, self.subresource.aspect_mask)?;
        let or = |length: u32, otherwise: u32| if length == 0 { otherwise } else { length };
        let blocks = |texels: u32, side: u32| size(texels.div_ceil(side));
        let row_bytes = blocks(self.extent.width, width).checked_mul(size(bytes))?;
        let row_stride = blocks(or(self.row_length, self.extent.width), width).checked_mul(size(bytes))?;
        let rows = blocks(self.extent.height, height);
        let slice_stride =
            blocks(or(self.image_height, self.extent.height), height).checked_mul(row_stride)?;
        let base = self.subresource.base_array_layer;
        let layers = match self.subresource.layer_count {
            vk::REMAINING_ARRAY_LAYERS => shape.array_layers.checked_sub(base)?,
            count => count,
        };
        let depth = size(self.extent.depth);
        let whole_slice = row_bytes.checked_mul(rows)?;
        if whole_slice == 0 {
            return Some(Vec::new());
        }
        // Several slices, or some rows of one.
        let (slices_max, rows_max) = if whole_slice <= max_bytes {
            (max_bytes / whole_slice, rows)
        } else {
            (1, (max_bytes / row_bytes).max(1))
        };
        let mut parts = Vec::new();
        for layer in 0..layers {
            for slice in (0..depth).step_by(slices_max) {
                for row in (0..rows).step_by(rows_max) {
                    let slices = slices_max.min(depth - slice);
                    let some_rows = rows_max.min(rows - row);
                    let down = u32::try_from(row).ok()?.checked_mul(height)?;
                    let texels_down =
                        u32::try_from(some_rows).ok()?.checked_mul(height)?.min(self.extent.height - down);
                    let vk::Offset3D { x, y, z } = self.offset;
                    let texels = TexelBox {
                        aspect: self.subresource.aspect_mask.as_raw(),
                        mip_level: self.subresource.mip_level,
                        array_layer: base.checked_add(layer)?,
                        offset: [
                            x,
                            y.checked_add(i32::try_from(down).ok()?)?,
                            z.checked_add(i32::try_from(slice).ok()?)?,
                        ],
                        extent: [self.extent.width, texels_down, u32::try_from(slices).ok()?],
                    };
                    let before = size(layer).checked_mul(depth)?.checked_add(slice)?;
                    let start =
                        before.checked_mul(slice_stride)?.checked_add(row.checked_mul(row_stride)?)?;
                    parts.push(Part {
                        texels,
                        start,
                        row_bytes,
                        row_stride,
                        rows: some_rows,
                        slice_stride,
                        slices,
                    });
                }
            }
        }
        Some(parts)
    }
}

macro_rules! region {
    ($copy:expr) => {
        Region {
            subresource: $copy.image_subresource,
            offset: $copy.image_offset,
            extent: $copy.image_extent,
            row_length: $copy.memory_row_length,
            image_height: $copy.memory_image_height,
        }
    };
}

/// `vkCopyMemoryToImageEXT`.
pub(crate) unsafe fn copy_memory_to_image_ext(
    device: vk::Device,
    p_copy_memory_to_image_info: *const vk::CopyMemoryToImageInfoEXT<'_>,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let device = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_copy_memory_to_image_info };
    let Some(image) = device.objects().images.lookup(info.dst_image.as_raw()) else {
        return vk::Result::ERROR_INITIALIZATION_FAILED;
    };
    let (mut boxes, mut payload) = (Vec::new(), Vec::new());
    let send = |boxes: &mut Vec<TexelBox>, payload: &mut Vec<u8>| {
        let boxes = std::mem::take(boxes);
        let (image, layout) = (info.dst_image.as_raw(), info.dst_image_layout.as_raw());
        device.post_message(&CopyMemoryToImage { image, layout, boxes, payload });
        payload.clear();
    };
    // SAFETY: as many as the count says, as valid usage demands.
    for copy in unsafe { slice(info.p_regions, info.region_count) } {
        let Some(parts) = region!(copy).parts(&image.shape, MESSAGE_BYTES) else {
            return vk::Result::ERROR_INITIALIZATION_FAILED;
        };
        for part in parts {
            let full = payload.len().saturating_add(part.bytes()) > MESSAGE_BYTES;
            if !boxes.is_empty() && (full || boxes.len() >= limits::TEXEL_BOXES_MAX) {
                send(&mut boxes, &mut payload);
            }
            for start in part.row_starts() {
                // SAFETY: a row of the region, which is all there, as valid usage demands.
                let row = unsafe { copy.p_host_pointer.cast::<u8>().add(start) };
                // SAFETY: as above.
                payload.extend_from_slice(unsafe { std::slice::from_raw_parts(row, part.row_bytes) });
            }
            boxes.push(part.texels);
        }
    }
    if !boxes.is_empty() {
        send(&mut boxes, &mut payload);
    }
    device.check().map_or_else(|lost| lost, |()| vk::Result::SUCCESS)
}

/// `vkCopyImageToMemoryEXT`.
pub(crate) unsafe fn copy_image_to_memory_ext(
    device: vk::Device,
    p_copy_image_to_memory_info: *const vk::CopyImageToMemoryInfoEXT<'_>,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let device = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_copy_image_to_memory_info };
    let Some(image) = device.objects().images.lookup(info.src_image.as_raw()) else {
        return vk::Result::ERROR_INITIALIZATION_FAILED;
    };
    let mut parts = Vec::new();
    // SAFETY: as many as the count says, as valid usage demands.
    for copy in unsafe { slice(info.p_regions, info.region_count) } {
        let Some(of_region) = region!(copy).parts(&image.shape, REPLY_BYTES) else {
            return vk::Result::ERROR_INITIALIZATION_FAILED;
        };
        parts.extend(of_region.into_iter().map(|part| (copy.p_host_pointer.cast::<u8>(), part)));
    }
    let mut left = parts.as_slice();
    while !left.is_empty() {
        let mut bytes = 0_usize;
        let fits = |(_, part): &&(*mut u8, Part)| {
            bytes = bytes.saturating_add(part.bytes());
            bytes <= REPLY_BYTES
        };
        let count = left.iter().take(limits::TEXEL_BOXES_MAX).take_while(fits).count().max(1);
        let (now, rest) = left.split_at(count);
        let message = CopyImageToMemory {
            image: info.src_image.as_raw(),
            layout: info.src_image_layout.as_raw(),
            boxes: now.iter().map(|(_, part)| part.texels).collect(),
        };
        // SAFETY: rows of regions, which are all there, as valid usage demands.
        if let Err(result) = unsafe { fetch(device, &message, now) } {
            return result;
        }
        left = rest;
    }
    vk::Result::SUCCESS
}

/// # Safety
/// The rows of the parts are valid to write to.
unsafe fn fetch(
    device: &Device,
    message: &CopyImageToMemory,
    parts: &[(*mut u8, Part)],
) -> Result<(), vk::Result> {
    let mut body = Vec::new();
    Message::encode(message, &mut body);
    let name = "vkCopyImageToMemoryEXT";
    let opcode = CopyImageToMemory::OPCODE;
    let reply = device.session().call(Some(device), device.control(), name, opcode, &[], &body)?;
    let (result, mut texels) = reply.split_first_chunk().ok_or(vk::Result::ERROR_DEVICE_LOST)?;
    let result = vk::Result::from_raw(i32::from_le_bytes(*result));
    if result != vk::Result::SUCCESS {
        return Err(result);
    }
    for (pointer, part) in parts {
        for start in part.row_starts() {
            let (row, rest) = texels.split_at_checked(part.row_bytes).ok_or(vk::Result::ERROR_DEVICE_LOST)?;
            // SAFETY: a row of the app's, by this function's contract.
            let to = unsafe { pointer.add(start) };
            // SAFETY: as above; the reply is ours.
            unsafe { std::ptr::copy_nonoverlapping(row.as_ptr(), to, row.len()) };
            texels = rest;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn region(extent: [u32; 3], layers: u32, (row_length, image_height): (u32, u32)) -> Region {
        let [width, height, depth] = extent;
        Region {
            subresource: vk::ImageSubresourceLayers {
                aspect_mask: vk::ImageAspectFlags::COLOR,
                mip_level: 0,
                base_array_layer: 2,
                layer_count: layers,
            },
            offset: vk::Offset3D { x: 4, y: 8, z: 0 },
            extent: vk::Extent3D { width, height, depth },
            row_length,
            image_height,
        }
    }

    const SHAPE: Shape = Shape {
        format: vk::Format::R8G8B8A8_UNORM,
        extent: vk::Extent3D { width: 64, height: 64, depth: 1 },
        array_layers: 5,
    };

    #[test]
    fn parts_hold_every_row_once() {
        for (extent, layers, strides, max) in [
            ([3, 5, 1], 3, (0, 0), 1 << 20),
            ([3, 5, 1], 3, (8, 7), 1 << 20),
            ([3, 5, 4], 1, (8, 7), 12 * 5 * 2),
            ([3, 5, 1], 3, (8, 7), 25),
            ([3, 5, 1], vk::REMAINING_ARRAY_LAYERS, (8, 7), 1),
        ] {
            let region = region(extent, layers, strides);
            let parts = region.parts(&SHAPE, max).unwrap();
            let mut rows: Vec<usize> = parts.iter().flat_map(Part::row_starts).collect();
            rows.sort_unstable();
            let (row, slice) = if strides.0 == 0 { (12, 60) } else { (32, 32 * 7) };
            let slices = if extent[2] > 1 { 4 } else { 3 };
            let all: Vec<usize> =
                (0..slices).flat_map(|s| (0..5).map(move |r| s * slice + r * row)).collect();
            assert_eq!(rows, all);
            assert!(parts.iter().all(|part| part.bytes() <= max.max(12)));
            let texels: u32 = parts.iter().map(|part| part.texels.extent.iter().product::<u32>()).sum();
            assert_eq!(texels, 3 * 5 * u32::try_from(slices).unwrap());
        }
    }

    #[test]
    fn rows_of_compressed_formats_are_rows_of_blocks() {
        let shape = Shape { format: vk::Format::BC1_RGB_UNORM_BLOCK, ..SHAPE };
        let parts = region([6, 10, 1], 1, (0, 0)).parts(&shape, 32).unwrap();
        let places: Vec<_> =
            parts.iter().map(|p| (p.texels.offset[1], p.texels.extent[1], p.bytes())).collect();
        assert_eq!(places, [(8, 8, 32), (16, 2, 16)]);
        let subresource =
            vk::ImageSubresource { aspect_mask: vk::ImageAspectFlags::COLOR, mip_level: 3, array_layer: 0 };
        assert_eq!(packed_bytes(&shape, &subresource), 32);
    }
}
