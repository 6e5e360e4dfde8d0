//! The guest's `VkDeviceCreateInfo` as the host's driver gets it.
#![expect(unsafe_code, reason = "edits a pNext chain")]

use std::ffi::{CStr, c_char, c_void};

use ash::vk;

use super::extensions::{Verdict, judge};
use super::{HostPhysicalDevice, slice};

/// Feature structs of extensions that the guest implements by itself; the host's driver does not get them.
const GUEST_NATIVE_FEATURES: &[vk::StructureType] = &[
    vk::StructureType::PHYSICAL_DEVICE_PRESENT_ID_FEATURES_KHR,
    vk::StructureType::PHYSICAL_DEVICE_PRESENT_WAIT_FEATURES_KHR,
    vk::StructureType::PHYSICAL_DEVICE_SWAPCHAIN_MAINTENANCE_1_FEATURES_EXT,
    vk::StructureType::PHYSICAL_DEVICE_MAP_MEMORY_PLACED_FEATURES_EXT,
    vk::StructureType::DEVICE_PRIVATE_DATA_CREATE_INFO,
];

/// A queue that the guest has not asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SpareQueue {
    pub(super) family: u32,
    pub(super) index: u32,
}

/// A queue that can fill memory and that the guest leaves free.
///
/// # Safety
/// The create info is well-formed.
pub(super) unsafe fn spare_queue(
    device: &HostPhysicalDevice,
    guest: &vk::DeviceCreateInfo<'_>,
) -> Option<SpareQueue> {
    // SAFETY: well-formed: the array has this many elements.
    let asked = unsafe { slice(guest.p_queue_create_infos, guest.queue_create_info_count) };
    let able = vk::QueueFlags::GRAPHICS | vk::QueueFlags::COMPUTE | vk::QueueFlags::TRANSFER;
    (0..).zip(&device.queue_families).filter(|(_, there)| there.queue_flags.intersects(able)).find_map(
        |(family, there)| {
            let own = asked.iter().find(|info| info.queue_family_index == family);
            let index = own.map_or(0, |info| info.queue_count);
            (index < there.queue_count).then_some(SpareQueue { family, index })
        },
    )
}

/// The guest's queues and one more, with its priorities.
///
/// # Safety
/// As for [`spare_queue`].
unsafe fn with_spare<'a>(
    guest: &vk::DeviceCreateInfo<'a>,
    spare: SpareQueue,
    priorities: &'a mut Vec<f32>,
) -> Vec<vk::DeviceQueueCreateInfo<'a>> {
    // SAFETY: well-formed: the array has this many elements.
    let asked = unsafe { slice(guest.p_queue_create_infos, guest.queue_create_info_count) };
    let mut infos = asked.to_vec();
    let own = infos.iter_mut().find(|info| info.queue_family_index == spare.family);
    if let Some(info) = &own {
        // SAFETY: as above.
        priorities.extend_from_slice(unsafe { slice(info.p_queue_priorities, info.queue_count) });
    }
    priorities.push(1.0);
    match own {
        Some(info) => {
            info.queue_count = info.queue_count.saturating_add(1);
            info.p_queue_priorities = priorities.as_ptr();
        }
        None => infos.push(
            vk::DeviceQueueCreateInfo::default()
                .queue_family_index(spare.family)
                .queue_priorities(priorities),
        ),
    }
    infos
}

