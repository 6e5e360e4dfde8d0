// Written by `cargo xtask codegen`; do not edit.
//! Entry points, as the registry and `forwarding.toml` have them: what an app calls.
#![expect(unsafe_code, reason = "called from C")]
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

pub(crate) mod acceleration_structure;
pub(crate) mod buffer;
pub(crate) mod buffer_view;
pub(crate) mod command_buffer;
pub(crate) mod command_pool;
pub(crate) mod debug_utils;
pub(crate) mod deferred_operation;
pub(crate) mod descriptor_pool;
pub(crate) mod descriptor_set;
pub(crate) mod descriptor_set_layout;
pub(crate) mod descriptor_update_template;
pub(crate) mod device;
pub(crate) mod device_memory;
pub(crate) mod event;
pub(crate) mod fence;
pub(crate) mod framebuffer;
pub(crate) mod image;
pub(crate) mod image_view;
pub(crate) mod instance;
pub(crate) mod micromap;
pub(crate) mod physical_device;
pub(crate) mod pipeline;
pub(crate) mod pipeline_cache;
pub(crate) mod pipeline_layout;
pub(crate) mod private_data_slot;
pub(crate) mod query_pool;
pub(crate) mod queue;
pub(crate) mod render_pass;
pub(crate) mod sampler;
pub(crate) mod sampler_ycbcr_conversion;
pub(crate) mod semaphore;
pub(crate) mod shader;
pub(crate) mod shader_module;
pub(crate) mod surface;
pub(crate) mod swapchain;
pub(crate) mod table;

mod prelude {
    pub(super) use std::ffi::{c_char, c_int, c_void};

    pub(super) use ash::vk::{self, Handle};
    pub(super) use bumpalo::Bump;
    pub(super) use protocol::vulkan::codec::zero_out;
    pub(super) use protocol::vulkan::generated::{encode, opcode, store};

    pub(super) use crate::beyond;
    pub(super) use crate::commands;
    pub(super) use crate::entry_point::{AfterPanic, guard};
    pub(super) use crate::forward;
    pub(super) use crate::object::{CommandBuffer, Device, Instance, PhysicalDevice, Queue};
}
