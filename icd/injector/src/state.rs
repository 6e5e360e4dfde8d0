//! What XTEST has to be told for an input event: pure. Keeps what is held down, so that everything can be let go.

use std::collections::BTreeSet;

use protocol::control::input::InputEvent;

/// One XTEST request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FakeInput {
    /// A key, by X keycode.
    Key {
        /// X keycode.
        keycode: u8,
        /// Pressed or released.
        pressed: bool,
    },
    /// A button, by X number.
    Button {
        /// 1 left, 2 middle, 3 right, 4–7 wheel, 8 and up the rest.
        button: u8,
        /// Pressed or released.
        pressed: bool,
    },
    /// The pointer, in pixels of the surface's window.
    MoveTo {
        /// From the left.
        x: i16,
        /// From the top.
        y: i16,
    },
    /// The pointer, relative.
    MoveBy {
        /// To the right.
        dx: i16,
        /// Down.
        dy: i16,
    },
}

/// Keys and buttons that one source holds down, and fractions not yet passed on.
#[derive(Debug, Default)]
pub struct InputState {
    keys: BTreeSet<u8>,
    buttons: BTreeSet<u8>,
    wheel: (f32, f32),
    relative: (f32, f32),
}

/// X keycodes are evdev codes plus this (`xf86-input-evdev`, `xkeyboard-config`).
const KEYCODE_OFFSET: u32 = 8;
/// Notches that one wheel event may turn into; more is a fault of the sender.
const NOTCHES_MAX: i16 = 32;

impl InputState {
    /// Appends what `event` means.
    pub fn handle(&mut self, event: &InputEvent, out: &mut Vec<FakeInput>) {
        match *event {
            InputEvent::Key { code, pressed } => {
                let keycode = code.checked_add(KEYCODE_OFFSET).and_then(|code| u8::try_from(code).ok());
                let Some(keycode) = keycode else { return };
                // The X server repeats keys itself: a second press says that the viewer still holds it.
                if hold(&mut self.keys, keycode, pressed) {
                    out.push(FakeInput::Key { keycode, pressed });
                }
            }
            InputEvent::Button { code, pressed } => {
                let Some(button) = x_button(code) else { return };
                if hold(&mut self.buttons, button, pressed) {
                    out.push(FakeInput::Button { button, pressed });
                }
            }
            InputEvent::PointerMove { x, y } => {
                out.push(FakeInput::MoveTo { x: pixels(x.floor()), y: pixels(y.floor()) });
            }
            InputEvent::PointerRelative { dx, dy } => {
                let (dx, dy) = (whole(&mut self.relative.0, dx), whole(&mut self.relative.1, dy));
                if (dx, dy) != (0, 0) {
                    out.push(FakeInput::MoveBy { dx, dy });
                }
            }
            InputEvent::Wheel { dx, dy } => {
                notches(whole(&mut self.wheel.1, dy), 4, 5, out);
                notches(whole(&mut self.wheel.0, dx), 7, 6, out);
            }
            InputEvent::ReleaseAll => self.release_all(out),
            // Says which window, and nothing of keys.
            InputEvent::Focus { .. } => {}
        }
    }

    /// Whether anything is held down.
    #[must_use]
    pub fn holds(&self) -> bool {
        !self.keys.is_empty() || self.holds_buttons()
    }

    /// Whether a button is held down.
    #[must_use]
    pub fn holds_buttons(&self) -> bool {
        !self.buttons.is_empty()
    }

    /// Appends the release of everything held.
    pub fn release_all(&mut self, out: &mut Vec<FakeInput>) {
        for keycode in std::mem::take(&mut self.keys) {
            out.push(FakeInput::Key { keycode, pressed: false });
        }
        for button in std::mem::take(&mut self.buttons) {
            out.push(FakeInput::Button { button, pressed: false });
        }
        self.wheel = (0.0, 0.0);
        self.relative = (0.0, 0.0);
    }
}

/// `true` when this changes whether `code` is held.
fn hold(held: &mut BTreeSet<u8>, code: u8, pressed: bool) -> bool {
    if pressed { held.insert(code) } else { held.remove(&code) }
}

/// X button for an evdev `BTN_*` (`linux/input-event-codes.h`).
fn x_button(code: u32) -> Option<u8> {
    Some(match code {
        0x110 => 1,
        0x111 => 3,
        0x112 => 2,
        0x113 => 8,
        0x114 => 9,
        0x115 => 10,
        0x116 => 11,
        _ => return None,
    })
}

