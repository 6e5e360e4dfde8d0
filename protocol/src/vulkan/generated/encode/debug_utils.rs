// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `debug_utils`.

use super::prelude::*;

impl EncodeBody for vk::DebugUtilsLabelEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.string(self.p_label_name);
        e.value(&self.color);
    }
}

encode_tagged! { DebugUtilsLabelEXT }

/// `vkCmdBeginDebugUtilsLabelEXT`.
pub unsafe fn cmd_begin_debug_utils_label_ext(
    e: &mut Encoder,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    e.pointer(p_label_info);
}

/// `vkCmdEndDebugUtilsLabelEXT`.
pub unsafe fn cmd_end_debug_utils_label_ext(_e: &mut Encoder) {}

/// `vkCmdInsertDebugUtilsLabelEXT`.
pub unsafe fn cmd_insert_debug_utils_label_ext(
    e: &mut Encoder,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    e.pointer(p_label_info);
}

/// `vkQueueBeginDebugUtilsLabelEXT`.
pub unsafe fn queue_begin_debug_utils_label_ext(
    e: &mut Encoder,
    queue: vk::Queue,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    e.value(&queue);
    e.pointer(p_label_info);
}

/// `vkQueueEndDebugUtilsLabelEXT`.
pub unsafe fn queue_end_debug_utils_label_ext(e: &mut Encoder, queue: vk::Queue) {
    e.value(&queue);
}

/// `vkQueueInsertDebugUtilsLabelEXT`.
pub unsafe fn queue_insert_debug_utils_label_ext(
    e: &mut Encoder,
    queue: vk::Queue,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    e.value(&queue);
    e.pointer(p_label_info);
}
