//! Occlusion, pipeline statistics and timestamps: results, availability, copies, resets from the host.

use ash::vk;

use super::{Output, Result, check, words};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::gpu::image::Image;
use crate::gpu::pipeline::Graphics;
use crate::gpu::recording::Recording;

const WGSL: &str = "
@vertex fn vertex(@builtin(vertex_index) index: u32) -> @builtin(position) vec4<f32> {
    var corners = array<vec2<f32>, 3>(vec2(-1.0, -1.0), vec2(3.0, -1.0), vec2(-1.0, 3.0));
    return vec4(corners[index], 0.0, 1.0);
}
@fragment fn fragment() -> @location(0) vec4<f32> { return vec4(1.0); }
";
/// Side of the square that each query counts.
const SIDES: [u32; 4] = [1, 4, 16, 32];

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let target = gpu.target(64, 64)?;
    let layout = gpu.layout(&[], 0)?;
    let pipeline = gpu.graphics(Graphics { wgsl: WGSL, layout, ..Graphics::default() })?;
    let occlusion = pool(&gpu, vk::QueryType::OCCLUSION, 5)?;
    let statistics = pool(&gpu, vk::QueryType::PIPELINE_STATISTICS, 1)?;
    let timestamps = pool(&gpu, vk::QueryType::TIMESTAMP, 2)?;
    let copied = gpu.buffer(8 * 4, Place::Readback)?;
    // The host resets two pools, the command buffer the third one.
    unsafe {
        gpu.device.reset_query_pool(occlusion, 0, 5);
        gpu.device.reset_query_pool(statistics, 0, 1);
    }
    gpu.run(|cb| {
        unsafe {
            cb.device.cmd_reset_query_pool(cb.handle, timestamps, 0, 2);
            let top = vk::PipelineStageFlags::TOP_OF_PIPE;
            cb.device.cmd_write_timestamp(cb.handle, top, timestamps, 0);
        }
        draw(cb, target, pipeline, occlusion, statistics);
        unsafe {
            let bottom = vk::PipelineStageFlags::BOTTOM_OF_PIPE;
            cb.device.cmd_write_timestamp(cb.handle, bottom, timestamps, 1);
            let flags = vk::QueryResultFlags::TYPE_64 | vk::QueryResultFlags::WAIT;
            cb.device.cmd_copy_query_pool_results(cb.handle, occlusion, 0, 4, copied.handle, 0, 8, flags);
        }
        cb.to_host();
    })?;
    let counts = results(&gpu, occlusion)?;
    let wanted = SIDES.map(|side| u64::from(side * side));
    check(counts == wanted, || format!("occlusion {counts:?}, wanted {wanted:?}"))?;
    let found = gpu.map(copied)?.bytes();
    let copied: Vec<_> = found.as_chunks().0.iter().map(|&bytes| u64::from_le_bytes(bytes)).collect();
    check(copied == wanted, || format!("copied {copied:?}, wanted {wanted:?}"))?;
    check_unavailable(&gpu, occlusion)?;
    let mut times = [0_u64; 2];
    let wait = vk::QueryResultFlags::TYPE_64 | vk::QueryResultFlags::WAIT;
    unsafe { gpu.device.get_query_pool_results(timestamps, 0, &mut times, wait) }?;
    check(times[0] != 0 && times[0] <= times[1], || format!("timestamps {times:?}"))?;
    let mut vertices = [0_u32; 1];
    unsafe { gpu.device.get_query_pool_results(statistics, 0, &mut vertices, vk::QueryResultFlags::WAIT) }?;
    check(vertices == [12], || format!("{vertices:?} vertices, wanted 12"))?;
    Ok(words(wanted.map(|count| u32::try_from(count).unwrap_or(0))).into())
}

fn pool(gpu: &Gpu, kind: vk::QueryType, count: u32) -> Result<vk::QueryPool> {
    let mut info = vk::QueryPoolCreateInfo::default().query_type(kind).query_count(count);
    if kind == vk::QueryType::PIPELINE_STATISTICS {
        info = info.pipeline_statistics(vk::QueryPipelineStatisticFlags::INPUT_ASSEMBLY_VERTICES);
    }
    let pool = unsafe { gpu.device.create_query_pool(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_query_pool(pool, None) });
    Ok(pool)
}

fn draw(
    cb: &Recording<'_>,
    target: Image,
    pipeline: vk::Pipeline,
    occlusion: vk::QueryPool,
    statistics: vk::QueryPool,
) {
    cb.transition(target, vk::ImageLayout::UNDEFINED, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL);
    cb.begin_rendering(target, None, Some([0.0; 4]));
    unsafe {
        cb.device.cmd_bind_pipeline(cb.handle, vk::PipelineBindPoint::GRAPHICS, pipeline);
        cb.device.cmd_begin_query(cb.handle, statistics, 0, vk::QueryControlFlags::empty());
    }
    for (side, query) in SIDES.into_iter().zip(0..) {
        let scissor = vk::Extent2D { width: side, height: side }.into();
        unsafe {
            cb.device.cmd_set_scissor(cb.handle, 0, &[scissor]);
            cb.device.cmd_begin_query(cb.handle, occlusion, query, vk::QueryControlFlags::PRECISE);
            cb.device.cmd_draw(cb.handle, 3, 1, 0, 0);
            cb.device.cmd_end_query(cb.handle, occlusion, query);
        }
    }
    unsafe { cb.device.cmd_end_query(cb.handle, statistics, 0) };
    cb.end_rendering();
}

fn results(gpu: &Gpu, pool: vk::QueryPool) -> Result<[u64; 4]> {
    let mut pairs = [[0_u64; 2]; 4];
    let flags =
        vk::QueryResultFlags::TYPE_64 | vk::QueryResultFlags::WAIT | vk::QueryResultFlags::WITH_AVAILABILITY;
    unsafe { gpu.device.get_query_pool_results(pool, 0, &mut pairs, flags) }?;
    check(pairs.iter().all(|pair| pair[1] != 0), || format!("not all available: {pairs:?}"))?;
    Ok(pairs.map(|pair| pair[0]))
}

/// The fifth query was reset and never used.
fn check_unavailable(gpu: &Gpu, pool: vk::QueryPool) -> Result<()> {
    let mut results = [0xDEAD_u64];
    let got =
        unsafe { gpu.device.get_query_pool_results(pool, 4, &mut results, vk::QueryResultFlags::TYPE_64) };
    check(got == Err(vk::Result::NOT_READY), || format!("an unused query gives {got:?}"))?;
    let mut pair = [[0xDEAD_u64; 2]];
    let flags = vk::QueryResultFlags::TYPE_64 | vk::QueryResultFlags::WITH_AVAILABILITY;
    let got = unsafe { gpu.device.get_query_pool_results(pool, 4, &mut pair, flags) };
    let fine = got == Err(vk::Result::NOT_READY) && pair[0][1] == 0;
    check(fine, || format!("an unused query with availability gives {got:?}, {pair:?}"))
}
