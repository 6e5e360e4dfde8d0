//! What the guest's ids stand for: type, generation, parent device, state, and the host's handle.
//!
//! Every thread that decodes reads it without locks; changes of one type are serialised. An id is
//! `generation << 32 | (index + 1)`; a slot takes a new object only under a newer generation.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use ash::vk;
use protocol::limits;
use protocol::vulkan::codec::{DecodeError, HandleMap};

mod costs;
mod kinds;
#[cfg(test)]
mod tests;

use kinds::{KINDS, kind};

use costs::Costs;
pub(crate) use costs::kib;

const CHUNK_SLOTS: usize = 1024;
const CHUNKS: usize = 1024;
/// Chunks of all types together, of 24 KiB each: a guest takes indices from the lowest on.
const CHUNKS_IN_USE_MAX: usize = 4096;
const STATE_FREE: u64 = 0;
const STATE_LIVE: u64 = 1;
const STATE_POISONED: u64 = 2;
const STATE_RESERVED: u64 = 3;
const STATE_SPOILED: u64 = 4;
const STATE_BITS: u64 = 3;
const PARENT_BITS: u64 = 29;

/// The device that an object belongs to, as its dense index + 1; [`Parent::INSTANCE`] for what belongs to none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Parent(u32);

impl Parent {
    /// Objects of the instance: reachable from every lane.
    pub const INSTANCE: Self = Self(0);

    /// The device with this id.
    #[must_use]
    pub fn device(id: u64) -> Self {
        Self(u32::try_from(id & 0xffff_ffff).unwrap_or(u32::MAX))
    }
}

/// What a slot holds: generation, parent and state in one word, so that a reader sees them together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Meta(u64);

impl Meta {
    fn new(generation: u64, parent: Parent, state: u64) -> Self {
        Self(generation << 32 | u64::from(parent.0) << STATE_BITS | state)
    }

    fn generation(self) -> u64 {
        self.0 >> 32
    }

    fn parent(self) -> u64 {
        (self.0 >> STATE_BITS) & ((1 << PARENT_BITS) - 1)
    }

    fn state(self) -> u64 {
        self.0 & ((1 << STATE_BITS) - 1)
    }

    fn with_state(self, state: u64) -> Self {
        Self(self.0 & !((1 << STATE_BITS) - 1) | state)
    }
}

#[derive(Debug)]
struct Slot {
    meta: AtomicU64,
    raw: AtomicU64,
    /// What the object takes of the host's memory, estimated.
    cost_kib: AtomicU32,
}

type Chunk = [Slot; CHUNK_SLOTS];

/// The objects of one type.
#[derive(Debug)]
struct Slab {
    chunks: Box<[OnceLock<Box<Chunk>>]>,
    writer: Mutex<()>,
    /// A reserved id has become an object, or has not.
    settled: Condvar,
}

impl Slab {
    fn new() -> Self {
        Self {
            chunks: (0..CHUNKS).map(|_| OnceLock::new()).collect(),
            writer: Mutex::new(()),
            settled: Condvar::new(),
        }
    }

    fn write(&self) -> MutexGuard<'_, ()> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits while the id of this generation is reserved; the lock keeps the slot as it is then.
    fn wait_settled(&self, slot: &Slot, generation: u64) -> MutexGuard<'_, ()> {
        let reserved = |(): &mut ()| {
            let meta = Meta(slot.meta.load(Ordering::Relaxed));
            meta.state() == STATE_RESERVED && meta.generation() == generation
        };
        self.settled.wait_while(self.write(), reserved).unwrap_or_else(PoisonError::into_inner)
    }

    fn slot(&self, index: usize) -> Option<&Slot> {
        self.chunks.get(index / CHUNK_SLOTS)?.get()?.get(index % CHUNK_SLOTS)
    }

    /// `used` counts the chunks of all types.
    fn slot_or_new(&self, index: usize, used: &AtomicUsize) -> Option<&Slot> {
        let place = self.chunks.get(index / CHUNK_SLOTS)?;
        if place.get().is_none() && used.fetch_add(1, Ordering::Relaxed) >= CHUNKS_IN_USE_MAX {
            return None;
        }
        let chunk = place.get_or_init(|| {
            Box::new(std::array::from_fn(|_| Slot {
                meta: AtomicU64::new(0),
                raw: AtomicU64::new(0),
                cost_kib: AtomicU32::new(0),
            }))
        });
        chunk.get(index % CHUNK_SLOTS)
    }
}

/// Makes what is reserved.
pub trait Maker: Send + Sync {
    /// Somebody is about to wait for this object: it is made now, on this thread, unless its making has begun.
    fn make_now(&self, ty: vk::ObjectType, id: u64);
}

