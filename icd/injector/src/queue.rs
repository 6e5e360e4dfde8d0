//! From the I/O thread to the injector: bounded, never blocks the sender, moves coalesce.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use protocol::control::input::InputEvent;

/// Where input comes from, and the X window that it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// Whose hands: what one source holds down is let go by itself. A surface, or a viewer.
    pub source: u64,
    /// X window.
    pub window: u32,
}

/// Work for the injector.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Request {
    /// Inject this.
    Input(Target, InputEvent),
    /// The window shall have this size, in pixels.
    Resize(Target, u32, u32),
    /// The window shall close.
    Close(Target),
    /// Release what every source holds: the connection is gone, or events were dropped.
    ReleaseEverything,
}

/// What [`InputQueue::pop`] gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Next {
    /// Something to do.
    Request(Request),
    /// The deadline has passed.
    Late,
    /// The queue is closed and empty.
    Closed,
}

#[derive(Debug, Default)]
struct Inner {
    requests: VecDeque<Request>,
    closed: bool,
}

/// The queue.
#[derive(Debug, Default)]
pub struct InputQueue {
    inner: Mutex<Inner>,
    ready: Condvar,
}

/// Requests waiting; a person's hands don't fill this unless the X server stands still.
const REQUESTS_MAX: usize = 512;

impl InputQueue {
    /// Hands a request on. When the injector stands still, what waits is dropped and everything is released, so
    /// that no key stays down.
    pub fn push(&self, request: Request) {
        let mut inner = self.lock();
        if inner.requests.back_mut().is_some_and(|last| coalesce(last, &request)) {
            return;
        }
        if inner.requests.len() >= REQUESTS_MAX {
            inner.requests.retain(|waiting| !matches!(waiting, Request::Input(..)));
            inner.requests.truncate(REQUESTS_MAX / 2);
            inner.requests.push_back(Request::ReleaseEverything);
        }
        inner.requests.push_back(request);
        drop(inner);
        self.ready.notify_one();
    }

    /// No more requests: the injector ends after those that wait.
    pub fn close(&self) {
        self.lock().closed = true;
        self.ready.notify_one();
    }

    /// The next request; waits for it, until `deadline` if there is one.
    pub fn pop(&self, deadline: Option<Instant>) -> Next {
        let mut inner = self.lock();
        loop {
            if let Some(request) = inner.requests.pop_front() {
                return Next::Request(request);
            }
            if inner.closed {
                return Next::Closed;
            }
            let Some(deadline) = deadline else {
                inner = self.ready.wait(inner).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Next::Late;
            }
            (inner, _) = self.ready.wait_timeout(inner, left).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Merges `new` into `last` where only their sum, or only the newer, matters.
fn coalesce(last: &mut Request, new: &Request) -> bool {
    match (last, *new) {
        (Request::Input(a, event), Request::Input(b, next)) if *a == b => match (event, next) {
            (InputEvent::PointerMove { x, y }, InputEvent::PointerMove { x: to_x, y: to_y }) => {
                (*x, *y) = (to_x, to_y);
                true
            }
            (
                InputEvent::PointerRelative { dx, dy },
                InputEvent::PointerRelative { dx: more_x, dy: more_y },
            ) => {
                *dx += more_x;
                *dy += more_y;
                true
            }
            _ => false,
        },
        (Request::Resize(a, width, height), Request::Resize(b, to_width, to_height)) if *a == b => {
            (*width, *height) = (to_width, to_height);
            true
        }
        (Request::ReleaseEverything, Request::ReleaseEverything) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TARGET: Target = Target { source: 1, window: 2 };

    fn drain(queue: &InputQueue) -> Vec<Request> {
        queue.close();
        let next = || match queue.pop(None) {
            Next::Request(request) => Some(request),
            Next::Late | Next::Closed => None,
        };
        std::iter::from_fn(next).collect()
    }

    #[test]
    fn moves_and_resizes_coalesce_but_never_across_a_key() {
        let queue = InputQueue::default();
        let to = |x, y| Request::Input(TARGET, InputEvent::PointerMove { x, y });
        let by = |dx, dy| Request::Input(TARGET, InputEvent::PointerRelative { dx, dy });
        let key = Request::Input(TARGET, InputEvent::Key { code: 1, pressed: true });
        for request in [to(1.0, 1.0), to(2.0, 2.0), key, to(3.0, 3.0), by(1.0, 0.0), by(1.0, 2.0)] {
            queue.push(request);
        }
        queue.push(Request::Resize(TARGET, 10, 10));
        queue.push(Request::Resize(TARGET, 20, 30));
        let expected = [to(2.0, 2.0), key, to(3.0, 3.0), by(2.0, 2.0), Request::Resize(TARGET, 20, 30)];
        assert_eq!(drain(&queue), expected);
    }

    #[test]
    fn what_goes_to_two_windows_stays_apart() {
        let queue = InputQueue::default();
        let other = Target { source: 3, window: 4 };
        let events =
            [InputEvent::PointerMove { x: 1.0, y: 2.0 }, InputEvent::PointerRelative { dx: 1.0, dy: 2.0 }];
        let mut pushed = Vec::new();
        for event in events {
            pushed.extend([TARGET, other, TARGET].map(|target| Request::Input(target, event)));
        }
        pushed.extend([TARGET, other].map(|target| Request::Resize(target, 5, 6)));
        pushed.iter().for_each(|request| queue.push(*request));
        assert_eq!(drain(&queue), pushed);
    }

    #[test]
    fn who_waits_until_a_deadline_is_told_that_it_has_passed() {
        let queue = InputQueue::default();
        assert_eq!(queue.pop(Some(Instant::now())), Next::Late);
        queue.push(Request::Close(TARGET));
        assert_eq!(queue.pop(Some(Instant::now())), Next::Request(Request::Close(TARGET)));
        queue.close();
        assert_eq!(queue.pop(None), Next::Closed);
    }

    #[test]
    fn an_overflow_drops_input_and_releases_everything() {
        let queue = InputQueue::default();
        queue.push(Request::Close(TARGET));
        for n in 0..REQUESTS_MAX {
            queue.push(Request::Input(TARGET, InputEvent::Key { code: 1, pressed: n % 2 == 0 }));
        }
        let last = Request::Input(TARGET, InputEvent::Key { code: 1, pressed: false });
        assert_eq!(drain(&queue), [Request::Close(TARGET), Request::ReleaseEverything, last]);
    }
}
