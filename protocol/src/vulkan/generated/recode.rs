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
    pub(super) use std::ffi::c_void;
    pub(super) use std::ptr;

    pub(super) use ash::vk::{self, Handle};

    pub(super) use super::{Empty, Recode, Restore};
    pub(super) use crate::vulkan::generated::{decode, encode, store};
}

use std::ffi::c_void;

use crate::vulkan::codec::{DecodeError, Decoder, Encoder};

/// Names and what decodes and encodes again.
type Named = &'static [(&'static str, Recode)];

/// Decodes with ids as handles and encodes what came out.
pub(crate) type Recode = unsafe fn(&mut Decoder<'_>, &mut Encoder) -> Result<(), DecodeError>;

/// Decodes a request, which makes the room that an app would, and stores a reply there.
pub(crate) type Restore = unsafe fn(&mut Decoder<'_>, &mut Decoder<'_>) -> Result<(), DecodeError>;

/// Encodes a value that is zero but for its arrays, which have no element and this pointer.
pub(crate) type Empty = unsafe fn(&mut Encoder, *mut c_void);

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

/// The replies of each noun's commands.
pub(crate) const REPLIES: &[&[(&str, Restore)]] = &[
    acceleration_structure::REPLIES,
    buffer::REPLIES,
    buffer_view::REPLIES,
    command_buffer::REPLIES,
    command_pool::REPLIES,
    debug_utils::REPLIES,
    deferred_operation::REPLIES,
    descriptor_pool::REPLIES,
    descriptor_set::REPLIES,
    descriptor_set_layout::REPLIES,
    descriptor_update_template::REPLIES,
    device::REPLIES,
    device_memory::REPLIES,
    event::REPLIES,
    fence::REPLIES,
    framebuffer::REPLIES,
    image::REPLIES,
    image_view::REPLIES,
    instance::REPLIES,
    micromap::REPLIES,
    physical_device::REPLIES,
    pipeline::REPLIES,
    pipeline_cache::REPLIES,
    pipeline_layout::REPLIES,
    private_data_slot::REPLIES,
    query_pool::REPLIES,
    queue::REPLIES,
    render_pass::REPLIES,
    sampler::REPLIES,
    sampler_ycbcr_conversion::REPLIES,
    semaphore::REPLIES,
    shader::REPLIES,
    shader_module::REPLIES,
    surface::REPLIES,
    swapchain::REPLIES,
];

/// Structs and commands with arrays, by noun.
pub(crate) const EMPTIES: &[&[(&str, Empty)]] = &[
    acceleration_structure::EMPTIES,
    buffer::EMPTIES,
    buffer_view::EMPTIES,
    command_buffer::EMPTIES,
    command_pool::EMPTIES,
    debug_utils::EMPTIES,
    deferred_operation::EMPTIES,
    descriptor_pool::EMPTIES,
    descriptor_set::EMPTIES,
    descriptor_set_layout::EMPTIES,
    descriptor_update_template::EMPTIES,
    device::EMPTIES,
    device_memory::EMPTIES,
    event::EMPTIES,
    fence::EMPTIES,
    framebuffer::EMPTIES,
    image::EMPTIES,
    image_view::EMPTIES,
    instance::EMPTIES,
    micromap::EMPTIES,
    physical_device::EMPTIES,
    pipeline::EMPTIES,
    pipeline_cache::EMPTIES,
    pipeline_layout::EMPTIES,
    private_data_slot::EMPTIES,
    query_pool::EMPTIES,
    queue::EMPTIES,
    render_pass::EMPTIES,
    sampler::EMPTIES,
    sampler_ycbcr_conversion::EMPTIES,
    semaphore::EMPTIES,
    shader::EMPTIES,
    shader_module::EMPTIES,
    surface::EMPTIES,
    swapchain::EMPTIES,
];
