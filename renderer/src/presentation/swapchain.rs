//! The images of one swapchain.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::collections::HashMap;
use std::sync::Arc;

use ash::vk;
use protocol::limits;
use protocol::wire::message::CreateSwapchain;

use super::PresentationError;
use super::pixels::pixel_bytes;
use super::ring::{Ring, SLOTS, Timeline};
use crate::host_gpu::HostDevice;

/// An image, its memory, and when its pixels were last read.
#[derive(Debug)]
struct Image {
    id: u64,
    raw: vk::Image,
    memory: vk::DeviceMemory,
    last_copy: Option<Timeline>,
}

/// Command buffers that copy each image into each slot, for the queues of one family. Recorded once.
#[derive(Debug)]
struct Copies {
    pool: vk::CommandPool,
    /// At `image * SLOTS + slot`.
    buffers: Vec<vk::CommandBuffer>,
}

/// Images, their memory, and the way out of them. Whoever drops it has waited for [`Self::last_copies`].
#[derive(Debug)]
pub(super) struct Swapchain {
    device: Arc<HostDevice>,
    images: Vec<Image>,
    copies: HashMap<u32, Copies>,
    ring: Arc<Ring>,
}

impl Swapchain {
    pub(super) fn new(
        device: &Arc<HostDevice>,
        message: &CreateSwapchain,
        charge: impl FnOnce(u64) -> bool,
    ) -> Result<Self, PresentationError> {
        let format = vk::Format::from_raw(message.format);
        let bytes_each = check(device, message, format)?;
        let extent = vk::Extent2D { width: message.width, height: message.height };
        let bytes = u64::from(message.width) * u64::from(message.height) * u64::from(bytes_each);
        let ring = Arc::new(Ring::new(device, message.surface, format, extent, bytes)?);
        let mut this = Self { device: Arc::clone(device), images: Vec::new(), copies: HashMap::new(), ring };
        for id in &message.images {
            let image = this.new_image(*id, message, format)?;
            this.images.push(image);
        }
        if !charge(this.image_bytes()) {
            return Err(PresentationError::Vulkan(vk::Result::ERROR_OUT_OF_DEVICE_MEMORY));
        }
        for at in 0..this.images.len() {
            let memory = this.images.get(at).map(|image| this.bind_memory(image.raw)).transpose()?;
            if let (Some(image), Some(memory)) = (this.images.get_mut(at), memory) {
                image.memory = memory;
            }
        }
        Ok(this)
    }

    /// Bytes of memory that the images need.
    fn image_bytes(&self) -> u64 {
        let bytes = |image: &Image| {
            // SAFETY: a live image of this device.
            unsafe { self.device.raw().get_image_memory_requirements(image.raw) }.size
        };
        self.images.iter().map(bytes).fold(0, u64::saturating_add)
    }

    /// Where its pictures go.
    pub(super) fn ring(&self) -> &Arc<Ring> {
        &self.ring
    }

    /// The host's handles, in the guest's order.
    pub(super) fn raw_images(&self) -> Vec<vk::Image> {
        self.images.iter().map(|image| image.raw).collect()
    }

    /// The guest's ids.
    pub(super) fn image_ids(&self) -> Vec<u64> {
        self.images.iter().map(|image| image.id).collect()
    }

    /// When each image's last copy is done.
    pub(super) fn last_copies(&self) -> Vec<Timeline> {
        self.images.iter().filter_map(|image| image.last_copy).collect()
    }

    /// When the last copy of an image is done: `None` for one that is not there, `Some(None)` for never copied.
    pub(super) fn last_copy(&self, index: u32) -> Option<Option<Timeline>> {
        self.images.get(usize::try_from(index).ok()?).map(|image| image.last_copy)
    }

    /// Notes a copy that has been submitted.
    pub(super) fn copied(&mut self, index: u32, done: Timeline) {
        if let Some(image) = usize::try_from(index).ok().and_then(|index| self.images.get_mut(index)) {
            image.last_copy = Some(done);
        }
    }

    /// The command buffer that copies an image into a slot, for queues of `family`.
    pub(super) fn copy(
        &mut self,
        family: u32,
        index: u32,
        slot: usize,
    ) -> Result<vk::CommandBuffer, vk::Result> {
        if !self.copies.contains_key(&family) {
            let copies = self.record(family)?;
            self.copies.insert(family, copies);
        }
        let at = usize::try_from(index).ok().and_then(|index| index.checked_mul(SLOTS)?.checked_add(slot));
        let buffers = self.copies.get(&family).map(|copies| copies.buffers.as_slice()).unwrap_or_default();
        at.and_then(|at| buffers.get(at)).copied().ok_or(vk::Result::ERROR_UNKNOWN)
    }

    fn new_image(&self, id: u64, message: &CreateSwapchain, format: vk::Format) -> Result<Image, vk::Result> {
        let view_formats: Vec<_> = message.view_formats.iter().map(|f| vk::Format::from_raw(*f)).collect();
        let mut list = vk::ImageFormatListCreateInfo::default().view_formats(&view_formats);
        let mut info = image_info(message, format);
        if !view_formats.is_empty() {
            info = info.push_next(&mut list);
        }
        // SAFETY: checked by `check`; what the info points to lives across the call.
        let raw = unsafe { self.device.raw().create_image(&info, None) }?;
        Ok(Image { id, raw, memory: vk::DeviceMemory::null(), last_copy: None })
    }

