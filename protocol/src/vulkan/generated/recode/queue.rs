// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `queue`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkOffset3D", |d, e| unsafe {
        e.value(&d.value::<vk::Offset3D>()?);
        Ok(())
    }),
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
