// Written by `cargo xtask codegen`; do not edit.
//! Replay of `image_view`.

use super::prelude::*;

/// `vkCreateImageView`.
pub(super) fn create_image_view(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image_view::CreateImageView::decode(d)?;
    checks::image_view::create_image_view(replayer, &a)?;
    d.finish()?;
    let f = replayer.functions().create_image_view.ok_or(MISSING)?;
    let mut view = [vk::ImageView::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), view.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.view], &view, |e| unsafe {
        encode::image_view::reply_create_image_view(e, result, view.as_ptr().cast_mut())
    })
}

/// `vkDestroyImageView`.
pub(super) fn destroy_image_view(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image_view::DestroyImageView::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_image_view.ok_or(MISSING)?;
    let Some(image_view) = replayer.retire(vk::ImageView::TYPE, a.image_view) else { return Ok(()) };
    unsafe { f(a.device, vk::ImageView::from_raw(image_view), ptr::null()) };
    Ok(())
}
