//! Rays in a compute shader: which instance each one hits, and how far away.

use ash::vk;

use super::{Output, Result, check};
use crate::gpu::buffer::Place;
use crate::gpu::{Features, Gpu, ray_tracing};

const SIDE: u32 = 32;

const WGSL: &str = "
enable wgpu_ray_query;
@group(0) @binding(0) var scene: acceleration_structure;
@group(0) @binding(1) var<storage, read_write> hits: array<vec2<f32>>;
@compute @workgroup_size(8, 8) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    let direction = vec3(vec2<f32>(id.xy) / 16.0 - 1.0, 1.0);
    var query: ray_query;
    rayQueryInitialize(&query, scene, RayDesc(0u, 0xFFu, 0.01, 100.0, vec3(0.003, 0.005, 0.0), direction));
    while rayQueryProceed(&query) {}
    let hit = rayQueryGetCommittedIntersection(&query);
    var found = vec2(-1.0, 0.0);
    if hit.kind != RAY_QUERY_INTERSECTION_NONE {
        found = vec2(f32(hit.instance_custom_data), hit.t);
    }
    hits[id.y * 32u + id.x] = found;
}
";

pub(super) fn run() -> Result<Output> {
    let mut structures =
        vk::PhysicalDeviceAccelerationStructureFeaturesKHR::default().acceleration_structure(true);
    let mut queries = vk::PhysicalDeviceRayQueryFeaturesKHR::default().ray_query(true);
    let extensions = [&ray_tracing::EXTENSIONS[..], &[vk::KHR_RAY_QUERY_NAME]].concat();
    let gpu = Gpu::with_features(&extensions, Features { chain: &mut [&mut structures, &mut queries] })?;
    let scene = gpu.scene()?;
    let bindings =
        [(0, vk::DescriptorType::ACCELERATION_STRUCTURE_KHR, 1), (1, vk::DescriptorType::STORAGE_BUFFER, 1)];
    let set_layout = gpu.set_layout(&bindings)?;
    let layout = gpu.layout(&[set_layout], 0)?;
    let pipeline = gpu.compute(WGSL, layout)?;
    let set = gpu.set(set_layout, &bindings)?;
    let hits = gpu.buffer(u64::from(SIDE * SIDE * 8), Place::Readback)?;
    gpu.write_scene(set, 0, scene);
    gpu.write_buffer(set, 1, vk::DescriptorType::STORAGE_BUFFER, hits, (0, vk::WHOLE_SIZE));
    gpu.run(|cb| {
        unsafe {
            cb.device.cmd_bind_pipeline(cb.handle, vk::PipelineBindPoint::COMPUTE, pipeline);
            let point = vk::PipelineBindPoint::COMPUTE;
            cb.device.cmd_bind_descriptor_sets(cb.handle, point, layout, 0, &[set], &[]);
            cb.device.cmd_dispatch(cb.handle, SIDE / 8, SIDE / 8, 1);
        }
        cb.to_host();
    })?;
    let bytes = gpu.map(hits)?.bytes();
    let instances: std::collections::BTreeSet<_> =
        bytes.as_chunks::<8>().0.iter().map(|hit| hit[..4].to_vec()).collect();
    check(instances.len() == 3, || {
        format!("{} kinds of hit, wanted two instances and none", instances.len())
    })?;
    Ok(bytes.into())
}
