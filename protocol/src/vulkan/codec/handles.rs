//! Ids and handles.

use ash::vk;

use super::DecodeError;

/// What a dispatchable handle (`VkInstance`, `VkPhysicalDevice`, `VkDevice`, `VkQueue`, `VkCommandBuffer`) points to
/// in the guest. The Vulkan loader owns the first word; encoding a handle reads the second.
#[repr(C)]
#[derive(Debug)]
pub struct Dispatchable {
    /// The loader's dispatch table (its magic number until the loader has set it).
    pub loader_data: usize,
    /// The object's id on the wire.
    pub id: u64,
}

/// Turns ids from the wire into handles of the side that decodes.
pub trait HandleMap {
    /// The handle that stands for `id`; `id` is never 0 (a null handle stays one without asking).
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for an id that does not exist, [`DecodeError::Poisoned`] for one whose creation failed.
    fn host_handle(&self, ty: vk::ObjectType, id: u64) -> Result<u64, DecodeError>;

    /// Whether `id` stands for what could not be made, and not for what is gone or never was.
    fn is_failure(&self, ty: vk::ObjectType, id: u64) -> bool {
        let _ = (ty, id);
        false
    }

    /// The layout that this side uses for `layout`. The host has no swapchain images, hence the default:
    /// `VK_IMAGE_LAYOUT_PRESENT_SRC_KHR` becomes `VK_IMAGE_LAYOUT_GENERAL`.
    fn image_layout(&self, layout: vk::ImageLayout) -> vk::ImageLayout {
        if layout == vk::ImageLayout::PRESENT_SRC_KHR { vk::ImageLayout::GENERAL } else { layout }
    }
}

/// Ids are the handles: for the guest, which decodes replies, and for tests.
#[derive(Clone, Copy, Debug, Default)]
pub struct IdentityHandles;

impl HandleMap for IdentityHandles {
    fn host_handle(&self, _: vk::ObjectType, id: u64) -> Result<u64, DecodeError> {
        Ok(id)
    }

    fn image_layout(&self, layout: vk::ImageLayout) -> vk::ImageLayout {
        layout
    }
}
