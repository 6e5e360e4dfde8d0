//! Descriptor update templates: several entries, strides, arrays.

use ash::vk;

use super::{Output, Result, check_equal, words};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::gpu::pipeline::Binding;

const KIND: vk::DescriptorType = vk::DescriptorType::STORAGE_BUFFER;
const BINDINGS: [Binding; 3] = [(0, KIND, 1), (1, KIND, 1), (2, KIND, 1)];

const WGSL: &str = "
@group(0) @binding(0) var<storage, read> a: array<u32>;
@group(0) @binding(1) var<storage, read> b: array<u32>;
@group(0) @binding(2) var<storage, read_write> sink: array<u32>;
@compute @workgroup_size(1) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    sink[id.x] = a[id.x] * 1000u + b[id.x];
}
";

/// What the app's structure holds; the template says where.
#[repr(C)]
struct Data {
    sink: vk::DescriptorBufferInfo,
    between: [u64; 3],
    sources: [(vk::DescriptorBufferInfo, u64); 2],
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let set_layout = gpu.set_layout(&BINDINGS)?;
    let layout = gpu.layout(&[set_layout], 0)?;
    let set = gpu.set(set_layout, &BINDINGS)?;
    let template = template(&gpu, set_layout)?;
    let (a, b) = (gpu.upload(&words(0..16))?, gpu.upload(&words(100..116))?);
    let sink = gpu.buffer(64, Place::Readback)?;
    let whole = |buffer| vk::DescriptorBufferInfo { buffer, offset: 0, range: vk::WHOLE_SIZE };
    let data = Data {
        sink: whole(sink.handle),
        between: [u64::MAX; 3],
        sources: [(whole(a.handle), u64::MAX), (whole(b.handle), u64::MAX)],
    };
    unsafe {
        gpu.device.update_descriptor_set_with_template(set, template, std::ptr::from_ref(&data).cast());
    }
    let pipeline = gpu.compute(WGSL, layout)?;
    gpu.run(|cb| {
        let point = vk::PipelineBindPoint::COMPUTE;
        unsafe {
            cb.device.cmd_bind_pipeline(cb.handle, point, pipeline);
            cb.device.cmd_bind_descriptor_sets(cb.handle, point, layout, 0, &[set], &[]);
            cb.device.cmd_dispatch(cb.handle, 16, 1, 1);
        }
        cb.to_host();
    })?;
    let found = gpu.map(sink)?.bytes();
    check_equal(&found, &words((0..16).map(|n| n * 1000 + 100 + n)), "sums")?;
    Ok(found.into())
}

fn template(gpu: &Gpu, set_layout: vk::DescriptorSetLayout) -> Result<vk::DescriptorUpdateTemplate> {
    let entry = |binding, count, offset, stride| vk::DescriptorUpdateTemplateEntry {
        dst_binding: binding,
        dst_array_element: 0,
        descriptor_count: count,
        descriptor_type: KIND,
        offset,
        stride,
    };
    // The first entry runs over from binding 0 into binding 1.
    let stride = size_of::<(vk::DescriptorBufferInfo, u64)>();
    let entries = [
        entry(0, 2, std::mem::offset_of!(Data, sources), stride),
        entry(2, 1, std::mem::offset_of!(Data, sink), 0),
    ];
    let info = vk::DescriptorUpdateTemplateCreateInfo::default()
        .descriptor_update_entries(&entries)
        .template_type(vk::DescriptorUpdateTemplateType::DESCRIPTOR_SET)
        .descriptor_set_layout(set_layout);
    let template = unsafe { gpu.device.create_descriptor_update_template(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_descriptor_update_template(template, None) });
    Ok(template)
}
