// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `sampler_ycbcr_conversion`.

use super::prelude::*;

/// `vkCreateSamplerYcbcrConversion`.
pub(crate) unsafe extern "system-unwind" fn create_sampler_ycbcr_conversion(
    device: vk::Device,
    p_create_info: *const vk::SamplerYcbcrConversionCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_ycbcr_conversion: *mut vk::SamplerYcbcrConversion,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::create(owner, false, opcode::CREATE_SAMPLER_YCBCR_CONVERSION, p_ycbcr_conversion, move |e| {
            encode::sampler_ycbcr_conversion::create_sampler_ycbcr_conversion(
                e,
                device,
                p_create_info,
                p_ycbcr_conversion,
            )
        })
    })
}

/// `vkDestroySamplerYcbcrConversion`.
pub(crate) unsafe extern "system-unwind" fn destroy_sampler_ycbcr_conversion(
    device: vk::Device,
    ycbcr_conversion: vk::SamplerYcbcrConversion,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        if ycbcr_conversion.is_null() {
            return;
        }
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::DESTROY_SAMPLER_YCBCR_CONVERSION, move |e| {
            encode::sampler_ycbcr_conversion::destroy_sampler_ycbcr_conversion(e, device, ycbcr_conversion)
        });
        owner.ids().free(vk::SamplerYcbcrConversion::TYPE, ycbcr_conversion.as_raw());
    })
}
