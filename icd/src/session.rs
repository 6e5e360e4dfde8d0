//! A session with a host: the connection, what it offers, calls in flight, and its end.

mod lasting;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use ash::vk;
use protocol::control::worker::{GuestMessage, Snapshot};
use protocol::wire::frame::FrameError;
use protocol::wire::message::{
    CallFailed, ClockSample, Compiled, Completion, DeviceLost, MemoryData, Message, ObjectFailed,
    QueryResults, Reply,
};
use protocol::wire::{FrameHeader, LaneKind, Need};

use crate::config::Config;
use crate::descriptors::Descriptors;
use crate::ids::{DeviceIdSource, IdSource, Ids};
use crate::lane::Lane;
use crate::lease::Leases;
use crate::mapped_memory::Tracker;
use crate::object::Device;
use crate::process::LiveSession;
use crate::stats::Stats;
use crate::surface::Surfaces;
use crate::transport::{ConnectError, Inbox, Transport};
use crate::waiting::Waits;
use crate::wake::Wake;
use lasting::Lasting;

pub use lasting::{Footing, RenewError};

/// A connected session. Instances of one process share it.
pub struct Session {
    number: u64,
    transport: Transport,
    shared: Arc<Shared>,
    snapshot: Arc<Snapshot>,
    control: Arc<Lane>,
    device_ids: DeviceIdSource,
    calls: AtomicU32,
    config: Config,
    /// Instances that have it.
    instances: AtomicU32,
    live: Mutex<Option<LiveSession>>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("transport", &self.transport).finish_non_exhaustive()
    }
}

/// What the I/O thread works on.
struct Shared {
    stats: Arc<Stats>,
    calls: Mutex<HashMap<u32, Arc<CallSlot>>>,
    devices: Mutex<HashMap<u64, Weak<Device>>>,
    lasting: Arc<Lasting>,
    leases: Leases,
    descriptors: Descriptors,
    ended: OnceLock<String>,
    rtt_us: OnceLock<Box<dyn Fn() -> std::time::Duration + Send + Sync>>,
}

#[derive(Default)]
struct CallSlot {
    reply: Mutex<Option<Result<Vec<u8>, vk::Result>>>,
    answered: Wake,
}

impl CallSlot {
    fn answer(&self, reply: Result<Vec<u8>, vk::Result>) {
        self.reply.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(reply);
        self.answered.notify_all();
    }

    fn wait(&self) -> Result<Vec<u8>, vk::Result> {
        let _waits = Waits::begin();
        let mut reply = self.reply.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(reply) = reply.take() {
                return reply;
            }
            reply = self.answered.wait(&self.reply, reply, None);
        }
    }
}

/// A call is forgotten when its caller is done, or its thread ends.
struct InFlight<'a> {
    shared: &'a Shared,
    call: u32,
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.shared.forget_call(self.call);
    }
}

/// The process's session, and what its instances keep when it ends.
struct Current {
    session: Weak<Session>,
    lasting: Weak<Lasting>,
}

static SESSIONS: AtomicU64 = AtomicU64::new(0);
static CURRENT: Mutex<Current> = Mutex::new(Current { session: Weak::new(), lasting: Weak::new() });

/// The process ends: says so to the host, which need not wait for a silent network then.
pub(crate) fn close_current() {
    // Whoever holds the lock is connecting, on a thread that ends with the process.
    let Ok(current) = CURRENT.try_lock() else { return };
    let session = current.session.upgrade();
    drop(current);
    if let Some(session) = session {
        session.transport.close();
    }
}

impl Session {
    /// The process's session, connected anew if there is none alive; for an instance, which gives it back by [`Self::release`].
    ///
    /// # Errors
    /// [`ConnectError`].
    pub fn current() -> Result<Arc<Self>, ConnectError> {
        let mut current = CURRENT.lock().unwrap_or_else(PoisonError::into_inner);
        let alive = current.session.upgrade().filter(|s| !s.has_ended());
        let session = match alive {
            Some(session) => session,
            None => Self::begin(&mut current)?,
        };
        session.retain();
        Ok(session)
    }

