//! A viewer, a watcher and a guest whose tickets are revoked while they are connected to a worker.

use std::net::Ipv4Addr;
use std::time::Duration;

use protocol::control::input::InputEvent;
use protocol::control::supervisor::{Role, WorkerAddress};
use protocol::control::worker::GuestMessage;
use protocol::stream::{ServerToViewer, ViewerToServer};
use protocol::ticket::Ticket;
use protocol::tls;

use super::Bystanders;
use super::peer::Line;
use crate::harness::{Display, Driver, Guest, Lab};

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Frames that the viewer and the watcher had begun to get before.
    pub frames_before: [u64; 2],
    /// And after the operator was told that the ticket is revoked.
    pub frames_after: [u64; 2],
    /// Keys that the viewer pressed and the guest was told of before.
    pub keys_before: u64,
    /// Keys pressed after it that the guest was told of.
    pub keys_after: u64,
    /// Keys of the watcher that the guest was told of.
    pub keys_of_watcher: u64,
    /// Why connections were closed: the viewer's, the watcher's, the guest's.
    pub closed: [String; 3],
    /// What an invitation from before is worth.
    pub late: String,
    /// Frames of the other tenants.
    pub frames: u64,
}

/// Evdev codes: of the viewer's keys before and after, and of the watcher's.
const BEFORE: u32 = 30;
const AFTER: u32 = 31;
const OF_WATCHER: u32 = 32;
/// Ends what the guest is to be told of.
const LAST: u32 = 33;
/// A connection is closed long before.
const CLOSED_WITHIN: Duration = Duration::from_secs(20);

fn key(code: u32, sequence: u64) -> ViewerToServer {
    ViewerToServer::Input { surface: 1, event: InputEvent::Key { code, pressed: true }, sequence }
}

/// Why a connection was closed.
async fn closed(line: &Line) -> String {
    match tokio::time::timeout(CLOSED_WITHIN, line.connection.closed()).await {
        Ok(error) => tls::explain_connect_error(&error),
        Err(_) => "it stays open".to_owned(),
    }
}

/// Frames whose streams have come, until there are none for a moment or the connection is closed.
async fn frames(line: &Line) -> u64 {
    let mut count = 0;
    let more = || tokio::time::timeout(Duration::from_millis(200), line.connection.accept_uni());
    while let Ok(Ok(_)) = more().await {
        count += 1;
    }
    count
}

/// Which keys the guest is told of, up to the last one.
async fn keys(guest: &mut Line) -> Vec<u32> {
    let mut codes = Vec::new();
    loop {
        match guest.hear::<GuestMessage>().await.expect("the guest is told of a key") {
            GuestMessage::Input { event: InputEvent::Key { code: LAST, .. }, .. } => return codes,
            GuestMessage::Input { event: InputEvent::Key { code, .. }, .. } => codes.push(code),
            _ => {}
        }
    }
}

async fn supervisor(ticket: &Ticket, role: Role) -> Line {
    Line::to_supervisor(Ipv4Addr::LOCALHOST.into(), ticket, role).await.expect("a ticket lets in")
}

/// A viewer or watcher at two sessions' workers: lines to the supervisor and to both, in the order of the sessions.
async fn watch(ticket: &Ticket, sessions: usize) -> (Line, Vec<Line>, Vec<WorkerAddress>) {
    let mut supervisor = supervisor(ticket, Role::Viewer).await;
    let mut workers = Vec::new();
    for _ in 0..sessions {
        workers.push(supervisor.hear_worker().await.expect("the tenant's sessions"));
    }
    workers.sort_by_key(|worker| worker.session);
    let mut lines = Vec::new();
    for worker in &workers {
        lines.push(Line::to_worker(ticket, worker).await.expect("a token lets in"));
    }
    (supervisor, lines, workers)
}

