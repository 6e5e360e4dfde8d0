//! Submissions of one queue: their numbers, their completion, and what completion brings to the guest.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

mod turn_taker;

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use ash::vk;
use bumpalo::Bump;
use protocol::vulkan::codec::DecodeError;
use protocol::wire::message::{Completion, MemoryRange, QueryRange};

use super::device::Device;
use crate::commands::debug_utils::OpenLabels;
use crate::commands::query_pool;
use crate::host_gpu::stamps::Busy;
use crate::host_gpu::turns::cut::{self, Cut};
use crate::host_gpu::{HostQueue, Turn, slice};
use turn_taker::{Watch, Watchdog};

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the guest gets before it is told of a completion.
#[derive(Debug, Default)]
pub(crate) struct Brings {
    /// Contents of memory.
    pub(crate) readback: Vec<MemoryRange>,
    /// Results of queries.
    pub(crate) queries: Vec<QueryRange>,
}

/// A submission that the device has not completed yet.
#[derive(Debug)]
struct Pending {
    number: u64,
    brings: Brings,
    /// What it consists of, those that nobody holds back.
    watch: Watch,
    /// All that it consists of.
    turns: Vec<Turn>,
    /// When it was submitted.
    since: Instant,
    /// Of sparse binding, which the completion semaphore does not cover.
    fence: Option<vk::Fence>,
    /// It ends a frame.
    frame: bool,
}

#[derive(Debug, Default)]
struct Numbers {
    /// Last number submitted.
    submitted: u64,
    /// Last number completed, its readback sent.
    completed: u64,
    /// Nothing completes any more: the device is lost, or goes.
    stopped: bool,
}

/// A queue of the guest.
#[derive(Debug)]
pub struct Queue {
    host: Arc<HostQueue>,
    numbers: Mutex<Numbers>,
    changed: Condvar,
    pending: Mutex<Option<mpsc::Sender<Pending>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    /// Takes turns that are held back; started with the first.
    taker: Mutex<Option<turn_taker::TurnTaker>>,
    labels: Mutex<OpenLabels>,
}

/// What a submission is, with the host's handles.
#[derive(Debug)]
pub(crate) enum Work<'a> {
    Submit(Vec<vk::SubmitInfo<'a>>),
    Submit2(Vec<vk::SubmitInfo2<'a>>),
    BindSparse(&'a [vk::BindSparseInfo<'a>]),
}

impl Work<'_> {
    fn command_buffers(&self) -> Vec<vk::CommandBuffer> {
        match self {
            Work::Submit(submits) => {
                let buffers = submits.iter().flat_map(|submit| {
                    // SAFETY: decoded: the array has this many elements.
                    unsafe { slice(submit.p_command_buffers, submit.command_buffer_count) }
                });
                buffers.copied().collect()
            }
            Work::Submit2(submits) => {
                let infos = submits.iter().flat_map(|submit| {
                    // SAFETY: decoded: the array has this many elements.
                    unsafe { slice(submit.p_command_buffer_infos, submit.command_buffer_info_count) }
                });
                infos.map(|info| info.command_buffer).collect()
            }
            Work::BindSparse(_) => Vec::new(),
        }
    }
}

impl Queue {
    pub(super) fn new(host: Arc<HostQueue>) -> Self {
        Self {
            host,
            numbers: Mutex::default(),
            changed: Condvar::new(),
            pending: Mutex::default(),
            thread: Mutex::default(),
            taker: Mutex::default(),
            labels: Mutex::default(),
        }
    }

    /// Starts the thread that waits for completions.
    pub(super) fn start(self: &Arc<Self>, device: &Arc<Device>) -> std::io::Result<()> {
        let (sender, pending) = mpsc::channel();
        let (queue, device) = (Arc::clone(self), Arc::clone(device));
        let thread = std::thread::Builder::new().name("completion".to_owned()).spawn(move || {
            let run = std::panic::AssertUnwindSafe(|| queue.complete_all(&device, &pending));
            if std::panic::catch_unwind(run).is_err() {
                device.lose(vk::Result::ERROR_DEVICE_LOST, "internal error of the host");
            }
            queue.stop();
        })?;
        *lock(&self.pending) = Some(sender);
        *lock(&self.thread) = Some(thread);
        Ok(())
    }

    /// The host's queue.
    #[must_use]
    pub fn host(&self) -> &Arc<HostQueue> {
        &self.host
    }

