//! Copies between images and the app's memory by the host's CPU (`VK_EXT_host_image_copy`).

use ash::vk;

use super::{Output, Result, check, check_equal};
use crate::gpu::image::{Image, range};
use crate::gpu::{Features, Gpu};
use crate::random::Random;

const EXTENT: vk::Extent2D = vk::Extent2D { width: 61, height: 47 };
/// Texels between rows in memory, and rows.
const MEMORY: (usize, usize) = (80, 50);
const ROW: usize = 61 * 4;

fn transition(functions: &ash::ext::host_image_copy::Device, image: Image) -> Result<()> {
    let transition = vk::HostImageLayoutTransitionInfoEXT::default()
        .image(image.handle)
        .old_layout(vk::ImageLayout::UNDEFINED)
        .new_layout(vk::ImageLayout::GENERAL)
        .subresource_range(range(vk::ImageAspectFlags::COLOR, 1));
    Ok(unsafe { functions.transition_image_layout(&[transition]) }?)
}

fn from_memory(
    functions: &ash::ext::host_image_copy::Device,
    image: Image,
    copy: vk::MemoryToImageCopyEXT<'_>,
    flags: vk::HostImageCopyFlagsEXT,
) -> Result<()> {
    let regions = [copy.image_subresource(image.layers())];
    let info = vk::CopyMemoryToImageInfoEXT::default()
        .flags(flags)
        .dst_image(image.handle)
        .dst_image_layout(vk::ImageLayout::GENERAL)
        .regions(&regions);
    Ok(unsafe { functions.copy_memory_to_image(&info) }?)
}

fn to_memory(
    functions: &ash::ext::host_image_copy::Device,
    image: Image,
    copy: vk::ImageToMemoryCopyEXT<'_>,
    flags: vk::HostImageCopyFlagsEXT,
) -> Result<()> {
    let regions = [copy.image_subresource(image.layers())];
    let info = vk::CopyImageToMemoryInfoEXT::default()
        .flags(flags)
        .src_image(image.handle)
        .src_image_layout(vk::ImageLayout::GENERAL)
        .regions(&regions);
    Ok(unsafe { functions.copy_image_to_memory(&info) }?)
}

/// Bytes to copy of such an image with `VK_HOST_IMAGE_COPY_MEMCPY_EXT`.
fn raw_bytes(functions: &ash::ext::host_image_copy::Device, image: Image) -> usize {
    let subresource = vk::ImageSubresource2EXT::default().image_subresource(vk::ImageSubresource {
        aspect_mask: vk::ImageAspectFlags::COLOR,
        mip_level: 0,
        array_layer: 0,
    });
    let mut raw = vk::SubresourceHostMemcpySizeEXT::default();
    let mut layout = vk::SubresourceLayout2EXT::default().push_next(&mut raw);
    unsafe { functions.get_image_subresource_layout2(image.handle, &subresource, &mut layout) };
    usize::try_from(raw.size).unwrap_or(0)
}

/// The rows of a picture that lies in memory with gaps.
fn packed(memory: &[u8]) -> Vec<u8> {
    memory.chunks(MEMORY.0 * 4).take(47).flat_map(|row| row[..ROW].to_vec()).collect()
}

/// Fills an image from memory with gaps, and a rectangle in its middle from packed memory; gives what it holds then.
fn filled(functions: &ash::ext::host_image_copy::Device, image: Image) -> Result<Vec<u8>> {
    let memory = Random::new(11).bytes(MEMORY.0 * MEMORY.1 * 4);
    let none = vk::HostImageCopyFlagsEXT::empty();
    let whole = vk::MemoryToImageCopyEXT::default()
        .host_pointer(memory.as_ptr().cast())
        .memory_row_length(80)
        .memory_image_height(50)
        .image_extent(EXTENT.into());
    from_memory(functions, image, whole, none)?;
    // A rectangle in the middle, packed.
    let patch = Random::new(12).bytes(9 * 5 * 4);
    let part = vk::MemoryToImageCopyEXT::default()
        .host_pointer(patch.as_ptr().cast())
        .image_offset(vk::Offset3D { x: 13, y: 7, z: 0 })
        .image_extent(vk::Extent3D { width: 9, height: 5, depth: 1 });
    from_memory(functions, image, part, none)?;
    let mut wanted = packed(&memory);
    for (row, bytes) in patch.chunks(9 * 4).enumerate() {
        let at = (7 + row) * ROW + 13 * 4;
        wanted[at..at + bytes.len()].copy_from_slice(bytes);
    }
    Ok(wanted)
}

