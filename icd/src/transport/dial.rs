//! A connection to a host by its name, which may have several addresses: they are tried side by side (RFC 8305), each a
//! little after the one before, those of both families in turns. The first that answers counts.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::os::fd::AsFd as _;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use protocol::ticket::Ticket;
use protocol::tls;
use rustix::net::sockopt;
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::connect::ConnectError;
use super::port::is_refused;
use crate::own_files::File;

/// Between two attempts (RFC 8305, section 5).
const ATTEMPT_DELAY: Duration = Duration::from_millis(250);
/// Before a host that had no place is asked again.
const RETRY_PAUSE: Duration = Duration::from_millis(200);
/// Addresses that are tried.
const ADDRESSES_MAX: usize = 16;
/// Wanted bytes of each socket buffer; the kernel may grant less.
const SOCKET_BUFFER_BYTES: usize = 16 << 20;
const NO_NETWORK: &str = "this program has no network: it runs in a sandbox without one (`bwrap --unshare-net`; Flatpak \
                          without `--share=network`), or this machine is offline";

/// A connection, and what is under it.
pub(super) struct Line {
    pub(super) endpoint: quinn::Endpoint,
    pub(super) connection: quinn::Connection,
    pub(super) socket: File,
}

/// Connects to `host` (`name:port`), where somebody has a certificate for `server`. `ticket`: for what is said of clocks that differ.
pub(super) async fn dial(
    host: &str,
    (server, config): (&str, &quinn::ClientConfig),
    ticket: &Ticket,
) -> Result<Line, ConnectError> {
    dial_any(host, &resolve(host).await?, (server, config), ticket).await
}

/// Connects to the first of the addresses of `host` that answers.
pub(super) async fn dial_any(
    host: &str,
    addresses: &[SocketAddr],
    (server, config): (&str, &quinn::ClientConfig),
    ticket: &Ticket,
) -> Result<Line, ConnectError> {
    let failed = |reason| ConnectError::Host { host: host.to_owned(), reason };
    let mut attempts = JoinSet::new();
    for (delay, &address) in (0..).map(|place| ATTEMPT_DELAY * place).zip(addresses) {
        let (config, certificate) = (config.clone(), ticket.certificate_der.clone());
        let server = server.to_owned();
        attempts.spawn_local(async move {
            sleep(delay).await;
            attempt(address, (&server, config), &certificate).await
        });
    }
    let mut failure: Option<Failure> = None;
    let any = async {
        while let Some(attempt) = attempts.join_next().await {
            match attempt {
                Ok(Ok(line)) => return Some(line),
                // Who answered knows more than who could not be asked.
                Ok(Err(new)) if failure.as_ref().is_none_or(|old| old.rank() <= new.rank()) => {
                    failure = Some(new);
                }
                _ => {}
            }
        }
        None
    };
    let line = tokio::select! {
        line = any => line,
        () = alone_without_network(addresses) => return Err(failed(NO_NETWORK.to_owned())),
    };
    line.ok_or_else(|| match failure {
        Some(Failure::Local(error)) => ConnectError::Local(error),
        Some(failure) => failed(failure.to_string()),
        None => failed("it has no address".to_owned()),
    })
}

#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{NO_NETWORK} ({0})")]
    NoWay(io::Error),
    #[error(transparent)]
    Local(io::Error),
    #[error("{0}")]
    Refused(String),
}

impl Failure {
    fn rank(&self) -> u8 {
        match self {
            Self::NoWay(_) => 0,
            Self::Local(_) => 1,
            Self::Refused(_) => 2,
        }
    }
}

async fn attempt(
    address: SocketAddr,
    (server, config): (&str, quinn::ClientConfig),
    certificate: &[u8],
) -> Result<Line, Failure> {
    way_to(address).map_err(|error| match error.kind() {
        io::ErrorKind::NetworkUnreachable | io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkDown => {
            Failure::NoWay(error)
        }
        _ => Failure::Local(error),
    })?;
    let (mut endpoint, socket) = endpoint(address).map_err(Failure::Local)?;
    endpoint.set_default_client_config(config);
    // Ended by the time that connecting may take in all.
    loop {
        let connecting =
            endpoint.connect(address, server).map_err(|error| Failure::Refused(error.to_string()))?;
        match connecting.await {
            Ok(connection) => return Ok(Line { endpoint, connection, socket }),
            Err(error) if tls::may_try_again(&error) => sleep(RETRY_PAUSE).await,
            Err(error) => {
                return Err(Failure::Refused(tls::explain_refusal(&error, certificate, SystemTime::now())));
            }
        }
    }
}

