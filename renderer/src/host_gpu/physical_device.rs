//! One physical device of the host: what it is, and whether it can serve.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::collections::BTreeMap;
use std::ffi::CStr;

use ash::vk;

use super::injection::Injection;
use super::{HostGpuError, MemoryTypes, extensions};
use crate::pipeline_pack::PipelineDevice;

/// A physical device and what was asked of it once.
#[derive(Debug)]
pub struct HostPhysicalDevice {
    /// The host's handle.
    pub handle: vk::PhysicalDevice,
    /// `deviceName`, as the driver gives it.
    pub name: String,
    /// Name and information text of the driver.
    pub driver: String,
    /// `apiVersion`, as the driver gives it.
    pub api_version: u32,
    /// `deviceType`.
    pub device_type: vk::PhysicalDeviceType,
    /// `limits`.
    pub limits: vk::PhysicalDeviceLimits,
    /// The host's own memory types and heaps.
    pub memory: vk::PhysicalDeviceMemoryProperties,
    /// What guests see instead.
    pub memory_types: MemoryTypes,
    /// Names and spec versions of the host's device extensions.
    pub extensions: BTreeMap<String, u32>,
    /// Queue families in the host's order; indices are the guest's too.
    pub queue_families: Vec<vk::QueueFamilyProperties>,
    /// Requirements that are not met, in words; empty when the device is usable.
    pub missing: Vec<&'static str>,
    /// What compiled pipelines have to be of, to be of use to it.
    pub pipelines: PipelineDevice,
    /// What a test makes of it.
    pub(super) injection: Injection,
}

/// Every implementation allows as many allocations as this, and so do we (table of required limits,
/// `maxMemoryAllocationCount`).
const ALLOCATIONS_MIN: u32 = 4096;
/// With this many allocations there is no need to put small ones together.
const ALLOCATIONS_PLENTY: u32 = 1 << 16;
/// Allocations of the host's own for a guest's device: readback buffers, the streamer.
const ALLOCATIONS_OF_HOST: u32 = 8;

impl HostPhysicalDevice {
    pub(super) fn new(
        instance: &ash::Instance,
        handle: vk::PhysicalDevice,
        injection: Injection,
    ) -> Result<Self, HostGpuError> {
        // SAFETY: `handle` is one of `instance`'s.
        let mut properties = unsafe { instance.get_physical_device_properties(handle) };
        if let Some(max) = injection.allocations_max {
            properties.limits.max_memory_allocation_count = max;
        }
        // SAFETY: as above.
        let memory = unsafe { instance.get_physical_device_memory_properties(handle) };
        // SAFETY: as above.
        let queue_families = unsafe { instance.get_physical_device_queue_family_properties(handle) };
        // SAFETY: as above.
        let extensions = unsafe { instance.enumerate_device_extension_properties(handle) }
            .map_err(HostGpuError::of("vkEnumerateDeviceExtensionProperties"))?;
        let extensions: BTreeMap<_, _> = extensions
            .iter()
            .filter_map(|e| {
                Some((e.extension_name_as_c_str().ok()?.to_str().ok()?.to_owned(), e.spec_version))
            })
            .collect();
        let memory_types = MemoryTypes::new(&memory);
        let mut missing = Vec::new();
        if properties.api_version < vk::API_VERSION_1_2 {
            missing.push("Vulkan 1.2");
        } else if !timeline_semaphores(instance, handle) {
            missing.push("timeline semaphores");
        }
        if memory_types.is_empty() {
            missing.push("host-visible coherent memory");
        }
        if !queue_families.iter().any(|f| f.queue_flags.contains(vk::QueueFlags::GRAPHICS)) {
            missing.push("a graphics queue");
        }
        Ok(Self {
            handle,
            name: text(properties.device_name_as_c_str()),
            driver: driver(instance, handle, properties.api_version),
            api_version: properties.api_version,
            device_type: properties.device_type,
            limits: properties.limits,
            memory,
            memory_types,
            extensions,
            queue_families,
            missing,
            pipelines: PipelineDevice {
                vendor_id: properties.vendor_id,
                device_id: properties.device_id,
                driver_version: properties.driver_version,
                uuid: properties.pipeline_cache_uuid,
            },
            injection,
        })
    }