/// Has each of the three tickets revoked, one after the other. `rules` stand first in `pyroduct.toml`.
///
/// # Panics
/// When another tenant notices, or an honest step fails.
#[must_use]
pub fn revoke(rules: &str) -> Outcome {
    let lab = Lab::new("adversary_revoked");
    let display = Display::start(&lab, "display");
    let scene = Bystanders::start(&lab, rules, "");
    let tickets = ["viewer", "watcher", "guest", "viewer"].map(|role| scene.ticket(role));
    let [viewer, watcher, guest, other] = tickets;
    let vkcube_ticket = scene.ticket("guest").to_text();
    let vkcube = Guest::new(&lab, "vkcube", Driver::Ticket(&vkcube_ticket), "vkcube").on(&display).start();
    crate::harness::until(crate::harness::PATIENCE, "the program's session", || {
        (!scene.estate.workers_of(super::bystanders::HOSTILE).is_empty()).then_some(())
    });
    let revoke = |ticket: &Ticket| {
        let id = tls::certificate_name(&ticket.certificate_der);
        assert!(scene.estate.operate(&["tenant", "revoke", &id]).0);
        assert!(scene.estate.operate(&["reload"]).0);
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let mut outcome = Outcome::default();
    runtime.block_on(async {
        let mut guest_line = supervisor(&guest, Role::Guest).await;
        let worker = guest_line.hear_worker().await.expect("a session");
        let mut guest_worker = Line::to_worker(&guest, &worker).await.expect("a token lets in");
        let attached = guest_worker.hear::<GuestMessage>().await.expect("a snapshot");
        assert!(matches!(attached, GuestMessage::Attached(_)));

        let (_viewer_line, mut viewing, _) = watch(&viewer, 2).await;
        let (_watcher_line, mut watching, _) = watch(&watcher, 2).await;
        let (_other_line, mut others, _) = watch(&other, 2).await;
        // Invited, and not there yet.
        let mut idle = supervisor(&viewer, Role::Viewer).await;
        let late = idle.hear_worker().await.expect("an invitation");

        watching[1].say(&key(OF_WATCHER, 1)).await.expect("it may say it");
        watching[1].say(&ViewerToServer::Close { surface: 1 }).await.expect("it may say it");
        // An answer: what was said before has been looked at.
        watching[1].say(&ViewerToServer::Clock { viewer_us: 1 }).await.expect("it may ask");
        while !matches!(watching[1].hear().await.expect("an answer"), ServerToViewer::Clock { .. }) {}
        viewing[1].say(&key(BEFORE, 1)).await.expect("it may say it");
        viewing[1].say(&ViewerToServer::Clock { viewer_us: 1 }).await.expect("it may ask");
        while !matches!(viewing[1].hear().await.expect("an answer"), ServerToViewer::Clock { .. }) {}
        outcome.frames_before = [frames(&viewing[0]).await, frames(&watching[0]).await];

        tokio::task::block_in_place(|| revoke(&viewer));
        // Nothing of this may arrive: neither what is said now nor what comes on a connection that is still there.
        let _ = viewing[1].say(&key(AFTER, 2)).await;
        outcome.closed[0] = closed(&viewing[0]).await;
        outcome.frames_after[0] = frames(&viewing[0]).await;
        let came = match Line::to_worker(&viewer, &late).await {
            Ok(line) => closed(&line).await,
            Err(error) => error.to_string(),
        };
        outcome.late = came;
        others[1].say(&key(LAST, 1)).await.expect("another viewer goes on");
        let codes = keys(&mut guest_worker).await;
        let count =
            |code| u64::try_from(codes.iter().filter(|one| **one == code).count()).unwrap_or(u64::MAX);
        (outcome.keys_before, outcome.keys_after) = (count(BEFORE), count(AFTER));
        outcome.keys_of_watcher = count(OF_WATCHER);

        tokio::task::block_in_place(|| revoke(&watcher));
        outcome.closed[1] = closed(&watching[0]).await;
        outcome.frames_after[1] = frames(&watching[0]).await;
        tokio::task::block_in_place(|| revoke(&guest));
        outcome.closed[2] = closed(&guest_worker).await;
    });
    drop(runtime);
    drop(vkcube);
    outcome.frames = scene.frames();
    outcome
}
