//! One physical device of the host: what it is, and whether it can serve.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::collections::BTreeMap;
use std::ffi::CStr;

use ash::vk;

use super::{HostGpuError, MemoryTypes, extensions};

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
}

impl HostPhysicalDevice {
    pub(super) fn new(instance: &ash::Instance, handle: vk::PhysicalDevice) -> Result<Self, HostGpuError> {
        // SAFETY: `handle` is one of `instance`'s.
        let properties = unsafe { instance.get_physical_device_properties(handle) };
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
        })
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
