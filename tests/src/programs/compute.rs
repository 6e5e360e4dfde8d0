//! A compute shader over 64 Ki words, checked on the CPU.

use ash::vk;

use super::{Output, Result, check_equal, words};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::gpu::pipeline::Binding;

const COUNT: u32 = 1 << 16;

const WGSL: &str = "
@group(0) @binding(0) var<storage, read> source: array<u32>;
@group(0) @binding(1) var<storage, read_write> sink: array<u32>;
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    var x = source[id.x];
    for (var i = 0u; i < 8u; i++) { x = x * 1664525u + 1013904223u; }
    sink[id.x] = x;
}
";

/// The two storage buffers of most compute programs here.
pub(super) const BINDINGS: [Binding; 2] =
    [(0, vk::DescriptorType::STORAGE_BUFFER, 1), (1, vk::DescriptorType::STORAGE_BUFFER, 1)];

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let source = gpu.upload(&words(0..COUNT))?;
    let sink = gpu.buffer(u64::from(COUNT) * 4, Place::Readback)?;
    let set_layout = gpu.set_layout(&BINDINGS)?;
    let layout = gpu.layout(&[set_layout], 0)?;
    let set = gpu.set(set_layout, &BINDINGS)?;
    gpu.write_buffer(set, 0, BINDINGS[0].1, source, (0, vk::WHOLE_SIZE));
    gpu.write_buffer(set, 1, BINDINGS[1].1, sink, (0, vk::WHOLE_SIZE));
    let pipeline = gpu.compute(WGSL, layout)?;
    gpu.run(|cb| {
        let point = vk::PipelineBindPoint::COMPUTE;
        unsafe {
            cb.device.cmd_bind_pipeline(cb.handle, point, pipeline);
            cb.device.cmd_bind_descriptor_sets(cb.handle, point, layout, 0, &[set], &[]);
            cb.device.cmd_dispatch(cb.handle, COUNT / 64, 1, 1);
        }
        cb.to_host();
    })?;
    let found = gpu.map(sink)?.bytes();
    let wanted =
        words((0..COUNT).map(|index| {
            (0..8).fold(index, |x: u32, _| x.wrapping_mul(1_664_525).wrapping_add(1_013_904_223))
        }));
    check_equal(&found, &wanted, "compute")?;
    Ok(found.into())
}
