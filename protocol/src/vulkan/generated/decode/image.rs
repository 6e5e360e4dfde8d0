// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `image`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::ImageCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::ImageCreateFlags = d.value()?;
        let image_type: vk::ImageType = d.value()?;
        let format: vk::Format = d.value()?;
        let extent: vk::Extent3D = d.value()?;
        let mip_levels: u32 = d.value()?;
        let array_layers: u32 = d.value()?;
        let samples: vk::SampleCountFlags = d.value()?;
        let tiling: vk::ImageTiling = d.value()?;
        let usage: vk::ImageUsageFlags = d.value()?;
        let sharing_mode: vk::SharingMode = d.value()?;
        let queue_family_index_count: u32 = d.value()?;
        let p_queue_family_indices = d.array(queue_family_index_count as usize)?;
        let initial_layout: vk::ImageLayout = d.value()?;
        Ok(Self {
            p_next: next as _,
            flags,
            image_type,
            format,
            extent,
            mip_levels,
            array_layers,
            samples,
            tiling,
            usage,
            sharing_mode,
            queue_family_index_count,
            p_queue_family_indices,
            initial_layout,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::BindImageMemoryInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let image: vk::Image = d.full_handle()?;
        let memory: vk::DeviceMemory = d.value()?;
        let memory_offset: vk::DeviceSize = d.value()?;
        Ok(Self { p_next: next as _, image, memory, memory_offset, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::BindImageMemoryDeviceGroupInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let device_index_count: u32 = d.value()?;
        let p_device_indices = d.full_array(device_index_count as usize)?;
        let split_instance_bind_region_count: u32 = d.value()?;
        let p_split_instance_bind_regions = d.full_array(split_instance_bind_region_count as usize)?;
        Ok(Self {
            p_next: next as _,
            device_index_count,
            p_device_indices,
            split_instance_bind_region_count,
            p_split_instance_bind_regions,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::ImageMemoryRequirementsInfo2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let image: vk::Image = d.full_handle()?;
        Ok(Self { p_next: next as _, image, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::ImageSparseMemoryRequirementsInfo2<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let image: vk::Image = d.full_handle()?;
        Ok(Self { p_next: next as _, image, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::DeviceImageMemoryRequirements<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let p_create_info = d.full_pointer()?;
        let plane_aspect: vk::ImageAspectFlags = d.value()?;
        Ok(Self { p_next: next as _, p_create_info, plane_aspect, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::ImageFormatListCreateInfo<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let view_format_count: u32 = d.value()?;
        let p_view_formats = d.full_array(view_format_count as usize)?;
        Ok(Self { p_next: next as _, view_format_count, p_view_formats, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::CopyImageToImageInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let flags: vk::HostImageCopyFlagsEXT = d.value()?;
        let src_image: vk::Image = d.full_handle()?;
        let src_image_layout: vk::ImageLayout = d.value()?;
        let dst_image: vk::Image = d.full_handle()?;
        let dst_image_layout: vk::ImageLayout = d.value()?;
        let region_count: u32 = d.value()?;
        let p_regions = d.full_array(region_count as usize)?;
        Ok(Self {
            p_next: next as _,
            flags,
            src_image,
            src_image_layout,
            dst_image,
            dst_image_layout,
            region_count,
            p_regions,
            ..Default::default()
        })
    }
}

impl<'a> DecodeBody<'a> for vk::HostImageLayoutTransitionInfoEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let image: vk::Image = d.full_handle()?;
        let old_layout: vk::ImageLayout = d.value()?;
        let new_layout: vk::ImageLayout = d.value()?;
        let subresource_range: vk::ImageSubresourceRange = d.value()?;
        Ok(Self { p_next: next as _, image, old_layout, new_layout, subresource_range, ..Default::default() })
    }
}

impl<'a> DecodeBody<'a> for vk::DeviceImageSubresourceInfoKHR<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let p_create_info = d.full_pointer()?;
        let p_subresource = d.full_pointer()?;
        Ok(Self { p_next: next as _, p_create_info, p_subresource, ..Default::default() })
    }
}

decode_tagged! { ImageCreateInfo, BindImageMemoryInfo, BindImageMemoryDeviceGroupInfo, ImageMemoryRequirementsInfo2, ImageSparseMemoryRequirementsInfo2, DeviceImageMemoryRequirements, SparseImageMemoryRequirements2, BindImagePlaneMemoryInfo, ImagePlaneMemoryRequirementsInfo, ImageFormatListCreateInfo, ImageStencilUsageCreateInfo, ImageCopy2, CopyImageToImageInfoEXT, HostImageLayoutTransitionInfoEXT, ImageSubresource2KHR, SubresourceLayout2KHR, DeviceImageSubresourceInfoKHR }

decode_plain_bodies! { SparseImageMemoryRequirements2, BindImagePlaneMemoryInfo, ImagePlaneMemoryRequirementsInfo, ImageStencilUsageCreateInfo, ImageCopy2, ImageSubresource2KHR, SubresourceLayout2KHR }

/// Arguments of `vkBindImageMemory`.
#[derive(Clone, Copy)]
pub struct BindImageMemory {
    pub device_id: u64,
    pub device: vk::Device,
    pub image_id: u64,
    pub image: vk::Image,
    pub memory_id: u64,
    pub memory: vk::DeviceMemory,
    pub memory_offset: vk::DeviceSize,
}

impl BindImageMemory {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let image_id = d.u64()?;
        let image: vk::Image = d.full_handle_of(image_id)?;
        let memory_id = d.u64()?;
        let memory: vk::DeviceMemory = d.full_handle_of(memory_id)?;
        let memory_offset: vk::DeviceSize = d.value()?;
        Ok(Self { device_id, device, image_id, image, memory_id, memory, memory_offset })
    }
}

/// Arguments of `vkBindImageMemory2`.
#[derive(Clone, Copy)]
pub struct BindImageMemory2<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub bind_info_count: u32,
    pub bind_infos: &'a [vk::BindImageMemoryInfo<'a>],
}

impl<'a> BindImageMemory2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let bind_info_count: u32 = d.value()?;
        let bind_infos: &'a [vk::BindImageMemoryInfo<'a>] = d.full_slice(bind_info_count as usize)?;
        Ok(Self { device_id, device, bind_info_count, bind_infos })
    }
}

/// Arguments of `vkCopyImageToImageEXT`.
#[derive(Clone, Copy)]
pub struct CopyImageToImageExt<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub copy_image_to_image_info: &'a vk::CopyImageToImageInfoEXT<'a>,
}

impl<'a> CopyImageToImageExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let copy_image_to_image_info: &'a vk::CopyImageToImageInfoEXT<'a> = d.expected()?;
        Ok(Self { device_id, device, copy_image_to_image_info })
    }
}

