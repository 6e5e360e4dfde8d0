// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `descriptor_set`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkDescriptorBufferInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorBufferInfo>()?);
        Ok(())
    }),
    ("VkDescriptorImageInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorImageInfo>()?);
        Ok(())
    }),
    ("VkWriteDescriptorSet", |d, e| unsafe {
        e.value(&d.value::<vk::WriteDescriptorSet<'_>>()?);
        Ok(())
    }),
    ("VkCopyDescriptorSet", |d, e| unsafe {
        e.value(&d.value::<vk::CopyDescriptorSet<'_>>()?);
        Ok(())
    }),
    ("VkDescriptorSetAllocateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorSetAllocateInfo<'_>>()?);
        Ok(())
    }),
    ("VkWriteDescriptorSetInlineUniformBlock", |d, e| unsafe {
        e.value(&d.value::<vk::WriteDescriptorSetInlineUniformBlock<'_>>()?);
        Ok(())
    }),
    ("VkDescriptorSetVariableDescriptorCountAllocateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorSetVariableDescriptorCountAllocateInfo<'_>>()?);
        Ok(())
    }),
    ("VkWriteDescriptorSetAccelerationStructureKHR", |d, e| unsafe {
        e.value(&d.value::<vk::WriteDescriptorSetAccelerationStructureKHR<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkAllocateDescriptorSets", |d, e| unsafe {
        let a = decode::descriptor_set::AllocateDescriptorSets::decode(d)?;
        encode::descriptor_set::allocate_descriptor_sets(
            e,
            a.device,
            ptr::from_ref(a.allocate_info),
            a.descriptor_sets.as_ptr().cast_mut().cast(),
        );
        Ok(())
    }),
    ("vkUpdateDescriptorSets", |d, e| unsafe {
        let a = decode::descriptor_set::UpdateDescriptorSets::decode(d)?;
        encode::descriptor_set::update_descriptor_sets(
            e,
            a.device,
            a.descriptor_write_count,
            a.descriptor_writes.as_ptr(),
            a.descriptor_copy_count,
            a.descriptor_copies.as_ptr(),
        );
        Ok(())
    }),
];
