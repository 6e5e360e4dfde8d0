//! Workers started ahead of need: a guest does not wait for a process and a GPU driver to start.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tokio::task::JoinHandle;

use super::worker_process::Worker;
use super::workplace::Workplace;
use crate::tenancy::isolation::Isolation;
use crate::worker::link::WorkerTerms;

type Starting = JoinHandle<Result<Worker, String>>;

/// What a worker renders on: one of the host's GPUs, in the order of `pyroduct-host check`, or the whole selection.
pub(super) type Target = Option<u32>;

/// One worker ahead for each target that was wanted, ready or starting.
#[derive(Debug)]
pub(super) struct WorkerPool {
    workplace: Arc<Workplace>,
    terms: WorkerTerms,
    /// What holds around the first worker, and so around all.
    isolation: OnceLock<Isolation>,
    ahead: Mutex<HashMap<Target, Starting>>,
}

impl WorkerPool {
    pub(super) fn new(workplace: Workplace, terms: WorkerTerms) -> Self {
        Self { workplace: Arc::new(workplace), terms, isolation: OnceLock::new(), ahead: Mutex::default() }
    }

    /// Whether all workers are reached through the supervisor's port.
    pub(super) fn shares_port(&self) -> bool {
        self.workplace.shares_port()
    }

    /// Starts the first worker and waits for it to be ready; gives the GPUs of the selection.
    pub(super) async fn warm_up(&self) -> Result<Vec<u32>, String> {
        let worker = self.start_fresh(None).await?;
        let gpus = worker.gpus().to_vec();
        let isolation = *self.isolation.get_or_init(|| worker.isolation());
        tracing::info!(holds = isolation.describe(), "sandbox of workers");
        if isolation.early_threads > 0 {
            tracing::warn!(
                threads = isolation.early_threads,
                "the GPU's driver starts threads before files are restricted: these may open what the worker's user may"
            );
        }
        self.swap(None, tokio::spawn(async move { Ok(worker) }));
        Ok(gpus)
    }

    /// What holds around workers.
    pub(super) fn isolation(&self) -> Isolation {
        self.isolation.get().copied().unwrap_or_default()
    }

    /// A ready worker; another one is started in its place.
    pub(super) async fn take(&self, target: Target) -> Result<Arc<Worker>, String> {
        let ahead = self.swap(target, self.start(target));
        if let Some(ahead) = ahead {
            match joined(ahead.await) {
                Ok(worker) if worker.is_alive() => return Ok(Arc::new(worker)),
                Ok(_) => tracing::warn!("a worker died before it was needed"),
                Err(reason) => tracing::warn!(reason, "a worker failed before it was needed"),
            }
        }
        // What went wrong earlier may be over: try once more, and if it is not, say what it is now.
        self.start_fresh(target).await.map(Arc::new)
    }

    /// A worker for the session of a display: it opens no GPU, so none is started ahead.
    pub(super) async fn start_for_display(&self) -> Result<Arc<Worker>, String> {
        let (workplace, mut terms) = (Arc::clone(&self.workplace), self.terms.clone());
        terms.display = true;
        let starting = tokio::spawn(async move { Worker::start(&workplace, terms).await });
        joined(starting.await).map(Arc::new)
    }

    async fn start_fresh(&self, target: Target) -> Result<Worker, String> {
        joined(self.start(target).await)
    }

    /// In a task: a taker that goes away does not leave a worker half started.
    fn start(&self, target: Target) -> Starting {
        let (workplace, mut terms) = (Arc::clone(&self.workplace), self.terms.clone());
        if let Some(gpu) = target {
            terms.gpu = gpu.to_string();
        }
        tokio::spawn(async move { Worker::start(&workplace, terms).await })
    }

    fn swap(&self, target: Target, next: Starting) -> Option<Starting> {
        self.ahead.lock().unwrap_or_else(PoisonError::into_inner).insert(target, next)
    }
}

impl Drop for WorkerPool {
    fn drop(&mut self) {
        let ahead = self.ahead.get_mut().unwrap_or_else(PoisonError::into_inner);
        ahead.values().for_each(JoinHandle::abort);
    }
}

fn joined(result: Result<Result<Worker, String>, tokio::task::JoinError>) -> Result<Worker, String> {
    result.unwrap_or_else(|error| Err(format!("starting a worker failed: {error}")))
}
