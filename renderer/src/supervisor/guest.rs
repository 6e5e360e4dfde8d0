//! One guest: its worker, from the pool until one of the two ends.

use std::sync::Arc;
use std::time::Duration;

use protocol::control::supervisor::{Role, SupervisorMessage, WorkerAddress};
use protocol::{limits, tls};
use tokio::sync::OwnedSemaphorePermit;

use super::admission::Peer;
use super::worker_process::Worker;
use super::{Shared, silence};

/// A worker that is not warm has to load the GPU's driver first. Less than what a guest waits in all
/// ([`limits::CONNECT_TIMEOUT_MS`]), so that it hears the reason.
const WORKER_READY_TIMEOUT: Duration = Duration::from_secs(4);

/// A guest's session.
struct Admitted {
    session: u64,
    worker: Arc<Worker>,
    address: WorkerAddress,
    /// Given back at the session's end.
    _place: OwnedSemaphorePermit,
}

/// Serves an admitted guest until it or its worker ends.
pub(super) async fn serve(mut peer: Peer, shared: &Arc<Shared>) {
    let admitted = tokio::select! {
        admitted = admit(&peer, shared) => admitted,
        _ = peer.connection.closed() => return,
    };
    let Admitted { session, worker, address, _place } = match admitted {
        Ok(admitted) => admitted,
        Err(reason) => {
            tracing::warn!(target: "audit", tenant = peer.identity.tenant, reason, "refused: no session");
            let message = SupervisorMessage::Refused { reason: reason.clone() };
            return peer.dismiss(&message, &reason).await;
        }
    };
    let tenant = peer.identity.tenant.clone();
    tracing::info!(target: "audit", session, tenant, program = ?peer.program, pid = worker.pid(), "session starts");
    if peer.tell(&SupervisorMessage::Session(address)).await {
        let reason = tokio::select! {
            reason = worker.ended() => Some(reason),
            _ = peer.connection.closed() => None,
            () = silence::port_gone(&peer.connection) => {
                peer.connection.close(tls::CLOSE_DONE.into(), b"the guest was killed");
                None
            }
        };
        if let Some(reason) = reason {
            shared.registry.remove(session);
            tracing::info!(target: "audit", session, tenant, reason, "session ended: its worker did");
            let message = SupervisorMessage::WorkerEnded { reason: reason.clone() };
            return peer.dismiss(&message, &reason).await;
        }
    }
    worker.end("the guest left").await;
    shared.registry.remove(session);
    let reason = worker.ended().await;
    tracing::info!(target: "audit", session, tenant, reason, "session ended: its guest left");
}

/// A worker for this guest, its session, and where to reach it.
async fn admit(peer: &Peer, shared: &Shared) -> Result<Admitted, String> {
    let place = Arc::clone(&shared.places).try_acquire_owned().map_err(|_| {
        format!("this host runs {} sessions, its most; try again later", limits::SESSIONS_MAX)
    })?;
    let worker =
        tokio::time::timeout(WORKER_READY_TIMEOUT, shared.pool.take()).await.unwrap_or_else(|_| {
            Err(format!("no worker was ready within {WORKER_READY_TIMEOUT:?}; see the host's log"))
        })?;
    let session = shared.registry.new_session();
    let tenant = &peer.identity.tenant;
    worker.start_session(session, tenant).await;
    let token = worker.expect(Role::Guest).await?;
    let address = shared.worker_address(&peer.connection, worker.port());
    shared.registry.insert(session, tenant.clone(), Arc::clone(&worker));
    Ok(Admitted { session, worker, address: WorkerAddress { session, address, token }, _place: place })
}
