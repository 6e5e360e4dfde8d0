//! `VkQueue`: submissions. The fence stays here; the host reports completion by number.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

use std::ffi::c_void;

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::decode::queue as decode;
use protocol::vulkan::generated::encode;
use protocol::wire::message::{MemoryRange, RestMemory, Submit, SubmitKind, TrackMemory};

use super::command_buffer::check_recorded;
use crate::app_pointer::{find_in_chain, slice};
use crate::mapped_memory::{Memory, QueryNote, Telling};
use crate::object::{CommandBuffer, Device, Queue};
use crate::sync::{Goal, Point, Submission};

/// What is found out about a submission before it is sent.
struct Draft {
    submission: Submission,
    ranges: Vec<MemoryRange>,
    queries: Vec<QueryNote>,
    command_buffers: Vec<u64>,
}

impl Draft {
    fn new(fence: vk::Fence) -> Self {
        let submission = Submission { fence: fence.as_raw(), ..Submission::default() };
        Self { submission, ranges: Vec::new(), queries: Vec::new(), command_buffers: Vec::new() }
    }

    /// # Safety
    /// `handle` is a live command buffer, not recorded meanwhile.
    unsafe fn execute(&mut self, device: &Device, handle: vk::CommandBuffer) {
        // SAFETY: by this function's contract.
        let command_buffer = unsafe { CommandBuffer::from_handle(handle) };
        // SAFETY: submitted, so not recorded, by this function's contract.
        let recorded = unsafe { command_buffer.recorded() };
        self.command_buffers.push(command_buffer.id());
        device.objects().written_ranges(&recorded.notes, &mut |range| self.ranges.push(range));
        self.queries.extend_from_slice(recorded.notes.queries());
        // Its end may depend on an event that the app has yet to set: the host must not be told to wait for it.
        // Queries and events are no reason: what is asked for stands behind the host's wait, or waits for the results.
        self.submission.guest_readable |= recorded.notes.waits_events;
    }

    /// Sends what the app wrote, then the submission.
    fn send(mut self, queue: &Queue, kind: SubmitKind, command: &[u8]) -> vk::Result {
        let device = queue.device();
        if let Err(result) = check_work(device, kind, command, std::mem::take(&mut self.command_buffers)) {
            return result;
        }
        let tell = |memory: &Memory, telling| {
            let memory = memory.id();
            match telling {
                Telling::Track => device.post_message(&TrackMemory { memory, fetch: false }),
                Telling::Rest => device.post_message(&RestMemory { memory }),
            };
        };
        let writes = device.memories().writes(self.ranges, tell);
        self.submission.guest_readable |= !writes.readback.is_empty();
        let needs: Vec<_> = device.memories().flush(device.control(), device.bulk()).into_iter().collect();
        let objects = device.objects();
        objects.shared_semaphores.before_waits(device, &self.submission.waits);
        let sent = queue.enqueue(&self.submission, |number| {
            let readback = writes.readback;
            let point = Point { queue: queue.id(), number };
            let several_views = |render_pass| objects.render_passes.has_several_views(render_pass);
            // Before it is on the lane, for the host may be fast.
            let queries = objects.query_pools.submitted(point, &self.queries, several_views);
            let submit = Submit { queue: queue.id(), number, kind, command, readback, queries };
            device.post_message_after(&needs, &submit);
            let at = (queue.id(), number);
            objects.shared_semaphores.signalled(device, at, &self.submission.signals);
            // After it is on the lane, so that whoever fetches asks after it.
            writes.owed.iter().for_each(|memory| memory.owe());
        });
        sent.map_or_else(|lost| lost, |_| vk::Result::SUCCESS)
    }
}

/// Fails for work that names what could not be made: once it is submitted, nothing but the loss of the device could tell.
fn check_work(
    device: &Device,
    kind: SubmitKind,
    command: &[u8],
    command_buffers: Vec<u64>,
) -> Result<(), vk::Result> {
    device.failures().check_command(command, |d| match kind {
        SubmitKind::Submit => decode::QueueSubmit::decode(d).map(drop),
        SubmitKind::Submit2 => decode::QueueSubmit2::decode(d).map(drop),
        SubmitKind::BindSparse => decode::QueueBindSparse::decode(d).map(drop),
    })?;
    check_recorded(device, command_buffers)
}

/// The batches of one call, cut behind each one that signals a timeline or a shared semaphore. A submission's end is what the guest
/// learns of, and somebody may wait for such a signal, and then do what later batches wait for. At least one part.
fn parts<T>(
    batches: &[T],
    mut signals_timeline: impl FnMut(&T) -> bool,
    mut submit: impl FnMut(&[T], bool) -> vk::Result,
) -> vk::Result {
    let mut rest = batches;
    loop {
        let end = rest.iter().position(&mut signals_timeline).map_or(rest.len(), |last| last + 1);
        let (part, later) = rest.split_at(end);
        let result = submit(part, later.is_empty());
        if later.is_empty() || result != vk::Result::SUCCESS {
            return result;
        }
        rest = later;
    }
}

