#![expect(unsafe_code, reason = "looks into chains that a driver has filled")]

use protocol::vulkan::codec::{Decode, Decoder, IdentityHandles};

use super::*;
use crate::host_gpu::tests::software_gpu;

/// Reads as a guest does.
fn decode<'a, T: Decode<'a>>(bytes: &'a [u8], arena: &'a Bump) -> T {
    let mut decoder = Decoder::new(bytes, arena, &IdentityHandles);
    let value = decoder.value().expect("decodes");
    decoder.finish().expect("nothing follows");
    value
}

/// The struct in a decoded chain.
fn in_chain<T: vk::TaggedStructure + Copy>(next: *mut c_void) -> T {
    // SAFETY: a chain from the decoder.
    let found = unsafe { find(next, T::STRUCTURE_TYPE) };
    assert!(!found.is_null(), "{:?} is not in the chain", T::STRUCTURE_TYPE);
    // SAFETY: a struct of this type.
    unsafe { *found.cast::<T>() }
}

#[test]
fn a_guest_reads_what_the_driver_said() {
    let gpu = software_gpu();
    let [device] = gpu.snapshot() else { panic!("one device") };
    let host = gpu.physical_device(device.id).expect("its id leads back");
    let arena = Bump::new();
    let properties: vk::PhysicalDeviceProperties2<'_> = decode(&device.properties, &arena);
    let name = properties.properties.device_name_as_c_str().expect("terminated").to_str().expect("UTF-8");
    assert_eq!(name, format!("{}{}", host.name, crate::host_gpu::NAME_SUFFIX));
    assert!(vk::api_version_minor(properties.properties.api_version) <= 3);
    let vulkan12: vk::PhysicalDeviceVulkan12Properties<'_> = in_chain(properties.p_next);
    assert!(
        host.driver
            .starts_with(vulkan12.driver_name_as_c_str().expect("terminated").to_str().expect("UTF-8"))
    );

    let memory: vk::PhysicalDeviceMemoryProperties2<'_> = decode(&device.memory_properties, &arena);
    assert_eq!(memory.memory_properties.memory_type_count, 3);
    let budget: vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'_> = in_chain(memory.p_next);
    assert!(
        budget.heap_budget[0] > 0 && budget.heap_budget[0] <= memory.memory_properties.memory_heaps[0].size
    );

    let family: vk::QueueFamilyProperties2<'_> = decode(&device.queue_families[0], &arena);
    assert!(family.queue_family_properties.queue_flags.contains(vk::QueueFlags::GRAPHICS));
}

#[test]
fn features_are_the_hosts_without_what_does_not_cross() {
    let gpu = software_gpu();
    let arena = Bump::new();
    let features: vk::PhysicalDeviceFeatures2<'_> = decode(&gpu.snapshot()[0].features, &arena);
    assert_eq!(features.features.fill_mode_non_solid, vk::TRUE);
    let vulkan12: vk::PhysicalDeviceVulkan12Features<'_> = in_chain(features.p_next);
    assert_eq!(vulkan12.timeline_semaphore, vk::TRUE);
    assert_eq!(vulkan12.buffer_device_address, vk::TRUE);
    assert_eq!(vulkan12.buffer_device_address_capture_replay, vk::FALSE, "capture and replay");
    let vulkan11: vk::PhysicalDeviceVulkan11Features<'_> = in_chain(features.p_next);
    assert_eq!(vulkan11.protected_memory, vk::FALSE);
}

#[test]
fn only_extensions_that_work_are_offered() {
    let gpu = software_gpu();
    let host = &gpu.physical_devices()[0];
    let offered: Vec<_> = gpu.snapshot()[0].extensions.iter().map(|(name, _)| name.as_str()).collect();
    assert!(offered.contains(&"VK_EXT_robustness2"));
    assert!(offered.iter().all(|name| host.has_extension(name)));
    for withheld in ["VK_KHR_swapchain", "VK_EXT_external_memory_host", "VK_KHR_external_memory_fd"] {
        assert!(host.has_extension(withheld) && !offered.contains(&withheld), "{withheld}");
    }
}

#[test]
fn formats_and_images_are_answered_without_asking() {
    let gpu = software_gpu();
    let device = &gpu.snapshot()[0];
    let find = |format: vk::Format| device.formats.iter().find(|(known, _)| *known == format.as_raw());
    let (_, bytes) = find(vk::Format::R8G8B8A8_UNORM).expect("every driver has it");
    let arena = Bump::new();
    let properties: vk::FormatProperties2<'_> = decode(bytes, &arena);
    assert!(
        properties
            .format_properties
            .optimal_tiling_features
            .contains(vk::FormatFeatureFlags::COLOR_ATTACHMENT)
    );
    let properties3: vk::FormatProperties3<'_> = in_chain(properties.p_next);
    assert!(properties3.optimal_tiling_features.contains(vk::FormatFeatureFlags2::SAMPLED_IMAGE));
    assert!(find(vk::Format::UNDEFINED).is_none());
    let (request, reply) = &device.image_formats[0];
    assert!(!request.is_empty() && reply.len() > 4);
}
