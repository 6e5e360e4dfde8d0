// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `pipeline_cache`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[("VkPipelineCacheCreateInfo", |d, e| unsafe {
    e.value(&d.value::<vk::PipelineCacheCreateInfo<'_>>()?);
    Ok(())
})];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreatePipelineCache", |d, e| unsafe {
        let a = decode::pipeline_cache::CreatePipelineCache::decode(d)?;
        let mut pipeline_cache = vk::PipelineCache::from_raw(a.pipeline_cache);
        encode::pipeline_cache::create_pipeline_cache(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            &raw mut pipeline_cache,
        );
        Ok(())
    }),
    ("vkDestroyPipelineCache", |d, e| unsafe {
        let a = decode::pipeline_cache::DestroyPipelineCache::decode(d)?;
        encode::pipeline_cache::destroy_pipeline_cache(
            e,
            a.device,
            vk::PipelineCache::from_raw(a.pipeline_cache),
        );
        Ok(())
    }),
    ("vkGetPipelineCacheData", |d, e| unsafe {
        let a = decode::pipeline_cache::GetPipelineCacheData::decode(d)?;
        encode::pipeline_cache::get_pipeline_cache_data(e, a.device, a.pipeline_cache, a.data_size, a.data);
        Ok(())
    }),
    ("vkMergePipelineCaches", |d, e| unsafe {
        let a = decode::pipeline_cache::MergePipelineCaches::decode(d)?;
        encode::pipeline_cache::merge_pipeline_caches(
            e,
            a.device,
            a.dst_cache,
            a.src_cache_count,
            a.src_caches.as_ptr(),
        );
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("VkPipelineCacheCreateInfo", |e, pointer| unsafe {
        e.value(&vk::PipelineCacheCreateInfo { p_initial_data: pointer.cast(), ..Default::default() });
    }),
    ("vkMergePipelineCaches", |e, pointer| unsafe {
        encode::pipeline_cache::merge_pipeline_caches(
            e,
            Handle::from_raw(0),
            Handle::from_raw(0),
            Default::default(),
            pointer.cast(),
        )
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreatePipelineCache", |d, r| unsafe {
        let a = decode::pipeline_cache::CreatePipelineCache::decode(d)?;
        let mut pipeline_cache = vk::PipelineCache::from_raw(a.pipeline_cache);
        store::pipeline_cache::create_pipeline_cache(r, &raw mut pipeline_cache).map(|_| ())
    }),
    ("vkGetPipelineCacheData", |d, r| unsafe {
        let a = decode::pipeline_cache::GetPipelineCacheData::decode(d)?;
        store::pipeline_cache::get_pipeline_cache_data(r, a.data_size, a.data).map(|_| ())
    }),
    ("vkMergePipelineCaches", |d, r| unsafe {
        let a = decode::pipeline_cache::MergePipelineCaches::decode(d)?;
        store::pipeline_cache::merge_pipeline_caches(r).map(|_| ())
    }),
];
