#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::pin::pin;
use std::time::Duration;

use ash::vk;
use protocol::control::codec;
use protocol::stream::{FrameHeader, FramePart, picture_hash};
use streamer::{FeedEvent, StreamerConfig, ViewerFeed};

use super::*;
use crate::host_gpu::HostGpu;
use crate::host_gpu::tests::{device, software_gpu};

const WIDTH: u32 = 70;
const HEIGHT: u32 = 41;
const SURFACE: u64 = 9;
const SWAPCHAIN: u64 = 5;

/// An app, its swapchain, and a viewer.
struct Stage {
    gpu: Arc<HostGpu>,
    device: Arc<HostDevice>,
    presentation: Presentation,
    streamer: Streamer,
    images: Vec<vk::Image>,
    rendered: vk::Semaphore,
    acquired: vk::Semaphore,
    pool: vk::CommandPool,
    submissions: u64,
    frames: u64,
}

impl Stage {
    fn new(format: vk::Format) -> Self {
        let gpu = software_gpu();
        let device = device(&gpu);
        let streamer = Streamer::new(StreamerConfig { unwatched_interval: Duration::ZERO });
        streamer.surface_created(SURFACE, "test", (WIDTH, HEIGHT), None);
        let presentation = Presentation::new(Arc::clone(&device), streamer.clone()).expect("a thread");
        let images = presentation.create_swapchain(&swapchain(format), |_| true).expect("a swapchain");
        let semaphore = || {
            // SAFETY: a complete create info.
            unsafe { device.raw().create_semaphore(&vk::SemaphoreCreateInfo::default(), None) }
                .expect("a semaphore")
        };
        let (rendered, acquired) = (semaphore(), semaphore());
        // SAFETY: family 0 has the device's queue.
        let pool = unsafe { device.raw().create_command_pool(&vk::CommandPoolCreateInfo::default(), None) };
        let pool = pool.expect("a pool");
        let (submissions, frames) = (0, 0);
        Self { gpu, device, presentation, streamer, images, rendered, acquired, pool, submissions, frames }
    }

    /// Acquires, fills with `color` and presents, as an app would. Gives what the submit waited for.
    fn frame(&mut self, image_index: u32, color: [f32; 4]) -> Option<Timeline> {
        let message = AcquireImage { swapchain: SWAPCHAIN, image_index, semaphore: 77 };
        self.presentation.acquire(&message, self.acquired).expect("an image");
        let AcquireWait { timeline } =
            self.presentation.take_acquire_wait(self.acquired).expect("just acquired");
        let commands = fill(self.device.raw(), self.pool, self.images[image_index as usize], color);
        let (waited, value) = timeline.unzip();
        let values = [value.unwrap_or(0)];
        let queue = Arc::clone(self.device.queue(1).expect("queue 1"));
        let stages = [vk::PipelineStageFlags::TRANSFER];
        let (commands, signals) = ([commands], [self.rendered, queue.completion]);
        let signal_values = [0, self.next_number()];
        let mut timelines =
            vk::TimelineSemaphoreSubmitInfo::default().signal_semaphore_values(&signal_values);
        let mut info = vk::SubmitInfo::default().command_buffers(&commands).signal_semaphores(&signals);
        if let Some(semaphore) = &waited {
            timelines = timelines.wait_semaphore_values(&values);
            info = info.wait_semaphores(std::slice::from_ref(semaphore)).wait_dst_stage_mask(&stages);
        }
        let info = info.push_next(&mut timelines);
        // SAFETY: all of this device; the test has one thread that submits.
        unsafe { self.device.raw().queue_submit(queue.raw, &[info], vk::Fence::null()) }.expect("submits");
        self.frames += 1;
        let message = Present {
            queue: 1,
            number: self.next_number(),
            wait_semaphores: vec![78],
            swapchain: SWAPCHAIN,
            image_index,
            frame_number: self.frames,
        };
        self.presentation.present(&queue, &message, &[self.rendered]).expect("presents");
        timeline
    }

    fn next_number(&mut self) -> u64 {
        self.submissions += 1;
        self.submissions
    }

