// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `event`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[("VkEventCreateInfo", |d, e| unsafe {
    e.value(&d.value::<vk::EventCreateInfo<'_>>()?);
    Ok(())
})];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateEvent", |d, e| unsafe {
        let a = decode::event::CreateEvent::decode(d)?;
        let mut event = vk::Event::from_raw(a.event);
        encode::event::create_event(e, a.device, ptr::from_ref(a.create_info), &raw mut event);
        Ok(())
    }),
    ("vkDestroyEvent", |d, e| unsafe {
        let a = decode::event::DestroyEvent::decode(d)?;
        encode::event::destroy_event(e, a.device, vk::Event::from_raw(a.event));
        Ok(())
    }),
    ("vkGetEventStatus", |d, e| unsafe {
        let a = decode::event::GetEventStatus::decode(d)?;
        encode::event::get_event_status(e, a.device, a.event);
        Ok(())
    }),
    ("vkResetEvent", |d, e| unsafe {
        let a = decode::event::ResetEvent::decode(d)?;
        encode::event::reset_event(e, a.device, a.event);
        Ok(())
    }),
    ("vkSetEvent", |d, e| unsafe {
        let a = decode::event::SetEvent::decode(d)?;
        encode::event::set_event(e, a.device, a.event);
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateEvent", |d, r| unsafe {
        let a = decode::event::CreateEvent::decode(d)?;
        let mut event = vk::Event::from_raw(a.event);
        store::event::create_event(r, &raw mut event).map(|_| ())
    }),
    ("vkGetEventStatus", |d, r| unsafe {
        let a = decode::event::GetEventStatus::decode(d)?;
        store::event::get_event_status(r).map(|_| ())
    }),
    ("vkResetEvent", |d, r| unsafe {
        let a = decode::event::ResetEvent::decode(d)?;
        store::event::reset_event(r).map(|_| ())
    }),
    ("vkSetEvent", |d, r| unsafe {
        let a = decode::event::SetEvent::decode(d)?;
        store::event::set_event(r).map(|_| ())
    }),
];
