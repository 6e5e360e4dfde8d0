//! Who may come in at a worker: those whom the supervisor announced, each once.

use std::collections::HashMap;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use protocol::control::supervisor::Role;
use protocol::control::worker::Attach;
use protocol::{limits, tls};
use quinn::{Connection, Endpoint, Incoming, RecvStream, SendStream};
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;

use super::link::{FromWorker, Invitation, Token};
use super::{SessionError, WorkerContext, guest};
use crate::control_stream;
use crate::endpoint::door::{Doorkeeper, Place};
use crate::endpoint::{expiry, probes};
use crate::strangers::Strangers;
use crate::viewers::{self, Rights};

/// Lines about refused peers in a second, and one that counts the others: a host has many workers.
const REFUSED_LINES_MAX: u32 = 1;

/// An invitation that nobody has taken up for so long is void.
const TOKEN_LIFETIME: Duration = Duration::from_secs(30);

/// Expected peers, those who have come, and the way to tell the supervisor about them.
#[derive(Debug)]
pub(super) struct Admission {
    peers: Mutex<Peers>,
    guest_came: watch::Sender<bool>,
    /// Peers that are served now.
    served: watch::Sender<usize>,
    report: mpsc::Sender<FromWorker>,
}

#[derive(Debug, Default)]
struct Peers {
    expected: HashMap<Token, Expected>,
    last: u64,
    admitted: HashMap<u64, Admitted>,
}

#[derive(Debug)]
struct Expected {
    invitation: Invitation,
    until: Instant,
}

/// A peer that was let in.
#[derive(Debug)]
struct Admitted {
    token: Token,
    ticket: String,
    role: Role,
    connection: Connection,
    revoked: watch::Sender<bool>,
}

/// Counts a peer as served while it lives.
struct Served {
    admission: Arc<Admission>,
    number: u64,
    revoked: watch::Receiver<bool>,
    ticket_ends: u64,
}

/// A peer with its control stream, let in.
pub(super) struct Peer {
    pub(super) connection: Connection,
    pub(super) send: SendStream,
    pub(super) recv: RecvStream,
    /// By its certificate.
    pub(super) role: Role,
    /// What it may do, at any time.
    pub(super) rights: Rights,
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
        let Peer { connection, send, recv, role, rights } = peer;
        match role {
            Role::Guest => guest::serve(connection, send, recv, self).await,
            _ => viewers::serve(connection, send, recv, self, rights).await,
        }
    }
}

impl Admission {
    pub(super) fn new(report: mpsc::Sender<FromWorker>) -> Self {
        Self {
            peers: Mutex::default(),
            guest_came: watch::Sender::new(false),
            served: watch::Sender::new(0),
            report,
        }
    }

    /// Lets one peer in.
    pub(super) fn expect(&self, invitation: Invitation) {
        let now = Instant::now();
        let mut peers = self.lock();
        peers.expected.retain(|_, expected| expected.until > now);
        let until = now + TOKEN_LIFETIME;
        peers.expected.insert(invitation.token, Expected { invitation, until });
    }

    /// Nobody comes with this ticket any more, and who came with it is done: nothing more is sent to them or taken from them.
    /// Whether the guest is one of them: then the session is over.
    pub(super) fn revoke(&self, ticket: &str, reason: &str) -> bool {
        let mut peers = self.lock();
        peers.expected.retain(|_, expected| expected.invitation.ticket != ticket);
        let mut is_guests = false;
        for admitted in peers.admitted.values().filter(|admitted| admitted.ticket == ticket) {
            is_guests |= admitted.role == Role::Guest;
            admitted.revoked.send_replace(true);
            if admitted.role != Role::Guest {
                admitted.connection.close(tls::CLOSE_REFUSED.into(), reason.as_bytes());
            }
        }
        is_guests
    }

    /// The viewer with `token` is gone: nobody waits for it, or for the keys that it held.
    pub(super) fn dismiss(&self, token: &Token) {
        let mut peers = self.lock();
        peers.expected.remove(token);
        for viewer in peers.admitted.values().filter(|admitted| admitted.token == *token) {
            viewer.connection.close(tls::CLOSE_DONE.into(), b"the viewer is gone");
        }
    }

    /// Waits for the guest to attach.
    pub(super) async fn guest_came(&self) {
        let _ = self.guest_came.subscribe().wait_for(|came| *came).await;
    }

    /// Waits until every peer that was let in has left.
    pub(super) async fn all_left(&self) {
        let _ = self.served.subscribe().wait_for(|served| *served == 0).await;
    }

    /// Uses up a token; `None` where it lets nobody in as `role`.
    fn redeem(self: &Arc<Self>, token: &Token, role: Role, connection: &Connection) -> Option<Served> {
        let mut peers = self.lock();
        let Expected { invitation, until } = peers.expected.remove(token)?;
        if invitation.role != role || until <= Instant::now() {
            return None;
        }
        peers.last += 1;
        let number = peers.last;
        let (revoked, is_revoked) = watch::channel(false);
        let Invitation { ticket, ticket_ends, .. } = invitation;
        let admitted = Admitted { token: *token, ticket, role, connection: connection.clone(), revoked };
        peers.admitted.insert(number, admitted);
        self.served.send_modify(|served| *served = served.saturating_add(1));
        Some(Served { admission: Arc::clone(self), number, revoked: is_revoked, ticket_ends })
    }

    fn lock(&self) -> MutexGuard<'_, Peers> {
        self.peers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.admission.lock().admitted.remove(&self.number);
        self.admission.served.send_modify(|served| *served = served.saturating_sub(1));
    }
}

