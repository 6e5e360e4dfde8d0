//! One guest: its worker, from the pool until one of the two ends.

use std::sync::Arc;
use std::time::Duration;

use protocol::control::supervisor::{Role, SupervisorMessage, WorkerAddress};
use protocol::tls;

use super::Shared;
use super::admission::Peer;
use super::gpu_places::GpuPlace;
use super::gpu_time::GpuTime;
use super::registry::{SessionKind, SessionPlace};
use super::silence::{self, Hearing};
use super::tenant_files::SessionFiles;
use super::treasury::Treasury;
use super::worker_process::{SessionTerms, Worker};
use crate::state_directory::Rules;
use crate::worker::handed_files::HandedFile;

/// A worker that is not warm has to load the GPU's driver first. Less than what a guest waits in all
/// ([`limits::CONNECT_TIMEOUT_MS`]), so that it hears the reason.
const WORKER_READY_TIMEOUT: Duration = Duration::from_secs(4);

/// How long the process of a session that has ended may keep the GPU that another could have.
const ENDING_TIMEOUT: Duration = Duration::from_secs(2);

/// A guest's session.
struct Admitted {
    session: u64,
    worker: Arc<Worker>,
    address: WorkerAddress,
    hearing: Hearing,
    /// Given back at the session's end.
    place: (Option<GpuPlace>, SessionPlace),
    books: OpenBooks,
}

/// The session's place in the ledger and among those who share the GPUs; closed when dropped.
struct OpenBooks {
    session: u64,
    treasury: Arc<Treasury>,
    gpu_time: Arc<GpuTime>,
}

impl Drop for OpenBooks {
    fn drop(&mut self) {
        self.treasury.close(self.session);
        self.gpu_time.close(self.session);
    }
}

/// Serves an admitted guest until it or its worker ends.
pub(super) async fn serve(mut peer: Peer, shared: &Arc<Shared>) {
    let admitted = tokio::select! {
        admitted = admit(&peer, shared) => admitted,
        _ = peer.connection.closed() => return,
    };
    let Admitted { session, worker, address, hearing, place, books } = match admitted {
        Ok(admitted) => admitted,
        Err(reason) => {
            tracing::warn!(target: "audit", tenant = peer.identity.tenant, reason, "refused: no session");
            let message = SupervisorMessage::Refused { reason: reason.clone() };
            return peer.dismiss(&message, &reason).await;
        }
    };
    let tenant = peer.identity.tenant.clone();
    tracing::info!(target: "audit", session, tenant, program = ?peer.program, pid = worker.pid(), "session starts");
    let mut left = "the guest left".to_owned();
    if peer.tell(&SupervisorMessage::Session(address)).await {
        let reason = tokio::select! {
            reason = worker.ended() => Some(reason),
            reason = shared.no_longer_admitted(&peer.identity.tenant, &peer.ticket, peer.ticket_ends) => {
                worker.end(&reason).await;
                Some(worker.ended().await)
            }
            _ = peer.connection.closed() => None,
            () = silence::port_gone(&peer.connection) => {
                peer.connection.close(tls::CLOSE_DONE.into(), b"the guest was killed");
                "the guest was killed".clone_into(&mut left);
                None
            }
            reason = hearing.listen(&peer.connection, || shared.linger(&tenant)) => {
                peer.connection.close(tls::CLOSE_REFUSED.into(), reason.as_bytes());
                left = reason;
                None
            }
        };
        if let Some(reason) = reason {
            shared.registry.remove(session);
            // Its process is gone, and with it its memory: others need not wait until the guest has heard.
            drop((books, place));
            tracing::info!(target: "audit", session, tenant, reason, "session ended: its worker did");
            let message = SupervisorMessage::WorkerEnded { reason: reason.clone() };
            return peer.dismiss(&message, &reason).await;
        }
    }
    shared.treasury.ending(session);
    worker.end(&left).await;
    shared.registry.remove(session);
    let reason = worker.ended().await;
    tracing::info!(target: "audit", session, tenant, reason, "session ended: its guest left");
}

