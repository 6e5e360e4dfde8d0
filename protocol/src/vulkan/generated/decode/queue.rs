// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `queue`.

use super::prelude::*;

impl<'a> Decode<'a> for vk::SparseMemoryBind {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let resource_offset: vk::DeviceSize = d.value()?;
        let size: vk::DeviceSize = d.value()?;
        let memory: vk::DeviceMemory = d.value()?;
        let memory_offset: vk::DeviceSize = d.value()?;
        let flags: vk::SparseMemoryBindFlags = d.value()?;
        Ok(Self { resource_offset, size, memory, memory_offset, flags })
    }
}

impl<'a> Decode<'a> for vk::SparseImageMemoryBind {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let subresource: vk::ImageSubresource = d.value()?;
        let offset: vk::Offset3D = d.value()?;
        let extent: vk::Extent3D = d.value()?;
        let memory: vk::DeviceMemory = d.value()?;
        let memory_offset: vk::DeviceSize = d.value()?;
        let flags: vk::SparseMemoryBindFlags = d.value()?;
        Ok(Self { subresource, offset, extent, memory, memory_offset, flags })
    }
}

impl<'a> Decode<'a> for vk::SparseBufferMemoryBindInfo<'a> {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let buffer: vk::Buffer = d.full_handle()?;
        let bind_count: u32 = d.value()?;
        let p_binds = d.full_array(bind_count as usize)?;
        Ok(Self { buffer, bind_count, p_binds, ..Default::default() })
    }
}

impl<'a> Decode<'a> for vk::SparseImageOpaqueMemoryBindInfo<'a> {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let image: vk::Image = d.full_handle()?;
        let bind_count: u32 = d.value()?;
        let p_binds = d.full_array(bind_count as usize)?;
        Ok(Self { image, bind_count, p_binds, ..Default::default() })
    }
}

