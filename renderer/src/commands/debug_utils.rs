//! `VK_EXT_debug_utils`: names of objects and labels, so that captures on the host show the app's own words. Where the
//! host's instance does not have the extension they go nowhere.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::ffi::CString;

use ash::vk::{self, Handle as _};
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::debug_utils as decode;
use protocol::vulkan::generated::opcode;
use protocol::wire::message::ObjectName;

use crate::replayer::Replayer;

/// Labels that are open in a command buffer, or on a queue. Drivers rely on every end having its beginning.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct OpenLabels(u32);

impl OpenLabels {
    fn begin(&mut self) {
        self.0 = self.0.saturating_add(1);
    }

    /// Whether there is one to end.
    fn end(&mut self) -> bool {
        let there = self.0 > 0;
        self.0 = self.0.saturating_sub(1);
        there
    }

    /// Whether a recorded command may go to the driver: an end may belong to a label of another command buffer, which
    /// the driver is spared of.
    pub(crate) fn admits(&mut self, opcode: u16) -> bool {
        match opcode {
            opcode::CMD_BEGIN_DEBUG_UTILS_LABEL_EXT => {
                self.begin();
                true
            }
            opcode::CMD_END_DEBUG_UTILS_LABEL_EXT => self.end(),
            _ => true,
        }
    }
}

/// `vkSetDebugUtilsObjectNameEXT`. An object that was not made has no name.
pub(crate) fn set_object_name(replayer: &Replayer, message: &ObjectName) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let Some(set) = device.functions().set_debug_utils_object_name_ext else { return Ok(()) };
    if message.name.len() > limits::STRING_BYTES_MAX {
        return Err(DecodeError::Breach("a name that is too long"));
    }
    let ty = vk::ObjectType::from_raw(message.object_type);
    let Ok(raw) = replayer.session().objects().handle(ty, message.id, replayer.parent()) else {
        return Ok(());
    };
    // A part of a memory has no handle of the host's.
    let whole = |raw| device.backing(vk::DeviceMemory::from_raw(raw)).is_some_and(|(b, _)| b.part.is_none());
    if ty == vk::ObjectType::DEVICE_MEMORY && !whole(raw) {
        return Ok(());
    }
    let name = CString::new(message.name.as_str()).map_err(|_| DecodeError::Breach("a name with a NUL"))?;
    let mut info = vk::DebugUtilsObjectNameInfoEXT::default().object_name(&name);
    (info.object_type, info.object_handle) = (ty, raw);
    // A name is for people: whether it was taken matters to nobody.
    // SAFETY: a live object of this type and device.
    let _ = unsafe { set(device.ash().handle(), &raw const info) };
    Ok(())
}

/// `vkCmdBeginDebugUtilsLabelEXT`.
pub(crate) fn cmd_begin_debug_utils_label_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    args: &decode::CmdBeginDebugUtilsLabelExt<'_>,
) -> Result<(), DecodeError> {
    if let Some(begin) = replayer.functions().cmd_begin_debug_utils_label_ext {
        // SAFETY: decoded; the command buffer is being recorded.
        unsafe { begin(command_buffer, args.label_info) };
    }
    Ok(())
}

/// `vkCmdEndDebugUtilsLabelEXT`, which [`OpenLabels::admits`] has let through.
pub(crate) fn cmd_end_debug_utils_label_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    _args: &decode::CmdEndDebugUtilsLabelExt,
) -> Result<(), DecodeError> {
    if let Some(end) = replayer.functions().cmd_end_debug_utils_label_ext {
        // SAFETY: the command buffer is being recorded, with a label open.
        unsafe { end(command_buffer) };
    }
    Ok(())
}

/// `vkCmdInsertDebugUtilsLabelEXT`.
pub(crate) fn cmd_insert_debug_utils_label_ext(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    args: &decode::CmdInsertDebugUtilsLabelExt<'_>,
) -> Result<(), DecodeError> {
    if let Some(insert) = replayer.functions().cmd_insert_debug_utils_label_ext {
        // SAFETY: decoded; the command buffer is being recorded.
        unsafe { insert(command_buffer, args.label_info) };
    }
    Ok(())
}

/// `vkQueueBeginDebugUtilsLabelEXT`.
pub(crate) fn queue_begin_debug_utils_label_ext(
    replayer: &Replayer,
    args: &decode::QueueBeginDebugUtilsLabelExt<'_>,
    _call: u32,
) -> Result<(), DecodeError> {
    let Some(begin) = replayer.functions().queue_begin_debug_utils_label_ext else { return Ok(()) };
    replayer.device()?.queue_of(args.queue)?.with_labels(|queue, labels| {
        labels.begin();
        // SAFETY: decoded; the queue's lock is held.
        unsafe { begin(queue, args.label_info) };
    });
    Ok(())
}

/// `vkQueueEndDebugUtilsLabelEXT`.
pub(crate) fn queue_end_debug_utils_label_ext(
    replayer: &Replayer,
    args: &decode::QueueEndDebugUtilsLabelExt,
    _call: u32,
) -> Result<(), DecodeError> {
    let Some(end) = replayer.functions().queue_end_debug_utils_label_ext else { return Ok(()) };
    replayer.device()?.queue_of(args.queue)?.with_labels(|queue, labels| {
        if labels.end() {
            // SAFETY: a label is open; the queue's lock is held.
            unsafe { end(queue) };
        }
    });
    Ok(())
}

/// `vkQueueInsertDebugUtilsLabelEXT`.
pub(crate) fn queue_insert_debug_utils_label_ext(
    replayer: &Replayer,
    args: &decode::QueueInsertDebugUtilsLabelExt<'_>,
    _call: u32,
) -> Result<(), DecodeError> {
    let Some(insert) = replayer.functions().queue_insert_debug_utils_label_ext else { return Ok(()) };
    replayer.device()?.queue_of(args.queue)?.with_labels(|queue, _| {
        // SAFETY: decoded; the queue's lock is held.
        unsafe { insert(queue, args.label_info) };
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_without_a_beginning_is_not_let_through() {
        let (begin, end) = (opcode::CMD_BEGIN_DEBUG_UTILS_LABEL_EXT, opcode::CMD_END_DEBUG_UTILS_LABEL_EXT);
        let mut labels = OpenLabels::default();
        let admitted = [end, begin, end, end, opcode::CMD_DRAW].map(|opcode| labels.admits(opcode));
        assert_eq!(admitted, [false, true, true, false, true]);
    }
}
