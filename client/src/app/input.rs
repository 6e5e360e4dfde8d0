//! What the person does in a window, and where it goes: to the agent of the window's display, or where there is none to the
//! program's own driver.

use std::time::{Duration, Instant};

use protocol::control::input::{HELD_AGAIN_MS, InputEvent};
use winit::dpi::PhysicalPosition;
use winit::event::{ElementState, KeyEvent, MouseButton, MouseScrollDelta};

use super::App;
use super::chords::{self, Chord};
use super::desktop_keys::DesktopKeys;
use super::keyboard::evdev_code;
use super::window::SurfaceWindow;
use crate::connection::{Command, SurfaceKey};

/// A pointer that could not be captured (somebody else has it just now) is tried again after this time.
const CAPTURE_AGAIN: Duration = Duration::from_millis(100);

impl App {
    /// Sends input of a window, if there is any.
    pub(super) fn input(&mut self, key: SurfaceKey, event: Option<InputEvent>) {
        let Some(event) = event else { return };
        let Some(window) = self.windows.get_mut(&key) else { return };
        let served = window.place.and_then(|place| Some((self.displays.of(place)?.0, place.window)));
        let session = served.map(|(session, _)| session);
        let before = std::mem::replace(&mut window.served_by, session);
        let (focused, held) = (window.focused, window.holds());
        let command = |session: Option<u64>, event| match (session, window.place) {
            (Some(session), Some(place)) => Command::DisplayInput { session, window: place.window, event },
            _ => Command::Input { key, event },
        };
        let mut commands = Vec::new();
        let locks = (before != session && focused).then(|| self.locks.now()).flatten();
        if before != session {
            // Another one takes over; what is held down is known to the first one only.
            commands.extend(held.then(|| command(before, InputEvent::ReleaseAll)));
            commands.extend(focused.then(|| command(session, InputEvent::Focus { locks })));
        }
        commands.push(command(session, event));
        commands.into_iter().for_each(|command| self.send(command));
    }

    /// Where the pointer is now goes before what was done there.
    pub(super) fn flush_pointer(&mut self, key: SurfaceKey) {
        let moved = self.windows.get_mut(&key).and_then(SurfaceWindow::take_pointer);
        self.input(key, moved);
    }

    pub(super) fn keyboard(&mut self, key: SurfaceKey, event: &KeyEvent, synthetic: bool) {
        let Some(window) = self.windows.get_mut(&key) else { return };
        let Some(code) = evdev_code(event.physical_key) else { return };
        let pressed = event.state == ElementState::Pressed;
        // The guest repeats by itself.
        if event.repeat {
            return;
        }
        if synthetic && pressed {
            // Keys that were down before the window had the focus were not meant for it; modifiers count with what comes next.
            window.note_modifier(code);
            return;
        }
        if let Some(chord) = pressed.then(|| chords::chord(window.held_keys(), code)).flatten() {
            match chord {
                Chord::Fullscreen => window.toggle_fullscreen(),
                Chord::ToggleCapture => window.capture.toggle(),
                Chord::LetGo => {
                    window.capture.let_go();
                    window.keys_let_go = true;
                }
            }
            self.update_capture(key);
            if chord != Chord::LetGo {
                return;
            }
        }
        self.flush_pointer(key);
        let modifiers = self.modifiers_before(key, code, pressed);
        let event = self.windows.get_mut(&key).and_then(|window| window.key(code, pressed));
        for event in modifiers.into_iter().chain(event) {
            self.input(key, Some(event));
        }
    }

    /// Modifiers that came down before the window had the focus, told with the first key or button that they may count for.
    fn modifiers_before(&mut self, key: SurfaceKey, code: u32, pressed: bool) -> Vec<InputEvent> {
        let Some(window) = self.windows.get_mut(&key) else { return Vec::new() };
        if !pressed {
            window.forget_modifier(code);
            return Vec::new();
        }
        if chords::is_modifier(code) { Vec::new() } else { window.take_modifiers() }
    }

