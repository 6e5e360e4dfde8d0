// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `descriptor_pool`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::DescriptorPoolCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::DescriptorPoolCreateFlags = d.value()?;
        let max_sets: u32 = d.value()?;
        let pool_size_count: u32 = d.value()?;
        let p_pool_sizes = d.full_array(pool_size_count as usize)?;
        Ok(Self { p_next: next as _, flags, max_sets, pool_size_count, p_pool_sizes, ..Default::default() })
    }
}

decode_tagged! { DescriptorPoolCreateInfo, DescriptorPoolInlineUniformBlockCreateInfo }

decode_plain_bodies! { DescriptorPoolInlineUniformBlockCreateInfo }

/// Arguments of `vkCreateDescriptorPool`.
#[derive(Clone, Copy)]
pub struct CreateDescriptorPool<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::DescriptorPoolCreateInfo<'a>,
    pub descriptor_pool: u64,
}

impl<'a> CreateDescriptorPool<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::DescriptorPoolCreateInfo<'a> = d.expected()?;
        let descriptor_pool: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, descriptor_pool })
    }
}

/// Arguments of `vkDestroyDescriptorPool`.
#[derive(Clone, Copy)]
pub struct DestroyDescriptorPool {
    pub device_id: u64,
    pub device: vk::Device,
    pub descriptor_pool: u64,
}

impl DestroyDescriptorPool {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let descriptor_pool: u64 = d.u64()?;
        Ok(Self { device_id, device, descriptor_pool })
    }
}

/// Arguments of `vkFreeDescriptorSets`.
#[derive(Clone, Copy)]
pub struct FreeDescriptorSets<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub descriptor_pool_id: u64,
    pub descriptor_pool: vk::DescriptorPool,
    pub descriptor_set_count: u32,
    pub descriptor_sets: &'a [u64],
}

impl<'a> FreeDescriptorSets<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let descriptor_pool_id = d.u64()?;
        let descriptor_pool: vk::DescriptorPool = d.full_handle_of(descriptor_pool_id)?;
        let descriptor_set_count: u32 = d.value()?;
        let descriptor_sets: &'a [u64] = d.full_slice(descriptor_set_count as usize)?;
        Ok(Self {
            device_id,
            device,
            descriptor_pool_id,
            descriptor_pool,
            descriptor_set_count,
            descriptor_sets,
        })
    }
}

/// Arguments of `vkResetDescriptorPool`.
#[derive(Clone, Copy)]
pub struct ResetDescriptorPool {
    pub device_id: u64,
    pub device: vk::Device,
    pub descriptor_pool_id: u64,
    pub descriptor_pool: vk::DescriptorPool,
    pub flags: vk::DescriptorPoolResetFlags,
}

impl ResetDescriptorPool {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let descriptor_pool_id = d.u64()?;
        let descriptor_pool: vk::DescriptorPool = d.full_handle_of(descriptor_pool_id)?;
        let flags: vk::DescriptorPoolResetFlags = d.value()?;
        Ok(Self { device_id, device, descriptor_pool_id, descriptor_pool, flags })
    }
}
