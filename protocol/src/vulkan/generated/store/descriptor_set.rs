// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `descriptor_set`.

use super::prelude::*;

/// Stores the reply to `vkAllocateDescriptorSets`.
pub unsafe fn allocate_descriptor_sets(
    d: &mut Decoder<'_>,
    p_allocate_info: *const vk::DescriptorSetAllocateInfo<'_>,
    p_descriptor_sets: *mut vk::DescriptorSet,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_descriptor_sets, (*p_allocate_info).descriptor_set_count as usize)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetDescriptorEXT`.
pub unsafe fn get_descriptor_ext(
    d: &mut Decoder<'_>,
    data_size: usize,
    p_descriptor: *mut c_void,
) -> Result<(), DecodeError> {
    d.store_array::<u8>(p_descriptor.cast(), data_size as usize, data_size as usize)?;
    d.finish()
}
