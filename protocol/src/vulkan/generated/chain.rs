// Written by `cargo xtask codegen`; do not edit.
//! Structs that stand in chains, by `sType`.
#![expect(unsafe_code, reason = "reads structs by their `sType`")]

use std::ffi::c_void;
use std::ptr;

use ash::vk::{self, StructureType as S};

use crate::vulkan::codec::{DecodeBody, DecodeError, Decoder, EncodeBody, Encoder, Tagged};

/// Every struct that extends another: constant and type.
macro_rules! by_type {
($ty:expr, $apply:ident($($argument:expr),*), $other:expr) => { match $ty {
S::ACCELERATION_STRUCTURE_TRIANGLES_OPACITY_MICROMAP_EXT => $apply::<vk::AccelerationStructureTrianglesOpacityMicromapEXT<'_>>($($argument),*),
S::ATTACHMENT_DESCRIPTION_STENCIL_LAYOUT => $apply::<vk::AttachmentDescriptionStencilLayout<'_>>($($argument),*),
S::ATTACHMENT_REFERENCE_STENCIL_LAYOUT => $apply::<vk::AttachmentReferenceStencilLayout<'_>>($($argument),*),
S::BIND_BUFFER_MEMORY_DEVICE_GROUP_INFO => $apply::<vk::BindBufferMemoryDeviceGroupInfo<'_>>($($argument),*),
S::BIND_IMAGE_MEMORY_DEVICE_GROUP_INFO => $apply::<vk::BindImageMemoryDeviceGroupInfo<'_>>($($argument),*),
S::BIND_IMAGE_PLANE_MEMORY_INFO => $apply::<vk::BindImagePlaneMemoryInfo<'_>>($($argument),*),
S::BUFFER_OPAQUE_CAPTURE_ADDRESS_CREATE_INFO => $apply::<vk::BufferOpaqueCaptureAddressCreateInfo<'_>>($($argument),*),
S::BUFFER_USAGE_FLAGS_2_CREATE_INFO_KHR => $apply::<vk::BufferUsageFlags2CreateInfoKHR<'_>>($($argument),*),
S::COMMAND_BUFFER_INHERITANCE_CONDITIONAL_RENDERING_INFO_EXT => $apply::<vk::CommandBufferInheritanceConditionalRenderingInfoEXT<'_>>($($argument),*),
S::COMMAND_BUFFER_INHERITANCE_RENDERING_INFO => $apply::<vk::CommandBufferInheritanceRenderingInfo<'_>>($($argument),*),
S::DEPTH_BIAS_REPRESENTATION_INFO_EXT => $apply::<vk::DepthBiasRepresentationInfoEXT<'_>>($($argument),*),
S::DESCRIPTOR_BUFFER_BINDING_PUSH_DESCRIPTOR_BUFFER_HANDLE_EXT => $apply::<vk::DescriptorBufferBindingPushDescriptorBufferHandleEXT<'_>>($($argument),*),
S::DESCRIPTOR_POOL_INLINE_UNIFORM_BLOCK_CREATE_INFO => $apply::<vk::DescriptorPoolInlineUniformBlockCreateInfo<'_>>($($argument),*),
S::DESCRIPTOR_SET_LAYOUT_BINDING_FLAGS_CREATE_INFO => $apply::<vk::DescriptorSetLayoutBindingFlagsCreateInfo<'_>>($($argument),*),
S::DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_ALLOCATE_INFO => $apply::<vk::DescriptorSetVariableDescriptorCountAllocateInfo<'_>>($($argument),*),
S::DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_LAYOUT_SUPPORT => $apply::<vk::DescriptorSetVariableDescriptorCountLayoutSupport<'_>>($($argument),*),
S::DEVICE_GROUP_BIND_SPARSE_INFO => $apply::<vk::DeviceGroupBindSparseInfo<'_>>($($argument),*),
S::DEVICE_GROUP_COMMAND_BUFFER_BEGIN_INFO => $apply::<vk::DeviceGroupCommandBufferBeginInfo<'_>>($($argument),*),
S::DEVICE_GROUP_DEVICE_CREATE_INFO => $apply::<vk::DeviceGroupDeviceCreateInfo<'_>>($($argument),*),
S::DEVICE_GROUP_RENDER_PASS_BEGIN_INFO => $apply::<vk::DeviceGroupRenderPassBeginInfo<'_>>($($argument),*),
S::DEVICE_GROUP_SUBMIT_INFO => $apply::<vk::DeviceGroupSubmitInfo<'_>>($($argument),*),
S::DEVICE_QUEUE_GLOBAL_PRIORITY_CREATE_INFO_KHR => $apply::<vk::DeviceQueueGlobalPriorityCreateInfoKHR<'_>>($($argument),*),
S::FILTER_CUBIC_IMAGE_VIEW_IMAGE_FORMAT_PROPERTIES_EXT => $apply::<vk::FilterCubicImageViewImageFormatPropertiesEXT<'_>>($($argument),*),
S::FORMAT_PROPERTIES_3 => $apply::<vk::FormatProperties3<'_>>($($argument),*),
S::FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR => $apply::<vk::FragmentShadingRateAttachmentInfoKHR<'_>>($($argument),*),
S::FRAMEBUFFER_ATTACHMENTS_CREATE_INFO => $apply::<vk::FramebufferAttachmentsCreateInfo<'_>>($($argument),*),
S::GRAPHICS_PIPELINE_LIBRARY_CREATE_INFO_EXT => $apply::<vk::GraphicsPipelineLibraryCreateInfoEXT<'_>>($($argument),*),
S::HOST_IMAGE_COPY_DEVICE_PERFORMANCE_QUERY_EXT => $apply::<vk::HostImageCopyDevicePerformanceQueryEXT<'_>>($($argument),*),
S::IMAGE_FORMAT_LIST_CREATE_INFO => $apply::<vk::ImageFormatListCreateInfo<'_>>($($argument),*),
S::IMAGE_PLANE_MEMORY_REQUIREMENTS_INFO => $apply::<vk::ImagePlaneMemoryRequirementsInfo<'_>>($($argument),*),
S::IMAGE_STENCIL_USAGE_CREATE_INFO => $apply::<vk::ImageStencilUsageCreateInfo<'_>>($($argument),*),
S::IMAGE_VIEW_ASTC_DECODE_MODE_EXT => $apply::<vk::ImageViewASTCDecodeModeEXT<'_>>($($argument),*),
S::IMAGE_VIEW_MIN_LOD_CREATE_INFO_EXT => $apply::<vk::ImageViewMinLodCreateInfoEXT<'_>>($($argument),*),
S::IMAGE_VIEW_SLICED_CREATE_INFO_EXT => $apply::<vk::ImageViewSlicedCreateInfoEXT<'_>>($($argument),*),
S::IMAGE_VIEW_USAGE_CREATE_INFO => $apply::<vk::ImageViewUsageCreateInfo<'_>>($($argument),*),
S::MEMORY_ALLOCATE_FLAGS_INFO => $apply::<vk::MemoryAllocateFlagsInfo<'_>>($($argument),*),
S::MEMORY_BARRIER_2 => $apply::<vk::MemoryBarrier2<'_>>($($argument),*),
S::MEMORY_DEDICATED_ALLOCATE_INFO => $apply::<vk::MemoryDedicatedAllocateInfo<'_>>($($argument),*),
S::MEMORY_DEDICATED_REQUIREMENTS => $apply::<vk::MemoryDedicatedRequirements<'_>>($($argument),*),
S::MEMORY_OPAQUE_CAPTURE_ADDRESS_ALLOCATE_INFO => $apply::<vk::MemoryOpaqueCaptureAddressAllocateInfo<'_>>($($argument),*),
S::MEMORY_PRIORITY_ALLOCATE_INFO_EXT => $apply::<vk::MemoryPriorityAllocateInfoEXT<'_>>($($argument),*),
S::MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_INFO_EXT => $apply::<vk::MultisampledRenderToSingleSampledInfoEXT<'_>>($($argument),*),
S::MUTABLE_DESCRIPTOR_TYPE_CREATE_INFO_EXT => $apply::<vk::MutableDescriptorTypeCreateInfoEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_16BIT_STORAGE_FEATURES => $apply::<vk::PhysicalDevice16BitStorageFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_4444_FORMATS_FEATURES_EXT => $apply::<vk::PhysicalDevice4444FormatsFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_8BIT_STORAGE_FEATURES => $apply::<vk::PhysicalDevice8BitStorageFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_FEATURES_KHR => $apply::<vk::PhysicalDeviceAccelerationStructureFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_PROPERTIES_KHR => $apply::<vk::PhysicalDeviceAccelerationStructurePropertiesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_ASTC_DECODE_FEATURES_EXT => $apply::<vk::PhysicalDeviceASTCDecodeFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_DYNAMIC_STATE_FEATURES_EXT => $apply::<vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_LAYOUT_FEATURES_EXT => $apply::<vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_FEATURES_EXT => $apply::<vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_BORDER_COLOR_SWIZZLE_FEATURES_EXT => $apply::<vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES => $apply::<vk::PhysicalDeviceBufferDeviceAddressFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_COLOR_WRITE_ENABLE_FEATURES_EXT => $apply::<vk::PhysicalDeviceColorWriteEnableFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_CONDITIONAL_RENDERING_FEATURES_EXT => $apply::<vk::PhysicalDeviceConditionalRenderingFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_CONSERVATIVE_RASTERIZATION_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceConservativeRasterizationPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_KHR => $apply::<vk::PhysicalDeviceCooperativeMatrixFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR => $apply::<vk::PhysicalDeviceCooperativeMatrixPropertiesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_FEATURES_EXT => $apply::<vk::PhysicalDeviceCustomBorderColorFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceCustomBorderColorPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DEPTH_BIAS_CONTROL_FEATURES_EXT => $apply::<vk::PhysicalDeviceDepthBiasControlFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DEPTH_CLAMP_ZERO_ONE_FEATURES_EXT => $apply::<vk::PhysicalDeviceDepthClampZeroOneFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DEPTH_CLIP_CONTROL_FEATURES_EXT => $apply::<vk::PhysicalDeviceDepthClipControlFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DEPTH_CLIP_ENABLE_FEATURES_EXT => $apply::<vk::PhysicalDeviceDepthClipEnableFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DEPTH_STENCIL_RESOLVE_PROPERTIES => $apply::<vk::PhysicalDeviceDepthStencilResolveProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DESCRIPTOR_BUFFER_DENSITY_MAP_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceDescriptorBufferDensityMapPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DESCRIPTOR_BUFFER_FEATURES_EXT => $apply::<vk::PhysicalDeviceDescriptorBufferFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DESCRIPTOR_BUFFER_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceDescriptorBufferPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_FEATURES => $apply::<vk::PhysicalDeviceDescriptorIndexingFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_PROPERTIES => $apply::<vk::PhysicalDeviceDescriptorIndexingProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DISCARD_RECTANGLE_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceDiscardRectanglePropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DRIVER_PROPERTIES => $apply::<vk::PhysicalDeviceDriverProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DYNAMIC_RENDERING_FEATURES => $apply::<vk::PhysicalDeviceDynamicRenderingFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DYNAMIC_RENDERING_LOCAL_READ_FEATURES_KHR => $apply::<vk::PhysicalDeviceDynamicRenderingLocalReadFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_DYNAMIC_RENDERING_UNUSED_ATTACHMENTS_FEATURES_EXT => $apply::<vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_2_FEATURES_EXT => $apply::<vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_3_FEATURES_EXT => $apply::<vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_3_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_FEATURES_EXT => $apply::<vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_FEATURES_2 => $apply::<vk::PhysicalDeviceFeatures2<'_>>($($argument),*),
S::PHYSICAL_DEVICE_FLOAT_CONTROLS_PROPERTIES => $apply::<vk::PhysicalDeviceFloatControlsProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_FEATURES_KHR => $apply::<vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_PROPERTIES_KHR => $apply::<vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_FRAGMENT_SHADER_INTERLOCK_FEATURES_EXT => $apply::<vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_FEATURES_KHR => $apply::<vk::PhysicalDeviceFragmentShadingRateFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_PROPERTIES_KHR => $apply::<vk::PhysicalDeviceFragmentShadingRatePropertiesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_GLOBAL_PRIORITY_QUERY_FEATURES_KHR => $apply::<vk::PhysicalDeviceGlobalPriorityQueryFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_FEATURES_EXT => $apply::<vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_HOST_IMAGE_COPY_FEATURES_EXT => $apply::<vk::PhysicalDeviceHostImageCopyFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_HOST_QUERY_RESET_FEATURES => $apply::<vk::PhysicalDeviceHostQueryResetFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_ID_PROPERTIES => $apply::<vk::PhysicalDeviceIDProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_IMAGELESS_FRAMEBUFFER_FEATURES => $apply::<vk::PhysicalDeviceImagelessFramebufferFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_IMAGE_2D_VIEW_OF_3D_FEATURES_EXT => $apply::<vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_IMAGE_ROBUSTNESS_FEATURES => $apply::<vk::PhysicalDeviceImageRobustnessFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_IMAGE_SLICED_VIEW_OF_3D_FEATURES_EXT => $apply::<vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_IMAGE_VIEW_IMAGE_FORMAT_INFO_EXT => $apply::<vk::PhysicalDeviceImageViewImageFormatInfoEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_IMAGE_VIEW_MIN_LOD_FEATURES_EXT => $apply::<vk::PhysicalDeviceImageViewMinLodFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_INDEX_TYPE_UINT8_FEATURES_KHR => $apply::<vk::PhysicalDeviceIndexTypeUint8FeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_FEATURES => $apply::<vk::PhysicalDeviceInlineUniformBlockFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_PROPERTIES => $apply::<vk::PhysicalDeviceInlineUniformBlockProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_LEGACY_DITHERING_FEATURES_EXT => $apply::<vk::PhysicalDeviceLegacyDitheringFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_LINE_RASTERIZATION_FEATURES_KHR => $apply::<vk::PhysicalDeviceLineRasterizationFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_LINE_RASTERIZATION_PROPERTIES_KHR => $apply::<vk::PhysicalDeviceLineRasterizationPropertiesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MAINTENANCE_3_PROPERTIES => $apply::<vk::PhysicalDeviceMaintenance3Properties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MAINTENANCE_4_FEATURES => $apply::<vk::PhysicalDeviceMaintenance4Features<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MAINTENANCE_4_PROPERTIES => $apply::<vk::PhysicalDeviceMaintenance4Properties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MAINTENANCE_5_FEATURES_KHR => $apply::<vk::PhysicalDeviceMaintenance5FeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MAINTENANCE_5_PROPERTIES_KHR => $apply::<vk::PhysicalDeviceMaintenance5PropertiesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MAINTENANCE_6_FEATURES_KHR => $apply::<vk::PhysicalDeviceMaintenance6FeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MAINTENANCE_6_PROPERTIES_KHR => $apply::<vk::PhysicalDeviceMaintenance6PropertiesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MEMORY_PRIORITY_FEATURES_EXT => $apply::<vk::PhysicalDeviceMemoryPriorityFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MESH_SHADER_FEATURES_EXT => $apply::<vk::PhysicalDeviceMeshShaderFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MESH_SHADER_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceMeshShaderPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_FEATURES_EXT => $apply::<vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MULTIVIEW_FEATURES => $apply::<vk::PhysicalDeviceMultiviewFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MULTIVIEW_PROPERTIES => $apply::<vk::PhysicalDeviceMultiviewProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MULTI_DRAW_FEATURES_EXT => $apply::<vk::PhysicalDeviceMultiDrawFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MULTI_DRAW_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceMultiDrawPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_MUTABLE_DESCRIPTOR_TYPE_FEATURES_EXT => $apply::<vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_FEATURES_EXT => $apply::<vk::PhysicalDeviceNestedCommandBufferFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceNestedCommandBufferPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_NON_SEAMLESS_CUBE_MAP_FEATURES_EXT => $apply::<vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_OPACITY_MICROMAP_FEATURES_EXT => $apply::<vk::PhysicalDeviceOpacityMicromapFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_OPACITY_MICROMAP_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceOpacityMicromapPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PAGEABLE_DEVICE_LOCAL_MEMORY_FEATURES_EXT => $apply::<vk::PhysicalDevicePageableDeviceLocalMemoryFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PCI_BUS_INFO_PROPERTIES_EXT => $apply::<vk::PhysicalDevicePCIBusInfoPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PIPELINE_CREATION_CACHE_CONTROL_FEATURES => $apply::<vk::PhysicalDevicePipelineCreationCacheControlFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PIPELINE_EXECUTABLE_PROPERTIES_FEATURES_KHR => $apply::<vk::PhysicalDevicePipelineExecutablePropertiesFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PIPELINE_LIBRARY_GROUP_HANDLES_FEATURES_EXT => $apply::<vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PIPELINE_PROTECTED_ACCESS_FEATURES_EXT => $apply::<vk::PhysicalDevicePipelineProtectedAccessFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_FEATURES_EXT => $apply::<vk::PhysicalDevicePipelineRobustnessFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_PROPERTIES_EXT => $apply::<vk::PhysicalDevicePipelineRobustnessPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_POINT_CLIPPING_PROPERTIES => $apply::<vk::PhysicalDevicePointClippingProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PRIMITIVES_GENERATED_QUERY_FEATURES_EXT => $apply::<vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PRIMITIVE_TOPOLOGY_LIST_RESTART_FEATURES_EXT => $apply::<vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PRIVATE_DATA_FEATURES => $apply::<vk::PhysicalDevicePrivateDataFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PROTECTED_MEMORY_FEATURES => $apply::<vk::PhysicalDeviceProtectedMemoryFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PROTECTED_MEMORY_PROPERTIES => $apply::<vk::PhysicalDeviceProtectedMemoryProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PROVOKING_VERTEX_FEATURES_EXT => $apply::<vk::PhysicalDeviceProvokingVertexFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PROVOKING_VERTEX_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceProvokingVertexPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_PUSH_DESCRIPTOR_PROPERTIES_KHR => $apply::<vk::PhysicalDevicePushDescriptorPropertiesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_RASTERIZATION_ORDER_ATTACHMENT_ACCESS_FEATURES_EXT => $apply::<vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_RAY_QUERY_FEATURES_KHR => $apply::<vk::PhysicalDeviceRayQueryFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_RAY_TRACING_MAINTENANCE_1_FEATURES_KHR => $apply::<vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_FEATURES_KHR => $apply::<vk::PhysicalDeviceRayTracingPipelineFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_PROPERTIES_KHR => $apply::<vk::PhysicalDeviceRayTracingPipelinePropertiesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_RAY_TRACING_POSITION_FETCH_FEATURES_KHR => $apply::<vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_RGBA10X6_FORMATS_FEATURES_EXT => $apply::<vk::PhysicalDeviceRGBA10X6FormatsFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_ROBUSTNESS_2_FEATURES_EXT => $apply::<vk::PhysicalDeviceRobustness2FeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_ROBUSTNESS_2_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceRobustness2PropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SAMPLER_FILTER_MINMAX_PROPERTIES => $apply::<vk::PhysicalDeviceSamplerFilterMinmaxProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SAMPLER_YCBCR_CONVERSION_FEATURES => $apply::<vk::PhysicalDeviceSamplerYcbcrConversionFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SAMPLE_LOCATIONS_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceSampleLocationsPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SCALAR_BLOCK_LAYOUT_FEATURES => $apply::<vk::PhysicalDeviceScalarBlockLayoutFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SEPARATE_DEPTH_STENCIL_LAYOUTS_FEATURES => $apply::<vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_2_FEATURES_EXT => $apply::<vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_FEATURES_EXT => $apply::<vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_ATOMIC_INT64_FEATURES => $apply::<vk::PhysicalDeviceShaderAtomicInt64Features<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_CLOCK_FEATURES_KHR => $apply::<vk::PhysicalDeviceShaderClockFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_DEMOTE_TO_HELPER_INVOCATION_FEATURES => $apply::<vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_DRAW_PARAMETERS_FEATURES => $apply::<vk::PhysicalDeviceShaderDrawParametersFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_EXPECT_ASSUME_FEATURES_KHR => $apply::<vk::PhysicalDeviceShaderExpectAssumeFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_FLOAT16_INT8_FEATURES => $apply::<vk::PhysicalDeviceShaderFloat16Int8Features<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_FLOAT_CONTROLS_2_FEATURES_KHR => $apply::<vk::PhysicalDeviceShaderFloatControls2FeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_IMAGE_ATOMIC_INT64_FEATURES_EXT => $apply::<vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_FEATURES => $apply::<vk::PhysicalDeviceShaderIntegerDotProductFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_PROPERTIES => $apply::<vk::PhysicalDeviceShaderIntegerDotProductProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_MAXIMAL_RECONVERGENCE_FEATURES_KHR => $apply::<vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_MODULE_IDENTIFIER_FEATURES_EXT => $apply::<vk::PhysicalDeviceShaderModuleIdentifierFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_MODULE_IDENTIFIER_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceShaderModuleIdentifierPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_OBJECT_FEATURES_EXT => $apply::<vk::PhysicalDeviceShaderObjectFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_OBJECT_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceShaderObjectPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_QUAD_CONTROL_FEATURES_KHR => $apply::<vk::PhysicalDeviceShaderQuadControlFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_SUBGROUP_EXTENDED_TYPES_FEATURES => $apply::<vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_SUBGROUP_ROTATE_FEATURES_KHR => $apply::<vk::PhysicalDeviceShaderSubgroupRotateFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_SUBGROUP_UNIFORM_CONTROL_FLOW_FEATURES_KHR => $apply::<vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SHADER_TERMINATE_INVOCATION_FEATURES => $apply::<vk::PhysicalDeviceShaderTerminateInvocationFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SUBGROUP_PROPERTIES => $apply::<vk::PhysicalDeviceSubgroupProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES => $apply::<vk::PhysicalDeviceSubgroupSizeControlFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES => $apply::<vk::PhysicalDeviceSubgroupSizeControlProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_SYNCHRONIZATION_2_FEATURES => $apply::<vk::PhysicalDeviceSynchronization2Features<'_>>($($argument),*),
S::PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_FEATURES_EXT => $apply::<vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_PROPERTIES => $apply::<vk::PhysicalDeviceTexelBufferAlignmentProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_TEXTURE_COMPRESSION_ASTC_HDR_FEATURES => $apply::<vk::PhysicalDeviceTextureCompressionASTCHDRFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_FEATURES => $apply::<vk::PhysicalDeviceTimelineSemaphoreFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_PROPERTIES => $apply::<vk::PhysicalDeviceTimelineSemaphoreProperties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_FEATURES_EXT => $apply::<vk::PhysicalDeviceTransformFeedbackFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceTransformFeedbackPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_UNIFORM_BUFFER_STANDARD_LAYOUT_FEATURES => $apply::<vk::PhysicalDeviceUniformBufferStandardLayoutFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_VARIABLE_POINTERS_FEATURES => $apply::<vk::PhysicalDeviceVariablePointersFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_FEATURES_KHR => $apply::<vk::PhysicalDeviceVertexAttributeDivisorFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES_EXT => $apply::<vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES_KHR => $apply::<vk::PhysicalDeviceVertexAttributeDivisorPropertiesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_VERTEX_INPUT_DYNAMIC_STATE_FEATURES_EXT => $apply::<vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_VULKAN_1_1_FEATURES => $apply::<vk::PhysicalDeviceVulkan11Features<'_>>($($argument),*),
S::PHYSICAL_DEVICE_VULKAN_1_1_PROPERTIES => $apply::<vk::PhysicalDeviceVulkan11Properties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_VULKAN_1_2_FEATURES => $apply::<vk::PhysicalDeviceVulkan12Features<'_>>($($argument),*),
S::PHYSICAL_DEVICE_VULKAN_1_2_PROPERTIES => $apply::<vk::PhysicalDeviceVulkan12Properties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_VULKAN_1_3_FEATURES => $apply::<vk::PhysicalDeviceVulkan13Features<'_>>($($argument),*),
S::PHYSICAL_DEVICE_VULKAN_1_3_PROPERTIES => $apply::<vk::PhysicalDeviceVulkan13Properties<'_>>($($argument),*),
S::PHYSICAL_DEVICE_VULKAN_MEMORY_MODEL_FEATURES => $apply::<vk::PhysicalDeviceVulkanMemoryModelFeatures<'_>>($($argument),*),
S::PHYSICAL_DEVICE_WORKGROUP_MEMORY_EXPLICIT_LAYOUT_FEATURES_KHR => $apply::<vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'_>>($($argument),*),
S::PHYSICAL_DEVICE_YCBCR_2_PLANE_444_FORMATS_FEATURES_EXT => $apply::<vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_YCBCR_IMAGE_ARRAYS_FEATURES_EXT => $apply::<vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT<'_>>($($argument),*),
S::PHYSICAL_DEVICE_ZERO_INITIALIZE_WORKGROUP_MEMORY_FEATURES => $apply::<vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'_>>($($argument),*),
S::PIPELINE_COLOR_BLEND_ADVANCED_STATE_CREATE_INFO_EXT => $apply::<vk::PipelineColorBlendAdvancedStateCreateInfoEXT<'_>>($($argument),*),
S::PIPELINE_COLOR_WRITE_CREATE_INFO_EXT => $apply::<vk::PipelineColorWriteCreateInfoEXT<'_>>($($argument),*),
S::PIPELINE_CREATE_FLAGS_2_CREATE_INFO_KHR => $apply::<vk::PipelineCreateFlags2CreateInfoKHR<'_>>($($argument),*),
S::PIPELINE_DISCARD_RECTANGLE_STATE_CREATE_INFO_EXT => $apply::<vk::PipelineDiscardRectangleStateCreateInfoEXT<'_>>($($argument),*),
S::PIPELINE_FRAGMENT_SHADING_RATE_STATE_CREATE_INFO_KHR => $apply::<vk::PipelineFragmentShadingRateStateCreateInfoKHR<'_>>($($argument),*),
S::PIPELINE_LAYOUT_CREATE_INFO => $apply::<vk::PipelineLayoutCreateInfo<'_>>($($argument),*),
S::PIPELINE_LIBRARY_CREATE_INFO_KHR => $apply::<vk::PipelineLibraryCreateInfoKHR<'_>>($($argument),*),
S::PIPELINE_RASTERIZATION_CONSERVATIVE_STATE_CREATE_INFO_EXT => $apply::<vk::PipelineRasterizationConservativeStateCreateInfoEXT<'_>>($($argument),*),
S::PIPELINE_RASTERIZATION_DEPTH_CLIP_STATE_CREATE_INFO_EXT => $apply::<vk::PipelineRasterizationDepthClipStateCreateInfoEXT<'_>>($($argument),*),
S::PIPELINE_RASTERIZATION_LINE_STATE_CREATE_INFO_KHR => $apply::<vk::PipelineRasterizationLineStateCreateInfoKHR<'_>>($($argument),*),
S::PIPELINE_RASTERIZATION_PROVOKING_VERTEX_STATE_CREATE_INFO_EXT => $apply::<vk::PipelineRasterizationProvokingVertexStateCreateInfoEXT<'_>>($($argument),*),
S::PIPELINE_RASTERIZATION_STATE_STREAM_CREATE_INFO_EXT => $apply::<vk::PipelineRasterizationStateStreamCreateInfoEXT<'_>>($($argument),*),
S::PIPELINE_RENDERING_CREATE_INFO => $apply::<vk::PipelineRenderingCreateInfo<'_>>($($argument),*),
S::PIPELINE_ROBUSTNESS_CREATE_INFO_EXT => $apply::<vk::PipelineRobustnessCreateInfoEXT<'_>>($($argument),*),
S::PIPELINE_SAMPLE_LOCATIONS_STATE_CREATE_INFO_EXT => $apply::<vk::PipelineSampleLocationsStateCreateInfoEXT<'_>>($($argument),*),
S::PIPELINE_SHADER_STAGE_MODULE_IDENTIFIER_CREATE_INFO_EXT => $apply::<vk::PipelineShaderStageModuleIdentifierCreateInfoEXT<'_>>($($argument),*),
S::PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO => $apply::<vk::PipelineShaderStageRequiredSubgroupSizeCreateInfo<'_>>($($argument),*),
S::PIPELINE_TESSELLATION_DOMAIN_ORIGIN_STATE_CREATE_INFO => $apply::<vk::PipelineTessellationDomainOriginStateCreateInfo<'_>>($($argument),*),
S::PIPELINE_VERTEX_INPUT_DIVISOR_STATE_CREATE_INFO_KHR => $apply::<vk::PipelineVertexInputDivisorStateCreateInfoKHR<'_>>($($argument),*),
S::PIPELINE_VIEWPORT_DEPTH_CLIP_CONTROL_CREATE_INFO_EXT => $apply::<vk::PipelineViewportDepthClipControlCreateInfoEXT<'_>>($($argument),*),
S::PROTECTED_SUBMIT_INFO => $apply::<vk::ProtectedSubmitInfo<'_>>($($argument),*),
S::QUEUE_FAMILY_GLOBAL_PRIORITY_PROPERTIES_KHR => $apply::<vk::QueueFamilyGlobalPriorityPropertiesKHR<'_>>($($argument),*),
S::RENDERING_ATTACHMENT_LOCATION_INFO_KHR => $apply::<vk::RenderingAttachmentLocationInfoKHR<'_>>($($argument),*),
S::RENDERING_FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR => $apply::<vk::RenderingFragmentShadingRateAttachmentInfoKHR<'_>>($($argument),*),
S::RENDERING_INPUT_ATTACHMENT_INDEX_INFO_KHR => $apply::<vk::RenderingInputAttachmentIndexInfoKHR<'_>>($($argument),*),
S::RENDER_PASS_ATTACHMENT_BEGIN_INFO => $apply::<vk::RenderPassAttachmentBeginInfo<'_>>($($argument),*),
S::RENDER_PASS_INPUT_ATTACHMENT_ASPECT_CREATE_INFO => $apply::<vk::RenderPassInputAttachmentAspectCreateInfo<'_>>($($argument),*),
S::RENDER_PASS_MULTIVIEW_CREATE_INFO => $apply::<vk::RenderPassMultiviewCreateInfo<'_>>($($argument),*),
S::RENDER_PASS_SAMPLE_LOCATIONS_BEGIN_INFO_EXT => $apply::<vk::RenderPassSampleLocationsBeginInfoEXT<'_>>($($argument),*),
S::SAMPLER_BORDER_COLOR_COMPONENT_MAPPING_CREATE_INFO_EXT => $apply::<vk::SamplerBorderColorComponentMappingCreateInfoEXT<'_>>($($argument),*),
S::SAMPLER_CUSTOM_BORDER_COLOR_CREATE_INFO_EXT => $apply::<vk::SamplerCustomBorderColorCreateInfoEXT<'_>>($($argument),*),
S::SAMPLER_REDUCTION_MODE_CREATE_INFO => $apply::<vk::SamplerReductionModeCreateInfo<'_>>($($argument),*),
S::SAMPLER_YCBCR_CONVERSION_IMAGE_FORMAT_PROPERTIES => $apply::<vk::SamplerYcbcrConversionImageFormatProperties<'_>>($($argument),*),
S::SAMPLER_YCBCR_CONVERSION_INFO => $apply::<vk::SamplerYcbcrConversionInfo<'_>>($($argument),*),
S::SAMPLE_LOCATIONS_INFO_EXT => $apply::<vk::SampleLocationsInfoEXT<'_>>($($argument),*),
S::SEMAPHORE_TYPE_CREATE_INFO => $apply::<vk::SemaphoreTypeCreateInfo<'_>>($($argument),*),
S::SHADER_MODULE_CREATE_INFO => $apply::<vk::ShaderModuleCreateInfo<'_>>($($argument),*),
S::SUBPASS_DESCRIPTION_DEPTH_STENCIL_RESOLVE => $apply::<vk::SubpassDescriptionDepthStencilResolve<'_>>($($argument),*),
S::SUBPASS_RESOLVE_PERFORMANCE_QUERY_EXT => $apply::<vk::SubpassResolvePerformanceQueryEXT<'_>>($($argument),*),
S::TIMELINE_SEMAPHORE_SUBMIT_INFO => $apply::<vk::TimelineSemaphoreSubmitInfo<'_>>($($argument),*),
S::WRITE_DESCRIPTOR_SET_ACCELERATION_STRUCTURE_KHR => $apply::<vk::WriteDescriptorSetAccelerationStructureKHR<'_>>($($argument),*),
S::WRITE_DESCRIPTOR_SET_INLINE_UNIFORM_BLOCK => $apply::<vk::WriteDescriptorSetInlineUniformBlock<'_>>($($argument),*),
_ => $other,
}};
}