/// The objects of a session, by type and id.
#[derive(Debug)]
pub struct ObjectTable {
    slabs: [OnceLock<Slab>; KINDS],
    /// Why what is poisoned or spoiled is so, until it is retired.
    failures: Mutex<HashMap<(vk::ObjectType, u64), vk::Result>>,
    chunks: AtomicUsize,
    costs: Costs,
    /// Who makes the reserved objects of each device.
    makers: Mutex<HashMap<Parent, Weak<dyn Maker>>>,
}

impl Default for ObjectTable {
    fn default() -> Self {
        Self::new()
    }
}

impl ObjectTable {
    /// An empty table; memory is taken as types and indices are used.
    #[must_use]
    pub fn new() -> Self {
        Self {
            slabs: std::array::from_fn(|_| OnceLock::new()),
            failures: Mutex::default(),
            chunks: AtomicUsize::new(0),
            costs: Costs::default(),
            makers: Mutex::default(),
        }
    }

    /// `id` stands for the host's handle `raw` from now on.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for a type without ids, an index over [`limits::OBJECTS_PER_TYPE_MAX`], a slot in use,
    /// or a generation that is not newer than the slot's last.
    pub fn register(&self, ty: vk::ObjectType, id: u64, parent: Parent, raw: u64) -> Result<(), DecodeError> {
        self.occupy(ty, id, parent, raw, STATE_LIVE)
    }

    /// `id` stands for an object that could not be made: what names it is dropped. Its slot is free again when
    /// the guest destroys it.
    ///
    /// # Errors
    /// As [`Self::register`].
    pub fn poison(
        &self,
        ty: vk::ObjectType,
        id: u64,
        parent: Parent,
        result: vk::Result,
    ) -> Result<(), DecodeError> {
        self.occupy(ty, id, parent, 0, STATE_POISONED)?;
        self.failures().insert((ty, id), result);
        Ok(())
    }

    /// What `id` stands for is there and of no use (it could not be bound, say): what names it is dropped, and it is
    /// destroyed as usual. Whether it was of use.
    pub fn spoil(&self, ty: vk::ObjectType, id: u64, result: vk::Result) -> bool {
        let Some((index, generation)) = split(id) else { return false };
        let Some(slab) = kind(ty).and_then(|kind| self.slabs[kind].get()) else { return false };
        let Some(slot) = slab.slot(index) else { return false };
        let _writer = slab.wait_settled(slot, generation);
        let old = Meta(slot.meta.load(Ordering::Relaxed));
        if old.state() != STATE_LIVE || old.generation() != generation {
            return false;
        }
        slot.meta.store(old.with_state(STATE_SPOILED).0, Ordering::Release);
        self.failures().insert((ty, id), result);
        true
    }

    /// Why `id` stands for nothing that can be used, if it was poisoned or spoiled. Nothing for what was destroyed.
    #[must_use]
    pub fn failure(&self, ty: vk::ObjectType, id: u64) -> Option<vk::Result> {
        self.failures().get(&(ty, id)).copied()
    }

    /// Notes a failure of something that stays of use.
    pub fn note_failure(&self, ty: vk::ObjectType, id: u64, result: vk::Result) {
        self.failures().insert((ty, id), result);
    }

    /// Forgets what was noted of a retired `id`; whether anything was.
    pub fn forget_failure(&self, ty: vk::ObjectType, id: u64) -> bool {
        self.failures().remove(&(ty, id)).is_some()
    }

    fn failures(&self) -> MutexGuard<'_, HashMap<(vk::ObjectType, u64), vk::Result>> {
        self.failures.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who makes what is reserved for `parent`, until that is [cleared](Self::clear).
    pub fn set_maker(&self, parent: Parent, maker: Weak<dyn Maker>) {
        self.makers().insert(parent, maker);
    }

    fn makers(&self) -> MutexGuard<'_, HashMap<Parent, Weak<dyn Maker>>> {
        self.makers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is reserved need not wait for its turn.
    fn make_now(&self, ty: vk::ObjectType, id: u64, meta: Meta) {
        let parent = Parent(u32::try_from(meta.parent()).unwrap_or(0));
        let maker = self.makers().get(&parent).and_then(Weak::upgrade);
        if let Some(maker) = maker {
            maker.make_now(ty, id);
        }
    }

    /// `id` will stand for an object that is being made: whoever names it waits for [`Self::settle`].
    ///
    /// # Errors
    /// As [`Self::register`].
    pub fn reserve(&self, ty: vk::ObjectType, id: u64, parent: Parent) -> Result<(), DecodeError> {
        self.occupy(ty, id, parent, 0, STATE_RESERVED)
    }

