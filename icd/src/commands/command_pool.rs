//! `VkCommandPool`: owns its command buffers.
#![expect(unsafe_code, reason = "commands take the app's pointers; command buffers are owned through theirs")]

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::encode::command_pool as encode;
use protocol::vulkan::generated::opcode;

use super::pipeline_layout::recording_closed;
use crate::app_pointer;
use crate::forward;
use crate::object::{CommandBuffer, Device};
use crate::slab::Slab;

/// The command buffers of a pool. They are boxed: their addresses are the app's handles.
#[derive(Debug, Default)]
pub struct Pool {
    buffers: Mutex<Vec<vk::CommandBuffer>>,
}

/// The pools of a device.
pub type CommandPools = Slab<Arc<Pool>>;

impl Pool {
    /// The app synchronises access to a pool; the lock costs next to nothing then.
    fn lock(&self) -> MutexGuard<'_, Vec<vk::CommandBuffer>> {
        self.buffers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes ownership of a new command buffer; gives its handle.
    pub(super) fn adopt(&self, buffer: Box<CommandBuffer>) -> vk::CommandBuffer {
        let buffer: &'static CommandBuffer = Box::leak(buffer);
        self.lock().push(buffer.handle());
        buffer.handle()
    }

    /// Ends a command buffer that the host never made.
    ///
    /// # Safety
    /// `handle` is one that [`Self::adopt`] gave, and nobody has it.
    pub(super) unsafe fn abandon(&self, device: &Device, handle: vk::CommandBuffer) {
        self.lock().retain(|buffer| *buffer != handle);
        // SAFETY: by this function's contract, and out of the list.
        unsafe { destroy(device, handle) };
    }
}

/// Ends a command buffer that was leaked by [`Pool::adopt`].
///
/// # Safety
/// `handle` came from there, is not in its pool's list any more, and nobody uses it.
unsafe fn destroy(device: &Device, handle: vk::CommandBuffer) {
    // SAFETY: live, by this function's contract.
    let buffer = unsafe { CommandBuffer::from_handle(handle) };
    // SAFETY: nobody uses it, by this function's contract.
    recording_closed(device, unsafe { buffer.recording() }.opened.take());
    device.ids().free(vk::ObjectType::COMMAND_BUFFER, buffer.id());
    let address = usize::try_from(handle.as_raw()).unwrap_or_default();
    let pointer = std::ptr::with_exposed_provenance_mut::<CommandBuffer>(address);
    // SAFETY: leaked from a box, and not used any more, by this function's contract.
    drop(unsafe { Box::from_raw(pointer) });
}

/// `vkCreateCommandPool`.
pub(crate) unsafe fn create_command_pool(
    device: vk::Device,
    p_create_info: *const vk::CommandPoolCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_command_pool: *mut vk::CommandPool,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: the app's create info, and its output, valid as valid usage demands.
    let encode =
        |e: &mut Encoder| unsafe { encode::create_command_pool(e, device, p_create_info, p_command_pool) };
    // SAFETY: valid to write to, as valid usage demands.
    let result =
        unsafe { forward::create(object, false, opcode::CREATE_COMMAND_POOL, p_command_pool, encode) };
    if result == vk::Result::SUCCESS {
        // SAFETY: written above.
        object.objects().command_pools.insert(unsafe { *p_command_pool }.as_raw(), Arc::default());
    }
    result
}

/// `vkDestroyCommandPool`: its command buffers go with it.
pub(crate) unsafe fn destroy_command_pool(
    device: vk::Device,
    command_pool: vk::CommandPool,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if command_pool.is_null() {
        return;
    }
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    forward::post(object, opcode::DESTROY_COMMAND_POOL, |encoder| {
        // SAFETY: handles only.
        unsafe { encode::destroy_command_pool(encoder, device, command_pool) };
    });
    let id = command_pool.as_raw();
    if let Some(pool) = object.objects().command_pools.remove(id) {
        for buffer in std::mem::take(&mut *pool.lock()) {
            // SAFETY: of this pool's list, which is empty now; the app does not use it, as valid usage demands.
            unsafe { destroy(object, buffer) };
        }
    }
    object.ids().free(vk::ObjectType::COMMAND_POOL, id);
}

/// `vkResetCommandPool`: its command buffers are as new.
pub(crate) unsafe fn reset_command_pool(
    device: vk::Device,
    command_pool: vk::CommandPool,
    flags: vk::CommandPoolResetFlags,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    if let Some(pool) = object.objects().command_pools.lookup(command_pool.as_raw()) {
        for buffer in pool.lock().iter() {
            // SAFETY: of this pool's list, so alive.
            let buffer = unsafe { CommandBuffer::from_handle(*buffer) };
            // SAFETY: the app synchronises the pool and all its command buffers, as valid usage demands.
            let recording = unsafe { buffer.recording() };
            recording.reset();
            recording_closed(object, recording.opened.take());
        }
    }
    forward::post(object, opcode::RESET_COMMAND_POOL, |encoder| {
        // SAFETY: handles only.
        unsafe { encode::reset_command_pool(encoder, device, command_pool, flags) };
    });
    vk::Result::SUCCESS
}

/// `vkFreeCommandBuffers`.
pub(crate) unsafe fn free_command_buffers(
    device: vk::Device,
    command_pool: vk::CommandPool,
    command_buffer_count: u32,
    p_command_buffers: *const vk::CommandBuffer,
) {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    forward::post(object, opcode::FREE_COMMAND_BUFFERS, |encoder| {
        // SAFETY: the app's array of live command buffers, as valid usage demands.
        unsafe {
            encode::free_command_buffers(
                encoder,
                device,
                command_pool,
                command_buffer_count,
                p_command_buffers,
            );
        };
    });
    let Some(pool) = object.objects().command_pools.lookup(command_pool.as_raw()) else { return };
    // SAFETY: as many as the count says, as valid usage demands.
    for &freed in unsafe { app_pointer::slice(p_command_buffers, command_buffer_count) } {
        let mut buffers = pool.lock();
        let Some(place) = buffers.iter().position(|&buffer| buffer == freed) else { continue };
        buffers.swap_remove(place);
        drop(buffers);
        // SAFETY: of this pool, out of its list; the app does not use it, as valid usage demands.
        unsafe { destroy(object, freed) };
    }
}
