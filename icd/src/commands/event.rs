//! `VkEvent`: the host has it.
#![expect(unsafe_code, reason = "entry points get C handles")]

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::{encode, opcode, store};

use crate::forward;
use crate::object::Device;

fn usable(device: &Device, event: vk::Event) -> Result<(), vk::Result> {
    device.check()?;
    device.failures().check(vk::ObjectType::EVENT, event.as_raw())
}

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
    if let Err(result) = usable(state, event) {
        return result;
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
    if let Err(result) = usable(state, event) {
        return result;
    }
    forward::post(state, opcode::RESET_EVENT, |e| {
        // SAFETY: handles only.
        unsafe { encode::event::reset_event(e, device, event) }
    });
    vk::Result::SUCCESS
}

/// `vkCreateEvent`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn create_event(
    device: vk::Device,
    p_create_info: *const vk::EventCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_event: *mut vk::Event,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    // SAFETY: the app's pointers, by this function's contract.
    let encode = |e: &mut Encoder| unsafe { encode::event::create_event(e, device, p_create_info, p_event) };
    // SAFETY: valid to write to, by this function's contract.
    unsafe { forward::create(state, false, opcode::CREATE_EVENT, p_event, encode) }
}

/// `vkDestroyEvent`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn destroy_event(
    device: vk::Device,
    event: vk::Event,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if event.is_null() {
        return;
    }
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    forward::post(state, opcode::DESTROY_EVENT, |e| {
        // SAFETY: handles only.
        unsafe { encode::event::destroy_event(e, device, event) }
    });
    state.ids().free(vk::ObjectType::EVENT, event.as_raw());
}
