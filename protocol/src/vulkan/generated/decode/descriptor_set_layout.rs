// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `descriptor_set_layout`.

use super::prelude::*;

impl<'a> Decode<'a> for vk::DescriptorSetLayoutBinding<'a> {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let binding: u32 = d.value()?;
        let descriptor_type: vk::DescriptorType = d.value()?;
        let descriptor_count: u32 = d.value()?;
        let stage_flags: vk::ShaderStageFlags = d.value()?;
        let p_immutable_samplers = d.array(descriptor_count as usize)?;
        Ok(Self {
            binding,
            descriptor_type,
            descriptor_count,
            stage_flags,
            p_immutable_samplers,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::DescriptorSetLayoutCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::DescriptorSetLayoutCreateFlags = d.value()?;
        let binding_count: u32 = d.value()?;
        let p_bindings = d.full_array(binding_count as usize)?;
        Ok(Self { p_next: next as _, flags, binding_count, p_bindings, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::DescriptorSetLayoutBindingFlagsCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let binding_count: u32 = d.value()?;
        let p_binding_flags = d.full_array(binding_count as usize)?;
        Ok(Self { p_next: next as _, binding_count, p_binding_flags, ..Default::default() })
    }
}

impl<'a> Decode<'a> for vk::MutableDescriptorTypeListEXT<'a> {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let descriptor_type_count: u32 = d.value()?;
        let p_descriptor_types = d.full_array(descriptor_type_count as usize)?;
        Ok(Self { descriptor_type_count, p_descriptor_types, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::MutableDescriptorTypeCreateInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let mutable_descriptor_type_list_count: u32 = d.value()?;
        let p_mutable_descriptor_type_lists = d.full_array(mutable_descriptor_type_list_count as usize)?;
        Ok(Self {
            p_next: next as _,
            mutable_descriptor_type_list_count,
            p_mutable_descriptor_type_lists,
            ..Default::default()
        })
    }
}

decode_tagged! { DescriptorSetLayoutCreateInfo, DescriptorSetLayoutSupport, DescriptorSetLayoutBindingFlagsCreateInfo, DescriptorSetVariableDescriptorCountLayoutSupport, MutableDescriptorTypeCreateInfoEXT }

decode_plain_bodies! { DescriptorSetLayoutSupport, DescriptorSetVariableDescriptorCountLayoutSupport }

/// Arguments of `vkCreateDescriptorSetLayout`.
#[derive(Clone, Copy)]
pub struct CreateDescriptorSetLayout<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::DescriptorSetLayoutCreateInfo<'a>,
    pub set_layout: u64,
}

impl<'a> CreateDescriptorSetLayout<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::DescriptorSetLayoutCreateInfo<'a> = d.expected()?;
        let set_layout: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, set_layout })
    }
}

/// Arguments of `vkDestroyDescriptorSetLayout`.
#[derive(Clone, Copy)]
pub struct DestroyDescriptorSetLayout {
    pub device_id: u64,
    pub device: vk::Device,
    pub descriptor_set_layout: u64,
}

impl DestroyDescriptorSetLayout {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let descriptor_set_layout: u64 = d.u64()?;
        Ok(Self { device_id, device, descriptor_set_layout })
    }
}

/// Arguments of `vkGetDescriptorSetLayoutBindingOffsetEXT`.
#[derive(Clone, Copy)]
pub struct GetDescriptorSetLayoutBindingOffsetExt {
    pub device_id: u64,
    pub device: vk::Device,
    pub layout_id: u64,
    pub layout: vk::DescriptorSetLayout,
    pub binding: u32,
    pub offset: *mut vk::DeviceSize,
}

impl GetDescriptorSetLayoutBindingOffsetExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let layout_id = d.u64()?;
        let layout: vk::DescriptorSetLayout = d.full_handle_of(layout_id)?;
        let binding: u32 = d.value()?;
        let offset: *mut vk::DeviceSize = d.blank()?;
        Ok(Self { device_id, device, layout_id, layout, binding, offset })
    }
}

/// Arguments of `vkGetDescriptorSetLayoutSizeEXT`.
#[derive(Clone, Copy)]
pub struct GetDescriptorSetLayoutSizeExt {
    pub device_id: u64,
    pub device: vk::Device,
    pub layout_id: u64,
    pub layout: vk::DescriptorSetLayout,
    pub layout_size_in_bytes: *mut vk::DeviceSize,
}

impl GetDescriptorSetLayoutSizeExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let layout_id = d.u64()?;
        let layout: vk::DescriptorSetLayout = d.full_handle_of(layout_id)?;
        let layout_size_in_bytes: *mut vk::DeviceSize = d.blank()?;
        Ok(Self { device_id, device, layout_id, layout, layout_size_in_bytes })
    }
}

/// Arguments of `vkGetDescriptorSetLayoutSupport`.
#[derive(Clone, Copy)]
pub struct GetDescriptorSetLayoutSupport<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::DescriptorSetLayoutCreateInfo<'a>,
    pub support: *mut vk::DescriptorSetLayoutSupport<'a>,
}

impl<'a> GetDescriptorSetLayoutSupport<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::DescriptorSetLayoutCreateInfo<'a> = d.expected()?;
        let support: *mut vk::DescriptorSetLayoutSupport<'a> = d.blank()?;
        Ok(Self { device_id, device, create_info, support })
    }
}
