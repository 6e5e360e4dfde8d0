// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `swapchain`.

use super::prelude::*;

/// `vkAcquireNextImage2KHR`.
pub(crate) unsafe extern "system-unwind" fn acquire_next_image2_khr(
    device: vk::Device,
    p_acquire_info: *const vk::AcquireNextImageInfoKHR<'_>,
    p_image_index: *mut u32,
) -> vk::Result {
    guard(move || commands::swapchain::acquire_next_image2_khr(device, p_acquire_info, p_image_index))
}

/// `vkAcquireNextImageKHR`.
pub(crate) unsafe extern "system-unwind" fn acquire_next_image_khr(
    device: vk::Device,
    swapchain: vk::SwapchainKHR,
    timeout: u64,
    semaphore: vk::Semaphore,
    fence: vk::Fence,
    p_image_index: *mut u32,
) -> vk::Result {
    guard(move || {
        commands::swapchain::acquire_next_image_khr(
            device,
            swapchain,
            timeout,
            semaphore,
            fence,
            p_image_index,
        )
    })
}

/// `vkCreateSwapchainKHR`.
pub(crate) unsafe extern "system-unwind" fn create_swapchain_khr(
    device: vk::Device,
    p_create_info: *const vk::SwapchainCreateInfoKHR<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_swapchain: *mut vk::SwapchainKHR,
) -> vk::Result {
    guard(move || commands::swapchain::create_swapchain_khr(device, p_create_info, p_allocator, p_swapchain))
}

/// `vkDestroySwapchainKHR`.
pub(crate) unsafe extern "system-unwind" fn destroy_swapchain_khr(
    device: vk::Device,
    swapchain: vk::SwapchainKHR,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::swapchain::destroy_swapchain_khr(device, swapchain, p_allocator))
}

/// `vkGetDeviceGroupPresentCapabilitiesKHR`.
pub(crate) unsafe extern "system-unwind" fn get_device_group_present_capabilities_khr(
    device: vk::Device,
    p_device_group_present_capabilities: *mut vk::DeviceGroupPresentCapabilitiesKHR<'_>,
) -> vk::Result {
    guard(move || {
        commands::swapchain::get_device_group_present_capabilities_khr(
            device,
            p_device_group_present_capabilities,
        )
    })
}

/// `vkGetDeviceGroupSurfacePresentModesKHR`.
pub(crate) unsafe extern "system-unwind" fn get_device_group_surface_present_modes_khr(
    device: vk::Device,
    surface: vk::SurfaceKHR,
    p_modes: *mut vk::DeviceGroupPresentModeFlagsKHR,
) -> vk::Result {
    guard(move || commands::swapchain::get_device_group_surface_present_modes_khr(device, surface, p_modes))
}

/// `vkGetSwapchainImagesKHR`.
pub(crate) unsafe extern "system-unwind" fn get_swapchain_images_khr(
    device: vk::Device,
    swapchain: vk::SwapchainKHR,
    p_swapchain_image_count: *mut u32,
    p_swapchain_images: *mut vk::Image,
) -> vk::Result {
    guard(move || {
        commands::swapchain::get_swapchain_images_khr(
            device,
            swapchain,
            p_swapchain_image_count,
            p_swapchain_images,
        )
    })
}

/// `vkQueuePresentKHR`.
pub(crate) unsafe extern "system-unwind" fn queue_present_khr(
    queue: vk::Queue,
    p_present_info: *const vk::PresentInfoKHR<'_>,
) -> vk::Result {
    guard(move || commands::swapchain::queue_present_khr(queue, p_present_info))
}

/// `vkReleaseSwapchainImagesEXT`.
pub(crate) unsafe extern "system-unwind" fn release_swapchain_images_ext(
    device: vk::Device,
    p_release_info: *const vk::ReleaseSwapchainImagesInfoEXT<'_>,
) -> vk::Result {
    guard(move || commands::swapchain::release_swapchain_images_ext(device, p_release_info))
}

/// `vkSetHdrMetadataEXT`.
pub(crate) unsafe extern "system-unwind" fn set_hdr_metadata_ext(
    device: vk::Device,
    swapchain_count: u32,
    p_swapchains: *const vk::SwapchainKHR,
    p_metadata: *const vk::HdrMetadataEXT<'_>,
) {
    guard(move || {
        commands::swapchain::set_hdr_metadata_ext(device, swapchain_count, p_swapchains, p_metadata)
    })
}

/// `vkWaitForPresentKHR`.
pub(crate) unsafe extern "system-unwind" fn wait_for_present_khr(
    device: vk::Device,
    swapchain: vk::SwapchainKHR,
    present_id: u64,
    timeout: u64,
) -> vk::Result {
    guard(move || commands::swapchain::wait_for_present_khr(device, swapchain, present_id, timeout))
}
