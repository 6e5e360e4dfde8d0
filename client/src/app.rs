//! The viewer's windows.

use protocol::ticket::Ticket;

use crate::options::Options;

/// Shows windows until they are closed.
///
/// # Errors
/// One line for the person.
pub fn run(_ticket: Ticket, _options: &Options, _say: fn(&str)) -> Result<(), String> {
    Err("not yet; use --headless".to_owned())
}
