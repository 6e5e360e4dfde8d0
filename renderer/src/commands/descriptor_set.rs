//! Descriptor sets, from pools that grow.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::descriptor_set as decode;

use super::descriptor_pool;
use crate::host_gpu::slice;
use crate::replayer::Replayer;

/// `vkAllocateDescriptorSets`.
pub(crate) fn allocate_descriptor_sets(
    replayer: &Replayer,
    args: &decode::AllocateDescriptorSets<'_>,
    _call: u32,
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
        args.descriptor_sets,
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
