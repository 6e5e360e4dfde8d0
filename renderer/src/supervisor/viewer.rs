//! One viewer: hears of its tenant's sessions, those that run and those that come.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use protocol::control::supervisor::{SupervisorMessage, WorkerAddress};
use protocol::{limits, tls};

use super::Shared;
use super::admission::Peer;
use super::registry::SessionKind;
use super::silence::{self, Hearing};
use super::worker_process::Worker;
use crate::worker::link::Token;

/// Serves an admitted viewer until it leaves.
pub(super) async fn serve(mut peer: Peer, shared: &Arc<Shared>) {
    let (tenant, peer_ends) = (peer.identity.tenant.clone(), peer.ticket_ends);
    let hearing = Hearing::default();
    let Some(place) = shared.registry.add_viewer(&tenant, hearing.clone()) else {
        let most = limits::VIEWERS_PER_TENANT_MAX;
        let reason = format!("this tenant has {most} viewers, the most; close one");
        shared.refuse(peer.connection.remote_address(), Some(&peer.identity), &reason);
        return peer.dismiss(&SupervisorMessage::Refused { reason: reason.clone() }, &reason).await;
    };
    let (ticket, connection) = (peer.ticket.clone(), peer.connection.clone());
    let silence = hearing.listen(&connection, || shared.linger(&tenant));
    let known = Known::default();
    let refusal = tokio::select! {
        () = follow(&mut peer, shared, &known) => return,
        reason = shared.no_longer_admitted(&tenant, &ticket, peer_ends) => Some(reason),
        _ = connection.closed() => return,
        reason = silence => {
            connection.close(tls::CLOSE_DONE.into(), reason.as_bytes());
            None
        }
        () = place.given_away() => {
            connection.close(tls::CLOSE_REFUSED.into(), b"silent, and its place was needed");
            None
        }
        () = silence::port_gone(&connection) => {
            connection.close(tls::CLOSE_DONE.into(), b"the viewer was killed");
            None
        }
    };
    if let Some(reason) = refusal {
        return peer.dismiss(&SupervisorMessage::Refused { reason: reason.clone() }, &reason).await;
    }
    // It says nothing to its workers either.
    let known = std::mem::take(&mut *lock(&known));
    for (session, token) in known {
        if let Some(worker) = shared.registry.worker(session) {
            worker.dismiss(token).await;
        }
    }
}

/// Sessions that a viewer was told of, and its tokens for them.
type Known = Mutex<BTreeMap<u64, Token>>;

/// Tells the viewer of sessions, for as long as it can be told.
async fn follow(peer: &mut Peer, shared: &Arc<Shared>, known: &Known) {
    let mut changes = shared.registry.changes();
    loop {
        // Seen before looking: a change in between makes another round.
        changes.mark_unchanged();
        if !announce(peer, shared, known).await || changes.changed().await.is_err() {
            return;
        }
    }
}

/// Tells the viewer what has changed since `known`; whether it could be told.
async fn announce(peer: &mut Peer, shared: &Shared, known: &Known) -> bool {
    let sessions = shared.registry.sessions_of(&peer.identity.tenant);
    let ended: Vec<_> = {
        let known = lock(known);
        known.keys().filter(|number| !sessions.contains_key(number)).copied().collect()
    };
    for session in ended {
        lock(known).remove(&session);
        if !peer.tell(&SupervisorMessage::SessionEnded { session }).await {
            return false;
        }
    }
    for (session, (kind, worker)) in sessions {
        if lock(known).contains_key(&session) {
            continue;
        }
        // A worker that ends meanwhile is no longer in the registry at the next look.
        let Some(message) = invitation(peer, shared, session, &worker).await else { continue };
        lock(known).insert(session, message.token);
        let message = match kind {
            SessionKind::Program => SupervisorMessage::SessionStarted(message),
            SessionKind::Display => SupervisorMessage::DisplayStarted(message),
        };
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
    worker: &Arc<Worker>,
) -> Option<WorkerAddress> {
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
    Some(WorkerAddress { session, address, route, token, name })
}

fn lock(known: &Known) -> MutexGuard<'_, BTreeMap<u64, Token>> {
    known.lock().unwrap_or_else(PoisonError::into_inner)
}
