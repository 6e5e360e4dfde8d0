//! Descriptor pools. The guest accounts for what fits into a pool; the host's backing pools grow, so that an
//! allocation that the guest accepted cannot fail for fragmentation or a driver's own way of counting.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use ash::vk::{self, Handle as _};
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::descriptor_pool as decode;

use crate::host_gpu::slice;
use crate::replayer::{Device, Replayer, Session};

/// One of the guest's pools.
#[derive(Debug)]
struct Pool {
    info: PoolInfo,
    /// The newest is allocated from.
    backing: Vec<vk::DescriptorPool>,
    /// Sets by id, with the backing pool that each is from.
    sets: HashMap<u64, (vk::DescriptorPool, vk::DescriptorSet)>,
}

/// What backing pools are made with.
#[derive(Clone, Debug)]
struct PoolInfo {
    flags: vk::DescriptorPoolCreateFlags,
    max_sets: u32,
    sizes: Vec<vk::DescriptorPoolSize>,
    /// `VkDescriptorPoolInlineUniformBlockCreateInfo`.
    inline_bindings_max: u32,
    /// `VkMutableDescriptorTypeCreateInfoEXT`, by pool size.
    mutable: Vec<Vec<vk::DescriptorType>>,
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
            pool.destroy(device);
        }
    }
}

impl PoolInfo {
    fn read(info: &vk::DescriptorPoolCreateInfo<'_>) -> Self {
        let mut this = Self {
            flags: info.flags,
            max_sets: info.max_sets,
            // SAFETY: decoded: the array has this many elements.
            sizes: unsafe { slice(info.p_pool_sizes, info.pool_size_count) }.to_vec(),
            inline_bindings_max: 0,
            mutable: Vec::new(),
        };
        let mut next = info.p_next.cast::<vk::BaseInStructure<'_>>();
        // SAFETY: decoded: the chain consists of structs that begin like this one and live in the arena.
        while let Some(header) = unsafe { next.as_ref() } {
            match header.s_type {
                vk::StructureType::DESCRIPTOR_POOL_INLINE_UNIFORM_BLOCK_CREATE_INFO => {
                    // SAFETY: the type says what it is.
                    let inline =
                        unsafe { &*next.cast::<vk::DescriptorPoolInlineUniformBlockCreateInfo<'_>>() };
                    this.inline_bindings_max = inline.max_inline_uniform_block_bindings;
                }
                vk::StructureType::MUTABLE_DESCRIPTOR_TYPE_CREATE_INFO_EXT => {
                    // SAFETY: the type says what it is.
                    let mutable = unsafe { &*next.cast::<vk::MutableDescriptorTypeCreateInfoEXT<'_>>() };
                    this.read_mutable(mutable);
                }
                _ => {}
            }
            next = header.p_next;
        }
        this
    }

    fn read_mutable(&mut self, info: &vk::MutableDescriptorTypeCreateInfoEXT<'_>) {
        let count = info.mutable_descriptor_type_list_count;
        // SAFETY: decoded: the array has this many elements.
        let lists = unsafe { slice(info.p_mutable_descriptor_type_lists, count) };
        let types = |list: &vk::MutableDescriptorTypeListEXT<'_>| {
            // SAFETY: decoded: the array has this many elements.
            unsafe { slice(list.p_descriptor_types, list.descriptor_type_count) }.to_vec()
        };
        self.mutable = lists.iter().map(types).collect();
    }

    /// Drivers take memory for as many as are asked for.
    fn check(&self) -> Result<(), DecodeError> {
        let most = self.sizes.iter().map(|size| size.descriptor_count).max().unwrap_or(0);
        if most.max(self.max_sets) > limits::POOL_DESCRIPTORS_MAX {
            return Err(DecodeError::Breach("a pool of more descriptors than may be"));
        }
        Ok(())
    }

    fn create(&self, device: &Device) -> Result<vk::DescriptorPool, vk::Result> {
        let mut inline = vk::DescriptorPoolInlineUniformBlockCreateInfo::default()
            .max_inline_uniform_block_bindings(self.inline_bindings_max);
        let lists: Vec<_> = self
            .mutable
            .iter()
            .map(|types| vk::MutableDescriptorTypeListEXT::default().descriptor_types(types))
            .collect();
        let mut mutable =
            vk::MutableDescriptorTypeCreateInfoEXT::default().mutable_descriptor_type_lists(&lists);
        let mut info = vk::DescriptorPoolCreateInfo::default()
            .flags(self.flags)
            .max_sets(self.max_sets)
            .pool_sizes(&self.sizes);
        if self.inline_bindings_max > 0 {
            info = info.push_next(&mut inline);
        }
        if !lists.is_empty() {
            info = info.push_next(&mut mutable);
        }
        // SAFETY: rebuilt from a decoded create info.
        unsafe { device.ash().create_descriptor_pool(&info, None) }
    }
}

impl Pool {
    fn destroy(self, device: &Device) {
        for backing in self.backing {
            // SAFETY: the app (and `HostWait` for it) answers for the device being done with its sets.
            unsafe { device.ash().destroy_descriptor_pool(backing, None) };
        }
    }

