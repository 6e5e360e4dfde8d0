// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `query_pool`.

use super::prelude::*;

decode_tagged! { QueryPoolCreateInfo }

decode_plain_bodies! { QueryPoolCreateInfo }

/// Arguments of `vkCreateQueryPool`.
#[derive(Clone, Copy)]
pub struct CreateQueryPool<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::QueryPoolCreateInfo<'a>,
    pub query_pool: u64,
}

impl<'a> CreateQueryPool<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::QueryPoolCreateInfo<'a> = d.expected()?;
        let query_pool: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, query_pool })
    }
}

/// Arguments of `vkDestroyQueryPool`.
#[derive(Clone, Copy)]
pub struct DestroyQueryPool {
    pub device_id: u64,
    pub device: vk::Device,
    pub query_pool: u64,
}

impl DestroyQueryPool {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let query_pool: u64 = d.u64()?;
        Ok(Self { device_id, device, query_pool })
    }
}

/// Arguments of `vkGetQueryPoolResults`.
#[derive(Clone, Copy)]
pub struct GetQueryPoolResults {
    pub device_id: u64,
    pub device: vk::Device,
    pub query_pool_id: u64,
    pub query_pool: vk::QueryPool,
    pub first_query: u32,
    pub query_count: u32,
    pub data_size: usize,
    pub data: *mut c_void,
    pub stride: vk::DeviceSize,
    pub flags: vk::QueryResultFlags,
}

impl GetQueryPoolResults {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let query_pool_id = d.u64()?;
        let query_pool: vk::QueryPool = d.full_handle_of(query_pool_id)?;
        let first_query: u32 = d.value()?;
        let query_count: u32 = d.value()?;
        let data_size: usize = d.value()?;
        let data: *mut c_void = d.blank_bytes(data_size as usize)?;
        let stride: vk::DeviceSize = d.value()?;
        let flags: vk::QueryResultFlags = d.value()?;
        Ok(Self {
            device_id,
            device,
            query_pool_id,
            query_pool,
            first_query,
            query_count,
            data_size,
            data,
            stride,
            flags,
        })
    }
}

/// Arguments of `vkResetQueryPool`.
#[derive(Clone, Copy)]
pub struct ResetQueryPool {
    pub device_id: u64,
    pub device: vk::Device,
    pub query_pool_id: u64,
    pub query_pool: vk::QueryPool,
    pub first_query: u32,
    pub query_count: u32,
}

impl ResetQueryPool {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let query_pool_id = d.u64()?;
        let query_pool: vk::QueryPool = d.full_handle_of(query_pool_id)?;
        let first_query: u32 = d.value()?;
        let query_count: u32 = d.value()?;
        Ok(Self { device_id, device, query_pool_id, query_pool, first_query, query_count })
    }
}
