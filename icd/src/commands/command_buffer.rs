//! `VkCommandBuffer`: recorded here without a lock, sent as one blob when it ends.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::ffi::c_void;

use ash::vk;
use ash::vk::Handle as _;
use bumpalo::Bump;
use protocol::limits::FRAME_BYTES_MAX;
use protocol::vulkan::generated::encode::command_buffer as encode;
use protocol::vulkan::generated::opcode;
use protocol::wire::message::{AskRecorded, Message};

pub use self::kept::KeptRecordings;
use super::descriptor_update_template::expand;
use super::pipeline_layout::recording_closed;
use crate::app_pointer;
use crate::forward;
use crate::object::{CommandBuffer, Device, Phase};

mod kept;

/// Bytes of a recording: a frame, with room for what stands around it.
const RECORDING_BYTES_MAX: usize = FRAME_BYTES_MAX - (64 << 10);

/// `vkAllocateCommandBuffers`.
pub(crate) unsafe fn allocate_command_buffers(
    device: vk::Device,
    p_allocate_info: *const vk::CommandBufferAllocateInfo<'_>,
    p_command_buffers: *mut vk::CommandBuffer,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands; command buffers do not outlive it.
    let object: &'static Device = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_allocate_info };
    let pool_id = info.command_pool.as_raw();
    // SAFETY: as many as the count says, as valid usage demands.
    let out = unsafe { app_pointer::slice_mut(p_command_buffers, info.command_buffer_count) };
    let Some(pool) = object.objects().command_pools.lookup(pool_id) else {
        out.fill(vk::CommandBuffer::null());
        return vk::Result::ERROR_OUT_OF_HOST_MEMORY;
    };
    let ids = match object.ids().allocate_many(vk::ObjectType::COMMAND_BUFFER, info.command_buffer_count) {
        Ok(ids) => ids,
        Err(result) => {
            out.fill(vk::CommandBuffer::null());
            return result;
        }
    };
    for (handle, id) in out.iter_mut().zip(ids) {
        *handle = pool.adopt(Box::new(CommandBuffer::new(object, id, pool_id, info.level)));
    }
    let sent = forward::attempt(object, false, opcode::ALLOCATE_COMMAND_BUFFERS, |encoder| {
        // SAFETY: the app's info, and its array, which holds the new handles now.
        unsafe {
            encode::allocate_command_buffers(encoder, device, p_allocate_info, p_command_buffers);
        };
    });
    let Err(result) = sent else { return vk::Result::SUCCESS };
    for handle in out {
        // SAFETY: adopted above, and never given to the app.
        unsafe { pool.abandon(object, std::mem::replace(handle, vk::CommandBuffer::null())) };
    }
    result
}

/// `vkBeginCommandBuffer`: the first command of the recording; what was recorded before is gone.
pub(crate) unsafe fn begin_command_buffer(
    command_buffer: vk::CommandBuffer,
    p_begin_info: *const vk::CommandBufferBeginInfo<'_>,
) -> vk::Result {
    // SAFETY: a live command buffer, as valid usage demands.
    let object = unsafe { CommandBuffer::from_handle(command_buffer) };
    // SAFETY: the app synchronises the command buffer, as valid usage demands; the reference ends here.
    let recording = unsafe { object.recording() };
    recording.reset();
    recording.phase = Phase::Recording;
    recording_closed(object.device(), recording.opened.take());
    recording.opened = Some(object.device().objects().layouts_held.open());
    // SAFETY: a valid struct, as valid usage demands.
    let mut info = unsafe { *p_begin_info };
    // What is ignored may be anything at all: it stays here.
    let inheritance;
    if object.level() == vk::CommandBufferLevel::PRIMARY {
        info.p_inheritance_info = std::ptr::null();
    } else if !info.flags.contains(vk::CommandBufferUsageFlags::RENDER_PASS_CONTINUE) {
        inheritance = vk::CommandBufferInheritanceInfo {
            render_pass: vk::RenderPass::null(),
            framebuffer: vk::Framebuffer::null(),
            // SAFETY: a valid struct for secondaries, as valid usage demands.
            ..unsafe { *info.p_inheritance_info }
        };
        info.p_inheritance_info = &raw const inheritance;
    }
    forward::record(object, opcode::BEGIN_COMMAND_BUFFER, |encoder| {
        // SAFETY: a copy of the app's info with its chain.
        unsafe { encode::begin_command_buffer(encoder, command_buffer, &raw const info) };
    });
    vk::Result::SUCCESS
}

/// `vkEndCommandBuffer`: the blob leaves, or the name of an equal one that the host keeps.
pub(crate) unsafe fn end_command_buffer(command_buffer: vk::CommandBuffer) -> vk::Result {
    // SAFETY: a live command buffer, as valid usage demands.
    let object = unsafe { CommandBuffer::from_handle(command_buffer) };
    // SAFETY: the app synchronises the command buffer, as valid usage demands; the reference ends here.
    let recording = unsafe { object.recording() };
    recording.phase = Phase::Executable;
    let device = object.device();
    device.stats().recorded(recording.commands);
    let fits = recording.encoder.bytes().len() <= RECORDING_BYTES_MAX;
    if fits {
        device.objects().kept_recordings.seal(device, object.id(), recording.encoder.buffer());
    }
    recording_closed(device, recording.opened.take());
    if !fits {
        tracing::warn!(max = RECORDING_BYTES_MAX, "a recording has more bytes than may be sent");
        return vk::Result::ERROR_OUT_OF_HOST_MEMORY;
    }
    check_recorded(device, vec![object.id()]).map_or_else(|result| result, |()| vk::Result::SUCCESS)
}

