//! Turns: what a queue is given is cut where it waits, so that it is known when a piece could execute, and each piece
//! can be held back until the host's scheduler says that it is its turn.
//!
//! Two timelines do that without blocking a thread or changing the order of the queue. The device signals 2t - 1 on
//! `progress` when what turn t waits for has come, and 2t when it is done; a turn that is held back waits for t on
//! `gate` besides, which the host signals.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

pub mod cut;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use ash::vk;

use super::stamps::{Busy, Stamps};

/// One turn of a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Its number on the queue, from 1.
    pub value: u64,
    /// It waits for semaphores; then `progress` tells when they were there.
    pub waits: bool,
    /// It waits for `gate`.
    pub held: bool,
    /// It ends a frame.
    pub frame: bool,
    /// Timestamps stand around it.
    pub stamped: bool,
}

/// What is known of a turn by the value of `progress`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Something before it, or what it waits for, has not come.
    Waiting,
    /// Nothing but the gate, if it is held, keeps it from executing.
    Ready,
    /// Done.
    Done,
}

impl Turn {
    /// Value of `progress` when what it waits for has come.
    #[must_use]
    pub fn ready_value(self) -> u64 {
        self.value.saturating_mul(2).saturating_sub(1)
    }

    /// Value of `progress` when it is done.
    #[must_use]
    pub fn done_value(self) -> u64 {
        self.value.saturating_mul(2)
    }

    /// Where it is when `progress` has this value.
    #[must_use]
    pub fn stage(self, progress: u64) -> Stage {
        let ready = if self.waits { self.ready_value() } else { self.done_value().saturating_sub(2) };
        match progress {
            value if value >= self.done_value() => Stage::Done,
            value if value >= ready => Stage::Ready,
            _ => Stage::Waiting,
        }
    }
}

/// The turns of one queue.
#[derive(Debug)]
pub struct Turns {
    /// Timeline: how far the device is.
    pub progress: vk::Semaphore,
    /// Timeline: which turns may execute.
    pub gate: vk::Semaphore,
    state: Mutex<State>,
    stamps: Option<Stamps>,
    /// The last turn that is known to be done.
    done: AtomicU64,
}

#[derive(Debug, Default)]
struct State {
    last: u64,
    gate: u64,
    open: bool,
}

impl Turns {
    /// None yet. Both semaphores are timelines at 0.
    #[must_use]
    pub fn new(progress: vk::Semaphore, gate: vk::Semaphore) -> Self {
        Self { progress, gate, state: Mutex::default(), stamps: None, done: AtomicU64::new(0) }
    }

    /// With timestamps.
    #[must_use]
    pub fn with_stamps(mut self, stamps: Option<Stamps>) -> Self {
        self.stamps = stamps;
        self
    }

    /// Timestamps, if the queue has some.
    #[must_use]
    pub fn stamps(&self) -> Option<&Stamps> {
        self.stamps.as_ref()
    }

    /// All turns up to this one are done.
    pub fn note_done(&self, turn: u64) {
        self.done.fetch_max(turn, Ordering::Relaxed);
    }

    /// The command buffers that stand before and behind a turn.
    #[must_use]
    pub fn around(&self, turn: Turn) -> Option<[vk::CommandBuffer; 2]> {
        self.stamps.as_ref().filter(|_| turn.stamped)?.around(turn.value)
    }

    /// What the device says that a turn, which is done, adds to what `busy` counts, in nanoseconds.
    #[must_use]
    pub fn measured_ns(&self, turn: Turn, busy: &mut Busy) -> Option<u64> {
        let stamps = self.stamps.as_ref().filter(|_| turn.stamped)?;
        Some(busy.add(stamps.clock(), stamps.read(turn.value)?))
    }

    /// The next turn, held back if the scheduler wants that and the queue is not about to end. In the order in which
    /// they are submitted: the caller has the queue to itself. `stamped`: timestamps can stand around it.
    #[must_use]
    pub fn next(&self, waits: bool, held: bool, frame: bool, stamped: bool) -> Turn {
        let mut state = self.lock();
        state.last = state.last.saturating_add(1);
        let value = state.last;
        let done = self.done.load(Ordering::Relaxed);
        let stamped = stamped && self.stamps.as_ref().is_some_and(|stamps| stamps.take(value, done));
        Turn { value, waits, held: held && !state.open, frame, stamped }
    }

    /// Lets a turn execute, and all before it.
    ///
    /// # Errors
    /// Of `vkSignalSemaphore`.
    pub fn admit(&self, device: &ash::Device, value: u64) -> Result<(), vk::Result> {
        self.raise(device, value, self.lock())
    }

    /// Nothing is held back any more.
    pub fn open(&self, device: &ash::Device) {
        let mut state = self.lock();
        state.open = true;
        // A lost device executes nothing.
        let _ = self.raise(device, state.last, state);
    }

    fn raise(
        &self,
        device: &ash::Device,
        value: u64,
        mut state: MutexGuard<'_, State>,
    ) -> Result<(), vk::Result> {
        if value <= state.gate {
            return Ok(());
        }
        state.gate = value;
        let info = vk::SemaphoreSignalInfo::default().semaphore(self.gate).value(value);
        // SAFETY: the semaphore lives as long as the queue; values only grow, under the lock.
        unsafe { device.signal_semaphore(&info) }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_follow_the_timeline() {
        let turns = Turns::new(vk::Semaphore::null(), vk::Semaphore::null());
        let [first, second] = [false, true].map(|waits| turns.next(waits, true, false, true));
        assert_eq!((first.stage(0), second.stage(0)), (Stage::Ready, Stage::Waiting));
        assert_eq!((first.stage(2), second.stage(2)), (Stage::Done, Stage::Waiting));
        assert_eq!((second.stage(3), second.stage(4)), (Stage::Ready, Stage::Done));
    }
}