    /// A new one.
    fn begin(current: &mut Current) -> Result<Arc<Self>, ConnectError> {
        let config = Config::from_environment();
        let lasting = current
            .lasting
            .upgrade()
            .unwrap_or_else(|| Arc::new(Lasting::new(Stats::new(config.stats_path.clone()))));
        let session = Arc::new(Self::connect(config, &lasting)?);
        // From here on surfaces come to this session.
        let mut latest = lasting.latest();
        for surface in lasting.surfaces.all() {
            surface.announce(&session);
        }
        *latest = Arc::downgrade(&session);
        drop(latest);
        *current = Current { session: Arc::downgrade(&session), lasting: Arc::downgrade(&lasting) };
        Ok(session)
    }

    /// An instance has the session, too.
    pub fn retain(&self) {
        self.instances.fetch_add(1, Ordering::Relaxed);
    }

    /// An instance that had the session is gone. With the last one the connection and its thread end before this returns: the
    /// process may fork then.
    pub fn release(&self) {
        let mut current = CURRENT.lock().unwrap_or_else(PoisonError::into_inner);
        if self.instances.fetch_sub(1, Ordering::Relaxed) > 1 {
            return;
        }
        if std::ptr::eq(current.session.as_ptr(), self) {
            current.session = Weak::new();
        }
        drop(current);
        self.stats().write();
        self.transport.close();
        self.live.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Its number in this process, from 1.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The latest session that serves the same instances, held for as long as surfaces come or go: a new one waits until then,
    /// and is told of them.
    pub fn latest(&self) -> MutexGuard<'_, Weak<Self>> {
        self.lasting().latest()
    }

    fn lasting(&self) -> &Lasting {
        &self.shared.lasting
    }

    fn connect(config: Config, lasting: &Arc<Lasting>) -> Result<Self, ConnectError> {
        let live = LiveSession::begin();
        let ticket = crate::config::ticket()?;
        let stats = Arc::clone(&lasting.stats);
        let shared = Arc::new(Shared {
            stats: stats.clone(),
            calls: Mutex::default(),
            devices: Mutex::default(),
            lasting: Arc::clone(lasting),
            leases: Leases::default(),
            descriptors: Descriptors::default(),
            ended: OnceLock::new(),
            rtt_us: OnceLock::new(),
        });
        // Now, while the app has not yet forbidden itself what this takes.
        let _ = Tracker::choose(config.track);
        let (transport, snapshot) = Transport::connect(ticket, shared.clone(), stats, &config)?;
        // Cannot be set already: this is the only place.
        let _ = shared.rtt_us.set(transport.rtt_reader());
        let control = transport.open_lane(LaneKind::Control, 0);
        let id_source = Arc::new(IdSource::default());
        let device_ids = DeviceIdSource::new(id_source);
        shared.leases.open(&snapshot.leases, &control);
        let calls = AtomicU32::new(0);
        let number = SESSIONS.fetch_add(1, Ordering::Relaxed).saturating_add(1);
        let snapshot = Arc::new(snapshot);
        Ok(Self {
            number,
            transport,
            shared,
            snapshot,
            control,
            device_ids,
            calls,
            config,
            instances: AtomicU32::new(0),
            live: Mutex::new(Some(live)),
        })
    }

    /// What the host offers.
    #[must_use]
    pub fn snapshot(&self) -> &Arc<Snapshot> {
        &self.snapshot
    }

    /// Settings.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Counters.
    #[must_use]
    pub fn stats(&self) -> &Arc<Stats> {
        &self.shared.stats
    }

    /// The link's round trip, as it was lately; nothing before the first was seen.
    #[must_use]
    pub fn rtt(&self) -> std::time::Duration {
        self.shared.rtt()
    }

