//! Commands replayed by hand, by Vulkan noun. Each has the shape
//! `pub(crate) fn name(replayer: &Replayer, args: &decode::…::Name<'_>) -> Result<(), DecodeError>`, with `call: u32`
//! after `args` when a reply is awaited. What they register, they destroy.
//!
//! Session messages that are commands in disguise have the same shape with the message in place of `args`:
//! `device::create_device(replayer, &CreateDevice, call)` ends in `Session::open_device`,
//! `device::destroy_device` in `Session::close_device`; `surface::{create_surface, destroy_surface}`,
//! `swapchain::{create_swapchain, destroy_swapchain, acquire_image, present}`.

pub(crate) mod command_buffer;
pub(crate) mod command_pool;
pub(crate) mod descriptor_pool;
pub(crate) mod device_memory;
pub(crate) mod queue;
pub(crate) mod surface;
