//! The thread that takes copied pictures to the streamer, and destroys swapchains when their copies are done.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::mem::ManuallyDrop;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use ash::vk;
use crossbeam::channel::{Receiver, RecvTimeoutError, Sender, unbounded};
use streamer::{PresentedFrame, Streamer};

use super::hashes::FrameHashes;
use super::pixels::to_bgra8;
use super::ring::{Ring, Timeline};
use super::swapchain::Swapchain;
use crate::host_gpu::HostDevice;

/// How long a picture that nobody watches is kept back, for a newer one to take its place. The last picture of an
/// app that stops presenting reaches the streamer within this time, so that a viewer who comes later sees it.
const HOLD: Duration = Duration::from_millis(250);
/// How often a wait for the device looks whether the session has ended.
const WAIT_SLICE_NS: u64 = 100_000_000;
/// How many such waits a session that ends allows: 5 s.
const CLOSING_WAIT_SLICES: u32 = 50;

/// What delivery is told.
enum Job {
    /// A copy into this slot was (or is about to be) submitted.
    Copy(Arc<Ring>, usize),
    /// Destroy when its copies are done.
    Destroy(Box<Swapchain>),
}

/// Handle to the thread; dropping it ends the thread, without waiting for copies that do not complete.
#[derive(Debug)]
pub(super) struct Delivery {
    jobs: Option<Sender<Job>>,
    closing: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Delivery {
    pub(super) fn start(device: &Arc<HostDevice>, streamer: Streamer) -> std::io::Result<Self> {
        let (jobs, receiver) = unbounded();
        let closing = Arc::new(AtomicBool::new(false));
        let worker = Worker {
            device: Arc::clone(device),
            streamer,
            hashes: FrameHashes::from_environment(),
            closing: Arc::clone(&closing),
            held: Vec::new(),
        };
        let thread = std::thread::Builder::new()
            .name("pyroduct-present".to_owned())
            .spawn(move || worker.run(&receiver))?;
        Ok(Self { jobs: Some(jobs), closing, thread: Some(thread) })
    }

    /// A slot of the ring is being copied into. At most one such job waits for each slot.
    pub(super) fn announce(&self, ring: &Arc<Ring>, slot: usize) {
        self.send(Job::Copy(Arc::clone(ring), slot));
    }

    /// Destroys a swapchain after everything that was announced before.
    pub(super) fn destroy(&self, swapchain: Swapchain) {
        self.send(Job::Destroy(Box::new(swapchain)));
    }

    fn send(&self, job: Job) {
        // The thread lives as long as the sender: it fails only when the thread has panicked.
        let sent = self.jobs.as_ref().map(|jobs| jobs.send(job));
        if !matches!(sent, Some(Ok(()))) {
            tracing::error!("presented pictures are no longer delivered");
        }
    }
}

impl Drop for Delivery {
    fn drop(&mut self) {
        self.closing.store(true, Ordering::Relaxed);
        self.jobs = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the presentation thread has panicked");
        }
    }
}

/// What is known of a picture.
#[derive(Clone, Copy)]
struct Frame {
    /// The guest's count of presents of the surface.
    number: u64,
    /// When it was rendered and copied, in microseconds of the streamer's clock.
    rendered_us: u64,
}

/// A picture that nobody has asked for yet.
struct Held {
    ring: Arc<Ring>,
    slot: usize,
    frame: Frame,
    due: Instant,
}

struct Worker {
    device: Arc<HostDevice>,
    streamer: Streamer,
    hashes: FrameHashes,
    closing: Arc<AtomicBool>,
    held: Vec<Held>,
}

