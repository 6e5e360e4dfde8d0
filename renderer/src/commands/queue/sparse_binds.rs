//! Sparse bindings with the host's memories: a guest's may be a part of a larger one.
#![expect(unsafe_code, reason = "reads and rebuilds decoded bindings")]

use ash::vk;
use bumpalo::Bump;

use crate::host_gpu::slice;
use crate::replayer::Device;

/// The same bindings, at the places where the guest's memories lie.
pub(super) fn resolve<'a>(
    device: &Device,
    binds: &'a [vk::BindSparseInfo<'a>],
    arena: &'a Bump,
) -> &'a [vk::BindSparseInfo<'a>] {
    arena.alloc_slice_fill_iter(binds.iter().map(|info| {
        // SAFETY: decoded: the array has this many elements; so below.
        let buffers = unsafe { slice(info.p_buffer_binds, info.buffer_bind_count) };
        let buffers = arena.alloc_slice_fill_iter(buffers.iter().map(|bind| {
            // SAFETY: as above.
            let binds = unsafe { slice(bind.p_binds, bind.bind_count) };
            vk::SparseBufferMemoryBindInfo { p_binds: places(device, binds, arena), ..*bind }
        }));
        // SAFETY: as above.
        let opaque = unsafe { slice(info.p_image_opaque_binds, info.image_opaque_bind_count) };
        let opaque = arena.alloc_slice_fill_iter(opaque.iter().map(|bind| {
            // SAFETY: as above.
            let binds = unsafe { slice(bind.p_binds, bind.bind_count) };
            vk::SparseImageOpaqueMemoryBindInfo { p_binds: places(device, binds, arena), ..*bind }
        }));
        // SAFETY: as above.
        let images = unsafe { slice(info.p_image_binds, info.image_bind_count) };
        let images = arena.alloc_slice_fill_iter(images.iter().map(|bind| {
            // SAFETY: as above.
            let binds = unsafe { slice(bind.p_binds, bind.bind_count) };
            let binds = arena.alloc_slice_fill_iter(binds.iter().map(|bind| {
                let (memory, memory_offset) = place(device, bind.memory, bind.memory_offset);
                vk::SparseImageMemoryBind { memory, memory_offset, ..*bind }
            }));
            vk::SparseImageMemoryBindInfo { p_binds: binds.as_ptr(), ..*bind }
        }));
        vk::BindSparseInfo {
            p_buffer_binds: buffers.as_ptr(),
            p_image_opaque_binds: opaque.as_ptr(),
            p_image_binds: images.as_ptr(),
            ..*info
        }
    }))
}

fn places<'a>(
    device: &Device,
    binds: &[vk::SparseMemoryBind],
    arena: &'a Bump,
) -> *const vk::SparseMemoryBind {
    let places: &'a mut [_] = arena.alloc_slice_fill_iter(binds.iter().map(|bind| {
        let (memory, memory_offset) = place(device, bind.memory, bind.memory_offset);
        vk::SparseMemoryBind { memory, memory_offset, ..*bind }
    }));
    places.as_ptr()
}

/// Nothing, for what is not there.
fn place(device: &Device, memory: vk::DeviceMemory, offset: u64) -> (vk::DeviceMemory, u64) {
    device.backing(memory).map_or((vk::DeviceMemory::null(), offset), |(backing, _)| {
        (backing.raw, backing.offset.saturating_add(offset))
    })
}