    pub(super) fn mouse_button(&mut self, key: SurfaceKey, button: MouseButton, state: ElementState) {
        let Some(window) = self.windows.get_mut(&key) else { return };
        let keys_let_go = state == ElementState::Pressed && std::mem::take(&mut window.keys_let_go);
        if state == ElementState::Pressed && window.capture.take_again() {
            return self.update_capture(key);
        }
        let event = window.button(button, state);
        let modifiers = match event {
            Some(InputEvent::Button { pressed: true, .. }) => window.take_modifiers(),
            _ => Vec::new(),
        };
        self.flush_pointer(key);
        for event in modifiers.into_iter().chain(event) {
            self.input(key, Some(event));
        }
        if keys_let_go {
            self.update_capture(key);
        }
    }

    pub(super) fn mouse_wheel(&mut self, key: SurfaceKey, delta: MouseScrollDelta) {
        let event = self.wheel.turned(delta);
        self.flush_pointer(key);
        self.input(key, event);
    }

    pub(super) fn pointer_moved(&mut self, key: SurfaceKey, place: PhysicalPosition<f64>) {
        if let Some(window) = self.windows.get_mut(&key) {
            window.moved(place);
        }
    }

    /// A mouse has moved, whatever the pointer did.
    pub(super) fn mouse_moved_by(&mut self, motion: (f64, f64)) {
        self.windows.values_mut().for_each(|window| window.capture.moved_by(motion));
    }

    pub(super) fn focused(&mut self, key: SurfaceKey, focused: bool) {
        let Some(window) = self.windows.get_mut(&key) else { return };
        window.focused = focused;
        window.keys_let_go = false;
        let event =
            if focused { Some(InputEvent::Focus { locks: self.locks.now() }) } else { window.release_all() };
        self.input(key, event);
        self.update_capture(key);
    }

    /// Captures a window's pointer or lets it go, as its program and the person want it.
    pub(super) fn update_capture(&mut self, key: SurfaceKey) {
        let Some(window) = self.windows.get_mut(&key) else { return };
        let display = window.place.and_then(|place| self.displays.of(place)).map(|(_, display)| display);
        window.capture.set_program(display.is_some_and(super::displays::GuestDisplay::is_relative));
        if window.apply_capture() && !window.capture.is_active() {
            window.show_pointer(display);
        }
        window.settle_desktop_keys(&mut self.desktop_keys);
    }

    /// Every window's pointer, after a display has changed.
    pub(super) fn update_pointers(&mut self) {
        let keys: Vec<SurfaceKey> = self.windows.keys().copied().collect();
        for key in keys {
            self.update_capture(key);
            if let Some(window) = self.windows.get(&key).filter(|window| !window.capture.is_active()) {
                let display =
                    window.place.and_then(|place| self.displays.of(place)).map(|(_, display)| display);
                window.show_pointer(display);
            }
        }
    }

    /// Says again what is held down, where it is time; gives when it is next.
    pub(super) fn hold_on(&mut self, now: Instant) -> Option<Instant> {
        let holding: Vec<SurfaceKey> =
            self.windows.iter().filter(|(_, window)| window.holds()).map(|(key, _)| *key).collect();
        if holding.is_empty() {
            self.held_again = None;
            return None;
        }
        let next = now + Duration::from_millis(HELD_AGAIN_MS);
        let due = *self.held_again.get_or_insert(next);
        if due > now {
            return Some(due);
        }
        self.held_again = Some(next);
        for key in holding {
            let held = self.windows.get(&key).map(SurfaceWindow::held_events).unwrap_or_default();
            held.into_iter().for_each(|event| self.input(key, Some(event)));
        }
        Some(next)
    }

    /// Tries again to get what could not be had, mouse or keys; gives when to try next.
    pub(super) fn retry_capture(&mut self, now: Instant) -> Option<Instant> {
        let waiting = |window: &SurfaceWindow, keys: &DesktopKeys| {
            window.capture.is_waiting(window.focused)
                || !keys.is_settled(window.id(), window.wants_desktop_keys())
        };
        let keys: Vec<SurfaceKey> = self
            .windows
            .iter()
            .filter(|(_, window)| waiting(window, &self.desktop_keys))
            .map(|(key, _)| *key)
            .collect();
        keys.iter().for_each(|key| self.update_capture(*key));
        self.windows.values().any(|window| waiting(window, &self.desktop_keys)).then(|| now + CAPTURE_AGAIN)
    }
}
