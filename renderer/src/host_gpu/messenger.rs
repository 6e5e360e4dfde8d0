//! What validation layers and drivers say, as log lines.
#![expect(unsafe_code, reason = "a callback from C")]

use std::ffi::{CStr, c_void};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use ash::vk;

/// A debug messenger that logs and counts errors.
pub(super) struct Messenger {
    functions: ash::ext::debug_utils::Instance,
    handle: vk::DebugUtilsMessengerEXT,
    errors: Arc<AtomicU64>,
}

impl Messenger {
    /// `None` when the driver refuses: nothing depends on it.
    pub(super) fn new(entry: &ash::Entry, instance: &ash::Instance) -> Option<Self> {
        let functions = ash::ext::debug_utils::Instance::new(entry, instance);
        let errors = Arc::new(AtomicU64::new(0));
        let severities =
            vk::DebugUtilsMessageSeverityFlagsEXT::ERROR | vk::DebugUtilsMessageSeverityFlagsEXT::WARNING;
        // Not PERFORMANCE: most of that is the guest's app's, and presenting from GENERAL is ours by design.
        let types =
            vk::DebugUtilsMessageTypeFlagsEXT::GENERAL | vk::DebugUtilsMessageTypeFlagsEXT::VALIDATION;
        let info = vk::DebugUtilsMessengerCreateInfoEXT::default()
            .message_severity(severities)
            .message_type(types)
            .pfn_user_callback(Some(log))
            .user_data(Arc::as_ptr(&errors).cast_mut().cast());
        // SAFETY: the counter outlives the messenger (see `Drop`).
        let handle = unsafe { functions.create_debug_utils_messenger(&info, None) }.ok()?;
        Some(Self { functions, handle, errors })
    }

    /// Errors so far.
    pub(super) fn errors(&self) -> u64 {
        self.errors.load(Ordering::Relaxed)
    }
}

impl Drop for Messenger {
    fn drop(&mut self) {
        // SAFETY: made in `new`, destroyed once; the counter is dropped only after.
        unsafe { self.functions.destroy_debug_utils_messenger(self.handle, None) };
    }
}

unsafe extern "system" fn log(
    severity: vk::DebugUtilsMessageSeverityFlagsEXT,
    _types: vk::DebugUtilsMessageTypeFlagsEXT,
    data: *const vk::DebugUtilsMessengerCallbackDataEXT<'_>,
    errors: *mut c_void,
) -> vk::Bool32 {
    // SAFETY: Vulkan passes valid data for the time of the call, or null.
    let message = unsafe { data.as_ref() }.map_or(std::ptr::null(), |data| data.p_message);
    let text = if message.is_null() {
        "(no text)".into()
    } else {
        // SAFETY: not null, and then a terminated string.
        unsafe { CStr::from_ptr(message) }.to_string_lossy()
    };
    if severity.contains(vk::DebugUtilsMessageSeverityFlagsEXT::ERROR) {
        // SAFETY: the pointer given in `new`, whose counter outlives the messenger.
        if let Some(errors) = unsafe { errors.cast::<AtomicU64>().as_ref() } {
            errors.fetch_add(1, Ordering::Relaxed);
        }
        tracing::error!(target: "vulkan", "{text}");
    } else {
        tracing::warn!(target: "vulkan", "{text}");
    }
    vk::FALSE
}
