//! Replay of generated commands. Placeholder: `xtask codegen` writes this folder.

pub mod functions;

use ash::vk;
use protocol::vulkan::codec::{DecodeError, Decoder};

use crate::replayer::Replayer;

/// Replays one command that is not recorded.
///
/// # Errors
/// [`DecodeError`].
pub fn dispatch(_: &Replayer, _: u16, _: &mut Decoder<'_>, _: u32) -> Result<(), DecodeError> {
    Err(DecodeError::Breach("not generated yet"))
}

/// Replays one recorded command.
///
/// # Errors
/// [`DecodeError`].
pub fn record(_: &Replayer, _: vk::CommandBuffer, _: u16, _: &mut Decoder<'_>) -> Result<(), DecodeError> {
    Err(DecodeError::Breach("not generated yet"))
}
