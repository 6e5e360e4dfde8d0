//! A ray tracing pipeline: generation, miss and closest hit, through a shader binding table.

use ash::vk;

use super::{Output, Result, check};
use crate::gpu::buffer::{Buffer, Place};
use crate::gpu::pipeline::spirv;
use crate::gpu::{Features, Gpu, ray_tracing};

const SIDE: u32 = 32;

const WGSL: &str = "
enable wgpu_ray_tracing_pipeline;
@group(0) @binding(0) var scene: acceleration_structure;
@group(0) @binding(1) var<storage, read_write> picture: array<u32>;
struct Payload { color: u32 }
var<ray_payload> payload: Payload;
var<incoming_ray_payload> incoming: Payload;
@ray_generation fn generate(@builtin(ray_invocation_id) id: vec3<u32>) {
    payload = Payload(0u);
    let direction = vec3(vec2<f32>(id.xy) / 16.0 - 1.0, 1.0);
    traceRay(scene, RayDesc(0u, 0xFFu, 0.01, 100.0, vec3(0.003, 0.005, 0.0), direction), &payload);
    picture[id.y * 32u + id.x] = payload.color;
}
@miss @incoming_payload(incoming) fn miss() { incoming.color = 0xFF332211u; }
@closest_hit @incoming_payload(incoming) fn hit(@builtin(instance_custom_data) index: u32) {
    incoming.color = 0xFF000000u | index * 0x101010u;
}
";

pub(super) fn run() -> Result<Output> {
    let mut structures =
        vk::PhysicalDeviceAccelerationStructureFeaturesKHR::default().acceleration_structure(true);
    let mut pipelines = vk::PhysicalDeviceRayTracingPipelineFeaturesKHR::default().ray_tracing_pipeline(true);
    let extensions = [&ray_tracing::EXTENSIONS[..], &[vk::KHR_RAY_TRACING_PIPELINE_NAME]].concat();
    let gpu = Gpu::with_features(&extensions, Features { chain: &mut [&mut structures, &mut pipelines] })?;
    let functions = ash::khr::ray_tracing_pipeline::Device::new(&gpu.instance, &gpu.device);
    let scene = gpu.scene()?;
    let bindings =
        [(0, vk::DescriptorType::ACCELERATION_STRUCTURE_KHR, 1), (1, vk::DescriptorType::STORAGE_BUFFER, 1)];
    let set_layout = gpu.set_layout(&bindings)?;
    let layout = gpu.layout(&[set_layout], 0)?;
    let pipeline = pipeline(&gpu, &functions, layout)?;
    let set = gpu.set(set_layout, &bindings)?;
    let picture = gpu.buffer(u64::from(SIDE * SIDE * 4), Place::Readback)?;
    gpu.write_scene(set, 0, scene);
    gpu.write_buffer(set, 1, vk::DescriptorType::STORAGE_BUFFER, picture, (0, vk::WHOLE_SIZE));
    let (table, regions) = binding_table(&gpu, &functions, pipeline)?;
    gpu.run(|cb| {
        let point = vk::PipelineBindPoint::RAY_TRACING_KHR;
        let none = vk::StridedDeviceAddressRegionKHR::default();
        unsafe {
            cb.device.cmd_bind_pipeline(cb.handle, point, pipeline);
            cb.device.cmd_bind_descriptor_sets(cb.handle, point, layout, 0, &[set], &[]);
            let [generate, miss, hit] = &regions;
            functions.cmd_trace_rays(cb.handle, generate, miss, hit, &none, SIDE, SIDE, 1);
        }
        cb.to_host();
    })?;
    let bytes = gpu.map(picture)?.bytes();
    let colors: std::collections::BTreeSet<_> = bytes.as_chunks::<4>().0.iter().collect();
    check(colors.len() == 3, || format!("{} colours, wanted two instances and the sky", colors.len()))?;
    check(table.size > 0, || "no table".to_owned())?;
    Ok(Output { bytes, extent: Some((SIDE, SIDE)), ..Output::default() })
}

