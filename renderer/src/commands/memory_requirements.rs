//! Requirements in the guest's terms, and bindings that must fit them.

use ash::vk;
use protocol::vulkan::codec::DecodeError;

use crate::replayer::Device;

/// Puts the guest's memory types in place of the host's.
pub(crate) fn translate(device: &Device, needed: &mut vk::MemoryRequirements) {
    needed.memory_type_bits = device.memory_types().virtual_bits(needed.memory_type_bits);
}

/// What is bound lies within its memory: drivers do not look.
pub(crate) fn check_binding(
    device: &Device,
    memory: vk::DeviceMemory,
    offset: u64,
    size: u64,
) -> Result<(), DecodeError> {
    let breach = DecodeError::Breach("a binding beyond its memory");
    let memory_size = device.memory_size(memory).ok_or(breach)?;
    let end = offset.checked_add(size).ok_or(breach)?;
    if end <= memory_size { Ok(()) } else { Err(breach) }
}
