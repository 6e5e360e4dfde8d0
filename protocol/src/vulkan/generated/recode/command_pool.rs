// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `command_pool`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[("VkCommandPoolCreateInfo", |d, e| unsafe {
    e.value(&d.value::<vk::CommandPoolCreateInfo<'_>>()?);
    Ok(())
})];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateCommandPool", |d, e| unsafe {
        let a = decode::command_pool::CreateCommandPool::decode(d)?;
        let mut command_pool = vk::CommandPool::from_raw(a.command_pool);
        encode::command_pool::create_command_pool(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            &raw mut command_pool,
        );
        Ok(())
    }),
    ("vkDestroyCommandPool", |d, e| unsafe {
        let a = decode::command_pool::DestroyCommandPool::decode(d)?;
        encode::command_pool::destroy_command_pool(e, a.device, vk::CommandPool::from_raw(a.command_pool));
        Ok(())
    }),
    ("vkFreeCommandBuffers", |d, e| unsafe {
        let a = decode::command_pool::FreeCommandBuffers::decode(d)?;
        encode::command_pool::free_command_buffers(
            e,
            a.device,
            a.command_pool,
            a.command_buffer_count,
            a.command_buffers.as_ptr().cast_mut().cast(),
        );
        Ok(())
    }),
    ("vkResetCommandPool", |d, e| unsafe {
        let a = decode::command_pool::ResetCommandPool::decode(d)?;
        encode::command_pool::reset_command_pool(e, a.device, a.command_pool, a.flags);
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateCommandPool", |d, r| unsafe {
        let a = decode::command_pool::CreateCommandPool::decode(d)?;
        let mut command_pool = vk::CommandPool::from_raw(a.command_pool);
        store::command_pool::create_command_pool(r, &raw mut command_pool).map(|_| ())
    }),
    ("vkResetCommandPool", |d, r| unsafe {
        let a = decode::command_pool::ResetCommandPool::decode(d)?;
        store::command_pool::reset_command_pool(r).map(|_| ())
    }),
];
