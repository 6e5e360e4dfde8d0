//! Object types as dense indices.

use ash::vk;

/// Every type that has ids on the wire.
pub(super) const TYPES: [vk::ObjectType; KINDS] = [
    vk::ObjectType::INSTANCE,
    vk::ObjectType::PHYSICAL_DEVICE,
    vk::ObjectType::DEVICE,
    vk::ObjectType::QUEUE,
    vk::ObjectType::SEMAPHORE,
    vk::ObjectType::COMMAND_BUFFER,
    vk::ObjectType::DEVICE_MEMORY,
    vk::ObjectType::BUFFER,
    vk::ObjectType::IMAGE,
    vk::ObjectType::EVENT,
    vk::ObjectType::QUERY_POOL,
    vk::ObjectType::BUFFER_VIEW,
    vk::ObjectType::IMAGE_VIEW,
    vk::ObjectType::SHADER_MODULE,
    vk::ObjectType::PIPELINE_CACHE,
    vk::ObjectType::PIPELINE_LAYOUT,
    vk::ObjectType::RENDER_PASS,
    vk::ObjectType::PIPELINE,
    vk::ObjectType::DESCRIPTOR_SET_LAYOUT,
    vk::ObjectType::SAMPLER,
    vk::ObjectType::DESCRIPTOR_POOL,
    vk::ObjectType::DESCRIPTOR_SET,
    vk::ObjectType::FRAMEBUFFER,
    vk::ObjectType::COMMAND_POOL,
    vk::ObjectType::SAMPLER_YCBCR_CONVERSION,
    vk::ObjectType::DESCRIPTOR_UPDATE_TEMPLATE,
    vk::ObjectType::PRIVATE_DATA_SLOT,
    vk::ObjectType::SURFACE_KHR,
    vk::ObjectType::SWAPCHAIN_KHR,
    vk::ObjectType::ACCELERATION_STRUCTURE_KHR,
    vk::ObjectType::DEFERRED_OPERATION_KHR,
    vk::ObjectType::MICROMAP_EXT,
    vk::ObjectType::SHADER_EXT,
    vk::ObjectType::VALIDATION_CACHE_EXT,
    vk::ObjectType::INDIRECT_COMMANDS_LAYOUT_NV,
    vk::ObjectType::OPTICAL_FLOW_SESSION_NV,
    vk::ObjectType::ACCELERATION_STRUCTURE_NV,
];

/// How many types there are.
pub(super) const KINDS: usize = 37;

/// Dense index of a type.
pub(super) fn kind(ty: vk::ObjectType) -> Option<usize> {
    TYPES.iter().position(|known| *known == ty)
}
