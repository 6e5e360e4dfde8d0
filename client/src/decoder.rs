//! Coded frames to pictures. The format is [`protocol::stream::tile`]'s; the bytes are not trusted.

#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects, clippy::expect_used, clippy::panic)]

mod job;
mod picture;
mod predict;
mod surface;

pub use job::{Job, decode_job};
pub use picture::{Picture, TileRow};
pub use surface::{DecodedFrame, SurfaceDecoder};
