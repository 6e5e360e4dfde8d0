// Written by `cargo xtask codegen`; do not edit.
//! Structs of `physical_device`: layout and chains.

use super::prelude::*;

plain_structs! { QueueFamilyProperties: 24, MemoryType: 8, FormatProperties: 12, ImageFormatProperties: 32, PhysicalDeviceSparseProperties: 20, ConformanceVersion: 4 }

tagged!(PhysicalDevicePrivateDataFeatures, []);
tagged!(PhysicalDeviceMultiDrawPropertiesEXT, []);
tagged!(
    PhysicalDeviceFeatures2,
    [
        S::PHYSICAL_DEVICE_16BIT_STORAGE_FEATURES,
        S::PHYSICAL_DEVICE_4444_FORMATS_FEATURES_EXT,
        S::PHYSICAL_DEVICE_8BIT_STORAGE_FEATURES,
        S::PHYSICAL_DEVICE_ASTC_DECODE_FEATURES_EXT,
        S::PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_FEATURES_KHR,
        S::PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_DYNAMIC_STATE_FEATURES_EXT,
        S::PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_LAYOUT_FEATURES_EXT,
        S::PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_FEATURES_EXT,
        S::PHYSICAL_DEVICE_BORDER_COLOR_SWIZZLE_FEATURES_EXT,
        S::PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES,
        S::PHYSICAL_DEVICE_COLOR_WRITE_ENABLE_FEATURES_EXT,
        S::PHYSICAL_DEVICE_CONDITIONAL_RENDERING_FEATURES_EXT,
        S::PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_KHR,
        S::PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_FEATURES_EXT,
        S::PHYSICAL_DEVICE_DEPTH_BIAS_CONTROL_FEATURES_EXT,
        S::PHYSICAL_DEVICE_DEPTH_CLAMP_ZERO_ONE_FEATURES_EXT,
        S::PHYSICAL_DEVICE_DEPTH_CLIP_CONTROL_FEATURES_EXT,
        S::PHYSICAL_DEVICE_DEPTH_CLIP_ENABLE_FEATURES_EXT,
        S::PHYSICAL_DEVICE_DESCRIPTOR_BUFFER_FEATURES_EXT,
        S::PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_FEATURES,
        S::PHYSICAL_DEVICE_DYNAMIC_RENDERING_FEATURES,
        S::PHYSICAL_DEVICE_DYNAMIC_RENDERING_LOCAL_READ_FEATURES_KHR,
        S::PHYSICAL_DEVICE_DYNAMIC_RENDERING_UNUSED_ATTACHMENTS_FEATURES_EXT,
        S::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_2_FEATURES_EXT,
        S::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_3_FEATURES_EXT,
        S::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_FEATURES_EXT,
        S::PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_FEATURES_KHR,
        S::PHYSICAL_DEVICE_FRAGMENT_SHADER_INTERLOCK_FEATURES_EXT,
        S::PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_FEATURES_KHR,
        S::PHYSICAL_DEVICE_GLOBAL_PRIORITY_QUERY_FEATURES_KHR,
        S::PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_FEATURES_EXT,
        S::PHYSICAL_DEVICE_HOST_IMAGE_COPY_FEATURES_EXT,
        S::PHYSICAL_DEVICE_HOST_QUERY_RESET_FEATURES,
        S::PHYSICAL_DEVICE_IMAGE_2D_VIEW_OF_3D_FEATURES_EXT,
        S::PHYSICAL_DEVICE_IMAGE_ROBUSTNESS_FEATURES,
        S::PHYSICAL_DEVICE_IMAGE_SLICED_VIEW_OF_3D_FEATURES_EXT,
        S::PHYSICAL_DEVICE_IMAGE_VIEW_MIN_LOD_FEATURES_EXT,
        S::PHYSICAL_DEVICE_IMAGELESS_FRAMEBUFFER_FEATURES,
        S::PHYSICAL_DEVICE_INDEX_TYPE_UINT8_FEATURES_KHR,
        S::PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_FEATURES,
        S::PHYSICAL_DEVICE_LEGACY_DITHERING_FEATURES_EXT,
        S::PHYSICAL_DEVICE_LINE_RASTERIZATION_FEATURES_KHR,
        S::PHYSICAL_DEVICE_MAINTENANCE_4_FEATURES,
        S::PHYSICAL_DEVICE_MAINTENANCE_5_FEATURES_KHR,
        S::PHYSICAL_DEVICE_MAINTENANCE_6_FEATURES_KHR,
        S::PHYSICAL_DEVICE_MEMORY_PRIORITY_FEATURES_EXT,
        S::PHYSICAL_DEVICE_MESH_SHADER_FEATURES_EXT,
        S::PHYSICAL_DEVICE_MULTI_DRAW_FEATURES_EXT,
        S::PHYSICAL_DEVICE_MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_FEATURES_EXT,
        S::PHYSICAL_DEVICE_MULTIVIEW_FEATURES,
        S::PHYSICAL_DEVICE_MUTABLE_DESCRIPTOR_TYPE_FEATURES_EXT,
        S::PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_FEATURES_EXT,
        S::PHYSICAL_DEVICE_NON_SEAMLESS_CUBE_MAP_FEATURES_EXT,
        S::PHYSICAL_DEVICE_OPACITY_MICROMAP_FEATURES_EXT,
        S::PHYSICAL_DEVICE_PAGEABLE_DEVICE_LOCAL_MEMORY_FEATURES_EXT,
        S::PHYSICAL_DEVICE_PIPELINE_CREATION_CACHE_CONTROL_FEATURES,
        S::PHYSICAL_DEVICE_PIPELINE_EXECUTABLE_PROPERTIES_FEATURES_KHR,
        S::PHYSICAL_DEVICE_PIPELINE_LIBRARY_GROUP_HANDLES_FEATURES_EXT,
        S::PHYSICAL_DEVICE_PIPELINE_PROTECTED_ACCESS_FEATURES_EXT,
        S::PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_FEATURES_EXT,
        S::PHYSICAL_DEVICE_PRIMITIVE_TOPOLOGY_LIST_RESTART_FEATURES_EXT,
        S::PHYSICAL_DEVICE_PRIMITIVES_GENERATED_QUERY_FEATURES_EXT,
        S::PHYSICAL_DEVICE_PRIVATE_DATA_FEATURES,
        S::PHYSICAL_DEVICE_PROTECTED_MEMORY_FEATURES,
        S::PHYSICAL_DEVICE_PROVOKING_VERTEX_FEATURES_EXT,
        S::PHYSICAL_DEVICE_RGBA10X6_FORMATS_FEATURES_EXT,
        S::PHYSICAL_DEVICE_RASTERIZATION_ORDER_ATTACHMENT_ACCESS_FEATURES_EXT,
        S::PHYSICAL_DEVICE_RAY_QUERY_FEATURES_KHR,
        S::PHYSICAL_DEVICE_RAY_TRACING_MAINTENANCE_1_FEATURES_KHR,
        S::PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_FEATURES_KHR,
        S::PHYSICAL_DEVICE_RAY_TRACING_POSITION_FETCH_FEATURES_KHR,
        S::PHYSICAL_DEVICE_ROBUSTNESS_2_FEATURES_EXT,
        S::PHYSICAL_DEVICE_SAMPLER_YCBCR_CONVERSION_FEATURES,
        S::PHYSICAL_DEVICE_SCALAR_BLOCK_LAYOUT_FEATURES,
        S::PHYSICAL_DEVICE_SEPARATE_DEPTH_STENCIL_LAYOUTS_FEATURES,
        S::PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_2_FEATURES_EXT,
        S::PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_FEATURES_EXT,
        S::PHYSICAL_DEVICE_SHADER_ATOMIC_INT64_FEATURES,
        S::PHYSICAL_DEVICE_SHADER_CLOCK_FEATURES_KHR,
        S::PHYSICAL_DEVICE_SHADER_DEMOTE_TO_HELPER_INVOCATION_FEATURES,
        S::PHYSICAL_DEVICE_SHADER_DRAW_PARAMETERS_FEATURES,
        S::PHYSICAL_DEVICE_SHADER_EXPECT_ASSUME_FEATURES_KHR,
        S::PHYSICAL_DEVICE_SHADER_FLOAT16_INT8_FEATURES,
        S::PHYSICAL_DEVICE_SHADER_FLOAT_CONTROLS_2_FEATURES_KHR,
        S::PHYSICAL_DEVICE_SHADER_IMAGE_ATOMIC_INT64_FEATURES_EXT,
        S::PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_FEATURES,
        S::PHYSICAL_DEVICE_SHADER_MAXIMAL_RECONVERGENCE_FEATURES_KHR,
        S::PHYSICAL_DEVICE_SHADER_MODULE_IDENTIFIER_FEATURES_EXT,
        S::PHYSICAL_DEVICE_SHADER_OBJECT_FEATURES_EXT,
        S::PHYSICAL_DEVICE_SHADER_QUAD_CONTROL_FEATURES_KHR,
        S::PHYSICAL_DEVICE_SHADER_SUBGROUP_EXTENDED_TYPES_FEATURES,
        S::PHYSICAL_DEVICE_SHADER_SUBGROUP_ROTATE_FEATURES_KHR,
        S::PHYSICAL_DEVICE_SHADER_SUBGROUP_UNIFORM_CONTROL_FLOW_FEATURES_KHR,
        S::PHYSICAL_DEVICE_SHADER_TERMINATE_INVOCATION_FEATURES,
        S::PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES,
        S::PHYSICAL_DEVICE_SYNCHRONIZATION_2_FEATURES,
        S::PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_FEATURES_EXT,
        S::PHYSICAL_DEVICE_TEXTURE_COMPRESSION_ASTC_HDR_FEATURES,
        S::PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_FEATURES,
        S::PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_FEATURES_EXT,
        S::PHYSICAL_DEVICE_UNIFORM_BUFFER_STANDARD_LAYOUT_FEATURES,
        S::PHYSICAL_DEVICE_VARIABLE_POINTERS_FEATURES,
        S::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_FEATURES_KHR,
        S::PHYSICAL_DEVICE_VERTEX_INPUT_DYNAMIC_STATE_FEATURES_EXT,
        S::PHYSICAL_DEVICE_VULKAN_1_1_FEATURES,
        S::PHYSICAL_DEVICE_VULKAN_1_2_FEATURES,
        S::PHYSICAL_DEVICE_VULKAN_1_3_FEATURES,
        S::PHYSICAL_DEVICE_VULKAN_MEMORY_MODEL_FEATURES,
        S::PHYSICAL_DEVICE_WORKGROUP_MEMORY_EXPLICIT_LAYOUT_FEATURES_KHR,
        S::PHYSICAL_DEVICE_YCBCR_2_PLANE_444_FORMATS_FEATURES_EXT,
        S::PHYSICAL_DEVICE_YCBCR_IMAGE_ARRAYS_FEATURES_EXT,
        S::PHYSICAL_DEVICE_ZERO_INITIALIZE_WORKGROUP_MEMORY_FEATURES
    ]
);
tagged!(
    PhysicalDeviceProperties2,
    [
        S::PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_PROPERTIES_KHR,
        S::PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_CONSERVATIVE_RASTERIZATION_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR,
        S::PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_DEPTH_STENCIL_RESOLVE_PROPERTIES,
        S::PHYSICAL_DEVICE_DESCRIPTOR_BUFFER_DENSITY_MAP_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_DESCRIPTOR_BUFFER_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_PROPERTIES,
        S::PHYSICAL_DEVICE_DISCARD_RECTANGLE_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_DRIVER_PROPERTIES,
        S::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_3_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_FLOAT_CONTROLS_PROPERTIES,
        S::PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_PROPERTIES_KHR,
        S::PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_PROPERTIES_KHR,
        S::PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_ID_PROPERTIES,
        S::PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_PROPERTIES,
        S::PHYSICAL_DEVICE_LINE_RASTERIZATION_PROPERTIES_KHR,
        S::PHYSICAL_DEVICE_MAINTENANCE_3_PROPERTIES,
        S::PHYSICAL_DEVICE_MAINTENANCE_4_PROPERTIES,
        S::PHYSICAL_DEVICE_MAINTENANCE_5_PROPERTIES_KHR,
        S::PHYSICAL_DEVICE_MAINTENANCE_6_PROPERTIES_KHR,
        S::PHYSICAL_DEVICE_MESH_SHADER_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_MULTI_DRAW_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_MULTIVIEW_PROPERTIES,
        S::PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_OPACITY_MICROMAP_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_PCI_BUS_INFO_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_POINT_CLIPPING_PROPERTIES,
        S::PHYSICAL_DEVICE_PROTECTED_MEMORY_PROPERTIES,
        S::PHYSICAL_DEVICE_PROVOKING_VERTEX_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_PUSH_DESCRIPTOR_PROPERTIES_KHR,
        S::PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_PROPERTIES_KHR,
        S::PHYSICAL_DEVICE_ROBUSTNESS_2_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_SAMPLE_LOCATIONS_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_SAMPLER_FILTER_MINMAX_PROPERTIES,
        S::PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_PROPERTIES,
        S::PHYSICAL_DEVICE_SHADER_MODULE_IDENTIFIER_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_SHADER_OBJECT_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_SUBGROUP_PROPERTIES,
        S::PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES,
        S::PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_PROPERTIES,
        S::PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_PROPERTIES,
        S::PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES_EXT,
        S::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES_KHR,
        S::PHYSICAL_DEVICE_VULKAN_1_1_PROPERTIES,
        S::PHYSICAL_DEVICE_VULKAN_1_2_PROPERTIES,
        S::PHYSICAL_DEVICE_VULKAN_1_3_PROPERTIES
    ]
);
tagged!(FormatProperties2, [S::FORMAT_PROPERTIES_3, S::SUBPASS_RESOLVE_PERFORMANCE_QUERY_EXT]);
tagged!(
    ImageFormatProperties2,
    [
        S::FILTER_CUBIC_IMAGE_VIEW_IMAGE_FORMAT_PROPERTIES_EXT,
        S::HOST_IMAGE_COPY_DEVICE_PERFORMANCE_QUERY_EXT,
        S::SAMPLER_YCBCR_CONVERSION_IMAGE_FORMAT_PROPERTIES
    ]
);
tagged!(
    PhysicalDeviceImageFormatInfo2,
    [
        S::IMAGE_FORMAT_LIST_CREATE_INFO,
        S::IMAGE_STENCIL_USAGE_CREATE_INFO,
        S::PHYSICAL_DEVICE_IMAGE_VIEW_IMAGE_FORMAT_INFO_EXT
    ]
);
tagged!(QueueFamilyProperties2, [S::QUEUE_FAMILY_GLOBAL_PRIORITY_PROPERTIES_KHR]);
tagged!(PhysicalDeviceMemoryProperties2, [S::PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT]);
tagged!(SparseImageFormatProperties2, []);
tagged!(PhysicalDeviceSparseImageFormatInfo2, []);
tagged!(PhysicalDevicePushDescriptorPropertiesKHR, []);
tagged!(PhysicalDeviceDriverProperties, []);
tagged!(PhysicalDeviceVariablePointersFeatures, []);
tagged!(PhysicalDeviceIDProperties, []);
tagged!(PhysicalDeviceMultiviewFeatures, []);
tagged!(PhysicalDeviceMultiviewProperties, []);
tagged!(PhysicalDeviceGroupProperties, []);
tagged!(PhysicalDeviceDiscardRectanglePropertiesEXT, []);
tagged!(PhysicalDevice16BitStorageFeatures, []);
tagged!(PhysicalDeviceSubgroupProperties, []);
tagged!(PhysicalDeviceShaderSubgroupExtendedTypesFeatures, []);
tagged!(PhysicalDevicePointClippingProperties, []);
tagged!(PhysicalDeviceSamplerYcbcrConversionFeatures, []);
tagged!(SamplerYcbcrConversionImageFormatProperties, []);
tagged!(PhysicalDeviceProtectedMemoryFeatures, []);
tagged!(PhysicalDeviceProtectedMemoryProperties, []);
tagged!(PhysicalDeviceSamplerFilterMinmaxProperties, []);
tagged!(PhysicalDeviceSampleLocationsPropertiesEXT, []);
tagged!(MultisamplePropertiesEXT, []);
tagged!(PhysicalDeviceBlendOperationAdvancedFeaturesEXT, []);
tagged!(PhysicalDeviceMultiDrawFeaturesEXT, []);
tagged!(PhysicalDeviceBlendOperationAdvancedPropertiesEXT, []);
tagged!(PhysicalDeviceInlineUniformBlockFeatures, []);
tagged!(PhysicalDeviceInlineUniformBlockProperties, []);
tagged!(PhysicalDeviceMaintenance3Properties, []);
tagged!(PhysicalDeviceMaintenance4Features, []);
tagged!(PhysicalDeviceMaintenance4Properties, []);
tagged!(PhysicalDeviceMaintenance5FeaturesKHR, []);
tagged!(PhysicalDeviceMaintenance5PropertiesKHR, []);
tagged!(PhysicalDeviceMaintenance6FeaturesKHR, []);
tagged!(PhysicalDeviceMaintenance6PropertiesKHR, []);
tagged!(PhysicalDeviceShaderDrawParametersFeatures, []);
tagged!(PhysicalDeviceShaderFloat16Int8Features, []);
tagged!(PhysicalDeviceFloatControlsProperties, []);
tagged!(PhysicalDeviceHostQueryResetFeatures, []);
tagged!(PhysicalDeviceGlobalPriorityQueryFeaturesKHR, []);
tagged!(QueueFamilyGlobalPriorityPropertiesKHR, []);
tagged!(PhysicalDeviceConservativeRasterizationPropertiesEXT, []);
tagged!(PhysicalDeviceDescriptorIndexingFeatures, []);
tagged!(PhysicalDeviceDescriptorIndexingProperties, []);
tagged!(PhysicalDeviceTimelineSemaphoreFeatures, []);
tagged!(PhysicalDeviceTimelineSemaphoreProperties, []);
tagged!(PhysicalDeviceVertexAttributeDivisorPropertiesEXT, []);
tagged!(PhysicalDeviceVertexAttributeDivisorPropertiesKHR, []);
tagged!(PhysicalDevicePCIBusInfoPropertiesEXT, []);
tagged!(PhysicalDevice8BitStorageFeatures, []);
tagged!(PhysicalDeviceConditionalRenderingFeaturesEXT, []);
tagged!(PhysicalDeviceVulkanMemoryModelFeatures, []);
tagged!(PhysicalDeviceShaderAtomicInt64Features, []);
tagged!(PhysicalDeviceShaderAtomicFloatFeaturesEXT, []);
tagged!(PhysicalDeviceShaderAtomicFloat2FeaturesEXT, []);
tagged!(PhysicalDeviceVertexAttributeDivisorFeaturesKHR, []);
tagged!(PhysicalDeviceDepthStencilResolveProperties, []);
tagged!(PhysicalDeviceASTCDecodeFeaturesEXT, []);
tagged!(PhysicalDeviceTransformFeedbackFeaturesEXT, []);
tagged!(PhysicalDeviceTransformFeedbackPropertiesEXT, []);
tagged!(PhysicalDeviceMeshShaderFeaturesEXT, []);
tagged!(PhysicalDeviceMeshShaderPropertiesEXT, []);
tagged!(PhysicalDeviceAccelerationStructureFeaturesKHR, []);
tagged!(PhysicalDeviceRayTracingPipelineFeaturesKHR, []);
tagged!(PhysicalDeviceRayQueryFeaturesKHR, []);
tagged!(PhysicalDeviceAccelerationStructurePropertiesKHR, []);
tagged!(PhysicalDeviceRayTracingPipelinePropertiesKHR, []);
tagged!(PhysicalDeviceRayTracingMaintenance1FeaturesKHR, []);
tagged!(PhysicalDeviceScalarBlockLayoutFeatures, []);
tagged!(PhysicalDeviceUniformBufferStandardLayoutFeatures, []);
tagged!(PhysicalDeviceDepthClipEnableFeaturesEXT, []);
tagged!(PhysicalDeviceMemoryBudgetPropertiesEXT, []);
tagged!(PhysicalDeviceMemoryPriorityFeaturesEXT, []);
tagged!(PhysicalDevicePageableDeviceLocalMemoryFeaturesEXT, []);
tagged!(PhysicalDeviceBufferDeviceAddressFeatures, []);
tagged!(PhysicalDeviceImageViewImageFormatInfoEXT, []);
tagged!(FilterCubicImageViewImageFormatPropertiesEXT, []);
tagged!(PhysicalDeviceImagelessFramebufferFeatures, []);
tagged!(PhysicalDeviceTextureCompressionASTCHDRFeatures, []);
tagged!(PhysicalDeviceYcbcrImageArraysFeaturesEXT, []);
tagged!(PhysicalDeviceShaderClockFeaturesKHR, []);
tagged!(PhysicalDeviceIndexTypeUint8FeaturesKHR, []);
tagged!(PhysicalDeviceFragmentShaderInterlockFeaturesEXT, []);
tagged!(PhysicalDeviceSeparateDepthStencilLayoutsFeatures, []);
tagged!(PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT, []);
tagged!(PhysicalDevicePipelineExecutablePropertiesFeaturesKHR, []);
tagged!(PhysicalDeviceShaderDemoteToHelperInvocationFeatures, []);
tagged!(PhysicalDeviceTexelBufferAlignmentFeaturesEXT, []);
tagged!(PhysicalDeviceTexelBufferAlignmentProperties, []);
tagged!(PhysicalDeviceSubgroupSizeControlFeatures, []);
tagged!(PhysicalDeviceSubgroupSizeControlProperties, []);
tagged!(PhysicalDeviceLineRasterizationFeaturesKHR, []);
tagged!(PhysicalDeviceLineRasterizationPropertiesKHR, []);
tagged!(PhysicalDevicePipelineCreationCacheControlFeatures, []);
tagged!(PhysicalDeviceVulkan11Features, []);
tagged!(PhysicalDeviceVulkan11Properties, []);
tagged!(PhysicalDeviceVulkan12Features, []);
tagged!(PhysicalDeviceVulkan12Properties, []);
tagged!(PhysicalDeviceVulkan13Features, []);
tagged!(PhysicalDeviceVulkan13Properties, []);
tagged!(PhysicalDeviceCustomBorderColorPropertiesEXT, []);
tagged!(PhysicalDeviceCustomBorderColorFeaturesEXT, []);
tagged!(PhysicalDeviceBorderColorSwizzleFeaturesEXT, []);
tagged!(PhysicalDeviceExtendedDynamicStateFeaturesEXT, []);
tagged!(PhysicalDeviceExtendedDynamicState2FeaturesEXT, []);
tagged!(PhysicalDeviceExtendedDynamicState3FeaturesEXT, []);
tagged!(PhysicalDeviceExtendedDynamicState3PropertiesEXT, []);
tagged!(PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures, []);
tagged!(PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR, []);
tagged!(PhysicalDeviceRobustness2FeaturesEXT, []);
tagged!(PhysicalDeviceRobustness2PropertiesEXT, []);
tagged!(PhysicalDeviceImageRobustnessFeatures, []);
tagged!(PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR, []);
tagged!(PhysicalDevice4444FormatsFeaturesEXT, []);
tagged!(PhysicalDeviceShaderImageAtomicInt64FeaturesEXT, []);
tagged!(PhysicalDeviceFragmentShadingRateFeaturesKHR, []);
tagged!(PhysicalDeviceFragmentShadingRatePropertiesKHR, []);
tagged!(PhysicalDeviceFragmentShadingRateKHR, []);
tagged!(PhysicalDeviceShaderTerminateInvocationFeatures, []);
tagged!(PhysicalDeviceImage2DViewOf3DFeaturesEXT, []);
tagged!(PhysicalDeviceImageSlicedViewOf3DFeaturesEXT, []);
tagged!(PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT, []);
tagged!(PhysicalDeviceMutableDescriptorTypeFeaturesEXT, []);
tagged!(PhysicalDeviceDepthClipControlFeaturesEXT, []);
tagged!(PhysicalDeviceVertexInputDynamicStateFeaturesEXT, []);
tagged!(PhysicalDeviceColorWriteEnableFeaturesEXT, []);
tagged!(PhysicalDeviceSynchronization2Features, []);
tagged!(PhysicalDeviceHostImageCopyFeaturesEXT, []);
tagged!(HostImageCopyDevicePerformanceQueryEXT, []);
tagged!(PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT, []);
tagged!(PhysicalDeviceLegacyDitheringFeaturesEXT, []);
tagged!(PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT, []);
tagged!(SubpassResolvePerformanceQueryEXT, []);
tagged!(PhysicalDevicePipelineProtectedAccessFeaturesEXT, []);
tagged!(PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT, []);
tagged!(PhysicalDeviceProvokingVertexFeaturesEXT, []);
tagged!(PhysicalDeviceProvokingVertexPropertiesEXT, []);
tagged!(PhysicalDeviceDescriptorBufferFeaturesEXT, []);
tagged!(PhysicalDeviceDescriptorBufferPropertiesEXT, []);
tagged!(PhysicalDeviceDescriptorBufferDensityMapPropertiesEXT, []);
tagged!(PhysicalDeviceShaderIntegerDotProductFeatures, []);
tagged!(PhysicalDeviceShaderIntegerDotProductProperties, []);
tagged!(PhysicalDeviceFragmentShaderBarycentricFeaturesKHR, []);
tagged!(PhysicalDeviceFragmentShaderBarycentricPropertiesKHR, []);
tagged!(PhysicalDeviceRGBA10X6FormatsFeaturesEXT, []);
tagged!(FormatProperties3, []);
tagged!(PhysicalDeviceDynamicRenderingFeatures, []);
tagged!(PhysicalDeviceImageViewMinLodFeaturesEXT, []);
tagged!(PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT, []);
tagged!(PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT, []);
tagged!(PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT, []);
tagged!(PhysicalDeviceNestedCommandBufferFeaturesEXT, []);
tagged!(PhysicalDeviceNestedCommandBufferPropertiesEXT, []);
tagged!(PhysicalDeviceShaderModuleIdentifierFeaturesEXT, []);
tagged!(PhysicalDeviceShaderModuleIdentifierPropertiesEXT, []);
tagged!(PhysicalDeviceOpacityMicromapFeaturesEXT, []);
tagged!(PhysicalDeviceOpacityMicromapPropertiesEXT, []);
tagged!(PhysicalDeviceNonSeamlessCubeMapFeaturesEXT, []);
tagged!(PhysicalDevicePipelineRobustnessFeaturesEXT, []);
tagged!(PhysicalDevicePipelineRobustnessPropertiesEXT, []);
tagged!(PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT, []);
tagged!(PhysicalDeviceDepthClampZeroOneFeaturesEXT, []);
tagged!(PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT, []);
tagged!(PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT, []);
tagged!(PhysicalDeviceDepthBiasControlFeaturesEXT, []);
tagged!(PhysicalDeviceRayTracingPositionFetchFeaturesKHR, []);
tagged!(PhysicalDeviceShaderObjectFeaturesEXT, []);
tagged!(PhysicalDeviceShaderObjectPropertiesEXT, []);
tagged!(PhysicalDeviceCooperativeMatrixFeaturesKHR, []);
tagged!(CooperativeMatrixPropertiesKHR, []);
tagged!(PhysicalDeviceCooperativeMatrixPropertiesKHR, []);
tagged!(PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR, []);
tagged!(PhysicalDeviceShaderSubgroupRotateFeaturesKHR, []);
tagged!(PhysicalDeviceShaderExpectAssumeFeaturesKHR, []);
tagged!(PhysicalDeviceShaderFloatControls2FeaturesKHR, []);
tagged!(PhysicalDeviceDynamicRenderingLocalReadFeaturesKHR, []);
tagged!(PhysicalDeviceShaderQuadControlFeaturesKHR, []);
plain_bodies! { PhysicalDevicePrivateDataFeatures: 4, PhysicalDeviceMultiDrawPropertiesEXT: 4, PhysicalDeviceFeatures2: 220, FormatProperties2: 12, ImageFormatProperties2: 32, PhysicalDeviceImageFormatInfo2: 20, QueueFamilyProperties2: 24, SparseImageFormatProperties2: 20, PhysicalDeviceSparseImageFormatInfo2: 20, PhysicalDevicePushDescriptorPropertiesKHR: 4, PhysicalDeviceVariablePointersFeatures: 8, PhysicalDeviceMultiviewFeatures: 12, PhysicalDeviceMultiviewProperties: 8, PhysicalDeviceDiscardRectanglePropertiesEXT: 4, PhysicalDevice16BitStorageFeatures: 16, PhysicalDeviceSubgroupProperties: 16, PhysicalDeviceShaderSubgroupExtendedTypesFeatures: 4, PhysicalDevicePointClippingProperties: 4, PhysicalDeviceSamplerYcbcrConversionFeatures: 4, SamplerYcbcrConversionImageFormatProperties: 4, PhysicalDeviceProtectedMemoryFeatures: 4, PhysicalDeviceProtectedMemoryProperties: 4, PhysicalDeviceSamplerFilterMinmaxProperties: 8, PhysicalDeviceSampleLocationsPropertiesEXT: 28, MultisamplePropertiesEXT: 8, PhysicalDeviceBlendOperationAdvancedFeaturesEXT: 4, PhysicalDeviceMultiDrawFeaturesEXT: 4, PhysicalDeviceBlendOperationAdvancedPropertiesEXT: 24, PhysicalDeviceInlineUniformBlockFeatures: 8, PhysicalDeviceInlineUniformBlockProperties: 20, PhysicalDeviceMaintenance4Features: 4, PhysicalDeviceMaintenance4Properties: 8, PhysicalDeviceMaintenance5FeaturesKHR: 4, PhysicalDeviceMaintenance5PropertiesKHR: 24, PhysicalDeviceMaintenance6FeaturesKHR: 4, PhysicalDeviceMaintenance6PropertiesKHR: 12, PhysicalDeviceShaderDrawParametersFeatures: 4, PhysicalDeviceShaderFloat16Int8Features: 8, PhysicalDeviceFloatControlsProperties: 68, PhysicalDeviceHostQueryResetFeatures: 4, PhysicalDeviceGlobalPriorityQueryFeaturesKHR: 4, PhysicalDeviceConservativeRasterizationPropertiesEXT: 36, PhysicalDeviceDescriptorIndexingFeatures: 80, PhysicalDeviceDescriptorIndexingProperties: 92, PhysicalDeviceTimelineSemaphoreFeatures: 4, PhysicalDeviceTimelineSemaphoreProperties: 8, PhysicalDeviceVertexAttributeDivisorPropertiesEXT: 4, PhysicalDeviceVertexAttributeDivisorPropertiesKHR: 8, PhysicalDevicePCIBusInfoPropertiesEXT: 16, PhysicalDevice8BitStorageFeatures: 12, PhysicalDeviceConditionalRenderingFeaturesEXT: 8, PhysicalDeviceVulkanMemoryModelFeatures: 12, PhysicalDeviceShaderAtomicInt64Features: 8, PhysicalDeviceShaderAtomicFloatFeaturesEXT: 48, PhysicalDeviceShaderAtomicFloat2FeaturesEXT: 48, PhysicalDeviceVertexAttributeDivisorFeaturesKHR: 8, PhysicalDeviceDepthStencilResolveProperties: 16, PhysicalDeviceASTCDecodeFeaturesEXT: 4, PhysicalDeviceTransformFeedbackFeaturesEXT: 8, PhysicalDeviceTransformFeedbackPropertiesEXT: 44, PhysicalDeviceMeshShaderFeaturesEXT: 20, PhysicalDeviceMeshShaderPropertiesEXT: 144, PhysicalDeviceAccelerationStructureFeaturesKHR: 20, PhysicalDeviceRayTracingPipelineFeaturesKHR: 20, PhysicalDeviceRayQueryFeaturesKHR: 4, PhysicalDeviceAccelerationStructurePropertiesKHR: 44, PhysicalDeviceRayTracingPipelinePropertiesKHR: 32, PhysicalDeviceRayTracingMaintenance1FeaturesKHR: 8, PhysicalDeviceScalarBlockLayoutFeatures: 4, PhysicalDeviceUniformBufferStandardLayoutFeatures: 4, PhysicalDeviceDepthClipEnableFeaturesEXT: 4, PhysicalDeviceMemoryPriorityFeaturesEXT: 4, PhysicalDevicePageableDeviceLocalMemoryFeaturesEXT: 4, PhysicalDeviceBufferDeviceAddressFeatures: 12, PhysicalDeviceImageViewImageFormatInfoEXT: 4, FilterCubicImageViewImageFormatPropertiesEXT: 8, PhysicalDeviceImagelessFramebufferFeatures: 4, PhysicalDeviceTextureCompressionASTCHDRFeatures: 4, PhysicalDeviceYcbcrImageArraysFeaturesEXT: 4, PhysicalDeviceShaderClockFeaturesKHR: 8, PhysicalDeviceIndexTypeUint8FeaturesKHR: 4, PhysicalDeviceFragmentShaderInterlockFeaturesEXT: 12, PhysicalDeviceSeparateDepthStencilLayoutsFeatures: 4, PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT: 8, PhysicalDevicePipelineExecutablePropertiesFeaturesKHR: 4, PhysicalDeviceShaderDemoteToHelperInvocationFeatures: 4, PhysicalDeviceTexelBufferAlignmentFeaturesEXT: 4, PhysicalDeviceSubgroupSizeControlFeatures: 8, PhysicalDeviceSubgroupSizeControlProperties: 16, PhysicalDeviceLineRasterizationFeaturesKHR: 24, PhysicalDeviceLineRasterizationPropertiesKHR: 4, PhysicalDevicePipelineCreationCacheControlFeatures: 4, PhysicalDeviceVulkan11Features: 48, PhysicalDeviceVulkan12Features: 188, PhysicalDeviceVulkan13Features: 60, PhysicalDeviceCustomBorderColorPropertiesEXT: 4, PhysicalDeviceCustomBorderColorFeaturesEXT: 8, PhysicalDeviceBorderColorSwizzleFeaturesEXT: 8, PhysicalDeviceExtendedDynamicStateFeaturesEXT: 4, PhysicalDeviceExtendedDynamicState2FeaturesEXT: 12, PhysicalDeviceExtendedDynamicState3FeaturesEXT: 124, PhysicalDeviceExtendedDynamicState3PropertiesEXT: 4, PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures: 4, PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR: 4, PhysicalDeviceRobustness2FeaturesEXT: 12, PhysicalDeviceRobustness2PropertiesEXT: 16, PhysicalDeviceImageRobustnessFeatures: 4, PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR: 16, PhysicalDevice4444FormatsFeaturesEXT: 8, PhysicalDeviceShaderImageAtomicInt64FeaturesEXT: 8, PhysicalDeviceFragmentShadingRateFeaturesKHR: 12, PhysicalDeviceFragmentShadingRatePropertiesKHR: 80, PhysicalDeviceFragmentShadingRateKHR: 12, PhysicalDeviceShaderTerminateInvocationFeatures: 4, PhysicalDeviceImage2DViewOf3DFeaturesEXT: 8, PhysicalDeviceImageSlicedViewOf3DFeaturesEXT: 4, PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT: 4, PhysicalDeviceMutableDescriptorTypeFeaturesEXT: 4, PhysicalDeviceDepthClipControlFeaturesEXT: 4, PhysicalDeviceVertexInputDynamicStateFeaturesEXT: 4, PhysicalDeviceColorWriteEnableFeaturesEXT: 4, PhysicalDeviceSynchronization2Features: 4, PhysicalDeviceHostImageCopyFeaturesEXT: 4, HostImageCopyDevicePerformanceQueryEXT: 8, PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT: 12, PhysicalDeviceLegacyDitheringFeaturesEXT: 4, PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT: 4, SubpassResolvePerformanceQueryEXT: 4, PhysicalDevicePipelineProtectedAccessFeaturesEXT: 4, PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT: 4, PhysicalDeviceProvokingVertexFeaturesEXT: 8, PhysicalDeviceProvokingVertexPropertiesEXT: 8, PhysicalDeviceDescriptorBufferFeaturesEXT: 16, PhysicalDeviceShaderIntegerDotProductFeatures: 4, PhysicalDeviceShaderIntegerDotProductProperties: 120, PhysicalDeviceFragmentShaderBarycentricFeaturesKHR: 4, PhysicalDeviceFragmentShaderBarycentricPropertiesKHR: 4, PhysicalDeviceRGBA10X6FormatsFeaturesEXT: 4, FormatProperties3: 24, PhysicalDeviceDynamicRenderingFeatures: 4, PhysicalDeviceImageViewMinLodFeaturesEXT: 4, PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT: 12, PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT: 4, PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT: 8, PhysicalDeviceNestedCommandBufferFeaturesEXT: 12, PhysicalDeviceNestedCommandBufferPropertiesEXT: 4, PhysicalDeviceShaderModuleIdentifierFeaturesEXT: 4, PhysicalDeviceOpacityMicromapFeaturesEXT: 12, PhysicalDeviceOpacityMicromapPropertiesEXT: 8, PhysicalDeviceNonSeamlessCubeMapFeaturesEXT: 4, PhysicalDevicePipelineRobustnessFeaturesEXT: 4, PhysicalDevicePipelineRobustnessPropertiesEXT: 16, PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT: 4, PhysicalDeviceDepthClampZeroOneFeaturesEXT: 4, PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT: 4, PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT: 4, PhysicalDeviceDepthBiasControlFeaturesEXT: 16, PhysicalDeviceRayTracingPositionFetchFeaturesKHR: 4, PhysicalDeviceShaderObjectFeaturesEXT: 4, PhysicalDeviceCooperativeMatrixFeaturesKHR: 8, CooperativeMatrixPropertiesKHR: 36, PhysicalDeviceCooperativeMatrixPropertiesKHR: 4, PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR: 4, PhysicalDeviceShaderSubgroupRotateFeaturesKHR: 8, PhysicalDeviceShaderExpectAssumeFeaturesKHR: 4, PhysicalDeviceShaderFloatControls2FeaturesKHR: 4, PhysicalDeviceDynamicRenderingLocalReadFeaturesKHR: 4, PhysicalDeviceShaderQuadControlFeaturesKHR: 4 }
blank_structs! { PhysicalDeviceFeatures2, PhysicalDeviceProperties2, FormatProperties2, ImageFormatProperties2, QueueFamilyProperties2, PhysicalDeviceMemoryProperties2, SparseImageFormatProperties2, PhysicalDeviceGroupProperties, MultisamplePropertiesEXT, PhysicalDeviceFragmentShadingRateKHR, CooperativeMatrixPropertiesKHR }
blank_values! { PhysicalDeviceProperties, PhysicalDeviceMemoryProperties }
