// Written by `cargo xtask codegen`; do not edit.
//! Replay of `buffer_view`.

use super::prelude::*;

/// `vkCreateBufferView`.
pub(super) fn create_buffer_view(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::buffer_view::CreateBufferView::decode(d)?;
    checks::buffer_view::create_buffer_view(replayer, &a)?;
    d.finish()?;
    let f = replayer.functions().create_buffer_view.ok_or(MISSING)?;
    let mut view = [vk::BufferView::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), view.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.view], &view, |e| unsafe {
        encode::buffer_view::reply_create_buffer_view(e, result, view.as_ptr().cast_mut())
    })
}

/// `vkDestroyBufferView`.
pub(super) fn destroy_buffer_view(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::buffer_view::DestroyBufferView::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_buffer_view.ok_or(MISSING)?;
    let Some(buffer_view) = replayer.retire(vk::BufferView::TYPE, a.buffer_view) else { return Ok(()) };
    unsafe { f(a.device, vk::BufferView::from_raw(buffer_view), ptr::null()) };
    Ok(())
}
