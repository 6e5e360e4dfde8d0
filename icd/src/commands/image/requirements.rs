//! Memory requirements of images.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::sync::Arc;

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::generated::encode::image as encode;
use protocol::vulkan::generated::opcode;
use protocol::vulkan::generated::store::image as store;

use super::super::memory_requirements::Requirements;
use super::{class_of, family};
use crate::answers::Question;
use crate::app_pointer;
use crate::object::Device;

/// `vkGetImageMemoryRequirements`.
pub(crate) unsafe fn get_image_memory_requirements(
    device: vk::Device,
    image: vk::Image,
    p_memory_requirements: *mut vk::MemoryRequirements,
) {
    let info = vk::ImageMemoryRequirementsInfo2::default().image(image);
    // SAFETY: a live device, as valid usage demands, and an info without chain.
    let requirements = unsafe { of_image(device, &info) };
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { app_pointer::store(p_memory_requirements, requirements.base()) };
}

/// `vkGetImageMemoryRequirements2`.
pub(crate) unsafe fn get_image_memory_requirements2(
    device: vk::Device,
    p_info: *const vk::ImageMemoryRequirementsInfo2<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_info };
    // SAFETY: a live device and a valid chain, as valid usage demands.
    let requirements = unsafe { of_image(device, info) };
    // SAFETY: a valid struct with a valid chain, as valid usage demands.
    unsafe { requirements.store(p_memory_requirements) };
}

/// `vkGetDeviceImageMemoryRequirements`.
pub(crate) unsafe fn get_device_image_memory_requirements(
    device: vk::Device,
    p_info: *const vk::DeviceImageMemoryRequirements<'_>,
    p_memory_requirements: *mut vk::MemoryRequirements2<'_>,
) {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_info };
    // SAFETY: a valid struct with a valid chain, as valid usage demands.
    let class = unsafe { class_of(device, info.p_create_info) };
    // The plane counts for disjoint images only, and is anything for others.
    // SAFETY: a valid struct, as valid usage demands.
    let disjoint = unsafe { (*info.p_create_info).flags }.contains(vk::ImageCreateFlags::DISJOINT);
    let plane = disjoint.then_some(info.plane_aspect);
    let requirements = of_class(object, &key(&class, plane), || {
        let family = plane.is_none().then(|| family::ask(device, object, &class)).flatten();
        if let Some(asked) = family {
            return Ok(asked);
        }
        Requirements::ask(
            object,
            opcode::GET_DEVICE_IMAGE_MEMORY_REQUIREMENTS,
            // SAFETY: the app's info, and an output struct that lives.
            |encoder, out| unsafe {
                encode::get_device_image_memory_requirements(encoder, device, p_info, out)
            },
            // SAFETY: an output struct that lives.
            |decoder, out| unsafe { store::get_device_image_memory_requirements(decoder, out) },
        )
    });
    // SAFETY: a valid struct with a valid chain, as valid usage demands.
    unsafe { requirements.store(p_memory_requirements) };
}

/// # Safety
/// `device` is live, the chain of `info` valid.
unsafe fn of_image(device: vk::Device, info: &vk::ImageMemoryRequirementsInfo2<'_>) -> Requirements {
    // SAFETY: by this function's contract.
    let object = unsafe { Device::from_handle(device) };
    let Some(image) = object.objects().images.lookup(info.image.as_raw()) else {
        return Requirements::of_lost_device(0);
    };
    // SAFETY: a valid chain, by this function's contract.
    let plane =
        unsafe { app_pointer::find_in_chain::<vk::ImagePlaneMemoryRequirementsInfo<'_>>(info.p_next) };
    of_class(object, &key(&image.class, plane.map(|plane| plane.plane_aspect)), || {
        let family = plane.is_none().then(|| family::ask(device, object, &image.class)).flatten();
        if let Some(asked) = family {
            return Ok(asked);
        }
        Requirements::ask(
            object,
            opcode::GET_IMAGE_MEMORY_REQUIREMENTS2,
            // SAFETY: the app's info, and an output struct that lives.
            |encoder, out| unsafe {
                encode::get_image_memory_requirements2(encoder, device, std::ptr::from_ref(info), out)
            },
            // SAFETY: an output struct that lives.
            |decoder, out| unsafe { store::get_image_memory_requirements2(decoder, out) },
        )
    })
}

/// The creation, and the plane where there is one.
fn key(class: &Arc<[u8]>, plane: Option<vk::ImageAspectFlags>) -> Arc<[u8]> {
    match plane {
        None => Arc::clone(class),
        Some(plane) => class.iter().copied().chain(plane.as_raw().to_le_bytes()).collect(),
    }
}

fn of_class(
    device: &Device,
    key: &Arc<[u8]>,
    ask: impl FnOnce() -> Result<Requirements, vk::Result>,
) -> Requirements {
    let memo = &device.objects().images.requirements;
    if let Some(known) = memo.lookup(device, Question::ImageRequirements, key) {
        return known;
    }
    let Ok(asked) = ask() else { return Requirements::of_lost_device(0) };
    memo.insert(device, Question::ImageRequirements, key, asked);
    asked
}
