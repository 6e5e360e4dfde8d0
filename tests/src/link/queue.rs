//! Datagrams under way, in the order in which they arrive.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::io;
use std::net::{SocketAddr, UdpSocket};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{Counters, Settings};
use crate::random::Random;

/// Which way a datagram goes: each has its own rate and queue.
#[derive(Clone, Copy, Debug)]
pub(super) enum Direction {
    /// To the servers.
    In = 0,
    /// Back to their users.
    Out = 1,
}

#[derive(Debug)]
struct Datagram {
    bytes: Vec<u8>,
    direction: Direction,
    socket: Arc<UdpSocket>,
    /// `None` for a connected socket.
    to: Option<SocketAddr>,
}

/// Ordered by time, then by number.
#[derive(Debug)]
struct Entry(Instant, u64, Datagram);

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Entry {}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.0, self.1).cmp(&(other.0, other.1))
    }
}

#[derive(Debug)]
struct State {
    settings: Settings,
    random: Random,
    under_way: BinaryHeap<Reverse<Entry>>,
    number: u64,
    /// When the wire is free again, by direction.
    free_at: [Instant; 2],
    bytes: [usize; 2],
    cut: bool,
}

#[derive(Debug)]
pub(super) struct Queue {
    state: Mutex<State>,
    changed: Condvar,
    stopped: AtomicBool,
    /// How often users got other ports.
    bindings: AtomicU64,
    counters: Counters,
}

impl Queue {
    /// Starts the thread that delivers.
    pub(super) fn start(settings: Settings, seed: u64) -> io::Result<Arc<Self>> {
        let now = Instant::now();
        let state = State {
            settings,
            random: Random::new(seed),
            under_way: BinaryHeap::new(),
            number: 0,
            free_at: [now; 2],
            bytes: [0; 2],
            cut: false,
        };
        let queue = Arc::new(Self {
            state: Mutex::new(state),
            changed: Condvar::new(),
            stopped: AtomicBool::new(false),
            bindings: AtomicU64::new(0),
            counters: Counters::default(),
        });
        let delivering = Arc::clone(&queue);
        std::thread::Builder::new().name("link".to_owned()).spawn(move || delivering.deliver())?;
        Ok(queue)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn set(&self, settings: Settings) {
        self.lock().settings = settings;
    }

    pub(super) fn cut(&self, cut: bool) {
        let mut state = self.lock();
        state.cut = cut;
        if cut {
            add(&self.counters.lost, state.under_way.len());
            state.under_way.clear();
            state.bytes = [0; 2];
        }
    }

    pub(super) fn counters(&self) -> &Counters {
        &self.counters
    }

    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::Release);
        // Under the lock, so that the thread cannot be between its look at the flag and its wait.
        let _state = self.lock();
        self.changed.notify_all();
    }

    pub(super) fn rebind(&self) {
        self.bindings.fetch_add(1, Ordering::AcqRel);
    }

    pub(super) fn bindings(&self) -> u64 {
        self.bindings.load(Ordering::Acquire)
    }

    pub(super) fn stopped(&self) -> bool {
        self.stopped.load(Ordering::Acquire)
    }

    /// Takes a datagram, or loses it.
    pub(super) fn push(
        &self,
        bytes: &[u8],
        direction: Direction,
        socket: &Arc<UdpSocket>,
        to: Option<SocketAddr>,
    ) {
        let mut state = self.lock();
        let Settings { delay, jitter, loss_ppm, rate_bits_per_s, queue_bytes_max } = state.settings;
        if state.cut || state.random.below(1_000_000) < u64::from(loss_ppm) {
            add(&self.counters.lost, 1);
            return;
        }
        let way = direction as usize;
        if state.bytes[way] + bytes.len() > queue_bytes_max {
            add(&self.counters.dropped, 1);
            return;
        }
        let start = state.free_at[way].max(Instant::now());
        let on_wire = rate_bits_per_s.map_or(Duration::ZERO, |rate| {
            let bits = u64::try_from(bytes.len()).unwrap_or(0) * 8;
            Duration::from_nanos(bits.saturating_mul(1_000_000_000) / rate.max(1))
        });
        state.free_at[way] = start + on_wire;
        let jitter_ns = u64::try_from(jitter.as_nanos()).unwrap_or(u64::MAX);
        let extra = Duration::from_nanos(state.random.below(jitter_ns));
        let due = start + on_wire + delay + extra;
        state.number += 1;
        state.bytes[way] += bytes.len();
        let number = state.number;
        let datagram = Datagram { bytes: bytes.to_vec(), direction, socket: Arc::clone(socket), to };
        state.under_way.push(Reverse(Entry(due, number, datagram)));
        self.changed.notify_one();
    }

    fn deliver(&self) {
        let mut state = self.lock();
        while !self.stopped() {
            let now = Instant::now();
            let Some(Reverse(Entry(due, ..))) = state.under_way.peek() else {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            if *due > now {
                let left = due.duration_since(now);
                state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
                continue;
            }
            let Some(Reverse(Entry(.., datagram))) = state.under_way.pop() else { continue };
            state.bytes[datagram.direction as usize] -= datagram.bytes.len();
            drop(state);
            // Nobody there any more, or a full socket buffer: a network loses such datagrams, too.
            let sent = match datagram.to {
                Some(to) => datagram.socket.send_to(&datagram.bytes, to),
                None => datagram.socket.send(&datagram.bytes),
            };
            add(if sent.is_ok() { &self.counters.forwarded } else { &self.counters.lost }, 1);
            state = self.lock();
        }
    }
}

fn add(counter: &AtomicU64, count: usize) {
    counter.fetch_add(u64::try_from(count).unwrap_or(0), Ordering::Relaxed);
}
