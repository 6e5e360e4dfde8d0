// Written by `cargo xtask codegen`; do not edit.
//! Structs of `image`: layout and chains.

use super::prelude::*;

plain_structs! { Offset3D: 12, Extent3D: 12, SparseImageFormatProperties: 20, SparseImageMemoryRequirements: 48, ImageSubresource: 12, ImageSubresourceLayers: 16, SubresourceLayout: 40 }

tagged!(ImageCreateInfo, [S::IMAGE_FORMAT_LIST_CREATE_INFO, S::IMAGE_STENCIL_USAGE_CREATE_INFO]);
tagged!(BindImageMemoryInfo, [S::BIND_IMAGE_MEMORY_DEVICE_GROUP_INFO, S::BIND_IMAGE_PLANE_MEMORY_INFO]);
tagged!(BindImageMemoryDeviceGroupInfo, []);
tagged!(ImageMemoryRequirementsInfo2, [S::IMAGE_PLANE_MEMORY_REQUIREMENTS_INFO]);
tagged!(ImageSparseMemoryRequirementsInfo2, []);
tagged!(DeviceImageMemoryRequirements, []);
tagged!(SparseImageMemoryRequirements2, []);
tagged!(BindImagePlaneMemoryInfo, []);
tagged!(ImagePlaneMemoryRequirementsInfo, []);
tagged!(ImageFormatListCreateInfo, []);
tagged!(ImageStencilUsageCreateInfo, []);
tagged!(ImageCopy2, []);
tagged!(CopyImageToImageInfoEXT, []);
tagged!(HostImageLayoutTransitionInfoEXT, []);
tagged!(ImageSubresource2KHR, []);
tagged!(SubresourceLayout2KHR, []);
tagged!(DeviceImageSubresourceInfoKHR, []);
plain_bodies! { SparseImageMemoryRequirements2: 48, BindImagePlaneMemoryInfo: 4, ImagePlaneMemoryRequirementsInfo: 4, ImageStencilUsageCreateInfo: 4, ImageCopy2: 68, ImageSubresource2KHR: 12, SubresourceLayout2KHR: 40 }
blank_structs! { SparseImageMemoryRequirements2, SubresourceLayout2KHR }
