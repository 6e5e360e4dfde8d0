//! Two-dimensional images of one level.

use ash::vk;

use super::Gpu;
use super::buffer::Place;
use crate::programs::Result;

/// An image, its view and its size.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Image {
    pub(crate) handle: vk::Image,
    pub(crate) view: vk::ImageView,
    pub(crate) extent: vk::Extent2D,
    pub(crate) aspect: vk::ImageAspectFlags,
}

impl Image {
    /// Its only level and layer.
    pub(crate) fn layers(self) -> vk::ImageSubresourceLayers {
        vk::ImageSubresourceLayers {
            aspect_mask: self.aspect,
            mip_level: 0,
            base_array_layer: 0,
            layer_count: 1,
        }
    }

    /// A copy between the whole image and tightly packed texels at `offset` of a buffer.
    pub(crate) fn whole(self, offset: u64) -> vk::BufferImageCopy {
        vk::BufferImageCopy::default()
            .buffer_offset(offset)
            .image_subresource(self.layers())
            .image_extent(self.extent.into())
    }
}

/// Levels and layers of a simple image.
pub(crate) fn range(aspect: vk::ImageAspectFlags, levels: u32) -> vk::ImageSubresourceRange {
    vk::ImageSubresourceRange {
        aspect_mask: aspect,
        base_mip_level: 0,
        level_count: levels,
        base_array_layer: 0,
        layer_count: 1,
    }
}

impl Gpu {
    /// An image of one level for `usage`.
    pub(crate) fn image(
        &self,
        format: vk::Format,
        extent: vk::Extent2D,
        usage: vk::ImageUsageFlags,
    ) -> Result<Image> {
        self.image_with_levels(format, extent, usage, 1)
    }

    /// An image for `usage`, with a view of all its levels.
    pub(crate) fn image_with_levels(
        &self,
        format: vk::Format,
        extent: vk::Extent2D,
        usage: vk::ImageUsageFlags,
        levels: u32,
    ) -> Result<Image> {
        let info = vk::ImageCreateInfo::default()
            .image_type(vk::ImageType::TYPE_2D)
            .format(format)
            .extent(extent.into())
            .mip_levels(levels)
            .array_layers(1)
            .samples(vk::SampleCountFlags::TYPE_1)
            .tiling(vk::ImageTiling::OPTIMAL)
            .usage(usage);
        let handle = unsafe { self.device.create_image(&info, None) }?;
        self.own(move |device| unsafe { device.destroy_image(handle, None) });
        let needs = unsafe { self.device.get_image_memory_requirements(handle) };
        let memory = self.allocate(needs, Place::Device)?;
        unsafe { self.device.bind_image_memory(handle, memory, 0) }?;
        let aspect = if format == vk::Format::D32_SFLOAT {
            vk::ImageAspectFlags::DEPTH
        } else {
            vk::ImageAspectFlags::COLOR
        };
        let view = self.view(handle, format, range(aspect, levels))?;
        Ok(Image { handle, view, extent, aspect })
    }

    /// A view of an image.
    pub(crate) fn view(
        &self,
        image: vk::Image,
        format: vk::Format,
        range: vk::ImageSubresourceRange,
    ) -> Result<vk::ImageView> {
        let info = vk::ImageViewCreateInfo::default()
            .image(image)
            .view_type(vk::ImageViewType::TYPE_2D)
            .format(format)
            .subresource_range(range);
        let view = unsafe { self.device.create_image_view(&info, None) }?;
        self.own(move |device| unsafe { device.destroy_image_view(view, None) });
        Ok(view)
    }

    /// A colour target that can be read back.
    pub(crate) fn target(&self, width: u32, height: u32) -> Result<Image> {
        let usage = vk::ImageUsageFlags::COLOR_ATTACHMENT
            | vk::ImageUsageFlags::TRANSFER_SRC
            | vk::ImageUsageFlags::TRANSFER_DST;
        self.image(vk::Format::R8G8B8A8_UNORM, vk::Extent2D { width, height }, usage)
    }

    /// A nearest-neighbour sampler.
    pub(crate) fn sampler(&self) -> Result<vk::Sampler> {
        let info = vk::SamplerCreateInfo::default()
            .mag_filter(vk::Filter::NEAREST)
            .min_filter(vk::Filter::NEAREST)
            .max_lod(vk::LOD_CLAMP_NONE);
        let sampler = unsafe { self.device.create_sampler(&info, None) }?;
        self.own(move |device| unsafe { device.destroy_sampler(sampler, None) });
        Ok(sampler)
    }

    /// Texels of an image of 4-byte texels that is in `TRANSFER_SRC_OPTIMAL`.
    pub(crate) fn read_image(&self, image: Image) -> Result<Vec<u8>> {
        let size = u64::from(image.extent.width) * u64::from(image.extent.height) * 4;
        let buffer = self.buffer(size, Place::Readback)?;
        self.run(|cb| {
            cb.copy_image_to_buffer(image, buffer.handle, 0);
            cb.to_host();
        })?;
        let bytes = self.map(buffer)?.bytes();
        self.unmap(buffer);
        Ok(bytes)
    }
}
