//! Binary semaphores that several `VkSemaphore` handles stand for: opaque file descriptors lead from one to another, within this
//! process. Their signals are kept here, as the submission that brings one; who waits tells the host which submission that
//! is. Nothing on the host is shared, so that the host's driver need not be able to, and devices of several instances, which are
//! sessions of their own, can share too.
#![expect(unsafe_code, reason = "reads file descriptors of the app")]

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::os::fd::{BorrowedFd, OwnedFd, RawFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use protocol::wire::Need;
use protocol::wire::message::{AwaitSubmission, ShareSemaphore};
use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};

use crate::object::Device;
use crate::sync::Goal;

/// What a descriptor's file begins with.
const MAGIC: [u8; 16] = *b"pyroduct-semapho";
/// Exports whose payload lives on although no semaphore has it any more: their descriptor may still be imported.
const KEPT_MAX: usize = 4096;

/// The submission that signals.
#[derive(Clone, Debug)]
struct Signal {
    device: Weak<Device>,
    device_id: u64,
    queue: u64,
    number: u64,
    /// Where the host learns of it.
    need: Option<Need>,
}

/// What semaphores share.
#[derive(Debug, Default)]
pub(super) struct Payload(Mutex<Option<Signal>>);

impl Payload {
    fn set(&self, signal: Option<Signal>) -> Option<Signal> {
        std::mem::replace(&mut *lock(&self.0), signal)
    }
}

#[derive(Debug, Default)]
struct Shared {
    permanent: Arc<Payload>,
    /// Until the next wait.
    temporary: Option<Arc<Payload>>,
    /// Signalled last by an acquire: the host knows.
    acquired: bool,
}

impl Shared {
    fn payload(&self) -> &Arc<Payload> {
        self.temporary.as_ref().unwrap_or(&self.permanent)
    }
}

/// Those of a device.
#[derive(Debug, Default)]
pub struct SharedSemaphores {
    any: AtomicBool,
    all: Mutex<HashMap<u64, Shared>>,
}

impl SharedSemaphores {
    /// The semaphore may be exported, or is imported into: from now on its signals are kept here.
    pub(super) fn share(&self, device: &Device, semaphore: u64) {
        let mut all = lock(&self.all);
        self.any.store(true, Ordering::Relaxed);
        if let Entry::Vacant(new) = all.entry(semaphore) {
            new.insert(Shared::default());
            device.post_message(&ShareSemaphore { semaphore });
        }
    }

    /// The semaphore is destroyed.
    pub(super) fn forget(&self, semaphore: u64) {
        if self.any.load(Ordering::Relaxed) {
            lock(&self.all).remove(&semaphore);
        }
    }

    /// Whether its signals are kept here.
    #[must_use]
    pub fn is_shared(&self, semaphore: u64) -> bool {
        self.any.load(Ordering::Relaxed) && lock(&self.all).contains_key(&semaphore)
    }

    /// An acquire signals it.
    pub fn acquired(&self, semaphore: u64) {
        if self.any.load(Ordering::Relaxed)
            && let Some(shared) = lock(&self.all).get_mut(&semaphore)
        {
            shared.acquired = true;
        }
    }

    /// What it has now.
    pub(super) fn payload(&self, semaphore: u64) -> Option<Arc<Payload>> {
        lock(&self.all).get(&semaphore).map(|shared| Arc::clone(shared.payload()))
    }

    /// It has another's payload from now on, or until the next wait.
    pub(super) fn import(&self, semaphore: u64, payload: Arc<Payload>, temporarily: bool) {
        let mut all = lock(&self.all);
        let shared = all.entry(semaphore).or_default();
        shared.acquired = false;
        if temporarily {
            shared.temporary = Some(payload);
        } else {
            (shared.permanent, shared.temporary) = (payload, None);
        }
    }

    /// The host is told what is to be waited for, before a submission or present that waits for these (the values of binary ones
    /// mean nothing).
    pub fn before_waits(&self, device: &Device, waits: &[(u64, u64)]) {
        if !self.any.load(Ordering::Relaxed) {
            return;
        }
        for (semaphore, _) in waits {
            let payload = {
                let mut all = lock(&self.all);
                let Some(shared) = all.get_mut(semaphore) else { continue };
                if std::mem::take(&mut shared.acquired) {
                    continue;
                }
                shared.temporary.take().unwrap_or_else(|| Arc::clone(&shared.permanent))
            };
            let signal = payload.set(None);
            let (needs, wait) = wait_for(device, *semaphore, signal);
            device.post_message_after(&needs, &wait);
        }
    }

    /// A submission is on its lane that signals these.
    pub fn signalled(&self, device: &Device, (queue, number): (u64, u64), signals: &[(u64, u64)]) {
        if !self.any.load(Ordering::Relaxed) {
            return;
        }
        for (semaphore, _) in signals {
            let Some(payload) = self.payload(*semaphore) else { continue };
            let found = device.session().find_device(device.id());
            let weak = found.map(|found| Arc::downgrade(&found)).unwrap_or_default();
            let need = device.control().need();
            payload.set(Some(Signal { device: weak, device_id: device.id(), queue, number, need }));
        }
    }
}

