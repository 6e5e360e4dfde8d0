// Written by `cargo xtask codegen`; do not edit.
//! Replay of `descriptor_pool`.

use super::prelude::*;

/// `vkCreateDescriptorPool`.
pub(super) fn create_descriptor_pool(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::descriptor_pool::CreateDescriptorPool::decode(d)?;
    d.finish()?;
    commands::descriptor_pool::create_descriptor_pool(replayer, &a, call)
}

/// `vkDestroyDescriptorPool`.
pub(super) fn destroy_descriptor_pool(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::descriptor_pool::DestroyDescriptorPool::decode(d)?;
    d.finish()?;
    commands::descriptor_pool::destroy_descriptor_pool(replayer, &a, call)
}

/// `vkFreeDescriptorSets`.
pub(super) fn free_descriptor_sets(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::descriptor_pool::FreeDescriptorSets::decode(d)?;
    d.finish()?;
    commands::descriptor_pool::free_descriptor_sets(replayer, &a, call)
}

/// `vkResetDescriptorPool`.
pub(super) fn reset_descriptor_pool(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::descriptor_pool::ResetDescriptorPool::decode(d)?;
    d.finish()?;
    commands::descriptor_pool::reset_descriptor_pool(replayer, &a, call)
}
