//! Control messages between a worker and a viewer.

use bincode::{Decode, Encode};

use crate::control::display::{DisplayEvent, DisplayId, WindowPlace};
use crate::control::input::InputEvent;

/// Worker to viewer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum ServerToViewer {
    /// A surface exists. All present ones are announced right after the viewer attached.
    SurfaceCreated {
        /// Id of the surface.
        surface: u64,
        /// Title for its window.
        title: String,
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
        /// Its window in the guest, where it has one.
        place: Option<WindowPlace>,
    },
    /// A surface is gone; frames of it that are still on their way are void.
    SurfaceDestroyed {
        /// Id of the surface.
        surface: u64,
    },
    /// Answer to [`ViewerToServer::Clock`].
    Clock {
        /// The viewer's time, as it came.
        viewer_us: u64,
        /// The worker's time.
        host_us: u64,
    },
    /// The session ends.
    Ended {
        /// For people.
        reason: String,
    },
    /// In a session of a display: whose it is. Comes before everything else of the display.
    Serves(DisplayId),
    /// In a session of a display: something of it has changed.
    Display(DisplayEvent),
}

/// Viewer to worker.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum ViewerToServer {
    /// Keyboard or mouse.
    Input {
        /// Id of the surface.
        surface: u64,
        /// What happened.
        event: InputEvent,
        /// The viewer's count of its inputs, from 1.
        sequence: u64,
    },
    /// The window has this size now.
    Resize {
        /// Id of the surface.
        surface: u64,
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
    },
    /// The person closed the window.
    Close {
        /// Id of the surface.
        surface: u64,
    },
    /// A frame was received and decoded: the worker may send another.
    FrameDone {
        /// Id of the surface.
        surface: u64,
        /// Number of the frame.
        frame_number: u64,
        /// The decoded picture has the frame's hash. If not, the next frame must be a whole one.
        intact: bool,
        /// Viewer's time when the first byte came.
        received_us: u64,
        /// Viewer's time when the picture was complete.
        decoded_us: u64,
    },
    /// What time is it? For latency measurements.
    Clock {
        /// The viewer's time.
        viewer_us: u64,
    },
    /// Keyboard or mouse, in a session of a display.
    DisplayInput {
        /// The X window that the viewer shows.
        window: u32,
        /// What happened.
        event: InputEvent,
    },
}
