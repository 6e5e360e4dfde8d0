// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `instance`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::PhysicalDeviceGroupProperties<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let physical_device_count: u32 = d.value()?;
        let physical_devices: [vk::PhysicalDevice; vk::MAX_DEVICE_GROUP_SIZE] = d.each()?;
        let subset_allocation: vk::Bool32 = d.value()?;
        Ok(Self {
            p_next: next as _,
            physical_device_count,
            physical_devices,
            subset_allocation,
            ..Default::default()
        })
    }
}

decode_tagged! { PhysicalDeviceGroupProperties }

/// Arguments of `vkEnumeratePhysicalDeviceGroups`.
#[derive(Clone, Copy)]
pub struct EnumeratePhysicalDeviceGroups<'a> {
    pub instance_id: u64,
    pub instance: vk::Instance,
    pub physical_device_group_count: *mut u32,
    pub physical_device_group_properties: *mut vk::PhysicalDeviceGroupProperties<'a>,
}

impl<'a> EnumeratePhysicalDeviceGroups<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let instance_id = d.u64()?;
        let instance: vk::Instance = d.handle_of(instance_id)?;
        let physical_device_group_count_room: u32 = d.value()?;
        let physical_device_group_count: *mut u32 = d.keep(physical_device_group_count_room)?;
        let physical_device_group_properties: *mut vk::PhysicalDeviceGroupProperties<'a> =
            d.blanks(physical_device_group_count_room as usize)?;
        Ok(Self { instance_id, instance, physical_device_group_count, physical_device_group_properties })
    }
}
