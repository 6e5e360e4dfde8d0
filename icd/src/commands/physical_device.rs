//! `VkPhysicalDevice`: queries are answered from the connect-time snapshot, or once by the host.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

use std::ffi::c_char;

use ash::vk;
use bumpalo::Bump;
use protocol::vulkan::codec::{DecodeError, Decoder, IdentityHandles};
use protocol::vulkan::generated::extensions::{GUEST_DEVICE_EXTENSIONS, ON_REQUEST};
use protocol::wire::message::LeaseHeap;

use super::instance::extension_properties;
use crate::app_pointer::{enumerate, slice_mut, store};
use crate::lease::HeapPlace;
use crate::object::{Instance, Limits, PhysicalDevice};

mod formats;
mod native;
mod queues;

pub use formats::*;
pub use queues::*;

/// Reads a part of the snapshot. What does not decode (the host's own bytes) leaves the app's structs as they are.
fn answer(encoded: &[u8], read: impl FnOnce(&mut Decoder<'_>) -> Result<(), DecodeError>) {
    let arena = Bump::new();
    let mut decoder = Decoder::new(encoded, &arena, &IdentityHandles);
    if let Err(error) = read(&mut decoder) {
        tracing::error!(%error, "a part of the snapshot does not decode");
    }
}

/// Extensions of the device, its own and the guest's.
pub(crate) fn extensions(device: &PhysicalDevice) -> impl Iterator<Item = (&str, u32)> {
    let asked_for = device.extensions_on_request();
    let shown = move |name: &&str| !ON_REQUEST.contains(name) || asked_for.iter().any(|asked| asked == name);
    let host = device.snapshot().extensions.iter().map(|(name, version)| (name.as_str(), *version));
    host.filter(move |(name, _)| shown(name)).chain(GUEST_DEVICE_EXTENSIONS.iter().copied())
}

/// `vkEnumeratePhysicalDevices`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn enumerate_physical_devices(
    instance: vk::Instance,
    p_physical_device_count: *mut u32,
    p_physical_devices: *mut vk::PhysicalDevice,
) -> vk::Result {
    // SAFETY: a live instance, by this function's contract.
    let instance = unsafe { Instance::from_handle(instance) };
    let handles: Vec<_> = instance.physical_devices().iter().map(PhysicalDevice::handle).collect();
    // SAFETY: by this function's contract.
    unsafe { enumerate(&handles, p_physical_device_count, p_physical_devices) }
}

/// `vkEnumeratePhysicalDeviceGroups`: each device is a group of its own.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn enumerate_physical_device_groups(
    instance: vk::Instance,
    p_physical_device_group_count: *mut u32,
    p_physical_device_group_properties: *mut vk::PhysicalDeviceGroupProperties<'_>,
) -> vk::Result {
    // SAFETY: a live instance, by this function's contract.
    let devices = unsafe { Instance::from_handle(instance) }.physical_devices();
    let available = u32::try_from(devices.len()).unwrap_or(u32::MAX);
    if p_physical_device_group_properties.is_null() {
        // SAFETY: valid to write to, by this function's contract.
        unsafe { store(p_physical_device_group_count, available) };
        return vk::Result::SUCCESS;
    }
    // SAFETY: valid, by this function's contract.
    let room = unsafe { p_physical_device_group_count.read() };
    let count = room.min(available);
    // SAFETY: room for `count` groups, by this function's contract.
    let groups = unsafe { slice_mut(p_physical_device_group_properties, count) };
    for (group, device) in groups.iter_mut().zip(devices) {
        group.physical_device_count = 1;
        group.physical_devices = [vk::PhysicalDevice::null(); vk::MAX_DEVICE_GROUP_SIZE];
        group.physical_devices[0] = device.handle();
        group.subset_allocation = vk::FALSE;
    }
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_physical_device_group_count, count) };
    if count < available { vk::Result::INCOMPLETE } else { vk::Result::SUCCESS }
}

/// `vkEnumerateDeviceExtensionProperties`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn enumerate_device_extension_properties(
    physical_device: vk::PhysicalDevice,
    p_layer_name: *const c_char,
    p_property_count: *mut u32,
    p_properties: *mut vk::ExtensionProperties,
) -> vk::Result {
    if !p_layer_name.is_null() {
        return vk::Result::ERROR_LAYER_NOT_PRESENT;
    }
    // SAFETY: a live physical device, by this function's contract.
    let device = unsafe { PhysicalDevice::from_handle(physical_device) };
    let all: Vec<_> = extensions(device).map(|(n, version)| extension_properties(n, version)).collect();
    // SAFETY: by this function's contract.
    unsafe { enumerate(&all, p_property_count, p_properties) }
}

/// `vkEnumerateDeviceLayerProperties`: a driver has none.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn enumerate_device_layer_properties(
    _physical_device: vk::PhysicalDevice,
    p_property_count: *mut u32,
    _p_properties: *mut vk::LayerProperties,
) -> vk::Result {
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_property_count, 0) };
    vk::Result::SUCCESS
}

