// Written by `cargo xtask codegen`; do not edit.
//! Replay of `command_pool`.

use super::prelude::*;

/// `vkCreateCommandPool`.
pub(super) fn create_command_pool(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::command_pool::CreateCommandPool::decode(d)?;
    d.finish()?;
    commands::command_pool::create_command_pool(replayer, &a, call)
}

/// `vkDestroyCommandPool`.
pub(super) fn destroy_command_pool(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::command_pool::DestroyCommandPool::decode(d)?;
    d.finish()?;
    commands::command_pool::destroy_command_pool(replayer, &a, call)
}

/// `vkFreeCommandBuffers`.
pub(super) fn free_command_buffers(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::command_pool::FreeCommandBuffers::decode(d)?;
    d.finish()?;
    commands::command_pool::free_command_buffers(replayer, &a, call)
}

/// `vkResetCommandPool`.
pub(super) fn reset_command_pool(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::command_pool::ResetCommandPool::decode(d)?;
    d.finish()?;
    commands::command_pool::reset_command_pool(replayer, &a, call)
}
