//! Descriptor sets, from pools that grow.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::descriptor_set as decode;
use protocol::vulkan::generated::encode::descriptor_set as encode;

use super::{MISSING, descriptor_pool};
use crate::host_gpu::slice;
use crate::replayer::Replayer;

/// `vkAllocateDescriptorSets`.
pub(crate) fn allocate_descriptor_sets(
    replayer: &Replayer,
    args: &decode::AllocateDescriptorSets<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let info = args.allocate_info;
    // SAFETY: decoded: the array has this many elements.
    let layouts = unsafe { slice(info.p_set_layouts, info.descriptor_set_count) };
    let counts = variable_counts(info);
    descriptor_pool::allocate_sets(
        replayer,
        info.descriptor_pool.as_raw(),
        layouts,
        counts,
        (args.descriptor_sets, call),
    )
}

fn variable_counts<'a>(info: &vk::DescriptorSetAllocateInfo<'a>) -> &'a [u32] {
    let mut next = info.p_next.cast::<vk::BaseInStructure<'_>>();
    // SAFETY: decoded: the chain consists of structs that begin like this one and live in the arena.
    while let Some(header) = unsafe { next.as_ref() } {
        if header.s_type == vk::StructureType::DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_ALLOCATE_INFO {
            // SAFETY: the type says what it is.
            let info = unsafe { &*next.cast::<vk::DescriptorSetVariableDescriptorCountAllocateInfo<'_>>() };
            // SAFETY: decoded: the array has this many elements.
            return unsafe { slice(info.p_descriptor_counts, info.descriptor_set_count) };
        }
        next = header.p_next;
    }
    &[]
}

/// `vkUpdateDescriptorSets`.
pub(crate) fn update_descriptor_sets(
    replayer: &Replayer,
    args: &decode::UpdateDescriptorSets<'_>,
    _call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    // SAFETY: decoded with live handles.
    unsafe { device.ash().update_descriptor_sets(args.descriptor_writes, args.descriptor_copies) };
    Ok(())
}

/// Bytes of the longest descriptor of any driver, and more: drivers write theirs whatever the guest has room for.
const DESCRIPTOR_BYTES_MAX: usize = 4096;

/// `vkGetDescriptorEXT`.
pub(crate) fn get_descriptor_ext(
    replayer: &Replayer,
    args: &decode::GetDescriptorExt<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let get = replayer.device()?.functions().get_descriptor_ext.ok_or(MISSING)?;
    if args.data_size > DESCRIPTOR_BYTES_MAX {
        return Err(DecodeError::Breach("a descriptor of no driver's size"));
    }
    let mut room = [0_u8; DESCRIPTOR_BYTES_MAX];
    let out = room.as_mut_ptr().cast();
    // SAFETY: decoded; room for every driver's descriptors.
    unsafe { get(args.device, args.descriptor_info, args.data_size, out) };
    // SAFETY: no more bytes than there is room.
    replayer.reply(call, |e| unsafe { encode::reply_get_descriptor_ext(e, args.data_size, out) });
    Ok(())
}
