// Written by `cargo xtask codegen`; do not edit.
//! Structs of `buffer`: layout and chains.

use super::prelude::*;

tagged!(
    BufferCreateInfo,
    [S::BUFFER_OPAQUE_CAPTURE_ADDRESS_CREATE_INFO, S::BUFFER_USAGE_FLAGS_2_CREATE_INFO_KHR]
);
tagged!(BindBufferMemoryInfo, [S::BIND_BUFFER_MEMORY_DEVICE_GROUP_INFO]);
tagged!(BindBufferMemoryDeviceGroupInfo, []);
tagged!(BufferMemoryRequirementsInfo2, []);
tagged!(DeviceBufferMemoryRequirements, []);
tagged!(MemoryRequirements2, [S::MEMORY_DEDICATED_REQUIREMENTS]);
tagged!(MemoryDedicatedRequirements, []);
tagged!(BufferDeviceAddressInfo, []);
tagged!(BufferOpaqueCaptureAddressCreateInfo, []);
plain_bodies! { MemoryDedicatedRequirements: 8, BufferOpaqueCaptureAddressCreateInfo: 8 }
blank_structs! { MemoryRequirements2 }
blank_values! { MemoryRequirements }
