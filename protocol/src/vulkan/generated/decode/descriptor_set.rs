// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `descriptor_set`.

use super::prelude::*;

impl<'a> Decode<'a> for vk::DescriptorBufferInfo {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let buffer: vk::Buffer = d.value()?;
        let offset: vk::DeviceSize = d.value()?;
        let range: vk::DeviceSize = d.value()?;
        Ok(Self { buffer, offset, range })
    }
}

impl<'a> Decode<'a> for vk::DescriptorImageInfo {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let sampler: vk::Sampler = d.handle_or_null()?;
        let image_view: vk::ImageView = d.value()?;
        let image_layout: vk::ImageLayout = d.value()?;
        Ok(Self { sampler, image_view, image_layout })
    }
}

impl<'a> DecodeBody<'a> for vk::WriteDescriptorSet<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let dst_set: vk::DescriptorSet = d.value()?;
        let dst_binding: u32 = d.value()?;
        let dst_array_element: u32 = d.value()?;
        let descriptor_count: u32 = d.value()?;
        let descriptor_type: vk::DescriptorType = d.value()?;
        let p_image_info = d.array(descriptor_count as usize)?;
        let p_buffer_info = d.array(descriptor_count as usize)?;
        let p_texel_buffer_view = d.array(descriptor_count as usize)?;
        Ok(Self {
            p_next: next as _,
            dst_set,
            dst_binding,
            dst_array_element,
            descriptor_count,
            descriptor_type,
            p_image_info,
            p_buffer_info,
            p_texel_buffer_view,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::CopyDescriptorSet<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let src_set: vk::DescriptorSet = d.full_handle()?;
        let src_binding: u32 = d.value()?;
        let src_array_element: u32 = d.value()?;
        let dst_set: vk::DescriptorSet = d.full_handle()?;
        let dst_binding: u32 = d.value()?;
        let dst_array_element: u32 = d.value()?;
        let descriptor_count: u32 = d.value()?;
        Ok(Self {
            p_next: next as _,
            src_set,
            src_binding,
            src_array_element,
            dst_set,
            dst_binding,
            dst_array_element,
            descriptor_count,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::DescriptorSetAllocateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let descriptor_pool: vk::DescriptorPool = d.full_handle()?;
        let descriptor_set_count: u32 = d.value()?;
        let p_set_layouts = d.full_array(descriptor_set_count as usize)?;
        Ok(Self {
            p_next: next as _,
            descriptor_pool,
            descriptor_set_count,
            p_set_layouts,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::WriteDescriptorSetInlineUniformBlock<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let data_size: u32 = d.value()?;
        let p_data = d.full_opaque(data_size as usize)?;
        Ok(Self { p_next: next as _, data_size, p_data, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::DescriptorSetVariableDescriptorCountAllocateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let descriptor_set_count: u32 = d.value()?;
        let p_descriptor_counts = d.full_array(descriptor_set_count as usize)?;
        Ok(Self { p_next: next as _, descriptor_set_count, p_descriptor_counts, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::WriteDescriptorSetAccelerationStructureKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let acceleration_structure_count: u32 = d.value()?;
        let p_acceleration_structures = d.full_array(acceleration_structure_count as usize)?;
        Ok(Self {
            p_next: next as _,
            acceleration_structure_count,
            p_acceleration_structures,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::DescriptorGetInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let ty: vk::DescriptorType = d.value()?;
        let data: vk::DescriptorDataEXT<'a> = match ty {
            vk::DescriptorType::SAMPLER => vk::DescriptorDataEXT { p_sampler: d.full_pointer()? },
            vk::DescriptorType::COMBINED_IMAGE_SAMPLER => {
                vk::DescriptorDataEXT { p_combined_image_sampler: d.full_pointer()? }
            }
            vk::DescriptorType::INPUT_ATTACHMENT => {
                vk::DescriptorDataEXT { p_input_attachment_image: d.full_pointer()? }
            }
            vk::DescriptorType::SAMPLED_IMAGE => vk::DescriptorDataEXT { p_sampled_image: d.pointer()? },
            vk::DescriptorType::STORAGE_IMAGE => vk::DescriptorDataEXT { p_storage_image: d.pointer()? },
            vk::DescriptorType::UNIFORM_TEXEL_BUFFER => {
                vk::DescriptorDataEXT { p_uniform_texel_buffer: d.pointer()? }
            }
            vk::DescriptorType::STORAGE_TEXEL_BUFFER => {
                vk::DescriptorDataEXT { p_storage_texel_buffer: d.pointer()? }
            }
            vk::DescriptorType::UNIFORM_BUFFER => vk::DescriptorDataEXT { p_uniform_buffer: d.pointer()? },
            vk::DescriptorType::STORAGE_BUFFER => vk::DescriptorDataEXT { p_storage_buffer: d.pointer()? },
            vk::DescriptorType::ACCELERATION_STRUCTURE_KHR => {
                vk::DescriptorDataEXT { acceleration_structure: d.value()? }
            }
            vk::DescriptorType::ACCELERATION_STRUCTURE_NV => {
                vk::DescriptorDataEXT { acceleration_structure: d.value()? }
            }
            _ => return Err(DecodeError::Breach("a union has no such member")),
        };
        Ok(Self { p_next: next as _, ty, data, ..Default::default() })
    }
}

decode_tagged! { WriteDescriptorSet, CopyDescriptorSet, DescriptorSetAllocateInfo, WriteDescriptorSetInlineUniformBlock, DescriptorSetVariableDescriptorCountAllocateInfo, WriteDescriptorSetAccelerationStructureKHR, DescriptorAddressInfoEXT, DescriptorGetInfoEXT }

decode_plain_bodies! { DescriptorAddressInfoEXT }

/// Arguments of `vkAllocateDescriptorSets`.
#[derive(Clone, Copy)]
pub struct AllocateDescriptorSets<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub allocate_info: &'a vk::DescriptorSetAllocateInfo<'a>,
    pub descriptor_sets: &'a [u64],
}

impl<'a> AllocateDescriptorSets<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let allocate_info: &'a vk::DescriptorSetAllocateInfo<'a> = d.expected()?;
        let descriptor_sets: &'a [u64] = d.full_slice(allocate_info.descriptor_set_count as usize)?;
        Ok(Self { device_id, device, allocate_info, descriptor_sets })
    }
}

/// Arguments of `vkGetDescriptorEXT`.
#[derive(Clone, Copy)]
pub struct GetDescriptorExt<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub descriptor_info: &'a vk::DescriptorGetInfoEXT<'a>,
    pub data_size: usize,
    pub descriptor: *mut c_void,
}

impl<'a> GetDescriptorExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let descriptor_info: &'a vk::DescriptorGetInfoEXT<'a> = d.expected()?;
        let data_size: usize = d.value()?;
        let descriptor: *mut c_void = d.blank_bytes(data_size as usize)?;
        Ok(Self { device_id, device, descriptor_info, data_size, descriptor })
    }
}

/// Arguments of `vkUpdateDescriptorSets`.
#[derive(Clone, Copy)]
pub struct UpdateDescriptorSets<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub descriptor_write_count: u32,
    pub descriptor_writes: &'a [vk::WriteDescriptorSet<'a>],
    pub descriptor_copy_count: u32,
    pub descriptor_copies: &'a [vk::CopyDescriptorSet<'a>],
}

impl<'a> UpdateDescriptorSets<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let descriptor_write_count: u32 = d.value()?;
        let descriptor_writes: &'a [vk::WriteDescriptorSet<'a>] =
            d.full_slice(descriptor_write_count as usize)?;
        let descriptor_copy_count: u32 = d.value()?;
        let descriptor_copies: &'a [vk::CopyDescriptorSet<'a>] =
            d.full_slice(descriptor_copy_count as usize)?;
        Ok(Self {
            device_id,
            device,
            descriptor_write_count,
            descriptor_writes,
            descriptor_copy_count,
            descriptor_copies,
        })
    }
}
