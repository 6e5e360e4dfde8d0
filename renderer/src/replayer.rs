//! Replays what the lanes of one guest carry: the state of the session, and what commands need of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::{DecodeError, Encoder};
use protocol::wire::message::{CallFailed, DeviceLost, ObjectFailed, Reply};

use crate::generated::functions::{DeviceFunctions, InstanceFunctions};
use crate::object_table::Parent;
use crate::worker::outbox::Outbox;

pub(crate) mod blocks;
pub(crate) mod compilation;
pub(crate) mod descriptors;
pub mod device;
pub(crate) mod device_pipelines;
pub(crate) mod extents;
pub(crate) mod failure;
pub(crate) mod host_events;
#[cfg(test)]
mod loopback_tests;
pub(crate) mod mapped_memory;
pub mod memory_accounts;
#[cfg(test)]
pub(crate) mod mock_driver;
pub mod queue;
mod readback;
pub(crate) mod recording;
pub(crate) mod replay;
pub mod session;
mod teardown;

pub use device::{Device, DeviceParts, DeviceTable, OpenError};
pub use queue::Queue;
pub use session::Session;

/// What the commands of one lane act upon: the session, and the lane's device if it has one. Custom commands have
/// the shape `pub(crate) fn name(replayer: &Replayer, args: &decode::…::Name<'_>) -> Result<(), DecodeError>`, with
/// `call: u32` after `args` when they are calls.
#[derive(Clone, Debug)]
pub struct Replayer {
    session: Arc<Session>,
    device: Option<Arc<Device>>,
    /// What it makes has been reserved.
    is_compiling: bool,
    /// What the frame that is acted upon has of body: some objects are kept as long as they were sent.
    frame_kib: Arc<AtomicU32>,
}

impl Replayer {
    /// For a lane of `device`, or of the instance.
    #[must_use]
    pub fn new(session: Arc<Session>, device: Option<Arc<Device>>) -> Self {
        Self { session, device, is_compiling: false, frame_kib: Arc::default() }
    }

    /// For a compilation: what it makes has been reserved.
    fn compiling(&self) -> Self {
        Self { is_compiling: true, ..self.clone() }
    }

    /// The session.
    #[must_use]
    pub fn session(&self) -> &Arc<Session> {
        &self.session
    }

    /// The lane's device.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] on the instance's lane.
    pub fn device(&self) -> Result<&Arc<Device>, DecodeError> {
        self.device.as_ref().ok_or(DecodeError::Breach("command of a device on the lane of the instance"))
    }

    /// The device's commands; on the instance's lane none is there.
    #[must_use]
    pub fn functions(&self) -> &DeviceFunctions {
        self.device.as_ref().map_or_else(|| self.session.no_device_functions(), |device| device.functions())
    }

    /// The instance's commands.
    #[must_use]
    pub fn instance_functions(&self) -> &InstanceFunctions {
        self.session.instance_functions()
    }

    /// `id` stands for `raw` from now on.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for an id that may not be taken.
    pub fn register(&self, ty: vk::ObjectType, id: u64, raw: u64) -> Result<(), DecodeError> {
        if self.is_compiling {
            let settled = self.session.objects().settle(ty, id, Ok(raw));
            return settled.then_some(()).ok_or(DecodeError::Breach("object id not reserved"));
        }
        self.session.objects().register(ty, id, self.parent(), raw)?;
        if matches!(ty, vk::ObjectType::SHADER_MODULE | vk::ObjectType::SHADER_EXT) {
            // Its code is kept.
            self.session.objects().add_cost(ty, id, self.frame_kib.load(Ordering::Relaxed));
        }
        Ok(())
    }

