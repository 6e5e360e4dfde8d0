//! Swapchain images on the host, and their way to the streamer.
//!
//! A present is one submission: it waits for the app's semaphores, copies the image into one of the swapchain's
//! readback buffers and signals the queue's timeline under the present's own number. So the number also tells when the
//! image is free again, and acquiring needs nothing of its own: the app's wait for the acquire semaphore becomes a
//! wait for that number. A thread (`delivery`) takes the pictures from the buffers to the streamer. Every present
//! is copied, watched or not: a copy costs the device little, and the last picture of an app that stops is never
//! missing. Converting and coding, which cost the CPU, are done only for pictures that somebody wants.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

mod delivery;
pub(crate) mod hashes;
mod pixels;
mod ring;
mod swapchain;
#[cfg(test)]
pub(crate) mod tests;

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ash::vk;
use bumpalo::Bump;
use protocol::wire::message::{AcquireImage, CreateSwapchain, Present};
use streamer::Streamer;

use crate::host_gpu::turns::cut::{self, Cut};
use crate::host_gpu::{HostDevice, HostQueue, Turn};
use delivery::Delivery;
use ring::Timeline;
use swapchain::Swapchain;

/// Buffers that the pictures of one swapchain are read back into.
pub(crate) const BUFFERS_PER_SWAPCHAIN: u64 = ring::SLOTS as u64;

/// What goes wrong with a presentation message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PresentationError {
    /// The message cannot come from an honest guest: the session ends.
    #[error("protocol breach: {0}")]
    Breach(&'static str),
    /// A Vulkan call failed.
    #[error("presentation failed: {0:?}")]
    Vulkan(#[from] vk::Result),
}

/// What a submit waits for in place of a semaphore that nothing signals on the host: that of an acquired image, or one that
/// the guest shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AcquireWait {
    /// Timeline semaphore and value that tell that the image's last copy is done; `None` when it is free already.
    pub timeline: Option<(vk::Semaphore, u64)>,
}

/// The swapchains of one device. Called from the device's control lane, in its order.
#[derive(Debug)]
pub struct Presentation {
    device: Arc<HostDevice>,
    state: Mutex<State>,
    // After `state` in order of destruction: swapchains that are left are destroyed by `Drop` through it.
    delivery: Delivery,
}

#[derive(Debug, Default)]
struct State {
    swapchains: HashMap<u64, Swapchain>,
    acquired: HashMap<vk::Semaphore, AcquireWait>,
    /// Semaphores that submissions do not signal.
    shared: HashSet<vk::Semaphore>,
}

impl Presentation {
    /// No swapchain yet.
    ///
    /// # Errors
    /// When a thread cannot be started.
    pub fn new(device: Arc<HostDevice>, streamer: Streamer) -> std::io::Result<Self> {
        let delivery = Delivery::start(&device, streamer)?;
        Ok(Self { device, state: Mutex::new(State::default()), delivery })
    }

    /// Makes the images of a swapchain, in the order of `message.images`: the caller registers them as
    /// `VK_OBJECT_TYPE_IMAGE`. They are never destroyed through their ids. `charge` is asked whether the images may
    /// take so many bytes of device memory, before they do.
    ///
    /// # Errors
    /// [`PresentationError::Vulkan`]: there is no swapchain.
    pub fn create_swapchain(
        &self,
        message: &CreateSwapchain,
        charge: impl FnOnce(u64) -> bool,
    ) -> Result<Vec<vk::Image>, PresentationError> {
        let mut state = self.lock();
        let Entry::Vacant(place) = state.swapchains.entry(message.swapchain) else {
            return Err(PresentationError::Breach("swapchain id in use"));
        };
        let swapchain = Swapchain::new(&self.device, message, charge)?;
        Ok(place.insert(swapchain).raw_images())
    }

    /// Destroys a swapchain once its last copy is done, without waiting here; gives the ids of its images: the caller
    /// retires them.
    ///
    /// # Errors
    /// [`PresentationError::Breach`] for a swapchain that does not exist.
    pub fn destroy_swapchain(&self, swapchain: u64) -> Result<Vec<u64>, PresentationError> {
        let swapchain = self.lock().swapchains.remove(&swapchain).ok_or(NO_SWAPCHAIN)?;
        let ids = swapchain.image_ids();
        self.delivery.destroy(swapchain);
        Ok(ids)
    }

