// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `pipeline_cache`.

use super::prelude::*;

/// `vkCreatePipelineCache`.
pub(crate) unsafe extern "system-unwind" fn create_pipeline_cache(
    device: vk::Device,
    p_create_info: *const vk::PipelineCacheCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_pipeline_cache: *mut vk::PipelineCache,
) -> vk::Result {
    guard(move || {
        commands::pipeline_cache::create_pipeline_cache(device, p_create_info, p_allocator, p_pipeline_cache)
    })
}

/// `vkDestroyPipelineCache`.
pub(crate) unsafe extern "system-unwind" fn destroy_pipeline_cache(
    device: vk::Device,
    pipeline_cache: vk::PipelineCache,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        if pipeline_cache.is_null() {
            return;
        }
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::DESTROY_PIPELINE_CACHE, move |e| {
            encode::pipeline_cache::destroy_pipeline_cache(e, device, pipeline_cache)
        });
        owner.ids().free(vk::PipelineCache::TYPE, pipeline_cache.as_raw());
    })
}

/// `vkGetPipelineCacheData`.
pub(crate) unsafe extern "system-unwind" fn get_pipeline_cache_data(
    device: vk::Device,
    pipeline_cache: vk::PipelineCache,
    p_data_size: *mut usize,
    p_data: *mut c_void,
) -> vk::Result {
    guard(move || {
        commands::pipeline_cache::get_pipeline_cache_data(device, pipeline_cache, p_data_size, p_data)
    })
}

/// `vkMergePipelineCaches`.
pub(crate) unsafe extern "system-unwind" fn merge_pipeline_caches(
    device: vk::Device,
    dst_cache: vk::PipelineCache,
    src_cache_count: u32,
    p_src_caches: *const vk::PipelineCache,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::MERGE_PIPELINE_CACHES, move |e| {
            encode::pipeline_cache::merge_pipeline_caches(e, device, dst_cache, src_cache_count, p_src_caches)
        });
        vk::Result::SUCCESS
    })
}
