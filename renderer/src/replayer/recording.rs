//! Recorded command buffers: blobs are replayed on a pool of threads, beside the lanes.
//!
//! Every blob gets a number in the order of its arrival. A replay waits only for blobs with smaller numbers, and the
//! pool starts them in order, so that no wait can be in a circle:
//! - the command buffer's previous blob, and blobs that execute that one's contents, before it is overwritten;
//! - the blobs of secondary command buffers that it executes.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::atomic::AtomicU32;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::{DecodeError, HandleMap};

use crate::object_table::{ObjectTable, Parent};

mod kept;

pub(crate) use self::kept::{Commands, KeptRecordings};

/// Replays of one device that may be outstanding: a lane that brings more waits. One that is kept is named by a few bytes.
const OUTSTANDING_MAX: u64 = 4096;
/// Bytes of their commands.
const OUTSTANDING_BYTES_MAX: usize = 16 << 20;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How a replay ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The command buffer is executable.
    Recorded,
    /// It is not: it was never recorded, or it names what the app has destroyed.
    Failed,
    /// It is not: it names what could not be made, or the driver failed.
    Impossible(vk::Result),
}

/// One blob's replay.
#[derive(Debug)]
pub(crate) struct Recording {
    number: u64,
    outcome: Mutex<Option<Outcome>>,
    finished: Condvar,
}

impl Recording {
    fn new(number: u64) -> Arc<Self> {
        Arc::new(Self { number, outcome: Mutex::new(None), finished: Condvar::new() })
    }

    fn finish(&self, outcome: Outcome) {
        *lock(&self.outcome) = Some(outcome);
        self.finished.notify_all();
    }

    fn is_finished(&self) -> bool {
        lock(&self.outcome).is_some()
    }

