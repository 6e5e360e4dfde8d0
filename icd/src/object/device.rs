//! `VkDevice`: its lanes, ids, and the guest's picture of its objects.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use ash::vk;
use protocol::vulkan::codec::Dispatchable;
use protocol::wire::content::ContentId;
use protocol::wire::message::{ClockSample, DeviceQueue, HostWait, Message};
use protocol::wire::{LaneKind, Need};
use rustix::time::ClockId;

use super::{PhysicalDevice, Queue, head};
use crate::commands::DeviceObjects;
use crate::commands::device::{DeviceClock, now_ns};
use crate::failures::Failures;
use crate::ids::Ids;
use crate::lane::Lane;
use crate::mapped_memory::Memories;
use crate::session::Session;
use crate::stats::Stats;
use crate::sync::{HostWaiter, Point, Sync};

/// Behind a `VkDevice`.
#[repr(C)]
#[derive(Debug)]
pub struct Device {
    head: Dispatchable,
    session: Arc<Session>,
    physical_device: &'static PhysicalDevice,
    control: Arc<Lane>,
    bulk: Arc<Lane>,
    ids: Arc<Ids>,
    sync: Sync,
    memories: Memories,
    objects: DeviceObjects,
    failures: Failures,
    extensions: Vec<String>,
    identity: ContentId,
    api_version: u32,
    queues: OnceLock<Box<[Queue]>>,
    clock: DeviceClock,
    timestamp_period_ns: f64,
    lost: OnceLock<String>,
}

impl Device {
    /// A device that the host has made, with its queues. `identity`: of its physical device and its creation.
    #[must_use]
    pub fn new(
        id: u64,
        (session, physical_device): (&Arc<Session>, &'static PhysicalDevice),
        queues: &[DeviceQueue],
        (extensions, identity): (Vec<String>, ContentId),
        ids: Arc<Ids>,
    ) -> Arc<Self> {
        let session = Arc::clone(session);
        let control = session.transport().open_lane(LaneKind::Control, id);
        let bulk = session.transport().open_lane(LaneKind::Bulk, id);
        let properties = physical_device.core_properties();
        let device = Arc::new(Self {
            head: head(id),
            memories: Memories::new(session.config().track, session.stats()),
            session,
            physical_device,
            control,
            bulk,
            ids,
            sync: Sync::default(),
            objects: DeviceObjects::default(),
            failures: Failures::default(),
            extensions,
            identity,
            api_version: physical_device.requested_version().min(properties.api_version),
            clock: DeviceClock::default(),
            timestamp_period_ns: f64::from(properties.limits.timestamp_period),
            queues: OnceLock::new(),
            lost: OnceLock::new(),
        });
        let address = Arc::as_ptr(&device);
        let made = queues.iter().map(|&place| Queue::new(place, address)).collect();
        device.sync.update(|state| {
            state.begin(device.session.rtt());
            queues.iter().for_each(|q| state.add_queue(q.queue));
        });
        // Set here and nowhere else.
        let _ = device.queues.set(made);
        device
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.head.id
    }

    /// Devices that have the same one answer the same.
    #[must_use]
    pub fn identity(&self) -> ContentId {
        self.identity
    }

    /// Its session.
    #[must_use]
    pub fn session(&self) -> &Arc<Session> {
        &self.session
    }

    /// Counters.
    #[must_use]
    pub fn stats(&self) -> &Stats {
        self.session.stats()
    }

    /// What it was made from.
    #[must_use]
    pub fn physical_device(&self) -> &'static PhysicalDevice {
        self.physical_device
    }

    /// Its ordered commands.
    #[must_use]
    pub fn control(&self) -> &Arc<Lane> {
        &self.control
    }

    /// Contents of memory.
    #[must_use]
    pub fn bulk(&self) -> &Arc<Lane> {
        &self.bulk
    }

