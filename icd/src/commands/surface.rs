//! `VkSurfaceKHR` and what physical devices say of it: all of it is answered in the guest.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

mod capabilities;

use std::ffi::c_void;
use std::sync::Arc;

use ash::vk;
use ash::vk::Handle as _;
use protocol::wire::Need;
use protocol::wire::message;

use crate::app_pointer;
use crate::object::{Instance, PhysicalDevice};
use crate::surface::{AppConnection, NoWindow, Surface, Surfaces, name_of_xcb, name_of_xlib};

pub(crate) use capabilities::{
    get_physical_device_present_rectangles_khr, get_physical_device_surface_capabilities_khr,
    get_physical_device_surface_capabilities2_khr, get_physical_device_surface_formats_khr,
    get_physical_device_surface_formats2_khr, get_physical_device_surface_present_modes_khr,
};

/// `vkCreateXcbSurfaceKHR`.
pub(crate) unsafe fn create_xcb_surface_khr(
    instance: vk::Instance,
    p_create_info: *const vk::XcbSurfaceCreateInfoKHR<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_surface: *mut vk::SurfaceKHR,
) -> vk::Result {
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_create_info };
    // SAFETY: a live connection, as valid usage demands.
    let name = unsafe { name_of_xcb(info.connection.cast::<c_void>()) };
    let app = AppConnection::Xcb(info.connection.cast::<c_void>());
    // SAFETY: a live instance, as valid usage demands.
    let instance = unsafe { Instance::from_handle(instance) };
    let made = create(instance, |surfaces, id| surfaces.create_window(id, (name, Some(app)), info.window));
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { store(p_surface, made) }
}

/// `vkCreateXlibSurfaceKHR`.
pub(crate) unsafe fn create_xlib_surface_khr(
    instance: vk::Instance,
    p_create_info: *const vk::XlibSurfaceCreateInfoKHR<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_surface: *mut vk::SurfaceKHR,
) -> vk::Result {
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_create_info };
    // SAFETY: a live display, as valid usage demands.
    let name = unsafe { name_of_xlib(info.dpy.cast::<c_void>()) };
    let app = AppConnection::Xlib(info.dpy.cast::<c_void>());
    // SAFETY: a live instance, as valid usage demands.
    let instance = unsafe { Instance::from_handle(instance) };
    // X ids have 29 bits; an Xlib `Window` is a long for historical reasons.
    let window = u32::try_from(info.window).unwrap_or(0);
    let made = create(instance, |surfaces, id| surfaces.create_window(id, (name, Some(app)), window));
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { store(p_surface, made) }
}

/// `vkCreateHeadlessSurfaceEXT`.
pub(crate) unsafe fn create_headless_surface_ext(
    instance: vk::Instance,
    _p_create_info: *const vk::HeadlessSurfaceCreateInfoEXT<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_surface: *mut vk::SurfaceKHR,
) -> vk::Result {
    // SAFETY: a live instance, as valid usage demands.
    let instance = unsafe { Instance::from_handle(instance) };
    let made = create(instance, |surfaces, id| Ok(surfaces.create_windowless(id, String::new())));
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { store(p_surface, made) }
}

/// `vkCreateWaylandSurfaceKHR`. The compositor of the guest is told nothing and shows nothing: viewers do. As in
/// Wayland itself, the surface is as large as its swapchain; the title belongs to the app's own `xdg_toplevel`, which
/// cannot be asked, so the program's name stands for it.
pub(crate) unsafe fn create_wayland_surface_khr(
    instance: vk::Instance,
    _p_create_info: *const vk::WaylandSurfaceCreateInfoKHR<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_surface: *mut vk::SurfaceKHR,
) -> vk::Result {
    // SAFETY: a live instance, as valid usage demands.
    let instance = unsafe { Instance::from_handle(instance) };
    let made =
        create(instance, |surfaces, id| Ok(surfaces.create_windowless(id, crate::process::program_name())));
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { store(p_surface, made) }
}

