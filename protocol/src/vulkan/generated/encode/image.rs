// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `image`.

use super::prelude::*;

impl EncodeBody for vk::ImageCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.image_type);
        e.value(&self.format);
        e.value(&self.extent);
        e.value(&self.mip_levels);
        e.value(&self.array_layers);
        e.value(&self.samples);
        e.value(&self.tiling);
        e.value(&self.usage);
        e.value(&self.sharing_mode);
        e.value(&self.queue_family_index_count);
        {
            let p =
                e.unless(ignored_when::image_is_exclusive(self, e.context()), self.p_queue_family_indices);
            e.array(p, self.queue_family_index_count as usize);
        }
        e.value(&self.initial_layout);
    }
}

impl EncodeBody for vk::BindImageMemoryInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.image);
        e.value(&self.memory);
        e.value(&self.memory_offset);
    }
}

impl EncodeBody for vk::BindImageMemoryDeviceGroupInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.device_index_count);
        e.array(self.p_device_indices, self.device_index_count as usize);
        e.value(&self.split_instance_bind_region_count);
        e.array(self.p_split_instance_bind_regions, self.split_instance_bind_region_count as usize);
    }
}

impl EncodeBody for vk::ImageMemoryRequirementsInfo2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.image);
    }
}

impl EncodeBody for vk::ImageSparseMemoryRequirementsInfo2<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.image);
    }
}

impl EncodeBody for vk::DeviceImageMemoryRequirements<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.pointer(self.p_create_info);
        e.value(&self.plane_aspect);
    }
}

impl EncodeBody for vk::ImageFormatListCreateInfo<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.view_format_count);
        e.array(self.p_view_formats, self.view_format_count as usize);
    }
}

impl EncodeBody for vk::CopyImageToImageInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.flags);
        e.value(&self.src_image);
        e.value(&self.src_image_layout);
        e.value(&self.dst_image);
        e.value(&self.dst_image_layout);
        e.value(&self.region_count);
        e.array(self.p_regions, self.region_count as usize);
    }
}

impl EncodeBody for vk::HostImageLayoutTransitionInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.image);
        e.value(&self.old_layout);
        e.value(&self.new_layout);
        e.value(&self.subresource_range);
    }
}

impl EncodeBody for vk::DeviceImageSubresourceInfoKHR<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.pointer(self.p_create_info);
        e.pointer(self.p_subresource);
    }
}

encode_tagged! { ImageCreateInfo, BindImageMemoryInfo, BindImageMemoryDeviceGroupInfo, ImageMemoryRequirementsInfo2, ImageSparseMemoryRequirementsInfo2, DeviceImageMemoryRequirements, SparseImageMemoryRequirements2, BindImagePlaneMemoryInfo, ImagePlaneMemoryRequirementsInfo, ImageFormatListCreateInfo, ImageStencilUsageCreateInfo, ImageCopy2, CopyImageToImageInfoEXT, HostImageLayoutTransitionInfoEXT, ImageSubresource2KHR, SubresourceLayout2KHR, DeviceImageSubresourceInfoKHR }

encode_plain_bodies! { SparseImageMemoryRequirements2, BindImagePlaneMemoryInfo, ImagePlaneMemoryRequirementsInfo, ImageStencilUsageCreateInfo, ImageCopy2, ImageSubresource2KHR, SubresourceLayout2KHR }

/// `vkBindImageMemory`.
pub unsafe fn bind_image_memory(
    e: &mut Encoder,
    device: vk::Device,
    image: vk::Image,
    memory: vk::DeviceMemory,
    memory_offset: vk::DeviceSize,
) {
    e.value(&device);
    e.value(&image);
    e.value(&memory);
    e.value(&memory_offset);
}

/// The reply to `vkBindImageMemory`.
pub unsafe fn reply_bind_image_memory(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkBindImageMemory2`.
pub unsafe fn bind_image_memory2(
    e: &mut Encoder,
    device: vk::Device,
    bind_info_count: u32,
    p_bind_infos: *const vk::BindImageMemoryInfo<'_>,
) {
    e.value(&device);
    e.value(&bind_info_count);
    e.array(p_bind_infos, bind_info_count as usize);
}

/// The reply to `vkBindImageMemory2`.
pub unsafe fn reply_bind_image_memory2(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkCopyImageToImageEXT`.
pub unsafe fn copy_image_to_image_ext(
    e: &mut Encoder,
    device: vk::Device,
    p_copy_image_to_image_info: *const vk::CopyImageToImageInfoEXT<'_>,
) {
    e.value(&device);
    e.pointer(p_copy_image_to_image_info);
}

/// The reply to `vkCopyImageToImageEXT`.
pub unsafe fn reply_copy_image_to_image_ext(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}

/// `vkCreateImage`.
pub unsafe fn create_image(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::ImageCreateInfo<'_>,
    p_image: *mut vk::Image,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_image);
}