    /// For labels: the host's queue, locked, and those that are open on it.
    pub(crate) fn with_labels(&self, label: impl FnOnce(vk::Queue, &mut OpenLabels)) {
        let _labelling = lock(&self.host.lock);
        label(self.host.raw, &mut lock(&self.labels));
    }

    /// Submits number `number`: `submit` gives work to the queue (it takes the queue's lock itself) that signals
    /// `completion` with the number. For presentation, which has a number in the queue's count too.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when the number does not follow the last one.
    pub fn submit_with(
        self: &Arc<Self>,
        device: &Arc<Device>,
        number: u64,
        submit: impl FnOnce(&HostQueue) -> Result<Turn, vk::Result>,
    ) -> Result<(), DecodeError> {
        self.advance(number)?;
        if device.is_lost() {
            return Ok(());
        }
        match submit(&self.host) {
            Ok(turn) => {
                self.hand_over(device, &[turn], &Arc::default());
                let watch = Watch::default();
                self.push(Pending {
                    number,
                    brings: Brings::default(),
                    watch,
                    turns: vec![turn],
                    since: Instant::now(),
                    fence: None,
                    frame: true,
                });
            }
            Err(result) => device.lose(result, "a present failed"),
        }
        Ok(())
    }

    /// Counts a submission that is dropped.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when the number does not follow the last one.
    pub(crate) fn advance(&self, number: u64) -> Result<(), DecodeError> {
        let mut numbers = lock(&self.numbers);
        if Some(number) != numbers.submitted.checked_add(1) {
            return Err(DecodeError::Breach("a submission out of number"));
        }
        numbers.submitted = number;
        Ok(())
    }

    /// Submits `work` as number `number`, which [`Self::advance`] has counted.
    pub(crate) fn submit(
        self: &Arc<Self>,
        device: &Arc<Device>,
        number: u64,
        work: &Work<'_>,
        brings: Brings,
    ) -> Result<(), vk::Result> {
        if device.host().is_some_and(|host| host.physical_device().is_unshared()) {
            return self.submit_unshared(device, number, work, brings);
        }
        let held = self.host.sharing.holds(false);
        self.host.sharing.note_work(false);
        let arena = Bump::new();
        let _submitting = lock(&self.host.lock);
        // There are drivers that execute in here: who watches and who takes turns has to know before.
        match work {
            Work::Submit(submits) => {
                let Cut { batches, turns } = cut::submits(submits, &self.host.turns, held, false, &arena);
                self.announce(device, number, brings, &turns, work);
                if !batches.is_empty() {
                    // SAFETY: decoded with live handles of this device; the queue's lock is held.
                    unsafe { device.ash().queue_submit(self.host.raw, &batches, vk::Fence::null()) }?;
                }
                self.submit_completion(device, number, turns.last())
            }
            Work::Submit2(submits) => {
                let Cut { batches, turns } = cut::submits2(submits, &self.host.turns, held, &arena);
                self.announce(device, number, brings, &turns, work);
                if !batches.is_empty() {
                    device.queue_submit2(self.host.raw, &batches)?;
                }
                self.submit_completion(device, number, turns.last())
            }
            Work::BindSparse(binds) => {
                let fence = Some(self.bind_sparse(device, binds)?);
                self.submit_completion(device, number, None)?;
                let (watch, since) = (Watch::default(), Instant::now());
                self.push(Pending { number, brings, watch, turns: Vec::new(), since, fence, frame: false });
                Ok(())
            }
        }
    }

    /// As it comes, for a measurement of what turns cost.
    fn submit_unshared(
        self: &Arc<Self>,
        device: &Arc<Device>,
        number: u64,
        work: &Work<'_>,
        brings: Brings,
    ) -> Result<(), vk::Result> {
        let _submitting = lock(&self.host.lock);
        self.announce(device, number, brings, &[], work);
        match work {
            Work::Submit(submits) => {
                // SAFETY: decoded with live handles of this device; the queue's lock is held.
                unsafe { device.ash().queue_submit(self.host.raw, submits, vk::Fence::null()) }?;
            }
            Work::Submit2(submits) => device.queue_submit2(self.host.raw, submits)?,
            Work::BindSparse(_) => return Err(vk::Result::ERROR_FEATURE_NOT_PRESENT),
        }
        self.submit_completion(device, number, None)
    }

