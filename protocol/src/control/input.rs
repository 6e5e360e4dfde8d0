//! Input events of a viewer.

use bincode::{Decode, Encode};

/// How often a viewer says again what is held down, in milliseconds.
pub const HELD_AGAIN_MS: u64 = 100;
/// After so many milliseconds without input of a viewer, what it holds down is released: the link may be gone, and the guest
/// repeats a key by itself.
pub const HELD_SILENCE_MS: u64 = 350;

/// What a person did in front of a viewer. Positions are pixels of the surface.
#[derive(Clone, Copy, Debug, PartialEq, Encode, Decode)]
pub enum InputEvent {
    /// A key, by Linux evdev code (`linux/input-event-codes.h`), independent of the layout. One that is down is said again
    /// every [`HELD_AGAIN_MS`]: after [`HELD_SILENCE_MS`] without a word it is released.
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
    /// A mouse button, by evdev code (`BTN_LEFT` = 0x110 …). Said again as keys are.
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
    /// The window that shows the surface has got the focus: what is typed next is meant for it.
    Focus {
        /// The locks of the person's keyboard, where they are known.
        locks: Option<Locks>,
    },
}

/// State of the keys that lock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Locks {
    /// Num Lock is on.
    pub num: bool,
    /// Caps Lock is on.
    pub caps: bool,
}
