// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `image`.

use super::prelude::*;

/// Stores the reply to `vkBindImageMemory`.
pub unsafe fn bind_image_memory(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkBindImageMemory2`.
pub unsafe fn bind_image_memory2(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkCopyImageToImageEXT`.
pub unsafe fn copy_image_to_image_ext(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkCreateImage`.
pub unsafe fn create_image(d: &mut Decoder<'_>, p_image: *mut vk::Image) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_image, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetDeviceImageMemoryRequirements`.
pub unsafe fn get_device_image_memory_requirements(
    d: &mut Decoder<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::MemoryRequirements2<'_>>(p_memory_requirements.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetDeviceImageSparseMemoryRequirements`.
pub unsafe fn get_device_image_sparse_memory_requirements(
    d: &mut Decoder<'_>,
    p_sparse_memory_requirement_count: *mut u32,
    p_sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements2<'_>,
) -> Result<(), DecodeError> {
    let p_sparse_memory_requirement_count_now: u32 = d.value()?;
    d.store_array::<vk::SparseImageMemoryRequirements2<'_>>(
        p_sparse_memory_requirements.cast(),
        *p_sparse_memory_requirement_count as usize,
        p_sparse_memory_requirement_count_now as usize,
    )?;
    *p_sparse_memory_requirement_count = p_sparse_memory_requirement_count_now;
    d.finish()
}

/// Stores the reply to `vkGetDeviceImageSubresourceLayoutKHR`.
pub unsafe fn get_device_image_subresource_layout_khr(
    d: &mut Decoder<'_>,
    p_layout: *mut vk::SubresourceLayout2KHR<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::SubresourceLayout2KHR<'_>>(p_layout.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetImageMemoryRequirements`.
pub unsafe fn get_image_memory_requirements(
    d: &mut Decoder<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements,
) -> Result<(), DecodeError> {
    d.store_value::<vk::MemoryRequirements>(p_memory_requirements.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetImageMemoryRequirements2`.
pub unsafe fn get_image_memory_requirements2(
    d: &mut Decoder<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::MemoryRequirements2<'_>>(p_memory_requirements.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetImageSparseMemoryRequirements`.
pub unsafe fn get_image_sparse_memory_requirements(
    d: &mut Decoder<'_>,
    p_sparse_memory_requirement_count: *mut u32,
    p_sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements,
) -> Result<(), DecodeError> {
    let p_sparse_memory_requirement_count_now: u32 = d.value()?;
    d.store_array::<vk::SparseImageMemoryRequirements>(
        p_sparse_memory_requirements.cast(),
        *p_sparse_memory_requirement_count as usize,
        p_sparse_memory_requirement_count_now as usize,
    )?;
    *p_sparse_memory_requirement_count = p_sparse_memory_requirement_count_now;
    d.finish()
}

/// Stores the reply to `vkGetImageSparseMemoryRequirements2`.
pub unsafe fn get_image_sparse_memory_requirements2(
    d: &mut Decoder<'_>,
    p_sparse_memory_requirement_count: *mut u32,
    p_sparse_memory_requirements: *mut vk::SparseImageMemoryRequirements2<'_>,
) -> Result<(), DecodeError> {
    let p_sparse_memory_requirement_count_now: u32 = d.value()?;
    d.store_array::<vk::SparseImageMemoryRequirements2<'_>>(
        p_sparse_memory_requirements.cast(),
        *p_sparse_memory_requirement_count as usize,
        p_sparse_memory_requirement_count_now as usize,
    )?;
    *p_sparse_memory_requirement_count = p_sparse_memory_requirement_count_now;
    d.finish()
}

/// Stores the reply to `vkGetImageSubresourceLayout`.
pub unsafe fn get_image_subresource_layout(
    d: &mut Decoder<'_>,
    p_layout: *mut vk::SubresourceLayout,
) -> Result<(), DecodeError> {
    d.store_value::<vk::SubresourceLayout>(p_layout.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetImageSubresourceLayout2KHR`.
pub unsafe fn get_image_subresource_layout2_khr(
    d: &mut Decoder<'_>,
    p_layout: *mut vk::SubresourceLayout2KHR<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::SubresourceLayout2KHR<'_>>(p_layout.cast())?;
    d.finish()
}

/// Stores the reply to `vkTransitionImageLayoutEXT`.
pub unsafe fn transition_image_layout_ext(d: &mut Decoder<'_>) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.finish()?;
    Ok(result)
}
