// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `sampler`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkSamplerCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SamplerCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkSamplerYcbcrConversionInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SamplerYcbcrConversionInfo<'_>>()?);
        Ok(())
    }),
    ("VkSamplerReductionModeCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::SamplerReductionModeCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkSamplerCustomBorderColorCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::SamplerCustomBorderColorCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkSamplerBorderColorComponentMappingCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::SamplerBorderColorComponentMappingCreateInfoEXT<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateSampler", |d, e| unsafe {
        let a = decode::sampler::CreateSampler::decode(d)?;
        let mut sampler = vk::Sampler::from_raw(a.sampler);
        encode::sampler::create_sampler(e, a.device, ptr::from_ref(a.create_info), &raw mut sampler);
        Ok(())
    }),
    ("vkDestroySampler", |d, e| unsafe {
        let a = decode::sampler::DestroySampler::decode(d)?;
        encode::sampler::destroy_sampler(e, a.device, vk::Sampler::from_raw(a.sampler));
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[("vkCreateSampler", |d, r| unsafe {
    let a = decode::sampler::CreateSampler::decode(d)?;
    let mut sampler = vk::Sampler::from_raw(a.sampler);
    store::sampler::create_sampler(r, &raw mut sampler).map(|_| ())
})];