    fn bind_sparse(
        &self,
        device: &Device,
        binds: &[vk::BindSparseInfo<'_>],
    ) -> Result<vk::Fence, vk::Result> {
        let ash = device.ash();
        // SAFETY: the device is live.
        let fence = unsafe { ash.create_fence(&vk::FenceCreateInfo::default(), None) }?;
        // SAFETY: decoded with live handles of this device; the queue's lock is held.
        let bound = unsafe { ash.queue_bind_sparse(self.host.raw, binds, fence) };
        if bound.is_err() {
            // SAFETY: a failed bind does not use its fence.
            unsafe { ash.destroy_fence(fence, None) };
        }
        bound.map(|()| fence)
    }

    /// Who waits for completions and who takes turns learn of a submission.
    fn announce(
        self: &Arc<Self>,
        device: &Arc<Device>,
        number: u64,
        brings: Brings,
        turns: &[Turn],
        work: &Work<'_>,
    ) {
        let events = device.host_events.waited(work.command_buffers().into_iter()).into();
        self.hand_over(device, turns, &events);
        let watch = Watch::new(turns, events);
        let (turns, since) = (turns.to_vec(), Instant::now());
        self.push(Pending { number, brings, watch, turns, since, fence: None, frame: false });
    }

    /// A batch of its own: its signals come after all that was submitted to the queue before.
    fn submit_completion(&self, device: &Device, number: u64, last: Option<&Turn>) -> Result<(), vk::Result> {
        let (mut semaphores, mut values) = (vec![self.host.completion], vec![number]);
        if let Some(last) = last {
            semaphores.push(self.host.turns.progress);
            values.push(last.done_value());
        }
        let mut timeline = vk::TimelineSemaphoreSubmitInfo::default().signal_semaphore_values(&values);
        let behind = last.and_then(|last| self.host.turns.around(*last)).map(|[_, behind]| behind);
        let batch = vk::SubmitInfo::default().command_buffers(behind.as_slice());
        let batch = batch.signal_semaphores(&semaphores).push_next(&mut timeline);
        // SAFETY: the completion semaphore lives as long as the queue, whose lock is held.
        unsafe { device.ash().queue_submit(self.host.raw, &[batch], vk::Fence::null()) }
    }

    fn push(&self, pending: Pending) {
        if let Some(sender) = &*lock(&self.pending) {
            let _ = sender.send(pending);
        }
    }

    /// Whether there was a submission `number`.
    pub(crate) fn has_submitted(&self, number: u64) -> bool {
        number <= lock(&self.numbers).submitted
    }

    /// Waits until submission `number` has completed and its readback is on its way. Returns at once when the
    /// device is lost or the session ends.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for a number that was never submitted.
    pub(crate) fn wait(&self, number: u64) -> Result<(), DecodeError> {
        let mut numbers = lock(&self.numbers);
        if number > numbers.submitted {
            return Err(DecodeError::Breach("a wait for a submission to come"));
        }
        while numbers.completed < number && !numbers.stopped {
            numbers = self.changed.wait(numbers).unwrap_or_else(PoisonError::into_inner);
        }
        Ok(())
    }

    /// Waits until all that was submitted has completed, or the queue was stopped.
    pub(super) fn wait_all(&self) {
        let submitted = lock(&self.numbers).submitted;
        // Cannot fail: the number was submitted.
        let _ = self.wait(submitted);
    }

    /// Nothing completes any more: every wait returns.
    pub(super) fn stop(&self) {
        lock(&self.numbers).stopped = true;
        self.changed.notify_all();
    }

    /// Ends the completion thread, which the device has woken.
    pub(super) fn join(&self) {
        *lock(&self.pending) = None;
        let taker = lock(&self.taker).take();
        if let Some(taker) = taker {
            taker.join();
        }
        let thread = lock(&self.thread).take();
        if thread.is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("a completion thread panicked");
        }
    }

    /// Waits at most this long until the device has done all that was submitted to the queue.
    pub(super) fn wait_idle(&self, device: &Device, timeout: Duration) -> bool {
        let (semaphores, values) = ([self.host.completion], [lock(&self.numbers).submitted]);
        let info = vk::SemaphoreWaitInfo::default().semaphores(&semaphores).values(&values);
        let timeout_ns = u64::try_from(timeout.as_nanos()).unwrap_or(u64::MAX);
        // SAFETY: the completion semaphore lives as long as the queue.
        match unsafe { device.ash().wait_semaphores(&info, timeout_ns) } {
            // A lost device does nothing any more.
            Ok(()) | Err(vk::Result::ERROR_DEVICE_LOST) => true,
            Err(_) => false,
        }
    }