/// Whether somebody may learn in the guest that the semaphore is signalled.
fn is_told(device: &Device, semaphore: vk::Semaphore) -> bool {
    let id = semaphore.as_raw();
    device.sync().read(|sync| sync.is_timeline(id)) || device.objects().shared_semaphores.is_shared(id)
}

/// Length of an array as Vulkan counts.
fn count<T>(array: &[T]) -> u32 {
    u32::try_from(array.len()).unwrap_or(u32::MAX)
}

/// Semaphores with their values; without values (binary ones) 0.
fn points(semaphores: &[vk::Semaphore], values: &[u64]) -> impl Iterator<Item = (u64, u64)> {
    let values = values.iter().copied().chain(std::iter::repeat(0));
    semaphores.iter().map(|s| s.as_raw()).zip(values)
}

/// Wait and signal values of `VkTimelineSemaphoreSubmitInfo` in a chain.
///
/// # Safety
/// `next` is a valid chain.
unsafe fn timeline_values<'a>(next: *const c_void) -> (&'a [u64], &'a [u64]) {
    // SAFETY: by this function's contract.
    let Some(info) = (unsafe { find_in_chain::<vk::TimelineSemaphoreSubmitInfo<'_>>(next) }) else {
        return (&[], &[]);
    };
    // SAFETY: part of a valid chain.
    let waits = unsafe { slice(info.p_wait_semaphore_values, info.wait_semaphore_value_count) };
    // SAFETY: as above.
    let signals = unsafe { slice(info.p_signal_semaphore_values, info.signal_semaphore_value_count) };
    (waits, signals)
}

/// `vkQueueSubmit`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn queue_submit(
    queue: vk::Queue,
    submit_count: u32,
    p_submits: *const vk::SubmitInfo<'_>,
    fence: vk::Fence,
) -> vk::Result {
    // SAFETY: a live queue, by this function's contract.
    let state = unsafe { Queue::from_handle(queue) };
    // SAFETY: valid, by this function's contract.
    let batches = unsafe { slice(p_submits, submit_count) };
    if batches.is_empty() && fence.is_null() {
        return vk::Result::SUCCESS;
    }
    let signals_timeline = |batch: &vk::SubmitInfo<'_>| {
        // SAFETY: valid, by this function's contract.
        let signals = unsafe { slice(batch.p_signal_semaphores, batch.signal_semaphore_count) };
        signals.iter().any(|signal| is_told(state.device(), *signal))
    };
    parts(batches, signals_timeline, |part, last| {
        // SAFETY: the same contract.
        unsafe { submit(state, queue, part, if last { fence } else { vk::Fence::null() }) }
    })
}

/// Batches as one submission.
///
/// # Safety
/// As [`queue_submit`].
unsafe fn submit(
    state: &Queue,
    queue: vk::Queue,
    batches: &[vk::SubmitInfo<'_>],
    fence: vk::Fence,
) -> vk::Result {
    let mut draft = Draft::new(fence);
    for batch in batches {
        // SAFETY: a valid chain, by this function's contract.
        let (wait_values, signal_values) = unsafe { timeline_values(batch.p_next) };
        // SAFETY: valid, by this function's contract; so the two below.
        let waits = unsafe { slice(batch.p_wait_semaphores, batch.wait_semaphore_count) };
        // SAFETY: as above.
        let signals = unsafe { slice(batch.p_signal_semaphores, batch.signal_semaphore_count) };
        // SAFETY: as above.
        let command_buffers = unsafe { slice(batch.p_command_buffers, batch.command_buffer_count) };
        draft.submission.waits.extend(points(waits, wait_values));
        draft.submission.signals.extend(points(signals, signal_values));
        for command_buffer in command_buffers {
            // SAFETY: submitted, so live and not recorded.
            unsafe { draft.execute(state.device(), *command_buffer) };
        }
    }
    let mut encoder = Encoder::new();
    // SAFETY: the app's pointers; the fence stays here.
    unsafe {
        encode::queue::queue_submit(&mut encoder, queue, count(batches), batches.as_ptr(), vk::Fence::null());
    };
    draft.send(state, SubmitKind::Submit, encoder.bytes())
}

/// `vkQueueSubmit2`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn queue_submit2(
    queue: vk::Queue,
    submit_count: u32,
    p_submits: *const vk::SubmitInfo2<'_>,
    fence: vk::Fence,
) -> vk::Result {
    // SAFETY: a live queue, by this function's contract.
    let state = unsafe { Queue::from_handle(queue) };
    // SAFETY: valid, by this function's contract.
    let batches = unsafe { slice(p_submits, submit_count) };
    if batches.is_empty() && fence.is_null() {
        return vk::Result::SUCCESS;
    }
    let signals_timeline = |batch: &vk::SubmitInfo2<'_>| {
        // SAFETY: valid, by this function's contract.
        let signals = unsafe { slice(batch.p_signal_semaphore_infos, batch.signal_semaphore_info_count) };
        signals.iter().any(|signal| is_told(state.device(), signal.semaphore))
    };
    parts(batches, signals_timeline, |part, last| {
        // SAFETY: the same contract.
        unsafe { submit2(state, queue, part, if last { fence } else { vk::Fence::null() }) }
    })
}

