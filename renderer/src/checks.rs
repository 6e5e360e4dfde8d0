//! What drivers do not check and a hostile guest can say: ranges, counts and indices. Generated code calls these before
//! the driver, for the commands under `checked` in `forwarding.toml`; each has the name of its command.
//!
//! The aim is the worker's own memory: what the driver's code on the CPU follows or copies. What shaders do with the GPU's
//! memory is for the GPU's own protection.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use ash::vk;
use protocol::vulkan::codec::DecodeError;

pub(crate) mod buffer_view;
pub(crate) mod command_buffer;
pub(crate) mod descriptor_set;
pub(crate) mod image;
pub(crate) mod image_transfer;
pub(crate) mod image_view;
pub(crate) mod pipeline;
pub(crate) mod query_pool;
pub(crate) mod queue;
pub(crate) mod render_pass;
pub(crate) mod shader_module;
pub(crate) mod transfer;

#[cfg(test)]
mod tests;

/// `Ok` when it holds. What does not ends the session.
fn holds(condition: bool, otherwise: &'static str) -> Result<(), DecodeError> {
    if condition { Ok(()) } else { Err(DecodeError::Breach(otherwise)) }
}

/// `count` elements from `first` on are within `max`.
fn within(first: u32, count: u32, max: u32, otherwise: &'static str) -> Result<(), DecodeError> {
    holds(first.checked_add(count).is_some_and(|end| end <= max), otherwise)
}

/// `Ok` when it reaches no further than its object, or than what there may be. Of a creation, and of what else can fail for one
/// object alone: an app may ask for it.
fn reaches(condition: bool, otherwise: &'static str) -> Result<(), DecodeError> {
    if condition { Ok(()) } else { Err(DecodeError::OutOfRange(otherwise)) }
}

/// Says in the log that recorded commands of this kind were left out; once for a session, as an app does it each frame.
pub(crate) fn left_out(reason: &'static str) {
    if is_new(reason) {
        tracing::warn!(reason, "recorded commands are left out");
    }
}

/// Says in the log that something is refused from now on; once for a session, as an app may try again for ever.
pub(crate) fn said_once(reason: &'static str) {
    if is_new(reason) {
        tracing::warn!(reason, "creations fail");
    }
}

fn is_new(reason: &'static str) -> bool {
    static SAID: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    SAID.lock().unwrap_or_else(PoisonError::into_inner).insert(reason)
}

/// `size` bytes from `offset` on are within a buffer. One whose size is not known (it is not there) is no concern.
fn within_buffer(
    size_of: Option<u64>,
    offset: vk::DeviceSize,
    size: vk::DeviceSize,
    otherwise: &'static str,
) -> Result<(), DecodeError> {
    let Some(bytes) = size_of else { return Ok(()) };
    let end = if size == vk::WHOLE_SIZE { Some(offset) } else { offset.checked_add(size) };
    reaches(end.is_some_and(|end| end <= bytes), otherwise)
}

/// A flag of exactly one number of samples.
fn one_sample_count(samples: vk::SampleCountFlags) -> bool {
    samples.as_raw().is_power_of_two() && samples <= vk::SampleCountFlags::TYPE_64
}
