//! Who may come in at a worker: those whom the supervisor announced, each once.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use protocol::control::supervisor::Role;
use protocol::control::worker::Attach;
use protocol::{limits, tls};
use quinn::{Connection, Endpoint, Incoming, RecvStream, SendStream};
use tokio::sync::{mpsc, watch};

use super::link::{FromWorker, Token};
use super::{SessionError, WorkerContext, guest};
use crate::control_stream;
use crate::endpoint::{Doorkeeper, Place};
use crate::viewers;

/// Expected peers, and the way to tell the supervisor about them.
#[derive(Debug)]
pub(super) struct Admission {
    expected: Mutex<HashMap<Token, Role>>,
    guest_came: watch::Sender<bool>,
    /// Peers that are served now.
    served: watch::Sender<usize>,
    report: mpsc::Sender<FromWorker>,
}

/// Counts a peer as served while it lives.
struct Served<'a>(&'a watch::Sender<usize>);

/// A peer with its control stream, let in.
pub(super) struct Peer {
    pub(super) connection: Connection,
    pub(super) send: SendStream,
    pub(super) recv: RecvStream,
    /// By its certificate.
    pub(super) role: Role,
}

/// A session that peers are let in to.
pub(super) trait Hosted: Send + Sync + 'static {
    /// Its number on this host.
    fn session(&self) -> u64;
    /// Whose it is.
    fn tenant(&self) -> &str;
    /// Ends it; the first reason counts.
    fn end(&self, reason: String);
    /// Why it has ended, if it has.
    fn end_reason(&self) -> Option<String>;
    /// Serves a peer until it leaves. The session ends with its guest, whatever the guest is.
    fn serve(self: Arc<Self>, peer: Peer) -> impl Future<Output = Result<(), SessionError>> + Send;
}

impl Hosted for WorkerContext {
    fn session(&self) -> u64 {
        self.session
    }

    fn tenant(&self) -> &str {
        &self.tenant
    }

    fn end(&self, reason: String) {
        Self::end(self, reason);
    }

    fn end_reason(&self) -> Option<String> {
        Self::end_reason(self)
    }

    async fn serve(self: Arc<Self>, peer: Peer) -> Result<(), SessionError> {
        let Peer { connection, send, recv, role } = peer;
        match role {
            Role::Guest => guest::serve(connection, send, recv, self).await,
            _ => viewers::serve(connection, send, recv, self, role).await,
        }
    }
}

impl Admission {
    pub(super) fn new(report: mpsc::Sender<FromWorker>) -> Self {
        Self {
            expected: Mutex::default(),
            guest_came: watch::Sender::new(false),
            served: watch::Sender::new(0),
            report,
        }
    }

    /// Lets one peer with `token` in, as `role`.
    pub(super) fn expect(&self, token: Token, role: Role) {
        self.expected.lock().unwrap_or_else(PoisonError::into_inner).insert(token, role);
    }

    /// Waits for the guest to attach.
    pub(super) async fn guest_came(&self) {
        let _ = self.guest_came.subscribe().wait_for(|came| *came).await;
    }

    /// Waits until every peer that was let in has left.
    pub(super) async fn all_left(&self) {
        let _ = self.served.subscribe().wait_for(|served| *served == 0).await;
    }

    /// Uses up a token; whether it lets in as `role`.
    fn redeem(&self, token: &Token, role: Role) -> bool {
        self.expected.lock().unwrap_or_else(PoisonError::into_inner).remove(token) == Some(role)
    }
}

impl<'a> Served<'a> {
    fn new(served: &'a watch::Sender<usize>) -> Self {
        served.send_modify(|served| *served = served.saturating_add(1));
        Self(served)
    }
}

impl Drop for Served<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|served| *served = served.saturating_sub(1));
    }
}

/// Accepts peers until the endpoint closes.
pub(super) async fn accept(
    endpoint: Endpoint,
    admission: Arc<Admission>,
    context: Arc<OnceLock<Arc<impl Hosted>>>,
) {
    let door = Doorkeeper::default();
    while let Some(incoming) = endpoint.accept().await {
        let Some((incoming, place)) = door.admit(incoming) else { continue };
        // Nobody can have a token before the session is known.
        let Some(context) = context.get().cloned() else {
            incoming.refuse();
            continue;
        };
        tokio::spawn(serve(incoming, place, Arc::clone(&admission), context));
    }
}

async fn serve(incoming: Incoming, place: Place, admission: Arc<Admission>, context: Arc<impl Hosted>) {
    let remote = incoming.remote_address();
    let session = context.session();
    let timeout = Duration::from_millis(limits::FIRST_MESSAGE_TIMEOUT_MS);
    let attached = tokio::time::timeout(timeout, attach(incoming, &admission, context.tenant())).await;
    let peer = match attached.unwrap_or_else(|_| Err("it took too long to attach".to_owned())) {
        Ok(peer) => peer,
        Err(reason) => {
            tracing::warn!(target: "audit", session, %remote, reason, "refused at the worker");
            return;
        }
    };
    drop(place.handshake);
    let _served = Served::new(&admission.served);
    let role = peer.role;
    tracing::info!(target: "audit", session, %remote, ?role, "attached");
    let _ = admission.report.send(FromWorker::Attached { role }).await;
    let connection = peer.connection.clone();
    if role == Role::Guest {
        admission.guest_came.send_replace(true);
    }
    let result = Arc::clone(&context).serve(peer).await;
    if role == Role::Guest {
        context.end(guest_end(&result));
    }
    match (&result, context.end_reason()) {
        (Err(error), _) => connection.close(tls::CLOSE_REFUSED.into(), error.to_string().as_bytes()),
        (Ok(()), Some(reason)) => connection.close(tls::CLOSE_DONE.into(), reason.as_bytes()),
        (Ok(()), None) => connection.close(tls::CLOSE_DONE.into(), b""),
    }
    tracing::info!(session, %remote, ?role, ?result, "left");
    let _ = admission.report.send(FromWorker::Detached { role }).await;
    drop(place.connection);
}

/// Handshake, certificate, token. A refused peer is told why.
async fn attach(incoming: Incoming, admission: &Admission, tenant: &str) -> Result<Peer, String> {
    let connection = incoming.await.map_err(|error| format!("no secure connection: {error}"))?;
    let result = attach_connected(&connection, admission, tenant).await;
    result.inspect_err(|reason| connection.close(tls::CLOSE_REFUSED.into(), reason.as_bytes()))
}

async fn attach_connected(
    connection: &Connection,
    admission: &Admission,
    tenant: &str,
) -> Result<Peer, String> {
    let identity = tls::peer_identity(connection.peer_identity()).map_err(|error| error.to_string())?;
    if identity.tenant != tenant {
        return Err("this session is another tenant's".to_owned());
    }
    let (send, mut recv) = connection.accept_bi().await.map_err(|error| error.to_string())?;
    let attach: Attach = control_stream::receive(&mut recv, limits::FIRST_MESSAGE_BYTES_MAX)
        .await
        .map_err(|error| error.to_string())?;
    if !admission.redeem(&attach.token, identity.role) {
        return Err(
            "the token is not valid here, or was used before; connect to the supervisor again".to_owned()
        );
    }
    Ok(Peer { connection: connection.clone(), send, recv, role: identity.role })
}

fn guest_end(result: &Result<(), SessionError>) -> String {
    match result {
        Ok(()) => "the guest left".to_owned(),
        Err(error) => error.to_string(),
    }
}
