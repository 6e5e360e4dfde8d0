//! Hand-written commands, one module per Vulkan noun; the generated entry points call them.

pub mod acceleration_structure;
pub mod addresses;
pub mod bound_memory;
pub mod buffer;
pub mod command_buffer;
pub mod command_pool;
pub mod debug_utils;
pub mod deferred_operation;
pub mod descriptor_pool;
pub mod descriptor_set;
pub mod descriptor_set_layout;
pub mod descriptor_update_template;
pub mod device;
pub mod device_memory;
pub mod event;
pub mod fence;
pub mod image;
pub mod instance;
pub mod memory_requirements;
pub mod physical_device;
pub mod pipeline;
pub mod pipeline_cache;
pub mod pipeline_layout;
pub mod private_data_slot;
pub mod query_pool;
pub mod queue;
pub mod render_pass;
pub mod semaphore;
pub mod surface;
pub mod swapchain;

use protocol::wire::message::MemoryRange;

use crate::mapped_memory::WriteNotes;

/// What the guest knows of a device's objects, beyond their ids. One field per noun that needs one, each behind
/// its own lock.
#[derive(Debug, Default)]
pub struct DeviceObjects {
    /// `VkBuffer`.
    pub buffers: buffer::Buffers,
    /// Device addresses of buffers.
    pub buffer_addresses: addresses::Addresses,
    /// `VkAccelerationStructureKHR`.
    pub acceleration_structures: acceleration_structure::AccelerationStructures,
    /// Their device addresses.
    pub structure_addresses: addresses::Addresses,
    /// `VkImage`.
    pub images: image::Images,
    /// Host-visible memory that the device writes without naming it in a copy.
    pub device_writable: bound_memory::DeviceWritable,
    /// `VkDescriptorSetLayout`.
    pub descriptor_set_layouts: descriptor_set_layout::DescriptorSetLayouts,
    /// `VkDescriptorPool`.
    pub descriptor_pools: descriptor_pool::DescriptorPools,
    /// Descriptors for descriptor buffers.
    pub descriptors: descriptor_set::Descriptors,
    /// `VkDescriptorUpdateTemplate`.
    pub descriptor_update_templates: descriptor_update_template::DescriptorUpdateTemplates,
    /// `VkCommandPool`.
    pub command_pools: command_pool::CommandPools,
    /// `VkCommandBuffer`: recordings that the host keeps.
    pub kept_recordings: command_buffer::KeptRecordings,
    /// `VkQueryPool`.
    pub query_pools: query_pool::QueryPools,
    /// `VkPipeline`: how many the host has still to compile.
    pub(crate) pipelines: pipeline::Backlog,
    /// `VkPipelineLayout`: those that wait for what is being recorded.
    pub layouts_held: pipeline_layout::Held,
    /// `VkRenderPass`.
    pub render_passes: render_pass::RenderPasses,
    /// `VkPrivateDataSlot`.
    pub private_data: private_data_slot::PrivateData,
    /// `VkSemaphore`: those that may be shared.
    pub shared_semaphores: semaphore::SharedSemaphores,
    /// `VkSwapchainKHR`.
    pub swapchains: swapchain::Swapchains,
}

impl DeviceObjects {
    /// Host-visible memory that a command buffer with these notes may write. Ranges may overlap; one may end beyond
    /// its memory, where the size of what is bound there is not known.
    pub fn written_ranges(&self, notes: &WriteNotes, visit: &mut dyn FnMut(MemoryRange)) {
        for write in notes.buffers() {
            if let Some(range) = self.buffers.written_range(write) {
                visit(range);
            }
        }
        for image in notes.images() {
            if let Some(range) = self.images.written_range(*image) {
                visit(range);
            }
        }
        if notes.device_writes {
            self.device_writable.for_each(visit);
        }
    }
}
