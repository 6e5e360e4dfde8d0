//! Guest state by object id: ids have dense indices, so a lookup is an index under a shared lock.

use std::sync::{PoisonError, RwLock};

/// State of the objects of one type. `T` is small or an `Arc`: lookups clone it.
#[derive(Debug)]
pub struct Slab<T> {
    slots: RwLock<Vec<Option<(u64, T)>>>,
}

impl<T> Default for Slab<T> {
    fn default() -> Self {
        Self { slots: RwLock::default() }
    }
}

/// The dense part of an id.
fn index(id: u64) -> Option<usize> {
    let index = (id & u64::from(u32::MAX)).checked_sub(1)?;
    usize::try_from(index).ok()
}

impl<T: Clone> Slab<T> {
    /// State of a new object.
    pub fn insert(&self, id: u64, value: T) {
        let Some(index) = index(id) else { return };
        let mut slots = self.slots.write().unwrap_or_else(PoisonError::into_inner);
        if slots.len() <= index {
            slots.resize_with(index.saturating_add(1), || None);
        }
        if let Some(slot) = slots.get_mut(index) {
            *slot = Some((id, value));
        }
    }

    /// State of the object; `None` for the null handle and for what was destroyed.
    pub fn lookup(&self, id: u64) -> Option<T> {
        let index = index(id)?;
        let slots = self.slots.read().unwrap_or_else(PoisonError::into_inner);
        let (owner, value) = slots.get(index)?.as_ref()?;
        (*owner == id).then(|| value.clone())
    }

    /// Changes the state of an object.
    pub fn update<R>(&self, id: u64, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        let index = index(id)?;
        let mut slots = self.slots.write().unwrap_or_else(PoisonError::into_inner);
        let (owner, value) = slots.get_mut(index)?.as_mut()?;
        (*owner == id).then(|| change(value))
    }

    /// Forgets the object; gives its state.
    pub fn remove(&self, id: u64) -> Option<T> {
        let index = index(id)?;
        let mut slots = self.slots.write().unwrap_or_else(PoisonError::into_inner);
        let slot = slots.get_mut(index)?;
        if slot.as_ref().is_none_or(|(owner, _)| *owner != id) {
            return None;
        }
        slot.take().map(|(_, value)| value)
    }

    /// State of every object.
    pub fn values(&self) -> Vec<T> {
        let slots = self.slots.read().unwrap_or_else(PoisonError::into_inner);
        slots.iter().flatten().map(|(_, value)| value.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_generation_finds_nothing() {
        let slab = Slab::default();
        slab.insert(3, 'a');
        assert_eq!(slab.lookup(3), Some('a'));
        assert_eq!(slab.lookup(0), None);
        assert_eq!(slab.lookup(2), None);
        assert_eq!(slab.lookup(99), None);
        slab.insert(1 << 32 | 3, 'b');
        assert_eq!(slab.lookup(3), None);
        assert_eq!(slab.remove(3), None);
        assert_eq!(slab.update(3, |value| *value = 'x'), None);
        assert_eq!(slab.update(1 << 32 | 3, |value| std::mem::replace(value, 'c')), Some('b'));
        assert_eq!(slab.values(), ['c']);
        assert_eq!(slab.remove(1 << 32 | 3), Some('c'));
        assert_eq!(slab.lookup(1 << 32 | 3), None);
    }
}
