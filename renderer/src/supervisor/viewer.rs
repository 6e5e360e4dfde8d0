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
    let (tenant, peer_ends) = (peer.identity.tenant.clone(), peer.ticket_ends);
    let Some(_place) = shared.registry.add_viewer(&tenant) else {
        let most = limits::VIEWERS_PER_TENANT_MAX;
        let reason = format!("this tenant has {most} viewers, the most; close one");
        shared.refuse(peer.connection.remote_address(), Some(&peer.identity), &reason);
        return peer.dismiss(&SupervisorMessage::Refused { reason: reason.clone() }, &reason).await;
    };
    let (ticket, connection) = (peer.ticket.clone(), peer.connection.clone());
    let reason = tokio::select! {
        () = follow(&mut peer, shared) => return,
        reason = shared.no_longer_admitted(&tenant, &ticket, peer_ends) => reason,
        _ = connection.closed() => return,
    };
    peer.dismiss(&SupervisorMessage::Refused { reason: reason.clone() }, &reason).await;
}

/// Tells the viewer of sessions, for as long as it can be told.
async fn follow(peer: &mut Peer, shared: &Arc<Shared>) {
    let mut changes = shared.registry.changes();
    let mut known = BTreeSet::new();
    loop {
        // Seen before looking: a change in between makes another round.
        changes.mark_unchanged();
        if !announce(peer, shared, &mut known).await || changes.changed().await.is_err() {
            return;
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
    (kind, worker): (SessionKind, &Arc<Worker>),
) -> Option<SupervisorMessage> {
    let Peer { identity, ticket, .. } = peer;
    if !shared.registry.invite(session, ticket) {
        return None;
    }
    let token = worker.expect(identity.role, peer).await.ok()?;
    // What was revoked before the invitation was noted, the worker hears only now.
    let refusal = shared.rules.borrow().admit(&identity.tenant, ticket).err();
    if let Some(reason) = refusal {
        worker.revoke(ticket.clone(), reason);
        return None;
    }
    let address = shared.worker_address(&peer.connection, worker);
    let (route, name) = (worker.route(), worker.name().to_owned());
    let address = WorkerAddress { session, address, route, token, name };
    Some(match kind {
        SessionKind::Program => SupervisorMessage::SessionStarted(address),
        SessionKind::Display => SupervisorMessage::DisplayStarted(address),
    })
}
