//! Guests and viewers, as far as the supervisor sees them.

use std::future::Future;
use std::net::SocketAddr;

use protocol::control::supervisor::{
    Hello, PROTOCOL_VERSION, REGISTRY_VERSION, Role, SupervisorMessage, WorkerAddress,
};
use protocol::control::worker::Attach;
use protocol::ticket::Ticket;
use protocol::tls;
use quinn::{ClientConfig, Connection, ConnectionError, Endpoint, RecvStream, SendStream};
use renderer::control_stream;

use super::host::PATIENCE;

const MESSAGE_BYTES_MAX: usize = 1 << 20;

/// A connection to the supervisor.
pub(crate) struct Peer {
    pub(crate) connection: Connection,
    send: SendStream,
    recv: RecvStream,
    ticket: Ticket,
    _endpoint: Endpoint,
}

/// Runs a test's story; nothing in it may hang.
pub(crate) fn story(story: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { tokio::time::timeout(3 * PATIENCE, story).await.expect("it hangs") });
}

pub(crate) fn hello(role: Role) -> Hello {
    Hello {
        protocol_version: PROTOCOL_VERSION,
        registry_version: REGISTRY_VERSION,
        program: "a test".to_owned(),
        role,
    }
}

pub(crate) async fn connect(
    address: &str,
    config: ClientConfig,
    server: &str,
) -> Result<(Endpoint, Connection), ConnectionError> {
    let endpoint = Endpoint::client(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
    let connecting = endpoint.connect_with(config, address.parse().unwrap(), server).unwrap();
    let connection = connecting.await?;
    Ok((endpoint, connection))
}

impl Peer {
    /// As what its ticket says.
    pub(crate) async fn arrive(ticket: &Ticket) -> Self {
        Self::say(ticket, &hello(ticket.role)).await
    }

    pub(crate) async fn say(ticket: &Ticket, hello: &Hello) -> Self {
        let config = tls::client_config(ticket).unwrap();
        let (endpoint, connection) = connect(&ticket.host, config, tls::SERVER_NAME).await.unwrap();
        let (mut send, recv) = connection.open_bi().await.unwrap();
        control_stream::send(&mut send, hello).await.unwrap();
        Self { connection, send, recv, ticket: ticket.clone(), _endpoint: endpoint }
    }

    pub(crate) async fn send_bytes(&mut self, bytes: &[u8]) {
        self.send.write_all(bytes).await.unwrap();
    }

    pub(crate) async fn hear(&mut self) -> SupervisorMessage {
        let heard = control_stream::receive(&mut self.recv, MESSAGE_BYTES_MAX);
        tokio::time::timeout(PATIENCE, heard).await.expect("the supervisor says nothing").unwrap()
    }

    /// The reason, when refused.
    pub(crate) async fn hear_refusal(&mut self) -> String {
        match self.hear().await {
            SupervisorMessage::Refused { reason } => reason,
            other => panic!("not refused: {other:?}"),
        }
    }

    /// A guest's session.
    pub(crate) async fn hear_session(&mut self) -> WorkerAddress {
        match self.hear().await {
            SupervisorMessage::Session(address) => address,
            other => panic!("no session: {other:?}"),
        }
    }

    /// A viewer's.
    pub(crate) async fn hear_started(&mut self) -> WorkerAddress {
        match self.hear().await {
            SupervisorMessage::SessionStarted(address) => address,
            other => panic!("no session: {other:?}"),
        }
    }

    /// Goes on to a worker; gives what keeps the connection, and the reason if that closes it.
    pub(crate) async fn attach(&self, to: &WorkerAddress) -> Attached {
        let config = tls::client_config(&self.ticket).unwrap();
        let (endpoint, connection) = connect(&to.address, config, &to.name).await.unwrap();
        let (mut send, recv) = connection.open_bi().await.unwrap();
        control_stream::send(&mut send, &Attach { token: to.token }).await.unwrap();
        Attached { connection, recv, _send: send, _endpoint: endpoint }
    }
}

/// A connection to a worker.
pub(crate) struct Attached {
    pub(crate) connection: Connection,
    recv: RecvStream,
    _send: SendStream,
    _endpoint: Endpoint,
}

impl Attached {
    /// Waits for a sign that the worker serves this peer.
    pub(crate) async fn assert_served(&mut self) {
        let mut prefix = [0; 4];
        let answered = self.recv.read_exact(&mut prefix);
        tokio::time::timeout(PATIENCE, answered).await.expect("the worker says nothing").unwrap();
    }

    /// Why the worker closed the connection.
    pub(crate) async fn closed(&self) -> String {
        let closed = tokio::time::timeout(PATIENCE, self.connection.closed()).await;
        tls::explain_connect_error(&closed.expect("the worker does not close the connection"))
    }
}
