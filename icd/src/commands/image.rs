//! `VkImage`: its creation is posted, what it needs of memory and how it lies there is remembered by what it was
//! created with.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

mod family;
mod host_copy;
mod layout;
mod requirements;

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::encode::image as encode;
use protocol::vulkan::generated::opcode;
use protocol::wire::message::{AliasSwapchainImage, MemoryRange};

use super::bound_memory::{BoundMemory, store_status};
use super::memory_requirements::{RequirementsMemo, after_device};
use crate::app_pointer;
use crate::beyond;
use crate::forward;
use crate::object::Device;
use crate::slab::Slab;

use host_copy::Shape;
pub(crate) use host_copy::{copy_image_to_memory_ext, copy_memory_to_image_ext};
use layout::LayoutMemo;
pub(crate) use layout::{
    get_device_image_subresource_layout_khr, get_image_subresource_layout, get_image_subresource_layout2_khr,
};
pub(crate) use requirements::{
    get_device_image_memory_requirements, get_image_memory_requirements, get_image_memory_requirements2,
};

/// An image, as the guest knows it.
#[derive(Debug)]
pub struct Image {
    /// Encoded creation: equal ones need equal memory and have equal layouts.
    class: Arc<[u8]>,
    usage: vk::ImageUsageFlags,
    shape: Shape,
    bound: OnceLock<BoundMemory>,
}

/// The images of a device.
#[derive(Debug, Default)]
pub struct Images {
    slab: Slab<Arc<Image>>,
    requirements: RequirementsMemo,
    families: Mutex<Families>,
    layouts: LayoutMemo,
    /// Made to stand for an image of a swapchain; whether the host knows already for which.
    of_swapchains: Mutex<HashMap<u64, bool>>,
}

/// What is known of the sizes of images.
#[derive(Debug, Default)]
struct Families {
    /// Kinds of images that were asked for in many sizes: encoded creations of one texel.
    asked: HashSet<Arc<[u8]>>,
    /// Sizes seen last that are no powers of two.
    seen: VecDeque<(u32, u32)>,
}

/// Usages through which the device writes an image without a copy that names it.
const DEVICE_WRITABLE: vk::ImageUsageFlags = vk::ImageUsageFlags::from_raw(
    vk::ImageUsageFlags::STORAGE.as_raw()
        | vk::ImageUsageFlags::COLOR_ATTACHMENT.as_raw()
        | vk::ImageUsageFlags::DEPTH_STENCIL_ATTACHMENT.as_raw(),
);

impl Images {
    /// The image; `None` for null and for images of swapchains.
    pub fn lookup(&self, id: u64) -> Option<Arc<Image>> {
        self.slab.lookup(id)
    }

    fn families(&self) -> MutexGuard<'_, Families> {
        self.families.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A kind of image is asked for in many sizes; whether for the first time. `None`: there were enough kinds.
    fn begin_family(&self, kind: Arc<[u8]>) -> Option<bool> {
        let asked = &mut self.families().asked;
        if asked.len() >= family::FAMILIES_MAX {
            return asked.contains(&kind).then_some(false);
        }
        Some(asked.insert(kind))
    }

    /// An image or swapchain of this size is created.
    pub(crate) fn note_size(&self, size: (u32, u32)) {
        if size.0.is_power_of_two() && size.1.is_power_of_two() {
            return;
        }
        let seen = &mut self.families().seen;
        if !seen.contains(&size) {
            seen.push_back(size);
            if seen.len() > family::SEEN_MAX {
                seen.pop_front();
            }
        }
    }

    fn seen_sizes(&self) -> Vec<(u32, u32)> {
        self.families().seen.iter().copied().collect()
    }

    fn of_swapchains(&self) -> MutexGuard<'_, HashMap<u64, bool>> {
        self.of_swapchains.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The host-visible memory of an image.
    pub fn written_range(&self, id: u64) -> Option<MemoryRange> {
        let image = self.slab.lookup(id)?;
        let bound = image.bound.get().filter(|bound| bound.host_visible)?;
        Some(self.range(&image, bound))
    }

    /// Up to the end of the memory when the image's size was never asked.
    fn range(&self, image: &Image, bound: &BoundMemory) -> MemoryRange {
        let rest = u64::MAX - bound.offset;
        let size = self.requirements.known(&image.class).map_or(rest, |requirements| requirements.size);
        MemoryRange { memory: bound.memory, offset: bound.offset, size: size.min(rest) }
    }
}