fn body<T: EncodeBody>(value: *const c_void, e: &mut Encoder) {
    // SAFETY: called with a struct of the type that its `sType` names.
    unsafe { (*value.cast::<T>()).encode_body(e) }
}

/// Appends the members of a struct in a chain.
///
/// # Safety
/// `value` is a valid struct with this `sType`.
pub(crate) unsafe fn encode_body(ty: S, value: *const c_void, e: &mut Encoder) {
    by_type!(ty, body(value, e), ())
}

fn read<'a, T: DecodeBody<'a>>(d: &mut Decoder<'a>) -> Result<*mut c_void, DecodeError> {
    let value = T::decode_body(d, ptr::null_mut())?;
    Ok(ptr::from_mut(d.keep(value)?).cast())
}

/// Reads the members of a struct in a chain.
pub(crate) fn decode(ty: S, d: &mut Decoder<'_>) -> Result<*mut c_void, DecodeError> {
    by_type!(ty, read(d), Err(UNKNOWN))
}

fn fresh<'a, T: Tagged + 'a>(d: &mut Decoder<'a>) -> Result<*mut c_void, DecodeError> {
    Ok(ptr::from_mut(d.keep(T::default())?).cast())
}

/// Makes a zeroed struct for a chain.
pub(crate) fn blank(ty: S, d: &mut Decoder<'_>) -> Result<*mut c_void, DecodeError> {
    by_type!(ty, fresh(d), Err(UNKNOWN))
}

