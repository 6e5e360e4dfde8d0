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
    let f = replayer.functions().create_descriptor_set_layout.ok_or(MISSING)?;
    let mut set_layout = [vk::DescriptorSetLayout::null()];
    let result = unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), set_layout.as_mut_ptr()) };
    made(replayer, call, result, &[a.set_layout], &set_layout, |e| unsafe {
        encode::descriptor_set_layout::reply_create_descriptor_set_layout(
            e,
            result,
            set_layout.as_ptr().cast_mut(),
        )
    })
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
