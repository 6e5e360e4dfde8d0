//! `VK_EXT_debug_utils`: messengers, names and labels stay in the guest, where the app's callbacks are.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

use ash::vk;
use ash::vk::Handle as _;

use crate::app_pointer::store;
use crate::object::Instance;

/// `vkCreateDebugUtilsMessengerEXT`: nothing here has messages for it (layers have, and are before us).
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn create_debug_utils_messenger_ext(
    instance: vk::Instance,
    _p_create_info: *const vk::DebugUtilsMessengerCreateInfoEXT<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_messenger: *mut vk::DebugUtilsMessengerEXT,
) -> vk::Result {
    // SAFETY: a live instance, by this function's contract.
    let instance = unsafe { Instance::from_handle(instance) };
    let id = instance.session().ids().allocate(vk::ObjectType::DEBUG_UTILS_MESSENGER_EXT);
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_messenger, vk::DebugUtilsMessengerEXT::from_raw(id)) };
    vk::Result::SUCCESS
}

/// `vkDestroyDebugUtilsMessengerEXT`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn destroy_debug_utils_messenger_ext(
    instance: vk::Instance,
    messenger: vk::DebugUtilsMessengerEXT,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if messenger.is_null() {
        return;
    }
    // SAFETY: a live instance, by this function's contract.
    let instance = unsafe { Instance::from_handle(instance) };
    instance.session().ids().free(vk::ObjectType::DEBUG_UTILS_MESSENGER_EXT, messenger.as_raw());
}

/// `vkSubmitDebugUtilsMessageEXT`: for layers.
///
/// # Safety
/// None needed; unsafe as every command.
pub unsafe fn submit_debug_utils_message_ext(
    _instance: vk::Instance,
    _message_severity: vk::DebugUtilsMessageSeverityFlagsEXT,
    _message_types: vk::DebugUtilsMessageTypeFlagsEXT,
    _p_callback_data: *const vk::DebugUtilsMessengerCallbackDataEXT<'_>,
) {
}

/// `vkSetDebugUtilsObjectNameEXT`.
///
/// # Safety
/// None needed; unsafe as every command.
pub unsafe fn set_debug_utils_object_name_ext(
    _device: vk::Device,
    _p_name_info: *const vk::DebugUtilsObjectNameInfoEXT<'_>,
) -> vk::Result {
    vk::Result::SUCCESS
}

/// `vkSetDebugUtilsObjectTagEXT`.
///
/// # Safety
/// None needed; unsafe as every command.
pub unsafe fn set_debug_utils_object_tag_ext(
    _device: vk::Device,
    _p_tag_info: *const vk::DebugUtilsObjectTagInfoEXT<'_>,
) -> vk::Result {
    vk::Result::SUCCESS
}

/// Labels of queues and command buffers: nobody reads them here.
macro_rules! label {
    ($($(#[$doc:meta])* $name:ident($handle:ty $(, $label:ty)?);)*) => { $(
        $(#[$doc])*
        ///
        /// # Safety
        /// None needed; unsafe as every command.
        pub unsafe fn $name(_: $handle $(, _: $label)?) {}
    )* };
}

label! {
    /// `vkQueueBeginDebugUtilsLabelEXT`.
    queue_begin_debug_utils_label_ext(vk::Queue, *const vk::DebugUtilsLabelEXT<'_>);
    /// `vkQueueEndDebugUtilsLabelEXT`.
    queue_end_debug_utils_label_ext(vk::Queue);
    /// `vkQueueInsertDebugUtilsLabelEXT`.
    queue_insert_debug_utils_label_ext(vk::Queue, *const vk::DebugUtilsLabelEXT<'_>);
    /// `vkCmdBeginDebugUtilsLabelEXT`.
    cmd_begin_debug_utils_label_ext(vk::CommandBuffer, *const vk::DebugUtilsLabelEXT<'_>);
    /// `vkCmdEndDebugUtilsLabelEXT`.
    cmd_end_debug_utils_label_ext(vk::CommandBuffer);
    /// `vkCmdInsertDebugUtilsLabelEXT`.
    cmd_insert_debug_utils_label_ext(vk::CommandBuffer, *const vk::DebugUtilsLabelEXT<'_>);
}
