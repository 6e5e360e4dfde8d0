// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `image`.

use super::prelude::*;

/// `vkBindImageMemory`.
pub(crate) unsafe extern "system-unwind" fn bind_image_memory(
    device: vk::Device,
    image: vk::Image,
    memory: vk::DeviceMemory,
    memory_offset: vk::DeviceSize,
) -> vk::Result {
    guard(move || commands::image::bind_image_memory(device, image, memory, memory_offset))
}

/// `vkBindImageMemory2`.
pub(crate) unsafe extern "system-unwind" fn bind_image_memory2(
    device: vk::Device,
    bind_info_count: u32,
    p_bind_infos: *const vk::BindImageMemoryInfo<'_>,
) -> vk::Result {
    guard(move || commands::image::bind_image_memory2(device, bind_info_count, p_bind_infos))
}

/// `vkCopyImageToImageEXT`.
pub(crate) unsafe extern "system-unwind" fn copy_image_to_image_ext(
    device: vk::Device,
    p_copy_image_to_image_info: *const vk::CopyImageToImageInfoEXT<'_>,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::COPY_IMAGE_TO_IMAGE_EXT, move |e| {
            encode::image::copy_image_to_image_ext(e, device, p_copy_image_to_image_info)
        });
        vk::Result::SUCCESS
    })
}

/// `vkCopyImageToMemoryEXT`.
pub(crate) unsafe extern "system-unwind" fn copy_image_to_memory_ext(
    device: vk::Device,
    p_copy_image_to_memory_info: *const vk::CopyImageToMemoryInfoEXT<'_>,
) -> vk::Result {
    guard(move || commands::image::copy_image_to_memory_ext(device, p_copy_image_to_memory_info))
}

/// `vkCopyMemoryToImageEXT`.
pub(crate) unsafe extern "system-unwind" fn copy_memory_to_image_ext(
    device: vk::Device,
    p_copy_memory_to_image_info: *const vk::CopyMemoryToImageInfoEXT<'_>,
) -> vk::Result {
    guard(move || commands::image::copy_memory_to_image_ext(device, p_copy_memory_to_image_info))
}

/// `vkCreateImage`.
pub(crate) unsafe extern "system-unwind" fn create_image(
    device: vk::Device,
    p_create_info: *const vk::ImageCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_image: *mut vk::Image,
) -> vk::Result {
    guard(move || commands::image::create_image(device, p_create_info, p_allocator, p_image))
}

/// `vkDestroyImage`.
pub(crate) unsafe extern "system-unwind" fn destroy_image(
    device: vk::Device,
    image: vk::Image,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::image::destroy_image(device, image, p_allocator))
}

/// `vkGetDeviceImageMemoryRequirements`.
pub(crate) unsafe extern "system-unwind" fn get_device_image_memory_requirements(
    device: vk::Device,
    p_info: *const vk::DeviceImageMemoryRequirements<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    guard(move || {
        commands::image::get_device_image_memory_requirements(device, p_info, p_memory_requirements)
    })
}

