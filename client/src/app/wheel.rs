//! The wheel: a notch is a notch.
//!
//! Mice whose wheel has steps of its own (all but the oldest) tell how far it turned. X servers without such devices (remote
//! desktops, tests) tell each notch as a button that goes down and up, and winit hands both on as a notch. What tells them apart is
//! the raw event of the button, which comes first, and which wheels with steps do not have.

use protocol::control::input::InputEvent;
use winit::event::{ElementState, MouseScrollDelta};

/// Pixels of a touchpad's scrolling that are a notch.
const NOTCH_PIXELS: f64 = 40.0;
/// X buttons that stand for the wheel.
const BUTTONS: std::ops::RangeInclusive<u32> = 4..=7;

/// What is known of the wheel.
#[derive(Debug, Default)]
pub(super) struct Wheel {
    /// The next notch is a button that goes up.
    goes_up: bool,
}

impl Wheel {
    /// A raw event of a button.
    pub(super) fn button(&mut self, button: u32, state: ElementState) {
        if BUTTONS.contains(&button) {
            self.goes_up = state == ElementState::Released;
        }
    }

    /// What the guest is told of a turn.
    pub(super) fn turned(&mut self, delta: MouseScrollDelta) -> Option<InputEvent> {
        // winit says where the content goes: to the left when the wheel is turned to the right.
        match delta {
            MouseScrollDelta::LineDelta(..) if std::mem::take(&mut self.goes_up) => None,
            MouseScrollDelta::LineDelta(x, y) => Some(InputEvent::Wheel { dx: 0.0 - x, dy: y }),
            MouseScrollDelta::PixelDelta(pixels) => Some(InputEvent::Wheel {
                dx: narrow(-pixels.x / NOTCH_PIXELS),
                dy: narrow(pixels.y / NOTCH_PIXELS),
            }),
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "turns of a wheel need no more than 24 bits")]
fn narrow(value: f64) -> f32 {
    value as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_that_goes_down_and_up_is_one_notch() {
        let mut wheel = Wheel::default();
        let up = MouseScrollDelta::LineDelta(0.0, 1.0);
        let notch = Some(InputEvent::Wheel { dx: 0.0, dy: 1.0 });
        for _ in 0..3 {
            wheel.button(4, ElementState::Pressed);
            assert_eq!(wheel.turned(up), notch);
            wheel.button(4, ElementState::Released);
            assert_eq!(wheel.turned(up), None);
        }
        // A mouse with steps.
        assert_eq!((wheel.turned(up), wheel.turned(up)), (notch, notch));
    }

    #[test]
    fn other_buttons_are_none_of_the_wheels() {
        let mut wheel = Wheel::default();
        wheel.button(1, ElementState::Released);
        assert!(wheel.turned(MouseScrollDelta::LineDelta(0.0, 0.25)).is_some());
    }
}