/// Connecting a UDP socket sends nothing, but fails where there is no way.
fn way_to(address: SocketAddr) -> io::Result<()> {
    UdpSocket::bind(any_of(address))?.connect(address)
}

/// Until it is certain that a host on this machine is not reached for want of a network: there is nothing but the loopback,
/// as in a network namespace of its own, and nobody has the port there.
async fn alone_without_network(addresses: &[SocketAddr]) {
    let local = addresses.iter().find(|address| address.ip().is_loopback());
    if let Some(&address) = local
        && has_only_loopback()
        && is_refused(address).await
        && is_refused(address).await
    {
        return;
    }
    std::future::pending().await
}

fn has_only_loopback() -> bool {
    let Ok(table) = std::fs::read_to_string("/proc/self/net/dev") else { return false };
    let mut names =
        table.lines().skip(2).filter_map(|line| line.split_once(':')).map(|(name, _)| name.trim());
    names.all(|name| name == "lo")
}

async fn resolve(host: &str) -> Result<Vec<SocketAddr>, ConnectError> {
    // A literal address takes no resolver, and so no further thread.
    if let Ok(address) = host.parse() {
        return Ok(vec![address]);
    }
    let failed = |reason: String| ConnectError::Address { host: host.to_owned(), reason };
    let found = tokio::net::lookup_host(host).await.map_err(|error| match has_only_loopback() {
        true => failed(NO_NETWORK.to_owned()),
        false => failed(error.to_string()),
    })?;
    let addresses = in_turns(found.collect());
    if addresses.is_empty() { Err(failed("no address".to_owned())) } else { Ok(addresses) }
}

/// Addresses of both families in turns, beginning with the one that the resolver prefers (RFC 8305, section 4).
fn in_turns(addresses: Vec<SocketAddr>) -> Vec<SocketAddr> {
    let Some(first) = addresses.first().copied() else { return Vec::new() };
    let (mut preferred, mut others): (Vec<_>, Vec<_>) =
        addresses.into_iter().partition(|address| address.is_ipv4() == first.is_ipv4());
    preferred.reverse();
    others.reverse();
    let mut ordered = Vec::new();
    while !preferred.is_empty() || !others.is_empty() {
        ordered.extend(preferred.pop());
        ordered.extend(others.pop());
    }
    ordered.dedup();
    ordered.truncate(ADDRESSES_MAX);
    ordered
}

fn any_of(peer: SocketAddr) -> SocketAddr {
    match peer {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    }
}

fn endpoint(peer: SocketAddr) -> io::Result<(quinn::Endpoint, File)> {
    let socket = UdpSocket::bind(any_of(peer))?;
    let file = File::of(&socket);
    grow_buffers(&socket);
    let runtime = Arc::new(quinn::TokioRuntime);
    Ok((quinn::Endpoint::new(tls::endpoint_config(), None, socket, runtime)?, file))
}

fn grow_buffers(socket: &UdpSocket) {
    let fd = socket.as_fd();
    let set = sockopt::set_socket_send_buffer_size(fd, SOCKET_BUFFER_BYTES)
        .and_then(|()| sockopt::set_socket_recv_buffer_size(fd, SOCKET_BUFFER_BYTES));
    let granted = sockopt::socket_send_buffer_size(fd).unwrap_or(0);
    if set.is_err() || granted < SOCKET_BUFFER_BYTES {
        tracing::info!(
            granted,
            wanted = SOCKET_BUFFER_BYTES,
            "small socket buffers (net.core.wmem_max, rmem_max)"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_take_turns() {
        let parse =
            |list: &[&str]| list.iter().map(|text| text.parse().unwrap()).collect::<Vec<SocketAddr>>();
        let found = parse(&["[::1]:7", "[::2]:7", "[::3]:7", "127.0.0.1:7", "127.0.0.2:7"]);
        let wanted = parse(&["[::1]:7", "127.0.0.1:7", "[::2]:7", "127.0.0.2:7", "[::3]:7"]);
        assert_eq!(in_turns(found), wanted);
        assert_eq!(in_turns(parse(&["127.0.0.1:7", "127.0.0.1:7"])), parse(&["127.0.0.1:7"]));
        assert!(in_turns(Vec::new()).is_empty());
    }

    #[test]
    fn there_is_a_way_to_this_machine() {
        assert!(way_to("127.0.0.1:9".parse().unwrap()).is_ok());
    }
}
