//! Whether the host is heard, asked when it is not, and whether its process is gone.
//!
//! A killed process says goodbye to nobody, but its kernel answers a datagram to a port that nobody has any more with "port
//! unreachable". Systems report such answers on connected sockets only; so a host that is overdue is sent single bytes, each
//! from a socket of its own with a port of its own, which nobody can guess who would forge the answers.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::{Duration, Instant};

use protocol::silence::{Look, Refusals, Silence, TOLD_AFTER};
use protocol::tls;
use quinn::Connection;
use tokio::net::UdpSocket;
use tokio::time::{sleep, timeout};

use super::ConnectionError;

const LOOK_INTERVAL: Duration = Duration::from_millis(100);
/// An answer takes a round trip; one that takes longer is missed, and the next question gets one.
const ANSWER_TIMEOUT: Duration = Duration::from_millis(200);

/// Watches the connection to the supervisor until its process is gone. `say`: to the person who looks at a picture that
/// stands still.
pub(super) async fn watch(connection: &Connection, say: impl Fn(String)) -> ConnectionError {
    let address = connection.remote_address();
    // A firewall that rejects what is new says nothing about the host.
    let believes_refusals = !is_refused(address).await;
    let mut silence = Silence::new(Instant::now());
    let mut refusals = Refusals::default();
    let mut told = false;
    loop {
        sleep(LOOK_INTERVAL).await;
        let look = look(&mut silence, connection);
        if let Some(seconds) = look.back_after.map(|silence| silence.as_secs()) {
            refusals.forget();
            if std::mem::take(&mut told) {
                say(format!("the host is back after {seconds} s"));
            }
        } else if believes_refusals
            && look.is_overdue(connection.rtt())
            && is_refused(address).await
            && refusals.add(Instant::now())
        {
            let port = address.port();
            return ConnectionError::new(format!(
                "the host's process is gone: nobody has UDP port {port} there"
            ));
        } else if !told && look.silent_for >= TOLD_AFTER {
            told = true;
            say(format!("the host cannot be reached since {} s; waiting for it", look.silent_for.as_secs()));
        }
    }
}

/// Asks a worker whenever it is silent; for ever.
pub(super) async fn ask_when_silent(connection: &Connection) {
    let mut silence = Silence::new(Instant::now());
    loop {
        sleep(LOOK_INTERVAL).await;
        look(&mut silence, connection);
    }
}

/// Looks at one connection, and asks its peer if it is to be asked.
fn look(silence: &mut Silence, connection: &Connection) -> Look {
    let stats = connection.stats();
    let look = silence.look(stats.udp_rx.datagrams, stats.udp_tx.datagrams, Instant::now());
    if look.ask {
        tls::allow_probe(connection.congestion_state());
        // Fails when the connection is over; its readers see that.
        let _ = connection.send_datagram(Default::default());
    }
    look
}

/// Whether the kernel at `remote` says that nobody has this port.
async fn is_refused(remote: SocketAddr) -> bool {
    let any =
        if remote.is_ipv4() { IpAddr::V4(Ipv4Addr::UNSPECIFIED) } else { IpAddr::V6(Ipv6Addr::UNSPECIFIED) };
    let asked = async {
        let socket = UdpSocket::bind((any, 0)).await?;
        socket.connect(remote).await?;
        socket.send(&[0]).await?;
        socket.recv(&mut [0; 16]).await
    };
    // Windows calls it a reset.
    let refused = |kind| matches!(kind, ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset);
    matches!(timeout(ANSWER_TIMEOUT, asked).await, Ok(Err(error)) if refused(error.kind()))
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
