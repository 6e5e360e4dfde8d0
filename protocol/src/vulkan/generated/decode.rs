// Written by `cargo xtask codegen`; do not edit.
//! From bytes to structs and arguments, without trust.
#![forbid(unsafe_code)]

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
pub mod image;
pub mod image_view;
pub mod micromap;
pub mod physical_device;
pub mod pipeline;
pub mod pipeline_cache;
pub mod pipeline_layout;
pub mod query_pool;
pub mod queue;
pub mod render_pass;
pub mod sampler;
pub mod sampler_ycbcr_conversion;
pub mod semaphore;
pub mod shader;
pub mod shader_module;

mod prelude {
    pub(super) use crate::vulkan::codec::{Decode, DecodeBody, DecodeError, Decoder};
    pub(super) use crate::vulkan::codec::{decode_plain_bodies, decode_tagged};
    pub(super) use ash::vk;
    pub(super) use std::ffi::{CStr, c_char, c_void};
}