/// `vkGetPhysicalDeviceProperties2`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_properties2(
    physical_device: vk::PhysicalDevice,
    p_properties: *mut vk::PhysicalDeviceProperties2<'_>,
) {
    // SAFETY: a live physical device, by this function's contract.
    let device = unsafe { PhysicalDevice::from_handle(physical_device) };
    answer(&device.snapshot().properties, |d| {
        // SAFETY: valid to write to with a valid chain, by this function's contract.
        unsafe { d.store_value::<vk::PhysicalDeviceProperties2<'_>>(p_properties.cast()) }
    });
    // SAFETY: as above.
    unsafe { native::properties(device, p_properties) };
}

/// `vkGetPhysicalDeviceProperties`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_properties(
    physical_device: vk::PhysicalDevice,
    p_properties: *mut vk::PhysicalDeviceProperties,
) {
    let mut properties = vk::PhysicalDeviceProperties2::default();
    // SAFETY: a live physical device, by this function's contract, and a local.
    unsafe { get_physical_device_properties2(physical_device, &raw mut properties) };
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_properties, properties.properties) };
}

/// `vkGetPhysicalDeviceFeatures2`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_features2(
    physical_device: vk::PhysicalDevice,
    p_features: *mut vk::PhysicalDeviceFeatures2<'_>,
) {
    // SAFETY: a live physical device, by this function's contract.
    let device = unsafe { PhysicalDevice::from_handle(physical_device) };
    answer(&device.snapshot().features, |d| {
        // SAFETY: valid to write to with a valid chain, by this function's contract.
        unsafe { d.store_value::<vk::PhysicalDeviceFeatures2<'_>>(p_features.cast()) }
    });
    // SAFETY: as above.
    unsafe { native::features(p_features) };
}

/// `vkGetPhysicalDeviceFeatures`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_features(
    physical_device: vk::PhysicalDevice,
    p_features: *mut vk::PhysicalDeviceFeatures,
) {
    let mut features = vk::PhysicalDeviceFeatures2::default();
    // SAFETY: a live physical device, by this function's contract, and a local.
    unsafe { get_physical_device_features2(physical_device, &raw mut features) };
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_features, features.features) };
}

/// `vkGetPhysicalDeviceMemoryProperties2`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_memory_properties2(
    physical_device: vk::PhysicalDevice,
    p_memory_properties: *mut vk::PhysicalDeviceMemoryProperties2<'_>,
) {
    // SAFETY: a live physical device, by this function's contract.
    let device = unsafe { PhysicalDevice::from_handle(physical_device) };
    answer(&device.snapshot().memory_properties, |d| {
        // SAFETY: valid to write to with a valid chain, by this function's contract.
        unsafe { d.store_value::<vk::PhysicalDeviceMemoryProperties2<'_>>(p_memory_properties.cast()) }
    });
    // SAFETY: valid with a valid chain, by this function's contract.
    unsafe { store_memory_usage(device, p_memory_properties) };
}

/// What this process uses of each heap (`VkPhysicalDeviceMemoryBudgetPropertiesEXT`).
///
/// # Safety
/// The struct is valid to write to, and so is its chain.
unsafe fn store_memory_usage(
    device: &PhysicalDevice,
    properties: *mut vk::PhysicalDeviceMemoryProperties2<'_>,
) {
    // SAFETY: by this function's contract.
    let heaps = unsafe { &(*properties).memory_properties };
    let session = device.session();
    let leases = session.leases();
    let used: Vec<u64> =
        (0..heaps.memory_heap_count).map(|heap| leases.used_bytes(device.snapshot_index(), heap)).collect();
    // SAFETY: by this function's contract.
    let mut next = unsafe { (*properties).p_next }.cast::<vk::BaseOutStructure<'_>>();
    // SAFETY: null, or a struct of the app's chain, by this function's contract.
    while let Some(base) = unsafe { next.as_mut() } {
        if base.s_type == vk::StructureType::PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT {
            let budget = next.cast::<vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'_>>();
            // SAFETY: of this type, as its `sType` says.
            let usage = unsafe { &mut (*budget).heap_usage };
            for (slot, bytes) in usage.iter_mut().zip(&used) {
                *slot = *bytes;
            }
        }
        next = base.p_next;
    }
}

/// `vkGetPhysicalDeviceMemoryProperties`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_memory_properties(
    physical_device: vk::PhysicalDevice,
    p_memory_properties: *mut vk::PhysicalDeviceMemoryProperties,
) {
    let mut properties = vk::PhysicalDeviceMemoryProperties2::default();
    // SAFETY: a live physical device, by this function's contract, and a local.
    unsafe { get_physical_device_memory_properties2(physical_device, &raw mut properties) };
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_memory_properties, properties.memory_properties) };
}

/// What an allocation depends on.
#[derive(Clone, Copy, Debug)]
pub struct MemoryType {
    /// It can be mapped.
    pub host_visible: bool,
    /// It is of the kind that apps choose to read what the device wrote: cached.
    pub for_reading: bool,
    /// Bytes of its heap.
    pub heap_bytes: u64,
    /// Its heap.
    pub place: HeapPlace,
    /// Its heap is a small part of the device's memory, that can be mapped.
    pub is_window: bool,
}

