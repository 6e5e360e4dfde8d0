// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `semaphore`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkSemaphoreCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SemaphoreCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkSemaphoreTypeCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SemaphoreTypeCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkSemaphoreWaitInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SemaphoreWaitInfo<'_>>()?);
        Ok(())
    }),
    ("VkSemaphoreSignalInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SemaphoreSignalInfo<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateSemaphore", |d, e| unsafe {
        let a = decode::semaphore::CreateSemaphore::decode(d)?;
        let mut semaphore = vk::Semaphore::from_raw(a.semaphore);
        encode::semaphore::create_semaphore(e, a.device, ptr::from_ref(a.create_info), &raw mut semaphore);
        Ok(())
    }),
    ("vkDestroySemaphore", |d, e| unsafe {
        let a = decode::semaphore::DestroySemaphore::decode(d)?;
        encode::semaphore::destroy_semaphore(e, a.device, vk::Semaphore::from_raw(a.semaphore));
        Ok(())
    }),
    ("vkGetSemaphoreCounterValue", |d, e| unsafe {
        let a = decode::semaphore::GetSemaphoreCounterValue::decode(d)?;
        encode::semaphore::get_semaphore_counter_value(e, a.device, a.semaphore, a.value);
        Ok(())
    }),
    ("vkSignalSemaphore", |d, e| unsafe {
        let a = decode::semaphore::SignalSemaphore::decode(d)?;
        encode::semaphore::signal_semaphore(e, a.device, ptr::from_ref(a.signal_info));
        Ok(())
    }),
    ("vkWaitSemaphores", |d, e| unsafe {
        let a = decode::semaphore::WaitSemaphores::decode(d)?;
        encode::semaphore::wait_semaphores(e, a.device, ptr::from_ref(a.wait_info), a.timeout);
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[("VkSemaphoreWaitInfo", |e, pointer| unsafe {
    e.value(&vk::SemaphoreWaitInfo {
        p_semaphores: pointer.cast(),
        p_values: pointer.cast(),
        ..Default::default()
    });
})];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateSemaphore", |d, r| unsafe {
        let a = decode::semaphore::CreateSemaphore::decode(d)?;
        let mut semaphore = vk::Semaphore::from_raw(a.semaphore);
        store::semaphore::create_semaphore(r, &raw mut semaphore).map(|_| ())
    }),
    ("vkGetSemaphoreCounterValue", |d, r| unsafe {
        let a = decode::semaphore::GetSemaphoreCounterValue::decode(d)?;
        store::semaphore::get_semaphore_counter_value(r, a.value).map(|_| ())
    }),
    ("vkSignalSemaphore", |d, r| unsafe {
        let a = decode::semaphore::SignalSemaphore::decode(d)?;
        store::semaphore::signal_semaphore(r).map(|_| ())
    }),
    ("vkWaitSemaphores", |d, r| unsafe {
        let a = decode::semaphore::WaitSemaphores::decode(d)?;
        store::semaphore::wait_semaphores(r).map(|_| ())
    }),
];
