//! Looks at both connections all the time: the round trip, silence, and whether the host's process is gone.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use protocol::silence::{Look, Refusals, Silence, TOLD_AFTER};
use protocol::tls;

use super::Context;
use super::port::is_refused;
use crate::{config, waiting};

/// The round trip is looked at this often.
const LOOK: Duration = Duration::from_millis(20);
/// Ticks of [`watch`] between two looks at the statistics: a second.
const STATS_TICKS: u32 = 50;
/// Looks at the round trip for one at everything else.
const LOOKS: u32 = 5;
/// The path's own delays after a silence of this length are not those of the link.
const DISTURBING: Duration = Duration::from_secs(1);
/// A host that nothing was heard of for this long counts as silent.
const SILENT: Duration = Duration::from_secs(2);

/// The process's two connections to the host.
pub(super) struct Watched<'a> {
    pub(super) supervisor: &'a quinn::Connection,
    pub(super) worker: &'a quinn::Connection,
}

/// What the watch has found.
pub(super) enum Found {
    /// The host's process is gone: what to say.
    HostGone(String),
    /// The program closed our sockets.
    FilesClosed,
}

/// Until the host's process, or a socket, is gone. Keeps the round trip known and the statistics written meanwhile.
pub(super) async fn watch(links: Watched<'_>, context: &Context) -> Found {
    let now = Instant::now();
    let (mut supervisor, mut worker) = (Silence::new(now), Silence::new(now));
    let mut refusals = Refusals::default();
    let mut person = Person { host: links.worker.remote_address().to_string(), told: false };
    let address = links.supervisor.remote_address();
    context.look_at_rtt(links.worker, now);
    // A firewall that rejects what is new says nothing about the host.
    let believes_refusals = !is_refused(address).await;
    let mut ticks: u32 = 0;
    loop {
        for _ in 0..LOOKS {
            if !context.outbound.files().are_there() {
                return Found::FilesClosed;
            }
            ticks = ticks.wrapping_add(1);
            if ticks.is_multiple_of(STATS_TICKS) {
                context.write_stats();
            }
            context.look_at_rtt(links.worker, Instant::now());
            tokio::time::sleep(LOOK).await;
        }
        if !context.outbound.files().are_there() {
            return Found::FilesClosed;
        }
        let asked = look(&mut supervisor, links.supervisor, Instant::now());
        let works = look(&mut worker, links.worker, Instant::now());
        if works.stood_still || works.silent_for.max(works.back_after.unwrap_or_default()) >= DISTURBING {
            context.disturb(Instant::now());
        }
        waiting::set_silent(works.silent_for >= SILENT);
        person.hears(&works);
        if asked.back_after.is_some() {
            refusals.forget();
        } else if believes_refusals
            // With a program at work it shows at the worker first, which ends with the supervisor.
            && (asked.is_overdue(links.supervisor.rtt()) || works.is_overdue(links.worker.rtt()))
            && is_refused(address).await
            && refusals.add(Instant::now())
        {
            let port = address.port();
            return Found::HostGone(format!("the host's process is gone: nobody has UDP port {port} there"));
        }
    }
}

/// Looks at one connection, and asks its peer if it is to be asked.
fn look(silence: &mut Silence, connection: &quinn::Connection, now: Instant) -> Look {
    let stats = connection.stats();
    let look = silence.look(stats.udp_rx.datagrams, stats.udp_tx.datagrams, now);
    if look.ask {
        tls::allow_probe(connection.congestion_state());
        // Fails when the connection is over; its readers see that.
        let _ = connection.send_datagram(bytes::Bytes::new());
    }
    look
}

/// Who is told, once for each silence.
struct Person {
    host: String,
    told: bool,
}

impl Person {
    fn hears(&mut self, look: &Look) {
        let host = &self.host;
        if !self.told && look.silent_for >= TOLD_AFTER && waiting::anybody_waits() {
            self.told = true;
            let seconds = look.silent_for.as_secs();
            config::tell_person(&format!(
                "the host {host} cannot be reached since {seconds} s; waiting for it"
            ));
        } else if self.told
            && let Some(silence) = look.back_after
        {
            self.told = false;
            let seconds = silence.as_secs();
            config::tell_person(&format!("the host {host} is back after {seconds} s"));
        }
    }
}

impl Context {
    fn write_stats(&self) {
        if self.stats.has_news() {
            // A disk may be slow, and nobody waits for it.
            let stats = self.stats.clone();
            drop(tokio::task::spawn_blocking(move || stats.write()));
        }
    }

    fn look_at_rtt(&self, connection: &quinn::Connection, now: Instant) {
        let rtt = self.settled_rtt.lock().unwrap_or_else(PoisonError::into_inner).look(connection.rtt(), now);
        self.rtt_us.store(u64::try_from(rtt.as_micros()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    fn disturb(&self, now: Instant) {
        self.settled_rtt.lock().unwrap_or_else(PoisonError::into_inner).disturb(now);
    }
}
