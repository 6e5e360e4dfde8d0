//! What can be wrong with received bytes.

use ash::vk;

/// Bytes that did not decode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The sender broke the protocol, in this way: its session ends.
    #[error("protocol breach: {0}")]
    Breach(&'static str),
    /// The frame names an object whose creation failed: the frame is dropped, the session goes on.
    #[error("{ty:?} {id:#x} was never made")]
    Poisoned {
        /// Type of the object.
        ty: vk::ObjectType,
        /// Its id.
        id: u64,
    },
    /// The command would reach beyond its object, which apps do by mistake too: it is left out, a device that needs its
    /// outcome is lost.
    #[error("{0}")]
    OutOfRange(&'static str),
}
