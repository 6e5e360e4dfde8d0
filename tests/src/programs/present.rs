//! A window whose every frame has a known picture.

use std::ffi::CStr;

use ash::khr;
use ash::vk;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt as _, CreateWindowAux, WindowClass};
use x11rb::xcb_ffi::XCBConnection;

use super::{Failure, Output, Result, check};
use crate::gpu::{Gpu, PATIENCE_NS};

const WIDTH: u16 = 320;
const HEIGHT: u16 = 240;
const FRAMES: u32 = 120;
const RANGE: vk::ImageSubresourceRange = vk::ImageSubresourceRange {
    aspect_mask: vk::ImageAspectFlags::COLOR,
    base_mip_level: 0,
    level_count: 1,
    base_array_layer: 0,
    layer_count: 1,
};

pub(super) fn fifo() -> Result<Output> {
    run(vk::PresentModeKHR::FIFO, Images::OfSwapchain)
}

pub(super) fn mailbox() -> Result<Output> {
    run(vk::PresentModeKHR::MAILBOX, Images::OfSwapchain)
}

pub(super) fn immediate() -> Result<Output> {
    run(vk::PresentModeKHR::IMMEDIATE, Images::OfSwapchain)
}

/// Draws to images that were made to stand for those of the swapchain.
pub(super) fn alias() -> Result<Output> {
    run(vk::PresentModeKHR::MAILBOX, Images::Aliases)
}

/// Which images are drawn to.
#[derive(Clone, Copy)]
enum Images {
    OfSwapchain,
    Aliases,
}

/// The colour of a frame; the last one is what a viewer shows at the end.
fn color(frame: u32) -> [f32; 4] {
    let part = |factor: u32| f32::from(u8::try_from(frame * factor % 256).unwrap_or(0)) / 255.0;
    [part(1), part(3), part(7), 1.0]
}

struct Frame {
    handle: vk::CommandBuffer,
    fence: vk::Fence,
    acquired: vk::Semaphore,
    drawn: vk::Semaphore,
}

fn run(mode: vk::PresentModeKHR, images: Images) -> Result<Output> {
    on_window(&[], |gpu, surfaces, surface| present_all(gpu, surfaces, surface, (mode, images)))
}

/// Shows the picture's frames again, on a device of the same instance and on the same surface.
pub(super) fn present_again(
    gpu: &Gpu,
    surfaces: &khr::surface::Instance,
    surface: vk::SurfaceKHR,
) -> Result<Output> {
    present_all(gpu, surfaces, surface, (vk::PresentModeKHR::IMMEDIATE, Images::OfSwapchain))
}

/// Has a window with a surface, and a device.
pub(super) fn on_window(
    of_device: &[&CStr],
    show: impl FnOnce(&Gpu, &khr::surface::Instance, vk::SurfaceKHR) -> Result<Output>,
) -> Result<Output> {
    let (connection, screen) =
        XCBConnection::connect(None).map_err(|e| Failure(format!("no X server: {e}")))?;
    let window = window(&connection, screen, (WIDTH, HEIGHT)).map_err(|e| Failure(format!("window: {e}")))?;
    let of_device = [of_device, &[khr::swapchain::NAME]].concat();
    let gpu = Gpu::with_extensions(&[khr::surface::NAME, khr::xcb_surface::NAME], &of_device)?;
    let surfaces = khr::surface::Instance::new(&gpu.entry, &gpu.instance);
    let info =
        vk::XcbSurfaceCreateInfoKHR::default().connection(connection.get_raw_xcb_connection()).window(window);
    let xcb = khr::xcb_surface::Instance::new(&gpu.entry, &gpu.instance);
    let surface = unsafe { xcb.create_xcb_surface(&info, None) }?;
    let result = show(&gpu, &surfaces, surface);
    let _ = unsafe { gpu.device.device_wait_idle() };
    unsafe { surfaces.destroy_surface(surface, None) };
    result
}

/// A window of this size, shown.
pub(super) fn window(
    connection: &XCBConnection,
    screen: usize,
    (width, height): (u16, u16),
) -> std::result::Result<u32, Box<dyn std::error::Error>> {
    let window = connection.generate_id()?;
    let screen = connection.setup().roots.get(screen).ok_or("no screen")?;
    connection
        .create_window(
            x11rb::COPY_DEPTH_FROM_PARENT,
            window,
            screen.root,
            0,
            0,
            width,
            height,
            0,
            WindowClass::INPUT_OUTPUT,
            screen.root_visual,
            &CreateWindowAux::new(),
        )?
        .check()?;
    connection.map_window(window)?.check()?;
    Ok(window)
}

