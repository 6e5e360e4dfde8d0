//! Submissions: arrays in chains that are as long as arrays elsewhere, and bindings of memory within it.
#![expect(unsafe_code, reason = "reads decoded structs")]

use ash::vk;
use protocol::vulkan::codec::DecodeError;

use super::holds;
use crate::host_gpu::slice;
use crate::replayer::Device;

const VALUES: &str = "fewer values than semaphores";

/// The struct of this type in a decoded chain.
fn in_chain<'a, T: vk::TaggedStructure>(mut next: *const vk::BaseInStructure<'a>) -> Option<&'a T> {
    // SAFETY: decoded: the chain consists of structs that begin like this one and live in the arena.
    while let Some(header) = unsafe { next.as_ref() } {
        if header.s_type == T::STRUCTURE_TYPE {
            // SAFETY: the type says what it is.
            return Some(unsafe { &*next.cast::<T>() });
        }
        next = header.p_next;
    }
    None
}

/// `VkSubmitInfo`s: drivers read a value and a device index for each semaphore.
pub(crate) fn submits(submits: &[vk::SubmitInfo<'_>]) -> Result<(), DecodeError> {
    for submit in submits {
        if let Some(values) = in_chain::<vk::TimelineSemaphoreSubmitInfo<'_>>(submit.p_next.cast()) {
            timeline(values, submit.wait_semaphore_count, submit.signal_semaphore_count)?;
        }
        if let Some(group) = in_chain::<vk::DeviceGroupSubmitInfo<'_>>(submit.p_next.cast()) {
            let enough = |count: u32, of: u32| count == 0 || count >= of;
            holds(
                enough(group.wait_semaphore_count, submit.wait_semaphore_count)
                    && enough(group.signal_semaphore_count, submit.signal_semaphore_count)
                    && enough(group.command_buffer_count, submit.command_buffer_count),
                "fewer device indices than semaphores or command buffers",
            )?;
        }
    }
    Ok(())
}

/// A list is as long as the semaphores, or not there (all of them are binary).
fn timeline(
    values: &vk::TimelineSemaphoreSubmitInfo<'_>,
    waits: u32,
    signals: u32,
) -> Result<(), DecodeError> {
    let enough = |count: u32, pointer: *const u64, of: u32| count == 0 || (!pointer.is_null() && count >= of);
    holds(
        enough(values.wait_semaphore_value_count, values.p_wait_semaphore_values, waits)
            && enough(values.signal_semaphore_value_count, values.p_signal_semaphore_values, signals),
        VALUES,
    )
}

/// `VkBindSparseInfo`s: what is bound lies within its memory.
pub(crate) fn binds(device: &Device, binds: &[vk::BindSparseInfo<'_>]) -> Result<(), DecodeError> {
    for bind in binds {
        if let Some(values) = in_chain::<vk::TimelineSemaphoreSubmitInfo<'_>>(bind.p_next.cast()) {
            timeline(values, bind.wait_semaphore_count, bind.signal_semaphore_count)?;
        }
        // SAFETY: decoded: the array has this many elements; so below.
        for buffer in unsafe { slice(bind.p_buffer_binds, bind.buffer_bind_count) } {
            // SAFETY: as above.
            within_memory(device, unsafe { slice(buffer.p_binds, buffer.bind_count) })?;
        }
        // SAFETY: as above.
        for image in unsafe { slice(bind.p_image_opaque_binds, bind.image_opaque_bind_count) } {
            // SAFETY: as above.
            within_memory(device, unsafe { slice(image.p_binds, image.bind_count) })?;
        }
    }
    Ok(())
}

fn within_memory(device: &Device, binds: &[vk::SparseMemoryBind]) -> Result<(), DecodeError> {
    for bind in binds.iter().filter(|bind| bind.memory != vk::DeviceMemory::null()) {
        let size = device.memory_size(bind.memory);
        let end = bind.memory_offset.checked_add(bind.size);
        let fits = size.zip(end).is_some_and(|(size, end)| end <= size);
        holds(fits, "a sparse binding beyond its memory")?;
    }
    Ok(())
}
