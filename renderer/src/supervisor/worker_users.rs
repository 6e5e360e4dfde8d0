//! Users for the workers of a host that runs as root: numbers that no account has, each one worker's at a time.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Numbers that Linux systems give to nobody (systemd's table has 60578 to 61183 as unused), and small enough for
/// containers that have 65,536.
pub const NUMBERS: Range<u32> = 60_600..61_100;

/// Which are taken.
#[derive(Debug, Default)]
pub(super) struct WorkerUsers {
    taken: Mutex<BTreeSet<u32>>,
}

/// One worker's; free again when dropped, which must not be before the worker has ended.
#[derive(Debug)]
pub(super) struct WorkerUser {
    users: Arc<WorkerUsers>,
    number: u32,
}

impl WorkerUsers {
    /// One that no other worker has. None where this host is no root, or where all are taken.
    pub(super) fn take(self: &Arc<Self>) -> Option<WorkerUser> {
        if !rustix::process::geteuid().is_root() {
            return None;
        }
        let mut taken = self.lock();
        let number = NUMBERS.into_iter().find(|number| !taken.contains(number))?;
        taken.insert(number);
        Some(WorkerUser { users: Arc::clone(self), number })
    }

    fn lock(&self) -> MutexGuard<'_, BTreeSet<u32>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl WorkerUser {
    /// Number of the user, and of its group.
    pub(super) fn number(&self) -> u32 {
        self.number
    }
}

impl Drop for WorkerUser {
    fn drop(&mut self) {
        self.users.lock().remove(&self.number);
    }
}
