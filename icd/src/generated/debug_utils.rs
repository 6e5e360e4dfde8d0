// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `debug_utils`.

use super::prelude::*;

/// `vkCmdBeginDebugUtilsLabelEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_begin_debug_utils_label_ext(
    command_buffer: vk::CommandBuffer,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    guard(move || commands::debug_utils::cmd_begin_debug_utils_label_ext(command_buffer, p_label_info))
}

/// `vkCmdEndDebugUtilsLabelEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_end_debug_utils_label_ext(command_buffer: vk::CommandBuffer) {
    guard(move || {
        forward::record(
            CommandBuffer::from_handle(command_buffer),
            opcode::CMD_END_DEBUG_UTILS_LABEL_EXT,
            move |e| encode::debug_utils::cmd_end_debug_utils_label_ext(e),
        )
    })
}

/// `vkCmdInsertDebugUtilsLabelEXT`.
pub(crate) unsafe extern "system-unwind" fn cmd_insert_debug_utils_label_ext(
    command_buffer: vk::CommandBuffer,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    guard(move || commands::debug_utils::cmd_insert_debug_utils_label_ext(command_buffer, p_label_info))
}

/// `vkCreateDebugUtilsMessengerEXT`.
pub(crate) unsafe extern "system-unwind" fn create_debug_utils_messenger_ext(
    instance: vk::Instance,
    p_create_info: *const vk::DebugUtilsMessengerCreateInfoEXT<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_messenger: *mut vk::DebugUtilsMessengerEXT,
) -> vk::Result {
    guard(move || {
        commands::debug_utils::create_debug_utils_messenger_ext(
            instance,
            p_create_info,
            p_allocator,
            p_messenger,
        )
    })
}

/// `vkDestroyDebugUtilsMessengerEXT`.
pub(crate) unsafe extern "system-unwind" fn destroy_debug_utils_messenger_ext(
    instance: vk::Instance,
    messenger: vk::DebugUtilsMessengerEXT,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::debug_utils::destroy_debug_utils_messenger_ext(instance, messenger, p_allocator))
}

/// `vkQueueBeginDebugUtilsLabelEXT`.
pub(crate) unsafe extern "system-unwind" fn queue_begin_debug_utils_label_ext(
    queue: vk::Queue,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    guard(move || commands::debug_utils::queue_begin_debug_utils_label_ext(queue, p_label_info))
}

/// `vkQueueEndDebugUtilsLabelEXT`.
pub(crate) unsafe extern "system-unwind" fn queue_end_debug_utils_label_ext(queue: vk::Queue) {
    guard(move || {
        let owner = Queue::from_handle(queue).device();
        forward::post(owner, opcode::QUEUE_END_DEBUG_UTILS_LABEL_EXT, move |e| {
            encode::debug_utils::queue_end_debug_utils_label_ext(e, queue)
        });
    })
}

/// `vkQueueInsertDebugUtilsLabelEXT`.
pub(crate) unsafe extern "system-unwind" fn queue_insert_debug_utils_label_ext(
    queue: vk::Queue,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    guard(move || commands::debug_utils::queue_insert_debug_utils_label_ext(queue, p_label_info))
}

/// `vkSetDebugUtilsObjectNameEXT`.
pub(crate) unsafe extern "system-unwind" fn set_debug_utils_object_name_ext(
    device: vk::Device,
    p_name_info: *const vk::DebugUtilsObjectNameInfoEXT<'_>,
) -> vk::Result {
    guard(move || commands::debug_utils::set_debug_utils_object_name_ext(device, p_name_info))
}

/// `vkSetDebugUtilsObjectTagEXT`.
pub(crate) unsafe extern "system-unwind" fn set_debug_utils_object_tag_ext(
    device: vk::Device,
    p_tag_info: *const vk::DebugUtilsObjectTagInfoEXT<'_>,
) -> vk::Result {
    guard(move || vk::Result::SUCCESS)
}

/// `vkSubmitDebugUtilsMessageEXT`.
pub(crate) unsafe extern "system-unwind" fn submit_debug_utils_message_ext(
    instance: vk::Instance,
    message_severity: vk::DebugUtilsMessageSeverityFlagsEXT,
    message_types: vk::DebugUtilsMessageTypeFlagsEXT,
    p_callback_data: *const vk::DebugUtilsMessengerCallbackDataEXT<'_>,
) {
    guard(move || {
        commands::debug_utils::submit_debug_utils_message_ext(
            instance,
            message_severity,
            message_types,
            p_callback_data,
        )
    })
}