/// Arguments of `vkCreateImage`.
#[derive(Clone, Copy)]
pub struct CreateImage<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub create_info: &'a vk::ImageCreateInfo<'a>,
    pub image: u64,
}

impl<'a> CreateImage<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let create_info: &'a vk::ImageCreateInfo<'a> = d.expected()?;
        let image: u64 = d.u64()?;
        Ok(Self { device_id, device, create_info, image })
    }
}

/// Arguments of `vkDestroyImage`.
#[derive(Clone, Copy)]
pub struct DestroyImage {
    pub device_id: u64,
    pub device: vk::Device,
    pub image: u64,
}

impl DestroyImage {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let image: u64 = d.u64()?;
        Ok(Self { device_id, device, image })
    }
}

/// Arguments of `vkGetDeviceImageMemoryRequirements`.
#[derive(Clone, Copy)]
pub struct GetDeviceImageMemoryRequirements<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub info: &'a vk::DeviceImageMemoryRequirements<'a>,
    pub memory_requirements: *mut vk::MemoryRequirements2<'a>,
}

impl<'a> GetDeviceImageMemoryRequirements<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let info: &'a vk::DeviceImageMemoryRequirements<'a> = d.expected()?;
        let memory_requirements: *mut vk::MemoryRequirements2<'a> = d.blank()?;
        Ok(Self { device_id, device, info, memory_requirements })
    }
}

/// Arguments of `vkGetDeviceImageSparseMemoryRequirements`.
#[derive(Clone, Copy)]
pub struct GetDeviceImageSparseMemoryRequirements<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub info: &'a vk::DeviceImageMemoryRequirements<'a>,
    pub sparse_memory_requirement_count: *mut u32,
    pub sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements2<'a>,
}

impl<'a> GetDeviceImageSparseMemoryRequirements<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let info: &'a vk::DeviceImageMemoryRequirements<'a> = d.expected()?;
        let sparse_memory_requirement_count_room: u32 = d.value()?;
        let sparse_memory_requirement_count: *mut u32 = d.keep(sparse_memory_requirement_count_room)?;
        let sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements2<'a> =
            d.blanks(sparse_memory_requirement_count_room as usize)?;
        Ok(Self { device_id, device, info, sparse_memory_requirement_count, sparse_memory_requirements })
    }
}

/// Arguments of `vkGetDeviceImageSubresourceLayoutKHR`.
#[derive(Clone, Copy)]
pub struct GetDeviceImageSubresourceLayoutKhr<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub info: &'a vk::DeviceImageSubresourceInfoKHR<'a>,
    pub layout: *mut vk::SubresourceLayout2KHR<'a>,
}

impl<'a> GetDeviceImageSubresourceLayoutKhr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let info: &'a vk::DeviceImageSubresourceInfoKHR<'a> = d.expected()?;
        let layout: *mut vk::SubresourceLayout2KHR<'a> = d.blank()?;
        Ok(Self { device_id, device, info, layout })
    }
}

/// Arguments of `vkGetImageMemoryRequirements`.
#[derive(Clone, Copy)]
pub struct GetImageMemoryRequirements {
    pub device_id: u64,
    pub device: vk::Device,
    pub image_id: u64,
    pub image: vk::Image,
    pub memory_requirements: *mut vk::MemoryRequirements,
}

