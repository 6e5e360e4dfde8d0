//! `VK_EXT_debug_utils`: messengers stay in the guest, where the app's callbacks are; names and labels go
//! nowhere (their entry points are generated).
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