    /// A reserved id stands for the host's handle from now on, or is poisoned. Nothing happens to any other id;
    /// says whether it was reserved.
    pub fn settle(&self, ty: vk::ObjectType, id: u64, made: Result<u64, vk::Result>) -> bool {
        let Some((index, generation)) = split(id) else { return false };
        let Some(slab) = kind(ty).and_then(|kind| self.slabs[kind].get()) else { return false };
        let Some(slot) = slab.slot(index) else { return false };
        let _writer = slab.write();
        let old = Meta(slot.meta.load(Ordering::Relaxed));
        if old.state() != STATE_RESERVED || old.generation() != generation {
            return false;
        }
        let state = if made.is_ok() { STATE_LIVE } else { STATE_POISONED };
        if let Err(result) = made {
            self.failures().insert((ty, id), result);
            self.costs.give_back(&slot.cost_kib);
        }
        slot.raw.store(made.unwrap_or(0), Ordering::Release);
        slot.meta.store(old.with_state(state).0, Ordering::Release);
        slab.settled.notify_all();
        true
    }

    fn occupy(
        &self,
        ty: vk::ObjectType,
        id: u64,
        parent: Parent,
        raw: u64,
        state: u64,
    ) -> Result<(), DecodeError> {
        let (index, generation) = split(id).ok_or(DecodeError::Breach("object id out of bounds"))?;
        let kind = kind(ty).ok_or(DecodeError::Breach("object of a type without ids"))?;
        let slab = self.slabs[kind].get_or_init(Slab::new);
        let slot =
            slab.slot_or_new(index, &self.chunks).ok_or(DecodeError::Breach("object id out of bounds"))?;
        let _writer = slab.write();
        let old = Meta(slot.meta.load(Ordering::Relaxed));
        if old.state() != STATE_FREE {
            return Err(DecodeError::Breach("object id in use"));
        }
        if old != Meta(0) && generation <= old.generation() {
            return Err(DecodeError::Breach("object id without a new generation"));
        }
        if state != STATE_POISONED {
            self.costs.change(&slot.cost_kib, 0, costs::of_type(ty));
        }
        slot.raw.store(raw, Ordering::Release);
        slot.meta.store(Meta::new(generation, parent, state).0, Ordering::Release);
        Ok(())
    }

    /// Whether the session's objects may take so much more of the host's memory.
    #[must_use]
    pub fn has_room(&self, kib: u32) -> bool {
        self.costs.has_room(kib)
    }

    /// An object takes so much more than others of its type, until it is retired. Nothing happens where there is none.
    pub fn add_cost(&self, ty: vk::ObjectType, id: u64, kib: u32) {
        self.change_cost(ty, id, 0, kib);
    }

    /// An object takes `after` in place of `before`, beyond what others of its type take.
    pub(crate) fn change_cost(&self, ty: vk::ObjectType, id: u64, before: u32, after: u32) {
        let Some((index, generation)) = split(id) else { return };
        let Some(slab) = kind(ty).and_then(|kind| self.slabs[kind].get()) else { return };
        let Some(slot) = slab.slot(index) else { return };
        let _writer = slab.write();
        let meta = Meta(slot.meta.load(Ordering::Relaxed));
        if meta.generation() == generation && matches!(meta.state(), STATE_LIVE | STATE_RESERVED) {
            self.costs.change(&slot.cost_kib, before, after);
        }
    }

    /// `id` stands for nothing any more; gives the host's handle if it was live. Waits for one that is being made.
    pub fn retire(&self, ty: vk::ObjectType, id: u64) -> Option<u64> {
        let (index, generation) = split(id)?;
        let slab = self.slabs[kind(ty)?].get()?;
        let slot = slab.slot(index)?;
        let meta = Meta(slot.meta.load(Ordering::Acquire));
        if meta.state() == STATE_RESERVED && meta.generation() == generation {
            self.make_now(ty, id, meta);
        }
        let _writer = slab.wait_settled(slot, generation);
        let old = Meta(slot.meta.load(Ordering::Relaxed));
        if old.state() == STATE_FREE || old.generation() != generation {
            return None;
        }
        // The freed slot keeps the generation, so that the same id cannot come back; bit 0 of the parent keeps
        // generation 0 apart from a slot never used.
        slot.meta.store(Meta::new(generation, Parent(1), STATE_FREE).0, Ordering::Release);
        self.costs.give_back(&slot.cost_kib);
        matches!(old.state(), STATE_LIVE | STATE_SPOILED).then(|| slot.raw.load(Ordering::Relaxed))
    }

