//! One `VkDevice` of the guest, as all of its lanes share it.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock, Weak};
use std::time::Duration;

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::wire::LaneKind;
use protocol::wire::message::DeviceLost;

use super::blocks::Blocks;
use super::compilation::Compilations;
use super::device_pipelines::DevicePipelines;
use super::extents::Extents;
use super::failure::Orphans;
use super::host_events::{self, HostEvents};
use super::mapped_memory::{Backing, Memory};
use super::queue::Queue;
use super::recording::{KeptRecordings, RecordingPool, Recordings};
use super::session::Session;
use super::teardown;
use crate::commands::{command_pool, descriptor_pool, query_pool};
use crate::generated::functions::DeviceFunctions;
use crate::host_gpu::{HostDevice, HostQueue, MemoryTypes};
use crate::object_table::{Maker, Parent};
use crate::presentation::Presentation;
use crate::tenancy::{Heap, HeapClass};
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
    /// What the driver may be asked for.
    pub limits: vk::PhysicalDeviceLimits,
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
    session: Weak<Session>,
    events: Outbox,
    readback: Outbox,
    queues: Vec<Arc<Queue>>,
    recordings: Recordings,
    pub(crate) kept_recordings: KeptRecordings,
    /// What its pipelines are made with; not in tests without a GPU.
    pub(crate) pipelines: OnceLock<Arc<DevicePipelines>>,
    compilations: Compilations,
    memories: RwLock<Memories>,
    blocks: Blocks,
    extents: Extents,
    pub(crate) host_events: HostEvents,
    pub(crate) command_pools: command_pool::Pools,
    pub(crate) descriptor_pools: descriptor_pool::Pools,
    pub(crate) orphans: Orphans,
    pub(crate) query_pools: query_pool::Pools,
    /// Ids whose objects belong to somebody else on the host (images of swapchains).
    unowned: Mutex<HashSet<(vk::ObjectType, u64)>>,
    closing: AtomicBool,
    /// Images that stand for an image of a swapchain, and which.
    aliases: Mutex<HashMap<u64, u64>>,
    lost: AtomicBool,
}

impl std::fmt::Debug for Device {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Device").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Maker for Device {
    fn make_now(&self, ty: vk::ObjectType, id: u64) {
        if ty == vk::ObjectType::PIPELINE {
            self.compilations.make_now(self, id);
        }
    }
}