impl GetImageMemoryRequirements {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let image_id = d.u64()?;
        let image: vk::Image = d.full_handle_of(image_id)?;
        let memory_requirements: *mut vk::MemoryRequirements = d.blank()?;
        Ok(Self { device_id, device, image_id, image, memory_requirements })
    }
}

/// Arguments of `vkGetImageMemoryRequirements2`.
#[derive(Clone, Copy)]
pub struct GetImageMemoryRequirements2<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub info: &'a vk::ImageMemoryRequirementsInfo2<'a>,
    pub memory_requirements: *mut vk::MemoryRequirements2<'a>,
}

impl<'a> GetImageMemoryRequirements2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let info: &'a vk::ImageMemoryRequirementsInfo2<'a> = d.expected()?;
        let memory_requirements: *mut vk::MemoryRequirements2<'a> = d.blank()?;
        Ok(Self { device_id, device, info, memory_requirements })
    }
}

/// Arguments of `vkGetImageSparseMemoryRequirements`.
#[derive(Clone, Copy)]
pub struct GetImageSparseMemoryRequirements {
    pub device_id: u64,
    pub device: vk::Device,
    pub image_id: u64,
    pub image: vk::Image,
    pub sparse_memory_requirement_count: *mut u32,
    pub sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements,
}

impl GetImageSparseMemoryRequirements {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let image_id = d.u64()?;
        let image: vk::Image = d.full_handle_of(image_id)?;
        let sparse_memory_requirement_count_room: u32 = d.value()?;
        let sparse_memory_requirement_count: *mut u32 = d.keep(sparse_memory_requirement_count_room)?;
        let sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements =
            d.blanks(sparse_memory_requirement_count_room as usize)?;
        Ok(Self {
            device_id,
            device,
            image_id,
            image,
            sparse_memory_requirement_count,
            sparse_memory_requirements,
        })
    }
}

/// Arguments of `vkGetImageSparseMemoryRequirements2`.
#[derive(Clone, Copy)]
pub struct GetImageSparseMemoryRequirements2<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub info: &'a vk::ImageSparseMemoryRequirementsInfo2<'a>,
    pub sparse_memory_requirement_count: *mut u32,
    pub sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements2<'a>,
}

impl<'a> GetImageSparseMemoryRequirements2<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let info: &'a vk::ImageSparseMemoryRequirementsInfo2<'a> = d.expected()?;
        let sparse_memory_requirement_count_room: u32 = d.value()?;
        let sparse_memory_requirement_count: *mut u32 = d.keep(sparse_memory_requirement_count_room)?;
        let sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements2<'a> =
            d.blanks(sparse_memory_requirement_count_room as usize)?;
        Ok(Self { device_id, device, info, sparse_memory_requirement_count, sparse_memory_requirements })
    }
}

/// Arguments of `vkGetImageSubresourceLayout`.
#[derive(Clone, Copy)]
pub struct GetImageSubresourceLayout<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub image_id: u64,
    pub image: vk::Image,
    pub subresource: &'a vk::ImageSubresource,
    pub layout: *mut vk::SubresourceLayout,
}

impl<'a> GetImageSubresourceLayout<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let image_id = d.u64()?;
        let image: vk::Image = d.full_handle_of(image_id)?;
        let subresource: &'a vk::ImageSubresource = d.expected()?;
        let layout: *mut vk::SubresourceLayout = d.blank()?;
        Ok(Self { device_id, device, image_id, image, subresource, layout })
    }
}

/// Arguments of `vkGetImageSubresourceLayout2KHR`.
#[derive(Clone, Copy)]
pub struct GetImageSubresourceLayout2Khr<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub image_id: u64,
    pub image: vk::Image,
    pub subresource: &'a vk::ImageSubresource2KHR<'a>,
    pub layout: *mut vk::SubresourceLayout2KHR<'a>,
}

impl<'a> GetImageSubresourceLayout2Khr<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let image_id = d.u64()?;
        let image: vk::Image = d.full_handle_of(image_id)?;
        let subresource: &'a vk::ImageSubresource2KHR<'a> = d.expected()?;
        let layout: *mut vk::SubresourceLayout2KHR<'a> = d.blank()?;
        Ok(Self { device_id, device, image_id, image, subresource, layout })
    }
}

/// Arguments of `vkTransitionImageLayoutEXT`.
#[derive(Clone, Copy)]
pub struct TransitionImageLayoutExt<'a> {
    pub device_id: u64,
    pub device: vk::Device,
    pub transition_count: u32,
    pub transitions: &'a [vk::HostImageLayoutTransitionInfoEXT<'a>],
}

impl<'a> TransitionImageLayoutExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let device_id = d.u64()?;
        let device: vk::Device = d.full_handle_of(device_id)?;
        let transition_count: u32 = d.value()?;
        let transitions: &'a [vk::HostImageLayoutTransitionInfoEXT<'a>] =
            d.full_slice(transition_count as usize)?;
        Ok(Self { device_id, device, transition_count, transitions })
    }
}
