//! `VkPhysicalDeviceProperties2` and `VkPhysicalDeviceMemoryProperties2`.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::ffi::c_char;

use ash::vk;
use bumpalo::Bump;
use protocol::control::worker::HostImageCopy;
use protocol::vulkan::generated::chain::{MEMORY_PROPERTIES2_CHAIN, PHYSICAL_DEVICE_PROPERTIES2_CHAIN};

use super::{SnapshotError, edit, encode, with_chain};
use crate::host_gpu::{HostPhysicalDevice, NAME_SUFFIX};

/// More than there are.
const HOST_COPY_LAYOUTS_MAX: usize = 256;
/// The newest version that the generated code knows.
const API_VERSION_MAX: u32 = vk::HEADER_VERSION_COMPLETE;

/// Properties, filtered.
pub(super) fn encoded(
    instance: &ash::Instance,
    device: &HostPhysicalDevice,
) -> Result<Vec<u8>, SnapshotError> {
    let arena = Bump::new();
    let mut properties: vk::PhysicalDeviceProperties2<'_> =
        with_chain(&arena, PHYSICAL_DEVICE_PROPERTIES2_CHAIN)?;
    // SAFETY: a live physical device, and a chain of valid structs.
    unsafe { instance.get_physical_device_properties2(device.handle, &mut properties) };
    let base = &mut properties.properties;
    base.device_name = named(&device.name);
    base.api_version = base.api_version.min(API_VERSION_MAX);
    base.limits.max_memory_allocation_count = device.allocations_told();
    let next = properties.p_next;
    // Nothing of the host's windows and devices means anything in the guest.
    edit(next, |p: &mut vk::PhysicalDeviceIDProperties<'_>| {
        (p.device_luid_valid, p.device_node_mask, p.device_luid) = (vk::FALSE, 0, Default::default());
    });
    edit(next, |p: &mut vk::PhysicalDeviceVulkan11Properties<'_>| {
        (p.device_luid_valid, p.device_node_mask, p.device_luid) = (vk::FALSE, 0, Default::default());
        p.protected_no_fault = vk::FALSE;
    });
    edit(next, |p: &mut vk::PhysicalDeviceProtectedMemoryProperties<'_>| p.protected_no_fault = vk::FALSE);
    Ok(encode(&properties))
}

/// Layouts that the host's CPU can copy from and to.
pub(super) fn host_image_copy(instance: &ash::Instance, device: &HostPhysicalDevice) -> HostImageCopy {
    if !device.offers("VK_EXT_host_image_copy") {
        return HostImageCopy::default();
    }
    let ask = |copies: &mut vk::PhysicalDeviceHostImageCopyPropertiesEXT<'_>| {
        let mut properties = vk::PhysicalDeviceProperties2::default().push_next(copies);
        // SAFETY: a live physical device, and a chain of valid structs.
        unsafe { instance.get_physical_device_properties2(device.handle, &mut properties) };
    };
    let mut counts = vk::PhysicalDeviceHostImageCopyPropertiesEXT::default();
    ask(&mut counts);
    let room = |count: u32| {
        let count = usize::try_from(count).unwrap_or(0).min(HOST_COPY_LAYOUTS_MAX);
        vec![vk::ImageLayout::UNDEFINED; count]
    };
    let (mut from, mut to) = (room(counts.copy_src_layout_count), room(counts.copy_dst_layout_count));
    let mut copies = vk::PhysicalDeviceHostImageCopyPropertiesEXT::default()
        .copy_src_layouts(&mut from)
        .copy_dst_layouts(&mut to);
    ask(&mut copies);
    let identical_memory_types = copies.identical_memory_type_requirements == vk::TRUE;
    let raw = |layouts: &[vk::ImageLayout]| layouts.iter().map(|layout| layout.as_raw()).collect();
    HostImageCopy { src_layouts: raw(&from), dst_layouts: raw(&to), identical_memory_types }
}

/// The device's name with " (Pyroduct)"; cut to what a name may take.
fn named(name: &str) -> [c_char; vk::MAX_PHYSICAL_DEVICE_NAME_SIZE] {
    let mut bytes = [0; vk::MAX_PHYSICAL_DEVICE_NAME_SIZE];
    let mut room = name.len().min(vk::MAX_PHYSICAL_DEVICE_NAME_SIZE - 1 - NAME_SUFFIX.len());
    while !name.is_char_boundary(room) {
        room -= 1;
    }
    let kept = name.get(..room).unwrap_or_default();
    for (to, from) in bytes.iter_mut().zip(kept.bytes().chain(NAME_SUFFIX.bytes())) {
        *to = from.cast_signed();
    }
    bytes
}

/// The virtual types and heaps, of what the tenant may have (device-local, and others); where the host tells budgets,
/// those of the heaps behind them.
pub(super) fn encoded_memory(
    instance: &ash::Instance,
    device: &HostPhysicalDevice,
    quotas: [u64; 2],
) -> Result<Vec<u8>, SnapshotError> {
    let arena = Bump::new();
    let mut memory: vk::PhysicalDeviceMemoryProperties2<'_> = with_chain(&arena, MEMORY_PROPERTIES2_CHAIN)?;
    // SAFETY: a live physical device, and a chain of valid structs.
    unsafe { instance.get_physical_device_memory_properties2(device.handle, &mut memory) };
    memory.memory_properties = device.memory_types.properties();
    for heap in &mut memory.memory_properties.memory_heaps {
        let local = heap.flags.contains(vk::MemoryHeapFlags::DEVICE_LOCAL);
        heap.size = heap.size.min(if local { quotas[0] } else { quotas[1] });
    }
    let heaps = memory.memory_properties;
    edit(memory.p_next, |budget: &mut vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'_>| {
        let host = budget.heap_budget;
        // What the guest itself uses, it counts itself.
        (budget.heap_budget, budget.heap_usage) = Default::default();
        for ((index, heap), slot) in (0..).zip(heaps.memory_heaps_as_slice()).zip(&mut budget.heap_budget) {
            let there = device.memory_types.host_heap(index).and_then(|heap| usize::try_from(heap).ok());
            let known = there.and_then(|there| host.get(there)).copied().filter(|bytes| *bytes > 0);
            *slot = known.unwrap_or(heap.size).min(heap.size);
        }
    });
    Ok(encode(&memory))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(name: &str) -> String {
        let bytes: Vec<u8> = named(name).iter().map(|c| c.cast_unsigned()).collect();
        std::ffi::CStr::from_bytes_until_nul(&bytes).expect("terminated").to_str().expect("UTF-8").to_owned()
    }

    #[test]
    fn names_say_pyroduct_and_fit() {
        assert_eq!(text("NVIDIA H100"), "NVIDIA H100 (Pyroduct)");
        let long = text(&"ü".repeat(200));
        assert!(long.ends_with("ü (Pyroduct)") && long.len() <= 255, "{long}");
        let exact = text(&"x".repeat(244));
        assert_eq!((exact.len(), exact.ends_with("x (Pyroduct)")), (255, true));
    }
}
