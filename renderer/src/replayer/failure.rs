//! What becomes of commands that cannot be acted upon: they name what could not be made, or ask for more than the host gives.
//!
//! A call is answered with the error. What a posted command was to make is poisoned, what it was to change is of no use any
//! more, and the guest is told of both. Only what leaves nothing that could carry the error loses the device.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use ash::vk::{self, Handle as _};
use bumpalo::Bump;
use protocol::vulkan::codec::{DecodeError, Decoder, IdentityHandles};
use protocol::vulkan::generated::decode::{buffer, command_buffer, descriptor_set, image};
use protocol::vulkan::generated::opcode;

use super::Replayer;
use crate::generated;

/// What asks for more than there may be fails with this, as where a driver's memory is at its end: every creation may.
pub(crate) const BEYOND: vk::Result = vk::Result::ERROR_OUT_OF_DEVICE_MEMORY;

/// What the guest is told, if it is the host that failed: not for what its app has destroyed.
pub(super) fn result_of(replayer: &Replayer, error: DecodeError) -> Option<vk::Result> {
    match error {
        DecodeError::Poisoned { ty, id } => replayer.session().objects().failure(ty, id),
        DecodeError::OutOfRange(reason) => {
            tracing::warn!(reason, "a command asks for more than may be");
            Some(BEYOND)
        }
        DecodeError::Refused(result) => Some(result),
        DecodeError::Breach(_) => None,
    }
}

/// A Vulkan command gave `error` and was not acted upon.
///
/// # Errors
/// `error`, where nothing else can be done about it.
pub(super) fn of_command(
    replayer: &Replayer,
    (code, call): (u16, u32),
    body: &[u8],
    error: DecodeError,
) -> Result<(), DecodeError> {
    let Some(result) = result_of(replayer, error) else { return Err(error) };
    if call != 0 {
        replayer.refuse(call, result);
        return Ok(());
    }
    let arena = Bump::new();
    let mut decoder = Decoder::new(body, &arena, &IdentityHandles);
    let made = generated::makes(code, &mut decoder)?;
    if !made.is_empty() {
        if let Some(pool) = pool(code, &mut Decoder::new(body, &arena, &IdentityHandles))? {
            replayer.device()?.orphans.add(pool, made.iter().map(|(_, id)| *id));
        }
        for (ty, id) in made {
            replayer.fail(ty, id, result);
        }
        return Ok(());
    }
    let changed = changes(code, &mut Decoder::new(body, &arena, &IdentityHandles))?;
    for (ty, id) in &changed {
        replayer.spoil(*ty, *id, result, "could not be changed");
    }
    match error {
        // Nobody would notice.
        DecodeError::OutOfRange(_) | DecodeError::Refused(_) if changed.is_empty() => Err(error),
        _ => Ok(()),
    }
}

/// What is of no use when the command was not acted upon.
fn changes(code: u16, d: &mut Decoder<'_>) -> Result<Vec<(vk::ObjectType, u64)>, DecodeError> {
    let buffer = |handle: vk::Buffer| (vk::ObjectType::BUFFER, handle.as_raw());
    let image = |handle: vk::Image| (vk::ObjectType::IMAGE, handle.as_raw());
    Ok(match code {
        opcode::BIND_BUFFER_MEMORY => vec![buffer(buffer::BindBufferMemory::decode(d)?.buffer)],
        opcode::BIND_BUFFER_MEMORY2 => {
            let infos = buffer::BindBufferMemory2::decode(d)?.bind_infos;
            infos.iter().map(|info| buffer(info.buffer)).collect()
        }
        opcode::BIND_IMAGE_MEMORY => vec![image(image::BindImageMemory::decode(d)?.image)],
        opcode::BIND_IMAGE_MEMORY2 => {
            let infos = image::BindImageMemory2::decode(d)?.bind_infos;
            infos.iter().map(|info| image(info.image)).collect()
        }
        opcode::UPDATE_DESCRIPTOR_SETS => {
            let update = descriptor_set::UpdateDescriptorSets::decode(d)?;
            let written = update.descriptor_writes.iter().map(|write| write.dst_set);
            let copied = update.descriptor_copies.iter().map(|copy| copy.dst_set);
            written.chain(copied).map(|set| (vk::ObjectType::DESCRIPTOR_SET, set.as_raw())).collect()
        }
        _ => Vec::new(),
    })
}

/// The pool that what is made goes with.
fn pool(code: u16, d: &mut Decoder<'_>) -> Result<Option<Pool>, DecodeError> {
    Ok(match code {
        opcode::ALLOCATE_COMMAND_BUFFERS => {
            let info = command_buffer::AllocateCommandBuffers::decode(d)?.allocate_info;
            Some((vk::ObjectType::COMMAND_POOL, info.command_pool.as_raw()))
        }
        opcode::ALLOCATE_DESCRIPTOR_SETS => {
            let info = descriptor_set::AllocateDescriptorSets::decode(d)?.allocate_info;
            Some((vk::ObjectType::DESCRIPTOR_POOL, info.descriptor_pool.as_raw()))
        }
        _ => None,
    })
}

/// A pool, of command buffers or descriptor sets.
type Pool = (vk::ObjectType, u64);

/// Command buffers and descriptor sets that could not be made: nothing but their ids is there, which go with the pool.
#[derive(Debug, Default)]
pub(crate) struct Orphans(Mutex<HashMap<Pool, HashSet<u64>>>);

impl Orphans {
    /// These were to be of that pool.
    pub(crate) fn add(&self, pool: Pool, ids: impl IntoIterator<Item = u64>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(pool).or_default().extend(ids);
    }

    /// This one is freed.
    pub(crate) fn free(&self, replayer: &Replayer, pool: Pool, id: u64) {
        if let Some(ids) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get_mut(&pool) {
            ids.remove(&id);
        }
        replayer.retire(type_in(pool), id);
    }

    /// The pool is destroyed, or reset.
    pub(crate) fn retire(&self, replayer: &Replayer, pool: Pool) {
        let ids = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&pool).unwrap_or_default();
        for id in ids {
            replayer.retire(type_in(pool), id);
        }
    }
}

fn type_in((pool, _): Pool) -> vk::ObjectType {
    match pool {
        vk::ObjectType::COMMAND_POOL => vk::ObjectType::COMMAND_BUFFER,
        _ => vk::ObjectType::DESCRIPTOR_SET,
    }
}
