//! Who is here: sessions with their workers, and how many viewers each tenant has.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use protocol::limits;
use tokio::sync::watch;

use super::worker_process::Worker;

/// All sessions. Whoever wants to hear of changes watches [`Registry::changes`] and looks again.
#[derive(Debug)]
pub(super) struct Registry {
    inner: Arc<Mutex<Inner>>,
    changes: watch::Sender<()>,
}

#[derive(Debug, Default)]
struct Inner {
    last_session: u64,
    sessions: BTreeMap<u64, Session>,
    viewers: HashMap<String, usize>,
}

#[derive(Debug)]
struct Session {
    tenant: String,
    worker: Arc<Worker>,
}

/// A viewer's place; given back when dropped.
#[derive(Debug)]
pub(super) struct ViewerPlace {
    inner: Arc<Mutex<Inner>>,
    tenant: String,
}

impl Default for Registry {
    fn default() -> Self {
        Self { inner: Arc::default(), changes: watch::Sender::new(()) }
    }
}

impl Registry {
    /// A number that no session of this supervisor has had.
    pub(super) fn new_session(&self) -> u64 {
        let mut inner = lock(&self.inner);
        inner.last_session = inner.last_session.saturating_add(1);
        inner.last_session
    }

    pub(super) fn insert(&self, session: u64, tenant: String, worker: Arc<Worker>) {
        lock(&self.inner).sessions.insert(session, Session { tenant, worker });
        self.changes.send_replace(());
    }

    pub(super) fn remove(&self, session: u64) {
        lock(&self.inner).sessions.remove(&session);
        self.changes.send_replace(());
    }

    pub(super) fn sessions_of(&self, tenant: &str) -> BTreeMap<u64, Arc<Worker>> {
        let inner = lock(&self.inner);
        let own = inner.sessions.iter().filter(|(_, session)| session.tenant == tenant);
        own.map(|(number, session)| (*number, Arc::clone(&session.worker))).collect()
    }

    /// Tells that sessions have come or gone.
    pub(super) fn changes(&self) -> watch::Receiver<()> {
        self.changes.subscribe()
    }

    /// A place for a viewer, or `None` when its tenant has the most viewers already.
    pub(super) fn add_viewer(&self, tenant: &str) -> Option<ViewerPlace> {
        let mut inner = lock(&self.inner);
        let count = inner.viewers.entry(tenant.to_owned()).or_default();
        if *count >= limits::VIEWERS_PER_TENANT_MAX {
            return None;
        }
        *count += 1;
        Some(ViewerPlace { inner: Arc::clone(&self.inner), tenant: tenant.to_owned() })
    }

    /// Ends every session at once.
    pub(super) fn end_all(&self, reason: &str) {
        for session in lock(&self.inner).sessions.values() {
            session.worker.kill(reason);
        }
    }
}

impl Drop for ViewerPlace {
    fn drop(&mut self) {
        let mut inner = lock(&self.inner);
        let left = inner.viewers.get_mut(&self.tenant).map(|count| {
            *count = count.saturating_sub(1);
            *count
        });
        if left == Some(0) {
            inner.viewers.remove(&self.tenant);
        }
    }
}

fn lock(inner: &Mutex<Inner>) -> MutexGuard<'_, Inner> {
    inner.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn viewers_of_a_tenant_are_bounded_and_leave_again() {
        let registry = Registry::default();
        let mut places: Vec<_> =
            (0..limits::VIEWERS_PER_TENANT_MAX).map(|_| registry.add_viewer("lava").unwrap()).collect();
        assert!(registry.add_viewer("lava").is_none());
        assert!(registry.add_viewer("tube").is_some());
        places.pop();
        assert!(registry.add_viewer("lava").is_some());
    }

    #[test]
    fn session_numbers_do_not_come_back() {
        let registry = Registry::default();
        assert_eq!([registry.new_session(), registry.new_session()], [1, 2]);
    }
}
