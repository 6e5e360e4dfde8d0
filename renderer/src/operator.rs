//! Commands of operators, beside `serve`: tenants and tickets in the state directory, and what goes on in the host
//! that runs on it.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use clap::{Args, Subcommand, ValueEnum};
use protocol::control::supervisor::Role;
use protocol::tls::certificate_name;

use crate::state_directory::{StateDirectory, TicketRecord};
use crate::supervisor::operations::{self, Answer, Request, TenantRow};
use crate::supervisor::{Authority, write_private};
use crate::tenancy::config::{Bytes, Tenant, wrong_name};

/// How long a host may take to end a session or answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(5);
/// Between two pictures of `top`.
const TOP_INTERVAL: Duration = Duration::from_secs(1);
/// Clears a terminal.
const CLEAR: &str = "\x1b[H\x1b[2J";

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
    /// Days until it expires.
    #[arg(long, value_name = "N", default_value_t = 365)]
    days: u32,
    /// `HOST:PORT` of this host, if it is not what the last `serve` had.
    #[arg(long, value_name = "HOST:PORT")]
    address: Option<String>,
    /// Write it into this file, which only its owner may read, instead of printing it.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// `pyroduct-host tenant`.
#[derive(Debug, Subcommand)]
pub enum TenantCommand {
    /// Let a tenant in, or change what it may have. From the first one on, nobody else is let in.
    Add(NewTenant),
    /// Say who may have what.
    List,
    /// Let a tenant in no more; its sessions end.
    Remove {
        /// Which.
        name: String,
    },
    /// Make a ticket, which lets its holder in at this host.
    Ticket {
        /// Whose.
        name: String,
        /// As what, and for how long.
        #[command(flatten)]
        terms: TicketTerms,
    },
    /// Say which tickets were made.
    Tickets,
    /// Make a ticket worthless; who came with it has to go.
    Revoke {
        /// Its id, as `tickets` says it.
        ticket: String,
    },
}

/// `pyroduct-host tenant add`.
#[derive(Debug, Args)]
pub struct NewTenant {
    /// 1 to 64 letters, digits, `-`, `_` or `.`.
    name: String,
    /// Device memory over all of its sessions, such as "4 GiB".
    #[arg(long, value_name = "SIZE")]
    memory: Bytes,
    /// The same for host memory; as much as device memory, unless given.
    #[arg(long, value_name = "SIZE")]
    host_memory: Option<Bytes>,
    /// Weight when GPU time is short.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    share: u32,
    /// Percent of the GPU that it gets whenever it has work, whatever the others' shares.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=95))]
    fixed_share: Option<u32>,
    /// Work of a higher priority goes first.
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=100))]
    priority: u32,
    /// Frames per second, over all of its sessions.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    fps_max: Option<u32>,
    /// Sessions at once: every program that uses Vulkan is one.
    #[arg(long, default_value_t = 64, value_parser = clap::value_parser!(u32).range(1..=64))]
    sessions_max: u32,
    /// It shares its GPU with no other tenant.
    #[arg(long)]
    exclusive: bool,
    /// What is kept on the host's disk of its textures and shaders, so that they travel once; "0" for nothing.
    #[arg(long, value_name = "SIZE")]
    cache: Option<Bytes>,
}

/// Commands to a running host.
#[derive(Clone, Copy, Debug)]
pub enum Order {
    /// `sessions`.
    Sessions,
    /// `kick`.
    Kick(u64),
    /// `drain`, and its end.
    Drain(bool),
    /// `reload`.
    Reload,
}

/// Acts on the tenants and tickets of a state directory; gives what to print.
///
/// # Errors
/// One line.
pub fn tenant(state: &StateDirectory, command: &TenantCommand) -> Result<String, String> {
    match command {
        TenantCommand::Add(new) => add(state, new),
        TenantCommand::List => list(state),
        TenantCommand::Remove { name } => {
            state.change_tenants(|tenants| {
                let removed = tenants.remove(name).map(|_| ());
                removed.ok_or_else(|| {
                    format!("no tenant `{name}` was added here; one of pyroduct.toml is removed there")
                })
            })?;
            Ok(format!("tenant {name} is removed\n"))
        }
        TenantCommand::Ticket { name, terms } => ticket(state, name, terms),
        TenantCommand::Tickets => tickets(state),
        TenantCommand::Revoke { ticket } => {
            state.change_tickets(|tickets| {
                let found = tickets.iter_mut().find(|record| record.id == *ticket);
                let record = found.ok_or_else(|| format!("no ticket {ticket} was made here"))?;
                record.revoked = true;
                Ok(())
            })?;
            Ok(format!("ticket {ticket} is revoked\n"))
        }
    }
}