    /// An image was acquired: `semaphore` is the host's handle for `message.semaphore`, null for none. Without a
    /// semaphore the app waits for a fence, which the guest signals by itself: the call then waits for the image, so
    /// that what follows on the lane finds it free.
    ///
    /// # Errors
    /// [`PresentationError::Breach`] for a swapchain or image that does not exist.
    pub fn acquire(&self, message: &AcquireImage, semaphore: vk::Semaphore) -> Result<(), PresentationError> {
        let mut state = self.lock();
        let swapchain = state.swapchains.get(&message.swapchain).ok_or(NO_SWAPCHAIN)?;
        let timeline = swapchain.last_copy(message.image_index).ok_or(NO_IMAGE)?;
        if semaphore != vk::Semaphore::null() {
            state.acquired.insert(semaphore, AcquireWait { timeline });
            return Ok(());
        }
        drop(state);
        let Some((semaphore, value)) = timeline else { return Ok(()) };
        let (semaphores, values) = ([semaphore], [value]);
        let info = vk::SemaphoreWaitInfo::default().semaphores(&semaphores).values(&values);
        // SAFETY: queue semaphores live as long as the device.
        unsafe { self.device.raw().wait_semaphores(&info, u64::MAX) }.map_err(PresentationError::Vulkan)
    }

    /// If the next wait for `semaphore` (host handle) is that of an acquired image: what to wait for instead, in the
    /// same stages. Nothing ever signals such a semaphore.
    #[must_use]
    pub fn take_acquire_wait(&self, semaphore: vk::Semaphore) -> Option<AcquireWait> {
        self.lock().acquired.remove(&semaphore)
    }

    /// The next wait for `semaphore` (host handle) is one for something else.
    pub fn wait_instead(&self, semaphore: vk::Semaphore, wait: AcquireWait) {
        self.lock().acquired.insert(semaphore, wait);
    }

    /// Submissions do not signal `semaphore` (host handle) from now on.
    pub fn keep_from_signals(&self, semaphore: vk::Semaphore) {
        self.lock().shared.insert(semaphore);
    }

    /// Whether submissions signal `semaphore` (host handle).
    #[must_use]
    pub fn is_signalled(&self, semaphore: vk::Semaphore) -> bool {
        !self.lock().shared.contains(&semaphore)
    }

    /// The semaphore is destroyed: another one may get its handle.
    pub fn forget_semaphore(&self, semaphore: vk::Semaphore) {
        let mut state = self.lock();
        state.acquired.remove(&semaphore);
        state.shared.remove(&semaphore);
    }

