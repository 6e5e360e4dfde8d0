//! One `VkDevice` of the guest, as all of its lanes share it.

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::wire::LaneKind;

use super::session::Session;
use crate::generated::functions::DeviceFunctions;
use crate::object_table::Parent;
use crate::worker::outbox::Outbox;

/// A queue of a new device.
#[derive(Clone, Copy, Debug)]
pub struct QueueParts {
    /// The guest's id.
    pub id: u64,
    /// The host's queue.
    pub raw: vk::Queue,
    /// Index of its family.
    pub family: u32,
}

/// What `commands/device.rs` hands over when `vkCreateDevice` has succeeded.
pub struct DeviceParts {
    /// The guest's id.
    pub id: u64,
    /// The host's device.
    pub ash: ash::Device,
    /// Its commands for the generated replay.
    pub functions: DeviceFunctions,
    /// Its physical device on the host.
    pub physical_device: vk::PhysicalDevice,
    /// Every queue that the create info asks for.
    pub queues: Vec<QueueParts>,
    /// Destroys the device when dropped; dropped after everything that was made from it.
    pub owner: Box<dyn Any + Send + Sync>,
}

impl DeviceParts {
    pub(super) fn raw(&self) -> u64 {
        self.ash.handle().as_raw()
    }
}

impl std::fmt::Debug for DeviceParts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeviceParts")
            .field("id", &self.id)
            .field("queues", &self.queues)
            .finish_non_exhaustive()
    }
}

/// A device and everything the host keeps for it beside the object table.
pub struct Device {
    id: u64,
    parts: DeviceParts,
    events: Outbox,
    readback: Outbox,
    lost: AtomicBool,
}

impl std::fmt::Debug for Device {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Device").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Device {
    pub(super) fn open(session: &Arc<Session>, parts: DeviceParts) -> Result<Arc<Self>, DecodeError> {
        let parent = Parent::device(parts.id);
        for queue in &parts.queues {
            session.objects().register(vk::ObjectType::QUEUE, queue.id, parent, queue.raw.as_raw())?;
        }
        let events = session.open_lane(LaneKind::Event, parts.id)?;
        let readback = session.open_lane(LaneKind::Readback, parts.id)?;
        Ok(Arc::new(Self { id: parts.id, parts, events, readback, lost: AtomicBool::new(false) }))
    }

    /// The guest's id.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.id
    }

    /// As the object table knows it.
    #[must_use]
    pub fn parent(&self) -> Parent {
        Parent::device(self.id)
    }

    /// The host's device.
    #[must_use]
    pub fn ash(&self) -> &ash::Device {
        &self.parts.ash
    }

    /// Its commands for the generated replay.
    #[must_use]
    pub fn functions(&self) -> &DeviceFunctions {
        &self.parts.functions
    }

    /// Replies, completions and notes.
    #[must_use]
    pub fn events(&self) -> &Outbox {
        &self.events
    }

    /// Contents of memory that the device wrote.
    #[must_use]
    pub fn readback(&self) -> &Outbox {
        &self.readback
    }

    /// Nothing that the guest posts is replayed any more.
    pub fn mark_lost(&self) {
        self.lost.store(true, Ordering::Relaxed);
    }

    /// Whether the guest has been told that the device is lost.
    #[must_use]
    pub fn is_lost(&self) -> bool {
        self.lost.load(Ordering::Relaxed)
    }

    pub(super) fn wake(&self) {}

    pub(super) fn close(&self, _session: &Session) {}
}
