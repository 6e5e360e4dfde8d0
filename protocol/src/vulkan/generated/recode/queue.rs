// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `queue`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkSparseMemoryBind", |d, e| unsafe {
        e.value(&d.value::<vk::SparseMemoryBind>()?);
        Ok(())
    }),
    ("VkSparseImageMemoryBind", |d, e| unsafe {
        e.value(&d.value::<vk::SparseImageMemoryBind>()?);
        Ok(())
    }),
    ("VkSparseBufferMemoryBindInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SparseBufferMemoryBindInfo<'_>>()?);
        Ok(())
    }),
    ("VkSparseImageOpaqueMemoryBindInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SparseImageOpaqueMemoryBindInfo<'_>>()?);
        Ok(())
    }),
    ("VkSparseImageMemoryBindInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SparseImageMemoryBindInfo<'_>>()?);
        Ok(())
    }),
    ("VkBindSparseInfo", |d, e| unsafe {
        e.value(&d.value::<vk::BindSparseInfo<'_>>()?);
        Ok(())
    }),
    ("VkSubmitInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SubmitInfo<'_>>()?);
        Ok(())
    }),
    ("VkDeviceGroupSubmitInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceGroupSubmitInfo<'_>>()?);
        Ok(())
    }),
    ("VkDeviceGroupBindSparseInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceGroupBindSparseInfo<'_>>()?);
        Ok(())
    }),
    ("VkProtectedSubmitInfo", |d, e| unsafe {
        e.value(&d.value::<vk::ProtectedSubmitInfo<'_>>()?);
        Ok(())
    }),
    ("VkTimelineSemaphoreSubmitInfo", |d, e| unsafe {
        e.value(&d.value::<vk::TimelineSemaphoreSubmitInfo<'_>>()?);
        Ok(())
    }),
    ("VkSemaphoreSubmitInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SemaphoreSubmitInfo<'_>>()?);
        Ok(())
    }),
    ("VkCommandBufferSubmitInfo", |d, e| unsafe {
        e.value(&d.value::<vk::CommandBufferSubmitInfo<'_>>()?);
        Ok(())
    }),
    ("VkSubmitInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::SubmitInfo2<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkQueueBindSparse", |d, e| unsafe {
        let a = decode::queue::QueueBindSparse::decode(d)?;
        encode::queue::queue_bind_sparse(e, a.queue, a.bind_info_count, a.bind_info.as_ptr(), a.fence);
        Ok(())
    }),
    ("vkQueueSubmit", |d, e| unsafe {
        let a = decode::queue::QueueSubmit::decode(d)?;
        encode::queue::queue_submit(e, a.queue, a.submit_count, a.submits.as_ptr(), a.fence);
        Ok(())
    }),
    ("vkQueueSubmit2", |d, e| unsafe {
        let a = decode::queue::QueueSubmit2::decode(d)?;
        encode::queue::queue_submit2(e, a.queue, a.submit_count, a.submits.as_ptr(), a.fence);
        Ok(())
    }),
    ("vkQueueWaitIdle", |d, e| unsafe {
        let a = decode::queue::QueueWaitIdle::decode(d)?;
        encode::queue::queue_wait_idle(e, a.queue);
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("VkSparseBufferMemoryBindInfo", |e, pointer| unsafe {
        e.value(&vk::SparseBufferMemoryBindInfo { p_binds: pointer.cast(), ..Default::default() });
    }),
    ("VkSparseImageOpaqueMemoryBindInfo", |e, pointer| unsafe {
        e.value(&vk::SparseImageOpaqueMemoryBindInfo { p_binds: pointer.cast(), ..Default::default() });
    }),
    ("VkSparseImageMemoryBindInfo", |e, pointer| unsafe {
        e.value(&vk::SparseImageMemoryBindInfo { p_binds: pointer.cast(), ..Default::default() });
    }),
    ("VkBindSparseInfo", |e, pointer| unsafe {
        e.value(&vk::BindSparseInfo {
            p_wait_semaphores: pointer.cast(),
            p_buffer_binds: pointer.cast(),
            p_image_opaque_binds: pointer.cast(),
            p_image_binds: pointer.cast(),
            p_signal_semaphores: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkSubmitInfo", |e, pointer| unsafe {
        e.value(&vk::SubmitInfo {
            p_wait_semaphores: pointer.cast(),
            p_wait_dst_stage_mask: pointer.cast(),
            p_command_buffers: pointer.cast(),
            p_signal_semaphores: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkDeviceGroupSubmitInfo", |e, pointer| unsafe {
        e.value(&vk::DeviceGroupSubmitInfo {
            p_wait_semaphore_device_indices: pointer.cast(),
            p_command_buffer_device_masks: pointer.cast(),
            p_signal_semaphore_device_indices: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkTimelineSemaphoreSubmitInfo", |e, pointer| unsafe {
        e.value(&vk::TimelineSemaphoreSubmitInfo {
            p_wait_semaphore_values: pointer.cast(),
            p_signal_semaphore_values: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkSubmitInfo2", |e, pointer| unsafe {
        e.value(&vk::SubmitInfo2 {
            p_wait_semaphore_infos: pointer.cast(),
            p_command_buffer_infos: pointer.cast(),
            p_signal_semaphore_infos: pointer.cast(),
            ..Default::default()
        });
    }),
    ("vkQueueBindSparse", |e, pointer| unsafe {
        encode::queue::queue_bind_sparse(
            e,
            Handle::from_raw(0),
            Default::default(),
            pointer.cast(),
            Handle::from_raw(0),
        )
    }),
    ("vkQueueSubmit", |e, pointer| unsafe {
        encode::queue::queue_submit(
            e,
            Handle::from_raw(0),
            Default::default(),
            pointer.cast(),
            Handle::from_raw(0),
        )
    }),
    ("vkQueueSubmit2", |e, pointer| unsafe {
        encode::queue::queue_submit2(
            e,
            Handle::from_raw(0),
            Default::default(),
            pointer.cast(),
            Handle::from_raw(0),
        )
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkQueueBindSparse", |d, r| unsafe {
        let a = decode::queue::QueueBindSparse::decode(d)?;
        store::queue::queue_bind_sparse(r).map(|_| ())
    }),
    ("vkQueueSubmit", |d, r| unsafe {
        let a = decode::queue::QueueSubmit::decode(d)?;
        store::queue::queue_submit(r).map(|_| ())
    }),
    ("vkQueueSubmit2", |d, r| unsafe {
        let a = decode::queue::QueueSubmit2::decode(d)?;
        store::queue::queue_submit2(r).map(|_| ())
    }),
    ("vkQueueWaitIdle", |d, r| unsafe {
        let a = decode::queue::QueueWaitIdle::decode(d)?;
        store::queue::queue_wait_idle(r).map(|_| ())
    }),
];
