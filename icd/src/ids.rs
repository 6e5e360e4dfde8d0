//! Ids of objects: chosen here, so that creating an object needs no answer.
//!
//! An id is `generation << 32 | (index + 1)`; indices are dense per object type and unique in the session. An
//! index that a device freed is reused by that device only: the host sees its destruction and its next creation
//! on the same lane, in this order. A destroyed device hands its own id and those that it freed to a later one, whose
//! creation says that it comes after ([`DeviceIds`]).

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use ash::vk;
use protocol::limits::OBJECTS_PER_TYPE_MAX;
use protocol::wire::Need;

/// Fresh indices, for the whole session.
#[derive(Debug, Default)]
pub struct IdSource {
    used: Mutex<HashMap<i32, u32>>,
}

impl IdSource {
    /// `None` when the type has no index left on the host.
    fn fresh_for_host(&self, ty: vk::ObjectType) -> Option<u64> {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let count = used.entry(ty.as_raw()).or_default();
        if *count >= OBJECTS_PER_TYPE_MAX {
            return None;
        }
        *count += 1;
        Some(u64::from(*count))
    }

    fn fresh(&self, ty: vk::ObjectType) -> u64 {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let count = used.entry(ty.as_raw()).or_default();
        *count = count.saturating_add(1);
        u64::from(*count)
    }
}

/// Ids of one owner (a device, or the session itself for what belongs to no device).
#[derive(Debug)]
pub struct Ids {
    source: Arc<IdSource>,
    free: Mutex<HashMap<i32, Vec<u64>>>,
}

impl Ids {
    /// An owner that draws on `source`.
    #[must_use]
    pub fn new(source: Arc<IdSource>) -> Self {
        Self { source, free: Mutex::default() }
    }

    /// An id that no living object of this type has.
    ///
    /// # Errors
    /// `ERROR_OUT_OF_HOST_MEMORY`: the session has as many objects of this type as the host takes
    /// ([`protocol::limits::OBJECTS_PER_TYPE_MAX`]).
    pub fn allocate(&self, ty: vk::ObjectType) -> Result<u64, vk::Result> {
        self.reused(ty).or_else(|| self.source.fresh_for_host(ty)).ok_or_else(|| {
            tracing::warn!(?ty, max = OBJECTS_PER_TYPE_MAX, "a session has no more objects of one type");
            vk::Result::ERROR_OUT_OF_HOST_MEMORY
        })
    }

    /// As [`Self::allocate`], for several objects: all, or none.
    ///
    /// # Errors
    /// As there.
    pub fn allocate_many(&self, ty: vk::ObjectType, count: u32) -> Result<Vec<u64>, vk::Result> {
        if count > OBJECTS_PER_TYPE_MAX {
            return Err(vk::Result::ERROR_OUT_OF_HOST_MEMORY);
        }
        let mut ids = Vec::new();
        for _ in 0..count {
            match self.allocate(ty) {
                Ok(id) => ids.push(id),
                Err(result) => {
                    self.take_back(ty, ids);
                    return Err(result);
                }
            }
        }
        Ok(ids)
    }

    /// As [`Self::allocate`], for an object that is the guest's alone.
    #[must_use]
    pub fn allocate_local(&self, ty: vk::ObjectType) -> u64 {
        self.reused(ty).unwrap_or_else(|| self.source.fresh(ty))
    }

    fn reused(&self, ty: vk::ObjectType) -> Option<u64> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner).get_mut(&ty.as_raw()).and_then(Vec::pop)
    }

    /// Ids that nobody was told of come again as they are.
    pub fn take_back(&self, ty: vk::ObjectType, ids: impl IntoIterator<Item = u64>) {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        free.entry(ty.as_raw()).or_default().extend(ids);
    }

    /// Objects of this type that the session has or had at once, at the most.
    #[must_use]
    pub fn taken(&self, ty: vk::ObjectType) -> u32 {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let free = free.get(&ty.as_raw()).map_or(0, Vec::len);
        let used = self.source.used.lock().unwrap_or_else(PoisonError::into_inner);
        let used = used.get(&ty.as_raw()).copied().unwrap_or(0);
        used.saturating_sub(u32::try_from(free).unwrap_or(u32::MAX))
    }

    /// Gives an id back; its index comes again with the next generation.
    pub fn free(&self, ty: vk::ObjectType, id: u64) {
        // An index whose generations are used up is never given out again.
        let Some(next) = id.checked_add(1 << 32) else { return };
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        free.entry(ty.as_raw()).or_default().push(next);
    }
}

