// Written by `cargo xtask codegen`; do not edit.
//! Replay of `pipeline_layout`.

use super::prelude::*;

/// `vkCreatePipelineLayout`.
pub(super) fn create_pipeline_layout(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline_layout::CreatePipelineLayout::decode(d)?;
    d.finish()?;
    let f = replayer.functions().create_pipeline_layout.ok_or(MISSING)?;
    let mut pipeline_layout = [vk::PipelineLayout::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), pipeline_layout.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.pipeline_layout], &pipeline_layout, |e| unsafe {
        encode::pipeline_layout::reply_create_pipeline_layout(e, result, pipeline_layout.as_ptr().cast_mut())
    })
}

/// `vkDestroyPipelineLayout`.
pub(super) fn destroy_pipeline_layout(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline_layout::DestroyPipelineLayout::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_pipeline_layout.ok_or(MISSING)?;
    let Some(pipeline_layout) = replayer.retire(vk::PipelineLayout::TYPE, a.pipeline_layout) else {
        return Ok(());
    };
    unsafe { f(a.device, vk::PipelineLayout::from_raw(pipeline_layout), ptr::null()) };
    Ok(())
}
