// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `pipeline_layout`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkPushConstantRange", |d, e| unsafe {
        e.value(&d.value::<vk::PushConstantRange>()?);
        Ok(())
    }),
    ("VkPipelineLayoutCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::PipelineLayoutCreateInfo<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreatePipelineLayout", |d, e| unsafe {
        let a = decode::pipeline_layout::CreatePipelineLayout::decode(d)?;
        let mut pipeline_layout = vk::PipelineLayout::from_raw(a.pipeline_layout);
        encode::pipeline_layout::create_pipeline_layout(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            &raw mut pipeline_layout,
        );
        Ok(())
    }),
    ("vkDestroyPipelineLayout", |d, e| unsafe {
        let a = decode::pipeline_layout::DestroyPipelineLayout::decode(d)?;
        encode::pipeline_layout::destroy_pipeline_layout(
            e,
            a.device,
            vk::PipelineLayout::from_raw(a.pipeline_layout),
        );
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[("VkPipelineLayoutCreateInfo", |e, pointer| unsafe {
    e.value(&vk::PipelineLayoutCreateInfo {
        p_set_layouts: pointer.cast(),
        p_push_constant_ranges: pointer.cast(),
        ..Default::default()
    });
})];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[("vkCreatePipelineLayout", |d, r| unsafe {
    let a = decode::pipeline_layout::CreatePipelineLayout::decode(d)?;
    let mut pipeline_layout = vk::PipelineLayout::from_raw(a.pipeline_layout);
    store::pipeline_layout::create_pipeline_layout(r, &raw mut pipeline_layout).map(|_| ())
})];
