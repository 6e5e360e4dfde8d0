// Written by `cargo xtask codegen`; do not edit.
//! Numbers of commands on the wire.

/// `vkAcquireNextImage2KHR`.
pub const ACQUIRE_NEXT_IMAGE2_KHR: u16 = 1;
/// `vkAcquireNextImageKHR`.
pub const ACQUIRE_NEXT_IMAGE_KHR: u16 = 2;
/// `vkAllocateCommandBuffers`.
pub const ALLOCATE_COMMAND_BUFFERS: u16 = 3;
/// `vkAllocateDescriptorSets`.
pub const ALLOCATE_DESCRIPTOR_SETS: u16 = 4;
/// `vkAllocateMemory`.
pub const ALLOCATE_MEMORY: u16 = 5;
/// `vkBeginCommandBuffer`.
pub const BEGIN_COMMAND_BUFFER: u16 = 6;
/// `vkBindBufferMemory`.
pub const BIND_BUFFER_MEMORY: u16 = 7;
/// `vkBindBufferMemory2`.
pub const BIND_BUFFER_MEMORY2: u16 = 8;
/// `vkBindImageMemory`.
pub const BIND_IMAGE_MEMORY: u16 = 9;
/// `vkBindImageMemory2`.
pub const BIND_IMAGE_MEMORY2: u16 = 10;
/// `vkBuildAccelerationStructuresKHR`.
pub const BUILD_ACCELERATION_STRUCTURES_KHR: u16 = 11;
/// `vkBuildMicromapsEXT`.
pub const BUILD_MICROMAPS_EXT: u16 = 12;
/// `vkCmdBeginConditionalRenderingEXT`.
pub const CMD_BEGIN_CONDITIONAL_RENDERING_EXT: u16 = 13;
/// `vkCmdBeginDebugUtilsLabelEXT`.
pub const CMD_BEGIN_DEBUG_UTILS_LABEL_EXT: u16 = 14;
/// `vkCmdBeginQuery`.
pub const CMD_BEGIN_QUERY: u16 = 15;
/// `vkCmdBeginQueryIndexedEXT`.
pub const CMD_BEGIN_QUERY_INDEXED_EXT: u16 = 16;
/// `vkCmdBeginRenderPass`.
pub const CMD_BEGIN_RENDER_PASS: u16 = 17;
/// `vkCmdBeginRenderPass2`.
pub const CMD_BEGIN_RENDER_PASS2: u16 = 18;
/// `vkCmdBeginRendering`.
pub const CMD_BEGIN_RENDERING: u16 = 19;
/// `vkCmdBeginTransformFeedbackEXT`.
pub const CMD_BEGIN_TRANSFORM_FEEDBACK_EXT: u16 = 20;
/// `vkCmdBindDescriptorSets`.
pub const CMD_BIND_DESCRIPTOR_SETS: u16 = 21;
/// `vkCmdBindDescriptorSets2KHR`.
pub const CMD_BIND_DESCRIPTOR_SETS2_KHR: u16 = 22;
/// `vkCmdBindIndexBuffer`.
pub const CMD_BIND_INDEX_BUFFER: u16 = 23;
/// `vkCmdBindIndexBuffer2KHR`.
pub const CMD_BIND_INDEX_BUFFER2_KHR: u16 = 24;
/// `vkCmdBindPipeline`.
pub const CMD_BIND_PIPELINE: u16 = 25;
/// `vkCmdBindShadersEXT`.
pub const CMD_BIND_SHADERS_EXT: u16 = 26;
/// `vkCmdBindTransformFeedbackBuffersEXT`.
pub const CMD_BIND_TRANSFORM_FEEDBACK_BUFFERS_EXT: u16 = 27;
/// `vkCmdBindVertexBuffers`.
pub const CMD_BIND_VERTEX_BUFFERS: u16 = 28;
/// `vkCmdBindVertexBuffers2`.
pub const CMD_BIND_VERTEX_BUFFERS2: u16 = 29;
/// `vkCmdBlitImage`.
pub const CMD_BLIT_IMAGE: u16 = 30;
/// `vkCmdBlitImage2`.
pub const CMD_BLIT_IMAGE2: u16 = 31;
/// `vkCmdBuildAccelerationStructuresIndirectKHR`.
pub const CMD_BUILD_ACCELERATION_STRUCTURES_INDIRECT_KHR: u16 = 32;
/// `vkCmdBuildAccelerationStructuresKHR`.
pub const CMD_BUILD_ACCELERATION_STRUCTURES_KHR: u16 = 33;
/// `vkCmdBuildMicromapsEXT`.
pub const CMD_BUILD_MICROMAPS_EXT: u16 = 34;
/// `vkCmdClearAttachments`.
pub const CMD_CLEAR_ATTACHMENTS: u16 = 35;
/// `vkCmdClearColorImage`.
pub const CMD_CLEAR_COLOR_IMAGE: u16 = 36;
/// `vkCmdClearDepthStencilImage`.
pub const CMD_CLEAR_DEPTH_STENCIL_IMAGE: u16 = 37;
/// `vkCmdCopyAccelerationStructureKHR`.
pub const CMD_COPY_ACCELERATION_STRUCTURE_KHR: u16 = 38;
/// `vkCmdCopyAccelerationStructureToMemoryKHR`.
pub const CMD_COPY_ACCELERATION_STRUCTURE_TO_MEMORY_KHR: u16 = 39;
/// `vkCmdCopyBuffer`.
pub const CMD_COPY_BUFFER: u16 = 40;
/// `vkCmdCopyBuffer2`.
pub const CMD_COPY_BUFFER2: u16 = 41;
/// `vkCmdCopyBufferToImage`.
pub const CMD_COPY_BUFFER_TO_IMAGE: u16 = 42;
/// `vkCmdCopyBufferToImage2`.
pub const CMD_COPY_BUFFER_TO_IMAGE2: u16 = 43;
/// `vkCmdCopyImage`.
pub const CMD_COPY_IMAGE: u16 = 44;
/// `vkCmdCopyImage2`.
pub const CMD_COPY_IMAGE2: u16 = 45;
/// `vkCmdCopyImageToBuffer`.
pub const CMD_COPY_IMAGE_TO_BUFFER: u16 = 46;
/// `vkCmdCopyImageToBuffer2`.
pub const CMD_COPY_IMAGE_TO_BUFFER2: u16 = 47;
/// `vkCmdCopyMemoryToAccelerationStructureKHR`.
pub const CMD_COPY_MEMORY_TO_ACCELERATION_STRUCTURE_KHR: u16 = 48;
/// `vkCmdCopyMemoryToMicromapEXT`.
pub const CMD_COPY_MEMORY_TO_MICROMAP_EXT: u16 = 49;
/// `vkCmdCopyMicromapEXT`.
pub const CMD_COPY_MICROMAP_EXT: u16 = 50;
/// `vkCmdCopyMicromapToMemoryEXT`.
pub const CMD_COPY_MICROMAP_TO_MEMORY_EXT: u16 = 51;
/// `vkCmdCopyQueryPoolResults`.
pub const CMD_COPY_QUERY_POOL_RESULTS: u16 = 52;
/// `vkCmdDispatch`.
pub const CMD_DISPATCH: u16 = 53;
/// `vkCmdDispatchBase`.
pub const CMD_DISPATCH_BASE: u16 = 54;
/// `vkCmdDispatchIndirect`.
pub const CMD_DISPATCH_INDIRECT: u16 = 55;
/// `vkCmdDraw`.
pub const CMD_DRAW: u16 = 56;
/// `vkCmdDrawIndexed`.
pub const CMD_DRAW_INDEXED: u16 = 57;
/// `vkCmdDrawIndexedIndirect`.
pub const CMD_DRAW_INDEXED_INDIRECT: u16 = 58;
/// `vkCmdDrawIndexedIndirectCount`.
pub const CMD_DRAW_INDEXED_INDIRECT_COUNT: u16 = 59;
/// `vkCmdDrawIndirect`.
pub const CMD_DRAW_INDIRECT: u16 = 60;
/// `vkCmdDrawIndirectByteCountEXT`.
pub const CMD_DRAW_INDIRECT_BYTE_COUNT_EXT: u16 = 61;
/// `vkCmdDrawIndirectCount`.
pub const CMD_DRAW_INDIRECT_COUNT: u16 = 62;
/// `vkCmdDrawMeshTasksEXT`.
pub const CMD_DRAW_MESH_TASKS_EXT: u16 = 63;
/// `vkCmdDrawMeshTasksIndirectCountEXT`.
pub const CMD_DRAW_MESH_TASKS_INDIRECT_COUNT_EXT: u16 = 64;
/// `vkCmdDrawMeshTasksIndirectEXT`.
pub const CMD_DRAW_MESH_TASKS_INDIRECT_EXT: u16 = 65;
/// `vkCmdDrawMultiEXT`.
pub const CMD_DRAW_MULTI_EXT: u16 = 66;
/// `vkCmdDrawMultiIndexedEXT`.
pub const CMD_DRAW_MULTI_INDEXED_EXT: u16 = 67;
/// `vkCmdEndConditionalRenderingEXT`.
pub const CMD_END_CONDITIONAL_RENDERING_EXT: u16 = 68;
/// `vkCmdEndDebugUtilsLabelEXT`.
pub const CMD_END_DEBUG_UTILS_LABEL_EXT: u16 = 69;
/// `vkCmdEndQuery`.
pub const CMD_END_QUERY: u16 = 70;
/// `vkCmdEndQueryIndexedEXT`.
pub const CMD_END_QUERY_INDEXED_EXT: u16 = 71;
/// `vkCmdEndRenderPass`.
pub const CMD_END_RENDER_PASS: u16 = 72;
/// `vkCmdEndRenderPass2`.
pub const CMD_END_RENDER_PASS2: u16 = 73;
/// `vkCmdEndRendering`.
pub const CMD_END_RENDERING: u16 = 74;
/// `vkCmdEndTransformFeedbackEXT`.
pub const CMD_END_TRANSFORM_FEEDBACK_EXT: u16 = 75;
/// `vkCmdExecuteCommands`.
pub const CMD_EXECUTE_COMMANDS: u16 = 76;
/// `vkCmdFillBuffer`.
pub const CMD_FILL_BUFFER: u16 = 77;
/// `vkCmdInsertDebugUtilsLabelEXT`.
pub const CMD_INSERT_DEBUG_UTILS_LABEL_EXT: u16 = 78;
/// `vkCmdNextSubpass`.
pub const CMD_NEXT_SUBPASS: u16 = 79;
/// `vkCmdNextSubpass2`.
pub const CMD_NEXT_SUBPASS2: u16 = 80;
/// `vkCmdPipelineBarrier`.
pub const CMD_PIPELINE_BARRIER: u16 = 81;
/// `vkCmdPipelineBarrier2`.
pub const CMD_PIPELINE_BARRIER2: u16 = 82;
/// `vkCmdPushConstants`.
pub const CMD_PUSH_CONSTANTS: u16 = 83;
/// `vkCmdPushConstants2KHR`.
pub const CMD_PUSH_CONSTANTS2_KHR: u16 = 84;
/// `vkCmdPushDescriptorSet2KHR`.
pub const CMD_PUSH_DESCRIPTOR_SET2_KHR: u16 = 85;
/// `vkCmdPushDescriptorSetKHR`.
pub const CMD_PUSH_DESCRIPTOR_SET_KHR: u16 = 86;
/// `vkCmdPushDescriptorSetWithTemplate2KHR`.
pub const CMD_PUSH_DESCRIPTOR_SET_WITH_TEMPLATE2_KHR: u16 = 87;
/// `vkCmdPushDescriptorSetWithTemplateKHR`.
pub const CMD_PUSH_DESCRIPTOR_SET_WITH_TEMPLATE_KHR: u16 = 88;
/// `vkCmdResetEvent`.
pub const CMD_RESET_EVENT: u16 = 89;
/// `vkCmdResetEvent2`.
pub const CMD_RESET_EVENT2: u16 = 90;
/// `vkCmdResetQueryPool`.
pub const CMD_RESET_QUERY_POOL: u16 = 91;
/// `vkCmdResolveImage`.
pub const CMD_RESOLVE_IMAGE: u16 = 92;
/// `vkCmdResolveImage2`.
pub const CMD_RESOLVE_IMAGE2: u16 = 93;
/// `vkCmdSetAlphaToCoverageEnableEXT`.
pub const CMD_SET_ALPHA_TO_COVERAGE_ENABLE_EXT: u16 = 94;
/// `vkCmdSetAlphaToOneEnableEXT`.
pub const CMD_SET_ALPHA_TO_ONE_ENABLE_EXT: u16 = 95;
/// `vkCmdSetAttachmentFeedbackLoopEnableEXT`.
pub const CMD_SET_ATTACHMENT_FEEDBACK_LOOP_ENABLE_EXT: u16 = 96;
/// `vkCmdSetBlendConstants`.
pub const CMD_SET_BLEND_CONSTANTS: u16 = 97;
/// `vkCmdSetColorBlendAdvancedEXT`.
pub const CMD_SET_COLOR_BLEND_ADVANCED_EXT: u16 = 98;
/// `vkCmdSetColorBlendEnableEXT`.
pub const CMD_SET_COLOR_BLEND_ENABLE_EXT: u16 = 99;
/// `vkCmdSetColorBlendEquationEXT`.
pub const CMD_SET_COLOR_BLEND_EQUATION_EXT: u16 = 100;
/// `vkCmdSetColorWriteEnableEXT`.
pub const CMD_SET_COLOR_WRITE_ENABLE_EXT: u16 = 101;
/// `vkCmdSetColorWriteMaskEXT`.
pub const CMD_SET_COLOR_WRITE_MASK_EXT: u16 = 102;
/// `vkCmdSetConservativeRasterizationModeEXT`.
pub const CMD_SET_CONSERVATIVE_RASTERIZATION_MODE_EXT: u16 = 103;
/// `vkCmdSetCullMode`.
pub const CMD_SET_CULL_MODE: u16 = 104;
/// `vkCmdSetDepthBias`.
pub const CMD_SET_DEPTH_BIAS: u16 = 105;
/// `vkCmdSetDepthBias2EXT`.
pub const CMD_SET_DEPTH_BIAS2_EXT: u16 = 106;
/// `vkCmdSetDepthBiasEnable`.
pub const CMD_SET_DEPTH_BIAS_ENABLE: u16 = 107;
/// `vkCmdSetDepthBounds`.
pub const CMD_SET_DEPTH_BOUNDS: u16 = 108;
/// `vkCmdSetDepthBoundsTestEnable`.
pub const CMD_SET_DEPTH_BOUNDS_TEST_ENABLE: u16 = 109;
/// `vkCmdSetDepthClampEnableEXT`.
pub const CMD_SET_DEPTH_CLAMP_ENABLE_EXT: u16 = 110;
/// `vkCmdSetDepthClipEnableEXT`.
pub const CMD_SET_DEPTH_CLIP_ENABLE_EXT: u16 = 111;
/// `vkCmdSetDepthClipNegativeOneToOneEXT`.
pub const CMD_SET_DEPTH_CLIP_NEGATIVE_ONE_TO_ONE_EXT: u16 = 112;
/// `vkCmdSetDepthCompareOp`.
pub const CMD_SET_DEPTH_COMPARE_OP: u16 = 113;
/// `vkCmdSetDepthTestEnable`.
pub const CMD_SET_DEPTH_TEST_ENABLE: u16 = 114;
/// `vkCmdSetDepthWriteEnable`.
pub const CMD_SET_DEPTH_WRITE_ENABLE: u16 = 115;
/// `vkCmdSetDeviceMask`.
pub const CMD_SET_DEVICE_MASK: u16 = 116;
/// `vkCmdSetDiscardRectangleEXT`.
pub const CMD_SET_DISCARD_RECTANGLE_EXT: u16 = 117;
/// `vkCmdSetDiscardRectangleEnableEXT`.
pub const CMD_SET_DISCARD_RECTANGLE_ENABLE_EXT: u16 = 118;
/// `vkCmdSetDiscardRectangleModeEXT`.
pub const CMD_SET_DISCARD_RECTANGLE_MODE_EXT: u16 = 119;
/// `vkCmdSetEvent`.
pub const CMD_SET_EVENT: u16 = 120;
/// `vkCmdSetEvent2`.
pub const CMD_SET_EVENT2: u16 = 121;
/// `vkCmdSetExtraPrimitiveOverestimationSizeEXT`.
pub const CMD_SET_EXTRA_PRIMITIVE_OVERESTIMATION_SIZE_EXT: u16 = 122;
/// `vkCmdSetFragmentShadingRateKHR`.
pub const CMD_SET_FRAGMENT_SHADING_RATE_KHR: u16 = 123;
/// `vkCmdSetFrontFace`.
pub const CMD_SET_FRONT_FACE: u16 = 124;
/// `vkCmdSetLineRasterizationModeEXT`.
pub const CMD_SET_LINE_RASTERIZATION_MODE_EXT: u16 = 125;
/// `vkCmdSetLineStippleEnableEXT`.
pub const CMD_SET_LINE_STIPPLE_ENABLE_EXT: u16 = 126;
/// `vkCmdSetLineStippleKHR`.
pub const CMD_SET_LINE_STIPPLE_KHR: u16 = 127;
/// `vkCmdSetLineWidth`.
pub const CMD_SET_LINE_WIDTH: u16 = 128;
/// `vkCmdSetLogicOpEXT`.
pub const CMD_SET_LOGIC_OP_EXT: u16 = 129;
/// `vkCmdSetLogicOpEnableEXT`.
pub const CMD_SET_LOGIC_OP_ENABLE_EXT: u16 = 130;
/// `vkCmdSetPatchControlPointsEXT`.
pub const CMD_SET_PATCH_CONTROL_POINTS_EXT: u16 = 131;
/// `vkCmdSetPolygonModeEXT`.
pub const CMD_SET_POLYGON_MODE_EXT: u16 = 132;
/// `vkCmdSetPrimitiveRestartEnable`.
pub const CMD_SET_PRIMITIVE_RESTART_ENABLE: u16 = 133;
/// `vkCmdSetPrimitiveTopology`.
pub const CMD_SET_PRIMITIVE_TOPOLOGY: u16 = 134;
/// `vkCmdSetProvokingVertexModeEXT`.
pub const CMD_SET_PROVOKING_VERTEX_MODE_EXT: u16 = 135;
/// `vkCmdSetRasterizationSamplesEXT`.
pub const CMD_SET_RASTERIZATION_SAMPLES_EXT: u16 = 136;
/// `vkCmdSetRasterizationStreamEXT`.
pub const CMD_SET_RASTERIZATION_STREAM_EXT: u16 = 137;
/// `vkCmdSetRasterizerDiscardEnable`.
pub const CMD_SET_RASTERIZER_DISCARD_ENABLE: u16 = 138;
/// `vkCmdSetRayTracingPipelineStackSizeKHR`.
pub const CMD_SET_RAY_TRACING_PIPELINE_STACK_SIZE_KHR: u16 = 139;
/// `vkCmdSetRenderingAttachmentLocationsKHR`.
pub const CMD_SET_RENDERING_ATTACHMENT_LOCATIONS_KHR: u16 = 140;
/// `vkCmdSetRenderingInputAttachmentIndicesKHR`.
pub const CMD_SET_RENDERING_INPUT_ATTACHMENT_INDICES_KHR: u16 = 141;
/// `vkCmdSetSampleLocationsEXT`.
pub const CMD_SET_SAMPLE_LOCATIONS_EXT: u16 = 142;
/// `vkCmdSetSampleLocationsEnableEXT`.
pub const CMD_SET_SAMPLE_LOCATIONS_ENABLE_EXT: u16 = 143;
/// `vkCmdSetSampleMaskEXT`.
pub const CMD_SET_SAMPLE_MASK_EXT: u16 = 144;
/// `vkCmdSetScissor`.
pub const CMD_SET_SCISSOR: u16 = 145;
/// `vkCmdSetScissorWithCount`.
pub const CMD_SET_SCISSOR_WITH_COUNT: u16 = 146;
/// `vkCmdSetStencilCompareMask`.
pub const CMD_SET_STENCIL_COMPARE_MASK: u16 = 147;
/// `vkCmdSetStencilOp`.
pub const CMD_SET_STENCIL_OP: u16 = 148;
/// `vkCmdSetStencilReference`.
pub const CMD_SET_STENCIL_REFERENCE: u16 = 149;
/// `vkCmdSetStencilTestEnable`.
pub const CMD_SET_STENCIL_TEST_ENABLE: u16 = 150;
/// `vkCmdSetStencilWriteMask`.
pub const CMD_SET_STENCIL_WRITE_MASK: u16 = 151;
/// `vkCmdSetTessellationDomainOriginEXT`.
pub const CMD_SET_TESSELLATION_DOMAIN_ORIGIN_EXT: u16 = 152;
/// `vkCmdSetVertexInputEXT`.
pub const CMD_SET_VERTEX_INPUT_EXT: u16 = 153;
/// `vkCmdSetViewport`.
pub const CMD_SET_VIEWPORT: u16 = 154;
/// `vkCmdSetViewportWithCount`.
pub const CMD_SET_VIEWPORT_WITH_COUNT: u16 = 155;
/// `vkCmdTraceRaysIndirect2KHR`.
pub const CMD_TRACE_RAYS_INDIRECT2_KHR: u16 = 156;
/// `vkCmdTraceRaysIndirectKHR`.
pub const CMD_TRACE_RAYS_INDIRECT_KHR: u16 = 157;
/// `vkCmdTraceRaysKHR`.
pub const CMD_TRACE_RAYS_KHR: u16 = 158;
/// `vkCmdUpdateBuffer`.
pub const CMD_UPDATE_BUFFER: u16 = 159;
/// `vkCmdWaitEvents`.
pub const CMD_WAIT_EVENTS: u16 = 160;
/// `vkCmdWaitEvents2`.
pub const CMD_WAIT_EVENTS2: u16 = 161;
/// `vkCmdWriteAccelerationStructuresPropertiesKHR`.
pub const CMD_WRITE_ACCELERATION_STRUCTURES_PROPERTIES_KHR: u16 = 162;
/// `vkCmdWriteMicromapsPropertiesEXT`.
pub const CMD_WRITE_MICROMAPS_PROPERTIES_EXT: u16 = 163;
/// `vkCmdWriteTimestamp`.
pub const CMD_WRITE_TIMESTAMP: u16 = 164;
/// `vkCmdWriteTimestamp2`.
pub const CMD_WRITE_TIMESTAMP2: u16 = 165;
/// `vkCopyAccelerationStructureKHR`.
pub const COPY_ACCELERATION_STRUCTURE_KHR: u16 = 166;
/// `vkCopyAccelerationStructureToMemoryKHR`.
pub const COPY_ACCELERATION_STRUCTURE_TO_MEMORY_KHR: u16 = 167;
/// `vkCopyMemoryToAccelerationStructureKHR`.
pub const COPY_MEMORY_TO_ACCELERATION_STRUCTURE_KHR: u16 = 168;
/// `vkCopyMemoryToMicromapEXT`.
pub const COPY_MEMORY_TO_MICROMAP_EXT: u16 = 169;
/// `vkCopyMicromapEXT`.
pub const COPY_MICROMAP_EXT: u16 = 170;
/// `vkCopyMicromapToMemoryEXT`.
pub const COPY_MICROMAP_TO_MEMORY_EXT: u16 = 171;
/// `vkCreateAccelerationStructureKHR`.
pub const CREATE_ACCELERATION_STRUCTURE_KHR: u16 = 172;
/// `vkCreateBuffer`.
pub const CREATE_BUFFER: u16 = 173;
/// `vkCreateBufferView`.
pub const CREATE_BUFFER_VIEW: u16 = 174;
/// `vkCreateCommandPool`.
pub const CREATE_COMMAND_POOL: u16 = 175;
/// `vkCreateComputePipelines`.
pub const CREATE_COMPUTE_PIPELINES: u16 = 176;
/// `vkCreateDebugUtilsMessengerEXT`.
pub const CREATE_DEBUG_UTILS_MESSENGER_EXT: u16 = 177;
/// `vkCreateDeferredOperationKHR`.
pub const CREATE_DEFERRED_OPERATION_KHR: u16 = 178;
/// `vkCreateDescriptorPool`.
pub const CREATE_DESCRIPTOR_POOL: u16 = 179;
/// `vkCreateDescriptorSetLayout`.
pub const CREATE_DESCRIPTOR_SET_LAYOUT: u16 = 180;
/// `vkCreateDescriptorUpdateTemplate`.
pub const CREATE_DESCRIPTOR_UPDATE_TEMPLATE: u16 = 181;
/// `vkCreateDevice`.
pub const CREATE_DEVICE: u16 = 182;
/// `vkCreateEvent`.
pub const CREATE_EVENT: u16 = 183;
/// `vkCreateFence`.
pub const CREATE_FENCE: u16 = 184;
/// `vkCreateFramebuffer`.
pub const CREATE_FRAMEBUFFER: u16 = 185;
/// `vkCreateGraphicsPipelines`.
pub const CREATE_GRAPHICS_PIPELINES: u16 = 186;
/// `vkCreateHeadlessSurfaceEXT`.
pub const CREATE_HEADLESS_SURFACE_EXT: u16 = 187;
/// `vkCreateImage`.
pub const CREATE_IMAGE: u16 = 188;
/// `vkCreateImageView`.
pub const CREATE_IMAGE_VIEW: u16 = 189;
/// `vkCreateInstance`.
pub const CREATE_INSTANCE: u16 = 190;
/// `vkCreateMicromapEXT`.
pub const CREATE_MICROMAP_EXT: u16 = 191;
/// `vkCreatePipelineCache`.
pub const CREATE_PIPELINE_CACHE: u16 = 192;
/// `vkCreatePipelineLayout`.
pub const CREATE_PIPELINE_LAYOUT: u16 = 193;
/// `vkCreatePrivateDataSlot`.
pub const CREATE_PRIVATE_DATA_SLOT: u16 = 194;
/// `vkCreateQueryPool`.
pub const CREATE_QUERY_POOL: u16 = 195;
/// `vkCreateRayTracingPipelinesKHR`.
pub const CREATE_RAY_TRACING_PIPELINES_KHR: u16 = 196;
/// `vkCreateRenderPass`.
pub const CREATE_RENDER_PASS: u16 = 197;
/// `vkCreateRenderPass2`.
pub const CREATE_RENDER_PASS2: u16 = 198;
/// `vkCreateSampler`.
pub const CREATE_SAMPLER: u16 = 199;
/// `vkCreateSamplerYcbcrConversion`.
pub const CREATE_SAMPLER_YCBCR_CONVERSION: u16 = 200;
/// `vkCreateSemaphore`.
pub const CREATE_SEMAPHORE: u16 = 201;
/// `vkCreateShaderModule`.
pub const CREATE_SHADER_MODULE: u16 = 202;
/// `vkCreateShadersEXT`.
pub const CREATE_SHADERS_EXT: u16 = 203;
/// `vkCreateSwapchainKHR`.
pub const CREATE_SWAPCHAIN_KHR: u16 = 204;
/// `vkCreateXcbSurfaceKHR`.
pub const CREATE_XCB_SURFACE_KHR: u16 = 205;
/// `vkCreateXlibSurfaceKHR`.
pub const CREATE_XLIB_SURFACE_KHR: u16 = 206;
/// `vkDeferredOperationJoinKHR`.
pub const DEFERRED_OPERATION_JOIN_KHR: u16 = 207;
/// `vkDestroyAccelerationStructureKHR`.
pub const DESTROY_ACCELERATION_STRUCTURE_KHR: u16 = 208;
/// `vkDestroyBuffer`.
pub const DESTROY_BUFFER: u16 = 209;
/// `vkDestroyBufferView`.
pub const DESTROY_BUFFER_VIEW: u16 = 210;
/// `vkDestroyCommandPool`.
pub const DESTROY_COMMAND_POOL: u16 = 211;
/// `vkDestroyDebugUtilsMessengerEXT`.
pub const DESTROY_DEBUG_UTILS_MESSENGER_EXT: u16 = 212;
/// `vkDestroyDeferredOperationKHR`.
pub const DESTROY_DEFERRED_OPERATION_KHR: u16 = 213;
/// `vkDestroyDescriptorPool`.
pub const DESTROY_DESCRIPTOR_POOL: u16 = 214;
/// `vkDestroyDescriptorSetLayout`.
pub const DESTROY_DESCRIPTOR_SET_LAYOUT: u16 = 215;
/// `vkDestroyDescriptorUpdateTemplate`.
pub const DESTROY_DESCRIPTOR_UPDATE_TEMPLATE: u16 = 216;
/// `vkDestroyDevice`.
pub const DESTROY_DEVICE: u16 = 217;
/// `vkDestroyEvent`.
pub const DESTROY_EVENT: u16 = 218;
/// `vkDestroyFence`.
pub const DESTROY_FENCE: u16 = 219;
/// `vkDestroyFramebuffer`.
pub const DESTROY_FRAMEBUFFER: u16 = 220;
/// `vkDestroyImage`.
pub const DESTROY_IMAGE: u16 = 221;
/// `vkDestroyImageView`.
pub const DESTROY_IMAGE_VIEW: u16 = 222;
/// `vkDestroyInstance`.
pub const DESTROY_INSTANCE: u16 = 223;
/// `vkDestroyMicromapEXT`.
pub const DESTROY_MICROMAP_EXT: u16 = 224;
/// `vkDestroyPipeline`.
pub const DESTROY_PIPELINE: u16 = 225;
/// `vkDestroyPipelineCache`.
pub const DESTROY_PIPELINE_CACHE: u16 = 226;
/// `vkDestroyPipelineLayout`.
pub const DESTROY_PIPELINE_LAYOUT: u16 = 227;
/// `vkDestroyPrivateDataSlot`.
pub const DESTROY_PRIVATE_DATA_SLOT: u16 = 228;
/// `vkDestroyQueryPool`.
pub const DESTROY_QUERY_POOL: u16 = 229;
/// `vkDestroyRenderPass`.
pub const DESTROY_RENDER_PASS: u16 = 230;
/// `vkDestroySampler`.
pub const DESTROY_SAMPLER: u16 = 231;
/// `vkDestroySamplerYcbcrConversion`.
pub const DESTROY_SAMPLER_YCBCR_CONVERSION: u16 = 232;
/// `vkDestroySemaphore`.
pub const DESTROY_SEMAPHORE: u16 = 233;
/// `vkDestroyShaderEXT`.
pub const DESTROY_SHADER_EXT: u16 = 234;
/// `vkDestroyShaderModule`.
pub const DESTROY_SHADER_MODULE: u16 = 235;
/// `vkDestroySurfaceKHR`.
pub const DESTROY_SURFACE_KHR: u16 = 236;
/// `vkDestroySwapchainKHR`.
pub const DESTROY_SWAPCHAIN_KHR: u16 = 237;
/// `vkDeviceWaitIdle`.
pub const DEVICE_WAIT_IDLE: u16 = 238;
/// `vkEndCommandBuffer`.
pub const END_COMMAND_BUFFER: u16 = 239;
/// `vkEnumerateDeviceExtensionProperties`.
pub const ENUMERATE_DEVICE_EXTENSION_PROPERTIES: u16 = 240;
/// `vkEnumerateDeviceLayerProperties`.
pub const ENUMERATE_DEVICE_LAYER_PROPERTIES: u16 = 241;
/// `vkEnumerateInstanceExtensionProperties`.
pub const ENUMERATE_INSTANCE_EXTENSION_PROPERTIES: u16 = 242;
/// `vkEnumerateInstanceLayerProperties`.
pub const ENUMERATE_INSTANCE_LAYER_PROPERTIES: u16 = 243;
/// `vkEnumerateInstanceVersion`.
pub const ENUMERATE_INSTANCE_VERSION: u16 = 244;
/// `vkEnumeratePhysicalDeviceGroups`.
pub const ENUMERATE_PHYSICAL_DEVICE_GROUPS: u16 = 245;
/// `vkEnumeratePhysicalDevices`.
pub const ENUMERATE_PHYSICAL_DEVICES: u16 = 246;
/// `vkFlushMappedMemoryRanges`.
pub const FLUSH_MAPPED_MEMORY_RANGES: u16 = 247;
/// `vkFreeCommandBuffers`.
pub const FREE_COMMAND_BUFFERS: u16 = 248;
/// `vkFreeDescriptorSets`.
pub const FREE_DESCRIPTOR_SETS: u16 = 249;
/// `vkFreeMemory`.
pub const FREE_MEMORY: u16 = 250;
/// `vkGetAccelerationStructureBuildSizesKHR`.
pub const GET_ACCELERATION_STRUCTURE_BUILD_SIZES_KHR: u16 = 251;
/// `vkGetAccelerationStructureDeviceAddressKHR`.
pub const GET_ACCELERATION_STRUCTURE_DEVICE_ADDRESS_KHR: u16 = 252;
/// `vkGetBufferDeviceAddress`.
pub const GET_BUFFER_DEVICE_ADDRESS: u16 = 253;
/// `vkGetBufferMemoryRequirements`.
pub const GET_BUFFER_MEMORY_REQUIREMENTS: u16 = 254;
/// `vkGetBufferMemoryRequirements2`.
pub const GET_BUFFER_MEMORY_REQUIREMENTS2: u16 = 255;
/// `vkGetBufferOpaqueCaptureAddress`.
pub const GET_BUFFER_OPAQUE_CAPTURE_ADDRESS: u16 = 256;
/// `vkGetCalibratedTimestampsKHR`.
pub const GET_CALIBRATED_TIMESTAMPS_KHR: u16 = 257;
/// `vkGetDeferredOperationMaxConcurrencyKHR`.
pub const GET_DEFERRED_OPERATION_MAX_CONCURRENCY_KHR: u16 = 258;
/// `vkGetDeferredOperationResultKHR`.
pub const GET_DEFERRED_OPERATION_RESULT_KHR: u16 = 259;
/// `vkGetDescriptorSetLayoutSupport`.
pub const GET_DESCRIPTOR_SET_LAYOUT_SUPPORT: u16 = 260;
/// `vkGetDeviceAccelerationStructureCompatibilityKHR`.
pub const GET_DEVICE_ACCELERATION_STRUCTURE_COMPATIBILITY_KHR: u16 = 261;
/// `vkGetDeviceBufferMemoryRequirements`.
pub const GET_DEVICE_BUFFER_MEMORY_REQUIREMENTS: u16 = 262;
/// `vkGetDeviceFaultInfoEXT`.
pub const GET_DEVICE_FAULT_INFO_EXT: u16 = 263;
/// `vkGetDeviceGroupPeerMemoryFeatures`.
pub const GET_DEVICE_GROUP_PEER_MEMORY_FEATURES: u16 = 264;
/// `vkGetDeviceGroupPresentCapabilitiesKHR`.
pub const GET_DEVICE_GROUP_PRESENT_CAPABILITIES_KHR: u16 = 265;
/// `vkGetDeviceGroupSurfacePresentModesKHR`.
pub const GET_DEVICE_GROUP_SURFACE_PRESENT_MODES_KHR: u16 = 266;
/// `vkGetDeviceImageMemoryRequirements`.
pub const GET_DEVICE_IMAGE_MEMORY_REQUIREMENTS: u16 = 267;
/// `vkGetDeviceImageSparseMemoryRequirements`.
pub const GET_DEVICE_IMAGE_SPARSE_MEMORY_REQUIREMENTS: u16 = 268;
/// `vkGetDeviceImageSubresourceLayoutKHR`.
pub const GET_DEVICE_IMAGE_SUBRESOURCE_LAYOUT_KHR: u16 = 269;
/// `vkGetDeviceMemoryCommitment`.
pub const GET_DEVICE_MEMORY_COMMITMENT: u16 = 270;
/// `vkGetDeviceMemoryOpaqueCaptureAddress`.
pub const GET_DEVICE_MEMORY_OPAQUE_CAPTURE_ADDRESS: u16 = 271;
/// `vkGetDeviceMicromapCompatibilityEXT`.
pub const GET_DEVICE_MICROMAP_COMPATIBILITY_EXT: u16 = 272;
/// `vkGetDeviceProcAddr`.
pub const GET_DEVICE_PROC_ADDR: u16 = 273;
/// `vkGetDeviceQueue`.
pub const GET_DEVICE_QUEUE: u16 = 274;
/// `vkGetDeviceQueue2`.
pub const GET_DEVICE_QUEUE2: u16 = 275;
/// `vkGetEventStatus`.
pub const GET_EVENT_STATUS: u16 = 276;
/// `vkGetFenceStatus`.
pub const GET_FENCE_STATUS: u16 = 277;
/// `vkGetImageMemoryRequirements`.
pub const GET_IMAGE_MEMORY_REQUIREMENTS: u16 = 278;
/// `vkGetImageMemoryRequirements2`.
pub const GET_IMAGE_MEMORY_REQUIREMENTS2: u16 = 279;
/// `vkGetImageSparseMemoryRequirements`.
pub const GET_IMAGE_SPARSE_MEMORY_REQUIREMENTS: u16 = 280;
/// `vkGetImageSparseMemoryRequirements2`.
pub const GET_IMAGE_SPARSE_MEMORY_REQUIREMENTS2: u16 = 281;
/// `vkGetImageSubresourceLayout`.
pub const GET_IMAGE_SUBRESOURCE_LAYOUT: u16 = 282;
/// `vkGetImageSubresourceLayout2KHR`.
pub const GET_IMAGE_SUBRESOURCE_LAYOUT2_KHR: u16 = 283;
/// `vkGetInstanceProcAddr`.
pub const GET_INSTANCE_PROC_ADDR: u16 = 284;
/// `vkGetMicromapBuildSizesEXT`.
pub const GET_MICROMAP_BUILD_SIZES_EXT: u16 = 285;
/// `vkGetPhysicalDeviceCalibrateableTimeDomainsKHR`.
pub const GET_PHYSICAL_DEVICE_CALIBRATEABLE_TIME_DOMAINS_KHR: u16 = 286;
/// `vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR`.
pub const GET_PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR: u16 = 287;
/// `vkGetPhysicalDeviceExternalBufferProperties`.
pub const GET_PHYSICAL_DEVICE_EXTERNAL_BUFFER_PROPERTIES: u16 = 288;
/// `vkGetPhysicalDeviceExternalFenceProperties`.
pub const GET_PHYSICAL_DEVICE_EXTERNAL_FENCE_PROPERTIES: u16 = 289;
/// `vkGetPhysicalDeviceExternalSemaphoreProperties`.
pub const GET_PHYSICAL_DEVICE_EXTERNAL_SEMAPHORE_PROPERTIES: u16 = 290;
/// `vkGetPhysicalDeviceFeatures`.
pub const GET_PHYSICAL_DEVICE_FEATURES: u16 = 291;
/// `vkGetPhysicalDeviceFeatures2`.
pub const GET_PHYSICAL_DEVICE_FEATURES2: u16 = 292;
/// `vkGetPhysicalDeviceFormatProperties`.
pub const GET_PHYSICAL_DEVICE_FORMAT_PROPERTIES: u16 = 293;
/// `vkGetPhysicalDeviceFormatProperties2`.
pub const GET_PHYSICAL_DEVICE_FORMAT_PROPERTIES2: u16 = 294;
/// `vkGetPhysicalDeviceFragmentShadingRatesKHR`.
pub const GET_PHYSICAL_DEVICE_FRAGMENT_SHADING_RATES_KHR: u16 = 295;
/// `vkGetPhysicalDeviceImageFormatProperties`.
pub const GET_PHYSICAL_DEVICE_IMAGE_FORMAT_PROPERTIES: u16 = 296;
/// `vkGetPhysicalDeviceImageFormatProperties2`.
pub const GET_PHYSICAL_DEVICE_IMAGE_FORMAT_PROPERTIES2: u16 = 297;
/// `vkGetPhysicalDeviceMemoryProperties`.
pub const GET_PHYSICAL_DEVICE_MEMORY_PROPERTIES: u16 = 298;
/// `vkGetPhysicalDeviceMemoryProperties2`.
pub const GET_PHYSICAL_DEVICE_MEMORY_PROPERTIES2: u16 = 299;
/// `vkGetPhysicalDeviceMultisamplePropertiesEXT`.
pub const GET_PHYSICAL_DEVICE_MULTISAMPLE_PROPERTIES_EXT: u16 = 300;
/// `vkGetPhysicalDevicePresentRectanglesKHR`.
pub const GET_PHYSICAL_DEVICE_PRESENT_RECTANGLES_KHR: u16 = 301;
/// `vkGetPhysicalDeviceProperties`.
pub const GET_PHYSICAL_DEVICE_PROPERTIES: u16 = 302;
/// `vkGetPhysicalDeviceProperties2`.
pub const GET_PHYSICAL_DEVICE_PROPERTIES2: u16 = 303;
/// `vkGetPhysicalDeviceQueueFamilyProperties`.
pub const GET_PHYSICAL_DEVICE_QUEUE_FAMILY_PROPERTIES: u16 = 304;
/// `vkGetPhysicalDeviceQueueFamilyProperties2`.
pub const GET_PHYSICAL_DEVICE_QUEUE_FAMILY_PROPERTIES2: u16 = 305;
/// `vkGetPhysicalDeviceSparseImageFormatProperties`.
pub const GET_PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_PROPERTIES: u16 = 306;
/// `vkGetPhysicalDeviceSparseImageFormatProperties2`.
pub const GET_PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_PROPERTIES2: u16 = 307;
/// `vkGetPhysicalDeviceSurfaceCapabilities2KHR`.
pub const GET_PHYSICAL_DEVICE_SURFACE_CAPABILITIES2_KHR: u16 = 308;
/// `vkGetPhysicalDeviceSurfaceCapabilitiesKHR`.
pub const GET_PHYSICAL_DEVICE_SURFACE_CAPABILITIES_KHR: u16 = 309;
/// `vkGetPhysicalDeviceSurfaceFormats2KHR`.
pub const GET_PHYSICAL_DEVICE_SURFACE_FORMATS2_KHR: u16 = 310;
/// `vkGetPhysicalDeviceSurfaceFormatsKHR`.
pub const GET_PHYSICAL_DEVICE_SURFACE_FORMATS_KHR: u16 = 311;
/// `vkGetPhysicalDeviceSurfacePresentModesKHR`.
pub const GET_PHYSICAL_DEVICE_SURFACE_PRESENT_MODES_KHR: u16 = 312;
/// `vkGetPhysicalDeviceSurfaceSupportKHR`.
pub const GET_PHYSICAL_DEVICE_SURFACE_SUPPORT_KHR: u16 = 313;
/// `vkGetPhysicalDeviceToolProperties`.
pub const GET_PHYSICAL_DEVICE_TOOL_PROPERTIES: u16 = 314;
/// `vkGetPhysicalDeviceXcbPresentationSupportKHR`.
pub const GET_PHYSICAL_DEVICE_XCB_PRESENTATION_SUPPORT_KHR: u16 = 315;
/// `vkGetPhysicalDeviceXlibPresentationSupportKHR`.
pub const GET_PHYSICAL_DEVICE_XLIB_PRESENTATION_SUPPORT_KHR: u16 = 316;
/// `vkGetPipelineCacheData`.
pub const GET_PIPELINE_CACHE_DATA: u16 = 317;
/// `vkGetPipelineExecutableInternalRepresentationsKHR`.
pub const GET_PIPELINE_EXECUTABLE_INTERNAL_REPRESENTATIONS_KHR: u16 = 318;
/// `vkGetPipelineExecutablePropertiesKHR`.
pub const GET_PIPELINE_EXECUTABLE_PROPERTIES_KHR: u16 = 319;
/// `vkGetPipelineExecutableStatisticsKHR`.
pub const GET_PIPELINE_EXECUTABLE_STATISTICS_KHR: u16 = 320;
/// `vkGetPrivateData`.
pub const GET_PRIVATE_DATA: u16 = 321;
/// `vkGetQueryPoolResults`.
pub const GET_QUERY_POOL_RESULTS: u16 = 322;
/// `vkGetRayTracingCaptureReplayShaderGroupHandlesKHR`.
pub const GET_RAY_TRACING_CAPTURE_REPLAY_SHADER_GROUP_HANDLES_KHR: u16 = 323;
/// `vkGetRayTracingShaderGroupHandlesKHR`.
pub const GET_RAY_TRACING_SHADER_GROUP_HANDLES_KHR: u16 = 324;
/// `vkGetRayTracingShaderGroupStackSizeKHR`.
pub const GET_RAY_TRACING_SHADER_GROUP_STACK_SIZE_KHR: u16 = 325;
/// `vkGetRenderAreaGranularity`.
pub const GET_RENDER_AREA_GRANULARITY: u16 = 326;
/// `vkGetRenderingAreaGranularityKHR`.
pub const GET_RENDERING_AREA_GRANULARITY_KHR: u16 = 327;
/// `vkGetSemaphoreCounterValue`.
pub const GET_SEMAPHORE_COUNTER_VALUE: u16 = 328;
/// `vkGetShaderBinaryDataEXT`.
pub const GET_SHADER_BINARY_DATA_EXT: u16 = 329;
/// `vkGetShaderModuleCreateInfoIdentifierEXT`.
pub const GET_SHADER_MODULE_CREATE_INFO_IDENTIFIER_EXT: u16 = 330;
/// `vkGetShaderModuleIdentifierEXT`.
pub const GET_SHADER_MODULE_IDENTIFIER_EXT: u16 = 331;
/// `vkGetSwapchainImagesKHR`.
pub const GET_SWAPCHAIN_IMAGES_KHR: u16 = 332;
/// `vkInvalidateMappedMemoryRanges`.
pub const INVALIDATE_MAPPED_MEMORY_RANGES: u16 = 333;
/// `vkMapMemory`.
pub const MAP_MEMORY: u16 = 334;
/// `vkMapMemory2KHR`.
pub const MAP_MEMORY2_KHR: u16 = 335;
/// `vkMergePipelineCaches`.
pub const MERGE_PIPELINE_CACHES: u16 = 336;
/// `vkQueueBeginDebugUtilsLabelEXT`.
pub const QUEUE_BEGIN_DEBUG_UTILS_LABEL_EXT: u16 = 337;
/// `vkQueueBindSparse`.
pub const QUEUE_BIND_SPARSE: u16 = 338;
/// `vkQueueEndDebugUtilsLabelEXT`.
pub const QUEUE_END_DEBUG_UTILS_LABEL_EXT: u16 = 339;
/// `vkQueueInsertDebugUtilsLabelEXT`.
pub const QUEUE_INSERT_DEBUG_UTILS_LABEL_EXT: u16 = 340;
/// `vkQueuePresentKHR`.
pub const QUEUE_PRESENT_KHR: u16 = 341;
/// `vkQueueSubmit`.
pub const QUEUE_SUBMIT: u16 = 342;
/// `vkQueueSubmit2`.
pub const QUEUE_SUBMIT2: u16 = 343;
/// `vkQueueWaitIdle`.
pub const QUEUE_WAIT_IDLE: u16 = 344;
/// `vkReleaseSwapchainImagesEXT`.
pub const RELEASE_SWAPCHAIN_IMAGES_EXT: u16 = 345;
/// `vkResetCommandBuffer`.
pub const RESET_COMMAND_BUFFER: u16 = 346;
/// `vkResetCommandPool`.
pub const RESET_COMMAND_POOL: u16 = 347;
/// `vkResetDescriptorPool`.
pub const RESET_DESCRIPTOR_POOL: u16 = 348;
/// `vkResetEvent`.
pub const RESET_EVENT: u16 = 349;
/// `vkResetFences`.
pub const RESET_FENCES: u16 = 350;
/// `vkResetQueryPool`.
pub const RESET_QUERY_POOL: u16 = 351;
/// `vkSetDebugUtilsObjectNameEXT`.
pub const SET_DEBUG_UTILS_OBJECT_NAME_EXT: u16 = 352;
/// `vkSetDebugUtilsObjectTagEXT`.
pub const SET_DEBUG_UTILS_OBJECT_TAG_EXT: u16 = 353;
/// `vkSetDeviceMemoryPriorityEXT`.
pub const SET_DEVICE_MEMORY_PRIORITY_EXT: u16 = 354;
/// `vkSetEvent`.
pub const SET_EVENT: u16 = 355;
/// `vkSetHdrMetadataEXT`.
pub const SET_HDR_METADATA_EXT: u16 = 356;
/// `vkSetPrivateData`.
pub const SET_PRIVATE_DATA: u16 = 357;
/// `vkSignalSemaphore`.
pub const SIGNAL_SEMAPHORE: u16 = 358;
/// `vkSubmitDebugUtilsMessageEXT`.
pub const SUBMIT_DEBUG_UTILS_MESSAGE_EXT: u16 = 359;
/// `vkTrimCommandPool`.
pub const TRIM_COMMAND_POOL: u16 = 360;
/// `vkUnmapMemory`.
pub const UNMAP_MEMORY: u16 = 361;
/// `vkUnmapMemory2KHR`.
pub const UNMAP_MEMORY2_KHR: u16 = 362;
/// `vkUpdateDescriptorSetWithTemplate`.
pub const UPDATE_DESCRIPTOR_SET_WITH_TEMPLATE: u16 = 363;
/// `vkUpdateDescriptorSets`.
pub const UPDATE_DESCRIPTOR_SETS: u16 = 364;
/// `vkWaitForFences`.
pub const WAIT_FOR_FENCES: u16 = 365;
/// `vkWaitForPresentKHR`.
pub const WAIT_FOR_PRESENT_KHR: u16 = 366;
/// `vkWaitSemaphores`.
pub const WAIT_SEMAPHORES: u16 = 367;
/// `vkWriteAccelerationStructuresPropertiesKHR`.
pub const WRITE_ACCELERATION_STRUCTURES_PROPERTIES_KHR: u16 = 368;
/// `vkWriteMicromapsPropertiesEXT`.
pub const WRITE_MICROMAPS_PROPERTIES_EXT: u16 = 369;
/// `vkCreateWaylandSurfaceKHR`.
pub const CREATE_WAYLAND_SURFACE_KHR: u16 = 370;
/// `vkGetPhysicalDeviceWaylandPresentationSupportKHR`.
pub const GET_PHYSICAL_DEVICE_WAYLAND_PRESENTATION_SUPPORT_KHR: u16 = 371;
/// `vkCmdBindDescriptorBufferEmbeddedSamplers2EXT`.
pub const CMD_BIND_DESCRIPTOR_BUFFER_EMBEDDED_SAMPLERS2_EXT: u16 = 372;
/// `vkCmdBindDescriptorBufferEmbeddedSamplersEXT`.
pub const CMD_BIND_DESCRIPTOR_BUFFER_EMBEDDED_SAMPLERS_EXT: u16 = 373;
/// `vkCmdBindDescriptorBuffersEXT`.
pub const CMD_BIND_DESCRIPTOR_BUFFERS_EXT: u16 = 374;
/// `vkCmdSetDescriptorBufferOffsets2EXT`.
pub const CMD_SET_DESCRIPTOR_BUFFER_OFFSETS2_EXT: u16 = 375;
/// `vkCmdSetDescriptorBufferOffsetsEXT`.
pub const CMD_SET_DESCRIPTOR_BUFFER_OFFSETS_EXT: u16 = 376;
/// `vkGetAccelerationStructureOpaqueCaptureDescriptorDataEXT`.
pub const GET_ACCELERATION_STRUCTURE_OPAQUE_CAPTURE_DESCRIPTOR_DATA_EXT: u16 = 377;
/// `vkGetBufferOpaqueCaptureDescriptorDataEXT`.
pub const GET_BUFFER_OPAQUE_CAPTURE_DESCRIPTOR_DATA_EXT: u16 = 378;
/// `vkGetDescriptorEXT`.
pub const GET_DESCRIPTOR_EXT: u16 = 379;
/// `vkGetDescriptorSetLayoutBindingOffsetEXT`.
pub const GET_DESCRIPTOR_SET_LAYOUT_BINDING_OFFSET_EXT: u16 = 380;
/// `vkGetDescriptorSetLayoutSizeEXT`.
pub const GET_DESCRIPTOR_SET_LAYOUT_SIZE_EXT: u16 = 381;
/// `vkGetImageOpaqueCaptureDescriptorDataEXT`.
pub const GET_IMAGE_OPAQUE_CAPTURE_DESCRIPTOR_DATA_EXT: u16 = 382;
/// `vkGetImageViewOpaqueCaptureDescriptorDataEXT`.
pub const GET_IMAGE_VIEW_OPAQUE_CAPTURE_DESCRIPTOR_DATA_EXT: u16 = 383;
/// `vkGetSamplerOpaqueCaptureDescriptorDataEXT`.
pub const GET_SAMPLER_OPAQUE_CAPTURE_DESCRIPTOR_DATA_EXT: u16 = 384;
/// `vkCopyImageToImageEXT`.
pub const COPY_IMAGE_TO_IMAGE_EXT: u16 = 385;
/// `vkCopyImageToMemoryEXT`.
pub const COPY_IMAGE_TO_MEMORY_EXT: u16 = 386;
/// `vkCopyMemoryToImageEXT`.
pub const COPY_MEMORY_TO_IMAGE_EXT: u16 = 387;
/// `vkGetMemoryHostPointerPropertiesEXT`.
pub const GET_MEMORY_HOST_POINTER_PROPERTIES_EXT: u16 = 388;
/// `vkTransitionImageLayoutEXT`.
pub const TRANSITION_IMAGE_LAYOUT_EXT: u16 = 389;
/// `vkGetSemaphoreFdKHR`.
pub const GET_SEMAPHORE_FD_KHR: u16 = 390;
/// `vkImportSemaphoreFdKHR`.
pub const IMPORT_SEMAPHORE_FD_KHR: u16 = 391;

