//! What outlives a session: instances and their surfaces do, when the host or the session's worker ends. The next device
//! of such an instance has a new session under it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use protocol::control::worker::{PhysicalDevice, Snapshot};

use super::Session;
use crate::ids::{IdSource, Ids};
use crate::stats::Stats;
use crate::surface::Surfaces;
use crate::transport::ConnectError;

/// What all sessions that one after the other serve the same instances share.
#[derive(Debug)]
pub(super) struct Lasting {
    pub(super) surfaces: Surfaces,
    /// Of surfaces and messengers.
    pub(super) ids: Ids,
    pub(super) stats: Arc<Stats>,
    /// The latest session. Held while surfaces come and go, and while those that are there are told to a new session: it has
    /// to hear of each once.
    latest: Mutex<Weak<Session>>,
}

impl Lasting {
    pub(super) fn new(stats: Arc<Stats>) -> Self {
        let ids = Ids::new(Arc::new(IdSource::default()));
        Self { surfaces: Surfaces::default(), ids, stats, latest: Mutex::default() }
    }

    pub(super) fn latest(&self) -> MutexGuard<'_, Weak<Session>> {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The session under an instance and its physical devices.
#[derive(Debug)]
pub struct Footing {
    current: Mutex<Arc<Session>>,
    /// What the app was told.
    snapshot: Arc<Snapshot>,
}

/// Why there is no new session under an instance.
#[derive(Debug, thiserror::Error)]
pub enum RenewError {
    /// The host cannot be reached, or refuses.
    #[error(transparent)]
    Connect(#[from] ConnectError),
    /// It is not the host that the app was told of.
    #[error(
        "the host offers other GPUs, or another driver, than when this program began; the program has to make a new \
         instance, or to be started again"
    )]
    OtherDevices,
}

impl Footing {
    /// On `session`.
    #[must_use]
    pub fn new(session: &Arc<Session>) -> Self {
        Self { current: Mutex::new(Arc::clone(session)), snapshot: Arc::clone(session.snapshot()) }
    }

    /// What the app was told.
    #[must_use]
    pub fn snapshot(&self) -> &Arc<Snapshot> {
        &self.snapshot
    }

    /// The session: the latest that there is, which may have ended.
    #[must_use]
    pub fn session(&self) -> Arc<Session> {
        let current = Arc::clone(&self.lock());
        if !current.has_ended() {
            return current;
        }
        let latest = current.lasting().latest().upgrade();
        match latest.filter(|latest| latest.number() > current.number() && self.fits(latest)) {
            Some(latest) => {
                latest.retain();
                self.take(latest)
            }
            None => current,
        }
    }

    /// A session that is alive, if need be a new one.
    ///
    /// # Errors
    /// [`RenewError`].
    pub fn renewed(&self) -> Result<Arc<Session>, RenewError> {
        let session = self.session();
        if !session.has_ended() {
            return Ok(session);
        }
        let next = Session::current()?;
        if !self.fits(&next) {
            next.release();
            return Err(RenewError::OtherDevices);
        }
        Ok(self.take(next))
    }

    /// The instance has this session from now on, for which it was counted, and the one before no more. Gives the session that
    /// it has: another thread may have been faster, with this one or a later one.
    fn take(&self, next: Arc<Session>) -> Arc<Session> {
        let mut current = self.lock();
        let unneeded =
            if current.number() >= next.number() { next } else { std::mem::replace(&mut *current, next) };
        let taken = Arc::clone(&current);
        drop(current);
        unneeded.release();
        taken
    }

    fn fits(&self, session: &Session) -> bool {
        let (told, offered) = (&self.snapshot.physical_devices, &session.snapshot().physical_devices);
        told.len() == offered.len() && told.iter().zip(offered).all(|(told, offered)| is_same(told, offered))
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Session>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether all that an app remembers of one device is true of the other. Names, UUIDs, versions and limits are among the
/// properties. Sizes of heaps are not: the tenant's quota may have changed.
fn is_same(told: &PhysicalDevice, offered: &PhysicalDevice) -> bool {
    told.id == offered.id
        && told.properties == offered.properties
        && told.features == offered.features
        && told.extensions == offered.extensions
        && told.queue_families == offered.queue_families
}
