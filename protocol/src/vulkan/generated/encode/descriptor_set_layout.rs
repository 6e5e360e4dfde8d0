// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `descriptor_set_layout`.

use super::prelude::*;

impl Encode for vk::DescriptorSetLayoutBinding<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.binding);
        e.value(&self.descriptor_type);
        e.value(&self.descriptor_count);
        e.value(&self.stage_flags);
        {
            let p =
                e.unless(ignored_when::no_immutable_samplers(self, e.context()), self.p_immutable_samplers);
            e.array(p, self.descriptor_count as usize);
        }
    }
}

impl EncodeBody for vk::DescriptorSetLayoutCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.binding_count);
        e.array(self.p_bindings, self.binding_count as usize);
    }
}

impl EncodeBody for vk::DescriptorSetLayoutBindingFlagsCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.binding_count);
        e.array(self.p_binding_flags, self.binding_count as usize);
    }
}

impl Encode for vk::MutableDescriptorTypeListEXT<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.descriptor_type_count);
        e.array(self.p_descriptor_types, self.descriptor_type_count as usize);
    }
}

impl EncodeBody for vk::MutableDescriptorTypeCreateInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.mutable_descriptor_type_list_count);
        e.array(self.p_mutable_descriptor_type_lists, self.mutable_descriptor_type_list_count as usize);
    }
}

encode_tagged! { DescriptorSetLayoutCreateInfo, DescriptorSetLayoutSupport, DescriptorSetLayoutBindingFlagsCreateInfo, DescriptorSetVariableDescriptorCountLayoutSupport, MutableDescriptorTypeCreateInfoEXT }

encode_plain_bodies! { DescriptorSetLayoutSupport, DescriptorSetVariableDescriptorCountLayoutSupport }

/// `vkCreateDescriptorSetLayout`.
pub unsafe fn create_descriptor_set_layout(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::DescriptorSetLayoutCreateInfo<'_>,
    p_set_layout: *mut vk::DescriptorSetLayout,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_set_layout);
}

/// The reply to `vkCreateDescriptorSetLayout`.
pub unsafe fn reply_create_descriptor_set_layout(
    e: &mut Encoder,
    result: vk::Result,
    p_set_layout: *mut vk::DescriptorSetLayout,
) {
    e.value(&result);
    e.made(p_set_layout, 1);
}

/// `vkDestroyDescriptorSetLayout`.
pub unsafe fn destroy_descriptor_set_layout(
    e: &mut Encoder,
    device: vk::Device,
    descriptor_set_layout: vk::DescriptorSetLayout,
) {
    e.value(&device);
    e.value(&descriptor_set_layout);
}

/// `vkGetDescriptorSetLayoutBindingOffsetEXT`.
pub unsafe fn get_descriptor_set_layout_binding_offset_ext(
    e: &mut Encoder,
    device: vk::Device,
    layout: vk::DescriptorSetLayout,
    binding: u32,
    p_offset: *mut vk::DeviceSize,
) {
    e.value(&device);
    e.value(&layout);
    e.value(&binding);
    (*p_offset).encode_request(e);
}

/// The reply to `vkGetDescriptorSetLayoutBindingOffsetEXT`.
pub unsafe fn reply_get_descriptor_set_layout_binding_offset_ext(
    e: &mut Encoder,
    p_offset: *mut vk::DeviceSize,
) {
    e.value(&*p_offset);
}

/// `vkGetDescriptorSetLayoutSizeEXT`.
pub unsafe fn get_descriptor_set_layout_size_ext(
    e: &mut Encoder,
    device: vk::Device,
    layout: vk::DescriptorSetLayout,
    p_layout_size_in_bytes: *mut vk::DeviceSize,
) {
    e.value(&device);
    e.value(&layout);
    (*p_layout_size_in_bytes).encode_request(e);
}

/// The reply to `vkGetDescriptorSetLayoutSizeEXT`.
pub unsafe fn reply_get_descriptor_set_layout_size_ext(
    e: &mut Encoder,
    p_layout_size_in_bytes: *mut vk::DeviceSize,
) {
    e.value(&*p_layout_size_in_bytes);
}

/// `vkGetDescriptorSetLayoutSupport`.
pub unsafe fn get_descriptor_set_layout_support(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::DescriptorSetLayoutCreateInfo<'_>,
    p_support: *mut vk::DescriptorSetLayoutSupport<'_>,
) {
    e.value(&device);
    e.pointer(p_create_info);
    (*p_support).encode_request(e);
}

/// The reply to `vkGetDescriptorSetLayoutSupport`.
pub unsafe fn reply_get_descriptor_set_layout_support(
    e: &mut Encoder,
    p_support: *mut vk::DescriptorSetLayoutSupport<'_>,
) {
    e.value(&*p_support);
}
