// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `framebuffer`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::FramebufferCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::FramebufferCreateFlags = d.value()?;
        let render_pass: vk::RenderPass = d.full_handle()?;
        let attachment_count: u32 = d.value()?;
        let p_attachments = d.array(attachment_count as usize)?;
        let width: u32 = d.value()?;
        let height: u32 = d.value()?;
        let layers: u32 = d.value()?;
        Ok(Self {
            p_next: next as _,
            flags,
            render_pass,
            attachment_count,
            p_attachments,
            width,
            height,
            layers,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::FramebufferAttachmentsCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let attachment_image_info_count: u32 = d.value()?;
        let p_attachment_image_infos = d.full_array(attachment_image_info_count as usize)?;
        Ok(Self {
            p_next: next as _,
            attachment_image_info_count,
            p_attachment_image_infos,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::FramebufferAttachmentImageInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::ImageCreateFlags = d.value()?;
        let usage: vk::ImageUsageFlags = d.value()?;
        let width: u32 = d.value()?;
        let height: u32 = d.value()?;
        let layer_count: u32 = d.value()?;
        let view_format_count: u32 = d.value()?;
        let p_view_formats = d.full_array(view_format_count as usize)?;
        Ok(Self {
            p_next: next as _,
            flags,
            usage,
            width,
            height,
            layer_count,
            view_format_count,
            p_view_formats,
            ..Default::default()
        })
    }
}

decode_tagged! { FramebufferCreateInfo, FramebufferAttachmentsCreateInfo, FramebufferAttachmentImageInfo }

/// Arguments of `vkCreateFramebuffer`.
#[derive(Clone, Copy)]
pub struct CreateFramebuffer<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::FramebufferCreateInfo<'a>,
    pub framebuffer: u64,
}

impl<'a> CreateFramebuffer<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::FramebufferCreateInfo<'a> = d.expected()?;
        let framebuffer: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, framebuffer })
    }
}

/// Arguments of `vkDestroyFramebuffer`.
#[derive(Clone, Copy)]
pub struct DestroyFramebuffer {
    pub device_id: u64,
    pub device: vk::Device,
    pub framebuffer: u64,
}

impl DestroyFramebuffer {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let framebuffer: u64 = d.u64()?;
        Ok(Self { device_id, device, framebuffer })
    }
}
