//! Command buffers.

use ash::vk;

use super::Gpu;
use super::image::{Image, range};
use crate::programs::Result;

/// A command buffer that is being recorded.
#[derive(Clone)]
pub(crate) struct Recording<'a> {
    pub(crate) device: &'a ash::Device,
    pub(crate) handle: vk::CommandBuffer,
}

impl Recording<'_> {
    /// Everything before is done and visible to everything after.
    pub(crate) fn full_barrier(&self) {
        let all = vk::AccessFlags2::MEMORY_READ | vk::AccessFlags2::MEMORY_WRITE;
        self.barrier(vk::PipelineStageFlags2::ALL_COMMANDS, all);
    }

    /// Everything before is visible to the host after the submission.
    pub(crate) fn to_host(&self) {
        self.barrier(vk::PipelineStageFlags2::HOST, vk::AccessFlags2::HOST_READ);
    }

    fn barrier(&self, stage: vk::PipelineStageFlags2, access: vk::AccessFlags2) {
        let barriers = [vk::MemoryBarrier2::default()
            .src_stage_mask(vk::PipelineStageFlags2::ALL_COMMANDS)
            .src_access_mask(vk::AccessFlags2::MEMORY_WRITE)
            .dst_stage_mask(stage)
            .dst_access_mask(access)];
        let info = vk::DependencyInfo::default().memory_barriers(&barriers);
        unsafe { self.device.cmd_pipeline_barrier2(self.handle, &info) }
    }

    /// Changes the layout of all levels of an image, with a full barrier.
    pub(crate) fn transition(&self, image: Image, from: vk::ImageLayout, to: vk::ImageLayout) {
        let all = vk::AccessFlags::MEMORY_READ | vk::AccessFlags::MEMORY_WRITE;
        let barriers = [vk::ImageMemoryBarrier::default()
            .src_access_mask(all)
            .dst_access_mask(all)
            .old_layout(from)
            .new_layout(to)
            .src_queue_family_index(vk::QUEUE_FAMILY_IGNORED)
            .dst_queue_family_index(vk::QUEUE_FAMILY_IGNORED)
            .image(image.handle)
            .subresource_range(range(image.aspect, vk::REMAINING_MIP_LEVELS))];
        let stages = vk::PipelineStageFlags::ALL_COMMANDS;
        let flags = vk::DependencyFlags::empty();
        unsafe { self.device.cmd_pipeline_barrier(self.handle, stages, stages, flags, &[], &[], &barriers) }
    }

    /// Copies `size` bytes.
    pub(crate) fn copy_buffer(&self, from: (vk::Buffer, u64), to: (vk::Buffer, u64), size: u64) {
        let regions = [vk::BufferCopy { src_offset: from.1, dst_offset: to.1, size }];
        unsafe { self.device.cmd_copy_buffer(self.handle, from.0, to.0, &regions) }
    }

    /// Copies a whole image, in `TRANSFER_SRC_OPTIMAL`.
    pub(crate) fn copy_image_to_buffer(&self, image: Image, buffer: vk::Buffer, offset: u64) {
        let layout = vk::ImageLayout::TRANSFER_SRC_OPTIMAL;
        let regions = [image.whole(offset)];
        unsafe { self.device.cmd_copy_image_to_buffer(self.handle, image.handle, layout, buffer, &regions) }
    }

    /// Fills a whole image, in `TRANSFER_DST_OPTIMAL`.
    pub(crate) fn copy_buffer_to_image(&self, buffer: vk::Buffer, image: Image) {
        let layout = vk::ImageLayout::TRANSFER_DST_OPTIMAL;
        let regions = [image.whole(0)];
        unsafe { self.device.cmd_copy_buffer_to_image(self.handle, buffer, image.handle, layout, &regions) }
    }

    /// Begins dynamic rendering to a cleared colour target and, perhaps, a cleared depth target.
    pub(crate) fn begin_rendering(&self, color: Image, depth: Option<Image>, clear: Option<[f32; 4]>) {
        let load = if clear.is_some() { vk::AttachmentLoadOp::CLEAR } else { vk::AttachmentLoadOp::LOAD };
        let colors = [vk::RenderingAttachmentInfo::default()
            .image_view(color.view)
            .image_layout(vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL)
            .load_op(load)
            .store_op(vk::AttachmentStoreOp::STORE)
            .clear_value(vk::ClearValue {
                color: vk::ClearColorValue { float32: clear.unwrap_or_default() },
            })];
        let depth = depth.map(|depth| {
            vk::RenderingAttachmentInfo::default()
                .image_view(depth.view)
                .image_layout(vk::ImageLayout::DEPTH_ATTACHMENT_OPTIMAL)
                .load_op(vk::AttachmentLoadOp::CLEAR)
                .store_op(vk::AttachmentStoreOp::DONT_CARE)
                .clear_value(vk::ClearValue {
                    depth_stencil: vk::ClearDepthStencilValue { depth: 1.0, stencil: 0 },
                })
        });
        let mut info = vk::RenderingInfo::default()
            .render_area(color.extent.into())
            .layer_count(1)
            .color_attachments(&colors);
        if let Some(depth) = &depth {
            info = info.depth_attachment(depth);
        }
        unsafe { self.device.cmd_begin_rendering(self.handle, &info) }
        self.view_all(color.extent);
    }

    /// Viewport and scissor of the whole target.
    pub(crate) fn view_all(&self, extent: vk::Extent2D) {
        #[expect(clippy::cast_precision_loss, reason = "targets are far smaller than 2^24")]
        let viewport = vk::Viewport {
            x: 0.0,
            y: 0.0,
            width: extent.width as f32,
            height: extent.height as f32,
            min_depth: 0.0,
            max_depth: 1.0,
        };
        unsafe {
            self.device.cmd_set_viewport(self.handle, 0, &[viewport]);
            self.device.cmd_set_scissor(self.handle, 0, &[extent.into()]);
        }
    }

    /// Ends dynamic rendering.
    pub(crate) fn end_rendering(&self) {
        unsafe { self.device.cmd_end_rendering(self.handle) }
    }

    /// Ends dynamic rendering into `target`, which is copied from next.
    pub(crate) fn end_rendering_for_copy(&self, target: Image) {
        self.end_rendering();
        let (from, to) = (vk::ImageLayout::COLOR_ATTACHMENT_OPTIMAL, vk::ImageLayout::TRANSFER_SRC_OPTIMAL);
        self.transition(target, from, to);
    }
}

