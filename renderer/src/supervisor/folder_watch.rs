//! Looks at the folder of a worker's driver now and then: one that was taken over shall not fill the disk. When, the supervisor's
//! clock says and not the worker; and a look blocks nobody.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::driver_cache::WorkerCache;

/// From the end of a look to the next.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// Of one worker.
#[derive(Debug)]
pub(super) struct FolderWatch {
    cache: Option<Arc<WorkerCache>>,
    due: Instant,
    /// One at a time.
    look: Option<JoinHandle<bool>>,
}

impl FolderWatch {
    pub(super) fn new(cache: Option<Arc<WorkerCache>>) -> Self {
        Self { cache, due: Instant::now() + LOOK_EVERY, look: None }
    }

    /// Waits until more is in the folder than any driver writes; for ever where there is none. Nothing is lost when the waiting
    /// is given up and begun again.
    pub(super) async fn overfull(&mut self) {
        loop {
            let Some(cache) = &self.cache else { return std::future::pending().await };
            if self.look.is_none() {
                tokio::time::sleep_until(self.due).await;
            }
            let cache = Arc::clone(cache);
            let look =
                self.look.get_or_insert_with(|| tokio::task::spawn_blocking(move || cache.is_overfull()));
            let is_overfull = look.await.unwrap_or(true);
            (self.look, self.due) = (None, Instant::now() + LOOK_EVERY);
            if is_overfull {
                return;
            }
        }
    }
}