fn bytes_of<T>() -> Option<usize> {
    Some(size_of::<T>())
}

/// Size of a struct that stands in chains.
pub(crate) fn bytes(ty: S) -> Option<usize> {
    by_type!(ty, bytes_of(), None)
}

const UNKNOWN: DecodeError = DecodeError::Breach("a struct in a chain is unknown");

/// Structs that stand in a chain for the guest alone.
pub(crate) fn is_local(ty: S) -> bool {
    matches!(
        ty,
        S::BIND_IMAGE_MEMORY_SWAPCHAIN_INFO_KHR
            | S::BIND_MEMORY_STATUS_KHR
            | S::DEBUG_UTILS_MESSENGER_CREATE_INFO_EXT
            | S::DEBUG_UTILS_OBJECT_NAME_INFO_EXT
            | S::DEVICE_PRIVATE_DATA_CREATE_INFO
            | S::EXPORT_FENCE_CREATE_INFO
            | S::EXPORT_MEMORY_ALLOCATE_INFO
            | S::EXPORT_SEMAPHORE_CREATE_INFO
            | S::EXTERNAL_IMAGE_FORMAT_PROPERTIES
            | S::EXTERNAL_MEMORY_BUFFER_CREATE_INFO
            | S::EXTERNAL_MEMORY_IMAGE_CREATE_INFO
            | S::IMAGE_SWAPCHAIN_CREATE_INFO_KHR
            | S::IMPORT_MEMORY_HOST_POINTER_INFO_EXT
            | S::MEMORY_MAP_PLACED_INFO_EXT
            | S::OPAQUE_CAPTURE_DESCRIPTOR_DATA_CREATE_INFO_EXT
            | S::PHYSICAL_DEVICE_EXTERNAL_IMAGE_FORMAT_INFO
            | S::PHYSICAL_DEVICE_EXTERNAL_MEMORY_HOST_PROPERTIES_EXT
            | S::PHYSICAL_DEVICE_FAULT_FEATURES_EXT
            | S::PHYSICAL_DEVICE_HOST_IMAGE_COPY_PROPERTIES_EXT
            | S::PHYSICAL_DEVICE_MAP_MEMORY_PLACED_FEATURES_EXT
            | S::PHYSICAL_DEVICE_MAP_MEMORY_PLACED_PROPERTIES_EXT
            | S::PHYSICAL_DEVICE_PRESENT_ID_FEATURES_KHR
            | S::PHYSICAL_DEVICE_PRESENT_WAIT_FEATURES_KHR
            | S::PHYSICAL_DEVICE_SWAPCHAIN_MAINTENANCE_1_FEATURES_EXT
            | S::PIPELINE_CREATION_FEEDBACK_CREATE_INFO
            | S::SUBRESOURCE_HOST_MEMCPY_SIZE_EXT
            | S::WAYLAND_SURFACE_CREATE_INFO_KHR
            | S::XCB_SURFACE_CREATE_INFO_KHR
            | S::XLIB_SURFACE_CREATE_INFO_KHR
    )
}