fn present_all(
    gpu: &Gpu,
    surfaces: &khr::surface::Instance,
    surface: vk::SurfaceKHR,
    (mode, images): (vk::PresentModeKHR, Images),
) -> Result<Output> {
    let format = check_surface(gpu, surfaces, surface, mode)?;
    let swapchains = khr::swapchain::Device::new(&gpu.instance, &gpu.device);
    let info = vk::SwapchainCreateInfoKHR::default()
        .surface(surface)
        .min_image_count(3)
        .image_format(format.format)
        .image_color_space(format.color_space)
        .image_extent(vk::Extent2D { width: WIDTH.into(), height: HEIGHT.into() })
        .image_array_layers(1)
        .image_usage(vk::ImageUsageFlags::TRANSFER_DST | vk::ImageUsageFlags::COLOR_ATTACHMENT)
        .pre_transform(vk::SurfaceTransformFlagsKHR::IDENTITY)
        .composite_alpha(vk::CompositeAlphaFlagsKHR::OPAQUE)
        .present_mode(mode)
        .clipped(true);
    let swapchain = unsafe { swapchains.create_swapchain(&info, None) }?;
    let images = match images {
        Images::OfSwapchain => unsafe { swapchains.get_swapchain_images(swapchain) }?,
        Images::Aliases => aliases(gpu, &swapchains, swapchain, &info)?,
    };
    let result = present_frames(gpu, &swapchains, swapchain, &images);
    let _ = unsafe { gpu.device.device_wait_idle() };
    if images != unsafe { swapchains.get_swapchain_images(swapchain) }? {
        images.iter().for_each(|image| unsafe { gpu.device.destroy_image(*image, None) });
    }
    unsafe { swapchains.destroy_swapchain(swapchain, None) };
    result.map(|()| Output::from(FRAMES.to_le_bytes().to_vec()))
}

fn check_surface(
    gpu: &Gpu,
    surfaces: &khr::surface::Instance,
    surface: vk::SurfaceKHR,
    mode: vk::PresentModeKHR,
) -> Result<vk::SurfaceFormatKHR> {
    let device = gpu.physical_device;
    let (supported, capabilities, formats, modes) = unsafe {
        (
            surfaces.get_physical_device_surface_support(device, gpu.queue_family, surface)?,
            surfaces.get_physical_device_surface_capabilities(device, surface)?,
            surfaces.get_physical_device_surface_formats(device, surface)?,
            surfaces.get_physical_device_surface_present_modes(device, surface)?,
        )
    };
    check(supported, || "the queue cannot present".to_owned())?;
    let extent = capabilities.current_extent;
    let right = (extent.width, extent.height) == (WIDTH.into(), HEIGHT.into());
    check(right, || format!("the surface is {extent:?}"))?;
    check(modes.contains(&mode), || format!("{mode:?} is not among {modes:?}"))?;
    let found = formats.iter().find(|format| format.format == vk::Format::B8G8R8A8_UNORM);
    found.copied().ok_or_else(|| Failure(format!("B8G8R8A8_UNORM is not among {formats:?}")))
}

/// Images of their own handles, bound to those of the swapchain.
fn aliases(
    gpu: &Gpu,
    swapchains: &khr::swapchain::Device,
    swapchain: vk::SwapchainKHR,
    made_with: &vk::SwapchainCreateInfoKHR<'_>,
) -> Result<Vec<vk::Image>> {
    let count = unsafe { swapchains.get_swapchain_images(swapchain) }?.len();
    let mut images = Vec::new();
    for (image_index, _) in (0..).zip(0..count) {
        let mut of_swapchain = vk::ImageSwapchainCreateInfoKHR::default().swapchain(swapchain);
        let info = vk::ImageCreateInfo::default()
            .image_type(vk::ImageType::TYPE_2D)
            .format(made_with.image_format)
            .extent(made_with.image_extent.into())
            .mip_levels(1)
            .array_layers(1)
            .samples(vk::SampleCountFlags::TYPE_1)
            .tiling(vk::ImageTiling::OPTIMAL)
            .usage(made_with.image_usage)
            .push_next(&mut of_swapchain);
        let image = unsafe { gpu.device.create_image(&info, None) }?;
        let mut place =
            vk::BindImageMemorySwapchainInfoKHR::default().swapchain(swapchain).image_index(image_index);
        let bind = vk::BindImageMemoryInfo::default().image(image).push_next(&mut place);
        unsafe { gpu.device.bind_image_memory2(&[bind]) }?;
        images.push(image);
    }
    Ok(images)
}