/// The id of a `VkDevice` and those of its objects.
#[derive(Clone, Debug)]
pub struct DeviceIds {
    /// Its own.
    pub device: u64,
    /// Its objects'.
    pub objects: Arc<Ids>,
    /// The destruction of the device that had them before.
    pub after: Option<Need>,
}

/// Ids of devices. One device is destroyed on its own lane and the next is created on the instance's, so that only a
/// dependency keeps the two in order.
#[derive(Debug)]
pub struct DeviceIdSource {
    source: Arc<IdSource>,
    free: Mutex<VecDeque<DeviceIds>>,
}

impl DeviceIdSource {
    /// Draws on `source` where no device has left ids.
    #[must_use]
    pub fn new(source: Arc<IdSource>) -> Self {
        Self { source, free: Mutex::default() }
    }

    /// Ids for a new device: those of the device that is gone for longest, or fresh ones.
    #[must_use]
    pub fn take(&self) -> DeviceIds {
        let reused = self.free.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        reused.unwrap_or_else(|| DeviceIds {
            device: self.source.fresh(vk::ObjectType::DEVICE),
            objects: Arc::new(Ids::new(self.source.clone())),
            after: None,
        })
    }

    /// The device is destroyed by frame `ids.after`, or was never made.
    pub fn give_back(&self, mut ids: DeviceIds) {
        // A device whose generations are used up takes the indices of its objects with it.
        let Some(next) = ids.device.checked_add(1 << 32) else { return };
        ids.device = next;
        self.free.lock().unwrap_or_else(PoisonError::into_inner).push_back(ids);
    }
}

#[cfg(test)]
mod tests {
    use protocol::wire::LaneId;

    use super::*;

    #[test]
    fn a_destroyed_devices_ids_come_back_with_what_they_come_after() {
        let source = Arc::new(IdSource::default());
        let devices = DeviceIdSource::new(source);
        let (first, second) = (devices.take(), devices.take());
        assert_eq!((first.device, second.device), (1, 2));
        assert_eq!((first.after, second.after), (None, None));
        let buffer = first.objects.allocate(vk::ObjectType::BUFFER).unwrap();
        first.objects.free(vk::ObjectType::BUFFER, buffer);
        let after = Some(Need { lane: LaneId(3), frame: 9 });
        devices.give_back(DeviceIds { after, ..first });
        let third = devices.take();
        assert_eq!((third.device, third.after), (1 << 32 | 1, after));
        assert_eq!(third.objects.allocate(vk::ObjectType::BUFFER).unwrap(), 1 << 32 | buffer);
    }

    #[test]
    fn indices_are_dense_per_type_and_shared_by_owners() {
        let source = Arc::new(IdSource::default());
        let (a, b) = (Ids::new(source.clone()), Ids::new(source));
        assert_eq!(a.allocate(vk::ObjectType::BUFFER).unwrap(), 1);
        assert_eq!(b.allocate(vk::ObjectType::BUFFER).unwrap(), 2);
        assert_eq!(a.allocate(vk::ObjectType::IMAGE).unwrap(), 1);
    }

    #[test]
    fn a_type_runs_out_of_ids_and_says_so() {
        let ids = Ids::new(Arc::new(IdSource::default()));
        let all = ids.allocate_many(vk::ObjectType::BUFFER, OBJECTS_PER_TYPE_MAX).unwrap();
        let none = Err(vk::Result::ERROR_OUT_OF_HOST_MEMORY);
        assert_eq!(ids.allocate(vk::ObjectType::BUFFER), none);
        assert_eq!(ids.taken(vk::ObjectType::BUFFER), OBJECTS_PER_TYPE_MAX);
        assert!(ids.allocate(vk::ObjectType::IMAGE).is_ok());
        ids.free(vk::ObjectType::BUFFER, all[6]);
        assert!(ids.allocate_many(vk::ObjectType::BUFFER, 2).is_err(), "all or none");
        assert_eq!(ids.allocate(vk::ObjectType::BUFFER), Ok(1 << 32 | 7));
    }

    #[test]
    fn a_freed_index_comes_back_to_its_owner_with_a_new_generation() {
        let source = Arc::new(IdSource::default());
        let (a, b) = (Ids::new(source.clone()), Ids::new(source));
        let first = a.allocate(vk::ObjectType::BUFFER).unwrap();
        a.free(vk::ObjectType::BUFFER, first);
        assert_eq!(
            b.allocate(vk::ObjectType::BUFFER).unwrap(),
            2,
            "the index belongs to the other device's lane"
        );
        let second = a.allocate(vk::ObjectType::BUFFER).unwrap();
        assert_eq!(second, 1 << 32 | 1);
    }
}
