//! `VK_EXT_debug_utils`: messengers stay in the guest, where the app's callbacks are; names and labels go to the host, so
//! that captures there show them.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

use std::ffi::{CStr, CString};

use ash::vk;
use ash::vk::Handle as _;
use protocol::limits::STRING_BYTES_MAX;
use protocol::vulkan::generated::encode::debug_utils as encode;
use protocol::vulkan::generated::opcode;
use protocol::wire::message::ObjectName;

use crate::app_pointer::store;
use crate::forward;
use crate::object::{CommandBuffer, Device, Instance, Queue};

/// Types whose objects the host has, under the ids that the handles are.
const NAMED: &[vk::ObjectType] = &[
    vk::ObjectType::BUFFER,
    vk::ObjectType::BUFFER_VIEW,
    vk::ObjectType::IMAGE,
    vk::ObjectType::IMAGE_VIEW,
    vk::ObjectType::DEVICE_MEMORY,
    vk::ObjectType::SAMPLER,
    vk::ObjectType::SEMAPHORE,
    vk::ObjectType::EVENT,
    vk::ObjectType::QUERY_POOL,
    vk::ObjectType::SHADER_MODULE,
    vk::ObjectType::SHADER_EXT,
    vk::ObjectType::PIPELINE,
    vk::ObjectType::PIPELINE_CACHE,
    vk::ObjectType::PIPELINE_LAYOUT,
    vk::ObjectType::RENDER_PASS,
    vk::ObjectType::FRAMEBUFFER,
    vk::ObjectType::DESCRIPTOR_SET_LAYOUT,
    vk::ObjectType::DESCRIPTOR_SET,
    vk::ObjectType::ACCELERATION_STRUCTURE_KHR,
];

/// `vkSetDebugUtilsObjectNameEXT`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn set_debug_utils_object_name_ext(
    device: vk::Device,
    p_name_info: *const vk::DebugUtilsObjectNameInfoEXT<'_>,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_name_info };
    let id = match info.object_type {
        // SAFETY: a live queue, by this function's contract.
        vk::ObjectType::QUEUE => unsafe { Queue::from_handle(vk::Queue::from_raw(info.object_handle)) }.id(),
        vk::ObjectType::COMMAND_BUFFER => {
            let handle = vk::CommandBuffer::from_raw(info.object_handle);
            // SAFETY: a live command buffer, by this function's contract.
            unsafe { CommandBuffer::from_handle(handle) }.id()
        }
        ty if NAMED.contains(&ty) => info.object_handle,
        // The guest's own, or something else on the host.
        _ => return vk::Result::SUCCESS,
    };
    let name = if info.p_object_name.is_null() {
        CString::default()
    } else {
        // SAFETY: a C string, by this function's contract.
        shortened(unsafe { CStr::from_ptr(info.p_object_name) })
    };
    let name = name.to_string_lossy().into_owned();
    if name.len() <= STRING_BYTES_MAX {
        device.post_message(&ObjectName { object_type: info.object_type.as_raw(), id, name });
    }
    vk::Result::SUCCESS
}

/// No longer than what the host takes.
fn shortened(text: &CStr) -> CString {
    let bytes = text.to_bytes();
    CString::new(bytes.get(..STRING_BYTES_MAX).unwrap_or(bytes)).unwrap_or_default()
}

/// A label, with a name that the host takes.
struct Label {
    name: CString,
    color: [f32; 4],
}

impl Label {
    /// A copy of the app's.
    ///
    /// # Safety
    /// `label` is valid.
    unsafe fn of(label: *const vk::DebugUtilsLabelEXT<'_>) -> Self {
        // SAFETY: valid, by this function's contract.
        let label = unsafe { &*label };
        // SAFETY: a C string, by this function's contract.
        let name = shortened(unsafe { CStr::from_ptr(label.p_label_name) });
        Self { name, color: label.color }
    }

    fn info(&self) -> vk::DebugUtilsLabelEXT<'_> {
        vk::DebugUtilsLabelEXT::default().label_name(&self.name).color(self.color)
    }
}

/// `vkCmdBeginDebugUtilsLabelEXT`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn cmd_begin_debug_utils_label_ext(
    command_buffer: vk::CommandBuffer,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    // SAFETY: a live command buffer, by this function's contract.
    let object = unsafe { CommandBuffer::from_handle(command_buffer) };
    // SAFETY: valid, by this function's contract.
    let label = unsafe { Label::of(p_label_info) };
    let info = label.info();
    forward::record(object, opcode::CMD_BEGIN_DEBUG_UTILS_LABEL_EXT, |e| {
        // SAFETY: a copy of a valid label.
        unsafe { encode::cmd_begin_debug_utils_label_ext(e, &raw const info) };
    });
}

/// `vkCmdInsertDebugUtilsLabelEXT`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn cmd_insert_debug_utils_label_ext(
    command_buffer: vk::CommandBuffer,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    // SAFETY: a live command buffer, by this function's contract.
    let object = unsafe { CommandBuffer::from_handle(command_buffer) };
    // SAFETY: valid, by this function's contract.
    let label = unsafe { Label::of(p_label_info) };
    let info = label.info();
    forward::record(object, opcode::CMD_INSERT_DEBUG_UTILS_LABEL_EXT, |e| {
        // SAFETY: a copy of a valid label.
        unsafe { encode::cmd_insert_debug_utils_label_ext(e, &raw const info) };
    });
}

/// `vkQueueBeginDebugUtilsLabelEXT`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn queue_begin_debug_utils_label_ext(
    queue: vk::Queue,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    // SAFETY: a live queue, by this function's contract.
    let device = unsafe { Queue::from_handle(queue) }.device();
    // SAFETY: valid, by this function's contract.
    let label = unsafe { Label::of(p_label_info) };
    let info = label.info();
    forward::post(device, opcode::QUEUE_BEGIN_DEBUG_UTILS_LABEL_EXT, |e| {
        // SAFETY: a copy of a valid label.
        unsafe { encode::queue_begin_debug_utils_label_ext(e, queue, &raw const info) };
    });
}

/// `vkQueueInsertDebugUtilsLabelEXT`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn queue_insert_debug_utils_label_ext(
    queue: vk::Queue,
    p_label_info: *const vk::DebugUtilsLabelEXT<'_>,
) {
    // SAFETY: a live queue, by this function's contract.
    let device = unsafe { Queue::from_handle(queue) }.device();
    // SAFETY: valid, by this function's contract.
    let label = unsafe { Label::of(p_label_info) };
    let info = label.info();
    forward::post(device, opcode::QUEUE_INSERT_DEBUG_UTILS_LABEL_EXT, |e| {
        // SAFETY: a copy of a valid label.
        unsafe { encode::queue_insert_debug_utils_label_ext(e, queue, &raw const info) };
    });
}

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
    let id = instance.session().ids().allocate_local(vk::ObjectType::DEBUG_UTILS_MESSENGER_EXT);
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

/// `vkSubmitDebugUtilsMessageEXT`: the loader itself calls the app's messengers.
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
