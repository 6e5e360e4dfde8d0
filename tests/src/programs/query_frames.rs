//! Occlusion queries and timestamps in each frame, read two frames later without waiting for them, as games do; names and
//! labels on everything.

use std::ffi::CStr;

use ash::vk;

use super::{Output, Result, check, words};
use crate::gpu::Gpu;
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
const FRAMES: u32 = 24;
const IN_FLIGHT: u32 = 2;

/// What the frames use.
struct Scene<'a> {
    gpu: &'a Gpu,
    labels: ash::ext::debug_utils::Device,
    target: Image,
    pipeline: vk::Pipeline,
    occlusion: vk::QueryPool,
    timestamps: vk::QueryPool,
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::with_extensions(&[vk::EXT_DEBUG_UTILS_NAME], &[])?;
    let target = gpu.target(64, 64)?;
    let layout = gpu.layout(&[], 0)?;
    let pipeline = gpu.graphics(Graphics { wgsl: WGSL, layout, ..Graphics::default() })?;
    let occlusion = pool(&gpu, vk::QueryType::OCCLUSION, IN_FLIGHT)?;
    let timestamps = pool(&gpu, vk::QueryType::TIMESTAMP, 2 * IN_FLIGHT)?;
    let labels = ash::ext::debug_utils::Device::new(&gpu.instance, &gpu.device);
    let scene = Scene { gpu: &gpu, labels, target, pipeline, occlusion, timestamps };
    scene.name(pipeline, c"the pipeline")?;
    scene.name(occlusion, c"samples")?;
    scene.name(gpu.queue, c"the queue")?;
    let buffers = gpu.command_buffers(IN_FLIGHT)?;
    let fences = (0..IN_FLIGHT).map(|_| gpu.fence()).collect::<Result<Vec<_>>>()?;
    let mut counts = Vec::new();
    let mut last = 0;
    for frame in 0..FRAMES + IN_FLIGHT {
        let slot = frame % IN_FLIGHT;
        let (buffer, fence) = (buffers[slot as usize], fences[slot as usize]);
        if frame >= IN_FLIGHT {
            gpu.wait(fence)?;
            unsafe { gpu.device.reset_fences(&[fence]) }?;
            counts.push(scene.results(slot, &mut last)?);
        }
        if frame < FRAMES {
            gpu.record(buffer, |cb| scene.record(cb, frame, slot))?;
            let label = vk::DebugUtilsLabelEXT::default().label_name(c"a frame");
            unsafe { scene.labels.queue_begin_debug_utils_label(gpu.queue, &label) };
            gpu.submit(&[buffer], fence)?;
            unsafe { scene.labels.queue_end_debug_utils_label(gpu.queue) };
        }
    }
    let wanted: Vec<_> = (0..FRAMES).map(|frame| side(frame) * side(frame)).collect();
    check(counts == wanted, || format!("occlusion {counts:?}, wanted {wanted:?}"))?;
    Ok(words(counts).into())
}

fn side(frame: u32) -> u32 {
    frame % 13 + 1
}

fn pool(gpu: &Gpu, kind: vk::QueryType, count: u32) -> Result<vk::QueryPool> {
    let info = vk::QueryPoolCreateInfo::default().query_type(kind).query_count(count);
    let pool = unsafe { gpu.device.create_query_pool(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_query_pool(pool, None) });
    Ok(pool)
}

impl Scene<'_> {
    fn name<H: vk::Handle>(&self, object: H, name: &CStr) -> Result<()> {
        let info = vk::DebugUtilsObjectNameInfoEXT::default().object_handle(object).object_name(name);
        Ok(unsafe { self.labels.set_debug_utils_object_name(&info) }?)
    }

    fn record(&self, cb: &Recording<'_>, frame: u32, slot: u32) {
        let label = vk::DebugUtilsLabelEXT::default().label_name(c"queries").color([1.0, 0.5, 0.0, 1.0]);
        unsafe {
            self.labels.cmd_begin_debug_utils_label(cb.handle, &label);
            cb.device.cmd_reset_query_pool(cb.handle, self.occlusion, slot, 1);
            cb.device.cmd_reset_query_pool(cb.handle, self.timestamps, 2 * slot, 2);
            let top = vk::PipelineStageFlags::TOP_OF_PIPE;
            cb.device.cmd_write_timestamp(cb.handle, top, self.timestamps, 2 * slot);
        }
        cb.full_barrier();
        cb.transition(self.target, vk::ImageLayout::UNDEFINED, vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL);
        cb.begin_rendering(self.target, None, Some([0.0; 4]));
        let scissor = vk::Extent2D { width: side(frame), height: side(frame) }.into();
        unsafe {
            self.labels.cmd_insert_debug_utils_label(cb.handle, &label);
            cb.device.cmd_bind_pipeline(cb.handle, vk::PipelineBindPoint::GRAPHICS, self.pipeline);
            cb.device.cmd_set_scissor(cb.handle, 0, &[scissor]);
            cb.device.cmd_begin_query(cb.handle, self.occlusion, slot, vk::QueryControlFlags::PRECISE);
            cb.device.cmd_draw(cb.handle, 3, 1, 0, 0);
            cb.device.cmd_end_query(cb.handle, self.occlusion, slot);
        }
        cb.end_rendering();
        unsafe {
            let bottom = vk::PipelineStageFlags::BOTTOM_OF_PIPE;
            cb.device.cmd_write_timestamp(cb.handle, bottom, self.timestamps, 2 * slot + 1);
            self.labels.cmd_end_debug_utils_label(cb.handle);
        }
    }

    /// The frame's fence was waited for: its results are there, without a wait for them.
    fn results(&self, slot: u32, last: &mut u64) -> Result<u32> {
        let device = &self.gpu.device;
        let mut count = [0_u32];
        let none = vk::QueryResultFlags::empty();
        unsafe { device.get_query_pool_results(self.occlusion, slot, &mut count, none) }?;
        let mut times = [[0_u64; 2]; 2];
        let flags = vk::QueryResultFlags::TYPE_64 | vk::QueryResultFlags::WITH_AVAILABILITY;
        unsafe { device.get_query_pool_results(self.timestamps, 2 * slot, &mut times, flags) }?;
        let [[begin, first], [end, second]] = times;
        check(first != 0 && second != 0 && *last <= begin && begin <= end, || {
            format!("{times:?} after {last}")
        })?;
        *last = end;
        Ok(count[0])
    }
}
