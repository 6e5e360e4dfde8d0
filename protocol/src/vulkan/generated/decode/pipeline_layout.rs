// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `pipeline_layout`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::PipelineLayoutCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::PipelineLayoutCreateFlags = d.value()?;
        let set_layout_count: u32 = d.value()?;
        let p_set_layouts = d.full_array(set_layout_count as usize)?;
        let push_constant_range_count: u32 = d.value()?;
        let p_push_constant_ranges = d.full_array(push_constant_range_count as usize)?;
        Ok(Self {
            p_next: next as _,
            flags,
            set_layout_count,
            p_set_layouts,
            push_constant_range_count,
            p_push_constant_ranges,
            ..Default::default()
        })
    }
}

decode_tagged! { PipelineLayoutCreateInfo }

/// Arguments of `vkCreatePipelineLayout`.
#[derive(Clone, Copy)]
pub struct CreatePipelineLayout<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::PipelineLayoutCreateInfo<'a>,
    pub pipeline_layout: u64,
}

impl<'a> CreatePipelineLayout<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::PipelineLayoutCreateInfo<'a> = d.expected()?;
        let pipeline_layout: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, pipeline_layout })
    }
}

/// Arguments of `vkDestroyPipelineLayout`.
#[derive(Clone, Copy)]
pub struct DestroyPipelineLayout {
    pub device_id: u64,
    pub device: vk::Device,
    pub pipeline_layout: u64,
}

impl DestroyPipelineLayout {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let pipeline_layout: u64 = d.u64()?;
        Ok(Self { device_id, device, pipeline_layout })
    }
}
