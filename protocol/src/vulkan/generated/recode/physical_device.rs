// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `physical_device`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkPhysicalDeviceProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceProperties>()?);
        Ok(())
    }),
    ("VkQueueFamilyProperties", |d, e| unsafe {
        e.value(&d.value::<vk::QueueFamilyProperties>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMemoryProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMemoryProperties>()?);
        Ok(())
    }),
    ("VkMemoryType", |d, e| unsafe {
        e.value(&d.value::<vk::MemoryType>()?);
        Ok(())
    }),
    ("VkMemoryHeap", |d, e| unsafe {
        e.value(&d.value::<vk::MemoryHeap>()?);
        Ok(())
    }),
    ("VkFormatProperties", |d, e| unsafe {
        e.value(&d.value::<vk::FormatProperties>()?);
        Ok(())
    }),
    ("VkImageFormatProperties", |d, e| unsafe {
        e.value(&d.value::<vk::ImageFormatProperties>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceSparseProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceSparseProperties>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceLimits", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceLimits>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePrivateDataFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePrivateDataFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMultiDrawPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMultiDrawPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceFeatures2", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceFeatures2<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceProperties2", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceProperties2<'_>>()?);
        Ok(())
    }),
    ("VkFormatProperties2", |d, e| unsafe {
        e.value(&d.value::<vk::FormatProperties2<'_>>()?);
        Ok(())
    }),
    ("VkImageFormatProperties2", |d, e| unsafe {
        e.value(&d.value::<vk::ImageFormatProperties2<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceImageFormatInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceImageFormatInfo2<'_>>()?);
        Ok(())
    }),
    ("VkQueueFamilyProperties2", |d, e| unsafe {
        e.value(&d.value::<vk::QueueFamilyProperties2<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMemoryProperties2", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMemoryProperties2<'_>>()?);
        Ok(())
    }),
    ("VkSparseImageFormatProperties2", |d, e| unsafe {
        e.value(&d.value::<vk::SparseImageFormatProperties2<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceSparseImageFormatInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceSparseImageFormatInfo2<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePushDescriptorPropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePushDescriptorPropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkConformanceVersion", |d, e| unsafe {
        e.value(&d.value::<vk::ConformanceVersion>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDriverProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDriverProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceVariablePointersFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceVariablePointersFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceIDProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceIDProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMultiviewFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMultiviewFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMultiviewProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMultiviewProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceGroupProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceGroupProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDiscardRectanglePropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDiscardRectanglePropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevice16BitStorageFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevice16BitStorageFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceSubgroupProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceSubgroupProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderSubgroupExtendedTypesFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePointClippingProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePointClippingProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceSamplerYcbcrConversionFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceSamplerYcbcrConversionFeatures<'_>>()?);
        Ok(())
    }),
    ("VkSamplerYcbcrConversionImageFormatProperties", |d, e| unsafe {
        e.value(&d.value::<vk::SamplerYcbcrConversionImageFormatProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceProtectedMemoryFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceProtectedMemoryFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceProtectedMemoryProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceProtectedMemoryProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceSamplerFilterMinmaxProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceSamplerFilterMinmaxProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceSampleLocationsPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceSampleLocationsPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkMultisamplePropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::MultisamplePropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceBlendOperationAdvancedFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMultiDrawFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMultiDrawFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceBlendOperationAdvancedPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceInlineUniformBlockFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceInlineUniformBlockFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceInlineUniformBlockProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceInlineUniformBlockProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMaintenance3Properties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMaintenance3Properties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMaintenance4Features", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMaintenance4Features<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMaintenance4Properties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMaintenance4Properties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMaintenance5FeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMaintenance5FeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMaintenance5PropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMaintenance5PropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMaintenance6FeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMaintenance6FeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMaintenance6PropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMaintenance6PropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderDrawParametersFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderDrawParametersFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderFloat16Int8Features", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderFloat16Int8Features<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceFloatControlsProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceFloatControlsProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceHostQueryResetFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceHostQueryResetFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceGlobalPriorityQueryFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceGlobalPriorityQueryFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkQueueFamilyGlobalPriorityPropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::QueueFamilyGlobalPriorityPropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceConservativeRasterizationPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceConservativeRasterizationPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDescriptorIndexingFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDescriptorIndexingFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDescriptorIndexingProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDescriptorIndexingProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceTimelineSemaphoreFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceTimelineSemaphoreFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceTimelineSemaphoreProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceTimelineSemaphoreProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceVertexAttributeDivisorPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceVertexAttributeDivisorPropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceVertexAttributeDivisorPropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePCIBusInfoPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePCIBusInfoPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevice8BitStorageFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevice8BitStorageFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceConditionalRenderingFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceConditionalRenderingFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceVulkanMemoryModelFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceVulkanMemoryModelFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderAtomicInt64Features", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderAtomicInt64Features<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderAtomicFloatFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderAtomicFloat2FeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceVertexAttributeDivisorFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceVertexAttributeDivisorFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDepthStencilResolveProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDepthStencilResolveProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceASTCDecodeFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceASTCDecodeFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceTransformFeedbackFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceTransformFeedbackFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceTransformFeedbackPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceTransformFeedbackPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMeshShaderFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMeshShaderFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMeshShaderPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMeshShaderPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceAccelerationStructureFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceAccelerationStructureFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceRayTracingPipelineFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceRayTracingPipelineFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceRayQueryFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceRayQueryFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceAccelerationStructurePropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceAccelerationStructurePropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceRayTracingPipelinePropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceRayTracingPipelinePropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceRayTracingMaintenance1FeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceScalarBlockLayoutFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceScalarBlockLayoutFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceUniformBufferStandardLayoutFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceUniformBufferStandardLayoutFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDepthClipEnableFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDepthClipEnableFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMemoryBudgetPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMemoryPriorityFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMemoryPriorityFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePageableDeviceLocalMemoryFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePageableDeviceLocalMemoryFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceBufferDeviceAddressFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceBufferDeviceAddressFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceImageViewImageFormatInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceImageViewImageFormatInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkFilterCubicImageViewImageFormatPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::FilterCubicImageViewImageFormatPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceImagelessFramebufferFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceImagelessFramebufferFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceTextureCompressionASTCHDRFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceTextureCompressionASTCHDRFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceYcbcrImageArraysFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderClockFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderClockFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceIndexTypeUint8FeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceIndexTypeUint8FeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceFragmentShaderInterlockFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceSeparateDepthStencilLayoutsFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePrimitiveTopologyListRestartFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePipelineExecutablePropertiesFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePipelineExecutablePropertiesFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderDemoteToHelperInvocationFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceTexelBufferAlignmentFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceTexelBufferAlignmentProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceTexelBufferAlignmentProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceSubgroupSizeControlFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceSubgroupSizeControlFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceSubgroupSizeControlProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceSubgroupSizeControlProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceLineRasterizationFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceLineRasterizationFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceLineRasterizationPropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceLineRasterizationPropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePipelineCreationCacheControlFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePipelineCreationCacheControlFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceVulkan11Features", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceVulkan11Features<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceVulkan11Properties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceVulkan11Properties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceVulkan12Features", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceVulkan12Features<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceVulkan12Properties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceVulkan12Properties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceVulkan13Features", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceVulkan13Features<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceVulkan13Properties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceVulkan13Properties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceCustomBorderColorPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceCustomBorderColorPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceCustomBorderColorFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceCustomBorderColorFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceBorderColorSwizzleFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceExtendedDynamicStateFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceExtendedDynamicState2FeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceExtendedDynamicState3FeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceExtendedDynamicState3PropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceZeroInitializeWorkgroupMemoryFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceRobustness2FeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceRobustness2FeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceRobustness2PropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceRobustness2PropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceImageRobustnessFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceImageRobustnessFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevice4444FormatsFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevice4444FormatsFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderImageAtomicInt64FeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceFragmentShadingRateFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceFragmentShadingRateFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceFragmentShadingRatePropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceFragmentShadingRatePropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceFragmentShadingRateKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceFragmentShadingRateKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderTerminateInvocationFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderTerminateInvocationFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceImage2DViewOf3DFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceImageSlicedViewOf3DFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMutableDescriptorTypeFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDepthClipControlFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDepthClipControlFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceVertexInputDynamicStateFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceColorWriteEnableFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceColorWriteEnableFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceSynchronization2Features", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceSynchronization2Features<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceHostImageCopyFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceHostImageCopyFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkHostImageCopyDevicePerformanceQueryEXT", |d, e| unsafe {
        e.value(&d.value::<vk::HostImageCopyDevicePerformanceQueryEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePrimitivesGeneratedQueryFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceLegacyDitheringFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceLegacyDitheringFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkSubpassResolvePerformanceQueryEXT", |d, e| unsafe {
        e.value(&d.value::<vk::SubpassResolvePerformanceQueryEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePipelineProtectedAccessFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePipelineProtectedAccessFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceProvokingVertexFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceProvokingVertexFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceProvokingVertexPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceProvokingVertexPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDescriptorBufferFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDescriptorBufferFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDescriptorBufferPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDescriptorBufferPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDescriptorBufferDensityMapPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDescriptorBufferDensityMapPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderIntegerDotProductFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderIntegerDotProductFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderIntegerDotProductProperties", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderIntegerDotProductProperties<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceFragmentShaderBarycentricFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceFragmentShaderBarycentricPropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceRGBA10X6FormatsFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceRGBA10X6FormatsFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkFormatProperties3", |d, e| unsafe {
        e.value(&d.value::<vk::FormatProperties3<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDynamicRenderingFeatures", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDynamicRenderingFeatures<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceImageViewMinLodFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceImageViewMinLodFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceGraphicsPipelineLibraryFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceGraphicsPipelineLibraryPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceNestedCommandBufferFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceNestedCommandBufferFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceNestedCommandBufferPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceNestedCommandBufferPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderModuleIdentifierFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderModuleIdentifierFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderModuleIdentifierPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderModuleIdentifierPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceOpacityMicromapFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceOpacityMicromapFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceOpacityMicromapPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceOpacityMicromapPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceNonSeamlessCubeMapFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePipelineRobustnessFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePipelineRobustnessFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePipelineRobustnessPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePipelineRobustnessPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDepthClampZeroOneFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDepthClampZeroOneFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDepthBiasControlFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDepthBiasControlFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceRayTracingPositionFetchFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderObjectFeaturesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderObjectFeaturesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderObjectPropertiesEXT", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderObjectPropertiesEXT<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceCooperativeMatrixFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceCooperativeMatrixFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkCooperativeMatrixPropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::CooperativeMatrixPropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceCooperativeMatrixPropertiesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceCooperativeMatrixPropertiesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderMaximalReconvergenceFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderSubgroupRotateFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderSubgroupRotateFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderExpectAssumeFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderExpectAssumeFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderFloatControls2FeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderFloatControls2FeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceDynamicRenderingLocalReadFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceDynamicRenderingLocalReadFeaturesKHR<'_>>()?);
        Ok(())
    }),
    ("VkPhysicalDeviceShaderQuadControlFeaturesKHR", |d, e| unsafe {
        e.value(&d.value::<vk::PhysicalDeviceShaderQuadControlFeaturesKHR<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkEnumeratePhysicalDeviceGroups", |d, e| unsafe {
        let a = decode::physical_device::EnumeratePhysicalDeviceGroups::decode(d)?;
        encode::physical_device::enumerate_physical_device_groups(
            e,
            a.instance,
            a.physical_device_group_count,
            a.physical_device_group_properties,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceCooperativeMatrixPropertiesKhr::decode(d)?;
        encode::physical_device::get_physical_device_cooperative_matrix_properties_khr(
            e,
            a.physical_device,
            a.property_count,
            a.properties,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceFeatures", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceFeatures::decode(d)?;
        encode::physical_device::get_physical_device_features(e, a.physical_device, a.features);
        Ok(())
    }),
    ("vkGetPhysicalDeviceFeatures2", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceFeatures2::decode(d)?;
        encode::physical_device::get_physical_device_features2(e, a.physical_device, a.features);
        Ok(())
    }),
    ("vkGetPhysicalDeviceFormatProperties", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceFormatProperties::decode(d)?;
        encode::physical_device::get_physical_device_format_properties(
            e,
            a.physical_device,
            a.format,
            a.format_properties,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceFormatProperties2", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceFormatProperties2::decode(d)?;
        encode::physical_device::get_physical_device_format_properties2(
            e,
            a.physical_device,
            a.format,
            a.format_properties,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceFragmentShadingRatesKHR", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceFragmentShadingRatesKhr::decode(d)?;
        encode::physical_device::get_physical_device_fragment_shading_rates_khr(
            e,
            a.physical_device,
            a.fragment_shading_rate_count,
            a.fragment_shading_rates,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceImageFormatProperties", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceImageFormatProperties::decode(d)?;
        encode::physical_device::get_physical_device_image_format_properties(
            e,
            a.physical_device,
            a.format,
            a.ty,
            a.tiling,
            a.usage,
            a.flags,
            a.image_format_properties,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceImageFormatProperties2", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceImageFormatProperties2::decode(d)?;
        encode::physical_device::get_physical_device_image_format_properties2(
            e,
            a.physical_device,
            ptr::from_ref(a.image_format_info),
            a.image_format_properties,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceMemoryProperties", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceMemoryProperties::decode(d)?;
        encode::physical_device::get_physical_device_memory_properties(
            e,
            a.physical_device,
            a.memory_properties,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceMemoryProperties2", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceMemoryProperties2::decode(d)?;
        encode::physical_device::get_physical_device_memory_properties2(
            e,
            a.physical_device,
            a.memory_properties,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceMultisamplePropertiesEXT", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceMultisamplePropertiesExt::decode(d)?;
        encode::physical_device::get_physical_device_multisample_properties_ext(
            e,
            a.physical_device,
            a.samples,
            a.multisample_properties,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceProperties", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceProperties::decode(d)?;
        encode::physical_device::get_physical_device_properties(e, a.physical_device, a.properties);
        Ok(())
    }),
    ("vkGetPhysicalDeviceProperties2", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceProperties2::decode(d)?;
        encode::physical_device::get_physical_device_properties2(e, a.physical_device, a.properties);
        Ok(())
    }),
    ("vkGetPhysicalDeviceQueueFamilyProperties", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceQueueFamilyProperties::decode(d)?;
        encode::physical_device::get_physical_device_queue_family_properties(
            e,
            a.physical_device,
            a.queue_family_property_count,
            a.queue_family_properties,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceQueueFamilyProperties2", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceQueueFamilyProperties2::decode(d)?;
        encode::physical_device::get_physical_device_queue_family_properties2(
            e,
            a.physical_device,
            a.queue_family_property_count,
            a.queue_family_properties,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceSparseImageFormatProperties", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceSparseImageFormatProperties::decode(d)?;
        encode::physical_device::get_physical_device_sparse_image_format_properties(
            e,
            a.physical_device,
            a.format,
            a.ty,
            a.samples,
            a.usage,
            a.tiling,
            a.property_count,
            a.properties,
        );
        Ok(())
    }),
    ("vkGetPhysicalDeviceSparseImageFormatProperties2", |d, e| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceSparseImageFormatProperties2::decode(d)?;
        encode::physical_device::get_physical_device_sparse_image_format_properties2(
            e,
            a.physical_device,
            ptr::from_ref(a.format_info),
            a.property_count,
            a.properties,
        );
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkEnumeratePhysicalDeviceGroups", |d, r| unsafe {
        let a = decode::physical_device::EnumeratePhysicalDeviceGroups::decode(d)?;
        store::physical_device::enumerate_physical_device_groups(
            r,
            a.physical_device_group_count,
            a.physical_device_group_properties,
        )
        .map(|_| ())
    }),
    ("vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceCooperativeMatrixPropertiesKhr::decode(d)?;
        store::physical_device::get_physical_device_cooperative_matrix_properties_khr(
            r,
            a.property_count,
            a.properties,
        )
        .map(|_| ())
    }),
    ("vkGetPhysicalDeviceFeatures", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceFeatures::decode(d)?;
        store::physical_device::get_physical_device_features(r, a.features).map(|_| ())
    }),
    ("vkGetPhysicalDeviceFeatures2", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceFeatures2::decode(d)?;
        store::physical_device::get_physical_device_features2(r, a.features).map(|_| ())
    }),
    ("vkGetPhysicalDeviceFormatProperties", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceFormatProperties::decode(d)?;
        store::physical_device::get_physical_device_format_properties(r, a.format_properties).map(|_| ())
    }),
    ("vkGetPhysicalDeviceFormatProperties2", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceFormatProperties2::decode(d)?;
        store::physical_device::get_physical_device_format_properties2(r, a.format_properties).map(|_| ())
    }),
    ("vkGetPhysicalDeviceFragmentShadingRatesKHR", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceFragmentShadingRatesKhr::decode(d)?;
        store::physical_device::get_physical_device_fragment_shading_rates_khr(
            r,
            a.fragment_shading_rate_count,
            a.fragment_shading_rates,
        )
        .map(|_| ())
    }),
    ("vkGetPhysicalDeviceImageFormatProperties", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceImageFormatProperties::decode(d)?;
        store::physical_device::get_physical_device_image_format_properties(r, a.image_format_properties)
            .map(|_| ())
    }),
    ("vkGetPhysicalDeviceImageFormatProperties2", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceImageFormatProperties2::decode(d)?;
        store::physical_device::get_physical_device_image_format_properties2(r, a.image_format_properties)
            .map(|_| ())
    }),
    ("vkGetPhysicalDeviceMemoryProperties", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceMemoryProperties::decode(d)?;
        store::physical_device::get_physical_device_memory_properties(r, a.memory_properties).map(|_| ())
    }),
    ("vkGetPhysicalDeviceMemoryProperties2", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceMemoryProperties2::decode(d)?;
        store::physical_device::get_physical_device_memory_properties2(r, a.memory_properties).map(|_| ())
    }),
    ("vkGetPhysicalDeviceMultisamplePropertiesEXT", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceMultisamplePropertiesExt::decode(d)?;
        store::physical_device::get_physical_device_multisample_properties_ext(r, a.multisample_properties)
            .map(|_| ())
    }),
    ("vkGetPhysicalDeviceProperties", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceProperties::decode(d)?;
        store::physical_device::get_physical_device_properties(r, a.properties).map(|_| ())
    }),
    ("vkGetPhysicalDeviceProperties2", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceProperties2::decode(d)?;
        store::physical_device::get_physical_device_properties2(r, a.properties).map(|_| ())
    }),
    ("vkGetPhysicalDeviceQueueFamilyProperties", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceQueueFamilyProperties::decode(d)?;
        store::physical_device::get_physical_device_queue_family_properties(
            r,
            a.queue_family_property_count,
            a.queue_family_properties,
        )
        .map(|_| ())
    }),
    ("vkGetPhysicalDeviceQueueFamilyProperties2", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceQueueFamilyProperties2::decode(d)?;
        store::physical_device::get_physical_device_queue_family_properties2(
            r,
            a.queue_family_property_count,
            a.queue_family_properties,
        )
        .map(|_| ())
    }),
    ("vkGetPhysicalDeviceSparseImageFormatProperties", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceSparseImageFormatProperties::decode(d)?;
        store::physical_device::get_physical_device_sparse_image_format_properties(
            r,
            a.property_count,
            a.properties,
        )
        .map(|_| ())
    }),
    ("vkGetPhysicalDeviceSparseImageFormatProperties2", |d, r| unsafe {
        let a = decode::physical_device::GetPhysicalDeviceSparseImageFormatProperties2::decode(d)?;
        store::physical_device::get_physical_device_sparse_image_format_properties2(
            r,
            a.property_count,
            a.properties,
        )
        .map(|_| ())
    }),
];
