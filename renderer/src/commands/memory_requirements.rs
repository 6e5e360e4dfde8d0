//! Requirements in the guest's terms, and bindings that must fit them.

use ash::vk;
use protocol::vulkan::codec::DecodeError;

use crate::replayer::Device;

/// Puts the guest's memory types in place of the host's.
pub(crate) fn translate(device: &Device, needed: &mut vk::MemoryRequirements) {
    needed.memory_type_bits = device.memory_types().virtual_bits(needed.memory_type_bits);
}

/// Where something is bound on the host that the guest binds at `offset` of `memory`. It lies within: drivers do not
/// look.
pub(crate) fn bound_at(
    device: &Device,
    memory: vk::DeviceMemory,
    offset: u64,
    needed: vk::MemoryRequirements,
) -> Result<(vk::DeviceMemory, u64), DecodeError> {
    let beyond = DecodeError::OutOfRange("a binding beyond its memory");
    let (backing, memory_size) = device.backing(memory).ok_or(beyond)?;
    let end = offset.checked_add(needed.size).ok_or(beyond)?;
    if end > memory_size {
        return Err(beyond);
    }
    let at = backing.offset.checked_add(offset).ok_or(beyond)?;
    if !at.is_multiple_of(needed.alignment.max(1)) {
        return Err(DecodeError::OutOfRange("a binding that is not aligned"));
    }
    Ok((backing.raw, at))
}
