//! One `VkDevice` of the guest, as all of its lanes share it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::wire::LaneKind;

use super::session::Session;
use crate::generated::functions::DeviceFunctions;
use crate::host_gpu::{HostDevice, HostQueue, MemoryTypes};
use crate::object_table::Parent;
use crate::presentation::Presentation;
use crate::worker::outbox::Outbox;

/// What `commands/device.rs` hands over when `vkCreateDevice` has succeeded.
#[derive(Debug)]
pub struct DeviceParts {
    /// The guest's id.
    pub id: u64,
    /// The host's device.
    pub ash: DeviceTable,
    /// Its commands for the generated replay.
    pub functions: DeviceFunctions,
    /// The guest's memory types, and what they are on the host.
    pub memory_types: MemoryTypes,
    /// Its queues.
    pub queues: Vec<Arc<HostQueue>>,
    /// Its swapchains; `None` only in tests without a GPU.
    pub presentation: Option<Arc<Presentation>>,
    /// Keeps the device until everything made from it is gone; `None` only in tests without a GPU.
    pub owner: Option<Arc<HostDevice>>,
}

impl DeviceParts {
    pub(super) fn raw(&self) -> u64 {
        self.ash.0.handle().as_raw()
    }
}

/// The host's handle and core functions.
#[derive(Clone)]
pub struct DeviceTable(pub ash::Device);

impl std::fmt::Debug for DeviceTable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("DeviceTable").field(&self.0.handle()).finish()
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
        &self.parts.ash.0
    }

    /// The guest's memory types, and what they are on the host.
    #[must_use]
    pub fn memory_types(&self) -> &MemoryTypes {
        &self.parts.memory_types
    }

    /// The swapchains.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] in a test without a GPU.
    pub fn presentation(&self) -> Result<&Arc<Presentation>, DecodeError> {
        self.parts.presentation.as_ref().ok_or(DecodeError::Breach("no presentation on this device"))
    }

    /// A queue by the guest's id.
    #[must_use]
    pub fn queue(&self, id: u64) -> Option<&Arc<HostQueue>> {
        self.parts.queues.iter().find(|queue| queue.id == id)
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
