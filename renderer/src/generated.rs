// Written by `cargo xtask codegen`; do not edit.
//! Replay of commands: decoded arguments to driver calls.
#![expect(unsafe_code, reason = "calls the driver")]
#![allow(
    unsafe_op_in_unsafe_fn,
    missing_docs,
    missing_debug_implementations,
    deprecated,
    unused_imports,
    unused_parens,
    unused_variables,
    clippy::allow_attributes_without_reason,
    clippy::undocumented_unsafe_blocks,
    clippy::multiple_unsafe_ops_per_block,
    clippy::missing_safety_doc,
    clippy::missing_errors_doc,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::ptr_as_ptr,
    clippy::too_many_lines,
    clippy::too_many_arguments,
    clippy::unnecessary_cast,
    clippy::needless_pass_by_value,
    clippy::needless_update,
    clippy::single_match,
    clippy::manual_div_ceil,
    clippy::precedence,
    reason = "generated: the generator's rules stand in for the reader's"
)]

pub mod acceleration_structure;
pub mod buffer;
pub mod buffer_view;
pub mod command_buffer;
pub mod command_pool;
pub mod debug_utils;
pub mod descriptor_pool;
pub mod descriptor_set;
pub mod descriptor_set_layout;
pub mod device;
pub mod device_memory;
pub mod event;
pub mod framebuffer;
pub mod functions;
pub mod image;
pub mod image_view;
pub mod micromap;
pub mod physical_device;
pub mod pipeline;
pub mod pipeline_cache;
pub mod pipeline_layout;
pub mod query_pool;
pub mod render_pass;
pub mod sampler;
pub mod sampler_ycbcr_conversion;
pub mod semaphore;
pub mod shader;
pub mod shader_module;

use ash::vk::{self, Handle};
use protocol::vulkan::codec::{DecodeError, Decoder, Encoder};
use protocol::vulkan::generated::{decode, opcode};

use crate::replayer::Replayer;

mod prelude {
    pub(super) use std::ffi::{CStr, c_void};
    pub(super) use std::ptr;

    pub(super) use ash::vk::{self, Handle};
    pub(super) use protocol::vulkan::codec::{DecodeError, Decoder};
    pub(super) use protocol::vulkan::generated::{decode, encode, opcode};

    pub(super) use super::{MISSING, answer, made};
    pub(super) use crate::replayer::Replayer;
    pub(super) use crate::{checks, commands};
}

const UNKNOWN: DecodeError = DecodeError::Breach("an unknown command, or one that does not travel like this");
const MISSING: DecodeError = DecodeError::Breach("a command that the host's driver does not have");

