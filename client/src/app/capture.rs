//! The captured pointer: while a program turns by it, it is hidden and kept in the window, and its motion is told.

use winit::dpi::PhysicalPosition;
use winit::window::{CursorGrabMode, Window};

/// Shown while the pointer is captured.
pub(super) const HINT: &str = "Ctrl+Alt+Shift lets the mouse go";
/// Raw motion that is so much more than the pointer's own is no distance: the device tells places.
const ABSURD: f64 = 4.0;
/// And at least so many pixels.
const ABSURD_PIXELS: f64 = 64.0;
/// So many absurd motions in a row settle it.
const ABSURD_TIMES: u32 = 3;

type Motion = (f64, f64);

/// Motion that an X server tells twice: to whoever has grabbed the pointer, as we have, and to whoever listens. winit hands on both,
/// without the times by which they could be told apart; but they follow each other.
#[derive(Clone, Copy, Debug, Default)]
struct Doubles {
    /// The last motion, until it comes again.
    once: Option<Motion>,
    twice: u32,
    /// Motions that did not come again.
    single: u32,
}

impl Doubles {
    /// So many motions that did not come twice, and more than did, settle that none does.
    const SINGLE: u32 = 4;

    /// Whether this motion is the one before, once more.
    fn is_double(&mut self, motion: Motion) -> bool {
        if self.single >= Self::SINGLE && self.single > self.twice {
            return false;
        }
        let again = self.once == Some(motion);
        if again {
            self.twice = self.twice.saturating_add(1);
        } else if self.once.is_some() {
            self.single = self.single.saturating_add(1);
        }
        self.once = (!again).then_some(motion);
        again
    }
}

/// Whether and how a window captures the pointer.
#[derive(Debug, Default)]
pub(super) struct Capture {
    /// The program wants it.
    program: bool,
    /// The person has decided otherwise.
    by_hand: Option<bool>,
    /// The person has let it go until the next click.
    let_go: bool,
    active: bool,
    raw: Motion,
    /// The pointer's own motion in the window.
    own: Motion,
    at: Option<PhysicalPosition<f64>>,
    absurd: u32,
    /// Where motion may be told twice.
    doubles: Option<Doubles>,
}

impl Capture {
    pub(super) fn is_active(&self) -> bool {
        self.active
    }

    /// What the program wants now. What the person has decided holds until the program changes its mind.
    pub(super) fn set_program(&mut self, wants: bool) {
        if std::mem::replace(&mut self.program, wants) != wants {
            (self.by_hand, self.let_go) = (None, false);
        }
    }

    /// The person's key: captured, or not any more.
    pub(super) fn toggle(&mut self) {
        self.by_hand = Some(!self.wanted());
        self.let_go = false;
    }

    pub(super) fn let_go(&mut self) {
        self.let_go = self.active;
    }

    /// A click into the window takes the pointer again that was let go; whether it did.
    pub(super) fn take_again(&mut self) -> bool {
        std::mem::replace(&mut self.let_go, false)
    }

    fn wanted(&self) -> bool {
        self.by_hand.unwrap_or(self.program) && !self.let_go
    }

    /// Makes the window so; whether anything has changed.
    pub(super) fn apply(&mut self, window: &Window, focused: bool) -> bool {
        let wanted = self.wanted() && focused;
        if wanted == self.active {
            return false;
        }
        if wanted {
            let grab = |mode| window.set_cursor_grab(mode);
            let locked = grab(CursorGrabMode::Locked).is_ok();
            if !locked && let Err(error) = grab(CursorGrabMode::Confined) {
                tracing::debug!("the pointer cannot be captured yet: {error}");
                return false;
            }
            if !locked && cfg!(target_os = "linux") {
                self.doubles.get_or_insert_default();
            }
            window.set_cursor_visible(false);
            (self.raw, self.own, self.at) = Default::default();
        } else if let Err(error) = window.set_cursor_grab(CursorGrabMode::None) {
            tracing::warn!("the pointer cannot be let go: {error}");
        }
        self.active = wanted;
        true
    }

    /// Whether [`Self::apply`] has something to do that did not work yet.
    pub(super) fn is_waiting(&self, focused: bool) -> bool {
        (self.wanted() && focused) != self.active
    }

