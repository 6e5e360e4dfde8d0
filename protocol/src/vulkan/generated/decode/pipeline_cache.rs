// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `pipeline_cache`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::PipelineCacheCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::PipelineCacheCreateFlags = d.value()?;
        let initial_data_size: usize = d.value()?;
        let p_initial_data = d.full_opaque(initial_data_size as usize)?;
        Ok(Self { p_next: next as _, flags, initial_data_size, p_initial_data, ..Default::default() })
    }
}

decode_tagged! { PipelineCacheCreateInfo }

/// Arguments of `vkCreatePipelineCache`.
#[derive(Clone, Copy)]
pub struct CreatePipelineCache<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::PipelineCacheCreateInfo<'a>,
    pub pipeline_cache: u64,
}

impl<'a> CreatePipelineCache<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::PipelineCacheCreateInfo<'a> = d.expected()?;
        let pipeline_cache: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, pipeline_cache })
    }
}

/// Arguments of `vkDestroyPipelineCache`.
#[derive(Clone, Copy)]
pub struct DestroyPipelineCache {
    pub device_id: u64,
    pub device: vk::Device,
    pub pipeline_cache: u64,
}

impl DestroyPipelineCache {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let pipeline_cache: u64 = d.u64()?;
        Ok(Self { device_id, device, pipeline_cache })
    }
}

/// Arguments of `vkGetPipelineCacheData`.
#[derive(Clone, Copy)]
pub struct GetPipelineCacheData {
    pub device_id: u64,
    pub device: vk::Device,
    pub pipeline_cache_id: u64,
    pub pipeline_cache: vk::PipelineCache,
    pub data_size: *mut usize,
    pub data: *mut c_void,
}

impl GetPipelineCacheData {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let pipeline_cache_id = d.u64()?;
        let pipeline_cache: vk::PipelineCache = d.full_handle_of(pipeline_cache_id)?;
        let data_size_room: usize = d.value()?;
        let data_size: *mut usize = d.keep(data_size_room)?;
        let data: *mut c_void = d.blank_bytes(data_size_room as usize)?;
        Ok(Self { device_id, device, pipeline_cache_id, pipeline_cache, data_size, data })
    }
}

/// Arguments of `vkMergePipelineCaches`.
#[derive(Clone, Copy)]
pub struct MergePipelineCaches<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub dst_cache_id: u64,
    pub dst_cache: vk::PipelineCache,
    pub src_cache_count: u32,
    pub src_caches: &'a [vk::PipelineCache],
}

impl<'a> MergePipelineCaches<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let dst_cache_id = d.u64()?;
        let dst_cache: vk::PipelineCache = d.full_handle_of(dst_cache_id)?;
        let src_cache_count: u32 = d.value()?;
        let src_caches: &'a [vk::PipelineCache] = d.full_slice(src_cache_count as usize)?;
        Ok(Self { device_id, device, dst_cache_id, dst_cache, src_cache_count, src_caches })
    }
}
