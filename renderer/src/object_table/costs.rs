//! What objects take of the host's own memory, beside quotas: an estimate of what drivers and the tables about them take for each,
//! rather high. Its sum over a session is bounded, whatever the objects are.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use ash::vk::ObjectType;
use protocol::limits;

/// The sum of a session.
#[derive(Debug, Default)]
pub(super) struct Costs {
    used_kib: AtomicU64,
}

/// What any object of the type takes; some take more for what they are made of ([`super::ObjectTable::add_cost`]).
pub(super) fn of_type(ty: ObjectType) -> u32 {
    match ty {
        ObjectType::DEVICE => 4096,
        // Machine code, and what of the shaders is kept.
        ObjectType::PIPELINE | ObjectType::SHADER_EXT => 32,
        // With the pool that each has.
        ObjectType::COMMAND_BUFFER => 16,
        ObjectType::RENDER_PASS | ObjectType::IMAGE | ObjectType::FRAMEBUFFER => 2,
        // Their pools were made for them; and what is smaller than its place in the table.
        ObjectType::DESCRIPTOR_SET | ObjectType::EVENT => 0,
        _ => 1,
    }
}

/// So many things of so many bytes each, in KiB.
pub(crate) fn kib(count: u64, bytes: u64) -> u32 {
    u32::try_from(count.saturating_mul(bytes).div_ceil(1024)).unwrap_or(u32::MAX)
}

impl Costs {
    pub(super) fn has_room(&self, kib: u32) -> bool {
        let used = self.used_kib.load(Ordering::Relaxed);
        used.saturating_add(kib.into()) <= limits::SESSION_OBJECT_BYTES_MAX / 1024
    }

    /// Under the lock of the slot's type.
    pub(super) fn change(&self, cost_kib: &AtomicU32, before: u32, after: u32) {
        let old = cost_kib.load(Ordering::Relaxed);
        let new = old.saturating_sub(before).saturating_add(after);
        cost_kib.store(new, Ordering::Relaxed);
        self.used_kib.fetch_add(new.saturating_sub(old).into(), Ordering::Relaxed);
        self.used_kib.fetch_sub(old.saturating_sub(new).into(), Ordering::Relaxed);
    }

    /// Under the lock of the slot's type.
    pub(super) fn give_back(&self, cost_kib: &AtomicU32) {
        let kib = cost_kib.swap(0, Ordering::Relaxed);
        self.used_kib.fetch_sub(kib.into(), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ObjectTable, Parent};
    use super::*;

    const ALL_KIB: u32 = 1 << 20;

    #[test]
    fn what_objects_take_is_counted_over_all_types_and_comes_back() {
        assert_eq!(u64::from(ALL_KIB) * 1024, limits::SESSION_OBJECT_BYTES_MAX);
        let table = ObjectTable::new();
        let device = Parent::device(1);
        table.register(ObjectType::QUERY_POOL, 1, device, 7).unwrap();
        table.add_cost(ObjectType::QUERY_POOL, 1, ALL_KIB - 3);
        table.register(ObjectType::BUFFER, 1, device, 8).unwrap();
        assert!(table.has_room(1) && !table.has_room(2));
        table.register(ObjectType::SAMPLER, 1, device, 9).unwrap();
        assert!(table.has_room(0) && !table.has_room(1));
        table.retire(ObjectType::BUFFER, 1);
        assert!(table.has_room(1));
        table.retire(ObjectType::QUERY_POOL, 1);
        table.clear(device);
        assert!(table.has_room(ALL_KIB) && !table.has_room(ALL_KIB + 1));
    }

    #[test]
    fn what_could_not_be_made_takes_nothing() {
        let table = ObjectTable::new();
        let failed = ash::vk::Result::ERROR_OUT_OF_HOST_MEMORY;
        table.poison(ObjectType::QUERY_POOL, 1, Parent::INSTANCE, failed).unwrap();
        table.add_cost(ObjectType::QUERY_POOL, 1, ALL_KIB);
        table.reserve(ObjectType::PIPELINE, 1, Parent::INSTANCE).unwrap();
        assert!(!table.has_room(ALL_KIB));
        table.settle(ObjectType::PIPELINE, 1, Err(failed));
        assert!(table.has_room(ALL_KIB));
    }

    #[test]
    fn many_things_of_a_few_bytes_are_rounded_up() {
        assert_eq!((kib(0, 256), kib(1, 256), kib(1 << 20, 256)), (0, 1, 1 << 18));
        assert_eq!(kib(u64::MAX, 2), u32::MAX);
    }
}
