//! What goes beyond what a host's driver is known to make: there the app waits for the driver's own answer, as programs find out what
//! fits by asking for too much. What is within is posted.
#![expect(unsafe_code, reason = "reads the app's create infos")]

use ash::vk;
use protocol::limits::SHADER_CODE_BYTES_MAX;
use protocol::vulkan::generated::format;

use crate::app_pointer;
use crate::object::{Device, Limits};

/// Bytes of an image that every driver makes, memory or not: the least that `maxResourceSize` may be is 2 GiB, and this is reckoned
/// roughly.
const IMAGE_BYTES_KNOWN: u64 = 1 << 30;
/// Numbers of bindings that every driver takes: some make room for all numbers up to the largest.
const BINDING_KNOWN: u32 = 4096;

/// Whether a buffer is beyond what is known to work.
pub fn buffer(limits: &Limits, info: &vk::BufferCreateInfo<'_>) -> bool {
    !(1..=limits.buffer_bytes_known).contains(&info.size)
}

/// Whether an image is beyond what is known to work.
pub fn image(limits: &Limits, info: &vk::ImageCreateInfo<'_>) -> bool {
    let core = &limits.core;
    let vk::Extent3D { width, height, depth } = info.extent;
    let side_max = match info.image_type {
        vk::ImageType::TYPE_1D => core.max_image_dimension1_d,
        vk::ImageType::TYPE_3D => core.max_image_dimension3_d,
        _ if info.flags.contains(vk::ImageCreateFlags::CUBE_COMPATIBLE) => core.max_image_dimension_cube,
        _ => core.max_image_dimension2_d,
    };
    let largest = width.max(height).max(depth);
    let levels_max = u32::BITS - largest.leading_zeros();
    let sides = [width, height, depth].iter().all(|side| (1..=side_max).contains(side));
    let layers = (1..=core.max_image_array_layers).contains(&info.array_layers);
    let levels = (1..=levels_max).contains(&info.mip_levels);
    let samples = info.samples.as_raw().is_power_of_two() && info.samples <= vk::SampleCountFlags::TYPE_64;
    let Some(block) = format::texel_block(info.format) else { return true };
    if !(sides && layers && levels && samples) {
        return true;
    }
    let blocks = |texels: u32, side: u32| u64::from(texels.div_ceil(side.max(1)));
    let slices = u64::from(depth).saturating_mul(info.array_layers.into());
    let texels = blocks(width, block.width)
        .saturating_mul(blocks(height, block.height))
        .saturating_mul(slices)
        .saturating_mul(info.samples.as_raw().into());
    // Levels take a third more.
    texels.saturating_mul(block.bytes.into()) > IMAGE_BYTES_KNOWN
}

/// Whether a descriptor set layout is beyond what is known to work.
pub fn set_layout(limits: &Limits, bindings: impl Iterator<Item = (u32, u32)>) -> bool {
    let mut total = 0_u32;
    for (number, count) in bindings {
        total = total.saturating_add(count);
        if number > BINDING_KNOWN {
            return true;
        }
    }
    total > limits.max_per_set_descriptors
}

/// `vkCreateFramebuffer`.
pub(crate) unsafe fn create_framebuffer(device: &Device, info: *const vk::FramebufferCreateInfo<'_>) -> bool {
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*info };
    let core = &device.physical_device().limits().core;
    !(1..=core.max_framebuffer_width).contains(&info.width)
        || !(1..=core.max_framebuffer_height).contains(&info.height)
        || !(1..=core.max_framebuffer_layers).contains(&info.layers)
}

/// `vkCreateSampler`: drivers may have few.
pub(crate) unsafe fn create_sampler(device: &Device, _: *const vk::SamplerCreateInfo<'_>) -> bool {
    device.ids().taken(vk::ObjectType::SAMPLER)
        >= device.physical_device().limits().core.max_sampler_allocation_count
}

