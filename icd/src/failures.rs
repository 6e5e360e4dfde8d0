//! What the host could not make, or change, after the app was told that it was done: a creation is posted, and its failure comes
//! back later. It is told where the object is used next and a result can be given.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use ash::vk;
use bumpalo::Bump;
use protocol::vulkan::codec::{DecodeError, Decoder, HandleMap};

/// Objects of a device that are of no use, until the host says that they are gone.
///
/// While there is any, creations and bindings wait for the host's answer, and so do the ends of recordings and submissions:
/// what names such an object fails with the object's own error.
#[derive(Debug, Default)]
pub struct Failures {
    count: AtomicUsize,
    all: Mutex<HashMap<(vk::ObjectType, u64), vk::Result>>,
}

impl Failures {
    /// Whether there is any. Costs a load.
    #[must_use]
    pub fn any(&self) -> bool {
        self.count.load(Ordering::Acquire) > 0
    }

    /// The host says that the object is of no use, or (`VK_SUCCESS`) that this is over.
    pub fn told(&self, ty: vk::ObjectType, id: u64, result: vk::Result) {
        let mut all = self.lock();
        if result == vk::Result::SUCCESS {
            all.remove(&(ty, id));
        } else {
            all.insert((ty, id), result);
        }
        self.count.store(all.len(), Ordering::Release);
    }

    /// Fails for an object of no use.
    ///
    /// # Errors
    /// The object's own.
    pub fn check(&self, ty: vk::ObjectType, id: u64) -> Result<(), vk::Result> {
        if !self.any() {
            return Ok(());
        }
        self.lock().get(&(ty, id)).map_or(Ok(()), |result| Err(*result))
    }

    /// Fails for an encoded command that names an object of no use. Command buffers are no concern: whether they can be submitted,
    /// the host knows.
    ///
    /// # Errors
    /// The object's own.
    pub fn check_command(
        &self,
        command: &[u8],
        decode: impl FnOnce(&mut Decoder<'_>) -> Result<(), DecodeError>,
    ) -> Result<(), vk::Result> {
        if !self.any() {
            return Ok(());
        }
        let arena = Bump::new();
        let handles = Usable(self);
        match decode(&mut Decoder::new(command, &arena, &handles)) {
            Err(DecodeError::Poisoned { ty, id }) => self.check(ty, id),
            _ => Ok(()),
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<(vk::ObjectType, u64), vk::Result>> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ids are the handles, but for those of no use.
#[derive(Debug)]
struct Usable<'a>(&'a Failures);

impl HandleMap for Usable<'_> {
    fn host_handle(&self, ty: vk::ObjectType, id: u64) -> Result<u64, DecodeError> {
        let usable = ty == vk::ObjectType::COMMAND_BUFFER || self.0.check(ty, id).is_ok();
        if usable { Ok(id) } else { Err(DecodeError::Poisoned { ty, id }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEMAPHORE: vk::ObjectType = vk::ObjectType::SEMAPHORE;
    const WHY: vk::Result = vk::Result::ERROR_OUT_OF_DEVICE_MEMORY;

    #[test]
    fn a_failure_is_told_until_the_object_is_gone() {
        let failures = Failures::default();
        assert!(!failures.any());
        failures.told(SEMAPHORE, 3, WHY);
        assert!(failures.any());
        assert_eq!(failures.check(SEMAPHORE, 3), Err(WHY));
        assert_eq!(failures.check(SEMAPHORE, 1 << 32 | 3), Ok(()), "another object");
        assert_eq!(failures.check(vk::ObjectType::BUFFER, 3), Ok(()));
        failures.told(SEMAPHORE, 3, vk::Result::SUCCESS);
        assert!(!failures.any());
        assert_eq!(failures.check(SEMAPHORE, 3), Ok(()));
    }

    #[test]
    fn a_command_fails_that_names_what_failed() {
        let failures = Failures::default();
        let names = |id: u64| {
            let command = id.to_le_bytes();
            failures.check_command(&command, |d| d.handle::<vk::Semaphore>().map(drop))
        };
        assert_eq!(names(3), Ok(()));
        failures.told(SEMAPHORE, 3, WHY);
        assert_eq!((names(3), names(4)), (Err(WHY), Ok(())));
    }
}
