// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `event`.

use super::prelude::*;

/// `vkCreateEvent`.
pub(crate) unsafe extern "system-unwind" fn create_event(
    device: vk::Device,
    p_create_info: *const vk::EventCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_event: *mut vk::Event,
) -> vk::Result {
    guard(move || commands::event::create_event(device, p_create_info, p_allocator, p_event))
}

/// `vkDestroyEvent`.
pub(crate) unsafe extern "system-unwind" fn destroy_event(
    device: vk::Device,
    event: vk::Event,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::event::destroy_event(device, event, p_allocator))
}

/// `vkGetEventStatus`.
pub(crate) unsafe extern "system-unwind" fn get_event_status(
    device: vk::Device,
    event: vk::Event,
) -> vk::Result {
    guard(move || commands::event::get_event_status(device, event))
}

/// `vkResetEvent`.
pub(crate) unsafe extern "system-unwind" fn reset_event(device: vk::Device, event: vk::Event) -> vk::Result {
    guard(move || commands::event::reset_event(device, event))
}

/// `vkSetEvent`.
pub(crate) unsafe extern "system-unwind" fn set_event(device: vk::Device, event: vk::Event) -> vk::Result {
    guard(move || commands::event::set_event(device, event))
}
