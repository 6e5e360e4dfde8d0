//! `VkEvent`: the host has it.
#![expect(unsafe_code, reason = "entry points get C handles")]

use ash::vk;
use protocol::vulkan::generated::{encode, opcode, store};

use crate::forward;
use crate::object::Device;

/// `vkGetEventStatus`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_event_status(device: vk::Device, event: vk::Event) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    let reply = forward::call(
        state,
        opcode::GET_EVENT_STATUS,
        // SAFETY: handles only.
        |e| unsafe { encode::event::get_event_status(e, device, event) },
        // SAFETY: nothing is stored but the result.
        |d| unsafe { store::event::get_event_status(d) },
    );
    reply.unwrap_or_else(|lost| lost)
}

/// `vkSetEvent`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn set_event(device: vk::Device, event: vk::Event) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    if let Err(lost) = state.check() {
        return lost;
    }
    // What waits for this may read what the app wrote before it.
    let needs: Vec<_> = state.memories().flush(state.control(), state.bulk()).into_iter().collect();
    forward::post_after(state, &needs, opcode::SET_EVENT, |e| {
        // SAFETY: handles only.
        unsafe { encode::event::set_event(e, device, event) }
    });
    state.control().flush();
    vk::Result::SUCCESS
}

/// `vkResetEvent`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn reset_event(device: vk::Device, event: vk::Event) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    if let Err(lost) = state.check() {
        return lost;
    }
    forward::post(state, opcode::RESET_EVENT, |e| {
        // SAFETY: handles only.
        unsafe { encode::event::reset_event(e, device, event) }
    });
    vk::Result::SUCCESS
}