pub(super) fn run() -> Result<Output> {
    let mut copies = vk::PhysicalDeviceHostImageCopyFeaturesEXT::default().host_image_copy(true);
    let extensions =
        [vk::EXT_HOST_IMAGE_COPY_NAME, vk::KHR_COPY_COMMANDS2_NAME, vk::KHR_FORMAT_FEATURE_FLAGS2_NAME];
    let gpu = Gpu::with_features(&extensions, Features { chain: &mut [&mut copies] })?;
    let functions = ash::ext::host_image_copy::Device::new(&gpu.instance, &gpu.device);
    check_layouts(&gpu)?;
    let usage = vk::ImageUsageFlags::HOST_TRANSFER_EXT
        | vk::ImageUsageFlags::TRANSFER_SRC
        | vk::ImageUsageFlags::SAMPLED;
    let images = [(); 3].map(|()| gpu.image(vk::Format::R8G8B8A8_UNORM, EXTENT, usage));
    let [first, second, third] = images;
    let (first, second, third) = (first?, second?, third?);
    for image in [first, second, third] {
        transition(&functions, image)?;
    }
    let wanted = filled(&functions, first)?;
    let regions = [vk::ImageCopy2::default()
        .src_subresource(first.layers())
        .dst_subresource(second.layers())
        .extent(EXTENT.into())];
    let between = vk::CopyImageToImageInfoEXT::default()
        .src_image(first.handle)
        .src_image_layout(vk::ImageLayout::GENERAL)
        .dst_image(second.handle)
        .dst_image_layout(vk::ImageLayout::GENERAL)
        .regions(&regions);
    unsafe { functions.copy_image_to_image(&between) }?;
    let mut read = vec![0xEE_u8; MEMORY.0 * MEMORY.1 * 4];
    let back = vk::ImageToMemoryCopyEXT::default()
        .host_pointer(read.as_mut_ptr().cast())
        .memory_row_length(80)
        .memory_image_height(50)
        .image_extent(EXTENT.into());
    to_memory(&functions, second, back, vk::HostImageCopyFlagsEXT::empty())?;
    check_equal(&packed(&read), &wanted, "read back with gaps")?;
    check(read[ROW..MEMORY.0 * 4].iter().all(|byte| *byte == 0xEE), || "gaps were written".to_owned())?;
    // As it lies: out of one image, into another one of the same kind.
    let mut raw = vec![0_u8; raw_bytes(&functions, second)];
    let memcpy = vk::HostImageCopyFlagsEXT::MEMCPY;
    let out =
        vk::ImageToMemoryCopyEXT::default().host_pointer(raw.as_mut_ptr().cast()).image_extent(EXTENT.into());
    to_memory(&functions, second, out, memcpy)?;
    let into =
        vk::MemoryToImageCopyEXT::default().host_pointer(raw.as_ptr().cast()).image_extent(EXTENT.into());
    from_memory(&functions, third, into, memcpy)?;
    // What the device sees.
    let sink = gpu.buffer(u64::try_from(wanted.len()).unwrap_or(0), crate::gpu::buffer::Place::Readback)?;
    gpu.run(|cb| {
        cb.transition(third, vk::ImageLayout::GENERAL, vk::ImageLayout::TRANSFER_SRC_OPTIMAL);
        cb.copy_image_to_buffer(third, sink.handle, 0);
        cb.to_host();
    })?;
    let bytes = gpu.map(sink)?.bytes();
    check_equal(&bytes, &wanted, "by the device")?;
    Ok(Output { bytes, extent: Some((EXTENT.width, EXTENT.height)), ..Output::default() })
}

/// The layouts are told in two steps.
fn check_layouts(gpu: &Gpu) -> Result<()> {
    let ask = |properties: &mut vk::PhysicalDeviceHostImageCopyPropertiesEXT<'_>| {
        let mut all = vk::PhysicalDeviceProperties2::default().push_next(properties);
        unsafe { gpu.instance.get_physical_device_properties2(gpu.physical_device, &mut all) };
    };
    let mut counts = vk::PhysicalDeviceHostImageCopyPropertiesEXT::default();
    ask(&mut counts);
    let mut layouts =
        vec![vk::ImageLayout::UNDEFINED; usize::try_from(counts.copy_dst_layout_count).unwrap_or(0)];
    ask(&mut vk::PhysicalDeviceHostImageCopyPropertiesEXT::default().copy_dst_layouts(&mut layouts));
    check(layouts.contains(&vk::ImageLayout::GENERAL), || format!("copies to {layouts:?}"))
}