/// A GPU for the session; waits a little for sessions that are about to be gone. Where there are none, silent ones give way,
/// if that is enough.
async fn gpu_place(shared: &Shared, tenant: &str, rules: &Rules) -> Result<Option<GpuPlace>, String> {
    let mut changes = shared.registry.changes();
    let deadline = tokio::time::Instant::now() + ENDING_TIMEOUT;
    loop {
        changes.mark_unchanged();
        let refused = match shared.gpus.enter(tenant, &rules.config) {
            Ok(place) => return Ok(place),
            Err(reason) => reason,
        };
        if shared.gpus.sessions() <= shared.registry.on_gpus() {
            let silent = shared.registry.silent_on_gpus();
            shared.registry.end_on_gpus(&shared.gpus.in_the_way(tenant, &rules.config, &silent));
        }
        if tokio::time::timeout_at(deadline, changes.changed()).await.is_err() {
            return Err(refused);
        }
    }
}

/// What is kept of the tenant, for a session of it; nothing where that cannot be had.
fn session_files(shared: &Shared, tenant: &str, bytes_max: u64) -> Option<(Vec<HandedFile>, SessionFiles)> {
    let files = shared.tenant_files.as_ref().filter(|_| bytes_max > 0)?;
    match files.hand_out(tenant, bytes_max) {
        Ok(files) => Some(files),
        Err(error) => {
            tracing::warn!(%error, tenant, "a session goes without what is kept of its tenant");
            None
        }
    }
}

/// A worker for this guest, its session, and where to reach it.
async fn admit(peer: &Peer, shared: &Shared) -> Result<Admitted, String> {
    let tenant = &peer.identity.tenant;
    if shared.is_draining() {
        return Err("this host takes no new sessions: it is to be stopped; try again later".to_owned());
    }
    let rules = shared.rules.borrow().clone();
    let terms = rules.admit(tenant, &peer.ticket)?;
    let host_max = rules.config.sessions_max;
    let tenant_max = terms.map_or(host_max, |terms| terms.sessions_max);
    let place = shared.registry.session_place(tenant, host_max, tenant_max).await?;
    let gpu = gpu_place(shared, tenant, &rules).await?;
    let (target, first_gpu) = gpu.as_ref().map_or((None, 0), |gpu| (gpu.target, gpu.first));
    let worker =
        tokio::time::timeout(WORKER_READY_TIMEOUT, shared.pool.take(target)).await.unwrap_or_else(|_| {
            Err(format!("no worker was ready within {WORKER_READY_TIMEOUT:?}; see the host's log"))
        })?;
    let session = shared.registry.new_session();
    let (treasury, gpu_time) = (Arc::clone(&shared.treasury), Arc::clone(&shared.gpu_time));
    let books = OpenBooks { session, treasury, gpu_time };
    let quotas = rules.quotas(tenant);
    shared.treasury.set_quota(tenant, quotas);
    let files = session_files(shared, tenant, rules.cache_bytes(tenant));
    let (hearing, linger) = (Hearing::default(), rules.linger(tenant));
    let terms = SessionTerms { session, tenant, gpu: first_gpu, quotas, linger, hearing: &hearing };
    worker.start_session(terms, files, &shared.treasury, &shared.gpu_time).await;
    let token = worker.expect(Role::Guest, peer).await?;
    let address = shared.worker_address(&peer.connection, &worker);
    let (names, at) = ((tenant.clone(), peer.program.clone()), gpu.as_ref().map(|gpu| gpu.at));
    shared.registry.insert(
        (SessionKind::Program, session),
        names,
        Arc::clone(&worker),
        (hearing.clone(), at),
    );
    shared.registry.invite(session, &peer.ticket);
    let (route, name) = (worker.route(), worker.name().to_owned());
    let address = WorkerAddress { session, address, route, token, name };
    if let Some(gpu) = target {
        tracing::info!(target: "audit", session, tenant, gpu, "placed on a GPU");
    }
    Ok(Admitted { session, worker, address, hearing, place: (gpu, place), books })
}
