// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `sampler_ycbcr_conversion`.

use super::prelude::*;

decode_tagged! { SamplerYcbcrConversionCreateInfo }

decode_plain_bodies! { SamplerYcbcrConversionCreateInfo }

/// Arguments of `vkCreateSamplerYcbcrConversion`.
#[derive(Clone, Copy)]
pub struct CreateSamplerYcbcrConversion<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::SamplerYcbcrConversionCreateInfo<'a>,
    pub ycbcr_conversion: u64,
}

impl<'a> CreateSamplerYcbcrConversion<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::SamplerYcbcrConversionCreateInfo<'a> = d.expected()?;
        let ycbcr_conversion: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, ycbcr_conversion })
    }
}

/// Arguments of `vkDestroySamplerYcbcrConversion`.
#[derive(Clone, Copy)]
pub struct DestroySamplerYcbcrConversion {
    pub device_id: u64,
    pub device: vk::Device,
    pub ycbcr_conversion: u64,
}

impl DestroySamplerYcbcrConversion {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let ycbcr_conversion: u64 = d.u64()?;
        Ok(Self { device_id, device, ycbcr_conversion })
    }
}
