// Written by `cargo xtask codegen`; do not edit.
//! Structs of `descriptor_pool`: layout and chains.

use super::prelude::*;

plain_structs! { DescriptorPoolSize: 8 }

tagged!(
    DescriptorPoolCreateInfo,
    [S::DESCRIPTOR_POOL_INLINE_UNIFORM_BLOCK_CREATE_INFO, S::MUTABLE_DESCRIPTOR_TYPE_CREATE_INFO_EXT]
);
tagged!(DescriptorPoolInlineUniformBlockCreateInfo, []);
plain_bodies! { DescriptorPoolInlineUniformBlockCreateInfo: 4 }
