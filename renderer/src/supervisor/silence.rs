//! When a peer was heard last, and what follows from silence.
//!
//! A peer that stands still (stopped, suspended, cut off) keeps its session for its tenant's `linger`. Once it was
//! silent for 10 s it may be ended earlier: where its tenant needs the place or the memory, or, on a full host or GPU, where
//! any tenant needs the place. [`Hearing`] says for how long it has been silent.
//!
//! A killed process closes no connection either: its peer hears nothing, as with a cut cable. But the guest's kernel answers a datagram to a port that nobody has any more with "port unreachable". So a
//! guest from which nothing came for a while, not even the acknowledgements of our keep-alives, is sent a single
//! byte, from a socket of its own (the kernel reports such answers only on connected sockets); a living guest's QUIC
//! drops it. Where a NAT or firewall swallows byte or answer, `linger` decides. It does, too, where
//! one of them answers in the guest's place: many reject what comes from a port that the guest never sent to, so the
//! answer counts only if the living guest does not give it.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use quinn::Connection;
use tokio::net::UdpSocket;
use tokio::time::{interval, timeout};

/// A peer that was silent for this long gives way where others are short of what it holds.
pub(super) const GIVES_WAY_AFTER: Duration = Duration::from_secs(10);
/// How often [`Hearing`] is brought up to date.
const HEARING_INTERVAL: Duration = Duration::from_millis(500);

/// A connection is looked at this often; keep-alives go twice in that time.
const LOOK_INTERVAL: Duration = Duration::from_secs(2);
/// An answer takes a round trip.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(1);
/// So many answers in a row, with nothing heard in between: one might be a forgery's luck, or a reboot's.
const ANSWERS_NEEDED: u32 = 2;

/// When a peer was heard last.
#[derive(Clone, Debug)]
pub(super) struct Hearing(Arc<Mutex<Instant>>);

impl Default for Hearing {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }
}

impl Hearing {
    /// For how long it has been silent.
    pub(super) fn silent_for(&self) -> Duration {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
    }

    /// Whether it gives way to others.
    pub(super) fn gives_way(&self) -> bool {
        self.silent_for() >= GIVES_WAY_AFTER
    }

    /// Of somebody who gives way.
    #[cfg(test)]
    pub(super) fn silent() -> Self {
        Self(Arc::new(Mutex::new(Instant::now().checked_sub(GIVES_WAY_AFTER).unwrap())))
    }

    fn heard(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// Keeps it up to date until the peer was silent for `linger`, which is asked each time; gives the reason.
    pub(super) async fn listen(&self, connection: &Connection, linger: impl Fn() -> Duration) -> String {
        let mut looks = interval(HEARING_INTERVAL);
        looks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let (mut heard, mut looked) = (0, Instant::now());
        loop {
            looks.tick().await;
            let datagrams = connection.stats().udp_rx.datagrams;
            // When this process stood still itself, nobody else was silent.
            let stood_still = looked.elapsed() > 10 * HEARING_INTERVAL;
            looked = Instant::now();
            if datagrams != heard || stood_still {
                heard = datagrams;
                self.heard();
            } else if self.silent_for() >= linger() {
                return format!("nothing was heard of it for {} s (`linger`)", linger().as_secs());
            }
        }
    }
}

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

    #[test]
    fn who_was_just_heard_does_not_give_way() {
        assert!(!Hearing::default().gives_way());
        let hearing = Hearing::silent();
        assert!(hearing.gives_way());
        hearing.heard();
        assert!(!hearing.gives_way());
    }

    #[tokio::test]
    async fn a_closed_port_is_told_from_a_silent_one() {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        assert!(!is_unreachable(address, None).await);
        drop(socket);
        assert!(is_unreachable(address, Some(IpAddr::V4(Ipv4Addr::LOCALHOST))).await);
    }
}
