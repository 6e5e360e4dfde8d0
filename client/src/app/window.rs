//! One surface's window.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use protocol::control::input::InputEvent;
use winit::dpi::{PhysicalPosition, PhysicalSize};
use winit::event::{ElementState, MouseButton, MouseScrollDelta};
use winit::event_loop::{ActiveEventLoop, OwnedDisplayHandle};
use winit::keyboard::PhysicalKey;
use winit::window::{Fullscreen, Window, WindowId};

use super::keyboard::evdev_code;
use super::presenter::Placement;
use crate::decoder::Picture;

/// A window that keeps its size for this long has it.
const RESIZE_SETTLES: Duration = Duration::from_millis(100);
/// For this long after the person's resize, the program's own sizes are answers to it.
const RESIZE_ANSWERED: Duration = Duration::from_secs(1);
/// Pixels of a touchpad's scrolling that are a notch.
const NOTCH_PIXELS: f64 = 40.0;

const BTN_LEFT: u32 = 0x110;
const BTN_RIGHT: u32 = 0x111;
const BTN_MIDDLE: u32 = 0x112;
const BTN_SIDE: u32 = 0x113;
const BTN_EXTRA: u32 = 0x114;

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
    pointer: Option<PhysicalPosition<f64>>,
    pub(super) closing: bool,
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
            pointer: None,
            closing: false,
        })
    }

    pub(super) fn id(&self) -> WindowId {
        self.window.id()
    }

    pub(super) fn set_title(&self, title: &str) {
        self.window.set_title(shown_title(title));
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
        self.resize.map(|(_, at)| at)
    }

    /// The extent that the program is to have, once the window has come to rest.
    pub(super) fn take_resize(&mut self, now: Instant) -> Option<Extent> {
        let (extent, _) = self.resize.filter(|&(_, at)| at <= now)?;
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

    pub(super) fn key(&mut self, key: PhysicalKey, state: ElementState) -> Option<InputEvent> {
        let code = evdev_code(key)?;
        let pressed = self.hold(code, state)?;
        Some(InputEvent::Key { code, pressed })
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
        self.pointer = Some(position);
    }

    /// Where the pointer has come to since the last call.
    pub(super) fn take_pointer(&mut self) -> Option<InputEvent> {
        let position = self.pointer.take()?;
        let (x, y) = Placement::fit(self.extent, self.window_extent()).to_picture(position.x, position.y);
        Some(InputEvent::PointerMove { x: narrow(x), y: narrow(y) })
    }

    pub(super) fn wheel(delta: MouseScrollDelta) -> InputEvent {
        // winit says where the content goes: to the left when the wheel is turned to the right.
        match delta {
            MouseScrollDelta::LineDelta(x, y) => InputEvent::Wheel { dx: 0.0 - x, dy: y },
            MouseScrollDelta::PixelDelta(pixels) => InputEvent::Wheel {
                dx: narrow(-pixels.x / NOTCH_PIXELS),
                dy: narrow(pixels.y / NOTCH_PIXELS),
            },
        }
    }

    /// The focus is lost.
    pub(super) fn release_all(&mut self) -> Option<InputEvent> {
        let any = !self.held.is_empty();
        self.held.clear();
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