    /// A mouse has moved by this much.
    pub(super) fn moved_by(&mut self, (dx, dy): Motion) {
        let is_double = |doubles: &mut Doubles| doubles.is_double((dx, dy));
        if self.active && !self.doubles.as_mut().is_some_and(is_double) {
            self.raw = (self.raw.0 + dx, self.raw.1 + dy);
        }
    }

    /// The pointer is here now. It is put back into the middle before it comes to the window's edge.
    pub(super) fn moved_to(&mut self, window: &Window, place: PhysicalPosition<f64>) {
        let last = self.at.replace(place).unwrap_or(place);
        self.own = (self.own.0 + place.x - last.x, self.own.1 + place.y - last.y);
        let size = window.inner_size();
        let middle = PhysicalPosition::new(f64::from(size.width / 2), f64::from(size.height / 2));
        let is_far = |at: f64, middle: f64| (at - middle).abs() > middle / 2.0;
        // Where the pointer is locked it cannot be set, and need not.
        if (is_far(place.x, middle.x) || is_far(place.y, middle.y))
            && window.set_cursor_position(middle).is_ok()
        {
            self.at = Some(middle);
        }
    }

    /// How far the mouse has moved since the last call.
    pub(super) fn take_motion(&mut self) -> Option<Motion> {
        let (raw, own) = (std::mem::take(&mut self.raw), std::mem::take(&mut self.own));
        let is_absurd = |raw: f64, own: f64| raw.abs() > ABSURD * own.abs() + ABSURD_PIXELS;
        if self.absurd < ABSURD_TIMES && (raw != (0.0, 0.0) && own != (0.0, 0.0)) {
            let absurd = is_absurd(raw.0, own.0) || is_absurd(raw.1, own.1);
            self.absurd = if absurd { self.absurd + 1 } else { 0 };
        }
        // A tablet, or a screen that is itself remote.
        let motion = if self.absurd >= ABSURD_TIMES { own } else { raw };
        (motion != (0.0, 0.0)).then_some(motion)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_person_has_the_last_word_until_the_program_changes_its_mind() {
        let mut capture = Capture::default();
        capture.set_program(true);
        assert!(capture.wanted());
        capture.active = true;
        capture.let_go();
        assert!(!capture.wanted());
        assert!(capture.take_again() && capture.wanted());
        capture.toggle();
        assert!(!capture.wanted());
        capture.set_program(true);
        assert!(!capture.wanted());
        capture.set_program(false);
        capture.set_program(true);
        assert!(capture.wanted());
    }

    #[test]
    fn a_device_that_tells_places_is_not_believed_for_long() {
        let mut capture = Capture { active: true, ..Capture::default() };
        let told = (0..5).map(|step| {
            capture.moved_by((600.0 + f64::from(step) * 10.0, 400.0));
            capture.own = (10.0, 0.0);
            capture.take_motion()
        });
        let told: Vec<_> = told.collect();
        assert_eq!(told[0], Some((600.0, 400.0)));
        assert_eq!(told[3..], [Some((10.0, 0.0)), Some((10.0, 0.0))]);
    }

    #[test]
    fn motion_that_is_told_twice_counts_once() {
        let told = |doubled: bool| {
            let mut doubles = Doubles::default();
            let motions = (0..1000).map(|step| (f64::from(step % 3), 1.0));
            let events =
                motions.flat_map(|motion| [Some(motion), doubled.then_some(motion)].into_iter().flatten());
            events.filter(|motion| !doubles.is_double(*motion)).count()
        };
        assert_eq!(told(true), 1000);
        assert!(told(false) >= 998, "{}", told(false));
        // One that began before the grab, and a slow mouse.
        let mut doubles = Doubles::default();
        let events = [5.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0].map(|x| (x, 0.0));
        let counted: f64 =
            events.into_iter().filter(|event| !doubles.is_double(*event)).map(|(x, _)| x).sum();
        assert!((counted - 9.0).abs() < 0.5, "{counted}");
    }

    #[test]
    fn a_mouse_counts_as_it_moves_also_where_the_pointer_cannot_go_further() {
        let mut capture = Capture { active: true, ..Capture::default() };
        for _ in 0..100 {
            capture.moved_by((40.0, 0.0));
            assert_eq!(capture.take_motion(), Some((40.0, 0.0)));
        }
        assert_eq!(capture.take_motion(), None);
    }
}
