// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `pipeline_layout`.

use super::prelude::*;

/// `vkCreatePipelineLayout`.
pub(crate) unsafe extern "system-unwind" fn create_pipeline_layout(
    device: vk::Device,
    p_create_info: *const vk::PipelineLayoutCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_pipeline_layout: *mut vk::PipelineLayout,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::create(
            owner,
            beyond::create_pipeline_layout(owner, p_create_info),
            opcode::CREATE_PIPELINE_LAYOUT,
            p_pipeline_layout,
            move |e| {
                encode::pipeline_layout::create_pipeline_layout(e, device, p_create_info, p_pipeline_layout)
            },
        )
    })
}

/// `vkDestroyPipelineLayout`.
pub(crate) unsafe extern "system-unwind" fn destroy_pipeline_layout(
    device: vk::Device,
    pipeline_layout: vk::PipelineLayout,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::pipeline_layout::destroy_pipeline_layout(device, pipeline_layout, p_allocator))
}
