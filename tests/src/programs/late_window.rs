//! A window that the X server has not heard of when its surface is made, as GTK 4 does it.

use ash::{khr, vk};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, CreateWindowAux, WindowClass};
use x11rb::xcb_ffi::XCBConnection;

use super::{Failure, Output, Result, check, words};
use crate::gpu::Gpu;

const WIDTH: u16 = 200;
const HEIGHT: u16 = 150;

/// Asks for a window; the request stays in the program.
fn window(connection: &XCBConnection, screen: usize) -> std::result::Result<u32, Box<dyn std::error::Error>> {
    let window = connection.generate_id()?;
    let screen = connection.setup().roots.get(screen).ok_or("no screen")?;
    let (depth, visual, kind) =
        (x11rb::COPY_DEPTH_FROM_PARENT, screen.root_visual, WindowClass::INPUT_OUTPUT);
    let settings = CreateWindowAux::new();
    connection.create_window(depth, window, screen.root, 0, 0, WIDTH, HEIGHT, 0, kind, visual, &settings)?;
    connection.map_window(window)?;
    Ok(window)
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::with_extensions(&[khr::surface::NAME, khr::xcb_surface::NAME], &[khr::swapchain::NAME])?;
    let (connection, screen) =
        XCBConnection::connect(None).map_err(|e| Failure(format!("no X server: {e}")))?;
    let window = window(&connection, screen).map_err(|e| Failure(format!("window: {e}")))?;
    let surfaces = khr::surface::Instance::new(&gpu.entry, &gpu.instance);
    let xcb = khr::xcb_surface::Instance::new(&gpu.entry, &gpu.instance);
    let info =
        vk::XcbSurfaceCreateInfoKHR::default().connection(connection.get_raw_xcb_connection()).window(window);
    let surface = unsafe { xcb.create_xcb_surface(&info, None) }?;
    // Whether the device can present to it is asked first, as the specification demands (VUID 06211): an error here is told below.
    let presents = unsafe {
        surfaces.get_physical_device_surface_support(gpu.physical_device, gpu.queue_family, surface)
    };
    let asked = unsafe { surfaces.get_physical_device_surface_capabilities(gpu.physical_device, surface) };
    unsafe { surfaces.destroy_surface(surface, None) };
    check(presents?, || "the device cannot present to it".to_owned())?;
    let extent = asked?.current_extent;
    check((extent.width, extent.height) == (WIDTH.into(), HEIGHT.into()), || format!("{extent:?}"))?;
    Ok(words([extent.width, extent.height]).into())
}
