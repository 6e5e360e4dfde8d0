// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `sampler_ycbcr_conversion`.

use super::prelude::*;

/// `vkCreateSamplerYcbcrConversion`.
pub(crate) unsafe extern "system" fn create_sampler_ycbcr_conversion(
    device: vk::Device,
    p_create_info: *const vk::SamplerYcbcrConversionCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_ycbcr_conversion: *mut vk::SamplerYcbcrConversion,
) -> vk::Result {
    guard(|| {
        let device = Device::from_handle(device);
        p_ycbcr_conversion.write(vk::SamplerYcbcrConversion::from_raw(
            device.ids().allocate(vk::SamplerYcbcrConversion::TYPE),
        ));
        forward::post(device, opcode::CREATE_SAMPLER_YCBCR_CONVERSION, |e| {
            encode::sampler_ycbcr_conversion::create_sampler_ycbcr_conversion(
                e,
                device,
                p_create_info,
                p_ycbcr_conversion,
            )
        });
        vk::Result::SUCCESS
    })
}

/// `vkDestroySamplerYcbcrConversion`.
pub(crate) unsafe extern "system" fn destroy_sampler_ycbcr_conversion(
    device: vk::Device,
    ycbcr_conversion: vk::SamplerYcbcrConversion,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(|| {
        if ycbcr_conversion.is_null() {
            return;
        }
        let device = Device::from_handle(device);
        forward::post(device, opcode::DESTROY_SAMPLER_YCBCR_CONVERSION, |e| {
            encode::sampler_ycbcr_conversion::destroy_sampler_ycbcr_conversion(e, device, ycbcr_conversion)
        });
        device.ids().free(vk::SamplerYcbcrConversion::TYPE, ycbcr_conversion.as_raw());
    })
}