    /// Ids of its objects.
    #[must_use]
    pub fn ids(&self) -> &Arc<Ids> {
        &self.ids
    }

    /// Fences, semaphores, submissions.
    #[must_use]
    pub fn sync(&self) -> &Sync {
        &self.sync
    }

    /// Device memory and what is bound to it.
    #[must_use]
    pub fn memories(&self) -> &Memories {
        &self.memories
    }

    /// What the guest knows of the other objects, by noun.
    #[must_use]
    pub fn objects(&self) -> &DeviceObjects {
        &self.objects
    }

    /// What the host could not make of what was posted.
    #[must_use]
    pub fn failures(&self) -> &Failures {
        &self.failures
    }

    /// Its queues.
    #[must_use]
    pub fn queues(&self) -> &[Queue] {
        self.queues.get().map(|q| &**q).unwrap_or_default()
    }

    /// The version of Vulkan that the app may use of it.
    #[must_use]
    pub fn api_version(&self) -> u32 {
        self.api_version
    }

    /// Whether the app enabled this extension.
    #[must_use]
    pub fn has_extension(&self, name: &str) -> bool {
        self.extensions.iter().any(|e| e == name)
    }

    /// Appends a session message to the control lane; gives its frame number.
    pub fn post_message<'a>(&self, message: &impl Message<'a>) -> u64 {
        post_message(&self.control, &[], message)
    }

    /// As [`Self::post_message`], after what `needs` names.
    pub fn post_message_after<'a>(&self, needs: &[Need], message: &impl Message<'a>) -> u64 {
        post_message(&self.control, needs, message)
    }

    /// Fails when the device is lost.
    ///
    /// # Errors
    /// `ERROR_DEVICE_LOST`.
    pub fn check(&self) -> Result<(), vk::Result> {
        if self.lost.get().is_some() || crate::process::is_forked_child() {
            return Err(vk::Result::ERROR_DEVICE_LOST);
        }
        Ok(())
    }

    /// The device is lost, for good; every waiter wakes.
    pub fn lose(&self, reason: &str) {
        // The first reason stays.
        if self.lost.set(reason.to_owned()).is_ok() {
            tracing::error!(reason, "the device is lost");
        }
        self.sync.lose();
        self.objects.swapchains.wake();
        self.objects.pipelines.lose();
    }

    /// Why the device is lost, if it is.
    #[must_use]
    pub fn lost_reason(&self) -> Option<&str> {
        self.lost.get().map(String::as_str)
    }

    /// The device's clock.
    #[must_use]
    pub fn clock(&self) -> &DeviceClock {
        &self.clock
    }

    /// Nanoseconds of a tick of the device's clock.
    #[must_use]
    pub fn timestamp_period_ns(&self) -> f64 {
        self.timestamp_period_ns
    }

    /// The host says what the device's clock shows.
    pub(crate) fn clock_answered(&self, sample: &ClockSample) {
        let now_ns = now_ns(ClockId::Monotonic);
        self.clock.answered(sample.asked_ns, now_ns, sample.ticks, sample.deviation_ns);
    }

    /// The host reports completion.
    pub(crate) fn completed(&self, queue: u64, number: u64, rtt: Duration) {
        self.objects.query_pools.completed(queue, number);
        self.sync.update(|state| state.complete(queue, number, rtt, Instant::now()));
        self.objects.swapchains.handle_completion(queue, number);
    }
}

/// Appends a session message to a lane; gives its frame number.
pub(crate) fn post_message<'a, M: Message<'a>>(lane: &Lane, needs: &[Need], message: &M) -> u64 {
    lane.append_message(needs, message)
}

impl HostWaiter for Device {
    fn post_host_wait(&self, point: Point) {
        self.post_message(&HostWait { queue: point.queue, number: point.number });
    }

    fn about_to_block(&self) {
        self.control.flush();
        self.bulk.flush();
        self.stats().gpu_wait();
    }
}