fn create(
    instance: &Instance,
    make: impl FnOnce(&Surfaces, u64) -> Result<Arc<Surface>, NoWindow>,
) -> Result<u64, NoWindow> {
    let before = instance.session();
    let latest = before.latest();
    let session = latest.upgrade().unwrap_or_else(|| Arc::clone(&before));
    let id = session.ids().allocate(vk::ObjectType::SURFACE_KHR).map_err(|_| NoWindow)?;
    let surface = match make(session.surfaces(), id) {
        Ok(surface) => surface,
        Err(error) => {
            // Never named on the wire.
            session.ids().free(vk::ObjectType::SURFACE_KHR, id);
            return Err(error);
        }
    };
    surface.announce(&session);
    Ok(id)
}

/// # Safety
/// `out` is valid to write to.
unsafe fn store(out: *mut vk::SurfaceKHR, made: Result<u64, NoWindow>) -> vk::Result {
    let Ok(id) = made else { return vk::Result::ERROR_OUT_OF_HOST_MEMORY };
    // SAFETY: by this function's contract.
    unsafe { app_pointer::store(out, vk::SurfaceKHR::from_raw(id)) };
    vk::Result::SUCCESS
}

/// `vkDestroySurfaceKHR`.
pub(crate) unsafe fn destroy_surface_khr(
    instance: vk::Instance,
    surface: vk::SurfaceKHR,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    // SAFETY: a live instance, as valid usage demands.
    let instance = unsafe { Instance::from_handle(instance) };
    let before = instance.session();
    let latest = before.latest();
    let session = latest.upgrade().unwrap_or_else(|| Arc::clone(&before));
    let id = surface.as_raw();
    let Some(surface) = session.surfaces().remove(id) else { return };
    let own = session.control().id();
    // Its swapchains ended on the lanes of their devices.
    let needs: Vec<Need> =
        surface.needs(session.number()).into_iter().filter(|need| need.lane != own).collect();
    session.post(&needs, &message::DestroySurface { surface: id });
    session.ids().free(vk::ObjectType::SURFACE_KHR, id);
}

/// `vkGetPhysicalDeviceSurfaceSupportKHR`: every family presents; the host copies the image by itself.
pub(crate) unsafe fn get_physical_device_surface_support_khr(
    physical_device: vk::PhysicalDevice,
    queue_family_index: u32,
    _surface: vk::SurfaceKHR,
    p_supported: *mut vk::Bool32,
) -> vk::Result {
    // SAFETY: a live physical device, as valid usage demands.
    let supported = unsafe { presents(physical_device, queue_family_index) };
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { app_pointer::store(p_supported, supported) };
    vk::Result::SUCCESS
}

/// `vkGetPhysicalDeviceXcbPresentationSupportKHR`.
pub(crate) unsafe fn get_physical_device_xcb_presentation_support_khr(
    physical_device: vk::PhysicalDevice,
    queue_family_index: u32,
    _connection: *mut vk::xcb_connection_t,
    _visual_id: vk::xcb_visualid_t,
) -> vk::Bool32 {
    // SAFETY: a live physical device, as valid usage demands.
    unsafe { presents(physical_device, queue_family_index) }
}

/// `vkGetPhysicalDeviceXlibPresentationSupportKHR`.
pub(crate) unsafe fn get_physical_device_xlib_presentation_support_khr(
    physical_device: vk::PhysicalDevice,
    queue_family_index: u32,
    _dpy: *mut vk::Display,
    _visual_id: vk::VisualID,
) -> vk::Bool32 {
    // SAFETY: a live physical device, as valid usage demands.
    unsafe { presents(physical_device, queue_family_index) }
}

/// `vkGetPhysicalDeviceWaylandPresentationSupportKHR`.
pub(crate) unsafe fn get_physical_device_wayland_presentation_support_khr(
    physical_device: vk::PhysicalDevice,
    queue_family_index: u32,
    _display: *mut vk::wl_display,
) -> vk::Bool32 {
    // SAFETY: a live physical device, as valid usage demands.
    unsafe { presents(physical_device, queue_family_index) }
}

/// # Safety
/// `physical_device` is live.
unsafe fn presents(physical_device: vk::PhysicalDevice, queue_family_index: u32) -> vk::Bool32 {
    // SAFETY: by this function's contract.
    let families = &unsafe { PhysicalDevice::from_handle(physical_device) }.snapshot().queue_families;
    let exists = usize::try_from(queue_family_index).is_ok_and(|index| index < families.len());
    vk::Bool32::from(exists)
}
