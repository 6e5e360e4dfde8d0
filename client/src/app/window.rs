//! One surface's window.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use protocol::control::display::WindowPlace;
use protocol::control::input::InputEvent;
use winit::dpi::{PhysicalPosition, PhysicalSize};
use winit::event::{ElementState, MouseButton};
use winit::event_loop::{ActiveEventLoop, OwnedDisplayHandle};
use winit::window::{CursorIcon, Fullscreen, Window, WindowId};

use super::capture::{self, Capture};
use super::chords;
use super::desktop_keys::DesktopKeys;
use super::displays::GuestDisplay;
use super::presenter::Placement;
use crate::decoder::Picture;

/// A window that keeps its size for this long has it.
const RESIZE_SETTLES: Duration = Duration::from_millis(100);
/// For this long after the person's resize, the program's own sizes are answers to it.
const RESIZE_ANSWERED: Duration = Duration::from_secs(1);

const BTN_LEFT: u32 = 0x110;
const BTN_RIGHT: u32 = 0x111;
const BTN_MIDDLE: u32 = 0x112;
const BTN_SIDE: u32 = 0x113;
const BTN_EXTRA: u32 = 0x114;
/// Codes from here on are buttons, those below are keys.
const BUTTONS_FROM: u32 = 0x100;

type Extent = (u32, u32);

/// A window with what it shows and what is held down in it.
pub(super) struct SurfaceWindow {
    window: Rc<Window>,
    pixels: softbuffer::Surface<OwnedDisplayHandle, Rc<Window>>,
    picture: Option<Arc<Picture>>,
    /// Extent of the surface, as far as it is known.
    extent: Extent,
    /// The window's new extent, and when it counts.
    resize: Option<(Extent, Instant)>,
    /// What the program was asked for last.
    asked: Option<(Extent, Instant)>,
    /// evdev codes of keys and buttons.
    held: BTreeSet<u32>,
    /// evdev codes of modifiers that came down before the window had the focus.
    modifiers_before: BTreeSet<u32>,
    pointer: Option<PhysicalPosition<f64>>,
    title: String,
    /// Its window in the guest.
    pub(super) place: Option<WindowPlace>,
    /// The display's session that takes its input.
    pub(super) served_by: Option<u64>,
    pub(super) capture: Capture,
    pub(super) focused: bool,
    /// The person wants the desktop's keys back, until the next click or focus.
    pub(super) keys_let_go: bool,
    pub(super) closing: bool,
    /// Its surface is gone, and it will be at this time.
    pub(super) gone_at: Option<Instant>,
}

impl SurfaceWindow {
    pub(super) fn open(
        event_loop: &ActiveEventLoop,
        display: &softbuffer::Context<OwnedDisplayHandle>,
        title: &str,
        extent: Extent,
        fullscreen: bool,
    ) -> Result<Self, String> {
        let attributes = Window::default_attributes()
            .with_title(shown_title(title))
            .with_inner_size(PhysicalSize::new(extent.0.max(1), extent.1.max(1)))
            .with_fullscreen(fullscreen.then_some(Fullscreen::Borderless(None)));
        let window = event_loop
            .create_window(attributes)
            .map_err(|error| format!("no window can be opened: {error}"))?;
        let window = Rc::new(window);
        let pixels = softbuffer::Surface::new(display, Rc::clone(&window))
            .map_err(|error| format!("nothing can be drawn into a window: {error}"))?;
        Ok(Self {
            window,
            pixels,
            picture: None,
            extent,
            resize: None,
            asked: None,
            held: BTreeSet::new(),
            modifiers_before: BTreeSet::new(),
            pointer: None,
            title: title.to_owned(),
            place: None,
            served_by: None,
            capture: Capture::default(),
            focused: false,
            keys_let_go: false,
            closing: false,
            gone_at: None,
        })
    }

    pub(super) fn id(&self) -> WindowId {
        self.window.id()
    }

    pub(super) fn set_title(&mut self, title: &str) {
        title.clone_into(&mut self.title);
        self.show_title();
    }

    fn show_title(&self) {
        let title = shown_title(&self.title);
        if self.capture.is_active() {
            self.window.set_title(&format!("{title} ({})", capture::HINT));
        } else {
            self.window.set_title(title);
        }
    }

    /// Captures the pointer or lets it go, as is wanted; whether that has changed.
    pub(super) fn apply_capture(&mut self) -> bool {
        let changed = self.capture.apply(&self.window, self.focused);
        if changed {
            self.pointer = None;
            self.show_title();
        }
        changed
    }

    /// Whether the program is to have the desktop's keys too.
    pub(super) fn wants_desktop_keys(&self) -> bool {
        let has_all = self.capture.is_active() || self.window.fullscreen().is_some();
        self.focused && has_all && !self.keys_let_go
    }

    /// Gives it them, or takes them back.
    pub(super) fn settle_desktop_keys(&self, keys: &mut DesktopKeys) {
        keys.give(&self.window, self.wants_desktop_keys());
    }

    /// The pointer looks as in the guest, where that is known.
    pub(super) fn show_pointer(&self, display: Option<&GuestDisplay>) {
        match display {
            Some(display) => display.show_pointer(&self.window),
            None => {
                self.window.set_cursor(CursorIcon::Default);
                self.window.set_cursor_visible(true);
            }
        }
    }

    /// A new picture. Where the program itself has changed its size, the window follows.
    pub(super) fn show(&mut self, picture: Arc<Picture>, now: Instant) {
        let extent = (picture.width(), picture.height());
        self.picture = Some(picture);
        if extent != std::mem::replace(&mut self.extent, extent) {
            let answered = self.asked.is_some_and(|(_, at)| now.duration_since(at) < RESIZE_ANSWERED);
            let free = self.window.fullscreen().is_none() && self.resize.is_none();
            if free && !answered && self.window_extent() != extent {
                self.asked = Some((extent, now));
                let _ = self.window.request_inner_size(PhysicalSize::new(extent.0, extent.1));
            }
        }
        self.window.request_redraw();
    }

