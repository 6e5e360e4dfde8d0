//! Commands replayed by hand, by Vulkan noun. Each has the shape
//! `pub(crate) fn name(replayer: &Replayer, args: &decode::…::Name<'_>, call: u32) -> Result<(), DecodeError>`; `call`
//! is 0 for a post, otherwise it must be answered. A recorded command has `command_buffer: vk::CommandBuffer` before
//! `args` and no `call`. What they register, they destroy.
//!
//! Session messages that are commands in disguise have the same shape with the message in place of `args`:
//! `device::create_device(replayer, &CreateDevice, call)` ends in `Session::open_device`,
//! `device::destroy_device` in `Session::close_device`; `surface::{create_surface, destroy_surface}`,
//! `swapchain::{create_swapchain, destroy_swapchain, acquire_image, present}`.

use protocol::vulkan::codec::DecodeError;

pub(crate) mod buffer;
pub(crate) mod command_buffer;
pub(crate) mod command_pool;
pub(crate) mod debug_utils;
pub(crate) mod descriptor_pool;
pub(crate) mod descriptor_set;
pub(crate) mod descriptor_set_layout;
pub(crate) mod device;
pub(crate) mod device_memory;
pub(crate) mod image;
mod memory_requirements;
pub(crate) mod physical_device;
pub(crate) mod pipeline_cache;
pub(crate) mod query_pool;
pub(crate) mod queue;
pub(crate) mod semaphore;
pub(crate) mod surface;
pub(crate) mod swapchain;

/// The guest was not offered what it takes.
const MISSING: DecodeError = DecodeError::Breach("a command that the host's driver does not have");
