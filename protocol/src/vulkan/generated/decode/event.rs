// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `event`.

use super::prelude::*;

decode_tagged! { EventCreateInfo }

decode_plain_bodies! { EventCreateInfo }

/// Arguments of `vkCreateEvent`.
#[derive(Clone, Copy)]
pub struct CreateEvent<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::EventCreateInfo<'a>,
    pub event: u64,
}

impl<'a> CreateEvent<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::EventCreateInfo<'a> = d.expected()?;
        let event: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, event })
    }
}

/// Arguments of `vkDestroyEvent`.
#[derive(Clone, Copy)]
pub struct DestroyEvent {
    pub device_id: u64,
    pub device: vk::Device,
    pub event: u64,
}

impl DestroyEvent {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let event: u64 = d.u64()?;
        Ok(Self { device_id, device, event })
    }
}

/// Arguments of `vkGetEventStatus`.
#[derive(Clone, Copy)]
pub struct GetEventStatus {
    pub device_id: u64,
    pub device: vk::Device,
    pub event_id: u64,
    pub event: vk::Event,
}

impl GetEventStatus {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let event_id = d.u64()?;
        let event: vk::Event = d.full_handle_of(event_id)?;
        Ok(Self { device_id, device, event_id, event })
    }
}

/// Arguments of `vkResetEvent`.
#[derive(Clone, Copy)]
pub struct ResetEvent {
    pub device_id: u64,
    pub device: vk::Device,
    pub event_id: u64,
    pub event: vk::Event,
}

impl ResetEvent {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let event_id = d.u64()?;
        let event: vk::Event = d.full_handle_of(event_id)?;
        Ok(Self { device_id, device, event_id, event })
    }
}

/// Arguments of `vkSetEvent`.
#[derive(Clone, Copy)]
pub struct SetEvent {
    pub device_id: u64,
    pub device: vk::Device,
    pub event_id: u64,
    pub event: vk::Event,
}

impl SetEvent {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let event_id = d.u64()?;
        let event: vk::Event = d.full_handle_of(event_id)?;
        Ok(Self { device_id, device, event_id, event })
    }
}
