// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `descriptor_set_layout`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkDescriptorSetLayoutBinding", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorSetLayoutBinding<'_>>()?);
        Ok(())
    }),
    ("VkDescriptorSetLayoutCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorSetLayoutCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkDescriptorSetLayoutSupport", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorSetLayoutSupport<'_>>()?);
        Ok(())
    }),
    ("VkDescriptorSetLayoutBindingFlagsCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorSetLayoutBindingFlagsCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkDescriptorSetVariableDescriptorCountLayoutSupport", |d, e| unsafe {
        e.value(&d.value::<vk::DescriptorSetVariableDescriptorCountLayoutSupport<'_>>()?);
        Ok(())
    }),
    ("VkMutableDescriptorTypeListEXT", |d, e| unsafe {
        e.value(&d.value::<vk::MutableDescriptorTypeListEXT<'_>>()?);
        Ok(())
    }),
    ("VkMutableDescriptorTypeCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::MutableDescriptorTypeCreateInfoEXT<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateDescriptorSetLayout", |d, e| unsafe {
        let a = decode::descriptor_set_layout::CreateDescriptorSetLayout::decode(d)?;
        let mut set_layout = vk::DescriptorSetLayout::from_raw(a.set_layout);
        encode::descriptor_set_layout::create_descriptor_set_layout(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            &raw mut set_layout,
        );
        Ok(())
    }),
    ("vkDestroyDescriptorSetLayout", |d, e| unsafe {
        let a = decode::descriptor_set_layout::DestroyDescriptorSetLayout::decode(d)?;
        encode::descriptor_set_layout::destroy_descriptor_set_layout(
            e,
            a.device,
            vk::DescriptorSetLayout::from_raw(a.descriptor_set_layout),
        );
        Ok(())
    }),
    ("vkGetDescriptorSetLayoutBindingOffsetEXT", |d, e| unsafe {
        let a = decode::descriptor_set_layout::GetDescriptorSetLayoutBindingOffsetExt::decode(d)?;
        encode::descriptor_set_layout::get_descriptor_set_layout_binding_offset_ext(
            e, a.device, a.layout, a.binding, a.offset,
        );
        Ok(())
    }),
    ("vkGetDescriptorSetLayoutSizeEXT", |d, e| unsafe {
        let a = decode::descriptor_set_layout::GetDescriptorSetLayoutSizeExt::decode(d)?;
        encode::descriptor_set_layout::get_descriptor_set_layout_size_ext(
            e,
            a.device,
            a.layout,
            a.layout_size_in_bytes,
        );
        Ok(())
    }),
    ("vkGetDescriptorSetLayoutSupport", |d, e| unsafe {
        let a = decode::descriptor_set_layout::GetDescriptorSetLayoutSupport::decode(d)?;
        encode::descriptor_set_layout::get_descriptor_set_layout_support(
            e,
            a.device,
            ptr::from_ref(a.create_info),
            a.support,
        );
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("VkDescriptorSetLayoutBinding", |e, pointer| unsafe {
        e.value(&vk::DescriptorSetLayoutBinding {
            p_immutable_samplers: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkDescriptorSetLayoutCreateInfo", |e, pointer| unsafe {
        e.value(&vk::DescriptorSetLayoutCreateInfo { p_bindings: pointer.cast(), ..Default::default() });
    }),
    ("VkDescriptorSetLayoutBindingFlagsCreateInfo", |e, pointer| unsafe {
        e.value(&vk::DescriptorSetLayoutBindingFlagsCreateInfo {
            p_binding_flags: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkMutableDescriptorTypeListEXT", |e, pointer| unsafe {
        e.value(&vk::MutableDescriptorTypeListEXT {
            p_descriptor_types: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkMutableDescriptorTypeCreateInfoEXT", |e, pointer| unsafe {
        e.value(&vk::MutableDescriptorTypeCreateInfoEXT {
            p_mutable_descriptor_type_lists: pointer.cast(),
            ..Default::default()
        });
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateDescriptorSetLayout", |d, r| unsafe {
        let a = decode::descriptor_set_layout::CreateDescriptorSetLayout::decode(d)?;
        let mut set_layout = vk::DescriptorSetLayout::from_raw(a.set_layout);
        store::descriptor_set_layout::create_descriptor_set_layout(r, &raw mut set_layout).map(|_| ())
    }),
    ("vkGetDescriptorSetLayoutBindingOffsetEXT", |d, r| unsafe {
        let a = decode::descriptor_set_layout::GetDescriptorSetLayoutBindingOffsetExt::decode(d)?;
        store::descriptor_set_layout::get_descriptor_set_layout_binding_offset_ext(r, a.offset).map(|_| ())
    }),
    ("vkGetDescriptorSetLayoutSizeEXT", |d, r| unsafe {
        let a = decode::descriptor_set_layout::GetDescriptorSetLayoutSizeExt::decode(d)?;
        store::descriptor_set_layout::get_descriptor_set_layout_size_ext(r, a.layout_size_in_bytes)
            .map(|_| ())
    }),
    ("vkGetDescriptorSetLayoutSupport", |d, r| unsafe {
        let a = decode::descriptor_set_layout::GetDescriptorSetLayoutSupport::decode(d)?;
        store::descriptor_set_layout::get_descriptor_set_layout_support(r, a.support).map(|_| ())
    }),
];
