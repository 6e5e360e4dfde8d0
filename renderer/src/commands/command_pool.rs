//! Command pools: on the host each command buffer has a pool of its own, so the guest's pool is a list.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::command_pool as decode;

use crate::replayer::{Device, Replayer};

/// What command buffers of a pool are made with, and which there are.
#[derive(Debug)]
pub(crate) struct Pool {
    family: u32,
    flags: vk::CommandPoolCreateFlags,
    buffers: HashSet<u64>,
}

/// The guest's command pools of a device, by id.
#[derive(Debug, Default)]
pub(crate) struct Pools(Mutex<HashMap<u64, Pool>>);

impl Pools {
    /// Runs `f` with a pool, if it is there.
    pub(crate) fn with<R>(&self, id: u64, f: impl FnOnce(&mut Pool) -> R) -> Option<R> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_mut(&id).map(f)
    }

    /// The ids of all pools.
    pub(crate) fn ids(&self) -> Vec<u64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).keys().copied().collect()
    }
}

impl Pool {
    /// Family, and the flags of the host's pool for one command buffer, which is always reset as a whole.
    pub(crate) fn host_pool_info(&self) -> vk::CommandPoolCreateInfo<'static> {
        let kept = vk::CommandPoolCreateFlags::TRANSIENT | vk::CommandPoolCreateFlags::PROTECTED;
        vk::CommandPoolCreateInfo::default().queue_family_index(self.family).flags(self.flags & kept)
    }

    pub(crate) fn insert(&mut self, command_buffer: u64) {
        self.buffers.insert(command_buffer);
    }

    pub(crate) fn remove(&mut self, command_buffer: u64) -> bool {
        self.buffers.remove(&command_buffer)
    }
}

/// `vkCreateCommandPool`.
pub(crate) fn create_command_pool(
    replayer: &Replayer,
    args: &decode::CreateCommandPool<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let (info, id) = (args.create_info, args.command_pool);
    let device = replayer.device()?;
    if !device.has_family(info.queue_family_index) {
        return Err(DecodeError::OutOfRange(
            "a command pool for a queue family that the device does not have",
        ));
    }
    // The id is its own handle: nothing on the host stands for it.
    replayer.created(vk::ObjectType::COMMAND_POOL, id, Ok(id), call)?;
    let pool = Pool { family: info.queue_family_index, flags: info.flags, buffers: HashSet::new() };
    device.command_pools.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id, pool);
    Ok(())
}

/// `vkDestroyCommandPool`: its command buffers go with it.
pub(crate) fn destroy_command_pool(
    replayer: &Replayer,
    args: &decode::DestroyCommandPool,
    _call: u32,
) -> Result<(), DecodeError> {
    let id = args.command_pool;
    let device = replayer.device()?;
    replayer.retire(vk::ObjectType::COMMAND_POOL, id);
    device.orphans.retire(replayer, (vk::ObjectType::COMMAND_POOL, id));
    let pool = device.command_pools.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    for command_buffer in pool.into_iter().flat_map(|pool| pool.buffers) {
        destroy_command_buffer(replayer, command_buffer)?;
    }
    Ok(())
}

/// `vkResetCommandPool`.
pub(crate) fn reset_command_pool(
    replayer: &Replayer,
    args: &decode::ResetCommandPool,
    _call: u32,
) -> Result<(), DecodeError> {
    let (id, flags) = (args.command_pool_id, args.flags);
    let device = replayer.device()?;
    let buffers = device.command_pools.with(id, |pool| pool.buffers.iter().copied().collect::<Vec<_>>());
    for command_buffer in buffers.unwrap_or_default() {
        reset_command_buffer(device, command_buffer, flags);
    }
    Ok(())
}

/// What the command buffer held is gone.
pub(crate) fn reset_command_buffer(device: &Device, id: u64, flags: vk::CommandPoolResetFlags) {
    let Some(command_buffer) = device.recordings().get(id) else { return };
    command_buffer.invalidate();
    // SAFETY: no replay uses the pool; the app (and `HostWait` for it) answers for the device being done.
    if let Err(result) = unsafe { device.ash().reset_command_pool(command_buffer.pool, flags) } {
        device.lose(result, "a command buffer could not be reset");
    }
}

/// Frees a command buffer, with its pool.
pub(crate) fn destroy_command_buffer(replayer: &Replayer, id: u64) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    replayer.retire(vk::ObjectType::COMMAND_BUFFER, id);
    if let Some(command_buffer) = device.recordings().remove(id) {
        command_buffer.quiesce();
        // SAFETY: no replay uses the pool; the app (and `HostWait` for it) answers for the device being done.
        unsafe { device.ash().destroy_command_pool(command_buffer.pool, None) };
        tracing::trace!(raw = command_buffer.raw.as_raw(), "command buffer freed");
    }
    Ok(())
}

/// `vkFreeCommandBuffers`.
pub(crate) fn free_command_buffers(
    replayer: &Replayer,
    args: &decode::FreeCommandBuffers<'_>,
    _call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    for id in args.command_buffers.iter().filter(|id| **id != 0) {
        if device.command_pools.with(args.command_pool_id, |pool| pool.remove(*id)) == Some(true) {
            destroy_command_buffer(replayer, *id)?;
        } else {
            // One that could not be made.
            device.orphans.free(replayer, (vk::ObjectType::COMMAND_POOL, args.command_pool_id), *id);
        }
    }
    Ok(())
}
