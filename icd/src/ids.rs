//! Ids of objects: chosen here, so that creating an object needs no answer.
//!
//! An id is `generation << 32 | (index + 1)`; indices are dense per object type and unique in the session. An
//! index that a device freed is reused by that device only: the host sees its destruction and its next creation
//! on the same lane, in this order.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use ash::vk;

/// Fresh indices, for the whole session.
#[derive(Debug, Default)]
pub struct IdSource {
    used: Mutex<HashMap<i32, u32>>,
}

impl IdSource {
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
    #[must_use]
    pub fn allocate(&self, ty: vk::ObjectType) -> u64 {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let reused = free.get_mut(&ty.as_raw()).and_then(Vec::pop);
        drop(free);
        reused.unwrap_or_else(|| self.source.fresh(ty))
    }

    /// Gives an id back; its index comes again with the next generation.
    pub fn free(&self, ty: vk::ObjectType, id: u64) {
        // An index whose generations are used up is never given out again.
        let Some(next) = id.checked_add(1 << 32) else { return };
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        free.entry(ty.as_raw()).or_default().push(next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indices_are_dense_per_type_and_shared_by_owners() {
        let source = Arc::new(IdSource::default());
        let (a, b) = (Ids::new(source.clone()), Ids::new(source));
        assert_eq!(a.allocate(vk::ObjectType::BUFFER), 1);
        assert_eq!(b.allocate(vk::ObjectType::BUFFER), 2);
        assert_eq!(a.allocate(vk::ObjectType::IMAGE), 1);
    }

    #[test]
    fn a_freed_index_comes_back_to_its_owner_with_a_new_generation() {
        let source = Arc::new(IdSource::default());
        let (a, b) = (Ids::new(source.clone()), Ids::new(source));
        let first = a.allocate(vk::ObjectType::BUFFER);
        a.free(vk::ObjectType::BUFFER, first);
        assert_eq!(b.allocate(vk::ObjectType::BUFFER), 2, "the index belongs to the other device's lane");
        let second = a.allocate(vk::ObjectType::BUFFER);
        assert_eq!(second, 1 << 32 | 1);
    }
}
