// Written by `cargo xtask codegen`; do not edit.
//! Structs of `sampler`: layout and chains.

use super::prelude::*;

tagged!(
    SamplerCreateInfo,
    [
        S::SAMPLER_BORDER_COLOR_COMPONENT_MAPPING_CREATE_INFO_EXT,
        S::SAMPLER_CUSTOM_BORDER_COLOR_CREATE_INFO_EXT,
        S::SAMPLER_REDUCTION_MODE_CREATE_INFO,
        S::SAMPLER_YCBCR_CONVERSION_INFO
    ]
);
tagged!(SamplerYcbcrConversionInfo, []);
tagged!(SamplerReductionModeCreateInfo, []);
tagged!(SamplerCustomBorderColorCreateInfoEXT, []);
tagged!(SamplerBorderColorComponentMappingCreateInfoEXT, []);
plain_bodies! { SamplerCreateInfo: 64, SamplerReductionModeCreateInfo: 4, SamplerCustomBorderColorCreateInfoEXT: 20, SamplerBorderColorComponentMappingCreateInfoEXT: 20 }
