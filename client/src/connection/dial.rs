//! A connection to a host, within a time.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use protocol::control::supervisor::WorkerAddress;
use protocol::ticket::Ticket;
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
        return connect(config, &worker.address, (&worker.name, &shared.ticket)).await;
    };
    connect(config, &known.to_string(), (&worker.name, &shared.ticket)).await
}

/// Connects to the supervisor of the ticket's host (`name:port`).
pub(super) async fn connect_to_supervisor(shared: &Shared) -> Result<Line, ConnectionError> {
    let ticket = &shared.ticket;
    connect(shared.config.clone(), &ticket.host, (tls::SERVER_NAME, ticket)).await
}

/// Connects to `host`, where somebody has a certificate for `server`. `ticket`: for what is said of clocks that differ.
async fn connect(
    config: quinn::ClientConfig,
    host: &str,
    (server, ticket): (&str, &Ticket),
) -> Result<Line, ConnectionError> {
    let timeout = Duration::from_millis(limits::CONNECT_TIMEOUT_MS);
    match tokio::time::timeout(timeout, connect_any(&config, host, (server, ticket))).await {
        Ok(result) => result,
        Err(_) => Err(ConnectionError::new(tls::explain_connect_timeout(host))),
    }
}

/// Tries all addresses of the host at once; the first that answers counts.
async fn connect_any(
    config: &quinn::ClientConfig,
    host: &str,
    (server, ticket): (&str, &Ticket),
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
        let certificate = ticket.certificate_der.clone();
        attempts.spawn(async move { connect_address(config, address, (&server, &certificate)).await });
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
    (server, certificate): (&str, &[u8]),
) -> Result<Line, ConnectionError> {
    way_to(address).map_err(|error| {
        ConnectionError::new(format!("there is no way to {address} from here ({error}); check the network"))
    })?;
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
            Err(error) => return Err(ConnectionError::of_refusal(&error, certificate)),
        }
    }
}

/// Connecting a UDP socket sends nothing, but fails where there is no way.
fn way_to(address: SocketAddr) -> io::Result<()> {
    let any: IpAddr = match address {
        SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    UdpSocket::bind((any, 0))?.connect(address)
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