    /// The connection.
    #[must_use]
    pub fn transport(&self) -> &Transport {
        &self.transport
    }

    /// Lane 0: what belongs to no device.
    #[must_use]
    pub fn control(&self) -> &Arc<Lane> {
        &self.control
    }

    /// Ids of what belongs to no device.
    #[must_use]
    pub fn ids(&self) -> &Ids {
        &self.shared.lasting.ids
    }

    /// Ids of devices and of what belongs to them.
    #[must_use]
    pub fn device_ids(&self) -> &DeviceIdSource {
        &self.device_ids
    }

    /// The surfaces; the viewers' messages about them arrive there.
    #[must_use]
    pub fn surfaces(&self) -> &Surfaces {
        &self.shared.lasting.surfaces
    }

    /// From now on frames of the host for this device reach it.
    pub fn add_device(&self, id: u64, device: &Arc<Device>) {
        let mut devices = self.shared.devices.lock().unwrap_or_else(PoisonError::into_inner);
        devices.insert(id, Arc::downgrade(device));
        drop(devices);
        if self.has_ended() {
            device.lose("the session has ended");
        }
    }

    /// How many devices there are.
    #[must_use]
    pub fn devices(&self) -> usize {
        self.shared.devices.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// The device is destroyed.
    pub fn remove_device(&self, id: u64) {
        self.shared.devices.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    }

    /// Whether the session is over.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        crate::process::is_forked_child() || self.shared.ended.get().is_some()
    }

    /// Memory that may be allocated without asking.
    #[must_use]
    pub fn leases(&self) -> &Leases {
        &self.shared.leases
    }

    /// Descriptors of the sets of all devices.
    #[must_use]
    pub fn descriptors(&self) -> &Descriptors {
        &self.shared.descriptors
    }

    /// Sends a call on `lane`, waits for the reply's body. `name` is what the wait is counted under; `device` whose
    /// loss ends the wait too.
    ///
    /// # Errors
    /// `ERROR_DEVICE_LOST` when the session or the device is lost before; the host's, where it could not act upon the call.
    pub fn call(
        &self,
        device: Option<&Device>,
        lane: &Lane,
        name: &str,
        opcode: u16,
        needs: &[Need],
        body: &[u8],
    ) -> Result<Vec<u8>, vk::Result> {
        if crate::process::is_forked_child() {
            return Err(vk::Result::ERROR_DEVICE_LOST);
        }
        self.stats().round_trip(name);
        let slot = Arc::new(CallSlot::default());
        let call = self.next_call();
        self.shared.calls.lock().unwrap_or_else(PoisonError::into_inner).insert(call, slot.clone());
        let _in_flight = InFlight { shared: &self.shared, call };
        // After the slot is in place: whoever ends session or device later finds it, and who did before is seen here.
        if self.has_ended() || device.is_some_and(|d| d.check().is_err()) {
            return Err(vk::Result::ERROR_DEVICE_LOST);
        }
        lane.append(opcode, call, needs, body);
        lane.flush();
        slot.wait()
    }

    /// The device with this id, while it lives.
    pub(crate) fn find_device(&self, id: u64) -> Option<Arc<Device>> {
        self.shared.device(id)
    }

    /// Posts a message on lane 0, which does not wait for more; gives its place there.
    pub fn post<'a, M: Message<'a>>(&self, needs: &[Need], message: &M) -> Need {
        let frame = self.control.append_message(needs, message);
        self.control.flush();
        Need { lane: self.control.id(), frame }
    }

    /// 0 is not a call.
    fn next_call(&self) -> u32 {
        loop {
            let call = self.calls.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
            if call != 0 {
                return call;
            }
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.stats().write();
    }
}

impl Shared {
    fn device(&self, id: u64) -> Option<Arc<Device>> {
        self.devices.lock().unwrap_or_else(PoisonError::into_inner).get(&id).and_then(Weak::upgrade)
    }

