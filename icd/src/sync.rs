//! The guest's picture of what the host has finished: fences, timeline semaphores, submissions; and run-ahead.
//!
//! [`State`] is the pure part: submissions and completions go in, answers come out, instants are parameters.
//! [`Sync`] puts a lock and a condition variable around it. Nothing here talks to the host: a wait that may be
//! answered early asks its caller to post `HostWait` first, and only then counts the submission as settled, so
//! that no thread acts on an early answer before the host has been told.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::wake::Wake;

mod pace;
mod wait;

pub use pace::Pace;
pub use wait::{Goal, HostWaiter};

/// Submission `number` of `queue` (presents take numbers too).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Point {
    /// Id of the queue.
    pub queue: u64,
    /// The guest's count of submissions on it, from 1.
    pub number: u64,
}

/// What the guest must know of a submission.
#[derive(Clone, Debug, Default)]
pub struct Submission {
    /// Semaphores waited for, with the value for timeline ones (ignored for binary ones).
    pub waits: Vec<(u64, u64)>,
    /// Semaphores signalled, with the value for timeline ones.
    pub signals: Vec<(u64, u64)>,
    /// The fence, or 0.
    pub fence: u64,
    /// It writes something that the guest could read: memory, queries, events, exports.
    pub guest_readable: bool,
    /// It is a `vkQueuePresentKHR`.
    pub present: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fence {
    Unsignaled,
    Pending(Point),
    Signaled,
}

#[derive(Debug)]
enum Semaphore {
    /// Where it is signalled; `None`: nowhere yet, or by an acquire, which needs nothing of the guest.
    Binary {
        signalled_by: Option<Point>,
    },
    Timeline {
        value: u64,
        pending: Vec<(u64, Point)>,
    },
}

/// A wait of a pending submission.
#[derive(Clone, Copy, Debug)]
enum Wait {
    On(Point),
    Timeline { semaphore: u64, value: u64 },
}

#[derive(Debug)]
struct Pending {
    number: u64,
    waits: Vec<Wait>,
    signals: Vec<(u64, u64)>,
    guest_readable: bool,
    present: bool,
    /// Ends a frame for pacing: a present, or, before the first present of the device, what somebody can wait for.
    ends_frame: bool,
    sent_at: Instant,
}

#[derive(Debug, Default)]
struct QueueState {
    submitted: u64,
    completed: u64,
    /// Up to here the host was told to wait before it acts on what follows.
    host_waited: u64,
    pending: VecDeque<Pending>,
}

impl QueueState {
    fn settled(&self) -> u64 {
        self.completed.max(self.host_waited)
    }
}

/// What a look at what a submission depends on has found.
#[derive(Debug, Default)]
struct Search {
    /// Up to which number a queue needs nothing more.
    resolved: HashMap<u64, u64>,
    /// Queues that are being looked at, the first of them on behalf of nobody.
    looking: Vec<u64>,
}

/// The pure state. See the module.
#[derive(Debug, Default)]
pub struct State {
    queues: HashMap<u64, QueueState>,
    fences: HashMap<u64, Fence>,
    semaphores: HashMap<u64, Semaphore>,
    presented: bool,
    pace: Pace,
    lost: bool,
    /// Completion events seen; lets a poller wait for news.
    news: u64,
}

impl State {
    /// A fence is created.
    pub fn create_fence(&mut self, fence: u64, signaled: bool) {
        self.fences.insert(fence, if signaled { Fence::Signaled } else { Fence::Unsignaled });
    }

    /// A fence is destroyed.
    pub fn destroy_fence(&mut self, fence: u64) {
        self.fences.remove(&fence);
    }

    /// `vkResetFences`, one fence.
    pub fn reset_fence(&mut self, fence: u64) {
        self.fences.insert(fence, Fence::Unsignaled);
    }

    /// The fence is signalled by something that is no submission (an acquire).
    pub fn signal_fence(&mut self, fence: u64) {
        self.fences.insert(fence, Fence::Signaled);
    }

    /// A semaphore is created; timeline ones come with their first value.
    pub fn create_semaphore(&mut self, semaphore: u64, initial_value: Option<u64>) {
        let state = match initial_value {
            Some(value) => Semaphore::Timeline { value, pending: Vec::new() },
            None => Semaphore::Binary { signalled_by: None },
        };
        self.semaphores.insert(semaphore, state);
    }

    /// A semaphore is destroyed.
    pub fn destroy_semaphore(&mut self, semaphore: u64) {
        self.semaphores.remove(&semaphore);
    }

    /// Whether the semaphore is a timeline.
    #[must_use]
    pub fn is_timeline(&self, semaphore: u64) -> bool {
        matches!(self.semaphores.get(&semaphore), Some(Semaphore::Timeline { .. }))
    }

