// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `framebuffer`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkFramebufferCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::FramebufferCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkFramebufferAttachmentsCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::FramebufferAttachmentsCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkFramebufferAttachmentImageInfo", |d, e| unsafe {
        e.value(&d.value::<vk::FramebufferAttachmentImageInfo<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateFramebuffer", |d, e| unsafe {
        let a = decode::framebuffer::CreateFramebuffer::decode(d)?;
        let mut framebuffer = vk::Framebuffer::from_raw(a.framebuffer);
        encode::framebuffer::create_framebuffer(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            &raw mut framebuffer,
        );
        Ok(())
    }),
    ("vkDestroyFramebuffer", |d, e| unsafe {
        let a = decode::framebuffer::DestroyFramebuffer::decode(d)?;
        encode::framebuffer::destroy_framebuffer(e, a.device, vk::Framebuffer::from_raw(a.framebuffer));
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("VkFramebufferCreateInfo", |e, pointer| unsafe {
        e.value(&vk::FramebufferCreateInfo { p_attachments: pointer.cast(), ..Default::default() });
    }),
    ("VkFramebufferAttachmentsCreateInfo", |e, pointer| unsafe {
        e.value(&vk::FramebufferAttachmentsCreateInfo {
            p_attachment_image_infos: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkFramebufferAttachmentImageInfo", |e, pointer| unsafe {
        e.value(&vk::FramebufferAttachmentImageInfo { p_view_formats: pointer.cast(), ..Default::default() });
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[("vkCreateFramebuffer", |d, r| unsafe {
    let a = decode::framebuffer::CreateFramebuffer::decode(d)?;
    let mut framebuffer = vk::Framebuffer::from_raw(a.framebuffer);
    store::framebuffer::create_framebuffer(r, &raw mut framebuffer).map(|_| ())
})];
