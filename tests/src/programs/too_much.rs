//! Asks for too much, as programs do that find out what fits: random sizes, counts and formats, far beyond the limits, of every kind
//! of object. What is given is destroyed again, and the device has to go on. One line for each creation: what was asked for, and the
//! answer.
//!
//! Valid usage is kept to where the native driver would fall over its own feet: sides, levels and layers of images are within what the
//! driver says of them, push constants and sets within the limits. Memory of more than a few MiB and less than all is not asked for:
//! how much of it there is depends on the machine and on quotas.

use std::fmt::Write as _;

use ash::vk;

use super::{Output, Result};
use crate::gpu::pipeline::spirv;
use crate::gpu::{Gpu, PATIENCE_NS};
use crate::random::Random;

/// Creations, without `E2E_ROUNDS`.
const ROUNDS: u64 = 600;
/// Creations between two submissions.
const WORKS_EVERY: u64 = 50;
const SEED: u64 = 0x7007;

type Vk<T> = std::result::Result<T, vk::Result>;
type Kind = (&'static str, fn(&Gpu, &mut Random, &mut String) -> Vk<()>);

const KINDS: &[Kind] = &[
    ("buffer", buffer),
    ("image", image),
    ("memory", memory),
    ("descriptor pool", descriptor_pool),
    ("descriptor sets", descriptor_sets),
    ("set layout", set_layout),
    ("query pool", query_pool),
    ("command buffers", command_buffers),
    ("framebuffer", framebuffer),
    ("sampler", sampler),
    ("semaphore", semaphore),
    ("pipeline layout", pipeline_layout),
    ("render pass", render_pass),
    ("shader module", shader_module),
    ("fences and events", fences_and_events),
    ("image view", image_view),
    ("buffer view", buffer_view),
    ("compute pipelines", compute_pipelines),
];

pub(super) fn run() -> Result<Output> {
    let variable = |name: &str, otherwise| {
        std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
    };
    let (rounds, seed): (u64, u64) = (variable("E2E_ROUNDS", ROUNDS), variable("E2E_SEED", SEED));
    let gpu = Gpu::new()?;
    let mut random = Random::new(seed);
    let mut lines = String::new();
    for round in 0..rounds {
        let (name, make) = KINDS[random.index(KINDS.len())];
        let _ = write!(lines, "{name}");
        let made = make(&gpu, &mut random, &mut lines);
        let result = made.err().unwrap_or(vk::Result::SUCCESS);
        let _ = writeln!(lines, ": {result:?}");
        if round % WORKS_EVERY == WORKS_EVERY - 1 {
            let works = works(&gpu);
            let _ = writeln!(lines, "works: {:?}", works.err().unwrap_or(vk::Result::SUCCESS));
        }
    }
    Ok(lines.into_bytes().into())
}

fn works(gpu: &Gpu) -> Vk<()> {
    let fence = unsafe { gpu.device.create_fence(&vk::FenceCreateInfo::default(), None) }?;
    let done = unsafe { gpu.device.queue_submit(gpu.queue, &[vk::SubmitInfo::default()], fence) }
        .and_then(|()| unsafe { gpu.device.wait_for_fences(&[fence], true, PATIENCE_NS) });
    unsafe { gpu.device.destroy_fence(fence, None) };
    done
}

/// Any magnitude up to so many bits.
fn any(random: &mut Random, bits: u64) -> u64 {
    random.number() >> (64 - 1 - random.below(bits.min(63)))
}

fn any32(random: &mut Random, bits: u64) -> u32 {
    u32::try_from(any(random, bits.min(31))).unwrap_or(u32::MAX)
}

fn buffer(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let size = any(random, 63).max(1);
    let usages = [
        vk::BufferUsageFlags::STORAGE_BUFFER,
        vk::BufferUsageFlags::TRANSFER_DST,
        vk::BufferUsageFlags::INDEX_BUFFER,
    ];
    let usage = usages[random.index(usages.len())];
    let _ = write!(line, " {size} {usage:?}");
    let info = vk::BufferCreateInfo::default().size(size).usage(usage);
    let buffer = unsafe { gpu.device.create_buffer(&info, None) }?;
    unsafe { gpu.device.destroy_buffer(buffer, None) };
    Ok(())
}

/// Sides at random, or all that the driver says it takes.
fn image(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let format = vk::Format::from_raw(1 + i32::try_from(random.below(184)).unwrap_or(0));
    let types = [vk::ImageType::TYPE_1D, vk::ImageType::TYPE_2D, vk::ImageType::TYPE_3D];
    let ty = types[random.index(types.len())];
    let tiling = if random.once_in(4) { vk::ImageTiling::LINEAR } else { vk::ImageTiling::OPTIMAL };
    let usages = [
        vk::ImageUsageFlags::SAMPLED,
        vk::ImageUsageFlags::STORAGE,
        vk::ImageUsageFlags::COLOR_ATTACHMENT,
        vk::ImageUsageFlags::DEPTH_STENCIL_ATTACHMENT,
        vk::ImageUsageFlags::TRANSFER_SRC,
    ];
    let usage = usages[random.index(usages.len())];
    let flags = vk::ImageCreateFlags::empty();
    let _ = write!(line, " {format:?} {ty:?} {tiling:?} {usage:?}");
    let can = unsafe {
        gpu.instance.get_physical_device_image_format_properties(
            gpu.physical_device,
            format,
            ty,
            tiling,
            usage,
            flags,
        )
    }?;
    let mut side = |max: u32| if random.once_in(3) { max } else { any32(random, 15).clamp(1, max) };
    let max = can.max_extent;
    let extent = vk::Extent3D { width: side(max.width), height: side(max.height), depth: side(max.depth) };
    let array_layers = side(can.max_array_layers);
    let mip_levels = if random.once_in(2) { 1 } else { can.max_mip_levels };
    let largest = extent.width.max(extent.height).max(extent.depth);
    let mip_levels = mip_levels.min(u32::BITS - largest.leading_zeros());
    let _ = write!(
        line,
        " {} x {} x {}, {array_layers} layers, {mip_levels} levels",
        extent.width, extent.height, extent.depth
    );
    let info = vk::ImageCreateInfo::default()
        .image_type(ty)
        .format(format)
        .extent(extent)
        .mip_levels(mip_levels)
        .array_layers(array_layers)
        .samples(vk::SampleCountFlags::TYPE_1)
        .tiling(tiling)
        .usage(usage);
    let image = unsafe { gpu.device.create_image(&info, None) }?;
    unsafe { gpu.device.destroy_image(image, None) };
    Ok(())
}

/// Little, or more than any machine has.
fn memory(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let properties = unsafe { gpu.instance.get_physical_device_memory_properties(gpu.physical_device) };
    let little = random.once_in(2);
    let bytes = if little { any(random, 22).max(1) } else { (1 << 42) + any(random, 62) };
    let index = u32::try_from(random.below(properties.memory_type_count.into())).unwrap_or(0);
    let _ = write!(line, " {bytes}");
    let info = vk::MemoryAllocateInfo::default().allocation_size(bytes).memory_type_index(index);
    let memory = unsafe { gpu.device.allocate_memory(&info, None) }?;
    unsafe { gpu.device.free_memory(memory, None) };
    Ok(())
}

const DESCRIPTORS: [vk::DescriptorType; 8] = [
    vk::DescriptorType::SAMPLER,
    vk::DescriptorType::COMBINED_IMAGE_SAMPLER,
    vk::DescriptorType::SAMPLED_IMAGE,
    vk::DescriptorType::STORAGE_IMAGE,
    vk::DescriptorType::UNIFORM_BUFFER,
    vk::DescriptorType::STORAGE_BUFFER,
    vk::DescriptorType::UNIFORM_TEXEL_BUFFER,
    vk::DescriptorType::INPUT_ATTACHMENT,
];

fn new_pool(gpu: &Gpu, random: &mut Random, line: &mut String, sets: u32) -> Vk<vk::DescriptorPool> {
    let count = 1 + random.index(4);
    let sizes: Vec<_> = (0..count)
        .map(|_| vk::DescriptorPoolSize {
            ty: DESCRIPTORS[random.index(DESCRIPTORS.len())],
            descriptor_count: any32(random, 31).max(1),
        })
        .collect();
    let total: u64 = sizes.iter().map(|size| u64::from(size.descriptor_count)).sum();
    let _ = write!(line, " {sets} sets, {total} descriptors");
    let info = vk::DescriptorPoolCreateInfo::default().max_sets(sets).pool_sizes(&sizes);
    unsafe { gpu.device.create_descriptor_pool(&info, None) }
}

fn descriptor_pool(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let sets = any32(random, 31).max(1);
    let pool = new_pool(gpu, random, line, sets)?;
    unsafe { gpu.device.destroy_descriptor_pool(pool, None) };
    Ok(())
}

fn new_set_layout(
    gpu: &Gpu,
    random: &mut Random,
    line: &mut String,
    bits: u64,
) -> Vk<vk::DescriptorSetLayout> {
    let count = random.below(12);
    let mut number = 0;
    let bindings: Vec<_> = (0..count)
        .map(|_| {
            number += 1 + any32(random, 9);
            vk::DescriptorSetLayoutBinding::default()
                .binding(number)
                .descriptor_type(DESCRIPTORS[random.index(DESCRIPTORS.len())])
                .descriptor_count(any32(random, bits))
                .stage_flags(vk::ShaderStageFlags::ALL)
        })
        .collect();
    let total: u64 = bindings.iter().map(|binding| u64::from(binding.descriptor_count)).sum();
    let _ = write!(line, " of {count} bindings up to {number}, {total} descriptors");
    let info = vk::DescriptorSetLayoutCreateInfo::default().bindings(&bindings);
    unsafe { gpu.device.create_descriptor_set_layout(&info, None) }
}

fn set_layout(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let layout = new_set_layout(gpu, random, line, 20)?;
    unsafe { gpu.device.destroy_descriptor_set_layout(layout, None) };
    Ok(())
}

/// As many as the pool may have, whatever types it was made for.
fn descriptor_sets(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let sets = any32(random, 6).max(1);
    let layout = new_set_layout(gpu, random, line, 10)?;
    let made = new_pool(gpu, random, line, sets).and_then(|pool| {
        let layouts = vec![layout; usize::try_from(sets).unwrap_or(0)];
        let info = vk::DescriptorSetAllocateInfo::default().descriptor_pool(pool).set_layouts(&layouts);
        let made = unsafe { gpu.device.allocate_descriptor_sets(&info) };
        unsafe { gpu.device.destroy_descriptor_pool(pool, None) };
        made
    });
    unsafe { gpu.device.destroy_descriptor_set_layout(layout, None) };
    made.map(drop)
}

fn query_pool(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let count = any32(random, 24).max(1);
    let types = [vk::QueryType::OCCLUSION, vk::QueryType::TIMESTAMP, vk::QueryType::PIPELINE_STATISTICS];
    let ty = types[random.index(types.len())];
    let _ = write!(line, " {count} {ty:?}");
    let info = vk::QueryPoolCreateInfo::default()
        .query_type(ty)
        .query_count(count)
        .pipeline_statistics(vk::QueryPipelineStatisticFlags::VERTEX_SHADER_INVOCATIONS);
    let pool = unsafe { gpu.device.create_query_pool(&info, None) }?;
    unsafe { gpu.device.destroy_query_pool(pool, None) };
    Ok(())
}

fn command_buffers(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let count = any32(random, 9).max(1);
    let _ = write!(line, " {count}");
    let info = vk::CommandPoolCreateInfo::default().queue_family_index(gpu.queue_family);
    let pool = unsafe { gpu.device.create_command_pool(&info, None) }?;
    let info = vk::CommandBufferAllocateInfo::default().command_pool(pool).command_buffer_count(count);
    let made = unsafe { gpu.device.allocate_command_buffers(&info) };
    unsafe { gpu.device.destroy_command_pool(pool, None) };
    made.map(drop)
}

fn framebuffer(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let (width, height) = (any32(random, 31).max(1), any32(random, 31).max(1));
    let layers = any32(random, 31).max(1);
    let _ = write!(line, " {width} x {height}, {layers} layers");
    let subpasses = [vk::SubpassDescription::default()];
    let info = vk::RenderPassCreateInfo::default().subpasses(&subpasses);
    let pass = unsafe { gpu.device.create_render_pass(&info, None) }?;
    let info =
        vk::FramebufferCreateInfo::default().render_pass(pass).width(width).height(height).layers(layers);
    let made = unsafe { gpu.device.create_framebuffer(&info, None) };
    if let Ok(framebuffer) = made {
        unsafe { gpu.device.destroy_framebuffer(framebuffer, None) };
    }
    unsafe { gpu.device.destroy_render_pass(pass, None) };
    made.map(drop)
}

/// Many at once: drivers have so many.
fn sampler(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let count = any32(random, 8).max(1);
    let _ = write!(line, " {count}");
    let mut made = Vec::new();
    let mut result = Ok(());
    for _ in 0..count {
        let info = vk::SamplerCreateInfo::default().max_lod(1000.0).mip_lod_bias(2.0);
        match unsafe { gpu.device.create_sampler(&info, None) } {
            Ok(sampler) => made.push(sampler),
            Err(error) => result = Err(error),
        }
    }
    for sampler in made {
        unsafe { gpu.device.destroy_sampler(sampler, None) };
    }
    result
}

fn semaphore(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let value = any(random, 63);
    let _ = write!(line, " {value}");
    let mut kind = vk::SemaphoreTypeCreateInfo::default()
        .semaphore_type(vk::SemaphoreType::TIMELINE)
        .initial_value(value);
    let info = vk::SemaphoreCreateInfo::default().push_next(&mut kind);
    let semaphore = unsafe { gpu.device.create_semaphore(&info, None) }?;
    unsafe { gpu.device.destroy_semaphore(semaphore, None) };
    Ok(())
}

fn pipeline_layout(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let size = 4 * (1 + any32(random, 5));
    let sets = random.index(5);
    let layout = new_set_layout(gpu, random, line, 6)?;
    let _ = write!(line, ", {sets} of it, {size} bytes");
    let ranges = [vk::PushConstantRange { stage_flags: vk::ShaderStageFlags::ALL, offset: 0, size }];
    let layouts = vec![layout; sets];
    let info = vk::PipelineLayoutCreateInfo::default().set_layouts(&layouts).push_constant_ranges(&ranges);
    let made = unsafe { gpu.device.create_pipeline_layout(&info, None) };
    if let Ok(made) = made {
        unsafe { gpu.device.destroy_pipeline_layout(made, None) };
    }
    unsafe { gpu.device.destroy_descriptor_set_layout(layout, None) };
    made.map(drop)
}

fn render_pass(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let (attachments, subpasses) = (random.index(9), 1 + random.index(40));
    let _ = write!(line, " of {attachments} attachments, {subpasses} subpasses");
    let one = vk::AttachmentDescription::default()
        .format(vk::Format::R8G8B8A8_UNORM)
        .samples(vk::SampleCountFlags::TYPE_1)
        .final_layout(vk::ImageLayout::GENERAL);
    let all = vec![one; attachments];
    let references: Vec<_> = (0..u32::try_from(attachments).unwrap_or(0))
        .map(|attachment| vk::AttachmentReference { attachment, layout: vk::ImageLayout::GENERAL })
        .collect();
    let subpasses = vec![vk::SubpassDescription::default().color_attachments(&references); subpasses];
    let info = vk::RenderPassCreateInfo::default().attachments(&all).subpasses(&subpasses);
    let pass = unsafe { gpu.device.create_render_pass(&info, None) }?;
    unsafe { gpu.device.destroy_render_pass(pass, None) };
    Ok(())
}

/// Of words that are no shader: nothing looks at them before a pipeline is made.
fn shader_module(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let words = usize::try_from(any(random, 18)).unwrap_or(0).max(5);
    let _ = write!(line, " of {words} words");
    let mut code = vec![0; words];
    code[0] = 0x0723_0203;
    let info = vk::ShaderModuleCreateInfo::default().code(&code);
    let module = unsafe { gpu.device.create_shader_module(&info, None) }?;
    unsafe { gpu.device.destroy_shader_module(module, None) };
    Ok(())
}

/// Of any levels and layers of a small image.
fn image_view(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    const LEVELS: u64 = 7;
    const LAYERS: u64 = 6;
    let below = |random: &mut Random, limit| u32::try_from(random.below(limit)).unwrap_or(0);
    let mut range = |all: u64| {
        let base = below(random, all);
        let rest = all - u64::from(base);
        let count = if random.once_in(4) { vk::REMAINING_MIP_LEVELS } else { 1 + below(random, rest) };
        (base, count)
    };
    let ((base_mip_level, level_count), (base_array_layer, layer_count)) = (range(LEVELS), range(LAYERS));
    let _ =
        write!(line, " of levels {base_mip_level} {level_count}, layers {base_array_layer} {layer_count}");
    let info = vk::ImageCreateInfo::default()
        .image_type(vk::ImageType::TYPE_2D)
        .format(vk::Format::R8G8B8A8_UNORM)
        .extent(vk::Extent3D { width: 64, height: 64, depth: 1 })
        .mip_levels(u32::try_from(LEVELS).unwrap_or(1))
        .array_layers(u32::try_from(LAYERS).unwrap_or(1))
        .samples(vk::SampleCountFlags::TYPE_1)
        .usage(vk::ImageUsageFlags::SAMPLED);
    let image = unsafe { gpu.device.create_image(&info, None) }?;
    let needed = unsafe { gpu.device.get_image_memory_requirements(image) };
    let made = with_memory(gpu, needed, |memory| {
        unsafe { gpu.device.bind_image_memory(image, memory, 0) }?;
        let subresource_range = vk::ImageSubresourceRange {
            aspect_mask: vk::ImageAspectFlags::COLOR,
            base_mip_level,
            level_count,
            base_array_layer,
            layer_count,
        };
        let info = vk::ImageViewCreateInfo::default()
            .image(image)
            .view_type(vk::ImageViewType::TYPE_2D_ARRAY)
            .format(vk::Format::R8G8B8A8_UNORM)
            .subresource_range(subresource_range);
        let view = unsafe { gpu.device.create_image_view(&info, None) }?;
        unsafe { gpu.device.destroy_image_view(view, None) };
        Ok(())
    });
    unsafe { gpu.device.destroy_image(image, None) };
    made
}

fn buffer_view(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    const BYTES: u64 = 1 << 16;
    let offset = 64 * random.below(BYTES / 64);
    let range =
        if random.once_in(3) { vk::WHOLE_SIZE } else { 16 * (1 + random.below((BYTES - offset) / 16)) };
    let _ = write!(line, " {offset} {range}");
    let usage = vk::BufferUsageFlags::UNIFORM_TEXEL_BUFFER;
    let info = vk::BufferCreateInfo::default().size(BYTES).usage(usage);
    let buffer = unsafe { gpu.device.create_buffer(&info, None) }?;
    let needed = unsafe { gpu.device.get_buffer_memory_requirements(buffer) };
    let made = with_memory(gpu, needed, |memory| {
        unsafe { gpu.device.bind_buffer_memory(buffer, memory, 0) }?;
        let info = vk::BufferViewCreateInfo::default()
            .buffer(buffer)
            .format(vk::Format::R32G32B32A32_SFLOAT)
            .offset(offset)
            .range(range);
        let view = unsafe { gpu.device.create_buffer_view(&info, None) }?;
        unsafe { gpu.device.destroy_buffer_view(view, None) };
        Ok(())
    });
    unsafe { gpu.device.destroy_buffer(buffer, None) };
    made
}

fn with_memory(
    gpu: &Gpu,
    needed: vk::MemoryRequirements,
    make: impl FnOnce(vk::DeviceMemory) -> Vk<()>,
) -> Vk<()> {
    let index = needed.memory_type_bits.trailing_zeros();
    let info = vk::MemoryAllocateInfo::default().allocation_size(needed.size).memory_type_index(index);
    let memory = unsafe { gpu.device.allocate_memory(&info, None) }?;
    let made = make(memory);
    unsafe { gpu.device.free_memory(memory, None) };
    made
}

/// With more constants than the shader has. One in eight: the others would take most of the time.
fn compute_pipelines(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    if !random.once_in(8) {
        return Ok(());
    }
    let (count, entries) = (1 + random.index(3), random.index(2000));
    let _ = write!(line, " {count} with {entries} constants");
    let code = spirv("@compute @workgroup_size(1) fn main() {}").map_err(|_| vk::Result::ERROR_UNKNOWN)?;
    let module =
        unsafe { gpu.device.create_shader_module(&vk::ShaderModuleCreateInfo::default().code(&code), None) }?;
    let layout = unsafe { gpu.device.create_pipeline_layout(&vk::PipelineLayoutCreateInfo::default(), None) };
    let made = layout.and_then(|layout| {
        let data = vec![0_u8; 4 * entries];
        let map: Vec<_> = (0..u32::try_from(entries).unwrap_or(0))
            .map(|constant_id| vk::SpecializationMapEntry { constant_id, offset: 4 * constant_id, size: 4 })
            .collect();
        let constants = vk::SpecializationInfo::default().map_entries(&map).data(&data);
        let stage = vk::PipelineShaderStageCreateInfo::default()
            .stage(vk::ShaderStageFlags::COMPUTE)
            .module(module)
            .name(c"main")
            .specialization_info(&constants);
        let infos = vec![vk::ComputePipelineCreateInfo::default().stage(stage).layout(layout); count];
        let none = vk::PipelineCache::null();
        let made = unsafe { gpu.device.create_compute_pipelines(none, &infos, None) };
        let (pipelines, result) = made.map_or_else(|failed| (failed.0, Err(failed.1)), |made| (made, Ok(())));
        for pipeline in pipelines {
            unsafe { gpu.device.destroy_pipeline(pipeline, None) };
        }
        unsafe { gpu.device.destroy_pipeline_layout(layout, None) };
        result
    });
    unsafe { gpu.device.destroy_shader_module(module, None) };
    made
}

fn fences_and_events(gpu: &Gpu, random: &mut Random, line: &mut String) -> Vk<()> {
    let count = any32(random, 8).max(1);
    let _ = write!(line, " {count}");
    for _ in 0..count {
        let fence = unsafe { gpu.device.create_fence(&vk::FenceCreateInfo::default(), None) }?;
        unsafe { gpu.device.destroy_fence(fence, None) };
        let event = unsafe { gpu.device.create_event(&vk::EventCreateInfo::default(), None) }?;
        unsafe { gpu.device.destroy_event(event, None) };
    }
    Ok(())
}