    fn forget_call(&self, call: u32) {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner).remove(&call);
    }

    /// Every call in flight fails. Those of other devices too: a lost device is rare, and its app ends.
    fn fail_calls(&self) {
        let calls = std::mem::take(&mut *self.calls.lock().unwrap_or_else(PoisonError::into_inner));
        for slot in calls.values() {
            slot.answer(Err(vk::Result::ERROR_DEVICE_LOST));
        }
    }

    fn rtt(&self) -> std::time::Duration {
        self.rtt_us.get().map(|rtt| rtt()).unwrap_or_default()
    }
}

impl Inbox for Shared {
    fn frame(&self, device: u64, header: &FrameHeader, body: &[u8]) -> Result<(), FrameError> {
        match header.opcode {
            Reply::OPCODE => {
                let reply = Reply::decode(body)?;
                let slot =
                    self.calls.lock().unwrap_or_else(PoisonError::into_inner).get(&reply.call).cloned();
                if let Some(slot) = slot {
                    slot.answer(Ok(reply.body.to_vec()));
                }
            }
            CallFailed::OPCODE => {
                let failed = CallFailed::decode(body)?;
                let slot =
                    self.calls.lock().unwrap_or_else(PoisonError::into_inner).get(&failed.call).cloned();
                if let Some(slot) = slot {
                    slot.answer(Err(vk::Result::from_raw(failed.result)));
                }
            }
            Completion::OPCODE => {
                let completion = Completion::decode(body)?;
                if let Some(device) = self.device(device) {
                    device.completed(completion.queue, completion.number, self.rtt());
                }
            }
            MemoryData::OPCODE => {
                let data = MemoryData::decode(body)?;
                if let Some(device) = self.device(device) {
                    device.memories().apply(&data)?;
                }
            }
            ClockSample::OPCODE => {
                let sample = ClockSample::decode(body)?;
                if let Some(device) = self.device(device) {
                    device.clock_answered(&sample);
                }
            }
            Compiled::OPCODE => {
                let compiled = Compiled::decode(body)?;
                if let Some(device) = self.device(device) {
                    device.objects().pipelines.compiled(&compiled);
                }
            }
            QueryResults::OPCODE => {
                let results = QueryResults::decode(body)?;
                if let Some(device) = self.device(device) {
                    device.objects().query_pools.pushed(&results);
                }
            }
            ObjectFailed::OPCODE => {
                let failed = ObjectFailed::decode(body)?;
                let ty = vk::ObjectType::from_raw(failed.object_type);
                let result = vk::Result::from_raw(failed.result);
                if result != vk::Result::SUCCESS {
                    tracing::warn!(?ty, id = failed.id, ?result, failed.reason, "an object is of no use");
                }
                if let Some(device) = self.device(device) {
                    device.failures().told(ty, failed.id, result);
                }
            }
            DeviceLost::OPCODE => {
                let lost = DeviceLost::decode(body)?;
                if let Some(device) = self.device(device) {
                    device.lose(&lost.reason);
                    self.fail_calls();
                }
            }
            other => return Err(FrameError::BadMessage(other)),
        }
        Ok(())
    }

    fn message(&self, message: GuestMessage) {
        match message {
            GuestMessage::Lease { heap, bytes } => self.leases.add(heap, bytes),
            GuestMessage::RecallLease { heap } => self.leases.recall(heap),
            message => self.lasting.surfaces.handle(&message),
        }
    }

    fn ended(&self, reason: &str) {
        // The first reason stays.
        let _ = self.ended.set(reason.to_owned());
        tracing::error!(reason, "the session has ended");
        let devices: Vec<_> =
            self.devices.lock().unwrap_or_else(PoisonError::into_inner).values().cloned().collect();
        for device in devices.iter().filter_map(Weak::upgrade) {
            device.lose(reason);
        }
        self.fail_calls();
        self.lasting.surfaces.release_input();
    }
}