/// `vkCreateBufferView`.
pub(crate) unsafe fn create_buffer_view(device: &Device, info: *const vk::BufferViewCreateInfo<'_>) -> bool {
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*info };
    let block = format::texel_block(info.format);
    let bytes = block.map_or(0, |block| u64::from(block.bytes));
    let max = u64::from(device.physical_device().limits().core.max_texel_buffer_elements);
    bytes == 0 || info.range != vk::WHOLE_SIZE && info.range > max.saturating_mul(bytes)
}

/// `vkCreateShaderModule`.
pub(crate) unsafe fn create_shader_module(_: &Device, info: *const vk::ShaderModuleCreateInfo<'_>) -> bool {
    // SAFETY: a valid struct, as valid usage demands.
    let bytes = unsafe { (*info).code_size };
    bytes == 0 || bytes > SHADER_CODE_BYTES_MAX
}

/// `vkCreatePipelineLayout`.
pub(crate) unsafe fn create_pipeline_layout(
    device: &Device,
    info: *const vk::PipelineLayoutCreateInfo<'_>,
) -> bool {
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*info };
    let core = &device.physical_device().limits().core;
    // SAFETY: as many as the count says, as valid usage demands.
    let ranges = unsafe { app_pointer::slice(info.p_push_constant_ranges, info.push_constant_range_count) };
    let end = |range: &vk::PushConstantRange| range.offset.saturating_add(range.size);
    info.set_layout_count > core.max_bound_descriptor_sets
        || ranges.iter().any(|range| end(range) > core.max_push_constants_size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits() -> Limits {
        let core = vk::PhysicalDeviceLimits {
            max_image_dimension2_d: 16384,
            max_image_dimension3_d: 2048,
            max_image_array_layers: 2048,
            ..Default::default()
        };
        Limits { core, max_per_set_descriptors: 1024, buffer_bytes_known: 1 << 31 }
    }

    fn flat(width: u32, height: u32, array_layers: u32) -> vk::ImageCreateInfo<'static> {
        vk::ImageCreateInfo::default()
            .image_type(vk::ImageType::TYPE_2D)
            .format(vk::Format::R8G8B8A8_UNORM)
            .extent(vk::Extent3D { width, height, depth: 1 })
            .mip_levels(1)
            .array_layers(array_layers)
            .samples(vk::SampleCountFlags::TYPE_1)
    }

    #[test]
    fn a_buffer_is_asked_for_beyond_the_limits() {
        let beyond = |size| buffer(&limits(), &vk::BufferCreateInfo::default().size(size));
        assert!(!beyond(1) && !beyond(1 << 31));
        assert!(beyond((1 << 31) + 1) && beyond(0) && beyond(u64::MAX));
    }

    #[test]
    fn an_image_is_asked_for_beyond_the_limits_and_a_gibibyte() {
        let beyond = |info: vk::ImageCreateInfo<'_>| image(&limits(), &info);
        assert!(!beyond(flat(16384, 16384, 1)), "a gibibyte");
        assert!(!beyond(flat(4096, 4096, 16).mip_levels(13)));
        assert!(beyond(flat(4096, 4096, 17)));
        assert!(beyond(flat(16385, 1, 1)) && beyond(flat(1, 1, 2049)) && beyond(flat(0, 1, 1)));
        assert!(beyond(flat(16, 16, 1).mip_levels(6)));
        assert!(beyond(flat(16, 16, 1).format(vk::Format::from_raw(7_654_321))));
        assert!(beyond(flat(4096, 4096, 4).samples(vk::SampleCountFlags::TYPE_8)));
        let compressed = flat(16384, 16384, 4).format(vk::Format::BC7_UNORM_BLOCK);
        assert!(!beyond(compressed), "one byte for a texel");
    }

    #[test]
    fn a_set_layout_is_asked_for_beyond_the_limits() {
        let beyond = |bindings: &[(u32, u32)]| set_layout(&limits(), bindings.iter().copied());
        assert!(!beyond(&[(0, 1000), (7, 24)]));
        assert!(beyond(&[(0, 1000), (7, 25)]) && beyond(&[(5000, 1)]) && beyond(&[(0, u32::MAX), (1, 1)]));
    }
}
