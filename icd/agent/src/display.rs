//! The X server: its one agent, and what happens to its pointer.

use std::time::{Duration, Instant};

use injector::{IdentityError, PointerSense as _};
use protocol::control::display::DisplayId;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use x11rb::connection::{Connection as _, RequestConnection as _};
use x11rb::errors::{ConnectError, ConnectionError, ReplyError, ReplyOrIdError};
use x11rb::protocol::Event;
use x11rb::protocol::xfixes::{self, ConnectionExt as _, CursorNotifyMask};
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, GrabMode, GrabStatus, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;

use crate::cursor;
use crate::pointer::Pointer;
use crate::served::Served;

/// How often the pointer is looked at while there is a reason.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// How often the agent looks whether its programs still run.
const REST: Duration = Duration::from_millis(500);
/// Version of XFixes that has what is needed: pictures of the pointer.
const XFIXES: (u32, u32) = (2, 0);

/// Why a display is not served.
#[derive(Debug, thiserror::Error)]
pub enum DisplayError {
    /// No such display, or no right to it.
    #[error("no connection to the X server ({0}); is DISPLAY right?")]
    Connect(#[from] ConnectError),
    /// Another agent serves it.
    #[error("another agent serves this display")]
    Served,
    /// Without it the pointer's shape cannot be had.
    #[error("the X server lacks the XFIXES extension: the pointer's shape cannot be had")]
    NoXfixes,
    /// It has no name.
    #[error("the X server cannot be given an id: {0}")]
    Identity(#[from] IdentityError),
    /// It refuses something.
    #[error("the X server does not answer as it should: {0}")]
    Server(#[from] ReplyOrIdError),
}

impl From<ConnectionError> for DisplayError {
    fn from(error: ConnectionError) -> Self {
        Self::Server(error.into())
    }
}

impl From<ReplyError> for DisplayError {
    fn from(error: ReplyError) -> Self {
        Self::Server(error.into())
    }
}

/// A display whose agent we are.
#[derive(Debug)]
pub struct Display {
    connection: RustConnection,
    root: Window,
    window: Window,
    served: u32,
    id: DisplayId,
}

impl Display {
    /// Becomes the agent of `$DISPLAY`; an agent that is there is told to stay for `processes`.
    ///
    /// # Errors
    /// [`DisplayError`].
    pub fn claim(processes: &[u32]) -> Result<Self, DisplayError> {
        let (connection, screen) = x11rb::connect(None)?;
        if connection.extension_information(xfixes::X11_EXTENSION_NAME)?.is_none() {
            return Err(DisplayError::NoXfixes);
        }
        connection.xfixes_query_version(XFIXES.0, XFIXES.1)?.reply()?;
        let id = injector::display_id(&connection)?;
        let root = connection.setup().roots.get(screen).map_or(x11rb::NONE, |screen| screen.root);
        let atom = |name: &[u8]| Ok::<_, ReplyError>(connection.intern_atom(false, name)?.reply()?.atom);
        let (agent, served) = (atom(injector::AGENT)?, atom(injector::SERVED)?);
        let window = connection.generate_id()?;
        let events = CreateWindowAux::new().event_mask(EventMask::PROPERTY_CHANGE);
        connection.create_window(0, window, root, -1, -1, 1, 1, 0, WindowClass::INPUT_ONLY, 0, &events)?;
        // Two agents may come at once: one at a time looks and takes.
        connection.grab_server()?;
        let owner = connection.get_selection_owner(agent)?.reply()?.owner;
        if owner == x11rb::NONE {
            connection.set_selection_owner(window, agent, x11rb::CURRENT_TIME)?;
        }
        connection.ungrab_server()?;
        connection.flush()?;
        if owner != x11rb::NONE {
            processes.iter().for_each(|process| injector::ask_agent_to_serve(&connection, *process));
            // What was sent has arrived.
            connection.get_input_focus()?.reply()?;
            return Err(DisplayError::Served);
        }
        connection.xfixes_select_cursor_input(root, CursorNotifyMask::DISPLAY_CURSOR)?;
        connection.flush()?;
        Ok(Self { connection, root, window, served, id })
    }

    /// What the X server is called.
    #[must_use]
    pub fn id(&self) -> DisplayId {
        self.id
    }

    /// Follows the pointer until the last of the programs has ended, or the server; gives what happened, for people.
    pub(crate) fn watch(&self, pointer: &Pointer, programs: &Served) -> String {
        match self.follow(pointer, programs) {
            Ok(()) => "the last program has ended".to_owned(),
            Err(error) => format!("the X server is gone: {error}"),
        }
    }

    fn follow(&self, pointer: &Pointer, programs: &Served) -> Result<(), DisplayError> {
        self.look_at_cursor(pointer)?;
        self.look_at_place(pointer)?;
        let mut reshaped = false;
        loop {
            while let Some(event) = self.connection.poll_for_event()? {
                match event {
                    Event::XfixesCursorNotify(_) => reshaped = true,
                    Event::PropertyNotify(event) if event.window == self.window => {
                        self.read_served(programs)?
                    }
                    Event::SelectionClear(_) => return Err(DisplayError::Served),
                    _ => {}
                }
            }
            if std::mem::take(&mut reshaped) {
                self.look_at_cursor(pointer)?;
                // It may have been moved before it was hidden.
                self.look_at_place(pointer)?;
            }
            let mut pause = REST;
            if pointer.is_suspect() {
                pointer.grabbed(self.is_grabbed()?);
                self.look_at_place(pointer)?;
                pause = LOOK_EVERY;
            }
            if programs.is_over(Instant::now()) {
                return Ok(());
            }
            self.wait(pause)?;
        }
    }

    fn look_at_cursor(&self, pointer: &Pointer) -> Result<(), DisplayError> {
        let image = self.connection.xfixes_get_cursor_image()?.reply()?;
        pointer.shaped(cursor::told(&image));
        Ok(())
    }

    fn look_at_place(&self, pointer: &Pointer) -> Result<(), DisplayError> {
        // Not between the injector's moving it and its telling where to.
        let _motion = pointer.motion();
        let found = self.connection.query_pointer(self.root)?.reply()?;
        pointer.found((found.root_x, found.root_y));
        Ok(())
    }

    /// Whether somebody has grabbed the pointer. Grabbing it ourselves would tell, and would disturb: a time that has passed
    /// long ago is refused after it was looked whether there is a grab, and before there is ours.
    fn is_grabbed(&self) -> Result<bool, DisplayError> {
        let grab = self.connection.grab_pointer(
            false,
            self.root,
            EventMask::NO_EVENT,
            GrabMode::ASYNC,
            GrabMode::ASYNC,
            x11rb::NONE,
            x11rb::NONE,
            LONG_AGO,
        )?;
        match grab.reply()?.status {
            GrabStatus::ALREADY_GRABBED => Ok(true),
            GrabStatus::SUCCESS => {
                // A server whose clock has just begun.
                self.connection.ungrab_pointer(x11rb::CURRENT_TIME)?;
                self.connection.flush()?;
                Ok(false)
            }
            _ => Ok(false),
        }
    }

    /// Programs that ask for the agent write their process id into its window.
    fn read_served(&self, programs: &Served) -> Result<(), DisplayError> {
        let property =
            self.connection.get_property(true, self.window, self.served, AtomEnum::CARDINAL, 0, 256)?;
        property.reply()?.value32().into_iter().flatten().for_each(|process| programs.add(process));
        Ok(())
    }

    fn wait(&self, pause: Duration) -> Result<(), DisplayError> {
        self.connection.flush()?;
        let mut ready = [PollFd::new(self.connection.stream(), PollFlags::IN)];
        let timeout = Timespec::try_from(pause).ok();
        // Interrupted: the same as nothing to read.
        let _ = poll(&mut ready, timeout.as_ref());
        Ok(())
    }
}

/// A time of the X server.
const LONG_AGO: u32 = 1;