fn add(state: &StateDirectory, new: &NewTenant) -> Result<String, String> {
    if let Some(wrong) = wrong_name(&new.name) {
        return Err(wrong);
    }
    let tenant = Tenant {
        memory: new.memory,
        host_memory: new.host_memory.unwrap_or(new.memory),
        share: new.share,
        fixed_share: new.fixed_share,
        priority: new.priority,
        fps_max: new.fps_max,
        sessions_max: new.sessions_max,
        exclusive: new.exclusive,
        cache: new.cache,
    };
    if tenant.memory == Bytes(0) || tenant.host_memory == Bytes(0) {
        return Err("a tenant without memory can do nothing; `tenant remove` lets it in no more".to_owned());
    }
    let said = describe(&new.name, &tenant);
    state.change_tenants(|tenants| {
        tenants.insert(new.name.clone(), tenant);
        Ok(())
    })?;
    Ok(said)
}

fn describe(name: &str, tenant: &Tenant) -> String {
    let Tenant { memory, host_memory, share, fixed_share, priority, fps_max, sessions_max, exclusive, cache } =
        tenant;
    let cache = cache.map_or_else(String::new, |cache| format!(", cache {cache}"));
    let own = if *exclusive { ", exclusive" } else { "" };
    let fps = fps_max.map_or_else(|| "-".to_owned(), |fps| fps.to_string());
    let fixed = fixed_share.map_or_else(String::new, |percent| format!(", fixed_share {percent}"));
    format!(
        "{name}: memory {memory}, host memory {host_memory}, share {share}{fixed}, priority {priority}, fps_max {fps}, sessions_max {sessions_max}{own}{cache}\n"
    )
}

fn list(state: &StateDirectory) -> Result<String, String> {
    let config = crate::state_directory::ConfigFile::of(state, None);
    let rules = state.rules(&config)?;
    Ok(rules.config.tenants.iter().map(|(name, tenant)| describe(name, tenant)).collect())
}

