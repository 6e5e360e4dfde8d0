//! The host's GPUs and who is on each: a session's place on one of them.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::pool::Target;
use crate::tenancy::config::Config;
use crate::tenancy::gpus::{Gpus, Silent};

/// All places.
#[derive(Debug)]
pub(super) struct GpuPlaces {
    /// In the order of `pyroduct-host check`.
    indices: Vec<u32>,
    gpus: Arc<Mutex<Gpus>>,
}

/// A session's place; given back when dropped.
#[derive(Debug)]
pub(super) struct GpuPlace {
    gpus: Arc<Mutex<Gpus>>,
    /// Which, in the order of the host's GPUs.
    pub(super) at: usize,
    tenant: String,
    /// What its worker renders on.
    pub(super) target: Target,
    /// What the worker's GPU 0 is for the ledger and the schedulers.
    pub(super) first: u32,
}

fn lock(gpus: &Mutex<Gpus>) -> MutexGuard<'_, Gpus> {
    gpus.lock().unwrap_or_else(PoisonError::into_inner)
}

impl GpuPlaces {
    pub(super) fn new(indices: Vec<u32>) -> Self {
        let gpus = Arc::new(Mutex::new(Gpus::new(indices.len())));
        Self { indices, gpus }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.indices.len()
    }

    /// Sessions on all of them, those that begin and end included.
    pub(super) fn sessions(&self) -> usize {
        lock(&self.gpus).sessions().iter().sum()
    }

    /// Silent sessions whose end would give the tenant a place that it does not have.
    pub(super) fn in_the_way(&self, tenant: &str, config: &Config, silent: &[Silent]) -> Vec<u64> {
        let owns = config.tenants.get(tenant).is_some_and(|terms| terms.exclusive);
        lock(&self.gpus).in_the_way(tenant, owns, config.gpu_sessions_max, silent)
    }

    /// A place for a session; `None` where sessions are not placed, but see all GPUs.
    ///
    /// # Errors
    /// Why there is none, for people.
    pub(super) fn enter(&self, tenant: &str, config: &Config) -> Result<Option<GpuPlace>, String> {
        let Some(order) = config.placed() else { return Ok(None) };
        let owns = config.tenants.get(tenant).is_some_and(|terms| terms.exclusive);
        let at = lock(&self.gpus).enter(tenant, owns, order, config.gpu_sessions_max)?;
        // A single GPU is the whole selection.
        let target = self.indices.get(at).copied().filter(|_| self.indices.len() > 1);
        let first = u32::try_from(at).unwrap_or(0);
        Ok(Some(GpuPlace { gpus: Arc::clone(&self.gpus), at, tenant: tenant.to_owned(), target, first }))
    }
}

impl Drop for GpuPlace {
    fn drop(&mut self) {
        lock(&self.gpus).leave(self.at, &self.tenant);
    }
}
