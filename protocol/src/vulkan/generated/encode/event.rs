// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `event`.

use super::prelude::*;

encode_tagged! { EventCreateInfo }

encode_plain_bodies! { EventCreateInfo }

/// `vkCreateEvent`.
pub unsafe fn create_event(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::EventCreateInfo<'_>,
    p_event: *mut vk::Event,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_event);
}

/// The reply to `vkCreateEvent`.
pub unsafe fn reply_create_event(e: &mut Encoder, result: vk::Result, p_event: *mut vk::Event) {
    e.value(&result);
    e.made(p_event, 1);
}

/// `vkDestroyEvent`.
pub unsafe fn destroy_event(e: &mut Encoder, device: vk::Device, event: vk::Event) {
    e.value(&device);
    e.value(&event);
}

/// `vkGetEventStatus`.
pub unsafe fn get_event_status(e: &mut Encoder, device: vk::Device, event: vk::Event) {
    e.value(&device);
    e.value(&event);
}

/// The reply to `vkGetEventStatus`.
pub unsafe fn reply_get_event_status(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkResetEvent`.
pub unsafe fn reset_event(e: &mut Encoder, device: vk::Device, event: vk::Event) {
    e.value(&device);
    e.value(&event);
}

/// The reply to `vkResetEvent`.
pub unsafe fn reply_reset_event(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkSetEvent`.
pub unsafe fn set_event(e: &mut Encoder, device: vk::Device, event: vk::Event) {
    e.value(&device);
    e.value(&event);
}

/// The reply to `vkSetEvent`.
pub unsafe fn reply_set_event(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}
