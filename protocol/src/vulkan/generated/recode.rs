// Written by `cargo xtask codegen`; do not edit.
//! Decode and encode again, for every struct and command: what tests compare.
#![expect(unsafe_code, reason = "encoding reads pointers")]

mod acceleration_structure;
mod buffer;
mod buffer_view;
mod command_buffer;
mod command_pool;
mod debug_utils;
mod deferred_operation;
mod descriptor_pool;
mod descriptor_set;
mod descriptor_set_layout;
mod descriptor_update_template;
mod device;
mod device_memory;
mod event;
mod fence;
mod framebuffer;
mod image;
mod image_view;
mod instance;
mod micromap;
mod physical_device;
mod pipeline;
mod pipeline_cache;
mod pipeline_layout;
mod private_data_slot;
mod query_pool;
mod queue;
mod render_pass;
mod sampler;
mod sampler_ycbcr_conversion;
mod semaphore;
mod shader;
mod shader_module;
mod surface;
mod swapchain;

mod prelude {
    pub(super) use std::ptr;

    pub(super) use ash::vk::{self, Handle};

    pub(super) use super::Recode;
    pub(super) use crate::vulkan::generated::{decode, encode};
}

use crate::vulkan::codec::{DecodeError, Decoder, Encoder};

/// Names and what decodes and encodes again.
type Named = &'static [(&'static str, Recode)];

/// Decodes with ids as handles and encodes what came out.
pub(crate) type Recode = unsafe fn(&mut Decoder<'_>, &mut Encoder) -> Result<(), DecodeError>;

/// By noun: structs and commands.
pub(crate) const ALL: &[(&str, Named, Named)] = &[
    ("acceleration_structure", acceleration_structure::STRUCTS, acceleration_structure::COMMANDS),
    ("buffer", buffer::STRUCTS, buffer::COMMANDS),
    ("buffer_view", buffer_view::STRUCTS, buffer_view::COMMANDS),
    ("command_buffer", command_buffer::STRUCTS, command_buffer::COMMANDS),
    ("command_pool", command_pool::STRUCTS, command_pool::COMMANDS),
    ("debug_utils", debug_utils::STRUCTS, debug_utils::COMMANDS),
    ("deferred_operation", deferred_operation::STRUCTS, deferred_operation::COMMANDS),
    ("descriptor_pool", descriptor_pool::STRUCTS, descriptor_pool::COMMANDS),
    ("descriptor_set", descriptor_set::STRUCTS, descriptor_set::COMMANDS),
    ("descriptor_set_layout", descriptor_set_layout::STRUCTS, descriptor_set_layout::COMMANDS),
    ("descriptor_update_template", descriptor_update_template::STRUCTS, descriptor_update_template::COMMANDS),
    ("device", device::STRUCTS, device::COMMANDS),
    ("device_memory", device_memory::STRUCTS, device_memory::COMMANDS),
    ("event", event::STRUCTS, event::COMMANDS),
    ("fence", fence::STRUCTS, fence::COMMANDS),
    ("framebuffer", framebuffer::STRUCTS, framebuffer::COMMANDS),
    ("image", image::STRUCTS, image::COMMANDS),
    ("image_view", image_view::STRUCTS, image_view::COMMANDS),
    ("instance", instance::STRUCTS, instance::COMMANDS),
    ("micromap", micromap::STRUCTS, micromap::COMMANDS),
    ("physical_device", physical_device::STRUCTS, physical_device::COMMANDS),
    ("pipeline", pipeline::STRUCTS, pipeline::COMMANDS),
    ("pipeline_cache", pipeline_cache::STRUCTS, pipeline_cache::COMMANDS),
    ("pipeline_layout", pipeline_layout::STRUCTS, pipeline_layout::COMMANDS),
    ("private_data_slot", private_data_slot::STRUCTS, private_data_slot::COMMANDS),
    ("query_pool", query_pool::STRUCTS, query_pool::COMMANDS),
    ("queue", queue::STRUCTS, queue::COMMANDS),
    ("render_pass", render_pass::STRUCTS, render_pass::COMMANDS),
    ("sampler", sampler::STRUCTS, sampler::COMMANDS),
    ("sampler_ycbcr_conversion", sampler_ycbcr_conversion::STRUCTS, sampler_ycbcr_conversion::COMMANDS),
    ("semaphore", semaphore::STRUCTS, semaphore::COMMANDS),
    ("shader", shader::STRUCTS, shader::COMMANDS),
    ("shader_module", shader_module::STRUCTS, shader_module::COMMANDS),
    ("surface", surface::STRUCTS, surface::COMMANDS),
    ("swapchain", swapchain::STRUCTS, swapchain::COMMANDS),
];
