//! A mesh shader: workgroups that emit a triangle each.

use ash::vk;

use super::{Output, Result, check};
use crate::gpu::pipeline::Graphics;
use crate::gpu::{Features, Gpu};

const SIDE: u32 = 64;

const WGSL: &str = "
enable wgpu_mesh_shader;
struct Corner { @builtin(position) position: vec4<f32>, @location(0) color: vec3<f32> }
struct Triangle { @builtin(triangle_indices) corners: vec3<u32> }
struct Mesh {
    @builtin(vertices) corners: array<Corner, 3>,
    @builtin(primitives) triangles: array<Triangle, 1>,
    @builtin(vertex_count) corner_count: u32,
    @builtin(primitive_count) triangle_count: u32,
}
var<workgroup> emitted: Mesh;
@mesh(emitted) @workgroup_size(1) fn vertex(@builtin(workgroup_id) id: vec3<u32>) {
    emitted.corner_count = 3u;
    emitted.triangle_count = 1u;
    let left = f32(id.x) / 2.0 - 1.0;
    let color = vec3(f32(id.x) / 4.0, 1.0 - f32(id.x) / 4.0, 0.5);
    emitted.corners[0].position = vec4(left, -0.5, 0.0, 1.0);
    emitted.corners[1].position = vec4(left + 0.4, -0.5, 0.0, 1.0);
    emitted.corners[2].position = vec4(left + 0.2, 0.7, 0.0, 1.0);
    emitted.corners[0].color = color;
    emitted.corners[1].color = color;
    emitted.corners[2].color = vec3(1.0, 1.0, 1.0);
    emitted.triangles[0].corners = vec3(0u, 1u, 2u);
}
@fragment fn fragment(corner: Corner) -> @location(0) vec4<f32> { return vec4(corner.color, 1.0); }
";

pub(super) fn run() -> Result<Output> {
    let mut meshes = vk::PhysicalDeviceMeshShaderFeaturesEXT::default().mesh_shader(true);
    let gpu = Gpu::with_features(&[vk::EXT_MESH_SHADER_NAME], Features { chain: &mut [&mut meshes] })?;
    let functions = ash::ext::mesh_shader::Device::new(&gpu.instance, &gpu.device);
    let target = gpu.target(SIDE, SIDE)?;
    let layout = gpu.layout(&[], 0)?;
    let pipeline = gpu.graphics(Graphics { wgsl: WGSL, layout, mesh: true, ..Graphics::default() })?;
    gpu.run(|cb| {
        cb.transition(target, vk::ImageLayout::UNDEFINED, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL);
        cb.begin_rendering(target, None, Some([0.0, 0.0, 0.25, 1.0]));
        unsafe {
            cb.device.cmd_bind_pipeline(cb.handle, vk::PipelineBindPoint::GRAPHICS, pipeline);
            functions.cmd_draw_mesh_tasks(cb.handle, 4, 1, 1);
        }
        cb.end_rendering_for_copy(target);
    })?;
    let bytes = gpu.read_image(target)?;
    let drawn = bytes.as_chunks::<4>().0.iter().filter(|texel| texel[1] > 0).count();
    check(drawn > 200, || format!("{drawn} texels are drawn"))?;
    Ok(Output { bytes, extent: Some((SIDE, SIDE)), ..Output::default() })
}
