//! `VkDescriptorSet`: allocation is decided by the pool's account and posted.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::collections::HashMap;
use std::ffi::c_void;
use std::sync::{Mutex, PoisonError};

use ash::vk;
use ash::vk::Handle as _;
use bumpalo::Bump;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::encode::descriptor_set as encode;
use protocol::vulkan::generated::opcode;
use protocol::vulkan::generated::store::descriptor_set as store;

use super::descriptor_pool::{Charge, Pool, lock};
use super::descriptor_update_template::expand;
use crate::app_pointer;
use crate::forward;
use crate::object::Device;

/// Descriptors whose bytes are remembered; when there are more, it begins anew.
const DESCRIPTORS_MAX: usize = 1 << 16;

/// Bytes of descriptors (`VK_EXT_descriptor_buffer`), by what was asked for. Objects are named by ids that do not come
/// again, buffers by addresses: what lies there later has the same descriptor.
#[derive(Debug, Default)]
pub struct Descriptors(Mutex<HashMap<Bytes, Bytes>>);

type Bytes = Box<[u8]>;

/// `vkGetDescriptorEXT`: the host's driver is asked once for each descriptor.
pub(crate) unsafe fn get_descriptor_ext(
    device: vk::Device,
    p_descriptor_info: *const vk::DescriptorGetInfoEXT<'_>,
    data_size: usize,
    p_descriptor: *mut c_void,
) {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let mut key = Encoder::new();
    // SAFETY: the app's info, valid as valid usage demands.
    let encode = |e: &mut Encoder| unsafe {
        encode::get_descriptor_ext(e, device, p_descriptor_info, data_size, p_descriptor);
    };
    encode(&mut key);
    // SAFETY: room for so many bytes, as valid usage demands.
    let out =
        unsafe { app_pointer::slice_mut(p_descriptor.cast::<u8>(), u32::try_from(data_size).unwrap_or(0)) };
    let known = &object.objects().descriptors.0;
    if let Some(bytes) = known.lock().unwrap_or_else(PoisonError::into_inner).get(key.bytes()) {
        // Of the same size: it is part of the key.
        out.copy_from_slice(bytes);
        return;
    }
    let reply = forward::call(
        object,
        opcode::GET_DESCRIPTOR_EXT,
        encode,
        // SAFETY: room for so many bytes, as valid usage demands.
        |d| unsafe { store::get_descriptor_ext(d, data_size, p_descriptor) },
    );
    if reply.is_ok() {
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= DESCRIPTORS_MAX {
            known.clear();
        }
        known.insert(key.bytes().into(), (&*out).into());
    }
}

/// `vkAllocateDescriptorSets`.
pub(crate) unsafe fn allocate_descriptor_sets(
    device: vk::Device,
    p_allocate_info: *const vk::DescriptorSetAllocateInfo<'_>,
    p_descriptor_sets: *mut vk::DescriptorSet,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_allocate_info };
    // SAFETY: a valid struct with a valid chain, as valid usage demands.
    let charges = unsafe { charges(object, info) };
    // SAFETY: as many as the count says, as valid usage demands.
    let sets = unsafe { app_pointer::slice_mut(p_descriptor_sets, info.descriptor_set_count) };
    let sent = take(object, info.descriptor_pool, charges, sets).and_then(|()| {
        let sent = forward::attempt(object, false, opcode::ALLOCATE_DESCRIPTOR_SETS, |encoder| {
            // SAFETY: the app's info, and its array, which holds the ids now.
            unsafe {
                encode::allocate_descriptor_sets(encoder, device, p_allocate_info, p_descriptor_sets);
            };
        });
        sent.inspect_err(|_| give(object, info.descriptor_pool, sets))
    });
    match sent {
        Ok(()) => vk::Result::SUCCESS,
        Err(result) => {
            sets.fill(vk::DescriptorSet::null());
            result
        }
    }
}

