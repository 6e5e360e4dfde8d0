//! Commands of operators, beside `serve`: tenants and tickets in the state directory, and what goes on in the host
//! that runs on it.

mod check;
mod tenant;
mod ticket;

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use clap::Subcommand;

use crate::state_directory::StateDirectory;
use crate::supervisor::operations::{self, Answer, Request, TenantRow};
pub use check::check_configuration;
pub use tenant::NewTenant;
pub use ticket::{TicketRole, TicketTerms, ticket};

/// How long a host may take to end a session or answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(5);
/// Between two pictures of `top`.
const TOP_INTERVAL: Duration = Duration::from_secs(1);
/// Clears a terminal.
const CLEAR: &str = "\x1b[H\x1b[2J";

/// `pyroduct-host tenant`.
#[derive(Debug, Subcommand)]
pub enum TenantCommand {
    /// Let a tenant in, or change what it may have: what is not said stays as it is. From the first one on, nobody else is let in.
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

/// Commands to a running host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// Acts on the tenants and tickets of a state directory, and has the host that runs on it take the change; gives what to print.
///
/// # Errors
/// One line.
pub async fn tenant(state: &StateDirectory, command: &TenantCommand) -> Result<String, String> {
    let said = match command {
        TenantCommand::List => return tenant::list(state),
        TenantCommand::Tickets => return ticket::list(state),
        TenantCommand::Ticket { name, terms } => return ticket(state, name, terms),
        TenantCommand::Add(new) => tenant::add(state, new)?,
        TenantCommand::Remove { name } => tenant::remove(state, name)?,
        TenantCommand::Revoke { ticket } => ticket::revoke(state, ticket)?,
    };
    if !state.host_runs()? {
        let place = state.path().display();
        return Ok(format!("{said}no host runs on {place}; it counts from the next start\n"));
    }
    match ask(state, &Request::Reload).await {
        Ok(_) => Ok(said),
        Err(reason) => Err(format!("it is written, but the running host has not taken it: {reason}")),
    }
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
    if order == Order::Reload && !answer.needs_restart.is_empty() {
        let names = answer.needs_restart.join(", ");
        return Ok(format!("the new rules are in force; a restart is needed for: {names}\n"));
    }
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
        let silent = match row.silent_seconds {
            0 => String::new(),
            seconds => format!("  (its worker has said nothing for {seconds} s)"),
        };
        let _ = writeln!(
            text,
            "{:>6}  {:<16} {time:>8}  pid {:<8} {:>2} viewers  {}{silent}",
            row.session,
            row.tenant,
            row.pid,
            row.viewers,
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
                // Rates are of the time between two answers.
                if let Some((before, then)) = &before {
                    show(&picture(&answer, Some((before, now.duration_since(*then)))));
                    return Ok(());
                }
                before = Some((answer, now));
                tokio::time::sleep(TOP_INTERVAL).await;
                continue;
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
        "{:<16} {:>8} {:>19} {:>19} {:>8} {:>6} {:>6} {:>8} {:>8} {:>7} {:>8}\n",
        "TENANT",
        "SESSIONS",
        "MEMORY",
        "HOST MEMORY",
        "REFUSED",
        "GPU %",
        "FPS",
        "RTT ms",
        "MBIT/S",
        "VIEWERS",
        "MBIT/S"
    );
    let of = |held: u64, quota: u64| {
        let quota = if quota == u64::MAX { "-".to_owned() } else { (quota >> 20).to_string() };
        format!("{}/{quota} MiB", held >> 20)
    };
    let nothing = TenantRow::default();
    for row in &answer.tenants {
        let memory = of(row.memory_held_bytes, row.memory_quota_bytes);
        let host_memory = of(row.host_memory_held_bytes, row.host_memory_quota_bytes);
        let [gpu, frames, megabits, of_viewers] = before.map_or_else(Default::default, |(before, time)| {
            let old = before.tenants.iter().find(|old| old.tenant == row.tenant);
            rates(row, old.unwrap_or(&nothing), time)
        });
        let round_trip = format!("{}.{}", row.round_trip_us / 1000, row.round_trip_us % 1000 / 100);
        let _ = writeln!(
            text,
            "{:<16} {:>8} {memory:>19} {host_memory:>19} {:>8} {gpu:>6} {frames:>6} {round_trip:>8} {megabits:>8} {:>7} {of_viewers:>8}",
            row.tenant, row.sessions, row.refusals, row.viewers
        );
    }
    if answer.draining {
        text.push_str("draining: no new sessions\n");
    }
    text.push('\n');
    text + &sessions(answer)
}

/// GPU time in percent, frames, and megabits of guests and of viewers in a second.
fn rates(now: &TenantRow, then: &TenantRow, time: Duration) -> [String; 4] {
    let time_ms = u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1);
    let bytes = |row: &TenantRow| row.sent_bytes.saturating_add(row.received_bytes);
    let gpu_percent = now.gpu_ns.saturating_sub(then.gpu_ns) / 10_000 / time_ms;
    let frames = now.frames.saturating_sub(then.frames).saturating_mul(1000) / time_ms;
    let of_viewers = |row: &TenantRow| row.viewer_bytes.iter().copied().fold(0, u64::saturating_add);
    let megabits = |now: u64, then: u64| {
        let kilobits = now.saturating_sub(then).saturating_mul(8) / time_ms;
        format!("{}.{}", kilobits / 1000, kilobits % 1000 / 100)
    };
    [
        gpu_percent.to_string(),
        frames.to_string(),
        megabits(bytes(now), bytes(then)),
        megabits(of_viewers(now), of_viewers(then)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_of_the_time_between_two_answers() {
        let row = |gpu_ns, frames, sent_bytes| TenantRow {
            gpu_ns,
            frames,
            sent_bytes,
            viewer_bytes: [2 * sent_bytes, sent_bytes],
            ..TenantRow::default()
        };
        let (then, now) = (row(0, 10, 0), row(1_000_000_000, 130, 500_000));
        assert_eq!(rates(&now, &then, Duration::from_secs(2)), ["50", "60", "2.0", "6.0"]);
        // A host that was started anew counts from 0.
        assert_eq!(rates(&then, &now, Duration::ZERO), ["0", "0", "0.0", "0.0"]);
    }
}
