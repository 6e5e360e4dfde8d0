// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `device_memory`.

use super::prelude::*;

/// Stores the reply to `vkAllocateMemory`.
pub unsafe fn allocate_memory(
    d: &mut Decoder<'_>,
    p_memory: *mut vk::DeviceMemory,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_memory, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkFlushMappedMemoryRanges`.
pub unsafe fn flush_mapped_memory_ranges(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetDeviceMemoryCommitment`.
pub unsafe fn get_device_memory_commitment(
    d: &mut Decoder<'_>,
    p_committed_memory_in_bytes: *mut vk::DeviceSize,
) -> Result<(), DecodeError> {
    d.store_value::<vk::DeviceSize>(p_committed_memory_in_bytes.cast())?;
    d.finish()
}

/// Stores the reply to `vkInvalidateMappedMemoryRanges`.
pub unsafe fn invalidate_mapped_memory_ranges(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}
