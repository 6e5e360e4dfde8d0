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
    ("VkDescriptorAddressInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorAddressInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkDescriptorGetInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorGetInfoEXT<'_>>()?);
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
    ("vkGetDescriptorEXT", |d, e| unsafe {
        let a = decode::descriptor_set::GetDescriptorExt::decode(d)?;
        encode::descriptor_set::get_descriptor_ext(
            e,
            a.device,
            ptr::from_ref(a.descriptor_info),
            a.data_size,
            a.descriptor,
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

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("VkWriteDescriptorSet", |e, pointer| unsafe {
        e.value(&vk::WriteDescriptorSet {
            p_image_info: pointer.cast(),
            p_buffer_info: pointer.cast(),
            p_texel_buffer_view: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkDescriptorSetAllocateInfo", |e, pointer| unsafe {
        e.value(&vk::DescriptorSetAllocateInfo { p_set_layouts: pointer.cast(), ..Default::default() });
    }),
    ("VkWriteDescriptorSetInlineUniformBlock", |e, pointer| unsafe {
        e.value(&vk::WriteDescriptorSetInlineUniformBlock { p_data: pointer.cast(), ..Default::default() });
    }),
    ("VkDescriptorSetVariableDescriptorCountAllocateInfo", |e, pointer| unsafe {
        e.value(&vk::DescriptorSetVariableDescriptorCountAllocateInfo {
            p_descriptor_counts: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkWriteDescriptorSetAccelerationStructureKHR", |e, pointer| unsafe {
        e.value(&vk::WriteDescriptorSetAccelerationStructureKHR {
            p_acceleration_structures: pointer.cast(),
            ..Default::default()
        });
    }),
    ("vkUpdateDescriptorSets", |e, pointer| unsafe {
        encode::descriptor_set::update_descriptor_sets(
            e,
            Handle::from_raw(0),
            Default::default(),
            pointer.cast(),
            Default::default(),
            pointer.cast(),
        )
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkAllocateDescriptorSets", |d, r| unsafe {
        let a = decode::descriptor_set::AllocateDescriptorSets::decode(d)?;
        let mut descriptor_sets: Vec<vk::DescriptorSet> =
            a.descriptor_sets.iter().map(|id| vk::DescriptorSet::from_raw(*id)).collect();
        store::descriptor_set::allocate_descriptor_sets(
            r,
            ptr::from_ref(a.allocate_info),
            descriptor_sets.as_mut_ptr(),
        )
        .map(|_| ())
    }),
    ("vkGetDescriptorEXT", |d, r| unsafe {
        let a = decode::descriptor_set::GetDescriptorExt::decode(d)?;
        store::descriptor_set::get_descriptor_ext(r, a.data_size, a.descriptor).map(|_| ())
    }),
];
