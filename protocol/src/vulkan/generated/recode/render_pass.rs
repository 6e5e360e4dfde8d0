// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `render_pass`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkAttachmentDescription", |d, e| unsafe {
        e.value(&d.value::<vk::AttachmentDescription>()?);
        Ok(())
    }),
    ("VkAttachmentReference", |d, e| unsafe {
        e.value(&d.value::<vk::AttachmentReference>()?);
        Ok(())
    }),
    ("VkSubpassDescription", |d, e| unsafe {
        e.value(&d.value::<vk::SubpassDescription<'_>>()?);
        Ok(())
    }),
    ("VkSubpassDependency", |d, e| unsafe {
        e.value(&d.value::<vk::SubpassDependency>()?);
        Ok(())
    }),
    ("VkRenderPassCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::RenderPassCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkRenderPassMultiviewCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::RenderPassMultiviewCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkInputAttachmentAspectReference", |d, e| unsafe {
        e.value(&d.value::<vk::InputAttachmentAspectReference>()?);
        Ok(())
    }),
    ("VkRenderPassInputAttachmentAspectCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::RenderPassInputAttachmentAspectCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkAttachmentDescription2", |d, e| unsafe {
        e.value(&d.value::<vk::AttachmentDescription2<'_>>()?);
        Ok(())
    }),
    ("VkAttachmentReference2", |d, e| unsafe {
        e.value(&d.value::<vk::AttachmentReference2<'_>>()?);
        Ok(())
    }),
    ("VkSubpassDescription2", |d, e| unsafe {
        e.value(&d.value::<vk::SubpassDescription2<'_>>()?);
        Ok(())
    }),
    ("VkSubpassDependency2", |d, e| unsafe {
        e.value(&d.value::<vk::SubpassDependency2<'_>>()?);
        Ok(())
    }),
    ("VkRenderPassCreateInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::RenderPassCreateInfo2<'_>>()?);
        Ok(())
    }),
    ("VkSubpassDescriptionDepthStencilResolve", |d, e| unsafe {
        e.value(&d.value::<vk::SubpassDescriptionDepthStencilResolve<'_>>()?);
        Ok(())
    }),
    ("VkAttachmentReferenceStencilLayout", |d, e| unsafe {
        e.value(&d.value::<vk::AttachmentReferenceStencilLayout<'_>>()?);
        Ok(())
    }),
    ("VkAttachmentDescriptionStencilLayout", |d, e| unsafe {
        e.value(&d.value::<vk::AttachmentDescriptionStencilLayout<'_>>()?);
        Ok(())
    }),
    ("VkFragmentShadingRateAttachmentInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::FragmentShadingRateAttachmentInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkMultisampledRenderToSingleSampledInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::MultisampledRenderToSingleSampledInfoEXT<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateRenderPass", |d, e| unsafe {
        let a = decode::render_pass::CreateRenderPass::decode(d)?;
        let mut render_pass = vk::RenderPass::from_raw(a.render_pass);
        encode::render_pass::create_render_pass(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            &raw mut render_pass,
        );
        Ok(())
    }),
    ("vkCreateRenderPass2", |d, e| unsafe {
        let a = decode::render_pass::CreateRenderPass2::decode(d)?;
        let mut render_pass = vk::RenderPass::from_raw(a.render_pass);
        encode::render_pass::create_render_pass2(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            &raw mut render_pass,
        );
        Ok(())
    }),
    ("vkDestroyRenderPass", |d, e| unsafe {
        let a = decode::render_pass::DestroyRenderPass::decode(d)?;
        encode::render_pass::destroy_render_pass(e, a.device, vk::RenderPass::from_raw(a.render_pass));
        Ok(())
    }),
    ("vkGetRenderAreaGranularity", |d, e| unsafe {
        let a = decode::render_pass::GetRenderAreaGranularity::decode(d)?;
        encode::render_pass::get_render_area_granularity(e, a.device, a.render_pass, a.granularity);
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("VkSubpassDescription", |e, pointer| unsafe {
        e.value(&vk::SubpassDescription {
            p_input_attachments: pointer.cast(),
            p_color_attachments: pointer.cast(),
            p_resolve_attachments: pointer.cast(),
            p_preserve_attachments: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkRenderPassCreateInfo", |e, pointer| unsafe {
        e.value(&vk::RenderPassCreateInfo {
            p_attachments: pointer.cast(),
            p_subpasses: pointer.cast(),
            p_dependencies: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkRenderPassMultiviewCreateInfo", |e, pointer| unsafe {
        e.value(&vk::RenderPassMultiviewCreateInfo {
            p_view_masks: pointer.cast(),
            p_view_offsets: pointer.cast(),
            p_correlation_masks: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkRenderPassInputAttachmentAspectCreateInfo", |e, pointer| unsafe {
        e.value(&vk::RenderPassInputAttachmentAspectCreateInfo {
            p_aspect_references: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkSubpassDescription2", |e, pointer| unsafe {
        e.value(&vk::SubpassDescription2 {
            p_input_attachments: pointer.cast(),
            p_color_attachments: pointer.cast(),
            p_resolve_attachments: pointer.cast(),
            p_preserve_attachments: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkRenderPassCreateInfo2", |e, pointer| unsafe {
        e.value(&vk::RenderPassCreateInfo2 {
            p_attachments: pointer.cast(),
            p_subpasses: pointer.cast(),
            p_dependencies: pointer.cast(),
            p_correlated_view_masks: pointer.cast(),
            ..Default::default()
        });
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateRenderPass", |d, r| unsafe {
        let a = decode::render_pass::CreateRenderPass::decode(d)?;
        let mut render_pass = vk::RenderPass::from_raw(a.render_pass);
        store::render_pass::create_render_pass(r, &raw mut render_pass).map(|_| ())
    }),
    ("vkCreateRenderPass2", |d, r| unsafe {
        let a = decode::render_pass::CreateRenderPass2::decode(d)?;
        let mut render_pass = vk::RenderPass::from_raw(a.render_pass);
        store::render_pass::create_render_pass2(r, &raw mut render_pass).map(|_| ())
    }),
    ("vkGetRenderAreaGranularity", |d, r| unsafe {
        let a = decode::render_pass::GetRenderAreaGranularity::decode(d)?;
        store::render_pass::get_render_area_granularity(r, a.granularity).map(|_| ())
    }),
];
