// Written by `cargo xtask codegen`; do not edit.
//! Replay of `framebuffer`.

use super::prelude::*;

/// `vkCreateFramebuffer`.
pub(super) fn create_framebuffer(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::framebuffer::CreateFramebuffer::decode(d)?;
    d.finish()?;
    let f = replayer.functions().create_framebuffer.ok_or(MISSING)?;
    let mut framebuffer = [vk::Framebuffer::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), framebuffer.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.framebuffer], &framebuffer, |e| unsafe {
        encode::framebuffer::reply_create_framebuffer(e, result, framebuffer.as_ptr().cast_mut())
    })
}

/// `vkDestroyFramebuffer`.
pub(super) fn destroy_framebuffer(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::framebuffer::DestroyFramebuffer::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_framebuffer.ok_or(MISSING)?;
    let Some(framebuffer) = replayer.retire(vk::Framebuffer::TYPE, a.framebuffer) else { return Ok(()) };
    unsafe { f(a.device, vk::Framebuffer::from_raw(framebuffer), ptr::null()) };
    Ok(())
}