    /// `maxMemoryAllocationCount` for guests: what a driver with few allocations does not have, small ones put together
    /// make up for.
    #[must_use]
    pub fn allocations_told(&self) -> u32 {
        self.limits.max_memory_allocation_count.max(ALLOCATIONS_MIN)
    }

    /// How many of the driver's allocations a heap of a guest is to take, where they are few and small ones are to be
    /// put together.
    #[must_use]
    pub fn allocations_of_heap(&self) -> Option<u64> {
        let max = self.limits.max_memory_allocation_count;
        // Heaps of two kinds, each with allocations of its own beside its blocks.
        (max < ALLOCATIONS_PLENTY).then(|| u64::from(max.saturating_sub(ALLOCATIONS_OF_HOST) / 4))
    }

    /// Whether the host can map memory of a type of its own that guests see with these properties.
    #[must_use]
    pub fn can_map(&self, type_index: u32, guest_flags: vk::MemoryPropertyFlags) -> bool {
        let visible = vk::MemoryPropertyFlags::HOST_VISIBLE;
        let types = self.memory.memory_types_as_slice();
        let flags = usize::try_from(type_index).ok().and_then(|index| types.get(index));
        let there = flags.is_some_and(|ty| ty.property_flags.contains(visible));
        there && (guest_flags.contains(visible) || !self.injection.unmappable)
    }

    /// Whether submissions go to the driver as they are, for a measurement.
    #[must_use]
    pub fn is_unshared(&self) -> bool {
        self.injection.unshared
    }

    /// Whether guests get memory that the host cannot map.
    #[must_use]
    pub fn has_unmappable(&self) -> bool {
        let types = self.memory_types.host_types();
        types.into_iter().any(|(index, flags)| !self.can_map(index, flags))
    }

    /// A driver that renders on the CPU.
    #[must_use]
    pub fn is_software(&self) -> bool {
        self.device_type == vk::PhysicalDeviceType::CPU
    }

    /// Bytes of the largest device-local heap.
    #[must_use]
    pub fn device_memory_bytes(&self) -> u64 {
        let heaps = self.memory.memory_heaps_as_slice().iter();
        heaps
            .filter(|heap| heap.flags.contains(vk::MemoryHeapFlags::DEVICE_LOCAL))
            .map(|heap| heap.size)
            .max()
            .unwrap_or(0)
    }

    /// Whether guests may ask for this device extension, beside those that the guest driver implements.
    #[must_use]
    pub fn offers(&self, name: &str) -> bool {
        extensions::offers(self, name)
    }

    /// Whether the host's driver has this device extension.
    #[must_use]
    pub fn has_extension(&self, name: &str) -> bool {
        self.extensions.contains_key(name)
    }
}

fn timeline_semaphores(instance: &ash::Instance, handle: vk::PhysicalDevice) -> bool {
    let mut timeline = vk::PhysicalDeviceTimelineSemaphoreFeatures::default();
    let mut features = vk::PhysicalDeviceFeatures2::default().push_next(&mut timeline);
    // SAFETY: Vulkan 1.2, with a struct that it knows.
    unsafe { instance.get_physical_device_features2(handle, &mut features) };
    timeline.timeline_semaphore == vk::TRUE
}

fn driver(instance: &ash::Instance, handle: vk::PhysicalDevice, api_version: u32) -> String {
    if api_version < vk::API_VERSION_1_2 {
        return "unknown driver".to_owned();
    }
    let mut driver = vk::PhysicalDeviceDriverProperties::default();
    let mut properties = vk::PhysicalDeviceProperties2::default().push_next(&mut driver);
    // SAFETY: Vulkan 1.2, with a struct that it knows.
    unsafe { instance.get_physical_device_properties2(handle, &mut properties) };
    let (name, info) = (text(driver.driver_name_as_c_str()), text(driver.driver_info_as_c_str()));
    if info.is_empty() { name } else { format!("{name}, {info}") }
}

fn text<E>(bytes: Result<&CStr, E>) -> String {
    bytes.map_or_else(|_| String::new(), |text| text.to_string_lossy().into_owned())
}
