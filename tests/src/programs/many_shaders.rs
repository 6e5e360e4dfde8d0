//! Many compute shaders, each another one, and all of them twice in one session: what a program does that runs neural networks.
//! Where drivers compile at first use, it takes as long as they compile.

use ash::vk;

use super::compute::BINDINGS;
use super::{Output, Result, check_equal, words};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::random::Random;

/// Shaders, unless `E2E_SHADERS` says otherwise.
const SHADERS: u32 = 24;
const COUNT: u32 = 64;
/// Chooses the shaders, unless `E2E_SEED` does.
const SEED: u64 = 1;

/// What one shader does to each word.
struct Step {
    factor: u32,
    summand: u32,
    rounds: u32,
}

impl Step {
    fn new(random: &mut Random) -> Self {
        let mut next = |below| u32::try_from(random.below(below)).unwrap_or(0);
        Self { factor: next(1 << 32) | 1, summand: next(1 << 32), rounds: 1 + next(7) }
    }

    fn wgsl(&self) -> String {
        let Self { factor, summand, rounds } = self;
        format!(
            "@group(0) @binding(0) var<storage, read> source: array<u32>;
            @group(0) @binding(1) var<storage, read_write> sink: array<u32>;
            @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {{
                var x = sink[id.x] + source[id.x];
                for (var i = 0u; i < {rounds}u; i++) {{ x = x * {factor}u + {summand}u; }}
                sink[id.x] = x;
            }}"
        )
    }

    fn act(&self, sink: u32, source: u32) -> u32 {
        let x = sink.wrapping_add(source);
        (0..self.rounds).fold(x, |x, _| x.wrapping_mul(self.factor).wrapping_add(self.summand))
    }
}

fn variable<T: std::str::FromStr>(name: &str) -> Option<T> {
    std::env::var(name).ok()?.parse().ok()
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let source = gpu.upload(&words(0..COUNT))?;
    let sink = gpu.buffer(u64::from(COUNT) * 4, Place::Readback)?;
    let set_layout = gpu.set_layout(&BINDINGS)?;
    let layout = gpu.layout(&[set_layout], 0)?;
    let set = gpu.set(set_layout, &BINDINGS)?;
    gpu.write_buffer(set, 0, BINDINGS[0].1, source, (0, vk::WHOLE_SIZE));
    gpu.write_buffer(set, 1, BINDINGS[1].1, sink, (0, vk::WHOLE_SIZE));
    let mut random = Random::new(variable("E2E_SEED").unwrap_or(SEED));
    let steps: Vec<_> =
        (0..variable("E2E_SHADERS").unwrap_or(SHADERS)).map(|_| Step::new(&mut random)).collect();
    for net in 0..2 {
        // Modules and pipelines of its own.
        let pipelines: Result<Vec<_>> = steps.iter().map(|step| gpu.compute(&step.wgsl(), layout)).collect();
        let pipelines = pipelines?;
        gpu.run(|cb| {
            let point = vk::PipelineBindPoint::COMPUTE;
            if net == 0 {
                unsafe { cb.device.cmd_fill_buffer(cb.handle, sink.handle, 0, vk::WHOLE_SIZE, 0) };
            }
            for pipeline in pipelines {
                cb.full_barrier();
                unsafe {
                    cb.device.cmd_bind_pipeline(cb.handle, point, pipeline);
                    cb.device.cmd_bind_descriptor_sets(cb.handle, point, layout, 0, &[set], &[]);
                    cb.device.cmd_dispatch(cb.handle, COUNT / 64, 1, 1);
                }
            }
            cb.to_host();
        })?;
    }
    let found = gpu.map(sink)?.bytes();
    let wanted =
        (0..COUNT).map(|index| steps.iter().chain(&steps).fold(0, |sink, step| step.act(sink, index)));
    check_equal(&found, &words(wanted), "what all shaders made of it")?;
    Ok(found.into())
}
