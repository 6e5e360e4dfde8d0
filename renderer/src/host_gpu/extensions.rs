//! Which device extensions guests may ask for, and what of it goes to the host's driver.

use protocol::vulkan::generated::extensions::{DEVICE_EXTENSIONS, GUEST_DEVICE_EXTENSIONS};

use super::HostPhysicalDevice;

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

/// Whether guests are told that the device has this extension: the host has it, and the generated code knows it. What
/// it knows and what does not work through the pipe stands in `forwarding.toml` as refused.
pub(super) fn offers(device: &HostPhysicalDevice, name: &str) -> bool {
    device.has_extension(name) && contains(DEVICE_EXTENSIONS, name)
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
