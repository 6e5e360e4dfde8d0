//! A connection to a host, within a time.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use protocol::control::supervisor::WorkerAddress;
use protocol::{limits, tls};
use quinn::{Connection, Endpoint, TokioRuntime};
use socket2::{Domain, Protocol, Socket, Type};

use super::{ConnectionError, Shared};

/// Bytes of the socket's buffers: a burst of frames.
const SOCKET_BUFFER_BYTES: usize = 16 << 20;
/// Before a host that had no place is asked again.
const RETRY_PAUSE: Duration = Duration::from_millis(200);
/// A peer that does not answer is given this long at the end.
const HANG_UP_TIMEOUT: Duration = Duration::from_millis(300);

/// A connection, and the socket under it.
pub(super) struct Line {
    pub(super) connection: Connection,
    endpoint: Endpoint,
}

impl Line {
    /// Ends the connection, and sees to it that the peer hears of it.
    pub(super) async fn hang_up(self) {
        self.connection.close(tls::CLOSE_DONE.into(), b"");
        let _ = tokio::time::timeout(HANG_UP_TIMEOUT, self.endpoint.wait_idle()).await;
    }
}

/// Connects to a session's worker.
pub(super) async fn connect_to_worker(
    shared: &Shared,
    worker: &WorkerAddress,
) -> Result<Line, ConnectionError> {
    let mut config = shared.config.clone();
    tls::route_first_packets(&mut config, worker.route);
    let Some(known) = shared.supervisor_address().filter(|_| worker.address.is_empty()) else {
        return connect(config, &worker.address, &worker.name).await;
    };
    connect(config, &known.to_string(), &worker.name).await
}

/// Connects to the supervisor of `host` (`name:port`).
pub(super) async fn connect_to_supervisor(
    config: quinn::ClientConfig,
    host: &str,
) -> Result<Line, ConnectionError> {
    connect(config, host, tls::SERVER_NAME).await
}

/// Connects to `host`, where somebody has a certificate for `server`.
async fn connect(config: quinn::ClientConfig, host: &str, server: &str) -> Result<Line, ConnectionError> {
    let timeout = Duration::from_millis(limits::CONNECT_TIMEOUT_MS);
    match tokio::time::timeout(timeout, connect_any(&config, host, server)).await {
        Ok(result) => result,
        Err(_) => Err(ConnectionError::new(tls::explain_connect_timeout(host))),
    }
}

/// Tries all addresses of the host at once; the first that answers counts.
async fn connect_any(
    config: &quinn::ClientConfig,
    host: &str,
    server: &str,
) -> Result<Line, ConnectionError> {
    let unknown = |error: io::Error| {
        ConnectionError::new(format!(
            "the host {host} cannot be found ({error}); check its name and this machine's network"
        ))
    };
    let addresses = tokio::net::lookup_host(host).await.map_err(unknown)?;
    let mut attempts = tokio::task::JoinSet::new();
    for address in addresses {
        let (config, server) = (config.clone(), server.to_owned());
        attempts.spawn(async move { connect_address(config, address, &server).await });
    }
    let mut failure = ConnectionError::new(format!("the host {host} has no address"));
    while let Some(attempt) = attempts.join_next().await {
        match attempt {
            Ok(Ok(connection)) => return Ok(connection),
            Ok(Err(error)) => failure = error,
            Err(error) => failure = ConnectionError::new(error),
        }
    }
    Err(failure)
}

async fn connect_address(
    config: quinn::ClientConfig,
    address: SocketAddr,
    server: &str,
) -> Result<Line, ConnectionError> {
    let endpoint = endpoint(address)
        .map_err(|error| ConnectionError::new(format!("no UDP socket can be opened here: {error}")))?;
    // Ended by the time that connecting may take.
    loop {
        let connecting = endpoint
            .connect_with(config.clone(), address, server)
            .map_err(|error| ConnectionError::new(format!("{address} cannot be connected to: {error}")))?;
        match connecting.await {
            Ok(connection) => return Ok(Line { connection, endpoint }),
            Err(error) if tls::may_try_again(&error) => tokio::time::sleep(RETRY_PAUSE).await,
            Err(error) => return Err(ConnectionError::of_quinn(&error)),
        }
    }
}

fn endpoint(peer: SocketAddr) -> io::Result<Endpoint> {
    let (domain, local) = match peer {
        SocketAddr::V4(_) => (Domain::IPV4, SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0))),
        SocketAddr::V6(_) => (Domain::IPV6, SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0))),
    };
    let socket = Socket::new(domain, Type::DGRAM, Some(Protocol::UDP))?;
    // Systems that allow less than this either cut it or refuse.
    let granted = socket
        .set_recv_buffer_size(SOCKET_BUFFER_BYTES)
        .and_then(|()| socket.recv_buffer_size())
        .unwrap_or(0);
    let _ = socket.set_send_buffer_size(SOCKET_BUFFER_BYTES);
    if granted < SOCKET_BUFFER_BYTES {
        tracing::info!(
            granted,
            wanted = SOCKET_BUFFER_BYTES,
            "the system grants a smaller UDP receive buffer than wanted"
        );
    }
    socket.bind(&local.into())?;
    Endpoint::new(tls::endpoint_config(), None, socket.into(), Arc::new(TokioRuntime))
}