/// Replays one command that is not recorded; answers it when `call` is not 0.
///
/// # Errors
/// [`DecodeError`].
pub fn dispatch(replayer: &Replayer, opcode: u16, d: &mut Decoder<'_>, call: u32) -> Result<(), DecodeError> {
    match opcode {
        opcode::CREATE_ACCELERATION_STRUCTURE_KHR => {
            acceleration_structure::create_acceleration_structure_khr(replayer, d, call)
        }
        opcode::DESTROY_ACCELERATION_STRUCTURE_KHR => {
            acceleration_structure::destroy_acceleration_structure_khr(replayer, d, call)
        }
        opcode::GET_ACCELERATION_STRUCTURE_BUILD_SIZES_KHR => {
            acceleration_structure::get_acceleration_structure_build_sizes_khr(replayer, d, call)
        }
        opcode::GET_ACCELERATION_STRUCTURE_DEVICE_ADDRESS_KHR => {
            acceleration_structure::get_acceleration_structure_device_address_khr(replayer, d, call)
        }
        opcode::GET_DEVICE_ACCELERATION_STRUCTURE_COMPATIBILITY_KHR => {
            acceleration_structure::get_device_acceleration_structure_compatibility_khr(replayer, d, call)
        }
        opcode::BIND_BUFFER_MEMORY => buffer::bind_buffer_memory(replayer, d, call),
        opcode::BIND_BUFFER_MEMORY2 => buffer::bind_buffer_memory2(replayer, d, call),
        opcode::CREATE_BUFFER => buffer::create_buffer(replayer, d, call),
        opcode::DESTROY_BUFFER => buffer::destroy_buffer(replayer, d, call),
        opcode::GET_BUFFER_DEVICE_ADDRESS => buffer::get_buffer_device_address(replayer, d, call),
        opcode::GET_BUFFER_MEMORY_REQUIREMENTS => buffer::get_buffer_memory_requirements(replayer, d, call),
        opcode::GET_BUFFER_MEMORY_REQUIREMENTS2 => buffer::get_buffer_memory_requirements2(replayer, d, call),
        opcode::GET_DEVICE_BUFFER_MEMORY_REQUIREMENTS => {
            buffer::get_device_buffer_memory_requirements(replayer, d, call)
        }
        opcode::CREATE_BUFFER_VIEW => buffer_view::create_buffer_view(replayer, d, call),
        opcode::DESTROY_BUFFER_VIEW => buffer_view::destroy_buffer_view(replayer, d, call),
        opcode::ALLOCATE_COMMAND_BUFFERS => command_buffer::allocate_command_buffers(replayer, d, call),
        opcode::BEGIN_COMMAND_BUFFER => command_buffer::begin_command_buffer(replayer, d, call),
        opcode::RESET_COMMAND_BUFFER => command_buffer::reset_command_buffer(replayer, d, call),
        opcode::CREATE_COMMAND_POOL => command_pool::create_command_pool(replayer, d, call),
        opcode::DESTROY_COMMAND_POOL => command_pool::destroy_command_pool(replayer, d, call),
        opcode::FREE_COMMAND_BUFFERS => command_pool::free_command_buffers(replayer, d, call),
        opcode::RESET_COMMAND_POOL => command_pool::reset_command_pool(replayer, d, call),
        opcode::QUEUE_BEGIN_DEBUG_UTILS_LABEL_EXT => {
            debug_utils::queue_begin_debug_utils_label_ext(replayer, d, call)
        }
        opcode::QUEUE_END_DEBUG_UTILS_LABEL_EXT => {
            debug_utils::queue_end_debug_utils_label_ext(replayer, d, call)
        }
        opcode::QUEUE_INSERT_DEBUG_UTILS_LABEL_EXT => {
            debug_utils::queue_insert_debug_utils_label_ext(replayer, d, call)
        }
        opcode::CREATE_DESCRIPTOR_POOL => descriptor_pool::create_descriptor_pool(replayer, d, call),
        opcode::DESTROY_DESCRIPTOR_POOL => descriptor_pool::destroy_descriptor_pool(replayer, d, call),
        opcode::FREE_DESCRIPTOR_SETS => descriptor_pool::free_descriptor_sets(replayer, d, call),
        opcode::RESET_DESCRIPTOR_POOL => descriptor_pool::reset_descriptor_pool(replayer, d, call),
        opcode::ALLOCATE_DESCRIPTOR_SETS => descriptor_set::allocate_descriptor_sets(replayer, d, call),
        opcode::GET_DESCRIPTOR_EXT => descriptor_set::get_descriptor_ext(replayer, d, call),
        opcode::UPDATE_DESCRIPTOR_SETS => descriptor_set::update_descriptor_sets(replayer, d, call),
        opcode::CREATE_DESCRIPTOR_SET_LAYOUT => {
            descriptor_set_layout::create_descriptor_set_layout(replayer, d, call)
        }
        opcode::DESTROY_DESCRIPTOR_SET_LAYOUT => {
            descriptor_set_layout::destroy_descriptor_set_layout(replayer, d, call)
        }
        opcode::GET_DESCRIPTOR_SET_LAYOUT_BINDING_OFFSET_EXT => {
            descriptor_set_layout::get_descriptor_set_layout_binding_offset_ext(replayer, d, call)
        }
        opcode::GET_DESCRIPTOR_SET_LAYOUT_SIZE_EXT => {
            descriptor_set_layout::get_descriptor_set_layout_size_ext(replayer, d, call)
        }
        opcode::GET_DESCRIPTOR_SET_LAYOUT_SUPPORT => {
            descriptor_set_layout::get_descriptor_set_layout_support(replayer, d, call)
        }
        opcode::GET_CALIBRATED_TIMESTAMPS_KHR => device::get_calibrated_timestamps_khr(replayer, d, call),
        opcode::GET_RENDERING_AREA_GRANULARITY_KHR => {
            device::get_rendering_area_granularity_khr(replayer, d, call)
        }
        opcode::ALLOCATE_MEMORY => device_memory::allocate_memory(replayer, d, call),
        opcode::FREE_MEMORY => device_memory::free_memory(replayer, d, call),
        opcode::GET_DEVICE_MEMORY_COMMITMENT => {
            device_memory::get_device_memory_commitment(replayer, d, call)
        }
        opcode::SET_DEVICE_MEMORY_PRIORITY_EXT => {
            device_memory::set_device_memory_priority_ext(replayer, d, call)
        }
        opcode::CREATE_EVENT => event::create_event(replayer, d, call),
        opcode::DESTROY_EVENT => event::destroy_event(replayer, d, call),
        opcode::GET_EVENT_STATUS => event::get_event_status(replayer, d, call),
        opcode::RESET_EVENT => event::reset_event(replayer, d, call),
        opcode::SET_EVENT => event::set_event(replayer, d, call),
        opcode::CREATE_FRAMEBUFFER => framebuffer::create_framebuffer(replayer, d, call),
        opcode::DESTROY_FRAMEBUFFER => framebuffer::destroy_framebuffer(replayer, d, call),
        opcode::BIND_IMAGE_MEMORY => image::bind_image_memory(replayer, d, call),
        opcode::BIND_IMAGE_MEMORY2 => image::bind_image_memory2(replayer, d, call),
        opcode::COPY_IMAGE_TO_IMAGE_EXT => image::copy_image_to_image_ext(replayer, d, call),
        opcode::CREATE_IMAGE => image::create_image(replayer, d, call),
        opcode::DESTROY_IMAGE => image::destroy_image(replayer, d, call),
        opcode::GET_DEVICE_IMAGE_MEMORY_REQUIREMENTS => {
            image::get_device_image_memory_requirements(replayer, d, call)
        }
        opcode::GET_DEVICE_IMAGE_SPARSE_MEMORY_REQUIREMENTS => {
            image::get_device_image_sparse_memory_requirements(replayer, d, call)
        }
        opcode::GET_DEVICE_IMAGE_SUBRESOURCE_LAYOUT_KHR => {
            image::get_device_image_subresource_layout_khr(replayer, d, call)
        }
        opcode::GET_IMAGE_MEMORY_REQUIREMENTS => image::get_image_memory_requirements(replayer, d, call),
        opcode::GET_IMAGE_MEMORY_REQUIREMENTS2 => image::get_image_memory_requirements2(replayer, d, call),
        opcode::GET_IMAGE_SPARSE_MEMORY_REQUIREMENTS => {
            image::get_image_sparse_memory_requirements(replayer, d, call)
        }
        opcode::GET_IMAGE_SPARSE_MEMORY_REQUIREMENTS2 => {
            image::get_image_sparse_memory_requirements2(replayer, d, call)
        }
        opcode::GET_IMAGE_SUBRESOURCE_LAYOUT => image::get_image_subresource_layout(replayer, d, call),
        opcode::GET_IMAGE_SUBRESOURCE_LAYOUT2_KHR => {
            image::get_image_subresource_layout2_khr(replayer, d, call)
        }
        opcode::TRANSITION_IMAGE_LAYOUT_EXT => image::transition_image_layout_ext(replayer, d, call),
        opcode::CREATE_IMAGE_VIEW => image_view::create_image_view(replayer, d, call),
        opcode::DESTROY_IMAGE_VIEW => image_view::destroy_image_view(replayer, d, call),
        opcode::CREATE_MICROMAP_EXT => micromap::create_micromap_ext(replayer, d, call),
        opcode::DESTROY_MICROMAP_EXT => micromap::destroy_micromap_ext(replayer, d, call),
        opcode::GET_DEVICE_MICROMAP_COMPATIBILITY_EXT => {
            micromap::get_device_micromap_compatibility_ext(replayer, d, call)
        }
        opcode::GET_MICROMAP_BUILD_SIZES_EXT => micromap::get_micromap_build_sizes_ext(replayer, d, call),
        opcode::GET_PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR => {
            physical_device::get_physical_device_cooperative_matrix_properties_khr(replayer, d, call)
        }
        opcode::GET_PHYSICAL_DEVICE_FRAGMENT_SHADING_RATES_KHR => {
            physical_device::get_physical_device_fragment_shading_rates_khr(replayer, d, call)
        }
        opcode::GET_PHYSICAL_DEVICE_IMAGE_FORMAT_PROPERTIES => {
            physical_device::get_physical_device_image_format_properties(replayer, d, call)
        }
        opcode::GET_PHYSICAL_DEVICE_IMAGE_FORMAT_PROPERTIES2 => {
            physical_device::get_physical_device_image_format_properties2(replayer, d, call)
        }
        opcode::GET_PHYSICAL_DEVICE_MULTISAMPLE_PROPERTIES_EXT => {
            physical_device::get_physical_device_multisample_properties_ext(replayer, d, call)
        }
        opcode::GET_PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_PROPERTIES => {
            physical_device::get_physical_device_sparse_image_format_properties(replayer, d, call)
        }
        opcode::GET_PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_PROPERTIES2 => {
            physical_device::get_physical_device_sparse_image_format_properties2(replayer, d, call)
        }
        opcode::CREATE_COMPUTE_PIPELINES => pipeline::create_compute_pipelines(replayer, d, call),
        opcode::CREATE_GRAPHICS_PIPELINES => pipeline::create_graphics_pipelines(replayer, d, call),
        opcode::CREATE_RAY_TRACING_PIPELINES_KHR => {
            pipeline::create_ray_tracing_pipelines_khr(replayer, d, call)
        }
        opcode::DESTROY_PIPELINE => pipeline::destroy_pipeline(replayer, d, call),
        opcode::GET_PIPELINE_EXECUTABLE_INTERNAL_REPRESENTATIONS_KHR => {
            pipeline::get_pipeline_executable_internal_representations_khr(replayer, d, call)
        }
        opcode::GET_PIPELINE_EXECUTABLE_PROPERTIES_KHR => {
            pipeline::get_pipeline_executable_properties_khr(replayer, d, call)
        }
        opcode::GET_PIPELINE_EXECUTABLE_STATISTICS_KHR => {
            pipeline::get_pipeline_executable_statistics_khr(replayer, d, call)
        }
        opcode::GET_RAY_TRACING_SHADER_GROUP_HANDLES_KHR => {
            pipeline::get_ray_tracing_shader_group_handles_khr(replayer, d, call)
        }
        opcode::GET_RAY_TRACING_SHADER_GROUP_STACK_SIZE_KHR => {
            pipeline::get_ray_tracing_shader_group_stack_size_khr(replayer, d, call)
        }
        opcode::CREATE_PIPELINE_CACHE => pipeline_cache::create_pipeline_cache(replayer, d, call),
        opcode::DESTROY_PIPELINE_CACHE => pipeline_cache::destroy_pipeline_cache(replayer, d, call),
        opcode::GET_PIPELINE_CACHE_DATA => pipeline_cache::get_pipeline_cache_data(replayer, d, call),
        opcode::MERGE_PIPELINE_CACHES => pipeline_cache::merge_pipeline_caches(replayer, d, call),
        opcode::CREATE_PIPELINE_LAYOUT => pipeline_layout::create_pipeline_layout(replayer, d, call),
        opcode::DESTROY_PIPELINE_LAYOUT => pipeline_layout::destroy_pipeline_layout(replayer, d, call),
        opcode::CREATE_QUERY_POOL => query_pool::create_query_pool(replayer, d, call),
        opcode::DESTROY_QUERY_POOL => query_pool::destroy_query_pool(replayer, d, call),
        opcode::GET_QUERY_POOL_RESULTS => query_pool::get_query_pool_results(replayer, d, call),
        opcode::RESET_QUERY_POOL => query_pool::reset_query_pool(replayer, d, call),
        opcode::CREATE_RENDER_PASS => render_pass::create_render_pass(replayer, d, call),
        opcode::CREATE_RENDER_PASS2 => render_pass::create_render_pass2(replayer, d, call),
        opcode::DESTROY_RENDER_PASS => render_pass::destroy_render_pass(replayer, d, call),
        opcode::GET_RENDER_AREA_GRANULARITY => render_pass::get_render_area_granularity(replayer, d, call),
        opcode::CREATE_SAMPLER => sampler::create_sampler(replayer, d, call),
        opcode::DESTROY_SAMPLER => sampler::destroy_sampler(replayer, d, call),
        opcode::CREATE_SAMPLER_YCBCR_CONVERSION => {
            sampler_ycbcr_conversion::create_sampler_ycbcr_conversion(replayer, d, call)
        }
        opcode::DESTROY_SAMPLER_YCBCR_CONVERSION => {
            sampler_ycbcr_conversion::destroy_sampler_ycbcr_conversion(replayer, d, call)
        }
        opcode::CREATE_SEMAPHORE => semaphore::create_semaphore(replayer, d, call),
        opcode::DESTROY_SEMAPHORE => semaphore::destroy_semaphore(replayer, d, call),
        opcode::SIGNAL_SEMAPHORE => semaphore::signal_semaphore(replayer, d, call),
        opcode::CREATE_SHADERS_EXT => shader::create_shaders_ext(replayer, d, call),
        opcode::DESTROY_SHADER_EXT => shader::destroy_shader_ext(replayer, d, call),
        opcode::GET_SHADER_BINARY_DATA_EXT => shader::get_shader_binary_data_ext(replayer, d, call),
        opcode::CREATE_SHADER_MODULE => shader_module::create_shader_module(replayer, d, call),
        opcode::DESTROY_SHADER_MODULE => shader_module::destroy_shader_module(replayer, d, call),
        opcode::GET_SHADER_MODULE_CREATE_INFO_IDENTIFIER_EXT => {
            shader_module::get_shader_module_create_info_identifier_ext(replayer, d, call)
        }
        opcode::GET_SHADER_MODULE_IDENTIFIER_EXT => {
            shader_module::get_shader_module_identifier_ext(replayer, d, call)
        }
        _ => Err(UNKNOWN),
    }
}

