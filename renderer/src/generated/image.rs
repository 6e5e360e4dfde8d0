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
    commands::image::bind_image_memory(replayer, &a, call)
}

/// `vkBindImageMemory2`.
pub(super) fn bind_image_memory2(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::BindImageMemory2::decode(d)?;
    d.finish()?;
    commands::image::bind_image_memory2(replayer, &a, call)
}

/// `vkCopyImageToImageEXT`.
pub(super) fn copy_image_to_image_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::CopyImageToImageExt::decode(d)?;
    checks::image::copy_image_to_image_ext(replayer, &a)?;
    d.finish()?;
    let f = replayer.functions().copy_image_to_image_ext.ok_or(MISSING)?;
    let result = unsafe { f(a.device, ptr::from_ref(a.copy_image_to_image_info)) };
    answer(replayer, call, opcode::COPY_IMAGE_TO_IMAGE_EXT, result, |e| unsafe {
        encode::image::reply_copy_image_to_image_ext(e, result)
    });
    Ok(())
}

/// `vkCreateImage`.
pub(super) fn create_image(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::image::CreateImage::decode(d)?;
    checks::image::create_image(replayer, &a)?;
    d.finish()?;
    commands::image::create_image(replayer, &a, call)
}

/// `vkDestroyImage`.
pub(super) fn destroy_image(replayer: &Replayer, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    let a = decode::image::DestroyImage::decode(d)?;
    d.finish()?;
    commands::image::destroy_image(replayer, &a, call)
}

/// `vkGetDeviceImageMemoryRequirements`.
pub(super) fn get_device_image_memory_requirements(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::GetDeviceImageMemoryRequirements::decode(d)?;
    checks::image::get_device_image_memory_requirements(replayer, &a)?;
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

/// `vkTransitionImageLayoutEXT`.
pub(super) fn transition_image_layout_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::image::TransitionImageLayoutExt::decode(d)?;
    checks::image::transition_image_layout_ext(replayer, &a)?;
    d.finish()?;
    let f = replayer.functions().transition_image_layout_ext.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.transition_count, a.transitions.as_ptr()) };
    answer(replayer, call, opcode::TRANSITION_IMAGE_LAYOUT_EXT, result, |e| unsafe {
        encode::image::reply_transition_image_layout_ext(e, result)
    });
    Ok(())
}
