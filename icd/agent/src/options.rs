//! Command line of `pyroduct-agent`.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use protocol::ticket::{Ticket, TicketFile, TicketSourceError};

/// Serves the display $DISPLAY for viewers: the pointer's shape, captured pointers, keyboard and mouse. `pyroduct-run` starts
/// it; one display has one agent.
#[derive(Clone, Debug, clap::Parser)]
#[command(name = "pyroduct-agent", version)]
pub struct Options {
    /// Leave when this process and all others that asked for the agent have ended; without, it stays
    #[arg(long = "for", value_name = "PID")]
    pub serve: Vec<u32>,
    /// Go on in the background once the display is served
    #[arg(long)]
    pub detach: bool,
}

/// Finds the ticket, where the driver finds it.
///
/// # Errors
/// [`TicketSourceError`].
pub fn ticket() -> Result<Ticket, TicketSourceError> {
    protocol::ticket::find(|name| std::env::var_os(name), read)
}

fn read(path: &Path) -> std::io::Result<Option<TicketFile>> {
    let metadata = match std::fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let text = std::fs::read_to_string(path)?;
    Ok(Some(TicketFile { text, open_to_others: metadata.permissions().mode() & 0o077 != 0 }))
}