/// What a command makes, by type and id; nothing for most.
///
/// # Errors
/// [`DecodeError`].
pub fn makes(opcode: u16, d: &mut Decoder<'_>) -> Result<Vec<(vk::ObjectType, u64)>, DecodeError> {
    Ok(match opcode {
        opcode::CREATE_ACCELERATION_STRUCTURE_KHR => {
            let a = decode::acceleration_structure::CreateAccelerationStructureKhr::decode(d)?;
            vec![(vk::AccelerationStructureKHR::TYPE, a.acceleration_structure)]
        }
        opcode::CREATE_BUFFER => {
            let a = decode::buffer::CreateBuffer::decode(d)?;
            vec![(vk::Buffer::TYPE, a.buffer)]
        }
        opcode::CREATE_BUFFER_VIEW => {
            let a = decode::buffer_view::CreateBufferView::decode(d)?;
            vec![(vk::BufferView::TYPE, a.view)]
        }
        opcode::ALLOCATE_COMMAND_BUFFERS => {
            let a = decode::command_buffer::AllocateCommandBuffers::decode(d)?;
            a.command_buffers.iter().map(|id| (vk::CommandBuffer::TYPE, *id)).collect()
        }
        opcode::CREATE_COMMAND_POOL => {
            let a = decode::command_pool::CreateCommandPool::decode(d)?;
            vec![(vk::CommandPool::TYPE, a.command_pool)]
        }
        opcode::CREATE_DESCRIPTOR_POOL => {
            let a = decode::descriptor_pool::CreateDescriptorPool::decode(d)?;
            vec![(vk::DescriptorPool::TYPE, a.descriptor_pool)]
        }
        opcode::ALLOCATE_DESCRIPTOR_SETS => {
            let a = decode::descriptor_set::AllocateDescriptorSets::decode(d)?;
            a.descriptor_sets.iter().map(|id| (vk::DescriptorSet::TYPE, *id)).collect()
        }
        opcode::CREATE_DESCRIPTOR_SET_LAYOUT => {
            let a = decode::descriptor_set_layout::CreateDescriptorSetLayout::decode(d)?;
            vec![(vk::DescriptorSetLayout::TYPE, a.set_layout)]
        }
        opcode::ALLOCATE_MEMORY => {
            let a = decode::device_memory::AllocateMemory::decode(d)?;
            vec![(vk::DeviceMemory::TYPE, a.memory)]
        }
        opcode::CREATE_EVENT => {
            let a = decode::event::CreateEvent::decode(d)?;
            vec![(vk::Event::TYPE, a.event)]
        }
        opcode::CREATE_FRAMEBUFFER => {
            let a = decode::framebuffer::CreateFramebuffer::decode(d)?;
            vec![(vk::Framebuffer::TYPE, a.framebuffer)]
        }
        opcode::CREATE_IMAGE => {
            let a = decode::image::CreateImage::decode(d)?;
            vec![(vk::Image::TYPE, a.image)]
        }
        opcode::CREATE_IMAGE_VIEW => {
            let a = decode::image_view::CreateImageView::decode(d)?;
            vec![(vk::ImageView::TYPE, a.view)]
        }
        opcode::CREATE_MICROMAP_EXT => {
            let a = decode::micromap::CreateMicromapExt::decode(d)?;
            vec![(vk::MicromapEXT::TYPE, a.micromap)]
        }
        opcode::CREATE_COMPUTE_PIPELINES => {
            let a = decode::pipeline::CreateComputePipelines::decode(d)?;
            a.pipelines.iter().map(|id| (vk::Pipeline::TYPE, *id)).collect()
        }
        opcode::CREATE_GRAPHICS_PIPELINES => {
            let a = decode::pipeline::CreateGraphicsPipelines::decode(d)?;
            a.pipelines.iter().map(|id| (vk::Pipeline::TYPE, *id)).collect()
        }
        opcode::CREATE_RAY_TRACING_PIPELINES_KHR => {
            let a = decode::pipeline::CreateRayTracingPipelinesKhr::decode(d)?;
            a.pipelines.iter().map(|id| (vk::Pipeline::TYPE, *id)).collect()
        }
        opcode::CREATE_PIPELINE_CACHE => {
            let a = decode::pipeline_cache::CreatePipelineCache::decode(d)?;
            vec![(vk::PipelineCache::TYPE, a.pipeline_cache)]
        }
        opcode::CREATE_PIPELINE_LAYOUT => {
            let a = decode::pipeline_layout::CreatePipelineLayout::decode(d)?;
            vec![(vk::PipelineLayout::TYPE, a.pipeline_layout)]
        }
        opcode::CREATE_QUERY_POOL => {
            let a = decode::query_pool::CreateQueryPool::decode(d)?;
            vec![(vk::QueryPool::TYPE, a.query_pool)]
        }
        opcode::CREATE_RENDER_PASS => {
            let a = decode::render_pass::CreateRenderPass::decode(d)?;
            vec![(vk::RenderPass::TYPE, a.render_pass)]
        }
        opcode::CREATE_RENDER_PASS2 => {
            let a = decode::render_pass::CreateRenderPass2::decode(d)?;
            vec![(vk::RenderPass::TYPE, a.render_pass)]
        }
        opcode::CREATE_SAMPLER => {
            let a = decode::sampler::CreateSampler::decode(d)?;
            vec![(vk::Sampler::TYPE, a.sampler)]
        }
        opcode::CREATE_SAMPLER_YCBCR_CONVERSION => {
            let a = decode::sampler_ycbcr_conversion::CreateSamplerYcbcrConversion::decode(d)?;
            vec![(vk::SamplerYcbcrConversion::TYPE, a.ycbcr_conversion)]
        }
        opcode::CREATE_SEMAPHORE => {
            let a = decode::semaphore::CreateSemaphore::decode(d)?;
            vec![(vk::Semaphore::TYPE, a.semaphore)]
        }
        opcode::CREATE_SHADERS_EXT => {
            let a = decode::shader::CreateShadersExt::decode(d)?;
            a.shaders.iter().map(|id| (vk::ShaderEXT::TYPE, *id)).collect()
        }
        opcode::CREATE_SHADER_MODULE => {
            let a = decode::shader_module::CreateShaderModule::decode(d)?;
            vec![(vk::ShaderModule::TYPE, a.shader_module)]
        }
        _ => Vec::new(),
    })
}