/// What the host is told to wait for, and what has to be there before.
fn wait_for(device: &Device, semaphore: u64, signal: Option<Signal>) -> (Vec<Need>, AwaitSubmission) {
    let nothing = AwaitSubmission { semaphore, device: 0, queue: 0, number: 0 };
    let Some(signal) = signal else { return (Vec::new(), nothing) };
    // One whose device is gone has nothing under way.
    let Some(other) = signal.device.upgrade() else { return (Vec::new(), nothing) };
    if !Arc::ptr_eq(other.session(), device.session()) {
        // Another worker's: all that it has is waited for, really and not run ahead of.
        let _ = other.sync().wait(&*other, Goal::Idle, u64::MAX);
        return (Vec::new(), nothing);
    }
    let needs = signal.need.filter(|need| need.lane != device.control().id()).into_iter().collect();
    let Signal { device_id, queue, number, .. } = signal;
    (needs, AwaitSubmission { semaphore, device: device_id, queue, number })
}

/// Payloads by what their descriptors say.
#[derive(Debug, Default)]
struct Exports {
    all: HashMap<u128, Weak<Payload>>,
    kept: VecDeque<Arc<Payload>>,
}

static EXPORTS: Mutex<Option<Exports>> = Mutex::new(None);

/// A descriptor for a payload.
///
/// # Errors
/// Of the system: no descriptors, no memory.
pub(super) fn export(payload: Arc<Payload>) -> rustix::io::Result<OwnedFd> {
    let half = || u128::from(RandomState::new().build_hasher().finish());
    let token = half() << 64 | half();
    let file = memfd_create("pyroduct-semaphore", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING)?;
    let bytes = [MAGIC, token.to_le_bytes()].concat();
    if rustix::io::write(&file, &bytes)? != bytes.len() {
        return Err(rustix::io::Errno::NOSPC);
    }
    fcntl_add_seals(&file, SealFlags::WRITE | SealFlags::GROW | SealFlags::SHRINK | SealFlags::SEAL)?;
    let mut exports = lock(&EXPORTS);
    let Exports { all, kept } = exports.get_or_insert_default();
    all.insert(token, Arc::downgrade(&payload));
    kept.push_back(payload);
    if kept.len() > KEPT_MAX {
        kept.pop_front();
    }
    if all.len() > 2 * KEPT_MAX {
        all.retain(|_, payload| payload.strong_count() > 0);
    }
    Ok(file)
}

/// The payload that a descriptor is for; `None` for one of another process, or of something else.
///
/// # Safety
/// `fd` is open.
pub(super) unsafe fn find(fd: RawFd) -> Option<Arc<Payload>> {
    if fd < 0 {
        return None;
    }
    // SAFETY: open, by this function's contract, for the duration of this call.
    let file = unsafe { BorrowedFd::borrow_raw(fd) };
    let mut bytes = [0; 32];
    let read = rustix::io::pread(file, &mut bytes, 0).ok()?;
    let (magic, token) = bytes.split_at(MAGIC.len());
    let token = u128::from_le_bytes(token.try_into().ok()?);
    let known = read == bytes.len() && magic == MAGIC;
    lock(&EXPORTS).as_ref().filter(|_| known)?.all.get(&token)?.upgrade()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::os::fd::AsRawFd as _;

    use super::*;

    fn found(fd: &impl std::os::fd::AsFd) -> Option<Arc<Payload>> {
        // SAFETY: open, as it is borrowed.
        unsafe { find(fd.as_fd().as_raw_fd()) }
    }

    #[test]
    fn a_descriptor_and_its_copies_lead_to_the_payload() {
        let payload = Arc::new(Payload::default());
        let (first, second) = (export(Arc::clone(&payload)).unwrap(), export(Arc::default()).unwrap());
        let copy = first.try_clone().unwrap();
        assert!(Arc::ptr_eq(&found(&first).unwrap(), &payload));
        assert!(Arc::ptr_eq(&found(&copy).unwrap(), &payload));
        assert!(!Arc::ptr_eq(&found(&second).unwrap(), &payload));
        let other = memfd_create("test", MemfdFlags::CLOEXEC).unwrap();
        assert!(found(&other).is_none());
        rustix::io::write(&other, &[MAGIC, [7; 16]].concat()).unwrap();
        assert!(found(&other).is_none(), "nobody exported it");
        assert!(rustix::io::write(&first, &[0]).is_err(), "it cannot be made another");
    }

    #[test]
    fn a_temporary_payload_is_there_until_it_is_taken() {
        let mut shared = Shared::default();
        let payload = Arc::new(Payload::default());
        shared.temporary = Some(Arc::clone(&payload));
        assert!(Arc::ptr_eq(shared.payload(), &payload));
        shared.temporary = None;
        assert!(Arc::ptr_eq(shared.payload(), &shared.permanent));
    }
}
