// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `sampler`.

use super::prelude::*;

impl EncodeBody for vk::SamplerYcbcrConversionInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.conversion);
    }
}

encode_tagged! { SamplerCreateInfo, SamplerYcbcrConversionInfo, SamplerReductionModeCreateInfo, SamplerCustomBorderColorCreateInfoEXT, SamplerBorderColorComponentMappingCreateInfoEXT }

encode_plain_bodies! { SamplerCreateInfo, SamplerReductionModeCreateInfo, SamplerCustomBorderColorCreateInfoEXT, SamplerBorderColorComponentMappingCreateInfoEXT }

/// `vkCreateSampler`.
pub unsafe fn create_sampler(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::SamplerCreateInfo<'_>,
    p_sampler: *mut vk::Sampler,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_sampler);
}

/// The reply to `vkCreateSampler`.
pub unsafe fn reply_create_sampler(e: &mut Encoder, result: vk::Result, p_sampler: *mut vk::Sampler) {
    e.value(&result);
    e.made(p_sampler, 1);
}

/// `vkDestroySampler`.
pub unsafe fn destroy_sampler(e: &mut Encoder, device: vk::Device, sampler: vk::Sampler) {
    e.value(&device);
    e.value(&sampler);
}
