//! Beginning and end of swapchains.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ash::vk;
use ash::vk::Handle as _;
use protocol::limits;
use protocol::wire::Need;
use protocol::wire::message::{self, LeaseHeap, Message as _};

use super::{State, Swapchain};
use crate::app_pointer;
use crate::commands::device_memory::end_lease;
use crate::lease::HeapPlace;
use crate::object::Device;
use crate::surface::pacing::Pacing;
use crate::surface::{Surface, SurfaceExtent};
use crate::wake::Wake;

/// Rate of FIFO when nothing else is said.
const REFRESH_HZ: f64 = 60.0;

/// Time between two ticks of FIFO: `PYRODUCT_REFRESH_HZ`, or 60 Hz.
fn refresh_period() -> Duration {
    let hz = std::env::var("PYRODUCT_REFRESH_HZ").ok().and_then(|text| text.parse::<f64>().ok());
    period_of(hz)
}

fn period_of(hz: Option<f64>) -> Duration {
    let hz = hz.filter(|hz| (1.0..=10_000.0).contains(hz)).unwrap_or(REFRESH_HZ);
    Duration::from_secs_f64(1.0 / hz)
}

/// `vkCreateSwapchainKHR`.
pub(crate) unsafe fn create_swapchain_khr(
    device: vk::Device,
    p_create_info: *const vk::SwapchainCreateInfoKHR<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_swapchain: *mut vk::SwapchainKHR,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_create_info };
    let swapchains = &object.objects().swapchains;
    // The old one is retired whether or not the new one comes to be.
    if let Some(old) = swapchains.lookup(info.old_swapchain) {
        old.lock().pacing.retire();
        old.changed.notify_all();
    }
    let Some(surface) = object.session().surfaces().lookup(info.surface.as_raw()) else {
        return vk::Result::ERROR_SURFACE_LOST_KHR;
    };
    if surface.extent() == SurfaceExtent::Lost {
        return vk::Result::ERROR_SURFACE_LOST_KHR;
    }
    let sides = 1..=limits::SURFACE_EXTENT_MAX;
    if !sides.contains(&info.image_extent.width) || !sides.contains(&info.image_extent.height) {
        return vk::Result::ERROR_OUT_OF_DEVICE_MEMORY;
    }
    let count = info.min_image_count.clamp(1, limits::SWAPCHAIN_IMAGES_MAX);
    let (id, images) = match ids(object, count) {
        Ok(ids) => ids,
        Err(result) => return result,
    };
    // SAFETY: a valid struct with a valid chain, as valid usage demands.
    let message = unsafe { describe(&surface, info, id, images.clone()) };
    let bytes = match create_on_host(object, &surface, &message) {
        Ok(bytes) => bytes,
        Err(result) => {
            object.ids().take_back(vk::ObjectType::IMAGE, images);
            object.ids().take_back(vk::ObjectType::SWAPCHAIN_KHR, [id]);
            return result;
        }
    };
    object.session().leases().allocated((vk::ObjectType::SWAPCHAIN_KHR, id), device_heap(object), bytes);
    object.objects().images.note_size((info.image_extent.width, info.image_extent.height));
    let pacing = Pacing::new(info.present_mode, count, refresh_period(), Instant::now());
    let swapchain = Swapchain {
        id,
        surface,
        images,
        extent: (info.image_extent.width, info.image_extent.height),
        state: Mutex::new(State { pacing, suboptimal: false }),
        changed: Wake::new(),
    };
    swapchains.slab.insert(id, Arc::new(swapchain));
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { app_pointer::store(p_swapchain, vk::SwapchainKHR::from_raw(id)) };
    vk::Result::SUCCESS
}

/// Of a swapchain and its images.
fn ids(device: &Device, images: u32) -> Result<(u64, Vec<u64>), vk::Result> {
    let images = device.ids().allocate_many(vk::ObjectType::IMAGE, images)?;
    match device.ids().allocate(vk::ObjectType::SWAPCHAIN_KHR) {
        Ok(swapchain) => Ok((swapchain, images)),
        Err(result) => {
            device.ids().take_back(vk::ObjectType::IMAGE, images);
            Err(result)
        }
    }
}