    /// The completion thread: waits for one submission after the other.
    fn complete_all(&self, device: &Device, pending: &mpsc::Receiver<Pending>) {
        let mut done = None;
        let mut stamped = Busy::default();
        while let Ok(first) = pending.recv() {
            let since = first.since;
            let mut frames = u32::from(first.frame);
            match self.wait_completion(device, &first) {
                Ok(true) => {}
                Ok(false) => return,
                Err(result) => return device.lose(result, "the device stopped working"),
            }
            let mut number = first.number;
            let mut turns = first.turns;
            let Brings { readback: mut ranges, mut queries } = first.brings;
            // What has completed meanwhile goes with it.
            let reached = self.reached(device);
            while number < reached {
                match pending.try_recv() {
                    Ok(next) if next.fence.is_none() => {
                        number = next.number;
                        frames += u32::from(next.frame);
                        turns.extend(next.turns);
                        ranges.extend(next.brings.readback);
                        queries.extend(next.brings.queries);
                    }
                    Ok(next) => match self.wait_completion(device, &next) {
                        Ok(true) => number = next.number,
                        Ok(false) => return,
                        Err(result) => return device.lose(result, "the device stopped working"),
                    },
                    Err(_) => break,
                }
            }
            // Since it was submitted, or since the one before was done: no more than this.
            let busy = done.map_or(since, |done: Instant| done.max(since)).elapsed();
            done = Some(Instant::now());
            self.host.sharing.note_done(busy, frames);
            self.note_busy(&turns, &mut stamped, busy);
            let needs = device.send_changes(&ranges);
            query_pool::send_results(device, &mut queries);
            device.events().send(needs, &Completion { queue: self.host.id, number });
            lock(&self.numbers).completed = number;
            self.changed.notify_all();
        }
    }

    /// Counts the device's time: as it says itself, or, of turns without timestamps, as it looks from here, where processors
    /// are not what is counted.
    fn note_busy(&self, turns: &[Turn], stamped: &mut Busy, seen: Duration) {
        let host = &self.host;
        if let Some(last) = turns.last() {
            host.turns.note_done(last.value);
        }
        let measured = turns.iter().map(|turn| host.turns.measured_ns(*turn, stamped));
        match measured.sum::<Option<u64>>() {
            Some(ns) if !turns.is_empty() => host.sharing.note_busy(ns),
            _ if host.place.software => {}
            _ => host.sharing.note_busy(u64::try_from(seen.as_nanos()).unwrap_or(u64::MAX)),
        }
    }

    /// Whether the submission has completed; false when the device is being closed.
    fn wait_completion(&self, device: &Device, pending: &Pending) -> Result<bool, vk::Result> {
        let (semaphores, values) = ([self.host.completion], [pending.number]);
        let info = vk::SemaphoreWaitInfo::default().semaphores(&semaphores).values(&values);
        let mut watchdog = Watchdog::new(&self.host);
        // SAFETY: the completion semaphore outlives this thread.
        while let Err(result) = unsafe { device.ash().wait_semaphores(&info, CLOSING_LOOK_NS) } {
            if result != vk::Result::TIMEOUT {
                return Err(result);
            }
            if device.is_closing() {
                return Ok(false);
            }
            watchdog.look(&pending.watch, device);
        }
        drop(watchdog);
        if let Some(fence) = pending.fence {
            // SAFETY: the fence is this submission's own.
            unsafe { device.ash().wait_for_fences(&[fence], true, SPARSE_TIMEOUT_NS) }?;
            // SAFETY: signalled, and used nowhere else.
            unsafe { device.ash().destroy_fence(fence, None) };
        }
        Ok(self.reached(device) >= pending.number)
    }

    fn reached(&self, device: &Device) -> u64 {
        // SAFETY: the completion semaphore lives as long as the queue.
        unsafe { device.ash().get_semaphore_counter_value(self.host.completion) }.unwrap_or(0)
    }
}

/// How often a thread that waits for the device looks whether the device is being closed. A second semaphore to wake it
/// would do without, but there are drivers that wait for any of several by asking again and again.
const CLOSING_LOOK_NS: u64 = 100_000_000;
/// How long page tables may take after the queue has passed the bind.
const SPARSE_TIMEOUT_NS: u64 = 10_000_000_000;

#[cfg(test)]
mod tests;
