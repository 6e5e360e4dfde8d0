// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `buffer_view`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkBufferUsageFlags2CreateInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::BufferUsageFlags2CreateInfoKHR<'_>>()?);
        Ok(())
    }),
    ("VkBufferViewCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::BufferViewCreateInfo<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateBufferView", |d, e| unsafe {
        let a = decode::buffer_view::CreateBufferView::decode(d)?;
        let mut view = vk::BufferView::from_raw(a.view);
        encode::buffer_view::create_buffer_view(e, a.device, ptr::from_ref(a.create_info), &raw mut view);
        Ok(())
    }),
    ("vkDestroyBufferView", |d, e| unsafe {
        let a = decode::buffer_view::DestroyBufferView::decode(d)?;
        encode::buffer_view::destroy_buffer_view(e, a.device, vk::BufferView::from_raw(a.buffer_view));
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[("vkCreateBufferView", |d, r| unsafe {
    let a = decode::buffer_view::CreateBufferView::decode(d)?;
    let mut view = vk::BufferView::from_raw(a.view);
    store::buffer_view::create_buffer_view(r, &raw mut view).map(|_| ())
})];
