// Written by `cargo xtask codegen`; do not edit.
//! Replay of `event`.

use super::prelude::*;

/// `vkCreateEvent`.
pub(super) fn create_event(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::event::CreateEvent::decode(d)?;
    d.finish()?;
    let f = replayer.functions().create_event.ok_or(MISSING)?;
    let mut event = [vk::Event::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), event.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.event], &event, |e| unsafe {
        encode::event::reply_create_event(e, result, event.as_ptr().cast_mut())
    })
}

/// `vkDestroyEvent`.
pub(super) fn destroy_event(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::event::DestroyEvent::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_event.ok_or(MISSING)?;
    let Some(event) = replayer.retire(vk::Event::TYPE, a.event) else { return Ok(()) };
    unsafe { f(a.device, vk::Event::from_raw(event), ptr::null()) };
    Ok(())
}

/// `vkGetEventStatus`.
pub(super) fn get_event_status(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::event::GetEventStatus::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_event_status.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.event) };
    answer(replayer, call, opcode::GET_EVENT_STATUS, result, |e| unsafe {
        encode::event::reply_get_event_status(e, result)
    });
    Ok(())
}

/// `vkResetEvent`.
pub(super) fn reset_event(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::event::ResetEvent::decode(d)?;
    d.finish()?;
    let f = replayer.functions().reset_event.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.event) };
    answer(replayer, call, opcode::RESET_EVENT, result, |e| unsafe {
        encode::event::reply_reset_event(e, result)
    });
    Ok(())
}

/// `vkSetEvent`.
pub(super) fn set_event(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::event::SetEvent::decode(d)?;
    d.finish()?;
    let f = replayer.functions().set_event.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.event) };
    answer(replayer, call, opcode::SET_EVENT, result, |e| unsafe {
        encode::event::reply_set_event(e, result)
    });
    Ok(())
}
