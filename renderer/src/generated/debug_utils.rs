// Written by `cargo xtask codegen`; do not edit.
//! Replay of `debug_utils`.

use super::prelude::*;

/// `vkCmdBeginDebugUtilsLabelEXT`.
pub(super) fn cmd_begin_debug_utils_label_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::debug_utils::CmdBeginDebugUtilsLabelExt::decode(d)?;
    commands::debug_utils::cmd_begin_debug_utils_label_ext(replayer, command_buffer, &a)
}

/// `vkCmdEndDebugUtilsLabelEXT`.
pub(super) fn cmd_end_debug_utils_label_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::debug_utils::CmdEndDebugUtilsLabelExt::decode(d)?;
    commands::debug_utils::cmd_end_debug_utils_label_ext(replayer, command_buffer, &a)
}

/// `vkCmdInsertDebugUtilsLabelEXT`.
pub(super) fn cmd_insert_debug_utils_label_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    let a = decode::debug_utils::CmdInsertDebugUtilsLabelExt::decode(d)?;
    commands::debug_utils::cmd_insert_debug_utils_label_ext(replayer, command_buffer, &a)
}

/// `vkQueueBeginDebugUtilsLabelEXT`.
pub(super) fn queue_begin_debug_utils_label_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::debug_utils::QueueBeginDebugUtilsLabelExt::decode(d)?;
    d.finish()?;
    commands::debug_utils::queue_begin_debug_utils_label_ext(replayer, &a, call)
}

/// `vkQueueEndDebugUtilsLabelEXT`.
pub(super) fn queue_end_debug_utils_label_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::debug_utils::QueueEndDebugUtilsLabelExt::decode(d)?;
    d.finish()?;
    commands::debug_utils::queue_end_debug_utils_label_ext(replayer, &a, call)
}

/// `vkQueueInsertDebugUtilsLabelEXT`.
pub(super) fn queue_insert_debug_utils_label_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::debug_utils::QueueInsertDebugUtilsLabelExt::decode(d)?;
    d.finish()?;
    commands::debug_utils::queue_insert_debug_utils_label_ext(replayer, &a, call)
}