    /// The host's handle for `id`, as seen from a lane of `parent`. Waits for one that is being made.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for an id that never existed or belongs to another device;
    /// [`DecodeError::Poisoned`] for one whose creation failed or that has been destroyed: an app may destroy what
    /// a recorded command buffer names, as long as it does not submit it.
    pub fn handle(&self, ty: vk::ObjectType, id: u64, parent: Parent) -> Result<u64, DecodeError> {
        let unknown = DecodeError::Breach("object id unknown");
        let (index, generation) = split(id).ok_or(unknown)?;
        let slab = kind(ty).and_then(|kind| self.slabs[kind].get()).ok_or(unknown)?;
        let slot = slab.slot(index).ok_or(unknown)?;
        let mut before = Meta(slot.meta.load(Ordering::Acquire));
        if before.state() == STATE_RESERVED && before.generation() == generation {
            self.make_now(ty, id, before);
            drop(slab.wait_settled(slot, generation));
            before = Meta(slot.meta.load(Ordering::Acquire));
        }
        let raw = slot.raw.load(Ordering::Acquire);
        let after = Meta(slot.meta.load(Ordering::Acquire));
        if before == Meta(0) || generation > after.generation() {
            return Err(unknown);
        }
        if before != after || generation < after.generation() || after.state() != STATE_LIVE {
            return Err(DecodeError::Poisoned { ty, id });
        }
        if after.parent() != 0 && after.parent() != u64::from(parent.0) {
            return Err(DecodeError::Breach("object of another device"));
        }
        Ok(raw)
    }

    /// Ids and handles of every object of `ty` that is there, usable or spoiled, and belongs to `parent`.
    #[must_use]
    pub fn live(&self, ty: vk::ObjectType, parent: Parent) -> Vec<(u64, u64)> {
        let Some(slab) = kind(ty).and_then(|kind| self.slabs[kind].get()) else { return Vec::new() };
        let _writer = slab.write();
        let mut live = Vec::new();
        let mut first: u64 = 1;
        for chunk in &slab.chunks {
            for (slot, low) in chunk.get().into_iter().flat_map(|chunk| chunk.iter()).zip(first..) {
                let meta = Meta(slot.meta.load(Ordering::Relaxed));
                let there = matches!(meta.state(), STATE_LIVE | STATE_SPOILED);
                if there && meta.parent() == u64::from(parent.0) {
                    live.push((meta.generation() << 32 | low, slot.raw.load(Ordering::Relaxed)));
                }
            }
            first += 1024;
        }
        live
    }

    /// Every id of `parent` is free, those too whose objects could not be made. What they stood for is not destroyed.
    pub fn clear(&self, parent: Parent) {
        self.makers().remove(&parent);
        for slab in self.slabs.iter().filter_map(OnceLock::get) {
            let _writer = slab.write();
            for slot in slab.chunks.iter().filter_map(OnceLock::get).flat_map(|chunk| chunk.iter()) {
                let meta = Meta(slot.meta.load(Ordering::Relaxed));
                if meta.state() != STATE_FREE && meta.parent() == u64::from(parent.0) {
                    slot.meta.store(Meta::new(meta.generation(), Parent(1), STATE_FREE).0, Ordering::Release);
                    self.costs.give_back(&slot.cost_kib);
                }
            }
            slab.settled.notify_all();
        }
        self.failures().retain(|(ty, id), _| self.is_taken(*ty, *id));
    }

    fn is_taken(&self, ty: vk::ObjectType, id: u64) -> bool {
        let slab = kind(ty).and_then(|kind| self.slabs[kind].get());
        let slot = split(id).zip(slab).and_then(|((index, _), slab)| slab.slot(index));
        let meta = slot.map_or(Meta(0), |slot| Meta(slot.meta.load(Ordering::Relaxed)));
        meta.state() != STATE_FREE && meta.generation() == id >> 32
    }

    /// A view for decoding what a lane of `parent` carries.
    #[must_use]
    pub fn handles(&self, parent: Parent) -> Handles<'_> {
        Handles { table: self, parent }
    }
}

/// The table as one device's lanes see it.
#[derive(Clone, Copy, Debug)]
pub struct Handles<'a> {
    table: &'a ObjectTable,
    parent: Parent,
}

impl HandleMap for Handles<'_> {
    fn host_handle(&self, ty: vk::ObjectType, id: u64) -> Result<u64, DecodeError> {
        // Devices belong to the instance, but a lane of one carries nothing of another.
        let other = self.parent != Parent::INSTANCE && self.parent != Parent::device(id);
        if ty == vk::ObjectType::DEVICE && other {
            return Err(DecodeError::Breach("a command of another device"));
        }
        self.table.handle(ty, id, self.parent)
    }

    fn is_failure(&self, ty: vk::ObjectType, id: u64) -> bool {
        self.table.failure(ty, id).is_some()
    }
}

/// Index and generation of an id.
fn split(id: u64) -> Option<(usize, u64)> {
    let low = u32::try_from(id & 0xffff_ffff).ok()?;
    let index = low.checked_sub(1)?;
    (index < limits::OBJECTS_PER_TYPE_MAX).then_some((usize::try_from(index).ok()?, id >> 32))
}