    /// Allocates one set, from a new backing pool when the newest is full.
    fn allocate(
        &mut self,
        device: &Device,
        layout: vk::DescriptorSetLayout,
        variable_count: Option<u32>,
    ) -> Result<(vk::DescriptorPool, vk::DescriptorSet), vk::Result> {
        // Older ones have room again where sets were freed.
        for backing in self.backing.iter().rev().take(BACKING_TRIED_MAX) {
            match allocate_from(device, *backing, layout, variable_count) {
                Ok(set) => return Ok((*backing, set)),
                Err(
                    vk::Result::ERROR_OUT_OF_POOL_MEMORY
                    | vk::Result::ERROR_FRAGMENTED_POOL
                    | vk::Result::ERROR_OUT_OF_DEVICE_MEMORY,
                ) => {}
                Err(result) => return Err(result),
            }
        }
        let backing = self.info.create(device)?;
        self.backing.push(backing);
        Ok((backing, allocate_from(device, backing, layout, variable_count)?))
    }
}

/// Backing pools that are asked before a new one is made.
const BACKING_TRIED_MAX: usize = 4;

fn allocate_from(
    device: &Device,
    pool: vk::DescriptorPool,
    layout: vk::DescriptorSetLayout,
    variable_count: Option<u32>,
) -> Result<vk::DescriptorSet, vk::Result> {
    let layouts = [layout];
    let counts = [variable_count.unwrap_or(0)];
    let mut variable =
        vk::DescriptorSetVariableDescriptorCountAllocateInfo::default().descriptor_counts(&counts);
    let mut info = vk::DescriptorSetAllocateInfo::default().descriptor_pool(pool).set_layouts(&layouts);
    if variable_count.is_some() {
        info = info.push_next(&mut variable);
    }
    // SAFETY: live handles of this device.
    let sets = unsafe { device.ash().allocate_descriptor_sets(&info) }?;
    sets.first().copied().ok_or(vk::Result::ERROR_OUT_OF_HOST_MEMORY)
}

/// `vkCreateDescriptorPool`.
pub(crate) fn create_descriptor_pool(
    replayer: &Replayer,
    args: &decode::CreateDescriptorPool<'_>,
    _call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let id = args.descriptor_pool;
    let info = PoolInfo::read(args.create_info);
    info.check()?;
    match info.create(device) {
        Ok(raw) => {
            // The id is its own handle: any of the backing pools may stand for it.
            replayer.register(vk::ObjectType::DESCRIPTOR_POOL, id, id)?;
            let pool = Pool { info, backing: vec![raw], sets: HashMap::new() };
            device.descriptor_pools.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id, pool);
        }
        Err(result) => replayer.fail(vk::ObjectType::DESCRIPTOR_POOL, id, result),
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
    let pool = device.descriptor_pools.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    if let Some(pool) = pool {
        for set in pool.sets.keys() {
            replayer.retire(vk::ObjectType::DESCRIPTOR_SET, *set);
        }
        pool.destroy(device);
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
    let mut pools = device.descriptor_pools.0.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(pool) = pools.get_mut(&id) else { return Ok(()) };
    for (set, _) in pool.sets.drain() {
        replayer.retire(vk::ObjectType::DESCRIPTOR_SET, set);
    }
    for backing in &pool.backing {
        let flags = vk::DescriptorPoolResetFlags::empty();
        // SAFETY: the app (and `HostWait` for it) answers for the device being done with its sets.
        if let Err(result) = unsafe { device.ash().reset_descriptor_pool(*backing, flags) } {
            device.lose(result, "a descriptor pool could not be reset");
        }
    }
    Ok(())
}

/// Allocates one set for each layout. `variable_counts` as in `VkDescriptorSetVariableDescriptorCountAllocateInfo`,
/// empty without it.
pub(super) fn allocate_sets(
    replayer: &Replayer,
    pool: u64,
    layouts: &[vk::DescriptorSetLayout],
    variable_counts: &[u32],
    ids: &[u64],
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let mut pools = device.descriptor_pools.0.lock().unwrap_or_else(PoisonError::into_inner);
    let pool =
        pools.get_mut(&pool).ok_or(DecodeError::Breach("descriptor sets from a pool that does not exist"))?;
    for (index, (layout, id)) in layouts.iter().zip(ids).enumerate() {
        let variable =
            (!variable_counts.is_empty()).then(|| variable_counts.get(index).copied().unwrap_or(0));
        match pool.allocate(device, *layout, variable) {
            Ok((backing, set)) => {
                if let Some(layout) = device.extents().set_layouts.of(*layout) {
                    device.extents().sets.insert(set.as_raw(), layout.with_variable(variable));
                }
                replayer.register(vk::ObjectType::DESCRIPTOR_SET, *id, set.as_raw())?;
                pool.sets.insert(*id, (backing, set));
            }
            Err(result) => replayer.fail(vk::ObjectType::DESCRIPTOR_SET, *id, result),
        }
    }
    Ok(())
}

/// `vkFreeDescriptorSets`.
pub(crate) fn free_descriptor_sets(
    replayer: &Replayer,
    args: &decode::FreeDescriptorSets<'_>,
    _call: u32,
) -> Result<(), DecodeError> {
    let (pool, ids) = (args.descriptor_pool_id, args.descriptor_sets);
    let device = replayer.device()?;
    for id in ids.iter().filter(|id| **id != 0) {
        replayer.retire(vk::ObjectType::DESCRIPTOR_SET, *id);
    }
    let mut pools = device.descriptor_pools.0.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(pool) = pools.get_mut(&pool) else { return Ok(()) };
    for (backing, set) in ids.iter().filter_map(|id| pool.sets.remove(id)) {
        // SAFETY: the set is from this pool; the app (and `HostWait` for it) answers for the device being done.
        if let Err(result) = unsafe { device.ash().free_descriptor_sets(backing, &[set]) } {
            device.lose(result, "a descriptor set could not be freed");
        }
    }
    Ok(())
}
