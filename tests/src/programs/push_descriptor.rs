//! Push descriptors, and conditional rendering of the dispatches that use them.

use ash::vk;

use super::{Output, Result, check_equal, words};
use crate::gpu::buffer::{Buffer, Place};
use crate::gpu::{Features, Gpu};

const WGSL: &str = "
@group(0) @binding(0) var<storage, read_write> data: array<u32>;
@compute @workgroup_size(4) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    data[id.x] = data[id.x] * 3u + id.x + 1u;
}
";

pub(super) fn run() -> Result<Output> {
    let mut conditional =
        vk::PhysicalDeviceConditionalRenderingFeaturesEXT::default().conditional_rendering(true);
    let extensions = [vk::KHR_PUSH_DESCRIPTOR_NAME, vk::EXT_CONDITIONAL_RENDERING_NAME];
    let gpu = Gpu::with_features(&extensions, Features { chain: &mut [&mut conditional] })?;
    let push = ash::khr::push_descriptor::Device::new(&gpu.instance, &gpu.device);
    let conditions = ash::ext::conditional_rendering::Device::new(&gpu.instance, &gpu.device);
    let bindings = [vk::DescriptorSetLayoutBinding::default()
        .descriptor_type(vk::DescriptorType::STORAGE_BUFFER)
        .descriptor_count(1)
        .stage_flags(vk::ShaderStageFlags::COMPUTE)];
    let info = vk::DescriptorSetLayoutCreateInfo::default()
        .flags(vk::DescriptorSetLayoutCreateFlags::PUSH_DESCRIPTOR_KHR)
        .bindings(&bindings);
    let set_layout = unsafe { gpu.device.create_descriptor_set_layout(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_descriptor_set_layout(set_layout, None) });
    let layout = gpu.layout(&[set_layout], 0)?;
    let pipeline = gpu.compute(WGSL, layout)?;
    let buffers = [gpu.buffer(16, Place::Readback)?, gpu.buffer(16, Place::Readback)?];
    let maps = [gpu.map(buffers[0])?, gpu.map(buffers[1])?];
    for map in &maps {
        map.write(0, &words([5, 6, 7, 8]));
    }
    let predicates = gpu.buffer_for(8, Place::Upload, vk::BufferUsageFlags::CONDITIONAL_RENDERING_EXT)?;
    gpu.map(predicates)?.write(0, &words([0, 1]));
    let begin =
        |offset| vk::ConditionalRenderingBeginInfoEXT::default().buffer(predicates.handle).offset(offset);
    gpu.run(|cb| {
        let dispatch = |buffer: Buffer| {
            let infos = [vk::DescriptorBufferInfo { buffer: buffer.handle, offset: 0, range: 16 }];
            let writes = [vk::WriteDescriptorSet::default()
                .descriptor_type(vk::DescriptorType::STORAGE_BUFFER)
                .buffer_info(&infos)];
            let point = vk::PipelineBindPoint::COMPUTE;
            unsafe {
                push.cmd_push_descriptor_set(cb.handle, point, layout, 0, &writes);
                cb.device.cmd_dispatch(cb.handle, 1, 1, 1);
            }
            cb.full_barrier();
        };
        unsafe { cb.device.cmd_bind_pipeline(cb.handle, vk::PipelineBindPoint::COMPUTE, pipeline) };
        dispatch(buffers[0]);
        for (offset, buffer) in [(0, buffers[0]), (4, buffers[1]), (4, buffers[0])] {
            unsafe { (conditions.fp().cmd_begin_conditional_rendering_ext)(cb.handle, &begin(offset)) };
            dispatch(buffer);
            unsafe { (conditions.fp().cmd_end_conditional_rendering_ext)(cb.handle) };
        }
        cb.to_host();
    })?;
    let once = |value: u32, index: u32| value * 3 + index + 1;
    let twice = |value, index| once(once(value, index), index);
    let start = [(5, 0), (6, 1), (7, 2), (8, 3)];
    let first = maps[0].bytes();
    check_equal(&first, &words(start.map(|(value, index)| twice(value, index))), "the first buffer")?;
    let second = maps[1].bytes();
    check_equal(&second, &words(start.map(|(value, index)| once(value, index))), "the second buffer")?;
    Ok([first, second].concat().into())
}
