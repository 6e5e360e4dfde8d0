//! Who is here: sessions with their workers, and how many viewers each tenant has.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use protocol::limits;
use serde::{Deserialize, Serialize};
use tokio::sync::{Notify, watch};

use super::silence::Hearing;
use super::worker_process::Worker;
use crate::tenancy::gpus::Silent;

/// How long the process of a session that has ended may hold up the next one.
const ENDING_TIMEOUT: Duration = Duration::from_secs(2);

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
    /// Sessions that run, begin or end, by tenant.
    places: HashMap<String, u32>,
    viewers: HashMap<String, Vec<Viewer>>,
    last_viewer: u64,
    /// Sessions of displays, by tenant.
    displays: HashMap<String, u32>,
    /// Connections of peers that showed a certificate.
    connections: HashMap<String, usize>,
}

/// What a session is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SessionKind {
    /// A program.
    Program,
    /// A display, served by its agent.
    Display,
}

#[derive(Debug)]
struct Viewer {
    number: u64,
    hearing: Hearing,
    gives_way: Arc<Notify>,
}

#[derive(Debug)]
struct Session {
    kind: SessionKind,
    tenant: String,
    program: String,
    started: Instant,
    worker: Arc<Worker>,
    /// The GPU that it was placed on.
    gpu: Option<usize>,
    /// Tickets of those who were told how to get in at the worker.
    invited: BTreeSet<String>,
    hearing: Hearing,
}

/// One session, for people.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SessionRow {
    /// Its number.
    pub session: u64,
    /// Whose.
    pub tenant: String,
    /// What the guest says that it runs.
    pub program: String,
    /// Process id of its worker.
    pub pid: u32,
    /// Seconds since its start.
    pub seconds: u64,
    /// Viewers of its tenant: each sees every session.
    #[serde(default)]
    pub viewers: u64,
    /// For how many seconds its worker has said nothing, though it should have; 0 while it answers.
    #[serde(default)]
    pub silent_seconds: u64,
}

/// A session's place; given back when dropped.
#[derive(Debug)]
pub(super) struct SessionPlace {
    inner: Arc<Mutex<Inner>>,
    changes: watch::Sender<()>,
    tenant: String,
}

/// The place of a display's session; given back when dropped.
#[derive(Debug)]
pub(super) struct DisplayPlace {
    inner: Arc<Mutex<Inner>>,
    changes: watch::Sender<()>,
    tenant: String,
}

/// Which count of a tenant's a place is of.
type Count = fn(&mut Inner) -> &mut HashMap<String, usize>;

/// One of a tenant's places among its viewers; given back when dropped.
#[derive(Debug)]
pub(super) struct ViewerPlace {
    inner: Arc<Mutex<Inner>>,
    tenant: String,
    number: u64,
    gives_way: Arc<Notify>,
}

