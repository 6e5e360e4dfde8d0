// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `instance`.

use super::prelude::*;

impl EncodeBody for vk::PhysicalDeviceGroupProperties<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.physical_device_count);
        e.each(&self.physical_devices);
        e.value(&self.subset_allocation);
    }
}

encode_tagged! { PhysicalDeviceGroupProperties }

/// `vkEnumeratePhysicalDeviceGroups`.
pub unsafe fn enumerate_physical_device_groups(
    e: &mut Encoder,
    instance: vk::Instance,
    p_physical_device_group_count: *mut u32,
    p_physical_device_group_properties: *mut vk::PhysicalDeviceGroupProperties<'_>,
) {
    e.value(&instance);
    e.value(&*p_physical_device_group_count);
    e.requests(p_physical_device_group_properties, (*p_physical_device_group_count as usize));
}

/// The reply to `vkEnumeratePhysicalDeviceGroups`.
pub unsafe fn reply_enumerate_physical_device_groups(
    e: &mut Encoder,
    result: vk::Result,
    p_physical_device_group_count: *mut u32,
    p_physical_device_group_properties: *mut vk::PhysicalDeviceGroupProperties<'_>,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.value(&*p_physical_device_group_count);
        e.array(p_physical_device_group_properties, (*p_physical_device_group_count as usize));
    }
}
