//! `VkCommandBuffer`: commands are encoded here, without a lock, until the blob is sealed.

use std::cell::UnsafeCell;

use ash::vk;
use protocol::vulkan::codec::{Dispatchable, Encoder};

use super::{Device, head};
use crate::commands::pipeline_layout::Opened;
use crate::mapped_memory::WriteNotes;

/// Where a command buffer is in its life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Nothing in it.
    #[default]
    Initial,
    /// Between begin and end.
    Recording,
    /// Its blob was sent.
    Executable,
}

/// What was recorded. The app synchronises access to it, as Vulkan demands of it.
#[derive(Debug, Default)]
pub struct Recording {
    /// `vkBeginCommandBuffer` and the commands, each {opcode u32, body}.
    pub encoder: Encoder,
    /// Where it is in its life.
    pub phase: Phase,
    /// Which recording it is, between begin and end.
    pub opened: Option<Opened>,
    /// Commands recorded.
    pub commands: u64,
    /// What it may write that the guest can read. Stays after the blob is sealed, until reset.
    pub notes: WriteNotes,
}

impl Recording {
    /// Back to the beginning; the buffers keep their memory.
    pub fn reset(&mut self) {
        self.encoder.clear();
        self.phase = Phase::Initial;
        self.commands = 0;
        self.notes.clear();
    }
}

/// Behind a `VkCommandBuffer`. Each command changes it: threads that record into two of them share no line of the cache.
#[repr(C, align(128))]
#[derive(Debug)]
pub struct CommandBuffer {
    head: Dispatchable,
    device: &'static Device,
    pool: u64,
    level: vk::CommandBufferLevel,
    recording: UnsafeCell<Recording>,
}

// SAFETY: `recording` is only reached through `recording()`, whose contract is the app's external synchronisation.
unsafe impl Sync for CommandBuffer {}

impl CommandBuffer {
    /// A command buffer of `pool`.
    #[must_use]
    pub fn new(device: &'static Device, id: u64, pool: u64, level: vk::CommandBufferLevel) -> Self {
        Self { head: head(id), device, pool, level, recording: UnsafeCell::default() }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.head.id
    }

    /// Its device.
    #[must_use]
    pub fn device(&self) -> &'static Device {
        self.device
    }

    /// Id of its pool.
    #[must_use]
    pub fn pool(&self) -> u64 {
        self.pool
    }

    /// Primary or secondary.
    #[must_use]
    pub fn level(&self) -> vk::CommandBufferLevel {
        self.level
    }

    /// The recording.
    ///
    /// # Safety
    /// No other reference to it lives: the caller is inside a command for which Vulkan demands external
    /// synchronisation of the command buffer, and holds no other result of this function.
    #[expect(clippy::mut_from_ref, reason = "synchronised by the app, see the contract")]
    #[must_use]
    pub unsafe fn recording(&self) -> &mut Recording {
        // SAFETY: exclusive by this function's contract.
        unsafe { &mut *self.recording.get() }
    }

    /// The recording, to look at it.
    ///
    /// # Safety
    /// Nobody changes it meanwhile: as while it is submitted or executed from a primary.
    #[must_use]
    pub unsafe fn recorded(&self) -> &Recording {
        // SAFETY: not changed meanwhile by this function's contract.
        unsafe { &*self.recording.get() }
    }
}
