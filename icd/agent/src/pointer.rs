//! Whether programs take the pointer by its place, or by how far it moves.
//!
//! X does not say so. What can be seen: the pointer's picture is empty; somebody has grabbed it; it is not where it was moved
//! to, since a program has put it elsewhere. A program that turns by the pointer hides it, and grabs it or puts it back; or it grabs it and
//! puts it back; or it puts it back to one place again and again, until it lets it go where it was moved to. One that lets a person drag without end (as CAD programs do) puts it elsewhere while a button is down.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use injector::PointerSense;
use protocol::control::display::{DisplayEvent, PointerMode};
use tokio::sync::watch;

/// What viewers are to know: the newest of each kind.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    /// The pointer's shape, or that it is hidden; and how many there were.
    pub(crate) cursor: Option<(u64, DisplayEvent)>,
    pub(crate) mode: PointerMode,
}

/// A program may put the pointer into the middle just before it hides it.
const JUST_BEFORE: Duration = Duration::from_secs(1);

/// So many returns to one place within this time are no accident.
const RETURNS: u32 = 3;
const RETURNS_WITHIN: Duration = Duration::from_secs(1);
/// Motion that is not taken back for so long: the program does not turn by it any more.
const LET_BE: Duration = Duration::from_secs(1);

/// The pointer, as injector and watcher see it.
#[derive(Debug)]
pub(crate) struct Pointer {
    signs: Mutex<Signs>,
    motion: Mutex<()>,
    seen: watch::Sender<Seen>,
}

/// What speaks for a program that takes motion.
#[derive(Clone, Copy, Debug, Default)]
struct Signs {
    /// Where we have moved it last.
    place: Option<(i16, i16)>,
    hidden: bool,
    grabbed: bool,
    /// A viewer holds a button down.
    held: bool,
    last_warp: Option<Instant>,
    /// It was put elsewhere since it is hidden, or just before.
    warped_hidden: bool,
    /// It was put elsewhere since the button is down.
    warped_held: bool,
    /// It was put elsewhere while it was grabbed, or just before.
    warped_grabbed: bool,
    /// Where it was put, since when, and how often.
    returned: Option<((i16, i16), Instant, u32)>,
    /// It is put back to one place.
    returns: bool,
    /// Since when it was moved and not put elsewhere.
    let_be: Option<Instant>,
}

impl Signs {
    fn mode(self) -> PointerMode {
        let turns = self.hidden && (self.grabbed || self.warped_hidden);
        let drags = self.held && self.warped_held;
        let is_put_back = self.returns || (self.grabbed && self.warped_grabbed);
        if turns || drags || is_put_back { PointerMode::Relative } else { PointerMode::Absolute }
    }

    fn hide(&mut self, hidden: bool, now: Instant) {
        if hidden == self.hidden {
            return;
        }
        let just_before = |warp| now.saturating_duration_since(warp) < JUST_BEFORE;
        self.hidden = hidden;
        self.warped_hidden = hidden && self.last_warp.is_some_and(just_before);
        self.grabbed = false;
    }

    fn warp(&mut self, place: (i16, i16), now: Instant) {
        self.last_warp = Some(now);
        self.let_be = None;
        self.warped_hidden |= self.hidden;
        self.warped_held |= self.held;
        self.warped_grabbed |= self.grabbed;
        let count = match self.returned {
            Some((known, since, count))
                if known == place && now.saturating_duration_since(since) < RETURNS_WITHIN =>
            {
                self.returned = Some((known, since, count.saturating_add(1)));
                count.saturating_add(1)
            }
            _ => {
                self.returned = Some((place, now, 1));
                1
            }
        };
        self.returns |= count >= RETURNS;
    }

    fn motion(&mut self, place: (i16, i16), now: Instant) {
        self.place = Some(place);
        let since = *self.let_be.get_or_insert(now);
        if now.saturating_duration_since(since) >= LET_BE {
            (self.returns, self.warped_grabbed, self.returned) = (false, false, None);
        }
    }

    fn hold(&mut self, held: bool) {
        self.held = held;
        self.warped_held &= held;
    }

    /// While a button is down its window has a grab anyway, which says nothing.
    fn grab(&mut self, grabbed: bool) {
        if self.held {
            return;
        }
        if grabbed && !self.grabbed {
            let just_before = |warp: Instant| warp.elapsed() < JUST_BEFORE;
            self.warped_grabbed = self.last_warp.is_some_and(just_before);
        }
        self.grabbed = grabbed;
    }
}

impl Pointer {
    pub(crate) fn new(seen: watch::Sender<Seen>) -> Self {
        Self { signs: Mutex::default(), motion: Mutex::default(), seen }
    }

    /// Whether there is a reason to look often.
    pub(crate) fn is_suspect(&self) -> bool {
        let signs = self.signs();
        let warped = signs.last_warp.is_some_and(|warp| warp.elapsed() < JUST_BEFORE);
        signs.hidden || signs.held || warped || signs.mode() == PointerMode::Relative
    }

    /// The pointer has another picture.
    pub(crate) fn shaped(&self, cursor: DisplayEvent) {
        let hidden = cursor == DisplayEvent::CursorHidden;
        self.seen.send_if_modified(|seen| {
            let (count, same) = match &seen.cursor {
                Some((count, known)) => (*count, *known == cursor),
                None => (0, false),
            };
            if !same {
                seen.cursor = Some((count.saturating_add(1), cursor));
            }
            !same
        });
        self.change(|signs| signs.hide(hidden, Instant::now()));
    }

