//! What surfaces can do. Every physical device gives the same answers.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use ash::vk;
use ash::vk::Handle as _;
use protocol::limits;

use crate::app_pointer;
use crate::object::PhysicalDevice;
use crate::surface::SurfaceExtent;

/// Images that a swapchain has at least; as many as native X11 drivers ask for.
const IMAGES_MIN: u32 = 3;

/// Images of a swapchain that presents by mailbox: one more, so that there is always one to draw into.
const IMAGES_MIN_MAILBOX: u32 = 4;

/// Presentation modes, all of them local pacing. In the order of Mesa's drivers: programs take the first.
pub(crate) const PRESENT_MODES: [vk::PresentModeKHR; 4] = [
    vk::PresentModeKHR::IMMEDIATE,
    vk::PresentModeKHR::MAILBOX,
    vk::PresentModeKHR::FIFO,
    vk::PresentModeKHR::FIFO_RELAXED,
];

/// Formats, the first two in the order of Mesa's drivers for X11: programs take the first.
const FORMATS: [vk::Format; 4] = [
    vk::Format::B8G8R8A8_SRGB,
    vk::Format::B8G8R8A8_UNORM,
    vk::Format::R8G8B8A8_UNORM,
    vk::Format::R8G8B8A8_SRGB,
];

fn formats() -> [vk::SurfaceFormatKHR; 4] {
    FORMATS.map(|format| vk::SurfaceFormatKHR { format, color_space: vk::ColorSpaceKHR::SRGB_NONLINEAR })
}

/// Ways in which images of swapchains may be used, on a host with these extensions.
fn usage_flags(extensions: &[(String, u32)]) -> vk::ImageUsageFlags {
    let always = vk::ImageUsageFlags::TRANSFER_SRC
        | vk::ImageUsageFlags::TRANSFER_DST
        | vk::ImageUsageFlags::SAMPLED
        | vk::ImageUsageFlags::STORAGE
        | vk::ImageUsageFlags::COLOR_ATTACHMENT
        | vk::ImageUsageFlags::INPUT_ATTACHMENT;
    let feedback = ash::ext::attachment_feedback_loop_layout::NAME;
    if extensions.iter().any(|(name, _)| name.as_bytes() == feedback.to_bytes()) {
        always | vk::ImageUsageFlags::ATTACHMENT_FEEDBACK_LOOP_EXT
    } else {
        always
    }
}

/// Modes that a swapchain made for `mode` can change to, itself first.
fn compatible_modes(mode: Option<vk::PresentModeKHR>) -> Vec<vk::PresentModeKHR> {
    let others = PRESENT_MODES.into_iter().filter(|other| Some(*other) != mode);
    mode.into_iter().chain(others).collect()
}

fn capabilities(
    extent: SurfaceExtent,
    usage: vk::ImageUsageFlags,
) -> Result<vk::SurfaceCapabilitiesKHR, vk::Result> {
    let max = limits::SURFACE_EXTENT_MAX;
    let (current, least, most) = match extent {
        SurfaceExtent::Window(width, height) => ((width, height), (width, height), (width, height)),
        SurfaceExtent::Any => ((u32::MAX, u32::MAX), (1, 1), (max, max)),
        SurfaceExtent::Lost => return Err(vk::Result::ERROR_SURFACE_LOST_KHR),
    };
    let extent = |(width, height): (u32, u32)| vk::Extent2D { width, height };
    Ok(vk::SurfaceCapabilitiesKHR {
        min_image_count: IMAGES_MIN,
        max_image_count: limits::SWAPCHAIN_IMAGES_MAX,
        current_extent: extent(current),
        min_image_extent: extent(least),
        max_image_extent: extent(most),
        max_image_array_layers: 1,
        supported_transforms: vk::SurfaceTransformFlagsKHR::IDENTITY,
        current_transform: vk::SurfaceTransformFlagsKHR::IDENTITY,
        supported_composite_alpha: vk::CompositeAlphaFlagsKHR::OPAQUE | vk::CompositeAlphaFlagsKHR::INHERIT,
        supported_usage_flags: usage,
    })
}

fn extent_of(device: &PhysicalDevice, surface: vk::SurfaceKHR) -> SurfaceExtent {
    let surface = device.session().surfaces().lookup(surface.as_raw());
    surface.map_or(SurfaceExtent::Lost, |surface| surface.extent())
}

fn capabilities_of(
    device: &PhysicalDevice,
    surface: vk::SurfaceKHR,
) -> Result<vk::SurfaceCapabilitiesKHR, vk::Result> {
    capabilities(extent_of(device, surface), usage_flags(&device.snapshot().extensions))
}

