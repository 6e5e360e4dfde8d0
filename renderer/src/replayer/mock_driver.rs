//! A driver for tests: timeline semaphores that work, queues that a test can hold, and a log of what was submitted.
#![expect(unsafe_code, reason = "stands in for a Vulkan driver")]

use std::collections::{HashMap, HashSet};
use std::ffi::{CStr, c_void};
use std::sync::{Condvar, LazyLock, Mutex, MutexGuard};
use std::time::Duration;

use ash::vk::{self, Handle as _};

#[derive(Debug, Default)]
struct State {
    handles: u64,
    values: HashMap<u64, u64>,
    held: HashSet<u64>,
    /// Signals of held queues.
    waiting: HashMap<u64, Vec<(u64, u64)>>,
    submitted: HashMap<u64, Vec<u64>>,
}

static STATE: LazyLock<Mutex<State>> = LazyLock::new(Mutex::default);
static CHANGED: Condvar = Condvar::new();

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap()
}

/// A handle that no other test has.
pub(crate) fn new_handle() -> u64 {
    let mut state = state();
    state.handles += 1;
    state.handles
}

/// What is submitted to the queue does not complete until [`release`].
pub(crate) fn hold(queue: vk::Queue) {
    state().held.insert(queue.as_raw());
}

/// Completes what was held, and what comes.
pub(crate) fn release(queue: vk::Queue) {
    let mut state = state();
    state.held.remove(&queue.as_raw());
    for (semaphore, value) in state.waiting.remove(&queue.as_raw()).unwrap_or_default() {
        state.values.insert(semaphore, value);
    }
    CHANGED.notify_all();
}

/// The command buffers submitted to the queue so far.
pub(crate) fn submitted(queue: vk::Queue) -> Vec<u64> {
    state().submitted.get(&queue.as_raw()).cloned().unwrap_or_default()
}

/// A timeline semaphore at 0.
pub(crate) fn new_semaphore() -> vk::Semaphore {
    vk::Semaphore::from_raw(new_handle())
}

/// The device's commands.
pub(crate) fn device() -> ash::Device {
    let handle = vk::Device::from_raw(new_handle());
    // SAFETY: each pointer is a function of the type that its name says.
    unsafe { ash::Device::load_with(load, handle) }
}

fn load(name: &CStr) -> *const c_void {
    let create: vk::PFN_vkCreateSemaphore = create_semaphore;
    let destroy: vk::PFN_vkDestroySemaphore = destroy_semaphore;
    let signal: vk::PFN_vkSignalSemaphore = signal_semaphore;
    let wait: vk::PFN_vkWaitSemaphores = wait_semaphores;
    let value: vk::PFN_vkGetSemaphoreCounterValue = semaphore_counter_value;
    let submit: vk::PFN_vkQueueSubmit = queue_submit;
    match name.to_bytes() {
        b"vkCreateSemaphore" => create as *const c_void,
        b"vkDestroySemaphore" => destroy as *const c_void,
        b"vkSignalSemaphore" => signal as *const c_void,
        b"vkWaitSemaphores" => wait as *const c_void,
        b"vkGetSemaphoreCounterValue" => value as *const c_void,
        b"vkQueueSubmit" => submit as *const c_void,
        _ => std::ptr::null(),
    }
}

unsafe extern "system" fn create_semaphore(
    _: vk::Device,
    _: *const vk::SemaphoreCreateInfo<'_>,
    _: *const vk::AllocationCallbacks<'_>,
    semaphore: *mut vk::Semaphore,
) -> vk::Result {
    // SAFETY: the caller's contract.
    unsafe { semaphore.write(new_semaphore()) };
    vk::Result::SUCCESS
}

unsafe extern "system" fn destroy_semaphore(
    _: vk::Device,
    _: vk::Semaphore,
    _: *const vk::AllocationCallbacks<'_>,
) {
}

unsafe extern "system" fn signal_semaphore(
    _: vk::Device,
    info: *const vk::SemaphoreSignalInfo<'_>,
) -> vk::Result {
    // SAFETY: the caller's contract.
    let info = unsafe { &*info };
    state().values.insert(info.semaphore.as_raw(), info.value);
    CHANGED.notify_all();
    vk::Result::SUCCESS
}

unsafe extern "system" fn wait_semaphores(
    _: vk::Device,
    info: *const vk::SemaphoreWaitInfo<'_>,
    timeout_ns: u64,
) -> vk::Result {
    // SAFETY: the caller's contract.
    let info = unsafe { &*info };
    let count = usize::try_from(info.semaphore_count).unwrap();
    // SAFETY: the caller's contract.
    let semaphores = unsafe { std::slice::from_raw_parts(info.p_semaphores, count) };
    // SAFETY: the caller's contract.
    let values = unsafe { std::slice::from_raw_parts(info.p_values, count) };
    let mut state = state();
    loop {
        let mut reached = semaphores
            .iter()
            .zip(values)
            .map(|(semaphore, value)| state.values.get(&semaphore.as_raw()).copied().unwrap_or(0) >= *value);
        let met = if info.flags.contains(vk::SemaphoreWaitFlags::ANY) {
            reached.any(|reached| reached)
        } else {
            reached.all(|reached| reached)
        };
        if met {
            return vk::Result::SUCCESS;
        }
        if timeout_ns != u64::MAX {
            // Time passes faster in a test.
            drop(CHANGED.wait_timeout(state, Duration::from_millis(1)).unwrap());
            return vk::Result::TIMEOUT;
        }
        state = CHANGED.wait(state).unwrap();
    }
}

unsafe extern "system" fn semaphore_counter_value(
    _: vk::Device,
    semaphore: vk::Semaphore,
    value: *mut u64,
) -> vk::Result {
    let reached = state().values.get(&semaphore.as_raw()).copied().unwrap_or(0);
    // SAFETY: the caller's contract.
    unsafe { value.write(reached) };
    vk::Result::SUCCESS
}

unsafe extern "system" fn queue_submit(
    queue: vk::Queue,
    count: u32,
    submits: *const vk::SubmitInfo<'_>,
    _: vk::Fence,
) -> vk::Result {
    // SAFETY: the caller's contract.
    let submits = unsafe { crate::host_gpu::slice(submits, count) };
    let mut state = state();
    for submit in submits {
        // SAFETY: the caller's contract.
        let buffers =
            unsafe { crate::host_gpu::slice(submit.p_command_buffers, submit.command_buffer_count) };
        let log = state.submitted.entry(queue.as_raw()).or_default();
        log.extend(buffers.iter().map(|buffer| buffer.as_raw()));
        // SAFETY: the caller's contract.
        let signals =
            unsafe { crate::host_gpu::slice(submit.p_signal_semaphores, submit.signal_semaphore_count) };
        let timeline = submit.p_next.cast::<vk::TimelineSemaphoreSubmitInfo<'_>>();
        // SAFETY: the only chained struct that tests submit.
        let Some(timeline) = (unsafe { timeline.as_ref() }) else { continue };
        // SAFETY: the caller's contract.
        let values = unsafe {
            crate::host_gpu::slice(timeline.p_signal_semaphore_values, timeline.signal_semaphore_value_count)
        };
        for (semaphore, value) in signals.iter().zip(values) {
            if state.held.contains(&queue.as_raw()) {
                let waiting = state.waiting.entry(queue.as_raw()).or_default();
                waiting.push((semaphore.as_raw(), *value));
            } else {
                state.values.insert(semaphore.as_raw(), *value);
            }
        }
    }
    CHANGED.notify_all();
    vk::Result::SUCCESS
}
