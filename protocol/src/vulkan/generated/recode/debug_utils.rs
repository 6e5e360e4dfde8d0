// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `debug_utils`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[("VkDebugUtilsLabelEXT", |d, e| unsafe {
    e.value(&d.value::<vk::DebugUtilsLabelEXT<'_>>()?);
    Ok(())
})];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCmdBeginDebugUtilsLabelEXT", |d, e| unsafe {
        let a = decode::debug_utils::CmdBeginDebugUtilsLabelExt::decode(d)?;
        encode::debug_utils::cmd_begin_debug_utils_label_ext(e, ptr::from_ref(a.label_info));
        Ok(())
    }),
    ("vkCmdEndDebugUtilsLabelEXT", |d, e| unsafe {
        let a = decode::debug_utils::CmdEndDebugUtilsLabelExt::decode(d)?;
        encode::debug_utils::cmd_end_debug_utils_label_ext(e);
        Ok(())
    }),
    ("vkCmdInsertDebugUtilsLabelEXT", |d, e| unsafe {
        let a = decode::debug_utils::CmdInsertDebugUtilsLabelExt::decode(d)?;
        encode::debug_utils::cmd_insert_debug_utils_label_ext(e, ptr::from_ref(a.label_info));
        Ok(())
    }),
    ("vkQueueBeginDebugUtilsLabelEXT", |d, e| unsafe {
        let a = decode::debug_utils::QueueBeginDebugUtilsLabelExt::decode(d)?;
        encode::debug_utils::queue_begin_debug_utils_label_ext(e, a.queue, ptr::from_ref(a.label_info));
        Ok(())
    }),
    ("vkQueueEndDebugUtilsLabelEXT", |d, e| unsafe {
        let a = decode::debug_utils::QueueEndDebugUtilsLabelExt::decode(d)?;
        encode::debug_utils::queue_end_debug_utils_label_ext(e, a.queue);
        Ok(())
    }),
    ("vkQueueInsertDebugUtilsLabelEXT", |d, e| unsafe {
        let a = decode::debug_utils::QueueInsertDebugUtilsLabelExt::decode(d)?;
        encode::debug_utils::queue_insert_debug_utils_label_ext(e, a.queue, ptr::from_ref(a.label_info));
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[];