/// Replays one recorded command.
///
/// # Errors
/// [`DecodeError`].
pub fn record(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    opcode: u16,
    d: &mut Decoder<'_>,
) -> Result<(), DecodeError> {
    match opcode {
        opcode::CMD_BEGIN_CONDITIONAL_RENDERING_EXT => {
            command_buffer::cmd_begin_conditional_rendering_ext(replayer, command_buffer, d)
        }
        opcode::CMD_BEGIN_QUERY => command_buffer::cmd_begin_query(replayer, command_buffer, d),
        opcode::CMD_BEGIN_QUERY_INDEXED_EXT => {
            command_buffer::cmd_begin_query_indexed_ext(replayer, command_buffer, d)
        }
        opcode::CMD_BEGIN_RENDER_PASS => command_buffer::cmd_begin_render_pass(replayer, command_buffer, d),
        opcode::CMD_BEGIN_RENDER_PASS2 => command_buffer::cmd_begin_render_pass2(replayer, command_buffer, d),
        opcode::CMD_BEGIN_RENDERING => command_buffer::cmd_begin_rendering(replayer, command_buffer, d),
        opcode::CMD_BEGIN_TRANSFORM_FEEDBACK_EXT => {
            command_buffer::cmd_begin_transform_feedback_ext(replayer, command_buffer, d)
        }
        opcode::CMD_BIND_DESCRIPTOR_BUFFER_EMBEDDED_SAMPLERS2_EXT => {
            command_buffer::cmd_bind_descriptor_buffer_embedded_samplers2_ext(replayer, command_buffer, d)
        }
        opcode::CMD_BIND_DESCRIPTOR_BUFFER_EMBEDDED_SAMPLERS_EXT => {
            command_buffer::cmd_bind_descriptor_buffer_embedded_samplers_ext(replayer, command_buffer, d)
        }
        opcode::CMD_BIND_DESCRIPTOR_BUFFERS_EXT => {
            command_buffer::cmd_bind_descriptor_buffers_ext(replayer, command_buffer, d)
        }
        opcode::CMD_BIND_DESCRIPTOR_SETS => {
            command_buffer::cmd_bind_descriptor_sets(replayer, command_buffer, d)
        }
        opcode::CMD_BIND_DESCRIPTOR_SETS2_KHR => {
            command_buffer::cmd_bind_descriptor_sets2_khr(replayer, command_buffer, d)
        }
        opcode::CMD_BIND_INDEX_BUFFER => command_buffer::cmd_bind_index_buffer(replayer, command_buffer, d),
        opcode::CMD_BIND_INDEX_BUFFER2_KHR => {
            command_buffer::cmd_bind_index_buffer2_khr(replayer, command_buffer, d)
        }
        opcode::CMD_BIND_PIPELINE => command_buffer::cmd_bind_pipeline(replayer, command_buffer, d),
        opcode::CMD_BIND_SHADERS_EXT => command_buffer::cmd_bind_shaders_ext(replayer, command_buffer, d),
        opcode::CMD_BIND_TRANSFORM_FEEDBACK_BUFFERS_EXT => {
            command_buffer::cmd_bind_transform_feedback_buffers_ext(replayer, command_buffer, d)
        }
        opcode::CMD_BIND_VERTEX_BUFFERS => {
            command_buffer::cmd_bind_vertex_buffers(replayer, command_buffer, d)
        }
        opcode::CMD_BIND_VERTEX_BUFFERS2 => {
            command_buffer::cmd_bind_vertex_buffers2(replayer, command_buffer, d)
        }
        opcode::CMD_BLIT_IMAGE => command_buffer::cmd_blit_image(replayer, command_buffer, d),
        opcode::CMD_BLIT_IMAGE2 => command_buffer::cmd_blit_image2(replayer, command_buffer, d),
        opcode::CMD_BUILD_ACCELERATION_STRUCTURES_INDIRECT_KHR => {
            command_buffer::cmd_build_acceleration_structures_indirect_khr(replayer, command_buffer, d)
        }
        opcode::CMD_BUILD_ACCELERATION_STRUCTURES_KHR => {
            command_buffer::cmd_build_acceleration_structures_khr(replayer, command_buffer, d)
        }
        opcode::CMD_BUILD_MICROMAPS_EXT => {
            command_buffer::cmd_build_micromaps_ext(replayer, command_buffer, d)
        }
        opcode::CMD_CLEAR_ATTACHMENTS => command_buffer::cmd_clear_attachments(replayer, command_buffer, d),
        opcode::CMD_CLEAR_COLOR_IMAGE => command_buffer::cmd_clear_color_image(replayer, command_buffer, d),
        opcode::CMD_CLEAR_DEPTH_STENCIL_IMAGE => {
            command_buffer::cmd_clear_depth_stencil_image(replayer, command_buffer, d)
        }
        opcode::CMD_COPY_ACCELERATION_STRUCTURE_KHR => {
            command_buffer::cmd_copy_acceleration_structure_khr(replayer, command_buffer, d)
        }
        opcode::CMD_COPY_ACCELERATION_STRUCTURE_TO_MEMORY_KHR => {
            command_buffer::cmd_copy_acceleration_structure_to_memory_khr(replayer, command_buffer, d)
        }
        opcode::CMD_COPY_BUFFER => command_buffer::cmd_copy_buffer(replayer, command_buffer, d),
        opcode::CMD_COPY_BUFFER2 => command_buffer::cmd_copy_buffer2(replayer, command_buffer, d),
        opcode::CMD_COPY_BUFFER_TO_IMAGE => {
            command_buffer::cmd_copy_buffer_to_image(replayer, command_buffer, d)
        }
        opcode::CMD_COPY_BUFFER_TO_IMAGE2 => {
            command_buffer::cmd_copy_buffer_to_image2(replayer, command_buffer, d)
        }
        opcode::CMD_COPY_IMAGE => command_buffer::cmd_copy_image(replayer, command_buffer, d),
        opcode::CMD_COPY_IMAGE2 => command_buffer::cmd_copy_image2(replayer, command_buffer, d),
        opcode::CMD_COPY_IMAGE_TO_BUFFER => {
            command_buffer::cmd_copy_image_to_buffer(replayer, command_buffer, d)
        }
        opcode::CMD_COPY_IMAGE_TO_BUFFER2 => {
            command_buffer::cmd_copy_image_to_buffer2(replayer, command_buffer, d)
        }
        opcode::CMD_COPY_MEMORY_TO_ACCELERATION_STRUCTURE_KHR => {
            command_buffer::cmd_copy_memory_to_acceleration_structure_khr(replayer, command_buffer, d)
        }
        opcode::CMD_COPY_MEMORY_TO_MICROMAP_EXT => {
            command_buffer::cmd_copy_memory_to_micromap_ext(replayer, command_buffer, d)
        }
        opcode::CMD_COPY_MICROMAP_EXT => command_buffer::cmd_copy_micromap_ext(replayer, command_buffer, d),
        opcode::CMD_COPY_MICROMAP_TO_MEMORY_EXT => {
            command_buffer::cmd_copy_micromap_to_memory_ext(replayer, command_buffer, d)
        }
        opcode::CMD_COPY_QUERY_POOL_RESULTS => {
            command_buffer::cmd_copy_query_pool_results(replayer, command_buffer, d)
        }
        opcode::CMD_DISPATCH => command_buffer::cmd_dispatch(replayer, command_buffer, d),
        opcode::CMD_DISPATCH_BASE => command_buffer::cmd_dispatch_base(replayer, command_buffer, d),
        opcode::CMD_DISPATCH_INDIRECT => command_buffer::cmd_dispatch_indirect(replayer, command_buffer, d),
        opcode::CMD_DRAW => command_buffer::cmd_draw(replayer, command_buffer, d),
        opcode::CMD_DRAW_INDEXED => command_buffer::cmd_draw_indexed(replayer, command_buffer, d),
        opcode::CMD_DRAW_INDEXED_INDIRECT => {
            command_buffer::cmd_draw_indexed_indirect(replayer, command_buffer, d)
        }
        opcode::CMD_DRAW_INDEXED_INDIRECT_COUNT => {
            command_buffer::cmd_draw_indexed_indirect_count(replayer, command_buffer, d)
        }
        opcode::CMD_DRAW_INDIRECT => command_buffer::cmd_draw_indirect(replayer, command_buffer, d),
        opcode::CMD_DRAW_INDIRECT_BYTE_COUNT_EXT => {
            command_buffer::cmd_draw_indirect_byte_count_ext(replayer, command_buffer, d)
        }
        opcode::CMD_DRAW_INDIRECT_COUNT => {
            command_buffer::cmd_draw_indirect_count(replayer, command_buffer, d)
        }
        opcode::CMD_DRAW_MESH_TASKS_EXT => {
            command_buffer::cmd_draw_mesh_tasks_ext(replayer, command_buffer, d)
        }
        opcode::CMD_DRAW_MESH_TASKS_INDIRECT_COUNT_EXT => {
            command_buffer::cmd_draw_mesh_tasks_indirect_count_ext(replayer, command_buffer, d)
        }
        opcode::CMD_DRAW_MESH_TASKS_INDIRECT_EXT => {
            command_buffer::cmd_draw_mesh_tasks_indirect_ext(replayer, command_buffer, d)
        }
        opcode::CMD_DRAW_MULTI_EXT => command_buffer::cmd_draw_multi_ext(replayer, command_buffer, d),
        opcode::CMD_DRAW_MULTI_INDEXED_EXT => {
            command_buffer::cmd_draw_multi_indexed_ext(replayer, command_buffer, d)
        }
        opcode::CMD_END_CONDITIONAL_RENDERING_EXT => {
            command_buffer::cmd_end_conditional_rendering_ext(replayer, command_buffer, d)
        }
        opcode::CMD_END_QUERY => command_buffer::cmd_end_query(replayer, command_buffer, d),
        opcode::CMD_END_QUERY_INDEXED_EXT => {
            command_buffer::cmd_end_query_indexed_ext(replayer, command_buffer, d)
        }
        opcode::CMD_END_RENDER_PASS => command_buffer::cmd_end_render_pass(replayer, command_buffer, d),
        opcode::CMD_END_RENDER_PASS2 => command_buffer::cmd_end_render_pass2(replayer, command_buffer, d),
        opcode::CMD_END_RENDERING => command_buffer::cmd_end_rendering(replayer, command_buffer, d),
        opcode::CMD_END_TRANSFORM_FEEDBACK_EXT => {
            command_buffer::cmd_end_transform_feedback_ext(replayer, command_buffer, d)
        }
        opcode::CMD_EXECUTE_COMMANDS => command_buffer::cmd_execute_commands(replayer, command_buffer, d),
        opcode::CMD_FILL_BUFFER => command_buffer::cmd_fill_buffer(replayer, command_buffer, d),
        opcode::CMD_NEXT_SUBPASS => command_buffer::cmd_next_subpass(replayer, command_buffer, d),
        opcode::CMD_NEXT_SUBPASS2 => command_buffer::cmd_next_subpass2(replayer, command_buffer, d),
        opcode::CMD_PIPELINE_BARRIER => command_buffer::cmd_pipeline_barrier(replayer, command_buffer, d),
        opcode::CMD_PIPELINE_BARRIER2 => command_buffer::cmd_pipeline_barrier2(replayer, command_buffer, d),
        opcode::CMD_PUSH_CONSTANTS => command_buffer::cmd_push_constants(replayer, command_buffer, d),
        opcode::CMD_PUSH_CONSTANTS2_KHR => {
            command_buffer::cmd_push_constants2_khr(replayer, command_buffer, d)
        }
        opcode::CMD_PUSH_DESCRIPTOR_SET2_KHR => {
            command_buffer::cmd_push_descriptor_set2_khr(replayer, command_buffer, d)
        }
        opcode::CMD_PUSH_DESCRIPTOR_SET_KHR => {
            command_buffer::cmd_push_descriptor_set_khr(replayer, command_buffer, d)
        }
        opcode::CMD_RESET_EVENT => command_buffer::cmd_reset_event(replayer, command_buffer, d),
        opcode::CMD_RESET_EVENT2 => command_buffer::cmd_reset_event2(replayer, command_buffer, d),
        opcode::CMD_RESET_QUERY_POOL => command_buffer::cmd_reset_query_pool(replayer, command_buffer, d),
        opcode::CMD_RESOLVE_IMAGE => command_buffer::cmd_resolve_image(replayer, command_buffer, d),
        opcode::CMD_RESOLVE_IMAGE2 => command_buffer::cmd_resolve_image2(replayer, command_buffer, d),
        opcode::CMD_SET_ALPHA_TO_COVERAGE_ENABLE_EXT => {
            command_buffer::cmd_set_alpha_to_coverage_enable_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_ALPHA_TO_ONE_ENABLE_EXT => {
            command_buffer::cmd_set_alpha_to_one_enable_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_ATTACHMENT_FEEDBACK_LOOP_ENABLE_EXT => {
            command_buffer::cmd_set_attachment_feedback_loop_enable_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_BLEND_CONSTANTS => {
            command_buffer::cmd_set_blend_constants(replayer, command_buffer, d)
        }
        opcode::CMD_SET_COLOR_BLEND_ADVANCED_EXT => {
            command_buffer::cmd_set_color_blend_advanced_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_COLOR_BLEND_ENABLE_EXT => {
            command_buffer::cmd_set_color_blend_enable_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_COLOR_BLEND_EQUATION_EXT => {
            command_buffer::cmd_set_color_blend_equation_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_COLOR_WRITE_ENABLE_EXT => {
            command_buffer::cmd_set_color_write_enable_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_COLOR_WRITE_MASK_EXT => {
            command_buffer::cmd_set_color_write_mask_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_CONSERVATIVE_RASTERIZATION_MODE_EXT => {
            command_buffer::cmd_set_conservative_rasterization_mode_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_CULL_MODE => command_buffer::cmd_set_cull_mode(replayer, command_buffer, d),
        opcode::CMD_SET_DEPTH_BIAS => command_buffer::cmd_set_depth_bias(replayer, command_buffer, d),
        opcode::CMD_SET_DEPTH_BIAS2_EXT => {
            command_buffer::cmd_set_depth_bias2_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DEPTH_BIAS_ENABLE => {
            command_buffer::cmd_set_depth_bias_enable(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DEPTH_BOUNDS => command_buffer::cmd_set_depth_bounds(replayer, command_buffer, d),
        opcode::CMD_SET_DEPTH_BOUNDS_TEST_ENABLE => {
            command_buffer::cmd_set_depth_bounds_test_enable(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DEPTH_CLAMP_ENABLE_EXT => {
            command_buffer::cmd_set_depth_clamp_enable_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DEPTH_CLIP_ENABLE_EXT => {
            command_buffer::cmd_set_depth_clip_enable_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DEPTH_CLIP_NEGATIVE_ONE_TO_ONE_EXT => {
            command_buffer::cmd_set_depth_clip_negative_one_to_one_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DEPTH_COMPARE_OP => {
            command_buffer::cmd_set_depth_compare_op(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DEPTH_TEST_ENABLE => {
            command_buffer::cmd_set_depth_test_enable(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DEPTH_WRITE_ENABLE => {
            command_buffer::cmd_set_depth_write_enable(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DESCRIPTOR_BUFFER_OFFSETS2_EXT => {
            command_buffer::cmd_set_descriptor_buffer_offsets2_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DESCRIPTOR_BUFFER_OFFSETS_EXT => {
            command_buffer::cmd_set_descriptor_buffer_offsets_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DEVICE_MASK => command_buffer::cmd_set_device_mask(replayer, command_buffer, d),
        opcode::CMD_SET_DISCARD_RECTANGLE_EXT => {
            command_buffer::cmd_set_discard_rectangle_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DISCARD_RECTANGLE_ENABLE_EXT => {
            command_buffer::cmd_set_discard_rectangle_enable_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_DISCARD_RECTANGLE_MODE_EXT => {
            command_buffer::cmd_set_discard_rectangle_mode_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_EVENT => command_buffer::cmd_set_event(replayer, command_buffer, d),
        opcode::CMD_SET_EVENT2 => command_buffer::cmd_set_event2(replayer, command_buffer, d),
        opcode::CMD_SET_EXTRA_PRIMITIVE_OVERESTIMATION_SIZE_EXT => {
            command_buffer::cmd_set_extra_primitive_overestimation_size_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_FRAGMENT_SHADING_RATE_KHR => {
            command_buffer::cmd_set_fragment_shading_rate_khr(replayer, command_buffer, d)
        }
        opcode::CMD_SET_FRONT_FACE => command_buffer::cmd_set_front_face(replayer, command_buffer, d),
        opcode::CMD_SET_LINE_RASTERIZATION_MODE_EXT => {
            command_buffer::cmd_set_line_rasterization_mode_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_LINE_STIPPLE_ENABLE_EXT => {
            command_buffer::cmd_set_line_stipple_enable_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_LINE_STIPPLE_KHR => {
            command_buffer::cmd_set_line_stipple_khr(replayer, command_buffer, d)
        }
        opcode::CMD_SET_LINE_WIDTH => command_buffer::cmd_set_line_width(replayer, command_buffer, d),
        opcode::CMD_SET_LOGIC_OP_EXT => command_buffer::cmd_set_logic_op_ext(replayer, command_buffer, d),
        opcode::CMD_SET_LOGIC_OP_ENABLE_EXT => {
            command_buffer::cmd_set_logic_op_enable_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_PATCH_CONTROL_POINTS_EXT => {
            command_buffer::cmd_set_patch_control_points_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_POLYGON_MODE_EXT => {
            command_buffer::cmd_set_polygon_mode_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_PRIMITIVE_RESTART_ENABLE => {
            command_buffer::cmd_set_primitive_restart_enable(replayer, command_buffer, d)
        }
        opcode::CMD_SET_PRIMITIVE_TOPOLOGY => {
            command_buffer::cmd_set_primitive_topology(replayer, command_buffer, d)
        }
        opcode::CMD_SET_PROVOKING_VERTEX_MODE_EXT => {
            command_buffer::cmd_set_provoking_vertex_mode_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_RASTERIZATION_SAMPLES_EXT => {
            command_buffer::cmd_set_rasterization_samples_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_RASTERIZATION_STREAM_EXT => {
            command_buffer::cmd_set_rasterization_stream_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_RASTERIZER_DISCARD_ENABLE => {
            command_buffer::cmd_set_rasterizer_discard_enable(replayer, command_buffer, d)
        }
        opcode::CMD_SET_RAY_TRACING_PIPELINE_STACK_SIZE_KHR => {
            command_buffer::cmd_set_ray_tracing_pipeline_stack_size_khr(replayer, command_buffer, d)
        }
        opcode::CMD_SET_RENDERING_ATTACHMENT_LOCATIONS_KHR => {
            command_buffer::cmd_set_rendering_attachment_locations_khr(replayer, command_buffer, d)
        }
        opcode::CMD_SET_RENDERING_INPUT_ATTACHMENT_INDICES_KHR => {
            command_buffer::cmd_set_rendering_input_attachment_indices_khr(replayer, command_buffer, d)
        }
        opcode::CMD_SET_SAMPLE_LOCATIONS_EXT => {
            command_buffer::cmd_set_sample_locations_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_SAMPLE_LOCATIONS_ENABLE_EXT => {
            command_buffer::cmd_set_sample_locations_enable_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_SAMPLE_MASK_EXT => {
            command_buffer::cmd_set_sample_mask_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_SCISSOR => command_buffer::cmd_set_scissor(replayer, command_buffer, d),
        opcode::CMD_SET_SCISSOR_WITH_COUNT => {
            command_buffer::cmd_set_scissor_with_count(replayer, command_buffer, d)
        }
        opcode::CMD_SET_STENCIL_COMPARE_MASK => {
            command_buffer::cmd_set_stencil_compare_mask(replayer, command_buffer, d)
        }
        opcode::CMD_SET_STENCIL_OP => command_buffer::cmd_set_stencil_op(replayer, command_buffer, d),
        opcode::CMD_SET_STENCIL_REFERENCE => {
            command_buffer::cmd_set_stencil_reference(replayer, command_buffer, d)
        }
        opcode::CMD_SET_STENCIL_TEST_ENABLE => {
            command_buffer::cmd_set_stencil_test_enable(replayer, command_buffer, d)
        }
        opcode::CMD_SET_STENCIL_WRITE_MASK => {
            command_buffer::cmd_set_stencil_write_mask(replayer, command_buffer, d)
        }
        opcode::CMD_SET_TESSELLATION_DOMAIN_ORIGIN_EXT => {
            command_buffer::cmd_set_tessellation_domain_origin_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_VERTEX_INPUT_EXT => {
            command_buffer::cmd_set_vertex_input_ext(replayer, command_buffer, d)
        }
        opcode::CMD_SET_VIEWPORT => command_buffer::cmd_set_viewport(replayer, command_buffer, d),
        opcode::CMD_SET_VIEWPORT_WITH_COUNT => {
            command_buffer::cmd_set_viewport_with_count(replayer, command_buffer, d)
        }
        opcode::CMD_TRACE_RAYS_INDIRECT2_KHR => {
            command_buffer::cmd_trace_rays_indirect2_khr(replayer, command_buffer, d)
        }
        opcode::CMD_TRACE_RAYS_INDIRECT_KHR => {
            command_buffer::cmd_trace_rays_indirect_khr(replayer, command_buffer, d)
        }
        opcode::CMD_TRACE_RAYS_KHR => command_buffer::cmd_trace_rays_khr(replayer, command_buffer, d),
        opcode::CMD_UPDATE_BUFFER => command_buffer::cmd_update_buffer(replayer, command_buffer, d),
        opcode::CMD_WAIT_EVENTS => command_buffer::cmd_wait_events(replayer, command_buffer, d),
        opcode::CMD_WAIT_EVENTS2 => command_buffer::cmd_wait_events2(replayer, command_buffer, d),
        opcode::CMD_WRITE_ACCELERATION_STRUCTURES_PROPERTIES_KHR => {
            command_buffer::cmd_write_acceleration_structures_properties_khr(replayer, command_buffer, d)
        }
        opcode::CMD_WRITE_MICROMAPS_PROPERTIES_EXT => {
            command_buffer::cmd_write_micromaps_properties_ext(replayer, command_buffer, d)
        }
        opcode::CMD_WRITE_TIMESTAMP => command_buffer::cmd_write_timestamp(replayer, command_buffer, d),
        opcode::CMD_WRITE_TIMESTAMP2 => command_buffer::cmd_write_timestamp2(replayer, command_buffer, d),
        opcode::CMD_BEGIN_DEBUG_UTILS_LABEL_EXT => {
            debug_utils::cmd_begin_debug_utils_label_ext(replayer, command_buffer, d)
        }
        opcode::CMD_END_DEBUG_UTILS_LABEL_EXT => {
            debug_utils::cmd_end_debug_utils_label_ext(replayer, command_buffer, d)
        }
        opcode::CMD_INSERT_DEBUG_UTILS_LABEL_EXT => {
            debug_utils::cmd_insert_debug_utils_label_ext(replayer, command_buffer, d)
        }
        _ => Err(UNKNOWN),
    }
}

/// After a command that makes objects: ids stand for them, or are poisoned.
fn made<H: Handle + Copy>(
    replayer: &Replayer,
    call: u32,
    result: vk::Result,
    ids: &[u64],
    handles: &[H],
    reply: impl FnOnce(&mut Encoder),
) -> Result<(), DecodeError> {
    for (id, handle) in ids.iter().zip(handles) {
        if handle.as_raw() != 0 && (result.as_raw() >= 0 || ids.len() > 1) {
            replayer.register(H::TYPE, *id, handle.as_raw())?;
        } else if call == 0 {
            replayer.fail(H::TYPE, *id, result);
        }
    }
    if call != 0 {
        replayer.reply(call, reply);
    }
    Ok(())
}

/// After any other command: the answer, or the end of the device when a posted one failed.
fn answer(replayer: &Replayer, call: u32, opcode: u16, result: vk::Result, reply: impl FnOnce(&mut Encoder)) {
    if call != 0 {
        replayer.reply(call, reply);
    } else if result.as_raw() < 0 {
        replayer.lose_device(result, opcode::name(opcode).unwrap_or_default());
    }
}
