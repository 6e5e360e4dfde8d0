// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `pipeline_layout`.

use super::prelude::*;

impl EncodeBody for vk::PipelineLayoutCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.set_layout_count);
        e.array(self.p_set_layouts, self.set_layout_count as usize);
        e.value(&self.push_constant_range_count);
        e.array(self.p_push_constant_ranges, self.push_constant_range_count as usize);
    }
}

encode_tagged! { PipelineLayoutCreateInfo }

/// `vkCreatePipelineLayout`.
pub unsafe fn create_pipeline_layout(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::PipelineLayoutCreateInfo<'_>,
    p_pipeline_layout: *mut vk::PipelineLayout,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_pipeline_layout);
}

/// The reply to `vkCreatePipelineLayout`.
pub unsafe fn reply_create_pipeline_layout(
    e: &mut Encoder,
    result: vk::Result,
    p_pipeline_layout: *mut vk::PipelineLayout,
) {
    e.value(&result);
    e.made(p_pipeline_layout, 1);
}

/// `vkDestroyPipelineLayout`.
pub unsafe fn destroy_pipeline_layout(
    e: &mut Encoder,
    device: vk::Device,
    pipeline_layout: vk::PipelineLayout,
) {
    e.value(&device);
    e.value(&pipeline_layout);
}
