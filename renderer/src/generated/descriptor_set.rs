// Written by `cargo xtask codegen`; do not edit.
//! Replay of `descriptor_set`.

use super::prelude::*;

/// `vkAllocateDescriptorSets`.
pub(super) fn allocate_descriptor_sets(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::descriptor_set::AllocateDescriptorSets::decode(d)?;
    d.finish()?;
    commands::descriptor_set::allocate_descriptor_sets(replayer, &a, call)
}

/// `vkGetDescriptorEXT`.
pub(super) fn get_descriptor_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::descriptor_set::GetDescriptorExt::decode(d)?;
    d.finish()?;
    commands::descriptor_set::get_descriptor_ext(replayer, &a, call)
}

/// `vkUpdateDescriptorSets`.
pub(super) fn update_descriptor_sets(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::descriptor_set::UpdateDescriptorSets::decode(d)?;
    checks::descriptor_set::update_descriptor_sets(replayer, &a)?;
    d.finish()?;
    commands::descriptor_set::update_descriptor_sets(replayer, &a, call)
}
