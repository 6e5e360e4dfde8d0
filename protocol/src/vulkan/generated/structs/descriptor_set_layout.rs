// Written by `cargo xtask codegen`; do not edit.
//! Structs of `descriptor_set_layout`: layout and chains.

use super::prelude::*;

tagged!(
    DescriptorSetLayoutCreateInfo,
    [S::DESCRIPTOR_SET_LAYOUT_BINDING_FLAGS_CREATE_INFO, S::MUTABLE_DESCRIPTOR_TYPE_CREATE_INFO_EXT]
);
tagged!(DescriptorSetLayoutSupport, [S::DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_LAYOUT_SUPPORT]);
tagged!(DescriptorSetLayoutBindingFlagsCreateInfo, []);
tagged!(DescriptorSetVariableDescriptorCountLayoutSupport, []);
tagged!(MutableDescriptorTypeCreateInfoEXT, []);
plain_bodies! { DescriptorSetLayoutSupport: 4, DescriptorSetVariableDescriptorCountLayoutSupport: 4 }
blank_structs! { DescriptorSetLayoutSupport }