impl PhysicalDevice {
    /// What `vkGetPhysicalDeviceProperties` says.
    pub fn core_properties(&self) -> vk::PhysicalDeviceProperties {
        let mut properties = vk::PhysicalDeviceProperties::default();
        // SAFETY: this is a live physical device, the struct is a local.
        unsafe { get_physical_device_properties(self.handle(), &raw mut properties) };
        properties
    }

    /// Queues of each family.
    #[must_use]
    pub fn queue_counts(&self) -> Vec<u32> {
        let families = self.snapshot().queue_families.iter();
        let count = |family: &Vec<u8>| {
            let mut properties = vk::QueueFamilyProperties2::default();
            answer(family, |d| {
                // SAFETY: a local without a chain.
                unsafe { d.store_value::<vk::QueueFamilyProperties2<'_>>((&raw mut properties).cast()) }
            });
            properties.queue_family_properties.queue_count
        };
        families.map(count).collect()
    }

    /// A memory type; `None` when there is no such type.
    #[must_use]
    pub fn memory_type(&self, index: u32) -> Option<MemoryType> {
        let properties = self.memory_properties();
        let types = properties.memory_types_as_slice();
        let ty = types.get(usize::try_from(index).ok()?)?;
        let flags = ty.property_flags;
        let heap = properties.memory_heaps.get(usize::try_from(ty.heap_index).ok()?)?;
        let device_local = flags.contains(vk::MemoryPropertyFlags::DEVICE_LOCAL);
        let is_local =
            |ty: &&vk::MemoryType| ty.property_flags.contains(vk::MemoryPropertyFlags::DEVICE_LOCAL);
        let main_heap = types.iter().find(is_local).map_or(ty.heap_index, |ty| ty.heap_index);
        Some(MemoryType {
            host_visible: flags.contains(vk::MemoryPropertyFlags::HOST_VISIBLE),
            for_reading: flags.contains(vk::MemoryPropertyFlags::HOST_CACHED),
            heap_bytes: heap.size,
            place: HeapPlace {
                lease: LeaseHeap { gpu: self.snapshot_index(), device_local },
                index: ty.heap_index,
            },
            is_window: device_local && ty.heap_index != main_heap,
        })
    }

    /// What it is known to make.
    pub(crate) fn limits(&self) -> &Limits {
        self.limits.get_or_init(|| {
            let mut largest = vk::PhysicalDeviceMaintenance4Properties::default();
            let mut limits = vk::PhysicalDeviceMaintenance3Properties::default();
            let mut properties =
                vk::PhysicalDeviceProperties2::default().push_next(&mut limits).push_next(&mut largest);
            // SAFETY: this is a live physical device, the structs are locals.
            unsafe { get_physical_device_properties2(self.handle(), &raw mut properties) };
            let core = properties.properties.limits;
            let heaps = self.memory_properties().memory_heaps.iter().map(|heap| heap.size);
            // A driver that does not say: what it gives as one memory.
            let said = [largest.max_buffer_size, limits.max_memory_allocation_size];
            let said = said.into_iter().filter(|bytes| *bytes > 0).min().unwrap_or(1 << 30);
            let buffer_bytes_known = said.min(heaps.max().unwrap_or(0));
            Limits { core, max_per_set_descriptors: limits.max_per_set_descriptors, buffer_bytes_known }
        })
    }

    fn memory_properties(&self) -> &vk::PhysicalDeviceMemoryProperties {
        self.memory_properties.get_or_init(|| {
            let mut properties = vk::PhysicalDeviceMemoryProperties2::default();
            // SAFETY: this is a live physical device, the struct is a local.
            unsafe { get_physical_device_memory_properties2(self.handle(), &raw mut properties) };
            properties.memory_properties
        })
    }
}

/// `vkGetPhysicalDeviceToolProperties`: no tool is at work here.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_tool_properties(
    _physical_device: vk::PhysicalDevice,
    p_tool_count: *mut u32,
    _p_tool_properties: *mut vk::PhysicalDeviceToolProperties<'_>,
) -> vk::Result {
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_tool_count, 0) };
    vk::Result::SUCCESS
}

/// `vkGetPhysicalDeviceCalibrateableTimeDomainsKHR`: the device's own clock, and the guest's.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_physical_device_calibrateable_time_domains_khr(
    _physical_device: vk::PhysicalDevice,
    p_time_domain_count: *mut u32,
    p_time_domains: *mut vk::TimeDomainKHR,
) -> vk::Result {
    let domains = [
        vk::TimeDomainKHR::DEVICE,
        vk::TimeDomainKHR::CLOCK_MONOTONIC,
        vk::TimeDomainKHR::CLOCK_MONOTONIC_RAW,
    ];
    // SAFETY: by this function's contract.
    unsafe { enumerate(&domains, p_time_domain_count, p_time_domains) }
}
