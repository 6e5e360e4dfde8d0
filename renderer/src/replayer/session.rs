//! What all lanes of one guest share.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use ash::vk;
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::wire::{LaneId, LaneKind};
use tokio::sync::{mpsc, watch};

use super::descriptors::Descriptors;
use super::device::{Device, DeviceParts, OpenError};
use super::memory_accounts::MemoryAccounts;
use super::recording::RecordingPool;
use crate::generated::functions::{DeviceFunctions, InstanceFunctions};
use crate::object_table::{ObjectTable, Parent};
use crate::worker::WorkerContext;
use crate::worker::outbox::{Outbox, Outlet};
use crate::worker::progress::Progress;

/// Objects, devices, lanes and end of one guest session.
#[derive(Debug)]
pub struct Session {
    objects: ObjectTable,
    progress: Progress,
    events: Outbox,
    outlets: mpsc::UnboundedSender<Outlet>,
    next_lane: AtomicU32,
    context: Option<Arc<WorkerContext>>,
    devices: RwLock<HashMap<u64, Arc<Device>>>,
    instance_functions: InstanceFunctions,
    no_device_functions: DeviceFunctions,
    recording_pool: Mutex<Option<Arc<RecordingPool>>>,
    memory: MemoryAccounts,
    descriptors: Descriptors,
    reason: OnceLock<String>,
    ended: watch::Sender<bool>,
}

impl Session {
    /// A session without objects, with its accounts of memory; the receiver gives the lanes to open towards the
    /// guest.
    #[must_use]
    pub fn new(
        context: Option<Arc<WorkerContext>>,
        memory: impl Into<MemoryAccounts>,
        instance_functions: InstanceFunctions,
        no_device_functions: DeviceFunctions,
    ) -> (Arc<Self>, mpsc::UnboundedReceiver<Outlet>) {
        let (outlets, opened) = mpsc::unbounded_channel();
        let (events, outlet) = Outbox::new(LaneKind::Event, LaneId(0), 0);
        // The receiver is held: this cannot fail.
        let _ = outlets.send(outlet);
        let session = Self {
            objects: ObjectTable::new(),
            progress: Progress::new(),
            events,
            outlets,
            next_lane: AtomicU32::new(1),
            context,
            devices: RwLock::default(),
            instance_functions,
            no_device_functions,
            recording_pool: Mutex::default(),
            memory: memory.into(),
            descriptors: Descriptors::default(),
            reason: OnceLock::new(),
            ended: watch::Sender::new(false),
        };
        (Arc::new(session), opened)
    }

    /// GPU, viewers and presentation of the worker.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] in a test without them.
    pub fn context(&self) -> Result<&Arc<WorkerContext>, DecodeError> {
        self.context.as_ref().ok_or(DecodeError::Breach("no worker around this session"))
    }

    /// The guest's ids.
    #[must_use]
    pub fn objects(&self) -> &ObjectTable {
        &self.objects
    }

    /// How far the guest's lanes are.
    #[must_use]
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The event lane of the instance.
    #[must_use]
    pub fn events(&self) -> &Outbox {
        &self.events
    }

    /// The instance's commands.
    #[must_use]
    pub fn instance_functions(&self) -> &InstanceFunctions {
        &self.instance_functions
    }

    pub(super) fn no_device_functions(&self) -> &DeviceFunctions {
        &self.no_device_functions
    }

    /// Opens a lane towards the guest.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] over [`limits::LANES_MAX`].
    pub fn open_lane(&self, kind: LaneKind, device: u64) -> Result<Outbox, DecodeError> {
        let lane = self.next_lane.fetch_add(1, Ordering::Relaxed);
        if lane >= limits::LANES_MAX {
            return Err(DecodeError::Breach("too many lanes"));
        }
        let (outbox, outlet) = Outbox::new(kind, LaneId(lane), device);
        if self.outlets.send(outlet).is_err() {
            tracing::trace!(lane, "lane not opened: the session has ended");
        }
        Ok(outbox)
    }

    /// `vkCreateDevice` has succeeded: registers the device and its queues, opens its lanes, starts its threads.
    ///
    /// # Errors
    /// [`OpenError`]: a breach for ids that may not be taken.
    pub fn open_device(self: &Arc<Self>, parts: DeviceParts) -> Result<Arc<Device>, OpenError> {
        let id = parts.id;
        let pool = self.recording_pool()?;
        self.objects.register(vk::ObjectType::DEVICE, id, Parent::INSTANCE, parts.raw())?;
        let device = Device::open(self, parts, pool).inspect_err(|_| {
            self.objects.retire(vk::ObjectType::DEVICE, id);
        })?;
        self.devices.write().unwrap_or_else(PoisonError::into_inner).insert(id, Arc::clone(&device));
        Ok(device)
    }

    /// The device with this id.
    #[must_use]
    pub fn device(&self, id: u64) -> Option<Arc<Device>> {
        self.devices.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    /// How many devices there are.
    #[must_use]
    pub fn device_count(&self) -> usize {
        self.devices.read().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// `vkDestroyDevice`: destroys what the guest left of it, then the device itself.
    pub fn close_device(&self, id: u64) {
        let device = self.devices.write().unwrap_or_else(PoisonError::into_inner).remove(&id);
        if let Some(device) = device {
            device.close(self);
        }
        self.objects.retire(vk::ObjectType::DEVICE, id);
    }

    /// Destroys every device; the session has ended and its lanes' threads with it. Blocks.
    pub fn close_devices(&self) {
        let devices: Vec<u64> =
            self.devices.read().unwrap_or_else(PoisonError::into_inner).keys().copied().collect();
        for device in devices {
            self.close_device(device);
        }
        // Joins the recording threads.
        *self.recording_pool.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn recording_pool(&self) -> std::io::Result<Arc<RecordingPool>> {
        let mut pool = self.recording_pool.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pool) = &*pool {
            return Ok(Arc::clone(pool));
        }
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Ok(Arc::clone(pool.insert(Arc::new(RecordingPool::new(cores)?))))
    }

    /// Memory that the guest may allocate.
    #[must_use]
    pub fn memory(&self) -> &MemoryAccounts {
        &self.memory
    }

    /// Descriptors of the guest's sets.
    pub(crate) fn descriptors(&self) -> &Descriptors {
        &self.descriptors
    }

    /// Ends the session for this reason (the first one given counts): every wait in it returns.
    pub fn end(&self, reason: impl Into<String>) {
        let reason = reason.into();
        if self.reason.set(reason.clone()).is_ok() {
            tracing::info!(reason, "session ends");
            if let Some(context) = &self.context {
                context.end(reason);
            }
        }
        self.ended.send_replace(true);
        self.progress.end();
        for device in self.devices.read().unwrap_or_else(PoisonError::into_inner).values() {
            device.wake();
        }
    }

    /// Why the session ended, once it has.
    #[must_use]
    pub fn ended(&self) -> Option<&str> {
        self.reason.get().map(String::as_str)
    }

    /// Becomes true when the session ends.
    #[must_use]
    pub fn watch_end(&self) -> watch::Receiver<bool> {
        self.ended.subscribe()
    }
}
