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