    /// A binary semaphore is signalled by an acquire.
    pub fn acquired(&mut self, semaphore: u64) {
        self.semaphores.insert(semaphore, Semaphore::Binary { signalled_by: None });
    }

    /// `vkSignalSemaphore`.
    pub fn signal_timeline(&mut self, semaphore: u64, to: u64) {
        if let Some(Semaphore::Timeline { value, .. }) = self.semaphores.get_mut(&semaphore) {
            *value = (*value).max(to);
        }
    }

    /// A queue exists from now on.
    pub fn add_queue(&mut self, queue: u64) {
        self.queues.entry(queue).or_default();
    }

    /// The number that the next submission of `queue` gets.
    #[must_use]
    pub fn next_number(&self, queue: u64) -> u64 {
        self.queues.get(&queue).map_or(0, |q| q.submitted).saturating_add(1)
    }

    /// Books `submission` under the next number of `queue`, after its frame was appended: before, a wait might tell
    /// the host to wait for what it does not have yet.
    pub fn submit(&mut self, queue: u64, submission: &Submission, now: Instant) -> u64 {
        let number = self.next_number(queue);
        let point = Point { queue, number };
        let waits = submission.waits.iter().filter_map(|&(s, value)| self.take_wait(s, value)).collect();
        let mut signals = Vec::new();
        for &(semaphore, value) in &submission.signals {
            match self.semaphores.get_mut(&semaphore) {
                Some(Semaphore::Timeline { pending, .. }) => {
                    pending.push((value, point));
                    signals.push((semaphore, value));
                }
                Some(Semaphore::Binary { signalled_by }) => *signalled_by = Some(point),
                None => {}
            }
        }
        if submission.fence != 0 {
            self.fences.insert(submission.fence, Fence::Pending(point));
        }
        self.presented |= submission.present;
        let waitable = submission.fence != 0 || !signals.is_empty();
        let state = self.queues.entry(queue).or_default();
        state.submitted = number;
        if number <= state.completed {
            // The host was faster than this thread.
            self.reach(&signals);
            return number;
        }
        state.pending.push_back(Pending {
            number,
            waits,
            signals,
            guest_readable: submission.guest_readable,
            present: submission.present,
            ends_frame: submission.present || (!self.presented && waitable),
            sent_at: now,
        });
        number
    }

    fn take_wait(&mut self, semaphore: u64, value: u64) -> Option<Wait> {
        match self.semaphores.get_mut(&semaphore)? {
            Semaphore::Binary { signalled_by } => signalled_by.take().map(Wait::On),
            Semaphore::Timeline { .. } => Some(Wait::Timeline { semaphore, value }),
        }
    }

    /// The round trip of the link, before anything was reported.
    pub fn begin(&mut self, rtt: Duration) {
        self.pace.begin(rtt);
    }

    /// The host reports everything on `queue` up to `number` as done.
    pub fn complete(&mut self, queue: u64, number: u64, rtt: Duration, now: Instant) {
        self.news = self.news.wrapping_add(1);
        let Some(state) = self.queues.get_mut(&queue) else { return };
        state.completed = state.completed.max(number);
        let mut frames = 0;
        let mut reached = Vec::new();
        while state.pending.front().is_some_and(|p| p.number <= number) {
            let Some(done) = state.pending.pop_front() else { break };
            frames += u32::from(done.ends_frame);
            reached.extend(done.signals);
        }
        self.pace.completed(frames, rtt, now);
        self.reach(&reached);
    }

    /// `HostWait` for this submission is on its lane: from now on it counts as finished.
    pub fn host_waited(&mut self, point: Point) {
        let Some(state) = self.queues.get_mut(&point.queue) else { return };
        state.host_waited = state.host_waited.max(point.number);
        let early = state.pending.iter().take_while(|p| p.number <= point.number);
        let reached: Vec<_> = early.flat_map(|p| p.signals.iter().copied()).collect();
        self.reach(&reached);
    }

    fn reach(&mut self, signals: &[(u64, u64)]) {
        for &(semaphore, to) in signals {
            if let Some(Semaphore::Timeline { value, pending }) = self.semaphores.get_mut(&semaphore) {
                *value = (*value).max(to);
                let reached = *value;
                pending.retain(|&(v, _)| v > reached);
            }
        }
    }

    /// Whether the app may have been told that this submission is finished.
    #[must_use]
    pub fn is_settled(&self, point: Point) -> bool {
        self.queues.get(&point.queue).is_none_or(|q| point.number <= q.settled())
    }

    /// Whether the guest may take the fence as signalled.
    #[must_use]
    pub fn fence_signaled(&self, fence: u64) -> bool {
        match self.fences.get(&fence) {
            Some(Fence::Signaled) => true,
            Some(&Fence::Pending(point)) => self.is_settled(point),
            Some(Fence::Unsignaled) | None => false,
        }
    }

