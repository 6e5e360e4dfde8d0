#![expect(unsafe_code, reason = "renders as an app would")]

use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::{encode, opcode};
use protocol::wire::FrameHeader;
use protocol::wire::message::{
    Completion, CreateSurface, CreateSwapchain, DestroySwapchain, DeviceQueue, Message, Present, Reply,
};
use streamer::Streamer;

use super::*;
use crate::commands::physical_device::instance_functions;
use crate::host_gpu::HostGpu;
use crate::host_gpu::tests::software_gpu;
use crate::presentation::tests::{fill, next_frame, run};
use crate::replayer::{Session, replay};
use crate::viewers::Viewers;
use crate::worker::WorkerContext;
use crate::worker::outbox::Outlet;
use tokio::sync::mpsc::UnboundedReceiver;

const DEVICE: u64 = 1;
const QUEUE: u64 = 2;

/// A session of a guest that is not there: frames go in by hand, replies are read from the lanes' ends.
struct Guest {
    gpu: Arc<HostGpu>,
    streamer: Streamer,
    session: Arc<Session>,
    opened: UnboundedReceiver<Outlet>,
}

impl Guest {
    fn new() -> Self {
        let gpu = software_gpu();
        let viewers = Arc::new(Viewers::default());
        let streamer = viewers.streamer().clone();
        let context = Arc::new(WorkerContext::new(1, "test".to_owned(), Arc::clone(&gpu), viewers));
        let (session, opened) =
            Session::new(Some(context), 1 << 30, instance_functions(&gpu), DeviceFunctions::default());
        let raw = gpu.physical_devices()[0].handle.as_raw();
        session
            .objects()
            .register(vk::ObjectType::PHYSICAL_DEVICE, 1, Parent::INSTANCE, raw)
            .expect("the first id");
        Self { gpu, streamer, session, opened }
    }

    fn replayer(&self, device: u64) -> Replayer {
        Replayer::new(Arc::clone(&self.session), self.session.device(device))
    }

    fn send<'a, M: Message<'a>>(&self, device: u64, call: u32, message: &M) -> Result<(), DecodeError> {
        let mut body = Vec::new();
        Message::encode(message, &mut body);
        self.frame(device, M::OPCODE, call, body)
    }

    fn frame(&self, device: u64, opcode: u16, call: u32, body: Vec<u8>) -> Result<(), DecodeError> {
        let body_bytes = u32::try_from(body.len()).expect("short");
        let header = FrameHeader { body_bytes, opcode, call, needs: Vec::new() };
        replay::frame(&self.replayer(device), &header, body, &Bump::new())
    }

    fn create_device(&self, queue: DeviceQueue) -> Result<(), DecodeError> {
        let priorities = [1.0];
        let queues =
            [vk::DeviceQueueCreateInfo::default().queue_family_index(0).queue_priorities(&priorities)];
        let mut vulkan12 = vk::PhysicalDeviceVulkan12Features::default();
        let info = vk::DeviceCreateInfo::default().queue_create_infos(&queues).push_next(&mut vulkan12);
        let mut encoder = Encoder::new().with_raw_handles();
        let mut device = vk::Device::from_raw(DEVICE);
        let physical_device = vk::PhysicalDevice::from_raw(1);
        // SAFETY: structs of this test.
        unsafe {
            encode::device::create_device(&mut encoder, physical_device, &raw const info, &raw mut device)
        };
        let command = encoder.bytes();
        let message = CreateDevice { physical_device: 1, device: DEVICE, queues: vec![queue], command };
        self.send(0, 7, &message)
    }

    fn next_lane(&mut self) -> Outlet {
        self.opened.try_recv().expect("a lane")
    }
}

fn queue() -> DeviceQueue {
    DeviceQueue { queue: QUEUE, family: 0, index: 0, flags: 0 }
}

/// Body of the next frame on a lane, which must be an `M`.
fn next<'a, M: Message<'a>>(outlet: &mut Outlet, frame: &'a mut Vec<u8>) -> M {
    *frame = outlet.frames.blocking_recv().expect("a frame");
    let (header, used) = FrameHeader::decode(frame).expect("valid").expect("whole");
    assert_eq!(header.opcode, M::OPCODE);
    M::decode(&frame[used..]).expect("decodes")
}

