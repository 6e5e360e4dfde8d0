// Written by `cargo xtask codegen`; do not edit.
//! Structs of `acceleration_structure`: layout and chains.

use super::prelude::*;

plain_structs! { DeviceOrHostAddressKHR: 8, DeviceOrHostAddressConstKHR: 8 }

tagged!(
    AccelerationStructureGeometryTrianglesDataKHR,
    [S::ACCELERATION_STRUCTURE_TRIANGLES_OPACITY_MICROMAP_EXT]
);
tagged!(AccelerationStructureGeometryAabbsDataKHR, []);
tagged!(AccelerationStructureGeometryInstancesDataKHR, []);
tagged!(AccelerationStructureGeometryKHR, []);
tagged!(AccelerationStructureBuildGeometryInfoKHR, []);
tagged!(AccelerationStructureCreateInfoKHR, []);
tagged!(AccelerationStructureDeviceAddressInfoKHR, []);
tagged!(AccelerationStructureVersionInfoKHR, []);
tagged!(AccelerationStructureBuildSizesInfoKHR, []);
tagged!(AccelerationStructureTrianglesOpacityMicromapEXT, []);
plain_bodies! { AccelerationStructureGeometryAabbsDataKHR: 16, AccelerationStructureBuildSizesInfoKHR: 24 }
blank_structs! { AccelerationStructureBuildSizesInfoKHR }
