//! Images of few kinds and many sizes, as a game's level has them: what they need of memory, and that it is enough.

use ash::vk;

use super::{Output, Result, check};
use crate::gpu::Gpu;

const TARGET: vk::ImageUsageFlags = vk::ImageUsageFlags::from_raw(
    vk::ImageUsageFlags::TRANSFER_SRC.as_raw()
        | vk::ImageUsageFlags::TRANSFER_DST.as_raw()
        | vk::ImageUsageFlags::SAMPLED.as_raw()
        | vk::ImageUsageFlags::COLOR_ATTACHMENT.as_raw(),
);
const DEPTH: vk::ImageUsageFlags = vk::ImageUsageFlags::from_raw(
    vk::ImageUsageFlags::SAMPLED.as_raw() | vk::ImageUsageFlags::DEPTH_STENCIL_ATTACHMENT.as_raw(),
);

/// Size and levels of the textures, then of targets.
fn sizes() -> Vec<(u32, u32, u32)> {
    let mut sizes = vec![(1, 1, 1)];
    for x in 0..=8 {
        for y in 0..=6 {
            sizes.push((1 << x, 1 << y, 1));
            sizes.push((1 << x, 1 << y, x.max(y) + 1));
        }
    }
    sizes.extend([(1024, 1024, 11), (640, 480, 1), (320, 240, 1), (160, 120, 1)]);
    sizes
}

/// What each needs, as it is told; an image of each is bound to so much.
pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let mut told = Vec::new();
    let kinds = [
        (vk::Format::R8G8B8A8_UNORM, TARGET),
        (vk::Format::R16G16B16A16_SFLOAT, TARGET),
        (vk::Format::R8G8B8A8_UNORM, TARGET | vk::ImageUsageFlags::INPUT_ATTACHMENT),
        (vk::Format::D32_SFLOAT, DEPTH),
        (vk::Format::D16_UNORM, DEPTH),
    ];
    for (format, usage) in kinds {
        for (width, height, mip_levels) in sizes() {
            let info = vk::ImageCreateInfo::default()
                .image_type(vk::ImageType::TYPE_2D)
                .format(format)
                .usage(usage)
                .extent(vk::Extent3D { width, height, depth: 1 })
                .mip_levels(mip_levels)
                .array_layers(1)
                .samples(vk::SampleCountFlags::TYPE_1);
            let needed = bound(&gpu, &info)?;
            told.extend([needed.size, needed.alignment].into_iter().flat_map(u64::to_le_bytes));
        }
    }
    Ok(told.into())
}

/// Makes and binds one, asking in both ways.
fn bound(gpu: &Gpu, info: &vk::ImageCreateInfo<'_>) -> Result<vk::MemoryRequirements> {
    let device = &gpu.device;
    let ask = vk::DeviceImageMemoryRequirements::default().create_info(info);
    let mut before = vk::MemoryRequirements2::default();
    unsafe { device.get_device_image_memory_requirements(&ask, &mut before) };
    let image = unsafe { device.create_image(info, None) }?;
    let needed = unsafe { device.get_image_memory_requirements(image) };
    let of = |needed: vk::MemoryRequirements| (needed.size, needed.alignment, needed.memory_type_bits);
    check(of(before.memory_requirements) == of(needed), || format!("{info:?}: {before:?}, {needed:?}"))?;
    let allocation = vk::MemoryAllocateInfo::default()
        .allocation_size(needed.size)
        .memory_type_index(gpu.memory_type(needed.memory_type_bits, vk::MemoryPropertyFlags::DEVICE_LOCAL)?);
    let memory = unsafe { device.allocate_memory(&allocation, None) }?;
    let bound = unsafe { device.bind_image_memory(image, memory, 0) };
    unsafe { device.destroy_image(image, None) };
    unsafe { device.free_memory(memory, None) };
    bound?;
    Ok(needed)
}
