// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `descriptor_set`.

use super::prelude::*;

impl Encode for vk::DescriptorBufferInfo {
    unsafe fn encode(&self, e: &mut Encoder) {
        e.value(&self.buffer);
        e.value(&self.offset);
        e.value(&self.range);
    }
}

impl Encode for vk::DescriptorImageInfo {
    unsafe fn encode(&self, e: &mut Encoder) {
        if ignored_when::no_sampler(self, e.context()) {
            e.value(&<vk::Sampler>::default())
        } else {
            e.value(&self.sampler)
        }
        if ignored_when::no_image_view(self, e.context()) {
            e.value(&<vk::ImageView>::default())
        } else {
            e.value(&self.image_view)
        }
        e.value(&self.image_layout);
    }
}

impl Encode for vk::WriteDescriptorSet<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        let outer = e.enter(ignored_when::descriptor_write(self, e.context()));
        e.tagged(self);
        e.leave(outer);
    }
}

impl EncodeBody for vk::WriteDescriptorSet<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        if ignored_when::no_destination_set(self, e.context()) {
            e.value(&<vk::DescriptorSet>::default())
        } else {
            e.value(&self.dst_set)
        }
        e.value(&self.dst_binding);
        e.value(&self.dst_array_element);
        e.value(&self.descriptor_count);
        e.value(&self.descriptor_type);
        {
            let p = e.unless(ignored_when::no_image_info(self, e.context()), self.p_image_info);
            e.array(p, self.descriptor_count as usize);
        }
        {
            let p = e.unless(ignored_when::no_buffer_info(self, e.context()), self.p_buffer_info);
            e.array(p, self.descriptor_count as usize);
        }
        {
            let p = e.unless(ignored_when::no_texel_buffer_view(self, e.context()), self.p_texel_buffer_view);
            e.array(p, self.descriptor_count as usize);
        }
    }
}

impl EncodeBody for vk::CopyDescriptorSet<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.src_set);
        e.value(&self.src_binding);
        e.value(&self.src_array_element);
        e.value(&self.dst_set);
        e.value(&self.dst_binding);
        e.value(&self.dst_array_element);
        e.value(&self.descriptor_count);
    }
}

impl EncodeBody for vk::DescriptorSetAllocateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.descriptor_pool);
        e.value(&self.descriptor_set_count);
        e.array(self.p_set_layouts, self.descriptor_set_count as usize);
    }
}

impl EncodeBody for vk::WriteDescriptorSetInlineUniformBlock<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.data_size);
        e.opaque(self.p_data, self.data_size as usize);
    }
}

impl EncodeBody for vk::DescriptorSetVariableDescriptorCountAllocateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.descriptor_set_count);
        e.array(self.p_descriptor_counts, self.descriptor_set_count as usize);
    }
}

impl EncodeBody for vk::WriteDescriptorSetAccelerationStructureKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.acceleration_structure_count);
        e.array(self.p_acceleration_structures, self.acceleration_structure_count as usize);
    }
}

impl Encode for vk::DescriptorGetInfoEXT<'_> {
    unsafe fn encode(&self, e: &mut Encoder) {
        let outer = e.enter(ignored_when::descriptor_get(self, e.context()));
        e.tagged(self);
        e.leave(outer);
    }
}

impl EncodeBody for vk::DescriptorGetInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.ty);
        match self.ty {
            vk::DescriptorType::SAMPLER => e.pointer(self.data.p_sampler),
            vk::DescriptorType::COMBINED_IMAGE_SAMPLER => e.pointer(self.data.p_combined_image_sampler),
            vk::DescriptorType::INPUT_ATTACHMENT => e.pointer(self.data.p_input_attachment_image),
            vk::DescriptorType::SAMPLED_IMAGE => e.pointer(self.data.p_sampled_image),
            vk::DescriptorType::STORAGE_IMAGE => e.pointer(self.data.p_storage_image),
            vk::DescriptorType::UNIFORM_TEXEL_BUFFER => e.pointer(self.data.p_uniform_texel_buffer),
            vk::DescriptorType::STORAGE_TEXEL_BUFFER => e.pointer(self.data.p_storage_texel_buffer),
            vk::DescriptorType::UNIFORM_BUFFER => e.pointer(self.data.p_uniform_buffer),
            vk::DescriptorType::STORAGE_BUFFER => e.pointer(self.data.p_storage_buffer),
            vk::DescriptorType::ACCELERATION_STRUCTURE_KHR => e.value(&self.data.acceleration_structure),
            vk::DescriptorType::ACCELERATION_STRUCTURE_NV => e.value(&self.data.acceleration_structure),
            _ => {}
        }
    }
}

encode_tagged! { CopyDescriptorSet, DescriptorSetAllocateInfo, WriteDescriptorSetInlineUniformBlock, DescriptorSetVariableDescriptorCountAllocateInfo, WriteDescriptorSetAccelerationStructureKHR, DescriptorAddressInfoEXT }

encode_plain_bodies! { DescriptorAddressInfoEXT }

/// `vkAllocateDescriptorSets`.
pub unsafe fn allocate_descriptor_sets(
    e: &mut Encoder,
    device: vk::Device,
    p_allocate_info: *const vk::DescriptorSetAllocateInfo<'_>,
    p_descriptor_sets: *mut vk::DescriptorSet,
) {
    e.value(&device);
    e.pointer(p_allocate_info);
    e.array(p_descriptor_sets, (*p_allocate_info).descriptor_set_count as usize);
}

/// The reply to `vkAllocateDescriptorSets`.
pub unsafe fn reply_allocate_descriptor_sets(
    e: &mut Encoder,
    result: vk::Result,
    p_allocate_info: *const vk::DescriptorSetAllocateInfo<'_>,
    p_descriptor_sets: *mut vk::DescriptorSet,
) {
    e.value(&result);
    e.made(p_descriptor_sets, (*p_allocate_info).descriptor_set_count as usize);
}

/// `vkGetDescriptorEXT`.
pub unsafe fn get_descriptor_ext(
    e: &mut Encoder,
    device: vk::Device,
    p_descriptor_info: *const vk::DescriptorGetInfoEXT<'_>,
    data_size: usize,
    p_descriptor: *mut c_void,
) {
    e.value(&device);
    e.pointer(p_descriptor_info);
    e.value(&data_size);
    e.u32(u32::from(!p_descriptor.is_null()));
}

/// The reply to `vkGetDescriptorEXT`.
pub unsafe fn reply_get_descriptor_ext(e: &mut Encoder, data_size: usize, p_descriptor: *mut c_void) {
    e.opaque(p_descriptor, data_size as usize);
}

/// `vkUpdateDescriptorSets`.
pub unsafe fn update_descriptor_sets(
    e: &mut Encoder,
    device: vk::Device,
    descriptor_write_count: u32,
    p_descriptor_writes: *const vk::WriteDescriptorSet<'_>,
    descriptor_copy_count: u32,
    p_descriptor_copies: *const vk::CopyDescriptorSet<'_>,
) {
    e.value(&device);
    e.value(&descriptor_write_count);
    e.array(p_descriptor_writes, descriptor_write_count as usize);
    e.value(&descriptor_copy_count);
    e.array(p_descriptor_copies, descriptor_copy_count as usize);
}
