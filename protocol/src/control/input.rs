//! Input events of a viewer.

use bincode::{Decode, Encode};

/// What a person did in front of a viewer. Positions are pixels of the surface.
#[derive(Clone, Copy, Debug, PartialEq, Encode, Decode)]
pub enum InputEvent {
    /// A key, by Linux evdev code (`linux/input-event-codes.h`), independent of the layout.
    Key {
        /// evdev code (`KEY_*`).
        code: u32,
        /// Pressed or released.
        pressed: bool,
    },
    /// The pointer is at this place.
    PointerMove {
        /// Pixels from the left.
        x: f32,
        /// Pixels from the top.
        y: f32,
    },
    /// The pointer moved by this much, while it is captured.
    PointerRelative {
        /// Pixels to the right.
        dx: f32,
        /// Pixels down.
        dy: f32,
    },
    /// A mouse button, by evdev code (`BTN_LEFT` = 0x110 …).
    Button {
        /// evdev code.
        code: u32,
        /// Pressed or released.
        pressed: bool,
    },
    /// Wheel, in notches.
    Wheel {
        /// To the right.
        dx: f32,
        /// Up.
        dy: f32,
    },
    /// The viewer lost the focus: every key and button it holds is released.
    ReleaseAll,
}
