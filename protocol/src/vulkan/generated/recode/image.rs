// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `image`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkOffset3D", |d, e| unsafe {
        e.value(&d.value::<vk::Offset3D>()?);
        Ok(())
    }),
    ("VkExtent3D", |d, e| unsafe {
        e.value(&d.value::<vk::Extent3D>()?);
        Ok(())
    }),
    ("VkSparseImageFormatProperties", |d, e| unsafe {
        e.value(&d.value::<vk::SparseImageFormatProperties>()?);
        Ok(())
    }),
    ("VkSparseImageMemoryRequirements", |d, e| unsafe {
        e.value(&d.value::<vk::SparseImageMemoryRequirements>()?);
        Ok(())
    }),
    ("VkImageSubresource", |d, e| unsafe {
        e.value(&d.value::<vk::ImageSubresource>()?);
        Ok(())
    }),
    ("VkImageSubresourceLayers", |d, e| unsafe {
        e.value(&d.value::<vk::ImageSubresourceLayers>()?);
        Ok(())
    }),
    ("VkImageCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::ImageCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkSubresourceLayout", |d, e| unsafe {
        e.value(&d.value::<vk::SubresourceLayout>()?);
        Ok(())
    }),
    ("VkBindImageMemoryInfo", |d, e| unsafe {
        e.value(&d.value::<vk::BindImageMemoryInfo<'_>>()?);
        Ok(())
    }),
    ("VkBindImageMemoryDeviceGroupInfo", |d, e| unsafe {
        e.value(&d.value::<vk::BindImageMemoryDeviceGroupInfo<'_>>()?);
        Ok(())
    }),
    ("VkImageMemoryRequirementsInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::ImageMemoryRequirementsInfo2<'_>>()?);
        Ok(())
    }),
    ("VkImageSparseMemoryRequirementsInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::ImageSparseMemoryRequirementsInfo2<'_>>()?);
        Ok(())
    }),
    ("VkDeviceImageMemoryRequirements", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceImageMemoryRequirements<'_>>()?);
        Ok(())
    }),
    ("VkSparseImageMemoryRequirements2", |d, e| unsafe {
        e.value(&d.value::<vk::SparseImageMemoryRequirements2<'_>>()?);
        Ok(())
    }),
    ("VkBindImagePlaneMemoryInfo", |d, e| unsafe {
        e.value(&d.value::<vk::BindImagePlaneMemoryInfo<'_>>()?);
        Ok(())
    }),
    ("VkImagePlaneMemoryRequirementsInfo", |d, e| unsafe {
        e.value(&d.value::<vk::ImagePlaneMemoryRequirementsInfo<'_>>()?);
        Ok(())
    }),
    ("VkImageFormatListCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::ImageFormatListCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkImageStencilUsageCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::ImageStencilUsageCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkImageCopy2", |d, e| unsafe {
        e.value(&d.value::<vk::ImageCopy2<'_>>()?);
        Ok(())
    }),
    ("VkCopyImageToImageInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::CopyImageToImageInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkHostImageLayoutTransitionInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::HostImageLayoutTransitionInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkImageSubresource2KHR", |d, e| unsafe {
        e.value(&d.value::<vk::ImageSubresource2KHR<'_>>()?);
        Ok(())
    }),
    ("VkSubresourceLayout2KHR", |d, e| unsafe {
        e.value(&d.value::<vk::SubresourceLayout2KHR<'_>>()?);
        Ok(())
    }),
    ("VkDeviceImageSubresourceInfoKHR", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceImageSubresourceInfoKHR<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkBindImageMemory", |d, e| unsafe {
        let a = decode::image::BindImageMemory::decode(d)?;
        encode::image::bind_image_memory(e, a.device, a.image, a.memory, a.memory_offset);
        Ok(())
    }),
    ("vkBindImageMemory2", |d, e| unsafe {
        let a = decode::image::BindImageMemory2::decode(d)?;
        encode::image::bind_image_memory2(e, a.device, a.bind_info_count, a.bind_infos.as_ptr());
        Ok(())
    }),
    ("vkCopyImageToImageEXT", |d, e| unsafe {
        let a = decode::image::CopyImageToImageExt::decode(d)?;
        encode::image::copy_image_to_image_ext(e, a.device, ptr::from_ref(a.copy_image_to_image_info));
        Ok(())
    }),
    ("vkCreateImage", |d, e| unsafe {
        let a = decode::image::CreateImage::decode(d)?;
        let mut image = vk::Image::from_raw(a.image);
        encode::image::create_image(e, a.device, ptr::from_ref(a.create_info), &raw mut image);
        Ok(())
    }),
    ("vkDestroyImage", |d, e| unsafe {
        let a = decode::image::DestroyImage::decode(d)?;
        encode::image::destroy_image(e, a.device, vk::Image::from_raw(a.image));
        Ok(())
    }),
    ("vkGetDeviceImageMemoryRequirements", |d, e| unsafe {
        let a = decode::image::GetDeviceImageMemoryRequirements::decode(d)?;
        encode::image::get_device_image_memory_requirements(
            e,
            a.device,
            ptr::from_ref(a.info),
            a.memory_requirements,
        );
        Ok(())
    }),
    ("vkGetDeviceImageSparseMemoryRequirements", |d, e| unsafe {
        let a = decode::image::GetDeviceImageSparseMemoryRequirements::decode(d)?;
        encode::image::get_device_image_sparse_memory_requirements(
            e,
            a.device,
            ptr::from_ref(a.info),
            a.sparse_memory_requirement_count,
            a.sparse_memory_requirements,
        );
        Ok(())
    }),
    ("vkGetDeviceImageSubresourceLayoutKHR", |d, e| unsafe {
        let a = decode::image::GetDeviceImageSubresourceLayoutKhr::decode(d)?;
        encode::image::get_device_image_subresource_layout_khr(e, a.device, ptr::from_ref(a.info), a.layout);
        Ok(())
    }),
    ("vkGetImageMemoryRequirements", |d, e| unsafe {
        let a = decode::image::GetImageMemoryRequirements::decode(d)?;
        encode::image::get_image_memory_requirements(e, a.device, a.image, a.memory_requirements);
        Ok(())
    }),
    ("vkGetImageMemoryRequirements2", |d, e| unsafe {
        let a = decode::image::GetImageMemoryRequirements2::decode(d)?;
        encode::image::get_image_memory_requirements2(
            e,
            a.device,
            ptr::from_ref(a.info),
            a.memory_requirements,
        );
        Ok(())
    }),
    ("vkGetImageSparseMemoryRequirements", |d, e| unsafe {
        let a = decode::image::GetImageSparseMemoryRequirements::decode(d)?;
        encode::image::get_image_sparse_memory_requirements(
            e,
            a.device,
            a.image,
            a.sparse_memory_requirement_count,
            a.sparse_memory_requirements,
        );
        Ok(())
    }),
    ("vkGetImageSparseMemoryRequirements2", |d, e| unsafe {
        let a = decode::image::GetImageSparseMemoryRequirements2::decode(d)?;
        encode::image::get_image_sparse_memory_requirements2(
            e,
            a.device,
            ptr::from_ref(a.info),
            a.sparse_memory_requirement_count,
            a.sparse_memory_requirements,
        );
        Ok(())
    }),
    ("vkGetImageSubresourceLayout", |d, e| unsafe {
        let a = decode::image::GetImageSubresourceLayout::decode(d)?;
        encode::image::get_image_subresource_layout(
            e,
            a.device,
            a.image,
            ptr::from_ref(a.subresource),
            a.layout,
        );
        Ok(())
    }),
    ("vkGetImageSubresourceLayout2KHR", |d, e| unsafe {
        let a = decode::image::GetImageSubresourceLayout2Khr::decode(d)?;
        encode::image::get_image_subresource_layout2_khr(
            e,
            a.device,
            a.image,
            ptr::from_ref(a.subresource),
            a.layout,
        );
        Ok(())
    }),
    ("vkTransitionImageLayoutEXT", |d, e| unsafe {
        let a = decode::image::TransitionImageLayoutExt::decode(d)?;
        encode::image::transition_image_layout_ext(e, a.device, a.transition_count, a.transitions.as_ptr());
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("VkImageCreateInfo", |e, pointer| unsafe {
        e.value(&vk::ImageCreateInfo { p_queue_family_indices: pointer.cast(), ..Default::default() });
    }),
    ("VkBindImageMemoryDeviceGroupInfo", |e, pointer| unsafe {
        e.value(&vk::BindImageMemoryDeviceGroupInfo {
            p_device_indices: pointer.cast(),
            p_split_instance_bind_regions: pointer.cast(),
            ..Default::default()
        });
    }),
    ("VkImageFormatListCreateInfo", |e, pointer| unsafe {
        e.value(&vk::ImageFormatListCreateInfo { p_view_formats: pointer.cast(), ..Default::default() });
    }),
    ("VkCopyImageToImageInfoEXT", |e, pointer| unsafe {
        e.value(&vk::CopyImageToImageInfoEXT { p_regions: pointer.cast(), ..Default::default() });
    }),
    ("vkBindImageMemory2", |e, pointer| unsafe {
        encode::image::bind_image_memory2(e, Handle::from_raw(0), Default::default(), pointer.cast())
    }),
    ("vkTransitionImageLayoutEXT", |e, pointer| unsafe {
        encode::image::transition_image_layout_ext(e, Handle::from_raw(0), Default::default(), pointer.cast())
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkBindImageMemory", |d, r| unsafe {
        let a = decode::image::BindImageMemory::decode(d)?;
        store::image::bind_image_memory(r).map(|_| ())
    }),
    ("vkBindImageMemory2", |d, r| unsafe {
        let a = decode::image::BindImageMemory2::decode(d)?;
        store::image::bind_image_memory2(r).map(|_| ())
    }),
    ("vkCopyImageToImageEXT", |d, r| unsafe {
        let a = decode::image::CopyImageToImageExt::decode(d)?;
        store::image::copy_image_to_image_ext(r).map(|_| ())
    }),
    ("vkCreateImage", |d, r| unsafe {
        let a = decode::image::CreateImage::decode(d)?;
        let mut image = vk::Image::from_raw(a.image);
        store::image::create_image(r, &raw mut image).map(|_| ())
    }),
    ("vkGetDeviceImageMemoryRequirements", |d, r| unsafe {
        let a = decode::image::GetDeviceImageMemoryRequirements::decode(d)?;
        store::image::get_device_image_memory_requirements(r, a.memory_requirements).map(|_| ())
    }),
    ("vkGetDeviceImageSparseMemoryRequirements", |d, r| unsafe {
        let a = decode::image::GetDeviceImageSparseMemoryRequirements::decode(d)?;
        store::image::get_device_image_sparse_memory_requirements(
            r,
            a.sparse_memory_requirement_count,
            a.sparse_memory_requirements,
        )
        .map(|_| ())
    }),
    ("vkGetDeviceImageSubresourceLayoutKHR", |d, r| unsafe {
        let a = decode::image::GetDeviceImageSubresourceLayoutKhr::decode(d)?;
        store::image::get_device_image_subresource_layout_khr(r, a.layout).map(|_| ())
    }),
    ("vkGetImageMemoryRequirements", |d, r| unsafe {
        let a = decode::image::GetImageMemoryRequirements::decode(d)?;
        store::image::get_image_memory_requirements(r, a.memory_requirements).map(|_| ())
    }),
    ("vkGetImageMemoryRequirements2", |d, r| unsafe {
        let a = decode::image::GetImageMemoryRequirements2::decode(d)?;
        store::image::get_image_memory_requirements2(r, a.memory_requirements).map(|_| ())
    }),
    ("vkGetImageSparseMemoryRequirements", |d, r| unsafe {
        let a = decode::image::GetImageSparseMemoryRequirements::decode(d)?;
        store::image::get_image_sparse_memory_requirements(
            r,
            a.sparse_memory_requirement_count,
            a.sparse_memory_requirements,
        )
        .map(|_| ())
    }),
    ("vkGetImageSparseMemoryRequirements2", |d, r| unsafe {
        let a = decode::image::GetImageSparseMemoryRequirements2::decode(d)?;
        store::image::get_image_sparse_memory_requirements2(
            r,
            a.sparse_memory_requirement_count,
            a.sparse_memory_requirements,
        )
        .map(|_| ())
    }),
    ("vkGetImageSubresourceLayout", |d, r| unsafe {
        let a = decode::image::GetImageSubresourceLayout::decode(d)?;
        store::image::get_image_subresource_layout(r, a.layout).map(|_| ())
    }),
    ("vkGetImageSubresourceLayout2KHR", |d, r| unsafe {
        let a = decode::image::GetImageSubresourceLayout2Khr::decode(d)?;
        store::image::get_image_subresource_layout2_khr(r, a.layout).map(|_| ())
    }),
    ("vkTransitionImageLayoutEXT", |d, r| unsafe {
        let a = decode::image::TransitionImageLayoutExt::decode(d)?;
        store::image::transition_image_layout_ext(r).map(|_| ())
    }),
];
