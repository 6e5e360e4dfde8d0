//! `VkInstance`: lives in the guest; making one connects to the host.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

use std::ffi::{CStr, c_char};

use ash::vk;
use protocol::control::supervisor::REGISTRY_VERSION;
use protocol::vulkan::generated::extensions::{GUEST_INSTANCE_EXTENSIONS, INSTANCE_EXTENSIONS};

use crate::app_pointer::{enumerate, slice, store};
use crate::config;
use crate::object::Instance;
use crate::sandbox;
use crate::session::Session;

/// The version of the API that this driver speaks.
pub const API_VERSION: u32 = vk::make_api_version(0, 1, 3, REGISTRY_VERSION);

/// Instance extensions: all of them are the guest's own affair.
fn extensions() -> impl Iterator<Item = &'static (&'static str, u32)> {
    GUEST_INSTANCE_EXTENSIONS.iter().chain(INSTANCE_EXTENSIONS)
}

/// A Rust name and version as Vulkan wants them.
pub fn extension_properties(name: &str, spec_version: u32) -> vk::ExtensionProperties {
    let mut properties = vk::ExtensionProperties { spec_version, ..Default::default() };
    for (to, from) in properties.extension_name.iter_mut().zip(name.bytes()) {
        *to = c_char::from_ne_bytes([from]);
    }
    properties
}

/// The names in an array of C strings.
///
/// # Safety
/// `count` valid strings stand at `names`.
#[must_use]
pub unsafe fn names(names: *const *const c_char, count: u32) -> Vec<String> {
    // SAFETY: by this function's contract.
    let names = unsafe { slice(names, count) };
    // SAFETY: by this function's contract, each ends with NUL.
    names.iter().map(|name| unsafe { CStr::from_ptr(*name) }.to_string_lossy().into_owned()).collect()
}

/// `vkCreateInstance`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn create_instance(
    p_create_info: *const vk::InstanceCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_instance: *mut vk::Instance,
) -> vk::Result {
    config::start_log();
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_create_info };
    // SAFETY: part of it.
    let enabled = unsafe { names(info.pp_enabled_extension_names, info.enabled_extension_count) };
    if let Some(unknown) = enabled.iter().find(|name| !extensions().any(|(known, _)| known == name)) {
        tracing::warn!(unknown, "an instance extension is not offered");
        return vk::Result::ERROR_EXTENSION_NOT_PRESENT;
    }
    // SAFETY: null or valid, by this function's contract.
    let application = unsafe { info.p_application_info.as_ref() };
    let api_version = application.map(|a| a.api_version).filter(|&v| v != 0).unwrap_or(vk::API_VERSION_1_0);
    crate::process::install_handlers();
    let session = match Session::current() {
        Ok(session) => session,
        Err(error) => {
            config::tell_person(&error.to_string());
            if let Some(hint) = sandbox::hint() {
                config::tell_person(&hint);
            }
            return vk::Result::ERROR_INITIALIZATION_FAILED;
        }
    };
    if session.snapshot().physical_devices.is_empty() {
        session.release();
        config::tell_person("the host offers no GPU; run `pyroduct-host check` there");
        return vk::Result::ERROR_INITIALIZATION_FAILED;
    }
    let instance = Box::leak(Instance::new(&session, api_version, enabled));
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_instance, instance.handle()) };
    vk::Result::SUCCESS
}

/// `vkDestroyInstance`. The last one closes the session.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn destroy_instance(instance: vk::Instance, _p_allocator: *const vk::AllocationCallbacks<'_>) {
    if instance == vk::Instance::null() {
        return;
    }
    // SAFETY: a live instance, by this function's contract.
    let instance = std::ptr::from_ref(unsafe { Instance::from_handle(instance) }).cast_mut();
    // SAFETY: leaked from a box by `create_instance`; nobody uses it any more, by this function's contract.
    let instance = unsafe { Box::from_raw(instance) };
    instance.session().release();
    drop(instance);
}

/// `vkEnumerateInstanceVersion`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn enumerate_instance_version(p_api_version: *mut u32) -> vk::Result {
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_api_version, API_VERSION) };
    vk::Result::SUCCESS
}

/// `vkEnumerateInstanceExtensionProperties`: needs no connection.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn enumerate_instance_extension_properties(
    p_layer_name: *const c_char,
    p_property_count: *mut u32,
    p_properties: *mut vk::ExtensionProperties,
) -> vk::Result {
    if !p_layer_name.is_null() {
        return vk::Result::ERROR_LAYER_NOT_PRESENT;
    }
    let all: Vec<_> = extensions().map(|(name, version)| extension_properties(name, *version)).collect();
    // SAFETY: by this function's contract.
    unsafe { enumerate(&all, p_property_count, p_properties) }
}

/// `vkEnumerateInstanceLayerProperties`: a driver has none.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn enumerate_instance_layer_properties(
    p_property_count: *mut u32,
    _p_properties: *mut vk::LayerProperties,
) -> vk::Result {
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_property_count, 0) };
    vk::Result::SUCCESS
}

/// `vkGetInstanceProcAddr`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_instance_proc_addr(
    instance: vk::Instance,
    p_name: *const c_char,
) -> vk::PFN_vkVoidFunction {
    // SAFETY: the same contract.
    unsafe { crate::loader::vk_icdGetInstanceProcAddr(instance, p_name) }
}