    /// Somebody has the pointer for himself, or nobody.
    pub(crate) fn grabbed(&self, grabbed: bool) {
        self.change(|signs| signs.grab(grabbed));
    }

    /// The pointer was found here.
    pub(crate) fn found(&self, place: (i16, i16)) {
        self.change(|signs| {
            if signs.place.replace(place).is_some_and(|known| known != place) {
                signs.warp(place, Instant::now());
            }
        });
    }

    fn change(&self, change: impl FnOnce(&mut Signs)) {
        let mut signs = self.signs();
        change(&mut signs);
        let mode = signs.mode();
        // Under the lock: what is told last is what is true.
        self.seen.send_if_modified(|seen| std::mem::replace(&mut seen.mode, mode) != mode);
    }

    fn signs(&self) -> MutexGuard<'_, Signs> {
        self.signs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PointerSense for Pointer {
    fn is_relative(&self) -> bool {
        self.signs().mode() == PointerMode::Relative
    }

    fn motion(&self) -> Option<MutexGuard<'_, ()>> {
        Some(self.motion.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn moved(&self, place: (i16, i16)) {
        self.change(|signs| signs.motion(place, Instant::now()));
    }

    fn warped(&self, place: (i16, i16)) {
        self.change(|signs| signs.warp(place, Instant::now()));
    }

    fn buttons(&self, held: bool) {
        self.change(|signs| signs.hold(held));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pointer() -> (Pointer, watch::Receiver<Seen>) {
        let (seen, told) = watch::channel(Seen::default());
        (Pointer::new(seen), told)
    }

    #[test]
    fn a_hidden_pointer_alone_is_a_film_or_somebody_who_types() {
        let (pointer, told) = pointer();
        pointer.shaped(DisplayEvent::CursorHidden);
        assert_eq!(told.borrow().mode, PointerMode::Absolute);
        pointer.grabbed(true);
        assert_eq!(told.borrow().mode, PointerMode::Relative);
        assert!(pointer.is_relative());
        pointer.grabbed(false);
        assert_eq!(told.borrow().mode, PointerMode::Absolute);
    }

    #[test]
    fn who_hides_the_pointer_and_puts_it_back_turns_by_it_until_it_is_seen_again() {
        let (pointer, told) = pointer();
        pointer.moved((10, 10));
        pointer.found((320, 240));
        assert_eq!(told.borrow().mode, PointerMode::Absolute);
        pointer.shaped(DisplayEvent::CursorHidden);
        assert_eq!(told.borrow().mode, PointerMode::Relative, "put into the middle just before");
        let shape = protocol::control::display::CursorShape {
            width: 1,
            height: 1,
            hot_x: 0,
            hot_y: 0,
            rgba: vec![9; 4],
        };
        pointer.shaped(DisplayEvent::Cursor(shape));
        assert_eq!(told.borrow().mode, PointerMode::Absolute);
    }

    #[test]
    fn a_pointer_that_is_put_back_again_and_again_is_taken_though_it_is_seen() {
        let (mut signs, start) = (Signs::default(), Instant::now());
        let after = |ms: u64| start + Duration::from_millis(ms);
        for step in 0..3 {
            assert_eq!(signs.mode(), PointerMode::Absolute);
            signs.motion((330, 240), after(step * 100));
            signs.warp((320, 240), after(step * 100 + 50));
        }
        assert_eq!(signs.mode(), PointerMode::Relative);
        // Nobody moves; then motion is let be.
        signs.motion((330, 240), after(9_000));
        assert_eq!(signs.mode(), PointerMode::Relative);
        signs.motion((340, 240), after(9_900));
        assert_eq!(signs.mode(), PointerMode::Relative);
        signs.motion((350, 240), after(10_100));
        assert_eq!(signs.mode(), PointerMode::Absolute);
        // Here and there: somebody else's hand.
        for step in 0..9 {
            signs.warp((10 * i16::try_from(step).unwrap(), 0), after(11_000 + step * 10));
        }
        assert_eq!(signs.mode(), PointerMode::Absolute);
    }

    #[test]
    fn who_grabs_the_pointer_and_puts_it_elsewhere_takes_it_too() {
        let (pointer, told) = pointer();
        pointer.grabbed(true);
        assert_eq!(told.borrow().mode, PointerMode::Absolute, "a menu");
        pointer.warped((320, 240));
        assert_eq!(told.borrow().mode, PointerMode::Relative);
        pointer.grabbed(false);
        assert_eq!(told.borrow().mode, PointerMode::Absolute);
    }

    #[test]
    fn an_endless_drag_ends_with_its_button() {
        let (pointer, told) = pointer();
        pointer.moved((0, 100));
        pointer.buttons(true);
        // The implicit grab of a press says nothing.
        pointer.grabbed(true);
        assert_eq!(told.borrow().mode, PointerMode::Absolute);
        pointer.warped((99, 100));
        assert_eq!(told.borrow().mode, PointerMode::Relative);
        pointer.buttons(false);
        assert_eq!(told.borrow().mode, PointerMode::Absolute);
    }
}