/// `vkGetDeviceImageSparseMemoryRequirements`.
pub(crate) unsafe extern "system-unwind" fn get_device_image_sparse_memory_requirements(
    device: vk::Device,
    p_info: *const vk::DeviceImageMemoryRequirements<'_>,
    p_sparse_memory_requirement_count: *mut u32,
    p_sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements2<'_>,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_DEVICE_IMAGE_SPARSE_MEMORY_REQUIREMENTS,
            move |e| {
                encode::image::get_device_image_sparse_memory_requirements(
                    e,
                    device,
                    p_info,
                    p_sparse_memory_requirement_count,
                    p_sparse_memory_requirements,
                )
            },
            |d| {
                store::image::get_device_image_sparse_memory_requirements(
                    d,
                    p_sparse_memory_requirement_count,
                    p_sparse_memory_requirements,
                )
            },
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<u32>(&arena, p_sparse_memory_requirement_count.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkGetDeviceImageSubresourceLayoutKHR`.
pub(crate) unsafe extern "system-unwind" fn get_device_image_subresource_layout_khr(
    device: vk::Device,
    p_info: *const vk::DeviceImageSubresourceInfoKHR<'_>,
    p_layout: *mut vk::SubresourceLayout2KHR<'_>,
) {
    guard(move || commands::image::get_device_image_subresource_layout_khr(device, p_info, p_layout))
}

/// `vkGetImageMemoryRequirements`.
pub(crate) unsafe extern "system-unwind" fn get_image_memory_requirements(
    device: vk::Device,
    image: vk::Image,
    p_memory_requirements: *mut vk::MemoryRequirements,
) {
    guard(move || commands::image::get_image_memory_requirements(device, image, p_memory_requirements))
}

/// `vkGetImageMemoryRequirements2`.
pub(crate) unsafe extern "system-unwind" fn get_image_memory_requirements2(
    device: vk::Device,
    p_info: *const vk::ImageMemoryRequirementsInfo2<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    guard(move || commands::image::get_image_memory_requirements2(device, p_info, p_memory_requirements))
}

/// `vkGetImageOpaqueCaptureDescriptorDataEXT`.
pub(crate) unsafe extern "system-unwind" fn get_image_opaque_capture_descriptor_data_ext(
    device: vk::Device,
    p_info: *const vk::ImageCaptureDescriptorDataInfoEXT<'_>,
    p_data: *mut c_void,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkGetImageSparseMemoryRequirements`.
pub(crate) unsafe extern "system-unwind" fn get_image_sparse_memory_requirements(
    device: vk::Device,
    image: vk::Image,
    p_sparse_memory_requirement_count: *mut u32,
    p_sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_IMAGE_SPARSE_MEMORY_REQUIREMENTS,
            move |e| {
                encode::image::get_image_sparse_memory_requirements(
                    e,
                    device,
                    image,
                    p_sparse_memory_requirement_count,
                    p_sparse_memory_requirements,
                )
            },
            |d| {
                store::image::get_image_sparse_memory_requirements(
                    d,
                    p_sparse_memory_requirement_count,
                    p_sparse_memory_requirements,
                )
            },
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<u32>(&arena, p_sparse_memory_requirement_count.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkGetImageSparseMemoryRequirements2`.
pub(crate) unsafe extern "system-unwind" fn get_image_sparse_memory_requirements2(
    device: vk::Device,
    p_info: *const vk::ImageSparseMemoryRequirementsInfo2<'_>,
    p_sparse_memory_requirement_count: *mut u32,
    p_sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements2<'_>,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_IMAGE_SPARSE_MEMORY_REQUIREMENTS2,
            move |e| {
                encode::image::get_image_sparse_memory_requirements2(
                    e,
                    device,
                    p_info,
                    p_sparse_memory_requirement_count,
                    p_sparse_memory_requirements,
                )
            },
            |d| {
                store::image::get_image_sparse_memory_requirements2(
                    d,
                    p_sparse_memory_requirement_count,
                    p_sparse_memory_requirements,
                )
            },
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<u32>(&arena, p_sparse_memory_requirement_count.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkGetImageSubresourceLayout`.
pub(crate) unsafe extern "system-unwind" fn get_image_subresource_layout(
    device: vk::Device,
    image: vk::Image,
    p_subresource: *const vk::ImageSubresource,
    p_layout: *mut vk::SubresourceLayout,
) {
    guard(move || commands::image::get_image_subresource_layout(device, image, p_subresource, p_layout))
}

/// `vkGetImageSubresourceLayout2KHR`.
pub(crate) unsafe extern "system-unwind" fn get_image_subresource_layout2_khr(
    device: vk::Device,
    image: vk::Image,
    p_subresource: *const vk::ImageSubresource2KHR<'_>,
    p_layout: *mut vk::SubresourceLayout2KHR<'_>,
) {
    guard(move || commands::image::get_image_subresource_layout2_khr(device, image, p_subresource, p_layout))
}

/// `vkGetImageViewOpaqueCaptureDescriptorDataEXT`.
pub(crate) unsafe extern "system-unwind" fn get_image_view_opaque_capture_descriptor_data_ext(
    device: vk::Device,
    p_info: *const vk::ImageViewCaptureDescriptorDataInfoEXT<'_>,
    p_data: *mut c_void,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkTransitionImageLayoutEXT`.
pub(crate) unsafe extern "system-unwind" fn transition_image_layout_ext(
    device: vk::Device,
    transition_count: u32,
    p_transitions: *const vk::HostImageLayoutTransitionInfoEXT<'_>,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::TRANSITION_IMAGE_LAYOUT_EXT, move |e| {
            encode::image::transition_image_layout_ext(e, device, transition_count, p_transitions)
        });
        vk::Result::SUCCESS
    })
}
