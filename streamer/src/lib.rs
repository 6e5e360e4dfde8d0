//! Presented pictures to coded frames, for any number of viewers.
//!
//! The host hands each presented picture to a [`Streamer`]; each viewer has a [`ViewerFeed`] that gives it what to
//! send. Nothing here knows Vulkan, a socket or a runtime: feeds are plain futures without one.
//!
//! - **The app is never stalled**: [`Streamer::submit`] swaps a pointer. Each viewer takes the newest picture when it
//!   is ready for one; those in between are skipped for it alone.
//! - **No viewer, no work**: without a feed nothing is coded and no thread is started; the last picture is kept, so that
//!   a viewer that comes later sees it at once.
//! - **Lossless**: see [`protocol::stream::tile`] for the format and `tile_codec` for the choices.
//!
//! # Why frames are chained
//! A frame's reference is the frame coded before it for the same viewer, whether acknowledged or not. Streams are
//! reliable and a coded frame is never dropped, so the viewer has it in time; pictures are dropped *before* coding,
//! where it costs nothing. Each side so keeps one picture only, and there is no full frame after a loss. The price is
//! that a frame on its way cannot be taken back: the window of unacknowledged frames ([`Acknowledgements::set_rtt`]) keeps
//! that to what the round trip needs.

mod coding;
mod feed;
mod frame;
mod mailbox;
mod pool;
mod surfaces;
mod tile_codec;

pub use feed::{Acknowledgements, CodedFrame, FeedEvent, ViewerFeed};
pub use frame::PresentedFrame;
pub use surfaces::{Streamer, StreamerConfig, TITLE_CHARS_MAX};
pub use tile_codec::{Damage, JobEncoder, TileCounts};