fn pipeline(
    gpu: &Gpu,
    functions: &ash::khr::ray_tracing_pipeline::Device,
    layout: vk::PipelineLayout,
) -> Result<vk::Pipeline> {
    let code = spirv(WGSL)?;
    let info = vk::ShaderModuleCreateInfo::default().code(&code);
    let module = unsafe { gpu.device.create_shader_module(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_shader_module(module, None) });
    let stage =
        |stage, name| vk::PipelineShaderStageCreateInfo::default().stage(stage).module(module).name(name);
    let stages = [
        stage(vk::ShaderStageFlags::RAYGEN_KHR, c"generate"),
        stage(vk::ShaderStageFlags::MISS_KHR, c"miss"),
        stage(vk::ShaderStageFlags::CLOSEST_HIT_KHR, c"hit"),
    ];
    let group = |ty| {
        vk::RayTracingShaderGroupCreateInfoKHR::default()
            .ty(ty)
            .general_shader(vk::SHADER_UNUSED_KHR)
            .closest_hit_shader(vk::SHADER_UNUSED_KHR)
            .any_hit_shader(vk::SHADER_UNUSED_KHR)
            .intersection_shader(vk::SHADER_UNUSED_KHR)
    };
    let groups = [
        group(vk::RayTracingShaderGroupTypeKHR::GENERAL).general_shader(0),
        group(vk::RayTracingShaderGroupTypeKHR::GENERAL).general_shader(1),
        group(vk::RayTracingShaderGroupTypeKHR::TRIANGLES_HIT_GROUP).closest_hit_shader(2),
    ];
    let info = vk::RayTracingPipelineCreateInfoKHR::default()
        .stages(&stages)
        .groups(&groups)
        .max_pipeline_ray_recursion_depth(1)
        .layout(layout);
    let (deferred, cache) = (vk::DeferredOperationKHR::null(), vk::PipelineCache::null());
    let made = unsafe { functions.create_ray_tracing_pipelines(deferred, cache, &[info], None) };
    let pipeline = made.map_err(|(_, result)| result)?[0];
    gpu.own(move |device| unsafe { device.destroy_pipeline(pipeline, None) });
    Ok(pipeline)
}

/// One group in each of the three regions.
fn binding_table(
    gpu: &Gpu,
    functions: &ash::khr::ray_tracing_pipeline::Device,
    pipeline: vk::Pipeline,
) -> Result<(Buffer, [vk::StridedDeviceAddressRegionKHR; 3])> {
    let mut limits = vk::PhysicalDeviceRayTracingPipelinePropertiesKHR::default();
    let mut properties = vk::PhysicalDeviceProperties2::default().push_next(&mut limits);
    unsafe { gpu.instance.get_physical_device_properties2(gpu.physical_device, &mut properties) };
    let size = usize::try_from(limits.shader_group_handle_size).unwrap_or(0);
    let handles = unsafe { functions.get_ray_tracing_shader_group_handles(pipeline, 0, 3, 3 * size) }?;
    let stride = u64::from(limits.shader_group_base_alignment.max(limits.shader_group_handle_size));
    let table = gpu.addressed(4 * stride, Place::Upload, vk::BufferUsageFlags::SHADER_BINDING_TABLE_KHR)?;
    let base = gpu.address(table);
    let first = base.next_multiple_of(stride);
    let mapping = gpu.map(table)?;
    let mut regions = [vk::StridedDeviceAddressRegionKHR::default(); 3];
    for ((region, handle), address) in regions
        .iter_mut()
        .zip(handles.chunks(size))
        .zip((first..).step_by(usize::try_from(stride).unwrap_or(1)))
    {
        mapping.write(usize::try_from(address - base).unwrap_or(0), handle);
        *region = vk::StridedDeviceAddressRegionKHR { device_address: address, stride, size: stride };
    }
    gpu.unmap(table);
    Ok((table, regions))
}
