//! Two crossing textured quads with depth test: vertex, index and uniform buffers, texture upload, sampler.

use ash::vk;

use super::{Output, Result, check, floats, words};
use crate::gpu::Gpu;
use crate::gpu::image::Image;
use crate::gpu::pipeline::{Binding, Graphics};
use crate::gpu::recording::Recording;

const SIZE: u32 = 200;

const WGSL: &str = "
struct Varying { @builtin(position) position: vec4<f32>, @location(0) at: vec2<f32>, @location(1) tint: f32 }
struct Scene { scale: vec4<f32>, tint: vec4<f32> }
@group(0) @binding(0) var<uniform> scene: Scene;
@group(0) @binding(1) var checks: texture_2d<f32>;
@group(0) @binding(2) var nearest: sampler;
@vertex fn vertex(@location(0) position: vec3<f32>, @location(1) at: vec2<f32>, @location(2) tint: f32) -> Varying {
    return Varying(vec4(position * scene.scale.xyz, 1.0), at, tint);
}
@fragment fn fragment(passed: Varying) -> @location(0) vec4<f32> {
    return textureSample(checks, nearest, passed.at) * mix(vec4(1.0), scene.tint, passed.tint);
}
";

/// x, y, z, u, v, tint; the second quad crosses the first one in the middle.
const VERTICES: [[f32; 6]; 8] = [
    [-1.0, -1.0, 0.2, 0.0, 0.0, 0.0],
    [1.0, -1.0, 0.8, 1.0, 0.0, 0.0],
    [1.0, 1.0, 0.8, 1.0, 1.0, 0.0],
    [-1.0, 1.0, 0.2, 0.0, 1.0, 0.0],
    [-1.0, -1.0, 0.8, 0.0, 0.0, 1.0],
    [1.0, -1.0, 0.2, 1.0, 0.0, 1.0],
    [1.0, 1.0, 0.2, 1.0, 1.0, 1.0],
    [-1.0, 1.0, 0.8, 0.0, 1.0, 1.0],
];
const INDICES: [u32; 12] = [0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7];
const BINDINGS: [Binding; 3] = [
    (0, vk::DescriptorType::UNIFORM_BUFFER, 1),
    (1, vk::DescriptorType::SAMPLED_IMAGE, 1),
    (2, vk::DescriptorType::SAMPLER, 1),
];

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let color = gpu.target(SIZE, SIZE)?;
    let depth_usage = vk::ImageUsageFlags::DEPTH_STENCIL_ATTACHMENT;
    let depth = gpu.image(vk::Format::D32_SFLOAT, color.extent, depth_usage)?;
    let texture = texture(&gpu)?;
    let set_layout = gpu.set_layout(&BINDINGS)?;
    let layout = gpu.layout(&[set_layout], 0)?;
    let set = gpu.set(set_layout, &BINDINGS)?;
    let scene = gpu.upload(&floats(&[0.9, 0.9, 1.0, 0.0, 1.0, 0.3, 0.1, 1.0]))?;
    gpu.write_buffer(set, 0, BINDINGS[0].1, scene, (0, scene.size));
    let shown = vk::DescriptorImageInfo::default()
        .image_view(texture.view)
        .image_layout(vk::ImageLayout::SHADER_READ_ONLY_OPTIMAL);
    gpu.write_image(set, 1, BINDINGS[1].1, shown);
    gpu.write_image(set, 2, BINDINGS[2].1, vk::DescriptorImageInfo::default().sampler(gpu.sampler()?));
    let attributes = attributes();
    let pipeline = gpu.graphics(Graphics {
        wgsl: WGSL,
        layout,
        depth: true,
        stride: 24,
        attributes: &attributes,
        ..Graphics::default()
    })?;
    let vertices = gpu.upload(&floats(VERTICES.as_flattened()))?;
    let indices = gpu.upload(&words(INDICES))?;
    gpu.run(|cb| {
        cb.transition(color, vk::ImageLayout::UNDEFINED, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL);
        cb.transition(depth, vk::ImageLayout::UNDEFINED, vk::ImageLayout::DEPTH_ATTACHMENT_OPTIMAL);
        cb.begin_rendering(color, Some(depth), Some([0.0, 0.0, 0.2, 1.0]));
        let point = vk::PipelineBindPoint::GRAPHICS;
        unsafe {
            cb.device.cmd_bind_pipeline(cb.handle, point, pipeline);
            cb.device.cmd_bind_descriptor_sets(cb.handle, point, layout, 0, &[set], &[]);
            cb.device.cmd_bind_vertex_buffers(cb.handle, 0, &[vertices.handle], &[0]);
            cb.device.cmd_bind_index_buffer(cb.handle, indices.handle, 0, vk::IndexType::UINT32);
            cb.device.cmd_draw_indexed(cb.handle, 12, 1, 0, 0, 0);
        }
        cb.end_rendering();
        to_source(cb, color);
    })?;
    let bytes = gpu.read_image(color)?;
    let blue_of = |x: u32, y: u32| bytes[usize::try_from((y * SIZE + x) * 4 + 2).unwrap_or(0)];
    check(blue_of(0, 0) == 51, || "the background is not there".to_owned())?;
    // In front: the untinted quad on the left half, the tinted one on the right half.
    let left = (20..90).map(|x| blue_of(x, 100)).max();
    let right = (110..180).map(|x| blue_of(x, 100)).max();
    check(left > Some(150) && right < Some(60), || format!("depth test: blue {left:?} and {right:?}"))?;
    Ok(Output { bytes, extent: Some((SIZE, SIZE)), ..Output::default() })
}

fn to_source(cb: &Recording<'_>, color: Image) {
    cb.transition(color, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL, vk::ImageLayout::TRANSFER_SRC_OPTIMAL);
}

fn attributes() -> [vk::VertexInputAttributeDescription; 3] {
    let attribute = |location, format, offset| vk::VertexInputAttributeDescription {
        location,
        binding: 0,
        format,
        offset,
    };
    [
        attribute(0, vk::Format::R32G32B32_SFLOAT, 0),
        attribute(1, vk::Format::R32G32_SFLOAT, 12),
        attribute(2, vk::Format::R32_SFLOAT, 20),
    ]
}

/// 16 × 16 checks, each of its own shade.
fn texture(gpu: &Gpu) -> Result<Image> {
    let extent = vk::Extent2D { width: 16, height: 16 };
    let usage = vk::ImageUsageFlags::SAMPLED | vk::ImageUsageFlags::TRANSFER_DST;
    let image = gpu.image(vk::Format::R8G8B8A8_UNORM, extent, usage)?;
    let texels: Vec<u8> = (0..=255_u8)
        .flat_map(|texel| {
            let (x, y) = (texel % 16, texel / 16);
            let light = if (x + y) % 2 == 0 { 255 } else { 90 };
            [light, 255 - x * 8, light - y * 4, 255]
        })
        .collect();
    let staging = gpu.upload(&texels)?;
    gpu.run(|cb| {
        cb.transition(image, vk::ImageLayout::UNDEFINED, vk::ImageLayout::TRANSFER_DST_OPTIMAL);
        cb.copy_buffer_to_image(staging.handle, image);
        cb.transition(
            image,
            vk::ImageLayout::TRANSFER_DST_OPTIMAL,
            vk::ImageLayout::SHADER_READ_ONLY_OPTIMAL,
        );
    })?;
    Ok(image)
}
