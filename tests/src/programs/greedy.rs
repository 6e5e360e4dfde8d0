//! Takes of the host what no quota counts: objects that are large for what they are.

#![expect(clippy::print_stdout, reason = "the test reads when it has all that it gets")]

use std::time::Duration;

use ash::vk;

use super::{Failure, Output, Result, check};
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

/// Pools for 262,144 descriptor sets each.
pub(super) fn sets() -> Result<Output> {
    let gpu = Gpu::new()?;
    let ty = vk::DescriptorType::UNIFORM_BUFFER;
    let sizes = [vk::DescriptorPoolSize { ty, descriptor_count: SETS }];
    let info = vk::DescriptorPoolCreateInfo::default().max_sets(SETS).pool_sizes(&sizes);
    take(&gpu, || unsafe { gpu.device.create_descriptor_pool(&info, None) }.map(drop))
}

/// Takes until it is told that there is no more, at once or when it waits, and keeps that until it is killed.
fn take(gpu: &Gpu, mut one: impl FnMut() -> std::result::Result<(), vk::Result>) -> Result<Output> {
    let buffer = gpu.buffer(64, Place::Readback)?;
    let made = (0..COUNT).map(|_| one()).find_map(std::result::Result::err);
    // Creations may be answered before the host has seen them: what follows tells.
    let used =
        gpu.run(|cb| unsafe { cb.device.cmd_fill_buffer(cb.handle, buffer.handle, 0, vk::WHOLE_SIZE, 1) });
    check(made.is_some() || used.is_err(), || "all of it is to be had".to_owned())?;
    println!("refused {made:?} {} holding", used.err().map_or_else(String::new, |Failure(reason)| reason));
    loop {
        std::thread::sleep(Duration::from_secs(1));
    }
}
