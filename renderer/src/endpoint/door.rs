//! Who may be connecting at the same time, and who gives way where it is crowded.
//!
//! A peer that has not shown a certificate costs the host memory and processor time, and may never mean to. So each address
//! has a share of the places, and where all are taken, the oldest handshake of whoever has the most gives way; but not
//! before an honest one over a long link would have ended. Who is turned away hears nothing: its first datagrams come
//! again by themselves, and an answer would be a lever for those who forge their address.

use std::collections::{BTreeMap, HashMap};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use protocol::limits;
use quinn::Incoming;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

/// So long a handshake has its place for sure.
const TENURE: Duration = Duration::from_millis(limits::HANDSHAKE_TENURE_MS);
/// What a host of IPv6 addresses is given as a whole.
const IPV6_NETWORK_BITS: u32 = 64;

/// Bounds who may be connecting, and connected.
#[derive(Debug)]
pub struct Doorkeeper {
    handshakes: Arc<Mutex<Handshakes>>,
    connections: Arc<Semaphore>,
}

/// One place among the connecting and one among the connected.
#[derive(Debug)]
pub struct Place {
    /// Given back once the peer is let in.
    pub handshake: Handshake,
    /// Given back when it has left.
    pub connection: OwnedSemaphorePermit,
}

/// A place among the connecting, until dropped.
#[derive(Debug)]
pub struct Handshake {
    handshakes: Arc<Mutex<Handshakes>>,
    number: u64,
    evicted: oneshot::Receiver<()>,
    /// How long it may take.
    timeout: Duration,
}

/// Where a peer is, as far as places are shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Source(IpAddr);

#[derive(Debug)]
struct Waiting {
    source: Source,
    since: Instant,
    /// Dropped with this, which its peer's task sees.
    _evict: oneshot::Sender<()>,
}

/// Those who are connecting, the oldest first.
#[derive(Debug, Default)]
struct Handshakes {
    last: u64,
    waiting: BTreeMap<u64, Waiting>,
}

impl Source {
    fn of(ip: IpAddr) -> Self {
        Self(match ip.to_canonical() {
            IpAddr::V6(ip) => {
                let network = u128::MAX << (Ipv6Addr::BITS - IPV6_NETWORK_BITS);
                Ipv6Addr::from_bits(ip.to_bits() & network).into()
            }
            v4 => v4,
        })
    }
}

impl Handshakes {
    /// A place for one from `source`; gives its number, and what tells when it has to give way. `None` when those who have
    /// places have not had them for long enough.
    fn enter(&mut self, source: Source, now: Instant) -> Option<(u64, oneshot::Receiver<()>)> {
        let mut counts: HashMap<Source, usize> = HashMap::new();
        for waiting in self.waiting.values() {
            *counts.entry(waiting.source).or_default() += 1;
        }
        let own = counts.get(&source).copied().unwrap_or(0);
        if own >= limits::HANDSHAKES_PER_SOURCE_MAX {
            self.give_way(now, |waiting| waiting.source == source)?;
        } else if self.waiting.len() >= limits::HANDSHAKES_MAX {
            let most = counts.values().copied().max().unwrap_or(0);
            self.give_way(now, |waiting| counts.get(&waiting.source) == Some(&most))?;
        }
        self.last += 1;
        let (evict, evicted) = oneshot::channel();
        self.waiting.insert(self.last, Waiting { source, since: now, _evict: evict });
        Some((self.last, evicted))
    }

    /// The oldest of these loses its place, if it has had it for long enough.
    fn give_way(&mut self, now: Instant, of: impl Fn(&Waiting) -> bool) -> Option<()> {
        let (number, oldest) = self.waiting.iter().find(|(_, waiting)| of(waiting))?;
        let (number, age) = (*number, now.saturating_duration_since(oldest.since));
        (age >= TENURE).then(|| drop(self.waiting.remove(&number)))
    }
}

impl Handshake {
    /// How long the handshake may take.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// Waits until the place is somebody else's.
    pub async fn gives_way(&mut self) {
        let _ = (&mut self.evicted).await;
    }
}

impl Drop for Handshake {
    fn drop(&mut self) {
        lock(&self.handshakes).waiting.remove(&self.number);
    }
}

