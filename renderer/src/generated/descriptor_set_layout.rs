// Written by `cargo xtask codegen`; do not edit.
//! Replay of `descriptor_set_layout`.

use super::prelude::*;

/// `vkCreateDescriptorSetLayout`.
pub(super) fn create_descriptor_set_layout(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::descriptor_set_layout::CreateDescriptorSetLayout::decode(d)?;
    d.finish()?;
    commands::descriptor_set_layout::create_descriptor_set_layout(replayer, &a, call)
}

/// `vkDestroyDescriptorSetLayout`.
pub(super) fn destroy_descriptor_set_layout(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::descriptor_set_layout::DestroyDescriptorSetLayout::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_descriptor_set_layout.ok_or(MISSING)?;
    let Some(descriptor_set_layout) = replayer.retire(vk::DescriptorSetLayout::TYPE, a.descriptor_set_layout)
    else {
        return Ok(());
    };
    unsafe { f(a.device, vk::DescriptorSetLayout::from_raw(descriptor_set_layout), ptr::null()) };
    Ok(())
}

/// `vkGetDescriptorSetLayoutBindingOffsetEXT`.
pub(super) fn get_descriptor_set_layout_binding_offset_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::descriptor_set_layout::GetDescriptorSetLayoutBindingOffsetExt::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_descriptor_set_layout_binding_offset_ext.ok_or(MISSING)?;
    unsafe { f(a.device, a.layout, a.binding, a.offset) };
    answer(
        replayer,
        call,
        opcode::GET_DESCRIPTOR_SET_LAYOUT_BINDING_OFFSET_EXT,
        vk::Result::SUCCESS,
        |e| unsafe {
            encode::descriptor_set_layout::reply_get_descriptor_set_layout_binding_offset_ext(e, a.offset)
        },
    );
    Ok(())
}

/// `vkGetDescriptorSetLayoutSizeEXT`.
pub(super) fn get_descriptor_set_layout_size_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::descriptor_set_layout::GetDescriptorSetLayoutSizeExt::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_descriptor_set_layout_size_ext.ok_or(MISSING)?;
    unsafe { f(a.device, a.layout, a.layout_size_in_bytes) };
    answer(replayer, call, opcode::GET_DESCRIPTOR_SET_LAYOUT_SIZE_EXT, vk::Result::SUCCESS, |e| unsafe {
        encode::descriptor_set_layout::reply_get_descriptor_set_layout_size_ext(e, a.layout_size_in_bytes)
    });
    Ok(())
}

/// `vkGetDescriptorSetLayoutSupport`.
pub(super) fn get_descriptor_set_layout_support(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::descriptor_set_layout::GetDescriptorSetLayoutSupport::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_descriptor_set_layout_support.ok_or(MISSING)?;
    unsafe { f(a.device, ptr::from_ref(a.create_info), a.support) };
    answer(replayer, call, opcode::GET_DESCRIPTOR_SET_LAYOUT_SUPPORT, vk::Result::SUCCESS, |e| unsafe {
        encode::descriptor_set_layout::reply_get_descriptor_set_layout_support(e, a.support)
    });
    Ok(())
}
