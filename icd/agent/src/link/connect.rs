//! Getting in: supervisor, then the worker of the display.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use protocol::control::codec::{self, Message};
use protocol::control::supervisor::{Hello, PROTOCOL_VERSION, REGISTRY_VERSION, Role, SupervisorMessage};
use protocol::control::worker::Attach;
use protocol::{limits, tls};
use quinn::{ClientConfig, Connection, Endpoint, RecvStream, SendStream, TokioRuntime};
use tokio::task::JoinSet;

/// Bytes of a message of the supervisor.
const MESSAGE_BYTES_MAX: usize = 4 * limits::STRING_BYTES_MAX;

/// Why there is no connection, or no more.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LinkError {
    /// The host said so, or the network.
    #[error("{0}")]
    Over(String),
    /// The name, or the socket.
    #[error("{host} cannot be reached: {error}")]
    Address {
        /// Name and port.
        host: String,
        /// Why.
        error: std::io::Error,
    },
}

impl LinkError {
    pub(super) fn closed(error: &quinn::ConnectionError) -> Self {
        Self::Over(tls::explain_connect_error(error))
    }
}

/// Connections to supervisor and worker, and the worker's control stream.
#[derive(Debug)]
pub(super) struct Connected {
    pub(super) supervisor: Connection,
    pub(super) send: SendStream,
    pub(super) recv: RecvStream,
    /// Held open: their ends would end the session.
    _held: (SendStream, RecvStream, Connection, [Endpoint; 2]),
}

pub(super) async fn connect(config: &ClientConfig, host: &str) -> Result<Connected, LinkError> {
    let (endpoint, supervisor) = dial(config, host, tls::SERVER_NAME).await?;
    let closed = |error| LinkError::closed(&error);
    let (mut hello, mut answer) = supervisor.open_bi().await.map_err(closed)?;
    let first = Hello {
        protocol_version: PROTOCOL_VERSION,
        registry_version: REGISTRY_VERSION,
        program: format!("pyroduct-agent ({})", std::process::id()),
        role: Role::Agent,
    };
    send(&mut hello, &first).await?;
    let address = match receive(&mut answer, MESSAGE_BYTES_MAX).await? {
        SupervisorMessage::Session(address) => address,
        SupervisorMessage::Refused { reason } | SupervisorMessage::WorkerEnded { reason } => {
            return Err(LinkError::Over(reason));
        }
        _ => {
            let reason = "the host answered out of turn; install the same version on both sides";
            return Err(LinkError::Over(reason.to_owned()));
        }
    };
    let mut to_worker = config.clone();
    tls::route_first_packets(&mut to_worker, address.route);
    let place = match address.address.as_str() {
        "" => supervisor.remote_address().to_string(),
        other => other.to_owned(),
    };
    let (worker_endpoint, worker) = dial(&to_worker, &place, &address.name).await?;
    let (mut to, from) = worker.open_bi().await.map_err(closed)?;
    send(&mut to, &Attach { token: address.token }).await?;
    let held = (hello, answer, worker, [endpoint, worker_endpoint]);
    Ok(Connected { supervisor, send: to, recv: from, _held: held })
}

/// Tries all addresses of the host at once; the first that answers counts.
async fn dial(config: &ClientConfig, host: &str, server: &str) -> Result<(Endpoint, Connection), LinkError> {
    let failed = |error| LinkError::Address { host: host.to_owned(), error };
    let addresses = tokio::net::lookup_host(host).await.map_err(failed)?;
    let mut attempts = JoinSet::new();
    for address in addresses {
        let (config, server) = (config.clone(), server.to_owned());
        attempts.spawn(async move { dial_address(config, address, &server).await });
    }
    let mut failure = LinkError::Over(format!("{host} has no address"));
    let timeout = Duration::from_millis(limits::CONNECT_TIMEOUT_MS);
    let trying = async {
        while let Some(attempt) = attempts.join_next().await {
            match attempt {
                Ok(Ok(connected)) => return Ok(connected),
                Ok(Err(error)) => failure = error,
                Err(error) => failure = LinkError::Over(error.to_string()),
            }
        }
        Err(failure)
    };
    let tried = tokio::time::timeout(timeout, trying).await;
    tried.unwrap_or_else(|_| Err(LinkError::Over(tls::explain_connect_timeout(host))))
}

async fn dial_address(
    config: ClientConfig,
    address: SocketAddr,
    server: &str,
) -> Result<(Endpoint, Connection), LinkError> {
    let failed = |error| LinkError::Address { host: address.to_string(), error };
    let any: SocketAddr = match address {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    let socket = std::net::UdpSocket::bind(any).map_err(failed)?;
    let runtime = Arc::new(TokioRuntime);
    let endpoint = Endpoint::new(tls::endpoint_config(), None, socket, runtime).map_err(failed)?;
    let connecting = endpoint.connect_with(config, address, server);
    let connecting = connecting.map_err(|error| LinkError::Over(error.to_string()))?;
    let connection = connecting.await.map_err(|error| LinkError::closed(&error))?;
    Ok((endpoint, connection))
}

pub(super) async fn send<T: Message>(stream: &mut SendStream, message: &T) -> Result<(), LinkError> {
    let mut bytes = Vec::new();
    codec::encode(message, &mut bytes).map_err(|error| LinkError::Over(error.to_string()))?;
    stream.write_all(&bytes).await.map_err(|error| match error {
        quinn::WriteError::ConnectionLost(error) => LinkError::closed(&error),
        error => LinkError::Over(format!("the host no longer listens ({error})")),
    })
}

/// Reads one message and not a byte more; `bytes_max` bounds it before memory is taken. Not cancel safe.
pub(super) async fn receive<T: Message>(stream: &mut RecvStream, bytes_max: usize) -> Result<T, LinkError> {
    let ended = |error| match error {
        quinn::ReadExactError::ReadError(quinn::ReadError::ConnectionLost(error)) => {
            LinkError::closed(&error)
        }
        error => LinkError::Over(format!("the host stopped speaking ({error})")),
    };
    let mut message = vec![0; 4];
    stream.read_exact(&mut message).await.map_err(ended)?;
    let length = message.first_chunk::<4>().map_or(0, |prefix| u32::from_le_bytes(*prefix));
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if length > bytes_max {
        return Err(LinkError::Over("the host sent a message that is too long".to_owned()));
    }
    message.resize(length.saturating_add(4), 0);
    let (_, body) = message.split_at_mut(4);
    stream.read_exact(body).await.map_err(ended)?;
    match codec::decode(&message) {
        Ok(Some((message, _))) => Ok(message),
        _ => Err(LinkError::Over("the host sent a message that does not decode".to_owned())),
    }
}
