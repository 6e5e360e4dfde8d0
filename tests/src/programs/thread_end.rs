//! Threads that end while they wait in the driver: by `pthread_exit` in a signal handler, as Wine ends those of Windows programs,
//! and by `pthread_cancel`.

use std::ffi::c_void;
use std::mem::transmute;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::{Duration, Instant};

use ash::vk;

use super::{Failure, Output, Result, check};
use crate::gpu::buffer::Place;
use crate::gpu::{Gpu, PATIENCE_NS};

const ROUNDS: u32 = 20;
/// Far below the length of the waits.
const PROMPT: Duration = Duration::from_secs(20);
const EXIT_VALUE: usize = 7;

/// What a thread waits for; plain words, as nothing of it is dropped.
#[derive(Clone, Copy)]
struct Waiter {
    wait: unsafe extern "C-unwind" fn(&Self),
    device: vk::Device,
    queue: vk::Queue,
    semaphore: vk::Semaphore,
    fence: vk::Fence,
    functions: Functions,
}

// With an unwinding interface: threads end in them.
type WaitSemaphores =
    unsafe extern "system-unwind" fn(vk::Device, *const vk::SemaphoreWaitInfo<'_>, u64) -> vk::Result;
type WaitForFences =
    unsafe extern "system-unwind" fn(vk::Device, u32, *const vk::Fence, vk::Bool32, u64) -> vk::Result;
type QueueWaitIdle = unsafe extern "system-unwind" fn(vk::Queue) -> vk::Result;
type DeviceWaitIdle = unsafe extern "system-unwind" fn(vk::Device) -> vk::Result;

/// Of the device.
#[derive(Clone, Copy)]
struct Functions {
    wait_semaphores: WaitSemaphores,
    wait_for_fences: WaitForFences,
    queue_wait_idle: QueueWaitIdle,
    device_wait_idle: DeviceWaitIdle,
}

impl Functions {
    fn of(device: &ash::Device) -> Self {
        let (of_10, of_12) = (device.fp_v1_0(), device.fp_v1_2());
        unsafe {
            Self {
                wait_semaphores: transmute::<vk::PFN_vkWaitSemaphores, WaitSemaphores>(of_12.wait_semaphores),
                wait_for_fences: transmute::<vk::PFN_vkWaitForFences, WaitForFences>(of_10.wait_for_fences),
                queue_wait_idle: transmute::<vk::PFN_vkQueueWaitIdle, QueueWaitIdle>(of_10.queue_wait_idle),
                device_wait_idle: transmute::<vk::PFN_vkDeviceWaitIdle, DeviceWaitIdle>(
                    of_10.device_wait_idle,
                ),
            }
        }
    }
}

static THREAD: AtomicI32 = AtomicI32::new(0);

unsafe extern "C-unwind" fn semaphores(waiter: &Waiter) {
    let value = 1;
    let info = vk::SemaphoreWaitInfo {
        semaphore_count: 1,
        p_semaphores: &raw const waiter.semaphore,
        p_values: &raw const value,
        ..Default::default()
    };
    let _ = unsafe { (waiter.functions.wait_semaphores)(waiter.device, &raw const info, PATIENCE_NS) };
}

unsafe extern "C-unwind" fn fences(waiter: &Waiter) {
    let fence = &raw const waiter.fence;
    let _ = unsafe { (waiter.functions.wait_for_fences)(waiter.device, 1, fence, vk::TRUE, PATIENCE_NS) };
}

unsafe extern "C-unwind" fn queue(waiter: &Waiter) {
    let _ = unsafe { (waiter.functions.queue_wait_idle)(waiter.queue) };
}

unsafe extern "C-unwind" fn device(waiter: &Waiter) {
    let _ = unsafe { (waiter.functions.device_wait_idle)(waiter.device) };
}

unsafe extern "C-unwind" fn body(waiter: *mut c_void) -> *mut c_void {
    THREAD.store(unsafe { libc::gettid() }, Ordering::SeqCst);
    let waiter = unsafe { &*waiter.cast::<Waiter>() };
    unsafe { (waiter.wait)(waiter) };
    std::ptr::null_mut()
}

unsafe extern "C-unwind" {
    fn pthread_exit(value: *mut c_void) -> !;
}

unsafe extern "C-unwind" fn leave(_signal: libc::c_int) {
    unsafe { pthread_exit(std::ptr::without_provenance_mut(EXIT_VALUE)) }
}

/// Asleep, in whatever: it has nothing to sleep in but the wait.
fn sleeps(thread: i32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/self/task/{thread}/stat")).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, state)| state.starts_with('S'))
}

/// A thread begins to wait and is ended; gives its value, and how long its end took.
fn end_one(waiter: &Waiter, cancelled: bool) -> Result<(usize, Duration)> {
    type Body = extern "C" fn(*mut c_void) -> *mut c_void;
    THREAD.store(0, Ordering::SeqCst);
    let mut thread = 0;
    // The C library's threads know how to be unwound, whatever the type says.
    let start = unsafe { transmute::<unsafe extern "C-unwind" fn(*mut c_void) -> *mut c_void, Body>(body) };
    let argument = std::ptr::from_ref(waiter).cast_mut().cast();
    let made = unsafe { libc::pthread_create(&raw mut thread, std::ptr::null(), start, argument) };
    check(made == 0, || format!("pthread_create: {made}"))?;
    let begun = Instant::now();
    while !sleeps(THREAD.load(Ordering::SeqCst)) {
        check(begun.elapsed() < PROMPT, || "the thread does not begin to wait".to_owned())?;
        std::thread::yield_now();
    }
    let asked = Instant::now();
    let result = unsafe {
        if cancelled { libc::pthread_cancel(thread) } else { libc::pthread_kill(thread, libc::SIGUSR2) }
    };
    check(result == 0, || format!("the thread cannot be ended: {result}"))?;
    let mut value = std::ptr::null_mut();
    let joined = unsafe { libc::pthread_join(thread, &raw mut value) };
    check(joined == 0, || format!("pthread_join: {joined}"))?;
    Ok((value.addr(), asked.elapsed()))
}

/// Every wait, ended both ways; the device works afterwards, for other threads too.
pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
    action.sa_sigaction = (leave as unsafe extern "C-unwind" fn(libc::c_int) as *const ()).addr();
    check(unsafe { libc::sigaction(libc::SIGUSR2, &raw const action, std::ptr::null_mut()) } == 0, || {
        "no handler".to_owned()
    })?;
    let semaphore = gpu.timeline(0)?;
    // Keeps the queue busy until the host signals.
    let (start, done) = (gpu.timeline(0)?, gpu.fence()?);
    let (semaphores_waited, values, stages) = ([start], [1], [vk::PipelineStageFlags::ALL_COMMANDS]);
    let mut timeline = vk::TimelineSemaphoreSubmitInfo::default().wait_semaphore_values(&values);
    let submit = vk::SubmitInfo::default()
        .wait_semaphores(&semaphores_waited)
        .wait_dst_stage_mask(&stages)
        .push_next(&mut timeline);
    unsafe { gpu.device.queue_submit(gpu.queue, &[submit], done) }?;
    let waiter = Waiter {
        wait: semaphores,
        device: gpu.device.handle(),
        queue: gpu.queue,
        semaphore,
        fence: done,
        functions: Functions::of(&gpu.device),
    };
    for wait in [semaphores, fences, queue, device] {
        for (cancelled, wanted) in [(false, EXIT_VALUE), (true, usize::MAX)] {
            for _ in 0..ROUNDS {
                let (value, took) = end_one(&Waiter { wait, ..waiter }, cancelled)?;
                check(value == wanted, || format!("the thread gave {value:#x}, cancelled: {cancelled}"))?;
                check(took < PROMPT, || format!("the thread's end took {took:?}, cancelled: {cancelled}"))?;
            }
        }
    }
    unsafe { gpu.device.signal_semaphore(&vk::SemaphoreSignalInfo::default().semaphore(start).value(1)) }?;
    gpu.wait(done)?;
    let buffer = gpu.buffer(4, Place::Readback)?;
    let seen = gpu.map(buffer)?;
    std::thread::scope(|scope| {
        let fill = || {
            gpu.run(|cb| {
                unsafe { cb.device.cmd_fill_buffer(cb.handle, buffer.handle, 0, 4, 9) };
                cb.to_host();
            })
        };
        scope.spawn(fill).join().map_err(|_| Failure("a thread panicked".to_owned()))?
    })?;
    Ok(seen.bytes().into())
}
