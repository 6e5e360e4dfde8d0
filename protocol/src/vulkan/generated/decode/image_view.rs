// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `image_view`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::ImageViewCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::ImageViewCreateFlags = d.value()?;
        let image: vk::Image = d.full_handle()?;
        let view_type: vk::ImageViewType = d.value()?;
        let format: vk::Format = d.value()?;
        let components: vk::ComponentMapping = d.value()?;
        let subresource_range: vk::ImageSubresourceRange = d.value()?;
        Ok(Self {
            p_next: next as _,
            flags,
            image,
            view_type,
            format,
            components,
            subresource_range,
            ..Default::default()
        })
    }
}

decode_tagged! { ImageViewCreateInfo, ImageViewUsageCreateInfo, ImageViewSlicedCreateInfoEXT, ImageViewASTCDecodeModeEXT, ImageViewMinLodCreateInfoEXT }

decode_plain_bodies! { ImageViewUsageCreateInfo, ImageViewSlicedCreateInfoEXT, ImageViewASTCDecodeModeEXT, ImageViewMinLodCreateInfoEXT }

/// Arguments of `vkCreateImageView`.
#[derive(Clone, Copy)]
pub struct CreateImageView<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::ImageViewCreateInfo<'a>,
    pub view: u64,
}

impl<'a> CreateImageView<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::ImageViewCreateInfo<'a> = d.expected()?;
        let view: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, view })
    }
}

/// Arguments of `vkDestroyImageView`.
#[derive(Clone, Copy)]
pub struct DestroyImageView {
    pub device_id: u64,
    pub device: vk::Device,
    pub image_view: u64,
}

impl DestroyImageView {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let image_view: u64 = d.u64()?;
        Ok(Self { device_id, device, image_view })
    }
}
