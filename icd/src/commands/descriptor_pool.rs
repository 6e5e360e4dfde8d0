//! `VkDescriptorPool`: accounted here, so that running out is known without asking.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

mod account;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::encode::descriptor_pool as encode;
use protocol::vulkan::generated::opcode;

use crate::app_pointer;
use crate::forward;
use crate::object::Device;
use crate::slab::Slab;

pub use account::{Account, Charge, LayoutBinding, LayoutShape, OutOfPoolMemory};

/// A pool: what is left in it, and what its sets took.
#[derive(Debug)]
pub struct Pool {
    pub(super) account: Account,
    pub(super) sets: HashMap<u64, Charge>,
}

/// The pools of a device.
pub type DescriptorPools = Slab<Arc<Mutex<Pool>>>;

/// The app synchronises access to a pool; the lock costs next to nothing then.
pub(super) fn lock(pool: &Mutex<Pool>) -> MutexGuard<'_, Pool> {
    pool.lock().unwrap_or_else(PoisonError::into_inner)
}

/// `vkCreateDescriptorPool`.
pub(crate) unsafe fn create_descriptor_pool(
    device: vk::Device,
    p_create_info: *const vk::DescriptorPoolCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_descriptor_pool: *mut vk::DescriptorPool,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_create_info };
    let encode = |e: &mut Encoder| {
        // SAFETY: the app's create info, and its output, valid as valid usage demands.
        unsafe { encode::create_descriptor_pool(e, device, p_create_info, p_descriptor_pool) };
    };
    let opcode = opcode::CREATE_DESCRIPTOR_POOL;
    // SAFETY: valid to write to, as valid usage demands.
    let result = unsafe { forward::create(object, false, opcode, p_descriptor_pool, encode) };
    if result == vk::Result::SUCCESS {
        let pool = Pool { account: Account::new(info.max_sets), sets: HashMap::new() };
        // SAFETY: written above.
        let id = unsafe { *p_descriptor_pool }.as_raw();
        object.objects().descriptor_pools.insert(id, Arc::new(Mutex::new(pool)));
    }
    result
}

/// `vkDestroyDescriptorPool`: its sets go with it.
pub(crate) unsafe fn destroy_descriptor_pool(
    device: vk::Device,
    descriptor_pool: vk::DescriptorPool,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if descriptor_pool.is_null() {
        return;
    }
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let id = descriptor_pool.as_raw();
    forward::post(object, opcode::DESTROY_DESCRIPTOR_POOL, |encoder| {
        // SAFETY: handles only.
        unsafe { encode::destroy_descriptor_pool(encoder, device, descriptor_pool) };
    });
    if let Some(pool) = object.objects().descriptor_pools.remove(id) {
        forget_sets(object, &mut lock(&pool));
    }
    object.ids().free(vk::ObjectType::DESCRIPTOR_POOL, id);
}

/// `vkResetDescriptorPool`: its sets are gone.
pub(crate) unsafe fn reset_descriptor_pool(
    device: vk::Device,
    descriptor_pool: vk::DescriptorPool,
    flags: vk::DescriptorPoolResetFlags,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    forward::post(object, opcode::RESET_DESCRIPTOR_POOL, |encoder| {
        // SAFETY: handles only.
        unsafe { encode::reset_descriptor_pool(encoder, device, descriptor_pool, flags) };
    });
    if let Some(pool) = object.objects().descriptor_pools.lookup(descriptor_pool.as_raw()) {
        forget_sets(object, &mut lock(&pool));
    }
    vk::Result::SUCCESS
}

/// `vkFreeDescriptorSets`.
pub(crate) unsafe fn free_descriptor_sets(
    device: vk::Device,
    descriptor_pool: vk::DescriptorPool,
    descriptor_set_count: u32,
    p_descriptor_sets: *const vk::DescriptorSet,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    forward::post(object, opcode::FREE_DESCRIPTOR_SETS, |encoder| {
        // SAFETY: the app's array, valid as valid usage demands.
        unsafe {
            encode::free_descriptor_sets(
                encoder,
                device,
                descriptor_pool,
                descriptor_set_count,
                p_descriptor_sets,
            );
        };
    });
    let Some(pool) = object.objects().descriptor_pools.lookup(descriptor_pool.as_raw()) else {
        return vk::Result::SUCCESS;
    };
    let mut pool = lock(&pool);
    // SAFETY: as many as the count says, as valid usage demands.
    for set in unsafe { app_pointer::slice(p_descriptor_sets, descriptor_set_count) } {
        if let Some(charge) = pool.sets.remove(&set.as_raw()) {
            pool.account.give(charge, object.session().descriptors());
            object.ids().free(vk::ObjectType::DESCRIPTOR_SET, set.as_raw());
        }
    }
    vk::Result::SUCCESS
}

/// The ids of the pool's sets may come again: after the frame that ends them has been posted.
fn forget_sets(device: &Device, pool: &mut Pool) {
    pool.account.reset(device.session().descriptors());
    for (set, _) in pool.sets.drain() {
        device.ids().free(vk::ObjectType::DESCRIPTOR_SET, set);
    }
}
