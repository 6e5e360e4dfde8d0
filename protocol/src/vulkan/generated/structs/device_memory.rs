// Written by `cargo xtask codegen`; do not edit.
//! Structs of `device_memory`: layout and chains.

use super::prelude::*;

tagged!(
    MemoryAllocateInfo,
    [
        S::MEMORY_ALLOCATE_FLAGS_INFO,
        S::MEMORY_DEDICATED_ALLOCATE_INFO,
        S::MEMORY_OPAQUE_CAPTURE_ADDRESS_ALLOCATE_INFO,
        S::MEMORY_PRIORITY_ALLOCATE_INFO_EXT
    ]
);
tagged!(MappedMemoryRange, []);
tagged!(MemoryAllocateFlagsInfo, []);
tagged!(MemoryDedicatedAllocateInfo, []);
tagged!(MemoryPriorityAllocateInfoEXT, []);
tagged!(MemoryOpaqueCaptureAddressAllocateInfo, []);
plain_bodies! { MemoryAllocateInfo: 12, MemoryAllocateFlagsInfo: 8, MemoryPriorityAllocateInfoEXT: 4, MemoryOpaqueCaptureAddressAllocateInfo: 8 }
