//! Whether a host's process is gone.
//!
//! A killed process says goodbye to nobody, but its kernel answers a datagram to a port that nobody has any more with "port
//! unreachable". The kernel reports such answers on connected sockets only; so a host that is overdue is sent single bytes,
//! each from a socket of its own with a port of its own. Who is not on the way cannot forge the answers: it would have to
//! guess these ports in time, twice, while the host is silent.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use tokio::net::UdpSocket;
use tokio::time::timeout;

/// An answer takes a round trip; one that takes longer is missed, and the next question gets one.
const ANSWER_TIMEOUT: Duration = Duration::from_millis(200);

/// Whether the kernel at `remote` says that nobody has this port.
pub(super) async fn is_refused(remote: SocketAddr) -> bool {
    let any =
        if remote.is_ipv4() { IpAddr::V4(Ipv4Addr::UNSPECIFIED) } else { IpAddr::V6(Ipv6Addr::UNSPECIFIED) };
    let asked = async {
        let socket = UdpSocket::bind((any, 0)).await?;
        socket.connect(remote).await?;
        socket.send(&[0]).await?;
        socket.recv(&mut [0; 16]).await
    };
    matches!(timeout(ANSWER_TIMEOUT, asked).await, Ok(Err(error)) if error.kind() == ErrorKind::ConnectionRefused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_closed_port_is_told_from_a_silent_one() {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        assert!(!is_refused(address).await);
        drop(socket);
        assert!(is_refused(address).await);
    }
}