    /// Memory of its own for each image: it lives and dies with it.
    fn bind_memory(&self, image: vk::Image) -> Result<vk::DeviceMemory, vk::Result> {
        let device = self.device.raw();
        // SAFETY: a live image of this device.
        let requirements = unsafe { device.get_image_memory_requirements(image) };
        let types = self.device.physical_device().memory.memory_types_as_slice().iter().zip(0..);
        let fit = |flags: vk::MemoryPropertyFlags| {
            let mut types = types.clone();
            types.find(|(t, i)| {
                requirements.memory_type_bits & (1 << i) != 0 && t.property_flags.contains(flags)
            })
        };
        let (_, index) = fit(vk::MemoryPropertyFlags::DEVICE_LOCAL)
            .or_else(|| fit(vk::MemoryPropertyFlags::empty()))
            .ok_or(vk::Result::ERROR_OUT_OF_DEVICE_MEMORY)?;
        let (bytes, flags) = (requirements.size, vk::MemoryPropertyFlags::DEVICE_LOCAL);
        // What the device is to fill has a buffer in it for that, and is no image's alone.
        let maps = self.device.physical_device().can_map(index, flags);
        let room = if maps { None } else { self.device.room_to_fill(bytes, index)? };
        let mut dedicated = vk::MemoryDedicatedAllocateInfo::default().image(image);
        let mut info = vk::MemoryAllocateInfo::default()
            .allocation_size(room.unwrap_or(bytes).max(bytes))
            .memory_type_index(index);
        if room.is_none() {
            info = info.push_next(&mut dedicated);
        }
        // SAFETY: the type is one of the image's, the size its own or more.
        let memory = unsafe { device.allocate_memory(&info, None) }?;
        let zeroed = match room {
            None if !maps => Ok(()),
            _ => self.device.zero_memory(memory, bytes, index, flags),
        };
        // SAFETY: made for this image.
        let bound = zeroed.and_then(|()| unsafe { device.bind_image_memory(image, memory, 0) });
        if let Err(result) = bound {
            self.device.free_memory(memory);
            return Err(result);
        }
        Ok(memory)
    }

    fn record(&self, family: u32) -> Result<Copies, vk::Result> {
        let device = self.device.raw();
        let info = vk::CommandPoolCreateInfo::default().queue_family_index(family);
        // SAFETY: the family is that of one of the device's queues.
        let pool = unsafe { device.create_command_pool(&info, None) }?;
        let buffers = self.record_all(pool);
        if buffers.is_err() {
            // SAFETY: nothing of the pool was submitted.
            unsafe { device.destroy_command_pool(pool, None) };
        }
        buffers.map(|buffers| Copies { pool, buffers })
    }

    fn record_all(&self, pool: vk::CommandPool) -> Result<Vec<vk::CommandBuffer>, vk::Result> {
        let count = u32::try_from(self.images.len() * SLOTS).map_err(|_| vk::Result::ERROR_UNKNOWN)?;
        let info = vk::CommandBufferAllocateInfo::default().command_pool(pool).command_buffer_count(count);
        // SAFETY: a pool of this device.
        let buffers = unsafe { self.device.raw().allocate_command_buffers(&info) }?;
        let pairs = self.images.iter().flat_map(|image| (0..SLOTS).map(move |slot| (image.raw, slot)));
        for (commands, (image, slot)) in buffers.iter().zip(pairs) {
            let buffer = self.ring.buffer(slot).ok_or(vk::Result::ERROR_UNKNOWN)?;
            record_copy(self.device.raw(), *commands, image, buffer, self.ring.extent)?;
        }
        Ok(buffers)
    }
}

impl Drop for Swapchain {
    fn drop(&mut self) {
        let device = self.device.raw();
        for copies in self.copies.values() {
            // SAFETY: the copies have completed: whoever drops a swapchain has waited.
            unsafe { device.destroy_command_pool(copies.pool, None) };
        }
        for image in &self.images {
            // SAFETY: as above, and the app may no longer use the image.
            unsafe { device.destroy_image(image.raw, None) };
            // Null, or only that image was bound to it.
            self.device.free_memory(image.memory);
        }
    }
}

