//! From the first datagram to a known peer.

use std::sync::Arc;
use std::time::Duration;

use protocol::control::supervisor::{Hello, Role, SupervisorMessage};
use protocol::limits;
use protocol::tls::{self, Identity};
use quinn::{Connection, Endpoint, Incoming, RecvStream, SendStream};

use super::registry::ConnectionPlace;
use super::{Shared, agent, guest, hello, viewer};
use crate::control_stream;
use crate::endpoint::door::{Doorkeeper, Place};
use crate::endpoint::probes;

/// A refused or ended peer is given this long to read why.
const FAREWELL_TIMEOUT: Duration = Duration::from_secs(2);

/// A peer that said who it is and is let in.
pub(super) struct Peer {
    pub(super) connection: Connection,
    pub(super) send: SendStream,
    pub(super) identity: Identity,
    pub(super) program: String,
    /// What its ticket is called.
    pub(super) ticket: String,
    /// When that expires, in seconds since 1970.
    pub(super) ticket_ends: u64,
    role: Role,
    /// Kept open: to stop it would tell the peer something.
    _recv: RecvStream,
}

impl Peer {
    /// Tells the peer something; whether it could be said.
    pub(super) async fn tell(&mut self, message: &SupervisorMessage) -> bool {
        control_stream::send(&mut self.send, message).await.is_ok()
    }

    /// Says a last thing and closes once it was read.
    pub(super) async fn dismiss(mut self, message: &SupervisorMessage, reason: &str) {
        // One that takes nothing is not waited for: the reason stands in the connection's end, too.
        let said = tokio::time::timeout(FAREWELL_TIMEOUT, self.tell(message)).await.unwrap_or(false);
        dismiss(&self.connection, &mut self.send, said, reason).await;
    }
}

/// Accepts peers until the endpoint closes.
pub(super) async fn accept(endpoint: &Endpoint, shared: &Arc<Shared>) {
    let door = Doorkeeper::default();
    while let Some(incoming) = endpoint.accept().await {
        let remote = incoming.remote_address();
        match door.admit(incoming) {
            Ok(Some((incoming, place))) => drop(tokio::spawn(serve(incoming, place, Arc::clone(shared)))),
            Ok(None) => {}
            Err(reason) => shared.refuse(remote, None, reason),
        }
    }
}

async fn serve(incoming: Incoming, place: Place, shared: Arc<Shared>) {
    let remote = incoming.remote_address();
    let Place { mut handshake, connection: _connection } = place;
    let limit = handshake.timeout();
    let arrived = tokio::select! {
        arrived = arrive(incoming, limit, &shared) => arrived,
        () = handshake.gives_way() => Err((None, "it gave way to others who are connecting".to_owned())),
    };
    drop(handshake);
    let (peer, _place) = match arrived {
        Ok(arrived) => arrived,
        Err((identity, reason)) => return shared.refuse(remote, identity.as_ref(), &reason),
    };
    tracing::info!(
        target: "audit",
        %remote,
        tenant = peer.identity.tenant,
        role = hello::role_name(peer.role),
        program = ?peer.program,
        "admitted"
    );
    let connection = peer.connection.clone();
    let served = async {
        match peer.role {
            Role::Guest => guest::serve(peer, &shared).await,
            Role::Agent => agent::serve(peer, &shared).await,
            Role::Viewer | Role::Watcher | Role::Operator => viewer::serve(peer, &shared).await,
        }
    };
    tokio::select! {
        () = served => {}
        () = probes::ask_when_silent(&connection) => {}
    }
}

/// Who was refused, as far as that is known, and why.
type Refusal = (Option<Identity>, String);

/// Handshake, certificate, greeting. What is said of failures may hold what the peer chose.
async fn arrive(
    incoming: Incoming,
    handshake: Duration,
    shared: &Shared,
) -> Result<(Peer, ConnectionPlace), Refusal> {
    let connection = match tokio::time::timeout(handshake, incoming.into_future()).await {
        Ok(Ok(connection)) => connection,
        // Expired, unknown or missing certificate, other ALPN: TLS tells the peer, with an alert.
        Ok(Err(error)) => return Err((None, format!("no secure connection: {error}"))),
        Err(_) => return Err((None, "no secure connection in time".to_owned())),
    };
    let identity = tls::peer_identity(connection.peer_identity()).ok();
    let greeting = Duration::from_millis(limits::FIRST_MESSAGE_TIMEOUT_MS);
    let greeted = tokio::time::timeout(greeting, greet(&connection, shared)).await;
    greeted.unwrap_or_else(|_| Err("there was no greeting in time".to_owned())).map_err(|reason| {
        // Says it again for those who never opened a stream.
        connection.close(tls::CLOSE_REFUSED.into(), reason.as_bytes());
        (identity, reason)
    })
}

/// Learns who the peer is and what it wants, and refuses it in words where that does not fit.
async fn greet(connection: &Connection, shared: &Shared) -> Result<(Peer, ConnectionPlace), String> {
    let identity = tls::peer_identity(connection.peer_identity()).map_err(|error| error.to_string())?;
    let place = shared.registry.add_connection(&identity.tenant).ok_or_else(|| {
        format!("this tenant has {} connections, the most; close some", limits::CONNECTIONS_PER_TENANT_MAX)
    })?;
    let (mut send, mut recv) = connection.accept_bi().await.map_err(|error| error.to_string())?;
    let hello = control_stream::receive::<Hello>(&mut recv, limits::FIRST_MESSAGE_BYTES_MAX)
        .await
        .map_err(|error| format!("its greeting is not of this protocol ({error})"));
    let ticket = tls::peer_certificate_name(connection.peer_identity()).unwrap_or_default();
    let checked = hello.and_then(|hello| {
        hello::check(&hello, &identity)?;
        shared.rules.borrow().admit(&identity.tenant, &ticket)?;
        Ok(hello)
    });
    match checked {
        Ok(Hello { program, role, .. }) => {
            let connection = connection.clone();
            // One whose end is not known has none left.
            let ticket_ends = tls::peer_certificate_end(connection.peer_identity()).unwrap_or(0);
            let peer = Peer { connection, send, identity, program, ticket, ticket_ends, role, _recv: recv };
            Ok((peer, place))
        }
        Err(reason) => {
            let message = SupervisorMessage::Refused { reason: reason.clone() };
            let said = control_stream::send(&mut send, &message).await.is_ok();
            dismiss(connection, &mut send, said, &reason).await;
            Err(reason)
        }
    }
}

async fn dismiss(connection: &Connection, send: &mut SendStream, said: bool, reason: &str) {
    if said && send.finish().is_ok() {
        // Until the peer has taken it or is gone.
        let _ = tokio::time::timeout(FAREWELL_TIMEOUT, send.stopped()).await;
    }
    connection.close(tls::CLOSE_REFUSED.into(), reason.as_bytes());
}
