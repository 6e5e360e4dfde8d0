// Written by `cargo xtask codegen`; do not edit.
//! Structs of `descriptor_set`: layout and chains.

use super::prelude::*;

tagged!(
    WriteDescriptorSet,
    [S::WRITE_DESCRIPTOR_SET_ACCELERATION_STRUCTURE_KHR, S::WRITE_DESCRIPTOR_SET_INLINE_UNIFORM_BLOCK]
);
tagged!(CopyDescriptorSet, []);
tagged!(DescriptorSetAllocateInfo, [S::DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_ALLOCATE_INFO]);
tagged!(WriteDescriptorSetInlineUniformBlock, []);
tagged!(DescriptorSetVariableDescriptorCountAllocateInfo, []);
tagged!(WriteDescriptorSetAccelerationStructureKHR, []);
tagged!(DescriptorAddressInfoEXT, []);
tagged!(DescriptorGetInfoEXT, []);
plain_bodies! { DescriptorAddressInfoEXT: 20 }
