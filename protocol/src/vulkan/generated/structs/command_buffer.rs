// Written by `cargo xtask codegen`; do not edit.
//! Structs of `command_buffer`: layout and chains.

use super::prelude::*;

plain_structs! { ClearRect: 24, BufferCopy: 24, ImageCopy: 68, ImageBlit: 80, BufferImageCopy: 56, ImageResolve: 68, ClearColorValue: 16, ClearDepthStencilValue: 8, ClearValue: 16, ClearAttachment: 24, MultiDrawInfoEXT: 8, MultiDrawIndexedInfoEXT: 12, SampleLocationEXT: 8, StridedDeviceAddressRegionKHR: 24, AccelerationStructureBuildRangeInfoKHR: 16, ColorBlendEquationEXT: 24, ColorBlendAdvancedEXT: 20 }

tagged!(MemoryBarrier, []);
tagged!(BufferMemoryBarrier, []);
tagged!(ImageMemoryBarrier, [S::SAMPLE_LOCATIONS_INFO_EXT]);
tagged!(CommandBufferAllocateInfo, []);
tagged!(
    CommandBufferInheritanceInfo,
    [
        S::COMMAND_BUFFER_INHERITANCE_CONDITIONAL_RENDERING_INFO_EXT,
        S::COMMAND_BUFFER_INHERITANCE_RENDERING_INFO,
        S::RENDERING_ATTACHMENT_LOCATION_INFO_KHR,
        S::RENDERING_INPUT_ATTACHMENT_INDEX_INFO_KHR
    ]
);
tagged!(CommandBufferBeginInfo, [S::DEVICE_GROUP_COMMAND_BUFFER_BEGIN_INFO]);
tagged!(
    RenderPassBeginInfo,
    [
        S::DEVICE_GROUP_RENDER_PASS_BEGIN_INFO,
        S::RENDER_PASS_ATTACHMENT_BEGIN_INFO,
        S::RENDER_PASS_SAMPLE_LOCATIONS_BEGIN_INFO_EXT
    ]
);
tagged!(DeviceGroupRenderPassBeginInfo, []);
tagged!(DeviceGroupCommandBufferBeginInfo, []);
tagged!(ConditionalRenderingBeginInfoEXT, []);
tagged!(SampleLocationsInfoEXT, []);
tagged!(RenderPassSampleLocationsBeginInfoEXT, []);
tagged!(SubpassBeginInfo, []);
tagged!(SubpassEndInfo, []);
tagged!(CommandBufferInheritanceConditionalRenderingInfoEXT, []);
tagged!(RenderPassAttachmentBeginInfo, []);
tagged!(CopyAccelerationStructureInfoKHR, []);
tagged!(CopyAccelerationStructureToMemoryInfoKHR, []);
tagged!(CopyMemoryToAccelerationStructureInfoKHR, []);
tagged!(BufferCopy2, []);
tagged!(ImageBlit2, []);
tagged!(BufferImageCopy2, []);
tagged!(ImageResolve2, []);
tagged!(CopyBufferInfo2, []);
tagged!(CopyImageInfo2, []);
tagged!(BlitImageInfo2, []);
tagged!(CopyBufferToImageInfo2, []);
tagged!(CopyImageToBufferInfo2, []);
tagged!(ResolveImageInfo2, []);
tagged!(VertexInputBindingDescription2EXT, []);
tagged!(VertexInputAttributeDescription2EXT, []);
tagged!(MemoryBarrier2, []);
tagged!(ImageMemoryBarrier2, [S::SAMPLE_LOCATIONS_INFO_EXT]);
tagged!(BufferMemoryBarrier2, []);
tagged!(DependencyInfo, []);
tagged!(
    DescriptorBufferBindingInfoEXT,
    [S::BUFFER_USAGE_FLAGS_2_CREATE_INFO_KHR, S::DESCRIPTOR_BUFFER_BINDING_PUSH_DESCRIPTOR_BUFFER_HANDLE_EXT]
);
tagged!(DescriptorBufferBindingPushDescriptorBufferHandleEXT, []);
tagged!(
    RenderingInfo,
    [
        S::DEVICE_GROUP_RENDER_PASS_BEGIN_INFO,
        S::MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_INFO_EXT,
        S::RENDERING_FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR
    ]
);
tagged!(RenderingAttachmentInfo, []);
tagged!(RenderingFragmentShadingRateAttachmentInfoKHR, []);
tagged!(CommandBufferInheritanceRenderingInfo, []);
tagged!(CopyMicromapInfoEXT, []);
tagged!(CopyMicromapToMemoryInfoEXT, []);
tagged!(CopyMemoryToMicromapInfoEXT, []);
tagged!(DepthBiasInfoEXT, [S::DEPTH_BIAS_REPRESENTATION_INFO_EXT]);
tagged!(DepthBiasRepresentationInfoEXT, []);
tagged!(BindDescriptorSetsInfoKHR, [S::PIPELINE_LAYOUT_CREATE_INFO]);
tagged!(PushConstantsInfoKHR, [S::PIPELINE_LAYOUT_CREATE_INFO]);
tagged!(PushDescriptorSetInfoKHR, [S::PIPELINE_LAYOUT_CREATE_INFO]);
tagged!(SetDescriptorBufferOffsetsInfoEXT, [S::PIPELINE_LAYOUT_CREATE_INFO]);
tagged!(BindDescriptorBufferEmbeddedSamplersInfoEXT, [S::PIPELINE_LAYOUT_CREATE_INFO]);
tagged!(RenderingAttachmentLocationInfoKHR, []);
tagged!(RenderingInputAttachmentIndexInfoKHR, []);
plain_bodies! { MemoryBarrier: 8, DeviceGroupCommandBufferBeginInfo: 4, SubpassBeginInfo: 4, SubpassEndInfo: 0, CommandBufferInheritanceConditionalRenderingInfoEXT: 4, BufferCopy2: 24, ImageBlit2: 80, BufferImageCopy2: 56, ImageResolve2: 68, VertexInputBindingDescription2EXT: 16, VertexInputAttributeDescription2EXT: 16, MemoryBarrier2: 32, DescriptorBufferBindingInfoEXT: 12, DepthBiasInfoEXT: 12, DepthBiasRepresentationInfoEXT: 8 }
