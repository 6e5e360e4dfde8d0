//! Descriptor pools. The guest accounts for what is asked of a pool; the host's backing pools grow, so that an
//! allocation that the guest accepted cannot fail for fragmentation or a driver's own way of counting.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

mod backing;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::descriptor_pool as decode;

use crate::replayer::extents::SetLayout;
use crate::replayer::{Device, Replayer, Session};
use backing::{Backing, PoolInfo};

/// Backing pools that are asked before a new one is made.
const BACKING_TRIED_MAX: usize = 4;

/// One of the guest's pools.
#[derive(Debug)]
struct Pool {
    id: u64,
    info: PoolInfo,
    /// The newest is allocated from.
    backing: Vec<Backing>,
    sets: HashMap<u64, Set>,
}

/// A set, with the backing pool that it is from and what it takes.
#[derive(Clone, Copy, Debug)]
struct Set {
    raw: vk::DescriptorSet,
    backing: vk::DescriptorPool,
    descriptors: u64,
}

/// The guest's descriptor pools of a device, by id.
#[derive(Debug, Default)]
pub(crate) struct Pools(Mutex<HashMap<u64, Pool>>);

impl Pools {
    /// Destroys all pools and frees the ids of pools and sets. The GPU is idle.
    pub(crate) fn destroy_all(&self, device: &Device, session: &Session) {
        for (id, pool) in self.0.lock().unwrap_or_else(PoisonError::into_inner).drain() {
            session.objects().retire(vk::ObjectType::DESCRIPTOR_POOL, id);
            for set in pool.sets.keys() {
                session.objects().retire(vk::ObjectType::DESCRIPTOR_SET, *set);
            }
            pool.destroy(device, session);
        }
    }
}

impl Pool {
    fn destroy(mut self, device: &Device, session: &Session) {
        session.descriptors().give(self.sets.drain().map(|(_, set)| set.descriptors).sum());
        for backing in self.backing {
            backing.destroy(device);
        }
    }

    /// Allocates one set, from a new backing pool when the newest are full.
    fn allocate(
        &mut self,
        replayer: &Replayer,
        (raw, layout): (vk::DescriptorSetLayout, &SetLayout),
        variable_count: Option<u32>,
    ) -> Result<Set, vk::Result> {
        let device = replayer.device().map_err(|_| vk::Result::ERROR_UNKNOWN)?;
        let set = |backing, set| Set { raw: set, backing, descriptors: layout.descriptors() };
        // Older ones have room again where sets were freed.
        for backing in self.backing.iter_mut().rev().take(BACKING_TRIED_MAX) {
            match backing.allocate(device, raw, variable_count) {
                Ok(made) => return Ok(set(backing.raw, made)),
                Err(
                    vk::Result::ERROR_OUT_OF_POOL_MEMORY
                    | vk::Result::ERROR_FRAGMENTED_POOL
                    | vk::Result::ERROR_OUT_OF_DEVICE_MEMORY,
                ) => {}
                Err(result) => return Err(result),
            }
        }
        let mut backing = Backing::new(replayer, device, &self.info.with_room_for(layout))?;
        match backing.allocate(device, raw, variable_count) {
            Ok(made) => {
                let made = set(backing.raw, made);
                self.change_cost(replayer, 0, backing.cost_kib);
                self.backing.push(backing);
                Ok(made)
            }
            Err(result) => {
                backing.destroy(device);
                Err(result)
            }
        }
    }

    fn change_cost(&self, replayer: &Replayer, before: u32, after: u32) {
        let ty = vk::ObjectType::DESCRIPTOR_POOL;
        replayer.session().objects().change_cost(ty, self.id, before, after);
    }

    /// Frees a set; a backing pool without any goes, but for the last.
    fn free(&mut self, replayer: &Replayer, device: &Device, set: Set) {
        // SAFETY: the set is from this pool; the app (and `HostWait` for it) answers for the device being done.
        if let Err(result) = unsafe { device.ash().free_descriptor_sets(set.backing, &[set.raw]) } {
            return device.lose(result, "a descriptor set could not be freed");
        }
        let Some(place) = self.backing.iter().position(|backing| backing.raw == set.backing) else { return };
        let Some(backing) = self.backing.get_mut(place) else { return };
        backing.sets = backing.sets.saturating_sub(1);
        if backing.sets == 0 && self.backing.len() > 1 {
            let backing = self.backing.remove(place);
            self.change_cost(replayer, backing.cost_kib, 0);
            backing.destroy(device);
        }
    }
}

/// `vkCreateDescriptorPool`.
pub(crate) fn create_descriptor_pool(
    replayer: &Replayer,
    args: &decode::CreateDescriptorPool<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let id = args.descriptor_pool;
    let info = PoolInfo::read(args.create_info);
    // What is large is made when it is used: drivers take memory for as many as are asked for.
    let first = if info.is_small() {
        Backing::new(replayer, device, &info.with_room_for(&SetLayout::default())).map(Some)
    } else {
        Ok(None)
    };
    // The id is its own handle: any of the backing pools may stand for it.
    let made = first.as_ref().map(|_| id).map_err(|result| *result);
    replayer.created(vk::ObjectType::DESCRIPTOR_POOL, id, made, call)?;
    if let Ok(first) = first {
        let pool = Pool { id, info, backing: first.into_iter().collect(), sets: HashMap::new() };
        pool.change_cost(replayer, 0, pool.backing.iter().map(|backing| backing.cost_kib).sum());
        device.descriptor_pools.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id, pool);
    }
    Ok(())
}