/// Accepts peers until the endpoint closes.
pub(super) async fn accept(
    endpoint: Endpoint,
    admission: Arc<Admission>,
    context: Arc<OnceLock<Arc<impl Hosted>>>,
) {
    let door = Doorkeeper::default();
    let refused = Strangers::new("refused at the worker", REFUSED_LINES_MAX);
    while let Some(incoming) = endpoint.accept().await {
        // Nobody can have a token before the session is known.
        let Some(context) = context.get().cloned() else {
            incoming.ignore();
            continue;
        };
        let (remote, session) = (incoming.remote_address(), context.session());
        match door.admit(incoming) {
            Ok(Some((incoming, place))) => {
                let serving = serve(incoming, place, (Arc::clone(&admission), Arc::clone(&refused)), context);
                drop(tokio::spawn(serving));
            }
            Ok(None) => {}
            Err(reason) => refuse(&refused, session, remote, reason),
        }
    }
}

/// The reason may hold what the peer chose: it is written quoted.
fn refuse(refused: &Arc<Strangers>, session: u64, remote: SocketAddr, reason: &str) {
    refused.say(|| tracing::warn!(target: "audit", session, %remote, reason, "refused at the worker"));
}

async fn serve(
    incoming: Incoming,
    place: Place,
    (admission, refused): (Arc<Admission>, Arc<Strangers>),
    context: Arc<impl Hosted>,
) {
    let remote = incoming.remote_address();
    let session = context.session();
    let Place { mut handshake, connection: _connection } = place;
    let limit = handshake.timeout();
    let attached = tokio::select! {
        attached = attach((incoming, limit), &admission, context.tenant()) => attached,
        () = handshake.gives_way() => Err("it gave way to others who are connecting".to_owned()),
    };
    drop(handshake);
    let (peer, served) = match attached {
        Ok(attached) => attached,
        Err(reason) => return refuse(&refused, session, remote, &reason),
    };
    let role = peer.role;
    tracing::info!(target: "audit", session, %remote, ?role, "attached");
    let _ = admission.report.send(FromWorker::Attached { role }).await;
    let connection = peer.connection.clone();
    if role == Role::Guest {
        admission.guest_came.send_replace(true);
    }
    let serving = async {
        let result = Arc::clone(&context).serve(peer).await;
        if role == Role::Guest {
            context.end(guest_end(&result));
        }
        result
    };
    let mut serving = std::pin::pin!(serving);
    let result = tokio::select! {
        result = &mut serving => result,
        () = probes::ask_when_silent(&connection) => Ok(()),
        reason = expiry::wait(served.ticket_ends) => {
            // As if it were revoked, by nobody.
            expire(&admission, served.number, &reason, &*context);
            serving.await
        }
    };
    match (&result, context.end_reason()) {
        (Err(error), _) => connection.close(tls::CLOSE_REFUSED.into(), error.to_string().as_bytes()),
        (Ok(()), Some(reason)) => connection.close(tls::CLOSE_DONE.into(), reason.as_bytes()),
        (Ok(()), None) => connection.close(tls::CLOSE_DONE.into(), b""),
    }
    tracing::info!(session, %remote, ?role, ?result, "left");
    let _ = admission.report.send(FromWorker::Detached { role }).await;
}

fn expire(admission: &Admission, number: u64, reason: &str, context: &impl Hosted) {
    let ticket = admission.lock().admitted.get(&number).map(|admitted| admitted.ticket.clone());
    if ticket.is_some_and(|ticket| admission.revoke(&ticket, reason)) {
        context.end(reason.to_owned());
    }
}

/// Handshake, certificate, token. A refused peer is told why.
async fn attach(
    (incoming, handshake): (Incoming, Duration),
    admission: &Arc<Admission>,
    tenant: &str,
) -> Result<(Peer, Served), String> {
    let connection = match timeout(handshake, incoming.into_future()).await {
        Ok(connection) => connection.map_err(|error| format!("no secure connection: {error}"))?,
        Err(_) => return Err("no secure connection in time".to_owned()),
    };
    let first_message = Duration::from_millis(limits::FIRST_MESSAGE_TIMEOUT_MS);
    let result = timeout(first_message, attach_connected(&connection, admission, tenant)).await;
    let result = result.unwrap_or_else(|_| Err("it took too long to attach".to_owned()));
    if result.as_ref().is_ok_and(|(peer, _)| peer.role == Role::Guest) {
        // It is who it says it is, and has lanes to open. All else says little, on one stream.
        connection.set_receive_window(tls::GUEST_WINDOW_BYTES.into());
        connection.set_max_concurrent_uni_streams(tls::GUEST_STREAMS_MAX.into());
    }
    result.inspect_err(|reason| connection.close(tls::CLOSE_REFUSED.into(), reason.as_bytes()))
}

async fn attach_connected(
    connection: &Connection,
    admission: &Arc<Admission>,
    tenant: &str,
) -> Result<(Peer, Served), String> {
    let identity = tls::peer_identity(connection.peer_identity()).map_err(|error| error.to_string())?;
    if identity.tenant != tenant {
        return Err("this session is another tenant's".to_owned());
    }
    let (send, mut recv) = connection.accept_bi().await.map_err(|error| error.to_string())?;
    let attach: Attach = control_stream::receive(&mut recv, limits::FIRST_MESSAGE_BYTES_MAX)
        .await
        .map_err(|error| error.to_string())?;
    let served = admission.redeem(&attach.token, identity.role, connection).ok_or(
        "the token is not valid here, was used before or is too old; connect to the supervisor again",
    )?;
    let (connection, role) = (connection.clone(), identity.role);
    let rights = Rights::new(role, served.revoked.clone());
    Ok((Peer { connection, send, recv, role, rights }, served))
}

fn guest_end(result: &Result<(), SessionError>) -> String {
    match result {
        Ok(()) => "the guest left".to_owned(),
        Err(error) => error.to_string(),
    }
}
