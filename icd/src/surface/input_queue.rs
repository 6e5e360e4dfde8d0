//! From the I/O thread to the injector: bounded, never blocks the sender, moves coalesce.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use protocol::control::input::InputEvent;

/// A surface and its X window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// Id of the surface.
    pub surface: u64,
    /// X window.
    pub window: u32,
}

/// Work for the injector.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Request {
    /// Inject this.
    Input(Target, InputEvent),
    /// The surface's window shall have this size, in pixels.
    Resize(Target, u32, u32),
    /// The surface's window shall close.
    Close(Target),
    /// Release what every surface's viewers hold: the connection is gone, or events were dropped.
    ReleaseEverything,
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

    /// The next request; waits for it. `None` when closed and empty.
    pub fn pop(&self) -> Option<Request> {
        let mut inner = self.lock();
        loop {
            if let Some(request) = inner.requests.pop_front() {
                return Some(request);
            }
            if inner.closed {
                return None;
            }
            inner = self.ready.wait(inner).unwrap_or_else(PoisonError::into_inner);
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

    const TARGET: Target = Target { surface: 1, window: 2 };

    fn drain(queue: &InputQueue) -> Vec<Request> {
        queue.close();
        std::iter::from_fn(|| queue.pop()).collect()
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
        let other = Target { surface: 3, window: 4 };
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
