//! One agent of a guest's display: a worker without a GPU, from its start until one of the two ends.

use std::sync::Arc;
use std::time::Duration;

use protocol::control::supervisor::{Role, SupervisorMessage, WorkerAddress};
use protocol::tls;

use super::Shared;
use super::admission::Peer;
use super::registry::{DisplayPlace, SessionKind};
use super::silence::{self, Hearing};
use super::worker_process::Worker;

/// A process that loads no driver is ready at once.
const WORKER_READY_TIMEOUT: Duration = Duration::from_secs(4);

/// An agent's session.
struct Admitted {
    session: u64,
    worker: Arc<Worker>,
    address: WorkerAddress,
    hearing: Hearing,
    /// Given back at the session's end.
    place: DisplayPlace,
}

/// Serves an admitted agent until it or its worker ends.
pub(super) async fn serve(mut peer: Peer, shared: &Arc<Shared>) {
    let admitted = tokio::select! {
        admitted = admit(&peer, shared) => admitted,
        _ = peer.connection.closed() => return,
    };
    let Admitted { session, worker, address, hearing, place } = match admitted {
        Ok(admitted) => admitted,
        Err(reason) => {
            tracing::warn!(target: "audit", tenant = peer.identity.tenant, reason, "refused: no session for a display");
            return peer.dismiss(&SupervisorMessage::Refused { reason: reason.clone() }, &reason).await;
        }
    };
    let tenant = peer.identity.tenant.clone();
    tracing::info!(target: "audit", session, tenant, program = ?peer.program, pid = worker.pid(), "session of a display starts");
    let mut end = None;
    if peer.tell(&SupervisorMessage::Session(address)).await {
        end = tokio::select! {
            reason = worker.ended() => Some(reason),
            reason = shared.no_longer_admitted(&peer.identity.tenant, &peer.ticket, peer.ticket_ends) => {
                worker.end(&reason).await;
                Some(worker.ended().await)
            }
            _ = peer.connection.closed() => None,
            () = silence::port_gone(&peer.connection) => {
                peer.connection.close(tls::CLOSE_DONE.into(), b"the agent was killed");
                None
            }
            reason = hearing.listen(&peer.connection, || shared.linger(&tenant)) => {
                peer.connection.close(tls::CLOSE_DONE.into(), reason.as_bytes());
                None
            }
        };
    }
    shared.registry.remove(session);
    if let Some(reason) = end {
        // Its process is gone: others need not wait until the agent has heard.
        drop(place);
        tracing::info!(target: "audit", session, tenant, reason, "session of a display ended: its worker did");
        return peer.dismiss(&SupervisorMessage::WorkerEnded { reason: reason.clone() }, &reason).await;
    }
    worker.end("the agent left").await;
    let reason = worker.ended().await;
    tracing::info!(target: "audit", session, tenant, reason, "session of a display ended: its agent left");
}

/// A worker for this agent, and where to reach it.
async fn admit(peer: &Peer, shared: &Shared) -> Result<Admitted, String> {
    let tenant = &peer.identity.tenant;
    if shared.is_draining() {
        return Err("this host takes no new sessions: it is to be stopped; try again later".to_owned());
    }
    let rules = shared.rules.borrow().clone();
    let terms = rules.admit(tenant, &peer.ticket)?;
    let host_max = rules.config.sessions_max;
    let tenant_max = terms.map_or(host_max, |terms| terms.sessions_max);
    let place = shared.registry.display_place(tenant, host_max, tenant_max).await?;
    let worker = tokio::time::timeout(WORKER_READY_TIMEOUT, shared.pool.start_for_display());
    let worker = worker.await.unwrap_or_else(|_| {
        Err(format!("no worker was ready within {WORKER_READY_TIMEOUT:?}; see the host's log"))
    })?;
    let session = shared.registry.new_session();
    worker.start_display(session, tenant, rules.linger(tenant)).await;
    // By its certificate an agent is a guest.
    let token = worker.expect(Role::Guest, peer).await?;
    let address = shared.worker_address(&peer.connection, &worker);
    let (names, hearing) = ((tenant.clone(), peer.program.clone()), Hearing::default());
    shared.registry.insert(
        (SessionKind::Display, session),
        names,
        Arc::clone(&worker),
        (hearing.clone(), None),
    );
    shared.registry.invite(session, &peer.ticket);
    let (route, name) = (worker.route(), worker.name().to_owned());
    let address = WorkerAddress { session, address, route, token, name };
    Ok(Admitted { session, worker, address, hearing, place })
}