/// While something has failed on the host, these command buffers may name it: the host says.
pub(super) fn check_recorded(device: &Device, command_buffers: Vec<u64>) -> Result<(), vk::Result> {
    if !device.failures().any() || command_buffers.is_empty() {
        return Ok(());
    }
    let mut body = Vec::new();
    Message::encode(&AskRecorded { command_buffers }, &mut body);
    let (opcode, name) = (AskRecorded::OPCODE, "vkEndCommandBuffer");
    let reply = device.session().call(Some(device), device.control(), name, opcode, &[], &body)?;
    let result = reply
        .first_chunk()
        .map_or(vk::Result::ERROR_DEVICE_LOST, |bytes| vk::Result::from_raw(i32::from_le_bytes(*bytes)));
    result.result()
}

/// `vkResetCommandBuffer`.
pub(crate) unsafe fn reset_command_buffer(
    command_buffer: vk::CommandBuffer,
    flags: vk::CommandBufferResetFlags,
) -> vk::Result {
    // SAFETY: a live command buffer, as valid usage demands.
    let object = unsafe { CommandBuffer::from_handle(command_buffer) };
    // SAFETY: the app synchronises the command buffer, as valid usage demands; the reference ends here.
    let recording = unsafe { object.recording() };
    recording.reset();
    recording_closed(object.device(), recording.opened.take());
    forward::post(object.device(), opcode::RESET_COMMAND_BUFFER, |encoder| {
        // SAFETY: a live handle.
        unsafe { encode::reset_command_buffer(encoder, command_buffer, flags) };
    });
    vk::Result::SUCCESS
}

/// `vkCmdExecuteCommands`: what the secondaries may write, this one may write.
pub(crate) unsafe fn cmd_execute_commands(
    command_buffer: vk::CommandBuffer,
    command_buffer_count: u32,
    p_command_buffers: *const vk::CommandBuffer,
) {
    // SAFETY: a live command buffer, as valid usage demands.
    let object = unsafe { CommandBuffer::from_handle(command_buffer) };
    // SAFETY: as many as the count says, as valid usage demands.
    for &secondary in unsafe { app_pointer::slice(p_command_buffers, command_buffer_count) } {
        // SAFETY: a live command buffer, as valid usage demands.
        let secondary = unsafe { CommandBuffer::from_handle(secondary) };
        // SAFETY: executable, so that nobody records into it.
        let notes = &unsafe { secondary.recorded() }.notes;
        // SAFETY: the app synchronises the primary, as valid usage demands; it is not its own secondary.
        unsafe { object.recording() }.notes.merge(notes);
    }
    forward::record(object, opcode::CMD_EXECUTE_COMMANDS, |encoder| {
        // SAFETY: the app's array of live command buffers.
        unsafe { encode::cmd_execute_commands(encoder, command_buffer_count, p_command_buffers) };
    });
}

/// `vkCmdPushDescriptorSetWithTemplateKHR`: becomes `vkCmdPushDescriptorSetKHR`.
pub(crate) unsafe fn cmd_push_descriptor_set_with_template_khr(
    command_buffer: vk::CommandBuffer,
    descriptor_update_template: vk::DescriptorUpdateTemplate,
    layout: vk::PipelineLayout,
    set: u32,
    p_data: *const c_void,
) {
    // SAFETY: a live command buffer, as valid usage demands.
    let object = unsafe { CommandBuffer::from_handle(command_buffer) };
    let templates = &object.device().objects().descriptor_update_templates;
    let Some(template) = templates.lookup(descriptor_update_template.as_raw()) else { return };
    let Some(target) = template.push else { return };
    let arena = Bump::new();
    // SAFETY: data as the template describes, as valid usage demands.
    let writes = unsafe { expand(&template, vk::DescriptorSet::null(), p_data, &arena) };
    let count = u32::try_from(writes.len()).unwrap_or(0);
    forward::record(object, opcode::CMD_PUSH_DESCRIPTOR_SET_KHR, |encoder| {
        // SAFETY: writes that live in the arena.
        unsafe {
            encode::cmd_push_descriptor_set_khr(
                encoder,
                target.bind_point,
                layout,
                set,
                count,
                writes.as_ptr(),
            );
        };
    });
}

/// `vkCmdPushDescriptorSetWithTemplate2KHR`.
pub(crate) unsafe fn cmd_push_descriptor_set_with_template2_khr(
    command_buffer: vk::CommandBuffer,
    p_info: *const vk::PushDescriptorSetWithTemplateInfoKHR<'_>,
) {
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_info };
    // SAFETY: as valid usage demands of this command too.
    unsafe {
        cmd_push_descriptor_set_with_template_khr(
            command_buffer,
            info.descriptor_update_template,
            info.layout,
            info.set,
            info.p_data,
        );
    };
}
