//! Device memory as the guest sees it: shadows of what is mapped, what is bound where, and what the device may
//! write that the app can read.

use std::sync::Arc;

use protocol::wire::frame::FrameError;
use protocol::wire::message::MemoryData;

use crate::config::TrackMode;
use crate::stats::Stats;

mod write_notes;

pub use write_notes::WriteNotes;

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

    /// Contents that the device wrote.
    ///
    /// # Errors
    /// Runs outside of the memory.
    pub fn apply(&self, _data: &MemoryData<'_>) -> Result<(), FrameError> {
        Ok(())
    }
}