    /// Ends it all in the order in which a guest would, and looks at what the validation layer said.
    fn end(self) {
        let ids = self.presentation.destroy_swapchain(SWAPCHAIN).expect("there");
        assert_eq!(ids, [11, 12, 13]);
        drop(self.presentation);
        let device = self.device.raw();
        // SAFETY: nothing else uses the device.
        unsafe { device.device_wait_idle() }.expect("idle");
        for semaphore in [self.rendered, self.acquired] {
            // SAFETY: idle.
            unsafe { device.destroy_semaphore(semaphore, None) };
        }
        // SAFETY: idle.
        unsafe { device.destroy_command_pool(self.pool, None) };
        drop(self.device);
        assert_eq!(self.gpu.validation_errors(), 0, "the validation layer complained");
    }
}

/// Commands that fill an image and leave it ready to be presented.
pub(crate) fn fill(
    device: &ash::Device,
    pool: vk::CommandPool,
    image: vk::Image,
    color: [f32; 4],
) -> vk::CommandBuffer {
    let info = vk::CommandBufferAllocateInfo::default().command_pool(pool).command_buffer_count(1);
    // SAFETY: a live pool.
    let commands = unsafe { device.allocate_command_buffers(&info) }.expect("a command buffer")[0];
    // SAFETY: fresh.
    unsafe { device.begin_command_buffer(commands, &vk::CommandBufferBeginInfo::default()) }.expect("begins");
    let range = vk::ImageSubresourceRange::default()
        .aspect_mask(vk::ImageAspectFlags::COLOR)
        .level_count(1)
        .layer_count(1);
    let transition = |from, to, source, target| {
        let barrier = vk::ImageMemoryBarrier::default()
            .image(image)
            .old_layout(from)
            .new_layout(to)
            .src_access_mask(source)
            .dst_access_mask(target)
            .src_queue_family_index(vk::QUEUE_FAMILY_IGNORED)
            .dst_queue_family_index(vk::QUEUE_FAMILY_IGNORED)
            .subresource_range(range);
        let stage = vk::PipelineStageFlags::TRANSFER;
        let flags = vk::DependencyFlags::empty();
        // SAFETY: recording.
        unsafe { device.cmd_pipeline_barrier(commands, stage, stage, flags, &[], &[], &[barrier]) };
    };
    let (none, write) = (vk::AccessFlags::empty(), vk::AccessFlags::TRANSFER_WRITE);
    transition(vk::ImageLayout::UNDEFINED, vk::ImageLayout::TRANSFER_DST_OPTIMAL, none, write);
    let value = vk::ClearColorValue { float32: color };
    let layout = vk::ImageLayout::TRANSFER_DST_OPTIMAL;
    // SAFETY: recording, in the layout of the barrier before.
    unsafe { device.cmd_clear_color_image(commands, image, layout, &value, &[range]) };
    transition(layout, vk::ImageLayout::GENERAL, write, none);
    // SAFETY: recording.
    unsafe { device.end_command_buffer(commands) }.expect("ends");
    commands
}

fn swapchain(format: vk::Format) -> CreateSwapchain {
    CreateSwapchain {
        swapchain: SWAPCHAIN,
        surface: SURFACE,
        images: vec![11, 12, 13],
        format: format.as_raw(),
        usage: vk::ImageUsageFlags::TRANSFER_DST.as_raw(),
        flags: 0,
        view_formats: Vec::new(),
        width: WIDTH,
        height: HEIGHT,
        layers: 1,
        queue_families: Vec::new(),
    }
}

/// Hash of a picture of one colour (blue, green, red, alpha).
fn hash_of(pixel: [u8; 4]) -> u64 {
    let pixels = pixel.repeat((WIDTH * HEIGHT) as usize);
    picture_hash(WIDTH, HEIGHT, &pixels)
}

/// The next frame that the viewer gets; it says at once that it is done.
pub(crate) async fn next_frame(feed: &mut ViewerFeed) -> FrameHeader {
    loop {
        let Some(FeedEvent::Frame(mut frame)) = feed.next().await else { continue };
        let first = frame.next_part().await.expect("a header");
        while frame.next_part().await.is_some() {}
        feed.acknowledgements().frame_done(frame.surface(), frame.frame_number(), true);
        match codec::decode::<FramePart>(&first) {
            Ok(Some((FramePart::Header(header), _))) => return header,
            other => panic!("not a header: {other:?}"),
        }
    }
}

pub(crate) fn run<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    let future = pin!(future);
    runtime
        .block_on(async { tokio::time::timeout(Duration::from_secs(30), future).await })
        .expect("a frame within 30 s")
}

