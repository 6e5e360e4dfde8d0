//! Device memory as the guest sees it: shadows of what is mapped, what is bound where, and what the device may
//! write that the app can read.

use std::sync::Arc;

use protocol::wire::frame::FrameError;
use protocol::wire::message::MemoryData;

use crate::config::TrackMode;
use crate::stats::Stats;

mod write_notes;

pub use write_notes::{BufferWrite, WriteNotes};

/// All memories of a device.
#[derive(Debug)]
pub struct Memories {}

impl Memories {
    /// None yet; `mode` says how writes of the app are found.
    #[must_use]
    pub fn new(mode: TrackMode, stats: &Arc<Stats>) -> Self {
        let _ = mode;
        stats.set_tracking("compare");
        Self {}
    }

    /// Whether the app could map this memory.
    #[must_use]
    pub fn is_host_visible(&self, _memory: u64) -> bool {
        true
    }

    /// Contents that the device wrote.
    ///
    /// # Errors
    /// Runs outside of the memory.
    pub fn apply(&self, _data: &MemoryData<'_>) -> Result<(), FrameError> {
        Ok(())
    }
}
