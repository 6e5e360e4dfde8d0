//! Draws whose arguments and vertices the device wrote itself.

use ash::vk;

use super::compute::BINDINGS;
use super::{Output, Result, check_equal};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::gpu::pipeline::Graphics;

const DRAWS: u32 = 16;
const KIND: vk::DescriptorType = vk::DescriptorType::STORAGE_BUFFER;

const COMPUTE: &str = "
struct Arguments { vertices: u32, instances: u32, first_vertex: u32, first_instance: u32 }
@group(0) @binding(0) var<storage, read_write> draws: array<Arguments>;
@group(0) @binding(1) var<storage, read_write> vertices: array<vec2<f32>>;
@compute @workgroup_size(1) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    draws[id.x] = Arguments(6u, 1u, id.x * 6u, 0u);
    // Every other column of the picture.
    let left = f32(id.x) / 8.0 - 1.0;
    let right = left + 1.0 / 16.0;
    let first = id.x * 6u;
    vertices[first] = vec2(left, -1.0);
    vertices[first + 1u] = vec2(right, -1.0);
    vertices[first + 2u] = vec2(right, 1.0);
    vertices[first + 3u] = vec2(left, -1.0);
    vertices[first + 4u] = vec2(right, 1.0);
    vertices[first + 5u] = vec2(left, 1.0);
}
";

const WGSL: &str = "
@vertex fn vertex(@location(0) position: vec2<f32>) -> @builtin(position) vec4<f32> { return vec4(position, 0.0, 1.0); }
@fragment fn fragment() -> @location(0) vec4<f32> { return vec4(1.0); }
";

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let target = gpu.target(32, 32)?;
    let draws = gpu.buffer(16 * u64::from(DRAWS), Place::Device)?;
    let vertices = gpu.buffer(48 * u64::from(DRAWS), Place::Device)?;
    let set_layout = gpu.set_layout(&BINDINGS)?;
    let layout = gpu.layout(&[set_layout], 0)?;
    let set = gpu.set(set_layout, &BINDINGS)?;
    gpu.write_buffer(set, 0, KIND, draws, (0, vk::WHOLE_SIZE));
    gpu.write_buffer(set, 1, KIND, vertices, (0, vk::WHOLE_SIZE));
    let compute = gpu.compute(COMPUTE, layout)?;
    let attributes = [vk::VertexInputAttributeDescription::default().format(vk::Format::R32G32_SFLOAT)];
    let graphics = Graphics { wgsl: WGSL, layout, stride: 8, attributes: &attributes, ..Graphics::default() };
    let graphics = gpu.graphics(graphics)?;
    gpu.run(|cb| {
        unsafe {
            let point = vk::PipelineBindPoint::COMPUTE;
            cb.device.cmd_bind_pipeline(cb.handle, point, compute);
            cb.device.cmd_bind_descriptor_sets(cb.handle, point, layout, 0, &[set], &[]);
            cb.device.cmd_dispatch(cb.handle, DRAWS, 1, 1);
        }
        cb.full_barrier();
        cb.transition(target, vk::ImageLayout::UNDEFINED, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL);
        cb.begin_rendering(target, None, Some([0.0, 0.0, 0.0, 1.0]));
        unsafe {
            cb.device.cmd_bind_pipeline(cb.handle, vk::PipelineBindPoint::GRAPHICS, graphics);
            cb.device.cmd_bind_vertex_buffers(cb.handle, 0, &[vertices.handle], &[0]);
            cb.device.cmd_draw_indirect(cb.handle, draws.handle, 0, DRAWS, 16);
        }
        cb.end_rendering_for_copy(target);
    })?;
    let bytes = gpu.read_image(target)?;
    let row = [[255, 255, 255, 255], [0, 0, 0, 255]].concat().repeat(16);
    check_equal(&bytes, &row.repeat(32), "columns")?;
    Ok(Output { bytes, extent: Some((32, 32)), ..Output::default() })
}
