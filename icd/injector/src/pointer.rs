//! Motion: told by how far, so that programs that listen for raw motion hear what the person did, and watched, so that
//! programs that put the pointer elsewhere are noticed.

use std::sync::MutexGuard;

use x11rb::connection::Connection as _;
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::{ConnectionExt as _, MOTION_NOTIFY_EVENT, Window};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// A place on the screen, in pixels.
pub(crate) type Place = (i16, i16);

/// Who wants to know how the pointer is used. Called on the injector's thread.
pub trait PointerSense: Send + Sync {
    /// Whether programs take motion by how far it goes: places are not acted on then.
    fn is_relative(&self) -> bool;
    /// Held from before the pointer is moved until [`Self::moved`] has been told: whoever looks where it is holds it, too.
    fn motion(&self) -> Option<MutexGuard<'_, ()>>;
    /// The pointer was moved to this place.
    fn moved(&self, place: Place);
    /// It was found at this place and not where it was moved to: somebody else has put it there.
    fn warped(&self, place: Place);
    /// Whether a button is held down.
    fn buttons(&self, held: bool);
}

/// Nobody wants to know.
#[derive(Clone, Copy, Debug)]
pub struct Unwatched;

impl PointerSense for Unwatched {
    fn is_relative(&self) -> bool {
        false
    }
    fn motion(&self) -> Option<MutexGuard<'_, ()>> {
        None
    }
    fn moved(&self, _place: Place) {}
    fn warped(&self, _place: Place) {}
    fn buttons(&self, _held: bool) {}
}

/// The pointer of an X server.
#[derive(Debug, Default)]
pub(crate) struct Pointer {
    /// Where the last motion has taken it.
    at: Option<Place>,
}

impl Pointer {
    /// Moves it to a place of the screen. XTEST could be told the place; but then those who listen for raw motion (first-person
    /// games) would take the coordinates of the screen for a distance.
    pub(crate) fn move_to(
        &mut self,
        connection: &RustConnection,
        (root, (x, y)): (Window, Place),
        sense: &dyn PointerSense,
    ) -> Result<(), ReplyError> {
        let _motion = sense.motion();
        let now = connection.query_pointer(root)?.reply()?;
        self.compare((now.root_x, now.root_y), sense);
        let by = (x.saturating_sub(now.root_x), y.saturating_sub(now.root_y));
        if !now.same_screen {
            connection.xtest_fake_input(MOTION_NOTIFY_EVENT, 0, x11rb::CURRENT_TIME, root, x, y, 0)?;
        } else if by != (0, 0) {
            fake_motion(connection, by)?;
        }
        self.note(connection, root, sense)
    }

    /// Moves it by a distance.
    pub(crate) fn move_by(
        &mut self,
        connection: &RustConnection,
        by: Place,
        sense: &dyn PointerSense,
    ) -> Result<(), ReplyError> {
        let Some(root) = connection.setup().roots.first().map(|screen| screen.root) else { return Ok(()) };
        let _motion = sense.motion();
        // One round trip: the server does these in their order.
        let before = connection.query_pointer(root)?;
        fake_motion(connection, by)?;
        let after = connection.query_pointer(root)?;
        let (before, after) = (before.reply()?, after.reply()?);
        self.compare((before.root_x, before.root_y), sense);
        self.at = Some((after.root_x, after.root_y));
        sense.moved((after.root_x, after.root_y));
        Ok(())
    }

    fn compare(&self, now: Place, sense: &dyn PointerSense) {
        if self.at.is_some_and(|at| at != now) {
            sense.warped(now);
        }
    }

    fn note(
        &mut self,
        connection: &RustConnection,
        root: Window,
        sense: &dyn PointerSense,
    ) -> Result<(), ReplyError> {
        let now = connection.query_pointer(root)?.reply()?;
        self.at = Some((now.root_x, now.root_y));
        sense.moved((now.root_x, now.root_y));
        Ok(())
    }
}

fn fake_motion(connection: &RustConnection, (dx, dy): Place) -> Result<(), ReplyError> {
    connection.xtest_fake_input(MOTION_NOTIFY_EVENT, 1, x11rb::CURRENT_TIME, x11rb::NONE, dx, dy, 0)?;
    Ok(())
}
