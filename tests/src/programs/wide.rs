//! A window that is wider than a swapchain can be: as much of it is drawn as can be. A swapchain that is too large is an error.

use ash::khr;
use ash::vk;
use x11rb::xcb_ffi::XCBConnection;

use super::{Failure, Output, Result, check, present};
use crate::gpu::{Gpu, PATIENCE_NS};

const WIDTH: u16 = 20_000;
const HEIGHT: u16 = 4;

pub(super) fn run() -> Result<Output> {
    let (connection, screen) =
        XCBConnection::connect(None).map_err(|e| Failure(format!("no X server: {e}")))?;
    let window =
        present::window(&connection, screen, (WIDTH, HEIGHT)).map_err(|e| Failure(format!("window: {e}")))?;
    let gpu = Gpu::with_extensions(&[khr::surface::NAME, khr::xcb_surface::NAME], &[khr::swapchain::NAME])?;
    let surfaces = khr::surface::Instance::new(&gpu.entry, &gpu.instance);
    let info =
        vk::XcbSurfaceCreateInfoKHR::default().connection(connection.get_raw_xcb_connection()).window(window);
    let xcb = khr::xcb_surface::Instance::new(&gpu.entry, &gpu.instance);
    let surface = unsafe { xcb.create_xcb_surface(&info, None) }?;
    let result = draw(&gpu, &surfaces, surface);
    unsafe { surfaces.destroy_surface(surface, None) };
    result
}

fn draw(gpu: &Gpu, surfaces: &khr::surface::Instance, surface: vk::SurfaceKHR) -> Result<Output> {
    let can = unsafe { surfaces.get_physical_device_surface_capabilities(gpu.physical_device, surface) }?;
    let (current, max) = (can.current_extent, can.max_image_extent);
    check(current.width <= max.width && current.height == u32::from(HEIGHT), || {
        format!("{current:?} of {max:?}")
    })?;
    let swapchains = khr::swapchain::Device::new(&gpu.instance, &gpu.device);
    let make = |extent| {
        let info = vk::SwapchainCreateInfoKHR::default()
            .surface(surface)
            .min_image_count(can.min_image_count)
            .image_format(vk::Format::B8G8R8A8_UNORM)
            .image_color_space(vk::ColorSpaceKHR::SRGB_NONLINEAR)
            .image_extent(extent)
            .image_array_layers(1)
            .image_usage(vk::ImageUsageFlags::COLOR_ATTACHMENT)
            .pre_transform(vk::SurfaceTransformFlagsKHR::IDENTITY)
            .composite_alpha(vk::CompositeAlphaFlagsKHR::OPAQUE)
            .present_mode(vk::PresentModeKHR::FIFO)
            .clipped(true);
        unsafe { swapchains.create_swapchain(&info, None) }
    };
    for extent in [(max.width + 1, 4), (4, 1 << 20), (u32::MAX, u32::MAX)] {
        let made = make(vk::Extent2D { width: extent.0, height: extent.1 });
        let refused = made == Err(vk::Result::ERROR_OUT_OF_DEVICE_MEMORY);
        check(refused, || format!("a swapchain of {extent:?}: {made:?}"))?;
    }
    let swapchain = make(current)?;
    let result = frame(gpu, &swapchains, swapchain);
    let _ = unsafe { gpu.device.device_wait_idle() };
    unsafe { swapchains.destroy_swapchain(swapchain, None) };
    result.map(|()| Output::from(format!("{} x {}", current.width, current.height).into_bytes()))
}

/// One image, as it is.
fn frame(gpu: &Gpu, swapchains: &khr::swapchain::Device, swapchain: vk::SwapchainKHR) -> Result<()> {
    let fence = gpu.fence()?;
    let none = vk::Semaphore::null();
    let (index, suboptimal) = unsafe { swapchains.acquire_next_image(swapchain, PATIENCE_NS, none, fence) }?;
    check(!suboptimal, || "an image of the surface's own extent is suboptimal".to_owned())?;
    gpu.wait(fence)?;
    let image = unsafe { swapchains.get_swapchain_images(swapchain) }?[usize::try_from(index).unwrap_or(0)];
    gpu.run(|cb| {
        let range = vk::ImageSubresourceRange {
            aspect_mask: vk::ImageAspectFlags::COLOR,
            level_count: 1,
            layer_count: 1,
            ..Default::default()
        };
        let barrier = vk::ImageMemoryBarrier::default()
            .image(image)
            .new_layout(vk::ImageLayout::PRESENT_SRC_KHR)
            .src_queue_family_index(vk::QUEUE_FAMILY_IGNORED)
            .dst_queue_family_index(vk::QUEUE_FAMILY_IGNORED)
            .subresource_range(range);
        let (from, to) = (vk::PipelineStageFlags::TOP_OF_PIPE, vk::PipelineStageFlags::BOTTOM_OF_PIPE);
        let none = vk::DependencyFlags::empty();
        unsafe { cb.device.cmd_pipeline_barrier(cb.handle, from, to, none, &[], &[], &[barrier]) };
    })?;
    let (all, indices) = ([swapchain], [index]);
    let info = vk::PresentInfoKHR::default().swapchains(&all).image_indices(&indices);
    let suboptimal = unsafe { swapchains.queue_present(gpu.queue, &info) }?;
    check(!suboptimal, || "a present of the surface's own extent is suboptimal".to_owned())
}
