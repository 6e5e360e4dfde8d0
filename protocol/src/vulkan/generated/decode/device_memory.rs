// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `device_memory`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::MappedMemoryRange<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let memory: vk::DeviceMemory = d.full_handle()?;
        let offset: vk::DeviceSize = d.value()?;
        let size: vk::DeviceSize = d.value()?;
        Ok(Self { p_next: next as _, memory, offset, size, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::MemoryDedicatedAllocateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let image: vk::Image = d.value()?;
        let buffer: vk::Buffer = d.value()?;
        Ok(Self { p_next: next as _, image, buffer, ..Default::default() })
    }
}

decode_tagged! { MemoryAllocateInfo, MappedMemoryRange, MemoryAllocateFlagsInfo, MemoryDedicatedAllocateInfo, MemoryPriorityAllocateInfoEXT, MemoryOpaqueCaptureAddressAllocateInfo }

decode_plain_bodies! { MemoryAllocateInfo, MemoryAllocateFlagsInfo, MemoryPriorityAllocateInfoEXT, MemoryOpaqueCaptureAddressAllocateInfo }

/// Arguments of `vkAllocateMemory`.
#[derive(Clone, Copy)]
pub struct AllocateMemory<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub allocate_info: &'a vk::MemoryAllocateInfo<'a>,
    pub memory: u64,
}

impl<'a> AllocateMemory<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let allocate_info: &'a vk::MemoryAllocateInfo<'a> = d.expected()?;
        let memory: u64 = d.u64()?;
        Ok(Self { device_id, device, allocate_info, memory })
    }
}

/// Arguments of `vkFlushMappedMemoryRanges`.
#[derive(Clone, Copy)]
pub struct FlushMappedMemoryRanges<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub memory_range_count: u32,
    pub memory_ranges: &'a [vk::MappedMemoryRange<'a>],
}

impl<'a> FlushMappedMemoryRanges<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let memory_range_count: u32 = d.value()?;
        let memory_ranges: &'a [vk::MappedMemoryRange<'a>] = d.full_slice(memory_range_count as usize)?;
        Ok(Self { device_id, device, memory_range_count, memory_ranges })
    }
}

/// Arguments of `vkFreeMemory`.
#[derive(Clone, Copy)]
pub struct FreeMemory {
    pub device_id: u64,
    pub device: vk::Device,
    pub memory: u64,
}

impl FreeMemory {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let memory: u64 = d.u64()?;
        Ok(Self { device_id, device, memory })
    }
}

/// Arguments of `vkGetDeviceMemoryCommitment`.
#[derive(Clone, Copy)]
pub struct GetDeviceMemoryCommitment {
    pub device_id: u64,
    pub device: vk::Device,
    pub memory_id: u64,
    pub memory: vk::DeviceMemory,
    pub committed_memory_in_bytes: *mut vk::DeviceSize,
}

impl GetDeviceMemoryCommitment {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let memory_id = d.u64()?;
        let memory: vk::DeviceMemory = d.full_handle_of(memory_id)?;
        let committed_memory_in_bytes: *mut vk::DeviceSize = d.blank()?;
        Ok(Self { device_id, device, memory_id, memory, committed_memory_in_bytes })
    }
}

/// Arguments of `vkInvalidateMappedMemoryRanges`.
#[derive(Clone, Copy)]
pub struct InvalidateMappedMemoryRanges<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub memory_range_count: u32,
    pub memory_ranges: &'a [vk::MappedMemoryRange<'a>],
}

impl<'a> InvalidateMappedMemoryRanges<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let memory_range_count: u32 = d.value()?;
        let memory_ranges: &'a [vk::MappedMemoryRange<'a>] = d.full_slice(memory_range_count as usize)?;
        Ok(Self { device_id, device, memory_range_count, memory_ranges })
    }
}

/// Arguments of `vkSetDeviceMemoryPriorityEXT`.
#[derive(Clone, Copy)]
pub struct SetDeviceMemoryPriorityExt {
    pub device_id: u64,
    pub device: vk::Device,
    pub memory_id: u64,
    pub memory: vk::DeviceMemory,
    pub priority: f32,
}

impl SetDeviceMemoryPriorityExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let memory_id = d.u64()?;
        let memory: vk::DeviceMemory = d.full_handle_of(memory_id)?;
        let priority: f32 = d.value()?;
        Ok(Self { device_id, device, memory_id, memory, priority })
    }
}