/// Makes a ticket and notes it; gives its text as a line.
///
/// # Errors
/// One line.
pub fn ticket(state: &StateDirectory, tenant: &str, terms: &TicketTerms) -> Result<String, String> {
    if let Some(wrong) = wrong_name(tenant) {
        return Err(wrong);
    }
    let authority = Authority::in_directory(state.path()).map_err(|error| error.to_string())?;
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

fn tickets(state: &StateDirectory) -> Result<String, String> {
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

/// Gives an order to the host that runs on the state directory; gives what to print.
///
/// # Errors
/// One line.
pub async fn order(state: &StateDirectory, order: Order) -> Result<String, String> {
    let (request, said) = match order {
        Order::Sessions => (Request::Show, None),
        Order::Kick(session) => (Request::Kick { session }, Some(format!("session {session} ends\n"))),
        Order::Drain(on) => {
            let said = if on { "no new sessions\n" } else { "new sessions again\n" };
            (Request::Drain { on }, Some(said.to_owned()))
        }
        Order::Reload => (Request::Reload, Some("the new rules are in force\n".to_owned())),
    };
    let answer = ask(state, &request).await?;
    Ok(said.unwrap_or_else(|| sessions(&answer)))
}

async fn ask(state: &StateDirectory, request: &Request) -> Result<Answer, String> {
    let asked = tokio::time::timeout(ANSWER_TIMEOUT, operations::ask(state, request)).await;
    asked.unwrap_or_else(|_| Err("the host does not answer".to_owned()))
}

fn sessions(answer: &Answer) -> String {
    let mut text = String::new();
    for row in &answer.sessions {
        let time = format!("{}:{:02}", row.seconds / 60, row.seconds % 60);
        let _ = writeln!(
            text,
            "{:>6}  {:<16} {time:>8}  pid {:<8} {}",
            row.session,
            row.tenant,
            row.pid,
            row.program.escape_debug()
        );
    }
    text
}

/// How `top` shows what goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// A table for people, again and again.
    Live,
    /// The table, once.
    Once,
    /// One line of JSON, for programs: bytes and nanoseconds since the host's start, exactly.
    Json,
}

/// Shows what goes on.
///
/// # Errors
/// One line.
pub async fn top(state: &StateDirectory, how: Show, mut show: impl FnMut(&str)) -> Result<(), String> {
    let mut before: Option<(Answer, Instant)> = None;
    loop {
        let answer = ask(state, &Request::Show).await?;
        let now = Instant::now();
        match how {
            Show::Live => {}
            Show::Once => {
                show(&picture(&answer, None));
                return Ok(());
            }
            Show::Json => {
                let line = serde_json::to_string(&answer).map_err(|error| error.to_string())?;
                show(&format!("{line}\n"));
                return Ok(());
            }
        }
        let since = before.as_ref().map(|(answer, then)| (answer, now.duration_since(*then)));
        show(&format!("{CLEAR}{}", picture(&answer, since)));
        before = Some((answer, now));
        tokio::time::sleep(TOP_INTERVAL).await;
    }
}

/// What goes on, and how much since an earlier answer, if there is one.
fn picture(answer: &Answer, before: Option<(&Answer, Duration)>) -> String {
    let mut text = format!(
        "{:<16} {:>8} {:>19} {:>19} {:>8} {:>6} {:>6} {:>8} {:>8}\n",
        "TENANT", "SESSIONS", "MEMORY", "HOST MEMORY", "REFUSED", "GPU %", "FPS", "RTT ms", "MBIT/S"
    );
    let of = |held: u64, quota: u64| {
        let quota = if quota == u64::MAX { "-".to_owned() } else { (quota >> 20).to_string() };
        format!("{}/{quota} MiB", held >> 20)
    };
    let nothing = TenantRow::default();
    for row in &answer.tenants {
        let memory = of(row.memory_held_bytes, row.memory_quota_bytes);
        let host_memory = of(row.host_memory_held_bytes, row.host_memory_quota_bytes);
        let [gpu, frames, megabits] = before.map_or_else(Default::default, |(before, time)| {
            let old = before.tenants.iter().find(|old| old.tenant == row.tenant);
            rates(row, old.unwrap_or(&nothing), time)
        });
        let round_trip = format!("{}.{}", row.round_trip_us / 1000, row.round_trip_us % 1000 / 100);
        let _ = writeln!(
            text,
            "{:<16} {:>8} {memory:>19} {host_memory:>19} {:>8} {gpu:>6} {frames:>6} {round_trip:>8} {megabits:>8}",
            row.tenant, row.sessions, row.refusals
        );
    }
    if answer.draining {
        text.push_str("draining: no new sessions\n");
    }
    text.push('\n');
    text + &sessions(answer)
}

/// GPU time in percent, frames and megabits in a second.
fn rates(now: &TenantRow, then: &TenantRow, time: Duration) -> [String; 3] {
    let time_ms = u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1);
    let bytes = |row: &TenantRow| row.sent_bytes.saturating_add(row.received_bytes);
    let gpu_percent = now.gpu_ns.saturating_sub(then.gpu_ns) / 10_000 / time_ms;
    let frames = now.frames.saturating_sub(then.frames).saturating_mul(1000) / time_ms;
    let kilobits = bytes(now).saturating_sub(bytes(then)).saturating_mul(8) / time_ms;
    [gpu_percent.to_string(), frames.to_string(), format!("{}.{}", kilobits / 1000, kilobits % 1000 / 100)]
}

/// `--config`, or `pyroduct.toml` in the state directory if there is one.
impl crate::state_directory::ConfigFile {
    /// The file that was given by name, or the directory's own.
    #[must_use]
    pub fn of(state: &StateDirectory, given: Option<PathBuf>) -> Self {
        let required = given.is_some();
        Self { path: given.unwrap_or_else(|| state.path().join("pyroduct.toml")), required }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_of_the_time_between_two_answers() {
        let row =
            |gpu_ns, frames, sent_bytes| TenantRow { gpu_ns, frames, sent_bytes, ..TenantRow::default() };
        let (then, now) = (row(0, 10, 0), row(1_000_000_000, 130, 500_000));
        assert_eq!(rates(&now, &then, Duration::from_secs(2)), ["50", "60", "2.0"]);
        // A host that was started anew counts from 0.
        assert_eq!(rates(&then, &now, Duration::ZERO), ["0", "0", "0.0"]);
    }
}