/// Adds to what has gathered and takes the whole part out.
fn whole(gathered: &mut f32, change: f32) -> i16 {
    if !change.is_finite() {
        return 0;
    }
    let sum = *gathered + change;
    *gathered = sum.fract();
    pixels(sum.trunc())
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to the range; NaN becomes 0")]
fn pixels(value: f32) -> i16 {
    value.clamp(f32::from(i16::MIN), f32::from(i16::MAX)) as i16
}

fn notches(count: i16, positive: u8, negative: u8, out: &mut Vec<FakeInput>) {
    let button = if count > 0 { positive } else { negative };
    for _ in 0..count.saturating_abs().min(NOTCHES_MAX) {
        out.push(FakeInput::Button { button, pressed: true });
        out.push(FakeInput::Button { button, pressed: false });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(state: &mut InputState, event: InputEvent) -> Vec<FakeInput> {
        let mut out = Vec::new();
        state.handle(&event, &mut out);
        out
    }

    #[test]
    fn keys_are_evdev_codes_plus_eight_and_do_not_repeat() {
        let mut state = InputState::default();
        let press = InputEvent::Key { code: 1, pressed: true };
        assert_eq!(run(&mut state, press), [FakeInput::Key { keycode: 9, pressed: true }]);
        assert_eq!(run(&mut state, press), []);
        let release = InputEvent::Key { code: 1, pressed: false };
        assert_eq!(run(&mut state, release), [FakeInput::Key { keycode: 9, pressed: false }]);
        assert_eq!(run(&mut state, release), []);
        assert_eq!(run(&mut state, InputEvent::Key { code: 248, pressed: true }), [], "no such keycode");
        assert_eq!(run(&mut state, InputEvent::Key { code: u32::MAX, pressed: true }), []);
    }

    #[test]
    fn buttons_have_the_numbers_of_x() {
        let mut state = InputState::default();
        for (code, button) in [(0x110, 1), (0x111, 3), (0x112, 2), (0x113, 8), (0x114, 9)] {
            let out = run(&mut state, InputEvent::Button { code, pressed: true });
            assert_eq!(out, [FakeInput::Button { button, pressed: true }]);
        }
        assert_eq!(run(&mut state, InputEvent::Button { code: 0x14a, pressed: true }), []);
    }

    #[test]
    fn the_wheel_turns_in_whole_notches() {
        let mut state = InputState::default();
        assert_eq!(run(&mut state, InputEvent::Wheel { dx: 0.0, dy: 0.5 }), []);
        let up = [true, false].map(|pressed| FakeInput::Button { button: 4, pressed });
        assert_eq!(run(&mut state, InputEvent::Wheel { dx: 0.0, dy: 0.5 }), up);
        let down_right = run(&mut state, InputEvent::Wheel { dx: 1.0, dy: -1.0 });
        let buttons: Vec<_> = down_right
            .iter()
            .map(|fake| match fake {
                FakeInput::Button { button, .. } => *button,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(buttons, [5, 5, 7, 7]);
        assert_eq!(run(&mut state, InputEvent::Wheel { dx: 0.0, dy: 1e9 }).len(), 64);
    }

    #[test]
    fn relative_motion_keeps_its_fractions_and_absolute_motion_is_clamped() {
        let mut state = InputState::default();
        assert_eq!(run(&mut state, InputEvent::PointerRelative { dx: 0.75, dy: 0.0 }), []);
        let moved = run(&mut state, InputEvent::PointerRelative { dx: 0.75, dy: -2.0 });
        assert_eq!(moved, [FakeInput::MoveBy { dx: 1, dy: -2 }]);
        assert_eq!(run(&mut state, InputEvent::PointerRelative { dx: f32::NAN, dy: f32::INFINITY }), []);
        let far = run(&mut state, InputEvent::PointerMove { x: 1e30, y: -1e30 });
        assert_eq!(far, [FakeInput::MoveTo { x: i16::MAX, y: i16::MIN }]);
    }

    #[test]
    fn release_all_lets_everything_go_once() {
        let mut state = InputState::default();
        run(&mut state, InputEvent::Key { code: 30, pressed: true });
        run(&mut state, InputEvent::Button { code: 0x110, pressed: true });
        let released = run(&mut state, InputEvent::ReleaseAll);
        assert_eq!(
            released,
            [FakeInput::Key { keycode: 38, pressed: false }, FakeInput::Button { button: 1, pressed: false }]
        );
        assert_eq!(run(&mut state, InputEvent::ReleaseAll), []);
    }
}
