// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `semaphore`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::SemaphoreTypeCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let semaphore_type: vk::SemaphoreType = d.value()?;
        let initial_value: u64 = d.value()?;
        Ok(Self { p_next: next as _, semaphore_type, initial_value, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::SemaphoreWaitInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::SemaphoreWaitFlags = d.value()?;
        let semaphore_count: u32 = d.value()?;
        let p_semaphores = d.full_array(semaphore_count as usize)?;
        let p_values = d.full_array(semaphore_count as usize)?;
        Ok(Self { p_next: next as _, flags, semaphore_count, p_semaphores, p_values, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::SemaphoreSignalInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let semaphore: vk::Semaphore = d.full_handle()?;
        let value: u64 = d.value()?;
        Ok(Self { p_next: next as _, semaphore, value, ..Default::default() })
    }
}

decode_tagged! { SemaphoreCreateInfo, SemaphoreTypeCreateInfo, SemaphoreWaitInfo, SemaphoreSignalInfo }

decode_plain_bodies! { SemaphoreCreateInfo }

/// Arguments of `vkCreateSemaphore`.
#[derive(Clone, Copy)]
pub struct CreateSemaphore<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::SemaphoreCreateInfo<'a>,
    pub semaphore: u64,
}

impl<'a> CreateSemaphore<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::SemaphoreCreateInfo<'a> = d.expected()?;
        let semaphore: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, semaphore })
    }
}

/// Arguments of `vkDestroySemaphore`.
#[derive(Clone, Copy)]
pub struct DestroySemaphore {
    pub device_id: u64,
    pub device: vk::Device,
    pub semaphore: u64,
}

impl DestroySemaphore {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let semaphore: u64 = d.u64()?;
        Ok(Self { device_id, device, semaphore })
    }
}

/// Arguments of `vkGetSemaphoreCounterValue`.
#[derive(Clone, Copy)]
pub struct GetSemaphoreCounterValue {
    pub device_id: u64,
    pub device: vk::Device,
    pub semaphore_id: u64,
    pub semaphore: vk::Semaphore,
    pub value: *mut u64,
}

impl GetSemaphoreCounterValue {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let semaphore_id = d.u64()?;
        let semaphore: vk::Semaphore = d.full_handle_of(semaphore_id)?;
        let value: *mut u64 = d.blank()?;
        Ok(Self { device_id, device, semaphore_id, semaphore, value })
    }
}

/// Arguments of `vkSignalSemaphore`.
#[derive(Clone, Copy)]
pub struct SignalSemaphore<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub signal_info: &'a vk::SemaphoreSignalInfo<'a>,
}

impl<'a> SignalSemaphore<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let signal_info: &'a vk::SemaphoreSignalInfo<'a> = d.expected()?;
        Ok(Self { device_id, device, signal_info })
    }
}

/// Arguments of `vkWaitSemaphores`.
#[derive(Clone, Copy)]
pub struct WaitSemaphores<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub wait_info: &'a vk::SemaphoreWaitInfo<'a>,
    pub timeout: u64,
}

impl<'a> WaitSemaphores<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let wait_info: &'a vk::SemaphoreWaitInfo<'a> = d.expected()?;
        let timeout: u64 = d.value()?;
        Ok(Self { device_id, device, wait_info, timeout })
    }
}
