// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `device_memory`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkMemoryAllocateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::MemoryAllocateInfo<'_>>()?);
        Ok(())
    }),
    ("VkMappedMemoryRange", |d, e| unsafe {
        e.value(&d.value::<vk::MappedMemoryRange<'_>>()?);
        Ok(())
    }),
    ("VkMemoryAllocateFlagsInfo", |d, e| unsafe {
        e.value(&d.value::<vk::MemoryAllocateFlagsInfo<'_>>()?);
        Ok(())
    }),
    ("VkMemoryDedicatedAllocateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::MemoryDedicatedAllocateInfo<'_>>()?);
        Ok(())
    }),
    ("VkMemoryPriorityAllocateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::MemoryPriorityAllocateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkMemoryOpaqueCaptureAddressAllocateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::MemoryOpaqueCaptureAddressAllocateInfo<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkAllocateMemory", |d, e| unsafe {
        let a = decode::device_memory::AllocateMemory::decode(d)?;
        let mut memory = vk::DeviceMemory::from_raw(a.memory);
        encode::device_memory::allocate_memory(e, a.device, ptr::from_ref(a.allocate_info), &raw mut memory);
        Ok(())
    }),
    ("vkFlushMappedMemoryRanges", |d, e| unsafe {
        let a = decode::device_memory::FlushMappedMemoryRanges::decode(d)?;
        encode::device_memory::flush_mapped_memory_ranges(
            e,
            a.device,
            a.memory_range_count,
            a.memory_ranges.as_ptr(),
        );
        Ok(())
    }),
    ("vkFreeMemory", |d, e| unsafe {
        let a = decode::device_memory::FreeMemory::decode(d)?;
        encode::device_memory::free_memory(e, a.device, vk::DeviceMemory::from_raw(a.memory));
        Ok(())
    }),
    ("vkGetDeviceMemoryCommitment", |d, e| unsafe {
        let a = decode::device_memory::GetDeviceMemoryCommitment::decode(d)?;
        encode::device_memory::get_device_memory_commitment(
            e,
            a.device,
            a.memory,
            a.committed_memory_in_bytes,
        );
        Ok(())
    }),
    ("vkInvalidateMappedMemoryRanges", |d, e| unsafe {
        let a = decode::device_memory::InvalidateMappedMemoryRanges::decode(d)?;
        encode::device_memory::invalidate_mapped_memory_ranges(
            e,
            a.device,
            a.memory_range_count,
            a.memory_ranges.as_ptr(),
        );
        Ok(())
    }),
    ("vkSetDeviceMemoryPriorityEXT", |d, e| unsafe {
        let a = decode::device_memory::SetDeviceMemoryPriorityExt::decode(d)?;
        encode::device_memory::set_device_memory_priority_ext(e, a.device, a.memory, a.priority);
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("vkFlushMappedMemoryRanges", |e, pointer| unsafe {
        encode::device_memory::flush_mapped_memory_ranges(
            e,
            Handle::from_raw(0),
            Default::default(),
            pointer.cast(),
        )
    }),
    ("vkInvalidateMappedMemoryRanges", |e, pointer| unsafe {
        encode::device_memory::invalidate_mapped_memory_ranges(
            e,
            Handle::from_raw(0),
            Default::default(),
            pointer.cast(),
        )
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkAllocateMemory", |d, r| unsafe {
        let a = decode::device_memory::AllocateMemory::decode(d)?;
        let mut memory = vk::DeviceMemory::from_raw(a.memory);
        store::device_memory::allocate_memory(r, &raw mut memory).map(|_| ())
    }),
    ("vkFlushMappedMemoryRanges", |d, r| unsafe {
        let a = decode::device_memory::FlushMappedMemoryRanges::decode(d)?;
        store::device_memory::flush_mapped_memory_ranges(r).map(|_| ())
    }),
    ("vkGetDeviceMemoryCommitment", |d, r| unsafe {
        let a = decode::device_memory::GetDeviceMemoryCommitment::decode(d)?;
        store::device_memory::get_device_memory_commitment(r, a.committed_memory_in_bytes).map(|_| ())
    }),
    ("vkInvalidateMappedMemoryRanges", |d, r| unsafe {
        let a = decode::device_memory::InvalidateMappedMemoryRanges::decode(d)?;
        store::device_memory::invalidate_mapped_memory_ranges(r).map(|_| ())
    }),
];
