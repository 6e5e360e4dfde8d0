// Written by `cargo xtask codegen`; do not edit.
//! Structs of `pipeline`: layout and chains.

use super::prelude::*;

plain_structs! { Offset2D: 8, Extent2D: 8, Viewport: 24, Rect2D: 16, VertexInputBindingDescription: 12, VertexInputAttributeDescription: 16, PipelineColorBlendAttachmentState: 32, StencilOpState: 28, VertexInputBindingDivisorDescriptionKHR: 8, PipelineExecutableStatisticValueKHR: 8 }

tagged!(
    PipelineShaderStageCreateInfo,
    [
        S::PIPELINE_ROBUSTNESS_CREATE_INFO_EXT,
        S::PIPELINE_SHADER_STAGE_MODULE_IDENTIFIER_CREATE_INFO_EXT,
        S::PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO,
        S::SHADER_MODULE_CREATE_INFO
    ]
);
tagged!(
    ComputePipelineCreateInfo,
    [S::PIPELINE_CREATE_FLAGS_2_CREATE_INFO_KHR, S::PIPELINE_ROBUSTNESS_CREATE_INFO_EXT]
);
tagged!(PipelineCreateFlags2CreateInfoKHR, []);
tagged!(PipelineVertexInputStateCreateInfo, [S::PIPELINE_VERTEX_INPUT_DIVISOR_STATE_CREATE_INFO_KHR]);
tagged!(PipelineInputAssemblyStateCreateInfo, []);
tagged!(PipelineTessellationStateCreateInfo, [S::PIPELINE_TESSELLATION_DOMAIN_ORIGIN_STATE_CREATE_INFO]);
tagged!(PipelineViewportStateCreateInfo, [S::PIPELINE_VIEWPORT_DEPTH_CLIP_CONTROL_CREATE_INFO_EXT]);
tagged!(
    PipelineRasterizationStateCreateInfo,
    [
        S::DEPTH_BIAS_REPRESENTATION_INFO_EXT,
        S::PIPELINE_RASTERIZATION_CONSERVATIVE_STATE_CREATE_INFO_EXT,
        S::PIPELINE_RASTERIZATION_DEPTH_CLIP_STATE_CREATE_INFO_EXT,
        S::PIPELINE_RASTERIZATION_LINE_STATE_CREATE_INFO_KHR,
        S::PIPELINE_RASTERIZATION_PROVOKING_VERTEX_STATE_CREATE_INFO_EXT,
        S::PIPELINE_RASTERIZATION_STATE_STREAM_CREATE_INFO_EXT
    ]
);
tagged!(PipelineMultisampleStateCreateInfo, [S::PIPELINE_SAMPLE_LOCATIONS_STATE_CREATE_INFO_EXT]);
tagged!(
    PipelineColorBlendStateCreateInfo,
    [S::PIPELINE_COLOR_BLEND_ADVANCED_STATE_CREATE_INFO_EXT, S::PIPELINE_COLOR_WRITE_CREATE_INFO_EXT]
);
tagged!(PipelineDynamicStateCreateInfo, []);
tagged!(PipelineDepthStencilStateCreateInfo, []);
tagged!(
    GraphicsPipelineCreateInfo,
    [
        S::GRAPHICS_PIPELINE_LIBRARY_CREATE_INFO_EXT,
        S::PIPELINE_CREATE_FLAGS_2_CREATE_INFO_KHR,
        S::PIPELINE_DISCARD_RECTANGLE_STATE_CREATE_INFO_EXT,
        S::PIPELINE_FRAGMENT_SHADING_RATE_STATE_CREATE_INFO_KHR,
        S::PIPELINE_LIBRARY_CREATE_INFO_KHR,
        S::PIPELINE_RENDERING_CREATE_INFO,
        S::PIPELINE_ROBUSTNESS_CREATE_INFO_EXT,
        S::RENDERING_ATTACHMENT_LOCATION_INFO_KHR,
        S::RENDERING_INPUT_ATTACHMENT_INDEX_INFO_KHR
    ]
);
tagged!(PipelineDiscardRectangleStateCreateInfoEXT, []);
tagged!(PipelineTessellationDomainOriginStateCreateInfo, []);
tagged!(PipelineSampleLocationsStateCreateInfoEXT, []);
tagged!(PipelineColorBlendAdvancedStateCreateInfoEXT, []);
tagged!(PipelineRasterizationConservativeStateCreateInfoEXT, []);
tagged!(PipelineVertexInputDivisorStateCreateInfoKHR, []);
tagged!(PipelineRasterizationStateStreamCreateInfoEXT, []);
tagged!(RayTracingShaderGroupCreateInfoKHR, []);
tagged!(
    RayTracingPipelineCreateInfoKHR,
    [S::PIPELINE_CREATE_FLAGS_2_CREATE_INFO_KHR, S::PIPELINE_ROBUSTNESS_CREATE_INFO_EXT]
);
tagged!(PipelineRasterizationDepthClipStateCreateInfoEXT, []);
tagged!(PipelineInfoKHR, []);
tagged!(PipelineExecutablePropertiesKHR, []);
tagged!(PipelineExecutableInfoKHR, []);
tagged!(PipelineExecutableStatisticKHR, []);
tagged!(PipelineExecutableInternalRepresentationKHR, []);
tagged!(PipelineShaderStageRequiredSubgroupSizeCreateInfo, []);
tagged!(PipelineRasterizationLineStateCreateInfoKHR, []);
tagged!(RayTracingPipelineInterfaceCreateInfoKHR, []);
tagged!(PipelineLibraryCreateInfoKHR, []);
tagged!(PipelineFragmentShadingRateStateCreateInfoKHR, []);
tagged!(PipelineViewportDepthClipControlCreateInfoEXT, []);
tagged!(PipelineColorWriteCreateInfoEXT, []);
tagged!(PipelineRasterizationProvokingVertexStateCreateInfoEXT, []);
tagged!(PipelineRenderingCreateInfo, []);
tagged!(GraphicsPipelineLibraryCreateInfoEXT, []);
tagged!(PipelineShaderStageModuleIdentifierCreateInfoEXT, []);
tagged!(PipelineRobustnessCreateInfoEXT, []);
plain_bodies! { PipelineCreateFlags2CreateInfoKHR: 8, PipelineInputAssemblyStateCreateInfo: 12, PipelineTessellationStateCreateInfo: 8, PipelineRasterizationStateCreateInfo: 44, PipelineDepthStencilStateCreateInfo: 88, PipelineTessellationDomainOriginStateCreateInfo: 4, PipelineColorBlendAdvancedStateCreateInfoEXT: 12, PipelineRasterizationConservativeStateCreateInfoEXT: 12, PipelineRasterizationStateStreamCreateInfoEXT: 8, PipelineRasterizationDepthClipStateCreateInfoEXT: 8, PipelineShaderStageRequiredSubgroupSizeCreateInfo: 4, RayTracingPipelineInterfaceCreateInfoKHR: 8, PipelineFragmentShadingRateStateCreateInfoKHR: 16, PipelineViewportDepthClipControlCreateInfoEXT: 4, PipelineRasterizationProvokingVertexStateCreateInfoEXT: 4, GraphicsPipelineLibraryCreateInfoEXT: 4, PipelineRobustnessCreateInfoEXT: 16 }
blank_structs! { PipelineExecutablePropertiesKHR, PipelineExecutableStatisticKHR }
