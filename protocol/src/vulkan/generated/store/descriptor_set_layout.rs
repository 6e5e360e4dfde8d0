// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `descriptor_set_layout`.

use super::prelude::*;

/// Stores the reply to `vkCreateDescriptorSetLayout`.
pub unsafe fn create_descriptor_set_layout(
    d: &mut Decoder<'_>,
    p_set_layout: *mut vk::DescriptorSetLayout,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_set_layout, 1)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetDescriptorSetLayoutBindingOffsetEXT`.
pub unsafe fn get_descriptor_set_layout_binding_offset_ext(
    d: &mut Decoder<'_>,
    p_offset: *mut vk::DeviceSize,
) -> Result<(), DecodeError> {
    d.store_value::<vk::DeviceSize>(p_offset.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetDescriptorSetLayoutSizeEXT`.
pub unsafe fn get_descriptor_set_layout_size_ext(
    d: &mut Decoder<'_>,
    p_layout_size_in_bytes: *mut vk::DeviceSize,
) -> Result<(), DecodeError> {
    d.store_value::<vk::DeviceSize>(p_layout_size_in_bytes.cast())?;
    d.finish()
}

/// Stores the reply to `vkGetDescriptorSetLayoutSupport`.
pub unsafe fn get_descriptor_set_layout_support(
    d: &mut Decoder<'_>,
    p_support: *mut vk::DescriptorSetLayoutSupport<'_>,
) -> Result<(), DecodeError> {
    d.store_value::<vk::DescriptorSetLayoutSupport<'_>>(p_support.cast())?;
    d.finish()
}
