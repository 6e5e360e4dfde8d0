//! Takes of the host what no quota counts: objects that are large for what they are.

#![expect(clippy::print_stdout, reason = "the test reads when it has all that it gets")]

use std::time::Duration;

use ash::vk;

use super::{Failure, Output, Result};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;

/// Objects of each kind, if they are to be had.
const COUNT: u32 = 300;
const QUERIES: u32 = 1 << 20;
const SETS: u32 = 1 << 18;

/// Query pools of a million queries each.
pub(super) fn queries() -> Result<Output> {
    let gpu = Gpu::new()?;
    let info = vk::QueryPoolCreateInfo::default().query_type(vk::QueryType::OCCLUSION).query_count(QUERIES);
    take(&gpu, || unsafe { gpu.device.create_query_pool(&info, None) }.map(drop))
}

/// A set from each of many pools for 262,144 descriptor sets: what stands behind a pool is made when it is used.
pub(super) fn sets() -> Result<Output> {
    let gpu = Gpu::new()?;
    let ty = vk::DescriptorType::UNIFORM_BUFFER;
    let layout = gpu.set_layout(&[(0, ty, 1)])?;
    let sizes = [vk::DescriptorPoolSize { ty, descriptor_count: SETS }];
    let info = vk::DescriptorPoolCreateInfo::default().max_sets(SETS).pool_sizes(&sizes);
    take(&gpu, || {
        let pool = unsafe { gpu.device.create_descriptor_pool(&info, None) }?;
        gpu.allocate_set(pool, layout).map(drop)
    })
}

/// Takes until it is told that there is no more, and keeps that until it is killed.
fn take(gpu: &Gpu, mut one: impl FnMut() -> std::result::Result<(), vk::Result>) -> Result<Output> {
    let buffer = gpu.buffer(64, Place::Readback)?;
    let mut refused = None;
    for _ in 0..COUNT {
        refused = one().err();
        if refused.is_some() {
            break;
        }
        // A creation may be answered before the host has seen it; once one has failed, the next ones wait for their answers.
        gpu.run(|cb| unsafe { cb.device.cmd_fill_buffer(cb.handle, buffer.handle, 0, vk::WHOLE_SIZE, 1) })?;
    }
    let refused = refused.ok_or_else(|| Failure("all of it is to be had".to_owned()))?;
    println!("refused {refused:?} holding");
    loop {
        std::thread::sleep(Duration::from_secs(1));
    }
}
