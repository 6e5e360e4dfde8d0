//! Images: created, bound and asked for their requirements, with the guest's memory types.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

mod host_copy;
mod sizes;

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::image as decode;
use protocol::vulkan::generated::encode::image as encode;

use super::{MISSING, memory_requirements};
use crate::replayer::extents::ImageExtent;
use crate::replayer::{Device, Replayer};

pub(crate) use host_copy::{copy_image_to_memory, copy_memory_to_image};
pub(crate) use sizes::ask_sizes;

/// `vkCreateImage`.
pub(crate) fn create_image(
    replayer: &Replayer,
    args: &decode::CreateImage<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    // SAFETY: decoded.
    let made =
        replayer.room_for(1).and_then(|()| unsafe { device.ash().create_image(args.create_info, None) });
    let made = made.map(|image| image.as_raw());
    if let Ok(raw) = made {
        device.extents().images.insert(raw, ImageExtent::of(args.create_info));
    }
    replayer.created(vk::ObjectType::IMAGE, args.image, made, call)
}

/// `vkDestroyImage`.
pub(crate) fn destroy_image(
    replayer: &Replayer,
    args: &decode::DestroyImage,
    _call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    if device.remove_alias(args.image) {
        replayer.retire(vk::ObjectType::IMAGE, args.image);
        return Ok(());
    }
    if !device.owns(vk::ObjectType::IMAGE, args.image) {
        return Err(DecodeError::Breach("destruction of a swapchain's image"));
    }
    if let Some(raw) = replayer.retire(vk::ObjectType::IMAGE, args.image) {
        // SAFETY: retired; the app (and `HostWait` for it) answers for the device being done with it.
        unsafe { device.ash().destroy_image(vk::Image::from_raw(raw), None) };
    }
    Ok(())
}

/// `vkBindImageMemory`.
pub(crate) fn bind_image_memory(
    replayer: &Replayer,
    args: &decode::BindImageMemory,
    call: u32,
) -> Result<(), DecodeError> {
    let info = vk::BindImageMemoryInfo::default()
        .image(args.image)
        .memory(args.memory)
        .memory_offset(args.memory_offset);
    bind(replayer, &[info], call)
}

/// `vkBindImageMemory2`.
pub(crate) fn bind_image_memory2(
    replayer: &Replayer,
    args: &decode::BindImageMemory2<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    bind(replayer, args.bind_infos, call)
}

fn bind(replayer: &Replayer, infos: &[vk::BindImageMemoryInfo<'_>], call: u32) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let mut bindings = Vec::with_capacity(infos.len());
    for info in infos {
        let needed = requirements_of(device, info);
        let (memory, offset) =
            memory_requirements::bound_at(device, info.memory, info.memory_offset, needed)?;
        bindings.push(info.memory(memory).memory_offset(offset));
    }
    // SAFETY: decoded with live handles; the memory is large enough.
    let bound = unsafe { device.ash().bind_image_memory2(&bindings) };
    if call != 0 {
        replayer.done(bound, "an image could not be bound", call);
        return Ok(());
    }
    bound.map_err(DecodeError::Refused)
}

/// What the image needs, or the plane that is bound of a disjoint one.
fn requirements_of(device: &Device, info: &vk::BindImageMemoryInfo<'_>) -> vk::MemoryRequirements {
    let Some(plane) = plane_of(info) else {
        // SAFETY: a live image.
        return unsafe { device.ash().get_image_memory_requirements(info.image) };
    };
    let mut plane = vk::ImagePlaneMemoryRequirementsInfo::default().plane_aspect(plane);
    let of = vk::ImageMemoryRequirementsInfo2::default().image(info.image).push_next(&mut plane);
    let mut needed = vk::MemoryRequirements2::default();
    // SAFETY: a live image; the structs live across the call.
    unsafe { device.ash().get_image_memory_requirements2(&of, &mut needed) };
    needed.memory_requirements
}

/// `VkBindImagePlaneMemoryInfo::planeAspect`.
fn plane_of(info: &vk::BindImageMemoryInfo<'_>) -> Option<vk::ImageAspectFlags> {
    let mut next = info.p_next.cast::<vk::BaseInStructure<'_>>();
    // SAFETY: decoded: the chain consists of structs that begin like this one and live in the arena.
    while let Some(header) = unsafe { next.as_ref() } {
        if header.s_type == vk::StructureType::BIND_IMAGE_PLANE_MEMORY_INFO {
            // SAFETY: the type says what it is.
            return Some(unsafe { &*next.cast::<vk::BindImagePlaneMemoryInfo<'_>>() }.plane_aspect);
        }
        next = header.p_next;
    }
    None
}

/// `vkGetImageMemoryRequirements`.
pub(crate) fn get_image_memory_requirements(
    replayer: &Replayer,
    args: &decode::GetImageMemoryRequirements,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    // SAFETY: a live image.
    let mut needed = unsafe { device.ash().get_image_memory_requirements(args.image) };
    memory_requirements::translate(device, &mut needed);
    // SAFETY: the requirements live across the call.
    replayer.reply(call, |e| unsafe { encode::reply_get_image_memory_requirements(e, &raw mut needed) });
    Ok(())
}

/// `vkGetImageMemoryRequirements2`.
pub(crate) fn get_image_memory_requirements2(
    replayer: &Replayer,
    args: &decode::GetImageMemoryRequirements2<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    // SAFETY: decoded: the struct and its chain live in the arena and are nobody else's.
    let needed = unsafe { &mut *args.memory_requirements };
    // SAFETY: decoded with a live image.
    unsafe { device.ash().get_image_memory_requirements2(args.info, needed) };
    memory_requirements::translate(device, &mut needed.memory_requirements);
    // SAFETY: as above.
    replayer.reply(call, |e| unsafe { encode::reply_get_image_memory_requirements2(e, needed) });
    Ok(())
}

/// `vkGetDeviceImageMemoryRequirements`.
pub(crate) fn get_device_image_memory_requirements(
    replayer: &Replayer,
    args: &decode::GetDeviceImageMemoryRequirements<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    // SAFETY: decoded: the struct and its chain live in the arena and are nobody else's.
    let needed = unsafe { &mut *args.memory_requirements };
    let get = device.functions().get_device_image_memory_requirements.ok_or(MISSING)?;
    // SAFETY: decoded.
    unsafe { get(args.device, args.info, needed) };
    memory_requirements::translate(device, &mut needed.memory_requirements);
    // SAFETY: as above.
    replayer.reply(call, |e| unsafe { encode::reply_get_device_image_memory_requirements(e, needed) });
    Ok(())
}
