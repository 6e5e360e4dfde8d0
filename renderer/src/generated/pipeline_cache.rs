// Written by `cargo xtask codegen`; do not edit.
//! Replay of `pipeline_cache`.

use super::prelude::*;

/// `vkCreatePipelineCache`.
pub(super) fn create_pipeline_cache(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline_cache::CreatePipelineCache::decode(d)?;
    d.finish()?;
    commands::pipeline_cache::create_pipeline_cache(replayer, &a, call)
}

/// `vkDestroyPipelineCache`.
pub(super) fn destroy_pipeline_cache(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline_cache::DestroyPipelineCache::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_pipeline_cache.ok_or(MISSING)?;
    let Some(pipeline_cache) = replayer.retire(vk::PipelineCache::TYPE, a.pipeline_cache) else {
        return Ok(());
    };
    unsafe { f(a.device, vk::PipelineCache::from_raw(pipeline_cache), ptr::null()) };
    Ok(())
}

/// `vkGetPipelineCacheData`.
pub(super) fn get_pipeline_cache_data(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline_cache::GetPipelineCacheData::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_pipeline_cache_data.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.pipeline_cache, a.data_size, a.data) };
    answer(replayer, call, opcode::GET_PIPELINE_CACHE_DATA, result, |e| unsafe {
        encode::pipeline_cache::reply_get_pipeline_cache_data(e, result, a.data_size, a.data)
    });
    Ok(())
}

/// `vkMergePipelineCaches`.
pub(super) fn merge_pipeline_caches(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline_cache::MergePipelineCaches::decode(d)?;
    d.finish()?;
    let f = replayer.functions().merge_pipeline_caches.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.dst_cache, a.src_cache_count, a.src_caches.as_ptr()) };
    answer(replayer, call, opcode::MERGE_PIPELINE_CACHES, result, |e| unsafe {
        encode::pipeline_cache::reply_merge_pipeline_caches(e, result)
    });
    Ok(())
}