/// `vkCreateImage`.
pub(crate) unsafe fn create_image(
    device: vk::Device,
    p_create_info: *const vk::ImageCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_image: *mut vk::Image,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct with a valid chain, as valid usage demands.
    let class = unsafe { class_of(device, p_create_info) };
    // SAFETY: as above.
    let vk::ImageCreateInfo { usage, format, extent, array_layers, .. } = unsafe { *p_create_info };
    // SAFETY: a valid chain, as valid usage demands.
    let next = unsafe { (*p_create_info).p_next };
    // SAFETY: as above.
    let of_swapchain = unsafe { app_pointer::find_in_chain::<vk::ImageSwapchainCreateInfoKHR<'_>>(next) };
    if of_swapchain.is_some_and(|of| !of.swapchain.is_null()) {
        // It is bound to an image that exists already: there is nothing to make.
        let id = match object.ids().allocate(vk::ObjectType::IMAGE) {
            Ok(id) => id,
            Err(result) => return result,
        };
        object.objects().images.of_swapchains().insert(id, false);
        // SAFETY: valid to write to, as valid usage demands.
        unsafe { app_pointer::store(p_image, vk::Image::from_raw(id)) };
        return vk::Result::SUCCESS;
    }
    object.objects().images.note_size((extent.width, extent.height));
    // SAFETY: as above.
    let asks = beyond::image(object.physical_device().limits(), unsafe { &*p_create_info });
    // SAFETY: the app's create info, and its output, valid as valid usage demands.
    let encode = |e: &mut Encoder| unsafe { encode::create_image(e, device, p_create_info, p_image) };
    // SAFETY: valid to write to, as valid usage demands.
    let result = unsafe { forward::create(object, asks, opcode::CREATE_IMAGE, p_image, encode) };
    if result == vk::Result::SUCCESS {
        let shape = Shape { format, extent, array_layers };
        let image = Image { class, usage, shape, bound: OnceLock::new() };
        // SAFETY: written above.
        object.objects().images.slab.insert(unsafe { *p_image }.as_raw(), Arc::new(image));
    }
    result
}

/// `vkDestroyImage`.
pub(crate) unsafe fn destroy_image(
    device: vk::Device,
    image: vk::Image,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if image.is_null() {
        return;
    }
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let id = image.as_raw();
    if object.objects().images.of_swapchains().remove(&id) == Some(false) {
        object.ids().free(vk::ObjectType::IMAGE, id);
        return;
    }
    object.objects().images.slab.remove(id);
    object.objects().device_writable.remove(vk::ObjectType::IMAGE, id);
    forward::post(object, opcode::DESTROY_IMAGE, |encoder| {
        // SAFETY: handles only.
        unsafe { encode::destroy_image(encoder, device, image) };
    });
    object.ids().free(vk::ObjectType::IMAGE, id);
}

/// `vkBindImageMemory`.
pub(crate) unsafe fn bind_image_memory(
    device: vk::Device,
    image: vk::Image,
    memory: vk::DeviceMemory,
    memory_offset: vk::DeviceSize,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let sent = forward::attempt(object, false, opcode::BIND_IMAGE_MEMORY, |encoder| {
        // SAFETY: handles only.
        unsafe { encode::bind_image_memory(encoder, device, image, memory, memory_offset) };
    });
    match sent {
        Ok(()) => bound(object, image, memory, memory_offset),
        Err(result) => return result,
    }
    vk::Result::SUCCESS
}

/// `vkBindImageMemory2`.
pub(crate) unsafe fn bind_image_memory2(
    device: vk::Device,
    bind_info_count: u32,
    p_bind_infos: *const vk::BindImageMemoryInfo<'_>,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: as many as the count says, as valid usage demands.
    let infos = unsafe { app_pointer::slice(p_bind_infos, bind_info_count) };
    let mut to_memory = Vec::with_capacity(infos.len());
    for info in infos {
        // SAFETY: a valid chain, as valid usage demands.
        let place =
            unsafe { app_pointer::find_in_chain::<vk::BindImageMemorySwapchainInfoKHR<'_>>(info.p_next) };
        match place.filter(|place| !place.swapchain.is_null()) {
            Some(place) => bind_to_swapchain(object, info.image, place),
            None => to_memory.push(*info),
        }
    }
    let mut result = vk::Result::SUCCESS;
    if let (count @ 1.., first) = (u32::try_from(to_memory.len()).unwrap_or(0), to_memory.as_ptr()) {
        let sent = forward::attempt(object, false, opcode::BIND_IMAGE_MEMORY2, |encoder| {
            // SAFETY: copies of the app's infos, valid as valid usage demands.
            unsafe { encode::bind_image_memory2(encoder, device, count, first) };
        });
        result = sent.map_or_else(|result| result, |()| vk::Result::SUCCESS);
    }
    for info in infos {
        if result == vk::Result::SUCCESS {
            bound(object, info.image, info.memory, info.memory_offset);
        }
        // SAFETY: a valid chain, as valid usage demands.
        unsafe { store_status(info.p_next, result) };
    }
    result
}

/// The image is one of the swapchain's, under another handle.
fn bind_to_swapchain(device: &Device, image: vk::Image, place: &vk::BindImageMemorySwapchainInfoKHR<'_>) {
    let Some(of) = device.objects().swapchains.image(place.swapchain, place.image_index) else { return };
    let id = image.as_raw();
    if device.objects().images.of_swapchains().insert(id, true) == Some(false) {
        device.post_message(&AliasSwapchainImage { image: id, of });
    }
}

fn bound(device: &Device, handle: vk::Image, memory: vk::DeviceMemory, offset: u64) {
    let images = &device.objects().images;
    let Some(image) = images.lookup(handle.as_raw()) else { return };
    let memory = memory.as_raw();
    let host_visible = device.memories().is_host_visible(memory);
    device.memories().set_device_writes(memory);
    let bound = BoundMemory { memory, offset, host_visible };
    if host_visible && image.usage.intersects(DEVICE_WRITABLE) {
        let range = images.range(&image, &bound);
        device.objects().device_writable.insert(vk::ObjectType::IMAGE, handle.as_raw(), range);
    }
    // Planes of a disjoint image are bound one by one; the last one's place would be no better than the first's.
    let _ = image.bound.set(bound);
}

/// # Safety
/// `info` and its chain are valid.
unsafe fn class_of(device: vk::Device, info: *const vk::ImageCreateInfo<'_>) -> Arc<[u8]> {
    let mut null = vk::Image::null();
    let mut encoder = Encoder::new();
    // SAFETY: a valid create info by this function's contract, and a local for the id.
    unsafe { encode::create_image(&mut encoder, device, info, &raw mut null) };
    after_device(&encoder).into()
}
