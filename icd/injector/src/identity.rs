//! What an X server is called, and who its agent is.
//!
//! The id is a property of the root window: whoever comes first, driver or agent, makes it, and it lives as long as the server. The
//! agent is the owner of a selection: the server forgets it with the agent's connection, so that nothing stale is left.

use protocol::control::display::DisplayId;
use x11rb::connection::Connection as _;
use x11rb::errors::{ConnectionError, ReplyError};
use x11rb::protocol::xproto::{Atom, AtomEnum, ConnectionExt as _, PropMode};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

/// Property of the root window with the id.
const ID: &[u8] = b"_PYRODUCT_DISPLAY";
/// Selection that the agent owns.
pub const AGENT: &[u8] = b"_PYRODUCT_AGENT";
/// Property of the agent's window: process ids of programs that it serves.
pub const SERVED: &[u8] = b"_PYRODUCT_SERVED";

/// An X server without an id.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// It does not answer, or refuses.
    #[error(transparent)]
    Server(#[from] ReplyError),
    /// It has no screen.
    #[error("it has no screen")]
    NoScreen,
    /// The kernel gives no random bytes.
    #[error("no random numbers: {0}")]
    Random(#[from] rustix::io::Errno),
}

impl From<ConnectionError> for IdentityError {
    fn from(error: ConnectionError) -> Self {
        Self::Server(error.into())
    }
}

/// The id of the X server; one is made where there is none.
///
/// # Errors
/// [`IdentityError`].
pub fn display_id(connection: &RustConnection) -> Result<DisplayId, IdentityError> {
    let property = atom(connection, ID)?;
    if let Some(id) = read_id(connection, property)? {
        return Ok(id);
    }
    let root = connection.setup().roots.first().ok_or(IdentityError::NoScreen)?.root;
    let mut made = DisplayId::default();
    rustix::rand::getrandom(&mut made, rustix::rand::GetRandomFlags::empty())?;
    // Two programs may come at once: whoever has the server makes it, the other one reads it.
    connection.grab_server()?;
    let id = match read_id(connection, property) {
        Ok(None) => {
            let set =
                connection.change_property8(PropMode::REPLACE, root, property, AtomEnum::INTEGER, &made);
            set.map(|cookie| cookie.ignore_error()).map(|()| made).map_err(IdentityError::from)
        }
        Ok(Some(id)) => Ok(id),
        Err(error) => Err(error),
    };
    connection.ungrab_server()?;
    connection.flush()?;
    id
}

fn read_id(connection: &RustConnection, property: Atom) -> Result<Option<DisplayId>, IdentityError> {
    let root = connection.setup().roots.first().ok_or(IdentityError::NoScreen)?.root;
    let value = connection.get_property(false, root, property, AtomEnum::INTEGER, 0, 4)?.reply()?.value;
    Ok(value.try_into().ok())
}

/// Tells the agent of the display, if there is one, that this process needs it for as long as it runs.
pub fn ask_agent_to_serve(connection: &RustConnection, process: u32) {
    let asked = || -> Result<(), ReplyError> {
        let (agent, served) = (atom(connection, AGENT)?, atom(connection, SERVED)?);
        let owner = connection.get_selection_owner(agent)?.reply()?.owner;
        if owner != x11rb::NONE {
            connection
                .change_property32(PropMode::APPEND, owner, served, AtomEnum::CARDINAL, &[process])?
                .ignore_error();
            connection.flush()?;
        }
        Ok(())
    };
    if let Err(error) = asked() {
        tracing::debug!(%error, "the display's agent cannot be told of this program");
    }
}

fn atom(connection: &RustConnection, name: &[u8]) -> Result<Atom, ReplyError> {
    Ok(connection.intern_atom(false, name)?.reply()?.atom)
}
