// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `device_memory`.

use super::prelude::*;

/// `vkSetDeviceMemoryPriorityEXT`.
pub(crate) unsafe extern "system" fn set_device_memory_priority_ext(
    device: vk::Device,
    memory: vk::DeviceMemory,
    priority: f32,
) {
    guard(|| {
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::SET_DEVICE_MEMORY_PRIORITY_EXT, |e| {
            encode::device_memory::set_device_memory_priority_ext(e, device, memory, priority)
        });
    })
}