/// What may extend `VkPhysicalDeviceProperties2`.
pub const PHYSICAL_DEVICE_PROPERTIES2_CHAIN: &[S] = <vk::PhysicalDeviceProperties2<'static> as Tagged>::NEXT;

/// What may extend `VkPhysicalDeviceFeatures2`.
pub const PHYSICAL_DEVICE_FEATURES2_CHAIN: &[S] = <vk::PhysicalDeviceFeatures2<'static> as Tagged>::NEXT;

/// What may extend `VkQueueFamilyProperties2`.
pub const QUEUE_FAMILY_PROPERTIES2_CHAIN: &[S] = <vk::QueueFamilyProperties2<'static> as Tagged>::NEXT;

/// What may extend `VkFormatProperties2`.
pub const FORMAT_PROPERTIES2_CHAIN: &[S] = <vk::FormatProperties2<'static> as Tagged>::NEXT;

/// What may extend `VkPhysicalDeviceMemoryProperties2`.
pub const MEMORY_PROPERTIES2_CHAIN: &[S] = <vk::PhysicalDeviceMemoryProperties2<'static> as Tagged>::NEXT;

/// What may extend `VkImageFormatProperties2`.
pub const IMAGE_FORMAT_PROPERTIES2_CHAIN: &[S] = <vk::ImageFormatProperties2<'static> as Tagged>::NEXT;
