// Written by `cargo xtask codegen`; do not edit.
//! Replay of `render_pass`.

use super::prelude::*;

/// `vkCreateRenderPass`.
pub(super) fn create_render_pass(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::render_pass::CreateRenderPass::decode(d)?;
    checks::render_pass::create_render_pass(replayer, &a)?;
    d.finish()?;
    let f = replayer.functions().create_render_pass.ok_or(MISSING)?;
    let mut render_pass = [vk::RenderPass::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), render_pass.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.render_pass], &render_pass, |e| unsafe {
        encode::render_pass::reply_create_render_pass(e, result, render_pass.as_ptr().cast_mut())
    })
}

/// `vkCreateRenderPass2`.
pub(super) fn create_render_pass2(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::render_pass::CreateRenderPass2::decode(d)?;
    checks::render_pass::create_render_pass2(replayer, &a)?;
    d.finish()?;
    let f = replayer.functions().create_render_pass2.ok_or(MISSING)?;
    let mut render_pass = [vk::RenderPass::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), render_pass.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.render_pass], &render_pass, |e| unsafe {
        encode::render_pass::reply_create_render_pass2(e, result, render_pass.as_ptr().cast_mut())
    })
}

/// `vkDestroyRenderPass`.
pub(super) fn destroy_render_pass(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::render_pass::DestroyRenderPass::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_render_pass.ok_or(MISSING)?;
    let Some(render_pass) = replayer.retire(vk::RenderPass::TYPE, a.render_pass) else { return Ok(()) };
    unsafe { f(a.device, vk::RenderPass::from_raw(render_pass), ptr::null()) };
    Ok(())
}

/// `vkGetRenderAreaGranularity`.
pub(super) fn get_render_area_granularity(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::render_pass::GetRenderAreaGranularity::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_render_area_granularity.ok_or(MISSING)?;
    unsafe { f(a.device, a.render_pass, a.granularity) };
    answer(replayer, call, opcode::GET_RENDER_AREA_GRANULARITY, vk::Result::SUCCESS, |e| unsafe {
        encode::render_pass::reply_get_render_area_granularity(e, a.granularity)
    });
    Ok(())
}