/// One of a tenant's places among its connections; given back when dropped.
#[derive(Debug)]
pub(super) struct ConnectionPlace(#[expect(dead_code, reason = "counts while it lives")] TenantPlace);

struct TenantPlace {
    inner: Arc<Mutex<Inner>>,
    tenant: String,
    count: Count,
}

impl Inner {
    /// Places of a tenant.
    fn held(&self, kind: SessionKind, tenant: &str) -> u32 {
        let places = match kind {
            SessionKind::Program => &self.places,
            SessionKind::Display => &self.displays,
        };
        places.get(tenant).copied().unwrap_or(0)
    }
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

    /// A place for a session of `tenant`, of `host_max` on this host and `tenant_max` of the tenant.
    ///
    /// # Errors
    /// There is none; the reason, for people.
    pub(super) fn add_session(
        &self,
        tenant: &str,
        host_max: u32,
        tenant_max: u32,
    ) -> Result<SessionPlace, String> {
        let mut inner = lock(&self.inner);
        if inner.places.values().sum::<u32>() >= host_max {
            return Err(format!("this host runs {host_max} sessions, its most; try again later"));
        }
        let count = inner.places.entry(tenant.to_owned()).or_default();
        if *count >= tenant_max {
            return Err(format!(
                "tenant `{tenant}` runs {tenant_max} sessions, its most; every program that uses Vulkan is one: end one"
            ));
        }
        *count += 1;
        let (inner, changes) = (Arc::clone(&self.inner), self.changes.clone());
        Ok(SessionPlace { inner, changes, tenant: tenant.to_owned() })
    }

    /// As [`Self::add_session`], but waits a little for a session of the tenant that is about to be gone: who starts one
    /// program after the other has only one at a time. Where there is none, a silent session gives way.
    ///
    /// # Errors
    /// As [`Self::add_session`].
    pub(super) async fn session_place(
        &self,
        tenant: &str,
        host_max: u32,
        tenant_max: u32,
    ) -> Result<SessionPlace, String> {
        let add = || self.add_session(tenant, host_max, tenant_max);
        self.place(SessionKind::Program, (tenant, tenant_max), add).await
    }

    /// As [`Self::add_display`], with the patience of [`Self::session_place`].
    ///
    /// # Errors
    /// As [`Self::add_display`].
    pub(super) async fn display_place(
        &self,
        tenant: &str,
        host_max: u32,
        tenant_max: u32,
    ) -> Result<DisplayPlace, String> {
        let add = || self.add_display(tenant, host_max, tenant_max);
        self.place(SessionKind::Display, (tenant, tenant_max), add).await
    }

    async fn place<P>(
        &self,
        kind: SessionKind,
        (tenant, tenant_max): (&str, u32),
        add: impl Fn() -> Result<P, String>,
    ) -> Result<P, String> {
        let mut changes = self.changes();
        let deadline = tokio::time::Instant::now() + ENDING_TIMEOUT;
        let mut giving_way: Option<String> = None;
        loop {
            changes.mark_unchanged();
            let refused = match add() {
                Ok(place) => return Ok(place),
                Err(reason) => reason,
            };
            let mut waits = self.is_ending(kind, tenant)
                || giving_way.as_deref().is_some_and(|of| self.is_ending(kind, of));
            if !waits {
                giving_way = self.end_silent(kind, tenant, tenant_max);
                waits = giving_way.is_some();
            }
            if !waits || tokio::time::timeout_at(deadline, changes.changed()).await.is_err() {
                return Err(refused);
            }
        }
    }

    /// Ends the session of this kind that is silent for the longest, of the tenant if it has its most, else of any; gives
    /// its tenant.
    fn end_silent(&self, kind: SessionKind, tenant: &str, tenant_max: u32) -> Option<String> {
        let mut inner = lock(&self.inner);
        let own = inner.held(kind, tenant) >= tenant_max;
        let same = inner.sessions.iter().filter(|(_, session)| session.kind == kind);
        let silent =
            same.filter(|(_, session)| session.hearing.gives_way() && (!own || session.tenant == tenant));
        let longest = silent.max_by_key(|(_, session)| session.hearing.silent_for());
        let number = longest.map(|(number, _)| *number)?;
        let session = inner.sessions.remove(&number)?;
        session.worker.kill("its guest was silent, and its place was needed");
        Some(session.tenant)
    }

    /// Silent sessions that were placed on a GPU, and give way.
    pub(super) fn silent_on_gpus(&self) -> Vec<Silent> {
        let inner = lock(&self.inner);
        let silent = inner.sessions.iter().filter(|(_, session)| session.hearing.gives_way());
        let placed = silent.filter_map(|(number, session)| {
            let (tenant, silent_for) = (session.tenant.clone(), session.hearing.silent_for());
            session.gpu.map(|gpu| Silent { session: *number, gpu, tenant, silent_for })
        });
        placed.collect()
    }

    /// Sessions that were placed on a GPU, and have not begun to end.
    pub(super) fn on_gpus(&self) -> usize {
        lock(&self.inner).sessions.values().filter(|session| session.gpu.is_some()).count()
    }

    /// Ends silent sessions whose GPU is needed.
    pub(super) fn end_on_gpus(&self, numbers: &[u64]) {
        let mut inner = lock(&self.inner);
        for number in numbers {
            if let Some(session) = inner.sessions.remove(number) {
                session.worker.kill("its guest was silent, and its GPU was needed");
            }
        }
    }

    /// Whether a session of the tenant has a place and nothing else any more (or not yet).
    fn is_ending(&self, kind: SessionKind, tenant: &str) -> bool {
        let inner = lock(&self.inner);
        let places = inner.held(kind, tenant);
        let same = inner.sessions.values().filter(|session| session.kind == kind);
        let sessions = same.filter(|session| session.tenant == tenant).count();
        usize::try_from(places).is_ok_and(|places| places > sessions)
    }

    /// A place for the session of a display: of each tenant, and of this host, as many as sessions of programs.
    ///
    /// # Errors
    /// There is none; the reason, for people.
    pub(super) fn add_display(
        &self,
        tenant: &str,
        host_max: u32,
        tenant_max: u32,
    ) -> Result<DisplayPlace, String> {
        let mut inner = lock(&self.inner);
        if inner.displays.values().sum::<u32>() >= host_max {
            return Err(format!("this host serves {host_max} displays of guests, its most; try again later"));
        }
        let count = inner.displays.entry(tenant.to_owned()).or_default();
        if *count >= tenant_max {
            return Err(format!("tenant `{tenant}` has {tenant_max} displays with an agent, its most"));
        }
        *count += 1;
        let (inner, changes) = (Arc::clone(&self.inner), self.changes.clone());
        Ok(DisplayPlace { inner, changes, tenant: tenant.to_owned() })
    }

    /// A session has a worker, which serves a peer that `hearing` hears, on the GPU that it was placed on.
    pub(super) fn insert(
        &self,
        (kind, session): (SessionKind, u64),
        (tenant, program): (String, String),
        worker: Arc<Worker>,
        (hearing, gpu): (Hearing, Option<usize>),
    ) {
        let started = Instant::now();
        let new = Session { kind, tenant, program, started, worker, gpu, hearing, invited: BTreeSet::new() };
        lock(&self.inner).sessions.insert(session, new);
        self.changes.send_replace(());
    }

    pub(super) fn remove(&self, session: u64) {
        lock(&self.inner).sessions.remove(&session);
        self.changes.send_replace(());
    }

    /// All sessions of programs.
    pub(super) fn rows(&self) -> Vec<SessionRow> {
        let inner = lock(&self.inner);
        let row = |(number, session): (&u64, &Session)| SessionRow {
            session: *number,
            tenant: session.tenant.clone(),
            program: session.program.clone(),
            pid: session.worker.pid(),
            seconds: session.started.elapsed().as_secs(),
            viewers: count(inner.viewers.get(&session.tenant)),
            silent_seconds: session.worker.silent_seconds(),
        };
        let programs = inner.sessions.iter().filter(|(_, session)| session.kind == SessionKind::Program);
        programs.map(row).collect()
    }

    /// The worker of a session.
    pub(super) fn worker(&self, session: u64) -> Option<Arc<Worker>> {
        lock(&self.inner).sessions.get(&session).map(|session| Arc::clone(&session.worker))
    }

    /// Sessions of each tenant that run, begin or end: while there is one, its tenant may hold memory.
    pub(super) fn places(&self) -> BTreeMap<String, u32> {
        let inner = lock(&self.inner);
        let used = inner.places.iter().filter(|(_, places)| **places > 0);
        used.map(|(tenant, places)| (tenant.clone(), *places)).collect()
    }

    /// Sessions that viewers of the tenant connect to.
    pub(super) fn sessions_of(&self, tenant: &str) -> BTreeMap<u64, (SessionKind, Arc<Worker>)> {
        let inner = lock(&self.inner);
        let own = inner.sessions.iter().filter(|(_, session)| session.tenant == tenant);
        own.map(|(number, session)| (*number, (session.kind, Arc::clone(&session.worker)))).collect()
    }

    /// Notes whose ticket is about to get somebody into a session; false when that is over.
    pub(super) fn invite(&self, session: u64, ticket: &str) -> bool {
        let mut inner = lock(&self.inner);
        inner.sessions.get_mut(&session).map(|session| session.invited.insert(ticket.to_owned())).is_some()
    }

    /// Tickets (by tenant and name) that are not good any more in sessions for which they were: each with its worker and the
    /// reason, once.
    pub(super) fn take_invited(
        &self,
        refusal: impl Fn(&str, &str) -> Option<String>,
    ) -> Vec<(Arc<Worker>, String, String)> {
        let mut inner = lock(&self.inner);
        let mut gone = Vec::new();
        for session in inner.sessions.values_mut() {
            let Session { tenant, worker, invited, .. } = session;
            invited.retain(|ticket| {
                let reason = refusal(tenant, ticket);
                let keep = reason.is_none();
                gone.extend(reason.map(|reason| (Arc::clone(worker), ticket.clone(), reason)));
                keep
            });
        }
        gone
    }

    /// Tells that sessions have come or gone.
    pub(super) fn changes(&self) -> watch::Receiver<()> {
        self.changes.subscribe()
    }

    /// A place for a connection, or `None` when its tenant has the most already.
    pub(super) fn add_connection(&self, tenant: &str) -> Option<ConnectionPlace> {
        self.add(tenant, |inner| &mut inner.connections, limits::CONNECTIONS_PER_TENANT_MAX)
            .map(ConnectionPlace)
    }

    fn add(&self, tenant: &str, count: Count, most: usize) -> Option<TenantPlace> {
        let mut inner = lock(&self.inner);
        let counted = count(&mut inner).entry(tenant.to_owned()).or_default();
        if *counted >= most {
            return None;
        }
        *counted += 1;
        Some(TenantPlace { inner: Arc::clone(&self.inner), tenant: tenant.to_owned(), count })
    }

    /// Viewers of a tenant.
    pub(super) fn viewers(&self, tenant: &str) -> u64 {
        count(lock(&self.inner).viewers.get(tenant))
    }

    /// A place for a viewer, or `None` when its tenant has the most viewers already, and none of them is silent.
    pub(super) fn add_viewer(&self, tenant: &str, hearing: Hearing) -> Option<ViewerPlace> {
        let mut inner = lock(&self.inner);
        inner.last_viewer = inner.last_viewer.saturating_add(1);
        let number = inner.last_viewer;
        let viewers = inner.viewers.entry(tenant.to_owned()).or_default();
        if viewers.len() >= limits::VIEWERS_PER_TENANT_MAX {
            let silent = viewers.iter().enumerate().filter(|(_, viewer)| viewer.hearing.gives_way());
            let (longest, _) = silent.max_by_key(|(_, viewer)| viewer.hearing.silent_for())?;
            viewers.swap_remove(longest).gives_way.notify_one();
        }
        let gives_way = Arc::new(Notify::new());
        viewers.push(Viewer { number, hearing, gives_way: Arc::clone(&gives_way) });
        Some(ViewerPlace { inner: Arc::clone(&self.inner), tenant: tenant.to_owned(), number, gives_way })
    }

    /// Ends every session at once.
    pub(super) fn end_all(&self, reason: &str) {
        for session in lock(&self.inner).sessions.values() {
            session.worker.kill(reason);
        }
    }
}

fn count(viewers: Option<&Vec<Viewer>>) -> u64 {
    viewers.and_then(|viewers| u64::try_from(viewers.len()).ok()).unwrap_or(0)
}

impl Drop for SessionPlace {
    fn drop(&mut self) {
        let mut inner = lock(&self.inner);
        if let Some(count) = inner.places.get_mut(&self.tenant) {
            *count = count.saturating_sub(1);
        }
        drop(inner);
        self.changes.send_replace(());
    }
}

impl Drop for DisplayPlace {
    fn drop(&mut self) {
        if let Some(count) = lock(&self.inner).displays.get_mut(&self.tenant) {
            *count = count.saturating_sub(1);
        }
        self.changes.send_replace(());
    }
}

impl ViewerPlace {
    /// Until another viewer has the place, since this one was silent.
    pub(super) async fn given_away(&self) {
        self.gives_way.notified().await;
    }
}

impl Drop for ViewerPlace {
    fn drop(&mut self) {
        let mut inner = lock(&self.inner);
        let left = inner.viewers.get_mut(&self.tenant).map(|viewers| {
            viewers.retain(|viewer| viewer.number != self.number);
            viewers.len()
        });
        if left == Some(0) {
            inner.viewers.remove(&self.tenant);
        }
    }
}

impl Drop for TenantPlace {
    fn drop(&mut self) {
        let mut inner = lock(&self.inner);
        let counts = (self.count)(&mut inner);
        let left = counts.get_mut(&self.tenant).map(|count| {
            *count = count.saturating_sub(1);
            *count
        });
        if left == Some(0) {
            counts.remove(&self.tenant);
        }
    }
}

impl std::fmt::Debug for TenantPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TenantPlace").field("tenant", &self.tenant).finish_non_exhaustive()
    }
}

