//! UDP sockets and QUIC endpoints of supervisor and workers.

pub mod door;
pub mod expiry;
pub mod handover;
pub mod probes;
pub mod shared_port;

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::str::FromStr;
use std::sync::Arc;

use bincode::{Decode, Encode};
use quinn::{Endpoint, EndpointConfig, TokioRuntime};
use rustix::net::sockopt;

/// Bytes of a socket's buffer, each direction: a burst of frames at 10 Gbit/s for 13 ms.
const SOCKET_BUFFER_BYTES: usize = 16 << 20;

/// UDP ports that workers may take (`--worker-ports A-B`), for firewalls and containers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct PortRange {
    /// First port.
    pub first: u16,
    /// Last port.
    pub last: u16,
}

impl FromStr for PortRange {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let ports = text.split_once('-').and_then(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?)));
        match ports {
            Some((first, last)) if 0 < first && first <= last => Ok(Self { first, last }),
            _ => Err("give two ports, the lower one first, such as 7421-7440".to_owned()),
        }
    }
}

impl fmt::Display for PortRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.first, self.last)
    }
}

/// Listens on a socket: of its own, or one of a [`shared_port`], where packets with its route arrive. `ids` says which
/// connection ids there are.
///
/// # Errors
/// Of the socket.
pub fn listen_on(
    socket: UdpSocket,
    ids: EndpointConfig,
    config: quinn::ServerConfig,
) -> io::Result<Endpoint> {
    Endpoint::new(ids, Some(config), socket, Arc::new(TokioRuntime))
}

/// A socket for a worker on a free port, of `ports` where given.
///
/// # Errors
/// Of the socket; [`io::ErrorKind::AddrInUse`] when no port of the range is free.
pub fn worker_socket(ip: IpAddr, ports: Option<PortRange>) -> io::Result<UdpSocket> {
    let mut ports = ports.map_or(0..=0, |range| range.first..=range.last);
    let bound = ports.find_map(|port| match UdpSocket::bind(SocketAddr::new(ip, port)) {
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => None,
        result => Some(result),
    });
    let socket = bound.unwrap_or_else(|| Err(io::ErrorKind::AddrInUse.into()))?;
    enlarge_buffers(&socket);
    Ok(socket)
}

/// Asks for large buffers: with the right to exceed the system's limit if we have it, else as far as it goes.
pub(crate) fn enlarge_buffers(socket: &UdpSocket) {
    if sockopt::set_socket_recv_buffer_size_force(socket, SOCKET_BUFFER_BYTES).is_err() {
        let _ = sockopt::set_socket_recv_buffer_size(socket, SOCKET_BUFFER_BYTES);
    }
    // There is no forced variant for the send buffer here; quinn waits for room in it, so it only costs wake-ups.
    let _ = sockopt::set_socket_send_buffer_size(socket, SOCKET_BUFFER_BYTES);
    // The kernel reports twice what it grants, for its own bookkeeping.
    let granted = |bytes: rustix::io::Result<usize>| bytes.map_or(0, |bytes| bytes / 2);
    let receive = granted(sockopt::socket_recv_buffer_size(socket));
    let send = granted(sockopt::socket_send_buffer_size(socket));
    static TOLD: std::sync::Once = std::sync::Once::new();
    if receive.min(send) < SOCKET_BUFFER_BYTES {
        TOLD.call_once(|| tracing::info!(
            receive_bytes = receive,
            send_bytes = send,
            wanted_bytes = SOCKET_BUFFER_BYTES,
            "the kernel grants smaller socket buffers than wanted; raise net.core.rmem_max and net.core.wmem_max \
             against loss at high rates"
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn port_ranges_are_read_or_explained() {
        assert_eq!("7421-7440".parse(), Ok(PortRange { first: 7421, last: 7440 }));
        assert_eq!("5-5".parse(), Ok(PortRange { first: 5, last: 5 }));
        for bad in ["", "7", "9-8", "0-3", "1-70000", "a-b"] {
            assert!(bad.parse::<PortRange>().is_err(), "{bad}");
        }
    }
}
