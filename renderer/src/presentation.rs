//! Swapchain images on the host, and their way to the streamer.

mod swapchain;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use ash::vk;
use protocol::wire::message::{AcquireImage, CreateSwapchain, Present};

use crate::host_gpu::{HostDevice, HostQueue};
use swapchain::Swapchain;

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

/// What a submit waits for in place of an acquired image's semaphore.
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
}

#[derive(Debug, Default)]
struct State {
    swapchains: HashMap<u64, Swapchain>,
    acquired: HashMap<vk::Semaphore, AcquireWait>,
}

impl Presentation {
    /// No swapchain yet.
    ///
    /// # Errors
    /// When a thread cannot be started.
    pub fn new(device: Arc<HostDevice>) -> std::io::Result<Self> {
        Ok(Self { device, state: Mutex::new(State::default()) })
    }

    /// Makes the images of a swapchain, in the order of `message.images`: the caller registers them as
    /// `VK_OBJECT_TYPE_IMAGE`. They are never destroyed through their ids.
    ///
    /// # Errors
    /// [`PresentationError::Vulkan`]: the swapchain is to be poisoned.
    pub fn create_swapchain(&self, message: &CreateSwapchain) -> Result<Vec<vk::Image>, PresentationError> {
        let _ = (&self.device, message);
        Err(PresentationError::Breach("not yet"))
    }

    /// Destroys a swapchain once its last copy is done; gives the ids of its images: the caller retires them.
    ///
    /// # Errors
    /// [`PresentationError::Breach`] for a swapchain that does not exist.
    pub fn destroy_swapchain(&self, swapchain: u64) -> Result<Vec<u64>, PresentationError> {
        let _ = (&self.state, swapchain);
        Err(PresentationError::Breach("not yet"))
    }

    /// An image was acquired: `semaphore` is the host's handle for `message.semaphore`, null for none. Without a
    /// semaphore the call itself waits for the image.
    ///
    /// # Errors
    /// [`PresentationError::Breach`] for a swapchain or image that does not exist.
    pub fn acquire(&self, message: &AcquireImage, semaphore: vk::Semaphore) -> Result<(), PresentationError> {
        let _ = (message, semaphore);
        Err(PresentationError::Breach("not yet"))
    }

    /// If the next wait for `semaphore` (host handle) is that of an acquired image: what to wait for instead, in the
    /// same stages. Nothing ever signals such a semaphore.
    pub fn take_acquire_wait(&self, semaphore: vk::Semaphore) -> Option<AcquireWait> {
        self.state.lock().ok()?.acquired.remove(&semaphore)
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
    ) -> Result<(), PresentationError> {
        let _ = (queue, message, wait_semaphores);
        Err(PresentationError::Breach("not yet"))
    }
}
