//! The guests' displays, as their agents tell: the pointer's shape, and how programs take it.

use std::collections::BTreeMap;

use protocol::control::display::{CursorShape, DisplayEvent, DisplayId, PointerMode, WindowPlace};
use winit::event_loop::ActiveEventLoop;
use winit::window::{CursorIcon, CustomCursor, Window};

/// What the pointer looks like.
#[derive(Clone, Debug, Default)]
enum Shape {
    /// As the person's own system has it: nothing is known.
    #[default]
    Own,
    /// It is not to be seen.
    Hidden,
    Guest(CustomCursor),
}

/// A display with an agent.
#[derive(Clone, Debug)]
pub(super) struct GuestDisplay {
    id: DisplayId,
    shape: Shape,
    mode: PointerMode,
}

impl GuestDisplay {
    /// Whether programs take motion by how far it goes.
    pub(super) fn is_relative(&self) -> bool {
        self.mode == PointerMode::Relative
    }

    /// Gives a window the guest's pointer.
    pub(super) fn show_pointer(&self, window: &Window) {
        match &self.shape {
            Shape::Own => window.set_cursor(CursorIcon::Default),
            Shape::Hidden => {}
            Shape::Guest(cursor) => window.set_cursor(cursor.clone()),
        }
        window.set_cursor_visible(!matches!(self.shape, Shape::Hidden));
    }
}

/// By session.
#[derive(Debug, Default)]
pub(super) struct Displays(BTreeMap<u64, GuestDisplay>);

impl Displays {
    /// A session serves a display.
    pub(super) fn begin(&mut self, session: u64, id: DisplayId) {
        let new = GuestDisplay { id, shape: Shape::default(), mode: PointerMode::default() };
        self.0.insert(session, new);
    }

    pub(super) fn end(&mut self, session: u64) {
        self.0.remove(&session);
    }

    pub(super) fn change(&mut self, event_loop: &ActiveEventLoop, session: u64, event: DisplayEvent) {
        let Some(display) = self.0.get_mut(&session) else { return };
        match event {
            DisplayEvent::Cursor(shape) => {
                display.shape = cursor(event_loop, shape).map_or(Shape::Own, Shape::Guest);
            }
            DisplayEvent::CursorHidden => display.shape = Shape::Hidden,
            DisplayEvent::Pointer(mode) => display.mode = mode,
        }
    }

    /// The session that serves the display of a window: the newest, should there be several.
    pub(super) fn of(&self, place: WindowPlace) -> Option<(u64, &GuestDisplay)> {
        let own = self.0.iter().rev().find(|(_, display)| display.id == place.display);
        own.map(|(session, display)| (*session, display))
    }
}

fn cursor(event_loop: &ActiveEventLoop, shape: CursorShape) -> Option<CustomCursor> {
    let CursorShape { width, height, hot_x, hot_y, mut rgba } = shape;
    // On X11 and Wayland winit hands the colours on as they are, and both want them multiplied by alpha, as they came.
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        straighten(&mut rgba);
    }
    match CustomCursor::from_rgba(rgba, width, height, hot_x, hot_y) {
        Ok(source) => Some(event_loop.create_custom_cursor(source)),
        Err(error) => {
            tracing::warn!("a pointer's picture is left out: {error}");
            None
        }
    }
}

/// Takes alpha out of colours that were multiplied by it.
fn straighten(rgba: &mut [u8]) {
    for pixel in rgba.as_chunks_mut::<4>().0 {
        let alpha = u16::from(pixel[3]);
        for colour in &mut pixel[..3] {
            let straight = (u16::from(*colour) * 255).checked_div(alpha).unwrap_or(0);
            *colour = u8::try_from(straight).unwrap_or(u8::MAX);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_lose_their_alpha() {
        let mut pixels = [0x40, 0x20, 0, 0x80, 1, 2, 3, 255, 9, 9, 9, 0];
        straighten(&mut pixels);
        assert_eq!(pixels, [0x7f, 0x3f, 0, 0x80, 1, 2, 3, 255, 0, 0, 0, 0]);
    }
}