fn image_info<'a>(message: &'a CreateSwapchain, format: vk::Format) -> vk::ImageCreateInfo<'a> {
    let kept = vk::ImageCreateFlags::MUTABLE_FORMAT | vk::ImageCreateFlags::EXTENDED_USAGE;
    let info = vk::ImageCreateInfo::default()
        .flags(vk::ImageCreateFlags::from_raw(message.flags) & kept)
        .image_type(vk::ImageType::TYPE_2D)
        .format(format)
        .extent(vk::Extent3D { width: message.width, height: message.height, depth: 1 })
        .mip_levels(1)
        .array_layers(message.layers)
        .samples(vk::SampleCountFlags::TYPE_1)
        .tiling(vk::ImageTiling::OPTIMAL)
        .usage(vk::ImageUsageFlags::from_raw(message.usage) | vk::ImageUsageFlags::TRANSFER_SRC)
        .initial_layout(vk::ImageLayout::UNDEFINED);
    if message.queue_families.len() > 1 {
        info.sharing_mode(vk::SharingMode::CONCURRENT).queue_family_indices(&message.queue_families)
    } else {
        info.sharing_mode(vk::SharingMode::EXCLUSIVE)
    }
}

/// Bytes of a pixel, if the host can make such images.
fn check(
    device: &HostDevice,
    message: &CreateSwapchain,
    format: vk::Format,
) -> Result<u32, PresentationError> {
    let images = u32::try_from(message.images.len()).unwrap_or(u32::MAX);
    let extent = 1..=limits::SURFACE_EXTENT_MAX;
    if !(1..=limits::SWAPCHAIN_IMAGES_MAX).contains(&images)
        || !extent.contains(&message.width)
        || !extent.contains(&message.height)
        || message.layers == 0
    {
        tracing::warn!(message.width, message.height, images, "a swapchain beyond the limits");
        return Err(PresentationError::Vulkan(vk::Result::ERROR_OUT_OF_DEVICE_MEMORY));
    }
    let families = device.physical_device().queue_families.len();
    let known = |family: &u32| usize::try_from(*family).is_ok_and(|family| family < families);
    if message.queue_families.len() > families || !message.queue_families.iter().all(known) {
        return Err(PresentationError::Vulkan(vk::Result::ERROR_INITIALIZATION_FAILED));
    }
    let bytes = pixel_bytes(format).ok_or(vk::Result::ERROR_FORMAT_NOT_SUPPORTED)?;
    let info = image_info(message, format);
    // SAFETY: the handle is of this instance.
    let properties = unsafe {
        device.gpu().instance().get_physical_device_image_format_properties(
            device.physical_device().handle,
            info.format,
            info.image_type,
            info.tiling,
            info.usage,
            info.flags,
        )
    }?;
    let max = properties.max_extent;
    if message.width > max.width
        || message.height > max.height
        || message.layers > properties.max_array_layers
    {
        return Err(PresentationError::Vulkan(vk::Result::ERROR_FORMAT_NOT_SUPPORTED));
    }
    Ok(bytes)
}

/// The app has left the image in `VK_IMAGE_LAYOUT_PRESENT_SRC_KHR`, which is GENERAL here.
fn record_copy(
    device: &ash::Device,
    commands: vk::CommandBuffer,
    image: vk::Image,
    buffer: vk::Buffer,
    extent: vk::Extent2D,
) -> Result<(), vk::Result> {
    // One command buffer may be pending twice, when an image comes round before its copy ran.
    let begin = vk::CommandBufferBeginInfo::default().flags(vk::CommandBufferUsageFlags::SIMULTANEOUS_USE);
    // SAFETY: a fresh primary command buffer.
    unsafe { device.begin_command_buffer(commands, &begin) }?;
    // Apps that present on the rendering queue need no semaphore of their own for what they wrote before.
    let before = vk::MemoryBarrier::default()
        .src_access_mask(vk::AccessFlags::MEMORY_WRITE)
        .dst_access_mask(vk::AccessFlags::TRANSFER_READ | vk::AccessFlags::TRANSFER_WRITE);
    barrier(device, commands, vk::PipelineStageFlags::ALL_COMMANDS, vk::PipelineStageFlags::TRANSFER, before);
    let region = vk::BufferImageCopy::default()
        .image_subresource(vk::ImageSubresourceLayers {
            aspect_mask: vk::ImageAspectFlags::COLOR,
            mip_level: 0,
            base_array_layer: 0,
            layer_count: 1,
        })
        .image_extent(vk::Extent3D { width: extent.width, height: extent.height, depth: 1 });
    // SAFETY: image and buffer live as long as the command buffer; the buffer holds the whole region.
    unsafe {
        device.cmd_copy_image_to_buffer(commands, image, vk::ImageLayout::GENERAL, buffer, &[region]);
    }
    let after = vk::MemoryBarrier::default()
        .src_access_mask(vk::AccessFlags::TRANSFER_WRITE)
        .dst_access_mask(vk::AccessFlags::HOST_READ);
    barrier(device, commands, vk::PipelineStageFlags::TRANSFER, vk::PipelineStageFlags::HOST, after);
    // SAFETY: recording.
    unsafe { device.end_command_buffer(commands) }
}

fn barrier(
    device: &ash::Device,
    commands: vk::CommandBuffer,
    from: vk::PipelineStageFlags,
    to: vk::PipelineStageFlags,
    memory: vk::MemoryBarrier<'_>,
) {
    // SAFETY: recording, outside of a render pass.
    unsafe {
        device.cmd_pipeline_barrier(commands, from, to, vk::DependencyFlags::empty(), &[memory], &[], &[]);
    }
}
