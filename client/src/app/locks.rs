//! Num Lock and Caps Lock of the person's keyboard. winit does not know them; an X server can be asked.

use protocol::control::input::Locks;

/// The keyboard in front of the person.
#[cfg(target_os = "linux")]
#[derive(Debug)]
pub(super) struct Keyboard {
    /// `None` on a Wayland compositor without X, and where X is not used.
    server: Option<x11rb::rust_connection::RustConnection>,
}

#[cfg(target_os = "linux")]
impl Keyboard {
    /// Connects to the X server, if the windows are on one.
    pub(super) fn open() -> Self {
        // As winit chooses.
        let wayland = std::env::var_os("WAYLAND_DISPLAY").is_some_and(|display| !display.is_empty());
        let server = if wayland { None } else { x11rb::connect(None).ok().map(|(server, _)| server) };
        Self { server }
    }

    /// What is on now; `None` where that cannot be known.
    pub(super) fn now(&self) -> Option<Locks> {
        use x11rb::connection::Connection as _;
        use x11rb::protocol::xproto::{ConnectionExt as _, KeyButMask};
        let server = self.server.as_ref()?;
        let root = server.setup().roots.first()?.root;
        let mask = server.query_pointer(root).ok()?.reply().ok()?.mask;
        // Num Lock is the second modifier on every keyboard of today.
        Some(Locks { num: mask.contains(KeyButMask::MOD2), caps: mask.contains(KeyButMask::LOCK) })
    }
}

/// The keyboard in front of the person, of which nothing is known here.
#[cfg(not(target_os = "linux"))]
#[derive(Debug)]
pub(super) struct Keyboard;

#[cfg(not(target_os = "linux"))]
impl Keyboard {
    pub(super) fn open() -> Self {
        Self
    }

    pub(super) fn now(&self) -> Option<Locks> {
        None
    }
}