    /// The timeline's value, as far as the guest may know it.
    #[must_use]
    pub fn timeline_value(&self, semaphore: u64) -> u64 {
        match self.semaphores.get(&semaphore) {
            Some(&Semaphore::Timeline { value, .. }) => value,
            _ => 0,
        }
    }

    /// The submission that an unsignalled fence waits for.
    fn fence_point(&self, fence: u64) -> Option<Point> {
        match self.fences.get(&fence) {
            Some(&Fence::Pending(point)) => Some(point),
            _ => None,
        }
    }

    /// The submission that brings the timeline to at least `value`: the one with the lowest such value.
    fn timeline_point(&self, semaphore: u64, value: u64) -> Option<Point> {
        let Some(Semaphore::Timeline { pending, .. }) = self.semaphores.get(&semaphore) else { return None };
        pending.iter().filter(|(v, _)| *v >= value).min_by_key(|(v, _)| *v).map(|(_, point)| *point)
    }

    /// The last submission of a queue, if it is not settled.
    fn last_point(&self, queue: u64) -> Option<Point> {
        let number = self.queues.get(&queue)?.submitted;
        Some(Point { queue, number }).filter(|&p| !self.is_settled(p))
    }

    /// Whether the host has really finished everything.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        self.queues.values().all(|q| q.completed >= q.submitted)
    }

    /// Whether `point` may be reported as finished before it is: see the contract of run-ahead in
    /// `docs/architecture.md`. Everything that it depends on was sent, nothing of it is readable by the guest,
    /// and no more frames are under way than the link needs.
    #[must_use]
    pub fn may_run_ahead(&self, point: Point) -> bool {
        let frames = self.queues.values().flat_map(|q| &q.pending).filter(|p| p.ends_frame).count();
        self.pace.allows(frames) && self.is_resolved(point, &mut Search::default())
    }

    /// As [`Self::may_run_ahead`], for a status query: only when the submission would be done by now on a GPU
    /// next door, for an app that polls has other things to do, and an early answer binds the host.
    #[must_use]
    pub fn may_run_ahead_on_poll(&self, point: Point, now: Instant) -> bool {
        let Some(queue) = self.queues.get(&point.queue) else { return false };
        let sent_at = queue.pending.iter().find(|p| p.number == point.number).map(|p| p.sent_at);
        let old_enough = sent_at
            .zip(self.pace.frame_time())
            .is_some_and(|(sent, frame)| now.saturating_duration_since(sent) >= frame);
        old_enough && self.may_run_ahead(point)
    }

    fn is_resolved(&self, point: Point, search: &mut Search) -> bool {
        let Some(queue) = self.queues.get(&point.queue) else { return true };
        let from = queue.settled().max(search.resolved.get(&point.queue).copied().unwrap_or(0));
        if point.number <= from {
            return true;
        }
        if search.looking.contains(&point.queue) {
            // It waits for itself, until somebody outside of the queues signals: wait before signal.
            return false;
        }
        search.looking.push(point.queue);
        let mut ahead = queue.pending.iter().filter(|p| p.number > from && p.number <= point.number);
        let resolved = ahead.all(|p| {
            let resolved = !p.guest_readable && p.waits.iter().all(|w| self.is_wait_resolved(*w, search));
            if resolved {
                search.resolved.insert(point.queue, p.number);
            }
            resolved
        });
        search.looking.pop();
        resolved
    }

    fn is_wait_resolved(&self, wait: Wait, search: &mut Search) -> bool {
        match wait {
            Wait::On(point) => self.is_resolved(point, search),
            Wait::Timeline { semaphore, value } => {
                self.timeline_value(semaphore) >= value
                    || !self.is_timeline(semaphore)
                    || self.timeline_point(semaphore, value).is_some_and(|p| self.is_resolved(p, search))
            }
        }
    }

    /// Frames that may be under way to keep the link busy; `None` before frame times are known.
    #[must_use]
    pub fn depth(&self) -> Option<usize> {
        self.pace.depth()
    }

    /// Presents that the host has not finished.
    #[must_use]
    pub fn presents_in_flight(&self) -> usize {
        self.queues.values().flat_map(|q| &q.pending).filter(|p| p.present).count()
    }
}

/// [`State`] for many threads.
#[derive(Debug, Default)]
pub struct Sync {
    state: Mutex<State>,
    changed: Wake,
}

impl Sync {
    /// Looks or changes; whoever waits looks again.
    pub fn update<R>(&self, change: impl FnOnce(&mut State) -> R) -> R {
        let result = change(&mut self.lock());
        self.changed.notify_all();
        result
    }

    /// Looks only.
    pub fn read<R>(&self, look: impl FnOnce(&State) -> R) -> R {
        look(&self.lock())
    }

    /// The device is lost, for good: every waiter wakes.
    pub fn lose(&self) {
        self.update(|state| state.lost = true);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
