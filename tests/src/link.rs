//! A network link in this process: UDP datagrams are delayed, jittered, lost, throttled and cut.
//!
//! Each forwarded port is open on one loopback address and passes its datagrams on to the same port of another
//! one. A host started with `--advertise` of the first address then has the link between itself and everybody
//! else, for its supervisor and for its workers alike.

mod queue;
mod relay;

use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use queue::Queue;
use relay::Relay;

/// Properties of a link, the same in both directions.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// One way; a round trip takes twice as long.
    pub delay: Duration,
    /// Up to this much is added to the delay, differently for each datagram: they overtake each other.
    pub jitter: Duration,
    /// Datagrams lost of a million.
    pub loss_ppm: u32,
    /// Bits per second; `None` is without limit.
    pub rate_bits_per_s: Option<u64>,
    /// Bytes that wait for the rate or the delay, per direction; what comes on top is dropped.
    pub queue_bytes_max: usize,
}

impl Settings {
    /// Nothing but this round-trip time.
    #[must_use]
    pub fn round_trip(time: Duration) -> Self {
        Self { delay: time / 2, ..Self::default() }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            delay: Duration::ZERO,
            jitter: Duration::ZERO,
            loss_ppm: 0,
            rate_bits_per_s: None,
            queue_bytes_max: 64 << 20,
        }
    }
}

/// Datagrams so far, both directions together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Passed on.
    pub forwarded: u64,
    /// Lost at random or by a cut.
    pub lost: u64,
    /// Dropped for a full queue.
    pub dropped: u64,
}

#[derive(Debug, Default)]
struct Counters {
    forwarded: AtomicU64,
    lost: AtomicU64,
    dropped: AtomicU64,
}

/// The link; it ends when it is dropped.
#[derive(Debug)]
pub struct Link {
    outside: Ipv4Addr,
    inside: Ipv4Addr,
    queue: Arc<Queue>,
    relays: Vec<Relay>,
}

impl Link {
    /// A link without ports. `outside` is where its users send to, `inside` where the servers are; both loopback.
    ///
    /// # Errors
    /// The queue's thread cannot be started.
    pub fn new(outside: Ipv4Addr, inside: Ipv4Addr, settings: Settings, seed: u64) -> io::Result<Self> {
        Ok(Self { outside, inside, queue: Queue::start(settings, seed)?, relays: Vec::new() })
    }

    /// Forwards one more port.
    ///
    /// # Errors
    /// The port is taken on the outside address.
    pub fn forward(&mut self, port: u16) -> io::Result<()> {
        let relay = Relay::start((self.outside, port), (self.inside, port), Arc::clone(&self.queue))?;
        self.relays.push(relay);
        Ok(())
    }

    /// Changes the link under way; what waits already keeps its time.
    pub fn set(&self, settings: Settings) {
        self.queue.set(settings);
    }

    /// While cut, every datagram is lost, the waiting ones too.
    pub fn cut(&self, cut: bool) {
        self.queue.cut(cut);
    }

    /// Gives every user another port on the inside, as a NAT does that has forgotten them.
    pub fn rebind(&self) {
        self.queue.rebind();
    }

    /// Datagrams so far.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let counters = self.queue.counters();
        Counts {
            forwarded: counters.forwarded.load(Ordering::Relaxed),
            lost: counters.lost.load(Ordering::Relaxed),
            dropped: counters.dropped.load(Ordering::Relaxed),
        }
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.queue.stop();
        self.relays.clear();
    }
}

#[cfg(test)]
mod tests;
