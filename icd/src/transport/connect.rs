//! Getting in: supervisor, then worker, then the snapshot.

use std::time::Duration;

use protocol::control::codec::{self, ControlError};
use protocol::control::supervisor::{Hello, PROTOCOL_VERSION, REGISTRY_VERSION, Role, SupervisorMessage};
use protocol::control::worker::{Attach, GuestMessage, Snapshot};
use protocol::ticket::{Ticket, TicketSourceError};
use protocol::tls;

use super::dial::{Line, dial};
use crate::own_files::OwnFiles;

/// Everything together: `vkCreateInstance` answers within 5 s.
const CONNECT_TIMEOUT: Duration = Duration::from_millis(4500);

/// Why there is no session; one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// No ticket, or a bad one.
    #[error(transparent)]
    Ticket(#[from] TicketSourceError),
    /// The ticket's keys are not usable.
    #[error("the ticket's keys are not usable ({0}); get a new ticket from the host")]
    Keys(String),
    /// The name does not resolve.
    #[error("{host}: the address does not resolve ({reason}); check the name and the network")]
    Address {
        /// From the ticket, or of the worker.
        host: String,
        /// From the resolver.
        reason: String,
    },
    /// Anything on the way that has its own sentence.
    #[error("{host}: {reason}")]
    Host {
        /// From the ticket, or of the worker.
        host: String,
        /// What happened and what to do.
        reason: String,
    },
    /// This machine.
    #[error("this machine does not let the driver work: {0}")]
    Local(#[source] std::io::Error),
    /// A bug.
    #[error("the driver's thread panicked (PYRODUCT_LOG=debug tells more)")]
    Panicked,
}

/// The two connections and their control streams.
pub(super) struct Links {
    /// Under the connection to the supervisor, and under the one to the worker. Two sockets: where both go to one port
    /// of the host, a kernel that puts datagrams of a flow together on their way in shall not mix them.
    pub(super) endpoints: [quinn::Endpoint; 2],
    pub(super) supervisor: quinn::Connection,
    /// Held open: its end would end the session.
    pub(super) supervisor_send: quinn::SendStream,
    pub(super) supervisor_control: ControlReader,
    pub(super) worker: quinn::Connection,
    /// Held open, as above.
    pub(super) worker_send: quinn::SendStream,
    pub(super) worker_control: ControlReader,
}

/// Reads control messages from a stream.
pub(super) struct ControlReader {
    stream: quinn::RecvStream,
    bytes: Vec<u8>,
}

/// Why a control stream gives no more messages.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadError {
    #[error("the control stream ended")]
    Ended,
    #[error(transparent)]
    Read(#[from] quinn::ReadError),
    #[error(transparent)]
    Message(#[from] ControlError),
}

impl ReadError {
    /// For people; the connection may know better what happened.
    pub(super) fn explain(&self, connection: &quinn::Connection) -> String {
        match (self, connection.close_reason()) {
            (Self::Read(quinn::ReadError::ConnectionLost(error)), _) => tls::explain_connect_error(error),
            (_, Some(error)) => tls::explain_connect_error(&error),
            _ => self.to_string(),
        }
    }
}

impl ControlReader {
    pub(super) fn new(stream: quinn::RecvStream) -> Self {
        Self { stream, bytes: Vec::new() }
    }

    /// The next message. Not cancel-safe in the middle of a message's bytes only in that they stay buffered here.
    pub(super) async fn next<T: codec::Message>(&mut self) -> Result<T, ReadError> {
        loop {
            if let Some((message, used)) = codec::decode(&self.bytes)? {
                self.bytes.drain(..used);
                return Ok(message);
            }
            let chunk = self.stream.read_chunk(1 << 20, true).await?.ok_or(ReadError::Ended)?;
            self.bytes.extend_from_slice(&chunk.bytes);
        }
    }
}

/// Connects and attaches; the sockets are noted in `files`.
pub(super) async fn connect(ticket: &Ticket, files: &OwnFiles) -> Result<(Links, Snapshot), ConnectError> {
    let in_time = tokio::time::timeout(CONNECT_TIMEOUT, connect_and_attach(ticket, files)).await;
    in_time.unwrap_or_else(|_| {
        Err(ConnectError::Host {
            host: ticket.host.clone(),
            reason: tls::explain_connect_timeout(&ticket.host),
        })
    })
}

async fn connect_and_attach(ticket: &Ticket, files: &OwnFiles) -> Result<(Links, Snapshot), ConnectError> {
    let config = tls::client_config(ticket).map_err(|error| ConnectError::Keys(error.to_string()))?;
    let Line { endpoint: to_supervisor, connection: supervisor, socket: of_supervisor } =
        dial(&ticket.host, (tls::SERVER_NAME, &config), ticket).await?;
    let host = ticket.host.clone();
    let fail = move |reason| ConnectError::Host { host: host.clone(), reason };
    let hello = Hello {
        protocol_version: PROTOCOL_VERSION,
        registry_version: REGISTRY_VERSION,
        program: program(),
        role: Role::Guest,
    };
    let (supervisor_send, mut supervisor_control) = open_control(&supervisor, &hello).await.map_err(&fail)?;
    let worker_address = match supervisor_control.next().await {
        Ok(SupervisorMessage::Session(address)) => address,
        Ok(SupervisorMessage::Refused { reason } | SupervisorMessage::WorkerEnded { reason }) => {
            return Err(fail(reason));
        }
        Ok(_) => {
            return Err(fail("the host answered out of turn; install the same version on both sides".into()));
        }
        Err(error) => return Err(fail(error.explain(&supervisor))),
    };

    let host = match worker_address.address.as_str() {
        "" => supervisor.remote_address().to_string(),
        other => other.to_owned(),
    };
    let fail = |reason| ConnectError::Host { host: host.clone(), reason };
    let mut config = config;
    tls::route_first_packets(&mut config, worker_address.route);
    let Line { endpoint: to_worker, connection: worker, socket: of_worker } =
        dial(&host, (&worker_address.name, &config), ticket).await?;
    let attach = Attach { token: worker_address.token };
    let (worker_send, mut worker_control) = open_control(&worker, &attach).await.map_err(fail)?;
    let snapshot = match worker_control.next().await {
        Ok(GuestMessage::Attached(snapshot)) => *snapshot,
        Ok(GuestMessage::Ended { reason }) => return Err(fail(reason)),
        Ok(_) => {
            return Err(fail("the host answered out of turn; install the same version on both sides".into()));
        }
        Err(error) => return Err(fail(error.explain(&worker))),
    };
    let links = Links {
        endpoints: [to_supervisor, to_worker],
        supervisor,
        supervisor_send,
        supervisor_control,
        worker,
        worker_send,
        worker_control,
    };
    files.set(vec![of_supervisor, of_worker]);
    Ok((links, snapshot))
}

async fn open_control<T: codec::Message>(
    connection: &quinn::Connection,
    first: &T,
) -> Result<(quinn::SendStream, ControlReader), String> {
    let mut bytes = Vec::new();
    codec::encode(first, &mut bytes).map_err(|error| error.to_string())?;
    let (mut send, receive) =
        connection.open_bi().await.map_err(|error| tls::explain_connect_error(&error))?;
    // A host that refuses may close before it has read this: its reason comes with the next read.
    let _ = send.write_all(&bytes).await;
    Ok((send, ControlReader::new(receive)))
}

fn program() -> String {
    let path = std::env::current_exe().ok();
    let name = path.as_deref().and_then(|p| p.file_name()).map(|n| n.to_string_lossy().into_owned());
    format!("{} ({})", name.unwrap_or_else(|| "unknown".to_owned()), std::process::id())
}
