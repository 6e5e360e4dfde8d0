// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `surface`.

use super::prelude::*;

/// `vkCreateHeadlessSurfaceEXT`.
pub(crate) unsafe extern "system-unwind" fn create_headless_surface_ext(
    instance: vk::Instance,
    p_create_info: *const vk::HeadlessSurfaceCreateInfoEXT<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_surface: *mut vk::SurfaceKHR,
) -> vk::Result {
    guard(move || {
        commands::surface::create_headless_surface_ext(instance, p_create_info, p_allocator, p_surface)
    })
}

/// `vkCreateWaylandSurfaceKHR`.
pub(crate) unsafe extern "system-unwind" fn create_wayland_surface_khr(
    instance: vk::Instance,
    p_create_info: *const vk::WaylandSurfaceCreateInfoKHR<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_surface: *mut vk::SurfaceKHR,
) -> vk::Result {
    guard(move || {
        commands::surface::create_wayland_surface_khr(instance, p_create_info, p_allocator, p_surface)
    })
}

/// `vkCreateXcbSurfaceKHR`.
pub(crate) unsafe extern "system-unwind" fn create_xcb_surface_khr(
    instance: vk::Instance,
    p_create_info: *const vk::XcbSurfaceCreateInfoKHR<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_surface: *mut vk::SurfaceKHR,
) -> vk::Result {
    guard(move || commands::surface::create_xcb_surface_khr(instance, p_create_info, p_allocator, p_surface))
}

/// `vkCreateXlibSurfaceKHR`.
pub(crate) unsafe extern "system-unwind" fn create_xlib_surface_khr(
    instance: vk::Instance,
    p_create_info: *const vk::XlibSurfaceCreateInfoKHR<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_surface: *mut vk::SurfaceKHR,
) -> vk::Result {
    guard(move || commands::surface::create_xlib_surface_khr(instance, p_create_info, p_allocator, p_surface))
}

/// `vkDestroySurfaceKHR`.
pub(crate) unsafe extern "system-unwind" fn destroy_surface_khr(
    instance: vk::Instance,
    surface: vk::SurfaceKHR,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::surface::destroy_surface_khr(instance, surface, p_allocator))
}

/// `vkGetPhysicalDevicePresentRectanglesKHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_present_rectangles_khr(
    physical_device: vk::PhysicalDevice,
    surface: vk::SurfaceKHR,
    p_rect_count: *mut u32,
    p_rects: *mut vk::Rect2D,
) -> vk::Result {
    guard(move || {
        commands::surface::get_physical_device_present_rectangles_khr(
            physical_device,
            surface,
            p_rect_count,
            p_rects,
        )
    })
}

/// `vkGetPhysicalDeviceSurfaceCapabilities2KHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_surface_capabilities2_khr(
    physical_device: vk::PhysicalDevice,
    p_surface_info: *const vk::PhysicalDeviceSurfaceInfo2KHR<'_>,
    p_surface_capabilities: *mut vk::SurfaceCapabilities2KHR<'_>,
) -> vk::Result {
    guard(move || {
        commands::surface::get_physical_device_surface_capabilities2_khr(
            physical_device,
            p_surface_info,
            p_surface_capabilities,
        )
    })
}

/// `vkGetPhysicalDeviceSurfaceCapabilitiesKHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_surface_capabilities_khr(
    physical_device: vk::PhysicalDevice,
    surface: vk::SurfaceKHR,
    p_surface_capabilities: *mut vk::SurfaceCapabilitiesKHR,
) -> vk::Result {
    guard(move || {
        commands::surface::get_physical_device_surface_capabilities_khr(
            physical_device,
            surface,
            p_surface_capabilities,
        )
    })
}

/// `vkGetPhysicalDeviceSurfaceFormats2KHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_surface_formats2_khr(
    physical_device: vk::PhysicalDevice,
    p_surface_info: *const vk::PhysicalDeviceSurfaceInfo2KHR<'_>,
    p_surface_format_count: *mut u32,
    p_surface_formats: *mut vk::SurfaceFormat2KHR<'_>,
) -> vk::Result {
    guard(move || {
        commands::surface::get_physical_device_surface_formats2_khr(
            physical_device,
            p_surface_info,
            p_surface_format_count,
            p_surface_formats,
        )
    })
}

/// `vkGetPhysicalDeviceSurfaceFormatsKHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_surface_formats_khr(
    physical_device: vk::PhysicalDevice,
    surface: vk::SurfaceKHR,
    p_surface_format_count: *mut u32,
    p_surface_formats: *mut vk::SurfaceFormatKHR,
) -> vk::Result {
    guard(move || {
        commands::surface::get_physical_device_surface_formats_khr(
            physical_device,
            surface,
            p_surface_format_count,
            p_surface_formats,
        )
    })
}

/// `vkGetPhysicalDeviceSurfacePresentModesKHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_surface_present_modes_khr(
    physical_device: vk::PhysicalDevice,
    surface: vk::SurfaceKHR,
    p_present_mode_count: *mut u32,
    p_present_modes: *mut vk::PresentModeKHR,
) -> vk::Result {
    guard(move || {
        commands::surface::get_physical_device_surface_present_modes_khr(
            physical_device,
            surface,
            p_present_mode_count,
            p_present_modes,
        )
    })
}

/// `vkGetPhysicalDeviceSurfaceSupportKHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_surface_support_khr(
    physical_device: vk::PhysicalDevice,
    queue_family_index: u32,
    surface: vk::SurfaceKHR,
    p_supported: *mut vk::Bool32,
) -> vk::Result {
    guard(move || {
        commands::surface::get_physical_device_surface_support_khr(
            physical_device,
            queue_family_index,
            surface,
            p_supported,
        )
    })
}

/// `vkGetPhysicalDeviceWaylandPresentationSupportKHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_wayland_presentation_support_khr(
    physical_device: vk::PhysicalDevice,
    queue_family_index: u32,
    display: *mut vk::wl_display,
) -> vk::Bool32 {
    guard(move || {
        commands::surface::get_physical_device_wayland_presentation_support_khr(
            physical_device,
            queue_family_index,
            display,
        )
    })
}

/// `vkGetPhysicalDeviceXcbPresentationSupportKHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_xcb_presentation_support_khr(
    physical_device: vk::PhysicalDevice,
    queue_family_index: u32,
    connection: *mut vk::xcb_connection_t,
    visual_id: vk::xcb_visualid_t,
) -> vk::Bool32 {
    guard(move || {
        commands::surface::get_physical_device_xcb_presentation_support_khr(
            physical_device,
            queue_family_index,
            connection,
            visual_id,
        )
    })
}

/// `vkGetPhysicalDeviceXlibPresentationSupportKHR`.
pub(crate) unsafe extern "system-unwind" fn get_physical_device_xlib_presentation_support_khr(
    physical_device: vk::PhysicalDevice,
    queue_family_index: u32,
    dpy: *mut vk::Display,
    visual_id: vk::VisualID,
) -> vk::Bool32 {
    guard(move || {
        commands::surface::get_physical_device_xlib_presentation_support_khr(
            physical_device,
            queue_family_index,
            dpy,
            visual_id,
        )
    })
}