    /// Presents: waits for `wait_semaphores` (host handles of `message.wait_semaphores`; acquire waits are replaced
    /// here), copies the image, signals `queue.completion` with `message.number`. Takes `queue.lock` itself.
    ///
    /// # Errors
    /// [`PresentationError`].
    pub fn present(
        &self,
        queue: &HostQueue,
        message: &Present,
        wait_semaphores: &[vk::Semaphore],
    ) -> Result<Turn, PresentationError> {
        let mut state = self.lock();
        let State { swapchains, acquired, .. } = &mut *state;
        let swapchain = swapchains.get_mut(&message.swapchain).ok_or(NO_SWAPCHAIN)?;
        let previous = swapchain.last_copy(message.image_index).ok_or(NO_IMAGE)?;
        let mut batch = Batch::new(queue, message.number);
        for semaphore in wait_semaphores {
            match acquired.remove(semaphore) {
                None => batch.wait(*semaphore, 0),
                Some(AcquireWait { timeline }) => batch.wait_for(timeline),
            }
        }
        // One that is presented again without being rendered to.
        batch.wait_for(previous.filter(|(semaphore, _)| *semaphore != queue.completion));
        let done = (queue.completion, message.number);
        let ring = Arc::clone(swapchain.ring());
        let target = ring.begin(message.frame_number, done);
        let commands = match target {
            Some(target) => {
                batch.wait_for(target.after.filter(|(semaphore, _)| *semaphore != queue.completion));
                swapchain.copied(message.image_index, done);
                Some(swapchain.copy(queue.family, message.image_index, target.slot)?)
            }
            None => None,
        };
        // Not while holding the queue: whoever submits may ask for acquire waits.
        drop(state);
        let turn = batch.submit(&self.device, commands)?;
        if let Some(target) = target.filter(|target| !target.announced) {
            self.delivery.announce(&ring, target.slot);
        }
        Ok(turn)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Presentation {
    fn drop(&mut self) {
        let left = std::mem::take(&mut self.lock().swapchains);
        for swapchain in left.into_values() {
            self.delivery.destroy(swapchain);
        }
    }
}

const NO_SWAPCHAIN: PresentationError = PresentationError::Breach("a swapchain that does not exist");
const NO_IMAGE: PresentationError = PresentationError::Breach("an image that the swapchain does not have");

/// One submission of ours on a queue of the guest's.
struct Batch<'a> {
    queue: &'a HostQueue,
    number: u64,
    semaphores: Vec<vk::Semaphore>,
    /// Ignored for binary semaphores.
    values: Vec<u64>,
}

impl<'a> Batch<'a> {
    fn new(queue: &'a HostQueue, number: u64) -> Self {
        Self { queue, number, semaphores: Vec::new(), values: Vec::new() }
    }

    fn wait(&mut self, semaphore: vk::Semaphore, value: u64) {
        self.semaphores.push(semaphore);
        self.values.push(value);
    }

    fn wait_for(&mut self, timeline: Option<Timeline>) {
        if let Some((semaphore, value)) = timeline {
            self.wait(semaphore, value);
        }
    }

    /// A turn of its own.
    fn submit(&self, device: &HostDevice, commands: Option<vk::CommandBuffer>) -> Result<Turn, vk::Result> {
        let queue = self.queue;
        let signalled = [queue.completion, queue.turns.progress];
        let stages = vec![vk::PipelineStageFlags::ALL_COMMANDS; self.semaphores.len()];
        let mut values = vk::TimelineSemaphoreSubmitInfo::default().wait_semaphore_values(&self.values);
        let copy = vk::SubmitInfo::default()
            .wait_semaphores(&self.semaphores)
            .wait_dst_stage_mask(&stages)
            .command_buffers(commands.as_slice());
        let arena = Bump::new();
        queue.sharing.note_work(true);
        let _queue = queue.lock.lock().unwrap_or_else(PoisonError::into_inner);
        if queue.sharing.holds(true) {
            let Cut { mut batches, turns } =
                cut::submits(&[copy.push_next(&mut values)], &queue.turns, true, true, &arena);
            let turn = turns.last().copied().ok_or(vk::Result::ERROR_UNKNOWN)?;
            let signals = [self.number, turn.done_value()];
            let mut timeline = vk::TimelineSemaphoreSubmitInfo::default().signal_semaphore_values(&signals);
            let behind = queue.turns.around(turn).map(|[_, behind]| behind);
            let last = vk::SubmitInfo::default().command_buffers(behind.as_slice());
            batches.push(last.signal_semaphores(&signalled).push_next(&mut timeline));
            // SAFETY: all handles are of this device, and the queue is locked.
            unsafe { device.raw().queue_submit(queue.raw, &batches, vk::Fence::null()) }?;
            return Ok(turn);
        }
        // A copy ends by itself: nobody looks when it could have begun.
        let turn = queue.turns.next(true, false, true, true);
        let mut around: Vec<_> = commands.into_iter().collect();
        if let Some([before, behind]) = queue.turns.around(turn) {
            around.insert(0, before);
            around.push(behind);
        }
        let signals = [self.number, turn.done_value()];
        let mut values = values.signal_semaphore_values(&signals);
        let info = copy.command_buffers(&around).signal_semaphores(&signalled).push_next(&mut values);
        // SAFETY: all handles are of this device, and the queue is locked.
        unsafe { device.raw().queue_submit(queue.raw, &[info], vk::Fence::null()) }?;
        Ok(turn)
    }
}
