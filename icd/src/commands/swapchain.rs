//! `VkSwapchainKHR`: images live on the host, their pacing here.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

mod acquire;
mod create;
mod present;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use ash::vk;
use ash::vk::Handle as _;

use crate::app_pointer;
use crate::object::Device;
use crate::slab::Slab;
use crate::surface::pacing::Pacing;
use crate::surface::{Surface, SurfaceExtent};
use crate::waiting::{Deadline, Waits};
use crate::wake::Wake;

pub(crate) use acquire::{
    acquire_next_image_khr, acquire_next_image2_khr, release_swapchain_images_ext, wait_for_present_khr,
};
pub(crate) use create::{create_swapchain_khr, destroy_swapchain_khr};
pub(crate) use present::queue_present_khr;

/// Behind a `VkSwapchainKHR`.
#[derive(Debug)]
pub struct Swapchain {
    id: u64,
    surface: Arc<Surface>,
    images: Vec<u64>,
    /// Pixels.
    extent: (u32, u32),
    state: Mutex<State>,
    changed: Wake,
}

#[derive(Debug)]
struct State {
    pacing: Pacing,
    /// The window had another size once: that stays, as on native X11 drivers.
    suboptimal: bool,
}

/// The swapchains of a device.
#[derive(Debug, Default)]
pub struct Swapchains {
    slab: Slab<Arc<Swapchain>>,
}

impl Swapchains {
    /// Id of an image.
    #[must_use]
    pub fn image(&self, swapchain: vk::SwapchainKHR, index: u32) -> Option<u64> {
        let index = usize::try_from(index).ok()?;
        self.slab.lookup(swapchain.as_raw())?.images.get(index).copied()
    }

    /// The swapchain; `None` for null.
    #[must_use]
    pub fn lookup(&self, handle: vk::SwapchainKHR) -> Option<Arc<Swapchain>> {
        self.slab.lookup(handle.as_raw())
    }

    /// The host completed all submissions of `queue` up to `number`.
    pub fn handle_completion(&self, queue: u64, number: u64) {
        for swapchain in self.slab.values() {
            if swapchain.lock().pacing.handle_completion(queue, number) {
                swapchain.changed.notify_all();
            }
        }
    }

    /// Whoever waits looks again: the device is lost.
    pub fn wake(&self) {
        for swapchain in self.slab.values() {
            // Under the lock: whoever looked before waits by now.
            drop(swapchain.lock());
            swapchain.changed.notify_all();
        }
    }
}

/// How a wait for something of a swapchain goes on.
enum Next {
    /// At this instant, or earlier when something changes.
    At(Instant),
    /// When something changes.
    Change,
}

impl Swapchain {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What `vkAcquireNextImageKHR` and `vkQueuePresentKHR` say when they succeed: `SUBOPTIMAL_KHR` once the window
    /// has had another size than the images, for good, as Mesa's X11 drivers do.
    ///
    /// # Errors
    /// `ERROR_SURFACE_LOST_KHR`.
    fn status(&self, state: &mut State) -> Result<vk::Result, vk::Result> {
        match self.surface.last_extent() {
            SurfaceExtent::Lost => return Err(vk::Result::ERROR_SURFACE_LOST_KHR),
            SurfaceExtent::Any => {}
            SurfaceExtent::Window(width, height) => state.suboptimal |= (width, height) != self.extent,
        }
        Ok(if state.suboptimal { vk::Result::SUBOPTIMAL_KHR } else { vk::Result::SUCCESS })
    }

    /// Polls until there is an answer, the time is over (`Ok(None)`), or the device is lost. Time as in Vulkan:
    /// nanoseconds, `u64::MAX` for ever.
    fn wait<R>(
        &self,
        device: &Device,
        timeout_ns: u64,
        mut poll: impl FnMut(&mut State, Instant) -> Result<R, Next>,
    ) -> Result<Option<R>, vk::Result> {
        let mut deadline = Deadline::new(timeout_ns, Instant::now());
        let mut told = false;
        let mut state = self.lock();
        loop {
            device.check()?;
            let now = Instant::now();
            let next = match poll(&mut state, now) {
                Ok(answer) => return Ok(Some(answer)),
                Err(next) => next,
            };
            if deadline.has_passed(now) {
                return Ok(None);
            }
            if !told {
                // What the host has to do before there is news must not sit in our buffers.
                told = true;
                device.control().flush();
                device.bulk().flush();
            }
            let slice = deadline.slice(now);
            let left = match next {
                Next::At(instant) => {
                    let left = instant.saturating_duration_since(now);
                    Some(slice.map_or(left, |slice| slice.min(left)))
                }
                Next::Change => slice,
            };
            let _waits = Waits::begin();
            state = self.changed.wait(&self.state, state, left);
            if let Some(left) = left {
                deadline.blocked(now, left, Instant::now());
            }
        }
    }
}

/// `vkGetSwapchainImagesKHR`.
pub(crate) unsafe fn get_swapchain_images_khr(
    device: vk::Device,
    swapchain: vk::SwapchainKHR,
    p_swapchain_image_count: *mut u32,
    p_swapchain_images: *mut vk::Image,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let swapchain = object.objects().swapchains.lookup(swapchain);
    let images: Vec<vk::Image> = swapchain
        .iter()
        .flat_map(|swapchain| &swapchain.images)
        .map(|&image| vk::Image::from_raw(image))
        .collect();
    // SAFETY: a count, and null or an array of that many, as valid usage demands.
    unsafe { app_pointer::enumerate(&images, p_swapchain_image_count, p_swapchain_images) }
}

/// `vkGetDeviceGroupPresentCapabilitiesKHR`: device groups have one device here.
pub(crate) unsafe fn get_device_group_present_capabilities_khr(
    _device: vk::Device,
    p_device_group_present_capabilities: *mut vk::DeviceGroupPresentCapabilitiesKHR<'_>,
) -> vk::Result {
    // SAFETY: a valid struct, as valid usage demands.
    if let Some(out) = unsafe { p_device_group_present_capabilities.as_mut() } {
        out.present_mask = [0; vk::MAX_DEVICE_GROUP_SIZE];
        out.present_mask[0] = 1;
        out.modes = vk::DeviceGroupPresentModeFlagsKHR::LOCAL;
    }
    vk::Result::SUCCESS
}

/// `vkGetDeviceGroupSurfacePresentModesKHR`.
pub(crate) unsafe fn get_device_group_surface_present_modes_khr(
    _device: vk::Device,
    _surface: vk::SurfaceKHR,
    p_modes: *mut vk::DeviceGroupPresentModeFlagsKHR,
) -> vk::Result {
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { app_pointer::store(p_modes, vk::DeviceGroupPresentModeFlagsKHR::LOCAL) };
    vk::Result::SUCCESS
}

/// `vkSetHdrMetadataEXT`: no viewer shows more than SDR.
pub(crate) unsafe fn set_hdr_metadata_ext(
    _device: vk::Device,
    _swapchain_count: u32,
    _p_swapchains: *const vk::SwapchainKHR,
    _p_metadata: *const vk::HdrMetadataEXT<'_>,
) {
}
