// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `sampler`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::SamplerYcbcrConversionInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let conversion: vk::SamplerYcbcrConversion = d.full_handle()?;
        Ok(Self { p_next: next as _, conversion, ..Default::default() })
    }
}

decode_tagged! { SamplerCreateInfo, SamplerYcbcrConversionInfo, SamplerReductionModeCreateInfo, SamplerCustomBorderColorCreateInfoEXT, SamplerBorderColorComponentMappingCreateInfoEXT }

decode_plain_bodies! { SamplerCreateInfo, SamplerReductionModeCreateInfo, SamplerCustomBorderColorCreateInfoEXT, SamplerBorderColorComponentMappingCreateInfoEXT }

/// Arguments of `vkCreateSampler`.
#[derive(Clone, Copy)]
pub struct CreateSampler<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::SamplerCreateInfo<'a>,
    pub sampler: u64,
}

impl<'a> CreateSampler<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::SamplerCreateInfo<'a> = d.expected()?;
        let sampler: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, sampler })
    }
}

/// Arguments of `vkDestroySampler`.
#[derive(Clone, Copy)]
pub struct DestroySampler {
    pub device_id: u64,
    pub device: vk::Device,
    pub sampler: u64,
}

impl DestroySampler {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let sampler: u64 = d.u64()?;
        Ok(Self { device_id, device, sampler })
    }
}
