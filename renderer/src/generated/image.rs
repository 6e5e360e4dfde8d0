// Written by `cargo xtask codegen`; do not edit.
//! Replay of `image`.

use super::prelude::*;

/// `vkBindImageMemory`.
pub(super) fn bind_image_memory(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::BindImageMemory::decode(d)?;
    d.finish()?;
    let f = replayer.functions().bind_image_memory.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.image, a.memory, a.memory_offset) };
    answer(replayer, call, opcode::BIND_IMAGE_MEMORY, result, |e| unsafe {
        encode::image::reply_bind_image_memory(e, result)
    });
    Ok(())
}

/// `vkBindImageMemory2`.
pub(super) fn bind_image_memory2(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::BindImageMemory2::decode(d)?;
    d.finish()?;
    let f = replayer.functions().bind_image_memory2.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.bind_info_count, a.bind_infos.as_ptr()) };
    answer(replayer, call, opcode::BIND_IMAGE_MEMORY2, result, |e| unsafe {
        encode::image::reply_bind_image_memory2(e, result)
    });
    Ok(())
}

/// `vkCreateImage`.
pub(super) fn create_image(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::image::CreateImage::decode(d)?;
    d.finish()?;
    let f = replayer.functions().create_image.ok_or(MISSING)?;
    let mut image = [vk::Image::null()];
    let result = unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), image.as_mut_ptr()) };
    made(replayer, call, result, &[a.image], &image, |e| unsafe {
        encode::image::reply_create_image(e, result, image.as_ptr().cast_mut())
    })
}

/// `vkDestroyImage`.
pub(super) fn destroy_image(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::image::DestroyImage::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_image.ok_or(MISSING)?;
    let Some(image) = replayer.retire(vk::Image::TYPE, a.image) else { return Ok(()) };
    unsafe { f(a.device, vk::Image::from_raw(image), ptr::null()) };
    Ok(())
}

/// `vkGetDeviceImageMemoryRequirements`.
pub(super) fn get_device_image_memory_requirements(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::GetDeviceImageMemoryRequirements::decode(d)?;
    d.finish()?;
    commands::image::get_device_image_memory_requirements(replayer, &a, call)
}

/// `vkGetDeviceImageSparseMemoryRequirements`.
pub(super) fn get_device_image_sparse_memory_requirements(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::GetDeviceImageSparseMemoryRequirements::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_device_image_sparse_memory_requirements.ok_or(MISSING)?;
    unsafe {
        f(a.device, ptr::from_ref(a.info), a.sparse_memory_requirement_count, a.sparse_memory_requirements)
    };
    answer(
        replayer,
        call,
        opcode::GET_DEVICE_IMAGE_SPARSE_MEMORY_REQUIREMENTS,
        vk::Result::SUCCESS,
        |e| unsafe {
            encode::image::reply_get_device_image_sparse_memory_requirements(
                e,
                a.sparse_memory_requirement_count,
                a.sparse_memory_requirements,
            )
        },
    );
    Ok(())
}

/// `vkGetDeviceImageSubresourceLayoutKHR`.
pub(super) fn get_device_image_subresource_layout_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::GetDeviceImageSubresourceLayoutKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_device_image_subresource_layout_khr.ok_or(MISSING)?;
    unsafe { f(a.device, ptr::from_ref(a.info), a.layout) };
    answer(
        replayer,
        call,
        opcode::GET_DEVICE_IMAGE_SUBRESOURCE_LAYOUT_KHR,
        vk::Result::SUCCESS,
        |e| unsafe { encode::image::reply_get_device_image_subresource_layout_khr(e, a.layout) },
    );
    Ok(())
}

/// `vkGetImageMemoryRequirements`.
pub(super) fn get_image_memory_requirements(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::GetImageMemoryRequirements::decode(d)?;
    d.finish()?;
    commands::image::get_image_memory_requirements(replayer, &a, call)
}

/// `vkGetImageMemoryRequirements2`.
pub(super) fn get_image_memory_requirements2(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::GetImageMemoryRequirements2::decode(d)?;
    d.finish()?;
    commands::image::get_image_memory_requirements2(replayer, &a, call)
}

/// `vkGetImageSparseMemoryRequirements`.
pub(super) fn get_image_sparse_memory_requirements(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::GetImageSparseMemoryRequirements::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_image_sparse_memory_requirements.ok_or(MISSING)?;
    unsafe { f(a.device, a.image, a.sparse_memory_requirement_count, a.sparse_memory_requirements) };
    answer(replayer, call, opcode::GET_IMAGE_SPARSE_MEMORY_REQUIREMENTS, vk::Result::SUCCESS, |e| unsafe {
        encode::image::reply_get_image_sparse_memory_requirements(
            e,
            a.sparse_memory_requirement_count,
            a.sparse_memory_requirements,
        )
    });
    Ok(())
}

/// `vkGetImageSparseMemoryRequirements2`.
pub(super) fn get_image_sparse_memory_requirements2(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::GetImageSparseMemoryRequirements2::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_image_sparse_memory_requirements2.ok_or(MISSING)?;
    unsafe {
        f(a.device, ptr::from_ref(a.info), a.sparse_memory_requirement_count, a.sparse_memory_requirements)
    };
    answer(replayer, call, opcode::GET_IMAGE_SPARSE_MEMORY_REQUIREMENTS2, vk::Result::SUCCESS, |e| unsafe {
        encode::image::reply_get_image_sparse_memory_requirements2(
            e,
            a.sparse_memory_requirement_count,
            a.sparse_memory_requirements,
        )
    });
    Ok(())
}

/// `vkGetImageSubresourceLayout`.
pub(super) fn get_image_subresource_layout(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::GetImageSubresourceLayout::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_image_subresource_layout.ok_or(MISSING)?;
    unsafe { f(a.device, a.image, ptr::from_ref(a.subresource), a.layout) };
    answer(replayer, call, opcode::GET_IMAGE_SUBRESOURCE_LAYOUT, vk::Result::SUCCESS, |e| unsafe {
        encode::image::reply_get_image_subresource_layout(e, a.layout)
    });
    Ok(())
}

/// `vkGetImageSubresourceLayout2KHR`.
pub(super) fn get_image_subresource_layout2_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::GetImageSubresourceLayout2Khr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_image_subresource_layout2_khr.ok_or(MISSING)?;
    unsafe { f(a.device, a.image, ptr::from_ref(a.subresource), a.layout) };
    answer(replayer, call, opcode::GET_IMAGE_SUBRESOURCE_LAYOUT2_KHR, vk::Result::SUCCESS, |e| unsafe {
        encode::image::reply_get_image_subresource_layout2_khr(e, a.layout)
    });
    Ok(())
}
