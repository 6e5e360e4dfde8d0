//! What images of one kind need of memory, for many sizes at once.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk;
use bumpalo::Bump;
use protocol::limits;
use protocol::vulkan::codec::{DecodeError, Decoder};
use protocol::vulkan::generated::decode::image as decode;
use protocol::wire::message::{AskImageSizes, ImageNeeds, ImageSize, MemoryNeeds, Message as _, Reply};

use super::super::memory_requirements;
use crate::checks;
use crate::replayer::{Device, Replayer};

/// Answers for all formats and sizes in which the driver makes such images.
pub(crate) fn ask_sizes(
    replayer: &Replayer,
    message: &AskImageSizes<'_>,
    call: u32,
    arena: &Bump,
) -> Result<(), DecodeError> {
    if message.sizes.len() > limits::IMAGE_SIZES_MAX || message.formats.len() > limits::IMAGE_FORMATS_MAX {
        return Err(DecodeError::Breach("too many sizes of images"));
    }
    let device = replayer.device()?;
    let handles = replayer.session().objects().handles(replayer.parent());
    let mut decoder = Decoder::new(message.command, arena, &handles);
    let args = decode::CreateImage::decode(&mut decoder)?;
    decoder.finish()?;
    let mut answer = ImageNeeds { needs: Vec::new() };
    for format in &message.formats {
        let info = vk::ImageCreateInfo { format: vk::Format::from_raw(*format), ..*args.create_info };
        let most = is_plain(&info).then(|| possible(replayer, device, &info)).flatten();
        let needs = |size: &ImageSize| needs_of(device, &info, *size, most.as_ref()?);
        answer.needs.extend(message.sizes.iter().map(needs));
    }
    let mut body = Vec::new();
    answer.encode(&mut body);
    replayer.events().send(Vec::new(), &Reply { call, body: &body });
    Ok(())
}

/// The chain has nothing but what the driver may be asked about formats too.
fn is_plain(info: &vk::ImageCreateInfo<'_>) -> bool {
    let mut next = info.p_next.cast::<vk::BaseInStructure<'_>>();
    // SAFETY: decoded: the chain consists of structs that begin like this one and live in the arena.
    while let Some(header) = unsafe { next.as_ref() } {
        let known = [
            vk::StructureType::IMAGE_FORMAT_LIST_CREATE_INFO,
            vk::StructureType::IMAGE_STENCIL_USAGE_CREATE_INFO,
        ];
        if !known.contains(&header.s_type) {
            return false;
        }
        next = header.p_next;
    }
    true
}

/// The largest images of this kind.
fn possible(
    replayer: &Replayer,
    device: &Device,
    info: &vk::ImageCreateInfo<'_>,
) -> Option<vk::ImageFormatProperties> {
    let host = device.host()?;
    let ask = replayer.instance_functions().get_physical_device_image_format_properties2?;
    let format = vk::PhysicalDeviceImageFormatInfo2 {
        p_next: info.p_next,
        format: info.format,
        ty: info.image_type,
        tiling: info.tiling,
        usage: info.usage,
        flags: info.flags,
        ..Default::default()
    };
    let mut most = vk::ImageFormatProperties2::default();
    // SAFETY: a live physical device, a chain of decoded structs, and a struct of ours.
    let result = unsafe { ask(host.physical_device().handle, &raw const format, &raw mut most) };
    (result == vk::Result::SUCCESS).then_some(most.image_format_properties)
}

fn needs_of(
    device: &Device,
    info: &vk::ImageCreateInfo<'_>,
    size: ImageSize,
    most: &vk::ImageFormatProperties,
) -> Option<MemoryNeeds> {
    let get = device.functions().get_device_image_memory_requirements?;
    let extent = vk::Extent3D { width: size.width, height: size.height, depth: info.extent.depth };
    let info = vk::ImageCreateInfo { extent, mip_levels: size.mip_levels, ..*info };
    checks::image::extent(&info).ok()?;
    let fits = extent.width <= most.max_extent.width
        && extent.height <= most.max_extent.height
        && extent.depth <= most.max_extent.depth
        && info.mip_levels <= most.max_mip_levels
        && info.array_layers <= most.max_array_layers
        && most.sample_counts.contains(info.samples);
    if !fits {
        return None;
    }
    let ask = vk::DeviceImageMemoryRequirements::default().create_info(&info);
    let mut dedicated = vk::MemoryDedicatedRequirements::default();
    let mut needed = vk::MemoryRequirements2::default().push_next(&mut dedicated);
    // SAFETY: decoded, within what the driver makes; the structs live across the call.
    unsafe { get(device.ash().handle(), &raw const ask, &raw mut needed) };
    let mut needed = needed.memory_requirements;
    memory_requirements::translate(device, &mut needed);
    Some(MemoryNeeds {
        size: needed.size,
        alignment: needed.alignment.max(1),
        memory_type_bits: needed.memory_type_bits,
        prefers_dedicated: dedicated.prefers_dedicated_allocation == vk::TRUE,
        requires_dedicated: dedicated.requires_dedicated_allocation == vk::TRUE,
    })
}