/// What each set will take of the pool.
///
/// # Safety
/// `info` and its chain are valid.
unsafe fn charges(device: &Device, info: &vk::DescriptorSetAllocateInfo<'_>) -> Vec<Charge> {
    // SAFETY: as many as the count says, by this function's contract.
    let layouts = unsafe { app_pointer::slice(info.p_set_layouts, info.descriptor_set_count) };
    // SAFETY: a valid chain, by this function's contract.
    let variable = unsafe {
        app_pointer::find_in_chain::<vk::DescriptorSetVariableDescriptorCountAllocateInfo<'_>>(info.p_next)
    };
    let counts = variable.map_or(&[][..], |variable| {
        // SAFETY: as many as the count says, by this function's contract.
        unsafe { app_pointer::slice(variable.p_descriptor_counts, variable.descriptor_set_count) }
    });
    let charge = |(index, layout): (usize, &vk::DescriptorSetLayout)| {
        let shape = device.objects().descriptor_set_layouts.lookup(layout.as_raw())?;
        Some(shape.charge(counts.get(index).copied().unwrap_or(0)))
    };
    layouts.iter().enumerate().map(|layout| charge(layout).unwrap_or_default()).collect()
}

/// The host made none of them.
fn give(device: &Device, pool: vk::DescriptorPool, sets: &[vk::DescriptorSet]) {
    let Some(pool) = device.objects().descriptor_pools.lookup(pool.as_raw()) else { return };
    let mut pool = lock(&pool);
    for set in sets {
        if let Some(charge) = pool.sets.remove(&set.as_raw()) {
            pool.account.give(charge, device.session().descriptors());
            device.ids().take_back(vk::ObjectType::DESCRIPTOR_SET, [set.as_raw()]);
        }
    }
}

/// Takes all of `charges` from the pool, or nothing; gives ids to `sets`.
fn take(
    device: &Device,
    pool: vk::DescriptorPool,
    charges: Vec<Charge>,
    sets: &mut [vk::DescriptorSet],
) -> Result<(), vk::Result> {
    let none = vk::Result::ERROR_OUT_OF_POOL_MEMORY;
    let pool = device.objects().descriptor_pools.lookup(pool.as_raw()).ok_or(none)?;
    let mut pool = lock(&pool);
    let session = device.session().descriptors();
    let give = |pool: &mut Pool, taken: usize| {
        charges.iter().take(taken).for_each(|charge| pool.account.give(*charge, session));
    };
    for (taken, charge) in charges.iter().enumerate() {
        if pool.account.take(*charge, session).is_err() {
            give(&mut pool, taken);
            return Err(none);
        }
    }
    let count = u32::try_from(charges.len()).unwrap_or(u32::MAX);
    let ids = device.ids().allocate_many(vk::ObjectType::DESCRIPTOR_SET, count);
    let ids = ids.inspect_err(|_| give(&mut pool, charges.len()))?;
    for ((set, charge), id) in sets.iter_mut().zip(charges).zip(ids) {
        pool.sets.insert(id, charge);
        *set = vk::DescriptorSet::from_raw(id);
    }
    Ok(())
}

/// `vkUpdateDescriptorSets`.
pub(crate) unsafe fn update_descriptor_sets(
    device: vk::Device,
    descriptor_write_count: u32,
    p_descriptor_writes: *const vk::WriteDescriptorSet<'_>,
    descriptor_copy_count: u32,
    p_descriptor_copies: *const vk::CopyDescriptorSet<'_>,
) {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    forward::post(object, opcode::UPDATE_DESCRIPTOR_SETS, |encoder| {
        // SAFETY: the app's arrays, valid as valid usage demands.
        unsafe {
            encode::update_descriptor_sets(
                encoder,
                device,
                descriptor_write_count,
                p_descriptor_writes,
                descriptor_copy_count,
                p_descriptor_copies,
            );
        };
    });
}

/// `vkUpdateDescriptorSetWithTemplate`: becomes `vkUpdateDescriptorSets`.
pub(crate) unsafe fn update_descriptor_set_with_template(
    device: vk::Device,
    descriptor_set: vk::DescriptorSet,
    descriptor_update_template: vk::DescriptorUpdateTemplate,
    p_data: *const c_void,
) {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let templates = &object.objects().descriptor_update_templates;
    let Some(template) = templates.lookup(descriptor_update_template.as_raw()) else { return };
    let arena = Bump::new();
    // SAFETY: data as the template describes, as valid usage demands.
    let writes = unsafe { expand(&template, descriptor_set, p_data, &arena) };
    let count = u32::try_from(writes.len()).unwrap_or(0);
    forward::post(object, opcode::UPDATE_DESCRIPTOR_SETS, |encoder| {
        // SAFETY: writes that live in the arena, no copies.
        unsafe {
            encode::update_descriptor_sets(encoder, device, count, writes.as_ptr(), 0, std::ptr::null());
        };
    });
}
