//! Which device extensions guests may ask for, and what of it goes to the host's driver.

use super::HostPhysicalDevice;

/// Those that the guest driver implements by itself: never passed on.
const GUEST_NATIVE: &[&str] = &[
    "VK_KHR_swapchain",
    "VK_KHR_swapchain_mutable_format",
    "VK_KHR_incremental_present",
    "VK_KHR_present_id",
    "VK_KHR_present_wait",
    "VK_EXT_swapchain_maintenance1",
    "VK_EXT_hdr_metadata",
    "VK_KHR_map_memory2",
    "VK_EXT_map_memory_placed",
    "VK_EXT_tooling_info",
    "VK_EXT_private_data",
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

/// Judges a requested extension.
pub(super) fn judge(device: &HostPhysicalDevice, name: &str) -> Verdict {
    if GUEST_NATIVE.contains(&name) {
        Verdict::Drop
    } else if device.offers(name) {
        Verdict::Enable
    } else if name == DEFERRED_OPERATIONS {
        if device.has_extension(name) { Verdict::Enable } else { Verdict::Drop }
    } else {
        Verdict::Refuse
    }
}
