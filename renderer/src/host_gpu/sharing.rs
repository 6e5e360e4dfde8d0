//! A worker's part in sharing the GPU with other tenants: what it asks of the supervisor's scheduler, and what it is told.
//!
//! While nobody else wants the GPU nothing is held back and nothing asked: the supervisor hears from time to time that
//! there is work, and of submissions that take long.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};
use tokio::sync::mpsc;

use crate::tenancy::frame_times::FrameTimes;
use crate::tenancy::gpu_time::{GpuTimeMeasure, GpuTimeSource};
use crate::worker::link::{FromWorker, TurnPlace, Work};

/// How often the supervisor hears that there is work, while there is.
const REPORT_INTERVAL: Duration = Duration::from_millis(250);

/// Shared by all queues of a session.
#[derive(Debug, Default)]
pub struct Sharing {
    holds_submissions: AtomicBool,
    holds_frames: AtomicBool,
    last_turn: AtomicU32,
    last_queue: AtomicU32,
    report: OnceLock<mpsc::Sender<FromWorker>>,
    waiting: Mutex<HashMap<u32, Sender<()>>>,
    reported: Mutex<Option<Instant>>,
    submissions: AtomicU64,
    frames: AtomicU64,
    busy_ns: AtomicU64,
    calls: AtomicU64,
    guest: OnceLock<quinn::Connection>,
    /// Processor time up to which turns were charged.
    charged_ns: AtomicU64,
    frame_times: Mutex<FrameTimes>,
    began: Began,
    measure: OnceLock<GpuTimeMeasure>,
    source: Mutex<GpuTimeSource>,
    viewer_bytes: [AtomicU64; 2],
}

/// When the clock of frames began.
#[derive(Debug)]
struct Began(Instant);

impl Default for Began {
    fn default() -> Self {
        Self(Instant::now())
    }
}

/// A turn that the supervisor was asked for.
#[derive(Debug)]
pub struct Asked {
    /// Its number in the session.
    pub turn: u32,
    granted: Receiver<()>,
}

impl Asked {
    /// Whether it was granted within this time.
    ///
    /// # Errors
    /// It never will be: nobody is there who grants.
    pub fn wait(&self, timeout: Duration) -> Result<bool, Ended> {
        match self.granted.recv_timeout(timeout) {
            Ok(()) => Ok(true),
            Err(std::sync::mpsc::RecvTimeoutError::Timeout) => Ok(false),
            Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => Err(Ended),
        }
    }
}

/// The supervisor grants nothing any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended;

/// What a turn cost so far is measured from here.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch {
    software: bool,
    started: Instant,
}

impl Stopwatch {
    /// Begins to measure; `software`: the processors are the GPU.
    #[must_use]
    pub fn start(software: bool) -> Self {
        Self { software, started: Instant::now() }
    }
}

impl Sharing {
    /// The way to the supervisor; without one nothing is ever held.
    pub fn connect(&self, report: mpsc::Sender<FromWorker>) {
        let _ = self.report.set(report);
    }

    /// How the device's time is to be measured; before there are devices.
    pub fn measure_by(&self, measure: GpuTimeMeasure) {
        let _ = self.measure.set(measure);
    }

    /// As [`Self::measure_by`] said.
    #[must_use]
    pub fn measure(&self) -> GpuTimeMeasure {
        self.measure.get().copied().unwrap_or_default()
    }

    /// A queue's time is measured by this.
    pub fn note_source(&self, source: GpuTimeSource) {
        let mut known = lock(&self.source);
        *known = (*known).max(source);
    }

    /// The guest's connection, to count what crosses it.
    pub fn count(&self, guest: quinn::Connection) {
        let _ = self.guest.set(guest);
    }

    /// A call was answered.
    pub fn note_call(&self) {
        self.calls.fetch_add(1, Ordering::Relaxed);
    }

    /// What is to be held back from now on.
    pub fn hold(&self, submissions: bool, frames: bool) {
        if submissions && !self.holds_submissions.load(Ordering::Relaxed) {
            // What was done alone is not held against anybody.
            self.charged_ns.store(processor_ns(), Ordering::Relaxed);
        }
        self.holds_submissions.store(submissions, Ordering::Relaxed);
        self.holds_frames.store(frames, Ordering::Relaxed);
    }

    /// Whether a submission that comes now is held back, or, for one that ends a frame, whether frames are.
    #[must_use]
    pub fn holds(&self, frame: bool) -> bool {
        let holds = if frame { &self.holds_frames } else { &self.holds_submissions };
        holds.load(Ordering::Relaxed)
    }

    /// A number for a queue.
    #[must_use]
    pub fn new_queue(&self) -> u32 {
        self.last_queue.fetch_add(1, Ordering::Relaxed)
    }

    /// Something is submitted: the supervisor hears of it from time to time.
    pub fn note_work(&self, frame: bool) {
        self.submissions.fetch_add(1, Ordering::Relaxed);
        if frame {
            self.frames.fetch_add(1, Ordering::Relaxed);
        }
        let due = {
            let now = Instant::now();
            let mut reported = lock(&self.reported);
            let due = reported.is_none_or(|last| now.duration_since(last) >= REPORT_INTERVAL);
            if due {
                *reported = Some(now);
            }
            due
        };
        if due {
            self.tell(FromWorker::Work(self.work()));
        }
    }

