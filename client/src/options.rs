//! Command line of `pyroduct-viewer`, and where its ticket comes from.

use std::path::{Path, PathBuf};

use protocol::ticket::{self, Ticket, TicketFile};

/// Shows the windows of programs that run against a render host, and controls them.
#[derive(Clone, Debug, clap::Parser)]
#[command(name = "pyroduct-viewer", version)]
pub struct Options {
    /// File that holds the ticket of the host; `-`: it is read from standard input. Without it, `PYRODUCT_TICKET_FILE`,
    /// `PYRODUCT_TICKET` and ~/.config/pyroduct/ticket are looked at
    #[arg(value_name = "FILE")]
    pub ticket: Option<PathBuf>,
    /// The same
    #[arg(long, value_name = "FILE", conflicts_with = "ticket")]
    pub ticket_file: Option<PathBuf>,
    /// Windows fill the screen (Ctrl+Alt+Enter switches)
    #[arg(long)]
    pub fullscreen: bool,
    /// Leave when the first program has ended
    #[arg(long)]
    pub once: bool,
    /// Open no window: decode and check frames of the first surface
    #[arg(long)]
    pub headless: bool,
    /// Headless: leave after this many frames
    #[arg(long, value_name = "N", requires = "headless")]
    pub frames: Option<u64>,
    /// Headless: write the last frame as PNG
    #[arg(long, value_name = "FILE", requires = "headless")]
    pub capture: Option<PathBuf>,
    /// Write statistics as JSON at the end
    #[arg(long, value_name = "FILE")]
    pub stats: Option<PathBuf>,
    /// Headless: write number and hash of each frame, one a line
    #[arg(long, value_name = "FILE", requires = "headless")]
    pub hashes: Option<PathBuf>,
}

impl Options {
    /// The ticket of the command line, else of the environment and its files.
    ///
    /// # Errors
    /// One line that says what is wrong and what to do.
    pub fn find_ticket(&self) -> Result<Ticket, String> {
        if let Some(path) = self.ticket.as_ref().or(self.ticket_file.as_ref()) {
            if ticket::is_ticket_text(&path.to_string_lossy()) {
                return Err(ticket::ON_COMMAND_LINE.to_owned());
            }
            if path.as_os_str() == "-" {
                let mut line = String::new();
                std::io::stdin().read_line(&mut line).map_err(|error| format!("standard input: {error}"))?;
                return Ticket::parse(&line).map_err(|error| format!("standard input: {error}"));
            }
            let place = path.display();
            let file =
                read(path).map_err(|error| format!("the ticket file {place} cannot be read: {error}"))?;
            let file =
                file.ok_or_else(|| format!("the ticket file {place} does not exist; correct the path"))?;
            if file.open_to_others {
                return Err(ticket::TicketSourceError::OpenToOthers(place.to_string()).to_string());
            }
            return Ticket::parse(&file.text).map_err(|error| format!("{place}: {error}"));
        }
        ticket::find(|name| std::env::var_os(name), read).map_err(|error| error.to_string())
    }
}

fn read(path: &Path) -> std::io::Result<Option<TicketFile>> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(TicketFile { text, open_to_others: open_to_others(path)? })),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn open_to_others(path: &Path) -> std::io::Result<bool> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(std::fs::metadata(path)?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn open_to_others(_path: &Path) -> std::io::Result<bool> {
    // Files in a person's profile are private there unless told otherwise.
    Ok(false)
}