#[test]
fn a_cleared_image_reaches_a_viewer_with_the_right_pixels() {
    for format in [vk::Format::R8G8B8A8_UNORM, vk::Format::B8G8R8A8_UNORM] {
        let mut stage = Stage::new(format);
        let mut feed = stage.streamer.subscribe();
        assert_eq!(stage.frame(0, [1.0, 0.0, 0.2, 0.0]), None, "the first time, the image is free");
        let header = run(next_frame(&mut feed));
        assert_eq!((header.surface, header.frame_number), (SURFACE, 1));
        assert_eq!((header.width, header.height), (WIDTH, HEIGHT));
        assert_eq!(header.hash, hash_of([51, 0, 255, 255]), "{format:?}");
        let completion = stage.device.queue(1).expect("queue 1").completion;
        assert_eq!(stage.frame(0, [0.0, 1.0, 0.0, 1.0]), Some((completion, 2)), "the last copy was number 2");
        assert_eq!(run(next_frame(&mut feed)).hash, hash_of([0, 255, 0, 255]));
        stage.end();
    }
}

#[test]
fn presents_never_wait_and_the_last_picture_always_arrives() {
    let mut stage = Stage::new(vk::Format::B8G8R8A8_SRGB);
    let mut feed = stage.streamer.subscribe();
    let last = 60;
    for number in 1..=last {
        let level = if number == last { 1.0 } else { 0.0 };
        stage.frame(number % 3, [level; 4]);
    }
    let hash = run(async {
        let mut seen = 0;
        loop {
            let header = next_frame(&mut feed).await;
            assert!(header.frame_number > seen, "{} after {seen}", header.frame_number);
            seen = header.frame_number;
            if seen == u64::from(last) {
                return header.hash;
            }
        }
    });
    assert_eq!(hash, hash_of([255; 4]));
    stage.end();
}

#[test]
fn a_viewer_that_comes_later_sees_the_last_picture() {
    let mut stage = Stage::new(vk::Format::B8G8R8A8_UNORM);
    stage.frame(0, [0.0, 0.0, 1.0, 1.0]);
    stage.frame(1, [0.0, 1.0, 0.0, 1.0]);
    let mut feed = stage.streamer.subscribe();
    let hash = run(async {
        loop {
            let header = next_frame(&mut feed).await;
            if header.frame_number == 2 {
                return header.hash;
            }
        }
    });
    assert_eq!(hash, hash_of([0, 255, 0, 255]));
    stage.end();
}

#[test]
fn what_no_honest_guest_sends_is_a_breach() {
    let stage = Stage::new(vk::Format::B8G8R8A8_UNORM);
    let breach = |result: Result<_, PresentationError>| matches!(result, Err(PresentationError::Breach(_)));
    assert!(breach(
        stage.presentation.create_swapchain(&swapchain(vk::Format::B8G8R8A8_UNORM), |_| true).map(drop)
    ));
    let other = CreateSwapchain { swapchain: 6, ..swapchain(vk::Format::B8G8R8A8_UNORM) };
    for message in [
        CreateSwapchain { width: 0, ..other.clone() },
        CreateSwapchain { height: 1 << 20, ..other.clone() },
        CreateSwapchain { images: Vec::new(), ..other.clone() },
        CreateSwapchain { queue_families: vec![0, 99], ..other.clone() },
    ] {
        let made = stage.presentation.create_swapchain(&message, |_| true);
        assert!(matches!(made, Err(PresentationError::Vulkan(_))), "{message:?}");
    }
    let unfit = CreateSwapchain { format: vk::Format::D32_SFLOAT.as_raw(), ..other };
    assert!(matches!(
        stage.presentation.create_swapchain(&unfit, |_| true),
        Err(PresentationError::Vulkan(_))
    ));
    let acquire = |swapchain, image_index| {
        let message = AcquireImage { swapchain, image_index, semaphore: 0 };
        stage.presentation.acquire(&message, vk::Semaphore::null())
    };
    assert_eq!(acquire(SWAPCHAIN, 2), Ok(()));
    assert!(breach(acquire(SWAPCHAIN, 3)));
    assert!(breach(acquire(6, 0)));
    assert!(breach(stage.presentation.destroy_swapchain(6).map(drop)));
    stage.end();
}
