//! `vkQueuePresentKHR`.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::time::Instant;

use ash::vk;
use ash::vk::Handle as _;
use protocol::limits::PRESENT_WAITS_MAX;
use protocol::wire::message::{Present, SurfaceTitle};

use super::Swapchain;
use crate::app_pointer;
use crate::object::{Device, Queue};
use crate::surface::pacing::PresentPoint;
use crate::sync::Submission;

/// One swapchain's part of a present.
struct Part {
    image_index: u32,
    present_id: u64,
    fence: u64,
    mode: Option<vk::PresentModeKHR>,
}

/// `vkQueuePresentKHR`: one `Present` for each swapchain, each a submission of its own.
pub(crate) unsafe fn queue_present_khr(
    queue: vk::Queue,
    p_present_info: *const vk::PresentInfoKHR<'_>,
) -> vk::Result {
    // SAFETY: a live queue, as valid usage demands.
    let object = unsafe { Queue::from_handle(queue) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_present_info };
    // SAFETY: as many as the count says, as valid usage demands.
    let waits = unsafe { app_pointer::slice(info.p_wait_semaphores, info.wait_semaphore_count) };
    // SAFETY: as above.
    let handles = unsafe { app_pointer::slice(info.p_swapchains, info.swapchain_count) };
    // SAFETY: as above.
    let results = unsafe { app_pointer::slice_mut(info.p_results, info.swapchain_count) };
    // SAFETY: a valid struct with a valid chain, as valid usage demands.
    let parts = unsafe { parts(info) };
    let mut waits: Vec<u64> = waits.iter().map(|semaphore| semaphore.as_raw()).collect();
    let failures = object.device().failures();
    let usable = |wait: &u64| failures.check(vk::ObjectType::SEMAPHORE, *wait);
    if let Err(result) = waits.iter().try_for_each(usable) {
        return result;
    }
    if waits.len() > PRESENT_WAITS_MAX {
        return vk::Result::ERROR_OUT_OF_HOST_MEMORY;
    }
    let mut overall = vk::Result::SUCCESS;
    for (index, (handle, part)) in handles.iter().zip(&parts).enumerate() {
        let swapchain = object.device().objects().swapchains.lookup(*handle);
        let result = match swapchain {
            // The first one waits for the others too: they come after it.
            Some(swapchain) => present(object, &swapchain, part, std::mem::take(&mut waits)),
            None => vk::Result::ERROR_OUT_OF_DATE_KHR,
        };
        if let Some(out) = results.get_mut(index) {
            *out = result;
        }
        overall = worse(overall, result);
    }
    overall
}

/// Errors before suboptimality before success; the first error stays.
fn worse(overall: vk::Result, result: vk::Result) -> vk::Result {
    let keeps = overall.as_raw() < 0 || (result.as_raw() >= 0 && overall == vk::Result::SUBOPTIMAL_KHR);
    if keeps { overall } else { result }
}

/// # Safety
/// `info` and its chain are valid.
unsafe fn parts(info: &vk::PresentInfoKHR<'_>) -> Vec<Part> {
    let count = info.swapchain_count;
    // SAFETY: as many as the count says, by this function's contract.
    let indices = unsafe { app_pointer::slice(info.p_image_indices, count) };
    // SAFETY: a valid chain, by this function's contract.
    let ids = unsafe { app_pointer::find_in_chain::<vk::PresentIdKHR<'_>>(info.p_next) };
    let ids = ids.map_or(&[][..], |ids| {
        // SAFETY: as many as the count says, by this function's contract.
        unsafe { app_pointer::slice(ids.p_present_ids, ids.swapchain_count) }
    });
    // SAFETY: a valid chain, by this function's contract.
    let fences = unsafe { app_pointer::find_in_chain::<vk::SwapchainPresentFenceInfoEXT<'_>>(info.p_next) };
    let fences = fences.map_or(&[][..], |fences| {
        // SAFETY: as many as the count says, by this function's contract.
        unsafe { app_pointer::slice(fences.p_fences, fences.swapchain_count) }
    });
    // SAFETY: a valid chain, by this function's contract.
    let modes = unsafe { app_pointer::find_in_chain::<vk::SwapchainPresentModeInfoEXT<'_>>(info.p_next) };
    let modes = modes.map_or(&[][..], |modes| {
        // SAFETY: as many as the count says, by this function's contract.
        unsafe { app_pointer::slice(modes.p_present_modes, modes.swapchain_count) }
    });
    let part = |(index, &image_index): (usize, &u32)| Part {
        image_index,
        present_id: ids.get(index).copied().unwrap_or(0),
        fence: fences.get(index).map_or(0, |fence| fence.as_raw()),
        mode: modes.get(index).copied(),
    };
    indices.iter().enumerate().map(part).collect()
}

fn present(queue: &Queue, swapchain: &Swapchain, part: &Part, waits: Vec<u64>) -> vk::Result {
    let submission = Submission {
        waits: waits.iter().map(|&semaphore| (semaphore, 0)).collect(),
        fence: part.fence,
        present: true,
        ..Submission::default()
    };
    let device: &Device = queue.device();
    device.objects().shared_semaphores.before_waits(device, &submission.waits);
    let sent = queue.enqueue(&submission, |number| {
        let mut state = swapchain.lock();
        if let Some(mode) = part.mode {
            state.pacing.set_mode(mode);
        }
        let point = PresentPoint { queue: queue.id(), number };
        if !state.pacing.present(part.image_index, point, part.present_id, Instant::now()) {
            tracing::warn!(part.image_index, "an image is presented that was not acquired");
        }
        drop(state);
        swapchain.changed.notify_all();
        device.post_message(&Present {
            queue: queue.id(),
            number,
            wait_semaphores: waits,
            swapchain: swapchain.id,
            image_index: part.image_index,
            frame_number: swapchain.surface.count_present(),
        });
    });
    if let Err(lost) = sent {
        return lost;
    }
    if let Some(title) = swapchain.surface.new_title() {
        let message = SurfaceTitle { surface: swapchain.surface.id(), title };
        let lane = device.session().control();
        lane.append_message(&[], &message);
        lane.flush();
    }
    swapchain.status(&mut swapchain.lock()).unwrap_or_else(|lost| lost)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_result_stands_for_all() {
        use vk::Result as R;
        assert_eq!(worse(R::SUCCESS, R::SUBOPTIMAL_KHR), R::SUBOPTIMAL_KHR);
        assert_eq!(worse(R::SUBOPTIMAL_KHR, R::SUCCESS), R::SUBOPTIMAL_KHR);
        assert_eq!(worse(R::SUBOPTIMAL_KHR, R::ERROR_DEVICE_LOST), R::ERROR_DEVICE_LOST);
        assert_eq!(worse(R::ERROR_OUT_OF_DATE_KHR, R::SUBOPTIMAL_KHR), R::ERROR_OUT_OF_DATE_KHR);
        assert_eq!(worse(R::SUCCESS, R::SUCCESS), R::SUCCESS);
    }
}