/// Formats that views of a mutable image may have.
///
/// # Safety
/// The chain of `info` is valid.
unsafe fn view_formats(info: &vk::SwapchainCreateInfoKHR<'_>) -> Vec<i32> {
    // SAFETY: by this function's contract.
    let list = unsafe { app_pointer::find_in_chain::<vk::ImageFormatListCreateInfo<'_>>(info.p_next) };
    let formats = list.map_or(&[][..], |list| {
        // SAFETY: as many as the count says, by this function's contract.
        unsafe { app_pointer::slice(list.p_view_formats, list.view_format_count) }
    });
    formats.iter().map(|format| format.as_raw()).collect()
}

/// Where the images are.
fn device_heap(device: &Device) -> HeapPlace {
    let gpu = device.physical_device().snapshot_index();
    // Device-local memory comes first.
    HeapPlace { lease: LeaseHeap { gpu, device_local: true }, index: 0 }
}

/// Makes the images on the host, which counts them against the tenant's quota: a round trip. Gives their bytes.
fn create_on_host(
    device: &Device,
    surface: &Surface,
    message: &message::CreateSwapchain,
) -> Result<u64, vk::Result> {
    let own = device.control().id();
    let needs: Vec<Need> =
        surface.needs(device.session().number()).into_iter().filter(|need| need.lane != own).collect();
    end_lease(device, device_heap(device).lease);
    let mut body = Vec::new();
    message::Message::encode(message, &mut body);
    let opcode = message::CreateSwapchain::OPCODE;
    let reply = device.session().call(
        Some(device),
        device.control(),
        "vkCreateSwapchainKHR",
        opcode,
        &needs,
        &body,
    )?;
    let (result, bytes) = reply.split_first_chunk::<4>().ok_or(vk::Result::ERROR_DEVICE_LOST)?;
    match vk::Result::from_raw(i32::from_le_bytes(*result)) {
        vk::Result::SUCCESS => {
            let bytes = bytes.try_into().map_err(|_| vk::Result::ERROR_DEVICE_LOST)?;
            Ok(u64::from_le_bytes(bytes))
        }
        result => Err(result),
    }
}

/// # Safety
/// `info` and its chain are valid.
unsafe fn describe(
    surface: &Surface,
    info: &vk::SwapchainCreateInfoKHR<'_>,
    id: u64,
    images: Vec<u64>,
) -> message::CreateSwapchain {
    // SAFETY: by this function's contract.
    let view_formats = unsafe { view_formats(info) };
    let mutable = info.flags.contains(vk::SwapchainCreateFlagsKHR::MUTABLE_FORMAT);
    let flags = if mutable {
        vk::ImageCreateFlags::MUTABLE_FORMAT | vk::ImageCreateFlags::EXTENDED_USAGE
    } else {
        vk::ImageCreateFlags::empty()
    };
    let concurrent = info.image_sharing_mode == vk::SharingMode::CONCURRENT;
    let families = if concurrent { info.queue_family_index_count } else { 0 };
    // SAFETY: as many as the count says, as valid usage demands; the pointer is ignored under exclusive sharing.
    let queue_families = unsafe { app_pointer::slice(info.p_queue_family_indices, families) }.to_vec();
    message::CreateSwapchain {
        swapchain: id,
        surface: surface.id(),
        images,
        format: info.image_format.as_raw(),
        usage: info.image_usage.as_raw(),
        flags: flags.as_raw(),
        view_formats,
        width: info.image_extent.width,
        height: info.image_extent.height,
        layers: info.image_array_layers,
        queue_families,
    }
}

/// `vkDestroySwapchainKHR`.
pub(crate) unsafe fn destroy_swapchain_khr(
    device: vk::Device,
    swapchain: vk::SwapchainKHR,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let Some(swapchain) = object.objects().swapchains.slab.remove(swapchain.as_raw()) else { return };
    let frame = object.post_message(&message::DestroySwapchain { swapchain: swapchain.id });
    let session = object.session().number();
    swapchain.surface.set_need(session, Need { lane: object.control().id(), frame });
    object.control().flush();
    for &image in &swapchain.images {
        object.ids().free(vk::ObjectType::IMAGE, image);
    }
    object.ids().free(vk::ObjectType::SWAPCHAIN_KHR, swapchain.id);
    object.session().leases().freed((vk::ObjectType::SWAPCHAIN_KHR, swapchain.id), false);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_refresh_rate_is_sixty_unless_said_otherwise() {
        assert_eq!(period_of(Some(100.0)), Duration::from_millis(10));
        for hz in [None, Some(0.0), Some(-1.0), Some(f64::NAN), Some(f64::INFINITY)] {
            assert_eq!(period_of(hz), Duration::from_secs_f64(1.0 / 60.0));
        }
    }
}
