//! Which device extensions guests may ask for, and what of it goes to the host's driver.

use protocol::vulkan::generated::extensions::{DEVICE_EXTENSIONS, GUEST_DEVICE_EXTENSIONS};

use super::HostPhysicalDevice;

/// Those that the generated code knows and that do not work through the pipe, or are not the guest's business.
const WITHHELD: &[&str] = &[
    // The host's clocks mean nothing in the guest before they are related to its own.
    "VK_EXT_calibrated_timestamps",
    "VK_KHR_calibrated_timestamps",
    // Its reports are arrays within arrays; comes with the host's own handling of faults.
    "VK_EXT_device_fault",
    // Priorities among tenants are the host's business.
    "VK_EXT_global_priority",
    "VK_EXT_global_priority_query",
    "VK_KHR_global_priority",
    // Nothing is exported to other processes.
    "VK_KHR_external_fence",
    "VK_KHR_external_memory",
    "VK_KHR_external_semaphore",
    "VK_EXT_queue_family_foreign",
];
/// One that the guest implements and others require: passed on where the host has it.
const DEFERRED_OPERATIONS: &str = "VK_KHR_deferred_host_operations";

/// What happens to an extension that a guest enables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The host's driver gets it.
    Enable,
    /// The guest has it by itself.
    Drop,
    /// It was never offered.
    Refuse,
}

/// Whether guests are told that the device has this extension: the host has it, the generated code knows it, and it
/// works.
pub(super) fn offers(device: &HostPhysicalDevice, name: &str) -> bool {
    device.has_extension(name) && contains(DEVICE_EXTENSIONS, name) && !WITHHELD.contains(&name)
}

fn contains(known: &[(&str, u32)], name: &str) -> bool {
    known.iter().any(|(known, _)| *known == name)
}

/// Judges a requested extension.
pub(super) fn judge(device: &HostPhysicalDevice, name: &str) -> Verdict {
    if name == DEFERRED_OPERATIONS && device.has_extension(name) {
        Verdict::Enable
    } else if contains(GUEST_DEVICE_EXTENSIONS, name) {
        Verdict::Drop
    } else if offers(device, name) {
        Verdict::Enable
    } else {
        Verdict::Refuse
    }
}