    /// Waits until the blob has been replayed.
    pub(crate) fn wait(&self) -> Outcome {
        let mut outcome = lock(&self.outcome);
        loop {
            if let Some(outcome) = *outcome {
                return outcome;
            }
            outcome = self.finished.wait(outcome).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// The host's side of a guest's command buffer: a pool of its own, so that no two share a lock.
#[derive(Debug)]
pub(crate) struct CommandBuffer {
    pub(crate) id: u64,
    pub(crate) raw: vk::CommandBuffer,
    pub(crate) pool: vk::CommandPool,
    /// What its latest blob counts for.
    pub(crate) recorded_kib: AtomicU32,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    latest: Arc<Recording>,
    /// Blobs that execute this command buffer and may still be reading it.
    users: Vec<Arc<Recording>>,
}

impl CommandBuffer {
    pub(crate) fn new(id: u64, raw: vk::CommandBuffer, pool: vk::CommandPool) -> Self {
        let latest = Recording::new(0);
        latest.finish(Outcome::Failed);
        let state = Mutex::new(State { latest, users: Vec::new() });
        Self { id, raw, pool, recorded_kib: AtomicU32::new(0), state }
    }

    /// Waits until no replay writes or reads the command buffer.
    pub(crate) fn quiesce(&self) -> Outcome {
        let (latest, users) = {
            let mut state = lock(&self.state);
            (Arc::clone(&state.latest), std::mem::take(&mut state.users))
        };
        for user in users {
            user.wait();
        }
        latest.wait()
    }

    /// Waits for the latest blob, before a submit.
    pub(crate) fn wait_recorded(&self) -> Result<(), DecodeError> {
        let latest = Arc::clone(&lock(&self.state).latest);
        match latest.wait() {
            Outcome::Recorded => Ok(()),
            Outcome::Failed | Outcome::Impossible(_) => Err(self.poisoned()),
        }
    }

    /// Why the latest blob cannot be submitted, if that is not the app's doing. Waits for it.
    pub(crate) fn failure(&self) -> Option<vk::Result> {
        let latest = Arc::clone(&lock(&self.state).latest);
        match latest.wait() {
            Outcome::Recorded | Outcome::Failed => None,
            Outcome::Impossible(result) => Some(result),
        }
    }

    fn poisoned(&self) -> DecodeError {
        DecodeError::Poisoned { ty: vk::ObjectType::COMMAND_BUFFER, id: self.id }
    }

    /// `user` executes this command buffer: waits for the contents that it means.
    fn wait_executable(&self, user: &Arc<Recording>) -> Result<(), DecodeError> {
        let latest = {
            let mut state = lock(&self.state);
            if state.latest.number >= user.number {
                // Recorded anew since: what executes the old contents can never be submitted.
                return Err(self.poisoned());
            }
            state.users.retain(|user| !user.is_finished());
            state.users.push(Arc::clone(user));
            Arc::clone(&state.latest)
        };
        match latest.wait() {
            Outcome::Recorded => Ok(()),
            Outcome::Failed | Outcome::Impossible(_) => Err(self.poisoned()),
        }
    }

    /// Reset: what it held is gone.
    pub(crate) fn invalidate(&self) {
        self.quiesce();
        let mut state = lock(&self.state);
        let number = state.latest.number;
        state.latest = Recording::new(number);
        state.latest.finish(Outcome::Failed);
    }
}

/// What a replay does, given the numbers that it may wait for.
pub(crate) type Replay = Box<dyn FnOnce(&Arc<Recording>) -> Outcome + Send>;

struct Job {
    recording: Arc<Recording>,
    before: Vec<Arc<Recording>>,
    replay: Replay,
    bytes: usize,
    outstanding: Arc<Outstanding>,
}

#[derive(Debug, Default)]
struct Outstanding {
    /// And their bytes.
    count: Mutex<(u64, usize)>,
    changed: Condvar,
}

impl Outstanding {
    /// Waits while there are too many: they end by themselves, as none waits for a lane.
    fn add(&self, bytes: usize) {
        let mut outstanding = lock(&self.count);
        let too_many = |(count, waiting): (u64, usize)| {
            count >= OUTSTANDING_MAX || count > 0 && waiting.saturating_add(bytes) > OUTSTANDING_BYTES_MAX
        };
        while too_many(*outstanding) {
            outstanding = self.changed.wait(outstanding).unwrap_or_else(PoisonError::into_inner);
        }
        outstanding.0 += 1;
        outstanding.1 = outstanding.1.saturating_add(bytes);
    }

    fn remove(&self, bytes: usize) {
        let mut outstanding = lock(&self.count);
        let before = outstanding.1;
        outstanding.0 = outstanding.0.saturating_sub(1);
        outstanding.1 = before.saturating_sub(bytes);
        let is_less = before > OUTSTANDING_BYTES_MAX / 2;
        if outstanding.0 == 0 || outstanding.0 == OUTSTANDING_MAX / 2 || is_less {
            self.changed.notify_all();
        }
    }

    fn wait(&self) {
        let mut outstanding = lock(&self.count);
        while outstanding.0 > 0 {
            outstanding = self.changed.wait(outstanding).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// The threads that replay blobs: one for each core.
#[derive(Debug)]
pub(crate) struct RecordingPool {
    jobs: Option<crossbeam::channel::Sender<Job>>,
    threads: Vec<std::thread::JoinHandle<()>>,
}

impl RecordingPool {
    pub(crate) fn new(threads: usize) -> std::io::Result<Self> {
        let (jobs, waiting) = crossbeam::channel::unbounded::<Job>();
        let threads = (0..threads.max(1)).map(|index| {
            let waiting = waiting.clone();
            std::thread::Builder::new().name(format!("record-{index}")).spawn(move || {
                for job in waiting {
                    job.run();
                }
            })
        });
        Ok(Self { threads: threads.collect::<Result<_, _>>()?, jobs: Some(jobs) })
    }
}

impl Drop for RecordingPool {
    fn drop(&mut self) {
        self.jobs = None;
        for thread in self.threads.drain(..) {
            if thread.thread().id() != std::thread::current().id() && thread.join().is_err() {
                tracing::error!("a recording thread panicked outside of a blob");
            }
        }
    }
}

impl Job {
    fn run(self) {
        for earlier in &self.before {
            earlier.wait();
        }
        let replay = self.replay;
        let recording = &self.recording;
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| replay(recording)));
        self.recording.finish(outcome.unwrap_or(Outcome::Failed));
        self.outstanding.remove(self.bytes);
    }
}

/// The command buffers of one device, and the replays under way.
#[derive(Debug)]
pub(crate) struct Recordings {
    pool: Arc<RecordingPool>,
    number: Mutex<u64>,
    outstanding: Arc<Outstanding>,
    command_buffers: RwLock<HashMap<u64, Arc<CommandBuffer>>>,
}

impl Recordings {
    pub(crate) fn new(pool: Arc<RecordingPool>) -> Self {
        Self { pool, number: Mutex::new(0), outstanding: Arc::default(), command_buffers: RwLock::default() }
    }

    pub(crate) fn insert(&self, command_buffer: CommandBuffer) {
        let mut command_buffers = self.command_buffers.write().unwrap_or_else(PoisonError::into_inner);
        command_buffers.insert(command_buffer.id, Arc::new(command_buffer));
    }

    pub(crate) fn remove(&self, id: u64) -> Option<Arc<CommandBuffer>> {
        self.command_buffers.write().unwrap_or_else(PoisonError::into_inner).remove(&id)
    }

    pub(crate) fn get(&self, id: u64) -> Option<Arc<CommandBuffer>> {
        self.command_buffers.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    pub(crate) fn drain(&self) -> Vec<Arc<CommandBuffer>> {
        let mut command_buffers = self.command_buffers.write().unwrap_or_else(PoisonError::into_inner);
        command_buffers.drain().map(|(_, command_buffer)| command_buffer).collect()
    }

    /// Queues the replay of a blob of so many bytes that replaces what `command_buffer` holds.
    pub(crate) fn record(&self, command_buffer: &CommandBuffer, bytes: usize, replay: Replay) {
        let recording = {
            let mut number = lock(&self.number);
            *number += 1;
            Recording::new(*number)
        };
        let mut before = {
            let mut state = lock(&command_buffer.state);
            let mut before = std::mem::take(&mut state.users);
            before.push(std::mem::replace(&mut state.latest, Arc::clone(&recording)));
            before
        };
        before.retain(|earlier| !earlier.is_finished());
        self.outstanding.add(bytes);
        let outstanding = Arc::clone(&self.outstanding);
        let job = Job { recording, before, replay, bytes, outstanding };
        if let Some(Err(unsent)) = self.pool.jobs.as_ref().map(|jobs| jobs.send(job)) {
            unsent.0.recording.finish(Outcome::Failed);
            self.outstanding.remove(bytes);
        }
    }

    /// Waits until every blob that has come so far has been replayed: before an object that one may name goes.
    pub(crate) fn quiesce(&self) {
        self.outstanding.wait();
    }
}

/// Handles for a submit: each command buffer named has been recorded.
#[derive(Debug)]
pub(crate) struct SubmitHandles<'a> {
    pub(crate) table: &'a ObjectTable,
    pub(crate) parent: Parent,
    pub(crate) recordings: &'a Recordings,
}

impl HandleMap for SubmitHandles<'_> {
    fn host_handle(&self, ty: vk::ObjectType, id: u64) -> Result<u64, DecodeError> {
        if ty == vk::ObjectType::COMMAND_BUFFER
            && let Some(command_buffer) = self.recordings.get(id)
        {
            command_buffer.wait_recorded()?;
        }
        self.table.handle(ty, id, self.parent)
    }
}

/// Handles for a blob: the contents of each command buffer executed are there.
#[derive(Debug)]
pub(crate) struct BlobHandles<'a> {
    pub(crate) table: &'a ObjectTable,
    pub(crate) parent: Parent,
    pub(crate) recordings: &'a Recordings,
    /// What stands for the command buffer that the blob begins: itself, whichever the blob was first sent for.
    pub(crate) begins: Cell<Option<(u64, vk::CommandBuffer)>>,
    pub(crate) recording: &'a Arc<Recording>,
}

impl HandleMap for BlobHandles<'_> {
    fn host_handle(&self, ty: vk::ObjectType, id: u64) -> Result<u64, DecodeError> {
        if ty == vk::ObjectType::COMMAND_BUFFER {
            if let Some((begun, raw)) = self.begins.get()
                && begun == id
            {
                return Ok(raw.as_raw());
            }
            let executed = self
                .recordings
                .get(id)
                .ok_or(DecodeError::Poisoned { ty: vk::ObjectType::COMMAND_BUFFER, id })?;
            executed.wait_executable(self.recording)?;
            return Ok(executed.raw.as_raw());
        }
        self.table.handle(ty, id, self.parent)
    }

    fn is_failure(&self, ty: vk::ObjectType, id: u64) -> bool {
        self.table.failure(ty, id).is_some()
    }
}

#[cfg(test)]
mod tests;