    pub(super) fn resized(&mut self, now: Instant) {
        self.resize = Some((self.window_extent(), now + RESIZE_SETTLES));
        self.window.request_redraw();
    }

    /// When [`Self::take_resize`] will have something.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.resize.filter(|_| self.gone_at.is_none()).map(|(_, at)| at)
    }

    /// The extent that the program is to have, once the window has come to rest.
    pub(super) fn take_resize(&mut self, now: Instant) -> Option<Extent> {
        // A surface that is made anew just now hears of it later.
        let (extent, _) = self.resize.filter(|&(_, at)| at <= now && self.gone_at.is_none())?;
        self.resize = None;
        let told = self.asked.map_or(self.extent, |(asked, _)| asked);
        if extent == told || extent.0 == 0 || extent.1 == 0 {
            return None;
        }
        self.asked = Some((extent, now));
        Some(extent)
    }

    pub(super) fn toggle_fullscreen(&self) {
        let next = self.window.fullscreen().is_none().then_some(Fullscreen::Borderless(None));
        self.window.set_fullscreen(next);
    }

    pub(super) fn redraw(&mut self) -> Result<(), softbuffer::SoftBufferError> {
        let (width, height) = self.window_extent();
        let (Some(columns), Some(rows)) = (NonZero::new(width), NonZero::new(height)) else { return Ok(()) };
        self.pixels.resize(columns, rows)?;
        let mut buffer = self.pixels.buffer_mut()?;
        match &self.picture {
            Some(picture) => {
                let place = Placement::fit((picture.width(), picture.height()), (width, height));
                place.draw(picture, width, &mut buffer);
            }
            None => buffer.fill(0),
        }
        buffer.present()
    }

    pub(super) fn key(&mut self, code: u32, pressed: bool) -> Option<InputEvent> {
        let state = if pressed { ElementState::Pressed } else { ElementState::Released };
        let pressed = self.hold(code, state)?;
        Some(InputEvent::Key { code, pressed })
    }

    pub(super) fn held_keys(&self) -> &BTreeSet<u32> {
        &self.held
    }

    pub(super) fn holds(&self) -> bool {
        !self.held.is_empty()
    }

    /// What is held down, as if it went down now.
    pub(super) fn held_events(&self) -> Vec<InputEvent> {
        let event = |&code: &u32| match code {
            BUTTONS_FROM.. => InputEvent::Button { code, pressed: true },
            _ => InputEvent::Key { code, pressed: true },
        };
        self.held.iter().map(event).collect()
    }

    /// A key is down already as the focus comes.
    pub(super) fn note_modifier(&mut self, code: u32) {
        if chords::is_modifier(code) {
            self.modifiers_before.insert(code);
        }
    }

    pub(super) fn forget_modifier(&mut self, code: u32) {
        self.modifiers_before.remove(&code);
    }

    /// Those that were down as the focus came, and still are: they go down in the guest too.
    pub(super) fn take_modifiers(&mut self) -> Vec<InputEvent> {
        let codes = std::mem::take(&mut self.modifiers_before);
        codes.into_iter().filter_map(|code| self.key(code, true)).collect()
    }

    pub(super) fn button(&mut self, button: MouseButton, state: ElementState) -> Option<InputEvent> {
        let code = match button {
            MouseButton::Left => BTN_LEFT,
            MouseButton::Right => BTN_RIGHT,
            MouseButton::Middle => BTN_MIDDLE,
            MouseButton::Back => BTN_SIDE,
            MouseButton::Forward => BTN_EXTRA,
            MouseButton::Other(_) => return None,
        };
        let pressed = self.hold(code, state)?;
        Some(InputEvent::Button { code, pressed })
    }

    /// Whether it is pressed; `None` where that is not news.
    fn hold(&mut self, code: u32, state: ElementState) -> Option<bool> {
        let pressed = state == ElementState::Pressed;
        let news = if pressed { self.held.insert(code) } else { self.held.remove(&code) };
        news.then_some(pressed)
    }

    pub(super) fn moved(&mut self, position: PhysicalPosition<f64>) {
        if self.capture.is_active() {
            self.capture.moved_to(&self.window, position);
        } else {
            self.pointer = Some(position);
        }
    }

    /// Where the pointer has come to since the last call; or, while it is captured, how far it moved.
    pub(super) fn take_pointer(&mut self) -> Option<InputEvent> {
        if self.capture.is_active() {
            let (dx, dy) = self.capture.take_motion()?;
            return Some(InputEvent::PointerRelative { dx: narrow(dx), dy: narrow(dy) });
        }
        let position = self.pointer.take()?;
        let (x, y) = Placement::fit(self.extent, self.window_extent()).to_picture(position.x, position.y);
        Some(InputEvent::PointerMove { x: narrow(x), y: narrow(y) })
    }

    /// The focus is lost.
    pub(super) fn release_all(&mut self) -> Option<InputEvent> {
        let any = !self.held.is_empty();
        self.held.clear();
        self.modifiers_before.clear();
        any.then_some(InputEvent::ReleaseAll)
    }

    fn window_extent(&self) -> Extent {
        let size = self.window.inner_size();
        (size.width, size.height)
    }
}

/// Programs need not name their windows; a person must be able to tell ours.
fn shown_title(title: &str) -> &str {
    if title.trim().is_empty() { "Pyroduct" } else { title }
}

#[expect(clippy::cast_possible_truncation, reason = "places on a screen need no more than 24 bits")]
fn narrow(value: f64) -> f32 {
    value as f32
}
