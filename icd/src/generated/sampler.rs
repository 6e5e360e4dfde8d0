// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `sampler`.

use super::prelude::*;

/// `vkCreateSampler`.
pub(crate) unsafe extern "system-unwind" fn create_sampler(
    device: vk::Device,
    p_create_info: *const vk::SamplerCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_sampler: *mut vk::Sampler,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::create(
            owner,
            beyond::create_sampler(owner, p_create_info),
            opcode::CREATE_SAMPLER,
            p_sampler,
            move |e| encode::sampler::create_sampler(e, device, p_create_info, p_sampler),
        )
    })
}

/// `vkDestroySampler`.
pub(crate) unsafe extern "system-unwind" fn destroy_sampler(
    device: vk::Device,
    sampler: vk::Sampler,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        if sampler.is_null() {
            return;
        }
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::DESTROY_SAMPLER, move |e| {
            encode::sampler::destroy_sampler(e, device, sampler)
        });
        owner.ids().free(vk::Sampler::TYPE, sampler.as_raw());
    })
}
