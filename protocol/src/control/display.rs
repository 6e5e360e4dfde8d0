//! A display of a guest: its agent with its worker, and what viewers hear of it.
//!
//! The agent (`pyroduct-agent`) runs beside the programs, one for each X display and user. It tells what the pointer
//! looks like and how it is used; viewers' input reaches the X server through it. Its session has a worker of its own, which
//! renders nothing. A surface says on which display its window is ([`WindowPlace`]), by an id that the X server keeps: so a
//! viewer knows which display session its input belongs to.

use bincode::{Decode, Encode};

use super::input::InputEvent;
use crate::limits;

/// Names an X server for as long as it runs: 16 random bytes, kept there as a property of the root window.
pub type DisplayId = [u8; 16];

/// A window of the guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub struct WindowPlace {
    /// The display.
    pub display: DisplayId,
    /// The X window.
    pub window: u32,
}

/// Agent to worker, on the control stream, after [`super::worker::Attach`].
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum FromAgent {
    /// First: which display it serves.
    Serves(DisplayId),
    /// Something of the display has changed.
    Display(DisplayEvent),
}

/// Worker to agent, on the control stream.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum ToAgent {
    /// Answer to [`super::worker::Attach`].
    Attached,
    /// What a person did in front of a viewer. A viewer that leaves is followed by [`InputEvent::ReleaseAll`] for each window
    /// in which it may have held something down.
    Input {
        /// Number of the viewer in this session.
        viewer: u32,
        /// The X window that the viewer shows.
        window: u32,
        /// What.
        event: InputEvent,
    },
    /// The session ends.
    Ended {
        /// For people.
        reason: String,
    },
}

/// What a display looks like. The newest of each kind counts: a viewer that comes, or that is behind, hears that one only.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum DisplayEvent {
    /// The pointer has this shape.
    Cursor(CursorShape),
    /// The pointer is not to be seen.
    CursorHidden,
    /// How programs take the pointer now.
    Pointer(PointerMode),
}

/// How motion of a viewer's pointer is to be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub enum PointerMode {
    /// By its place in the window ([`InputEvent::PointerMove`]).
    #[default]
    Absolute,
    /// A program turns by the pointer, and has it hidden: by how far it moved ([`InputEvent::PointerRelative`]).
    Relative,
}

/// A picture of the pointer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct CursorShape {
    /// Pixels, from 1 to [`limits::CURSOR_SIDE_MAX`].
    pub width: u16,
    /// Pixels, from 1 to [`limits::CURSOR_SIDE_MAX`].
    pub height: u16,
    /// The pixel that points, from the left; less than the width.
    pub hot_x: u16,
    /// The pixel that points, from the top; less than the height.
    pub hot_y: u16,
    /// Red, green, blue and alpha of each pixel, row by row; colours are multiplied by alpha already.
    pub rgba: Vec<u8>,
}

impl CursorShape {
    /// Whether sizes, hot spot and bytes fit together, and the limits.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        let sides = 1..=limits::CURSOR_SIDE_MAX;
        let bytes = usize::from(self.width).saturating_mul(usize::from(self.height)).saturating_mul(4);
        sides.contains(&self.width)
            && sides.contains(&self.height)
            && self.hot_x < self.width
            && self.hot_y < self.height
            && self.rgba.len() == bytes
    }
}

impl DisplayEvent {
    /// Bytes of its contents beyond a few.
    #[must_use]
    pub fn bytes(&self) -> usize {
        match self {
            Self::Cursor(shape) => shape.rgba.len(),
            Self::CursorHidden | Self::Pointer(_) => 0,
        }
    }

    /// Whether its contents are within the limits.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        match self {
            Self::Cursor(shape) => shape.is_valid(),
            Self::CursorHidden | Self::Pointer(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_has_as_many_bytes_as_its_sides_say_and_points_within() {
        let shape = |width, height, hot_x, hot_y, bytes| CursorShape {
            width,
            height,
            hot_x,
            hot_y,
            rgba: vec![0; bytes],
        };
        assert!(shape(2, 3, 1, 2, 24).is_valid());
        assert!(!shape(2, 3, 2, 2, 24).is_valid());
        assert!(!shape(2, 3, 1, 3, 24).is_valid());
        assert!(!shape(2, 3, 1, 2, 23).is_valid());
        assert!(!shape(0, 3, 0, 2, 0).is_valid());
        let most = limits::CURSOR_SIDE_MAX;
        assert!(shape(most, 1, 0, 0, usize::from(most) * 4).is_valid());
        assert!(!shape(most + 1, 1, 0, 0, usize::from(most + 1) * 4).is_valid());
    }
}
