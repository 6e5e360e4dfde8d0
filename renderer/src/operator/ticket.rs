//! Tickets that an operator makes, lists and revokes.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Args, ValueEnum};
use protocol::control::supervisor::Role;
use protocol::tls::certificate_name;

use crate::private_file::write_private;
use crate::reachable_address::check_address;
use crate::state_directory::{ConfigFile, StateDirectory, TicketRecord};
use crate::supervisor::Authority;
use crate::tenancy::config::wrong_name;

/// Longest life of a ticket, in days: that of the authority.
const DAYS_MAX: i64 = 3650;

/// What a ticket lets its holder be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TicketRole {
    /// Runs programs.
    Guest,
    /// Watches, and controls by keyboard and mouse.
    Viewer,
    /// Watches only.
    Watcher,
    /// Administers.
    Operator,
}

/// `pyroduct-host ticket` and `tenant ticket`.
#[derive(Debug, Args)]
pub struct TicketTerms {
    /// What the holder may be.
    #[arg(long)]
    role: TicketRole,
    /// Days until it expires, 1 to 3650.
    #[arg(long, value_name = "N", default_value_t = 365, value_parser = clap::value_parser!(u32).range(1..=DAYS_MAX))]
    days: u32,
    /// `HOST:PORT` of this host, if it is not what the last `serve` had.
    #[arg(long, value_name = "HOST:PORT")]
    address: Option<String>,
    /// Write it into this new file, which only its owner may read, instead of printing it.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write over the file of `--out`; the ticket in it stays good until it expires or is revoked.
    #[arg(long, requires = "out")]
    force: bool,
}

/// Makes a ticket and notes it; gives its text as a line.
///
/// # Errors
/// One line.
pub fn ticket(state: &StateDirectory, tenant: &str, terms: &TicketTerms) -> Result<String, String> {
    if let Some(wrong) = wrong_name(tenant) {
        return Err(wrong);
    }
    if let Some(address) = &terms.address {
        check_address(address)?;
    }
    if let Some(out) = terms.out.as_ref().filter(|out| !terms.force && out.symlink_metadata().is_ok()) {
        return Err(format!("{} is there already; --force writes over it", out.display()));
    }
    let authority = Authority::in_directory(state.path()).map_err(|error| error.to_string())?;
    let rules = state.rules(&ConfigFile::of_host(state)?)?;
    if rules.tenants_only && !rules.config.tenants.contains_key(tenant) {
        return Err(format!(
            "there is no tenant `{tenant}`; see `pyroduct-host tenant list`, or `tenant add` it"
        ));
    }
    let address = terms.address.clone().map_or_else(|| authority.remembered_address(), Ok);
    let address = address.map_err(|error| error.to_string())?;
    let (role, name) = match terms.role {
        TicketRole::Guest => (Role::Guest, "guest"),
        TicketRole::Viewer => (Role::Viewer, "viewer"),
        TicketRole::Watcher => (Role::Watcher, "watcher"),
        TicketRole::Operator => (Role::Operator, "operator"),
    };
    let ticket = authority.ticket(&address, tenant, role, terms.days).map_err(|error| error.to_string())?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let id = certificate_name(&ticket.certificate_der);
    let record = TicketRecord {
        id: id.clone(),
        tenant: tenant.to_owned(),
        role: name.to_owned(),
        expires: now.saturating_add(u64::from(terms.days).saturating_mul(24 * 3600)),
        revoked: false,
    };
    state.change_tickets(|tickets| {
        // Those that have expired let nobody in any more, revoked or not.
        tickets.retain(|ticket| ticket.expires > now);
        tickets.push(record);
        Ok(())
    })?;
    let Some(out) = &terms.out else { return Ok(format!("{}\n", ticket.to_text())) };
    write_private(out, format!("{}\n", ticket.to_text()).as_bytes())
        .map_err(|error| format!("{}: {error}", out.display()))?;
    Ok(format!("ticket {id} is in {}\n", out.display()))
}

/// All that were made and have not been forgotten, one a line.
pub(super) fn list(state: &StateDirectory) -> Result<String, String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let mut text = String::new();
    for TicketRecord { id, tenant, role, expires, revoked } in state.tickets()? {
        let end = match expires.checked_sub(now).filter(|left| *left > 0) {
            _ if revoked => "revoked".to_owned(),
            Some(left) => format!("{} days left", left / (24 * 3600)),
            None => "expired".to_owned(),
        };
        let _ = writeln!(text, "{id}  {tenant:<16} {role:<8} {end}");
    }
    Ok(text)
}

/// Notes that a ticket is no longer good.
pub(super) fn revoke(state: &StateDirectory, id: &str) -> Result<String, String> {
    state.change_tickets(|tickets| {
        let found = tickets.iter_mut().find(|record| record.id == *id);
        let record = found.ok_or_else(|| format!("no ticket {id} was made here; see `tenant tickets`"))?;
        record.revoked = true;
        Ok(())
    })?;
    Ok(format!("ticket {id} is revoked\n"))
}
