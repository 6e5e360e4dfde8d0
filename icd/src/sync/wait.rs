//! Waiting, with deadlines, for what [`State`](super::State) knows.

use std::time::{Duration, Instant};

use ash::vk;

use super::{Point, State, Sync};
use crate::waiting::{Deadline, Waits};

/// What a wait is for.
#[derive(Clone, Copy, Debug)]
pub enum Goal<'a> {
    /// `vkWaitForFences`.
    Fences {
        /// Ids.
        fences: &'a [u64],
        /// All of them, or any.
        all: bool,
    },
    /// `vkWaitSemaphores`: (id, value).
    Timelines {
        /// Ids and values.
        points: &'a [(u64, u64)],
        /// All of them, or any.
        all: bool,
    },
    /// `vkQueueWaitIdle`.
    Queue(u64),
    /// Everything has really finished on the host.
    Idle,
}

impl Goal<'_> {
    fn is_reached(&self, state: &State) -> bool {
        match *self {
            Self::Fences { fences, all } => quantified(fences, all, |&f| state.fence_signaled(f)),
            Self::Timelines { points, all } => {
                quantified(points, all, |&(s, value)| state.timeline_value(s) >= value)
            }
            Self::Queue(queue) => state.last_point(queue).is_none(),
            Self::Idle => state.is_idle(),
        }
    }

    /// A submission on which this waits and which may be reported early.
    fn early(&self, state: &State) -> Option<Point> {
        let may = |point: &Point| !state.is_settled(*point) && state.may_run_ahead(*point);
        match *self {
            Self::Fences { fences, .. } => fences.iter().filter_map(|&f| state.fence_point(f)).find(may),
            Self::Timelines { points, .. } => points
                .iter()
                .filter(|&&(s, value)| state.timeline_value(s) < value)
                .filter_map(|&(s, value)| state.timeline_point(s, value))
                .find(may),
            Self::Queue(queue) => state.last_point(queue).filter(may),
            Self::Idle => None,
        }
    }
}

fn quantified<T>(items: &[T], all: bool, reached: impl FnMut(&T) -> bool) -> bool {
    if all { items.iter().all(reached) } else { items.iter().any(reached) }
}

/// What a wait needs of the world outside.
pub trait HostWaiter {
    /// Posts `HostWait`.
    fn post_host_wait(&self, point: Point);
    /// The wait is about to block, on the GPU: sends what is still buffered and counts it.
    fn about_to_block(&self);
}

impl Sync {
    /// Waits; `SUCCESS`, `TIMEOUT` or `ERROR_DEVICE_LOST`. `timeout_ns` as in Vulkan: 0 looks, `u64::MAX` is for ever.
    pub fn wait(&self, host: &dyn HostWaiter, goal: Goal<'_>, timeout_ns: u64) -> vk::Result {
        let mut deadline = Deadline::new(timeout_ns, Instant::now());
        let mut blocked = false;
        let mut state = self.lock();
        loop {
            if state.lost {
                return vk::Result::ERROR_DEVICE_LOST;
            }
            if goal.is_reached(&state) {
                return vk::Result::SUCCESS;
            }
            if let Some(point) = goal.early(&state) {
                drop(state);
                // The host is told before anybody can act on the early answer.
                host.post_host_wait(point);
                self.update(|state| state.host_waited(point));
                state = self.lock();
                continue;
            }
            let now = Instant::now();
            if timeout_ns == 0 || deadline.has_passed(now) {
                return vk::Result::TIMEOUT;
            }
            if !blocked {
                blocked = true;
                drop(state);
                host.about_to_block();
                state = self.lock();
                continue;
            }
            let slice = deadline.slice(now);
            state = self.block(state, slice);
            if let Some(slice) = slice {
                deadline.blocked(now, slice, Instant::now());
            }
        }
    }

    /// Waits for the next completion event, whatever it is; false when the device is lost.
    pub fn wait_for_news(&self, host: &dyn HostWaiter, seen: u64, timeout: Duration) -> bool {
        host.about_to_block();
        let mut state = self.lock();
        let deadline = Instant::now() + timeout;
        while state.news == seen && !state.lost {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            state = self.block(state, Some(left));
        }
        !state.lost
    }

    /// The count that [`Self::wait_for_news`] compares with.
    pub fn news(&self) -> u64 {
        self.lock().news
    }

    fn block<'a>(
        &'a self,
        state: std::sync::MutexGuard<'a, State>,
        left: Option<Duration>,
    ) -> std::sync::MutexGuard<'a, State> {
        let _waits = Waits::begin();
        self.changed.wait(&self.state, state, left)
    }

    /// A status query: as a wait of no length, but early only if the submission is old enough.
    pub fn poll(&self, host: &dyn HostWaiter, goal: Goal<'_>) -> vk::Result {
        let state = self.lock();
        if state.lost {
            return vk::Result::ERROR_DEVICE_LOST;
        }
        if goal.is_reached(&state) {
            return vk::Result::SUCCESS;
        }
        let early = goal.early(&state).filter(|&p| state.may_run_ahead_on_poll(p, Instant::now()));
        drop(state);
        let Some(point) = early else { return vk::Result::NOT_READY };
        host.post_host_wait(point);
        self.update(|state| {
            state.host_waited(point);
            if goal.is_reached(state) { vk::Result::SUCCESS } else { vk::Result::NOT_READY }
        })
    }

    /// `vkGetSemaphoreCounterValue`.
    ///
    /// # Errors
    /// `ERROR_DEVICE_LOST`.
    pub fn counter_value(&self, host: &dyn HostWaiter, semaphore: u64) -> Result<u64, vk::Result> {
        let next = self.read(|s| s.timeline_value(semaphore).saturating_add(1));
        let goal = Goal::Timelines { points: &[(semaphore, next)], all: true };
        match self.poll(host, goal) {
            vk::Result::ERROR_DEVICE_LOST => Err(vk::Result::ERROR_DEVICE_LOST),
            _ => Ok(self.read(|s| s.timeline_value(semaphore))),
        }
    }
}