/// The command with this number.
#[must_use]
pub fn name(opcode: u16) -> Option<&'static str> {
    Some(match opcode {
        ACQUIRE_NEXT_IMAGE2_KHR => "vkAcquireNextImage2KHR",
        ACQUIRE_NEXT_IMAGE_KHR => "vkAcquireNextImageKHR",
        ALLOCATE_COMMAND_BUFFERS => "vkAllocateCommandBuffers",
        ALLOCATE_DESCRIPTOR_SETS => "vkAllocateDescriptorSets",
        ALLOCATE_MEMORY => "vkAllocateMemory",
        BEGIN_COMMAND_BUFFER => "vkBeginCommandBuffer",
        BIND_BUFFER_MEMORY => "vkBindBufferMemory",
        BIND_BUFFER_MEMORY2 => "vkBindBufferMemory2",
        BIND_IMAGE_MEMORY => "vkBindImageMemory",
        BIND_IMAGE_MEMORY2 => "vkBindImageMemory2",
        BUILD_ACCELERATION_STRUCTURES_KHR => "vkBuildAccelerationStructuresKHR",
        BUILD_MICROMAPS_EXT => "vkBuildMicromapsEXT",
        CMD_BEGIN_CONDITIONAL_RENDERING_EXT => "vkCmdBeginConditionalRenderingEXT",
        CMD_BEGIN_DEBUG_UTILS_LABEL_EXT => "vkCmdBeginDebugUtilsLabelEXT",
        CMD_BEGIN_QUERY => "vkCmdBeginQuery",
        CMD_BEGIN_QUERY_INDEXED_EXT => "vkCmdBeginQueryIndexedEXT",
        CMD_BEGIN_RENDER_PASS => "vkCmdBeginRenderPass",
        CMD_BEGIN_RENDER_PASS2 => "vkCmdBeginRenderPass2",
        CMD_BEGIN_RENDERING => "vkCmdBeginRendering",
        CMD_BEGIN_TRANSFORM_FEEDBACK_EXT => "vkCmdBeginTransformFeedbackEXT",
        CMD_BIND_DESCRIPTOR_SETS => "vkCmdBindDescriptorSets",
        CMD_BIND_DESCRIPTOR_SETS2_KHR => "vkCmdBindDescriptorSets2KHR",
        CMD_BIND_INDEX_BUFFER => "vkCmdBindIndexBuffer",
        CMD_BIND_INDEX_BUFFER2_KHR => "vkCmdBindIndexBuffer2KHR",
        CMD_BIND_PIPELINE => "vkCmdBindPipeline",
        CMD_BIND_SHADERS_EXT => "vkCmdBindShadersEXT",
        CMD_BIND_TRANSFORM_FEEDBACK_BUFFERS_EXT => "vkCmdBindTransformFeedbackBuffersEXT",
        CMD_BIND_VERTEX_BUFFERS => "vkCmdBindVertexBuffers",
        CMD_BIND_VERTEX_BUFFERS2 => "vkCmdBindVertexBuffers2",
        CMD_BLIT_IMAGE => "vkCmdBlitImage",
        CMD_BLIT_IMAGE2 => "vkCmdBlitImage2",
        CMD_BUILD_ACCELERATION_STRUCTURES_INDIRECT_KHR => "vkCmdBuildAccelerationStructuresIndirectKHR",
        CMD_BUILD_ACCELERATION_STRUCTURES_KHR => "vkCmdBuildAccelerationStructuresKHR",
        CMD_BUILD_MICROMAPS_EXT => "vkCmdBuildMicromapsEXT",
        CMD_CLEAR_ATTACHMENTS => "vkCmdClearAttachments",
        CMD_CLEAR_COLOR_IMAGE => "vkCmdClearColorImage",
        CMD_CLEAR_DEPTH_STENCIL_IMAGE => "vkCmdClearDepthStencilImage",
        CMD_COPY_ACCELERATION_STRUCTURE_KHR => "vkCmdCopyAccelerationStructureKHR",
        CMD_COPY_ACCELERATION_STRUCTURE_TO_MEMORY_KHR => "vkCmdCopyAccelerationStructureToMemoryKHR",
        CMD_COPY_BUFFER => "vkCmdCopyBuffer",
        CMD_COPY_BUFFER2 => "vkCmdCopyBuffer2",
        CMD_COPY_BUFFER_TO_IMAGE => "vkCmdCopyBufferToImage",
        CMD_COPY_BUFFER_TO_IMAGE2 => "vkCmdCopyBufferToImage2",
        CMD_COPY_IMAGE => "vkCmdCopyImage",
        CMD_COPY_IMAGE2 => "vkCmdCopyImage2",
        CMD_COPY_IMAGE_TO_BUFFER => "vkCmdCopyImageToBuffer",
        CMD_COPY_IMAGE_TO_BUFFER2 => "vkCmdCopyImageToBuffer2",
        CMD_COPY_MEMORY_TO_ACCELERATION_STRUCTURE_KHR => "vkCmdCopyMemoryToAccelerationStructureKHR",
        CMD_COPY_MEMORY_TO_MICROMAP_EXT => "vkCmdCopyMemoryToMicromapEXT",
        CMD_COPY_MICROMAP_EXT => "vkCmdCopyMicromapEXT",
        CMD_COPY_MICROMAP_TO_MEMORY_EXT => "vkCmdCopyMicromapToMemoryEXT",
        CMD_COPY_QUERY_POOL_RESULTS => "vkCmdCopyQueryPoolResults",
        CMD_DISPATCH => "vkCmdDispatch",
        CMD_DISPATCH_BASE => "vkCmdDispatchBase",
        CMD_DISPATCH_INDIRECT => "vkCmdDispatchIndirect",
        CMD_DRAW => "vkCmdDraw",
        CMD_DRAW_INDEXED => "vkCmdDrawIndexed",
        CMD_DRAW_INDEXED_INDIRECT => "vkCmdDrawIndexedIndirect",
        CMD_DRAW_INDEXED_INDIRECT_COUNT => "vkCmdDrawIndexedIndirectCount",
        CMD_DRAW_INDIRECT => "vkCmdDrawIndirect",
        CMD_DRAW_INDIRECT_BYTE_COUNT_EXT => "vkCmdDrawIndirectByteCountEXT",
        CMD_DRAW_INDIRECT_COUNT => "vkCmdDrawIndirectCount",
        CMD_DRAW_MESH_TASKS_EXT => "vkCmdDrawMeshTasksEXT",
        CMD_DRAW_MESH_TASKS_INDIRECT_COUNT_EXT => "vkCmdDrawMeshTasksIndirectCountEXT",
        CMD_DRAW_MESH_TASKS_INDIRECT_EXT => "vkCmdDrawMeshTasksIndirectEXT",
        CMD_DRAW_MULTI_EXT => "vkCmdDrawMultiEXT",
        CMD_DRAW_MULTI_INDEXED_EXT => "vkCmdDrawMultiIndexedEXT",
        CMD_END_CONDITIONAL_RENDERING_EXT => "vkCmdEndConditionalRenderingEXT",
        CMD_END_DEBUG_UTILS_LABEL_EXT => "vkCmdEndDebugUtilsLabelEXT",
        CMD_END_QUERY => "vkCmdEndQuery",
        CMD_END_QUERY_INDEXED_EXT => "vkCmdEndQueryIndexedEXT",
        CMD_END_RENDER_PASS => "vkCmdEndRenderPass",
        CMD_END_RENDER_PASS2 => "vkCmdEndRenderPass2",
        CMD_END_RENDERING => "vkCmdEndRendering",
        CMD_END_TRANSFORM_FEEDBACK_EXT => "vkCmdEndTransformFeedbackEXT",
        CMD_EXECUTE_COMMANDS => "vkCmdExecuteCommands",
        CMD_FILL_BUFFER => "vkCmdFillBuffer",
        CMD_INSERT_DEBUG_UTILS_LABEL_EXT => "vkCmdInsertDebugUtilsLabelEXT",
        CMD_NEXT_SUBPASS => "vkCmdNextSubpass",
        CMD_NEXT_SUBPASS2 => "vkCmdNextSubpass2",
        CMD_PIPELINE_BARRIER => "vkCmdPipelineBarrier",
        CMD_PIPELINE_BARRIER2 => "vkCmdPipelineBarrier2",
        CMD_PUSH_CONSTANTS => "vkCmdPushConstants",
        CMD_PUSH_CONSTANTS2_KHR => "vkCmdPushConstants2KHR",
        CMD_PUSH_DESCRIPTOR_SET2_KHR => "vkCmdPushDescriptorSet2KHR",
        CMD_PUSH_DESCRIPTOR_SET_KHR => "vkCmdPushDescriptorSetKHR",
        CMD_PUSH_DESCRIPTOR_SET_WITH_TEMPLATE2_KHR => "vkCmdPushDescriptorSetWithTemplate2KHR",
        CMD_PUSH_DESCRIPTOR_SET_WITH_TEMPLATE_KHR => "vkCmdPushDescriptorSetWithTemplateKHR",
        CMD_RESET_EVENT => "vkCmdResetEvent",
        CMD_RESET_EVENT2 => "vkCmdResetEvent2",
        CMD_RESET_QUERY_POOL => "vkCmdResetQueryPool",
        CMD_RESOLVE_IMAGE => "vkCmdResolveImage",
        CMD_RESOLVE_IMAGE2 => "vkCmdResolveImage2",
        CMD_SET_ALPHA_TO_COVERAGE_ENABLE_EXT => "vkCmdSetAlphaToCoverageEnableEXT",
        CMD_SET_ALPHA_TO_ONE_ENABLE_EXT => "vkCmdSetAlphaToOneEnableEXT",
        CMD_SET_ATTACHMENT_FEEDBACK_LOOP_ENABLE_EXT => "vkCmdSetAttachmentFeedbackLoopEnableEXT",
        CMD_SET_BLEND_CONSTANTS => "vkCmdSetBlendConstants",
        CMD_SET_COLOR_BLEND_ADVANCED_EXT => "vkCmdSetColorBlendAdvancedEXT",
        CMD_SET_COLOR_BLEND_ENABLE_EXT => "vkCmdSetColorBlendEnableEXT",
        CMD_SET_COLOR_BLEND_EQUATION_EXT => "vkCmdSetColorBlendEquationEXT",
        CMD_SET_COLOR_WRITE_ENABLE_EXT => "vkCmdSetColorWriteEnableEXT",
        CMD_SET_COLOR_WRITE_MASK_EXT => "vkCmdSetColorWriteMaskEXT",
        CMD_SET_CONSERVATIVE_RASTERIZATION_MODE_EXT => "vkCmdSetConservativeRasterizationModeEXT",
        CMD_SET_CULL_MODE => "vkCmdSetCullMode",
        CMD_SET_DEPTH_BIAS => "vkCmdSetDepthBias",
        CMD_SET_DEPTH_BIAS2_EXT => "vkCmdSetDepthBias2EXT",
        CMD_SET_DEPTH_BIAS_ENABLE => "vkCmdSetDepthBiasEnable",
        CMD_SET_DEPTH_BOUNDS => "vkCmdSetDepthBounds",
        CMD_SET_DEPTH_BOUNDS_TEST_ENABLE => "vkCmdSetDepthBoundsTestEnable",
        CMD_SET_DEPTH_CLAMP_ENABLE_EXT => "vkCmdSetDepthClampEnableEXT",
        CMD_SET_DEPTH_CLIP_ENABLE_EXT => "vkCmdSetDepthClipEnableEXT",
        CMD_SET_DEPTH_CLIP_NEGATIVE_ONE_TO_ONE_EXT => "vkCmdSetDepthClipNegativeOneToOneEXT",
        CMD_SET_DEPTH_COMPARE_OP => "vkCmdSetDepthCompareOp",
        CMD_SET_DEPTH_TEST_ENABLE => "vkCmdSetDepthTestEnable",
        CMD_SET_DEPTH_WRITE_ENABLE => "vkCmdSetDepthWriteEnable",
        CMD_SET_DEVICE_MASK => "vkCmdSetDeviceMask",
        CMD_SET_DISCARD_RECTANGLE_EXT => "vkCmdSetDiscardRectangleEXT",
        CMD_SET_DISCARD_RECTANGLE_ENABLE_EXT => "vkCmdSetDiscardRectangleEnableEXT",
        CMD_SET_DISCARD_RECTANGLE_MODE_EXT => "vkCmdSetDiscardRectangleModeEXT",
        CMD_SET_EVENT => "vkCmdSetEvent",
        CMD_SET_EVENT2 => "vkCmdSetEvent2",
        CMD_SET_EXTRA_PRIMITIVE_OVERESTIMATION_SIZE_EXT => "vkCmdSetExtraPrimitiveOverestimationSizeEXT",
        CMD_SET_FRAGMENT_SHADING_RATE_KHR => "vkCmdSetFragmentShadingRateKHR",
        CMD_SET_FRONT_FACE => "vkCmdSetFrontFace",
        CMD_SET_LINE_RASTERIZATION_MODE_EXT => "vkCmdSetLineRasterizationModeEXT",
        CMD_SET_LINE_STIPPLE_ENABLE_EXT => "vkCmdSetLineStippleEnableEXT",
        CMD_SET_LINE_STIPPLE_KHR => "vkCmdSetLineStippleKHR",
        CMD_SET_LINE_WIDTH => "vkCmdSetLineWidth",
        CMD_SET_LOGIC_OP_EXT => "vkCmdSetLogicOpEXT",
        CMD_SET_LOGIC_OP_ENABLE_EXT => "vkCmdSetLogicOpEnableEXT",
        CMD_SET_PATCH_CONTROL_POINTS_EXT => "vkCmdSetPatchControlPointsEXT",
        CMD_SET_POLYGON_MODE_EXT => "vkCmdSetPolygonModeEXT",
        CMD_SET_PRIMITIVE_RESTART_ENABLE => "vkCmdSetPrimitiveRestartEnable",
        CMD_SET_PRIMITIVE_TOPOLOGY => "vkCmdSetPrimitiveTopology",
        CMD_SET_PROVOKING_VERTEX_MODE_EXT => "vkCmdSetProvokingVertexModeEXT",
        CMD_SET_RASTERIZATION_SAMPLES_EXT => "vkCmdSetRasterizationSamplesEXT",
        CMD_SET_RASTERIZATION_STREAM_EXT => "vkCmdSetRasterizationStreamEXT",
        CMD_SET_RASTERIZER_DISCARD_ENABLE => "vkCmdSetRasterizerDiscardEnable",
        CMD_SET_RAY_TRACING_PIPELINE_STACK_SIZE_KHR => "vkCmdSetRayTracingPipelineStackSizeKHR",
        CMD_SET_RENDERING_ATTACHMENT_LOCATIONS_KHR => "vkCmdSetRenderingAttachmentLocationsKHR",
        CMD_SET_RENDERING_INPUT_ATTACHMENT_INDICES_KHR => "vkCmdSetRenderingInputAttachmentIndicesKHR",
        CMD_SET_SAMPLE_LOCATIONS_EXT => "vkCmdSetSampleLocationsEXT",
        CMD_SET_SAMPLE_LOCATIONS_ENABLE_EXT => "vkCmdSetSampleLocationsEnableEXT",
        CMD_SET_SAMPLE_MASK_EXT => "vkCmdSetSampleMaskEXT",
        CMD_SET_SCISSOR => "vkCmdSetScissor",
        CMD_SET_SCISSOR_WITH_COUNT => "vkCmdSetScissorWithCount",
        CMD_SET_STENCIL_COMPARE_MASK => "vkCmdSetStencilCompareMask",
        CMD_SET_STENCIL_OP => "vkCmdSetStencilOp",
        CMD_SET_STENCIL_REFERENCE => "vkCmdSetStencilReference",
        CMD_SET_STENCIL_TEST_ENABLE => "vkCmdSetStencilTestEnable",
        CMD_SET_STENCIL_WRITE_MASK => "vkCmdSetStencilWriteMask",
        CMD_SET_TESSELLATION_DOMAIN_ORIGIN_EXT => "vkCmdSetTessellationDomainOriginEXT",
        CMD_SET_VERTEX_INPUT_EXT => "vkCmdSetVertexInputEXT",
        CMD_SET_VIEWPORT => "vkCmdSetViewport",
        CMD_SET_VIEWPORT_WITH_COUNT => "vkCmdSetViewportWithCount",
        CMD_TRACE_RAYS_INDIRECT2_KHR => "vkCmdTraceRaysIndirect2KHR",
        CMD_TRACE_RAYS_INDIRECT_KHR => "vkCmdTraceRaysIndirectKHR",
        CMD_TRACE_RAYS_KHR => "vkCmdTraceRaysKHR",
        CMD_UPDATE_BUFFER => "vkCmdUpdateBuffer",
        CMD_WAIT_EVENTS => "vkCmdWaitEvents",
        CMD_WAIT_EVENTS2 => "vkCmdWaitEvents2",
        CMD_WRITE_ACCELERATION_STRUCTURES_PROPERTIES_KHR => "vkCmdWriteAccelerationStructuresPropertiesKHR",
        CMD_WRITE_MICROMAPS_PROPERTIES_EXT => "vkCmdWriteMicromapsPropertiesEXT",
        CMD_WRITE_TIMESTAMP => "vkCmdWriteTimestamp",
        CMD_WRITE_TIMESTAMP2 => "vkCmdWriteTimestamp2",
        COPY_ACCELERATION_STRUCTURE_KHR => "vkCopyAccelerationStructureKHR",
        COPY_ACCELERATION_STRUCTURE_TO_MEMORY_KHR => "vkCopyAccelerationStructureToMemoryKHR",
        COPY_MEMORY_TO_ACCELERATION_STRUCTURE_KHR => "vkCopyMemoryToAccelerationStructureKHR",
        COPY_MEMORY_TO_MICROMAP_EXT => "vkCopyMemoryToMicromapEXT",
        COPY_MICROMAP_EXT => "vkCopyMicromapEXT",
        COPY_MICROMAP_TO_MEMORY_EXT => "vkCopyMicromapToMemoryEXT",
        CREATE_ACCELERATION_STRUCTURE_KHR => "vkCreateAccelerationStructureKHR",
        CREATE_BUFFER => "vkCreateBuffer",
        CREATE_BUFFER_VIEW => "vkCreateBufferView",
        CREATE_COMMAND_POOL => "vkCreateCommandPool",
        CREATE_COMPUTE_PIPELINES => "vkCreateComputePipelines",
        CREATE_DEBUG_UTILS_MESSENGER_EXT => "vkCreateDebugUtilsMessengerEXT",
        CREATE_DEFERRED_OPERATION_KHR => "vkCreateDeferredOperationKHR",
        CREATE_DESCRIPTOR_POOL => "vkCreateDescriptorPool",
        CREATE_DESCRIPTOR_SET_LAYOUT => "vkCreateDescriptorSetLayout",
        CREATE_DESCRIPTOR_UPDATE_TEMPLATE => "vkCreateDescriptorUpdateTemplate",
        CREATE_DEVICE => "vkCreateDevice",
        CREATE_EVENT => "vkCreateEvent",
        CREATE_FENCE => "vkCreateFence",
        CREATE_FRAMEBUFFER => "vkCreateFramebuffer",
        CREATE_GRAPHICS_PIPELINES => "vkCreateGraphicsPipelines",
        CREATE_HEADLESS_SURFACE_EXT => "vkCreateHeadlessSurfaceEXT",
        CREATE_IMAGE => "vkCreateImage",
        CREATE_IMAGE_VIEW => "vkCreateImageView",
        CREATE_INSTANCE => "vkCreateInstance",
        CREATE_MICROMAP_EXT => "vkCreateMicromapEXT",
        CREATE_PIPELINE_CACHE => "vkCreatePipelineCache",
        CREATE_PIPELINE_LAYOUT => "vkCreatePipelineLayout",
        CREATE_PRIVATE_DATA_SLOT => "vkCreatePrivateDataSlot",
        CREATE_QUERY_POOL => "vkCreateQueryPool",
        CREATE_RAY_TRACING_PIPELINES_KHR => "vkCreateRayTracingPipelinesKHR",
        CREATE_RENDER_PASS => "vkCreateRenderPass",
        CREATE_RENDER_PASS2 => "vkCreateRenderPass2",
        CREATE_SAMPLER => "vkCreateSampler",
        CREATE_SAMPLER_YCBCR_CONVERSION => "vkCreateSamplerYcbcrConversion",
        CREATE_SEMAPHORE => "vkCreateSemaphore",
        CREATE_SHADER_MODULE => "vkCreateShaderModule",
        CREATE_SHADERS_EXT => "vkCreateShadersEXT",
        CREATE_SWAPCHAIN_KHR => "vkCreateSwapchainKHR",
        CREATE_XCB_SURFACE_KHR => "vkCreateXcbSurfaceKHR",
        CREATE_XLIB_SURFACE_KHR => "vkCreateXlibSurfaceKHR",
        DEFERRED_OPERATION_JOIN_KHR => "vkDeferredOperationJoinKHR",
        DESTROY_ACCELERATION_STRUCTURE_KHR => "vkDestroyAccelerationStructureKHR",
        DESTROY_BUFFER => "vkDestroyBuffer",
        DESTROY_BUFFER_VIEW => "vkDestroyBufferView",
        DESTROY_COMMAND_POOL => "vkDestroyCommandPool",
        DESTROY_DEBUG_UTILS_MESSENGER_EXT => "vkDestroyDebugUtilsMessengerEXT",
        DESTROY_DEFERRED_OPERATION_KHR => "vkDestroyDeferredOperationKHR",
        DESTROY_DESCRIPTOR_POOL => "vkDestroyDescriptorPool",
        DESTROY_DESCRIPTOR_SET_LAYOUT => "vkDestroyDescriptorSetLayout",
        DESTROY_DESCRIPTOR_UPDATE_TEMPLATE => "vkDestroyDescriptorUpdateTemplate",
        DESTROY_DEVICE => "vkDestroyDevice",
        DESTROY_EVENT => "vkDestroyEvent",
        DESTROY_FENCE => "vkDestroyFence",
        DESTROY_FRAMEBUFFER => "vkDestroyFramebuffer",
        DESTROY_IMAGE => "vkDestroyImage",
        DESTROY_IMAGE_VIEW => "vkDestroyImageView",
        DESTROY_INSTANCE => "vkDestroyInstance",
        DESTROY_MICROMAP_EXT => "vkDestroyMicromapEXT",
        DESTROY_PIPELINE => "vkDestroyPipeline",
        DESTROY_PIPELINE_CACHE => "vkDestroyPipelineCache",
        DESTROY_PIPELINE_LAYOUT => "vkDestroyPipelineLayout",
        DESTROY_PRIVATE_DATA_SLOT => "vkDestroyPrivateDataSlot",
        DESTROY_QUERY_POOL => "vkDestroyQueryPool",
        DESTROY_RENDER_PASS => "vkDestroyRenderPass",
        DESTROY_SAMPLER => "vkDestroySampler",
        DESTROY_SAMPLER_YCBCR_CONVERSION => "vkDestroySamplerYcbcrConversion",
        DESTROY_SEMAPHORE => "vkDestroySemaphore",
        DESTROY_SHADER_EXT => "vkDestroyShaderEXT",
        DESTROY_SHADER_MODULE => "vkDestroyShaderModule",
        DESTROY_SURFACE_KHR => "vkDestroySurfaceKHR",
        DESTROY_SWAPCHAIN_KHR => "vkDestroySwapchainKHR",
        DEVICE_WAIT_IDLE => "vkDeviceWaitIdle",
        END_COMMAND_BUFFER => "vkEndCommandBuffer",
        ENUMERATE_DEVICE_EXTENSION_PROPERTIES => "vkEnumerateDeviceExtensionProperties",
        ENUMERATE_DEVICE_LAYER_PROPERTIES => "vkEnumerateDeviceLayerProperties",
        ENUMERATE_INSTANCE_EXTENSION_PROPERTIES => "vkEnumerateInstanceExtensionProperties",
        ENUMERATE_INSTANCE_LAYER_PROPERTIES => "vkEnumerateInstanceLayerProperties",
        ENUMERATE_INSTANCE_VERSION => "vkEnumerateInstanceVersion",
        ENUMERATE_PHYSICAL_DEVICE_GROUPS => "vkEnumeratePhysicalDeviceGroups",
        ENUMERATE_PHYSICAL_DEVICES => "vkEnumeratePhysicalDevices",
        FLUSH_MAPPED_MEMORY_RANGES => "vkFlushMappedMemoryRanges",
        FREE_COMMAND_BUFFERS => "vkFreeCommandBuffers",
        FREE_DESCRIPTOR_SETS => "vkFreeDescriptorSets",
        FREE_MEMORY => "vkFreeMemory",
        GET_ACCELERATION_STRUCTURE_BUILD_SIZES_KHR => "vkGetAccelerationStructureBuildSizesKHR",
        GET_ACCELERATION_STRUCTURE_DEVICE_ADDRESS_KHR => "vkGetAccelerationStructureDeviceAddressKHR",
        GET_BUFFER_DEVICE_ADDRESS => "vkGetBufferDeviceAddress",
        GET_BUFFER_MEMORY_REQUIREMENTS => "vkGetBufferMemoryRequirements",
        GET_BUFFER_MEMORY_REQUIREMENTS2 => "vkGetBufferMemoryRequirements2",
        GET_BUFFER_OPAQUE_CAPTURE_ADDRESS => "vkGetBufferOpaqueCaptureAddress",
        GET_CALIBRATED_TIMESTAMPS_KHR => "vkGetCalibratedTimestampsKHR",
        GET_DEFERRED_OPERATION_MAX_CONCURRENCY_KHR => "vkGetDeferredOperationMaxConcurrencyKHR",
        GET_DEFERRED_OPERATION_RESULT_KHR => "vkGetDeferredOperationResultKHR",
        GET_DESCRIPTOR_SET_LAYOUT_SUPPORT => "vkGetDescriptorSetLayoutSupport",
        GET_DEVICE_ACCELERATION_STRUCTURE_COMPATIBILITY_KHR => {
            "vkGetDeviceAccelerationStructureCompatibilityKHR"
        }
        GET_DEVICE_BUFFER_MEMORY_REQUIREMENTS => "vkGetDeviceBufferMemoryRequirements",
        GET_DEVICE_FAULT_INFO_EXT => "vkGetDeviceFaultInfoEXT",
        GET_DEVICE_GROUP_PEER_MEMORY_FEATURES => "vkGetDeviceGroupPeerMemoryFeatures",
        GET_DEVICE_GROUP_PRESENT_CAPABILITIES_KHR => "vkGetDeviceGroupPresentCapabilitiesKHR",
        GET_DEVICE_GROUP_SURFACE_PRESENT_MODES_KHR => "vkGetDeviceGroupSurfacePresentModesKHR",
        GET_DEVICE_IMAGE_MEMORY_REQUIREMENTS => "vkGetDeviceImageMemoryRequirements",
        GET_DEVICE_IMAGE_SPARSE_MEMORY_REQUIREMENTS => "vkGetDeviceImageSparseMemoryRequirements",
        GET_DEVICE_IMAGE_SUBRESOURCE_LAYOUT_KHR => "vkGetDeviceImageSubresourceLayoutKHR",
        GET_DEVICE_MEMORY_COMMITMENT => "vkGetDeviceMemoryCommitment",
        GET_DEVICE_MEMORY_OPAQUE_CAPTURE_ADDRESS => "vkGetDeviceMemoryOpaqueCaptureAddress",
        GET_DEVICE_MICROMAP_COMPATIBILITY_EXT => "vkGetDeviceMicromapCompatibilityEXT",
        GET_DEVICE_PROC_ADDR => "vkGetDeviceProcAddr",
        GET_DEVICE_QUEUE => "vkGetDeviceQueue",
        GET_DEVICE_QUEUE2 => "vkGetDeviceQueue2",
        GET_EVENT_STATUS => "vkGetEventStatus",
        GET_FENCE_STATUS => "vkGetFenceStatus",
        GET_IMAGE_MEMORY_REQUIREMENTS => "vkGetImageMemoryRequirements",
        GET_IMAGE_MEMORY_REQUIREMENTS2 => "vkGetImageMemoryRequirements2",
        GET_IMAGE_SPARSE_MEMORY_REQUIREMENTS => "vkGetImageSparseMemoryRequirements",
        GET_IMAGE_SPARSE_MEMORY_REQUIREMENTS2 => "vkGetImageSparseMemoryRequirements2",
        GET_IMAGE_SUBRESOURCE_LAYOUT => "vkGetImageSubresourceLayout",
        GET_IMAGE_SUBRESOURCE_LAYOUT2_KHR => "vkGetImageSubresourceLayout2KHR",
        GET_INSTANCE_PROC_ADDR => "vkGetInstanceProcAddr",
        GET_MICROMAP_BUILD_SIZES_EXT => "vkGetMicromapBuildSizesEXT",
        GET_PHYSICAL_DEVICE_CALIBRATEABLE_TIME_DOMAINS_KHR => {
            "vkGetPhysicalDeviceCalibrateableTimeDomainsKHR"
        }
        GET_PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR => {
            "vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR"
        }
        GET_PHYSICAL_DEVICE_EXTERNAL_BUFFER_PROPERTIES => "vkGetPhysicalDeviceExternalBufferProperties",
        GET_PHYSICAL_DEVICE_EXTERNAL_FENCE_PROPERTIES => "vkGetPhysicalDeviceExternalFenceProperties",
        GET_PHYSICAL_DEVICE_EXTERNAL_SEMAPHORE_PROPERTIES => "vkGetPhysicalDeviceExternalSemaphoreProperties",
        GET_PHYSICAL_DEVICE_FEATURES => "vkGetPhysicalDeviceFeatures",
        GET_PHYSICAL_DEVICE_FEATURES2 => "vkGetPhysicalDeviceFeatures2",
        GET_PHYSICAL_DEVICE_FORMAT_PROPERTIES => "vkGetPhysicalDeviceFormatProperties",
        GET_PHYSICAL_DEVICE_FORMAT_PROPERTIES2 => "vkGetPhysicalDeviceFormatProperties2",
        GET_PHYSICAL_DEVICE_FRAGMENT_SHADING_RATES_KHR => "vkGetPhysicalDeviceFragmentShadingRatesKHR",
        GET_PHYSICAL_DEVICE_IMAGE_FORMAT_PROPERTIES => "vkGetPhysicalDeviceImageFormatProperties",
        GET_PHYSICAL_DEVICE_IMAGE_FORMAT_PROPERTIES2 => "vkGetPhysicalDeviceImageFormatProperties2",
        GET_PHYSICAL_DEVICE_MEMORY_PROPERTIES => "vkGetPhysicalDeviceMemoryProperties",
        GET_PHYSICAL_DEVICE_MEMORY_PROPERTIES2 => "vkGetPhysicalDeviceMemoryProperties2",
        GET_PHYSICAL_DEVICE_MULTISAMPLE_PROPERTIES_EXT => "vkGetPhysicalDeviceMultisamplePropertiesEXT",
        GET_PHYSICAL_DEVICE_PRESENT_RECTANGLES_KHR => "vkGetPhysicalDevicePresentRectanglesKHR",
        GET_PHYSICAL_DEVICE_PROPERTIES => "vkGetPhysicalDeviceProperties",
        GET_PHYSICAL_DEVICE_PROPERTIES2 => "vkGetPhysicalDeviceProperties2",
        GET_PHYSICAL_DEVICE_QUEUE_FAMILY_PROPERTIES => "vkGetPhysicalDeviceQueueFamilyProperties",
        GET_PHYSICAL_DEVICE_QUEUE_FAMILY_PROPERTIES2 => "vkGetPhysicalDeviceQueueFamilyProperties2",
        GET_PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_PROPERTIES => {
            "vkGetPhysicalDeviceSparseImageFormatProperties"
        }
        GET_PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_PROPERTIES2 => {
            "vkGetPhysicalDeviceSparseImageFormatProperties2"
        }
        GET_PHYSICAL_DEVICE_SURFACE_CAPABILITIES2_KHR => "vkGetPhysicalDeviceSurfaceCapabilities2KHR",
        GET_PHYSICAL_DEVICE_SURFACE_CAPABILITIES_KHR => "vkGetPhysicalDeviceSurfaceCapabilitiesKHR",
        GET_PHYSICAL_DEVICE_SURFACE_FORMATS2_KHR => "vkGetPhysicalDeviceSurfaceFormats2KHR",
        GET_PHYSICAL_DEVICE_SURFACE_FORMATS_KHR => "vkGetPhysicalDeviceSurfaceFormatsKHR",
        GET_PHYSICAL_DEVICE_SURFACE_PRESENT_MODES_KHR => "vkGetPhysicalDeviceSurfacePresentModesKHR",
        GET_PHYSICAL_DEVICE_SURFACE_SUPPORT_KHR => "vkGetPhysicalDeviceSurfaceSupportKHR",
        GET_PHYSICAL_DEVICE_TOOL_PROPERTIES => "vkGetPhysicalDeviceToolProperties",
        GET_PHYSICAL_DEVICE_XCB_PRESENTATION_SUPPORT_KHR => "vkGetPhysicalDeviceXcbPresentationSupportKHR",
        GET_PHYSICAL_DEVICE_XLIB_PRESENTATION_SUPPORT_KHR => "vkGetPhysicalDeviceXlibPresentationSupportKHR",
        GET_PIPELINE_CACHE_DATA => "vkGetPipelineCacheData",
        GET_PIPELINE_EXECUTABLE_INTERNAL_REPRESENTATIONS_KHR => {
            "vkGetPipelineExecutableInternalRepresentationsKHR"
        }
        GET_PIPELINE_EXECUTABLE_PROPERTIES_KHR => "vkGetPipelineExecutablePropertiesKHR",
        GET_PIPELINE_EXECUTABLE_STATISTICS_KHR => "vkGetPipelineExecutableStatisticsKHR",
        GET_PRIVATE_DATA => "vkGetPrivateData",
        GET_QUERY_POOL_RESULTS => "vkGetQueryPoolResults",
        GET_RAY_TRACING_CAPTURE_REPLAY_SHADER_GROUP_HANDLES_KHR => {
            "vkGetRayTracingCaptureReplayShaderGroupHandlesKHR"
        }
        GET_RAY_TRACING_SHADER_GROUP_HANDLES_KHR => "vkGetRayTracingShaderGroupHandlesKHR",
        GET_RAY_TRACING_SHADER_GROUP_STACK_SIZE_KHR => "vkGetRayTracingShaderGroupStackSizeKHR",
        GET_RENDER_AREA_GRANULARITY => "vkGetRenderAreaGranularity",
        GET_RENDERING_AREA_GRANULARITY_KHR => "vkGetRenderingAreaGranularityKHR",
        GET_SEMAPHORE_COUNTER_VALUE => "vkGetSemaphoreCounterValue",
        GET_SHADER_BINARY_DATA_EXT => "vkGetShaderBinaryDataEXT",
        GET_SHADER_MODULE_CREATE_INFO_IDENTIFIER_EXT => "vkGetShaderModuleCreateInfoIdentifierEXT",
        GET_SHADER_MODULE_IDENTIFIER_EXT => "vkGetShaderModuleIdentifierEXT",
        GET_SWAPCHAIN_IMAGES_KHR => "vkGetSwapchainImagesKHR",
        INVALIDATE_MAPPED_MEMORY_RANGES => "vkInvalidateMappedMemoryRanges",
        MAP_MEMORY => "vkMapMemory",
        MAP_MEMORY2_KHR => "vkMapMemory2KHR",
        MERGE_PIPELINE_CACHES => "vkMergePipelineCaches",
        QUEUE_BEGIN_DEBUG_UTILS_LABEL_EXT => "vkQueueBeginDebugUtilsLabelEXT",
        QUEUE_BIND_SPARSE => "vkQueueBindSparse",
        QUEUE_END_DEBUG_UTILS_LABEL_EXT => "vkQueueEndDebugUtilsLabelEXT",
        QUEUE_INSERT_DEBUG_UTILS_LABEL_EXT => "vkQueueInsertDebugUtilsLabelEXT",
        QUEUE_PRESENT_KHR => "vkQueuePresentKHR",
        QUEUE_SUBMIT => "vkQueueSubmit",
        QUEUE_SUBMIT2 => "vkQueueSubmit2",
        QUEUE_WAIT_IDLE => "vkQueueWaitIdle",
        RELEASE_SWAPCHAIN_IMAGES_EXT => "vkReleaseSwapchainImagesEXT",
        RESET_COMMAND_BUFFER => "vkResetCommandBuffer",
        RESET_COMMAND_POOL => "vkResetCommandPool",
        RESET_DESCRIPTOR_POOL => "vkResetDescriptorPool",
        RESET_EVENT => "vkResetEvent",
        RESET_FENCES => "vkResetFences",
        RESET_QUERY_POOL => "vkResetQueryPool",
        SET_DEBUG_UTILS_OBJECT_NAME_EXT => "vkSetDebugUtilsObjectNameEXT",
        SET_DEBUG_UTILS_OBJECT_TAG_EXT => "vkSetDebugUtilsObjectTagEXT",
        SET_DEVICE_MEMORY_PRIORITY_EXT => "vkSetDeviceMemoryPriorityEXT",
        SET_EVENT => "vkSetEvent",
        SET_HDR_METADATA_EXT => "vkSetHdrMetadataEXT",
        SET_PRIVATE_DATA => "vkSetPrivateData",
        SIGNAL_SEMAPHORE => "vkSignalSemaphore",
        SUBMIT_DEBUG_UTILS_MESSAGE_EXT => "vkSubmitDebugUtilsMessageEXT",
        TRIM_COMMAND_POOL => "vkTrimCommandPool",
        UNMAP_MEMORY => "vkUnmapMemory",
        UNMAP_MEMORY2_KHR => "vkUnmapMemory2KHR",
        UPDATE_DESCRIPTOR_SET_WITH_TEMPLATE => "vkUpdateDescriptorSetWithTemplate",
        UPDATE_DESCRIPTOR_SETS => "vkUpdateDescriptorSets",
        WAIT_FOR_FENCES => "vkWaitForFences",
        WAIT_FOR_PRESENT_KHR => "vkWaitForPresentKHR",
        WAIT_SEMAPHORES => "vkWaitSemaphores",
        WRITE_ACCELERATION_STRUCTURES_PROPERTIES_KHR => "vkWriteAccelerationStructuresPropertiesKHR",
        WRITE_MICROMAPS_PROPERTIES_EXT => "vkWriteMicromapsPropertiesEXT",
        CREATE_WAYLAND_SURFACE_KHR => "vkCreateWaylandSurfaceKHR",
        GET_PHYSICAL_DEVICE_WAYLAND_PRESENTATION_SUPPORT_KHR => {
            "vkGetPhysicalDeviceWaylandPresentationSupportKHR"
        }
        CMD_BIND_DESCRIPTOR_BUFFER_EMBEDDED_SAMPLERS2_EXT => "vkCmdBindDescriptorBufferEmbeddedSamplers2EXT",
        CMD_BIND_DESCRIPTOR_BUFFER_EMBEDDED_SAMPLERS_EXT => "vkCmdBindDescriptorBufferEmbeddedSamplersEXT",
        CMD_BIND_DESCRIPTOR_BUFFERS_EXT => "vkCmdBindDescriptorBuffersEXT",
        CMD_SET_DESCRIPTOR_BUFFER_OFFSETS2_EXT => "vkCmdSetDescriptorBufferOffsets2EXT",
        CMD_SET_DESCRIPTOR_BUFFER_OFFSETS_EXT => "vkCmdSetDescriptorBufferOffsetsEXT",
        GET_ACCELERATION_STRUCTURE_OPAQUE_CAPTURE_DESCRIPTOR_DATA_EXT => {
            "vkGetAccelerationStructureOpaqueCaptureDescriptorDataEXT"
        }
        GET_BUFFER_OPAQUE_CAPTURE_DESCRIPTOR_DATA_EXT => "vkGetBufferOpaqueCaptureDescriptorDataEXT",
        GET_DESCRIPTOR_EXT => "vkGetDescriptorEXT",
        GET_DESCRIPTOR_SET_LAYOUT_BINDING_OFFSET_EXT => "vkGetDescriptorSetLayoutBindingOffsetEXT",
        GET_DESCRIPTOR_SET_LAYOUT_SIZE_EXT => "vkGetDescriptorSetLayoutSizeEXT",
        GET_IMAGE_OPAQUE_CAPTURE_DESCRIPTOR_DATA_EXT => "vkGetImageOpaqueCaptureDescriptorDataEXT",
        GET_IMAGE_VIEW_OPAQUE_CAPTURE_DESCRIPTOR_DATA_EXT => "vkGetImageViewOpaqueCaptureDescriptorDataEXT",
        GET_SAMPLER_OPAQUE_CAPTURE_DESCRIPTOR_DATA_EXT => "vkGetSamplerOpaqueCaptureDescriptorDataEXT",
        COPY_IMAGE_TO_IMAGE_EXT => "vkCopyImageToImageEXT",
        COPY_IMAGE_TO_MEMORY_EXT => "vkCopyImageToMemoryEXT",
        COPY_MEMORY_TO_IMAGE_EXT => "vkCopyMemoryToImageEXT",
        GET_MEMORY_HOST_POINTER_PROPERTIES_EXT => "vkGetMemoryHostPointerPropertiesEXT",
        TRANSITION_IMAGE_LAYOUT_EXT => "vkTransitionImageLayoutEXT",
        GET_SEMAPHORE_FD_KHR => "vkGetSemaphoreFdKHR",
        IMPORT_SEMAPHORE_FD_KHR => "vkImportSemaphoreFdKHR",
        _ => return None,
    })
}
