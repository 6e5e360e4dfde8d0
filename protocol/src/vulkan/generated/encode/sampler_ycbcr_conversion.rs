// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `sampler_ycbcr_conversion`.

use super::prelude::*;

encode_tagged! { SamplerYcbcrConversionCreateInfo }

encode_plain_bodies! { SamplerYcbcrConversionCreateInfo }

/// `vkCreateSamplerYcbcrConversion`.
pub unsafe fn create_sampler_ycbcr_conversion(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::SamplerYcbcrConversionCreateInfo<'_>,
    p_ycbcr_conversion: *mut vk::SamplerYcbcrConversion,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_ycbcr_conversion);
}

/// The reply to `vkCreateSamplerYcbcrConversion`.
pub unsafe fn reply_create_sampler_ycbcr_conversion(
    e: &mut Encoder,
    result: vk::Result,
    p_ycbcr_conversion: *mut vk::SamplerYcbcrConversion,
) {
    e.value(&result);
    e.made(p_ycbcr_conversion, 1);
}

/// `vkDestroySamplerYcbcrConversion`.
pub unsafe fn destroy_sampler_ycbcr_conversion(
    e: &mut Encoder,
    device: vk::Device,
    ycbcr_conversion: vk::SamplerYcbcrConversion,
) {
    e.value(&device);
    e.value(&ycbcr_conversion);
}
