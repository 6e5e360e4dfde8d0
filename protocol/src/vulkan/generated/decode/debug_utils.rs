// Written by `cargo xtask codegen`; do not edit.
//! Decodes the structs and commands of `debug_utils`.

use super::prelude::*;

impl<'a> DecodeBody<'a> for vk::DebugUtilsLabelEXT<'a> {
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
        let p_label_name = d.full_string()?;
        let color: [f32; 4] = d.value()?;
        Ok(Self { p_next: next as _, p_label_name, color, ..Default::default() })
    }
}

decode_tagged! { DebugUtilsLabelEXT }

/// Arguments of `vkCmdBeginDebugUtilsLabelEXT`.
#[derive(Clone, Copy)]
pub struct CmdBeginDebugUtilsLabelExt<'a> {
    pub label_info: &'a vk::DebugUtilsLabelEXT<'a>,
}

impl<'a> CmdBeginDebugUtilsLabelExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let label_info: &'a vk::DebugUtilsLabelEXT<'a> = d.expected()?;
        Ok(Self { label_info })
    }
}

/// Arguments of `vkCmdEndDebugUtilsLabelEXT`.
#[derive(Clone, Copy)]
pub struct CmdEndDebugUtilsLabelExt {}

impl CmdEndDebugUtilsLabelExt {
    /// Reads the arguments.
    pub fn decode(_d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

/// Arguments of `vkCmdInsertDebugUtilsLabelEXT`.
#[derive(Clone, Copy)]
pub struct CmdInsertDebugUtilsLabelExt<'a> {
    pub label_info: &'a vk::DebugUtilsLabelEXT<'a>,
}

impl<'a> CmdInsertDebugUtilsLabelExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let label_info: &'a vk::DebugUtilsLabelEXT<'a> = d.expected()?;
        Ok(Self { label_info })
    }
}

/// Arguments of `vkQueueBeginDebugUtilsLabelEXT`.
#[derive(Clone, Copy)]
pub struct QueueBeginDebugUtilsLabelExt<'a> {
    pub queue_id: u64,
    pub queue: vk::Queue,
    pub label_info: &'a vk::DebugUtilsLabelEXT<'a>,
}

impl<'a> QueueBeginDebugUtilsLabelExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let queue_id = d.u64()?;
        let queue: vk::Queue = d.full_handle_of(queue_id)?;
        let label_info: &'a vk::DebugUtilsLabelEXT<'a> = d.expected()?;
        Ok(Self { queue_id, queue, label_info })
    }
}

/// Arguments of `vkQueueEndDebugUtilsLabelEXT`.
#[derive(Clone, Copy)]
pub struct QueueEndDebugUtilsLabelExt {
    pub queue_id: u64,
    pub queue: vk::Queue,
}

impl QueueEndDebugUtilsLabelExt {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let queue_id = d.u64()?;
        let queue: vk::Queue = d.full_handle_of(queue_id)?;
        Ok(Self { queue_id, queue })
    }
}

/// Arguments of `vkQueueInsertDebugUtilsLabelEXT`.
#[derive(Clone, Copy)]
pub struct QueueInsertDebugUtilsLabelExt<'a> {
    pub queue_id: u64,
    pub queue: vk::Queue,
    pub label_info: &'a vk::DebugUtilsLabelEXT<'a>,
}

impl<'a> QueueInsertDebugUtilsLabelExt<'a> {
    /// Reads the arguments.
    pub fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let queue_id = d.u64()?;
        let queue: vk::Queue = d.full_handle_of(queue_id)?;
        let label_info: &'a vk::DebugUtilsLabelEXT<'a> = d.expected()?;
        Ok(Self { queue_id, queue, label_info })
    }
}
