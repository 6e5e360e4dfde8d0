//! Tells a guest that was killed from a network that is silent.
//!
//! A killed process closes no connection: its peer hears nothing, as with a cut cable, which is to be survived for
//! 30 s. But the guest's kernel answers a datagram to a port that nobody has any more with "port unreachable". So a
//! guest from which nothing came for a while, not even the acknowledgements of our keep-alives, is sent a single
//! byte, from a socket of its own (the kernel reports such answers only on connected sockets); a living guest's QUIC
//! drops it. Where a NAT or firewall swallows byte or answer, the idle timeout decides, as before. It does, too, where
//! one of them answers in the guest's place: many reject what comes from a port that the guest never sent to, so the
//! answer counts only if the living guest does not give it.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use quinn::Connection;
use tokio::net::UdpSocket;
use tokio::time::{interval, timeout};

/// A connection is looked at this often; keep-alives go twice in that time.
const LOOK_INTERVAL: Duration = Duration::from_secs(2);
/// An answer takes a round trip.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(1);
/// So many answers in a row, with nothing heard in between: one might be a forgery's luck, or a reboot's.
const ANSWERS_NEEDED: u32 = 2;

/// Waits until the peer's port is gone.
pub(super) async fn port_gone(connection: &Connection) {
    // It has just said hello: it lives.
    if is_unreachable(connection.remote_address(), connection.local_ip()).await {
        tracing::debug!(remote = %connection.remote_address(), "a stranger's datagrams are rejected on the way");
        std::future::pending::<()>().await;
    }
    let mut looks = interval(LOOK_INTERVAL);
    let mut heard = 0;
    let mut answers = 0;
    loop {
        looks.tick().await;
        let datagrams = connection.stats().udp_rx.datagrams;
        if datagrams != heard {
            heard = datagrams;
            answers = 0;
        } else if is_unreachable(connection.remote_address(), connection.local_ip()).await {
            answers += 1;
            if answers >= ANSWERS_NEEDED {
                return;
            }
        }
    }
}

/// Whether `remote`'s kernel says that nobody has this port.
async fn is_unreachable(remote: SocketAddr, local: Option<IpAddr>) -> bool {
    let remote = SocketAddr::new(remote.ip().to_canonical(), remote.port());
    let any =
        if remote.is_ipv4() { IpAddr::V4(Ipv4Addr::UNSPECIFIED) } else { IpAddr::V6(Ipv6Addr::UNSPECIFIED) };
    let local = local.map_or(any, |ip| ip.to_canonical());
    let asked = async {
        let socket = UdpSocket::bind((local, 0)).await?;
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
        assert!(!is_unreachable(address, None).await);
        drop(socket);
        assert!(is_unreachable(address, Some(IpAddr::V4(Ipv4Addr::LOCALHOST))).await);
    }
}
