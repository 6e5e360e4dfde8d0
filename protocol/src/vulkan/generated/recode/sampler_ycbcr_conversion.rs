// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `sampler_ycbcr_conversion`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[("VkSamplerYcbcrConversionCreateInfo", |d, e| unsafe {
    e.value(&d.value::<vk::SamplerYcbcrConversionCreateInfo<'_>>()?);
    Ok(())
})];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateSamplerYcbcrConversion", |d, e| unsafe {
        let a = decode::sampler_ycbcr_conversion::CreateSamplerYcbcrConversion::decode(d)?;
        let mut ycbcr_conversion = vk::SamplerYcbcrConversion::from_raw(a.ycbcr_conversion);
        encode::sampler_ycbcr_conversion::create_sampler_ycbcr_conversion(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            &raw mut ycbcr_conversion,
        );
        Ok(())
    }),
    ("vkDestroySamplerYcbcrConversion", |d, e| unsafe {
        let a = decode::sampler_ycbcr_conversion::DestroySamplerYcbcrConversion::decode(d)?;
        encode::sampler_ycbcr_conversion::destroy_sampler_ycbcr_conversion(
            e,
            a.device,
            vk::SamplerYcbcrConversion::from_raw(a.ycbcr_conversion),
        );
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[("vkCreateSamplerYcbcrConversion", |d, r| unsafe {
    let a = decode::sampler_ycbcr_conversion::CreateSamplerYcbcrConversion::decode(d)?;
    let mut ycbcr_conversion = vk::SamplerYcbcrConversion::from_raw(a.ycbcr_conversion);
    store::sampler_ycbcr_conversion::create_sampler_ycbcr_conversion(r, &raw mut ycbcr_conversion).map(|_| ())
})];