impl<'a> Decode<'a> for vk::SparseImageMemoryBindInfo<'a> {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let image: vk::Image = d.full_handle()?;
        let bind_count: u32 = d.value()?;
        let p_binds = d.full_array(bind_count as usize)?;
        Ok(Self { image, bind_count, p_binds, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::BindSparseInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let wait_semaphore_count: u32 = d.value()?;
        let p_wait_semaphores = d.full_array(wait_semaphore_count as usize)?;
        let buffer_bind_count: u32 = d.value()?;
        let p_buffer_binds = d.full_array(buffer_bind_count as usize)?;
        let image_opaque_bind_count: u32 = d.value()?;
        let p_image_opaque_binds = d.full_array(image_opaque_bind_count as usize)?;
        let image_bind_count: u32 = d.value()?;
        let p_image_binds = d.full_array(image_bind_count as usize)?;
        let signal_semaphore_count: u32 = d.value()?;
        let p_signal_semaphores = d.full_array(signal_semaphore_count as usize)?;
        Ok(Self {
            p_next: next as _,
            wait_semaphore_count,
            p_wait_semaphores,
            buffer_bind_count,
            p_buffer_binds,
            image_opaque_bind_count,
            p_image_opaque_binds,
            image_bind_count,
            p_image_binds,
            signal_semaphore_count,
            p_signal_semaphores,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::SubmitInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let wait_semaphore_count: u32 = d.value()?;
        let p_wait_semaphores = d.full_array(wait_semaphore_count as usize)?;
        let p_wait_dst_stage_mask = d.full_array(wait_semaphore_count as usize)?;
        let command_buffer_count: u32 = d.value()?;
        let p_command_buffers = d.full_array(command_buffer_count as usize)?;
        let signal_semaphore_count: u32 = d.value()?;
        let p_signal_semaphores = d.full_array(signal_semaphore_count as usize)?;
        Ok(Self {
            p_next: next as _,
            wait_semaphore_count,
            p_wait_semaphores,
            p_wait_dst_stage_mask,
            command_buffer_count,
            p_command_buffers,
            signal_semaphore_count,
            p_signal_semaphores,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::DeviceGroupSubmitInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let wait_semaphore_count: u32 = d.value()?;
        let p_wait_semaphore_device_indices = d.full_array(wait_semaphore_count as usize)?;
        let command_buffer_count: u32 = d.value()?;
        let p_command_buffer_device_masks = d.full_array(command_buffer_count as usize)?;
        let signal_semaphore_count: u32 = d.value()?;
        let p_signal_semaphore_device_indices = d.full_array(signal_semaphore_count as usize)?;
        Ok(Self {
            p_next: next as _,
            wait_semaphore_count,
            p_wait_semaphore_device_indices,
            command_buffer_count,
            p_command_buffer_device_masks,
            signal_semaphore_count,
            p_signal_semaphore_device_indices,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::TimelineSemaphoreSubmitInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let wait_semaphore_value_count: u32 = d.value()?;
        let p_wait_semaphore_values = d.array(wait_semaphore_value_count as usize)?;
        let signal_semaphore_value_count: u32 = d.value()?;
        let p_signal_semaphore_values = d.array(signal_semaphore_value_count as usize)?;
        Ok(Self {
            p_next: next as _,
            wait_semaphore_value_count,
            p_wait_semaphore_values,
            signal_semaphore_value_count,
            p_signal_semaphore_values,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::SemaphoreSubmitInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let semaphore: vk::Semaphore = d.full_handle()?;
        let value: u64 = d.value()?;
        let stage_mask: vk::PipelineStageFlags2 = d.value()?;
        let device_index: u32 = d.value()?;
        Ok(Self { p_next: next as _, semaphore, value, stage_mask, device_index, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::CommandBufferSubmitInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let command_buffer: vk::CommandBuffer = d.full_handle()?;
        let device_mask: u32 = d.value()?;
        Ok(Self { p_next: next as _, command_buffer, device_mask, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::SubmitInfo2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::SubmitFlags = d.value()?;
        let wait_semaphore_info_count: u32 = d.value()?;
        let p_wait_semaphore_infos = d.full_array(wait_semaphore_info_count as usize)?;
        let command_buffer_info_count: u32 = d.value()?;
        let p_command_buffer_infos = d.full_array(command_buffer_info_count as usize)?;
        let signal_semaphore_info_count: u32 = d.value()?;
        let p_signal_semaphore_infos = d.full_array(signal_semaphore_info_count as usize)?;
        Ok(Self {
            p_next: next as _,
            flags,
            wait_semaphore_info_count,
            p_wait_semaphore_infos,
            command_buffer_info_count,
            p_command_buffer_infos,
            signal_semaphore_info_count,
            p_signal_semaphore_infos,
            ..Default::default()
        })
    }
}

decode_tagged! { BindSparseInfo, SubmitInfo, DeviceGroupSubmitInfo, DeviceGroupBindSparseInfo, ProtectedSubmitInfo, TimelineSemaphoreSubmitInfo, SemaphoreSubmitInfo, CommandBufferSubmitInfo, SubmitInfo2 }

decode_plain_bodies! { DeviceGroupBindSparseInfo, ProtectedSubmitInfo }

/// Arguments of `vkQueueBindSparse`.
#[derive(Clone, Copy)]
pub struct QueueBindSparse<'a> {
    pub queue_id: u64,
    pub queue: vk::Queue,
    pub bind_info_count: u32,
    pub bind_info: &'a [vk::BindSparseInfo<'a>],
    pub fence: vk::Fence,
}

impl<'a> QueueBindSparse<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let queue_id = d.u64()?;
        let queue: vk::Queue = d.full_handle_of(queue_id)?;
        let bind_info_count: u32 = d.value()?;
        let bind_info: &'a [vk::BindSparseInfo<'a>] = d.full_slice(bind_info_count as usize)?;
        let fence: vk::Fence = d.value()?;
        Ok(Self { queue_id, queue, bind_info_count, bind_info, fence })
    }
}

/// Arguments of `vkQueueSubmit`.
#[derive(Clone, Copy)]
pub struct QueueSubmit<'a> {
    pub queue_id: u64,
    pub queue: vk::Queue,
    pub submit_count: u32,
    pub submits: &'a [vk::SubmitInfo<'a>],
    pub fence: vk::Fence,
}

impl<'a> QueueSubmit<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let queue_id = d.u64()?;
        let queue: vk::Queue = d.full_handle_of(queue_id)?;
        let submit_count: u32 = d.value()?;
        let submits: &'a [vk::SubmitInfo<'a>] = d.full_slice(submit_count as usize)?;
        let fence: vk::Fence = d.value()?;
        Ok(Self { queue_id, queue, submit_count, submits, fence })
    }
}

/// Arguments of `vkQueueSubmit2`.
#[derive(Clone, Copy)]
pub struct QueueSubmit2<'a> {
    pub queue_id: u64,
    pub queue: vk::Queue,
    pub submit_count: u32,
    pub submits: &'a [vk::SubmitInfo2<'a>],
    pub fence: vk::Fence,
}

impl<'a> QueueSubmit2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let queue_id = d.u64()?;
        let queue: vk::Queue = d.full_handle_of(queue_id)?;
        let submit_count: u32 = d.value()?;
        let submits: &'a [vk::SubmitInfo2<'a>] = d.full_slice(submit_count as usize)?;
        let fence: vk::Fence = d.value()?;
        Ok(Self { queue_id, queue, submit_count, submits, fence })
    }
}

/// Arguments of `vkQueueWaitIdle`.
#[derive(Clone, Copy)]
pub struct QueueWaitIdle {
    pub queue_id: u64,
    pub queue: vk::Queue,
}

impl QueueWaitIdle {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let queue_id = d.u64()?;
        let queue: vk::Queue = d.full_handle_of(queue_id)?;
        Ok(Self { queue_id, queue })
    }
}