impl Device {
    pub(super) fn open(
        session: &Arc<Session>,
        parts: DeviceParts,
        pool: Arc<RecordingPool>,
    ) -> Result<Arc<Self>, OpenError> {
        let parent = Parent::device(parts.id);
        let events = session.open_lane(LaneKind::Event, parts.id)?;
        let readback = session.open_lane(LaneKind::Readback, parts.id)?;
        let queues = parts.queues.iter().map(|queue| Arc::new(Queue::new(Arc::clone(queue)))).collect();
        let device = Arc::new(Self {
            id: parts.id,
            session: Arc::downgrade(session),
            events,
            readback,
            queues,
            recordings: Recordings::new(pool),
            kept_recordings: KeptRecordings::default(),
            pipelines: OnceLock::new(),
            compilations: Compilations::default(),
            memories: RwLock::default(),
            blocks: Blocks::default(),
            extents: Extents::default(),
            host_events: HostEvents::default(),
            command_pools: command_pool::Pools::default(),
            descriptor_pools: descriptor_pool::Pools::default(),
            orphans: Orphans::default(),
            query_pools: query_pool::Pools::default(),
            unowned: Mutex::default(),
            closing: AtomicBool::new(false),
            aliases: Mutex::default(),
            lost: AtomicBool::new(false),
            parts,
        });
        session.objects().set_maker(parent, Arc::downgrade(&device) as Weak<dyn Maker>);
        for queue in &device.queues {
            let host = queue.host();
            session.objects().register(vk::ObjectType::QUEUE, host.id, parent, host.raw.as_raw())?;
            queue.start(&device)?;
        }
        Ok(device)
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

    /// The host's device with all that belongs to it; `None` in a test without a GPU.
    pub(crate) fn host(&self) -> Option<&Arc<HostDevice>> {
        self.parts.owner.as_ref()
    }

    /// Where memory with these properties comes from.
    pub(crate) fn heap(&self, flags: vk::MemoryPropertyFlags) -> Heap {
        let device_local = flags.contains(vk::MemoryPropertyFlags::DEVICE_LOCAL);
        let class = if device_local { HeapClass::Device } else { HeapClass::Host };
        // A device of a test without a GPU is the first one.
        let index = self.parts.owner.as_ref().and_then(|owner| owner.gpu().index_of(owner.physical_device()));
        Heap { gpu: index.unwrap_or(0), class }
    }

    /// The swapchains.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] in a test without a GPU.
    pub fn presentation(&self) -> Result<&Arc<Presentation>, DecodeError> {
        self.parts.presentation.as_ref().ok_or(DecodeError::Breach("no presentation on this device"))
    }

    /// A queue by the guest's id.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for one that was not created with the device.
    pub fn queue(&self, id: u64) -> Result<&Arc<Queue>, DecodeError> {
        let found = self.queues.iter().find(|queue| queue.host().id == id);
        found.ok_or(DecodeError::Breach("a queue that the device does not have"))
    }

    /// A queue by the host's handle.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for one that was not created with the device.
    pub(crate) fn queue_of(&self, raw: vk::Queue) -> Result<&Arc<Queue>, DecodeError> {
        let found = self.queues.iter().find(|queue| queue.host().raw == raw);
        found.ok_or(DecodeError::Breach("a queue that the device does not have"))
    }

    /// Whether it has a queue of this family.
    pub(crate) fn has_family(&self, family: u32) -> bool {
        self.queues.iter().any(|queue| queue.host().family == family)
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

    /// What the driver may be asked for.
    pub(crate) fn limits(&self) -> &vk::PhysicalDeviceLimits {
        &self.parts.limits
    }

    /// The sizes of its objects.
    pub(crate) fn extents(&self) -> &Extents {
        &self.extents
    }

    pub(crate) fn recordings(&self) -> &Recordings {
        &self.recordings
    }

    pub(crate) fn compilations(&self) -> &Compilations {
        &self.compilations
    }

    pub(crate) fn memory(&self, id: u64) -> Option<Arc<Memory>> {
        self.memories.read().unwrap_or_else(PoisonError::into_inner).by_id.get(&id).cloned()
    }

    pub(crate) fn insert_memory(&self, memory: Memory) {
        let mut memories = self.memories.write().unwrap_or_else(PoisonError::into_inner);
        memories.by_handle.insert(memory.backing.handle, (memory.backing, memory.size));
        memories.by_id.insert(memory.id, Arc::new(memory));
    }

    pub(crate) fn remove_memory(&self, id: u64) -> Option<Arc<Memory>> {
        let mut memories = self.memories.write().unwrap_or_else(PoisonError::into_inner);
        let memory = memories.by_id.remove(&id)?;
        memories.by_handle.remove(&memory.backing.handle);
        Some(memory)
    }

    /// Bytes of the memory that the guest's id stands for.
    pub(crate) fn memory_size(&self, handle: vk::DeviceMemory) -> Option<u64> {
        self.backing(handle).map(|(_, size)| size)
    }

    /// Where the memory lies that the guest's id stands for, and its bytes.
    pub(crate) fn backing(&self, handle: vk::DeviceMemory) -> Option<(Backing, u64)> {
        self.memories.read().unwrap_or_else(PoisonError::into_inner).by_handle.get(&handle).copied()
    }

    /// Small memories.
    pub(crate) fn blocks(&self) -> &Blocks {
        &self.blocks
    }

    /// Whether a submission that waits for these events waits for the guest.
    pub(super) fn waits_for_guest(&self, events: &[vk::Event]) -> bool {
        let session = self.session.upgrade();
        session.is_some_and(|session| host_events::is_any_missing(self, session.objects(), events))
    }

    /// Whether nobody waits for its completions any more.
    pub(super) fn is_closing(&self) -> bool {
        self.closing.load(Ordering::Relaxed)
    }

    /// The object behind `id` is not to be destroyed through it.
    pub(super) fn disown(&self, ty: vk::ObjectType, id: u64) {
        self.unowned.lock().unwrap_or_else(PoisonError::into_inner).insert((ty, id));
    }

    /// The id is retired.
    pub(super) fn forget(&self, ty: vk::ObjectType, id: u64) {
        self.unowned.lock().unwrap_or_else(PoisonError::into_inner).remove(&(ty, id));
    }

    /// `alias` stands for the swapchain's image `of`.
    pub(crate) fn add_alias(&self, alias: u64, of: u64) {
        self.aliases.lock().unwrap_or_else(PoisonError::into_inner).insert(alias, of);
    }

    /// Whether `alias` stands for an image of a swapchain.
    pub(crate) fn is_alias(&self, alias: u64) -> bool {
        self.aliases.lock().unwrap_or_else(PoisonError::into_inner).contains_key(&alias)
    }

    /// Whether `alias` stood for an image of a swapchain; it does not any more.
    pub(crate) fn remove_alias(&self, alias: u64) -> bool {
        self.aliases.lock().unwrap_or_else(PoisonError::into_inner).remove(&alias).is_some()
    }

    /// What stands for this image of a swapchain; nothing does any more.
    pub(crate) fn take_aliases(&self, of: u64) -> Vec<u64> {
        let mut aliases = self.aliases.lock().unwrap_or_else(PoisonError::into_inner);
        aliases.extract_if(|_, image| *image == of).map(|(alias, _)| alias).collect()
    }

    /// Whether destroying `id` destroys the object behind it.
    pub(crate) fn owns(&self, ty: vk::ObjectType, id: u64) -> bool {
        !self.unowned.lock().unwrap_or_else(PoisonError::into_inner).contains(&(ty, id))
    }

    /// `vkQueueSubmit2`, under the name that the device has it by.
    pub(super) fn queue_submit2(
        &self,
        queue: vk::Queue,
        submits: &[vk::SubmitInfo2<'_>],
    ) -> Result<(), vk::Result> {
        let submit = self.functions().queue_submit2.ok_or(vk::Result::ERROR_EXTENSION_NOT_PRESENT)?;
        let count = u32::try_from(submits.len()).map_err(|_| vk::Result::ERROR_OUT_OF_HOST_MEMORY)?;
        // SAFETY: the caller holds the queue's lock and gives decoded infos with live handles of this device.
        unsafe { submit(queue, count, submits.as_ptr(), vk::Fence::null()) }.result()
    }

    /// The guest's device is lost: it is told so once, and nothing that it posts is replayed any more.
    pub fn lose(&self, result: vk::Result, reason: &str) {
        if !self.mark_lost() {
            if self.session_ended() {
                // What was under way when the guest left; nobody misses it.
                tracing::debug!(device = self.id, ?result, reason, "device lost after the session's end");
            } else {
                tracing::warn!(device = self.id, ?result, reason, "device lost");
            }
            let reason = reason.to_owned();
            self.events.send(Vec::new(), &DeviceLost { result: result.as_raw(), reason });
        }
    }

    /// As [`Self::lose`] when the guest has been told otherwise. Whether it was lost already.
    pub(super) fn mark_lost(&self) -> bool {
        let was = self.lost.swap(true, Ordering::SeqCst);
        self.stop();
        was
    }

    /// Whether the guest has been told that the device is lost.
    #[must_use]
    pub fn is_lost(&self) -> bool {
        self.lost.load(Ordering::Relaxed)
    }

    /// Whether the session has ended.
    pub(crate) fn session_ended(&self) -> bool {
        self.session.upgrade().is_none_or(|session| session.ended().is_some())
    }

    /// The session ends: every wait for the device returns.
    pub(super) fn wake(&self) {
        self.closing.store(true, Ordering::SeqCst);
        self.stop();
    }

    fn stop(&self) {
        for queue in &self.queues {
            queue.stop();
            queue.host().turns.open(self.ash());
        }
    }

    /// Destroys what the guest left, then the device, once the GPU is done. If the GPU does not get done (a
    /// submission that waits for what never comes) everything is left to the end of the process.
    pub(super) fn close(self: Arc<Self>, session: &Session) {
        // What goes on as an app destroys its device completes, unless the session ends.
        for queue in &self.queues {
            queue.wait_all();
        }
        // Its other lanes may have more; none of it is for a device that goes.
        self.lost.store(true, Ordering::SeqCst);
        self.wake();
        for queue in &self.queues {
            queue.join();
        }
        // Recordings wait for pipelines: these first.
        self.compilations.stop(&self);
        if let Some(pipelines) = self.pipelines.get() {
            pipelines.close();
        }
        self.recordings.quiesce();
        if !self.queues.iter().all(|queue| queue.wait_idle(&self, IDLE_TIMEOUT)) {
            tracing::warn!(
                device = self.id,
                "the GPU is not done: its objects are left to the end of the process"
            );
            // The guest takes these for its next device.
            session.objects().clear(self.parent());
            // Dropping any part would wait for the GPU, without end.
            Box::leak(Box::new(self));
            return;
        }
        teardown::destroy_objects(&self, session);
    }
}

/// The guest's memories.
#[derive(Debug, Default)]
struct Memories {
    by_id: HashMap<u64, Arc<Memory>>,
    by_handle: HashMap<vk::DeviceMemory, (Backing, u64)>,
}

/// Why a device could not be taken up.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Ids that may not be taken, or too many lanes: the session ends.
    #[error(transparent)]
    Breach(#[from] DecodeError),
    /// The driver's answer, which travels to the app.
    #[error("the driver refused: {0:?}")]
    Vulkan(#[from] vk::Result),
    /// A thread could not be started.
    #[error("a thread could not be started: {0}")]
    Thread(#[from] std::io::Error),
}

/// How long the GPU may take for what is under way when a session ends; less than the supervisor gives a worker.
const IDLE_TIMEOUT: Duration = Duration::from_secs(2);
