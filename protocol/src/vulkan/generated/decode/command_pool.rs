// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `command_pool`.

use super::prelude::*;

decode_tagged! { CommandPoolCreateInfo }

decode_plain_bodies! { CommandPoolCreateInfo }

/// Arguments of `vkCreateCommandPool`.
#[derive(Clone, Copy)]
pub struct CreateCommandPool<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::CommandPoolCreateInfo<'a>,
    pub command_pool: u64,
}

impl<'a> CreateCommandPool<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::CommandPoolCreateInfo<'a> = d.expected()?;
        let command_pool: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, command_pool })
    }
}

/// Arguments of `vkDestroyCommandPool`.
#[derive(Clone, Copy)]
pub struct DestroyCommandPool {
    pub device_id: u64,
    pub device: vk::Device,
    pub command_pool: u64,
}

impl DestroyCommandPool {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let command_pool: u64 = d.u64()?;
        Ok(Self { device_id, device, command_pool })
    }
}

/// Arguments of `vkFreeCommandBuffers`.
#[derive(Clone, Copy)]
pub struct FreeCommandBuffers<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub command_pool_id: u64,
    pub command_pool: vk::CommandPool,
    pub command_buffer_count: u32,
    pub command_buffers: &'a [u64],
}

impl<'a> FreeCommandBuffers<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let command_pool_id = d.u64()?;
        let command_pool: vk::CommandPool = d.full_handle_of(command_pool_id)?;
        let command_buffer_count: u32 = d.value()?;
        let command_buffers: &'a [u64] = d.full_slice(command_buffer_count as usize)?;
        Ok(Self { device_id, device, command_pool_id, command_pool, command_buffer_count, command_buffers })
    }
}

/// Arguments of `vkResetCommandPool`.
#[derive(Clone, Copy)]
pub struct ResetCommandPool {
    pub device_id: u64,
    pub device: vk::Device,
    pub command_pool_id: u64,
    pub command_pool: vk::CommandPool,
    pub flags: vk::CommandPoolResetFlags,
}

impl ResetCommandPool {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let command_pool_id = d.u64()?;
        let command_pool: vk::CommandPool = d.full_handle_of(command_pool_id)?;
        let flags: vk::CommandPoolResetFlags = d.value()?;
        Ok(Self { device_id, device, command_pool_id, command_pool, flags })
    }
}
