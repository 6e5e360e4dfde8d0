//! Acquiring images, giving them back, and waiting for what was presented.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use ash::vk;
use ash::vk::Handle as _;
use protocol::wire::message::AcquireImage;

use super::{Next, Swapchain};
use crate::app_pointer;
use crate::object::Device;
use crate::surface::pacing::{Available, Shown};

/// `vkAcquireNextImageKHR`.
pub(crate) unsafe fn acquire_next_image_khr(
    device: vk::Device,
    swapchain: vk::SwapchainKHR,
    timeout: u64,
    semaphore: vk::Semaphore,
    fence: vk::Fence,
    p_image_index: *mut u32,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let Some(swapchain) = object.objects().swapchains.lookup(swapchain) else {
        return vk::Result::ERROR_OUT_OF_DATE_KHR;
    };
    if let Err(result) = object.failures().check(vk::ObjectType::SEMAPHORE, semaphore.as_raw()) {
        return result;
    }
    match acquire(object, &swapchain, timeout) {
        Ok((index, status)) => {
            announce(object, &swapchain, index, semaphore, fence);
            // SAFETY: valid to write to, as valid usage demands.
            unsafe { app_pointer::store(p_image_index, index) };
            status
        }
        Err(result) => result,
    }
}

/// `vkAcquireNextImage2KHR`.
pub(crate) unsafe fn acquire_next_image2_khr(
    device: vk::Device,
    p_acquire_info: *const vk::AcquireNextImageInfoKHR<'_>,
    p_image_index: *mut u32,
) -> vk::Result {
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_acquire_info };
    // SAFETY: as valid usage demands of this command too.
    unsafe {
        acquire_next_image_khr(
            device,
            info.swapchain,
            info.timeout,
            info.semaphore,
            info.fence,
            p_image_index,
        )
    }
}

/// Index and `SUCCESS` or `SUBOPTIMAL_KHR`.
fn acquire(device: &Device, swapchain: &Swapchain, timeout_ns: u64) -> Result<(u32, vk::Result), vk::Result> {
    // More presents than images may be under way when the link is long.
    let depth = device.sync().read(|state| state.depth()).unwrap_or(0);
    let in_flight_max = depth.max(swapchain.images.len());
    let answer = swapchain.wait(device, timeout_ns, |state, now| {
        let status = match swapchain.status(state) {
            Ok(status) => status,
            Err(lost) => return Ok(Err(lost)),
        };
        match state.pacing.poll_acquire(now, in_flight_max) {
            Available::Image(index) => Ok(Ok((index, status))),
            Available::Retired => Ok(Err(vk::Result::ERROR_OUT_OF_DATE_KHR)),
            Available::At(instant) => Err(Next::At(instant)),
            Available::AfterCompletion | Available::AfterPresent => Err(Next::Change),
        }
    })?;
    let late = if timeout_ns == 0 { vk::Result::NOT_READY } else { vk::Result::TIMEOUT };
    answer.unwrap_or(Err(late))
}

/// The fence and the semaphore are signalled: here, and on the host, which lets the next wait on the semaphore wait
/// for the image's last copy.
fn announce(device: &Device, swapchain: &Swapchain, index: u32, semaphore: vk::Semaphore, fence: vk::Fence) {
    let semaphore = semaphore.as_raw();
    device.post_message(&AcquireImage { swapchain: swapchain.id, image_index: index, semaphore });
    device.objects().shared_semaphores.acquired(semaphore);
    if semaphore != 0 || !fence.is_null() {
        device.sync().update(|state| {
            if semaphore != 0 {
                state.acquired(semaphore);
            }
            if !fence.is_null() {
                state.signal_fence(fence.as_raw());
            }
        });
    }
}

/// `vkReleaseSwapchainImagesEXT`.
pub(crate) unsafe fn release_swapchain_images_ext(
    device: vk::Device,
    p_release_info: *const vk::ReleaseSwapchainImagesInfoEXT<'_>,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_release_info };
    let Some(swapchain) = object.objects().swapchains.lookup(info.swapchain) else {
        return vk::Result::SUCCESS;
    };
    // SAFETY: as many as the count says, as valid usage demands.
    for &index in unsafe { app_pointer::slice(info.p_image_indices, info.image_index_count) } {
        swapchain.lock().pacing.release(index);
    }
    swapchain.changed.notify_all();
    vk::Result::SUCCESS
}

/// `vkWaitForPresentKHR`.
pub(crate) unsafe fn wait_for_present_khr(
    device: vk::Device,
    swapchain: vk::SwapchainKHR,
    present_id: u64,
    timeout: u64,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let Some(swapchain) = object.objects().swapchains.lookup(swapchain) else {
        return vk::Result::ERROR_OUT_OF_DATE_KHR;
    };
    let answer = swapchain.wait(object, timeout, |state, now| {
        let status = match swapchain.status(state) {
            Ok(status) => status,
            Err(lost) => return Ok(lost),
        };
        match state.pacing.poll_shown(present_id, now) {
            Shown::Yes => Ok(status),
            Shown::At(instant) => Err(Next::At(instant)),
            Shown::Later => Err(Next::Change),
        }
    });
    match answer {
        Ok(Some(result)) | Err(result) => result,
        Ok(None) => vk::Result::TIMEOUT,
    }
}
