// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `image_view`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkComponentMapping", |d, e| unsafe {
        e.value(&d.value::<vk::ComponentMapping>()?);
        Ok(())
    }),
    ("VkImageSubresourceRange", |d, e| unsafe {
        e.value(&d.value::<vk::ImageSubresourceRange>()?);
        Ok(())
    }),
    ("VkImageViewCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::ImageViewCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkImageViewUsageCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::ImageViewUsageCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkImageViewSlicedCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::ImageViewSlicedCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkImageViewASTCDecodeModeEXT", |d, e| unsafe {
        e.value(&d.value::<vk::ImageViewASTCDecodeModeEXT<'_>>()?);
        Ok(())
    }),
    ("VkImageViewMinLodCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::ImageViewMinLodCreateInfoEXT<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateImageView", |d, e| unsafe {
        let a = decode::image_view::CreateImageView::decode(d)?;
        let mut view = vk::ImageView::from_raw(a.view);
        encode::image_view::create_image_view(e, a.device, ptr::from_ref(a.create_info), &raw mut view);
        Ok(())
    }),
    ("vkDestroyImageView", |d, e| unsafe {
        let a = decode::image_view::DestroyImageView::decode(d)?;
        encode::image_view::destroy_image_view(e, a.device, vk::ImageView::from_raw(a.image_view));
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[("vkCreateImageView", |d, r| unsafe {
    let a = decode::image_view::CreateImageView::decode(d)?;
    let mut view = vk::ImageView::from_raw(a.view);
    store::image_view::create_image_view(r, &raw mut view).map(|_| ())
})];
