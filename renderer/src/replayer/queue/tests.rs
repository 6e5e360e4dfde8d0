#![expect(unsafe_code, reason = "encodes submissions, maps a vector as memory")]

use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::encode;
use protocol::wire::FrameHeader;
use protocol::wire::message::{HostWait, MemoryData, Message, Submit, SubmitKind};
use tokio::sync::mpsc::UnboundedReceiver;

use super::*;
use crate::generated::functions::{DeviceFunctions, InstanceFunctions};
use crate::host_gpu::device::QueuePlace;
use crate::host_gpu::{MemoryTypes, Turns};
use crate::replayer::mapped_memory::Memory;
use crate::replayer::recording::{CommandBuffer, Outcome};
use crate::replayer::{DeviceParts, DeviceTable, Replayer, Session, mock_driver, replay};
use crate::worker::outbox::Outlet;

const DEVICE: u64 = 1;
const QUEUE: u64 = 1;

/// A session with one device of one queue, on the mock driver.
struct Fixture {
    session: Arc<Session>,
    replayer: Replayer,
    queue: vk::Queue,
    events: Outlet,
    readback: Outlet,
    _outlets: UnboundedReceiver<Outlet>,
}

fn fixture() -> Fixture {
    let (session, mut outlets) =
        Session::new(None, 1 << 20, InstanceFunctions::default(), DeviceFunctions::default());
    let queue = vk::Queue::from_raw(mock_driver::new_handle());
    let host = HostQueue {
        id: QUEUE,
        raw: queue,
        family: 0,
        completion: mock_driver::new_semaphore(),
        turns: Turns::new(mock_driver::new_semaphore(), mock_driver::new_semaphore()),
        place: QueuePlace::default(),
        sharing: Arc::default(),
        lock: Mutex::new(()),
    };
    let parts = DeviceParts {
        id: DEVICE,
        ash: DeviceTable(mock_driver::device()),
        functions: DeviceFunctions::default(),
        memory_types: MemoryTypes::new(&vk::PhysicalDeviceMemoryProperties::default()),
        limits: vk::PhysicalDeviceLimits::default(),
        queues: vec![Arc::new(host)],
        presentation: None,
        owner: None,
    };
    let device = session.open_device(parts).unwrap();
    let mut opened = || outlets.try_recv().unwrap();
    let (_instance, events, readback) = (opened(), opened(), opened());
    let replayer = Replayer::new(Arc::clone(&session), Some(device));
    Fixture { session, replayer, queue, events, readback, _outlets: outlets }
}

impl Fixture {
    fn device(&self) -> &Arc<Device> {
        self.replayer.device().unwrap()
    }

    fn act<'a, M: Message<'a>>(&self, message: &M) -> Result<(), DecodeError> {
        let mut body = Vec::new();
        Message::encode(message, &mut body);
        let body_bytes = u32::try_from(body.len()).unwrap();
        let header = FrameHeader { body_bytes, opcode: M::OPCODE, call: 0, needs: Vec::new() };
        replay::frame(&self.replayer, &header, body, &Bump::new())
    }

    fn submit(&self, number: u64, buffers: &[u64], readback: Vec<MemoryRange>) -> Result<(), DecodeError> {
        let mut encoder = Encoder::new().with_raw_handles();
        let buffers: Vec<_> = buffers.iter().map(|id| vk::CommandBuffer::from_raw(*id)).collect();
        let info = vk::SubmitInfo::default().command_buffers(&buffers);
        // SAFETY: the info lives across the call; handles are ids.
        unsafe {
            encode::queue::queue_submit(
                &mut encoder,
                vk::Queue::from_raw(QUEUE),
                1,
                &raw const info,
                vk::Fence::null(),
            );
        }
        let command = encoder.bytes();
        self.act(&Submit {
            queue: QUEUE,
            number,
            kind: SubmitKind::Submit,
            command,
            readback,
            queries: vec![],
        })
    }

    fn add_command_buffer(&self, id: u64) -> u64 {
        let raw = mock_driver::new_handle();
        self.replayer.register(vk::ObjectType::COMMAND_BUFFER, id, raw).unwrap();
        let buffer = CommandBuffer::new(id, vk::CommandBuffer::from_raw(raw), vk::CommandPool::null());
        self.device().recordings().insert(buffer);
        raw
    }

    fn record(&self, id: u64, outcome: Outcome, before: impl FnOnce() + Send + 'static) {
        let recordings = self.device().recordings();
        recordings.record(
            &recordings.get(id).unwrap(),
            1,
            Box::new(move |_| {
                before();
                outcome
            }),
        );
    }
}

fn next(outlet: &mut Outlet) -> (FrameHeader, Vec<u8>) {
    let frame = outlet.frames.blocking_recv().unwrap();
    let (header, used) = FrameHeader::decode(&frame).unwrap().unwrap();
    (header, frame[used..].to_vec())
}

fn next_completion(fixture: &mut Fixture) -> (u64, Vec<protocol::wire::Need>) {
    let (header, body) = next(&mut fixture.events);
    assert_eq!(header.opcode, Completion::OPCODE);
    let completion = <Completion as Message>::decode(&body).unwrap();
    assert_eq!(completion.queue, QUEUE);
    (completion.number, header.needs)
}

#[test]
fn completions_come_in_order_up_to_the_last() {
    let mut fixture = fixture();
    for number in 1..=5 {
        fixture.submit(number, &[], Vec::new()).unwrap();
    }
    let mut last = 0;
    while last < 5 {
        let (number, _) = next_completion(&mut fixture);
        assert!(number > last);
        last = number;
    }
    fixture.session.close_device(DEVICE);
}

