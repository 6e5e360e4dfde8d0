// Written by `cargo xtask codegen`; do not edit.
//! Replay of `device_memory`.

use super::prelude::*;

/// `vkAllocateMemory`.
pub(super) fn allocate_memory(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::device_memory::AllocateMemory::decode(d)?;
    d.finish()?;
    commands::device_memory::allocate_memory(replayer, &a, call)
}

/// `vkFreeMemory`.
pub(super) fn free_memory(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::device_memory::FreeMemory::decode(d)?;
    d.finish()?;
    commands::device_memory::free_memory(replayer, &a, call)
}

/// `vkGetDeviceMemoryCommitment`.
pub(super) fn get_device_memory_commitment(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::device_memory::GetDeviceMemoryCommitment::decode(d)?;
    d.finish()?;
    commands::device_memory::get_device_memory_commitment(replayer, &a, call)
}

/// `vkSetDeviceMemoryPriorityEXT`.
pub(super) fn set_device_memory_priority_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::device_memory::SetDeviceMemoryPriorityExt::decode(d)?;
    d.finish()?;
    commands::device_memory::set_device_memory_priority_ext(replayer, &a, call)
}
