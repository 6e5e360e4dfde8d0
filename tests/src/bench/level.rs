//! What a game does between two levels: pipelines that it has not had yet, and textures through a staging buffer.

use std::time::Instant;

use ash::vk;

use super::{Extent, Figure, figure};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::gpu::image::Image;
use crate::gpu::pipeline::spirv;
use crate::programs::{Result, check_equal};
use crate::random::Random;

const PIPELINES: u32 = 500;
const TEXTURES: u64 = 300;
const SIDE: u32 = 256;
/// Bytes of a texture.
const TEXELS: usize = (SIDE * SIDE * 4) as usize;
/// Textures that are copied by one submission.
const AT_ONCE: usize = 20;
/// Submissions under way, each with a part of the staging buffer.
const IN_FLIGHT: usize = 3;

const WGSL: &str = "
@group(0) @binding(0) var<storage, read_write> data: array<u32>;
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    data[id.x] = data[id.x] * NUMBERu + id.x;
}
";

/// What is loaded is the seed's: with the same one, it is a level that was loaded before.
pub(super) fn load(gpu: &Gpu, extent: Extent) -> Result<Vec<Figure>> {
    let own = |number: u64| extent.seed.wrapping_mul(1 << 16).wrapping_add(number);
    let shaders = (0..PIPELINES)
        .map(|number| {
            let constant = Random::new(own(number.into())).below(1 << 31);
            spirv(&WGSL.replace("NUMBER", &constant.to_string()))
        })
        .collect::<Result<Vec<_>>>()?;
    let textures: Vec<Vec<u8>> = (0..TEXTURES).map(|number| Random::new(own(number)).bytes(TEXELS)).collect();
    let start = Instant::now();
    let pipelines = pipelines(gpu, &shaders)?;
    let images = upload(gpu, &textures)?;
    // The first frame of the level needs all of them, and shows something: that is waited for, wherever the device is.
    let shown = gpu.buffer(4, Place::Readback)?;
    gpu.run(|cb| {
        for &pipeline in &pipelines {
            unsafe { cb.device.cmd_bind_pipeline(cb.handle, vk::PipelineBindPoint::COMPUTE, pipeline) };
        }
        unsafe { cb.device.cmd_fill_buffer(cb.handle, shown.handle, 0, 4, 7) };
        cb.to_host();
    })?;
    check_equal(&gpu.map(shown)?.bytes(), &7_u32.to_le_bytes(), "what is shown")?;
    let taken = start.elapsed().as_secs_f64() * 1e3;
    check(gpu, &images, &textures)?;
    Ok(vec![figure("level load, 500 pipelines and 300 textures ms", taken)])
}

/// Whether each texture is what was loaded.
fn check(gpu: &Gpu, images: &[Image], textures: &[Vec<u8>]) -> Result<()> {
    let bytes = u64::try_from(TEXELS * AT_ONCE).unwrap_or(0);
    let buffer = gpu.buffer(bytes, Place::Readback)?;
    let mapping = gpu.map(buffer)?;
    for (images, textures) in images.chunks(AT_ONCE).zip(textures.chunks(AT_ONCE)) {
        gpu.run(|cb| {
            for (image, index) in images.iter().zip(0..) {
                let from = vk::ImageLayout::TRANSFER_SRC_OPTIMAL;
                cb.transition(*image, vk::ImageLayout::SHADER_READ_ONLY_OPTIMAL, from);
                let regions = [image.whole(u64::try_from(index * TEXELS).unwrap_or(0))];
                unsafe {
                    cb.device.cmd_copy_image_to_buffer(
                        cb.handle,
                        image.handle,
                        from,
                        buffer.handle,
                        &regions,
                    );
                };
            }
            cb.to_host();
        })?;
        let found = mapping.bytes();
        for (texels, found) in textures.iter().zip(found.chunks(TEXELS)) {
            check_equal(found, texels, "a texture")?;
        }
    }
    Ok(())
}

fn pipelines(gpu: &Gpu, shaders: &[Vec<u32>]) -> Result<Vec<vk::Pipeline>> {
    let binding = [(0, vk::DescriptorType::STORAGE_BUFFER, 1)];
    let layout = gpu.layout(&[gpu.set_layout(&binding)?], 0)?;
    let one = |code: &Vec<u32>| {
        let info = vk::ShaderModuleCreateInfo::default().code(code);
        let module = unsafe { gpu.device.create_shader_module(&info, None) }?;
        let stage = vk::PipelineShaderStageCreateInfo::default()
            .stage(vk::ShaderStageFlags::COMPUTE)
            .module(module)
            .name(c"main");
        let info = vk::ComputePipelineCreateInfo::default().stage(stage).layout(layout);
        let made = unsafe { gpu.device.create_compute_pipelines(vk::PipelineCache::null(), &[info], None) };
        unsafe { gpu.device.destroy_shader_module(module, None) };
        let pipeline = made.map_err(|(_, result)| result)?[0];
        gpu.own(move |device| unsafe { device.destroy_pipeline(pipeline, None) });
        Ok(pipeline)
    };
    shaders.iter().map(one).collect()
}

fn upload(gpu: &Gpu, textures: &[Vec<u8>]) -> Result<Vec<Image>> {
    let part = TEXELS * AT_ONCE;
    let bytes = u64::try_from(part * IN_FLIGHT).unwrap_or(0);
    let staging = gpu.buffer_for(bytes, Place::Upload, vk::BufferUsageFlags::TRANSFER_SRC)?;
    let mapping = gpu.map(staging)?;
    let extent = vk::Extent2D { width: SIDE, height: SIDE };
    let copied = vk::ImageUsageFlags::TRANSFER_DST | vk::ImageUsageFlags::TRANSFER_SRC;
    let usage = copied | vk::ImageUsageFlags::SAMPLED;
    let mut all = Vec::with_capacity(textures.len());
    let handles = gpu.command_buffers(u32::try_from(IN_FLIGHT).unwrap_or(1))?;
    let fences = (0..IN_FLIGHT).map(|_| gpu.fence()).collect::<Result<Vec<_>>>()?;
    for (number, some) in textures.chunks(AT_ONCE).enumerate() {
        let slot = number % IN_FLIGHT;
        if number >= IN_FLIGHT {
            gpu.wait(fences[slot])?;
            unsafe { gpu.device.reset_fences(&[fences[slot]]) }?;
        }
        let images = some
            .iter()
            .map(|_| gpu.image(vk::Format::R8G8B8A8_UNORM, extent, usage))
            .collect::<Result<Vec<Image>>>()?;
        for (texels, index) in some.iter().zip(0..) {
            mapping.write(slot * part + index * TEXELS, texels);
        }
        gpu.record(handles[slot], |cb| {
            for (image, index) in images.iter().zip(0..) {
                let to = vk::ImageLayout::TRANSFER_DST_OPTIMAL;
                cb.transition(*image, vk::ImageLayout::UNDEFINED, to);
                let at = u64::try_from(slot * part + index * TEXELS).unwrap_or(0);
                let regions = [image.whole(at)];
                unsafe {
                    cb.device.cmd_copy_buffer_to_image(cb.handle, staging.handle, image.handle, to, &regions);
                };
                cb.transition(*image, to, vk::ImageLayout::SHADER_READ_ONLY_OPTIMAL);
            }
        })?;
        gpu.submit(&handles[slot..=slot], fences[slot])?;
        all.extend(images);
    }
    unsafe { gpu.device.queue_wait_idle(gpu.queue) }?;
    Ok(all)
}