/// Batches as one submission.
///
/// # Safety
/// As [`queue_submit2`].
unsafe fn submit2(
    state: &Queue,
    queue: vk::Queue,
    batches: &[vk::SubmitInfo2<'_>],
    fence: vk::Fence,
) -> vk::Result {
    let mut draft = Draft::new(fence);
    for batch in batches {
        // SAFETY: valid, by this function's contract; so the two below.
        let waits = unsafe { slice(batch.p_wait_semaphore_infos, batch.wait_semaphore_info_count) };
        // SAFETY: as above.
        let signals = unsafe { slice(batch.p_signal_semaphore_infos, batch.signal_semaphore_info_count) };
        // SAFETY: as above.
        let infos = unsafe { slice(batch.p_command_buffer_infos, batch.command_buffer_info_count) };
        draft.submission.waits.extend(waits.iter().map(|w| (w.semaphore.as_raw(), w.value)));
        draft.submission.signals.extend(signals.iter().map(|s| (s.semaphore.as_raw(), s.value)));
        for info in infos {
            // SAFETY: submitted, so live and not recorded.
            unsafe { draft.execute(state.device(), info.command_buffer) };
        }
    }
    let mut encoder = Encoder::new();
    // SAFETY: the app's pointers; the fence stays here.
    unsafe {
        encode::queue::queue_submit2(
            &mut encoder,
            queue,
            count(batches),
            batches.as_ptr(),
            vk::Fence::null(),
        );
    };
    draft.send(state, SubmitKind::Submit2, encoder.bytes())
}

/// `vkQueueBindSparse`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn queue_bind_sparse(
    queue: vk::Queue,
    bind_info_count: u32,
    p_bind_info: *const vk::BindSparseInfo<'_>,
    fence: vk::Fence,
) -> vk::Result {
    // SAFETY: a live queue, by this function's contract.
    let state = unsafe { Queue::from_handle(queue) };
    // SAFETY: valid, by this function's contract.
    let batches = unsafe { slice(p_bind_info, bind_info_count) };
    state.device().memories().set_device_writes_everywhere();
    let mut draft = Draft::new(fence);
    for batch in batches {
        // SAFETY: a valid chain, by this function's contract.
        let (wait_values, signal_values) = unsafe { timeline_values(batch.p_next) };
        // SAFETY: valid, by this function's contract; so below.
        let waits = unsafe { slice(batch.p_wait_semaphores, batch.wait_semaphore_count) };
        // SAFETY: as above.
        let signals = unsafe { slice(batch.p_signal_semaphores, batch.signal_semaphore_count) };
        draft.submission.waits.extend(points(waits, wait_values));
        draft.submission.signals.extend(points(signals, signal_values));
    }
    let mut encoder = Encoder::new();
    // SAFETY: the app's pointers; the fence stays here.
    unsafe {
        encode::queue::queue_bind_sparse(
            &mut encoder,
            queue,
            bind_info_count,
            p_bind_info,
            vk::Fence::null(),
        );
    };
    draft.send(state, SubmitKind::BindSparse, encoder.bytes())
}

/// `vkQueueWaitIdle`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn queue_wait_idle(queue: vk::Queue) -> vk::Result {
    // SAFETY: a live queue, by this function's contract.
    let queue = unsafe { Queue::from_handle(queue) };
    let device = queue.device();
    if let Err(lost) = device.check() {
        return lost;
    }
    device.sync().wait(device, Goal::Queue(queue.id()), u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts that `parts` submits, whether each is the last, and its result when part number `failing` fails.
    fn submitted(batches: &[bool], failing: Option<usize>) -> (Vec<(Vec<bool>, bool)>, vk::Result) {
        let mut seen = Vec::new();
        let result = parts(
            batches,
            |signals| *signals,
            |part, last| {
                seen.push((part.to_vec(), last));
                if failing == Some(seen.len()) { vk::Result::ERROR_DEVICE_LOST } else { vk::Result::SUCCESS }
            },
        );
        (seen, result)
    }

    #[test]
    fn batches_are_cut_behind_each_timeline_signal() {
        let (seen, result) = submitted(&[false, true, false, true, false], None);
        assert_eq!(seen, [(vec![false, true], false), (vec![false, true], false), (vec![false], true)]);
        assert_eq!(result, vk::Result::SUCCESS);
    }

    #[test]
    fn one_part_without_batches_or_with_a_signal_at_the_end() {
        assert_eq!(submitted(&[], None).0, [(vec![], true)]);
        assert_eq!(submitted(&[false, true], None).0, [(vec![false, true], true)]);
    }

    #[test]
    fn nothing_follows_a_part_that_failed() {
        let (seen, result) = submitted(&[true, true, true], Some(2));
        assert_eq!(seen.len(), 2);
        assert_eq!(result, vk::Result::ERROR_DEVICE_LOST);
    }
}