impl Gpu {
    /// Primary command buffers of the device's pool.
    pub(crate) fn command_buffers(&self, count: u32) -> Result<Vec<vk::CommandBuffer>> {
        let info = vk::CommandBufferAllocateInfo::default()
            .command_pool(self.pool)
            .level(vk::CommandBufferLevel::PRIMARY)
            .command_buffer_count(count);
        Ok(unsafe { self.device.allocate_command_buffers(&info) }?)
    }

    /// Records a primary command buffer.
    pub(crate) fn record(&self, handle: vk::CommandBuffer, f: impl FnOnce(&Recording<'_>)) -> Result<()> {
        let info = vk::CommandBufferBeginInfo::default().flags(vk::CommandBufferUsageFlags::ONE_TIME_SUBMIT);
        unsafe { self.device.begin_command_buffer(handle, &info) }?;
        f(&Recording { device: &self.device, handle });
        Ok(unsafe { self.device.end_command_buffer(handle) }?)
    }

    /// Submits command buffers with a fence.
    pub(crate) fn submit(&self, handles: &[vk::CommandBuffer], fence: vk::Fence) -> Result<()> {
        let submits = [vk::SubmitInfo::default().command_buffers(handles)];
        Ok(unsafe { self.device.queue_submit(self.queue, &submits, fence) }?)
    }

    /// Records, submits, waits.
    pub(crate) fn run(&self, f: impl FnOnce(&Recording<'_>)) -> Result<()> {
        let handles = self.command_buffers(1)?;
        self.record(handles[0], f)?;
        let fence = self.fence()?;
        self.submit(&handles, fence)?;
        self.wait(fence)?;
        unsafe { self.device.free_command_buffers(self.pool, &handles) };
        Ok(())
    }
}