#[test]
fn numbers_have_no_gaps() {
    let fixture = fixture();
    fixture.submit(1, &[], Vec::new()).unwrap();
    assert!(matches!(fixture.submit(3, &[], Vec::new()), Err(DecodeError::Breach(_))));
    assert!(matches!(fixture.submit(1, &[], Vec::new()), Err(DecodeError::Breach(_))));
    assert!(matches!(fixture.act(&HostWait { queue: QUEUE, number: 9 }), Err(DecodeError::Breach(_))));
    assert!(matches!(fixture.act(&HostWait { queue: 77, number: 1 }), Err(DecodeError::Breach(_))));
}

#[test]
fn a_submit_follows_its_recording() {
    let mut fixture = fixture();
    let raw = fixture.add_command_buffer(1);
    let (open, wait) = mpsc::channel::<()>();
    fixture.record(1, Outcome::Recorded, move || {
        let _ = wait.recv();
    });
    std::thread::scope(|scope| {
        let submit = scope.spawn(|| fixture.submit(1, &[1], Vec::new()));
        assert!(mock_driver::submitted(fixture.queue).is_empty());
        drop(open);
        submit.join().unwrap().unwrap();
    });
    assert_eq!(mock_driver::submitted(fixture.queue), [raw]);
    assert_eq!(next_completion(&mut fixture).0, 1);
}

#[test]
fn a_failed_recording_is_not_submitted() {
    let fixture = fixture();
    fixture.add_command_buffer(1);
    fixture.record(1, Outcome::Failed, || ());
    assert!(matches!(fixture.submit(1, &[1], Vec::new()), Err(DecodeError::Poisoned { .. })));
    assert!(mock_driver::submitted(fixture.queue).is_empty());
}

#[test]
fn host_wait_waits_for_the_device() {
    let fixture = fixture();
    mock_driver::hold(fixture.queue);
    fixture.submit(1, &[], Vec::new()).unwrap();
    std::thread::scope(|scope| {
        let wait = scope.spawn(|| {
            fixture.act(&HostWait { queue: QUEUE, number: 1 }).unwrap();
            // Only after the release has the device completed it.
            fixture.device().queue(QUEUE).unwrap().reached(fixture.device())
        });
        assert_eq!(fixture.device().queue(QUEUE).unwrap().reached(fixture.device()), 0);
        mock_driver::release(fixture.queue);
        assert_eq!(wait.join().unwrap(), 1);
    });
}

#[test]
fn the_sessions_end_wakes_those_who_wait() {
    let fixture = fixture();
    mock_driver::hold(fixture.queue);
    fixture.submit(1, &[], Vec::new()).unwrap();
    std::thread::scope(|scope| {
        let wait = scope.spawn(|| fixture.act(&HostWait { queue: QUEUE, number: 1 }));
        fixture.session.end("enough");
        wait.join().unwrap().unwrap();
    });
    // The device never gets done: its objects are left, and nobody waits for it.
    fixture.session.close_devices();
}

#[test]
fn readback_comes_before_its_completion() {
    let mut fixture = fixture();
    let mut bytes = vec![0_u8; 100];
    let pointer = bytes.as_mut_ptr();
    // SAFETY: the vector outlives the memory's use in this test.
    let memory = unsafe { Memory::mapped(4, vk::DeviceMemory::null(), 100, pointer, (true, false), |_| ()) };
    fixture.device().insert_memory(memory);
    fixture.device().memory(4).unwrap().track().unwrap();
    // SAFETY: within the vector.
    let written = unsafe { pointer.add(10) };
    // SAFETY: within the vector; a device would write here.
    unsafe { written.write(7) };
    let range = |offset, size| MemoryRange { memory: 4, offset, size };
    assert!(fixture.submit(1, &[], vec![range(90, 11)]).is_err(), "beyond the memory");
    fixture.submit(2, &[], vec![range(0, 100)]).unwrap();
    let (number, needs) = next_completion(&mut fixture);
    assert_eq!(number, 2);
    assert_eq!(needs, [protocol::wire::Need { lane: fixture.readback.header.lane, frame: 1 }]);
    let (header, body) = next(&mut fixture.readback);
    assert_eq!(header.opcode, MemoryData::OPCODE);
    let data = <MemoryData<'_> as Message<'_>>::decode(&body).unwrap();
    assert_eq!((data.memory, data.runs.len(), data.runs[0].offset, data.payload), (4, 1, 10, &[7][..]));
    // Nothing changed since.
    fixture.submit(3, &[], vec![range(0, 100)]).unwrap();
    assert_eq!(next_completion(&mut fixture), (3, Vec::new()));
}

#[test]
fn a_lost_device_takes_nothing_more() {
    let mut fixture = fixture();
    fixture.device().lose(vk::Result::ERROR_DEVICE_LOST, "as a test");
    fixture.device().lose(vk::Result::ERROR_DEVICE_LOST, "and again");
    fixture.submit(1, &[], Vec::new()).unwrap();
    fixture.act(&HostWait { queue: QUEUE, number: 1 }).unwrap();
    let (header, _) = next(&mut fixture.events);
    assert_eq!(header.opcode, protocol::wire::message::DeviceLost::OPCODE);
    assert!(fixture.events.frames.try_recv().is_err(), "told once");
    assert!(mock_driver::submitted(fixture.queue).is_empty());
}
