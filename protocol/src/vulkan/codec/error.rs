//! What can be wrong with received bytes.

use ash::vk;

/// Bytes that did not decode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The sender broke the protocol, in this way: its session ends.
    #[error("protocol breach: {0}")]
    Breach(&'static str),
    /// The frame names an object whose creation failed, or that was destroyed: the frame is dropped, the session goes on.
    #[error("{ty:?} {id:#x} was never made")]
    Poisoned {
        /// Type of the object.
        ty: vk::ObjectType,
        /// Its id.
        id: u64,
    },
    /// The driver refuses what the command asks for.
    #[error("the driver says {0:?}")]
    Refused(vk::Result),
    /// The command would reach beyond its object, or asks for more than there may be, which apps do too: it fails. In a
    /// recording it is left out.
    #[error("{0}")]
    OutOfRange(&'static str),
}
