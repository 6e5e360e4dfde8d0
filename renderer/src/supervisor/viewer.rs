//! One viewer: hears of its tenant's sessions, those that run and those that come.

use std::collections::BTreeSet;
use std::sync::Arc;

use protocol::control::supervisor::{SupervisorMessage, WorkerAddress};
use protocol::limits;

use super::Shared;
use super::admission::Peer;
use super::registry::SessionKind;
use super::worker_process::Worker;

/// Serves an admitted viewer until it leaves.
pub(super) async fn serve(mut peer: Peer, shared: &Arc<Shared>) {
    let tenant = peer.identity.tenant.clone();
    let Some(_place) = shared.registry.add_viewer(&tenant) else {
        let most = limits::VIEWERS_PER_TENANT_MAX;
        let reason = format!("this tenant has {most} viewers, the most; close one");
        tracing::warn!(target: "audit", tenant, reason, "refused");
        return peer.dismiss(&SupervisorMessage::Refused { reason: reason.clone() }, &reason).await;
    };
    let mut changes = shared.registry.changes();
    let mut known = BTreeSet::new();
    loop {
        // Seen before looking: a change in between makes another round.
        changes.mark_unchanged();
        if !announce(&mut peer, shared, &mut known).await {
            return;
        }
        tokio::select! {
            changed = changes.changed() => if changed.is_err() { return },
            reason = shared.no_longer_admitted(&peer.identity.tenant, &peer.ticket) => {
                return peer.dismiss(&SupervisorMessage::Refused { reason: reason.clone() }, &reason).await;
            }
            _ = peer.connection.closed() => return,
        }
    }
}

/// Tells the viewer what has changed since `known`; whether it could be told.
async fn announce(peer: &mut Peer, shared: &Shared, known: &mut BTreeSet<u64>) -> bool {
    let sessions = shared.registry.sessions_of(&peer.identity.tenant);
    let ended: Vec<_> = known.iter().filter(|number| !sessions.contains_key(number)).copied().collect();
    for session in ended {
        known.remove(&session);
        if !peer.tell(&SupervisorMessage::SessionEnded { session }).await {
            return false;
        }
    }
    for (session, (kind, worker)) in sessions {
        if known.contains(&session) {
            continue;
        }
        // A worker that ends meanwhile is no longer in the registry at the next look.
        let Some(message) = invitation(peer, shared, session, (kind, &worker)).await else { continue };
        known.insert(session);
        if !peer.tell(&message).await {
            return false;
        }
    }
    true
}

async fn invitation(
    peer: &Peer,
    shared: &Shared,
    session: u64,
    (kind, worker): (SessionKind, &Worker),
) -> Option<SupervisorMessage> {
    let token = worker.expect(peer.identity.role).await.ok()?;
    let address = shared.worker_address(&peer.connection, worker);
    let (route, name) = (worker.route(), worker.name().to_owned());
    let address = WorkerAddress { session, address, route, token, name };
    Some(match kind {
        SessionKind::Program => SupervisorMessage::SessionStarted(address),
        SessionKind::Display => SupervisorMessage::DisplayStarted(address),
    })
}
