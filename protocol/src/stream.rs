//! What a worker and a viewer say to each other: surfaces, frames, input.
//!
//! **Control** ([`ServerToViewer`], [`ViewerToServer`]) runs on the connection's bidirectional stream, framed by
//! [`crate::control::codec`]; the worker gives it a higher priority than frames.
//!
//! **Frames** run from worker to viewer, one unidirectional stream each, opened in the order of a surface's frames:
//! [`FramePart`]s framed by the same codec, a header first, an end last, and jobs between them in whatever order they
//! were done. Each [`FramePart::Job`] is followed by its bytes ([`tile`]).
//!
//! A frame is either whole in itself or changes the frame before it ([`FrameHeader::reference`]). Streams are
//! reliable and a frame is never dropped once its coding has begun, so "the frame before it" is always one that the
//! viewer has or will have. [`FrameHeader::hash`] proves it: the viewer compares, and asks for a whole frame
//! ([`ViewerToServer::FrameDone`] with `intact` false) should they differ.
//!
//! Times are microseconds of the sender's own monotonic clock; [`ServerToViewer::Clock`] relates the two.

mod frame;
mod hash;
mod message;
pub mod tile;

pub use frame::{FrameEnd, FrameHeader, FramePart, FrameStamps, JobHeader, StreamError};
pub use hash::{PictureHasher, picture_hash};
pub use message::{ServerToViewer, ViewerToServer};