/// `vkDestroyDescriptorPool`: its sets go with it.
pub(crate) fn destroy_descriptor_pool(
    replayer: &Replayer,
    args: &decode::DestroyDescriptorPool,
    _call: u32,
) -> Result<(), DecodeError> {
    let id = args.descriptor_pool;
    let device = replayer.device()?;
    replayer.retire(vk::ObjectType::DESCRIPTOR_POOL, id);
    device.orphans.retire(replayer, (vk::ObjectType::DESCRIPTOR_POOL, id));
    let pool = device.descriptor_pools.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    if let Some(pool) = pool {
        for set in pool.sets.keys() {
            replayer.retire(vk::ObjectType::DESCRIPTOR_SET, *set);
        }
        pool.destroy(device, replayer.session());
    }
    Ok(())
}

/// `vkResetDescriptorPool`: its sets are gone.
pub(crate) fn reset_descriptor_pool(
    replayer: &Replayer,
    args: &decode::ResetDescriptorPool,
    _call: u32,
) -> Result<(), DecodeError> {
    let id = args.descriptor_pool_id;
    let device = replayer.device()?;
    device.orphans.retire(replayer, (vk::ObjectType::DESCRIPTOR_POOL, id));
    let mut pools = device.descriptor_pools.0.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(pool) = pools.get_mut(&id) else { return Ok(()) };
    for (id, set) in pool.sets.drain() {
        replayer.retire(vk::ObjectType::DESCRIPTOR_SET, id);
        replayer.session().descriptors().give(set.descriptors);
    }
    // The newest has room for all that the older ones had.
    let newest = pool.backing.len().saturating_sub(1);
    for backing in pool.backing.drain(..newest).collect::<Vec<_>>() {
        pool.change_cost(replayer, backing.cost_kib, 0);
        backing.destroy(device);
    }
    for backing in &mut pool.backing {
        backing.sets = 0;
        let flags = vk::DescriptorPoolResetFlags::empty();
        // SAFETY: the app (and `HostWait` for it) answers for the device being done with its sets.
        if let Err(result) = unsafe { device.ash().reset_descriptor_pool(backing.raw, flags) } {
            device.lose(result, "a descriptor pool could not be reset");
        }
    }
    Ok(())
}

/// Allocates one set for each layout. `variable_counts` as in `VkDescriptorSetVariableDescriptorCountAllocateInfo`,
/// empty without it. A call gets all of them, or none.
pub(super) fn allocate_sets(
    replayer: &Replayer,
    id: u64,
    layouts: &[vk::DescriptorSetLayout],
    variable_counts: &[u32],
    (ids, call): (&[u64], u32),
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let mut pools = device.descriptor_pools.0.lock().unwrap_or_else(PoisonError::into_inner);
    let pool =
        pools.get_mut(&id).ok_or(DecodeError::Breach("descriptor sets from a pool that does not exist"))?;
    let mut made = Vec::with_capacity(ids.len());
    for (index, (layout, id_of_set)) in layouts.iter().zip(ids).enumerate() {
        let variable =
            (!variable_counts.is_empty()).then(|| variable_counts.get(index).copied().unwrap_or(0));
        match allocate_set(replayer, pool, *layout, variable) {
            Ok(set) => made.push((*id_of_set, set)),
            Err(result) if call != 0 => {
                for (_, set) in made {
                    replayer.session().descriptors().give(set.descriptors);
                    pool.free(replayer, device, set);
                }
                replayer.refuse(call, result);
                return Ok(());
            }
            Err(result) => {
                device.orphans.add((vk::ObjectType::DESCRIPTOR_POOL, id), [*id_of_set]);
                replayer.fail(vk::ObjectType::DESCRIPTOR_SET, *id_of_set, result);
            }
        }
    }
    for (id, set) in made {
        replayer.register(vk::ObjectType::DESCRIPTOR_SET, id, set.raw.as_raw())?;
        pool.sets.insert(id, set);
    }
    if call != 0 {
        replayer.reply(call, |e| e.i32(vk::Result::SUCCESS.as_raw()));
    }
    Ok(())
}

fn allocate_set(
    replayer: &Replayer,
    pool: &mut Pool,
    raw: vk::DescriptorSetLayout,
    variable: Option<u32>,
) -> Result<Set, vk::Result> {
    let device = replayer.device().map_err(|_| vk::Result::ERROR_UNKNOWN)?;
    let layout = device.extents().set_layouts.of(raw).unwrap_or_else(Arc::default);
    let layout = layout.with_variable(variable);
    let descriptors = layout.descriptors();
    if !replayer.session().descriptors().take(descriptors) {
        return Err(vk::Result::ERROR_OUT_OF_POOL_MEMORY);
    }
    let set = pool
        .allocate(replayer, (raw, &layout), variable)
        .inspect_err(|_| replayer.session().descriptors().give(descriptors))?;
    device.extents().sets.insert(set.raw.as_raw(), layout);
    Ok(set)
}

/// `vkFreeDescriptorSets`.
pub(crate) fn free_descriptor_sets(
    replayer: &Replayer,
    args: &decode::FreeDescriptorSets<'_>,
    _call: u32,
) -> Result<(), DecodeError> {
    let (pool_id, ids) = (args.descriptor_pool_id, args.descriptor_sets);
    let device = replayer.device()?;
    for id in ids.iter().filter(|id| **id != 0) {
        device.orphans.free(replayer, (vk::ObjectType::DESCRIPTOR_POOL, pool_id), *id);
    }
    let mut pools = device.descriptor_pools.0.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(pool) = pools.get_mut(&pool_id) else { return Ok(()) };
    for id in ids {
        if let Some(set) = pool.sets.remove(id) {
            replayer.session().descriptors().give(set.descriptors);
            pool.free(replayer, device, set);
        }
    }
    Ok(())
}