fn present_frames(
    gpu: &Gpu,
    swapchains: &khr::swapchain::Device,
    swapchain: vk::SwapchainKHR,
    images: &[vk::Image],
) -> Result<()> {
    let frames = gpu
        .command_buffers(2)?
        .into_iter()
        .map(|handle| {
            let (fence, acquired, drawn) = (gpu.fence()?, semaphore(gpu)?, semaphore(gpu)?);
            Ok(Frame { handle, fence, acquired, drawn })
        })
        .collect::<Result<Vec<_>>>()?;
    for (number, frame) in (0..FRAMES).zip(frames.iter().cycle()) {
        if number >= 2 {
            gpu.wait(frame.fence)?;
            unsafe { gpu.device.reset_fences(&[frame.fence]) }?;
        }
        let (index, _) = unsafe {
            swapchains.acquire_next_image(swapchain, PATIENCE_NS, frame.acquired, vk::Fence::null())
        }?;
        let image = images[usize::try_from(index).unwrap_or(usize::MAX)];
        clear(gpu, frame, image, color(number))?;
        let (waits, indices, chains) = ([frame.drawn], [index], [swapchain]);
        let info =
            vk::PresentInfoKHR::default().wait_semaphores(&waits).swapchains(&chains).image_indices(&indices);
        unsafe { swapchains.queue_present(gpu.queue, &info) }?;
    }
    Ok(())
}

fn semaphore(gpu: &Gpu) -> Result<vk::Semaphore> {
    let semaphore = unsafe { gpu.device.create_semaphore(&vk::SemaphoreCreateInfo::default(), None) }?;
    gpu.own(move |device| unsafe { device.destroy_semaphore(semaphore, None) });
    Ok(semaphore)
}

fn clear(gpu: &Gpu, frame: &Frame, image: vk::Image, color: [f32; 4]) -> Result<()> {
    let barrier = |from, to| {
        [vk::ImageMemoryBarrier::default()
            .src_access_mask(vk::AccessFlags::TRANSFER_WRITE)
            .dst_access_mask(vk::AccessFlags::TRANSFER_WRITE)
            .old_layout(from)
            .new_layout(to)
            .src_queue_family_index(vk::QUEUE_FAMILY_IGNORED)
            .dst_queue_family_index(vk::QUEUE_FAMILY_IGNORED)
            .image(image)
            .subresource_range(RANGE)]
    };
    gpu.record(frame.handle, |cb| {
        let stage = vk::PipelineStageFlags::TRANSFER;
        let flags = vk::DependencyFlags::empty();
        let layout = vk::ImageLayout::TRANSFER_DST_OPTIMAL;
        let color = vk::ClearColorValue { float32: color };
        let before = barrier(vk::ImageLayout::UNDEFINED, layout);
        let after = barrier(layout, vk::ImageLayout::PRESENT_SRC_KHR);
        unsafe {
            cb.device.cmd_pipeline_barrier(cb.handle, stage, stage, flags, &[], &[], &before);
            cb.device.cmd_clear_color_image(cb.handle, image, layout, &color, &[RANGE]);
            cb.device.cmd_pipeline_barrier(cb.handle, stage, stage, flags, &[], &[], &after);
        }
    })?;
    let (waits, stages, handles, signals) =
        ([frame.acquired], [vk::PipelineStageFlags::TRANSFER], [frame.handle], [frame.drawn]);
    let submits = [vk::SubmitInfo::default()
        .wait_semaphores(&waits)
        .wait_dst_stage_mask(&stages)
        .command_buffers(&handles)
        .signal_semaphores(&signals)];
    Ok(unsafe { gpu.device.queue_submit(gpu.queue, &submits, frame.fence) }?)
}