    /// Whether the session may make more objects: else creations fail with `VK_ERROR_OUT_OF_HOST_MEMORY`.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.has_room_for(self.frame_kib.load(Ordering::Relaxed).saturating_add(1))
    }

    /// A frame of so many bytes is acted upon from now on.
    pub(crate) fn begin_frame(&self, bytes: usize) {
        let kib = crate::object_table::kib(u64::try_from(bytes).unwrap_or(u64::MAX), 1);
        self.frame_kib.store(kib, Ordering::Relaxed);
    }

    /// The same for one that takes so much.
    #[must_use]
    pub fn has_room_for(&self, kib: u32) -> bool {
        let has_room = self.session.objects().has_room(kib);
        if !has_room {
            crate::checks::said_once("the session's objects take all of the host's memory that they may");
        }
        has_room
    }

    /// As [`Self::has_room_for`], as the result of a creation.
    ///
    /// # Errors
    /// There is no room.
    pub(crate) fn room_for(&self, kib: u32) -> Result<(), vk::Result> {
        self.has_room_for(kib).then_some(()).ok_or(vk::Result::ERROR_OUT_OF_HOST_MEMORY)
    }

    /// `id` stands for `raw`, which belongs to somebody else on the host and is not destroyed through the id.
    ///
    /// # Errors
    /// As [`Self::register`].
    pub fn register_unowned(&self, ty: vk::ObjectType, id: u64, raw: u64) -> Result<(), DecodeError> {
        self.device()?.disown(ty, id);
        self.register(ty, id, raw)
    }

    /// The guest's device is lost, for this reason.
    pub fn lose_device(&self, result: vk::Result, reason: &str) {
        match &self.device {
            Some(device) => device.lose(result, reason),
            None => {
                let reason = reason.to_owned();
                self.session.events().send(Vec::new(), &DeviceLost { result: result.as_raw(), reason });
            }
        }
    }

    /// The posted creation of `id` failed: the id is poisoned, and the guest is told.
    pub fn fail(&self, ty: vk::ObjectType, id: u64, result: vk::Result) {
        tracing::warn!(?ty, id, ?result, "a posted creation failed");
        if self.is_compiling {
            self.session.objects().settle(ty, id, Err(result));
        } else if let Err(error) = self.session.objects().poison(ty, id, self.parent(), result) {
            self.session.end(error.to_string());
        }
        self.tell_failure(ty, id, result, "could not be made");
    }

    /// A posted change of `id` failed, without which it is of no use: what names it is dropped, and the guest is told.
    pub fn spoil(&self, ty: vk::ObjectType, id: u64, result: vk::Result, what: &str) {
        if self.session.objects().spoil(ty, id, result) {
            tracing::warn!(?ty, id, ?result, what, "an object is of no use");
            self.tell_failure(ty, id, result, what);
        }
    }

    /// The driver could not record a command buffer, which can be recorded anew: the guest is told to ask before it submits. The
    /// last failure is forgotten with the command buffer.
    pub fn recording_failed(&self, id: u64, result: vk::Result) {
        tracing::warn!(id, ?result, "a command buffer could not be recorded");
        self.session.objects().note_failure(vk::ObjectType::COMMAND_BUFFER, id, result);
        self.tell_failure(vk::ObjectType::COMMAND_BUFFER, id, result, "could not be recorded");
    }

    fn tell_failure(&self, ty: vk::ObjectType, id: u64, result: vk::Result, what: &str) {
        let reason = format!("{ty:?} {what}: {result:?}");
        let failed = ObjectFailed { object_type: ty.as_raw(), id, result: result.as_raw(), reason };
        self.events().send(Vec::new(), &failed);
    }

    /// What was told by [`Self::fail`] or [`Self::spoil`] is over.
    fn tell_forgotten(&self, ty: vk::ObjectType, id: u64) {
        let (object_type, result) = (ty.as_raw(), vk::Result::SUCCESS.as_raw());
        let forgotten = ObjectFailed { object_type, id, result, reason: String::new() };
        self.events().send(Vec::new(), &forgotten);
    }

    /// `id` stands for nothing any more; gives the host's handle unless it was poisoned or unknown, or will be destroyed
    /// when no compilation reads it any more.
    ///
    /// Waits until no blob is being replayed that may name it.
    pub fn retire(&self, ty: vk::ObjectType, id: u64) -> Option<u64> {
        if let Some(device) = &self.device {
            device.recordings().quiesce();
        }
        let raw = self.session.objects().retire(ty, id);
        if self.session.objects().forget_failure(ty, id) {
            self.tell_forgotten(ty, id);
        }
        let Some(device) = &self.device else { return raw };
        if let Some(raw) = raw {
            device.extents().forget(ty, raw);
        }
        match (ty, raw) {
            (vk::ObjectType::IMAGE, _) => device.forget(ty, id),
            (vk::ObjectType::SEMAPHORE, Some(raw)) => {
                if let Ok(presentation) = device.presentation() {
                    presentation.forget_semaphore(vk::Semaphore::from_raw(raw));
                }
            }
            _ => {}
        }
        raw.filter(|raw| !device.compilations().bury(ty, *raw))
    }

    /// The end of a creation with one result: registers or poisons `id`, and answers a call.
    ///
    /// # Errors
    /// As [`Self::register`].
    pub(crate) fn created(
        &self,
        ty: vk::ObjectType,
        id: u64,
        made: Result<u64, vk::Result>,
        call: u32,
    ) -> Result<(), DecodeError> {
        let result = made.err().unwrap_or(vk::Result::SUCCESS);
        match made {
            Ok(raw) => self.register(ty, id, raw)?,
            // The caller of a call learns of it and the id stays unused.
            Err(_) if call != 0 => {}
            Err(result) => self.fail(ty, id, result),
        }
        if call != 0 {
            self.reply(call, |e| {
                e.i32(result.as_raw());
                e.u32(u32::from(result == vk::Result::SUCCESS));
            });
        }
        Ok(())
    }

    /// The end of a command with nothing but a result: answers a call; a post that failed loses the device.
    pub(crate) fn done(&self, done: Result<(), vk::Result>, what: &str, call: u32) {
        let result = done.err().unwrap_or(vk::Result::SUCCESS);
        if call != 0 {
            self.reply(call, |e| e.i32(result.as_raw()));
        } else if result != vk::Result::SUCCESS {
            self.lose_device(result, what);
        }
    }

    /// Answers a call.
    pub fn reply(&self, call: u32, body: impl FnOnce(&mut Encoder)) {
        let mut encoder = Encoder::new();
        body(&mut encoder);
        if let Ok(context) = self.session.context() {
            context.gpu.sharing().note_call();
        }
        self.events().send(Vec::new(), &Reply { call, body: encoder.bytes() });
    }

    /// A call cannot be acted upon: the guest gives this to its app.
    pub fn refuse(&self, call: u32, result: vk::Result) {
        self.events().send(Vec::new(), &CallFailed { call, result: result.as_raw() });
    }

    /// The lane that replies and notes go out on.
    #[must_use]
    pub fn events(&self) -> &Outbox {
        self.device.as_ref().map_or_else(|| self.session.events(), |device| device.events())
    }

    /// What this lane's objects belong to.
    #[must_use]
    pub fn parent(&self) -> Parent {
        self.device.as_ref().map_or(Parent::INSTANCE, |device| device.parent())
    }
}
