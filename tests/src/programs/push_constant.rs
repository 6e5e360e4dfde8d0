//! Push constants in parts, and dynamic offsets.

use ash::vk;

use super::{Output, Result, check_equal, words};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::gpu::pipeline::Binding;

const BINDINGS: [Binding; 1] = [(0, vk::DescriptorType::STORAGE_BUFFER_DYNAMIC, 1)];
const DISPATCHES: u32 = 64;

const WGSL: &str = "
struct Parts { first: vec4<u32>, second: vec4<u32> }
var<immediate> parts: Parts;
@group(0) @binding(0) var<storage, read_write> sink: array<u32, 8>;
@compute @workgroup_size(1) fn main() {
    for (var i = 0u; i < 4u; i++) {
        sink[i] = parts.first[i];
        sink[i + 4u] = parts.second[i];
    }
}
";

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let set_layout = gpu.set_layout(&BINDINGS)?;
    let layout = gpu.layout(&[set_layout], 32)?;
    let set = gpu.set(set_layout, &BINDINGS)?;
    let sink = gpu.buffer(256 * u64::from(DISPATCHES), Place::Readback)?;
    gpu.write_buffer(set, 0, BINDINGS[0].1, sink, (0, 32));
    let pipeline = gpu.compute(WGSL, layout)?;
    let first = |n: u32| words([n, n + 1, n + 2, n + 3]);
    let second = |n: u32| words([n * 7, n * 11, n * 13, !n]);
    gpu.run(|cb| {
        let point = vk::PipelineBindPoint::COMPUTE;
        unsafe {
            cb.device.cmd_fill_buffer(cb.handle, sink.handle, 0, vk::WHOLE_SIZE, 0);
            cb.device.cmd_bind_pipeline(cb.handle, point, pipeline);
        }
        cb.full_barrier();
        for n in 0..DISPATCHES {
            let all = vk::ShaderStageFlags::ALL;
            unsafe {
                cb.device.cmd_bind_descriptor_sets(cb.handle, point, layout, 0, &[set], &[n * 256]);
                cb.device.cmd_push_constants(cb.handle, layout, all, 0, &first(n));
                // The second half changes only every other time: it must stay as it was.
                if n % 2 == 0 {
                    cb.device.cmd_push_constants(cb.handle, layout, all, 16, &second(n));
                }
                cb.device.cmd_dispatch(cb.handle, 1, 1, 1);
            }
        }
        cb.to_host();
    })?;
    let found = gpu.map(sink)?.bytes();
    let wanted: Vec<u8> =
        (0..DISPATCHES).flat_map(|n| [first(n), second(n / 2 * 2), vec![0; 224]].concat()).collect();
    check_equal(&found, &wanted, "constants")?;
    Ok(found.into())
}