    /// What was done so far.
    #[must_use]
    pub fn work(&self) -> Work {
        let network = self.guest.get().map(quinn::Connection::stats);
        let round_trip = network.map_or(Duration::ZERO, |network| network.path.rtt);
        Work {
            calls: self.calls.load(Ordering::Relaxed),
            bytes: network.map_or([0; 2], |network| [network.udp_tx.bytes, network.udp_rx.bytes]),
            round_trip_us: u64::try_from(round_trip.as_micros()).unwrap_or(u64::MAX),
            busy_ns: self.busy_ns.load(Ordering::Relaxed),
            processor_ns: processor_ns(),
            submissions: self.submissions.load(Ordering::Relaxed),
            frames: self.frames.load(Ordering::Relaxed),
            frame_times: lock(&self.frame_times).counts(),
            source: *lock(&self.source),
            viewer_bytes: self.viewer_bytes.each_ref().map(|bytes| bytes.load(Ordering::Relaxed)),
        }
    }

    /// So many bytes more went to a viewer and came from it.
    pub fn note_viewer_bytes(&self, more: [u64; 2]) {
        for (bytes, more) in self.viewer_bytes.iter().zip(more) {
            bytes.fetch_add(more, Ordering::Relaxed);
        }
    }

    /// How many frames in a second the tenant may have.
    pub fn limit_frames(&self, fps_max: Option<u32>) {
        lock(&self.frame_times).limit(fps_max);
    }

    /// A turn was waited for that others had.
    pub fn note_wait(&self, waited: Duration) {
        lock(&self.frame_times).waited(nanoseconds(waited));
    }

    /// The device has done what it was given so long ago, with the ends of so many frames.
    pub fn note_done(&self, executed: Duration, frames: u32) {
        let round_trip = self.guest.get().map_or(Duration::ZERO, quinn::Connection::rtt);
        let (calls, now) = (self.calls.load(Ordering::Relaxed), self.now_ns());
        let mut times = lock(&self.frame_times);
        times.executed(nanoseconds(executed));
        for _ in 0..frames {
            times.done(now, calls, nanoseconds(round_trip));
        }
    }

    /// A picture leaves for viewers.
    pub fn note_leaving(&self, surface: u64, number: u64) {
        lock(&self.frame_times).leaves(surface, number, self.now_ns());
    }

    /// A viewer has got it.
    pub fn note_arrival(&self, surface: u64, number: u64) {
        lock(&self.frame_times).arrived(surface, number, self.now_ns());
    }

    fn now_ns(&self) -> u64 {
        nanoseconds(self.began.0.elapsed())
    }

    /// The device worked for the session for so long.
    pub fn note_busy(&self, ns: u64) {
        self.busy_ns.fetch_add(ns, Ordering::Relaxed);
    }

    /// Asks for a turn.
    #[must_use]
    pub fn ask(&self, place: TurnPlace) -> Asked {
        let (grant, granted) = channel();
        let turn = self.new_turn();
        if self.report.get().is_some() {
            lock(&self.waiting).insert(turn, grant);
            self.tell(FromWorker::Turn { turn, place });
        }
        Asked { turn, granted }
    }

    /// The supervisor's answer.
    pub fn grant(&self, turn: u32) {
        if let Some(grant) = lock(&self.waiting).remove(&turn) {
            let _ = grant.send(());
        }
    }

    /// Nobody waits for this turn any more.
    pub fn withdraw(&self, turn: u32) {
        lock(&self.waiting).remove(&turn);
        self.finish(turn, 0);
    }

    /// A turn that was not asked for executes, for so long already; gives its number.
    #[must_use]
    pub fn confess(&self, place: TurnPlace, since: Duration) -> u32 {
        let turn = self.new_turn();
        let since_ns = u64::try_from(since.as_nanos()).unwrap_or(u64::MAX);
        self.tell(FromWorker::Executing { turn, place, since_ns });
        turn
    }

    /// A turn is over, and what it cost.
    pub fn finish(&self, turn: u32, gpu_ns: u64) {
        self.tell(FromWorker::Finished { turn, gpu_ns });
    }

    /// A turn waits for the guest, or no longer.
    pub fn pause(&self, turn: u32, paused: bool) {
        self.tell(FromWorker::Paused { turn, paused });
    }

    /// What the turn cost: the time in which the GPU had nothing else, or what this process took of the processors
    /// where these are the GPU.
    #[must_use]
    pub fn cost_ns(&self, stopwatch: Stopwatch) -> u64 {
        if stopwatch.software {
            let now = processor_ns();
            return now.saturating_sub(self.charged_ns.swap(now, Ordering::Relaxed));
        }
        u64::try_from(stopwatch.started.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    fn new_turn(&self) -> u32 {
        self.last_turn.fetch_add(1, Ordering::Relaxed)
    }

    fn tell(&self, message: FromWorker) {
        if let Some(report) = self.report.get() {
            // A supervisor that is gone shares nothing out.
            let _ = report.blocking_send(message);
        }
    }
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

/// What this process has taken of the processors.
fn processor_ns() -> u64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    seconds.saturating_mul(1_000_000_000).saturating_add(u64::try_from(time.tv_nsec).unwrap_or(0))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
