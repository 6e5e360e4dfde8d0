// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `semaphore`.

use super::prelude::*;

impl EncodeBody for vk::SemaphoreTypeCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.semaphore_type);
        e.value(&self.initial_value);
    }
}

impl EncodeBody for vk::SemaphoreWaitInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.semaphore_count);
        e.array(self.p_semaphores, self.semaphore_count as usize);
        e.array(self.p_values, self.semaphore_count as usize);
    }
}

impl EncodeBody for vk::SemaphoreSignalInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.semaphore);
        e.value(&self.value);
    }
}

encode_tagged! { SemaphoreCreateInfo, SemaphoreTypeCreateInfo, SemaphoreWaitInfo, SemaphoreSignalInfo }

encode_plain_bodies! { SemaphoreCreateInfo }

/// `vkCreateSemaphore`.
pub unsafe fn create_semaphore(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::SemaphoreCreateInfo<'_>,
    p_semaphore: *mut vk::Semaphore,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_semaphore);
}

/// The reply to `vkCreateSemaphore`.
pub unsafe fn reply_create_semaphore(e: &mut Encoder, result: vk::Result, p_semaphore: *mut vk::Semaphore) {
    e.value(&result);
    e.made(p_semaphore, 1);
}

/// `vkDestroySemaphore`.
pub unsafe fn destroy_semaphore(e: &mut Encoder, device: vk::Device, semaphore: vk::Semaphore) {
    e.value(&device);
    e.value(&semaphore);
}

/// `vkGetSemaphoreCounterValue`.
pub unsafe fn get_semaphore_counter_value(
    e: &mut Encoder,
    device: vk::Device,
    semaphore: vk::Semaphore,
    p_value: *mut u64,
) {
    e.value(&device);
    e.value(&semaphore);
    (*p_value).encode_request(e);
}

/// The reply to `vkGetSemaphoreCounterValue`.
pub unsafe fn reply_get_semaphore_counter_value(e: &mut Encoder, result: vk::Result, p_value: *mut u64) {
    e.value(&result);
    if result.as_raw() >= 0 {
        e.value(&*p_value);
    }
}

/// `vkSignalSemaphore`.
pub unsafe fn signal_semaphore(
    e: &mut Encoder,
    device: vk::Device,
    p_signal_info: *const vk::SemaphoreSignalInfo<'_>,
) {
    e.value(&device);
    e.pointer(p_signal_info);
}

/// The reply to `vkSignalSemaphore`.
pub unsafe fn reply_signal_semaphore(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkWaitSemaphores`.
pub unsafe fn wait_semaphores(
    e: &mut Encoder,
    device: vk::Device,
    p_wait_info: *const vk::SemaphoreWaitInfo<'_>,
    timeout: u64,
) {
    e.value(&device);
    e.pointer(p_wait_info);
    e.value(&timeout);
}

/// The reply to `vkWaitSemaphores`.
pub unsafe fn reply_wait_semaphores(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}
