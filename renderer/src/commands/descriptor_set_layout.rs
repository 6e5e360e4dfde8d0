//! Descriptor set layouts, remembered for the checks of updates.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::sync::Arc;

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::descriptor_set_layout as decode;

use crate::host_gpu::slice;
use crate::replayer::Replayer;
use crate::replayer::extents::{Binding, SetLayout};

/// `vkCreateDescriptorSetLayout`.
pub(crate) fn create_descriptor_set_layout(
    replayer: &Replayer,
    args: &decode::CreateDescriptorSetLayout<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let layout = read(args.create_info)?;
    // SAFETY: decoded.
    let made = replayer
        .room_for(1)
        .and_then(|()| unsafe { device.ash().create_descriptor_set_layout(args.create_info, None) });
    if let Ok(raw) = made {
        device.extents().set_layouts.insert(raw.as_raw(), Arc::new(layout));
    }
    let made = made.map(|layout| layout.as_raw());
    replayer.created(vk::ObjectType::DESCRIPTOR_SET_LAYOUT, args.set_layout, made, call)
}

/// Bindings in the order of their numbers.
fn read(info: &vk::DescriptorSetLayoutCreateInfo<'_>) -> Result<SetLayout, DecodeError> {
    // SAFETY: decoded: the array has this many elements.
    let bindings = unsafe { slice(info.p_bindings, info.binding_count) };
    let mut layout = SetLayout::default();
    for binding in bindings {
        let (number, ty, count) = (binding.binding, binding.descriptor_type, binding.descriptor_count);
        layout.bindings.push(Binding { number, ty, count });
    }
    layout.bindings.sort_by_key(|binding| binding.number);
    if layout.bindings.windows(2).any(|pair| pair[0].number == pair[1].number) {
        return Err(DecodeError::OutOfRange("a binding that a set has twice"));
    }
    if let Some(flags) = binding_flags(info) {
        if !flags.is_empty() && flags.len() < bindings.len() {
            return Err(DecodeError::OutOfRange("fewer binding flags than bindings"));
        }
        let variable = vk::DescriptorBindingFlags::VARIABLE_DESCRIPTOR_COUNT;
        layout.variable = flags.iter().any(|flags| flags.contains(variable));
    }
    Ok(layout)
}

/// `VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags`.
fn binding_flags<'a>(
    info: &vk::DescriptorSetLayoutCreateInfo<'a>,
) -> Option<&'a [vk::DescriptorBindingFlags]> {
    let mut next = info.p_next.cast::<vk::BaseInStructure<'_>>();
    // SAFETY: decoded: the chain consists of structs that begin like this one and live in the arena.
    while let Some(header) = unsafe { next.as_ref() } {
        if header.s_type == vk::StructureType::DESCRIPTOR_SET_LAYOUT_BINDING_FLAGS_CREATE_INFO {
            // SAFETY: the type says what it is.
            let flags = unsafe { &*next.cast::<vk::DescriptorSetLayoutBindingFlagsCreateInfo<'_>>() };
            // SAFETY: decoded: the array has this many elements.
            return Some(unsafe { slice(flags.p_binding_flags, flags.binding_count) });
        }
        next = header.p_next;
    }
    None
}
