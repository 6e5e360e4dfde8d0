// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `buffer_view`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::BufferViewCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::BufferViewCreateFlags = d.value()?;
        let buffer: vk::Buffer = d.full_handle()?;
        let format: vk::Format = d.value()?;
        let offset: vk::DeviceSize = d.value()?;
        let range: vk::DeviceSize = d.value()?;
        Ok(Self { p_next: next as _, flags, buffer, format, offset, range, ..Default::default() })
    }
}

decode_tagged! { BufferUsageFlags2CreateInfoKHR, BufferViewCreateInfo }

decode_plain_bodies! { BufferUsageFlags2CreateInfoKHR }

/// Arguments of `vkCreateBufferView`.
#[derive(Clone, Copy)]
pub struct CreateBufferView<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::BufferViewCreateInfo<'a>,
    pub view: u64,
}

impl<'a> CreateBufferView<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::BufferViewCreateInfo<'a> = d.expected()?;
        let view: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, view })
    }
}

/// Arguments of `vkDestroyBufferView`.
#[derive(Clone, Copy)]
pub struct DestroyBufferView {
    pub device_id: u64,
    pub device: vk::Device,
    pub buffer_view: u64,
}

impl DestroyBufferView {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let buffer_view: u64 = d.u64()?;
        Ok(Self { device_id, device, buffer_view })
    }
}