/// Gives `f` the create info for the host: only extensions that the host has, without what the guest implements by
/// itself, with timeline semaphores, on which the completion of every submission rests.
///
/// # Errors
/// `ERROR_EXTENSION_NOT_PRESENT` for an extension that was never offered; what `f` returns.
///
/// # Safety
/// The create info is well-formed, and its chain is in memory that may be written and that nobody else uses.
pub(super) unsafe fn with_host_request<R>(
    device: &HostPhysicalDevice,
    guest: &vk::DeviceCreateInfo<'_>,
    spare: Option<SpareQueue>,
    f: impl FnOnce(&vk::DeviceCreateInfo<'_>) -> Result<R, vk::Result>,
) -> Result<R, vk::Result> {
    // SAFETY: well-formed: the array has this many elements.
    let requested = unsafe { slice(guest.pp_enabled_extension_names, guest.enabled_extension_count) };
    let extensions = host_extensions(device, requested)?;
    // Device layers are long deprecated and none of the guest's business: left out.
    let mut host = vk::DeviceCreateInfo::default().flags(guest.flags).enabled_extension_names(&extensions);
    host.p_next = guest.p_next;
    host.queue_create_info_count = guest.queue_create_info_count;
    host.p_queue_create_infos = guest.p_queue_create_infos;
    host.p_enabled_features = guest.p_enabled_features;
    let mut priorities = Vec::new();
    // SAFETY: as the caller vouches.
    let queues = spare.map(|spare| unsafe { with_spare(guest, spare, &mut priorities) });
    if let Some(queues) = &queues {
        host = host.queue_create_infos(queues);
    }
    let mut timeline = vk::PhysicalDeviceTimelineSemaphoreFeatures::default().timeline_semaphore(true);
    // SAFETY: as the caller vouches.
    let forced = unsafe { edit_chain(&raw mut host.p_next) };
    if !forced {
        timeline.p_next = host.p_next.cast_mut();
        host.p_next = (&raw const timeline).cast();
    }
    f(&host)
}

fn host_extensions(
    device: &HostPhysicalDevice,
    requested: &[*const c_char],
) -> Result<Vec<*const c_char>, vk::Result> {
    let mut extensions = Vec::with_capacity(requested.len());
    let mut needs_deferred_operations = false;
    for &name in requested {
        if name.is_null() {
            return Err(vk::Result::ERROR_EXTENSION_NOT_PRESENT);
        }
        // SAFETY: not null, and then a terminated string.
        let text = unsafe { CStr::from_ptr(name) }.to_str();
        match text.map(|text| judge(device, text)) {
            Ok(Verdict::Enable) => {
                needs_deferred_operations |= text == Ok("VK_KHR_acceleration_structure");
                extensions.push(name);
            }
            Ok(Verdict::Drop) => {}
            Ok(Verdict::Refuse) | Err(_) => {
                tracing::warn!(extension = ?text, "the guest asks for an extension that was not offered");
                return Err(vk::Result::ERROR_EXTENSION_NOT_PRESENT);
            }
        }
    }
    // The guest implements it by itself and does not pass it on; others build on it.
    let deferred_operations = c"VK_KHR_deferred_host_operations";
    // SAFETY: every name was looked at above.
    let there = extensions.iter().any(|name| unsafe { CStr::from_ptr(*name) } == deferred_operations);
    if needs_deferred_operations && !there {
        extensions.push(deferred_operations.as_ptr());
    }
    Ok(extensions)
}

/// Takes out what the guest implements, switches timeline semaphores on where the chain has them. False when it has
/// no struct to switch them on in.
///
/// # Safety
/// As for [`with_host_request`]; `link` is the chain's first link.
unsafe fn edit_chain(mut link: *mut *const c_void) -> bool {
    let mut forced = false;
    loop {
        // SAFETY: `link` is the first link or that of a struct of the chain.
        let node = unsafe { *link }.cast::<vk::BaseOutStructure<'_>>().cast_mut();
        if node.is_null() {
            return forced;
        }
        // SAFETY: a struct of the chain, which starts with type and link.
        let ty = unsafe { (*node).s_type };
        if GUEST_NATIVE_FEATURES.contains(&ty) {
            // SAFETY: as above.
            let next = unsafe { (*node).p_next };
            // SAFETY: the chain may be written.
            unsafe { *link = next.cast() };
            continue;
        }
        match ty {
            vk::StructureType::PHYSICAL_DEVICE_VULKAN_1_2_FEATURES => {
                let features = node.cast::<vk::PhysicalDeviceVulkan12Features<'_>>();
                // SAFETY: the struct type says what it is, and the chain may be written.
                unsafe { (*features).timeline_semaphore = vk::TRUE };
                forced = true;
            }
            vk::StructureType::PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_FEATURES => {
                let features = node.cast::<vk::PhysicalDeviceTimelineSemaphoreFeatures<'_>>();
                // SAFETY: as above.
                unsafe { (*features).timeline_semaphore = vk::TRUE };
                forced = true;
            }
            _ => {}
        }
        // SAFETY: a struct of the chain.
        link = unsafe { &raw mut (*node).p_next }.cast();
    }
}
