//! What the fuzz targets `command_buffer` and `segments` do with bytes of a guest, and the tests that replay their corpora:
//! the first has a session with one device on a driver that does nothing, and acts upon the frames of the device's control
//! lane.

use std::sync::{Arc, Mutex};

use ash::vk::{self, Handle as _};
use bumpalo::Bump;
use protocol::vulkan::generated::opcode;
use protocol::wire::FrameHeader;
use protocol::wire::message::{CommandBufferBlob, Message};

use crate::generated::functions::DeviceFunctions;
use crate::host_gpu::device::QueuePlace;
use crate::host_gpu::{HostQueue, MemoryTypes, Turns};
use crate::replayer::{DeviceParts, DeviceTable, Replayer, Session, replay};

pub use crate::worker::fuzzing::segments;

mod driver;
pub(crate) mod objects;
#[cfg(test)]
mod tests;

/// Id of the device; of its queue as well.
const DEVICE: u64 = 1;
/// Ids of every type that stand for something when the frames come.
const IDS: std::ops::Range<u64> = 1..5;
/// Device memory of the session, in bytes.
const MEMORY_BYTES_MAX: u64 = 1 << 20;

/// Frames of a control lane of a device, without the lane's header. Those with opcode 0 are command buffers: what
/// `vkBeginCommandBuffer` of command buffer 1 records.
pub fn command_buffer(data: &[u8]) {
    let replayer = fixture();
    let session = Arc::clone(replayer.session());
    let mut bytes = data;
    let mut arena = Bump::new();
    while let Ok(Some((mut frame, used))) = FrameHeader::decode(bytes) {
        let rest = bytes.get(used..).unwrap_or_default();
        // A mutated length is not to hide what follows: a short body is one.
        let announced = usize::try_from(frame.body_bytes).unwrap_or(usize::MAX);
        let (body, rest) = rest.split_at(announced.min(rest.len()));
        bytes = rest;
        let body = if frame.opcode == 0 { blob(&mut frame, body) } else { body.to_vec() };
        if frame.opcode == opcode::DESTROY_DEVICE || session.ended().is_some() {
            break;
        }
        if replay::frame(&replayer, &frame, body, &arena).is_err() {
            break;
        }
        arena.reset();
    }
    drop(replayer);
    session.end("the input ends");
    session.close_devices();
}

/// A device's lane in a session with objects of every type.
pub(crate) fn fixture() -> Replayer {
    let session = session();
    let device = session.device(DEVICE);
    let replayer = Replayer::new(session, device);
    objects::create(&replayer);
    replayer
}

/// Commands as the message that carries them.
fn blob(frame: &mut FrameHeader, commands: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    let begun = objects::begin(commands);
    Message::encode(&CommandBufferBlob { command_buffer: 1, commands: &begun }, &mut body);
    frame.opcode = CommandBufferBlob::OPCODE;
    frame.body_bytes = u32::try_from(body.len()).unwrap_or(u32::MAX);
    body
}

/// A session with one device of one queue.
fn session() -> Arc<Session> {
    let (functions, instance) = driver::functions();
    let (session, _lanes) = Session::new(None, MEMORY_BYTES_MAX, instance, DeviceFunctions::default());
    let queue = HostQueue {
        id: DEVICE,
        raw: vk::Queue::from_raw(driver::new_handle()),
        family: 0,
        completion: vk::Semaphore::from_raw(driver::new_handle()),
        turns: Turns::new(
            vk::Semaphore::from_raw(driver::new_handle()),
            vk::Semaphore::from_raw(driver::new_handle()),
        ),
        place: QueuePlace::default(),
        sharing: Arc::default(),
        lock: Mutex::new(()),
    };
    let parts = DeviceParts {
        id: DEVICE,
        ash: DeviceTable(driver::device()),
        functions,
        memory_types: MemoryTypes::new(&driver::memory_properties()),
        limits: driver::limits(),
        queues: vec![Arc::new(queue)],
        presentation: None,
        owner: None,
    };
    session.open_device(parts).expect("opens");
    session
}
