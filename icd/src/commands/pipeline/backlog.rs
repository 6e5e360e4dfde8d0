//! How far the host is behind in compiling pipelines, and the wait for it.
//!
//! Creations are posted, but a driver takes its time for each, wherever it is: an app that creates thousands would have its next
//! frame stand in line behind them. So the host says how many it has compiled and how many it compiles in a tenth of a second
//! ([`Compiled`]), and a creation that is beyond that waits, as it would for a driver next door. Who creates a few waits for nothing.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use protocol::limits;
use protocol::wire::message::Compiled;

/// Fewer than this are no reason to wait: the host does not tell of each single one.
const FEW: u64 = limits::COMPILED_UNTOLD_MAX;
/// A host that has compiled nothing in this time is busy with one that takes long, or waits for something of this app's: the
/// creation is posted all the same.
const PATIENCE: Duration = Duration::from_secs(5);

/// Pipelines of one device.
#[derive(Debug, Default)]
pub(crate) struct Backlog {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug)]
struct State {
    posted: u64,
    compiled: u64,
    window: u64,
    lost: bool,
}

impl Default for State {
    fn default() -> Self {
        Self { posted: 0, compiled: 0, window: limits::COMPILE_WINDOW_MIN, lost: false }
    }
}

impl State {
    /// Whether so many more have to wait.
    fn is_behind(&self, count: u64) -> bool {
        let outstanding = self.posted.saturating_sub(self.compiled);
        !self.lost && outstanding > FEW && outstanding.saturating_add(count) > self.window
    }
}

impl Backlog {
    /// So many are about to be posted: waits until the host has almost caught up. `about_to_wait` sends what is still buffered.
    pub(crate) fn post(&self, count: u64, about_to_wait: impl FnOnce()) {
        let mut state = self.lock();
        if state.is_behind(count) {
            drop(state);
            about_to_wait();
            state = self.lock();
            while state.is_behind(count) {
                let before = state.compiled;
                let (woken, waited) = self
                    .changed
                    .wait_timeout_while(state, PATIENCE, |state| {
                        state.is_behind(count) && state.compiled == before
                    })
                    .unwrap_or_else(PoisonError::into_inner);
                state = woken;
                if waited.timed_out() {
                    break;
                }
            }
        }
        state.posted = state.posted.saturating_add(count);
    }

    /// They were not posted after all.
    pub(crate) fn withdraw(&self, count: u64) {
        let mut state = self.lock();
        state.posted = state.posted.saturating_sub(count);
    }

    /// The host says how far it is.
    pub(crate) fn compiled(&self, news: &Compiled) {
        let mut state = self.lock();
        state.compiled = state.compiled.max(news.count);
        state.window = news.window;
        drop(state);
        self.changed.notify_all();
    }

    /// The device is lost, for good: nobody waits any more.
    pub(crate) fn lose(&self) {
        self.lock().lost = true;
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::sync::mpsc;

    use super::*;

    /// Whether it waited, where the host says `news` while it does.
    fn post(backlog: &Backlog, count: u64, news: Compiled) -> bool {
        let waited = Cell::new(false);
        backlog.post(count, || {
            waited.set(true);
            backlog.compiled(&news);
        });
        waited.get()
    }

    #[test]
    fn who_creates_few_does_not_wait_and_who_creates_many_waits_for_the_host() {
        let backlog = Backlog::default();
        for _ in 0..limits::COMPILE_WINDOW_MIN {
            assert!(!post(&backlog, 1, Compiled { count: 0, window: 0 }));
        }
        let all = limits::COMPILE_WINDOW_MIN;
        assert!(post(&backlog, 1, Compiled { count: 1, window: all }), "one too many");
        // A fast host.
        backlog.compiled(&Compiled { count: all, window: 1000 });
        for _ in 0..999 {
            assert!(!post(&backlog, 1, Compiled { count: 0, window: 0 }));
        }
        assert!(post(&backlog, 1, Compiled { count: all + 500, window: 1000 }));
        // As many at once as the app likes, as long as there is nothing in front of them but what is not told.
        backlog.compiled(&Compiled { count: all + 1001 - FEW, window: 20 });
        assert!(!post(&backlog, 50_000, Compiled { count: 0, window: 0 }));
        backlog.lose();
        assert!(!post(&backlog, 50_000, Compiled { count: 0, window: 0 }));
    }

    #[test]
    fn it_goes_on_as_soon_as_there_is_room() {
        let backlog = Backlog::default();
        backlog.post(100, || ());
        let (waits, waiting) = mpsc::channel();
        std::thread::scope(|scope| {
            let posting = scope.spawn(|| backlog.post(10, || waits.send(()).unwrap()));
            waiting.recv().unwrap();
            // Too little, then enough.
            backlog.compiled(&Compiled { count: 20, window: 50 });
            backlog.compiled(&Compiled { count: 60, window: 50 });
            posting.join().unwrap();
        });
        assert_eq!(backlog.lock().posted, 110);
    }
}
