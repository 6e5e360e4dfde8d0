// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `pipeline_cache`.

use super::prelude::*;

impl EncodeBody for vk::PipelineCacheCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.initial_data_size);
        e.opaque(self.p_initial_data, self.initial_data_size as usize);
    }
}

encode_tagged! { PipelineCacheCreateInfo }

/// `vkCreatePipelineCache`.
pub unsafe fn create_pipeline_cache(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::PipelineCacheCreateInfo<'_>,
    p_pipeline_cache: *mut vk::PipelineCache,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_pipeline_cache);
}

/// The reply to `vkCreatePipelineCache`.
pub unsafe fn reply_create_pipeline_cache(
    e: &mut Encoder,
    result: vk::Result,
    p_pipeline_cache: *mut vk::PipelineCache,
) {
    e.value(&result);
    e.made(p_pipeline_cache, 1);
}

/// `vkDestroyPipelineCache`.
pub unsafe fn destroy_pipeline_cache(e: &mut Encoder, device: vk::Device, pipeline_cache: vk::PipelineCache) {
    e.value(&device);
    e.value(&pipeline_cache);
}

/// `vkGetPipelineCacheData`.
pub unsafe fn get_pipeline_cache_data(
    e: &mut Encoder,
    device: vk::Device,
    pipeline_cache: vk::PipelineCache,
    p_data_size: *mut usize,
    p_data: *mut c_void,
) {
    e.value(&device);
    e.value(&pipeline_cache);
    e.value(&(*p_data_size).min(limits::REPLY_BYTES_MAX as _));
    e.u32(u32::from(!p_data.is_null()));
}

/// The reply to `vkGetPipelineCacheData`.
pub unsafe fn reply_get_pipeline_cache_data(
    e: &mut Encoder,
    result: vk::Result,
    p_data_size: *mut usize,
    p_data: *mut c_void,
) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.value(&*p_data_size);
        e.opaque(p_data, *p_data_size as usize);
    }
}

/// `vkMergePipelineCaches`.
pub unsafe fn merge_pipeline_caches(
    e: &mut Encoder,
    device: vk::Device,
    dst_cache: vk::PipelineCache,
    src_cache_count: u32,
    p_src_caches: *const vk::PipelineCache,
) {
    e.value(&device);
    e.value(&dst_cache);
    e.value(&src_cache_count);
    e.array(p_src_caches, src_cache_count as usize);
}

/// The reply to `vkMergePipelineCaches`.
pub unsafe fn reply_merge_pipeline_caches(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}
