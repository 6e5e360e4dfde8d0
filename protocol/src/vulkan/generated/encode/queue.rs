// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `queue`.

use super::prelude::*;

impl Encode for vk::SparseMemoryBind {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.resource_offset);
        e.value(&self.size);
        e.value(&self.memory);
        e.value(&self.memory_offset);
        e.value(&self.flags);
    }
}

impl Encode for vk::SparseImageMemoryBind {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.subresource);
        e.value(&self.offset);
        e.value(&self.extent);
        e.value(&self.memory);
        e.value(&self.memory_offset);
        e.value(&self.flags);
    }
}

impl Encode for vk::SparseBufferMemoryBindInfo<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.buffer);
        e.value(&self.bind_count);
        e.array(self.p_binds, self.bind_count as usize);
    }
}

impl Encode for vk::SparseImageOpaqueMemoryBindInfo<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.image);
        e.value(&self.bind_count);
        e.array(self.p_binds, self.bind_count as usize);
    }
}

impl Encode for vk::SparseImageMemoryBindInfo<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.image);
        e.value(&self.bind_count);
        e.array(self.p_binds, self.bind_count as usize);
    }
}

impl EncodeBody for vk::BindSparseInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.wait_semaphore_count);
        e.array(self.p_wait_semaphores, self.wait_semaphore_count as usize);
        e.value(&self.buffer_bind_count);
        e.array(self.p_buffer_binds, self.buffer_bind_count as usize);
        e.value(&self.image_opaque_bind_count);
        e.array(self.p_image_opaque_binds, self.image_opaque_bind_count as usize);
        e.value(&self.image_bind_count);
        e.array(self.p_image_binds, self.image_bind_count as usize);
        e.value(&self.signal_semaphore_count);
        e.array(self.p_signal_semaphores, self.signal_semaphore_count as usize);
    }
}

impl EncodeBody for vk::SubmitInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.wait_semaphore_count);
        e.array(self.p_wait_semaphores, self.wait_semaphore_count as usize);
        e.array(self.p_wait_dst_stage_mask, self.wait_semaphore_count as usize);
        e.value(&self.command_buffer_count);
        e.array(self.p_command_buffers, self.command_buffer_count as usize);
        e.value(&self.signal_semaphore_count);
        e.array(self.p_signal_semaphores, self.signal_semaphore_count as usize);
    }
}

impl EncodeBody for vk::DeviceGroupSubmitInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.wait_semaphore_count);
        e.array(self.p_wait_semaphore_device_indices, self.wait_semaphore_count as usize);
        e.value(&self.command_buffer_count);
        e.array(self.p_command_buffer_device_masks, self.command_buffer_count as usize);
        e.value(&self.signal_semaphore_count);
        e.array(self.p_signal_semaphore_device_indices, self.signal_semaphore_count as usize);
    }
}

impl EncodeBody for vk::TimelineSemaphoreSubmitInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.wait_semaphore_value_count);
        e.array(self.p_wait_semaphore_values, self.wait_semaphore_value_count as usize);
        e.value(&self.signal_semaphore_value_count);
        e.array(self.p_signal_semaphore_values, self.signal_semaphore_value_count as usize);
    }
}

impl EncodeBody for vk::SemaphoreSubmitInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.semaphore);
        e.value(&self.value);
        e.value(&self.stage_mask);
        e.value(&self.device_index);
    }
}

impl EncodeBody for vk::CommandBufferSubmitInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.command_buffer);
        e.value(&self.device_mask);
    }
}

impl EncodeBody for vk::SubmitInfo2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.wait_semaphore_info_count);
        e.array(self.p_wait_semaphore_infos, self.wait_semaphore_info_count as usize);
        e.value(&self.command_buffer_info_count);
        e.array(self.p_command_buffer_infos, self.command_buffer_info_count as usize);
        e.value(&self.signal_semaphore_info_count);
        e.array(self.p_signal_semaphore_infos, self.signal_semaphore_info_count as usize);
    }
}

encode_tagged! { BindSparseInfo, SubmitInfo, DeviceGroupSubmitInfo, DeviceGroupBindSparseInfo, ProtectedSubmitInfo, TimelineSemaphoreSubmitInfo, SemaphoreSubmitInfo, CommandBufferSubmitInfo, SubmitInfo2 }

encode_plain_bodies! { DeviceGroupBindSparseInfo, ProtectedSubmitInfo }

/// `vkQueueBindSparse`.
pub unsafe fn queue_bind_sparse(
    e: &mut Encoder,
    queue: vk::Queue,
    bind_info_count: u32,
    p_bind_info: *const vk::BindSparseInfo<'_>,
    fence: vk::Fence,
) {
    e.value(&queue);
    e.value(&bind_info_count);
    e.array(p_bind_info, bind_info_count as usize);
    e.value(&fence);
}

/// The reply to `vkQueueBindSparse`.
pub unsafe fn reply_queue_bind_sparse(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkQueueSubmit`.
pub unsafe fn queue_submit(
    e: &mut Encoder,
    queue: vk::Queue,
    submit_count: u32,
    p_submits: *const vk::SubmitInfo<'_>,
    fence: vk::Fence,
) {
    e.value(&queue);
    e.value(&submit_count);
    e.array(p_submits, submit_count as usize);
    e.value(&fence);
}

/// The reply to `vkQueueSubmit`.
pub unsafe fn reply_queue_submit(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkQueueSubmit2`.
pub unsafe fn queue_submit2(
    e: &mut Encoder,
    queue: vk::Queue,
    submit_count: u32,
    p_submits: *const vk::SubmitInfo2<'_>,
    fence: vk::Fence,
) {
    e.value(&queue);
    e.value(&submit_count);
    e.array(p_submits, submit_count as usize);
    e.value(&fence);
}

/// The reply to `vkQueueSubmit2`.
pub unsafe fn reply_queue_submit2(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkQueueWaitIdle`.
pub unsafe fn queue_wait_idle(e: &mut Encoder, queue: vk::Queue) {
    e.value(&queue);
}

/// The reply to `vkQueueWaitIdle`.
pub unsafe fn reply_queue_wait_idle(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}
