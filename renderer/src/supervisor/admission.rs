//! From the first datagram to a known peer.

use std::sync::Arc;
use std::time::Duration;

use protocol::control::supervisor::{Hello, Role, SupervisorMessage};
use protocol::limits;
use protocol::tls::{self, Identity};
use quinn::{Connection, Endpoint, Incoming, RecvStream, SendStream};

use super::{Shared, agent, guest, hello, viewer};
use crate::control_stream;
use crate::endpoint::{Doorkeeper, Place};

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
        let said = self.tell(message).await;
        dismiss(&self.connection, &mut self.send, said, reason).await;
    }
}

/// Accepts peers until the endpoint closes.
pub(super) async fn accept(endpoint: &Endpoint, shared: &Arc<Shared>) {
    let door = Doorkeeper::default();
    while let Some(incoming) = endpoint.accept().await {
        if let Some((incoming, place)) = door.admit(incoming) {
            tokio::spawn(serve(incoming, place, Arc::clone(shared)));
        }
    }
}

async fn serve(incoming: Incoming, place: Place, shared: Arc<Shared>) {
    let remote = incoming.remote_address();
    let timeout = Duration::from_millis(limits::FIRST_MESSAGE_TIMEOUT_MS);
    let connecting = tokio::time::timeout(timeout, incoming.into_future()).await;
    let connection = match connecting {
        Ok(Ok(connection)) => connection,
        Ok(Err(error)) => {
            // Expired, unknown or missing certificate, other ALPN: TLS tells the peer, with an alert.
            tracing::warn!(target: "audit", %remote, reason = %error, "refused: no secure connection");
            return;
        }
        Err(_) => {
            tracing::warn!(target: "audit", %remote, "refused: no secure connection in time");
            return;
        }
    };
    let greeted = tokio::time::timeout(timeout, greet(&connection, &shared)).await;
    let peer = match greeted.unwrap_or_else(|_| Err("there was no greeting in time".to_owned())) {
        Ok(peer) => peer,
        Err(reason) => {
            let identity = tls::peer_identity(connection.peer_identity());
            tracing::warn!(target: "audit", %remote, ?identity, reason, "refused");
            // Says it again for those who never opened a stream.
            connection.close(tls::CLOSE_REFUSED.into(), reason.as_bytes());
            return;
        }
    };
    drop(place.handshake);
    tracing::info!(
        target: "audit",
        %remote,
        tenant = peer.identity.tenant,
        role = hello::role_name(peer.role),
        program = ?peer.program,
        "admitted"
    );
    match peer.role {
        Role::Guest => guest::serve(peer, &shared).await,
        Role::Agent => agent::serve(peer, &shared).await,
        Role::Viewer | Role::Watcher | Role::Operator => viewer::serve(peer, &shared).await,
    }
    drop(place.connection);
}

/// Learns who the peer is and what it wants, and refuses it in words where that does not fit.
async fn greet(connection: &Connection, shared: &Shared) -> Result<Peer, String> {
    let identity = tls::peer_identity(connection.peer_identity()).map_err(|error| error.to_string())?;
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
            Ok(Peer { connection: connection.clone(), send, identity, program, ticket, role, _recv: recv })
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
