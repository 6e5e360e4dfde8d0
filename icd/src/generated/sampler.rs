// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `sampler`.

use super::prelude::*;

/// `vkCreateSampler`.
pub(crate) unsafe extern "system" fn create_sampler(
    device: vk::Device,
    p_create_info: *const vk::SamplerCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_sampler: *mut vk::Sampler,
) -> vk::Result {
    guard(|| {
        let device = Device::from_handle(device);
        p_sampler.write(vk::Sampler::from_raw(device.ids().allocate(vk::Sampler::TYPE)));
        forward::post(device, opcode::CREATE_SAMPLER, |e| {
            encode::sampler::create_sampler(e, device, p_create_info, p_sampler)
        });
        vk::Result::SUCCESS
    })
}

/// `vkDestroySampler`.
pub(crate) unsafe extern "system" fn destroy_sampler(
    device: vk::Device,
    sampler: vk::Sampler,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(|| {
        if sampler.is_null() {
            return;
        }
        let device = Device::from_handle(device);
        forward::post(device, opcode::DESTROY_SAMPLER, |e| {
            encode::sampler::destroy_sampler(e, device, sampler)
        });
        device.ids().free(vk::Sampler::TYPE, sampler.as_raw());
    })
}