/// `vkGetPhysicalDeviceSurfaceCapabilitiesKHR`.
pub(crate) unsafe fn get_physical_device_surface_capabilities_khr(
    physical_device: vk::PhysicalDevice,
    surface: vk::SurfaceKHR,
    p_surface_capabilities: *mut vk::SurfaceCapabilitiesKHR,
) -> vk::Result {
    // SAFETY: a live physical device, as valid usage demands.
    match capabilities_of(unsafe { PhysicalDevice::from_handle(physical_device) }, surface) {
        Ok(capabilities) => {
            // SAFETY: valid to write to, as valid usage demands.
            unsafe { app_pointer::store(p_surface_capabilities, capabilities) };
            vk::Result::SUCCESS
        }
        Err(lost) => lost,
    }
}

/// `vkGetPhysicalDeviceSurfaceCapabilities2KHR`.
pub(crate) unsafe fn get_physical_device_surface_capabilities2_khr(
    physical_device: vk::PhysicalDevice,
    p_surface_info: *const vk::PhysicalDeviceSurfaceInfo2KHR<'_>,
    p_surface_capabilities: *mut vk::SurfaceCapabilities2KHR<'_>,
) -> vk::Result {
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_surface_info };
    // SAFETY: a valid struct, as valid usage demands.
    let Some(out) = (unsafe { p_surface_capabilities.as_mut() }) else { return vk::Result::SUCCESS };
    // SAFETY: a live physical device, as valid usage demands.
    match capabilities_of(unsafe { PhysicalDevice::from_handle(physical_device) }, info.surface) {
        Ok(capabilities) => out.surface_capabilities = capabilities,
        Err(lost) => return lost,
    }
    // SAFETY: a valid chain, as valid usage demands.
    let mode = unsafe { app_pointer::find_in_chain::<vk::SurfacePresentModeEXT<'_>>(info.p_next) };
    let mode = mode.map(|asked| asked.present_mode);
    if mode == Some(vk::PresentModeKHR::MAILBOX) {
        out.surface_capabilities.min_image_count = IMAGES_MIN_MAILBOX;
    }
    let current = out.surface_capabilities;
    // SAFETY: a valid chain, as valid usage demands.
    let protected =
        unsafe { app_pointer::find_in_chain_mut::<vk::SurfaceProtectedCapabilitiesKHR<'_>>(out.p_next) };
    if let Some(protected) = protected {
        protected.supports_protected = vk::FALSE;
    }
    // SAFETY: a valid chain, as valid usage demands.
    let scaling =
        unsafe { app_pointer::find_in_chain_mut::<vk::SurfacePresentScalingCapabilitiesEXT<'_>>(out.p_next) };
    if let Some(scaling) = scaling {
        scaling.supported_present_scaling = vk::PresentScalingFlagsEXT::empty();
        scaling.supported_present_gravity_x = vk::PresentGravityFlagsEXT::empty();
        scaling.supported_present_gravity_y = vk::PresentGravityFlagsEXT::empty();
        scaling.min_scaled_image_extent = current.min_image_extent;
        scaling.max_scaled_image_extent = current.max_image_extent;
    }
    // SAFETY: a valid chain, as valid usage demands.
    let compatible =
        unsafe { app_pointer::find_in_chain_mut::<vk::SurfacePresentModeCompatibilityEXT<'_>>(out.p_next) };
    if let Some(compatible) = compatible {
        let count = &raw mut compatible.present_mode_count;
        // SAFETY: a count, and null or an array of that many, as valid usage demands. An array too short is cut:
        // this command has no way to say `VK_INCOMPLETE` for it.
        let _ = unsafe { app_pointer::enumerate(&compatible_modes(mode), count, compatible.p_present_modes) };
    }
    vk::Result::SUCCESS
}

/// `vkGetPhysicalDeviceSurfaceFormatsKHR`.
pub(crate) unsafe fn get_physical_device_surface_formats_khr(
    _physical_device: vk::PhysicalDevice,
    _surface: vk::SurfaceKHR,
    p_surface_format_count: *mut u32,
    p_surface_formats: *mut vk::SurfaceFormatKHR,
) -> vk::Result {
    // SAFETY: a count, and null or an array of that many, as valid usage demands.
    unsafe { app_pointer::enumerate(&formats(), p_surface_format_count, p_surface_formats) }
}

/// `vkGetPhysicalDeviceSurfaceFormats2KHR`.
pub(crate) unsafe fn get_physical_device_surface_formats2_khr(
    _physical_device: vk::PhysicalDevice,
    _p_surface_info: *const vk::PhysicalDeviceSurfaceInfo2KHR<'_>,
    p_surface_format_count: *mut u32,
    p_surface_formats: *mut vk::SurfaceFormat2KHR<'_>,
) -> vk::Result {
    let formats = formats();
    if p_surface_formats.is_null() {
        let none: *mut vk::SurfaceFormatKHR = std::ptr::null_mut();
        // SAFETY: a valid count, as valid usage demands.
        return unsafe { app_pointer::enumerate(&formats, p_surface_format_count, none) };
    }
    // SAFETY: a valid count, as valid usage demands.
    let room = unsafe { p_surface_format_count.read() };
    // SAFETY: as many structs as the count says, as valid usage demands.
    let out = unsafe { app_pointer::slice_mut(p_surface_formats, room) };
    let mut stored = 0;
    for (out, format) in out.iter_mut().zip(formats) {
        out.surface_format = format;
        stored += 1;
    }
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { app_pointer::store(p_surface_format_count, stored) };
    if room < 4 { vk::Result::INCOMPLETE } else { vk::Result::SUCCESS }
}

/// `vkGetPhysicalDeviceSurfacePresentModesKHR`.
pub(crate) unsafe fn get_physical_device_surface_present_modes_khr(
    _physical_device: vk::PhysicalDevice,
    _surface: vk::SurfaceKHR,
    p_present_mode_count: *mut u32,
    p_present_modes: *mut vk::PresentModeKHR,
) -> vk::Result {
    // SAFETY: a count, and null or an array of that many, as valid usage demands.
    unsafe { app_pointer::enumerate(&PRESENT_MODES, p_present_mode_count, p_present_modes) }
}

/// `vkGetPhysicalDevicePresentRectanglesKHR`: all of the surface.
pub(crate) unsafe fn get_physical_device_present_rectangles_khr(
    physical_device: vk::PhysicalDevice,
    surface: vk::SurfaceKHR,
    p_rect_count: *mut u32,
    p_rects: *mut vk::Rect2D,
) -> vk::Result {
    // SAFETY: a live physical device, as valid usage demands.
    let extent = match extent_of(unsafe { PhysicalDevice::from_handle(physical_device) }, surface) {
        SurfaceExtent::Window(width, height) => vk::Extent2D { width, height },
        SurfaceExtent::Any => vk::Extent2D { width: u32::MAX, height: u32::MAX },
        SurfaceExtent::Lost => return vk::Result::ERROR_SURFACE_LOST_KHR,
    };
    let rects = [vk::Rect2D { offset: vk::Offset2D::default(), extent }];
    // SAFETY: a count, and null or an array of that many, as valid usage demands.
    unsafe { app_pointer::enumerate(&rects, p_rect_count, p_rects) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_extent_is_that_of_the_window() {
        let extent = vk::Extent2D { width: 30, height: 20 };
        let usage = usage_flags(&[]);
        let capabilities_of_window = capabilities(SurfaceExtent::Window(30, 20), usage).unwrap();
        assert_eq!(capabilities_of_window.current_extent, extent);
        assert_eq!(capabilities_of_window.max_image_extent, extent);
        let headless = capabilities(SurfaceExtent::Any, usage).unwrap();
        assert_eq!(headless.current_extent.width, u32::MAX);
        assert_eq!(headless.min_image_extent, vk::Extent2D { width: 1, height: 1 });
        assert_eq!(capabilities(SurfaceExtent::Lost, usage).unwrap_err(), vk::Result::ERROR_SURFACE_LOST_KHR);
    }

    #[test]
    fn feedback_loops_are_offered_where_the_host_has_them() {
        let feedback = vk::ImageUsageFlags::ATTACHMENT_FEEDBACK_LOOP_EXT;
        assert!(!usage_flags(&[]).contains(feedback));
        let extensions = [("VK_EXT_attachment_feedback_loop_layout".to_owned(), 2)];
        assert!(usage_flags(&extensions).contains(feedback));
    }

    #[test]
    fn a_mode_is_compatible_with_itself_first() {
        use vk::PresentModeKHR as M;
        assert_eq!(compatible_modes(Some(M::FIFO)), [M::FIFO, M::IMMEDIATE, M::MAILBOX, M::FIFO_RELAXED]);
        assert_eq!(compatible_modes(None), PRESENT_MODES);
    }
}
