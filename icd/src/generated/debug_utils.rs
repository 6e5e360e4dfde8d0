// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `debug_utils`.

use super::prelude::*;

/// `vkCmdBeginDebugUtilsLabelEXT`.
pub(crate) unsafe extern "system" fn cmd_begin_debug_utils_label_ext(
    command_buffer: vk::CommandBuffer,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    guard(|| {})
}

/// `vkCmdEndDebugUtilsLabelEXT`.
pub(crate) unsafe extern "system" fn cmd_end_debug_utils_label_ext(command_buffer: vk::CommandBuffer) {
    guard(|| {})
}

/// `vkCmdInsertDebugUtilsLabelEXT`.
pub(crate) unsafe extern "system" fn cmd_insert_debug_utils_label_ext(
    command_buffer: vk::CommandBuffer,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    guard(|| {})
}

/// `vkQueueBeginDebugUtilsLabelEXT`.
pub(crate) unsafe extern "system" fn queue_begin_debug_utils_label_ext(
    queue: vk::Queue,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    guard(|| {})
}

/// `vkQueueEndDebugUtilsLabelEXT`.
pub(crate) unsafe extern "system" fn queue_end_debug_utils_label_ext(queue: vk::Queue) {
    guard(|| {})
}

/// `vkQueueInsertDebugUtilsLabelEXT`.
pub(crate) unsafe extern "system" fn queue_insert_debug_utils_label_ext(
    queue: vk::Queue,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    guard(|| {})
}

/// `vkSetDebugUtilsObjectNameEXT`.
pub(crate) unsafe extern "system" fn set_debug_utils_object_name_ext(
    device: vk::Device,
    p_name_info: *const vk::DebugUtilsObjectNameInfoEXT<'_>,
) -> vk::Result {
    guard(|| vk::Result::SUCCESS)
}

/// `vkSetDebugUtilsObjectTagEXT`.
pub(crate) unsafe extern "system" fn set_debug_utils_object_tag_ext(
    device: vk::Device,
    p_tag_info: *const vk::DebugUtilsObjectTagInfoEXT<'_>,
) -> vk::Result {
    guard(|| vk::Result::SUCCESS)
}
