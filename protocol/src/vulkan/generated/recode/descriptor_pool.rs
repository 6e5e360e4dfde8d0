// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `descriptor_pool`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkDescriptorPoolSize", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorPoolSize>()?);
        Ok(())
    }),
    ("VkDescriptorPoolCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorPoolCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkDescriptorPoolInlineUniformBlockCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorPoolInlineUniformBlockCreateInfo<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateDescriptorPool", |d, e| unsafe {
        let a = decode::descriptor_pool::CreateDescriptorPool::decode(d)?;
        let mut descriptor_pool = vk::DescriptorPool::from_raw(a.descriptor_pool);
        encode::descriptor_pool::create_descriptor_pool(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            &raw mut descriptor_pool,
        );
        Ok(())
    }),
    ("vkDestroyDescriptorPool", |d, e| unsafe {
        let a = decode::descriptor_pool::DestroyDescriptorPool::decode(d)?;
        encode::descriptor_pool::destroy_descriptor_pool(
            e,
            a.device,
            vk::DescriptorPool::from_raw(a.descriptor_pool),
        );
        Ok(())
    }),
    ("vkFreeDescriptorSets", |d, e| unsafe {
        let a = decode::descriptor_pool::FreeDescriptorSets::decode(d)?;
        encode::descriptor_pool::free_descriptor_sets(
            e,
            a.device,
            a.descriptor_pool,
            a.descriptor_set_count,
            a.descriptor_sets.as_ptr().cast_mut().cast(),
        );
        Ok(())
    }),
    ("vkResetDescriptorPool", |d, e| unsafe {
        let a = decode::descriptor_pool::ResetDescriptorPool::decode(d)?;
        encode::descriptor_pool::reset_descriptor_pool(e, a.device, a.descriptor_pool, a.flags);
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[("VkDescriptorPoolCreateInfo", |e, pointer| unsafe {
    e.value(&vk::DescriptorPoolCreateInfo { p_pool_sizes: pointer.cast(), ..Default::default() });
})];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateDescriptorPool", |d, r| unsafe {
        let a = decode::descriptor_pool::CreateDescriptorPool::decode(d)?;
        let mut descriptor_pool = vk::DescriptorPool::from_raw(a.descriptor_pool);
        store::descriptor_pool::create_descriptor_pool(r, &raw mut descriptor_pool).map(|_| ())
    }),
    ("vkFreeDescriptorSets", |d, r| unsafe {
        let a = decode::descriptor_pool::FreeDescriptorSets::decode(d)?;
        store::descriptor_pool::free_descriptor_sets(r).map(|_| ())
    }),
    ("vkResetDescriptorPool", |d, r| unsafe {
        let a = decode::descriptor_pool::ResetDescriptorPool::decode(d)?;
        store::descriptor_pool::reset_descriptor_pool(r).map(|_| ())
    }),
];
