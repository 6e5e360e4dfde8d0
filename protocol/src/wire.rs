//! Lanes and frames: how the Vulkan conversation is cut into QUIC streams.
//!
//! A *lane* is one unidirectional QUIC stream. It opens with a [`LaneHeader`] and then carries frames; frame
//! number n of a lane is its n-th frame, counted from 1. Lanes have no order among each other: where order
//! matters, a frame lists what it [`Need`]s.

pub mod content;
pub mod contents;
pub mod frame;
pub mod lane;
pub mod message;
pub mod segment;

pub use frame::{FrameHeader, Need};
pub use lane::{LaneHeader, LaneId, LaneKind};