impl Worker {
    fn run(mut self, jobs: &Receiver<Job>) {
        loop {
            let due = self.held.iter().map(|held| held.due).min();
            let job = match due {
                Some(due) => jobs.recv_deadline(due),
                None => jobs.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match job {
                Ok(Job::Copy(ring, slot)) => self.copied(&ring, slot),
                Ok(Job::Destroy(swapchain)) => self.destroy(*swapchain),
                Err(RecvTimeoutError::Timeout) => self.deliver_held(|held, now| held.due <= now),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        self.deliver_held(|_, _| true);
    }

    fn copied(&mut self, ring: &Arc<Ring>, slot: usize) {
        // The copy may be overwritten by a newer one while it is waited for.
        while let Some(done) = ring.copying(slot) {
            if self.wait(done) != Waited::Done {
                return;
            }
            let Some(number) = ring.take(slot, done) else { continue };
            let frame = Frame { number, rendered_us: self.streamer.now_us() };
            // A newer picture of the same ring takes the place of one that is held back.
            self.release_held(ring);
            if self.streamer.wants_frames(ring.surface) {
                self.deliver(ring, slot, frame);
            } else {
                let due = Instant::now() + HOLD;
                self.held.push(Held { ring: Arc::clone(ring), slot, frame, due });
            }
            // What is copied into the slot from now on has an announcement of its own, after others.
            return;
        }
    }

    fn release_held(&mut self, ring: &Arc<Ring>) {
        self.held.retain(|held| {
            let same = Arc::ptr_eq(&held.ring, ring);
            if same {
                held.ring.release(held.slot);
            }
            !same
        });
    }

    fn deliver_held(&mut self, which: impl Fn(&Held, Instant) -> bool) {
        let now = Instant::now();
        let all = std::mem::take(&mut self.held);
        let (ready, kept): (Vec<_>, Vec<_>) = all.into_iter().partition(|held| which(held, now));
        self.held = kept;
        for Held { ring, slot, frame, .. } in ready {
            self.deliver(&ring, slot, frame);
        }
    }

    fn deliver(&mut self, ring: &Ring, slot: usize, frame: Frame) {
        let pixels = to_bgra8(ring.format, ring.bytes(slot));
        ring.release(slot);
        let presented = PresentedFrame {
            surface: ring.surface,
            frame_number: frame.number,
            width: ring.extent.width,
            height: ring.extent.height,
            pixels,
            rendered_us: frame.rendered_us,
        };
        self.hashes.note(&presented);
        self.device.gpu().sharing().note_leaving(ring.surface, frame.number);
        self.streamer.submit(presented);
    }

    /// The last picture first: a viewer goes on to see it.
    fn destroy(&mut self, swapchain: Swapchain) {
        let ring = Arc::clone(swapchain.ring());
        self.deliver_held(|held, _| Arc::ptr_eq(&held.ring, &ring));
        let copies = swapchain.last_copies();
        if copies.into_iter().any(|copy| self.wait(copy) == Waited::GaveUp) {
            // Its images may be in use for ever; with it the device stays, until the process ends.
            tracing::warn!("a swapchain's last copies do not end: it is left to the end of the worker");
            let _ = ManuallyDrop::new(swapchain);
        }
    }

    /// Waits until the device has got there.
    fn wait(&self, (semaphore, value): Timeline) -> Waited {
        let (semaphores, values) = ([semaphore], [value]);
        let info = vk::SemaphoreWaitInfo::default().semaphores(&semaphores).values(&values);
        let mut slices_left = CLOSING_WAIT_SLICES;
        loop {
            // SAFETY: queue semaphores live as long as the device, which this thread holds.
            match unsafe { self.device.raw().wait_semaphores(&info, WAIT_SLICE_NS) } {
                Ok(()) => return Waited::Done,
                Err(vk::Result::TIMEOUT) => {
                    if self.closing.load(Ordering::Relaxed) {
                        slices_left -= 1;
                    }
                    if slices_left == 0 {
                        return Waited::GaveUp;
                    }
                }
                Err(result) => {
                    tracing::debug!(?result, "no longer waiting for a presented image");
                    return Waited::Lost;
                }
            }
        }
    }
}

/// How a wait for the device ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Waited {
    Done,
    /// The device is lost: nothing runs on it any more.
    Lost,
    /// The session ends and the device does not get there.
    GaveUp,
}
