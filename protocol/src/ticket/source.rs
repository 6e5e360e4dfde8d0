//! Where a ticket is looked for. This crate reads no file and no environment: the caller lends its own eyes.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::{Ticket, TicketError};

/// A ticket file as the caller found it.
#[derive(Clone, PartialEq, Eq)]
pub struct TicketFile {
    /// Its contents.
    pub text: String,
    /// Its mode lets the group or others read it (`mode & 0o077 != 0`).
    pub open_to_others: bool,
}

impl std::fmt::Debug for TicketFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TicketFile").field("open_to_others", &self.open_to_others).finish_non_exhaustive()
    }
}

/// Why no ticket was found: one line that says what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TicketSourceError {
    /// Nowhere.
    #[error(
        "no ticket: set PYRODUCT_TICKET_FILE or PYRODUCT_TICKET, or put the ticket into ~/.config/pyroduct/ticket or \
         /etc/pyroduct/ticket (a host prints one with `pyroduct-host ticket`)"
    )]
    Nowhere,
    /// `PYRODUCT_TICKET_FILE` names no file.
    #[error("PYRODUCT_TICKET_FILE names {0}, which does not exist; correct the path")]
    NoSuchFile(String),
    /// It cannot be read.
    #[error("the ticket file {path} cannot be read: {reason}")]
    Unreadable {
        /// Where.
        path: String,
        /// Why.
        reason: String,
    },
    /// Others could take the key out of it.
    #[error("the ticket file {0} holds a private key and others may read it; run `chmod 600 {0}`")]
    OpenToOthers(String),
    /// There is one, but it is no good.
    #[error("{place}: {error}")]
    Bad {
        /// Where.
        place: String,
        /// What is wrong with it.
        error: TicketError,
    },
}

/// Finds the ticket: the file that `PYRODUCT_TICKET_FILE` names, else `PYRODUCT_TICKET`, else
/// `~/.config/pyroduct/ticket`, else `/etc/pyroduct/ticket`. What was said for this process alone goes before what
/// stands on the machine.
///
/// `variable` looks up the environment; `read` gives a file's contents, or `None` where there is none.
///
/// # Errors
/// [`TicketSourceError`]. The first place that has a ticket decides: a bad one is not passed over.
pub fn find(
    variable: impl Fn(&str) -> Option<OsString>,
    read: impl Fn(&Path) -> std::io::Result<Option<TicketFile>>,
) -> Result<Ticket, TicketSourceError> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    if let Some(path) = set("PYRODUCT_TICKET_FILE").map(PathBuf::from) {
        let missing = || TicketSourceError::NoSuchFile(path.display().to_string());
        return from_file(&path, &read, Privacy::Required)?.ok_or_else(missing);
    }
    if let Some(text) = set("PYRODUCT_TICKET") {
        let bad = |error| TicketSourceError::Bad { place: "PYRODUCT_TICKET".to_owned(), error };
        return Ticket::parse(&text.to_string_lossy()).map_err(bad);
    }
    let config = set("XDG_CONFIG_HOME")
        .map(PathBuf::from)
        .or_else(|| set("HOME").map(|home| Path::new(&home).join(".config")));
    if let Some(config) = config
        && let Some(ticket) = from_file(&config.join("pyroduct/ticket"), &read, Privacy::Required)?
    {
        return Ok(ticket);
    }
    // The machine's own ticket is for every user of it: who may read it is the administrator's choice.
    from_file(Path::new("/etc/pyroduct/ticket"), &read, Privacy::Administrators)?
        .ok_or(TicketSourceError::Nowhere)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Privacy {
    Required,
    Administrators,
}

fn from_file(
    path: &Path,
    read: &impl Fn(&Path) -> std::io::Result<Option<TicketFile>>,
    privacy: Privacy,
) -> Result<Option<Ticket>, TicketSourceError> {
    let place = path.display().to_string();
    let file = read(path)
        .map_err(|error| TicketSourceError::Unreadable { path: place.clone(), reason: error.to_string() })?;
    let Some(file) = file else { return Ok(None) };
    if file.open_to_others && privacy == Privacy::Required {
        return Err(TicketSourceError::OpenToOthers(place));
    }
    Ticket::parse(&file.text).map(Some).map_err(|error| TicketSourceError::Bad { place, error })
}
