//! `VkPhysicalDeviceFeatures2`: the host's, without what does not work through the pipe.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::ffi::c_void;

use ash::vk;
use bumpalo::Bump;
use protocol::vulkan::generated::chain::PHYSICAL_DEVICE_FEATURES2_CHAIN;

use super::{SnapshotError, edit, encode, with_chain};
use crate::host_gpu::HostPhysicalDevice;

/// Features, filtered.
pub(super) fn encoded(
    instance: &ash::Instance,
    device: &HostPhysicalDevice,
) -> Result<Vec<u8>, SnapshotError> {
    let arena = Bump::new();
    let mut features: vk::PhysicalDeviceFeatures2<'_> = with_chain(&arena, PHYSICAL_DEVICE_FEATURES2_CHAIN)?;
    // SAFETY: a live physical device, and a chain of valid structs.
    unsafe { instance.get_physical_device_features2(device.handle, &mut features) };
    withhold(features.p_next);
    Ok(encode(&features))
}

/// Clears what the guest must not see.
fn withhold(next: *mut c_void) {
    withhold_protected_memory(next);
    withhold_capture_replay(next);
    withhold_host_pointers(next);
}

fn withhold_protected_memory(next: *mut c_void) {
    edit(next, |f: &mut vk::PhysicalDeviceProtectedMemoryFeatures<'_>| f.protected_memory = vk::FALSE);
    edit(next, |f: &mut vk::PhysicalDeviceVulkan11Features<'_>| f.protected_memory = vk::FALSE);
}

/// Addresses and handles that a later process could ask for again.
fn withhold_capture_replay(next: *mut c_void) {
    edit(next, |f: &mut vk::PhysicalDeviceVulkan12Features<'_>| {
        f.buffer_device_address_capture_replay = vk::FALSE;
    });
    edit(next, |f: &mut vk::PhysicalDeviceBufferDeviceAddressFeatures<'_>| {
        f.buffer_device_address_capture_replay = vk::FALSE;
    });
    edit(next, |f: &mut vk::PhysicalDeviceAccelerationStructureFeaturesKHR<'_>| {
        f.acceleration_structure_capture_replay = vk::FALSE;
    });
    edit(next, |f: &mut vk::PhysicalDeviceRayTracingPipelineFeaturesKHR<'_>| {
        f.ray_tracing_pipeline_shader_group_handle_capture_replay = vk::FALSE;
        f.ray_tracing_pipeline_shader_group_handle_capture_replay_mixed = vk::FALSE;
    });
    edit(next, |f: &mut vk::PhysicalDeviceOpacityMicromapFeaturesEXT<'_>| {
        f.micromap_capture_replay = vk::FALSE;
    });
    edit(next, |f: &mut vk::PhysicalDeviceDescriptorBufferFeaturesEXT<'_>| {
        f.descriptor_buffer_capture_replay = vk::FALSE;
    });
}

/// Commands that read or write the app's memory on the host's CPU.
fn withhold_host_pointers(next: *mut c_void) {
    edit(next, |f: &mut vk::PhysicalDeviceAccelerationStructureFeaturesKHR<'_>| {
        f.acceleration_structure_host_commands = vk::FALSE;
    });
    edit(next, |f: &mut vk::PhysicalDeviceOpacityMicromapFeaturesEXT<'_>| {
        f.micromap_host_commands = vk::FALSE;
    });
}
