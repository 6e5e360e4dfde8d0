//! The connection to the host: one background thread ("pyroduct-io") with all sockets.
//!
//! App threads append to [`Lane`]s and wait for what the [`Inbox`] tells them; this thread moves bytes. It never
//! waits for an app thread and takes no lock that an app thread holds while it may block on the network.

use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use protocol::control::worker::{GuestMessage, Snapshot};
use protocol::ticket::Ticket;
use protocol::wire::frame::FrameError;
use protocol::wire::{FrameHeader, LaneHeader, LaneId, LaneKind};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::config::{CompressMode, Config};
use crate::lane::{Lane, Outbound, is_io_thread};
use crate::process::with_signals_blocked;
use crate::stats::Stats;

mod coding;
mod connect;
mod dial;
mod incoming;
mod io_thread;
mod link_rate;
mod link_watch;
mod outgoing;
mod port;
mod recording;
mod settled_rtt;
mod spares;

pub use connect::ConnectError;

/// Who gets what the host says. Called on the I/O thread: must not block.
pub trait Inbox: Send + Sync {
    /// A frame, after everything it needs.
    ///
    /// # Errors
    /// A frame that does not decode ends the session.
    fn frame(&self, device: u64, header: &FrameHeader, body: &[u8]) -> Result<(), FrameError>;
    /// A message on the worker's control stream.
    fn message(&self, message: GuestMessage);
    /// The session has ended, for this reason. Called once.
    fn ended(&self, reason: &str);
}

/// What app threads ask of the I/O thread.
#[derive(Debug)]
enum Request {
    Open(LaneHeader, Arc<Lane>),
    Close,
}

/// How long the thread may take to end: it says goodbye within a second or two.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(5);

/// A running connection.
#[derive(Debug)]
pub struct Transport {
    /// `None` while it is dropped.
    requests: Option<UnboundedSender<Request>>,
    outbound: Arc<Outbound>,
    stats: Arc<Stats>,
    rtt_us: Arc<AtomicU64>,
    lanes: AtomicU32,
    thread: Mutex<Option<JoinHandle<()>>>,
    is_parked: Arc<AtomicBool>,
}

/// What the I/O thread works with.
struct Context {
    inbox: Arc<dyn Inbox>,
    outbound: Arc<Outbound>,
    stats: Arc<Stats>,
    rtt_us: Arc<AtomicU64>,
    record_folder: Option<PathBuf>,
    compress: CompressMode,
    compressors: coding::Compressors,
    link_rate: Mutex<link_rate::LinkRate>,
    /// The thread stands still for good: nobody may wait for it.
    is_parked: Arc<AtomicBool>,
    settled_rtt: Mutex<settled_rtt::SettledRtt>,
}

impl Transport {
    /// Connects, attaches, and gives what the host offers. Takes 5 s at most. What crosses then is written to
    /// `record_folder` too, if there is one.
    ///
    /// # Errors
    /// [`ConnectError`], one line for people.
    pub fn connect(
        ticket: Ticket,
        inbox: Arc<dyn Inbox>,
        stats: Arc<Stats>,
        config: &Config,
    ) -> Result<(Self, Snapshot), ConnectError> {
        let outbound = Arc::new(Outbound::default());
        let rtt_us = Arc::new(AtomicU64::new(0));
        let (requests, receiver) = unbounded_channel();
        let is_parked = Arc::new(AtomicBool::new(false));
        let answer = Arc::new(io_thread::Answer::default());
        let context = Arc::new(Context {
            inbox,
            outbound: outbound.clone(),
            stats: stats.clone(),
            rtt_us: rtt_us.clone(),
            record_folder: config.record_folder.clone(),
            compress: config.compress,
            compressors: coding::Compressors::default(),
            link_rate: Mutex::default(),
            settled_rtt: Mutex::default(),
            is_parked: is_parked.clone(),
        });
        let given = answer.clone();
        let run = move || io_thread::run(&ticket, &context, receiver, &given);
        let spawn = || std::thread::Builder::new().name("pyroduct-io".to_owned()).spawn(run);
        let thread = with_signals_blocked(spawn).map_err(ConnectError::Local)?;
        let snapshot = answer.wait()?;
        let thread = Mutex::new(Some(thread));
        let (lanes, requests) = (AtomicU32::new(0), Some(requests));
        Ok((Self { requests, outbound, stats, rtt_us, lanes, thread, is_parked }, snapshot))
    }

    /// Opens the next lane (the first is lane 0, the instance's). The lane may be used at once.
    #[must_use]
    pub fn open_lane(&self, kind: LaneKind, device: u64) -> Arc<Lane> {
        let id = LaneId(self.lanes.fetch_add(1, Ordering::Relaxed));
        let lane = Arc::new(Lane::new(id, self.outbound.clone(), self.stats.clone()));
        // Fails only when the session has ended: then nothing is sent anyway.
        let header = LaneHeader { kind, lane: id, device, is_segmented: true };
        self.ask(Request::Open(header, lane.clone()));
        lane
    }

    fn ask(&self, request: Request) {
        if let Some(requests) = &self.requests
            && (is_io_thread() || self.outbound.files().are_there())
        {
            // Fails only when the session has ended.
            let _ = requests.send(request);
        }
    }

    /// Gives the link's smoothed round-trip time, for the I/O thread's own use.
    #[must_use]
    pub fn rtt_reader(&self) -> Box<dyn Fn() -> Duration + Send + Sync> {
        let rtt_us = self.rtt_us.clone();
        Box::new(move || Duration::from_micros(rtt_us.load(Ordering::Relaxed)))
    }
}

impl Transport {
    /// Sends what is buffered, closes in good order, waits for the thread (a second or two at most).
    pub fn close(&self) {
        self.ask(Request::Close);
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(thread) = thread.filter(|_| !is_io_thread()) else { return };
        // Where the program closed one of its descriptors the thread stands still, or is never woken again.
        let until = Instant::now() + CLOSE_TIMEOUT;
        while !thread.is_finished() {
            if self.is_parked.load(Ordering::SeqCst) || Instant::now() >= until {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        // A panic of the thread has been logged there.
        let _ = thread.join();
    }
}

impl Drop for Transport {
    fn drop(&mut self) {
        if crate::process::is_forked_child() {
            return;
        }
        self.close();
        // The last sender's end wakes the thread, if there is one.
        let requests = ManuallyDrop::new(self.requests.take());
        if self.outbound.files().are_there() {
            drop(ManuallyDrop::into_inner(requests));
        }
    }
}

#[cfg(test)]
mod tests;
