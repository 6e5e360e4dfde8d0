//! Which commands an instance and a device have: those of the version and of the extensions that the app asked for.

use std::ffi::CStr;

use ash::vk;

use super::{Failure, Output, Result, check};

/// Device commands, and what has them: a minor version of core, or the extension in question.
const OF_DEVICE: [(&CStr, &str); 13] = [
    (c"vkCmdDraw", "1.0"),
    (c"vkTrimCommandPool", "1.1"),
    (c"vkTrimCommandPoolKHR", "VK_KHR_maintenance1"),
    (c"vkGetBufferDeviceAddress", "1.2"),
    (c"vkGetBufferDeviceAddressKHR", "VK_KHR_buffer_device_address"),
    (c"vkCmdPipelineBarrier2", "1.3"),
    (c"vkCmdPipelineBarrier2KHR", "VK_KHR_synchronization2"),
    (c"vkCmdSetVertexInputEXT", "VK_EXT_vertex_input_dynamic_state"),
    (c"vkCmdPushDescriptorSetKHR", "VK_KHR_push_descriptor"),
    (c"vkCreateSwapchainKHR", "VK_KHR_swapchain"),
    (c"vkGetPhysicalDeviceFeatures", "never: of a physical device"),
    (c"vkCreateDevice", "never: of a physical device"),
    (c"vkNoSuchCommand", "never"),
];

pub(super) fn run() -> Result<Output> {
    let entry = unsafe { ash::Entry::load() }.map_err(|e| Failure(format!("no Vulkan loader: {e}")))?;
    let mut bytes = Vec::new();
    let push_descriptor = [vk::KHR_PUSH_DESCRIPTOR_NAME];
    let synchronization2 = [vk::KHR_SYNCHRONIZATION2_NAME];
    for (version, of_instance, of_device) in [
        (vk::API_VERSION_1_0, &[][..], &[][..]),
        (vk::API_VERSION_1_1, &[], &synchronization2),
        (vk::API_VERSION_1_2, &[vk::EXT_DEBUG_UTILS_NAME], &[]),
        (vk::API_VERSION_1_3, &[], &push_descriptor),
    ] {
        bytes.extend(of_configuration(&entry, version, of_instance, of_device)?);
    }
    Ok(bytes.into())
}

/// One byte for each command: whether the device has it.
fn of_configuration(
    entry: &ash::Entry,
    version: u32,
    of_instance: &[&CStr],
    of_device: &[&CStr],
) -> Result<Vec<u8>> {
    let pointers = |names: &[&CStr]| names.iter().map(|name| name.as_ptr()).collect::<Vec<_>>();
    let application = vk::ApplicationInfo::default().api_version(version);
    let (instance_names, device_names) = (pointers(of_instance), pointers(of_device));
    let info = vk::InstanceCreateInfo::default()
        .application_info(&application)
        .enabled_extension_names(&instance_names);
    let instance = unsafe { entry.create_instance(&info, None) }?;
    let physical_devices = unsafe { instance.enumerate_physical_devices() }?;
    let physical_device =
        *physical_devices.first().ok_or_else(|| Failure("no physical device".to_owned()))?;
    let queues = [vk::DeviceQueueCreateInfo::default().queue_priorities(&[1.0])];
    let info =
        vk::DeviceCreateInfo::default().queue_create_infos(&queues).enabled_extension_names(&device_names);
    let device = unsafe { instance.create_device(physical_device, &info, None) }?;
    let mut found = Vec::new();
    let mut wrong = Vec::new();
    for (name, needs) in OF_DEVICE {
        let there = unsafe { instance.get_device_proc_addr(device.handle(), name.as_ptr()) }.is_some();
        let minor = needs.strip_prefix("1.").and_then(|minor| minor.parse().ok());
        let wanted = minor.is_some_and(|minor| vk::make_api_version(0, 1, minor, 0) <= version)
            || of_instance.iter().chain(of_device).any(|name| name.to_bytes() == needs.as_bytes());
        if there != wanted {
            wrong.push(format!("{}: {there}", name.to_string_lossy()));
        }
        found.push(u8::from(there));
    }
    unsafe {
        device.destroy_device(None);
        instance.destroy_instance(None);
    }
    check(wrong.is_empty(), || format!("version {version:#x}: {}", wrong.join(", ")))?;
    Ok(found)
}