/// The reply to `vkCreateImage`.
pub unsafe fn reply_create_image(e: &mut Encoder, result: vk::Result, p_image: *mut vk::Image) {
    e.value(&result);
    e.made(p_image, 1);
}

/// `vkDestroyImage`.
pub unsafe fn destroy_image(e: &mut Encoder, device: vk::Device, image: vk::Image) {
    e.value(&device);
    e.value(&image);
}

/// `vkGetDeviceImageMemoryRequirements`.
pub unsafe fn get_device_image_memory_requirements(
    e: &mut Encoder,
    device: vk::Device,
    p_info: *const vk::DeviceImageMemoryRequirements<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    e.value(&device);
    e.pointer(p_info);
    (*p_memory_requirements).encode_request(e);
}

/// The reply to `vkGetDeviceImageMemoryRequirements`.
pub unsafe fn reply_get_device_image_memory_requirements(
    e: &mut Encoder,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    e.value(&*p_memory_requirements);
}

/// `vkGetDeviceImageSparseMemoryRequirements`.
pub unsafe fn get_device_image_sparse_memory_requirements(
    e: &mut Encoder,
    device: vk::Device,
    p_info: *const vk::DeviceImageMemoryRequirements<'_>,
    p_sparse_memory_requirement_count: *mut u32,
    p_sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements2<'_>,
) {
    e.value(&device);
    e.pointer(p_info);
    e.value(&(*p_sparse_memory_requirement_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(
        p_sparse_memory_requirements,
        (*p_sparse_memory_requirement_count as usize).min(limits::REPLY_ELEMENTS_MAX),
    );
}

/// The reply to `vkGetDeviceImageSparseMemoryRequirements`.
pub unsafe fn reply_get_device_image_sparse_memory_requirements(
    e: &mut Encoder,
    p_sparse_memory_requirement_count: *mut u32,
    p_sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements2<'_>,
) {
    e.value(&*p_sparse_memory_requirement_count);
    e.array(p_sparse_memory_requirements, *p_sparse_memory_requirement_count as usize);
}

/// `vkGetDeviceImageSubresourceLayoutKHR`.
pub unsafe fn get_device_image_subresource_layout_khr(
    e: &mut Encoder,
    device: vk::Device,
    p_info: *const vk::DeviceImageSubresourceInfoKHR<'_>,
    p_layout: *mut vk::SubresourceLayout2KHR<'_>,
) {
    e.value(&device);
    e.pointer(p_info);
    (*p_layout).encode_request(e);
}

/// The reply to `vkGetDeviceImageSubresourceLayoutKHR`.
pub unsafe fn reply_get_device_image_subresource_layout_khr(
    e: &mut Encoder,
    p_layout: *mut vk::SubresourceLayout2KHR<'_>,
) {
    e.value(&*p_layout);
}

/// `vkGetImageMemoryRequirements`.
pub unsafe fn get_image_memory_requirements(
    e: &mut Encoder,
    device: vk::Device,
    image: vk::Image,
    p_memory_requirements: *mut vk::MemoryRequirements,
) {
    e.value(&device);
    e.value(&image);
    (*p_memory_requirements).encode_request(e);
}

/// The reply to `vkGetImageMemoryRequirements`.
pub unsafe fn reply_get_image_memory_requirements(
    e: &mut Encoder,
    p_memory_requirements: *mut vk::MemoryRequirements,
) {
    e.value(&*p_memory_requirements);
}

/// `vkGetImageMemoryRequirements2`.
pub unsafe fn get_image_memory_requirements2(
    e: &mut Encoder,
    device: vk::Device,
    p_info: *const vk::ImageMemoryRequirementsInfo2<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    e.value(&device);
    e.pointer(p_info);
    (*p_memory_requirements).encode_request(e);
}

/// The reply to `vkGetImageMemoryRequirements2`.
pub unsafe fn reply_get_image_memory_requirements2(
    e: &mut Encoder,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    e.value(&*p_memory_requirements);
}

/// `vkGetImageSparseMemoryRequirements`.
pub unsafe fn get_image_sparse_memory_requirements(
    e: &mut Encoder,
    device: vk::Device,
    image: vk::Image,
    p_sparse_memory_requirement_count: *mut u32,
    p_sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements,
) {
    e.value(&device);
    e.value(&image);
    e.value(&(*p_sparse_memory_requirement_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(
        p_sparse_memory_requirements,
        (*p_sparse_memory_requirement_count as usize).min(limits::REPLY_ELEMENTS_MAX),
    );
}

/// The reply to `vkGetImageSparseMemoryRequirements`.
pub unsafe fn reply_get_image_sparse_memory_requirements(
    e: &mut Encoder,
    p_sparse_memory_requirement_count: *mut u32,
    p_sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements,
) {
    e.value(&*p_sparse_memory_requirement_count);
    e.array(p_sparse_memory_requirements, *p_sparse_memory_requirement_count as usize);
}

/// `vkGetImageSparseMemoryRequirements2`.
pub unsafe fn get_image_sparse_memory_requirements2(
    e: &mut Encoder,
    device: vk::Device,
    p_info: *const vk::ImageSparseMemoryRequirementsInfo2<'_>,
    p_sparse_memory_requirement_count: *mut u32,
    p_sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements2<'_>,
) {
    e.value(&device);
    e.pointer(p_info);
    e.value(&(*p_sparse_memory_requirement_count).min(limits::REPLY_ELEMENTS_MAX as _));
    e.requests(
        p_sparse_memory_requirements,
        (*p_sparse_memory_requirement_count as usize).min(limits::REPLY_ELEMENTS_MAX),
    );
}

/// The reply to `vkGetImageSparseMemoryRequirements2`.
pub unsafe fn reply_get_image_sparse_memory_requirements2(
    e: &mut Encoder,
    p_sparse_memory_requirement_count: *mut u32,
    p_sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements2<'_>,
) {
    e.value(&*p_sparse_memory_requirement_count);
    e.array(p_sparse_memory_requirements, *p_sparse_memory_requirement_count as usize);
}

/// `vkGetImageSubresourceLayout`.
pub unsafe fn get_image_subresource_layout(
    e: &mut Encoder,
    device: vk::Device,
    image: vk::Image,
    p_subresource: *const vk::ImageSubresource,
    p_layout: *mut vk::SubresourceLayout,
) {
    e.value(&device);
    e.value(&image);
    e.pointer(p_subresource);
    (*p_layout).encode_request(e);
}

/// The reply to `vkGetImageSubresourceLayout`.
pub unsafe fn reply_get_image_subresource_layout(e: &mut Encoder, p_layout: *mut vk::SubresourceLayout) {
    e.value(&*p_layout);
}

/// `vkGetImageSubresourceLayout2KHR`.
pub unsafe fn get_image_subresource_layout2_khr(
    e: &mut Encoder,
    device: vk::Device,
    image: vk::Image,
    p_subresource: *const vk::ImageSubresource2KHR<'_>,
    p_layout: *mut vk::SubresourceLayout2KHR<'_>,
) {
    e.value(&device);
    e.value(&image);
    e.pointer(p_subresource);
    (*p_layout).encode_request(e);
}

/// The reply to `vkGetImageSubresourceLayout2KHR`.
pub unsafe fn reply_get_image_subresource_layout2_khr(
    e: &mut Encoder,
    p_layout: *mut vk::SubresourceLayout2KHR<'_>,
) {
    e.value(&*p_layout);
}

/// `vkTransitionImageLayoutEXT`.
pub unsafe fn transition_image_layout_ext(
    e: &mut Encoder,
    device: vk::Device,
    transition_count: u32,
    p_transitions: *const vk::HostImageLayoutTransitionInfoEXT<'_>,
) {
    e.value(&device);
    e.value(&transition_count);
    e.array(p_transitions, transition_count as usize);
}

/// The reply to `vkTransitionImageLayoutEXT`.
pub unsafe fn reply_transition_image_layout_ext(e: &mut Encoder, result: vk::Result) {
    e.value(&result);
}
