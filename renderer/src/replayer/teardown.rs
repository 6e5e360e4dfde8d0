//! Destroying what the guest left of a device, users before what they use.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk::{self, Handle as _, ObjectType};

use super::device::Device;
use super::session::Session;
use crate::commands::device_memory;

/// Types in the order of destruction. Command buffers and descriptor sets go with their pools, on the host's side;
/// images and buffers go before their memory.
const ORDER: &[ObjectType] = &[
    ObjectType::PIPELINE,
    ObjectType::SHADER_EXT,
    ObjectType::FRAMEBUFFER,
    ObjectType::IMAGE_VIEW,
    ObjectType::BUFFER_VIEW,
    ObjectType::SAMPLER,
    ObjectType::SHADER_MODULE,
    ObjectType::PIPELINE_CACHE,
    ObjectType::PIPELINE_LAYOUT,
    ObjectType::RENDER_PASS,
    ObjectType::DESCRIPTOR_SET_LAYOUT,
    ObjectType::SAMPLER_YCBCR_CONVERSION,
    ObjectType::EVENT,
    ObjectType::QUERY_POOL,
    ObjectType::SEMAPHORE,
    ObjectType::ACCELERATION_STRUCTURE_KHR,
    ObjectType::MICROMAP_EXT,
    ObjectType::IMAGE,
    ObjectType::BUFFER,
];

/// Destroys every object of the device and frees its ids. The GPU is idle.
pub(super) fn destroy_objects(device: &Device, session: &Session) {
    let objects = session.objects();
    let ash = device.ash();
    for command_buffer in device.recordings().drain() {
        objects.retire(ObjectType::COMMAND_BUFFER, command_buffer.id);
        // SAFETY: the GPU is idle and no replay is under way.
        unsafe { ash.destroy_command_pool(command_buffer.pool, None) };
    }
    for id in device.command_pools.ids() {
        objects.retire(ObjectType::COMMAND_POOL, id);
    }
    device.descriptor_pools.destroy_all(device, session);
    for ty in ORDER {
        for (id, raw) in objects.live(*ty, device.parent()) {
            objects.retire(*ty, id);
            if device.owns(*ty, id) {
                destroy(device, *ty, raw);
            }
        }
    }
    for (id, _) in objects.live(ObjectType::DEVICE_MEMORY, device.parent()) {
        objects.retire(ObjectType::DEVICE_MEMORY, id);
        if let Some(memory) = device.remove_memory(id) {
            device_memory::release(device, &memory);
            session.memory().refund((ObjectType::DEVICE_MEMORY, id));
        }
    }
    // Nothing on the host stands behind these ids alone.
    for ty in [ObjectType::QUEUE, ObjectType::SWAPCHAIN_KHR] {
        for (id, _) in objects.live(ty, device.parent()) {
            objects.retire(ty, id);
            session.memory().refund((ty, id));
        }
    }
    // Those too that could not be made: a lost device does not see the app destroy them.
    objects.clear(device.parent());
}

macro_rules! destroy_by_type {
    ($device:ident, $ty:ident, $raw:ident, $($name:ident => $function:ident ($handle:ident)),+ $(,)?) => {
        match $ty {
            $(ObjectType::$name => {
                if let Some(destroy) = $device.functions().$function {
                    let handle = vk::$handle::from_raw($raw);
                    // SAFETY: the object table gave the handle with its type; the GPU is idle and the id is retired.
                    unsafe { destroy($device.ash().handle(), handle, std::ptr::null()) };
                }
            })+
            _ => tracing::warn!(ty = ?$ty, "left to the end of the device"),
        }
    };
}

/// Destroys one object that nothing uses any more.
pub(super) fn destroy(device: &Device, ty: ObjectType, raw: u64) {
    destroy_by_type!(device, ty, raw,
        PIPELINE => destroy_pipeline(Pipeline),
        SHADER_EXT => destroy_shader_ext(ShaderEXT),
        FRAMEBUFFER => destroy_framebuffer(Framebuffer),
        IMAGE_VIEW => destroy_image_view(ImageView),
        BUFFER_VIEW => destroy_buffer_view(BufferView),
        SAMPLER => destroy_sampler(Sampler),
        SHADER_MODULE => destroy_shader_module(ShaderModule),
        PIPELINE_CACHE => destroy_pipeline_cache(PipelineCache),
        PIPELINE_LAYOUT => destroy_pipeline_layout(PipelineLayout),
        RENDER_PASS => destroy_render_pass(RenderPass),
        DESCRIPTOR_SET_LAYOUT => destroy_descriptor_set_layout(DescriptorSetLayout),
        SAMPLER_YCBCR_CONVERSION => destroy_sampler_ycbcr_conversion(SamplerYcbcrConversion),
        EVENT => destroy_event(Event),
        QUERY_POOL => destroy_query_pool(QueryPool),
        SEMAPHORE => destroy_semaphore(Semaphore),
        ACCELERATION_STRUCTURE_KHR => destroy_acceleration_structure_khr(AccelerationStructureKHR),
        MICROMAP_EXT => destroy_micromap_ext(MicromapEXT),
        IMAGE => destroy_image(Image),
        BUFFER => destroy_buffer(Buffer),
    );
}