fn lock(inner: &Mutex<Inner>) -> MutexGuard<'_, Inner> {
    inner.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard() -> Hearing {
        Hearing::default()
    }

    #[tokio::test]
    async fn viewers_of_a_tenant_are_bounded_leave_again_and_give_way() {
        let registry = Registry::default();
        let mut places: Vec<_> = (0..limits::VIEWERS_PER_TENANT_MAX)
            .map(|_| registry.add_viewer("lava", heard()).unwrap())
            .collect();
        assert_eq!(registry.viewers("lava"), limits::VIEWERS_PER_TENANT_MAX as u64);
        assert!(registry.add_viewer("lava", heard()).is_none());
        assert!(registry.add_viewer("tube", heard()).is_some());
        places.pop();
        assert!(registry.add_viewer("lava", Hearing::silent()).is_some(), "its place is free again at once");
        let silent = registry.add_viewer("lava", Hearing::silent()).unwrap();
        let place = registry.add_viewer("lava", heard()).unwrap();
        assert!(registry.add_viewer("lava", heard()).is_none());
        tokio::time::timeout(Duration::from_secs(30), silent.given_away()).await.unwrap();
        drop(silent);
        assert!(registry.add_viewer("lava", heard()).is_none(), "who gave way has no place to give back");
        drop(place);
        assert!(registry.add_viewer("lava", heard()).is_some());
    }

    #[test]
    fn sessions_of_host_and_tenant_are_bounded_and_end_again() {
        let registry = Registry::default();
        let first = registry.add_session("lava", 3, 1).unwrap();
        assert!(registry.add_session("lava", 3, 1).unwrap_err().contains("tenant `lava` runs 1 sessions"));
        let others = [(); 2].map(|()| registry.add_session("tube", 3, 3).unwrap());
        assert!(registry.add_session("rock", 3, 1).unwrap_err().contains("this host runs 3 sessions"));
        drop(others);
        assert!(registry.add_session("rock", 3, 1).is_ok());
        drop(first);
        assert!(registry.add_session("lava", 3, 1).is_ok());
    }

    #[test]
    fn displays_of_host_and_tenant_are_bounded_and_end_again() {
        let registry = Registry::default();
        let first = registry.add_display("lava", 2, 1).unwrap();
        assert!(registry.add_display("lava", 2, 1).unwrap_err().contains("tenant `lava` has 1 displays"));
        let other = registry.add_display("tube", 2, 1).unwrap();
        assert!(registry.add_display("rock", 2, 1).unwrap_err().contains("serves 2 displays"));
        drop((first, other));
        assert!(registry.add_display("lava", 2, 1).is_ok());
    }

    #[tokio::test]
    async fn a_display_that_is_about_to_be_gone_is_waited_for() {
        let registry = Registry::default();
        let first = registry.add_display("lava", 2, 1).unwrap();
        let (second, ()) = tokio::join!(registry.display_place("lava", 2, 1), async { drop(first) });
        assert!(second.is_ok());
        assert!(registry.display_place("tube", 1, 1).await.unwrap_err().contains("serves 1 displays"));
    }

    #[test]
    fn session_numbers_do_not_come_back() {
        let registry = Registry::default();
        assert_eq!([registry.new_session(), registry.new_session()], [1, 2]);
    }
}