#[test]
fn a_guest_creates_a_device_presents_and_destroys_it() {
    let mut guest = Guest::new();
    let surface = CreateSurface { surface: 3, title: "cube".to_owned(), width: 32, height: 16, place: None };
    guest.send(0, 0, &surface).expect("a surface");
    guest.create_device(queue()).expect("a device");
    let mut instance_lane = guest.next_lane();
    let mut frame = Vec::new();
    let reply: Reply<'_> = next(&mut instance_lane, &mut frame);
    assert_eq!((reply.call, reply.body), (7, [0; 4].as_slice()));

    let mut feed = guest.streamer.subscribe();
    guest.send(DEVICE, 8, &swapchain()).expect("a swapchain");
    render(&guest, 21);
    let present = Present {
        queue: QUEUE,
        number: 1,
        wait_semaphores: Vec::new(),
        swapchain: 4,
        image_index: 0,
        frame_number: 1,
    };
    guest.send(DEVICE, 0, &present).expect("presents");
    let shown = run(next_frame(&mut feed));
    let green = [0, 255, 0, 255].repeat(32 * 16);
    assert_eq!(shown.hash, protocol::stream::picture_hash(32, 16, &green));
    let mut device_lane = guest.next_lane();
    let reply: Reply<'_> = next(&mut device_lane, &mut frame);
    let (result, bytes) = reply.body.split_at(4);
    assert_eq!((reply.call, result), (8, [0; 4].as_slice()));
    assert!(u64::from_le_bytes(bytes.try_into().unwrap()) >= 2 * 32 * 16 * 4, "two images");
    let completion: Completion = next(&mut device_lane, &mut frame);
    assert_eq!(completion, Completion { queue: QUEUE, number: 1 });
    let again = guest.send(DEVICE, 0, &present);
    assert!(matches!(again, Err(DecodeError::Breach(_))), "a number comes once: {again:?}");

    guest.send(DEVICE, 0, &DestroySwapchain { swapchain: 4 }).expect("destroys");
    let mut encoder = Encoder::new().with_raw_handles();
    // SAFETY: a handle only.
    unsafe { encode::device::destroy_device(&mut encoder, vk::Device::from_raw(DEVICE)) };
    guest.frame(DEVICE, opcode::DESTROY_DEVICE, 0, encoder.into_bytes()).expect("destroys");
    assert!(guest.session.device(DEVICE).is_none());
    assert_eq!(guest.gpu.validation_errors(), 0);
}

fn swapchain() -> CreateSwapchain {
    CreateSwapchain {
        swapchain: 4,
        surface: 3,
        images: vec![21, 22],
        format: vk::Format::B8G8R8A8_UNORM.as_raw(),
        usage: vk::ImageUsageFlags::TRANSFER_DST.as_raw(),
        flags: 0,
        view_formats: Vec::new(),
        width: 32,
        height: 16,
        layers: 1,
        queue_families: Vec::new(),
    }
}

/// Fills the image with green on the device's queue, behind the session's back.
fn render(guest: &Guest, image: u64) {
    let device = guest.session.device(DEVICE).expect("created");
    let raw = guest.session.objects().handle(vk::ObjectType::IMAGE, image, device.parent());
    let image = vk::Image::from_raw(raw.expect("registered"));
    // SAFETY: family 0 has the queue.
    let pool = unsafe { device.ash().create_command_pool(&vk::CommandPoolCreateInfo::default(), None) };
    let pool = pool.expect("a pool");
    let commands = [fill(device.ash(), pool, image, [0.0, 1.0, 0.0, 1.0])];
    let submit = vk::SubmitInfo::default().command_buffers(&commands);
    let queue = device.queue(QUEUE).expect("created").host().raw;
    // SAFETY: nothing else submits.
    unsafe { device.ash().queue_submit(queue, &[submit], vk::Fence::null()) }.expect("submits");
    // SAFETY: nothing else submits.
    unsafe { device.ash().queue_wait_idle(queue) }.expect("idle");
    // SAFETY: idle.
    unsafe { device.ash().destroy_command_pool(pool, None) };
}

#[test]
fn what_the_driver_would_not_check_is_a_breach() {
    let guest = Guest::new();
    let other = DeviceQueue { index: 1, ..queue() };
    // A queue that the create info does not ask for: refused, the session goes on.
    assert_eq!(guest.create_device(other), Ok(()));
    assert!(guest.session.device(DEVICE).is_none());
    let message = CreateDevice { physical_device: 99, device: DEVICE, queues: Vec::new(), command: &[] };
    assert!(matches!(guest.send(0, 8, &message), Err(DecodeError::Breach(_))));
    let message = CreateDevice { physical_device: 1, device: DEVICE, queues: Vec::new(), command: &[1, 2] };
    assert!(matches!(guest.send(0, 8, &message), Err(DecodeError::Breach(_))));
}

#[test]
fn a_guest_stays_at_the_usual_priority_or_goes_below() {
    use vk::QueueGlobalPriorityKHR as Priority;
    let asked = |priority| {
        let mut global = vk::DeviceQueueGlobalPriorityCreateInfoKHR::default().global_priority(priority);
        let usual = vk::DeviceQueueCreateInfo::default();
        let queues = [usual, usual.push_next(&mut global)];
        check_priorities(&vk::DeviceCreateInfo::default().queue_create_infos(&queues))
    };
    assert_eq!(asked(Priority::LOW), Ok(()));
    assert_eq!(asked(Priority::MEDIUM), Ok(()));
    for above in [Priority::HIGH, Priority::REALTIME, Priority::from_raw(257), Priority::from_raw(-1)] {
        assert_eq!(asked(above), Err(vk::Result::ERROR_NOT_PERMITTED_KHR), "{above:?}");
    }
}
