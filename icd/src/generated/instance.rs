// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `instance`.

use super::prelude::*;

/// `vkCreateInstance`.
pub(crate) unsafe extern "system-unwind" fn create_instance(
    p_create_info: *const vk::InstanceCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_instance: *mut vk::Instance,
) -> vk::Result {
    guard(move || commands::instance::create_instance(p_create_info, p_allocator, p_instance))
}

/// `vkDestroyInstance`.
pub(crate) unsafe extern "system-unwind" fn destroy_instance(
    instance: vk::Instance,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::instance::destroy_instance(instance, p_allocator))
}

/// `vkEnumerateInstanceExtensionProperties`.
pub(crate) unsafe extern "system-unwind" fn enumerate_instance_extension_properties(
    p_layer_name: *const c_char,
    p_property_count: *mut u32,
    p_properties: *mut vk::ExtensionProperties,
) -> vk::Result {
    guard(move || {
        commands::instance::enumerate_instance_extension_properties(
            p_layer_name,
            p_property_count,
            p_properties,
        )
    })
}

/// `vkEnumerateInstanceLayerProperties`.
pub(crate) unsafe extern "system-unwind" fn enumerate_instance_layer_properties(
    p_property_count: *mut u32,
    p_properties: *mut vk::LayerProperties,
) -> vk::Result {
    guard(move || commands::instance::enumerate_instance_layer_properties(p_property_count, p_properties))
}

/// `vkEnumerateInstanceVersion`.
pub(crate) unsafe extern "system-unwind" fn enumerate_instance_version(
    p_api_version: *mut u32,
) -> vk::Result {
    guard(move || commands::instance::enumerate_instance_version(p_api_version))
}

/// `vkGetInstanceProcAddr`.
pub(crate) unsafe extern "system-unwind" fn get_instance_proc_addr(
    instance: vk::Instance,
    p_name: *const c_char,
) -> vk::PFN_vkVoidFunction {
    guard(move || commands::instance::get_instance_proc_addr(instance, p_name))
}
