// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `buffer`.

use super::prelude::*;

impl<'a> Decode<'a> for vk::MemoryRequirements {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let size: vk::DeviceSize = d.value()?;
        let alignment: vk::DeviceSize = d.value()?;
        let memory_type_bits: u32 = d.value()?;
        Ok(Self { size, alignment, memory_type_bits })
    }
}

impl<'a> DecodeBody<'a> for vk::BufferCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::BufferCreateFlags = d.value()?;
        let size: vk::DeviceSize = d.value()?;
        let usage: vk::BufferUsageFlags = d.value()?;
        let sharing_mode: vk::SharingMode = d.value()?;
        let queue_family_index_count: u32 = d.value()?;
        let p_queue_family_indices = d.array(queue_family_index_count as usize)?;
        Ok(Self {
            p_next: next as _,
            flags,
            size,
            usage,
            sharing_mode,
            queue_family_index_count,
            p_queue_family_indices,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::BindBufferMemoryInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let buffer: vk::Buffer = d.full_handle()?;
        let memory: vk::DeviceMemory = d.full_handle()?;
        let memory_offset: vk::DeviceSize = d.value()?;
        Ok(Self { p_next: next as _, buffer, memory, memory_offset, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::BindBufferMemoryDeviceGroupInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let device_index_count: u32 = d.value()?;
        let p_device_indices = d.full_array(device_index_count as usize)?;
        Ok(Self { p_next: next as _, device_index_count, p_device_indices, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::BufferMemoryRequirementsInfo2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let buffer: vk::Buffer = d.full_handle()?;
        Ok(Self { p_next: next as _, buffer, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::DeviceBufferMemoryRequirements<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let p_create_info = d.full_pointer()?;
        Ok(Self { p_next: next as _, p_create_info, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::MemoryRequirements2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let memory_requirements: vk::MemoryRequirements = d.value()?;
        Ok(Self { p_next: next as _, memory_requirements, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::BufferDeviceAddressInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let buffer: vk::Buffer = d.full_handle()?;
        Ok(Self { p_next: next as _, buffer, ..Default::default() })
    }
}

decode_tagged! { BufferCreateInfo, BindBufferMemoryInfo, BindBufferMemoryDeviceGroupInfo, BufferMemoryRequirementsInfo2, DeviceBufferMemoryRequirements, MemoryRequirements2, MemoryDedicatedRequirements, BufferDeviceAddressInfo, BufferOpaqueCaptureAddressCreateInfo }

decode_plain_bodies! { MemoryDedicatedRequirements, BufferOpaqueCaptureAddressCreateInfo }

/// Arguments of `vkBindBufferMemory`.
#[derive(Clone, Copy)]
pub struct BindBufferMemory {
    pub device_id: u64,
    pub device: vk::Device,
    pub buffer_id: u64,
    pub buffer: vk::Buffer,
    pub memory_id: u64,
    pub memory: vk::DeviceMemory,
    pub memory_offset: vk::DeviceSize,
}

impl BindBufferMemory {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let buffer_id = d.u64()?;
        let buffer: vk::Buffer = d.full_handle_of(buffer_id)?;
        let memory_id = d.u64()?;
        let memory: vk::DeviceMemory = d.full_handle_of(memory_id)?;
        let memory_offset: vk::DeviceSize = d.value()?;
        Ok(Self { device_id, device, buffer_id, buffer, memory_id, memory, memory_offset })
    }
}

/// Arguments of `vkBindBufferMemory2`.
#[derive(Clone, Copy)]
pub struct BindBufferMemory2<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub bind_info_count: u32,
    pub bind_infos: &'a [vk::BindBufferMemoryInfo<'a>],
}

impl<'a> BindBufferMemory2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let bind_info_count: u32 = d.value()?;
        let bind_infos: &'a [vk::BindBufferMemoryInfo<'a>] = d.full_slice(bind_info_count as usize)?;
        Ok(Self { device_id, device, bind_info_count, bind_infos })
    }
}

/// Arguments of `vkCreateBuffer`.
#[derive(Clone, Copy)]
pub struct CreateBuffer<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::BufferCreateInfo<'a>,
    pub buffer: u64,
}

impl<'a> CreateBuffer<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::BufferCreateInfo<'a> = d.expected()?;
        let buffer: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, buffer })
    }
}

/// Arguments of `vkDestroyBuffer`.
#[derive(Clone, Copy)]
pub struct DestroyBuffer {
    pub device_id: u64,
    pub device: vk::Device,
    pub buffer: u64,
}

impl DestroyBuffer {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let buffer: u64 = d.u64()?;
        Ok(Self { device_id, device, buffer })
    }
}

/// Arguments of `vkGetBufferDeviceAddress`.
#[derive(Clone, Copy)]
pub struct GetBufferDeviceAddress<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub info: &'a vk::BufferDeviceAddressInfo<'a>,
}

impl<'a> GetBufferDeviceAddress<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let info: &'a vk::BufferDeviceAddressInfo<'a> = d.expected()?;
        Ok(Self { device_id, device, info })
    }
}

/// Arguments of `vkGetBufferMemoryRequirements`.
#[derive(Clone, Copy)]
pub struct GetBufferMemoryRequirements {
    pub device_id: u64,
    pub device: vk::Device,
    pub buffer_id: u64,
    pub buffer: vk::Buffer,
    pub memory_requirements: *mut vk::MemoryRequirements,
}

impl GetBufferMemoryRequirements {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let buffer_id = d.u64()?;
        let buffer: vk::Buffer = d.full_handle_of(buffer_id)?;
        let memory_requirements: *mut vk::MemoryRequirements = d.blank()?;
        Ok(Self { device_id, device, buffer_id, buffer, memory_requirements })
    }
}

/// Arguments of `vkGetBufferMemoryRequirements2`.
#[derive(Clone, Copy)]
pub struct GetBufferMemoryRequirements2<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub info: &'a vk::BufferMemoryRequirementsInfo2<'a>,
    pub memory_requirements: *mut vk::MemoryRequirements2<'a>,
}

impl<'a> GetBufferMemoryRequirements2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let info: &'a vk::BufferMemoryRequirementsInfo2<'a> = d.expected()?;
        let memory_requirements: *mut vk::MemoryRequirements2<'a> = d.blank()?;
        Ok(Self { device_id, device, info, memory_requirements })
    }
}

/// Arguments of `vkGetDeviceBufferMemoryRequirements`.
#[derive(Clone, Copy)]
pub struct GetDeviceBufferMemoryRequirements<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub info: &'a vk::DeviceBufferMemoryRequirements<'a>,
    pub memory_requirements: *mut vk::MemoryRequirements2<'a>,
}

impl<'a> GetDeviceBufferMemoryRequirements<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let info: &'a vk::DeviceBufferMemoryRequirements<'a> = d.expected()?;
        let memory_requirements: *mut vk::MemoryRequirements2<'a> = d.blank()?;
        Ok(Self { device_id, device, info, memory_requirements })
    }
}