impl Default for Doorkeeper {
    fn default() -> Self {
        Self { handshakes: Arc::default(), connections: Arc::new(Semaphore::new(limits::CONNECTIONS_MAX)) }
    }
}

impl Doorkeeper {
    /// Gives the newcomer a place. Where it is crowded it first has to prove that its address is its own.
    ///
    /// # Errors
    /// There is none; the reason, for the log. The newcomer hears nothing.
    pub fn admit(&self, incoming: Incoming) -> Result<Option<(Incoming, Place)>, &'static str> {
        let Ok(connection) = Arc::clone(&self.connections).try_acquire_owned() else {
            incoming.ignore();
            return Err("all connections are taken");
        };
        let crowded = lock(&self.handshakes).waiting.len() >= limits::HANDSHAKES_UNPROVEN_MAX;
        if crowded && !incoming.remote_address_validated() {
            // Cannot fail: its address is not validated.
            let _ = incoming.retry();
            return Ok(None);
        }
        let source = Source::of(incoming.remote_address().ip());
        let entered = lock(&self.handshakes).enter(source, Instant::now());
        let Some((number, evicted)) = entered else {
            incoming.ignore();
            return Err("too many are connecting");
        };
        let timeout =
            if crowded { limits::HANDSHAKE_TIMEOUT_CROWDED_MS } else { limits::HANDSHAKE_TIMEOUT_MS };
        let timeout = Duration::from_millis(timeout);
        let handshake = Handshake { handshakes: Arc::clone(&self.handshakes), number, evicted, timeout };
        Ok(Some((incoming, Place { handshake, connection })))
    }
}

fn lock(handshakes: &Mutex<Handshakes>) -> MutexGuard<'_, Handshakes> {
    handshakes.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::of(text.parse().unwrap())
    }

    fn gave_way(evicted: &mut oneshot::Receiver<()>) -> bool {
        evicted.try_recv() == Err(oneshot::error::TryRecvError::Closed)
    }

    #[test]
    fn a_crowd_at_one_address_is_only_in_its_own_way() {
        let mut door = Handshakes::default();
        let (crowd, honest) = (source("10.0.0.1"), source("10.0.0.2"));
        let began = Instant::now();
        let mut inside: Vec<_> =
            (0..limits::HANDSHAKES_PER_SOURCE_MAX).map(|_| door.enter(crowd, began).unwrap()).collect();
        assert!(door.enter(crowd, began + TENURE / 2).is_none(), "nobody has had a place for long enough");
        let (_, mut own) = door.enter(honest, began).unwrap();
        for _ in 0..2_000 {
            let _ = door.enter(crowd, began + TENURE);
        }
        assert!(inside.iter_mut().all(|(_, evicted)| gave_way(evicted)), "the oldest give way");
        assert!(!gave_way(&mut own));
        assert_eq!(door.waiting.len(), limits::HANDSHAKES_PER_SOURCE_MAX + 1);
    }

    #[test]
    fn where_all_places_are_taken_whoever_has_the_most_gives_way() {
        let mut door = Handshakes::default();
        let began = Instant::now();
        let (_, mut lone) = door.enter(source("10.9.9.9"), began).unwrap();
        for n in 1..limits::HANDSHAKES_MAX {
            let crowd = source(&format!("10.0.0.{}", n / limits::HANDSHAKES_PER_SOURCE_MAX));
            door.enter(crowd, began).unwrap();
        }
        assert!(door.enter(source("10.8.8.8"), began).is_none());
        assert!(door.enter(source("10.8.8.8"), began + TENURE).is_some());
        assert!(!gave_way(&mut lone), "the oldest of all, but one of one");
        assert_eq!(door.waiting.len(), limits::HANDSHAKES_MAX);
    }

    #[test]
    fn a_network_of_64_bits_is_one_source_and_a_mapped_address_its_own() {
        assert_eq!(source("2001:db8::1"), source("2001:db8::ffff:1"));
        assert_ne!(source("2001:db8::1"), source("2001:db8:0:1::1"));
        assert_eq!(source("::ffff:10.0.0.1"), source("10.0.0.1"));
    }
}
