//! Workers started ahead of need: a guest does not wait for a process and a GPU driver to start.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::task::JoinHandle;

use super::worker_process::Worker;
use crate::worker::link::WorkerSetup;

type Starting = JoinHandle<Result<Worker, String>>;

/// One worker ahead, ready or starting.
#[derive(Debug)]
pub(super) struct WorkerPool {
    program: PathBuf,
    setup: Arc<WorkerSetup>,
    ahead: Mutex<Option<Starting>>,
}

impl WorkerPool {
    pub(super) fn new(program: PathBuf, setup: WorkerSetup) -> Self {
        Self { program, setup: Arc::new(setup), ahead: Mutex::new(None) }
    }

    /// Starts the first worker and waits for it to be ready.
    pub(super) async fn warm_up(&self) -> Result<(), String> {
        let worker = self.start_fresh().await?;
        self.swap(Some(tokio::spawn(async move { Ok(worker) })));
        Ok(())
    }

    /// A ready worker; another one is started in its place.
    pub(super) async fn take(&self) -> Result<Arc<Worker>, String> {
        let ahead = self.swap(Some(self.start()));
        if let Some(ahead) = ahead {
            match joined(ahead.await) {
                Ok(worker) if worker.is_alive() => return Ok(Arc::new(worker)),
                Ok(_) => tracing::warn!("a worker died before it was needed"),
                Err(reason) => tracing::warn!(reason, "a worker failed before it was needed"),
            }
        }
        // What went wrong earlier may be over: try once more, and if it is not, say what it is now.
        self.start_fresh().await.map(Arc::new)
    }

    async fn start_fresh(&self) -> Result<Worker, String> {
        joined(self.start().await)
    }

    /// In a task: a taker that goes away does not leave a worker half started.
    fn start(&self) -> Starting {
        let (program, setup) = (self.program.clone(), Arc::clone(&self.setup));
        tokio::spawn(async move { Worker::start(&program, &setup).await })
    }

    fn swap(&self, next: Option<Starting>) -> Option<Starting> {
        std::mem::replace(&mut *self.ahead.lock().unwrap_or_else(PoisonError::into_inner), next)
    }
}

impl Drop for WorkerPool {
    fn drop(&mut self) {
        if let Some(starting) = self.swap(None) {
            starting.abort();
        }
    }
}

fn joined(result: Result<Result<Worker, String>, tokio::task::JoinError>) -> Result<Worker, String> {
    result.unwrap_or_else(|error| Err(format!("starting a worker failed: {error}")))
}
