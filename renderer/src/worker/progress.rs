//! How far each lane of the guest has been acted upon, for frames that need others.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, OnceLock, PoisonError};

use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::wire::{LaneId, Need};

/// Lanes that memory is taken for at once.
const CHUNK_LANES: usize = 1024;

/// Why a wait for another frame ended without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotMet {
    /// The session has ended.
    Ended,
    /// The frame can never come.
    Breach(DecodeError),
}

#[derive(Debug, Default)]
struct Lane {
    /// Frames acted upon.
    done: AtomicU64,
    /// No frame will follow those done.
    closed: AtomicBool,
}

/// Frames done, by lane. Waiting costs one atomic read when the frame has been acted upon already.
#[derive(Debug)]
pub struct Progress {
    lanes: Box<[OnceLock<Box<[Lane]>>]>,
    ended: AtomicBool,
    changed: Condvar,
    waiters: Mutex<u64>,
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}

impl Progress {
    /// Nothing done on any lane.
    #[must_use]
    pub fn new() -> Self {
        Self {
            lanes: (0..limits::LANES_MAX).step_by(CHUNK_LANES).map(|_| OnceLock::new()).collect(),
            ended: AtomicBool::new(false),
            changed: Condvar::new(),
            waiters: Mutex::new(0),
        }
    }

    fn lane(&self, lane: LaneId) -> Option<&Lane> {
        let index = usize::try_from(lane.0).ok()?;
        let chunk = self.lanes.get(index / CHUNK_LANES)?;
        chunk.get_or_init(|| (0..CHUNK_LANES).map(|_| Lane::default()).collect()).get(index % CHUNK_LANES)
    }

    /// Frame `frame` of `lane` has been acted upon (and so have all before it).
    pub fn done(&self, lane: LaneId, frame: u64) {
        if let Some(lane) = self.lane(lane) {
            lane.done.store(frame, Ordering::SeqCst);
            self.wake();
        }
    }

    /// `lane` has ended: nothing follows on it.
    pub fn close(&self, lane: LaneId) {
        if let Some(lane) = self.lane(lane) {
            lane.closed.store(true, Ordering::SeqCst);
            self.wake();
        }
    }

    /// The session has ended: every wait returns.
    pub fn end(&self) {
        self.ended.store(true, Ordering::SeqCst);
        self.wake();
    }

    fn wake(&self) {
        // A waiter looks at the counters under this lock before it sleeps, so none misses a change.
        let waiters = self.waiters.lock().unwrap_or_else(PoisonError::into_inner);
        if *waiters > 0 {
            self.changed.notify_all();
        }
    }

    /// Waits until `need` is met.
    ///
    /// # Errors
    /// [`NotMet`].
    pub fn wait(&self, need: Need) -> Result<(), NotMet> {
        let lane = self
            .lane(need.lane)
            .ok_or(NotMet::Breach(DecodeError::Breach("need of a lane out of bounds")))?;
        if lane.done.load(Ordering::SeqCst) >= need.frame {
            return Ok(());
        }
        let mut waiters = self.waiters.lock().unwrap_or_else(PoisonError::into_inner);
        *waiters += 1;
        let met = loop {
            if lane.done.load(Ordering::SeqCst) >= need.frame {
                break Ok(());
            }
            if self.ended.load(Ordering::SeqCst) {
                break Err(NotMet::Ended);
            }
            if lane.closed.load(Ordering::SeqCst) {
                break Err(NotMet::Breach(DecodeError::Breach("need of a frame that never came")));
            }
            waiters = self.changed.wait(waiters).unwrap_or_else(PoisonError::into_inner);
        };
        *waiters -= 1;
        met
    }
}
