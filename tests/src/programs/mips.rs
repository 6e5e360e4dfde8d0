//! Image commands: clear, blit down a chain of levels, copies of parts between images and buffers.

use ash::vk;

use super::{Output, Result, check_equal};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::gpu::image::{Image, range};
use crate::gpu::recording::Recording;
use crate::random::Random;

const SIDE: i32 = 64;
const LEVELS: u32 = 4;

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let usage = vk::ImageUsageFlags::TRANSFER_SRC | vk::ImageUsageFlags::TRANSFER_DST;
    let extent = vk::Extent2D { width: SIDE.unsigned_abs(), height: SIDE.unsigned_abs() };
    let image = gpu.image_with_levels(
        vk::Format::R8G8B8A8_UNORM,
        extent,
        usage | vk::ImageUsageFlags::SAMPLED,
        LEVELS,
    )?;
    let texels = Random::new(5).bytes(usize::try_from(SIDE * SIDE * 4).unwrap_or(0));
    let source = gpu.upload(&texels)?;
    let size = (0..LEVELS).map(|level| u64::from(4 * (64 >> level) * (64 >> level) as u32)).sum();
    let sink = gpu.buffer(size, Place::Readback)?;
    let general = vk::ImageLayout::GENERAL;
    gpu.run(|cb| {
        cb.transition(image, vk::ImageLayout::UNDEFINED, general);
        let clear = vk::ClearColorValue { float32: [1.0, 0.0, 1.0, 0.0] };
        let all = [range(image.aspect, LEVELS)];
        unsafe { cb.device.cmd_clear_color_image(cb.handle, image.handle, general, &clear, &all) };
        cb.full_barrier();
        // All but a frame of four texels, from the middle of the buffer.
        let inner = vk::BufferImageCopy::default()
            .buffer_offset(u64::from(4 * (4 * extent.width + 4)))
            .buffer_row_length(extent.width)
            .image_subresource(image.layers())
            .image_offset(vk::Offset3D { x: 4, y: 4, z: 0 })
            .image_extent(vk::Extent3D { width: extent.width - 8, height: extent.height - 8, depth: 1 });
        unsafe {
            cb.device.cmd_copy_buffer_to_image(cb.handle, source.handle, image.handle, general, &[inner])
        };
        blit_down(cb, image);
        cb.full_barrier();
        let mut offset = 0;
        let regions: Vec<_> = (0..LEVELS)
            .map(|level| {
                let side = extent.width >> level;
                let region = vk::BufferImageCopy::default()
                    .buffer_offset(offset)
                    .image_subresource(vk::ImageSubresourceLayers { mip_level: level, ..image.layers() })
                    .image_extent(vk::Extent3D { width: side, height: side, depth: 1 });
                offset += u64::from(side * side * 4);
                region
            })
            .collect();
        unsafe {
            cb.device.cmd_copy_image_to_buffer(cb.handle, image.handle, general, sink.handle, &regions)
        };
        cb.to_host();
    })?;
    let bytes = gpu.map(sink)?.bytes();
    let side = usize::try_from(SIDE).unwrap_or(0);
    let first: Vec<u8> = (0..side * side)
        .flat_map(|texel| {
            let inside = [texel % side, texel / side].iter().all(|at| (4..side - 4).contains(at));
            let given =
                [texels[texel * 4], texels[texel * 4 + 1], texels[texel * 4 + 2], texels[texel * 4 + 3]];
            if inside { given } else { [255, 0, 255, 0] }
        })
        .collect();
    check_equal(&bytes[..first.len()], &first, "first level")?;
    Ok(bytes.into())
}

/// Each level from the one above it.
fn blit_down(cb: &Recording<'_>, image: Image) {
    let layout = vk::ImageLayout::GENERAL;
    for level in 1..LEVELS {
        cb.full_barrier();
        let layers = |mip_level| vk::ImageSubresourceLayers { mip_level, ..image.layers() };
        let corners =
            |level: u32| [vk::Offset3D::default(), vk::Offset3D { x: SIDE >> level, y: SIDE >> level, z: 1 }];
        let blit = [vk::ImageBlit {
            src_subresource: layers(level - 1),
            src_offsets: corners(level - 1),
            dst_subresource: layers(level),
            dst_offsets: corners(level),
        }];
        let (handle, filter) = (image.handle, vk::Filter::NEAREST);
        unsafe { cb.device.cmd_blit_image(cb.handle, handle, layout, handle, layout, &blit, filter) };
    }
}
